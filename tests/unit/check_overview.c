/*
 * The overview: what is due when, who acts, what nobody owns, what is open, what others did.
 */
#include "report/report.h"
#include "scratch.h"

#include <check.h>
#include <string.h>

enum { NOW = 1795428000 }; /* 2026-11-23T10:00:00Z */

static char *folder;
static struct session *session;
static const struct catalog *catalog;

static gint64 clock_now(void *data)
{
	(void)data;
	return NOW;
}

static void setup(void)
{
	struct session_clock clock = { clock_now, NULL };
	struct session_start start = { .by = "anna", .name = "t", .role = ROLE_CUSTOMER,
				       .model = MODEL_IAAS };
	g_autoptr(GError) error = NULL;

	g_unsetenv("SOURCE_DATE_EPOCH");
	folder = scratch_new();
	catalog = catalog_builtin()[0];
	start.catalog = catalog->id;
	start.revision = catalog->revision;
	g_autofree char *path = g_build_filename(folder, "t.remit", NULL);
	session = session_create(io_system(), path, &start, &clock, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
}

static void teardown(void)
{
	session_close(session);
	scratch_remove(folder);
}

static void record_by(const char *by, const char *path, const char *text)
{
	struct change *change = change_new();
	g_autoptr(GError) error = NULL;

	ck_assert_msg(change_set(change, path, text, &error), "%s", error ? error->message : "");
	ck_assert_msg(session_append(session, change, by, NULL, &error), "%s",
		      error ? error->message : "");
	change_free(change);
}

static void record(const char *path, const char *text)
{
	record_by("anna", path, text);
}

static struct report *report;

static struct overview *overview_of(void)
{
	report = report_new(session, catalog, NOW);
	return overview_new(report, "anna");
}

static void overview_done(struct overview *overview)
{
	overview_free(overview);
	report_free(report);
}

/* A gap of the customer with somebody to act on it by a day. */
static void gap(const char *control, const char *assignee, const char *due)
{
	static const char *const names[] = { "status", "assignee", "due" };
	const char *const texts[] = { "partial", assignee, due };

	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *path =
			session_path("control", control, "-", "customer", names[i], NULL);
		if (texts[i])
			record(path, texts[i]);
	}
}

static const char *gap_id(const struct overview *overview, unsigned place)
{
	return g_array_index(overview->gaps, struct overview_gap, place).entry->node->id;
}

START_TEST(test_nothing_is_due_where_nothing_is_recorded)
{
	struct overview *overview = overview_of();

	ck_assert_uint_eq(overview->gaps->len, 0);
	ck_assert_uint_eq(overview->people->len, 0);
	ck_assert_uint_eq(overview->unowned->len, 0);
	ck_assert_uint_eq(overview->findings->len, 0);
	ck_assert_uint_eq(overview->requests->len, 0);
	ck_assert_uint_eq(overview->assurances->len, 0);
	ck_assert_uint_eq(overview->news->len, 0);
	for (unsigned i = 0; i < WHEN_COUNT; i++)
		ck_assert_uint_eq(overview->due[i], 0);
	overview_done(overview);
}
END_TEST

/* Today is within the week, the seventh day too, the eighth is not. */
START_TEST(test_gaps_by_day)
{
	gap("9.1.2", NULL, NULL);
	gap("9.2.1", NULL, "2026-11-22");
	gap("9.2.3", NULL, "2026-11-23");
	gap("9.2.4", NULL, "2026-11-30");
	gap("10.1.1", NULL, "2026-12-01");
	gap("12.1.2", NULL, "2026-12-23");
	gap("12.1.3", NULL, "2026-12-24");
	struct overview *overview = overview_of();

	ck_assert_uint_eq(overview->gaps->len, 7);
	ck_assert_uint_eq(overview->due[WHEN_OVERDUE], 1);
	ck_assert_uint_eq(overview->due[WHEN_WEEK], 2);
	ck_assert_uint_eq(overview->due[WHEN_MONTH], 2);
	ck_assert_uint_eq(overview->due[WHEN_LATER], 1);
	ck_assert_uint_eq(overview->due[WHEN_UNDATED], 1);
	ck_assert_str_eq(gap_id(overview, 0), "9.2.1");
	ck_assert_str_eq(gap_id(overview, 1), "9.2.3");
	ck_assert_str_eq(gap_id(overview, 5), "12.1.3");
	ck_assert_str_eq(gap_id(overview, 6), "9.1.2");
	ck_assert_int_eq(g_array_index(overview->gaps, struct overview_gap, 0).days, -1);
	overview_done(overview);
}
END_TEST

/* What is no gap any more, and what does not count, is due to nobody. */
START_TEST(test_what_is_done_is_not_due)
{
	gap("9.1.2", "bert", "2026-11-01");
	record("control/9.1.2/-/customer/status", "implemented");
	gap("9.2.1", "bert", "2026-11-01");
	record("control/9.2.1/-/customer/selected", "no");
	struct overview *overview = overview_of();

	ck_assert_uint_eq(overview->gaps->len, 0);
	ck_assert_uint_eq(overview->people->len, 0);
	overview_done(overview);
}
END_TEST

START_TEST(test_gaps_by_person)
{
	gap("9.1.2", "bert", "2026-11-01");
	gap("9.2.1", "bert", "2026-12-01");
	gap("9.2.3", NULL, NULL);
	struct overview *overview = overview_of();
	const struct overview_person *bert =
		&g_array_index(overview->people, struct overview_person, 0);
	const struct overview_person *nobody =
		&g_array_index(overview->people, struct overview_person, 1);

	ck_assert_uint_eq(overview->people->len, 2);
	ck_assert_str_eq(bert->name, "bert");
	ck_assert_uint_eq(bert->gaps, 2);
	ck_assert_uint_eq(bert->overdue, 1);
	ck_assert_str_eq(bert->next, "2026-11-01");
	ck_assert_ptr_null(nobody->name);
	ck_assert_ptr_null(nobody->next);
	overview_done(overview);
}
END_TEST

START_TEST(test_duties_that_nobody_owns)
{
	const struct catalog_node *node = &catalog->nodes[catalog_find(catalog, "CLD.9.5.1")];
	const struct catalog_duty *duty = &node->control->duties[0];
	g_autofree char *owner = session_path("duty", node->id, duty->id, "-", "accountable", NULL);

	ck_assert_int_ne(duty->accountable[MODEL_IAAS], ACCOUNTABLE_NA);
	record(owner, "na");
	struct overview *overview = overview_of();

	ck_assert_uint_eq(overview->unowned->len, 1);
	ck_assert_ptr_eq(g_array_index(overview->unowned, struct overview_duty, 0).duty, duty);
	overview_done(overview);
	/* Whoever takes it ends that; so does leaving the control out. */
	record(owner, "csp");
	overview = overview_of();
	ck_assert_uint_eq(overview->unowned->len, 0);
	overview_done(overview);
	record(owner, "na");
	record("control/CLD.9.5.1/-/customer/selected", "no");
	record("control/CLD.9.5.1/-/provider/selected", "no");
	overview = overview_of();
	ck_assert_uint_eq(overview->unowned->len, 0);
	overview_done(overview);
}
END_TEST

static unsigned count_in(const GArray *counts, const char *word)
{
	for (unsigned i = 0; i < counts->len; i++) {
		const struct overview_count *one = &g_array_index(counts, struct overview_count, i);

		if (g_strcmp0(one->word, word) == 0)
			return one->count;
	}
	return G_MAXUINT;
}

START_TEST(test_findings_by_grade)
{
	record("finding/f1/title", "no grade yet");
	record("finding/f2/grade", "minor");
	record("finding/f3/grade", "major");
	record("finding/f3/state", "answered");
	record("finding/f3/control/9.2.1/-/customer", "yes");
	record("finding/f4/grade", "major");
	record("finding/f4/state", "closed");
	struct overview *overview = overview_of();
	const struct report_item *first = g_ptr_array_index(overview->findings, 0);

	ck_assert_uint_eq(overview->findings->len, 3);
	ck_assert_str_eq(first->id, "f3");
	ck_assert_str_eq(overview_node(overview, REGISTER_FINDINGS, first)->id, "9.2.1");
	ck_assert_ptr_null(overview_node(overview, REGISTER_FINDINGS,
					 g_ptr_array_index(overview->findings, 1)));
	ck_assert_uint_eq(count_in(overview->grades, "major"), 1);
	ck_assert_uint_eq(count_in(overview->grades, "minor"), 1);
	ck_assert_uint_eq(count_in(overview->grades, "strength"), 0);
	ck_assert_uint_eq(count_in(overview->grades, NULL), 1);
	overview_done(overview);
}
END_TEST

START_TEST(test_requests_by_state_and_day)
{
	record("request/r1/text", "who knows");
	record("request/r2/state", "requested");
	record("request/r2/due", "2026-12-01");
	record("request/r3/state", "requested");
	record("request/r3/due", "2026-11-01");
	record("request/r4/state", "received");
	struct overview *overview = overview_of();

	ck_assert_uint_eq(overview->requests->len, 3);
	ck_assert_str_eq(((struct report_item *)g_ptr_array_index(overview->requests, 0))->id, "r3");
	ck_assert_str_eq(((struct report_item *)g_ptr_array_index(overview->requests, 2))->id, "r1");
	ck_assert_uint_eq(overview->requests_overdue, 1);
	ck_assert_uint_eq(count_in(overview->states, "requested"), 2);
	ck_assert_uint_eq(count_in(overview->states, "received"), G_MAXUINT);
	ck_assert_uint_eq(count_in(overview->states, NULL), 1);
	overview_done(overview);
}
END_TEST

START_TEST(test_assurances_that_lapse)
{
	record("assurance/good/kind", "certificate");
	record("assurance/good/valid_to", "2028-01-01");
	record("assurance/near/kind", "certificate");
	record("assurance/near/valid_to", "2026-12-24");
	record("assurance/old/kind", "certificate");
	record("assurance/old/valid_to", "2026-01-01");
	struct overview *overview = overview_of();

	ck_assert_uint_eq(overview->assurances->len, 2);
	const struct report_assurance *first = g_ptr_array_index(overview->assurances, 0);
	const struct report_assurance *second = g_ptr_array_index(overview->assurances, 1);

	ck_assert_str_eq(first->id, "old");
	ck_assert_str_eq(second->id, "near");
	overview_done(overview);
}
END_TEST

START_TEST(test_news_are_of_others_since_ours)
{
	record_by("bert", "control/9.1.2/-/customer/status", "partial");
	record("control/9.2.1/-/customer/status", "partial");
	struct overview *overview = overview_of();

	ck_assert_uint_eq(overview->news->len, 0);
	overview_done(overview);
	record_by("bert", "control/9.1.2/-/customer/status", "implemented");
	record_by("carl", "control/9.1.2/-/provider/remark", "seen");
	overview = overview_of();
	ck_assert_uint_eq(overview->news->len, 2);
	struct session_action action;
	session_action_get(session, g_array_index(overview->news, unsigned, 0), &action);
	g_autofree char *words = label_action(session, &action);
	ck_assert_str_eq(action.by, "carl");
	ck_assert_str_eq(words, "9.1.2 provider: Remark");
	ck_assert_str_eq(report_action_node(session, catalog, &action)->id, "9.1.2");
	session_action_get(session, 1, &action); /* role and model */
	ck_assert_ptr_null(report_action_node(session, catalog, &action));
	overview_done(overview);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("overview");
	TCase *tcase = tcase_create("overview");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, test_nothing_is_due_where_nothing_is_recorded);
	tcase_add_test(tcase, test_gaps_by_day);
	tcase_add_test(tcase, test_what_is_done_is_not_due);
	tcase_add_test(tcase, test_gaps_by_person);
	tcase_add_test(tcase, test_duties_that_nobody_owns);
	tcase_add_test(tcase, test_findings_by_grade);
	tcase_add_test(tcase, test_requests_by_state_and_day);
	tcase_add_test(tcase, test_assurances_that_lapse);
	tcase_add_test(tcase, test_news_are_of_others_since_ours);
	suite_add_tcase(suite, tcase);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
