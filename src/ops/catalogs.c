/*
 * Catalogs of other people: read in the user's languages, taken into the user's folder.
 */
#include "ops/ops.h"
#include "yaml/door.h"

#include <errno.h>
#include <string.h>

struct catalog *ops_catalog_read(const struct ops *ops, const char *path, const char *against,
				 GPtrArray **problems, GError **error)
{
	struct catalog_wish wish = { .languages = g_get_language_names, .against = against };

	return catalog_load_as(ops->io, path, &wish, problems, error);
}

void ops_catalog_added_clear(struct ops_catalog_added *added)
{
	catalog_free(added->catalog);
	g_free(added->path);
	*added = (struct ops_catalog_added){ 0 };
}

/* ---- taking in ------------------------------------------------------------------ */

static const char *const endings[] = { ".yaml", ".json" };

static char *place_of(const struct ops *ops, const char *id, const char *ending)
{
	g_autofree char *name = g_strconcat(id, ending, NULL);

	return g_build_filename(config_catalog_folder(ops->config), name, NULL);
}

static bool is_file(const struct ops *ops, const char *path)
{
	struct stat stat;

	return ops->io->stat(ops->io->data, path, &stat) >= 0 && S_ISREG(stat.st_mode);
}

/* What is kept: the file itself, or what was read of it where that is more than one file. */
static GBytes *bytes_of(const struct ops *ops, const char *path, const struct catalog *catalog,
			GError **error)
{
	if (is_file(ops, path) && catalog_is_one_file(catalog))
		return io_read_file(ops->io, path, DOOR_BYTES_MAX, error);
	return catalog_write(catalog, error);
}

/* What stands there now: whether it is the same, and its revision. */
static void note_old(const struct ops *ops, struct ops_catalog_added *added, GBytes *bytes)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(endings); i++) {
		g_autofree char *path = place_of(ops, added->catalog->id, endings[i]);
		g_autoptr(GBytes) old =
			is_file(ops, path) ?
				io_read_file(ops->io, path, DOOR_BYTES_MAX, NULL) : NULL;
		struct catalog *catalog =
			old ? ops_catalog_read(ops, path, NULL, NULL, NULL) : NULL;

		added->same |= old && strcmp(path, added->path) == 0 && g_bytes_equal(old, bytes);
		added->replaced = catalog ? catalog->revision : added->replaced;
		catalog_free(catalog);
	}
}

static bool put(const struct ops *ops, const struct ops_catalog_added *added, GBytes *bytes,
		GError **error)
{
	const char *folder = config_catalog_folder(ops->config);
	int made = io_make_folders(ops->io, folder, 0700);
	size_t count;
	const void *data = g_bytes_get_data(bytes, &count);

	if (made < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -made, _("cannot make the folder %s"),
				 folder);
		return false;
	}
	if (!io_replace_file(ops->io, added->path, data, count, 0600, error))
		return false;
	/* Of two files of one id the other would be found. */
	for (unsigned i = 0; i < G_N_ELEMENTS(endings); i++) {
		g_autofree char *other = place_of(ops, added->catalog->id, endings[i]);

		if (strcmp(other, added->path) != 0 && is_file(ops, other))
			ops->io->unlink(ops->io->data, other);
	}
	return true;
}

/* A folder of that name would be found before the file. */
static bool nothing_in_the_way(const struct ops *ops, const char *id, GError **error)
{
	g_autofree char *folder = place_of(ops, id, "");
	struct stat stat;

	if (ops->io->stat(ops->io->data, folder, &stat) < 0)
		return true;
	error_set_at(error, REMIT_ERROR_WRITE, folder, 0, 0,
		     _("a folder of this name stands for the catalog already; take it away first"));
	return false;
}

bool ops_catalog_add(const struct ops *ops, const char *path, const char *against,
		     struct ops_catalog_added *added, GError **error)
{
	g_autoptr(GBytes) bytes = NULL;

	*added = (struct ops_catalog_added){ 0 };
	added->catalog = ops_catalog_read(ops, path, against, NULL, error);
	if (!added->catalog)
		return false;
	bytes = bytes_of(ops, path, added->catalog, error);
	if (bytes && nothing_in_the_way(ops, added->catalog->id, error)) {
		bool json = g_str_has_suffix(path, ".json") && catalog_is_one_file(added->catalog);

		added->path = place_of(ops, added->catalog->id, endings[json]);
		note_old(ops, added, bytes);
		if (added->same || put(ops, added, bytes, error))
			return true;
	}
	ops_catalog_added_clear(added);
	return false;
}

/* ---- those at hand ---------------------------------------------------------------- */

void ops_each_catalog(const struct ops *ops, ops_catalog_fn each, void *data)
{
	const char *folder = config_catalog_folder(ops->config);
	g_autoptr(GDir) entries = g_dir_open(folder, 0, NULL);

	for (const struct catalog *const *catalog = catalog_builtin(); *catalog; catalog++)
		each(*catalog, NULL, data);
	for (const char *name; entries && (name = g_dir_read_name(entries)) != NULL;) {
		g_autofree char *path = g_build_filename(folder, name, NULL);
		g_autoptr(GError) error = NULL;
		struct catalog *catalog = ops_catalog_read(ops, path, NULL, NULL, &error);

		each(catalog, error, data);
		catalog_free(catalog);
	}
}
