/*
 * What the files that make manual pages share: a page being written, and its parts.
 */
#ifndef REMIT_REPORT_MANUAL_PRIVATE_H
#define REMIT_REPORT_MANUAL_PRIVATE_H

#include "report/report.h"

struct manual {
	GString *out;
	const struct catalog *catalog;
	unsigned index; /* CATALOG_NONE: the tree */
	bool shown;     /* in this locale, now */
	GArray *links;  /* of unsigned: the controls that the text names */
};

/* What a built-in catalog's pages are called, and what its standard is; NULL for other ones. */
struct manual_family {
	const char *catalog, *name;
	const char *about; /* N_() */
};
const struct manual_family *manual_family(const struct catalog *catalog);

/* A text as it goes through mdoc.c: with what this locale can show, when that counts. g_free(). */
char *manual_plain(const struct manual *page, const char *text);

void manual_put_text(struct manual *page, const char *text);
/* A macro with a text as its arguments, on a line. */
void manual_put_macro(struct manual *page, const char *macro, const char *text);
void manual_put_section(struct manual *page, const char *heading);
/* The name of a node's page, inside a line. */
void manual_put_name(struct manual *page, unsigned index);
/* An item of a list without tags. */
void manual_put_item(struct manual *page, const char *text);

/* Prose of the catalog; what it links to is noted for SEE ALSO. */
void manual_put_prose(struct manual *page, const char *text);
/* The same under a heading; nothing when the text is NULL. */
void manual_put_prose_section(struct manual *page, const char *heading, const char *text);

/* A short list of labels and texts; those without a text are left out. */
struct manual_fact {
	const char *label, *text;
};
void manual_put_facts(struct manual *page, const struct manual_fact *facts, unsigned count);

/* Everything up to the heading DESCRIPTION. */
void manual_put_head(struct manual *page, const char *title);
void manual_put_see_also(struct manual *page);
/* Whose the texts are; the catalog's notice, of which a control's page has the first paragraph. */
void manual_put_licence(struct manual *page);

/* The edition and how it stands: "ISO/IEC 27017:2015 (withdrawn 2026-07, ...)". g_free(). */
char *manual_edition(const struct catalog *catalog);
/* The groups above a node, the clause first. g_free(). */
char *manual_place(const struct catalog *catalog, unsigned index);

/* ---- manual_tree.c --------------------------------------------------------------- */

void manual_put_tree(struct manual *page);
void manual_put_group(struct manual *page);

#endif
