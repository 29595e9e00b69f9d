/*
 * Text for mdoc: what files and people say as roff that cannot do anything but be read.
 *
 * Every text of a manual page goes through here. Output is ASCII. Sentences stand on lines of
 * their own, as mdoc wants it, since the formatters then know where one ends. Which macros a page
 * has is manual.c's business.
 */
#include "report/report.h"

#include <string.h>

/* Names of macros are no longer: a capital and small letters, or a percent sign and a capital. */
enum { MACRO_BYTES_MAX = 3 };

/* Characters that roff reads as something else, or shows as another one. */
static const struct {
	char character;
	const char *escape;
} escapes[] = {
	{ '\\', "\\(rs" }, { '"', "\\(dq" }, { '`', "\\(ga" }, { '^', "\\(ha" }, { '~', "\\(ti" },
};

static bool is_letter(char c)
{
	return g_ascii_isalpha(c) || (unsigned char)c >= 0x80;
}

/* Inside a word of prose a hyphen is one and may end a line, an apostrophe may be a curved one;
 * anywhere else (options, dates, ids, quotes) they are what was typed. */
static bool is_inside_word(const char *text, const char *at)
{
	return at > text && is_letter(at[-1]) && is_letter(at[1]);
}

static const char *escape_of(const char *text, const char *at, bool copied)
{
	for (size_t i = 0; i < G_N_ELEMENTS(escapes); i++)
		if (escapes[i].character == *at)
			return escapes[i].escape;
	if (*at != '-' && *at != '\'')
		return NULL;
	if (!copied && is_inside_word(text, at))
		return NULL;
	return *at == '-' ? "\\-" : "\\(aq";
}

/* One character that is no blank; returns the next. */
static const char *put_character(GString *out, const char *text, const char *at, bool copied)
{
	const char *escape = escape_of(text, at, copied);

	if ((unsigned char)*at >= 0x80) {
		g_string_append_printf(out, "\\[u%04X]", (unsigned)g_utf8_get_char(at));
		return g_utf8_next_char(at);
	}
	if (escape)
		g_string_append(out, escape);
	else
		g_string_append_c(out, *at);
	return at + 1;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\n';
}

static bool begins_line(const GString *out)
{
	return out->len == 0 || out->str[out->len - 1] == '\n';
}

/* Whether the text before `at` ends a sentence; "e.g." does not. */
static bool ends_sentence(const char *text, const char *at)
{
	if (at - text > 1 && strchr(")\"'", at[-1]))
		at--;
	if (at - text < 3 || !strchr(".!?", at[-1]))
		return false;
	return at[-3] != '.' && at[-3] != ' ';
}

void mdoc_span(GString *out, const char *text)
{
	g_autofree char *safe = text_safe(text ? text : "");
	const char *at = safe;

	while (*at) {
		const char *end = at;

		while (is_blank(*at))
			at++;
		if (!*at)
			break;
		if (at > end && !begins_line(out))
			g_string_append_c(out, ends_sentence(safe, end) &&
					  !g_ascii_islower(*at) ? '\n' : ' ');
		if (begins_line(out) && *at == '.')
			g_string_append(out, "\\&");
		while (*at && !is_blank(*at))
			at = put_character(out, safe, at, false);
	}
}

void mdoc_text(GString *out, const char *text)
{
	mdoc_span(out, text);
	if (!begins_line(out))
		g_string_append_c(out, '\n');
}

/* Whether a word could be the name of a macro, or punctuation that macros move about. */
static bool is_callable(const char *word, size_t bytes)
{
	if (bytes > MACRO_BYTES_MAX || g_ascii_islower(*word) || g_ascii_isdigit(*word))
		return false;
	return bytes < 2 || !g_ascii_isupper(word[0]) || !g_ascii_isupper(word[1]);
}

void mdoc_words(GString *out, const char *text)
{
	g_autofree char *safe = text_safe(text ? text : "");
	const char *at = safe;
	bool first = true;

	while (*at) {
		size_t bytes = strcspn(at, " \n");
		const char *end = at + bytes;

		if (bytes > 0 && !first)
			g_string_append_c(out, ' ');
		if (bytes > 0 && is_callable(at, bytes))
			g_string_append(out, "\\&");
		while (at < end)
			at = put_character(out, safe, at, false);
		first = first && bytes == 0;
		at += *at != '\0';
	}
}

void mdoc_name(GString *out, const char *text)
{
	g_autofree char *safe = text_safe(text ? text : "");

	if (is_callable(safe, strlen(safe)))
		g_string_append(out, "\\&");
	for (const char *at = safe; *at;) {
		if (is_blank(*at)) {
			g_string_append(out, "\\ ");
			at++;
		} else {
			at = put_character(out, safe, at, true);
		}
	}
}
