/*
 * The catalog that belongs to a session, and what happens when it is not the same any more:
 * nothing recorded is hidden.
 */
#include "ops/ops.h"

#include <string.h>

struct unknown {
	const struct catalog *catalog; /* NULL: everything is unknown */
	GPtrArray *ids;
};

static void visit_control(const char *path, const char *text, bool conflict, void *data)
{
	struct unknown *unknown = data;
	GPtrArray *ids = unknown->ids;
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) < 5)
		return;
	if (unknown->catalog && catalog_find(unknown->catalog, parts[1]) != CATALOG_NONE)
		return;
	if (ids->len > 0 && strcmp(g_ptr_array_index(ids, ids->len - 1), parts[1]) == 0)
		return;
	g_ptr_array_add(ids, g_strdup(parts[1]));
}

GPtrArray *ops_unknown_controls(const struct session *session, const struct catalog *catalog)
{
	struct unknown unknown = { catalog, g_ptr_array_new_with_free_func(g_free) };

	session_each(session, "control/", visit_control, &unknown);
	return unknown.ids;
}

/* A sentence for records that the catalog has no control for; NULL when there are none. */
static char *orphan_notice(const struct session *session, const struct catalog *catalog)
{
	g_autoptr(GPtrArray) ids = ops_unknown_controls(session, catalog);

	if (ids->len == 0)
		return NULL;
	return g_strdup_printf(
		ngettext(
			"%u control recorded here is not in catalog %s; `remit controls` lists it",
			"%u controls recorded here are not in catalog %s; `remit controls` lists them",
			ids->len),
		ids->len, catalog->id);
}

static char *revision_notice(const struct session *session, const struct catalog *catalog)
{
	char *orphans = orphan_notice(session, catalog);

	if (orphans)
		return orphans;
	if (strcmp(session_catalog(session), catalog->id) != 0)
		return g_strdup_printf(
			_("this session was made with catalog %s and is shown with %s"),
			session_catalog(session), catalog->id);
	if (session_catalog_revision(session) != catalog->revision)
		return g_strdup_printf(_("this session was made with revision %u of catalog %s; this is revision %u"),
				       session_catalog_revision(session), catalog->id,
				       catalog->revision);
	return NULL;
}

const struct catalog *ops_catalog(const struct ops *ops, const struct session *session,
				  const char *name, char **notice, GError **error)
{
	const char *folder = config_catalog_folder(ops->config);
	struct catalog_wish wish = { .languages = g_get_language_names };
	g_autoptr(GError) unknown = NULL;

	*notice = NULL;
	if (name) {
		const struct catalog *catalog =
			catalog_open_as(ops->io, name, folder, &wish, error);

		*notice = catalog && session ? revision_notice(session, catalog) : NULL;
		return catalog;
	}
	if (!session)
		return catalog_builtin()[0];
	const struct catalog *catalog =
		catalog_open_as(ops->io, session_catalog(session), folder, &wish, &unknown);
	if (catalog) {
		*notice = revision_notice(session, catalog);
		return catalog;
	}
	if (g_error_matches(unknown, REMIT_ERROR, REMIT_ERROR_NO)) { /* somebody would not wait */
		g_propagate_error(error, g_steal_pointer(&unknown));
		return NULL;
	}
	g_autoptr(GPtrArray) ids = ops_unknown_controls(session, NULL);
	g_autofree char *why = error_text(unknown);
	*notice = g_strdup_printf(_("catalog %s cannot be used, so only what is recorded is shown: %s"),
				  session_catalog(session), why);
	return catalog_stand_in(session_catalog(session), (const char *const *)ids->pdata,
				ids->len);
}
