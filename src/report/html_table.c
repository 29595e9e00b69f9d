/*
 * Tables of a document as HTML: grids with a caption and heads, which scroll for themselves where
 * they are too wide; cards as articles with a list of terms; facts as such a list.
 */
#include "report/html_private.h"

#include <string.h>

/* How broad columns are, beside each other; a table that is broader than BROAD is printed across a
 * sheet. */
enum { BROAD = 11 };
static const unsigned char breadths[DOC_TYPE_COUNT] = {
	[DOC_ID] = 1, [DOC_LINE] = 2, [DOC_PROSE] = 3, [DOC_WORD] = 1,
	[DOC_DAY] = 1, [DOC_NUMBER] = 1, [DOC_LIST] = 2,
};

/* ---- cells ----------------------------------------------------------------------- */

static const char *const tone_names[DOC_TONE_COUNT] = {
	[DOC_GOOD] = "good", [DOC_HALF] = "half", [DOC_BAD] = "bad", [DOC_OPEN] = "open",
};

static void put_linked(struct html *html, const char *anchor, const char *text)
{
	if (anchor)
		g_string_append_printf(html->out, "<a href=\"#%s\">", anchor);
	html_text(html->out, text);
	if (anchor)
		g_string_append(html->out, "</a>");
}

/* A list of names of which each leads to what it names, where the two forms have as many. */
static void put_list(struct html *html, const struct doc_cell *cell)
{
	g_auto(GStrv) said = g_strsplit(cell->text, ", ", -1);
	g_auto(GStrv) meant = g_strsplit(cell->raw, "\n", -1);

	if (g_strv_length(said) != g_strv_length(meant)) {
		html_text(html->out, cell->text);
		return;
	}
	for (unsigned i = 0; said[i]; i++) {
		g_string_append(html->out, i ? ", " : "");
		put_linked(html, html_anchor_of(html->anchors, meant[i]), said[i]);
	}
}

static void put_cell(struct html *html, const struct doc_table *table, unsigned row,
		     unsigned column)
{
	const struct doc_column *said = &table->columns[column];
	const struct doc_cell *cell = doc_table_cell(table, row, column);
	const char *tone = tone_names[doc_cell_tone(said, cell)];

	if (tone)
		g_string_append_printf(html->out, "<span class=\"%s\">", tone);
	if (said->type == DOC_LIST)
		put_list(html, cell);
	else if (said->type == DOC_ID && column > 0)
		put_linked(html, html_anchor_of(html->anchors, cell->raw), cell->text);
	else
		html_text(html->out, cell->text);
	if (tone)
		g_string_append(html->out, "</span>");
}

static void put_id(struct html *html, const struct doc_table *table, unsigned row)
{
	const char *anchor = html_anchor_row(html->anchors, table, row);

	if (anchor)
		g_string_append_printf(html->out, " id=\"%s\"", anchor);
	g_string_append_c(html->out, '>');
}

static bool is_said(const struct doc_table *table, unsigned row, unsigned column)
{
	return doc_column_is_shown(table, column) && *doc_table_cell(table, row, column)->text;
}

/* ---- grids ----------------------------------------------------------------------- */

/* How a column is set, as a class: what is short is not broken, what is long has room. */
static const char *const classes[DOC_TYPE_COUNT] = {
	[DOC_ID] = "i", [DOC_LINE] = "l", [DOC_PROSE] = "p", [DOC_WORD] = "w",
	[DOC_DAY] = "i", [DOC_NUMBER] = "n", [DOC_LIST] = "l",
};

void html_caption(struct html *html, const char *name, const char *id, const char *caption,
		  bool said)
{
	said |= strcmp(caption, html->section) == 0;
	g_string_append_printf(html->out, "<%s id=\"t-%s\"%s>", name, id, said ? " class=\"vh\"" : "");
	html_text(html->out, caption);
	g_string_append_printf(html->out, "</%s>\n", name);
}

bool *html_table_columns(const struct doc_table *table)
{
	bool *columns = g_new0(bool, table->column_count);

	for (unsigned i = 0; i < table->column_count; i++)
		for (unsigned row = 0; row < doc_table_rows(table) && !columns[i]; row++)
			columns[i] = is_said(table, row, i);
	return columns;
}

static void put_heads(struct html *html, const struct doc_table *table, const bool *columns)
{
	g_string_append(html->out, "<thead>\n<tr>");
	for (unsigned i = 0; i < table->column_count; i++) {
		if (!columns[i])
			continue;
		g_string_append_printf(html->out, "<th scope=\"col\" class=\"%s\">",
				       classes[table->columns[i].type]);
		html_text(html->out, doc_column_label(&table->columns[i]));
		g_string_append(html->out, "</th>");
	}
	g_string_append(html->out, "</tr>\n</thead>\n<tbody>\n");
}

/* Whether the row above is about the same, on another side. */
static bool is_again(const struct doc_table *table, unsigned row)
{
	return row > 0 && table->columns[0].type == DOC_ID &&
	       strcmp(doc_table_cell(table, row, 0)->raw,
		      doc_table_cell(table, row - 1, 0)->raw) == 0;
}

/* What is said first heads the row. */
static void put_row(struct html *html, const struct doc_table *table, const bool *columns,
		    unsigned row)
{
	bool headed = false;

	g_string_append(html->out, is_again(table, row) ? "<tr class=\"again\"" : "<tr");
	put_id(html, table, row);
	for (unsigned i = 0; i < table->column_count; i++) {
		const char *class = classes[table->columns[i].type];
		bool heads = !headed && *doc_table_cell(table, row, i)->text;
		const char *name = heads ? "th" : "td";
		bool plain = strchr("lpw", *class) != NULL;

		if (!columns[i])
			continue;
		g_string_append_printf(html->out, "<%s%s", name, heads ? " scope=\"row\"" : "");
		if (!plain)
			g_string_append_printf(html->out, " class=\"%s\"", class);
		g_string_append_c(html->out, '>');
		put_cell(html, table, row, i);
		g_string_append_printf(html->out, "</%s>", name);
		headed |= heads;
	}
	g_string_append(html->out, "</tr>\n");
}

/* Whether the caption would only repeat the head of the first column. */
static bool heads_itself(const struct doc_table *table)
{
	return strcmp(table->caption, doc_column_label(&table->columns[0])) == 0;
}

bool html_table_is_broad(const struct doc_table *table)
{
	g_autofree bool *columns = html_table_columns(table);
	unsigned breadth = 0;

	for (unsigned i = 0; i < table->column_count; i++)
		breadth += columns[i] ? breadths[table->columns[i].type] : 0;
	return table->layout == DOC_GRID && breadth > BROAD;
}

static void put_grid(struct html *html, const struct doc_table *table)
{
	g_autofree bool *columns = html_table_columns(table);

	g_string_append_printf(html->out, "<section class=\"wide%s\" tabindex=\"0\" "
					  "aria-labelledby=\"t-%s\">\n<table>\n",
			       html_table_is_broad(table) ? " broad" : "", table->id);
	html_caption(html, "caption", table->id, table->caption, heads_itself(table));
	put_heads(html, table, columns);
	for (unsigned row = 0; row < doc_table_rows(table); row++)
		put_row(html, table, columns, row);
	g_string_append(html->out, "</tbody>\n</table>\n</section>\n");
}

/* ---- cards ----------------------------------------------------------------------- */

/* Where the heading of a card ends: words right after it belong to it. */
static unsigned head_end(const struct doc_table *table)
{
	unsigned end = table->head;

	while (end < table->column_count && table->columns[end].type == DOC_WORD)
		end++;
	return end;
}

/* The heading of a card: the first two columns. */
static void put_card_title(struct html *html, const struct doc_table *table, unsigned row,
			   unsigned level)
{
	g_string_append_printf(html->out, "<h%u>", level);
	for (unsigned i = 0; i < MIN(table->head, 2); i++) {
		if (!is_said(table, row, i))
			continue;
		g_string_append(html->out, i == 0 ? "<span class=\"cell id\">" :
						    " <span class=\"cell\">");
		put_cell(html, table, row, i);
		g_string_append(html->out, "</span>");
	}
	g_string_append_printf(html->out, "</h%u>", level);
}

/* The other columns of the head, each after its label for whoever does not see the line. */
static void put_card_tags(struct html *html, const struct doc_table *table, unsigned row)
{
	bool begun = false;

	for (unsigned i = 2; i < head_end(table); i++) {
		if (!is_said(table, row, i))
			continue;
		g_string_append(html->out, begun ? "" : "<div class=\"tags\">");
		g_string_append(html->out, "<div><span class=\"vh\">");
		html_text(html->out, doc_column_label(&table->columns[i]));
		g_string_append(html->out, ": </span><span class=\"cell\">");
		put_cell(html, table, row, i);
		g_string_append(html->out, "</span></div>");
		begun = true;
	}
	g_string_append(html->out, begun ? "</div>" : "");
}

/* What takes the whole width of a card. */
static bool is_long(const struct doc_column *column)
{
	return column->type == DOC_PROSE;
}

static void put_card_terms(struct html *html, const struct doc_table *table, unsigned row)
{
	bool begun = false;

	for (unsigned i = head_end(table); i < table->column_count; i++) {
		if (!is_said(table, row, i))
			continue;
		g_string_append(html->out, begun ? "" : "<dl>\n");
		g_string_append(html->out, is_long(&table->columns[i]) ? "<div class=\"p\"><dt>" :
									   "<div><dt>");
		html_text(html->out, doc_column_label(&table->columns[i]));
		g_string_append(html->out, "</dt><dd>");
		put_cell(html, table, row, i);
		g_string_append(html->out, "</dd></div>\n");
		begun = true;
	}
	g_string_append(html->out, begun ? "</dl>\n" : "");
}

static void put_cards(struct html *html, const struct doc_table *table)
{
	unsigned level = html->level + 1;

	if (strcmp(table->caption, html->section) != 0) {
		g_string_append_printf(html->out, "<h%u class=\"list\">", level);
		html_text(html->out, table->caption);
		g_string_append_printf(html->out, "</h%u>\n", level);
		level++;
	}
	g_string_append(html->out, "<div class=\"cards\">\n");
	for (unsigned row = 0; row < doc_table_rows(table); row++) {
		g_string_append(html->out, "<article class=\"card\"");
		put_id(html, table, row);
		g_string_append(html->out, "<header>");
		put_card_title(html, table, row, level);
		put_card_tags(html, table, row);
		g_string_append(html->out, "</header>\n");
		put_card_terms(html, table, row);
		g_string_append(html->out, "</article>\n");
	}
	g_string_append(html->out, "</div>\n");
}

/* ---- facts ----------------------------------------------------------------------- */

static void put_facts(struct html *html, const struct doc_table *table)
{
	g_string_append(html->out, "<dl class=\"facts\">\n");
	for (unsigned row = 0; row < doc_table_rows(table); row++) {
		g_string_append(html->out, "<dt class=\"cell\">");
		html_text(html->out, doc_table_cell(table, row, 0)->text);
		g_string_append(html->out, "</dt><dd>");
		html_text(html->out, doc_table_cell(table, row, 1)->text);
		g_string_append(html->out, "</dd>\n");
	}
	g_string_append(html->out, "</dl>\n");
}

void html_table(struct html *html, const struct doc_table *table)
{
	static void (*const layouts[])(struct html *html, const struct doc_table *table) = {
		[DOC_GRID] = put_grid,
		[DOC_CARDS] = put_cards,
		[DOC_FACTS] = put_facts,
	};

	if (doc_table_rows(table) > 0) {
		layouts[table->layout](html, table);
	} else if (table->empty) {
		g_string_append(html->out, "<p class=\"none\">");
		html_ours(html->out, table->empty);
		g_string_append(html->out, "</p>\n");
	}
}
