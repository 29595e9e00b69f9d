/*
 * The part of the report's public header that is about the CAIQ, the questionnaire of the Cloud
 * Security Alliance with which providers say how they stand to its Cloud Controls Matrix: ids, what
 * they lead to in a catalog, statements that were imported, and a side written back as CSV. It
 * comes with report.h.
 *
 * Ids are facts and stand here; no text of the questionnaire does.
 */
#ifndef REMIT_REPORT_CAIQ_H
#define REMIT_REPORT_CAIQ_H

#include "session/session.h"

/* ---- ids --------------------------------------------------------------------------- */

/* In the order of session_caiq_words. */
enum caiq_edition { CAIQ_4_0, CAIQ_4_1, CAIQ_EDITION_COUNT };

enum { CAIQ_ID_BYTES = 16 };

/* The id of a question ("A&A-01.1"), or of a control of the matrix with question 0 ("A&A-01"). */
struct caiq_id {
	char control[CAIQ_ID_BYTES]; /* A&A-01 */
	unsigned question;
	bool in[CAIQ_EDITION_COUNT]; /* which editions have the control */
};

/*
 * Read an id as people and spreadsheets write it: letters of any case, blanks around it and any
 * kind of hyphen.
 *
 * Returns false when it is none, or of no edition known here; `id` is then untouched.
 */
bool caiq_id_parse(const char *text, struct caiq_id *id);
/* "A&A-01.1"; g_free(). */
char *caiq_id_text(const struct caiq_id *id);

/*
 * The control of edition 4.0, which is what catalogs map to, for one of an edition: 4.1 inserted
 * controls and moved those after them, so that the same id can mean another one.
 *
 *   into  CAIQ_ID_BYTES
 *
 * Returns false when 4.0 has none that it comes from.
 */
bool caiq_control_4_0(const struct caiq_id *id, enum caiq_edition edition, char *into);
/* The other way: the control of an edition that one of 4.0 became. */
bool caiq_control_in(const char *control_4_0, enum caiq_edition edition, char *into);

/* The ids of all controls of an edition, in its order; g_strfreev(). */
char **caiq_controls(enum caiq_edition edition);

/* ---- what they lead to ------------------------------------------------------------- */

/* A control of a catalog that one of the matrix leads to, and how well. */
struct caiq_counterpart {
	unsigned index; /* in the catalog's nodes */
	enum relation relation;
};
/*
 * The controls of a catalog whose maps name a control of the matrix (edition 4.0), by the catalog's
 * order. One without guidance of its own leads where the controls lead that it borrows from, as
 * well as the worse of both maps.
 *
 * GArray of struct caiq_counterpart; g_array_unref().
 */
GArray *caiq_counterparts(const struct catalog *catalog, const char *control_4_0);
/* Whether, and how well, one control leads to one of the matrix. */
bool caiq_leads_to(const struct control *control, const char *control_4_0,
		   enum relation *relation);

/* ---- statements that were imported ------------------------------------------------- */

/* In the order of session_ownership_words. */
enum ownership { OWNERSHIP_CSP, OWNERSHIP_CSC, OWNERSHIP_THIRD_PARTY, OWNERSHIP_SHARED,
		 OWNERSHIP_SHARED_THIRD_PARTY, OWNERSHIP_NA, OWNERSHIP_COUNT };
/* As the questionnaire spells it: "Shared CSP and CSC"; the same in every language, as are its
 * answers: "Yes". */
const char *label_ownership(enum ownership ownership);

/* One answer of a provider. It is attached to controls and placed on no duty. Texts but the first
 * three are borrowed from the session, NULL where nothing is said. */
struct caiq_statement {
	char *declaration; /* its id */
	char *question;    /* A&A-01.1 */
	char control[CAIQ_ID_BYTES]; /* of edition 4.0; "" where that has none */
	enum caiq_edition edition;
	enum side side;    /* whose statement it is */
	const char *service;
	const char *organisation, *date, *file;
	const char *answer, *ownership, *how, *responsibilities, *line;
	bool conflict;     /* two people took in different ones */
	enum relation relation; /* of caiq_statements_of() */
};
/*
 * The statements of a session for a service, in the order of declarations and questions.
 *
 *   service  NULL: for all
 *
 * GPtrArray of struct caiq_statement *; g_ptr_array_unref() before the session changes.
 */
GPtrArray *caiq_statements(const struct session *session, const char *service);
/* Those that lead to one control; as above. */
GPtrArray *caiq_statements_of(const struct session *session, const struct control *control,
			      const char *service);

/* How many statements answer what; those with no counterpart in a catalog. */
struct caiq_count {
	unsigned yes, no, na, unanswered, unattached;
};
/* `catalog` NULL: `unattached` stays 0. */
struct caiq_count caiq_count(const GPtrArray *statements, const struct catalog *catalog);
/* "2 statements: yes 1, no 1"; g_free(). */
char *label_caiq_count(const struct caiq_count *count);
/* "yes, CSP-owned"; "" when neither is said; a conflict is said too. g_free(). */
char *label_statement(const struct caiq_statement *statement);
/* "CAIQ 4.0 of Example Cloud, 2026-11-24, caiq.csv, line 5"; g_free(). */
char *label_statement_origin(const struct caiq_statement *statement);

/* ---- written back ------------------------------------------------------------------ */

/* What is to be written. */
struct caiq_order {
	enum side side;
	const char *service;
	enum model model;
	enum caiq_edition edition;
};

/* What there is to tell of what was written. */
struct caiq_written {
	unsigned rows;     /* without the line of names and the last one, which is a remark */
	unsigned answered; /* of them with an answer */
	unsigned given_back; /* of them with the answer that was imported */
	GPtrArray *differ; /* char *: ids of those whose answer is not what the records say */
};
void caiq_written_clear(struct caiq_written *written);

/*
 * A side as CSV with the six columns of the questionnaire: a row for each question that was
 * imported, with its answer; for each other control of the matrix that the catalog leads to, a row
 * with what the records come to. `implemented` and `alternative` are Yes; `partial`, `planned` and
 * `not-implemented` are No; what is excluded or nobody's is NA; of several controls a No counts
 * first, and as long as one is not assessed there is no Yes. The question stays empty. Cells that a
 * spreadsheet would calculate begin with an apostrophe. The last row says that it is no submission.
 *
 * Returns the text (g_string_free()); `written` is for caiq_written_clear().
 */
GString *caiq_csv(const struct session *session, const struct catalog *catalog,
		  const struct caiq_order *order, struct caiq_written *written);

/* The headings of the six columns, ended by NULL; what the last row begins with. */
extern const char *const caiq_headings[];
#define CAIQ_REMARK "#"

/* What is recorded of a control on a side, as the questionnaire answers: an index into
 * session_stated_words, or -1 where nothing is said. */
int caiq_answer_of(const struct session *session, const struct catalog *catalog,
		   const GArray *counterparts, const struct caiq_order *order);
/* Whose the duties of controls are; OWNERSHIP_COUNT when they have none. */
enum ownership caiq_ownership_of(const struct session *session, const struct catalog *catalog,
				 const GArray *counterparts, const struct caiq_order *order);

#endif
