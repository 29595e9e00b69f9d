/*
 * The guard and the value tree: what is refused and where the culprit is said to
 * be, the limits, and the place of every value in YAML and JSON.
 */
#include "tests/unit/refusal.h"

#include <stdlib.h>
#include <time.h>

static void expect_refusals(const struct refusal *refusals, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		GError *error = NULL;
		struct value_tree *tree =
			parse("t.yaml", refusals[i].text, refusals[i].bytes, &error);

		ck_assert_msg(tree == NULL, "case %zu: taken", i);
		expect_error(error, &refusals[i], i);
		g_error_free(error);
	}
}

/* ---- what is refused ------------------------------------------------------- */

START_TEST(refuses_syntax_errors_at_their_place)
{
	static const struct refusal refusals[] = {
		{ BYTES("version: 1\nitems:\n\t- id: a\n"), 3, 1, "tabs", REMIT_ERROR_INPUT },
		{ BYTES("v: 1\nitems:\n  - id: a\n   text: b\n"), 4, 4, "expected '-'", REMIT_ERROR_INPUT },
		{ BYTES("v: 1\ntitle: \"abc\nitems: []\n"), 2, 8, "never closed",
		  REMIT_ERROR_INPUT },
		{ BYTES("v: 1\nitems: [ {id: a}\n"), 3, 1, "']'", REMIT_ERROR_INPUT },
		{ BYTES("v: 1\ntitle: foo: bar\n"), 2, 11, "quotes", REMIT_ERROR_INPUT },
		{ BYTES("v: 1\ntitle: @x\n"), 2, 8, "quotes", REMIT_ERROR_INPUT },
		{ BYTES("v: 1\ntitle: \"a\\qb\"\n"), 2, 10, "escape", REMIT_ERROR_INPUT },
		{ BYTES("v: 1\nno colon\nw: 2\n"), 2, 1, "colon", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\n  b: 2\n"), 2, 4, "': '", REMIT_ERROR_INPUT },
		{ BYTES("a: [1, 2\nb: 3\n"), 2, 2, "']'", REMIT_ERROR_INPUT },
		{ BYTES("caf\xc3\xa9: \"\xc3\xa9\" x\n"), 1, 11, "expected", REMIT_ERROR_INPUT },
		{ BYTES("a: |\n  x\n y\n"), 3, 2, "as far indented", REMIT_ERROR_INPUT },
		{ BYTES("%YAML 3.0\n---\na: 1\n"), 1, 1, "YAML 1.1", REMIT_ERROR_INPUT },
		/* A line separator ends the line for YAML alone. */
		{ BYTES("v: 1\ntitle: a\xe2\x80\xa8" "b\nitems: []\n"), 2, 10, "colon",
		  REMIT_ERROR_INPUT },
		{ BYTES("v: \"a\xe2\x80\xa9 b\"\nw: @\n"), 2, 4, "quotes", REMIT_ERROR_INPUT },
		{ BYTES("v: 1\rw: @\n"), 1, 9, "quotes", REMIT_ERROR_INPUT },
	};

	expect_refusals(refusals, G_N_ELEMENTS(refusals));
}
END_TEST

START_TEST(refuses_what_our_formats_never_need)
{
	static const struct refusal refusals[] = {
		{ BYTES("a: &x 1\n"), 1, 4, "anchors", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\nb: *x\n"), 2, 4, "aliases", REMIT_ERROR_INPUT },
		{ BYTES("a: [&x [], *x]\n"), 1, 5, "anchors", REMIT_ERROR_INPUT },
		{ BYTES("&r a: 1\n"), 1, 1, "anchors", REMIT_ERROR_INPUT },
		{ BYTES("a: !!str 1\n"), 1, 4, "tags", REMIT_ERROR_INPUT },
		{ BYTES("a: !!map {}\n"), 1, 4, "tags", REMIT_ERROR_INPUT },
		{ BYTES("a: ! 1\n"), 1, 4, "tags", REMIT_ERROR_INPUT },
		{ BYTES("a: !e!x 1\n"), 1, 4, "tags", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\n<<: {b: 1}\n"), 2, 1, "merge", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\nb: 2\na: 3\n"), 3, 1, "second time", REMIT_ERROR_INPUT },
		{ BYTES("- {x: 1, y: 2, x: 3}\n"), 1, 16, "'x'", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\n\"\\x61\": 3\n"), 2, 1, "second time", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\n? [x, y]\n: 2\n"), 2, 3, "key", REMIT_ERROR_INPUT },
		{ BYTES("{{a: 1}: 2}\n"), 1, 2, "key", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\n: 2\n"), 2, 1, "expected a key", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\n?\n: 2\n"), 2, 2, "key is missing", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\n---\nb: 2\n"), 2, 1, "second document", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\n...\nb: [\n"), 3, 1, "ended", REMIT_ERROR_INPUT },
		{ BYTES(""), 1, 1, "empty", REMIT_ERROR_INPUT },
		{ BYTES("# only a comment\n"), 1, 1, "empty", REMIT_ERROR_INPUT },
		{ BYTES("\xef\xbb\xbf"), 1, 1, "empty", REMIT_ERROR_INPUT },
	};

	expect_refusals(refusals, G_N_ELEMENTS(refusals));
}
END_TEST

START_TEST(refuses_bytes_that_are_no_text)
{
	static const struct refusal refusals[] = {
		{ BYTES("a: 1\nb: x\0y\n"), 2, 5, "NUL", REMIT_ERROR_INPUT },
		{ BYTES("a: 1\n\0trailing: x\n"), 2, 1, "NUL", REMIT_ERROR_INPUT },
		{ BYTES("a: x\033[31m\n"), 1, 5, "U+001B", REMIT_ERROR_INPUT },
		{ BYTES("a: x\001\n"), 1, 5, "U+0001", REMIT_ERROR_INPUT },
		{ BYTES("a: x\x7f\n"), 1, 5, "U+007F", REMIT_ERROR_INPUT },
		{ BYTES("a: \xc3\xa9\xc2\x9b\n"), 1, 5, "U+009B", REMIT_ERROR_INPUT },
		{ BYTES("a: x\xc2\x85y\n"), 1, 5, "U+0085", REMIT_ERROR_INPUT },
		{ BYTES("a: caf\xe9\n"), 1, 7, "0xE9", REMIT_ERROR_INPUT },
		{ BYTES("a: \xed\xa0\x80\n"), 1, 4, "not UTF-8", REMIT_ERROR_INPUT },
		{ BYTES("a: \xc0\xaf\n"), 1, 4, "not UTF-8", REMIT_ERROR_INPUT },
		{ BYTES("a: x\xef\xbf\xbfz\n"), 1, 5, "U+FFFF", REMIT_ERROR_INPUT },
		{ BYTES("\xff\xfe" "a\0:\0"), 1, 1, "UTF-16", REMIT_ERROR_INPUT },
		{ BYTES("\xfe\xff\0a\0:"), 1, 1, "UTF-16", REMIT_ERROR_INPUT },
		{ BYTES("a\0:\0 \0"), 1, 2, "UTF-16", REMIT_ERROR_INPUT },
		/* The same through escapes. */
		{ BYTES("a: 1\nb: \"abc\\0def\"\n"), 2, 4, "NUL", REMIT_ERROR_INPUT },
		{ BYTES("\"a\\0zz\": 1\n"), 1, 1, "NUL", REMIT_ERROR_INPUT },
		{ BYTES("a: \"\\e[31m\"\n"), 1, 4, "U+001B", REMIT_ERROR_INPUT },
		{ BYTES("a: [x, \"\\x9b2J\"]\n"), 1, 8, "U+009B", REMIT_ERROR_INPUT },
		{ BYTES("a: \"\\N\"\n"), 1, 4, "U+0085", REMIT_ERROR_INPUT },
		{ BYTES("a: \"\\ud83d\\ude00\"\n"), 1, 7, "Unicode", REMIT_ERROR_INPUT },
		{ BYTES("{\"a\": \"\\u0000\"}\n"), 1, 7, "NUL", REMIT_ERROR_INPUT },
		{ BYTES("{\"a\": \"\\u001b\"}\n"), 1, 7, "U+001B", REMIT_ERROR_INPUT },
	};

	expect_refusals(refusals, G_N_ELEMENTS(refusals));
}
END_TEST

/* ---- limits ---------------------------------------------------------------- */

static double seconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static char *repeated(const char *piece, size_t times)
{
	size_t length = strlen(piece);
	char *text = g_malloc(length * times + 1);

	for (size_t i = 0; i < times; i++)
		memcpy(text + i * length, piece, length);
	text[length * times] = '\0';
	return text;
}

START_TEST(refuses_depth_at_once)
{
	static const char *const pieces[] = { "[", "{a: ", "{\"a\":", "- ", "? ", "[\n" };

	for (size_t i = 0; i < G_N_ELEMENTS(pieces); i++) {
		g_autofree char *text = repeated(pieces[i], 1000000);
		GError *error = NULL;
		double start = seconds_now();
		struct value_tree *tree = parse("t", text, strlen(text), &error);

		ck_assert_ptr_null(tree);
		ck_assert_msg(error->code == REMIT_ERROR_LIMIT || error->code == REMIT_ERROR_INPUT,
			      "%s: %s", pieces[i], error->message);
		ck_assert_ptr_nonnull(error_place(error));
		ck_assert_uint_gt(error_place(error)->line, 0);
		ck_assert_msg(seconds_now() - start < 1.0, "'%s' took %f s", pieces[i],
			      seconds_now() - start);
		g_error_free(error);
	}
}
END_TEST

START_TEST(takes_the_deepest_and_refuses_one_more)
{
	g_autofree char *open = repeated("[", DOOR_DEPTH_MAX);
	g_autofree char *close = repeated("]", DOOR_DEPTH_MAX);
	g_autofree char *deepest = g_strconcat(open, close, NULL);
	g_autofree char *deeper = g_strconcat("\n[", deepest, "]", NULL);
	g_autofree char *yaml = g_strconcat("[", open, "x'", close, "]", NULL);
	const struct refusal refusals[] = {
		{ deeper, strlen(deeper), 2, DOOR_DEPTH_MAX + 1, "deeper than 32",
		  REMIT_ERROR_LIMIT },
		{ yaml, strlen(yaml), 1, DOOR_DEPTH_MAX + 1, "deeper than 32", REMIT_ERROR_LIMIT },
	};

	value_tree_free(parse_fine(deepest));
	expect_refusals(refusals, G_N_ELEMENTS(refusals));
}
END_TEST

START_TEST(refuses_too_many_values_and_bytes)
{
	g_autofree char *ones = repeated("1,", DOOR_VALUES_MAX);
	g_autofree char *json = g_strconcat("[", ones, "1]", NULL);
	GError *error = NULL;
	g_autofree char *large = NULL;

	ck_assert_ptr_null(parse("t", json, strlen(json), &error));
	ck_assert_msg(error->code == REMIT_ERROR_LIMIT, "%s", error->message);
	ck_assert_ptr_nonnull(strstr(error->message, "values"));
	g_clear_error(&error);

	large = repeated("#", DOOR_BYTES_MAX + 1);
	ck_assert_ptr_null(parse("t", large, DOOR_BYTES_MAX + 1, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_LIMIT);
	ck_assert_uint_eq(error_place(error)->line, 1);
	g_error_free(error);
}
END_TEST

/* A map with very many keys costs no square of them, and its duplicate is found. */
START_TEST(many_keys_are_found)
{
	g_autoptr(GString) text = g_string_new(NULL);
	struct value_tree *tree;
	GError *error = NULL;
	double start;

	for (int i = 0; i < 100000; i++)
		g_string_append_printf(text, "k%d: %d\n", i * 7919 % 100000, i);
	start = seconds_now();
	tree = parse_fine(text->str);
	ck_assert_uint_eq(value_count(value_tree_root(tree)), 100000);
	for (int i = 0; i < 100000; i++) {
		g_autofree char *key = g_strdup_printf("k%d", i * 7919 % 100000);
		const struct value *value = value_get(value_tree_root(tree), key);

		ck_assert_ptr_nonnull(value);
		ck_assert_int_eq(atoi(value_text(value)), i);
	}
	ck_assert_ptr_null(value_get(value_tree_root(tree), "k"));
	ck_assert_ptr_null(value_get(value_tree_root(tree), "zz"));
	value_tree_free(tree);
	g_string_append(text, "k7919: again\nk0: again\n");
	ck_assert_ptr_null(parse("t", text->str, text->len, &error));
	ck_assert_uint_eq(error_place(error)->line, 100001);
	ck_assert_msg(seconds_now() - start < 20.0, "took %f s", seconds_now() - start);
	g_error_free(error);
}
END_TEST

/* ---- the tree -------------------------------------------------------------- */

static void value_is(const struct value *value, enum value_kind kind, const char *text,
		     unsigned line, unsigned column)
{
	ck_assert_ptr_nonnull(value);
	ck_assert_int_eq(value_kind(value), kind);
	ck_assert_pstr_eq(value_text(value), text);
	ck_assert_msg(value_line(value) == line && value_column(value) == column,
		      "%s stands at %u:%u, not %u:%u", text ? text : "it", value_line(value),
		      value_column(value), line, column);
}

START_TEST(yaml_values_have_their_place)
{
	struct value_tree *tree = parse_fine("\xef\xbb\xbf# comment\r\n"
					     "format: 1\r\n"
					     "caf\xc3\xa9: \"\xe6\x97\xa5\xe6\x9c\xac\"\r\n"
					     "none:\r\n"
					     "quoted: ''\r\n"
					     "list: [\xc3\xa9, ~, {deep: 1.10}]\r\n"
					     "prose: |-\r\n"
					     "  one\r\n"
					     "  two\r\n");
	const struct value *root = value_tree_root(tree);
	const struct value *list = value_get(root, "list");

	ck_assert_str_eq(value_tree_name(tree), "t.yaml");
	value_is(root, VALUE_MAP, NULL, 2, 1);
	ck_assert_uint_eq(value_count(root), 6);
	value_is(value_get(root, "format"), VALUE_TEXT, "1", 2, 9);
	value_is(value_get(root, "caf\xc3\xa9"), VALUE_TEXT, "\xe6\x97\xa5\xe6\x9c\xac", 3, 7);
	value_is(value_get(root, "none"), VALUE_NULL, NULL, 4, 6);
	value_is(value_get(root, "quoted"), VALUE_TEXT, "", 5, 9);
	value_is(list, VALUE_LIST, NULL, 6, 7);
	value_is(value_at(list, 0), VALUE_TEXT, "\xc3\xa9", 6, 8);
	value_is(value_at(list, 1), VALUE_TEXT, "~", 6, 11);
	value_is(value_at(list, 2), VALUE_MAP, NULL, 6, 14);
	value_is(value_get(value_at(list, 2), "deep"), VALUE_TEXT, "1.10", 6, 21);
	value_is(value_get(root, "prose"), VALUE_TEXT, "one\ntwo", 7, 8);
	ck_assert_str_eq(value_key(root, 5), "prose");
	ck_assert_uint_eq(value_key_line(root, 5), 7);
	ck_assert_uint_eq(value_key_column(root, 5), 1);
	ck_assert_uint_eq(value_key_column(value_at(list, 2), 0), 15);
	value_tree_free(tree);
}
END_TEST

START_TEST(accessors_answer_for_every_kind)
{
	struct value_tree *tree = parse_fine("a: x\nl: []\nm: {}\n");
	const struct value *root = value_tree_root(tree);
	const struct value *text = value_get(root, "a");

	ck_assert_uint_eq(value_count(text), 0);
	ck_assert_ptr_null(value_at(text, 0));
	ck_assert_ptr_null(value_get(text, "a"));
	ck_assert_ptr_null(value_key(text, 0));
	ck_assert_uint_eq(value_key_line(text, 0), 0);
	ck_assert_ptr_null(value_at(root, 3));
	ck_assert_ptr_null(value_get(root, "A"));
	ck_assert_ptr_null(value_get(root, ""));
	ck_assert_ptr_null(value_at(value_get(root, "l"), 0));
	ck_assert_ptr_null(value_get(value_get(root, "m"), "a"));
	value_tree_free(tree);
	value_tree_free(NULL);
}
END_TEST

START_TEST(json_values_have_their_place)
{
	struct value_tree *tree = parse_fine("{ \"a\" : 1.10,\n"
					     "  \"\\u00e9\\\"]\": [true, null, -0.5e+3 , \"\xe6\x97\xa5\"],\n"
					     "\t\"m\": {\"t\": \"x\\ny \\ud83d\\ude00\", \"n\":\n"
					     "12345678901234567890123}, \"e\":[ ], \"o\":{}\n"
					     "}\n");
	const struct value *root = value_tree_root(tree);
	const struct value *list = value_get(root, "\xc3\xa9\"]");
	const struct value *map = value_get(root, "m");

	value_is(root, VALUE_MAP, NULL, 1, 1);
	ck_assert_uint_eq(value_count(root), 5);
	value_is(value_get(root, "a"), VALUE_TEXT, "1.10", 1, 9);
	value_is(list, VALUE_LIST, NULL, 2, 16);
	value_is(value_at(list, 0), VALUE_TEXT, "true", 2, 17);
	value_is(value_at(list, 1), VALUE_NULL, NULL, 2, 23);
	value_is(value_at(list, 2), VALUE_TEXT, "-0.5e+3", 2, 29);
	value_is(value_at(list, 3), VALUE_TEXT, "\xe6\x97\xa5", 2, 39);
	value_is(map, VALUE_MAP, NULL, 3, 7);
	value_is(value_get(map, "t"), VALUE_TEXT, "x\ny \xf0\x9f\x98\x80", 3, 13);
	value_is(value_get(map, "n"), VALUE_TEXT, "12345678901234567890123", 4, 1);
	value_is(value_get(root, "e"), VALUE_LIST, NULL, 4, 31);
	value_is(value_get(root, "o"), VALUE_MAP, NULL, 4, 40);
	ck_assert_uint_eq(value_key_line(root, 2), 3);
	ck_assert_uint_eq(value_key_column(root, 2), 2);
	ck_assert_uint_eq(value_key_column(map, 1), 34);
	value_tree_free(tree);
}
END_TEST

START_TEST(json_that_is_none_is_told_as_json)
{
	static const struct refusal refusals[] = {
		{ BYTES("{\"a\": 1\n\"b\": 2}\n"), 2, 3, "not JSON", REMIT_ERROR_INPUT },
		{ BYTES("{\"a\": 1, \"a\": 2}\n"), 1, 12, "duplicate", REMIT_ERROR_INPUT },
	};
	GError *error = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(refusals); i++) {
		ck_assert_ptr_null(parse("T.JSON", refusals[i].text, refusals[i].bytes, &error));
		expect_error(error, &refusals[i], i);
		g_clear_error(&error);
	}
	/* Flow style YAML starts like JSON. */
	value_tree_free(parse_fine("{a: b, c: [d, 'e']}\n"));
	value_tree_free(parse_fine("[a, b]\n"));
}
END_TEST

static Suite *yaml_suite(void)
{
	Suite *suite = suite_create("yaml");
	TCase *guard = tcase_create("guard");
	TCase *tree = tcase_create("tree");

	tcase_set_timeout(guard, 120);
	tcase_add_test(guard, refuses_syntax_errors_at_their_place);
	tcase_add_test(guard, refuses_what_our_formats_never_need);
	tcase_add_test(guard, refuses_bytes_that_are_no_text);
	tcase_add_test(guard, refuses_depth_at_once);
	tcase_add_test(guard, takes_the_deepest_and_refuses_one_more);
	tcase_add_test(guard, refuses_too_many_values_and_bytes);
	tcase_add_test(guard, many_keys_are_found);
	tcase_add_test(tree, yaml_values_have_their_place);
	tcase_add_test(tree, accessors_answer_for_every_kind);
	tcase_add_test(tree, json_values_have_their_place);
	tcase_add_test(tree, json_that_is_none_is_told_as_json);
	suite_add_tcase(suite, guard);
	suite_add_tcase(suite, tree);
	return suite;
}

int main(void)
{
	SRunner *runner = srunner_create(yaml_suite());
	int failed;

	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
