/*
 * The sections of the assessment report about services in scope, what their providers rest on, and
 * what they state in questionnaires, which changes no status and stands for nothing but itself.
 */
#include "report/document_private.h"

#include <string.h>

/* ---- services -------------------------------------------------------------------- */

static const struct doc_column service_columns[] = {
	{ "id", N_("Id"), DOC_ID, NULL, NULL },
	{ "name", N_("Service"), DOC_LINE, NULL, NULL },
	{ "provider", N_("Provider"), DOC_LINE, NULL, NULL },
	{ "role", N_("Our role"), DOC_WORD, session_role_words, NULL },
	{ "model", N_("Service model"), DOC_WORD, catalog_model_words, NULL },
	{ "records", N_("Records of its own"), DOC_NUMBER, NULL, NULL },
	{ "assurance", N_("Assurance"), DOC_LINE, NULL, NULL },
};

static void put_service(struct document *document, struct doc_table *table,
			const struct report_service *service)
{
	doc_put(document, table, service->id);
	doc_put(document, table, service->name);
	doc_put(document, table, service->provider);
	doc_put_word(document, table, session_role_words[service->role]);
	doc_put_word(document, table, catalog_model_words[service->model]);
	doc_put_number(document, table, service->records);
	doc_put(document, table, service->in_scope ? service->standing :
						     _("not in scope any more"));
}

static void put_services(struct document *document, const struct report *report)
{
	if (report->services->len == 0)
		return;
	struct doc_table *table = doc_table(document, "services", _("Services"), DOC_GRID,
					    service_columns, G_N_ELEMENTS(service_columns), NULL);
	for (unsigned i = 0; i < report->services->len; i++)
		put_service(document, table, g_ptr_array_index(report->services, i));
	doc_text(document, strcmp(report->service, SESSION_WHOLE_SCOPE) == 0 ?
				   _("This report is about the records of the whole scope; what is recorded of a service alone is counted here and stands in a report of that service.") :
				   _("This report is about the records of one service."));
}

/* ---- assurance ------------------------------------------------------------------- */

static const struct doc_column assurance_columns[] = {
	{ "id", N_("Id"), DOC_ID, NULL, NULL },
	{ "title", N_("Title"), DOC_LINE, NULL, NULL },
	{ "standing", N_("Validity"), DOC_LINE, NULL, NULL },
	{ "kind", N_("Kind"), DOC_WORD, session_assurance_words, NULL },
	{ "standard", N_("Standard"), DOC_LINE, NULL, NULL },
	{ "edition", N_("Edition"), DOC_LINE, NULL, NULL },
	{ "control_sets", N_("Control sets"), DOC_PROSE, NULL, NULL },
	{ "provider", N_("Provider"), DOC_LINE, NULL, NULL },
	{ "body", N_("Body"), DOC_LINE, NULL, NULL },
	{ "number", N_("Number"), DOC_LINE, NULL, NULL },
	{ "holder", N_("Holder"), DOC_LINE, NULL, NULL },
	{ "services", N_("Services covered"), DOC_PROSE, NULL, NULL },
	{ "regions", N_("Regions covered"), DOC_PROSE, NULL, NULL },
	{ "exceptions", N_("Exceptions"), DOC_PROSE, NULL, NULL },
	{ "presupposes", N_("Presupposes"), DOC_PROSE, NULL, NULL },
	{ "period_from", N_("Period from"), DOC_DAY, NULL, NULL },
	{ "period_to", N_("Period to"), DOC_DAY, NULL, NULL },
	{ "valid_from", N_("Valid from"), DOC_DAY, NULL, NULL },
	{ "valid_to", N_("Valid to"), DOC_DAY, NULL, NULL },
	{ "bridge_to", N_("Bridged to"), DOC_DAY, NULL, NULL },
	{ "service", N_("Services that it names"), DOC_LIST, NULL, NULL },
};

/* What the services are called, for people. g_free(). */
static char *names_of(const struct session *session, char **ids)
{
	GString *names = g_string_new(NULL);

	for (char **id = ids; *id; id++) {
		const char *name = session_service_text(session, *id, "name");

		g_string_append_printf(names, "%s%s", names->len ? label_comma() : "",
				       name ? name : *id);
	}
	return g_string_free(names, FALSE);
}

static void put_assurance(struct document *document, struct doc_table *table,
			  const struct report *report, const struct report_assurance *assurance)
{
	g_autofree char *names = names_of(report->session, assurance->names);
	g_autofree char *raw = g_strjoinv("\n", assurance->names);

	for (unsigned i = 0; i < G_N_ELEMENTS(assurance_columns); i++) {
		const char *key = assurance_columns[i].key;
		const char *text = session_assurance_text(report->session, assurance->id, key);

		if (strcmp(key, "id") == 0)
			doc_put(document, table, assurance->id);
		else if (strcmp(key, "standing") == 0)
			doc_put(document, table, assurance->standing);
		else if (strcmp(key, "kind") == 0)
			doc_put_both(document, table, label_assurance_word(text), text);
		else if (strcmp(key, "service") == 0)
			doc_put_both(document, table, names, raw);
		else if (assurance_columns[i].type == DOC_DAY)
			doc_put_day(document, table, text);
		else
			doc_put(document, table, text);
	}
}

static void put_assurances(struct document *document, const struct report *report)
{
	if (report->assurances->len == 0)
		return;
	struct doc_table *table = doc_table(document, "assurances", _("Assurance"), DOC_CARDS,
					    assurance_columns, G_N_ELEMENTS(assurance_columns),
					    NULL);
	table->head = 3;
	for (unsigned i = 0; i < report->assurances->len; i++)
		put_assurance(document, table, report, g_ptr_array_index(report->assurances, i));
}

void doc_services(struct document *document, const struct report *report)
{
	if (report->services->len + report->assurances->len == 0)
		return;
	doc_section(document, 2, "services", _("Services and assurance"));
	put_services(document, report);
	put_assurances(document, report);
}

/* ---- questionnaires -------------------------------------------------------------- */

static const struct doc_column statement_columns[] = {
	{ "question", N_("Question"), DOC_ID, NULL, NULL },
	{ "answer", N_("Answer"), DOC_LINE, NULL, NULL },
	{ "controls", N_("Controls"), DOC_LIST, NULL, NULL },
	{ "how", N_("How"), DOC_PROSE, NULL, NULL },
	{ "service", N_("Service"), DOC_ID, NULL, NULL },
	{ "declaration", N_("Declaration"), DOC_ID, NULL, NULL },
};

/* The controls that a statement leads to, one a line. g_free(). */
static char *leads_to(const struct report *report, const struct caiq_statement *statement)
{
	g_autoptr(GArray) found = caiq_counterparts(report->catalog, statement->control);
	GString *ids = g_string_new(NULL);

	for (unsigned i = 0; i < found->len; i++)
		g_string_append_printf(
			ids, "%s%s", i ? "\n" : "",
			report->catalog->nodes[g_array_index(found, struct caiq_counterpart, i)
						       .index].id);
	return g_string_free(ids, FALSE);
}

static void put_statement(struct document *document, struct doc_table *table,
			  const struct report *report, const struct caiq_statement *statement)
{
	g_autofree char *words = label_statement(statement), *ids = leads_to(report, statement);
	g_auto(GStrv) each = g_strsplit(ids, "\n", -1);
	g_autofree char *line = g_strjoinv(", ", each);

	doc_put(document, table, statement->question);
	doc_put(document, table, words);
	doc_put_both(document, table, *line ? line : _("no counterpart in this catalog"), ids);
	doc_put(document, table, statement->how);
	doc_put(document, table, statement->service);
	doc_put(document, table, statement->declaration);
}

/* Where the statements of a declaration come from, and what they come to. */
static void put_origin(struct document *document, const struct report *report,
		       GPtrArray *statements, unsigned from, unsigned end)
{
	struct caiq_statement first = *(struct caiq_statement *)g_ptr_array_index(statements, from);
	g_autoptr(GPtrArray) these = g_ptr_array_new();

	for (unsigned i = from; i < end; i++)
		g_ptr_array_add(these, g_ptr_array_index(statements, i));
	struct caiq_count count = caiq_count(these, report->catalog);
	first.line = NULL;
	g_autofree char *origin = label_statement_origin(&first), *sum = label_caiq_count(&count);
	g_autofree char *said = g_strdup_printf("%s: %s", origin, sum);
	doc_said(document, said);
}

void doc_statements(struct document *document, const struct report *report)
{
	g_autoptr(GPtrArray) statements = caiq_statements(report->session, NULL);

	if (statements->len == 0)
		return;
	doc_section(document, 2, "statements", _("Stated by the provider"));
	doc_text(document,
		 _("Answers to a questionnaire, attached to controls by a map and placed on no duty. They are no verdict of this assessment and change no status."));
	for (unsigned from = 0, end; from < statements->len; from = end) {
		const struct caiq_statement *first = g_ptr_array_index(statements, from);

		for (end = from + 1; end < statements->len; end++)
			if (strcmp(((struct caiq_statement *)g_ptr_array_index(statements, end))
					   ->declaration, first->declaration) != 0)
				break;
		put_origin(document, report, statements, from, end);
	}
	struct doc_table *table = doc_table(document, "statements", _("Stated by the provider"),
					    DOC_GRID, statement_columns,
					    G_N_ELEMENTS(statement_columns), NULL);
	for (unsigned i = 0; i < statements->len; i++)
		put_statement(document, table, report, g_ptr_array_index(statements, i));
}
