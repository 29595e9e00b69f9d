/*
 * `:as-of`: the panes as they were at a time. The model of now is set aside until one comes back;
 * nothing is recorded meanwhile.
 */
#include "ui/screen_private.h"

#include <string.h>

/* Whatever was made for the other model goes with it. */
static void show(struct screen *screen, struct ui_model *model)
{
	screen_set_overlay(screen, NULL);
	overlay_drop_behind(screen);
	g_clear_pointer(&screen->search_origin, search_origin_free);
	g_clear_pointer(&screen->assigning, assigning_free);
	g_clear_pointer(&screen->reasoning, reasoning_free);
	scroll_forget(&screen->guidance);
	scroll_forget(&screen->split);
	screen->model = model;
	screen_selection_changed(screen);
	screen->dirty = true;
}

bool as_of_leave(struct screen *screen)
{
	struct ui_model *past = screen->model;

	if (!screen->now)
		return false;
	model_follow(screen->now, past);
	show(screen, g_steal_pointer(&screen->now));
	model_free(past);
	return true;
}

bool as_of_open(struct screen *screen, const char *when, GError **error)
{
	struct ui_model *now = screen->now ? screen->now : screen->model, *model;
	struct session *past = ops_session_as_of(screen->ops, now->session, when, error);

	if (!past)
		return false;
	model = model_new(screen->ops, past, screen->catalog, error);
	if (!model)
		return false;
	model_follow(model, screen->model);
	if (screen->now)
		model_free(screen->model);
	screen->now = now;
	show(screen, model);
	g_autofree char *words = label_as_of(past);
	screen_say(screen, g_strdup_printf(_("as it was: %s; Esc goes back to now"),
					   words));
	return true;
}

static void go_back(struct screen *screen)
{
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;

	if (!as_of_leave(screen)) {
		screen_say(screen, g_strdup(_("this is now: `:as-of 2026-11-20` shows what was then")));
		return;
	}
	screen_say(screen, g_strdup(_("back to now")));
	if (!model_refresh(screen->model, &news, &error))
		screen_fail(screen, error);
	else
		screen_say_news(screen, &news);
	ui_news_clear(&news);
}

unsigned command_as_of(struct screen *screen, int number, const char *text)
{
	g_autoptr(GError) error = NULL;
	(void)number;

	if (!*text && !screen->now)
		screen_say(screen, g_strdup(_("as of when? `:as-of 2026-11-20`, or H and an action")));
	else if (!*text || strcmp(text, "now") == 0)
		go_back(screen);
	else if (!as_of_open(screen, text, &error))
		screen_fail(screen, error);
	return CHANGED_VIEW;
}

bool as_of_close(struct screen *screen)
{
	const struct ui_model *model = screen->model;
	bool else_open = model->filter || model->marked_count || model->search || screen->zoomed ||
			 screen->guidance.view.link >= 0;

	if (!screen->now || else_open)
		return false;
	go_back(screen);
	return true;
}
