/*
 * The model: made from a session, remembered between two runs.
 *
 * What rows are visible is in model_tree.c, what is recorded in model_record.c.
 */
#include "ui/model.h"

#include <string.h>

/* More open groups than this are not worth remembering. */
enum { REMEMBERED_BYTES_MAX = 16 * 1024 };

void ui_news_clear(struct ui_news *news)
{
	g_clear_pointer(&news->by, g_free);
	g_clear_pointer(&news->what, g_free);
	news->count = news->conflicts = 0;
	news->merged = false;
}

/* The very first time: the first control is shown, its own groups open, all others folded. */
static void place_first(struct ui_model *model)
{
	unsigned first = 0;

	model_fold_from_depth(model, 0);
	while (first < model->catalog->node_count && !model->catalog->nodes[first].control)
		first++;
	if (first < model->catalog->node_count)
		model_select(model, first);
}

struct ui_model *model_new(const struct ops *ops, struct session *session, const char *catalog,
			   GError **error)
{
	struct ui_model *model = g_new0(struct ui_model, 1);
	unsigned count;

	model->ops = ops;
	model->session = session;
	model->declared = g_ptr_array_new_with_free_func(g_free);
	model->trail = g_array_new(FALSE, FALSE, sizeof(unsigned));
	model->matches = g_array_new(FALSE, FALSE, sizeof(unsigned));
	model->marked_last = g_array_new(FALSE, FALSE, sizeof(unsigned));
	model->catalog = ops_catalog(ops, session, catalog, &model->notice, error);
	if (!model->catalog) {
		model_free(model);
		return NULL;
	}
	count = model->catalog->node_count;
	model->flags = g_malloc0(count);
	model->marks = g_malloc0((gsize)count * SIDE_COUNT);
	model->tallies = g_new0(struct tally, count);
	for (unsigned i = 0; i < count; i++)
		model->controls += model->catalog->nodes[i].control != NULL;
	model->service = g_strdup(SESSION_WHOLE_SCOPE);
	model->role = session_role(session);
	model->looked_at = session_model(session);
	model->side = model->role == ROLE_PROVIDER ? SIDE_PROVIDER : SIDE_CUSTOMER;
	model_count_all(model);
	place_first(model);
	return model;
}

void model_free(struct ui_model *model)
{
	if (!model)
		return;
	session_close(model->session);
	catalog_free(model->catalog);
	g_free(model->notice);
	g_free(model->service);
	g_free(model->flags);
	g_ptr_array_unref(model->declared);
	g_free(model->marks);
	g_free(model->tallies);
	g_array_unref(model->trail);
	g_array_unref(model->matches);
	g_free(model->filter);
	g_array_unref(model->marked_last);
	g_free(model->search);
	g_free(model->searched);
	catalog_needle_free(model->needle);
	g_free(model);
}

/* ---- the place --------------------------------------------------------------- */

static char *open_groups(const struct ui_model *model)
{
	GString *open = g_string_new("");

	for (unsigned i = 0; i < model->catalog->node_count; i++) {
		const struct catalog_node *node = &model->catalog->nodes[i];

		bool folded = model->filter ? model->flags[i] & NODE_WAS_FOLDED :
					      model_is_folded(model, i);

		if (!model_can_fold(model, i) || folded)
			continue;
		if (open->len)
			g_string_append_c(open, ' ');
		g_string_append(open, node->id);
		if (open->len > REMEMBERED_BYTES_MAX)
			break;
	}
	return g_string_free(open, FALSE);
}

void model_remember(const struct ui_model *model)
{
	struct config *config = model->ops->config;
	const char *uuid = session_uuid(model->session);
	const struct catalog_node *node = model_node(model);
	g_autofree char *open = open_groups(model);

	if (node)
		config_remember(config, uuid, "control", node->id);
	config_remember(config, uuid, "open", open);
	config_remember(config, uuid, "service",
			model_is_whole_scope(model) ? NULL : model->service);
	config_remember(config, uuid, "model", catalog_model_words[model->looked_at]);
	config_remember(config, uuid, "filter", model->filter);
	config_remember(config, uuid, "side", catalog_side_words[model->side]);
}

static int word_index(const char *word, const char *const *words)
{
	for (int i = 0; word && words[i]; i++)
		if (strcmp(words[i], word) == 0)
			return i;
	return -1;
}

static void recall_open(struct ui_model *model, const char *open)
{
	g_auto(GStrv) ids = g_strsplit(open, " ", -1);

	model_fold_from_depth(model, 0);
	for (char **id = ids; *id; id++) {
		unsigned index = **id ? catalog_find(model->catalog, *id) : CATALOG_NONE;
		if (index != CATALOG_NONE)
			model->flags[index] &= (unsigned char)~NODE_FOLDED;
	}
}

/* A service that somebody took out of the scope meanwhile is not taken up again. */
static void recall_service(struct ui_model *model)
{
	const char *uuid = session_uuid(model->session);
	const char *service = config_recall(model->ops->config, uuid, "service");

	if (service && session_has_service(model->session, service))
		model_work_on(model, service);
}

void model_recall(struct ui_model *model)
{
	const struct config *config = model->ops->config;
	const char *uuid = session_uuid(model->session);
	const char *open = config_recall(config, uuid, "open");
	const char *control = config_recall(config, uuid, "control");
	int side = word_index(config_recall(config, uuid, "side"), catalog_side_words);
	int looked_at = word_index(config_recall(config, uuid, "model"), catalog_model_words);
	unsigned index = control ? catalog_find(model->catalog, control) : CATALOG_NONE;

	recall_service(model);
	if (open)
		recall_open(model, open);
	if (index != CATALOG_NONE)
		model_select(model, index);
	else if (open)
		model_select(model, model_row_of(model, model->selected));
	/* What passes no more, or is no filter any more, is not worth a word. */
	if (config_recall(config, uuid, "filter"))
		model_filter(model, config_recall(config, uuid, "filter"), NULL, NULL);
	if (side >= 0)
		model->side = (enum side)side;
	if (looked_at >= 0 && looked_at != (int)model->looked_at)
		model_look_at(model, (enum model)looked_at);
}

/* Only of the same tree the groups are the same ones. */
static void follow_folds(struct ui_model *model, const struct ui_model *other)
{
	if (model->catalog->node_count != other->catalog->node_count ||
	    g_strcmp0(model->catalog->id, other->catalog->id) != 0)
		return;
	model_filter(model, "", NULL, NULL);
	for (unsigned i = 0; i < model->catalog->node_count; i++) {
		unsigned char folded = other->filter ? NODE_WAS_FOLDED : NODE_FOLDED;

		model->flags[i] &= (unsigned char)~NODE_FOLDED;
		if (other->flags[i] & folded)
			model->flags[i] |= NODE_FOLDED;
	}
}

void model_follow(struct ui_model *model, const struct ui_model *other)
{
	const struct catalog_node *node = model_node(other);
	unsigned index = node ? catalog_find(model->catalog, node->id) : CATALOG_NONE;

	follow_folds(model, other);
	if (strcmp(model->service, other->service) != 0)
		model_work_on(model, other->service);
	if (model->looked_at != other->looked_at)
		model_look_at(model, other->looked_at);
	model->side = other->side;
	if (index != CATALOG_NONE)
		model_select(model, index);
	else if (model_node(model))
		model->selected = model_row_of(model, model->selected);
}
