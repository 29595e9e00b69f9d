/*
 * Conflicts: what two people recorded differently of a control without seeing each other's, and
 * settling it by an ordinary action.
 */
#include "ops/ops.h"

#include <string.h>

enum { AGREED_MAX = 20 };

struct gather {
	const char *service;
	unsigned place;   /* which component of a path is the service */
	GPtrArray *paths; /* NULL: only whether there is one */
	bool met;
};

static void visit(const char *path, const char *text, bool conflict, void *data)
{
	struct gather *gather = data;
	(void)text;

	if (!conflict)
		return;
	g_auto(GStrv) parts = session_path_split(path);
	if (g_strv_length(parts) <= gather->place ||
	    strcmp(parts[gather->place], gather->service) != 0)
		return;
	gather->met = true;
	if (gather->paths)
		g_ptr_array_add(gather->paths, g_strdup(path));
}

static void gather_all(const struct session *session, const char *control, struct gather *gather)
{
	static const struct {
		const char *kind;
		unsigned service;
	} places[] = { { "control", 2 }, { "duty", 3 }, { "answer", 3 } };

	for (unsigned i = 0; i < G_N_ELEMENTS(places); i++) {
		g_autofree char *path = session_path(places[i].kind, control, NULL);
		g_autofree char *prefix = g_strconcat(path, "/", NULL);

		gather->place = places[i].service;
		session_each(session, prefix, visit, gather);
	}
}

GPtrArray *ops_conflicts_of(const struct session *session, const char *control,
			    const char *service)
{
	struct gather gather = { .service = service,
				 .paths = g_ptr_array_new_with_free_func(g_free) };

	gather_all(session, control, &gather);
	return gather.paths;
}

bool ops_has_conflict(const struct session *session, const char *control, const char *service)
{
	struct gather gather = { .service = service };

	gather_all(session, control, &gather);
	return gather.met;
}

static int side_of(const char *word)
{
	for (int side = 0; side < SIDE_COUNT; side++)
		if (strcmp(catalog_side_words[side], word) == 0)
			return side;
	return -1;
}

/* A status moves its review along, whoever records it; everything else is taken as it stands. */
static bool settle_status(const struct ops *ops, const struct session *session,
			  struct change *change, char **parts, const char *text, GError **error)
{
	struct ops_target target = { parts[1], parts[2], (enum side)side_of(parts[3]) };

	return ops_field_set(ops, session, change, &target, parts[4], text ? text : "", error);
}

/* Whether all living values of a path say the same: two people were of one mind. */
static bool is_agreed(const struct session *session, const char *path, const char **text)
{
	struct session_value values[AGREED_MAX];
	unsigned count = session_values(session, path, values, AGREED_MAX);

	for (unsigned i = 1; i < MIN(count, (unsigned)AGREED_MAX); i++)
		if (g_strcmp0(values[i].text, values[0].text) != 0)
			return false;
	*text = values[0].text;
	return count > 1 && count <= AGREED_MAX;
}

/* What everybody said alike needs nobody to decide: it is settled along with the rest. */
static bool settle_agreed(const struct session *session, struct change *change, char **parts,
			  GError **error)
{
	g_autoptr(GPtrArray) paths = ops_conflicts_of(session, parts[1], parts[2]);
	bool good = true;

	for (unsigned i = 0; good && i < paths->len; i++) {
		const char *path = g_ptr_array_index(paths, i), *text;

		if (!change_has(change, path) && is_agreed(session, path, &text))
			good = change_set(change, path, text, error);
	}
	return good;
}

bool ops_conflict_settle(const struct ops *ops, const struct session *session,
			 struct change *change, const char *path, const char *text, GError **error)
{
	g_auto(GStrv) parts = session_path_split(path);

	if (session_values(session, path, NULL, 0) < 2) {
		error_set(error, REMIT_ERROR_NO, _("the conflict is settled already"));
		return false;
	}
	if (strcmp(parts[0], "control") != 0 || g_strv_length(parts) < 5 || side_of(parts[3]) < 0)
		return change_set(change, path, text, error);
	if (strcmp(parts[4], "status") == 0 ?
		    !settle_status(ops, session, change, parts, text, error) :
		    !change_set(change, path, text, error))
		return false;
	return settle_agreed(session, change, parts, error);
}

/* ---- all of a session -------------------------------------------------------------- */

enum { ID_DIGITS_MIN = 4 };

int ops_path_compare(const struct catalog *catalog, const char *a, const char *b)
{
	unsigned one = catalog ? report_path_node(catalog, a) : CATALOG_NONE;
	unsigned other = catalog ? report_path_node(catalog, b) : CATALOG_NONE;

	if (one != other)
		return one < other ? -1 : 1;
	return strcmp(a, b);
}

static void conflict_free(void *data)
{
	struct ops_conflict *conflict = data;

	g_free(conflict->path);
	g_free(conflict->values);
	g_free(conflict);
}

struct gather_conflicts {
	const struct session *session;
	const struct catalog *catalog;
	unsigned node;
	GPtrArray *list;
};

static bool is_below(const struct catalog *catalog, unsigned node, const char *path)
{
	unsigned at;

	if (node == CATALOG_NONE)
		return true;
	at = report_path_node(catalog, path);
	return at != CATALOG_NONE && at >= node && at < catalog_reach(catalog, node);
}

static void visit_any(const char *path, const char *text, bool in_conflict, void *data)
{
	struct gather_conflicts *gather = data;
	struct ops_conflict *conflict;
	(void)text;

	if (!in_conflict || !is_below(gather->catalog, gather->node, path))
		return;
	conflict = g_new0(struct ops_conflict, 1);
	conflict->path = g_strdup(path);
	conflict->count = session_values(gather->session, path, NULL, 0);
	conflict->values = g_new0(struct session_value, conflict->count);
	session_values(gather->session, path, conflict->values, conflict->count);
	conflict->agreed = true;
	for (unsigned i = 1; i < conflict->count; i++)
		conflict->agreed &= g_strcmp0(conflict->values[i].text,
					      conflict->values[0].text) == 0;
	g_ptr_array_add(gather->list, conflict);
}

static gint compare_conflicts(gconstpointer a, gconstpointer b, gpointer catalog)
{
	const struct ops_conflict *const *one = a, *const *other = b;

	return ops_path_compare(catalog, (*one)->path, (*other)->path);
}

GPtrArray *ops_conflicts(const struct session *session, const struct catalog *catalog,
			 unsigned node)
{
	struct gather_conflicts gather = { session, catalog, node,
					   g_ptr_array_new_with_free_func(conflict_free) };

	session_each(session, "", visit_any, &gather);
	g_ptr_array_sort_with_data(gather.list, compare_conflicts, (gpointer)catalog);
	return gather.list;
}

/* The value that is meant; -1 when it is none or several. */
static int which_value(const struct ops_conflict *conflict, const char *which)
{
	int found = -1;

	if (strcmp(which, "newest") == 0)
		return 0;
	if (strcmp(which, "agreed") == 0)
		return conflict->agreed ? 0 : -1;
	if (strlen(which) < ID_DIGITS_MIN)
		return -1;
	for (unsigned i = 0; i < conflict->count; i++) {
		if (!g_str_has_prefix(conflict->values[i].action, which))
			continue;
		if (found >= 0)
			return -1;
		found = (int)i;
	}
	return found;
}

bool ops_conflict_take(struct change *change, const struct ops_conflict *conflict,
		       const char *which, GError **error)
{
	int value = which_value(conflict, which);

	if (value >= 0)
		return change_set(change, conflict->path, conflict->values[value].text, error);
	error_set(error, REMIT_ERROR_USAGE,
		  _("\"%s\" is none of the values of %s: say newest, agreed, or the beginning of an id that `remit conflicts` shows"),
		  which, conflict->path);
	return false;
}
