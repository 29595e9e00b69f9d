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

/* Put a new interview of today into a change: whom with, with those of the register whom that
 * names, and after an @ where. False with REMIT_ERROR_USAGE when nobody is named, or the errors of
 * change_set(). */
bool walk_put_new(const struct ui_model *model, struct change *change, const char *id,
		  const char *typed, GError **error);
/* Begin to walk an interview that there is: the marked controls, else those that are shown. */
void walk_open(struct screen *screen, const char *interview);

/* In the linear mode, say which control the questions are about and how it stands. */
void walk_announce(struct screen *screen);

#endif
