/*
 * What two states do not have alike: of one session at two times, or of two sessions.
 */
#include "ops/ops.h"

#include <string.h>

enum { LIVING_MAX = 64 };

static void difference_free(void *data)
{
	struct ops_difference *difference = data;

	g_free(difference->path);
	g_free(difference);
}

static void note_path(const char *path, const char *text, bool conflict, void *data)
{
	(void)text;
	(void)conflict;
	if (!g_hash_table_contains(data, path))
		g_hash_table_add(data, g_strdup(path));
}

/* ---- comparing ---------------------------------------------------------------------- */

static unsigned living(const struct session *session, const char *path,
		       struct session_value *values)
{
	return MIN(session_values(session, path, values, LIVING_MAX), (unsigned)LIVING_MAX);
}

static bool has_text(const struct session_value *values, unsigned count, const char *text)
{
	for (unsigned i = 0; i < count; i++)
		if (g_strcmp0(values[i].text, text) == 0)
			return true;
	return count == 0 && !text; /* never said and cleared are the same */
}

static bool has_all(const struct session_value *values, unsigned count,
		    const struct session_value *others, unsigned other_count)
{
	for (unsigned i = 0; i < other_count; i++)
		if (!has_text(values, count, others[i].text))
			return false;
	return other_count > 0 || has_text(values, count, NULL);
}

static bool is_several(const struct session_value *values, unsigned count)
{
	for (unsigned i = 1; i < count; i++)
		if (g_strcmp0(values[i].text, values[0].text) != 0)
			return true;
	return false;
}

static void compare(const struct session *before, const struct session *after, const char *path,
		    GPtrArray *list)
{
	struct session_value was[LIVING_MAX], is[LIVING_MAX];
	unsigned was_count = living(before, path, was), is_count = living(after, path, is);
	struct ops_difference *difference;

	if (has_all(was, was_count, is, is_count) && has_all(is, is_count, was, was_count))
		return;
	difference = g_new0(struct ops_difference, 1);
	difference->path = g_strdup(path);
	if (was_count)
		difference->before = was[0];
	if (is_count)
		difference->after = is[0];
	difference->was_conflict = is_several(was, was_count);
	difference->is_conflict = is_several(is, is_count);
	g_ptr_array_add(list, difference);
}

static gint compare_places(gconstpointer a, gconstpointer b, gpointer catalog)
{
	const struct ops_difference *const *one = a, *const *other = b;

	return ops_path_compare(catalog, (*one)->path, (*other)->path);
}

GPtrArray *ops_diff(const struct session *before, const struct session *after,
		    const struct catalog *catalog)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(difference_free);
	g_autoptr(GHashTable) paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTableIter iter;
	gpointer path;

	session_each(before, "", note_path, paths);
	session_each(after, "", note_path, paths);
	g_hash_table_iter_init(&iter, paths);
	while (g_hash_table_iter_next(&iter, &path, NULL))
		compare(before, after, path, list);
	g_ptr_array_sort_with_data(list, compare_places, (gpointer)catalog);
	return list;
}

/* ---- what is compared ---------------------------------------------------------------- */

/* A session by name or path, or a history file alone, as it is now. */
static struct session *open_now(const struct ops *ops, const char *name, const char *base,
				GError **error)
{
	g_autofree char *folder = NULL;

	if (*name && g_file_test(name, G_FILE_TEST_EXISTS) &&
	    !g_file_test(name, G_FILE_TEST_IS_DIR))
		return session_open_file(ops->io, name, ops->clock, error);
	folder = ops_session_find(ops, *name ? name : base, true, error);
	return folder ? session_open(ops->io, folder, ops->clock, error) : NULL;
}

/* Where the time begins; NULL: it is a name alone. A path may have the sign in it. */
static const char *time_in(const struct ops *ops, const char *what)
{
	const char *sign = strrchr(what, '@');
	g_autofree char *folder = NULL;

	if (!sign || strchr(sign, '/') || g_file_test(what, G_FILE_TEST_EXISTS))
		return NULL;
	folder = ops_session_find(ops, what, false, NULL);
	return folder ? NULL : sign;
}

struct session *ops_diff_open(const struct ops *ops, const char *what, const char *base,
			      GError **error)
{
	const char *sign = time_in(ops, what);
	g_autofree char *name = sign ? g_strndup(what, (gsize)(sign - what)) : g_strdup(what);
	struct session *now = open_now(ops, name, base, error), *past;

	if (!now || !sign)
		return now;
	past = ops_session_as_of(ops, now, sign + 1, error);
	session_close(now);
	return past;
}
