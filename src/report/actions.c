/*
 * Actions in words: what one was about, for whoever lists them.
 */
#include "report/report.h"

#include <string.h>

/* What an action is about that sets nothing. */
static char *label_empty(const struct session_action *action)
{
	if (action->seals)
		return g_strdup_printf(_("sealed %.12s"), action->seals);
	if (action->is_recovery)
		return g_strdup_printf(ngettext("recovered the session, %u line is missing",
						"recovered the session, %u lines are missing",
						action->lost_count),
				       action->lost_count);
	return g_strdup(action->undoes ? _("took something back") : "");
}

char *label_action(const struct session *session, const struct session_action *action)
{
	g_autofree const char **paths = g_new0(const char *, action->set_count + 1);
	const char *path, *text, *before;

	if (action->set_count == 0)
		return label_empty(action);
	for (unsigned k = 0; k < action->set_count; k++)
		session_action_set(session, action->number, k, &paths[k], &text, &before);
	/* "16 controls: Status (29 values)" */
	char *bulk = session_bulk_title(paths, action->set_count);
	if (bulk)
		return bulk;
	path = session_headline(paths, action->set_count);
	const struct session_field *field = session_field_of(path);
	g_auto(GStrv) parts = session_path_split(path);
	if (!field || strcmp(parts[0], "control") != 0 || g_strv_length(parts) < 5)
		return label_path(path);
	const char *side = strcmp(parts[3], "provider") == 0 ? label_side(SIDE_PROVIDER) :
							       label_side(SIDE_CUSTOMER);
	if (strcmp(parts[2], SESSION_WHOLE_SCOPE) == 0)
		return g_strdup_printf("%s %s: %s", parts[1], side, _(field->label));
	return g_strdup_printf("%s %s, %s: %s", parts[1], side, parts[2], _(field->label));
}

enum { KINDS_MAX = 6 };

struct kind_count {
	const char *label; /* translated */
	unsigned count;
};

static gint by_count(gconstpointer a, gconstpointer b)
{
	const struct kind_count *one = a, *other = b;

	return one->count != other->count ? (one->count < other->count ? 1 : -1) :
					    strcmp(one->label, other->label);
}

static void count_kind(GArray *kinds, const char *label)
{
	struct kind_count one = { label, 1 };

	for (guint i = 0; i < kinds->len; i++) {
		struct kind_count *kind = &g_array_index(kinds, struct kind_count, i);

		if (strcmp(kind->label, label) != 0)
			continue;
		kind->count++;
		return;
	}
	g_array_append_val(kinds, one);
}

char *label_kinds(const char *const *paths, unsigned count)
{
	g_autoptr(GArray) kinds = g_array_new(FALSE, FALSE, sizeof(struct kind_count));
	GString *text = g_string_new(NULL);
	unsigned others = 0;

	for (unsigned i = 0; i < count; i++) {
		const struct session_field *field = session_field_of(paths[i]);

		if (field)
			count_kind(kinds, _(field->label));
		others += !field;
	}
	g_array_sort(kinds, by_count);
	for (guint i = 0; i < kinds->len; i++) {
		const struct kind_count *kind = &g_array_index(kinds, struct kind_count, i);

		if (i < KINDS_MAX)
			g_string_append_printf(text, "%s%s %u", text->len ? ", " : "", kind->label,
					       kind->count);
		else
			others += kind->count;
	}
	if (others && text->len)
		g_string_append(text, ", ");
	if (others)
		g_string_append_printf(text, ngettext("%u other", "%u others", others), others);
	return g_string_free(text, FALSE);
}

const struct catalog_node *report_action_node(const struct session *session,
					      const struct catalog *catalog,
					      const struct session_action *action)
{
	unsigned node = CATALOG_NONE;

	for (unsigned k = 0; k < action->set_count; k++) {
		const char *path, *text, *before;
		unsigned at;

		session_action_set(session, action->number, k, &path, &text, &before);
		at = report_path_node(catalog, path);
		if (node != CATALOG_NONE && at != CATALOG_NONE && at != node)
			return NULL;
		node = at != CATALOG_NONE ? at : node;
	}
	return node == CATALOG_NONE ? NULL : &catalog->nodes[node];
}

char *label_time(const char *at)
{
	g_autoptr(GDateTime) time = g_date_time_new_from_iso8601(at, NULL);
	g_autoptr(GDateTime) local = time ? g_date_time_to_local(time) : NULL;

	if (span_is_date(at))
		return label_day(at);
	/* TRANSLATORS: a moment as your language writes it, in 16 columns; strftime(3). */
	/* xgettext:no-c-format */
	return local ? g_date_time_format(local, _("%Y-%m-%d %H:%M")) : g_strdup(at);
}

char *label_as_of(const struct session *session)
{
	const char *when = session_as_of_when(session);
	struct session_action action;

	if (!when || span_is_date(when))
		return label_day(when);
	if (session_action_find(session, when) < 0)
		return label_time(when);
	session_action_get(session, (unsigned)session_action_find(session, when), &action);
	g_autofree char *time = label_time(action.at);
	return g_strdup_printf("%s (%.8s)", time, action.id);
}
