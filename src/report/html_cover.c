/*
 * The first page of a document as HTML, and the list of its sections.
 */
#include "report/html_private.h"

/* ---- the cover ------------------------------------------------------------------- */

/* What it is about is a list of terms; what nobody said is left out. */
static void put_about(GString *out, const char *label, const char *text)
{
	if (!text || !*text)
		return;
	g_string_append(out, "<dt>");
	html_text(out, label);
	g_string_append(out, "</dt><dd>");
	html_text(out, text);
	g_string_append(out, "</dd>\n");
}

static void put_picture(struct html *html)
{
	const struct document *document = html->document;
	gsize count = 0;

	if (!document->picture)
		return;
	const guchar *bytes = g_bytes_get_data(document->picture, &count);
	g_autofree char *base64 = g_base64_encode(bytes, count);
	g_string_append(html->out, "<img class=\"logo\" alt=\"");
	html_text(html->out, document->organisation);
	g_string_append_printf(html->out, "\" src=\"data:%s;base64,%s\" />\n", document->picture_type,
			       base64);
}

void html_cover(struct html *html)
{
	const struct document *document = html->document;
	g_autofree char *day = label_day(document->date);
	const char *const about[][2] = {
		{ _("Our organisation"), document->organisation },
		{ _("Client"), document->client },
		{ _("Assessor"), document->assessor },
		{ _("Date"), day },
		{ _("Version"), document->version },
	};

	g_string_append(html->out, document->brief ? "<header class=\"cover sheet\">\n" :
						     "<header class=\"cover\">\n");
	put_picture(html);
	if (document->classification)
		html_element(html->out, "p", "class", document->classification);
	html_element(html->out, "h1", NULL, document->title);
	html_element(html->out, "p", "subject", document->subject);
	if (document->brief) { /* its first facts say the same */
		g_string_append(html->out, "</header>\n");
		return;
	}
	g_string_append(html->out, "<dl class=\"about\">\n");
	for (unsigned i = 0; i < G_N_ELEMENTS(about); i++)
		put_about(html->out, about[i][0], about[i][1]);
	g_string_append(html->out, "</dl>\n</header>\n");
}

enum { SHORT = 9 }; /* sections: a longer list is printed on a sheet of its own */

/* ---- the contents ---------------------------------------------------------------- */

static void put_entry(struct html *html, unsigned block)
{
	g_string_append_printf(html->out, "<li><a href=\"#%s\">",
			       html_anchor_section(html->anchors, block));
	html_text(html->out, document_block(html->document, block)->text);
	g_string_append(html->out, "</a>");
}

static unsigned count_sections(const struct document *document)
{
	unsigned count = 0;

	for (unsigned i = 0; i < document->blocks->len; i++)
		count += document_block(document, i)->kind == DOC_SECTION;
	return count;
}

/* Open or close lists until an entry of a level fits; sections of level 3 are entries of one of
 * level 2. */
static void go_to_level(GString *out, unsigned from, unsigned to)
{
	if (to > from)
		g_string_append(out, from ? "\n<ol>\n" : "<ol>\n");
	else
		g_string_append(out, "</li>\n");
	if (to < from)
		g_string_append(out, to ? "</ol></li>\n" : from > 1 ? "</ol></li></ol>\n" : "</ol>\n");
}

void html_contents(struct html *html)
{
	const struct document *document = html->document;
	unsigned level = 0;

	unsigned count = count_sections(document);

	if (count < 3 || document->brief)
		return;
	g_string_append_printf(html->out, "<nav class=\"contents%s\" aria-labelledby=\"contents\">\n"
					  "<h2 id=\"contents\">", count > SHORT ? " sheet" : "");
	html_text(html->out, _("Contents"));
	g_string_append(html->out, "</h2>\n");
	for (unsigned i = 0; i < document->blocks->len; i++) {
		const struct doc_block *block = document_block(document, i);

		if (block->kind != DOC_SECTION)
			continue;
		unsigned wanted = block->level > 2 && level > 0 ? 2 : 1;
		go_to_level(html->out, level, wanted);
		put_entry(html, i);
		level = wanted;
	}
	go_to_level(html->out, level, 0);
	g_string_append(html->out, "</nav>\n");
}
