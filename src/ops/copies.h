/*
 * The part of ops' public header that is about several hands: all conflicts of a session, merging
 * another copy, comparing two states, and what git is told. It comes with ops.h, which says what
 * `struct ops` is.
 */
#ifndef REMIT_OPS_COPIES_H
#define REMIT_OPS_COPIES_H

#include "session/session.h"

struct ops;

/* ---- all conflicts (conflict.c) ------------------------------------------------- */

/* A path with more than one living value. */
struct ops_conflict {
	char *path;
	unsigned count;                     /* of values */
	struct session_value *values;       /* newest first; borrowed texts, as session_values() */
	bool agreed;                        /* all say the same */
};
/*
 * All open conflicts of a session, or those of a control or group with all below it, in the order
 * of the catalog and then of the paths. GPtrArray of struct ops_conflict *; g_ptr_array_unref().
 *
 *   catalog  NULL: in the order of the paths
 *   node     of the control or group; CATALOG_NONE: all
 */
GPtrArray *ops_conflicts(const struct session *session, const struct catalog *catalog,
			 unsigned node);
/*
 * Put into a change one of the values of a conflict, as it stands.
 *
 *   which  `newest`; `agreed`, which takes it only where all say the same; or the beginning of the
 *          id of the action that set it, at least four digits
 *
 * Returns false with REMIT_ERROR_USAGE when no value, or more than one, is meant.
 */
bool ops_conflict_take(struct change *change, const struct ops_conflict *conflict,
		       const char *which, GError **error);
/* Where a path belongs in lists: controls as the catalog has them, then all else by path. */
int ops_path_compare(const struct catalog *catalog, const char *a, const char *b);

/* ---- merging (merge.c) and comparing (diff.c) ---------------------------------- */

/* One path that was changed since both copies were one. */
struct ops_merged {
	char *path;
	bool by_us, by_them;
	const char *before;              /* what both had; NULL: nothing */
	struct session_value ours, theirs; /* the last of each; `action` NULL: they did not */
	bool conflict;                   /* more than one value lives now */
	bool agreed;                     /* and all say the same */
};
/* The plan of a merge; texts are borrowed from it. */
struct ops_merge {
	struct merge *plan;
	GPtrArray *rows;                 /* of struct ops_merged *, in the order of the catalog */
	unsigned our_actions, their_actions; /* that the other does not have */
	unsigned changed_by_us, changed_by_them, changed_by_both;
	unsigned conflicts;              /* open once it is done, older ones too */
};
/* Which of two values is taken for every conflict that a merge leaves. */
enum ops_prefer { OPS_PREFER_NONE, OPS_PREFER_OURS, OPS_PREFER_THEIRS, OPS_PREFER_NEWEST };
extern const char *const ops_prefer_words[]; /* from OPS_PREFER_OURS on; ended by NULL */

/* The history file that a session name, a session folder or a path of such a file stands for.
 * g_free(); NULL with REMIT_ERROR_NOT_FOUND. */
char *ops_history_find(const struct ops *ops, const char *name, GError **error);
/*
 * Plan merging another copy into a session.
 *
 *   ours     the folder of the session
 *   theirs   as ops_history_find() takes it
 *   catalog  id or path of what gives the order of the rows; NULL: the session's
 *
 * Returns the plan (ops_merge_free()), or NULL with the errors of merge_new() and ops_catalog().
 */
struct ops_merge *ops_merge_new(const struct ops *ops, const char *ours, const char *theirs,
				const char *catalog, GError **error);
void ops_merge_free(struct ops_merge *merge); /* NULL is fine */
/*
 * Do it: evidence files, then the history, then, in an action of its own, what is preferred. Where
 * somebody recorded since the plan was made, that comes along, and the rows are gone.
 *
 *   why   of that action; NULL: the command
 *   done  receives what was done
 *
 * Returns false with the errors of merge_apply() and session_append(). What was done before a
 * failure stands, and the same again goes on from there.
 */
struct ops_merge_done {
	unsigned settled;    /* conflicts */
	struct merge_files files;
};
bool ops_merge_apply(const struct ops *ops, struct ops_merge *merge, enum ops_prefer prefer,
		     const char *why, struct ops_merge_done *done, GError **error);

/* One path that two states of a session, or two sessions, do not have alike. */
struct ops_difference {
	char *path;
	struct session_value before, after; /* the newest; `action` NULL: there never was one */
	bool was_conflict, is_conflict;
};
/* What changed from one state to another, in the order of the catalog (may be NULL). The texts are
 * borrowed from both sessions. GPtrArray of struct ops_difference *; g_ptr_array_unref(). */
GPtrArray *ops_diff(const struct session *before, const struct session *after,
		    const struct catalog *catalog);
/*
 * Open one side of a comparison, for reading: SESSION, SESSION@WHEN, or @WHEN of the session that
 * is meant where none is named; WHEN as in session_as_of(). A history file alone does too.
 *
 *   base  name or path of the session that is meant; NULL: as ops_session_find()
 *
 * Returns NULL with the errors of ops_session_find(), session_open_file() and session_as_of().
 */
struct session *ops_diff_open(const struct ops *ops, const char *what, const char *base,
			      GError **error);

/* What `remit git-setup` did: whether it changed anything, and what stands now. */
struct ops_git {
	char *textconv;        /* the command in the clone's configuration */
	char *textconv_before; /* what stood there; NULL: nothing */
	bool textconv_set, attribute_set; /* changed by this call */
};
/*
 * Let git show the history of a session as text: diff.remit.textconv in the configuration of the
 * clone that the folder is in, and the attributes of its history.
 *
 * Returns false with REMIT_ERROR_USAGE (in no work tree), _NOT_FOUND (no git), _READ or _WRITE.
 * ops_git_clear() in either case.
 */
bool ops_git_setup(const struct ops *ops, const char *folder, struct ops_git *done,
		   GError **error);
void ops_git_clear(struct ops_git *done);

#endif
