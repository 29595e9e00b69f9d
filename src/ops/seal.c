/*
 * Seals: the id of a line signed with an ssh key, and whether such signatures hold. What a
 * signature is worth is for ssh.c to find out.
 */
#include "ops/ssh.h"

#include <string.h>

enum { HEAD_DIGITS_MIN = 12 };

const char *const ops_seal_words[] = { "holds", "valid", "lacks", "stranger", "broken", "unchecked", NULL };

/* ---- sealing ---------------------------------------------------------------------------- */

/* The whole id of what is to be sealed. */
static bool choose_head(const struct session *session, const char *head, char *over,
			GError **error)
{
	g_auto(GStrv) heads = session_heads(session);
	struct session_action action;
	int found;

	if (!head && heads[1]) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("the history has several heads, since copies were merged: record something, which joins them, or name one with --head"));
		return false;
	}
	head = head ? head : heads[0];
	found = strlen(head) < HEAD_DIGITS_MIN ? -1 : session_action_find(session, head);
	if (found < 0) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("\"%s\" is no line of the history: give at least %d digits of its id"),
			  head, HEAD_DIGITS_MIN);
		return false;
	}
	session_action_get(session, (unsigned)found, &action);
	g_strlcpy(over, action.id, 65);
	return true;
}

static char *sign(const struct ops *ops, const char *key, const char *over, bool ask,
		  GError **error)
{
	g_autofree char *text = session_seal_text(over), *why = NULL;
	char *signature = ssh_sign(ops, key, text, ask, &why, error);

	if (why)
		error_set(error, REMIT_ERROR_INPUT, _("nothing was sealed, ssh-keygen says: %s"),
			  why);
	return signature;
}

bool ops_seal(const struct ops *ops, struct session *session, const char *key, const char *head,
	      bool ask, char *over, GError **error)
{
	g_autofree char *file = NULL, *signature = NULL;

	if (!ssh_need(error) || !choose_head(session, head, over, error))
		return false;
	file = ssh_key(ops, key, error);
	signature = file ? sign(ops, file, over, ask, error) : NULL;
	return signature && session_seal_add(session, over, signature, config_author(ops->config),
					     NULL, error);
}

/* ---- checking --------------------------------------------------------------------------- */

static bool check_seal(const struct ops *ops, struct ops_seal *seal, const char *signers,
		       GError **error)
{
	static const enum seal_state states[] = {
		[SSH_HOLDS] = SEAL_HOLDS,	[SSH_VALID] = SEAL_VALID,
		[SSH_STRANGER] = SEAL_STRANGER, [SSH_BROKEN] = SEAL_BROKEN,
	};
	g_autofree char *text = session_seal_text(seal->seal.over);
	g_autoptr(GDateTime) when = g_date_time_new_from_iso8601(seal->seal.at, NULL);
	struct ssh_signature signature = { text, seal->seal.signature, when };
	enum ssh_verdict verdict;

	if (!ssh_check(ops, &signature, signers, &verdict, &seal->signer, &seal->key, error))
		return false;
	seal->state = states[verdict];
	if (seal->state == SEAL_HOLDS && seal->seal.lacks)
		seal->state = SEAL_LACKS;
	return true;
}

static void seal_free(void *data)
{
	struct ops_seal *seal = data;

	g_free(seal->signer);
	g_free(seal->key);
	g_free(seal);
}

GPtrArray *ops_seals(const struct ops *ops, const struct session *session, const char *signers,
		     GError **error)
{
	GPtrArray *seals = g_ptr_array_new_with_free_func(seal_free);
	struct session_seal one;
	bool good = ssh_check_signers(signers, error);

	for (unsigned k = 0; good && session_seal_get(session, k, &one); k++) {
		struct ops_seal *seal = g_new0(struct ops_seal, 1);

		seal->seal = one;
		seal->state = SEAL_UNCHECKED;
		g_ptr_array_add(seals, seal);
		good = !ssh_is_installed() || check_seal(ops, seal, signers, error);
	}
	if (good)
		return seals;
	g_ptr_array_unref(seals);
	return NULL;
}

bool ops_seal_is_bad(const struct ops_seal *seal)
{
	return seal->state == SEAL_LACKS || seal->state == SEAL_STRANGER ||
	       seal->state == SEAL_BROKEN;
}
