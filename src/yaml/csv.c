/*
 * CSV as spreadsheets write it, strictly: what could be read in two ways is refused with its place.
 * One pass over the bytes; cells are kept one after the other in one text.
 */
#include "yaml/door_private.h"

#include <string.h>

/* A cell as it is kept: where its text begins. */
struct kept {
	guint32 at, line, column;
};

struct csv {
	char *name;
	GString *texts;  /* each ended by a NUL */
	GArray *cells;   /* of struct kept, row by row */
	GArray *starts;  /* of guint32: the first cell of each row, and after the last */
	unsigned columns;
	guint32 row_end; /* of a table that is put together: after its last row */
	bool ragged;     /* rows may be shorter than others */
	char separator;
};

struct reader {
	struct csv *csv;
	const char *at, *end;
	unsigned line, column; /* of `at`, from 1 */
	GError **error;
};

static bool fail_at(const struct reader *reader, enum remit_error code, unsigned line,
		    unsigned column, const char *sentence)
{
	error_set_at(reader->error, code, reader->csv->name, line, column, "%s", sentence);
	return false;
}

static bool fail(const struct reader *reader, const char *sentence)
{
	return fail_at(reader, REMIT_ERROR_INPUT, reader->line, reader->column, sentence);
}

static bool is_at_end(const struct reader *reader)
{
	return reader->at >= reader->end;
}

/* Go over one byte that is no newline. */
static void step(struct reader *reader)
{
	if (((unsigned char)*reader->at & 0xc0) != 0x80)
		reader->column++;
	reader->at++;
}

/* How many bytes a newline takes here; 0 when there is none. */
static size_t newline(const struct reader *reader)
{
	if (is_at_end(reader))
		return 0;
	if (*reader->at == '\n')
		return 1;
	return *reader->at == '\r' && reader->at + 1 < reader->end && reader->at[1] == '\n' ? 2 : 0;
}

static void step_line(struct reader *reader, size_t bytes)
{
	reader->at += bytes;
	reader->line++;
	reader->column = 1;
}

/* ---- one cell ------------------------------------------------------------------------- */

static bool take_byte(struct reader *reader, size_t start, char byte)
{
	GString *texts = reader->csv->texts;

	if (texts->len - start >= CSV_CELL_BYTES_MAX) {
		error_set_at(reader->error, REMIT_ERROR_LIMIT, reader->csv->name, reader->line,
			     reader->column, _("a cell is longer than %d bytes"),
			     CSV_CELL_BYTES_MAX);
		return false;
	}
	g_string_append_c(texts, byte);
	return true;
}

/* After the first quotation mark, to after the last. */
static bool read_quoted(struct reader *reader, size_t start)
{
	unsigned line = reader->line, column = reader->column;

	for (step(reader);;) {
		size_t bytes = newline(reader);

		if (is_at_end(reader))
			return fail_at(reader, REMIT_ERROR_INPUT, line, column,
				       _("the quotation mark that begins here is never closed"));
		if (*reader->at == '"') {
			step(reader);
			if (is_at_end(reader) || *reader->at != '"')
				return true;
		}
		if (!take_byte(reader, start, bytes || *reader->at == '\r' ? '\n' : *reader->at))
			return false;
		if (bytes)
			step_line(reader, bytes);
		else
			step(reader);
	}
}

static bool read_plain(struct reader *reader, size_t start)
{
	while (!is_at_end(reader) && *reader->at != reader->csv->separator && !newline(reader)) {
		if (*reader->at == '"')
			return fail(reader, _("a quotation mark within a cell: the whole cell has to stand in quotation marks, and those within it are doubled"));
		if (*reader->at == '\r')
			return fail(reader, _("a carriage return that ends no line"));
		if (!take_byte(reader, start, *reader->at))
			return false;
		step(reader);
	}
	return true;
}

static bool read_cell(struct reader *reader)
{
	struct csv *csv = reader->csv;
	struct kept kept = { (guint32)csv->texts->len, reader->line, reader->column };
	bool quoted = !is_at_end(reader) && *reader->at == '"';

	if (!(quoted ? read_quoted(reader, kept.at) : read_plain(reader, kept.at)))
		return false;
	if (!is_at_end(reader) && *reader->at != csv->separator && !newline(reader))
		return fail(reader, _("after a closing quotation mark comes a separator or the end of the line"));
	g_string_append_c(csv->texts, '\0');
	g_array_append_val(csv->cells, kept);
	return true;
}

/* ---- rows -------------------------------------------------------------------------------- */

/* One line of cells, which may take several lines of the file. */
static bool read_row(struct reader *reader, unsigned *count)
{
	for (*count = 1;; (*count)++) {
		if (!read_cell(reader))
			return false;
		if (is_at_end(reader) || newline(reader))
			break;
		if (*count >= CSV_COLUMNS_MAX) {
			error_set_at(reader->error, REMIT_ERROR_LIMIT, reader->csv->name,
				     reader->line, reader->column, _("more than %d columns"),
				     CSV_COLUMNS_MAX);
			return false;
		}
		step(reader); /* the separator */
	}
	size_t bytes = newline(reader);
	if (bytes)
		step_line(reader, bytes);
	return true;
}

/* Take a row as it was read. */
static bool keep_row(const struct reader *reader, unsigned line, unsigned count)
{
	struct csv *csv = reader->csv;
	guint32 start = csv->cells->len - count;

	g_array_append_val(csv->starts, start);
	if (csv->ragged) {
		csv->columns = MAX(csv->columns, count);
	} else if (count != csv->columns) {
		error_set_at(reader->error, REMIT_ERROR_INPUT, csv->name, line, 1,
			     _("cells in this line: %u, in the first line: %u"), count,
			     csv->columns);
		return false;
	}
	if (csv->starts->len - 1 > CSV_ROWS_MAX) {
		error_set_at(reader->error, REMIT_ERROR_LIMIT, csv->name, line, 1,
			     _("more than %d lines"), CSV_ROWS_MAX);
		return false;
	}
	return true;
}

static bool read_rows(struct reader *reader)
{
	struct csv *csv = reader->csv;

	if (is_at_end(reader))
		return fail(reader, _("the file is empty: it needs a first line with the names of the columns"));
	if (!read_row(reader, &csv->columns) || !keep_row(reader, 1, csv->columns))
		return false;
	while (!is_at_end(reader)) {
		size_t bytes = newline(reader);
		unsigned line = reader->line, count;

		if (bytes) {
			step_line(reader, bytes);
			continue;
		}
		if (!read_row(reader, &count) || !keep_row(reader, line, count))
			return false;
	}
	return true;
}

/* ---- the separator ----------------------------------------------------------------------- */

static const char separators[] = ",;\t";

/* What the first line has most of, outside quotation marks; of a sheet the first lines together. */
static char find_separator(const struct reader *reader)
{
	enum { SHEET_LINES = 50 };
	unsigned counts[sizeof(separators)] = { 0 };
	unsigned lines = reader->csv->ragged ? SHEET_LINES : 1;
	bool quoted = false;
	size_t best = 0;

	for (const char *at = reader->at; at < reader->end && lines; at++) {
		const char *found = *at ? strchr(separators, *at) : NULL;

		quoted ^= *at == '"';
		if (!quoted && found)
			counts[found - separators]++;
		lines -= !quoted && *at == '\n';
	}
	for (size_t i = 1; separators[i]; i++)
		if (counts[i] > counts[best])
			best = i;
	return separators[best];
}

/* A line `sep=;` is how some spreadsheets are told, and tell. */
static bool take_separator_line(struct reader *reader)
{
	static const char key[] = "sep=";
	size_t bytes = strlen(key);

	if ((size_t)(reader->end - reader->at) < bytes + 2 ||
	    g_ascii_strncasecmp(reader->at, key, bytes) != 0 || !reader->at[bytes] ||
	    !strchr(separators, reader->at[bytes]))
		return false;
	struct reader after = *reader;
	after.at += bytes + 1;
	bytes = newline(&after);
	if (!bytes)
		return false;
	reader->csv->separator = after.at[-1];
	step_line(&after, bytes);
	*reader = after;
	return true;
}

/* ---- the table --------------------------------------------------------------------------- */

struct csv *csv_new(const char *name)
{
	struct csv *csv = g_new0(struct csv, 1);

	csv->name = g_strdup(name);
	csv->texts = g_string_new(NULL);
	csv->cells = g_array_new(FALSE, FALSE, sizeof(struct kept));
	csv->starts = g_array_new(FALSE, FALSE, sizeof(guint32));
	csv->ragged = true;
	csv->separator = separators[0];
	return csv;
}

void csv_add(struct csv *csv, const char *text, unsigned line, unsigned column)
{
	struct kept kept = { (guint32)csv->texts->len, line, column };

	g_string_append_len(csv->texts, text ? text : "", text ? (gssize)strlen(text) + 1 : 1);
	g_array_append_val(csv->cells, kept);
}

bool csv_end_row(struct csv *csv, GError **error)
{
	struct reader reader = { csv, "", NULL, 1, 1, error };
	guint32 start = csv->row_end, count = csv->cells->len - start;
	const struct kept *first = &g_array_index(csv->cells, struct kept, start);
	unsigned line = first->line;

	csv->row_end = csv->cells->len;
	if (count > CSV_COLUMNS_MAX) {
		error_set_at(error, REMIT_ERROR_LIMIT, csv->name, line, 1,
			     _("more than %d columns"), CSV_COLUMNS_MAX);
		return false;
	}
	return keep_row(&reader, line, count);
}

void csv_end(struct csv *csv)
{
	if (csv->starts->len == 0) {
		csv_add(csv, "", 1, 1);
		csv_end_row(csv, NULL);
	}
	g_array_append_val(csv->starts, csv->cells->len);
}

static struct csv *parse(const char *name, GBytes *bytes, bool ragged, GError **error)
{
	g_autoptr(GBytes) content = door_content(bytes);
	struct csv *csv = csv_new(name);
	size_t count;
	const char *bytes_there = g_bytes_get_data(content, &count);
	const char *data = bytes_there ? bytes_there : "";
	struct reader reader = { csv, data, data + count, 1, 1, error };

	csv->ragged = ragged;
	if (!door_bytes_check(name, content, error)) {
		csv_free(csv);
		return NULL;
	}
	if (!take_separator_line(&reader))
		csv->separator = find_separator(&reader);
	if (read_rows(&reader)) {
		g_array_append_val(csv->starts, csv->cells->len);
		return csv;
	}
	csv_free(csv);
	return NULL;
}

struct csv *csv_parse(const char *name, GBytes *bytes, GError **error)
{
	return parse(name, bytes, false, error);
}

struct csv *csv_parse_sheet(const char *name, GBytes *bytes, GError **error)
{
	return parse(name, bytes, true, error);
}

/* ---- row by row -------------------------------------------------------------------------- */

/* Where rows go that are not kept. */
struct each {
	const struct progress *progress;
	const char *start; /* of all bytes */
	csv_row_fn visit;
	void *data;
	unsigned *cut;
	GError **error;
	unsigned rows;
};

/* Keep the first row alone. */
static void forget_row(struct csv *csv, size_t texts)
{
	g_string_truncate(csv->texts, texts);
	g_array_set_size(csv->cells, csv->columns);
	g_array_set_size(csv->starts, 1);
}

/* Whether a row that could not be read, or that lacks cells, is only the end of a file that was cut
 * off: nothing stands after it, not even a newline. */
static bool is_cut(const struct reader *reader, bool read, unsigned count)
{
	return is_at_end(reader) && (!read || (count < reader->csv->columns &&
					       reader->end[-1] != '\n'));
}

static bool visit_row(struct each *each, const struct reader *reader)
{
	enum { ROWS_A_WORD = 256 };
	struct csv *csv = reader->csv;

	if (++each->rows % ROWS_A_WORD == 0 &&
	    !progress_tell(each->progress, csv->name, (size_t)(reader->at - each->start),
			   (size_t)(reader->end - each->start), each->error))
		return false;
	g_array_append_val(csv->starts, csv->cells->len);
	return each->visit(csv, each->data, each->error);
}

static bool each_row(struct reader *reader, struct each *each)
{
	struct csv *csv = reader->csv;
	size_t texts = csv->texts->len;

	while (!is_at_end(reader)) {
		g_autoptr(GError) problem = NULL;
		size_t bytes = newline(reader);
		unsigned line = reader->line, count = 0;

		if (bytes) {
			step_line(reader, bytes);
			continue;
		}
		reader->error = &problem;
		bool read = read_row(reader, &count);
		if (is_cut(reader, read, count)) {
			*each->cut = line;
			return true;
		}
		if (!read || !keep_row(reader, line, count)) {
			g_propagate_error(each->error, g_steal_pointer(&problem));
			return false;
		}
		if (!visit_row(each, reader))
			return false;
		forget_row(csv, texts);
	}
	return true;
}

bool csv_each(const char *name, GBytes *bytes, const struct progress *progress, csv_row_fn visit,
	      void *data, unsigned *cut, GError **error)
{
	size_t count;
	const char *there = g_bytes_get_data(bytes, &count), *text = there ? there : "";
	struct csv *csv = csv_new(name);
	struct reader reader = { csv, text, text + count, 1, 1, error };
	struct each each = { progress, text, visit, data, cut, error, 0 };
	bool good;

	*cut = 0;
	csv->ragged = false;
	if (!take_separator_line(&reader))
		csv->separator = find_separator(&reader);
	if (is_at_end(&reader))
		good = fail(&reader, _("the file is empty: it needs a first line with the names of the columns"));
	else
		good = read_row(&reader, &csv->columns) && keep_row(&reader, 1, csv->columns) &&
		       each_row(&reader, &each);
	csv_free(csv);
	return good;
}

void csv_free(struct csv *csv)
{
	if (!csv)
		return;
	g_free(csv->name);
	g_string_free(csv->texts, TRUE);
	g_array_unref(csv->cells);
	g_array_unref(csv->starts);
	g_free(csv);
}

const char *csv_name(const struct csv *csv)
{
	return csv->name;
}

char csv_separator(const struct csv *csv)
{
	return csv->separator;
}

unsigned csv_columns(const struct csv *csv)
{
	return csv->columns;
}

unsigned csv_rows(const struct csv *csv)
{
	return csv->starts->len - 2;
}

/* A cell that is missing is empty and stands where the last one of its row does. */
struct csv_cell csv_cell(const struct csv *csv, unsigned row, unsigned column)
{
	guint32 start = g_array_index(csv->starts, guint32, row);
	guint32 count = g_array_index(csv->starts, guint32, row + 1) - start;
	const struct kept *kept = &g_array_index(csv->cells, struct kept,
						 start + MIN(column, count - 1));

	return (struct csv_cell){ column < count ? csv->texts->str + kept->at : "", kept->line,
				  kept->column };
}

/* ---- writing ----------------------------------------------------------------------------- */

void csv_put(GString *line, const char *text, char separator)
{
	size_t bytes = strlen(text);
	bool quoted = strpbrk(text, "\"\r\n,;\t") || strchr(text, separator) ||
		      (bytes && (g_ascii_isspace(text[0]) || g_ascii_isspace(text[bytes - 1])));

	if (!quoted) {
		g_string_append(line, text);
		return;
	}
	g_string_append_c(line, '"');
	for (; *text; text++) {
		if (*text == '"')
			g_string_append_c(line, '"');
		g_string_append_c(line, *text);
	}
	g_string_append_c(line, '"');
}
