/*
 * Documents as workbooks: a sheet a table and a first one with the facts, made of the document's
 * JSON by remit-xlsx. Cells are those for programs, as in CSV; none of them calculates.
 */
#include "report/document_private.h"

#include "yaml/door.h"

#include <string.h>

/* What one cell of a spreadsheet holds, in UTF-16. */
enum { CELL_MAX = 32767 };

GString *document_xlsx(const struct document *document, const struct doc_style *style,
		       GError **error)
{
	GString *json = document_json(document, style, error);
	GBytes *workbook = json ? workbook_make(json, error) : NULL;
	GString *out = NULL;
	size_t count;

	if (workbook) {
		const char *bytes = g_bytes_get_data(workbook, &count);
		out = g_string_new_len(bytes, (gssize)count);
		g_bytes_unref(workbook);
	}
	if (json)
		g_string_free(json, TRUE);
	return out;
}

/* ---- reading back ---------------------------------------------------------------- */

/* A text that no cell can hold is there as far as it goes. */
static bool says(const char *read, const char *raw)
{
	g_autofree char *safe = text_safe(raw);

	return strcmp(read, safe) == 0 ||
	       (text_utf16_length(safe) > CELL_MAX && text_utf16_length(read) >= CELL_MAX - 1 &&
		g_str_has_prefix(safe, read));
}

static const char *cell_of(const struct csv *csv, unsigned row, unsigned column)
{
	return row <= csv_rows(csv) ? csv_cell(csv, row, column).text : "";
}

/* Whether a sheet has the head and the rows of a table; what it has not is empty there. Rows
 * without anything in them are not in what was read. */
static bool sheet_says(const struct csv *csv, const struct doc_table *table)
{
	unsigned at = 1;

	for (unsigned i = 0; i < table->column_count; i++)
		if (!says(cell_of(csv, 0, i), doc_column_label(&table->columns[i])))
			return false;
	for (unsigned row = 0; row < doc_table_rows(table); row++) {
		bool empty = true;

		for (unsigned i = 0; i < table->column_count; i++)
			empty = empty && !*doc_table_cell(table, row, i)->raw;
		for (unsigned i = 0; !empty && i < table->column_count; i++)
			if (!says(cell_of(csv, at, i), doc_table_cell(table, row, i)->raw))
				return false;
		at += !empty;
	}
	return at == csv_rows(csv) + 1;
}

/* Whether facts stand on the first sheet, one below the other, from a row on. */
static bool facts_said(const struct csv *csv, const struct doc_table *table, unsigned *row)
{
	for (unsigned i = 0; i < doc_table_rows(table); i++) {
		const char *label = doc_table_cell(table, i, 0)->text;
		const char *raw = doc_table_cell(table, i, 1)->raw;

		while (*row <= csv_rows(csv) && (!says(cell_of(csv, *row, 0), label) ||
						 !says(cell_of(csv, *row, 1), raw)))
			(*row)++;
		if ((*row)++ > csv_rows(csv))
			return false;
	}
	return true;
}

/* The caption of the first table that is not as the document has it; NULL: all are. */
static const char *wrong_table(const struct document *document, const GPtrArray *sheets)
{
	const struct doc_table *table;
	unsigned sheet = 1, row = 0;

	for (unsigned n = 0; (table = document_table_at(document, n)); n++) {
		bool good = sheets->len > 0;

		if (good && table->layout == DOC_FACTS)
			good = facts_said(g_ptr_array_index(sheets, 0), table, &row);
		else if (good)
			good = sheet < sheets->len &&
			       sheet_says(g_ptr_array_index(sheets, sheet++), table);
		if (!good)
			return table->caption;
	}
	return NULL;
}

bool document_xlsx_check(const struct document *document, const struct doc_style *style,
			 const char *bytes, size_t count, GError **error)
{
	g_autoptr(GPtrArray) sheets = workbook_read("XLSX", bytes, count, error);
	const char *wrong = sheets ? wrong_table(document, sheets) : NULL;
	(void)style;

	if (wrong)
		error_set(error, REMIT_ERROR_WRITE,
			  _("the table \"%s\" of what was written is not what the report says"),
			  wrong);
	return sheets && !wrong;
}
