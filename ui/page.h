/*
 * A page: text wrapped to a width once, then drawn from any line. Panes and help are pages.
 */
#ifndef REMIT_UI_PAGE_H
#define REMIT_UI_PAGE_H

#include "catalog/catalog.h"
#include "ui/canvas.h"

struct page;

/* A piece of a paragraph; `link` is a node index or CATALOG_NONE. */
struct page_span {
	const char *text;
	enum style style;
	unsigned link;
};

/* How a paragraph stands on the page. */
struct page_shape {
	int indent;          /* columns before each line */
	const char *prefix;  /* drawn before the first line, ending at the indent; NULL: none */
	enum style prefix_style;
	const char *tail;    /* drawn at the right end of the first line; NULL: none */
	enum style tail_style;
};

struct page *page_new(int width); /* at least 1 */
void page_free(struct page *page); /* NULL is fine */

void page_add_blank(struct page *page);
void page_add(struct page *page, const struct page_shape *shape, const struct page_span *spans,
	      unsigned span_count);
/* A paragraph of one style without indent. */
void page_add_text(struct page *page, enum style style, const char *text);
/* The same with a hanging indent: "label: text". */
void page_add_field(struct page *page, int indent, const char *label, enum style style,
		    const char *text);

int page_lines(const struct page *page);
unsigned page_links(const struct page *page);
/* The node a link leads to, and the line it stands on. */
unsigned page_link(const struct page *page, unsigned number, int *line);

/* What a pane shows of a page. */
struct page_view {
	int top;             /* first line shown */
	int link;            /* the link chosen, -1 none */
	const char *match;   /* text to show as found; NULL */
};
/* Draw the lines from view->top on into a rectangle, and clip to it. */
void page_draw(const struct page *page, struct canvas *canvas, struct rect rect,
	       const struct page_view *view);

#endif
