/*
 * What still stands of a damaged journal: every line that is whole, also where bytes around it are
 * not. Reads bytes, writes nothing; recover.c makes a session of it.
 */
#include "session/salvage.h"

#include <string.h>

/* Tries within one damaged line to find others in it that are whole. */
enum { TRIES_MAX = 1000 };

static void loss_free(void *data)
{
	struct session_loss *loss = data;

	g_free(loss->at);
	g_free(loss->by);
	g_free(loss);
}

/* The text after a key in bytes that are no JSON any more, up to the next quote. */
static char *text_after(const char *bytes, size_t count, const char *key)
{
	const char *from = memmem(bytes, count, key, strlen(key)), *to;

	if (!from)
		return NULL;
	from += strlen(key);
	to = memchr(from, '"', count - (size_t)(from - bytes));
	if (!to || to == from || to - from > AUTHOR_BYTES_MAX ||
	    !text_is_clean(from, (size_t)(to - from), NULL) ||
	    memchr(from, '\n', (size_t)(to - from)) || memchr(from, '\r', (size_t)(to - from)))
		return NULL;
	return g_strndup(from, (gsize)(to - from));
}

static void note_loss(struct salvage *salvage, unsigned line, const char *bytes, size_t count)
{
	struct session_loss *loss;

	if (count == 0)
		return;
	loss = g_new0(struct session_loss, 1);
	*loss = (struct session_loss){ line, count, text_after(bytes, count, "\"at\":\""),
				       text_after(bytes, count, "\"by\":\"") };
	g_ptr_array_add(salvage->found->losses, loss);
	salvage->found->lost_bytes += count;
	g_byte_array_append(salvage->damaged, (const guint8 *)bytes, (guint)count);
	g_byte_array_append(salvage->damaged, (const guint8 *)"\n", 1);
}

/* Take a line that is whole. */
static bool keep(struct salvage *salvage, unsigned line, const char *bytes, size_t count)
{
	salvage->journal->lines = line - 1;
	return count > 0 && batch_stage(salvage->batch, bytes, count, NULL);
}

/* Where the next line may begin; within a text of a line its quotes would be escaped. */
static const char *next_start(const char *from, const char *end)
{
	static const char *const marks[] = { "{\"at\":", "{\"was\":", "{\"remit\":" };

	for (; (from = memmem(from, (size_t)(end - from), "{\"", 2)); from++)
		for (unsigned i = 0; i < G_N_ELEMENTS(marks); i++)
			if ((size_t)(end - from) > strlen(marks[i]) &&
			    memcmp(from, marks[i], strlen(marks[i])) == 0)
				return from;
	return NULL;
}

/* The bytes of the JSON value that stands here; 0 when it is none. */
static size_t value_bytes(const char *from, const char *end)
{
	json_error_t problem;
	json_t *root = json_loadb(from, (size_t)(end - from),
				  JSON_REJECT_DUPLICATES | JSON_DISABLE_EOF_CHECK, &problem);

	if (!root)
		return 0;
	json_decref(root);
	return (size_t)problem.position;
}

/* A line that does not stand may be several: the newline between them was lost, or what is before
 * or behind them. */
static void search_line(struct salvage *salvage, unsigned line, const char *bytes, size_t count)
{
	const char *end = bytes + count, *lost = bytes, *at = bytes;

	for (unsigned i = 0; i < TRIES_MAX && (at = next_start(at, end)); i++) {
		size_t found = value_bytes(at, end);

		if (found == 0 || !keep(salvage, line, at, found)) {
			at++;
			continue;
		}
		note_loss(salvage, line, lost, (size_t)(at - lost));
		at += found;
		lost = at;
	}
	note_loss(salvage, line, lost, (size_t)(end - lost));
}

typedef bool (*line_fn)(struct salvage *salvage, unsigned line, const char *bytes, size_t count);

/* Go through the lines until a call says that it is enough. */
static void each_line(struct salvage *salvage, const char *bytes, size_t count, line_fn visit)
{
	const char *end = bytes + count;

	for (unsigned line = 1; bytes < end; line++) {
		const char *newline = memchr(bytes, '\n', (size_t)(end - bytes));
		const char *stop = newline ? newline : end;

		if (!visit(salvage, line, bytes, (size_t)(stop - bytes)))
			return;
		bytes = newline ? newline + 1 : end;
	}
}

/* A first line with a key that we do not know may be one that was changed: it is not built on. */
static bool keep_header(struct salvage *salvage, unsigned line, const char *bytes, size_t count)
{
	const struct action *header;

	if (!keep(salvage, line, bytes, count))
		return false;
	header = g_ptr_array_index(salvage->batch->staged, 0);
	if (!header->has_unknown)
		return true;
	salvage->odd_header = header->id;
	salvage->has_odd_header = true;
	batch_abandon(salvage->batch);
	salvage->batch = batch_new(salvage->journal);
	return false;
}

/* The first line, wherever it got to; until it is found nothing else is one. */
static bool look_for_header(struct salvage *salvage, unsigned line, const char *bytes, size_t count)
{
	const char *at = bytes, *end = bytes + count;

	if (keep_header(salvage, line, bytes, count))
		return false;
	at = memmem(bytes, count, "{\"remit\":", strlen("{\"remit\":"));
	return !at || !keep_header(salvage, line, at, value_bytes(at, end));
}

static bool take_line(struct salvage *salvage, unsigned line, const char *bytes, size_t count)
{
	if (!keep(salvage, line, bytes, count))
		search_line(salvage, line, bytes, count);
	return true;
}

/* "iso27017-2015@3" out of the bytes of a damaged first line, or as it was given. */
static void take_catalog(const char *bytes, size_t count, const struct session_start *start,
			 char **catalog, unsigned *revision)
{
	const char *newline = memchr(bytes, '\n', count);
	g_autofree char *text = text_after(bytes, newline ? (size_t)(newline - bytes) : count,
					   "\"catalog\":\"");
	char *at = text ? strrchr(text, '@') : NULL;
	guint64 number;

	if (at && at > text &&
	    g_ascii_string_to_unsigned(at + 1, 10, 0, G_MAXUINT, &number, NULL)) {
		*catalog = g_strndup(text, (gsize)(at - text));
		*revision = (unsigned)number;
		return;
	}
	*catalog = g_strdup(start->catalog);
	*revision = start->revision;
}

static void make_header(struct salvage *salvage, const char *bytes, size_t count,
			const struct session_start *start, const char *at)
{
	g_autofree char *uuid = g_uuid_string_random();
	g_autofree char *catalog = NULL;
	unsigned revision;
	size_t length;

	take_catalog(bytes, count, start, &catalog, &revision);
	salvage->header = line_format_header(uuid, catalog, revision, at, start->by, &length);
	salvage->found->made_header = true;
	batch_stage(salvage->batch, salvage->header, length, NULL);
}

/* ---- what the lines name -------------------------------------------------------------- */

static struct action *named(const struct salvage *salvage, size_t at)
{
	return g_hash_table_lookup(salvage->journal->ids,
				   &g_array_index(salvage->batch->ids, struct id, at));
}

static void note_followed(struct salvage *salvage)
{
	const GPtrArray *staged = salvage->batch->staged;

	for (guint i = 0; i < staged->len; i++) {
		const struct action *action = g_ptr_array_index(staged, i);

		for (unsigned k = 0; k < action->prev_count; k++) {
			const struct id *id = &g_array_index(salvage->batch->ids, struct id,
							     action->u.prev_at + k);

			g_hash_table_add(salvage->followed, named(salvage, action->u.prev_at + k));
			salvage->is_newer |= salvage->has_odd_header &&
					     id_equal(id, &salvage->odd_header);
		}
	}
}

/* What is said of lines that stand for others, by those that are kept so far. */
static void note_said(struct salvage *salvage)
{
	const GPtrArray *staged = salvage->batch->staged;
	struct saying saying;

	g_hash_table_remove_all(salvage->said);
	for (guint i = 0; i < staged->len; i++) {
		const struct action *action = g_ptr_array_index(staged, i);

		if (g_hash_table_contains(salvage->dropped, action))
			continue;
		for (unsigned at = 0; action->redacts && saying_next(action, &at, &saying);)
			g_hash_table_add(salvage->said, saying_key(&saying));
	}
}

/* Whether a line that stands for another one is as it was left. */
static bool is_as_left(struct salvage *salvage, struct action *action)
{
	struct saying saying;
	unsigned at = 0;

	batch_note_rest(salvage->batch, action);
	if (!saying_needed(action, &at, &saying))
		return false;
	g_autofree char *key = saying_key(&saying);
	return g_hash_table_contains(salvage->said, key);
}

/* A key that we do not know may be a newer remit's, or one of ours that was changed: what was
 * built on tells, unless its id would be the same either way. */
static bool is_unheard_of(struct salvage *salvage, struct action *action)
{
	if (!action->has_unknown)
		return false;
	if (action->was ? !is_as_left(salvage, action) :
			  !g_hash_table_contains(salvage->followed, action))
		return true;
	salvage->is_newer = true;
	return false;
}

/* Whether a line replaces a value that the line it names never gave: no remit wrote that. */
static bool replaces_nothing(const struct salvage *salvage, const struct action *action)
{
	for (unsigned i = 0; i < action->entry_count; i++) {
		const struct entry *entry = &action->entries[i];

		for (unsigned k = 0; k < entry->over_count; k++) {
			const struct action *before = named(salvage, entry->u.over_at + k);

			if (before && !action_entry(before, entry->cell->path))
				return true;
		}
	}
	return false;
}

static void drop(struct salvage *salvage, struct action *action)
{
	const struct slice *slice = &g_array_index(salvage->batch->slices, struct slice,
						   action->rank);

	note_loss(salvage, action->line, slice->bytes, slice->count);
	g_hash_table_remove(salvage->journal->ids, &action->id);
	g_hash_table_add(salvage->dropped, action);
}

static void drop_senseless(struct salvage *salvage)
{
	const GPtrArray *staged = salvage->batch->staged;
	g_autoptr(GPtrArray) senseless = g_ptr_array_new();

	for (guint i = 0; i < staged->len; i++)
		if (is_unheard_of(salvage, g_ptr_array_index(staged, i)) ||
		    replaces_nothing(salvage, g_ptr_array_index(staged, i)))
			g_ptr_array_add(senseless, g_ptr_array_index(staged, i));
	for (guint i = 0; i < senseless->len; i++)
		drop(salvage, g_ptr_array_index(senseless, i));
}

static void note_named(struct salvage *salvage, size_t first, unsigned count)
{
	for (size_t at = first; at < first + count; at++) {
		struct id *id = &g_array_index(salvage->batch->ids, struct id, at);

		if (!g_hash_table_contains(salvage->journal->ids, id) &&
		    !journal_is_lost(salvage->journal, id) &&
		    g_hash_table_add(salvage->is_missing, id))
			g_ptr_array_add(salvage->missing, id);
	}
}

static void find_missing(struct salvage *salvage)
{
	const GPtrArray *staged = salvage->batch->staged;

	for (guint i = 0; i < staged->len; i++) {
		const struct action *action = g_ptr_array_index(staged, i);

		if (g_hash_table_contains(salvage->dropped, action))
			continue;
		note_named(salvage, action->u.prev_at, action->prev_count);
		if (action->has_undoes)
			note_named(salvage, action->undoes.at, 1);
		if (action->seal)
			note_named(salvage, action->seal->over.at, 1);
		for (unsigned k = 0; k < action->entry_count; k++)
			note_named(salvage, action->entries[k].u.over_at,
				   action->entries[k].over_count);
	}
	salvage->found->missing = salvage->missing->len;
}

/* What a line lacks and nobody says is said anew: nothing tells then whether it is as it was
 * left. */
static void judge_redacted(struct salvage *salvage, struct action *action)
{
	guint before = salvage->unsaid->len;
	struct saying saying;

	batch_note_rest(salvage->batch, action);
	for (unsigned at = 0; saying_needed(action, &at, &saying);) {
		g_autofree char *key = saying_key(&saying);

		if (!g_hash_table_contains(salvage->said, key))
			g_array_append_val(salvage->unsaid, saying);
	}
	if (salvage->unsaid->len > before)
		g_array_append_val(salvage->found->changed, action->line);
}

/* A line that stands for another one and lacks nothing was made up. */
static void drop_made_up(struct salvage *salvage)
{
	const GPtrArray *redacted = salvage->batch->redacted;
	struct saying saying;

	for (guint i = 0; i < redacted->len; i++) {
		struct action *action = g_ptr_array_index(redacted, i);
		unsigned at = 0;

		if (!g_hash_table_contains(salvage->dropped, action) &&
		    !saying_needed(action, &at, &saying))
			drop(salvage, action);
	}
}

/* All that goes has gone before: what only such lines said is not said. */
static void find_unsaid(struct salvage *salvage)
{
	const GPtrArray *redacted = salvage->batch->redacted;

	note_said(salvage);
	for (guint i = 0; i < redacted->len; i++)
		if (!g_hash_table_contains(salvage->dropped, g_ptr_array_index(redacted, i)))
			judge_redacted(salvage, g_ptr_array_index(redacted, i));
	salvage->found->redacted = salvage->unsaid->len;
}

/* Whether bytes behind a line were lost: what followed it may have been among them. */
static bool is_before_loss(const struct salvage *salvage, unsigned line)
{
	for (guint i = 0; i < salvage->found->losses->len; i++) {
		const struct session_loss *loss = g_ptr_array_index(salvage->found->losses, i);

		if (loss->line == line || loss->line == line + 1)
			return true;
	}
	return false;
}

/* Where ids are missing, a line in the middle that no other follows may be one of them, changed. */
static void find_changed(struct salvage *salvage)
{
	const GPtrArray *staged = salvage->batch->staged;

	if (salvage->missing->len == 0)
		return;
	for (guint i = 0; i + 1 < staged->len; i++) {
		const struct action *action = g_ptr_array_index(staged, i);

		if (!g_hash_table_contains(salvage->followed, action) &&
		    !g_hash_table_contains(salvage->dropped, action) && !action->was &&
		    !is_before_loss(salvage, action->line))
			g_array_append_val(salvage->found->changed, action->line);
	}
}

static gint compare_lines(gconstpointer a, gconstpointer b)
{
	const unsigned *one = a, *other = b;

	return *one < *other ? -1 : *one > *other;
}

/* ---- all of it ------------------------------------------------------------------------- */

static gint compare_losses(gconstpointer a, gconstpointer b)
{
	const struct session_loss *const *one = a, *const *other = b;

	return (*one)->line < (*other)->line ? -1 : (*one)->line > (*other)->line;
}

struct salvage *salvage_new(const char *bytes, size_t count, const struct session_start *start,
			    const char *at)
{
	struct salvage *salvage = g_new0(struct salvage, 1);

	salvage->journal = journal_new(JOURNAL_FILE);
	salvage->batch = batch_new(salvage->journal);
	salvage->damaged = g_byte_array_new();
	salvage->dropped = g_hash_table_new(NULL, NULL);
	salvage->followed = g_hash_table_new(NULL, NULL);
	salvage->is_missing = g_hash_table_new(id_hash, id_equal);
	salvage->missing = g_ptr_array_new();
	salvage->said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	salvage->unsaid = g_array_new(FALSE, FALSE, sizeof(struct saying));
	salvage->found = g_new0(struct session_recovery, 1);
	salvage->found->losses = g_ptr_array_new_with_free_func(loss_free);
	salvage->found->changed = g_array_new(FALSE, FALSE, sizeof(unsigned));
	each_line(salvage, bytes, count, look_for_header);
	salvage->is_newer = salvage->journal->uuid && salvage->journal->format > SESSION_FORMAT;
	if (salvage->is_newer)
		return salvage;
	if (!salvage->journal->uuid)
		make_header(salvage, bytes, count, start, at);
	each_line(salvage, bytes, count, take_line);
	note_followed(salvage);
	note_said(salvage);
	drop_senseless(salvage);
	drop_made_up(salvage);
	find_unsaid(salvage);
	g_ptr_array_sort(salvage->found->losses, compare_losses);
	find_missing(salvage);
	find_changed(salvage);
	g_array_sort(salvage->found->changed, compare_lines);
	salvage->found->kept = salvage->batch->staged->len - g_hash_table_size(salvage->dropped) -
			       salvage->found->made_header;
	return salvage;
}

GString *salvage_lines(const struct salvage *salvage)
{
	GString *lines = g_string_new(NULL);

	for (guint i = 0; i < salvage->batch->staged->len; i++) {
		const struct action *action = g_ptr_array_index(salvage->batch->staged, i);
		const struct slice *slice =
			&g_array_index(salvage->batch->slices, struct slice, action->rank);

		if (g_hash_table_contains(salvage->dropped, action))
			continue;
		g_string_append_len(lines, slice->bytes, (gssize)slice->count);
		g_string_append_c(lines, '\n');
	}
	return lines;
}

void session_recovery_free(struct session_recovery *found)
{
	if (!found)
		return;
	g_ptr_array_unref(found->losses);
	g_array_unref(found->changed);
	g_free(found);
}

void salvage_free(struct salvage *salvage)
{
	session_recovery_free(salvage->found);
	g_ptr_array_unref(salvage->missing);
	g_hash_table_unref(salvage->said);
	g_array_unref(salvage->unsaid);
	g_hash_table_unref(salvage->is_missing);
	g_hash_table_unref(salvage->dropped);
	g_hash_table_unref(salvage->followed);
	g_byte_array_unref(salvage->damaged);
	batch_abandon(salvage->batch);
	journal_free(salvage->journal);
	g_free(salvage->header);
	g_free(salvage);
}
