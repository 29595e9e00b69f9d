/*
 * From argv to a verb: parsing with GLib's option parser from our own tables, checking, running,
 * writing out once. The verbs are in verbs_*.c.
 */
#include "cli/cli_private.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

void cli_print_help(const struct cli_verb *verb); /* help.c */
void cli_print_version(void);                     /* help.c */

/* Our table as GLib's parser wants it, pointing into `options`. */
static GOptionEntry *option_entries(struct cli_options *options)
{
	GArray *entries = g_array_new(TRUE, TRUE, sizeof(GOptionEntry));

	for (const struct cli_option *option = cli_option_table; option->name; option++) {
		GOptionEntry entry = { .long_name = option->name, .short_name = option->letter,
				       .arg = option->type,
				       .arg_data = (char *)options + option->offset };
		g_array_append_val(entries, entry);
	}
	return (GOptionEntry *)(void *)g_array_free(entries, FALSE);
}

/* Parse; what is no option stays in *arguments. */
static bool parse(char ***arguments, struct cli_options *options, GError **error)
{
	g_autofree GOptionEntry *entries = option_entries(options);
	g_autoptr(GOptionContext) context = g_option_context_new(NULL);
	g_autoptr(GError) wrong = NULL;

	g_option_context_set_help_enabled(context, FALSE);
	g_option_context_add_main_entries(context, entries, NULL);
	if (g_option_context_parse_strv(context, arguments, &wrong))
		return true;
	error_set(error, REMIT_ERROR_USAGE, "%s", wrong->message);
	return false;
}

static bool option_is_given(const struct cli_options *options, const struct cli_option *option)
{
	const char *at = (const char *)options + option->offset;

	if (option->type == G_OPTION_ARG_NONE)
		return *(const gboolean *)(const void *)at;
	return *(char *const *)(const void *)at != NULL;
}

/* An option that the verb does not take is wrong use, not silently without effect. */
static bool check_options(const struct cli_verb *verb, const struct cli_options *options,
			  GError **error)
{
	g_auto(GStrv) taken = g_strsplit(verb->options, " ", -1);

	for (const struct cli_option *option = cli_option_table; option->name; option++) {
		if (option->common || !option_is_given(options, option) ||
		    g_strv_contains((const char *const *)taken, option->name))
			continue;
		error_set(error, REMIT_ERROR_USAGE,
			  _("`remit %s` takes no --%s; `remit %s --help` shows what it takes"),
			  verb->name, option->name, verb->name);
		return false;
	}
	return true;
}

static bool check_count(const struct cli *cli, const struct cli_verb *verb, GError **error)
{
	if (cli->count >= verb->least && cli->count <= verb->most)
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("usage: remit %s %s; `remit %s --help` explains it"),
		  verb->name, verb->arguments, verb->name);
	return false;
}

static void options_clear(struct cli_options *options)
{
	for (const struct cli_option *option = cli_option_table; option->name; option++)
		if (option->type == G_OPTION_ARG_STRING)
			g_free(*(char **)(void *)((char *)options + option->offset));
}

static void print_error(const GError *error, bool json)
{
	g_autofree char *text = error_text(error);

	if (!json) {
		fprintf(stderr, "remit: %s\n", text);
		return;
	}
	const struct error_place *place = error_place(error);
	json_t *one = json_pack("{s:s, s:s?, s:i, s:i}", "message", error->message, "file",
				place ? place->file : NULL, "line", place ? (int)place->line : 0,
				"column", place ? (int)place->column : 0);
	json_t *all = json_pack("{s:i, s:[o]}", "format", 1, "errors", one);
	g_autofree char *line = all ? json_dumps(all, JSON_COMPACT) : NULL;

	fprintf(stderr, "%s\n", line ? line : text);
	json_decref(all);
}

/* Text for a stream; a person at a terminal of another character set gets what it can show. */
static bool put_text(FILE *stream, const char *text, size_t bytes)
{
	if (g_get_charset(NULL) || !isatty(fileno(stream)))
		return fwrite(text, 1, bytes, stream) == bytes;
	g_autofree char *shown = text_display(text);
	return fputs(shown, stream) >= 0;
}

bool cli_flush(struct cli *cli)
{
	bool good = put_text(stdout, cli->out->str, cli->out->len) && fflush(stdout) == 0;

	g_string_truncate(cli->out, 0);
	put_text(stderr, cli->messages->str, cli->messages->len);
	g_string_truncate(cli->messages, 0);
	return good;
}

/* Everything at once, so that a result is whole or the exit code says that it is not. */
static int write_out(const struct cli *cli, int code)
{
	if (cli->out->len > 0 && !put_text(stdout, cli->out->str, cli->out->len))
		code = 4;
	if (fflush(stdout) != 0)
		code = 4;
	if (code == 4)
		fprintf(stderr, "remit: %s\n", _("cannot write the result to standard output"));
	put_text(stderr, cli->messages->str, cli->messages->len);
	return code;
}

static int run_verb(struct cli *cli, const struct cli_verb *verb)
{
	g_autoptr(GError) error = NULL;
	int code = 0;

	if (!check_options(verb, &cli->options, &error) || !check_count(cli, verb, &error))
		code = 2;
	else
		code = verb->run(cli, &error);
	if (error) {
		put_text(stderr, cli->messages->str, cli->messages->len);
		print_error(error, cli->options.json);
		return error_exit_code(error);
	}
	config_save(cli->ops->config, NULL);
	return write_out(cli, code);
}

/* The names of all verbs, for the screen, which answers to them; the array is g_free()'d. */
static const char **verb_names(void)
{
	GPtrArray *names = g_ptr_array_new();

	for (const struct cli_verb *verb = cli_verbs; verb->name; verb++)
		g_ptr_array_add(names, (void *)verb->name);
	g_ptr_array_add(names, NULL);
	return (const char **)g_ptr_array_free(names, FALSE);
}

/* A word that is no verb may name a session; anything else is a mistake, never a new session. */
static int run_screen(struct cli *cli, char **words, cli_screen_fn screen)
{
	static const struct cli_verb opening = { .name = "[SESSION]", .options = "ascii" };
	struct cli_screen start = { .session = words[0] ? words[0] : cli->options.session,
				    .catalog = cli->options.catalog,
				    .ascii = cli->options.ascii };
	g_autofree const char **verbs = verb_names();
	g_autoptr(GError) error = NULL;

	if (!check_options(&opening, &cli->options, &error)) {
		print_error(error, false);
		return error_exit_code(error);
	}
	if (words[0] && words[1]) {
		error_set(&error, REMIT_ERROR_USAGE,
			  _("there is no verb \"%s\"; `remit --help` lists them"), words[0]);
		print_error(error, false);
		return error_exit_code(error);
	}
	start.verbs = verbs;
	g_autofree char *path = start.session ?
		ops_session_find(cli->ops, start.session, true, &error) : NULL;
	if (start.session && !path) {
		const char *near = error_suggestion(start.session, verbs);
		if (near && words[0])
			fprintf(stderr,
				_("remit: there is no verb or session \"%s\" (did you mean `remit %s`?)\n"),
				words[0], near);
		else
			print_error(error, false);
		return near && words[0] ? 2 : error_exit_code(error);
	}
	return screen(cli->ops, &start);
}

static int run_words(struct cli *cli, char **words, cli_screen_fn screen)
{
	const struct cli_verb *verb = words[0] ? cli_verb_find(words[0]) : NULL;

	if (cli->options.version) {
		cli_print_version();
		return write_out(cli, 0);
	}
	if (cli->options.help) {
		cli_print_help(verb);
		return write_out(cli, 0);
	}
	if (!verb)
		return run_screen(cli, words, screen);
	cli->arguments = words + 1;
	cli->count = g_strv_length(words + 1);
	return run_verb(cli, verb);
}

/* GLib leaves a "--" among the words. */
static void drop_separator(char **words)
{
	char **to = words;
	bool dropped = false;

	for (char **from = words; *from; from++) {
		if (!dropped && strcmp(*from, "--") == 0) {
			dropped = true;
			g_free(*from);
			continue;
		}
		*to++ = *from;
	}
	*to = NULL;
}

int cli_run(const struct ops *ops, int argc, char **argv, cli_screen_fn screen)
{
	if (argc > 1 && strcmp(argv[1], "--complete") == 0)
		return cli_complete(ops, argc - 2, argv + 2);

	struct cli cli = { .ops = ops, .out = g_string_new(NULL), .messages = g_string_new(NULL) };
	g_autoptr(GError) error = NULL;
	char **arguments = g_new0(char *, (gsize)argc + 1);
	int code;

	for (int i = 0; i < argc; i++)
		arguments[i] = g_strdup(argv[i]);
	if (!parse(&arguments, &cli.options, &error)) {
		print_error(error, false);
		code = 2;
	} else {
		drop_separator(arguments);
		code = run_words(&cli, argc > 0 ? arguments + 1 : arguments, screen);
	}
	g_strfreev(arguments);
	options_clear(&cli.options);
	g_string_free(cli.out, TRUE);
	g_string_free(cli.messages, TRUE);
	return code;
}
