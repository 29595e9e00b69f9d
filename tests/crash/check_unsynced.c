/*
 * What was called saved survives: a disk that loses, cuts or zeroes whatever was not synced
 * is compared at each sync with what the session had called saved; then every call fails
 * in its turn, a writer is killed at each, and the disk's failures come at random.
 */
#include "tests/crash/disk.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define OTHER_NOTE_PATH "control/5.1.1/-/provider/note"

/* Something new: a word; where the load is mixed, now and then a long note, or 121 controls. */
static void fill(struct change *change)
{
	g_autofree char *text = g_strdup_printf("%u", g_rand_int(disk.random));
	int what = disk.is_mixed ? g_rand_int_range(disk.random, 0, 8) : -1;

	if (what == 0) {
		g_autofree char *note = g_strnfill(
			(gsize)g_rand_int_range(disk.random, 1024, 100 * 1024), *text);

		ck_assert(change_set(change, OTHER_NOTE_PATH, note, NULL));
	}
	for (unsigned i = 0; what == 1 && i < 121; i++) {
		g_autofree char *path = g_strdup_printf("control/%u/-/customer/remark", i);

		ck_assert(change_set(change, path, text, NULL));
	}
	ck_assert(change_set(change, NOTE_PATH, text, NULL));
}

/* Record something new; whether it was called saved. */
static bool save(struct session *session)
{
	struct change *change = change_new();
	GError *error = NULL;
	char id[65];
	bool saved;

	fill(change);
	saved = session_append(session, change, "anna", id, &error);
	if (saved)
		g_ptr_array_add(disk.saved, g_strdup(id));
	else
		disk.untold |= strstr(error->message, "cannot be told") != NULL;
	g_clear_error(&error);
	change_free(change);
	return saved;
}

/* Record a file with a copy of it; whether it was called saved. */
static bool save_file(struct session *session)
{
	g_autofree char *path = g_build_filename(disk.desk.folder, "source", NULL);
	g_autofree char *many = g_strnfill((gsize)g_rand_int_range(disk.random, 1, 100000), 'x');
	g_autofree char *bytes = g_strdup_printf("%s%u", many, g_rand_int(disk.random));
	g_autofree char *entry = g_strdup_printf("evidence/E-%u/hash", g_rand_int(disk.random));
	struct change *change = change_new();
	g_autoptr(GError) error = NULL;
	struct session_file file;
	char id[65];

	write_bytes(path, bytes, strlen(bytes));
	bool saved = change_take_file(change, session, path, 0, &file, &error) &&
		     change_set(change, entry, file.hash, &error) &&
		     session_append(session, change, "anna", id, &error);
	if (saved)
		g_ptr_array_add(disk.saved, g_strdup(id));
	else
		disk.untold |= strstr(error->message, "cannot be told") != NULL;
	change_free(change);
	return saved;
}

/* As git may: another file in the place of the journal, the folder not synced. */
static void replace_journal(void)
{
	g_autofree char *history = history_path(&disk.desk);
	g_autofree char *other = desk_file(&disk.desk, "merged");
	struct stat status;
	gsize count;
	g_autofree char *text = read_text(history, &count);

	write_bytes(other, text, count);
	ck_assert_int_eq(stat(other, &status), 0);
	g_hash_table_replace(disk.durable, disk_inode_key(status.st_ino), g_bytes_new(text, count));
	g_hash_table_remove(disk.lost, disk_inode_key(status.st_ino));
	ck_assert_int_eq(rename(other, history), 0);
}

START_TEST(a_power_loss_takes_nothing_that_was_saved)
{
	struct session *other;

	disk_make((guint32)_i + 1);
	disk.looking = true;
	disk.is_mixed = true;
	ck_assert(disk_create());
	other = desk_with_io(&disk.desk, &disk.io);
	for (unsigned i = 0; i < 6; i++) {
		ck_assert(save(disk.desk.session));
		ck_assert(i % 2 ? save(other) : save_file(other));
	}
	/* with a torn end and with a missing newline */
	{
		g_autofree char *history = history_path(&disk.desk);
		gsize count;
		g_autofree char *text = NULL;

		append_bytes(history, "{\"at\":\"20", 9);
		ck_assert(save(other));
		text = read_text(history, &count);
		ck_assert_int_eq(truncate(history, (off_t)count - 1), 0);
		ck_assert(save(disk.desk.session));
	}
	replace_journal();
	ck_assert(save(disk.desk.session));
	disk_check_images();
	ck_assert(save(other));
	ck_assert(session_undo(disk.desk.session, "anna", NULL, NULL, NULL));
	ck_assert(session_print(disk.desk.session, NULL, NULL));
	disk_check_images();
	ck_assert_uint_gt(disk.images, 100);
	session_close(other);
	disk_free();
}
END_TEST

/* Another copy of the session, in which somebody recorded a file; its history. g_free(). */
static char *other_copy(void)
{
	g_autofree char *folder = g_build_filename(disk.desk.folder, "other.remit", NULL);
	g_autofree char *history = history_path(&disk.desk);
	char *copy = g_build_filename(folder, "history.jsonl", NULL);
	struct session *session;
	gsize count;
	g_autofree char *text = read_text(history, &count);

	ck_assert_int_eq(mkdir(folder, 0700), 0);
	write_bytes(copy, text, count);
	session = session_open(desk_io(), folder, NULL, NULL);
	ck_assert(save_file(session));
	session_close(session);
	return copy;
}

/* What a merge brings, or one that finds the lines there and fetches a file alone. */
START_TEST(a_power_loss_takes_nothing_that_was_merged)
{
	g_autofree char *files = NULL, *history = NULL;
	struct merge_files fetched;
	char *theirs; /* not saved here before it is merged */

	disk_make((guint32)_i + 1);
	ck_assert(disk_create());
	files = desk_file(&disk.desk, "evidence");
	ck_assert(save(disk.desk.session));
	history = other_copy();
	theirs = g_ptr_array_steal_index(disk.saved, 1);
	disk.looking = _i == 0;
	for (int round = 0; round <= _i; round++) {
		struct merge *merge =
			merge_new(&disk.io, disk.desk.path, history, NULL, NULL);

		ck_assert_ptr_nonnull(merge);
		ck_assert(merge_copy_evidence(merge, &fetched, NULL));
		ck_assert_uint_eq(fetched.copied, 1);
		ck_assert(merge_apply(merge, NULL));
		merge_free(merge);
		if (round < _i) { /* lost again, and the disk knows it */
			scratch_remove(g_strdup(files));
			g_hash_table_remove_all(disk.names);
			ck_assert_int_eq(io_sync_folder(&disk.io, disk.desk.path), 0);
		}
	}
	g_ptr_array_add(disk.saved, theirs);
	disk.looking = true;
	disk_check_images();
	disk_free();
}
END_TEST

/* ---- every call fails in its turn ----------------------------------------------------------- */

static const struct {
	unsigned run; /* how many calls fail one after the other */
	int failure;
} modes[] = { { 1, EIO }, { 1, ENOSPC }, { 2, EIO }, { 3, ENOSPC }, { 100000, EIO } };

/* Open, record thrice, meet a torn end, print; whatever fails is let go. */
static void scenario(void)
{
	g_autofree char *history = history_path(&disk.desk);
	struct session *session = session_open(&disk.io, disk.desk.path, NULL, NULL);

	if (!session)
		return;
	save(session);
	append_bytes(history, "{\"torn", 6);
	save(session);
	save_file(session);
	save(session);
	session_print(session, NULL, NULL);
	disk.fail_to = 0; /* the disk is well again, for the same session */
	disk.failed = disk.failed ? disk.failed : "";
	if (disk.fail_from % 2 == 1) { /* and for one that met no failure */
		struct session *other = session_open(&disk.io, disk.desk.path, NULL, NULL);

		ck_assert_ptr_nonnull(other);
		ck_assert_msg(save(other), "after %s failed for another", disk.failed);
		session_close(other);
	}
	ck_assert_msg(save(session), "after %s failed", disk.failed);
	session_close(session);
}

/* Nothing is there that was called not recorded: 2 lines at the start, 1 by the desk. */
static void check_count(const struct session *session)
{
	unsigned wanted = 3 + disk.saved->len;

	if (disk.untold)
		ck_assert_uint_ge(session_action_count(session), wanted);
	else
		ck_assert_msg(session_action_count(session) == wanted, "%s: %u, not %u",
			      disk.failed, session_action_count(session), wanted);
}

START_TEST(whatever_fails_nothing_saved_is_lost)
{
	unsigned call = 0;
	bool reached = true;

	for (; reached; call++) {
		struct session *session;
		GError *error = NULL;

		disk_make(call + 1);
		ck_assert(disk_create());
		set(disk.desk.session, STATUS_PATH, "planned");
		disk.calls = 0;
		disk.failed = "";
		disk.fail_from = call;
		disk.fail_to = call + modes[_i].run;
		disk.failure = modes[_i].failure;
		scenario();
		reached = *disk.failed != '\0';
		disk.fail_to = 0;
		session = session_open(desk_io(), disk.desk.path, NULL, &error);
		if (!session)
			ck_abort_msg("%s: %s", disk.failed, error->message);
		disk_check_saved(session, disk.failed);
		check_count(session);
		ck_assert(session_verify(session, NULL, NULL));
		session_close(session);
		disk_check_image(LOSS_DROPPED);
		disk_free();
	}
	ck_assert_uint_gt(call, 40);
}
END_TEST

/* A writer is killed at each of its calls; whether its own sync failed by then nobody hears. */
START_TEST(whoever_is_killed_leaves_nothing_that_others_lose)
{
	unsigned call = 0;
	bool reached = true;

	for (; reached; call++) {
		struct session *victim, *next;

		disk_make(call + 1);
		ck_assert(disk_create());
		victim = desk_with_io(&disk.desk, &disk.io);
		ck_assert(save(victim));
		disk.calls = 0;
		disk.die_at = call;
		disk.fails_dead = _i;
		save(victim);
		reached = disk.is_dead;
		session_close(victim);
		disk.is_dead = false;
		disk.die_at = G_MAXUINT;
		next = desk_with_io(&disk.desk, &disk.io);
		for (unsigned i = 0; i < 2; i++) {
			ck_assert(save(next));
			for (unsigned loss = 0; loss < LOSS_COUNT; loss++)
				disk_check_image((enum loss)loss);
		}
		session_close(next);
		disk_free();
	}
	ck_assert_uint_gt(call, 8);
}
END_TEST

START_TEST(a_session_is_made_whole_or_not_at_all)
{
	bool made = false;

	for (unsigned call = 0; !made; call++) {
		disk_make(call + 1);
		disk.fail_from = call;
		disk.fail_to = call + 1;
		made = disk_create();
		if (!made)
			ck_assert_msg(!g_file_test(disk.desk.path, G_FILE_TEST_EXISTS) ||
					      strcmp(disk.failed, "unlink") == 0,
				      "%s left something", disk.failed);
		ck_assert_uint_lt(call, 200);
		disk_free();
	}
}
END_TEST

/* ---- what else reads and writes ------------------------------------------------------------- */

/* From here the n-th call fails, and those after it as the mode says. */
static void fail_at(unsigned call, unsigned mode)
{
	disk.calls = 0;
	disk.failed = "";
	disk.fail_from = call;
	disk.fail_to = call + modes[mode].run;
	disk.failure = modes[mode].failure;
}

/* What others recorded is taken in whole or not at all, and later in any case. */
START_TEST(a_refresh_that_fails_changes_nothing)
{
	bool reached = true;
	unsigned call = 0;

	for (; reached; call++) {
		struct session *other;
		g_autofree char *before = NULL, *after = NULL;
		bool taken;

		disk_make(call + 1);
		ck_assert(disk_create());
		set(disk.desk.session, STATUS_PATH, "planned");
		other = desk_another(&disk.desk);
		if (_i % 2)
			replace_journal();
		set(other, STATUS_PATH, "partial");
		before = state_text(disk.desk.session);
		fail_at(call, (unsigned)_i / 2);
		taken = session_refresh(disk.desk.session, NULL, NULL);
		reached = *disk.failed != '\0';
		disk.fail_to = 0;
		after = state_text(disk.desk.session);
		ck_assert_str_eq(session_get(disk.desk.session, STATUS_PATH),
				 taken ? "partial" : "planned");
		ck_assert(taken || strcmp(before, after) == 0);
		ck_assert(session_refresh(disk.desk.session, NULL, NULL));
		ck_assert_str_eq(session_get(disk.desk.session, STATUS_PATH), "partial");
		ck_assert(save(disk.desk.session));
		session_close(other);
		disk_free();
	}
	ck_assert_uint_ge(call, _i % 2 ? 5 : 2);
}
END_TEST

/* What is printed for people is the old text or the new one, never a part. */
START_TEST(a_print_that_fails_leaves_a_whole_text)
{
	bool reached = true;
	unsigned call = 0;

	for (; reached; call++) {
		g_autofree char *path = NULL, *old = NULL, *text = NULL, *new = NULL;
		bool printed;

		disk_make(call + 1);
		ck_assert(disk_create());
		path = desk_file(&disk.desk, "assessment.yaml");
		ck_assert(session_print(disk.desk.session, NULL, NULL));
		old = read_text(path, NULL);
		set(disk.desk.session, STATUS_PATH, "planned");
		fail_at(call, (unsigned)_i);
		printed = session_print(disk.desk.session, NULL, NULL);
		reached = *disk.failed != '\0';
		disk.fail_to = 0;
		text = read_text(path, NULL);
		ck_assert(session_print(disk.desk.session, NULL, NULL));
		new = read_text(path, NULL);
		ck_assert_str_ne(old, new);
		ck_assert_msg(strcmp(text, new) == 0 || (!printed && strcmp(text, old) == 0),
			      "%s left a part", disk.failed);
		disk_free();
	}
	ck_assert_uint_gt(call, 8);
}
END_TEST

/* `bad` receives how many files of evidence could not be read. */
static struct session *recover(const char *to, unsigned *bad, GError **error)
{
	const struct session_start by = { .catalog = "iso", .revision = 1, .by = "carl" };
	struct session_recovery *found;
	struct session *session =
		session_recover(&disk.io, disk.desk.path, to, &by, NULL, &found, error);

	*bad = found ? found->bad_files : 0;
	session_recovery_free(found);
	return session;
}

/* The recovered session is there whole or not at all, and the damaged one is as it was. */
START_TEST(a_recovery_is_whole_or_not_at_all)
{
	bool reached = true;
	unsigned call = 0;

	for (; reached; call++) {
		g_autofree char *history = NULL, *damaged = NULL, *after = NULL, *to = NULL;
		g_autofree char *evidence = NULL, *file = NULL, *hash = sum_of("report", 6);
		GError *error = NULL;
		struct session *session;
		unsigned bad;
		gsize count, again;

		disk_make(call + 1);
		ck_assert(disk_create());
		set(disk.desk.session, STATUS_PATH, "planned");
		set(disk.desk.session, OTHER_PATH, "partial");
		history = history_path(&disk.desk);
		damaged = read_text(history, &count);
		memset(strstr(damaged, "planned") - 60, '!', 20);
		write_bytes(history, damaged, count);
		evidence = desk_file(&disk.desk, "evidence");
		ck_assert_int_eq(mkdir(evidence, 0700), 0);
		file = g_build_filename(evidence, hash, NULL);
		write_bytes(file, "report", 6);
		to = g_build_filename(disk.desk.folder, "again.remit", NULL);
		fail_at(call, (unsigned)_i);
		session = recover(to, &bad, &error);
		reached = *disk.failed != '\0';
		disk.fail_to = 0;
		after = read_text(history, &again);
		ck_assert(count == again && memcmp(damaged, after, count) == 0);
		if (session) {
			ck_assert(session_verify(session, NULL, NULL));
			ck_assert_str_eq(session_get(session, OTHER_PATH), "partial");
			g_free(file);
			file = g_build_filename(to, "evidence", hash, NULL);
			ck_assert(bad || g_file_test(file, G_FILE_TEST_IS_REGULAR));
			session_close(session);
		} else {
			ck_assert_ptr_nonnull(error);
			ck_assert_msg(!g_file_test(to, G_FILE_TEST_EXISTS) ||
					      strcmp(disk.failed, "unlink") == 0 ||
					      modes[_i].run > 1,
				      "%s left something: %s", disk.failed, error->message);
		}
		g_clear_error(&error);
		ck_assert_uint_lt(call, 200);
		disk_free();
	}
	ck_assert_uint_gt(call, 20);
}
END_TEST

START_TEST(a_failing_disk_never_makes_a_saved_thing_unsaved)
{
	struct session *other;

	disk_make((guint32)_i + 1);
	ck_assert(disk_create());
	other = desk_with_io(&disk.desk, &disk.io);
	disk.sync_percent = 30;
	disk.truncate_percent = 30;
	for (unsigned i = 0; i < 60; i++) {
		if (!save(g_rand_boolean(disk.random) ? other : disk.desk.session))
			continue;
		for (unsigned loss = 0; loss < LOSS_COUNT; loss++)
			disk_check_image((enum loss)loss);
	}
	ck_assert_uint_gt(disk.saved->len, 5);
	ck_assert_uint_lt(disk.saved->len, 60);
	session_close(other);
	disk_free();
}
END_TEST

/* How many seeds a loop over them takes: $UNSYNCED_SEEDS, for the long run. */
static int seeds(int few)
{
	const char *text = g_getenv("UNSYNCED_SEEDS");
	int count = text ? atoi(text) : 0;

	return MAX(count, few);
}

static Suite *suite(void)
{
	Suite *all = suite_create("unsynced");
	TCase *one = tcase_create("unsynced");

	tcase_set_timeout(one, 120);
	tcase_add_loop_test(one, a_power_loss_takes_nothing_that_was_saved, 0, seeds(3));
	tcase_add_loop_test(one, a_power_loss_takes_nothing_that_was_merged, 0, 2);
	tcase_add_loop_test(one, whatever_fails_nothing_saved_is_lost, 0, G_N_ELEMENTS(modes));
	tcase_add_loop_test(one, whoever_is_killed_leaves_nothing_that_others_lose, 0, 2);
	tcase_add_test(one, a_session_is_made_whole_or_not_at_all);
	tcase_add_loop_test(one, a_failing_disk_never_makes_a_saved_thing_unsaved, 0, seeds(8));
	tcase_add_loop_test(one, a_refresh_that_fails_changes_nothing, 0, 2 * G_N_ELEMENTS(modes));
	tcase_add_loop_test(one, a_print_that_fails_leaves_a_whole_text, 0, G_N_ELEMENTS(modes));
	tcase_add_loop_test(one, a_recovery_is_whole_or_not_at_all, 0, G_N_ELEMENTS(modes));
	suite_add_tcase(all, one);
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
