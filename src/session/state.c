/*
 * Actions into state: which values of a path live, which actions are heads, what each
 * author can take back. Placing an action costs the same however many there are. Relies on
 * order.c to have put parents first; reads and writes no file.
 */
#include "session/session_private.h"

#include <string.h>

/* ---- living values -------------------------------------------------------------- */

static void entry_retire(struct entry *entry)
{
	struct cell *cell = entry->cell;

	if (!entry->living)
		return;
	if (entry->last)
		entry->last->next = entry->next;
	else
		cell->living = entry->next;
	if (entry->next)
		entry->next->last = entry->last;
	if (cell->newest == entry)
		cell->newest = NULL;
	entry->next = entry->last = NULL;
	entry->living = false;
	cell->living_count--;
}

static void entry_enliven(struct entry *entry)
{
	struct cell *cell = entry->cell;

	entry->next = cell->living;
	if (cell->living)
		cell->living->last = entry;
	if (!cell->living ||
	    (cell->newest && action_compare(cell->newest->action, entry->action) < 0))
		cell->newest = entry;
	cell->living = entry;
	entry->living = true;
	cell->living_count++;
}

struct entry *cell_newest(struct cell *cell)
{
	if (cell->newest)
		return cell->newest;
	for (struct entry *entry = cell->living; entry; entry = entry->next)
		if (!cell->newest ||
		    action_compare(cell->newest->action, entry->action) < 0)
			cell->newest = entry;
	return cell->newest;
}

/* A value that an undo or redo brought back stands for the one it was before. */
static struct entry *find_root(struct entry *entry)
{
	const struct action *undone = entry->action->undoes.action;
	const struct entry *target = undone ? action_entry(undone, entry->cell->path) : NULL;
	struct entry *restored;

	if (!target)
		return entry;
	restored = target->before;
	if (restored ? !entry_same_text(entry, restored) : entry->text != NULL)
		return entry;
	return restored ? restored->root : NULL;
}

static void place_entry(struct entry *entry)
{
	for (unsigned i = 0; i < entry->over_count; i++) {
		struct entry *before = action_entry(entry->u.over[i], entry->cell->path);

		entry_retire(before);
		if (!entry->before || action_compare(entry->before->action, before->action) < 0)
			entry->before = before;
	}
	entry->root = find_root(entry);
	entry_enliven(entry);
}

/* ---- what can be taken back ------------------------------------------------------ */

static void forget(GPtrArray *stack, const struct action *action)
{
	for (guint i = stack->len; i > 0; i--) {
		if (g_ptr_array_index(stack, i - 1) != action)
			continue;
		g_ptr_array_remove_index(stack, i - 1);
		return;
	}
}

/* The first action says what the session is; without it there would be none. */
static bool is_first(const struct journal *journal, const struct action *action)
{
	return action->prev_count == 1 &&
	       action->u.prev[0] == g_ptr_array_index(journal->actions, 0);
}

static void place_undo(const struct journal *journal, struct action *action)
{
	struct action *undone = action->undoes.action;
	struct author *author = action->author;

	if (undone) {
		action->is_undo = !undone->is_undo;
		forget(action->is_undo ? undone->author->done : undone->author->undone, undone);
		g_ptr_array_add(action->is_undo ? author->undone : author->done, action);
		return;
	}
	if (action->entry_count == 0 || action->redacts || is_first(journal, action))
		return;
	g_ptr_array_add(author->done, action);
	g_ptr_array_set_size(author->undone, 0);
}

struct author *journal_find_author(const struct journal *journal, const char *name)
{
	return g_hash_table_lookup(journal->authors, name);
}

/* ---- placing --------------------------------------------------------------------- */

static void place_action(struct journal *journal, struct action *action)
{
	action->number = journal->actions->len;
	action->placed = true;
	for (unsigned i = 0; i < action->prev_count; i++) {
		g_hash_table_remove(journal->heads, action->u.prev[i]);
		action->lacks = action->lacks || action->u.prev[i]->lacks;
	}
	g_hash_table_add(journal->heads, action);
	for (unsigned i = 0; i < action->entry_count; i++)
		place_entry(&action->entries[i]);
	if (action->number > 0)
		place_undo(journal, action);
	g_ptr_array_add(journal->actions, action);
}

void batch_place(struct batch *batch)
{
	for (guint i = 0; i < batch->staged->len; i++)
		place_action(batch->journal, g_ptr_array_index(batch->staged, i));
	g_ptr_array_set_size(batch->staged, 0);
	g_ptr_array_set_size(batch->lost, 0);
	batch->lines = batch->journal->lines;
	batch->fresh = false;
	batch_abandon(batch);
}

static gint compare_hex(gconstpointer a, gconstpointer b)
{
	const struct action *const *one = a, *const *other = b;

	return memcmp((*one)->id.bytes, (*other)->id.bytes, ID_BYTES);
}

GPtrArray *journal_heads(const struct journal *journal)
{
	GPtrArray *heads = g_ptr_array_new();
	GHashTableIter iter;
	gpointer action;

	g_hash_table_iter_init(&iter, journal->heads);
	while (g_hash_table_iter_next(&iter, &action, NULL))
		g_ptr_array_add(heads, action);
	g_ptr_array_sort(heads, compare_hex);
	return heads;
}

/* ---- asking ---------------------------------------------------------------------- */

struct cell *journal_find_cell(const struct journal *journal, const char *path)
{
	return g_hash_table_lookup(journal->cells, path);
}

void journal_each(const struct journal *journal, const char *prefix, cell_visit_fn visit,
		  void *data)
{
	GTreeNode *node = g_tree_lower_bound(journal->sorted, prefix);

	for (; node; node = g_tree_node_next(node)) {
		struct cell *cell = g_tree_node_value(node);

		if (!g_str_has_prefix(cell->path, prefix) || !visit(cell, data))
			return;
	}
}

const char *session_get(const struct session *session, const char *path)
{
	struct cell *cell = journal_find_cell(session->journal, path);
	struct entry *entry = cell ? cell_newest(cell) : NULL;

	return entry ? entry->text : NULL;
}

static gint compare_newest_first(gconstpointer a, gconstpointer b)
{
	const struct entry *const *one = a, *const *other = b;

	return action_compare((*other)->action, (*one)->action);
}

static struct session_value value_of(const struct entry *entry)
{
	const struct action *action = entry->action;

	return (struct session_value){ entry->text, action->hex, action->author->name, action->at };
}

unsigned session_values(const struct session *session, const char *path,
			struct session_value *values, unsigned max)
{
	struct cell *cell = journal_find_cell(session->journal, path);
	g_autoptr(GPtrArray) living = NULL;

	if (!cell || !values || max == 0 || cell->living_count == 0)
		return cell ? cell->living_count : 0;
	if (cell->living_count == 1 || max == 1) {
		values[0] = value_of(cell_newest(cell));
		return cell->living_count;
	}
	living = g_ptr_array_new();
	for (struct entry *entry = cell->living; entry; entry = entry->next)
		g_ptr_array_add(living, entry);
	g_ptr_array_sort(living, compare_newest_first);
	for (guint i = 0; i < living->len && i < max; i++)
		values[i] = value_of(g_ptr_array_index(living, i));
	return cell->living_count;
}

struct visit {
	session_visit_fn visit;
	void *data;
};

static bool visit_cell(struct cell *cell, void *data)
{
	const struct visit *visit = data;
	struct entry *entry = cell_newest(cell);
	bool conflict = cell->living_count > 1;

	if (entry && (entry->text || conflict))
		visit->visit(cell->path, entry->text ? entry->text : "", conflict, visit->data);
	return true;
}

void session_each(const struct session *session, const char *prefix, session_visit_fn visit,
		  void *data)
{
	struct visit each = { visit, data };

	journal_each(session->journal, prefix, visit_cell, &each);
}
