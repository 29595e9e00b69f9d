/*
 * Pages that scroll, in panes and over them, and lists in overlays.
 */
#include "ui/screen_private.h"

void scroll_begin(const struct screen *screen, struct scroll_pane *pane)
{
	pane->view.top = pane->view.line = 0;
	pane->view.link = -1;
	pane->view.by_line = screen->linear;
	pane->place_width = 0;
}

bool scroll_renew(const struct screen *screen, struct scroll_pane *pane, int width)
{
	const struct ui_model *model = screen->model;

	if (pane->page && pane->node == model->selected && pane->version == model->version &&
	    pane->width == width)
		return false;
	scroll_clear(pane);
	pane->page = screen_page(screen, width);
	pane->node = model->selected;
	pane->version = model->version;
	pane->width = width;
	pane->part = 0;
	return true;
}

/* The line that is read exists and is seen. */
static void clamp_line(struct scroll_pane *pane, int rows)
{
	struct page_view *view = &pane->view;

	view->line = MAX(view->line, 0);
	if (!page_fill(pane->page, view->line + 1))
		view->line = MAX(page_lines(pane->page) - 1, 0);
	view->top = CLAMP(view->top, view->line - MAX(rows, 1) + 1, view->line);
}

static int *line_read(struct scroll_pane *pane)
{
	return pane->view.by_line ? &pane->view.line : &pane->view.top;
}

/* Another size and nobody moved: what was read stays, wherever it stands now. Whether it is so. */
static bool place_take_up(struct scroll_pane *pane, int rows)
{
	int width = page_width(pane->page);

	if (pane->place_width == 0 || *line_read(pane) != pane->place_line ||
	    (pane->place_rows == rows && pane->place_width == width))
		return false;
	*line_read(pane) = page_place_line(pane->page, &pane->place);
	return true;
}

/* Remember what is read now, unless it is what a change of size made of it. */
static void place_note(struct scroll_pane *pane, int rows, bool resized)
{
	int line = *line_read(pane);

	if (!resized && (pane->place_width == 0 || line != pane->place_line))
		pane->place = line > 0 ? page_place_of(pane->page, line) : (struct page_place){ 0 };
	pane->place_line = line;
	pane->place_rows = rows;
	pane->place_width = page_width(pane->page);
}

static void clamp_view(struct scroll_pane *pane, int rows)
{
	if (pane->view.by_line)
		clamp_line(pane, rows);
	pane->view.top = MAX(pane->view.top, 0);
	/* A line more than is seen tells whether there is more to see. */
	if (!page_fill(pane->page, pane->view.top + rows + 1))
		pane->view.top = MIN(pane->view.top, MAX(page_lines(pane->page) - rows, 0));
}

void scroll_clamp(struct scroll_pane *pane, int rows)
{
	bool resized = place_take_up(pane, rows);

	clamp_view(pane, rows);
	place_note(pane, rows, resized);
}

unsigned scroll_move(struct scroll_pane *pane, int rows, enum motion motion)
{
	int page = MAX(rows - 1, 1), half = MAX(rows / 2, 1);
	int *at = pane->view.by_line ? &pane->view.line : &pane->view.top, before = *at;
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
	*at += steps[motion];
	scroll_clamp(pane, rows);
	if (pane->view.by_line) /* what is read counts, not what was chosen before */
		pane->view.link = -1;
	return *at == before ? CHANGED_NOTHING : CHANGED_VIEW;
}

/* The link after or before the one chosen or, where none is, the line that is read. */
static int next_link(struct scroll_pane *pane, int step)
{
	if (pane->view.link >= 0 || !pane->view.by_line || !pane->page)
		return pane->view.link + step;
	return step > 0 ? page_link_above(pane->page, pane->view.line - 1) + 1 :
			  page_link_above(pane->page, pane->view.line);
}

unsigned scroll_link(struct scroll_pane *pane, int rows, int step)
{
	int line = 0, link = next_link(pane, step);

	if (!pane->page || link < 0 || link >= (int)page_links(pane->page))
		return CHANGED_NOTHING;
	/* What only stays in sight at another size is no other place to come back to. */
	bool resized = step == 0 && place_take_up(pane, rows);
	pane->view.link = link;
	page_link(pane->page, (unsigned)link, &line);
	pane->view.line = line;
	if (line < pane->view.top || line >= pane->view.top + rows)
		pane->view.top = line - rows / 2;
	clamp_view(pane, rows);
	place_note(pane, rows, resized);
	return CHANGED_VIEW;
}

void scroll_to_match(struct scroll_pane *pane, int rows)
{
	int line;

	if (!pane->view.match || !page_find(pane->page, pane->view.match, &line))
		return;
	pane->view.line = line;
	if (line >= pane->view.top && line < pane->view.top + rows)
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

void scroll_draw(struct canvas *canvas, struct rect rect, struct scroll_pane *pane, bool has_keys)
{
	int y = canvas->cursor_y, x = canvas->cursor_x;

	pane->drawn = rect;
	canvas->cursor_y = rect.y;
	canvas->cursor_x = rect.x;
	page_draw(pane->page, canvas, rect, &pane->view);
	if (has_keys)
		return;
	canvas->cursor_y = y; /* what has the keys has the cursor, whatever is chosen here */
	canvas->cursor_x = x;
}

int scroll_line_at(const struct scroll_pane *pane, int y, int x)
{
	int line = pane->view.top + y - pane->drawn.y;

	return pane->page && rect_has(pane->drawn, y, x) && page_fill(pane->page, line + 1) ? line :
											   -1;
}

int scroll_link_at(const struct scroll_pane *pane, int y, int x, bool whole)
{
	int line = scroll_line_at(pane, y, x);

	return line < 0 ? -1 : page_link_at(pane->page, line, whole ? -1 : x - pane->drawn.x);
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

void scroll_return(struct scroll_pane *pane, unsigned node)
{
	const struct page_view *left = pane->places ?
		g_hash_table_lookup(pane->places, GUINT_TO_POINTER(node)) : NULL;

	if (!left)
		return;
	pane->view = *left;
	pane->place_width = 0;
	pane->view.match = NULL; /* that search may be over */
}

void scroll_forget(struct scroll_pane *pane)
{
	scroll_clear(pane);
	g_clear_pointer(&pane->places, g_hash_table_unref);
}

/* ---- pages over the panes ------------------------------------------------------ */

void overlay_list(struct overlay *overlay, struct rect rect, unsigned count, unsigned at,
		  unsigned *top)
{
	unsigned rows = (unsigned)MAX(rect.rows, 1);

	if (at < *top)
		*top = at;
	if (at >= *top + rows)
		*top = at - rows + 1;
	if (*top + rows > count)
		*top = count > rows ? count - rows : 0;
	overlay->list = rect;
	overlay->list_top = *top;
	overlay->list_at = at;
	overlay->list_count = count;
}

bool overlay_list_row(const struct overlay *overlay, int y, int x, unsigned *at)
{
	struct rect list = overlay->list;

	if (!rect_has(list, y, x))
		return false;
	*at = overlay->list_top + (unsigned)(y - list.y);
	return *at < overlay->list_count;
}

int overlay_page_width(const struct screen *screen)
{
	return screen_page_width(screen, screen_inside(screen, screen_body(screen)));
}

int overlay_page_rows(const struct screen *screen)
{
	return screen_inside(screen, screen_body(screen)).rows;
}

struct rect overlay_page_rect(const struct screen *screen)
{
	return screen_padded(screen, screen_inside(screen, screen_body(screen)));
}

void overlay_clear(const struct screen *screen, struct canvas *canvas)
{
	canvas_fill(canvas, screen_body(screen), STYLE_PLAIN, " ");
}

void overlay_frame(const struct screen *screen, struct canvas *canvas, const char *title,
		   const char *corner)
{
	struct rect rect = screen_body(screen);

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
	scroll_draw(canvas, inside, pane, true);
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
}
