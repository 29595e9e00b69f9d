/*
 * Types at random: does the screen hold whatever comes?
 *
 *   random_keys [--count N] SEED...
 *
 * Each seed is a stream of keys, pastes, clicks, sizes, ticks, other people's actions and full
 * disks against the whole screen without a terminal. After every one what is drawn is checked; now
 * and then whether the file says what the screen shows, and whether Esc and q lead out. What fails
 * is told with the seed, the number and the last keys as a scenario types them.
 */
#include "tests/golden/play.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { LAST_MAX = 40, LOOK_EVERY = 200, LEAVE_EVERY = 500, WAYS_OUT_MAX = 60,
       ROWS_MAX = 120, COLS_MAX = 400 };

struct stream {
	struct play play;
	GRand *rand;
	guint32 seed;
	unsigned number;
	GQueue last;             /* of char *: the last keys */
	GHashTable *contexts;    /* names of what was open */
};

static void fail(struct stream *stream, const char *what)
{
	GString *keys = g_string_new(NULL);

	for (GList *at = stream->last.head; at; at = at->next)
		g_string_append(keys, at->data);
	fprintf(stderr, "FAILED: seed %u, event %u: %s\nkeys %s\n", stream->seed, stream->number,
		what, keys->str);
	exit(1);
}

static void note(struct stream *stream, char *key)
{
	g_queue_push_tail(&stream->last, key);
	if (stream->last.length > LAST_MAX)
		g_free(g_queue_pop_head(&stream->last));
}

static int below(struct stream *stream, int limit)
{
	return g_rand_int_range(stream->rand, 0, limit);
}

/* ---- what happens ------------------------------------------------------------------ */

static void send(struct stream *stream, const struct event *event)
{
	if (stream->play.left) { /* and comes back, as people do */
		screen_free(stream->play.screen);
		stream->play.screen = NULL;
		stream->play.left = false;
	}
	play_send(&stream->play, event);
}

static void send_key(struct stream *stream, unsigned key)
{
	struct event event = { .kind = EVENT_KEY, .key = key };

	note(stream, key_name(key));
	send(stream, &event);
}

/* Keys that lead somewhere come more often than their number is. */
static void any_key(struct stream *stream)
{
	static const unsigned wide[] = { 0xe9, 0x5099, 0x4efd, 0x301, 0x1f600, 0x200b, 0x202e };
	int kind = below(stream, 100);
	unsigned key = 0x20 + (unsigned)below(stream, 0x5f);

	if (kind < 25)
		key = KEY_UP_ + (unsigned)below(stream, KEY_LAST_ - KEY_UP_ + 1);
	else if (kind < 45)
		key = (unsigned)"\r\t\033 qjkhlgG012345"[below(stream, 18)];
	else if (kind < 60)
		key = 1 + (unsigned)below(stream, 31);
	else if (kind < 63)
		key = wide[below(stream, G_N_ELEMENTS(wide))];
	if (key == 26 || key == 0) /* suspending is the terminal's */
		key = 'j';
	send_key(stream, key);
}

/* A command by its name, so that those far from the keys are reached too. */
static void any_command(struct stream *stream)
{
	static const char *const lines[] = {
		":set status=partial", ":set due=+3d", ":set note=a b c", ":A.1.2", ":B", ":9",
		":model saas", ":side provider", ":service -", ":duty A.1.2", ":filter kind=cloud",
		":search account", ":quiz gdpr", ":finding add title=x control=A.1.1", ":help",
		":show A.1.1", ":report", ":nothing", ":set A.1.1 applicability=excluded --reason x",
	};
	const char *line = lines[below(stream, G_N_ELEMENTS(lines))];

	send_key(stream, 27);
	send_key(stream, 27);
	for (; *line; line++)
		send_key(stream, (unsigned char)*line);
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
	note(stream, g_strdup_printf("(size %dx%d)", event.cols, event.rows));
	send(stream, &event);
}

static void any_mouse(struct stream *stream)
{
	struct event event = { .kind = EVENT_MOUSE,
			       .button = (enum mouse_button)below(stream, MOUSE_WHEEL_DOWN + 1),
			       .y = below(stream, stream->play.canvas->rows + 2) - 1,
			       .x = below(stream, stream->play.canvas->cols + 2) - 1 };

	note(stream, g_strdup_printf("(mouse %d %d %d)", (int)event.button, event.y, event.x));
	send(stream, &event);
}

static void any_paste(struct stream *stream)
{
	static const char *const texts[] = { "", "one line", "two\nlines\n", "\tq:q!\n",
					     "\u5099\u4efd e\u0301 \u202e" };
	struct event event = { .kind = EVENT_PASTE,
			       .text = texts[below(stream, G_N_ELEMENTS(texts))] };

	note(stream, g_strdup("(paste)"));
	send(stream, &event);
}

/* Somebody else records something in the same session. */
static void other_person(struct stream *stream)
{
	static const char *const paths[] = { "control/A.1.1/-/customer/status",
					     "control/A.1.2/-/provider/note",
					     "control/B.1/-/customer/status" };
	const char *path = paths[below(stream, G_N_ELEMENTS(paths))];
	bool is_note = g_str_has_suffix(path, "note");
	struct session *session = ops_session_open(&stream->play.ops, "acme", false, NULL);
	struct change *change = change_new();

	if (session && change_set(change, path, is_note ? "seen" : "planned", NULL))
		session_append(session, change, "bob", NULL, NULL);
	change_free(change);
	session_close(session);
	note(stream, g_strdup("(bob)"));
}

static void tick(struct stream *stream)
{
	struct event event = { .kind = EVENT_TICK };

	note(stream, g_strdup("(tick)"));
	send(stream, &event);
}

static void any_event(struct stream *stream)
{
	int kind = below(stream, 1000);

	stream->play.io_full = kind % 50 == 49; /* the disk is full for one event */
	if (kind < 850)
		any_key(stream);
	else if (kind < 890)
		any_command(stream);
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
	stream->play.io_full = false;
}

/* ---- what must hold ------------------------------------------------------------------ */

static bool is_control(const char *text)
{
	gunichar c = g_utf8_get_char(text);

	return *text && (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x202e || c == 0x200b);
}

/* Nothing that acts on a terminal, no half of a wide character alone, the cursor on the screen. */
static void check_drawing(struct stream *stream)
{
	struct canvas *canvas = stream->play.canvas;

	if (!stream->play.screen || stream->play.left)
		return;
	screen_draw(stream->play.screen, canvas);
	for (int y = 0; y < canvas->rows; y++)
		for (int x = 0; x < canvas->cols; x++) {
			const struct cell *cell = &canvas->cells[y * canvas->cols + x];
			bool wide = text_columns(cell->text) > 1;

			if (is_control(cell->text) || !g_utf8_validate(cell->text, -1, NULL))
				fail(stream, "a cell has what may not be shown");
			if (!*cell->text && x == 0)
				fail(stream, "half a character at the left edge");
			if (wide && (x + 1 == canvas->cols || *cell[1].text))
				fail(stream, "half a character");
			if (cell->style >= STYLE_COUNT)
				fail(stream, "a cell has no style");
		}
	if (canvas->cursor_y >= canvas->rows || canvas->cursor_x >= canvas->cols)
		fail(stream, "the cursor is off the screen");
	if (screen_is_dirty(stream->play.screen))
		fail(stream, "drawing asks for drawing");
}

static void collect_state(const char *path, const char *text, bool conflict, void *data)
{
	g_string_append_printf(data, "%s=%s%s\n", path, text, conflict ? "!" : "");
}

/* The file is whole, and opened anew it says what it said. */
static void check_file(struct stream *stream)
{
	g_autoptr(GError) error = NULL;
	struct session *session = ops_session_open(&stream->play.ops, "acme", false, &error);
	g_autoptr(GString) before = g_string_new(NULL), after = g_string_new(NULL);

	if (!session || !session_verify(session, NULL, &error))
		fail(stream, error ? error->message : "the session cannot be opened");
	session_each(session, "", collect_state, before);
	if (!session_refresh(session, NULL, &error))
		fail(stream, error->message);
	session_each(session, "", collect_state, after);
	if (!g_string_equal(before, after))
		fail(stream, "the state differs when it is read again");
	session_close(session);
}

/* In a process of its own: Esc, y where it asks, and q lead out of wherever one is. */
static void check_way_out(struct stream *stream)
{
	static const unsigned ways[] = { 27, 'y', 'q' };
	int status = 0;
	pid_t child;

	if (stream->play.left || (child = fork()) < 0)
		return;
	if (child == 0) {
		for (unsigned i = 0; i < WAYS_OUT_MAX && !stream->play.left; i++) {
			struct event event = { .kind = EVENT_KEY,
					       .key = ways[i % G_N_ELEMENTS(ways)] };
			play_send(&stream->play, &event);
			event.kind = EVENT_TICK;
			if (!stream->play.left)
				play_send(&stream->play, &event);
		}
		if (!stream->play.left) {
			screen_draw(stream->play.screen, stream->play.canvas);
			g_autofree char *dump = canvas_dump(stream->play.canvas);
			fputs(dump, stderr);
		}
		_exit(stream->play.left ? 0 : 1);
	}
	if (waitpid(child, &status, 0) != child || status != 0)
		fail(stream, WIFSIGNALED(status) ? "leaving crashes" : "Esc and q do not lead out");
}

/* ---- one stream ---------------------------------------------------------------------- */

static void begin(struct stream *stream, guint32 seed)
{
	g_autoptr(GError) error = NULL;
	struct ops_new start = { .name = "acme", .role = ROLE_CUSTOMER, .model = MODEL_IAAS };

	memset(stream, 0, sizeof(*stream));
	stream->seed = seed;
	stream->rand = g_rand_new_with_seed(seed);
	stream->play.file = "random_keys";
	g_queue_init(&stream->last);
	play_set_up(&stream->play);
	g_random_set_seed(seed);
	stream->play.catalog = g_build_filename(TEST_DATA, seed % 3 ? "catalog-four.yaml" :
								       "catalog-small.yaml", NULL);
	stream->play.options.catalog = stream->play.catalog;
	stream->play.options.linear = seed % 5 == 4;
	start.catalog = stream->play.catalog;
	struct session *session = ops_session_new(&stream->play.ops, &start, &error);
	if (!session)
		fail(stream, error->message);
	session_close(session);
	stream->play.edited = g_strdup("from the editor\nin two lines");
}

static void run(guint32 seed, unsigned count)
{
	struct stream stream;

	begin(&stream, seed);
	for (stream.number = 1; stream.number <= count; stream.number++) {
		any_event(&stream);
		check_drawing(&stream);
		if (stream.number % LOOK_EVERY == 0)
			check_file(&stream);
		if (stream.number % LEAVE_EVERY == 0)
			check_way_out(&stream);
		if (stream.play.failed)
			fail(&stream, "see above");
	}
	g_queue_clear_full(&stream.last, g_free);
	g_rand_free(stream.rand);
	play_tear_down(&stream.play);
}

int main(int argc, char **argv)
{
	unsigned count = 2000, seeds = 0;

	if (!setlocale(LC_ALL, "C.UTF-8")) {
		puts("SKIPPED: no locale C.UTF-8");
		return 77;
	}
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--count") == 0 && i + 1 < argc) {
			count = (unsigned)strtoul(argv[++i], NULL, 10);
			continue;
		}
		run((guint32)strtoul(argv[i], NULL, 10), count);
		seeds++;
	}
	for (guint32 seed = 1; seeds == 0 && seed <= 5; seed++)
		run(seed, count);
	printf("%u seeds of %u events each\n", seeds ? seeds : 5, count);
	return 0;
}
