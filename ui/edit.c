/*
 * Text being typed. Keeps the bytes exactly as typed; only what is drawn goes through
 * text_display(). Plain ASCII takes the short way, so that a long paste stays quick.
 */
#include "ui/edit.h"

#include <string.h>

void edit_init(struct edit *edit, const char *text)
{
	edit->text = g_string_new(text ? text : "");
	edit->cursor = edit->text->len;
	edit->changed = false;
}

void edit_clear(struct edit *edit)
{
	if (edit->text)
		g_string_free(edit->text, TRUE);
	edit->text = NULL;
}

void edit_replace(struct edit *edit, const char *text)
{
	g_string_assign(edit->text, text);
	edit->cursor = edit->text->len;
	edit->changed = true;
}

void edit_insert(struct edit *edit, unsigned character)
{
	char bytes[8];
	int count = g_unichar_to_utf8(character, bytes);

	g_string_insert_len(edit->text, (gssize)edit->cursor, bytes, count);
	edit->cursor += (size_t)count;
	edit->changed = true;
}

void edit_insert_text(struct edit *edit, const char *text)
{
	g_string_insert(edit->text, (gssize)edit->cursor, text);
	edit->cursor += strlen(text);
	edit->changed |= *text != '\0';
}

/* ---- clusters ---------------------------------------------------------------- */

static bool joins_before(const char *at)
{
	unsigned char byte = (unsigned char)*at;

	return byte >= 0x80 && g_unichar_iszerowidth(g_utf8_get_char(at));
}

static size_t cluster_after(const char *text, size_t at)
{
	if (text[at] == '\0')
		return at;
	at += (size_t)g_utf8_skip[(unsigned char)text[at]];
	while (text[at] && joins_before(text + at))
		at += (size_t)g_utf8_skip[(unsigned char)text[at]];
	return at;
}

static size_t cluster_before(const char *text, size_t at)
{
	while (at > 0) {
		at = (size_t)(g_utf8_prev_char(text + at) - text);
		if (!joins_before(text + at))
			break;
	}
	return at;
}

static int cluster_columns(const char *text, size_t from, size_t to)
{
	unsigned char byte = (unsigned char)text[from];

	if (to == from + 1 && byte < 0x80)
		return byte == '\n' ? 0 : 1;
	g_autofree char *cluster = g_strndup(text + from, to - from);
	g_autofree char *display = text_display(cluster);
	return (int)text_columns(display);
}

int edit_columns(const struct edit *edit, size_t from, size_t to)
{
	int columns = 0;

	while (from < to) {
		size_t next = cluster_after(edit->text->str, from);
		columns += cluster_columns(edit->text->str, from, next);
		from = next;
	}
	return columns;
}

/* ---- moving ------------------------------------------------------------------ */

static size_t to_left(const struct edit *edit)
{
	return cluster_before(edit->text->str, edit->cursor);
}

static size_t to_right(const struct edit *edit)
{
	return cluster_after(edit->text->str, edit->cursor);
}

static size_t to_line_start(const struct edit *edit)
{
	size_t at = edit->cursor;

	while (at > 0 && edit->text->str[at - 1] != '\n')
		at--;
	return at;
}

static size_t to_line_end(const struct edit *edit)
{
	return edit->cursor + strcspn(edit->text->str + edit->cursor, "\n");
}

static size_t to_word_left(const struct edit *edit)
{
	const char *text = edit->text->str;
	size_t at = edit->cursor;

	while (at > 0 && g_ascii_isspace(text[at - 1]))
		at--;
	while (at > 0 && !g_ascii_isspace(text[at - 1]))
		at = cluster_before(text, at);
	return at;
}

static size_t to_text_start(const struct edit *edit)
{
	(void)edit;
	return 0;
}

static size_t to_text_end(const struct edit *edit)
{
	return edit->text->len;
}

size_t edit_find(const struct edit *edit, enum edit_motion motion)
{
	static size_t (*const motions[EDIT_MOTION_COUNT])(const struct edit *) = {
		[EDIT_LEFT] = to_left,
		[EDIT_RIGHT] = to_right,
		[EDIT_LINE_START] = to_line_start,
		[EDIT_LINE_END] = to_line_end,
		[EDIT_WORD_LEFT] = to_word_left,
		[EDIT_TEXT_START] = to_text_start,
		[EDIT_TEXT_END] = to_text_end,
	};

	return motions[motion](edit);
}

void edit_move(struct edit *edit, enum edit_motion motion)
{
	edit->cursor = edit_find(edit, motion);
}

void edit_delete(struct edit *edit, enum edit_motion motion)
{
	size_t to = edit_find(edit, motion), start = MIN(to, edit->cursor);
	size_t end = MAX(to, edit->cursor);

	if (start == end)
		return;
	g_string_erase(edit->text, (gssize)start, (gssize)(end - start));
	edit->cursor = start;
	edit->changed = true;
}

/* ---- lines ------------------------------------------------------------------- */

static void add_line(GArray *lines, size_t start, size_t end)
{
	struct edit_line line = { start, end };

	g_array_append_val(lines, line);
}

/* Break at the last blank that fits, or where the script lets a line begin, else where the line is
 * full; a newline always ends it. What is wider than a line has one for itself. */
GArray *edit_wrap(const struct edit *edit, int columns)
{
	GArray *lines = g_array_new(FALSE, FALSE, sizeof(struct edit_line));
	const char *text = edit->text->str;
	g_autofree char *breaks = text_breaks(text);
	size_t start = 0, at = 0, last_break = 0;
	int used = 0;

	columns = MAX(columns, 2);
	while (text[at]) {
		size_t next = cluster_after(text, at);
		int width = cluster_columns(text, at, next);

		if (breaks && breaks[at])
			last_break = at;
		if (text[at] == '\n') {
			add_line(lines, start, at);
			start = last_break = next;
			used = 0;
		} else if (used > 0 && used + width > columns) {
			size_t cut = last_break > start ? last_break : at;
			add_line(lines, start, cut);
			start = last_break = at = cut;
			used = 0;
			continue;
		} else {
			used += width;
			if (text[at] == ' ')
				last_break = next;
		}
		at = next;
	}
	add_line(lines, start, at);
	return lines;
}

unsigned edit_cursor_line(const struct edit *edit, const GArray *lines)
{
	unsigned found = 0;

	for (unsigned i = 0; i < lines->len; i++)
		if (g_array_index(lines, struct edit_line, i).start <= edit->cursor)
			found = i;
	return found;
}

void edit_move_lines(struct edit *edit, int columns, int step)
{
	g_autoptr(GArray) lines = edit_wrap(edit, columns);
	unsigned here = edit_cursor_line(edit, lines);
	const struct edit_line *line = &g_array_index(lines, struct edit_line, here);
	int column = edit_columns(edit, line->start, edit->cursor);
	int there = CLAMP((int)here + step, 0, (int)lines->len - 1);
	size_t at;

	line = &g_array_index(lines, struct edit_line, (unsigned)there);
	at = line->start;
	while (at < line->end && edit_columns(edit, line->start, at) < column)
		at = cluster_after(edit->text->str, at);
	/* The end of a wrapped line is the start of the next: stay on this one. */
	if (at == line->end && (unsigned)there + 1 < lines->len && edit->text->str[at] != '\n' &&
	    at > line->start)
		at = cluster_before(edit->text->str, at);
	edit->cursor = at;
}
