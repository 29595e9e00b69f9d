/*
 * The control tree: one row a node that is not folded away. Draws what is visible and costs that.
 */
#include "ui/linear.h"

enum { INDENT_MAX = 8, COUNT_COLS = 12 };

static int tree_rows(const struct screen *screen)
{
	return MAX(screen_inside(screen, screen->panes[PANE_TREE]).rows, 1);
}

/* ---- scrolling --------------------------------------------------------------- */

/* How many lines a row takes: one, but in the linear mode, where rows are wrapped. */
static int row_lines(const struct screen *screen, unsigned row)
{
	if (!screen->linear)
		return 1;
	g_autofree char *words = linear_row(screen, row);
	return linear_height(words, screen_inside(screen, screen->panes[PANE_TREE]).cols);
}

/* The first row from which no more than so many lines lead to a row. */
static unsigned row_back(const struct screen *screen, unsigned row, int lines)
{
	while (lines > 0) {
		unsigned before = model_row_before(screen->model, row);

		if (before == CATALOG_NONE)
			break;
		lines -= row_lines(screen, before);
		if (lines < 0)
			break;
		row = before;
	}
	return row;
}

/* How many lines lie from `from` to `to`, at most `limit`. */
static int lines_between(const struct screen *screen, unsigned from, unsigned to, int limit)
{
	int count = 0;

	while (from != to && from != CATALOG_NONE && count < limit) {
		count += row_lines(screen, from);
		from = model_row_after(screen->model, from);
	}
	return from == to ? MIN(count, limit) : limit;
}

/* Another number of rows and nobody moved: the tree begins where it began, if it can. Whether it is
 * so. */
static bool take_up_place(struct screen *screen, int rows)
{
	const struct tree_place *place = &screen->tree_place;

	if (place->rows == 0 || place->rows == rows || place->shown != screen->top ||
	    place->selected != screen->model->selected)
		return false;
	screen->top = place->top;
	return true;
}

static void note_place(struct screen *screen, int rows, bool resized)
{
	struct tree_place *place = &screen->tree_place;
	unsigned selected = screen->model->selected;

	if (!resized && (place->rows == 0 || place->shown != screen->top ||
			 place->selected != selected))
		place->top = screen->top;
	place->shown = screen->top;
	place->selected = selected;
	place->rows = rows;
}

/* Scroll so that the selected row is seen whole: by as little as needed, or to the middle after a
 * jump. */
static void settle(struct screen *screen)
{
	const struct ui_model *model = screen->model;
	int rows = tree_rows(screen);
	bool resized = take_up_place(screen, rows);
	unsigned selected = model->selected, last = model_row_last(model);
	unsigned top = model_row_of(model, MIN(screen->top, last));
	int room = rows - row_lines(screen, selected); /* above it, when it is at the bottom */

	if (model_is_hidden(model, top)) /* by a filter that came since */
		top = MIN(model_row_after(model, top), last);
	if (selected < top)
		top = lines_between(screen, selected, top, rows) < rows
			      ? selected
			      : row_back(screen, selected, MIN(rows / 2, room));
	else if (lines_between(screen, top, selected, rows) > room)
		top = lines_between(screen, top, selected, 2 * rows) < 2 * rows ?
			      row_back(screen, selected, room) :
			      row_back(screen, selected, MIN(rows / 2, room));
	/* No empty room below while rows are hidden above. */
	room = rows - row_lines(screen, last);
	if (lines_between(screen, top, last, rows) < room)
		top = row_back(screen, last, room);
	screen->top = top;
	note_place(screen, rows, resized);
}

static unsigned step_rows(const struct ui_model *model, unsigned row, int steps)
{
	for (; steps != 0; steps += steps < 0 ? 1 : -1) {
		unsigned next = steps < 0 ? model_row_before(model, row) :
					    model_row_after(model, row);

		if (next == CATALOG_NONE)
			break;
		row = next;
	}
	return row;
}

/* How many rows are seen at once. */
static int rows_seen(const struct screen *screen)
{
	int lines = tree_rows(screen), count = 0;

	if (!screen->linear)
		return lines;
	for (unsigned row = screen->top; row != CATALOG_NONE && lines > 0; count++) {
		lines -= row_lines(screen, row);
		row = model_row_after(screen->model, row);
	}
	return count;
}

unsigned tree_move(struct screen *screen, enum motion motion)
{
	struct ui_model *model = screen->model;
	int seen = rows_seen(screen), page = MAX(seen - 1, 1), half = MAX(seen / 2, 1);
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
		row = model_row_first(model);
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
	int row = lines_between(screen, screen->top, screen->model->selected, rows);

	return row < rows ? row : 0;
}

void tree_put_row(struct screen *screen, int row)
{
	screen->top = row_back(screen, screen->model->selected, row);
}

unsigned tree_row_at(const struct screen *screen, int y)
{
	struct rect inside = screen_inside(screen, screen->panes[PANE_TREE]);
	unsigned row = screen->top;

	if (y < inside.y || y >= inside.y + inside.rows)
		return CATALOG_NONE;
	for (int below = inside.y; row != CATALOG_NONE; row = model_row_after(screen->model, row)) {
		below += row_lines(screen, row);
		if (y < below)
			break;
	}
	return row;
}

/* ---- drawing ----------------------------------------------------------------- */

static int draw_glyph(const struct screen *screen, struct canvas *canvas, int y, int x,
		      enum glyph glyph)
{
	return canvas_text(canvas, y, x, glyph_style(glyph), glyph_text(glyph, screen->ascii));
}

static void draw_group(const struct screen *screen, struct canvas *canvas, struct rect row,
		       unsigned index)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = &model->catalog->nodes[index];
	const struct tally *tally = &model->tallies[index];
	g_autofree char *text = g_strconcat(node->id, " ", node->title, NULL);
	char count[32];

	if (node->withdrawn) {
		g_autofree char *gone = g_strdup_printf(_("%s (withdrawn)"), text);
		page_field_found(canvas, (struct rect){ row.y, row.x + 3, 1, row.cols - 3 },
				 STYLE_DIM, gone, model->needle);
		return;
	}
	int width = g_snprintf(count, sizeof(count), "%u/%u", tally->assessed, tally->records);
	int room = row.cols - 2;

	draw_glyph(screen, canvas, row.y, row.x,
		   model_is_folded(model, index) ? GLYPH_FOLDED : GLYPH_OPEN);
	if (room > COUNT_COLS + width) {
		canvas_text(canvas, row.y, row.x + row.cols - width - 1, STYLE_PLAIN, count);
		room -= width + 2;
	}
	page_field_found(canvas, (struct rect){ row.y, row.x + 2, 1, room },
			 node->depth ? STYLE_PLAIN : STYLE_HEADING, text, model->needle);
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
		[KIND_OTHER] = GLYPH_NO_DUTY,
	};
	int x = row.x;

	/* One that has controls below it and stands at the left edge has no room for this. */
	if (model_can_fold(model, index) && node->depth > 0)
		draw_glyph(screen, canvas, row.y, row.x - 1,
			   model_is_folded(model, index) ? GLYPH_FOLDED : GLYPH_OPEN);
	for (enum side side = 0; side < SIDE_COUNT; side++) {
		draw_glyph(screen, canvas, row.y, x, model_mark_of(model, index, side));
		x++;
	}
	x++;
	int width = MIN((int)text_columns(node->id), MAX(row.x + row.cols - x, 0));
	page_field_found(canvas, (struct rect){ row.y, x, 1, width }, STYLE_PLAIN, node->id,
			 model->needle);
	x += width + 1;
	draw_glyph(screen, canvas, row.y, x, kinds[node->control->kind]);
	x += 2;
	page_field_found(canvas, (struct rect){ row.y, x, 1, row.x + row.cols - x }, STYLE_PLAIN,
			 node->title, model->needle);
}

/* In the linear mode: all of it, from the left edge on. */
static int draw_words(const struct screen *screen, struct canvas *canvas, struct rect place,
		      unsigned index)
{
	bool chosen = index == screen->model->selected;
	g_autofree char *words = linear_row(screen, index);
	int lines = linear_put(canvas, place, chosen ? STYLE_SELECTED : STYLE_PLAIN, words,
			       chosen ? NULL : screen->model->needle);

	if (chosen && screen->focus == PANE_TREE) {
		canvas->cursor_y = place.y;
		canvas->cursor_x = place.x;
	}
	return lines;
}

static void draw_row(const struct screen *screen, struct canvas *canvas, struct rect row,
		     unsigned index)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = &model->catalog->nodes[index];
	int indent = 1 + (int)MIN(node->depth, (unsigned)INDENT_MAX);
	struct rect text = { row.y, row.x + indent, 1, row.cols - indent };

	/* What is marked in a closed group would not be seen otherwise. */
	if (model_is_folded(model, index) ? model_marked_in(model, index) > 0 :
					    model_is_marked(model, index))
		draw_glyph(screen, canvas, row.y, row.x, GLYPH_MARKED);
	if (node->control)
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
	struct rect inside = screen_inside(screen, screen->panes[PANE_TREE]);
	unsigned row;

	if (screen->panes[PANE_TREE].rows == 0)
		return;
	const struct ui_model *model = screen->model;
	g_autofree char *title = !model->filter ? g_strdup(_("Controls")) :
				 screen->linear ? linear_filter(model, inside.cols - 4) :
						  g_strdup_printf(_("Controls: %u of %u"),
								  model->shown, model->controls);
	pane_frame(screen, canvas, PANE_TREE, title, model->filter);
	canvas_clip(canvas, inside);
	if (screen->model->catalog->node_count == 0) {
		canvas_text(canvas, inside.y, inside.x, STYLE_DIM, _("this catalog is empty"));
		return;
	}
	settle(screen);
	row = screen->top;
	for (int y = 0; y < inside.rows && row != CATALOG_NONE;) {
		struct rect place = { inside.y + y, inside.x, 1, inside.cols };

		if (screen->linear) {
			place.rows = inside.rows - y;
			y += draw_words(screen, canvas, place, row);
		} else {
			draw_row(screen, canvas, place, row);
			y++;
		}
		row = model_row_after(screen->model, row);
	}
}
