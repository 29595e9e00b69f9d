/*
 * The part of ops' public header about what scanners found: a file read, a plan, recorded as
 * evidence on the controls that it speaks to; what is recorded; the items that failed. It comes
 * with ops.h; scan/scan.h says what a run is. A status is never set.
 */
#ifndef REMIT_OPS_SCAN_H
#define REMIT_OPS_SCAN_H

#include "scan/scan.h"
#include "session/session.h"

struct ops;
struct ops_place;

/* ---- to which controls a result speaks (scan_map.c) -------------------------------------- */

/*
 * A result speaks to the controls that its references lead to: first those of the catalog's own
 * framework; where these lead nowhere those of ISO standards, then those of others, the Cloud
 * Controls Matrix and NIST SP 800-53, by maps; where it carries none that leads anywhere, those
 * that our own list of the tool's checks has, and last the control that the check is called as.
 */
struct ops_scan_map;
/* Makes it; ops_scan_map_free(). Catalog and run are borrowed. NULL with the error of a list of
 * checks, which are our own. */
struct ops_scan_map *ops_scan_map_new(const struct catalog *catalog, const struct scan_run *run,
				      GError **error);
void ops_scan_map_free(struct ops_scan_map *map); /* NULL is fine */
/* The controls that a result speaks to, each once: a GArray of unsigned, places in the catalog's
 * nodes; of the map. */
const GArray *ops_scan_map_controls(struct ops_scan_map *map, unsigned result);

/* ---- the plan (scan.c) ------------------------------------------------------------------- */

/* What a run says of a control. */
struct ops_scan_sum {
	unsigned node;
	unsigned counts[SCAN_OUTCOMES];
};

/* A check that leads to no control. */
struct ops_scan_left {
	const char *check, *title; /* of the run */
	unsigned results;
};

struct ops_scan {
	char *path, *hash;     /* of the file, and the SHA-256 of its bytes */
	struct scan_run *run;
	char *id;              /* of the evidence that it becomes */
	char *title;           /* Prowler 5.7.0: 111122223333, 2026-10-05 */
	GArray *controls;      /* of struct ops_scan_sum, in the order of the catalog */
	GPtrArray *left;       /* of struct ops_scan_left *, in the order of the file */
	unsigned unmapped;     /* results that lead to no control */
	char *held;            /* the evidence that the same file is: nothing is to be done */
	GPtrArray *supersedes; /* char *: evidence of older runs that this one replaces */
	char *newer;           /* the evidence of a newer run, which takes the place of this one */
};

/*
 * Work out what a file of a scanner would record. Nothing is written.
 *
 *   place  its side and service are what the evidence is linked to
 *
 * Returns NULL with REMIT_ERROR_NOT_FOUND, _READ or the errors of scan_read(). ops_scan_free().
 */
struct ops_scan *ops_scan_plan(const struct ops *ops, const struct ops_place *place,
			       const char *path, GError **error);
void ops_scan_free(struct ops_scan *plan); /* NULL is fine */

/*
 * Record a plan as one action: the file is copied into the session, and is an item of evidence that
 * is linked to the controls. What else was recorded since the plan was made is taken into account.
 *
 *   older  a run that is older than one that is there may come all the same; that one then takes
 *          its place
 *   id     as in session_append(); "" when there was nothing to do
 *
 * Returns false with REMIT_ERROR_CONFLICT (it is older, or the file changed meanwhile), the errors
 * of ops_evidence_file() or of ops_append().
 */
bool ops_scan_apply(const struct ops *ops, const struct ops_place *place, struct session *session,
		    struct ops_scan *plan, bool older, char *id, GError **error);

/* ---- what is recorded (scanned.c) -------------------------------------------------------- */

/* A run that is recorded. Texts are borrowed from the session until something is recorded; NULL
 * where nothing is said. */
struct ops_scanned {
	char *id;              /* of the evidence */
	const char *title, *tool, *version, *format, *target, *about, *begin, *end, *hash;
	unsigned cut_off, unmapped;
	unsigned counts[SCAN_OUTCOMES];
	unsigned controls;     /* how many it speaks to */
	GPtrArray *supersedes; /* char *: ids of evidence */
	char *superseded_by;   /* NULL: it is the newest of its kind */
};
/* All of them, by their ids: GPtrArray of struct ops_scanned *; g_ptr_array_unref(). */
GPtrArray *ops_scans(const struct session *session);
/* The one that an item of evidence is; NULL when it is none. Of the array. */
const struct ops_scanned *ops_scan_find(const GPtrArray *scans, const char *id);
/* What a run that is recorded said of a control; false when it says nothing of it. */
bool ops_scan_counts(const struct session *session, const char *id, const char *control,
		     unsigned *counts);
/* The words of that, with what ops_scan_brief() adds; NULL when it says nothing. g_free(). */
char *ops_scan_beside(const struct session *session, const struct ops_scanned *scan,
		      const char *control);
/* "12 passed, 3 failed, 1 muted": what there is none of is left out. g_free(). */
char *ops_scan_words(const unsigned *counts);
/* The same of a run in one line: that another one took its place, and that it was cut off.
 * g_free(). */
char *ops_scan_brief(const struct ops_scanned *scan);

/*
 * Read the file of a run that is recorded again, out of the session.
 *
 * Returns NULL with REMIT_ERROR_USAGE (the evidence is no run of a scanner), _NOT_FOUND (its file
 * is not here), _INPUT (it is not what was taken in) or the errors of scan_read(). scan_free().
 */
struct scan_run *ops_scan_open(const struct ops *ops, const struct session *session, const char *id,
			       GError **error);
/*
 * The results of a run that speak to a control: a GArray of unsigned for scan_result();
 * g_array_unref().
 *
 *   node  CATALOG_NONE: all results
 *   open  only those that somebody has to look at
 *
 * Returns NULL with the error of ops_scan_map_new().
 */
GArray *ops_scan_items(const struct catalog *catalog, const struct scan_run *run, unsigned node,
		       bool open, GError **error);

#endif
