/*
 * Our own formats by schema, and the writer, whose texts come back exactly as they
 * were whoever reads them. Last, damaged files of any kind.
 */
#include "tests/unit/refusal.h"

#include <cyaml/cyaml.h>
#include <stdlib.h>

/* ---- our own formats ------------------------------------------------------- */

struct item {
	char *id;
	char *text;
	char **tags;
	unsigned tags_count;
};

struct document {
	char *format;
	char *title;
	struct item *items;
	unsigned items_count;
};

static const cyaml_schema_value_t tag_schema = {
	CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char *, 0, CYAML_UNLIMITED),
};

static const cyaml_schema_field_t item_fields[] = {
	CYAML_FIELD_STRING_PTR("id", CYAML_FLAG_POINTER, struct item, id, 1, 20),
	CYAML_FIELD_STRING_PTR("text", CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, struct item, text,
			       0, CYAML_UNLIMITED),
	CYAML_FIELD_SEQUENCE("tags", CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, struct item, tags,
			     &tag_schema, 0, 3),
	CYAML_FIELD_END
};

static const cyaml_schema_value_t item_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct item, item_fields),
};

static const cyaml_schema_field_t document_fields[] = {
	CYAML_FIELD_STRING_PTR("format", CYAML_FLAG_POINTER, struct document, format, 0,
			       CYAML_UNLIMITED),
	CYAML_FIELD_STRING_PTR("title", CYAML_FLAG_POINTER, struct document, title, 0,
			       CYAML_UNLIMITED),
	CYAML_FIELD_SEQUENCE("items", CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, struct document,
			     items, &item_schema, 0, CYAML_UNLIMITED),
	CYAML_FIELD_END
};

static const cyaml_schema_value_t document_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct document, document_fields),
};

static struct document *load(const char *text, GError **error)
{
	struct value_tree *tree = parse_fine(text);
	void *untouched = &tree;
	void *data = untouched;
	bool loaded = door_load(tree, 2, &document_schema, &data, error);

	value_tree_free(tree);
	ck_assert(loaded == (data != untouched));
	return loaded ? data : NULL;
}

START_TEST(load_fills_the_structure)
{
	static const char *const texts[] = {
		"format: 1\ntitle: T\nitems:\n  - id: a\n    text: |-\n      one\n      two\n"
		"    tags: [x, 'no']\n  - {id: b}\n",
		"{\"format\": 2, \"title\": \"T\", \"items\": [{\"id\": \"a\", \"text\": \"one\\ntwo\","
		" \"tags\": [\"x\", \"no\"]}, {\"id\": \"b\"}]}",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
		GError *error = NULL;
		struct document *document = load(texts[i], &error);

		ck_assert_msg(document != NULL, "%s", error ? error->message : "");
		ck_assert_str_eq(document->title, "T");
		ck_assert_uint_eq(document->items_count, 2);
		ck_assert_str_eq(document->items[0].text, "one\ntwo");
		ck_assert_uint_eq(document->items[0].tags_count, 2);
		ck_assert_str_eq(document->items[0].tags[1], "no");
		ck_assert_str_eq(document->items[1].id, "b");
		ck_assert_ptr_null(document->items[1].text);
		door_free(&document_schema, document);
	}
	door_free(&document_schema, NULL);
}
END_TEST

/* libyaml knows neither pairs of surrogates nor, everywhere, an escaped slash. */
START_TEST(load_reads_every_json_escape)
{
	GError *error = NULL;
	struct document *document = load("{\"format\": 1,\n\"title\": \"\\ud83d\\ude00 a\\/b \\\"\","
					 " \"items\": []}", &error);

	ck_assert_msg(document != NULL, "%s", error ? error->message : "");
	ck_assert_str_eq(document->title, "\U0001f600 a/b \"");
	ck_assert_uint_eq(document->items_count, 0);
	door_free(&document_schema, document);
}
END_TEST

static const struct refusal load_refusals[] = {
	{ BYTES("format: 1\ntitle: x\nitems:\n  - id: a\n    txet: b\n"), 5, 5,
	  "did you mean 'text'", REMIT_ERROR_INPUT },
	{ BYTES("format: 1\nzzz: 1\ntitle: x\n"), 2, 1, "unknown key 'zzz'",
	  REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitel: x\n"), 2, 1, "did you mean 'title'", REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: x\nitems:\n  - id: a\n  - text: b\n"), 5, 5,
	  "'id' is missing", REMIT_ERROR_INPUT },
	{ BYTES("format: 1\n"), 1, 1, "'title' is missing", REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: x\nitems: foo\n"), 3, 8, "expected a list",
	  REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: x\nitems:\n"), 3, 7, "write [] for an empty list",
	  REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: [x]\n"), 2, 8, "expected a text", REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: {a: b}\n"), 2, 8, "expected a text", REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: x\nitems: [a]\n"), 3, 9, "expected a map",
	  REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: x\nitems: [{id: a}, ]\n"), 0, 0, "", REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: x\nitems:\n  - id: ''\n"), 4, 9, "must not be empty",
	  REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: x\nitems:\n  - id: aaaaaaaaaaaaaaaaaaaaa\n"), 4, 9,
	  "longer than 20", REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: x\nitems:\n  - id: a\n    tags: [a, b, c, d]\n"), 5, 11,
	  "more than 3", REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: x\nitems:\n  - id: a\n    tags: [a, [b]]\n"), 5, 15,
	  "expected a text", REMIT_ERROR_INPUT },
	{ BYTES("format: 1\ntitle: x\nitems:\n  -\n"), 4, 4, "expected a map",
	  REMIT_ERROR_INPUT },
	{ BYTES("title: x\n"), 1, 1, "'format' is missing", REMIT_ERROR_INPUT },
	{ BYTES("format: 1a\ntitle: x\n"), 1, 9, "'1a'", REMIT_ERROR_INPUT },
	{ BYTES("format: 1.0\ntitle: x\n"), 1, 9, "'1.0'", REMIT_ERROR_INPUT },
	{ BYTES("format: [1]\ntitle: x\n"), 1, 9, "whole number", REMIT_ERROR_INPUT },
	{ BYTES("format:\ntitle: x\n"), 1, 8, "whole number", REMIT_ERROR_INPUT },
	{ BYTES("format: 0\ntitle: x\n"), 1, 9, "no format 0", REMIT_ERROR_INPUT },
	{ BYTES("new: thing\nformat: 3\n"), 2, 9, "newer", REMIT_ERROR_NEWER },
	{ BYTES("- a\n"), 1, 1, "keys and values", REMIT_ERROR_INPUT },
	{ BYTES("just words\n"), 1, 1, "keys and values", REMIT_ERROR_INPUT },
	{ BYTES("---\n"), 2, 1, "keys and values", REMIT_ERROR_INPUT },
	{ BYTES("{\"format\": 1, \"title\": \"x\",\n \"itmes\": []}"), 2, 2,
	  "did you mean 'items'", REMIT_ERROR_INPUT },
};

START_TEST(load_refuses_at_the_exact_place)
{
	for (size_t i = 0; i < G_N_ELEMENTS(load_refusals); i++) {
		GError *error = NULL;
		struct document *document = load(load_refusals[i].text, &error);

		if (load_refusals[i].line == 0) { /* a comma at the end of a list is fine */
			door_free(&document_schema, document);
			ck_assert_ptr_nonnull(document);
			continue;
		}
		ck_assert_msg(document == NULL, "case %zu: taken", i);
		expect_error(error, &load_refusals[i], i);
		g_error_free(error);
	}
}
END_TEST

START_TEST(numbers_are_strict)
{
	static const char *const bad[] = { "12abc", "010", "0x1f", "1e3", "-1", "+5",	 "",
					   " 7",    "1_0", "256",  "99999999999999999999", "1.0" };
	struct value_tree *tree = parse_fine("n: 255\nz: 0\nl: []\n");
	const struct value *root = value_tree_root(tree);
	unsigned number = 7;
	GError *error = NULL;

	ck_assert(door_number(tree, value_get(root, "n"), "n", 255, &number, NULL));
	ck_assert_uint_eq(number, 255);
	ck_assert(door_number(tree, value_get(root, "z"), "z", 255, &number, NULL));
	ck_assert_uint_eq(number, 0);
	ck_assert(!door_number(tree, value_get(root, "l"), "l", 255, &number, &error));
	ck_assert_uint_eq(error_place(error)->line, 3);
	g_clear_error(&error);
	value_tree_free(tree);
	for (size_t i = 0; i < G_N_ELEMENTS(bad); i++) {
		g_autofree char *text = g_strdup_printf("n: '%s'\n", bad[i]);

		tree = parse_fine(text);
		number = 7;
		ck_assert_msg(!door_number(tree, value_get(value_tree_root(tree), "n"), "n", 255,
					   &number, &error),
			      "%s is taken", bad[i]);
		ck_assert_uint_eq(number, 7);
		ck_assert_int_eq(error->code, REMIT_ERROR_INPUT);
		ck_assert_uint_eq(error_place(error)->column, 4);
		g_clear_error(&error);
		value_tree_free(tree);
	}
}
END_TEST

START_TEST(words_are_exact)
{
	static const char *const words[] = { "base", "guided", "cloud", NULL };
	struct value_tree *tree = parse_fine("[cloud, guidde, Cloud, zzz, [], ]\n");
	const struct value *root = value_tree_root(tree);
	static const char *const said[] = { NULL, "'guided'", "'cloud'", "base, guided, cloud",
					    "base, guided, cloud" };

	for (size_t i = 0; i < G_N_ELEMENTS(said); i++) {
		unsigned word = 9;
		GError *error = NULL;
		bool found = door_word(tree, value_at(root, i), "kind", words, &word, &error);

		ck_assert(found == (said[i] == NULL));
		if (found) {
			ck_assert_uint_eq(word, 2);
			continue;
		}
		ck_assert_uint_eq(word, 9);
		ck_assert_msg(strstr(error->message, said[i]) != NULL, "%s", error->message);
		ck_assert_uint_eq(error_place(error)->column, value_column(value_at(root, i)));
		g_error_free(error);
	}
	value_tree_free(tree);
}
END_TEST

/* ---- writing --------------------------------------------------------------- */

/* A map {t: text, k: [text]}, and what it looks like. */
static GBytes *write_text(const char *text)
{
	struct yaml_writer *writer = yaml_writer_new();
	GError *error = NULL;
	GBytes *bytes;

	yaml_writer_map(writer);
	yaml_writer_text(writer, "format");
	yaml_writer_text(writer, "1");
	yaml_writer_text(writer, "title");
	yaml_writer_text(writer, text);
	yaml_writer_text(writer, "items");
	yaml_writer_list(writer);
	yaml_writer_map(writer);
	yaml_writer_text(writer, "id");
	yaml_writer_text(writer, "x");
	yaml_writer_text(writer, "tags");
	yaml_writer_list(writer);
	yaml_writer_text(writer, text);
	yaml_writer_text(writer, "after");
	yaml_writer_end(writer);
	yaml_writer_end(writer);
	yaml_writer_end(writer);
	yaml_writer_end(writer);
	bytes = yaml_writer_finish(writer, &error);
	ck_assert_msg(bytes != NULL, "%s", error ? error->message : "");
	return bytes;
}

static void expect_round_trip(const char *text)
{
	g_autoptr(GBytes) bytes = write_text(text);
	GError *error = NULL;
	struct value_tree *tree = value_tree_parse("t", bytes, &error);
	const struct value *root;
	void *data = NULL;
	struct document *document;

	ck_assert_msg(tree != NULL, "%s in\n%.*s", error ? error->message : "",
		      (int)g_bytes_get_size(bytes), (const char *)g_bytes_get_data(bytes, NULL));
	root = value_tree_root(tree);
	ck_assert_str_eq(value_text(value_get(root, "title")), text);
	ck_assert(door_load(tree, 1, &document_schema, &data, NULL));
	document = data;
	ck_assert_str_eq(document->title, text);
	ck_assert_str_eq(document->items[0].tags[0], text);
	ck_assert_str_eq(document->items[0].tags[1], "after");
	door_free(&document_schema, document);
	value_tree_free(tree);
}

START_TEST(every_text_comes_back_exactly)
{
	static const char *const pieces[] = {
		" ", " ", "  ", "\n", "\n", "\n\n", "\t", "a", "word", "longerword", "#", ": ", "- ",
		"|", "'", "\"", "\\", "\r\n", "\r", "\u00e9", "\u65e5", "\U0001f600", "\u2028",
		"\ufeff", "\ufffe", "?", "{", "]", ",", "&", "*", "!", "%", "@", "---", "...", "0",
		"null", "~", "yes", "<<", "=", ":", "`", "\u00a0", "\u202e", "1.5", "2026-11-23",
	};
	GRand *rand = g_rand_new_with_seed(20);

	for (int round = 0; round < 20000; round++) {
		g_autoptr(GString) text = g_string_new(NULL);

		for (int i = g_rand_int_range(rand, 0, 25); i > 0; i--)
			g_string_append(text, pieces[g_rand_int_range(rand, 0,
								      G_N_ELEMENTS(pieces))]);
		expect_round_trip(text->str);
	}
	g_rand_free(rand);
}
END_TEST

/* Prose, as notes are: the readable style has to hold it exactly too. */
START_TEST(prose_comes_back_exactly)
{
	static const char *const pieces[] = { " ", "\n", "\n\n", "\n- ", "\n  ", "word", "# no",
					      ": ", "\u00e9t\u00e9", "\u65e5\u672c", "'s", "---" };
	GRand *rand = g_rand_new_with_seed(21);

	for (int round = 0; round < 5000; round++) {
		g_autoptr(GString) text = g_string_new("A");

		for (int i = g_rand_int_range(rand, 0, 30); i > 0; i--)
			g_string_append(text, pieces[g_rand_int_range(rand, 0,
								      G_N_ELEMENTS(pieces))]);
		expect_round_trip(text->str);
	}
	g_rand_free(rand);
}
END_TEST

START_TEST(keys_come_back_exactly)
{
	static const char *const keys[] = { "plain", "two words", "", "no", "5.1", "a: b", "<<",
					    "a\nb", "\u65e5", "# x", " x", "?", "\t", "\"", "~" };
	struct yaml_writer *writer = yaml_writer_new();
	g_autoptr(GBytes) bytes = NULL;
	struct value_tree *tree;

	yaml_writer_map(writer);
	for (size_t i = 0; i < G_N_ELEMENTS(keys); i++) {
		yaml_writer_text(writer, keys[i]);
		yaml_writer_text(writer, "v");
	}
	yaml_writer_end(writer);
	bytes = yaml_writer_finish(writer, NULL);
	tree = value_tree_parse("t", bytes, NULL);
	ck_assert_ptr_nonnull(tree);
	for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
		ck_assert_str_eq(value_key(value_tree_root(tree), i), keys[i]);
	value_tree_free(tree);
}
END_TEST

START_TEST(the_file_reads_like_a_person_wrote_it)
{
	static const char *const styles[][2] = {
		{ "Anna", "Anna" },
		{ "two words, and more", "two words, and more" },
		{ "caf\u00e9 \u65e5\u672c", "caf\u00e9 \u65e5\u672c" },
		{ "https://example.org/a#b", "https://example.org/a#b" },
		{ "no", "\"no\"" },
		{ "Yes", "\"Yes\"" },
		{ "null", "\"null\"" },
		{ "y", "\"y\"" },
		{ "1.10", "\"1.10\"" },
		{ "5.1.1", "\"5.1.1\"" },
		{ "2026-11-23", "\"2026-11-23\"" },
		{ "12:30:45", "\"12:30:45\"" },
		{ "-", "\"-\"" },
		{ "", "\"\"" },
		{ "~", "\"~\"" },
		{ "=", "\"=\"" },
		{ "a: b", "\"a: b\"" },
		{ "a #b", "\"a #b\"" },
		{ "ends:", "\"ends:\"" },
		{ " lead", "\" lead\"" },
		{ "trail ", "\"trail \"" },
		{ "tab\there", "\"tab\\there\"" },
		{ "one\ntwo", "|-\n  one\n  two" },
		{ "one\n\n  two: #3\n- four", "|-\n  one\n\n    two: #3\n  - four" },
		{ "one\n", "\"one\\n\"" },
		{ "one \ntwo", "\"one \\ntwo\"" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(styles); i++) {
		g_autoptr(GBytes) bytes = write_text(styles[i][0]);
		g_autofree char *content = g_strndup(g_bytes_get_data(bytes, NULL),
						     g_bytes_get_size(bytes));
		g_autofree char *expected =
			g_strdup_printf("format: \"1\"\ntitle: %s\nitems:\n", styles[i][1]);

		ck_assert_msg(g_str_has_prefix(content, expected), "%s", content);
	}
}
END_TEST

static char *repeated(const char *piece, size_t times)
{
	size_t length = strlen(piece);
	char *text = g_malloc(length * times + 1);

	for (size_t i = 0; i < times; i++)
		memcpy(text + i * length, piece, length);
	text[length * times] = '\0';
	return text;
}

START_TEST(long_lines_are_not_folded)
{
	g_autofree char *line = repeated("word ", 400);
	g_autofree char *text = g_strconcat(line, "end", NULL);
	g_autofree char *prose = g_strconcat(line, "end\nsecond", NULL);
	g_autoptr(GBytes) bytes = write_text(text);
	g_autofree char *content =
		g_strndup(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes));

	ck_assert_ptr_nonnull(strstr(content, text));
	expect_round_trip(text);
	expect_round_trip(prose);
}
END_TEST

START_TEST(empty_containers_are_written)
{
	struct yaml_writer *writer = yaml_writer_new();
	g_autoptr(GBytes) bytes = NULL;

	yaml_writer_map(writer);
	yaml_writer_text(writer, "list");
	yaml_writer_list(writer);
	yaml_writer_end(writer);
	yaml_writer_text(writer, "map");
	yaml_writer_map(writer);
	yaml_writer_end(writer);
	yaml_writer_end(writer);
	bytes = yaml_writer_finish(writer, NULL);
	ck_assert_uint_eq(g_bytes_get_size(bytes), strlen("list: []\nmap: {}\n"));
	ck_assert_mem_eq(g_bytes_get_data(bytes, NULL), "list: []\nmap: {}\n",
			 g_bytes_get_size(bytes));
}
END_TEST

START_TEST(unclean_texts_are_refused)
{
	static const char *const unclean[] = { "\xff", "caf\xe9", "\xed\xa0\x80", "a\033b",
					       "\xf4\x90\x80\x80", "\x7f", "\xc2\x85" };

	for (size_t i = 0; i < G_N_ELEMENTS(unclean); i++) {
		struct yaml_writer *writer = yaml_writer_new();
		GError *error = NULL;

		yaml_writer_list(writer);
		yaml_writer_text(writer, "fine");
		yaml_writer_text(writer, unclean[i]);
		yaml_writer_text(writer, "fine");
		yaml_writer_end(writer);
		ck_assert_ptr_null(yaml_writer_finish(writer, &error));
		ck_assert_int_eq(error->code, REMIT_ERROR_INPUT);
		g_error_free(error);
	}
}
END_TEST

/* ---- anything at all ------------------------------------------------------- */

/* Damaged files are taken or refused with a place; never anything else. */
START_TEST(any_damage_is_answered)
{
	static const char seed_text[] = "format: 1\ntitle: \"T \\u00e9\"\nitems:\n"
					"  - {id: a, tags: [x, 'y', ~]}\n  - id: b\n    text: |-\n"
					"      one\n      two\n# end\n";
	static const char seed_json[] = "{\"format\": 1, \"title\": \"T \\u00e9\",\n \"items\":"
					" [{\"id\": \"a\", \"tags\": [\"x\", null, -1.5e3]}]}\n";
	static const char marks[] = "{}[]:,'\"\\|>-?#&*!%@`~ \n\t0a\0\x1b\xc3\xff";
	GRand *rand = g_rand_new_with_seed(3);
	unsigned taken = 0;
	unsigned refused = 0;

	for (int round = 0; round < 20000; round++) {
		const char *seed = round % 2 ? seed_json : seed_text;
		GString *text = g_string_new(seed);
		GError *error = NULL;
		struct value_tree *tree;

		for (int i = g_rand_int_range(rand, 1, 5); i > 0; i--)
			text->str[g_rand_int_range(rand, 0, (gint32)text->len)] =
				marks[g_rand_int_range(rand, 0, sizeof marks - 1)];
		if (round % 5 == 0)
			g_string_truncate(text,
					  (gsize)g_rand_int_range(rand, 0, (gint32)text->len));
		tree = parse(round % 2 ? "t.json" : "t.yaml", text->str, text->len, &error);
		if (tree) {
			void *data = NULL;

			taken++;
			if (door_load(tree, 1, &document_schema, &data, &error))
				door_free(&document_schema, data);
		} else {
			refused++;
		}
		if (error) {
			ck_assert_ptr_nonnull(error_place(error));
			ck_assert_uint_gt(error_place(error)->line, 0);
			ck_assert_uint_gt(error_place(error)->column, 0);
			ck_assert_msg(!strstr(error->message, "cannot be loaded"), "%s in\n%s",
				      error->message, text->str);
			g_error_free(error);
		}
		value_tree_free(tree);
		g_string_free(text, TRUE);
	}
	g_rand_free(rand);
	ck_assert_uint_gt(taken, 1000);
	ck_assert_uint_gt(refused, 1000);
}
END_TEST

static Suite *door_suite(void)
{
	Suite *suite = suite_create("door");
	TCase *own = tcase_create("own formats");
	TCase *writer = tcase_create("writer");

	tcase_set_timeout(writer, 120);
	tcase_add_test(own, load_fills_the_structure);
	tcase_add_test(own, load_reads_every_json_escape);
	tcase_add_test(own, load_refuses_at_the_exact_place);
	tcase_add_test(own, numbers_are_strict);
	tcase_add_test(own, words_are_exact);
	tcase_add_test(writer, every_text_comes_back_exactly);
	tcase_add_test(writer, prose_comes_back_exactly);
	tcase_add_test(writer, keys_come_back_exactly);
	tcase_add_test(writer, the_file_reads_like_a_person_wrote_it);
	tcase_add_test(writer, long_lines_are_not_folded);
	tcase_add_test(writer, empty_containers_are_written);
	tcase_add_test(writer, unclean_texts_are_refused);
	tcase_add_test(writer, any_damage_is_answered);
	suite_add_tcase(suite, own);
	suite_add_tcase(suite, writer);
	return suite;
}

int main(void)
{
	SRunner *runner = srunner_create(door_suite());
	int failed;

	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
