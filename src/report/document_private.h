/*
 * What the files that make documents and the files that render them share.
 */
#ifndef REMIT_DOCUMENT_PRIVATE_H
#define REMIT_DOCUMENT_PRIVATE_H

#include "report/report_private.h"

/* ---- the documents: rows of doc_documents ------------------------------------------ */

struct document *document_assessment(const struct doc_source *source, GError **error);
struct document *document_matrix(const struct doc_source *source, GError **error);
struct document *document_answers(const struct doc_source *source, GError **error);
struct document *document_requests(const struct doc_source *source, GError **error);
struct document *document_findings(const struct doc_source *source, GError **error);
struct document *document_evidence(const struct doc_source *source, GError **error);
struct document *document_management(const struct doc_source *source, GError **error);
struct document *document_soa(const struct doc_source *source, GError **error);
struct document *document_comparison(const struct doc_source *source, GError **error);

/* ---- audience.c: what a reader may see ------------------------------------------------ */

/* Take out of a record what its reader may not see of a side. */
void audience_trim(enum doc_audience audience, enum side side, struct record *record);
/* Whether the reader sees a field of a record of a side, by its name. */
bool audience_sees_field(enum doc_audience audience, enum side side, const char *name);
/* Whether the reader sees an entry of a register, and a conflict. */
bool audience_sees(enum doc_audience audience, enum report_register which,
		   const struct report_item *item);
bool audience_sees_conflict(enum doc_audience audience, const struct report_conflict *conflict);

/* ---- sections that documents are made of --------------------------------------------- */

/* A field of the engagement; NULL when it is not recorded. */
const char *doc_engagement(const struct session *session, const char *field);

/* doc_assessment.c: what the assessment is about, with the filter as it was typed, NULL for none;
 * what it comes to, for the people who decide only our own sides; how far it is, clause by clause;
 * what two people gave different values. */
void doc_head(struct document *document, const struct report *report, const char *filter);
void doc_summary(struct document *document, const struct report *report);
void doc_progress(struct document *document, const struct report *report);
/* doc_assessment.c: what conform and gap mean, wherever they are counted. */
void doc_verdicts(struct document *document);
void doc_conflicts(struct document *document, const struct report *report);

/* doc_management.c: a table of up to so many findings that are not closed and ask for something. */
struct doc_table *doc_open_findings(struct document *document, const struct overview *overview,
				    unsigned most);

/* doc_findings.c: the findings, the gravest first; borrowed. g_ptr_array_unref(). */
GPtrArray *doc_graded(const struct report *report);

/* doc_records.c: one of gaps, exclusions, left-out, in-place, remarks, not-assessed. */
void doc_record_list(struct document *document, const struct report *report, const char *id);

/* doc_registers.c: one register, nothing when it is empty, but findings say that there are none;
 * people have no heading of their own. And the table alone, of some items. */
void doc_register(struct document *document, const struct report *report,
		  enum report_register which);
struct doc_table *doc_register_table(struct document *document, enum report_register which,
				     const struct session *session, const GPtrArray *items);

/* doc_services.c: services and assurance, and what providers state in questionnaires; nothing when
 * there are none. */
void doc_services(struct document *document, const struct report *report);
void doc_statements(struct document *document, const struct report *report);

/* doc_duties.c: the duties of which somebody recorded whose they are, or the contract; those of
 * which both parties do not say the same, nothing when neither answered the other. */
void doc_assigned(struct document *document, const struct report *report);
void doc_claims(struct document *document, const struct report *report);

/* doc_diverging.c: conflicts, duties and statuses that are not settled, in one section. */
void doc_diverging(struct document *document, const struct report *report);
/* Whether a status is only the other party's word, which nobody of ours has assessed yet; and then
 * who says it: the organisation, else the id of the declaration. */
bool doc_declared_only(const struct record *record);
const char *doc_declared_by(const struct session *session, const struct record *record);

/* doc_matrix.c; `all` false leaves out rows of which no service says anything. */
void doc_matrix(struct document *document, const struct matrix *matrix, bool all);

/* doc_duty_matrix.c: every duty of the controls of a matrix, and whose it is for each service. */
void doc_duty_matrix(struct document *document, const struct matrix *matrix,
		     const struct session *session);

/* doc_history.c: the heads of the history, its seals, what is missing of it. */
void doc_history(struct document *document, const struct session *session);

/* ---- the formats: rows of doc_formats ----------------------------------------------- */

GString *document_markdown(const struct document *document, const struct doc_style *style,
			   GError **error);
GString *document_text(const struct document *document, const struct doc_style *style,
		       GError **error);
GString *document_html(const struct document *document, const struct doc_style *style,
		       GError **error);
bool document_html_check(const struct document *document, const struct doc_style *style,
			 const char *bytes, size_t count, GError **error);
GString *document_csv(const struct document *document, const struct doc_style *style,
		      GError **error);
bool document_csv_check(const struct document *document, const struct doc_style *style,
			const char *bytes, size_t count, GError **error);
GString *document_json(const struct document *document, const struct doc_style *style,
		       GError **error);
bool document_json_check(const struct document *document, const struct doc_style *style,
			 const char *bytes, size_t count, GError **error);
GString *document_xlsx(const struct document *document, const struct doc_style *style,
		       GError **error);
bool document_xlsx_check(const struct document *document, const struct doc_style *style,
			 const char *bytes, size_t count, GError **error);

/* ---- oscal_export.c: rows of doc_exports ---------------------------------------------- */

GString *export_report_schema(const struct doc_source *source, const struct doc_style *style,
			      GError **error); /* schema_export.c */
GString *export_oscal_catalog(const struct doc_source *source, const struct doc_style *style,
			      GError **error);
GString *export_oscal_results(const struct doc_source *source, const struct doc_style *style,
			      GError **error);
GString *export_oscal_poam(const struct doc_source *source, const struct doc_style *style,
			   GError **error);
/* ---- files of other tools: rows of doc_exports ---------------------------------------- */

/* ciso_export.c */
GString *export_ciso_library(const struct doc_source *source, const struct doc_style *style,
			     GError **error);
GString *export_ciso_audit(const struct doc_source *source, const struct doc_style *style,
			   GError **error);
GString *export_prowler(const struct doc_source *source, const struct doc_style *style,
			GError **error);

#endif
