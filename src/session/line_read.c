/*
 * What one line says: read out of its JSON, and checked as far as one line alone can be.
 * Ids that it names are added to the batch as they stand; order.c finds the lines of them.
 */
#include "session/session_private.h"

#include <string.h>

/* A newer format may say anything; that it cannot be read is then no fault of the file. */
bool line_bad(const struct journal *journal, GError **error, const char *message)
{
	if (journal->format > SESSION_FORMAT)
		error_set_at(error, REMIT_ERROR_NEWER, journal->name, journal->lines, 0,
			     _("this was written by a newer remit, in format %u, and cannot be read: %s"),
			     journal->format, message);
	else
		error_set_at(error, REMIT_ERROR_INPUT, journal->name, journal->lines, 0, "%s",
			     message);
	return false;
}

bool line_too_long(const struct journal *journal, GError **error, const char *message)
{
	error_set_at(error, REMIT_ERROR_LIMIT, journal->name, journal->lines, 0, "%s", message);
	return false;
}

static struct author *journal_author(struct journal *journal, const char *name)
{
	struct author *author = g_hash_table_lookup(journal->authors, name);

	if (author)
		return author;
	author = g_new0(struct author, 1);
	author->name = arena_text(journal->arena, name, strlen(name));
	author->done = g_ptr_array_new();
	author->undone = g_ptr_array_new();
	g_hash_table_insert(journal->authors, (gpointer)author->name, author);
	return author;
}

static int entry_compare(const void *a, const void *b)
{
	const struct entry *one = a, *other = b;

	return strcmp(one->cell->path, other->cell->path);
}

static bool is_line(const char *text, size_t bytes)
{
	return text_is_clean(text, bytes, NULL) && !memchr(text, '\n', bytes) &&
	       !memchr(text, '\r', bytes);
}

static bool is_time(const char *at)
{
	static const char shape[] = "dddd-dd-ddTdd:dd:ddZ";

	for (unsigned i = 0; i < sizeof(shape) - 1; i++)
		if (shape[i] == 'd' ? !g_ascii_isdigit(at[i]) : at[i] != shape[i])
			return false;
	return !at[sizeof(shape) - 1];
}

static bool read_at_by(struct journal *journal, json_t *root, struct action *action,
		       GError **error)
{
	const char *at = json_string_value(json_object_get(root, "at"));
	json_t *by = json_object_get(root, "by");
	size_t bytes = json_string_length(by);

	if (!at || !is_time(at))
		return line_bad(journal, error, _("\"at\" is not a time such as 2026-11-23T10:00:00Z"));
	if (bytes == 0 || bytes > AUTHOR_BYTES_MAX || !is_line(json_string_value(by), bytes))
		return line_bad(journal, error, _("\"by\" is not a name of one line"));
	action->at = arena_text(journal->arena, at, strlen(at));
	action->author = journal_author(journal, json_string_value(by));
	return true;
}

bool batch_read_ids(struct batch *batch, json_t *list, size_t *first, unsigned *count)
{
	struct id id;

	*first = batch->ids->len;
	*count = 0;
	if (!json_is_array(list) || json_array_size(list) > G_MAXINT)
		return false;
	for (size_t i = 0; i < json_array_size(list); i++) {
		const char *hex = json_string_value(json_array_get(list, i));

		if (!hex || !id_parse(hex, &id))
			return false;
		g_array_append_val(batch->ids, id);
	}
	*count = (unsigned)json_array_size(list);
	return true;
}

static bool read_path(struct journal *journal, const char *path, size_t bytes, GError **error)
{
	if (bytes > SESSION_PATH_BYTES_MAX)
		return line_too_long(journal, error, _("a path is too long"));
	if (bytes == 0 || strlen(path) != bytes || !is_line(path, bytes))
		return line_bad(journal, error, _("a path is empty or holds control characters"));
	return true;
}

static bool read_value(struct journal *journal, json_t *value, struct entry *entry,
		       GError **error)
{
	const char *hash = entry->action->was ? redacted_hash(value) : NULL;
	size_t bytes = json_string_length(value);

	if (hash) {
		entry->redacted = arena_text(journal->arena, hash, ID_HEX);
		entry->text = SESSION_REDACTED;
	}
	if (hash || json_is_null(value))
		return true;
	if (!json_is_string(value))
		return line_bad(journal, error, _("a value is neither a text nor null"));
	if (bytes > SESSION_VALUE_BYTES_MAX)
		return line_too_long(journal, error, _("a value is too long"));
	if (!text_is_clean(json_string_value(value), bytes, NULL))
		return line_bad(journal, error, _("a value holds control characters"));
	entry->text = arena_text(journal->arena, json_string_value(value), bytes);
	return true;
}

static bool read_set(struct journal *journal, json_t *set, struct action *action, GError **error)
{
	struct entry *entry;
	bool sorted = true;
	const char *path;
	json_t *value;

	if (!set)
		return true; /* a seal, for example */
	if (!json_is_object(set) || json_object_size(set) > G_MAXINT)
		return line_bad(journal, error, _("\"set\" is not an object"));
	entry = arena_take(journal->arena, json_object_size(set) * sizeof(*entry));
	action->entries = entry;
	json_object_foreach(set, path, value) {
		size_t bytes = strlen(path);

		entry->action = action;
		if (!read_path(journal, path, bytes, error) ||
		    !read_value(journal, value, entry, error))
			return false;
		action->redacts = action->redacts || g_str_has_prefix(path, "redaction/");
		entry->cell = journal_cell(journal, path, bytes);
		if (action->entry_count > 0 && entry_compare(entry - 1, entry) > 0)
			sorted = false;
		action->entry_count++;
		entry++;
	}
	if (!sorted)
		qsort(action->entries, action->entry_count, sizeof(*entry), entry_compare);
	return true;
}

static bool read_over(struct batch *batch, json_t *over, struct action *action, GError **error)
{
	struct journal *journal = batch->journal;
	const char *path;
	json_t *ids;

	if (!over)
		return true;
	if (!json_is_object(over))
		return line_bad(journal, error, _("\"over\" is not an object"));
	json_object_foreach(over, path, ids) {
		struct entry *entry = action_entry(action, path);

		if (!entry)
			return line_bad(journal, error,
				   _("\"over\" names a path that \"set\" does not"));
		if (!batch_read_ids(batch, ids, &entry->u.over_at, &entry->over_count))
			return line_bad(journal, error, _("\"over\" does not list ids of lines"));
	}
	return true;
}

static bool read_why_undoes(struct batch *batch, json_t *root, struct action *action,
			    GError **error)
{
	struct journal *journal = batch->journal;
	json_t *why = json_object_get(root, "why");
	json_t *undoes = json_object_get(root, "undoes");
	const char *hash = action->was ? redacted_hash(why) : NULL;
	size_t bytes = json_string_length(why);
	struct id id;

	if (hash) {
		action->why_redacted = arena_text(journal->arena, hash, ID_HEX);
		action->why = SESSION_REDACTED;
	} else if (why && (!json_is_string(why) ||
			   !text_is_clean(json_string_value(why), bytes, NULL))) {
		return line_bad(journal, error, _("\"why\" is not a clean text"));
	}
	if (bytes > SESSION_VALUE_BYTES_MAX)
		return line_too_long(journal, error, _("\"why\" is too long"));
	if (bytes)
		action->why = arena_text(journal->arena, json_string_value(why), bytes);
	if (!undoes)
		return true;
	if (!json_is_string(undoes) || !id_parse(json_string_value(undoes), &id))
		return line_bad(journal, error, _("\"undoes\" is not the id of a line"));
	action->undoes.at = batch->ids->len;
	action->has_undoes = true;
	g_array_append_val(batch->ids, id);
	return true;
}

/* The keys that this version knows, the frequent ones first; the very first one only where it made
 * the line one that stands for another. */
static const char *const action_keys[] = { "was", "at", "by", "prev", "set", "over", "why",
					   "undoes", "seal", "recover", NULL };
static const char *const header_keys[] = { "remit", "session", "catalog", "at", "by", "prev",
					   NULL };

/* What a newer remit means by a key of its own can only be read past, never written after. */
static void note_unknown(struct journal *journal, json_t *root, const char *const *keys,
			 struct action *action)
{
	size_t left = json_object_size(root);

	for (; *keys && left > 0; keys++)
		left -= json_object_get(root, *keys) != NULL;
	action->has_unknown = left > 0;
	journal->has_unknown |= action->has_unknown;
}

bool line_read_action(struct batch *batch, json_t *root, struct action *action, GError **error)
{
	struct journal *journal = batch->journal;

	if (!read_at_by(journal, root, action, error) ||
	    !read_set(journal, json_object_get(root, "set"), action, error) ||
	    !read_over(batch, json_object_get(root, "over"), action, error) ||
	    !read_why_undoes(batch, root, action, error))
		return false;
	if (!batch_read_ids(batch, json_object_get(root, "prev"), &action->u.prev_at,
			    &action->prev_count) ||
	    action->prev_count == 0)
		return line_bad(journal, error, _("\"prev\" does not list the ids of earlier lines"));
	note_unknown(journal, root, action->was ? action_keys : action_keys + 1, action);
	if (action->has_unknown && !action->was && json_object_get(root, "was"))
		return line_bad(journal, error, _("\"was\" is not the first key of the line, or no id"));
	return line_read_proof(batch, root, action, error);
}

/* ---- the first line ------------------------------------------------------------ */

/* "iso27017-2015@3" */
static bool read_catalog(struct journal *journal, const char *text)
{
	const char *at = text ? strrchr(text, '@') : NULL;
	guint64 revision;

	if (!at || at == text || !is_line(text, strlen(text)) || strlen(text) > AUTHOR_BYTES_MAX ||
	    !g_ascii_string_to_unsigned(at + 1, 10, 0, G_MAXUINT, &revision, NULL))
		return false;
	journal->catalog = arena_text(journal->arena, text, (size_t)(at - text));
	journal->revision = (unsigned)revision;
	return true;
}

bool line_read_header(struct batch *batch, json_t *root, struct action *action, GError **error)
{
	struct journal *journal = batch->journal;
	json_t *format = json_object_get(root, "remit");
	const char *uuid = json_string_value(json_object_get(root, "session"));

	if (!json_is_integer(format) || json_integer_value(format) < 1)
		return line_bad(journal, error, _("this is not the history of a remit session"));
	journal->format = (unsigned)MIN(json_integer_value(format), G_MAXINT);
	if (!uuid || !g_uuid_string_is_valid(uuid))
		return line_bad(journal, error, _("\"session\" is not a UUID"));
	if (!read_catalog(journal, json_string_value(json_object_get(root, "catalog"))))
		return line_bad(journal, error, _("\"catalog\" is not an id and a revision, such as "
					     "iso27017-2015@3"));
	if (!read_at_by(journal, root, action, error))
		return false;
	journal->uuid = arena_text(journal->arena, uuid, strlen(uuid));
	note_unknown(journal, root, header_keys, action);
	return true;
}
