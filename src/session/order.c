/*
 * Parents first: finds the actions that `prev`, `over` and `undoes` name and orders a batch
 * so that nothing stands before what it names. A journal that was only appended to is in
 * order already and costs one look at each line.
 */
#include "session/session_private.h"

#include <string.h>

static struct action *find_named(const struct batch *batch, size_t at)
{
	return g_hash_table_lookup(batch->journal->ids, &g_array_index(batch->ids, struct id, at));
}

static bool missing(const struct batch *batch, const struct action *action, size_t at,
		    GError **error)
{
	const struct id *id = &g_array_index(batch->ids, struct id, at);
	char hex[13];

	for (unsigned i = 0; i < 6; i++)
		g_snprintf(hex + 2 * (gsize)i, 3, "%02x", id->bytes[i]);
	error_set_at(error, REMIT_ERROR_INPUT, batch->journal->name, action->line, 0,
		     _("the line names an earlier line, %s..., that is not in the history: it was "
		       "removed or changed"),
		     hex);
	return false;
}

static bool is_lost(const struct batch *batch, size_t at)
{
	return journal_is_lost(batch->journal, &g_array_index(batch->ids, struct id, at));
}

/* Turn a run of ids into pointers to actions; those that were given up for lost are left out. */
static bool resolve_run(const struct batch *batch, struct action *action, size_t at,
			unsigned *count, struct action ***into, GError **error)
{
	unsigned wanted = *count;
	struct action **named;

	named = arena_take(batch->journal->arena, wanted * sizeof(struct action *));
	*count = 0;
	for (unsigned i = 0; i < wanted; i++) {
		named[*count] = find_named(batch, at + i);
		if (named[*count])
			++*count;
		else if (!is_lost(batch, at + i))
			return missing(batch, action, at + i, error);
		else
			action->lacks = true;
	}
	*into = named;
	return true;
}

/* Turn the place of one id into a pointer; NULL where it was given up for lost. */
static bool resolve_one(const struct batch *batch, struct action *action, size_t at,
			struct action **into, GError **error)
{
	*into = find_named(batch, at);
	action->lacks = action->lacks || !*into;
	return *into || is_lost(batch, at) || missing(batch, action, at, error);
}

static bool resolve_over(const struct batch *batch, struct action *action, GError **error)
{
	for (unsigned i = 0; i < action->entry_count; i++) {
		struct entry *entry = &action->entries[i];

		if (!resolve_run(batch, action, entry->u.over_at, &entry->over_count,
				 &entry->u.over, error))
			return false;
		for (unsigned k = 0; k < entry->over_count; k++) {
			if (action_entry(entry->u.over[k], entry->cell->path))
				continue;
			error_set_at(error, REMIT_ERROR_INPUT, batch->journal->name, action->line,
				     0, _("\"over\" names a line that gives %s no value"),
				     entry->cell->path);
			return false;
		}
	}
	return true;
}

static bool resolve_action(const struct batch *batch, struct action *action, GError **error)
{
	if (!resolve_run(batch, action, action->u.prev_at, &action->prev_count, &action->u.prev,
			 error))
		return false;
	if (!action->has_undoes)
		action->undoes.action = NULL;
	else if (!resolve_one(batch, action, action->undoes.at, &action->undoes.action, error))
		return false;
	if (action->seal &&
	    !resolve_one(batch, action, action->seal->over.at, &action->seal->over.action, error))
		return false;
	return resolve_over(batch, action, error);
}

/* ---- ordering ------------------------------------------------------------------- */

typedef void (*named_fn)(struct action *action, struct action *named, void *data);

/* Visit everything an action names that is not in the state yet. */
static void each_named(struct action *action, named_fn visit, void *data)
{
	for (unsigned i = 0; i < action->prev_count; i++)
		if (!action->u.prev[i]->placed)
			visit(action, action->u.prev[i], data);
	if (action->undoes.action && !action->undoes.action->placed)
		visit(action, action->undoes.action, data);
	if (action->seal && action->seal->over.action && !action->seal->over.action->placed)
		visit(action, action->seal->over.action, data);
	for (unsigned i = 0; i < action->entry_count; i++) {
		struct entry *entry = &action->entries[i];

		for (unsigned k = 0; k < entry->over_count; k++)
			if (!entry->u.over[k]->placed)
				visit(action, entry->u.over[k], data);
	}
}

static void note_disorder(struct action *action, struct action *named, void *data)
{
	bool *sorted = data;

	if (named->rank >= action->rank)
		*sorted = false;
}

int action_compare(const struct action *a, const struct action *b)
{
	int order = strcmp(a->at, b->at);

	return order ? order : memcmp(a->id.bytes, b->id.bytes, ID_BYTES);
}

static gint compare_time(gconstpointer a, gconstpointer b, gpointer data)
{
	(void)data;
	return action_compare(a, b);
}

static gint compare_rank(gconstpointer a, gconstpointer b, gpointer data)
{
	const struct action *one = a, *other = b;

	(void)data;
	return one->rank < other->rank ? -1 : one->rank > other->rank;
}

/* Who waits for whom: for each rank a chain of edges to the actions that name it. */
struct edge {
	struct action *waits;
	guint next; /* index of the next edge, plus 1 */
};

struct sorting {
	GArray *edges;   /* struct edge */
	guint *first;    /* by rank: index of the first edge, plus 1 */
	guint *missing;  /* by rank: how many named actions are not out yet */
};

static void add_edge(struct action *action, struct action *named, void *data)
{
	struct sorting *sorting = data;
	struct edge edge = { action, sorting->first[named->rank] };

	g_array_append_val(sorting->edges, edge);
	sorting->first[named->rank] = sorting->edges->len;
	sorting->missing[action->rank]++;
}

static void release(struct sorting *sorting, const struct action *action, GTree *ready)
{
	for (guint at = sorting->first[action->rank]; at;) {
		const struct edge *edge = &g_array_index(sorting->edges, struct edge, at - 1);

		if (--sorting->missing[edge->waits->rank] == 0)
			g_tree_insert(ready, edge->waits, edge->waits);
		at = edge->next;
	}
}

/* Take out the least by `compare` of those that wait for nothing, until none is left. Ids
 * are hashes of what names them, so nothing can wait for itself. */
static void batch_sort(struct batch *batch, GCompareDataFunc compare)
{
	guint count = batch->staged->len;
	struct sorting sorting = {
		g_array_new(FALSE, FALSE, sizeof(struct edge)),
		g_new0(guint, count),
		g_new0(guint, count),
	};
	g_autoptr(GTree) ready = g_tree_new_full(compare, NULL, NULL, NULL);
	GPtrArray *sorted = g_ptr_array_sized_new(count);

	for (guint i = 0; i < count; i++)
		each_named(g_ptr_array_index(batch->staged, i), add_edge, &sorting);
	for (guint i = 0; i < count; i++) {
		struct action *action = g_ptr_array_index(batch->staged, i);

		if (sorting.missing[action->rank] == 0)
			g_tree_insert(ready, action, action);
	}
	for (GTreeNode *node; (node = g_tree_node_first(ready));) {
		struct action *action = g_tree_node_key(node);

		g_tree_remove(ready, action);
		g_ptr_array_add(sorted, action);
		release(&sorting, action, ready);
	}
	g_assert(sorted->len == count);
	g_ptr_array_unref(batch->staged);
	batch->staged = sorted;
	g_array_unref(sorting.edges);
	g_free(sorting.first);
	g_free(sorting.missing);
}

void batch_sort_by_time(struct batch *batch)
{
	batch_sort(batch, compare_time);
}

/* What names a line that was given up for lost has let go of it: when it comes back all has to be
 * read anew, which whoever takes in what was appended does after an error. */
static bool check_returned(const struct batch *batch, GError **error)
{
	const struct journal *journal = batch->journal;

	if (journal->actions->len == 0 || g_hash_table_size(journal->lost) == 0)
		return true;
	for (guint i = 0; i < batch->staged->len; i++) {
		const struct action *action = g_ptr_array_index(batch->staged, i);

		if (!journal_is_lost(journal, &action->id))
			continue;
		error_set_at(error, REMIT_ERROR_INPUT, journal->name, action->line, 0,
			     _("a line came back that had been given up for lost: read the history anew"));
		return false;
	}
	return true;
}

bool batch_resolve(struct batch *batch, GError **error)
{
	bool sorted = true;

	if (!check_returned(batch, error))
		return false;
	for (guint i = batch->resolved; i < batch->staged->len; i++)
		if (!resolve_action(batch, g_ptr_array_index(batch->staged, i), error))
			return false;
	if (!redacted_check(batch, batch->resolved, error))
		return false;
	batch->resolved = batch->staged->len;
	for (guint i = 0; i < batch->staged->len && sorted; i++)
		each_named(g_ptr_array_index(batch->staged, i), note_disorder, &sorted);
	if (!sorted)
		batch_sort(batch, compare_rank);
	return true;
}
