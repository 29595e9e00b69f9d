/*
 * A program on a terminal of our own, see pty.h. Relies on libvterm 0.1 to 0.3 and on nothing of
 * remit's.
 */
#include "tests/screen/pty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>

double pty_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

double pty_deadline(void)
{
	const char *text = getenv("VTDRIVE_DEADLINE");

	return text != NULL && atof(text) > 0 ? atof(text) : 10.0;
}

/* ---- libvterm's callbacks ---------------------------------------------------- */

static void on_output(const char *bytes, size_t count, void *user)
{
	struct pty *pty = user;

	pty->answered |= pty->probing;
	if (!pty->probing)
		pty_write(pty, bytes, count);
}

/* libvterm tells it only by what it would send. */
bool pty_marks_pastes(struct pty *pty)
{
	pty->probing = true;
	pty->answered = false;
	vterm_keyboard_start_paste(pty->vterm);
	pty->probing = false;
	return pty->answered;
}

static int on_property(VTermProp prop, VTermValue *value, void *user)
{
	struct pty *pty = user;

	if (prop == VTERM_PROP_ALTSCREEN)
		pty->alternate = value->boolean != 0;
	else if (prop == VTERM_PROP_CURSORVISIBLE)
		pty->cursor_visible = value->boolean != 0;
	else if (prop == VTERM_PROP_MOUSE)
		pty->mouse = value->number;
	return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = on_property};

/* ---- opening and closing ----------------------------------------------------- */

bool pty_open(struct pty *pty, int rows, int cols)
{
	struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};

	*pty = (struct pty){.master = -1, .slave = -1, .rows = rows, .cols = cols,
			    .cursor_visible = true};
	if (openpty(&pty->master, &pty->slave, NULL, NULL, &size) < 0)
		return false;
	fcntl(pty->master, F_SETFD, FD_CLOEXEC);
	fcntl(pty->slave, F_SETFD, FD_CLOEXEC);
	fcntl(pty->master, F_SETFL, O_NONBLOCK);
	tcgetattr(pty->slave, &pty->before);
	pty->vterm = vterm_new(rows, cols);
	vterm_set_utf8(pty->vterm, 1);
	vterm_output_set_callback(pty->vterm, on_output, pty);
	pty->screen = vterm_obtain_screen(pty->vterm);
	vterm_screen_enable_altscreen(pty->screen, 1);
	vterm_screen_set_callbacks(pty->screen, &callbacks, pty);
	vterm_screen_reset(pty->screen, 1);
	return true;
}

void pty_vanish(struct pty *pty)
{
	if (pty->slave >= 0)
		close(pty->slave);
	if (pty->master >= 0)
		close(pty->master);
	pty->master = pty->slave = -1;
}

void pty_close(struct pty *pty)
{
	if (pty->pid > 0) {
		kill(-pty->pid, SIGKILL);
		kill(pty->pid, SIGKILL);
		waitpid(pty->pid, NULL, 0);
	}
	pty->pid = 0;
	pty_vanish(pty);
	if (pty->vterm != NULL)
		vterm_free(pty->vterm);
	pty->vterm = NULL;
}

void pty_start(struct pty *pty, char *const argv[], void (*prepare)(void *data), void *data)
{
	pty->pid = fork();
	if (pty->pid < 0) {
		perror("fork");
		exit(1);
	}
	if (pty->pid > 0)
		return;
	/* The driver may have been started with signals ignored; the program must not be. */
	for (int number = 1; number < NSIG; number++)
		signal(number, SIG_DFL);
	if (login_tty(pty->slave) < 0)
		_exit(126);
	if (prepare != NULL)
		prepare(data);
	execvp(argv[0], argv);
	_exit(127);
}

/* ---- in and out -------------------------------------------------------------- */

/* How many bytes at the end belong to a character that is not whole. */
static size_t tail_begun(const char *bytes, size_t count)
{
	for (size_t back = 1; back <= 3 && back <= count; back++) {
		unsigned char byte = (unsigned char)bytes[count - back];
		if (byte >= 0xc0)
			return back < (byte >= 0xf0 ? 4u : byte >= 0xe0 ? 3u : 2u) ? back : 0;
		if (byte < 0x80)
			return 0;
	}
	return 0;
}

/* Some versions of libvterm show two characters for one whose bytes come in two pieces. */
static void bytes_show(struct pty *pty, char *bytes, size_t count)
{
	size_t begun;

	if (pty->begun_count > 0) {
		memmove(bytes + pty->begun_count, bytes, count);
		memcpy(bytes, pty->begun, pty->begun_count);
		count += pty->begun_count;
	}
	begun = tail_begun(bytes, count);
	memcpy(pty->begun, bytes + count - begun, begun);
	pty->begun_count = begun;
	vterm_input_write(pty->vterm, bytes, count - begun);
}

bool pty_pump(struct pty *pty, int wait_ms)
{
	struct pollfd input = {.fd = pty->master, .events = POLLIN};
	bool any = false;
	char bytes[16384];
	const size_t room = sizeof bytes - sizeof pty->begun;
	ssize_t count;

	if (pty->master < 0) {
		poll(NULL, 0, wait_ms);
		return false;
	}
	if (poll(&input, 1, wait_ms) <= 0)
		return false;
	while ((count = read(pty->master, bytes, room)) > 0) {
		pty->bytes += (size_t)count;
		if (pty->record != NULL)
			fwrite(bytes, 1, (size_t)count, pty->record);
		bytes_show(pty, bytes, (size_t)count);
		any = true;
	}
	return any;
}

bool pty_ended(struct pty *pty)
{
	int status;

	if (pty->pid <= 0)
		return true;
	if (waitpid(pty->pid, &status, WNOHANG) != pty->pid)
		return false;
	pty->pid = 0;
	pty->status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
	/* What it wrote last is still in the pty. */
	while (pty_pump(pty, 0))
		;
	return true;
}

void pty_write(struct pty *pty, const char *bytes, size_t count)
{
	double until = pty_now() + pty_deadline();

	while (count > 0 && pty->master >= 0 && pty_now() < until) {
		ssize_t done = write(pty->master, bytes, count);
		if (done < 0 && errno != EAGAIN && errno != EINTR)
			return;
		if (done < 0) {
			/* Full: the program has to read first, and we what it writes meanwhile. */
			struct pollfd output = {.fd = pty->master, .events = POLLOUT};
			poll(&output, 1, 20);
			continue;
		}
		bytes += done;
		count -= (size_t)done;
	}
}

static const struct {
	const char *name;
	VTermKey key;
	const char *bytes; /* NULL: libvterm knows, by the mode the program asked for */
	VTermModifier modifier;
} keys_known[] = {
	{"<Up>", VTERM_KEY_UP, NULL, VTERM_MOD_NONE},
	{"<Down>", VTERM_KEY_DOWN, NULL, VTERM_MOD_NONE},
	{"<Left>", VTERM_KEY_LEFT, NULL, VTERM_MOD_NONE},
	{"<Right>", VTERM_KEY_RIGHT, NULL, VTERM_MOD_NONE},
	{"<Home>", VTERM_KEY_HOME, NULL, VTERM_MOD_NONE},
	{"<End>", VTERM_KEY_END, NULL, VTERM_MOD_NONE},
	{"<PageUp>", VTERM_KEY_PAGEUP, NULL, VTERM_MOD_NONE},
	{"<PageDown>", VTERM_KEY_PAGEDOWN, NULL, VTERM_MOD_NONE},
	{"<Delete>", VTERM_KEY_DEL, NULL, VTERM_MOD_NONE},
	{"<F1>", VTERM_KEY_FUNCTION(1), NULL, VTERM_MOD_NONE},
	{"<S-Tab>", VTERM_KEY_TAB, NULL, VTERM_MOD_SHIFT},
	{"<Enter>", VTERM_KEY_NONE, "\r", VTERM_MOD_NONE},
	{"<Esc>", VTERM_KEY_NONE, "\033", VTERM_MOD_NONE},
	{"<Tab>", VTERM_KEY_NONE, "\t", VTERM_MOD_NONE},
	{"<Space>", VTERM_KEY_NONE, " ", VTERM_MOD_NONE},
	{"<Backspace>", VTERM_KEY_NONE, "\177", VTERM_MOD_NONE},
	{"<lt>", VTERM_KEY_NONE, "<", VTERM_MOD_NONE},
};

static size_t key_type(struct pty *pty, const char *keys)
{
	for (size_t i = 0; i < sizeof keys_known / sizeof *keys_known; i++) {
		size_t length = strlen(keys_known[i].name);
		if (strncmp(keys, keys_known[i].name, length) != 0)
			continue;
		if (keys_known[i].bytes != NULL)
			pty_write(pty, keys_known[i].bytes, strlen(keys_known[i].bytes));
		else
			vterm_keyboard_key(pty->vterm, keys_known[i].key, keys_known[i].modifier);
		return length;
	}
	if (strncmp(keys, "<C-", 3) == 0 && keys[3] != '\0' && keys[4] == '>') {
		char control = (char)(keys[3] & 0x1f);
		pty_write(pty, &control, 1);
		return 5;
	}
	pty_write(pty, keys, 1);
	return 1;
}

void pty_type(struct pty *pty, const char *keys)
{
	while (*keys != '\0')
		keys += key_type(pty, keys);
}

void pty_button(struct pty *pty, int button, int row, int col, bool down)
{
	vterm_mouse_move(pty->vterm, row, col, VTERM_MOD_NONE);
	vterm_mouse_button(pty->vterm, button, down, VTERM_MOD_NONE);
}

void pty_click(struct pty *pty, int button, int row, int col)
{
	pty_button(pty, button, row, col, true);
	pty_button(pty, button, row, col, false);
}

void pty_resize(struct pty *pty, int rows, int cols)
{
	struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};

	/* What was written for the old size first, so that it is not drawn at the new one. */
	pty_pump(pty, 0);
	pty->rows = rows;
	pty->cols = cols;
	vterm_set_size(pty->vterm, rows, cols);
	ioctl(pty->master, TIOCSWINSZ, &size);
}

/* ---- what is on the screen --------------------------------------------------- */

static size_t utf8_put(uint32_t c, char *into)
{
	if (c < 0x80) {
		into[0] = (char)c;
		return 1;
	}
	size_t count = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	for (size_t i = count - 1; i > 0; i--, c >>= 6)
		into[i] = (char)(0x80 | (c & 0x3f));
	into[0] = (char)((0xf00 >> count) | c);
	return count;
}

static void row_from(const struct pty *pty, int row, int first, char text[PTY_ROW_BYTES])
{
	size_t used = 0, end = 0;

	for (int col = first; col < pty->cols && used < PTY_ROW_BYTES - 40; col++) {
		VTermScreenCell cell;
		vterm_screen_get_cell(pty->screen, (VTermPos){.row = row, .col = col}, &cell);
		if (cell.chars[0] == (uint32_t)-1)
			continue; /* the right half of a wide character */
		if (cell.chars[0] == 0 || cell.chars[0] == ' ') {
			text[used++] = ' ';
			continue;
		}
		for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i] != 0; i++)
			used += utf8_put(cell.chars[i], text + used);
		end = used;
	}
	text[end] = '\0';
}

void pty_row(const struct pty *pty, int row, char text[PTY_ROW_BYTES])
{
	row_from(pty, row, 0, text);
}

bool pty_reads(const struct pty *pty, const char *wanted)
{
	char text[PTY_ROW_BYTES];
	VTermPos at;

	vterm_state_get_cursorpos(vterm_obtain_state(pty->vterm), &at);
	row_from(pty, at.row, at.col, text);
	return pty->cursor_visible && strncmp(text, wanted, strlen(wanted)) == 0;
}

bool pty_shows(const struct pty *pty, const char *wanted)
{
	char text[PTY_ROW_BYTES];

	for (int row = 0; row < pty->rows; row++) {
		pty_row(pty, row, text);
		if (strstr(text, wanted) != NULL)
			return true;
	}
	return false;
}

bool pty_has_colour(const struct pty *pty)
{
	for (int row = 0; row < pty->rows; row++)
		for (int col = 0; col < pty->cols; col++) {
			VTermScreenCell cell;
			vterm_screen_get_cell(pty->screen, (VTermPos){ .row = row, .col = col },
					      &cell);
			if (!VTERM_COLOR_IS_DEFAULT_FG(&cell.fg) ||
			    !VTERM_COLOR_IS_DEFAULT_BG(&cell.bg))
				return true;
		}
	return false;
}

void pty_print(const struct pty *pty)
{
	char text[PTY_ROW_BYTES];

	printf("  +-- %dx%d, %s screen, cursor %s\n", pty->cols, pty->rows,
	       pty->alternate ? "alternate" : "normal", pty->cursor_visible ? "shown" : "hidden");
	for (int row = 0; row < pty->rows; row++) {
		pty_row(pty, row, text);
		printf("  |%s\n", text);
	}
	printf("  +--\n");
}

bool pty_wait_for(struct pty *pty, const char *text)
{
	double until = pty_now() + pty_deadline();

	while (!pty_shows(pty, text)) {
		bool ended = pty_ended(pty);
		if (!pty_pump(pty, 20) && (ended || pty_now() > until))
			return pty_shows(pty, text);
	}
	return true;
}

bool pty_wait_end(struct pty *pty)
{
	double until = pty_now() + pty_deadline();

	while (!pty_ended(pty)) {
		if (pty_now() > until)
			return false;
		pty_pump(pty, 20);
	}
	return true;
}
