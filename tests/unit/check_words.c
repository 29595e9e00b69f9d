/*
 * Words and days as people say them: beginnings, labels, days that count from today where they are.
 */
#include "ops/ops.h"
#include "scratch.h"

#include <check.h>
#include <string.h>

static char *folder;
static struct ops ops;
static struct session *session;

/* A Wednesday. */
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
}

static void teardown(void)
{
	session_close(session);
	config_free(ops.config);
	scratch_remove(folder);
}

static const struct ops_target target = { "9.1.2", "-", SIDE_CUSTOMER };

static bool set_field(const char *field, const char *text, GError **error)
{
	struct change *change = change_new();
	bool done = ops_field_set(&ops, session, change, &target, field, text, error) &&
		    ops_append(&ops, session, change, NULL, error);

	change_free(change);
	return done;
}

static void assert_field(const char *field, const char *expected)
{
	g_autofree char *text = ops_field_get(session, &target, field);

	ck_assert_pstr_eq(text, expected);
}

START_TEST(test_dates_count_from_today)
{
	static const struct { const char *typed, *date; } rows[] = {
		{ "2026-12-31", "2026-12-31" }, { "+30d", "2026-12-25" }, { "+0d", "2026-11-25" }, { "+3w", "2026-12-16" },
		{ "fri", "2026-11-27" }, { "wed", "2026-12-02" }, { "Friday", "2026-11-27" },
		{ "SUN", "2026-11-29" }, { "wednesday", "2026-12-02" }, { "frid", "2026-11-27" },
		{ "today", "2026-11-25" }, { "Tomorrow", "2026-11-26" },
		{ "12-31", "2026-12-31" }, { "1/15", "2027-01-15" }, { "11-20", "2026-11-20" },
		{ "2026/12/31", "2026-12-31" },
		{ "yesterday", "2026-11-24" }, { "-1d", "2026-11-24" }, { "-2w", "2026-11-11" },
	};
	static const char *const bad[] = { "2026-02-30", "+d", "+3x", "soon", "31.12.2026", "+99999999d",
					   "+99999999w", "+w", "-3x", "-", "-99999d", "13-01", "2-29",
					   "12", "12-31-26", "fr", "fridays", "to", "tomorro",
					   "2026-11-25 ", "" /* the end */ };

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		ck_assert_msg(set_field("due", rows[i].typed, NULL), "%s", rows[i].typed);
		assert_field("due", rows[i].date);
	}
	for (unsigned i = 0; *bad[i]; i++) {
		g_autoptr(GError) error = NULL;

		ck_assert_msg(!set_field("due", bad[i], &error), "%s", bad[i]);
		ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
		ck_assert_ptr_nonnull(strstr(error->message, "2026-12-31, +30d or fri"));
	}
}
END_TEST

/* Where only what was can be meant, a weekday is the last one. */
START_TEST(test_days_that_lie_behind)
{
	static const struct { const char *typed, *date; } rows[] = {
		{ "today", "2026-11-25" }, { "yesterday", "2026-11-24" }, { "-3d", "2026-11-22" },
		{ "-1w", "2026-11-18" }, { "fri", "2026-11-20" }, { "wed", "2026-11-18" },
		{ "Tue", "2026-11-24" }, { "-0d", "2026-11-25" }, { "\uff0d\uff13d", "2026-11-22" },
		{ "tomorrow", NULL }, { "+1d", NULL }, { "-3", NULL }, { "2026-11-24", NULL },
		{ "", NULL },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *day = ops_date_past(&ops, rows[i].typed);

		ck_assert_pstr_eq(day, rows[i].date);
	}
}
END_TEST

START_TEST(test_languages_are_tags)
{
	static const char *const good[] = { "de", "en-GB", "DE-at", "zh-Hant-TW", "" };
	static const char *const bad[] = { "Deutsch", "d", "de_AT", "de-", "de AT", "de-\u00e4", "2de",
					   "de\n" };

	for (unsigned i = 0; i < G_N_ELEMENTS(good) + G_N_ELEMENTS(bad); i++) {
		bool is_good = i < G_N_ELEMENTS(good);
		const char *text = is_good ? good[i] : bad[i - G_N_ELEMENTS(good)];
		struct change *change = change_new();
		g_autoptr(GError) error = NULL;
		bool done = ops_path_set(&ops, NULL, change, "engagement/language", text, &error);

		change_free(change);
		ck_assert_msg(done == is_good, "%s", text);
		ck_assert(is_good || g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	}
}
END_TEST

/* It is noon in London: in Kiritimati tomorrow has begun, in Hawaii it is early today. */
START_TEST(test_today_is_the_day_where_we_are)
{
	static const struct { const char *zone, *today, *friday; } rows[] = {
		{ "<+14>-14", "2026-11-26", "2026-11-27" }, { "<-10>10", "2026-11-25", "2026-11-27" },
		{ "<-13>13", "2026-11-24", "2026-11-27" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		char day[11];

		g_setenv("TZ", rows[i].zone, TRUE);
		g_autofree char *today = ops_date(&ops, "today"), *friday = ops_date(&ops, "fri");
		session_today(session, day);
		g_setenv("TZ", "UTC", TRUE);
		ck_assert_str_eq(today, rows[i].today);
		ck_assert_str_eq(friday, rows[i].friday);
		ck_assert_str_eq(day, rows[i].today);
	}
}
END_TEST

/* A word may be typed as its beginning, as long as it is the beginning of one alone. */
START_TEST(test_words_may_be_short)
{
	g_autoptr(GError) error = NULL;

	ck_assert(set_field("status", "impl", NULL));
	assert_field("status", "implemented");
	ck_assert(set_field("status", "Not implemented", NULL));
	assert_field("status", "not-implemented");
	ck_assert(set_field("priority", "MED", NULL));
	assert_field("priority", "medium");
	ck_assert(set_field("basis", "inter,+doc", NULL));
	ck_assert(set_field("basis", "-doc", NULL));
	assert_field("basis", "interviewed");
	ck_assert(!set_field("status", "p", &error));
	ck_assert_ptr_nonnull(strstr(error->message, "partial"));
	assert_field("status", "not-implemented");
}
END_TEST

/* A field is named as the files or as the screen has it; a beginning is not enough. */
START_TEST(test_fields_are_named_as_they_are_shown)
{
	static const struct { const char *prefix, *typed, *name; } rows[] = {
		{ "finding/*/", "Corrective action", "corrective_action" },
		{ "finding/*/", "corrective_action", "corrective_action" },
		{ "request/*/", "STATE", "state" },
		{ "request/*/", "sta", "sta" },
		{ "engagement/", "From", "from" },
		{ "engagement/", "Grade", "Grade" }, /* of a finding */
		{ "engagement/", "", "" },
	};
	g_autoptr(GError) error = NULL;

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *name = ops_field_below(rows[i].prefix, rows[i].typed);

		ck_assert_str_eq(name, rows[i].name);
	}
	ck_assert(set_field("Reason for exclusion", "no windows", NULL));
	assert_field("exclusion-reason", "no windows");
	ck_assert(!set_field("Reason", "no windows", &error));
	ck_assert_ptr_null(ops_field_meant(""));
}
END_TEST

/* The name of a term and its words, as they are shown, and with the signs of an input method. */
START_TEST(test_terms_are_typed_as_they_are_shown)
{
	static const char *const good[] = {
		"Priority=high due=Overdue Kind=cloud", "REVIEW!=Reviewed", "conflict=yes",
		"status\uff1dpartial\u3001Not-implemented\u3000side=customer",
		"assignee=\"A\u3000B\"",
	};
	static const char *const bad[] = { "Prio=high", "Due=soon", "\uff1d", "status=\uff1dpartial", "\xff=yes" };

	for (unsigned i = 0; i < G_N_ELEMENTS(good); i++) {
		g_autoptr(GError) error = NULL;
		struct filter *filter = ops_filter_parse(&ops, good[i], &error);

		ck_assert_msg(filter != NULL, "%s: %s", good[i], error ? error->message : "");
		filter_free(filter);
	}
	for (unsigned i = 0; i < G_N_ELEMENTS(bad); i++) {
		g_autoptr(GError) error = NULL;

		ck_assert_msg(!ops_filter_parse(&ops, bad[i], &error), "%s", bad[i]);
		ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	}
}
END_TEST

START_TEST(test_the_word_that_is_meant)
{
	static const struct { const char *const *words; const char *typed, *meant; } rows[] = {
		{ session_finding_words, "answered", "answered" },
		{ session_finding_words, "ANS", "answered" },
		{ session_finding_words, "a", "a" }, /* answered or accepted */
		{ session_finding_words, "", "" },
		{ session_finding_words, "answered!", "answered!" },
		{ session_request_words, "to ask", "to-ask" },
		{ session_request_words, "re", "re" },
		{ session_status_words, "not a", "not-assessed" },
		{ session_yes_words, "y", "yes" },
		{ session_stated_words, "not-applicable", "na" },
		{ NULL, "y", "y" },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++)
		ck_assert_str_eq(word_meant(rows[i].words, rows[i].typed), rows[i].meant);
}
END_TEST

START_TEST(test_words_and_days_for_people)
{
	g_autofree char *state = label_value("request/R-1/state", "to-ask");
	g_autofree char *unknown = label_value("request/R-1/state", "lost"); /* of a newer remit */
	g_autofree char *nothing = label_value("request/R-1/state", NULL);
	g_autofree char *day = label_value("request/R-1/due", "2026-12-31");
	g_autofree char *no_day = label_day("soon"), *none = label_day(NULL);
	g_autofree char *meant = day_meant("2026-2-3"), *wrong = day_meant("2026-02-30");
	g_autofree char *more = day_meant("2026-02-03x"), *less = day_meant("2026-02");
	g_autofree char *wide = day_meant("\uff12\uff10\uff12\uff16-\uff11-\uff12");
	g_autofree char *short_year = day_meant("26-02-03"), *no_text = day_meant("\xff");
	g_autofree char *other = day_meant("2026/2/3"), *mixed = day_meant("2026/02-03");
	g_autofree char *path = label_path("control/5.1.1/-/customer/basis/stated");

	ck_assert_str_eq(state, "to ask");
	ck_assert_str_eq(unknown, "lost");
	ck_assert_str_eq(nothing, "(nothing)");
	ck_assert_str_eq(day, "2026-12-31");
	ck_assert_str_eq(no_day, "soon");
	ck_assert_ptr_null(none);
	ck_assert_str_eq(meant, "2026-02-03");
	ck_assert_ptr_null(wrong);
	ck_assert_ptr_null(more);
	ck_assert_ptr_null(less);
	ck_assert_str_eq(wide, "2026-01-02");
	ck_assert_ptr_null(short_year); /* a day or a year? */
	ck_assert_ptr_null(no_text);
	ck_assert_str_eq(other, "2026-02-03");
	ck_assert_ptr_null(mixed);
	ck_assert_str_eq(path, "5.1.1 customer: Basis stated");
	ck_assert_uint_eq(label_columns(session_custody_words), strlen("referenced"));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("words");
	TCase *tcase = tcase_create("words");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, test_dates_count_from_today);
	tcase_add_test(tcase, test_days_that_lie_behind);
	tcase_add_test(tcase, test_languages_are_tags);
	tcase_add_test(tcase, test_today_is_the_day_where_we_are);
	tcase_add_test(tcase, test_words_may_be_short);
	tcase_add_test(tcase, test_fields_are_named_as_they_are_shown);
	tcase_add_test(tcase, test_terms_are_typed_as_they_are_shown);
	tcase_add_test(tcase, test_the_word_that_is_meant);
	tcase_add_test(tcase, test_words_and_days_for_people);
	suite_add_tcase(suite, tcase);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
