/*
 * cli: arguments in, text or JSON out.
 *
 * One table of verbs and one of options hold names, arguments and help; `--help`, the manual
 * page and the usage errors are made from them. Nothing is decided here that a screen would
 * decide too: that is ops.
 */
#ifndef REMIT_CLI_H
#define REMIT_CLI_H

#include "ops/ops.h"

/* What opening the screen needs; main hands the screen in, so that cli does not know it. */
struct cli_screen {
	const char *session; /* as named on the command line; NULL: the last one */
	const char *catalog; /* --catalog; NULL: the session's */
	bool ascii;          /* --ascii */
	bool linear;         /* --linear */
	const char *const *verbs; /* their names, NULL-terminated */
};
typedef int (*cli_screen_fn)(const struct ops *ops, const struct cli_screen *screen);

/* What the screen does for the command line, handed in for the same reason. */
struct cli_face {
	cli_screen_fn open; /* opens it and returns the exit code */
	/* As ui_settings_check() and ui_settings_yaml(). */
	void (*check)(const struct settings *settings, GPtrArray *mistakes);
	char *(*yaml)(void);
};

/*
 * Run one command line.
 *
 *   argv    as main() got it
 *   face    the screen; lives until the call returns
 *
 * Returns the exit code of DESIGN's table. Results go to standard output, everything
 * else to standard error. A failed write to standard output is exit 4.
 */
int cli_run(const struct ops *ops, int argc, char **argv, const struct cli_face *face);

/*
 * Run one line of a verb within another face: nothing is printed, nobody is asked, there is no
 * standard input, and what is remembered of places stays that face's own.
 *
 *   face      who runs it; it is not opened again
 *   context   what the line is about unless it says otherwise
 *   line      what follows `remit` in a shell, quotes as there; nothing else of a shell is done
 *   out       receives the result, UTF-8; g_free()
 *   messages  receives what would go to standard error, "remit: " before each line; g_free()
 *
 * Returns the exit code, 0 to 3, or 4.
 */
int cli_run_line(const struct ops *ops, const struct cli_face *face,
		 const struct ops_context *context, const char *line, char **out, char **messages);

/*
 * What the last word of such a line could become, as the completions of the shells offer it; words
 * are separated by single blanks, and quotes are not looked at. Ended by NULL, g_strfreev().
 */
char **cli_complete_line(const struct ops *ops, const struct ops_context *context,
			 const char *line);

/* The options and verbs as mdoc, for the manual page (build time). g_free(). */
char *cli_manual(void);

#endif
