/*
 * proof: the session's second public header, for what becomes of damage and what is proved: lines
 * salvaged out of a damaged session, evidence held against its hashes, seals. session.h includes
 * it.
 */
#ifndef REMIT_SESSION_PROOF_H
#define REMIT_SESSION_PROOF_H

/* ---- salvage ----------------------------------------------------------------- */

/* Bytes of a damaged journal that could not be kept. */
struct session_loss {
	unsigned line;  /* in the damaged file, from 1 */
	size_t bytes;
	char *at, *by;  /* when and who, as far as the bytes tell; NULL: they do not */
};

/* What session_recover() found. */
struct session_recovery {
	GPtrArray *losses;   /* of struct session_loss *, in the order of the file */
	GArray *changed;     /* of unsigned: lines that were kept, whose bytes may not be what was
			      * written: nothing names them though ids are missing, or the line that
			      * says which texts they lack is lost */
	unsigned kept;       /* lines that stand, the first one too */
	unsigned missing;    /* lines that others name and that are not there */
	unsigned redacted;   /* texts of which it is said anew that they were taken out */
	unsigned bad_files;  /* copies of evidence that are not what their names say, or cannot be
			      * read: left there */
	size_t lost_bytes;
	bool made_header;    /* the first line was lost: the new session has another */
};

/*
 * Make a new session of the lines of a damaged one that are still whole, wherever they stand. The
 * damaged session is only read. The bytes that were lost are kept in damaged.jsonl, copied
 * evidence comes along, and a line of the journal says what is missing (remit-session(5),
 * "recover"): with it the new session opens and verifies, and merging it with a whole copy brings
 * back what was lost. A value that only a lost line had replaced lives again. Where the line is
 * lost that said that texts were taken out, it is said anew.
 *
 *   from   folder of the damaged session
 *   to     folder to make; must not exist (REMIT_ERROR_USAGE)
 *   start  `by` is the author; `catalog` and `revision` count where the first line is lost and
 *          does not tell
 *   found  receives what was found, also when nothing was made because there was nothing left;
 *          session_recovery_free(); NULL on any other failure
 *
 * Returns the new session, open, or NULL with REMIT_ERROR_NO (it opens as it is, there is nothing
 * to recover), _NEWER, _INPUT (no line stands), _USAGE, _NOT_FOUND, _READ, _LIMIT or _WRITE; what
 * was made before a failure is removed again.
 */
struct session *session_recover(const struct io *io, const char *from, const char *to,
				const struct session_start *start,
				const struct session_clock *clock,
				struct session_recovery **found, GError **error);
void session_recovery_free(struct session_recovery *found); /* NULL is fine */

/* How many lines a recovery gave up for lost and no merge brought back. */
unsigned session_lost_count(const struct session *session);

/* ---- evidence ---------------------------------------------------------------- */

/*
 * Hold the copied files of the evidence register against their hashes: each entry whose custody is
 * `copied` and that has a hash must have its file evidence/HASH in the folder of the session,
 * unless it was purged.
 *
 *   checked  receives how many entries were looked at; may be NULL
 *
 * Returns false with REMIT_ERROR_NO, which names the first entry whose file is missing, is no
 * regular file or has other bytes; or _READ.
 */
bool session_verify_evidence(const struct session *session, unsigned *checked, GError **error);

/* ---- seals ------------------------------------------------------------------- */

/* A signature over an earlier line. Borrowed until the next append or refresh. */
struct session_seal {
	const char *id, *at, *by;  /* of the line that carries it */
	const char *over;          /* id of the line that is signed */
	const char *signature;     /* as `ssh-keygen -Y sign` made it */
	bool lacks;                /* a recovery gave up that line, or one before it */
	bool redacted;             /* texts were taken out of that line, or one before it, since */
};
/* The k-th seal in reading order; false past the last one. */
bool session_seal_get(const struct session *session, unsigned k, struct session_seal *seal);
/* What is signed: the id and a newline. g_free(). */
char *session_seal_text(const char *id);
/*
 * Record a signature over the line with this id. Returns false with REMIT_ERROR_USAGE (no such
 * line, no signature) or those of session_append().
 *
 *   id  receives the new line's id when not NULL (65 bytes)
 */
bool session_seal_add(struct session *session, const char *over, const char *signature,
		      const char *by, char *id, GError **error);

#endif
