/*
 * The part of the session's public header that is about claims: what each party says of a duty,
 * and whether the two agree. It comes with session.h.
 */
#ifndef REMIT_SESSION_CLAIM_H
#define REMIT_SESSION_CLAIM_H

#include <stdbool.h>

#include "catalog/catalog.h"

struct session;

/* What one party says of a duty. Texts live as those of session_get(); NULL: not said. */
struct claim {
	bool made;                    /* false: the party has said nothing */
	bool ours;                    /* it is what this session itself holds */
	enum accountable accountable; /* when made; ACCOUNTABLE_NA: nobody */
	const char *split;            /* who does which part, in writing */
	const char *reason, *performed_by, *contract_ref;
};

enum agreement {
	AGREEMENT_UNANSWERED, /* a party has said nothing yet */
	AGREEMENT_AGREED,
	AGREEMENT_UNOWNED,    /* neither party takes what somebody must do */
	AGREEMENT_DOUBLED,    /* each says that it is its own alone */
	AGREEMENT_UNCLEAR,    /* shared without a written split on both sides, or against one side;
			       * taken by one party and said to be nobody's by the other */
	AGREEMENT_COUNT
};

extern const char *const session_agreement_words[AGREEMENT_COUNT + 1]; /* unanswered agreed ... */

/*
 * Whether two claims agree. The whole rule stands here, and in remit(7):
 *
 *   1. A party takes a duty when it says that the duty is its own or shared.
 *   2. Neither takes it: unowned, if somebody must do it and both have spoken, or the one who has
 *      says that it is nobody's; agreed, when both say that it is nobody's and so does the catalog.
 *   3. One has said nothing: unanswered.
 *   4. Each says that it is its own alone: doubled.
 *   5. Both name the same one party: agreed. Both say shared: agreed when both have a split in
 *      writing, else unclear.
 *   6. Whatever is left: unclear.
 *
 * Who performs a duty does not count: a third party leaves accountable who names it.
 *
 *   claims  by enum side
 *   needed  whether the catalog gives the duty to somebody
 */
enum agreement claims_agreement(const struct claim claims[SIDE_COUNT], bool needed);

/*
 * What both parties say of a duty. Ours is what is recorded of it for the service, else what the
 * catalog says under the model; the other party's is what was written down as it said it.
 * To an auditor both are others': where one has spoken, what the session holds stands for the
 * other; where neither has, nobody has answered, unless it is recorded that nobody claims it.
 */
void session_claims(const struct session *session, const char *control,
		    const struct catalog_duty *duty, const char *service, enum model model,
		    struct claim claims[SIDE_COUNT]);

/* claims_agreement() of session_claims(). */
enum agreement session_agreement(const struct session *session, const char *control,
				 const struct catalog_duty *duty, const char *service,
				 enum model model);

/* Whether session_agreement() is AGREEMENT_UNOWNED. */
bool session_duty_is_unowned(const struct session *session, const char *control,
			     const struct catalog_duty *duty, const char *service,
			     enum model model);

#endif
