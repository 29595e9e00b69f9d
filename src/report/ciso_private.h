/*
 * What the files that write for CISO Assistant share: what things are called there, and the texts
 * that stand in the library and in an audit alike.
 */
#ifndef REMIT_REPORT_CISO_PRIVATE_H
#define REMIT_REPORT_CISO_PRIVATE_H

#include "report/report.h"

/* ---- ciso_names.c -------------------------------------------------------------------- */

/* What a node, or a side of a control, is called. */
struct ciso_name {
	const char *urn;    /* the end of its URN: cld.6.3.1, cld.6.3.1:csc */
	const char *ref_id; /* CLD.6.3.1, CLD.6.3.1-CSC */
};

/* The names of everything in a catalog; no two URNs and no two ref_ids are the same. */
struct ciso_names {
	const struct catalog *catalog;
	char *library;             /* the catalog's part of a URN: iso27017-2015 */
	const char *codes[SIDE_COUNT];  /* CSC, CSP */
	const char *titles[SIDE_COUNT]; /* Cloud service customer */
	struct ciso_name *nodes;   /* one for each node of the catalog */
	struct ciso_name *sides;   /* SIDE_COUNT for each; of a group nothing */
	GStringChunk *texts;
	GHashTable *urns, *ref_ids; /* those that are taken, and the last number behind each */
};
struct ciso_names *ciso_names_new(const struct catalog *catalog);
void ciso_names_free(struct ciso_names *names); /* NULL is fine */
const struct ciso_name *ciso_side_name(const struct ciso_names *names, unsigned index,
				       enum side side);

/*
 * Of a catalog that came from there, whose ids are URNs, everything is called as it was: a control
 * is assessed by itself, and not once for each side.
 */
bool ciso_is_theirs(const struct ciso_names *names);
/* The URN of a node, in small letters, as its loader makes it; g_free(). */
char *ciso_node_urn(const struct ciso_names *names, unsigned index);
/* A URN: urn:remit:risk:KIND:LIBRARY, with `end` one of something in it. Of the library and the
 * framework of others, theirs. g_free(). */
char *ciso_urn(const struct ciso_names *names, const char *kind, const char *end);
/* A text as the end of a URN, or a part of it. g_free(). */
char *ciso_slug(const char *text);
/* The first characters of a text, with an ellipsis when it has more. g_free(). */
char *ciso_clip(const char *text, unsigned characters);

enum { CISO_NAME_MAX = 200, CISO_REF_ID_MAX = 100 }; /* characters, as its database has them */

/* ---- ciso.c: texts of a side ----------------------------------------------------------- */

/* "Segregation in virtual computing environments (Cloud service customer)"; g_free(). */
char *ciso_side_title(const struct ciso_names *names, unsigned index, enum side side);
/* What evidence there typically is, a line each with `bullet` in front; NULL when nothing is named.
 * g_free(). */
char *ciso_evidence(const struct control *control, const char *bullet);
/* What has to be said of the texts of a side; NULL when nothing has. g_free(). */
char *ciso_annotation(const struct control *control, enum side side);

#endif
