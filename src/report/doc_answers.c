/*
 * What is recorded of every control and side, a row each, in the columns that `remit import`
 * takes: what comes back from a spreadsheet unchanged changes nothing. The head of a column is the
 * name of its field in every language, since it is that by which a column is known again.
 */
#include "report/document_private.h"

#include <string.h>

/* ---- columns ----------------------------------------------------------------------- */

static const struct doc_column places[] = {
	{ "control", NULL, DOC_ID, NULL, "control" },
	{ "title", NULL, DOC_LINE, NULL, "title" },
	{ "side", NULL, DOC_WORD, catalog_side_words, "side" },
	{ "service", NULL, DOC_LINE, NULL, "service" },
};

/* One column of a field; a set with texts has one a member. */
struct answer {
	const struct session_field *field;
	const char *member; /* NULL: the field itself */
};

static GArray *answers_of(bool notes)
{
	GArray *answers = g_array_new(FALSE, FALSE, sizeof(struct answer));

	for (const struct session_field *field = session_fields; field->pattern; field++) {
		bool texts = field->members && field->type != FIELD_FLAG;
		struct answer answer = { field, NULL };

		if (!field->name || (!notes && strcmp(field->name, "note") == 0))
			continue;
		for (const char *const *member = field->members; texts && *member; member++) {
			answer.member = *member;
			g_array_append_val(answers, answer);
		}
		if (!texts)
			g_array_append_val(answers, answer);
	}
	return answers;
}

static enum doc_type type_of(const struct session_field *field)
{
	static const enum doc_type types[] = {
		[FIELD_WORD] = DOC_WORD, [FIELD_FLAG] = DOC_LINE,     [FIELD_LINE] = DOC_LINE,
		[FIELD_PROSE] = DOC_PROSE, [FIELD_DATE] = DOC_DAY,    [FIELD_NUMBER] = DOC_LINE,
		[FIELD_HASH] = DOC_LINE,
	};

	return types[field->type];
}

static struct doc_table *make_table(struct document *document, const GArray *answers)
{
	unsigned count = G_N_ELEMENTS(places) + answers->len;
	g_autofree struct doc_column *columns = g_new0(struct doc_column, count);
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);

	memcpy(columns, places, sizeof(places));
	for (unsigned i = 0; i < answers->len; i++) {
		const struct answer *answer = &g_array_index(answers, struct answer, i);
		const struct session_field *field = answer->field;
		char *name = answer->member ?
			g_strdup_printf("%s.%s", field->name, answer->member) :
			g_strdup(field->name);

		g_ptr_array_add(names, name);
		columns[G_N_ELEMENTS(places) + i] =
			(struct doc_column){ name, NULL, type_of(field), field->words, name };
	}
	return doc_table(document, "answers", _("Answers"), DOC_CARDS,
			 doc_columns(document, columns, count), count, NULL);
}

/* ---- rows ---------------------------------------------------------------------------- */

struct row {
	const struct doc_source *source;
	struct document *document;
	struct doc_table *table;
	const char *control, *service;
	enum side side;
};

/* The members of a set that are there. */
static void put_set(const struct row *row, const struct session_field *field)
{
	g_autoptr(GString) list = g_string_new(NULL);

	for (const char *const *member = field->members; *member; member++) {
		g_autofree char *path =
			session_path("control", row->control, row->service,
				     catalog_side_words[row->side], field->name, *member, NULL);

		if (session_get(row->source->session, path))
			g_string_append_printf(list, "%s%s", list->len ? "; " : "", *member);
	}
	doc_put(row->document, row->table, list->str);
}

static void put_answer(const struct row *row, const struct answer *answer)
{
	const struct session_field *field = answer->field;
	g_autofree char *path = session_path("control", row->control, row->service,
					     catalog_side_words[row->side], field->name,
					     answer->member, NULL);
	const char *text = session_get(row->source->session, path);

	if (!audience_sees_field(row->source->audience, row->side, field->name))
		doc_put(row->document, row->table, "");
	else if (field->type == FIELD_FLAG)
		put_set(row, field);
	else if (field->type == FIELD_DATE && text)
		doc_put_day(row->document, row->table, text);
	else if (field->words)
		doc_put_word(row->document, row->table, text);
	else
		doc_put(row->document, row->table, text);
}

static void put_row(struct row *row, const struct catalog_node *node, const GArray *answers)
{
	bool whole = strcmp(row->service, SESSION_WHOLE_SCOPE) == 0;

	row->control = node->id;
	doc_put(row->document, row->table, node->id);
	doc_put(row->document, row->table, node->title);
	doc_put_word(row->document, row->table, catalog_side_words[row->side]);
	doc_put(row->document, row->table, whole ? "" : row->service);
	for (unsigned i = 0; i < answers->len; i++)
		put_answer(row, &g_array_index(answers, struct answer, i));
}

static bool is_wanted(const struct row *row, unsigned index)
{
	const struct doc_source *source = row->source;

	return source->catalog->nodes[index].control &&
	       (!source->filter || filter_match(source->filter, source->session, source->catalog,
						index, row->service));
}

static void put_service(struct row *row, const GArray *answers)
{
	for (unsigned i = 0; i < row->source->catalog->node_count; i++)
		for (unsigned side = 0; is_wanted(row, i) && side < SIDE_COUNT; side++) {
			row->side = (enum side)side;
			put_row(row, &row->source->catalog->nodes[i], answers);
		}
}

/* ---- the document ---------------------------------------------------------------------- */

/* Of the whole scope that of each service too, else of the one that is asked for. */
struct document *document_answers(const struct doc_source *source, GError **error)
{
	g_autofree char *date = report_date(source->now);
	g_autoptr(GArray) answers =
		answers_of(source->with_notes && source->audience == AUDIENCE_ALL);
	struct row row = { .source = source, .service = source->service };
	g_auto(GStrv) services = session_services(source->session);
	bool all = strcmp(source->service, SESSION_WHOLE_SCOPE) == 0;
	(void)error;

	row.document = document_new("answers", _("Answers"), source->session, source->catalog,
				    date);
	row.table = make_table(row.document, answers);
	put_service(&row, answers);
	for (char **service = services; all && *service; service++) {
		row.service = *service;
		put_service(&row, answers);
	}
	return row.document;
}
