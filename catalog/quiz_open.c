/*
 * Opening a quiz by what a person calls it: a path, an id in the user's folder, or an id of a
 * built-in one, whose bytes are parsed then and not before.
 *
 * An object of its own for the reason that open.c is one: bake_quiz is linked without what it
 * makes.
 */
#include <string.h>

#include "catalog/baked.h"
#include "catalog/catalog_private.h"

static const struct quiz_bytes *const builtin[] = {
	&quiz_bytes_gdpr,
};

static const char *const builtin_ids[] = {
	"gdpr",
	NULL,
};

G_STATIC_ASSERT(G_N_ELEMENTS(builtin_ids) == G_N_ELEMENTS(builtin) + 1);

const char *const *quiz_builtin(void)
{
	return builtin_ids;
}

static bool is_file(const struct io *io, const char *path)
{
	struct stat stat;

	return io->stat(io->data, path, &stat) >= 0 && !S_ISDIR(stat.st_mode);
}

static struct quiz *open_builtin(unsigned index, GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(builtin[index]->text, builtin[index]->count);

	return quiz_parse(builtin_ids[index], bytes, catalog_builtin(), NULL, error);
}

static struct quiz *open_own(const struct io *io, const char *path, const char *id, GError **error)
{
	struct quiz *quiz = quiz_load(io, path, catalog_builtin(), NULL, error);

	if (!quiz || !strcmp(quiz->id, id))
		return quiz;
	error_set_at(error, REMIT_ERROR_INPUT, path, 0, 0,
		     _("this is the quiz %s, not %s; rename it or open it by its path"), quiz->id,
		     id);
	quiz_free(quiz);
	return NULL;
}

/* The ids that could have been meant. */
static char **known_ids(const char *folder)
{
	GPtrArray *ids = ids_new();

	for (const char *const *id = builtin_ids; *id; id++)
		ids_add(ids, *id);
	ids_add_folder(ids, folder, false);
	return ids_finish(ids);
}

static void unknown_error(GError **error, const char *name, const char *folder)
{
	g_auto(GStrv) ids = known_ids(folder);
	g_autofree char *list = g_strjoinv(", ", ids);
	const char *near = error_suggestion(name, (const char *const *)ids);

	if (near)
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("there is no quiz '%.80s'; did you mean %s? Known are: %s"), name, near,
			  list);
	else
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("there is no quiz '%.80s'; known are: %s"), name, list);
}

struct quiz *quiz_open(const struct io *io, const char *name, const char *folder, GError **error)
{
	if (strchr(name, '/') || (*name && is_file(io, name)))
		return quiz_load(io, name, catalog_builtin(), NULL, error);
	if (folder && catalog_slug_is_valid(name)) {
		g_autofree char *file = g_strconcat(name, ".yaml", NULL);
		g_autofree char *path = g_build_filename(folder, file, NULL);

		if (is_file(io, path))
			return open_own(io, path, name, error);
	}
	for (unsigned i = 0; builtin_ids[i]; i++) {
		if (!strcmp(builtin_ids[i], name))
			return open_builtin(i, error);
	}
	unknown_error(error, name, folder);
	return NULL;
}
