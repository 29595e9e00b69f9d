/*
 * Bytes into actions: splits a journal into lines, takes their ids and stages them. What one line
 * says is read in line_read.c, whom it names is looked for in order.c, what it does to the state is
 * in state.c. Reads nothing from the disk itself.
 */
#include "session/session_private.h"

#include <string.h>

guint id_hash(gconstpointer key)
{
	const struct id *id = key;
	guint hash;

	memcpy(&hash, id->bytes, sizeof(hash));
	return hash;
}

gboolean id_equal(gconstpointer a, gconstpointer b)
{
	return memcmp(a, b, ID_BYTES) == 0;
}

bool id_parse(const char *hex, struct id *id)
{
	for (unsigned i = 0; i < ID_HEX; i++) {
		int digit = g_ascii_xdigit_value(hex[i]);

		if (digit < 0 || g_ascii_isupper(hex[i]))
			return false;
		if (i % 2)
			id->bytes[i / 2] = (guint8)(id->bytes[i / 2] | digit);
		else
			id->bytes[i / 2] = (guint8)(digit << 4);
	}
	return !hex[ID_HEX];
}

void id_format(const struct id *id, char *hex)
{
	static const char digits[] = "0123456789abcdef";

	for (unsigned i = 0; i < ID_BYTES; i++) {
		hex[2 * i] = digits[id->bytes[i] >> 4];
		hex[2 * i + 1] = digits[id->bytes[i] & 15];
	}
	hex[ID_HEX] = '\0';
}

static gint path_compare(gconstpointer a, gconstpointer b, gpointer data)
{
	(void)data;
	return strcmp(a, b);
}

static void author_free(void *data)
{
	struct author *author = data;

	g_ptr_array_unref(author->done);
	g_ptr_array_unref(author->undone);
	g_free(author);
}

struct journal *journal_new(const char *name)
{
	struct journal *journal = g_new0(struct journal, 1);

	journal->name = g_strdup(name);
	journal->arena = arena_new();
	journal->actions = g_ptr_array_new();
	journal->ids = g_hash_table_new(id_hash, id_equal);
	journal->lost = g_hash_table_new(id_hash, id_equal);
	journal->cells = g_hash_table_new(g_str_hash, g_str_equal);
	journal->sorted = g_tree_new_full(path_compare, NULL, NULL, NULL);
	journal->heads = g_hash_table_new(NULL, NULL);
	journal->authors = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, author_free);
	journal->sum = g_checksum_new(G_CHECKSUM_SHA256);
	journal->redactions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return journal;
}

void journal_free(struct journal *journal)
{
	if (!journal)
		return;
	g_checksum_free(journal->sum);
	g_hash_table_unref(journal->redactions);
	g_hash_table_unref(journal->authors);
	g_hash_table_unref(journal->heads);
	g_tree_unref(journal->sorted);
	g_hash_table_unref(journal->cells);
	g_hash_table_unref(journal->lost);
	g_hash_table_unref(journal->ids);
	g_ptr_array_unref(journal->actions);
	arena_free(journal->arena);
	g_free(journal->name);
	g_free(journal);
}

struct cell *journal_cell(struct journal *journal, const char *path, size_t bytes)
{
	struct cell *cell = g_hash_table_lookup(journal->cells, path);

	if (cell)
		return cell;
	cell = arena_take(journal->arena, sizeof(*cell));
	cell->path = arena_text(journal->arena, path, bytes);
	g_hash_table_insert(journal->cells, (gpointer)cell->path, cell);
	g_tree_insert(journal->sorted, (gpointer)cell->path, cell);
	journal->has_claims = journal->has_claims || g_str_has_prefix(cell->path, "claim/") ||
			      g_str_has_prefix(cell->path, "duty/");
	return cell;
}

struct entry *action_entry(const struct action *action, const char *path)
{
	unsigned from = 0, to = action->entry_count;

	while (from < to) {
		unsigned middle = from + (to - from) / 2;
		int order = strcmp(path, action->entries[middle].cell->path);

		if (order == 0)
			return &action->entries[middle];
		if (order < 0)
			to = middle;
		else
			from = middle + 1;
	}
	return NULL;
}

/* ---- batches -------------------------------------------------------------------- */

struct batch *batch_new(struct journal *journal)
{
	struct batch *batch = g_new0(struct batch, 1);

	batch->journal = journal;
	batch->staged = g_ptr_array_new();
	batch->redacted = g_ptr_array_new();
	batch->slices = g_array_new(FALSE, FALSE, sizeof(struct slice));
	batch->ids = g_array_new(FALSE, FALSE, sizeof(struct id));
	batch->lost = g_ptr_array_new();
	batch->lines = journal->lines;
	batch->fresh = !journal->uuid;
	return batch;
}

static void batch_free(struct batch *batch)
{
	g_ptr_array_unref(batch->staged);
	g_ptr_array_unref(batch->redacted);
	g_array_unref(batch->slices);
	g_array_unref(batch->ids);
	g_ptr_array_unref(batch->lost);
	g_free(batch);
}

void batch_abandon(struct batch *batch)
{
	struct journal *journal;

	if (!batch)
		return;
	journal = batch->journal;
	for (guint i = 0; i < batch->staged->len; i++) {
		struct action *action = g_ptr_array_index(batch->staged, i);

		g_hash_table_remove(journal->ids, &action->id);
	}
	for (guint i = 0; i < batch->lost->len; i++)
		g_hash_table_remove(journal->lost, g_ptr_array_index(batch->lost, i));
	if (batch->fresh)
		journal->uuid = NULL;
	journal->lines = batch->lines;
	batch_free(batch);
}

static json_t *parse_line(const struct journal *journal, const char *line, size_t count,
			  GError **error)
{
	json_error_t problem;
	json_t *root = json_loadb(line, count, JSON_REJECT_DUPLICATES, &problem);

	if (!root && journal->format > SESSION_FORMAT)
		line_bad(journal, error, problem.text);
	else if (!root)
		error_set_at(error, REMIT_ERROR_INPUT, journal->name, journal->lines,
			     (unsigned)MAX(problem.column, 0), _("the line is not JSON: %s"),
			     problem.text);
	else if (!json_is_object(root))
		line_bad(journal, error, _("the line is not a JSON object"));
	else
		return root;
	json_decref(root);
	return NULL;
}

/* A line that was not there before. */
static void stage_action(struct batch *batch, struct action *action, const struct slice *slice)
{
	action->rank = batch->staged->len;
	g_hash_table_insert(batch->journal->ids, &action->id, action);
	g_ptr_array_add(batch->staged, action);
	if (action->was)
		g_ptr_array_add(batch->redacted, action);
	g_array_append_val(batch->slices, *slice);
}

static bool stage_line(struct batch *batch, const char *line, size_t count, GError **error)
{
	struct journal *journal = batch->journal;
	const struct slice slice = { line, count };
	struct action *action, *same;
	json_auto_t *root = NULL;
	struct id id;
	bool was;

	journal->lines++;
	if (count > SESSION_LINE_BYTES_MAX)
		return line_too_long(journal, error, _("the line is too long"));
	was = line_id(journal->sum, line, count, &id);
	same = g_hash_table_lookup(journal->ids, &id);
	if (same && batch->again)
		g_ptr_array_add(batch->again, same);
	if (same && !was && !same->was)
		return true; /* it is there twice */
	root = parse_line(journal, line, count, error);
	if (!root)
		return false;
	action = arena_take(journal->arena, sizeof(*action));
	action->id = id;
	action->was = was;
	action->line = journal->lines;
	id_format(&id, action->hex);
	if (!journal->uuid && was)
		return line_bad(journal, error, _("this is not the history of a remit session"));
	if (!journal->uuid ? !line_read_header(batch, root, action, error) :
			     !line_read_action(batch, root, action, error))
		return false;
	if (same) /* one of the two stands for the other, with texts taken out */
		return redacted_join(batch, same, action, &slice, error);
	stage_action(batch, action, &slice);
	return true;
}

/* So many are read in some milliseconds. */
enum { LINES_A_TIME = 512 };

bool batch_stage(struct batch *batch, const char *bytes, size_t count, GError **error)
{
	const struct journal *journal = batch->journal;
	const char *start = bytes, *end = bytes + count;

	while (bytes < end) {
		const char *newline = memchr(bytes, '\n', (size_t)(end - bytes));
		const char *stop = newline ? newline : end;

		if (!stage_line(batch, bytes, (size_t)(stop - bytes), error))
			return false;
		bytes = newline ? newline + 1 : end;
		if (journal->lines % LINES_A_TIME == 0 &&
		    !progress_tell(journal->progress, journal->called, (size_t)(bytes - start),
				   count, error))
			return false;
	}
	return true;
}

/*
 * A last line of zeroes is one whose bytes had not reached the disk when the power went,
 * even where the newline behind it had.
 */
size_t journal_whole(const char *bytes, size_t count)
{
	const char *newline = count ? memrchr(bytes, '\n', count) : NULL;

	while (newline) {
		const char *before = memrchr(bytes, '\n', (size_t)(newline - bytes));
		const char *line = before ? before + 1 : bytes;

		if (!memchr(line, '\0', (size_t)(newline - line)))
			return (size_t)(newline - bytes) + 1;
		newline = before;
	}
	return 0;
}

bool journal_take(struct journal *journal, const char *bytes, size_t count, GError **error)
{
	struct batch *batch = batch_new(journal);

	if (!batch_stage(batch, bytes, count, error) || !batch_resolve(batch, error)) {
		batch_abandon(batch);
		return false;
	}
	batch_place(batch);
	return true;
}
