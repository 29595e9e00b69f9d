/*
 * Where the panes lie, and their frames.
 */
#include "ui/screen_private.h"

enum { WIDE_COLS = 120, THREE_COLS = 80, THREE_ROWS = 16, SPLIT_ROWS_MIN = 6 };

bool rect_has_frame(struct rect rect)
{
	return rect.rows >= 3 && rect.cols >= 4;
}

bool rect_has(struct rect rect, int y, int x)
{
	return y >= rect.y && y < rect.y + rect.rows && x >= rect.x && x < rect.x + rect.cols;
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

struct rect screen_inside(const struct screen *screen, struct rect rect)
{
	/* The last row is left to a second line of what is said, where there is room. */
	int empty = rect.rows >= 6 ? 1 : 0;

	if (!screen->linear || !rect_has_frame(rect))
		return rect_inside(rect);
	return (struct rect){ rect.y + 1, rect.x, rect.rows - 1 - empty, rect.cols };
}

struct rect screen_padded(const struct screen *screen, struct rect rect)
{
	return screen->linear ? rect : rect_padded(rect);
}

int screen_page_width(const struct screen *screen, struct rect inside)
{
	return MAX(screen->linear ? inside.cols : inside.cols - 2, 1);
}

struct page *screen_page(const struct screen *screen, int width)
{
	struct page *page = page_new(width);

	if (screen->linear)
		page_set_plain(page);
	return page;
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

bool screen_has_title(const struct screen *screen)
{
	return screen->rows >= (screen->linear ? 6 : 4);
}

struct rect screen_body(const struct screen *screen)
{
	/* The title goes first when there is little room, the last line after it. */
	int above = screen_has_title(screen) ? 1 : 0, below = screen->rows >= 2 ? 1 : 0;
	struct rect body = { above, 0, screen->rows - above - below, screen->cols };

	/* What is said may take more, and stays there; panes have a row to spare for it. */
	if (screen->linear && below)
		body.rows = MIN(body.rows, screen->rows - above - screen_said_rows(screen) +
						   (body.rows >= 6 ? 1 : 0));
	return body;
}

void screen_layout(struct screen *screen)
{
	struct rect body = screen_body(screen);
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

struct scroll_pane *screen_pane_ready(struct screen *screen, enum pane pane)
{
	screen_layout(screen);
	if (screen->panes[pane].rows > 0 && pane == PANE_GUIDANCE)
		guidance_make(screen);
	else if (screen->panes[pane].rows > 0)
		split_make(screen);
	return pane == PANE_GUIDANCE ? &screen->guidance : &screen->split;
}
