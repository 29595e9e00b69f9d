/*
 * A catalog without texts, made of the ids that a session has records of, for when the
 * catalog itself is not there. One group, the controls below it.
 */
#include <string.h>

#include "catalog/catalog_private.h"

static const struct control no_texts = { .kind = KIND_BASE, .draft = true };

static void *block(struct catalog_memory *memory, size_t count, size_t bytes)
{
	void *made = g_malloc0_n(count, bytes);

	g_ptr_array_add(memory->blocks, made);
	return made;
}

/* The ids are different from each other and from the group's, so that every one finds a slot. */
static void fill_slots(struct catalog *catalog, unsigned *slots)
{
	for (unsigned i = 0; i < catalog->slot_count; i++)
		slots[i] = CATALOG_NONE;
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const char *id = catalog->nodes[i].id;
		unsigned slot = catalog_id_hash(id, strlen(id)) & (catalog->slot_count - 1);

		while (slots[slot] != CATALOG_NONE)
			slot = (slot + 1) & (catalog->slot_count - 1);
		slots[slot] = i;
	}
	catalog->slots = slots;
}

static void fill_nodes(struct catalog_memory *memory, const char *const *ids, unsigned count)
{
	struct catalog_node *nodes = block(memory, count + 1, sizeof(*nodes));

	nodes[0] = (struct catalog_node){
		.id = g_string_chunk_insert(memory->texts, "-"),
		.title = g_string_chunk_insert(memory->texts, _("Recorded in this session")),
		.end = count + 1, .parent = CATALOG_NONE,
	};
	for (unsigned i = 0; i < count; i++) {
		nodes[i + 1] = (struct catalog_node){
			.id = g_string_chunk_insert(memory->texts, ids[i]),
			.title = g_string_chunk_insert(memory->texts, _("not in any catalog at hand")),
			.depth = 1, .end = i + 2, .parent = 0, .control = &no_texts,
		};
	}
	memory->catalog.nodes = nodes;
	memory->catalog.node_count = count + 1;
	memory->catalog.control_count = count;
}

struct catalog *catalog_stand_in(const char *id, const char *const *ids, unsigned count)
{
	struct catalog_memory *memory = catalog_memory_new();
	struct catalog *catalog = &memory->catalog;

	catalog->id = g_string_chunk_insert(memory->texts, id);
	catalog->title = catalog->id;
	catalog->publisher = "";
	catalog->language = "en";
	catalog->licence = "";
	catalog->notice = "";
	fill_nodes(memory, ids, count);
	catalog->slot_count = 4;
	while (catalog->slot_count < 2 * catalog->node_count)
		catalog->slot_count *= 2;
	fill_slots(catalog, block(memory, catalog->slot_count, sizeof(unsigned)));
	return catalog;
}
