/*
 * Types at random: does the screen hold whatever comes?
 *
 *   random_keys [--count N] [--cover] [--trace] SEED...
 *
 * Each seed is a stream of keys, pastes, clicks, sizes, ticks, other people's actions and failing
 * disks against the whole screen without a terminal; what must hold meanwhile is in
 * random_check.c. With --cover every command has to have been run. What fails is told with the
 * seed, the number of the event and the last lines of a scenario; --trace prints the scenario as a
 * whole, which run_golden then replays.
 */
#include "tests/golden/random_keys.h"

#include "ui/screen_private.h"

#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LAST_LINES = 60, LOOK_EVERY = 200, LEAVE_EVERY = 500, ROWS_MAX = 120, COLS_MAX = 400 };

static void print_lines(const struct stream *stream, unsigned from, FILE *into)
{
	const char *before = NULL;

	for (unsigned i = from; i < stream->lines->len; i++) {
		const char *line = g_ptr_array_index(stream->lines, i);
		bool keys = g_str_has_prefix(line, "keys ");

		if (keys && before && g_str_has_prefix(before, "keys "))
			fputs(line + strlen("keys "), into);
		else
			fprintf(into, "%s%s", before ? "\n" : "", line);
		before = line;
	}
	fputs("\n", into);
}

void stream_fail(struct stream *stream, const char *what)
{
	unsigned count = stream->lines->len;

	if (stream->trace)
		print_lines(stream, 0, stdout);
	fprintf(stderr, "FAILED: seed %u, event %u: %s\n", stream->seed, stream->number, what);
	print_lines(stream, count > LAST_LINES ? count - LAST_LINES : 0, stderr);
	exit(1);
}

/* A crash is told like any other fault; a signal handler finds the stream nowhere else. */
static struct stream *running;

static void crashed(int number)
{
	signal(number, SIG_DFL);
	fputs("a crash: ", stderr);
	stream_fail(running, g_strsignal(number));
}

/* Say what comes next. Whoever left comes back before, as people do. */
static void note(struct stream *stream, char *line)
{
	if (stream->play.left) {
		play_reopen(&stream->play);
		g_ptr_array_add(stream->lines, g_strdup("reopen"));
	}
	g_ptr_array_add(stream->lines, line);
}

static int below(struct stream *stream, int limit)
{
	return g_rand_int_range(stream->rand, 0, limit);
}

/* ---- what happens ------------------------------------------------------------------ */

/* Nothing but recording writes. */
static void send(struct stream *stream, const struct event *event)
{
	play_need_screen(&stream->play);
	cover_event(stream, event);
	stream->play.writes = 0;
	play_send(&stream->play, event);
	if (stream->play.writes && !stream->may_write)
		stream_fail(stream, "something was written although nothing was recorded");
	cover_open(stream);
}

static void send_key(struct stream *stream, unsigned key)
{
	struct event event = { .kind = EVENT_KEY, .key = key };
	g_autofree char *name = key == '\\' ? g_strdup("\\u005c") : key_name(key);

	note(stream, g_strconcat("keys ", name, NULL));
	send(stream, &event);
}

/* A key that does something where one is, by the table of keys. */
static void any_bound_key(struct stream *stream)
{
	const struct screen *screen = stream->play.screen;
	unsigned count = 0, key;

	for (const struct ui_key *at = screen->keys; at->keys; at++)
		count += at->context == screen_context(screen);
	if (count == 0)
		return;
	count = (unsigned)below(stream, (int)count);
	for (const struct ui_key *at = screen->keys; at->keys; at++) {
		if (at->context != screen_context(screen) || count-- > 0)
			continue;
		for (const char *keys = at->keys; *keys; keys += key_parse(keys, &key)) {
			key_parse(keys, &key);
			send_key(stream, key);
		}
		return;
	}
}

/* Keys that lead somewhere come more often than their number is. */
static void any_key(struct stream *stream)
{
	static const unsigned wide[] = { 0xe9, 0x5099, 0x4efd, 0x301, 0x1f600, 0x200b, 0x202e };
	int kind = below(stream, 100);
	unsigned key = 0x20 + (unsigned)below(stream, 0x5f);

	if (kind < 55 && stream->play.screen && !stream->play.left) {
		any_bound_key(stream);
		return;
	}
	if (kind < 65)
		key = KEY_UP_ + (unsigned)below(stream, KEY_LAST_ - KEY_UP_ + 1);
	else if (kind < 75)
		key = (unsigned)"\r\t\033 qjkhlgG012345"[below(stream, 18)];
	else if (kind < 82)
		key = 1 + (unsigned)below(stream, 31);
	else if (kind < 85)
		key = wide[below(stream, G_N_ELEMENTS(wide))];
	send_key(stream, key ? key : 'j');
}

static void type_line(struct stream *stream, const char *line)
{
	send_key(stream, 27);
	send_key(stream, 27);
	for (; *line; line++)
		send_key(stream, (unsigned char)*line);
}

/* One of the commands that can be typed, whichever has a key. */
static const char *any_global(struct stream *stream)
{
	unsigned count = 0;

	for (const struct ui_command *at = NULL; (at = command_next(at));)
		count += at->context == CONTEXT_GLOBAL;
	count = (unsigned)below(stream, (int)count);
	for (const struct ui_command *at = NULL; (at = command_next(at));)
		if (at->context == CONTEXT_GLOBAL && count-- == 0)
			return at->name;
	return "help";
}

/* Lines, so that what is far from the keys is reached too. */
static void any_line(struct stream *stream)
{
	static const char *const lines[] = {
		"set status=partial", "set due=+3d", "set note=a b c", "A.1.2", "B", "9",
		"model saas", "side provider", "service -", "go A.1.2", "filter kind=cloud",
		"search account", "quiz gdpr", "finding add title=x control=A.1.1", "help set",
		"show A.1.1", "report", "nothing", "set A.1.1 applicability=excluded --reason x",
		"as-of 2026-11-24", "filter-save mine", "new-interview Ms Lee", "go A.1.1",
		"go A.2.1", "resolve", "resolve", "quiz-results gdpr",
	};
	const char *line = lines[below(stream, G_N_ELEMENTS(lines))];

	if (below(stream, 3) == 0)
		line = any_global(stream);
	type_line(stream, ":");
	for (const char *at = line; *at; at++)
		send_key(stream, (unsigned char)*at);
	if (stream->play.screen && !stream->play.left)
		cover_colon(stream, line);
	send_key(stream, 13);
}

static void any_size(struct stream *stream)
{
	bool small = below(stream, 3) == 0;
	struct event event = { .kind = EVENT_RESIZE,
			       .rows = 1 + below(stream, small ? 6 : ROWS_MAX),
			       .cols = 1 + below(stream, small ? 12 : COLS_MAX) };

	if (below(stream, 2)) {
		event.rows = 24;
		event.cols = 80;
	}
	canvas_resize(stream->play.canvas, event.rows, event.cols);
	note(stream, g_strdup_printf("size %dx%d", event.cols, event.rows));
	send(stream, &event);
}

static void any_mouse(struct stream *stream)
{
	static const char *const buttons[] = { "click", "double", "up", "down" };
	struct event event = { .kind = EVENT_MOUSE,
			       .button = (enum mouse_button)below(stream, MOUSE_WHEEL_DOWN + 1),
			       .y = below(stream, stream->play.canvas->rows + 2) - 1,
			       .x = below(stream, stream->play.canvas->cols + 2) - 1 };

	note(stream, g_strdup_printf("mouse %s %d %d", buttons[event.button], event.y, event.x));
	send(stream, &event);
}

static void any_paste(struct stream *stream)
{
	static const struct {
		const char *text, *said;
	} pastes[] = {
		{ "", "" }, { "one line", "one line" }, { "two\nlines\n", "two\\nlines\\n" },
		{ "\tq:q!\n", "\\u0009q:q!\\n" },
		{ "\u5099\u4efd e\u0301 \u202e", "\\u5099\\u4efd e\\u0301 \\u202e" },
	};
	unsigned which = (unsigned)below(stream, G_N_ELEMENTS(pastes));
	struct event event = { .kind = EVENT_PASTE, .text = pastes[which].text };

	note(stream, g_strconcat("paste ", pastes[which].said, NULL));
	send(stream, &event);
}

/* Somebody else records something in the same session, or somewhere else and git merges it. */
static void other_person(struct stream *stream)
{
	static const char *const lines[] = {
		"A.1.1 customer status planned", "A.1.2 provider note seen",
		"B.1 customer status partial",   "A.2.1 customer assignee Bert",
	};
	static const char *const conflicts[] = {
		"A.1.1 customer status implemented|partial", "A.2.1 customer note one|two",
	};
	unsigned which = (unsigned)below(stream, G_N_ELEMENTS(lines));
	bool merges = below(stream, 2) == 0;

	if (!stream->play.screen || stream->play.left || !stream->play.screen->model)
		return;
	if (merges)
		play_conflict(&stream->play, conflicts[which % G_N_ELEMENTS(conflicts)]);
	else
		play_set_as(&stream->play, lines[which], "bert");
	note(stream, g_strdup_printf("%s %s", merges ? "conflict" : "other",
				     merges ? conflicts[which % G_N_ELEMENTS(conflicts)] :
					      lines[which]));
}

static void tick(struct stream *stream)
{
	struct event event = { .kind = EVENT_TICK };

	note(stream, g_strdup("tick"));
	send(stream, &event);
}

static void any_event(struct stream *stream)
{
	int kind = below(stream, 1000);
	const char *disk = kind % 50 == 49 ? "full" : kind % 100 == 24 ? "readonly" : NULL;

	if (disk && kind < 960) { /* for one event */
		note(stream, g_strconcat("io ", disk, NULL));
		play_disk(&stream->play, disk);
	}
	if (kind < 850)
		any_key(stream);
	else if (kind < 890)
		any_line(stream);
	else if (kind < 920)
		any_size(stream);
	else if (kind < 945)
		any_mouse(stream);
	else if (kind < 960)
		any_paste(stream);
	else if (kind < 975)
		other_person(stream);
	else
		tick(stream);
	if (disk && kind < 960) {
		note(stream, g_strdup("io ok"));
		play_disk(&stream->play, "ok");
	}
}

/* ---- one stream ---------------------------------------------------------------------- */

/* Each its own way to begin: two catalogs, the linear mode, the first form. */
static void begin(struct stream *stream, guint32 seed)
{
	const char *catalog = seed % 3 ? "catalog-four.yaml" : "catalog-small.yaml";

	stream->seed = seed;
	stream->rand = g_rand_new_with_seed(seed);
	stream->lines = g_ptr_array_new_with_free_func(g_free);
	stream->play.file = "random_keys";
	play_set_up(&stream->play);
	g_random_set_seed(seed);
	play_catalog(&stream->play, catalog);
	note(stream, g_strdup("locale C.UTF-8"));
	note(stream, g_strconcat("catalog ", catalog, NULL));
	if (seed % 5 == 4) {
		stream->play.options.linear = true;
		note(stream, g_strdup("linear"));
	}
	if (seed % 7 != 6) {
		play_session(&stream->play, "acme customer iaas");
		note(stream, g_strdup("session acme customer iaas"));
	}
	stream->play.edited = g_strdup("from the editor\nin two lines");
	note(stream, g_strdup("edit from the editor\\nin two lines"));
}

static void run(guint32 seed, unsigned count, bool trace, struct coverage *cover)
{
	struct stream stream = { .count = count, .trace = trace, .cover = cover };

	running = &stream;
	begin(&stream, seed);
	for (stream.number = 1; stream.number <= count; stream.number++) {
		any_event(&stream);
		check_drawing(&stream);
		if (stream.number % LOOK_EVERY == 0)
			check_model(&stream);
		if (stream.number % LEAVE_EVERY == 0)
			check_way_out(&stream);
		check_memory(&stream);
		if (stream.play.failed)
			stream_fail(&stream, "see above");
	}
	if (trace)
		print_lines(&stream, 0, stdout);
	g_ptr_array_unref(stream.lines);
	g_rand_free(stream.rand);
	play_tear_down(&stream.play);
}

int main(int argc, char **argv)
{
	unsigned count = 2000, seeds = 0;
	bool covers = false, trace = false, good;
	struct coverage *cover = coverage_new();

	if (!setlocale(LC_ALL, "C.UTF-8")) {
		puts("SKIPPED: no locale C.UTF-8");
		return 77;
	}
	if (signal(SIGSEGV, SIG_DFL) == SIG_DFL) { /* a sanitizer knows better */
		signal(SIGSEGV, crashed);
		signal(SIGABRT, crashed);
	}
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--cover") == 0)
			covers = true;
		else if (strcmp(argv[i], "--trace") == 0)
			trace = true;
		else if (strcmp(argv[i], "--count") == 0 && i + 1 < argc)
			count = (unsigned)strtoul(argv[++i], NULL, 10);
		else
			run((guint32)strtoul(argv[i], NULL, 10), count, trace, cover), seeds++;
	}
	for (guint32 seed = 1; seeds == 0 && seed <= 6; seed++)
		run(seed, count, trace, cover);
	good = coverage_tell(cover) || !covers;
	coverage_free(cover);
	return good ? 0 : 1;
}
