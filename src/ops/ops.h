/*
 * ops: what remit can do, one function per verb, for the command line and the screen alike.
 *
 * Nothing here reads arguments, prints, or knows a screen. Every function that fails leaves
 * the session as it was.
 */
#ifndef REMIT_OPS_H
#define REMIT_OPS_H

#include "catalog/provider.h"
#include "config/config.h"
#include "report/report.h"

/* What every verb works with: made once by main. */
struct ops {
	const struct io *io;
	struct config *config;
	const struct session_clock *clock; /* NULL: the system's */
};

/* What a line typed within a face is about unless it says otherwise. */
struct ops_context {
	const char *session; /* name or path */
	const char *catalog; /* id or path; NULL: the session's */
	const char *service; /* "-" for the whole scope */
	const char *as_of;   /* the session is shown as it was then: what would record is refused,
			      * as are verbs that cannot look back; NULL: as it is */
	bool linear;         /* what is printed is heard: tables as lines */
};

/* ---- sessions and catalogs -------------------------------------------------- */

/* What `remit new` asks for. */
struct ops_new {
	const char *name;    /* a plain name, or a path */
	const char *catalog; /* id or path; NULL: config.yaml's, else the first one built in */
	enum role role;
	enum model model;
};

/*
 * Make a session.
 *
 * A plain name is a folder NAME.remit in the data folder; something with a `/` is a path.
 * Returns the open session, or NULL with REMIT_ERROR_USAGE (name not usable, exists
 * already), _NOT_FOUND (catalog) or _WRITE.
 */
struct session *ops_session_new(const struct ops *ops, const struct ops_new *start,
				GError **error);

/*
 * Whether a text can name a new session: letters and digits of any script, `.`, `-` and `_`,
 * beginning with a letter or digit, at most 100 bytes. The one rule for both faces; sessions that
 * were made under another are opened all the same.
 *
 * Returns false with REMIT_ERROR_USAGE.
 */
bool ops_name_check(const char *name, GError **error);

/*
 * The folder a session name or path stands for. NULL `name`: $REMIT_SESSION, else the session
 * that the working directory is in; else, when `last` is true, the one used last.
 *
 * Returns a path (g_free()), or NULL with REMIT_ERROR_NOT_FOUND: none named, or no such
 * session, with a suggestion.
 */
char *ops_session_find(const struct ops *ops, const char *name, bool last, GError **error);

/* Find and open. The session is remembered as the last one used. */
struct session *ops_session_open(const struct ops *ops, const char *name, bool last,
				 GError **error);

/* As session_as_of(), with a day also as the reader's language writes it or as ops_date_past()
 * takes it, and with a moment where we are as the history shows it, "2026-11-20 15:00". */
struct session *ops_session_as_of(const struct ops *ops, const struct session *session,
				  const char *when, GError **error);

/* One row of `remit sessions`. */
struct ops_session {
	char *name, *path, *catalog; /* catalog NULL: cannot be opened */
	char *problem;               /* why not; NULL when it can */
	enum role role;
	enum model model;
	char *changed;               /* time of the last action */
	unsigned actions;
};
/* Sessions in the data folder, by name. GPtrArray of struct ops_session *; g_ptr_array_unref(). */
GPtrArray *ops_sessions(const struct ops *ops);

/*
 * The catalog of a session.
 *
 *   name    id or path that was asked for; NULL: what the session says; both NULL: the first
 *           built-in one
 *   notice  receives a sentence when the catalog is unknown or of another revision, or when the
 *           session has records of controls it does not have; NULL when there is nothing to
 *           say. g_free()
 *
 * A session whose catalog is unknown gets a stand-in that holds the controls it has records
 * of, so that they are seen. Returns NULL only for a `name` that cannot be loaded.
 * Free with catalog_free().
 */
const struct catalog *ops_catalog(const struct ops *ops, const struct session *session,
				  const char *name, char **notice, GError **error);

/* Ids of the controls with records that the catalog does not have. GPtrArray of char *. */
GPtrArray *ops_unknown_controls(const struct session *session, const struct catalog *catalog);

/* ---- recording ------------------------------------------------------------- */

/* Which record is meant. */
struct ops_target {
	const char *control; /* id as the catalog writes it */
	const char *service; /* "-" for the whole scope */
	enum side side;
};

/* The field of a record that somebody means who typed its name, or its label as it is shown; NULL
 * when it is none. */
const struct session_field *ops_field_meant(const char *typed);
/*
 * The same for the fields of what is no record.
 *
 *   prefix  of their patterns in session_fields: "engagement/", "finding/STAR/" with an asterisk
 *
 * Returns the name of the field, or what was typed where that is none; g_free().
 */
char *ops_field_below(const char *prefix, const char *typed);

/*
 * Put a field of a record into a change, as `remit set FIELD=TEXT` and the screen do.
 *
 *   field  a name of session_fields, or its label: status, basis, review, ...
 *   text   "" clears. basis and reason: words separated by commas replace the set; +word and
 *          -word add and remove; reason.law=TEXT gives a member its reference. status
 *          also takes its digit, due also +30d and a weekday in English, whole or three letters.
 *
 * A status moves an open review to `assessed`; a changed status puts a further one back
 * there, and a cleared one opens it. A review needs a status, set before or in the same
 * change, and an open review none. `excluded` needs exclusion-reason, set before or in the
 * same change, that says more than that the other party does it.
 * Returns false with REMIT_ERROR_USAGE; the change may then hold a part: free it.
 */
bool ops_field_set(const struct ops *ops, const struct session *session, struct change *change,
		   const struct ops_target *target, const char *field, const char *text,
		   GError **error);

/*
 * Whether a reason for an exclusion says no more than that the other party does it, in English,
 * German or Japanese: by a table of words, and only of short texts.
 */
bool ops_reason_is_handover(const char *reason);

/* Whether the author of the configuration gave a record the status it has: a review by the same
 * person is no second look. */
bool ops_is_own_verdict(const struct ops *ops, const struct session *session,
			const struct ops_target *target);

/* The text of a field of a record, basis joined by commas; NULL when nothing is recorded.
 * g_free(). */
char *ops_field_get(const struct session *session, const struct ops_target *target,
		    const char *field);

/* Append with the author of the configuration. `id` as in session_append(). */
bool ops_append(const struct ops *ops, struct session *session, const struct change *change,
		char *id, GError **error);

/* Whether others than its owner may look into the session's folder, as after git made it. */
bool ops_session_is_shared(const struct ops *ops, const struct session *session);

/*
 * The word of a vocabulary that somebody means, as word_meant() finds it; "" stays "", and without a
 * vocabulary any text is a word.
 *
 *   words  of `field`, or its members; NULL: none
 *
 * Returns NULL with REMIT_ERROR_USAGE, which names the words that there are. Borrowed.
 */
const char *ops_word(const struct session_field *field, const char *const *words,
		     const char *typed, GError **error);
/* Seconds since 1970 by the clock of `ops`. */
gint64 ops_now(const struct ops *ops);

#include "ops/catalogs.h"
#include "ops/crosswalk.h"
#include "ops/quiz.h"
#include "ops/reconcile.h"
#include "ops/register.h"
#include "ops/report.h"
#include "ops/soa.h"
#include "ops/proof.h"
#include "ops/carry.h"
#include "ops/import.h"
#include "ops/caiq.h"
#include "ops/collect.h"
#include "ops/declaration.h"
#include "ops/evidence.h"
#include "ops/redact.h"
#include "ops/scan.h"

/* ---- duties: who is accountable ------------------------------------------------ */

/* Which duty is meant, for which service, seen under which model. */
struct ops_duty {
	const struct catalog_node *node;
	const struct catalog_duty *duty;
	const char *service; /* "-" for the whole scope */
	enum model model;
};
extern const char *const ops_duty_fields[]; /* ended by NULL */

/*
 * The duty of a control that a person means: its id, or an unambiguous beginning of it. Its
 * letter on the screen is only its place and names nothing.
 *
 * Returns NULL with REMIT_ERROR_USAGE, which names the duties there are.
 */
const struct catalog_duty *ops_duty_find(const struct catalog_node *node, const char *typed,
					 GError **error);
/* The text of a field as it is recorded; NULL when nothing is. Borrowed as session_get()'s. */
const char *ops_duty_get(const struct session *session, const struct ops_duty *duty,
			 const char *field);
/* Whether somebody else is accountable than the catalog says. */
/* The word of the files for who a person says is accountable: customer, provider, shared, nobody,
 * or such a word itself; "" for "catalog" and "". NULL when it is none. */
const char *ops_accountable_word(const char *text);
bool ops_duty_is_reassigned(const struct session *session, const struct ops_duty *duty);

/*
 * Put who is accountable for a duty, and what goes with it, into a change.
 *
 *   values  fields of ops_duty_fields; "" clears. accountable takes the words of the files (csc csp
 *           shared na) and customer, provider, nobody; "" or catalog: as the catalog says, which
 *           clears reason and split
 *
 * Somebody else than the catalog says needs a reason, a shared duty a written split; both are
 * asked of what stands once the change is recorded. Returns false with REMIT_ERROR_USAGE or the
 * errors of change_set(); the change may then hold a part: free it.
 */
bool ops_duty_set(const struct session *session, struct change *change,
		  const struct ops_duty *duty, const struct ops_value *values, unsigned count,
		  GError **error);

/* Everybody who has to act somewhere, and the people of the assessment by name: in byte order, each
 * once, ended by NULL; g_strfreev(). */
char **ops_assignees(const struct session *session);
/* The name among these that somebody means who typed it in other letters, small or large; what was
 * typed where there is none, or it is there as typed. g_free(). */
char *ops_assignee_meant(const struct session *session, const char *typed);

/* ---- filters ----------------------------------------------------------------- */

/* Filters that everybody needs, by name; the table ends with a row whose name is NULL. */
struct ops_filter {
	const char *name;  /* gaps-without-finding */
	const char *terms; /* as filter_parse() takes them, and `me` */
	const char *label; /* N_() */
};
extern const struct ops_filter ops_filters[];
/* What people read for the name of a term, filter_name_of(), translated; NULL: only the name. */
const char *ops_filter_label(const char *name);
/* The name that somebody means who typed it as it is shown, Prüfung for review; what is none is
 * given back as it is. */
const char *ops_filter_name_meant(const char *typed);

/*
 * Parse a filter as people say it: terms of filter_parse(), names of ops_filters and of the user's
 * own, and `assignee=me` and `assessor=me` for the author of the configuration.
 *
 * Returns the filter for filter_free(), or NULL with the errors of filter_parse().
 */
struct filter *ops_filter_parse(const struct ops *ops, const char *text, GError **error);
/*
 * Keep a filter of the user's own under a name, or with terms NULL take it away.
 *
 * Returns false with REMIT_ERROR_USAGE (a name that is taken or can be none, terms that say nothing
 * or nothing sensible), _NO (there is none to take away), or those of config_filter_save().
 */
bool ops_filter_save(const struct ops *ops, const char *name, const char *terms, GError **error);

/* ---- services in scope, and what their providers rest on ----------------------- */

/* A list of a provider's services by id or path, and the ids of those at hand, as
 * provider_open() and provider_ids(), with the user's folder. */
struct provider *ops_provider_open(const struct ops *ops, const char *name, GError **error);
char **ops_provider_ids(const struct ops *ops);

/*
 * Put a new service into a change.
 *
 *   what    PROVIDER/SERVICE of a provider's list, which fills in name, provider, source, scope
 *           address and, when there is but one, the model; or an id of one's own (slug)
 *   values  fields of session_fields' service rows, and `id` for another id than the list's;
 *           they come before what the list says
 *   id      receives the id; g_free()
 *   notice  receives what to mind (closed, several models), NULL when nothing; g_free()
 *
 * Returns false with REMIT_ERROR_USAGE (in scope already, no such service, field or word) or the
 * errors of ops_provider_open(); the change may then hold a part: free it.
 */
bool ops_service_add(const struct ops *ops, const struct session *session, struct change *change,
		     const char *what, const struct ops_value *values, unsigned count, char **id,
		     char **notice, GError **error);
/*
 * The id that a service of one's own gets from its name: "Our mail (new)" is our-mail-new, and a
 * name in a script that ids cannot spell gets the first of service-1, service-2 and so on that is
 * not in scope. Empty when the name has no letter or digit. g_free().
 */
char *ops_service_id(const struct session *session, const char *name);
/* Put fields of a service in scope into a change; errors as above. */
bool ops_service_set(const struct session *session, struct change *change, const char *id,
		     const struct ops_value *values, unsigned count, GError **error);
/* Take a service out of scope. What is recorded of controls for it stays. */
bool ops_service_remove(const struct session *session, struct change *change, const char *id,
			GError **error);
/*
 * Whether an id is the whole scope, a service in scope, or one that records are left of;
 * REMIT_ERROR_USAGE with a suggestion when it is none of these.
 */
bool ops_service_check(const struct session *session, const char *id, GError **error);

/*
 * Put fields of an assurance, new or not, into a change.
 *
 *   values  fields of session_fields' assurance rows; `covers` takes the ids of services in
 *           scope, or `-`, separated by commas, which replace those it names, or +ID and -ID
 *   notice  receives what to mind, NULL when nothing; g_free()
 *
 * Returns false with REMIT_ERROR_USAGE: also when its last day would be before its first.
 */
bool ops_assurance_set(const struct session *session, struct change *change, const char *id,
		       const struct ops_value *values, unsigned count, char **notice,
		       GError **error);
bool ops_assurance_remove(const struct session *session, struct change *change, const char *id,
			  GError **error);

/* Something with a last day: a record that somebody has to act on, or an assurance. */
struct ops_due {
	bool is_assurance;
	char *id;            /* of the control or the assurance */
	char *service;       /* of a record; NULL for an assurance */
	enum side side;      /* of a record */
	char *assignee;      /* of a record; NULL: nobody */
	char *date;          /* YYYY-MM-DD */
	int days;            /* from today; negative: overdue */
};
/*
 * What falls due within so many days or is overdue, by date. Records that are done, excluded or
 * left out have nothing due, nor has an assurance that valid ones have replaced.
 *
 *   day  YYYY-MM-DD
 *
 * GPtrArray of struct ops_due *; g_ptr_array_unref().
 */
GPtrArray *ops_due(const struct session *session, const char *day, int days);
/* ---- answers to the questions of a control (answer.c) -------------------------- */

/* One question with what was answered; texts borrowed from session and catalog until something
 * is recorded. */
struct ops_answer {
	char *control, *question, *service; /* ids */
	const char *asked;     /* the question; NULL: this catalog does not have it */
	unsigned index;        /* of the control in the catalog, or CATALOG_NONE */
	const char *answer;    /* yes, no, unclear; NULL: none of them was said */
	const char *text;      /* in words; NULL */
	const char *interview; /* id of the one that it comes from; NULL */
	const char *by, *at;   /* who recorded something of it last, and when; NULL */
	bool conflict;         /* two people recorded different things */
};
/* Whether anything was answered. */
bool ops_answer_is_given(const struct ops_answer *answer);
/*
 * The questions of a control in the order of the catalog, then those that only the session knows.
 *
 *   session  NULL: none; nothing is answered then
 *   index    of the control in the catalog's nodes
 *
 * GPtrArray of struct ops_answer *; g_ptr_array_unref().
 */
GPtrArray *ops_answers(const struct session *session, const struct catalog *catalog, unsigned index,
		       const char *service);
/* What was answered in an interview, of all services, in the order of the catalog. As above. */
GPtrArray *ops_answers_in(const struct session *session, const struct catalog *catalog,
			  const char *interview);

/* The id of the question that a person means: whole or an unambiguous beginning. Borrowed from
 * the catalog; NULL with REMIT_ERROR_USAGE, which names those there are. */
const char *ops_question_find(const struct catalog_node *node, const char *typed, GError **error);

/*
 * Put the people that a line names ("Ms Lee, Mr Kim") into a change of an interview: those of the
 * register whose name is a part between commas, or the only one that begins so.
 *
 * Returns false with the errors of change_set().
 */
bool ops_interview_people(const struct session *session, struct change *change,
			  const char *interview, const char *line, GError **error);
/* Whether an interview is in the register. */
bool ops_interview_is_there(const struct session *session, const char *interview);

/* Which question is answered, and where. */
struct ops_answering {
	const char *control, *question, *service;
	enum side side;        /* of the record that the interview is linked to */
	const char *interview; /* in which it was answered; NULL: in none */
};
/*
 * Put an answer into a change. Given in an interview it names that, and the interview is linked
 * to the record; the basis of the status is left to a person. Where nothing is left of an answer
 * it comes from no interview any more.
 *
 *   field  "answer" or "text"
 *   text   "" clears
 *
 * Returns false with REMIT_ERROR_USAGE (no such word, the interview is gone) or the errors of
 * change_set(); the change may then hold a part: free it.
 */
bool ops_answer_set(const struct session *session, struct change *change,
		    const struct ops_answering *on, const char *field, const char *text,
		    GError **error);
/* Put the clearing of all that an answer says into a change. */
bool ops_answer_clear(struct change *change, const struct ops_answering *on, GError **error);

/* Whether the record has a status whose basis does not say `interviewed`: worth offering to
 * somebody who asked just now. */
bool ops_wants_interviewed(const struct session *session, const struct ops_target *target);

/* ---- manual pages ----------------------------------------------------------- */

/*
 * A file of our own, that nobody else can read, with a text in it: in $XDG_RUNTIME_DIR, $TMPDIR
 * or /tmp, for a program that is to see the text.
 *
 *   suffix  what its name ends with: ".txt"
 *
 * Returns its path (g_free(), and unlink it), or NULL with REMIT_ERROR_WRITE and no file left.
 */
char *ops_temporary_file(const struct ops *ops, const char *suffix, const char *text,
			 GError **error);

/*
 * The command that shows a manual page at a terminal, made complete by the name of a file:
 * "man -l" where man-db is installed, else "mandoc -l" or "man". NULL with REMIT_ERROR_NO when
 * there is none of them.
 */
const char *ops_manual_command(GError **error);

/*
 * A manual page as plain text of 78 columns, in what this locale can show, by mandoc or groff.
 * NULL when neither is there or works. g_free().
 */
char *ops_manual_text(const struct ops *ops, const char *page);

/*
 * Write the pages of a catalog, the tree and every control, as NAME.7 into a folder, which is made
 * when it is missing. Files that are there are replaced whole, one by one.
 *
 *   count  receives how many were written, also on failure
 *
 * Returns false with REMIT_ERROR_INPUT for an id that is no name of a file, before anything is
 * written, or _WRITE.
 */
bool ops_manual_write(const struct ops *ops, const struct catalog *catalog, const char *folder,
		      unsigned *count, GError **error);

/*
 * Search what people recorded: notes, remarks, how, reasons, answers, and the texts of findings,
 * evidence, interviews and requests, which count for the controls they are linked to, as do the
 * statements of a provider.
 *
 *   visit  called for each match with the place of the control in the catalog, the label of the
 *          field and its text (of an entry: its id), both borrowed until it returns; any number of
 *          times for one control, in no order that means anything
 */
typedef void (*ops_search_fn)(unsigned index, const char *label, const char *text, void *data);
void ops_search(const struct session *session, const struct catalog *catalog,
		const struct catalog_needle *needle, ops_search_fn visit, void *data);

/* ---- conflicts (conflict.c) --------------------------------------------------- */
/*
 * The paths with more than one living value: of the records of a control for a service ("-": the
 * whole scope) on both sides, of its duties and of answers to its questions. GPtrArray of char *;
 * g_ptr_array_unref().
 */
GPtrArray *ops_conflicts_of(const struct session *session, const char *control,
			    const char *service);
/* Whether there is any. */
bool ops_has_conflict(const struct session *session, const char *control, const char *service);
/*
 * Put into a change what settles a conflict: one of the living values of session_values(), or
 * anything else that the path may have.
 *
 *   text  NULL clears. A status moves its review as ops_field_set() does
 *
 * Of the same control, values that everybody recorded alike are settled in the same change.
 *
 * Returns false with REMIT_ERROR_NO when the path is in no conflict (any more), or the errors of
 * ops_field_set() and change_set().
 */
bool ops_conflict_settle(const struct ops *ops, const struct session *session,
			 struct change *change, const char *path, const char *text,
			 GError **error);

#include "ops/copies.h"

/* ---- navigation that both faces offer --------------------------------------- */

/*
 * The next (step 1) or previous (step -1) control after `from` for which a record of one
 * of our sides counts and is not assessed, or is a gap, or of which anything is in conflict on
 * either side; round the end.
 * CATALOG_NONE when there is none.
 */
enum ops_seek { OPS_SEEK_UNASSESSED, OPS_SEEK_GAP, OPS_SEEK_CONFLICT };
unsigned ops_seek(const struct session *session, const struct catalog *catalog, unsigned from,
		  int step, enum ops_seek what, const char *service, enum model model);

#endif
