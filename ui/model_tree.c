/*
 * The visible tree: rows, folds, marks, jumps, search.
 *
 * Nodes stand in preorder and know where their subtree ends, so a fold is a jump: the row
 * after costs nothing, the row before costs the depth of the tree.
 */
#include "ui/model.h"

#include <string.h>

enum { TRAIL_MAX = 200 };

const struct catalog_node *model_node(const struct ui_model *model)
{
	return model->selected < model->catalog->node_count ?
		       &model->catalog->nodes[model->selected] : NULL;
}

bool model_can_fold(const struct ui_model *model, unsigned index)
{
	const struct catalog_node *node = &model->catalog->nodes[index];

	return (!node->control && !node->withdrawn) || node->end > index + 1;
}

bool model_is_folded(const struct ui_model *model, unsigned index)
{
	return model->flags[index] & NODE_FOLDED;
}

bool model_is_marked(const struct ui_model *model, unsigned index)
{
	return model->flags[index] & NODE_MARKED;
}

unsigned model_marked_in(const struct ui_model *model, unsigned group)
{
	unsigned count = 0;

	for (unsigned i = group; model->marked_count && i < model->catalog->nodes[group].end; i++)
		count += model_is_marked(model, i);
	return count;
}

unsigned model_row_of(const struct ui_model *model, unsigned index)
{
	const struct catalog_node *nodes = model->catalog->nodes;
	unsigned row = index;

	for (unsigned above = nodes[index].parent; above != CATALOG_NONE;
	     above = nodes[above].parent)
		if (model_is_folded(model, above))
			row = above;
	return row;
}

bool model_is_hidden(const struct ui_model *model, unsigned index)
{
	return model->flags[index] & NODE_HIDDEN;
}

unsigned model_row_after(const struct ui_model *model, unsigned index)
{
	const struct catalog_node *nodes = model->catalog->nodes;
	unsigned next = model_is_folded(model, index) ? nodes[index].end : index + 1;

	while (next < model->catalog->node_count && model_is_hidden(model, next))
		next = nodes[next].end;
	return next < model->catalog->node_count ? next : CATALOG_NONE;
}

unsigned model_row_before(const struct ui_model *model, unsigned index)
{
	while (index > 0 && model_is_hidden(model, index - 1))
		index--;
	return index == 0 ? CATALOG_NONE : model_row_of(model, index - 1);
}

unsigned model_row_first(const struct ui_model *model)
{
	unsigned first = 0;

	while (first < model->catalog->node_count && model_is_hidden(model, first))
		first = model->catalog->nodes[first].end;
	return first < model->catalog->node_count ? first : CATALOG_NONE;
}

unsigned model_row_last(const struct ui_model *model)
{
	return model_row_before(model, model->catalog->node_count);
}

void model_select(struct ui_model *model, unsigned index)
{
	const struct catalog_node *nodes = model->catalog->nodes;

	if (model_is_hidden(model, index)) /* whoever goes there wants to see it */
		model_filter(model, "", NULL, NULL);
	for (unsigned above = nodes[index].parent; above != CATALOG_NONE;
	     above = nodes[above].parent)
		model->flags[above] &= (unsigned char)~NODE_FOLDED;
	model->selected = index;
}

void model_jump(struct ui_model *model, unsigned index)
{
	if (index == model->selected)
		return;
	g_array_set_size(model->trail, model->trail_at);
	if (model->trail->len >= TRAIL_MAX)
		g_array_remove_index(model->trail, 0);
	g_array_append_val(model->trail, model->selected);
	model->trail_at = model->trail->len;
	model_select(model, index);
}

/* The trail holds what lies behind and, after going back, what lies ahead; where one stands
 * changes place with the entry one goes to. */
bool model_trail_step(struct ui_model *model, int step)
{
	unsigned at = step < 0 ? model->trail_at - 1 : model->trail_at;

	if ((step < 0 && model->trail_at == 0) ||
	    (step > 0 && model->trail_at >= model->trail->len))
		return false;
	unsigned *entry = &g_array_index(model->trail, unsigned, at);
	unsigned here = model->selected;
	model_select(model, *entry);
	*entry = here;
	model->trail_at = step < 0 ? at : at + 1;
	return true;
}

void model_fold(struct ui_model *model, unsigned index, bool folded)
{
	if (!model_can_fold(model, index))
		return;
	if (folded)
		model->flags[index] |= NODE_FOLDED;
	else
		model->flags[index] &= (unsigned char)~NODE_FOLDED;
	model->selected = model_row_of(model, model->selected);
}

void model_fold_from_depth(struct ui_model *model, unsigned depth)
{
	const struct catalog *catalog = model->catalog;

	for (unsigned i = 0; i < catalog->node_count; i++) {
		if (!model_can_fold(model, i))
			continue;
		if (catalog->nodes[i].depth >= depth)
			model->flags[i] |= NODE_FOLDED;
		else
			model->flags[i] &= (unsigned char)~NODE_FOLDED;
	}
	if (catalog->node_count)
		model->selected = model_row_of(model, model->selected);
}

/* A group stands for the controls below it; groups themselves carry no mark. Under a filter what
 * is shown for its controls alone is no part of its group. */
void model_mark(struct ui_model *model, unsigned index, bool marked)
{
	const struct catalog_node *nodes = model->catalog->nodes;

	for (unsigned i = index; i < catalog_reach(model->catalog, index); i++) {
		if (!nodes[i].control || model_is_marked(model, i) == marked ||
		    model_is_hidden(model, i) ||
		    (i != index && model->flags[i] & NODE_AROUND))
			continue;
		model->flags[i] ^= NODE_MARKED;
		model->marked_count += marked ? 1u : -1u;
	}
}

void model_mark_none(struct ui_model *model)
{
	if (model->marked_count)
		g_array_set_size(model->marked_last, 0);
	for (unsigned i = 0; model->marked_count && i < model->catalog->node_count; i++)
		if (model_is_marked(model, i)) {
			g_array_append_val(model->marked_last, i);
			model_mark(model, i, false);
		}
}

unsigned model_mark_again(struct ui_model *model)
{
	for (unsigned i = 0; i < model->marked_last->len; i++)
		model_mark(model, g_array_index(model->marked_last, unsigned, i), true);
	return model->marked_last->len;
}
