/*
 * base: errors with a place, the I/O table and whole files over it.
 */
#include "base/base.h"

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- errors ---------------------------------------------------------------- */

START_TEST(error_carries_its_place)
{
	GError *error = NULL;
	GError *copy;
	char *text;

	error_set_at(&error, REMIT_ERROR_INPUT, "a.yaml", 3, 7, "unknown key '%s'", "txet");
	copy = g_error_copy(error);
	g_clear_error(&error);
	ck_assert_int_eq(copy->code, REMIT_ERROR_INPUT);
	ck_assert(copy->domain == REMIT_ERROR);
	ck_assert_str_eq(error_place(copy)->file, "a.yaml");
	ck_assert_uint_eq(error_place(copy)->line, 3);
	ck_assert_uint_eq(error_place(copy)->column, 7);
	text = error_text(copy);
	ck_assert_str_eq(text, "a.yaml:3:7: unknown key 'txet'");
	g_free(text);
	g_error_free(copy);
}
END_TEST

START_TEST(error_leaves_out_what_is_unknown)
{
	static const struct {
		const char *file;
		unsigned line, column;
		const char *text;
	} cases[] = {
		{ "a", 3, 0, "a:3: no" },
		{ "a", 0, 5, "a: no" },
		{ NULL, 0, 0, "no" },
		{ NULL, 2, 1, "2:1: no" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		GError *error = NULL;
		char *text;

		error_set_at(&error, REMIT_ERROR_NO, cases[i].file, cases[i].line, cases[i].column,
			     "no");
		text = error_text(error);
		ck_assert_str_eq(text, cases[i].text);
		g_free(text);
		g_error_free(error);
	}
}
END_TEST

START_TEST(error_of_nobody_is_dropped)
{
	error_set(NULL, REMIT_ERROR_NO, "no");
	error_set_at(NULL, REMIT_ERROR_NO, "a", 1, 1, "no");
	error_set_system(NULL, REMIT_ERROR_NO, ENOENT, "no");
}
END_TEST

START_TEST(error_messages_act_on_nothing)
{
	GError *error = NULL;
	char *text;

	error_set_at(&error, REMIT_ERROR_INPUT, "a\033[2J\nb", 1, 1, "%s",
		     "x\033]0;pwned\007\ny\xe2\x80\xaez\xff");
	text = error_text(error);
	ck_assert(!strpbrk(text, "\033\007\n"));
	ck_assert(!strstr(text, "\xe2\x80\xae"));
	ck_assert(g_utf8_validate(text, -1, NULL));
	ck_assert_ptr_nonnull(strstr(text, "pwned"));
	g_free(text);
	g_error_free(error);
}
END_TEST

START_TEST(error_of_the_system_says_why)
{
	GError *error = NULL;

	error_set_system(&error, REMIT_ERROR_WRITE, ENOSPC, "cannot write %s", "f");
	ck_assert(g_str_has_prefix(error->message, "cannot write f: "));
	ck_assert_ptr_nonnull(strstr(error->message, g_strerror(ENOSPC)));
	g_error_free(error);
}
END_TEST

START_TEST(error_exit_codes_are_the_designs)
{
	static const int codes[][2] = {
		{ REMIT_ERROR_NO, 1 },	  { REMIT_ERROR_CONFLICT, 1 }, { REMIT_ERROR_USAGE, 2 },
		{ REMIT_ERROR_TERMINAL, 2 }, { REMIT_ERROR_NOT_FOUND, 3 }, { REMIT_ERROR_READ, 3 },
		{ REMIT_ERROR_INPUT, 3 }, { REMIT_ERROR_NEWER, 3 }, { REMIT_ERROR_LIMIT, 3 },
		{ REMIT_ERROR_WRITE, 4 },
	};
	GError *foreign = g_error_new_literal(G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION, "x");

	for (size_t i = 0; i < G_N_ELEMENTS(codes); i++) {
		GError *error = g_error_new_literal(REMIT_ERROR, codes[i][0], "x");

		ck_assert_int_eq(error_exit_code(error), codes[i][1]);
		g_error_free(error);
	}
	ck_assert_int_eq(error_exit_code(foreign), 2);
	ck_assert_ptr_null(error_place(foreign));
	g_error_free(foreign);
}
END_TEST

START_TEST(error_suggests_near_words_only)
{
	static const char *const words[] = { "text", "title", "applicability", "status", "id", NULL };
	char long_word[200];

	ck_assert_str_eq(error_suggestion("txet", words), "text");
	ck_assert_str_eq(error_suggestion("applicabilty", words), "applicability");
	ck_assert_str_eq(error_suggestion("Status", words), "status");
	ck_assert_str_eq(error_suggestion("statsu", words), "status");
	ck_assert_ptr_null(error_suggestion("if", words));
	ck_assert_ptr_null(error_suggestion("completely", words));
	ck_assert_ptr_null(error_suggestion("", words));
	memset(long_word, 'a', sizeof long_word - 1);
	long_word[sizeof long_word - 1] = '\0';
	ck_assert_ptr_null(error_suggestion(long_word, words));
}
END_TEST

/* ---- files ----------------------------------------------------------------- */

static char *folder;

static void folder_make(void)
{
	folder = g_dir_make_tmp("check-base-XXXXXX", NULL);
	ck_assert_ptr_nonnull(folder);
}

static void folder_remove(void)
{
	GDir *dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while ((name = g_dir_read_name(dir))) {
		g_autofree char *path = g_build_filename(folder, name, NULL);

		remove(path);
	}
	g_dir_close(dir);
	ck_assert_int_eq(rmdir(folder), 0);
	g_clear_pointer(&folder, g_free);
}

static char *path_of(const char *name)
{
	return g_build_filename(folder, name, NULL);
}

static unsigned folder_count(void)
{
	GDir *dir = g_dir_open(folder, 0, NULL);
	unsigned count = 0;

	while (g_dir_read_name(dir))
		count++;
	g_dir_close(dir);
	return count;
}

static void expect_read_error(const char *path, size_t max, enum remit_error code)
{
	GError *error = NULL;
	GBytes *bytes = io_read_file(io_system(), path, max, &error);

	ck_assert_ptr_null(bytes);
	ck_assert_ptr_nonnull(error);
	ck_assert_int_eq(error->code, (int)code);
	g_error_free(error);
}

START_TEST(read_file_reads_all_of_it)
{
	g_autofree char *path = path_of("f");
	g_autofree char *content = g_malloc(300000);
	GError *error = NULL;
	GBytes *bytes;

	for (int i = 0; i < 300000; i++)
		content[i] = (char)(i * 7);
	ck_assert(g_file_set_contents(path, content, 300000, NULL));
	bytes = io_read_file(io_system(), path, 300000, &error);
	ck_assert_ptr_nonnull(bytes);
	ck_assert_uint_eq(g_bytes_get_size(bytes), 300000);
	ck_assert_mem_eq(g_bytes_get_data(bytes, NULL), content, 300000);
	g_bytes_unref(bytes);
	expect_read_error(path, 299999, REMIT_ERROR_LIMIT);
	ck_assert(g_file_set_contents(path, "", 0, NULL));
	bytes = io_read_file(io_system(), path, 0, &error);
	ck_assert_ptr_nonnull(bytes);
	ck_assert_uint_eq(g_bytes_get_size(bytes), 0);
	g_bytes_unref(bytes);
}
END_TEST

START_TEST(read_file_refuses_what_is_no_file)
{
	g_autofree char *fifo = path_of("fifo");
	g_autofree char *none = path_of("none");
	g_autofree char *under = path_of("f/under");
	g_autofree char *file = path_of("f");

	ck_assert_int_eq(mkfifo(fifo, 0600), 0);
	ck_assert(g_file_set_contents(file, "x", 1, NULL));
	expect_read_error(fifo, 10, REMIT_ERROR_READ);
	expect_read_error(folder, 10, REMIT_ERROR_READ);
	expect_read_error("/dev/zero", 10, REMIT_ERROR_READ);
	expect_read_error(none, 10, REMIT_ERROR_NOT_FOUND);
	expect_read_error(under, 10, REMIT_ERROR_NOT_FOUND);
}
END_TEST

/* /proc says size 0 for files that have content: the size is only a first guess. */
START_TEST(read_file_goes_by_content_not_by_size)
{
	GBytes *bytes = io_read_file(io_system(), "/proc/self/status", 1 << 20, NULL);

	ck_assert_ptr_nonnull(bytes);
	ck_assert_uint_gt(g_bytes_get_size(bytes), 100);
	g_bytes_unref(bytes);
	expect_read_error("/proc/self/status", 10, REMIT_ERROR_LIMIT);
}
END_TEST

/* A table that does what the system does until a chosen call is to fail. */
struct faults {
	const char *fail;
	int number;
	size_t write_most; /* bytes that one write takes; 0 is all */
};

static bool is_failing(void *data, const char *call)
{
	struct faults *faults = data;

	return faults->fail && strcmp(faults->fail, call) == 0;
}

static ssize_t fault_write(void *data, int fd, const void *from, size_t bytes)
{
	struct faults *faults = data;

	if (is_failing(data, "write"))
		return -faults->number;
	if (faults->write_most)
		bytes = MIN(bytes, faults->write_most);
	return io_system()->write(NULL, fd, from, bytes);
}

static ssize_t fault_pread(void *data, int fd, void *into, size_t bytes, off_t at)
{
	if (is_failing(data, "pread"))
		return -((struct faults *)data)->number;
	return io_system()->pread(NULL, fd, into, MIN(bytes, 7), at);
}

static int fault_fsync(void *data, int fd)
{
	struct stat info;

	if (is_failing(data, "fsync"))
		return -((struct faults *)data)->number;
	io_system()->fstat(NULL, fd, &info);
	if (is_failing(data, "fsync folder") && S_ISDIR(info.st_mode))
		return -((struct faults *)data)->number;
	return io_system()->fsync(NULL, fd);
}

static int fault_close(void *data, int fd)
{
	io_system()->close(NULL, fd);
	return is_failing(data, "close") ? -((struct faults *)data)->number : 0;
}

static int fault_rename(void *data, const char *from, const char *to)
{
	if (is_failing(data, "rename"))
		return -((struct faults *)data)->number;
	return io_system()->rename(NULL, from, to);
}

static struct io faulty(struct faults *faults)
{
	struct io io = *io_system();

	io.data = faults;
	io.write = fault_write;
	io.pread = fault_pread;
	io.fsync = fault_fsync;
	io.close = fault_close;
	io.rename = fault_rename;
	return io;
}

START_TEST(read_file_survives_short_reads_and_tells_failed_ones)
{
	g_autofree char *path = path_of("f");
	struct faults faults = { NULL, EIO, 0 };
	struct io io = faulty(&faults);
	GError *error = NULL;
	GBytes *bytes;

	ck_assert(g_file_set_contents(path, "0123456789abcdef", 16, NULL));
	bytes = io_read_file(&io, path, 100, &error);
	ck_assert_ptr_nonnull(bytes);
	ck_assert_uint_eq(g_bytes_get_size(bytes), 16);
	ck_assert_mem_eq(g_bytes_get_data(bytes, NULL), "0123456789abcdef", 16);
	g_bytes_unref(bytes);
	faults.fail = "pread";
	ck_assert_ptr_null(io_read_file(&io, path, 100, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_READ);
	g_error_free(error);
}
END_TEST

START_TEST(replace_file_replaces_or_leaves_alone)
{
	static const char *const calls[] = { "write", "fsync", "close", "rename" };
	g_autofree char *path = path_of("f");
	struct faults faults = { NULL, ENOSPC, 3 };
	struct io io = faulty(&faults);
	g_autofree char *content = NULL;
	struct stat info;

	ck_assert(io_replace_file(&io, path, "old text", 8, 0600, NULL));
	ck_assert_int_eq(stat(path, &info), 0);
	ck_assert_int_eq(info.st_mode & 0777, 0600);
	for (size_t i = 0; i < G_N_ELEMENTS(calls); i++) {
		GError *error = NULL;
		g_autofree char *now = NULL;

		faults.fail = calls[i];
		ck_assert(!io_replace_file(&io, path, "new", 3, 0600, &error));
		ck_assert_int_eq(error->code, REMIT_ERROR_WRITE);
		ck_assert_ptr_nonnull(strstr(error->message, g_strerror(ENOSPC)));
		g_error_free(error);
		ck_assert(g_file_get_contents(path, &now, NULL, NULL));
		ck_assert_str_eq(now, "old text");
		ck_assert_uint_eq(folder_count(), 1);
	}
	faults.fail = NULL;
	ck_assert(io_replace_file(&io, path, "new", 3, 0600, NULL));
	ck_assert(g_file_get_contents(path, &content, NULL, NULL));
	ck_assert_str_eq(content, "new");
	ck_assert_uint_eq(folder_count(), 1);
}
END_TEST

START_TEST(replace_file_tells_an_unsynced_folder)
{
	g_autofree char *path = path_of("f");
	struct faults faults = { "fsync folder", EIO, 0 };
	struct io io = faulty(&faults);
	GError *error = NULL;

	ck_assert(!io_replace_file(&io, path, "new", 3, 0600, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_WRITE);
	g_clear_error(&error);
	faults.number = EINVAL; /* the file system has no such thing */
	ck_assert(io_replace_file(&io, path, "new", 3, 0600, &error));
}
END_TEST

START_TEST(replace_file_refuses_links_and_folders)
{
	g_autofree char *file = path_of("f");
	g_autofree char *link = path_of("link");
	g_autofree char *missing = path_of("no/such");
	const char *const refused[] = { link, folder, missing };
	g_autofree char *content = NULL;

	ck_assert(g_file_set_contents(file, "old", 3, NULL));
	ck_assert_int_eq(symlink(file, link), 0);
	for (size_t i = 0; i < G_N_ELEMENTS(refused); i++) {
		GError *error = NULL;

		ck_assert(!io_replace_file(io_system(), refused[i], "x", 1, 0600, &error));
		ck_assert_int_eq(error->code, REMIT_ERROR_WRITE);
		g_error_free(error);
	}
	ck_assert(g_file_get_contents(file, &content, NULL, NULL));
	ck_assert_str_eq(content, "old");
	ck_assert_uint_eq(folder_count(), 2);
}
END_TEST

START_TEST(calls_answer_their_number)
{
	const struct io *io = io_system();
	g_autofree char *path = path_of("f");
	g_autofree char *sub = path_of("sub");
	struct stat info;
	int full = io->open(io->data, "/dev/full", O_WRONLY, 0);
	int fd;

	ck_assert_int_eq(io->open(io->data, path, O_RDONLY, 0), -ENOENT);
	ck_assert_int_eq(io->unlink(io->data, path), -ENOENT);
	ck_assert_int_eq(io->stat(io->data, path, &info), -ENOENT);
	ck_assert_int_eq(io->rename(io->data, path, sub), -ENOENT);
	ck_assert_int_eq(io->close(io->data, -1), -EBADF);
	ck_assert_int_eq(io->fsync(io->data, -1), -EBADF);
	ck_assert_int_eq(io->fdatasync(io->data, -1), -EBADF);
	ck_assert_int_eq(io->mkdir(io->data, folder, 0700), -EEXIST);
	ck_assert_int_ge(full, 0);
	ck_assert_int_eq(io_write_all(io, full, "x", 1), -ENOSPC);
	io->close(io->data, full);
	fd = io->open(io->data, path, O_RDWR | O_CREAT, 0600);
	ck_assert_int_eq(io_write_all(io, fd, "hello", 5), 0);
	ck_assert_int_eq(io->ftruncate(io->data, fd, 2), 0);
	ck_assert_int_eq(io->fdatasync(io->data, fd), 0);
	ck_assert_int_eq(io->fstat(io->data, fd, &info), 0);
	ck_assert_int_eq(info.st_size, 2);
	ck_assert_int_eq(io->close(io->data, fd), 0);
	ck_assert_int_eq(io->mkdir(io->data, sub, 0700), 0);
}
END_TEST

START_TEST(make_folders_makes_those_above)
{
	const struct io *io = io_system();
	g_autofree char *file = path_of("f");
	g_autofree char *above = path_of("above");
	g_autofree char *below = path_of("above/below");
	g_autofree char *under = path_of("f/under");
	struct stat info;

	ck_assert(g_file_set_contents(file, "x", 1, NULL));
	ck_assert_int_eq(io_make_folders(io, below, 0700), 0);
	ck_assert_int_eq(stat(below, &info), 0);
	ck_assert_uint_eq(info.st_mode & 0777, 0700);
	ck_assert_int_eq(io_make_folders(io, below, 0700), 0);
	ck_assert_int_lt(io_make_folders(io, under, 0700), 0);
	ck_assert_int_eq(rmdir(below), 0);
	ck_assert_int_eq(rmdir(above), 0);
}
END_TEST

START_TEST(lock_is_of_the_open_file)
{
	const struct io *io = io_system();
	g_autofree char *path = path_of("lock");
	int first = io->open(io->data, path, O_RDWR | O_CREAT, 0600);
	int second = io->open(io->data, path, O_RDWR, 0);
	int held;

	ck_assert_int_eq(io->lock(io->data, first, false), 0);
	held = io->lock(io->data, second, false);
	ck_assert(held == -EAGAIN || held == -EACCES);
	ck_assert_int_eq(io->unlock(io->data, first), 0);
	ck_assert_int_eq(io->lock(io->data, second, true), 0);
	io->close(io->data, second); /* closing lets go */
	ck_assert_int_eq(io->lock(io->data, first, false), 0);
	io->close(io->data, first);
}
END_TEST

static Suite *base_suite(void)
{
	Suite *suite = suite_create("base");
	TCase *errors = tcase_create("errors");
	TCase *files = tcase_create("files");

	tcase_add_test(errors, error_carries_its_place);
	tcase_add_test(errors, error_leaves_out_what_is_unknown);
	tcase_add_test(errors, error_of_nobody_is_dropped);
	tcase_add_test(errors, error_messages_act_on_nothing);
	tcase_add_test(errors, error_of_the_system_says_why);
	tcase_add_test(errors, error_exit_codes_are_the_designs);
	tcase_add_test(errors, error_suggests_near_words_only);
	tcase_add_checked_fixture(files, folder_make, folder_remove);
	tcase_add_test(files, read_file_reads_all_of_it);
	tcase_add_test(files, read_file_refuses_what_is_no_file);
	tcase_add_test(files, read_file_goes_by_content_not_by_size);
	tcase_add_test(files, read_file_survives_short_reads_and_tells_failed_ones);
	tcase_add_test(files, replace_file_replaces_or_leaves_alone);
	tcase_add_test(files, replace_file_tells_an_unsynced_folder);
	tcase_add_test(files, replace_file_refuses_links_and_folders);
	tcase_add_test(files, calls_answer_their_number);
	tcase_add_test(files, make_folders_makes_those_above);
	tcase_add_test(files, lock_is_of_the_open_file);
	suite_add_tcase(suite, errors);
	suite_add_tcase(suite, files);
	return suite;
}

int main(void)
{
	SRunner *runner = srunner_create(base_suite());
	int failed;

	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
