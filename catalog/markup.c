/*
 * Guidance markup into blocks: paragraphs, items, links to nodes.
 *
 * The only parser of it there is; renderers take the blocks. Whatever is not one
 * of the three is text and stays as it was written, hostile or not: making it safe
 * to show is for whoever shows it.
 */
#include <string.h>

#include "catalog/catalog_private.h"

struct parsing {
	const struct catalog *catalog;
	GPtrArray *blocks;
	GString *text; /* of the block being read */
	enum block_kind kind;
};

static void span_free(void *data)
{
	struct markup_span *span = data;

	g_free(span->text);
	g_free(span);
}

static void block_free(void *data)
{
	struct markup_block *block = data;

	g_ptr_array_unref(block->spans);
	g_free(block);
}

static void span_add(struct markup_block *block, const char *text, size_t bytes, unsigned link)
{
	struct markup_span *span;

	if (!bytes)
		return;
	span = g_new(struct markup_span, 1);
	*span = (struct markup_span){g_strndup(text, bytes), link};
	g_ptr_array_add(block->spans, span);
}

/*
 * The node that `text`, at a '[', links to, and how many bytes are between the
 * brackets. Looks no further than an id can be long, so that a text of nothing but
 * brackets costs no more than another.
 */
static unsigned link_at(const struct catalog *catalog, const char *text, size_t *bytes)
{
	size_t length = 1;

	while (length <= CATALOG_ID_BYTES_MAX + 1 && text[length] && !strchr("[] ", text[length]))
		length++;
	*bytes = length - 1;
	if (!catalog || text[length] != ']' || *bytes == 0)
		return CATALOG_NONE;
	return catalog_find_bytes(catalog, text + 1, *bytes);
}

static void split_spans(const struct catalog *catalog, struct markup_block *block, const char *text)
{
	const char *plain = text, *bracket = text;

	while ((bracket = strchr(bracket, '['))) {
		size_t bytes;
		unsigned link = link_at(catalog, bracket, &bytes);

		if (link == CATALOG_NONE) {
			bracket++;
			continue;
		}
		span_add(block, plain, (size_t)(bracket - plain), CATALOG_NONE);
		span_add(block, bracket + 1, bytes, link);
		plain = bracket = bracket + bytes + 2;
	}
	span_add(block, plain, strlen(plain), CATALOG_NONE);
}

static void block_end(struct parsing *parsing)
{
	struct markup_block *block;

	if (parsing->text->len) {
		block = g_new(struct markup_block, 1);
		block->kind = parsing->kind;
		block->spans = g_ptr_array_new_with_free_func(span_free);
		split_spans(parsing->catalog, block, parsing->text->str);
		g_ptr_array_add(parsing->blocks, block);
	}
	g_string_truncate(parsing->text, 0);
	parsing->kind = BLOCK_PARAGRAPH;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* Add a line without the blanks at its ends; a return inside it would be a line end. */
static void text_add(struct parsing *parsing, const char *line, size_t bytes)
{
	size_t at;

	if (parsing->text->len)
		g_string_append_c(parsing->text, ' ');
	at = parsing->text->len;
	g_string_append_len(parsing->text, line, (gssize)bytes);
	for (; at < parsing->text->len; at++) {
		if (parsing->text->str[at] == '\r')
			parsing->text->str[at] = ' ';
	}
}

static void line_add(struct parsing *parsing, const char *line, size_t bytes)
{
	bool item = bytes >= 2 && line[0] == '-' && line[1] == ' ';

	while (bytes > 0 && is_blank(line[bytes - 1]))
		bytes--;
	if (item && bytes > 2) {
		block_end(parsing);
		parsing->kind = BLOCK_ITEM;
		line += 2;
		bytes -= 2;
	}
	while (bytes > 0 && is_blank(*line)) {
		line++;
		bytes--;
	}
	if (bytes)
		text_add(parsing, line, bytes);
	else
		block_end(parsing);
}

GPtrArray *markup_parse(const struct catalog *catalog, const char *text)
{
	struct parsing parsing = {
		.catalog = catalog,
		.blocks = g_ptr_array_new_with_free_func(block_free),
		.text = g_string_new(NULL),
		.kind = BLOCK_PARAGRAPH,
	};

	while (text && *text) {
		size_t bytes = strcspn(text, "\n");

		line_add(&parsing, text, bytes);
		text += bytes + (text[bytes] == '\n');
	}
	block_end(&parsing);
	g_string_free(parsing.text, TRUE);
	return parsing.blocks;
}
