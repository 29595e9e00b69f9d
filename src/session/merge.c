/*
 * Merging with another copy: the history of the other one read without its folder, the plan of
 * what the union of both comes to, and the union put in the place of ours under its lock. The
 * order of the lines is union.c's; it is always the whole file that is written, so that the bytes
 * are the same whoever merges and a crash leaves the old file or the new one.
 */
#include "session/session_private.h"

#include <string.h>

struct merge {
	struct session *result; /* as ours will be */
	struct session *theirs;
	GBytes *bytes;          /* of the result */
	GBytes *before;         /* of ours when it was planned */
	unsigned char *shares;  /* of enum share, by number in the result */
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
	else if (is_torn(text, count))
		error_set_at(error, REMIT_ERROR_INPUT, session->journal_path, 0, 0,
			     _("the last line was cut off: open that session once with remit and record something, which sets it aside, or take the file back from a copy"));
	else
		g_propagate_error(error, g_steal_pointer(&problem));
	return NULL;
}

/* A history is named after its session: the folder that it lies in. */
static char *folder_of(const char *path)
{
	g_autofree char *base = g_path_get_basename(path);

	return strcmp(base, JOURNAL_FILE) == 0 ? g_path_get_dirname(path) : g_strdup(path);
}

struct session *session_open_file(const struct io *io, const char *path,
				  const struct session_clock *clock, GError **error)
{
	g_autofree char *folder = folder_of(path);
	struct session *session = session_alloc(io, folder, clock);

	g_free(session->journal_path);
	session->journal_path = g_strdup(path);
	session->alone = session->readonly = true;
	session->lines = io_read_file(io, path, JOURNAL_BYTES_MAX, error);
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

/* Make the union of what ours says now with theirs. */
static bool plan(struct merge *merge, const struct session *ours, GBytes *now, GError **error)
{
	const char *const names[] = { ours->journal_path, merge->theirs->journal_path };
	struct shares shares = { g_ptr_array_new(), 0 };
	struct session *result = session_alloc(ours->io, ours->folder, &ours->clock);
	struct batch *batch;

	result->journal = journal_new(ours->journal_path);
	result->alone = result->readonly = true;
	batch = union_stage(result->journal, now, merge->theirs->lines, names, &shares, error);
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
	return batch != NULL;
}

/* The whole lines of ours; what was cut off is no line of it and is set aside before it is
 * written. */
static GBytes *read_ours(const struct session *ours, GError **error)
{
	g_autoptr(GBytes) all = io_read_file(ours->io, ours->journal_path, JOURNAL_BYTES_MAX,
					     error);
	size_t count;
	const char *text;

	if (!all)
		return NULL;
	text = g_bytes_get_data(all, &count);
	if (ours->unterminated)
		return g_steal_pointer(&all);
	return g_bytes_new_from_bytes(all, 0, journal_whole(text, count));
}

struct merge *merge_new(const struct session *ours, const char *theirs, GError **error)
{
	struct merge *merge = g_new0(struct merge, 1);
	g_autoptr(GBytes) now = NULL;

	merge->theirs = session_open_file(ours->io, theirs, &ours->clock, error);
	if (merge->theirs && merge->theirs->newer)
		error_set_at(error, REMIT_ERROR_NEWER, theirs, 0, 0,
			     _("it was written by a newer remit, which has to do this merge"));
	else if (merge->theirs)
		now = read_ours(ours, error);
	if (now && plan(merge, ours, now, error))
		return merge;
	merge_free(merge);
	return NULL;
}

void merge_free(struct merge *merge)
{
	if (!merge)
		return;
	session_close(merge->result);
	session_close(merge->theirs);
	g_clear_pointer(&merge->bytes, g_bytes_unref);
	g_clear_pointer(&merge->before, g_bytes_unref);
	g_free(merge->shares);
	g_free(merge);
}

const struct session *merge_result(const struct merge *merge)
{
	return merge->result;
}

const struct session *merge_theirs(const struct merge *merge)
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

static bool fail(const struct session *ours, const GError *problem, GError **error)
{
	error_set(error, REMIT_ERROR_WRITE, _("nothing was merged into session %s: %s"),
		  ours->name, problem->message);
	return false;
}

/* Somebody may have recorded since it was planned. */
static bool plan_anew(struct merge *merge, const struct session *ours, GError **error)
{
	g_autoptr(GBytes) now = read_ours(ours, error);

	if (!now)
		return false;
	return g_bytes_equal(now, merge->before) || plan(merge, ours, now, error);
}

static bool put_in_place(const struct merge *merge, struct session *ours, GError **error)
{
	size_t count;
	const char *bytes = g_bytes_get_data(merge->bytes, &count);
	g_autoptr(GError) problem = NULL;
	struct stat status;

	if (!merge_is_needed(merge))
		return true;
	if (count > JOURNAL_BYTES_MAX) {
		error_set(error, REMIT_ERROR_LIMIT, _("%s is larger than %d bytes"),
			  ours->journal_path, JOURNAL_BYTES_MAX);
		return false;
	}
	if (ours->io->fstat(ours->io->data, ours->fd, &status) < 0)
		status.st_mode = 0600;
	if (!io_replace_file(ours->io, ours->journal_path, bytes, count, status.st_mode & 07777,
			     &problem))
		return fail(ours, problem, error);
	return session_take_in(ours, true, NULL, error);
}

bool merge_apply(struct merge *merge, struct session *ours, GError **error)
{
	bool good;

	if (!session_lock(ours, error))
		return false;
	good = session_make_ready(ours, error) && plan_anew(merge, ours, error) &&
	       put_in_place(merge, ours, error);
	session_unlock(ours);
	return good;
}
