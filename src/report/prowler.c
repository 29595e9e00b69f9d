/*
 * A catalog as a compliance framework of Prowler, in the form that one file for one provider has
 * and every version of it reads. Its attributes are the generic ones, which it renders without
 * knowing the framework. Which checks there are is a list of the catalog module's.
 */
#include "report/report_private.h"

#include "catalog/checks.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

/* The controls of one are those of the other: A.5.1 is 5.1. */
static const char annex[] = "iso27001-2022", annex_prefix[] = "A.", code_of_practice[] = "iso27002-2022";

/* ---- from a control to checks ---------------------------------------------------------- */

struct route {
	const struct catalog *catalog;
	const struct checks *checks;
	GHashTable *reached; /* ids to const struct checks_control * */
};

/* A control that one leads to, and how well. */
struct stop {
	const struct checks_control *control; /* borrowed from the list */
	enum relation relation;
};

/* What a control of a catalog is in the list, if it has checks there. */
static const struct checks_control *listed(const struct route *route, const char *catalog,
					   const char *id)
{
	g_autofree char *annexed = NULL;

	if (strcmp(catalog, route->checks->catalog) == 0)
		return g_hash_table_lookup(route->reached, id);
	if (strcmp(catalog, code_of_practice) != 0 || strcmp(route->checks->catalog, annex) != 0)
		return NULL;
	annexed = g_strconcat(annex_prefix, id, NULL);
	return g_hash_table_lookup(route->reached, annexed);
}

/* Whether controls of a catalog are those of the list, with checks or without. */
static bool arrives(const struct route *route, const char *catalog)
{
	return strcmp(catalog, route->checks->catalog) == 0 ||
	       strcmp(catalog, code_of_practice) == 0;
}

static void add_stop(GHashTable *stops, const struct checks_control *control,
		     enum relation relation)
{
	unsigned known, now = (unsigned)relation + 1;

	if (!control)
		return;
	known = GPOINTER_TO_UINT(g_hash_table_lookup(stops, control));
	if (!known || now < known)
		g_hash_table_insert(stops, (void *)control, GUINT_TO_POINTER(now));
}

/* Adds where the maps of a control lead at once. Returns whether any leads to the list. */
static bool add_direct(const struct route *route, const struct control *control,
		       enum relation so_far, GHashTable *stops)
{
	bool arrived = false;

	for (unsigned i = 0; i < control->map_count; i++) {
		const struct catalog_map *map = &control->maps[i];

		if (map->relation == RELATION_NONE || !arrives(route, map->to))
			continue;
		arrived = true;
		for (unsigned k = 0; k < map->ids.count; k++)
			add_stop(stops, listed(route, map->to, map->ids.items[k]),
				 MAX(so_far, map->relation));
	}
	return arrived;
}

static const struct catalog *builtin_find(const char *id)
{
	for (const struct catalog *const *all = catalog_builtin(); *all; all++)
		if (strcmp((*all)->id, id) == 0)
			return *all;
	return NULL;
}

/* The same by way of the built-in catalogs that a control maps to. */
static void add_indirect(const struct route *route, const struct control *control,
			 GHashTable *stops)
{
	for (unsigned i = 0; i < control->map_count; i++) {
		const struct catalog_map *map = &control->maps[i];
		const struct catalog *between =
			map->relation == RELATION_NONE ? NULL : builtin_find(map->to);

		for (unsigned k = 0; between && k < map->ids.count; k++) {
			unsigned at = catalog_find(between, map->ids.items[k]);

			if (at != CATALOG_NONE && between->nodes[at].control)
				add_direct(route, between->nodes[at].control, map->relation, stops);
		}
	}
}

/* The order of the list, where they all stand in one array. */
static int stop_order(const void *one, const void *other)
{
	const struct stop *a = one, *b = other;

	return a->control < b->control ? -1 : a->control > b->control;
}

/* Where a control leads, in the order of the list: GArray of struct stop; g_array_unref(). */
static GArray *stops_of(const struct route *route, const struct catalog_node *node)
{
	g_autoptr(GHashTable) stops = g_hash_table_new(NULL, NULL);
	GArray *list = g_array_new(FALSE, FALSE, sizeof(struct stop));
	GHashTableIter each;
	void *control, *relation;

	if (arrives(route, route->catalog->id))
		add_stop(stops, listed(route, route->catalog->id, node->id), RELATION_SAME);
	else if (!add_direct(route, node->control, RELATION_SAME, stops))
		add_indirect(route, node->control, stops);
	g_hash_table_iter_init(&each, stops);
	while (g_hash_table_iter_next(&each, &control, &relation)) {
		struct stop stop = { control, (enum relation)(GPOINTER_TO_UINT(relation) - 1) };

		g_array_append_val(list, stop);
	}
	g_array_sort(list, stop_order);
	return list;
}

static int text_order(const void *one, const void *other)
{
	return strcmp(*(const char *const *)one, *(const char *const *)other);
}

/* The checks of all stops, each once, sorted. */
static json_t *checks_json(const GArray *stops)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new();
	json_t *list = json_array();

	for (unsigned i = 0; i < stops->len; i++) {
		const struct texts *checks = &g_array_index(stops, struct stop, i).control->checks;

		for (unsigned k = 0; k < checks->count; k++)
			g_ptr_array_add(names, (void *)checks->items[k]);
	}
	g_ptr_array_sort(names, text_order);
	for (unsigned i = 0; i < names->len; i++)
		if (i == 0 || strcmp(names->pdata[i], names->pdata[i - 1]) != 0)
			json_array_append_new(list, json_string(names->pdata[i]));
	return list;
}

/* ---- requirements ---------------------------------------------------------------------- */

/* "iso27001-2022: A.5.9 (moved), A.8.1 (partly)"; NULL when no check is reached. g_free(). */
static char *route_text(const struct route *route, const GArray *stops)
{
	GString *text;

	if (stops->len == 0)
		return NULL;
	text = g_string_new(route->checks->catalog);
	for (unsigned i = 0; i < stops->len; i++) {
		const struct stop *stop = &g_array_index(stops, struct stop, i);

		g_string_append_printf(text, "%s %s (%s)", i ? "," : ":", stop->control->id,
				       catalog_relation_words[stop->relation]);
	}
	return g_string_free(text, FALSE);
}

/* "5 Information security policies"; NULL for no node. g_free(). */
static char *section_text(const struct catalog *catalog, unsigned index)
{
	if (index == CATALOG_NONE)
		return NULL;
	return g_strdup_printf("%s %s", catalog->nodes[index].id, catalog->nodes[index].title);
}

static void set_text(json_t *object, const char *key, const char *text)
{
	if (text && *text)
		json_object_set_new(object, key, json_string(text));
}

static json_t *attributes_json(const struct route *route, unsigned index, const GArray *stops)
{
	const struct catalog *catalog = route->catalog;
	const struct catalog_node *node = &catalog->nodes[index];
	unsigned clause = catalog_clause(catalog, index);
	unsigned parent = node->parent == clause ? CATALOG_NONE : node->parent;
	g_autofree char *section = clause == index ? g_strdup(catalog->title) :
						     section_text(catalog, clause);
	g_autofree char *subsection = section_text(catalog, parent);
	g_autofree char *comment = route_text(route, stops);
	json_t *object = json_object();

	set_text(object, "ItemId", node->id);
	set_text(object, "Section", section);
	set_text(object, "SubSection", subsection);
	set_text(object, "Comment", comment);
	return json_pack("[o]", object);
}

static json_t *requirement_json(const struct route *route, unsigned index)
{
	const struct catalog_node *node = &route->catalog->nodes[index];
	g_autofree char *summary = prose_plain(route->catalog, node->control->summary);
	g_autoptr(GArray) stops = stops_of(route, node);

	return json_pack("{s:s, s:s, s:s, s:o, s:o}", "Id", node->id, "Name", node->title,
			 "Description", summary ? summary : node->title, "Attributes",
			 attributes_json(route, index, stops), "Checks", checks_json(stops));
}

/* ---- the file -------------------------------------------------------------------------- */

/* "ISO27017" and "2015" of iso27017-2015; an id without a year at its end is a framework in the
 * version that its revision is. Both g_free(). */
static void split_id(const struct catalog *catalog, char **framework, char **version)
{
	const char *hyphen = strrchr(catalog->id, '-');

	if (hyphen && hyphen > catalog->id && g_ascii_isdigit(hyphen[1])) {
		g_autofree char *name = g_strndup(catalog->id, (gsize)(hyphen - catalog->id));

		*framework = g_ascii_strup(name, -1);
		*version = g_strdup(hyphen + 1);
		return;
	}
	*framework = g_ascii_strup(catalog->id, -1);
	*version = g_strdup_printf("%u", catalog->revision);
}

static char *description_of(const struct catalog *catalog, const struct checks *checks)
{
	g_autofree char *checks_text = g_strdup_printf(
		_("The checks are those that Prowler's own files of %s name for %s; the maps of "
		  "remit lead them to these controls. A check that passes is evidence and no verdict."),
		checks->as_of, checks->catalog);

	return catalog->subtitle ? g_strdup_printf("%s\n\n%s", catalog->subtitle, checks_text) :
				   g_steal_pointer(&checks_text);
}

static json_t *framework_json(const struct route *route, const struct checks_provider *provider)
{
	const struct catalog *catalog = route->catalog;
	g_autofree char *framework = NULL, *version = NULL;
	g_autofree char *description = description_of(catalog, route->checks);
	json_t *requirements = json_array();

	split_id(catalog, &framework, &version);
	for (unsigned i = 0; i < catalog->node_count; i++) {
		json_t *one = catalog->nodes[i].control ? requirement_json(route, i) : json_null();

		if (!one) {
			json_decref(requirements);
			return NULL;
		}
		if (catalog->nodes[i].control)
			json_array_append_new(requirements, one);
	}
	return json_pack("{s:s, s:s, s:s, s:s, s:s, s:o}", "Framework", framework, "Name",
			 catalog->title, "Version", version, "Provider", provider->name,
			 "Description", description, "Requirements", requirements);
}

static GString *render(const struct catalog *catalog, const struct checks *checks,
		       const struct checks_provider *provider)
{
	g_autoptr(GHashTable) reached = g_hash_table_new(g_str_hash, g_str_equal);
	struct route route = { catalog, checks, reached };
	GString *text = NULL;
	json_t *json;
	char *dump;

	for (unsigned i = 0; i < provider->control_count; i++)
		g_hash_table_insert(reached, (void *)provider->controls[i].id,
				    (void *)&provider->controls[i]);
	json = framework_json(&route, provider);
	dump = json_dumps(json, JSON_INDENT(2));
	json_decref(json);
	if (dump) {
		text = g_string_new(dump);
		g_string_append_c(text, '\n');
	}
	free(dump);
	return text;
}

GString *prowler_framework(const struct catalog *catalog, const char *provider, GError **error)
{
	struct checks *checks = checks_prowler(error);
	const struct checks_provider *found =
		checks ? checks_provider_find(checks, provider, error) : NULL;
	GString *text = NULL;

	if (found && catalog->control_count == 0)
		error_set(error, REMIT_ERROR_INPUT, _("the catalog has no groups and no controls"));
	else if (found) {
		text = render(catalog, checks, found);
		if (!text)
			error_set(error, REMIT_ERROR_INPUT,
				  _("a text of the catalog %s is not clean UTF-8"), catalog->id);
	}
	checks_free(checks);
	return text;
}
