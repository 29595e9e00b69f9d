/*
 * The terminal taken and given back, and a canvas shown on it.
 *
 * Cells are compared with a copy of what is shown; only spans that differ go to ncurses, so a
 * frame costs what changes. What a style looks like is terminal_colour.c's, what comes in is
 * terminal_keys.c's. Relies on one program, one terminal: the state is static.
 */
#include "ui/terminal_private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>

enum {
	ESCAPE_DELAY_MS = 25,
	MARKS_MAX = 4,     /* combining marks in a cell; ncurses has no room for more */
	SPAN_GAP = 4,      /* equal cells between two changes that are not worth a second span */
	PLAIN_FIRST = ' ', /* the characters whose cells are kept ready */
	PLAIN_LAST = '~',
};

static struct {
	SCREEN *screen;
	struct cell *shown; /* rows * cols, what ncurses has been given */
	cchar_t *span;      /* cols + 1 */
	int rows, cols;
	int cursor_y, cursor_x;
	int cursor_on; /* -1: not known */
	bool repaint;
	bool left;          /* the terminal is lent to somebody */
	bool at_exit;
	bool was_open;
	cchar_t plain[STYLE_COUNT][PLAIN_LAST - PLAIN_FIRST + 1];
	struct cell last;      /* the last other cell that was converted, and what it became */
	cchar_t last_ready;
} state;

static struct {
	int kept; /* standard error as it was; -1: not parked */
	int park; /* what was written meanwhile */
} errors = {-1, -1};

void stderr_park(void)
{
	if (errors.kept >= 0 || isatty(STDERR_FILENO) == 0)
		return;
	errors.park = memfd_create("remit-stderr", MFD_CLOEXEC);
	if (errors.park < 0)
		errors.park = open("/dev/null", O_RDWR | O_CLOEXEC);
	errors.kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
	if (errors.park < 0 || errors.kept < 0)
		return;
	fflush(stderr);
	dup2(errors.park, STDERR_FILENO);
}

/* Called from the crash handler too: nothing but system calls. */
void stderr_unpark(void)
{
	char bytes[1024];
	ssize_t count;
	off_t at = 0;

	if (errors.kept >= 0) {
		dup2(errors.kept, STDERR_FILENO);
		close(errors.kept);
	}
	while (errors.park >= 0 && (count = pread(errors.park, bytes, sizeof bytes, at)) > 0) {
		if (write(STDERR_FILENO, bytes, (size_t)count) < 0)
			break;
		at += count;
	}
	if (errors.park >= 0)
		close(errors.park);
	errors.kept = errors.park = -1;
}

/* ---- cells ------------------------------------------------------------------ */

static void cell_blank(struct cell *cell)
{
	memset(cell, 0, sizeof *cell);
	cell->text[0] = ' ';
	cell->style = STYLE_PLAIN;
}

static bool cell_equal(const struct cell *one, const struct cell *other)
{
	if (one->style != other->style || one->text[0] != other->text[0])
		return false;
	if (one->text[0] == '\0' || (one->text[1] == '\0' && other->text[1] == '\0'))
		return true;
	return strcmp(one->text, other->text) == 0;
}

static void cell_convert(const struct cell *cell, cchar_t *into)
{
	wchar_t wide[MARKS_MAX + 2] = L"?";
	size_t count = 0;
	short pair;
	attr_t attributes = colours_attributes(cell->style, &pair);

	for (const char *at = cell->text; *at != '\0' && count <= MARKS_MAX;
	     at = g_utf8_next_char(at))
		wide[count++] = (wchar_t)g_utf8_get_char(at);
	wide[MAX(count, 1)] = L'\0';
	if (setcchar(into, wide, attributes, pair, NULL) == ERR)
		setcchar(into, L"?", attributes, pair, NULL);
}

/* Most cells are one ASCII character: converted once per style, then copied. Of the others a
 * line of a frame is the commonest, so the last one is kept. */
static void cell_put(const struct cell *cell, cchar_t *into)
{
	unsigned char first = (unsigned char)cell->text[0];

	if (cell->style >= STYLE_COUNT || first < PLAIN_FIRST || first > PLAIN_LAST ||
	    cell->text[1] != '\0') {
		if (!cell_equal(cell, &state.last)) {
			cell_convert(cell, &state.last_ready);
			state.last = *cell;
		}
		*into = state.last_ready;
		return;
	}
	cchar_t *ready = &state.plain[cell->style][first - PLAIN_FIRST];
	if (ready->chars[0] == L'\0')
		cell_convert(cell, ready);
	*into = *ready;
}

static void shown_reset(int rows, int cols)
{
	state.rows = MAX(rows, 1);
	state.cols = MAX(cols, 1);
	state.shown = g_renew(struct cell, state.shown, (gsize)state.rows * (gsize)state.cols);
	state.span = g_renew(cchar_t, state.span, (gsize)state.cols + 1);
	for (int i = 0; i < state.rows * state.cols; i++)
		cell_blank(&state.shown[i]);
}

/* Where the span that starts at a changed cell ends: small gaps are taken along. */
static int span_end(const struct cell *from, const struct cell *old, int start, int cols)
{
	int end = start + 1;

	for (int x = end; x < cols && x - end < SPAN_GAP; x++)
		if (!cell_equal(&from[x], &old[x]))
			end = x + 1;
	return end;
}

/* Hand the cells [start, end) of a row to ncurses and remember them. */
static void span_show(int y, int start, int end, const struct cell *from, struct cell *old)
{
	int count = 0;

	for (int x = start; x < end; x++) {
		old[x] = from[x];
		if (from[x].text[0] != '\0')
			cell_put(&from[x], &state.span[count++]);
	}
	if (count > 0)
		mvwadd_wchnstr(stdscr, y, start, state.span, count);
}

static bool row_present(int y, const struct cell *from, int cols)
{
	struct cell *old = &state.shown[(size_t)y * (size_t)state.cols];
	bool changed = false;

	for (int x = 0; x < cols; x++) {
		if (cell_equal(&from[x], &old[x]))
			continue;
		int start = x, end = span_end(from, old, x, cols);
		/* Never half of a wide character, neither of the old nor of the new one. */
		while (start > 0 && (from[start].text[0] == '\0' || old[start].text[0] == '\0'))
			start--;
		while (end < cols && (from[end].text[0] == '\0' || old[end].text[0] == '\0'))
			end++;
		span_show(y, start, end, from, old);
		changed = true;
		x = end - 1;
	}
	return changed;
}

static bool cursor_present(const struct canvas *canvas)
{
	int visible = canvas->cursor_y >= 0 && canvas->cursor_x >= 0;
	int y = visible ? MIN(canvas->cursor_y, state.rows - 1) : state.rows - 1;
	int x = visible ? MIN(canvas->cursor_x, state.cols - 1) : 0;
	bool changed = y != state.cursor_y || x != state.cursor_x;

	if (visible != state.cursor_on)
		curs_set(visible);
	state.cursor_on = visible;
	state.cursor_y = y;
	state.cursor_x = x;
	return changed;
}

void terminal_present(const struct canvas *canvas)
{
	int rows = MIN(canvas->rows, state.rows), cols = MIN(canvas->cols, state.cols);
	bool changed = state.repaint;

	if (state.screen == NULL || state.left)
		return;
	for (int y = 0; y < rows; y++)
		changed |= row_present(y, &canvas->cells[(size_t)y * (size_t)canvas->cols], cols);
	changed |= cursor_present(canvas);
	if (!changed)
		return;
	if (state.repaint)
		clearok(curscr, TRUE);
	state.repaint = false;
	wmove(stdscr, state.cursor_y, state.cursor_x);
	wnoutrefresh(stdscr);
	doupdate();
}

void terminal_redraw(void)
{
	state.repaint = true;
}

/* ---- size ------------------------------------------------------------------- */

void terminal_size(int *rows, int *cols)
{
	*rows = state.rows;
	*cols = state.cols;
}

static bool window_size(struct winsize *size)
{
	return ioctl(STDOUT_FILENO, TIOCGWINSZ, size) == 0 && size->ws_row > 0 && size->ws_col > 0;
}

bool terminal_take_size(void)
{
	struct winsize size;

	if (!window_size(&size) || (size.ws_row == state.rows && size.ws_col == state.cols))
		return false;
	resizeterm(size.ws_row, size.ws_col);
	werase(stdscr);
	shown_reset(LINES, COLS);
	state.repaint = true;
	return true;
}

/* ---- taking and giving back ------------------------------------------------- */

static bool terminal_is_there(GError **error)
{
	const char *name = getenv("TERM");

	if (isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0)
		error_set(
			error, REMIT_ERROR_TERMINAL,
			_("the screen needs a terminal for input and output; without one use verbs such as `%s' or `%s'"),
			"remit status", "remit controls");
	else if (name == NULL || *name == '\0')
		error_set(
			error, REMIT_ERROR_TERMINAL,
			_("TERM is not set, so the screen cannot be used; set it (TERM=%s), or use verbs such as `%s' or `%s'"),
			"xterm-256color", "remit status", "remit controls");
	else
		return true;
	return false;
}

static bool screen_open(GError **error)
{
	const char *name = getenv("TERM");
	struct winsize size;

	/* LINES and COLUMNS of some shells are stale; they only count where nobody knows better. */
	if (window_size(&size)) {
		use_env(FALSE);
		use_tioctl(TRUE);
	}
	state.screen = newterm(NULL, stdout, stdin);
	if (state.screen == NULL) {
		error_set(error, REMIT_ERROR_TERMINAL,
			  _("this system does not know the terminal %s; try TERM=%s, or use verbs such as `%s' or `%s'"),
			  name, "xterm-256color", "remit status", "remit controls");
		return false;
	}
	if (cursor_address == NULL) {
		endwin();
		delscreen(state.screen);
		state.screen = NULL;
		error_set(error, REMIT_ERROR_TERMINAL,
			  _("the terminal %s cannot place the cursor; use verbs such as `%s' or `%s'"), name,
			  "remit status", "remit controls");
		return false;
	}
	return true;
}

/* What asks the terminal to report the mouse no longer: the extension XM, as ncurses takes it, and
 * what ncurses does where a terminal has a mouse without. */
static const char *mouse_off_text(void)
{
	const char *mode = tigetstr("XM");

	if (key_mouse == NULL)
		return "";
	return mode != NULL && mode != (char *)-1 ? tiparm(mode, 0) : "\033[?1000l";
}

/* The end of alternate screen, colours, keypad, hidden cursor and mouse, for the crash handler. */
static void crash_text_make(bool mouse)
{
	const char *parts[] = {orig_pair, exit_attribute_mode, cursor_normal, keypad_local,
			       exit_ca_mode};
	g_autoptr(GString) text = g_string_new(NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++)
		if (parts[i] != NULL && strstr(parts[i], "$<") == NULL)
			g_string_append(text, parts[i]);
	if (mouse)
		g_string_append(text, mouse_off_text());
	g_string_append(text, paste_off_text());
	g_string_append(text, "\r\n");
	signals_crash_text(text->str, text->len);
}

static void modes_set(void)
{
	if (getenv("ESCDELAY") == NULL)
		set_escdelay(ESCAPE_DELAY_MS);
	raw(); /* ^S, ^Q, ^C and ^Z are keys */
	noecho();
	nonl();
	/* A frame is never left half painted because a key waits: the next one may not come. */
	typeahead(-1);
	intrflush(stdscr, FALSE);
	leaveok(stdscr, FALSE);
}

bool terminal_open(const struct theme *theme, bool mouse, GError **error)
{
	/* Signals first: ncurses leaves alone what has a handler, and the modes found are the
	 * user's. */
	if (!terminal_is_there(error) || !signals_open(error))
		return false;
	if (!screen_open(error)) {
		signals_close();
		return false;
	}
	modes_set();
	colours_open(theme);
	if (!keys_open(mouse)) {
		error_set(error, REMIT_ERROR_TERMINAL, _("the screen cannot be set up"));
		terminal_close();
		return false;
	}
	paste_open();
	paste_switch(true);
	crash_text_make(mouse);
	if (state.was_open) /* what nobody wrote to is zero already, and large */
		memset(state.plain, 0, sizeof state.plain);
	state.was_open = true;
	memset(&state.last, 0, sizeof state.last);
	shown_reset(LINES, COLS);
	state.cursor_on = state.cursor_y = state.cursor_x = -1;
	state.repaint = true;
	state.left = false;
	stderr_park();
	if (!state.at_exit)
		state.at_exit = atexit(terminal_close) == 0;
	return true;
}

/* Where there is no alternate screen the last line is left to whoever comes next. */
static void screen_end(void)
{
	paste_switch(false);
	endwin(); /* the cursor stands at the beginning of the last line then */
	if (enter_ca_mode != NULL || clr_eol == NULL)
		return;
	putp(clr_eol);
	fflush(stdout);
}

void terminal_close(void)
{
	if (state.screen == NULL)
		return;
	if (!state.left)
		screen_end();
	paste_close();
	keys_close();
	delscreen(state.screen);
	state.screen = NULL;
	signals_close();
	g_clear_pointer(&state.shown, g_free);
	g_clear_pointer(&state.span, g_free);
	stderr_unpark();
}

void terminal_leave(void)
{
	if (state.screen == NULL || state.left)
		return;
	screen_end();
	stderr_unpark();
	state.left = true;
}

void terminal_return(void)
{
	if (state.screen == NULL)
		return;
	stderr_park();
	reset_prog_mode();
	paste_switch(true);
	state.left = false;
	state.repaint = true;
	state.cursor_on = -1;
	signals_take(SIGWINCH);
	terminal_take_size();
}

void terminal_suspend(void)
{
	terminal_leave();
	signals_stop();
	terminal_return();
	keys_resume();
}
