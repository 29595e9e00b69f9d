/*
 * Prints the tables of verbs, options, fields, commands and keys as mdoc at build time; splice.awk
 * puts them into remit(1). `tables session` prints all paths, for remit-session(5), `tables oscal`
 * what our words become in OSCAL, for remit-oscal(7). Runs in the C
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

/* ---- what our words become in OSCAL ---------------------------------------------------------- */

/* A row of a table: a word of ours, and what it is there. */
static void print_row(const char *ours, const char *theirs)
{
	printf(".It Cm %s\n%s.\n", ours, theirs);
}

static void print_statuses(void)
{
	puts(".Ss Statuses\n.Bl -tag -width not-implemented");
	for (unsigned i = STATUS_NONE + 1; i < STATUS_COUNT; i++) {
		const struct oscal_status *status = &oscal_statuses[i];
		g_autofree char *text = g_strdup_printf(
			"%s%s%s%s%s", status->state,
			status->implementation ? ", implementation-status " : "",
			status->implementation ? status->implementation : "",
			status->risk ? "; risk " : "", status->risk ? status->risk : "");

		print_row(session_status_words[i], text);
	}
	puts(".El");
}

static void print_pairs(const char *title, const char *const *ours, const char *const *theirs)
{
	printf(".Ss %s\n.Bl -tag -width interviewed -compact\n", title);
	for (unsigned i = 0; ours[i]; i++)
		printf(".It Cm %s\n.Li %s\n", ours[i], theirs[i]);
	puts(".El");
}

static void print_oscal(void)
{
	puts(".Ss Places\n.Bl -tag -width Ds");
	for (const struct oscal_place *place = oscal_places; place->ours; place++)
		print_row(place->ours, place->theirs);
	puts(".El");
	print_statuses();
	print_pairs("Bases", session_basis_words, oscal_methods);
	print_pairs("States", session_finding_words, oscal_risks);
	puts(".Ss Properties\n.Bl -tag -width guidance-basis");
	for (unsigned i = 0; i < OSCAL_PROP_COUNT; i++)
		print_row(oscal_props[i].name, oscal_props[i].help);
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
	else if (argc > 1 && strcmp(argv[1], "oscal") == 0)
		print_oscal();
	else
		print_lists();
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
