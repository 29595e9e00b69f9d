/*
 * Controls by services: an overlay with the joint status of each control for each service and the
 * worst case of all, moved in both directions. The heads and the ids stay; what the chosen cell
 * means stands below in words. Enter goes to that control with that service to work on.
 */
#include "ui/matrix.h"
#include "ui/linear.h"

#include <string.h>

enum { HEAD_COLS_MAX = 12, HEAD_COLS_NARROW = 8, NARROW = 60, WORST_COLS = 8,
       TITLE_COLS_MIN = 12, TITLE_COLS_MAX = 48, ROWS_FOR_WORDS = 5, ROWS_FOR_MORE = 8 };

struct matrix_view {
	struct overlay base;
	struct matrix *matrix;
	unsigned version;       /* of the model that it was made of, */
	char *filter;           /* and its filter then; NULL: none */
	GArray *shown;          /* of unsigned: rows that the filter of the tree shows */
	GArray *wide;           /* of int: the columns that the head of each service takes */
	int widest;             /* the same of the longest id of a control */
	unsigned at, column;    /* the chosen cell; the column after the last is the worst case */
	bool cell_is_said;      /* of the row, since h or l went there */
	unsigned top, left;     /* the first row and column that are seen */
	struct rect cells;      /* where the rows were drawn; rows 0: nowhere */
	int heads;              /* rows of heads above them */
};

/* How the columns of the terminal are given away. */
struct widths {
	int id, title, head; /* `title` 0: none; `head` is the most that a service has */
	int room;            /* for services and the worst case */
};

static struct matrix_view *view_of(struct screen *screen)
{
	return (struct matrix_view *)screen->overlay;
}

static void view_free(struct overlay *overlay)
{
	struct matrix_view *view = (struct matrix_view *)overlay;

	matrix_free(view->matrix);
	g_array_unref(view->shown);
	g_array_unref(view->wide);
	g_free(view->filter);
	g_free(view);
}

static int columns_of(const char *text)
{
	g_autofree char *display = text_display(text);

	return (int)text_columns(display);
}

/* ---- what there is ------------------------------------------------------------------- */

static unsigned service_count(const struct matrix_view *view)
{
	return view->matrix->columns->len;
}

/* A service; NULL for the worst case. */
static const struct matrix_column *column_of(const struct matrix_view *view, unsigned at)
{
	return at < service_count(view) ? g_ptr_array_index(view->matrix->columns, at) : NULL;
}

/* A row by its place among those that are shown; NULL. */
static const struct matrix_row *row_of(const struct matrix_view *view, unsigned at)
{
	return at < view->shown->len ?
		       g_ptr_array_index(view->matrix->rows,
					 g_array_index(view->shown, unsigned, at)) : NULL;
}

static unsigned node_of(const struct ui_model *model, const struct matrix_row *row)
{
	return (unsigned)(row->node - model->catalog->nodes);
}

/* The row of a node or, of a group, the first one below it. */
static void choose_node(struct matrix_view *view, const struct ui_model *model, unsigned node)
{
	view->at = 0;
	for (unsigned i = 0; i < view->shown->len; i++) {
		view->at = i;
		if (node_of(model, row_of(view, i)) >= node)
			return;
	}
}

/* The column of a service; the worst case where it has none. */
static void choose_service(struct matrix_view *view, const char *id)
{
	view->column = service_count(view);
	for (unsigned i = 0; i < service_count(view); i++)
		if (g_strcmp0(column_of(view, i)->id, id) == 0)
			view->column = i;
}

/* How wide things are is known once: a key has not to ask for it again. */
static void measure(struct matrix_view *view)
{
	view->widest = columns_of(_("Control"));
	for (unsigned i = 0; i < view->shown->len; i++)
		view->widest = MAX(view->widest, columns_of(row_of(view, i)->node->id));
	g_array_set_size(view->wide, 0);
	for (unsigned i = 0; i < service_count(view); i++) {
		const struct matrix_column *column = column_of(view, i);
		int width = MAX(columns_of(matrix_column_head(column)),
				columns_of(label_role(column->role)));

		width = MAX(width, columns_of(label_model(column->model)));
		g_array_append_val(view->wide, width);
	}
}

/* Whether nothing was recorded since, and the tree shows the same controls. */
static bool is_fresh(const struct matrix_view *view, const struct ui_model *model)
{
	return view->matrix && view->version == model->version &&
	       g_strcmp0(view->filter, model->filter) == 0 &&
	       (!model->filter || view->shown->len == model->shown);
}

/* Made anew when it is not: the chosen cell stays. */
static void renew(struct matrix_view *view, const struct ui_model *model)
{
	const struct matrix_row *row = view->matrix ? row_of(view, view->at) : NULL;
	unsigned node = row ? node_of(model, row) : model->selected;
	bool worst = view->matrix && view->column >= service_count(view);
	g_autofree char *service = NULL;

	if (is_fresh(view, model))
		return;
	service = worst ? NULL : g_strdup(view->matrix ? column_of(view, view->column)->id :
							   model->service);
	matrix_free(view->matrix);
	view->matrix = matrix_new(model->session, model->catalog, NULL, NULL, NULL);
	view->version = model->version;
	g_free(view->filter);
	view->filter = g_strdup(model->filter);
	g_array_set_size(view->shown, 0);
	for (unsigned i = 0; i < view->matrix->rows->len; i++) {
		row = g_ptr_array_index(view->matrix->rows, i);
		if (!model_is_hidden(model, node_of(model, row)))
			g_array_append_val(view->shown, i);
	}
	measure(view);
	choose_node(view, model, node);
	choose_service(view, service);
}

/* ---- where things are ------------------------------------------------------------------ */

/* Of a service or the worst case, with the blank after it. */
static int width_of(const struct matrix_view *view, const struct widths *widths, unsigned at)
{
	return at < service_count(view) ?
		       MIN(g_array_index(view->wide, int, at), widths->head) + 1 : WORST_COLS;
}

/* The first column that is not seen where `left` is the first one; at least one is. */
static unsigned seen_end(const struct matrix_view *view, const struct widths *widths, unsigned left)
{
	int taken = 0;
	unsigned at = left;

	for (; at <= service_count(view); at++) {
		taken += width_of(view, widths, at);
		if (taken > widths->room && at > left)
			break;
	}
	return at;
}

/* The title has what services leave. */
static struct widths find_widths(const struct matrix_view *view, int cols)
{
	struct widths widths = { .id = MIN(view->widest, MAX(cols / 3, 1)) + 1,
				 .head = cols < NARROW ? HEAD_COLS_NARROW : HEAD_COLS_MAX };
	int all = 0;

	widths.room = MAX(cols - widths.id, 1);
	for (unsigned i = 0; i <= service_count(view); i++)
		all += width_of(view, &widths, i);
	if (widths.room - all > TITLE_COLS_MIN)
		widths.title = MIN(widths.room - all, TITLE_COLS_MAX);
	widths.room -= widths.title;
	return widths;
}

/* The chosen column is seen, and no room stays empty that columns to the left could have. */
static void scroll_columns(struct matrix_view *view, const struct widths *widths)
{
	if (view->column < view->left)
		view->left = view->column;
	while (view->column >= seen_end(view, widths, view->left))
		view->left++;
	while (view->left > 0 &&
	       seen_end(view, widths, view->left - 1) > service_count(view))
		view->left--;
}

static void scroll_rows(struct matrix_view *view, int rows)
{
	unsigned seen = (unsigned)MAX(rows, 1);

	if (view->at < view->top)
		view->top = view->at;
	if (view->at >= view->top + seen)
		view->top = view->at - seen + 1;
	if (view->top + seen > view->shown->len)
		view->top = view->shown->len > seen ? view->shown->len - seen : 0;
}

/* ---- in words ------------------------------------------------------------------------- */

/* "9.2.1, host: partial; ...; assurance lapsed (Machines, IaaS, we: customer)": what matters most
 * comes first, since a small screen has no room for the end. */
static char *cell_words(const struct matrix_view *view, const struct matrix_row *row, unsigned at)
{
	const struct matrix_column *column = column_of(view, at);
	g_autofree char *words = NULL, *head = NULL;

	if (!column) {
		words = label_joint_sum(&row->worst, false);
		return g_strdup_printf("%s, %s: %s", row->node->id, _("worst case"), words);
	}
	words = matrix_words(&row->cells[at]);
	head = matrix_column_words(column);
	return g_strdup_printf("%s, %s: %s%s%s (%s)", row->node->id, matrix_column_head(column),
			       words, column->standing ? "; " : "",
			       column->standing ? column->standing : "", head);
}

static char *row_words(const void *data, unsigned at)
{
	const struct matrix_view *view = data;

	return matrix_row_words(view->matrix, row_of(view, at));
}

/* ---- drawing ---------------------------------------------------------------------------- */

static enum glyph mark_of(const struct joint *joint)
{
	bool excluded = joint->sides[SIDE_CUSTOMER].excluded ||
			joint->sides[SIDE_PROVIDER].excluded;

	if (joint->none)
		return excluded ? GLYPH_EXCLUDED : GLYPH_NO_DUTY;
	return joint->left_out ? GLYPH_LEFT_OUT : (enum glyph)joint->status;
}

/* A mark and what follows it, in their styles. */
static void draw_marks(struct canvas *canvas, int y, int x, enum glyph mark, const char *flags,
		       bool ascii)
{
	x += canvas_text(canvas, y, x, glyph_style(mark), glyph_text(mark, ascii));
	for (; *flags; flags++) {
		const char one[] = { *flags, '\0' };

		x += canvas_text(canvas, y, x, *flags == '!' ? STYLE_BAD : STYLE_PARTIAL, one);
	}
}

static void draw_worst(struct canvas *canvas, int y, int x, const struct joint_sum *worst,
		       bool ascii)
{
	enum glyph mark = worst->counted ? (enum glyph)worst->status : GLYPH_NO_DUTY;

	draw_marks(canvas, y, x, mark, matrix_worst_flags(worst), ascii);
	if (worst->not_assessed == 0 || worst->status == STATUS_NONE)
		return;
	g_autofree char *rest = g_strdup_printf("%s%u", glyph_text(GLYPH_STATUS_NONE, ascii),
						worst->not_assessed);
	canvas_text(canvas, y, x + 4, STYLE_DIM, rest);
}

static void draw_row(const struct matrix_view *view, const struct screen *screen,
		     struct canvas *canvas, struct rect place, unsigned at,
		     const struct widths *widths)
{
	const struct matrix_row *row = row_of(view, at);
	unsigned end = seen_end(view, widths, view->left);
	enum style style = at == view->at ? STYLE_SELECTED_DIM : STYLE_PLAIN;
	int x = place.x;

	canvas_field(canvas, place.y, x, MIN(widths->id - 1, place.cols), style, row->node->id);
	x += widths->id;
	if (widths->title)
		canvas_field(canvas, place.y, x, widths->title - 1, style, row->node->title);
	x += widths->title;
	for (unsigned i = view->left; i < end; i++) {
		int cols = width_of(view, widths, i);
		const struct matrix_cell *cell = i < service_count(view) ? &row->cells[i] : NULL;

		if (!cell)
			draw_worst(canvas, place.y, x, &row->worst, screen->ascii);
		else if (!cell->absent)
			draw_marks(canvas, place.y, x, mark_of(&cell->joint), matrix_flags(cell),
				   screen->ascii);
		if (at == view->at && i == view->column) {
			canvas_paint(canvas, (struct rect){ place.y, x, 1, MAX(cols - 1, 1) },
				     STYLE_SELECTED);
			canvas->cursor_y = place.y;
			canvas->cursor_x = x;
		}
		x += cols;
	}
}

/* The service, its model and who we are for it, as far as there are rows. */
static void draw_heads(const struct matrix_view *view, struct canvas *canvas, struct rect place,
		       const struct widths *widths)
{
	unsigned end = seen_end(view, widths, view->left);
	int x = place.x + widths->id + widths->title;

	canvas_field(canvas, place.y, place.x, MIN(widths->id - 1, place.cols), STYLE_HEADING,
		     _("Control"));
	for (unsigned i = view->left; i < end; i++) {
		const struct matrix_column *column = column_of(view, i);
		const char *lines[] = {
			column ? matrix_column_head(column) : _("worst"),
			column ? label_model(column->model) : _("case"),
			column ? label_role(column->role) : "",
		};
		int cols = width_of(view, widths, i);

		for (int k = 0; k < place.rows; k++)
			canvas_field(canvas, place.y + k, x, cols - 1,
				     i == view->column ? STYLE_SELECTED_DIM : STYLE_HEADING,
				     lines[k]);
		x += cols;
	}
}

/* What is chosen, in words, over all the width. */
static void draw_words(const struct matrix_view *view, struct canvas *canvas, struct rect place)
{
	const struct matrix_row *row = row_of(view, view->at);
	int y = canvas->cursor_y, x = canvas->cursor_x;

	if (!row || place.rows <= 0)
		return;
	g_autofree char *words = cell_words(view, row, view->column);
	linear_put(canvas, place, STYLE_DIM, words, NULL);
	canvas->cursor_y = y;
	canvas->cursor_x = x;
}

static void draw_table(struct matrix_view *view, const struct screen *screen,
		       struct canvas *canvas, struct rect inside)
{
	struct widths widths = find_widths(view, inside.cols);
	int words = inside.rows > ROWS_FOR_WORDS ? 2 : inside.rows == ROWS_FOR_WORDS;

	view->heads = inside.rows >= 2 * ROWS_FOR_MORE ? 3 : inside.rows >= ROWS_FOR_MORE ? 2 : 1;
	if (inside.rows < 3)
		view->heads = 0;
	view->cells = (struct rect){ inside.y + view->heads, inside.x,
				     MAX(inside.rows - view->heads - words, 1), inside.cols };
	scroll_columns(view, &widths);
	scroll_rows(view, view->cells.rows);
	draw_heads(view, canvas,
		   (struct rect){ inside.y, inside.x, view->heads, inside.cols }, &widths);
	for (int y = 0; y < view->cells.rows; y++) {
		struct rect place = { view->cells.y + y, inside.x, 1, inside.cols };

		if (view->top + (unsigned)y < view->shown->len)
			draw_row(view, screen, canvas, place, view->top + (unsigned)y, &widths);
	}
	draw_words(view, canvas,
		   (struct rect){ inside.y + inside.rows - words, inside.x, words, inside.cols });
}

/* Which rows and columns are seen, where that is not all of them. */
static char *place_words(const struct matrix_view *view, int cols)
{
	struct widths widths = find_widths(view, cols);
	unsigned end = MIN(seen_end(view, &widths, view->left), service_count(view));
	unsigned last = MIN(view->top + (unsigned)view->cells.rows, view->shown->len);
	bool all = view->left == 0 && end == service_count(view);

	if (view->shown->len == 0)
		return NULL;
	if (all)
		return g_strdup_printf(_("%u-%u of %u"), view->top + 1, last, view->shown->len);
	return g_strdup_printf(_("services %u-%u of %u, controls %u-%u of %u"),
			       MIN(view->left + 1, end), end, service_count(view), view->top + 1,
			       last, view->shown->len);
}

static void view_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct matrix_view *view = (struct matrix_view *)overlay;
	struct rect rect = screen_body(screen);
	struct rect inside = screen_padded(screen, screen_inside(screen, rect));

	renew(view, screen->model);
	canvas_fill(canvas, rect, STYLE_PLAIN, " ");
	canvas_clip(canvas, inside);
	if (screen->linear) {
		struct linear_rows rows = { view->shown->len, view->at, row_words, view };

		view->cells = (struct rect){ inside.y, inside.x, inside.rows, inside.cols };
		linear_list(canvas, inside, &rows, &view->top);
	} else {
		draw_table(view, screen, canvas, inside);
	}
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
	if (!rect_has_frame(rect))
		return;
	g_autofree char *place = screen->linear ? NULL : place_words(view, inside.cols);
	canvas_box(canvas, rect, STYLE_FRAME_FOCUS, _("Controls and services"), place,
		   screen->ascii);
}

unsigned command_matrix(struct screen *screen, int number, const char *text)
{
	static const struct overlay_class class = { CONTEXT_MATRIX, view_draw, NULL, view_free };
	struct matrix_view *view = g_new0(struct matrix_view, 1);
	(void)number;
	(void)text;

	view->base.class = &class;
	view->shown = g_array_new(FALSE, FALSE, sizeof(unsigned));
	view->wide = g_array_new(FALSE, FALSE, sizeof(int));
	renew(view, screen->model);
	screen_announce(screen, linear_entries(_("controls and services"), view->shown->len));
	screen_set_overlay(screen, &view->base);
	return CHANGED_VIEW;
}

/* ---- moving ------------------------------------------------------------------------------ */

static void say_cell(struct screen *screen, const struct matrix_view *view)
{
	const struct matrix_row *row = row_of(view, view->at);

	if (row)
		screen_announce(screen, cell_words(view, row, view->column));
}

unsigned command_matrix_row(struct screen *screen, int number, const char *text)
{
	struct matrix_view *view = view_of(screen);
	int page = MAX(view->cells.rows, 1);
	int step = number == MATRIX_PAGE ? page : number == -MATRIX_PAGE ? -page : number;
	(void)text;

	screen_hush(screen);
	renew(view, screen->model);
	view->at = (unsigned)CLAMP((int)view->at + step, 0, MAX((int)view->shown->len - 1, 0));
	if (view->cell_is_said)
		say_cell(screen, view);
	return CHANGED_VIEW;
}

/* Heard row by row, a cell is said when one goes to it; down its column from then on. */
unsigned command_matrix_column(struct screen *screen, int number, const char *text)
{
	struct matrix_view *view = view_of(screen);
	unsigned before = view->column;
	(void)text;

	screen_hush(screen);
	renew(view, screen->model);
	view->column = (unsigned)CLAMP((int)view->column + number, 0, (int)service_count(view));
	view->cell_is_said = true;
	if (view->column == before)
		screen_say(screen, g_strdup(number < 0 ? _("this is the first column") :
							 _("this is the last column")));
	else
		say_cell(screen, view);
	return CHANGED_VIEW;
}

/* A click on a row or on a head: the cell, or only the one of both that was clicked on. */
bool matrix_point(struct screen *screen, int y, int x)
{
	struct matrix_view *view = view_of(screen);
	struct widths widths = find_widths(view, view->cells.cols);
	unsigned end = seen_end(view, &widths, view->left);
	int row = y - view->cells.y, at = view->cells.x + widths.id + widths.title;
	bool found = false;

	if (x < view->cells.x || row < -view->heads || row >= view->cells.rows)
		return false;
	if (row >= 0 && view->top + (unsigned)row < view->shown->len) {
		view->at = view->top + (unsigned)row;
		found = true;
	}
	for (unsigned i = view->left; i < end && (found || row < 0); i++) {
		int cols = width_of(view, &widths, i);

		if (x >= at && x < at + cols) {
			view->column = i;
			found = true;
		}
		at += cols;
	}
	return found;
}

/* The worst case leads to the service that it comes from. */
unsigned command_matrix_go(struct screen *screen, int number, const char *text)
{
	struct matrix_view *view = view_of(screen);
	const struct matrix_column *column;
	const struct matrix_row *row;
	(void)number;
	(void)text;

	renew(view, screen->model);
	row = row_of(view, view->at);
	if (!row)
		return CHANGED_NOTHING;
	column = column_of(view, view->column);
	if (!column && row->worst.counted)
		column = column_of(view, row->worst_at);
	unsigned node = node_of(screen->model, row);
	bool other = column && strcmp(column->id, screen->model->service) != 0;
	if (other)
		model_work_on(screen->model, column->id);
	overlay_put_behind(screen, node);
	if (other)
		service_say(screen);
	return CHANGED_VIEW | CHANGED_SELECTION;
}

unsigned command_matrix_close(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_hush(screen);
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}
