/*
 * Filters as people say them: terms, names of filters that everybody needs, and `me`.
 */
#include "ops/ops.h"

#include <stdlib.h>
#include <string.h>

const struct ops_filter ops_filters[] = {
	{ "my-open", "assignee=me status=not-assessed,planned,partial,not-implemented",
	  N_("What is mine and not done") },
	{ "ready-for-review", "review=assessed assessor!=me",
	  N_("What others assessed and waits for a second person") },
	{ "gaps-without-finding", "status=partial,planned,not-implemented finding=no",
	  N_("Gaps that no finding tells of") },
	{ "due-this-week", "due=7d", N_("What is overdue or falls due within seven days") },
	{ "conflicts", "conflict=yes", N_("What two people recorded differently") },
	{ "without-evidence", "status=implemented,alternative,partial evidence=no",
	  N_("Verdicts that no evidence is linked to") },
	{ NULL, NULL, NULL },
};

/* Filters of the user may name others; more of them in each other go round. */
enum { NESTED_MAX = 8 };

static const struct ops_filter *builtin_named(const char *word)
{
	for (const struct ops_filter *filter = ops_filters; filter->name; filter++)
		if (strcmp(filter->name, word) == 0)
			return filter;
	return NULL;
}

/* The terms that a word is the name of; NULL: it is none. */
static char *terms_of(const struct ops *ops, const char *word)
{
	const struct ops_filter *filter = builtin_named(word);

	if (filter)
		return g_strdup(filter->terms);
	return strchr(word, '=') || !ops->config ? NULL : config_filter(ops->config, word);
}

/* What people read for the names of terms that are no fields of a record. */
static const struct {
	const char *name, *label;
} term_labels[] = {
	{ "kind", N_("Kind") },	      { "clause", N_("Clause") },     { "area", N_("Area") },
	{ "side", N_("Side") },	      { "finding", N_("Finding") },   { "evidence", N_("Evidence") },
	{ "request", N_("Request") }, { "interview", N_("Interview") }, { "conflict", N_("conflict") },
};

const char *ops_filter_label(const char *name)
{
	const struct session_field *field = session_field_named(name);

	for (unsigned i = 0; i < G_N_ELEMENTS(term_labels); i++)
		if (strcmp(term_labels[i].name, name) == 0)
			return _(term_labels[i].label);
	return field ? _(field->label) : NULL;
}

const char *ops_filter_name_meant(const char *typed)
{
	const struct session_field *field = ops_field_meant(typed);

	for (unsigned k = 0; filter_name_of(k); k++)
		if (strcmp(filter_name_of(k), typed) == 0)
			return typed;
	for (unsigned i = 0; i < G_N_ELEMENTS(term_labels); i++)
		if (label_is_meant(term_labels[i].label, typed))
			return term_labels[i].name;
	return field ? field->name : typed;
}

/* The word that somebody means: of a list, a field, a day as it is written here, or one of `due`.
 * g_free(). */
static char *term_word(const char *name, const char *const *known, const char *typed)
{
	const struct session_field *field = strcmp(name, "has") == 0 ? ops_field_meant(typed) :
									NULL;
	char *day = strcmp(name, "due") == 0 ? day_meant(typed) : NULL;

	if (field)
		return g_strdup(field->name);

	if (day || strcmp(name, "due") != 0)
		return day ? day : g_strdup(word_meant(known, typed));
	if (label_is_meant(N_("overdue"), typed))
		return g_strdup("overdue");
	return g_strdup(label_is_meant(N_("none"), typed) ? "none" : typed);
}

/* A term as the filter language has it, its name and words typed as they are shown or not:
 * status=teilweise, Fällig=7d. g_free(). */
static char *plain_term(const char *term)
{
	const char *equals = strchr(term, '=');
	size_t bytes = equals ? (size_t)(equals - term) - (equals > term && equals[-1] == '!') : 0;
	g_autofree char *typed = g_strndup(term, bytes);
	const char *name = ops_filter_name_meant(typed);
	const char *const *known = bytes ? filter_words_of(name) : NULL;
	bool has_words = known || strcmp(name, "due") == 0 || strcmp(name, "has") == 0;
	g_auto(GStrv) words = has_words ? g_strsplit(equals + 1, ",", -1) : NULL;
	GString *plain = g_string_new(bytes ? name : "");

	if (!has_words)
		return g_string_free(g_string_append(plain, term + bytes), FALSE);
	g_string_append_len(plain, term + bytes, equals + 1 - term - (gssize)bytes);
	for (unsigned i = 0; words[i]; i++) {
		g_autofree char *word = term_word(name, known, words[i]);

		g_string_append_printf(plain, "%s%s", i ? "," : "", word);
	}
	return g_string_free(plain, FALSE);
}

static void append_term(GString *text, const char *typed, const char *me)
{
	static const char *const about_me[] = { "assignee=me", "assignee!=me", "assessor=me",
						"assessor!=me", NULL };
	g_autofree char *term = plain_term(typed);

	g_string_append_c(text, ' ');
	if (g_strv_contains(about_me, term))
		g_string_append_printf(text, strchr(me, ' ') ? "%.*s\"%s\"" : "%.*s%s",
				       (int)strlen(term) - 2, term, me);
	else if (strchr(term, ' '))
		g_string_append_printf(text, "\"%s\"", term);
	else
		g_string_append(text, term);
}

/* What an input method writes for = , and a blank, as the filter language has them; not within
 * quotes. g_free(). */
static char *plain_signs(const char *text)
{
	static const struct {
		gunichar typed;
		char plain;
	} signs[] = { { 0xff1d, '=' }, { 0xff0c, ',' }, { 0x3001, ',' }, { 0x3000, ' ' } };
	GString *plain = g_string_new(NULL);
	bool quoted = false;

	for (const char *at = text; *at; at = g_utf8_next_char(at)) {
		gunichar character = g_utf8_get_char(at);

		quoted ^= character == '"';
		for (unsigned i = 0; !quoted && i < G_N_ELEMENTS(signs); i++)
			if (signs[i].typed == character)
				character = (gunichar)signs[i].plain;
		g_string_append_unichar(plain, character);
	}
	return g_string_free(plain, FALSE);
}

/*
 * The terms of a text, names replaced by what they stand for.
 *
 *   name  of the filter that the text is to be kept as: what names it goes round; NULL
 */
static bool expand(const struct ops *ops, const char *text, const char *name, unsigned nested,
		   GString *whole, GError **error)
{
	g_autofree char *plain =
		g_utf8_validate(text, -1, NULL) ? plain_signs(text) : g_strdup(text);
	g_auto(GStrv) words = filter_terms(plain);
	bool good = nested <= NESTED_MAX;

	for (char **word = words; good && *word; word++) {
		g_autofree char *terms = terms_of(ops, *word);

		if (g_strcmp0(*word, name) == 0)
			good = false;
		else if (terms)
			good = expand(ops, terms, name, nested + 1, whole, error);
		else
			append_term(whole, *word, config_author(ops->config));
	}
	if (!good && error && !*error)
		error_set(error, REMIT_ERROR_USAGE, _("the filters name each other in a circle: %s"),
			  text);
	return good;
}

static struct filter *parse_as(const struct ops *ops, const char *text, const char *name,
			       GError **error)
{
	g_autoptr(GString) whole = g_string_new(NULL);

	if (!expand(ops, text, name, 0, whole, error))
		return NULL;
	return filter_parse(whole->str, error);
}

struct filter *ops_filter_parse(const struct ops *ops, const char *text, GError **error)
{
	return parse_as(ops, text, NULL, error);
}

bool ops_filter_save(const struct ops *ops, const char *name, const char *terms, GError **error)
{
	if (builtin_named(name)) {
		error_set(error, REMIT_ERROR_USAGE, _("%s is a filter that is always there"), name);
		return false;
	}
	if (terms && !terms[strspn(terms, " \t\n")]) {
		error_set(error, REMIT_ERROR_USAGE, _("there is no filter to keep"));
		return false;
	}
	struct filter *filter = terms ? parse_as(ops, terms, name, error) : NULL;
	if (terms && !filter)
		return false;
	filter_free(filter);
	return config_filter_save(ops->config, name, terms, error);
}

/* ---- who can be asked for ---------------------------------------------------------- */

static void note_name(const char *path, const char *text, bool conflict, void *data)
{
	bool is_name = g_str_has_suffix(path, "/assignee") ||
		       (g_str_has_prefix(path, "request/") && g_str_has_suffix(path, "/whom")) ||
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

char *ops_assignee_meant(const struct session *session, const char *typed)
{
	g_auto(GStrv) names = ops_assignees(session);
	const char *meant = NULL;

	for (char **name = names; *name; name++) {
		bool whole;

		text_begins_as(*name, typed, &whole);
		if (whole && (!meant || strcmp(*name, typed) == 0))
			meant = *name;
	}
	return g_strdup(meant ? meant : typed);
}
