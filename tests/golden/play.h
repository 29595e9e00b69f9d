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
	unsigned writes;       /* calls of the disk's write */
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

/* ---- from outside (play_others.c) ---------------------------------------------- */

/* A file of tests/data, or an id; before the session is made. */
void play_catalog(struct play *play, const char *text);
/* NAME ROLE MODEL */
void play_session(struct play *play, const char *text);
/* CONTROL SIDE FIELD TEXT, by an author and through another handle than the screen's. */
void play_set_as(struct play *play, const char *text, const char *by);
/* PATH TEXT, by anna, in the same way. */
void play_record(struct play *play, const char *text);
void play_append_as(struct play *play, struct session *session, const struct change *change,
		    const char *by);
/* CONTROL SIDE FIELD OURS|THEIRS: anna and bert in copies of their own, which git then merges. */
void play_conflict(struct play *play, const char *text);
/* The same without the merging: theirs is a copy of its own, theirs.remit. */
void play_fork(struct play *play, const char *text);
/* ok, full or readonly */
void play_disk(struct play *play, const char *text);
/* Where a word stands in a list that ends with NULL; 0 when it does not. */
int play_word(const char *word, const char *const *words);
/* Leave the screen and come back: what is remembered shows. */
void play_reopen(struct play *play);

/* ---- the screen ----------------------------------------------------------------- */

/* Open the screen unless it is open; ends the process where it cannot be opened. */
void play_need_screen(struct play *play);
/* Hand the screen an event, as the terminal would. */
void play_send(struct play *play, const struct event *event);

#endif
