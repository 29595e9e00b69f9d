/*
 * What the files of remit-xlsx share: a program of its own that makes a workbook of a report's
 * JSON, and reads what is in the cells of one. remit runs it when a spreadsheet is asked for.
 */
#ifndef REMIT_XLSX_H
#define REMIT_XLSX_H

#include "base/base.h"

#include <jansson.h>

/* What a cell of a spreadsheet holds, in UTF-16. */
enum { XLSX_CELL_MAX = 32767, XLSX_SHEET_NAME_MAX = 31, XLSX_ROWS_MAX = 1048576 };

/*
 * Write a report as a workbook: a sheet with its head, its facts and its charts, then one for each
 * table. The same report is the same bytes.
 *
 *   report  as report.schema.json has it
 *   path    of the file, which is made or written over
 *
 * False with REMIT_ERROR_INPUT when it is no such report, or _WRITE.
 */
bool xlsx_write(const json_t *report, const char *path, GError **error);

/*
 * What is in the cells of a workbook that may come from anywhere: {"sheets": [{"name", "rows": [[
 * text, ...], ...]}]}. Days are 2026-12-31, numbers digits, of formulas it is what they last came
 * to; rows end with their last cell that says something.
 *
 * json_decref(); NULL with REMIT_ERROR_INPUT or _LIMIT.
 */
json_t *xlsx_read(const char *bytes, size_t count, GError **error);

/* ---- names.c -------------------------------------------------------------------------- */

/* A name that sheets may have and none of `taken` (lower case -> anything) has, made of a title;
 * it is added to them. g_free(). */
char *xlsx_sheet_name(const char *title, GHashTable *taken);
/* A text as it is kept in a workbook, where _x0041_ would be read as A; cut where it is longer
 * than a cell can be. g_free(). */
char *xlsx_escape(const char *text, bool *cut);
/* On how many lines a text stands in a column so wide, when its words are wrapped. */
unsigned xlsx_lines(const char *text, unsigned width);
/* What was escaped read back, in place. */
void xlsx_unescape(char *text);

/* ---- sheet.c -------------------------------------------------------------------------- */

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/* How cells look. */
enum xlsx_look { LOOK_TEXT, LOOK_EXACT, LOOK_DAY, LOOK_NUMBER, LOOK_HEAD, LOOK_TITLE, LOOK_LINK,
		 LOOK_GOOD, LOOK_HALF, LOOK_BAD, LOOK_OPEN, LOOK_COUNT };
struct xlsx_book {
	struct lxw_workbook *workbook;
	struct lxw_format *looks[LOOK_COUNT];
};
/* Fill a sheet with the rows of a table. False with an error when there are too many. */
bool xlsx_sheet_fill(const struct xlsx_book *book, struct lxw_worksheet *sheet,
		     const json_t *columns, const json_t *rows, GError **error);
/* Write a text that is nothing but a text, with a comment where it had to be cut. */
void xlsx_put_text(struct lxw_worksheet *sheet, unsigned row, unsigned column, const char *text,
		   struct lxw_format *look);
/* Make a row as high as so many lines. Excel would do so by itself, other programs leave the rows
 * of a file that looks like Excel's as they are. */
void xlsx_set_height(struct lxw_worksheet *sheet, unsigned row, unsigned lines);
/* good half bad open: how a word or a bar of that tone looks; LOOK_TEXT for others. */
enum xlsx_look xlsx_tone_look(const char *tone);

/* ---- unzip.c -------------------------------------------------------------------------- */

/* The parts of a workbook by their names; g_hash_table_unref(). NULL with an error. */
GHashTable *xlsx_unzip(const char *bytes, size_t count, GError **error);

#endif
