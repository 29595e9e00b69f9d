/*
 * Commands that record who has to act, by when and how pressing it is: a line or a word each, for
 * the selected control or all marked ones.
 */
#include "ui/complete.h"
#include "ui/screen_private.h"

#include <string.h>

/* What is typed into a prompt; `number` of the command is its place here. */
static const struct {
	const char *field, *question;
} lines[] = {
	{ "assignee", N_("Who has to act: ") },
	{ "due", N_("Due, as 2026-12-31, +30d or fri: ") },
};

/* The name that somebody typed the beginning of, where nobody is called just that; NULL.
 * g_free(). */
static char *whole_name(const struct session *session, const char *typed)
{
	g_auto(GStrv) names = ops_assignees(session);
	g_autofree char *begun = g_utf8_casefold(typed, -1);
	char *found = NULL;

	for (unsigned i = 0; names[i]; i++) {
		g_autofree char *name = g_utf8_casefold(names[i], -1);

		if (strcmp(names[i], typed) == 0) {
			g_free(found);
			return NULL;
		}
		if (!found && g_str_has_prefix(name, begun))
			found = g_strdup(names[i]);
	}
	return found;
}

static bool record_line(struct screen *screen, unsigned number, const char *text)
{
	g_autofree char *typed = g_strstrip(g_strdup(text));
	const struct session_field *field = session_field_named(lines[number].field);
	g_autofree char *line = field->type == FIELD_DATE ? g_strdup(typed) :
			       ops_assignee_meant(screen->model->session, typed);
	struct ui_value value = { field->name, line };
	g_autofree char *day = field->type == FIELD_DATE ? ops_date(screen->ops, line) : NULL;
	g_autofree char *meant = day ? label_day(day) : g_strdup(line);
	g_autofree char *what = *line ? g_strdup_printf("%s %s", _(field->label), meant) :
					g_strdup_printf(_("%s cleared"), _(field->label));
	g_autofree char *whole = number == 0 && *line ?
		whole_name(screen->model->session, line) : NULL;
	g_autofree char *said = whole ? g_strdup_printf(_("%s; the people have %s"), what, whole) :
					g_strdup(what);

	return screen_record(screen, &value, 1, said);
}

static bool assignee_done(struct screen *screen, const char *text)
{
	return record_line(screen, 0, text);
}

static bool due_done(struct screen *screen, const char *text)
{
	return record_line(screen, 1, text);
}

/* Names have blanks: the whole line is the word. */
void assignee_complete(struct screen *screen, struct edit *edit, char **choices)
{
	g_autofree char *line = g_strndup(edit->text->str, edit->cursor);
	g_auto(GStrv) names = ops_assignees(screen->model->session);
	struct candidates candidates;

	complete_begin(&candidates, line);
	complete_words(&candidates, (const char *const *)names);
	complete_finish(&candidates, edit, choices);
}

unsigned command_field(struct screen *screen, int number, const char *text)
{
	static const struct prompt_way ways[] = {
		{ .done = assignee_done, .complete = assignee_complete },
		{ .done = due_done },
	};
	g_autofree char *now = NULL;

	if (!screen_can_record(screen))
		return CHANGED_VIEW;
	if (*text) {
		ways[number].done(screen, text);
		return CHANGED_VIEW;
	}
	now = model_field_get(screen->model, lines[number].field);
	if (number == 1) {
		char *day = label_day(now);

		g_free(now);
		now = day;
	}
	prompt_open_as(screen, _(lines[number].question), now ? now : "", &ways[number]);
	return CHANGED_VIEW;
}

/* ---- part of this assessment or not --------------------------------------------- */

/* The marked controls, else the selected one or all of the selected group. */
static GArray *controls_of(const struct ui_model *model)
{
	GArray *controls = model_targets(model);
	const struct catalog_node *nodes = model->catalog->nodes;

	if (controls->len > 0)
		return controls;
	for (unsigned i = model->selected; i < catalog_reach(model->catalog, model->selected); i++)
		if (nodes[i].control)
			g_array_append_val(controls, i);
	return controls;
}

/* 0: leave them out, 1: take them in again. */
unsigned command_select(struct screen *screen, int number, const char *text)
{
	g_autoptr(GArray) controls = controls_of(screen->model);
	struct ui_value value = { "selected", number ? "" : "no" };
	struct ui_recording recording = { .controls = controls, .side = screen->model->side,
					  .values = &value, .value_count = 1,
					  .why = *text ? text : NULL };

	screen_record_for(screen, &recording,
			  number ? _("part of this assessment again") :
				   _("left out of this assessment"));
	return CHANGED_VIEW;
}

/* ---- priority ------------------------------------------------------------------ */

static const struct choice_word priorities[] = {
	{ "high", N_("high: before anything else"), "high" },
	{ "medium", N_("medium: in its turn"), "medium" },
	{ "low", N_("low: when there is time"), "low" },
	{ "none", N_("none said"), "" },
};

static void priority_done(struct screen *screen, unsigned at)
{
	struct ui_value value = { "priority", priorities[at].value };
	const char *label = *value.text ? label_word(session_priority_words, value.text) :
					  _("none said");
	g_autofree char *what = g_strdup_printf(_("priority %s"), label);

	screen_set_overlay(screen, NULL);
	screen_record(screen, &value, 1, what);
}

unsigned command_priority(struct screen *screen, int number, const char *text)
{
	g_autofree char *targets = NULL, *title = NULL, *now = NULL;
	unsigned at = G_N_ELEMENTS(priorities) - 1;
	(void)number;
	(void)text;

	if (!screen_can_record(screen))
		return CHANGED_VIEW;
	targets = screen_targets_label(screen);
	title = g_strdup_printf(_("Priority: %s"), targets);
	now = model_field_get(screen->model, "priority");
	for (unsigned i = 0; now && i < G_N_ELEMENTS(priorities); i++)
		if (g_strcmp0(priorities[i].value, now) == 0)
			at = i;
	choice_open_word(screen, title, priorities, G_N_ELEMENTS(priorities), at, priority_done);
	return CHANGED_VIEW;
}
