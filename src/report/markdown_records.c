/*
 * The sections of the Markdown report that list records: gaps, conflicts, exclusions, what was left
 * out, what is in place, remarks, what is not assessed. Every record that somebody gave a reason
 * or a remark stands in one of them.
 */
#include "report/report_private.h"

#include <string.h>

typedef void (*entry_fn)(GString *out, const struct report_entry *entry);

static const struct report_entry *entry_at(const GArray *list, unsigned i)
{
	return &g_array_index(list, struct report_entry, i);
}

/* "anna, 2026-11-24"; "" for nobody. g_free() */
static char *who_and_when(const char *by, const char *at)
{
	g_autofree char *whole = g_strndup(at ? at : "", strlen("2026-12-31"));
	g_autofree char *day = label_day(whole);

	return by && at ? g_strdup_printf("%s, %s", by, day) : g_strdup("");
}

static void put_control(GString *out, const struct report_entry *entry)
{
	g_string_append(out, "- **");
	md_text(out, entry->node->id, MD_INLINE, 2);
	g_string_append_c(out, ' ');
	md_text(out, entry->node->title, MD_INLINE, 2);
	g_string_append_printf(out, "** (%s)", label_side(entry->side));
}

static void put_entries(GString *out, const GArray *list, entry_fn put)
{
	if (list->len == 0)
		g_string_append_printf(out, "%s\n", _("None recorded."));
	for (unsigned i = 0; i < list->len; i++)
		put(out, entry_at(list, i));
	g_string_append_c(out, '\n');
}

static void put_section(GString *out, const char *heading, const GArray *list, entry_fn put)
{
	g_string_append_printf(out, "## %s\n\n", heading);
	put_entries(out, list, put);
}

static void put_conflict_notice(GString *out, const struct report_entry *entry)
{
	if (entry->record.conflict)
		g_string_append_printf(out, "  - **%s**\n",
				       _("Two values are recorded and the conflict is open"));
}

/* What every record says: who assessed and reviewed it, on which basis, the texts. */
static void put_said(GString *out, const struct report_entry *entry)
{
	const struct record *record = &entry->record;
	g_autofree char *basis = label_basis_list(record->basis);
	g_autofree char *assessed = who_and_when(record->status_by, record->status_at);
	g_autofree char *reviewed = who_and_when(record->review_by, record->review_at);

	md_said(out, _("Basis"), basis);
	md_said(out, _("Assessed by"), assessed);
	if (record->review == REVIEW_REVIEWED)
		md_said(out, _("Reviewed by"), reviewed);
	if (record->review == REVIEW_AGREED)
		md_said(out, _("Agreed by"), reviewed);
	if (entry->self_reviewed)
		g_string_append_printf(out, "  - %s\n", _("Assessor and reviewer are the same person"));
	md_said(out, _("How"), record->how);
	md_said(out, _("Remark"), record->remark);
	put_conflict_notice(out, entry);
}

static void put_status_line(GString *out, const struct report_entry *entry)
{
	put_control(out, entry);
	g_string_append_printf(out, ": %s\n", label_status(entry->record.status));
}

static void put_gap(GString *out, const struct report_entry *entry)
{
	g_autofree char *due = label_day(entry->record.due);

	put_status_line(out, entry);
	md_said(out, _("Priority"), label_word(session_priority_words, entry->record.priority));
	put_said(out, entry);
	md_said(out, _("Assignee"), entry->record.assignee);
	md_said(out, _("Due"), due);
}

static void put_gaps(GString *out, const struct report *report)
{
	g_string_append_printf(out, "## %s\n\n", _("Gaps"));
	if (report->cover) {
		g_string_append_printf(out, "> **%s:** ", label_side(SIDE_PROVIDER));
		md_text(out, report->cover, MD_INLINE, 0);
		g_string_append(out, "\n\n");
	}
	put_entries(out, report->gaps, put_gap);
}

static void put_exclusion(GString *out, const struct report_entry *entry)
{
	g_autofree char *excluded = who_and_when(entry->by, entry->at);

	put_control(out, entry);
	g_string_append_c(out, '\n');
	md_said(out, _("Reason"), entry->record.exclusion_reason ? entry->record.exclusion_reason :
								   _("not recorded"));
	md_said(out, _("Excluded by"), excluded);
	md_said(out, _("Remark"), entry->record.remark);
	put_conflict_notice(out, entry);
}

static void put_left_out(GString *out, const struct report_entry *entry)
{
	g_autofree char *left = who_and_when(entry->by, entry->at);

	put_status_line(out, entry);
	md_said(out, _("Left out by"), left);
	if (entry->record.status > STATUS_ALTERNATIVE)
		g_string_append_printf(out, "  - %s\n",
				       _("It would be a gap, and is not counted as one"));
	put_said(out, entry);
}

static void put_remark(GString *out, const struct report_entry *entry)
{
	put_status_line(out, entry);
	if (!entry->counts)
		g_string_append_printf(out, "  - %s\n",
				       _("This side has no duty under the service model"));
	put_said(out, entry);
}

/* ---- conflicts ------------------------------------------------------------------- */

static void put_value(GString *out, const struct report_conflict *conflict,
		      const struct session_value *value)
{
	g_autofree char *who = who_and_when(value->by, value->at);

	g_string_append(out, "  - ");
	md_text(out, who, MD_BLOCK, 4);
	g_string_append(out, ": ");
	if (conflict->confidential)
		g_string_append(out, _("working paper, not shown"));
	else
		md_text(out, value->text ? value->text : _("(nothing)"), MD_INLINE, 4);
	g_string_append_c(out, '\n');
}

/* What is in conflict: the control with side and field, or the path where it is of no record. */
static void put_conflict_head(GString *out, const struct report_conflict *conflict)
{
	g_string_append(out, "- **");
	md_text(out, conflict->control ? conflict->control : conflict->path, MD_INLINE, 2);
	if (conflict->node) {
		g_string_append_c(out, ' ');
		md_text(out, conflict->node->title, MD_INLINE, 2);
	}
	g_string_append(out, "**");
	if (conflict->control) {
		g_string_append(out, " (");
		md_text(out, conflict->side, MD_INLINE, 2);
		if (strcmp(conflict->service, "-") != 0) {
			g_string_append(out, ", ");
			md_text(out, conflict->service, MD_INLINE, 2);
		}
		g_string_append_c(out, ')');
	}
	if (conflict->field)
		g_string_append_printf(out, ": %s", _(conflict->field->label));
	if (conflict->member) {
		g_string_append_c(out, ' ');
		md_text(out, conflict->member, MD_INLINE, 2);
	}
	g_string_append_c(out, '\n');
}

static void put_conflicts(GString *out, const struct report *report)
{
	if (report->conflicts->len == 0)
		return;
	g_string_append_printf(out, "## %s\n\n%s\n\n", _("Open conflicts"),
			       _("More than one value stands, the newest first; the newest is the one this report uses."));
	for (unsigned i = 0; i < report->conflicts->len; i++) {
		const struct report_conflict *conflict = g_ptr_array_index(report->conflicts, i);

		put_conflict_head(out, conflict);
		for (unsigned k = 0; k < conflict->value_count; k++)
			put_value(out, conflict, &conflict->values[k]);
	}
	g_string_append_c(out, '\n');
}

/* ---- what is in place --------------------------------------------------------------- */

static const char *conform_words(const struct report_entry *entry)
{
	if (entry->conform)
		return _("yes");
	if (entry->record.review < REVIEW_REVIEWED)
		return _("no: not reviewed yet");
	return _("no: open finding");
}

static void put_cell(GString *out, const char *text)
{
	g_string_append(out, "| ");
	md_text(out, text, MD_CELL, 0);
	g_string_append_c(out, ' ');
}

static void put_row(GString *out, const struct report_entry *entry)
{
	const struct record *record = &entry->record;
	bool reviewed = record->review >= REVIEW_REVIEWED;
	g_autofree char *basis = label_basis_list(record->basis);
	g_autofree char *assessor = who_and_when(record->status_by, record->status_at);
	g_autofree char *reviewer = who_and_when(reviewed ? record->review_by : NULL,
						 record->review_at);
	g_autofree char *marked = entry->self_reviewed ?
		g_strdup_printf(_("%s (the assessor)"), reviewer) : g_strdup(reviewer);
	const char *const cells[] = { entry->node->id, label_side(entry->side),
				      label_status(record->status), basis, assessor, marked,
				      conform_words(entry), record->how };

	for (unsigned i = 0; i < G_N_ELEMENTS(cells); i++)
		put_cell(out, cells[i]);
	g_string_append(out, "|\n");
}

static void put_in_place(GString *out, const struct report *report)
{
	static const char *const heads[] = { N_("Control"), N_("Side"), N_("Status"), N_("Basis"),
					     N_("Assessed by"), N_("Reviewed by"), N_("Conform"),
					     N_("How") };

	g_string_append_printf(out, "## %s\n\n", _("Implemented or alternative"));
	if (report->in_place->len == 0) {
		g_string_append_printf(out, "%s\n\n", _("None recorded."));
		return;
	}
	for (unsigned i = 0; i < G_N_ELEMENTS(heads); i++)
		put_cell(out, _(heads[i]));
	g_string_append(out, "|\n|---|---|---|---|---|---|---|---|\n");
	for (unsigned i = 0; i < report->in_place->len; i++)
		put_row(out, entry_at(report->in_place, i));
	g_string_append_c(out, '\n');
}

/* ---- what is not assessed ------------------------------------------------------------ */

static const char *whose_sides(enum role role)
{
	static const char *const words[ROLE_COUNT] = {
		[ROLE_CUSTOMER] = N_("Controls in scope that have no status yet on the customer's side, which is ours."),
		[ROLE_PROVIDER] = N_("Controls in scope that have no status yet on the provider's side, which is ours."),
		[ROLE_AUDITOR] = N_("Controls in scope that have no status yet, on either side."),
	};

	return _(words[role]);
}

static void put_not_assessed(GString *out, const struct report *report)
{
	g_string_append_printf(out, "## %s\n\n%s", _("Not assessed"), whose_sides(report->role));
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		unsigned open = report->total[side].by_status[STATUS_NONE];

		if (report_side_is_ours(report->role, (enum side)side))
			continue;
		g_string_append_c(out, ' ');
		g_string_append_printf(out, side == SIDE_CUSTOMER ?
			ngettext("On the customer's side %u is open and not listed.",
				 "On the customer's side %u are open and not listed.", open) :
			ngettext("On the provider's side %u is open and not listed.",
				 "On the provider's side %u are open and not listed.", open), open);
	}
	g_string_append(out, "\n\n");
	for (unsigned i = 0; i < report->not_assessed->len; i++) {
		const struct report_entry *entry = entry_at(report->not_assessed, i);

		g_string_append(out, "- ");
		md_text(out, entry->node->id, MD_BLOCK, 2);
		g_string_append_c(out, ' ');
		md_text(out, entry->node->title, MD_INLINE, 2);
		g_string_append_printf(out, " (%s)\n", label_side(entry->side));
	}
	if (report->not_assessed->len == 0)
		g_string_append_printf(out, "%s\n", _("None of these is left."));
	g_string_append_c(out, '\n');
}

/* ---- what the catalog does not have ---------------------------------------------------- */

/* Records of a control that the catalog does not have, with what they say. */
static void put_unknown_records(GString *out, const struct report *report, const char *id)
{
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		struct report_entry entry = { .side = (enum side)side };

		session_record(report->session, id, report->service, entry.side, &entry.record);
		if (!entry.record.exists)
			continue;
		g_string_append(out, "- **");
		md_text(out, id, MD_INLINE, 2);
		g_string_append_printf(out, "** (%s): %s\n", label_side(entry.side),
				       label_status(entry.record.status));
		if (entry.record.applicability == APPLICABILITY_EXCLUDED)
			md_said(out, _("Reason of the exclusion"), entry.record.exclusion_reason);
		put_said(out, &entry);
	}
}

static void put_unknown(GString *out, const struct report *report)
{
	if (report->unknown->len == 0)
		return;
	g_string_append_printf(out, "## %s\n\n", _("Recorded, but not in this catalog"));
	for (unsigned i = 0; i < report->unknown->len; i++) {
		const char *id = g_ptr_array_index(report->unknown, i);
		gsize before = out->len;

		put_unknown_records(out, report, id);
		if (out->len > before)
			continue;
		g_string_append(out, "- "); /* of services that this report is not about */
		md_text(out, id, MD_BLOCK, 2);
		g_string_append_c(out, '\n');
	}
	g_string_append_c(out, '\n');
}

void md_records(GString *out, const struct report *report)
{
	put_gaps(out, report);
	put_conflicts(out, report);
	put_section(out, _("Exclusions"), report->exclusions, put_exclusion);
	put_section(out, _("Left out of this assessment"), report->left_out, put_left_out);
	put_in_place(out, report);
	put_section(out, _("Remarks on other controls"), report->remarks, put_remark);
	put_not_assessed(out, report);
	put_unknown(out, report);
}
