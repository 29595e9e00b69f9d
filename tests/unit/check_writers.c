/*
 * Unit tests of writing to a journal: calls counted, the lock, other writers, files that are
 * replaced meanwhile.
 */
#include "session/session_private.h"
#include "tests/unit/session_desk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static struct desk desk;
static char *history;

static void start(void)
{
	desk_open(&desk);
	history = history_path(&desk);
}

static void stop(void)
{
	g_free(history);
	desk_close(&desk);
}

/* ---- a tapped I/O table ---------------------------------------------------------------------- */

/* Counts calls on the journal, and does something in between. */
struct tap {
	struct io io;
	int journal;           /* the descriptor */
	unsigned writes, syncs, lock_opens;
	bool deny;             /* opening for writing is not allowed */
	bool busy;             /* the lock is always held */
	void (*at_sync)(void); /* called before the sync, once */
};

static int tap_open(void *data, const char *path, int flags, mode_t mode)
{
	struct tap *tap = data;
	int fd;

	if (tap->deny && (flags & O_ACCMODE) != O_RDONLY)
		return -EACCES;
	fd = io_system()->open(NULL, path, flags, mode);
	if (g_str_has_suffix(path, "/history.jsonl"))
		tap->journal = fd;
	if (g_str_has_suffix(path, "/lock"))
		tap->lock_opens++;
	return fd;
}

static ssize_t tap_write(void *data, int fd, const void *from, size_t bytes)
{
	struct tap *tap = data;

	if (fd == tap->journal)
		tap->writes++;
	return io_system()->write(NULL, fd, from, bytes);
}

static int tap_sync(void *data, int fd)
{
	struct tap *tap = data;
	void (*at_sync)(void) = tap->at_sync;

	if (fd == tap->journal)
		tap->syncs++;
	tap->at_sync = NULL;
	if (at_sync)
		at_sync();
	return 0;
}

static int tap_lock(void *data, int fd, bool wait)
{
	struct tap *tap = data;

	return tap->busy ? -EAGAIN : io_system()->lock(NULL, fd, wait);
}

static struct session *tap_session(struct tap *tap)
{
	*tap = (struct tap){ .io = *io_system(), .journal = -1 };
	tap->io.data = tap;
	tap->io.open = tap_open;
	tap->io.write = tap_write;
	tap->io.fdatasync = tap_sync;
	tap->io.lock = tap_lock;
	return desk_with_io(&desk, &tap->io);
}

START_TEST(an_append_is_one_write_and_one_sync)
{
	struct tap tap;
	struct session *session = tap_session(&tap);

	for (unsigned i = 0; i < 400; i++) {
		g_autofree char *value = g_strdup_printf("%u", i);
		unsigned writes = tap.writes, syncs = tap.syncs;

		set(session, NOTE_PATH, value);
		ck_assert_uint_eq(tap.writes, writes + 1);
		ck_assert_uint_eq(tap.syncs, syncs + 1);
	}
	ck_assert_uint_eq(tap.lock_opens, 1);
	session_close(session);
}
END_TEST

START_TEST(what_others_left_unsynced_is_synced_before_it_counts)
{
	struct tap tap;
	struct session *session;

	set(desk.session, STATUS_PATH, "planned");
	session = tap_session(&tap);
	set(session, STATUS_PATH, "planned");
	ck_assert_uint_eq(tap.writes, 0);
	ck_assert_uint_eq(tap.syncs, 1);
	set(session, STATUS_PATH, "planned");
	ck_assert_uint_eq(tap.syncs, 1);
	session_close(session);
}
END_TEST

START_TEST(without_permission_it_is_read_only)
{
	struct tap tap;
	struct session *session = tap_session(&tap);

	session_close(session);
	tap.deny = true;
	session = desk_with_io(&desk, &tap.io);
	ck_assert(session_is_readonly(session));
	ck_assert_ptr_nonnull(strstr(session_notice(session), "no permission"));
	ck_assert_str_eq(session_get(session, "engagement/name"), "Acme");
	ck_assert_int_eq(try_set(session, STATUS_PATH, "planned"), REMIT_ERROR_WRITE);
	ck_assert(!session_undo(session, "anna", NULL, NULL, NULL));
	set(desk.session, STATUS_PATH, "planned");
	ck_assert(session_refresh(session, NULL, NULL));
	ck_assert_str_eq(session_get(session, STATUS_PATH), "planned");
	session_close(session);
}
END_TEST

START_TEST(a_held_lock_is_not_waited_for_for_ever)
{
	struct tap tap;
	struct session *session = tap_session(&tap);
	struct change *change = change_new();
	GError *error = NULL;

	ck_assert(session_lock(desk.session, NULL));
	session->lock_wait_ms = 3;
	tap.busy = true;
	ck_assert(change_set(change, STATUS_PATH, "planned", NULL));
	ck_assert(!session_append(session, change, "anna", NULL, &error));
	{
		g_autofree char *pid = g_strdup_printf("%ld ", (long)getpid());

		ck_assert_ptr_nonnull(strstr(error->message, "nothing was recorded"));
		expect_error(&error, REMIT_ERROR_WRITE, pid);
	}
	session_unlock(desk.session);
	tap.busy = false;
	ck_assert(session_append(session, change, "anna", NULL, NULL));
	change_free(change);
	session_close(session);
}
END_TEST

START_TEST(the_lock_is_a_lock)
{
	struct session *other = desk_another(&desk);

	set(other, NOTE_PATH, "n");
	ck_assert(session_lock(other, NULL));
	desk.session->lock_wait_ms = 3;
	ck_assert_int_eq(try_set(desk.session, STATUS_PATH, "planned"), REMIT_ERROR_WRITE);
	session_unlock(other);
	set(desk.session, STATUS_PATH, "planned");
	ck_assert(session_lock(other, NULL));
	ck_assert_int_eq(try_set(desk.session, STATUS_PATH, "partial"), REMIT_ERROR_WRITE);
	session_close(other); /* which lets go */
	set(desk.session, STATUS_PATH, "partial");
}
END_TEST

START_TEST(a_removed_lock_file_is_noticed)
{
	struct tap tap;
	struct session *session = tap_session(&tap);
	g_autofree char *lock = desk_file(&desk, "lock");

	set(session, NOTE_PATH, "1");
	ck_assert_int_eq(unlink(lock), 0);
	set(desk.session, NOTE_PATH, "2");
	set(session, NOTE_PATH, "3");
	ck_assert_uint_eq(tap.lock_opens, 2);
	ck_assert(session_lock(desk.session, NULL));
	session->lock_wait_ms = 3;
	ck_assert_int_eq(try_set(session, NOTE_PATH, "4"), REMIT_ERROR_WRITE);
	session_unlock(desk.session);
	session_close(session);
}
END_TEST

/* ---- other writers ----------------------------------------------------- */

START_TEST(two_writers_see_each_other)
{
	struct session *other = desk_another(&desk);
	bool changed = true;

	ck_assert(session_refresh(other, &changed, NULL));
	ck_assert(!changed);
	set_by(desk.session, "anna", STATUS_PATH, "planned");
	set_by(other, "bob", STATUS_PATH, "partial"); /* without a look before */
	ck_assert_uint_eq(session_values(other, STATUS_PATH, NULL, 0), 1);
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	ck_assert(session_refresh(desk.session, &changed, NULL));
	ck_assert(changed);
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "partial");
	ck_assert_uint_eq(session_values(desk.session, STATUS_PATH, NULL, 0), 1);
	ck_assert(session_refresh(desk.session, &changed, NULL));
	ck_assert(!changed);
	session_close(other);
}
END_TEST

static void write_some(const char *by, unsigned count)
{
	struct session *session = desk_another(&desk);

	for (unsigned i = 0; i < count; i++) {
		g_autofree char *id = g_strdup_printf("%s%u", by, i);
		g_autofree char *path = session_path("person", id, "name", NULL);

		set_by(session, by, path, id);
		set_by(session, by, NOTE_PATH, id);
	}
	session_close(session);
}

START_TEST(many_processes_lose_nothing)
{
	static const char *const writers[] = { "ada", "ben", "cy" };
	g_auto(GStrv) heads = NULL;

	for (unsigned i = 0; i < G_N_ELEMENTS(writers); i++) {
		pid_t child = fork();

		ck_assert_int_ge(child, 0);
		if (child == 0) {
			write_some(writers[i], 20);
			_exit(0);
		}
	}
	for (unsigned i = 0; i < G_N_ELEMENTS(writers); i++) {
		int status;

		ck_assert_int_gt(wait(&status), 0);
		ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	}
	desk_reopen(&desk);
	ck_assert_uint_eq(session_action_count(desk.session), 2 + 3 * 40);
	heads = session_heads(desk.session);
	ck_assert_uint_eq(g_strv_length(heads), 1);
	ck_assert_uint_eq(session_values(desk.session, NOTE_PATH, NULL, 0), 1);
	ck_assert(session_verify(desk.session, NULL, NULL));
}
END_TEST

/* As git does it: another file in the same place. */
static void replace(const char *bytes, gsize count)
{
	g_autofree char *other = g_strconcat(history, ".new", NULL);

	write_bytes(other, bytes, count);
	ck_assert_int_eq(rename(other, history), 0);
}

START_TEST(a_replaced_file_is_read_anew)
{
	g_autofree char *old = NULL;
	g_autofree char *more = NULL;
	gsize count, all;
	bool changed;

	set(desk.session, STATUS_PATH, "planned");
	old = read_text(history, &count);
	set(desk.session, STATUS_PATH, "partial");
	more = read_text(history, &all);
	replace(old, count);
	ck_assert(session_refresh(desk.session, &changed, NULL));
	ck_assert(changed);
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	replace(more, all);
	set(desk.session, NOTE_PATH, "n");
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "partial");
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "n");
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "partial");
}
END_TEST

START_TEST(a_file_written_over_in_place_is_read_anew)
{
	g_autofree char *old = NULL;
	g_autofree char *longer = NULL;
	gsize count, all;

	set(desk.session, STATUS_PATH, "planned");
	old = read_text(history, &count);
	{
		struct desk second;
		g_autofree char *path = NULL;

		desk_open(&second);
		path = history_path(&second);
		for (unsigned i = 0; i < 5; i++)
			set(second.session, STATUS_PATH, i % 2 ? "partial" : "planned");
		longer = read_text(path, &all);
		desk_close(&second);
	}
	write_bytes(history, longer, all);
	ck_assert(session_refresh(desk.session, NULL, NULL));
	ck_assert_uint_eq(session_action_count(desk.session), 7);
	write_bytes(history, old, count);
	ck_assert(session_refresh(desk.session, NULL, NULL));
	ck_assert_uint_eq(session_action_count(desk.session), 3);
}
END_TEST

START_TEST(a_broken_replacement_leaves_the_state)
{
	GError *error = NULL;

	set(desk.session, STATUS_PATH, "planned");
	replace("<<<<<<< ours\n", 13);
	ck_assert(!session_refresh(desk.session, NULL, &error));
	expect_error(&error, REMIT_ERROR_INPUT, "not JSON");
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	ck_assert_int_eq(try_set(desk.session, NOTE_PATH, "n"), REMIT_ERROR_INPUT);
	{
		g_autofree char *text = read_text(history, NULL);

		ck_assert_str_eq(text, "<<<<<<< ours\n");
	}
}
END_TEST

static char *replacement;
static gsize replacement_count;

static void replace_now(void)
{
	replace(replacement, replacement_count);
}

static void replace_with_all(void)
{
	replacement = read_text(history, &replacement_count);
	replace_now();
}

START_TEST(a_file_replaced_while_writing_gets_the_line)
{
	struct tap tap;
	struct session *session = tap_session(&tap);
	char id[65];
	struct change *change = change_new();

	replacement = read_text(history, &replacement_count);
	ck_assert(change_set(change, STATUS_PATH, "planned", NULL));
	tap.at_sync = replace_now;
	ck_assert(session_append(session, change, "anna", id, NULL));
	ck_assert_int_eq(session_action_find(session, id), 2);
	g_free(replacement);
	/* the other file has the line already: it is not written twice */
	ck_assert(change_set(change, STATUS_PATH, "partial", NULL));
	tap.at_sync = replace_with_all;
	ck_assert(session_append(session, change, "anna", id, NULL));
	ck_assert_int_eq(session_action_find(session, id), 3);
	g_free(replacement);
	tap.at_sync = replace_with_all;
	undo(session, "anna");
	g_free(replacement);
	change_free(change);
	session_close(session);
	desk_reopen(&desk);
	ck_assert_uint_eq(session_action_count(desk.session), 5);
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	ck_assert(session_verify(desk.session, NULL, NULL));
}
END_TEST

static void remove_now(void)
{
	ck_assert_int_eq(unlink(history), 0);
}

START_TEST(a_file_removed_while_writing_is_said)
{
	struct tap tap;
	struct session *session = tap_session(&tap);

	tap.at_sync = remove_now;
	ck_assert_int_eq(try_set(session, STATUS_PATH, "planned"), REMIT_ERROR_WRITE);
	ck_assert_ptr_null(session_get(session, STATUS_PATH));
	session_close(session);
}
END_TEST

/* ---- the program ------------------------------------------------------- */

static Suite *suite(void)
{
	Suite *all = suite_create("writers");
	TCase *one = tcase_create("journal");

	tcase_add_checked_fixture(one, start, stop);
	tcase_set_timeout(one, 60);
	tcase_add_test(one, an_append_is_one_write_and_one_sync);
	tcase_add_test(one, what_others_left_unsynced_is_synced_before_it_counts);
	tcase_add_test(one, without_permission_it_is_read_only);
	tcase_add_test(one, a_held_lock_is_not_waited_for_for_ever);
	tcase_add_test(one, the_lock_is_a_lock);
	tcase_add_test(one, a_removed_lock_file_is_noticed);
	tcase_add_test(one, two_writers_see_each_other);
	tcase_add_test(one, many_processes_lose_nothing);
	tcase_add_test(one, a_replaced_file_is_read_anew);
	tcase_add_test(one, a_file_written_over_in_place_is_read_anew);
	tcase_add_test(one, a_broken_replacement_leaves_the_state);
	tcase_add_test(one, a_file_replaced_while_writing_gets_the_line);
	tcase_add_test(one, a_file_removed_while_writing_is_said);
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
