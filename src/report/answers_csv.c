/*
 * What is recorded as CSV for a spreadsheet: one row a control and side. What comes back unchanged
 * changes nothing.
 */
#include "report/report_private.h"

#include "yaml/door.h"

#include <string.h>

enum { SEPARATOR = ',' };

/* ---- cells that cannot calculate -------------------------------------------------------- */

static const char calculates[] = "=+-@\t\r";

const char *report_cell_text(const char *cell)
{
	const char *rest = cell + 1;

	if (cell[0] != '\'' || !*rest)
		return cell;
	return *rest == '\'' || strchr(calculates, *rest) || strcmp(rest, REPORT_CELL_CLEAR) == 0 ?
		       rest : cell;
}

void csv_put_guarded(GString *csv, const char *text, char separator)
{
	bool guarded = *text && (strchr(calculates, *text) || report_cell_text(text) != text ||
				 strcmp(text, REPORT_CELL_CLEAR) == 0);
	g_autofree char *safe = guarded ? g_strconcat("'", text, NULL) : NULL;

	csv_put(csv, safe ? safe : text, separator);
}

static void put_cell(GString *csv, const char *text)
{
	csv_put_guarded(csv, text, SEPARATOR);
}

/* ---- columns ------------------------------------------------------------------------------ */

typedef void (*column_fn)(const char *name, const struct session_field *field, const char *member,
			  void *data);

/* The fields of a record in the order of the table; a set with texts has a column a member. */
static void each_column(bool notes, column_fn visit, void *data)
{
	for (const struct session_field *field = session_fields; field->pattern; field++) {
		bool texts = field->members && field->type != FIELD_FLAG;

		if (!field->name || (!notes && strcmp(field->name, "note") == 0))
			continue;
		for (const char *const *member = field->members; texts && *member; member++) {
			g_autofree char *name = g_strdup_printf("%s.%s", field->name, *member);

			visit(name, field, *member, data);
		}
		if (!texts)
			visit(field->name, field, NULL, data);
	}
}

static void put_name(const char *name, const struct session_field *field, const char *member,
		     void *data)
{
	(void)field;
	(void)member;
	g_string_append_c(data, SEPARATOR);
	csv_put(data, name, SEPARATOR);
}

/* ---- rows ----------------------------------------------------------------------------------- */

struct row {
	const struct session *session;
	const char *control, *service;
	enum side side;
	bool notes;
	GString *csv;
};

/* The members of a set that are there. */
static void put_set(const struct row *row, const struct session_field *field)
{
	g_autoptr(GString) list = g_string_new(NULL);

	for (const char *const *member = field->members; *member; member++) {
		g_autofree char *path =
			session_path("control", row->control, row->service,
				     catalog_side_words[row->side], field->name, *member, NULL);

		if (session_get(row->session, path))
			g_string_append_printf(list, "%s%s", list->len ? "; " : "", *member);
	}
	put_cell(row->csv, list->str);
}

static void put_field(const char *name, const struct session_field *field, const char *member,
		      void *data)
{
	const struct row *row = data;
	g_autofree char *path = session_path("control", row->control, row->service,
					     catalog_side_words[row->side], field->name, member,
					     NULL);
	const char *text = session_get(row->session, path);
	(void)name;

	g_string_append_c(row->csv, SEPARATOR);
	if (field->type == FIELD_FLAG)
		put_set(row, field);
	else
		put_cell(row->csv, text ? text : "");
}

static void put_row(struct row *row, const struct catalog_node *node)
{
	bool whole = strcmp(row->service, SESSION_WHOLE_SCOPE) == 0;

	row->control = node->id;
	put_cell(row->csv, node->id);
	g_string_append_c(row->csv, SEPARATOR);
	put_cell(row->csv, node->title);
	g_string_append_c(row->csv, SEPARATOR);
	put_cell(row->csv, catalog_side_words[row->side]);
	g_string_append_c(row->csv, SEPARATOR);
	put_cell(row->csv, whole ? "" : row->service);
	each_column(row->notes, put_field, row);
	g_string_append(row->csv, "\r\n");
}

GString *report_answers_csv(const struct session *session, const struct catalog *catalog,
			    const char *const *services, bool notes)
{
	struct row row = { .session = session, .notes = notes, .csv = g_string_new("\xef\xbb\xbf") };

	g_string_append(row.csv, "control,title,side,service");
	each_column(notes, put_name, row.csv);
	g_string_append(row.csv, "\r\n");
	for (; *services; services++) {
		row.service = *services;
		for (unsigned i = 0; i < catalog->node_count; i++) {
			for (unsigned side = 0; catalog->nodes[i].control && side < SIDE_COUNT;
			     side++) {
				row.side = (enum side)side;
				put_row(&row, &catalog->nodes[i]);
			}
		}
	}
	return row.csv;
}
