/*
 * Waiting for something long on the terminal: what is read and how far it is, and a way to end it.
 */
#ifndef REMIT_UI_WAIT_H
#define REMIT_UI_WAIT_H

#include "ui/terminal.h"

/* What a wait needs; the caller fills it in. Keys typed meanwhile are kept in `typed`. */
struct wait {
	const struct theme *theme; /* to take the terminal with, when it has to be */
	bool mouse;
	bool open;              /* the terminal is taken: by whoever waits, or by the wait */
	struct canvas *canvas;  /* what is shown, whose last row says it */
	GArray *typed;          /* of struct event: keys, to be handled afterwards */
	bool quit;              /* a signal ended it, so that all is to be left */
	/* its own */
	gint64 begun;
	unsigned percent;
	bool shown, stopped;
};

/* Begin to wait anew: nothing is shown for the first 300 ms, so that what is short is not seen. */
void wait_begin(struct wait *wait);
/* The progress of something (base.h); `data` is the struct wait. Esc, ^C and signals end it. */
bool wait_go_on(void *data, const char *what, unsigned percent);

#endif
