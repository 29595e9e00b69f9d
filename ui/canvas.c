/*
 * The canvas: cells in plain memory, and what panes draw with.
 *
 * Relies on text_display() for safety and on wcwidth() of our locale for widths, since that
 * is what the terminal file's library believes too. Knows no terminal and no pane.
 */
#include "ui/canvas.h"

#include <string.h>
#include <wchar.h>

/* ---- making ------------------------------------------------------------------ */

static void cell_blank(struct cell *cell, enum style style)
{
	cell->text[0] = ' ';
	cell->text[1] = '\0';
	cell->style = (unsigned char)style;
}

struct canvas *canvas_new(int rows, int cols)
{
	struct canvas *canvas = g_new0(struct canvas, 1);

	canvas_resize(canvas, rows, cols);
	return canvas;
}

void canvas_free(struct canvas *canvas)
{
	if (!canvas)
		return;
	g_free(canvas->cells);
	g_free(canvas);
}

void canvas_resize(struct canvas *canvas, int rows, int cols)
{
	canvas->rows = MAX(rows, 1);
	canvas->cols = MAX(cols, 1);
	g_free(canvas->cells);
	canvas->cells = g_new0(struct cell, (gsize)canvas->rows * (gsize)canvas->cols);
	canvas_clear(canvas);
}

void canvas_clear(struct canvas *canvas)
{
	size_t count = (size_t)canvas->rows * (size_t)canvas->cols;

	for (size_t i = 0; i < count; i++)
		cell_blank(&canvas->cells[i], STYLE_PLAIN);
	canvas->clip = (struct rect){ 0, 0, canvas->rows, canvas->cols };
	canvas->cursor_y = canvas->cursor_x = -1;
}

/* The part of a rectangle that lies inside another; rows or cols 0 when there is none. */
static struct rect rect_cut(struct rect rect, struct rect within)
{
	int top = MAX(rect.y, within.y), left = MAX(rect.x, within.x);
	int bottom = MIN(rect.y + rect.rows, within.y + within.rows);
	int right = MIN(rect.x + rect.cols, within.x + within.cols);

	return (struct rect){ top, left, MAX(bottom - top, 0), MAX(right - left, 0) };
}

void canvas_clip(struct canvas *canvas, struct rect rect)
{
	canvas->clip = rect_cut(rect, (struct rect){ 0, 0, canvas->rows, canvas->cols });
}

/* ---- cells ------------------------------------------------------------------- */

static struct cell *cell_at(const struct canvas *canvas, int y, int x)
{
	return &canvas->cells[(size_t)y * (size_t)canvas->cols + (size_t)x];
}

/* Half a wide character shows nothing sensible: blank the half that would stay behind. */
static void split_wide(struct canvas *canvas, int y, int x)
{
	struct cell *cell = cell_at(canvas, y, x);

	if (cell->text[0] == '\0' && x > 0)
		cell_blank(cell_at(canvas, y, x - 1), cell_at(canvas, y, x - 1)->style);
	if (x + 1 < canvas->cols && cell_at(canvas, y, x + 1)->text[0] == '\0')
		cell_blank(cell_at(canvas, y, x + 1), cell_at(canvas, y, x + 1)->style);
}

static void put_cell(struct canvas *canvas, int y, int x, enum style style, const char *bytes,
		     size_t count, int width)
{
	struct cell *cell = cell_at(canvas, y, x);

	for (int i = 0; i < width; i++)
		split_wide(canvas, y, x + i);
	memcpy(cell->text, bytes, count);
	cell->text[count] = '\0';
	cell->style = (unsigned char)style;
	if (width == 2) {
		cell_at(canvas, y, x + 1)->text[0] = '\0';
		cell_at(canvas, y, x + 1)->style = (unsigned char)style;
	}
}

/* Cells of a row that begin with one byte each, of `text` or all the same; all within the clip.
 * Only at the ends can a wide character be cut in two. */
static void put_run(struct canvas *canvas, int y, int x, int cols, enum style style,
		    const char *text, int step)
{
	struct cell *cell = cell_at(canvas, y, x);

	split_wide(canvas, y, x);
	split_wide(canvas, y, x + cols - 1);
	for (int i = 0; i < cols; i++, cell++, text += step) {
		cell->text[0] = *text;
		cell->text[1] = '\0';
		cell->style = (unsigned char)style;
	}
}

/* A mark of no width joins the character before it; what finds no room there is left out. */
static void put_mark(struct canvas *canvas, int y, int x, const char *bytes, size_t count)
{
	struct rect clip = canvas->clip;
	struct cell *cell;
	size_t used;

	if (y < clip.y || y >= clip.y + clip.rows || x - 1 < clip.x || x - 1 >= clip.x + clip.cols)
		return;
	cell = cell_at(canvas, y, x - 1);
	if (cell->text[0] == '\0' && x - 1 > 0)
		cell = cell_at(canvas, y, x - 2);
	used = strlen(cell->text);
	if (used > 0 && used + count < sizeof(cell->text))
		memcpy(cell->text + used, bytes, count + 1);
}

static bool fits_clip(const struct canvas *canvas, int y, int x, int width)
{
	struct rect clip = canvas->clip;

	return y >= clip.y && y < clip.y + clip.rows && x >= clip.x &&
	       x + width <= clip.x + clip.cols;
}

/* How many of the next characters are ASCII that is shown as it is. */
static int plain_run(const char *text, ptrdiff_t limit)
{
	int run = 0;

	while (run < limit && text[run] >= ' ' && text[run] < 0x7f)
		run++;
	return run;
}

/* What of a run lies in the clip. */
static void put_plain(struct canvas *canvas, int y, int x, int cols, enum style style,
		      const char *text)
{
	struct rect part = rect_cut((struct rect){ y, x, 1, cols }, canvas->clip);

	if (part.rows > 0 && part.cols > 0)
		put_run(canvas, y, part.x, part.cols, style, text + (part.x - x), 1);
}

int canvas_display(struct canvas *canvas, int y, int x, enum style style, const char *text,
		   size_t bytes)
{
	const char *end = text + bytes;
	int start = x, right = canvas->clip.x + canvas->clip.cols;
	char one[8];

	while (text < end) {
		int run = plain_run(text, MIN(end - text, right - x));

		if (run > 0) {
			put_plain(canvas, y, x, run, style, text);
			x += run;
			text += run;
			continue;
		}
		const char *next = g_utf8_next_char(text);
		size_t count = (size_t)(next - text);
		int width = *text == '\n' ? 1
			    : count == 1  ? 1
					  : wcwidth((wchar_t)g_utf8_get_char(text));

		memcpy(one, *text == '\n' ? " " : text, count);
		one[count] = '\0';
		if (width == 0 && x > start)
			put_mark(canvas, y, x, one, count);
		if (width > 0) {
			if (fits_clip(canvas, y, x, width))
				put_cell(canvas, y, x, style, one, count, width);
			else if (x >= right)
				break;
			x += width;
		}
		text = next;
	}
	return x - start;
}

/* ---- drawing ----------------------------------------------------------------- */

int canvas_text(struct canvas *canvas, int y, int x, enum style style, const char *text)
{
	g_autofree char *display = text_display(text);

	return canvas_display(canvas, y, x, style, display, strlen(display));
}

void canvas_field(struct canvas *canvas, int y, int x, int cols, enum style style, const char *text)
{
	if (cols <= 0)
		return;
	g_autofree char *display = text_display(text);
	for (char *at = display; *at; at++)
		if (*at == '\n')
			*at = ' ';
	g_autofree char *cut = text_clip(display, (unsigned)cols);
	int used = canvas_display(canvas, y, x, style, cut, strlen(cut));
	canvas_fill(canvas, (struct rect){ y, x + used, 1, cols - used }, style, " ");
}

void canvas_fill(struct canvas *canvas, struct rect rect, enum style style, const char *character)
{
	struct rect part = rect_cut(rect, canvas->clip);
	size_t count = MIN(strlen(character), (size_t)CELL_BYTES - 1);

	for (int y = part.y; y < part.y + part.rows && part.cols > 0; y++)
		if (count == 1)
			put_run(canvas, y, part.x, part.cols, style, character, 0);
		else
			for (int x = part.x; x < part.x + part.cols; x++)
				put_cell(canvas, y, x, style, character, count, 1);
}

void canvas_paint(struct canvas *canvas, struct rect rect, enum style style)
{
	struct rect part = rect_cut(rect, canvas->clip);

	for (int y = part.y; y < part.y + part.rows; y++)
		for (int x = part.x; x < part.x + part.cols; x++)
			cell_at(canvas, y, x)->style = (unsigned char)style;
}

struct lines {
	const char *across, *down, *corners[4];
};

static void draw_edges(struct canvas *canvas, struct rect rect, enum style style,
		       const struct lines *lines)
{
	int bottom = rect.y + rect.rows - 1, right = rect.x + rect.cols - 1;

	canvas_fill(canvas, (struct rect){ rect.y, rect.x, 1, rect.cols }, style, lines->across);
	canvas_fill(canvas, (struct rect){ bottom, rect.x, 1, rect.cols }, style, lines->across);
	/* The sides stay plain: a style there would be switched on and off in every row. */
	canvas_fill(canvas, (struct rect){ rect.y, rect.x, rect.rows, 1 }, STYLE_FRAME,
		    lines->down);
	canvas_fill(canvas, (struct rect){ rect.y, right, rect.rows, 1 }, STYLE_FRAME, lines->down);
	canvas_fill(canvas, (struct rect){ rect.y, rect.x, 1, 1 }, style, lines->corners[0]);
	canvas_fill(canvas, (struct rect){ rect.y, right, 1, 1 }, style, lines->corners[1]);
	canvas_fill(canvas, (struct rect){ bottom, rect.x, 1, 1 }, style, lines->corners[2]);
	canvas_fill(canvas, (struct rect){ bottom, right, 1, 1 }, style, lines->corners[3]);
}

/* A text in an edge, a blank on each side; `columns` there are between the corners. */
static void draw_label(struct canvas *canvas, int y, int x, int columns, enum style style,
		       const char *text, bool to_right)
{
	g_autofree char *display = text_display(text);
	g_autofree char *cut = text_clip(display, (unsigned)MAX(columns - 2, 0));
	int width = (int)text_columns(cut);

	if (columns < 3 || width == 0)
		return;
	if (to_right)
		x += columns - width - 2;
	canvas_fill(canvas, (struct rect){ y, x, 1, width + 2 }, style, " ");
	canvas_display(canvas, y, x + 1, style, cut, strlen(cut));
}

void canvas_box(struct canvas *canvas, struct rect rect, enum style style, const char *title,
		const char *corner, bool ascii)
{
	static const struct lines plain = { "-", "|", { "+", "+", "+", "+" } };
	static const struct lines drawn = { "\u2500", "\u2502",
					    { "\u250c", "\u2510", "\u2514", "\u2518" } };

	if (rect.rows < 2 || rect.cols < 2)
		return;
	if (!canvas->plain)
		draw_edges(canvas, rect, style, ascii ? &plain : &drawn);
	if (title)
		draw_label(canvas, rect.y, rect.x + 1, rect.cols - 2, style, title, false);
	if (corner && !canvas->plain)
		draw_label(canvas, rect.y + rect.rows - 1, rect.x + 1, rect.cols - 2, style, corner,
			   true);
}

/* ---- for tests --------------------------------------------------------------- */

static void cut_trailing(GString *dump, gsize from, char filler)
{
	while (dump->len > from && dump->str[dump->len - 1] == filler)
		g_string_truncate(dump, dump->len - 1);
	g_string_append_c(dump, '\n');
}

char *canvas_dump(const struct canvas *canvas)
{
	GString *dump = g_string_new(NULL);

	for (int y = 0; y < canvas->rows; y++) {
		gsize from = dump->len;

		for (int x = 0; x < canvas->cols; x++)
			g_string_append(dump, cell_at(canvas, y, x)->text);
		cut_trailing(dump, from, ' ');
	}
	return g_string_free(dump, FALSE);
}

char *canvas_dump_styles(const struct canvas *canvas)
{
	GString *dump = g_string_new(NULL);

	for (int y = 0; y < canvas->rows; y++) {
		gsize from = dump->len;

		for (int x = 0; x < canvas->cols; x++) {
			unsigned style = cell_at(canvas, y, x)->style;
			g_string_append_c(dump, style ? (char)('a' + (int)style) : '.');
		}
		cut_trailing(dump, from, '.');
	}
	return g_string_free(dump, FALSE);
}
