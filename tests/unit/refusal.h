/*
 * What the tests of the door share: reading a text, and what its refusal has to say.
 */
#ifndef REMIT_TEST_REFUSAL_H
#define REMIT_TEST_REFUSAL_H

#include "yaml/door.h"

#include <check.h>
#include <string.h>

#define BYTES(text) (text), sizeof(text) - 1

static inline struct value_tree *parse(const char *name, const char *text, size_t bytes,
				       GError **error)
{
	g_autoptr(GBytes) content = g_bytes_new(text, bytes);

	return value_tree_parse(name, content, error);
}

static inline struct value_tree *parse_fine(const char *text)
{
	GError *error = NULL;
	struct value_tree *tree = parse("t.yaml", text, strlen(text), &error);

	ck_assert_msg(tree != NULL, "refused: %s", error ? error->message : "");
	return tree;
}

/* One file that is refused: by which code, where, and with which words. */
struct refusal {
	const char *text;
	size_t bytes;
	unsigned line, column;
	const char *words;
	enum remit_error code;
};

static inline void expect_error(const GError *error, const struct refusal *expected, size_t number)
{
	const struct error_place *place;

	ck_assert_msg(error != NULL, "case %zu: taken", number);
	place = error_place(error);
	ck_assert_msg(place && place->line == expected->line && place->column == expected->column &&
			      strstr(error->message, expected->words) &&
			      error->code == (int)expected->code,
		      "case %zu: %u:%u: %s (code %d)", number, place ? place->line : 0,
		      place ? place->column : 0, error->message, error->code);
	ck_assert_ptr_null(strchr(error->message, '\n'));
	ck_assert(!g_str_has_suffix(error->message, "."));
}

#endif
