/*
 * What the files of carrying share and nobody else sees: a plan while it is worked out.
 */
#ifndef REMIT_OPS_CARRY_PRIVATE_H
#define REMIT_OPS_CARRY_PRIVATE_H

#include "ops/ops.h"

/* One control of the new catalog that an earlier one leads to. */
struct lead {
	const char *to;
	enum relation relation;
};

struct gathering {
	struct ops_carry *plan;
	const struct session *earlier;
	GHashTable *open;  /* ids of findings that are not closed */
	char today[11];
	GError **error;
	bool good;
};

/* ---- carry_records.c ----------------------------------------------------------- */

/* Where a control leads: GArray of struct lead, borrowed from the plan's catalogs;
 * g_array_unref(). */
GArray *carry_leads(const struct ops_carry *plan, const char *id);
/* The records of the earlier session, and those that nobody confirmed there. */
void carry_records(struct gathering *gathering);
void carry_record_free(void *record);

/* ---- carry.c --------------------------------------------------------------------- */

/* Put a value into the plan's change, unless that has failed already. */
void carry_put(struct gathering *gathering, const char *path, const char *text);

#endif
