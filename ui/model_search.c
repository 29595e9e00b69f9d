/*
 * Searching: the nodes in whose texts, or in whose records, something stands.
 */
#include "ui/model.h"

#include <string.h>

void model_search_none(struct ui_model *model)
{
	g_clear_pointer(&model->search, g_free);
	g_clear_pointer(&model->needle, catalog_needle_free);
	g_array_set_size(model->matches, 0);
}

static void note_recorded(unsigned index, const char *label, const char *text, void *data)
{
	unsigned char *recorded = data;
	(void)label;
	(void)text;

	recorded[index] = 1;
}

/* Keep those of `from`, or of all nodes, that match. */
static void collect(struct ui_model *model, const GArray *from)
{
	const struct catalog *catalog = model->catalog;
	g_autofree unsigned char *recorded = g_malloc0(catalog->node_count + 1);
	GArray *matches = g_array_new(FALSE, FALSE, sizeof(unsigned));
	unsigned count = from ? from->len : catalog->node_count;

	ops_search(model->session, catalog, model->needle, note_recorded, recorded);
	for (unsigned i = 0; i < count; i++) {
		unsigned index = from ? g_array_index(from, unsigned, i) : i;

		if (recorded[index] ||
		    catalog_needle_in_node(model->needle, &catalog->nodes[index]))
			g_array_append_val(matches, index);
	}
	g_array_unref(model->matches);
	model->matches = matches;
}

/* What a longer text stands in its beginning stands in too: only that has to be looked at again,
 * so that each key of a text being typed costs less than the one before. */
unsigned model_search(struct ui_model *model, const char *text)
{
	bool goes_on = model->search && *model->search && model->needle &&
		       model->search_actions == model->action_count &&
		       g_str_has_prefix(text, model->search);
	g_autoptr(GArray) before = goes_on ? g_array_ref(model->matches) : NULL;
	char *copy = g_strdup(text);

	g_free(model->search);
	g_clear_pointer(&model->needle, catalog_needle_free);
	model->search = copy;
	model->search_actions = model->action_count;
	model->needle = catalog_needle_new(text);
	if (model->needle)
		collect(model, before);
	else
		g_array_set_size(model->matches, 0);
	return model->matches->len;
}

unsigned model_match_after(const struct ui_model *model, int step, unsigned *place)
{
	unsigned count = model->matches->len, low = 0, high = count;

	if (count == 0)
		return CATALOG_NONE;
	while (low < high) { /* the first match that is not before the selected node */
		unsigned middle = low + (high - low) / 2;

		if (g_array_index(model->matches, unsigned, middle) < model->selected)
			low = middle + 1;
		else
			high = middle;
	}
	if (step < 0)
		low = low == 0 ? count - 1 : low - 1;
	else if (low < count && g_array_index(model->matches, unsigned, low) == model->selected)
		low++;
	low %= count;
	*place = low + 1;
	return g_array_index(model->matches, unsigned, low);
}

unsigned model_match_named(const struct ui_model *model, unsigned *place)
{
	for (unsigned i = 0; i < model->matches->len; i++) {
		unsigned node = g_array_index(model->matches, unsigned, i);

		if (g_ascii_strcasecmp(model->catalog->nodes[node].id, model->search) != 0)
			continue;
		*place = i + 1;
		return node;
	}
	return CATALOG_NONE;
}
