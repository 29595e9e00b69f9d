/*
 * `f`: which controls the tree shows. The terms are those of `remit controls --filter`, and the
 * names of the filters that everybody needs.
 */
#include "ui/screen_private.h"

#include <string.h>

static bool filter_done(struct screen *screen, const char *text)
{
	g_autoptr(GError) error = NULL;
	unsigned shown;

	if (!model_filter(screen->model, text, &shown, &error)) {
		screen_fail(screen, error);
		return false;
	}
	screen_selection_changed(screen);
	if (screen->model->filter)
		screen_say(screen, g_strdup_printf(ngettext("%u control; Esc shows all again",
							    "%u controls; Esc shows all again",
							    shown),
						   shown));
	return true;
}

unsigned command_filter(struct screen *screen, int number, const char *text)
{
	const char *before = screen->model->filter;
	(void)number;

	if (*text) {
		filter_done(screen, text);
		return CHANGED_VIEW | CHANGED_SELECTION;
	}
	prompt_open(screen, _("Show only: "), before ? before : "", filter_done, NULL);
	return CHANGED_VIEW;
}
