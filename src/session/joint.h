/*
 * The part of the session's public header that is about the joint status: what the two sides of a
 * control come to for one service, why, and what the worst case over several services is. It comes
 * with session.h.
 */
#ifndef REMIT_SESSION_JOINT_H
#define REMIT_SESSION_JOINT_H

#include "session/claim.h"

struct cover;

/* One side's part in a joint status. */
struct joint_side {
	bool accountable;    /* it has a duty; where the catalog names none, our own has, and both
			      * have for an auditor */
	bool excluded;       /* it has one, and the control is excluded for it */
	bool left_out;       /* it counts, and is not selected for this assessment */
	enum status status;  /* of its record, when it counts: accountable and not excluded */
	bool stated;         /* that rests on `stated` alone */
	bool lapsed;         /* that rests on certificates alone, and they have lapsed or have not
			      * begun: the provider's */
};

/*
 * The joint status of a control (DESIGN.md, section 1): derived from the records of the sides
 * that are accountable for a duty under a model, and never recorded.
 */
struct joint {
	bool none;           /* excluded, or nobody is accountable for anything */
	enum status status;  /* STATUS_NONE: an accountable side is not assessed */
	bool not_verified;   /* a side is `stated` or `lapsed` */
	bool unowned;        /* nobody owns a duty (claim.h): at best partial. Not said of what is
			      * excluded */
	bool left_out;       /* all sides that count are: it stands as it is and is in no sum */
	struct joint_side sides[SIDE_COUNT];
	const struct catalog_duty *unowned_duty; /* the first that nobody owns; NULL. Borrowed from
						  * the catalog */
	unsigned unowned_count;
	unsigned disputed_count; /* duties that both say are theirs, or that are unclear */
};

/* Whether a side's status is in the joint status. */
bool joint_side_counts(const struct joint_side *side);

/*
 * Work a joint status out.
 *
 *   cover  session_cover() of the service today, for whoever asks for many controls; NULL: it is
 *          looked at where it matters
 */
void session_joint(const struct session *session, const struct catalog_node *node,
		   const char *service, enum model model, struct joint *joint);
void session_joint_under(const struct session *session, const struct catalog_node *node,
			 const char *service, enum model model, const struct cover *cover,
			 struct joint *joint);

/*
 * One control over several services: the worst case. The order is not-implemented and planned,
 * then partial, then not assessed, then implemented and alternative. So a gap that is known is
 * hidden by nothing, and nothing is called implemented while one service is not known. Services
 * whose joint status is none and those left out of the assessment do not count; where all are so
 * there is no worst case.
 */
struct joint_sum {
	unsigned counted;      /* services with a joint status, */
	unsigned not_assessed; /* of them: not assessed, */
	unsigned not_verified; /* not verified, */
	unsigned unowned;      /* and with a duty that nobody owns */
	unsigned disputed;     /* or that the parties do not agree on */
	enum status status;    /* the worst; STATUS_NONE while `counted` is 0 too */
};
/* Take in one service. Returns whether it is worse than all before it: the first of those that are
 * as bad decides. */
bool joint_sum_add(struct joint_sum *sum, const struct joint *joint);

#endif
