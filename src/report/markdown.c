/*
 * The assessment report as Markdown.
 *
 * Everything people wrote is data and goes through md_text(). This file renders and decides
 * nothing: what is listed where is the report model's business.
 */
#include "report/report_private.h"

#include <string.h>

/* A paragraph of label and text; nothing when there is no text. */
static void md_said(GString *out, const char *label, const char *text)
{
	if (!text || !*text)
		return;
	g_string_append_printf(out, "  - **%s:** ", label);
	md_text(out, text, MD_INLINE, 4);
	g_string_append_c(out, '\n');
}

static void md_row(GString *out, const char *label, const char *text)
{
	g_string_append_printf(out, "| %s | ", label);
	md_text(out, text && *text ? text : _("not recorded"), MD_CELL, 0);
	g_string_append(out, " |\n");
}

static const char *engagement(const struct report *report, const char *field)
{
	g_autofree char *path = session_path("engagement", field, NULL);

	return session_get(report->session, path);
}

static void render_header(GString *out, const struct report *report)
{
	g_autofree char *standing = label_standing(report->catalog);
	const char *title = engagement(report, "title");

	g_string_append_printf(out, "# %s: ", _("Assessment report"));
	md_text(out, title ? title : session_name(report->session), MD_INLINE, 0);
	g_string_append(out, "\n\n");
	g_string_append_printf(out, "| %s | %s |\n|---|---|\n", _("Item"), _("Content"));
	md_row(out, _("Date"), report->date);
	md_row(out, _("Criteria"), report->catalog->title);
	md_row(out, _("Standing of the edition"), standing);
	md_row(out, _("Our role"), label_role(report->role));
	md_row(out, _("Service model"), label_model(report->model));
	md_row(out, _("Client"), engagement(report, "client"));
	md_row(out, _("Objectives"), engagement(report, "objectives"));
	md_row(out, _("Scope"), engagement(report, "scope"));
	g_string_append_c(out, '\n');
}

/* Everybody who acted, each once, in the order of first action. */
static void render_people(GString *out, const struct report *report)
{
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	unsigned count = session_action_count(report->session);

	g_string_append_printf(out, "## %s\n\n", _("People"));
	for (unsigned i = 0; i < count; i++) {
		struct session_action action;

		session_action_get(report->session, i, &action);
		if (!g_hash_table_add(seen, g_strdup(action.by)))
			continue;
		g_string_append(out, "- ");
		md_text(out, action.by, MD_BLOCK, 2);
		g_string_append_c(out, '\n');
	}
	g_string_append_c(out, '\n');
}

static void render_counts(GString *out, const struct tally *tally)
{
	g_string_append_printf(out, "| %u | %u | %u | %u | %u |", tally->records, tally->assessed,
			       tally->reviewed, tally->conform, tally->gaps);
}

static void render_clause_row(GString *out, const char *name, const struct tally *sides)
{
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		g_string_append(out, "| ");
		md_text(out, name, MD_CELL, 0);
		g_string_append_printf(out, " | %s ", label_side((enum side)side));
		render_counts(out, &sides[side]);
		g_string_append_c(out, '\n');
	}
}

static void render_progress(GString *out, const struct report *report)
{
	g_string_append_printf(out, "## %s\n\n", _("Progress and conformity"));
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		const struct tally *total = &report->total[side];

		g_string_append_printf(out, "- **%s:** ", label_side((enum side)side));
		g_string_append_printf(out,
				       _("assessed %u, reviewed %u of %u; %u of %u reviewed conform"),
				       total->assessed, total->reviewed, total->records,
				       total->conform, total->reviewed);
		g_string_append_c(out, '\n');
	}
	g_string_append_printf(out, "\n| %s | %s | %s | %s | %s | %s | %s |\n", _("Clause"), _("Side"),
			       _("Records"), _("Assessed"), _("Reviewed"), _("Conform"), _("Gaps"));
	g_string_append(out, "|---|---|---:|---:|---:|---:|---:|\n");
	for (unsigned i = 0; i < report->clauses->len; i++) {
		const struct report_clause *clause =
			&g_array_index(report->clauses, struct report_clause, i);
		g_autofree char *name = g_strdup_printf("%s %s", clause->node->id, clause->node->title);

		render_clause_row(out, name, clause->sides);
	}
	render_clause_row(out, _("All"), report->total);
	g_string_append_c(out, '\n');
}

static void render_gap(GString *out, const struct report_gap *gap)
{
	g_autofree char *basis = label_basis_list(gap->record.basis);

	g_string_append(out, "- **");
	md_text(out, gap->node->id, MD_INLINE, 2);
	g_string_append_c(out, ' ');
	md_text(out, gap->node->title, MD_INLINE, 2);
	g_string_append_printf(out, "** (%s): %s\n", label_side(gap->side),
			       label_status(gap->record.status));
	md_said(out, _("Basis"), basis);
	md_said(out, _("How"), gap->record.how);
	md_said(out, _("Remark"), gap->record.remark);
	md_said(out, _("Assignee"), gap->record.assignee);
	md_said(out, _("Due"), gap->record.due);
	if (gap->record.conflict)
		g_string_append_printf(out, "  - **%s**\n",
				       _("Two values are recorded and the conflict is open"));
}

static void render_gaps(GString *out, const struct report *report)
{
	g_string_append_printf(out, "## %s\n\n", _("Gaps"));
	if (report->gaps->len == 0)
		g_string_append_printf(out, "%s\n", _("None recorded."));
	for (unsigned i = 0; i < report->gaps->len; i++)
		render_gap(out, &g_array_index(report->gaps, struct report_gap, i));
	g_string_append_c(out, '\n');
}

static void render_not_assessed(GString *out, const struct report *report)
{
	if (report->not_assessed->len == 0)
		return;
	g_string_append_printf(out, "## %s\n\n", _("Not assessed"));
	for (unsigned i = 0; i < report->not_assessed->len; i++) {
		const struct report_gap *gap =
			&g_array_index(report->not_assessed, struct report_gap, i);

		g_string_append(out, "- ");
		md_text(out, gap->node->id, MD_INLINE, 2);
		g_string_append_c(out, ' ');
		md_text(out, gap->node->title, MD_INLINE, 2);
		g_string_append_printf(out, " (%s)\n", label_side(gap->side));
	}
	g_string_append_c(out, '\n');
}

static void render_unknown(GString *out, const struct report *report)
{
	if (report->unknown->len == 0)
		return;
	g_string_append_printf(out, "## %s\n\n", _("Recorded, but not in this catalog"));
	for (unsigned i = 0; i < report->unknown->len; i++) {
		g_string_append(out, "- ");
		md_text(out, g_ptr_array_index(report->unknown, i), MD_BLOCK, 2);
		g_string_append_c(out, '\n');
	}
	g_string_append_c(out, '\n');
}

static void render_proof(GString *out, const struct report *report)
{
	g_string_append_printf(out, "## %s\n\n", _("History"));
	g_string_append_printf(out, ngettext("%u action is recorded. Heads of the history:\n\n",
					     "%u actions are recorded. Heads of the history:\n\n",
					     session_action_count(report->session)),
			       session_action_count(report->session));
	for (char **head = report->heads; *head; head++)
		g_string_append_printf(out, "    %s\n", *head);
	g_string_append_printf(
		out, "\n%s\n",
		_("`remit verify --head` with such an id shows whether anything before it was changed."));
}

static GString *render_markdown(const struct report *report)
{
	GString *out = g_string_new(NULL);

	render_header(out, report);
	render_people(out, report);
	render_progress(out, report);
	render_gaps(out, report);
	render_not_assessed(out, report);
	render_unknown(out, report);
	render_proof(out, report);
	return out;
}

const struct report_format report_formats[] = {
	{ "markdown", "md", render_markdown },
	{ NULL, NULL, NULL },
};
