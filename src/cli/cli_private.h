/*
 * What the files of cli share: the parsed command line, the tables, and writing out.
 */
#ifndef REMIT_CLI_PRIVATE_H
#define REMIT_CLI_PRIVATE_H

#include "cli/cli.h"

#include <jansson.h>

/* Values of the options, by name; NULL or false when not given. */
struct cli_options {
	char *session, *catalog, *side, *service, *reason, *filter, *format, *output, *whom;
	char *role, *model, *head, *area, *due, *dir;
	char *text, *interview, *as_of;
	char *prefer, *textconv;
	char *key, *signers;
	char *edition;
	char *to, *from, *via;
	gboolean left, apply, ignore_unknown, notes;
	gboolean json, help, version, ascii, linear, remove, results;
	gboolean dry_run, exit_code;
	gboolean copy, any_size;
	gboolean again;
	gboolean all;
	gboolean list, yes;
	char *valid_to, *sign, *duties_for;
	gboolean older;
	char *audience, *delimiter, *table, *oscal_version, *provider, *against;
	gboolean with_notes, bom, draft;
	gboolean failing;
};

/* One command line while it runs. */
struct cli {
	const struct ops *ops;
	const struct cli_face *face; /* the screen */
	struct cli_options options;
	char **arguments;   /* after the verb, NULL-terminated */
	unsigned count;
	GString *out;       /* what goes to standard output in the end */
	GString *messages;  /* what goes to standard error after it */
	bool is_lent;       /* another face runs it: nobody to ask, no standard input */
	const char *open;   /* the folder of the session which that face has open; NULL */
};

/*
 * One verb. `run` returns the exit code 0 or 1, or sets `error`.
 */
struct cli_verb {
	const char *name;
	const char *arguments; /* "CONTROL... FIELD=VALUE..." */
	const char *
		options; /* names of the options it takes besides the common ones, blanks between */
	unsigned least, most;  /* how many arguments */
	const char *summary;   /* N_(): one line */
	const char *help;      /* N_(): a paragraph that teaches */
	const char *example;   /* lines a user can type */
	int (*run)(struct cli *cli, GError **error);
};
extern const struct cli_verb cli_verbs[]; /* ended by a row without a name */

struct cli_option {
	const char *name;
	char letter;           /* 0: none */
	GOptionArg type;       /* G_OPTION_ARG_STRING or _NONE */
	size_t offset;         /* in struct cli_options */
	const char *argument;  /* "NAME|PATH"; NULL for a flag */
	const char *help;      /* N_() */
	bool common;           /* every verb takes it */
};
extern const struct cli_option cli_option_table[]; /* ended by a row without a name */

const struct cli_verb *cli_verb_find(const char *name);

/* What the last of these words could become, a line each on standard output; the exit code. */
int cli_complete(const struct ops *ops, int count, char **words);

/* The catalog that a word names, a path among them; without one that of --catalog, else the first
 * built in. `problems` as in catalog_load(); catalog_free(). */
const struct catalog *cli_catalog(struct cli *cli, const char *name, GPtrArray **problems,
				  GError **error);
/* Actions of the verb catalog that stand in a file of their own. */
int cli_catalog_search(struct cli *cli, const char *text, GError **error);
int cli_catalog_add(struct cli *cli, const char *path, GError **error);
int cli_catalog_convert(struct cli *cli, const char *name, GError **error);

/* Session and catalog of this command line. */
struct cli_place {
	struct session *session;       /* may be NULL where the verb can do without */
	const struct catalog *catalog;
	const char *service;           /* "-" unless --service */
	enum model model;              /* --model, else the service's or session's, else IaaS */
};
/*
 *   needs_session  false: a verb that reads the catalog; without a session it goes on
 *   reads          the session used last will do when none is named
 */
bool cli_place_open(struct cli *cli, struct cli_place *place, bool needs_session, bool reads,
		    GError **error);
void cli_place_close(struct cli_place *place);

/* The text an argument FIELD=... stands for: itself, @FILE, or - for standard input; the newline
 * that ends a file is left out. g_free(). NULL with REMIT_ERROR_READ, _NOT_FOUND, _INPUT or
 * _LIMIT. */
char *cli_argument_text(struct cli *cli, const char *value, GError **error);

/* Words FIELD=VALUE as a GArray of struct ops_value that owns its texts; g_array_unref(). `verb`
 * is whose help an error points to; errors: REMIT_ERROR_USAGE, or those of cli_argument_text().
 *
 *   cli_values     of all arguments from number `from` on; NULL with `error`
 *   cli_value_add  of one word; false with `error`, `values` as it was
 */
GArray *cli_values_new(void);
bool cli_value_add(struct cli *cli, GArray *values, const char *word, const char *verb,
		   GError **error);
GArray *cli_values(struct cli *cli, unsigned from, const char *verb, GError **error);

/* Whether a person sits in front of it: then the session used last will do for writing too. */
bool cli_is_at_terminal(const struct cli *cli);

/* Whether a person reads the result as it is printed: then a list has a line of headings. */
bool cli_is_read_by_person(const struct cli *cli);

/* Whether a table is wanted as lines with every value named, for ears and braille: --linear, or
 * where a person reads it the screen or config.yaml saying so. For verbs that take --linear. */
bool cli_is_linear(const struct cli *cli);

/* The index of a word given with an option; REMIT_ERROR_USAGE with the words that are known. */
bool cli_word(const char *option, const char *word, const char *const *words, unsigned *index,
	      GError **error);

/* The side that is meant: --side, else our own; an auditor has none of their own and has to say it
 * (REMIT_ERROR_USAGE). */
bool cli_side(struct cli *cli, const struct session *session, const char *service,
	      enum side *side, GError **error);

/* Whether both are a terminal: then a verb may ask, or show what fills the screen. */
bool cli_is_dialogue(const struct cli *cli);

/* A line of standard input without the blanks around it; NULL at its end. g_free(). */
char *cli_read_line(void);

/* What --help and --version say. `verb` NULL: the program as a whole. */
void cli_put_help(struct cli *cli, const struct cli_verb *verb);
void cli_put_version(struct cli *cli);

/* A line for standard error after the result. */
void cli_message(struct cli *cli, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* Write out what there is so far, for a verb that asks and waits for an answer. Returns whether it
 * could be written. */
bool cli_flush(struct cli *cli);

/* A moment of the record: as the files and --as-of have it, for scripts; on the screen as people
 * there have it. g_free(). */
char *cli_time(const struct cli *cli, const char *at);
/* Text of a file or a person, safe to show, appended to the output. */
void cli_put(struct cli *cli, const char *text);
/* The same in a column of a table, filled up with blanks to `columns` as the terminal counts them,
 * where printf counts bytes. A longer text stays whole. */
void cli_put_column(struct cli *cli, const char *text, unsigned columns);
/* As wide as prose is made: what is printed is read in a frame on a screen of 80 too. */
enum { CLI_COLUMNS = 76 };
/* The same with each line after the first indented by `indent` columns, wrapped to CLI_COLUMNS. */
void cli_put_prose(struct cli *cli, const char *text, unsigned indent);

/* Prose of a catalog, paragraphs and items, the first line at the place where the output is. */
void cli_put_markup(struct cli *cli, const char *text, unsigned indent);

/* An object as text, with `format` in front; takes the reference. g_string_free() */
GString *cli_json_dump(json_t *object);
/* The output becomes this object, as cli_json_dump() makes it. */
void cli_put_json(struct cli *cli, json_t *object);
/* A JSON text, or null. */
json_t *cli_json_text(const char *text);
/* How a service stands to what its provider rests on, today. */
json_t *cli_json_cover(const struct session *session, const char *service);
/* A record without its note, which is a working paper. */
json_t *cli_json_record(const struct record *record);
/* The numbers of a report and where they come from: what `remit status --json` prints. */
json_t *cli_json_status(const struct report *report);
json_t *cli_json_heads(char **heads);
/* What has to be done next (overview.c): lines, none where there is nothing; and as JSON. */
void cli_put_overview(struct cli *cli, const struct overview *overview);
json_t *cli_json_overview(const struct overview *overview);

/* What a joint status is made of, for programs: the sides that count, what nobody owns. */
json_t *cli_json_joint(const struct joint *joint);
/* Controls by services: what `remit matrix --json` prints. */
bool cli_soa_side(const struct cli *cli, const struct cli_place *place, enum side *side,
		  GError **error);
json_t *cli_json_matrix(const struct cli_place *place, const struct matrix *matrix);
/* A control with the records of both sides and the joint status where there is a session; its
 * line in a list. */
json_t *cli_json_control(const struct cli_place *place, unsigned index);
void cli_put_control(struct cli *cli, const struct cli_place *place, unsigned index);

/* A duty with who is accountable for it, its number within the control; the same as text. */
json_t *cli_json_duty(const struct cli_place *place, const struct catalog_node *node,
		      unsigned number);
void cli_put_duty(struct cli *cli, const struct cli_place *place, const struct catalog_node *node,
		  unsigned number);

/* Answers as JSON, and as lines; with the control where they are of several. */
json_t *cli_json_answers(const GPtrArray *answers);
void cli_put_answers(struct cli *cli, const GPtrArray *answers, bool with_control);

/* ---- changes and conflicts (verbs_merge.c, verbs_diff.c) ------------------------------------- */

/* A change as lines: what the path is called, what it says and said, who and when. */
void cli_put_change(struct cli *cli, const char *path, const char *before,
		    const struct session_value *after);
/* One labelled value below a line: "    was: ..."; prose is wrapped. */
void cli_put_labelled(struct cli *cli, const char *label, const char *path, const char *text);
/* A value with who set it and when, or null. */
json_t *cli_json_value(const struct session_value *value);
/* Open conflicts as JSON, and as lines with what `remit conflicts take` wants to hear. */
json_t *cli_json_conflicts(const GPtrArray *conflicts);
void cli_put_conflicts(struct cli *cli, const GPtrArray *conflicts);

int verb_conflicts(struct cli *cli, GError **error);
int verb_diff(struct cli *cli, GError **error);
int verb_git_setup(struct cli *cli, GError **error);
int verb_matrix(struct cli *cli, GError **error);
int verb_merge(struct cli *cli, GError **error);
int cli_textconv(struct cli *cli, GError **error); /* `remit history --textconv FILE` */
/* What an earlier assessment said of a control and nobody has confirmed, after its records. */
void cli_put_previous(struct cli *cli, const struct cli_place *place,
		      const struct catalog_node *node);

/* ---- plans of what a file would change (verbs_import.c) ------------------------------------- */

/* One value of a plan with its place in the file. The plan as JSON, with the id of the action that
 * recorded it, or NULL. */
void cli_put_import_item(struct cli *cli, const struct ops_import *plan,
			 const struct ops_import_item *item);
json_t *cli_json_import(const struct ops_import *plan, const char *action);

/* What was taken out of the history (verbs_redact.c), nothing where there is nothing; as JSON. */
void cli_put_redacted(struct cli *cli, const struct session *session);
json_t *cli_json_redacted(const struct session *session);
int verb_redact(struct cli *cli, GError **error);
int verb_answer(struct cli *cli, GError **error);
int verb_carry(struct cli *cli, GError **error);
int verb_map(struct cli *cli, GError **error);
int verb_prefill(struct cli *cli, GError **error);
int verb_confirm(struct cli *cli, GError **error);
int verb_import(struct cli *cli, GError **error);
/* What an export comes to, to -o or standard output; false with REMIT_ERROR_WRITE. */
bool cli_write_export(struct cli *cli, const GString *text, GError **error);

/* ---- verbs_caiq.c ---------------------------------------------------------------- */
int cli_import_caiq(struct cli *cli, GError **error);
bool cli_export_caiq(struct cli *cli, const struct cli_place *place, GError **error);
/* What a provider stated of a control, after its records, and as JSON. */
void cli_put_statements(struct cli *cli, const struct cli_place *place,
			const struct catalog_node *node);
json_t *cli_json_statements(const struct cli_place *place, const struct catalog_node *node);
/* All statements of a declaration with the controls that they lead to; none: nothing; as JSON, of
 * all declarations where it is NULL. */
void cli_put_stated(struct cli *cli, const struct cli_place *place, const char *declaration);
json_t *cli_json_stated(const struct session *session, const char *declaration);

int verb_export(struct cli *cli, GError **error);
int verb_declaration(struct cli *cli, GError **error);
int verb_help(struct cli *cli, GError **error);
int verb_new(struct cli *cli, GError **error);
int verb_sessions(struct cli *cli, GError **error);
int verb_controls(struct cli *cli, GError **error);
int verb_show(struct cli *cli, GError **error);
int verb_filter(struct cli *cli, GError **error);
int verb_search(struct cli *cli, GError **error);
int verb_man(struct cli *cli, GError **error);
int verb_set(struct cli *cli, GError **error);
int verb_duty(struct cli *cli, GError **error);
int verb_reconcile(struct cli *cli, GError **error);
int verb_undo(struct cli *cli, GError **error);
int verb_redo(struct cli *cli, GError **error);
int verb_status(struct cli *cli, GError **error);
int verb_history(struct cli *cli, GError **error);
int verb_verify(struct cli *cli, GError **error);
int verb_seal(struct cli *cli, GError **error);
int verb_recover(struct cli *cli, GError **error);
int verb_soa(struct cli *cli, GError **error);
int verb_report(struct cli *cli, GError **error);
int verb_finding(struct cli *cli, GError **error);
int verb_evidence(struct cli *cli, GError **error);
int verb_interview(struct cli *cli, GError **error);
int verb_request(struct cli *cli, GError **error);
int verb_person(struct cli *cli, GError **error);
int verb_about(struct cli *cli, GError **error);
int verb_expect(struct cli *cli, GError **error);
int verb_services(struct cli *cli, GError **error);
int cli_services_list(struct cli *cli, GError **error);      /* `remit services` alone */
int cli_services_available(struct cli *cli, GError **error); /* `remit services available` */
int verb_catalog(struct cli *cli, GError **error);
int verb_config(struct cli *cli, GError **error);
int verb_collect(struct cli *cli, GError **error);
int verb_quiz(struct cli *cli, GError **error);

/* ---- verbs_quiz.c, quiz_result.c, quiz_ask.c ----------------------------------------------- */

/* Ask a person at the terminal, question by question. False when they left or there is no more
 * input: nothing is to be kept then. */
bool quiz_ask(struct cli *cli, struct ops_quiz *run);

/* What a run comes to, for people and as JSON.
 *
 *   catalog  names the controls when it is the quiz's; else they stand as ids alone
 *   date     when it was answered; NULL: now */
void quiz_put_result(struct cli *cli, const struct ops_quiz *run, const struct catalog *catalog,
		     const char *date);
json_t *quiz_result_json(const struct ops_quiz *run);
/* The quiz itself: its questions, for people and as JSON. */
void quiz_put_questions(struct cli *cli, const struct quiz *quiz);
json_t *quiz_json(const struct quiz *quiz);

#endif
