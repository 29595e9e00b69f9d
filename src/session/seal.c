/*
 * Seals: lines that carry an ssh signature over an earlier one. What a signature is worth is for
 * ssh-keygen to say, which whoever has processes runs.
 */
#include "session/session_private.h"

#include <string.h>

bool session_seal_get(const struct session *session, unsigned k, struct session_seal *seal)
{
	const GPtrArray *actions = session->journal->actions;

	for (guint i = 0; i < actions->len; i++) {
		const struct action *action = g_ptr_array_index(actions, i);

		if (!action->seal || k-- > 0)
			continue;
		*seal = (struct session_seal){
			.id = action->hex,
			.at = action->at,
			.by = action->author->name,
			.over = action->seal->hex,
			.signature = action->seal->signature,
			.lacks = !action->seal->over.action || action->seal->over.action->lacks,
			.redacted = action->seal->over.action &&
				    redacted_since(session->journal, action->seal->over.action),
		};
		return true;
	}
	return false;
}

char *session_seal_text(const char *id)
{
	return g_strconcat(id, "\n", NULL);
}

bool session_seal_add(struct session *session, const char *over, const char *signature,
		      const char *by, char *id, GError **error)
{
	json_t *value;
	bool good;

	if (strlen(over) != ID_HEX || session_action_find(session, over) < 0) {
		error_set(error, REMIT_ERROR_USAGE, _("there is no line %s in the history"), over);
		return false;
	}
	value = json_pack("{s:s, s:s}", "id", over, "signature", signature);
	if (!value) {
		error_set(error, REMIT_ERROR_USAGE, _("the signature is not UTF-8 text"));
		return false;
	}
	good = session_append_member(session, "seal", value, by, id, error);
	json_decref(value);
	return good;
}
