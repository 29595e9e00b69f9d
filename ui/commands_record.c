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

/* ---- what was there before ------------------------------------------------------ */

static struct ops_target target_of(const struct ui_model *model,
				   const struct ui_recording *recording, unsigned i)
{
	struct ops_target target =
		model_target(model, g_array_index(recording->controls, unsigned, i));

	target.side = recording->side;
	if (recording->service)
		target.service = recording->service;
	return target;
}

/* The texts of all fields of all controls, control by control. */
static GPtrArray *texts_now(const struct ui_model *model, const struct ui_recording *recording)
{
	GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);

	for (unsigned i = 0; i < recording->controls->len; i++) {
		struct ops_target target = target_of(model, recording, i);

		for (unsigned k = 0; k < recording->value_count; k++)
			g_ptr_array_add(texts, ops_field_get(model->session, &target,
							     recording->values[k].field));
	}
	return texts;
}

/* How many controls had something that is something else now. */
static unsigned count_replaced(const GPtrArray *before, const GPtrArray *after, unsigned fields)
{
	unsigned count = 0;

	for (unsigned i = 0; i < before->len; i += fields) {
		bool replaced = false;

		for (unsigned k = i; k < i + fields; k++)
			replaced |= before->pdata[k] &&
				    g_strcmp0(before->pdata[k], after->pdata[k]) != 0;
		count += replaced;
	}
	return count;
}

static char *replaced_words(const struct ui_recording *recording, unsigned count)
{
	const struct session_field *field = session_field_named(recording->values[0].field);

	if (recording->value_count == 1 && strcmp(recording->values[0].field, "status") == 0)
		return g_strdup_printf(ngettext("%u had another status", "%u had another status",
						count), count);
	if (recording->value_count == 1 && field && field->type == FIELD_PROSE)
		return g_strdup_printf(ngettext("%u had another text", "%u had another text",
						count), count);
	return g_strdup_printf(ngettext("%u had another value", "%u had another value", count),
			       count);
}

/* ---- recording ------------------------------------------------------------------ */

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

/* Whether these controls are the marked ones. */
static bool are_marked(const struct ui_model *model, const GArray *controls)
{
	for (unsigned i = 0; i < controls->len; i++)
		if (!model_is_marked(model, g_array_index(controls, unsigned, i)))
			return false;
	return model->marked_count > 0 && controls->len == model->marked_count;
}

char *screen_unmark(struct screen *screen, const char *what)
{
	const char *key = screen->model->marked_count ?
		command_key(screen->keys, "mark-again", CONTEXT_TREE) : NULL;

	model_mark_none(screen->model);
	return key ? g_strdup_printf(_("%s; %s marks again"), what, key) : g_strdup(what);
}

bool screen_record_for(struct screen *screen, const struct ui_recording *recording,
		       const char *what)
{
	struct ui_model *model = screen->model;
	g_autofree char *label = screen_label_of(
		model, recording->controls, recording->side,
		recording->service ? recording->service : model->service);
	g_autoptr(GPtrArray) before = texts_now(model, recording);
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	unsigned actions = session_action_count(model->session);

	if (!model_record_for(model, recording, &news, &error))
		return screen_tell(screen, false, label, what, &news, error);
	if (session_action_count(model->session) == actions) {
		screen_say(screen, g_strdup_printf(_("%s: it stands so already"),
						   label));
		return true;
	}
	GString *whole = g_string_new(what);
	g_autoptr(GPtrArray) after = texts_now(model, recording);
	unsigned replaced = count_replaced(before, after, recording->value_count);
	if (replaced && recording->controls->len > 1) {
		g_autofree char *words = replaced_words(recording, replaced);
		g_string_append_printf(whole, "; %s", words);
	}
	g_autofree char *marks = are_marked(model, recording->controls) ?
		screen_unmark(screen, whole->str) : NULL;
	g_autofree char *said = g_string_free(whole, FALSE);
	if (marks)
		return screen_tell(screen, true, label, marks, &news, NULL);
	return screen_tell(screen, true, label, said, &news, NULL);
}

bool screen_record(struct screen *screen, const struct ui_value *values, unsigned count,
		   const char *what)
{
	g_autoptr(GArray) targets = model_targets(screen->model);
	struct ui_recording recording = { .controls = targets, .side = screen->model->side,
					  .values = values, .value_count = count };

	return screen_record_for(screen, &recording, what);
}

unsigned command_status(struct screen *screen, int number, const char *text)
{
	struct ui_value value = { "status", session_status_words[number] };
	(void)text;

	screen_record(screen, &value, 1, label_status((enum status)number));
	return CHANGED_VIEW;
}

/* How many of the targets would be gone over by the one who assessed them. */
static unsigned count_own(const struct ui_model *model)
{
	g_autoptr(GArray) targets = model_targets(model);
	unsigned own = 0;

	for (unsigned i = 0; i < targets->len; i++) {
		struct ops_target target = model_target(model, g_array_index(targets, unsigned, i));
		struct record record;

		session_record(model->session, target.control, target.service, target.side,
			       &record);
		own += record.review == REVIEW_ASSESSED &&
		       ops_is_own_verdict(model->ops, model->session, &target);
	}
	return own;
}

/* A second look by the same person is asked for twice. */
static bool is_asked_again(struct screen *screen)
{
	unsigned own = screen->review_asked ? 0 : count_own(screen->model);

	screen->review_asked = own > 0;
	if (own == 0)
		return true;
	screen_say(screen, g_strdup_printf(
				   ngettext("you assessed it yourself: a review is a second person's; r again records yours",
					    "you assessed %u of them yourself: a review is a second person's; r again records yours",
					    own),
				   own));
	screen->message_is_error = true;
	return false;
}

unsigned command_review(struct screen *screen, int number, const char *text)
{
	if (!is_asked_again(screen))
		return CHANGED_VIEW;

	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	struct ui_review done;
	g_autofree char *label = screen_targets_label(screen);
	bool good = model_review_on(screen->model, &done, &news, &error);
	const char *word = done.word ? label_word(session_review_words, done.word) : "";
	GString *what = g_string_new(word);
	(void)number;
	(void)text;

	if (done.left)
		g_string_printf(what, _("%s, %u of them; the others have no status here or stand so already"),
				word, done.moved);
	g_autofree char *moved = g_string_free(what, FALSE);
	g_autofree char *said = good ? screen_unmark(screen, moved) : g_strdup(moved);
	screen_tell(screen, good, label, said, &news, error);
	return CHANGED_VIEW;
}

bool screen_can_record(struct screen *screen)
{
	g_autoptr(GArray) targets = model_targets(screen->model);
	g_autoptr(GError) error = NULL;

	if (!model_check_now(screen->model, &error)) {
		screen_fail(screen, error);
		return false;
	}
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
	if (screen_can_record(screen))
		choice_open_basis(screen);
	return CHANGED_VIEW;
}

unsigned command_applicability(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (screen_can_record(screen))
		choice_open_applicability(screen);
	return CHANGED_VIEW;
}

/* ---- texts ------------------------------------------------------------------- */

static const char *const text_fields[] = { "note", "how", "remark" };

unsigned command_text(struct screen *screen, int number, const char *text)
{
	(void)text;
	screen->refused = !screen_can_record(screen);
	screen->refused_in = screen->overlay;
	if (!screen->refused)
		editor_open(screen, text_fields[number], NULL);
	return CHANGED_VIEW;
}

unsigned command_text_editor(struct screen *screen, int number, const char *text)
{
	const char *field = text_fields[number];
	g_autoptr(GError) error = NULL;
	g_autofree char *before = NULL, *after = NULL;
	(void)text;

	if (!screen_can_record(screen))
		return CHANGED_VIEW;
	if (!screen->host || !screen->host->edit) {
		screen_say(screen, g_strdup(_("there is no editor here; c, w and x write in place")));
		return CHANGED_VIEW;
	}
	g_autoptr(GPtrArray) found = editor_texts(screen->model, field);
	before = model_field_get(screen->model, field);
	after = screen->host->edit(screen->host->data, before ? before : "", &error);
	if (error)
		screen_fail(screen, error);
	else if (!after || g_strcmp0(after, before ? before : "") == 0)
		screen_say(screen, g_strdup(_("nothing was changed")));
	if (error && after)
		editor_open(screen, field, after);
	if (error || !after)
		return CHANGED_VIEW;
	struct ui_value value = { field, after };
	if (!editor_check_others(screen, field, found, after) ||
	    !screen_record(screen, &value, 1, _(session_field_named(field)->label)))
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
		screen_say_kept(screen,
				g_strdup_printf(ngettext("%s; %u value that others wrote since stays",
							 "%s; %u values that others wrote since stay",
							 left),
						words, left));
	else
		screen_say_kept(screen, g_strdup(words));
	return CHANGED_VIEW;
}
