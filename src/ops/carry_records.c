/*
 * The records of an earlier session in a plan to carry it: what each control said, when and by
 * whom, and where it leads in the new session's catalog.
 */
#include "ops/carry_private.h"

#include <string.h>

/* ---- which control leads where ---------------------------------------------------- */

static const struct catalog_map *map_to(const struct control *control, const char *catalog)
{
	for (unsigned i = 0; control && i < control->map_count; i++)
		if (strcmp(control->maps[i].to, catalog) == 0)
			return &control->maps[i];
	return NULL;
}

static const struct control *control_of(const struct catalog *catalog, const char *id,
					const char **title)
{
	unsigned at = catalog_find(catalog, id);

	*title = at == CATALOG_NONE ? NULL : catalog->nodes[at].title;
	return at == CATALOG_NONE ? NULL : catalog->nodes[at].control;
}

static void add_lead(GArray *leads, const struct catalog *to, const char *id,
		     enum relation relation)
{
	const char *title;
	struct lead lead = { id, relation };

	if (relation != RELATION_NONE && control_of(to, id, &title))
		g_array_append_val(leads, lead);
}

/* The maps of the new catalog, read backwards. */
static void leads_backwards(const struct ops_carry *plan, const char *id, GArray *leads)
{
	for (unsigned i = 0; i < plan->to->node_count; i++) {
		const struct catalog_node *node = &plan->to->nodes[i];
		const struct catalog_map *map = map_to(node->control, plan->from->id);

		for (unsigned k = 0; map && k < map->ids.count; k++)
			if (strcmp(map->ids.items[k], id) == 0)
				add_lead(leads, plan->to, node->id, map->relation);
	}
}

/* Within one catalog a control leads to itself. Else the maps of the earlier catalog decide, and
 * where it has none those of the new one. */
GArray *carry_leads(const struct ops_carry *plan, const char *id)
{
	GArray *leads = g_array_new(FALSE, FALSE, sizeof(struct lead));
	const char *title;
	const struct catalog_map *map =
		map_to(control_of(plan->from, id, &title), plan->to->id);

	if (strcmp(plan->from->id, plan->to->id) == 0)
		add_lead(leads, plan->to, id, RELATION_SAME);
	else if (!map)
		leads_backwards(plan, id, leads);
	for (unsigned i = 0; map && i < map->ids.count; i++)
		add_lead(leads, plan->to, map->ids.items[i], map->relation);
	return leads;
}

/* ---- records ------------------------------------------------------------------------ */

void carry_record_free(void *data)
{
	struct ops_carry_record *record = data;

	g_free(record->control);
	g_free(record->service);
	g_strfreev(record->to);
	g_free(record);
}

/* What was said when, by whom: the journal of the new session will name whoever carried it. */
static void put_origin(struct gathering *gathering, const struct ops_carry_record *record,
		       const struct record *found)
{
	static const char *const names[] = { "by", "at" };
	g_autofree char *applies =
		session_path("control", record->control, record->service,
			     catalog_side_words[record->side], "applicability", NULL);
	struct session_value value = { .by = found->status_by, .at = found->status_at };

	if (!value.by) /* an exclusion is a verdict too */
		session_values(gathering->earlier, applies, &value, 1);
	g_autofree char *day = value.at ? g_strndup(value.at, 10) : NULL;
	const char *texts[] = { value.by, day };

	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *path =
			session_path("previous", "control", record->control, record->service,
				     catalog_side_words[record->side], names[i], NULL);
		if (texts[i])
			carry_put(gathering, path, texts[i]);
	}
}

static void put_leads(struct gathering *gathering, const char *id, const GArray *leads)
{
	for (unsigned i = 0; i < leads->len; i++) {
		const struct lead *lead = &g_array_index(leads, struct lead, i);
		g_autofree char *path =
			session_path("carried", "control", lead->to, "from", id, NULL);

		carry_put(gathering, path, catalog_relation_words[lead->relation]);
	}
}

static struct ops_carry_record *record_new(const struct ops_carry *plan, char **parts,
					   const GArray *leads)
{
	struct ops_carry_record *record = g_new0(struct ops_carry_record, 1);
	GPtrArray *to = g_ptr_array_new();

	record->control = g_strdup(parts[0]);
	record->service = g_strdup(parts[1]);
	record->side = strcmp(parts[2], catalog_side_words[SIDE_PROVIDER]) == 0 ? SIDE_PROVIDER :
										  SIDE_CUSTOMER;
	control_of(plan->from, record->control, &record->title);
	record->relation = RELATION_NONE;
	for (unsigned i = 0; i < leads->len; i++) {
		const struct lead *lead = &g_array_index(leads, struct lead, i);

		record->relation = lead->relation;
		g_ptr_array_add(to, g_strdup(lead->to));
	}
	g_ptr_array_add(to, NULL);
	record->to = (char **)g_ptr_array_free(to, FALSE);
	return record;
}

/* The records that paths speak of, each once. */
struct listing {
	GPtrArray *records;  /* of char **: control, service, side */
	unsigned skip;       /* components before the control */
};

static void visit_record(const char *path, const char *text, bool conflict, void *data)
{
	struct listing *listing = data;
	g_auto(GStrv) parts = session_path_split(path);
	char **one = parts + listing->skip;
	(void)conflict;

	if (!*text || g_strv_length(parts) < listing->skip + 4 || !session_field_of(path))
		return;
	if (listing->records->len) {
		char **last = g_ptr_array_index(listing->records, listing->records->len - 1);

		if (strcmp(last[0], one[0]) == 0 && strcmp(last[1], one[1]) == 0 &&
		    strcmp(last[2], one[2]) == 0)
			return;
	}
	char **names = g_new0(char *, 4);
	for (unsigned i = 0; i < 3; i++)
		names[i] = g_strdup(one[i]);
	g_ptr_array_add(listing->records, names);
}

static GPtrArray *list_records(const struct session *session, const char *prefix, unsigned skip)
{
	struct listing listing = { g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev),
				   skip };

	session_each(session, prefix, visit_record, &listing);
	return listing.records;
}

static void add_own(struct gathering *gathering)
{
	g_autoptr(GPtrArray) all = list_records(gathering->earlier, "control/", 1);

	for (unsigned i = 0; i < all->len; i++) {
		g_autoptr(GArray) leads =
			carry_leads(gathering->plan, ((char **)g_ptr_array_index(all, i))[0]);
		struct ops_carry_record *record =
			record_new(gathering->plan, g_ptr_array_index(all, i), leads);
		struct record found;

		session_record(gathering->earlier, record->control, record->service, record->side,
			       &found);
		record->status = found.status;
		put_origin(gathering, record, &found);
		put_leads(gathering, record->control, leads);
		g_ptr_array_add(gathering->plan->records, record);
	}
}

/* ---- what nobody confirmed there either --------------------------------------------- */

/* Two steps are as plain as the less plain of them. */
static enum relation join_relations(enum relation one, enum relation other)
{
	return MAX(one, other);
}

/* Copy one record as it stands under `previous` of the earlier session. */
static void copy_previous(const char *path, const char *text, bool conflict, void *data)
{
	(void)conflict;
	if (*text)
		carry_put(data, path, text);
}

static void put_chain(struct gathering *gathering, char **names)
{
	g_autoptr(GPtrArray) steps = session_previous_targets(gathering->earlier, names[0]);
	g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(struct lead));
	g_autofree char *base =
		session_path("previous", "control", names[0], names[1], names[2], NULL);
	g_autofree char *prefix = g_strconcat(base, "/", NULL);

	for (unsigned i = 0; i < steps->len; i++) {
		const struct previous_source *step = g_ptr_array_index(steps, i);
		g_autoptr(GArray) leads = carry_leads(gathering->plan, step->control);

		for (unsigned k = 0; k < leads->len; k++) {
			struct lead lead = g_array_index(leads, struct lead, k);

			lead.relation = join_relations(lead.relation, step->relation);
			g_array_append_val(all, lead);
		}
	}
	session_each(gathering->earlier, prefix, copy_previous, gathering);
	put_leads(gathering, names[0], all);
	struct ops_carry_record *record = record_new(gathering->plan, names, all);
	struct record found;
	session_previous_record(gathering->earlier, record->control, record->service, record->side,
				&found);
	record->status = found.status;
	g_ptr_array_add(gathering->plan->records, record);
}

/* Whether nothing was made of an earlier record: no control that it led to was confirmed or
 * assessed anew. */
static bool is_still_open(const struct session *session, char **names)
{
	g_autoptr(GPtrArray) steps = session_previous_targets(session, names[0]);
	enum side side = strcmp(names[2], catalog_side_words[SIDE_PROVIDER]) == 0 ? SIDE_PROVIDER :
										    SIDE_CUSTOMER;

	for (unsigned i = 0; i < steps->len; i++) {
		const struct previous_source *step = g_ptr_array_index(steps, i);
		enum previous_state state =
			session_previous(session, step->control, names[1], side);

		if (state == PREVIOUS_CONFIRMED || state == PREVIOUS_ANEW)
			return false;
	}
	return true;
}

/* Years may pass before somebody looks; what the earlier session recorded itself goes first. */
static void add_older(struct gathering *gathering)
{
	g_autoptr(GPtrArray) all = list_records(gathering->earlier, "previous/control/", 2);

	for (unsigned i = 0; i < all->len; i++) {
		char **names = g_ptr_array_index(all, i);
		g_autofree char *own = session_path("control", names[0], names[1], names[2], NULL);
		g_autofree char *prefix = g_strconcat(own, "/", NULL);
		struct listing mine = {
			g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev), 1
		};

		session_each(gathering->earlier, prefix, visit_record, &mine);
		bool is_taken = mine.records->len > 0;
		g_ptr_array_unref(mine.records);
		if (!is_taken && is_still_open(gathering->earlier, names))
			put_chain(gathering, names);
	}
}

/* Who was accountable, and evidence, that nobody confirmed there. */
static void copy_unconfirmed(const char *path, const char *text, bool conflict, void *data)
{
	struct gathering *gathering = data;
	(void)conflict;

	if (*text && !session_get(gathering->earlier, path + strlen("previous/")))
		carry_put(gathering, path, text);
}

void carry_records(struct gathering *gathering)
{
	add_own(gathering);
	add_older(gathering);
	session_each(gathering->earlier, "previous/duty/", copy_unconfirmed, gathering);
	session_each(gathering->earlier, "previous/evidence/", copy_unconfirmed, gathering);
}
