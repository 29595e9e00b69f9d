/*
 * checks: which checks of a scanner look at which control of a framework. Identifiers only.
 *
 * A list is one YAML file of ours. Those there are stand in the program as bytes and are read only
 * when somebody asks, by the same reader that took them at build time. Each is of the day `as_of`;
 * no verdict of an assessment rests on it.
 *
 *   format: 1
 *   checks: {id: prowler, as_of: 2026-08-21, source: where it is from, catalog: iso27001-2022}
 *   providers:
 *     - id: aws             as people name it, unique in the list
 *       name: AWS           as the scanner spells it
 *       controls:
 *         - {id: A.5.17, checks: [iam_root_mfa_enabled]}    ids of the catalog that is named
 */
#ifndef REMIT_CHECKS_H
#define REMIT_CHECKS_H

#include "catalog/catalog.h"

struct checks_control {
	const char *id;
	struct texts checks; /* letters, digits, underscores, hyphens; at least one */
};

struct checks_provider {
	const char *id, *name;
	const struct checks_control *controls; /* in the order of the file */
	unsigned control_count;
};

/* Everything is borrowed from the list and lives as long as it. */
struct checks {
	const char *id, *as_of, *source;
	const char *catalog; /* whose controls they are */
	const struct checks_provider *providers;
	unsigned provider_count;
	void *owned;         /* what checks_free() releases */
};

/*
 * Read a list.
 *
 *   name   what to call the file in errors; copied
 *   bytes  its content; referenced by the list
 *
 * Returns it (free with checks_free()), or NULL with REMIT_ERROR_INPUT, _NEWER or _LIMIT at the
 * first place that is wrong.
 */
struct checks *checks_parse(const char *name, GBytes *bytes, GError **error);
void checks_free(struct checks *checks); /* NULL is fine */

/* The built-in lists, of Prowler's checks and of Lynis'; as checks_parse(). */
struct checks *checks_prowler(GError **error);
struct checks *checks_lynis(GError **error);

/*
 * What a list has for a provider.
 *
 *   id  as the list has it, in any case of the letters; NULL: nobody said
 *
 * Returns NULL with REMIT_ERROR_USAGE and the ids there are.
 */
const struct checks_provider *checks_provider_find(const struct checks *checks, const char *id,
						   GError **error);

#endif
