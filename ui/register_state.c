/*
 * How far the entries of the registers have come: the next step, the last one, what will not do;
 * for the entry under the cursor or all marked ones, in one action. Where a finding lacks the
 * answer that a state rests on, that is asked for at once.
 */
#include "ui/register.h"

#include <string.h>

static const char *state_label(const struct ops_kind *kind, const char *word)
{
	g_autofree char *path = session_path(kind->name, "-", kind->state, NULL);

	return label_word(session_field_of(path)->words, word);
}

bool register_offers(const struct screen *screen, const char *command)
{
	static const struct {
		const char *command, *kind;
	} only[] = {
		{ "register-catalog", "request" },
		{ "register-file", "evidence" },
		{ "register-walk", "interview" },
	};
	static const char *const without_entries[] = { "register-add", "register-catalog",
						       "register-leave", "register-undo", NULL };
	const struct ops_kind *kind = register_under(screen)->kind;

	if (!register_entry(register_under(screen)) && !g_strv_contains(without_entries, command))
		return false;
	if (strcmp(command, "failing") == 0)
		return scanned_is_under(screen);
	if (strcmp(command, "register-link") == 0)
		return ops_kind_has(kind, "control");
	for (size_t i = 0; i < G_N_ELEMENTS(only); i++)
		if (strcmp(only[i].command, command) == 0)
			return strcmp(only[i].kind, kind->name) == 0;
	return strcmp(command, "register-step") != 0 || kind->steps;
}

/* A state that rests on what the auditee did, and what that is. */
static bool put_answer(const struct ui_model *model, const struct ops_kind *kind,
		       struct change *change, const char *id, const void *data, GError **error)
{
	const struct register_value *value = data;
	struct register_value answer = { "correction", value->text };
	struct register_value state = { kind->state, value->field };

	return register_put_value(model, kind, change, id, &answer, error) &&
	       register_put_value(model, kind, change, id, &state, error);
}

static bool answer_done_as(struct screen *screen, const char *text, const char *word)
{
	struct register_value value = { word, text };

	return !text[strspn(text, " ")] ||
	       register_put(screen, state_label(register_of(screen)->kind, word), put_answer,
			    &value);
}

static bool answered_done(struct screen *screen, const char *text)
{
	return answer_done_as(screen, text, "answered");
}

static bool closed_done(struct screen *screen, const char *text)
{
	return answer_done_as(screen, text, "closed");
}

/* Whether a finding may not have this state for want of an answer. */
static bool lacks_answer(struct screen *screen, const char *id, const char *word)
{
	const struct ops_kind *kind = register_of(screen)->kind;
	struct register_value value = { kind->state, word };
	struct change *change = change_new();
	g_autofree char *entity = session_path(kind->name, id, NULL);
	bool lacks = strcmp(kind->name, "finding") == 0 &&
		     register_put_value(screen->model, kind, change, id, &value, NULL) &&
		     !ops_entity_check(screen->model->session, change, entity, NULL);

	change_free(change);
	return lacks;
}

/* What is missing is asked for at once, where it is about one entry. */
static bool asks_for_answer(struct screen *screen, const char *word)
{
	g_autoptr(GPtrArray) ids = register_targets(register_of(screen));
	bool closes = g_strcmp0(word, "closed") == 0;

	if (ids->len != 1 || !word || session_is_readonly(screen->model->session) ||
	    !lacks_answer(screen, g_ptr_array_index(ids, 0), word))
		return false;
	register_ask(screen, _("What was done about it: "), closes ? closed_done : answered_done,
		     NULL);
	return true;
}

/* Set the state to a word, or say that this kind has none for it. */
static unsigned set_state(struct screen *screen, const char *word)
{
	const struct ops_kind *kind = register_of(screen)->kind;
	struct register_value value = { kind->state, word };

	if (asks_for_answer(screen, word))
		return CHANGED_VIEW;
	if (word)
		register_put(screen, state_label(kind, word), register_put_value, &value);
	else
		screen_say(screen, g_strdup(_("nothing in this register has such a state")));
	return CHANGED_VIEW;
}

unsigned command_register_close_entry(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	return set_state(screen, register_of(screen)->kind->closed);
}

/* The reason goes below what the note says already. */
static bool put_refused(const struct ui_model *model, const struct ops_kind *kind,
			struct change *change, const char *id, const void *data, GError **error)
{
	const char *reason = data;
	g_autofree char *path = session_path(kind->name, id, "note", NULL);
	const char *before = session_get(model->session, path);
	g_autofree char *whole = before && *before && strcmp(before, reason) != 0 ?
		g_strdup_printf("%s\n%s", before, reason) : g_strdup(reason);
	struct register_value note = { "note", whole };
	struct register_value state = { kind->state, kind->refused };

	return (!*reason || register_put_value(model, kind, change, id, &note, error)) &&
	       register_put_value(model, kind, change, id, &state, error);
}

static bool refused_done(struct screen *screen, const char *text)
{
	const struct ops_kind *kind = register_of(screen)->kind;
	g_autofree char *reason = g_strstrip(g_strdup(text));

	return register_put(screen, state_label(kind, kind->refused), put_refused, reason);
}

unsigned command_register_reject(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (register_of(screen)->kind->refused && !session_is_readonly(screen->model->session))
		return register_ask(screen, _("Why it will not do (for the note, which is not handed out): "),
				    refused_done, NULL);
	return set_state(screen, register_of(screen)->kind->refused);
}

static bool put_step(const struct ui_model *model, const struct ops_kind *kind,
		     struct change *change, const char *id, const void *data, GError **error)
{
	const char *next = ops_entry_step(model->session, kind, id);
	struct register_value value = { kind->state, next };
	(void)data;

	return !next || register_put_value(model, kind, change, id, &value, error);
}

/* The state that all of them come to; NULL when they are not alike, or have no further one. */
static const char *next_of_all(const struct session *session, const struct ops_kind *kind,
			       const GPtrArray *ids)
{
	const char *next = NULL;

	for (unsigned i = 0; i < ids->len; i++) {
		const char *one = ops_entry_step(session, kind, g_ptr_array_index(ids, i));

		if (i > 0 && g_strcmp0(one, next) != 0)
			return NULL;
		next = one;
	}
	return next;
}

unsigned command_register_step(struct screen *screen, int number, const char *text)
{
	const struct register_view *view = register_of(screen);
	g_autoptr(GPtrArray) ids = register_targets(view);
	const char *next = view->kind->steps ?
		next_of_all(screen->model->session, view->kind, ids) : NULL;
	(void)number;
	(void)text;

	if (!view->kind->steps)
		return set_state(screen, NULL);
	if (ids->len == 1 && !next)
		screen_say(screen, g_strdup(_("it has come to its end; Enter shows its fields")));
	else if (!asks_for_answer(screen, next))
		register_put(screen, next ? state_label(view->kind, next) : _("one step on"), put_step,
			     NULL);
	return CHANGED_VIEW;
}
