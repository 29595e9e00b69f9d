/*
 * Filters as people say them: terms, names of filters that everybody needs, and `me`.
 */
#include "ops/ops.h"

#include <stdlib.h>
#include <string.h>

const struct ops_filter ops_filters[] = {
	{ "my-open", "assignee=me status=not-assessed,planned,partial,not-implemented",
	  N_("What is mine and not done") },
	{ "ready-for-review", "review=assessed", N_("What waits for a second person") },
	{ "gaps-without-finding", "status=partial,planned,not-implemented finding=no",
	  N_("Gaps that no finding tells of") },
	{ "due-this-week", "due=7d", N_("What is overdue or falls due within seven days") },
	{ "conflicts", "conflict=yes", N_("What two people recorded differently") },
	{ "without-evidence", "status=implemented,alternative,partial evidence=no",
	  N_("Verdicts that no evidence is linked to") },
	{ NULL, NULL, NULL },
};

static const char *terms_of(const char *word)
{
	for (const struct ops_filter *filter = ops_filters; filter->name; filter++)
		if (strcmp(filter->name, word) == 0)
			return filter->terms;
	return word;
}

static void append_term(GString *text, const char *term, const char *me)
{
	const char *assignee = "assignee=me", *not_assignee = "assignee!=me";

	g_string_append_c(text, ' ');
	if (strcmp(term, assignee) == 0 || strcmp(term, not_assignee) == 0)
		g_string_append_printf(text, "%.*s%s", (int)strlen(term) - 2, term, me);
	else if (strchr(term, ' '))
		g_string_append_printf(text, "\"%s\"", term);
	else
		g_string_append(text, term);
}

struct filter *ops_filter_parse(const struct ops *ops, const char *text, GError **error)
{
	g_auto(GStrv) words = filter_terms(text);
	g_autoptr(GString) whole = g_string_new(NULL);
	const char *me = config_author(ops->config);

	for (char **word = words; *word; word++) {
		const char *named = terms_of(*word);
		g_auto(GStrv) terms = named == *word ? NULL : g_strsplit(named, " ", -1);

		for (char **term = terms; term && *term; term++)
			append_term(whole, *term, me);
		if (!terms)
			append_term(whole, *word, me);
	}
	return filter_parse(whole->str, error);
}

/* ---- who can be asked for ---------------------------------------------------------- */

static void note_name(const char *path, const char *text, bool conflict, void *data)
{
	bool is_name = g_str_has_suffix(path, "/assignee") ||
		       (g_str_has_prefix(path, "person/") && g_str_has_suffix(path, "/name"));
	(void)conflict;

	if (is_name && *text)
		g_hash_table_add(data, g_strdup(text));
}

static int compare_names(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

char **ops_assignees(const struct session *session)
{
	GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	guint count;

	session_each(session, "", note_name, names);
	g_autofree gpointer *keys = g_hash_table_get_keys_as_array(names, &count);
	char **all = g_new0(char *, count + 1);
	for (guint i = 0; i < count; i++)
		all[i] = g_strdup(keys[i]);
	qsort(all, count, sizeof(*all), compare_names);
	g_hash_table_unref(names);
	return all;
}
