/*
 * The part of ops that is about proof: recovering damaged sessions, seals by ssh keys. ops.h
 * includes it.
 */
#ifndef REMIT_OPS_PROOF_H
#define REMIT_OPS_PROOF_H

/*
 * Make a new session of what stands of a damaged one.
 *
 *   name     of the damaged session, or its path
 *   new_name what to call the new one, or a path; NULL: NAME-recovered beside it
 *   catalog  id or path, for a session whose first line is lost and does not tell; NULL: as for a
 *            new session
 *   found    as session_recover()'s
 *
 * Returns the open session, or NULL with the errors of ops_session_find(), ops_session_new() and
 * session_recover().
 */
struct session *ops_session_recover(const struct ops *ops, const char *name, const char *new_name,
				    const char *catalog, struct session_recovery **found,
				    GError **error);

/* How a seal stands. */
enum seal_state {
	SEAL_HOLDS,     /* somebody of the list of signers signed this */
	SEAL_VALID,     /* the signature is right; whose key it is was not asked */
	SEAL_LACKS,     /* somebody of the list signed this, but lines are missing */
	SEAL_REDACTED,  /* the same, but texts were taken out of what was signed since */
	SEAL_STRANGER,  /* the signature is by a key that is not in the list of signers */
	SEAL_BROKEN,    /* it is no signature over this line */
	SEAL_UNCHECKED, /* there is no ssh-keygen to ask */
	SEAL_STATE_COUNT
};
extern const char *const ops_seal_words[SEAL_STATE_COUNT + 1];

/* One seal that was checked. */
struct ops_seal {
	struct session_seal seal; /* borrowed as session_seal_get()'s */
	enum seal_state state;
	char *signer;             /* as the list of signers calls them; NULL: not known */
	char *key;                /* "ED25519 key SHA256:..." as ssh-keygen says it; NULL: not known */
};

/*
 * Sign a line with an ssh key and record the signature.
 *
 *   key   file of the key, or of its public part when an agent has it; NULL: ~/.ssh/id_ed25519.pub
 *   head  id of the line, or an unambiguous beginning of at least 12 digits; NULL: the head
 *   ask   ssh-keygen may ask for a passphrase at the terminal
 *   over  receives the id of the line that was signed (65 bytes)
 *
 * Returns false with REMIT_ERROR_USAGE (two heads and none named, no such line, no key),
 * _NOT_FOUND (no ssh-keygen, no such file), _INPUT (ssh-keygen refused, in its own words), or
 * those of session_append().
 */
bool ops_seal(const struct ops *ops, struct session *session, const char *key, const char *head,
	      bool ask, char *over, GError **error);

/*
 * Check every seal of a session.
 *
 *   signers  file of allowed signers, as ssh-keygen(1) has them; NULL: only whether a signature is
 *            one, by whatever key
 *
 * Returns an array of struct ops_seal *, in reading order, g_ptr_array_unref(); or NULL with
 * REMIT_ERROR_NOT_FOUND (no such file; no ssh-keygen, with a list of signers) or _WRITE (no room
 * for a temporary file).
 */
GPtrArray *ops_seals(const struct ops *ops, const struct session *session, const char *signers,
		     GError **error);
/* Whether it is one that does not hold; of one that lacks lines or texts only the list of signers
 * tells. */
bool ops_seal_is_bad(const struct ops_seal *seal);

#endif
