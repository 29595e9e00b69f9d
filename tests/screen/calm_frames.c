/*
 * One doupdate() a frame, and none where nothing changed: ui_run() as it is, on a terminal of its
 * own. Its events come from a script, since terminal_wait() is wrapped by the linker, as is
 * doupdate(), which is counted. Behind each frame a byte is written that ncurses never sends, so
 * that what it sent is known without waiting for silence.
 */
#include "tests/screen/calm.h"
#include "ui/event.h"
#include "ui/ui.h"

#include <fcntl.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ROWS = 24, COLS = 80, MARK = 1 };
enum frame { NOTHING, SOMETHING };

/* What comes in before one frame, and whether that sends anything. */
struct step {
	const char *what;
	enum event_kind kind;
	const char *keys;   /* all of them before the frame */
	enum frame frame;
	bool touched;       /* somebody wrote to the journal, and nothing came of it */
};

static const struct step steps[] = {
	{ "the first frame", EVENT_RESUME, "", SOMETHING, false },
	{ "a tick", EVENT_TICK, "", NOTHING, false },
	{ "the same size again", EVENT_RESIZE, "", NOTHING, false },
	{ "back from somewhere", EVENT_RESUME, "", NOTHING, false },
	{ "the top", EVENT_KEY, "<Home>", SOMETHING, false },
	{ "the top from the top", EVENT_KEY, "<Home>", NOTHING, false },
	{ "a key that moves", EVENT_KEY, "j", SOMETHING, false },
	{ "many keys", EVENT_KEY, "jjkkjjkjzRzMjjjkgg]", SOMETHING, false },
	{ "one down", EVENT_KEY, "j", SOMETHING, false },
	{ "there and back", EVENT_KEY, "jk", NOTHING, false },
	{ "another writer without a change", EVENT_TICK, "", NOTHING, true },
	{ "a key that nobody knows", EVENT_KEY, "<F7>", SOMETHING, false },
	{ "the same again", EVENT_KEY, "<F7>", NOTHING, false },
	{ "a key that records", EVENT_KEY, "3", SOMETHING, false },
	{ "a tick after it", EVENT_TICK, "", NOTHING, false },
	{ "help", EVENT_KEY, "?", SOMETHING, false },
	{ "a key that means nothing there", EVENT_KEY, "<F7>", SOMETHING, false },
	{ "that again", EVENT_KEY, "<F7>", NOTHING, false },
	{ "the end of it", EVENT_KEY, "G", SOMETHING, false },
	{ "further down than that", EVENT_KEY, "<PageDown>", NOTHING, false },
	{ "a tick in it", EVENT_TICK, "", NOTHING, false },
	{ "closed again", EVENT_KEY, "q", SOMETHING, false },
	{ "a text", EVENT_KEY, "csome words", SOMETHING, false },
	{ "a tick in the text", EVENT_TICK, "", NOTHING, false },
	{ "typed and deleted", EVENT_KEY, "x<Backspace>", NOTHING, false },
};

static struct {
	unsigned at;       /* the step that is played, from 1; 0: none yet */
	const char *left;  /* of its keys */
	unsigned updates;
	unsigned failed;
	const char *journal;
	GAsyncQueue *counts;
} script;

/* ---- what comes in, and what went out ------------------------------------------------- */

int __wrap_doupdate(void);
int __real_doupdate(void);
void __wrap_terminal_wait(struct event *event, int timeout_ms);

int __wrap_doupdate(void)
{
	script.updates++;
	return __real_doupdate();
}

/* All that was sent before the mark, without it. */
static unsigned bytes_sent(void)
{
	const char mark = MARK;

	if (write(STDOUT_FILENO, &mark, 1) != 1)
		return 0;
	return GPOINTER_TO_UINT(g_async_queue_pop(script.counts)) - 1;
}

static void judge(const struct step *step)
{
	unsigned bytes = bytes_sent(), most = step->frame == SOMETHING ? 1 : 0;

	if (script.updates != most || (bytes > 0) != (step->frame == SOMETHING)) {
		fprintf(stderr, "%s: %u updates, %u bytes\n", step->what, script.updates, bytes);
		script.failed++;
	}
	script.updates = 0;
}

static bool next_key(struct event *event)
{
	size_t used = script.left ? key_parse(script.left, &event->key) : 0;

	event->kind = EVENT_KEY;
	script.left += used;
	return used > 0;
}

static void next_step(struct event *event)
{
	const struct step *step = &steps[script.at];

	if (script.at > 0)
		judge(&steps[script.at - 1]);
	if (script.at++ == G_N_ELEMENTS(steps)) {
		*event = (struct event){ .kind = EVENT_QUIT };
		return;
	}
	*event = (struct event){ .kind = step->kind, .rows = ROWS, .cols = COLS };
	script.left = step->keys;
	if (step->touched)
		utimensat(AT_FDCWD, script.journal, NULL, 0);
	if (step->kind == EVENT_KEY)
		next_key(event);
}

void __wrap_terminal_wait(struct event *event, int timeout_ms)
{
	*event = (struct event){ .kind = EVENT_TICK };
	if (timeout_ms != 0)
		next_step(event);
	else if (!next_key(event))
		event->kind = EVENT_TICK;
}

/* ---- the other end of the terminal ------------------------------------------------------ */

static void *count(void *data)
{
	int master = GPOINTER_TO_INT(data);
	char bytes[4096];
	unsigned sent = 0;
	ssize_t got;

	while ((got = read(master, bytes, sizeof(bytes))) > 0)
		for (ssize_t i = 0; i < got; i++) {
			sent++;
			if (bytes[i] != MARK)
				continue;
			g_async_queue_push(script.counts, GUINT_TO_POINTER(sent));
			sent = 0;
		}
	return NULL;
}

/* With the terminal in the place of standard input and output. */
static bool run(const struct ops *ops, int slave)
{
	const struct ui_options options = { .session = "frames" };
	int kept[] = { dup(STDIN_FILENO), dup(STDOUT_FILENO) };
	g_autoptr(GError) error = NULL;

	fflush(stdout);
	dup2(slave, STDIN_FILENO);
	dup2(slave, STDOUT_FILENO);
	bool good = ui_run(ops, &options, &error);
	for (int fd = 0; fd <= 1; fd++) {
		dup2(kept[fd], fd);
		close(kept[fd]);
	}
	if (!good)
		printf("%s\n", error->message);
	return good;
}

int calm_frames(const struct ops *ops, const char *home)
{
	struct winsize size = { .ws_row = ROWS, .ws_col = COLS };
	g_autofree char *journal = g_build_filename(home, "remit", "frames.remit", "history.jsonl",
						    NULL);
	int master, slave;

	if (openpty(&master, &slave, NULL, NULL, &size) < 0) {
		puts("SKIPPED: no pty on this system, so no frame was looked at");
		return CALM_SKIPPED;
	}
	script.journal = journal;
	script.counts = g_async_queue_new();
	GThread *reader = g_thread_new("reader", count, GINT_TO_POINTER(master));
	bool good = run(ops, slave);
	close(slave);
	g_thread_join(reader);
	close(master);
	g_async_queue_unref(script.counts);
	printf("%u of %zu frames played, %u of them sent what they should not\n", script.at - 1,
	       G_N_ELEMENTS(steps), script.failed);
	return good && !script.failed && script.at > G_N_ELEMENTS(steps) ? 0 : 1;
}
