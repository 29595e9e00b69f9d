/*
 * What falls due: records that somebody has to act on, and assurance that lapses.
 */
#include "ops/ops.h"

#include <string.h>

/* A walk over the records: what is found goes into the list. */
struct looking {
	const struct session *session;
	const char *day;
	int days;
	GPtrArray *list;
};

static void due_free(void *data)
{
	struct ops_due *due = data;

	g_free(due->id);
	g_free(due->service);
	g_free(due->assignee);
	g_free(due->date);
	g_free(due);
}

static int compare_due(const void *a, const void *b)
{
	const struct ops_due *const *one = a, *const *other = b;
	int order = strcmp((*one)->date, (*other)->date);

	if (order == 0)
		order = strcmp((*one)->id, (*other)->id);
	return order ? order : g_strcmp0((*one)->service, (*other)->service);
}

static bool has_something_to_do(const struct record *record)
{
	return record->applicability != APPLICABILITY_EXCLUDED && !record->deselected &&
	       record->status != STATUS_IMPLEMENTED && record->status != STATUS_ALTERNATIVE;
}

static void visit_record(const char *path, const char *text, bool conflict, void *data)
{
	struct looking *looking = data;
	int days = span_days(looking->day, text);
	struct record record;
	struct ops_due *due;
	(void)conflict;

	if (!g_str_has_suffix(path, "/due") || !span_is_date(text) || days > looking->days)
		return;
	g_auto(GStrv) parts = session_path_split(path);
	if (g_strv_length(parts) != 5)
		return;
	enum side side = strcmp(parts[3], catalog_side_words[SIDE_PROVIDER]) == 0 ? SIDE_PROVIDER :
										    SIDE_CUSTOMER;
	session_record(looking->session, parts[1], parts[2], side, &record);
	if (!has_something_to_do(&record))
		return;
	due = g_new0(struct ops_due, 1);
	due->id = g_strdup(parts[1]);
	due->service = g_strdup(parts[2]);
	due->side = side;
	due->assignee = g_strdup(record.assignee);
	due->date = g_strdup(text);
	due->days = days;
	g_ptr_array_add(looking->list, due);
}

static void look_at_assurances(struct looking *looking)
{
	g_autoptr(GPtrArray) assurances = report_assurances(looking->session, looking->day, 0);

	for (unsigned i = 0; i < assurances->len; i++) {
		const struct report_assurance *assurance = g_ptr_array_index(assurances, i);
		struct ops_due *due;

		if (!assurance->span.to || assurance->replaced || assurance->left > looking->days)
			continue;
		due = g_new0(struct ops_due, 1);
		due->is_assurance = true;
		due->id = g_strdup(assurance->id);
		due->date = g_strdup(assurance->span.to);
		due->days = assurance->left;
		g_ptr_array_add(looking->list, due);
	}
}

GPtrArray *ops_due(const struct session *session, const char *day, int days)
{
	struct looking looking = { session, day, days, g_ptr_array_new_with_free_func(due_free) };

	session_each(session, "control/", visit_record, &looking);
	look_at_assurances(&looking);
	g_ptr_array_sort(looking.list, compare_due);
	return looking.list;
}
