/*
 * Manual pages as files, and which program shows them: full disks, wild ids, programs that fail.
 */
#include "ops/ops.h"
#include "scratch.h"

#include <check.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *folder;
static struct io io;
static struct ops ops;
static unsigned writes_left;

static ssize_t counted_write(void *data, int fd, const void *from, size_t bytes)
{
	if (writes_left == 0)
		return -ENOSPC;
	writes_left--;
	return io_system()->write(data, fd, from, bytes);
}

static void setup(void)
{
	folder = scratch_new();
	writes_left = G_MAXUINT;
	io = *io_system();
	io.write = counted_write;
	ops = (struct ops){ .io = &io };
	g_setenv("XDG_RUNTIME_DIR", folder, TRUE);
	g_setenv("PATH", folder, TRUE);
}

static void teardown(void)
{
	scratch_remove(folder);
}

/* A program of ours in PATH. */
static void install(const char *name, const char *script)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);
	g_autofree char *text = g_strconcat("#!/bin/sh\n", script, "\n", NULL);

	ck_assert(g_file_set_contents(path, text, -1, NULL));
	ck_assert_int_eq(chmod(path, 0755), 0);
}

static unsigned files_in(const char *path)
{
	g_autoptr(GDir) entries = g_dir_open(path, 0, NULL);
	unsigned count = 0;

	while (entries && g_dir_read_name(entries))
		count++;
	return count;
}

/* ---- a file for another program ---------------------------------------------- */

START_TEST(test_temporary_file)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *path = ops_temporary_file(&ops, ".7", "text", &error);
	g_autofree char *text = NULL;
	struct stat info;

	ck_assert_msg(path != NULL, "%s", error ? error->message : "");
	ck_assert(g_str_has_prefix(path, folder) && g_str_has_suffix(path, ".7"));
	ck_assert_int_eq(stat(path, &info), 0);
	ck_assert_int_eq(info.st_mode & 0777, 0600);
	ck_assert(g_file_get_contents(path, &text, NULL, NULL));
	ck_assert_str_eq(text, "text");
}
END_TEST

START_TEST(test_temporary_file_on_a_full_disk)
{
	g_autoptr(GError) error = NULL;

	writes_left = 0;
	ck_assert_ptr_null(ops_temporary_file(&ops, ".7", "text", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_WRITE));
	ck_assert_uint_eq(files_in(folder), 0);
	ck_assert_ptr_null(ops_manual_text(&ops, ".Dd x\n"));
}
END_TEST

/* ---- programs ---------------------------------------------------------------- */

START_TEST(test_what_shows_a_page)
{
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(ops_manual_command(&error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NO));
	install("man", "exit 0");
	ck_assert_str_eq(ops_manual_command(NULL), "man");
	install("mandoc", "exit 0");
	ck_assert_str_eq(ops_manual_command(NULL), "mandoc -l");
	install("mandb", "exit 0");
	ck_assert_str_eq(ops_manual_command(NULL), "man -l");
}
END_TEST

START_TEST(test_overstrikes_are_dropped)
{
	install("mandoc", "printf 'N\\bNA\\bA _\\bx \\303\\274\\b\\303\\274 \\b\\b\\b\\b\\b\\b\\b\\b\\b\\bend'");
	g_autofree char *text = ops_manual_text(&ops, "page");

	ck_assert_str_eq(text, "end");
	install("mandoc", "printf 'N\\bNA\\bA _\\bx \\303\\274\\b\\303\\274'");
	g_autofree char *bold = ops_manual_text(&ops, "page");
	ck_assert_str_eq(bold, "NA x \303\274");
}
END_TEST

START_TEST(test_the_next_formatter_has_its_turn)
{
	install("mandoc", "echo half; exit 2");
	install("groff", "for file; do :; done; read -r line <\"$file\"; echo \"$1 $line\"");
	g_autofree char *text = ops_manual_text(&ops, "the page\n");

	ck_assert_str_eq(text, "-mdoc the page\n");
	install("groff", "printf '\\377'");
	ck_assert_ptr_null(ops_manual_text(&ops, "the page\n"));
	install("groff", "kill -9 $$");
	ck_assert_ptr_null(ops_manual_text(&ops, "the page\n"));
	ck_assert_uint_eq(files_in(folder), 2);
}
END_TEST

/* ---- files -------------------------------------------------------------------- */

static bool write_pages(const struct catalog *catalog, unsigned *count, GError **error)
{
	g_autofree char *into = g_build_filename(folder, "a", "b", NULL);

	return ops_manual_write(&ops, catalog, into, count, error);
}

START_TEST(test_all_pages)
{
	g_autofree char *into = g_build_filename(folder, "a", "b", NULL);
	g_autoptr(GError) error = NULL;
	unsigned count = 0;

	ck_assert(write_pages(catalog_builtin()[0], &count, &error));
	ck_assert_uint_eq(count, catalog_builtin()[0]->control_count + 1);
	ck_assert_uint_eq(files_in(into), count);
}
END_TEST

START_TEST(test_pages_on_a_full_disk)
{
	g_autofree char *into = g_build_filename(folder, "a", "b", NULL);
	g_autoptr(GError) error = NULL;
	unsigned count = 0;

	writes_left = 3;
	ck_assert(!write_pages(catalog_builtin()[0], &count, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_WRITE));
	ck_assert_uint_eq(count, 3);
	ck_assert_uint_eq(files_in(into), 3);
}
END_TEST

/* Ids that nobody checked, since a session and no catalog has them. */
START_TEST(test_wild_ids_write_nothing)
{
	static const char *const wild[] = { "../x", "a/b", "a b", "a\nb" };
	g_autofree char *above = g_build_filename(folder, "a", NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(wild); i++) {
		struct catalog *catalog = catalog_stand_in("gone", &wild[i], 1);
		g_autoptr(GError) error = NULL;
		unsigned count = 1;

		ck_assert_msg(!write_pages(catalog, &count, &error), "%s", wild[i]);
		ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT));
		ck_assert_uint_eq(count, 0);
		ck_assert(!g_file_test(above, G_FILE_TEST_EXISTS));
		catalog_free(catalog);
	}
	struct catalog *hidden = catalog_stand_in(".gone", wild, 0);
	g_autoptr(GError) error = NULL;
	unsigned count = 0;
	ck_assert(!write_pages(hidden, &count, &error));
	catalog_free(hidden);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ops_manual");
	TCase *tcase = tcase_create("manual");
	SRunner *runner;

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, test_temporary_file);
	tcase_add_test(tcase, test_temporary_file_on_a_full_disk);
	tcase_add_test(tcase, test_what_shows_a_page);
	tcase_add_test(tcase, test_overstrikes_are_dropped);
	tcase_add_test(tcase, test_the_next_formatter_has_its_turn);
	tcase_add_test(tcase, test_all_pages);
	tcase_add_test(tcase, test_pages_on_a_full_disk);
	tcase_add_test(tcase, test_wild_ids_write_nothing);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? 0 : 1;
}
