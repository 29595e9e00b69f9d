/*
 * The part of ops' public header that is about the registers and the engagement: what has fields
 * of its own under one path. It comes with ops.h, which says what `struct ops` is.
 */
#ifndef REMIT_OPS_REGISTER_H
#define REMIT_OPS_REGISTER_H

#include "session/session.h"

struct ops;

/* ---- days ---------------------------------------------------------------------- */

/* A day as people say it, counted from today where they are: today, tomorrow, +30d, a weekday or
 * its beginning, in English or their own language, or a day as day_meant() and day_meant_near()
 * take it: without the year the nearest one. Anything else is given back as it is. g_free(). */
char *ops_date(const struct ops *ops, const char *text);
/* A day that lies behind, counted from today in those words: today, yesterday, -3d, -1w, a weekday
 * for the last one. NULL when the text says none, or one that is still to come; g_free(). */
char *ops_date_past(const struct ops *ops, const char *text);
/* Put a day, as ops_date() takes it, into a change of a path that takes days. False with
 * REMIT_ERROR_USAGE, which says how to write one. */
bool ops_date_set(const struct ops *ops, struct change *change, const char *path, const char *text,
		  GError **error);

/* ---- registers: findings, evidence, interviews, requests, people --------------- */

/* A kind of entry; the table ends with a row whose name is NULL. */
struct ops_kind {
	const char *name;   /* finding: the verb, and the first component of its paths */
	char letter;        /* ids begin with it */
	const char *title;  /* the field that says it in one line */
	const char *state;  /* the field that lists show beside it */
	const char *beside; /* a second field that wide lists show beside it; NULL: none */
	const char *made;   /* the word of `state` that a new one has; NULL: none */
	const char *closed; /* the word of `state` at which nobody has to act; NULL: none */
	const char *refused; /* the word of `state` for what came and will not do; NULL: none */
	const char *const *steps; /* the words of `state` one after the other; NULL: no steps */
	const char *whom;   /* the field that says who has to act; NULL: none */
	const char *label, *plural; /* N_() */
};
extern const struct ops_kind ops_kinds[];
const struct ops_kind *ops_kind_find(const char *name); /* NULL when there is none */
/* The fields of a kind, "title, grade, control": their names, or, when `shown`, what the reader's
 * language has for them; g_free(). */
char *ops_kind_fields(const struct ops_kind *kind, bool shown);
bool ops_kind_has(const struct ops_kind *kind, const char *field); /* or link: person, no control */
/* The field or the kind of link that is called so; NULL when there is none. */
const struct session_field *ops_kind_field(const struct ops_kind *kind, const char *field);

/* One entry; texts borrowed from the session until something is recorded. */
struct ops_entry {
	char *id;
	const char *title, *state, *beside; /* NULL when nothing is said */
	unsigned links;            /* to records */
	char *control;             /* the first that it is linked to; NULL: none */
	unsigned controls;         /* how many */
	bool conflict;             /* two people recorded different things */
};
/* In the order they were made, those of one action by their ids. GPtrArray of struct ops_entry *;
 * g_ptr_array_unref(). */
GPtrArray *ops_entries(const struct session *session, const struct ops_kind *kind);
/* Those that are linked to a control, on any side, for any service; by id. */
GPtrArray *ops_entries_of(const struct session *session, const struct ops_kind *kind,
			  const char *control);
/*
 * What a link of an entry leads to, for people: "9.2.1 customer", or the id of another entry with
 * what that is.
 *
 *   field  the name of the link: control, evidence, person, ...
 *   parts  the components of its path after that
 *
 * g_free().
 */
char *ops_link_words(const struct session *session, const char *field, char **parts);
/* Visit what an entry says, as people read it: its fields in the order of the form that edits them,
 * then its links, those to controls in the order of the catalog, all else in the order of the
 * paths. As session_each() otherwise. */
void ops_entry_each(const struct session *session, const struct catalog *catalog,
		    const struct ops_kind *kind, const char *id, session_visit_fn visit,
		    void *data);
/* What lists show beside it, for people: its state as label_value() has it; NULL when nothing is
 * said. g_free(). */
char *ops_entry_state(const struct ops_kind *kind, const struct ops_entry *entry);
/* The same of the second field. */
char *ops_entry_beside(const struct ops_kind *kind, const struct ops_entry *entry);
/* How many columns the widest word of that takes, at least `least`; of the second field, 0 where
 * there is none. */
unsigned ops_kind_state_columns(const struct ops_kind *kind, unsigned least);
unsigned ops_kind_beside_columns(const struct ops_kind *kind);
/* The word of its state that comes next; NULL when it is at its end or knows no steps. */
const char *ops_entry_step(const struct session *session, const struct ops_kind *kind,
			   const char *id);
bool ops_entry_is_open(const struct ops_kind *kind, const struct ops_entry *entry);

/* A new id that no entry of the session has, nor is likely to have in another copy; g_free(). */
char *ops_entry_new_id(const struct ops *ops, const struct session *session,
		       const struct ops_kind *kind);
/* The same where so many are made at once; two of them may still be the same, and must not. */
char *ops_entry_new_id_of(const struct ops *ops, const struct session *session,
			  const struct ops_kind *kind, unsigned count);
/* The id that a person means: whole or an unambiguous beginning, in either case; of people also the
 * name. NULL with
 * REMIT_ERROR_USAGE; g_free(). */
char *ops_entry_find(const struct session *session, const struct ops_kind *kind, const char *typed,
		     GError **error);

/* Where links to records go. */
struct ops_place {
	const struct session *session;
	const struct catalog *catalog;
	const char *service; /* "-" for the whole scope */
	enum side side;      /* of a control that is named without one */
};
/* The name of the field of a kind that somebody means who typed it, or its label as it is shown;
 * what was typed where it is none. g_free(). */
char *ops_kind_field_meant(const struct ops_kind *kind, const char *typed);
/*
 * Put a field of an entry into a change.
 *
 *   field  a field of the kind in session_fields, or a link: control, evidence, finding,
 *          interview, person; its name or its label
 *   text   "" clears. Links: ids separated by commas are added, -ID is taken away; people may be
 *          called by their names; a control may be written CONTROL:SIDE, and a group stands for
 *          its controls. A day also takes +30d, -3w and a weekday
 *
 * Returns false with REMIT_ERROR_USAGE and the errors of change_set(); the change may then hold
 * a part: free it.
 */
bool ops_entry_set(const struct ops *ops, const struct ops_place *place, struct change *change,
		   const struct ops_kind *kind, const char *id, const char *field, const char *text,
		   GError **error);
/*
 * Put requests to ask for what the catalog names as evidence of controls into a change: one each
 * item of each control, not of those that are excluded or left out, nor for what was asked for
 * already in the same words.
 *
 *   controls  places in the catalog's nodes; a group stands for its controls
 *   ids       receives the new ids; GPtrArray of char *, g_free()
 *
 * Returns false with the errors of change_set().
 */
bool ops_requests_make(const struct ops *ops, const struct ops_place *place,
		       struct change *change, const GArray *controls, GPtrArray *ids,
		       GError **error);
/*
 * Put the evidence that a request brought into a change: an entry with the request's text as its
 * title, from whom it was asked, received today, linked to the request and its controls; the
 * request is received.
 *
 *   evidence  receives its id; g_free()
 *
 * Returns false with REMIT_ERROR_USAGE: the request has evidence already.
 */
bool ops_request_received(const struct ops *ops, const struct session *session,
			  struct change *change, const char *id, char **evidence, GError **error);
/* "5.1.1 Title" of these controls, a line each: what a finding over them is held against.
 * g_free(). */
char *ops_finding_criterion(const struct catalog *catalog, const GArray *controls);

/*
 * Put a field into a change that is named by its whole path, of an entry as ops_entry_set() or of
 * the engagement: "engagement/from", for which `place` may be NULL.
 *
 * Returns false with REMIT_ERROR_USAGE and the errors of change_set().
 */
bool ops_path_set(const struct ops *ops, const struct ops_place *place, struct change *change,
		  const char *path, const char *text, GError **error);
/*
 * Whether an entry, or the engagement, may stand as it would after a change, as far as that
 * touches it: no first day after a last one, no sample larger than what it was taken from, no
 * finding answered (accepted, verified; when it is major or minor also closed) without a
 * correction or a corrective action.
 *
 *   entity  "engagement", or "finding/ID" by session_path()
 *
 * Returns false with REMIT_ERROR_USAGE.
 */
bool ops_entity_check(const struct session *session, const struct change *change,
		      const char *entity, GError **error);
/* What to mind of such a change: that somebody verifies what they had to do themselves. NULL when
 * there is nothing; g_free(). */
char *ops_entity_notice(const struct ops *ops, const struct session *session,
			const struct change *change, const char *entity);
/* Put the clearing of everything that an entry says into a change. */
bool ops_entry_remove(const struct session *session, struct change *change,
		      const struct ops_kind *kind, const char *id, GError **error);

/* One FIELD=TEXT of a duty, a service or an assurance; "" clears. */
struct ops_value {
	const char *field, *text;
};

#endif
