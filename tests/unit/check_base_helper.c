/*
 * base: running a program of our own, and what goes wrong with one.
 */
#include "base/base.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

enum { MANY = 3 * 1024 * 1024 };

static GBytes *run(const char *path, const char *option, const GString *input, size_t most,
		   GError **error)
{
	return helper_run(path, option, input->str, input->len, most, error);
}

static GString *much(void)
{
	GString *text = g_string_sized_new(MANY);

	g_string_set_size(text, MANY);
	memset(text->str, 'x', MANY);
	return text;
}

/* More than any pipe holds goes in and comes out. */
START_TEST(what_goes_in_comes_out)
{
	g_autoptr(GString) input = much();
	g_autoptr(GBytes) out = run("/bin/cat", NULL, input, MANY, NULL);
	gsize count;

	ck_assert_ptr_nonnull(out);
	ck_assert_int_eq(memcmp(g_bytes_get_data(out, &count), input->str, MANY), 0);
	ck_assert_uint_eq(count, MANY);
}
END_TEST

START_TEST(nothing_goes_in)
{
	g_autoptr(GString) input = g_string_new(NULL);
	g_autoptr(GBytes) out = run("/bin/cat", NULL, input, 0, NULL);

	ck_assert_ptr_nonnull(out);
	ck_assert_uint_eq(g_bytes_get_size(out), 0);
}
END_TEST

/* A program that ends before it has read everything does not end us. */
START_TEST(one_that_reads_nothing)
{
	g_autoptr(GString) input = much();
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) out = run("/bin/true", NULL, input, 10, NULL);

	ck_assert_ptr_nonnull(out);
	ck_assert_ptr_null(run("/bin/false", NULL, input, 10, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_INPUT);
	ck_assert_ptr_nonnull(strstr(error->message, "without saying why"));
}
END_TEST

START_TEST(one_that_writes_too_much)
{
	g_autoptr(GString) input = much();
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(run("/bin/cat", NULL, input, MANY - 1, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_LIMIT);
}
END_TEST

START_TEST(one_that_says_why)
{
	g_autoptr(GString) input = g_string_new(NULL);
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(run("/bin/cat", "/nowhere/at/all", input, 10, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_INPUT);
	ck_assert_ptr_nonnull(strstr(error->message, "/nowhere/at/all"));
	ck_assert_ptr_null(strchr(error->message, '\n'));
}
END_TEST

START_TEST(one_that_is_not_there)
{
	g_autoptr(GString) input = g_string_new(NULL);
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(run("/nowhere/program", NULL, input, 10, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_READ);
}
END_TEST

START_TEST(it_is_looked_for_where_it_is_told)
{
	g_setenv("REMIT_EXEC_PATH", "/bin", TRUE);
	g_autofree char *found = helper_path("cat"), *missing = helper_path("remit-nothing");

	ck_assert_str_eq(found, "/bin/cat");
	ck_assert_ptr_null(missing);
	g_setenv("REMIT_EXEC_PATH", "/nowhere", TRUE);
	ck_assert_ptr_null(helper_path("remit-xlsx"));
	g_unsetenv("REMIT_EXEC_PATH");
}
END_TEST

START_TEST(texts_are_counted_as_spreadsheets_do)
{
	ck_assert_uint_eq(text_utf16_length(""), 0);
	ck_assert_uint_eq(text_utf16_length("a\xc3\xa4\xe6\x97\xa5"), 3);
	ck_assert_uint_eq(text_utf16_length("\xf0\x9f\x98\x80"), 2);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("helper");
	TCase *all = tcase_create("all");

	tcase_add_test(all, what_goes_in_comes_out);
	tcase_add_test(all, nothing_goes_in);
	tcase_add_test(all, one_that_reads_nothing);
	tcase_add_test(all, one_that_writes_too_much);
	tcase_add_test(all, one_that_says_why);
	tcase_add_test(all, one_that_is_not_there);
	tcase_add_test(all, it_is_looked_for_where_it_is_told);
	tcase_add_test(all, texts_are_counted_as_spreadsheets_do);
	suite_add_tcase(suite, all);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
