/*
 * A picture of the screen as plain memory: an array of cells that panes draw into.
 *
 * Knows no terminal. What is drawn outside the clip rectangle is left out, so no pane can write
 * into another, and every size down to 1x1 is safe.
 */
#ifndef REMIT_UI_CANVAS_H
#define REMIT_UI_CANVAS_H

#include "base/base.h"

/* What a cell means; the terminal file decides how that looks. */
enum style {
	STYLE_PLAIN,
	STYLE_TITLE,    /* first line */
	STYLE_FRAME,    /* pane borders */
	STYLE_FRAME_FOCUS,
	STYLE_HEADING,
	STYLE_SELECTED, /* the row with the cursor, in the focused pane */
	STYLE_SELECTED_DIM, /* the same, in a pane without the focus */
	STYLE_GOOD,     /* implemented, alternative */
	STYLE_PARTIAL,
	STYLE_BAD,      /* not implemented, unowned */
	STYLE_LINK,
	STYLE_DIM,
	STYLE_HINT,     /* last line */
	STYLE_ERROR,
	STYLE_MATCH,    /* a search match */
	STYLE_COUNT
};

enum { CELL_BYTES = 24 }; /* one character with its combining marks; more marks are dropped */

struct cell {
	char text[CELL_BYTES]; /* UTF-8, NUL-terminated; "" is the right half of a wide character */
	unsigned char style;   /* enum style */
};

struct rect {
	int y, x, rows, cols;
};

struct canvas {
	int rows, cols;
	struct cell *cells; /* rows * cols */
	struct rect clip;
	int cursor_y, cursor_x; /* hardware cursor; -1: hidden */
	bool plain;             /* no lines are drawn: a box is its title alone */
};

struct canvas *canvas_new(int rows, int cols); /* at least 1x1; blank */
void canvas_free(struct canvas *canvas);       /* NULL is fine */
void canvas_resize(struct canvas *canvas, int rows, int cols); /* blanks it */
void canvas_clear(struct canvas *canvas);      /* blank, plain, clip to the whole, cursor hidden */
/* Draw only inside this rectangle (cut to the canvas) until the next call. */
void canvas_clip(struct canvas *canvas, struct rect rect);

/*
 * Put text at a place, one line, cut at the clip's right edge; a wide character that does
 * not fit wholly is left out.
 *
 *   text  any UTF-8; made fit to show by text_display() here, so panes never need to
 *
 * Returns the columns used.
 */
int canvas_text(struct canvas *canvas, int y, int x, enum style style, const char *text);
/* The same for the first bytes of text that text_display() has made already. */
int canvas_display(struct canvas *canvas, int y, int x, enum style style, const char *text,
		   size_t bytes);
/* The same, cut with an ellipsis at `cols` columns and filled with blanks up to there. */
void canvas_field(struct canvas *canvas, int y, int x, int cols, enum style style,
		  const char *text);
void canvas_fill(struct canvas *canvas, struct rect rect, enum style style, const char *character);
/* Change the style of cells that are drawn already. */
void canvas_paint(struct canvas *canvas, struct rect rect, enum style style);
/* A frame with a title in its upper edge (and one in the lower right corner, may be NULL). */
void canvas_box(struct canvas *canvas, struct rect rect, enum style style, const char *title,
		const char *corner, bool ascii);
/* The canvas as text, a line a row, trailing blanks cut; for tests. g_free(). */
char *canvas_dump(const struct canvas *canvas);
/* The styles as text, a letter a cell ('.' plain, then 'a' + style), trailing '.' cut; g_free(). */
char *canvas_dump_styles(const struct canvas *canvas);

#endif
