/*
 * `/`: searching while it is typed. What is called so, else the first match after where one stood,
 * is shown at once; only Enter goes there, Esc puts everything back.
 */
#include "ui/linear.h"

#include <string.h>

/* Where one stood when the search began. */
struct search_origin {
	unsigned selected, top;
	unsigned char *flags;
	char *search; /* what was searched for before; NULL */
};

void search_origin_free(struct search_origin *origin)
{
	if (!origin)
		return;
	g_free(origin->flags);
	g_free(origin->search);
	g_free(origin);
}

static void keep_origin(struct screen *screen)
{
	const struct ui_model *model = screen->model;
	struct search_origin *origin = g_new0(struct search_origin, 1);

	origin->selected = model->selected;
	origin->top = screen->top;
	origin->flags = g_memdup2(model->flags, model->catalog->node_count);
	origin->search = g_strdup(model->search);
	search_origin_free(screen->search_origin);
	screen->search_origin = origin;
}

/* As it was, but for what is searched for. */
static void go_to_origin(struct screen *screen)
{
	const struct search_origin *origin = screen->search_origin;
	struct ui_model *model = screen->model;

	memcpy(model->flags, origin->flags, model->catalog->node_count);
	model->selected = origin->selected;
	screen->top = origin->top;
	screen_selection_changed(screen);
}

/* ---- while it is typed -------------------------------------------------------------- */

static void show_match(struct screen *screen)
{
	unsigned place, node = model_match_named(screen->model, &place);

	if (node == CATALOG_NONE)
		node = model_match_after(screen->model, 1, &place);
	if (node == CATALOG_NONE) {
		prompt_set_aside(screen, g_strdup(_("no match")));
		return;
	}
	model_select(screen->model, node);
	screen_selection_changed(screen);
	screen->seek_match = SEEK_GUIDANCE | SEEK_SPLIT;
	prompt_set_aside(screen,
			 g_strdup_printf(_("%u of %u"), place, screen->model->matches->len));
}

static void search_typed(struct screen *screen, const char *text)
{
	go_to_origin(screen);
	prompt_set_aside(screen, NULL);
	if (!*text) {
		model_search_none(screen->model);
		return;
	}
	model_search(screen->model, text);
	show_match(screen);
}

static void search_left(struct screen *screen)
{
	const char *before = screen->search_origin->search;

	go_to_origin(screen);
	model_search_none(screen->model);
	if (before)
		model_search(screen->model, before);
}

/* ---- once it is typed ---------------------------------------------------------------- */

static char *match_words(const struct ui_model *model, unsigned place, int step, bool round)
{
	return g_strdup_printf(!round   ? _("match %u of %u for \"%s\"") :
			       step > 0 ? _("match %u of %u for \"%s\", from the beginning again") :
					  _("match %u of %u for \"%s\", from the end again"),
			       place, model->matches->len, model->search);
}

static void go_to_match(struct screen *screen, unsigned node, char *words)
{
	model_jump(screen->model, node);
	screen->seek_match = SEEK_GUIDANCE | SEEK_SPLIT;
	screen_say(screen, words);
}

/* In the linear mode it is said where that is; the number tells that it went round. */
static char *place_words(const struct screen *screen, unsigned node, unsigned place, int step,
			 bool round)
{
	return screen->linear ? linear_match(screen->model, node, place) :
				match_words(screen->model, place, step, round);
}

/* Esc takes the matches away, not what was searched for: n goes on with it, as in vi. */
static void search_again(struct screen *screen)
{
	struct ui_model *model = screen->model;

	if (!model->search && model->searched)
		model_search(model, model->searched);
}

unsigned command_search_step(struct screen *screen, int number, const char *text)
{
	struct ui_model *model = screen->model;
	unsigned place = 0, node;
	bool round;
	(void)text;

	search_again(screen);
	node = model_match_after(model, number, &place);
	if (!model->search)
		screen_say(screen, g_strdup(_("nothing was searched for yet: / searches")));
	else if (node == CATALOG_NONE)
		screen_say(screen, g_strdup_printf(_("nothing has \"%s\" in it"), model->search));
	if (node == CATALOG_NONE)
		return CHANGED_VIEW;
	round = number > 0 ? node <= model->selected : node >= model->selected;
	go_to_match(screen, node, place_words(screen, node, place, number, round));
	return CHANGED_VIEW | CHANGED_SELECTION;
}

/* The jump begins where the search began, so that the way back leads there. */
static bool search_done(struct screen *screen, const char *text)
{
	unsigned place = 0, node;

	if (screen->search_origin)
		go_to_origin(screen);
	if (*text) {
		model_search(screen->model, text);
		g_free(screen->model->searched);
		screen->model->searched = g_strdup(text);
	}
	node = *text ? model_match_named(screen->model, &place) : CATALOG_NONE;
	if (node != CATALOG_NONE)
		go_to_match(screen, node, place_words(screen, node, place, 1, false));
	else
		screen_run(screen, command_find("search-next"), "");
	screen_selection_changed(screen);
	screen->seek_match = SEEK_GUIDANCE | SEEK_SPLIT;
	return true;
}

unsigned command_search(struct screen *screen, int number, const char *text)
{
	static const struct prompt_way way = { .done = search_done, .typed = search_typed,
					       .left = search_left, .history = "search" };
	/* What moves while one types would be heard instead of what is typed. */
	static const struct prompt_way quiet_way = { .done = search_done, .history = "search" };
	(void)number;

	if (*text) {
		g_clear_pointer(&screen->search_origin, search_origin_free);
		search_done(screen, text);
		return CHANGED_VIEW;
	}
	keep_origin(screen);
	prompt_open_as(screen, "/", "", screen->linear ? &quiet_way : &way);
	return CHANGED_VIEW;
}
