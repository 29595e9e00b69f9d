/*
 * --help, --version and the tables as mdoc, all from the tables of verbs and options.
 */
#include "cli/cli_private.h"

#include <stdio.h>
#include <string.h>

void cli_print_help(const struct cli_verb *verb);
void cli_print_version(void);

static void print_wrapped(const char *text, int indent)
{
	g_autoptr(GArray) lines = text_wrap(text, (unsigned)(78 - indent));

	for (unsigned i = 0; i < lines->len; i++) {
		const struct text_line *line = &g_array_index(lines, struct text_line, i);

		printf("%*s%.*s\n", indent, "", (int)line->bytes, text + line->start);
	}
}

static bool verb_takes(const struct cli_verb *verb, const struct cli_option *option)
{
	g_auto(GStrv) taken = g_strsplit(verb->options, " ", -1);

	return option->common || g_strv_contains((const char *const *)taken, option->name);
}

static void print_option(const struct cli_option *option)
{
	g_autofree char *letter =
		option->letter ? g_strdup_printf("-%c, ", option->letter) : g_strdup("    ");

	printf("  %s--%s%s%s\n", letter, option->name, option->argument ? " " : "",
	       option->argument ? option->argument : "");
	print_wrapped(_(option->help), 10);
}

static void print_verb_help(const struct cli_verb *verb)
{
	g_auto(GStrv) examples = g_strsplit(verb->example, "\n", -1);

	printf("remit %s %s\n\n", verb->name, verb->arguments);
	print_wrapped(_(verb->help), 0);
	printf("\n%s\n", _("Options:"));
	for (const struct cli_option *option = cli_option_table; option->name; option++)
		if (verb_takes(verb, option))
			print_option(option);
	printf("\n%s\n", _("Examples:"));
	for (char **line = examples; *line; line++)
		printf("  %s\n", *line);
}

void cli_print_help(const struct cli_verb *verb)
{
	if (verb) {
		print_verb_help(verb);
		return;
	}
	printf("%s\n\n", _("remit: whose remit is it, and is it done?"));
	print_wrapped(_("Assesses a cloud service against ISO/IEC 27017 for the customer and for the provider."), 0);
	printf("\n  remit [SESSION]\n");
	print_wrapped(_("opens the screen, on the last session if none is named"), 10);
	for (const struct cli_verb *row = cli_verbs; row->name; row++) {
		printf("  remit %s%s%s\n", row->name, *row->arguments ? " " : "", row->arguments);
		print_wrapped(_(row->summary), 10);
	}
	printf("\n%s\n",
	       _("`remit VERB --help` explains a verb with examples; `man remit` tells the rest."));
	printf("%s\n", _("Exit codes: 0 done; 1 the answer is no; 2 wrong use; 3 input not usable; 4 could not write."));
}

void cli_print_version(void)
{
	printf("%s %s\n", PACKAGE_NAME, PACKAGE_VERSION);
	printf("%s\n", _("Code: ISC licence. Texts of the built-in catalog: CC BY 4.0."));
	printf("%s\n", _("Identifiers and titles are ISO's and not licensed by us. Not affiliated with ISO, ITU, CSA or Microsoft."));
}

static void put_mdoc_example(GString *out, const char *example)
{
	g_auto(GStrv) lines = g_strsplit(example, "\n", -1);

	g_string_append(out, ".Bd -literal -offset indent\n");
	for (char **line = lines; *line; line++)
		g_string_append_printf(out, "%s%s\n", **line == '.' || **line == '\'' ? "\\&" : "", *line);
	g_string_append(out, ".Ed\n");
}

char *cli_manual(void)
{
	GString *out = g_string_new(NULL);

	g_string_append(out, ".Ss Verbs\n.Bl -tag -width Ds\n");
	for (const struct cli_verb *verb = cli_verbs; verb->name; verb++) {
		g_string_append_printf(out, ".It Cm %s%s", verb->name, *verb->arguments ? " Ar " : "");
		mdoc_words(out, verb->arguments);
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
