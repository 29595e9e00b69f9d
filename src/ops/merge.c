/*
 * Merging another copy of a session: what each of both changed since they were one, doing it, and
 * settling what both changed by an ordinary action where a side is preferred.
 */
#include "ops/ops.h"

#include <string.h>

#define HISTORY_FILE "history.jsonl"

const char *const ops_prefer_words[] = { "ours", "theirs", "newest", NULL };

/* ---- which files ------------------------------------------------------------------- */

char *ops_history_find(const struct ops *ops, const char *name, GError **error)
{
	g_autofree char *folder = NULL;

	if (g_file_test(name, G_FILE_TEST_EXISTS) && !g_file_test(name, G_FILE_TEST_IS_DIR))
		return g_strdup(name);
	folder = ops_session_find(ops, name, false, error);
	return folder ? g_build_filename(folder, HISTORY_FILE, NULL) : NULL;
}

/* ---- the plan ---------------------------------------------------------------------- */

static void merged_free(void *data)
{
	struct ops_merged *row = data;

	g_free(row->path);
	g_free(row);
}

static struct ops_merged *row_of(GHashTable *rows, const char *path, const char *before)
{
	struct ops_merged *row = g_hash_table_lookup(rows, path);

	if (row)
		return row;
	row = g_new0(struct ops_merged, 1);
	row->path = g_strdup(path);
	row->before = before;
	g_hash_table_insert(rows, row->path, row);
	return row;
}

/* Actions stand in reading order, so that the last one that is met is what a side came to. */
static void note_action(struct ops_merge *merge, unsigned number, GHashTable *rows)
{
	const struct session *result = merge_result(merge->plan);
	bool ours = merge_share(merge->plan, number) == SHARE_OURS;
	struct session_action action;

	session_action_get(result, number, &action);
	*(ours ? &merge->our_actions : &merge->their_actions) += 1;
	for (unsigned k = 0; k < action.set_count; k++) {
		const char *path, *text, *before;

		session_action_set(result, number, k, &path, &text, &before);
		struct ops_merged *row = row_of(rows, path, before);
		*(ours ? &row->by_us : &row->by_them) = true;
		*(ours ? &row->ours : &row->theirs) =
			(struct session_value){ text, action.id, action.by, action.at };
	}
}

static void judge_row(struct ops_merge *merge, struct ops_merged *row)
{
	struct session_value values[2];
	unsigned count = session_values(merge_result(merge->plan), row->path, values, 2);

	row->conflict = count > 1;
	row->agreed = count == 2 && g_strcmp0(values[0].text, values[1].text) == 0;
	*(row->by_us && row->by_them ? &merge->changed_by_both :
	  row->by_us ? &merge->changed_by_us : &merge->changed_by_them) += 1;
}

static gint compare_rows(gconstpointer a, gconstpointer b, gpointer catalog)
{
	const struct ops_merged *const *one = a, *const *other = b;

	return ops_path_compare(catalog, (*one)->path, (*other)->path);
}

static void make_rows(struct ops_merge *merge, const struct catalog *catalog)
{
	const struct session *result = merge_result(merge->plan);
	g_autoptr(GHashTable) rows = g_hash_table_new(g_str_hash, g_str_equal);
	GHashTableIter iter;
	gpointer row;

	for (unsigned i = 0; i < session_action_count(result); i++)
		if (merge_share(merge->plan, i) != SHARE_BOTH)
			note_action(merge, i, rows);
	g_hash_table_iter_init(&iter, rows);
	while (g_hash_table_iter_next(&iter, NULL, &row)) {
		judge_row(merge, row);
		g_ptr_array_add(merge->rows, row);
	}
	g_ptr_array_sort_with_data(merge->rows, compare_rows, (gpointer)catalog);
}

static unsigned count_conflicts(const struct session *session)
{
	g_autoptr(GPtrArray) open = ops_conflicts(session, NULL, CATALOG_NONE);

	return open->len;
}

struct ops_merge *ops_merge_new(const struct ops *ops, const char *ours, const char *theirs,
				const char *catalog, GError **error)
{
	g_autofree char *path = ops_history_find(ops, theirs, error);
	struct merge *plan = path ? merge_new(ops->io, ours, path, ops->clock, error) : NULL;
	g_autofree char *notice = NULL;
	const struct catalog *order;
	struct ops_merge *merge;

	if (!plan)
		return NULL;
	order = ops_catalog(ops, merge_result(plan), catalog, &notice, error);
	if (!order) {
		merge_free(plan);
		return NULL;
	}
	merge = g_new0(struct ops_merge, 1);
	merge->plan = plan;
	merge->rows = g_ptr_array_new_with_free_func(merged_free);
	make_rows(merge, order);
	merge->conflicts = count_conflicts(merge_result(plan));
	catalog_free(order);
	return merge;
}

void ops_merge_free(struct ops_merge *merge)
{
	if (!merge)
		return;
	merge_free(merge->plan);
	g_ptr_array_unref(merge->rows);
	g_free(merge);
}

/* ---- doing it ---------------------------------------------------------------------- */

/* The newest value that only the side has; else that both have; else the newest of all. */
static const struct session_value *preferred(const struct ops_merge *merge,
					     const struct ops_conflict *conflict,
					     enum ops_prefer prefer)
{
	const enum share order[] = {
		prefer == OPS_PREFER_OURS ? SHARE_OURS : SHARE_THEIRS, SHARE_BOTH,
	};

	for (unsigned o = 0; prefer != OPS_PREFER_NEWEST && o < G_N_ELEMENTS(order); o++)
		for (unsigned i = 0; i < conflict->count; i++)
			if (merge_share_of(merge->plan, conflict->values[i].action) == order[o])
				return &conflict->values[i];
	return &conflict->values[0];
}

static bool settle(const struct ops *ops, const struct ops_merge *merge, struct session *ours,
		   enum ops_prefer prefer, const char *why, unsigned *settled, GError **error)
{
	g_autoptr(GPtrArray) open = ops_conflicts(ours, NULL, CATALOG_NONE);
	g_autofree char *command = g_strdup_printf("remit merge --prefer %s",
						   ops_prefer_words[prefer - OPS_PREFER_OURS]);
	struct change *change = change_new();
	bool good = true;

	for (guint i = 0; good && i < open->len; i++) {
		const struct ops_conflict *conflict = g_ptr_array_index(open, i);

		good = change_set(change, conflict->path, preferred(merge, conflict, prefer)->text,
				  error);
	}
	change_set_why(change, why && *why ? why : command);
	*settled = open->len;
	good = good && (open->len == 0 || ops_append(ops, ours, change, NULL, error));
	change_free(change);
	return good;
}

/* Only where something is to be settled is what was merged opened again. */
static bool settle_all(const struct ops *ops, struct ops_merge *merge, enum ops_prefer prefer,
		       const char *why, unsigned *settled, GError **error)
{
	const char *folder = session_folder(merge_result(merge->plan));
	struct session *ours;
	bool good;

	if (prefer == OPS_PREFER_NONE || merge->conflicts == 0)
		return true;
	ours = session_open(ops->io, folder, ops->clock, error);
	good = ours && settle(ops, merge, ours, prefer, why, settled, error);
	if (good)
		merge->conflicts = count_conflicts(ours);
	session_close(ours);
	return good;
}

bool ops_merge_apply(const struct ops *ops, struct ops_merge *merge, enum ops_prefer prefer,
		     const char *why, struct ops_merge_done *done, GError **error)
{
	const struct session *planned = merge_result(merge->plan);

	memset(done, 0, sizeof(*done));
	if (!merge_copy_evidence(merge->plan, &done->files, error) ||
	    !merge_apply(merge->plan, error))
		return false;
	if (merge_result(merge->plan) != planned) { /* somebody recorded in between */
		g_ptr_array_set_size(merge->rows, 0);
		merge->conflicts = count_conflicts(merge_result(merge->plan));
	}
	return settle_all(ops, merge, prefer, why, &done->settled, error);
}
