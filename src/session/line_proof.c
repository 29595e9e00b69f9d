/*
 * The parts of a line that prove something: a seal, which is a signature over an earlier line, and
 * a recovery, which names the lines that were lost. Checks their form; whether a signature holds
 * is for ssh-keygen to say.
 */
#include "session/session_private.h"

#include <string.h>

enum { SIGNATURE_BYTES_MAX = 16 * 1024 };

static bool read_seal(struct batch *batch, json_t *seal, struct action *action, GError **error)
{
	struct journal *journal = batch->journal;
	json_t *over = json_object_get(seal, "id"), *signature = json_object_get(seal, "signature");
	size_t bytes = json_string_length(signature);
	struct id id;

	if (!json_is_string(over) || !id_parse(json_string_value(over), &id))
		return line_bad(journal, error, _("\"seal\" does not name the id of a line"));
	if (bytes == 0 || bytes > SIGNATURE_BYTES_MAX ||
	    !text_is_clean(json_string_value(signature), bytes, NULL))
		return line_bad(journal, error, _("\"seal\" has no signature"));
	action->seal = arena_take(journal->arena, sizeof(*action->seal));
	action->seal->over.at = batch->ids->len;
	g_array_append_val(batch->ids, id);
	memcpy(action->seal->hex, json_string_value(over), ID_HEX + 1);
	action->seal->signature = arena_text(journal->arena, json_string_value(signature), bytes);
	return true;
}

static bool read_recovery(struct batch *batch, json_t *recover, struct action *action,
			  GError **error)
{
	struct journal *journal = batch->journal;
	size_t first;

	if (!json_is_object(recover) || !batch_read_ids(batch, json_object_get(recover, "missing"),
							&first, &action->lost_count))
		return line_bad(journal, error,
				   _("\"recover\" does not list the ids of the lines that are lost"));
	action->is_recovery = true;
	for (size_t i = first; i < first + action->lost_count; i++) {
		struct id *id = arena_take(journal->arena, sizeof(*id));

		*id = g_array_index(batch->ids, struct id, i);
		if (g_hash_table_add(journal->lost, id))
			g_ptr_array_add(batch->lost, id);
	}
	return true;
}

bool line_read_proof(struct batch *batch, json_t *root, struct action *action, GError **error)
{
	json_t *seal = json_object_get(root, "seal"), *recover = json_object_get(root, "recover");

	return (!seal || read_seal(batch, seal, action, error)) &&
	       (!recover || read_recovery(batch, recover, action, error));
}

bool journal_is_lost(const struct journal *journal, const struct id *id)
{
	return g_hash_table_contains(journal->lost, id);
}
