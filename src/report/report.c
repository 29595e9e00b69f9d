/*
 * The report model: a session and a catalog put together once, so that no two formats
 * can disagree. Renders nothing.
 */
#include "report/report.h"

#include <stdlib.h>
#include <string.h>

char *report_date(gint64 now)
{
	const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
	gint64 seconds = epoch && *epoch ? g_ascii_strtoll(epoch, NULL, 10) : now;
	g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(seconds);

	return time ? g_date_time_format(time, "%Y-%m-%d") : g_strdup("1970-01-01");
}

/* The record of one side of one control: into the sums, and into the lists it belongs to. */
static void report_add_record(struct report *report, struct report_clause *clause,
			      const struct catalog_node *node, enum side side)
{
	struct tally share = { 0 };
	struct report_gap gap = { .node = node, .side = side };

	tally_record(&share, report->session, node, "-", side, report->model);
	tally_add(&clause->sides[side], &share);
	tally_add(&report->total[side], &share);
	if (share.gaps == 0 && (share.records == 0 || share.by_status[STATUS_NONE] == 0))
		return;
	session_record(report->session, node->id, "-", side, &gap.record);
	if (share.gaps > 0)
		g_array_append_val(report->gaps, gap);
	else if (report_side_is_ours(report->role, side))
		g_array_append_val(report->not_assessed, gap);
}

static void report_add_clause(struct report *report, unsigned index)
{
	const struct catalog_node *nodes = report->catalog->nodes;
	struct report_clause clause = { .node = &nodes[index] };

	for (unsigned i = index; i < nodes[index].end; i++)
		for (unsigned side = 0; nodes[i].control && side < SIDE_COUNT; side++)
			report_add_record(report, &clause, &nodes[i], (enum side)side);
	g_array_append_val(report->clauses, clause);
}

/* Collects controls that have records and are not in the catalog, each once. */
static void report_visit_control(const char *path, const char *text, bool conflict, void *data)
{
	struct report *report = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) < 5 || catalog_find(report->catalog, parts[1]) != CATALOG_NONE)
		return;
	if (report->unknown->len > 0 &&
	    strcmp(g_ptr_array_index(report->unknown, report->unknown->len - 1), parts[1]) == 0)
		return;
	g_ptr_array_add(report->unknown, g_strdup(parts[1]));
}

struct report *report_new(const struct session *session, const struct catalog *catalog, gint64 now)
{
	struct report *report = g_new0(struct report, 1);

	report->session = session;
	report->catalog = catalog;
	report->role = session_role(session);
	report->model = session_model(session);
	report->date = report_date(now);
	report->heads = session_heads(session);
	report->clauses = g_array_new(FALSE, TRUE, sizeof(struct report_clause));
	report->gaps = g_array_new(FALSE, TRUE, sizeof(struct report_gap));
	report->not_assessed = g_array_new(FALSE, TRUE, sizeof(struct report_gap));
	report->unknown = g_ptr_array_new_with_free_func(g_free);
	for (unsigned i = 0; i < catalog->node_count; i = catalog->nodes[i].end)
		report_add_clause(report, i);
	session_each(session, "control/", report_visit_control, report);
	return report;
}

void report_free(struct report *report)
{
	if (!report)
		return;
	g_free(report->date);
	g_strfreev(report->heads);
	g_array_unref(report->clauses);
	g_array_unref(report->gaps);
	g_array_unref(report->not_assessed);
	g_ptr_array_unref(report->unknown);
	g_free(report);
}
