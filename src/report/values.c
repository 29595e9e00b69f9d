/*
 * Paths and values in words: what a path is called and what it says, for whoever shows a session
 * to people.
 */
#include "report/report.h"

#include <string.h>

/* ---- paths -------------------------------------------------------------------------- */

static bool is_name(const char *component)
{
	return *component == '*' || *component == '{';
}

/* A name as people read it; the whole scope is not said. */
static void add_name(GString *text, const char *name)
{
	if (strcmp(name, SESSION_WHOLE_SCOPE) == 0)
		return;
	for (enum side side = 0; side < SIDE_COUNT; side++)
		if (strcmp(name, catalog_side_words[side]) == 0)
			name = label_side(side);
	g_string_append_printf(text, "%s%s", text->len ? " " : "", name);
}

/* Names before the last word of the pattern say what it is about, those after it are part of it. */
char *label_path(const char *path)
{
	const struct session_field *field = session_field_of(path);
	g_auto(GStrv) parts = session_path_split(path);
	g_auto(GStrv) pattern = field ? g_strsplit(field->pattern, "/", -1) : NULL;
	g_autoptr(GString) about = g_string_new(NULL), member = g_string_new(NULL);
	guint last = 0;

	if (field && parts[1] && strcmp(parts[0], "previous") == 0 &&
	    strcmp(pattern[0], parts[0]) != 0) {
		g_autofree char *then = label_path(strchr(path, '/') + 1);
		return g_strdup_printf(_("last time, %s"), then);
	}
	if (!field || g_strv_length(pattern) != g_strv_length(parts))
		return g_strdup(path);
	for (guint i = 0; pattern[i]; i++)
		if (!is_name(pattern[i]))
			last = i;
	for (guint i = 0; pattern[i]; i++)
		if (is_name(pattern[i]))
			add_name(i < last ? about : member, parts[i]);
	return g_strdup_printf("%s%s%s%s%s", about->str, about->len ? ": " : "", _(field->label),
			       member->len ? " " : "", member->str);
}

/* ---- values -------------------------------------------------------------------------- */


static const char *status_word(unsigned index)
{
	return label_status((enum status)index);
}

static const char *review_word(unsigned index)
{
	return label_review((enum review)index);
}

static const char *role_word(unsigned index)
{
	return label_role((enum role)index);
}

static const char *model_word(unsigned index)
{
	return label_model((enum model)index);
}

static const char *side_word(unsigned index)
{
	return label_side((enum side)index);
}

static const char *applicability_word(unsigned index)
{
	return label_applicability((enum applicability)index);
}

static const char *accountable_word(unsigned index)
{
	return label_accountable((enum accountable)index);
}

static const char *assurance_word(unsigned index)
{
	return label_assurance((enum assurance_kind)index);
}

/* The vocabularies that have words for people; all others stand as they are. */
static const struct {
	const char *const *words;
	const char *(*label)(unsigned index);
} vocabularies[] = {
	{ session_status_words, status_word },
	{ session_review_words, review_word },
	{ session_applicability_words, applicability_word },
	{ session_role_words, role_word },
	{ session_assurance_words, assurance_word },
	{ catalog_model_words, model_word },
	{ catalog_side_words, side_word },
	{ catalog_accountable_words, accountable_word },
};

const char *label_value(const char *path, const char *text)
{
	const struct session_field *field = session_field_of(path);

	for (unsigned i = 0; field && text && i < G_N_ELEMENTS(vocabularies); i++) {
		if (field->words != vocabularies[i].words)
			continue;
		for (unsigned k = 0; field->words[k]; k++)
			if (strcmp(field->words[k], text) == 0)
				return vocabularies[i].label(k);
	}
	return text ? text : _("(nothing)");
}

/* ---- controls ------------------------------------------------------------------------ */

unsigned report_path_node(const struct catalog *catalog, const char *path)
{
	g_auto(GStrv) parts = NULL;

	if (g_str_has_prefix(path, "engagement/") || g_str_has_prefix(path, "person/"))
		return CATALOG_NONE;
	parts = session_path_split(path);
	for (guint i = 1; parts[0] && parts[i]; i++) {
		bool before = i == 1 ? strcmp(parts[0], "control") == 0 ||
					       strcmp(parts[0], "duty") == 0 ||
					       strcmp(parts[0], "claim") == 0 ||
					       strcmp(parts[0], "answer") == 0 :
				       strcmp(parts[i - 1], "control") == 0;
		if (before)
			return catalog_find(catalog, parts[i]);
	}
	return CATALOG_NONE;
}
