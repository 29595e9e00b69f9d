/*
 * --help, --version and the tables as mdoc, all from the tables of verbs and options.
 */
#include "cli/cli_private.h"

#include <string.h>

static void put_wrapped(GString *out, const char *text, int indent)
{
	g_autoptr(GArray) lines = text_wrap(text, (unsigned)(CLI_COLUMNS - indent));

	for (unsigned i = 0; i < lines->len; i++) {
		const struct text_line *line = &g_array_index(lines, struct text_line, i);

		g_string_append_printf(out, "%*s%.*s\n", indent, "", (int)line->bytes, text + line->start);
	}
}

static bool verb_takes(const struct cli_verb *verb, const struct cli_option *option)
{
	g_auto(GStrv) taken = g_strsplit(verb->options, " ", -1);

	return option->common || g_strv_contains((const char *const *)taken, option->name);
}

static void put_option(GString *out, const struct cli_option *option)
{
	g_autofree char *letter =
		option->letter ? g_strdup_printf("-%c, ", option->letter) : g_strdup("    ");

	g_string_append_printf(out, "  %s--%s%s%s\n", letter, option->name, option->argument ? " " : "",
	       option->argument ? option->argument : "");
	put_wrapped(out, _(option->help), 10);
}

static const char reads[] = N_("Without --session, $REMIT_SESSION and a session around the working directory, the session used last is read.");
static const char reads_or_catalog[] = N_("Without --session, $REMIT_SESSION and a session around the working directory, the session used last is read; without any the catalog alone.");
static const char writes[] = N_("Without --session, $REMIT_SESSION and a session around the working directory, the session used last is written to at a terminal only: a script that names none is refused.");

/* Which session a verb takes when none is named; verbs that are not here need none. */
static const struct {
	const char *verb, *rule;
} session_rules[] = {
	{ "controls", reads_or_catalog },
	{ "show", reads_or_catalog },
	{ "search", reads_or_catalog },
	{ "status", reads },
	{ "history", reads },
	{ "verify", reads },
	{ "report", reads },
	{ "set", writes },
	{ "duty", writes },
	{ "reconcile", writes },
	{ "seal", writes },
	{ "undo", writes },
	{ "redo", writes },
	{ "finding", writes },
	{ "evidence", writes },
	{ "interview", writes },
	{ "request", writes },
	{ "person", writes },
	{ "services", writes },
};

static void put_session_rule(GString *out, const struct cli_verb *verb)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(session_rules); i++) {
		if (strcmp(session_rules[i].verb, verb->name) != 0)
			continue;
		g_string_append_printf(out, "\n");
		put_wrapped(out, _(session_rules[i].rule), 0);
	}
}

static void put_verb_help(GString *out, const struct cli_verb *verb)
{
	g_auto(GStrv) examples = g_strsplit(verb->example, "\n", -1);

	g_string_append_printf(out, "remit %s %s\n\n", verb->name, verb->arguments);
	put_wrapped(out, _(verb->help), 0);
	g_string_append_printf(out, "\n%s\n", _("Options:"));
	for (const struct cli_option *option = cli_option_table; option->name; option++)
		if (verb_takes(verb, option))
			put_option(out, option);
	put_session_rule(out, verb);
	g_string_append_printf(out, "\n%s\n", _("Examples:"));
	for (char **line = examples; *line; line++)
		g_string_append_printf(out, "  %s\n", *line);
}

void cli_put_help(struct cli *cli, const struct cli_verb *verb)
{
	GString *out = cli->out;

	if (verb) {
		put_verb_help(out, verb);
		return;
	}
	g_string_append_printf(out, "%s\n\n", _("remit: whose remit is it, and is it done?"));
	put_wrapped(out, _("Assesses a cloud service against ISO/IEC 27017 for the customer and for the provider."), 0);
	g_string_append_printf(out, "\n  remit [SESSION]\n");
	put_wrapped(out, _("opens the screen, on the last session if none is named"), 10);
	for (const struct cli_verb *row = cli_verbs; row->name; row++) {
		g_string_append_printf(out, "  remit %s%s%s\n", row->name, *row->arguments ? " " : "", row->arguments);
		put_wrapped(out, _(row->summary), 10);
	}
	g_string_append_printf(out, "\n%s\n",
	       _("`remit VERB --help` explains a verb with examples; `man remit` tells the rest."));
	g_string_append_printf(out, "%s\n", _("Exit codes: 0 done; 1 the answer is no; 2 wrong use; 3 input not usable; 4 could not write."));
}

int verb_help(struct cli *cli, GError **error)
{
	const char *name = cli->arguments[0];
	const struct cli_verb *verb = cli->count > 0 ? cli_verb_find(name) : NULL;
	const char *names[64] = { NULL };

	if (cli->count == 0 || verb) {
		cli_put_help(cli, verb);
		return 0;
	}
	for (unsigned i = 0; cli_verbs[i].name && i < G_N_ELEMENTS(names) - 1; i++)
		names[i] = cli_verbs[i].name;
	const char *near = error_suggestion(name, names);
	if (near)
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no verb \"%s\" (did you mean \"%s\"?)"), name, near);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no verb \"%s\"; `remit --help` lists them"), name);
	return 2;
}

void cli_put_version(struct cli *cli)
{
	g_string_append_printf(cli->out, "%s %s\n", PACKAGE_NAME, PACKAGE_VERSION);
	g_string_append_printf(cli->out, "%s\n", _("Code: ISC licence. Guidance, questions, evidence and duties of the catalogs: CC BY 4.0."));
	g_string_append_printf(cli->out, "%s\n", _("Identifiers and titles are ISO's and not licensed by us. Not affiliated with ISO, ITU, CSA or Microsoft."));
	g_string_append_printf(cli->out, "%s\n", _("The standard is sold by ISO (https://www.iso.org/standard/82878.html) and its members."));
}

static void put_mdoc_example(GString *out, const char *example)
{
	g_auto(GStrv) lines = g_strsplit(example, "\n", -1);

	g_string_append(out, ".Bd -literal -offset indent\n");
	for (char **line = lines; *line; line++)
		g_string_append_printf(out, "%s%s\n", **line == '.' || **line == '\'' ? "\\&" : "", *line);
	g_string_append(out, ".Ed\n");
}

/* Words between bars may go into the next line at a bar. */
static void put_mdoc_arguments(GString *out, const char *arguments)
{
	GString *words = g_string_new(NULL);

	mdoc_words(words, arguments);
	g_string_replace(words, "|", "|\\:", 0);
	g_string_append_len(out, words->str, (gssize)words->len);
	g_string_free(words, TRUE);
}

char *cli_manual(void)
{
	GString *out = g_string_new(NULL);

	g_string_append(out, ".Ss Verbs\n.Bl -tag -width Ds\n");
	for (const struct cli_verb *verb = cli_verbs; verb->name; verb++) {
		g_string_append_printf(out, ".It Cm %s%s", verb->name, *verb->arguments ? " Ar " : "");
		put_mdoc_arguments(out, verb->arguments);
		g_string_append_c(out, '\n');
		mdoc_text(out, _(verb->help));
		put_mdoc_example(out, verb->example);
	}
	g_string_append(out, ".El\n.Ss Options\n.Bl -tag -width Ds\n");
	for (const struct cli_option *option = cli_option_table; option->name; option++) {
		if (option->letter)
			g_string_append_printf(out, ".It Fl %c , Fl Fl %s", option->letter, option->name);
		else
			g_string_append_printf(out, ".It Fl Fl %s", option->name);
		g_string_append_printf(out, "%s%s\n", option->argument ? " Ar " : "", option->argument ? option->argument : "");
		mdoc_text(out, _(option->help));
	}
	g_string_append(out, ".El\n");
	return g_string_free(out, FALSE);
}
