/*
 * What is in the cells of a workbook, from the XML of its parts: texts that sheets share, formats
 * by which a number is a day, the sheets in their order. GMarkup reads no DTD, so that nothing in
 * a workbook can refer to anything else.
 */
#include "xlsx/xlsx.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SHEETS_MAX = 256, COLUMNS_MAX = 16384, CELLS_MAX = 4 * 1000 * 1000 };

struct sheet {
	char *name, *relation; /* r:id */
};

struct book {
	GHashTable *parts;
	GArray *sheets;        /* of struct sheet */
	GHashTable *targets;   /* r:id -> name of the part */
	GPtrArray *shared;     /* char * */
	GHashTable *day_codes; /* numFmtId of formats that show days */
	GArray *is_day;        /* of bool: by the number of a cell's format */
	bool in_formats;       /* within cellXfs */
	bool from_1904;
	unsigned cells;        /* how many there were, with those that are missing in a row */
	/* Of the text that is being read: */
	GString *text;
	unsigned phonetic;     /* depth of rPh, how a text is pronounced */
	bool in_text;
	/* Of the sheet that is being read: */
	json_t *rows, *row;
	unsigned row_at, column_at;
	char type[16];
	unsigned format;
};

/* ---- XML ----------------------------------------------------------------------------- */

/* The name without what stands before a colon: workbooks choose their prefixes. */
static const char *plain(const char *name)
{
	const char *colon = strrchr(name, ':');

	return colon ? colon + 1 : name;
}

static const char *value_of(const char **names, const char **values, const char *wanted)
{
	for (unsigned i = 0; names[i]; i++)
		if (strcmp(plain(names[i]), wanted) == 0)
			return values[i];
	return NULL;
}

static unsigned number_of(const char **names, const char **values, const char *wanted)
{
	const char *text = value_of(names, values, wanted);
	guint64 number = text ? g_ascii_strtoull(text, NULL, 10) : 0;

	return (unsigned)MIN(number, (guint64)G_MAXUINT);
}

static bool parse(struct book *book, const char *part, const GMarkupParser *parser, GError **error)
{
	const GString *text = g_hash_table_lookup(book->parts, part);
	g_autoptr(GError) problem = NULL;

	if (!text) /* texts and formats may be missing; sheets are asked for before */
		return true;
	GMarkupParseContext *context =
		g_markup_parse_context_new(parser, G_MARKUP_PREFIX_ERROR_POSITION, book, NULL);
	bool good = g_markup_parse_context_parse(context, text->str, (gssize)text->len,
						 &problem) &&
		    g_markup_parse_context_end_parse(context, &problem);
	g_markup_parse_context_free(context);
	if (good)
		return true;
	if (problem->domain == REMIT_ERROR)
		g_propagate_error(error, g_steal_pointer(&problem));
	else
		error_set(error, REMIT_ERROR_INPUT, _("the workbook is damaged: %s: %s"), part,
			  problem->message);
	return false;
}

/* ---- which sheets there are ------------------------------------------------------------ */

static void sheet_clear(void *data)
{
	struct sheet *sheet = data;

	g_free(sheet->name);
	g_free(sheet->relation);
}

static void workbook_start(GMarkupParseContext *context, const char *element, const char **names,
			   const char **values, void *data, GError **error)
{
	struct book *book = data;
	const char *mode = value_of(names, values, "date1904");
	(void)context;

	if (strcmp(plain(element), "workbookPr") == 0)
		book->from_1904 = mode && (strcmp(mode, "1") == 0 || strcmp(mode, "true") == 0);
	if (strcmp(plain(element), "sheet") != 0)
		return;
	struct sheet sheet = { g_strdup(value_of(names, values, "name")), NULL };
	for (unsigned i = 0; names[i]; i++)
		if (g_str_has_suffix(names[i], ":id"))
			sheet.relation = g_strdup(values[i]);
	g_array_append_val(book->sheets, sheet);
	if (book->sheets->len > SHEETS_MAX)
		error_set(error, REMIT_ERROR_LIMIT, _("more than %d sheets"), SHEETS_MAX);
}

/* Targets are beside the workbook, or from the root of the archive. */
static void relations_start(GMarkupParseContext *context, const char *element, const char **names,
			    const char **values, void *data, GError **error)
{
	struct book *book = data;
	const char *id = value_of(names, values, "Id"), *target = value_of(names, values, "Target");
	(void)context;
	(void)error;

	if (strcmp(plain(element), "Relationship") == 0 && id && target)
		g_hash_table_insert(book->targets, g_strdup(id),
				    *target == '/' ? g_strdup(target + 1) :
						     g_strconcat("xl/", target, NULL));
}

static const GMarkupParser workbook_parser = { .start_element = workbook_start };
static const GMarkupParser relations_parser = { .start_element = relations_start };

/* ---- texts ------------------------------------------------------------------------------- */

/* A text is in t, in pieces where it is coloured; how it is pronounced is none of it. */
static void text_start(struct book *book, const char *name)
{
	book->phonetic += strcmp(name, "rPh") == 0;
	book->in_text = book->phonetic == 0 && strcmp(name, "t") == 0;
}

static void text_end(struct book *book, const char *name)
{
	book->phonetic -= book->phonetic && strcmp(name, "rPh") == 0;
	book->in_text = false;
}

static void text_append(GMarkupParseContext *context, const char *text, gsize count, void *data,
			GError **error)
{
	struct book *book = data;
	(void)context;
	(void)error;

	for (gsize i = 0; book->in_text && i < count; i++)
		if (text[i] != '\r')
			g_string_append_c(book->text, text[i]);
}

static void shared_start(GMarkupParseContext *context, const char *element, const char **names,
			 const char **values, void *data, GError **error)
{
	struct book *book = data;
	(void)context;
	(void)names;
	(void)values;
	(void)error;

	if (strcmp(plain(element), "si") == 0)
		g_string_truncate(book->text, 0);
	text_start(book, plain(element));
}

static void shared_end(GMarkupParseContext *context, const char *element, void *data,
		       GError **error)
{
	struct book *book = data;
	(void)context;
	(void)error;

	text_end(book, plain(element));
	if (strcmp(plain(element), "si") == 0)
		g_ptr_array_add(book->shared, g_strdup(book->text->str));
}

static const GMarkupParser shared_parser = { .start_element = shared_start,
					     .end_element = shared_end, .text = text_append };

/* ---- formats ------------------------------------------------------------------------------ */

/* Those that every workbook has and that show days. */
static bool is_day_number(unsigned id)
{
	return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
	       (id >= 50 && id <= 54) || id == 57 || id == 58;
}

/* A code with a year or a day of the month, outside what it says literally. */
static bool is_day_code(const char *code)
{
	for (; *code && *code != ';'; code++) {
		const char *end = *code == '"' ? strchr(code + 1, '"') :
				  *code == '[' ? strchr(code, ']') : NULL;

		if (*code == '\\' && code[1])
			code++;
		else if (end)
			code = end;
		else if (strchr("yYdD", *code))
			return true;
	}
	return false;
}

static void styles_start(GMarkupParseContext *context, const char *element, const char **names,
			 const char **values, void *data, GError **error)
{
	struct book *book = data;
	const char *code = value_of(names, values, "formatCode"), *name = plain(element);
	unsigned id = number_of(names, values, "numFmtId");
	(void)context;
	(void)error;

	if (strcmp(name, "numFmt") == 0 && code && is_day_code(code))
		g_hash_table_add(book->day_codes, GUINT_TO_POINTER(id));
	if (strcmp(name, "cellXfs") == 0)
		book->in_formats = true;
	if (strcmp(name, "xf") != 0 || !book->in_formats)
		return;
	bool is_day = is_day_number(id) ||
		      g_hash_table_contains(book->day_codes, GUINT_TO_POINTER(id));
	g_array_append_val(book->is_day, is_day);
}

static void styles_end(GMarkupParseContext *context, const char *element, void *data,
		       GError **error)
{
	struct book *book = data;
	(void)context;
	(void)error;

	if (strcmp(plain(element), "cellXfs") == 0)
		book->in_formats = false;
}

static const GMarkupParser styles_parser = { .start_element = styles_start,
					     .end_element = styles_end };

/* ---- cells --------------------------------------------------------------------------------- */

/* A day is counted from another one; NULL for what is none. g_free(). */
static char *day_text(const struct book *book, double number)
{
	double whole = floor(number), rest = (number - whole) * 1440;
	unsigned minutes = (unsigned)(rest + 0.5);
	GDate date;

	if (!(whole >= 0 && whole < 2958466)) /* to the year 9999 */
		return NULL;
	g_date_clear(&date, 1);
	g_date_set_dmy(&date, book->from_1904 ? 1 : 30,
		       book->from_1904 ? G_DATE_JANUARY : G_DATE_DECEMBER,
		       book->from_1904 ? 1904 : 1899);
	/* A year 1900 that had a 29th of February: before it, days count one more. */
	g_date_add_days(&date, (guint)whole + (!book->from_1904 && whole < 60));
	g_autofree char *day = g_strdup_printf("%04d-%02d-%02d", g_date_get_year(&date),
					       (int)g_date_get_month(&date), g_date_get_day(&date));
	return minutes == 0 || minutes >= 1440 ?
		       g_steal_pointer(&day) :
		       g_strdup_printf("%s %02u:%02u", day, minutes / 60, minutes % 60);
}

/* What a number is shown as. g_free(). */
static char *number_text(const struct book *book, const char *text)
{
	char digits[G_ASCII_DTOSTR_BUF_SIZE], *end;
	double number = g_ascii_strtod(text, &end);
	bool is_day = book->format < book->is_day->len &&
		      g_array_index(book->is_day, bool, book->format);
	char *day = is_day && end != text ? day_text(book, number) : NULL;

	if (day || end == text || *end)
		return day ? day : g_strdup(text);
	return g_strdup(g_ascii_formatd(digits, sizeof(digits), "%.15g", number));
}

/* g_free() */
static char *cell_text(const struct book *book)
{
	const char *text = book->text->str;
	guint64 at = g_ascii_strtoull(text, NULL, 10);

	if (strcmp(book->type, "s") == 0)
		return g_strdup(*text && at < book->shared->len ?
					g_ptr_array_index(book->shared, at) : "");
	if (strcmp(book->type, "b") == 0)
		return g_strdup(*text == '1' ? "TRUE" : "FALSE");
	if (*text && (!*book->type || strcmp(book->type, "n") == 0))
		return number_text(book, text);
	return g_strdup(text);
}

/* Rows and columns may be left out: what a cell says of its place counts. False: not there. */
static bool find_place(struct book *book, const char *place)
{
	unsigned column = 0, letters = 0;

	if (!place) {
		book->column_at++;
		return book->column_at <= COLUMNS_MAX;
	}
	for (; letters < 4 && g_ascii_isalpha(place[letters]); letters++)
		column = column * 26 + (unsigned)(g_ascii_toupper(place[letters]) - 'A') + 1;
	if (column <= book->column_at || column > COLUMNS_MAX)
		return false;
	book->column_at = column;
	return true;
}

static bool count_cells(struct book *book, size_t more, GError **error)
{
	book->cells += (unsigned)more;
	if (book->cells <= CELLS_MAX)
		return true;
	error_set(error, REMIT_ERROR_LIMIT, _("more than %d cells"), CELLS_MAX);
	return false;
}

static void put_cell(struct book *book, GError **error)
{
	g_autofree char *text = cell_text(book);

	xlsx_unescape(text);
	if (!*text || !count_cells(book, book->column_at - json_array_size(book->row), error))
		return;
	while (json_array_size(book->row) + 1 < book->column_at)
		json_array_append_new(book->row, json_string(""));
	json_array_append_new(book->row, json_string(text));
}

static void start_row(struct book *book, const char **names, const char **values, GError **error)
{
	unsigned at = value_of(names, values, "r") ? number_of(names, values, "r") :
						     book->row_at + 1;

	if (at <= book->row_at || at > XLSX_ROWS_MAX) {
		error_set(error, REMIT_ERROR_INPUT, _("the workbook is damaged: row %u comes after row %u"),
			  at, book->row_at);
		return;
	}
	if (!count_cells(book, at - book->row_at, error))
		return;
	for (; book->row_at < at; book->row_at++) {
		book->row = json_array();
		json_array_append_new(book->rows, book->row);
	}
	book->column_at = 0;
}

static void sheet_start(GMarkupParseContext *context, const char *element, const char **names,
			const char **values, void *data, GError **error)
{
	struct book *book = data;
	const char *name = plain(element), *type = value_of(names, values, "t");
	(void)context;

	if (strcmp(name, "row") == 0)
		start_row(book, names, values, error);
	if (strcmp(name, "c") == 0) {
		g_string_truncate(book->text, 0);
		g_strlcpy(book->type, type ? type : "", sizeof(book->type));
		book->format = number_of(names, values, "s");
		if (!book->row || !find_place(book, value_of(names, values, "r")))
			error_set(error, REMIT_ERROR_INPUT,
				  _("the workbook is damaged: a cell in row %u is out of place"),
				  book->row_at);
	}
	text_start(book, name);
	book->in_text = book->in_text || strcmp(name, "v") == 0;
}

static void sheet_end(GMarkupParseContext *context, const char *element, void *data,
		      GError **error)
{
	struct book *book = data;
	(void)context;

	text_end(book, plain(element));
	if (strcmp(plain(element), "c") == 0)
		put_cell(book, error);
}

static const GMarkupParser sheet_parser = { .start_element = sheet_start,
					    .end_element = sheet_end, .text = text_append };

/* ---- the workbook ---------------------------------------------------------------------------- */

/* NULL with an error. */
static json_t *read_sheet(struct book *book, const struct sheet *sheet, GError **error)
{
	const char *part = sheet->relation ? g_hash_table_lookup(book->targets, sheet->relation) :
					     NULL;
	json_t *rows = json_array();

	book->rows = rows;
	book->row = NULL;
	book->row_at = book->column_at = 0;
	if (!part || !g_hash_table_contains(book->parts, part) || !sheet->name)
		error_set(error, REMIT_ERROR_INPUT,
			  _("the workbook is damaged: a sheet is missing"));
	else if (parse(book, part, &sheet_parser, error))
		return json_pack("{s:s, s:o}", "name", sheet->name, "rows", rows);
	json_decref(rows);
	return NULL;
}

/* Pictures and charts on sheets of their own have no cells. */
static bool has_cells(const struct book *book, const struct sheet *sheet)
{
	const char *part = sheet->relation ? g_hash_table_lookup(book->targets, sheet->relation) :
					     NULL;

	return !part || !strstr(part, "chartsheets/");
}

static json_t *read_book(struct book *book, GError **error)
{
	if (!g_hash_table_contains(book->parts, "xl/workbook.xml")) {
		error_set(error, REMIT_ERROR_INPUT, _("this archive is no workbook (.xlsx)"));
		return NULL;
	}
	if (!parse(book, "xl/workbook.xml", &workbook_parser, error) ||
	    !parse(book, "xl/_rels/workbook.xml.rels", &relations_parser, error) ||
	    !parse(book, "xl/sharedStrings.xml", &shared_parser, error) ||
	    !parse(book, "xl/styles.xml", &styles_parser, error))
		return NULL;
	json_t *sheets = json_array();
	for (unsigned i = 0; i < book->sheets->len; i++) {
		const struct sheet *sheet = &g_array_index(book->sheets, struct sheet, i);

		if (!has_cells(book, sheet))
			continue;
		json_t *one = read_sheet(book, sheet, error);
		if (!one) {
			json_decref(sheets);
			return NULL;
		}
		json_array_append_new(sheets, one);
	}
	return json_pack("{s:o}", "sheets", sheets);
}

json_t *xlsx_read(const char *bytes, size_t count, GError **error)
{
	struct book book = { .parts = xlsx_unzip(bytes, count, error) };

	if (!book.parts)
		return NULL;
	book.sheets = g_array_new(FALSE, TRUE, sizeof(struct sheet));
	g_array_set_clear_func(book.sheets, sheet_clear);
	book.targets = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	book.shared = g_ptr_array_new_with_free_func(g_free);
	book.day_codes = g_hash_table_new(NULL, NULL);
	book.is_day = g_array_new(FALSE, FALSE, sizeof(bool));
	book.text = g_string_new(NULL);
	json_t *cells = read_book(&book, error);
	g_hash_table_unref(book.parts);
	g_array_unref(book.sheets);
	g_hash_table_unref(book.targets);
	g_ptr_array_unref(book.shared);
	g_hash_table_unref(book.day_codes);
	g_array_unref(book.is_day);
	g_string_free(book.text, TRUE);
	return cells;
}
