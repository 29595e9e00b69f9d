/*
 * Searching what people recorded: which controls have something in their records, or linked to
 * them, that a text stands in.
 */
#include "ops/ops.h"

#include <string.h>

/* Kinds of paths that name their control in the second component. */
static const char *const of_control[] = { "control", "duty", "answer", NULL };

struct searching {
	const struct catalog *catalog;
	const struct catalog_needle *needle;
	ops_search_fn visit;
	void *data;
	GHashTable *entries; /* "finding/F-1" -> what was found there first */
};

static bool is_prose(const struct session_field *field)
{
	return field && (field->type == FIELD_PROSE || field->type == FIELD_LINE);
}

static void tell(const struct searching *searching, const char *control, const char *label,
		 const char *text)
{
	unsigned index = catalog_find(searching->catalog, control);

	if (index != CATALOG_NONE)
		searching->visit(index, label, text, searching->data);
}

/* Records directly; of entries it is noted which have a match. */
static void search_path(const char *path, const char *text, bool conflict, void *data)
{
	struct searching *searching = data;
	const struct session_field *field = session_field_of(path);
	(void)conflict;

	if (!is_prose(field) || !catalog_needle_in(searching->needle, text))
		return;
	g_auto(GStrv) parts = session_path_split(path);
	if (g_strv_contains(of_control, parts[0]))
		tell(searching, parts[1], _(field->label), text);
	else if (ops_kind_find(parts[0]))
		g_hash_table_insert(searching->entries,
				    g_strconcat(parts[0], "/", parts[1], NULL),
				    g_strdup(_(field->label)));
}

/* KIND/ID/control/CONTROL/... of an entry with a match. */
static void follow_link(const char *path, const char *text, bool conflict, void *data)
{
	struct searching *searching = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) < 4 || strcmp(parts[2], "control") != 0)
		return;
	g_autofree char *entry = g_strconcat(parts[0], "/", parts[1], NULL);
	const char *label = g_hash_table_lookup(searching->entries, entry);
	if (label)
		tell(searching, parts[3], label, parts[1]);
}

/* What a provider stated counts for the controls that it leads to. */
static void search_statement(const struct searching *searching,
			     const struct caiq_statement *statement)
{
	const char *const texts[] = { statement->how, statement->responsibilities };
	g_autoptr(GArray) found = NULL;

	for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++) {
		if (!texts[i] || !catalog_needle_in(searching->needle, texts[i]))
			continue;
		if (!found)
			found = caiq_counterparts(searching->catalog, statement->control);
		for (unsigned k = 0; k < found->len; k++)
			searching->visit(g_array_index(found, struct caiq_counterpart, k).index,
					 statement->question, texts[i], searching->data);
	}
}

void ops_search(const struct session *session, const struct catalog *catalog,
		const struct catalog_needle *needle, ops_search_fn visit, void *data)
{
	g_autoptr(GHashTable) entries =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	struct searching searching = { catalog, needle, visit, data, entries };

	g_autoptr(GPtrArray) statements = caiq_statements(session, NULL);

	session_each(session, "", search_path, &searching);
	for (unsigned i = 0; i < statements->len; i++)
		search_statement(&searching, g_ptr_array_index(statements, i));
	if (g_hash_table_size(entries) == 0)
		return;
	for (const struct ops_kind *kind = ops_kinds; kind->name; kind++) {
		g_autofree char *prefix = g_strconcat(kind->name, "/", NULL);
		session_each(session, prefix, follow_link, &searching);
	}
}
