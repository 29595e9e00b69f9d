/*
 * Commands that record: status, fields, review, texts, undo. Every one ends in a single
 * action of the journal, and says what was saved or why it was not.
 */
#include "ui/screen_private.h"

#include <string.h>

char *screen_label_of(const struct ui_model *model, const GArray *targets, enum side side,
		      const char *service)
{
	bool whole = strcmp(service, SESSION_WHOLE_SCOPE) == 0;
	g_autofree char *whose = whole ? g_strdup(label_side(side)) :
					 g_strdup_printf("%s, %s", label_side(side), service);

	if (targets->len == 1)
		return g_strdup_printf(
			"%s, %s", model->catalog->nodes[g_array_index(targets, unsigned, 0)].id,
			whose);
	return g_strdup_printf(ngettext("%u control, %s", "%u controls, %s", targets->len),
			       targets->len, whose);
}

char *screen_targets_label(const struct screen *screen)
{
	g_autoptr(GArray) targets = model_targets(screen->model);

	return screen_label_of(screen->model, targets, screen->model->side,
			       screen->model->service);
}

bool screen_tell(struct screen *screen, bool good, const char *label, const char *what,
		 struct ui_news *news, const GError *error)
{
	screen->dirty = true;
	if (good)
		screen_saved(screen, g_strdup_printf(_("saved: %s: %s"), label, what), news);
	else
		screen_fail_save(screen, error);
	ui_news_clear(news);
	return good;
}

static bool tell(struct screen *screen, bool good, const char *what, struct ui_news *news,
		 const GError *error)
{
	g_autofree char *targets = screen_targets_label(screen);

	return screen_tell(screen, good, targets, what, news, error);
}

bool screen_record(struct screen *screen, const struct ui_value *values, unsigned count,
		   const char *what)
{
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	bool good = model_record(screen->model, values, count, &news, &error);

	return tell(screen, good, what, &news, error);
}

unsigned command_status(struct screen *screen, int number, const char *text)
{
	struct ui_value value = { "status", session_status_words[number] };
	(void)text;

	screen_record(screen, &value, 1, label_status((enum status)number));
	return CHANGED_VIEW;
}

unsigned command_review(struct screen *screen, int number, const char *text)
{
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	g_autofree char *word = NULL;
	bool good = model_review_on(screen->model, &news, &error);
	(void)number;
	(void)text;

	word = model_field_get(screen->model, "review");
	tell(screen, good, word ? word : _("review moved on"), &news, error);
	return CHANGED_VIEW;
}

/* Whether there is something to record for, and a way to: nobody types a text in vain. */
static bool can_record(struct screen *screen)
{
	g_autoptr(GArray) targets = model_targets(screen->model);
	g_autoptr(GError) error = NULL;

	if (session_is_readonly(screen->model->session))
		error_set(&error, REMIT_ERROR_WRITE,
			  _("this session can only be read: nothing is recorded"));
	else if (model_check_targets(targets, &error))
		return true;
	screen_fail(screen, error);
	return false;
}

unsigned command_basis(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (can_record(screen))
		choice_open_basis(screen);
	return CHANGED_VIEW;
}

unsigned command_applicability(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (can_record(screen))
		choice_open_applicability(screen);
	return CHANGED_VIEW;
}

/* ---- texts ------------------------------------------------------------------- */

static const char *const text_fields[] = { "note", "how", "remark" };

unsigned command_text(struct screen *screen, int number, const char *text)
{
	(void)text;
	if (can_record(screen))
		editor_open(screen, text_fields[number], NULL);
	return CHANGED_VIEW;
}

unsigned command_text_editor(struct screen *screen, int number, const char *text)
{
	const char *field = text_fields[number];
	g_autoptr(GError) error = NULL;
	g_autofree char *before = NULL, *after = NULL;
	(void)text;

	if (!can_record(screen))
		return CHANGED_VIEW;
	if (!screen->host || !screen->host->edit) {
		screen_say(screen, g_strdup(_("there is no editor here; c, w and x write in place")));
		return CHANGED_VIEW;
	}
	before = model_field_get(screen->model, field);
	after = screen->host->edit(screen->host->data, before ? before : "", &error);
	if (error)
		screen_fail(screen, error);
	else if (!after || g_strcmp0(after, before ? before : "") == 0)
		screen_say(screen, g_strdup(_("nothing was changed")));
	if (error || !after)
		return CHANGED_VIEW;
	struct ui_value value = { field, after };
	if (!screen_record(screen, &value, 1, _(session_field_named(field)->label)))
		editor_open(screen, field, after); /* what was written is not lost */
	return CHANGED_VIEW;
}

/* ---- undo -------------------------------------------------------------------- */

unsigned command_undo(struct screen *screen, int number, const char *text)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *what = NULL;
	unsigned left = 0;
	(void)text;

	if (!model_undo(screen->model, number, &left, &what, &error)) {
		screen_fail_save(screen, error);
		return CHANGED_VIEW;
	}
	g_clear_pointer(&screen->save_error, g_free);
	const char *words = what ? what : "";
	if (left)
		screen_say(screen, g_strdup_printf(ngettext("%s; %u value that others wrote since stays",
							    "%s; %u values that others wrote since stay",
							    left),
						   words, left));
	else
		screen_say(screen, g_strdup(words));
	return CHANGED_VIEW;
}
