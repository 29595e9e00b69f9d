/*
 * Who only moves and looks leaves the disk alone.
 *
 * Every key of the tables is pressed in its context, on a screen of its own, and the calls through
 * the I/O table are counted: none, but for the commands that record or whose very point is a file,
 * which are named below. A command that is new is held to it until it stands there.
 */
#include "tests/screen/calm.h"
#include "ui/commands.h"
#include "ui/event.h"
#include "ui/screen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- counting --------------------------------------------------------------------- */

static unsigned calls;

#define COUNTED(name, result, parameters, arguments) \
	static result io_##name parameters \
	{ \
		(void)data; \
		calls++; \
		return io_system()->name arguments; \
	}
#define DATA io_system()->data
COUNTED(open, int, (void *data, const char *path, int flags, mode_t mode),
	(DATA, path, flags, mode))
COUNTED(close, int, (void *data, int fd), (DATA, fd))
COUNTED(pread, ssize_t, (void *data, int fd, void *into, size_t bytes, off_t at),
	(DATA, fd, into, bytes, at))
COUNTED(write, ssize_t, (void *data, int fd, const void *from, size_t bytes),
	(DATA, fd, from, bytes))
COUNTED(ftruncate, int, (void *data, int fd, off_t bytes), (DATA, fd, bytes))
COUNTED(fstat, int, (void *data, int fd, struct stat *into), (DATA, fd, into))
COUNTED(stat, int, (void *data, const char *path, struct stat *into), (DATA, path, into))
COUNTED(lock, int, (void *data, int fd, bool wait), (DATA, fd, wait))
COUNTED(unlock, int, (void *data, int fd), (DATA, fd))
COUNTED(mkdir, int, (void *data, const char *path, mode_t mode), (DATA, path, mode))
COUNTED(rename, int, (void *data, const char *from, const char *to), (DATA, from, to))
COUNTED(unlink, int, (void *data, const char *path), (DATA, path))

/* Nothing has to last here, and the real calls take their time. */
static int io_sync(void *data, int fd)
{
	(void)data;
	(void)fd;
	calls++;
	return 0;
}

const struct io calm_io = {
	.open = io_open, .close = io_close, .pread = io_pread, .write = io_write,
	.fdatasync = io_sync, .fsync = io_sync, .ftruncate = io_ftruncate,
	.fstat = io_fstat, .stat = io_stat, .lock = io_lock, .unlock = io_unlock,
	.mkdir = io_mkdir, .rename = io_rename, .unlink = io_unlink,
};

/* ---- what may ----------------------------------------------------------------------- */

static const char *const may_touch[] = {
	/* They record. */
	"implemented", "alternative", "partial", "planned", "not-implemented", "clear", "undo", "redo",
	"editor-save", "ask-save", "choice-accept", "pick-accept", "register-link", "register-unlink",
	"register-close", "register-remove", "register-undo", "fields-clear", "fields-undo",
	"fields-redo", "walk-yes", "walk-no", "walk-unclear", "walk-clear", "walk-implemented",
	"walk-alternative", "walk-partial", "walk-planned", "walk-not-implemented", "walk-basis",
	"walk-undo", "disputes-undo", "services-undo", "register-redo", "services-redo",
	"walk-redo", "disputes-redo",
	/* A text that was typed and never saved is looked for, or dropped. */
	"note", "how", "remark", "ask-drop",
	/* The place is kept before somebody else has the terminal. */
	"suspend", "man",
	/* The session is read anew, until then. */
	"history-as-of",
	/* Lists of what is on the disk. */
	"sessions", "sessions-choose", "services-add",
	NULL,
};

static bool touched[G_N_ELEMENTS(may_touch)]; /* so that none is named for nothing */

static bool touches(const char *command)
{
	for (size_t i = 0; may_touch[i]; i++)
		if (strcmp(may_touch[i], command) == 0)
			return touched[i] = true;
	return false;
}

/* ---- where the contexts are ----------------------------------------------------------- */

static const char *const openers[CONTEXT_COUNT] = {
	[CONTEXT_GLOBAL] = "", [CONTEXT_TREE] = "", [CONTEXT_GUIDANCE] = "<Tab>",
	[CONTEXT_SPLIT] = "<Tab><Tab>", [CONTEXT_HELP] = "?", [CONTEXT_PROMPT] = ":se",
	[CONTEXT_EDITOR] = "cx", [CONTEXT_ASK] = "cx<Esc>", [CONTEXT_CHOICE] = "b",
	[CONTEXT_FIELDS] = ":engagement<Enter>",
	[CONTEXT_REGISTER] = "F", [CONTEXT_SERVICES] = "S", [CONTEXT_PICK] = "Sa",
	[CONTEXT_QUIZ] = ":quiz<Enter>", [CONTEXT_RESULT] = ":quiz<Enter>4", [CONTEXT_WALK] = "i",
	[CONTEXT_DASHBOARD] = "D", [CONTEXT_HISTORY] = ":5<Enter>H", [CONTEXT_SESSIONS] = "O",
	[CONTEXT_DISPUTES] = "!", [CONTEXT_MATRIX] = "T",
};

static bool left;

static void type(struct screen *screen, const char *keys)
{
	while (*keys && !left) {
		struct event event = { .kind = EVENT_KEY };
		size_t used = key_parse(keys, &event.key);

		keys += used ? used : 1;
		left = !screen_handle(screen, &event);
	}
}

static void draw(struct screen *screen, struct canvas *canvas)
{
	if (screen_is_dirty(screen))
		screen_draw(screen, canvas);
}

static struct screen *screen_start(const struct ops *ops)
{
	struct ui_options options = { .session = "calm" };
	g_autoptr(GError) error = NULL;
	struct screen *screen = screen_new(ops, &options, NULL, &error);

	if (!screen) {
		printf("%s\n", error->message);
		exit(1);
	}
	left = false;
	return screen;
}

/* Something in the registers, an interview under way, something to undo. */
static void seed(const struct ops *ops)
{
	struct screen *screen = screen_start(ops);

	type(screen, "gg]iAnna<Enter>qFaNobody tests it<Enter>-<Enter><Esc>q3");
	screen_free(screen);
}

/* How often a key touches the disk. */
static unsigned count_of(const struct ops *ops, const struct ui_key *key)
{
	struct canvas *canvas = canvas_new(24, 80);
	struct screen *screen = screen_start(ops);
	unsigned count;

	draw(screen, canvas);
	type(screen, "gg]");
	type(screen, openers[key->context]);
	draw(screen, canvas);
	calls = 0;
	type(screen, key->keys);
	draw(screen, canvas);
	count = calls;
	screen_free(screen);
	canvas_free(canvas);
	return count;
}

unsigned calm_disk(const struct ops *ops)
{
	unsigned pressed = 0, failed = 0;

	seed(ops);
	for (const struct ui_key *key = ui_keys; key->keys; key++) {
		unsigned count = openers[key->context] ? count_of(ops, key) : 0;

		pressed += openers[key->context] != NULL;
		if (count == 0 || touches(key->command))
			continue;
		printf("%s in context %s (%s): %u calls; if it records, name it in calm_disk.c\n",
		       key->keys, context_word(key->context), key->command, count);
		failed++;
	}
	for (size_t i = 0; may_touch[i]; i++) {
		if (touched[i])
			continue;
		printf("%s is said to touch the disk and does not\n", may_touch[i]);
		failed++;
	}
	printf("%u keys pressed\n", pressed);
	return failed;
}
