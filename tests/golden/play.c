/*
 * The world around the screen of a scenario: home, clock, disk, editor and pager.
 */
#include "tests/golden/play.h"
#include "tests/golden/golden_text.h"
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <libintl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void play_fail(struct play *play, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	g_autofree char *text = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	fprintf(stderr, "%s:%u: %s\n", play->file, play->at, text);
	play->failed = true;
}

void play_fail_error(struct play *play, const GError *error)
{
	play_fail(play, "%s", error ? error->message : "no error was set");
}

/* ---- the outside ------------------------------------------------------------- */

static gint64 clock_now(void *data)
{
	struct play *play = data;

	return play->now++;
}

static int io_open(void *data, const char *path, int flags, mode_t mode)
{
	struct play *play = data;

	if (play->io_readonly && (flags & O_ACCMODE) != O_RDONLY)
		return -EACCES;
	return io_system()->open(io_system()->data, path, flags, mode);
}

/* Whatever a file's time is said to be, it is always the same. */
static int io_stat(void *data, const char *path, struct stat *into)
{
	int result = io_system()->stat(io_system()->data, path, into);
	(void)data;

	into->st_mtim = (struct timespec){ .tv_sec = 1795427940 };
	return result;
}

static ssize_t io_write(void *data, int fd, const void *from, size_t bytes)
{
	struct play *play = data;

	play->writes++;
	return play->io_full ? -ENOSPC : io_system()->write(io_system()->data, fd, from, bytes);
}

static char *host_edit(void *data, const char *text, GError **error)
{
	struct play *play = data;
	(void)text;

	if (play->edited)
		return g_strdup(play->edited);
	error_set(error, REMIT_ERROR_NO, "the editor ended with 1");
	return NULL;
}

/* The last page is kept for `page`. */
static bool host_man(void *data, const char *page, GError **error)
{
	struct play *play = data;

	g_free(play->page);
	play->page = g_strdup(page);
	if (!play->man_fails)
		return true;
	error_set(error, REMIT_ERROR_NO, "there is no man");
	return false;
}

static void host_suspend(void *data)
{
	((struct play *)data)->suspends++;
}

static void host_redraw(void *data)
{
	((struct play *)data)->redraws++;
}

static const char *const verb_names[] = {
	"config", "conflicts", "declaration", "diff", "duty", "evidence", "filter", "finding", "merge",
	"redact", "report", "set", "show", NULL,
};
static int run_line(const struct ops *ops, const struct ops_context *context, const char *line,
		    char **out, char **messages)
{
	static const struct cli_face face = { NULL, ui_settings_check, ui_settings_yaml };

	return cli_run_line(ops, &face, context, line, out, messages);
}

static const struct ui_verbs verbs_of_the_shell = { verb_names, run_line, cli_complete_line };

void play_set_up(struct play *play)
{
	g_autofree char *home = g_build_filename(g_get_tmp_dir(), "remit-golden-XXXXXX", NULL);

	play->home = g_strdup(g_mkdtemp(home));
	if (!play->home || chdir(play->home) != 0) {
		fprintf(stderr, "cannot make %s\n", home);
		exit(1);
	}
	setenv("HOME", play->home, 1);
	setenv("XDG_DATA_HOME", play->home, 1);
	setenv("XDG_STATE_HOME", play->home, 1);
	setenv("XDG_CONFIG_HOME", play->home, 1);
	setenv("REMIT_AUTHOR", "anna", 1);
	setenv("TZ", "UTC", 1);
	unsetenv("REMIT_SESSION");
	unsetenv("LANGUAGE");
	play->io = *io_system();
	play->io.data = play;
	play->io.open = io_open;
	play->io.write = io_write;
	play->io.stat = io_stat;
	play->now = 1795428000; /* 2026-11-23T10:00:00Z */
	play->clock = (struct session_clock){ clock_now, play };
	play->config = config_new(&play->io);
	play->ops = (struct ops){ &play->io, play->config, &play->clock };
	play->options.verbs = &verbs_of_the_shell;
	play->host = (struct screen_host){ play, host_edit, host_man, host_suspend, host_redraw };
	play->canvas = canvas_new(24, 80);
}

/* The translations as they are built, where gettext looks for installed ones. */
void play_language(struct play *play, const char *text)
{
	g_autofree char *file = g_strconcat(text, ".gmo", NULL);
	g_autofree char *built = g_build_filename(PO_FILES, file, NULL);
	g_autofree char *locales = g_build_filename(play->home, "locale", NULL);
	g_autofree char *folder = g_build_filename(locales, text, "LC_MESSAGES", NULL);
	g_autofree char *place = g_build_filename(folder, PACKAGE ".mo", NULL);

	if (g_mkdir_with_parents(folder, 0700) != 0 || access(built, R_OK) != 0 ||
	    symlink(built, place) != 0) {
		fprintf(stderr, "SKIPPED: %s: there is no %s\n", play->file, built);
		exit(77);
	}
	setenv("LANGUAGE", text, 1);
	bindtextdomain(PACKAGE, locales);
	bind_textdomain_codeset(PACKAGE, "UTF-8");
	textdomain(PACKAGE);
}

/* zone EST5: as TZ says it. Everything else is played in UTC. */
void play_zone(struct play *play, const char *text)
{
	(void)play;
	setenv("TZ", text, 1);
}

/* What stands in config.yaml, \n between lines. */
void play_config(struct play *play, const char *text)
{
	g_autofree char *lines = unescape(text);
	g_autofree char *folder = g_build_filename(play->home, "remit", NULL);
	g_autofree char *path = g_build_filename(folder, "config.yaml", NULL);

	if (g_mkdir_with_parents(folder, 0700) != 0 ||
	    !g_file_set_contents(path, lines, -1, NULL))
		play_fail(play, "cannot write config.yaml");
}

void play_tear_down(struct play *play)
{
	screen_free(play->screen);
	canvas_free(play->canvas);
	config_free(play->config);
	g_free(play->catalog);
	g_free(play->edited);
	g_free(play->page);
	if (chdir("/") == 0) {
		char *remove[] = { (char *)"rm", (char *)"-rf", play->home, NULL };
		g_spawn_sync(NULL, remove, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
			     NULL);
	}
	g_free(play->home);
}

void play_need_screen(struct play *play)
{
	const struct event size = { .kind = EVENT_RESIZE, .rows = play->canvas->rows,
				    .cols = play->canvas->cols };
	g_autoptr(GError) error = NULL;

	if (play->screen)
		return;
	play->screen = screen_new(&play->ops, &play->options, &play->host, &error);
	if (!play->screen) {
		play_fail_error(play, error);
		exit(1);
	}
	screen_handle(play->screen, &size); /* the first event, as in the program */
}

void play_send(struct play *play, const struct event *event)
{
	play_need_screen(play);
	if (play->left)
		play_fail(play, "the screen has been left already");
	else
		play->left = !screen_handle(play->screen, event);
}
