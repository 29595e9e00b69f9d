/*
 * What must hold after random events, whatever they were: of what is drawn, of what is recorded,
 * of the way out, of the memory taken. See random_keys.h.
 */
#include "tests/golden/random_keys.h"

#include "ui/screen_private.h"

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WAYS_OUT_MAX = 60, PAGES_MORE = 1024, PAGES_PER_ACTION = 4 };

/* ---- what is drawn ------------------------------------------------------------------- */

static bool is_control(const char *text)
{
	gunichar c = g_utf8_get_char(text);

	return *text && (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x202e || c == 0x200b);
}

static const char *wrong_with(const struct canvas *canvas, int y, int x)
{
	const struct cell *cell = &canvas->cells[y * canvas->cols + x];

	if (!g_utf8_validate(cell->text, -1, NULL) || is_control(cell->text))
		return "a cell has what may not be shown";
	if (!*cell->text && (x == 0 || text_columns(cell[-1].text) != 2))
		return "the right half of a character without its left one";
	if (text_columns(cell->text) > 1 && (x + 1 == canvas->cols || *cell[1].text))
		return "the left half of a character without its right one";
	if (cell->style >= STYLE_COUNT)
		return "a cell has no style";
	return NULL;
}

void check_drawing(struct stream *stream)
{
	struct canvas *canvas = stream->play.canvas;

	if (!stream->play.screen || stream->play.left)
		return;
	g_ptr_array_add(stream->lines, g_strdup("draw"));
	screen_draw(stream->play.screen, canvas);
	for (int y = 0; y < canvas->rows; y++)
		for (int x = 0; x < canvas->cols; x++) {
			const char *wrong = wrong_with(canvas, y, x);

			if (wrong)
				stream_fail(stream, wrong);
		}
	if (canvas->cursor_y >= canvas->rows || canvas->cursor_x >= canvas->cols)
		stream_fail(stream, "the cursor is off the screen");
	if (screen_is_dirty(stream->play.screen))
		stream_fail(stream, "drawing asks for drawing");
}

/* ---- what is recorded ---------------------------------------------------------------- */

static void collect(const char *path, const char *text, bool conflict, void *data)
{
	g_string_append_printf(data, "%s=%s%s\n", path, text, conflict ? "!" : "");
}

static char *state_of(const struct session *session)
{
	GString *state = g_string_new(NULL);

	session_each(session, "", collect, state);
	return g_string_free(state, FALSE);
}

/* The sums that are carried along are those that are counted anew, and so are the marks. */
static void compare_counts(struct stream *stream, struct ui_model *model, struct ui_model *anew)
{
	for (unsigned i = 0; i < model->catalog->node_count; i++) {
		if (memcmp(&model->tallies[i], &anew->tallies[i], sizeof(*anew->tallies)) != 0)
			stream_fail(stream, "the sum of a node is not what is counted anew");
		for (int side = 0; model->catalog->nodes[i].control && side < SIDE_COUNT; side++)
			if (model_mark_of(model, i, (enum side)side) !=
			    model_mark_of(anew, i, (enum side)side))
				stream_fail(stream, "a mark is not what is worked out anew");
	}
	if (memcmp(&model->total, &anew->total, sizeof(anew->total)) != 0)
		stream_fail(stream, "the sum of all is not what is counted anew");
	/* Which is the last depends on the order they came in. */
	if (model->action_count != anew->action_count)
		stream_fail(stream, "the screen does not know the last action");
}

static void compare_with_file(struct stream *stream)
{
	struct ui_model *model = stream->play.screen->model;
	g_autoptr(GError) error = NULL;
	struct session *session = ops_session_open(&stream->play.ops,
						   session_folder(model->session), false, &error);

	if (!session || !session_verify(session, NULL, &error))
		stream_fail(stream, error ? error->message : "the session cannot be opened");
	g_autofree char *ours = state_of(model->session), *theirs = state_of(session);
	if (strcmp(ours, theirs) != 0)
		stream_fail(stream, "the screen and the file do not say the same");
	struct ui_model *anew = model_new(&stream->play.ops, session,
					  stream->play.screen->catalog, &error);
	if (!anew)
		stream_fail(stream, error->message);
	model_work_on(anew, model->service);
	model_look_at(anew, model->looked_at);
	/* A catalog that stands in for one has the controls that are recorded. */
	if (model->catalog->node_count == anew->catalog->node_count)
		compare_counts(stream, model, anew);
	model_free(anew);
}

void check_model(struct stream *stream)
{
	struct event tick = { .kind = EVENT_TICK };

	if (!stream->play.screen || stream->play.left)
		return;
	play_send(&stream->play, &tick); /* what waits, then what others wrote */
	if (!stream->play.left)
		play_send(&stream->play, &tick);
	g_ptr_array_add(stream->lines, g_strdup("tick"));
	g_ptr_array_add(stream->lines, g_strdup("tick"));
	struct screen *screen = stream->play.screen;
	if (stream->play.left || !screen->model || screen->now)
		return; /* what was is no longer what stands */
	compare_with_file(stream);
}

/* ---- the way out --------------------------------------------------------------------- */

static bool leads_out(struct play *play)
{
	static const unsigned ways[] = { 27, 'y', 'q' };

	for (unsigned i = 0; i < WAYS_OUT_MAX && !play->left; i++) {
		struct event event = { .kind = EVENT_KEY, .key = ways[i % G_N_ELEMENTS(ways)] };

		play_send(play, &event);
		event.kind = EVENT_TICK;
		if (!play->left)
			play_send(play, &event);
	}
	if (play->left)
		return true;
	screen_draw(play->screen, play->canvas);
	g_autofree char *dump = canvas_dump(play->canvas);
	fputs(dump, stderr);
	return false;
}

void check_way_out(struct stream *stream)
{
	int status = 0;
	pid_t child;

	if (!stream->play.screen || stream->play.left)
		return;
	fflush(NULL);
	child = fork();
	if (child == 0)
		_exit(leads_out(&stream->play) ? 0 : 1);
	if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
		stream_fail(stream, WIFSIGNALED(status) ? "leaving crashes" :
							  "Esc and q do not lead out");
}

/* ---- memory --------------------------------------------------------------------------- */

/* Resident pages; 0 where the system does not say, or a sanitizer keeps what was freed. */
static long pages(void)
{
#ifdef __SANITIZE_ADDRESS__
	return 0;
#else
	g_autofree char *text = NULL;
	long size = 0, resident = 0;

	if (!g_file_get_contents("/proc/self/statm", &text, NULL, NULL) ||
	    sscanf(text, "%ld %ld", &size, &resident) != 2)
		return 0;
	return resident;
#endif
}

static long actions(const struct stream *stream)
{
	const struct screen *screen = stream->play.screen;

	return screen && screen->model ? (long)session_action_count(screen->model->session) : 0;
}

void check_memory(struct stream *stream)
{
	if (stream->number == stream->count / 2) {
		stream->pages_at_half = pages();
		stream->actions_at_half = actions(stream);
	}
	if (stream->number < stream->count || stream->pages_at_half == 0)
		return;
	long more = pages() - stream->pages_at_half;
	long done = actions(stream) - stream->actions_at_half;
	long kib = sysconf(_SC_PAGESIZE) / 1024;
	printf("seed %u: %u events, %ld actions; %ld KiB resident, %ld KiB more than at half\n",
	       stream->seed, stream->count, actions(stream), pages() * kib, more * kib);
	if (more > PAGES_MORE + PAGES_PER_ACTION * MAX(done, 0))
		stream_fail(stream, "the memory taken grows and grows");
}
