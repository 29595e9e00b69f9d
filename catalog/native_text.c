/*
 * Texts out of files into the catalog: copied, trimmed, and held against the rules
 * for ids, slugs, dates and texts of one line.
 *
 * The door has already seen to UTF-8 and control characters. Nothing here ends a
 * load: what is wrong is noted with its place, and reading goes on.
 */
#include <string.h>

#include "catalog/catalog_private.h"

static bool is_lower_or_digit(char c)
{
	return g_ascii_islower(c) || g_ascii_isdigit(c);
}

bool catalog_slug_is_valid(const char *text)
{
	size_t bytes = strlen(text);

	if (bytes == 0 || bytes > CATALOG_ID_BYTES_MAX)
		return false;
	for (size_t i = 0; i < bytes; i++) {
		if (is_lower_or_digit(text[i]))
			continue;
		/* Single hyphens between words only. */
		if (text[i] != '-' || i == 0 || !is_lower_or_digit(text[i - 1]) ||
		    !is_lower_or_digit(text[i + 1]))
			return false;
	}
	return true;
}

bool catalog_id_is_valid(const char *text)
{
	size_t bytes = strlen(text);

	if (bytes == 0 || bytes > CATALOG_ID_BYTES_MAX)
		return false;
	if (!g_ascii_isalnum(text[0]) ||
	    (!g_ascii_isalnum(text[bytes - 1]) && text[bytes - 1] != ')'))
		return false;
	for (size_t i = 0; i < bytes; i++) {
		if (!g_ascii_isalnum(text[i]) && !strchr("._-()&", text[i]))
			return false;
	}
	return true;
}

const struct value *text_value(const struct text_place *place, const char *key)
{
	const struct value *value = value_get(place->map, key);

	return value ? value : place->map;
}

static const char *text_keep(const struct text_place *place, const char *text, size_t bytes)
{
	return g_string_chunk_insert_len(place->loading->memory->texts, text, (gssize)bytes);
}

/* Blanks at both ends left out; 0 for a blank text. */
static size_t text_trim(const char **text)
{
	size_t bytes;

	if (!*text)
		return 0;
	while (g_ascii_isspace(**text))
		(*text)++;
	bytes = strlen(*text);
	while (bytes > 0 && g_ascii_isspace((*text)[bytes - 1]))
		bytes--;
	return bytes;
}

const char *text_prose(const struct text_place *place, const char *text)
{
	size_t bytes;

	/* Leading blanks of the first line mean as little as those of the others. */
	bytes = text_trim(&text);
	return bytes ? text_keep(place, text, bytes) : NULL;
}

static bool is_one_line(const char *text, size_t bytes)
{
	for (size_t i = 0; i < bytes; i++) {
		if (text[i] == '\n' || text[i] == '\r' || text[i] == '\t')
			return false;
	}
	return true;
}

static const char *text_checked_line(const struct text_place *place, const struct value *value,
				     const char *label, const char *text, bool required)
{
	size_t bytes = text_trim(&text);

	if (bytes == 0) {
		if (required)
			loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, value,
					_("%s is empty"), label);
		return NULL;
	}
	if (bytes > CATALOG_LINE_BYTES_MAX) {
		loading_problem(place->loading, place->part, REMIT_ERROR_LIMIT, value,
				_("%s is longer than %d bytes"), label, CATALOG_LINE_BYTES_MAX);
		return NULL;
	}
	if (!is_one_line(text, bytes)) {
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, value,
				_("%s has to be one line without tabs"), label);
		return NULL;
	}
	return text_keep(place, text, bytes);
}

const char *text_line(const struct text_place *place, const char *key, const char *text,
		      bool required)
{
	return text_checked_line(place, text_value(place, key), key, text, required);
}

const char *text_entry(const struct text_place *place, const struct value *value,
		       const char *label, const char *text)
{
	return text_checked_line(place, value, label, text, true);
}

const char *text_slug(const struct text_place *place, const char *key, const char *text,
		      bool required)
{
	const char *line = text_line(place, key, text, required);

	if (line && !catalog_slug_is_valid(line)) {
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
				text_value(place, key),
				_("%s '%.80s' has to be small letters and digits with single "
				  "hyphens between, at most %d of them"),
				key, line, CATALOG_ID_BYTES_MAX);
		return NULL;
	}
	return line;
}

const char *text_id(const struct text_place *place, const char *key, const char *text)
{
	const char *line = text_line(place, key, text, true);

	if (line && !catalog_id_is_valid(line)) {
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
				text_value(place, key),
				_("%s '%.80s' has to be letters and digits with '.', '-', '_', '&' "
				  "or parentheses between, at most %d of them"),
				key, line, CATALOG_ID_BYTES_MAX);
		return NULL;
	}
	return line;
}

const char *text_maybe_id(const struct text_place *place, const char *key, const char *text)
{
	return text ? text_id(place, key, text) : NULL;
}

static bool read_digits(const char *text, unsigned count, unsigned *out)
{
	*out = 0;
	for (unsigned i = 0; i < count; i++) {
		if (!g_ascii_isdigit(text[i]))
			return false;
		*out = *out * 10 + (unsigned)(text[i] - '0');
	}
	return true;
}

/* YYYY-MM or YYYY-MM-DD, a day that there was or will be. */
static bool date_is_valid(const char *text)
{
	size_t bytes = strlen(text);
	unsigned year, month, day = 1;

	if (bytes != 7 && bytes != 10)
		return false;
	if (!read_digits(text, 4, &year) || text[4] != '-' || !read_digits(text + 5, 2, &month))
		return false;
	if (bytes == 10 && (text[7] != '-' || !read_digits(text + 8, 2, &day)))
		return false;
	return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31 &&
	       g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year);
}

const char *text_date(const struct text_place *place, const char *key, const char *text)
{
	const char *line = text_line(place, key, text, false);

	if (line && !date_is_valid(line)) {
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
				text_value(place, key),
				_("%s '%.80s' is no date; write YYYY-MM or YYYY-MM-DD"), key, line);
		return NULL;
	}
	return line;
}

unsigned text_word(const struct text_place *place, const char *key, const char *const *words,
		   unsigned absent)
{
	const struct value *value = value_get(place->map, key);
	unsigned word = absent;
	GError *error = NULL;

	if (value && !door_word(loading_part(place->loading, place->part)->tree, value, key, words,
				&word, &error))
		loading_take(place->loading, error);
	return word;
}
