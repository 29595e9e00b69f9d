/*
 * The commands of the duties between the parties (reconcile.c).
 */
#ifndef REMIT_UI_RECONCILE_H
#define REMIT_UI_RECONCILE_H

#include "ui/commands.h"

unsigned command_disputes(struct screen *screen, int number, const char *text);
unsigned command_disputes_move(struct screen *screen, int number, const char *text);
unsigned command_disputes_scroll(struct screen *screen, int number, const char *text);
unsigned command_disputes_accept(struct screen *screen, int number, const char *text);
unsigned command_disputes_keep(struct screen *screen, int number, const char *text);
unsigned command_disputes_agree(struct screen *screen, int number, const char *text);
unsigned command_disputes_go(struct screen *screen, int number, const char *text);
unsigned command_disputes_close(struct screen *screen, int number, const char *text);

/* A declaration of the other party: its file, and what it would change (plan.c). */
unsigned command_disputes_load(struct screen *screen, int number, const char *text);
unsigned command_plan_move(struct screen *screen, int number, const char *text);
unsigned command_plan_apply(struct screen *screen, int number, const char *text);
unsigned command_plan_close(struct screen *screen, int number, const char *text);

#endif
