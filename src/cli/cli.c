/*
 * From argv to a verb: parsing with GLib's option parser from our own tables, checking, running,
 * writing out once. The verbs are in verbs_*.c.
 */
#include "cli/cli_private.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

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

/* What a person is told of an error, or with `json` a program. g_free(). */
static char *error_line(const GError *error, bool json)
{
	g_autofree char *text = error_text(error);

	if (!json)
		return g_strdup_printf("remit: %s\n", text);
	const struct error_place *place = error_place(error);
	json_t *one = json_pack("{s:s, s:s?, s:i, s:i}", "message", error->message, "file",
				place ? place->file : NULL, "line", place ? (int)place->line : 0,
				"column", place ? (int)place->column : 0);
	json_t *all = json_pack("{s:i, s:[o]}", "format", 1, "errors", one);
	g_autofree char *dump = all ? json_dumps(all, JSON_COMPACT) : NULL;
	char *line = g_strdup_printf("%s\n", dump ? dump : text);

	json_decref(all);
	return line;
}

static void print_error(const GError *error, bool json)
{
	g_autofree char *line = error_line(error, json);

	fputs(line, stderr);
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
	bool good = put_text(stdout, cli->out->str, cli->out->len) && fflush(stdout) == 0;

	if (!good)
		fprintf(stderr, "remit: %s\n", _("cannot write the result to standard output"));
	put_text(stderr, cli->messages->str, cli->messages->len);
	return good ? code : 4;
}

/* Run a verb into `out` and `messages`, a refusal among these; the exit code. */
static int run_into(struct cli *cli, const struct cli_verb *verb)
{
	g_autoptr(GError) error = NULL;
	int code = 2;

	if (check_options(verb, &cli->options, &error) && check_count(cli, verb, &error))
		code = verb->run(cli, &error);
	if (!error)
		return code;
	g_autofree char *line = error_line(error, cli->options.json);
	g_string_truncate(cli->out, 0);
	g_string_append(cli->messages, line);
	return error_exit_code(error);
}

static int run_verb(struct cli *cli, const struct cli_verb *verb)
{
	int code = run_into(cli, verb);

	if (code <= 1)
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
static int run_screen(struct cli *cli, char **words)
{
	static const struct cli_verb opening = { .name = "[SESSION]", .options = "ascii linear" };
	struct cli_screen start = { .session = words[0] ? words[0] : cli->options.session,
				    .catalog = cli->options.catalog,
				    .ascii = cli->options.ascii,
				    .linear = cli->options.linear };
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
	return cli->face->open(cli->ops, &start);
}

static int run_words(struct cli *cli, char **words)
{
	const struct cli_verb *verb = words[0] ? cli_verb_find(words[0]) : NULL;

	if (cli->options.version) {
		cli_put_version(cli);
		return write_out(cli, 0);
	}
	if (cli->options.help) {
		cli_put_help(cli, verb);
		return write_out(cli, 0);
	}
	if (!verb)
		return run_screen(cli, words);
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

int cli_run(const struct ops *ops, int argc, char **argv, const struct cli_face *face)
{
	if (argc > 1 && strcmp(argv[1], "--complete") == 0)
		return cli_complete(ops, argc - 2, argv + 2);

	struct cli cli = { .ops = ops, .face = face, .out = g_string_new(NULL),
			   .messages = g_string_new(NULL) };
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
		code = run_words(&cli, argc > 0 ? arguments + 1 : arguments);
	}
	g_strfreev(arguments);
	options_clear(&cli.options);
	g_string_free(cli.out, TRUE);
	g_string_free(cli.messages, TRUE);
	return code;
}

/* ---- within another face --------------------------------------------------------- */

/* A line as the shell would split it, with the program's name in front, as options are parsed. */
static char **split_line(const char *line, GError **error)
{
	g_autofree char *whole = g_strconcat("remit ", line, NULL);
	char **words = NULL;

	if (!g_shell_parse_argv(whole, NULL, &words, NULL))
		error_set(error, REMIT_ERROR_USAGE, _("a quote begins and does not end"));
	return words;
}

static void default_to(char **option, const char *text)
{
	if (!*option && text)
		*option = g_strdup(text);
}

/* What the line leaves open is as in the face it was typed in. */
static void take_context(struct cli_options *options, const struct cli_verb *verb,
			 const struct ops_context *context)
{
	g_auto(GStrv) taken = g_strsplit(verb->options, " ", -1);

	if (!options->session)
		default_to(&options->catalog, context->catalog);
	if (!options->session && strcmp(context->service, SESSION_WHOLE_SCOPE) != 0 &&
	    g_strv_contains((const char *const *)taken, "service"))
		default_to(&options->service, context->service);
	if (!options->session)
		default_to(&options->as_of, context->as_of);
	default_to(&options->session, context->session);
	options->linear |= context->linear && g_strv_contains((const char *const *)taken, "linear");
}

/* Whether a verb may run where the session is shown as it was: it has to look back there too. */
static bool looks_back(const struct cli_verb *verb, const struct ops_context *context,
		       GError **error)
{
	g_auto(GStrv) taken = g_strsplit(verb->options, " ", -1);

	if (!context->as_of || g_strv_contains((const char *const *)taken, "as-of"))
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("the session is shown as it was, and `%s` would not be of then: `:as-of now` goes back"),
		  verb->name);
	return false;
}

static int run_lent(struct cli *cli, const struct ops_context *context, char **words)
{
	const struct cli_verb *verb = words[0] ? cli_verb_find(words[0]) : NULL;
	g_autoptr(GError) error = NULL;

	if (cli->options.help || cli->options.version || !verb) {
		cli_put_help(cli, verb);
		return verb || !words[0] ? 0 : 2;
	}
	cli->open = context->session;
	take_context(&cli->options, verb, context);
	cli->arguments = words + 1;
	cli->count = g_strv_length(words + 1);
	if (looks_back(verb, context, &error))
		return run_into(cli, verb);
	g_autofree char *line = error_line(error, false);
	g_string_append(cli->messages, line);
	return 2;
}

int cli_run_line(const struct ops *ops, const struct cli_face *face,
		 const struct ops_context *context, const char *line, char **out, char **messages)
{
	struct cli cli = { .ops = ops, .face = face, .out = g_string_new(NULL),
			   .messages = g_string_new(NULL), .is_lent = true };
	g_autoptr(GError) error = NULL;
	char **words = split_line(line, &error);
	int code = 2;

	if (words && parse(&words, &cli.options, &error)) {
		drop_separator(words);
		code = run_lent(&cli, context, words + 1);
	}
	if (error) {
		g_autofree char *text = error_line(error, false);
		g_string_append(cli.messages, text);
	}
	g_strfreev(words);
	options_clear(&cli.options);
	*out = g_string_free(cli.out, FALSE);
	*messages = g_string_free(cli.messages, FALSE);
	return code;
}
