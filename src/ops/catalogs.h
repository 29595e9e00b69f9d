/*
 * The part of ops' public header about catalogs of other people: taken into the user's folder,
 * and searched. It comes with ops.h.
 */
#ifndef REMIT_OPS_CATALOGS_H
#define REMIT_OPS_CATALOGS_H

/*
 * Read a catalog from a file or folder, in the languages of the user.
 *
 *   against  the catalog that an OSCAL profile selects from; NULL: it stands beside the profile
 *
 * Fails as catalog_load() does; catalog_free().
 */
struct catalog *ops_catalog_read(const struct ops *ops, const char *path, const char *against,
				 GPtrArray **problems, GError **error);

/* What taking a catalog in came to. */
struct ops_catalog_added {
	const struct catalog *catalog; /* as it was read; catalog_free() */
	char *path;                    /* where it stands now; g_free() */
	bool same;                     /* the same bytes were there already */
	unsigned replaced;             /* the revision that stood there before; 0: none */
};
void ops_catalog_added_clear(struct ops_catalog_added *added);

/*
 * Take a catalog into the user's folder, where it is found by its id: a file as it is, a profile
 * or a folder as one file of our own format. It is read whole first; while anything is wrong with
 * it, the one that stood there stays.
 *
 * Fails as catalog_load() does, and with REMIT_ERROR_WRITE.
 */
bool ops_catalog_add(const struct ops *ops, const char *path, const char *against,
		     struct ops_catalog_added *added, GError **error);

/* The catalogs at hand: those built in, then those of the user's folder. `each` is lent one after
 * the other; one that cannot be read comes as NULL with its error. */
typedef void (*ops_catalog_fn)(const struct catalog *catalog, const GError *error, void *data);
void ops_each_catalog(const struct ops *ops, ops_catalog_fn each, void *data);

#endif
