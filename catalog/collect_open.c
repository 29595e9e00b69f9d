/*
 * Opening a pack of probes by what a person calls it: a path, an id in the user's folder, or an id
 * of a built-in one, whose bytes are read then and not before.
 *
 * An object of its own for the reason that open.c is one: embed is linked without what it makes.
 */
#include <string.h>

#include "catalog/baked.h"
#include "catalog/catalog_private.h"
#include "catalog/collect.h"

static const char *const builtin_ids[] = { "debian", NULL };

static struct collect_pack *open_builtin(GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(collect_debian_bytes, collect_debian_count);

	return collect_parse("debian", bytes, catalog_builtin(), NULL, error);
}

static bool is_file(const struct io *io, const char *path)
{
	struct stat status;

	return io->stat(io->data, path, &status) >= 0 && !S_ISDIR(status.st_mode);
}

static struct collect_pack *load_path(const struct io *io, const char *path, GError **error)
{
	g_autoptr(GBytes) bytes = io_read_file(io, path, COLLECT_BYTES_MAX, error);

	return bytes ? collect_parse(path, bytes, catalog_builtin(), NULL, error) : NULL;
}

static struct collect_pack *load_own(const struct io *io, const char *path, const char *id,
				     GError **error)
{
	struct collect_pack *pack = load_path(io, path, error);

	if (!pack || strcmp(pack->id, id) == 0)
		return pack;
	error_set_at(error, REMIT_ERROR_INPUT, path, 0, 0,
		     _("this is the pack %s, not %s; rename it or open it by its path"), pack->id,
		     id);
	collect_free(pack);
	return NULL;
}

char **collect_ids(const char *folder)
{
	GPtrArray *ids = ids_new();

	for (const char *const *id = builtin_ids; *id; id++)
		ids_add(ids, *id);
	ids_add_folder(ids, folder, false);
	return ids_finish(ids);
}

static void unknown_error(GError **error, const char *name, const char *folder)
{
	g_auto(GStrv) ids = collect_ids(folder);
	g_autofree char *list = g_strjoinv(", ", ids);
	const char *near = error_suggestion(name, (const char *const *)ids);

	if (near)
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("there is no pack '%.80s'; did you mean %s? Known are: %s"), name, near,
			  list);
	else
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("there is no pack '%.80s'; known are: %s"), name, list);
}

struct collect_pack *collect_open(const struct io *io, const char *name, const char *folder,
				  GError **error)
{
	if (strchr(name, '/') || (*name && is_file(io, name)))
		return load_path(io, name, error);
	if (folder && catalog_slug_is_valid(name)) {
		g_autofree char *file = g_strconcat(name, ".yaml", NULL);
		g_autofree char *path = g_build_filename(folder, file, NULL);

		if (is_file(io, path))
			return load_own(io, path, name, error);
	}
	if (strcmp(name, builtin_ids[0]) == 0)
		return open_builtin(error);
	unknown_error(error, name, folder);
	return NULL;
}
