/*
 * A page: text wrapped to a width once, then drawn from any line. Panes and help are pages. A
 * long page may be made part by part, so that showing its first lines costs those lines.
 */
#ifndef REMIT_UI_PAGE_H
#define REMIT_UI_PAGE_H

#include "catalog/catalog.h"
#include "ui/canvas.h"

struct page;

/* A piece of a paragraph; `link` is what it stands for, a node or whatever its pane counts;
 * CATALOG_NONE: nothing. */
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
/* Nothing stands in columns on it: a label comes right before its text. To be said before the
 * first paragraph. */
void page_set_plain(struct page *page);

void page_add_blank(struct page *page);
void page_add(struct page *page, const struct page_shape *shape, const struct page_span *spans,
	      unsigned span_count);
/* A paragraph of one style without indent. */
void page_add_text(struct page *page, enum style style, const char *text);
/* The same with a hanging indent: "label: text". */
void page_add_field(struct page *page, int indent, const char *label, enum style style,
		    const char *text);

/*
 * Let a page be made when it is needed.
 *
 *   more  adds the next part and returns true, or returns false when none is left
 *   data  handed to it; must live as long as the page
 */
typedef bool (*page_more_fn)(struct page *page, void *data);
void page_set_more(struct page *page, page_more_fn more, void *data);
/* Make the page at least so many lines long, if it ever gets there. Whether it did. */
bool page_fill(struct page *page, int lines);
bool page_is_whole(const struct page *page);

/* These make the page whole. */
int page_lines(struct page *page);
unsigned page_links(struct page *page);
/* What a link stands for, and the line it stands on. */
unsigned page_link(struct page *page, unsigned number, int *line);
/* The link that a line has at a column; the first one on it where the column is -1; -1: none. */
int page_link_at(const struct page *page, int line, int column);
/* The line and the column where a link begins; untouched where it has no text. */
void page_link_place(struct page *page, unsigned number, int *line, int *column);

/* The width that the page was made for. */
int page_width(const struct page *page);
/*
 * A place in the text, the same on a page of another width: how much text stands before a line, and
 * the line where that much has been said. Empty lines before that line count as `back`.
 */
struct page_place {
	size_t before; /* bytes without blanks */
	int back;
};
struct page_place page_place_of(struct page *page, int line);
int page_place_line(struct page *page, const struct page_place *place);

/* The last link that begins on this line or above it; -1: there is none. */
int page_link_above(struct page *page, int line);

/* canvas_field() over a row, with what was searched for shown as found; `match` NULL: nothing. */
void page_field_found(struct canvas *canvas, struct rect row, enum style style, const char *text,
		      const struct catalog_needle *match);
/* The first line with a match; false when there is none. Fills the page as far as needed. */
bool page_find(struct page *page, const struct catalog_needle *match, int *line);

/* The lines on which matches begin, in order; GArray of int, g_array_unref(). Makes the page
 * whole. */
GArray *page_match_lines(struct page *page, const struct catalog_needle *match);

/* What a pane shows of a page. */
struct page_view {
	int top;             /* first line shown */
	int link;            /* the link chosen, -1 none */
	bool by_line;        /* it is read line by line, the cursor on `line` */
	int line;
	const struct catalog_needle *match; /* what to show as found; NULL */
};
/* Draw the lines from view->top on into a rectangle, and clip to it; the page is filled so far. The
 * cursor goes to the line that is read, else to where the link chosen begins. */
void page_draw(const struct page *page, struct canvas *canvas, struct rect rect,
	       const struct page_view *view);

#endif
