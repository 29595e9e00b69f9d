/*
 * Documents as a page of HTML that stands alone: nothing is fetched and nothing runs, it reads on
 * screens of any width and on paper, and links lead to places of its own only.
 */
#include "report/html_private.h"

/* ---- blocks ---------------------------------------------------------------------- */

static unsigned place_of(const struct document *document, const struct doc_block *block)
{
	return (unsigned)(block - document_block(document, 0));
}

/* Whether anything up to the next section of this level wants a sheet turned on its side. */
static bool lies_across(const struct document *document, unsigned at)
{
	for (unsigned i = at + 1; i < document->blocks->len; i++) {
		const struct doc_block *block = document_block(document, i);

		if (block->kind == DOC_SECTION && block->level <= 2)
			return false;
		if (block->kind == DOC_TABLE && html_table_is_broad(block->table))
			return true;
	}
	return false;
}

static void begin_part(struct html *html, unsigned at)
{
	g_string_append(html->out, html->parts++ ? "</section>\n" : "");
	g_string_append(html->out, lies_across(html->document, at) ?
					   "<section class=\"part across\">\n" :
					   "<section class=\"part\">\n");
}

static void put_section(struct html *html, const struct doc_block *block)
{
	unsigned at = place_of(html->document, block);
	const char *anchor = html_anchor_section(html->anchors, at);

	if (block->level <= 2)
		begin_part(html, at);
	html->level = CLAMP(block->level, 2, 4);
	html->section = block->text;
	g_string_append_printf(html->out, "<h%u id=\"%s\"><a href=\"#%s\">", html->level, anchor,
			       anchor);
	html_text(html->out, block->text);
	g_string_append_printf(html->out, "</a></h%u>\n", html->level);
}

static void put_ours(struct html *html, const char *begin, const char *text, const char *end)
{
	g_string_append(html->out, begin);
	html_ours(html->out, text);
	g_string_append(html->out, end);
}

static void put_text(struct html *html, const struct doc_block *block)
{
	put_ours(html, "<p>", block->text, "</p>\n");
}

static void put_said(struct html *html, const struct doc_block *block)
{
	html_element(html->out, "p", "said", block->text);
}

static void put_notice(struct html *html, const struct doc_block *block)
{
	put_ours(html, "<p class=\"notice\">", block->text, "</p>\n");
}

static void put_point(struct html *html, const struct doc_block *block)
{
	put_ours(html, "<li>", block->text, "</li>\n");
}

static void put_verbatim(struct html *html, const struct doc_block *block)
{
	html_element(html->out, "pre", NULL, block->text);
}

static void put_table(struct html *html, const struct doc_block *block)
{
	html_table(html, block->table);
}

static void put_chart(struct html *html, const struct doc_block *block)
{
	html_chart(html, block->chart);
}

static void put_blocks(struct html *html)
{
	static void (*const kinds[])(struct html *html, const struct doc_block *block) = {
		[DOC_SECTION] = put_section, [DOC_TEXT] = put_text,
		[DOC_SAID] = put_said,       [DOC_NOTICE] = put_notice,
		[DOC_POINT] = put_point,     [DOC_VERBATIM] = put_verbatim,
		[DOC_TABLE] = put_table,     [DOC_CHART] = put_chart,
	};
	bool listing = false;

	for (unsigned i = 0; i < html->document->blocks->len; i++) {
		const struct doc_block *block = document_block(html->document, i);
		bool point = block->kind == DOC_POINT;

		if (point != listing)
			g_string_append(html->out, point ? "<ul class=\"points\">\n" : "</ul>\n");
		listing = point;
		kinds[block->kind](html, block);
	}
	g_string_append(html->out, listing ? "</ul>\n" : "");
	g_string_append(html->out, html->parts ? "</section>\n" : "");
}

/* ---- the page -------------------------------------------------------------------- */

static void put_head(struct html *html, const char *title)
{
	const struct document *document = html->document;
	struct html_page page = { document->language, title, title, document->classification,
				  document->picture != NULL };

	html_head(html->out, &page);
	g_string_append(html->out, "<a class=\"skip\" href=\"#main\">");
	html_text(html->out, _("Skip to the content"));
	g_string_append(html->out, "</a>\n");
}

/* Which session it is of: the heads of its history stand in the document. */
static void put_foot(struct html *html)
{
	const struct document *document = html->document;
	g_autofree char *foot =
		g_strdup_printf(_("Made by remit from session %s (%s), %s"), document->session,
				document->uuid, document->catalog);

	html_element(html->out, "footer", "foot", foot);
	g_string_append(html->out, "</body>\n</html>\n");
}

GString *document_html(const struct document *document, const struct doc_style *style,
		       GError **error)
{
	struct html html = { g_string_new(NULL), document, html_anchors_new(document), 1, "", 0 };
	g_autofree char *title = g_strdup_printf("%s: %s", document->title, document->subject);
	(void)style;
	(void)error;

	put_head(&html, title);
	html_cover(&html);
	html_contents(&html);
	g_string_append(html.out, document->brief ? "<main id=\"main\" class=\"brief\">\n" :
						    "<main id=\"main\">\n");
	put_blocks(&html);
	g_string_append(html.out, "</main>\n");
	put_foot(&html);
	html_anchors_free(html.anchors);
	return html.out;
}
