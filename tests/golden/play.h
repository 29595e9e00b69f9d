/*
 * One scenario while it is played: the screen, and a world around it that is the same every time.
 */
#ifndef REMIT_GOLDEN_PLAY_H
#define REMIT_GOLDEN_PLAY_H

#include "ui/screen.h"

struct play {
	const char *file;
	bool update, failed;
	char **lines;
	unsigned at;
	GString *out;          /* the file as it should be */

	char *home;
	struct io io;
	bool io_full, io_readonly, man_fails;
	gint64 now;
	struct session_clock clock;
	struct config *config;
	struct ops ops;
	struct ui_options options;
	struct screen_host host;
	char *catalog, *edited, *page;
	int redraws, suspends;

	struct screen *screen;
	struct canvas *canvas;
	bool left;
};

/* Tell a fault with file and line; the scenario goes on. */
void play_fail(struct play *play, const char *format, ...) G_GNUC_PRINTF(2, 3);
void play_fail_error(struct play *play, const GError *error);

/* A home, a clock, a disk and a host of its own. */
void play_set_up(struct play *play);
void play_tear_down(struct play *play);

/* The translations of a language as they are built; ends the process as skipped without them. */
void play_language(struct play *play, const char *text);
/* The zone that times are shown in. */
void play_zone(struct play *play, const char *text);
/* What stands in config.yaml, \n between lines. */
void play_config(struct play *play, const char *text);

/* Open the screen unless it is open; ends the process where it cannot be opened. */
void play_need_screen(struct play *play);
/* Hand the screen an event, as the terminal would. */
void play_send(struct play *play, const struct event *event);

#endif
