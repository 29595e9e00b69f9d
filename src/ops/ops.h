/*
 * ops: what remit can do, one function per verb, for the command line and the screen alike.
 *
 * Nothing here reads arguments, prints, or knows a screen. Every function that fails leaves
 * the session as it was.
 */
#ifndef REMIT_OPS_H
#define REMIT_OPS_H

#include "config/config.h"
#include "report/report.h"

/* What every verb works with: made once by main. */
struct ops {
	const struct io *io;
	struct config *config;
	const struct session_clock *clock; /* NULL: the system's */
};

/* ---- sessions and catalogs -------------------------------------------------- */

/* What `remit new` asks for. */
struct ops_new {
	const char *name;    /* a plain name, or a path */
	const char *catalog; /* id or path; NULL: the first built-in one */
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

/* Whether a text can name a session: not empty, no `/`, no leading `.` or `-`, clean, at most
 * 100 bytes. */
bool ops_name_is_usable(const char *name);

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

/*
 * Put a field of a record into a change, as `remit set FIELD=TEXT` and the screen do.
 *
 *   field  a name of session_fields: status, basis, review, ...
 *   text   "" clears. basis and reason: words separated by commas replace the set; +word and
 *          -word add and remove; reason.law=TEXT gives a member its reference. status
 *          also takes its digit, due also +30d and a weekday.
 *
 * A status moves an open review to `assessed`; a changed status puts a further one back
 * there, and a cleared one opens it. `excluded` needs exclusion-reason, set before or in the
 * same change.
 * Returns false with REMIT_ERROR_USAGE; the change may then hold a part: free it.
 */
bool ops_field_set(const struct ops *ops, const struct session *session, struct change *change,
		   const struct ops_target *target, const char *field, const char *text,
		   GError **error);

/* The text of a field of a record, basis joined by commas; NULL when nothing is recorded.
 * g_free(). */
char *ops_field_get(const struct session *session, const struct ops_target *target,
		    const char *field);

/* Append with the author of the configuration. `id` as in session_append(). */
bool ops_append(const struct ops *ops, struct session *session, const struct change *change,
		char *id, GError **error);

/* Seconds since 1970 by the clock of `ops`. */
gint64 ops_now(const struct ops *ops);

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

/* ---- navigation that both faces offer --------------------------------------- */

/*
 * The next (step 1) or previous (step -1) control after `from` for which a record of one
 * of our sides counts and is not assessed, or is a gap; round the end.
 * CATALOG_NONE when there is none.
 */
enum ops_seek { OPS_SEEK_UNASSESSED, OPS_SEEK_GAP };
unsigned ops_seek(const struct session *session, const struct catalog *catalog, unsigned from,
		  int step, enum ops_seek what, const char *service, enum model model);

#endif
