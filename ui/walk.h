/*
 * What the walk through an interview shares with the screen that keeps it.
 */
#ifndef REMIT_UI_WALK_H
#define REMIT_UI_WALK_H

#include "ui/screen_private.h"

/* An interview under way; kept while prompts are open and while one looks elsewhere. */
struct walking {
	char *interview;   /* its id */
	GArray *controls;  /* of unsigned: what is walked, in order */
	unsigned at;       /* the control */
	unsigned question; /* the question of it */
};

/* Begin to walk an interview that there is: the marked controls, else those that are shown. */
void walk_open(struct screen *screen, const char *interview);

/* In the linear mode, say which control the questions are about and how it stands. */
void walk_announce(struct screen *screen);

#endif
