/*
 * What comes in from outside: keys, mouse, pastes, a new size, a tick, the end.
 *
 * Keys are numbers: a Unicode character, or one of enum key. Their names ("j", "<Down>",
 * "<C-d>", "<Tab>", "gg") are what key tables, help and scenario files use.
 */
#ifndef REMIT_UI_EVENT_H
#define REMIT_UI_EVENT_H

#include "base/base.h"

enum event_kind {
	EVENT_KEY,
	EVENT_MOUSE,   /* button press or wheel */
	EVENT_RESIZE,  /* rows, cols */
	EVENT_TICK,    /* time to look whether others wrote, or a pending key ran out */
	EVENT_RESUME,  /* back from ^Z or from the editor: draw everything */
	EVENT_QUIT,    /* SIGTERM, SIGHUP, or the terminal is gone: save the place and leave */
	EVENT_PASTE,   /* text that was pasted as a whole */
	EVENT_FOREIGN, /* the locale is not UTF-8 and lacks characters that were typed or pasted */
};

/* Keys that are no characters, above every Unicode character. Control characters are
 * themselves: 4 is <C-d>, 9 <Tab>, 13 <Enter>, 27 <Esc>, 127 <Backspace>. */
enum key {
	KEY_NONE_ = 0,
	KEY_UP_ = 0x110000, KEY_DOWN_, KEY_LEFT_, KEY_RIGHT_, KEY_HOME_, KEY_END_,
	KEY_PAGE_UP_, KEY_PAGE_DOWN_, KEY_BACKTAB_, KEY_DELETE_, KEY_INSERT_, KEY_F1_,
	KEY_LAST_ = KEY_F1_ + 11,
};

enum mouse_button { MOUSE_CLICK, MOUSE_DOUBLE, MOUSE_WHEEL_UP, MOUSE_WHEEL_DOWN };

struct event {
	enum event_kind kind;
	unsigned key;
	enum mouse_button button;
	int y, x;       /* mouse */
	int rows, cols; /* new size */
	const char *text; /* paste: clean UTF-8, lines end with \n; lent until the next event */
};

/* The name of a key, for example "<Down>"; g_free(). */
char *key_name(unsigned key);
/* Read one key name from the start of `text`; returns the bytes used, 0 when it is none. */
size_t key_parse(const char *text, unsigned *key);

#endif
