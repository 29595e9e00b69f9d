/*
 * The part of the report's public header that sets the claims of both parties side by side. It
 * comes with report.h.
 */
#ifndef REMIT_REPORT_RECONCILIATION_H
#define REMIT_REPORT_RECONCILIATION_H

#include "session/session.h"

/* A duty of which the two parties do not say the same. */
struct dispute {
	const struct catalog_node *node;
	const struct catalog_duty *duty;
	char *service;           /* "-" for the whole scope */
	GPtrArray *also;         /* of char *: other services of which the very same is to be said,
				  * after reconciliation_fold(); NULL: none */
	enum model model;
	enum agreement agreement;
	struct claim claims[SIDE_COUNT]; /* by enum side; texts borrowed from the session */
};

/* What both parties say, over all duties that are in scope: those of controls that neither side
 * excluded or left out on all its records, for the whole scope and for each service. */
struct reconciliation {
	GPtrArray *disputes;              /* of struct dispute *: unowned, those first of which
					   * both have spoken, doubled, then unclear ones,
					   * each in catalog order */
	unsigned counts[AGREEMENT_COUNT]; /* of all duties that somebody must do or claims */
	unsigned unanswered; /* the duties that are unanswered, those of several services once */
};

/*
 * Set the claims of a session side by side.
 *
 *   service  one service alone, "-" for the whole scope; NULL: all
 *   control  one node and what is below it; CATALOG_NONE: all
 *
 * Borrows from both, which must not change before reconciliation_free(). Where there are
 * services the whole scope counts only where something is recorded for it.
 */
struct reconciliation *reconciliation_new(const struct session *session,
					  const struct catalog *catalog, const char *service,
					  unsigned control);
/* Say once what is the same for several services because a party has said nothing of any. */
void reconciliation_fold(struct reconciliation *reconciliation);
/* What is settled and what is to be, in words; NULL when neither party has said anything. And what
 * is not answered yet; NULL when all is. g_free(). */
char *label_settled(const struct reconciliation *reconciliation);
char *label_unanswered(const struct reconciliation *reconciliation);
void reconciliation_free(struct reconciliation *reconciliation); /* NULL is fine */

/* "nobody owns it", "both say it is their own", ...; translated. */
const char *label_agreement(enum agreement agreement);
/* What a party says, in a word or two: "customer", "shared", "nobody", "nothing yet"; translated. */
const char *label_claim(const struct claim *claim);

#endif
