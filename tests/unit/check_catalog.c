/*
 * Unit tests of the catalog module: the program, and loading from memory.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/unit/check_catalog.h"

static int memory_open(void *data, const char *path, int flags, mode_t mode)
{
	(void)data;
	(void)path;
	(void)flags;
	(void)mode;
	return 100;
}

static int memory_close(void *data, int fd)
{
	(void)data;
	ck_assert_int_eq(fd, 100);
	return 0;
}

static ssize_t memory_pread(void *data, int fd, void *into, size_t bytes, off_t at)
{
	size_t size, start = (size_t)at;
	const char *from = g_bytes_get_data(*(GBytes **)data, &size);

	ck_assert_int_eq(fd, 100);
	if (start >= size)
		return 0;
	bytes = MIN(bytes, size - start);
	memcpy(into, from + start, bytes);
	return (ssize_t)bytes;
}

static int memory_fstat(void *data, int fd, struct stat *into)
{
	ck_assert_int_eq(fd, 100);
	*into = (struct stat){
		.st_mode = S_IFREG | 0600,
		.st_size = (off_t)g_bytes_get_size(*(GBytes **)data),
	};
	return 0;
}

static int memory_stat(void *data, const char *path, struct stat *into)
{
	(void)path;
	return memory_fstat(data, 100, into);
}

struct io memory_io(GBytes **bytes)
{
	struct io io = *io_system();

	io.data = bytes;
	io.open = memory_open;
	io.close = memory_close;
	io.pread = memory_pread;
	io.fstat = memory_fstat;
	io.stat = memory_stat;
	return io;
}

struct catalog *load_text(const char *text, GPtrArray **problems, GError **error)
{
	GBytes *bytes = g_bytes_new_static(text, strlen(text));
	struct io io = memory_io(&bytes);
	struct catalog *catalog = catalog_load(&io, "small.yaml", problems, error);

	g_bytes_unref(bytes);
	return catalog;
}

struct catalog *load_good(const char *text)
{
	GError *error = NULL;
	struct catalog *catalog = load_text(text, NULL, &error);
	char *message = error ? error_text(error) : NULL;

	ck_assert_msg(catalog != NULL, "%s", message);
	ck_assert_ptr_null(error);
	return catalog;
}

int main(void)
{
	Suite *suite = suite_create("catalog");
	SRunner *runner;
	int failed;

	suite_add_tcase(suite, case_load());
	suite_add_tcase(suite, case_errors());
	suite_add_tcase(suite, case_huge());
	suite_add_tcase(suite, case_find());
	suite_add_tcase(suite, case_search());
	suite_add_tcase(suite, case_markup());
	suite_add_tcase(suite, case_check());
	suite_add_tcase(suite, case_baked());
	suite_add_tcase(suite, case_provider());
	suite_add_tcase(suite, case_quiz());
	suite_add_tcase(suite, case_checks());
	suite_add_tcase(suite, case_foreign());
	suite_add_tcase(suite, case_crosswalk());
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
