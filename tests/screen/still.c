/*
 * What is shown already is not sent again.
 *
 * Shows canvases on a terminal of its own and counts the bytes of each: none for the same canvas,
 * few for one cell, all for a redraw. Between two of them the program writes a byte that ncurses
 * never does, so that nothing has to be waited for.
 */
#include "tests/screen/pty.h"
#include "ui/terminal.h"
#include "ui/theme.h"

#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ROWS = 24, COLS = 80, SHOWN_MAX = 8, MARK = 1, CELL_BYTES_MAX = 60 };

static void show(const struct canvas *canvas)
{
	char mark = MARK;

	terminal_present(canvas);
	if (write(STDOUT_FILENO, &mark, 1) != 1)
		exit(1);
}

/* In the process that has the terminal. */
static int show_all(void)
{
	struct canvas *canvas = canvas_new(ROWS, COLS);
	g_autoptr(GError) error = NULL;
	struct theme theme = { 0 };

	if (!terminal_open(&theme, true, &error))
		return 1;
	canvas_text(canvas, 3, 5, STYLE_TITLE, "remit");
	canvas_text(canvas, 9, 0, STYLE_PLAIN,
		    "whose remit is each security control of a service, and is it done?");
	canvas->cursor_y = 3;
	canvas->cursor_x = 5;
	show(canvas); /* 0: everything */
	show(canvas); /* 1: the same */
	canvas_text(canvas, 3, 5, STYLE_TITLE, "r");
	show(canvas); /* 2: drawn again, the same */
	canvas_text(canvas, 3, 5, STYLE_TITLE, "R");
	show(canvas); /* 3: a cell */
	canvas->cursor_x = 6;
	show(canvas); /* 4: the cursor */
	show(canvas); /* 5: the same */
	terminal_redraw();
	show(canvas); /* 6: everything */
	terminal_close();
	canvas_free(canvas);
	return 0;
}

static bool wrong(unsigned which, size_t bytes, size_t least, size_t most)
{
	if (bytes >= least && bytes <= most)
		return false;
	printf("canvas %u: %zu bytes, not %zu to %zu\n", which, bytes, least, most);
	return true;
}

static int judge(const char *text, size_t count)
{
	size_t bytes[SHOWN_MAX] = { 0 };
	unsigned shown = 0;
	bool bad = false;

	for (size_t i = 0; i < count && shown < SHOWN_MAX; i++) {
		if (text[i] == MARK)
			shown++;
		else
			bytes[shown]++;
	}
	bad |= shown != 7;
	bad |= wrong(0, bytes[0], CELL_BYTES_MAX, 4000);
	bad |= wrong(1, bytes[1], 0, 0);
	bad |= wrong(2, bytes[2], 0, 0);
	bad |= wrong(3, bytes[3], 1, CELL_BYTES_MAX);
	bad |= wrong(4, bytes[4], 1, CELL_BYTES_MAX);
	bad |= wrong(5, bytes[5], 0, 0);
	bad |= wrong(6, bytes[6], CELL_BYTES_MAX, 4000);
	return bad ? 1 : 0;
}

int main(int argc, char **argv)
{
	char *text = NULL, *again[] = { argv[0], (char[]){ "here" }, NULL };
	size_t count = 0;
	struct pty pty;

	setlocale(LC_ALL, "");
	if (argc > 1)
		return show_all();
	if (!pty_open(&pty, ROWS, COLS)) {
		puts("SKIPPED: no pty on this system");
		return SKIPPED;
	}
	pty.record = open_memstream(&text, &count);
	pty_start(&pty, again, NULL, NULL);
	if (!pty_wait_end(&pty) || pty.status != 0) {
		printf("the program that shows ended with %d\n", pty.status);
		return 1;
	}
	fclose(pty.record);
	int outcome = judge(text, count);
	pty_close(&pty);
	free(text);
	return outcome;
}
