/*
 * The part of ops' public header that is about answers from a file: a plan first, then one action.
 * It comes with ops.h.
 */
#ifndef REMIT_OPS_IMPORT_H
#define REMIT_OPS_IMPORT_H

#include "report/report.h"

struct ops;
struct ops_place;

/* The word that clears a field, in a cell or as a value; an empty one changes nothing. */
#define OPS_IMPORT_CLEAR REPORT_CELL_CLEAR

enum ops_import_fate {
	IMPORT_NEW,       /* nothing is recorded there */
	IMPORT_CHANGED,   /* something else is */
	IMPORT_UNCHANGED, /* the same is */
	IMPORT_CONFLICT,  /* somebody wrote something else since the file was printed: it stays */
	IMPORT_UNMATCHED, /* no such control */
	IMPORT_REFUSED,   /* it cannot be recorded */
	IMPORT_COUNT,
};
extern const char *const ops_import_words[IMPORT_COUNT + 1]; /* new changed ... */

/* One value of the file. */
struct ops_import_item {
	enum ops_import_fate fate;
	char *path;            /* what it is about: control/ID/SERVICE/SIDE/FIELD; NULL where it
				* is about nothing that can be named */
	char *typed;           /* the id as the file has it, where there is no path; else NULL */
	char *before, *after;  /* NULL: nothing */
	char *by, *at;         /* who recorded `before`; NULL for sets and nothing */
	char *reason;          /* why it is refused; NULL */
	unsigned line, column; /* in the file */
};

struct ops_import {
	char *file, *hash;     /* its name, and the SHA-256 of its bytes */
	GPtrArray *items;      /* of struct ops_import_item *, in the order of the file */
	unsigned counts[IMPORT_COUNT];
	GPtrArray *ignored;    /* char *: columns that name no field */
	/* Of assessment.yaml: */
	char **heads;          /* those that it was printed from; NULL for CSV */
	char *body;            /* the hash of its body as it says */
	bool edited;           /* the body has another one */
	unsigned missing;      /* values of then that are not in the file: they stay */
	struct change *change; /* what ops_import_apply() records */
};

/* How a file is taken. */
struct ops_importing {
	bool ignore_unknown;   /* columns that name no field are left out; else refused */
	bool prefer_file;      /* a conflict is decided for the file */
};

/*
 * Work out what a file would change. Nothing is written. A file that begins as a YAML map with
 * `heads:` is an assessment.yaml, as a JSON object or as a workbook (.xlsx) what `remit report
 * answers` wrote, any other CSV.
 *
 * CSV: a line of names, one row a control and side. `control` or `id` is needed; `side` and
 * `service` may stand there, else it is our own side and the whole scope; all other columns are
 * fields of `remit set`. An id that a spreadsheet made a number or a date of, and two rows about
 * the same, are refused.
 *
 * JSON and workbooks: the same, but that each cell says what it says: no apostrophe stands before
 * what would calculate. Of a workbook it is the sheet with a column `control` or `id`.
 *
 * assessment.yaml: what differs from what was printed. Where the session has moved on since, what
 * others wrote stays, and is a conflict.
 *
 *   place  its service and side are of no account but for the side of rows that name none
 *
 * Returns NULL with REMIT_ERROR_NOT_FOUND, _READ, _INPUT or _LIMIT. ops_import_free().
 */
struct ops_import *ops_import_plan(const struct ops *ops, const struct ops_place *place,
				   const char *path, const struct ops_importing *how,
				   GError **error);
void ops_import_free(struct ops_import *plan); /* NULL is fine */

/*
 * Record a plan as one action, which says the file's name and hash.
 *
 *   id  as in session_append(); "" when there was nothing to do
 *
 * Returns false with REMIT_ERROR_INPUT when anything in the plan is refused: then nothing is
 * recorded; or the errors of ops_append().
 */
bool ops_import_apply(const struct ops *ops, struct session *session,
		      const struct ops_import *plan, char *id, GError **error);

#endif
