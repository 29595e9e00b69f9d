/*
 * The long lists of an OSCAL document. A tree of JSON takes six times the room of its text, so an
 * item becomes text as soon as it is whole, and lists are let go of while the document is written.
 * A catalog, whose lists stand in one another, is written as it goes along.
 */
#include "report/oscal_private.h"

#include <string.h>

struct oscal_list {
	unsigned depth;      /* of its items in the document */
	unsigned count;
	GPtrArray *segments; /* of struct segment *, in their order */
};

/* One of the two: items as they are written, or one that may still grow. */
struct segment {
	GString *text;
	json_t *tree;
};

static void segment_free(void *data)
{
	struct segment *segment = data;

	if (!segment)
		return;
	if (segment->text)
		g_string_free(segment->text, TRUE);
	json_decref(segment->tree);
	g_free(segment);
}

struct oscal_list *oscal_list_new(unsigned depth)
{
	struct oscal_list *list = g_new0(struct oscal_list, 1);

	list->depth = depth;
	list->segments = g_ptr_array_new_with_free_func(segment_free);
	return list;
}

void oscal_list_free(void *data)
{
	struct oscal_list *list = data;

	if (list)
		g_ptr_array_unref(list->segments);
	g_free(list);
}

unsigned oscal_list_count(const struct oscal_list *list)
{
	return list->count;
}

/* ---- written ----------------------------------------------------------------------------- */

struct writing {
	GString *text;
	unsigned depth;
	GHashTable *lists; /* by what stands in their place; may be NULL */
};

static void new_line(const struct writing *to, unsigned depth)
{
	g_string_append_c(to->text, '\n');
	for (unsigned i = 0; i < depth; i++)
		g_string_append(to->text, "  ");
}

/* jansson hands the text over in pieces, as if it began at the edge. No text has an end of line of
 * its own: JSON has those as \n. */
static int take_piece(const char *bytes, size_t count, void *data)
{
	const struct writing *to = data;

	if (count && *bytes == '\n') {
		new_line(to, to->depth);
		bytes++;
		count--;
	}
	g_string_append_len(to->text, bytes, (gssize)count);
	return 0;
}

static void write_tree(const struct writing *to, json_t *value, unsigned depth)
{
	struct writing at = { to->text, depth, NULL };

	json_dump_callback(value, take_piece, &at, JSON_INDENT(2) | JSON_ENCODE_ANY);
}

static void write_list(const struct writing *to, struct oscal_list *list)
{
	g_string_append_c(to->text, '[');
	for (unsigned i = 0; i < list->segments->len; i++) {
		struct segment *segment = g_ptr_array_index(list->segments, i);

		if (i)
			g_string_append_c(to->text, ',');
		new_line(to, list->depth);
		if (segment->tree)
			write_tree(to, segment->tree, list->depth);
		else
			g_string_append_len(to->text, segment->text->str,
					    (gssize)segment->text->len);
		g_ptr_array_index(list->segments, i) = NULL;
		segment_free(segment);
	}
	new_line(to, list->depth - 1);
	g_string_append_c(to->text, ']');
}

/* No list stands deeper than in a result among results; what is below is jansson's to write. */
enum { DEEPEST = 4 };

static void write_value(const struct writing *to, json_t *value, unsigned depth);

static void write_members(const struct writing *to, json_t *object, unsigned depth)
{
	const char *key, *before = "";
	json_t *value;

	json_object_foreach(object, key, value) {
		g_string_append(to->text, before);
		new_line(to, depth);
		g_string_append_printf(to->text, "\"%s\": ", key); /* ours, a plain word */
		write_value(to, value, depth);
		before = ",";
	}
}

static void write_elements(const struct writing *to, json_t *array, unsigned depth)
{
	size_t i;
	json_t *value;

	json_array_foreach(array, i, value) {
		if (i)
			g_string_append_c(to->text, ',');
		new_line(to, depth);
		write_value(to, value, depth);
	}
}

static void write_value(const struct writing *to, json_t *value, unsigned depth)
{
	struct oscal_list *list = to->lists ? g_hash_table_lookup(to->lists, value) : NULL;
	bool object = json_object_size(value) > 0, array = json_array_size(value) > 0;

	if (list) {
		write_list(to, list);
		return;
	}
	if (depth >= DEEPEST || (!object && !array)) {
		write_tree(to, value, depth);
		return;
	}
	g_string_append_c(to->text, object ? '{' : '[');
	if (object)
		write_members(to, value, depth + 1);
	else
		write_elements(to, value, depth + 1);
	new_line(to, depth);
	g_string_append_c(to->text, object ? '}' : ']');
}

GString *oscal_dump(const char *word, json_t *whole, GHashTable *lists)
{
	struct writing to = { g_string_new(NULL), 0, lists };
	json_t *object = json_object();

	json_object_set_new(object, word, whole);
	write_value(&to, object, 0);
	g_string_append_c(to.text, '\n');
	json_decref(object);
	return to.text;
}

/* ---- as it goes along --------------------------------------------------------------------- */

void oscal_open_object(struct oscal_writer *writer, json_t *object)
{
	struct writing to = { writer->text, writer->depth, NULL };

	write_tree(&to, object, writer->depth);
	json_decref(object);
	/* What ends it comes later. */
	g_string_truncate(to.text, to.text->len - strlen("\n}") - 2 * writer->depth);
}

void oscal_close_object(struct oscal_writer *writer)
{
	struct writing to = { writer->text, writer->depth, NULL };

	new_line(&to, writer->depth);
	g_string_append_c(to.text, '}');
}

void oscal_open_item(struct oscal_writer *writer, const char *key, unsigned count)
{
	struct writing to = { writer->text, writer->depth, NULL };

	g_string_append_c(to.text, ',');
	if (count == 0) {
		new_line(&to, writer->depth + 1);
		g_string_append_printf(to.text, "\"%s\": [", key); /* ours, a plain word */
	}
	writer->depth += 2;
	new_line(&to, writer->depth);
}

void oscal_close_item(struct oscal_writer *writer)
{
	writer->depth -= 2;
}

void oscal_close_list(struct oscal_writer *writer, unsigned count)
{
	struct writing to = { writer->text, writer->depth, NULL };

	if (count == 0)
		return;
	new_line(&to, writer->depth + 1);
	g_string_append_c(to.text, ']');
}

/* ---- filled ------------------------------------------------------------------------------ */

static struct segment *add_segment(struct oscal_list *list)
{
	struct segment *segment = g_new0(struct segment, 1);

	g_ptr_array_add(list->segments, segment);
	return segment;
}

json_t *oscal_list_add_growing(struct oscal_list *list, json_t *tree)
{
	add_segment(list)->tree = tree;
	list->count++;
	return tree;
}

void oscal_list_add(struct oscal_list *list, json_t *tree)
{
	unsigned count = list->segments->len;
	struct segment *last = count ? g_ptr_array_index(list->segments, count - 1) : NULL;
	struct writing to = { last ? last->text : NULL, 0, NULL };

	if (to.text) {
		g_string_append_c(to.text, ',');
		new_line(&to, list->depth);
	} else {
		to.text = add_segment(list)->text = g_string_new(NULL);
	}
	write_tree(&to, tree, list->depth);
	json_decref(tree);
	list->count++;
}

void oscal_put_long(struct oscal *document, json_t *object, const char *key,
		    struct oscal_list *list)
{
	json_t *place;

	if (oscal_list_count(list) == 0) {
		oscal_list_free(list);
		return;
	}
	place = json_array();
	json_object_set_new(object, key, place);
	g_hash_table_insert(document->lists, place, list);
}
