/*
 * What is recorded in the registers: new entries, fields, links; for the entry under the cursor
 * or all marked ones, in one action. A new entry is linked to the selected control, or to the
 * marked ones. How far something has come is in register_state.c.
 */
#include "ui/complete.h"
#include "ui/register.h"
#include "ui/walk.h"

#include <string.h>

static struct ops_place place_of(const struct ui_model *model)
{
	return (struct ops_place){ model->session, model->catalog, model->service, model->side };
}

GPtrArray *register_targets(const struct register_view *view)
{
	GPtrArray *ids = g_ptr_array_new_with_free_func(g_free);
	const struct ops_entry *here = register_entry(view);

	for (unsigned i = 0; i < view->entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(view->entries, i);

		if (g_hash_table_contains(view->marked, entry->id))
			g_ptr_array_add(ids, g_strdup(entry->id));
	}
	if (ids->len == 0 && here)
		g_ptr_array_add(ids, g_strdup(here->id));
	return ids;
}

/* In one action; marks are kept for what comes next. */
bool register_put(struct screen *screen, const char *what, register_put_fn put, const void *data)
{
	struct register_view *view = register_of(screen);
	g_autoptr(GPtrArray) ids = register_targets(view);
	g_autoptr(GPtrArray) entities = g_ptr_array_new_with_free_func(g_free);
	struct change *change;
	GError *error = NULL;

	if (!register_has_entry(screen))
		return true;
	change = change_new();
	for (unsigned i = 0; i < ids->len && !error; i++) {
		const char *id = g_ptr_array_index(ids, i);

		g_ptr_array_add(entities, session_path(view->kind->name, id, NULL));
		put(screen->model, view->kind, change, id, data, &error);
	}
	return entities_append(screen, change, entities, what, error);
}

static bool append_new(struct screen *screen, struct change *change, const char *id,
		       const char *what, GError *error)
{
	const struct ops_kind *kind = register_of(screen)->kind;
	g_autoptr(GPtrArray) entities = g_ptr_array_new_with_free_func(g_free);

	g_ptr_array_add(entities, session_path(kind->name, id, NULL));
	if (!entities_append(screen, change, entities, what, error))
		return false;
	register_choose(screen, id);
	return true;
}

/* ---- new entries ------------------------------------------------------------------- */

/* Links to the marked controls, else to the selected one; a group is no record. `sign` "-" takes
 * them away. */
static bool put_signed_links(const struct ui_model *model, const struct ops_kind *kind,
			     struct change *change, const char *id, const char *sign,
			     GError **error)
{
	g_autoptr(GArray) targets = model_targets(model);
	struct ops_place place = place_of(model);
	bool good = true;

	for (unsigned i = 0; good && i < targets->len; i++) {
		unsigned at = g_array_index(targets, unsigned, i);
		g_autofree char *text = g_strconcat(sign, model->catalog->nodes[at].id, NULL);

		good = ops_entry_set(model->ops, &place, change, kind, id, "control", text, error);
	}
	return good;
}

struct linking {
	const struct catalog *catalog;
	bool *linked; /* by node */
};

static void note_linked(const char *path, const char *text, bool conflict, void *data)
{
	const struct linking *linking = data;
	g_auto(GStrv) parts = session_path_split(path);
	unsigned node = catalog_find(linking->catalog, parts[3]);
	(void)text;
	(void)conflict;

	if (node != CATALOG_NONE)
		linking->linked[node] = true;
}

static char *criterion_of(const struct catalog *catalog, const bool *linked)
{
	g_autoptr(GArray) controls = g_array_new(FALSE, FALSE, sizeof(unsigned));

	for (unsigned i = 0; i < catalog->node_count; i++)
		if (linked[i])
			g_array_append_val(controls, i);
	return ops_finding_criterion(catalog, controls);
}

/* A criterion that names the controls of a finding, and nothing else, goes on doing so. */
static bool put_criterion_again(const struct ui_model *model, const struct ops_kind *kind,
				struct change *change, const char *id, bool now, GError **error)
{
	g_autofree bool *linked = g_new0(bool, model->catalog->node_count);
	struct linking linking = { model->catalog, linked };
	g_autofree char *links = session_path(kind->name, id, "control", NULL);
	g_autofree char *prefix = g_strconcat(links, "/", NULL);
	g_autofree char *path = session_path(kind->name, id, "criterion", NULL);
	g_autoptr(GArray) targets = model_targets(model);
	struct ops_place place = place_of(model);

	session_each(model->session, prefix, note_linked, &linking);
	g_autofree char *before = criterion_of(model->catalog, linked);
	if (g_strcmp0(session_get(model->session, path), before) != 0)
		return true;
	for (unsigned i = 0; i < targets->len; i++)
		linked[g_array_index(targets, unsigned, i)] = now;
	g_autofree char *after = criterion_of(model->catalog, linked);
	return ops_entry_set(model->ops, &place, change, kind, id, "criterion", after, error);
}

static bool put_links(const struct ui_model *model, const struct ops_kind *kind,
		      struct change *change, const char *id, const void *data, GError **error)
{
	(void)data;
	return put_signed_links(model, kind, change, id, "+", error) &&
	       (!ops_kind_has(kind, "criterion") ||
		put_criterion_again(model, kind, change, id, true, error));
}

static bool put_no_links(const struct ui_model *model, const struct ops_kind *kind,
			 struct change *change, const char *id, const void *data, GError **error)
{
	(void)data;
	return put_signed_links(model, kind, change, id, "-", error) &&
	       (!ops_kind_has(kind, "criterion") ||
		put_criterion_again(model, kind, change, id, false, error));
}

/* What a finding is held against is known: its controls. */
static bool put_criterion(const struct ui_model *model, const struct ops_kind *kind,
			  struct change *change, const char *id, GError **error)
{
	g_autoptr(GArray) targets = model_targets(model);
	struct ops_place place = place_of(model);
	g_autofree char *criterion = ops_finding_criterion(model->catalog, targets);

	return !ops_kind_has(kind, "criterion") ||
	       ops_entry_set(model->ops, &place, change, kind, id, "criterion", criterion, error);
}

/* What is found during an interview comes from it. */
static bool put_interview(const struct screen *screen, const struct ops_kind *kind,
			  struct change *change, const char *id, GError **error)
{
	const struct overlay *below = screen->overlay->below;
	const struct ui_model *model = screen->model;
	struct ops_place place = place_of(model);

	return !below || below->class->context != CONTEXT_WALK || !ops_kind_has(kind, "interview") ||
	       ops_entry_set(model->ops, &place, change, kind, id, "interview",
			     screen->walking->interview, error);
}

static bool put_title(const struct ui_model *model, const struct ops_kind *kind,
		      struct change *change, const char *id, const char *title, GError **error)
{
	struct ops_place place = place_of(model);

	if (strcmp(kind->name, "interview") == 0)
		return walk_put(model, change, id, title, error);
	return ops_entry_set(model->ops, &place, change, kind, id, kind->title, title, error);
}

static bool put_new(const struct ui_model *model, const struct ops_kind *kind,
		    struct change *change, const char *id, const char *title, GError **error)
{
	struct ops_place place = place_of(model);

	return put_title(model, kind, change, id, title, error) &&
	       (!kind->made ||
		ops_entry_set(model->ops, &place, change, kind, id, kind->state, kind->made,
			      error)) &&
	       put_criterion(model, kind, change, id, error) &&
	       (!ops_kind_has(kind, "control") ||
		put_links(model, kind, change, id, NULL, error));
}

bool register_put_value(const struct ui_model *model, const struct ops_kind *kind,
			struct change *change, const char *id, const void *data, GError **error)
{
	const struct register_value *value = data;
	struct ops_place place = place_of(model);

	return ops_entry_set(model->ops, &place, change, kind, id, value->field, value->text,
			     error);
}

/* "Grade minor", "Due 31.12.2026": a field with what it takes, for people. g_free(). */
static char *field_words(const struct screen *screen, const struct ops_kind *kind, const char *name,
			 const char *text)
{
	g_autofree char *path = session_path(kind->name, "-", name, NULL);
	const struct session_field *field = ops_kind_field(kind, name);

	if (!field)
		return g_strdup_printf("%s=%s", name, text);
	if (!*text)
		return g_strdup_printf(_("%s cleared"), _(field->label));
	if (!session_field_of(path)) /* a link */
		return g_strdup_printf("%s %s", _(field->label), text);
	g_autofree char *day = field->type == FIELD_DATE ? ops_date(screen->ops, text) : NULL;
	g_autofree char *said = label_value(path, day ? day : word_meant(field->words, text));
	return g_strdup_printf("%s %s", _(field->label), said);
}

/* Record a field of the entry under the cursor alone, marks or not. */
static bool record_here(struct screen *screen, const char *field, const char *text)
{
	struct register_view *view = register_of(screen);
	g_autofree char *id = g_strdup(register_entry(view)->id);
	g_autofree char *what = field_words(screen, view->kind, field, text);
	struct register_value value = { field, text };
	struct change *change = change_new();
	GError *error = NULL;

	register_put_value(screen->model, view->kind, change, id, &value, &error);
	return append_new(screen, change, id, what, error);
}

static bool statement_done(struct screen *screen, const char *text)
{
	return !text[strspn(text, " ")] || record_here(screen, "statement", text);
}

static const struct choice_word grades[] = {
	{ "Major", N_("major nonconformity"), "major" },
	{ "minor", N_("minor nonconformity"), "minor" },
	{ "observation", N_("observation"), "observation" },
	{ "possible", N_("possible improvement"), "opportunity" },
	{ "strength", N_("strength"), "strength" },
	{ "-", N_("to be said later"), "" },
};

static void grade_done(struct screen *screen, unsigned at)
{
	screen_set_overlay(screen, NULL);
	if (*grades[at].value && !record_here(screen, "grade", grades[at].value))
		return;
	screen_cover_overlay(screen);
	prompt_open(screen, _("What was found: "), "", statement_done, NULL);
}

/* Which control a new entry goes to is where the cursor or the marks are, under the register. */
static char *recorded_words(const struct screen *screen, const struct ops_kind *kind)
{
	g_autoptr(GArray) targets = model_targets(screen->model);
	g_autofree char *label = screen_targets_label(screen);

	return !ops_kind_has(kind, "control") || targets->len == 0 ?
		       g_strdup(_("recorded")) : g_strdup_printf(_("recorded for %s"), label);
}

static bool add_done(struct screen *screen, const char *title)
{
	const struct ops_kind *kind = register_of(screen)->kind;
	g_autofree char *id = NULL;
	struct change *change;
	GError *error = NULL;

	if (!*title)
		return true;
	id = ops_entry_new_id(screen->model->ops, screen->model->session, kind);
	change = change_new();
	struct walk_only only = walk_only_asked(screen, screen->overlay->below);
	if (put_new(screen->model, kind, change, id, title, &error))
		put_interview(screen, kind, change, id, &error);
	g_autofree char *what = recorded_words(screen, kind);
	walk_only_end(screen, &only);
	if (!append_new(screen, change, id, what, error))
		return false;
	if (ops_kind_has(kind, "grade")) { /* what is asked further is recorded as it is answered */
		screen_cover_overlay(screen);
		choice_open_word(screen, _("How grave is it?"), grades, G_N_ELEMENTS(grades),
				 G_N_ELEMENTS(grades) - 1, grade_done);
	}
	return true;
}

/* What the one line of a new entry says. */
static const struct {
	const char *kind, *question;
	prompt_complete_fn complete;
} titles[] = {
	{ "finding", N_("New finding, its title: "), NULL },
	{ "evidence", N_("New evidence, what it is: "), NULL },
	{ "interview", N_("New interview, with whom @ where: "), assignee_complete },
	{ "request", N_("New request, what is asked for: "), NULL },
	{ "person", N_("New person, the name: "), NULL },
};

unsigned command_register_add(struct screen *screen, int number, const char *text)
{
	const struct ops_kind *kind = register_of(screen)->kind;
	(void)number;
	(void)text;

	screen_hush(screen);
	screen_cover_overlay(screen);
	for (size_t i = 0; i < G_N_ELEMENTS(titles); i++)
		if (strcmp(titles[i].kind, kind->name) == 0)
			prompt_open(screen, _(titles[i].question), "", add_done, titles[i].complete);
	return CHANGED_VIEW;
}

/* ---- fields ------------------------------------------------------------------------- */

unsigned register_ask(struct screen *screen, const char *question, prompt_done_fn done,
		      prompt_complete_fn complete)
{
	if (!register_has_entry(screen))
		return CHANGED_VIEW;
	screen_cover_overlay(screen);
	prompt_open(screen, question, "", done, complete);
	return CHANGED_VIEW;
}

static bool field_done(struct screen *screen, const char *text)
{
	/* an input method writes a full-width one */
	const char *wide = strstr(text, "\uff1d"), *plain = strchr(text, '=');
	const char *equals = plain && !(wide && wide < plain) ? plain : wide;
	g_autofree char *typed = g_strndup(text, equals ? (gsize)(equals - text) : strlen(text));
	g_autofree char *field = ops_kind_field_meant(register_of(screen)->kind, typed);
	const char *said = equals ? g_utf8_next_char(equals) : "";
	struct register_value value = { field, said };
	g_autofree char *what = field_words(screen, register_of(screen)->kind, field, said);

	return !*text || register_put(screen, what, register_put_value, &value);
}

/* The fields of a kind as they are shown, and once one is begun by their names too. */
static void offer_names(struct candidates *candidates, const struct ops_kind *kind)
{
	bool begun = *candidates->typed != '\0';
	g_autofree char *labels = ops_kind_fields(kind, true);
	g_autofree char *known = ops_kind_fields(kind, false);
	g_auto(GStrv) shown = g_strsplit(labels, ", ", -1);
	g_auto(GStrv) names = g_strsplit(known, ", ", -1);

	for (unsigned i = 0; shown[i]; i++)
		complete_offer(candidates, shown[i], "=");
	for (unsigned i = 0; begun && names[i]; i++)
		if (!g_strv_contains((const char *const *)shown, names[i]))
			complete_offer(candidates, names[i], "=");
}

/* Before the = the fields there are, after it the words of the field as they are shown. */
static void field_complete(struct screen *screen, struct edit *edit, char **choices)
{
	const struct ops_kind *kind = register_under(screen)->kind;
	g_autofree char *line = g_strndup(edit->text->str, edit->cursor);
	char *equals = strchr(line, '=');
	struct candidates candidates;

	complete_begin(&candidates, equals ? equals + 1 : line);
	if (equals) {
		*equals = '\0';
		g_autofree char *name = ops_kind_field_meant(kind, line);
		g_autofree char *path = session_path(kind->name, "-", name, NULL);
		const struct session_field *field = session_field_of(path);
		for (unsigned i = 0; field && field->words && field->words[i]; i++)
			complete_offer(&candidates, label_word(field->words, field->words[i]), "");
	} else {
		offer_names(&candidates, kind);
	}
	complete_finish(&candidates, edit, choices);
}

unsigned command_register_field(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	return register_ask(screen, _("FIELD=VALUE: "), field_done, field_complete);
}

static bool line_done(struct screen *screen, const char *field, const char *text)
{
	g_autofree char *typed = g_strstrip(g_strdup(text));
	g_autofree char *line = strcmp(field, "due") == 0 ?
		ops_date(screen->ops, typed) :
		ops_assignee_meant(screen->model->session, typed);
	g_autofree char *what = field_words(screen, register_of(screen)->kind, field, line);
	struct register_value value = { field, line };

	return !*line || register_put(screen, what, register_put_value, &value);
}

static bool whom_done(struct screen *screen, const char *text)
{
	return line_done(screen, register_of(screen)->kind->whom, text);
}

static bool due_done(struct screen *screen, const char *text)
{
	return line_done(screen, "due", text);
}

/* Who has to act (0) and by when (1). */
unsigned command_register_line(struct screen *screen, int number, const char *text)
{
	const struct ops_kind *kind = register_of(screen)->kind;
	(void)text;

	if (number == 0 && kind->whom)
		return register_ask(screen, strcmp(kind->whom, "whom") == 0 ? _("Who is asked: ") :
								      _("Who has to act: "),
			   whom_done, assignee_complete);
	if (number == 1 && ops_kind_has(kind, "due"))
		return register_ask(screen, _("Due, as 2026-12-31, +30d or fri: "), due_done, NULL);
	screen_say(screen, g_strdup(_("only findings and requests have that: F and R show them")));
	return CHANGED_VIEW;
}

unsigned command_register_open(struct screen *screen, int number, const char *text)
{
	const struct register_view *view = register_of(screen);
	const struct ops_entry *entry = register_entry(view);
	(void)number;
	(void)text;

	if (!register_has_entry(screen))
		return CHANGED_VIEW;
	g_autofree char *entity = session_path(view->kind->name, entry->id, NULL);
	g_autofree char *name = entity_words(screen, entity);
	g_autofree char *title = g_strdup_printf("%s: %s", _(view->kind->plural), name);
	field_form_open(screen, entity, title);
	return CHANGED_VIEW;
}

static bool has_links(struct screen *screen)
{
	if (ops_kind_has(register_of(screen)->kind, "control"))
		return true;
	screen_say(screen, g_strdup(_("people are linked to interviews, not to controls")));
	return false;
}

unsigned command_register_link(struct screen *screen, int number, const char *text)
{
	g_autofree char *targets = screen_targets_label(screen);
	g_autofree char *what = g_strdup_printf(_("linked to %s"), targets);
	(void)number;
	(void)text;

	if (has_links(screen) && register_has_targets(screen))
		register_put(screen, what, put_links, NULL);
	return CHANGED_VIEW;
}

unsigned command_register_unlink(struct screen *screen, int number, const char *text)
{
	g_autofree char *targets = screen_targets_label(screen);
	g_autofree char *what = g_strdup_printf(_("no longer linked to %s"), targets);
	(void)number;
	(void)text;

	if (has_links(screen) && register_has_targets(screen))
		register_put(screen, what, put_no_links, NULL);
	return CHANGED_VIEW;
}

/* ---- requests and evidence -------------------------------------------------------------- */

static bool only_requests(struct screen *screen)
{
	if (strcmp(register_of(screen)->kind->name, "request") == 0)
		return true;
	screen_say(screen, g_strdup(_("this is done with requests: R shows them")));
	return false;
}

/* The marked controls, else the selected control or all of the selected group. */
static GArray *controls_of(const struct ui_model *model)
{
	GArray *controls = model_targets(model);

	if (controls->len == 0)
		g_array_append_val(controls, model->selected);
	return controls;
}

static void requests_append(struct screen *screen, struct change *change, const GPtrArray *ids)
{
	g_autofree char *first = g_strdup(g_ptr_array_index(ids, 0));
	g_autoptr(GPtrArray) entities = g_ptr_array_new_with_free_func(g_free);

	for (unsigned i = 0; i < ids->len; i++)
		g_ptr_array_add(entities,
				session_path("request", g_ptr_array_index(ids, i), NULL));
	if (entities_append(screen, change, entities,
			    _("made from what the catalog names as evidence"), NULL))
		register_choose(screen, first);
}

unsigned command_register_catalog(struct screen *screen, int number, const char *text)
{
	struct ui_model *model = screen->model;
	struct ops_place place = place_of(model);
	struct change *change;
	GError *error = NULL;
	(void)number;
	(void)text;

	if (!only_requests(screen))
		return CHANGED_VIEW;
	g_autoptr(GArray) controls = controls_of(model);
	g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func(g_free);
	change = change_new();
	if (ops_requests_make(model->ops, &place, change, controls, ids, &error) &&
	    ids->len == 0) {
		change_free(change);
		screen_say(screen, g_strdup(_("the catalog names no evidence here that was not asked for")));
		return CHANGED_VIEW;
	}
	if (!error)
		requests_append(screen, change, ids);
	else
		append_new(screen, change, "", "", error);
	return CHANGED_VIEW;
}

static bool put_received(const struct ui_model *model, const struct ops_kind *kind,
			 struct change *change, const char *id, const void *data, GError **error)
{
	g_autofree char *evidence = NULL;
	(void)kind;
	(void)data;

	return ops_request_received(model->ops, model->session, change, id, &evidence, error);
}

unsigned command_register_evidence(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (only_requests(screen))
		register_put(screen, _("received; E has its evidence"), put_received, NULL);
	return CHANGED_VIEW;
}

/* ---- the rest ------------------------------------------------------------------------- */

static bool put_removed(const struct ui_model *model, const struct ops_kind *kind,
			struct change *change, const char *id, const void *data, GError **error)
{
	(void)data;
	return ops_entry_remove(model->session, change, kind, id, error);
}

unsigned command_register_remove(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	register_put(screen, _("removed; u brings it back"), put_removed, NULL);
	return CHANGED_VIEW;
}

unsigned command_register_walk(struct screen *screen, int number, const char *text)
{
	const struct register_view *view = register_of(screen);
	const struct ops_entry *entry = register_entry(view);
	(void)number;
	(void)text;

	if (strcmp(view->kind->name, "interview") != 0) {
		screen_say(screen, g_strdup(_("only an interview can be walked through: I shows them")));
	} else if (register_has_entry(screen)) {
		g_autofree char *id = g_strdup(entry->id);
		walk_open(screen, id);
	}
	return CHANGED_VIEW;
}
