/*
 * Next year, next edition: what an earlier session leaves to a new one, worked out as one change,
 * and the new session made of it. The earlier session is only read.
 */
#include "ops/carry_private.h"

#include <string.h>
#include <unistd.h>

/* ---- gathering --------------------------------------------------------------------- */

void carry_put(struct gathering *gathering, const char *path, const char *text)
{
	gathering->good = gathering->good &&
			  change_set(gathering->plan->change, path, text, gathering->error);
}

static void put_previous(struct gathering *gathering, const char *path, const char *text)
{
	g_autofree char *previous = g_strconcat("previous/", path, NULL);

	carry_put(gathering, previous, text);
}

typedef void (*carry_fn)(struct gathering *gathering, const char *path, char **parts,
			 const char *text);

static void carry_as_is(struct gathering *gathering, const char *path, char **parts,
			const char *text)
{
	(void)parts;
	carry_put(gathering, path, text);
}

static void carry_previous(struct gathering *gathering, const char *path, char **parts,
			   const char *text)
{
	(void)parts;
	put_previous(gathering, path, text);
}

/* Its days and what it came to are last year's; name, role and model are given to the new one. */
static void carry_engagement(struct gathering *gathering, const char *path, char **parts,
			     const char *text)
{
	static const char *const past[] = { "from", "to", "conclusion", NULL };
	static const char *const given[] = { "name", "role", "model", NULL };

	if (g_strv_contains(past, parts[1]))
		put_previous(gathering, path, text);
	else if (!g_strv_contains(given, parts[1]))
		carry_put(gathering, path, text);
}

/* What an assurance rests on is evidence, which is last year's until somebody confirms it. */
static void carry_assurance(struct gathering *gathering, const char *path, char **parts,
			    const char *text)
{
	if (strcmp(parts[2], "evidence") == 0)
		put_previous(gathering, path, text);
	else
		carry_put(gathering, path, text);
}

/* A finding is about what its controls have become; where they lead nowhere, about what they
 * were. */
static void carry_finding(struct gathering *gathering, const char *path, char **parts,
			  const char *text)
{
	if (!g_hash_table_contains(gathering->open, parts[1]))
		return;
	if (strcmp(parts[2], "control") != 0) {
		carry_put(gathering, path, text);
		return;
	}
	g_autoptr(GArray) leads = carry_leads(gathering->plan, parts[3]);
	for (unsigned i = 0; i < leads->len; i++) {
		g_autofree char *link = session_path("finding", parts[1], "control",
						     g_array_index(leads, struct lead, i).to,
						     parts[4], parts[5], NULL);
		carry_put(gathering, link, text);
	}
	if (leads->len == 0)
		carry_put(gathering, path, text);
}

static void carry_duty(struct gathering *gathering, const char *path, char **parts,
		       const char *text)
{
	gathering->plan->duties += strcmp(parts[4], "accountable") == 0;
	put_previous(gathering, path, text);
}

static void leave(struct gathering *gathering, const char *path, char **parts, const char *text)
{
	(void)gathering;
	(void)path;
	(void)parts;
	(void)text;
}

/* What becomes of a path by its first component; what is not here is last year's. */
static const struct {
	const char *part;
	carry_fn carry;
} rules[] = {
	{ "engagement", carry_engagement }, { "service", carry_as_is },
	{ "person", carry_as_is },	    { "assurance", carry_assurance },
	{ "quiz", carry_as_is },	    { "finding", carry_finding },
	{ "duty", carry_duty },		    { "previous", leave }, /* see carry_records.c */
	{ "carried", leave },		    { "redaction", leave },
};

static carry_fn rule_of(const char *part)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(rules); i++)
		if (strcmp(rules[i].part, part) == 0)
			return rules[i].carry;
	return carry_previous;
}

static void visit(const char *path, const char *text, bool conflict, void *data)
{
	struct gathering *gathering = data;
	g_auto(GStrv) parts = session_path_split(path);

	gathering->plan->conflicts += conflict;
	if (!*text)
		return;
	if (session_field_of(path))
		rule_of(parts[0])(gathering, path, parts, text);
	else
		gathering->plan->unknown++;
}

/* ---- registers ---------------------------------------------------------------------- */

void ops_carry_entry_free(void *data)
{
	struct ops_carry_entry *entry = data;

	g_free(entry->id);
	g_free(entry->title);
	g_free(entry->word);
	g_free(entry);
}

static const char *entry_get(const struct session *session, const char *kind, const char *id,
			     const char *field)
{
	g_autofree char *path = session_path(kind, id, field, NULL);

	return session_get(session, path);
}

static void add_entry(GPtrArray *list, const struct ops_entry *from, const char *word)
{
	struct ops_carry_entry *entry = g_new0(struct ops_carry_entry, 1);

	entry->id = g_strdup(from->id);
	entry->title = g_strdup(from->title);
	entry->word = g_strdup(word);
	g_ptr_array_add(list, entry);
}

/* The day of the first action that says anything of a finding. */
static char *opened_on(const struct session *session, const char *id)
{
	g_autofree char *path = session_path("finding", id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);

	for (unsigned i = 0; i < session_action_count(session); i++) {
		struct session_action action;

		session_action_get(session, i, &action);
		for (unsigned k = 0; k < action.set_count; k++) {
			const char *set, *text, *before;

			session_action_set(session, i, k, &set, &text, &before);
			if (g_str_has_prefix(set, prefix))
				return g_strndup(action.at, 10);
		}
	}
	return NULL;
}

/* A finding that was carried before keeps where it came from first. */
static void put_finding_origin(struct gathering *gathering, const char *id)
{
	const struct ops_carry *plan = gathering->plan;
	g_autofree char *opened_path = session_path("finding", id, "opened", NULL);
	g_autofree char *origin_path = session_path("finding", id, "origin", NULL);
	g_autofree char *opened = opened_on(gathering->earlier, id);
	g_autofree char *head = g_strjoinv(" ", plan->heads);
	g_autofree char *origin = g_strdup_printf("%s %s", plan->name, head);

	if (opened && !session_get(gathering->earlier, opened_path))
		carry_put(gathering, opened_path, opened);
	if (!session_get(gathering->earlier, origin_path))
		carry_put(gathering, origin_path, origin);
}

static void add_findings(struct gathering *gathering)
{
	const struct ops_kind *kind = ops_kind_find("finding");
	g_autoptr(GPtrArray) entries = ops_entries(gathering->earlier, kind);

	for (unsigned i = 0; i < entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);

		if (!ops_entry_is_open(kind, entry)) {
			gathering->plan->closed++;
			continue;
		}
		g_hash_table_add(gathering->open, g_strdup(entry->id));
		add_entry(gathering->plan->findings, entry, entry->state);
		put_finding_origin(gathering, entry->id);
	}
}

static unsigned count_entries(const struct session *session, const char *kind)
{
	g_autoptr(GPtrArray) entries = ops_entries(session, ops_kind_find(kind));

	return entries->len;
}

static void add_evidence(struct gathering *gathering)
{
	struct ops_carry *plan = gathering->plan;
	g_autoptr(GPtrArray) entries = ops_entries(gathering->earlier, ops_kind_find("evidence"));

	for (unsigned i = 0; i < entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);
		const char *expiry = entry_get(gathering->earlier, "evidence", entry->id, "expiry");
		bool lapsed = expiry && strcmp(expiry, gathering->today) < 0;

		add_entry(lapsed ? plan->expired : plan->evidence, entry, expiry);
	}
}

/* ---- the plan ------------------------------------------------------------------------ */

static void put_where_from(struct gathering *gathering)
{
	const struct ops_carry *plan = gathering->plan;
	g_autofree char *catalog =
		g_strdup_printf("%s@%u", session_catalog(gathering->earlier),
				session_catalog_revision(gathering->earlier));

	carry_put(gathering, "carried/session", plan->uuid);
	carry_put(gathering, "carried/name", plan->name);
	carry_put(gathering, "carried/catalog", catalog);
	for (char **head = plan->heads; *head; head++) {
		g_autofree char *path = session_path("carried", "head", *head, NULL);

		carry_put(gathering, path, "yes");
	}
}

static void visit_lead(const char *id, GHashTable *reached, const struct ops_carry *plan)
{
	g_autoptr(GArray) leads = carry_leads(plan, id);

	for (unsigned i = 0; i < leads->len; i++)
		g_hash_table_add(reached, (void *)g_array_index(leads, struct lead, i).to);
}

/* Whether anything was recorded of them or not: what is new in the catalog is new work. */
static void add_unreached(struct ops_carry *plan)
{
	g_autoptr(GHashTable) reached = g_hash_table_new(g_str_hash, g_str_equal);

	for (unsigned i = 0; i < plan->from->node_count; i++)
		if (plan->from->nodes[i].control)
			visit_lead(plan->from->nodes[i].id, reached, plan);
	for (unsigned i = 0; i < plan->to->node_count; i++)
		if (plan->to->nodes[i].control &&
		    !g_hash_table_contains(reached, plan->to->nodes[i].id))
			g_ptr_array_add(plan->unreached, (void *)&plan->to->nodes[i]);
}

static bool open_catalogs(const struct ops *ops, const struct session *earlier, const char *name,
			  struct ops_carry *plan, GError **error)
{
	const char *folder = config_catalog_folder(ops->config);
	const char *own = session_catalog(earlier);
	g_autoptr(GError) missing = NULL;

	plan->from = catalog_open(ops->io, own, folder, &missing);
	if (!plan->from && !name) {
		g_propagate_error(error, g_steal_pointer(&missing));
		return false;
	}
	if (!plan->from) {
		g_autoptr(GPtrArray) ids = ops_unknown_controls(earlier, NULL);

		plan->from = catalog_stand_in(own, (const char *const *)ids->pdata, ids->len);
	}
	plan->to = catalog_open(ops->io, name ? name : own, folder, error);
	return plan->to != NULL;
}

struct ops_carry *ops_carry_plan(const struct ops *ops, const struct session *earlier,
				 const char *catalog, GError **error)
{
	struct ops_carry *plan = g_new0(struct ops_carry, 1);
	struct gathering gathering = { .plan = plan, .earlier = earlier, .error = error,
				       .good = true };

	plan->change = change_new();
	plan->records = g_ptr_array_new_with_free_func(carry_record_free);
	plan->unreached = g_ptr_array_new();
	plan->findings = g_ptr_array_new_with_free_func(ops_carry_entry_free);
	plan->expired = g_ptr_array_new_with_free_func(ops_carry_entry_free);
	plan->evidence = g_ptr_array_new_with_free_func(ops_carry_entry_free);
	plan->name = g_strdup(session_name(earlier));
	plan->uuid = g_strdup(session_uuid(earlier));
	plan->heads = session_heads(earlier);
	plan->role = session_role(earlier);
	plan->model = session_model(earlier);
	if (!open_catalogs(ops, earlier, catalog, plan, error)) {
		ops_carry_free(plan);
		return NULL;
	}
	gathering.open = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	session_today(earlier, gathering.today);
	put_where_from(&gathering);
	add_findings(&gathering);
	add_evidence(&gathering);
	plan->interviews = count_entries(earlier, "interview");
	plan->requests = count_entries(earlier, "request");
	carry_records(&gathering);
	add_unreached(plan);
	session_each(earlier, "", visit, &gathering);
	g_hash_table_unref(gathering.open);
	if (gathering.good)
		return plan;
	ops_carry_free(plan);
	return NULL;
}

void ops_carry_free(struct ops_carry *plan)
{
	if (!plan)
		return;
	catalog_free(plan->from);
	catalog_free(plan->to);
	g_free(plan->name);
	g_free(plan->uuid);
	g_strfreev(plan->heads);
	g_ptr_array_unref(plan->records);
	g_ptr_array_unref(plan->unreached);
	g_ptr_array_unref(plan->findings);
	g_ptr_array_unref(plan->expired);
	g_ptr_array_unref(plan->evidence);
	change_free(plan->change);
	g_free(plan);
}

/* ---- the new session ------------------------------------------------------------------ */

/* Nothing is in it but what was made here. */
static void remove_session(const struct ops *ops, const char *folder)
{
	static const char *const names[] = { "history.jsonl", ".gitattributes", ".gitignore",
					     "lock" };

	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *path = g_build_filename(folder, names[i], NULL);

		ops->io->unlink(ops->io->data, path);
	}
	rmdir(folder);
}

struct session *ops_carry_run(const struct ops *ops, const struct ops_carry *plan,
			      const char *name, const char *catalog, GError **error)
{
	struct ops_new start = { .name = name, .catalog = catalog ? catalog : plan->from->id,
				 .role = plan->role, .model = plan->model };
	struct session *session = ops_session_new(ops, &start, error);
	g_autofree char *why = g_strdup_printf(_("carried from %s"), plan->name);

	if (!session)
		return NULL;
	change_set_why(plan->change, why);
	if (ops_append(ops, session, plan->change, NULL, error))
		return session;
	g_autofree char *folder = g_strdup(session_folder(session));
	session_close(session);
	remove_session(ops, folder);
	return NULL;
}
