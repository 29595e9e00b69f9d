/*
 * The catalog module's fifth public header: crosswalks, which say what a control of one framework
 * is to controls of another.
 *
 * A crosswalk comes from a mapping set of CISO Assistant, from a mapping collection of OSCAL, or
 * from the `maps` of a catalog; all of them are read into the same rows. The relations are those
 * of set theory, as NIST IR 8477 (section 4.3) and both formats have them: what the source asks
 * for against what the target asks for.
 */
#ifndef REMIT_CROSSWALK_H
#define REMIT_CROSSWALK_H

#include "catalog/catalog.h"

enum crossing {
	CROSSING_EQUAL,     /* both ask for the same */
	CROSSING_SUPERSET,  /* the source asks for all that the target does, and more */
	CROSSING_INTERSECT, /* they have something in common */
	CROSSING_SUBSET,    /* the source asks for a part of what the target does */
	CROSSING_COUNT,
};
extern const char *const crossing_words[CROSSING_COUNT + 1]; /* equal superset intersect subset */

/* The relation as it is seen from the target. */
enum crossing crossing_turned(enum crossing crossing);
/* Of two steps one after the other. */
enum crossing crossing_joined(enum crossing first, enum crossing second);
/* Whether what holds for the source holds for the target too: equal and superset. */
bool crossing_carries(enum crossing crossing);

struct crosswalk_row {
	const char *from, *to;   /* as the file calls them: an id, a URN */
	enum crossing crossing;
	const char *rationale;   /* NULL where nothing says why */
};

struct crosswalk {
	const char *id;          /* iso27001-2013-to-iso27001-2022 */
	const char *title;
	const char *from, *to;   /* ids of catalogs */
	const struct crosswalk_row *rows;
	unsigned count;
	const char *source;      /* path; NULL: from the maps of the catalog `from` */
	void *owned;
};

/*
 * Read a file of CISO Assistant (a library with mapping sets) or of OSCAL (a mapping collection),
 * recognised by content.
 *
 * Returns an array of struct crosswalk *, one for each pair of frameworks, which owns them;
 * g_ptr_array_unref(). NULL with REMIT_ERROR_NOT_FOUND, _READ, _INPUT or _LIMIT and the place.
 */
GPtrArray *crosswalk_load(const struct io *io, const char *path, GError **error);

/* What the maps of a catalog's own controls come to, one for each framework that they lead to. */
GPtrArray *crosswalk_of(const struct catalog *catalog);

/*
 * The index of the control that a row calls so: by id, by the key of its file, or by the end of a
 * URN, without regard to case; CATALOG_NONE when the catalog has none. Costs a look-up where the
 * id is written as the catalog has it, else a pass over the catalog.
 */
unsigned crosswalk_find(const struct catalog *catalog, const char *named);

/* Whether two texts name the same control, as crosswalk_find() would. */
bool crosswalk_same(const char *one, const char *other);

/* The id of a control as people write it: of a URN the end. */
const char *crosswalk_name(const char *named);

#endif
