/*
 * Answering a quiz, back and forth and out of order; runs kept as one action, listed, taken up
 * again and compared.
 */
#include "ops/ops.h"
#include "scratch.h"

#include <check.h>
#include <string.h>

static char *folder;
static struct ops ops;
static struct session *session;
static struct ops_quiz *run;
static gint64 now;

static gint64 clock_now(void *data)
{
	(void)data;
	return now;
}

static const struct session_clock clock_set = { clock_now, NULL };

static void setup(void)
{
	g_autoptr(GError) error = NULL;
	struct ops_new start = { .name = "acme", .role = ROLE_CUSTOMER, .model = MODEL_IAAS };

	folder = scratch_new();
	now = 1795608000; /* 2026-11-25 12:00 UTC */
	g_setenv("XDG_DATA_HOME", folder, TRUE);
	g_setenv("XDG_STATE_HOME", folder, TRUE);
	g_setenv("REMIT_AUTHOR", "anna", TRUE);
	g_unsetenv("REMIT_SESSION");
	ops = (struct ops){ .io = io_system(),
			    .config = config_new(io_system()),
			    .clock = &clock_set };
	session = ops_session_new(&ops, &start, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
	run = ops_quiz_new(&ops, NULL, &error);
	ck_assert_msg(run != NULL, "%s", error ? error->message : "");
}

static void teardown(void)
{
	ops_quiz_free(run);
	session_close(session);
	config_free(ops.config);
	scratch_remove(folder);
}

static unsigned option(const char *id)
{
	return quiz_option_find(run->quiz, id);
}

static void set(const char *key, const char *word)
{
	g_autoptr(GError) error = NULL;

	ck_assert_msg(ops_quiz_set(run, key, word, &error), "%s", error ? error->message : "");
}

static void keep(void)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *id = NULL;
	struct change *change = ops_quiz_change(&ops, run, &id, &error);

	ck_assert_msg(change != NULL, "%s", error ? error->message : "");
	ck_assert_msg(ops_append(&ops, session, change, NULL, &error), "%s",
		      error ? error->message : "");
	change_free(change);
}

START_TEST(one_question_after_the_other)
{
	ck_assert_uint_eq(ops_quiz_total(run), 10);
	ck_assert_ptr_null(ops_quiz_step(run));
	ck_assert(!ops_quiz_is_done(run));
	ck_assert(!ops_quiz_back(run));
	ops_quiz_answer(run, QUIZ_YES); /* the gate takes no such answer */
	ck_assert_uint_eq(run->at, 0);
	ops_quiz_choose(run, option("processor"));
	for (unsigned i = 1; i < 10; i++) {
		ck_assert_uint_eq(run->at, i);
		ck_assert_ptr_nonnull(ops_quiz_step(run));
		ck_assert(!ops_quiz_is_done(run));
		ops_quiz_answer(run, QUIZ_PARTLY);
	}
	ck_assert(ops_quiz_is_done(run));
	ck_assert_ptr_null(ops_quiz_step(run));
	ck_assert_uint_eq(ops_quiz_answered(run), 9);
}
END_TEST

START_TEST(both_parts_are_asked_where_they_differ)
{
	ops_quiz_choose(run, option("both"));
	ck_assert_uint_eq(ops_quiz_total(run), 18);
	ops_quiz_choose(run, option("none"));
	ck_assert_uint_eq(ops_quiz_total(run), 1);
	ck_assert(ops_quiz_is_done(run));
}
END_TEST

/* Whoever goes back to the gate keeps what is still asked. */
START_TEST(answers_outlive_another_answer_to_the_gate)
{
	ops_quiz_choose(run, option("processor"));
	set("security", "partly");
	set("breach", "no");
	ops_quiz_choose(run, option("controller"));
	ck_assert_uint_eq(ops_quiz_answered(run), 1);
	ops_quiz_choose(run, option("both"));
	ck_assert_uint_eq(ops_quiz_answered(run), 2);
	set("breach", "yes"); /* both wordings */
	ck_assert_uint_eq(ops_quiz_answered(run), 3);
	ops_quiz_choose(run, option("none"));
	ck_assert_uint_eq(ops_quiz_answered(run), 0);
}
END_TEST

START_TEST(going_back_and_skipping)
{
	ops_quiz_choose(run, option("controller"));
	ops_quiz_answer(run, QUIZ_NO);
	ck_assert(ops_quiz_back(run));
	ck_assert_uint_eq(run->at, 1);
	ck_assert_int_eq(ops_quiz_answers(run)[0], QUIZ_NO);
	ops_quiz_answer(run, QUIZ_ANSWER_COUNT);
	ck_assert_uint_eq(ops_quiz_answered(run), 0);
	ck_assert(ops_quiz_back(run));
	ck_assert(ops_quiz_back(run));
	ck_assert_uint_eq(run->at, 0);
}
END_TEST

static const struct {
	const char *part, *key, *word, *says;
} refused[] = {
	{ NULL, "breach", "yes", "part=" },
	{ NULL, "part", "king", "controller, processor" },
	{ "processor", "breech", "yes", "breach" },
	{ "processor", "breach", "si", "yes, partly" },
	{ "processor", "breach.controller", "yes", "not asked" },
	{ "none", "breach", "yes", "not asked" },
	{ "processor", "", "yes", "no question" },
	{ "processor", "breach.", "yes", "not asked" },
	{ "processor", "breach.processor.x", "yes", "not asked" },
};

START_TEST(what_answers_nothing_is_refused)
{
	g_autoptr(GError) error = NULL;

	if (refused[_i].part)
		set("part", refused[_i].part);
	ck_assert(!ops_quiz_set(run, refused[_i].key, refused[_i].word, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	ck_assert_msg(strstr(error->message, refused[_i].says) != NULL, "%s", error->message);
	ck_assert_uint_eq(ops_quiz_answered(run), 0);
}
END_TEST

START_TEST(nothing_answered_is_nothing_kept)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *id = NULL;

	ck_assert_ptr_null(ops_quiz_change(&ops, run, &id, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_USAGE);
	g_clear_error(&error);
	ops_quiz_choose(run, option("both"));
	ck_assert_ptr_null(ops_quiz_change(&ops, run, &id, &error));
	ck_assert_ptr_null(id);
}
END_TEST

START_TEST(a_run_is_one_action_that_undo_takes_back)
{
	unsigned before = session_action_count(session);
	g_autoptr(GError) error = NULL;
	g_autofree char *what = NULL;

	set("part", "processor");
	set("breach", "no");
	keep();
	ck_assert_uint_eq(session_action_count(session), before + 1);
	ck_assert(session_undo(session, "anna", NULL, &what, &error));
	g_autoptr(GPtrArray) runs = ops_quiz_runs(session, "gdpr");
	ck_assert_uint_eq(runs->len, 0);
}
END_TEST

START_TEST(runs_of_one_day_do_not_meet)
{
	set("part", "none"); /* an answer by itself */
	keep();
	keep();
	g_autoptr(GPtrArray) runs = ops_quiz_runs(session, "gdpr");
	ck_assert_uint_eq(runs->len, 2);
	const struct ops_quiz_run *first = g_ptr_array_index(runs, 0);
	ck_assert_str_eq(first->date, "2026-11-25");
	ck_assert_str_eq(first->quiz, "gdpr@1");
	ck_assert_str_eq(first->part, "none");
	ck_assert_str_eq(first->by, "anna");
	ck_assert(g_str_has_prefix(first->id, "2026-11-25-"));
	g_autoptr(GPtrArray) others = ops_quiz_runs(session, "gdp");
	ck_assert_uint_eq(others->len, 0);
}
END_TEST

START_TEST(two_runs_are_compared)
{
	set("part", "processor");
	set("inventory", "yes");
	set("breach", "no");
	set("security", "unknown");
	keep();
	now += 24 * 60 * 60;
	set("part", "both");
	set("breach.processor", "yes");
	set("breach.controller", "partly");
	keep();
	g_autoptr(GPtrArray) runs = ops_quiz_runs(session, "gdpr");
	ck_assert_uint_eq(runs->len, 2);
	g_autoptr(GPtrArray) changes = ops_quiz_compare(run->quiz, g_ptr_array_index(runs, 0),
							g_ptr_array_index(runs, 1));
	g_autoptr(GString) said = g_string_new(NULL);
	for (unsigned i = 0; i < changes->len; i++) {
		const struct ops_quiz_difference *one = g_ptr_array_index(changes, i);

		g_string_append_printf(said, "%s %s %s;", one->key, one->before ? one->before : "-",
				       one->after ? one->after : "-");
	}
	ck_assert_str_eq(said->str,
			 "part processor both;breach.controller - partly;breach.processor no yes;");
}
END_TEST

START_TEST(a_kept_run_is_taken_up_again)
{
	unsigned lost = 99;

	set("part", "processor");
	set("breach", "no");
	keep();
	g_autoptr(GPtrArray) runs = ops_quiz_runs(session, "gdpr");
	struct ops_quiz_run *kept = g_ptr_array_index(runs, 0);
	g_hash_table_insert(kept->answers, g_strdup("gone"), g_strdup("yes"));
	ops_quiz_free(run);
	run = ops_quiz_new(&ops, "gdpr", NULL);
	ck_assert(ops_quiz_take(run, kept, &lost));
	ck_assert_uint_eq(lost, 1);
	ck_assert(ops_quiz_is_done(run));
	ck_assert_uint_eq(ops_quiz_answered(run), 1);
	g_free(kept->part);
	kept->part = g_strdup("king");
	ck_assert(!ops_quiz_take(run, kept, &lost));
}
END_TEST

START_TEST(keys_have_titles)
{
	static const char *const cases[][2] = {
		{ "breach.processor", "Breaches (processor)" },
		{ "security", "Security that fits the risk" },
		{ "gone", "gone" },
		{ "breach.king", "breach.king" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *title = ops_quiz_key_title(run->quiz, cases[i][0]);

		ck_assert_str_eq(title, cases[i][1]);
	}
}
END_TEST

START_TEST(a_quiz_that_is_not_there)
{
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(ops_quiz_new(&ops, "gdrp", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NOT_FOUND));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ops of a quiz");
	TCase *tcase = tcase_create("quiz");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, one_question_after_the_other);
	tcase_add_test(tcase, both_parts_are_asked_where_they_differ);
	tcase_add_test(tcase, answers_outlive_another_answer_to_the_gate);
	tcase_add_test(tcase, going_back_and_skipping);
	tcase_add_loop_test(tcase, what_answers_nothing_is_refused, 0, G_N_ELEMENTS(refused));
	tcase_add_test(tcase, nothing_answered_is_nothing_kept);
	tcase_add_test(tcase, a_run_is_one_action_that_undo_takes_back);
	tcase_add_test(tcase, runs_of_one_day_do_not_meet);
	tcase_add_test(tcase, two_runs_are_compared);
	tcase_add_test(tcase, a_kept_run_is_taken_up_again);
	tcase_add_test(tcase, keys_have_titles);
	tcase_add_test(tcase, a_quiz_that_is_not_there);
	suite_add_tcase(suite, tcase);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
