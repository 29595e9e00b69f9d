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

static json_t *row_json(const struct doc_table *table, unsigned row)
{
	json_t *object = json_object();

	for (unsigned i = 0; i < table->column_count; i++)
		json_object_set_new_nocheck(
			object, table->columns[i].key,
			cell_json(&table->columns[i], doc_table_cell(table, row, i)));
	return object;
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

/* The section that begins at a block, with its blocks; `next` receives where another begins. What
 * stands before the first one is a section, too. */
static json_t *whole_section_json(const struct document *document, unsigned at, unsigned *next)
{
	const struct doc_block *block = document_block(document, at);
	bool headed = block->kind == DOC_SECTION;
	json_t *section = headed ? section_json(block) :
		json_pack("{s:s, s:s, s:i, s:[]}", "id", "head", "title", "", "level", 2, "blocks");
	json_t *blocks = json_object_get(section, "blocks");

	for (at += headed; at < document->blocks->len; at++) {
		block = document_block(document, at);
		if (block->kind == DOC_SECTION)
			break;
		json_array_append_new(blocks, block_json(block));
	}
	*next = at;
	return section;
}

/* ---- the document, piece by piece ------------------------------------------------- */

/*
 * The document is never in memory as one value, which would be six times its text: it is visited in
 * pieces, each a value with what stands before it, and both writing and reading back take them as
 * they come. False from `visit` ends it.
 */
struct json_visit {
	bool (*visit)(struct json_visit *visit, const char *lead, json_t *value);
	GString *out;           /* writing */
	const char *at, *end;   /* reading back */
};

/* Takes the value over. */
static bool piece(struct json_visit *visit, const char *lead, json_t *value)
{
	bool go = visit->visit(visit, lead, value);

	json_decref(value);
	return go;
}

static bool each_head(struct json_visit *visit, const struct document *document)
{
	const struct {
		const char *lead, *text;
	} members[] = {
		{ ",\n  \"report\": ", document->kind },
		{ ",\n  \"title\": ", document->title },
		{ ",\n  \"subject\": ", document->subject },
		{ ",\n  \"date\": ", document->date },
		{ ",\n  \"language\": ", document->language },
		{ ",\n  \"session\": ", document->session },
		{ ",\n  \"uuid\": ", document->uuid },
		{ ",\n  \"catalog\": ", document->catalog },
	};
	json_t *heads = json_array();
	bool go = piece(visit, "{\n  \"format\": ", json_integer(1));

	for (size_t i = 0; go && i < G_N_ELEMENTS(members); i++)
		go = piece(visit, members[i].lead, text_json(members[i].text));
	for (char **head = document->heads; *head; head++)
		json_array_append_new(heads, json_string(*head));
	if (go)
		return piece(visit, ",\n  \"heads\": ", heads);
	json_decref(heads);
	return false;
}

static bool each_row(struct json_visit *visit, const struct doc_table *table, bool first)
{
	g_autofree char *lead = g_strdup_printf("%s    \"%s\": ", first ? "\n" : ",\n", table->id);
	g_autofree char *open = g_strconcat(lead, "[\n      ", NULL);
	unsigned rows = doc_table_rows(table);
	bool go = true;

	if (table->layout == DOC_FACTS)
		return piece(visit, lead, facts_json(table));
	if (rows == 0)
		return piece(visit, lead, json_array());
	for (unsigned row = 0; go && row < rows; row++)
		go = piece(visit, row ? ",\n      " : open, row_json(table, row));
	return go && visit->visit(visit, "\n    ]", NULL);
}

static bool each_piece(struct json_visit *visit, const struct document *document)
{
	const struct doc_table *table;
	bool go = each_head(visit, document) &&
		  visit->visit(visit, ",\n  \"tables\": {", NULL);

	for (unsigned n = 0; go && (table = document_table_at(document, n)); n++)
		go = each_row(visit, table, n == 0);
	go = go && visit->visit(visit, "\n  },\n  \"sections\": [", NULL);
	for (unsigned at = 0, next; go && at < document->blocks->len; at = next)
		go = piece(visit, at ? ",\n    " : "\n    ",
			   whole_section_json(document, at, &next));
	return go && visit->visit(visit, "\n  ]\n}\n", NULL);
}

/* ---- writing ---------------------------------------------------------------------- */

static int append_bytes(const char *bytes, size_t count, void *data)
{
	g_string_append_len(data, bytes, (gssize)count);
	return 0;
}

static bool write_piece(struct json_visit *visit, const char *lead, json_t *value)
{
	g_string_append(visit->out, lead);
	if (value)
		json_dump_callback(value, append_bytes, visit->out, JSON_ENCODE_ANY);
	return true;
}

GString *document_json(const struct document *document, const struct doc_style *style,
		       GError **error)
{
	struct json_visit visit = { .visit = write_piece, .out = g_string_new(NULL) };
	(void)style;
	(void)error;

	each_piece(&visit, document);
	return visit.out;
}

/* ---- reading back ----------------------------------------------------------------- */

static bool read_piece(struct json_visit *visit, const char *lead, json_t *value)
{
	size_t bytes = strlen(lead);
	json_error_t read;

	if ((size_t)(visit->end - visit->at) < bytes || memcmp(visit->at, lead, bytes) != 0)
		return false;
	visit->at += bytes;
	if (!value)
		return true;
	size_t flags = JSON_DECODE_ANY | JSON_DISABLE_EOF_CHECK | JSON_REJECT_DUPLICATES;
	json_t *found = json_loadb(visit->at, (size_t)(visit->end - visit->at), flags, &read);
	bool same = found && json_equal(found, value);
	if (found)
		visit->at += read.position;
	json_decref(found);
	return same;
}

bool document_json_check(const struct document *document, const struct doc_style *style,
			 const char *bytes, size_t count, GError **error)
{
	struct json_visit visit = { .visit = read_piece, .at = bytes, .end = bytes + count };
	bool same = each_piece(&visit, document) && visit.at == visit.end;
	(void)style;

	if (!same)
		error_set(error, REMIT_ERROR_WRITE, _("what was written is not what the report says"));
	return same;
}
