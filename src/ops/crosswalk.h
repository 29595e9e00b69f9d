/*
 * The part of ops' public header about crosswalks: what a control is in other frameworks, and
 * proposals that come that way from another session. It comes with ops.h.
 */
#ifndef REMIT_OPS_CROSSWALK_H
#define REMIT_OPS_CROSSWALK_H

#include "catalog/crosswalk.h"

struct ops_carry_record;

/*
 * All crosswalks at hand: the maps of every catalog, built in and the user's own, the mappings of
 * the user's folder ($XDG_DATA_HOME/remit/mappings), and `via` when it is a file.
 *
 * Reading them takes a moment; keep it for as long as somebody looks. A file that cannot be used
 * is told in `problems` and left out; only `via` has to be good.
 */
struct ops_crosswalks {
	GPtrArray *catalogs;   /* of const struct catalog *: one an id, the user's own first */
	GPtrArray *lists;      /* of GPtrArray *, each of struct crosswalk * */
	GPtrArray *all;        /* of const struct crosswalk *, borrowed from them */
	GPtrArray *problems;   /* of char * */
	const struct catalog *borrowed; /* of `catalogs`, which is not let go of */
};

/*
 *   catalog  one that is open already and comes before all others of its id; borrowed; may be NULL
 *   via      the id of a crosswalk, or the path of a file; NULL: all
 *
 * Returns NULL with the errors of crosswalk_load(), or REMIT_ERROR_NOT_FOUND when no crosswalk has
 * this id. ops_crosswalks_free() while `catalog` is open.
 */
struct ops_crosswalks *ops_crosswalks_new(const struct ops *ops, const struct catalog *catalog,
					  const char *via, GError **error);
void ops_crosswalks_free(struct ops_crosswalks *crosswalks); /* NULL is fine */

/* What a control is in another framework. */
struct ops_counterpart {
	char *framework;        /* id of a catalog, at hand or not */
	char *id;               /* of the control there */
	const char *title;      /* NULL where the catalog is not at hand */
	const struct catalog *catalog; /* that catalog; NULL as well */
	unsigned index;         /* in it; CATALOG_NONE where it does not have the control */
	enum crossing crossing; /* of ours to it */
	char *via;              /* ids of the crosswalks that lead there, and what lies between */
	char *rationale;        /* NULL where nothing says why */
};

/*
 * The counterparts of a control, by framework and id.
 *
 *   to  the framework; where no crosswalk leads there directly, the road over one other is taken.
 *       NULL: all that are reached directly
 *
 * Returns an array of struct ops_counterpart *; g_ptr_array_unref().
 */
GPtrArray *ops_counterparts(const struct ops_crosswalks *crosswalks, const struct catalog *catalog,
			    unsigned index, const char *to);

/* The frameworks that anything leads to or from, sorted; g_strfreev(). */
char **ops_crosswalk_frameworks(const struct ops_crosswalks *crosswalks);

/* Take a file with mappings into the user's folder, read whole first. `path` receives where it
 * stands (g_free()), `count` how many crosswalks are in it. Fails as crosswalk_load() does, and
 * with REMIT_ERROR_WRITE. */
bool ops_crosswalk_add(const struct ops *ops, const char *file, char **path, unsigned *count,
		       GError **error);

/* ---- proposals (prefill.c) ------------------------------------------------------ */

/* One record of the other session that leads somewhere. */
struct ops_prefill_record {
	char *from, *service;   /* the control there */
	const char *title;      /* NULL where its catalog is not at hand */
	enum side side;
	enum status status;
	char *to;               /* a control of ours */
	const char *to_title;   /* borrowed from our catalog */
	enum crossing crossing; /* of theirs to ours */
	bool proposal;          /* false: look at this */
	bool taken;             /* a verdict was recorded here already: it stays */
};

struct ops_prefill {
	GPtrArray *records;    /* of struct ops_prefill_record * */
	GPtrArray *left;       /* of char *: controls there with a verdict that lead nowhere */
	char *name, *via;
	struct change *change; /* empty when there is nothing new */
	unsigned values;       /* that the change sets */
};

/*
 * Work out what another session's verdicts propose for this one. Nothing is written, and when it
 * is, no status is set: everything stands under `previous` until a person confirms it
 * (ops_confirm()). What is equal or asks for more comes as a proposal, everything else to look at.
 *
 *   session, catalog  ours
 *   other             the session that is read
 *   via               as ops_crosswalks_new() takes it, and needed
 *
 * Returns NULL with the errors of ops_crosswalks_new(), or REMIT_ERROR_USAGE when the crosswalk
 * does not lie between the two catalogs. ops_prefill_free() while `catalog` is open.
 */
struct ops_prefill *ops_prefill_plan(const struct ops *ops, const struct session *session,
				     const struct catalog *catalog, const struct session *other,
				     const char *via, GError **error);
void ops_prefill_free(struct ops_prefill *plan); /* NULL is fine */

#endif
