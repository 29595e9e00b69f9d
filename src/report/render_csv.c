/*
 * The rows of a document as CSV (RFC 4180: one table a file, CR LF, as many cells in each line):
 * the main table and those that have the same columns, with the list that each row stands in; or
 * one other table. Cells are those for programs, and none of them calculates.
 */
#include "report/document_private.h"

#include "yaml/door.h"

#include <string.h>

static const char mark[] = "\xef\xbb\xbf"; /* by which spreadsheets know UTF-8 */

/* What is written: the tables with these columns. */
struct csv_choice {
	const struct doc_table *model;
	bool alone;       /* no other table of the document has these columns, or one was named */
	char separator;
};

static bool choose(const struct document *document, const struct doc_style *style,
		   struct csv_choice *choice, GError **error)
{
	const struct doc_table *table, *first = document_table_at(document, 0);
	g_autoptr(GString) known = g_string_new(NULL);
	unsigned same = 0;

	choice->separator = style->delimiter ? style->delimiter : ',';
	choice->model = style->table ? document_table(document, style->table) :
		document->main ? document->main : first;
	for (unsigned n = 0; (table = document_table_at(document, n)); n++) {
		same += choice->model && table->columns == choice->model->columns;
		g_string_append_printf(known, "%s%s", n ? ", " : "", table->id);
	}
	choice->alone = style->table || same == 1;
	if (choice->model)
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("this report has no table \"%s\"; it has: %s"),
		  style->table ? style->table : "", known->str);
	return false;
}

static bool is_written(const struct csv_choice *choice, const struct doc_table *table)
{
	return choice->alone ? table == choice->model : table->columns == choice->model->columns;
}

/* Calls back for each cell in the order of the file: the line of names first. */
typedef bool (*cell_fn)(const char *text, bool first, bool last, void *data);

static bool each_cell_of(const struct csv_choice *choice, const struct doc_table *table,
			 cell_fn visit, void *data)
{
	bool go = true;

	for (unsigned row = 0; go && row < doc_table_rows(table); row++) {
		if (!choice->alone)
			go = visit(table->id, true, false, data);
		for (unsigned i = 0; go && i < table->column_count; i++)
			go = visit(doc_table_cell(table, row, i)->raw, choice->alone && i == 0,
				   i + 1 == table->column_count, data);
	}
	return go;
}

static bool each_cell(const struct document *document, const struct csv_choice *choice,
		      cell_fn visit, void *data)
{
	const struct doc_table *model = choice->model, *table;
	bool go = choice->alone || visit("list", true, false, data);

	for (unsigned i = 0; go && i < model->column_count; i++)
		go = visit(model->columns[i].key, choice->alone && i == 0,
			   i + 1 == model->column_count, data);
	for (unsigned n = 0; go && (table = document_table_at(document, n)); n++)
		if (is_written(choice, table))
			go = each_cell_of(choice, table, visit, data);
	return go;
}

/* ---- writing --------------------------------------------------------------------- */

struct csv_writer {
	GString *out;
	char separator;
};

static bool write_cell(const char *text, bool first, bool last, void *data)
{
	struct csv_writer *writer = data;
	g_autofree char *safe = text_safe(text);

	if (!first)
		g_string_append_c(writer->out, writer->separator);
	csv_put_guarded(writer->out, safe, writer->separator);
	if (last)
		g_string_append(writer->out, "\r\n");
	return true;
}

GString *document_csv(const struct document *document, const struct doc_style *style,
		      GError **error)
{
	struct csv_choice choice;

	if (!choose(document, style, &choice, error))
		return NULL;
	struct csv_writer writer = { g_string_new(style->bom ? mark : NULL), choice.separator };
	each_cell(document, &choice, write_cell, &writer);
	return writer.out;
}

/* ---- reading back ---------------------------------------------------------------- */

struct csv_reader {
	const struct csv *csv;
	unsigned row, column;
};

static bool compare_cell(const char *text, bool first, bool last, void *data)
{
	struct csv_reader *reader = data;
	g_autofree char *safe = text_safe(text);
	(void)first;

	if (reader->row > csv_rows(reader->csv) || reader->column >= csv_columns(reader->csv))
		return false;
	const char *read = csv_cell(reader->csv, reader->row, reader->column).text;
	if (strcmp(report_cell_text(read), safe) != 0)
		return false;
	reader->column++;
	if (last) {
		reader->row++;
		reader->column = 0;
	}
	return true;
}

bool document_csv_check(const struct document *document, const struct doc_style *style,
			const char *bytes, size_t count, GError **error)
{
	struct csv_choice choice;
	g_autoptr(GBytes) read = g_bytes_new_static(bytes, count);

	if (!choose(document, style, &choice, error))
		return false;
	struct csv *csv = csv_parse("CSV", read, error);
	if (!csv)
		return false;
	struct csv_reader reader = { csv, 0, 0 };
	bool same = each_cell(document, &choice, compare_cell, &reader) &&
		    reader.row == csv_rows(csv) + 1;
	if (!same)
		error_set(error, REMIT_ERROR_WRITE,
			  _("line %u of what was written is not what the report says"),
			  reader.row + 1);
	csv_free(csv);
	return same;
}
