/*
 * remit-xlsx: names of sheets, and texts as workbooks keep them.
 */
#include "xlsx/xlsx.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

START_TEST(names_are_legal_and_there_once)
{
	static const struct {
		const char *title, *name;
	} names[] = {
		{ "Gaps", "Gaps" },
		{ "gaps", "gaps 2" },
		{ "GAPS", "GAPS 3" },
		{ "[a]:b*c?d/e\\f", "a  b c d e f" },
		{ "''quoted''", "quoted" },
		{ "", "_" },
		{ "?", "_ 2" },
		{ "History", "History_" },
		{ "Duties that are not whose the catalog says", "Duties that are not whose the" },
		{ "Duties that are not whose the catalogue says", "Duties that are not whose the 2" },
		{ "abcdefghijklmnopqrstuvwxyzabcdefghi", "abcdefghijklmnopqrstuvwxyzabcde" },
	};
	g_autoptr(GHashTable) taken =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *name = xlsx_sheet_name(names[i].title, taken);

		ck_assert_str_eq(name, names[i].name);
		ck_assert_uint_le(text_utf16_length(name), XLSX_SHEET_NAME_MAX);
	}
}
END_TEST

START_TEST(texts_come_back_as_they_were)
{
	static const char *const texts[] = { "", "=1+1", "_x0041_", "_x005F_x0041_", "__x00e4_",
					     "_x41_", "_x0041", "a_x0041_b_x0042_" };

	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
		bool cut = true;
		g_autofree char *kept = xlsx_escape(texts[i], &cut);

		xlsx_unescape(kept);
		ck_assert_str_eq(kept, texts[i]);
		ck_assert(!cut);
	}
	char given[] = "a_x0041__x0000_z";
	xlsx_unescape(given);
	ck_assert_str_eq(given, "aAz");
}
END_TEST

/* A character of two units that would be halved stays out. */
START_TEST(texts_are_cut_at_whole_characters)
{
	g_autofree char *most = g_strnfill(XLSX_CELL_MAX - 1, 'x');
	g_autofree char *fits = g_strconcat(most, "x", NULL);
	g_autofree char *wide = g_strconcat(most, "\xf0\x9f\x98\x80", NULL);
	bool cut;

	g_free(xlsx_escape(fits, &cut));
	ck_assert(!cut);
	g_autofree char *kept = xlsx_escape(wide, &cut);
	ck_assert(cut);
	ck_assert_str_eq(kept, most);
}
END_TEST

START_TEST(lines_are_those_of_wrapped_words)
{
	static const struct {
		const char *text;
		unsigned lines;
	} rows[] = {
		{ "", 1 },
		{ "1234567890", 1 },
		{ "12345678901", 2 },	      /* a word that is too wide */
		{ "12345 1234", 1 },
		{ "12345 12345", 2 },
		{ "12345 12345 1234 6", 3 },
		{ "a\nb\n", 3 },
		{ "\n\n12345 12345", 4 },
		{ "日日日 日日", 2 }, /* wide ones */
		{ "1234567890123456789012345 1234", 3 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		ck_assert_msg(xlsx_lines(rows[i].text, 10) == rows[i].lines, "%s: %u", rows[i].text,
			      xlsx_lines(rows[i].text, 10));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("xlsx");
	TCase *all = tcase_create("all");

	tcase_add_test(all, names_are_legal_and_there_once);
	tcase_add_test(all, texts_come_back_as_they_were);
	tcase_add_test(all, texts_are_cut_at_whole_characters);
	tcase_add_test(all, lines_are_those_of_wrapped_words);
	suite_add_tcase(suite, all);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
