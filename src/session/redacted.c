/*
 * Lines whose texts were taken out. Such a line begins with the id of the one that it stands for,
 * which stays its own id, so that whatever names that id holds. It is taken only where an action
 * in the same history says which text was taken out of which path, and wins over the line that it
 * stands for wherever the two meet. Reading; what takes texts out is in redact.c.
 */
#include "session/session_private.h"

#include <string.h>

#define PREFIX "redaction/"

static bool is_hash(const char *hex)
{
	struct id id;

	return hex && id_parse(hex, &id);
}

bool line_id(GChecksum *sum, const char *line, size_t count, struct id *id)
{
	static const char start[] = "{\"was\":\"";
	const size_t from = sizeof(start) - 1;
	gsize bytes = ID_BYTES;
	char hex[ID_HEX + 1] = "";

	if (count > from + ID_HEX + 1 && memcmp(line, start, from) == 0 &&
	    memcmp(line + from + ID_HEX, "\",", 2) == 0) {
		memcpy(hex, line + from, ID_HEX);
		if (id_parse(hex, id))
			return true;
	}
	g_checksum_reset(sum);
	g_checksum_update(sum, (const guchar *)line, (gssize)count);
	g_checksum_get_digest(sum, id->bytes, &bytes);
	return false;
}

const char *redacted_hash(json_t *value)
{
	const char *hash = json_string_value(json_object_get(value, "redacted"));

	return json_object_size(value) == 1 && is_hash(hash) ? hash : NULL;
}

static char *hash_of(const char *text)
{
	return g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
}

/* A text, or what stands in its place and its hash. */
struct said {
	const char *text, *hash;
};

static bool is_same(struct said a, struct said b)
{
	g_autofree char *one = NULL, *other = NULL;

	/* What is brought back of a text that was taken out is what stands in its place. */
	if (g_strcmp0(a.text, b.text) == 0 && (!a.hash || !b.hash))
		return true;
	if ((!a.hash && !b.hash) || !a.text || !b.text)
		return false;
	one = a.hash ? g_strdup(a.hash) : hash_of(a.text);
	other = b.hash ? g_strdup(b.hash) : hash_of(b.text);
	return strcmp(one, other) == 0;
}

bool entry_same_text(const struct entry *a, const struct entry *b)
{
	return is_same((struct said){ a->text, a->redacted },
		       (struct said){ b->text, b->redacted });
}

/* ---- bytes ---------------------------------------------------------------------------- */

static int add_bytes(const char *bytes, size_t count, void *data)
{
	g_string_append_len(data, bytes, (gssize)count);
	return 0;
}

/* The object with `was` in front, as a line begins that stands for another one. */
static json_t *with_was(json_t *root, const char *was)
{
	json_t *line = json_object();

	json_object_set_new(line, "was", json_string(was));
	json_object_update_missing(line, root);
	return line;
}

char *redacted_line(const char *line, size_t count, const char *was, GHashTable *hashes,
		    size_t *bytes)
{
	json_auto_t *root = json_loadb(line, count, JSON_REJECT_DUPLICATES, NULL);
	json_t *set = json_object_get(root, "set"), *whole;
	GString *text = g_string_new(NULL);
	GHashTableIter iter;
	gpointer path, hash;

	g_hash_table_iter_init(&iter, hashes);
	while (g_hash_table_iter_next(&iter, &path, &hash)) {
		bool why = strcmp(path, WHY_PATH) == 0;

		json_object_set_new(why ? root : set, why ? "why" : path,
				    json_pack("{s:s}", "redacted", hash));
	}
	whole = with_was(root, was);
	json_dump_callback(whole, add_bytes, text, JSON_COMPACT | JSON_PRESERVE_ORDER);
	json_decref(whole);
	*bytes = text->len;
	return g_string_free(text, FALSE);
}

/* The line of an action as it is written from now on, made of bytes that say the same. */
static void put_bytes(struct batch *batch, const struct action *action, const struct slice *line)
{
	g_autoptr(GHashTable) hashes = g_hash_table_new(g_str_hash, g_str_equal);
	struct slice *slice = &g_array_index(batch->slices, struct slice, action->rank);
	g_autofree char *bytes = NULL;
	size_t count;

	for (unsigned i = 0; i < action->entry_count; i++)
		if (action->entries[i].redacted)
			g_hash_table_insert(hashes, (gpointer)action->entries[i].cell->path,
					    (gpointer)action->entries[i].redacted);
	if (action->why_redacted)
		g_hash_table_insert(hashes, (gpointer)WHY_PATH, (gpointer)action->why_redacted);
	bytes = redacted_line(line->bytes, line->count, action->hex, hashes, &count);
	slice->bytes = arena_text(batch->journal->arena, bytes, count);
	slice->count = count;
}

/* ---- what actions say of it ----------------------------------------------------------- */

/* The action, the hash and the path of a text in one, as it is looked for. */
static char *key_of(const char *action, const char *hash, const char *path)
{
	return g_strconcat(action, " ", hash, " ", path, NULL);
}

/* What an action says under redaction/ID/; `action` is the entry of redaction/ID/action. */
static char *key_said(const struct action *says, const struct entry *action)
{
	size_t stem = strlen(action->cell->path) - strlen("action");
	g_autofree char *hash_path = g_strdup_printf("%.*shash", (int)stem, action->cell->path);
	g_autofree char *path_path = g_strdup_printf("%.*spath", (int)stem, action->cell->path);
	const struct entry *hash = action_entry(says, hash_path);
	const struct entry *path = action_entry(says, path_path);

	if (!action->text || !hash || !path || !path->text || !is_hash(action->text) ||
	    !is_hash(hash->text))
		return NULL;
	return key_of(action->text, hash->text, path->text);
}

/* Take a text out unless it is another one; `text` and `hash` are those of an action. */
static bool take_out_text(struct journal *journal, const char **text, const char **hash,
			  const char *wanted)
{
	g_autofree char *found = *text && !*hash ? hash_of(*text) : NULL;

	if (!found || strcmp(found, wanted) != 0)
		return false;
	*hash = arena_text(journal->arena, found, ID_HEX);
	*text = SESSION_REDACTED;
	return true;
}

/* Take a text out of a line that is staged and has it still. */
static void take_out(struct batch *batch, const char *key)
{
	struct journal *journal = batch->journal;
	g_auto(GStrv) words = g_strsplit(key, " ", 3);
	struct action *action;
	struct entry *entry;
	bool taken;
	struct id id;

	id_parse(words[0], &id);
	action = g_hash_table_lookup(journal->ids, &id);
	if (!action || action->placed)
		return;
	entry = action_entry(action, words[2]);
	if (strcmp(words[2], WHY_PATH) == 0)
		taken = take_out_text(journal, &action->why, &action->why_redacted, words[1]);
	else
		taken = entry && take_out_text(journal, &entry->text, &entry->redacted, words[1]);
	if (!taken)
		return;
	journal->exposed = action->line;
	put_bytes(batch, action, &g_array_index(batch->slices, struct slice, action->rank));
}

static void take_out_all(struct batch *batch)
{
	GHashTableIter iter;
	gpointer key;

	g_hash_table_iter_init(&iter, batch->journal->redactions);
	while (g_hash_table_iter_next(&iter, &key, NULL))
		take_out(batch, key);
}

static void note_said(struct batch *batch, const struct action *says)
{
	for (unsigned i = 0; i < says->entry_count; i++) {
		const struct entry *entry = &says->entries[i];
		char *key;

		if (!g_str_has_prefix(entry->cell->path, PREFIX) ||
		    !g_str_has_suffix(entry->cell->path, "/action"))
			continue;
		key = key_said(says, entry);
		if (!key)
			continue;
		take_out(batch, key);
		g_hash_table_add(batch->journal->redactions, key);
	}
}

static bool is_text_said(const struct batch *batch, const struct action *action,
			 const char *path, const char *hash, GError **error)
{
	g_autofree char *key = hash ? key_of(action->hex, hash, path) : NULL;

	if (!key || g_hash_table_contains(batch->journal->redactions, key))
		return true;
	error_set_at(error, REMIT_ERROR_INPUT, batch->journal->name, action->line, 0,
		     _("the line stands for another one without a text, and no action says that it was taken out"));
	return false;
}

static bool is_said(const struct batch *batch, const struct action *action, GError **error)
{
	bool said = is_text_said(batch, action, WHY_PATH, action->why_redacted, error);

	for (unsigned i = 0; said && i < action->entry_count; i++)
		said = is_text_said(batch, action, action->entries[i].cell->path,
				    action->entries[i].redacted, error);
	return said;
}

bool redacted_check(struct batch *batch, guint from, GError **error)
{
	for (guint i = from; i < batch->staged->len; i++) {
		const struct action *action = g_ptr_array_index(batch->staged, i);

		if (action->redacts)
			note_said(batch, action);
	}
	if (batch->journal->is_part) {
		take_out_all(batch);
		return true;
	}
	for (guint i = 0; i < batch->redacted->len; i++)
		if (!is_said(batch, g_ptr_array_index(batch->redacted, i), error))
			return false;
	return true;
}

/* ---- two lines of one id -------------------------------------------------------------- */

static bool says_the_same(const struct action *a, const struct action *b)
{
	if (strcmp(a->at, b->at) != 0 || a->author != b->author ||
	    !is_same((struct said){ a->why, a->why_redacted },
		     (struct said){ b->why, b->why_redacted }) ||
	    a->entry_count != b->entry_count ||
	    a->prev_count != b->prev_count || a->has_undoes != b->has_undoes)
		return false;
	for (unsigned i = 0; i < a->entry_count; i++)
		if (a->entries[i].cell != b->entries[i].cell ||
		    !entry_same_text(&a->entries[i], &b->entries[i]))
			return false;
	return true;
}

/* The bytes are made of the line that nothing was taken out of, where there is one: it alone can be
 * held against its id. So they are the same whichever of the two was read first. */
bool redacted_join(struct batch *batch, struct action *into, const struct action *from,
		   const struct slice *line, GError **error)
{
	struct journal *journal = batch->journal;
	struct slice own = { NULL, 0 };

	if (into->placed || !says_the_same(into, from))
		return line_bad(journal, error,
				_("the line does not say what the line says that it stands for"));
	own = g_array_index(batch->slices, struct slice, into->rank);
	if (!into->was || !from->was)
		journal->exposed = into->was ? from->line : into->line;
	for (unsigned i = 0; i < into->entry_count; i++) {
		if (into->entries[i].redacted || !from->entries[i].redacted)
			continue;
		into->entries[i].redacted = from->entries[i].redacted;
		into->entries[i].text = SESSION_REDACTED;
	}
	if (from->why_redacted) {
		into->why_redacted = from->why_redacted;
		into->why = SESSION_REDACTED;
	}
	if (!into->was)
		g_ptr_array_add(batch->redacted, into);
	into->was = true;
	put_bytes(batch, into, from->was ? &own : line);
	return true;
}
