/*
 * The texts of scenario files: escapes, and what differs between two screens.
 */
#include "tests/golden/golden_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *unescape(const char *text)
{
	GString *plain = g_string_new(NULL);

	while (*text) {
		if (text[0] == '\\' && text[1] == 'n') {
			g_string_append_c(plain, '\n');
			text += 2;
		} else if (text[0] == '\\' && text[1] == 'u' && strlen(text) >= 6) {
			g_autofree char *digits = g_strndup(text + 2, 4);
			g_string_append_unichar(plain, (gunichar)strtoul(digits, NULL, 16));
			text += 6;
		} else {
			g_string_append_c(plain, *text++);
		}
	}
	return g_string_free(plain, FALSE);
}

void show_difference(const char *wanted, const char *shown)
{
	g_auto(GStrv) before = g_strsplit(wanted, "\n", -1);
	g_auto(GStrv) after = g_strsplit(shown, "\n", -1);
	guint count = MAX(g_strv_length(before), g_strv_length(after));

	for (guint i = 0; i < count; i++) {
		const char *was = i < g_strv_length(before) ? before[i] : "";
		const char *is = i < g_strv_length(after) ? after[i] : "";
		if (strcmp(was, is) != 0)
			fprintf(stderr, "  row %u\n    wanted |%s\n    shown  |%s\n", i, was, is);
	}
}

/* ---- files ------------------------------------------------------------------- */

static gint compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

GPtrArray *scenario_files(const char *path)
{
	GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
	GDir *folder = g_dir_open(path, 0, NULL);
	const char *name;

	while (folder && (name = g_dir_read_name(folder)))
		if (g_str_has_suffix(name, ".t"))
			g_ptr_array_add(files, g_build_filename(path, name, NULL));
	if (folder)
		g_dir_close(folder);
	g_ptr_array_sort(files, compare_names);
	return files;
}
