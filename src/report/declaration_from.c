/*
 * What a session says about its own side, as a declaration. Decides what may leave the house: no
 * notes, no remarks, no reviews, no tasks, no findings, and only evidence that says it may be seen.
 */
#include "report/report.h"

#include <string.h>

struct declaring {
	const struct session *session;
	const struct catalog *catalog;
	const struct declaration_order *order;
	struct declaration *said;
	GHashTable *shared; /* ids of the evidence that the other party may know of; borrowed */
};

static enum side other_side(enum side side)
{
	return side == SIDE_CUSTOMER ? SIDE_PROVIDER : SIDE_CUSTOMER;
}

bool declaration_is_shared(const char *visibility, enum side to)
{
	static const char *const open[] = { "public", "shared", "both" };
	g_auto(GStrv) words = g_strsplit_set(visibility ? visibility : "", ",;", -1);

	for (char **word = words; *word; word++) {
		const char *text = g_strstrip(*word);

		if (g_ascii_strcasecmp(text, catalog_side_words[to]) == 0 ||
		    (*text && strcmp(text, label_side(to)) == 0))
			return true;
		for (unsigned i = 0; i < G_N_ELEMENTS(open); i++)
			if (g_ascii_strcasecmp(text, open[i]) == 0)
				return true;
	}
	return false;
}

/* ---- evidence and assurance -------------------------------------------------------------- */

static void take_texts(const struct declaring *on, const char *kind, const char *const *fields,
		       struct declaration_entry *entry)
{
	for (unsigned i = 0; fields[i]; i++) {
		g_autofree char *path = session_path(kind, entry->id, fields[i], NULL);

		declaration_text(&entry->texts[i], session_get(on->session, path));
	}
}

static void note_shared(const char *path, const char *text, bool conflict, void *data)
{
	struct declaring *on = data;
	g_auto(GStrv) parts = session_path_split(path);

	(void)conflict;
	if (g_strv_length(parts) != 3 || strcmp(parts[2], "visibility") != 0 ||
	    !declaration_is_shared(text, other_side(on->order->side)))
		return;
	g_autofree char *from = session_path("evidence", parts[1], "declaration", NULL);
	if (!session_get(on->session, from)) /* what we have of the other party is theirs */
		g_hash_table_add(on->shared, g_strdup(parts[1]));
}

static struct declaration_service *service_of(const struct declaration *said, const char *id)
{
	for (unsigned i = 0; i < said->services->len; i++) {
		struct declaration_service *one = g_ptr_array_index(said->services, i);

		if (strcmp(one->id, id) == 0)
			return one;
	}
	return NULL;
}

/* evidence/ID/control/CONTROL/SERVICE/SIDE */
static void note_link(const char *path, const char *text, bool conflict, void *data)
{
	const struct declaring *on = data;
	g_auto(GStrv) parts = session_path_split(path);
	struct declaration_service *service;
	struct record found;

	(void)conflict;
	if (!*text || g_strv_length(parts) != 6 || strcmp(parts[2], "control") != 0 ||
	    !g_hash_table_contains(on->shared, parts[1]) ||
	    strcmp(parts[5], catalog_side_words[on->order->side]) != 0)
		return;
	service = service_of(on->said, parts[4]);
	session_record(on->session, parts[3], parts[4], on->order->side, &found);
	if (!service || found.deselected)
		return;
	g_ptr_array_add(declaration_record(service, parts[3])->evidence, g_strdup(parts[1]));
	take_texts(on, "evidence", declaration_evidence_fields,
		   declaration_entry(on->said->evidence, parts[1]));
}

static bool speaks_of(const struct declaration *said, const char *service)
{
	return strcmp(service, SESSION_WHOLE_SCOPE) == 0 || service_of(said, service) ||
	       service_of(said, SESSION_WHOLE_SCOPE);
}

/* What a provider rests on for a service that it speaks of. A customer has nothing of the kind. */
static void take_assurances(struct declaring *on)
{
	g_auto(GStrv) ids = session_assurances(on->session);

	for (char **id = ids; *id && on->order->side == SIDE_PROVIDER; id++) {
		g_auto(GStrv) names = session_assurance_names(on->session, *id);
		bool covers = false;

		for (char **name = names; *name; name++)
			covers |= speaks_of(on->said, *name);
		if (!covers || session_assurance_text(on->session, *id, "declaration"))
			continue;
		struct declaration_entry *entry = declaration_entry(on->said->assurances, *id);
		take_texts(on, "assurance", declaration_assurance_fields, entry);
		for (char **name = names; *name; name++)
			if (speaks_of(on->said, *name))
				g_ptr_array_add(entry->covers, g_strdup(*name));
	}
}

/* ---- records ----------------------------------------------------------------------------- */

/* Ours is what is recorded, else what the catalog says: to declare is to say so. */
static void take_claims(const struct declaring *on, const struct declaration_service *service,
			const struct catalog_node *node, struct declaration_record *record)
{
	for (unsigned i = 0; i < node->control->duty_count; i++) {
		const struct catalog_duty *duty = &node->control->duties[i];
		struct claim claims[SIDE_COUNT];
		const struct claim *ours = &claims[on->order->side];

		session_claims(on->session, node->id, duty, service->id, service->model, claims);
		if (!ours->made || (ours->accountable == ACCOUNTABLE_NA &&
				    duty->accountable[service->model] == ACCOUNTABLE_NA))
			continue; /* no duty under this model */
		struct declaration_claim *claim = declaration_claim(record, duty->id);
		claim->accountable = ours->accountable;
		declaration_text(&claim->split, ours->split);
		declaration_text(&claim->reason, ours->reason);
		declaration_text(&claim->performed_by, ours->performed_by);
		declaration_text(&claim->contract_ref, ours->contract_ref);
	}
}

static void take_record(const struct declaring *on, struct declaration_service *service,
			const struct catalog_node *node)
{
	struct record found;
	struct declaration_record *record;

	session_record(on->session, node->id, service->id, on->order->side, &found);
	if (found.deselected)
		return;
	record = declaration_record(service, node->id);
	record->applicability = found.applicability;
	record->status = found.status;
	record->basis = found.basis;
	declaration_text(&record->how, found.how);
	if (found.applicability == APPLICABILITY_EXCLUDED)
		declaration_text(&record->exclusion_reason, found.exclusion_reason);
	else
		take_claims(on, service, node, record);
	if (record->claims->len == 0 && record->status == STATUS_NONE &&
	    record->applicability == APPLICABILITY_NONE && !record->how && !record->basis)
		g_ptr_array_remove_index(service->records, service->records->len - 1);
}

static void take_service(const struct declaring *on, const char *id)
{
	struct declaration_service *service = declaration_service(on->said, id);

	if (strcmp(id, SESSION_WHOLE_SCOPE) != 0)
		declaration_text(&service->name, session_service_text(on->session, id, "name"));
	service->has_model = true;
	service->model = session_model_for(on->session, id);
	for (unsigned i = 0; i < on->catalog->node_count; i++)
		if (on->catalog->nodes[i].control)
			take_record(on, service, &on->catalog->nodes[i]);
}

static void note_record(const char *path, const char *text, bool conflict, void *data)
{
	g_auto(GStrv) parts = session_path_split(path);
	bool *found = data;
	guint service = strcmp(parts[0], "duty") == 0 ? 3 : 2;

	(void)conflict;
	*found |= *text && g_strv_length(parts) > service &&
		  strcmp(parts[service], SESSION_WHOLE_SCOPE) == 0;
}

/* Where there are services the whole scope counts only where something is recorded for it. */
static bool whole_scope_counts(const struct session *session, const char *const *services)
{
	bool found = !*services;

	session_each(session, "control/", note_record, &found);
	session_each(session, "duty/", note_record, &found);
	return found;
}

static void take_services(const struct declaring *on)
{
	g_auto(GStrv) services = session_services(on->session);
	unsigned ours = (unsigned)on->order->side;

	if (on->order->service) {
		take_service(on, on->order->service);
		return;
	}
	if (whole_scope_counts(on->session, (const char *const *)services) &&
	    (unsigned)session_role(on->session) == ours)
		take_service(on, SESSION_WHOLE_SCOPE);
	for (char **id = services; *id; id++)
		if ((unsigned)session_role_for(on->session, *id) == ours)
			take_service(on, *id);
}

struct declaration *declaration_from(const struct session *session, const struct catalog *catalog,
				     const struct declaration_order *order)
{
	g_auto(GStrv) heads = session_heads(session);
	const char *party = order->party ? order->party :
					   session_get(session, "engagement/organisation");
	struct declaring on = { session, catalog, order, NULL, NULL };

	on.said = declaration_new(order->side, party, order->made_at, catalog->id);
	on.said->revision = catalog->revision;
	declaration_text(&on.said->author, order->author);
	declaration_text(&on.said->valid_to, order->valid_to);
	declaration_text(&on.said->session, session_uuid(session));
	declaration_text(&on.said->head, heads[0]);
	on.shared = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	take_services(&on);
	session_each(session, "evidence/", note_shared, &on);
	session_each(session, "evidence/", note_link, &on);
	take_assurances(&on);
	g_hash_table_unref(on.shared);
	declaration_sort(on.said, catalog);
	return on.said;
}
