/*
 * What has fields of its own under one path: the engagement, the entries of the registers. Putting
 * a field by its path, and what has to hold between several fields of one.
 */
#include "ops/ops.h"

#include <string.h>

/* ---- putting a field ---------------------------------------------------------- */

/* A tag such as de or de-AT, which programs that read the documents know too. */
static bool check_language(const char *text, GError **error)
{
	if (!*text || g_regex_match_simple("^[a-z]{2,3}(-[a-z0-9]{1,8})*\\z", text,
					   G_REGEX_CASELESS, 0))
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("%s: write a language by its letters, as en, de, ja or de-AT"), _("Language"));
	return false;
}

bool ops_path_set(const struct ops *ops, const struct ops_place *place, struct change *change,
		  const char *path, const char *text, GError **error)
{
	g_auto(GStrv) parts = session_path_split(path);
	const struct session_field *field = session_field_of(path);
	const struct ops_kind *kind = parts[0] ? ops_kind_find(parts[0]) : NULL;

	if (kind && parts[1] && parts[2])
		return ops_entry_set(ops, place, change, kind, parts[1], parts[2], text, error);
	if (field && field->type == FIELD_DATE)
		return ops_date_set(ops, change, path, text, error);
	const char *word = field ? ops_word(field, field->words, text, error) : text;
	if (word && strcmp(path, "engagement/language") == 0 && !check_language(word, error))
		return false;
	return word && change_set(change, path, word, error);
}

/* ---- two fields of one -------------------------------------------------------- */

/* The first is not after, or not more than, the second. */
static const struct {
	const char *kind, *first, *second;
} pairs[] = {
	{ "engagement", "from", "to" },
	{ "evidence", "period_from", "period_to" },
	{ "evidence", "effective", "expiry" },
	{ "evidence", "sample_size", "population" },
};

static bool is_more(const char *first, const char *second, enum field_type type)
{
	if (type == FIELD_NUMBER)
		return g_ascii_strtoull(first, NULL, 10) > g_ascii_strtoull(second, NULL, 10);
	return strcmp(first, second) > 0;
}

static bool check_pair(const struct session *session, const struct change *change,
		       const char *first_path, const char *second_path, GError **error)
{
	const char *first = change_after(change, session, first_path);
	const char *second = change_after(change, session, second_path);
	const struct session_field *one = session_field_of(first_path);
	const struct session_field *other = session_field_of(second_path);

	if (!first || !second || !is_more(first, second, one->type))
		return true;
	g_autofree char *more = label_value(first_path, first);
	g_autofree char *less = label_value(second_path, second);
	error_set(error, REMIT_ERROR_USAGE,
		  one->type == FIELD_DATE ? _("%s %s would be after %s %s") :
					    _("%s %s would be more than %s %s"),
		  _(one->label), more, _(other->label), less);
	return false;
}

/* Only what the change touches: what others left in disorder hinders nobody elsewhere. */
static bool check_pairs(const struct session *session, const struct change *change,
			const char *kind, const char *entity, GError **error)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(pairs); i++) {
		g_autofree char *first = g_strdup_printf("%s/%s", entity, pairs[i].first);
		g_autofree char *second = g_strdup_printf("%s/%s", entity, pairs[i].second);

		if (strcmp(pairs[i].kind, kind) == 0 &&
		    (change_has(change, first) || change_has(change, second)) &&
		    !check_pair(session, change, first, second, error))
			return false;
	}
	return true;
}

/* ---- how far a finding has come ----------------------------------------------- */

static const char *field_after(const struct session *session, const struct change *change,
			       const char *entity, const char *name)
{
	g_autofree char *path = g_strdup_printf("%s/%s", entity, name);

	return change_after(change, session, path);
}

/* Whether a finding in this state rests on what the auditee answered: closing what is no
 * nonconformity asks nobody. */
static bool needs_answer(const char *state, const char *grade)
{
	static const char *const answered[] = { "answered", "accepted", "verified", NULL };
	static const char *const grave[] = { "major", "minor", NULL };

	return state && (g_strv_contains(answered, state) ||
			 (strcmp(state, "closed") == 0 && grade && g_strv_contains(grave, grade)));
}

static bool check_state(const struct session *session, const struct change *change,
			const char *entity, GError **error)
{
	g_autofree char *path = g_strdup_printf("%s/state", entity);
	const char *state = change_after(change, session, path);

	if (!change_has(change, path) ||
	    !needs_answer(state, field_after(session, change, entity, "grade")) ||
	    field_after(session, change, entity, "correction") ||
	    field_after(session, change, entity, "corrective_action"))
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("a finding is %s only when it says what was done: record correction or corrective_action first"),
		  label_word(session_finding_words, state));
	return false;
}

bool ops_entity_check(const struct session *session, const struct change *change,
		      const char *entity, GError **error)
{
	g_auto(GStrv) parts = session_path_split(entity);

	return check_pairs(session, change, parts[0], entity, error) &&
	       (strcmp(parts[0], "finding") != 0 || check_state(session, change, entity, error));
}

char *ops_entity_notice(const struct ops *ops, const struct session *session,
			const struct change *change, const char *entity)
{
	g_autofree char *path = g_strdup_printf("%s/state", entity);
	const char *assignee = field_after(session, change, entity, "assignee");

	if (!g_str_has_prefix(entity, "finding/") || !change_has(change, path) ||
	    g_strcmp0(change_after(change, session, path), "verified") != 0 ||
	    g_strcmp0(assignee, config_author(ops->config)) != 0)
		return NULL;
	return g_strdup_printf(_("%s had to act and now verifies it: a second person's look is meant"),
			       assignee);
}
