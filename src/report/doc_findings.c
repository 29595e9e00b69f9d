/*
 * Findings and corrective actions, and the evidence register, as documents of their own.
 */
#include "report/document_private.h"

#include <string.h>

/* ---- findings ---------------------------------------------------------------------- */

static const struct doc_column count_columns[] = {
	{ "grade", N_("Grade"), DOC_WORD, session_grade_words, NULL },
	{ "open", N_("Open"), DOC_NUMBER, NULL, NULL },
	{ "answered", N_("Answered"), DOC_NUMBER, NULL, NULL },
	{ "accepted", N_("Accepted"), DOC_NUMBER, NULL, NULL },
	{ "verified", N_("Verified"), DOC_NUMBER, NULL, NULL },
	{ "closed", N_("Closed"), DOC_NUMBER, NULL, NULL },
	{ "overdue", N_("Overdue"), DOC_NUMBER, NULL, NULL },
};
enum { STATES = 5 }; /* open answered accepted verified closed */

static bool is_overdue(const struct report_item *item, const char *day)
{
	const char *due = report_item_text(item, "due"), *state = report_item_text(item, "state");
	bool done = g_strcmp0(state, "verified") == 0 || g_strcmp0(state, "closed") == 0;

	return due && !done && strcmp(due, day) < 0;
}

/* What nobody recorded a state for is open. */
static unsigned state_of(const struct report_item *item)
{
	const char *state = report_item_text(item, "state");

	for (unsigned i = 0; session_finding_words[i]; i++)
		if (g_strcmp0(state, session_finding_words[i]) == 0)
			return i;
	return 0;
}

static void put_count(struct document *document, struct doc_table *table,
		      const struct report *report, const char *grade)
{
	const GPtrArray *items = report->registers[REGISTER_FINDINGS];
	unsigned states[STATES] = { 0 }, overdue = 0;

	for (unsigned i = 0; i < items->len; i++) {
		const struct report_item *item = g_ptr_array_index(items, i);

		if (g_strcmp0(report_item_text(item, "grade"), grade) != 0)
			continue;
		states[state_of(item)]++;
		overdue += is_overdue(item, report->date);
	}
	doc_put_word(document, table, grade);
	for (unsigned i = 0; i < STATES; i++)
		doc_put_number(document, table, states[i]);
	doc_put_number(document, table, overdue);
}

static gint by_grade(gconstpointer a, gconstpointer b)
{
	const struct report_item *items[] = { *(const struct report_item *const *)a,
					      *(const struct report_item *const *)b };
	unsigned place[2];

	for (unsigned i = 0; i < 2; i++)
		for (place[i] = 0; session_grade_words[place[i]] &&
				   g_strcmp0(session_grade_words[place[i]],
					     report_item_text(items[i], "grade")) != 0;)
			place[i]++;
	return place[0] != place[1] ? (place[0] < place[1] ? -1 : 1) :
				      strcmp(items[0]->id, items[1]->id);
}

GPtrArray *doc_graded(const struct report *report)
{
	GPtrArray *items = g_ptr_array_new();

	for (unsigned i = 0; i < report->registers[REGISTER_FINDINGS]->len; i++)
		g_ptr_array_add(items, g_ptr_array_index(report->registers[REGISTER_FINDINGS], i));
	g_ptr_array_sort(items, by_grade);
	return items;
}

/* The records that findings speak of, "9.2.1/-/customer", borrowed. */
static GHashTable *spoken_of(const struct report *report)
{
	GHashTable *records = g_hash_table_new(g_str_hash, g_str_equal);

	for (unsigned i = 0; i < report->registers[REGISTER_FINDINGS]->len; i++) {
		const struct report_item *item =
			g_ptr_array_index(report->registers[REGISTER_FINDINGS], i);

		for (unsigned k = 0; k < item->lines->len; k++) {
			const struct report_line *line = g_ptr_array_index(item->lines, k);

			if (line->is_link && strcmp(line->name, "control") == 0)
				g_hash_table_add(records, line->raw);
		}
	}
	return records;
}

/* Gaps that no finding speaks of: somebody has to write one, or say why not. */
static void put_unwritten(struct document *document, const struct report *report)
{
	static const struct doc_column columns[] = {
		{ "control", N_("Control"), DOC_ID, NULL, NULL },
		{ "title", N_("Title"), DOC_LINE, NULL, NULL },
		{ "side", N_("Side"), DOC_WORD, catalog_side_words, NULL },
		{ "status", N_("Status"), DOC_WORD, session_status_words, NULL },
		{ "assignee", N_("Assignee"), DOC_LINE, NULL, NULL },
		{ "due", N_("Due"), DOC_DAY, NULL, NULL },
	};

	g_autoptr(GHashTable) spoken = spoken_of(report);

	doc_section(document, 2, "gaps-without-finding", _("Gaps without a finding"));
	struct doc_table *table = doc_table(document, "gaps-without-finding",
					    _("Gaps without a finding"), DOC_GRID, columns,
					    G_N_ELEMENTS(columns), _("None recorded."));
	for (unsigned i = 0; i < report->gaps->len; i++) {
		const struct report_entry *entry =
			&g_array_index(report->gaps, struct report_entry, i);

		g_autofree char *record = g_strjoin("/", entry->node->id, report->service,
						    catalog_side_words[entry->side], NULL);

		if (g_hash_table_contains(spoken, record))
			continue;
		doc_put(document, table, entry->node->id);
		doc_put(document, table, entry->node->title);
		doc_put_word(document, table, catalog_side_words[entry->side]);
		doc_put_word(document, table, session_status_words[entry->record.status]);
		doc_put(document, table, entry->record.assignee);
		doc_put_day(document, table, entry->record.due);
	}
}

struct document *document_findings(const struct doc_source *source, GError **error)
{
	static const unsigned series[] = { 1, 2, 3, 4, 5 };
	static const enum doc_tone tones[] = { DOC_BAD, DOC_HALF, DOC_HALF, DOC_GOOD, DOC_GOOD };
	struct report *report = report_new_from(source);
	struct document *document = document_new("findings", _("Findings and corrective actions"),
						 source->session, source->catalog, report->date);
	g_autoptr(GPtrArray) items = doc_graded(report);
	(void)error;

	doc_section(document, 2, "summary", _("Summary"));
	struct doc_table *counts = doc_table(document, "counts", _("Findings by grade and state"),
					     DOC_GRID, count_columns, G_N_ELEMENTS(count_columns),
					     NULL);
	for (const char *const *grade = session_grade_words; *grade; grade++)
		put_count(document, counts, report, *grade);
	doc_chart(document, "counts-chart", _("Findings by grade and state"), counts, 0, series,
		  tones, G_N_ELEMENTS(series));
	doc_section(document, 2, "assessment", _("The assessment"));
	doc_head(document, report, source->filter_text);
	doc_section(document, 2, "findings", _("Findings"));
	document->main = doc_register_table(document, REGISTER_FINDINGS, source->session, items);
	put_unwritten(document, report);
	doc_history(document, source->session);
	report_free(report);
	return document;
}

/* ---- evidence ---------------------------------------------------------------------- */

struct document *document_evidence(const struct doc_source *source, GError **error)
{
	struct report *report = report_new_from(source);
	struct document *document = document_new("evidence", _("Evidence register"),
						 source->session, source->catalog, report->date);
	(void)error;

	doc_section(document, 2, "assessment", _("The assessment"));
	doc_head(document, report, source->filter_text);
	doc_section(document, 2, "evidence", _("Evidence"));
	doc_text(document,
		 _("**Copied** evidence is kept with the assessment under its SHA-256, **referenced** evidence stays where it is, and what was only **seen** can be looked at no more."));
	document->main = doc_register_table(document, REGISTER_EVIDENCE, source->session,
					    report->registers[REGISTER_EVIDENCE]);
	doc_history(document, source->session);
	report_free(report);
	return document;
}
