/*
 * bake_quiz: read a quiz with the program's own reader, its controls held against a catalog, and
 * write its bytes as C source.
 *
 *   bake_quiz SYMBOL QUIZ CATALOG OUTPUT    writes OUTPUT, which defines quiz_bytes_SYMBOL
 *
 * Runs while remit is built and is not installed. Errors go to standard error as
 * FILE:LINE:COLUMN and end the build.
 */
#include <stdio.h>
#include <string.h>

#include "catalog/catalog_private.h"
#include "catalog/quiz.h"

static int fail(GError *error)
{
	g_autofree char *text = error_text(error);

	fprintf(stderr, "%s\n", text);
	g_error_free(error);
	return 1;
}

static void put_bytes(FILE *file, const unsigned char *bytes, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		unsigned char c = bytes[i];

		if (c == '\n')
			fputs("\\n\"\n\t\"", file);
		else if (c == '"' || c == '\\' || c == '?')
			fprintf(file, "\\%c", c);
		else if (c < 0x20 || c >= 0x7f)
			fprintf(file, "\\%03o", c);
		else
			fputc(c, file);
	}
}

static bool write_source(const char *path, const char *symbol, GBytes *bytes)
{
	FILE *file = fopen(path, "w");
	size_t count;
	const unsigned char *data = g_bytes_get_data(bytes, &count);
	bool written;

	if (!file) {
		perror(path);
		return false;
	}
	fputs("/* Made by bake_quiz while remit is built; do not edit. */\n"
	      "#include \"catalog/baked.h\"\n\nstatic const char text[] =\n\t\"",
	      file);
	put_bytes(file, data, count);
	fprintf(file, "\";\n\nconst struct quiz_bytes quiz_bytes_%s = {text, sizeof(text) - 1};\n",
		symbol);
	written = !ferror(file);
	written = fclose(file) == 0 && written;
	if (!written)
		perror(path);
	return written;
}

static bool check(const char *path, GBytes *bytes, const struct catalog *catalog)
{
	const struct catalog *const catalogs[] = {catalog, NULL};
	g_autoptr(GPtrArray) problems = NULL;
	struct quiz *quiz = quiz_parse(path, bytes, catalogs, &problems, NULL);
	bool right = quiz && g_strcmp0(quiz->catalog, catalog->id) == 0;

	for (unsigned i = 0; i < problems->len; i++) {
		g_autofree char *text = error_text(problems->pdata[i]);

		fprintf(stderr, "%s\n", text);
	}
	if (quiz && !right)
		fprintf(stderr, "%s: its catalog is not %s\n", path, catalog->id);
	quiz_free(quiz);
	return right;
}

static int bake(const char *symbol, const char *path, const char *catalog_path, const char *output)
{
	GError *error = NULL;
	g_autoptr(GBytes) bytes = io_read_file(io_system(), path, DOOR_BYTES_MAX, &error);
	struct catalog *catalog = NULL;
	bool baked;

	if (bytes)
		catalog = catalog_load(io_system(), catalog_path, NULL, &error);
	if (!catalog)
		return fail(error);
	baked = check(path, bytes, catalog) && write_source(output, symbol, bytes);
	catalog_free(catalog);
	return baked ? 0 : 1;
}

int main(int count, char **arguments)
{
	if (count == 5)
		return bake(arguments[1], arguments[2], arguments[3], arguments[4]);
	fprintf(stderr, "usage: bake_quiz SYMBOL QUIZ CATALOG OUTPUT\n");
	return 2;
}
