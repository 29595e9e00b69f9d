/*
 * The sections of the assessment report that list records: gaps, exclusions, what was left out,
 * what is in place, remarks, what is not assessed. Every record that somebody gave a reason or a
 * remark stands in one of them. All lists have the same columns, so that a spreadsheet can take
 * them as one.
 */
#include "report/document_private.h"

#include <string.h>

enum record_column {
	COLUMN_CONTROL, COLUMN_TITLE, COLUMN_SIDE, COLUMN_STATUS, COLUMN_SERVICE, COLUMN_CONFORM,
	COLUMN_NOTICE, COLUMN_REASON, COLUMN_DECIDED_BY, COLUMN_DECIDED_ON, COLUMN_PRIORITY,
	COLUMN_BASIS, COLUMN_ASSESSED_BY, COLUMN_ASSESSED_ON, COLUMN_REVIEW, COLUMN_REVIEWED_BY,
	COLUMN_REVIEWED_ON, COLUMN_HOW, COLUMN_REMARK, COLUMN_ASSIGNEE, COLUMN_DUE, COLUMN_NOTE,
	COLUMN_COUNT,
};

static const struct doc_column columns[COLUMN_COUNT] = {
	[COLUMN_CONTROL] = { "control", N_("Control"), DOC_ID, NULL, NULL },
	[COLUMN_TITLE] = { "title", N_("Title"), DOC_LINE, NULL, NULL },
	[COLUMN_SIDE] = { "side", N_("Side"), DOC_WORD, catalog_side_words, NULL },
	[COLUMN_STATUS] = { "status", N_("Status"), DOC_WORD, session_status_words, NULL },
	[COLUMN_SERVICE] = { "service", N_("Service"), DOC_ID, NULL, NULL },
	[COLUMN_CONFORM] = { "conform", N_("Conform"), DOC_WORD, session_yes_words, NULL },
	[COLUMN_NOTICE] = { "notice", N_("Notice"), DOC_PROSE, NULL, NULL },
	[COLUMN_REASON] = { "exclusion_reason", N_("Reason"), DOC_PROSE, NULL, NULL },
	[COLUMN_DECIDED_BY] = { "decided_by", N_("Decided by"), DOC_LINE, NULL, NULL },
	[COLUMN_DECIDED_ON] = { "decided_on", N_("Decided on"), DOC_DAY, NULL, NULL },
	[COLUMN_PRIORITY] = { "priority", N_("Priority"), DOC_WORD, session_priority_words, NULL },
	[COLUMN_BASIS] = { "basis", N_("Basis"), DOC_LIST, NULL, NULL },
	[COLUMN_ASSESSED_BY] = { "assessed_by", N_("Assessed by"), DOC_LINE, NULL, NULL },
	[COLUMN_ASSESSED_ON] = { "assessed_on", N_("Assessed on"), DOC_DAY, NULL, NULL },
	[COLUMN_REVIEW] = { "review", N_("Review"), DOC_WORD, session_review_words, NULL },
	[COLUMN_REVIEWED_BY] = { "reviewed_by", N_("Reviewed by"), DOC_LINE, NULL, NULL },
	[COLUMN_REVIEWED_ON] = { "reviewed_on", N_("Reviewed on"), DOC_DAY, NULL, NULL },
	[COLUMN_HOW] = { "how", N_("How"), DOC_PROSE, NULL, NULL },
	[COLUMN_REMARK] = { "remark", N_("Remark"), DOC_PROSE, NULL, NULL },
	[COLUMN_ASSIGNEE] = { "assignee", N_("Assignee"), DOC_LINE, NULL, NULL },
	[COLUMN_DUE] = { "due", N_("Due"), DOC_DAY, NULL, NULL },
	[COLUMN_NOTE] = { "note", N_("Working note"), DOC_PROSE, NULL, NULL },
};

#define BIT(column) (G_GUINT64_CONSTANT(1) << (column))

/* What stands in words elsewhere, or says nothing to a reader of one list. */
static const guint64 always_hidden = BIT(COLUMN_SERVICE);

/* ---- what a record says ---------------------------------------------------------- */

static char *day_of(const char *at)
{
	return g_strndup(at ? at : "", strlen("2026-12-31"));
}

static char *bases(unsigned basis)
{
	g_autoptr(GString) raw = g_string_new(NULL);

	for (unsigned i = 0; i < BASIS_COUNT; i++)
		if (basis >> i & 1)
			g_string_append_printf(raw, "%s%s", raw->len ? "\n" : "",
					       session_basis_words[i]);
	return g_strdup(raw->str);
}

static void add_notice(GString *notices, const char *notice)
{
	g_string_append_printf(notices, "%s%s", notices->len ? "\n" : "", notice);
}

/* What a reader has to mind of it. */
static char *notices_of(const struct report *report, const struct report_entry *entry)
{
	const struct record *record = &entry->record;
	GString *notices = g_string_new(NULL);
	bool set_aside = record->applicability == APPLICABILITY_EXCLUDED || record->deselected;

	if (doc_declared_only(record)) {
		g_autofree char *said = g_strdup_printf(_("Declared by %s and not assessed by us"),
							doc_declared_by(report->session, record));
		add_notice(notices, said);
	}
	if (record->conflict)
		add_notice(notices, _("Two values are recorded and the conflict is open"));
	if (entry->self_reviewed)
		add_notice(notices, _("Assessor and reviewer are the same person"));
	if (record->deselected && record->status > STATUS_ALTERNATIVE)
		add_notice(notices, _("It would be a gap, and is not counted as one"));
	if (!entry->counts && !set_aside)
		add_notice(notices, _("This side has no duty under the service model"));
	return g_string_free(notices, FALSE);
}

static const char *conform_words(const struct report_entry *entry)
{
	if (entry->conform)
		return _("yes");
	if (report_is_gap(&entry->record))
		return _("no");
	if (doc_declared_only(&entry->record))
		return _("no: only declared");
	if (entry->record.review < REVIEW_REVIEWED)
		return _("no: not reviewed yet");
	return _("no: open finding");
}

static void put_conform(struct document *document, struct doc_table *table,
			const struct report_entry *entry)
{
	bool said = entry->counts && entry->record.status != STATUS_NONE;

	doc_put_both(document, table, said ? conform_words(entry) : "",
		     !said ? "" : entry->conform ? "yes" : "no");
}

/* ---- rows ------------------------------------------------------------------------ */

static void put_who(struct document *document, struct doc_table *table, const char *by,
		    const char *at)
{
	g_autofree char *day = day_of(at);

	doc_put(document, table, by);
	doc_put_day(document, table, by ? day : NULL);
}

static void put_exclusion(struct document *document, struct doc_table *table,
			  const struct report_entry *entry)
{
	bool excluded = entry->record.applicability == APPLICABILITY_EXCLUDED;
	const char *reason = entry->record.exclusion_reason;

	doc_put_both(document, table, !excluded ? "" : reason ? reason : _("not recorded"),
		     excluded && reason ? reason : "");
	put_who(document, table, entry->by, entry->at);
}

static void put_assessment(struct document *document, struct doc_table *table,
			   const struct record *record)
{
	g_autofree char *labels = label_basis_list(record->basis), *raw = bases(record->basis);
	bool reviewed = record->review >= REVIEW_REVIEWED;

	doc_put_both(document, table, labels, raw);
	/* whoever brought a declaration in has assessed nothing */
	put_who(document, table, doc_declared_only(record) ? NULL : record->status_by,
		record->status_at);
	doc_put_word(document, table, session_review_words[record->review]);
	put_who(document, table, reviewed ? record->review_by : NULL, record->review_at);
}

static void put_entry(struct document *document, struct doc_table *table,
		      const struct report *report, const struct report_entry *entry)
{
	const struct record *record = &entry->record;
	g_autofree char *notices = notices_of(report, entry);

	doc_put(document, table, entry->node->id);
	doc_put(document, table, entry->node->title);
	doc_put_word(document, table, catalog_side_words[entry->side]);
	doc_put_word(document, table, session_status_words[record->status]);
	doc_put(document, table, report->service);
	put_conform(document, table, entry);
	doc_put(document, table, notices);
	put_exclusion(document, table, entry);
	doc_put_word(document, table, record->priority);
	put_assessment(document, table, record);
	doc_put(document, table, record->how);
	doc_put(document, table, record->remark);
	doc_put(document, table, record->assignee);
	doc_put_day(document, table, record->due);
	doc_put(document, table, report->with_notes ? record->note : NULL);
}

/* ---- sections -------------------------------------------------------------------- */

/* A list of records and how it is shown. */
struct record_list {
	const char *id, *title;
	size_t list;            /* offset of the GArray in struct report */
	enum doc_layout layout;
	guint64 hidden;
};

static const struct record_list lists[] = {
	{ "gaps", N_("Gaps"), G_STRUCT_OFFSET(struct report, gaps), DOC_CARDS,
	  BIT(COLUMN_CONFORM) },
	{ "exclusions", N_("Exclusions"), G_STRUCT_OFFSET(struct report, exclusions), DOC_CARDS,
	  BIT(COLUMN_STATUS) | BIT(COLUMN_REVIEW) },
	{ "left-out", N_("Left out of this assessment"),
	  G_STRUCT_OFFSET(struct report, left_out), DOC_CARDS, 0 },
	{ "in-place", N_("Implemented or alternative"),
	  G_STRUCT_OFFSET(struct report, in_place), DOC_GRID,
	  BIT(COLUMN_TITLE) | BIT(COLUMN_REASON) | BIT(COLUMN_DECIDED_BY) |
		  BIT(COLUMN_DECIDED_ON) | BIT(COLUMN_PRIORITY) | BIT(COLUMN_REVIEW) |
		  BIT(COLUMN_REMARK) | BIT(COLUMN_ASSIGNEE) | BIT(COLUMN_DUE) },
	{ "remarks", N_("Remarks on other controls"), G_STRUCT_OFFSET(struct report, remarks),
	  DOC_CARDS, BIT(COLUMN_CONFORM) },
	{ "not-assessed", N_("Not assessed"), G_STRUCT_OFFSET(struct report, not_assessed),
	  DOC_CARDS, BIT(COLUMN_STATUS) | BIT(COLUMN_REVIEW) | BIT(COLUMN_CONFORM) },
};

static const char *whose_sides(enum role role)
{
	static const char *const words[ROLE_COUNT] = {
		[ROLE_CUSTOMER] = N_("Controls in scope that have no status yet on the customer's side, which is ours."),
		[ROLE_PROVIDER] = N_("Controls in scope that have no status yet on the provider's side, which is ours."),
		[ROLE_AUDITOR] = N_("Controls in scope that have no status yet, on either side."),
	};

	return _(words[role]);
}

static void put_open(struct document *document, const struct report *report)
{
	doc_text(document, whose_sides(report->role));
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		unsigned open = report->total[side].by_status[STATUS_NONE];
		g_autofree char *said = g_strdup_printf(
			side == SIDE_CUSTOMER ?
				ngettext("On the customer's side %u is open and not listed.",
					 "On the customer's side %u are open and not listed.", open) :
				ngettext("On the provider's side %u is open and not listed.",
					 "On the provider's side %u are open and not listed.", open),
			open);

		if (!report_side_is_ours(report->role, (enum side)side))
			doc_text(document, said);
	}
}

void doc_record_list(struct document *document, const struct report *report, const char *id)
{
	const struct record_list *list = lists;

	while (strcmp(list->id, id) != 0)
		list++;
	const GArray *entries = G_STRUCT_MEMBER(GArray *, report, list->list);
	doc_section(document, 2, list->id, _(list->title));
	if (entries == report->not_assessed)
		put_open(document, report);
	if (entries == report->gaps && report->cover) {
		g_autofree char *notice =
			g_strdup_printf("**%s:** %s", label_side(SIDE_PROVIDER), report->cover);
		doc_notice(document, notice);
	}
	struct doc_table *table = doc_table(document, list->id, _(list->title), list->layout,
					    columns, COLUMN_COUNT,
					    entries == report->not_assessed ? _("There is none.") :
									      _("None recorded."));
	table->head = list->layout == DOC_CARDS ? COLUMN_STATUS + 1 : 0;
	table->hidden = list->hidden | always_hidden | (report->with_notes ? 0 : BIT(COLUMN_NOTE));
	for (unsigned i = 0; i < entries->len; i++)
		put_entry(document, table, report,
			  &g_array_index(entries, struct report_entry, i));
	if (!document->main)
		document->main = table;
}
