/*
 * Recording on rows of the Statement of Applicability that no control of the session's catalog
 * leads to, and on the organisation's own additions.
 */
#include "ops/ops.h"

#include <string.h>

static const char beginning[] = "soa/*/";

/* The row of the table of fields that is meant; NULL when there is none. `member` receives a word
 * after the point, reason.law. */
static const struct session_field *field_find(const char *typed, const char **member)
{
	g_auto(GStrv) parts = g_strsplit(typed, ".", 2);

	*member = parts[0] && parts[1] ? typed + strlen(parts[0]) + 1 : NULL;
	for (const struct session_field *field = session_fields; field->pattern; field++) {
		if (!parts[0] || !g_str_has_prefix(field->pattern, beginning))
			continue;
		const char *name = field->pattern + strlen(beginning);
		size_t bytes = strcspn(name, "/");
		if (strlen(parts[0]) == bytes && strncmp(name, parts[0], bytes) == 0 &&
		    !*member == !field->members)
			return field;
	}
	return NULL;
}

static char *known_fields(void)
{
	GString *names = g_string_new(NULL);

	for (const struct session_field *field = session_fields; field->pattern; field++) {
		if (!g_str_has_prefix(field->pattern, beginning))
			continue;
		const char *name = field->pattern + strlen(beginning);
		for (unsigned i = 0; field->members && field->members[i]; i++)
			g_string_append_printf(names, "%s%.*s.%s", names->len ? ", " : "",
					       (int)strcspn(name, "/"), name, field->members[i]);
		if (!field->members)
			g_string_append_printf(names, "%s%s", names->len ? ", " : "", name);
	}
	return g_string_free(names, FALSE);
}

enum { ROW_BYTES = 40 };

static bool is_good(const char *row)
{
	size_t bytes = strlen(row);

	for (size_t i = 0; i < bytes; i++)
		if (!g_ascii_isalnum(row[i]) && !strchr("-_.", row[i]))
			return false;
	/* What looks like a control of Annex A and is none is mistyped. */
	return bytes > 0 && bytes <= ROW_BYTES && g_ascii_isalnum(row[0]) &&
	       !g_str_has_prefix(row, "A.");
}

bool ops_soa_check(const struct catalog *catalog, const char *row, GError **error)
{
	if (soa_is_reached(catalog, row) || catalog_find(catalog, row) != CATALOG_NONE) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s is made of what is recorded of controls; `remit soa %s` shows which, record there with `remit set`"),
			  row, row);
		return false;
	}
	if (catalog_find(soa_annex(), row) != CATALOG_NONE || is_good(row))
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("\"%s\" cannot be a row: a control of Annex A such as A.5.7, or letters, digits, - and _ for a control of your own"),
		  row);
	return false;
}

bool ops_soa_set(struct change *change, const char *row, const char *typed, const char *text,
		 GError **error)
{
	const char *member;
	const struct session_field *field = field_find(typed, &member);
	g_autofree char *known = field ? NULL : known_fields();

	if (!field) {
		error_set(error, REMIT_ERROR_USAGE, _("a row has no field \"%s\"; it has: %s"), typed,
			  known);
		return false;
	}
	const char *word = member ? text : ops_word(field, field->words, text, error);
	if (!word)
		return false;
	g_autofree char *name = g_strndup(typed, strcspn(typed, "."));
	g_autofree char *path = session_path("soa", row, name, member, NULL);
	return change_set(change, path, word, error);
}

struct removing {
	struct change *change;
	GError **error;
	bool good;
};

static void clear_path(const char *path, const char *text, bool conflict, void *data)
{
	struct removing *removing = data;
	(void)text;
	(void)conflict;

	removing->good = removing->good && change_set(removing->change, path, "", removing->error);
}

bool ops_soa_remove(const struct session *session, struct change *change, const char *row,
		    GError **error)
{
	g_autofree char *path = session_path("soa", row, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	struct removing removing = { change, error, true };

	session_each(session, prefix, clear_path, &removing);
	return removing.good;
}
