/*
 * provider: the services that a cloud provider publishes as being in scope of a standard.
 *
 * A list helps to name services when a session is set up; nothing of an assessment rests on
 * it. Lists are files (remit-provider(5)): the built-in ones are bytes in the program and are
 * read only when somebody asks, by the same reader that took them at build time; a user's
 * own stand in $XDG_DATA_HOME/remit/providers and come before built-in ones of the same id.
 */
#ifndef REMIT_PROVIDER_H
#define REMIT_PROVIDER_H

#include "catalog/catalog.h"

struct provider_service {
	const char *id;           /* slug, unique in the list */
	const char *name;         /* what to call it today: renamed_to, else as_published */
	const char *as_published;
	const char *renamed_to;   /* NULL: called as published */
	const char *closed_on;    /* YYYY-MM or YYYY-MM-DD; NULL: not known to be closed */
	const char *scope_url;    /* where the provider says what it comprises; NULL */
	const char *note;         /* NULL */
	unsigned models;          /* bit 1 << enum model for each it can be used as; never 0 */
	struct texts variants;    /* ids of other services of the list */
	struct texts plans;       /* how it is sold, where that decides whether it is in scope */
};

/* Everything is borrowed from the list and lives as long as it. */
struct provider {
	const char *id;           /* slug */
	const char *name;
	const char *as_of;        /* when the list was taken from the source */
	const char *source;
	const char *audited;      /* what the provider says of its audits */
	const char *check;        /* the standing advice to look at the provider */
	const char *source_url, *check_url, *notice; /* NULL: not said */
	const struct provider_service *services; /* in the order of the file */
	unsigned service_count;
	const char *file;         /* path or name it was read from */
	void *owned;              /* what provider_free() releases */
};

/*
 * Read a list.
 *
 *   name   what to call the file in errors; copied
 *   bytes  its content; not kept
 *
 * Returns it (free with provider_free()), or NULL with REMIT_ERROR_INPUT, _NEWER or _LIMIT at
 * the first place that is wrong.
 */
struct provider *provider_parse(const char *name, GBytes *bytes, GError **error);
/* The same of a file; also REMIT_ERROR_NOT_FOUND and _READ. */
struct provider *provider_load(const struct io *io, const char *path, GError **error);
void provider_free(struct provider *provider); /* NULL is fine */

/* The service with this id; NULL when there is none. */
const struct provider_service *provider_find(const struct provider *provider, const char *id);

/*
 * Find a list by id or path: a name with a `/` is read as a file; an id is looked for as
 * FOLDER/ID.yaml, then among the built-in ones.
 *
 *   folder  the user's lists; may be NULL
 *
 * Returns a list for provider_free(), or NULL with the errors of provider_load(); an unknown
 * id is REMIT_ERROR_NOT_FOUND with the known ones named.
 */
struct provider *provider_open(const struct io *io, const char *name, const char *folder,
			       GError **error);

/* The ids of all lists at hand, sorted, NULL-terminated; g_strfreev(). Reads no list. */
char **provider_ids(const char *folder);

#endif
