/*
 * Plays scenario files against the screen without a terminal and compares cells.
 *
 *   run_golden [--update] [FILE...]
 *
 * Without a file: all of tests/golden/ (*.t). --update rewrites the blocks of the files with
 * what is shown now; the difference is to be read like code. Each file runs in a process of
 * its own with its own home, locale and clock. What a file may say is in the table `verbs`.
 */
#include "tests/golden/golden_text.h"
#include "tests/golden/play.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { EXIT_SKIPPED = 77 };

/* ---- what a scenario says ---------------------------------------------------- */

/* \n and \uXXXX, so that hostile characters can be read in a scenario. */
static void verb_locale(struct play *play, const char *text)
{
	if (!setlocale(LC_ALL, text)) {
		fprintf(stderr, "SKIPPED: %s: no locale %s\n", play->file, text);
		exit(EXIT_SKIPPED);
	}
}

static void verb_size(struct play *play, const char *text)
{
	int cols = 0, rows = 0;
	struct event event = { .kind = EVENT_RESIZE };

	if (sscanf(text, "%dx%d", &cols, &rows) != 2)
		play_fail(play, "size COLSxROWS");
	canvas_resize(play->canvas, rows, cols);
	event.rows = rows;
	event.cols = cols;
	if (play->screen)
		play_send(play, &event);
}

static void verb_ascii(struct play *play, const char *text)
{
	(void)text;
	play->options.ascii = true;
}

static void verb_linear(struct play *play, const char *text)
{
	(void)text;
	play->options.linear = true;
}

/* broken NAME TEXT: a session with this for a history */
static void verb_broken(struct play *play, const char *text)
{
	g_auto(GStrv) words = g_strsplit(text, " ", 2);
	g_autofree char *name = g_strconcat(words[0], ".remit", NULL);
	g_autofree char *folder = g_build_filename(play->home, "remit", name, NULL);
	g_autofree char *path = g_build_filename(folder, "history.jsonl", NULL);
	g_autofree char *lines = unescape(words[1] ? words[1] : "");

	if (g_mkdir_with_parents(folder, 0700) != 0 || !g_file_set_contents(path, lines, -1, NULL))
		play_fail(play, "cannot make %s", path);
}

static void verb_file(struct play *play, const char *text)
{
	g_auto(GStrv) words = g_strsplit(text, " ", 2);
	g_autofree char *path = g_build_filename(play->home, words[0], NULL);
	g_autofree char *folder = g_path_get_dirname(path);
	g_autofree char *bytes = unescape(words[1] ? words[1] : "");

	if (g_mkdir_with_parents(folder, 0700) != 0 || !g_file_set_contents(path, bytes, -1, NULL))
		play_fail(play, "cannot make %s", path);
}

static void verb_set(struct play *play, const char *text)
{
	play_set_as(play, text, "anna");
}

static void verb_other(struct play *play, const char *text)
{
	play_set_as(play, text, "bert");
}

/* path PATH TEXT: any path of the journal */
static void verb_path(struct play *play, const char *text)
{
	g_auto(GStrv) words = g_strsplit(text, " ", 2);
	g_autoptr(GError) error = NULL;
	struct session *session = ops_session_open(&play->ops, NULL, true, &error);
	struct change *change = change_new();

	if (!session || !words[0] || !change_set(change, words[0], words[1], &error))
		play_fail_error(play, error);
	else
		play_append_as(play, session, change, "anna");
	change_free(change);
	session_close(session);
}

static void verb_edit(struct play *play, const char *text)
{
	g_free(play->edited);
	play->edited = unescape(text);
}

/* man works | fails */
static void verb_man(struct play *play, const char *text)
{
	play->man_fails = strcmp(text, "fails") == 0;
}

/* page LINE: the manual page shown last has it; alone: none was shown since */
static void verb_page(struct play *play, const char *text)
{
	g_auto(GStrv) lines = g_strsplit(play->page ? play->page : "", "\n", -1);

	if (*text ? !g_strv_contains((const char *const *)lines, text) : play->page != NULL)
		play_fail(play, "the manual page shown is %.60s", play->page ? play->page : "none");
	if (!*text)
		g_clear_pointer(&play->page, g_free);
}

static void verb_keys(struct play *play, const char *text)
{
	g_autofree char *plain = unescape(text);
	const char *at = plain;

	while (*at) { /* on after a difference too, so that the next is a true one */
		struct event event = { .kind = EVENT_KEY };
		size_t bytes = key_parse(at, &event.key);

		if (bytes == 0) {
			play_fail(play, "no key begins \"%s\"", at);
			return;
		}
		play_send(play, &event);
		at += bytes;
	}
}

static void verb_paste(struct play *play, const char *text)
{
	g_autofree char *plain = unescape(text);
	struct event event = { .kind = EVENT_PASTE, .text = plain };

	play_send(play, &event);
}

static void verb_foreign(struct play *play, const char *text)
{
	struct event event = { .kind = EVENT_FOREIGN };
	(void)text;

	play_send(play, &event);
}

static void verb_tick(struct play *play, const char *text)
{
	struct event event = { .kind = EVENT_TICK };
	(void)text;

	play_send(play, &event);
}

static void verb_hangup(struct play *play, const char *text)
{
	struct event event = { .kind = EVENT_QUIT };
	(void)text;

	play_send(play, &event);
}

/* mouse click|double|up|down ROW COLUMN */
static void verb_mouse(struct play *play, const char *text)
{
	static const char *const buttons[] = { "click", "double", "up", "down", NULL };
	struct event event = { .kind = EVENT_MOUSE };
	char word[16];

	if (sscanf(text, "%15s %d %d", word, &event.y, &event.x) != 3)
		play_fail(play, "mouse click|double|up|down ROW COLUMN");
	event.button = (enum mouse_button)play_word(word, buttons);
	play_send(play, &event);
}

static void verb_reopen(struct play *play, const char *text)
{
	(void)text;
	play_reopen(play);
}

static void verb_leaves(struct play *play, const char *text)
{
	(void)text;
	if (!play->left)
		play_fail(play, "the screen was not left");
}

static void verb_cursor(struct play *play, const char *text)
{
	int y = -2, x = -2;

	play_need_screen(play);
	screen_draw(play->screen, play->canvas);
	if (sscanf(text, "%d %d", &y, &x) != 2 || y != play->canvas->cursor_y ||
	    x != play->canvas->cursor_x)
		play_fail(play, "the cursor is at %d %d", play->canvas->cursor_y, play->canvas->cursor_x);
}

/* ---- what somebody reads who does not see the screen --------------------------- */

/* Compare one line; with --update it is written anew. */
static void expect_line(struct play *play, const char *verb, const char *wanted, const char *shown)
{
	const char *line = play->lines[play->at - 1];

	if (play->update) {
		g_string_truncate(play->out, play->out->len - strlen(line) - 1);
		g_string_append_printf(play->out, "%s %s\n", verb, shown);
	} else if (strcmp(wanted, shown) != 0) {
		play_fail(play, "%s \"%s\"", verb, shown);
	}
}

static char *row_text(struct play *play, int y, int x)
{
	GString *text = g_string_new(NULL);

	play_need_screen(play);
	for (; x >= 0 && y >= 0 && x < play->canvas->cols; x++)
		g_string_append(text, play->canvas->cells[y * play->canvas->cols + x].text);
	return g_strstrip(g_string_free(text, FALSE));
}

static void verb_reads(struct play *play, const char *text)
{
	play_need_screen(play);
	screen_draw(play->screen, play->canvas);
	g_autofree char *shown = row_text(play, play->canvas->cursor_y, play->canvas->cursor_x);
	expect_line(play, "reads", text, shown);
}

static void verb_says(struct play *play, const char *text)
{
	play_need_screen(play);
	screen_draw(play->screen, play->canvas);
	g_autofree char *shown = row_text(play, play->canvas->rows - 1, 0);
	expect_line(play, "says", text, shown);
}

/* Arrows, boxes, blocks and other marks, and what says that something was cut. */
static bool is_drawing(gunichar character)
{
	return (character >= 0x2190 && character <= 0x27bf) || character == 0x2026 ||
	       character == '|';
}

static void check_linear(struct play *play)
{
	for (int i = 0; i < play->canvas->rows * play->canvas->cols; i++)
		if (is_drawing(g_utf8_get_char(play->canvas->cells[i].text)))
			play_fail(play, "\"%s\" is drawn in the linear mode",
				  play->canvas->cells[i].text);
}

/* As the terminal asks for it between keys: where things lie is known from then on. */
static void verb_draw(struct play *play, const char *text)
{
	(void)text;
	if (!play->left)
		screen_draw(play->screen, play->canvas);
}

/* Whether a frame is due: nothing is drawn when nothing changed. */
static void verb_clean(struct play *play, const char *text)
{
	(void)text;
	if (screen_is_dirty(play->screen))
		play_fail(play, "a frame is due although nothing changed");
}

static void verb_host(struct play *play, const char *text)
{
	int suspends = -1, redraws = -1;

	if (sscanf(text, "%d %d", &suspends, &redraws) != 2 || suspends != play->suspends ||
	    redraws != play->redraws)
		play_fail(play, "suspended %d times, redrawn %d times", play->suspends, play->redraws);
}

/* ---- blocks ------------------------------------------------------------------ */

/* The block's lines as the file has them, without the bar; the cursor moves behind `end`. */
static char *read_block(struct play *play)
{
	GString *block = g_string_new(NULL);

	while (play->lines[play->at] && strcmp(play->lines[play->at], "end") != 0) {
		const char *line = play->lines[play->at++];
		g_string_append_printf(block, "%s\n", *line == '|' ? line + 1 : line);
	}
	if (play->lines[play->at])
		play->at++;
	return g_string_free(block, FALSE);
}

static void write_block(struct play *play, const char *block)
{
	g_auto(GStrv) lines = g_strsplit(block, "\n", -1);

	for (char **line = lines; *line && line[1]; line++)
		g_string_append_printf(play->out, "|%s\n", *line);
	g_string_append(play->out, "end\n");
}

static void compare_block(struct play *play, char *(*dump)(const struct canvas *))
{
	unsigned line = play->at;
	g_autofree char *wanted = read_block(play), *shown = NULL;

	play_need_screen(play);
	screen_draw(play->screen, play->canvas);
	shown = dump(play->canvas);
	write_block(play, shown);
	if (play->update || strcmp(wanted, shown) == 0)
		return;
	fprintf(stderr, "%s:%u: the screen differs\n", play->file, line);
	show_difference(wanted, shown);
	play->failed = true;
}

static void verb_screen(struct play *play, const char *text)
{
	(void)text;
	compare_block(play, canvas_dump);
	if (play->options.linear && !play->update)
		check_linear(play);
}

static void verb_styles(struct play *play, const char *text)
{
	(void)text;
	compare_block(play, canvas_dump_styles);
}

/* ---- files ------------------------------------------------------------------- */

static const struct verb {
	const char *name;
	void (*run)(struct play *play, const char *text);
} verbs[] = {
	{ "language", play_language }, /* language de: with its translation */
	{ "locale", verb_locale },   /* locale C | C.UTF-8 */
	{ "zone", play_zone },       /* zone UTC-9: the time zone, as TZ has it */
	{ "size", verb_size },       /* size 80x24 */
	{ "ascii", verb_ascii },     /* as --ascii */
	{ "linear", verb_linear },   /* as --linear */
	{ "config", play_config },   /* config LINES of config.yaml; before session */
	{ "catalog", play_catalog }, /* a file of tests/data, or an id; before session */
	{ "session", play_session }, /* session NAME ROLE MODEL; without it: the first form */
	{ "broken", verb_broken },   /* broken NAME TEXT: another session, whose history is this */
	{ "record", play_record },   /* record PATH TEXT, by anna: what has a path and no control */
	{ "file", verb_file },       /* file NAME TEXT: in the working directory, which is the home */
	{ "set", verb_set },         /* set CONTROL SIDE FIELD TEXT, by anna, who sits here */
	{ "other", verb_other },     /* the same by bert */
	{ "conflict", play_conflict }, /* conflict CONTROL SIDE FIELD OURS|THEIRS, merged by git */
	{ "fork", play_fork }, /* the same, but theirs is a copy of its own, theirs.remit */
	{ "path", verb_path },       /* path PATH TEXT */
	{ "io", play_disk },           /* io ok | full | readonly */
	{ "edit", verb_edit },       /* what $EDITOR leaves; without it: it fails */
	{ "man", verb_man },         /* man works | fails */
	{ "page", verb_page },       /* page LINE: of the manual page shown last; alone: none was */
	{ "keys", verb_keys },
	{ "paste", verb_paste },     /* paste TEXT, as the terminal tells it */
	{ "foreign", verb_foreign }, /* something that the locale has no characters for */
	{ "tick", verb_tick },
	{ "hangup", verb_hangup },   /* the terminal is gone; `reopen` comes back */
	{ "mouse", verb_mouse },
	{ "reopen", verb_reopen },
	{ "leaves", verb_leaves },   /* the last key left the screen */
	{ "cursor", verb_cursor },   /* cursor ROW COLUMN */
	{ "reads", verb_reads },     /* reads TEXT: from the cursor to the end of its row */
	{ "says", verb_says },       /* says TEXT: the last row */
	{ "draw", verb_draw },       /* a frame that nobody looks at */
	{ "clean", verb_clean },
	{ "host", verb_host },       /* host SUSPENDS REDRAWS, so far */
	{ "screen", verb_screen },   /* screen, lines with a bar, end */
	{ "styles", verb_styles },
};

static void play_line(struct play *play, const char *line)
{
	size_t length = strcspn(line, " ");
	const char *text = line + length + (line[length] == ' ');

	if (*line == '\0' || *line == '#')
		return;
	for (size_t i = 0; i < G_N_ELEMENTS(verbs); i++)
		if (strlen(verbs[i].name) == length && strncmp(verbs[i].name, line, length) == 0) {
			verbs[i].run(play, text);
			return;
		}
	play_fail(play, "there is no \"%s\"", line);
}

static int play_file(const char *file, bool update)
{
	struct play play = { .file = file, .update = update, .out = g_string_new(NULL) };
	g_autofree char *text = NULL;

	g_random_set_seed(1); /* the ids of entries are the same in each run */
	if (!g_file_get_contents(file, &text, NULL, NULL)) {
		fprintf(stderr, "cannot read %s\n", file);
		return 1;
	}
	play.lines = g_strsplit(text, "\n", -1);
	verb_locale(&play, "C.UTF-8");
	play_set_up(&play);
	while (play.lines[play.at]) {
		const char *line = play.lines[play.at++];

		g_string_append_printf(play.out, "%s%s", line, play.lines[play.at] ? "\n" : "");
		play_line(&play, line);
	}
	if (update && !play.failed && strcmp(play.out->str, text) != 0 &&
	    !g_file_set_contents(file, play.out->str, -1, NULL))
		play.failed = true;
	play_tear_down(&play);
	g_strfreev(play.lines);
	g_string_free(play.out, TRUE);
	return play.failed ? 1 : 0;
}

static int play_apart(const char *file, bool update)
{
	int status = 0;
	pid_t child;

	fflush(NULL);
	child = fork();
	if (child == 0)
		exit(play_file(file, update));
	if (child < 0 || waitpid(child, &status, 0) < 0)
		return 1;
	if (!WIFEXITED(status))
		fprintf(stderr, "%s: ended by signal %d\n", file, WTERMSIG(status));
	return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

int main(int argc, char **argv)
{
	bool update = argc > 1 && strcmp(argv[1], "--update") == 0;
	int first = update ? 2 : 1, failed = 0, skipped = 0;
	g_autoptr(GPtrArray) files = first < argc ? g_ptr_array_new_with_free_func(g_free) :
						    scenario_files(GOLDEN_FILES);

	for (int i = first; i < argc; i++)
		g_ptr_array_add(files, g_canonicalize_filename(argv[i], NULL));
	for (unsigned i = 0; i < files->len; i++) {
		int code = play_apart(g_ptr_array_index(files, i), update);

		skipped += code == EXIT_SKIPPED;
		failed += code != 0 && code != EXIT_SKIPPED;
	}
	printf("%u scenarios, %d failed, %d skipped\n", files->len, failed, skipped);
	if (files->len == 0 || failed)
		return 1;
	return skipped == (int)files->len ? EXIT_SKIPPED : 0;
}
