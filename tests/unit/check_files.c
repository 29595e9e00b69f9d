/*
 * Unit tests of the files that a session keeps: taken in, checked, copied out, removed; links and
 * names that would lead out of it, limits, and a disk that fails.
 */
#include "tests/unit/session_desk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define HASH_PATH "evidence/E-1/hash"
#define CUSTODY_PATH "evidence/E-1/custody"

static struct desk desk;
static char *source, *folder;

static void setup(void)
{
	desk_open(&desk);
	source = g_build_filename(desk.folder, "report.txt", NULL);
	folder = desk_file(&desk, "evidence");
	write_bytes(source, "restored\n", 9);
}

static void teardown(void)
{
	g_free(source);
	g_free(folder);
	desk_close(&desk);
}

static unsigned kept_count(void)
{
	g_auto(GStrv) names = session_files(desk.session, NULL);

	return g_strv_length(names);
}

static char *kept_path(const char *hash)
{
	return g_build_filename(folder, hash, NULL);
}

/* Take a file as evidence E-1; false with its error. */
static bool take(struct session *session, const char *path, guint64 most,
		 struct session_file *file, GError **error)
{
	struct change *change = change_new();
	bool good = change_take_file(change, session, path, most, file, error) &&
		    change_set(change, HASH_PATH, file->hash, error) &&
		    change_set(change, CUSTODY_PATH, "copied", error) &&
		    session_append(session, change, "anna", NULL, error);

	change_free(change);
	return good;
}

static void must_take(struct session_file *file)
{
	GError *error = NULL;

	if (!take(desk.session, source, 0, file, &error))
		ck_abort_msg("%s", error->message);
}

static void expect_refusal(const char *path, guint64 most, int code, const char *part)
{
	struct session_file file;
	GError *error = NULL;
	unsigned before = kept_count();

	ck_assert(!take(desk.session, path, most, &file, &error));
	expect_error(&error, code, part);
	ck_assert_uint_eq(kept_count(), before);
	ck_assert_ptr_null(session_get(desk.session, HASH_PATH));
}

START_TEST(test_copied_under_its_hash)
{
	g_autofree char *sum = sum_of("restored\n", 9);
	struct session_file file, again;
	struct stat status;
	mode_t before = umask(0);

	must_take(&file);
	umask(before);
	ck_assert_str_eq(file.hash, sum);
	ck_assert_uint_eq(file.size, 9);
	ck_assert(!file.held);
	g_autofree char *path = kept_path(sum);
	ck_assert_int_eq(stat(path, &status), 0);
	ck_assert_int_eq(status.st_mode & 07777, 0600);
	ck_assert_int_eq(stat(folder, &status), 0);
	ck_assert_int_eq(status.st_mode & 07777, 0700);
	ck_assert_int_eq(session_file_check(desk.session, sum, NULL), KEPT_WHOLE);
	must_take(&again);
	ck_assert(again.held);
	ck_assert_uint_eq(kept_count(), 1);
}
END_TEST

/* Longer than a block, so that blocks are put together. */
START_TEST(test_long_file)
{
	g_autofree char *bytes = g_malloc(300001);
	struct session_file file;
	guint64 size;

	for (unsigned i = 0; i < 300001; i++)
		bytes[i] = (char)(i * 31);
	write_bytes(source, bytes, 300001);
	must_take(&file);
	g_autofree char *sum = sum_of(bytes, 300001);
	ck_assert_str_eq(file.hash, sum);
	ck_assert_int_eq(session_file_check(desk.session, sum, &size), KEPT_WHOLE);
	ck_assert_uint_eq(size, 300001);
}
END_TEST

START_TEST(test_there_before_its_line)
{
	struct change *change = change_new();
	struct session_file file;

	ck_assert(change_take_file(change, desk.session, source, 0, &file, NULL));
	ck_assert_int_eq(session_file_check(desk.session, file.hash, NULL), KEPT_MISSING);
	change_free(change); /* given up: nothing is left */
	ck_assert_uint_eq(kept_count(), 0);
}
END_TEST

/* More than there are tries for a temporary name. */
START_TEST(test_many_in_one_change)
{
	struct change *change = change_new();
	struct session_file file;
	GError *error = NULL;

	for (unsigned i = 0; i < 300; i++) {
		g_autofree char *text = g_strdup_printf("%u", i);

		write_bytes(source, text, strlen(text));
		if (!change_take_file(change, desk.session, source, 0, &file, &error))
			ck_abort_msg("%s", error->message);
	}
	ck_assert(change_set(change, HASH_PATH, file.hash, NULL));
	ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
	change_free(change);
	ck_assert_uint_eq(kept_count(), 300);
}
END_TEST

START_TEST(test_refused)
{
	g_autofree char *pipe_path = g_build_filename(desk.folder, "pipe", NULL);

	ck_assert_int_eq(mkfifo(pipe_path, 0600), 0);
	expect_refusal(pipe_path, 0, REMIT_ERROR_READ, "regular");
	expect_refusal("/dev/zero", 0, REMIT_ERROR_READ, "regular");
	expect_refusal(desk.folder, 0, REMIT_ERROR_READ, "regular");
	expect_refusal("/nowhere/at/all", 0, REMIT_ERROR_NOT_FOUND, "/nowhere");
	expect_refusal(source, 8, REMIT_ERROR_LIMIT, "report.txt");
	struct session_file file;
	ck_assert(take(desk.session, source, 9, &file, NULL));
}
END_TEST

START_TEST(test_links_lead_nowhere)
{
	struct session_file file;
	enum session_kept kept;
	g_autofree char *to = g_build_filename(desk.folder, "out", NULL);
	bool dropped;

	must_take(&file);
	g_autofree char *path = kept_path(file.hash);
	ck_assert_int_eq(unlink(path), 0);
	ck_assert_int_eq(symlink(source, path), 0); /* to the very same bytes */
	ck_assert_int_eq(session_file_check(desk.session, file.hash, NULL), KEPT_NO_FILE);
	ck_assert(session_file_copy(desk.session, file.hash, to, 0600, &kept, NULL));
	ck_assert_int_eq(kept, KEPT_NO_FILE);
	ck_assert_int_ne(access(to, F_OK), 0);
	/* Taken again, the link gives way; what it led to is as it was. */
	must_take(&file);
	ck_assert_int_eq(session_file_check(desk.session, file.hash, NULL), KEPT_WHOLE);
	ck_assert_int_eq(access(source, F_OK), 0);
	/* The folder itself a link. */
	g_autofree char *away = g_build_filename(desk.folder, "away", NULL);
	ck_assert_int_eq(rename(folder, away), 0);
	ck_assert_int_eq(symlink(away, folder), 0);
	ck_assert_int_eq(session_file_check(desk.session, file.hash, NULL), KEPT_NO_FILE);
	GError *error = NULL;
	ck_assert(!take(desk.session, source, 0, &file, &error));
	expect_error(&error, REMIT_ERROR_WRITE, "not a folder");
	set(desk.session, CUSTODY_PATH, "purged");
	ck_assert(!session_file_drop(desk.session, file.hash, &dropped, &error));
	expect_error(&error, REMIT_ERROR_WRITE, "cannot remove");
	ck_assert(!dropped);
	g_autofree char *outside = g_build_filename(away, file.hash, NULL);
	ck_assert_int_eq(access(outside, F_OK), 0);
}
END_TEST

START_TEST(test_no_name_but_a_hash)
{
	enum session_kept kept;
	bool dropped;
	g_autofree char *to = g_build_filename(desk.folder, "out", NULL);

	ck_assert_int_eq(session_file_check(desk.session, "../history.jsonl", NULL), KEPT_MISSING);
	ck_assert_int_eq(session_file_check(desk.session, "", NULL), KEPT_MISSING);
	ck_assert(session_file_copy(desk.session, "../history.jsonl", to, 0600, &kept, NULL));
	ck_assert_int_eq(kept, KEPT_MISSING);
	ck_assert(session_file_drop(desk.session, "../history.jsonl", &dropped, NULL));
	ck_assert(!dropped);
	g_autofree char *history = history_path(&desk);
	ck_assert_int_eq(access(history, F_OK), 0);
}
END_TEST

START_TEST(test_copied_out)
{
	struct session_file file;
	enum session_kept kept;
	GError *error = NULL;
	g_autofree char *to = g_build_filename(desk.folder, "out", NULL);
	gsize count;

	must_take(&file);
	ck_assert(session_file_copy(desk.session, file.hash, to, 0600, &kept, NULL));
	ck_assert_int_eq(kept, KEPT_WHOLE);
	g_autofree char *text = read_text(to, &count);
	ck_assert_uint_eq(count, 9);
	/* Nothing is overwritten. */
	ck_assert(!session_file_copy(desk.session, file.hash, to, 0600, &kept, &error));
	expect_error(&error, REMIT_ERROR_WRITE, "cannot write");
	/* What is not what was taken in does not go out. */
	g_autofree char *path = kept_path(file.hash);
	write_bytes(path, "restorex\n", 9);
	ck_assert_int_eq(session_file_check(desk.session, file.hash, NULL), KEPT_CHANGED);
	ck_assert_int_eq(unlink(to), 0);
	ck_assert(session_file_copy(desk.session, file.hash, to, 0600, &kept, NULL));
	ck_assert_int_eq(kept, KEPT_CHANGED);
	ck_assert_int_ne(access(to, F_OK), 0);
}
END_TEST

START_TEST(test_dropped_when_nobody_holds_it)
{
	struct session_file file;
	bool dropped;

	must_take(&file);
	set(desk.session, "evidence/E-2/hash", file.hash);
	set(desk.session, "evidence/E-2/custody", "copied");
	set(desk.session, CUSTODY_PATH, "purged");
	ck_assert(session_file_drop(desk.session, file.hash, &dropped, NULL));
	ck_assert(!dropped);
	g_auto(GStrv) holders = session_file_holders(desk.session, file.hash);
	ck_assert_uint_eq(g_strv_length(holders), 1);
	ck_assert_str_eq(holders[0], "E-2");
	/* Somebody else says meanwhile that it is not held any more: taken in under the lock. */
	struct session *second = desk_another(&desk);
	set(second, "evidence/E-2/custody", "purged");
	session_close(second);
	ck_assert(session_file_drop(desk.session, file.hash, &dropped, NULL));
	ck_assert(dropped);
	ck_assert_uint_eq(kept_count(), 0);
	ck_assert(session_file_drop(desk.session, file.hash, &dropped, NULL)); /* again */
	ck_assert(dropped);
}
END_TEST

/* ---- a disk that fails ---------------------------------------------------------------- */

static unsigned calls, fail_at;
static bool placed; /* a file of evidence got its name */
static bool synced; /* and its folder was synced since */

static bool fails(void)
{
	return ++calls == fail_at;
}

static int failing_open(void *data, const char *path, int flags, mode_t mode)
{
	return fails() ? -EACCES : desk_io()->open(data, path, flags, mode);
}

static ssize_t failing_write(void *data, int fd, const void *from, size_t bytes)
{
	/* A line is written only when the file that it speaks of is there for good. */
	if (memmem(from, bytes, "\"copied\"", 8) &&
	    (const char *)memchr(from, '\n', bytes) == (const char *)from + bytes - 1)
		ck_assert(placed && synced);
	return fails() ? -ENOSPC : desk_io()->write(data, fd, from, bytes);
}

static int failing_fsync(void *data, int fd)
{
	if (fails())
		return -EIO;
	synced = synced || placed;
	return desk_io()->fsync(data, fd);
}

static int failing_rename(void *data, const char *from, const char *to)
{
	if (fails())
		return -EIO;
	placed = placed || strstr(to, "/evidence/") != NULL;
	return desk_io()->rename(data, from, to);
}

static ssize_t failing_pread(void *data, int fd, void *into, size_t bytes, off_t at)
{
	return fails() ? -EIO : desk_io()->pread(data, fd, into, bytes, at);
}

static int failing_mkdir(void *data, const char *path, mode_t mode)
{
	return fails() ? -ENOSPC : desk_io()->mkdir(data, path, mode);
}

/* Another writer makes the folder between our look and our making it. */
static int mkdir_by_another(void *data, const char *path, mode_t mode)
{
	int made = desk_io()->mkdir(data, path, mode);

	return made < 0 ? made : -EEXIST;
}

static int mkdir_and_file(void *data, const char *path, mode_t mode)
{
	(void)data;
	(void)mode;
	write_bytes(path, "no folder", 9);
	return -EEXIST;
}

START_TEST(test_two_make_the_folder)
{
	struct io io = *desk_io();
	struct session_file file;
	g_autoptr(GError) error = NULL;

	io.mkdir = mkdir_and_file; /* what another made may not be a folder */
	struct session *session = desk_with_io(&desk, &io);
	ck_assert(!take(session, source, 0, &file, &error));
	ck_assert_msg(strstr(error->message, "is not a folder"), "%s", error->message);
	g_clear_error(&error);
	session_close(session);
	ck_assert_int_eq(unlink(folder), 0);
	io.mkdir = mkdir_by_another;
	session = desk_with_io(&desk, &io);
	ck_assert_msg(take(session, source, 0, &file, &error), "%s", error ? error->message : "");
	session_close(session);
	desk_reopen(&desk);
	ck_assert_uint_eq(kept_count(), 1);
}
END_TEST

/* One call after the other: nothing is recorded, or what is recorded is there; and no file with a
 * temporary name is left. */
START_TEST(test_each_call_fails)
{
	struct io io = *desk_io();
	bool done = false;
	unsigned at;

	io.open = failing_open;
	io.write = failing_write;
	io.fsync = failing_fsync;
	io.rename = failing_rename;
	io.pread = failing_pread;
	io.mkdir = failing_mkdir;
	for (at = 1; !done && at < 100; at++) {
		struct session_file file;
		GError *error = NULL;

		fail_at = 0;
		struct session *session = desk_with_io(&desk, &io);
		calls = 0;
		fail_at = at;
		placed = synced = false;
		bool good = take(session, source, 0, &file, &error);
		done = calls < at;
		fail_at = 0;
		ck_assert(good || error);
		g_clear_error(&error);
		session_close(session);
		desk_reopen(&desk);
		const char *hash = session_get(desk.session, HASH_PATH);
		ck_assert(!good || hash);
		ck_assert(!hash || session_file_check(desk.session, hash, NULL) == KEPT_WHOLE);
		g_auto(GStrv) names = session_files(desk.session, NULL);
		for (char **name = names; *name; name++)
			ck_assert(**name != '.');
		if (hash) {
			set(desk.session, HASH_PATH, NULL);
			set(desk.session, CUSTODY_PATH, NULL);
		}
	}
	ck_assert(done);
	ck_assert_uint_gt(at, 8);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("files");
	TCase *tests = tcase_create("files");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_copied_under_its_hash);
	tcase_add_test(tests, test_long_file);
	tcase_add_test(tests, test_there_before_its_line);
	tcase_add_test(tests, test_many_in_one_change);
	tcase_add_test(tests, test_refused);
	tcase_add_test(tests, test_links_lead_nowhere);
	tcase_add_test(tests, test_no_name_but_a_hash);
	tcase_add_test(tests, test_copied_out);
	tcase_add_test(tests, test_dropped_when_nobody_holds_it);
	tcase_add_test(tests, test_two_make_the_folder);
	tcase_add_test(tests, test_each_call_fails);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
