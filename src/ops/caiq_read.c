/*
 * Reader of a CAIQ that was answered, as spreadsheets save it in CSV. It knows columns and ids, not
 * what is asked; it records nothing.
 */
#include "ops/ops.h"

#include "yaml/door.h"

#include <string.h>

enum { CELL_COLS = 40, HEADING_ROWS = 50 };

/* The columns, in the order of caiq_headings. */
enum column { COLUMN_ID, COLUMN_QUESTION, COLUMN_ANSWER, COLUMN_OWNERSHIP, COLUMN_HOW,
	      COLUMN_RESPONSIBILITIES, COLUMN_COUNT };

/* Without what stands in parentheses, small, single blanks. */
static const struct {
	const char *name;
	enum column column;
} column_names[] = {
	{ "question id", COLUMN_ID },
	{ "question", COLUMN_QUESTION },
	{ "csp caiq answer", COLUMN_ANSWER },
	{ "caiq answer", COLUMN_ANSWER },
	{ "csp answer", COLUMN_ANSWER },
	{ "ssrm control ownership", COLUMN_OWNERSHIP },
	{ "csp implementation description", COLUMN_HOW },
	{ "csc responsibilities", COLUMN_RESPONSIBILITIES },
};

/* As plain_word() leaves what a cell says; the index is that of the vocabulary. */
struct word {
	const char *plain;
	unsigned index;
};
static const struct word answer_words[] = {
	{ "yes", 0 }, { "no", 1 }, { "na", 2 }, { "n a", 2 }, { "not applicable", 2 },
};
static const struct word ownership_words[] = {
	{ "csp owned", OWNERSHIP_CSP },
	{ "csp", OWNERSHIP_CSP },
	{ "csc owned", OWNERSHIP_CSC },
	{ "csc", OWNERSHIP_CSC },
	{ "3rd party outsourced", OWNERSHIP_THIRD_PARTY },
	{ "3rd party", OWNERSHIP_THIRD_PARTY },
	{ "shared csp and csc", OWNERSHIP_SHARED },
	{ "shared csc and csp", OWNERSHIP_SHARED },
	{ "shared csp and 3rd party", OWNERSHIP_SHARED_THIRD_PARTY },
	{ "na", OWNERSHIP_NA },
	{ "n a", OWNERSHIP_NA },
	{ "not applicable", OWNERSHIP_NA },
};

struct reading {
	struct ops_caiq *caiq;
	struct csv *csv;
	int places[COLUMN_COUNT]; /* -1: not there */
	unsigned heading;         /* row of the names */
	GHashTable *lines;        /* id -> line where it was answered */
	const char *owner;        /* the last ownership, and the control that it is of */
	char owned[CAIQ_ID_BYTES];
	unsigned lines_of[CAIQ_EDITION_COUNT]; /* of an id that only this edition has; 0: none */
	GError **error;
};

/* ---- words of cells ---------------------------------------------------------------- */

/* Small letters and digits, a single blank for everything between them: "3rd-Party  (outsourced)"
 * is "3rd party outsourced". g_free(). */
static char *plain_word(const char *cell)
{
	static const struct { const char *from, *to; } alike[] = {
		{ "&", " and " }, { "+", " and " }, { "third", "3rd" },
	};
	g_autofree char *lower = g_ascii_strdown(cell, -1);
	g_autoptr(GString) text = g_string_new(lower);
	GString *plain = g_string_new(NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(alike); i++)
		g_string_replace(text, alike[i].from, alike[i].to, 0);
	for (const char *at = text->str; *at; at++) {
		if (g_ascii_isalnum(*at) || (unsigned char)*at >= 0x80)
			g_string_append_c(plain, *at);
		else if (plain->len && plain->str[plain->len - 1] != ' ')
			g_string_append_c(plain, ' ');
	}
	return g_strchomp(g_string_free(plain, FALSE));
}

/* The word of a vocabulary that a cell means; NULL when it is none. */
static const char *word_of(const char *cell, const struct word *words, unsigned count,
			   const char *const *vocabulary)
{
	g_autofree char *plain = plain_word(cell);

	for (unsigned i = 0; i < count; i++)
		if (strcmp(words[i].plain, plain) == 0)
			return vocabulary[words[i].index];
	return NULL;
}

static bool is_blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}

/* A cell of a column that may not be there. */
static struct csv_cell cell_of(const struct reading *reading, unsigned row, enum column column)
{
	if (reading->places[column] < 0) {
		struct csv_cell none = csv_cell(reading->csv, row, 0);

		none.text = "";
		return none;
	}
	return csv_cell(reading->csv, row, (unsigned)reading->places[column]);
}

/* ---- the names of the columns ------------------------------------------------------ */

/* "CSC Responsibilities  (Optional/Recommended)" is "csc responsibilities". g_free(). */
static char *plain_heading(const char *heading)
{
	g_autofree char *front = g_strndup(heading, strcspn(heading, "("));

	return plain_word(front);
}

static enum column column_of(const char *heading)
{
	g_autofree char *plain = plain_heading(heading);

	for (unsigned i = 0; i < G_N_ELEMENTS(column_names); i++)
		if (strcmp(column_names[i].name, plain) == 0)
			return column_names[i].column;
	return COLUMN_COUNT;
}

/* Which columns a row names; how many. */
static unsigned look_for_names(struct reading *reading, unsigned row, int places[COLUMN_COUNT],
			       struct csv_cell *twice)
{
	unsigned found = 0;

	*twice = (struct csv_cell){ NULL, 0, 0 };
	for (unsigned i = 0; i < COLUMN_COUNT; i++)
		places[i] = -1;
	for (unsigned k = 0; k < csv_columns(reading->csv); k++) {
		struct csv_cell cell = csv_cell(reading->csv, row, k);
		enum column column = column_of(cell.text);

		if (column == COLUMN_COUNT)
			continue;
		if (places[column] >= 0) {
			*twice = cell;
			continue;
		}
		places[column] = (int)k;
		found++;
	}
	return found;
}

static bool refuse_missing(const struct reading *reading, const int places[COLUMN_COUNT],
			   unsigned line)
{
	static const enum column needed[] = { COLUMN_ID, COLUMN_ANSWER };
	g_autoptr(GString) names = g_string_new(NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(needed); i++)
		if (places[needed[i]] < 0)
			g_string_append_printf(names, "%s\"%s\"", names->len ? ", " : "",
					       caiq_headings[needed[i]]);
	error_set_at(reading->error, REMIT_ERROR_INPUT, csv_name(reading->csv), line, 1,
		     _("this is no CAIQ in CSV: columns that are missing: %s"), names->str);
	return false;
}

/* The row with the names: that with the id and the answer, else the best is said to lack them. */
static bool find_names(struct reading *reading)
{
	int best[COLUMN_COUNT] = { -1, -1, -1, -1, -1, -1 };
	unsigned most = 0, line = 1;
	struct csv_cell twice;

	for (unsigned row = 0; row <= MIN(csv_rows(reading->csv), (unsigned)HEADING_ROWS); row++) {
		unsigned found = look_for_names(reading, row, reading->places, &twice);

		if (found > most) {
			most = found;
			memcpy(best, reading->places, sizeof(best));
			line = csv_cell(reading->csv, row, 0).line;
		}
		if (reading->places[COLUMN_ID] < 0 || reading->places[COLUMN_ANSWER] < 0)
			continue;
		reading->heading = row;
		if (!twice.text)
			return true;
		error_set_at(reading->error, REMIT_ERROR_INPUT, csv_name(reading->csv), twice.line,
			     twice.column, _("the column \"%s\" is there twice"), twice.text);
		return false;
	}
	return refuse_missing(reading, best, line);
}

static void note_absent(struct reading *reading)
{
	for (unsigned i = 0; i < COLUMN_COUNT; i++)
		if (reading->places[i] < 0 && i != COLUMN_QUESTION)
			g_ptr_array_add(reading->caiq->absent, (void *)caiq_headings[i]);
}

/* ---- what is not taken ------------------------------------------------------------- */

static void leave(struct reading *reading, struct csv_cell cell, bool is_loss, const char *reason)
{
	struct ops_caiq_left *left = g_new0(struct ops_caiq_left, 1);
	g_autofree char *shown = text_display(cell.text);

	left->line = cell.line;
	left->column = cell.column;
	left->text = text_clip(g_strchug(shown), CELL_COLS);
	left->reason = g_strdup(reason);
	left->is_loss = is_loss;
	g_ptr_array_add(reading->caiq->left, left);
}

/* The first cell of a row with anything in it; false: the row is empty. */
static bool first_cell(const struct reading *reading, unsigned row, struct csv_cell *cell)
{
	for (unsigned k = 0; k < csv_columns(reading->csv); k++) {
		*cell = csv_cell(reading->csv, row, k);
		if (!is_blank(cell->text))
			return true;
	}
	return false;
}

/* A row whose id is none: with an answer it is lost, else it is a heading or a footer. */
static void leave_row(struct reading *reading, unsigned row, struct csv_cell first)
{
	struct csv_cell id = cell_of(reading, row, COLUMN_ID);
	bool answered = !is_blank(cell_of(reading, row, COLUMN_ANSWER).text);

	if (g_str_has_prefix(id.text, CAIQ_REMARK)) /* what remit itself wrote */
		return;
	if (answered && is_blank(id.text))
		leave(reading, cell_of(reading, row, COLUMN_ANSWER), true,
		      _("an answer without the id of a question"));
	else if (answered)
		leave(reading, id, true, _("no id of CAIQ 4.0 or 4.1"));
	else
		leave(reading, first, false, _("no question: a heading, a footer or a remark"));
}

/* ---- rows -------------------------------------------------------------------------- */

static char *text_of(const struct reading *reading, unsigned row, enum column column)
{
	const char *cell = cell_of(reading, row, column).text;

	return is_blank(cell) ? NULL : g_strstrip(g_strdup(report_cell_text(cell)));
}

static void read_answer(struct reading *reading, unsigned row, struct ops_caiq_row *into)
{
	struct csv_cell cell = cell_of(reading, row, COLUMN_ANSWER);

	if (is_blank(cell.text))
		return;
	into->answer = word_of(cell.text, answer_words, G_N_ELEMENTS(answer_words),
			       session_stated_words);
	if (!into->answer)
		leave(reading, cell, true, _("no answer: Yes, No or NA is"));
}

static void read_ownership(struct reading *reading, unsigned row, struct ops_caiq_row *into)
{
	struct csv_cell cell = cell_of(reading, row, COLUMN_OWNERSHIP);
	bool same = strcmp(reading->owned, into->id.control) == 0;

	if (is_blank(cell.text)) {
		into->ownership = same ? reading->owner : NULL;
		into->inherited = into->ownership != NULL;
		return;
	}
	into->ownership = word_of(cell.text, ownership_words, G_N_ELEMENTS(ownership_words),
				  session_ownership_words);
	if (!into->ownership)
		leave(reading, cell, true, _("no ownership: CSP-owned, CSC-owned, 3rd-party outsourced, Shared CSP and CSC or Shared CSP and 3rd party is"));
	reading->owner = into->ownership;
	g_strlcpy(reading->owned, into->id.control, sizeof(reading->owned));
}

static void row_free(void *data)
{
	struct ops_caiq_row *row = data;

	g_free(row->how);
	g_free(row->responsibilities);
	g_free(row);
}

/* Whether a question was answered before. */
static bool is_twice(struct reading *reading, const struct ops_caiq_row *row, struct csv_cell cell)
{
	g_autofree char *key = caiq_id_text(&row->id);
	unsigned line = GPOINTER_TO_UINT(g_hash_table_lookup(reading->lines, key));

	if (line) {
		g_autofree char *reason =
			g_strdup_printf(_("the question stands in line %u already"), line);

		leave(reading, cell, true, reason);
		return true;
	}
	g_hash_table_insert(reading->lines, g_steal_pointer(&key), GUINT_TO_POINTER(row->line));
	return false;
}

static void read_row(struct reading *reading, unsigned row, struct csv_cell first)
{
	struct csv_cell cell = cell_of(reading, row, COLUMN_ID);
	struct ops_caiq_row *into = g_new0(struct ops_caiq_row, 1);

	into->line = cell.line;
	into->column = cell.column;
	if (!caiq_id_parse(cell.text, &into->id)) {
		leave_row(reading, row, first);
		row_free(into);
		return;
	}
	if (is_twice(reading, into, cell)) {
		row_free(into);
		return;
	}
	for (unsigned i = 0; i < CAIQ_EDITION_COUNT; i++)
		if (into->id.in[i] && !into->id.in[!i] && !reading->lines_of[i])
			reading->lines_of[i] = cell.line;
	read_answer(reading, row, into);
	read_ownership(reading, row, into);
	into->how = text_of(reading, row, COLUMN_HOW);
	into->responsibilities = text_of(reading, row, COLUMN_RESPONSIBILITIES);
	if (into->answer || into->how || into->responsibilities ||
	    (into->ownership && !into->inherited)) {
		g_ptr_array_add(reading->caiq->rows, into);
		return;
	}
	reading->caiq->unanswered++;
	row_free(into);
}

static bool read_rows(struct reading *reading)
{
	unsigned filled = 0;

	for (unsigned row = reading->heading + 1; row <= csv_rows(reading->csv); row++) {
		struct csv_cell first;

		if (!first_cell(reading, row, &first))
			continue;
		if (++filled > OPS_CAIQ_ROWS_MAX) {
			error_set_at(reading->error, REMIT_ERROR_LIMIT, csv_name(reading->csv),
				     first.line, 1, _("more than %d lines; a CAIQ has some 300"),
				     OPS_CAIQ_ROWS_MAX);
			return false;
		}
		read_row(reading, row, first);
	}
	return true;
}

/* ---- the edition ------------------------------------------------------------------- */

/* Rows of another edition than the one that was named. */
static void leave_others(struct reading *reading)
{
	struct ops_caiq *caiq = reading->caiq;
	g_autofree char *reason =
		g_strdup_printf(_("no id of CAIQ %s"), session_caiq_words[caiq->edition]);

	for (unsigned i = 0; i < caiq->rows->len;) {
		const struct ops_caiq_row *row = g_ptr_array_index(caiq->rows, i);

		if (row->id.in[caiq->edition]) {
			i++;
			continue;
		}
		leave(reading,
		      (struct csv_cell){ row->id.control, row->line, row->column }, true, reason);
		g_ptr_array_remove_index(caiq->rows, i);
	}
}

/* Whether any id is of another control in the other edition. */
static bool makes_a_difference(const struct ops_caiq *caiq)
{
	for (unsigned i = 0; i < caiq->rows->len; i++) {
		const struct ops_caiq_row *row = g_ptr_array_index(caiq->rows, i);
		char control[CAIQ_ID_BYTES];

		caiq_control_4_0(&row->id, CAIQ_4_1, control);
		if (strcmp(control, row->id.control) != 0)
			return true;
	}
	return false;
}

static bool settle_edition(struct reading *reading, const char *edition)
{
	struct ops_caiq *caiq = reading->caiq;
	const unsigned *lines = reading->lines_of;

	for (unsigned i = 0; edition && session_caiq_words[i]; i++) {
		if (strcmp(session_caiq_words[i], edition) != 0)
			continue;
		caiq->edition = (enum caiq_edition)i;
		caiq->is_told = true;
		leave_others(reading);
		return true;
	}
	if (edition) {
		error_set(reading->error, REMIT_ERROR_USAGE,
			  _("there is no CAIQ %s here: 4.0 and 4.1 are known"), edition);
		return false;
	}
	if (lines[CAIQ_4_0] && lines[CAIQ_4_1]) {
		error_set_at(reading->error, REMIT_ERROR_INPUT, csv_name(reading->csv),
			     MAX(lines[CAIQ_4_0], lines[CAIQ_4_1]), 1,
			     _("ids of two editions: line %u is of CAIQ 4.0, line %u of 4.1; --edition takes one and leaves out the other"),
			     lines[CAIQ_4_0], lines[CAIQ_4_1]);
		return false;
	}
	caiq->edition = lines[CAIQ_4_1] ? CAIQ_4_1 : CAIQ_4_0;
	caiq->is_told = lines[caiq->edition] > 0 || !makes_a_difference(caiq);
	return true;
}

/* ---- all of it --------------------------------------------------------------------- */

static void left_free(void *data)
{
	struct ops_caiq_left *left = data;

	g_free(left->text);
	g_free(left->reason);
	g_free(left);
}

struct ops_caiq *ops_caiq_read(const char *name, GBytes *bytes, const char *edition,
			       GError **error)
{
	struct reading reading = { .error = error };
	struct ops_caiq *caiq;
	bool good;

	reading.csv = csv_parse_sheet(name, bytes, error);
	if (!reading.csv)
		return NULL;
	caiq = reading.caiq = g_new0(struct ops_caiq, 1);
	caiq->rows = g_ptr_array_new_with_free_func(row_free);
	caiq->left = g_ptr_array_new_with_free_func(left_free);
	caiq->absent = g_ptr_array_new();
	reading.lines = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	good = find_names(&reading) && read_rows(&reading) && settle_edition(&reading, edition);
	if (good)
		note_absent(&reading);
	g_hash_table_unref(reading.lines);
	csv_free(reading.csv);
	if (good)
		return caiq;
	ops_caiq_free(caiq);
	return NULL;
}

void ops_caiq_free(struct ops_caiq *caiq)
{
	if (!caiq)
		return;
	g_ptr_array_unref(caiq->rows);
	g_ptr_array_unref(caiq->left);
	g_ptr_array_unref(caiq->absent);
	g_free(caiq);
}
