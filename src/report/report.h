/*
 * report: a session turned into numbers, then into documents.
 *
 * The numbers are made one record at a time, so that a screen can keep sums up to
 * date by taking one control's share out and putting it back. Documents are made from
 * one report model; each output format is one file that renders it and decides nothing.
 */
#ifndef REMIT_REPORT_H
#define REMIT_REPORT_H

#include "session/session.h"

/* ---- numbers --------------------------------------------------------------- */

/*
 * Sums over records (control x side, one service). Only records that count are in
 * them: not excluded, not deselected, and of a side with a duty under the model.
 */
struct tally {
	unsigned records;   /* that count */
	unsigned assessed;  /* review at `assessed` or further */
	unsigned reviewed;  /* review at `reviewed` or further */
	unsigned conform;   /* of the reviewed: implemented or alternative, without an open finding
	                     * graded major or minor */
	unsigned gaps;      /* partial, planned or not implemented */
	unsigned conflicts; /* with two living values; also records that do not count otherwise */
	unsigned excluded;  /* also of sides without a duty */
	unsigned left_out;  /* selected: no, and not excluded; also of sides without a duty */
	unsigned by_status[STATUS_COUNT];
};

/*
 * Add the share of one record to a tally.
 *
 *   node     a control's node (groups add nothing)
 *   service  "-" for the whole scope
 */
void tally_record(struct tally *tally, const struct session *session,
		  const struct catalog_node *node, const char *service, enum side side,
		  enum model model);
void tally_add(struct tally *tally, const struct tally *other);
void tally_subtract(struct tally *tally, const struct tally *other);

/* Whether a side is one of ours: the role's own side; both for an auditor. */
bool report_side_is_ours(enum role role, enum side side);

/* Whether a record is a gap: assessed as partial, planned or not implemented, and counting. */
bool report_is_gap(const struct record *record);

/* ---- words ----------------------------------------------------------------- */

/*
 * The translated words for people, for screens and documents alike: "implemented",
 * "cloud service customer". Never NULL.
 */
const char *label_status(enum status status);
const char *label_review(enum review review);
const char *label_applicability(enum applicability applicability);
const char *label_basis(enum basis basis);
const char *label_role(enum role role);
const char *label_model(enum model model);
const char *label_side(enum side side);
const char *label_kind(enum control_kind kind);
const char *label_accountable(enum accountable accountable);

/* The bases of a record in words, joined by commas; "" when there is none. `stated` alone reads
 * "stated (not verified)". g_free(). */
char *label_basis_list(unsigned basis);

/* The joint status in words, with the reason; g_free(). */
char *label_joint(const struct joint *joint);

/* What a catalog's header says of the edition: "withdrawn 2026-07, replaced by iso27017-2026",
 * or "current". g_free(). */
char *label_standing(const struct catalog *catalog);

/* ---- the standard ------------------------------------------------------------ */

/* What ISO/IEC 27017 is, for whom, what it adds, how it is audited, which edition stands, where
 * to get it. Texts are N_() and markup; the table ends with a row whose heading is NULL. */
struct about_section {
	const char *heading, *text;
};
extern const struct about_section about_sections[];

/* ---- documents ------------------------------------------------------------- */

/* One record in a list. Texts are borrowed from session and catalog. */
struct report_entry {
	const struct catalog_node *node;
	enum side side;
	struct record record;
	bool counts;         /* in scope: its side has a duty, neither excluded nor left out */
	bool conform;        /* as in struct tally */
	bool self_reviewed;  /* reviewed by the one who gave it its status */
	const char *by, *at; /* who excluded it or left it out; NULL where nobody did */
};

/* One path with more than one living value: a record's, or any other. */
struct report_conflict {
	char *path;
	char *control, *service, *side, *member; /* words; NULL where the path has none */
	const struct session_field *field;       /* NULL: a path that this version does not know */
	const struct catalog_node *node;         /* NULL: not a control of this catalog */
	bool confidential;                       /* working paper: values not for documents */
	struct session_value *values;            /* newest first, as session_values() has them */
	unsigned value_count;
};

struct report_clause {
	const struct catalog_node *node;
	struct tally sides[SIDE_COUNT];
};

/* Everything a document says, before any format. */
struct report {
	const struct session *session;
	const struct catalog *catalog;
	const char *service;     /* whose records these are; "-": those of the whole scope */
	enum role role;
	enum model model;
	char *date;              /* YYYY-MM-DD, UTC; SOURCE_DATE_EPOCH when that is set */
	char **heads;
	GArray *clauses;         /* of struct report_clause */
	struct tally total[SIDE_COUNT];
	/* Of struct report_entry, in catalog order, customer first. A record is in one of the first
	 * five at most. */
	GArray *gaps;
	GArray *in_place;        /* implemented or alternative; conform or not yet */
	GArray *not_assessed;    /* of our sides, in scope and without a status */
	GArray *exclusions;
	GArray *left_out;        /* selected: no, whatever their status */
	GArray *remarks;         /* with a remark, and not in gaps, exclusions or left_out */
	unsigned self_reviewed[SIDE_COUNT]; /* of the reviewed: by the one who gave the status */
	GPtrArray *conflicts;    /* of struct report_conflict *, by path */
	GPtrArray *unknown;      /* char *: controls with records that the catalog does not have */
};

/*
 * Put a report together.
 *
 *   now  seconds since 1970, UTC
 *
 * Free with report_free() before session and catalog.
 */
struct report *report_new(const struct session *session, const struct catalog *catalog, gint64 now);
/* The same of the records of one service, looked at under a model. */
struct report *report_new_for(const struct session *session, const struct catalog *catalog,
			      const char *service, enum model model, gint64 now);
void report_free(struct report *report); /* NULL is fine */

/* The formats, one row each; the table ends with a row whose name is NULL. */
struct report_format {
	const char *name;      /* markdown */
	const char *extension; /* md */
	GString *(*render)(const struct report *report);
};
extern const struct report_format report_formats[];

#endif
