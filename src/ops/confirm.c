/*
 * Confirming what came from an earlier assessment: its record of a control becomes current, as
 * somebody says that it is still so.
 */
#include "ops/ops.h"

#include <string.h>

/* ---- which earlier control is meant -------------------------------------------------- */

static char *sources_text(const GPtrArray *sources)
{
	GString *text = g_string_new(NULL);

	for (unsigned i = 0; i < sources->len; i++) {
		const struct previous_source *source = g_ptr_array_index(sources, i);

		g_string_append_printf(text, "%s%s", i ? ", " : "", source->control);
	}
	return g_string_free(text, FALSE);
}

static void refuse(enum previous_state state, const struct ops_target *target,
		   const GPtrArray *sources, GError **error)
{
	g_autofree char *ids = sources_text(sources);

	if (state == PREVIOUS_NONE)
		error_set(error, REMIT_ERROR_NO,
			  _("%s: nothing came for this side from an earlier assessment"),
			  target->control);
	else if (state == PREVIOUS_LOOK_AGAIN)
		error_set(error, REMIT_ERROR_NO,
			  _("%s: look again at %s; `remit confirm %s --from ID` takes one over"),
			  target->control, ids, target->control);
	else
		error_set(error, REMIT_ERROR_NO,
			  state == PREVIOUS_CONFIRMED ?
				  _("%s: it is confirmed already") :
				  _("%s: a verdict was recorded here since; it stays"),
			  target->control);
}

static bool says_anything(const struct session *session, const struct previous_source *source,
			  const struct ops_target *target)
{
	struct record record;

	session_previous_record(session, source->control, target->service, target->side, &record);
	return record.exists;
}

/* The id of the earlier control; NULL with the reason. */
static const char *choose(const struct session *session, const struct ops_target *target,
			  const GPtrArray *sources, const char *from, GError **error)
{
	enum previous_state state =
		session_previous(session, target->control, target->service, target->side);

	for (unsigned i = 0; i < sources->len; i++) {
		const struct previous_source *source = g_ptr_array_index(sources, i);

		if (!says_anything(session, source, target))
			continue;
		if (from ? strcmp(source->control, from) == 0 &&
				   (state == PREVIOUS_OPEN || state == PREVIOUS_LOOK_AGAIN) :
			   state == PREVIOUS_OPEN)
			return source->control;
	}
	if (!from || state != PREVIOUS_LOOK_AGAIN) {
		refuse(state, target, sources, error);
		return NULL;
	}
	g_autofree char *ids = sources_text(sources);
	error_set(error, REMIT_ERROR_USAGE, _("%s: %s does not lead here; these do: %s"),
		  target->control, from, ids);
	return NULL;
}

/* ---- the record ------------------------------------------------------------------------ */

struct confirming {
	const struct ops *ops;
	const struct session *session;
	struct change *change;
	const struct ops_target *target;
	const char *from;
	char today[11];
	GError **error;
	bool good;
};

/* In this order: an exclusion rests on its reason. */
static const char *const taken[] = {
	"status", "exclusion-reason", "applicability", "selected", "how",
	"remark", "note",	      "assignee",      "due",	   "priority",
};

/* A text that is there already was written this year. */
static void take(struct confirming *confirming, const char *field)
{
	const struct ops_target *target = confirming->target;
	const char *side = catalog_side_words[target->side];
	g_autofree char *path =
		session_path("previous", "control", confirming->from, target->service, side, field,
			     NULL);
	g_autofree char *now =
		session_path("control", target->control, target->service, side, field, NULL);
	const char *text = session_get(confirming->session, path);

	if (!text || session_get(confirming->session, now) || !confirming->good)
		return;
	if (strcmp(field, "due") == 0 && strcmp(text, confirming->today) < 0)
		return;
	confirming->good = ops_field_set(confirming->ops, confirming->session, confirming->change,
					 target, field, text, confirming->error);
}

/* Why it applies is a set of texts. */
static void take_reasons(struct confirming *confirming)
{
	const struct ops_target *target = confirming->target;
	const char *side = catalog_side_words[target->side];
	const struct session_field *field = session_field_named("reason");

	for (unsigned i = 0; field->members[i] && confirming->good; i++) {
		g_autofree char *path =
			session_path("previous", "control", confirming->from, target->service, side,
				     "reason", field->members[i], NULL);
		g_autofree char *now = session_path("control", target->control, target->service,
						    side, "reason", field->members[i], NULL);
		const char *text = session_get(confirming->session, path);

		if (text && !session_get(confirming->session, now))
			confirming->good =
				change_set(confirming->change, now, text, confirming->error);
	}
}

/* Somebody says that it is so: that is all that is known of it this year. */
static void take_basis(struct confirming *confirming)
{
	const struct ops_target *target = confirming->target;
	g_autofree char *status =
		session_path("control", target->control, target->service,
			     catalog_side_words[target->side], "status", NULL);
	struct record now;

	session_record(confirming->session, target->control, target->service, target->side, &now);
	if (confirming->good && now.basis == 0 && change_has(confirming->change, status))
		confirming->good = ops_field_set(confirming->ops, confirming->session,
						 confirming->change, target, "basis",
						 session_basis_words[BASIS_STATED],
						 confirming->error);
}

/* ---- duties ------------------------------------------------------------------------------ */

struct duties {
	struct confirming *confirming;
	const struct control *control;
};

static bool has_duty(const struct control *control, const char *id)
{
	for (unsigned i = 0; control && i < control->duty_count; i++)
		if (strcmp(control->duties[i].id, id) == 0)
			return true;
	return false;
}

/* previous/duty/CONTROL/DUTY/SERVICE/FIELD; another edition may have other duties. */
static void take_duty(const char *path, const char *text, bool conflict, void *data)
{
	struct duties *duties = data;
	struct confirming *confirming = duties->confirming;
	const struct ops_target *target = confirming->target;
	g_auto(GStrv) parts = session_path_split(path);
	(void)conflict;

	if (!confirming->good || !*text || g_strv_length(parts) != 6 ||
	    strcmp(parts[4], target->service) != 0 || !has_duty(duties->control, parts[3]))
		return;
	g_autofree char *now =
		session_path("duty", target->control, parts[3], parts[4], parts[5], NULL);
	if (!session_get(confirming->session, now))
		confirming->good = change_set(confirming->change, now, text, confirming->error);
}

static void take_duties(struct confirming *confirming, const struct catalog *catalog)
{
	unsigned at = catalog_find(catalog, confirming->target->control);
	struct duties duties = { confirming,
				 at == CATALOG_NONE ? NULL : catalog->nodes[at].control };
	g_autofree char *path = session_path("previous", "duty", confirming->from, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);

	session_each(confirming->session, prefix, take_duty, &duties);
}

/* ---- evidence ---------------------------------------------------------------------------- */

/* One field of an entry: a copy stays with the earlier session, so that here it is referenced. */
static void take_evidence_field(const char *path, const char *text, bool conflict, void *data)
{
	struct confirming *confirming = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)conflict;

	if (!confirming->good || !*text || g_strv_length(parts) != 4)
		return;
	g_autofree char *now = session_path("evidence", parts[2], parts[3], NULL);
	if (strcmp(parts[3], "custody") == 0 && strcmp(text, "copied") == 0)
		text = "referenced";
	if (!session_get(confirming->session, now))
		confirming->good = change_set(confirming->change, now, text, confirming->error);
}

/* Whether an item of evidence that came from there has lapsed by now. */
static bool has_lapsed(const struct confirming *confirming, const char *id, const char **expiry)
{
	g_autofree char *path = session_path("previous", "evidence", id, "expiry", NULL);

	*expiry = session_get(confirming->session, path);
	return *expiry && strcmp(*expiry, confirming->today) < 0;
}

static void take_entry(struct confirming *confirming, const char *id, session_visit_fn visit)
{
	g_autofree char *entry = session_path("previous", "evidence", id, NULL);
	g_autofree char *prefix = g_strconcat(entry, "/", NULL);

	session_each(confirming->session, prefix, visit, confirming);
}

/* previous/evidence/ID/control/CONTROL/SERVICE/SIDE */
static void take_evidence(const char *path, const char *text, bool conflict, void *data)
{
	struct confirming *confirming = data;
	const struct ops_target *target = confirming->target;
	g_auto(GStrv) parts = session_path_split(path);
	(void)conflict;

	if (!confirming->good || !*text || g_strv_length(parts) != 7 ||
	    strcmp(parts[4], confirming->from) != 0 || strcmp(parts[5], target->service) != 0 ||
	    strcmp(parts[6], catalog_side_words[target->side]) != 0)
		return;
	const char *expiry;
	if (has_lapsed(confirming, parts[2], &expiry))
		return;
	g_autofree char *link = session_path("evidence", parts[2], "control", target->control,
					     target->service, parts[6], NULL);
	take_entry(confirming, parts[2], take_evidence_field);
	if (confirming->good)
		confirming->good = change_set(confirming->change, link, "yes", confirming->error);
}

/* What it was linked to is what its controls have become. */
static void take_evidence_link(const char *path, const char *text, bool conflict, void *data)
{
	struct confirming *confirming = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)conflict;

	if (!confirming->good || !*text || g_strv_length(parts) != 7)
		return;
	g_autoptr(GPtrArray) targets = session_previous_targets(confirming->session, parts[4]);
	for (unsigned i = 0; confirming->good && i < targets->len; i++) {
		const struct previous_source *target = g_ptr_array_index(targets, i);
		g_autofree char *link = session_path("evidence", parts[2], "control",
						     target->control, parts[5], parts[6], NULL);

		confirming->good = change_set(confirming->change, link, text, confirming->error);
	}
}

struct items {
	const struct session *session;
	GPtrArray *found;
};

/* Paths come in byte order, so all of one entry come together. */
static void visit_item(const char *path, const char *text, bool conflict, void *data)
{
	struct items *items = data;
	g_auto(GStrv) parts = session_path_split(path);
	g_autofree char *now = session_path("evidence", parts[2], "title", NULL);
	g_autofree char *title = session_path("previous", "evidence", parts[2], "title", NULL);
	g_autofree char *expiry = session_path("previous", "evidence", parts[2], "expiry", NULL);
	struct ops_carry_entry *last = items->found->len ?
		g_ptr_array_index(items->found, items->found->len - 1) : NULL;
	(void)text;
	(void)conflict;

	if ((last && strcmp(last->id, parts[2]) == 0) || session_get(items->session, now))
		return;
	last = g_new0(struct ops_carry_entry, 1);
	last->id = g_strdup(parts[2]);
	last->title = g_strdup(session_get(items->session, title));
	last->word = g_strdup(session_get(items->session, expiry));
	g_ptr_array_add(items->found, last);
}

GPtrArray *ops_previous_evidence(const struct session *session)
{
	struct items items = { session,
			       g_ptr_array_new_with_free_func(ops_carry_entry_free) };

	session_each(session, "previous/evidence/", visit_item, &items);
	return items.found;
}

bool ops_confirm_evidence(const struct session *session, struct change *change, const char *typed,
			  bool *known, GError **error)
{
	g_autoptr(GPtrArray) items = ops_previous_evidence(session);
	struct confirming confirming = { .session = session, .change = change, .error = error,
					 .good = true };
	const struct ops_carry_entry *item = NULL;
	const char *expiry;

	session_today(session, confirming.today);
	for (unsigned i = 0; i < items->len && !item; i++) {
		item = g_ptr_array_index(items, i);
		if (g_ascii_strcasecmp(item->id, typed) != 0)
			item = NULL;
	}
	*known = item != NULL;
	if (!item)
		return false;
	if (has_lapsed(&confirming, item->id, &expiry)) {
		g_autofree char *day = label_day(expiry);
		error_set(error, REMIT_ERROR_NO, _("%s lapsed on %s: add what takes its place"),
			  item->id, day);
		return false;
	}
	take_entry(&confirming, item->id, take_evidence_field);
	take_entry(&confirming, item->id, take_evidence_link);
	return confirming.good;
}

/* ---- all of it --------------------------------------------------------------------------- */

bool ops_confirm(const struct ops *ops, const struct session *session,
		 const struct catalog *catalog, struct change *change,
		 const struct ops_target *target, const char *from, GError **error)
{
	g_autoptr(GPtrArray) sources = session_previous_sources(session, target->control);
	const char *chosen = choose(session, target, sources, from, error);
	struct confirming confirming = { .ops = ops, .session = session, .change = change,
					 .target = target, .from = chosen, .error = error,
					 .good = chosen != NULL };
	g_autofree char *flag =
		session_path("carried", "confirmed", target->control, target->service,
			     catalog_side_words[target->side], NULL);

	if (!chosen)
		return false;
	session_today(session, confirming.today);
	for (unsigned i = 0; i < G_N_ELEMENTS(taken); i++)
		take(&confirming, taken[i]);
	take_reasons(&confirming);
	take_basis(&confirming);
	take_duties(&confirming, catalog);
	session_each(session, "previous/evidence/", take_evidence, &confirming);
	if (!confirming.good) /* of several, which one it was */
		g_prefix_error(error, "%s: ", target->control);
	return confirming.good && change_set(change, flag, chosen, error);
}

/* ---- in words ---------------------------------------------------------------------------- */

static void add_line(GString *text, const char *label, const char *value)
{
	if (value)
		g_string_append_printf(text, "\n%s: %s", label, value);
}

char *ops_previous_text(const struct session *session, const struct ops_target *target,
			const char *from)
{
	struct record record;
	GString *text;

	session_previous_record(session, from, target->service, target->side, &record);
	if (!record.exists)
		return NULL;
	text = g_string_new(NULL);
	if (record.applicability == APPLICABILITY_EXCLUDED)
		g_string_append(text, label_applicability(record.applicability));
	else
		g_string_append(text, label_status(record.status));
	if (record.status_by && record.status_at) {
		g_autofree char *day = label_day_of(record.status_at);

		g_string_append_printf(text, ", %s, %s", record.status_by, day);
	}
	if (record.review >= REVIEW_REVIEWED)
		g_string_append_printf(text, ", %s", label_review(record.review));
	add_line(text, _("Exclusion"), record.exclusion_reason);
	add_line(text, _("How"), record.how);
	add_line(text, _("Remark"), record.remark);
	add_line(text, _("Note"), record.note);
	add_line(text, _("Assignee"), record.assignee);
	g_autofree char *due = label_day(record.due);
	add_line(text, _("Due"), due);
	return g_string_free(text, FALSE);
}

void ops_previous_count(const struct session *session, const struct catalog *catalog,
			const char *service, unsigned counts[PREVIOUS_COUNT])
{
	memset(counts, 0, PREVIOUS_COUNT * sizeof(*counts));
	if (!session_is_carried(session))
		return;
	for (unsigned i = 0; i < catalog->node_count; i++) {
		for (unsigned side = 0; catalog->nodes[i].control && side < SIDE_COUNT; side++)
			counts[session_previous(session, catalog->nodes[i].id, service,
						(enum side)side)]++;
	}
}
