/*
 * Documents as JSON, in the form of report.schema.json: the head, the tables by their id with the
 * words of the vocabulary, and the sections in reading order, which say where each table and each
 * chart of one stands, and what its columns are.
 */
#include "report/document_private.h"

#include <jansson.h>
#include <string.h>

/* ---- tables ---------------------------------------------------------------------- */

static json_t *list_json(const char *raw)
{
	g_auto(GStrv) names = g_strsplit(raw, "\n", -1);
	json_t *list = json_array();

	for (char **name = names; *name; name++)
		json_array_append_new(list, json_string(*name));
	return list;
}

/* Numbers are numbers, lists are lists, else what is empty is null. */
static json_t *cell_json(const struct doc_column *column, const struct doc_cell *cell)
{
	g_autofree char *safe = text_safe(cell->raw);

	if (column->type == DOC_LIST)
		return *safe ? list_json(safe) : json_array();
	if (!*safe)
		return json_null();
	return column->type == DOC_NUMBER ? json_integer(g_ascii_strtoll(safe, NULL, 10)) :
					    json_string(safe);
}

static json_t *rows_json(const struct doc_table *table)
{
	json_t *rows = json_array();

	for (unsigned row = 0; row < doc_table_rows(table); row++) {
		json_t *object = json_object();

		for (unsigned i = 0; i < table->column_count; i++)
			json_object_set_new_nocheck(object, table->columns[i].key,
						    cell_json(&table->columns[i],
							      doc_table_cell(table, row, i)));
		json_array_append_new(rows, object);
	}
	return rows;
}

/* Key and value, as one object. */
static json_t *facts_json(const struct doc_table *table)
{
	json_t *object = json_object();

	for (unsigned row = 0; row < doc_table_rows(table); row++)
		json_object_set_new(object, doc_table_cell(table, row, 0)->raw,
				    cell_json(&table->columns[1], doc_table_cell(table, row, 1)));
	return object;
}

static json_t *tables_json(const struct document *document)
{
	json_t *tables = json_object();
	const struct doc_table *table;

	for (unsigned n = 0; (table = document_table_at(document, n)); n++)
		json_object_set_new(tables, table->id, table->layout == DOC_FACTS ?
				    facts_json(table) : rows_json(table));
	return tables;
}

/* ---- sections -------------------------------------------------------------------- */

static json_t *text_json(const char *text)
{
	g_autofree char *safe = text_safe(text);

	return json_string(safe);
}

static const char *const kind_words[] = {
	[DOC_TEXT] = "text",   [DOC_SAID] = "said",   [DOC_NOTICE] = "notice",
	[DOC_POINT] = "point", [DOC_VERBATIM] = "verbatim", [DOC_TABLE] = "table",
	[DOC_CHART] = "chart",
};
static const char *const layout_words[] = {
	[DOC_GRID] = "grid", [DOC_CARDS] = "cards", [DOC_FACTS] = "facts",
};
static const char *const tone_words[DOC_TONE_COUNT] = {
	[DOC_PLAIN] = "plain", [DOC_GOOD] = "good", [DOC_HALF] = "half", [DOC_BAD] = "bad",
	[DOC_OPEN] = "open",
};

/* What a column may hold, what people call it, and what it means for them. */
static json_t *words_json(const struct doc_column *column)
{
	json_t *words = json_array();

	for (const char *const *word = column->words; *word; word++) {
		struct doc_cell cell = { *word, *word };
		const char *label = label_word(column->words, *word);
		const char *tone = tone_words[doc_cell_tone(column, &cell)];

		json_array_append_new(words, json_pack("{s:s, s:s, s:s}", "word", *word, "label",
						       label ? label : *word, "tone", tone));
	}
	return words;
}

static json_t *columns_json(const struct doc_table *table)
{
	json_t *columns = json_array();

	for (unsigned i = 0; i < table->column_count; i++) {
		const struct doc_column *column = &table->columns[i];

		json_t *object = json_pack("{s:s, s:s, s:s}", "key", column->key, "label",
					   doc_column_label(column), "type",
					   doc_type_words[column->type]);
		if (column->type == DOC_WORD && column->words)
			json_object_set_new(object, "words", words_json(column));
		json_array_append_new(columns, object);
	}
	return columns;
}

/* What people call the facts, whose keys are those of the table. */
static json_t *fact_labels_json(const struct doc_table *table)
{
	json_t *labels = json_object();

	for (unsigned row = 0; row < doc_table_rows(table); row++)
		json_object_set_new(labels, doc_table_cell(table, row, 0)->raw,
				    text_json(doc_table_cell(table, row, 0)->text));
	return labels;
}

static json_t *table_json(const struct doc_table *table)
{
	json_t *block = json_pack("{s:s, s:s, s:s}", "table", table->id, "caption", table->caption,
				  "layout", layout_words[table->layout]);

	if (table->layout == DOC_FACTS)
		json_object_set_new(block, "labels", fact_labels_json(table));
	else
		json_object_set_new(block, "columns", columns_json(table));
	return block;
}

static json_t *chart_json(const struct doc_chart *chart)
{
	const struct doc_column *columns = chart->table->columns;
	json_t *series = json_array();

	for (unsigned i = 0; i < chart->series_count; i++)
		json_array_append_new(series,
				      json_pack("{s:s, s:s}", "key", columns[chart->series[i]].key,
						"tone", tone_words[chart->tones[i]]));
	return json_pack("{s:s, s:s, s:s, s:s, s:o}", "chart", chart->id, "caption",
			 chart->caption, "table", chart->table->id, "label",
			 columns[chart->label].key, "series", series);
}

static json_t *block_json(const struct doc_block *block)
{
	if (block->kind == DOC_TABLE)
		return table_json(block->table);
	if (block->kind == DOC_CHART)
		return chart_json(block->chart);
	return json_pack("{s:o}", kind_words[block->kind], text_json(block->text));
}

static json_t *section_json(const struct doc_block *block)
{
	return json_pack("{s:s, s:o, s:i, s:[]}", "id", block->id, "title", text_json(block->text),
			 "level", (int)block->level, "blocks");
}

static json_t *sections_json(const struct document *document)
{
	json_t *sections = json_array(), *section = NULL;

	for (unsigned i = 0; i < document->blocks->len; i++) {
		const struct doc_block *block = document_block(document, i);

		if (block->kind == DOC_SECTION || !section) {
			section = block->kind == DOC_SECTION ?
				section_json(block) :
				json_pack("{s:s, s:s, s:i, s:[]}", "id", "head", "title", "",
					  "level", 2, "blocks");
			json_array_append_new(sections, section);
		}
		if (block->kind != DOC_SECTION)
			json_array_append_new(json_object_get(section, "blocks"),
					      block_json(block));
	}
	return sections;
}

static json_t *document_value(const struct document *document)
{
	json_t *object = json_pack("{s:i, s:s, s:s, s:o, s:s, s:s, s:s, s:s, s:s, s:[]}",
				   "format", 1, "report", document->kind, "title", document->title,
				   "subject", text_json(document->subject), "date", document->date,
				   "language", document->language, "session", document->session,
				   "uuid", document->uuid, "catalog", document->catalog, "heads");

	for (char **head = document->heads; *head; head++)
		json_array_append_new(json_object_get(object, "heads"), json_string(*head));
	json_object_set_new(object, "tables", tables_json(document));
	json_object_set_new(object, "sections", sections_json(document));
	return object;
}

static int append_bytes(const char *bytes, size_t count, void *data)
{
	g_string_append_len(data, bytes, (gssize)count);
	return 0;
}

GString *document_json(const struct document *document, const struct doc_style *style,
		       GError **error)
{
	GString *out = g_string_new(NULL);
	json_t *object = document_value(document);
	(void)style;
	(void)error;

	json_dump_callback(object, append_bytes, out, JSON_INDENT(2));
	g_string_append_c(out, '\n');
	json_decref(object);
	return out;
}

bool document_json_check(const struct document *document, const struct doc_style *style,
			 const char *bytes, size_t count, GError **error)
{
	json_t *read = json_loadb(bytes, count, JSON_REJECT_DUPLICATES, NULL);
	json_t *object = document_value(document);
	bool same = read && json_equal(read, object);
	(void)style;

	if (!same)
		error_set(error, REMIT_ERROR_WRITE, _("what was written is not what the report says"));
	json_decref(read);
	json_decref(object);
	return same;
}
