/*
 * The registers of a session as tables: a column for each field and each kind of link that
 * documents show. Notes, the text of an interview and contacts are working papers and stay out.
 */
#include "report/document_private.h"

#include <string.h>

static const struct {
	const char *id, *heading;
	const char *title; /* the field that an entry is called by */
	const char *notes; /* said below the heading; NULL: nothing */
} shapes[REGISTER_COUNT] = {
	[REGISTER_FINDINGS] = { "findings", N_("Findings"), "title", NULL },
	[REGISTER_EVIDENCE] = { "evidence", N_("Evidence"), "title", NULL },
	[REGISTER_INTERVIEWS] = { "interviews", N_("Interviews"), "title",
				  N_("What was said stands in the session and not in this report.") },
	[REGISTER_REQUESTS] = { "requests", N_("Requests for evidence"), "text", NULL },
	[REGISTER_PEOPLE] = { "people", N_("People"), "name", NULL },
};

/* The first columns of every register. */
static const struct doc_column id_column = { "id", N_("Id"), DOC_ID, NULL, NULL };
static const struct doc_column answers_column = { "answers", N_("Answers"), DOC_NUMBER, NULL, NULL };

static enum doc_type type_of(const struct session_field *field)
{
	static const enum doc_type types[] = {
		[FIELD_WORD] = DOC_WORD,   [FIELD_FLAG] = DOC_LIST,  [FIELD_LINE] = DOC_LINE,
		[FIELD_PROSE] = DOC_PROSE, [FIELD_DATE] = DOC_DAY,   [FIELD_NUMBER] = DOC_NUMBER,
		[FIELD_HASH] = DOC_LINE,
	};

	return types[field->type];
}

/* The name of a field of a register: the component after the id. g_free(). */
static char *name_of(const struct session_field *field)
{
	g_auto(GStrv) parts = g_strsplit(field->pattern, "/", -1);

	return g_strdup(parts[2]);
}

struct register_column {
	const struct session_field *field; /* NULL: the id, the answers */
	struct doc_column column;
};

static void add_column(GArray *found, const struct session_field *field,
		       const struct doc_column *column)
{
	struct register_column one = { field, *column };

	g_array_append_val(found, one);
}

static void add_field(GArray *found, const struct session_field *field, const char *name)
{
	const char *label = strcmp(name, "control") == 0 ? N_("Controls") : field->label;
	struct doc_column column = { name, label, type_of(field), field->words, NULL };

	add_column(found, field, &column);
}

/* The id, what an entry is called by, then the fields in the order that people fill them in. */
static GArray *columns_of(struct document *document, enum report_register which)
{
	GArray *found = g_array_new(FALSE, FALSE, sizeof(struct register_column));
	g_autofree char *beginning = g_strconcat(report_register_words[which], "/", NULL);

	add_column(found, NULL, &id_column);
	for (unsigned rest = 0; rest < 2; rest++)
		for (const struct session_field *field = session_fields; field->pattern; field++) {
			if (!g_str_has_prefix(field->pattern, beginning))
				continue;
			g_autofree char *name = name_of(field);
			bool titles = strcmp(name, shapes[which].title) == 0;

			if (titles != (rest == 1) && report_register_shows(which, name))
				add_field(found, field, doc_keep(document, name));
		}
	if (which == REGISTER_INTERVIEWS)
		add_column(found, NULL, &answers_column);
	return found;
}

/* ---- rows ------------------------------------------------------------------------ */

/* Nobody is called by an id: the name of a person, else that. g_free(). */
static char *person_name(const struct session *session, const char *raw)
{
	g_autofree char *id = g_strdup(g_str_has_prefix(raw, "person/") ? raw + strlen("person/") : raw);
	g_autofree char *path = session_path("person", id, "name", NULL);
	const char *name = session_get(session, path);

	return g_strdup(name ? name : id);
}

/* All the links of one kind. */
static void put_links(struct document *document, struct doc_table *table,
		      const struct session *session, const struct report_item *item,
		      const struct session_field *field)
{
	g_autoptr(GString) text = g_string_new(NULL), raw = g_string_new(NULL);

	for (unsigned i = 0; i < item->lines->len; i++) {
		const struct report_line *line = g_ptr_array_index(item->lines, i);

		if (line->field != field)
			continue;
		g_autofree char *name = strcmp(line->name, "person") == 0 ?
			person_name(session, line->raw) : g_strdup(line->text);
		g_string_append_printf(text, "%s%s", text->len ? ", " : "", name);
		g_string_append_printf(raw, "%s%s", raw->len ? "\n" : "", line->raw);
	}
	doc_put_both(document, table, text->str, raw->str);
}

/* "acme-2025", and for programs also the head of its history that it came with. */
static void put_origin(struct document *document, struct doc_table *table, const char *text)
{
	g_autofree char *name = g_strndup(text ? text : "", strcspn(text ? text : "", " "));

	doc_put_both(document, table, name, text);
}

static void put_field(struct document *document, struct doc_table *table,
		      const struct session *session, const struct report_item *item,
		      const struct register_column *column)
{
	const char *text = report_item_text(item, column->column.key);

	if (column->column.type == DOC_LIST)
		put_links(document, table, session, item, column->field);
	else if (column->column.type == DOC_DAY)
		doc_put_day(document, table, text);
	else if (column->column.type == DOC_WORD)
		doc_put_word(document, table, text);
	else if (strcmp(column->column.key, "origin") == 0)
		put_origin(document, table, text);
	else
		doc_put(document, table, text);
}

static void put_item(struct document *document, struct doc_table *table,
		     const struct session *session, const struct report_item *item,
		     const GArray *columns)
{
	for (unsigned i = 0; i < columns->len; i++) {
		const struct register_column *column =
			&g_array_index(columns, struct register_column, i);

		if (column->field)
			put_field(document, table, session, item, column);
		else if (column->column.type == DOC_ID)
			doc_put(document, table, item->id);
		else if (item->answers)
			doc_put_number(document, table, item->answers);
		else
			doc_put(document, table, NULL);
	}
}

struct doc_table *doc_register_table(struct document *document, enum report_register which,
				     const struct session *session, const GPtrArray *items)
{
	g_autoptr(GArray) found = columns_of(document, which);
	g_autofree struct doc_column *columns = g_new0(struct doc_column, found->len);

	for (unsigned i = 0; i < found->len; i++)
		columns[i] = g_array_index(found, struct register_column, i).column;
	struct doc_table *table = doc_table(document, shapes[which].id, _(shapes[which].heading),
					    which == REGISTER_PEOPLE ? DOC_GRID : DOC_CARDS,
					    doc_columns(document, columns, found->len),
					    found->len, _("None recorded."));
	table->hidden = which == REGISTER_PEOPLE ? 1 : 0; /* nobody is called by an id */
	for (unsigned i = 0; i < items->len; i++)
		put_item(document, table, session, g_ptr_array_index(items, i), found);
	return table;
}

void doc_register(struct document *document, const struct report *report,
		  enum report_register which)
{
	g_autoptr(GPtrArray) graded = which == REGISTER_FINDINGS ? doc_graded(report) : NULL;
	const GPtrArray *items = graded ? graded : report->registers[which];

	if (items->len == 0 && which != REGISTER_FINDINGS)
		return;
	if (which != REGISTER_PEOPLE)
		doc_section(document, 2, shapes[which].id, _(shapes[which].heading));
	if (shapes[which].notes)
		doc_text(document, _(shapes[which].notes));
	doc_register_table(document, which, report->session, items);
}
