/*
 * Signatures by ssh keys, for what seals and what declares; private to ops.
 */
#ifndef REMIT_OPS_SSH_H
#define REMIT_OPS_SSH_H

#include "ops/ops.h"

bool ssh_is_installed(void);
bool ssh_need(GError **error); /* the same, with REMIT_ERROR_NOT_FOUND */

/* The file of a key: the one that is named, else ~/.ssh/id_ed25519.pub. NULL with
 * REMIT_ERROR_USAGE or _NOT_FOUND; g_free(). */
char *ssh_key(const struct ops *ops, const char *key, GError **error);

/*
 * Sign a text.
 *
 *   ask  ssh-keygen may ask for a passphrase at the terminal
 *   why  receives, where ssh-keygen refused, its own words, and `error` is not set; g_free()
 *
 * Returns the signature (g_free()), or NULL, with REMIT_ERROR_WRITE when there is no room for a
 * temporary file.
 */
char *ssh_sign(const struct ops *ops, const char *key, const char *text, bool ask, char **why,
	       GError **error);

enum ssh_verdict {
	SSH_HOLDS,    /* somebody of the list of signers signed this */
	SSH_VALID,    /* the signature is right; whose key it is was not asked */
	SSH_STRANGER, /* by a key that is not in the list */
	SSH_BROKEN,   /* it is no signature over this text */
};
struct ssh_signature {
	const char *text, *signature;
	GDateTime *when; /* the moment at which the key has to be good by the list */
};
/*
 * Check a signature.
 *
 *   signers  file of allowed signers; NULL: none
 *   signer   receives as whom the list knows the key, `key` what ssh-keygen calls it, NULL where
 *            that is not known; g_free()
 *
 * Returns false with REMIT_ERROR_WRITE: no room for a temporary file.
 */
bool ssh_check(const struct ops *ops, const struct ssh_signature *signature, const char *signers,
	       enum ssh_verdict *verdict, char **signer, char **key, GError **error);
/* Whether a list of signers, when there is one, can be asked; REMIT_ERROR_NOT_FOUND. */
bool ssh_check_signers(const char *signers, GError **error);

#endif
