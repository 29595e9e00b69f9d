/*
 * The part of session's public header that is about other copies of a session: a history file read
 * alone, and merging. It comes with session.h, which says what a session is.
 */
#ifndef REMIT_SESSION_MERGE_H
#define REMIT_SESSION_MERGE_H

#include "base/base.h"

struct session;
struct session_clock;

/*
 * A history file alone: of a copy, or as git keeps it. It is for reading only and stands still.
 * Unlike a session in its folder it has to be whole: a last line that was cut off is refused.
 *
 * Returns NULL with REMIT_ERROR_NOT_FOUND, _READ, _INPUT or _LIMIT. session_close().
 */
struct session *session_open_file(const struct io *io, const char *path,
				  const struct session_clock *clock, GError **error);

/* ---- merging with another copy (merge.c) ------------------------------------- */

/* Whose an action is. */
enum share { SHARE_BOTH, SHARE_OURS, SHARE_THEIRS };

/*
 * What it comes to when another copy of a session is merged into it; nothing is written.
 *
 *   ours    the folder of the session
 *   theirs  the history file of the other copy
 *
 * Returns the plan (merge_free()), or NULL with REMIT_ERROR_INPUT (not two copies of one session,
 * damaged, cut off), _NEWER, or those of reading.
 */
struct merge;
struct merge *merge_new(const struct io *io, const char *ours, const char *theirs,
			const struct session_clock *clock, GError **error);
void merge_free(struct merge *merge); /* NULL is fine */
/* Ours as it will be, for reading, and the file of theirs; borrowed until merge_apply(). */
const struct session *merge_result(const struct merge *merge);
const char *merge_theirs(const struct merge *merge);
/* Whose an action of the result is, by its number there or by its whole id. */
enum share merge_share(const struct merge *merge, unsigned number);
enum share merge_share_of(const struct merge *merge, const char *action);
/* Whether ours is not what the result is already. */
bool merge_is_needed(const struct merge *merge);
/*
 * Put the union in the place of our history: under the lock, with what others recorded meanwhile
 * (the plan is then made anew), whole or not at all. The bytes are the same whoever merges.
 *
 * Returns false with REMIT_ERROR_WRITE or the errors of merge_new() and session_append().
 */
bool merge_apply(struct merge *merge, GError **error);
/* What came of the evidence files. */
struct merge_files {
	unsigned copied;
	unsigned wrong;    /* had another hash or could not be read: left there */
	unsigned not_gone; /* are here, though the result says that they were purged, and nobody
			    * holds them */
};
/*
 * Copy the evidence files that living values of the result name by their SHA-256 and that the
 * other copy has in its folder evidence/; before the lines that name them, so that none is named
 * and not there. A file whose bytes have another hash is not taken, nor is one that was purged.
 *
 * Returns false with REMIT_ERROR_WRITE.
 */
bool merge_copy_evidence(const struct merge *merge, struct merge_files *files, GError **error);

#endif
