/*
 * ui: the screen.
 *
 * An event becomes a command; the command changes the model and says what changed; panes
 * draw the model into a canvas; the terminal file hands the rows that differ to ncurses.
 */
#ifndef REMIT_UI_H
#define REMIT_UI_H

#include "ops/ops.h"

/*
 * The verbs of the shell, which can be typed after `:` too. The screen does not know who carries
 * them out; what the functions take and return stands with cli_run_line() and
 * cli_complete_line(), which they are in the program.
 */
struct ui_verbs {
	const char *const *names; /* NULL-terminated */
	int (*run)(const struct ops *ops, const struct ops_context *context, const char *line,
		   char **out, char **messages);
	char **(*complete)(const struct ops *ops, const struct ops_context *context,
			   const char *line);
};

struct ui_options {
	const char *session; /* name or path; NULL: the last one, or the first form */
	const char *catalog; /* id or path; NULL: the session's */
	const struct ui_verbs *verbs; /* live as long as the screen; NULL: none */
	bool linear;         /* one pane, no boxes, marks in words: for ears and braille */
	bool ascii;          /* ASCII marks and lines even where the locale has better */
	bool no_mouse;       /* leave the mouse to the terminal */
};

/*
 * Open the screen and stay until the user leaves it or the terminal is gone.
 *
 * Returns false with REMIT_ERROR_TERMINAL, or the errors of opening a session or catalog;
 * the terminal is then as it was found.
 */
bool ui_run(const struct ops *ops, const struct ui_options *options, GError **error);

/* Add a GError for each word of config.yaml that the screen does not know: contexts, keys,
 * commands, themes, styles, colours. */
void ui_settings_check(const struct settings *settings, GPtrArray *mistakes);
/* The keys and themes there are, as config.yaml writes them. g_free(). */
char *ui_settings_yaml(void);

/* The commands and keys as mdoc, for the manual page (build time). g_free(). */
char *ui_manual(void);

#endif
