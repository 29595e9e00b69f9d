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

unsigned text_columns_of(const char *text, size_t bytes)
{
	const char *end = text + bytes;
	unsigned columns = 0;

	while (text < end)
		columns += columns_next(&text);
	return columns;
}

unsigned text_columns(const char *text)
{
	return text_columns_of(text, strlen(text));
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
	g_autofree char *head = g_strndup(text, fits);
	return g_strconcat(head, ellipsis, NULL);
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

/*
 * Printable ASCII breaks at blanks alone, which keeps ids and numbers whole and costs what the
 * lines cost rather than what the bytes do. Returns where it stopped: at the end, or at the
 * start of a line that has no blank after its first word.
 */
static size_t plain_wrap(GArray *lines, const char *text, size_t start, size_t end,
			 unsigned columns)
{
	while (end - start > columns) {
		size_t word = start + strspn(text + start, " "), at = start + columns;

		while (at > word && text[at] != ' ')
			at--;
		if (at <= word)
			return start;
		line_add(lines, text, start, at);
		start = at + strspn(text + at, " ");
	}
	if (start < end || end == 0 || text[end - 1] != ' ')
		line_add(lines, text, start, end);
	return end;
}

static bool slice_is_plain(const char *text, size_t start, size_t end)
{
	unsigned other = 0;

	for (size_t i = start; i < end; i++)
		other |= (unsigned char)(text[i] - ' ') >= 0x7f - ' ';
	return !other;
}

static void unicode_wrap(GArray *lines, const char *text, size_t start, size_t end,
			 unsigned columns)
{
	g_autofree char *breaks = g_malloc(end - start);
	size_t first = start;

	u8_possible_linebreaks((const uint8_t *)text + start, end - start, "UTF-8", breaks);
	while (start < end) {
		size_t next = line_end(text + first, breaks, start - first, end - first, columns);

		line_add(lines, text, start, first + next);
		start = first + next;
	}
}

/* Break what stands between two newlines. */
static void paragraph_wrap(GArray *lines, const char *text, size_t start, size_t end,
			   unsigned columns)
{
	unsigned taken;

	if (slice_is_plain(text, start, end))
		start = plain_wrap(lines, text, start, end, columns);
	else if (start + slice_fit(text + start, end - start, columns, &taken) == end) {
		line_add(lines, text, start, end);
		return;
	}
	if (start < end)
		unicode_wrap(lines, text, start, end, columns);
}

char *text_breaks(const char *text)
{
	size_t bytes = strlen(text);
	char *breaks;

	if (text_is_plain(text))
		return NULL;
	breaks = g_malloc(bytes);
	u8_possible_linebreaks((const uint8_t *)text, bytes, "UTF-8", breaks);
	for (size_t i = 0; i < bytes; i++)
		breaks[i] = breaks[i] == UC_BREAK_POSSIBLE;
	return breaks;
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
