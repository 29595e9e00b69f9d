/*
 * report: a session turned into numbers, then into documents.
 *
 * The numbers are made one record at a time, so that a screen can keep sums up to
 * date by taking one control's share out and putting it back. Documents are made from
 * one report model; each output format is one file that renders it and decides nothing.
 */
#ifndef REMIT_REPORT_H
#define REMIT_REPORT_H

#include "catalog/quiz.h"
#include "report/caiq.h"
#include "report/ciso.h"
#include "report/declaration.h"
#include "report/document.h"
#include "report/matrix.h"
#include "report/oscal.h"
#include "report/prowler.h"
#include "report/reconciliation.h"
#include "report/soa.h"
#include "report/workbook.h"
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

/* ---- quizzes --------------------------------------------------------------- */

/* What the answers of an area come to, and those of a whole run; never a percentage. */
enum quiz_verdict {
	VERDICT_IN_PLACE,       /* yes everywhere */
	VERDICT_PARTLY,         /* nothing is missing, something is only partly there */
	VERDICT_GAPS,           /* something is there, something is missing or not known */
	VERDICT_NOT_IN_PLACE,   /* everything is missing or not known */
	VERDICT_NOT_APPLICABLE, /* nothing of it applies, or nothing is asked in our part */
	VERDICT_NOT_ANSWERED,   /* nothing of it was answered */
	VERDICT_COUNT
};
/* in-place partly gaps not-in-place not-applicable not-answered, for JSON; NULL-terminated. */
extern const char *const quiz_verdict_words[VERDICT_COUNT + 1];

/* Answers counted. What was skipped is in none of `by_answer`. */
struct quiz_count {
	unsigned asked, skipped, by_answer[QUIZ_ANSWER_COUNT];
	enum quiz_verdict verdict;
};

/*
 * Count answers and judge them.
 *
 *   steps    what was asked: quiz_steps()
 *   answers  one for each step; QUIZ_ANSWER_COUNT where it was skipped
 *   area     index of the area that counts; QUIZ_NONE: all of them
 */
void quiz_count_answers(const GArray *steps, const enum quiz_answer *answers, unsigned area,
			struct quiz_count *count);

/*
 * What to do first: the places in `steps` of all that was answered partly, no or unknown. What
 * is missing comes before what is partly there, the more urgent before the less, else the order
 * of the quiz.
 *
 * Returns a GArray of unsigned; g_array_unref().
 */
GArray *quiz_first_things(const GArray *steps, const enum quiz_answer *answers);

/* The translated words; an answer of QUIZ_ANSWER_COUNT is "skipped". */
const char *label_quiz_answer(enum quiz_answer answer);
const char *label_quiz_verdict(enum quiz_verdict verdict);
/* "has gaps", or "in place, as far as it was answered" when something was skipped; g_free(). */
char *label_quiz_count(const struct quiz_count *count);
/* "yes 2, no 1, skipped 1", of what there is any; g_free(). */
char *label_quiz_numbers(const struct quiz_count *count);
/* A recorded word as people read it: of `part` as it stands, NULL as "no answer". Borrowed. */
const char *label_quiz_word(const char *key, const char *word);

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

/* The title of an area, its id when the catalog has none. Borrowed. */
const char *label_area(const struct catalog *catalog, const char *id);
/* The titles of a control's areas, joined by commas; "" when it is in none. g_free(). */
char *label_areas(const struct catalog *catalog, const struct control *control);

/* What stands between the words of a list in the language: ", ". Borrowed. */
const char *label_comma(void);
/* The bases of a record in words, joined by commas; "" when there is none. `stated` alone reads
 * "stated (not verified)". g_free(). */
char *label_basis_list(unsigned basis);


const char *label_assurance(enum assurance_kind kind);
/* The same of the word of a kind; a word of a newer remit stays as it is, NULL too. */
const char *label_assurance_word(const char *word);

/* The services with records of their own and how many of these are assessed on each side, "mail
 * (customer 2, provider 1)"; NULL when there are none. g_free(). */
char *label_service_records(const struct session *session);

/* How something valid for a span stands on a day: "valid until 2027-03-01", "lapses in 12 days",
 * "lapsed 2026-03-01"; g_free(). */
char *label_validity(const struct span *span, const char *day, int soon);
/* What a cover comes to on the day it was made for (NULL where it does not hold: the day is needed
 * to count what is left): "no assurance names this service",
 * "assurance lapsed 2026-03-01", "assurance valid until 2027-03-01"; "" for a scope without
 * services. g_free(). */
char *label_cover(const struct cover *cover, const char *day);

/* What a catalog's header says of the edition: "withdrawn 2026-07, replaced by iso27017-2026",
 * or "current". g_free(). */
char *label_standing(const struct catalog *catalog);

/* Of a control that its framework withdrew: "withdrawn", and where it went. g_free(); NULL of
 * every other node. */
char *label_withdrawn(const struct catalog_node *node);

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

/* One service, or one that only records are left of. Texts that are not char * are borrowed. */
struct report_service {
	char *id;
	const char *name, *provider; /* NULL: not said */
	enum role role;
	enum model model;
	bool in_scope;
	unsigned records;        /* control x side, with anything recorded */
	struct cover cover;
	char *standing;          /* label_cover() */
};

/* One assurance; its other fields are session_assurance_text()'s. */
struct report_assurance {
	char *id;
	char **names;            /* ids of the services that it names */
	struct span span;
	enum validity validity;
	int left;                /* days; see span_validity() */
	bool replaced;           /* other assurance that is valid names every one of these */
	char *standing;          /* label_validity() */
};

/*
 * Services and assurances as they stand on a day, by id: GPtrArray of struct report_service *,
 * of struct report_assurance *; g_ptr_array_unref() before the session changes.
 *
 *   day   YYYY-MM-DD
 *   soon  days before its end within which an assurance counts as lapsing
 */
GPtrArray *report_services(const struct session *session, const char *day, int soon);
GPtrArray *report_assurances(const struct session *session, const char *day, int soon);

/* Within how many days before its end an assurance is said to lapse, unless asked otherwise. */
enum { REPORT_SOON_DAYS = 90 };

/* Everything a document says, before any format. */
/* The registers of a session, in the order of documents. */
enum report_register {
	REGISTER_PEOPLE,
	REGISTER_FINDINGS,
	REGISTER_EVIDENCE,
	REGISTER_INTERVIEWS,
	REGISTER_REQUESTS,
	REGISTER_COUNT,
};
/* The first components of their paths: person, finding, ... */
extern const char *const report_register_words[REGISTER_COUNT];

/* One field or link of an entry. */
struct report_line {
	const struct session_field *field; /* its label is for people */
	char *name;                        /* title, due, control ... */
	char *text;                        /* of a link: what it leads to */
	char *raw;                         /* the same for programs: "9.2.1/-/customer" */
	bool is_link;
};

/* An entry of a register with what documents show of it: no notes, no contacts, not the text of
 * an interview. */
struct report_item {
	char *id;
	GPtrArray *lines; /* of struct report_line *, in the order of the table of fields */
	unsigned answers; /* to questions of controls, given in an interview; they are not shown */
};

/* The entries of a register by id. GPtrArray of struct report_item *; g_ptr_array_unref(). */
GPtrArray *report_register(const struct session *session, enum report_register which);
/* Whether documents show a field or a kind of links of a register. */
bool report_register_shows(enum report_register which, const char *name);
/* A field of an entry; NULL when it is not recorded. */
const char *report_item_text(const struct report_item *item, const char *name);

/*
 * The requests that are not received yet, by person and by day, what is not said last.
 *
 *   whom  only what is asked of that person; NULL: all
 *
 * As report_register().
 */
GPtrArray *report_requests(const struct session *session, const char *whom);
struct report {
	const struct session *session;
	const struct catalog *catalog;
	const struct filter *filter; /* only controls that pass it are in it; NULL: all */
	enum doc_audience audience;  /* what its reader may not see is not in it */
	bool with_notes;         /* documents show working notes too */
	const char *service;     /* whose records these are; "-": those of the whole scope */
	enum role role;
	enum model model;
	char *date;              /* YYYY-MM-DD; SOURCE_DATE_EPOCH when that is set; of a
				  * session as it was the day where it stands */
	char *cover;             /* what to say of the provider's assurance; NULL: nothing */
	GPtrArray *services;     /* of struct report_service * */
	GPtrArray *assurances;   /* of struct report_assurance * */
	GPtrArray *registers[REGISTER_COUNT]; /* of struct report_item * */
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
/* The same as a document wants it: of its service, under its filter. */
struct report *report_new_from(const struct doc_source *source);
/* Whether a node of the catalog is in a report, by its filter; CATALOG_NONE is in those without. */
bool report_node_passes(const struct report *report, unsigned index);
void report_free(struct report *report); /* NULL is fine */

/* ---- the overview ----------------------------------------------------------- */

/* When something is due, the most pressing first. */
enum overview_when { WHEN_OVERDUE, WHEN_WEEK, WHEN_MONTH, WHEN_LATER, WHEN_UNDATED, WHEN_COUNT };
/* overdue week month later undated, for JSON; NULL-terminated. */
extern const char *const overview_when_words[WHEN_COUNT + 1];
/* "overdue", "within a week", ...; translated. */
const char *label_when(enum overview_when when);

/* A gap and when it is due. */
struct overview_gap {
	const struct report_entry *entry; /* of the report's gaps */
	enum overview_when when;
	int days;                         /* from the report's date; 0 where no day is set */
};

/* What a person has to act on. Texts are borrowed from the session. */
struct overview_person {
	const char *name;       /* NULL: nobody is named */
	unsigned gaps, overdue;
	const char *next;       /* the earliest day; NULL: none is set */
};

/* A duty that nobody owns. */
struct overview_duty {
	const struct catalog_node *node;
	const struct catalog_duty *duty;
};

/* How many entries of a register have a word; NULL is for those without one. */
struct overview_count {
	const char *word;
	unsigned count;
};

/*
 * What has to be done next, drawn from a report: when gaps are due, who acts, what nobody owns,
 * what is open, what falls due, and what others recorded.
 */
struct overview {
	const struct report *report;
	GArray *gaps;           /* of struct overview_gap, the most pressing first */
	unsigned due[WHEN_COUNT];
	GArray *people;         /* of struct overview_person, the most gaps first */
	GArray *unowned;        /* of struct overview_duty, in catalog order */
	GArray *grades;         /* of struct overview_count: findings that are not closed, each
				 * grade once, in the order of the table of fields, NULL last */
	GArray *states;         /* the same of requests that were not received, by state */
	GPtrArray *findings;    /* of const struct report_item *: those findings, by grade */
	GPtrArray *requests;    /* those requests, by day, those without one last */
	unsigned requests_overdue;
	GPtrArray *assurances;  /* of const struct report_assurance *: lapsed or lapsing, and not
				 * replaced, by last day */
	GArray *news;           /* of unsigned: numbers of the actions of others since the last
				 * one of the author, newest first */
};

/*
 * Draw an overview from a report, which it borrows from.
 *
 *   author  whose last action counts for `news`; without one all of others count
 *
 * Free with overview_free() before the report.
 */
struct overview *overview_new(const struct report *report, const char *author);
void overview_free(struct overview *overview); /* NULL is fine */

/* The first control that an entry of a register is linked to; NULL when it is to none of the
 * catalog's. */
const struct catalog_node *overview_node(const struct overview *overview,
					 enum report_register which,
					 const struct report_item *item);

/* "5.1.1 customer: Status", "16 controls: Status (29 values)": what an action was about, in one
 * line; a path that this version does not know as it is. g_free(). */
char *label_action(const struct session *session, const struct session_action *action);
/* What so many values are of: "Declared accountable 650, Status 16, 9 others", the most first; the
 * others are of many more kinds, or paths that this version does not know. g_free(). */
char *label_kinds(const char *const *paths, unsigned count);
enum { ACTION_VALUES_MAX = 12 }; /* more of one action are told by that, until one asks for all */
/* What a path is called: "5.1.1 customer: Status", "F-1: Record 9.2.1 customer"; a path that this
 * version does not know as it is. g_free(). */
char *label_path(const char *path);
/* A component of a path as people read it: of a side its label, else itself. Borrowed. */
const char *label_name(const char *name);
/* What a link leads to, the components of its path after the kind: "9.2.1 customer", "F-1". g_free(). */
char *label_target(char **parts);
/* What a path says: the translated word where its vocabulary has one, a day as label_day() has
 * it, else the text; NULL is "(nothing)". g_free(). */
char *label_value(const char *path, const char *text);
/*
 * A day for people, in the form of their language: 2026-12-31, 31.12.2026; what is no day is given
 * back as it is, NULL too. Files and JSON keep 2026-12-31. g_free().
 */
char *label_day(const char *day);
/* The day of a time such as 2026-11-23T10:00:00Z, as label_day() has it. g_free(). */
char *label_day_of(const char *time);
/* The day that somebody means who typed one in a form of their language, as 2026-12-31, also with
 * 26 for the year where that form is not 2026-12-31, and in full-width digits; NULL when it is
 * none. A language has two forms: that of label_day(), and another that people write. g_free(). */
char *day_meant(const char *text);
/* The day of a month that is typed without the year, in the same forms: of last year, this one and
 * the next the one nearest to `today`, which is as files have it. NULL: it is none; g_free(). */
char *day_meant_near(const char *text, const char *today);
/*
 * A word of a vocabulary for people: `words` of a field, or `members`. The word itself when it is
 * in no vocabulary that has labels, or `words` is NULL. Borrowed.
 */
const char *label_word(const char *const *words, const char *word);
/* How many columns the widest label of a vocabulary takes. */
unsigned label_columns(const char *const *words);
/*
 * The word that somebody means who typed it, its label, or an unambiguous beginning of either, in
 * any case of the letters. What is none, or the beginning of several, is given back as it is, for
 * whoever takes it to refuse. Borrowed from either argument.
 */
const char *word_meant(const char *const *words, const char *typed);
/* Whether somebody who typed a text means what has this label (N_()): as it is shown, in any case
 * of the letters. */
bool label_is_meant(const char *label, const char *typed);
/* "open, answered, ...": the words there are, as people may type them; with `typed` only those that
 * begin so. g_free(). */
char *words_known(const char *const *words, const char *typed);
/* The place in the catalog of the control that a path speaks of; CATALOG_NONE. */
unsigned report_path_node(const struct catalog *catalog, const char *path);
/* As of when a session is shown, for people: the day, or a time where they are, with the beginning
 * of an action's id; NULL for a session as it is now. g_free(). */
char *label_as_of(const struct session *session);
/* When an action was, for people where they are: "2026-11-23 11:00"; a day alone as label_day() has
 * it, and as it stands where it is neither. g_free(). */
char *label_time(const char *at);
/* The node of the control that an action is about; NULL when it is about none or about several. */
const struct catalog_node *report_action_node(const struct session *session,
					      const struct catalog *catalog,
					      const struct session_action *action);

/* The day a document is made on, YYYY-MM-DD: that of `now`, seconds since 1970, where we are; when
 * SOURCE_DATE_EPOCH is set its day in UTC, so that it is the same everywhere. g_free(). */
char *report_date(gint64 now);

/* ---- answers for a spreadsheet ---------------------------------------------- */

/*
 * The document of answers (doc_answers.c) as CSV: a line of names, then one row for each control
 * and side, with the fields of the table that have a name, but `reason`, whose texts stand in
 * columns of their own (reason.law). In front stands a byte order mark, which spreadsheets know
 * UTF-8 by.
 *
 *   source  of the whole scope: with the rows of each service too
 *
 * g_string_free().
 */
GString *report_answers_csv(const struct doc_source *source);
/*
 * A cell that a spreadsheet would calculate (it begins with = + - @, a tab or a carriage return,
 * and is not a - alone) has an apostrophe in front, and so has what would be taken for one of those
 * or for the word that clears. Without it: within the text that is given.
 */
const char *report_cell_text(const char *cell);
#define REPORT_CELL_CLEAR "(clear)"

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
