/*
 * The tables of the screen: commands, keys, hints.
 *
 * Help, hints, the manual page and `:` completion are made from them; there is no other list
 * of what a key does. (The third table of remit, the fields, is session_fields.)
 */
#ifndef REMIT_UI_COMMANDS_H
#define REMIT_UI_COMMANDS_H

#include "base/base.h"

struct screen;

/* Where a key counts. A key that the context does not have is looked up in CONTEXT_GLOBAL when
 * the context is a pane's. */
enum context {
	CONTEXT_GLOBAL, /* all panes */
	CONTEXT_TREE,
	CONTEXT_GUIDANCE,
	CONTEXT_SPLIT,
	CONTEXT_HELP,
	CONTEXT_PROMPT, /* a line being typed */
	CONTEXT_EDITOR, /* a text being typed */
	CONTEXT_ASK,    /* leave the text without saving it? */
	CONTEXT_CHOICE, /* words to choose from */
	CONTEXT_FIELDS, /* the fields of an entry, or of the engagement */
	CONTEXT_REGISTER, /* findings, evidence, interviews, requests, people */
	CONTEXT_FORM,   /* the first form */
	CONTEXT_SERVICES, /* the services in scope */
	CONTEXT_PICK,   /* a service to put into the scope */
	CONTEXT_QUIZ,   /* a question of a quiz */
	CONTEXT_RESULT, /* what a quiz came to */
	CONTEXT_WALK,   /* an interview */
	CONTEXT_RESOLVE, /* one of the values in conflict */
	CONTEXT_DISPUTES, /* duties of which the parties do not say the same */
	CONTEXT_PLAN, /* what a declaration would change */
	CONTEXT_MATRIX, /* controls by services */
	CONTEXT_DASHBOARD, /* how far the assessment is */
	CONTEXT_HISTORY, /* who recorded what and when */
	CONTEXT_SESSIONS, /* the sessions there are */
	CONTEXT_COUNT
};

/* What a command changed; several may be joined. */
enum changed {
	CHANGED_NOTHING = 0,
	CHANGED_VIEW = 1,      /* something that is drawn */
	CHANGED_SELECTION = 2, /* another control is shown */
	CHANGED_LEAVE = 4,     /* the screen is to be left */
};

/*
 * One thing the screen can do.
 *
 *   number  from the table, so that commands of one kind share a function
 *   text    what followed the command after `:`; "" by key
 */
typedef unsigned (*ui_command_fn)(struct screen *screen, int number, const char *text);

struct ui_command {
	const char *name;     /* as `:` and key tables spell it */
	enum context context; /* CONTEXT_GLOBAL: can be typed after `:`; else by key, there only */
	const char *help;     /* N_(): one sentence */
	ui_command_fn run;
	int number;
};

struct ui_key {
	enum context context;
	const char *keys; /* "j", "gg", "<C-d>": names as in event.h */
	const char *command;
};

/* What the last line offers, most useful first; as many as there is room for. How to get out again
 * has its room next after the first, however long a language makes the others. */
struct ui_hint {
	enum context context;
	const char *command; /* its first key is shown */
	const char *label;   /* N_(): a word or two */
	bool stays;	     /* shown where not all fit */
};

/* The first command for NULL, the next one for another; NULL behind the last one. */
const struct ui_command *command_next(const struct ui_command *after);
/* Each ends with a row whose first pointer is NULL. */
extern const struct ui_command overlay_commands[]; /* for command_next() alone */
extern const struct ui_key ui_keys[];
extern const struct ui_hint ui_hints[];

/* The heading of a context in help and manual, translated. */
const char *context_title(enum context context);

const struct ui_command *command_find(const char *name);
/* The first key of a command in a context or all panes; NULL when it has none. `table` as for
 * keys_find(). */
const char *command_key(const struct ui_key *table, const char *name, enum context context);

/*
 * Look keys up.
 *
 *   table   ui_keys, or what bindings_new() made of it
 *   longer  receives whether a longer binding begins with these keys
 *
 * Returns the command bound to exactly these keys, or NULL.
 */
const struct ui_command *keys_find(const struct ui_key *table, enum context context,
				   const unsigned *keys, unsigned count, bool *longer);

/* What may follow these keys in longer bindings, each with the name of its command, two blanks
 * between; g_free(). */
char *keys_beyond(const struct ui_key *table, enum context context, const unsigned *keys,
		  unsigned count);

/* ---- the user's own (bindings_user.c) ------------------------------------------- */

struct settings;

/*
 * The built-in keys with those of config.yaml before them: what that binds anew, or to `none`, has
 * the built-in meaning no more.
 *
 *   mistakes  receives a GError for each word that is no context, key or command, and for each
 *             context that would have no way out, which then keeps its own
 *
 * Never NULL; bindings_free(). Texts are borrowed from the settings.
 */
struct ui_key *bindings_new(const struct settings *settings, GPtrArray *mistakes);
void bindings_free(struct ui_key *table); /* NULL is fine */
/* All keys and commands as config.yaml writes them, for people to begin with. g_free(). */
char *bindings_yaml(void);
/* What config.yaml calls a context: "tree". */
const char *context_word(enum context context);

#endif
