/*
 * The value tree: compact, immutable once built, freed as a whole. Entries of
 * open maps and lists wait on one stack and are copied into the arena when their
 * container closes, so that nothing here recurses. A map with many entries gets
 * an index in the order of its keys; it also finds the key that is there twice.
 */
#include "yaml/door_private.h"

#include <stdlib.h>
#include <string.h>

/* ---- memory ---------------------------------------------------------------- */

enum { ARENA_CHUNK = 64 * 1024 - 64, INDEX_FROM = 9 };

struct arena_chunk {
	struct arena_chunk *next;
	size_t used;
	size_t size;
	max_align_t bytes[];
};

static void *arena_take(struct value_tree *tree, size_t bytes, size_t align)
{
	struct arena_chunk *chunk = tree->chunks;
	size_t at = chunk ? (chunk->used + align - 1) & ~(align - 1) : 0;

	if (!chunk || at + bytes > chunk->size) {
		size_t size = MAX(bytes, ARENA_CHUNK);

		chunk = g_malloc(sizeof *chunk + size);
		chunk->size = size;
		at = 0;
		/* A large piece gets its own chunk, behind the one that has room left. */
		if (tree->chunks && bytes > ARENA_CHUNK / 4) {
			chunk->next = tree->chunks->next;
			tree->chunks->next = chunk;
		} else {
			chunk->next = tree->chunks;
			tree->chunks = chunk;
		}
	}
	chunk->used = at + bytes;
	return (char *)chunk->bytes + at;
}

static const char *arena_text(struct value_tree *tree, const char *text, size_t bytes)
{
	char *copy = arena_take(tree, bytes + 1, 1);

	memcpy(copy, text, bytes);
	copy[bytes] = '\0';
	return copy;
}

void value_tree_free(struct value_tree *tree)
{
	if (!tree)
		return;
	while (tree->chunks) {
		struct arena_chunk *chunk = tree->chunks;

		tree->chunks = chunk->next;
		g_free(chunk);
	}
	g_bytes_unref(tree->bytes);
	g_free(tree->name);
	g_free(tree);
}

/* ---- the index of a map ---------------------------------------------------- */

/* Entries by key; those of the same key in the order of the file. */
static int entry_order(const void *left, const void *right)
{
	const struct entry *a = *(const struct entry *const *)left;
	const struct entry *b = *(const struct entry *const *)right;
	int order = strcmp(a->key, b->key);

	return order ? order : (a > b) - (a < b);
}

static const struct entry *const *map_index(const struct value *map)
{
	return (const struct entry *const *)(const void *)(map->has.entries + map->count);
}

/* The first entry whose key stands before it already; NULL when there is none. */
static const struct entry *map_duplicate_indexed(const struct value *map)
{
	const struct entry *const *index = map_index(map);
	const struct entry *first = NULL;

	for (unsigned i = 1; i < map->count; i++)
		if (strcmp(index[i - 1]->key, index[i]->key) == 0 && (!first || index[i] < first))
			first = index[i];
	return first;
}

static const struct entry *map_duplicate(const struct value *map)
{
	const struct entry *entries = map->has.entries;

	if (map->count >= INDEX_FROM)
		return map_duplicate_indexed(map);
	for (unsigned i = 1; i < map->count; i++)
		for (unsigned j = 0; j < i; j++)
			if (strcmp(entries[i].key, entries[j].key) == 0)
				return &entries[i];
	return NULL;
}

static const struct entry *map_find(const struct value *map, const char *key)
{
	const struct entry *entries = map->has.entries;
	const struct entry *const *index;
	unsigned low = 0;
	unsigned high = map->count;

	if (map->count < INDEX_FROM) {
		for (unsigned i = 0; i < map->count; i++)
			if (strcmp(entries[i].key, key) == 0)
				return &entries[i];
		return NULL;
	}
	index = map_index(map);
	while (low < high) {
		unsigned middle = low + (high - low) / 2;
		int order = strcmp(key, index[middle]->key);

		if (order == 0)
			return index[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* ---- building -------------------------------------------------------------- */

void builder_init(struct builder *builder, const char *name, GBytes *bytes, GError **error)
{
	*builder = (struct builder){ .error = error };
	builder->tree = g_new0(struct value_tree, 1);
	builder->tree->name = g_strdup(name);
	builder->tree->bytes = g_bytes_ref(bytes);
	builder->pending = g_array_new(FALSE, FALSE, sizeof(struct entry));
}

void builder_clear(struct builder *builder)
{
	if (builder->pending)
		g_array_unref(builder->pending);
	builder->pending = NULL;
	value_tree_free(builder->tree);
	builder->tree = NULL;
}

struct value_tree *builder_finish(struct builder *builder)
{
	struct value_tree *tree = builder->tree;

	builder->tree = NULL;
	builder_clear(builder);
	return tree;
}

bool builder_fail(struct builder *builder, enum remit_error code, struct position position,
		  const char *format, ...)
{
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	error_set_at(builder->error, code, builder->tree->name, position.line, position.column,
		     "%s", message);
	return false;
}

bool builder_wants_key(const struct builder *builder)
{
	return builder->depth && builder->frames[builder->depth - 1].kind == VALUE_MAP &&
	       !builder->key;
}

/* Count a value or a key. */
static bool builder_count(struct builder *builder, struct position position)
{
	if (builder->values++ < DOOR_VALUES_MAX)
		return true;
	return builder_fail(builder, REMIT_ERROR_LIMIT, position,
			    _("more than %d values in one file"), DOOR_VALUES_MAX);
}

/* Hang a value into what is open, or make it the root. */
static void builder_add(struct builder *builder, const struct entry *entry)
{
	if (builder->depth)
		g_array_append_val(builder->pending, *entry);
	else
		builder->tree->root = entry->value;
}

static bool builder_text_check(struct builder *builder, const char *text, size_t bytes,
			       struct position position)
{
	size_t at;

	if (text_is_clean(text, bytes, &at))
		return true;
	if (text[at] == '\0')
		return builder_fail(builder, REMIT_ERROR_INPUT, position,
				    _("a text contains a NUL character"));
	return builder_fail(builder, REMIT_ERROR_INPUT, position,
			    _("a text contains the control character U+%04X"),
			    (unsigned)g_utf8_get_char_validated(text + at, (gssize)(bytes - at)));
}

bool builder_scalar(struct builder *builder, enum value_kind kind, const char *text,
		    size_t bytes, struct position position)
{
	struct entry entry = {
		.key = builder->key,
		.position = builder->key_position,
		.value = { .kind = kind, .position = position },
	};

	if (!builder_count(builder, position))
		return false;
	if (kind == VALUE_TEXT) {
		if (!builder_text_check(builder, text, bytes, position))
			return false;
		entry.value.has.text = arena_text(builder->tree, text, bytes);
	}
	builder->key = NULL;
	builder_add(builder, &entry);
	return true;
}

bool builder_key(struct builder *builder, const char *text, size_t bytes,
		 struct position position)
{
	if (!builder_count(builder, position) ||
	    !builder_text_check(builder, text, bytes, position))
		return false;
	builder->key = arena_text(builder->tree, text, bytes);
	builder->key_position = position;
	return true;
}

bool builder_open(struct builder *builder, enum value_kind kind, struct position position)
{
	if (!builder_count(builder, position))
		return false;
	if (builder->depth == DOOR_DEPTH_MAX)
		return builder_fail(builder, REMIT_ERROR_LIMIT, position,
				    _("nested deeper than %d levels"), DOOR_DEPTH_MAX);
	builder->frames[builder->depth++] = (struct frame){
		.first = builder->pending->len,
		.kind = kind,
		.key = builder->key,
		.key_position = builder->key_position,
		.position = position,
	};
	builder->key = NULL;
	return true;
}

static void list_take(struct value_tree *tree, struct value *list, const struct entry *pending)
{
	struct value *items = arena_take(tree, list->count * sizeof *items, _Alignof(struct value));

	for (unsigned i = 0; i < list->count; i++)
		items[i] = pending[i].value;
	list->has.items = items;
}

static void map_take(struct value_tree *tree, struct value *map, const struct entry *pending)
{
	bool indexed = map->count >= INDEX_FROM;
	size_t bytes = map->count * (sizeof *pending + (indexed ? sizeof pending : 0));
	struct entry *entries = arena_take(tree, bytes, _Alignof(struct entry));
	const struct entry **index = (const struct entry **)(void *)(entries + map->count);

	memcpy(entries, pending, map->count * sizeof *pending);
	map->has.entries = entries;
	if (!indexed)
		return;
	for (unsigned i = 0; i < map->count; i++)
		index[i] = &entries[i];
	qsort(index, map->count, sizeof *index, entry_order);
}

bool builder_close(struct builder *builder)
{
	struct frame *frame = &builder->frames[--builder->depth];
	const struct entry *pending = (const struct entry *)(const void *)builder->pending->data;
	const struct entry *again = NULL;
	struct entry entry = {
		.key = frame->key,
		.position = frame->key_position,
		.value = { .kind = frame->kind, .position = frame->position },
	};

	entry.value.count = builder->pending->len - frame->first;
	if (entry.value.count && frame->kind == VALUE_LIST)
		list_take(builder->tree, &entry.value, pending + frame->first);
	if (entry.value.count && frame->kind == VALUE_MAP) {
		map_take(builder->tree, &entry.value, pending + frame->first);
		again = map_duplicate(&entry.value);
	}
	if (again)
		return builder_fail(builder, REMIT_ERROR_INPUT, again->position,
				    _("the key '%s' stands here a second time"), again->key);
	g_array_set_size(builder->pending, frame->first);
	builder_add(builder, &entry);
	return true;
}

/* ---- reading --------------------------------------------------------------- */

const struct value *value_tree_root(const struct value_tree *tree)
{
	return &tree->root;
}

const char *value_tree_name(const struct value_tree *tree)
{
	return tree->name;
}

enum value_kind value_kind(const struct value *value)
{
	return (enum value_kind)value->kind;
}

const char *value_text(const struct value *value)
{
	return value->kind == VALUE_TEXT ? value->has.text : NULL;
}

size_t value_count(const struct value *value)
{
	return value->count;
}

const struct value *value_at(const struct value *value, size_t index)
{
	if (index >= value->count)
		return NULL;
	return value->kind == VALUE_MAP ? &value->has.entries[index].value :
					  &value->has.items[index];
}

const char *value_key(const struct value *value, size_t index)
{
	if (value->kind != VALUE_MAP || index >= value->count)
		return NULL;
	return value->has.entries[index].key;
}

const struct value *value_get(const struct value *map, const char *key)
{
	const struct entry *entry = map->kind == VALUE_MAP ? map_find(map, key) : NULL;

	return entry ? &entry->value : NULL;
}

unsigned value_line(const struct value *value)
{
	return value->position.line;
}

unsigned value_column(const struct value *value)
{
	return value->position.column;
}

unsigned value_key_line(const struct value *map, size_t index)
{
	return value_key(map, index) ? map->has.entries[index].position.line : 0;
}

unsigned value_key_column(const struct value *map, size_t index)
{
	return value_key(map, index) ? map->has.entries[index].position.column : 0;
}
