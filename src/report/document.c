/*
 * Documents in memory: put together block by block, read by the formats.
 */
#include "report/document_private.h"

#include <string.h>

const char *const doc_type_words[DOC_TYPE_COUNT + 1] = {
	"id", "line", "prose", "word", "day", "number", "list", NULL,
};
const char *const doc_audience_words[AUDIENCE_COUNT + 1] = {
	"all", "customer", "provider", "client", NULL,
};

const char *label_audience(enum doc_audience audience)
{
	static const char *const labels[AUDIENCE_COUNT] = {
		N_("everybody"), N_("the customer"), N_("the provider"), N_("the client"),
	};

	return _(labels[audience]);
}

/* ---- beginning and end ----------------------------------------------------------- */

static const char *engagement(const struct session *session, const char *field)
{
	g_autofree char *path = session_path("engagement", field, NULL);

	return session_get(session, path);
}

const char *doc_keep(struct document *document, const char *text)
{
	return text && *text ? g_string_chunk_insert(document->texts, text) : "";
}

/* NULL stays NULL. */
static const char *keep_known(struct document *document, const char *text)
{
	return text && *text ? g_string_chunk_insert(document->texts, text) : NULL;
}

struct document *document_new(const char *kind, const char *title, const struct session *session,
			      const struct catalog *catalog, const char *date)
{
	struct document *document = g_new0(struct document, 1);
	const char *subject = engagement(session, "title");

	document->texts = g_string_chunk_new(4096);
	document->blocks = g_array_new(FALSE, TRUE, sizeof(struct doc_block));
	document->owned = g_ptr_array_new_with_free_func(g_free);
	document->kind = kind;
	document->title = doc_keep(document, title);
	document->subject = doc_keep(document, subject ? subject : session_name(session));
	document->date = doc_keep(document, date);
	/* TRANSLATORS: the code of the language, as in HTML: de, ja */
	document->language = doc_keep(document, _("en"));
	document->session = doc_keep(document, session_name(session));
	document->uuid = doc_keep(document, session_uuid(session));
	document->catalog = doc_keep(document, catalog->id);
	document->organisation = keep_known(document, engagement(session, "organisation"));
	document->client = keep_known(document, engagement(session, "client"));
	document->assessor = keep_known(document, engagement(session, "assessor"));
	document->version = keep_known(document, engagement(session, "version"));
	document->classification = keep_known(document, engagement(session, "classification"));
	document->logo = keep_known(document, engagement(session, "logo"));
	document->heads = session_heads(session);
	return document;
}

void document_free(struct document *document)
{
	if (!document)
		return;
	for (unsigned i = 0; i < document->blocks->len; i++) {
		struct doc_block *block = &g_array_index(document->blocks, struct doc_block, i);

		if (block->kind == DOC_TABLE)
			g_array_unref(block->table->cells);
	}
	g_array_unref(document->blocks);
	g_ptr_array_unref(document->owned);
	g_string_chunk_free(document->texts);
	g_strfreev(document->heads);
	g_clear_pointer(&document->picture, g_bytes_unref);
	g_free(document);
}

/* ---- the picture of the logo ------------------------------------------------------- */

static const struct {
	const char *type, *magic;
	size_t bytes;
} pictures[] = {
	{ "image/png", "\x89PNG\r\n\x1a\n", 8 },
	{ "image/jpeg", "\xff\xd8\xff", 3 },
};

bool document_set_picture(struct document *document, const char *name, GBytes *bytes,
			  GError **error)
{
	gsize count = 0;
	const char *data = g_bytes_get_data(bytes, &count);

	for (unsigned i = 0; i < G_N_ELEMENTS(pictures); i++) {
		size_t magic = pictures[i].bytes;

		if (count < magic || memcmp(data, pictures[i].magic, magic) != 0)
			continue;
		g_clear_pointer(&document->picture, g_bytes_unref);
		document->picture = g_bytes_ref(bytes);
		document->picture_type = pictures[i].type;
		return true;
	}
	error_set(error, REMIT_ERROR_INPUT, _("the logo %s is neither a PNG nor a JPEG"), name);
	return false;
}

/* ---- blocks ---------------------------------------------------------------------- */

static struct doc_block *add(struct document *document, enum doc_kind kind, const char *text)
{
	struct doc_block block = { .kind = kind, .text = doc_keep(document, text) };

	g_array_append_val(document->blocks, block);
	return &g_array_index(document->blocks, struct doc_block, document->blocks->len - 1);
}

static void add_text(struct document *document, enum doc_kind kind, const char *text)
{
	if (text && *text)
		add(document, kind, text);
}

void doc_section(struct document *document, unsigned level, const char *id, const char *title)
{
	struct doc_block *block = add(document, DOC_SECTION, title);

	block->level = level;
	block->id = doc_keep(document, id);
}

void doc_text(struct document *document, const char *text)
{
	add_text(document, DOC_TEXT, text);
}

void doc_said(struct document *document, const char *text)
{
	add_text(document, DOC_SAID, text);
}

void doc_notice(struct document *document, const char *text)
{
	add_text(document, DOC_NOTICE, text);
}

void doc_point(struct document *document, const char *text)
{
	add_text(document, DOC_POINT, text);
}

void doc_verbatim(struct document *document, const char *text)
{
	add_text(document, DOC_VERBATIM, text);
}

const struct doc_block *document_block(const struct document *document, unsigned n)
{
	return &g_array_index(document->blocks, struct doc_block, n);
}

/* ---- tables ---------------------------------------------------------------------- */

struct doc_table *doc_table(struct document *document, const char *id, const char *caption,
			    enum doc_layout layout, const struct doc_column *columns,
			    unsigned column_count, const char *empty)
{
	struct doc_table *table = g_new0(struct doc_table, 1);

	g_ptr_array_add(document->owned, table);
	table->id = id;
	table->caption = doc_keep(document, caption);
	table->layout = layout;
	table->columns = columns;
	table->column_count = column_count;
	table->head = layout == DOC_CARDS ? 2 : 0;
	table->empty = keep_known(document, empty);
	table->cells = g_array_new(FALSE, FALSE, sizeof(struct doc_cell));
	add(document, DOC_TABLE, "")->table = table;
	return table;
}

const struct doc_column *doc_columns(struct document *document, const struct doc_column *columns,
				     unsigned count)
{
	struct doc_column *copy = g_memdup2(columns, count * sizeof(*columns));

	g_ptr_array_add(document->owned, copy);
	for (unsigned i = 0; i < count; i++) {
		copy[i].key = doc_keep(document, columns[i].key);
		copy[i].heading = keep_known(document, columns[i].heading);
	}
	return copy;
}

const char *doc_column_label(const struct doc_column *column)
{
	return column->heading ? column->heading : _(column->label);
}

static const struct doc_column *next_column(const struct doc_table *table)
{
	return &table->columns[table->cells->len % table->column_count];
}

static void put_kept(struct doc_table *table, const char *text, const char *raw)
{
	struct doc_cell cell = { text, raw };

	g_array_append_val(table->cells, cell);
}

void doc_put(struct document *document, struct doc_table *table, const char *text)
{
	const char *kept = doc_keep(document, text);

	put_kept(table, kept, kept);
}

void doc_put_both(struct document *document, struct doc_table *table, const char *text,
		  const char *raw)
{
	const char *kept = doc_keep(document, text);

	put_kept(table, kept, raw == text ? kept : doc_keep(document, raw));
}

void doc_put_word(struct document *document, struct doc_table *table, const char *word)
{
	const char *label = label_word(next_column(table)->words, word);

	if (label && word && label != word)
		put_kept(table, label, doc_keep(document, word)); /* labels are static */
	else
		doc_put(document, table, word);
}

void doc_put_day(struct document *document, struct doc_table *table, const char *day)
{
	g_autofree char *label = label_day(day);

	doc_put_both(document, table, label, day);
}

void doc_put_number(struct document *document, struct doc_table *table, unsigned number)
{
	char digits[16];

	g_snprintf(digits, sizeof(digits), "%u", number);
	doc_put(document, table, digits);
}

static const struct doc_column fact_columns[] = {
	{ "item", N_("Item"), DOC_LINE, NULL, NULL },
	{ "content", N_("Content"), DOC_PROSE, NULL, NULL },
};

struct doc_table *doc_facts(struct document *document, const char *id, const char *caption)
{
	return doc_table(document, id, caption, DOC_FACTS, fact_columns,
			 G_N_ELEMENTS(fact_columns), NULL);
}

void doc_fact(struct document *document, struct doc_table *table, const char *key,
	      const char *label, const char *text)
{
	doc_fact_both(document, table, key, label, text, text);
}

void doc_fact_both(struct document *document, struct doc_table *table, const char *key,
		   const char *label, const char *text, const char *raw)
{
	put_kept(table, doc_keep(document, label), key);
	doc_put_both(document, table, text, raw);
}

unsigned doc_table_rows(const struct doc_table *table)
{
	return table->cells->len / table->column_count;
}

const struct doc_cell *doc_table_cell(const struct doc_table *table, unsigned row, unsigned column)
{
	return &g_array_index(table->cells, struct doc_cell, row * table->column_count + column);
}

bool doc_column_is_shown(const struct doc_table *table, unsigned column)
{
	return column >= 64 || !(table->hidden >> column & 1);
}

const struct doc_table *document_table_at(const struct document *document, unsigned n)
{
	for (unsigned i = 0; i < document->blocks->len; i++) {
		const struct doc_block *block = document_block(document, i);

		if (block->kind == DOC_TABLE && n-- == 0)
			return block->table;
	}
	return NULL;
}

const struct doc_table *document_table(const struct document *document, const char *id)
{
	const struct doc_table *table;

	for (unsigned n = 0; (table = document_table_at(document, n)); n++)
		if (strcmp(table->id, id) == 0)
			return table;
	return NULL;
}

void doc_chart(struct document *document, const char *id, const char *caption,
	       const struct doc_table *table, unsigned label, const unsigned *series,
	       const enum doc_tone *tones, unsigned series_count)
{
	struct doc_chart *chart = g_new0(struct doc_chart, 1);

	g_ptr_array_add(document->owned, chart);
	*chart = (struct doc_chart){ id, doc_keep(document, caption), table, label, series, tones,
				     series_count };
	add(document, DOC_CHART, "")->chart = chart;
}

/* ---- tones ----------------------------------------------------------------------- */

/* Of the words that status, findings, requests and joint status are made of. */
static const struct {
	const char *word;
	enum doc_tone tone;
} toned[] = {
	{ "implemented", DOC_GOOD },   { "alternative", DOC_GOOD },
	{ "partial", DOC_HALF },       { "planned", DOC_BAD },
	{ "not-implemented", DOC_BAD }, { "not-assessed", DOC_OPEN },
	{ "major", DOC_BAD },          { "minor", DOC_HALF },
	{ "strength", DOC_GOOD },      { "closed", DOC_GOOD },
	{ "verified", DOC_GOOD },      { "rejected", DOC_BAD },
	{ "received", DOC_GOOD },      { "lapsed", DOC_BAD },
	{ "lapsing", DOC_HALF },       { "valid", DOC_GOOD },
	{ "high", DOC_BAD },           { "overdue", DOC_BAD },
};

enum doc_tone doc_cell_tone(const struct doc_column *column, const struct doc_cell *cell)
{
	for (unsigned i = 0; column->type == DOC_WORD && i < G_N_ELEMENTS(toned); i++)
		if (strcmp(toned[i].word, cell->raw) == 0)
			return toned[i].tone;
	return DOC_PLAIN;
}

/* ---- our own texts --------------------------------------------------------------- */

static const struct {
	const char *sign;
	enum doc_mark mark;
} signs[] = {
	{ "**", DOC_STRONG },
	{ "`", DOC_CODE },
};

/* The sign that begins here and ends further on; -1 for none. */
static int sign_at(const char *at, const char **end)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(signs); i++) {
		size_t bytes = strlen(signs[i].sign);

		if (strncmp(at, signs[i].sign, bytes) != 0)
			continue;
		*end = strstr(at + bytes, signs[i].sign);
		return *end ? (int)i : -1;
	}
	return -1;
}

void doc_spans(const char *text, doc_span_fn visit, void *data)
{
	const char *from = text, *end;

	for (const char *at = text; *at;) {
		int sign = sign_at(at, &end);

		if (sign < 0) {
			at++;
			continue;
		}
		size_t bytes = strlen(signs[sign].sign);
		if (at > from)
			visit(from, (size_t)(at - from), DOC_BARE, data);
		visit(at + bytes, (size_t)(end - at - (ptrdiff_t)bytes), signs[sign].mark, data);
		from = at = end + bytes;
	}
	if (*from)
		visit(from, strlen(from), DOC_BARE, data);
}

/* ---- which there are ------------------------------------------------------------- */

static void add_known(GString *known, const char *name)
{
	g_auto(GStrv) names = g_strsplit(known->str, ", ", -1);

	if (!g_strv_contains((const char *const *)names, name))
		g_string_append_printf(known, "%s%s", known->len ? ", " : "", name);
}

const struct doc_export *doc_export_find(const char *name, const char *format)
{
	for (const struct doc_export *one = doc_exports; one->name; one++)
		if (strcmp(one->name, name) == 0 && (!format || strcmp(one->format, format) == 0))
			return one;
	return NULL;
}

static void add_exports(GString *known, const char *name)
{
	for (const struct doc_export *one = doc_exports; name && one->name; one++)
		if (strcmp(one->name, name) == 0)
			add_known(known, one->format);
}

/* What is written for other tools alone, in another format than was asked for. */
static void refuse_format(const char *name, GError **error)
{
	g_autoptr(GString) known = g_string_new(NULL);

	add_exports(known, name);
	error_set(error, REMIT_ERROR_USAGE,
		  _("\"%s\" is written for other tools alone; --format knows for it: %s"), name,
		  known->str);
}

const struct doc_document *doc_document_find(const char *name, GError **error)
{
	g_autoptr(GString) known = g_string_new(NULL);

	for (const struct doc_document *one = doc_documents; one->name; one++) {
		if (strcmp(one->name, name) == 0)
			return one;
		add_known(known, one->name);
	}
	for (const struct doc_export *one = doc_exports; one->name; one++)
		add_known(known, one->name);
	if (doc_export_find(name, NULL)) {
		refuse_format(name, error);
		return NULL;
	}
	error_set(error, REMIT_ERROR_USAGE, _("there is no report \"%s\"; there are: %s"), name,
		  known->str);
	return NULL;
}

const struct doc_format *doc_format_find(const char *name, const char *report, GError **error)
{
	g_autoptr(GString) known = g_string_new(NULL);

	for (const struct doc_format *one = doc_formats; one->name; one++) {
		if (!name || strcmp(one->name, name) == 0)
			return one;
		add_known(known, one->name);
	}
	add_exports(known, report);
	error_set(error, REMIT_ERROR_USAGE, _("--format does not know \"%s\"; it knows: %s"), name,
		  known->str);
	return NULL;
}
