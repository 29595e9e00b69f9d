/*
 * Unit tests of the reader of CSV: what it reads, every kind of refusal with its place, the limits,
 * and that what is written comes back. Mutations of seeds go through the target that is fuzzed.
 */
#include "tests/unit/refusal.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

static struct csv *read_csv(const char *text, size_t bytes, GError **error)
{
	g_autoptr(GBytes) content = g_bytes_new(text, bytes);

	return csv_parse("t.csv", content, error);
}

/* A table as text: cells in brackets, a line a row. g_free(). */
static char *shown(const struct csv *csv)
{
	GString *text = g_string_new(NULL);

	for (unsigned row = 0; row <= csv_rows(csv); row++) {
		for (unsigned k = 0; k < csv_columns(csv); k++)
			g_string_append_printf(text, "[%s]", csv_cell(csv, row, k).text);
		g_string_append_c(text, '\n');
	}
	return g_string_free(text, FALSE);
}

static const struct {
	const char *text, *shown;
	char separator;
} fine[] = {
	{ "a,b\n1,2\n", "[a][b]\n[1][2]\n", ',' },
	{ "a,b\n1,2", "[a][b]\n[1][2]\n", ',' },
	{ "a,b\r\n1,2\r\n", "[a][b]\n[1][2]\n", ',' },
	{ "\xef\xbb\xbf" "a,b\n1,2\n", "[a][b]\n[1][2]\n", ',' },
	{ "a;b;c,d\n1;2;3,4\n", "[a][b][c,d]\n[1][2][3,4]\n", ';' },
	{ "\"a,b,c\";d\n1;2\n", "[a,b,c][d]\n[1][2]\n", ';' },
	{ "a\tb\n1\t2\n", "[a][b]\n[1][2]\n", '\t' },
	{ "sep=;\na,b;c\n1;2\n", "[a,b][c]\n[1][2]\n", ';' },
	{ "SEP=,\r\na,b\r\n", "[a][b]\n", ',' },
	{ "a,b\n\"x\"\"y\",\"\"\n", "[a][b]\n[x\"y][]\n", ',' },
	{ "a,b\n\"one\r\ntwo\n\rthree\",2\n", "[a][b]\n[one\ntwo\n\nthree][2]\n", ',' },
	{ "a,b\n\n1,2\r\n\r\n\n3,4\n\n", "[a][b]\n[1][2]\n[3][4]\n", ',' },
	{ "a,b\n,\n 1 , \n", "[a][b]\n[][]\n[ 1 ][ ]\n", ',' },
	{ "only\n1\n\"\"\n", "[only]\n[1]\n[]\n", ',' },
	{ "a", "[a]\n", ',' },
	{ "a,b\n1,", "[a][b]\n[1][]\n", ',' },
};

START_TEST(reads)
{
	g_autoptr(GError) error = NULL;
	struct csv *csv = read_csv(fine[_i].text, strlen(fine[_i].text), &error);

	ck_assert_msg(csv != NULL, "%d: %s", _i, error ? error->message : "");
	g_autofree char *text = shown(csv);
	ck_assert_str_eq(text, fine[_i].shown);
	ck_assert_int_eq(csv_separator(csv), fine[_i].separator);
	ck_assert_str_eq(csv_name(csv), "t.csv");
	csv_free(csv);
}
END_TEST

static const struct refusal refusals[] = {
	{ BYTES(""), 1, 1, "the file is empty", REMIT_ERROR_INPUT },
	{ BYTES("\xef\xbb\xbf"), 1, 1, "the file is empty", REMIT_ERROR_INPUT },
	{ BYTES("a,b\n1\n"), 2, 1, "cells in this line: 1, in the first line: 2", REMIT_ERROR_INPUT },
	{ BYTES("a,b\n1,2\n\n1,2,3\n"), 4, 1, "cells in this line: 3,", REMIT_ERROR_INPUT },
	{ BYTES("a,b\n\"x\ny\",2\n3\n"), 4, 1, "cells in this line: 1,", REMIT_ERROR_INPUT },
	{ BYTES("a,b\nx,\"open\n1,2\n"), 2, 3, "never closed", REMIT_ERROR_INPUT },
	{ BYTES("a,\"b"), 1, 3, "never closed", REMIT_ERROR_INPUT },
	{ BYTES("a,b\nx y\"z,1\n"), 2, 4, "a quotation mark within a cell", REMIT_ERROR_INPUT },
	{ BYTES("a,b\n\"x\" ,1\n"), 2, 4, "after a closing quotation mark", REMIT_ERROR_INPUT },
	{ BYTES("a,b\n\xc3\xa4,\"x\"y\n"), 2, 6, "after a closing quotation mark", REMIT_ERROR_INPUT },
	{ BYTES("a,b\n1,2\r3,4\n"), 2, 4, "carriage return", REMIT_ERROR_INPUT },
	{ BYTES("a,b\n1,\xfc\n"), 2, 3, "the byte 0xFC is not UTF-8", REMIT_ERROR_INPUT },
	{ BYTES("a,b\n1,\x1b[2J\n"), 2, 3, "control character U+001B", REMIT_ERROR_INPUT },
	{ BYTES("\xff\xfe" "a\0,\0"), 1, 1, "UTF-16; save it as UTF-8", REMIT_ERROR_INPUT },
	{ BYTES("\xfe\xff\0a\0,"), 1, 1, "UTF-16; save it as UTF-8", REMIT_ERROR_INPUT },
};

START_TEST(refuses)
{
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(read_csv(refusals[_i].text, refusals[_i].bytes, &error));
	expect_error(error, &refusals[_i], (size_t)_i);
}
END_TEST

/* One cell more, one byte more and one line more than there may be. */
START_TEST(has_limits)
{
	const struct refusal columns = { NULL, 0, 1, 400, "more than 200 columns", REMIT_ERROR_LIMIT };
	const struct refusal cell = { NULL, 0, 2, 1024 * 1024 + 1, "longer than 1048576 bytes",
				      REMIT_ERROR_LIMIT };
	const struct refusal rows = { NULL, 0, 100002, 1, "more than 100000 lines",
				      REMIT_ERROR_LIMIT };
	const struct {
		const struct refusal *refusal;
		const char *before, *unit;
		unsigned fits;
	} limits[] = { { &columns, "", "a,", CSV_COLUMNS_MAX - 1 },
		       { &cell, "a\n", "x", CSV_CELL_BYTES_MAX },
		       { &rows, "a\n", "1\n", CSV_ROWS_MAX } };

	for (size_t i = 0; i < G_N_ELEMENTS(limits); i++) {
		GString *text = g_string_new(limits[i].before);
		g_autoptr(GError) error = NULL;

		for (unsigned k = 0; k < limits[i].fits; k++)
			g_string_append(text, limits[i].unit);
		struct csv *csv = read_csv(text->str, text->len, &error);
		ck_assert_msg(csv != NULL, "%zu: %s", i, error ? error->message : "");
		csv_free(csv);
		g_string_append(text, limits[i].unit);
		ck_assert_ptr_null(read_csv(text->str, text->len, &error));
		expect_error(error, limits[i].refusal, i);
		g_string_free(text, TRUE);
	}
}
END_TEST

START_TEST(knows_places)
{
	g_autoptr(GError) error = NULL;
	struct csv *csv = read_csv(BYTES("a,b\n\"\xc3\xa4\n\",2\n\n3,\"4\"\n"), &error);

	ck_assert_ptr_nonnull(csv);
	ck_assert_uint_eq(csv_cell(csv, 1, 0).line, 2);
	ck_assert_uint_eq(csv_cell(csv, 1, 1).line, 3);
	ck_assert_uint_eq(csv_cell(csv, 1, 1).column, 3);
	ck_assert_uint_eq(csv_cell(csv, 2, 1).line, 5);
	ck_assert_uint_eq(csv_cell(csv, 2, 1).column, 3);
	csv_free(csv);
}
END_TEST

/* The target that is fuzzed asserts that what got in comes back. */
START_TEST(takes_whatever_comes)
{
	static const char alphabet[] = "a,;\t\"\"\n\n\r=' \xc3\xa4\x01";
	static const char *const seeds[] = {
		"control,side,how\r\n5.1.1,customer,\"two\r\nlines\"\r\n",
		"sep=;\nid;how\n5.1.1;\"a \"\"b\"\"\"\n", "a\tb\n1\t2\n",
	};
	GRand *random = g_rand_new_with_seed(20261124);

	for (unsigned i = 0; i < 20000; i++) {
		GString *text = g_string_new(seeds[i % G_N_ELEMENTS(seeds)]);

		for (int k = g_rand_int_range(random, 0, 8); k > 0; k--) {
			gssize at = g_rand_int_range(random, 0, (gint32)text->len);
			char byte = alphabet[g_rand_int_range(random, 0, sizeof(alphabet) - 1)];

			if (g_rand_boolean(random))
				g_string_insert_c(text, at, byte);
			else
				text->str[at] = byte;
		}
		LLVMFuzzerTestOneInput((const uint8_t *)text->str, text->len);
		g_string_free(text, TRUE);
	}
	g_rand_free(random);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("csv");
	TCase *cases = tcase_create("csv");

	tcase_add_loop_test(cases, reads, 0, G_N_ELEMENTS(fine));
	tcase_add_loop_test(cases, refuses, 0, G_N_ELEMENTS(refusals));
	tcase_add_test(cases, has_limits);
	tcase_add_test(cases, knows_places);
	tcase_add_test(cases, takes_whatever_comes);
	suite_add_tcase(suite, cases);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
