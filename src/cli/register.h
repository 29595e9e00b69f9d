/*
 * What the files of the verbs of the registers share.
 */
#ifndef REMIT_CLI_REGISTER_H
#define REMIT_CLI_REGISTER_H

#include "cli/cli_private.h"

/* One command line on a register. */
struct registering {
	struct cli *cli;
	const struct ops_kind *kind;
	struct cli_place at;
	struct ops_place place;
	char **words; /* after the action */
	unsigned count;
	int code;     /* the exit code where nothing failed */
};

/* Put the words FIELD=VALUE from number `from` on into a change of an entry. */
bool register_set_words(struct registering *on, struct change *change, const char *id,
			unsigned from, GError **error);
/* Append a change of these entries when they may stand so, and say what was done. */
bool register_append(struct registering *on, struct change *change, const GPtrArray *ids,
		     const char *done, GError **error);
/* Change the entries that the first word names, all in one action; `put` fills the change. */
typedef bool (*register_put_fn)(struct registering *on, struct change *change, const char *id,
				GError **error);
bool register_alter(struct registering *on, const char *done, register_put_fn put, GError **error);

/* ---- verbs_evidence.c: what evidence alone knows ---------------------------------- */

/* Whether `add` is given files: words that are no FIELD=VALUE. */
bool evidence_has_files(const struct registering *on);
bool evidence_add(struct registering *on, GError **error);
bool evidence_file(struct registering *on, GError **error);
bool evidence_verify(struct registering *on, GError **error);
bool evidence_export(struct registering *on, GError **error);
bool evidence_fetch(struct registering *on, GError **error);
bool evidence_purge(struct registering *on, GError **error);

/* ---- verbs_scan.c: what scanners found ---------------------------------------------- */

bool evidence_import(struct registering *on, GError **error);
/* The results of a run, all or (--failing) those that somebody has to look at. */
bool evidence_show_items(struct registering *on, GError **error);
/* What is recorded of the run, of ops_scans(), that an item of evidence is: lines after its fields,
 * nothing where it is none; as JSON, NULL where it is none. */
void evidence_put_scan(struct cli *cli, const GPtrArray *scans, const char *id);
json_t *evidence_scan_json(const GPtrArray *scans, const char *id);

#endif
