/*
 * The part of the ops module's public header about the Statement of Applicability. It comes with
 * ops.h.
 */
#ifndef REMIT_OPS_SOA_H
#define REMIT_OPS_SOA_H

#include "session/session.h"

/*
 * Whether something can be recorded of a row itself: a control of Annex A that no control of the
 * catalog leads to, or a control of the organisation's own: letters, digits, - _ and points, at
 * most 40.
 *
 * False with REMIT_ERROR_USAGE, which says where to record instead.
 */
bool ops_soa_check(const struct catalog *catalog, const char *row, GError **error);
/*
 * Put a field of a row into a change.
 *
 *   typed  title, applicability, reason.risk, ...
 *   text   "" clears
 *
 * False with REMIT_ERROR_USAGE: no such field or word.
 */
bool ops_soa_set(struct change *change, const char *row, const char *typed, const char *text,
		 GError **error);
/* Put the clearing of everything that is recorded of a row into a change. */
bool ops_soa_remove(const struct session *session, struct change *change, const char *row,
		    GError **error);

#endif
