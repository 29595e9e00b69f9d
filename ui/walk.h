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
/* Show the interview that is walked as it stands now. */
void walk_show(struct screen *screen);
/* Put a new interview of today into a change, as it is typed: whom with, and after an @ where.
 * Whom the register of people knows is linked. False with an error that says what is wrong. */
bool walk_put(const struct ui_model *model, struct change *change, const char *id,
	      const char *typed, GError **error);

/*
 * Around recording something new: below an interview it is about the control that is asked about
 * alone, whatever is marked. `below` is the overlay under the one that records; may be NULL.
 */
struct walk_only {
	unsigned marked, selected; /* what stands again at the end */
};
struct walk_only walk_only_asked(struct screen *screen, const struct overlay *below);
void walk_only_end(struct screen *screen, const struct walk_only *only);

/* In the linear mode, say which control the questions are about and how it stands. */
void walk_announce(struct screen *screen);

#endif
