/*
 * What is recorded: sums and marks kept up to date, recording, undo, what others wrote.
 *
 * After every append or refresh the new actions of the journal say which controls changed;
 * their share is taken out of the sums along one path of the tree and put back. Only a journal
 * that was replaced, or another service model, is counted from scratch.
 */
#include "ui/model.h"

#include <string.h>

enum { SERVICE_COLS = 24 }; /* of the name of a service in titles */

/* ---- sums -------------------------------------------------------------------- */

/* A side has a duty by the catalog alone, as session_joint() says where nothing is recorded of
 * the control. */
static bool catalog_side_has_duty(const struct ui_model *model, const struct control *control,
				  enum side side)
{
	if (control->duty_count == 0)
		return report_side_is_ours(model->role, side);
	for (unsigned i = 0; i < control->duty_count; i++) {
		enum accountable who = control->duties[i].accountable[model->looked_at];

		if (who == ACCOUNTABLE_SHARED || (unsigned)who == (unsigned)side)
			return true;
	}
	return false;
}

/* The share of one control in the sums of our sides. */
static void count_one(const struct ui_model *model, unsigned index, struct tally *tally)
{
	const struct catalog_node *node = &model->catalog->nodes[index];
	bool recorded = model->flags[index] & NODE_RECORDED;

	memset(tally, 0, sizeof(*tally));
	for (enum side side = 0; side < SIDE_COUNT; side++) {
		if (!report_side_is_ours(model->role, side))
			continue;
		if (recorded) {
			tally_record(tally, model->session, node, model->service, side,
				     model->looked_at);
		} else if (catalog_side_has_duty(model, node->control, side)) {
			tally->records++;
			tally->by_status[STATUS_NONE]++;
		}
	}
}

/* The node that a path speaks of when it can change that control's share; else CATALOG_NONE. */
static unsigned path_node(const struct ui_model *model, const char *path)
{
	g_autofree char *id = NULL;
	const char *start, *end;

	if (!g_str_has_prefix(path, "control/") && !g_str_has_prefix(path, "duty/"))
		return CATALOG_NONE;
	start = strchr(path, '/') + 1;
	end = strchr(start, '/');
	if (!end)
		return CATALOG_NONE;
	id = g_strndup(start, (gsize)(end - start));
	if (strchr(id, '%')) {
		g_auto(GStrv) parts = session_path_split(path);
		g_free(id);
		id = g_strdup(parts[1]);
	}
	unsigned index = catalog_find(model->catalog, id);
	return index != CATALOG_NONE && model->catalog->nodes[index].control ? index : CATALOG_NONE;
}

static void flag_recorded(const char *path, const char *text, bool conflict, void *data)
{
	struct ui_model *model = data;
	unsigned index = path_node(model, path);
	(void)text;
	(void)conflict;

	if (index != CATALOG_NONE)
		model->flags[index] |= NODE_RECORDED;
}

/* Which declarations there are, and of which controls they say a status: paths come in order. */
static void note_declared(const char *path, const char *text, bool conflict, void *data)
{
	struct ui_model *model = data;
	const char *id = path + strlen("declaration/");
	size_t bytes = strcspn(id, "/");
	const char *last = model->declared->len ?
		g_ptr_array_index(model->declared, model->declared->len - 1) : "";
	unsigned index;
	(void)text;
	(void)conflict;

	if (strlen(last) != bytes || strncmp(last, id, bytes) != 0)
		g_ptr_array_add(model->declared, g_strndup(id, bytes));
	if (!g_str_has_suffix(path, "/status"))
		return;
	index = report_path_node(model->catalog, path);
	if (index != CATALOG_NONE)
		model->flags[index] |= NODE_RECORDED;
}

static void note_head(struct ui_model *model)
{
	struct session_action action;

	model->action_count = session_action_count(model->session);
	model->last_action[0] = '\0';
	if (model->action_count == 0)
		return;
	session_action_get(model->session, model->action_count - 1, &action);
	g_strlcpy(model->last_action, action.id, sizeof(model->last_action));
}

void model_count_all(struct ui_model *model)
{
	const struct catalog *catalog = model->catalog;

	session_each(model->session, "control/", flag_recorded, model);
	session_each(model->session, "duty/", flag_recorded, model);
	g_ptr_array_set_size(model->declared, 0);
	session_each(model->session, "declaration/", note_declared, model);
	memset(model->marks, 0, (size_t)catalog->node_count * SIDE_COUNT);
	memset(model->tallies, 0, catalog->node_count * sizeof(*model->tallies));
	memset(&model->total, 0, sizeof(model->total));
	for (unsigned i = catalog->node_count; i-- > 0;) { /* preorder backwards: children first */
		const struct catalog_node *node = &catalog->nodes[i];

		if (node->control)
			count_one(model, i, &model->tallies[i]);
		/* A control's tally is its own; what stands below it counts for the group. */
		unsigned group = catalog_group(catalog, i);
		tally_add(group == CATALOG_NONE ? &model->total : &model->tallies[group],
			  &model->tallies[i]);
	}
	note_head(model);
	model->version++;
}

static void recount(struct ui_model *model, unsigned index)
{
	struct tally old = model->tallies[index], new;

	model->flags[index] |= NODE_RECORDED;
	memset(&model->marks[(size_t)index * SIDE_COUNT], 0, SIDE_COUNT);
	count_one(model, index, &new);
	model->tallies[index] = new;
	for (unsigned above = catalog_group(model->catalog, index); above != CATALOG_NONE;
	     above = catalog_group(model->catalog, above)) {
		tally_subtract(&model->tallies[above], &old);
		tally_add(&model->tallies[above], &new);
	}
	tally_subtract(&model->total, &old);
	tally_add(&model->total, &new);
}

void model_look_at(struct ui_model *model, enum model looked_at)
{
	model->looked_at = looked_at;
	model_count_all(model);
}

bool model_is_whole_scope(const struct ui_model *model)
{
	return strcmp(model->service, SESSION_WHOLE_SCOPE) == 0;
}

char *model_service_words(const struct ui_model *model)
{
	const char *id = model->service, *prefix = "service-";
	const char *number = g_str_has_prefix(id, prefix) ? id + strlen(prefix) : "x";
	g_autofree char *path = session_path("service", id, "name", NULL);
	const char *name = session_get(model->session, path);

	if (!name || number[strspn(number, "0123456789")])
		return g_strdup(id);
	g_autofree char *shown = text_display(name);
	return text_clip(shown, SERVICE_COLS);
}

/* With another role recording goes to the side that is ours. */
static void take_role(struct ui_model *model)
{
	enum role before = model->role;

	model->role = session_role_for(model->session, model->service);
	if (model->role != before && model->role != ROLE_AUDITOR)
		model->side = model->role == ROLE_PROVIDER ? SIDE_PROVIDER : SIDE_CUSTOMER;
}

void model_work_on(struct ui_model *model, const char *service)
{
	char *copy = g_strdup(service);

	g_free(model->service);
	model->service = copy;
	take_role(model);
	/* `service` may be the one that was worked on, which is gone. */
	model_look_at(model, session_model_for(model->session, copy));
}

static bool side_has_duty(const struct ui_model *model, unsigned index, enum side side)
{
	const struct catalog_node *node = &model->catalog->nodes[index];

	if (node->control->duty_count == 0)
		return report_side_is_ours(model->role, side);
	for (unsigned i = 0; i < node->control->duty_count; i++) {
		enum accountable who = session_accountable(model->session, node->id,
							   &node->control->duties[i],
							   model->service, model->looked_at);
		if (who == ACCOUNTABLE_SHARED || (unsigned)who == (unsigned)side)
			return true;
	}
	return false;
}

/* What a declaration says that is loaded, also where nothing of it stands in our record. */
static enum status declared_status(const struct ui_model *model, const char *control,
				   enum side side)
{
	for (guint i = 0; i < model->declared->len; i++) {
		g_autofree char *path = session_path("declaration",
						     g_ptr_array_index(model->declared, i), "control",
						     control, model->service,
						     catalog_side_words[side], "status", NULL);
		const char *word = session_get(model->session, path);

		for (unsigned k = 0; word && k < STATUS_COUNT; k++)
			if (strcmp(session_status_words[k], word) == 0)
				return (enum status)k;
	}
	return STATUS_NONE;
}

static enum glyph work_out_mark(const struct ui_model *model, unsigned index, enum side side)
{
	const struct catalog_node *node = &model->catalog->nodes[index];
	struct record record;

	if (!(model->flags[index] & NODE_RECORDED))
		return catalog_side_has_duty(model, node->control, side) ?
			       GLYPH_STATUS_NONE : GLYPH_NO_DUTY;
	session_record(model->session, node->id, model->service, side, &record);
	if (record.conflict)
		return GLYPH_CONFLICT;
	if (record.applicability == APPLICABILITY_EXCLUDED)
		return GLYPH_EXCLUDED;
	if (record.deselected)
		return GLYPH_LEFT_OUT;
	if (record.status == STATUS_NONE && !side_has_duty(model, index, side))
		return GLYPH_NO_DUTY;
	/* Their word, until one of us has gone over it or says something else. */
	bool declared = record.status == STATUS_NONE ||
			(record.declaration && record.review == REVIEW_OPEN);
	enum status status = record.status != STATUS_NONE ?
				     record.status : declared_status(model, node->id, side);
	return status == STATUS_NONE ? GLYPH_STATUS_NONE : glyph_of_status(status, declared);
}

enum glyph model_mark_of(struct ui_model *model, unsigned index, enum side side)
{
	unsigned char *mark = &model->marks[(size_t)index * SIDE_COUNT + side];

	if (*mark == 0)
		*mark = (unsigned char)(work_out_mark(model, index, side) + 1);
	return (enum glyph)(*mark - 1);
}

/* ---- what was written -------------------------------------------------------- */

char *model_path_title(const char *path)
{
	const struct session_field *field = session_field_of(path);
	g_auto(GStrv) parts = session_path_split(path);

	if (!field || strcmp(parts[0], "control") != 0 || g_strv_length(parts) < 5)
		return label_path(path);
	const char *side = strcmp(parts[3], "provider") == 0 ? label_side(SIDE_PROVIDER) :
							       label_side(SIDE_CUSTOMER);
	if (strcmp(parts[2], SESSION_WHOLE_SCOPE) == 0)
		return g_strdup_printf("%s %s: %s", parts[1], side, _(field->label));
	return g_strdup_printf("%s %s, %s: %s", parts[1], side, parts[2], _(field->label));
}

/* Recount what one action changed. False when only counting everything anew is right. */
static bool take_in_action(struct ui_model *model, const struct session_action *action)
{
	for (unsigned k = 0; k < action->set_count; k++) {
		const char *path, *text, *before;
		unsigned index;

		session_action_set(model->session, action->number, k, &path, &text, &before);
		if (g_str_has_prefix(path, "engagement/") || g_str_has_prefix(path, "finding/") ||
		    g_str_has_prefix(path, "service/") || g_str_has_prefix(path, "declaration/"))
			return false;
		index = path_node(model, path);
		if (index != CATALOG_NONE)
			recount(model, index);
	}
	return true;
}

static bool journal_goes_on(const struct ui_model *model)
{
	struct session_action action;

	if (model->action_count == 0 || session_action_count(model->session) < model->action_count)
		return false;
	session_action_get(model->session, model->action_count - 1, &action);
	return strcmp(action.id, model->last_action) == 0;
}

static void count_conflict(const char *path, const char *text, bool conflict, void *data)
{
	(void)path;
	(void)text;
	*(unsigned *)data += conflict;
}

/* Whether a path of an action has two living values: one was recorded without seeing the other. */
static bool is_in_conflict(const struct session *session, const struct session_action *action)
{
	for (unsigned k = 0; k < action->set_count; k++) {
		const char *path, *text, *before;

		session_action_set(session, action->number, k, &path, &text, &before);
		if (session_values(session, path, NULL, 0) > 1)
			return true;
	}
	return false;
}

/* All that is open now: what is new of it stands in no one place. */
static void take_merged(const struct ui_model *model, struct ui_news *news)
{
	ui_news_clear(news);
	news->merged = true;
	session_each(model->session, "", count_conflict, &news->conflicts);
}

/* Bring sums and marks up to what the journal says now. `own` is the id of our action or "". */
static void take_in(struct ui_model *model, const char *own, struct ui_news *news)
{
	unsigned count = session_action_count(model->session);
	bool whole = !journal_goes_on(model);
	bool merged = whole && count > model->action_count && model->action_count;
	struct session_action action;

	for (unsigned i = whole ? count : model->action_count; i < count; i++) {
		session_action_get(model->session, i, &action);
		whole |= !take_in_action(model, &action);
		if (!news || strcmp(action.id, own) == 0)
			continue;
		unsigned others = news->count + 1;
		merged |= is_in_conflict(model->session, &action);
		ui_news_clear(news);
		news->count = others;
		news->by = g_strdup(action.by);
		news->what = label_action(model->session, &action);
	}
	if (news && merged)
		take_merged(model, news);
	if (whole) {
		take_role(model);
		model_count_all(model);
	}
	note_head(model);
	model->version++;
}

bool model_refresh(struct ui_model *model, struct ui_news *news, GError **error)
{
	bool changed = false;

	if (!session_refresh(model->session, &changed, error))
		return false;
	if (changed)
		take_in(model, "", news);
	return true;
}

/* ---- recording --------------------------------------------------------------- */

GArray *model_targets(const struct ui_model *model)
{
	GArray *targets = g_array_new(FALSE, FALSE, sizeof(unsigned));
	const struct catalog_node *node = model_node(model);

	for (unsigned i = 0; model->marked_count && i < model->catalog->node_count; i++)
		if (model_is_marked(model, i))
			g_array_append_val(targets, i);
	if (targets->len == 0 && node && node->control)
		g_array_append_val(targets, model->selected);
	return targets;
}

struct ops_target model_target(const struct ui_model *model, unsigned index)
{
	return (struct ops_target){ .control = model->catalog->nodes[index].id,
				    .service = model->service,
				    .side = model->side };
}

char *model_field_get(const struct ui_model *model, const char *field)
{
	g_autoptr(GArray) targets = model_targets(model);
	g_autofree char *same = NULL;

	for (unsigned i = 0; i < targets->len; i++) {
		struct ops_target target = model_target(model, g_array_index(targets, unsigned, i));
		g_autofree char *text = ops_field_get(model->session, &target, field);

		if (i > 0 && g_strcmp0(text, same) != 0)
			return NULL;
		if (i == 0)
			same = g_steal_pointer(&text);
	}
	return g_steal_pointer(&same);
}

static bool set_value(const struct ui_model *model, struct change *change,
		      const struct ops_target *target, const struct ui_value *value, GError **error)
{
	const char *slash = strchr(value->field, '/');

	if (!slash)
		return ops_field_set(model->ops, model->session, change, target, value->field,
				     value->text, error);
	g_autofree char *field = g_strndup(value->field, (gsize)(slash - value->field));
	g_autofree char *path =
		session_path("control", target->control, target->service,
			     catalog_side_words[target->side], field, slash + 1, NULL);
	return change_set(change, path, value->text, error);
}

bool model_check_now(const struct ui_model *model, GError **error)
{
	if (session_as_of_when(model->session))
		error_set(error, REMIT_ERROR_NO,
			  _("nothing is recorded: this is the session as it was; Esc or `:as-of now` goes back"));
	return !session_as_of_when(model->session);
}

bool model_append(struct ui_model *model, const struct change *change, struct ui_news *news,
		  GError **error)
{
	char id[65] = "";

	if (change_is_empty(change))
		return true;
	if (!model_check_now(model, error))
		return false;
	bool good = ops_append(model->ops, model->session, change, id, error);
	/* What others wrote was taken in before it failed. */
	take_in(model, id, good ? news : NULL);
	return good;
}

bool model_check_targets(const GArray *targets, GError **error)
{
	if (targets->len == 0)
		error_set(error, REMIT_ERROR_USAGE,
			  _("a group has nothing to record: go to a control, or mark rows with Space"));
	return targets->len > 0;
}

bool model_record_for(struct ui_model *model, const struct ui_recording *recording,
		      struct ui_news *news, GError **error)
{
	struct change *change = change_new();
	bool good = model_check_targets(recording->controls, error);

	for (unsigned i = 0; good && i < recording->controls->len; i++) {
		struct ops_target target =
			model_target(model, g_array_index(recording->controls, unsigned, i));

		target.side = recording->side;
		target.service = recording->service ? recording->service : model->service;
		for (unsigned k = 0; good && k < recording->value_count; k++)
			good = set_value(model, change, &target, &recording->values[k], error);
	}
	if (good && recording->why)
		change_set_why(change, recording->why);
	good = good && model_append(model, change, news, error);
	change_free(change);
	return good;
}

/* The next step of a review; NULL with the reason when there is none. */
static const char *review_after(const struct record *record, const char *control, GError **error)
{
	if (record->status == STATUS_NONE) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s has no status on this side yet: give one with 1 to 5 first"), control);
		return NULL;
	}
	if (record->review + 1 >= REVIEW_COUNT) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s is agreed already; `:set review=assessed` goes back"), control);
		return NULL;
	}
	return session_review_words[record->review + 1];
}

/* Of several those are moved on that have come least far: a second `r` does not take what was just
 * reviewed along. REVIEW_COUNT when none can be. */
static unsigned least_far(const struct ui_model *model, const GArray *targets)
{
	unsigned least = REVIEW_COUNT;

	for (unsigned i = 0; i < targets->len; i++) {
		struct ops_target target = model_target(model, g_array_index(targets, unsigned, i));
		struct record record;

		session_record(model->session, target.control, target.service, target.side,
			       &record);
		if (record.status != STATUS_NONE && record.review + 1 < REVIEW_COUNT)
			least = MIN(least, (unsigned)record.review);
	}
	return least;
}

bool model_review_on(struct ui_model *model, struct ui_review *done, struct ui_news *news,
		     GError **error)
{
	g_autoptr(GArray) targets = model_targets(model);
	unsigned least = least_far(model, targets);
	struct change *change = change_new();
	bool good = model_check_targets(targets, error);

	*done = (struct ui_review){ 0 };
	for (unsigned i = 0; good && i < targets->len; i++) {
		struct ops_target target = model_target(model, g_array_index(targets, unsigned, i));
		struct record record;

		session_record(model->session, target.control, target.service, target.side,
			       &record);
		if (least < REVIEW_COUNT &&
		    (record.status == STATUS_NONE || record.review != least)) {
			done->left++;
			continue;
		}
		done->word = review_after(&record, target.control, error);
		good = done->word && ops_field_set(model->ops, model->session, change, &target,
						   "review", done->word, error);
		done->moved++;
	}
	good = good && model_append(model, change, news, error);
	change_free(change);
	return good;
}

bool model_undo(struct ui_model *model, bool redo, unsigned *left, char **what, GError **error)
{
	const char *by = config_author(model->ops->config);

	if (!model_check_now(model, error))
		return false;
	enum model before = session_model_for(model->session, model->service), now;
	bool good = redo ? session_redo(model->session, by, left, what, error) :
			   session_undo(model->session, by, left, what, error);

	take_in(model, "", NULL); /* also when it was refused: what others wrote came in before */
	now = session_model_for(model->session, model->service);
	if (now != before && model->looked_at == before) /* one looked at what is no longer so */
		model_look_at(model, now);
	return good;
}
