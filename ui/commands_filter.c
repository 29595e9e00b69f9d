/*
 * `f`: which controls the tree shows. The terms are those of `remit controls --filter`, and the
 * names of the filters that everybody needs.
 */
#include "ui/complete.h"
#include "ui/screen_private.h"

#include <string.h>

/* How many controls there are, and that their other side's record may be why. g_free(). */
static char *filter_words(const struct ui_model *model, unsigned shown)
{
	struct filter *filter = ops_filter_parse(model->ops, model->filter, NULL);
	bool either = filter && filter_takes_either(filter);

	filter_free(filter);
	if (either)
		return g_strdup_printf(ngettext("%u control, by either side's record; Esc shows all again",
						"%u controls, by either side's record; Esc shows all again",
						shown),
				       shown);
	return g_strdup_printf(ngettext("%u control; Esc shows all again",
					"%u controls; Esc shows all again", shown),
			       shown);
}

static bool filter_done(struct screen *screen, const char *text)
{
	g_autoptr(GError) error = NULL;
	unsigned shown;

	if (!model_filter(screen->model, text, &shown, &error)) {
		screen_fail(screen, error);
		return false;
	}
	screen_selection_changed(screen);
	if (screen->model->filter && *text)
		screen->focus = PANE_TREE; /* one goes through what it shows */
	if (screen->model->filter)
		screen_say(screen, filter_words(screen->model, shown));
	return true;
}

/* ---- completion ------------------------------------------------------------------ */

static void offer_fields(struct candidates *candidates, const struct ui_model *model)
{
	(void)model;
	for (const struct session_field *field = session_fields; field->pattern; field++)
		if (field->name)
			complete_label(candidates, field->name, _(field->label), "");
}

static void offer_areas(struct candidates *candidates, const struct ui_model *model)
{
	for (unsigned i = 0; i < model->catalog->area_count; i++)
		complete_offer(candidates, model->catalog->areas[i].id, "");
}

static void offer_groups(struct candidates *candidates, const struct ui_model *model)
{
	for (unsigned i = 0; i < model->catalog->node_count; i++)
		if (!model->catalog->nodes[i].control)
			complete_offer(candidates, model->catalog->nodes[i].id, "");
}

static void offer_people(struct candidates *candidates, const struct ui_model *model)
{
	g_auto(GStrv) people = ops_assignees(model->session);

	complete_offer(candidates, "me", "");
	for (char **name = people; *name; name++) {
		g_autofree char *quoted = strchr(*name, ' ') ?
			g_strconcat("\"", *name, "\"", NULL) : g_strdup(*name);
		complete_offer(candidates, quoted, "");
	}
}

static void offer_days(struct candidates *candidates, const struct ui_model *model)
{
	static const char *const words[] = { "7d", "30d", NULL };
	(void)model;

	complete_label(candidates, "overdue", _("overdue"), "");
	complete_label(candidates, "none", _("none"), "");
	complete_words(candidates, words);
}

/* Names whose words are not in a list of the filter language. */
static const struct {
	const char *name;
	void (*offer)(struct candidates *candidates, const struct ui_model *model);
} others[] = {
	{ "has", offer_fields },  { "area", offer_areas },     { "clause", offer_groups },
	{ "due", offer_days },    { "assignee", offer_people },
	{ "assessor", offer_people },
};

static void offer_values(struct candidates *candidates, const struct ui_model *model,
			 const char *name)
{
	complete_labels(candidates, filter_words_of(name));
	for (size_t i = 0; i < G_N_ELEMENTS(others); i++)
		if (strcmp(others[i].name, name) == 0)
			others[i].offer(candidates, model);
}

static void offer_names(struct candidates *candidates, const struct config *config)
{
	g_auto(GStrv) own = config_filters(config, NULL);

	for (unsigned k = 0; filter_name_of(k); k++)
		complete_label(candidates, filter_name_of(k), ops_filter_label(filter_name_of(k)),
			       "=");
	for (const struct ops_filter *filter = ops_filters; filter->name; filter++)
		complete_offer(candidates, filter->name, "");
	complete_words(candidates, (const char *const *)own);
}

/* Where the term that the line ends in begins: blanks between quotes end none. */
static const char *last_term(const char *line)
{
	const char *term = line;
	bool quoted = false;

	for (; *line; line++) {
		quoted ^= *line == '"';
		if (*line == ' ' && !quoted)
			term = line + 1;
	}
	return term;
}

/* The last word: a name, or after its sign one of several words. */
static void filter_complete(struct screen *screen, struct edit *edit, char **choices)
{
	g_autofree char *line = g_strndup(edit->text->str, edit->cursor);
	const char *term = last_term(line);
	const char *equals = strchr(term, '='), *comma = equals ? strrchr(equals, ',') : NULL;
	struct candidates candidates;

	complete_begin(&candidates, comma ? comma + 1 : equals ? equals + 1 : term);
	if (equals) {
		size_t bytes = (size_t)(equals - term) - (equals > term && equals[-1] == '!');
		g_autofree char *name = g_strndup(term, bytes);

		offer_values(&candidates, screen->model, ops_filter_name_meant(name));
	} else {
		offer_names(&candidates, screen->ops->config);
	}
	complete_finish_word(&candidates, edit, choices);
}

/* The filter in force, under a name for the next time. */
unsigned command_filter_save(struct screen *screen, int number, const char *text)
{
	const char *terms = screen->model->filter;
	g_autoptr(GError) error = NULL;
	(void)number;

	if (!terms)
		screen_say(screen, g_strdup(_("no filter is in force: f sets one")));
	else if (!*text)
		screen_say(screen, g_strdup(_("under which name? `:filter-save late`")));
	else if (!ops_filter_save(screen->ops, text, terms, &error))
		screen_fail(screen, error);
	else
		screen_say(screen, g_strdup_printf(_("filter %s is kept"), text));
	return CHANGED_VIEW;
}

unsigned command_filter(struct screen *screen, int number, const char *text)
{
	static const struct prompt_way way = { .done = filter_done, .complete = filter_complete,
					       .history = "filter" };
	const char *before = screen->model->filter;
	(void)number;

	if (*text) {
		filter_done(screen, text);
		return CHANGED_VIEW | CHANGED_SELECTION;
	}
	prompt_open_as(screen, _("Show only: "), before ? before : "", &way);
	return CHANGED_VIEW;
}
