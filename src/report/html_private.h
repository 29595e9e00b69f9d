/*
 * What the files that write HTML share: text that stays text, the head of a page, anchors.
 *
 * What they write is well-formed XML as well, so that GMarkup can read it back: elements are
 * closed, attributes quoted, and of entities there are none but those of XML.
 */
#ifndef REMIT_HTML_PRIVATE_H
#define REMIT_HTML_PRIVATE_H

#include "report/document_private.h"

/* ---- html_text.c: what any page is made of ------------------------------------------ */

/* Append a text of whomever: made safe, then escaped, so that it stays text in an element and in a
 * quoted attribute. NULL is empty. */
void html_text(GString *out, const char *text);
/* Append <name class="..">text</name>; NULL is no class. */
void html_element(GString *out, const char *name, const char *class, const char *text);
/* Append a text of ours, with its marks. */
void html_ours(GString *out, const char *text);

/* What the head of a page is made of; all texts are of whomever. */
struct html_page {
	const char *language;
	const char *title;
	const char *running;        /* at the head of every printed page but the first; NULL */
	const char *classification; /* beside it; NULL */
	bool pictures;              /* whether the page has pictures in itself */
};
/* Append everything down to <body>: a page that runs nothing, fetches nothing and takes no style
 * but its own, which the policy names by its hash. */
void html_head(GString *out, const struct html_page *page);

/* html_style.c: the style of all pages, in pieces; ended by NULL. It has neither & nor <. */
extern const char *const html_style[];

/* ---- html_anchors.c: what can be linked to ------------------------------------------- */

/* Anchors of a document, each once in the page. */
struct html_anchors;
struct html_anchors *html_anchors_new(const struct document *document);
void html_anchors_free(struct html_anchors *anchors);
/* Of the section that is the n-th block; of a row of a table, NULL for one without an id. */
const char *html_anchor_section(const struct html_anchors *anchors, unsigned block);
const char *html_anchor_row(const struct html_anchors *anchors, const struct doc_table *table,
			    unsigned row);
/* Of the first row that is about an entry such as 5.1.1 or f1, of which a link may also name a
 * service and a side (5.1.1/-/customer); NULL when none is. */
const char *html_anchor_of(const struct html_anchors *anchors, const char *id);

/* ---- render_html.c and its parts ------------------------------------------------------ */

/* A page that is being written. */
struct html {
	GString *out;
	const struct document *document;
	struct html_anchors *anchors;
	unsigned level;      /* of the last section */
	const char *section; /* its title */
	unsigned parts;      /* sections of level 2 so far */
};

/* html_cover.c: the first page, and the list of what follows. */
void html_cover(struct html *html);
void html_contents(struct html *html);

/* html_table.c */
void html_table(struct html *html, const struct doc_table *table);
/* Whether it is a grid that is too broad for a sheet that stands upright. */
bool html_table_is_broad(const struct doc_table *table);
/* Which columns a grid has on the page, a flag each: those that people are shown, and of them the
 * ones in which any row says something. g_free(). */
bool *html_table_columns(const struct doc_table *table);
/* A caption, of the id "t-gaps", by which a region is named.
 *   said  whether it is to be seen already: also when it is the heading of the section */
void html_caption(struct html *html, const char *name, const char *id, const char *caption,
		  bool said);

/* render_svg.c: bars, what they mean, and their numbers. */
void html_chart(struct html *html, const struct doc_chart *chart);

#endif
