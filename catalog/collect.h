/*
 * The catalog module's fifth public header: packs of probes, which `remit collect` runs.
 *
 * A pack is one YAML file: commands that only read, what each shows, and for which controls of one
 * catalog. It is read strictly; what a probe may not be is refused with its place. Nothing here
 * runs anything.
 */
#ifndef REMIT_COLLECT_H
#define REMIT_COLLECT_H

#include "catalog/catalog.h"

enum {
	COLLECT_FORMAT = 1,
	COLLECT_BYTES_MAX = 1024 * 1024,
	COLLECT_PROBES_MAX = 200,
	COLLECT_WORDS_MAX = 64,    /* of one command */
	COLLECT_CONTROLS_MAX = 50, /* of one probe */
	COLLECT_SECONDS = 10,      /* unless the probe says otherwise */
	COLLECT_SECONDS_MAX = 300,
};

/* One command that only reads. */
struct collect_probe {
	const char *id;         /* a slug, unique in the pack */
	const char *title;      /* one line */
	const char *shows;      /* what it shows, prose */
	struct texts command;   /* argv, at least one word; NULL-terminated */
	struct texts controls;  /* ids, at least one */
	unsigned seconds;       /* how long it may take */
	unsigned char exits[32]; /* bits: the exit codes that are no failure */
	bool optional;          /* that its program is not there is no failure */
};

/* Everything is borrowed from the pack and lives as long as it. */
struct collect_pack {
	const char *id;
	const char *title;
	const char *about;   /* prose; NULL */
	const char *catalog; /* id of the catalog whose controls are named */
	unsigned revision;   /* from 1 */
	const struct collect_probe *probes;
	unsigned probe_count;
	char hash[65];       /* SHA-256 of the file, hexadecimal */
	const char *file;    /* as errors call it */
	void *owned;         /* what collect_free() releases */
};

/* Whether an exit code is none of a failure. */
bool collect_expects(const struct collect_probe *probe, int code);

/*
 * Read a pack.
 *
 *   name      what to call the file in errors; copied
 *   bytes     its content; not needed any more afterwards
 *   catalogs  NULL-terminated; the controls are held against the one that the pack names. NULL, or
 *             one that is not among them: they are not
 *   problems  receives all problems (GPtrArray of GError *, g_ptr_array_unref()); may be NULL
 *
 * Returns the pack (free with collect_free()), or NULL with the first problem: REMIT_ERROR_INPUT,
 * _NEWER or _LIMIT, each with its place.
 */
struct collect_pack *collect_parse(const char *name, GBytes *bytes,
				   const struct catalog *const *catalogs, GPtrArray **problems,
				   GError **error);
void collect_free(struct collect_pack *pack); /* NULL is fine */

/*
 * Open a pack by what a person calls it: a path (with a `/`, or a file that is there), an id in
 * `folder` (ID.yaml; NULL: no folder), an id of a built-in one.
 *
 * Returns it, or NULL with REMIT_ERROR_NOT_FOUND, which names those there are, or the errors of
 * collect_parse() and io_read_file().
 */
struct collect_pack *collect_open(const struct io *io, const char *name, const char *folder,
				  GError **error);
/* The ids of those in the folder and of the built-in ones, sorted; g_strfreev(). */
char **collect_ids(const char *folder);

/*
 * Why a program may not be a probe: it runs what its arguments say, becomes somebody else, reaches
 * other machines, or changes this one. The table knows names; it is no sandbox.
 *
 *   program  name or path; its last component counts, with or without a version behind it
 *
 * Returns a sentence's end, translated, "runs what its arguments say"; NULL: nothing is known
 * against it.
 */
const char *collect_refuses(const char *program);

#endif
