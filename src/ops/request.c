/*
 * Requests made in one go from what the catalog names as evidence, and the evidence that a request
 * brought.
 */
#include "ops/ops.h"

#include <string.h>

/* ---- what was asked for already -------------------------------------------------- */

struct asking {
	const struct session *session;
	GHashTable *asked; /* of char *: "CONTROL/SERVICE/SIDE" of a link, a line end, the text */
};

static char *asked_key(const char *control, const char *service, const char *side, const char *text)
{
	g_autofree char *record = session_path(control, service, side, NULL);

	return g_strdup_printf("%s\n%s", record, text);
}

static void collect(const char *path, const char *value, bool conflict, void *data)
{
	struct asking *asking = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)value;
	(void)conflict;

	if (g_strv_length(parts) != 6 || strcmp(parts[2], "control") != 0)
		return;
	g_autofree char *text_path = session_path("request", parts[1], "text", NULL);
	const char *text = session_get(asking->session, text_path);
	if (text)
		g_hash_table_add(asking->asked, asked_key(parts[3], parts[4], parts[5], text));
}

/* ---- from the catalog ------------------------------------------------------------ */

/* What is to be asked for: texts of the catalog. */
struct item {
	const struct catalog_node *node;
	const char *text;
};

static void choose(const struct ops_place *place, const struct catalog_node *node,
		   GHashTable *asked, GArray *items)
{
	const char *side = catalog_side_words[place->side];
	struct record record;

	session_record(place->session, node->id, place->service, place->side, &record);
	if (record.applicability == APPLICABILITY_EXCLUDED || record.deselected)
		return;
	for (unsigned i = 0; i < node->control->evidence.count; i++) {
		struct item item = { node, node->control->evidence.items[i] };

		if (g_hash_table_add(asked, asked_key(node->id, place->service, side, item.text)))
			g_array_append_val(items, item);
	}
}

static gint by_text(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* So many ids, none like another, in the order in which registers list them. */
static void make_ids(const struct ops *ops, const struct session *session, unsigned count,
		     GPtrArray *ids)
{
	g_autoptr(GHashTable) taken = g_hash_table_new(g_str_hash, g_str_equal);

	while (ids->len < count) {
		char *id = ops_entry_new_id_of(ops, session, ops_kind_find("request"),
					       count);

		if (g_hash_table_add(taken, id))
			g_ptr_array_add(ids, id);
		else
			g_free(id);
	}
	g_ptr_array_sort(ids, by_text);
}

static bool ask(const struct ops_place *place, struct change *change, const struct item *item,
		const char *id, GError **error)
{
	const struct ops_kind *kind = ops_kind_find("request");
	g_autofree char *text_path = session_path(kind->name, id, kind->title, NULL);
	g_autofree char *state_path = session_path(kind->name, id, kind->state, NULL);
	g_autofree char *link_path = session_path(kind->name, id, "control", item->node->id,
						  place->service, catalog_side_words[place->side],
						  NULL);

	return change_set(change, text_path, item->text, error) &&
	       change_set(change, state_path, kind->made, error) &&
	       change_set(change, link_path, "yes", error);
}

bool ops_requests_make(const struct ops *ops, const struct ops_place *place,
		       struct change *change, const GArray *controls, GPtrArray *ids,
		       GError **error)
{
	g_autoptr(GHashTable) asked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(struct item));
	struct asking asking = { place->session, asked };
	const struct catalog_node *nodes = place->catalog->nodes;
	bool good = true;

	session_each(place->session, "request/", collect, &asking);
	for (unsigned i = 0; i < controls->len; i++) {
		unsigned at = g_array_index(controls, unsigned, i);

		for (unsigned node = at; node < catalog_reach(place->catalog, at); node++)
			if (nodes[node].control)
				choose(place, &nodes[node], asked, items);
	}
	make_ids(ops, place->session, items->len, ids);
	for (unsigned i = 0; good && i < items->len; i++)
		good = ask(place, change, &g_array_index(items, struct item, i),
			   g_ptr_array_index(ids, i), error);
	return good;
}

/* ---- what came ------------------------------------------------------------------- */

struct bringing {
	struct change *change;
	const char *evidence;
	bool has_evidence, good;
	GError **error;
};

/* The links of the request to records become those of the evidence. */
static void bring(const char *path, const char *text, bool conflict, void *data)
{
	struct bringing *bringing = data;
	g_auto(GStrv) parts = session_path_split(path);
	unsigned count = g_strv_length(parts);
	(void)conflict;

	bringing->has_evidence |= count == 4 && strcmp(parts[2], "evidence") == 0 && *text;
	if (count != 6 || strcmp(parts[2], "control") != 0 || !bringing->good)
		return;
	g_autofree char *link = session_path("evidence", bringing->evidence, "control", parts[3],
					     parts[4], parts[5], NULL);
	bringing->good = change_set(bringing->change, link, "yes", bringing->error);
}

/* Ids are short: when several are made at once two may be alike. */
static char *fresh_id(const struct ops *ops, const struct session *session,
		      const struct change *change)
{
	for (;;) {
		g_autofree char *id = ops_entry_new_id(ops, session, ops_kind_find("evidence"));
		g_autofree char *path = session_path("evidence", id, "received", NULL);

		if (!change_has(change, path))
			return g_steal_pointer(&id);
	}
}

static bool put_evidence(const struct ops *ops, const struct session *session,
			 struct change *change, const char *id, const char *evidence,
			 GError **error)
{
	g_autofree char *text_path = session_path("request", id, "text", NULL);
	g_autofree char *whom_path = session_path("request", id, "whom", NULL);
	g_autofree char *title = g_strdup(session_get(session, text_path));
	g_autofree char *today = ops_date(ops, "+0d");
	const char *whom = session_get(session, whom_path);
	const struct {
		const char *kind, *id, *field, *member, *text;
	} values[] = {
		{ "evidence", evidence, "title", NULL,
		  title ? g_strdelimit(title, "\n", ' ') : NULL },
		{ "evidence", evidence, "source", NULL, whom },
		{ "evidence", evidence, "received", NULL, today },
		{ "request", id, "state", NULL, "received" },
		{ "request", id, "evidence", evidence, "yes" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(values); i++) {
		g_autofree char *path = session_path(values[i].kind, values[i].id, values[i].field,
						     values[i].member, NULL);
		if (values[i].text && !change_set(change, path, values[i].text, error))
			return false;
	}
	return true;
}

bool ops_request_received(const struct ops *ops, const struct session *session,
			  struct change *change, const char *id, char **evidence, GError **error)
{
	g_autofree char *made = fresh_id(ops, session, change);
	g_autofree char *path = session_path("request", id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	struct bringing bringing = { change, made, false, true, error };

	session_each(session, prefix, bring, &bringing);
	if (bringing.good && bringing.has_evidence) {
		error_set(error, REMIT_ERROR_USAGE, _("%s has its evidence already"), id);
		return false;
	}
	if (!bringing.good || !put_evidence(ops, session, change, id, made, error))
		return false;
	*evidence = g_steal_pointer(&made);
	return true;
}

/* ---- findings -------------------------------------------------------------------- */

char *ops_finding_criterion(const struct catalog *catalog, const GArray *controls)
{
	GString *text = g_string_new(NULL);

	for (unsigned i = 0; i < controls->len; i++) {
		const struct catalog_node *node =
			&catalog->nodes[g_array_index(controls, unsigned, i)];

		g_string_append_printf(text, "%s%s %s", i ? "\n" : "", node->id, node->title);
	}
	return g_string_free(text, FALSE);
}
