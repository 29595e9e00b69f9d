/*
 * What the two files of the quiz share: the run being answered, and the page that shows a
 * question (quiz.c) or the result (quiz_result.c).
 */
#ifndef REMIT_UI_QUIZ_H
#define REMIT_UI_QUIZ_H

#include "ui/screen_private.h"

struct quiz_overlay {
	struct overlay base;
	struct ops_quiz *run;
	struct scroll_pane pane;
	unsigned made_at;      /* the question that the page was made for, */
	unsigned made_chosen;  /* and the answer chosen there */
	unsigned chosen;       /* the answer or option that Enter takes; QUIZ_NONE: none yet */
	int first, last;       /* its lines on the page */

	char *kept;            /* id of the run in the session; NULL: it is not kept */
	char *date, *by;       /* of a run that is shown again; NULL */
	bool warned;           /* that leaving now drops something */
};

static inline struct quiz_overlay *quiz_overlay_of(struct screen *screen)
{
	return (struct quiz_overlay *)screen->overlay;
}

/* An overlay on a run, which it owns. */
struct quiz_overlay *quiz_overlay_new(const struct screen *screen, struct ops_quiz *run);
void quiz_overlay_free(struct overlay *overlay);

/* Whether a command does something, and not the same as a shorter key, at what is asked. */
bool quiz_offers(const struct screen *screen, const char *command);

/* The run is at its end: keep it, and show what it comes to. */
void quiz_finish(struct screen *screen);

#endif
