/*
 * remit on a day of the past, with ids that are the same each time. examples/make.sh makes the
 * example with it. The first argument is the moment, seconds since 1970, UTC, and the second a
 * number that the ids of the run are drawn from; what follows is remit's.
 */
#include "cli/cli.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

static gint64 stand_still(void *data)
{
	return *(const gint64 *)data;
}

int main(int argc, char **argv)
{
	if (argc < 3) {
		fprintf(stderr, "usage: at SECONDS SEED ARGUMENT...\n");
		return 2;
	}
	setlocale(LC_ALL, "C.UTF-8");
	g_random_set_seed((guint32)strtoul(argv[2], NULL, 10));

	gint64 moment = strtoll(argv[1], NULL, 10);
	struct session_clock clock = { stand_still, &moment };
	struct ops ops = { .io = io_system(), .config = config_new(io_system()), .clock = &clock };
	int code = cli_run(&ops, argc - 2, argv + 2, NULL);

	config_free(ops.config);
	return code;
}
