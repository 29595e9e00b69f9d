/*
 * Opening a catalog by what a person calls it: a path, an id in the user's folder,
 * or an id of a built-in catalog.
 *
 * An object of its own, since it alone needs catalog_builtin(), and bake is linked
 * without what it makes.
 */
#include <string.h>

#include "catalog/catalog_private.h"

static bool exists(const struct io *io, const char *path)
{
	struct stat stat;

	return io->stat(io->data, path, &stat) >= 0;
}

/* FOLDER/ID, FOLDER/ID.yaml or FOLDER/ID.json, whichever is there; NULL when none is. */
static char *find_in_folder(const struct io *io, const char *folder, const char *id)
{
	static const char *const endings[] = { "", ".yaml", ".json" };

	for (unsigned i = 0; i < G_N_ELEMENTS(endings); i++) {
		g_autofree char *name = g_strconcat(id, endings[i], NULL);
		char *path = g_build_filename(folder, name, NULL);

		if (exists(io, path))
			return path;
		g_free(path);
	}
	return NULL;
}

static const struct catalog *load_id(const struct io *io, const char *path, const char *id,
				     const struct catalog_wish *wish, GError **error)
{
	struct catalog *catalog = catalog_load_as(io, path, wish, NULL, error);

	if (!catalog || !strcmp(catalog->id, id))
		return catalog;
	error_set_at(error, REMIT_ERROR_INPUT, path, 0, 0,
		     _("this is the catalog %s, not %s; rename it or open it by its path"),
		     catalog->id, id);
	catalog_free(catalog);
	return NULL;
}

/* The ids that could have been meant. */
static char **known_ids(const char *folder)
{
	GPtrArray *ids = ids_new();

	for (const struct catalog *const *builtin = catalog_builtin(); *builtin; builtin++)
		ids_add(ids, (*builtin)->id);
	ids_add_folder(ids, folder, true);
	return ids_finish(ids);
}

static void unknown_error(GError **error, const char *name, const char *folder)
{
	g_auto(GStrv) ids = known_ids(folder);
	g_autofree char *list = g_strjoinv(", ", ids);
	const char *near = error_suggestion(name, (const char *const *)ids);

	if (near)
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("there is no catalog '%.80s'; did you mean %s? Known are: %s"), name,
			  near, list);
	else
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("there is no catalog '%.80s'; known are: %s"), name, list);
}

const struct catalog *catalog_open(const struct io *io, const char *name, const char *folder,
				   GError **error)
{
	return catalog_open_as(io, name, folder, NULL, error);
}

const struct catalog *catalog_open_as(const struct io *io, const char *name, const char *folder,
				      const struct catalog_wish *wish, GError **error)
{
	g_autofree char *path = NULL;

	if (strchr(name, '/') || (*name && exists(io, name)))
		return catalog_load_as(io, name, wish, NULL, error);
	if (folder && catalog_slug_is_valid(name))
		path = find_in_folder(io, folder, name);
	if (path)
		return load_id(io, path, name, wish, error);
	for (const struct catalog *const *builtin = catalog_builtin(); *builtin; builtin++) {
		if (!strcmp((*builtin)->id, name))
			return *builtin;
	}
	unknown_error(error, name, folder);
	return NULL;
}
