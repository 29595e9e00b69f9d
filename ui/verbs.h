/*
 * A verb of the shell for whoever shows its result otherwise than verb_run() does.
 */
#ifndef REMIT_UI_VERBS_H
#define REMIT_UI_VERBS_H

#include "ui/screen_private.h"

/*
 * Run a line that begins with a verb.
 *
 *   out   receives what it printed; g_free()
 *   said  receives what it said, "a; b"; g_free()
 *
 * Returns its exit code, 2 and more when it was refused.
 */
int verb_output(struct screen *screen, const char *line, char **out, char **said);
/* Show at once what it recorded. */
void verb_take_in(struct screen *screen);
/* A page of what a verb printed. */
struct page *verb_page(const struct screen *screen, int width, const char *text);

#endif
