/*
 * One table as a sheet: a head that stays, filters, columns as wide as what is in them, days that
 * are days and numbers that are numbers; everything else is a text, whatever it looks like.
 */
#include "xlsx/xlsx.h"

#include <string.h>
#include <xlsxwriter.h>

enum { WIDTH_MIN = 8, WIDTH_MAX = 60, WORDS_MAX = 64, LIST_BYTES_MAX = 255 };
/* A line of the usual font, and the highest row there can be, in points; columns beside a text. */
enum { LINE_HEIGHT = 15, HEIGHT_MAX = 405, MARGIN = 3 };

/* ---- cells --------------------------------------------------------------------------- */

/* So large that the comment can be read. */
static void put_cut_comment(lxw_worksheet *sheet, unsigned row, unsigned column)
{
	lxw_comment_options options = { .width = 300, .height = 60 };
	g_autofree char *said = g_strdup_printf(
		_("cut off at %d characters, more than which no cell can hold: CSV and JSON have all of it"),
		XLSX_CELL_MAX);

	worksheet_write_comment_opt(sheet, row, (lxw_col_t)column, said, &options);
}

void xlsx_put_text(lxw_worksheet *sheet, unsigned row, unsigned column, const char *text,
		   lxw_format *look)
{
	bool cut;
	g_autofree char *kept = xlsx_escape(text, &cut);

	if (*kept)
		worksheet_write_string(sheet, row, (lxw_col_t)column, kept, look);
	else
		worksheet_write_blank(sheet, row, (lxw_col_t)column, look);
	if (cut)
		put_cut_comment(sheet, row, column);
}

/* A day that workbooks can count: from 1900-03-01 on all of them agree which it is. */
static bool read_day(const char *text, lxw_datetime *day)
{
	int year, month, date;
	char end;

	if (strlen(text) != 10 || text[4] != '-' || text[7] != '-' ||
	    sscanf(text, "%4d-%2d-%2d%c", &year, &month, &date, &end) != 3 ||
	    !g_date_valid_dmy((GDateDay)date, (GDateMonth)month, (GDateYear)year) ||
	    strcmp(text, "1900-03-01") < 0)
		return false;
	*day = (lxw_datetime){ .year = year, .month = month, .day = date };
	return true;
}

static char *joined(const json_t *list)
{
	GString *text = g_string_new(NULL);
	const json_t *one;
	size_t i;

	json_array_foreach((json_t *)list, i, one)
		g_string_append_printf(text, "%s%s", i ? "\n" : "",
				       json_is_string(one) ? json_string_value(one) : "");
	return g_string_free(text, FALSE);
}

static enum xlsx_look column_look(const json_t *column)
{
	static const struct {
		const char *type;
		enum xlsx_look look;
	} looks[] = { { "id", LOOK_EXACT },  { "line", LOOK_EXACT }, { "day", LOOK_DAY },
		      { "word", LOOK_EXACT }, { "number", LOOK_NUMBER } };
	const char *type = json_string_value(json_object_get(column, "type"));

	for (size_t i = 0; type && i < G_N_ELEMENTS(looks); i++)
		if (strcmp(looks[i].type, type) == 0)
			return looks[i].look;
	return LOOK_TEXT;
}

static void put_cell(const struct xlsx_book *book, lxw_worksheet *sheet, unsigned row,
		     unsigned column, enum xlsx_look look, const json_t *value)
{
	lxw_format *format = book->looks[look];
	g_autofree char *list = json_is_array(value) ? joined(value) : NULL;
	const char *text = list ? list : json_is_string(value) ? json_string_value(value) : "";
	lxw_datetime day;

	if (json_is_integer(value))
		worksheet_write_number(sheet, row, (lxw_col_t)column,
				       (double)json_integer_value(value), format);
	else if (look == LOOK_DAY && read_day(text, &day))
		worksheet_write_datetime(sheet, row, (lxw_col_t)column, &day, format);
	else
		xlsx_put_text(sheet, row, column, text, format);
}

/* ---- columns ------------------------------------------------------------------------- */

static unsigned text_width(const char *text)
{
	unsigned widest = 0, width = 0;

	for (; *text; text = g_utf8_next_char(text)) {
		gunichar character = g_utf8_get_char(text);

		width = character == '\n' ? 0 : width + (g_unichar_iswide(character) ? 2 : 1);
		widest = MAX(widest, width);
		if (widest >= WIDTH_MAX)
			break;
	}
	return widest;
}

static unsigned column_width(const json_t *column, const json_t *rows)
{
	const char *key = json_string_value(json_object_get(column, "key"));
	unsigned widest = WIDTH_MIN - 2;
	const json_t *row;
	size_t i;

	widest = MAX(widest, text_width(json_string_value(json_object_get(column, "label"))) + 2);
	json_array_foreach((json_t *)rows, i, row) {
		const json_t *value = json_object_get(row, key);
		g_autofree char *list = json_is_array(value) ? joined(value) : NULL;
		const char *text = list ? list : json_string_value(value);

		widest = MAX(widest, text ? text_width(text) : 0);
	}
	return MIN(widest + 2, (unsigned)WIDTH_MAX);
}

void xlsx_set_height(lxw_worksheet *sheet, unsigned row, unsigned lines)
{
	if (lines > 1)
		worksheet_set_row(sheet, row, MIN(lines * LINE_HEIGHT, HEIGHT_MAX), NULL);
}

/* The rows of a column that needs more lines than those before it. */
static void measure(unsigned *lines, const json_t *rows, const char *key, unsigned width)
{
	const json_t *row;
	size_t i;

	json_array_foreach((json_t *)rows, i, row) {
		const json_t *value = json_object_get(row, key);
		g_autofree char *list = json_is_array(value) ? joined(value) : NULL;
		const char *text = list ? list : json_string_value(value);

		lines[i] = MAX(lines[i], text ? xlsx_lines(text, width - MARGIN) : 1);
	}
}

/* What may be typed there: another word is asked about, since an import has words of its own. */
static void offer_words(lxw_worksheet *sheet, unsigned column, unsigned last, const json_t *words)
{
	char *list[WORDS_MAX + 1] = { NULL };
	lxw_data_validation rule = { .validate = LXW_VALIDATION_TYPE_LIST, .value_list = list,
				     .ignore_blank = LXW_VALIDATION_ON,
				     .show_error = LXW_VALIDATION_ON,
				     .dropdown = LXW_VALIDATION_ON,
				     .error_type = LXW_VALIDATION_ERROR_TYPE_WARNING };
	size_t count = MIN(json_array_size(words), (size_t)WORDS_MAX), bytes = 0;

	for (size_t i = 0; i < count; i++) {
		list[i] = (char *)json_string_value(
			json_object_get(json_array_get(words, i), "word"));
		bytes += list[i] ? strlen(list[i]) + 1 : LIST_BYTES_MAX;
	}
	if (count && bytes <= LIST_BYTES_MAX)
		worksheet_data_validation_range(sheet, 1, (lxw_col_t)column, last,
						(lxw_col_t)column, &rule);
}

static void mark_words(const struct xlsx_book *book, lxw_worksheet *sheet, unsigned column,
		       unsigned last, const json_t *words)
{
	const json_t *word;
	size_t i;

	json_array_foreach((json_t *)words, i, word) {
		const char *tone = json_string_value(json_object_get(word, "tone"));
		const char *said = json_string_value(json_object_get(word, "word"));
		enum xlsx_look look = xlsx_tone_look(tone);

		if (look == LOOK_TEXT || !said || strchr(said, '"'))
			continue;
		g_autofree char *quoted = g_strdup_printf("\"%s\"", said);
		lxw_conditional_format rule = { .type = LXW_CONDITIONAL_TYPE_CELL,
						.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO,
						.value_string = quoted,
						.format = book->looks[look] };
		worksheet_conditional_format_range(sheet, 1, (lxw_col_t)column, last,
						   (lxw_col_t)column, &rule);
	}
}

enum xlsx_look xlsx_tone_look(const char *tone)
{
	static const char *const tones[] = { "good", "half", "bad", "open" };

	for (size_t i = 0; tone && i < G_N_ELEMENTS(tones); i++)
		if (strcmp(tones[i], tone) == 0)
			return LOOK_GOOD + (enum xlsx_look)i;
	return LOOK_TEXT;
}

/* ---- the sheet ----------------------------------------------------------------------- */

static void fill_column(const struct xlsx_book *book, lxw_worksheet *sheet, unsigned at,
			const json_t *column, const json_t *rows, unsigned *lines)
{
	const char *key = json_string_value(json_object_get(column, "key"));
	const json_t *words = json_object_get(column, "words"), *row;
	enum xlsx_look look = column_look(column);
	unsigned last = (unsigned)json_array_size(rows), width = column_width(column, rows);
	size_t i;

	worksheet_set_column(sheet, (lxw_col_t)at, (lxw_col_t)at, width, book->looks[look]);
	measure(lines, rows, key, width);
	xlsx_put_text(sheet, 0, at, json_string_value(json_object_get(column, "label")),
		      book->looks[LOOK_HEAD]);
	json_array_foreach((json_t *)rows, i, row)
		put_cell(book, sheet, (unsigned)i + 1, at, look, json_object_get(row, key));
	if (!words || last == 0)
		return;
	offer_words(sheet, at, last, words);
	mark_words(book, sheet, at, last, words);
}

bool xlsx_sheet_fill(const struct xlsx_book *book, lxw_worksheet *sheet, const json_t *columns,
		     const json_t *rows, GError **error)
{
	unsigned last = (unsigned)json_array_size(rows);
	unsigned count = (unsigned)json_array_size(columns);
	g_autofree unsigned *lines = g_new0(unsigned, last + 1);

	if (last >= XLSX_ROWS_MAX) {
		error_set(error, REMIT_ERROR_LIMIT, _("more than %d lines"), XLSX_ROWS_MAX - 1);
		return false;
	}
	for (unsigned i = 0; i < count; i++) {
		const json_t *column = json_array_get(columns, i);

		if (!json_is_string(json_object_get(column, "key")) ||
		    !json_is_string(json_object_get(column, "label"))) {
			error_set(error, REMIT_ERROR_INPUT, _("a column without key and label"));
			return false;
		}
		fill_column(book, sheet, i, column, rows, lines);
	}
	for (unsigned i = 0; i < last; i++)
		xlsx_set_height(sheet, i + 1, lines[i]);
	worksheet_freeze_panes(sheet, 1, 1);
	worksheet_repeat_rows(sheet, 0, 0);
	worksheet_set_landscape(sheet);
	worksheet_fit_to_pages(sheet, 1, 0);
	if (count)
		worksheet_autofilter(sheet, 0, 0, last, (lxw_col_t)(count - 1));
	return true;
}
