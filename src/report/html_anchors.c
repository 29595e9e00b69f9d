/*
 * What of a document can be linked to: its sections, and the rows of tables whose first column
 * is an id. All anchors are given out before the first byte is written, so that a link may lead
 * forward.
 */
#include "report/html_private.h"

#include <string.h>

struct html_anchors {
	GStringChunk *texts;
	GHashTable *taken;   /* anchor: how many wanted it */
	GHashTable *entries; /* id of a control, a finding: anchor of the first row about it */
	GHashTable *tables;  /* struct doc_table: GPtrArray of anchors, a row each */
	GPtrArray *blocks;   /* anchor of each section, by block; NULL for other blocks */
};

/* An anchor of letters, digits and dots, that nobody else has. */
static const char *give(struct html_anchors *anchors, const char *wanted)
{
	g_autofree char *name = g_strdup(*wanted ? wanted : "section");

	for (char *at = name; *at; at++)
		if (!g_ascii_isalnum(*at) && !strchr(".-_", *at))
			*at = '_';
	unsigned count = GPOINTER_TO_UINT(g_hash_table_lookup(anchors->taken, name));
	g_hash_table_insert(anchors->taken, g_string_chunk_insert_const(anchors->texts, name),
			    GUINT_TO_POINTER(count + 1));
	if (count == 0)
		return g_string_chunk_insert_const(anchors->texts, name);
	g_autofree char *next = g_strdup_printf("%s-%u", name, count + 1);
	return give(anchors, next);
}

/* The column that says whose row it is, where a table has two for a control; -1. */
static int side_column(const struct doc_table *table)
{
	for (unsigned i = 1; i < table->column_count; i++)
		if (strcmp(table->columns[i].key, "side") == 0)
			return (int)i;
	return -1;
}

static void give_rows(struct html_anchors *anchors, const struct doc_table *table)
{
	GPtrArray *rows = g_ptr_array_new();
	int side = side_column(table);

	for (unsigned row = 0; row < doc_table_rows(table); row++) {
		const char *id = doc_table_cell(table, row, 0)->raw;
		const char *whose = side < 0 ? "" : doc_table_cell(table, row, (unsigned)side)->raw;
		g_autofree char *wanted = g_strconcat(table->id, *id ? "-" : "", id,
						      *whose ? "-" : "", whose, NULL);
		const char *anchor = give(anchors, wanted);

		g_ptr_array_add(rows, (char *)anchor);
		if (!g_hash_table_contains(anchors->entries, id))
			g_hash_table_insert(anchors->entries, (char *)id, (char *)anchor);
	}
	g_hash_table_insert(anchors->tables, (void *)table, rows);
}

struct html_anchors *html_anchors_new(const struct document *document)
{
	static const char *const ours[] = { "main", "contents" };
	struct html_anchors *anchors = g_new0(struct html_anchors, 1);
	const struct doc_table *table;

	anchors->texts = g_string_chunk_new(4096);
	anchors->taken = g_hash_table_new(g_str_hash, g_str_equal);
	anchors->entries = g_hash_table_new(g_str_hash, g_str_equal);
	anchors->tables = g_hash_table_new_full(NULL, NULL, NULL,
						(GDestroyNotify)g_ptr_array_unref);
	anchors->blocks = g_ptr_array_new();
	for (unsigned i = 0; i < G_N_ELEMENTS(ours); i++)
		give(anchors, ours[i]);
	for (unsigned i = 0; i < document->blocks->len; i++) {
		const struct doc_block *block = document_block(document, i);
		bool heads = block->kind == DOC_SECTION;

		g_ptr_array_add(anchors->blocks, heads ? (char *)give(anchors, block->id) : NULL);
	}
	for (unsigned n = 0; (table = document_table_at(document, n)); n++)
		if (table->layout != DOC_FACTS && table->columns[0].type == DOC_ID)
			give_rows(anchors, table);
	return anchors;
}

void html_anchors_free(struct html_anchors *anchors)
{
	g_hash_table_unref(anchors->taken);
	g_hash_table_unref(anchors->entries);
	g_hash_table_unref(anchors->tables);
	g_ptr_array_unref(anchors->blocks);
	g_string_chunk_free(anchors->texts);
	g_free(anchors);
}

const char *html_anchor_section(const struct html_anchors *anchors, unsigned block)
{
	return g_ptr_array_index(anchors->blocks, block);
}

const char *html_anchor_row(const struct html_anchors *anchors, const struct doc_table *table,
			    unsigned row)
{
	const GPtrArray *rows = g_hash_table_lookup(anchors->tables, table);

	return rows ? g_ptr_array_index(rows, row) : NULL;
}

const char *html_anchor_of(const struct html_anchors *anchors, const char *id)
{
	g_autofree char *entry = g_strndup(id, strcspn(id, "/"));

	return *entry ? g_hash_table_lookup(anchors->entries, entry) : NULL;
}
