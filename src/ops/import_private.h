/*
 * What the files of importing share and nobody else sees: a plan while it is worked out.
 */
#ifndef REMIT_OPS_IMPORT_PRIVATE_H
#define REMIT_OPS_IMPORT_PRIVATE_H

#include "ops/ops.h"
#include "yaml/door.h"

struct importing {
	const struct ops *ops;
	const struct ops_place *place;
	struct ops_importing how;
	struct ops_import *plan;
	GError **error;
};

/* ---- import.c ------------------------------------------------------------------ */

/* An empty plan; ops_import_free(). */
struct ops_import *import_plan_new(const char *file, const char *hash);
/* A new item at the end of the plan; counted once its fate is settled by import_settle(). */
struct ops_import_item *import_item(struct importing *importing, unsigned line, unsigned column);
void import_settle(struct importing *importing, struct ops_import_item *item,
		   enum ops_import_fate fate);
/* Settle it as refused, for the reason of an error, which is freed. */
void import_refuse(struct importing *importing, struct ops_import_item *item, GError *why);

/* Whether a text may come in: one that was taken out of the history does not come back by a file
 * that was written before. */
bool import_may_come(const struct importing *importing, const char *path, const char *text,
		     GError **why);

/* Who recorded what stands at the path of an item, and when. */
void import_note_author(struct importing *importing, struct ops_import_item *item);

/* One field of a record that a file gives a value. */
struct import_value {
	struct ops_import_item *item;
	char *field; /* as ops_field_set() takes it */
	char *text;  /* "" clears */
};
/* A GArray of them that owns their texts; g_array_unref(). */
GArray *import_values_new(void);
/*
 * Put the values of one record into the plan's change, those first that others rest on; each is
 * settled as new, changed or refused. One that cannot be recorded keeps no other one back.
 *
 *   values  of struct import_value
 */
void import_record(struct importing *importing, const struct ops_target *target, GArray *values);

/* Record a change as one action, which says the name of the file and the SHA-256 of its bytes. */
bool import_append(const struct ops *ops, struct session *session, struct change *change,
		   const char *file, const char *hash, char *id, GError **error);

/* ---- import_csv.c, import_table.c, import_yaml.c ----------------------------------- */

/*
 * Take in the cells of a table: a line of names, then a row a control and side.
 *
 *   exact  false: as CSV has them, with an apostrophe before what would calculate
 */
bool import_cells(struct importing *importing, const struct csv *csv, bool exact);
bool import_json(struct importing *importing, GBytes *bytes);
bool import_workbook(struct importing *importing, GBytes *bytes);
bool import_csv(struct importing *importing, GBytes *bytes);
bool import_yaml(struct importing *importing, GBytes *bytes);

#endif
