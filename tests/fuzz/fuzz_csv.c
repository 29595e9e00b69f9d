/*
 * Throws bytes at the reader of CSV. What gets in is looked at from end to end, written, and read
 * again: it has to be the same, and every cell has its place.
 */
#include "yaml/door.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

/* A line with one empty cell would be no line, and `sep=` no cell. */
static void put_cell(GString *line, const struct csv *csv, const char *text)
{
	bool is_odd = csv_columns(csv) == 1 && !*text;

	if (is_odd || g_ascii_strncasecmp(text, "sep=", 4) == 0) {
		g_autofree char *quoted = g_strdup_printf("x%s", text);
		csv_put(line, quoted, csv_separator(csv));
		return;
	}
	csv_put(line, text, csv_separator(csv));
}

static GBytes *write_again(const struct csv *csv)
{
	/* Or one in the first cell would be taken for it. */
	GString *text = g_string_new("\xef\xbb\xbf");

	for (unsigned row = 0; row <= csv_rows(csv); row++) {
		for (unsigned k = 0; k < csv_columns(csv); k++) {
			struct csv_cell cell = csv_cell(csv, row, k);

			g_assert(cell.text && cell.line > 0 && cell.column > 0);
			g_assert(!strchr(cell.text, '\r'));
			if (k)
				g_string_append_c(text, csv_separator(csv));
			put_cell(text, csv, cell.text);
		}
		g_string_append(text, row % 2 ? "\n" : "\r\n");
	}
	return g_string_free_to_bytes(text);
}

static void compare(const struct csv *one, const struct csv *other)
{
	g_assert(csv_columns(one) == csv_columns(other) && csv_rows(one) == csv_rows(other));
	for (unsigned row = 0; row <= csv_rows(one); row++) {
		for (unsigned k = 0; k < csv_columns(one); k++) {
			const char *text = csv_cell(one, row, k).text;
			const char *again = csv_cell(other, row, k).text;

			g_assert(strcmp(text, again) == 0 ||
				 (*again == 'x' && strcmp(text, again + 1) == 0));
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
	g_autoptr(GBytes) text = g_bytes_new(bytes, count);
	g_autoptr(GBytes) written = NULL;
	g_autoptr(GError) error = NULL;
	struct csv *csv = csv_parse("fuzz.csv", text, &error), *again;

	if (!csv) {
		g_assert(error_place(error) && error_place(error)->line > 0);
		return 0;
	}
	written = write_again(csv);
	again = csv_parse("again.csv", written, &error);
	g_assert(again);
	compare(csv, again);
	csv_free(again);
	csv_free(csv);
	return 0;
}
