/*
 * What an earlier assessment said: beside the guidance, and made current by one key when it is
 * still so.
 */
#include "ui/screen_private.h"
#include "ui/when.h"

#include <string.h>

enum { LABEL_COLS = 15 };

static enum previous_state state_of(const struct ui_model *model, unsigned index, enum side side)
{
	return session_previous(model->session, model->catalog->nodes[index].id, model->service,
				side);
}

bool previous_is_open(const struct screen *screen)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = model ? model_node(model) : NULL;

	return node && node->control &&
	       state_of(model, model->selected, model->side) == PREVIOUS_OPEN;
}

/* ---- beside the guidance --------------------------------------------------------------- */

static void add_field(struct page *page, const char *label, const char *text)
{
	if (text)
		page_add_field(page, LABEL_COLS, label, STYLE_PLAIN, text);
}

/* The title that a control has in the earlier catalog, where that is built in. */
static const char *earlier_title(const struct session *session, const char *id)
{
	const char *named = session_get(session, "carried/catalog");
	size_t bytes = named ? strcspn(named, "@") : 0;

	for (const struct catalog *const *one = catalog_builtin(); named && *one; one++) {
		if (strlen((*one)->id) != bytes || strncmp((*one)->id, named, bytes) != 0)
			continue;
		unsigned at = catalog_find(*one, id);
		return at == CATALOG_NONE ? NULL : (*one)->nodes[at].title;
	}
	return NULL;
}

static void add_said(struct page *page, const struct record *record)
{
	g_autoptr(GString) text = g_string_new(
		record->applicability == APPLICABILITY_EXCLUDED ?
			label_applicability(record->applicability) :
			label_status(record->status));

	if (record->review >= REVIEW_REVIEWED)
		g_string_append_printf(text, ", %s", label_review(record->review));
	if (record->status_by && record->status_at) {
		g_autofree char *day = label_day(record->status_at);

		g_string_append_printf(text, " (%s, %s)", record->status_by, day);
	}
	add_field(page, _("Status"), text->str);
}

/* One control of the earlier catalog; named where it is not this one itself. */
static void add_source(const struct screen *screen, struct page *page,
		       const struct previous_source *source, const char *control, enum side side)
{
	const struct session *session = screen->model->session;
	struct record record;

	session_previous_record(session, source->control, screen->model->service, side, &record);
	if (!record.exists)
		return;
	if (strcmp(source->control, control) != 0) {
		const char *title = earlier_title(session, source->control);
		g_autofree char *whole =
			g_strdup_printf("%s %s (%s)", source->control, title ? title : "",
					label_relation(source->relation));
		page_add_text(page, STYLE_DIM, whole);
	}
	g_autofree char *basis = label_basis_list(record.basis), *due = label_day(record.due);
	add_said(page, &record);
	add_field(page, _("Basis"), *basis ? basis : NULL);
	add_field(page, _("Exclusion"), record.exclusion_reason);
	add_field(page, _("How"), record.how);
	add_field(page, _("Remark"), record.remark);
	add_field(page, _("Note"), record.note);
	add_field(page, _("Assignee"), record.assignee);
	add_field(page, _("Due"), due);
}

static char *heading(const struct screen *screen, enum previous_state state, enum side side)
{
	const char *key = command_key(screen->keys, "still-so", CONTEXT_TREE);
	const char *whose = label_side(side);

	if (state == PREVIOUS_LOOK_AGAIN)
		return g_strdup_printf(_("Last time, %s: look again"), whose);
	if (state == PREVIOUS_OPEN && side == screen->model->side && key)
		return g_strdup_printf(_("Last time, %s: %s when it is still so"), whose, key);
	return g_strdup_printf(_("Last time, %s"), whose);
}

static void add_side(const struct screen *screen, struct page *page, const char *control,
		     enum side side)
{
	const struct ui_model *model = screen->model;
	enum previous_state state = session_previous(model->session, control, model->service, side);

	if (state == PREVIOUS_NONE || state == PREVIOUS_CONFIRMED)
		return;
	g_autofree char *text = heading(screen, state, side);
	g_autoptr(GPtrArray) sources = session_previous_sources(model->session, control);
	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, text);
	for (unsigned i = 0; i < sources->len; i++)
		add_source(screen, page, g_ptr_array_index(sources, i), control, side);
}

void previous_add(const struct screen *screen, struct page *page, const char *control)
{
	enum side side = screen->model->side;

	if (!session_is_carried(screen->model->session))
		return;
	add_side(screen, page, control, side);
	add_side(screen, page, control, side == SIDE_CUSTOMER ? SIDE_PROVIDER : SIDE_CUSTOMER);
}

/* ---- still so ------------------------------------------------------------------------------ */

/* Put all targets that can be confirmed into a change; one target alone says why it cannot. */
static bool gather(const struct ui_model *model, const GArray *targets, struct change *change,
		   unsigned *done, unsigned *again, GError **error)
{
	bool good = model_check_targets(targets, error);

	for (unsigned i = 0; good && i < targets->len; i++) {
		unsigned index = g_array_index(targets, unsigned, i);
		struct ops_target target = model_target(model, index);
		enum previous_state state = state_of(model, index, model->side);

		*again += state == PREVIOUS_LOOK_AGAIN;
		if (targets->len > 1 && state != PREVIOUS_OPEN)
			continue;
		good = ops_confirm(model->ops, model->session, model->catalog, change, &target,
				   NULL, error);
		*done += good;
	}
	if (good && *done == 0) {
		error_set(error, REMIT_ERROR_NO,
			  _("nothing of what is marked can be confirmed on this side"));
		good = false;
	}
	return good;
}

static char *told(const GArray *targets, unsigned done, unsigned again)
{
	if (targets->len == 1)
		return g_strdup(_("still so"));
	if (again == 0)
		return g_strdup_printf(ngettext("%u is still so", "%u are still so", done), done);
	return g_strdup_printf(ngettext("%u is still so, look at %u again",
					"%u are still so, look at %u again", done),
			       done, again);
}

unsigned command_still_so(struct screen *screen, int number, const char *text)
{
	struct ui_model *model = screen->model;
	g_autoptr(GArray) targets = model_targets(model);
	g_autofree char *label = screen_targets_label(screen);
	struct change *change = change_new();
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	unsigned done = 0, again = 0;
	(void)number;
	(void)text;

	bool good = gather(model, targets, change, &done, &again, &error);
	if (!good) {
		screen_fail(screen, error);
		change_free(change);
		return CHANGED_VIEW;
	}
	change_set_why(change, _("still so"));
	good = model_append(model, change, &news, &error);
	change_free(change);
	g_autofree char *words = told(targets, done, again);
	g_autofree char *said = good ? screen_unmark(screen, words) : NULL;
	screen_tell(screen, good, label, said, &news, error);
	return CHANGED_VIEW;
}
