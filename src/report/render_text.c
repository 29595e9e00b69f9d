/*
 * Documents as plain text of 76 columns, tables of up to 80, for mail and pagers. A table that does
 * not fit is laid out as cards. Characters stay as they are, since the file may be read anywhere;
 * only what could act on a terminal is made visible.
 */
#include "report/document_private.h"

#include <string.h>

enum { WIDTH = 76, GRID_WIDTH = 80, GAP = 2, LABEL = 18, NARROWEST = 12, CELL_BYTES = 400 };

/* ---- lines ----------------------------------------------------------------------- */

static void put_blanks(GString *out, unsigned count)
{
	for (unsigned i = 0; i < count; i++)
		g_string_append_c(out, ' ');
}

/* Wrapped; the first line after `lead`, the others as far in. */
static void put_wrapped(GString *out, const char *lead, const char *text)
{
	g_autofree char *safe = text_safe(text);
	unsigned indent = text_columns(lead);
	g_autoptr(GArray) lines = text_wrap(safe, WIDTH - indent);

	for (unsigned i = 0; i < lines->len; i++) {
		const struct text_line *line = &g_array_index(lines, struct text_line, i);

		if (i == 0)
			g_string_append(out, lead);
		else if (line->bytes)
			put_blanks(out, indent);
		g_string_append_len(out, safe + line->start, (gssize)line->bytes);
		g_string_append_c(out, '\n');
	}
}

static void add_span(const char *text, size_t bytes, enum doc_mark mark, void *data)
{
	(void)mark;
	g_string_append_len(data, text, (gssize)bytes);
}

static void put_ours(GString *out, const char *lead, const char *text)
{
	g_autoptr(GString) bare = g_string_new(NULL);

	doc_spans(text, add_span, bare);
	put_wrapped(out, lead, bare->str);
}

static void put_heading(GString *out, const char *text, char line)
{
	g_autofree char *safe = text_safe(text);
	unsigned columns = MIN(text_columns(safe), (unsigned)WIDTH);

	put_wrapped(out, "", safe);
	for (unsigned i = 0; i < columns; i++)
		g_string_append_c(out, line);
	g_string_append(out, "\n\n");
}

/* ---- tables ---------------------------------------------------------------------- */

/* The widest line that a cell would take. */
static unsigned columns_of(const char *text)
{
	g_autofree char *safe = text_safe(text);
	g_auto(GStrv) lines = g_strsplit(safe, "\n", -1);
	unsigned columns = 0;

	for (char **line = lines; *line; line++)
		columns = MAX(columns, text_columns(*line));
	return columns;
}

static unsigned widest(const struct doc_table *table, unsigned column)
{
	unsigned columns = text_columns(doc_column_label(&table->columns[column]));

	for (unsigned row = 0; row < doc_table_rows(table); row++)
		columns = MAX(columns, columns_of(doc_table_cell(table, row, column)->text));
	return columns;
}

static bool may_wrap(const struct doc_column *column)
{
	return column->type == DOC_LINE || column->type == DOC_PROSE || column->type == DOC_LIST;
}

/* A longer text is no cell of a grid any more. */
static bool has_long_text(const struct doc_table *table)
{
	for (unsigned row = 0; row < doc_table_rows(table); row++)
		for (unsigned i = 0; i < table->column_count; i++)
			if (doc_column_is_shown(table, i) &&
			    strlen(doc_table_cell(table, row, i)->text) > CELL_BYTES)
				return true;
	return false;
}

/*
 * Whether it can be a grid; then `widths` has what each column takes. One column, the widest of
 * those that may, is wrapped where that makes it fit.
 */
static bool measure(const struct doc_table *table, unsigned *widths)
{
	unsigned sum = 0, wide = table->column_count;

	if (has_long_text(table))
		return false;
	for (unsigned i = 0; i < table->column_count; i++) {
		widths[i] = doc_column_is_shown(table, i) ? widest(table, i) : 0;
		sum += widths[i] ? widths[i] + GAP : 0;
		if (may_wrap(&table->columns[i]) &&
		    (wide == table->column_count || widths[i] > widths[wide]))
			wide = i;
	}
	if (sum <= GRID_WIDTH + GAP)
		return true;
	unsigned over = sum - GRID_WIDTH - GAP;
	if (wide == table->column_count || widths[wide] < over + NARROWEST)
		return false;
	widths[wide] -= over;
	return true;
}

static void put_padded(GString *out, const char *text, unsigned width, bool right)
{
	g_autofree char *safe = text_safe(text);
	unsigned columns = text_columns(safe), rest = width > columns ? width - columns : 0;

	put_blanks(out, right ? rest : 0);
	g_string_append(out, safe);
	put_blanks(out, right ? 0 : rest);
}

static void end_line(GString *out)
{
	while (out->len && out->str[out->len - 1] == ' ')
		g_string_truncate(out, out->len - 1);
	g_string_append_c(out, '\n');
}

/* The text of a cell, of the head with row -1; made safe. g_free(). */
static char *cell_text(const struct doc_table *table, int row, unsigned column)
{
	return text_safe(row < 0 ? doc_column_label(&table->columns[column]) :
				   doc_table_cell(table, (unsigned)row, column)->text);
}

/* One line of a row; returns whether a cell has more. */
static bool put_line(GString *out, const struct doc_table *table, const unsigned *widths, int row,
		     unsigned number)
{
	bool more = false, first = true;

	for (unsigned i = 0; i < table->column_count; i++) {
		if (!widths[i])
			continue;
		g_autofree char *text = cell_text(table, row, i);
		g_autoptr(GArray) lines = text_wrap(text, widths[i]);
		const struct text_line *line = number < lines->len ?
			&g_array_index(lines, struct text_line, number) : NULL;
		g_autofree char *part =
			line ? g_strndup(text + line->start, line->bytes) : g_strdup("");

		put_blanks(out, first ? 0 : GAP);
		put_padded(out, part, widths[i], table->columns[i].type == DOC_NUMBER);
		more |= number + 1 < lines->len;
		first = false;
	}
	end_line(out);
	return more;
}

static void put_row(GString *out, const struct doc_table *table, const unsigned *widths, int row)
{
	for (unsigned number = 0; put_line(out, table, widths, row, number);)
		number++;
}

static void put_rule(GString *out, const struct doc_table *table, const unsigned *widths)
{
	bool first = true;

	for (unsigned i = 0; i < table->column_count; i++) {
		if (widths[i])
			put_blanks(out, first ? 0 : GAP);
		for (unsigned k = 0; k < widths[i]; k++)
			g_string_append_c(out, '-');
		first = first && !widths[i];
	}
	g_string_append_c(out, '\n');
}

static void put_grid(GString *out, const struct doc_table *table, const unsigned *widths)
{
	put_row(out, table, widths, -1);
	put_rule(out, table, widths);
	for (unsigned row = 0; row < doc_table_rows(table); row++)
		put_row(out, table, widths, (int)row);
}

static void put_labelled(GString *out, const char *label, const char *text, const char *indent)
{
	g_autoptr(GString) lead = g_string_new(indent);

	if (!*text)
		return;
	put_padded(lead, label, LABEL, false);
	g_string_append(lead, text_columns(lead->str) > LABEL + strlen(indent) ? ": " : "  ");
	if (text_columns(lead->str) <= WIDTH / 2) {
		put_wrapped(out, lead->str, text);
		return;
	}
	put_wrapped(out, indent, label);
	g_autofree char *deeper = g_strconcat(indent, "  ", NULL);
	put_wrapped(out, deeper, text);
}

static void put_card(GString *out, const struct doc_table *table, unsigned row, unsigned head)
{
	g_autoptr(GString) heading = g_string_new(NULL);
	unsigned more = 0;

	for (unsigned i = 0; i < head; i++) {
		const char *text = doc_table_cell(table, row, i)->text;

		if (!*text || !doc_column_is_shown(table, i))
			continue;
		g_string_append(heading, i == 0 ? "" : i == 1 ? "  " : more++ ? ", " : " (");
		g_string_append(heading, text);
	}
	g_string_append(heading, more ? ")" : "");
	put_wrapped(out, "* ", heading->str);
	for (unsigned i = head; i < table->column_count; i++)
		if (doc_column_is_shown(table, i))
			put_labelled(out, doc_column_label(&table->columns[i]),
				     doc_table_cell(table, row, i)->text, "    ");
}

static void put_facts(GString *out, const struct doc_table *table)
{
	for (unsigned row = 0; row < doc_table_rows(table); row++)
		put_labelled(out, doc_table_cell(table, row, 0)->text,
			     doc_table_cell(table, row, 1)->text, "");
}

static void put_rows(GString *out, const struct doc_table *table)
{
	g_autofree unsigned *widths = g_new0(unsigned, table->column_count);

	if (table->layout == DOC_GRID && measure(table, widths)) {
		put_grid(out, table, widths);
		return;
	}
	for (unsigned row = 0; row < doc_table_rows(table); row++)
		put_card(out, table, row, MAX(table->head, 2));
}

static void put_table(GString *out, const struct doc_table *table)
{
	if (doc_table_rows(table) == 0 && !table->empty)
		return;
	if (doc_table_rows(table) == 0)
		put_ours(out, "", table->empty);
	else if (table->layout == DOC_FACTS)
		put_facts(out, table);
	else
		put_rows(out, table);
	g_string_append_c(out, '\n');
}

/* ---- blocks ---------------------------------------------------------------------- */

static void put_section(GString *out, const struct doc_block *block)
{
	put_heading(out, block->text, block->level > 2 ? '.' : '-');
}

static void put_text(GString *out, const struct doc_block *block)
{
	put_ours(out, "", block->text);
	g_string_append_c(out, '\n');
}

static void put_said(GString *out, const struct doc_block *block)
{
	put_wrapped(out, "", block->text);
	g_string_append_c(out, '\n');
}

static void put_notice(GString *out, const struct doc_block *block)
{
	put_ours(out, "!  ", block->text);
	g_string_append_c(out, '\n');
}

static void put_point(GString *out, const struct doc_block *block)
{
	put_ours(out, "* ", block->text);
}

static void put_verbatim(GString *out, const struct doc_block *block)
{
	g_string_append_printf(out, "    %s\n", block->text);
}

static void put_block_table(GString *out, const struct doc_block *block)
{
	put_table(out, block->table);
}

/* The table that it is of stands beside it. */
static void put_nothing(GString *out, const struct doc_block *block)
{
	(void)out;
	(void)block;
}

GString *document_text(const struct document *document, const struct doc_style *style,
		       GError **error)
{
	static void (*const kinds[])(GString *out, const struct doc_block *block) = {
		[DOC_SECTION] = put_section, [DOC_TEXT] = put_text,
		[DOC_SAID] = put_said,       [DOC_NOTICE] = put_notice,
		[DOC_POINT] = put_point,     [DOC_VERBATIM] = put_verbatim,
		[DOC_TABLE] = put_block_table, [DOC_CHART] = put_nothing,
	};
	GString *out = g_string_new(NULL);
	g_autofree char *title = g_strdup_printf("%s: %s", document->title, document->subject);
	enum doc_kind last = DOC_SECTION;
	(void)style;
	(void)error;

	put_heading(out, title, '=');
	for (unsigned i = 0; i < document->blocks->len; i++) {
		const struct doc_block *block = document_block(document, i);
		bool runs = last == DOC_POINT || last == DOC_VERBATIM;

		if (runs && block->kind != last)
			g_string_append_c(out, '\n');
		kinds[block->kind](out, block);
		last = block->kind;
	}
	return out;
}
