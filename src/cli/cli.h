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
	const char *const *verbs; /* their names, NULL-terminated */
};
typedef int (*cli_screen_fn)(const struct ops *ops, const struct cli_screen *screen);

/*
 * Run one command line.
 *
 *   argv    as main() got it
 *   screen  opens the screen and returns the exit code
 *
 * Returns the exit code of DESIGN's table. Results go to standard output, everything
 * else to standard error. A failed write to standard output is exit 4.
 */
int cli_run(const struct ops *ops, int argc, char **argv, cli_screen_fn screen);

/* The options and verbs as mdoc, for the manual page (build time). g_free(). */
char *cli_manual(void);

#endif
