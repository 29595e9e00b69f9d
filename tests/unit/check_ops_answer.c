/*
 * Answers to the questions of a control: what is read, how a question is found, what an answer
 * given in an interview brings with it, and what is refused.
 */
#include "ops/ops.h"
#include "scratch.h"

#include <check.h>
#include <string.h>

static char *folder;
static struct ops ops;
static struct session *session;
static const struct catalog *catalog;
static unsigned index_of_control;
static const struct catalog_node *node;

static gint64 still(void *data)
{
	(void)data;
	return 1795608000; /* 2026-11-25 12:00 UTC */
}

static const struct session_clock clock_still = { still, NULL };

static void setup(void)
{
	folder = scratch_new();
	g_setenv("XDG_DATA_HOME", folder, TRUE);
	g_setenv("XDG_STATE_HOME", folder, TRUE);
	g_setenv("REMIT_AUTHOR", "anna", TRUE);
	g_unsetenv("REMIT_SESSION");
	ops = (struct ops){ .io = io_system(),
			    .config = config_new(io_system()),
			    .clock = &clock_still };
	struct ops_new start = { .name = "acme", .role = ROLE_CUSTOMER, .model = MODEL_PAAS };
	g_autoptr(GError) error = NULL;
	session = ops_session_new(&ops, &start, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
	catalog = catalog_builtin()[0];
	index_of_control = catalog_find(catalog, "9.2.1");
	ck_assert_uint_ne(index_of_control, CATALOG_NONE);
	node = &catalog->nodes[index_of_control];
	ck_assert_uint_ge(node->control->question_count, 3);
}

static void teardown(void)
{
	session_close(session);
	config_free(ops.config);
	scratch_remove(folder);
}

static void set_path(const char *path, const char *text)
{
	g_autoptr(GError) error = NULL;
	struct change *change = change_new();

	ck_assert(change_set(change, path, text, &error) &&
		  ops_append(&ops, session, change, NULL, &error));
	change_free(change);
}

static struct ops_answering at(unsigned question, const char *interview)
{
	return (struct ops_answering){ .control = node->id,
				       .question = node->control->questions[question].id,
				       .service = "-", .side = SIDE_CUSTOMER,
				       .interview = interview };
}

static bool say(const struct ops_answering *on, const char *field, const char *text, GError **error)
{
	struct change *change = change_new();
	bool done = ops_answer_set(session, change, on, field, text, error) &&
		    ops_append(&ops, session, change, NULL, error);

	change_free(change);
	return done;
}

START_TEST(every_question_stands_there_before_anybody_answered)
{
	g_autoptr(GPtrArray) answers = ops_answers(session, catalog, index_of_control, "-");
	g_autoptr(GPtrArray) without = ops_answers(NULL, catalog, index_of_control, "-");

	ck_assert_uint_eq(answers->len, node->control->question_count);
	ck_assert_uint_eq(without->len, answers->len);
	for (unsigned i = 0; i < answers->len; i++) {
		const struct ops_answer *answer = g_ptr_array_index(answers, i);

		ck_assert_str_eq(answer->asked, node->control->questions[i].text);
		ck_assert(!ops_answer_is_given(answer));
		ck_assert_ptr_null(answer->by);
	}
}
END_TEST

START_TEST(an_answer_in_an_interview_is_tied_to_it_in_one_action)
{
	struct ops_answering on = at(1, "I-1");
	g_autoptr(GError) error = NULL;

	set_path("interview/I-1/title", "Backup team");
	unsigned before = session_action_count(session);
	ck_assert_msg(say(&on, "answer", "no", &error), "%s", error ? error->message : "");
	ck_assert_uint_eq(session_action_count(session), before + 1);
	ck_assert_str_eq(session_get(session, "interview/I-1/control/9.2.1/-/customer"), "yes");
	g_autoptr(GPtrArray) answers = ops_answers_in(session, catalog, "I-1");
	ck_assert_uint_eq(answers->len, 1);
	const struct ops_answer *answer = g_ptr_array_index(answers, 0);
	ck_assert_str_eq(answer->question, node->control->questions[1].id);
	ck_assert_str_eq(answer->answer, "no");
	ck_assert_str_eq(answer->interview, "I-1");
	ck_assert_str_eq(answer->by, "anna");
	/* What the status rests on is not said for anybody. */
	ck_assert_ptr_null(session_get(session, "control/9.2.1/-/customer/basis/interviewed"));
}
END_TEST

START_TEST(an_interview_that_is_gone_is_refused)
{
	struct ops_answering on = at(0, "I-9");
	g_autoptr(GError) error = NULL;
	unsigned before = session_action_count(session);

	ck_assert(!say(&on, "answer", "yes", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	ck_assert_ptr_nonnull(strstr(error->message, "I-9"));
	ck_assert_uint_eq(session_action_count(session), before);
}
END_TEST

START_TEST(words_that_are_no_answer_are_refused)
{
	static const char *const wrong[] = { "maybe", "yess", "yes\n", " ", "never" };
	struct ops_answering on = at(0, NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GError) error = NULL;

		ck_assert(!say(&on, "answer", wrong[i], &error));
		ck_assert_ptr_nonnull(error);
	}
	ck_assert_ptr_null(session_get(session, "answer/9.2.1"));
}
END_TEST

START_TEST(clearing_the_last_of_it_lets_go_of_the_interview)
{
	struct ops_answering on = at(0, "I-1");
	g_autofree char *path = session_path("answer", node->id, on.question, "-", "interview", NULL);
	g_autoptr(GError) error = NULL;

	set_path("interview/I-1/title", "Backup team");
	ck_assert(say(&on, "answer", "yes", &error));
	ck_assert(say(&on, "text", "With a token", &error));
	ck_assert(say(&on, "answer", "", &error));
	ck_assert_str_eq(session_get(session, path), "I-1"); /* the words still come from it */
	ck_assert(say(&on, "text", "", &error));
	ck_assert_ptr_null(session_get(session, path));
	g_autoptr(GPtrArray) answers = ops_answers_in(session, catalog, "I-1");
	ck_assert_uint_eq(answers->len, 0);
}
END_TEST

START_TEST(all_of_an_answer_is_cleared_at_once)
{
	struct ops_answering on = at(0, NULL);
	g_autoptr(GError) error = NULL;
	struct change *change = change_new();

	ck_assert(say(&on, "text", "In words", &error));
	ck_assert(ops_answer_clear(change, &on, &error));
	ck_assert(ops_append(&ops, session, change, NULL, &error));
	change_free(change);
	g_autoptr(GPtrArray) answers = ops_answers(session, catalog, index_of_control, "-");
	ck_assert(!ops_answer_is_given(g_ptr_array_index(answers, 0)));
}
END_TEST

START_TEST(answers_to_questions_that_went_are_kept_in_sight)
{
	set_path("answer/9.2.1/gone/-/answer", "yes");
	set_path("answer/1.9.9/never/-/interview", "I-1");
	set_path("answer/1.9.9/never/-/text", "Said");
	g_autoptr(GPtrArray) answers = ops_answers(session, catalog, index_of_control, "-");
	const struct ops_answer *last = g_ptr_array_index(answers, answers->len - 1);
	g_autoptr(GPtrArray) in = ops_answers_in(session, catalog, "I-1");

	ck_assert_uint_eq(answers->len, node->control->question_count + 1);
	ck_assert_str_eq(last->question, "gone");
	ck_assert_ptr_null(last->asked);
	ck_assert_str_eq(last->answer, "yes");
	ck_assert_uint_eq(in->len, 1);
	ck_assert_uint_eq(((struct ops_answer *)g_ptr_array_index(in, 0))->index, CATALOG_NONE);
}
END_TEST

START_TEST(services_are_answered_apart)
{
	struct ops_answering on = at(0, NULL);
	g_autoptr(GError) error = NULL;

	on.service = "crm";
	ck_assert(say(&on, "answer", "yes", &error));
	g_autoptr(GPtrArray) whole = ops_answers(session, catalog, index_of_control, "-");
	g_autoptr(GPtrArray) crm = ops_answers(session, catalog, index_of_control, "crm");
	ck_assert(!ops_answer_is_given(g_ptr_array_index(whole, 0)));
	ck_assert(ops_answer_is_given(g_ptr_array_index(crm, 0)));
}
END_TEST

START_TEST(questions_are_found_by_their_beginning)
{
	static const struct {
		const char *typed, *found, *says;
	} cases[] = {
		{ "removal-automatic", "removal-automatic", NULL },
		{ "rem", "removal-automatic", NULL },
		{ "l", NULL, "2 questions" },
		{ "", NULL, "removal-automatic" },
		{ "zzz", NULL, "removal-automatic" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		const char *found = ops_question_find(node, cases[i].typed, &error);

		ck_assert_pstr_eq(found, cases[i].found);
		ck_assert(!cases[i].says || strstr(error->message, cases[i].says));
	}
	g_autoptr(GError) error = NULL;
	ck_assert_ptr_null(ops_question_find(&catalog->nodes[node->parent], "who", &error));
	ck_assert_ptr_nonnull(error);
}
END_TEST

START_TEST(interviewed_is_worth_offering_where_there_is_a_status_without_it)
{
	struct ops_target target = { node->id, "-", SIDE_CUSTOMER };

	ck_assert(!ops_wants_interviewed(session, &target));
	set_path("control/9.2.1/-/customer/status", "partial");
	ck_assert(ops_wants_interviewed(session, &target));
	set_path("control/9.2.1/-/customer/basis/interviewed", "yes");
	ck_assert(!ops_wants_interviewed(session, &target));
}
END_TEST

/* By the whole name, or the only one that begins so; who is unknown or could be two is nobody. */
START_TEST(people_of_an_interview_are_those_of_the_register)
{
	struct change *change = change_new();

	set_path("person/P-1/name", "Ms Lee, operations");
	set_path("person/P-2/name", "Mr Kim");
	set_path("person/P-3/name", "Mr Kimura");
	set_path("person/P-4/name", "Mr Kimball");
	ck_assert(ops_interview_people(session, change, "I-1", "ms lee, Mr Kim,, Mr Kimu, Nobody",
				       NULL));
	ck_assert(change_has(change, "interview/I-1/person/P-1"));
	ck_assert(change_has(change, "interview/I-1/person/P-2"));
	ck_assert(change_has(change, "interview/I-1/person/P-3"));
	ck_assert(!change_has(change, "interview/I-1/person/P-4"));
	change_free(change);
	change = change_new();
	ck_assert(ops_interview_people(session, change, "I-1", "Mr, Mr Kimb ", NULL));
	ck_assert(!change_has(change, "interview/I-1/person/P-2"));
	ck_assert(change_has(change, "interview/I-1/person/P-4"));
	change_free(change);
	change = change_new();
	ck_assert(ops_interview_people(session, change, "I-1", " , ", NULL));
	ck_assert(change_is_empty(change));
	change_free(change);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ops of answers");
	TCase *tcase = tcase_create("answers");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, every_question_stands_there_before_anybody_answered);
	tcase_add_test(tcase, an_answer_in_an_interview_is_tied_to_it_in_one_action);
	tcase_add_test(tcase, an_interview_that_is_gone_is_refused);
	tcase_add_test(tcase, words_that_are_no_answer_are_refused);
	tcase_add_test(tcase, clearing_the_last_of_it_lets_go_of_the_interview);
	tcase_add_test(tcase, all_of_an_answer_is_cleared_at_once);
	tcase_add_test(tcase, answers_to_questions_that_went_are_kept_in_sight);
	tcase_add_test(tcase, services_are_answered_apart);
	tcase_add_test(tcase, questions_are_found_by_their_beginning);
	tcase_add_test(tcase, people_of_an_interview_are_those_of_the_register);
	tcase_add_test(tcase, interviewed_is_worth_offering_where_there_is_a_status_without_it);
	suite_add_tcase(suite, tcase);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
