/*
 * Writes the manual pages of the built-in catalog at build time, in the C locale:
 * pages FOLDER writes all of them, pages FOLDER NAME.7 only that one.
 */
#include "report/report.h"

#include <stdio.h>
#include <string.h>

static bool write_page(const struct catalog *catalog, unsigned index, const char *folder,
		       const char *only)
{
	g_autofree char *name = report_page_name(catalog, index);
	g_autofree char *file = g_strconcat(name, ".7", NULL);
	g_autofree char *path = g_build_filename(folder, file, NULL);
	g_autoptr(GError) error = NULL;

	if (only && strcmp(only, file) != 0)
		return true;
	GString *page = report_page(catalog, index, false);
	bool written = g_file_set_contents(path, page->str, (gssize)page->len, &error);
	g_string_free(page, TRUE);
	if (!written)
		fprintf(stderr, "pages: %s\n", error->message);
	return written;
}

int main(int argc, char **argv)
{
	const struct catalog *catalog = catalog_builtin()[0];
	const char *only = argc > 2 ? argv[2] : NULL;

	if (argc < 2) {
		fputs("usage: pages FOLDER [NAME.7]\n", stderr);
		return 2;
	}
	if (!write_page(catalog, CATALOG_NONE, argv[1], only))
		return 1;
	for (unsigned i = 0; i < catalog->node_count; i++)
		if (catalog->nodes[i].control && !write_page(catalog, i, argv[1], only))
			return 1;
	return 0;
}
