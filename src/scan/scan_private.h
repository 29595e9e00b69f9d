/*
 * What the files of the scan module share and nobody else sees: the table of readers, and what a
 * reader fills.
 */
#ifndef REMIT_SCAN_PRIVATE_H
#define REMIT_SCAN_PRIVATE_H

#include "scan/scan.h"

/* A file while it is read. */
struct scan_input {
	const char *name;
	GBytes *bytes;     /* UTF-8 without control characters, without a byte order mark */
	const char *text;  /* the same, `count` of them and no NUL after it */
	size_t count;
	const struct progress *progress; /* NULL: nobody waits */
};

/*
 * One format. The table ends with a row whose name is NULL; the first that knows a file reads it.
 *
 *   is_it  whether the first bytes of a file, at most SCAN_HEAD_BYTES, are of this format
 *   read   fills a run with `format` and `tool` set from this row; false with an error at its place
 */
enum { SCAN_HEAD_BYTES = 64 * 1024 };
struct scan_reader {
	const char *name;  /* prowler-csv */
	const char *tool;  /* the name of the tool, unless the file knows better */
	const char *label; /* N_(): what people call the format */
	bool (*is_it)(const char *head, size_t count);
	bool (*read)(const struct scan_input *input, struct scan_run *run, GError **error);
};
extern const struct scan_reader scan_readers[];

bool scan_prowler_csv_is(const char *head, size_t count);
bool scan_prowler_csv_read(const struct scan_input *input, struct scan_run *run, GError **error);
bool scan_ocsf_is(const char *head, size_t count);
bool scan_ocsf_read(const struct scan_input *input, struct scan_run *run, GError **error);

bool scan_lynis_is(const char *head, size_t count);
bool scan_lynis_read(const struct scan_input *input, struct scan_run *run, GError **error);
bool scan_xccdf_is(const char *head, size_t count);
bool scan_xccdf_read(const struct scan_input *input, struct scan_run *run, GError **error);
bool scan_attestation_is(const char *head, size_t count);
bool scan_attestation_read(const struct scan_input *input, struct scan_run *run, GError **error);

/* ---- filling a run (keep.c) ------------------------------------------------------------- */

/* Around reading, by read.c. */
void scan_kept_begin(struct scan_run *run);
void scan_kept_end(struct scan_run *run);

/* A text as one line, trimmed, at most SCAN_LINE_MAX characters; each is kept once. NULL for NULL
 * and for blanks. */
const char *scan_keep(struct scan_run *run, const char *text);
/* The same in small letters. */
const char *scan_keep_small(struct scan_run *run, const char *text);

/* What the run is against: one more host or account, unless it is known. NULL and "" are none. */
void scan_add_target(struct scan_run *run, const char *target);

/* A moment of the run, which makes `begin` and `end` wider: seconds since 1970, or a text that
 * begins like 2026-11-24T10:00:00 (a blank for the T will do, and a day alone); anything else is
 * none. With an offset from UTC, or a Z, it is taken to be UTC. */
void scan_add_time(struct scan_run *run, const char *text);
void scan_add_seconds(struct scan_run *run, gint64 seconds);

/*
 * References are lists that results share: one more in front of a list.
 *
 *   refs       the list; 0: none
 *   framework  of scan_framework()
 *
 * Returns the list with it; the same where it was in it.
 */
unsigned scan_ref_add(struct scan_run *run, unsigned refs, const char *framework, const char *id);
/* The same of how tools write both, with scan_framework(); what that does not know adds nothing. */
unsigned scan_ref_add_typed(struct scan_run *run, unsigned refs, const char *framework,
			    const char *typed);
/* What the file is of, once: the framework of the first of these references, else the text. */
void scan_note_about(struct scan_run *run, unsigned refs, const char *text);
/* The list that was made for a text before; false when there is none. For tools that write the same
 * long list of ids with every result of a check. */
bool scan_refs_find(const struct scan_run *run, const char *text, unsigned *refs);
void scan_refs_remember(struct scan_run *run, const char *text, unsigned refs);

/*
 * Add a result. Its texts may be anybody's: they are kept.
 *
 *   input, result->line  for the error
 *
 * Returns false with REMIT_ERROR_LIMIT when there are SCAN_RESULTS_MAX.
 */
bool scan_add(const struct scan_input *input, struct scan_run *run,
	      const struct scan_result *result, GError **error);
/*
 * The same where a tool writes one line for each pair of a result and a requirement: a result that
 * is there already is not added again, but has these references too.
 */
bool scan_add_once(const struct scan_input *input, struct scan_run *run,
		   const struct scan_result *result, GError **error);

/* ---- JSON, value by value (json.c) -------------------------------------------------------- */

/*
 * Go over an array of JSON, of which one value is in memory at a time. An array that ends in the
 * middle is read up to its last whole value, and run->cut_off says where.
 *
 *   visit  called with each value, a json_t *, and the line on which it begins; false ends with its
 *          error
 *
 * Returns false with REMIT_ERROR_INPUT or _LIMIT at the place.
 */
typedef bool (*scan_json_fn)(const void *json, unsigned line, void *data, GError **error);
bool scan_json_each(const struct scan_input *input, struct scan_run *run, scan_json_fn visit,
		    void *data, GError **error);

#endif
