/*
 * Crosswalks: relations and what becomes of them, and the maps of a catalog as one.
 */
#include <string.h>

#include "catalog/crosswalk_private.h"

const char *const crossing_words[CROSSING_COUNT + 1] = {
	[CROSSING_EQUAL] = "equal",
	[CROSSING_SUPERSET] = "superset",
	[CROSSING_INTERSECT] = "intersect",
	[CROSSING_SUBSET] = "subset",
};

enum crossing crossing_turned(enum crossing crossing)
{
	static const enum crossing turned[CROSSING_COUNT] = {
		[CROSSING_EQUAL] = CROSSING_EQUAL,
		[CROSSING_SUPERSET] = CROSSING_SUBSET,
		[CROSSING_INTERSECT] = CROSSING_INTERSECT,
		[CROSSING_SUBSET] = CROSSING_SUPERSET,
	};
	return turned[crossing];
}

enum crossing crossing_joined(enum crossing first, enum crossing second)
{
	if (first == CROSSING_EQUAL || first == second)
		return second;
	return second == CROSSING_EQUAL ? first : CROSSING_INTERSECT;
}

bool crossing_carries(enum crossing crossing)
{
	return crossing == CROSSING_EQUAL || crossing == CROSSING_SUPERSET;
}

/* ---- names ---------------------------------------------------------------------- */

const char *crosswalk_name(const char *named)
{
	const char *colon = g_str_has_prefix(named, "urn:") ? strrchr(named, ':') : NULL;

	return colon && colon[1] ? colon + 1 : named;
}

bool crosswalk_same(const char *one, const char *other)
{
	return g_ascii_strcasecmp(one, other) == 0 ||
	       g_ascii_strcasecmp(crosswalk_name(one), crosswalk_name(other)) == 0;
}

unsigned crosswalk_find(const struct catalog *catalog, const char *named)
{
	const char *name = crosswalk_name(named);
	unsigned at = catalog_find(catalog, name);

	if (at != CATALOG_NONE)
		return at;
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct catalog_node *node = &catalog->nodes[i];

		if (g_ascii_strcasecmp(node->id, name) == 0 ||
		    (node->key && crosswalk_same(node->key, named)))
			return i;
	}
	return CATALOG_NONE;
}

/* ---- making --------------------------------------------------------------------- */

static void crosswalk_free(void *data)
{
	struct crosswalk *crosswalk = data;
	struct crosswalk_owned *owned = crosswalk->owned;

	g_string_chunk_free(owned->texts);
	g_array_unref(owned->rows);
	g_free(owned);
	g_free(crosswalk);
}

GPtrArray *crosswalks_new(void)
{
	return g_ptr_array_new_with_free_func(crosswalk_free);
}

static const char *keep(struct crosswalk *crosswalk, const char *text)
{
	struct crosswalk_owned *owned = crosswalk->owned;

	return text ? g_string_chunk_insert_const(owned->texts, text) : NULL;
}

struct crosswalk *crosswalk_begin(GPtrArray *all, const char *from, const char *to,
				  const char *title, const char *source)
{
	struct crosswalk *crosswalk = g_new0(struct crosswalk, 1);
	struct crosswalk_owned *owned = g_new0(struct crosswalk_owned, 1);
	g_autofree char *id = g_strdup_printf("%s-to-%s", from, to);

	owned->texts = g_string_chunk_new(4096);
	owned->rows = g_array_new(FALSE, FALSE, sizeof(struct crosswalk_row));
	crosswalk->owned = owned;
	crosswalk->id = keep(crosswalk, id);
	crosswalk->from = keep(crosswalk, from);
	crosswalk->to = keep(crosswalk, to);
	crosswalk->title = keep(crosswalk, title);
	crosswalk->source = keep(crosswalk, source);
	g_ptr_array_add(all, crosswalk);
	return crosswalk;
}

void crosswalk_add(struct crosswalk *crosswalk, const struct crosswalk_row *row)
{
	struct crosswalk_owned *owned = crosswalk->owned;
	struct crosswalk_row kept = *row;

	kept.from = keep(crosswalk, row->from);
	kept.to = keep(crosswalk, row->to);
	kept.rationale = keep(crosswalk, row->rationale);
	g_array_append_val(owned->rows, kept);
	crosswalk->rows = (const struct crosswalk_row *)(void *)owned->rows->data;
	crosswalk->count = owned->rows->len;
}

/* ---- the maps of a catalog -------------------------------------------------------- */

/* What a catalog says of its control against those of another, in the terms of sets: a control
 * that was merged into another is a part of it, one that was split asks for each part. */
static const enum crossing of_relation[RELATION_COUNT] = {
	[RELATION_SAME] = CROSSING_EQUAL,      [RELATION_MOVED] = CROSSING_EQUAL,
	[RELATION_MERGED] = CROSSING_SUBSET,   [RELATION_SPLIT] = CROSSING_SUPERSET,
	[RELATION_PARTLY] = CROSSING_INTERSECT, [RELATION_NONE] = CROSSING_COUNT,
};

/* "merged" is said from either end: of one control that became a part of another, and of one that
 * several became, which then covers each of them. */
static enum crossing crossing_of(const struct catalog_map *map)
{
	if (map->relation == RELATION_MERGED && map->ids.count > 1)
		return CROSSING_SUPERSET;
	return of_relation[map->relation];
}

static struct crosswalk *crosswalk_to(GPtrArray *all, const struct catalog *catalog, const char *to)
{
	g_autofree char *title = NULL;

	for (unsigned i = 0; i < all->len; i++) {
		struct crosswalk *crosswalk = all->pdata[i];

		if (strcmp(crosswalk->to, to) == 0)
			return crosswalk;
	}
	title = g_strdup_printf(_("the maps of %s to %s"), catalog->title, to);
	return crosswalk_begin(all, catalog->id, to, title, NULL);
}

static void add_map(GPtrArray *all, const struct catalog *catalog, const char *id,
		    const struct catalog_map *map)
{
	struct crosswalk_row row = { .from = id, .crossing = crossing_of(map) };

	if (row.crossing == CROSSING_COUNT || map->ids.count == 0)
		return;
	struct crosswalk *crosswalk = crosswalk_to(all, catalog, map->to);
	for (unsigned i = 0; i < map->ids.count; i++) {
		row.to = map->ids.items[i];
		crosswalk_add(crosswalk, &row);
	}
}

GPtrArray *crosswalk_of(const struct catalog *catalog)
{
	GPtrArray *all = crosswalks_new();

	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		for (unsigned k = 0; control && k < control->map_count; k++)
			add_map(all, catalog, catalog->nodes[i].id, &control->maps[k]);
	}
	return all;
}
