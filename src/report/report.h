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
	unsigned excluded;
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
const char *label_relation(enum relation relation);

/* The titles of a control's areas, joined by commas; "" when it is in none. g_free(). */
char *label_areas(const struct catalog *catalog, const struct control *control);

/* The bases of a record in words, joined by commas; "" when there is none. `stated` alone reads
 * "stated (not verified)". g_free(). */
char *label_basis_list(unsigned basis);

/* The joint status in words, with the reason; g_free(). */
char *label_joint(const struct joint *joint);

/* What a catalog's header says of the edition: "withdrawn 2026-07, replaced by iso27017-2026",
 * or "current". g_free(). */
char *label_standing(const struct catalog *catalog);

/* ---- documents ------------------------------------------------------------- */

/* One gap, or one line of the per-clause table. Texts borrowed from session and catalog. */
struct report_gap {
	const struct catalog_node *node;
	enum side side;
	struct record record;
};

struct report_clause {
	const struct catalog_node *node;
	struct tally sides[SIDE_COUNT];
};

/* Everything a document says, before any format. */
struct report {
	const struct session *session;
	const struct catalog *catalog;
	enum role role;
	enum model model;
	char *date;              /* YYYY-MM-DD, UTC; SOURCE_DATE_EPOCH when that is set */
	char **heads;
	GArray *clauses;         /* of struct report_clause */
	struct tally total[SIDE_COUNT];
	GArray *gaps;            /* of struct report_gap, in catalog order, customer first */
	GArray *not_assessed;    /* of struct report_gap: records of our sides that count and have
	                          * no status */
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
void report_free(struct report *report); /* NULL is fine */

/* The formats, one row each; the table ends with a row whose name is NULL. */
struct report_format {
	const char *name;      /* markdown */
	const char *extension; /* md */
	GString *(*render)(const struct report *report);
};
extern const struct report_format report_formats[];

/* The day a document is made on, YYYY-MM-DD in UTC: that of `now`, seconds since 1970, or of
 * SOURCE_DATE_EPOCH when that is set. g_free(). */
char *report_date(gint64 now);

/* ---- manual pages ---------------------------------------------------------- */

/*
 * Text of files and people for mdoc, which is roff: nothing in it can become a request, a macro,
 * an escape or a string, whatever it begins with or looks like. What is written is ASCII, other
 * characters by their code point, so that the page reads the same in every locale. Controls are
 * made visible as text_safe() does.
 *
 * mdoc_text()   prose as lines of text, one a sentence, the last one ended; nothing for blank text
 * mdoc_words()  the same as arguments of a macro, without a newline: .Sh, .Nd, .It
 * mdoc_name()   one argument that is to be copied, its hyphens plain: an id, the name of a page
 */
void mdoc_text(GString *out, const char *text);
void mdoc_words(GString *out, const char *text);
void mdoc_name(GString *out, const char *text);
/* mdoc_text() that neither begins nor ends a line by itself, for what stands between macros. */
void mdoc_span(GString *out, const char *text);

/*
 * The name of a page, without its section, which is 7: "iso27017-CLD.9.5.1", of another catalog
 * its id in front. `index` CATALOG_NONE is the page of the tree: "iso27017". Free with g_free().
 * It is what the catalog says: who makes a path of it checks it first.
 */
char *report_page_name(const struct catalog *catalog, unsigned index);

/*
 * The manual page, as mdoc, of a control, of a group (what is below it), or with CATALOG_NONE of
 * the whole tree. Its date is SOURCE_DATE_EPOCH's, else that of the release, so that the same
 * catalog gives the same bytes.
 *
 *   shown  it is to be read in this locale now: characters that the locale cannot show are
 *          replaced. Else it is a file for any
 */
GString *report_page(const struct catalog *catalog, unsigned index, bool shown);

#endif
