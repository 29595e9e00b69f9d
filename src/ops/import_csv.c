/*
 * Answers from a spreadsheet: rows of CSV matched to records by the id of the control.
 */
#include "ops/import_private.h"

#include <stdlib.h>
#include <string.h>

enum { SPREADSHEET_CELL_MAX = 32767 };

/* ---- columns -------------------------------------------------------------------------- */

/* What a column is: where a row belongs, a field, or nothing of ours. */
enum column_kind { COLUMN_CONTROL, COLUMN_SIDE, COLUMN_SERVICE, COLUMN_TITLE, COLUMN_FIELD,
		   COLUMN_UNKNOWN };

struct column {
	enum column_kind kind;
	char *name; /* of the field, as ops_field_set() takes it */
};

/* Columns that are no fields; the title is there for people. */
static const struct {
	const char *name;
	enum column_kind kind;
} known_columns[] = {
	{ "control", COLUMN_CONTROL }, { "id", COLUMN_CONTROL },       { "side", COLUMN_SIDE },
	{ "service", COLUMN_SERVICE }, { "title", COLUMN_TITLE },
};

struct table {
	struct importing *importing;
	const struct csv *csv;
	bool exact;           /* no cell has an apostrophe in front that is not its own */
	GArray *columns;      /* of struct column */
	int places[COLUMN_FIELD]; /* where control, side, service and title stand; -1 */
	GHashTable *rows;     /* "CONTROL/SERVICE/SIDE" of those that were read -> line */
};

static void column_clear(void *data)
{
	struct column *column = data;

	g_free(column->name);
}

/* A field, or a member of a set with texts of its own, such as reason.law; that set as a whole
 * would lose its texts. */
static bool is_field(const char *name)
{
	g_auto(GStrv) parts = g_strsplit(name, ".", 2);
	const struct session_field *field = parts[0] ? session_field_named(parts[0]) : NULL;
	bool texts = field && field->members && field->type != FIELD_FLAG;

	if (!field)
		return false;
	return texts ? parts[1] && g_strv_contains(field->members, parts[1]) : !parts[1];
}

static struct column column_of(const char *heading)
{
	g_autofree char *plain = g_strstrip(g_ascii_strdown(heading, -1));
	struct column column = { COLUMN_UNKNOWN, NULL };

	g_strdelimit(plain, "_ ", '-');
	for (unsigned i = 0; i < G_N_ELEMENTS(known_columns); i++)
		if (strcmp(known_columns[i].name, plain) == 0)
			column.kind = known_columns[i].kind;
	if (column.kind == COLUMN_UNKNOWN && is_field(plain))
		column.kind = COLUMN_FIELD;
	column.name = g_steal_pointer(&plain);
	return column;
}

static bool is_blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}

/* Spreadsheets are wider than what is in them. */
static bool is_empty_column(const struct table *table, unsigned k)
{
	for (unsigned row = 0; row <= csv_rows(table->csv); row++)
		if (!is_blank(csv_cell(table->csv, row, k).text))
			return false;
	return true;
}

static bool add_column(struct table *table, unsigned k)
{
	struct importing *importing = table->importing;
	struct csv_cell heading = csv_cell(table->csv, 0, k);
	struct column column = column_of(heading.text);

	for (unsigned i = 0; i < table->columns->len; i++) {
		const struct column *other = &g_array_index(table->columns, struct column, i);

		if (column.kind == COLUMN_UNKNOWN || column.kind != other->kind ||
		    (column.kind == COLUMN_FIELD && strcmp(column.name, other->name) != 0))
			continue;
		column_clear(&column);
		error_set_at(importing->error, REMIT_ERROR_INPUT, csv_name(table->csv),
			     heading.line, heading.column, _("the column \"%s\" is there twice"),
			     heading.text);
		return false;
	}
	g_array_append_val(table->columns, column);
	if (column.kind < COLUMN_FIELD)
		table->places[column.kind] = (int)k;
	if (column.kind != COLUMN_UNKNOWN || is_empty_column(table, k))
		return true;
	if (importing->how.ignore_unknown) {
		g_ptr_array_add(importing->plan->ignored, g_strdup(heading.text));
		return true;
	}
	error_set_at(importing->error, REMIT_ERROR_INPUT, csv_name(table->csv), heading.line,
		     heading.column,
		     _("the column \"%s\" is no field of ours; --ignore-unknown leaves it out"),
		     heading.text);
	return false;
}

static bool read_columns(struct table *table)
{
	for (unsigned k = 0; k < csv_columns(table->csv); k++)
		if (!add_column(table, k))
			return false;
	if (table->places[COLUMN_CONTROL] >= 0)
		return true;
	error_set_at(table->importing->error, REMIT_ERROR_INPUT, csv_name(table->csv), 1, 1,
		     _("no column is called control or id, so that nothing says which row is which control's"));
	return false;
}

/* ---- which record a row is about --------------------------------------------------------- */

/* A cell without blanks around it; "" where there is no such column. g_free(). */
static char *cell_word(const struct table *table, unsigned row, enum column_kind kind)
{
	if (table->places[kind] < 0)
		return g_strdup("");
	return g_strstrip(
		g_strdup(csv_cell(table->csv, row, (unsigned)table->places[kind]).text));
}

/* The month that a spreadsheet wrote out: 05-Jan, Mai 01, 1. Okt. */
static bool has_month(const char *id)
{
	static const char *const months[] = { "jan", "feb", "mar", "mrz", "m\xc3\xa4r", "apr",
					      "may", "mai", "jun", "jul", "aug", "sep", "oct",
					      "okt", "nov", "dec", "dez" };
	const char *word = id + strspn(id, "0123456789-./ ");

	for (unsigned i = 0; i < G_N_ELEMENTS(months); i++)
		if (g_ascii_strncasecmp(word, months[i], strlen(months[i])) == 0)
			return true;
	return false;
}

/* Ids that look like numbers and days become numbers and days: 45047, 5,1, 5.1E+10, 2001-05-01,
 * 5/1/2001, 01.05.2001. */
static bool looks_mangled(const char *id)
{
	size_t all = strspn(id, "0123456789.,/-:+eE ");
	bool dotted = strspn(id, "0123456789.") == strlen(id);

	if (!id[strcspn(id, "0123456789")])
		return false;
	if (id[all])
		return has_month(id);
	if (!dotted || !strchr(id, '.'))
		return g_ascii_isdigit(*id);
	g_auto(GStrv) parts = g_strsplit(id, ".", -1);
	for (unsigned i = 0; parts[i]; i++)
		if (strlen(parts[i]) == 4 || (parts[i][0] == '0' && parts[i][1]))
			return true;
	return false;
}

static unsigned find_control(const struct catalog *catalog, const char *id)
{
	unsigned at = catalog_find(catalog, id);

	for (unsigned i = 0; at == CATALOG_NONE && i < catalog->node_count; i++)
		if (g_ascii_strcasecmp(catalog->nodes[i].id, id) == 0)
			at = i;
	return at;
}

/* Settle the item of a row whose control is none: true when the row can be read on. */
static bool match_control(struct table *table, struct ops_import_item *item, const char **control)
{
	struct importing *importing = table->importing;
	const struct catalog *catalog = importing->place->catalog;
	unsigned at = find_control(catalog, item->typed);
	GError *why = NULL;

	if (at != CATALOG_NONE && catalog->nodes[at].control) {
		*control = catalog->nodes[at].id;
		return true;
	}
	if (!*item->typed)
		error_set(&why, REMIT_ERROR_INPUT, _("the row has no id of a control"));
	else if (at != CATALOG_NONE)
		error_set(&why, REMIT_ERROR_INPUT,
			  _("%s is a group and no control; did a spreadsheet make a number of the id?"),
			  item->typed);
	else if (looks_mangled(item->typed))
		error_set(&why, REMIT_ERROR_INPUT,
			  _("\"%s\" looks like a number or a day that a spreadsheet made of an id: make the column text and enter the id anew"),
			  item->typed);
	if (why)
		import_refuse(importing, item, why);
	else
		import_settle(importing, item, IMPORT_UNMATCHED);
	return false;
}

static bool find_side(const struct table *table, const char *typed, enum side *side,
		      GError **error)
{
	const struct session *session = table->importing->place->session;
	enum role role = session_role(session);

	for (unsigned i = 0; i < SIDE_COUNT; i++) {
		if (g_ascii_strcasecmp(typed, catalog_side_words[i]) != 0)
			continue;
		*side = (enum side)i;
		return true;
	}
	*side = role == ROLE_PROVIDER ? SIDE_PROVIDER : SIDE_CUSTOMER;
	if (!*typed && role != ROLE_AUDITOR)
		return true;
	if (*typed)
		error_set(error, REMIT_ERROR_INPUT, _("\"%s\" is no side: customer or provider"),
			  typed);
	else
		error_set(error, REMIT_ERROR_INPUT,
			  _("an auditor says whose record it is: a column side with customer or provider"));
	return false;
}

/* A spreadsheet that made 5.1 of 5.10 has 5.1 twice. */
static bool check_twice(struct table *table, const struct ops_target *target, unsigned line,
			GError **error)
{
	g_autofree char *key = session_path("control", target->control, target->service,
					    catalog_side_words[target->side], NULL);
	unsigned before = GPOINTER_TO_UINT(g_hash_table_lookup(table->rows, key));

	if (!before) {
		g_hash_table_insert(table->rows, g_steal_pointer(&key), GUINT_TO_POINTER(line));
		return true;
	}
	error_set(error, REMIT_ERROR_INPUT,
		  _("line %u is about the same record (%s); did a spreadsheet make a number of an id?"),
		  before, target->control);
	return false;
}

/* A title that is another control's says that the id became a number and met that of this one. */
static bool check_title(const struct table *table, unsigned row, const char *control,
			GError **error)
{
	const struct catalog *catalog = table->importing->place->catalog;
	const struct catalog_node *node = &catalog->nodes[catalog_find(catalog, control)];
	g_autofree char *title = cell_word(table, row, COLUMN_TITLE);

	for (unsigned i = 0; *title && i < catalog->node_count; i++) {
		if (!catalog->nodes[i].control || strcmp(catalog->nodes[i].title, title) != 0 ||
		    strcmp(node->title, title) == 0)
			continue;
		error_set(error, REMIT_ERROR_INPUT,
			  _("the title is that of %s, the id is %s: did a spreadsheet make a number of the id?"),
			  catalog->nodes[i].id, control);
		return false;
	}
	return true;
}

/* ---- cells --------------------------------------------------------------------------------- */


static gint compare_words(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* "tested; documented" as "documented,tested". g_free(). */
static char *in_order(const char *list)
{
	g_auto(GStrv) words = g_strsplit_set(list, ",; \n", -1);
	g_autoptr(GString) joined = g_string_new(NULL);

	qsort(words, g_strv_length(words), sizeof(*words), compare_words);
	for (char **word = words; *word; word++)
		if (**word)
			g_string_append_printf(joined, "%s%s", joined->len ? "," : "", *word);
	return g_string_free(g_steal_pointer(&joined), FALSE);
}

/* What a cell says: words in small letters, sets in order, words and days without blanks around
 * them; texts keep those in front. "" clears. g_free(). */
static char *cell_value(const struct session_field *field, const char *cell, bool exact)
{
	g_autofree char *plain = g_strstrip(g_strdup(cell));
	g_autofree char *value = g_strchomp(g_strdup(exact ? cell : report_cell_text(cell)));
	g_autofree char *lower = NULL;

	if (g_ascii_strcasecmp(plain, OPS_IMPORT_CLEAR) == 0)
		return g_strdup("");
	if (field->type == FIELD_PROSE)
		return g_steal_pointer(&value);
	g_strchug(value);
	if (!field->words && field->type != FIELD_FLAG)
		return g_steal_pointer(&value);
	lower = g_ascii_strdown(value, -1);
	if (field->words == session_status_words && g_ascii_isdigit(*lower) && !lower[1] &&
	    *lower - '0' < STATUS_COUNT)
		return g_strdup(session_status_words[*lower - '0']);
	return field->type == FIELD_FLAG ? in_order(lower) : g_steal_pointer(&lower);
}

/* The text of a field or of FIELD.MEMBER as it is recorded; NULL. g_free(). */
static char *recorded(const struct table *table, const struct ops_target *target,
		      const char *name, char **path)
{
	g_auto(GStrv) parts = g_strsplit(name, ".", 2);
	const struct session *session = table->importing->place->session;

	*path = session_path("control", target->control, target->service,
			     catalog_side_words[target->side], parts[0], parts[1], NULL);
	return parts[1] ? g_strdup(session_get(session, *path)) :
			  ops_field_get(session, target, name);
}

/* Whether a cell says what stands there; a cleared field and the words for nothing are alike. */
static bool is_same(const struct table *table, const struct session_field *field,
		    const char *before, const char *after)
{
	if (!*after || ((field->words == session_status_words ||
			 field->words == session_applicability_words) &&
			strcmp(after, field->words[0]) == 0))
		return !before;
	if (strcmp(field->name, "review") == 0 && !before)
		return strcmp(after, session_review_words[REVIEW_OPEN]) == 0;
	if (strcmp(field->name, "selected") == 0 && !before)
		return strcmp(after, "yes") == 0;
	if (!before)
		return false;
	if (field->type == FIELD_FLAG) {
		g_autofree char *one = in_order(before), *other = in_order(after);
		return strcmp(one, other) == 0;
	}
	if (field->type == FIELD_DATE) {
		g_autofree char *day = ops_date(table->importing->ops, after);
		return strcmp(before, day) == 0;
	}
	g_autofree char *trimmed = g_strchomp(g_strdup(before));
	if (field->type != FIELD_PROSE)
		g_strchug(trimmed);
	g_autofree char *shown = text_safe(trimmed); /* as reports have it */
	g_strdelimit(trimmed, "\r", '\n'); /* as the reader has them */
	return strcmp(trimmed, after) == 0 || strcmp(shown, after) == 0;
}

/* What spreadsheets keep of a long text is its beginning: that is no new text. */
static bool is_cut(const char *before, const char *after)
{
	return before && text_utf16_length(after) >= SPREADSHEET_CELL_MAX - 1 &&
	       strlen(after) < strlen(before) && g_str_has_prefix(before, after);
}

/* Where cells are exact, what was recorded may look like the word that clears, and what we cut
 * ourselves stands for all of it. */
static bool is_itself(const char *before, const char *cell)
{
	g_autofree char *safe = text_safe(before ? before : "");

	return before && (strcmp(before, cell) == 0 || is_cut(safe, cell));
}

static void read_cell(struct table *table, const struct ops_target *target, unsigned row,
		      unsigned k, GArray *values)
{
	const struct column *column = &g_array_index(table->columns, struct column, k);
	struct csv_cell cell = csv_cell(table->csv, row, k);
	g_auto(GStrv) parts = g_strsplit(column->name, ".", 2);
	const struct session_field *field = session_field_named(parts[0]);
	struct ops_import_item *item;

	if (is_blank(cell.text)) /* nothing is overwritten with nothing */
		return;
	g_autofree char *text = cell_value(field, cell.text, table->exact);
	item = import_item(table->importing, cell.line, cell.column);
	item->before = recorded(table, target, column->name, &item->path);
	import_note_author(table->importing, item);
	if (is_same(table, field, item->before, text) ||
	    (table->exact && is_itself(item->before, cell.text))) {
		import_settle(table->importing, item, IMPORT_UNCHANGED);
		return;
	}
	item->after = *text ? g_strdup(text) : NULL;
	if (is_cut(item->before, text)) {
		GError *why = NULL;

		error_set(&why, REMIT_ERROR_INPUT,
			  _("the text was cut off at %d characters, as spreadsheets do: leave the cell empty, and the text stays"),
			  SPREADSHEET_CELL_MAX);
		import_refuse(table->importing, item, why);
		return;
	}
	struct import_value value = { item, g_strdup(column->name), g_steal_pointer(&text) };
	g_array_append_val(values, value);
}

/* ---- rows ------------------------------------------------------------------------------------ */

static bool is_empty_row(const struct table *table, unsigned row)
{
	for (unsigned k = 0; k < csv_columns(table->csv); k++)
		if (!is_blank(csv_cell(table->csv, row, k).text))
			return false;
	return true;
}

/* Which record it is; an item says why it is none. */
static bool find_target(struct table *table, unsigned row, const char *id, const char *service,
			struct ops_target *target)
{
	struct importing *importing = table->importing;
	struct csv_cell cell =
		csv_cell(table->csv, row, (unsigned)table->places[COLUMN_CONTROL]);
	g_autofree char *side = cell_word(table, row, COLUMN_SIDE);
	struct ops_import_item *item = import_item(importing, cell.line, cell.column);
	GError *why = NULL;

	item->typed = g_strdup(id);
	target->service = *service ? service : SESSION_WHOLE_SCOPE;
	if (!match_control(table, item, &target->control))
		return false;
	if (!find_side(table, side, &target->side, &why) ||
	    !ops_service_check(importing->place->session, target->service, &why) ||
	    !check_title(table, row, target->control, &why) ||
	    !check_twice(table, target, cell.line, &why)) {
		import_refuse(importing, item, why);
		return false;
	}
	g_ptr_array_remove_index(importing->plan->items, importing->plan->items->len - 1);
	return true;
}

static void read_row(struct table *table, unsigned row)
{
	g_autofree char *id = cell_word(table, row, COLUMN_CONTROL);
	g_autofree char *service = cell_word(table, row, COLUMN_SERVICE);
	g_autoptr(GArray) values = import_values_new();
	struct ops_target target;

	if (is_empty_row(table, row) || !find_target(table, row, id, service, &target))
		return;
	for (unsigned k = 0; k < table->columns->len; k++)
		if (g_array_index(table->columns, struct column, k).kind == COLUMN_FIELD)
			read_cell(table, &target, row, k, values);
	import_record(table->importing, &target, values);
}

bool import_cells(struct importing *importing, const struct csv *csv, bool exact)
{
	struct table table = { .importing = importing, .csv = csv, .exact = exact,
			       .places = { -1, -1, -1, -1 } };
	bool good;

	table.columns = g_array_new(FALSE, TRUE, sizeof(struct column));
	g_array_set_clear_func(table.columns, column_clear);
	table.rows = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	good = read_columns(&table);
	for (unsigned row = 1; good && row <= csv_rows(table.csv); row++)
		read_row(&table, row);
	g_array_unref(table.columns);
	g_hash_table_unref(table.rows);
	return good;
}

bool import_csv(struct importing *importing, GBytes *bytes)
{
	struct csv *csv = csv_parse(importing->plan->file, bytes, importing->error);
	bool good = csv && import_cells(importing, csv, false);

	csv_free(csv);
	return good;
}
