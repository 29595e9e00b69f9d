/*
 * Unit tests of what came from an earlier assessment: how it stands for a record, which controls
 * lead where, that it counts for nothing, and the filter.
 */
#include "tests/unit/session_desk.h"

#include <stdlib.h>
#include <string.h>

static struct desk desk;

static void start(void)
{
	desk_open(&desk);
	set(desk.session, "carried/catalog", "iso27017-2015@1");
	set(desk.session, "carried/control/5.1.1/from/5.1.1", "same");
	set(desk.session, "previous/control/5.1.1/-/customer/status", "partial");
	set(desk.session, "previous/control/5.1.1/-/customer/review", "reviewed");
	set(desk.session, "previous/control/5.1.1/-/customer/by", "bert");
	set(desk.session, "previous/control/5.1.1/-/customer/at", "2025-11-20");
	set(desk.session, "carried/control/6.1.1/from/6.1.1", "merged");
	set(desk.session, "carried/control/6.1.1/from/6.1.2", "merged");
	set(desk.session, "previous/control/6.1.1/-/customer/status", "implemented");
	set(desk.session, "carried/control/6.1.3/from/6.1.3", "moved");
	set(desk.session, "carried/control/6.1.3/from/6.1.4", "same");
	set(desk.session, "previous/control/6.1.4/-/customer/status", "implemented");
	set(desk.session, "carried/control/7.1.1/from/7.1.1", "same");
	set(desk.session, "previous/control/7.1.1/-/customer/note", "only a note");
	set(desk.session, "previous/control/99.1/-/provider/status", "planned");
}

static void stop(void)
{
	desk_close(&desk);
}

static enum previous_state state(const char *control)
{
	return session_previous(desk.session, control, "-", SIDE_CUSTOMER);
}

START_TEST(stands)
{
	ck_assert(session_is_carried(desk.session));
	ck_assert_int_eq(state("5.1.1"), PREVIOUS_OPEN);
	ck_assert_int_eq(state("5.1.2"), PREVIOUS_NONE);
	ck_assert_int_eq(state("6.1.1"), PREVIOUS_LOOK_AGAIN);
	/* Two lead there, and one of them said something. */
	ck_assert_int_eq(state("6.1.3"), PREVIOUS_OPEN);
	ck_assert_int_eq(state("7.1.1"), PREVIOUS_OPEN);
	ck_assert_int_eq(session_previous(desk.session, "5.1.1", "-", SIDE_PROVIDER),
			 PREVIOUS_NONE);
	ck_assert_int_eq(session_previous(desk.session, "5.1.1", "crm", SIDE_CUSTOMER),
			 PREVIOUS_NONE);
}
END_TEST

START_TEST(counts_for_nothing)
{
	struct record record;
	struct joint joint;
	unsigned at = catalog_find(catalog_builtin()[0], "5.1.1");

	session_record(desk.session, "5.1.1", "-", SIDE_CUSTOMER, &record);
	ck_assert(!record.exists);
	session_joint(desk.session, &catalog_builtin()[0]->nodes[at], "-", MODEL_IAAS, &joint);
	ck_assert_int_eq(joint.status, STATUS_NONE);
	session_previous_record(desk.session, "5.1.1", "-", SIDE_CUSTOMER, &record);
	ck_assert_int_eq(record.status, STATUS_PARTIAL);
	ck_assert_int_eq(record.review, REVIEW_REVIEWED);
	ck_assert_str_eq(record.status_by, "bert");
	ck_assert_str_eq(record.status_at, "2025-11-20");
	ck_assert_ptr_null(record.review_by);
}
END_TEST

START_TEST(moves_on)
{
	set(desk.session, "control/5.1.1/-/customer/note", "just looking");
	ck_assert_int_eq(state("5.1.1"), PREVIOUS_OPEN); /* no verdict yet */
	set(desk.session, STATUS_PATH, "implemented");
	ck_assert_int_eq(state("5.1.1"), PREVIOUS_ANEW);
	undo(desk.session, "anna");
	ck_assert_int_eq(state("5.1.1"), PREVIOUS_OPEN);
	set(desk.session, "carried/confirmed/5.1.1/-/customer", "5.1.1");
	ck_assert_int_eq(state("5.1.1"), PREVIOUS_CONFIRMED);
	set(desk.session, "control/7.1.1/-/customer/how", "anything");
	ck_assert_int_eq(state("7.1.1"), PREVIOUS_ANEW); /* there was no verdict then either */
}
END_TEST

START_TEST(leads)
{
	g_autoptr(GPtrArray) sources = session_previous_sources(desk.session, "6.1.1");
	g_autoptr(GPtrArray) none = session_previous_sources(desk.session, "5.1.2");
	g_autoptr(GPtrArray) left = session_previous_left(desk.session);
	const struct previous_source *source;

	ck_assert_uint_eq(sources->len, 2);
	source = g_ptr_array_index(sources, 1);
	ck_assert_str_eq(source->control, "6.1.2");
	ck_assert_int_eq(source->relation, RELATION_MERGED);
	ck_assert_uint_eq(none->len, 0);
	ck_assert_uint_eq(left->len, 1);
	ck_assert_str_eq(g_ptr_array_index(left, 0), "99.1");
}
END_TEST

static const struct {
	const char *text, *control;
	bool passes;
} filters[] = {
	{ "previous=open", "5.1.1", true },
	{ "previous=open", "6.1.1", false },
	{ "previous=look-again", "6.1.1", true },
	{ "previous=none side=customer", "5.1.2", true },
	{ "previous=none side=customer", "5.1.1", false },
	{ "previous=open side=provider", "5.1.1", false },
	{ "previous=confirmed", "5.1.1", false },
};

START_TEST(filters_by_it)
{
	g_autoptr(GError) error = NULL;
	struct filter *filter = filter_parse(filters[_i].text, &error);
	const struct catalog *catalog = catalog_builtin()[0];

	ck_assert_ptr_nonnull(filter);
	ck_assert(filter_match(filter, desk.session, catalog,
			       catalog_find(catalog, filters[_i].control), "-") ==
		  filters[_i].passes);
	filter_free(filter);
	ck_assert_ptr_null(filter_parse("previous=maybe", &error));
}
END_TEST

/* What says where it came from has rows of its own; everything else those that it had. */
START_TEST(has_fields)
{
	ck_assert(session_field_of("previous/control/5.1.1/-/customer/status") ==
		  session_field_of(STATUS_PATH));
	ck_assert_str_eq(session_field_of("previous/control/5.1.1/-/customer/by")->pattern,
			 "previous/control/*/*/*/by");
	ck_assert_ptr_null(session_field_of("control/5.1.1/-/customer/by"));
	ck_assert_ptr_null(session_field_of("previous/previous/" STATUS_PATH));
	ck_assert_int_eq(try_set(desk.session, "carried/control/5.1.1/from/5.1.2", "somehow"),
			 REMIT_ERROR_USAGE);
	ck_assert_int_eq(try_set(desk.session, "previous/control/5.1.1/-/customer/at", "May"),
			 REMIT_ERROR_USAGE);
}
END_TEST

/* A word that a newer remit wrote is no reason to take something over unseen. */
START_TEST(newer_words_are_looked_at)
{
	g_autofree char *path = history_path(&desk);
	g_auto(GStrv) heads = session_heads(desk.session);
	g_autofree char *line = g_strdup_printf(
		"{\"at\":\"2026-11-23T12:00:00Z\",\"by\":\"bert\",\"prev\":[\"%s\"],"
		"\"set\":{\"carried/control/8.1.1/from/8.1.1\":\"renamed\","
		"\"previous/control/8.1.1/-/customer/status\":\"partial\"}}\n",
		heads[0]);

	append_bytes(path, line, strlen(line));
	ck_assert(session_refresh(desk.session, NULL, NULL));
	ck_assert_int_eq(state("8.1.1"), PREVIOUS_LOOK_AGAIN);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("previous");
	TCase *cases = tcase_create("previous");

	tcase_add_checked_fixture(cases, start, stop);
	tcase_add_test(cases, stands);
	tcase_add_test(cases, counts_for_nothing);
	tcase_add_test(cases, moves_on);
	tcase_add_test(cases, leads);
	tcase_add_loop_test(cases, filters_by_it, 0, G_N_ELEMENTS(filters));
	tcase_add_test(cases, has_fields);
	tcase_add_test(cases, newer_words_are_looked_at);
	suite_add_tcase(suite, cases);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
