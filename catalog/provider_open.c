/*
 * Opening a provider's list by what a person calls it: a path, an id in the user's folder, or
 * an id of a built-in list.
 *
 * An object of its own, as open.c is: embed is linked without what it makes.
 */
#include <string.h>

#include "catalog/baked.h"
#include "catalog/catalog_private.h"
#include "catalog/provider.h"

static struct provider *open_builtin(const struct embedded *builtin, GError **error)
{
	g_autofree char *name = g_strdup_printf(_("built-in list %s"), builtin->id);
	g_autoptr(GBytes) bytes = g_bytes_new_static(builtin->bytes, builtin->count);

	return provider_parse(name, bytes, error);
}

static struct provider *load_id(const struct io *io, const char *path, const char *id,
				GError **error)
{
	struct provider *provider = provider_load(io, path, error);

	if (!provider || strcmp(provider->id, id) == 0)
		return provider;
	error_set_at(error, REMIT_ERROR_INPUT, path, 0, 0,
		     _("this is the list of %s, not of %s; rename it or open it by its path"),
		     provider->id, id);
	provider_free(provider);
	return NULL;
}

char **provider_ids(const char *folder)
{
	GPtrArray *ids = ids_new();

	for (const struct embedded *const *builtin = provider_builtin; *builtin; builtin++)
		ids_add(ids, (*builtin)->id);
	ids_add_folder(ids, folder, false);
	return ids_finish(ids);
}

static void unknown_error(GError **error, const char *name, const char *folder)
{
	g_auto(GStrv) ids = provider_ids(folder);
	g_autofree char *list = g_strjoinv(", ", ids);
	const char *near = error_suggestion(name, (const char *const *)ids);

	if (near)
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("there is no list of a provider '%.80s'; did you mean %s? Known are: %s"),
			  name, near, list);
	else
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("there is no list of a provider '%.80s'; known are: %s"), name, list);
}

struct provider *provider_open(const struct io *io, const char *name, const char *folder,
			       GError **error)
{
	g_autofree char *file = g_strconcat(name, ".yaml", NULL);
	g_autofree char *path = NULL;
	struct stat status;

	if (strchr(name, '/'))
		return provider_load(io, name, error);
	if (folder && catalog_slug_is_valid(name))
		path = g_build_filename(folder, file, NULL);
	if (path && io->stat(io->data, path, &status) >= 0)
		return load_id(io, path, name, error);
	for (const struct embedded *const *builtin = provider_builtin; *builtin; builtin++)
		if (strcmp((*builtin)->id, name) == 0)
			return open_builtin(*builtin, error);
	unknown_error(error, name, folder);
	return NULL;
}
