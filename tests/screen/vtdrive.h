/*
 * What the files of the scenario driver share: the scenario, and waiting.
 */
#ifndef REMIT_TESTS_VTDRIVE_H
#define REMIT_TESTS_VTDRIVE_H

#include "tests/screen/pty.h"

#include <limits.h>
#include <stdio.h>

struct scenario {
	const char *name;
	FILE *file;
	int line;
	struct pty pty;
	bool started, skipped;
	int rows, cols;
	FILE *record;     /* what the programs write; NULL: nobody asked */
	long file_limit;  /* bytes any file may have; -1: no limit */
	char home[PATH_MAX];
	unsigned seed;
	char *kept;       /* the screen as it was at `keep`; NULL */
};

struct command {
	const char *name;
	bool (*run)(struct scenario *scenario, char *rest);
};

/* Tell a fault with file and line, and print the screen. Returns false. */
bool scenario_failed(struct scenario *scenario, const char *what, const char *detail);
/* Take in output until a condition holds; false when it did not before the deadline. */
bool scenario_wait(struct scenario *scenario, bool (*holds)(struct scenario *, const char *),
		   const char *argument);
/* COLUMNSxROWS; false when it is something else. */
bool size_parse(const char *text, int *rows, int *cols);

/* Those that look and those that change the size; each ends with a row without a name. */
extern const struct command look_commands[], size_commands[];

#endif
