/*
 * The report model: a session and a catalog put together once, so that no two formats
 * can disagree. Renders nothing.
 */
#include "report/document_private.h"

#include <stdlib.h>
#include <string.h>

char *report_date(gint64 now)
{
	const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
	bool given = epoch && *epoch;
	g_autoptr(GDateTime) time =
		given ? g_date_time_new_from_unix_utc(g_ascii_strtoll(epoch, NULL, 10)) :
			g_date_time_new_from_unix_local(now);

	return time ? g_date_time_format(time, "%Y-%m-%d") : g_strdup("1970-01-01");
}

/* The day a report is of: whatever day it is made on, of a session as it was that day. */
static char *date_of(const struct session *session, gint64 now)
{
	char day[11];

	if (!session_as_of_when(session))
		return report_date(now);
	session_today(session, day);
	return g_strdup(day);
}

/* Who gave a field of the record its value, and when. */
static void report_find_author(const struct report *report, struct report_entry *entry,
			       const char *field)
{
	g_autofree char *path = session_path("control", entry->node->id, report->service,
					     catalog_side_words[entry->side], field, NULL);
	struct session_value value;

	if (session_values(report->session, path, &value, 1) == 0)
		return;
	entry->by = value.by;
	entry->at = value.at;
}

/* The list a record belongs to; NULL when it is in none. */
static GArray *report_list_of(const struct report *report, const struct report_entry *entry)
{
	if (entry->record.applicability == APPLICABILITY_EXCLUDED)
		return report->exclusions;
	if (entry->record.deselected)
		return report->left_out;
	if (!entry->counts)
		return NULL;
	if (report_is_gap(&entry->record))
		return report->gaps;
	if (entry->record.status != STATUS_NONE)
		return report->in_place;
	return report_side_is_ours(report->role, entry->side) ? report->not_assessed : NULL;
}

/* The record of one side of one control: into the sums, and into the lists it belongs to. */
static void report_add_record(struct report *report, struct report_clause *clause,
			      const struct catalog_node *node, enum side side,
			      const struct open_findings *open)
{
	struct tally share = { 0 };
	struct report_entry entry = { .node = node, .side = side };
	const struct record *record = &entry.record;

	tally_record_of(&share, report->session, node, report->service, side, report->model, open);
	tally_add(&clause->sides[side], &share);
	tally_add(&report->total[side], &share);
	session_record(report->session, node->id, report->service, side, &entry.record);
	entry.counts = share.records > 0;
	entry.conform = share.conform > 0;
	entry.self_reviewed = entry.counts && record->review >= REVIEW_REVIEWED &&
			      g_strcmp0(record->status_by, record->review_by) == 0;
	report->self_reviewed[side] += entry.self_reviewed;
	if (record->applicability == APPLICABILITY_EXCLUDED)
		report_find_author(report, &entry, "applicability");
	else if (record->deselected)
		report_find_author(report, &entry, "selected");
	audience_trim(report->audience, side, &entry.record);
	if (!entry.record.status_by)
		entry.self_reviewed = false;
	GArray *list = report_list_of(report, &entry);
	if (list)
		g_array_append_val(list, entry);
	if (record->remark && list != report->gaps && list != report->exclusions &&
	    list != report->left_out)
		g_array_append_val(report->remarks, entry);
}

bool report_node_passes(const struct report *report, unsigned index)
{
	return !report->filter ||
	       (index != CATALOG_NONE && filter_match(report->filter, report->session,
						      report->catalog, index, report->service));
}

static void report_add_clause(struct report *report, unsigned index,
			      const struct open_findings *open)
{
	const struct catalog_node *nodes = report->catalog->nodes;
	struct report_clause clause = { .node = &nodes[index] };

	for (unsigned i = index; i < nodes[index].end; i++) {
		if (!report_node_passes(report, i))
			continue;
		for (unsigned side = 0; nodes[i].control && side < SIDE_COUNT; side++)
			report_add_record(report, &clause, &nodes[i], (enum side)side, open);
	}
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

/* The services, the assurances, and what that means for the provider's side of this report. */
static void report_add_assurance(struct report *report)
{
	struct cover cover;

	report->services = report_services(report->session, report->date, REPORT_SOON_DAYS);
	report->assurances = report_assurances(report->session, report->date, REPORT_SOON_DAYS);
	session_cover(report->session, report->service, report->date, REPORT_SOON_DAYS, &cover);
	if (!cover_holds(&cover))
		report->cover = label_cover(&cover, report->date);
}

static void report_conflict_free(void *data)
{
	struct report_conflict *conflict = data;

	g_free(conflict->path);
	g_free(conflict->control);
	g_free(conflict->service);
	g_free(conflict->side);
	g_free(conflict->member);
	g_free(conflict->values);
	g_free(conflict);
}

/* Every path that two people gave different values, of whatever service or thing. */
static void report_visit_conflict(const char *path, const char *text, bool in_conflict, void *data)
{
	struct report *report = data;
	(void)text;

	if (!in_conflict)
		return;
	struct report_conflict *conflict = g_new0(struct report_conflict, 1);
	g_auto(GStrv) parts = session_path_split(path);
	unsigned count = session_values(report->session, path, NULL, 0);
	conflict->path = g_strdup(path);
	conflict->field = session_field_of(path);
	conflict->values = g_new0(struct session_value, count);
	conflict->value_count = session_values(report->session, path, conflict->values, count);
	if (g_strv_length(parts) >= 5 && strcmp(parts[0], "control") == 0) {
		unsigned at = catalog_find(report->catalog, parts[1]);

		conflict->node = at == CATALOG_NONE ? NULL : &report->catalog->nodes[at];
		conflict->control = g_strdup(parts[1]);
		conflict->service = g_strdup(parts[2]);
		conflict->side = g_strdup(parts[3]);
		conflict->member = g_strdup(parts[5]);
		conflict->confidential = strcmp(parts[4], "note") == 0;
	}
	if (audience_sees_conflict(report->audience, conflict))
		g_ptr_array_add(report->conflicts, conflict);
	else
		report_conflict_free(conflict);
}

static GArray *entries_new(void)
{
	return g_array_new(FALSE, TRUE, sizeof(struct report_entry));
}

/* Whether an entry speaks of a control that passes; one that speaks of none does. */
static bool report_item_passes(const struct report *report, const struct report_item *item)
{
	bool any = false;

	for (unsigned i = 0; i < item->lines->len; i++) {
		const struct report_line *line = g_ptr_array_index(item->lines, i);

		if (!line->is_link || strcmp(line->name, "control") != 0)
			continue;
		g_autofree char *id = g_strndup(line->raw, strcspn(line->raw, "/"));
		if (report_node_passes(report, catalog_find(report->catalog, id)))
			return true;
		any = true;
	}
	return !any;
}

static void report_add_register(struct report *report, enum report_register which)
{
	GPtrArray *items = report_register(report->session, which);

	for (unsigned i = items->len; i-- > 0;) {
		const struct report_item *item = g_ptr_array_index(items, i);

		if ((report->filter && !report_item_passes(report, item)) ||
		    !audience_sees(report->audience, which, item))
			g_ptr_array_remove_index(items, i);
	}
	report->registers[which] = items;
}

struct report *report_new_from(const struct doc_source *source)
{
	struct report *report = g_new0(struct report, 1);
	const struct session *session = source->session;
	const struct catalog *catalog = source->catalog;

	report->session = session;
	report->catalog = catalog;
	report->filter = source->filter;
	report->with_notes = source->with_notes;
	report->audience = source->audience;
	report->service = source->service;
	report->role = session_role_for(session, source->service);
	report->model = source->model;
	report->date = date_of(session, source->now);
	report->heads = session_heads(session);
	report->clauses = g_array_new(FALSE, TRUE, sizeof(struct report_clause));
	report->gaps = entries_new();
	report->in_place = entries_new();
	report->not_assessed = entries_new();
	report->exclusions = entries_new();
	report->left_out = entries_new();
	report->remarks = entries_new();
	report->conflicts = g_ptr_array_new_with_free_func(report_conflict_free);
	report->unknown = g_ptr_array_new_with_free_func(g_free);
	struct open_findings open = report_open_findings(session);
	for (unsigned i = 0; i < catalog->node_count; i = catalog->nodes[i].end)
		report_add_clause(report, i, &open);
	g_hash_table_unref(open.records);
	session_each(session, "control/", report_visit_control, report);
	report_add_assurance(report);
	for (unsigned i = 0; i < REGISTER_COUNT; i++)
		report_add_register(report, (enum report_register)i);
	session_each(session, "", report_visit_conflict, report);
	return report;
}

struct report *report_new_for(const struct session *session, const struct catalog *catalog,
			      const char *service, enum model model, gint64 now)
{
	const struct doc_source source = { .session = session, .catalog = catalog,
					   .service = service, .model = model, .now = now };

	return report_new_from(&source);
}

struct report *report_new(const struct session *session, const struct catalog *catalog, gint64 now)
{
	return report_new_for(session, catalog, SESSION_WHOLE_SCOPE, session_model(session), now);
}

void report_free(struct report *report)
{
	if (!report)
		return;
	g_free(report->date);
	g_free(report->cover);
	g_ptr_array_unref(report->services);
	g_ptr_array_unref(report->assurances);
	for (unsigned i = 0; i < REGISTER_COUNT; i++)
		g_ptr_array_unref(report->registers[i]);
	g_strfreev(report->heads);
	g_array_unref(report->clauses);
	g_array_unref(report->gaps);
	g_array_unref(report->in_place);
	g_array_unref(report->not_assessed);
	g_array_unref(report->exclusions);
	g_array_unref(report->left_out);
	g_array_unref(report->remarks);
	g_ptr_array_unref(report->conflicts);
	g_ptr_array_unref(report->unknown);
	g_free(report);
}
