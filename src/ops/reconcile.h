/*
 * The part of ops' public header that settles whose duty something is between the two parties. It
 * comes with ops.h, which says what `struct ops` and `struct ops_duty` are.
 */
#ifndef REMIT_OPS_RECONCILE_H
#define REMIT_OPS_RECONCILE_H

#include "ops/register.h"

struct ops;
struct ops_duty;

/* The side whose claim is not ours: to an auditor neither is, and it has to be named. False with
 * REMIT_ERROR_USAGE.
 *
 *   named  a word of catalog_side_words, or NULL
 */
bool ops_claim_side(const struct session *session, const struct ops_duty *duty, const char *named,
		    enum side *side, GError **error);

/*
 * Put what a party says of a duty into a change, heard from it and written down by us.
 *
 *   values  accountable (customer, provider, shared, nobody), split, reason, performed_by,
 *           contract_ref; "" clears one, and accountable="" the whole claim
 *
 * Returns false with REMIT_ERROR_USAGE (no such field or word, a text to no claim) or the errors
 * of change_set(); the change may then hold a part: free it. So do those below.
 */
bool ops_claim_set(const struct session *session, struct change *change,
		   const struct ops_duty *duty, enum side side, const struct ops_value *values,
		   unsigned count, GError **error);

/*
 * Put into a change that we take over what the other party says of a duty: whose it is, and its
 * split and contract reference where it gives them.
 *
 *   reason  why; NULL: that the other party says so
 *
 * Also REMIT_ERROR_USAGE when it has said nothing.
 */
bool ops_claim_accept(const struct session *session, struct change *change,
		      const struct ops_duty *duty, enum side side, const char *reason,
		      GError **error);

/*
 * Put into a change what both parties settled: it becomes what we hold and what the other party
 * says (to an auditor, what both say), with the day and the person.
 *
 *   values  as ops_claim_set(), of which accountable is needed, and `with` (the person), `on` (the
 *           day, today unless said; also +30d or a weekday)
 */
bool ops_claim_agree(const struct ops *ops, const struct session *session, struct change *change,
		     const struct ops_duty *duty, const struct ops_value *values, unsigned count,
		     GError **error);

#endif
