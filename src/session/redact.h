/*
 * The part of session's public header about taking texts out of the history. It comes with
 * session.h.
 */
#ifndef REMIT_SESSION_REDACT_H
#define REMIT_SESSION_REDACT_H

#include "base/base.h"

struct session;
struct change;

/* ---- taking texts out ------------------------------------------------------------ */

/* A text that was recorded once under a path, and is in the history still. */
struct session_text {
	const char *path, *action, *by, *at; /* borrowed until the next append or refresh */
	gsize bytes;
	bool living;                         /* it stands now */
};
/* Every text that the path ever had, in reading order, and after them the reasons of actions that
 * say one of them, whose path is "why"; GArray of struct session_text, g_array_unref(). Those that
 * were taken out already are left out. */
GArray *session_texts(const struct session *session, const char *path);

/*
 * Take every text that these paths ever had out of the history. The journal is written anew: a
 * line that had one of them keeps its id, with the SHA-256 of the text in its place, and an action
 * says which texts, why and when. What stands there now is SESSION_REDACTED until somebody records
 * it anew. Lines whose texts were taken out in another copy lose them here too.
 *
 *   paths   NULL-terminated; of texts: lines, prose, or what this version does not know; or
 *           why/ID for the reason of an action. A reason that says what is taken out elsewhere
 *           goes too. None:
 *           nothing new is taken out, but what was taken out before is, wherever a merge or a copy
 *           brought it back
 *   by      the author
 *   reason  why
 *   texts   receives how many were taken out
 *
 * Returns false with REMIT_ERROR_USAGE (no reason, or a path of another kind), _NO (there is
 * nothing to take out) or the errors of session_append(); nothing is changed then, unless the
 * message says so.
 */
bool session_redact(struct session *session, char *const *paths, const char *by,
		    const char *reason, unsigned *texts, GError **error);

/* Whether a text was taken out of the history that the path had once. */
bool session_was_taken_out(const struct session *session, const char *path, const char *text);

/* What was taken out of the history of a session. */
struct session_redacted {
	unsigned lines;  /* whose bytes cannot be held against their ids any more */
	unsigned texts;
	unsigned exposed; /* line of the file that has such a text still; 0: none */
};
void session_redacted(const struct session *session, struct session_redacted *redacted);

#endif
