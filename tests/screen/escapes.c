/*
 * Are the bytes that were sent to a terminal its own?
 *
 *     escapes TERM FILE [SEQUENCE...]
 *
 * Every control and escape sequence in the file has to be one that the terminal's description has,
 * with some values put in, or one of those that are named; whatever else a terminal understands is
 * not for this one. Keys are no output and do not count. Exit 77: no description of the terminal.
 */
#include <curses.h>
#include <glib.h>
#include <stdio.h>
#include <string.h>
#include <term.h>

enum { SKIPPED = 77, VALUES = 401, ROWS = 131, PARAMETERS = 9 };

struct known {
	GHashTable *sequences;
	size_t longest;
};

/* ncurses puts padding into strings, which goes to the terminal as time and not as text. */
static char *without_padding(const char *text)
{
	GString *plain = g_string_new(NULL);

	while (*text) {
		const char *end = strncmp(text, "$<", 2) == 0 ? strchr(text, '>') : NULL;

		if (end)
			text = end + 1;
		else
			g_string_append_c(plain, *text++);
	}
	return g_string_free(plain, FALSE);
}

static void learn(struct known *known, const char *text)
{
	char *plain = text ? without_padding(text) : NULL;

	if (!plain || !*plain) {
		g_free(plain);
		return;
	}
	known->longest = MAX(known->longest, strlen(plain));
	g_hash_table_add(known->sequences, plain);
}

/* ---- what the terminal knows ------------------------------------------------------- */

static int parameters_of(const char *text)
{
	int most = 0;

	for (const char *at = strstr(text, "%p"); at; at = strstr(at + 1, "%p"))
		most = MAX(most, at[2] - '0');
	return most;
}

static void learn_one(struct known *known, const char *text)
{
	for (long value = 0; value < VALUES; value++)
		learn(known, tparm(text, value, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
}

static void learn_two(struct known *known, const char *text, long rows)
{
	for (long first = 0; first < rows; first++)
		for (long second = 0; second < VALUES; second++)
			learn(known, tparm(text, first, second, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
}

static void learn_attributes(struct known *known, const char *text)
{
	for (unsigned bits = 0; bits < 1u << PARAMETERS; bits++) {
		long on[PARAMETERS];

		for (int i = 0; i < PARAMETERS; i++)
			on[i] = bits >> i & 1;
		learn(known, tparm(text, on[0], on[1], on[2], on[3], on[4], on[5], on[6], on[7],
				   on[8]));
	}
}

/* Those with texts as values are not for output; those with more values remit has no use for. */
static void learn_named(struct known *known, const char *name)
{
	const char *text = tigetstr(name);

	if (text == NULL || text == (char *)-1 || *name == 'k' || *name == 'u' ||
	    g_str_has_prefix(name, "pf") || strcmp(name, "pln") == 0)
		return;
	switch (parameters_of(text)) {
	case 0:
		learn(known, text);
		break;
	case 1:
		learn_one(known, text);
		break;
	case 2:
		learn_two(known, text, strcmp(name, "rep") == 0 ? 127 : ROWS);
		break;
	case PARAMETERS:
		learn_attributes(known, text);
		break;
	}
}

/* What ncurses sends without its being spelled out: mouse reports where there is a key for them,
 * one colour as it was where ANSI's codes for that are said to be known. */
static void learn_implied(struct known *known)
{
	const char *mouse = tigetstr("kmous");

	if (mouse != NULL && mouse != (char *)-1) {
		learn(known, "\033[?1000h");
		learn(known, "\033[?1000l");
	}
	if (tigetflag("AX") > 0) {
		learn(known, "\033[39m");
		learn(known, "\033[49m");
	}
}

/* ---- what was sent ------------------------------------------------------------------ */

static size_t match(const struct known *known, const char *at, size_t left)
{
	for (size_t bytes = MIN(known->longest, left); bytes > 0; bytes--) {
		g_autofree char *text = g_strndup(at, bytes);

		if (g_hash_table_contains(known->sequences, text))
			return bytes;
	}
	return 0;
}

static bool is_text(char byte)
{
	return (unsigned char)byte >= ' ' || strchr("\r\n\b\t", byte) != NULL;
}

static int check(const struct known *known, const char *name, const char *bytes, size_t count)
{
	unsigned sequences = 0;

	for (size_t at = 0; at < count;) {
		size_t used = is_text(bytes[at]) ? 1 : match(known, bytes + at, count - at);

		if (used == 0) {
			g_autofree char *rest = g_strndup(bytes + at, MIN(count - at, 16));
			g_autofree char *shown = g_strescape(rest, NULL);
			printf("%s: byte %zu: not of this terminal: %s\n", name, at, shown);
			return 1;
		}
		sequences += !is_text(bytes[at]);
		at += used;
	}
	printf("%s: %zu bytes, %u sequences, all of this terminal\n", name, count, sequences);
	return sequences > 0 ? 0 : 1;
}

int main(int argc, char **argv)
{
	/* Of the names that ncurses and others have added those that are output. */
	static const char *const added[] = { "BD", "BE", "E3", "XM", "Se", "Ss", "rmxx", "smxx" };
	struct known known = { g_hash_table_new(g_str_hash, g_str_equal), 0 };
	g_autofree char *bytes = NULL;
	gsize count = 0;
	int outcome;

	if (argc < 3 || !g_file_get_contents(argv[2], &bytes, &count, NULL)) {
		fputs("usage: escapes TERM FILE [SEQUENCE...]\n", stderr);
		return 2;
	}
	if (setupterm(argv[1], 1, &outcome) != OK) {
		printf("SKIPPED: no description of the terminal %s\n", argv[1]);
		return SKIPPED;
	}
	for (unsigned i = 0; strnames[i]; i++)
		learn_named(&known, strnames[i]);
	for (unsigned i = 0; i < G_N_ELEMENTS(added); i++)
		learn_named(&known, added[i]);
	learn_implied(&known);
	for (int i = 3; i < argc; i++) {
		g_autofree char *text = g_strcompress(argv[i]);
		learn(&known, text);
	}
	return check(&known, argv[1], bytes, count);
}
