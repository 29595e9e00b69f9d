/*
 * Two copies of one session into one: the union of their lines in an order that only
 * depends on the lines. No values are compared: what both changed is a conflict that the
 * reader of the state finds by itself.
 */
#include "session/session_private.h"

#include <string.h>

/* The journal's name stands in errors, so it is the copy that is read at the moment. */
static void set_name(struct journal *journal, const char *name)
{
	g_free(journal->name);
	journal->name = g_strdup(name);
	journal->lines = 0;
}

/* A copy that gave up lines for lost is whole by its own word; which of them the other copy has is
 * to be found when both are there. And what one says was taken out is no word for the other's
 * lines. */
static bool check_alone(const char *name, GBytes *bytes, GError **error)
{
	struct journal *journal = journal_new(name);
	size_t count;
	const char *text = g_bytes_get_data(bytes, &count);
	bool good = journal_take(journal, text, count, error);

	journal_free(journal);
	return good;
}

static bool stage_copy(struct batch *batch, const char *name, GBytes *bytes, bool is_last,
		       GError **error)
{
	size_t count;
	const char *text = g_bytes_get_data(bytes, &count);

	set_name(batch->journal, name);
	if (!batch_stage(batch, text, count, error))
		return false;
	if (g_hash_table_size(batch->journal->lost) == 0 && batch->redacted->len == 0)
		return batch_resolve(batch, error);
	return check_alone(name, bytes, error) && (!is_last || batch_resolve(batch, error));
}

static bool same_first_line(GBytes *ours, GBytes *theirs, const char *const *names, GError **error)
{
	size_t a, b;
	const char *one = g_bytes_get_data(ours, &a);
	const char *other = g_bytes_get_data(theirs, &b);
	const char *end = a ? memchr(one, '\n', a) : NULL;
	size_t line = end ? (size_t)(end - one) : a;

	if (a == 0 || b == 0) {
		error_set_at(error, REMIT_ERROR_INPUT, names[a ? 1 : 0], 1, 0,
			     _("the history is empty"));
		return false;
	}
	if (b >= line && memcmp(one, other, line) == 0 && (b == line || other[line] == '\n'))
		return true;
	error_set_at(error, REMIT_ERROR_INPUT, names[1], 1, 0,
		     _("the first lines differ: these are not two copies of one session"));
	return false;
}

struct batch *union_stage(struct journal *journal, GBytes *ours, GBytes *theirs,
			  const char *const *names, struct shares *shares, GError **error)
{
	struct batch *batch;

	if (!same_first_line(ours, theirs, names, error))
		return NULL;
	batch = batch_new(journal);
	if (stage_copy(batch, names[0], ours, false, error)) {
		shares->ours = batch->staged->len;
		batch->again = shares->again;
		if (stage_copy(batch, names[1], theirs, true, error)) {
			batch_sort_by_time(batch);
			return batch;
		}
	}
	batch_abandon(batch);
	return NULL;
}

GBytes *union_bytes(const struct batch *batch)
{
	GByteArray *bytes = g_byte_array_new();

	for (guint i = 0; i < batch->staged->len; i++) {
		const struct action *action = g_ptr_array_index(batch->staged, i);
		const struct slice *slice =
			&g_array_index(batch->slices, struct slice, action->rank);

		g_byte_array_append(bytes, (const guint8 *)slice->bytes, (guint)slice->count);
		g_byte_array_append(bytes, (const guint8 *)"\n", 1);
	}
	return g_byte_array_free_to_bytes(bytes);
}

GBytes *session_union(GBytes *ours, GBytes *theirs, GError **error)
{
	const char *const names[] = { _("this copy"), _("the other copy") };
	struct journal *journal = journal_new(names[0]);
	struct shares shares = { NULL, 0 };
	struct batch *batch = union_stage(journal, ours, theirs, names, &shares, error);
	GBytes *bytes = batch ? union_bytes(batch) : NULL;

	batch_abandon(batch);
	journal_free(journal);
	return bytes;
}
