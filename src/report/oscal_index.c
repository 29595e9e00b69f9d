/*
 * Findings, evidence and interviews by the records that they belong to, gathered in one walk over
 * each register, so that a document costs the same for each control however many there are.
 */
#include "report/oscal_private.h"

#include <string.h>

static const char *const kinds[] = { "evidence", "interview", "finding" };
enum { KINDS = G_N_ELEMENTS(kinds) };

struct oscal_index {
	const struct catalog *catalog;
	GHashTable *hidden;        /* "evidence/E-1": what the reader may not see */
	GPtrArray *items[KINDS];
	GHashTable *by_id[KINDS];  /* borrowed: struct oscal_item * */
	GHashTable *by_record;     /* GPtrArray of struct oscal_item * */
};

/* ---- items ------------------------------------------------------------------------------- */

static void target_clear(void *data)
{
	g_free(((struct oscal_target *)data)->service);
}

static void item_free(void *data)
{
	struct oscal_item *item = data;

	g_free(item->id);
	g_array_unref(item->targets);
	g_ptr_array_unref(item->people);
	g_ptr_array_unref(item->rests_on);
	g_free(item);
}

static struct oscal_item *item_of(struct oscal_index *index, unsigned kind, const char *id)
{
	struct oscal_item *item = g_hash_table_lookup(index->by_id[kind], id);

	if (item)
		return item;
	item = g_new0(struct oscal_item, 1);
	item->kind = kinds[kind];
	item->id = g_strdup(id);
	item->targets = g_array_new(FALSE, FALSE, sizeof(struct oscal_target));
	g_array_set_clear_func(item->targets, target_clear);
	item->people = g_ptr_array_new_with_free_func(g_free);
	item->rests_on = g_ptr_array_new();
	g_ptr_array_add(index->items[kind], item);
	g_hash_table_insert(index->by_id[kind], item->id, item);
	return item;
}

static char *record_key(unsigned node, const char *service, enum side side)
{
	return g_strdup_printf("%u %u %s", node, (unsigned)side, service);
}

static bool side_parse(const char *word, enum side *side)
{
	for (unsigned i = 0; i < SIDE_COUNT; i++) {
		if (strcmp(catalog_side_words[i], word) != 0)
			continue;
		*side = (enum side)i;
		return true;
	}
	return false;
}

/* What the catalog does not know has no statement that could be spoken of. */
static void add_target(struct oscal_index *index, struct oscal_item *item, char **names)
{
	struct oscal_target target = { .node = catalog_find(index->catalog, names[0]) };

	if (target.node == CATALOG_NONE || !index->catalog->nodes[target.node].control ||
	    !side_parse(names[2], &target.side))
		return;
	target.service = g_strdup(names[1]);
	g_array_append_val(item->targets, target);
	char *key = record_key(target.node, target.service, target.side);
	GPtrArray *list = g_hash_table_lookup(index->by_record, key);
	if (!list) {
		list = g_ptr_array_new();
		g_hash_table_insert(index->by_record, key, list);
	} else {
		g_free(key);
	}
	g_ptr_array_add(list, item);
}

/* ---- the walk ---------------------------------------------------------------------------- */

/* What a finding rests on is told by it or, of evidence, by the evidence. The other one may come
 * later, and may not be there at all. */
static void add_link(struct oscal_index *index, struct oscal_item *item, const char *kind,
		     const char *id)
{
	bool back = strcmp(kind, "finding") == 0;

	for (unsigned i = 0; i < KINDS; i++) {
		if (strcmp(kinds[i], kind) != 0)
			continue;
		struct oscal_item *other = g_hash_table_lookup(index->by_id[i], id);
		struct oscal_item *finding = back ? other : item, *rest = back ? item : other;

		if (other && !g_ptr_array_find(finding->rests_on, rest, NULL))
			g_ptr_array_add(finding->rests_on, rest);
	}
}

static void add_item(const char *path, const char *text, bool conflict, void *data)
{
	struct oscal_index *index = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) < 3)
		return;
	g_autofree char *name = g_strdup_printf("%s/%s", parts[0], parts[1]);
	for (unsigned i = 0; i < KINDS; i++)
		if (strcmp(kinds[i], parts[0]) == 0 && !g_hash_table_contains(index->hidden, name))
			item_of(index, i, parts[1]);
}

/* What the reader may not see, of the registers as documents have them. */
static void hide(struct oscal_index *index, const struct oscal_scope *scope)
{
	for (unsigned i = 0; i < REGISTER_COUNT && scope->audience != AUDIENCE_ALL; i++) {
		enum report_register which = (enum report_register)i;
		g_autoptr(GPtrArray) items = report_register(scope->session, which);

		for (unsigned k = 0; k < items->len; k++) {
			const struct report_item *item = g_ptr_array_index(items, k);

			if (!audience_sees(scope->audience, which, item))
				g_hash_table_add(index->hidden,
						 g_strdup_printf("%s/%s", report_register_words[i],
								 item->id));
		}
	}
}

static void add_links(const char *path, const char *text, bool conflict, void *data)
{
	struct oscal_index *index = data;
	g_auto(GStrv) parts = session_path_split(path);
	unsigned count = g_strv_length(parts);
	struct oscal_item *item = NULL;
	(void)conflict;

	for (unsigned i = 0; i < KINDS && count >= 4; i++)
		if (strcmp(kinds[i], parts[0]) == 0)
			item = g_hash_table_lookup(index->by_id[i], parts[1]);
	if (!item || strcmp(text, "yes") != 0)
		return;
	if (count == 6 && strcmp(parts[2], "control") == 0)
		add_target(index, item, parts + 3);
	else if (count == 4 && strcmp(parts[2], "person") == 0)
		g_ptr_array_add(item->people, g_strdup(parts[3]));
	else if (count == 4)
		add_link(index, item, parts[2], parts[3]);
}

struct oscal_index *oscal_index_new(const struct oscal_scope *scope)
{
	struct oscal_index *index = g_new0(struct oscal_index, 1);

	index->catalog = scope->catalog;
	index->hidden = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	hide(index, scope);
	index->by_record = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
						 (GDestroyNotify)g_ptr_array_unref);
	for (unsigned i = 0; i < KINDS; i++) {
		index->items[i] = g_ptr_array_new_with_free_func(item_free);
		index->by_id[i] = g_hash_table_new(g_str_hash, g_str_equal);
	}
	for (unsigned pass = 0; pass < 2; pass++)
		for (unsigned i = 0; i < KINDS; i++) {
			g_autofree char *prefix = g_strconcat(kinds[i], "/", NULL);

			session_each(scope->session, prefix, pass ? add_links : add_item, index);
		}
	return index;
}

void oscal_index_free(struct oscal_index *index)
{
	g_hash_table_unref(index->by_record);
	g_hash_table_unref(index->hidden);
	for (unsigned i = 0; i < KINDS; i++) {
		g_hash_table_unref(index->by_id[i]);
		g_ptr_array_unref(index->items[i]);
	}
	g_free(index);
}

/* ---- asking ------------------------------------------------------------------------------ */

const GPtrArray *oscal_index_of(const struct oscal_index *index, const char *kind)
{
	for (unsigned i = 0; i < KINDS; i++)
		if (strcmp(kinds[i], kind) == 0)
			return index->items[i];
	return NULL;
}

const GPtrArray *oscal_index_at(const struct oscal_index *index, unsigned node,
				const char *service, enum side side)
{
	g_autofree char *key = record_key(node, service, side);

	return g_hash_table_lookup(index->by_record, key);
}

const char *oscal_item_text(const struct session *session, const struct oscal_item *item,
			    const char *field)
{
	g_autofree char *path = session_path(item->kind, item->id, field, NULL);

	return session_get(session, path);
}

/* ---- of one service ---------------------------------------------------------------------- */

bool oscal_is_asked(const struct oscal_part *part, unsigned node)
{
	const struct oscal_scope *scope = part->document->scope;

	return !scope->filter || filter_match(scope->filter, scope->session, scope->catalog, node,
					      part->service);
}

bool oscal_is_target(const struct oscal_part *part, const struct oscal_target *target)
{
	return strcmp(target->service, part->service) == 0 && oscal_is_asked(part, target->node);
}

bool oscal_belongs(const struct oscal_part *part, const struct oscal_item *item)
{
	for (unsigned i = 0; i < item->targets->len; i++)
		if (oscal_is_target(part, &g_array_index(item->targets, struct oscal_target, i)))
			return true;
	return item->targets->len == 0 && part->first && !part->document->scope->filter;
}

const char *oscal_space(const struct oscal_part *part, const struct oscal_item *item)
{
	return item->targets->len == 0 && part->first ? SESSION_WHOLE_SCOPE : part->service;
}
