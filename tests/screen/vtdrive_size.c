/*
 * What a scenario does to the terminal's size.
 */
#include "tests/screen/vtdrive.h"

#include <stdlib.h>

static bool do_resize(struct scenario *scenario, char *rest)
{
	if (!size_parse(rest, &scenario->rows, &scenario->cols))
		return scenario_failed(scenario, "wants COLUMNSxROWS", rest);
	pty_resize(&scenario->pty, scenario->rows, scenario->cols);
	return true;
}

/* Many sizes one after another, faster than they can be drawn; the last one is the first. */
static bool do_storm(struct scenario *scenario, char *rest)
{
	for (int i = atoi(rest); i > 0; i--) {
		int rows = 1 + rand_r(&scenario->seed) % (i % 4 == 0 ? 3 : 120),
		    cols = 1 + rand_r(&scenario->seed) % (i % 4 == 0 ? 8 : 400);
		pty_resize(&scenario->pty, rows, cols);
		pty_pump(&scenario->pty, rand_r(&scenario->seed) % 3);
		if (pty_ended(&scenario->pty))
			return scenario_failed(scenario, "ended in the storm", rest);
	}
	pty_resize(&scenario->pty, scenario->rows, scenario->cols);
	return true;
}

/* ---- a sweep ----------------------------------------------------------------------- */

enum { STEPS = 12, DRAW_MS = 20, SETTLE_MS = 60 };

/* Step by step to a size, with time to draw at every other one. False when the program ended. */
static bool steps_to(struct pty *pty, int rows, int cols)
{
	int from_rows = pty->rows, from_cols = pty->cols;

	for (int i = 1; i <= STEPS; i++) {
		pty_resize(pty, from_rows + (rows - from_rows) * i / STEPS,
			   from_cols + (cols - from_cols) * i / STEPS);
		pty_pump(pty, i % 2 ? 0 : DRAW_MS);
		if (pty_ended(pty))
			return false;
	}
	return true;
}

/* Down to one cell, up to more than anybody has, and back; the sides also one after the other. */
static bool do_sweep(struct scenario *scenario, char *rest)
{
	const int sizes[][2] = {{1, 1}, {120, 400}, {2, 200}, {90, 3},
				{scenario->rows, scenario->cols}};

	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		if (!steps_to(&scenario->pty, sizes[i][0], sizes[i][1]))
			return scenario_failed(scenario, "ended in the sweep", rest);
	return true;
}

/* One column more and back, drawn each time: pages that are made as far as they were needed are
 * made anew, so that what is kept next does not depend on what was needed before. */
static bool do_settle(struct scenario *scenario, char *rest)
{
	struct pty *pty = &scenario->pty;

	(void)rest;
	for (int more = 1; more >= 0; more--) {
		pty_resize(pty, scenario->rows, scenario->cols + more);
		while (pty_pump(pty, SETTLE_MS))
			;
	}
	return true;
}

const struct command size_commands[] = {
	{"resize", do_resize}, {"storm", do_storm}, {"sweep", do_sweep}, {"settle", do_settle},
	{NULL, NULL},
};
