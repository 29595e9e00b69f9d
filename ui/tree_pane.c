/*
 * The control tree: one row a node that is not folded away. Draws what is visible and costs that.
 */
#include "ui/screen_private.h"

enum { INDENT_MAX = 8, COUNT_COLS = 12 };

static int tree_rows(const struct screen *screen)
{
	return MAX(rect_inside(screen->panes[PANE_TREE]).rows, 1);
}

/* ---- scrolling --------------------------------------------------------------- */

/* The row `steps` before a row, or the first one. */
static unsigned row_back(const struct ui_model *model, unsigned row, int steps)
{
	while (steps-- > 0) {
		unsigned before = model_row_before(model, row);

		if (before == CATALOG_NONE)
			break;
		row = before;
	}
	return row;
}

/* How many rows lie from `from` to `to`, at most `limit`. */
static int rows_between(const struct ui_model *model, unsigned from, unsigned to, int limit)
{
	int count = 0;

	while (from != to && from != CATALOG_NONE && count < limit) {
		from = model_row_after(model, from);
		count++;
	}
	return from == to ? count : limit;
}

/* Scroll so that the selected row is seen: by as little as needed, or to the middle after a
 * jump. */
static void settle(struct screen *screen)
{
	const struct ui_model *model = screen->model;
	int rows = tree_rows(screen);
	unsigned selected = model->selected, last = model_row_last(model);
	unsigned top = model_row_of(model, MIN(screen->top, last));

	if (selected < top)
		top = rows_between(model, selected, top, rows) < rows
			      ? selected
			      : row_back(model, selected, rows / 2);
	else if (rows_between(model, top, selected, rows) >= rows)
		top = rows_between(model, top, selected, 2 * rows) < 2 * rows ?
			      row_back(model, selected, rows - 1) :
			      row_back(model, selected, rows / 2);
	/* No empty room below while rows are hidden above. */
	if (rows_between(model, top, last, rows) < rows - 1)
		top = row_back(model, last, rows - 1);
	screen->top = top;
}

static unsigned step_rows(const struct ui_model *model, unsigned row, int steps)
{
	if (steps < 0)
		return row_back(model, row, -steps);
	while (steps-- > 0) {
		unsigned after = model_row_after(model, row);

		if (after == CATALOG_NONE)
			break;
		row = after;
	}
	return row;
}

unsigned tree_move(struct screen *screen, enum motion motion)
{
	struct ui_model *model = screen->model;
	int page = MAX(tree_rows(screen) - 1, 1), half = MAX(tree_rows(screen) / 2, 1);
	const int steps[] = {
		[MOTION_UP] = -1,
		[MOTION_DOWN] = 1,
		[MOTION_PAGE_UP] = -page,
		[MOTION_PAGE_DOWN] = page,
		[MOTION_HALF_UP] = -half,
		[MOTION_HALF_DOWN] = half,
		[MOTION_TOP] = 0,
		[MOTION_BOTTOM] = 0,
	};
	unsigned row;

	if (!model_node(model))
		return CHANGED_NOTHING;
	row = step_rows(model, model->selected, steps[motion]);
	if (motion == MOTION_TOP)
		row = 0;
	else if (motion == MOTION_BOTTOM)
		row = model_row_last(model);
	if (row == model->selected)
		return CHANGED_NOTHING;
	model->selected = row;
	return CHANGED_VIEW | CHANGED_SELECTION;
}

int tree_row(const struct screen *screen)
{
	int rows = tree_rows(screen);
	int row = rows_between(screen->model, screen->top, screen->model->selected, rows);

	return row < rows ? row : 0;
}

void tree_put_row(struct screen *screen, int row)
{
	screen->top = row_back(screen->model, screen->model->selected, row);
}

unsigned tree_row_at(const struct screen *screen, int y)
{
	struct rect inside = rect_inside(screen->panes[PANE_TREE]);
	unsigned row = screen->top;

	if (y < inside.y || y >= inside.y + inside.rows)
		return CATALOG_NONE;
	for (int i = inside.y; i < y && row != CATALOG_NONE; i++)
		row = model_row_after(screen->model, row);
	return row;
}

/* ---- drawing ----------------------------------------------------------------- */

static int draw_glyph(const struct screen *screen, struct canvas *canvas, int y, int x,
		      enum glyph glyph)
{
	return canvas_text(canvas, y, x, glyph_style(glyph), glyph_text(glyph, screen->ascii));
}

/* A text of a node, with what was searched for shown as found. */
static void draw_text(const struct screen *screen, struct canvas *canvas, struct rect at,
		      enum style style, const char *text)
{
	const struct catalog_needle *needle = screen->model->needle;
	size_t from = 0, start, bytes;

	canvas_field(canvas, at.y, at.x, at.cols, style, text);
	while (needle && catalog_needle_find(needle, text, from, &start, &bytes)) {
		int x = (int)text_columns_of(text, start);
		int cols = (int)text_columns_of(text + start, bytes);

		if (x < at.cols)
			canvas_paint(canvas, (struct rect){ at.y, at.x + x, 1,
							    MIN(cols, at.cols - x) }, STYLE_MATCH);
		from = start + bytes;
	}
}

static void draw_group(const struct screen *screen, struct canvas *canvas, struct rect row,
		       unsigned index)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = &model->catalog->nodes[index];
	const struct tally *tally = &model->tallies[index];
	g_autofree char *text = g_strconcat(node->id, " ", node->title, NULL);
	char count[32];
	int width = g_snprintf(count, sizeof(count), "%u/%u", tally->assessed, tally->records);
	int room = row.cols - 2;

	draw_glyph(screen, canvas, row.y, row.x,
		   model_is_folded(model, index) ? GLYPH_FOLDED : GLYPH_OPEN);
	if (room > COUNT_COLS + width) {
		canvas_text(canvas, row.y, row.x + row.cols - width - 1, STYLE_PLAIN, count);
		room -= width + 2;
	}
	draw_text(screen, canvas, (struct rect){ row.y, row.x + 2, 1, room },
		  node->depth ? STYLE_PLAIN : STYLE_HEADING, text);
}

static void draw_control(const struct screen *screen, struct canvas *canvas, struct rect row,
			 unsigned index)
{
	struct ui_model *model = screen->model;
	const struct catalog_node *node = &model->catalog->nodes[index];
	static const enum glyph kinds[KIND_COUNT] = {
		[KIND_BASE] = GLYPH_NO_DUTY,
		[KIND_GUIDED] = GLYPH_GUIDED,
		[KIND_CLOUD] = GLYPH_CLOUD,
	};
	int x = row.x;

	for (enum side side = 0; side < SIDE_COUNT; side++) {
		draw_glyph(screen, canvas, row.y, x, model_mark_of(model, index, side));
		x++;
	}
	x++;
	int width = MIN((int)text_columns(node->id), MAX(row.x + row.cols - x, 0));
	draw_text(screen, canvas, (struct rect){ row.y, x, 1, width }, STYLE_PLAIN, node->id);
	x += width + 1;
	draw_glyph(screen, canvas, row.y, x, kinds[node->control->kind]);
	x += 2;
	draw_text(screen, canvas, (struct rect){ row.y, x, 1, row.x + row.cols - x }, STYLE_PLAIN,
		  node->title);
}

static void draw_words(const struct screen *screen, struct canvas *canvas, struct rect row,
		       unsigned index)
{
	g_autofree char *words = linear_row(screen, index);

	draw_text(screen, canvas, row, STYLE_PLAIN, words);
}

static void draw_row(const struct screen *screen, struct canvas *canvas, struct rect row,
		     unsigned index)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = &model->catalog->nodes[index];
	int indent = 1 + (int)MIN(node->depth, (unsigned)INDENT_MAX);
	struct rect text = { row.y, row.x + indent, 1, row.cols - indent };

	if (model_is_marked(model, index) && !screen->linear)
		draw_glyph(screen, canvas, row.y, row.x, GLYPH_MARKED);
	if (screen->linear)
		draw_words(screen, canvas, text, index);
	else if (node->control)
		draw_control(screen, canvas, text, index);
	else
		draw_group(screen, canvas, text, index);
	if (index != model->selected)
		return;
	canvas_paint(canvas, row, screen->focus == PANE_TREE ? STYLE_SELECTED : STYLE_SELECTED_DIM);
	if (screen->focus == PANE_TREE) {
		canvas->cursor_y = row.y;
		canvas->cursor_x = MIN(text.x, row.x + row.cols - 1);
	}
}

void tree_draw(struct screen *screen, struct canvas *canvas)
{
	struct rect inside = rect_inside(screen->panes[PANE_TREE]);
	unsigned row;

	if (screen->panes[PANE_TREE].rows == 0)
		return;
	pane_frame(screen, canvas, PANE_TREE, _("Controls"), screen->model->filter);
	canvas_clip(canvas, inside);
	if (screen->model->catalog->node_count == 0) {
		canvas_text(canvas, inside.y, inside.x, STYLE_DIM, _("this catalog is empty"));
		return;
	}
	settle(screen);
	row = screen->top;
	for (int y = 0; y < inside.rows && row != CATALOG_NONE; y++) {
		draw_row(screen, canvas, (struct rect){ inside.y + y, inside.x, 1, inside.cols },
			 row);
		row = model_row_after(screen->model, row);
	}
}
