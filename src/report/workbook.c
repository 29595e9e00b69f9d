/*
 * Workbooks, which a program of its own makes and reads: remit-xlsx. What comes from it is looked
 * at as what comes from any file.
 */
#include "report/report_private.h"

#include "yaml/door.h"

#include <jansson.h>
#include <string.h>

enum { WORKBOOK_BYTES_MAX = 256 * 1024 * 1024 };
static const char program[] = "remit-xlsx";

/* g_free(); NULL with an error. */
static char *find_program(GError **error)
{
	char *path = helper_path(program);

	if (!path)
		error_set(error, REMIT_ERROR_NOT_FOUND,
			  _("spreadsheets (.xlsx) need the program %s, which is not here: build remit with libxlsxwriter and minizip (Debian: libxlsxwriter-dev, libminizip-dev), or take CSV"),
			  program);
	return path;
}

bool workbook_can(void)
{
	g_autofree char *path = helper_path(program);

	return path != NULL;
}

GBytes *workbook_make(const GString *report, GError **error)
{
	g_autofree char *path = find_program(error);

	return path ? helper_run(path, NULL, report->str, report->len, WORKBOOK_BYTES_MAX, error) :
		      NULL;
}

/* ---- reading ------------------------------------------------------------------------ */

bool workbook_is(const char *bytes, size_t count)
{
	return count >= 4 && memcmp(bytes, "PK\003\004", 4) == 0;
}

/* The cells of a workbook as remit-xlsx says them; NULL with an error. */
static json_t *cells_of(const char *name, const char *bytes, size_t count, GError **error)
{
	g_autofree char *path = find_program(error);
	g_autoptr(GError) problem = NULL;
	g_autoptr(GBytes) said = path ? helper_run(path, "--cells", bytes, count,
						   WORKBOOK_BYTES_MAX, &problem) : NULL;
	size_t length = 0;
	const char *text = said ? g_bytes_get_data(said, &length) : NULL;
	json_t *cells = text ? json_loadb(text, length, 0, NULL) : NULL;

	if (problem)
		error_set_at(error, (enum remit_error)problem->code, name, 0, 0, "%s",
			     problem->message);
	else if (path && !cells)
		error_set_at(error, REMIT_ERROR_INPUT, name, 0, 0,
			     _("what %s made of it cannot be read"), program);
	return cells;
}

static bool add_row(struct csv *csv, const json_t *row, unsigned line, GError **error)
{
	const json_t *cell;
	size_t i;

	json_array_foreach((json_t *)row, i, cell) {
		const char *text = json_string_value(cell);

		if (text && !text_is_clean(text, strlen(text), NULL)) {
			error_set_at(error, REMIT_ERROR_INPUT, csv_name(csv), line,
				     (unsigned)i + 1, _("the cell holds control characters"));
			return false;
		}
		csv_add(csv, text, line, (unsigned)i + 1);
	}
	return json_array_size(row) == 0 || csv_end_row(csv, error);
}

/* Rows as the door has tables. */
static struct csv *sheet_of(const char *name, const json_t *rows, GError **error)
{
	struct csv *csv = csv_new(name);
	const json_t *row;
	size_t i;

	json_array_foreach((json_t *)rows, i, row)
		if (!add_row(csv, row, (unsigned)i + 1, error)) {
			csv_free(csv);
			return NULL;
		}
	csv_end(csv);
	return csv;
}

GPtrArray *workbook_read(const char *name, const char *bytes, size_t count, GError **error)
{
	json_t *cells = cells_of(name, bytes, count, error);
	GPtrArray *sheets = cells ? g_ptr_array_new_with_free_func((GDestroyNotify)csv_free) : NULL;
	const json_t *sheet;
	size_t i;

	json_array_foreach(json_object_get(cells, "sheets"), i, sheet) {
		const char *title = json_string_value(json_object_get(sheet, "name"));
		g_autofree char *place = g_strdup_printf("%s[%s]", name, title ? title : "");
		struct csv *csv = sheet_of(place, json_object_get(sheet, "rows"), error);

		if (!csv) {
			g_clear_pointer(&sheets, g_ptr_array_unref);
			break;
		}
		g_ptr_array_add(sheets, csv);
	}
	json_decref(cells);
	return sheets;
}
