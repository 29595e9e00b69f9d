/*
 * The linear mode: the screen for people who hear it or read it on a braille line. One pane at a
 * time, no boxes, nothing in columns, every mark in words, the cursor on what is read, and what a
 * key did in the last line. What is said where stands in linear.c; panes and overlays ask here for
 * their rows, and the screen for its announcements.
 */
#ifndef REMIT_UI_LINEAR_H
#define REMIT_UI_LINEAR_H

#include "ui/screen_private.h"

/* ---- rows ------------------------------------------------------------------- */

/* How many lines a text takes in so many columns; at least 1. */
int linear_height(const char *text, int cols);
/*
 * Put a text over as many lines of a rectangle as it takes; clips to the rectangle.
 *
 *   match  what to show as found; NULL: nothing
 *
 * Returns how many lines it takes, also where there are fewer.
 */
int linear_put(struct canvas *canvas, struct rect rect, enum style style, const char *text,
	       const struct catalog_needle *match);

/* The rows of a list: their number, the chosen one, and each in words (g_free()). */
struct linear_rows {
	unsigned count, at;
	char *(*words)(const void *data, unsigned row);
	const void *data;
};
/*
 * Draw as many rows as fit, the chosen one whole and with the cursor.
 *
 *   top  the first row seen, kept between two frames by the list
 *
 * Returns how many lines of the rectangle were taken.
 */
int linear_list(struct canvas *canvas, struct rect rect, const struct linear_rows *rows,
		unsigned *top);

/* A row of the tree; g_free(). */
char *linear_row(const struct screen *screen, unsigned index);
/* "Controls, 3 of 121: status=partial", over the tree; where that is too long, how it is seen.
 * g_free(). */
char *linear_filter(const struct ui_model *model, int columns);
/* "of 3 duties the customer has 2, the provider 1, both 0"; g_free(). */
char *linear_split(const unsigned *counts, unsigned duties);

/* ---- the last line ------------------------------------------------------------ */

/* What stands there while nothing is said: whose record it is, and `hints`; g_free(). */
char *linear_idle(const struct screen *screen, const char *hints);
/* What is announced of the focused pane, whose page is made for that; g_free(). */
char *linear_pane(struct screen *screen);
/* "closed, 16 controls"; g_free(). */
char *linear_fold(const struct screen *screen, unsigned group);
/* "match 2 of 7: 9.2.1 ..."; g_free(). */
char *linear_match(const struct ui_model *model, unsigned node, unsigned place);
/* "TITLE, 3 entries; ? helps, q leaves" of a list or a page of so many lines; g_free(). */
char *linear_entries(const char *title, unsigned count);
char *linear_lines(const char *title, int lines);

/* What can be seen to have changed by an event, looked at before it. */
struct linear_look {
	enum pane focus;
	unsigned selected;
	bool overlay;
};
struct linear_look linear_look(const struct screen *screen);
/* After the event: say which pane has the keys now or what it shows, where that is another one and
 * nothing else was said. Does nothing outside the linear mode. */
void linear_tell(struct screen *screen, const struct linear_look *before);

#endif
