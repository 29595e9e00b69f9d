/*
 * One page for the management review: what it comes to, what is overdue, what nobody owns, what
 * falls due. Numbers are those of the assessment report.
 */
#include "report/document_private.h"

#include <string.h>

enum { LINES = 5 }; /* of each list: more is no page for management any more */

static const struct doc_column gap_columns[] = {
	{ "control", N_("Control"), DOC_ID, NULL, NULL },
	{ "title", N_("Title"), DOC_LINE, NULL, NULL },
	{ "side", N_("Side"), DOC_WORD, catalog_side_words, NULL },
	{ "status", N_("Status"), DOC_WORD, session_status_words, NULL },
	{ "priority", N_("Priority"), DOC_WORD, session_priority_words, NULL },
	{ "assignee", N_("Assignee"), DOC_LINE, NULL, NULL },
	{ "due", N_("Due"), DOC_DAY, NULL, NULL },
	{ "when", N_("When"), DOC_WORD, overview_when_words, NULL },
};
enum { GAP_SIDE = 2, GAP_PRIORITY = 4, GAP_WHEN = 7 };

/* How many are not shown, of a list that goes on. */
static void put_rest(struct document *document, unsigned count, unsigned most)
{
	g_autofree char *text = count > most ? g_strdup_printf(
		ngettext("%u more is in the assessment report.",
			 "%u more are in the assessment report.", count - most),
		count - most) : NULL;

	doc_text(document, text);
}

static void put_gaps(struct document *document, const struct overview *overview)
{
	bool others = false;

	doc_section(document, 2, "gaps", _("What to do first"));
	struct doc_table *table = doc_table(document, "gaps", _("What to do first"), DOC_GRID,
					    gap_columns, G_N_ELEMENTS(gap_columns),
					    _("There is no gap."));
	for (unsigned i = 0; i < MIN(overview->gaps->len, (unsigned)LINES); i++) {
		const struct overview_gap *gap =
			&g_array_index(overview->gaps, struct overview_gap, i);
		const struct record *record = &gap->entry->record;

		doc_put(document, table, gap->entry->node->id);
		doc_put(document, table, gap->entry->node->title);
		doc_put_word(document, table, catalog_side_words[gap->entry->side]);
		doc_put_word(document, table, session_status_words[record->status]);
		doc_put_word(document, table, record->priority);
		doc_put(document, table, record->assignee);
		doc_put_day(document, table, record->due);
		doc_put_both(document, table, label_when(gap->when),
			     overview_when_words[gap->when]);
		others |= !report_side_is_ours(overview->report->role, gap->entry->side);
	}
	put_rest(document, overview->gaps->len, LINES);
	/* Their order says it of both; and whose side it is, where it is only ours. */
	table->hidden = 1 << GAP_PRIORITY | 1 << GAP_WHEN | (others ? 0 : 1 << GAP_SIDE);
	document->main = table;
}

static void put_unowned(struct document *document, const struct overview *overview)
{
	static const struct doc_column columns[] = {
		{ "control", N_("Control"), DOC_ID, NULL, NULL },
		{ "title", N_("Title"), DOC_LINE, NULL, NULL },
		{ "duty", N_("What has to be done"), DOC_PROSE, NULL, NULL },
	};

	if (overview->unowned->len == 0)
		return;
	doc_section(document, 2, "unowned", _("Duties that nobody owns"));
	struct doc_table *table = doc_table(document, "unowned", _("Duties that nobody owns"),
					    DOC_GRID, columns, G_N_ELEMENTS(columns), NULL);
	for (unsigned i = 0; i < MIN(overview->unowned->len, (unsigned)LINES); i++) {
		const struct overview_duty *duty =
			&g_array_index(overview->unowned, struct overview_duty, i);

		doc_put(document, table, duty->node->id);
		doc_put(document, table, duty->node->title);
		doc_put(document, table, duty->duty->text);
	}
	put_rest(document, overview->unowned->len, LINES);
}

/* Strengths and opportunities ask nobody for anything. */
static bool asks_for_something(const struct report_item *item)
{
	const char *grade = report_item_text(item, "grade");

	return g_strcmp0(grade, "strength") != 0 && g_strcmp0(grade, "opportunity") != 0;
}

struct doc_table *doc_open_findings(struct document *document, const struct overview *overview,
				    unsigned most)
{
	static const struct doc_column columns[] = {
		{ "id", N_("Id"), DOC_ID, NULL, NULL },
		{ "title", N_("Title"), DOC_LINE, NULL, NULL },
		{ "grade", N_("Grade"), DOC_WORD, session_grade_words, NULL },
		{ "state", N_("State"), DOC_WORD, session_finding_words, NULL },
		{ "assignee", N_("Assignee"), DOC_LINE, NULL, NULL },
		{ "due", N_("Due"), DOC_DAY, NULL, NULL },
	};

	unsigned count = 0;
	struct doc_table *table = doc_table(document, "open-findings", _("Findings that are not closed"),
					    DOC_GRID, columns, G_N_ELEMENTS(columns),
					    _("None recorded."));
	for (unsigned i = 0; i < overview->findings->len; i++) {
		const struct report_item *item = g_ptr_array_index(overview->findings, i);

		if (!asks_for_something(item) || count++ >= most)
			continue;
		doc_put(document, table, item->id);
		for (unsigned k = 1; k + 1 < G_N_ELEMENTS(columns); k++)
			doc_put_word(document, table, report_item_text(item, columns[k].key));
		doc_put_day(document, table, report_item_text(item, "due"));
	}
	put_rest(document, count, most);
	return table;
}

static void put_findings(struct document *document, const struct overview *overview)
{
	doc_section(document, 2, "findings", _("Findings that are not closed"));
	doc_open_findings(document, overview, LINES)->hidden = 1; /* the title will do for ids */
}

static void put_assurances(struct document *document, const struct overview *overview)
{
	static const struct doc_column columns[] = {
		{ "id", N_("Id"), DOC_ID, NULL, NULL },
		{ "title", N_("Title"), DOC_LINE, NULL, NULL },
		{ "standing", N_("Validity"), DOC_LINE, NULL, NULL },
	};

	if (overview->assurances->len == 0)
		return;
	doc_section(document, 2, "assurances", _("Certificates and reports that lapse"));
	struct doc_table *table = doc_table(document, "assurances",
					    _("Certificates and reports that lapse"), DOC_GRID,
					    columns, G_N_ELEMENTS(columns), NULL);
	for (unsigned i = 0; i < overview->assurances->len; i++) {
		const struct report_assurance *assurance =
			g_ptr_array_index(overview->assurances, i);

		doc_put(document, table, assurance->id);
		doc_put(document, table, session_assurance_text(overview->report->session,
								assurance->id, "title"));
		doc_put(document, table, assurance->standing);
	}
}

/* Decisions are taken by the people who read it. */
static void put_decisions(struct document *document, const struct overview *overview)
{
	const struct report *report = overview->report;
	unsigned open = 0;

	for (unsigned side = 0; side < SIDE_COUNT; side++)
		if (report_side_is_ours(report->role, (enum side)side))
			open += report->total[side].by_status[STATUS_NONE];
	const struct {
		unsigned count;
		const char *text;
	} asks[] = {
		{ overview->due[WHEN_OVERDUE],
		  N_("Gaps overdue: decide on means, on another day, or to accept the risk") },
		{ overview->due[WHEN_UNDATED], N_("Gaps without a day by which to act") },
		{ overview->unowned->len, N_("Duties to be given to somebody") },
		{ open, N_("Records not assessed yet") },
	};

	doc_section(document, 2, "decisions", _("To be decided"));
	for (unsigned i = 0; i < G_N_ELEMENTS(asks); i++) {
		g_autofree char *text = g_strdup_printf("**%u:** %s", asks[i].count, _(asks[i].text));

		if (asks[i].count)
			doc_point(document, text);
	}
}

/* What was looked at, when, by whom: the rest stands in the assessment report. */
static void put_head(struct document *document, const struct report *report)
{
	static const struct {
		const char *field, *label;
	} said[] = {
		{ "organisation", N_("Our organisation") },
		{ "assessor", N_("Assessor") },
		{ "classification", N_("Classification") },
	};
	struct doc_table *facts = doc_facts(document, "head", _("The assessment"));
	g_autofree char *day = label_day(report->date);

	doc_fact_both(document, facts, "date", _("Date"), day, report->date);
	doc_fact_both(document, facts, "catalog", _("Criteria"), report->catalog->title,
		      report->catalog->id);
	for (size_t i = 0; i < G_N_ELEMENTS(said); i++) {
		const char *text = doc_engagement(report->session, said[i].field);

		if (text)
			doc_fact(document, facts, said[i].field, _(said[i].label), text);
	}
}

struct document *document_management(const struct doc_source *source, GError **error)
{
	struct report *report = report_new_from(source);
	struct overview *overview = overview_new(report, "");
	struct document *document = document_new("management", _("Management review"),
						 source->session, source->catalog, report->date);
	(void)error;

	document->brief = true;
	put_head(document, report);
	doc_summary(document, report);
	put_decisions(document, overview);
	put_gaps(document, overview);
	put_unowned(document, overview);
	put_findings(document, overview);
	put_assurances(document, overview);
	doc_history(document, source->session);
	overview_free(overview);
	report_free(report);
	return document;
}
