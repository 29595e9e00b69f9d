/*
 * What the files of random_keys share: a stream of events, what must hold after each of them
 * (random_check.c), and which commands and overlays it got to (random_cover.c).
 */
#ifndef REMIT_GOLDEN_RANDOM_KEYS_H
#define REMIT_GOLDEN_RANDOM_KEYS_H

#include "tests/golden/play.h"

#include "ui/commands.h"

struct coverage;

struct stream {
	struct play play;
	GRand *rand;
	guint32 seed;
	unsigned number, count;
	GPtrArray *lines;      /* of char *: all that happened, as a scenario says it */
	bool trace;            /* print them at the end */
	struct coverage *cover;   /* shared by the streams of a run */
	bool may_write;        /* the event ran something that records or keeps what is typed */
	long pages_at_half, actions_at_half;
};

/* Say what does not hold, with the last lines, and end with 1. */
G_NORETURN void stream_fail(struct stream *stream, const char *what);

/* ---- what must hold (random_check.c) ----------------------------------------------- */

/* Draw, and look at every cell: nothing that acts on a terminal, no half of a wide character, a
 * style in each, the cursor on the screen; nothing is to be drawn again. */
void check_drawing(struct stream *stream);
/* The session is whole on the disk; opened anew it says what the screen says: every path, the sums
 * and the marks of every control. Another look makes no difference. */
void check_model(struct stream *stream);
/* In a process of its own: Esc, an answer where one is asked for, and q lead out of wherever one
 * is. */
void check_way_out(struct stream *stream);
/* The memory taken grows with the session, and with nothing else; to be called after each event. */
void check_memory(struct stream *stream);

/* ---- how far it got (random_cover.c) ------------------------------------------------ */

struct coverage *coverage_new(void);
void coverage_free(struct coverage *cover);
/* Before an event: which commands it runs, by the table of keys. */
void cover_event(struct stream *stream, const struct event *event);
/* Before a line that was typed after `:` is accepted. */
void cover_colon(struct stream *stream, const char *name);
/* After an event: what is open. */
void cover_open(struct stream *stream);
/* Print the sums; whether every command ran and every context was open. Those that did not are
 * named. */
bool coverage_tell(const struct coverage *cover);

#endif
