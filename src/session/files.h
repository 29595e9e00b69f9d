/*
 * The part of session's public header about files of evidence: taken along with a change, kept
 * under their hashes, checked, copied out, removed. It comes with session.h.
 */
#ifndef REMIT_SESSION_FILES_H
#define REMIT_SESSION_FILES_H

#include "base/base.h"

struct session;
struct change;

/*
 * What is known of a file: the SHA-256 and the number of its bytes, and whether the session held
 * the same file before.
 */
struct session_file {
	char hash[65];
	guint64 size;
	bool held;
};

/* How a file that a session should hold is found; a link, a folder and what cannot be read are no
 * file. */
enum session_kept { KEPT_WHOLE, KEPT_MISSING, KEPT_CHANGED, KEPT_NO_FILE, KEPT_COUNT };
extern const char *const session_kept_words[KEPT_COUNT + 1];

/*
 * Take a file along with a change: it is copied into the session's evidence/ at once, and is
 * there under its SHA-256, synced, before the line is written. A change that is freed without
 * having been recorded leaves nothing behind.
 *
 *   path  a regular file; a link to one is followed
 *   most  bytes that are taken at most; 0: any number
 *
 * Returns false with REMIT_ERROR_NOT_FOUND, _READ (not readable, no regular file), _LIMIT,
 * _WRITE, or _NEWER.
 */
bool change_take_file(struct change *change, const struct session *session, const char *path,
		      guint64 most, struct session_file *file, GError **error);
/* The same of bytes that are in no file yet. Returns false with REMIT_ERROR_WRITE or _NEWER. */
bool change_take_bytes(struct change *change, const struct session *session, GBytes *bytes,
		       struct session_file *file, GError **error);
/*
 * The same of a file that another copy of a session keeps. It has to be what its name says, and
 * neither it nor the folder that it is in may be a link; else it is left there, which is no error.
 *
 *   from  the folder of the other copy
 *   hash  SHA-256 of the file
 *   kept  receives how it was found; it comes along when that is KEPT_WHOLE
 *
 * Returns false with REMIT_ERROR_WRITE or _NEWER.
 */
bool change_take_kept(struct change *change, const struct session *session, const char *from,
		      const char *hash, enum session_kept *kept, GError **error);
/* What is known of a file that stays where it is, and of which nothing is copied. Errors as
 * change_take_file()'s. */
bool session_file_sum(const struct io *io, const char *path, guint64 most,
		      struct session_file *file, GError **error);

/* ---- files that are kept ------------------------------------------------------ */

/* Read the file of this SHA-256 through. `size` (may be NULL) receives its bytes when there is
 * one. */
enum session_kept session_file_check(const struct session *session, const char *hash,
				     guint64 *size);
/*
 * Copy it to a new file, with permissions less the umask.
 *
 *   kept  receives how it was found; when it is not whole there is no copy, and no error either
 *
 * Returns false with REMIT_ERROR_WRITE when the copy cannot be written.
 */
bool session_file_copy(const struct session *session, const char *hash, const char *to,
		       mode_t mode, enum session_kept *kept, GError **error);
/* Everything that stands in evidence/, in byte order, NULL-terminated; g_strfreev(). NULL with
 * REMIT_ERROR_READ when the folder is there and cannot be read. */
char **session_files(const struct session *session, GError **error);
/* The ids of the items of evidence that are copied and have this hash, or one of whose values in
 * conflict is it; g_strfreev(). */
char **session_file_holders(const struct session *session, const char *hash);
/*
 * Remove the file of this SHA-256 from the disk, unless an item of evidence holds it.
 *
 *   dropped  receives whether it is gone
 *
 * Returns false with REMIT_ERROR_WRITE or the errors of session_refresh().
 */
bool session_file_drop(struct session *session, const char *hash, bool *dropped, GError **error);

#endif
