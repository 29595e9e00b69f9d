/*
 * From entries of files to a tree: unique ids, parents that exist, no cycles,
 * preorder with the end of each subtree, and the hash of ids.
 *
 * Relies on nothing but the entries. Nothing here is worse than linear, whatever
 * the ids are, and recursion is bounded because depth is checked first.
 */
#include <string.h>

#include "catalog/catalog_private.h"

/* A tree being made; indexes are into loading.nodes, the root is their count. */
struct building {
	struct loading *loading;
	const struct loading_node *from;
	unsigned count;
	unsigned *slots; /* of indexes; becomes catalog.slots */
	unsigned slot_count;
	unsigned *parent;
	unsigned *first, *last, *next; /* children of each, controls before groups */
	unsigned *position;            /* where a node went in preorder */
	struct catalog_node *nodes;
	struct node_place *places;
	unsigned done;
};

static unsigned slots_needed(unsigned count)
{
	unsigned slots = 4;

	while (slots < 2 * count)
		slots *= 2;
	return slots;
}

/* The slot that holds `id`, or the free one where it would go; CATALOG_NONE after too many. */
static unsigned slot_find(const struct building *building, const char *id)
{
	unsigned mask = building->slot_count - 1;
	unsigned slot = catalog_id_hash(id, strlen(id)) & mask;

	for (unsigned probes = 0; probes < CATALOG_PROBES_MAX; probes++) {
		unsigned index = building->slots[slot];

		if (index == CATALOG_NONE || !strcmp(building->from[index].id, id))
			return slot;
		slot = (slot + 1) & mask;
	}
	return CATALOG_NONE;
}

static unsigned index_find(const struct building *building, const char *id)
{
	unsigned slot = slot_find(building, id);

	return slot == CATALOG_NONE ? CATALOG_NONE : building->slots[slot];
}

static void duplicate_problem(struct building *building, const struct loading_node *node,
			      const struct loading_node *first)
{
	const struct value_tree *tree = loading_part(building->loading, first->part)->tree;

	loading_problem(building->loading, node->part, REMIT_ERROR_INPUT, node->id_at,
			_("%s is here twice; the first is at %s:%u"), node->id,
			value_tree_name(tree), value_line(first->id_at));
}

static bool fill_slots(struct building *building)
{
	for (unsigned i = 0; i < building->slot_count; i++)
		building->slots[i] = CATALOG_NONE;
	for (unsigned i = 0; i < building->count; i++) {
		const struct loading_node *node = &building->from[i];
		unsigned slot;

		if (!node->id)
			continue;
		slot = slot_find(building, node->id);
		if (slot == CATALOG_NONE) {
			loading_problem(building->loading, node->part, REMIT_ERROR_LIMIT,
					node->id_at, _("too many ids that were made to collide"));
			return false;
		}
		if (building->slots[slot] == CATALOG_NONE)
			building->slots[slot] = i;
		else
			duplicate_problem(building, node, &building->from[building->slots[slot]]);
	}
	return true;
}

/* The nearest id of a group, for "did you mean"; not looked for in a huge catalog. */
static const char *group_suggestion(const struct building *building, const char *typed)
{
	enum { LOOK_AT_MOST = 10000 };
	g_autofree const char **words = NULL;
	unsigned count = 0;

	if (building->count > LOOK_AT_MOST)
		return NULL;
	words = g_new0(const char *, building->count + 1);
	for (unsigned i = 0; i < building->count; i++) {
		if (!building->from[i].control && building->from[i].id)
			words[count++] = building->from[i].id;
	}
	return error_suggestion(typed, words);
}

static void parent_problem(struct building *building, const struct loading_node *node)
{
	const char *near = group_suggestion(building, node->parent);

	if (near)
		loading_problem(building->loading, node->part, REMIT_ERROR_INPUT, node->parent_at,
				_("there is no group %s; did you mean %s?"), node->parent, near);
	else
		loading_problem(building->loading, node->part, REMIT_ERROR_INPUT, node->parent_at,
				_("there is no group %s"), node->parent);
}

static void find_parents(struct building *building)
{
	for (unsigned i = 0; i < building->count; i++) {
		const struct loading_node *node = &building->from[i];
		unsigned parent = building->count;

		if (node->parent)
			parent = index_find(building, node->parent);
		if (parent == CATALOG_NONE) {
			parent_problem(building, node);
			parent = building->count;
		}
		building->parent[i] = parent;
	}
}

/* Called once at most, so it may look at every node. */
static void depth_problem(struct building *building, unsigned index)
{
	const struct loading_node *node = &building->from[index];
	unsigned above = index;

	for (unsigned i = 0; i <= building->count && above != building->count; i++)
		above = building->parent[above];
	if (above == building->count)
		loading_problem(building->loading, node->part, REMIT_ERROR_LIMIT, node->parent_at,
				_("groups go deeper than %d levels"), CATALOG_DEPTH_MAX);
	else
		loading_problem(building->loading, node->part, REMIT_ERROR_INPUT, node->parent_at,
				_("group %s leads back to itself"), node->id);
}

static bool check_depths(struct building *building)
{
	for (unsigned i = 0; i < building->count; i++) {
		unsigned depth = 0;

		for (unsigned up = building->parent[i]; up != building->count;
		     up = building->parent[up]) {
			if (++depth > CATALOG_DEPTH_MAX) {
				depth_problem(building, i);
				return false;
			}
		}
	}
	return true;
}

enum linked { LINK_CONTROLS, LINK_GROUPS, LINK_ALL };

static void link_children(struct building *building, enum linked which)
{
	for (unsigned i = 0; i < building->count; i++) {
		unsigned parent = building->parent[i];

		if (which != LINK_ALL &&
		    (building->from[i].control != NULL) != (which == LINK_CONTROLS))
			continue;
		if (building->last[parent] == CATALOG_NONE)
			building->first[parent] = i;
		else
			building->next[building->last[parent]] = i;
		building->last[parent] = i;
	}
}

static void place_children(struct building *building, unsigned parent, unsigned at, unsigned depth)
{
	for (unsigned i = building->first[parent]; i != CATALOG_NONE; i = building->next[i]) {
		const struct loading_node *node = &building->from[i];
		unsigned index = building->done++;

		building->position[i] = index;
		building->places[index] = (struct node_place){
			node->part, value_line(node->id_at), value_column(node->id_at)};
		building->nodes[index] = (struct catalog_node){
			.id = node->id,
			.title = node->title,
			.depth = depth,
			.parent = at,
			.control = node->control,
			.key = node->key,
			.withdrawn = node->withdrawn,
			.prose = node->prose,
		};
		place_children(building, i, index, depth + 1);
		building->nodes[index].end = building->done;
	}
}

static unsigned *indexes_new(unsigned count)
{
	unsigned *indexes = g_new(unsigned, count);

	for (unsigned i = 0; i < count; i++)
		indexes[i] = CATALOG_NONE;
	return indexes;
}

static void finish(struct building *building)
{
	struct catalog *catalog = building->loading->catalog;

	for (unsigned i = 0; i < building->slot_count; i++) {
		if (building->slots[i] != CATALOG_NONE)
			building->slots[i] = building->position[building->slots[i]];
	}
	catalog->nodes = building->nodes;
	catalog->node_count = building->count;
	catalog->slots = building->slots;
	catalog->slot_count = building->slot_count;
	building->loading->memory->places = building->places;
	for (unsigned i = 0; i < building->count; i++)
		catalog->control_count += building->nodes[i].control != NULL;
}

static void place_nodes(struct building *building)
{
	struct loading *loading = building->loading;
	g_autofree unsigned *first = indexes_new(building->count + 1);
	g_autofree unsigned *last = indexes_new(building->count + 1);
	g_autofree unsigned *next = indexes_new(building->count + 1);
	g_autofree unsigned *position = indexes_new(building->count + 1);

	building->first = first;
	building->last = last;
	building->next = next;
	building->position = position;
	building->nodes = loading_block(loading, building->count, sizeof(struct catalog_node));
	building->places = loading_block(loading, building->count, sizeof(struct node_place));
	if (loading->in_order) {
		link_children(building, LINK_ALL);
	} else {
		link_children(building, LINK_CONTROLS);
		link_children(building, LINK_GROUPS);
	}
	place_children(building, building->count, CATALOG_NONE, 0);
	finish(building);
}

static bool count_is_right(struct loading *loading)
{
	GError *error = NULL;

	if (loading->nodes->len > CATALOG_NODES_MAX)
		error_set_at(&error, REMIT_ERROR_LIMIT, loading->path, 0, 0,
			     _("a catalog has at most %d groups and controls"), CATALOG_NODES_MAX);
	else if (!loading->nodes->len && !loading->problems->len)
		error_set_at(&error, REMIT_ERROR_INPUT, loading->path, 0, 0,
			     _("the catalog has no groups and no controls"));
	if (error)
		loading_take(loading, error);
	return loading->nodes->len > 0 && loading->nodes->len <= CATALOG_NODES_MAX;
}

bool build_tree(struct loading *loading)
{
	struct building building = {
		.loading = loading,
		.from = (const struct loading_node *)(void *)loading->nodes->data,
		.count = loading->nodes->len,
	};
	g_autofree unsigned *parent = NULL;

	if (!count_is_right(loading))
		return false;
	parent = indexes_new(building.count);
	building.parent = parent;
	building.slot_count = slots_needed(building.count);
	building.slots = loading_block(loading, building.slot_count, sizeof(unsigned));
	if (!fill_slots(&building))
		return false;
	find_parents(&building);
	if (!check_depths(&building) || loading->problems->len)
		return false;
	place_nodes(&building);
	return true;
}
