/*
 * The actions of a session one by one, as history and proofs show them.
 */
#include "session/session_private.h"

#include <string.h>

static struct action *action_at(const struct session *session, unsigned number)
{
	g_assert(number < session->journal->actions->len);
	return g_ptr_array_index(session->journal->actions, number);
}

unsigned session_action_count(const struct session *session)
{
	return session->journal->actions->len;
}

void session_action_get(const struct session *session, unsigned number,
			struct session_action *into)
{
	const struct action *action = action_at(session, number);

	*into = (struct session_action){
		.id = action->hex,
		.at = action->at,
		.by = action->author->name,
		.why = action->why,
		.undoes = action->undoes.action ? action->undoes.action->hex : NULL,
		.seals = action->seal ? action->seal->hex : NULL,
		.is_recovery = action->is_recovery,
		.lost_count = action->lost_count,
		.number = number,
		.set_count = action->entry_count,
		.prev_count = action->prev_count,
	};
}

void session_action_set(const struct session *session, unsigned number, unsigned k,
			const char **path, const char **text, const char **before)
{
	const struct action *action = action_at(session, number);
	const struct entry *entry;

	g_assert(k < action->entry_count);
	entry = &action->entries[k];
	*path = entry->cell->path;
	*text = entry->text;
	*before = entry->before ? entry->before->text : NULL;
}

const char *session_action_prev(const struct session *session, unsigned number, unsigned k)
{
	const struct action *action = action_at(session, number);

	g_assert(k < action->prev_count);
	return action->u.prev[k]->hex;
}

int journal_find_id(const struct journal *journal, const char *id)
{
	size_t bytes = strlen(id);
	int found = -1;

	if (bytes == 0 || bytes > ID_HEX)
		return -1;
	for (guint i = 0; i < journal->actions->len; i++) {
		const struct action *action = g_ptr_array_index(journal->actions, i);

		if (memcmp(action->hex, id, bytes) != 0)
			continue;
		if (found >= 0)
			return -1;
		found = (int)i;
	}
	return found;
}

int session_action_find(const struct session *session, const char *id)
{
	return journal_find_id(session->journal, id);
}

char **session_heads(const struct session *session)
{
	g_autoptr(GPtrArray) heads = journal_heads(session->journal);
	char **ids = g_new0(char *, (gsize)heads->len + 1);

	for (guint i = 0; i < heads->len; i++)
		ids[i] = g_strdup(((struct action *)g_ptr_array_index(heads, i))->hex);
	return ids;
}

/* ---- which of several values tells what an action did -------------------------------------- */

enum { TELLS_LITTLE = -1, TELLS, TELLS_WHAT_IT_IS };

/* The first row that fits counts. What fits none tells as much as any. */
static const struct telling {
	const char *kind, *field; /* NULL: any */
	int how;
} tellings[] = {
	{ "control/", "review", TELLS_LITTLE }, /* a status moves it along */
	{ "answer/", "interview", TELLS_LITTLE },
	{ "duty/", "accountable", TELLS },
	{ "duty/", NULL, TELLS_LITTLE },
	{ "evidence/", "title", TELLS_WHAT_IT_IS },
	{ "evidence/", "custody", TELLS_LITTLE }, /* of a file: its name tells */
	{ "evidence/", "hash", TELLS_LITTLE },
	{ "evidence/", "size", TELLS_LITTLE },
	{ "evidence/", "purged_on", TELLS_LITTLE },
	{ "scan/", NULL, TELLS_LITTLE },
	{ "declaration/", "organisation", TELLS_WHAT_IT_IS },
	{ "finding/", "title", TELLS_WHAT_IT_IS },
	{ "interview/", "title", TELLS_WHAT_IT_IS },
	{ "request/", "text", TELLS_WHAT_IT_IS },
	{ "person/", "name", TELLS_WHAT_IT_IS },
	{ "service/", "name", TELLS_WHAT_IT_IS },
	{ "assurance/", "title", TELLS_WHAT_IT_IS },
};

static int how_telling(const char *path)
{
	const char *field = strrchr(path, '/');

	for (unsigned i = 0; field && i < G_N_ELEMENTS(tellings); i++)
		if (g_str_has_prefix(path, tellings[i].kind) &&
		    (!tellings[i].field || strcmp(field + 1, tellings[i].field) == 0))
			return tellings[i].how;
	return TELLS;
}

bool session_tells_more(const char *path, const char *best)
{
	return !best || how_telling(path) >= how_telling(best);
}

const char *session_headline(const char *const *paths, unsigned count)
{
	const char *best = NULL;

	for (unsigned i = 0; i < count; i++)
		if (session_tells_more(paths[i], best))
			best = paths[i];
	return best;
}

bool session_is_name(const char *path)
{
	return how_telling(path) == TELLS_WHAT_IT_IS;
}

char *session_bulk_title(const char *const *paths, unsigned count)
{
	g_autoptr(GHashTable) controls =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const char *headline = session_headline(paths, count);
	const struct session_field *field = headline ? session_field_of(headline) : NULL;

	for (unsigned i = 0; i < count; i++) {
		g_auto(GStrv) parts = session_path_split(paths[i]);

		if (strcmp(parts[0], "control") != 0 && strcmp(parts[0], "duty") != 0)
			return NULL;
		g_hash_table_add(controls, g_strdup(parts[1] ? parts[1] : ""));
	}
	unsigned size = g_hash_table_size(controls);
	if (!field || size < 2)
		return NULL;
	g_autofree char *values =
		g_strdup_printf(ngettext("%u value", "%u values", count), count);
	return g_strdup_printf(ngettext("%u control: %s (%s)", "%u controls: %s (%s)", size), size,
			       _(field->label), values);
}
