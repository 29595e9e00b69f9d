/*
 * Filters as people say them: terms, names of filters that everybody needs, and `me`.
 */
#include "ops/ops.h"

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
	else
		g_string_append(text, term);
}

struct filter *ops_filter_parse(const struct ops *ops, const char *text, GError **error)
{
	g_auto(GStrv) words = g_strsplit_set(text, " \t\n", -1);
	g_autoptr(GString) whole = g_string_new(NULL);
	const char *me = config_author(ops->config);

	for (char **word = words; *word; word++) {
		g_auto(GStrv) terms = g_strsplit(terms_of(*word), " ", -1);

		for (char **term = terms; *term; term++)
			append_term(whole, *term, me);
	}
	return filter_parse(whole->str, error);
}
