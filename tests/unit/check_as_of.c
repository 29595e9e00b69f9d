/*
 * Unit tests of a session as it was: the same as a journal cut there, and nothing disturbs it.
 */
#include "tests/unit/session_desk.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

static struct desk desk;

static void setup(void)
{
	g_setenv("TZ", "UTC", TRUE);
	desk_open(&desk);
}

static void teardown(void)
{
	desk_close(&desk);
}

static struct session *as_of(const char *when)
{
	g_autoptr(GError) error = NULL;
	struct session *past = session_as_of(desk.session, when, &error);

	ck_assert_msg(past != NULL, "%s", error ? error->message : "");
	return past;
}

static void expect_refusal(const char *when, int code, const char *part)
{
	GError *error = NULL;

	ck_assert_ptr_null(session_as_of(desk.session, when, &error));
	expect_error(&error, code, part);
}

static char *id_of(unsigned number)
{
	struct session_action action;

	session_action_get(desk.session, number, &action);
	return g_strdup(action.id);
}

/* The journal up to a line, as a session of its own. */
static struct session *cut_after(unsigned lines)
{
	g_autofree char *folder = g_build_filename(desk.folder, "cut.remit", NULL);
	g_autofree char *path = g_build_filename(folder, "history.jsonl", NULL);
	g_autofree char *whole = history_path(&desk);
	gsize count;
	g_autofree char *text = read_text(whole, &count);
	const char *end = text;
	g_autoptr(GError) error = NULL;

	for (unsigned i = 0; i < lines; i++)
		end = strchr(end, '\n') + 1;
	g_mkdir(folder, 0700);
	write_bytes(path, text, (gsize)(end - text));
	struct session *cut = session_open(desk_io(), folder, &desk.clock, &error);
	ck_assert_msg(cut != NULL, "%s", error ? error->message : "");
	return cut;
}

static void expect_same(const struct session *one, const struct session *other)
{
	g_autofree char *here = state_text(one), *there = state_text(other);
	g_auto(GStrv) heads = session_heads(one);
	g_auto(GStrv) ends = session_heads(other);

	ck_assert_str_eq(here, there);
	ck_assert_uint_eq(session_action_count(one), session_action_count(other));
	ck_assert_uint_eq(g_strv_length(heads), 1);
	ck_assert_str_eq(heads[0], ends[0]);
}

static void act_at_random(GRand *random)
{
	static const char *const paths[] = { STATUS_PATH, OTHER_PATH, NOTE_PATH };
	static const char *const words[] = { "partial", "planned", "implemented", NULL };
	static const char *const people[] = { "anna", "bert" };
	const char *by = people[g_rand_int_range(random, 0, 2)];
	const char *path = paths[g_rand_int_range(random, 0, 3)];

	switch (g_rand_int_range(random, 0, 4)) {
	case 0:
		session_undo(desk.session, by, NULL, NULL, NULL);
		break;
	case 1:
		session_redo(desk.session, by, NULL, NULL, NULL);
		break;
	default:
		set_by(desk.session, by, path, words[g_rand_int_range(random, 0, 4)]);
	}
}

START_TEST(test_as_of_each_action_is_the_journal_cut_there)
{
	g_autoptr(GRand) random = g_rand_new_with_seed(20261124);

	for (unsigned i = 0; i < 60; i++)
		act_at_random(random);
	ck_assert_uint_gt(session_action_count(desk.session), 30);
	for (unsigned i = 0; i < session_action_count(desk.session); i++) {
		g_autofree char *id = id_of(i);
		struct session *past = as_of(id), *cut = cut_after(i + 1);

		expect_same(past, cut);
		ck_assert_str_eq(session_as_of_when(past), id);
		session_close(past);
		session_close(cut);
	}
}
END_TEST

/* 1795597200 is 2026-11-25T09:00:00Z. */
static void set_at(gint64 now, const char *text)
{
	desk.now = now;
	set(desk.session, STATUS_PATH, text);
}

enum { NINE = 1795597200, DAY = 86400 };

static void expect_status(const char *when, const char *text)
{
	struct session *past = as_of(when);

	ck_assert_msg(g_strcmp0(session_get(past, STATUS_PATH), text) == 0, "%s: %s", when,
		      session_get(past, STATUS_PATH));
	session_close(past);
}

START_TEST(test_a_day_means_its_end)
{
	set_at(NINE, "planned");
	set_at(NINE + 6 * 3600, "partial");
	set_at(NINE + DAY, "implemented");
	desk.now = NINE + 10 * DAY;
	expect_status("2026-11-25", "partial");
	expect_status("2026-11-26", "implemented");
	expect_status("2027-01-01", "implemented");
	expect_status("2026-11-25T09:00:00Z", "planned");
	expect_status("2026-11-25T08:59:59Z", NULL);
	/* East of there the day ends earlier, west of there later. */
	g_setenv("TZ", "UTC-12", TRUE);
	expect_status("2026-11-25", "planned");
	g_setenv("TZ", "UTC+12", TRUE);
	expect_status("2026-11-25", "implemented");
}
END_TEST

START_TEST(test_its_clock_stands_there)
{
	char day[11];

	set_at(NINE, "planned");
	desk.now = NINE + 10 * DAY;
	struct session *past = as_of("2026-11-26");
	session_today(past, day);
	ck_assert_str_eq(day, "2026-11-26");
	ck_assert_int_eq(session_now(past), session_now(past));
	session_close(past);
	past = as_of("2026-12-24"); /* nobody knows what will be */
	session_today(past, day);
	ck_assert_str_eq(day, "2026-12-05");
	session_close(past);
}
END_TEST

START_TEST(test_what_it_cannot_be_as_of)
{
	g_autofree char *id = id_of(1);

	expect_refusal("2020-01-01", REMIT_ERROR_USAGE, "was made at");
	expect_refusal("yesterday", REMIT_ERROR_USAGE, "no day such as");
	expect_refusal("2026-13-01", REMIT_ERROR_USAGE, "no day such as");
	expect_refusal("2026-11-20T99:00:00Z", REMIT_ERROR_USAGE, "no day such as");
	expect_refusal("", REMIT_ERROR_USAGE, "no day such as");
	expect_refusal("zzzzzzzz", REMIT_ERROR_USAGE, "no day such as");
	id[3] = '\0'; /* three digits are no id */
	expect_refusal(id, REMIT_ERROR_USAGE, "no day such as");
}
END_TEST

START_TEST(test_nothing_is_recorded_in_it)
{
	g_autofree char *history = history_path(&desk);
	gsize before, after;

	set(desk.session, STATUS_PATH, "planned");
	g_free(read_text(history, &before));
	g_autofree char *id = id_of(1);
	struct session *past = as_of(id);
	ck_assert(session_is_readonly(past));
	ck_assert_int_eq(try_set(past, STATUS_PATH, "partial"), REMIT_ERROR_NO);
	GError *error = NULL;
	ck_assert(!session_undo(past, "anna", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "as it was");
	g_free(read_text(history, &after));
	ck_assert_uint_eq(before, after);
	session_close(past);
	set(desk.session, STATUS_PATH, "partial"); /* the session itself goes on */
}
END_TEST

START_TEST(test_what_is_appended_later_does_not_disturb_it)
{
	bool changed = true;

	set(desk.session, STATUS_PATH, "planned");
	g_autofree char *id = id_of(2);
	struct session *past = as_of(id), *other = desk_another(&desk);
	set(other, STATUS_PATH, "implemented");
	set(desk.session, NOTE_PATH, "later");
	ck_assert(session_refresh(past, &changed, NULL));
	ck_assert(!changed);
	ck_assert_str_eq(session_get(past, STATUS_PATH), "planned");
	ck_assert_ptr_null(session_get(past, NOTE_PATH));
	session_close(other);
	session_close(desk.session);
	desk.session = NULL; /* it does not need the one it was made from */
	ck_assert_str_eq(session_get(past, STATUS_PATH), "planned");
	session_close(past);
	desk_reopen(&desk);
}
END_TEST

/* An action that was there had seen what it names, however wrong that one's clock went. */
START_TEST(test_what_an_action_names_was_there)
{
	set_at(NINE + DAY, "partial"); /* a clock that goes ahead */
	desk.now = NINE;
	set(desk.session, NOTE_PATH, "seen");
	desk.now = NINE + 10 * DAY;
	struct session *past = as_of("2026-11-25");
	ck_assert_str_eq(session_get(past, NOTE_PATH), "seen");
	ck_assert_str_eq(session_get(past, STATUS_PATH), "partial");
	session_close(past);
}
END_TEST

START_TEST(test_a_history_that_was_changed_is_told)
{
	g_autofree char *history = history_path(&desk);
	gsize count;

	set(desk.session, STATUS_PATH, "planned");
	g_autofree char *text = read_text(history, &count);
	char *last = g_strrstr_len(text, (gssize)count - 1, "\n") + 1;
	g_autofree char *id = id_of(2);
	write_bytes(history, text, (gsize)(last - text));
	expect_refusal(id, REMIT_ERROR_READ, "changed meanwhile");
	g_unlink(history);
	expect_refusal(id, REMIT_ERROR_NOT_FOUND, "history.jsonl");
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("as_of");
	TCase *tcase = tcase_create("as_of");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, test_as_of_each_action_is_the_journal_cut_there);
	tcase_add_test(tcase, test_a_day_means_its_end);
	tcase_add_test(tcase, test_its_clock_stands_there);
	tcase_add_test(tcase, test_what_it_cannot_be_as_of);
	tcase_add_test(tcase, test_nothing_is_recorded_in_it);
	tcase_add_test(tcase, test_what_is_appended_later_does_not_disturb_it);
	tcase_add_test(tcase, test_what_an_action_names_was_there);
	tcase_add_test(tcase, test_a_history_that_was_changed_is_told);
	suite_add_tcase(suite, tcase);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
