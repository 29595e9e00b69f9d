/*
 * Lists of the ids that could have been meant: built-in ones and those of files in a user's
 * folder. What is no id of ours is left out, whatever lies there.
 */
#include <string.h>

#include "catalog/catalog_private.h"

enum { IDS_MAX = 1000 };

GPtrArray *ids_new(void)
{
	return g_ptr_array_new_with_free_func(g_free);
}

void ids_add(GPtrArray *ids, const char *id)
{
	if (catalog_slug_is_valid(id) &&
	    !g_ptr_array_find_with_equal_func(ids, id, g_str_equal, NULL))
		g_ptr_array_add(ids, g_strdup(id));
}

void ids_add_folder(GPtrArray *ids, const char *folder, bool folders_too)
{
	g_autoptr(GDir) listing = folder ? g_dir_open(folder, 0, NULL) : NULL;
	const char *name;

	while (listing && ids->len < IDS_MAX && (name = g_dir_read_name(listing))) {
		bool is_file = g_str_has_suffix(name, ".yaml") || g_str_has_suffix(name, ".json");
		g_autofree char *id =
			g_strndup(name, strlen(name) - (is_file ? strlen(".yaml") : 0));

		if (is_file || folders_too)
			ids_add(ids, id);
	}
}

static int compare(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

char **ids_finish(GPtrArray *ids)
{
	g_ptr_array_sort(ids, compare);
	g_ptr_array_add(ids, NULL);
	return (char **)g_ptr_array_free(ids, FALSE);
}
