/*
 * To which controls of a catalog the results of a scanner speak: by the ids that they carry, the
 * catalog's own ids and maps, and lists of checks. Identifiers only.
 */
#include "ops/ops.h"

#include "catalog/checks.h"

#include <string.h>

/* A catalog by the ids that lead to its controls. */
struct index {
	const struct catalog *catalog;
	GHashTable *nodes; /* "framework id" -> GArray of unsigned */
};

struct ops_scan_map {
	const struct scan_run *run;
	struct index own, pivot;  /* `pivot`: the built-in catalog that maps to most; its catalog is
				   * NULL where it is our own */
	struct checks *checks;    /* NULL: there is no list for this tool */
	GHashTable *checked;      /* check -> const struct checks_control *s, GPtrArray */
	GHashTable *by_refs;      /* list of references -> GArray of unsigned; */
	GHashTable *by_check;     /* check -> the same, where references lead nowhere */
	GArray *none; /* no controls */
};

/* ---- a catalog by ids ----------------------------------------------------------------- */

static void array_free(void *data)
{
	g_array_unref(data);
}

static void add_node(GArray *nodes, unsigned node)
{
	for (unsigned i = 0; i < nodes->len; i++)
		if (g_array_index(nodes, unsigned, i) == node)
			return;
	g_array_append_val(nodes, node);
}

static void index_add(struct index *index, const char *framework, const char *id, unsigned node)
{
	char *key = g_strconcat(framework, " ", id, NULL);
	GArray *nodes = g_hash_table_lookup(index->nodes, key);

	if (nodes) {
		g_free(key);
	} else {
		nodes = g_array_new(FALSE, FALSE, sizeof(unsigned));
		g_hash_table_insert(index->nodes, key, nodes);
	}
	add_node(nodes, node);
}

/* A catalog of another name may be one of the frameworks that we know: "NIST SP 800-53 Rev 5". */
static void index_own_id(struct index *index, unsigned node)
{
	const struct catalog *catalog = index->catalog;
	const char *const names[] = { catalog->id, catalog->title };

	index_add(index, catalog->id, catalog->nodes[node].id, node);
	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *id = NULL;
		const char *framework = scan_framework(names[i], catalog->nodes[node].id, &id);

		if (framework)
			index_add(index, framework, id, node);
	}
}

static void index_init(struct index *index, const struct catalog *catalog)
{
	index->catalog = catalog;
	index->nodes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, array_free);
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		if (!control)
			continue;
		index_own_id(index, i);
		for (unsigned k = 0; k < control->map_count; k++)
			for (unsigned n = 0; n < control->maps[k].ids.count; n++)
				index_add(index, control->maps[k].to, control->maps[k].ids.items[n],
					  i);
	}
}

/* ---- ids that are the same in two frameworks ------------------------------------------- */

/* The controls of Annex A and those of the code of practice it is made of differ by two letters. A
 * control of NIST SP 800-53 kept its number from revision 4 to 5. */
static const struct {
	const char *from, *to;
	const char *cut, *put; /* at the beginning of the id */
} alike[] = {
	{ "iso27001-2022", "iso27002-2022", "A.", "" },
	{ "iso27002-2022", "iso27001-2022", "", "A." },
	{ "iso27001-2013", "iso27002-2013", "A.", "" },
	{ "iso27001-2013", "iso27017-2015", "A.", "" },
	{ "iso27002-2013", "iso27001-2013", "", "A." },
	{ "iso27002-2013", "iso27017-2015", "", "" },
	{ "iso27017-2015", "iso27002-2013", "", "" },
	{ "iso27017-2015", "iso27001-2013", "", "A." },
	{ "nist-800-53-r4", "nist-800-53-r5", "", "" },
	{ "nist-800-53-r5", "nist-800-53-r4", "", "" },
};

static void find_exactly(const struct index *index, const char *framework, const char *id,
			 GArray *found)
{
	g_autofree char *key = g_strconcat(framework, " ", id, NULL);
	const GArray *nodes = g_hash_table_lookup(index->nodes, key);

	for (unsigned i = 0; nodes && i < nodes->len; i++)
		add_node(found, g_array_index(nodes, unsigned, i));
}

static void find_alike(const struct index *index, const char *framework, const char *id,
		       GArray *found)
{
	find_exactly(index, framework, id, found);
	for (size_t i = 0; i < G_N_ELEMENTS(alike); i++) {
		if (strcmp(alike[i].from, framework) != 0 || !g_str_has_prefix(id, alike[i].cut))
			continue;
		g_autofree char *other =
			g_strconcat(alike[i].put, id + strlen(alike[i].cut), NULL);
		find_exactly(index, alike[i].to, other, found);
	}
}

/* An enhancement that leads nowhere leads where its control does: "AC-2(1)" as "AC-2". */
static void find_in(const struct index *index, const char *framework, const char *id,
		    GArray *found)
{
	unsigned before = found->len;
	const char *parenthesis = strchr(id, '(');

	find_alike(index, framework, id, found);
	if (found->len > before || !parenthesis)
		return;
	g_autofree char *whole = g_strndup(id, (gsize)(parenthesis - id));
	find_alike(index, framework, whole, found);
}

/* Where a map of the other catalog leads in this one. */
static void find_mapped(const struct index *index, const struct catalog_map *map, GArray *found)
{
	for (unsigned i = 0; i < map->ids.count; i++)
		find_in(index, map->to, map->ids.items[i], found);
}

/* In the catalog itself, else over the one that maps to most. */
static void find_controls(const struct ops_scan_map *map, const char *framework, const char *id,
			  GArray *found)
{
	unsigned before = found->len;
	g_autoptr(GArray) there = NULL;

	find_in(&map->own, framework, id, found);
	if (found->len > before || !map->pivot.catalog)
		return;
	there = g_array_new(FALSE, FALSE, sizeof(unsigned));
	find_in(&map->pivot, framework, id, there);
	for (unsigned i = 0; i < there->len; i++) {
		const struct catalog_node *node =
			&map->pivot.catalog->nodes[g_array_index(there, unsigned, i)];

		find_in(&map->own, map->pivot.catalog->id, node->id, found);
		for (unsigned k = 0; k < node->control->map_count; k++)
			find_mapped(&map->own, &node->control->maps[k], found);
	}
}

/* ---- lists of checks --------------------------------------------------------------------- */

/* The tools that we have a list of checks of. */
static const struct {
	const char *tool;
	struct checks *(*open)(GError **error);
	const char *provider; /* in the list; NULL: as the run says */
} lists[] = {
	{ "Prowler", checks_prowler, NULL },
	{ "Lynis", checks_lynis, "linux" },
};

static const struct checks_provider *provider_of(const struct checks *checks, const char *id)
{
	for (unsigned i = 0; id && i < checks->provider_count; i++)
		if (g_ascii_strcasecmp(checks->providers[i].id, id) == 0)
			return &checks->providers[i];
	return NULL;
}

static void note_checks(struct ops_scan_map *map, const struct checks_provider *provider)
{
	for (unsigned i = 0; provider && i < provider->control_count; i++) {
		const struct checks_control *control = &provider->controls[i];

		for (unsigned k = 0; k < control->checks.count; k++) {
			const char *check = control->checks.items[k];
			GPtrArray *controls = g_hash_table_lookup(map->checked, check);

			if (!controls) {
				controls = g_ptr_array_new();
				g_hash_table_insert(map->checked, (void *)check, controls);
			}
			g_ptr_array_add(controls, (void *)control->id);
		}
	}
}

static bool take_list(struct ops_scan_map *map, GError **error)
{
	for (size_t i = 0; i < G_N_ELEMENTS(lists); i++) {
		if (strcmp(lists[i].tool, map->run->tool) != 0)
			continue;
		map->checks = lists[i].open(error);
		if (!map->checks)
			return false;
		note_checks(map, provider_of(map->checks, lists[i].provider ? lists[i].provider :
									      map->run->provider));
	}
	return true;
}

/* ---- results ----------------------------------------------------------------------------- */

/* What a result says of the catalog's own controls counts before what maps make of the rest; and
 * ISO's, to which most is mapped, before that of the others. */
enum choice { CHOICE_OWN, CHOICE_ISO, CHOICE_OTHER, CHOICE_COUNT };

static enum choice choice_of(const struct ops_scan_map *map, const struct scan_ref *ref)
{
	const char *const names[] = { map->own.catalog->id, map->own.catalog->title };

	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *id = NULL;
		const char *framework = scan_framework(names[i], ref->id, &id);

		if (strcmp(ref->framework, names[i]) == 0 ||
		    (framework && strcmp(framework, ref->framework) == 0))
			return CHOICE_OWN;
	}
	return g_str_has_prefix(ref->framework, "iso") ? CHOICE_ISO : CHOICE_OTHER;
}

static const GArray *find_by_refs(struct ops_scan_map *map, unsigned refs)
{
	GArray *found = g_hash_table_lookup(map->by_refs, GUINT_TO_POINTER(refs));

	if (found)
		return found;
	found = g_array_new(FALSE, FALSE, sizeof(unsigned));
	for (unsigned choice = 0; choice < CHOICE_COUNT && found->len == 0; choice++) {
		unsigned at = refs;
		struct scan_ref ref;

		while (scan_ref_next(map->run, &at, &ref))
			if (choice_of(map, &ref) == choice)
				find_controls(map, ref.framework, ref.id, found);
	}
	g_hash_table_insert(map->by_refs, GUINT_TO_POINTER(refs), found);
	return found;
}

static const GArray *find_by_check(struct ops_scan_map *map, const char *check)
{
	GArray *found = g_hash_table_lookup(map->by_check, check);
	const GPtrArray *controls = g_hash_table_lookup(map->checked, check);

	if (found)
		return found;
	found = g_array_new(FALSE, FALSE, sizeof(unsigned));
	/* What is called as a control of the catalog is about it. */
	if (!controls)
		find_exactly(&map->own, map->own.catalog->id, check, found);
	for (unsigned i = 0; controls && i < controls->len; i++)
		find_controls(map, map->checks->catalog, g_ptr_array_index(controls, i), found);
	g_hash_table_insert(map->by_check, (void *)check, found);
	return found;
}

const GArray *ops_scan_map_controls(struct ops_scan_map *map, unsigned result)
{
	struct scan_result one = scan_result(map->run, result);
	const GArray *found = one.refs ? find_by_refs(map, one.refs) : map->none;

	return found->len ? found : find_by_check(map, one.check);
}

static void pointers_free(void *data)
{
	g_ptr_array_unref(data);
}

struct ops_scan_map *ops_scan_map_new(const struct catalog *catalog, const struct scan_run *run,
				      GError **error)
{
	struct ops_scan_map *map = g_new0(struct ops_scan_map, 1);
	const struct catalog *pivot = catalog_builtin()[0];

	map->run = run;
	index_init(&map->own, catalog);
	if (strcmp(pivot->id, catalog->id) != 0)
		index_init(&map->pivot, pivot);
	map->checked = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, pointers_free);
	map->by_refs = g_hash_table_new_full(NULL, NULL, NULL, array_free);
	map->by_check = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, array_free);
	map->none = g_array_new(FALSE, FALSE, sizeof(unsigned));
	if (take_list(map, error))
		return map;
	ops_scan_map_free(map);
	return NULL;
}

void ops_scan_map_free(struct ops_scan_map *map)
{
	if (!map)
		return;
	g_hash_table_unref(map->own.nodes);
	g_clear_pointer(&map->pivot.nodes, g_hash_table_unref);
	g_hash_table_unref(map->checked);
	g_hash_table_unref(map->by_refs);
	g_hash_table_unref(map->by_check);
	g_array_unref(map->none);
	checks_free(map->checks);
	g_free(map);
}

GArray *ops_scan_items(const struct catalog *catalog, const struct scan_run *run, unsigned node,
		       bool open, GError **error)
{
	struct ops_scan_map *map = ops_scan_map_new(catalog, run, error);
	GArray *items = map ? g_array_new(FALSE, FALSE, sizeof(unsigned)) : NULL;

	for (unsigned i = 0; map && i < run->count; i++) {
		const GArray *controls = ops_scan_map_controls(map, i);
		bool speaks = node == CATALOG_NONE;

		for (unsigned k = 0; k < controls->len && !speaks; k++)
			speaks = g_array_index(controls, unsigned, k) == node;
		if (speaks && (!open || scan_is_open(scan_result(run, i).outcome)))
			g_array_append_val(items, i);
	}
	ops_scan_map_free(map);
	return items;
}
