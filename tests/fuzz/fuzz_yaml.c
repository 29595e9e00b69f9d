/*
 * Throws bytes at the door through which assessment.yaml and every other file comes in. What gets
 * in is looked at from end to end, written, and read again: it has to be the same.
 */
#include "tests/fuzz/fuzz.h"
#include "yaml/door.h"

#include <string.h>

static void copy(struct yaml_writer *writer, const struct value *value)
{
	bool is_map = value_kind(value) == VALUE_MAP;
	const char *text = value_text(value);

	if (!is_map && value_kind(value) != VALUE_LIST) {
		yaml_writer_text(writer, text ? text : "");
		return;
	}
	if (is_map)
		yaml_writer_map(writer);
	else
		yaml_writer_list(writer);
	for (size_t i = 0; i < value_count(value); i++) {
		g_assert(value_line(value_at(value, i)) > 0);
		g_assert(value_column(value_at(value, i)) > 0);
		if (is_map) {
			g_assert(value_key_line(value, i) > 0 && value_key_column(value, i) > 0);
			yaml_writer_text(writer, value_key(value, i));
		}
		copy(writer, value_at(value, i));
	}
	yaml_writer_end(writer);
}

static bool is_same(const struct value *one, const struct value *other)
{
	bool is_text = value_kind(one) == VALUE_TEXT || value_kind(one) == VALUE_NULL;
	const char *text = value_text(one), *again = value_text(other);

	if (is_text)
		return strcmp(text ? text : "", again ? again : "") == 0 &&
		       value_count(other) == 0;
	if (value_kind(one) != value_kind(other) || value_count(one) != value_count(other))
		return false;
	for (size_t i = 0; i < value_count(one); i++) {
		if (value_kind(one) == VALUE_MAP &&
		    strcmp(value_key(one, i), value_key(other, i)) != 0)
			return false;
		if (!is_same(value_at(one, i), value_at(other, i)))
			return false;
	}
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
	g_autoptr(GBytes) text = g_bytes_new(bytes, count);
	struct value_tree *tree = value_tree_parse("fuzz.yaml", text, NULL), *again;
	struct yaml_writer *writer;
	GBytes *written;

	if (!tree)
		return 0;
	writer = yaml_writer_new();
	copy(writer, value_tree_root(tree));
	written = yaml_writer_finish(writer, NULL);
	g_assert(written);
	again = value_tree_parse("again.yaml", written, NULL);
	g_assert(again && is_same(value_tree_root(tree), value_tree_root(again)));
	value_tree_free(again);
	g_bytes_unref(written);
	value_tree_free(tree);
	return 0;
}
