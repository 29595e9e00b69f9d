/*
 * The section of the Markdown report about what providers state in questionnaires. It changes no
 * status and stands for nothing but itself.
 */
#include "report/report_private.h"

#include <string.h>

/* "5.1.1, 18.2.1" that a statement leads to; g_free(). */
static char *leads_to(const struct report *report, const struct caiq_statement *statement)
{
	g_autoptr(GArray) found = caiq_counterparts(report->catalog, statement->control);
	GString *ids = g_string_new(NULL);

	for (unsigned i = 0; i < found->len; i++)
		g_string_append_printf(
			ids, "%s%s", i ? ", " : "",
			report->catalog->nodes[g_array_index(found, struct caiq_counterpart, i)
						       .index].id);
	if (ids->len == 0)
		g_string_append(ids, _("no counterpart in this catalog"));
	return g_string_free(ids, FALSE);
}

static void render_row(GString *out, const struct report *report,
		       const struct caiq_statement *statement)
{
	g_autofree char *words = label_statement(statement), *ids = leads_to(report, statement);

	g_string_append(out, "| ");
	md_text(out, statement->question, MD_CELL, 0);
	g_string_append(out, " | ");
	md_text(out, words, MD_CELL, 0);
	g_string_append_printf(out, " | %s | ", ids);
	md_text(out, statement->how ? statement->how : "", MD_CELL, 0);
	g_string_append(out, " |\n");
}

/* Where the statements of a declaration come from, and what they come to. */
static void render_origin(GString *out, const struct report *report, GPtrArray *statements,
			  unsigned from, unsigned end)
{
	struct caiq_statement first = *(struct caiq_statement *)g_ptr_array_index(statements, from);
	g_autoptr(GPtrArray) these = g_ptr_array_new();

	for (unsigned i = from; i < end; i++)
		g_ptr_array_add(these, g_ptr_array_index(statements, i));
	struct caiq_count count = caiq_count(these, report->catalog);
	first.line = NULL;
	g_autofree char *origin = label_statement_origin(&first), *sum = label_caiq_count(&count);
	g_string_append(out, "- **");
	md_text(out, origin, MD_INLINE, 2);
	g_string_append_printf(out, "**: %s\n", sum);
	if (strcmp(first.service, SESSION_WHOLE_SCOPE) != 0)
		md_said(out, _("Service"), first.service);
	g_string_append_c(out, '\n');
}

void md_caiq(GString *out, const struct report *report)
{
	g_autoptr(GPtrArray) statements = caiq_statements(report->session, NULL);

	if (statements->len == 0)
		return;
	g_string_append_printf(
		out, "## %s\n\n%s\n\n", _("Stated by the provider"),
		_("Answers to a questionnaire, attached to controls by a map and placed on no duty. They are no verdict of this assessment and change no status."));
	for (unsigned from = 0, end; from < statements->len; from = end) {
		const struct caiq_statement *first = g_ptr_array_index(statements, from);

		for (end = from + 1; end < statements->len; end++)
			if (strcmp(((struct caiq_statement *)g_ptr_array_index(statements, end))
					   ->declaration, first->declaration) != 0)
				break;
		render_origin(out, report, statements, from, end);
		g_string_append_printf(out, "| %s | %s | %s | %s |\n|---|---|---|---|\n",
				       _("Question"), _("Answer"), _("Controls"), _("How"));
		for (unsigned i = from; i < end; i++)
			render_row(out, report, g_ptr_array_index(statements, i));
		g_string_append_c(out, '\n');
	}
}
