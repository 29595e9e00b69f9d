/*
 * HTML that stands alone: text in elements, and the head of a page with its policy.
 */
#include "report/html_private.h"

#include <string.h>

/* ---- text ------------------------------------------------------------------------ */

static void put_escaped(GString *out, const char *text)
{
	static const char acting[] = "&<>\"";
	static const char *const entities[] = { "&amp;", "&lt;", "&gt;", "&quot;" };

	while (*text) {
		size_t bare = strcspn(text, acting);

		g_string_append_len(out, text, (gssize)bare);
		text += bare;
		if (*text)
			g_string_append(out, entities[strchr(acting, *text++) - acting]);
	}
}

void html_text(GString *out, const char *text)
{
	g_autofree char *safe = text_safe(text ? text : "");

	put_escaped(out, safe);
}

void html_element(GString *out, const char *name, const char *class, const char *text)
{
	g_string_append_printf(out, "<%s", name);
	if (class)
		g_string_append_printf(out, " class=\"%s\"", class);
	g_string_append_c(out, '>');
	html_text(out, text);
	g_string_append_printf(out, "</%s>\n", name);
}

static void put_span(const char *text, size_t bytes, enum doc_mark mark, void *data)
{
	static const char *const begin[] = { "", "<strong>", "<code>" };
	static const char *const end[] = { "", "</strong>", "</code>" };
	g_autofree char *piece = g_strndup(text, bytes);

	g_string_append(data, begin[mark]);
	html_text(data, piece);
	g_string_append(data, end[mark]);
}

void html_ours(GString *out, const char *text)
{
	doc_spans(text, put_span, out);
}

/* ---- the head -------------------------------------------------------------------- */

enum { FOOTING_MAX = 80 }; /* characters: more would not fit on a line */

/* A string of CSS. All of ASCII that is no letter, digit or blank is written as a number, so that
 * nothing can end the string, the rule or the element. */
static void put_css_string(GString *out, const char *text)
{
	g_autofree char *safe = text_safe(text);
	unsigned count = 0;

	g_string_append_c(out, '"');
	for (const char *at = safe; *at && count < FOOTING_MAX; at = g_utf8_next_char(at)) {
		gunichar c = g_utf8_get_char(at);

		count++;
		if (c == '\n')
			g_string_append_c(out, ' ');
		else if (c < 128 && c != ' ' && !g_ascii_isalnum((gchar)c))
			g_string_append_printf(out, "\\%x ", (unsigned)c);
		else
			g_string_append_unichar(out, c);
	}
	g_string_append(out, count == FOOTING_MAX ? "\\2026 \"" : "\"");
}

static void put_margin(GString *style, const char *box, const char *text)
{
	if (!text || !*text)
		return;
	g_string_append_printf(style, "@%s{content:", box);
	put_css_string(style, text);
	g_string_append_c(style, '}');
}

/* The rule of the first page, which has neither, is more specific and stands with the others. */
static char *style_of(const struct html_page *page)
{
	GString *style = g_string_new(NULL);

	for (const char *const *piece = html_style; *piece; piece++)
		g_string_append(style, *piece);
	g_string_append(style, "@page{");
	put_margin(style, "top-left", page->running);
	put_margin(style, "top-right", page->classification);
	g_string_append(style, "}\n");
	return g_string_free(style, FALSE);
}

static void put_policy(GString *out, const char *style, bool pictures)
{
	guint8 hash[32];
	gsize bytes = sizeof(hash);
	GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);

	g_checksum_update(sum, (const guchar *)style, (gssize)strlen(style));
	g_checksum_get_digest(sum, hash, &bytes);
	g_checksum_free(sum);
	g_autofree char *base64 = g_base64_encode(hash, bytes);
	g_string_append_printf(out,
			       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
			       "style-src 'sha256-%s'%s; base-uri 'none'; form-action 'none'\" />\n",
			       base64, pictures ? "; img-src data:" : "");
}

void html_head(GString *out, const struct html_page *page)
{
	g_autofree char *style = style_of(page);

	g_string_append(out, "<!DOCTYPE html>\n<html lang=\"");
	html_text(out, page->language);
	g_string_append(out, "\">\n<head>\n<meta charset=\"utf-8\" />\n");
	put_policy(out, style, page->pictures);
	g_string_append(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
			     "<meta name=\"referrer\" content=\"no-referrer\" />\n");
	html_element(out, "title", NULL, page->title);
	g_string_append_printf(out, "<style>%s</style>\n</head>\n<body>\n", style);
}
