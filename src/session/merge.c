/*
 * Merging with another copy: the history of the other one read without its folder, the plan of
 * what the union of both comes to, and the union put in the place of ours under its lock. The
 * order of the lines is union.c's; it is always the whole file that is written, so that the bytes
 * are the same whoever merges and a crash leaves the old file or the new one.
 */
#include "session/session_private.h"

#include <fcntl.h>
#include <string.h>

struct merge {
	struct session *result; /* as ours will be */
	char *theirs;           /* their history file */
	GBytes *their_bytes;
	GBytes *bytes;          /* of the result */
	GBytes *before;         /* of ours when it was planned */
	unsigned char *shares;  /* of enum share, by number in the result */
	bool tail;              /* ours had something after them that was cut off */
};

/* ---- a history alone ------------------------------------------------------------------ */

/* Where a line begins that was cut off, as that is another thing to be told than a broken one. */
static bool is_torn(const char *text, size_t count)
{
	size_t whole = journal_whole(text, count);
	struct journal *journal;
	bool reads;

	if (whole == count || whole == 0)
		return false;
	journal = journal_new("");
	reads = journal_take(journal, text, whole, NULL);
	journal_free(journal);
	return reads;
}

/* Takes over the problem. */
static void tell_damage(const char *path, GBytes *bytes, GError *problem, GError **error)
{
	size_t count;
	const char *text = g_bytes_get_data(bytes, &count);

	if (!is_torn(text, count)) {
		g_propagate_error(error, problem);
		return;
	}
	g_error_free(problem);
	error_set_at(error, REMIT_ERROR_INPUT, path, 0, 0,
		     _("the last line was cut off: open that session once with remit and "
		       "record something, which sets it aside, or take the file back from a copy"));
}

static struct journal *read_alone(const struct session *session, GError **error)
{
	struct journal *journal = journal_new(session->journal_path);
	size_t count;
	const char *text = g_bytes_get_data(session->lines, &count);
	g_autoptr(GError) problem = NULL;

	if (count > 0 && journal_take(journal, text, count, &problem))
		return journal;
	journal_free(journal);
	if (count == 0)
		error_set_at(error, REMIT_ERROR_INPUT, session->journal_path, 1, 0,
			     _("the history is empty"));
	else
		tell_damage(session->journal_path, session->lines, g_steal_pointer(&problem),
			    error);
	return NULL;
}

/* A history is named after its session: the folder that it lies in. */
static char *folder_of(const char *path)
{
	g_autofree char *base = g_path_get_basename(path);

	return strcmp(base, JOURNAL_FILE) == 0 ? g_path_get_dirname(path) : g_strdup(path);
}

/* A file that somebody named may be reached by a link; one in the folder of a session is none. */
static GBytes *read_history(const struct io *io, const char *path, GError **error)
{
	g_autofree char *base = g_path_get_basename(path);

	if (strcmp(base, JOURNAL_FILE) == 0)
		return io_read_own_file(io, path, JOURNAL_BYTES_MAX, error);
	return io_read_file(io, path, JOURNAL_BYTES_MAX, error);
}

struct session *session_open_file(const struct io *io, const char *path,
				  const struct session_clock *clock, GError **error)
{
	g_autofree char *folder = folder_of(path);
	struct session *session = session_alloc(io, folder, clock);

	g_free(session->journal_path);
	session->journal_path = g_strdup(path);
	session->alone = session->readonly = true;
	session->lines = read_history(io, path, error);
	if (session->lines)
		session->journal = read_alone(session, error);
	if (!session->journal) {
		session_close(session);
		return NULL;
	}
	session->newer = session->journal->format > SESSION_FORMAT;
	return session;
}

/* ---- the plan ------------------------------------------------------------------------- */

static void note_shares(struct merge *merge, const struct shares *shares)
{
	const GPtrArray *actions = merge->result->journal->actions;

	merge->shares = g_malloc0(MAX(actions->len, 1));
	for (guint i = 0; i < actions->len; i++) {
		const struct action *action = g_ptr_array_index(actions, i);

		merge->shares[i] = action->rank < shares->ours ? SHARE_OURS : SHARE_THEIRS;
	}
	for (guint i = 0; i < shares->again->len; i++) {
		const struct action *action = g_ptr_array_index(shares->again, i);

		if (action->rank < shares->ours)
			merge->shares[action->number] = SHARE_BOTH;
	}
}

/* What an action names that its own copy does not have; NULL: nothing. */
static const struct action *missing(const struct merge *merge, const struct action *action)
{
	for (unsigned i = 0; i < action->prev_count; i++)
		if (merge->shares[action->u.prev[i]->number] == SHARE_OURS)
			return action->u.prev[i];
	if (action->undoes.action && merge->shares[action->undoes.action->number] == SHARE_OURS)
		return action->undoes.action;
	if (action->seal && action->seal->over.action &&
	    merge->shares[action->seal->over.action->number] == SHARE_OURS)
		return action->seal->over.action;
	for (unsigned i = 0; i < action->entry_count; i++)
		for (unsigned k = 0; k < action->entries[i].over_count; k++)
			if (merge->shares[action->entries[i].u.over[k]->number] == SHARE_OURS)
				return action->entries[i].u.over[k];
	return NULL;
}

/* A line that is gone from theirs is not made good by ours: who changed it changed more. Where
 * lines were given up for lost, each copy was read alone already. */
static bool check_theirs(const struct merge *merge, GError **error)
{
	const GPtrArray *actions = merge->result->journal->actions;
	char hex[13];

	if (g_hash_table_size(merge->result->journal->lost) > 0)
		return true;
	for (guint i = 0; i < actions->len; i++) {
		const struct action *action = g_ptr_array_index(actions, i), *named;

		named = merge->shares[i] == SHARE_OURS ? NULL : missing(merge, action);
		if (!named)
			continue;
		g_strlcpy(hex, named->hex, sizeof(hex));
		error_set_at(error, REMIT_ERROR_INPUT, merge->theirs,
			     merge->shares[i] == SHARE_THEIRS ? action->line : 0, 0,
			     _("the line names an earlier line, %s..., that is not in the history: it "
			       "was removed or changed"),
			     hex);
		return false;
	}
	return true;
}

/* Make the union of what ours says now with theirs. Takes over the result. */
static bool plan(struct merge *merge, struct session *result, GBytes *now, GError **error)
{
	const char *const names[] = { result->journal_path, merge->theirs };
	struct shares shares = { g_ptr_array_new(), 0 };
	struct batch *batch;

	result->journal = journal_new(result->journal_path);
	result->alone = result->readonly = true;
	batch = union_stage(result->journal, now, merge->their_bytes, names, &shares, error);
	if (batch) {
		session_close(merge->result);
		g_clear_pointer(&merge->bytes, g_bytes_unref);
		g_clear_pointer(&merge->before, g_bytes_unref);
		g_clear_pointer(&merge->shares, g_free);
		merge->before = g_bytes_ref(now);
		merge->bytes = union_bytes(batch);
		merge->result = result;
		batch_place(batch);
		note_shares(merge, &shares);
	} else {
		session_close(result);
	}
	g_ptr_array_unref(shares.again);
	return batch && check_theirs(merge, error);
}

/* Whether the end of a file that lacks its newline lacks nothing else. */
static bool is_line(const char *tail, size_t count)
{
	json_auto_t *root = memchr(tail, '\n', count) ?
				    NULL : json_loadb(tail, count, JSON_REJECT_DUPLICATES, NULL);

	return json_is_object(root);
}

/* The lines of ours. What was cut off is none of them and is set aside before it is written. */
static GBytes *read_ours(const struct session *ours, bool *tail, GError **error)
{
	g_autoptr(GBytes) all = io_read_own_file(ours->io, ours->journal_path, JOURNAL_BYTES_MAX,
						 error);
	size_t count, whole;
	const char *text;

	if (!all)
		return NULL;
	text = g_bytes_get_data(all, &count);
	whole = journal_whole(text, count);
	*tail = whole < count && !is_line(text + whole, count - whole);
	return *tail ? g_bytes_new_from_bytes(all, 0, whole) : g_steal_pointer(&all);
}

/* Keys that we do not know are a newer remit's too: the result could not be written to. */
static bool refuse_newer(const struct merge *merge, GError **error)
{
	const struct journal *journal = merge->result->journal;
	const char *file = merge->theirs;

	if (journal->format <= SESSION_FORMAT && !journal->has_unknown)
		return true;
	for (guint i = 0; i < journal->actions->len; i++) {
		const struct action *action = g_ptr_array_index(journal->actions, i);

		if (action->has_unknown && merge->shares[i] != SHARE_THEIRS)
			file = merge->result->journal_path;
	}
	error_set_at(error, REMIT_ERROR_NEWER, file, 0, 0,
		     _("it was written by a newer remit, which has to do this merge"));
	return false;
}

static bool plan_first(struct merge *merge, struct session *result, GError **error)
{
	g_autoptr(GBytes) now = read_ours(result, &merge->tail, error);
	g_autofree char *theirs = g_strdup(merge->theirs);
	GError *problem = NULL;
	const struct error_place *place;

	if (!now) {
		session_close(result);
		return false;
	}
	if (plan(merge, result, now, &problem))
		return refuse_newer(merge, error);
	place = error_place(problem);
	if (place && g_strcmp0(place->file, theirs) == 0)
		tell_damage(theirs, merge->their_bytes, problem, error);
	else
		g_propagate_error(error, problem);
	return false;
}

struct merge *merge_new(const struct io *io, const char *ours, const char *theirs,
			const struct session_clock *clock, GError **error)
{
	struct merge *merge = g_new0(struct merge, 1);

	merge->theirs = g_strdup(theirs);
	merge->their_bytes = read_history(io, theirs, error);
	if (merge->their_bytes && plan_first(merge, session_alloc(io, ours, clock), error))
		return merge;
	merge_free(merge);
	return NULL;
}

void merge_free(struct merge *merge)
{
	if (!merge)
		return;
	session_close(merge->result);
	g_clear_pointer(&merge->their_bytes, g_bytes_unref);
	g_clear_pointer(&merge->bytes, g_bytes_unref);
	g_clear_pointer(&merge->before, g_bytes_unref);
	g_free(merge->shares);
	g_free(merge->theirs);
	g_free(merge);
}

const struct session *merge_result(const struct merge *merge)
{
	return merge->result;
}

const char *merge_theirs(const struct merge *merge)
{
	return merge->theirs;
}

enum share merge_share(const struct merge *merge, unsigned number)
{
	return (enum share)merge->shares[number];
}

enum share merge_share_of(const struct merge *merge, const char *action)
{
	struct id id;
	GHashTable *ids = merge->result->journal->ids;
	const struct action *found = id_parse(action, &id) ? g_hash_table_lookup(ids, &id) : NULL;

	return found ? (enum share)merge->shares[found->number] : SHARE_BOTH;
}

bool merge_is_needed(const struct merge *merge)
{
	return !g_bytes_equal(merge->bytes, merge->before);
}

/* ---- doing it ------------------------------------------------------------------------- */

/* Nobody recorded since it was planned, nothing is in doubt: there is nothing to read again. */
static bool stands_as_planned(const struct merge *merge, const struct session *ours)
{
	bool tail = false;
	g_autoptr(GBytes) now = merge->tail || ours->suspect ? NULL : read_ours(ours, &tail, NULL);

	return now && !tail && g_bytes_equal(now, merge->before);
}

static bool plan_anew(struct merge *merge, struct session *ours, GError **error)
{
	g_autoptr(GBytes) now = NULL;
	bool tail;

	if (!session_make_ready(ours, error))
		return false;
	now = read_ours(ours, &tail, error);
	if (!now)
		return false;
	merge->tail = false;
	return g_bytes_equal(now, merge->before) ||
	       plan(merge, session_alloc(ours->io, ours->folder, &ours->clock), now, error);
}

/* As for one action: who may not write to the file does not replace it either. */
static bool look_at(const struct session *ours, mode_t *mode, GError **error)
{
	const struct io *io = ours->io;
	struct stat status;
	int fd = io->open(io->data, ours->journal_path, O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0);
	int result = fd < 0 ? fd : io->fstat(io->data, fd, &status);

	if (fd >= 0)
		io->close(io->data, fd);
	if (result >= 0)
		*mode = status.st_mode & 07777;
	else
		error_set_system(error, REMIT_ERROR_WRITE, -result,
				 _("nothing was merged, session %s cannot be written"), ours->name);
	return result >= 0;
}

static bool put_in_place(const struct merge *merge, const struct session *ours, GError **error)
{
	size_t count;
	const char *bytes = g_bytes_get_data(merge->bytes, &count);
	g_autoptr(GError) problem = NULL;
	mode_t mode;

	if (!merge_is_needed(merge))
		return true;
	if (count > JOURNAL_BYTES_MAX) {
		error_set(error, REMIT_ERROR_LIMIT, _("%s is larger than %d bytes"),
			  ours->journal_path, JOURNAL_BYTES_MAX);
		return false;
	}
	if (!look_at(ours, &mode, error))
		return false;
	if (io_replace_file(ours->io, ours->journal_path, bytes, count, mode, &problem))
		return true;
	error_set(error, REMIT_ERROR_WRITE, _("nothing was merged into session %s: %s"),
		  ours->name, problem->message);
	return false;
}

bool merge_apply(struct merge *merge, GError **error)
{
	const struct session *result = merge->result;
	struct session *ours = session_alloc(result->io, result->folder, &result->clock);
	bool good = session_lock(ours, error);

	if (good) {
		good = (stands_as_planned(merge, ours) || plan_anew(merge, ours, error)) &&
		       put_in_place(merge, ours, error);
		session_unlock(ours);
	}
	session_close(ours);
	return good;
}
