/*
 * What the links of an entry lead to, as its form shows it.
 */
#include "ui/register.h"

#include <string.h>

struct linking {
	GArray *targets; /* of struct target */
	size_t prefix;
	const struct ui_model *model;
	const char *name;
};

struct target {
	unsigned node; /* of the control, CATALOG_NONE: another entry */
	char *words;
};

static void target_clear(void *target)
{
	g_free(((struct target *)target)->words);
}

/* Those of one control, and all else, stay in the order of their paths. */
static gint by_node(gconstpointer a, gconstpointer b)
{
	const struct target *one = a, *other = b;

	return (one->node > other->node) - (one->node < other->node);
}

/* "2.1.1 customer", or the id of an entry with its title. */
static void add_link(const char *path, const char *text, bool conflict, void *data)
{
	struct linking *linking = data;
	g_auto(GStrv) parts = session_path_split(path + linking->prefix);
	bool is_control = strcmp(linking->name, "control") == 0;
	struct target target = {
		is_control ? catalog_find(linking->model->catalog, parts[0]) : CATALOG_NONE,
		ops_link_words(linking->model->session, linking->name, parts),
	};
	(void)text;
	(void)conflict;

	g_array_append_val(linking->targets, target);
}

char *field_links_text(const struct ui_model *model, const char *name, const char *path)
{
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	g_autoptr(GArray) targets = g_array_new(FALSE, FALSE, sizeof(struct target));
	struct linking linking = { targets, strlen(prefix), model, name };
	GString *text = g_string_new(NULL);

	g_array_set_clear_func(targets, target_clear);
	session_each(model->session, prefix, add_link, &linking);
	g_array_sort(targets, by_node); /* a stable one */
	for (guint i = 0; i < targets->len; i++)
		g_string_append_printf(text, "%s%s", i ? "\n" : "",
				       g_array_index(targets, struct target, i).words);
	return g_string_free(text, targets->len == 0);
}
