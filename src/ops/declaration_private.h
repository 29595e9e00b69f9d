/*
 * What the files of declarations share and nobody else sees: one service of one while it is weighed
 * against what stands.
 */
#ifndef REMIT_OPS_DECLARATION_PRIVATE_H
#define REMIT_OPS_DECLARATION_PRIVATE_H

#include "ops/import_private.h"

struct weighing {
	struct importing importing; /* its plan is that of `plan` */
	struct ops_declaration *plan;
	const struct declaration *said;
	const struct ops_source *source;
	const struct ops_declaring *how;

	/* Of the service that is weighed: */
	struct ops_declaration_part *part;
	GHashTable *base;  /* path -> what the declaration that stands says there; owned */
	GHashTable *stale; /* declaration/... paths that stand and were not said again; owned */
	GHashTable *seen;  /* paths that are said; owned */
	GHashTable *controls; /* ids of the controls of which a record is said; borrowed */
	GHashTable *marks; /* path -> text: what says that it is theirs; owned, see weigh_mark() */
	bool good;         /* nothing failed yet */
};

/* ---- declaration_base.c: what stands of earlier ones ------------------------------------- */

/* The ids of the declarations that stand for a service of ours and a side, NULL-terminated;
 * g_strfreev(). One, but for merged copies. */
char **declarations_of(const struct session *session, const char *service, enum side side);
/* A field of a declaration that is loaded; NULL when it says nothing. Borrowed. */
const char *declared_text(const struct session *session, const char *id, const char *field);
/* The id that one by this party about this service has; g_free(). */
char *declaration_id_for(const struct weighing *on, const char *service, char **standing);
/* Fill `base` and `stale` with all that a declaration which stands says. */
void base_gather(struct weighing *on, const char *id);
/* The id of their evidence in our register, of their assurance among ours; g_free(). */
char *declared_evidence_id(const char *declaration, const char *theirs);
char *declared_assurance_id(const char *declaration, const char *theirs);

/* ---- declaration_weigh.c: one value against what stands ---------------------------------- */

/* Give a path a value of ours, whatever stands there; NULL clears. */
void weigh_put(struct weighing *on, const char *path, const char *text);
/* The same once all is said and withdrawn, so that what is said again keeps its marks. */
void weigh_mark(struct weighing *on, char *path, const char *text); /* takes the path */
/*
 * One value that is said.
 *
 *   kept    path below declaration/ID that keeps the word as they have it; NULL: none
 *   path    path that it becomes; NULL: none
 *   held    a person vouched for what stands: it is replaced only when the file is preferred
 *   line, column  in the file
 *
 * Returns how it stands; IMPORT_UNCHANGED without a path.
 */
enum ops_import_fate weigh_value(struct weighing *on, const char *kept, const char *path,
				 const char *text, bool held, unsigned line, unsigned column);
/* What was said last time and is not said any more. */
void weigh_withdrawn(struct weighing *on);
/* Whether somebody of ours went over a record: a review, or a basis beyond `stated`. */
bool weigh_is_vouched(const struct weighing *on, const char *control);
/* Whether both parties settled a duty: then a later word of one alone does not undo it. */
bool weigh_is_agreed(const struct weighing *on, const char *control, const char *duty);

#endif
