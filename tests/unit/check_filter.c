/*
 * Unit tests of the filter language and of the catalog that stands in for one that is gone.
 */
#include "tests/unit/session_desk.h"

#include <stdlib.h>
#include <string.h>

static struct desk desk;
static const struct catalog *catalog;

static void start(void)
{
	desk_open(&desk);
	catalog = catalog_builtin()[0];
	set(desk.session, STATUS_PATH, "partial");
	set(desk.session, OTHER_PATH, "implemented");
	set(desk.session, NOTE_PATH, "seen");
	set(desk.session, "control/5.1.1/-/customer/basis/tested", "yes");
	set(desk.session, "control/5.1.1/-/customer/assignee", "bob");
	set(desk.session, "control/5.1.1/-/customer/due", "2026-12-01");
	set(desk.session, "control/5.1.1/-/customer/priority", "high");
	set(desk.session, "finding/f1/control/5.1.1/-/customer", "yes");
	set(desk.session, "finding/f2/control/5.1.2/-/customer", "yes");
	set(desk.session, "finding/f2/state", "closed");
	set(desk.session, "evidence/e1/control/5.1.1/-/provider", "yes");
	set(desk.session, "duty/5.1.2/review-cloud-policy/-/accountable", "shared");
}

static void stop(void)
{
	desk_close(&desk);
}

static bool passes(const char *text, const char *control, const struct session *session)
{
	GError *error = NULL;
	struct filter *filter = filter_parse(text, &error);

	if (!filter)
		ck_abort_msg("%s: %s", text, error->message);
	bool match = filter_match(filter, session, catalog, catalog_find(catalog, control), "-");
	filter_free(filter);
	return match;
}

static const struct {
	const char *text, *control;
	bool passes;
} rows[] = {
	{ "", "5.1.1", true },
	{ "", "5.1", false }, /* a group is no control */
	{ "kind=guided", "5.1.1", true },
	{ "kind=cloud", "5.1.1", false },
	{ "kind=cloud,guided", "5.1.1", true },
	{ "kind!=cloud", "5.1.1", true },
	{ "clause=5", "5.1.1", true },
	{ "clause=5.1", "5.1.1", true },
	{ "clause=6", "5.1.1", false },
	{ "area=tenant-separation", "CLD.9.5.1", true },
	{ "area=tenant-separation", "5.1.1", false },
	{ "draft=no", "CLD.9.5.1", true },
	{ "draft=yes", "CLD.9.5.1", false },
	{ "status=partial", "5.1.1", true },
	{ "status=implemented", "5.1.1", true }, /* either side will do */
	{ "status=implemented side=customer", "5.1.1", false },
	{ "status=implemented side=provider", "5.1.1", true },
	{ "side!=provider status=partial", "5.1.1", true },
	{ "status=planned", "5.1.1", false },
	{ "status=not-assessed", "5.1.2", true },
	{ "status=partial basis=tested", "5.1.1", true },
	{ "status=implemented basis=tested", "5.1.1", false }, /* not of one side */
	{ "basis!=tested side=customer", "5.1.1", false },
	{ "review=open", "5.1.1", false }, /* a status is assessed at least */
	{ "review=assessed", "5.1.1", true },
	{ "review=reviewed", "5.1.1", false },
	{ "applicability=undecided", "5.1.1", true },
	{ "assignee=bob", "5.1.1", true },
	{ "assignee=anna", "5.1.1", false },
	{ "has=note", "5.1.1", true },
	{ "has=basis", "5.1.1", true },
	{ "has=remark", "5.1.1", false },
	{ "has=note side=provider", "5.1.1", false },
	{ "due=none", "5.1.1", true }, /* the provider's has none */
	{ "due=none side=customer", "5.1.1", false },
	{ "due=2026-12-01", "5.1.1", true },
	{ "due=2026-11-30", "5.1.1", false },
	{ "due=overdue", "5.1.1", false },
	{ "due=9999d", "5.1.1", true },
	{ "due=1d", "5.1.1", false },
	{ "priority=high", "5.1.1", true },
	{ "priority=low", "5.1.1", false },
	{ "finding=yes side=customer", "5.1.1", true },
	{ "finding=yes side=provider", "5.1.1", false },
	{ "finding=no side=customer", "5.1.1", false },
	{ "finding=open", "5.1.1", true },
	{ "finding=open", "5.1.2", false },
	{ "finding=yes", "5.1.2", true },
	{ "evidence=yes side=provider", "5.1.1", true },
	{ "evidence=yes side=customer", "5.1.1", false },
	{ "conflict=yes", "5.1.1", false },
	{ "conflict=no", "5.1.1", true },
	{ "accountable=shared", "5.1.2", true },
	{ "accountable=shared", "5.1.1", false },
	{ "accountable=csp", "5.1.1", true },
};

START_TEST(a_quoted_text_may_have_blanks)
{
	static const char *const expected[] = { "assignee=Anna Berg", "kind=cloud", "a=", NULL };
	g_auto(GStrv) terms = filter_terms("  assignee=\"Anna Berg\"\tkind='cloud' a=''");
	g_auto(GStrv) open = filter_terms("a=\"b c");

	ck_assert(g_strv_equal((const char *const *)terms, expected));
	ck_assert_str_eq(open[0], "a=b c");
	ck_assert_ptr_null(open[1]);
}
END_TEST

START_TEST(a_term_holds_or_not)
{
	ck_assert_msg(passes(rows[_i].text, rows[_i].control, desk.session) == rows[_i].passes, "%s: %s",
		      rows[_i].text, rows[_i].control);
}
END_TEST

/* Days pass by the session's clock: what was due tomorrow is overdue the day after. */
START_TEST(the_clock_decides_what_is_overdue)
{
	desk.now = 1796083200; /* 2026-12-01 */
	ck_assert(!passes("due=overdue", "5.1.1", desk.session));
	ck_assert(passes("due=1d", "5.1.1", desk.session));
	desk.now += 2 * 86400;
	ck_assert(passes("due=overdue", "5.1.1", desk.session));
	ck_assert(passes("due=1d", "5.1.1", desk.session));
}
END_TEST

START_TEST(without_a_session_nothing_is_recorded)
{
	ck_assert(passes("status=not-assessed kind=guided", "5.1.1", NULL));
	ck_assert(!passes("status=partial", "5.1.1", NULL));
	ck_assert(!passes("has=note", "5.1.1", NULL));
}
END_TEST

static const struct {
	const char *text, *part;
} wrongs[] = {
	{ "sort=guided", "kind" },   /* the names that are known are said */
	{ "kind", "NAME=WORD" },
	{ "=cloud", "NAME=WORD" },
	{ "!=cloud", "NAME=WORD" },
	{ "kind=clowd", "guided" },
	{ "status=done", "implemented" },
	{ "side=ours", "provider" },
	{ "has=colour", "colour" },
	{ "kind=cloud status=", "implemented" },
	{ "due=soon", "overdue" },
	{ "due=0d", "30d" },
	{ "due=2026-1-1", "2026-12-31" },
	{ "finding=closed", "open" },
	{ "accountable=customer", "csc" },
};

START_TEST(what_is_wrong_is_said)
{
	GError *error = NULL;

	ck_assert_ptr_null(filter_parse(wrongs[_i].text, &error));
	expect_error(&error, REMIT_ERROR_USAGE, wrongs[_i].part);
}
END_TEST

START_TEST(a_stand_in_has_what_it_was_given)
{
	static const char *const ids[] = { "A.1", "A.2", "odd id %s", NULL };
	struct catalog *made = catalog_stand_in("gone-1", ids, 3);

	ck_assert_str_eq(made->id, "gone-1");
	ck_assert_uint_eq(made->control_count, 3);
	ck_assert_uint_eq(made->nodes[0].end, 4);
	for (unsigned i = 0; ids[i]; i++) {
		ck_assert_uint_eq(catalog_find(made, ids[i]), i + 1);
		ck_assert_ptr_nonnull(made->nodes[i + 1].control);
	}
	ck_assert_uint_eq(catalog_find(made, "A.3"), CATALOG_NONE);
	catalog_free(made);
}
END_TEST

START_TEST(a_stand_in_may_be_empty)
{
	static const char *const none[] = { NULL };
	struct catalog *made = catalog_stand_in("gone-1", none, 0);

	ck_assert_uint_eq(made->node_count, 1);
	ck_assert_uint_eq(catalog_find(made, "A.1"), CATALOG_NONE);
	catalog_free(made);
}
END_TEST

static Suite *suite(void)
{
	Suite *all = suite_create("filter");
	TCase *one = tcase_create("filter");

	tcase_add_checked_fixture(one, start, stop);
	tcase_add_test(one, a_quoted_text_may_have_blanks);
	tcase_add_loop_test(one, a_term_holds_or_not, 0, G_N_ELEMENTS(rows));
	tcase_add_test(one, the_clock_decides_what_is_overdue);
	tcase_add_test(one, without_a_session_nothing_is_recorded);
	tcase_add_loop_test(one, what_is_wrong_is_said, 0, G_N_ELEMENTS(wrongs));
	tcase_add_test(one, a_stand_in_has_what_it_was_given);
	tcase_add_test(one, a_stand_in_may_be_empty);
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
