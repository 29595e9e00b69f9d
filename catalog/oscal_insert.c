/*
 * Prose of OSCAL: parameters put into it.
 *
 * `{{ insert: param, ID }}` stands for the value that was set; without one for the choices or
 * the label, in brackets, as NIST prints what an organization has to settle.
 */
#include <string.h>

#include "catalog/oscal.h"

/* Choices may insert parameters that have choices; honest files nest twice. */
enum { INSERT_DEPTH_MAX = 8 };

static void put_prose(const struct oscal *oscal, GString *out, const char *prose, unsigned depth);

static const struct value *values_of(const struct oscal *oscal, const char *id)
{
	const struct value *set = g_hash_table_lookup(oscal->set, id);
	const struct value *param = g_hash_table_lookup(oscal->params, id);
	const struct value *values = set ? value_get(set, "values") : NULL;

	if (!values && param)
		values = value_get(param, "values");
	return values && value_count(values) > 0 ? values : NULL;
}

static void put_list(const struct oscal *oscal, GString *out, const struct value *list,
		     const char *between, unsigned depth)
{
	for (size_t i = 0; i < value_count(list); i++) {
		const char *text = value_text(value_at(list, i));

		g_string_append(out, i ? between : "");
		put_prose(oscal, out, text ? text : "", depth + 1);
	}
}

static void put_selection(const struct oscal *oscal, GString *out, const struct value *select,
			  unsigned depth)
{
	const struct value *many = value_get(select, "how-many");
	const struct value *choices = value_get(select, "choice");
	const char *word = many ? value_text(many) : NULL;

	g_string_append(out, word && strcmp(word, "one-or-more") == 0 ?
				     _("[Selection (one or more): ") : _("[Selection: "));
	if (choices)
		put_list(oscal, out, choices, "; ", depth);
	g_string_append_c(out, ']');
}

static void put_param(const struct oscal *oscal, GString *out, const char *id, unsigned depth)
{
	const struct value *param = g_hash_table_lookup(oscal->params, id);
	const struct value *values = values_of(oscal, id);
	const struct value *select = param ? value_get(param, "select") : NULL;
	const struct value *label = param ? value_get(param, "label") : NULL;

	if (depth >= INSERT_DEPTH_MAX || (!values && !select && !label)) {
		g_string_append_printf(out, "[%s]", id);
	} else if (values) {
		put_list(oscal, out, values, ", ", depth);
	} else if (select) {
		put_selection(oscal, out, select, depth);
	} else {
		g_string_append(out, _("[Assignment: "));
		put_prose(oscal, out, value_text(label) ? value_text(label) : id, depth + 1);
		g_string_append_c(out, ']');
	}
}

/* The id between `{{` and `}}`: the last word, after "insert: param," or alone. g_free(). */
static char *insert_id(const char *start, const char *end)
{
	static const char blanks[] = " \t\r\n";
	const char *word;

	while (end > start && strchr(blanks, end[-1]))
		end--;
	word = end;
	while (word > start && !strchr(blanks, word[-1]) && word[-1] != ',')
		word--;
	return g_strndup(word, (gsize)(end - word));
}

static void put_prose(const struct oscal *oscal, GString *out, const char *prose, unsigned depth)
{
	for (const char *at = prose; *at;) {
		const char *open = strstr(at, "{{");
		const char *close = open ? strstr(open, "}}") : NULL;

		if (!close) {
			g_string_append(out, at);
			return;
		}
		g_autofree char *id = insert_id(open + 2, close);
		g_string_append_len(out, at, open - at);
		put_param(oscal, out, id, depth);
		at = close + 2;
	}
}

void oscal_insert(const struct oscal *oscal, GString *out, const char *prose)
{
	put_prose(oscal, out, prose, 0);
}
