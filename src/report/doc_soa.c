/*
 * The Statement of Applicability as a document, for one role. It is refused while a row lacks what
 * ISO/IEC 27001:2022, 6.1.3 d, asks of it, unless it is to be a draft, which then says so.
 */
#include "report/document_private.h"

#include <string.h>

static const struct doc_column columns[] = {
	{ "id", N_("Id"), DOC_ID, NULL, NULL },
	{ "title", N_("Title"), DOC_LINE, NULL, NULL },
	{ "source", N_("Source"), DOC_WORD, soa_source_words, NULL },
	{ "role", N_("Role"), DOC_WORD, catalog_side_words, NULL },
	{ "applicable", N_("Applicable"), DOC_WORD, session_yes_words, NULL },
	{ "reason", N_("Reason for inclusion"), DOC_PROSE, NULL, NULL },
	{ "status", N_("Implementation"), DOC_WORD, session_status_words, NULL },
	{ "how", N_("How"), DOC_PROSE, NULL, NULL },
	{ "where", N_("Applied in"), DOC_PROSE, NULL, NULL },
	{ "person", N_("Responsible"), DOC_PROSE, NULL, NULL },
	{ "numbers", N_("Controls"), DOC_LIST, NULL, NULL },
	{ "exclusion_reason", N_("Reason for exclusion"), DOC_PROSE, NULL, NULL },
	{ "lacks", N_("Lacks"), DOC_PROSE, NULL, NULL },
	{ "conflict", N_("conflict"), DOC_WORD, session_yes_words, NULL },
};
/* What the heading, the title and a notice say. */
static const guint64 hidden = 1 << 2 | 1 << 3 | 1 << 13;
enum { ID_COLUMN = 0, WHERE_COLUMN = 8, PERSON_COLUMN, NUMBERS_COLUMN, LACKS_COLUMN = 12 };

/* ---- what is missing ---------------------------------------------------------------- */

/* "whether it applies: A.5.1, A.5.2; how it is implemented: A.8.9"; g_free(). */
static char *all_lacks(const GPtrArray *rows)
{
	GString *all = g_string_new(NULL);

	for (unsigned n = 0; n < SOA_LACKS; n++) {
		bool first = true;

		for (unsigned i = 0; i < rows->len; i++) {
			const struct soa_row *row = g_ptr_array_index(rows, i);

			if (!(row->lacks >> n & 1))
				continue;
			if (first)
				g_string_append_printf(all, "%s%s: ", all->len ? "; " : "",
						       label_soa_lack(n));
			g_string_append_printf(all, "%s%s", first ? "" : ", ", row->id);
			first = false;
		}
	}
	return g_string_free(all, FALSE);
}

/* What the head of a statement must say. */
static const char *const head_fields[] = { "version", "approved_by", "approved_on" };

static char *head_lacks(const struct session *session)
{
	GString *lacks = g_string_new(NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(head_fields); i++)
		if (!doc_engagement(session, head_fields[i]))
			g_string_append_printf(lacks, "%s%s", lacks->len ? ", " : "",
					       head_fields[i]);
	return g_string_free(lacks, FALSE);
}

static bool check(const struct doc_source *source, const GPtrArray *rows, GError **error)
{
	g_autofree char *head = head_lacks(source->session), *lacks = all_lacks(rows);

	if (source->draft)
		return true;
	if (*lacks) {
		error_set(error, REMIT_ERROR_NO,
			  _("the Statement of Applicability is not complete; it lacks %s. `remit soa` shows the rows, --draft writes it as it is"),
			  lacks);
		return false;
	}
	if (*head) {
		error_set(error, REMIT_ERROR_NO,
			  _("the Statement of Applicability lacks what `remit set engagement` takes as %s; --draft writes it as it is"),
			  head);
		return false;
	}
	return true;
}

/* ---- rows --------------------------------------------------------------------------- */

/* One a line, as a list; for people with commas. */
static void put_list(struct document *document, struct doc_table *table, const char *raw)
{
	g_auto(GStrv) each = g_strsplit(raw ? raw : "", "\n", -1);
	g_autofree char *text = g_strjoinv(", ", each);

	doc_put_both(document, table, text, raw);
}

static const char *label_source(enum soa_source source, const struct catalog *catalog)
{
	static const char *const labels[SOA_SOURCE_COUNT] = {
		[SOA_ANNEX] = "ISO/IEC 27001:2022, Annex A",
		[SOA_OWN] = N_("own control"),
	};

	return source == SOA_CLOUD ? catalog->title : _(labels[source]);
}

/* The heading of all rows of a source. */
static const char *label_rows(enum soa_source source, const struct catalog *catalog)
{
	return source == SOA_OWN ? _("Controls of our own") : label_source(source, catalog);
}

static void put_applicability(struct document *document, struct doc_table *table,
			      const struct soa_row *row)
{
	static const char *const words[APPLICABILITY_COUNT] = {
		[APPLICABILITY_APPLICABLE] = "yes", [APPLICABILITY_EXCLUDED] = "no",
	};

	doc_put_word(document, table, words[row->applicability]);
}

static void put_row(struct document *document, struct doc_table *table,
		    const struct doc_source *source, const struct soa_row *row)
{
	bool excluded = row->applicability == APPLICABILITY_EXCLUDED;
	g_autofree char *lacks = soa_lacks_words(row->lacks);

	doc_put(document, table, row->id);
	doc_put(document, table, row->title);
	doc_put_both(document, table, label_source(row->source, source->catalog),
		     soa_source_words[row->source]);
	doc_put_word(document, table, catalog_side_words[source->side]);
	put_applicability(document, table, row);
	doc_put(document, table, excluded ? NULL : row->reasons);
	doc_put_word(document, table, excluded ? NULL : session_status_words[row->status]);
	doc_put(document, table, excluded ? NULL : row->how);
	doc_put(document, table, excluded ? NULL : row->where);
	doc_put(document, table, row->person);
	put_list(document, table, row->numbers);
	doc_put(document, table, excluded ? row->exclusion_reason : NULL);
	doc_put(document, table, lacks);
	doc_put_word(document, table, row->conflict ? "yes" : NULL);
}

/* Whether a column says nothing, or nothing but the id, in any row. */
static bool says_nothing(const struct doc_table *table, unsigned column)
{
	for (unsigned row = 0; row < doc_table_rows(table); row++) {
		const char *text = doc_table_cell(table, row, column)->text;

		if (*text && strcmp(text, doc_table_cell(table, row, ID_COLUMN)->text) != 0)
			return false;
	}
	return true;
}

static void hide_idle(struct doc_table *table)
{
	static const unsigned may[] = { WHERE_COLUMN, PERSON_COLUMN, NUMBERS_COLUMN };

	for (unsigned i = 0; i < G_N_ELEMENTS(may); i++)
		if (says_nothing(table, may[i]))
			table->hidden |= G_GUINT64_CONSTANT(1) << may[i];
}

/* The columns of every block; the one with the catalog's controls is headed by its name. */
static const struct doc_column *columns_of(struct document *document, const struct catalog *catalog)
{
	struct doc_column named[G_N_ELEMENTS(columns)];

	memcpy(named, columns, sizeof(columns));
	named[NUMBERS_COLUMN].heading = catalog->title;
	return doc_columns(document, named, G_N_ELEMENTS(columns));
}

static struct doc_table *new_table(struct document *document, const struct doc_source *source,
				   const struct doc_column *named, enum soa_source of)
{
	const char *title = label_rows(of, source->catalog);

	doc_section(document, 2, soa_source_words[of], title);
	if (of == SOA_ANNEX && strcmp(source->catalog->id, soa_annex()->id) != 0)
		doc_text(document,
			 _("A row is made of the controls that are named with it: it applies as soon as one of them does, and is implemented as far as the least of them is. Cloud controls decide no row of this list; they have rows of their own."));
	struct doc_table *table = doc_table(document, soa_source_words[of], title, DOC_GRID,
					    named, G_N_ELEMENTS(columns), NULL);
	table->hidden = hidden | (source->draft ? 0 : 1u << LACKS_COLUMN);
	return table;
}

/* The block of one source, with a heading of its own. */
static void put_block(struct document *document, const struct doc_source *source,
		      const struct doc_column *named, const GPtrArray *rows, enum soa_source of)
{
	struct doc_table *table = NULL;

	for (unsigned i = 0; i < rows->len; i++) {
		const struct soa_row *row = g_ptr_array_index(rows, i);

		if (row->source != of)
			continue;
		table = table ? table : new_table(document, source, named, of);
		put_row(document, table, source, row);
	}
	if (table)
		hide_idle(table);
	if (!document->main)
		document->main = table;
}

/* ---- the document -------------------------------------------------------------------- */

static void put_head(struct document *document, const struct doc_source *source,
		     const GPtrArray *rows)
{
	static const char *const fields[] = { "client", "organisation", "scope", "version",
					      "approved_by", "approved_on", "classification" };
	struct doc_table *facts = doc_facts(document, "head", _("About this document"));
	unsigned applicable = 0, excluded = 0;

	for (unsigned i = 0; i < rows->len; i++) {
		const struct soa_row *row = g_ptr_array_index(rows, i);

		applicable += row->applicability == APPLICABILITY_APPLICABLE;
		excluded += row->applicability == APPLICABILITY_EXCLUDED;
	}
	for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++) {
		g_autofree char *path = session_path("engagement", fields[i], NULL);
		const char *text = session_get(source->session, path);
		g_autofree char *said = label_value(path, text);

		if (text)
			doc_fact_both(document, facts, fields[i],
				      _(session_field_of(path)->label), said, text);
	}
	g_autofree char *day = label_day(document->date);
	g_autofree char *count = g_strdup_printf(_("%u rows: %u applicable, %u excluded"), rows->len,
						 applicable, excluded);
	doc_fact_both(document, facts, "date", _("Date"), day, document->date);
	doc_fact_both(document, facts, "role", _("Role"), label_side(source->side),
		      catalog_side_words[source->side]);
	doc_fact(document, facts, "criteria", _("Criteria"), _("ISO/IEC 27001:2022, 6.1.3 d"));
	doc_fact(document, facts, "rows", _("Controls"), count);
	if (source->filter_text)
		doc_fact(document, facts, "filter", _("Only controls that pass"),
			 source->filter_text);
}

/* Whoever signs it has to know. */
static void put_conflicts(struct document *document, const GPtrArray *rows)
{
	g_autoptr(GString) ids = g_string_new(NULL);
	unsigned count = 0;

	for (unsigned i = 0; i < rows->len; i++) {
		const struct soa_row *row = g_ptr_array_index(rows, i);

		if (row->conflict)
			g_string_append_printf(ids, "%s%s", count++ ? ", " : "", row->id);
	}
	if (count == 0)
		return;
	g_autofree char *said = g_strdup_printf(
		ngettext("Two people recorded something of this row differently, and it is not settled; what was recorded last stands here: %s",
			 "Two people recorded something of these rows differently, and it is not settled; what was recorded last stands here: %s",
			 count), ids->str);
	doc_notice(document, said);
}

struct document *document_soa(const struct doc_source *source, GError **error)
{
	g_autoptr(GPtrArray) rows = soa_rows(source->session, source->catalog, source->side,
					     source->filter);
	g_autofree char *date = report_date(source->now);

	if (!check(source, rows, error))
		return NULL;
	struct document *document = document_new("soa", _("Statement of Applicability"),
						 source->session, source->catalog, date);
	if (source->draft)
		doc_notice(document, _("Draft: not approved, and rows may be incomplete."));
	put_conflicts(document, rows);
	put_head(document, source, rows);
	const struct doc_column *named = columns_of(document, source->catalog);
	for (unsigned of = 0; of < SOA_SOURCE_COUNT; of++)
		put_block(document, source, named, rows, (enum soa_source)of);
	doc_history(document, source->session);
	return document;
}
