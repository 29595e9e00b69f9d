/*
 * Unit tests of merging: the union of journals, by us and by git.
 */
#include "tests/unit/session_desk.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static GBytes *bytes_of(const char *text)
{
	return g_bytes_new(text, strlen(text));
}

static GBytes *read_bytes(const char *path)
{
	gsize count;
	char *text = read_text(path, &count);

	return g_bytes_new_take(text, count);
}

/* The union, checked to be the same either way. */
static GBytes *join(GBytes *one, GBytes *other)
{
	GError *error = NULL;
	GBytes *ours = session_union(one, other, &error);
	g_autoptr(GBytes) theirs = NULL;

	if (!ours)
		ck_abort_msg("%s", error->message);
	theirs = session_union(other, one, NULL);
	ck_assert_ptr_nonnull(theirs);
	ck_assert(g_bytes_equal(ours, theirs));
	return ours;
}

static void write_file(const char *path, GBytes *bytes)
{
	g_autofree char *other = g_strconcat(path, ".new", NULL);
	gsize count;
	const char *text = g_bytes_get_data(bytes, &count);

	write_bytes(other, text, count);
	ck_assert_int_eq(rename(other, path), 0);
}

/* ---- two desks on one session ----------------------------------------------------------- */

static struct desk ours, theirs;
static char *our_history, *their_history;

static void start(void)
{
	g_autoptr(GBytes) bytes = NULL;

	desk_open(&ours);
	desk_open(&theirs);
	our_history = history_path(&ours);
	their_history = history_path(&theirs);
	bytes = read_bytes(our_history);
	write_file(their_history, bytes);
	ck_assert(session_refresh(theirs.session, NULL, NULL));
}

static void stop(void)
{
	g_free(our_history);
	g_free(their_history);
	desk_close(&ours);
	desk_close(&theirs);
}

static void merge(void)
{
	g_autoptr(GBytes) one = read_bytes(our_history);
	g_autoptr(GBytes) other = read_bytes(their_history);
	g_autoptr(GBytes) both = join(one, other);

	write_file(our_history, both);
	write_file(their_history, both);
	ck_assert(session_refresh(ours.session, NULL, NULL));
	ck_assert(session_refresh(theirs.session, NULL, NULL));
}

START_TEST(what_only_one_changed_is_there)
{
	set(ours.session, STATUS_PATH, "planned");
	set(theirs.session, OTHER_PATH, "partial");
	merge();
	ck_assert_str_eq(session_get(ours.session, STATUS_PATH), "planned");
	ck_assert_str_eq(session_get(ours.session, OTHER_PATH), "partial");
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, NULL, 0), 1);
	ck_assert(session_verify(ours.session, NULL, NULL));
}
END_TEST

START_TEST(what_both_changed_is_a_conflict)
{
	struct session_value values[3];
	struct record record;
	g_auto(GStrv) heads = NULL;

	theirs.now += 100;
	set_by(ours.session, "anna", STATUS_PATH, "planned");
	set_by(theirs.session, "bob", STATUS_PATH, "partial");
	merge();
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, values, 3), 2);
	ck_assert_str_eq(values[0].text, "partial");
	ck_assert_str_eq(values[0].by, "bob");
	ck_assert_str_eq(values[1].text, "planned");
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, values, 1), 2);
	ck_assert_str_eq(values[0].text, "partial");
	ck_assert_str_eq(session_get(ours.session, STATUS_PATH), "partial");
	session_record(ours.session, "5.1.1", "-", SIDE_CUSTOMER, &record);
	ck_assert(record.conflict);
	ck_assert_int_eq(record.status, STATUS_PARTIAL);
	heads = session_heads(ours.session);
	ck_assert_uint_eq(g_strv_length(heads), 2);
	ck_assert_int_lt(strcmp(heads[0], heads[1]), 0);
	ck_assert(session_print(ours.session, NULL, NULL));
}
END_TEST

START_TEST(an_ordinary_action_settles_it)
{
	g_auto(GStrv) heads = NULL;
	struct session_action action;
	char *what = NULL;

	theirs.now += 100;
	set(ours.session, STATUS_PATH, "planned");
	set_by(theirs.session, "bob", STATUS_PATH, "partial");
	merge();
	set(ours.session, STATUS_PATH, "partial"); /* the newest, but it must be said */
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, NULL, 0), 1);
	heads = session_heads(ours.session);
	ck_assert_uint_eq(g_strv_length(heads), 1);
	session_action_get(ours.session, session_action_count(ours.session) - 1, &action);
	ck_assert_uint_eq(action.prev_count, 2);
	merge();
	ck_assert_uint_eq(session_values(theirs.session, STATUS_PATH, NULL, 0), 1);
	ck_assert(session_undo(ours.session, "anna", NULL, &what, NULL));
	ck_assert_ptr_nonnull(strstr(what, "conflict"));
	g_free(what);
	ck_assert_str_eq(session_get(ours.session, STATUS_PATH), "partial");
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, NULL, 0), 1);
}
END_TEST

START_TEST(clearing_against_setting_is_a_conflict_too)
{
	set(ours.session, STATUS_PATH, "planned");
	merge();
	theirs.now += 100;
	set(ours.session, STATUS_PATH, "partial");
	set(theirs.session, STATUS_PATH, NULL);
	merge();
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, NULL, 0), 2);
	ck_assert_ptr_null(session_get(ours.session, STATUS_PATH));
	{
		g_autofree char *state = state_text(ours.session);

		ck_assert_ptr_nonnull(strstr(state, STATUS_PATH " = - ("));
	}
	set(ours.session, STATUS_PATH, NULL);
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, NULL, 0), 1);
}
END_TEST

START_TEST(undo_leaves_a_conflict_alone)
{
	GError *error = NULL;

	set(ours.session, STATUS_PATH, "planned");
	set_by(theirs.session, "bob", STATUS_PATH, "partial");
	merge();
	ck_assert(!session_undo(ours.session, "anna", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "changed since");
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, NULL, 0), 2);
}
END_TEST

START_TEST(undone_twice_is_undone)
{
	set(ours.session, STATUS_PATH, "planned");
	merge();
	undo(ours.session, "anna");
	undo(theirs.session, "anna");
	merge();
	ck_assert_ptr_null(session_get(ours.session, STATUS_PATH));
	set(ours.session, STATUS_PATH, "partial");
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, NULL, 0), 1);
	undo(ours.session, "anna");
	ck_assert_ptr_null(session_get(ours.session, STATUS_PATH));
}
END_TEST

START_TEST(a_copy_joined_with_itself_is_the_same)
{
	g_autoptr(GBytes) before = NULL;
	g_autoptr(GBytes) after = NULL;

	set(ours.session, STATUS_PATH, "planned");
	set(ours.session, STATUS_PATH, "partial");
	before = read_bytes(our_history);
	after = join(before, before);
	ck_assert(g_bytes_equal(before, after));
}
END_TEST

START_TEST(a_line_without_its_newline_is_joined)
{
	g_autoptr(GBytes) whole = NULL;
	g_autoptr(GBytes) cut = NULL;
	g_autoptr(GBytes) both = NULL;

	set(ours.session, STATUS_PATH, "planned");
	whole = read_bytes(our_history);
	cut = g_bytes_new_from_bytes(whole, 0, g_bytes_get_size(whole) - 1);
	both = join(whole, cut);
	ck_assert(g_bytes_equal(both, whole));
}
END_TEST

static void expect_no_union(GBytes *one, GBytes *other, const char *part)
{
	GError *error = NULL;

	ck_assert_ptr_null(session_union(one, other, &error));
	expect_error(&error, REMIT_ERROR_INPUT, part);
}

START_TEST(what_cannot_be_joined_is_refused)
{
	g_autoptr(GBytes) good = read_bytes(our_history);
	g_autoptr(GBytes) empty = bytes_of("");
	g_autoptr(GBytes) torn = g_bytes_new_from_bytes(good, 0, g_bytes_get_size(good) - 5);
	g_autoptr(GBytes) other = NULL;
	g_autofree char *text = NULL;
	g_autoptr(GBytes) broken = NULL;
	struct desk stranger;

	desk_open(&stranger);
	{
		g_autofree char *path = history_path(&stranger);

		other = read_bytes(path);
	}
	desk_close(&stranger);
	text = g_strdup_printf("%s{\"at\":1}\n", (const char *)g_bytes_get_data(good, NULL));
	broken = bytes_of(text);
	expect_no_union(good, other, "two copies of one session");
	expect_no_union(other, good, "two copies of one session");
	expect_no_union(good, empty, "empty");
	expect_no_union(empty, good, "empty");
	expect_no_union(empty, empty, "empty");
	expect_no_union(good, torn, "not JSON");
	expect_no_union(torn, good, "not JSON");
	expect_no_union(good, broken, "\"at\"");
	expect_no_union(broken, good, "\"at\"");
}
END_TEST

/* ---- git --------------------------------------------------------------- */

static bool git(const char *folder, const char *first, ...)
{
	g_autoptr(GPtrArray) words = g_ptr_array_new();
	const char *const fixed[] = { "git", "-C", folder, "-c", "user.name=t", "-c",
				      "user.email=t@example.org", "-c", "commit.gpgsign=false", "-c",
				      "core.hooksPath=/nonexistent" };
	va_list rest;
	int status;

	for (unsigned i = 0; i < G_N_ELEMENTS(fixed); i++)
		g_ptr_array_add(words, (gpointer)fixed[i]);
	va_start(rest, first);
	for (const char *word = first; word; word = va_arg(rest, const char *))
		g_ptr_array_add(words, (gpointer)word);
	va_end(rest);
	g_ptr_array_add(words, NULL);
	return g_spawn_sync(NULL, (char **)words->pdata, NULL,
			    G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL |
				    G_SPAWN_STDERR_TO_DEV_NULL,
			    NULL, NULL, NULL, NULL, &status, NULL) &&
	       status == 0;
}

START_TEST(git_merges_without_a_driver)
{
	g_autofree char *state = NULL;

	if (!git(ours.path, "init", "-q", "-b", "main", NULL)) {
		printf("SKIPPED git_merges_without_a_driver: no git\n");
		return;
	}
	ck_assert(git(ours.path, "add", "-A", NULL));
	ck_assert(git(ours.path, "commit", "-qm", "a", NULL));
	ck_assert(git(ours.path, "checkout", "-qb", "other", NULL));
	set_by(ours.session, "bob", STATUS_PATH, "partial");
	set_by(ours.session, "bob", OTHER_PATH, "partial");
	ck_assert(git(ours.path, "commit", "-qam", "b", NULL));
	ck_assert(git(ours.path, "checkout", "-q", "main", NULL));
	set(ours.session, STATUS_PATH, "planned");
	set(ours.session, NOTE_PATH, "n");
	ck_assert(git(ours.path, "commit", "-qam", "c", NULL));
	ck_assert(git(ours.path, "merge", "-q", "-m", "d", "other", NULL));
	ck_assert(session_refresh(ours.session, NULL, NULL));
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, NULL, 0), 2);
	ck_assert_str_eq(session_get(ours.session, OTHER_PATH), "partial");
	ck_assert_str_eq(session_get(ours.session, NOTE_PATH), "n");
	set(ours.session, STATUS_PATH, "implemented");
	ck_assert(session_verify(ours.session, NULL, NULL));
	ck_assert_uint_eq(session_values(ours.session, STATUS_PATH, NULL, 0), 1);
}
END_TEST

/* ---- the program ------------------------------------------------------- */

static Suite *suite(void)
{
	Suite *all = suite_create("union");
	TCase *two = tcase_create("two");

	tcase_add_checked_fixture(two, start, stop);
	tcase_set_timeout(two, 30);
	tcase_add_test(two, what_only_one_changed_is_there);
	tcase_add_test(two, what_both_changed_is_a_conflict);
	tcase_add_test(two, an_ordinary_action_settles_it);
	tcase_add_test(two, clearing_against_setting_is_a_conflict_too);
	tcase_add_test(two, undo_leaves_a_conflict_alone);
	tcase_add_test(two, undone_twice_is_undone);
	tcase_add_test(two, a_copy_joined_with_itself_is_the_same);
	tcase_add_test(two, a_line_without_its_newline_is_joined);
	tcase_add_test(two, what_cannot_be_joined_is_refused);
	tcase_add_test(two, git_merges_without_a_driver);
	suite_add_tcase(all, two);
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
