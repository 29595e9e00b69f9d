/*
 * How wide text is and where its lines break. Width is wcwidth() of the locale,
 * because that is what ncurses goes by; libunistring says only where Unicode
 * allows a break. Takes text made by text_display().
 */
#include "base/base_private.h"

#include <string.h>
#include <unilbrk.h>
#include <wchar.h>

/* Columns of the character at *at, and on to the next; controls have none. */
static unsigned columns_next(const char **at)
{
	unsigned char byte = (unsigned char)**at;
	int columns;

	if (byte < 0x80) {
		++*at;
		return byte >= 0x20 && byte < 0x7f;
	}
	columns = wcwidth((wchar_t)g_utf8_get_char(*at));
	*at = g_utf8_next_char(*at);
	return columns < 0 ? 0 : (unsigned)columns;
}

unsigned text_columns(const char *text)
{
	unsigned columns = 0;

	while (*text)
		columns += columns_next(&text);
	return columns;
}

/* As text_fit(), for the first `bytes` of the text; *taken receives the columns. */
static size_t slice_fit(const char *text, size_t bytes, unsigned columns, unsigned *taken)
{
	const char *at = text;

	*taken = 0;
	while (at < text + bytes) {
		const char *next = at;
		unsigned wide = columns_next(&next);

		if (*taken + wide > columns)
			break;
		*taken += wide;
		at = next;
	}
	return (size_t)(at - text);
}

size_t text_fit(const char *text, unsigned columns)
{
	unsigned taken;

	return slice_fit(text, strlen(text), columns, &taken);
}

char *text_clip(const char *text, unsigned columns)
{
	size_t bytes = strcspn(text, "\n");
	const char *ellipsis = "...";
	unsigned wide = 3;
	unsigned taken;
	size_t fits = slice_fit(text, bytes, columns, &taken);

	if (fits == bytes && text[bytes] == '\0')
		return g_strdup(text);
	if (text_can_show(text_locale(), 0x2026)) {
		ellipsis = "\u2026";
		wide = text_columns(ellipsis);
	} else if (columns < 4) {
		return g_strndup(text, fits);
	}
	if (columns < wide)
		return g_strndup(text, fits);
	fits = slice_fit(text, bytes, columns - wide, &taken);
	return g_strdup_printf("%.*s%s", (int)fits, text, ellipsis);
}

/* ---- lines ----------------------------------------------------------------- */

/* Add a line without the blanks at its end. */
static void line_add(GArray *lines, const char *text, size_t start, size_t end)
{
	struct text_line line = { start, 0 };

	while (end > start && text[end - 1] == ' ')
		end--;
	line.bytes = end - start;
	g_array_append_val(lines, line);
}

/* Where the line that starts at `start` has to end: at a break, else inside its word. */
static size_t line_end(const char *text, const char *breaks, size_t start, size_t end,
		       unsigned columns)
{
	size_t last = start;
	size_t at = start;
	unsigned wide = 0;

	while (at < end) {
		const char *after = text + at;
		unsigned next = columns_next(&after);

		if (at > start && (breaks[at] == UC_BREAK_POSSIBLE ||
				   breaks[at] == UC_BREAK_MANDATORY))
			last = at;
		/* A blank never starts a line; one that does not fit hangs over unseen. */
		if (wide + next > columns && text[at] != ' ' && at > start)
			return last > start ? last : at;
		wide += next;
		at = (size_t)(after - text);
	}
	return end;
}

/* Break what stands between two newlines. */
static void paragraph_wrap(GArray *lines, const char *text, size_t start, size_t end,
			   unsigned columns)
{
	g_autofree char *breaks = NULL;
	size_t first = start;
	unsigned taken;

	if (start + slice_fit(text + start, end - start, columns, &taken) == end) {
		line_add(lines, text, start, end);
		return;
	}
	breaks = g_malloc(end - start);
	u8_possible_linebreaks((const uint8_t *)text + start, end - start, "UTF-8", breaks);
	while (start < end) {
		size_t next = line_end(text + first, breaks, start - first, end - first, columns);

		line_add(lines, text, start, first + next);
		start = first + next;
	}
}

GArray *text_wrap(const char *text, unsigned columns)
{
	GArray *lines = g_array_new(FALSE, FALSE, sizeof(struct text_line));
	size_t start = 0;

	do {
		size_t end = start + strcspn(text + start, "\n");

		paragraph_wrap(lines, text, start, end, MAX(columns, 1));
		start = text[end] ? end + 1 : end;
	} while (text[start]);
	return lines;
}
