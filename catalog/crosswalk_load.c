/*
 * Readers of mappings: CISO Assistant's mapping sets and OSCAL's mapping collections.
 *
 * CISO Assistant: objects.requirement_mapping_set, or a list requirement_mapping_sets, each with
 * the URNs of two frameworks and rows of URNs. OSCAL 1.2: mapping-collection.mappings, each with
 * two resources and maps from several sources to several targets.
 */
#include <string.h>

#include "catalog/crosswalk_private.h"
#include "catalog/foreign.h"

/* What is being read. */
struct reading {
	struct foreign foreign;
	GPtrArray *all;
};

static void wrong(struct reading *reading, const struct value *at, const char *message)
{
	loading_problem(reading->foreign.loading, reading->foreign.part, REMIT_ERROR_INPUT, at, "%s",
			message);
}

/* A text that has to be there. */
static const char *need(struct reading *reading, const struct value *map, const char *key)
{
	const char *text = foreign_text(&reading->foreign, map, key);

	if (!text && !value_get(map, key))
		loading_problem(reading->foreign.loading, reading->foreign.part, REMIT_ERROR_INPUT,
				map, _("%s is missing"), key);
	return text;
}

/* The words of both formats; those that say that there is none are CROSSING_COUNT. */
static const struct {
	const char *word;
	enum crossing crossing;
} relationships[] = {
	{ "equal", CROSSING_EQUAL },	       { "superset", CROSSING_SUPERSET },
	{ "intersect", CROSSING_INTERSECT },   { "subset", CROSSING_SUBSET },
	{ "not_related", CROSSING_COUNT },     { "equivalent-to", CROSSING_EQUAL },
	{ "equal-to", CROSSING_EQUAL },	       { "superset-of", CROSSING_SUPERSET },
	{ "intersects-with", CROSSING_INTERSECT }, { "subset-of", CROSSING_SUBSET },
	{ "no-relationship", CROSSING_COUNT },
};

/* False when there is none, or after a problem. */
static bool read_crossing(struct reading *reading, const struct value *map, enum crossing *crossing)
{
	const char *word = need(reading, map, "relationship");

	for (unsigned i = 0; word && i < G_N_ELEMENTS(relationships); i++) {
		if (strcmp(relationships[i].word, word) == 0) {
			*crossing = relationships[i].crossing;
			return *crossing != CROSSING_COUNT;
		}
	}
	if (word)
		loading_problem(reading->foreign.loading, reading->foreign.part, REMIT_ERROR_INPUT,
				value_get(map, "relationship"),
				_("relationship '%.80s' is none that mappings know"), word);
	return false;
}

/* ---- CISO Assistant ----------------------------------------------------------------- */

static char *framework_id(const char *urn)
{
	return foreign_slug(crosswalk_name(urn), "framework");
}

static void read_row(struct reading *reading, struct crosswalk *crosswalk, const struct value *map)
{
	struct crosswalk_row row = { .from = need(reading, map, "source_requirement_urn"),
				     .to = need(reading, map, "target_requirement_urn") };
	const char *annotation = foreign_text(&reading->foreign, map, "annotation");

	row.rationale = annotation ? annotation : foreign_text(&reading->foreign, map, "rationale");
	if (row.from && row.to && read_crossing(reading, map, &row.crossing))
		crosswalk_add(crosswalk, &row);
}

static void read_set(struct reading *reading, const struct value *set)
{
	const char *from = need(reading, set, "source_framework_urn");
	const char *to = need(reading, set, "target_framework_urn");
	const struct value *rows = foreign_list(&reading->foreign, set, "requirement_mappings");
	const char *name = foreign_text(&reading->foreign, set, "name");

	if (!from || !to)
		return;
	g_autofree char *from_id = framework_id(from);
	g_autofree char *to_id = framework_id(to);
	struct crosswalk *crosswalk =
		crosswalk_begin(reading->all, from_id, to_id, name ? name : from_id,
				reading->foreign.loading->path);
	for (size_t i = 0; rows && i < value_count(rows); i++)
		read_row(reading, crosswalk, value_at(rows, i));
}

static void read_library(struct reading *reading, const struct value *root)
{
	const struct value *objects = foreign_map(&reading->foreign, root, "objects");
	const struct value *set =
		objects ? foreign_map(&reading->foreign, objects, "requirement_mapping_set") : NULL;
	const struct value *sets =
		objects ? foreign_list(&reading->foreign, objects, "requirement_mapping_sets") : NULL;

	if (set)
		read_set(reading, set);
	for (size_t i = 0; sets && i < value_count(sets); i++)
		read_set(reading, value_at(sets, i));
}

/* ---- OSCAL --------------------------------------------------------------------------- */

/* A resource is called as a catalog read from a file of that name is. */
static char *resource_id(struct reading *reading, const struct value *mapping, const char *key)
{
	const struct value *resource = foreign_map(&reading->foreign, mapping, key);
	const char *href = resource ? need(reading, resource, "href") : NULL;

	if (!resource && !value_get(mapping, key))
		need(reading, mapping, key);
	return href ? foreign_id_of_file(href) : NULL;
}

static void read_targets(struct reading *reading, struct crosswalk *crosswalk,
			 const struct value *map, struct crosswalk_row *row)
{
	const struct value *targets = foreign_list(&reading->foreign, map, "targets");

	for (size_t i = 0; targets && i < value_count(targets); i++) {
		row->to = need(reading, value_at(targets, i), "id-ref");
		if (row->to)
			crosswalk_add(crosswalk, row);
	}
}

static void read_map(struct reading *reading, struct crosswalk *crosswalk, const struct value *map)
{
	const struct value *sources = foreign_list(&reading->foreign, map, "sources");
	struct crosswalk_row row = { .rationale = foreign_text(&reading->foreign, map, "remarks") };

	if (!row.rationale)
		row.rationale = foreign_text(&reading->foreign, map, "matching-rationale");
	if (!read_crossing(reading, map, &row.crossing))
		return;
	for (size_t i = 0; sources && i < value_count(sources); i++) {
		row.from = need(reading, value_at(sources, i), "id-ref");
		if (row.from)
			read_targets(reading, crosswalk, map, &row);
	}
}

static void read_collection(struct reading *reading, const struct value *root)
{
	const struct value *collection = value_get(root, "mapping-collection");
	const struct value *metadata = foreign_map(&reading->foreign, collection, "metadata");
	const struct value *list = value_get(collection, "mappings");
	const char *title = metadata ? foreign_text(&reading->foreign, metadata, "title") : NULL;
	bool several = list && value_kind(list) == VALUE_LIST;

	for (size_t i = 0; list && i < (several ? value_count(list) : 1); i++) {
		const struct value *mapping = several ? value_at(list, i) : list;
		const struct value *maps = foreign_list(&reading->foreign, mapping, "maps");
		g_autofree char *from = resource_id(reading, mapping, "source-resource");
		g_autofree char *to = resource_id(reading, mapping, "target-resource");

		if (!from || !to)
			continue;
		struct crosswalk *crosswalk =
			crosswalk_begin(reading->all, from, to, title ? title : from,
					reading->foreign.loading->path);
		for (size_t k = 0; maps && k < value_count(maps); k++)
			read_map(reading, crosswalk, value_at(maps, k));
	}
}

/* ---- a file ---------------------------------------------------------------------------- */

static void read_root(struct reading *reading)
{
	const struct value *root =
		value_tree_root(loading_part(reading->foreign.loading,
					     reading->foreign.part)->tree);

	if (value_get(root, "mapping-collection"))
		read_collection(reading, root);
	else if (value_get(root, "objects"))
		read_library(reading, root);
	if (reading->all->len == 0 && reading->foreign.loading->problems->len == 0)
		wrong(reading, root,
		      _("there is no mapping in this file: a mapping set of CISO Assistant or a "
			"mapping collection of OSCAL is wanted"));
}

GPtrArray *crosswalk_load(const struct io *io, const char *path, GError **error)
{
	struct loading loading;
	struct reading reading = { .all = crosswalks_new() };

	loading_start(&loading, io, path);
	if (loading_open_tree(&loading, path)) {
		foreign_start(&reading.foreign, &loading, 0);
		read_root(&reading);
		foreign_end(&reading.foreign);
	}
	if (loading_end(&loading, NULL, error)) {
		catalog_memory_free(loading.memory);
		return reading.all;
	}
	g_ptr_array_unref(reading.all);
	return NULL;
}
