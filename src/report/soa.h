/*
 * The part of the report's public header about the Statement of Applicability (ISO/IEC 27001:2022,
 * 6.1.3 d). It comes with report.h.
 *
 * Its rows are the 93 controls of Annex A of ISO/IEC 27001:2022, each with what is recorded of the
 * controls of the session's catalog that it leads to, cloud controls aside; then the cloud controls
 * of the catalog; then the organisation's own additions. What the catalog's numbering
 * does not reach, and the additions, stand in the session under soa/ROW.
 */
#ifndef REMIT_REPORT_SOA_H
#define REMIT_REPORT_SOA_H

#include "session/session.h"

enum soa_source { SOA_ANNEX, SOA_CLOUD, SOA_OWN, SOA_SOURCE_COUNT };
extern const char *const soa_source_words[SOA_SOURCE_COUNT + 1]; /* annex-a cloud own */

/* What a row still needs; bits. The order of importance is that of the numbers. */
enum soa_lack {
	SOA_LACKS_DECISION = 1,   /* whether it applies */
	SOA_LACKS_REASON = 2,     /* why it is included */
	SOA_LACKS_STATUS = 4,     /* whether it is implemented */
	SOA_LACKS_HOW = 8,        /* how */
	SOA_LACKS_EXCLUSION = 16, /* why it is excluded */
};
enum { SOA_LACKS = 5 };
/* decision reason status how exclusion_reason, for JSON; NULL-terminated. */
extern const char *const soa_lack_words[SOA_LACKS + 1];
/* "whether it applies; how it is implemented"; "" for a row that lacks nothing; g_free(). */
char *soa_lacks_words(unsigned lacks);
/* "whether it applies", ... of the n-th bit; translated. */
const char *label_soa_lack(unsigned n);

/* Texts are the row's own, NULL where nothing is said. */
struct soa_row {
	char *id;                 /* A.5.1, CLD.9.5.1, or that of an addition */
	char *title;
	enum soa_source source;
	char *numbers;            /* ids of the session's catalog, one a line; NULL: none */
	enum applicability applicability;
	char *reasons;            /* "risk: R-12", one a line */
	enum status status;       /* the worst of what is recorded */
	char *how, *where, *person, *exclusion_reason;
	unsigned lacks;           /* enum soa_lack joined; 0: complete */
	bool conflict;            /* two people recorded it differently; the newest counts */
};

/*
 * The rows, in the order of the document. GPtrArray of struct soa_row *; g_ptr_array_unref().
 *
 *   side    the side that the statement speaks for
 *   filter  only rows of which a control passes, and those that no control leads to; NULL: all
 */
GPtrArray *soa_rows(const struct session *session, const struct catalog *catalog, enum side side,
		    const struct filter *filter);

/* The catalog of Annex A that is built in. */
const struct catalog *soa_annex(void);
/* Whether controls of a catalog lead to a row of Annex A: what is recorded of them is the row, and
 * nothing is recorded of the row itself. */
bool soa_is_reached(const struct catalog *catalog, const char *row);

#endif
