/*
 * The oracle of the merge test: plain sets, no graph.
 */
#include "tests/clones/oracle.h"

#include <string.h>

enum { LIVING_MAX = 256 };

/* One value that one action gave one path. */
struct value {
	char *path, *text, *action; /* text NULL: cleared */
	bool known[ORACLE_CLONES];
	GPtrArray *over; /* struct value *: what it replaced */
};

struct oracle {
	GPtrArray *values;
	GHashTable *actions; /* id -> a bool of each clone */
	GHashTable *paths;   /* those that were ever set */
};

static void value_free(void *data)
{
	struct value *value = data;

	g_free(value->path);
	g_free(value->text);
	g_free(value->action);
	g_ptr_array_unref(value->over);
	g_free(value);
}

struct oracle *oracle_new(void)
{
	struct oracle *oracle = g_new0(struct oracle, 1);

	oracle->values = g_ptr_array_new_with_free_func(value_free);
	oracle->actions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	oracle->paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return oracle;
}

void oracle_free(struct oracle *oracle)
{
	g_hash_table_unref(oracle->actions);
	g_hash_table_unref(oracle->paths);
	g_ptr_array_unref(oracle->values);
	g_free(oracle);
}

static bool is_replaced(const struct oracle *oracle, unsigned clone, struct value *value)
{
	for (guint i = 0; i < oracle->values->len; i++) {
		const struct value *later = g_ptr_array_index(oracle->values, i);

		if (later->known[clone] && g_ptr_array_find(later->over, value, NULL))
			return true;
	}
	return false;
}

/* The values of a path that live in a clone. */
static GPtrArray *living(const struct oracle *oracle, unsigned clone, const char *path)
{
	GPtrArray *list = g_ptr_array_new();

	for (guint i = 0; i < oracle->values->len; i++) {
		struct value *value = g_ptr_array_index(oracle->values, i);

		if (value->known[clone] && strcmp(value->path, path) == 0 &&
		    !is_replaced(oracle, clone, value))
			g_ptr_array_add(list, value);
	}
	return list;
}

/* The same person did the same in two clones in the same second, on the same state: it is the same
 * line and one action. */
static bool is_known(struct oracle *oracle, unsigned clone, const char *id)
{
	bool *known = g_hash_table_lookup(oracle->actions, id);

	if (!known)
		return false;
	known[clone] = true;
	for (guint i = 0; i < oracle->values->len; i++) {
		struct value *value = g_ptr_array_index(oracle->values, i);

		value->known[clone] |= strcmp(value->action, id) == 0;
	}
	return true;
}

void oracle_record(struct oracle *oracle, unsigned clone, const struct session *session,
		   const char *id)
{
	int number = session_action_find(session, id);
	bool *known;
	struct session_action action;

	g_assert(number >= 0);
	if (is_known(oracle, clone, id))
		return;
	known = g_new0(bool, ORACLE_CLONES);
	session_action_get(session, (unsigned)number, &action);
	known[clone] = true;
	g_hash_table_insert(oracle->actions, g_strdup(id), known);
	for (unsigned k = 0; k < action.set_count; k++) {
		struct value *value = g_new0(struct value, 1);
		const char *path, *text, *before;

		session_action_set(session, (unsigned)number, k, &path, &text, &before);
		value->over = living(oracle, clone, path);
		value->path = g_strdup(path);
		value->text = g_strdup(text);
		value->action = g_strdup(id);
		value->known[clone] = true;
		g_ptr_array_add(oracle->values, value);
		g_hash_table_add(oracle->paths, g_strdup(path));
	}
}

void oracle_merge(struct oracle *oracle, unsigned into, unsigned from)
{
	GHashTableIter iter;
	gpointer known;

	for (guint i = 0; i < oracle->values->len; i++) {
		struct value *value = g_ptr_array_index(oracle->values, i);

		value->known[into] |= value->known[from];
	}
	g_hash_table_iter_init(&iter, oracle->actions);
	while (g_hash_table_iter_next(&iter, NULL, &known))
		((bool *)known)[into] |= ((bool *)known)[from];
}

static unsigned known_actions(const struct oracle *oracle, unsigned clone)
{
	GHashTableIter iter;
	gpointer known;
	unsigned count = 0;

	g_hash_table_iter_init(&iter, oracle->actions);
	while (g_hash_table_iter_next(&iter, NULL, &known))
		count += ((bool *)known)[clone];
	return count;
}

static char *complain_path(const struct oracle *oracle, unsigned clone,
			   const struct session *session, const char *path)
{
	struct session_value found[LIVING_MAX];
	unsigned count = session_values(session, path, found, LIVING_MAX);
	g_autoptr(GPtrArray) wanted = living(oracle, clone, path);

	if (count != wanted->len)
		return g_strdup_printf("%s has %u living values, not %u", path, count, wanted->len);
	for (guint i = 0; i < wanted->len; i++) {
		const struct value *value = g_ptr_array_index(wanted, i);
		bool met = false;

		for (unsigned k = 0; k < count; k++)
			met |= strcmp(found[k].action, value->action) == 0 &&
			       g_strcmp0(found[k].text, value->text) == 0;
		if (!met)
			return g_strdup_printf("%s lost a value of %.12s", path, value->action);
	}
	return NULL;
}

/* The first two lines, which all clones have from the start, are no actions of anybody here. */
char *oracle_complain(const struct oracle *oracle, unsigned clone, const struct session *session)
{
	unsigned wanted = known_actions(oracle, clone) + 2;
	GHashTableIter iter;
	gpointer path;
	char *complaint = NULL;

	if (session_action_count(session) != wanted)
		return g_strdup_printf("%u actions, not %u", session_action_count(session), wanted);
	g_hash_table_iter_init(&iter, oracle->paths);
	while (!complaint && g_hash_table_iter_next(&iter, &path, NULL))
		complaint = complain_path(oracle, clone, session, path);
	return complaint;
}

unsigned oracle_conflicts(const struct oracle *oracle, unsigned clone)
{
	GHashTableIter iter;
	gpointer path;
	unsigned count = 0;

	g_hash_table_iter_init(&iter, oracle->paths);
	while (g_hash_table_iter_next(&iter, &path, NULL)) {
		g_autoptr(GPtrArray) list = living(oracle, clone, path);
		count += list->len > 1;
	}
	return count;
}

unsigned oracle_actions(const struct oracle *oracle)
{
	return g_hash_table_size(oracle->actions);
}
