/*
 * Input into events: keys, mouse, signals, the clock.
 *
 * Bytes are asked for, not wide characters: ncurses drops a character whose bytes come in two
 * reads, and one unknown function key would otherwise arrive as digits, which record. So
 * characters are put together here in the locale's encoding, and escape sequences that
 * ncurses does not know are either in our own table or swallowed whole.
 */
#include "ui/terminal_private.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

enum {
	ESCAPE = 27,
	SEQUENCE_BYTES = 32,
	EMPTY_READS_MAX = 16, /* readable without a byte this often: the terminal is gone */
	DOUBLE_CLICK_US = 400000,
};

/* What ncurses names. */
static const struct {
	int code;
	unsigned key;
} codes[] = {
	{KEY_UP, KEY_UP_},          {KEY_DOWN, KEY_DOWN_},      {KEY_LEFT, KEY_LEFT_},
	{KEY_RIGHT, KEY_RIGHT_},    {KEY_HOME, KEY_HOME_},      {KEY_END, KEY_END_},
	{KEY_LL, KEY_END_},         {KEY_A1, KEY_HOME_},        {KEY_C1, KEY_END_},
	{KEY_PPAGE, KEY_PAGE_UP_},  {KEY_NPAGE, KEY_PAGE_DOWN_}, {KEY_A3, KEY_PAGE_UP_},
	{KEY_C3, KEY_PAGE_DOWN_},   {KEY_BTAB, KEY_BACKTAB_},   {KEY_DC, KEY_DELETE_},
	{KEY_IC, KEY_INSERT_},      {KEY_ENTER, 13},            {KEY_BACKSPACE, 127},
	{KEY_SUSPEND, 26},          {KEY_UNDO, 'u'},            {KEY_HELP, '?'},
};

/* What terminals send that the terminal's description may not have; after ESC. */
static const struct {
	const char *sequence;
	unsigned key;
} sequences[] = {
	{"[A", KEY_UP_},       {"OA", KEY_UP_},        {"[B", KEY_DOWN_},   {"OB", KEY_DOWN_},
	{"[C", KEY_RIGHT_},    {"OC", KEY_RIGHT_},     {"[D", KEY_LEFT_},   {"OD", KEY_LEFT_},
	{"[H", KEY_HOME_},     {"OH", KEY_HOME_},      {"[F", KEY_END_},    {"OF", KEY_END_},
	{"[1~", KEY_HOME_},    {"[7~", KEY_HOME_},     {"[4~", KEY_END_},   {"[8~", KEY_END_},
	{"[5~", KEY_PAGE_UP_}, {"[6~", KEY_PAGE_DOWN_}, {"[2~", KEY_INSERT_}, {"[3~", KEY_DELETE_},
	{"[Z", KEY_BACKTAB_},  {"OM", 13},             {"OP", KEY_F1_},     {"[11~", KEY_F1_},
	{"[[A", KEY_F1_},
};

static const struct {
	mmask_t mask;
	enum mouse_button button;
} buttons[] = {
	{BUTTON1_DOUBLE_CLICKED, MOUSE_DOUBLE}, {BUTTON1_PRESSED, MOUSE_CLICK},
	{BUTTON1_CLICKED, MOUSE_CLICK},         {BUTTON4_PRESSED, MOUSE_WHEEL_UP},
	{BUTTON5_PRESSED, MOUSE_WHEEL_DOWN},
};

static struct {
	WINDOW *input; /* a pad: reading from it never refreshes anything */
	mbstate_t partial;
	int pushed;      /* a byte or code read too far; ERR: none */
	bool resume;     /* EVENT_RESUME is to be told */
	bool lost;       /* the terminal is gone */
	bool foreign;    /* bytes came that are no character of this locale */
	char *pasted;    /* what the last EVENT_PASTE told; NULL */
	unsigned empty_reads;
	gint64 clicked_at;
	int click_y, click_x;
} state;

bool keys_open(bool mouse)
{
	memset(&state, 0, sizeof state);
	state.pushed = ERR;
	state.input = newpad(1, 1);
	if (state.input == NULL)
		return false;
	keypad(state.input, TRUE);
	nodelay(state.input, TRUE);
	if (!mouse)
		return true;
	mouseinterval(0);
	/* Releases and the other buttons too: for an event that nobody asked for wgetch() waits
	 * until the next key, nodelay() or not. Three clicks stay a click and a double one. */
	mousemask(ALL_MOUSE_EVENTS & ~(mmask_t)BUTTON1_TRIPLE_CLICKED, NULL);
	return true;
}

void keys_close(void)
{
	if (state.input != NULL)
		delwin(state.input);
	state.input = NULL;
	g_clear_pointer(&state.pasted, g_free);
}

void keys_resume(void)
{
	state.resume = true;
}

static int byte_next(void)
{
	int code = state.pushed;

	state.pushed = ERR;
	if (code != ERR)
		return code;
	errno = 0;
	code = wgetch(state.input);
	if (code == ERR && (errno == EIO || errno == EBADF || errno == EPIPE || errno == ENXIO))
		state.lost = true;
	return code;
}

/* The next byte of an escape sequence, which may still be on its way. */
static int byte_soon(void)
{
	int code = byte_next();

	if (code != ERR || state.lost)
		return code;
	struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
	if (poll(&input, 1, get_escdelay()) <= 0)
		return ERR;
	return byte_next();
}

static bool sequence_is_whole(const char *bytes, size_t count)
{
	if (bytes[0] == 'O')
		return count == 2;
	if (count == 2 && bytes[1] == '[')
		return false; /* the Linux console's F keys: ESC [ [ A */
	return count > 1 && bytes[count - 1] >= 0x40 && bytes[count - 1] <= 0x7e;
}

/*
 * After an ESC: one of our sequences, or swallow one that nobody knows. Returns its key,
 * ESCAPE when it was the Esc key alone, KEY_NONE_ when nothing is to be told.
 */
static unsigned sequence_read(void)
{
	char bytes[SEQUENCE_BYTES + 1] = "";
	size_t count = 0;
	int code = byte_next();

	if (code != '[' && code != 'O') {
		state.pushed = code;
		return ESCAPE;
	}
	do {
		if (count < SEQUENCE_BYTES)
			bytes[count++] = (char)code;
		if (sequence_is_whole(bytes, count) || count == SEQUENCE_BYTES)
			break;
		code = byte_soon();
	} while (code != ERR && code < 0x7f && code >= 0x20);
	if (strcmp(bytes, "[200~") == 0) {
		paste_begin();
		return KEY_NONE_;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(sequences); i++)
		if (strcmp(bytes, sequences[i].sequence) == 0)
			return sequences[i].key;
	if (strcmp(bytes, "[M") == 0) /* an old mouse report: three more bytes */
		for (int i = 0; i < 3 && byte_soon() != ERR; i++)
			;
	return KEY_NONE_;
}

/* Put a byte to the character it belongs to. Returns the character once whole, else KEY_NONE_. */
static unsigned character_add(int byte)
{
	char one = (char)byte;
	wchar_t wide = 0;
	bool fresh = mbsinit(&state.partial) != 0;
	size_t used = mbrtowc(&wide, &one, 1, &state.partial);

	if (used == (size_t)-2)
		return KEY_NONE_;
	if (used == (size_t)-1) {
		memset(&state.partial, 0, sizeof state.partial);
		state.foreign = !locale_is_utf8();
		return fresh ? KEY_NONE_ : character_add(byte);
	}
	return g_unichar_validate((gunichar)wide) ? (unsigned)wide : KEY_NONE_;
}

static bool mouse_read(struct event *event)
{
	MEVENT mouse;

	if (getmouse(&mouse) == ERR)
		return false;
	for (size_t i = 0; i < G_N_ELEMENTS(buttons); i++) {
		if ((mouse.bstate & buttons[i].mask) == 0)
			continue;
		*event = (struct event){.kind = EVENT_MOUSE, .button = buttons[i].button,
					.y = mouse.y, .x = mouse.x};
		if (event->button != MOUSE_CLICK)
			return true;
		gint64 now = g_get_monotonic_time();
		bool twice = now - state.clicked_at < DOUBLE_CLICK_US &&
			     state.click_y == mouse.y && state.click_x == mouse.x;
		event->button = twice ? MOUSE_DOUBLE : MOUSE_CLICK;
		state.clicked_at = twice ? 0 : now;
		state.click_y = mouse.y;
		state.click_x = mouse.x;
		return true;
	}
	return false;
}

static unsigned code_key(int code)
{
	if (code >= KEY_F(1) && code <= KEY_F(12))
		return KEY_F1_ + (unsigned)(code - KEY_F(1));
	for (size_t i = 0; i < G_N_ELEMENTS(codes); i++)
		if (codes[i].code == code)
			return codes[i].key;
	return KEY_NONE_;
}

static unsigned byte_key(int byte)
{
	if (byte == ESCAPE) {
		memset(&state.partial, 0, sizeof state.partial);
		return sequence_read();
	}
	if (byte == (unsigned char)erasechar())
		return 127;
	if (byte == '\n') /* Enter, typed while the shell still had the terminal */
		return '\r';
	return character_add(byte);
}

static void event_resize(struct event *event)
{
	*event = (struct event){.kind = EVENT_RESIZE};
	terminal_size(&event->rows, &event->cols);
}

static void event_paste(struct event *event)
{
	bool foreign;

	state.pasted = paste_take(&foreign);
	*event = (struct event){.kind = foreign ? EVENT_FOREIGN : EVENT_PASTE,
				.text = foreign ? NULL : state.pasted};
}

/* One event from what has been typed; false when there is none. */
static bool input_event(struct event *event)
{
	int code;

	if (paste_is_silent()) {
		event_paste(event);
		return true;
	}
	while ((code = byte_next()) != ERR) {
		state.empty_reads = 0;
		if (paste_is_open() && code <= 0xff) {
			if (!paste_add((char)code))
				continue;
			event_paste(event);
			return true;
		}
		if (code == KEY_RESIZE) {
			event_resize(event);
			return true;
		}
		if (code == KEY_MOUSE) {
			if (mouse_read(event) && !paste_is_open())
				return true;
			continue;
		}
		unsigned key = code > 0xff ? code_key(code) : byte_key(code);
		if (state.foreign) {
			state.foreign = false;
			*event = (struct event){.kind = EVENT_FOREIGN};
			return true;
		}
		/* A key that ncurses made out of bytes of a paste is none. */
		if (key == KEY_NONE_ || paste_is_open())
			continue;
		*event = (struct event){.kind = EVENT_KEY, .key = key};
		return true;
	}
	return false;
}

/* One event from signals, or from what suspend and the editor left to tell. */
static bool pending_event(struct event *event)
{
	signals_drain();
	if (state.lost || signals_quit() != 0) {
		*event = (struct event){.kind = EVENT_QUIT};
		return true;
	}
	if (signals_take(SIGTSTP))
		terminal_suspend();
	if (signals_take(SIGCONT)) {
		/* Stopped by a signal nobody can catch: the shell has had the terminal. */
		terminal_return();
		keys_resume();
	}
	if (signals_take(SIGWINCH))
		terminal_take_size(); /* ncurses then hands out KEY_RESIZE */
	if (state.resume) {
		state.resume = false;
		*event = (struct event){.kind = EVENT_RESUME};
		return true;
	}
	return false;
}

static int time_left(gint64 until)
{
	gint64 left = until - g_get_monotonic_time();

	return left <= 0 ? 0 : (int)((left + 999) / 1000);
}

void terminal_wait(struct event *event, int timeout_ms)
{
	gint64 until = g_get_monotonic_time() + (gint64)timeout_ms * 1000;

	g_clear_pointer(&state.pasted, g_free);
	for (;;) {
		if (pending_event(event) || input_event(event))
			return;
		struct pollfd wait[] = {{.fd = STDIN_FILENO, .events = POLLIN},
					{.fd = signals_fd(), .events = POLLIN}};
		int ready = state.lost ? 0
				       : poll(wait, 2, timeout_ms < 0 ? -1 : time_left(until));
		if (ready > 0 && (wait[0].revents & (POLLHUP | POLLERR | POLLNVAL)) != 0)
			state.lost = true;
		if (ready > 0 && (wait[0].revents & POLLIN) != 0 &&
		    ++state.empty_reads > EMPTY_READS_MAX)
			state.lost = true;
		if (ready == 0 && !state.lost) {
			*event = (struct event){.kind = EVENT_TICK};
			return;
		}
	}
}
