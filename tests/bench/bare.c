/*
 * The bare program that remit is held against: the same libraries, ncurses, nothing else.
 *
 *     bare            paints one full screen of text and waits
 *     bare FRAMES     paints frame 0 of a file written by `measure`, then the next at each key, in
 *                     the plainest way there is: every cell anew, and one refresh
 *
 * `q` ends it. The frames are what remit showed, so both change the same cells.
 */
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/bench/frames.h"

static void page_paint(void)
{
	static const char text[] = "The responsibility of the customer and of the provider is written down. ";
	int rows, cols;

	getmaxyx(stdscr, rows, cols);
	for (int y = 0; y < rows; y++) {
		attrset(y == 0 || y == rows - 1 ? A_REVERSE : y % 5 == 0 ? A_BOLD : A_NORMAL);
		for (int x = 0; x < cols; x++)
			mvaddch(y, x, (chtype)text[(y * 7 + x) % (int)(sizeof text - 1)]);
	}
	move(1, 0);
}

/* The pair of two colours, made when it is first seen. */
static short pair_of(short fore, short back)
{
	static struct {
		short fore, back;
	} pairs[64];
	static short count;

	if (fore < 0 && back < 0)
		return 0;
	for (short i = 0; i < count; i++)
		if (pairs[i].fore == fore && pairs[i].back == back)
			return (short)(i + 1);
	if (count == 64)
		return 0;
	pairs[count].fore = fore;
	pairs[count].back = back;
	init_pair(++count, fore, back);
	return count;
}

static void frame_paint(const struct frame *frame)
{
	for (int i = 0; i < frame->rows * frame->cols; i++) {
		const struct frame_cell *from = &frame->cells[i];
		wchar_t text[2] = {(wchar_t)from->character, 0};
		attr_t attributes = (from->bold ? A_BOLD : 0) | (from->reverse ? A_REVERSE : 0) |
				    (from->underline ? A_UNDERLINE : 0) | (from->dim ? A_DIM : 0);
		cchar_t cell;
		if (from->character == 0)
			continue; /* the right half of a wide character */
		setcchar(&cell, text, attributes, pair_of(from->fore, from->back), NULL);
		mvadd_wchnstr(i / frame->cols, i % frame->cols, &cell, 1);
	}
	move(frame->cursor_row, frame->cursor_col);
}

int main(int argc, char **argv)
{
	struct frame frame = {0};
	FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;

	setlocale(LC_ALL, "");
	if (newterm(NULL, stdout, stdin) == NULL)
		return 2;
	raw();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	if (has_colors()) {
		start_color();
		use_default_colors();
	}
	if (file == NULL)
		page_paint();
	else if (frame_read(&frame, file))
		frame_paint(&frame);
	refresh();
	while (getch() != 'q') {
		if (file == NULL || !frame_read(&frame, file))
			continue;
		frame_paint(&frame);
		refresh();
	}
	endwin();
	free(frame.cells);
	return 0;
}
