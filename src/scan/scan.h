/*
 * scan: what scanners and attestations wrote, read into one model.
 *
 * A file is one run of one tool: which, when, against what, and a result for each check on each
 * resource, with the ids of frameworks that it carries. What format a file has is told from its
 * content. Nothing here knows a session: what a run says of a control is worked out by whoever
 * asks, and a verdict it never is.
 *
 * Files may be broken, hostile or large. A run takes memory by what is kept of it, which is less
 * than the file unless that is made for the purpose, and then at most ten times as much.
 */
#ifndef REMIT_SCAN_H
#define REMIT_SCAN_H

#include "base/base.h"

/* Limits of one file; exceeding one is REMIT_ERROR_LIMIT with the number said. */
enum {
	SCAN_MIB_MAX = 256,
	SCAN_RESULTS_MAX = 2 * 1000 * 1000,
	SCAN_LINE_MAX = 500, /* characters that are kept of a text */
};

/* What came of a check. `muted`: it failed, and somebody had decided beforehand that this is known;
 * `manual`: the tool cannot tell, somebody has to look; `error`: the check itself failed. */
enum scan_outcome { SCAN_PASS, SCAN_FAIL, SCAN_MUTED, SCAN_MANUAL, SCAN_NA, SCAN_ERROR,
		    SCAN_OUTCOMES };
/* pass fail muted manual not-applicable error, NULL-terminated. */
extern const char *const scan_outcome_words[SCAN_OUTCOMES + 1];
/* What they are called, N_(). */
extern const char *const scan_outcome_labels[SCAN_OUTCOMES];

/* Whether somebody has to look at it: fail, manual, error. */
bool scan_is_open(enum scan_outcome outcome);

/* An id of a framework, both as catalogs write them under `maps`: iso27001-2022 A.8.15,
 * csa-ccm-v4 LOG-01, nist-800-53-r5 AU-2(1); iso27001-2013 A.12.4.1. */
struct scan_ref {
	const char *framework, *id;
};

/* Texts are one line of clean UTF-8, and live as long as the run. */
struct scan_result {
	const char *check;    /* the tool's id of it; never NULL */
	const char *title;    /* what the check is called; NULL where nothing is said */
	const char *severity; /* as the tool has it, in small letters; NULL */
	const char *resource; /* NULL */
	const char *text;     /* what was found; NULL */
	enum scan_outcome outcome;
	unsigned line;        /* where it stands in the file; of a binary one 0 */
	unsigned refs;        /* for scan_ref_next() */
};

/* One run. Texts as those of a result; NULL where the file says nothing. */
struct scan_run {
	const char *format;   /* the word of what it was read as: prowler-csv */
	const char *tool;     /* Prowler; never NULL */
	const char *version;
	const char *target;   /* host or account; several with commas between, the first five; "" */
	const char *provider; /* aws, azure, ...; NULL when it has to do with none */
	const char *about;    /* what of all that the tool can look at it is of: the framework of
			       * a compliance file, the profile of a benchmark; NULL: everything */
	const char *begin, *end; /* 2026-11-24T10:00:00, with a Z where that is UTC; NULL */
	const char *expiry;   /* the first day on which something has to be judged again; NULL */
	unsigned targets;     /* how many there are */
	unsigned cut_off;     /* 0, or the line in which the file ends in the middle: what stands
			       * before it was read */
	unsigned count;       /* of results */
	unsigned counts[SCAN_OUTCOMES];
	struct scan_kept *kept; /* what scan_free() releases */
};

/*
 * Read a file.
 *
 *   name      what to call it in errors; copied
 *   bytes     its content; not needed any more afterwards
 *   progress  told how far it is; NULL
 *
 * Returns the run (free with scan_free()), or NULL with REMIT_ERROR_INPUT or _LIMIT, with line and
 * column; REMIT_ERROR_INPUT without a place when no reader knows the format, with those there are;
 * REMIT_ERROR_NO when `progress` ends it.
 */
struct scan_run *scan_read(const char *name, GBytes *bytes, const struct progress *progress,
			   GError **error);
void scan_free(struct scan_run *run); /* NULL is fine */

/* The result at an index below `count`, in the order of the file. */
struct scan_result scan_result(const struct scan_run *run, unsigned index);

/*
 * The next of the references of a result.
 *
 *   at   begins as `refs` of the result
 *   ref  receives it
 *
 * Returns false when there are no more.
 */
bool scan_ref_next(const struct scan_run *run, unsigned *at, struct scan_ref *ref);

/*
 * An id of a framework as tools write it, in our spelling: "ISO27001-2022" with "8.15" or "A.8.15",
 * "CSA-CCM-4.0" with "log-1", "NIST-800-53-Revision-5" with "ac_2_1".
 *
 *   id  receives the id; g_free()
 *
 * Returns the framework, constant; NULL when it is none that we know, or no id of it.
 */
const char *scan_framework(const char *framework, const char *typed, char **id);

#endif
