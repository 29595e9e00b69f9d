/*
 * config: where things are, what remit remembers between two runs, drafts, and what the user
 * settled in config.yaml.
 *
 * Folders follow the XDG base directory rules; empty or relative values of the
 * variables are ignored as those rules say. What is remembered (last session, place
 * in the tree) is a convenience: losing it loses no work, and failing to write it
 * is not an error that stops anything.
 */
#ifndef REMIT_CONFIG_H
#define REMIT_CONFIG_H

#include "base/base.h"

struct config;

/*
 * Read the environment and what was remembered. Never fails: what cannot be read is
 * as if it were not there.
 */
struct config *config_new(const struct io *io);
void config_free(struct config *config); /* NULL is fine */

const char *config_data_folder(const struct config *config);    /* sessions: $XDG_DATA_HOME/remit */
const char *config_catalog_folder(const struct config *config); /* $XDG_DATA_HOME/remit/catalogs */
const char *config_provider_folder(const struct config *config); /* .../remit/providers */
const char *config_mapping_folder(const struct config *config); /* .../remit/mappings */
const char *config_quiz_folder(const struct config *config);    /* $XDG_DATA_HOME/remit/quizzes */
const char *config_collect_folder(const struct config *config); /* $XDG_DATA_HOME/remit/collect */
const char *config_state_folder(const struct config *config);   /* $XDG_STATE_HOME/remit */

/* Who acts: $REMIT_AUTHOR, else the `author` of config.yaml, else the login name, else "unknown".
 * One clean line. */
const char *config_author(const struct config *config);
/* Whether nobody chose a name with $REMIT_AUTHOR or in config.yaml. */
bool config_author_is_login(const struct config *config);

/* The editor command: the `editor` of config.yaml, else $VISUAL, else $EDITOR, else "vi". */
const char *config_editor(const struct config *config);

/* Path of the last session used; NULL when none is known. Borrowed as config_recall()'s. */
const char *config_last_session(const struct config *config);

/*
 * A remembered text of one session; NULL when none. Keys are words such as "control",
 * "open", "model". What belongs to no session has a word in place of its uuid: "prompts".
 * Borrowed until something is remembered.
 */
const char *config_recall(const struct config *config, const char *uuid, const char *key);
/* Remember a text (NULL forgets it) or the last session, in memory until config_save(). */
void config_remember(struct config *config, const char *uuid, const char *key, const char *text);
void config_remember_session(struct config *config, const char *path);

/* Write what is remembered, if that changed. False with REMIT_ERROR_WRITE; the old file is then
 * untouched. */
bool config_save(struct config *config, GError **error);

/* ---- filters of the user's own (filters.c) ------------------------------------- */

/* Small letters of any script, digits and hyphens, a letter first. */
bool config_filter_name_is_good(const char *name);
/* Their names, NULL-terminated; g_strfreev(). NULL with REMIT_ERROR_READ, _LIMIT or _INPUT. */
char **config_filters(const struct config *config, GError **error);
/* The terms of one; NULL when there is none, or the file cannot be read. g_free(). */
char *config_filter(const struct config *config, const char *name);
/*
 * Keep one, or with terms NULL take it away.
 *
 * Returns false with REMIT_ERROR_USAGE (no name), _NO (there is none to take away), _LIMIT, _WRITE
 * or those of config_filters(); the file is then as it was.
 */
bool config_filter_save(const struct config *config, const char *name, const char *terms,
			GError **error);

/* ---- drafts (draft.c) --------------------------------------------------------- */

/* Whose text is being typed. None is NULL; any text will do, a safe name is made of it. */
struct config_draft {
	const char *session; /* its uuid */
	const char *control, *service, *side, *field;
};

/*
 * Keep a text that is being typed and not saved yet, in a file that only its owner reads; the
 * one kept before is replaced as a whole. Not synced: it is there to outlive a kill, not a
 * power loss.
 *
 * Returns false with REMIT_ERROR_WRITE; the text kept before is then untouched.
 */
bool config_draft_keep(const struct config *config, const struct config_draft *draft,
		       const char *text, GError **error);

/*
 * The text kept last; it stays kept.
 *
 *   typed_at  receives when it was kept, seconds since 1970
 *
 * Returns NULL without an error when there is none, else with REMIT_ERROR_READ, _LIMIT, or _INPUT
 * for a file that is no text. g_free().
 */
char *config_draft_take(const struct config *config, const struct config_draft *draft,
			gint64 *typed_at, GError **error);

/* Forget it; fine when there is none. */
void config_draft_drop(const struct config *config, const struct config_draft *draft);

/* ---- config.yaml (settings.c) -------------------------------------------------- */

/*
 * What the user settled, as neutral words: which commands, keys and styles there are is not
 * known here but to the screen, which checks them against its tables.
 */

/* A text of the file and where it stands; `text` is NULL when it is not there. */
struct settings_text {
	const char *text;
	unsigned line, column;
};

/* A binding, "j: down" under a context. The first of a context stands for the context itself:
 * its `keys` and `command` have no text. */
struct settings_key {
	struct settings_text context, keys, command;
};

/* A word of a theme: theme, style, property, value, as in `mine: {title: {foreground: white}}`;
 * a list of values is as many of these. Without a style it is a property of the theme; the
 * first of a theme has the theme alone. */
struct settings_look {
	struct settings_text theme, style, property, value;
};

enum settings_flag { SETTING_UNSAID, SETTING_NO, SETTING_YES };

struct settings {
	const char *file;           /* its path */
	enum settings_flag ascii, linear, mouse;
	struct settings_text theme, author, editor, catalog;
	const struct settings_key *keys;
	unsigned key_count;
	const struct settings_look *looks;
	unsigned look_count;
	const GPtrArray *mistakes;  /* of GError *, each with its place, in the order of the file */
	bool is_unusable;           /* nothing of it can be used: the mistakes say why */
};

/* The options, for those who explain them. */
struct config_option {
	const char *name;
	const char *usual;   /* what holds without it, as the file would say it; NULL: none */
	const char *example; /* a value, when there is no usual one */
	const char *help;    /* N_(): a sentence without a full stop */
};
extern const struct config_option config_options[]; /* ended by a row without a name */

/* $XDG_CONFIG_HOME/remit/config.yaml, whether it is there or not. Borrowed. */
const char *config_settings_file(const struct config *config);

/*
 * What that file settles; read when first asked for, and not again. Never NULL: without the
 * file nothing is settled and nothing wrong with it. Borrowed from the config.
 */
const struct settings *config_settings(const struct config *config);

/*
 * Read such a file. What is wrong with it is in its `mistakes`, all of it; what is good can be
 * used. That there is no file is a mistake here.
 *
 * Never NULL; settings_free().
 */
struct settings *settings_read(const struct io *io, const char *path);
void settings_free(struct settings *settings); /* NULL is fine */

/* Add a REMIT_ERROR_INPUT at the place of a setting to a list of GErrors. */
void settings_mistake(GPtrArray *mistakes, const struct settings *settings,
		      const struct settings_text *at, const char *format, ...) G_GNUC_PRINTF(4, 5);

#endif
