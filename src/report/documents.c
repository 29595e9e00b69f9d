/*
 * Which documents there are, and which formats: the two tables that the command line, its
 * completion and the manuals take them from.
 */
#include "report/document_private.h"

const struct doc_document doc_documents[] = {
	{ "assessment", N_("Assessment report"), document_assessment },
	{ "management", N_("Management review"), document_management },
	{ "findings", N_("Findings and corrective actions"), document_findings },
	{ "evidence", N_("Evidence register"), document_evidence },
	{ "soa", N_("Statement of Applicability"), document_soa },
	{ "comparison", N_("Comparison"), document_comparison },
	{ "matrix", N_("Responsibility matrix"), document_matrix },
	{ "requests", N_("Evidence requested"), document_requests },
	{ "answers", N_("Answers"), document_answers },
	{ NULL, NULL, NULL },
};

const struct doc_format doc_formats[] = {
	{ "markdown", "md", document_markdown, NULL, false },
	{ "text", "txt", document_text, NULL, false },
	{ "html", "html", document_html, document_html_check, true },
	{ "csv", "csv", document_csv, document_csv_check, false },
	{ "json", "json", document_json, document_json_check, false },
	{ "xlsx", "xlsx", document_xlsx, document_xlsx_check, false },
	{ NULL, NULL, NULL, NULL, false },
};

const struct doc_export doc_exports[] = {
	{ "catalog", "oscal", "json", false, export_oscal_catalog },
	{ "assessment-results", "oscal", "json", true, export_oscal_results },
	{ "poam", "oscal", "json", true, export_oscal_poam },
	{ "catalog", "ciso-assistant", "yaml", false, export_ciso_library },
	{ "catalog", "prowler", "json", false, export_prowler },
	{ "schema", "json-schema", "json", false, export_report_schema },
	{ "answers", "ciso-assistant", "csv", true, export_ciso_audit },
	{ NULL, NULL, NULL, false, NULL },
};
