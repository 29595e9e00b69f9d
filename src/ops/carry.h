/*
 * The part of ops' public header that is about next year and the next edition: a session made from
 * an earlier one, and confirming what came from there. It comes with ops.h.
 */
#ifndef REMIT_OPS_CARRY_H
#define REMIT_OPS_CARRY_H

#include "session/session.h"

struct ops;
struct ops_target;

/* ---- carrying (carry.c) -------------------------------------------------------- */

/* What was recorded of one control, service and side, and where it leads. Texts are borrowed from
 * the plan's catalogs unless they are char *. */
struct ops_carry_record {
	char *control, *service;
	const char *title;      /* NULL: the earlier catalog does not have the control */
	enum side side;
	enum status status;
	enum relation relation; /* RELATION_NONE: it leads nowhere */
	char **to;              /* ids of controls of the new session's catalog */
};

/* An entry of a register as a plan lists it. */
struct ops_carry_entry {
	char *id, *title;       /* title may be NULL */
	char *word;             /* a finding's state, an item of evidence's expiry; may be NULL */
};

void ops_carry_entry_free(void *entry);

/* What `remit carry` would do. */
struct ops_carry {
	const struct catalog *from, *to; /* `from` is a stand-in where it is not at hand */
	char *name, *uuid;      /* of the earlier session */
	char **heads;
	GPtrArray *records;     /* of struct ops_carry_record *, by control as bytes */
	GPtrArray *unreached;   /* const struct catalog_node *: controls that nothing leads to */
	GPtrArray *findings;    /* of struct ops_carry_entry *: those that are not closed */
	GPtrArray *expired, *evidence; /* the same: evidence that lapsed, and the rest */
	unsigned closed;        /* findings that stay behind */
	unsigned duties;        /* that are somebody else's than the catalog says */
	unsigned conflicts;     /* paths with several values: the newest comes along */
	unsigned interviews, requests; /* entries that stand under `previous` */
	unsigned unknown;       /* paths of a newer remit: they stay behind */
	struct change *change;
	enum role role;
	enum model model;
};

/*
 * Work out what comes along from an earlier session. Nothing is written.
 *
 *   earlier  stays as it is
 *   catalog  id or path of the new session's catalog; NULL: the earlier one's
 *
 * What lasts is current in the new session: the engagement but its days and conclusion, services,
 * assurance, people, findings that are not closed. Everything else stands under `previous`.
 *
 * Returns NULL with the errors of catalog_open(), or REMIT_ERROR_NOT_FOUND when the earlier
 * catalog is not at hand and no other is named. ops_carry_free() before `earlier` is closed.
 */
struct ops_carry *ops_carry_plan(const struct ops *ops, const struct session *earlier,
				 const char *catalog, GError **error);
void ops_carry_free(struct ops_carry *plan); /* NULL is fine */

/*
 * Make the session that was planned.
 *
 *   catalog  as above
 *
 * Returns it open, or NULL with the errors of ops_session_new() and ops_append(); no new session
 * is left then.
 */
struct session *ops_carry_run(const struct ops *ops, const struct ops_carry *plan,
			      const char *name, const char *catalog, GError **error);

/* ---- confirming (confirm.c) ----------------------------------------------------- */

/*
 * Put into a change what makes the earlier record of a control current: status, applicability with
 * its reasons, what was left out, how, remark, note, assignee, priority, a day that is not past;
 * who is accountable for its duties where somebody else is than the catalog says; evidence that has
 * not lapsed, as a reference. What is recorded here already stays. Review and basis are this
 * year's work: the review begins at `assessed`, and the basis is `stated` until somebody looks.
 *
 *   from  the earlier control that is meant; NULL: the only one that leads here as it is
 *
 * Returns false with REMIT_ERROR_NO when there is nothing to confirm (any more) or a person has
 * to look again, REMIT_ERROR_USAGE when `from` does not lead here, or the errors of
 * ops_field_set(); the change may then hold a part: free it.
 */
bool ops_confirm(const struct ops *ops, const struct session *session,
		 const struct catalog *catalog, struct change *change,
		 const struct ops_target *target, const char *from, GError **error);

/*
 * The evidence that came from an earlier session and is not in the register here, by id: of
 * struct ops_carry_entry *, with its expiry; g_ptr_array_unref().
 */
GPtrArray *ops_previous_evidence(const struct session *session);
/*
 * Put such an item into a change as a reference, linked to what its controls have become.
 *
 *   known  receives whether an item has this id, in either case; when none has there is no error
 *
 * Returns false with REMIT_ERROR_NO when it has lapsed, or the errors of change_set().
 */
bool ops_confirm_evidence(const struct session *session, struct change *change, const char *typed,
			  bool *known, GError **error);

/* "implemented, by anna, 2025-11-20": what was said of a record then; NULL when nothing was. With
 * the texts a line each. g_free(). */
char *ops_previous_text(const struct session *session, const struct ops_target *target,
			const char *from);

/* Of the records of both sides for a service: how many stand how, by enum previous_state. */
void ops_previous_count(const struct session *session, const struct catalog *catalog,
			const char *service, unsigned counts[PREVIOUS_COUNT]);

#endif
