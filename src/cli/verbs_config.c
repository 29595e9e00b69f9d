/*
 * The verb config: everything that config.yaml can settle, where it is, and what is wrong with it.
 */
#include "cli/cli_private.h"

#include <string.h>

static int config_path(struct cli *cli, GError **error)
{
	const char *path = config_settings_file(cli->ops->config);
	(void)error;

	if (cli->options.json) {
		cli_put_json(cli, json_pack("{s:s}", "path", path));
		return 0;
	}
	cli_put(cli, path);
	g_string_append_c(cli->out, '\n');
	return 0;
}

static void put_mistake(struct cli *cli, json_t *list, const GError *mistake)
{
	const struct error_place *place = error_place(mistake);
	g_autofree char *text = error_text(mistake);

	json_array_append_new(list, json_pack("{s:s, s:s?, s:i, s:i}", "message", mistake->message,
					      "file", place ? place->file : NULL, "line",
					      place ? (int)place->line : 0, "column",
					      place ? (int)place->column : 0));
	if (cli->options.json)
		return;
	cli_put(cli, text);
	g_string_append_c(cli->out, '\n');
}

/* All mistakes, those of the words too that only the screen knows: 1 when some of the file can be
 * used, 3 when nothing can. */
static int put_mistakes(struct cli *cli, const struct settings *settings)
{
	g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func((GDestroyNotify)g_error_free);
	json_t *list = json_array();

	for (unsigned i = 0; i < settings->mistakes->len; i++)
		put_mistake(cli, list, g_ptr_array_index(settings->mistakes, i));
	if (!settings->is_unusable)
		cli->face->check(settings, words);
	for (unsigned i = 0; i < words->len; i++)
		put_mistake(cli, list, g_ptr_array_index(words, i));
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:O}", "file", settings->file, "mistakes", list));
	json_decref(list);
	if (settings->is_unusable)
		return 3;
	return settings->mistakes->len + words->len > 0 ? 1 : 0;
}

static int config_check(struct cli *cli, GError **error)
{
	(void)error;
	if (cli->count < 2)
		return put_mistakes(cli, config_settings(cli->ops->config));
	struct settings *settings = settings_read(cli->ops->io, cli->arguments[1]);
	int code = put_mistakes(cli, settings);

	settings_free(settings);
	return code;
}

/* Everything that can be settled, as it is without a file; every line of an option is a comment
 * where nothing holds without it. */
static int config_print(struct cli *cli, GError **error)
{
	g_autofree char *rest = cli->face->yaml();

	if (cli->options.json) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("`remit config` alone prints a file for people; path and check have --json"));
		return 2;
	}
	g_string_append_printf(cli->out, "# %s\n\nformat: 1\n", config_settings_file(cli->ops->config));
	for (const struct config_option *option = config_options; option->name; option++)
		g_string_append_printf(cli->out, "\n# %s\n%s%s: %s\n", _(option->help),
				       option->usual ? "" : "# ", option->name,
				       option->usual ? option->usual : option->example);
	g_string_append_printf(
		cli->out, "\n# %s\n%s",
		_("Keys: what is bound here comes before what is built in; none unbinds."), rest);
	return 0;
}

int verb_config(struct cli *cli, GError **error)
{
	static const char *const words[] = { "path", "check", NULL };
	static int (*const runs[])(struct cli *cli, GError **error) = { config_path, config_check };

	if (cli->count == 0)
		return config_print(cli, error);
	for (unsigned i = 0; words[i]; i++)
		if (strcmp(cli->arguments[0], words[i]) == 0 && (i > 0 || cli->count == 1))
			return runs[i](cli, error);
	error_set(error, REMIT_ERROR_USAGE, _("`remit config` takes path, or check and a file"));
	return 2;
}
