/*
 * The assessment report as Markdown.
 *
 * Everything people wrote is data: each character that Markdown or HTML could act on is
 * escaped, controls are made visible, and line breaks are kept.
 */
#include "report/report.h"

#include <string.h>

/* Text with everything that could act on a reader taken out of action, on one line of source. */
static void md_text(GString *out, const char *text)
{
	g_autofree char *safe = text_safe(text ? text : "");

	for (const char *at = safe; *at; at++) {
		if (*at == '\n')
			g_string_append(out, "<br>");
		else if (*at == '<')
			g_string_append(out, "&lt;");
		else if (*at == '>')
			g_string_append(out, "&gt;");
		else if (*at == '&')
			g_string_append(out, "&amp;");
		else if (strchr("\\`*_{}[]()#+-!|~$@:", *at))
			g_string_append_printf(out, "\\%c", *at);
		else
			g_string_append_c(out, *at);
	}
}

/* A paragraph of label and text; nothing when there is no text. */
static void md_said(GString *out, const char *label, const char *text)
{
	if (!text || !*text)
		return;
	g_string_append_printf(out, "  - **%s:** ", label);
	md_text(out, text);
	g_string_append_c(out, '\n');
}

static void md_row(GString *out, const char *label, const char *text)
{
	g_string_append_printf(out, "| %s | ", label);
	md_text(out, text && *text ? text : _("not recorded"));
	g_string_append(out, " |\n");
}

static const char *engagement(const struct report *report, const char *field)
{
	g_autofree char *path = session_path("engagement", field, NULL);

	return session_get(report->session, path);
}

/* What the service of the report is called. */
static const char *service_name(const struct report *report)
{
	const char *name = session_service_text(report->session, report->service, "name");

	return name ? name : report->service;
}

static void render_header(GString *out, const struct report *report)
{
	g_autofree char *standing = label_standing(report->catalog);
	const char *title = engagement(report, "title");

	g_string_append_printf(out, "# %s: ", _("Assessment report"));
	md_text(out, title ? title : session_name(report->session));
	g_string_append(out, "\n\n");
	g_string_append_printf(out, "| %s | %s |\n|---|---|\n", _("Item"), _("Content"));
	md_row(out, _("Date"), report->date);
	md_row(out, _("Criteria"), report->catalog->title);
	md_row(out, _("Standing of the edition"), standing);
	md_row(out, _("Our role"), label_role(report->role));
	if (strcmp(report->service, SESSION_WHOLE_SCOPE) != 0)
		md_row(out, _("Service"), service_name(report));
	md_row(out, _("Service model"), label_model(report->model));
	md_row(out, _("Client"), engagement(report, "client"));
	md_row(out, _("Objectives"), engagement(report, "objectives"));
	md_row(out, _("Scope"), engagement(report, "scope"));
	g_string_append_c(out, '\n');
	if (report->catalog->standing == STANDING_WITHDRAWN) {
		g_string_append_printf(out, "> **%s** ", _("This edition is withdrawn."));
		md_text(out, standing);
		g_string_append(out, "\n\n");
	}
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
		md_text(out, action.by);
		g_string_append_c(out, '\n');
	}
	g_string_append_c(out, '\n');
}

static void render_service(GString *out, const struct report_service *service)
{
	g_string_append(out, "| ");
	md_text(out, service->id);
	g_string_append(out, " | ");
	md_text(out, service->name ? service->name : "");
	g_string_append(out, " | ");
	md_text(out, service->provider ? service->provider : "");
	g_string_append_printf(out, " | %s | %s | %u | ", label_role(service->role),
			       label_model(service->model), service->records);
	md_text(out, service->in_scope ? service->standing : _("not in scope any more"));
	g_string_append(out, " |\n");
}

static void render_assurance(GString *out, const struct report *report,
			     const struct report_assurance *assurance)
{
	static const struct { const char *field, *label; } fields[] = {
		{ "title", N_("Title") },
		{ "standard", N_("Standard") },
		{ "edition", N_("Edition") },
		{ "control_sets", N_("Control sets") },
		{ "body", N_("Body") },
		{ "number", N_("Number") },
		{ "holder", N_("Holder") },
		{ "services", N_("Services covered") },
		{ "regions", N_("Regions covered") },
		{ "exceptions", N_("Exceptions") },
		{ "presupposes", N_("Presupposes") },
	};
	const char *kind = session_assurance_text(report->session, assurance->id, "kind");
	g_autofree char *names = g_strjoinv(", ", assurance->names);

	g_string_append(out, "- **");
	md_text(out, assurance->id);
	g_string_append(out, "**: ");
	md_text(out, assurance->standing);
	g_string_append_c(out, '\n');
	md_said(out, _("Kind"), label_assurance_word(kind));
	for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++)
		md_said(out, _(fields[i].label),
			session_assurance_text(report->session, assurance->id, fields[i].field));
	md_said(out, _("Names"), names);
}

/* Which services there are, which of them have records of their own, what providers rest on. */
static void render_services(GString *out, const struct report *report)
{
	if (report->services->len + report->assurances->len == 0)
		return;
	g_string_append_printf(out, "## %s\n\n", _("Services and assurance"));
	if (report->services->len > 0)
		g_string_append_printf(out, "| %s | %s | %s | %s | %s | %s | %s |\n"
				       "|---|---|---|---|---|---:|---|\n",
				       _("Id"), _("Service"), _("Provider"), _("Our role"),
				       _("Service model"), _("Records of its own"), _("Assurance"));
	for (unsigned i = 0; i < report->services->len; i++)
		render_service(out, g_ptr_array_index(report->services, i));
	if (report->services->len > 0)
		g_string_append_printf(
			out, "\n%s\n\n",
			_("A report is about the records of the whole scope, or with `--service` about those of one service."));
	for (unsigned i = 0; i < report->assurances->len; i++)
		render_assurance(out, report, g_ptr_array_index(report->assurances, i));
	if (report->assurances->len > 0)
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
		md_text(out, name);
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
		if (side == SIDE_PROVIDER)
			md_said(out, _("Note"), report->cover);
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
	md_text(out, gap->node->id);
	g_string_append_c(out, ' ');
	md_text(out, gap->node->title);
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
	if (report->cover) {
		g_string_append_printf(out, "> **%s:** ", label_side(SIDE_PROVIDER));
		md_text(out, report->cover);
		g_string_append(out, "\n\n");
	}
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
		md_text(out, gap->node->id);
		g_string_append_c(out, ' ');
		md_text(out, gap->node->title);
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
		md_text(out, g_ptr_array_index(report->unknown, i));
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
	render_services(out, report);
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
