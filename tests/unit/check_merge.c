/*
 * Unit tests of merging a copy in: what is planned, that it is written whole or not at all whatever
 * call fails, that who records meanwhile loses nothing, and the evidence files that come along.
 */
#include "session/session_private.h"
#include "tests/unit/session_desk.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct desk ours, theirs;
static char *our_history, *their_history;

static void start(void)
{
	g_autofree char *lines = NULL;
	gsize count;

	desk_open(&ours);
	desk_open(&theirs);
	our_history = history_path(&ours);
	their_history = history_path(&theirs);
	lines = read_text(our_history, &count);
	write_bytes(their_history, lines, count);
	desk_reopen(&theirs);
	theirs.now += 1000;
	set(ours.session, STATUS_PATH, "planned");
	set_by(theirs.session, "bob", STATUS_PATH, "partial");
	set_by(theirs.session, "bob", OTHER_PATH, "partial");
}

static void stop(void)
{
	g_free(our_history);
	g_free(their_history);
	desk_close(&ours);
	desk_close(&theirs);
}

static struct merge *plan_with(const struct io *io)
{
	GError *error = NULL;
	struct merge *merge = merge_new(io, ours.path, their_history, &ours.clock, &error);

	if (!merge)
		ck_abort_msg("%s", error->message);
	return merge;
}

static void refuse(int code, const char *part)
{
	GError *error = NULL;

	ck_assert_ptr_null(merge_new(desk_io(), ours.path, their_history, &ours.clock, &error));
	expect_error(&error, code, part);
}

/* ---- the plan ------------------------------------------------------------------- */

START_TEST(a_plan_writes_nothing_and_knows_whose_what_is)
{
	g_autofree char *before = read_text(our_history, NULL);
	g_autofree char *after = NULL;
	struct merge *merge = plan_with(desk_io());
	const struct session *result = merge_result(merge);
	const enum share wanted[] = { SHARE_BOTH, SHARE_BOTH, SHARE_OURS, SHARE_THEIRS,
				      SHARE_THEIRS };

	ck_assert(merge_is_needed(merge));
	ck_assert_uint_eq(session_action_count(result), G_N_ELEMENTS(wanted));
	for (unsigned i = 0; i < G_N_ELEMENTS(wanted); i++) {
		struct session_action action;

		session_action_get(result, i, &action);
		ck_assert_int_eq(merge_share(merge, i), wanted[i]);
		ck_assert_int_eq(merge_share_of(merge, action.id), wanted[i]);
	}
	ck_assert_int_eq(merge_share_of(merge, "none"), SHARE_BOTH);
	ck_assert_uint_eq(session_values(result, STATUS_PATH, NULL, 0), 2);
	ck_assert(session_is_readonly(result));
	merge_free(merge);
	after = read_text(our_history, NULL);
	ck_assert_str_eq(before, after);
}
END_TEST

START_TEST(what_is_no_whole_copy_is_refused)
{
	gsize count;
	g_autofree char *lines = read_text(their_history, &count);
	g_autofree char *before = read_text(our_history, NULL);
	g_autofree char *after = NULL;
	char *third = lines;

	write_bytes(their_history, lines, count - 10);
	refuse(REMIT_ERROR_INPUT, "cut off");
	write_bytes(their_history, "", 0);
	refuse(REMIT_ERROR_INPUT, "empty");
	write_bytes(their_history, "{}\n", 3);
	refuse(REMIT_ERROR_INPUT, "not two copies");
	/* A line of theirs that only we have: theirs lost it. */
	for (unsigned i = 0; i < 2; i++)
		third = strchr(third, '\n') + 1;
	write_bytes(their_history, before, strlen(before));
	desk_reopen(&theirs);
	set_by(theirs.session, "bob", OTHER_PATH, "planned");
	g_autofree char *longer = read_text(their_history, NULL);
	g_autofree char *head = g_strndup(longer, (gsize)(third - lines));
	g_autofree char *holed = g_strconcat(head, strrchr(g_strchomp(longer), '\n') + 1, "\n",
					     NULL);
	write_bytes(their_history, holed, strlen(holed));
	refuse(REMIT_ERROR_INPUT, "names an earlier line");
	unlink(their_history);
	refuse(REMIT_ERROR_NOT_FOUND, "");
	after = read_text(our_history, NULL);
	ck_assert_str_eq(before, after);
}
END_TEST

/* ---- doing it ------------------------------------------------------------------- */

START_TEST(who_recorded_meanwhile_is_in_it)
{
	GError *error = NULL;
	struct merge *merge = plan_with(desk_io());
	g_autofree char *bytes = NULL;
	g_autofree char *again = NULL;

	set_by(ours.session, "carla", NOTE_PATH, "Meanwhile");
	ck_assert(merge_apply(merge, &error));
	ck_assert_uint_eq(session_action_count(merge_result(merge)), 6);
	merge_free(merge);
	ck_assert(session_refresh(ours.session, NULL, NULL));
	ck_assert_str_eq(session_get(ours.session, NOTE_PATH), "Meanwhile");
	ck_assert_str_eq(session_get(ours.session, OTHER_PATH), "partial");
	ck_assert(session_verify(ours.session, NULL, NULL));
	bytes = read_text(our_history, NULL);
	merge = plan_with(desk_io());
	ck_assert(!merge_is_needed(merge));
	ck_assert(merge_apply(merge, NULL));
	merge_free(merge);
	again = read_text(our_history, NULL);
	ck_assert_str_eq(bytes, again);
	/* Whoever had it open goes on, in the new file. */
	set(ours.session, STATUS_PATH, "implemented");
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, NULL, 0), 1);
}
END_TEST

START_TEST(a_torn_last_line_of_ours_is_set_aside)
{
	g_autofree char *torn = desk_file(&ours, "history.jsonl.torn");
	g_autofree char *kept = NULL;
	struct merge *merge;

	append_bytes(our_history, "{\"at\":\"20", 9);
	merge = plan_with(desk_io());
	ck_assert(merge_apply(merge, NULL));
	merge_free(merge);
	kept = read_text(torn, NULL);
	ck_assert_str_eq(kept, "{\"at\":\"20\n");
	desk_reopen(&ours);
	ck_assert_ptr_null(session_notice(ours.session));
	ck_assert_uint_eq(session_action_count(ours.session), 5);
}
END_TEST

/* ---- calls that fail -------------------------------------------------------------- */

static struct failing {
	struct io io;
	unsigned calls, fail_at;
} failing;

static bool fails(void)
{
	return ++failing.calls == failing.fail_at;
}

static ssize_t fail_write(void *data, int fd, const void *from, size_t bytes)
{
	return fails() ? -ENOSPC : desk_io()->write(data, fd, from, bytes);
}

static int fail_fsync(void *data, int fd)
{
	return fails() ? -EIO : desk_io()->fsync(data, fd);
}

static int fail_rename(void *data, const char *from, const char *to)
{
	return fails() ? -EACCES : desk_io()->rename(data, from, to);
}

static int fail_open(void *data, const char *path, int flags, mode_t mode)
{
	return fails() ? -EMFILE : desk_io()->open(data, path, flags, mode);
}

static ssize_t fail_pread(void *data, int fd, void *into, size_t bytes, off_t at)
{
	return fails() ? -EIO : desk_io()->pread(data, fd, into, bytes, at);
}

static void break_at(unsigned call)
{
	failing.io = *desk_io();
	failing.io.write = fail_write;
	failing.io.fsync = fail_fsync;
	failing.io.rename = fail_rename;
	failing.io.open = fail_open;
	failing.io.pread = fail_pread;
	failing.calls = 0;
	failing.fail_at = call;
}

static unsigned count_files(const char *folder)
{
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	unsigned count = 0;

	while (dir && g_dir_read_name(dir))
		count++;
	return count;
}

/* Whatever call fails: the old history or the new one, no file left beside it, and the same again
 * comes to the end. */
START_TEST(it_is_written_whole_or_not_at_all)
{
	g_autofree char *before = read_text(our_history, NULL);
	g_autofree char *wanted = NULL;
	unsigned files, call;
	bool done = false;
	struct merge *merge = plan_with(desk_io());

	ck_assert(merge_apply(merge, NULL));
	merge_free(merge);
	wanted = read_text(our_history, NULL);
	files = count_files(ours.path);
	for (call = 1; !done && call < 200; call++) {
		g_autofree char *after = NULL;
		GError *error = NULL;

		write_bytes(our_history, before, strlen(before));
		break_at(call);
		merge = merge_new(&failing.io, ours.path, their_history, &ours.clock, &error);
		done = merge && merge_apply(merge, &error);
		merge_free(merge);
		ck_assert(done == !error);
		after = read_text(our_history, NULL);
		if (strcmp(after, wanted) != 0)
			ck_assert_str_eq(after, before);
		if (done && failing.calls < failing.fail_at)
			ck_assert_str_eq(after, wanted);
		done = done && failing.calls < failing.fail_at;
		g_clear_error(&error);
		ck_assert_uint_eq(count_files(ours.path), files);
	}
	ck_assert(done);
	ck_assert_uint_gt(call, 8);
	desk_reopen(&ours);
	ck_assert_uint_eq(session_action_count(ours.session), 5);
}
END_TEST

/* ---- evidence ------------------------------------------------------------------------ */

static char *evidence_path(const struct desk *desk, const char *text)
{
	g_autofree char *hash = sum_of(text, strlen(text));
	g_autofree char *folder = desk_file(desk, "evidence");

	g_mkdir_with_parents(folder, 0700);
	return g_build_filename(folder, hash, NULL);
}

static void put_evidence(const char *name, const char *bytes)
{
	g_autofree char *path = evidence_path(&theirs, name);
	g_autofree char *hash = sum_of(name, strlen(name));
	g_autofree char *field = session_path("evidence", name, "hash", NULL);

	write_bytes(path, bytes, strlen(bytes));
	set(theirs.session, field, hash);
}

static bool came(const char *name)
{
	g_autofree char *path = evidence_path(&ours, name);

	return g_file_test(path, G_FILE_TEST_IS_REGULAR);
}

START_TEST(evidence_comes_along_when_it_is_what_its_name_says)
{
	struct merge_files files;
	GError *error = NULL;
	g_autofree char *link = evidence_path(&theirs, "link");
	g_autofree char *link_hash = sum_of("link", 4);
	struct merge *merge;

	put_evidence("good", "good");
	put_evidence("bad", "other bytes");
	put_evidence("gone", "gone");
	set(theirs.session, "evidence/gone/purged", "Held names");
	set(theirs.session, "evidence/missing/hash", link_hash);
	ck_assert_int_eq(symlink("/etc/hostname", link), 0);
	merge = plan_with(desk_io());
	ck_assert(merge_copy_evidence(merge, &files, &error));
	ck_assert_uint_eq(files.copied, 1);
	ck_assert_uint_eq(files.wrong, 2);
	ck_assert(came("good") && !came("bad") && !came("gone") && !came("link"));
	ck_assert(merge_copy_evidence(merge, &files, &error));
	ck_assert_uint_eq(files.copied, 0);
	ck_assert_uint_eq(files.not_gone, 0);
	merge_free(merge);
	/* what they purged is here still, and that is told; not where somebody else holds it */
	g_autofree char *path = evidence_path(&ours, "gone");
	write_bytes(path, "gone", strlen("gone"));
	merge = plan_with(desk_io());
	ck_assert(merge_copy_evidence(merge, &files, &error));
	ck_assert_uint_eq(files.not_gone, 1);
	merge_free(merge);
	g_autofree char *hash = sum_of("gone", strlen("gone"));
	set(ours.session, "evidence/other/hash", hash);
	set(ours.session, "evidence/other/custody", "copied");
	merge = plan_with(desk_io());
	ck_assert(merge_copy_evidence(merge, &files, &error));
	ck_assert_uint_eq(files.not_gone, 0);
	merge_free(merge);
}
END_TEST

START_TEST(a_link_in_the_place_of_the_folder_is_not_followed)
{
	struct merge_files files;
	GError *error = NULL;
	g_autofree char *folder = desk_file(&ours, "evidence");
	g_autofree char *outside = g_build_filename(ours.folder, "outside", NULL);
	struct merge *merge;

	put_evidence("good", "good");
	ck_assert_int_eq(g_mkdir_with_parents(outside, 0700), 0);
	ck_assert_int_eq(symlink(outside, folder), 0);
	merge = plan_with(desk_io());
	ck_assert(!merge_copy_evidence(merge, &files, &error));
	expect_error(&error, REMIT_ERROR_WRITE, "its evidence cannot be copied");
	ck_assert_uint_eq(count_files(outside), 0);
	merge_free(merge);
}
END_TEST

START_TEST(a_full_disk_leaves_no_half_of_a_file)
{
	struct merge_files files;
	GError *error = NULL;
	g_autofree char *folder = desk_file(&ours, "evidence");
	struct merge *merge;

	put_evidence("good", "good");
	break_at(0);
	merge = plan_with(&failing.io);
	failing.io.open = desk_io()->open;
	failing.io.pread = desk_io()->pread;
	failing.calls = 0;
	failing.fail_at = 1;
	ck_assert(!merge_copy_evidence(merge, &files, &error));
	expect_error(&error, REMIT_ERROR_WRITE, "its evidence cannot be copied");
	ck_assert_uint_eq(count_files(folder), 0);
	ck_assert(merge_copy_evidence(merge, &files, &error));
	ck_assert(came("good"));
	merge_free(merge);
}
END_TEST

/* ---- the program ------------------------------------------------------------------------ */

static Suite *suite(void)
{
	Suite *all = suite_create("merge");
	TCase *merging = tcase_create("merge");

	tcase_add_checked_fixture(merging, start, stop);
	tcase_add_test(merging, a_plan_writes_nothing_and_knows_whose_what_is);
	tcase_add_test(merging, what_is_no_whole_copy_is_refused);
	tcase_add_test(merging, who_recorded_meanwhile_is_in_it);
	tcase_add_test(merging, a_torn_last_line_of_ours_is_set_aside);
	tcase_add_test(merging, it_is_written_whole_or_not_at_all);
	tcase_add_test(merging, evidence_comes_along_when_it_is_what_its_name_says);
	tcase_add_test(merging, a_link_in_the_place_of_the_folder_is_not_followed);
	tcase_add_test(merging, a_full_disk_leaves_no_half_of_a_file);
	suite_add_tcase(all, merging);
	return all;
}

int main(void)
{
	SRunner *runner = srunner_create(suite());
	int failed;

	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
