/*
 * What the files of the report module share and nobody else sees.
 */
#ifndef REMIT_REPORT_PRIVATE_H
#define REMIT_REPORT_PRIVATE_H

#include "report/report.h"

/* ---- markdown_text.c: text that stays text ------------------------------------ */

/* Where in a Markdown document a text stands: what could act on a reader differs. */
enum md_place {
	MD_INLINE, /* after something else on its line */
	MD_BLOCK,  /* at the beginning of a block, for example right after "- " */
	MD_CELL,   /* in the cell of a table */
};

/*
 * Append a text of a person or a file so that it reads as it was written and nothing of it acts:
 * only what CommonMark or GFM would take for markup where it stands is escaped.
 *
 *   text    NULL is empty
 *   indent  columns by which the lines after the first are indented, so that they stay in the
 *           item they belong to. In a cell they become <br>
 *
 * Line breaks and the paragraphs of the text are kept. An e-mail address is left as it is: GFM
 * finds one also when it is escaped, and what it makes of it shows where it leads.
 */
void md_text(GString *out, const char *text, enum md_place place, unsigned indent);

/* An item of a list within an item, "**Remark:** ..."; nothing when there is no text. */
void md_said(GString *out, const char *label, const char *text);

/* ---- tally.c ------------------------------------------------------------------------ */

/* Whether a finding is major or minor and not closed: what it belongs to does not conform. */
bool report_finding_is_open(const struct session *session, const char *id);

/* The records against which a major or minor finding is open, "9.2.1/-/customer": gathered once where
 * many records are asked about, so that each costs a look and not a walk over all findings. */
struct open_findings {
	const struct session *session;
	GHashTable *records; /* g_hash_table_unref() */
};
struct open_findings report_open_findings(const struct session *session);
/* tally_record() with what was gathered; NULL: as that does it. */
void tally_record_of(struct tally *tally, const struct session *session,
		     const struct catalog_node *node, const char *service, enum side side,
		     enum model model, const struct open_findings *open);

/* ---- answers_csv.c ------------------------------------------------------------- */

/* A cell of CSV that no spreadsheet calculates, see report_cell_text(). */
void csv_put_guarded(GString *csv, const char *text, char separator);

/* ---- prose.c ---------------------------------------------------------------------- */

/* Guidance as plain text, a paragraph or an item of a list a line, links as [5.1.1]; NULL when
 * there is none. g_free(). */
char *prose_plain(const struct catalog *catalog, const char *prose);

/* ---- handover.c: the duties of one party ----------------------------------------- */

/* One duty that the party has. */
struct handover_row {
	const struct declaration_service *service;
	const struct declaration_record *record;
	const struct declaration_claim *claim;
	const char *title, *text; /* of the control, of the duty, by the catalog; "" when it has none */
};
struct handover {
	const struct declaration *said;
	const struct catalog *catalog;
	enum side to;
	GArray *rows;             /* of struct handover_row, by service, then in catalog order */
	char *title;              /* "What the customer has to do" */
	char *from;               /* "Example Cloud, 2026-11-24, ISO/IEC 27017:2015" */
};
/* What stands before the rows of a service where there are several, "Our CRM (crm), SaaS"; g_free(). */
char *handover_service(const struct declaration_service *service);
/* What an assurance presupposes the customer to do; NULL when it says nothing. */
const char *handover_presupposed(const struct declaration_entry *entry);
/* "Head of the history: ..."; "" where it comes from none. g_free(). */
char *handover_head(const struct handover *handover);

GString *handover_yaml(const struct handover *handover);
GString *handover_markdown(const struct handover *handover);
GString *handover_html(const struct handover *handover);
GString *handover_csv(const struct handover *handover);

/* ---- reconciliation.c ------------------------------------------------------------ */

/* Whether anybody says something of the duties of a control for a service. */
bool duties_are_recorded(const struct session *session, const struct catalog_node *node,
			 const char *service);

#endif
