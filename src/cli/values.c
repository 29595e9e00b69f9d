/*
 * FIELD=VALUE on the command line: the words, and the texts that they stand for.
 */
#include "cli/cli_private.h"

#include <stdio.h>
#include <string.h>

/* All of standard input, within the limit of one value. */
static char *read_standard_input(GError **error)
{
	GString *text = g_string_new(NULL);
	char block[65536];
	size_t got;

	while ((got = fread(block, 1, sizeof(block), stdin)) > 0 &&
	       text->len <= SESSION_VALUE_BYTES_MAX)
		g_string_append_len(text, block, (gssize)got);
	if (ferror(stdin)) {
		error_set(error, REMIT_ERROR_READ, _("cannot read standard input"));
		g_string_free(text, TRUE);
		return NULL;
	}
	return g_string_free(text, FALSE);
}

char *cli_argument_text(struct cli *cli, const char *value, GError **error)
{
	char *text = NULL;

	if (strcmp(value, "-") == 0 && cli->is_lent) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no standard input here: write the text itself, or @FILE"));
	} else if (strcmp(value, "-") == 0) {
		text = read_standard_input(error);
		if (text && !*text) {
			error_set(error, REMIT_ERROR_USAGE,
				  _("standard input is empty: nothing was recorded; FIELD= clears a field"));
			g_clear_pointer(&text, g_free);
		}
	} else if (value[0] == '@') {
		g_autoptr(GBytes) bytes = io_read_file(cli->ops->io, value + 1,
						       SESSION_VALUE_BYTES_MAX + 1, error);
		gsize count = 0;
		const char *data = bytes ? g_bytes_get_data(bytes, &count) : NULL;
		if (bytes && memchr(data ? data : "", '\0', count))
			error_set_at(error, REMIT_ERROR_INPUT, value + 1, 0, 0,
				     _("the file is not text"));
		else if (bytes)
			text = g_strndup(data ? data : "", count);
	} else {
		return g_strdup(value);
	}
	if (text && g_str_has_suffix(text, "\n"))
		text[strlen(text) - 1] = '\0';
	return text;
}

static void value_clear(void *data)
{
	struct ops_value *value = data;

	g_free((char *)value->field);
	g_free((char *)value->text);
}

GArray *cli_values_new(void)
{
	GArray *values = g_array_new(FALSE, TRUE, sizeof(struct ops_value));

	g_array_set_clear_func(values, value_clear);
	return values;
}

bool cli_value_add(struct cli *cli, GArray *values, const char *word, const char *verb,
		   GError **error)
{
	const char *equals = strchr(word, '=');
	struct ops_value value = { NULL, NULL };

	if (!equals || equals == word) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("\"%s\" is no FIELD=VALUE; `remit %s --help` shows how"), word, verb);
		return false;
	}
	value.text = cli_argument_text(cli, equals + 1, error);
	if (!value.text)
		return false;
	value.field = g_strndup(word, (gsize)(equals - word));
	g_array_append_val(values, value);
	return true;
}

GArray *cli_values(struct cli *cli, unsigned from, const char *verb, GError **error)
{
	g_autoptr(GArray) values = cli_values_new();

	for (unsigned i = from; i < cli->count; i++)
		if (!cli_value_add(cli, values, cli->arguments[i], verb, error))
			return NULL;
	return g_steal_pointer(&values);
}
