/*
 * Throws bytes at the reader of the journal: whole, in two parts, as two copies that are merged,
 * and as a damaged file that is salvaged. No input can know the hash of a line that it is about to
 * change, so @1 to @9 stand for the ids of the first nine lines. What must hold whatever comes is
 * asserted: the union is the same either way, and what was salvaged reads.
 */
#include "session/salvage.h"
#include "tests/fuzz/fuzz.h"

#include <string.h>

enum { IDS_MAX = 9 };

/* ---- ids ------------------------------------------------------------------------------------ */

static void fill_in(GString *text, const char *line, size_t count, char *const *ids)
{
	for (size_t i = 0; i < count; i++) {
		unsigned number = i + 1 < count && line[i] == '@' ? (unsigned)line[i + 1] - '1' :
								    IDS_MAX;

		if (number < IDS_MAX && ids[number]) {
			g_string_append(text, ids[number]);
			i++;
		} else {
			g_string_append_c(text, line[i]);
		}
	}
}

static char *id_of(const char *line, size_t count)
{
	return g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)line, count);
}

static GString *with_ids(const char *bytes, size_t count)
{
	const char *end = bytes + count;
	char *ids[IDS_MAX] = { NULL };
	GString *text = g_string_new(NULL);

	for (unsigned number = 0; bytes < end; number++) {
		const char *newline = memchr(bytes, '\n', (size_t)(end - bytes));
		const char *stop = newline ? newline : end;
		gsize from = text->len;

		fill_in(text, bytes, (size_t)(stop - bytes), ids);
		if (number < IDS_MAX)
			ids[number] = id_of(text->str + from, text->len - from);
		if (newline)
			g_string_append_c(text, '\n');
		bytes = newline ? newline + 1 : end;
	}
	for (unsigned i = 0; i < IDS_MAX; i++)
		g_free(ids[i]);
	return text;
}

/* ---- reading ----------------------------------------------------------------------------- */

static void visit(const char *path, const char *text, bool conflict, void *data)
{
	struct session *session = data;
	struct session_value values[4];
	unsigned count = session_values(session, path, values, G_N_ELEMENTS(values));
	g_auto(GStrv) parts = session_path_split(path);

	g_assert(conflict == (count > 1) && text && parts[0]);
	session_field_of(path);
}

/* Ask for all that the state can say. */
static void ask(struct journal *journal)
{
	struct session session = { .journal = journal, .name = (char *)"fuzz" };
	g_auto(GStrv) heads = session_heads(&session);
	struct session_seal seal;
	struct record record;

	g_assert(heads[0]);
	session_each(&session, "", visit, &session);
	for (unsigned i = 0; i < session_action_count(&session); i++) {
		struct session_action action;

		session_action_get(&session, i, &action);
		g_assert(session_action_find(&session, action.id) == (int)i);
	}
	for (unsigned k = 0; session_seal_get(&session, k, &seal); k++)
		g_assert(strlen(seal.over) == ID_HEX);
	session_record(&session, "5.1.1", "-", SIDE_CUSTOMER, &record);
	session_lost_count(&session);
	for (unsigned i = 0; i < journal->actions->len; i++)
		redacted_since(journal, g_ptr_array_index(journal->actions, i));
}

static bool take(const char *bytes, size_t count, size_t first)
{
	struct journal *journal = journal_new("fuzz");
	size_t whole = journal_whole(bytes, count);
	bool good = journal_take(journal, bytes, MIN(first, whole), NULL) && journal->uuid;

	if (good && first < whole)
		journal_take(journal, bytes + first, whole - first, NULL);
	if (good)
		ask(journal);
	journal_free(journal);
	return good;
}

static void merge(const char *bytes, size_t count, size_t first)
{
	g_autoptr(GBytes) one = g_bytes_new(bytes, count);
	g_autoptr(GBytes) other = g_bytes_new(bytes, first);
	g_autoptr(GBytes) ours = session_union(one, other, NULL);
	g_autoptr(GBytes) theirs = session_union(other, one, NULL);

	g_assert(!ours == !theirs);
	g_assert(!ours || g_bytes_equal(ours, theirs));
}

/* What was salvaged opens, once what is missing is named, and what lines lack without a word. */
static void salvage(const char *bytes, size_t count)
{
	const struct session_start by = { .catalog = "iso", .revision = 1, .by = "fuzz" };
	struct salvage *salvage = salvage_new(bytes, count, &by, "2026-11-24T10:00:00Z");
	struct journal *journal = journal_new("fuzz");

	if (!salvage->is_newer && salvage->found->kept > 0) {
		GString *lines = salvage_lines(salvage);

		for (guint i = 0; i < salvage->missing->len; i++)
			g_hash_table_add(journal->lost, g_ptr_array_index(salvage->missing, i));
		for (guint i = 0; i < salvage->unsaid->len; i++) {
			struct saying saying = g_array_index(salvage->unsaid, struct saying, i);

			g_hash_table_add(journal->redactions, saying_key(&saying));
		}
		g_assert(journal_take(journal, lines->str, lines->len, NULL));
		ask(journal);
		g_string_free(lines, TRUE);
	}
	journal_free(journal);
	salvage_free(salvage);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
	GString *text = with_ids((const char *)bytes, count);
	const char *middle = memchr(text->str + text->len / 2, '\n', text->len - text->len / 2);
	size_t first = middle ? (size_t)(middle - text->str) + 1 : text->len;

	take(text->str, text->len, text->len);
	take(text->str, text->len, first);
	merge(text->str, text->len, first);
	salvage(text->str, text->len);
	g_string_free(text, TRUE);
	return 0;
}
