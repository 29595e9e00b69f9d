/*
 * Pages of HTML read back: that one parses, and that what it says, element by element in reading
 * order, is what the document says. Labels, contents and charts are not looked at.
 */
#include "report/html_private.h"

#include <string.h>

/* ---- what the document says ------------------------------------------------------- */

static void say(GPtrArray *said, const char *text)
{
	g_ptr_array_add(said, text_safe(text));
}

static void add_span(const char *text, size_t bytes, enum doc_mark mark, void *data)
{
	(void)mark;
	g_string_append_len(data, text, (gssize)bytes);
}

static void say_ours(GPtrArray *said, const char *text)
{
	g_autoptr(GString) bare = g_string_new(NULL);

	doc_spans(text, add_span, bare);
	say(said, bare->str);
}

/* Cells of facts are all there, those of cards where they say something, those of grids where their
 * column does. */
static void say_table(GPtrArray *said, const struct doc_table *table)
{
	g_autofree bool *columns = html_table_columns(table);
	unsigned rows = doc_table_rows(table);

	if (rows == 0 && table->empty)
		say_ours(said, table->empty);
	for (unsigned row = 0; row < rows; row++)
		for (unsigned i = 0; i < table->column_count; i++) {
			const char *text = doc_table_cell(table, row, i)->text;
			bool card = *text && doc_column_is_shown(table, i);
			bool grid = table->layout == DOC_GRID && columns[i];

			if (table->layout == DOC_FACTS || card || grid)
				say(said, text);
		}
}

static GPtrArray *said_by(const struct document *document)
{
	GPtrArray *said = g_ptr_array_new_with_free_func(g_free);

	for (unsigned i = 0; i < document->blocks->len; i++) {
		const struct doc_block *block = document_block(document, i);
		bool whole = block->kind == DOC_SECTION || block->kind == DOC_SAID ||
			     block->kind == DOC_VERBATIM;

		if (block->kind == DOC_TABLE)
			say_table(said, block->table);
		else if (whole)
			say(said, block->text);
		else if (block->kind != DOC_CHART)
			say_ours(said, block->text);
	}
	return said;
}

/* ---- what the page says ----------------------------------------------------------- */

struct reading {
	GPtrArray *said;
	unsigned next;     /* of `said` */
	unsigned inside;   /* how many elements deep in <main>; 0: not in it */
	unsigned passed;   /* how deep in an element that is not looked at */
	unsigned reading;  /* how deep in one that says something */
	GString *text;
	bool differs;
};

static const char *attribute(const char *name, const char **names, const char **values)
{
	for (; *names; names++, values++)
		if (strcmp(*names, name) == 0)
			return *values;
	return NULL;
}

/* Whether an element is a cell, a heading of a section or a paragraph. */
static bool says(const char *element, const char **names, const char **values)
{
	static const char *const always[] = { "p", "li", "pre", "td", "dd", NULL };
	const char *class = attribute("class", names, values);

	return g_strv_contains(always, element) || (class && g_str_has_prefix(class, "cell")) ||
	       (*element == 'h' && g_ascii_isdigit(element[1]) && attribute("id", names, values)) ||
	       (strcmp(element, "th") == 0 && g_strcmp0(attribute("scope", names, values), "row") == 0);
}

static void on_begin(GMarkupParseContext *context, const char *element, const char **names,
		     const char **values, gpointer data, GError **error)
{
	struct reading *reading = data;
	(void)context;
	(void)error;

	if (reading->inside == 0 && strcmp(element, "main") != 0)
		return;
	reading->inside++;
	if (reading->passed || strcmp(element, "figure") == 0)
		reading->passed++;
	else if (reading->reading || says(element, names, values))
		reading->reading++;
}

static void on_end(GMarkupParseContext *context, const char *element, gpointer data, GError **error)
{
	struct reading *reading = data;
	(void)context;
	(void)element;
	(void)error;

	if (reading->inside == 0)
		return;
	reading->inside--;
	if (reading->passed)
		reading->passed--;
	else if (reading->reading && --reading->reading == 0) {
		const char *wanted = reading->next < reading->said->len ?
			g_ptr_array_index(reading->said, reading->next) : NULL;

		reading->next++;
		reading->differs |= g_strcmp0(wanted, reading->text->str) != 0;
		g_string_truncate(reading->text, 0);
	}
}

static void on_text(GMarkupParseContext *context, const char *text, gsize bytes, gpointer data,
		    GError **error)
{
	struct reading *reading = data;
	(void)context;
	(void)error;

	if (reading->reading)
		g_string_append_len(reading->text, text, (gssize)bytes);
}

bool document_html_check(const struct document *document, const struct doc_style *style,
			 const char *bytes, size_t count, GError **error)
{
	static const GMarkupParser parser = { on_begin, on_end, on_text, NULL, NULL };
	struct reading reading = { .said = said_by(document), .text = g_string_new(NULL) };
	GMarkupParseContext *context =
		g_markup_parse_context_new(&parser, G_MARKUP_DEFAULT_FLAGS, &reading, NULL);
	bool same = g_markup_parse_context_parse(context, bytes, (gssize)count, NULL) &&
		    g_markup_parse_context_end_parse(context, NULL) && !reading.differs &&
		    reading.next == reading.said->len;
	(void)style;

	if (!same)
		error_set(error, REMIT_ERROR_WRITE, _("what was written is not what the report says"));
	g_markup_parse_context_free(context);
	g_ptr_array_unref(reading.said);
	g_string_free(reading.text, TRUE);
	return same;
}
