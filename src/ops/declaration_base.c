/*
 * What stands of earlier declarations: which one a new one takes the place of, and what that one
 * said of each path. Every word of a declaration stands below declaration/ID as the party has it,
 * so that what a person wrote there since can be told from what they said.
 */
#include "ops/declaration_private.h"

#include <string.h>

enum { ID_DIGITS = 8 };

/* ---- which one --------------------------------------------------------------------------- */

const char *declared_text(const struct session *session, const char *id, const char *field)
{
	g_autofree char *path = session_path("declaration", id, field, NULL);

	return session_get(session, path);
}

struct looking {
	const struct session *session;
	const char *service;
	enum side side;
	GPtrArray *ids;
};

static void note_declaration(const char *path, const char *text, bool conflict, void *data)
{
	struct looking *looking = data;
	g_auto(GStrv) parts = NULL;

	(void)conflict;
	if (!g_str_has_suffix(path, "/side")) /* before it costs anything */
		return;
	parts = session_path_split(path);
	if (g_strv_length(parts) != 3 || strcmp(text, catalog_side_words[looking->side]) != 0 ||
	    g_strcmp0(declared_text(looking->session, parts[1], "service"), looking->service) != 0 ||
	    declared_text(looking->session, parts[1], "caiq")) /* a questionnaire stands beside it */
		return;
	g_ptr_array_add(looking->ids, g_strdup(parts[1]));
}

char **declarations_of(const struct session *session, const char *service, enum side side)
{
	struct looking looking = { session, service, side, g_ptr_array_new() };

	session_each(session, "declaration/", note_declaration, &looking);
	g_ptr_array_add(looking.ids, NULL);
	return (char **)g_ptr_array_free(looking.ids, FALSE);
}

char *ops_claim_declaration(const struct session *session, const struct ops_duty *duty,
			    enum side side)
{
	g_auto(GStrv) standing = declarations_of(session, duty->service, side);
	g_autofree char *path = session_path("claim", duty->node->id, duty->duty->id, duty->service,
					     catalog_side_words[side], "accountable", NULL);
	const char *word = session_get(session, path);

	for (char **id = standing; word && *id; id++) {
		g_autofree char *said = session_path("declaration", *id, "claim", duty->node->id,
						     duty->duty->id, duty->service, "accountable",
						     NULL);
		if (g_strcmp0(session_get(session, said), word) == 0)
			return g_strdup(*id);
	}
	return NULL;
}

static bool is_same_party(const struct weighing *on, const char *id)
{
	const struct session *session = on->importing.place->session;
	const char *party = declared_text(session, id, "organisation");
	const char *from = declared_text(session, id, "session");
	g_autofree char *one = g_utf8_casefold(party ? party : "", -1);
	g_autofree char *other = g_utf8_casefold(on->said->party, -1);

	return strcmp(one, other) == 0 || (from && g_strcmp0(from, on->said->session) == 0);
}

/* From what it is of, so that two copies of a session that load it have the same one. */
static char *made_id(const struct weighing *on, const char *service, unsigned digits)
{
	g_autofree char *party = g_utf8_casefold(on->said->party, -1);
	g_autofree char *text = g_strjoin("\n", catalog_side_words[on->said->side], service, party,
					  NULL);
	g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);

	return g_strdup_printf("D-%.*s", (int)digits, hash);
}

char *declaration_id_for(const struct weighing *on, const char *service, char **standing)
{
	for (char **id = standing; *id; id++)
		if (is_same_party(on, *id))
			return g_strdup(*id);
	for (unsigned digits = ID_DIGITS;; digits++) {
		g_autofree char *id = made_id(on, service, digits);

		if (!declared_text(on->importing.place->session, id, "side") || digits == 64)
			return g_steal_pointer(&id);
	}
}

/* ---- entries of theirs among ours -------------------------------------------------------- */

char *declared_evidence_id(const char *declaration, const char *theirs)
{
	g_autofree char *text = g_strjoin("\n", declaration, theirs, NULL);
	g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);

	return g_strdup_printf("E-%.*s", ID_DIGITS, hash);
}

char *declared_assurance_id(const char *declaration, const char *theirs)
{
	g_autofree char *prefix = g_ascii_strdown(declaration, -1);
	g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, theirs, -1);
	g_autofree char *id = g_strdup_printf("%s-%s", prefix, theirs);

	return catalog_slug_is_valid(id) ? g_steal_pointer(&id) :
					   g_strdup_printf("%s-%.8s", prefix, hash);
}

/* ---- what it said ------------------------------------------------------------------------ */

/* The rest of a path's components, joined: "basis/tested". */
static char *joined(const char *first, const char *second, const char *third, const char *fourth,
		    char **rest)
{
	g_autofree char *path = session_path(first, second, third, fourth, NULL);
	GString *whole = g_string_new(path);

	for (; *rest; rest++) {
		g_autofree char *component = session_path(*rest, NULL);

		g_string_append_printf(whole, "/%s", component);
	}
	return g_string_free(whole, FALSE);
}

/* Where declaration/ID/control/CONTROL/SERVICE/SIDE/FIELD... became something. */
static char *target_of_record(char **parts)
{
	if (strcmp(parts[6], "basis") == 0)
		return NULL; /* what they call it is kept, and is `stated` to us */
	if (strcmp(parts[6], "evidence") != 0)
		return joined("control", parts[3], parts[4], parts[5], parts + 6);
	g_autofree char *id = declared_evidence_id(parts[1], parts[7]);
	return session_path("evidence", id, "control", parts[3], parts[4], parts[5], NULL);
}

/* declaration/ID/claim/CONTROL/DUTY/SERVICE/FIELD */
static char *target_of_claim(const struct weighing *on, char **parts)
{
	return session_path("claim", parts[3], parts[4], parts[5],
			    catalog_side_words[on->said->side], parts[6], NULL);
}

static char *target_of(const struct weighing *on, char **parts)
{
	guint count = g_strv_length(parts);

	if (strcmp(parts[2], "control") == 0 && count >= 7)
		return target_of_record(parts);
	if (strcmp(parts[2], "claim") == 0 && count == 7)
		return target_of_claim(on, parts);
	if (count != 5)
		return NULL;
	bool is_evidence = strcmp(parts[2], "evidence") == 0;
	g_autofree char *id = is_evidence ? declared_evidence_id(parts[1], parts[3]) :
					    declared_assurance_id(parts[1], parts[3]);
	return session_path(parts[2], id, parts[4], NULL);
}

static void note_base(const char *path, const char *text, bool conflict, void *data)
{
	struct weighing *on = data;
	g_auto(GStrv) parts = session_path_split(path);

	(void)conflict;
	if (g_strv_length(parts) < 4 || !session_field_of(path) ||
	    strcmp(parts[2], "earlier") == 0)
		return;
	char *target = target_of(on, parts);
	if (target)
		g_hash_table_insert(on->base, target, g_strdup(text));
	g_hash_table_add(on->stale, g_strdup(path));
}

void base_gather(struct weighing *on, const char *id)
{
	g_autofree char *path = session_path("declaration", id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);

	session_each(on->importing.place->session, prefix, note_base, on);
}
