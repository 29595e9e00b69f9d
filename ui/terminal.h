/*
 * The terminal: the only files that know ncurses (terminal.c, terminal_keys.c).
 *
 * Opens and leaves the terminal cleanly, turns input and signals into events, shows a canvas.
 * There can be one at a time; its mutable state is static in terminal.c since signals need it.
 */
#ifndef REMIT_UI_TERMINAL_H
#define REMIT_UI_TERMINAL_H

#include "ui/canvas.h"
#include "ui/event.h"
#include "ui/theme.h"

/*
 * Take the terminal: newterm() on the terminal of standard input and output, cursor addressing
 * required, ESC delay 25 ms unless $ESCDELAY, NO_COLOR respected, signals through a pipe,
 * standard error kept off the screen.
 *
 *   theme  how styles look; has to live until terminal_close()
 *   mouse  whether to take the mouse too
 *
 * Returns false with REMIT_ERROR_TERMINAL: not a terminal (which verb to use instead is said),
 * unknown $TERM, no cursor addressing.
 */
bool terminal_open(const struct theme *theme, bool mouse, GError **error);
void terminal_close(void); /* also when not open; leaves the terminal as it was found */

void terminal_size(int *rows, int *cols);

/*
 * Wait for the next event. The text of a paste is lent until the next call.
 *
 *   timeout_ms  -1 waits for ever; else EVENT_TICK comes when nothing else did by then
 */
void terminal_wait(struct event *event, int timeout_ms);

/*
 * Show a canvas: the rows that differ from what is shown go to ncurses, one doupdate(); nothing
 * at all when nothing differs. Keeps a copy of what it showed.
 */
void terminal_present(const struct canvas *canvas);
void terminal_redraw(void);  /* the next present paints everything (^L) */
bool terminal_is_ending(void); /* a signal asked for it: EVENT_QUIT comes next */
void terminal_suspend(void); /* ^Z: leave the terminal, stop, come back; EVENT_RESUME follows */

/*
 * Run a command with a file in the foreground, the terminal given to it: `sh -c 'COMMAND "$1"'`.
 *
 *   lent  to what: decides how a failure is told
 *
 * Returns false with REMIT_ERROR_NO when it could not be run or ended with other than 0.
 */
enum lent { LENT_EDITOR, LENT_MANUAL, LENT_COUNT };
bool terminal_lend(enum lent lent, const char *command, const char *file, GError **error);

#endif
