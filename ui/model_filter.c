/*
 * Which nodes the tree shows: those a filter lets pass, and the groups above them.
 */
#include "ui/model.h"

#include <string.h>

static void set_flag(struct ui_model *model, unsigned index, unsigned flag, bool on)
{
	if (on)
		model->flags[index] |= (unsigned char)flag;
	else
		model->flags[index] &= (unsigned char)~flag;
}

/* Whether a node is shown: not at all, for what stands below it, for itself. */
enum pass { PASS_NOT, PASS_AROUND, PASS_ITSELF };

/* How many controls pass; `passes` receives what each node is shown for. */
static unsigned try_filter(const struct ui_model *model, const struct filter *filter,
			   enum pass *passes)
{
	const struct catalog_node *nodes = model->catalog->nodes;
	unsigned count = 0;

	for (unsigned i = model->catalog->node_count; i-- > 0;) {
		if (nodes[i].control &&
		    filter_match(filter, model->session, model->catalog, i, model->service)) {
			passes[i] = PASS_ITSELF;
			count++;
		}
		if (passes[i] != PASS_NOT && nodes[i].parent != CATALOG_NONE)
			passes[nodes[i].parent] = PASS_AROUND;
	}
	return count;
}

/* Groups that hold something shown are open; how they were folded comes back afterwards. */
static void hide(struct ui_model *model, const enum pass *passes)
{
	for (unsigned i = 0; i < model->catalog->node_count; i++) {
		if (!model->filter)
			set_flag(model, i, NODE_WAS_FOLDED, model_is_folded(model, i));
		set_flag(model, i, NODE_HIDDEN, passes[i] == PASS_NOT);
		set_flag(model, i, NODE_AROUND, passes[i] == PASS_AROUND);
		set_flag(model, i, NODE_FOLDED, false);
		if (passes[i] != PASS_ITSELF && model_is_marked(model, i)) {
			set_flag(model, i, NODE_MARKED, false);
			model->marked_count--;
		}
	}
}

static void show_all(struct ui_model *model)
{
	if (!model->filter)
		return;
	g_clear_pointer(&model->filter, g_free);
	for (unsigned i = 0; i < model->catalog->node_count; i++) {
		set_flag(model, i, NODE_HIDDEN | NODE_AROUND, false);
		set_flag(model, i, NODE_FOLDED, model->flags[i] & NODE_WAS_FOLDED);
	}
	if (model_node(model))
		model_select(model, model->selected);
}

/* Where one stood, else the next control that is shown, else the last. */
static void settle(struct ui_model *model)
{
	const struct catalog_node *nodes = model->catalog->nodes;
	unsigned at = model->selected;

	while (at < model->catalog->node_count &&
	       (model_is_hidden(model, at) || !nodes[at].control))
		at++;
	model->selected = at < model->catalog->node_count ? at : model_row_last(model);
}

bool model_filter(struct ui_model *model, const char *text, unsigned *shown, GError **error)
{
	g_autofree char *terms = g_strstrip(g_strdup(text));
	g_autofree enum pass *passes = g_new0(enum pass, model->catalog->node_count + 1);
	struct filter *filter;
	unsigned count;

	if (!*terms) {
		show_all(model);
		return true;
	}
	filter = ops_filter_parse(model->ops, terms, error);
	if (!filter)
		return false;
	count = try_filter(model, filter, passes);
	filter_free(filter);
	if (count == 0) {
		error_set(error, REMIT_ERROR_USAGE, _("no control passes: %s"), terms);
		return false;
	}
	hide(model, passes);
	g_free(model->filter);
	model->filter = g_steal_pointer(&terms);
	settle(model);
	model->shown = count;
	if (shown)
		*shown = count;
	return true;
}
