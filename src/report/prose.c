/*
 * Guidance as plain text for other programs: a paragraph is one line, an item of a list is one that
 * begins with a hyphen, so that it reads the same whether a reader keeps line breaks or not.
 */
#include "report/report_private.h"

static void add_spans(GString *out, const GPtrArray *spans)
{
	for (unsigned i = 0; i < spans->len; i++) {
		const struct markup_span *span = g_ptr_array_index(spans, i);
		bool link = span->link != CATALOG_NONE;

		g_string_append_printf(out, "%s%s%s", link ? "[" : "", span->text, link ? "]" : "");
	}
}

char *prose_plain(const struct catalog *catalog, const char *prose)
{
	g_autoptr(GPtrArray) blocks = markup_parse(catalog, prose);
	GString *out = g_string_new(NULL);
	bool item_before = false;

	for (unsigned i = 0; i < blocks->len; i++) {
		const struct markup_block *block = g_ptr_array_index(blocks, i);
		bool item = block->kind == BLOCK_ITEM;

		if (i)
			g_string_append(out, item && item_before ? "\n" : "\n\n");
		if (item)
			g_string_append(out, "- ");
		add_spans(out, block->spans);
		item_before = item;
	}
	return g_string_free(out, out->len == 0);
}
