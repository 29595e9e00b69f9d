/*
 * The part of the report's public header that is about OSCAL, NIST's format for programs that
 * exchange assessments: a catalog, the results of an assessment, and what is planned about its
 * gaps, as JSON. It comes with report.h.
 *
 * What our words become there stands in the tables below, and nowhere else: the documents are made
 * by them, and remit-oscal(7) prints them.
 *
 * The same session gives the same bytes: ids are made from what they stand for, and a document is
 * as old as the newest action, or as SOURCE_DATE_EPOCH says. Ids of things (parties, findings,
 * evidence) stay the same in each document and from one export to the next.
 */
#ifndef REMIT_REPORT_OSCAL_H
#define REMIT_REPORT_OSCAL_H

#include "report/document.h"

/* ---- documents --------------------------------------------------------------------------- */

/* The editions of OSCAL that can be written, the one that most programs read first. */
enum oscal_version { OSCAL_1_1_3, OSCAL_1_2_1, OSCAL_VERSION_COUNT };
extern const char *const oscal_version_words[OSCAL_VERSION_COUNT + 1]; /* 1.1.3, 1.2.1 */

/* The edition that a word names, NULL: the first. REMIT_ERROR_USAGE names those that there are. */
bool oscal_version_find(const char *word, enum oscal_version *version, GError **error);

/*
 * A catalog as an OSCAL catalog: its tree as groups, each control with a statement for each party
 * whose items are the duties, guidance, questions, evidence and maps.
 *
 * g_string_free(), as for all of these; the text ends with a newline.
 */
GString *oscal_catalog(const struct catalog *catalog, enum oscal_version version);

/* What the documents of a session are made from. */
struct oscal_scope {
	const struct session *session;
	const struct catalog *catalog;
	const char *const *services; /* ids, `-` for the whole scope, NULL-terminated; NULL: all
				      * in scope, and the whole scope where it has records or
				      * there is no other */
	const enum model *model;     /* to look at all of them under; NULL: each under its own */
	const struct filter *filter; /* only controls that pass it; NULL: all */
	enum doc_audience audience;  /* what its reader may not see is not in it */
	enum oscal_version version;
};

/* The assessment results: a result for each service. */
GString *oscal_results(const struct oscal_scope *scope);
/* The plan of action and milestones: an item for each gap, each duty that nobody owns and each
 * finding but strengths.
 * NULL with REMIT_ERROR_NO when there is none, which OSCAL has no document for. */
GString *oscal_poam(const struct oscal_scope *scope, GError **error);

/* ---- what our words become --------------------------------------------------------------- */

/* The namespace of our own properties. No domain is the project's own, and nobody can register a
 * name that ends in .invalid. */
#define OSCAL_NAMESPACE "https://remit.invalid/ns/oscal"

/* What a status is as the status of a finding, and as that of the implementation; NULL: nothing,
 * the property `status` has the word. */
struct oscal_status {
	const char *state, *implementation;
	const char *risk; /* of a gap; NULL: it is none */
};
extern const struct oscal_status oscal_statuses[STATUS_COUNT];

/* How an observation was made, by the basis of what rests on it. */
extern const char *const oscal_methods[BASIS_COUNT];

/* What the state of a finding is as the status of a risk, by session_finding_words[]. */
extern const char *const oscal_risks[];

/* Our own properties. */
enum oscal_prop {
	OSCAL_STATUS, OSCAL_REVIEW, OSCAL_APPLICABILITY, OSCAL_EXCLUDED, OSCAL_LEFT_OUT,
	OSCAL_NOT_ASSESSED, OSCAL_VERIFIED, OSCAL_BASIS, OSCAL_JOINT, OSCAL_ACCOUNTABLE,
	OSCAL_UNOWNED, OSCAL_CONFLICT, OSCAL_SERVICE, OSCAL_SIDE, OSCAL_MODEL, OSCAL_ROLE,
	OSCAL_CONFORM, OSCAL_RECORDS, OSCAL_ASSESSED, OSCAL_REVIEWED, OSCAL_CONFORMING,
	OSCAL_GRADE, OSCAL_STATE, OSCAL_ASSIGNEE, OSCAL_DUE, OSCAL_PRIORITY, OSCAL_CONTROL,
	OSCAL_CUSTODY, OSCAL_SHA256, OSCAL_SOURCE, OSCAL_EFFECTIVE, OSCAL_PERIOD_FROM,
	OSCAL_PERIOD_TO,
	OSCAL_POPULATION, OSCAL_SAMPLE_SIZE, OSCAL_SAMPLE_METHOD, OSCAL_VISIBILITY, OSCAL_PART,
	OSCAL_SESSION, OSCAL_HEAD, OSCAL_READER, OSCAL_AS_OF, OSCAL_CATALOG, OSCAL_REVISION,
	OSCAL_CATALOG_UUID, OSCAL_STANDING, OSCAL_WITHDRAWN, OSCAL_REPLACED_BY,
	OSCAL_PUBLISHER, OSCAL_LANGUAGE, OSCAL_KIND, OSCAL_AREA, OSCAL_DRAFT, OSCAL_ADDRESSED,
	OSCAL_GUIDANCE_BASIS, OSCAL_RESPONSIBILITY, OSCAL_MAP, OSCAL_ORIGIN,
	OSCAL_PROP_COUNT
};
struct oscal_prop_row {
	const char *name, *help; /* help: a sentence without its full stop, for the manual */
};
extern const struct oscal_prop_row oscal_props[OSCAL_PROP_COUNT];

/* Where everything else goes; the table ends with a row whose `ours` is NULL. For the manual. */
struct oscal_place {
	const char *ours, *theirs;
};
extern const struct oscal_place oscal_places[];

#endif
