/*
 * Reader of OSCAL profiles: which controls of a catalog they select, and the parameters they set.
 *
 * What a profile imports is looked for beside it by the last part of its name alone, so that a
 * file from outside leads to no other folder; or it is named by whoever opens the profile. What a
 * profile alters in the texts of controls is not applied, and said.
 */
#include <string.h>

#include "catalog/oscal.h"

/* Profiles of profiles; honest ones have two. */
enum { IMPORT_DEPTH_MAX = 8 };

bool oscal_is_profile(const struct value *root)
{
	const struct value *profile = value_get(root, "profile");

	return profile && value_get(profile, "metadata");
}

/* One profile on the way down to the catalog. */
struct import {
	struct oscal *oscal;
	const struct value *profile;
	const struct value *catalog; /* once it is found */
	GHashTable *all;             /* id of each control of the catalog to its struct value */
};

/* ---- what is imported -------------------------------------------------------- */

static const char *text_of(const struct value *map, const char *key)
{
	const struct value *value = value_get(map, key);

	return value ? value_text(value) : NULL;
}

/* The links of the resource that `#uuid` names; NULL when there are none. */
static const struct value *resource_links(const struct value *profile, const char *uuid)
{
	const struct value *matter = value_get(profile, "back-matter");
	const struct value *list = matter ? value_get(matter, "resources") : NULL;

	for (size_t i = 0; list && i < value_count(list); i++)
		if (g_strcmp0(text_of(value_at(list, i), "uuid"), uuid) == 0)
			return value_get(value_at(list, i), "rlinks");
	return NULL;
}

static char *beside(const struct loading *loading, unsigned part, const char *href)
{
	g_autofree char *folder = g_path_get_dirname(loading->memory->files->pdata[part]);
	const char *slash = strrchr(href, '/');
	const char *name = slash ? slash + 1 : href;
	struct stat stat;
	char *path;

	if (*name == '\0' || *name == '.' || strcmp(href, "#") == 0)
		return NULL;
	path = g_build_filename(folder, name, NULL);
	if (loading->io->stat(loading->io->data, path, &stat) >= 0)
		return path;
	g_free(path);
	return NULL;
}

/* The file of an import; NULL when none of its names is there. g_free(). */
static char *import_path(const struct oscal *oscal, const struct value *profile, const char *href)
{
	const struct loading *loading = oscal->foreign.loading;
	const struct value *links = *href == '#' ? resource_links(profile, href + 1) : NULL;

	if (loading->against)
		return g_strdup(g_steal_pointer(&oscal->foreign.loading->against));
	if (*href != '#')
		return beside(loading, oscal->foreign.part, href);
	for (size_t i = 0; links && i < value_count(links); i++) {
		const char *link = text_of(value_at(links, i), "href");
		char *path = link ? beside(loading, oscal->foreign.part, link) : NULL;

		if (path)
			return path;
	}
	return NULL;
}

static void problem(struct oscal *oscal, const struct value *at, const char *message)
{
	loading_problem(oscal->foreign.loading, oscal->foreign.part, REMIT_ERROR_INPUT, at, "%s",
			message);
}

/* ---- which controls ----------------------------------------------------------- */

static void note_control(struct oscal *oscal, const struct value *map, GHashTable *all,
			 unsigned depth)
{
	static const char *const keys[] = { "controls", "groups" };

	for (unsigned k = 0; k < G_N_ELEMENTS(keys) && depth < CATALOG_DEPTH_MAX * 2; k++) {
		const struct value *list = value_get(map, keys[k]);

		for (size_t i = 0; list && i < value_count(list); i++) {
			const struct value *one = value_at(list, i);
			const char *id = k == 0 ? text_of(one, "id") : NULL;

			if (id)
				g_hash_table_insert(all, (char *)id, (void *)one);
			note_control(oscal, one, all, depth + 1);
		}
	}
}

static void take_below(GHashTable *into, const struct value *control, unsigned depth)
{
	const struct value *list = value_get(control, "controls");

	for (size_t i = 0; list && depth < CATALOG_DEPTH_MAX && i < value_count(list); i++) {
		const char *id = text_of(value_at(list, i), "id");

		if (id)
			g_hash_table_add(into, (char *)id);
		take_below(into, value_at(list, i), depth + 1);
	}
}

static void take_control(const struct import *import, GHashTable *into, const char *id, bool below)
{
	const struct value *control = g_hash_table_lookup(import->all, id);

	g_hash_table_add(into, (char *)id);
	if (control && below)
		take_below(into, control, 0);
}

static void take_ids(struct import *import, GHashTable *into, const struct value *one, bool below)
{
	const struct value *ids = foreign_list(&import->oscal->foreign, one, "with-ids");

	for (size_t i = 0; ids && i < value_count(ids); i++) {
		const char *id = value_text(value_at(ids, i));

		if (id && g_hash_table_contains(import->all, id))
			take_control(import, into, id, below);
		else
			foreign_remark(&import->oscal->foreign,
				       _("the profile names %.80s, which the catalog does not have"),
				       id ? id : "?");
	}
}

static void take_matching(struct import *import, GHashTable *into, const struct value *one,
			  bool below)
{
	const struct value *list = foreign_list(&import->oscal->foreign, one, "matching");

	for (size_t i = 0; list && i < value_count(list); i++) {
		const char *pattern = text_of(value_at(list, i), "pattern");
		GHashTableIter all;
		void *id;

		g_hash_table_iter_init(&all, import->all);
		while (pattern && g_hash_table_iter_next(&all, &id, NULL))
			if (g_pattern_match_simple(pattern, id))
				take_control(import, into, id, below);
	}
}

/* What `include-controls` or `exclude-controls` name. */
static void take_listed(struct import *import, GHashTable *into, const struct value *map,
			const char *key)
{
	const struct value *list = foreign_list(&import->oscal->foreign, map, key);

	for (size_t i = 0; list && i < value_count(list); i++) {
		const struct value *one = value_at(list, i);
		bool below = g_strcmp0(text_of(one, "with-child-controls"), "yes") == 0;

		take_ids(import, into, one, below);
		take_matching(import, into, one, below);
	}
}

/* The controls of one import, a GHashTable of ids. */
static GHashTable *selected_by(struct import *import, const struct value *one)
{
	GHashTable *into = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) out = g_hash_table_new(g_str_hash, g_str_equal);
	GHashTableIter ids;
	void *id;

	take_listed(import, into, one, "include-controls");
	if (value_get(one, "include-all") || !value_get(one, "include-controls")) {
		g_hash_table_iter_init(&ids, import->all);
		while (g_hash_table_iter_next(&ids, &id, NULL))
			g_hash_table_add(into, id);
	}
	take_listed(import, out, one, "exclude-controls");
	g_hash_table_iter_init(&ids, out);
	while (g_hash_table_iter_next(&ids, &id, NULL))
		g_hash_table_remove(into, id);
	return into;
}

/* What profiles above have left out stays out. */
static void narrow(struct oscal *oscal, GHashTable *selected)
{
	GHashTableIter ids;
	void *id;

	if (!oscal->selected) {
		oscal->selected = selected;
		return;
	}
	g_hash_table_iter_init(&ids, oscal->selected);
	while (g_hash_table_iter_next(&ids, &id, NULL))
		if (!g_hash_table_contains(selected, id))
			g_hash_table_iter_remove(&ids);
	g_hash_table_unref(selected);
}

/* ---- what is set -------------------------------------------------------------- */

/* Settings of the profile that was opened come before those of the profiles it imports. */
static void take_settings(struct oscal *oscal, const struct value *profile)
{
	const struct value *modify = foreign_map(&oscal->foreign, profile, "modify");
	const struct value *list =
		modify ? foreign_list(&oscal->foreign, modify, "set-parameters") : NULL;
	const struct value *alters = modify ? foreign_list(&oscal->foreign, modify, "alters") : NULL;

	for (size_t i = 0; list && i < value_count(list); i++) {
		const char *id = text_of(value_at(list, i), "param-id");

		if (id && !g_hash_table_contains(oscal->set, id))
			g_hash_table_insert(oscal->set, (char *)id, (void *)value_at(list, i));
	}
	for (size_t i = 0; alters && i < value_count(alters); i++) {
		const char *id = text_of(value_at(alters, i), "control-id");

		foreign_remark(&oscal->foreign,
			       _("the profile alters %.80s; that is not applied, its texts are the "
				 "catalog's"), id ? id : "?");
	}
}

static void take_merge(struct oscal *oscal, const struct value *profile)
{
	const struct value *merge = foreign_map(&oscal->foreign, profile, "merge");
	const char *as_is = merge ? text_of(merge, "as-is") : NULL;

	oscal->flat = g_strcmp0(as_is, "true") != 0;
	if (merge && value_get(merge, "custom"))
		foreign_remark(&oscal->foreign,
			       _("the profile arranges its controls anew (merge: custom); that is "
				 "not applied, they stand without groups"));
}

/* ---- going down ---------------------------------------------------------------- */

/* Open what an import names; false after noting the problem. */
static bool import_open(struct oscal *oscal, const struct value *profile, const struct value *one)
{
	const char *href = foreign_text(&oscal->foreign, one, "href");
	g_autofree char *path = href ? import_path(oscal, profile, href) : NULL;

	if (!path) {
		problem(oscal, one,
			_("what this profile imports is not beside it; put the catalog into the "
			  "same folder, or name it with --against FILE"));
		return false;
	}
	if (!loading_open_file(oscal->foreign.loading, path))
		return false;
	oscal->foreign.part = oscal->foreign.loading->parts->len - 1;
	return true;
}

static const struct value *part_root(const struct oscal *oscal)
{
	return value_tree_root(
		loading_part(oscal->foreign.loading, oscal->foreign.part)->tree);
}

/* The one import of a profile; several are told. */
static const struct value *only_import(struct oscal *oscal, const struct value *profile)
{
	const struct value *list = foreign_list(&oscal->foreign, profile, "imports");

	if (!list || value_count(list) == 0) {
		problem(oscal, profile, _("imports is missing"));
		return NULL;
	}
	if (value_count(list) > 1) {
		problem(oscal, value_at(list, 1),
			_("a profile of several catalogs cannot be opened; one import at a time"));
		return NULL;
	}
	return value_at(list, 0);
}

/* The imports on the way, from the profile that was opened to the catalog. Returns the catalog,
 * or NULL after noting a problem. */
static const struct value *go_down(struct oscal *oscal, const struct value *profile,
				   GPtrArray *imports)
{
	for (unsigned depth = 0; depth < IMPORT_DEPTH_MAX; depth++) {
		const struct value *one = only_import(oscal, profile);

		take_settings(oscal, profile);
		if (!one || !import_open(oscal, profile, one))
			return NULL;
		g_ptr_array_add(imports, (void *)one);
		const struct value *root = part_root(oscal);
		if (value_get(root, "catalog"))
			return value_get(root, "catalog");
		if (!oscal_is_profile(root)) {
			problem(oscal, root, _("this is neither an OSCAL catalog nor a profile"));
			return NULL;
		}
		profile = value_get(root, "profile");
	}
	problem(oscal, profile, _("profiles that import profiles without end"));
	return NULL;
}

void oscal_read_profile(struct loading *loading, unsigned part)
{
	const struct value *root = value_tree_root(loading_part(loading, part)->tree);
	const struct value *profile = value_get(root, "profile");
	g_autoptr(GPtrArray) imports = g_ptr_array_new();
	g_autoptr(GHashTable) all = g_hash_table_new(g_str_hash, g_str_equal);
	struct oscal oscal;

	oscal_start(&oscal, loading, part);
	take_merge(&oscal, profile);
	const struct value *catalog = go_down(&oscal, profile, imports);
	struct import import = { &oscal, profile, catalog, all };
	if (catalog)
		note_control(&oscal, catalog, all, 0);
	for (unsigned i = imports->len; catalog && i > 0; i--)
		narrow(&oscal, selected_by(&import, imports->pdata[i - 1]));
	if (catalog)
		oscal_read(&oscal, catalog, profile);
	oscal_end(&oscal);
}

const struct catalog_format oscal_profile_format = {
	.name = "OSCAL profile",
	.recognises = oscal_is_profile,
	.read_frame = oscal_read_profile,
};
