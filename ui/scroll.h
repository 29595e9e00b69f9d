/*
 * The part of screen_private.h about pages that scroll and lists in overlays (scroll.c).
 */
#ifndef REMIT_UI_SCROLL_H
#define REMIT_UI_SCROLL_H

#include "ui/page.h"

struct screen;
struct overlay;
enum motion { MOTION_UP, MOTION_DOWN, MOTION_PAGE_UP, MOTION_PAGE_DOWN, MOTION_HALF_UP,
	      MOTION_HALF_DOWN, MOTION_TOP, MOTION_BOTTOM };

/* A pane that shows a page: what the page was made for, and where it is scrolled to. */
struct scroll_pane {
	struct page *page;
	GHashTable *places;         /* node -> struct page_view: how it was left; NULL: of none */
	unsigned node, version;
	unsigned part;              /* how far the page is made, where it is made part by part */
	int width;
	struct page_view view;
	struct rect drawn;          /* where it was last */
	/* What was read first when it was last moved, and where that stood at which size: another
	 * size and back leaves it where it was. */
	struct page_place place;
	int place_line, place_rows, place_width; /* width 0: not known */
};

/* Begin a new page for the selected node, unless the one there is for it as it stands; whether
 * it did. */
bool scroll_renew(const struct screen *screen, struct scroll_pane *pane, int width);
/* At the top, with no link chosen. */
void scroll_begin(const struct screen *screen, struct scroll_pane *pane);
/* Scroll a page pane, in the linear mode by moving the line that is read; shared by guidance and
 * split. */
unsigned scroll_move(struct scroll_pane *pane, int rows, enum motion motion);
void scroll_clamp(struct scroll_pane *pane, int rows);
/* "12-40 of 93" for the corner, without the sum while there is more than was made yet; NULL when
 * everything is seen; g_free(). */
char *scroll_place(const struct scroll_pane *pane, int rows, bool ascii);
void scroll_clear(struct scroll_pane *pane);
/* Remember how the page is scrolled and which link is chosen; take that up again of a node, if it
 * is known. */
void scroll_leave(struct scroll_pane *pane);
void scroll_return(struct scroll_pane *pane, unsigned node);
/* Clear it, and forget all that was remembered: another catalog is shown. */
void scroll_forget(struct scroll_pane *pane);
/* Draw its lines; the cursor goes to where one reads, when the pane has the keys. */
void scroll_draw(struct canvas *canvas, struct rect rect, struct scroll_pane *pane, bool has_keys);
/* Choose the next or previous link of a page and bring it into view; 0: the one chosen stays there,
 * also when the size is another one. */
unsigned scroll_link(struct scroll_pane *pane, int rows, int step);
/* The line of the page that lies there, -1 when none does; the link at that place, or with `whole`
 * on that line, -1 when there is none. */
int scroll_line_at(const struct scroll_pane *pane, int y, int x);
int scroll_link_at(const struct scroll_pane *pane, int y, int x, bool whole);
/* Scroll to the first line with the match, where it is not seen. */
void scroll_to_match(struct scroll_pane *pane, int rows);

/* A page over all the panes: how wide its text is, how many of its lines are seen, and drawing it
 * with a frame and a title. The cursor goes to the first line. */
int overlay_page_width(const struct screen *screen);
int overlay_page_rows(const struct screen *screen);
void overlay_page_draw(struct screen *screen, struct canvas *canvas, struct scroll_pane *pane,
		       const char *title);

/* The same with the page in the first rows only; where the text stands. */
void overlay_page_draw_rows(struct screen *screen, struct canvas *canvas, struct scroll_pane *pane,
			    const char *title, int rows);
struct rect overlay_page_rect(const struct screen *screen);
/*
 * Where the rows of a list are drawn: to be asked before drawing them.
 *
 *   top  the first row that is seen: moved so that row `at` is seen and no room stays empty that
 *        rows above could have
 */
void overlay_list(struct overlay *overlay, struct rect rect, unsigned count, unsigned at,
		  unsigned *top);
/* The row that lies there; false when none does. */
bool overlay_list_row(const struct overlay *overlay, int y, int x, unsigned *at);
/* What is drawn before and after, where no page is. */
void overlay_clear(const struct screen *screen, struct canvas *canvas);
void overlay_frame(const struct screen *screen, struct canvas *canvas, const char *title,
		   const char *corner);

#endif
