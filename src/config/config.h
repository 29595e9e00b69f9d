/*
 * config: where things are, what remit remembers between two runs, and drafts.
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
const char *config_quiz_folder(const struct config *config);    /* $XDG_DATA_HOME/remit/quizzes */
const char *config_state_folder(const struct config *config);   /* $XDG_STATE_HOME/remit */

/* Who acts: $REMIT_AUTHOR, else the login name, else "unknown". One clean line. */
const char *config_author(const struct config *config);
/* Whether nobody chose a name with $REMIT_AUTHOR. */
bool config_author_is_login(const struct config *config);

/* The editor command: $VISUAL, else $EDITOR, else "vi". */
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

#endif
