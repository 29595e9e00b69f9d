/*
 * ui: the screen.
 *
 * An event becomes a command; the command changes the model and says what changed; panes
 * draw the model into a canvas; the terminal file hands the rows that differ to ncurses.
 */
#ifndef REMIT_UI_H
#define REMIT_UI_H

#include "ops/ops.h"

struct ui_options {
	const char *session; /* name or path; NULL: the last one, or the first form */
	const char *catalog; /* id or path; NULL: the session's */
	const char *const *verbs; /* names of the shell's verbs, NULL-terminated; NULL: none */
	bool ascii;          /* ASCII marks and lines even where the locale has better */
	bool linear;         /* ask and answer line by line instead of drawing a screen */
	bool no_mouse;       /* leave the mouse to the terminal */
};

/*
 * Open the screen and stay until the user leaves it or the terminal is gone.
 *
 * Returns false with REMIT_ERROR_TERMINAL, or the errors of opening a session or catalog;
 * the terminal is then as it was found.
 */
bool ui_run(const struct ops *ops, const struct ui_options *options, GError **error);

/* The commands and keys as mdoc, for the manual page (build time). g_free(). */
char *ui_manual(void);

#endif
