/*
 * `:about`: what ISO/IEC 27017 is, on the screen.
 */
#include "ui/screen_private.h"

static void add_text(struct page *page, const char *text, bool ascii)
{
	g_autoptr(GPtrArray) blocks = markup_parse(NULL, text);
	g_autofree char *bullet = g_strconcat(glyph_text(GLYPH_BULLET, ascii), " ", NULL);

	for (unsigned i = 0; i < blocks->len; i++) {
		const struct markup_block *block = g_ptr_array_index(blocks, i);
		const struct markup_span *span = g_ptr_array_index(block->spans, 0);
		struct page_span whole = { span->text, STYLE_PLAIN, CATALOG_NONE };
		struct page_shape shape = { 0 };

		if (block->kind == BLOCK_ITEM)
			shape = (struct page_shape){ .indent = 2, .prefix = bullet };
		else if (i > 0)
			page_add_blank(page);
		page_add(page, &shape, &whole, 1);
	}
}

static struct page *about_page(const struct screen *screen, int width)
{
	struct page *page = screen_page(screen, width);

	for (const struct about_section *section = about_sections; section->heading; section++) {
		if (section != about_sections)
			page_add_blank(page);
		page_add_text(page, STYLE_HEADING, _(section->heading));
		add_text(page, _(section->text), screen->ascii);
	}
	return page;
}

unsigned command_about(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	reading_open(screen, _("About ISO/IEC 27017"), about_page);
	return CHANGED_VIEW;
}
