/*
 * The part of screen_private.h about recording on controls (commands_record.c, commands_field.c).
 * It comes with that header.
 */
#ifndef REMIT_UI_RECORDING_H
#define REMIT_UI_RECORDING_H

#include "ui/screen_private.h"

/* Record and say so; on failure say why and return false. `what` is what was recorded, in words. */
bool screen_record(struct screen *screen, const struct ui_value *values, unsigned count,
		   const char *what);
/* Marks go once they were recorded of: what is said of that, with the key that brings them back;
 * g_free(). */
char *screen_unmark(struct screen *screen, const char *what);
/* As screen_record(), for what a recording names. The marks it went by are gone afterwards. */
bool screen_record_for(struct screen *screen, const struct ui_recording *recording,
		       const char *what);
/* "CLD.9.5.1, customer" or "4 controls, customer"; g_free(). */
char *screen_targets_label(const struct screen *screen);
/* The same of these controls on that side. */
char *screen_label_of(const struct ui_model *model, const GArray *targets, enum side side,
		      const char *service);
/* Say the outcome of recording for what a label names; returns `good`. */
bool screen_tell(struct screen *screen, bool good, const char *label, const char *what,
		 struct ui_news *news, const GError *error);

/* Whether there is something to record for, and a way to: nobody types a text in vain. Says why
 * not. */
bool screen_can_record(struct screen *screen);

/* Completes names of people (commands_field.c). */
void assignee_complete(struct screen *screen, struct edit *edit, char **choices);
unsigned command_field(struct screen *screen, int number, const char *text);
unsigned command_priority(struct screen *screen, int number, const char *text);
unsigned command_status(struct screen *screen, int number, const char *text);
unsigned command_set(struct screen *screen, int number, const char *text);
extern const char *const set_option_words[]; /* the options of `:set`, ended by NULL */
unsigned command_select(struct screen *screen, int number, const char *text);
unsigned command_basis(struct screen *screen, int number, const char *text);
unsigned command_applicability(struct screen *screen, int number, const char *text);
unsigned command_review(struct screen *screen, int number, const char *text);
unsigned command_text(struct screen *screen, int number, const char *text);
unsigned command_text_editor(struct screen *screen, int number, const char *text);
unsigned command_still_so(struct screen *screen, int number, const char *text);
unsigned command_undo(struct screen *screen, int number, const char *text);

#endif
