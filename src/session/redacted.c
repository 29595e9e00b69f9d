/*
 * Lines whose texts were taken out. Such a line begins with the id of the one that it stands for,
 * which stays its own id, so that whatever names that id holds. It is taken only where an action
 * in the same history says which text was taken out of which path, and what the line says else; and
 * it wins over the line that it stands for wherever the two meet. Reading; what takes texts out is
 * in redact.c.
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

/* The hash of a text in its place, where there is one. */
static json_t *hashed(json_t *value)
{
	const char *text = json_string_value(value);
	g_autofree char *hash = text ? hash_of(text) : NULL;

	return hash ? json_pack("{s:s}", "redacted", hash) : json_incref(value);
}

char *redacted_rest(const char *line, size_t count)
{
	json_auto_t *root = json_loadb(line, count, JSON_REJECT_DUPLICATES, NULL);
	json_t *set = json_object_get(root, "set"), *why = json_object_get(root, "why");
	g_autoptr(GString) text = g_string_new(NULL);

	if (!json_is_object(root))
		return NULL;
	for (void *at = json_object_iter(set); at; at = json_object_iter_next(set, at))
		json_object_iter_set_new(set, at, hashed(json_object_iter_value(at)));
	if (why)
		json_object_set_new(root, "why", hashed(why));
	json_object_del(root, "was");
	json_dump_callback(root, add_bytes, text, JSON_COMPACT | JSON_SORT_KEYS);
	return g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, (gssize)text->len);
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

char *saying_key(const struct saying *saying)
{
	return g_strjoin(" ", saying->action, saying->hash, saying->rest, saying->path, NULL);
}

bool session_was_taken_out(const struct session *session, const char *path, const char *text)
{
	g_autofree char *hash = hash_of(text);
	GHashTableIter iter;
	gpointer key;

	g_hash_table_iter_init(&iter, session->journal->redactions);
	while (g_hash_table_iter_next(&iter, &key, NULL)) {
		g_auto(GStrv) words = g_strsplit(key, " ", 4);

		if (strcmp(words[1], hash) == 0 && strcmp(words[3], path) == 0)
			return true;
	}
	return false;
}

/* What an action sets under redaction/NAME/FIELD; `stem` is redaction/NAME/. */
static const char *said_of(const struct action *says, const char *stem, const char *field)
{
	g_autofree char *path = g_strconcat(stem, field, NULL);
	const struct entry *entry = action_entry(says, path);

	return entry ? entry->text : NULL;
}

bool saying_next(const struct action *says, unsigned *at, struct saying *saying)
{
	while (*at < says->entry_count) {
		const char *path = says->entries[(*at)++].cell->path;
		g_autofree char *stem = NULL;

		if (!g_str_has_prefix(path, PREFIX) || !g_str_has_suffix(path, "/action"))
			continue;
		stem = g_strndup(path, strlen(path) - strlen("action"));
		*saying = (struct saying){ said_of(says, stem, "action"), said_of(says, stem, "hash"),
					   said_of(says, stem, "rest"), said_of(says, stem, "path") };
		if (is_hash(saying->action) && is_hash(saying->hash) && is_hash(saying->rest) &&
		    saying->path)
			return true;
	}
	return false;
}

static void add_said(const struct action *says, GHashTable *said)
{
	struct saying saying;

	for (unsigned at = 0; saying_next(says, &at, &saying);)
		g_hash_table_add(said, saying_key(&saying));
}

bool saying_needed(const struct action *action, unsigned *at, struct saying *saying)
{
	while (*at <= action->entry_count) {
		const struct entry *entry = *at > 0 ? &action->entries[*at - 1] : NULL;
		const char *hash = entry ? entry->redacted : action->why_redacted;

		++*at;
		if (!hash)
			continue;
		*saying = (struct saying){ action->hex, hash, action->rest,
					   entry ? entry->cell->path : WHY_PATH };
		return true;
	}
	return false;
}

void batch_note_rest(struct batch *batch, struct action *action)
{
	const struct slice *slice = &g_array_index(batch->slices, struct slice, action->rank);
	g_autofree char *rest = action->rest ? NULL : redacted_rest(slice->bytes, slice->count);

	if (rest)
		action->rest = arena_text(batch->journal->arena, rest, ID_HEX);
}

/* Where an action has a text and its hash: of a path, or its reason; false when it has none. */
static bool find_text(struct action *action, const char *path, const char ***text,
		      const char ***hash)
{
	struct entry *entry = action_entry(action, path);

	if (strcmp(path, WHY_PATH) == 0) {
		*text = &action->why;
		*hash = &action->why_redacted;
	} else if (entry) {
		*text = &entry->text;
		*hash = &entry->redacted;
	} else {
		return false;
	}
	return **text && !**hash;
}

/* Take a text out of a line that is staged and has it still, unless what is said of the line is
 * not what it says. False when the line was placed before it was known that this text is to go. */
static bool take_out(struct batch *batch, const char *key)
{
	struct journal *journal = batch->journal;
	g_auto(GStrv) words = g_strsplit(key, " ", 4); /* as saying_key() joins them */
	g_autofree char *found = NULL;
	const char **text, **hash;
	struct action *action;
	struct id id;

	id_parse(words[0], &id);
	action = g_hash_table_lookup(journal->ids, &id);
	if (!action || !find_text(action, words[3], &text, &hash))
		return true;
	found = hash_of(*text);
	if (strcmp(found, words[1]) != 0)
		return true;
	if (action->placed)
		return false;
	batch_note_rest(batch, action);
	if (g_strcmp0(action->rest, words[2]) != 0)
		return true;
	*hash = arena_text(journal->arena, found, ID_HEX);
	*text = SESSION_REDACTED;
	journal->exposed = action->line;
	put_bytes(batch, action, &g_array_index(batch->slices, struct slice, action->rank));
	return true;
}

static void take_out_all(struct batch *batch)
{
	GHashTableIter iter;
	gpointer key;

	g_hash_table_iter_init(&iter, batch->journal->redactions);
	while (g_hash_table_iter_next(&iter, &key, NULL))
		(void)take_out(batch, key);
}

/* What an action says is held against the lines of the batch, and kept for those to come. */
static bool note_said(struct batch *batch, const struct action *says, GError **error)
{
	g_autoptr(GHashTable) said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTableIter iter;
	gpointer key;

	add_said(says, said);
	g_hash_table_iter_init(&iter, said);
	while (g_hash_table_iter_next(&iter, &key, NULL)) {
		if (!take_out(batch, key)) {
			error_set_at(error, REMIT_ERROR_INPUT, batch->journal->name, says->line, 0,
				     _("a text was taken out of a line that was read before: read the history anew"));
			return false;
		}
		g_hash_table_iter_steal(&iter);
		g_hash_table_add(batch->journal->redactions, key);
	}
	return true;
}

/* Whether a line may stand for another one: every text that it lacks was said to be taken out, and
 * all else that it says was said with it. */
static bool may_stand(struct batch *batch, struct action *action, GError **error)
{
	const struct journal *journal = batch->journal;
	struct saying saying;
	unsigned lacking = 0;
	bool said = true;

	batch_note_rest(batch, action);
	for (unsigned at = 0; said && saying_needed(action, &at, &saying); lacking++) {
		g_autofree char *key = saying_key(&saying);

		said = g_hash_table_contains(journal->redactions, key);
	}
	if (said && lacking > 0)
		return true;
	error_set_at(error, REMIT_ERROR_INPUT, journal->name, action->line, 0, "%s",
		     said ? _("the line stands for another one, but lacks no text: it was made up") :
			    _("the line stands for another one without a text, and no action says that it was taken out, or the line was changed since"));
	return false;
}

bool redacted_check(struct batch *batch, guint from, GError **error)
{
	for (guint i = from; i < batch->staged->len; i++) {
		const struct action *action = g_ptr_array_index(batch->staged, i);

		if (action->redacts && !note_said(batch, action, error))
			return false;
	}
	if (batch->journal->is_part) {
		take_out_all(batch);
		return true;
	}
	for (guint i = 0; i < batch->redacted->len; i++)
		if (!may_stand(batch, g_ptr_array_index(batch->redacted, i), error))
			return false;
	return true;
}

/* ---- what an id proves ------------------------------------------------------------------ */

/* Mark an action and all that came before it, by number. */
static void mark_before(const struct journal *journal, const struct action *action,
			unsigned char *before)
{
	before[action->number] = 1;
	for (unsigned i = action->number + 1; i-- > 0;) {
		const struct action *one = g_ptr_array_index(journal->actions, i);

		for (unsigned k = 0; before[i] && k < one->prev_count; k++)
			before[one->u.prev[k]->number] = 1;
	}
}

/* Mark the lines that stand for others and of which an action says what they say else. */
static void mark_known(const struct journal *journal, const struct action *says,
		       unsigned char *known)
{
	struct saying saying;

	for (unsigned at = 0; saying_next(says, &at, &saying);) {
		const struct action *action;
		struct id id;

		id_parse(saying.action, &id);
		action = g_hash_table_lookup(journal->ids, &id);
		if (action && g_strcmp0(action->rest, saying.rest) == 0)
			known[action->number] = 1;
	}
}

bool redacted_since(const struct journal *journal, const struct action *action)
{
	g_autofree unsigned char *before = NULL, *known = NULL;
	bool since = false;

	if (g_hash_table_size(journal->redactions) == 0)
		return false;
	before = g_malloc0(journal->actions->len);
	known = g_malloc0(journal->actions->len);
	mark_before(journal, action, before);
	for (unsigned i = 0; i <= action->number; i++) {
		const struct action *one = g_ptr_array_index(journal->actions, i);

		if (before[i] && one->redacts)
			mark_known(journal, one, known);
	}
	for (unsigned i = 0; !since && i <= action->number; i++) {
		const struct action *one = g_ptr_array_index(journal->actions, i);

		since = before[i] && one->was && !known[i];
	}
	return since;
}

/* ---- two lines of one id -------------------------------------------------------------- */

/* Whether two lines say the same but for what was taken out of either. */
static bool says_the_same(const struct slice *a, const struct slice *b)
{
	g_autofree char *one = redacted_rest(a->bytes, a->count);
	g_autofree char *other = redacted_rest(b->bytes, b->count);

	return one && g_strcmp0(one, other) == 0;
}

/* The bytes are made of the line that nothing was taken out of, where there is one: it alone can be
 * held against its id. So they are the same whichever of the two was read first. */
bool redacted_join(struct batch *batch, struct action *into, const struct action *from,
		   const struct slice *line, GError **error)
{
	struct journal *journal = batch->journal;
	struct slice own = { NULL, 0 };

	if (!into->placed) /* else its bytes are not here */
		own = g_array_index(batch->slices, struct slice, into->rank);
	if (into->placed || !says_the_same(&own, line))
		return line_bad(journal, error,
				_("the line does not say what the line says that it stands for"));
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
