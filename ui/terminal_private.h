/*
 * What the terminal files share among themselves; nobody else includes it.
 *
 * terminal.c owns the screen, terminal_keys.c turns input into events, terminal_signals.c
 * turns signals into flags, terminal_paste.c gathers what is pasted, terminal_colour.c says
 * how a style looks, terminal_editor.c lends the terminal to another program.
 */
#ifndef REMIT_UI_TERMINAL_PRIVATE_H
#define REMIT_UI_TERMINAL_PRIVATE_H

#include "ui/terminal.h"

/* curses has a key_name() of its own, which nobody here needs. */
#define key_name curses_key_name
#include <curses.h>
#undef key_name
#include <signal.h>

/* ---- terminal.c ------------------------------------------------------------- */

/* Give the terminal back as it was found, and take it again (size asked anew, all painted). */
void terminal_leave(void);
void terminal_return(void);
/* Whether the size changed since it was last taken over; ncurses is then told. */
bool terminal_take_size(void);

/* ---- terminal_signals.c ----------------------------------------------------- */

bool signals_open(GError **error);
void signals_close(void);
int signals_fd(void);        /* readable when a signal came */
void signals_drain(void);    /* empty the pipe; the flags stay */
bool signals_take(int number); /* whether this signal came since the last call */
int signals_quit(void);      /* a signal that ends us came and was not taken: its number, else 0 */
/* Stop this process group, as the shell's ^Z does; returns when we are continued. */
void signals_stop(void);
/* In a child, before exec: every signal as it was when remit was started. */
void signals_restore(void);

/*
 * What has to be written to leave the screen when the program crashes; made beforehand since a
 * handler can neither ask terminfo nor allocate.
 */
void signals_crash_text(const char *text, size_t bytes);

/* ---- standard error --------------------------------------------------------- */

/* Keep what is written to standard error off the screen, and print it afterwards. */
void stderr_park(void);
void stderr_unpark(void);

/* ---- terminal_colour.c ------------------------------------------------------ */

void colours_open(const struct theme *theme); /* which has to live on */
attr_t colours_attributes(unsigned style, short *pair);

/* ---- terminal_paste.c ------------------------------------------------------- */

void paste_open(void);       /* find out whether the terminal can mark what is pasted */
void paste_close(void);
void paste_switch(bool on);  /* ask it to, or to stop; nothing where it cannot */
const char *paste_off_text(void); /* what asks it to stop, for the crash handler; may be "" */

void paste_begin(void);      /* the mark of the beginning came */
bool paste_is_open(void);    /* what comes in belongs to a paste */
bool paste_is_silent(void);  /* nothing came for so long that its end must have been lost */
bool paste_add(char byte);   /* true: that was the end, paste_take() has it */
/* The text gathered so far; `foreign` receives whether the locale had no characters for some of
 * it and is not UTF-8. g_free(). */
char *paste_take(bool *foreign);

bool locale_is_utf8(void);

/* ---- terminal_keys.c -------------------------------------------------------- */

bool keys_open(bool mouse);
void keys_close(void);
void keys_resume(void); /* an EVENT_RESUME, and EVENT_RESIZE if need be, come next */

#endif
