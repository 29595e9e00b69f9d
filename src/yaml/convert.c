/*
 * From the text of a value to a number or a word, strictly: libcyaml would take
 * `12abc` for 12, `010` for 8 and every misspelt word for true.
 */
#include "yaml/door_private.h"

#include <string.h>

void door_error(GError **error, const struct value_tree *tree, const struct value *value,
		const char *format, ...)
{
	const struct value *at = value ? value : &tree->root;
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	error_set_at(error, REMIT_ERROR_INPUT, tree->name, at->position.line,
		     at->position.column, "%s", message);
}

/* Decimal digits without a sign and without a leading nought. */
static bool number_parse(const char *text, unsigned max, unsigned *out)
{
	guint64 number = 0;

	if (!*text || (text[0] == '0' && text[1]))
		return false;
	for (; *text; text++) {
		if (!g_ascii_isdigit(*text))
			return false;
		number = number * 10 + (guint64)g_ascii_digit_value(*text);
		if (number > max)
			return false;
	}
	*out = (unsigned)number;
	return true;
}

bool door_number(const struct value_tree *tree, const struct value *value, const char *label,
		 unsigned max, unsigned *out, GError **error)
{
	const char *text = value_text(value);

	if (text && number_parse(text, max, out))
		return true;
	if (text)
		door_error(error, tree, value,
			   _("%s: '%s' is not a whole number from 0 to %u"), label, text, max);
	else
		door_error(error, tree, value, _("%s: expected a whole number from 0 to %u"), label,
			   max);
	return false;
}

bool door_word(const struct value_tree *tree, const struct value *value, const char *label,
	       const char *const *words, unsigned *out, GError **error)
{
	const char *text = value_text(value);
	g_autofree char *all = NULL;
	const char *near;

	for (unsigned i = 0; text && words[i]; i++) {
		if (strcmp(words[i], text) == 0) {
			*out = i;
			return true;
		}
	}
	all = g_strjoinv(", ", (char **)(gpointer)(words));
	near = text ? error_suggestion(text, words) : NULL;
	if (!text)
		door_error(error, tree, value, _("%s: expected one of: %s"), label, all);
	else if (near)
		door_error(error, tree, value, _("%s: '%s' is not known; did you mean '%s'?"),
			   label, text, near);
	else
		door_error(error, tree, value, _("%s: '%s' is not one of: %s"), label, text, all);
	return false;
}
