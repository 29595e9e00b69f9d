/*
 * What the verdicts of a session under another framework propose for this one. They stand under
 * `previous`, as what came from last year does, and count for nothing until a person confirms them.
 *
 * A control there is called FRAMEWORK:ID, so that two frameworks never meet in one id, and so that
 * everybody sees where a proposal is from.
 */
#include "ops/ops.h"

#include <string.h>

struct prefilling {
	struct ops_prefill *plan;
	const struct session *session, *other;
	const struct catalog *catalog, *theirs; /* theirs: NULL where it is not at hand */
	const struct ops_crosswalks *crosswalks;
	GHashTable *led; /* controls there that lead somewhere */
	GError **error;
	bool good;
};

static void record_free(void *data)
{
	struct ops_prefill_record *record = data;

	g_free(record->from);
	g_free(record->service);
	g_free(record->to);
	g_free(record);
}

void ops_prefill_free(struct ops_prefill *plan)
{
	if (!plan)
		return;
	g_ptr_array_unref(plan->records);
	g_ptr_array_unref(plan->left);
	g_free(plan->name);
	g_free(plan->via);
	change_free(plan->change);
	g_free(plan);
}

/* ---- what is put down ------------------------------------------------------------------ */

/* What stands there already is no news. */
static void put(struct prefilling *filling, const char *path, const char *text)
{
	if (!filling->good || g_strcmp0(session_get(filling->session, path), text) == 0)
		return;
	filling->plan->values++;
	filling->good = change_set(filling->plan->change, path, text, filling->error);
}

struct copying {
	struct prefilling *filling;
	const char *named; /* FRAMEWORK:ID */
	const char *service, *side;
};

/* control/ID/SERVICE/SIDE/FIELD... becomes previous/control/FRAMEWORK:ID/SERVICE/SIDE/FIELD... */
static void copy_value(const char *path, const char *text, bool conflict, void *data)
{
	const struct copying *copying = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)conflict;

	if (!*text || g_strv_length(parts) < 5 || strcmp(parts[2], copying->service) != 0 ||
	    strcmp(parts[3], copying->side) != 0 || strcmp(parts[4], "note") == 0)
		return;
	g_autofree char *to = parts[5] ?
		session_path("previous", "control", copying->named, parts[2], parts[3], parts[4],
			     parts[5], NULL) :
		session_path("previous", "control", copying->named, parts[2], parts[3], parts[4],
			     NULL);
	if (session_field_of(to))
		put(copying->filling, to, text);
}

static void put_origin(struct prefilling *filling, const struct copying *copying,
		       const struct record *found)
{
	g_autofree char *by = session_path("previous", "control", copying->named, copying->service,
					   copying->side, "by", NULL);
	g_autofree char *at = session_path("previous", "control", copying->named, copying->service,
					   copying->side, "at", NULL);
	g_autofree char *day = found->status_at ? g_strndup(found->status_at, 10) : NULL;

	if (found->status_by)
		put(filling, by, found->status_by);
	if (day)
		put(filling, at, day);
}

static void put_record(struct prefilling *filling, const struct ops_prefill_record *record,
		       const struct record *found)
{
	const char *theirs = session_catalog(filling->other);
	g_autofree char *named = g_strdup_printf("%s:%s", theirs, record->from);
	struct copying copying = { filling, named, record->service,
				   catalog_side_words[record->side] };
	g_autofree char *own = session_path("control", record->from, NULL);
	g_autofree char *prefix = g_strconcat(own, "/", NULL);
	g_autofree char *lead = session_path("carried", "control", record->to, "from", named, NULL);

	session_each(filling->other, prefix, copy_value, &copying);
	put_origin(filling, &copying, found);
	put(filling, lead,
	    catalog_relation_words[record->proposal ? RELATION_SAME : RELATION_PARTLY]);
}

/* ---- where a control leads ---------------------------------------------------------------- */

/* One row seen from our side: the control there, ours, and how theirs is to ours. */
struct lead {
	const char *there, *ours;
	enum crossing crossing;
};

static bool has_verdict(const struct record *record)
{
	return record->status != STATUS_NONE || record->applicability != APPLICABILITY_NONE;
}

static bool is_taken(const struct prefilling *filling, const char *control, const char *service,
		     enum side side)
{
	struct record now;

	session_record(filling->session, control, service, side, &now);
	return has_verdict(&now);
}

static void add_record(struct prefilling *filling, const struct lead *lead, const char *there,
		       const char *service, enum side side)
{
	struct record found;
	unsigned ours = crosswalk_find(filling->catalog, lead->ours);
	unsigned theirs = filling->theirs ? catalog_find(filling->theirs, there) : CATALOG_NONE;

	session_record(filling->other, there, service, side, &found);
	if (!has_verdict(&found) || ours == CATALOG_NONE || !filling->catalog->nodes[ours].control)
		return;
	struct ops_prefill_record *record = g_new0(struct ops_prefill_record, 1);
	record->from = g_strdup(there);
	record->title = theirs == CATALOG_NONE ? NULL : filling->theirs->nodes[theirs].title;
	record->service = g_strdup(service);
	record->side = side;
	record->status = found.status;
	record->to = g_strdup(filling->catalog->nodes[ours].id);
	record->to_title = filling->catalog->nodes[ours].title;
	record->crossing = lead->crossing;
	record->proposal = crossing_carries(lead->crossing);
	record->taken = is_taken(filling, record->to, service, side);
	g_hash_table_add(filling->led, g_strdup(there));
	g_ptr_array_add(filling->plan->records, record);
	put_record(filling, record, &found);
}

/* For the whole scope, and for services that both sessions have under one id. */
static void add_lead(struct prefilling *filling, const struct lead *lead)
{
	g_auto(GStrv) services = session_services(filling->session);
	unsigned at = filling->theirs ? crosswalk_find(filling->theirs, lead->there) : CATALOG_NONE;
	const char *there = at == CATALOG_NONE ? crosswalk_name(lead->there) :
						 filling->theirs->nodes[at].id;

	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		add_record(filling, lead, there, SESSION_WHOLE_SCOPE, (enum side)side);
		for (char **service = services; *service; service++)
			if (session_has_service(filling->other, *service))
				add_record(filling, lead, there, *service, (enum side)side);
	}
}

/* The rows of a crosswalk that lies between the two catalogs, in either direction. */
static bool walk(struct prefilling *filling, const struct crosswalk *by)
{
	const char *theirs = session_catalog(filling->other), *ours = filling->catalog->id;
	bool forward = strcmp(by->from, theirs) == 0 && strcmp(by->to, ours) == 0;
	bool backward = strcmp(by->from, ours) == 0 && strcmp(by->to, theirs) == 0;

	for (unsigned i = 0; (forward || backward) && i < by->count; i++) {
		const struct crosswalk_row *row = &by->rows[i];
		struct lead lead = { forward ? row->from : row->to, forward ? row->to : row->from,
				     forward ? row->crossing : crossing_turned(row->crossing) };

		add_lead(filling, &lead);
	}
	return forward || backward;
}

/* ---- what leads nowhere ---------------------------------------------------------------------- */

static void note_left(const char *path, const char *text, bool conflict, void *data)
{
	struct prefilling *filling = data;
	g_auto(GStrv) parts = session_path_split(path);
	GPtrArray *left = filling->plan->left;
	(void)conflict;

	if (!*text || g_strv_length(parts) < 5 || strcmp(parts[4], "status") != 0 ||
	    g_hash_table_contains(filling->led, parts[1]))
		return;
	if (left->len == 0 || strcmp(left->pdata[left->len - 1], parts[1]) != 0)
		g_ptr_array_add(left, g_strdup(parts[1]));
}

/* ---- the plan -------------------------------------------------------------------------------- */

static void put_where_from(struct prefilling *filling)
{
	g_autofree char *from =
		g_strdup_printf(_("%s (%s), by %s"), filling->plan->name,
				session_catalog(filling->other), filling->plan->via);
	g_autofree char *why = g_strdup_printf(_("proposals from %s"), from);

	if (filling->plan->values > 0)
		put(filling, "carried/prefilled", from);
	change_set_why(filling->plan->change, why);
}

static bool walk_all(struct prefilling *filling)
{
	bool any = false;

	for (unsigned i = 0; i < filling->crosswalks->all->len; i++) {
		const struct crosswalk *by = filling->crosswalks->all->pdata[i];

		if (walk(filling, by) && !any) {
			any = true;
			filling->plan->via = g_strdup(by->id);
		}
	}
	if (!any)
		error_set(filling->error, REMIT_ERROR_USAGE,
			  _("this crosswalk does not lie between %s, of the session %s, and %s"),
			  session_catalog(filling->other), session_name(filling->other),
			  filling->catalog->id);
	return any;
}

static const struct catalog *catalog_of(const struct ops_crosswalks *crosswalks, const char *id)
{
	for (unsigned i = 0; i < crosswalks->catalogs->len; i++) {
		const struct catalog *catalog = crosswalks->catalogs->pdata[i];

		if (strcmp(catalog->id, id) == 0)
			return catalog;
	}
	return NULL;
}

struct ops_prefill *ops_prefill_plan(const struct ops *ops, const struct session *session,
				     const struct catalog *catalog, const struct session *other,
				     const char *via, GError **error)
{
	struct ops_crosswalks *crosswalks = ops_crosswalks_new(ops, catalog, via, error);
	struct ops_prefill *plan;

	if (!crosswalks)
		return NULL;
	plan = g_new0(struct ops_prefill, 1);
	plan->records = g_ptr_array_new_with_free_func(record_free);
	plan->left = g_ptr_array_new_with_free_func(g_free);
	plan->name = g_strdup(session_name(other));
	plan->change = change_new();
	struct prefilling filling = {
		.plan = plan, .session = session, .other = other, .catalog = catalog,
		.theirs = catalog_of(crosswalks, session_catalog(other)),
		.crosswalks = crosswalks, .error = error, .good = true,
		.led = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};
	filling.good = walk_all(&filling) && filling.good;
	session_each(other, "control/", note_left, &filling);
	if (filling.good)
		put_where_from(&filling);
	for (unsigned i = 0; i < plan->records->len; i++) /* its catalog is let go of */
		((struct ops_prefill_record *)plan->records->pdata[i])->title = NULL;
	g_hash_table_unref(filling.led);
	ops_crosswalks_free(crosswalks);
	if (filling.good)
		return plan;
	ops_prefill_free(plan);
	return NULL;
}
