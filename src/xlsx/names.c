/*
 * What workbooks allow: names of sheets, texts in cells, and how high these are.
 */
#include "xlsx/xlsx.h"

#include <string.h>

/* ---- UTF-16 -------------------------------------------------------------------------- */

static unsigned units(gunichar character)
{
	return character > 0xffff ? 2 : 1;
}

/* How many bytes of a text take at most so many units. */
static size_t bytes_of_units(const char *text, unsigned most)
{
	const char *at = text;

	for (unsigned used = 0; *at; at = g_utf8_next_char(at)) {
		used += units(g_utf8_get_char(at));
		if (used > most)
			break;
	}
	return (size_t)(at - text);
}

/* ---- sheets -------------------------------------------------------------------------- */

/* A stem with a number behind it, within what a name may have. */
static char *numbered(const char *stem, unsigned number)
{
	g_autofree char *suffix = number > 1 ? g_strdup_printf(" %u", number) : g_strdup("");
	size_t bytes = bytes_of_units(stem, XLSX_SHEET_NAME_MAX - (unsigned)strlen(suffix));
	g_autofree char *begin = g_strndup(stem, bytes);
	char *blank = strrchr(begin, ' ');

	if (stem[bytes] && stem[bytes] != ' ' && blank && blank - begin > XLSX_SHEET_NAME_MAX / 2)
		*blank = '\0'; /* no half words */
	g_strchomp(begin);
	for (size_t last = strlen(begin); last && begin[last - 1] == '\''; last--)
		begin[last - 1] = '\0';
	return g_strconcat(begin, suffix, NULL);
}

char *xlsx_sheet_name(const char *title, GHashTable *taken)
{
	g_autofree char *stem = g_utf8_make_valid(title, -1);

	for (char *at = stem; *at; at++)
		if ((unsigned char)*at < ' ' || strchr("[]:*?/\\", *at))
			*at = ' ';
	g_strstrip(stem);
	while (*stem == '\'')
		memmove(stem, stem + 1, strlen(stem));
	if (!*stem || g_ascii_strcasecmp(stem, "history") == 0) { /* Excel keeps that one */
		char *longer = g_strconcat(stem, "_", NULL);
		g_free(stem);
		stem = longer;
	}
	for (unsigned number = 1;; number++) {
		g_autofree char *name = numbered(stem, number);
		char *lower = g_utf8_casefold(name, -1);

		if (g_hash_table_add(taken, lower))
			return g_steal_pointer(&name);
	}
}

/* ---- texts --------------------------------------------------------------------------- */

/* Where a text has _xHHHH_, which stands for one character in a workbook; NULL: nowhere. */
static const char *escaped_at(const char *text)
{
	for (const char *at = strstr(text, "_x"); at; at = strstr(at + 1, "_x")) {
		unsigned digits = 0;

		while (digits < 4 && g_ascii_isxdigit(at[2 + digits]))
			digits++;
		if (digits == 4 && at[6] == '_')
			return at;
	}
	return NULL;
}

char *xlsx_escape(const char *text, bool *cut)
{
	size_t bytes = bytes_of_units(text, XLSX_CELL_MAX);
	g_autofree char *whole = g_strndup(text, bytes);
	GString *out = g_string_new(NULL);
	const char *at = whole, *found;

	*cut = text[bytes] != '\0';
	for (; (found = escaped_at(at)); at = found + 1) {
		g_string_append_len(out, at, found - at);
		g_string_append(out, "_x005F_");
	}
	g_string_append(out, at);
	return g_string_free(out, FALSE);
}

void xlsx_unescape(char *text)
{
	char *to = text;
	const char *at = text, *found;

	for (; (found = escaped_at(at)); at = found + 7) {
		gunichar character = (gunichar)g_ascii_strtoull(found + 2, NULL, 16);

		memmove(to, at, (size_t)(found - at));
		to += found - at;
		if (character && g_unichar_validate(character))
			to += g_unichar_to_utf8(character, to);
	}
	memmove(to, at, strlen(at) + 1);
}

/* ---- heights ------------------------------------------------------------------------- */

/* Where the word ends that begins here, and how wide it is. */
static const char *word_end(const char *text, unsigned *width)
{
	for (*width = 0; *text && *text != '\n' && *text != ' '; text = g_utf8_next_char(text))
		*width += g_unichar_iswide(g_utf8_get_char(text)) ? 2 : 1;
	return text;
}

unsigned xlsx_lines(const char *text, unsigned width)
{
	unsigned lines = 1, used = 0, word;

	while (*text) {
		const char *end = word_end(text, &word);

		if (used && used + word > width) {
			lines++;
			used = 0;
		}
		lines += word > width ? (word - 1) / width : 0; /* broken wherever it has to be */
		used += word > width ? (word - 1) % width + 1 : word;
		used += *end == ' ';
		if (*end == '\n') {
			lines++;
			used = 0;
		}
		text = *end ? end + 1 : end;
	}
	return lines;
}
