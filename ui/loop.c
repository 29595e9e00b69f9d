/*
 * ui_run(): joins the screen to the terminal.
 *
 * Lends the screen what it cannot do itself (the editor, ^Z, ^L), feeds it events, shows what it
 * draws. Decides nothing about keys or records. The terminal is given back on every way out.
 */
#include "session/session.h"
#include "ui/screen.h"
#include "ui/terminal.h"


#include <string.h>
#include <unistd.h>

/* Keys that wait already are handled before the next frame, but not for longer than this. */
enum { FRAME_US = 40000 };

struct loop {
	const struct ops *ops;
	struct screen *screen;
	struct canvas *canvas;
	bool redraw;
};

/* ---- a text in the user's editor -------------------------------------------- */

static char *temporary_write(const struct loop *loop, const char *text, GError **error)
{
	bool ended = *text == '\0' || g_str_has_suffix(text, "\n");
	g_autofree char *whole = g_strconcat(text, ended ? "" : "\n", NULL);

	return ops_temporary_file(loop->ops, ".txt", whole, error);
}

/* What the editor left, without the newlines editors put at the end. */
static char *temporary_read(const struct loop *loop, const char *path, GError **error)
{
	g_autoptr(GBytes) bytes = io_read_file(loop->ops->io, path, SESSION_VALUE_BYTES_MAX, error);
	gsize count, at;

	if (bytes == NULL)
		return NULL;
	const char *data = g_bytes_get_data(bytes, &count);
	if (!text_is_clean(data, count, &at)) {
		error_set(error, REMIT_ERROR_INPUT,
			  _("the text is not UTF-8 or has control characters"));
		return NULL;
	}
	while (count > 0 && (data[count - 1] == '\n' || data[count - 1] == '\r'))
		count--;
	return g_strndup(count > 0 ? data : "", count);
}

/* The same, told with the name of the file that stays: nothing typed is dropped in silence. */
static void error_keep_file(GError **error, GError *cause, const char *path)
{
	error_set(error, (enum remit_error)cause->code, _("%s; what was written is kept in %s"),
		  cause->message, path);
	g_error_free(cause);
}

/* The editor failed. What it left stays in the file, which is named; where nobody will read that
 * any more, because remit is ended as well, it is handed back too, to become a draft. */
static char *host_edit_failed(const struct loop *loop, const char *path, const char *before,
			      GError *cause, GError **error)
{
	g_autofree char *left = temporary_read(loop, path, NULL);
	bool is_new = left == NULL || strcmp(left, before) != 0;

	if (is_new && !(left != NULL && terminal_is_ending())) {
		error_keep_file(error, cause, path);
		return NULL;
	}
	if (!is_new)
		unlink(path); /* else it is left: whether a draft comes of it is not known here */
	g_propagate_error(error, cause);
	return is_new ? g_steal_pointer(&left) : NULL;
}

static char *host_edit(void *data, const char *text, GError **error)
{
	const struct loop *loop = data;
	const char *before = text != NULL ? text : "";
	g_autofree char *path = temporary_write(loop, before, error);
	GError *cause = NULL;
	char *after = NULL;

	if (path == NULL)
		return NULL;
	if (terminal_lend(LENT_EDITOR, config_editor(loop->ops->config), path, &cause))
		after = temporary_read(loop, path, &cause);
	if (cause != NULL)
		return host_edit_failed(loop, path, before, cause, error);
	unlink(path);
	if (strcmp(after, before) == 0)
		g_clear_pointer(&after, g_free);
	return after;
}

static bool host_man(void *data, const char *page, GError **error)
{
	const struct loop *loop = data;
	const char *command = ops_manual_command(error);
	g_autofree char *path = command ? ops_temporary_file(loop->ops, ".7", page, error) : NULL;
	bool shown;

	if (!path)
		return false;
	shown = terminal_lend(LENT_MANUAL, command, path, error);
	unlink(path);
	return shown;
}

static void host_suspend(void *data)
{
	(void)data;
	terminal_suspend();
}

static void host_redraw(void *data)
{
	struct loop *loop = data;

	loop->redraw = true;
	terminal_redraw();
}

/* ---- the loop --------------------------------------------------------------- */

static void loop_draw(struct loop *loop)
{
	if (screen_is_dirty(loop->screen)) {
		screen_draw(loop->screen, loop->canvas);
		loop->redraw = true;
	}
	if (loop->redraw)
		terminal_present(loop->canvas);
	loop->redraw = false;
}

/* False when the screen is to be left. */
static bool loop_handle(struct loop *loop, const struct event *event)
{
	if (event->kind == EVENT_RESIZE)
		canvas_resize(loop->canvas, event->rows, event->cols);
	if (event->kind == EVENT_RESIZE || event->kind == EVENT_RESUME)
		loop->redraw = true;
	return screen_handle(loop->screen, event) && event->kind != EVENT_QUIT;
}

static void loop_run(struct loop *loop)
{
	struct event event = {.kind = EVENT_RESIZE};

	terminal_size(&event.rows, &event.cols);
	while (loop_handle(loop, &event)) {
		gint64 until = g_get_monotonic_time() + FRAME_US;
		do {
			terminal_wait(&event, 0);
			if (event.kind != EVENT_TICK && !loop_handle(loop, &event))
				return;
		} while (event.kind != EVENT_TICK && g_get_monotonic_time() < until);
		loop_draw(loop);
		terminal_wait(&event, screen_timeout_ms(loop->screen));
	}
}

bool ui_run(const struct ops *ops, const struct ui_options *options, GError **error)
{
	struct loop loop = {.ops = ops};
	const struct screen_host host = {.data = &loop, .edit = host_edit, .man = host_man,
					 .suspend = host_suspend, .redraw = host_redraw};

	loop.screen = screen_new(ops, options, &host, error);
	if (loop.screen == NULL)
		return false;
	struct theme theme;
	theme_make(config_settings(ops->config), &theme);
	bool opened = terminal_open(&theme, !options->no_mouse, error);
	if (opened) {
		loop.canvas = canvas_new(1, 1);
		loop_run(&loop);
		canvas_free(loop.canvas);
	}
	/* While signals are still ours: a line that drops sends more than one. */
	screen_remember(loop.screen);
	terminal_close();
	screen_free(loop.screen);
	return opened;
}
