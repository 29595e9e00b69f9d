/*
 * `H`: how the record of the selected control came about, newest first: who set what when, and
 * what it was before. On a group, what was recorded of any control.
 */
#include "ui/screen_private.h"
#include "ui/when.h"

#include <string.h>

enum { ACTIONS_MAX = 500, VALUE_COLS = 200 };

/* What a path says of the control: "customer: Status"; NULL when it is of another one. g_free(). */
static char *path_words(const char *path, const char *control)
{
	g_auto(GStrv) parts = session_path_split(path);
	const struct session_field *field = session_field_of(path);

	if (control && !g_strv_contains((const char *const *)parts, control))
		return NULL;
	if (!field)
		return g_strdup(path);
	if (strcmp(parts[0], "control") != 0 || g_strv_length(parts) < 5)
		return g_strdup_printf("%s: %s", parts[0], _(field->label));
	g_autofree char *member = parts[5] ? g_strdup_printf(" %s", parts[5]) : g_strdup("");
	return g_strdup_printf("%s%s%s: %s%s", control ? "" : parts[1], control ? "" : " ", parts[3],
			       _(field->label), member);
}

static char *short_value(const char *text)
{
	g_autofree char *line = g_strdup(text ? text : _("(nothing)"));

	g_strdelimit(line, "\n", ' ');
	g_autofree char *display = text_display(line);
	return text_clip(display, VALUE_COLS);
}

static void add_value(struct page *page, const char *what, const char *text, const char *before)
{
	g_autofree char *now = short_value(text);
	g_autofree char *was = before ? short_value(before) : NULL;
	g_autofree char *line = was ? g_strdup_printf(_("%s (was %s)"), now, was) :
				      g_strdup(now);

	page_add_field(page, 26, what, STYLE_PLAIN, line);
}

/* One action; whether it says anything of the control. */
static bool add_action(struct page *page, const struct session *session, unsigned number,
		       const char *control)
{
	struct session_action action;
	bool told = false;

	session_action_get(session, number, &action);
	for (unsigned k = 0; k < action.set_count; k++) {
		const char *path, *text, *before;

		session_action_set(session, number, k, &path, &text, &before);
		g_autofree char *what = path_words(path, control);
		if (!what)
			continue;
		if (!told) {
			g_autofree char *at = when_minute(action.at);
			g_autofree char *head = g_strdup_printf("%s  %s", at, action.by);
			page_add_text(page, STYLE_HEADING, head);
		}
		told = true;
		add_value(page, what, text, before);
	}
	if (told && action.undoes)
		page_add_text(page, STYLE_DIM, _("takes back an earlier action"));
	if (told && action.why)
		page_add_field(page, 26, _("because"), STYLE_PLAIN, action.why);
	if (told)
		page_add_blank(page);
	return told;
}

static struct page *history_page(const struct screen *screen, int width)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = model_node(model);
	const char *control = node && node->control ? node->id : NULL;
	struct page *page = screen_page(screen, width);
	unsigned told = 0;

	for (unsigned i = session_action_count(model->session); i-- > 0 && told < ACTIONS_MAX;)
		told += add_action(page, model->session, i, control);
	if (told == 0)
		page_add_text(page, STYLE_DIM, _("Nothing is recorded of this control yet."));
	if (told == ACTIONS_MAX)
		page_add_text(page, STYLE_DIM,
			      _("There is more; in the shell `remit history` has it all."));
	return page;
}

unsigned command_history(struct screen *screen, int number, const char *text)
{
	const struct catalog_node *node = model_node(screen->model);
	g_autofree char *title = node && node->control ?
		g_strdup_printf(_("History of %s"), node->id) : g_strdup(_("History"));
	(void)number;
	(void)text;

	reading_open(screen, title, history_page);
	return CHANGED_VIEW;
}
