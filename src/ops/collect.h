/*
 * The part of ops' public header that is about `remit collect`: probes of a pack run on this
 * machine, and what they said recorded as evidence. It comes with ops.h, which says what `struct
 * ops` is.
 */
#ifndef REMIT_OPS_COLLECT_H
#define REMIT_OPS_COLLECT_H

#include "catalog/collect.h"
#include "session/session.h"

struct ops;

enum {
	OPS_PROBE_BYTES_MAX = 256 * 1024,        /* of one output that are kept */
	OPS_COLLECT_BYTES_MAX = 8 * 1024 * 1024, /* of all of one run */
};

/* How far a probe has come. */
enum ops_probe_state {
	PROBE_WAITING,    /* it was not run */
	PROBE_MISSING,    /* its program is not here */
	PROBE_REFUSED,    /* its name is a link to what may be no probe */
	PROBE_AS_EXPECTED,
	PROBE_UNEXPECTED, /* another exit code than the pack expects */
	PROBE_SIGNALLED,
	PROBE_TOO_LONG,   /* ended when its time was over */
	PROBE_TOO_MUCH,   /* ended since it wrote without end */
	PROBE_NO_ROOM,    /* not run: the others wrote as much as is taken */
	PROBE_STATE_COUNT,
};
extern const char *const ops_probe_words[PROBE_STATE_COUNT + 1];
/* Whether it was run, and there is something to record. */
bool ops_probe_has_run(enum ops_probe_state state);

/* One probe on this machine. */
struct ops_probe {
	const struct collect_probe *probe;
	char *program;      /* where it is; NULL: nowhere */
	char *line;         /* the command as one could type it */
	enum ops_probe_state state;
	/* Once it has run: */
	int code;           /* the exit code or the number of the signal */
	gint64 at;          /* when, seconds since 1970 */
	size_t bytes;       /* of its output that were kept */
	bool cut;           /* there was more */
	unsigned masked;    /* secrets in it */
	GString *text;      /* what is attached: clean, masked, with a head that says what it is */
	/* Once it is recorded: */
	char *evidence;     /* the id of its entry */
	char *supersedes;   /* of the older one whose place it takes; NULL */
};

/* A pack on this machine. */
struct ops_collect {
	struct collect_pack *pack;
	GPtrArray *probes;  /* of struct ops_probe * */
	char *host;         /* one clean line */
	char *account;      /* name of the account that runs them */
	bool is_root;
	size_t bytes;       /* of output so far */
};

/* The folder's and the built-in packs; g_strfreev(). */
char **ops_collect_ids(const struct ops *ops);

/*
 * Open a pack and look where its programs are. Nothing is run.
 *
 *   name  path or id, as collect_open() takes it
 *   only  ids of the probes that are wanted, or unambiguous beginnings; none: all
 *
 * Returns it (ops_collect_free()), or NULL with the errors of collect_open(), or REMIT_ERROR_USAGE:
 * no such probe.
 */
struct ops_collect *ops_collect_new(const struct ops *ops, const char *name,
				    char *const *only, unsigned count, GError **error);
void ops_collect_free(struct ops_collect *collect); /* NULL is fine */

/*
 * Run one probe: its program by its path and words, without a shell, in an empty environment with a
 * fixed PATH, nothing on standard input, held to reading (struct program, `confined`). State and
 * text say what came of it; a probe whose program is missing or refused stays as it is.
 */
void ops_collect_run(const struct ops *ops, struct ops_collect *collect, struct ops_probe *probe);

/*
 * Whether a pack may be recorded in a session: its catalog is the session's. REMIT_ERROR_INPUT.
 */
bool ops_collect_fits(const struct ops_collect *collect, const struct catalog *catalog,
		      GError **error);
/*
 * Record what was run as evidence, all in one action: one entry a probe with its text as a file of
 * the session, linked to the records of its controls. An older one of the same probe on the same
 * host is superseded and stays.
 *
 *   service  "-" for the whole scope
 *   action   receives the id of the action, "" when nothing had run; 65 bytes
 *
 * Returns false with REMIT_ERROR_WRITE and the errors of session_append(); nothing is recorded
 * then.
 */
bool ops_collect_record(const struct ops *ops, struct session *session,
			struct ops_collect *collect, const char *service, enum side side,
			char *action, GError **error);

/* ---- secrets (collect_mask.c) -------------------------------------------------- */

/*
 * Mask what looks like a secret: private keys, passwords in addresses, hashes of passwords, tokens
 * of common forms, and what follows words such as password=. What stands around it stays.
 *
 *   text    valid UTF-8
 *   masked  receives how many there were
 *
 * Returns the text; g_free(). NULL when a pattern gave up: then nothing is known of the text, and
 * it must not be kept.
 */
char *ops_mask(const char *text, unsigned *masked);

#endif
