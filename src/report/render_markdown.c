/*
 * Documents as Markdown: what is written reads as text in a pager and as a page where GFM is known.
 * Everything people wrote is data and goes through md_text().
 */
#include "report/document_private.h"

/* Our own texts are Markdown already. */
static void put_ours(GString *out, const char *before, const char *text, const char *after)
{
	g_string_append(out, before);
	g_string_append(out, text);
	g_string_append(out, after);
}

/* ---- tables ---------------------------------------------------------------------- */

static void put_cell(GString *out, const char *text)
{
	g_string_append(out, " ");
	md_text(out, text, MD_CELL, 0);
	g_string_append(out, " |");
}

static void put_head(GString *out, const struct doc_table *table)
{
	g_string_append_c(out, '|');
	for (unsigned i = 0; i < table->column_count; i++)
		if (doc_column_is_shown(table, i))
			put_cell(out, doc_column_label(&table->columns[i]));
	g_string_append(out, "\n|");
	for (unsigned i = 0; i < table->column_count; i++)
		if (doc_column_is_shown(table, i))
			g_string_append(out, table->columns[i].type == DOC_NUMBER ? "---:|" : "---|");
	g_string_append_c(out, '\n');
}

static void put_grid(GString *out, const struct doc_table *table)
{
	put_head(out, table);
	for (unsigned row = 0; row < doc_table_rows(table); row++) {
		g_string_append_c(out, '|');
		for (unsigned i = 0; i < table->column_count; i++)
			if (doc_column_is_shown(table, i))
				put_cell(out, doc_table_cell(table, row, i)->text);
		g_string_append_c(out, '\n');
	}
}

/* "- **9.2.1 Registration** (customer, partial)" */
static void put_card_head(GString *out, const struct doc_table *table, unsigned row)
{
	unsigned more = 0;

	g_string_append(out, "- **");
	for (unsigned i = 0; i < table->head; i++) {
		const char *text = doc_table_cell(table, row, i)->text;

		if (!*text || !doc_column_is_shown(table, i))
			continue;
		if (i == 1)
			g_string_append_c(out, ' ');
		if (i >= 2)
			g_string_append(out, more++ ? ", " : "** (");
		md_text(out, text, MD_INLINE, 2);
	}
	g_string_append(out, more ? ")\n" : "**\n");
}

static void put_card(GString *out, const struct doc_table *table, unsigned row)
{
	put_card_head(out, table, row);
	for (unsigned i = table->head; i < table->column_count; i++)
		if (doc_column_is_shown(table, i))
			md_said(out, doc_column_label(&table->columns[i]),
				doc_table_cell(table, row, i)->text);
}

static void put_cards(GString *out, const struct doc_table *table)
{
	for (unsigned row = 0; row < doc_table_rows(table); row++)
		put_card(out, table, row);
}

static void put_table(GString *out, const struct doc_table *table)
{
	static void (*const layouts[])(GString *out, const struct doc_table *table) = {
		[DOC_GRID] = put_grid,
		[DOC_CARDS] = put_cards,
		[DOC_FACTS] = put_grid,
	};

	if (doc_table_rows(table) > 0)
		layouts[table->layout](out, table);
	else if (table->empty)
		put_ours(out, "", table->empty, "\n");
	else
		return;
	g_string_append_c(out, '\n');
}

/* ---- blocks ---------------------------------------------------------------------- */

static void put_section(GString *out, const struct doc_block *block)
{
	for (unsigned i = 0; i < block->level; i++)
		g_string_append_c(out, '#');
	g_string_append_c(out, ' ');
	md_text(out, block->text, MD_INLINE, 0);
	g_string_append(out, "\n\n");
}

static void put_text(GString *out, const struct doc_block *block)
{
	put_ours(out, "", block->text, "\n\n");
}

static void put_said(GString *out, const struct doc_block *block)
{
	md_text(out, block->text, MD_BLOCK, 0);
	g_string_append(out, "\n\n");
}

static void put_notice(GString *out, const struct doc_block *block)
{
	put_ours(out, "> ", block->text, "\n\n");
}

static void put_point(GString *out, const struct doc_block *block)
{
	put_ours(out, "- ", block->text, "\n");
}

static void put_verbatim(GString *out, const struct doc_block *block)
{
	put_ours(out, "    ", block->text, "\n");
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

static void put_subject(GString *out, const struct document *document)
{
	g_string_append_printf(out, "# %s: ", document->title);
	md_text(out, document->subject, MD_INLINE, 0);
	g_string_append(out, "\n\n");
}

GString *document_markdown(const struct document *document, const struct doc_style *style,
			   GError **error)
{
	static void (*const kinds[])(GString *out, const struct doc_block *block) = {
		[DOC_SECTION] = put_section, [DOC_TEXT] = put_text,
		[DOC_SAID] = put_said,       [DOC_NOTICE] = put_notice,
		[DOC_POINT] = put_point,     [DOC_VERBATIM] = put_verbatim,
		[DOC_TABLE] = put_block_table, [DOC_CHART] = put_nothing,
	};
	GString *out = g_string_new(NULL);
	enum doc_kind last = DOC_SECTION;
	(void)style;
	(void)error;

	put_subject(out, document);
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
