/*
 * What the files that read OSCAL catalogs and profiles share.
 *
 * NIST's OSCAL, versions 1.0 to 1.2, in JSON and YAML alike: https://pages.nist.gov/OSCAL/.
 */
#ifndef REMIT_CATALOG_OSCAL_H
#define REMIT_CATALOG_OSCAL_H

#include "catalog/foreign.h"

struct oscal_selection;

/* One catalog being read. */
struct oscal {
	struct foreign foreign;
	GHashTable *params;    /* id of a parameter to its struct value */
	GHashTable *set;       /* the same of set-parameters of profiles, which come first */
	GHashTable *names;     /* id of a control or group to the id that it has with us */
	GHashTable *resources; /* uuid to the struct value of a resource */
	GHashTable *selected;  /* ids of the controls that profiles select; NULL: all of them */
	bool by_label;         /* controls go by their labels, which are unique */
	bool flat;             /* no groups */
};

/* ---- oscal.c --------------------------------------------------------------- */

/*
 * Read the groups and controls of a catalog; `header` is the mapping whose metadata names the
 * result, the catalog itself or the profile.
 */
void oscal_read(struct oscal *oscal, const struct value *catalog, const struct value *header);
void oscal_start(struct oscal *oscal, struct loading *loading, unsigned part);
void oscal_end(struct oscal *oscal);

/* The value of a property; NULL when there is none. Of several, the one without a class. */
const char *oscal_property(const struct value *map, const char *name);

/* ---- oscal_control.c ------------------------------------------------------- */

/* The texts of a control; a struct control that lives as long as the catalog. */
const struct control *oscal_control(struct oscal *oscal, const struct value *value);
/* Where a control that was withdrawn went, in words; "" where nothing says so. */
const char *oscal_withdrawn(struct oscal *oscal, const struct value *value);
/* The parts of a group as prose; NULL when it has none. */
const char *oscal_group_prose(struct oscal *oscal, const struct value *group);

/* ---- oscal_insert.c --------------------------------------------------------- */

/* Append prose, parameters put into it. */
void oscal_insert(const struct oscal *oscal, GString *out, const char *prose);

/* ---- oscal_profile.c ------------------------------------------------------- */

bool oscal_is_profile(const struct value *root);
void oscal_read_profile(struct loading *loading, unsigned part);

#endif
