/*
 * Which services have records of their own, beside those of the whole scope: a sum over the whole
 * scope does not count them.
 */
#include "report/report.h"

#include <string.h>

struct own {
	char *service;
	unsigned sides[SIDE_COUNT]; /* records with a status */
};

static void own_clear(void *own)
{
	g_free(((struct own *)own)->service);
}

static struct own *own_of(GArray *owns, const char *service)
{
	for (guint i = 0; i < owns->len; i++)
		if (strcmp(g_array_index(owns, struct own, i).service, service) == 0)
			return &g_array_index(owns, struct own, i);
	struct own own = { .service = g_strdup(service) };
	g_array_append_val(owns, own);
	return &g_array_index(owns, struct own, owns->len - 1);
}

static void count(const char *path, const char *text, bool conflict, void *data)
{
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) != 5 || strcmp(parts[4], "status") != 0 ||
	    strcmp(parts[2], SESSION_WHOLE_SCOPE) == 0)
		return;
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		if (strcmp(parts[3], catalog_side_words[side]) == 0)
			own_of(data, parts[2])->sides[side]++;
}

static gint by_service(gconstpointer a, gconstpointer b)
{
	return strcmp(((const struct own *)a)->service, ((const struct own *)b)->service);
}

char *label_service_records(const struct session *session)
{
	g_autoptr(GArray) owns = g_array_new(FALSE, FALSE, sizeof(struct own));
	GString *text = g_string_new(NULL);

	g_array_set_clear_func(owns, own_clear);
	session_each(session, "control/", count, owns);
	g_array_sort(owns, by_service);
	for (guint i = 0; i < owns->len; i++) {
		const struct own *own = &g_array_index(owns, struct own, i);

		g_string_append_printf(text, "%s%s (%s %u, %s %u)", i ? ", " : "", own->service,
				       label_side(SIDE_CUSTOMER), own->sides[SIDE_CUSTOMER],
				       label_side(SIDE_PROVIDER), own->sides[SIDE_PROVIDER]);
	}
	return g_string_free(text, owns->len == 0);
}
