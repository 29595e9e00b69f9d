/*
 * The section of the Markdown report about services in scope and what their providers rest on.
 */
#include "report/report_private.h"

static void render_service(GString *out, const struct report_service *service)
{
	g_string_append(out, "| ");
	md_text(out, service->id, MD_CELL, 0);
	g_string_append(out, " | ");
	md_text(out, service->name ? service->name : "", MD_CELL, 0);
	g_string_append(out, " | ");
	md_text(out, service->provider ? service->provider : "", MD_CELL, 0);
	g_string_append_printf(out, " | %s | %s | %u | ", label_role(service->role),
			       label_model(service->model), service->records);
	md_text(out, service->in_scope ? service->standing : _("not in scope any more"), MD_CELL,
		0);
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
	md_text(out, assurance->id, MD_INLINE, 2);
	g_string_append(out, "**: ");
	md_text(out, assurance->standing, MD_INLINE, 2);
	g_string_append_c(out, '\n');
	md_said(out, _("Kind"), label_assurance_word(kind));
	for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++)
		md_said(out, _(fields[i].label),
			session_assurance_text(report->session, assurance->id, fields[i].field));
	md_said(out, _("Names"), names);
}

/* Which services there are, which of them have records of their own, what providers rest on. */
void md_services(GString *out, const struct report *report)
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
