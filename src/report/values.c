/*
 * Paths in words: what a path is called and which control it is about, for whoever shows a session
 * to people. What it says is in words.c.
 */
#include "report/report.h"

#include <string.h>

/* ---- paths -------------------------------------------------------------------------- */

static bool is_name(const char *component)
{
	return *component == '*' || *component == '{';
}

const char *label_name(const char *name)
{
	return label_word(catalog_side_words, name);
}

/* A name as people read it; the whole scope is not said. */
static void add_name(GString *text, const char *name)
{
	if (strcmp(name, SESSION_WHOLE_SCOPE) != 0)
		g_string_append_printf(text, "%s%s", text->len ? " " : "", label_name(name));
}

/* A member of a set has a label, a name is one already. */
static const char *member_label(const struct session_field *field, const char *pattern,
				const char *name)
{
	return *pattern == '{' ? label_word(field->members, name) : name;
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
			add_name(i < last ? about : member,
				 member_label(field, pattern[i], parts[i]));
	return g_strdup_printf("%s%s%s%s%s", about->str, about->len ? ": " : "", _(field->label),
			       member->len ? " " : "", member->str);
}

char *label_target(char **parts)
{
	GString *text = g_string_new(NULL);

	for (char **part = parts; *part; part++)
		add_name(text, *part);
	return g_string_free(text, FALSE);
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
