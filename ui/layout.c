/*
 * Where the panes lie, their frames, and the scrolling that pages share.
 */
#include "ui/screen_private.h"

enum { WIDE_COLS = 120, THREE_COLS = 80, THREE_ROWS = 16, SPLIT_ROWS_MIN = 6 };

bool rect_has_frame(struct rect rect)
{
	return rect.rows >= 3 && rect.cols >= 4;
}

struct rect rect_inside(struct rect rect)
{
	if (!rect_has_frame(rect))
		return rect;
	return (struct rect){ rect.y + 1, rect.x + 1, rect.rows - 2, rect.cols - 2 };
}

struct rect rect_padded(struct rect rect)
{
	if (rect.cols < 4)
		return rect;
	return (struct rect){ rect.y, rect.x + 1, rect.rows, rect.cols - 2 };
}

void pane_frame(const struct screen *screen, struct canvas *canvas, enum pane pane,
		const char *title, const char *corner)
{
	struct rect rect = screen->panes[pane];
	bool focused = screen->focus == pane && !screen->overlay;

	canvas_clip(canvas, rect);
	if (rect_has_frame(rect))
		canvas_box(canvas, rect, focused ? STYLE_FRAME_FOCUS : STYLE_FRAME, title, corner,
			   screen->ascii);
}

void screen_layout(struct screen *screen)
{
	/* The title goes first when there is little room, the last line after it. */
	int below = screen->rows >= 2 ? 1 : 0, above = screen->rows >= 4 ? 1 : 0;
	struct rect body = { above, 0, screen->rows - above - below, screen->cols };
	bool small = screen->cols < THREE_COLS || screen->rows < THREE_ROWS;
	bool alone = screen->zoomed || screen->linear || small;
	int tree_cols = screen->cols * (screen->cols >= WIDE_COLS ? 40 : 38) / 100;
	int split_rows = MAX(body.rows * 38 / 100, SPLIT_ROWS_MIN);

	for (int pane = 0; pane < PANE_COUNT; pane++)
		screen->panes[pane] = (struct rect){ 0, 0, 0, 0 };
	if (alone) {
		screen->panes[screen->focus] = body;
		return;
	}
	screen->panes[PANE_TREE] = (struct rect){ body.y, 0, body.rows, tree_cols };
	screen->panes[PANE_GUIDANCE] = (struct rect){ body.y, tree_cols, body.rows - split_rows,
						      body.cols - tree_cols };
	screen->panes[PANE_SPLIT] = (struct rect){ body.y + body.rows - split_rows, tree_cols,
						   split_rows, body.cols - tree_cols };
}

/* ---- pages that scroll ------------------------------------------------------- */

bool scroll_renew(struct scroll_pane *pane, const struct ui_model *model, int width)
{
	if (pane->page && pane->node == model->selected && pane->version == model->version &&
	    pane->width == width)
		return false;
	scroll_clear(pane);
	pane->page = page_new(width);
	pane->node = model->selected;
	pane->version = model->version;
	pane->width = width;
	pane->part = 0;
	return true;
}

void scroll_clamp(struct scroll_pane *pane, int rows)
{
	pane->view.top = MAX(pane->view.top, 0);
	/* A line more than is seen tells whether there is more to see. */
	if (!page_fill(pane->page, pane->view.top + rows + 1))
		pane->view.top = MIN(pane->view.top, MAX(page_lines(pane->page) - rows, 0));
}

unsigned scroll_move(struct scroll_pane *pane, int rows, enum motion motion)
{
	int page = MAX(rows - 1, 1), half = MAX(rows / 2, 1), before = pane->view.top;
	const int steps[] = {
		[MOTION_UP] = -1,
		[MOTION_DOWN] = 1,
		[MOTION_PAGE_UP] = -page,
		[MOTION_PAGE_DOWN] = page,
		[MOTION_HALF_UP] = -half,
		[MOTION_HALF_DOWN] = half,
		[MOTION_TOP] = -before,
		[MOTION_BOTTOM] = pane->page ? page_lines(pane->page) : 0,
	};

	if (!pane->page)
		return CHANGED_NOTHING;
	pane->view.top += steps[motion];
	scroll_clamp(pane, rows);
	return pane->view.top == before ? CHANGED_NOTHING : CHANGED_VIEW;
}

unsigned scroll_link(struct scroll_pane *pane, int rows, int step)
{
	int line = 0, link = pane->view.link + step;

	if (!pane->page || link < 0 || link >= (int)page_links(pane->page))
		return CHANGED_NOTHING;
	pane->view.link = link;
	page_link(pane->page, (unsigned)link, &line);
	if (line < pane->view.top || line >= pane->view.top + rows)
		pane->view.top = line - rows / 2;
	scroll_clamp(pane, rows);
	return CHANGED_VIEW;
}

void scroll_to_match(struct scroll_pane *pane, int rows)
{
	int line;

	if (!pane->view.match || !page_find(pane->page, pane->view.match, &line) ||
	    (line >= pane->view.top && line < pane->view.top + rows))
		return;
	pane->view.top = line - rows / 3;
	scroll_clamp(pane, rows);
}

char *scroll_place(const struct scroll_pane *pane, int rows, bool ascii)
{
	int top = pane->view.top, lines;

	if (!page_is_whole(pane->page))
		return g_strdup_printf("%d-%d %s", top + 1, top + rows, glyph_text(GLYPH_OPEN, ascii));
	lines = page_lines(pane->page);
	if (lines <= rows)
		return NULL;
	return g_strdup_printf(_("%d-%d of %d"), top + 1, MIN(top + rows, lines), lines);
}

void scroll_clear(struct scroll_pane *pane)
{
	page_free(pane->page);
	pane->page = NULL;
}

void scroll_leave(struct scroll_pane *pane)
{
	if (!pane->page)
		return;
	if (!pane->places)
		pane->places = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	g_hash_table_replace(pane->places, GUINT_TO_POINTER(pane->node),
			     g_memdup2(&pane->view, sizeof(pane->view)));
}

void scroll_arrive(struct scroll_pane *pane, unsigned node, bool again)
{
	const struct page_view *left = again && pane->places ?
		g_hash_table_lookup(pane->places, GUINT_TO_POINTER(node)) : NULL;

	pane->view.top = left ? left->top : 0;
	pane->view.link = left ? left->link : -1;
}

void scroll_forget(struct scroll_pane *pane)
{
	scroll_clear(pane);
	g_clear_pointer(&pane->places, g_hash_table_unref);
}

/* ---- pages over the panes ------------------------------------------------------ */

/* Everything but the first and the last line, as far as there is room for those. */
static struct rect overlay_rect(const struct screen *screen)
{
	int above = screen->rows >= 4 ? 1 : 0, below = screen->rows >= 2 ? 1 : 0;

	return (struct rect){ above, 0, screen->rows - above - below, screen->cols };
}

int overlay_page_width(const struct screen *screen)
{
	return MAX(rect_inside(overlay_rect(screen)).cols - 2, 1);
}

int overlay_page_rows(const struct screen *screen)
{
	return rect_inside(overlay_rect(screen)).rows;
}

struct rect overlay_page_rect(const struct screen *screen)
{
	return rect_padded(rect_inside(overlay_rect(screen)));
}

void overlay_clear(const struct screen *screen, struct canvas *canvas)
{
	canvas_fill(canvas, overlay_rect(screen), STYLE_PLAIN, " ");
}

void overlay_frame(const struct screen *screen, struct canvas *canvas, const char *title,
		   const char *corner)
{
	struct rect rect = overlay_rect(screen);

	if (rect_has_frame(rect))
		canvas_box(canvas, rect, STYLE_FRAME_FOCUS, title, corner, screen->ascii);
}

void overlay_page_draw(struct screen *screen, struct canvas *canvas, struct scroll_pane *pane,
		       const char *title)
{
	overlay_page_draw_rows(screen, canvas, pane, title, overlay_page_rows(screen));
}

void overlay_page_draw_rows(struct screen *screen, struct canvas *canvas, struct scroll_pane *pane,
			    const char *title, int rows)
{
	struct rect inside = overlay_page_rect(screen);

	scroll_clamp(pane, rows);
	g_autofree char *place = scroll_place(pane, rows, screen->ascii);
	overlay_clear(screen, canvas);
	overlay_frame(screen, canvas, title, place);
	inside.rows = rows;
	canvas->cursor_y = inside.y;
	canvas->cursor_x = inside.x;
	page_draw(pane->page, canvas, inside, &pane->view);
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
}
