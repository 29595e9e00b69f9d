/*
 * session: one assessment, kept as a journal that only grows.
 *
 * A session is a folder NAME.remit/ with `history.jsonl`, one line per action of a
 * person. The state is what the lines add up to; nothing else is ever needed to open
 * a session. What session_append() returned true for is on the disk.
 *
 * The journal (DESIGN.md, section 3): a line's id is the SHA-256 of its bytes without
 * the newline, in hexadecimal. `prev` names the heads its writer saw. `set` gives
 * paths new values, `over` names for each path the lines whose values it replaces.
 * The state of a path is every value that nobody's `over` names: two of them are a
 * conflict. Merging is the union of lines.
 *
 * Not thread-safe. Several processes may write to one session at the same time.
 */
#ifndef REMIT_SESSION_H
#define REMIT_SESSION_H

#include "base/base.h"
#include "catalog/catalog.h"
#include "session/claim.h"

enum { SESSION_FORMAT = 1 };

/* Limits: a longer value, path or line is refused with REMIT_ERROR_LIMIT. */
enum {
	SESSION_VALUE_BYTES_MAX = 1024 * 1024,
	SESSION_PATH_BYTES_MAX = 1024,
	SESSION_LINE_BYTES_MAX = 64 * 1024 * 1024,
};

/* ---- the vocabulary of records ---------------------------------------------- */

enum role { ROLE_CUSTOMER, ROLE_PROVIDER, ROLE_AUDITOR, ROLE_COUNT };
enum status { STATUS_NONE, STATUS_IMPLEMENTED, STATUS_ALTERNATIVE, STATUS_PARTIAL, STATUS_PLANNED,
	      STATUS_NOT_IMPLEMENTED, STATUS_COUNT }; /* the digit on the screen is the value */
enum review { REVIEW_OPEN, REVIEW_ASSESSED, REVIEW_REVIEWED, REVIEW_AGREED, REVIEW_COUNT };
enum applicability { APPLICABILITY_NONE, APPLICABILITY_APPLICABLE, APPLICABILITY_EXCLUDED,
		     APPLICABILITY_COUNT };
enum basis { BASIS_STATED, BASIS_DOCUMENTED, BASIS_CERTIFIED, BASIS_INTERVIEWED, BASIS_OBSERVED,
	     BASIS_TESTED, BASIS_COUNT };
enum assurance_kind { ASSURANCE_CERTIFICATE, ASSURANCE_AUDIT_REPORT, ASSURANCE_ATTESTATION,
		      ASSURANCE_QUESTIONNAIRE, ASSURANCE_COUNT };

#include "session/joint.h"

/* Words as files and the command line spell them, NULL-terminated. The word of
 * STATUS_NONE is "not-assessed", of APPLICABILITY_NONE "undecided". */
extern const char *const session_role_words[ROLE_COUNT + 1];
extern const char *const session_status_words[STATUS_COUNT + 1];
extern const char *const session_review_words[REVIEW_COUNT + 1];
extern const char *const session_applicability_words[APPLICABILITY_COUNT + 1];
extern const char *const session_basis_words[BASIS_COUNT + 1];
extern const char *const session_assurance_words[ASSURANCE_COUNT + 1];
extern const char *const session_answer_words[]; /* to a question: yes, no, unclear */
extern const char *const session_caiq_words[];     /* editions of the questionnaire: 4.0, 4.1 */
extern const char *const session_stated_words[];   /* answers to its questions: yes, no, na */
extern const char *const session_ownership_words[]; /* csp-owned, csc-owned, ... */
extern const char *const session_yes_words[];      /* yes, no */
extern const char *const session_reason_words[];   /* why a control applies: risk, law, ... */
extern const char *const session_priority_words[]; /* high, medium, low */
extern const char *const session_grade_words[];    /* of a finding: major, minor, ... */
extern const char *const session_finding_words[];  /* its state: open, answered, ... */
extern const char *const session_custody_words[];  /* of evidence: copied, referenced, seen */
extern const char *const session_outcome_words[]; /* of a scanner's check: pass, fail, ... */
extern const char *const session_request_words[];  /* its state: to-ask, requested, ... */

/* ---- fields: the one table of everything a path can say -------------------- */

enum field_type {
	FIELD_WORD,   /* one of `words` */
	FIELD_FLAG,   /* "yes", or cleared: one path per member of a set */
	FIELD_LINE,   /* one line of text */
	FIELD_PROSE,  /* text of any number of lines */
	FIELD_DATE,   /* YYYY-MM-DD */
	FIELD_NUMBER, /* decimal digits */
	FIELD_HASH,   /* SHA-256 in hexadecimal */
};

/*
 * One row per kind of path. `pattern` has the path's components, `*` for a name
 * (an id of a control, duty, service, finding, ...), `{basis}` for a word of
 * `members`: control/STAR/STAR/STAR/status, control/STAR/STAR/STAR/basis/{basis}.
 */
struct session_field {
	const char *pattern;
	const char *name; /* as `remit set` spells it; NULL when it is not set that way */
	enum field_type type;
	const char *const *words;   /* FIELD_WORD: the words allowed */
	const char *const *members; /* words a {...} component may be */
	const char *label;          /* N_(): for prompts and reports */
	const char *help;           /* N_(): one sentence for manuals and --help */
};

/* The table, ended by a row whose pattern is NULL. */
extern const struct session_field session_fields[];

/* The row a path belongs to; NULL for a path this version does not know (it is kept,
 * shown in history and merged all the same). */
const struct session_field *session_field_of(const char *path);

/* The row of the record fields (control/...) with this name; NULL when there is none. */
const struct session_field *session_field_named(const char *name);

/*
 * Join components into a path; `%`, `/` and controls inside a component are written as
 * %XX. The list ends with NULL. Free with g_free().
 */
char *session_path(const char *component, ...) G_GNUC_NULL_TERMINATED;
/* The components of a path, decoded; free with g_strfreev(). */
char **session_path_split(const char *path);

/* ---- opening and closing --------------------------------------------------- */

struct session;

/* What `remit new` writes first. Texts are copied; NULL where nothing is said. */
struct session_start {
	const char *catalog;     /* catalog id */
	unsigned revision;       /* the catalog's */
	const char *by;          /* the author */
	const char *name;        /* engagement/name */
	enum role role;          /* engagement/role */
	enum model model;        /* engagement/model */
};

/* Where "now" comes from, so that tests decide. NULL means the system's clock. */
typedef gint64 (*session_clock_fn)(void *data); /* seconds since 1970, UTC */
struct session_clock {
	session_clock_fn now;
	void *data;
};

/*
 * Make a session folder (0700, files 0600): the header line, and one action with role
 * and model; .gitattributes and .gitignore beside it. Everything synced when it returns.
 *
 *   path   folder to make; must not exist (REMIT_ERROR_USAGE)
 *
 * Returns the open session, or NULL with REMIT_ERROR_USAGE or _WRITE; what was
 * made before a failure is removed again.
 */
struct session *session_create(const struct io *io, const char *path,
			       const struct session_start *start,
			       const struct session_clock *clock, GError **error);

/*
 * Open a session: read and check every line.
 *
 * A last line that was cut off is not read; session_notice() says so, the bytes are moved
 * to history.jsonl.torn at the next append. A broken line before the end is REMIT_ERROR_INPUT
 * with its line number. A newer format opens for reading only (session_is_readonly()).
 * No permission to write opens for reading only too.
 *
 * A long one is told to the progress of `io`, which can end it.
 *
 * Returns NULL with REMIT_ERROR_NOT_FOUND, _READ, _INPUT, _LIMIT, or _NO: it was ended.
 */
struct session *session_open(const struct io *io, const char *path,
			     const struct session_clock *clock, GError **error);
void session_close(struct session *session); /* NULL is fine */

/*
 * Take in what others appended, or read everything anew when the file was replaced
 * (git merged it).
 *
 *   changed  receives whether anything is new; may be NULL
 *
 * Returns false with the errors of session_open(); the session then stands as it was.
 */
bool session_refresh(struct session *session, bool *changed, GError **error);

/*
 * The same session as it was: its history ends then, and what came after, undo included, does not
 * exist in it. It is for reading only, what others append does not disturb it, and its clock
 * stands at that moment, so that what was due then is due in it.
 *
 *   when  a day, 2026-11-20: to its end where we are; a moment, 2026-11-20T15:00:00Z; or the id
 *         of an action, or an unambiguous beginning of one with at least four digits: up to it, in
 *         reading order, and with it. What an action of then names belongs to it, whatever its
 *         clock said
 *
 * Independent of the session that it was made from; session_close(). Returns NULL with
 * REMIT_ERROR_USAGE (none of these, or before the session was made), _READ or _INPUT.
 */
struct session *session_as_of(const struct session *session, const char *when, GError **error);
/* As of when it is: the day, the moment, or the whole id; NULL for a session as it is now. */
const char *session_as_of_when(const struct session *session);

const char *session_folder(const struct session *session);  /* path of the folder */
const char *session_name(const struct session *session);    /* folder name without .remit */
const char *session_uuid(const struct session *session);
const char *session_catalog(const struct session *session); /* id in the header */
unsigned session_catalog_revision(const struct session *session);
bool session_is_readonly(const struct session *session);
/* What a person should be told once (torn line, newer format, no permission); NULL: nothing. */
const char *session_notice(const struct session *session);

/* What stands in the place of a text that was taken out by session_redact(). */
#define SESSION_REDACTED "[redacted]"

/* ---- the state ------------------------------------------------------------- */

/* One living value of a path. Borrowed; valid until the next append or refresh. */
struct session_value {
	const char *text;   /* NULL: cleared */
	const char *action; /* id of the line that set it */
	const char *by;
	const char *at;     /* 2026-11-23T10:00:00Z */
};

/* The value of a path: the one that lives, the newest when several do (time, then id);
 * NULL when none does or it was cleared. Borrowed as above. */
const char *session_get(const struct session *session, const char *path);

/* How many values of a path live: 0, 1, or more in a conflict. `values` (may be NULL)
 * receives up to `max` of them, newest first. */
unsigned session_values(const struct session *session, const char *path,
			struct session_value *values, unsigned max);

/* Visit each path with a living value that begins with `prefix` ("" for all), in byte order.
 * `text` is the newest value; "" when that is a cleared one, which is told only in a conflict.
 * Nothing may be appended or refreshed meanwhile. */
typedef void (*session_visit_fn)(const char *path, const char *text, bool conflict, void *data);
void session_each(const struct session *session, const char *prefix, session_visit_fn visit,
		  void *data);

/*
 * The record of one control, one service ("-": the whole scope) and one side, put together. One
 * with a status is assessed at least, unless it was taken from a declaration, one without is open,
 * whatever the journal says of its review.
 */
struct record {
	enum status status;
	enum review review;
	enum applicability applicability;
	bool deselected;       /* selected: no */
	unsigned basis;        /* bit 1 << enum basis for each */
	/* NULL: not said */
	const char *how, *remark, *note, *exclusion_reason, *assignee, *due, *priority;
	const char *declaration; /* id of the one that it was taken from: the status is the other
				  * party's word, and open until somebody goes over it */
	const char *status_by, *status_at; /* who set the status, when; NULL: there is none */
	const char *review_by, *review_at; /* who set the review, when; NULL while open. While it is
					    * `assessed` nobody has reviewed anything: who set the
					    * status */
	bool conflict;         /* some field has two living values */
	bool exists;           /* anything at all is recorded */
};
void session_record(const struct session *session, const char *control, const char *service,
		    enum side side, struct record *record);

/* ---- what came from an earlier assessment (previous.c) -------------------------- */

/*
 * `remit carry` puts what an earlier session recorded under `previous/`, where it counts for
 * nothing: no status, sum or report looks there. carried/control/NEW/from/OLD says which of its
 * controls leads to which of ours, and how.
 */
enum previous_state {
	PREVIOUS_NONE,       /* nothing came for this record */
	PREVIOUS_OPEN,       /* one control leads here, as it is: it can be confirmed */
	PREVIOUS_LOOK_AGAIN, /* it was merged, split or led here partly: a person has to look */
	PREVIOUS_CONFIRMED,  /* somebody said that it is still so */
	PREVIOUS_ANEW,       /* a verdict was recorded here without that */
	PREVIOUS_COUNT,
};
extern const char *const session_previous_words[PREVIOUS_COUNT + 1]; /* none open look-again ... */

/* Whether the session was made from another one. */
bool session_is_carried(const struct session *session);

/* How what came before stands for one record. */
enum previous_state session_previous(const struct session *session, const char *control,
				     const char *service, enum side side);

/* An earlier control that leads to one of ours. */
struct previous_source {
	char *control;
	enum relation relation;
};
/* Those that lead to a control, in byte order; GPtrArray of struct previous_source *, which
 * g_ptr_array_unref() frees. */
GPtrArray *session_previous_sources(const struct session *session, const char *control);
/* The other way: ours that an earlier control leads to; as above. */
GPtrArray *session_previous_targets(const struct session *session, const char *earlier);
/* The ids of earlier controls with anything recorded that lead to none of ours; as above, of
 * char *. */
GPtrArray *session_previous_left(const struct session *session);
/* The record of an earlier control; `status_at` is a day. `review_by` stays NULL. */
void session_previous_record(const struct session *session, const char *control,
			     const char *service, enum side side, struct record *record);

/* What the engagement header says; the defaults are ROLE_CUSTOMER and MODEL_IAAS. */
enum role session_role(const struct session *session);
enum model session_model(const struct session *session);

/* Who is accountable for a duty: the override recorded for the service, else the
 * catalog's for the model. */
enum accountable session_accountable(const struct session *session, const char *control,
				     const struct catalog_duty *duty, const char *service,
				     enum model model);

/* ---- services and what their providers rest on -------------------------------- */

/* The id that stands for the whole scope. */
#define SESSION_WHOLE_SCOPE "-"

/* The ids of the services in scope, in byte order, NULL-terminated; g_strfreev(). The whole scope
 * is none of them. */
char **session_services(const struct session *session);
bool session_has_service(const struct session *session, const char *id);
/* Who we are for a service, and its model: what it says itself, else the engagement. */
enum role session_role_for(const struct session *session, const char *service);
enum model session_model_for(const struct session *session, const char *service);
/* The text of a field of a service: "name", "provider", ...; NULL when nothing is recorded.
 * Borrowed as session_get()'s. The same of an assurance. */
const char *session_service_text(const struct session *session, const char *id, const char *field);
const char *session_assurance_text(const struct session *session, const char *id,
				   const char *field);

/* The ids of the assurances recorded; as session_services(). */
char **session_assurances(const struct session *session);
/* The services that an assurance names, known here or not; as session_services(). */
char **session_assurance_names(const struct session *session, const char *id);

/* How an assurance stands on a day, the better to rest on the greater. */
enum validity { VALIDITY_NOT_YET, VALIDITY_LAPSED, VALIDITY_UNDATED, VALIDITY_LAPSING,
		VALIDITY_VALID, VALIDITY_COUNT };
extern const char *const session_validity_words[VALIDITY_COUNT + 1];

/* From which day to which one can rest on an assurance; a date is YYYY-MM-DD or NULL. */
struct span {
	const char *from, *to;
};
/* What valid_from and valid_to say, of a report its period; a bridge letter carries it on. */
struct span session_assurance_span(const struct session *session, const char *id);

/*
 * How a span stands on a day; both its days belong to it.
 *
 *   day   YYYY-MM-DD
 *   soon  within how many days it counts as lapsing
 *   left  receives the days from `day` to its last day, negative when that is past, 0 when there
 *         is none; may be NULL
 */
enum validity span_validity(const struct span *span, const char *day, int soon, int *left);
/* Whether a text is a date, YYYY-MM-DD; NULL is none. */
bool span_is_date(const char *text);
/* Days from one date to another; 0 when one of them is none. */
int span_days(const char *from, const char *to);

/*
 * Whether somebody can rest on what a provider shows for a service. An assurance that does not
 * name the service does not count, however wide it claims to be. For the whole scope it is the
 * assurances that name `-`; where none does, those of all services in scope together.
 */
struct cover {
	unsigned services;  /* looked at: 1, or all in scope */
	unsigned unnamed;   /* of them: no assurance names it */
	unsigned lapsed;    /* of them: all that names it has lapsed, or has not begun */
	/* Of the service whose best assurance is the worst; while one is named: */
	enum validity validity;
	const char *to;     /* last day of that assurance; NULL: none is said */
	const char *from;   /* its first */
	bool whole;         /* it is about all services together */
};
/* `day` NULL is today by the clock of the session. */
void session_cover(const struct session *session, const char *service, const char *day, int soon,
		   struct cover *cover);

/* Whether nothing has to be said of a cover: all services are named by what is valid. */
bool cover_holds(const struct cover *cover);

/* Today by the clock of the session, where we are: YYYY-MM-DD into 11 bytes. A day by which to act
 * is a day of people, so it is their midnight that counts. */
void session_today(const struct session *session, char *day);
/* Now by the clock of the session: seconds since 1970. */
gint64 session_now(const struct session *session);

/* ---- filters --------------------------------------------------------------- */

/*
 * Which controls a person wants to see: terms separated by blanks, all of which must hold;
 * `name=a,b` holds when one of the words does, `name!=a` when none does.
 *
 *   kind=cloud  clause=9,CLD.9.5  area=tenant-separation  draft=yes
 *   status=partial  review=open  basis=stated  applicability=excluded  assignee=anna
 *   due=overdue  due=30d  due=2026-12-31 (by then)  due=none  priority=high  conflict=yes
 *   finding=yes|no|open  evidence=no  request=yes  interview=no  selected=no
 *   accountable=csp (of a duty under the service's model)
 *   previous=open|look-again|confirmed|anew|none (what an earlier assessment said)
 *   (review=reviewed is exactly that step; review=reviewed,agreed is what sums count as reviewed)
 *   side=provider (which side the record terms are about; without it either side may hold)
 *   has=note  (any field name: something is recorded)
 */
struct filter;
/* The terms of a filter, without the quotes that may stand around a text with blanks in it, as in
 * assignee="Anna Berg"; ended by NULL, g_strfreev(). */
char **filter_terms(const char *text);
/* The names of terms, the k-th or NULL past the last; for completion. */
const char *filter_name_of(unsigned k);
/* The words that a name takes, NULL-terminated; NULL: any text, or no such name. */
const char *const *filter_words_of(const char *name);
/* NULL with REMIT_ERROR_USAGE: an unknown name or word, with those that are known. */
struct filter *filter_parse(const char *text, GError **error);
void filter_free(struct filter *filter); /* NULL is fine */
/* Whether a term is about records and no side was said, so that either side's may hold. */
bool filter_takes_either(const struct filter *filter);
/* Whether a control passes; `session` NULL: no record terms hold but negated ones. */
bool filter_match(const struct filter *filter, const struct session *session,
		  const struct catalog *catalog, unsigned index, const char *service);

/* ---- recording ------------------------------------------------------------- */

/*
 * One action being put together: any number of paths, one line, one undo. Paths are
 * checked against the field table as they are added.
 */
struct change;
struct change *change_new(void);
void change_free(struct change *change); /* NULL is fine */
/*
 * Give a path a value; `text` NULL or "" clears it. The last call for a path counts.
 * Returns false with REMIT_ERROR_USAGE (unknown path or word, date that is none; the words
 * allowed are named), _INPUT (not clean UTF-8) or _LIMIT; the change is then as before.
 */
bool change_set(struct change *change, const char *path, const char *text, GError **error);
/* Whether the change gives this path a value (a clearing does not count). */
bool change_has(const struct change *change, const char *path);
/* What a path will be once the change is recorded: the change's own value, else the session's.
 * NULL: nothing, or it is cleared. Borrowed from either. */
const char *change_after(const struct change *change, const struct session *session,
			 const char *path);
void change_set_why(struct change *change, const char *why);
bool change_is_empty(const struct change *change);

/*
 * Append a change as one line: lock, take in what others appended, write, fdatasync,
 * unlock. Paths whose one living value is the new value already are left out; a change
 * with nothing left writes nothing and returns true with an empty `id`.
 *
 *   by  the author; one line of clean text
 *   id  receives the new line's id when not NULL (65 bytes)
 *
 * Returns false with REMIT_ERROR_WRITE (the message says that nothing was recorded, or,
 * where the line could not be taken back, that it cannot be told),
 * _NEWER (read only) or those of session_refresh(). After a failed fdatasync the descriptor
 * is never written to again; the session reopens it at the next append.
 */
bool session_append(struct session *session, const struct change *change, const char *by,
		    char *id, GError **error);

/*
 * How the sentences of a session name things to people; without one as the files have them.
 *
 *   name   a component of a path: "customer"; borrowed
 *   value  what a path says; text is not NULL; g_free()
 *   word   of a vocabulary: a member of a set; borrowed
 *   time   a moment such as 2026-11-23T10:00:00Z; g_free()
 */
struct session_wording {
	const char *(*name)(const char *name);
	char *(*value)(const char *path, const char *text);
	char *(*time)(const char *at);
	const char *(*word)(const char *const *words, const char *word);
};
/* `wording` lives as long as the session. */
void session_set_wording(struct session *session, const struct session_wording *wording);

/*
 * Take back the author's last action that stands, or what session_undo() took back last.
 * A new action that `undoes` the other one; other people's later values stay: such paths are
 * left out and counted.
 *
 *   left  receives how many paths were left as they are, when not NULL
 *   what  receives a sentence of what was taken back, when not NULL; g_free()
 *
 * Returns false with REMIT_ERROR_NO when there is nothing to take back, or the errors of
 * session_append().
 */
bool session_undo(struct session *session, const char *by, unsigned *left, char **what,
		  GError **error);
bool session_redo(struct session *session, const char *by, unsigned *left, char **what,
		  GError **error);

#include "session/files.h"
#include "session/redact.h"

/* ---- history and proof ----------------------------------------------------- */

/* One line of the journal. Borrowed until the next append or refresh. */
struct session_action {
	const char *id, *at, *by, *why; /* why may be NULL */
	const char *undoes;             /* id, or NULL */
	const char *seals;              /* id of the line that it signs, or NULL */
	bool is_recovery;               /* it says which lines were lost, */
	unsigned lost_count;            /* and how many these are */
	unsigned number;                /* place in reading order, from 0 (the header) */
	unsigned set_count, prev_count;
};
unsigned session_action_count(const struct session *session);
void session_action_get(const struct session *session, unsigned number,
			struct session_action *action);
/* The k-th path an action set, with its value (NULL: cleared) and the value it replaced as
 * its writer saw it (NULL: none). */
void session_action_set(const struct session *session, unsigned number, unsigned k,
			const char **path, const char **text, const char **before);
/*
 * What an action is about that sets paths of several controls: "16 controls: Status (29 values)",
 * with the field of the headline. NULL when they are not of several. g_free().
 */
char *session_bulk_title(const char *const *paths, unsigned count);
/*
 * The path that says best what an action did, of those that it set: a status moves the review
 * along, a title says what an entry is, the size of a file says little. Of equal ones the last;
 * NULL of none. session_tells_more() compares two of them, `best` may be NULL.
 */
const char *session_headline(const char *const *paths, unsigned count);
bool session_tells_more(const char *path, const char *best);
/* Whether it is what people call an entry of a register: its title, name or text. */
bool session_is_name(const char *path);
const char *session_action_prev(const struct session *session, unsigned number, unsigned k);
/* Number of the action with this id or unambiguous beginning of it; -1 when there is none. */
int session_action_find(const struct session *session, const char *id);

/* The ids of all heads, in byte order, NULL-terminated; g_strfreev(). One unless histories
 * were merged and nobody acted since. */
char **session_heads(const struct session *session);

/*
 * Check the whole journal anew from the disk: every line, every parent, every `over`.
 *
 *   head  an id that must be in it, with nothing before it that was given up for lost or had
 *         texts taken out since; or NULL
 *
 * Returns true when all holds; false with REMIT_ERROR_NO, the first bad line in its place.
 */
bool session_verify(const struct session *session, const char *head, GError **error);

#include "session/proof.h"

/*
 * The union of two journals, parents first, ties by time and id: the same bytes whichever
 * is first. Duplicate lines count once.
 *
 * Returns the bytes (g_bytes_unref()), or NULL with REMIT_ERROR_INPUT: a broken line, or
 * different first lines (not two copies of one session).
 */
GBytes *session_union(GBytes *ours, GBytes *theirs, GError **error);

/*
 * Print the current state for people into assessment.yaml, when it is not what the
 * session's heads say. Never needed to open a session; not for one as it
 * was.
 *
 *   catalog  for titles and order; may be NULL
 *
 * Returns false with REMIT_ERROR_CONFLICT when the file was edited by hand, which is then left
 * as it is, or _READ, _LIMIT, _WRITE.
 */
bool session_print(struct session *session, const struct catalog *catalog, GError **error);

/* How assessment.yaml stands: not there or not readable, as it was printed (whatever was recorded
 * since), or edited by hand. */
enum print_state { PRINT_ABSENT, PRINT_AS_PRINTED, PRINT_EDITED };
enum print_state session_print_look(const struct session *session);
/* Whether the bytes of such a file are as they were printed: the hash in them is that of what
 * follows it. */
bool session_print_is_whole(GBytes *bytes);
/* Give an assessment.yaml another name in its folder, one that is free: assessment.edited.yaml.
 * Returns the path (g_free()), or NULL with REMIT_ERROR_WRITE. */
char *session_print_set_aside(struct session *session, GError **error);
#include "session/merge.h"

#endif
