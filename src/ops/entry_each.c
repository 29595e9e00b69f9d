/*
 * What an entry of a register says, in the order in which people read it: for both faces, which
 * would otherwise have it in the order of the paths. It decides nothing else about how it looks.
 */
#include "ops/ops.h"

#include <string.h>

/* One path of the entry. */
struct saying {
	char *path, *text;
	bool conflict;
	const struct session_field *field; /* NULL: a later version's */
	unsigned node;                     /* of the control that is linked to, or CATALOG_NONE */
};

struct sayings {
	GArray *all; /* of struct saying */
	const struct catalog *catalog;
};

static void saying_clear(void *data)
{
	struct saying *saying = data;

	g_free(saying->path);
	g_free(saying->text);
}

static unsigned node_of(const struct catalog *catalog, const char *path)
{
	g_auto(GStrv) parts = session_path_split(path);

	return g_strv_length(parts) > 3 && strcmp(parts[2], "control") == 0 ?
		       catalog_find(catalog, parts[3]) : CATALOG_NONE;
}

static void collect(const char *path, const char *text, bool conflict, void *data)
{
	struct sayings *sayings = data;
	struct saying saying = { g_strdup(path), g_strdup(text), conflict, session_field_of(path),
				 node_of(sayings->catalog, path) };

	g_array_append_val(sayings->all, saying);
}

/* As the table of fields has them, what it does not know last. */
static gint by_reading(gconstpointer a, gconstpointer b)
{
	const struct saying *one = a, *other = b;

	if (one->field != other->field)
		return !other->field || (one->field && one->field < other->field) ? -1 : 1;
	return (one->node > other->node) - (one->node < other->node);
}

void ops_entry_each(const struct session *session, const struct catalog *catalog,
		    const struct ops_kind *kind, const char *id, session_visit_fn visit, void *data)
{
	g_autofree char *entity = session_path(kind->name, id, NULL);
	g_autofree char *prefix = g_strconcat(entity, "/", NULL);
	g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(struct saying));
	struct sayings sayings = { all, catalog };

	g_array_set_clear_func(all, saying_clear);
	session_each(session, prefix, collect, &sayings);
	g_array_sort(all, by_reading); /* a stable one */
	for (guint i = 0; i < all->len; i++) {
		const struct saying *saying = &g_array_index(all, struct saying, i);

		visit(saying->path, saying->text, saying->conflict, data);
	}
}
