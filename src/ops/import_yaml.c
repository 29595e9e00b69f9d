/*
 * An assessment.yaml that was edited by hand: what differs from what was printed. Where the session
 * has moved on since, what others wrote stays unless the file is preferred.
 */
#include "ops/import_private.h"

#include <string.h>

struct reading {
	struct importing *importing;
	struct value_tree *tree;
	GHashTable *base;      /* path -> value as it was printed; borrowed from the session */
	GHashTable *seen;      /* paths that are in the file */
	GHashTable *entities;  /* "finding/F-1" that the file changes -> their first item */
	GArray *values;        /* struct import_value of the record that is being read */
};

/* ---- what was printed ------------------------------------------------------------------- */

/* The actions that heads rest on, themselves too: a set of numbers. */
static GHashTable *actions_below(const struct session *session, char **heads, GError **error)
{
	GHashTable *set = g_hash_table_new(NULL, NULL);
	g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(int));

	for (; *heads; heads++) {
		int number = session_action_find(session, *heads);

		if (number < 0) {
			error_set(error, REMIT_ERROR_INPUT,
				  _("it was printed from a history that is not in this session (head %.12s): merge that copy first"),
				  *heads);
			g_hash_table_unref(set);
			return NULL;
		}
		g_array_append_val(open, number);
	}
	while (open->len) {
		int number = g_array_index(open, int, open->len - 1);
		struct session_action action;

		g_array_set_size(open, open->len - 1);
		if (!g_hash_table_add(set, GINT_TO_POINTER(number + 1)))
			continue;
		session_action_get(session, (unsigned)number, &action);
		for (unsigned k = 0; k < action.prev_count; k++) {
			int before = session_action_find(
				session, session_action_prev(session, (unsigned)number, k));
			g_array_append_val(open, before);
		}
	}
	return set;
}

/* What every path said then: parents stand before children, so that the last one counts. */
static bool gather_base(struct reading *reading, GError **error)
{
	const struct session *session = reading->importing->place->session;
	g_autoptr(GHashTable) actions =
		actions_below(session, reading->importing->plan->heads, error);

	if (!actions)
		return false;
	for (unsigned i = 0; i < session_action_count(session); i++) {
		struct session_action action;

		if (!g_hash_table_contains(actions, GINT_TO_POINTER((int)i + 1)))
			continue;
		session_action_get(session, i, &action);
		for (unsigned k = 0; k < action.set_count; k++) {
			const char *path, *text, *before;

			session_action_set(session, i, k, &path, &text, &before);
			g_hash_table_insert(reading->base, (void *)path, (void *)text);
		}
	}
	return true;
}

/* ---- one value --------------------------------------------------------------------------- */

/* What people do not write by hand: it says where other things come from. */
static bool is_by_hand(const char *path)
{
	static const char *const machines[] = { "previous/", "carried/", "redaction/",
						"declaration/", "claim/" };

	for (unsigned i = 0; i < G_N_ELEMENTS(machines); i++)
		if (g_str_has_prefix(path, machines[i]))
			return false;
	return true;
}

static void refuse_at(struct reading *reading, struct ops_import_item *item, const char *sentence)
{
	GError *why = NULL;

	error_set(&why, REMIT_ERROR_INPUT, "%s", sentence);
	import_refuse(reading->importing, item, why);
}

/* Put a value that belongs to no record into the change. */
static void put_plain(struct reading *reading, struct ops_import_item *item, const char *text)
{
	GError *why = NULL;
	g_auto(GStrv) parts = session_path_split(item->path);
	g_autofree char *entity = strcmp(parts[0], "engagement") == 0 ?
		g_strdup(parts[0]) : session_path(parts[0], parts[1], NULL);

	if (!import_may_come(reading->importing, item->path, text, &why) ||
	    !change_set(reading->importing->plan->change, item->path, text, &why)) {
		import_refuse(reading->importing, item, why);
		return;
	}
	import_settle(reading->importing, item, item->before ? IMPORT_CHANGED : IMPORT_NEW);
	if (!g_hash_table_contains(reading->entities, entity))
		g_hash_table_insert(reading->entities, g_steal_pointer(&entity), item);
}

/* The name of a record's field, or FIELD.MEMBER; NULL when the path is no record's. g_free(). */
static char *record_field(char **parts)
{
	guint count = g_strv_length(parts);

	if (strcmp(parts[0], "control") != 0 || count < 5)
		return NULL;
	return count == 5 ? g_strdup(parts[4]) : g_strdup_printf("%s.%s", parts[4], parts[5]);
}

static void put_value(struct reading *reading, struct ops_import_item *item, const char *text)
{
	g_auto(GStrv) parts = session_path_split(item->path);
	char *field = record_field(parts);

	if (!field) {
		put_plain(reading, item, text);
		return;
	}
	struct import_value value = { item, field, g_strdup(text) };
	g_array_append_val(reading->values, value);
}

/* Which of the three it is: as printed, as it stands now, or neither. */
static void weigh(struct reading *reading, struct ops_import_item *item, const char *text)
{
	struct importing *importing = reading->importing;
	const char *base = g_hash_table_lookup(reading->base, item->path);
	const char *wanted = *text ? text : NULL;
	bool moved = g_strcmp0(base, item->before) != 0;

	item->after = g_strdup(wanted);
	if (g_strcmp0(wanted, base) == 0 || g_strcmp0(wanted, item->before) == 0)
		import_settle(importing, item, IMPORT_UNCHANGED);
	else if (!session_field_of(item->path))
		refuse_at(reading, item, _("nothing can be recorded there"));
	else if (!is_by_hand(item->path))
		refuse_at(reading, item, _("this says where something came from: it is not changed by hand"));
	else if (moved && !importing->how.prefer_file)
		import_settle(importing, item, IMPORT_CONFLICT);
	else
		put_value(reading, item, text);
}

static void take_value(struct reading *reading, const char *path, const struct value *value)
{
	struct importing *importing = reading->importing;
	const char *text = value_text(value);
	struct ops_import_item *item;

	g_hash_table_add(reading->seen, g_strdup(path));
	if (value_kind(value) == VALUE_LIST) {
		item = import_item(importing, value_line(value), value_column(value));
		item->path = g_strdup(path);
		refuse_at(reading, item, _("a list, where one text is meant"));
		return;
	}
	if (!text || !*text) /* nothing is overwritten with nothing */
		return;
	item = import_item(importing, value_line(value), value_column(value));
	item->path = g_strdup(path);
	item->before = g_strdup(session_get(importing->place->session, path));
	import_note_author(importing, item);
	bool clears = strcmp(text, OPS_IMPORT_CLEAR) == 0 &&
		      g_strcmp0(g_hash_table_lookup(reading->base, path), text) != 0;
	weigh(reading, item, clears ? "" : text);
}

/* ---- maps as paths ----------------------------------------------------------------------- */

static void take_map(struct reading *reading, const char *prefix, const struct value *map)
{
	for (size_t i = 0; i < value_count(map); i++) {
		g_autofree char *component = session_path(value_key(map, i), NULL);
		g_autofree char *path = g_strconcat(prefix, "/", component, NULL);
		const struct value *value = value_at(map, i);

		if (value_kind(value) == VALUE_MAP)
			take_map(reading, path, value);
		else
			take_value(reading, path, value);
	}
}

/* Whether names stand below a value, as they do where it was printed; else it is refused, but for
 * nothing at all. */
static bool has_names(struct reading *reading, const struct value *value, const char *typed)
{
	struct ops_import_item *item;

	if (value_kind(value) == VALUE_MAP || value_kind(value) == VALUE_NULL)
		return value_kind(value) == VALUE_MAP;
	item = import_item(reading->importing, value_line(value), value_column(value));
	item->typed = g_strdup(typed ? typed : "");
	refuse_at(reading, item, _("names with their values are meant here"));
	return false;
}

/* The fields of one record: those that rest on others are recorded after them. */
static void take_record(struct reading *reading, const char *control, const char *service,
			const char *side, const struct value *map)
{
	g_autofree char *prefix = session_path("control", control, service, side, NULL);
	struct ops_target target = { control, service,
				     strcmp(side, catalog_side_words[SIDE_PROVIDER]) == 0 ?
					     SIDE_PROVIDER : SIDE_CUSTOMER };

	if (!has_names(reading, map, side))
		return;
	reading->values = import_values_new();
	take_map(reading, prefix, map);
	import_record(reading->importing, &target, reading->values);
	g_clear_pointer(&reading->values, g_array_unref);
}

static void refuse_word(struct reading *reading, const struct value *map, size_t index,
			const char *sentence)
{
	struct ops_import_item *item =
		import_item(reading->importing, value_key_line(map, index),
			    value_key_column(map, index));
	GError *why = NULL;

	item->typed = g_strdup(value_key(map, index));
	error_set(&why, REMIT_ERROR_INPUT, "%s", sentence);
	import_refuse(reading->importing, item, why);
}

static void take_sides(struct reading *reading, const char *control, const char *service,
		       const struct value *sides)
{
	if (!has_names(reading, sides, service))
		return;
	for (size_t i = 0; i < value_count(sides); i++) {
		if (g_strv_contains(catalog_side_words, value_key(sides, i)))
			take_record(reading, control, service, value_key(sides, i),
				    value_at(sides, i));
		else
			refuse_word(reading, sides, i, _("no side: customer or provider"));
	}
}

/* A control that neither the catalog nor the session has. */
static bool is_unmatched(const struct importing *importing, const char *control)
{
	g_autoptr(GPtrArray) others =
		ops_unknown_controls(importing->place->session, importing->place->catalog);
	unsigned at = catalog_find(importing->place->catalog, control);

	return !(at != CATALOG_NONE && importing->place->catalog->nodes[at].control) &&
	       !g_ptr_array_find_with_equal_func(others, control, g_str_equal, NULL);
}

static void take_control(struct reading *reading, const struct value *entry)
{
	struct importing *importing = reading->importing;
	const struct value *id = value_get(entry, "id"), *services = value_get(entry, "records");
	const char *control = id ? value_text(id) : NULL;
	GError *why = NULL;

	if (!has_names(reading, entry, value_text(entry)))
		return;
	if (!control || is_unmatched(importing, control)) {
		struct ops_import_item *item =
			import_item(importing, value_line(id ? id : entry),
				    value_column(id ? id : entry));

		item->typed = g_strdup(control ? control : "");
		import_settle(importing, item, IMPORT_UNMATCHED);
		return;
	}
	if (!services || !has_names(reading, services, control))
		return;
	for (size_t i = 0; i < value_count(services); i++) {
		if (ops_service_check(importing->place->session, value_key(services, i), &why))
			take_sides(reading, control, value_key(services, i),
				   value_at(services, i));
		else
			refuse_word(reading, services, i, _("no service in scope"));
		g_clear_error(&why);
	}
}

static void take_controls(struct reading *reading, const struct value *list)
{
	for (size_t i = 0; i < value_count(list); i++)
		take_control(reading, value_at(list, i));
}

/* ---- the file ---------------------------------------------------------------------------- */

/* Parts of the file that say nothing that could be edited. */
static bool is_frame(const char *key)
{
	static const char *const keys[] = { "format", "heads",	   "hash",   "session",
					    "catalog", "conflicts", "unknown", NULL };

	return g_strv_contains(keys, key);
}

static bool read_heads(struct reading *reading, const struct value *root)
{
	struct importing *importing = reading->importing;
	const struct value *list = value_get(root, "heads"), *uuid = value_get(root, "session");
	const struct value *hash = value_get(root, "hash");
	GPtrArray *heads = g_ptr_array_new();

	for (size_t i = 0; list && i < value_count(list); i++)
		if (value_text(value_at(list, i)))
			g_ptr_array_add(heads, g_strdup(value_text(value_at(list, i))));
	g_ptr_array_add(heads, NULL);
	importing->plan->heads = (char **)g_ptr_array_free(heads, FALSE);
	importing->plan->body = g_strdup(hash ? value_text(hash) : NULL);
	if (!uuid || !importing->plan->heads[0]) {
		door_error(importing->error, reading->tree, root,
			   _("it does not say which session it was printed from: `remit export assessment.yaml` prints one that does"));
		return false;
	}
	if (g_strcmp0(value_text(uuid), session_uuid(importing->place->session)) == 0)
		return true;
	door_error(importing->error, reading->tree, uuid,
		   _("it was printed from another session than %s"),
		   session_name(importing->place->session));
	return false;
}

/* What several fields of one entry have to hold together is asked once all are known. */
static void check_entities(struct reading *reading)
{
	GHashTableIter iter;
	gpointer entity, item;

	g_hash_table_iter_init(&iter, reading->entities);
	while (g_hash_table_iter_next(&iter, &entity, &item)) {
		struct ops_import *plan = reading->importing->plan;
		struct ops_import_item *first = item;
		GError *why = NULL;

		if (ops_entity_check(reading->importing->place->session, plan->change, entity,
				     &why))
			continue;
		plan->counts[first->fate]--;
		import_refuse(reading->importing, first, why);
	}
}

static void count_missing(struct reading *reading)
{
	GHashTableIter iter;
	gpointer path, text;

	g_hash_table_iter_init(&iter, reading->base);
	while (g_hash_table_iter_next(&iter, &path, &text))
		reading->importing->plan->missing +=
			text && session_field_of(path) &&
			session_get(reading->importing->place->session, path) &&
			!g_hash_table_contains(reading->seen, path);
}

static void read_parts(struct reading *reading, const struct value *root)
{
	for (size_t i = 0; i < value_count(root); i++) {
		const char *key = value_key(root, i);
		g_autofree char *prefix = session_path(key, NULL);

		if (is_frame(key))
			continue;
		if (strcmp(key, "controls") == 0 && value_kind(value_at(root, i)) == VALUE_LIST)
			take_controls(reading, value_at(root, i));
		else if (value_kind(value_at(root, i)) == VALUE_MAP)
			take_map(reading, prefix, value_at(root, i));
		else
			refuse_word(reading, root, i, _("nothing can be recorded there"));
	}
	check_entities(reading);
	count_missing(reading);
}

bool import_yaml(struct importing *importing, GBytes *bytes)
{
	struct reading reading = { .importing = importing };
	bool good;

	reading.tree = value_tree_parse(importing->plan->file, bytes, importing->error);
	if (!reading.tree)
		return false;
	reading.base = g_hash_table_new(g_str_hash, g_str_equal);
	reading.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	reading.entities = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	importing->plan->edited = !session_print_is_whole(bytes);
	good = read_heads(&reading, value_tree_root(reading.tree)) &&
	       gather_base(&reading, importing->error);
	if (good)
		read_parts(&reading, value_tree_root(reading.tree));
	g_hash_table_unref(reading.base);
	g_hash_table_unref(reading.seen);
	g_hash_table_unref(reading.entities);
	value_tree_free(reading.tree);
	return good;
}
