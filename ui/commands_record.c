/*
 * Commands that record: status, fields, review, texts, undo. Every one ends in a single
 * action of the journal, and says what was saved or why it was not.
 */
#include "ui/screen_private.h"

#include <string.h>

char *screen_targets_label(const struct screen *screen)
{
	const struct ui_model *model = screen->model;
	g_autoptr(GArray) targets = model_targets(model);
	const char *side = label_side(model->side);

	if (targets->len == 1)
		return g_strdup_printf(
			"%s, %s", model->catalog->nodes[g_array_index(targets, unsigned, 0)].id,
			side);
	return g_strdup_printf(ngettext("%u control, %s", "%u controls, %s", targets->len),
			       targets->len, side);
}

/* Say the outcome of recording; true when it was saved. */
static bool tell(struct screen *screen, bool good, const char *what, struct ui_news *news,
		 const GError *error)
{
	g_autofree char *targets = screen_targets_label(screen);

	screen->dirty = true;
	if (good)
		screen_saved(screen, g_strdup_printf(_("saved: %s: %s"), targets, what), news);
	else
		screen_fail_save(screen, error);
	ui_news_clear(news);
	return good;
}

bool screen_record(struct screen *screen, const struct ui_value *values, unsigned count,
		   const char *what)
{
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	unsigned controls;
	bool good = model_record(screen->model, values, count, &controls, &news, &error);

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
	unsigned count;
	bool good = model_review_on(screen->model, &count, &news, &error);
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

	if (session_is_readonly(screen->model->session)) {
		screen_say(screen,
			   g_strdup(_("this session can only be read: nothing is recorded")));
		screen->message_is_error = true;
		return false;
	}
	if (targets->len)
		return true;
	screen_say(
		screen,
		g_strdup(_(
			"a group has nothing to record: go to a control, or mark rows with Space")));
	screen->message_is_error = true;
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

/* ---- set --------------------------------------------------------------------- */

/* The length of the field's name when a word is FIELD=..., 0 otherwise. */
static size_t assignment_name(const char *word)
{
	size_t length = strcspn(word, "= ");

	return word[length] == '=' ? length : 0;
}

/*
 * "status=partial remark=not yet for the test system": a word that names a field begins a new
 * assignment, all others belong to the text before them. GPtrArray of field, text, field, ...
 */
static GPtrArray *parse_assignments(const char *text)
{
	GPtrArray *parts = g_ptr_array_new_with_free_func(g_free);
	g_auto(GStrv) words = g_strsplit(text, " ", -1);

	for (char **word = words; *word; word++) {
		size_t name = assignment_name(*word);
		g_autofree char *field = g_strndup(*word, name);

		if (name && (parts->len == 0 || session_field_named(field))) {
			g_ptr_array_add(parts, g_steal_pointer(&field));
			g_ptr_array_add(parts, g_strdup(*word + name + 1));
		} else if (parts->len) {
			char **last = (char **)&parts->pdata[parts->len - 1];
			char *joined = g_strconcat(*last, " ", *word, NULL);
			g_free(*last);
			*last = joined;
		} else if (**word) {
			break;
		}
	}
	return parts;
}

/* A reason comes before the exclusion it is for, whatever order it was typed in. */
static unsigned values_of(const GPtrArray *parts, struct ui_value *values)
{
	unsigned count = 0;

	for (int reasons = 1; reasons >= 0; reasons--)
		for (unsigned i = 0; i + 1 < parts->len; i += 2) {
			const char *field = g_ptr_array_index(parts, i);
			bool is_reason = strcmp(field, "exclusion-reason") == 0;

			if (is_reason == (reasons == 1))
				values[count++] = (struct ui_value){ field, g_strchomp(
							g_ptr_array_index(parts, i + 1)) };
		}
	return count;
}

unsigned command_set(struct screen *screen, int number, const char *text)
{
	g_autoptr(GPtrArray) parts = parse_assignments(text);
	g_autofree struct ui_value *values = g_new0(struct ui_value, parts->len / 2 + 1);
	unsigned count = values_of(parts, values);
	(void)number;

	if (count == 0) {
		screen_say(screen, g_strdup(_("set what? `:set status=partial`, `:set due=+30d assignee=anna`")));
		screen->message_is_error = true;
		return CHANGED_VIEW;
	}
	screen_record(screen, values, count, text);
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
