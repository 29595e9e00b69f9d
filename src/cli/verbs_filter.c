/*
 * The verb filter: the filters there are, built-in ones and the user's own, and keeping those.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- list ------------------------------------------------------------------ */

static void put_filter(struct cli *cli, json_t *list, const char *name, const char *terms,
		       const char *label)
{
	if (cli->options.json) {
		json_t *row = json_pack("{s:s, s:s, s:b}", "name", name, "terms", terms, "built_in",
					label != NULL);

		json_array_append_new(list, row);
		return;
	}
	g_string_append_printf(cli->out, "%-22s ", name);
	cli_put(cli, terms);
	if (label)
		g_string_append_printf(cli->out, "\n%-22s   %s", "", label);
	g_string_append_c(cli->out, '\n');
}

static int list(struct cli *cli, GError **error)
{
	g_auto(GStrv) names = config_filters(cli->ops->config, error);
	json_t *rows = json_array();

	for (const struct ops_filter *filter = ops_filters; names && filter->name; filter++)
		put_filter(cli, rows, filter->name, filter->terms, _(filter->label));
	for (char **name = names; name && *name; name++) {
		g_autofree char *terms = config_filter(cli->ops->config, *name);

		if (terms)
			put_filter(cli, rows, *name, terms, NULL);
	}
	if (names && cli->options.json)
		cli_put_json(cli, json_pack("{s:O}", "filters", rows));
	json_decref(rows);
	return 0;
}

/* ---- save and remove ------------------------------------------------------- */

/* The shell took the quotes out of assignee="Anna Berg": each value that has blanks gets them
 * again. g_free(). */
static char *requoted(char **terms)
{
	GString *whole = g_string_new(NULL);

	for (; *terms; terms++) {
		const char *value = strchr(*terms, '=');
		bool bare = value && strchr(value, ' ') && !strchr(value, '"');
		int name = bare ? (int)(value + 1 - *terms) : 0;

		g_string_append(whole, whole->len ? " " : "");
		g_string_append_len(whole, *terms, name);
		g_string_append_printf(whole, bare ? "\"%s\"" : "%s", *terms + name);
	}
	return g_string_free(whole, FALSE);
}

static int save(struct cli *cli, GError **error)
{
	const char *name = cli->arguments[1];

	if (cli->count < 3) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("write the name and the terms: remit filter save late due=overdue"));
		return 2;
	}
	g_autofree char *terms = g_strjoinv(" ", cli->arguments + 2);
	g_autofree char *quoted = requoted(cli->arguments + 2);
	if (ops_filter_save(cli->ops, name, terms, error) ||
	    (strcmp(quoted, terms) != 0 && ops_filter_save(cli->ops, name, quoted, NULL))) {
		g_clear_error(error);
		cli_message(cli, _("filter %s is kept"), name);
	}
	return 0;
}

static int take_away(struct cli *cli, GError **error)
{
	const char *name = cli->arguments[1];

	if (cli->count != 2) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("name one filter: remit filter remove late"));
		return 2;
	}
	if (ops_filter_save(cli->ops, name, NULL, error))
		cli_message(cli, _("filter %s is gone"), name);
	return 0;
}

int verb_filter(struct cli *cli, GError **error)
{
	const char *what = cli->count ? cli->arguments[0] : "list";

	if (strcmp(what, "list") == 0 && cli->count < 2)
		return list(cli, error);
	if (strcmp(what, "save") == 0)
		return save(cli, error);
	if (strcmp(what, "remove") == 0)
		return take_away(cli, error);
	error_set(error, REMIT_ERROR_USAGE, _("filter takes list, save NAME TERM... or remove NAME"));
	return 2;
}
