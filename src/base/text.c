/*
 * Text that is safe to show: what may come in from files, what may act on a
 * terminal, what the locale can show. Width and lines are in text_lines.c, the
 * way to ASCII in text_ascii.c. Every function starts with a path for plain
 * ASCII, which is nearly all there is and runs on every frame.
 */
#include "base/base_private.h"

#include <langinfo.h>
#include <limits.h>
#include <string.h>
#include <wchar.h>

static bool ascii_is_clean(unsigned char byte)
{
	return (byte >= 0x20 && byte < 0x7f) || byte == '\t' || byte == '\n' || byte == '\r';
}

bool text_is_clean(const char *bytes, size_t count, size_t *at)
{
	size_t i = 0;

	while (i < count) {
		unsigned char byte = (unsigned char)bytes[i];
		gunichar character;

		if (byte < 0x80 && ascii_is_clean(byte)) {
			i++;
			continue;
		}
		character = byte < 0x80 ? (gunichar)-1 :
					  g_utf8_get_char_validated(bytes + i, (gssize)(count - i));
		if (character >= (gunichar)-2 || character < 0xa0) {
			if (at)
				*at = i;
			return false;
		}
		i += (size_t)g_utf8_skip[byte];
	}
	return true;
}

bool text_is_plain(const char *text)
{
	for (const unsigned char *at = (const unsigned char *)text; *at; at++)
		if ((*at < 0x20 && *at != '\n') || *at >= 0x7f)
			return false;
	return true;
}

/* ---- what may act on a terminal -------------------------------------------- */

enum { CONTROL_PICTURES = 0x2400, PICTURE_OF_DEL = 0x2421, REPLACEMENT = 0xfffd };

/* The character itself when it is harmless, else what stands in for it. */
static gunichar safe_character(gunichar character)
{
	GUnicodeType type;

	if (character == '\n' || (character >= 0x20 && character < 0x7f))
		return character;
	if (character == '\t')
		return ' ';
	if (character < 0x20)
		return CONTROL_PICTURES + character;
	if (character == 0x7f)
		return PICTURE_OF_DEL;
	if (character == 0xad) /* soft hyphen: invisible in some terminals, a cell in others */
		return '-';
	/* Unassigned fillers and the zero-width space of Mongolian are not Cf everywhere. */
	if (character == 0x115f || character == 0x1160 || character == 0x3164 ||
	    character == 0xffa0 || character == 0x180e || character == 0x34f)
		return REPLACEMENT;
	type = g_unichar_type(character);
	if (type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT ||
	    type == G_UNICODE_SURROGATE || type == G_UNICODE_LINE_SEPARATOR ||
	    type == G_UNICODE_PARAGRAPH_SEPARATOR)
		return REPLACEMENT;
	return character;
}

/* The next safe character; bytes that are not UTF-8 are passed one at a time. */
static gunichar safe_next(const char **at)
{
	unsigned char byte = (unsigned char)**at;
	gunichar character;

	if (byte == '\r' && (*at)[1] == '\n') {
		*at += 2; /* the line end of another system */
		return '\n';
	}
	if (byte < 0x80) {
		++*at;
		return safe_character(byte);
	}
	character = g_utf8_get_char_validated(*at, -1);
	if (character >= (gunichar)-2) {
		++*at;
		return REPLACEMENT;
	}
	*at = g_utf8_next_char(*at);
	return safe_character(character);
}

char *text_safe(const char *text)
{
	GString *safe;

	if (text_is_plain(text))
		return g_strdup(text);
	safe = g_string_sized_new(strlen(text) + 16);
	while (*text)
		g_string_append_unichar(safe, safe_next(&text));
	return g_string_free(safe, FALSE);
}

/* ---- what the locale can show ---------------------------------------------- */

enum text_locale text_locale(void)
{
	const char *codeset = nl_langinfo(CODESET);

	if (strcmp(codeset, "UTF-8") == 0)
		return TEXT_LOCALE_UTF8;
	/* glibc passes the upper half of bytes through in C: that is no character set. */
	if (strcmp(codeset, "ANSI_X3.4-1968") == 0 || strcmp(codeset, "US-ASCII") == 0 ||
	    strcmp(codeset, "ASCII") == 0)
		return TEXT_LOCALE_ASCII;
	return TEXT_LOCALE_OTHER;
}

bool text_can_show(enum text_locale locale, gunichar character)
{
	char bytes[MB_LEN_MAX];
	mbstate_t state;

	if (character < 0x7f)
		return character >= 0x20 || character == '\n';
	if (locale == TEXT_LOCALE_ASCII || wcwidth((wchar_t)character) < 0)
		return false;
	if (locale == TEXT_LOCALE_UTF8)
		return true;
	memset(&state, 0, sizeof state);
	return wcrtomb(bytes, (wchar_t)character, &state) != (size_t)-1;
}

char *text_display(const char *text)
{
	enum text_locale locale;
	GString *shown;

	if (text_is_plain(text))
		return g_strdup(text);
	locale = text_locale();
	shown = g_string_sized_new(strlen(text) + 16);
	while (*text) {
		gunichar character = safe_next(&text);

		/* Makes terminals, but not wcwidth(), take two cells for what stands before. */
		if (character == 0xfe0f)
			continue;
		if (text_can_show(locale, character))
			g_string_append_unichar(shown, character);
		else
			text_append_ascii(shown, character);
	}
	return g_string_free(shown, FALSE);
}

size_t text_utf16_length(const char *text)
{
	size_t count = 0;

	for (; *text; text = g_utf8_next_char(text))
		count += g_utf8_get_char(text) > 0xffff ? 2 : 1;
	return count;
}

bool text_begins_as(const char *text, const char *typed, bool *whole)
{
	g_autofree char *one = g_utf8_casefold(text, -1), *other = g_utf8_casefold(typed, -1);

	if (whole)
		*whole = strcmp(one, other) == 0;
	return g_str_has_prefix(one, other);
}
