/*
 * The part of the door's public header that is about CSV, as spreadsheets write it. It comes with
 * door.h.
 */
#ifndef REMIT_CSV_H
#define REMIT_CSV_H

#include "base/base.h"

/* Limits besides DOOR_BYTES_MAX; exceeding one is REMIT_ERROR_LIMIT with the number said. */
enum {
	CSV_COLUMNS_MAX = 200,
	CSV_ROWS_MAX = 100 * 1000,
	CSV_CELL_BYTES_MAX = 1024 * 1024,
};

/*
 * Read bytes into a table: a line of names, then rows with as many cells.
 *
 *   name   what to call the file in errors; copied
 *   bytes  UTF-8, a byte order mark in front or not. Lines end in LF or CR LF. Cells are separated
 *          by commas, semicolons or tabs: by what the first line has most of, or by what a line
 *          `sep=;` before it says. A cell that begins with a quotation mark ends with one, may
 *          hold separators and newlines, and doubles its quotation marks; any other cell has none.
 *          Lines without anything in them are left out
 *
 * Returns the table, which csv_free() frees, or NULL with REMIT_ERROR_INPUT or _LIMIT, always with
 * a line and column.
 */
struct csv;
struct csv *csv_parse(const char *name, GBytes *bytes, GError **error);
/*
 * The same of a sheet that people laid out: lines may have fewer cells than others, those that are
 * missing are empty, and the separator is what the first fifty lines have most of. The line of
 * names, row 0, is whatever line comes first.
 */
struct csv *csv_parse_sheet(const char *name, GBytes *bytes, GError **error);
/*
 * Go over bytes that door_text() took row by row, of which only the line of names and one row are
 * in memory, and any number of rows are taken.
 *
 *   progress  told how far it is; NULL
 *   visit  called with a table of that one row, row 1; false ends with its error
 *   cut    receives the line of a last row that ends in the middle, without a newline: it is left
 *          out; 0 when there is none
 *
 * Returns false with REMIT_ERROR_INPUT or _LIMIT, with a line and column, or _NO when `progress`
 * ends it.
 */
typedef bool (*csv_row_fn)(const struct csv *csv, void *data, GError **error);
bool csv_each(const char *name, GBytes *bytes, const struct progress *progress, csv_row_fn visit,
	      void *data, unsigned *cut, GError **error);
/*
 * A table that is put together: rows of cells, each row ended by csv_end_row(), all of them by
 * csv_end(). Rows may have fewer cells than others.
 *
 *   name  what to call it in errors; copied
 *   text  copied; NULL is an empty cell
 *   line, column  where it stands, from 1
 *
 * csv_end_row() is false with REMIT_ERROR_LIMIT when a row has more cells or the table more rows
 * than csv_parse() takes. csv_end() makes a table without rows one with an empty line of names.
 */
struct csv *csv_new(const char *name);
void csv_add(struct csv *csv, const char *text, unsigned line, unsigned column);
bool csv_end_row(struct csv *csv, GError **error);
void csv_end(struct csv *csv);
void csv_free(struct csv *csv); /* NULL is fine */

const char *csv_name(const struct csv *csv);
char csv_separator(const struct csv *csv);
unsigned csv_columns(const struct csv *csv);
unsigned csv_rows(const struct csv *csv); /* without the line of names */

/* One cell; row 0 is the line of names. The text is never NULL, its newlines are LF, and it lives
 * as long as the table; line and column, from 1, are where the cell begins. */
struct csv_cell {
	const char *text;
	unsigned line, column;
};
struct csv_cell csv_cell(const struct csv *csv, unsigned row, unsigned column);

/*
 * Append a cell as csv_parse() reads it, in quotation marks where it needs them.
 *
 *   separator  ',', ';' or a tab
 */
void csv_put(GString *line, const char *text, char separator);

#endif
