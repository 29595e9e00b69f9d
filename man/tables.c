/*
 * Prints the tables of verbs, options, fields, commands and keys as mdoc at build time; splice.awk
 * puts them into remit(1). `tables session` prints all paths, for remit-session(5). Runs in the C
 * locale, so that the pages are English wherever they are built.
 */
#include "cli/cli.h"
#include "ui/ui.h"

#include <stdio.h>
#include <string.h>

/* The beginnings of the paths of an engagement, a service, an assurance: names follow. */
#define ENGAGEMENT "engagement/"
#define SERVICE "service/*/"
#define ASSURANCE "assurance/*/"

static void print_words(const char *introduction, const char *const *words)
{
	puts(introduction);
	for (unsigned i = 0; words[i]; i++)
		printf(".Cm %s%s\n", words[i], words[i + 1] ? " ," : " .");
}

static void print_kind(const struct session_field *field)
{
	static const char *const kinds[] = {
		[FIELD_WORD] = NULL,
		[FIELD_FLAG] = NULL,
		[FIELD_LINE] = "One line.",
		[FIELD_PROSE] = "Text of any length.",
		[FIELD_DATE] = "A day, as in 2026-11-30.",
		[FIELD_NUMBER] = "A number.",
		[FIELD_HASH] = "A SHA-256 in hexadecimal.",
	};

	if (field->members)
		print_words("Any of", field->members);
	else if (field->words)
		print_words("One of", field->words);
	else if (kinds[field->type])
		puts(kinds[field->type]);
}

static void print_field(const struct session_field *field, const char *name)
{
	printf(".It Cm %s\n%s.\n", name, field->help);
	print_kind(field);
}

static void print_fields_under(const char *title, const char *beginning)
{
	printf(".Ss %s\n.Bl -tag -width Ds\n", title);
	for (const struct session_field *field = session_fields; field->pattern; field++) {
		const char *name = field->pattern + strlen(beginning);

		if (g_str_has_prefix(field->pattern, beginning) && !strpbrk(name, "*/"))
			print_field(field, name);
	}
	puts(".El");
}

static void print_fields(void)
{
	puts(".Ss Record fields\n.Bl -tag -width Ds");
	for (const struct session_field *field = session_fields; field->pattern; field++)
		if (field->name)
			print_field(field, field->name);
	puts(".El");
	print_fields_under("Engagement fields", ENGAGEMENT);
	print_fields_under("Service fields", SERVICE);
	print_fields_under("Assurance fields", ASSURANCE);
}

/* Everything a path can say. */
static void print_paths(void)
{
	puts(".Ss Paths\n.Bl -tag -width Ds");
	for (const struct session_field *field = session_fields; field->pattern; field++)
		print_field(field, field->pattern);
	puts(".El");
}

static void print_lists(void)
{
	g_autofree char *verbs = cli_manual();
	g_autofree char *keys = ui_manual();

	fputs(verbs, stdout);
	print_fields();
	fputs(keys, stdout);
}

int main(int argc, char **argv)
{
	if (argc > 1 && strcmp(argv[1], "session") == 0)
		print_paths();
	else
		print_lists();
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
