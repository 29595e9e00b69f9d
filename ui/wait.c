/*
 * Waiting for something long: after a moment the last row says what is read and how far it is.
 * Takes the terminal when nobody has yet, since that is what keeps keys from being echoed and
 * gives it back whatever happens. Where it cannot be taken nothing is shown: why, is told later.
 */
#include "ui/wait.h"

enum { PATIENCE_US = 300 * 1000, CTRL_C = 3, ESCAPE = 27, TYPED_MAX = 256 };

void wait_begin(struct wait *wait)
{
	wait->begun = g_get_monotonic_time();
	wait->percent = 0;
	wait->shown = wait->stopped = false;
}

static void show(struct wait *wait, const char *what, unsigned percent)
{
	struct canvas *canvas = wait->canvas;
	struct rect row = { canvas->rows - 1, 0, 1, canvas->cols };
	g_autofree char *name = text_clip(what, (unsigned)MAX(canvas->cols / 2, 1));
	/* TRANSLATORS: a name, and how many hundredths of it are read. */
	g_autofree char *text = g_strdup_printf(_("reading %s ... %u%%, Esc stops"), name, percent);

	canvas_fill(canvas, row, STYLE_HINT, " ");
	canvas_field(canvas, row.y, 1, row.cols - 1, STYLE_HINT, text);
	canvas->cursor_y = row.y;
	canvas->cursor_x = 0;
	terminal_present(canvas);
	wait->percent = percent;
	wait->shown = true;
}

static void handle(struct wait *wait, const struct event *event)
{
	bool is_key = event->kind == EVENT_KEY;

	if (event->kind == EVENT_RESIZE) {
		canvas_resize(wait->canvas, event->rows, event->cols);
		wait->shown = false;
	}
	wait->quit |= event->kind == EVENT_QUIT;
	wait->stopped |= event->kind == EVENT_QUIT ||
			 (is_key && (event->key == ESCAPE || event->key == CTRL_C));
	if (is_key && wait->typed->len < TYPED_MAX)
		g_array_append_val(wait->typed, *event);
}

/* Take the terminal, if it can be. */
static bool is_open(struct wait *wait)
{
	int rows, cols;

	if (wait->open)
		return true;
	wait->open = terminal_open(wait->theme, wait->mouse, NULL);
	if (wait->open) {
		terminal_size(&rows, &cols);
		canvas_resize(wait->canvas, rows, cols);
	}
	return wait->open;
}

bool wait_go_on(void *data, const char *what, unsigned percent)
{
	struct wait *wait = data;
	struct event event;

	if (wait->stopped)
		return false;
	if (g_get_monotonic_time() - wait->begun < PATIENCE_US || !is_open(wait))
		return true;
	for (terminal_wait(&event, 0); event.kind != EVENT_TICK && !wait->stopped;
	     terminal_wait(&event, 0))
		handle(wait, &event);
	if (wait->stopped)
		g_array_set_size(wait->typed, 0);
	else if (!wait->shown || percent != wait->percent)
		show(wait, what, percent);
	return !wait->stopped;
}
