/*
 * The part of ops' public header that is about declarations of the other party: read from a file,
 * planned, loaded, listed. It comes with ops.h. Who has a declaration from elsewhere, made with
 * the functions of report/declaration.h, begins at ops_declaration_plan().
 */
#ifndef REMIT_OPS_DECLARATION_H
#define REMIT_OPS_DECLARATION_H

#include "ops/import.h"
#include "report/report.h"

struct ops;
struct ops_duty;
struct ops_place;

enum { OPS_DECLARATION_BYTES_MAX = 8 * 1024 * 1024 };

/* ---- making ------------------------------------------------------------------------------ */

/*
 * What we declare of our own side, as declaration_from() has it.
 *
 *   order  `made_at` NULL is now (SOURCE_DATE_EPOCH when that is set), `author` NULL the author of
 *          the configuration, who stands for the party too where the session names none
 *
 * Returns NULL with REMIT_ERROR_USAGE: it is not our own side, no such service, no day.
 */
struct declaration *ops_declaration_make(const struct ops *ops, const struct session *session,
					 const struct catalog *catalog,
					 const struct declaration_order *order, GError **error);

/*
 * Sign the bytes of a document with an ssh key.
 *
 *   key  file of the key, or of its public part when an agent has it
 *   ask  ssh-keygen may ask for a passphrase at the terminal
 *
 * Returns the text of the signature, for FILE.sig (g_free()); NULL with REMIT_ERROR_NOT_FOUND,
 * _INPUT (ssh-keygen refused, in its own words) or _WRITE.
 */
char *ops_declaration_sign(const struct ops *ops, const char *key, const char *text, bool ask,
			   GError **error);

/* ---- reading ----------------------------------------------------------------------------- */

/* Where a declaration comes from, kept with it. */
struct ops_source {
	char *file;       /* name of the file */
	char *hash;       /* SHA-256 of its bytes */
	char *signature;  /* the text of FILE.sig, which was checked; NULL: it is not signed */
	char *signed_by;  /* as the list of signers calls them; NULL: no list was asked */
	char *key;        /* "ED25519 key SHA256:..."; NULL: not signed */
};
void ops_source_free(struct ops_source *source); /* NULL is fine */

/*
 * Read a declaration.
 *
 *   signers  file of allowed signers, as ssh-keygen(1) has them; NULL: only whether FILE.sig, where
 *            there is one, is a signature over the file, by whatever key
 *   source   receives where it comes from; ops_source_free()
 *
 * Returns it for declaration_free(), or NULL with REMIT_ERROR_NOT_FOUND, _READ, _INPUT, _NEWER or
 * _LIMIT, with their place; REMIT_ERROR_NO when FILE.sig is no signature over it, when it is by
 * nobody in the list, or when there is a list and no FILE.sig.
 */
struct declaration *ops_declaration_read(const struct ops *ops, const char *path,
					 const char *signers, struct ops_source **source,
					 GError **error);
/* The same of bytes that were read, which are not signed; `name` is what errors call them. */
struct declaration *ops_declaration_parse(const char *name, GBytes *bytes, GError **error);

/* ---- planning and loading ---------------------------------------------------------------- */

/* How one is taken. */
struct ops_declaring {
	const char *service; /* the service of ours that it is put onto; NULL: the one of the same
			      * id, else the whole scope where it speaks of one service alone */
	bool prefer_file;    /* where a person wrote something else, or another party's declaration
			      * stands: the file's word */
	bool older;          /* it may be older than what is loaded */
};

/* What comes of one of its services. */
struct ops_declaration_part {
	char *id;        /* of the entry it becomes: declaration/ID */
	char *service;   /* ours */
	char *theirs;    /* as the file calls it */
	char *before;    /* made_at of the declaration that it takes the place of; NULL: none */
	bool is_same;    /* that one is of the same bytes */
};

struct ops_declaration {
	struct ops_import *import; /* the values, as the plan of `remit import` has them; what the
				    * party says no more is `changed` with `after` NULL */
	char *party;
	GPtrArray *parts;          /* of struct ops_declaration_part * */
	unsigned withdrawn;        /* of the changed ones */
	bool is_unchanged;         /* there is nothing to do */
};

/*
 * Work out what a declaration would change. Nothing is written.
 *
 * For each service it becomes declaration/ID/..., with every word as the party has it; its claims
 * become claim/..., its records control/.../SIDE/..., of which the basis is `stated` whatever they
 * call it, the review is left open; its evidence and assurance entries of their own, marked as
 * theirs. Our own side is never touched. What stands there from their last declaration is replaced,
 * or cleared when they say it no more; what a person wrote by hand, or vouched for by another basis
 * or a review, is kept as a conflict unless the file is preferred.
 *
 *   source  NULL: it comes from no file; then its hash is that of its YAML
 *
 * Returns NULL with REMIT_ERROR_INPUT (another catalog, our own side), _USAGE (no such service of
 * ours, another party's declaration stands there) or _CONFLICT (older than what is loaded).
 * ops_declaration_free().
 */
struct ops_declaration *ops_declaration_plan(const struct ops *ops, const struct ops_place *place,
					     const struct declaration *said,
					     const struct ops_source *source,
					     const struct ops_declaring *how, GError **error);
void ops_declaration_free(struct ops_declaration *plan); /* NULL is fine */

/* Record a plan as one action; as ops_import_apply(). */
bool ops_declaration_apply(const struct ops *ops, struct session *session,
			   const struct ops_declaration *plan, char *id, GError **error);

/* ---- what is loaded ---------------------------------------------------------------------- */

/* A declaration that was loaded; texts are borrowed until something is recorded. */
struct ops_declared {
	char *id;
	const char *side, *organisation, *author; /* NULL where it does not say so */
	const char *service, *theirs;             /* ours, and what they call it */
	const char *catalog, *made_at, *valid_to, *file, *hash, *session, *head;
	const char *signed_by, *key;              /* NULL: not signed, or no list was asked */
	const char *by, *at;                      /* who loaded it, when */
	unsigned records, claims;                 /* it speaks of */
	GPtrArray *earlier;                       /* char *: when those before it were made */
	bool lapsed;                              /* its last day is past */
};
/* By service, then by id: GPtrArray of struct ops_declared *; g_ptr_array_unref(). */
GPtrArray *ops_declarations(const struct session *session);
/* The one that a person means: its id or an unambiguous beginning, or the service of ours that it
 * is for. NULL with REMIT_ERROR_USAGE; of the array. */
const struct ops_declared *ops_declaration_find(const GPtrArray *all, const char *typed,
						GError **error);
/* The id of the declaration that a claim of a party was taken from, as it stands; NULL: a person
 * wrote it down. g_free(). */
char *ops_claim_declaration(const struct session *session, const struct ops_duty *duty,
			    enum side side);
/* "Example Cloud, declared 2026-11-24", for what was taken from a declaration; when it lapsed it
 * says so; the id where it is not there. g_free(). */
char *ops_declared_by(const struct session *session, const char *id);

#endif
