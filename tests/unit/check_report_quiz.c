/*
 * What answers to a quiz come to: verdicts and the order of what to do first, by tables.
 */
#include "report/report.h"

#include <check.h>
#include <string.h>

/* Five questions in two areas; urgency by letter. */
static const struct quiz_ask ask = { .part = QUIZ_NONE, .text = "?", .advice = "!" };
static const struct quiz_question questions[] = {
	{ .id = "a", .title = "A", .area = 0, .urgency = QUIZ_LOW },
	{ .id = "b", .title = "B", .area = 0, .urgency = QUIZ_HIGH },
	{ .id = "c", .title = "C", .area = 0, .urgency = QUIZ_MEDIUM },
	{ .id = "d", .title = "D", .area = 1, .urgency = QUIZ_HIGH },
	{ .id = "e", .title = "E", .area = 1, .urgency = QUIZ_MEDIUM },
};

static GArray *steps_new(void)
{
	GArray *steps = g_array_new(FALSE, FALSE, sizeof(struct quiz_step));

	for (unsigned i = 0; i < G_N_ELEMENTS(questions); i++) {
		struct quiz_step step = { &questions[i], &ask };

		g_array_append_val(steps, step);
	}
	return steps;
}

/* A letter an answer: y p n d a, `-` skipped. */
static void read_answers(const char *letters, enum quiz_answer *answers)
{
	static const char known[] = "ypnda-";

	for (unsigned i = 0; letters[i]; i++)
		answers[i] = (enum quiz_answer)(strchr(known, letters[i]) - known);
}

/* The first area has three questions. */
static const struct {
	const char *answers;
	enum quiz_verdict verdict;
	const char *words;
} verdicts[] = {
	{ "yyyaa", VERDICT_IN_PLACE, "in place" },
	{ "yyann", VERDICT_IN_PLACE, "in place" },
	{ "aaann", VERDICT_NOT_APPLICABLE, "does not apply" },
	{ "---yy", VERDICT_NOT_ANSWERED, "not answered" },
	{ "a--yy", VERDICT_NOT_ANSWERED, "not answered" },
	{ "y--nn", VERDICT_IN_PLACE, "in place, as far as it was answered" },
	{ "ypynn", VERDICT_PARTLY, "partly in place" },
	{ "pppyy", VERDICT_PARTLY, "partly in place" },
	{ "ynyyy", VERDICT_GAPS, "has gaps" },
	{ "ydyyy", VERDICT_GAPS, "has gaps" },
	{ "npnyy", VERDICT_GAPS, "has gaps" },
	{ "nnnyy", VERDICT_NOT_IN_PLACE, "not in place" },
	{ "dddyy", VERDICT_NOT_IN_PLACE, "not in place" },
	{ "ndayy", VERDICT_NOT_IN_PLACE, "not in place" },
	{ "n--yy", VERDICT_NOT_IN_PLACE, "not in place, as far as it was answered" },
};

START_TEST(verdicts_of_an_area)
{
	g_autoptr(GArray) steps = steps_new();
	enum quiz_answer answers[5];
	struct quiz_count count;

	read_answers(verdicts[_i].answers, answers);
	quiz_count_answers(steps, answers, 0, &count);
	g_autofree char *words = label_quiz_count(&count);
	ck_assert_uint_eq(count.asked, 3);
	ck_assert_int_eq(count.verdict, verdicts[_i].verdict);
	ck_assert_str_eq(words, verdicts[_i].words);
	ck_assert(!strchr(words, '%'));
}
END_TEST

START_TEST(the_whole_counts_all_areas)
{
	g_autoptr(GArray) steps = steps_new();
	enum quiz_answer answers[5];
	struct quiz_count count;

	read_answers("ypnd-", answers);
	quiz_count_answers(steps, answers, QUIZ_NONE, &count);
	g_autofree char *numbers = label_quiz_numbers(&count);
	ck_assert_uint_eq(count.asked, 5);
	ck_assert_str_eq(numbers, "yes 1, partly 1, no 1, don't know 1, skipped 1");
	quiz_count_answers(steps, answers, 2, &count); /* an area without questions */
	ck_assert_uint_eq(count.asked, 0);
	ck_assert_int_eq(count.verdict, VERDICT_NOT_APPLICABLE);
}
END_TEST

/* Missing before partly, then urgency, then the order of the quiz; yes, na and skipped are none. */
static const struct {
	const char *answers, *order;
} orders[] = {
	{ "yyyyy", "" },
	{ "aa-y-", "" },
	{ "nnnnn", "bdcea" },
	{ "ddddd", "bdcea" },
	{ "ppppp", "bdcea" },
	{ "npppp", "abdce" },
	{ "pnynp", "bdea" },
	{ "ynpyd", "bec" },
	{ "-p-n-", "db" },
};

START_TEST(what_to_do_first)
{
	g_autoptr(GArray) steps = steps_new();
	enum quiz_answer answers[5];

	read_answers(orders[_i].answers, answers);
	g_autoptr(GArray) order = quiz_first_things(steps, answers);
	g_autoptr(GString) ids = g_string_new(NULL);
	for (unsigned i = 0; i < order->len; i++)
		g_string_append(ids, questions[g_array_index(order, unsigned, i)].id);
	ck_assert_str_eq(ids->str, orders[_i].order);
}
END_TEST

START_TEST(words_for_people)
{
	ck_assert_str_eq(label_quiz_word("breach", "unknown"), "don't know");
	ck_assert_str_eq(label_quiz_word("breach", NULL), "no answer");
	ck_assert_str_eq(label_quiz_word("part", "unknown"), "unknown");
	ck_assert_str_eq(label_quiz_word("breach", "newer"), "newer");
	ck_assert_str_eq(label_quiz_answer((enum quiz_answer)99), "?");
	ck_assert_str_eq(label_quiz_verdict((enum quiz_verdict)99), "?");
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("report of a quiz");
	TCase *tcase = tcase_create("quiz");

	tcase_add_loop_test(tcase, verdicts_of_an_area, 0, G_N_ELEMENTS(verdicts));
	tcase_add_test(tcase, the_whole_counts_all_areas);
	tcase_add_loop_test(tcase, what_to_do_first, 0, G_N_ELEMENTS(orders));
	tcase_add_test(tcase, words_for_people);
	suite_add_tcase(suite, tcase);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
