/*
 * Unit tests of the services in scope: how an assurance stands on a day, whether one names a
 * service, and what the joint status makes of it.
 */
#include "tests/unit/session_desk.h"

#include <stdlib.h>
#include <string.h>

static struct desk desk; /* its clock begins at 2026-11-24T10:00:00Z */

static void start(void)
{
	desk_open(&desk);
}

static void stop(void)
{
	desk_close(&desk);
}

static char *joined(char **words)
{
	char *text = g_strjoinv(" ", words);

	g_strfreev(words);
	return text;
}

/* ---- days -------------------------------------------------------------------------------- */

static const struct {
	struct span span;
	const char *day;
	int soon, left;
	enum validity validity;
} spans[] = {
	{ { "2026-01-01", "2026-12-31" }, "2026-06-01", 90, 213, VALIDITY_VALID },
	{ { "2026-01-01", "2026-12-31" }, "2026-01-01", 90, 364, VALIDITY_VALID },
	{ { "2026-01-01", "2026-12-31" }, "2025-12-31", 90, 365, VALIDITY_NOT_YET },
	{ { "2026-01-01", "2026-12-31" }, "2026-12-31", 90, 0, VALIDITY_LAPSING },
	{ { "2026-01-01", "2026-12-31" }, "2026-12-31", 0, 0, VALIDITY_LAPSING },
	{ { "2026-01-01", "2026-12-31" }, "2026-12-30", 0, 1, VALIDITY_VALID },
	{ { "2026-01-01", "2026-12-31" }, "2026-10-02", 90, 90, VALIDITY_LAPSING },
	{ { "2026-01-01", "2026-12-31" }, "2026-10-01", 90, 91, VALIDITY_VALID },
	{ { "2026-01-01", "2026-12-31" }, "2027-01-01", 90, -1, VALIDITY_LAPSED },
	{ { NULL, "2024-02-29" }, "2024-03-01", 90, -1, VALIDITY_LAPSED },
	{ { NULL, "2028-02-29" }, "2028-02-28", 0, 1, VALIDITY_VALID },
	{ { NULL, NULL }, "2026-01-01", 90, 0, VALIDITY_UNDATED },
	{ { "2026-01-01", NULL }, "2026-01-01", 90, 0, VALIDITY_UNDATED },
	{ { "2026-01-02", NULL }, "2026-01-01", 90, 0, VALIDITY_NOT_YET },
};

START_TEST(an_assurance_stands_on_a_day)
{
	int left = 4711;

	ck_assert_int_eq(span_validity(&spans[_i].span, spans[_i].day, spans[_i].soon, &left),
			 spans[_i].validity);
	ck_assert_int_eq(left, spans[_i].left);
	ck_assert_int_eq(span_validity(&spans[_i].span, spans[_i].day, spans[_i].soon, NULL),
			 spans[_i].validity);
}
END_TEST

START_TEST(days_are_counted)
{
	ck_assert_int_eq(span_days("2026-11-24", "2027-11-24"), 365);
	ck_assert_int_eq(span_days("2026-11-24", "2026-11-23"), -1);
	ck_assert_int_eq(span_days(NULL, "2026-11-23"), 0);
	ck_assert_int_eq(span_days("2026-11-23", NULL), 0);
	ck_assert_int_eq(span_days("2026-02-30", "2026-11-23"), 0);
	ck_assert_int_eq(span_days("soon", "2026-11-23"), 0);
	ck_assert(span_is_date("2028-02-29"));
	ck_assert(!span_is_date("2027-02-29") && !span_is_date("") && !span_is_date(NULL));
	ck_assert(!span_is_date("2026-1-011") && !span_is_date("2026-11-2\033") &&
		  !span_is_date("2026-11-233"));
}
END_TEST

static void expect_span(const char *from, const char *to)
{
	struct span span = session_assurance_span(desk.session, "soc");

	ck_assert_pstr_eq(span.from, from);
	ck_assert_pstr_eq(span.to, to);
}

START_TEST(a_letter_carries_a_report_on)
{
	expect_span(NULL, NULL);
	set(desk.session, "assurance/soc/period_from", "2025-04-01");
	set(desk.session, "assurance/soc/period_to", "2026-03-31");
	expect_span("2025-04-01", "2026-03-31");
	set(desk.session, "assurance/soc/bridge_to", "2026-02-01");
	expect_span("2025-04-01", "2026-03-31");
	set(desk.session, "assurance/soc/bridge_to", "2026-06-30");
	expect_span("2025-04-01", "2026-06-30");
	set(desk.session, "assurance/soc/valid_from", "2026-01-01");
	set(desk.session, "assurance/soc/valid_to", "2028-12-31");
	expect_span("2026-01-01", "2028-12-31");
}
END_TEST

/* ---- services ---------------------------------------------------------------------------- */

START_TEST(services_are_what_is_recorded_of_them)
{
	g_autofree char *none = joined(session_services(desk.session));

	ck_assert_str_eq(none, "");
	ck_assert(!session_has_service(desk.session, "web"));
	set(desk.session, "service/web/name", "Web");
	set(desk.session, "service/web/model", "saas");
	set(desk.session, "service/web-2/name", "Web 2");
	set(desk.session, "service/api/role", "customer");
	set(desk.session, "assurance/iso/service/web", "yes");
	set(desk.session, "assurance/iso/service/web-2", "yes");
	g_autofree char *three = joined(session_services(desk.session));
	ck_assert_str_eq(three, "api web web-2");
	g_autofree char *named = joined(session_assurance_names(desk.session, "iso"));
	ck_assert_str_eq(named, "web web-2");
	ck_assert(session_has_service(desk.session, "web"));
	ck_assert(!session_has_service(desk.session, "we"));
	ck_assert_int_eq(session_model_for(desk.session, "web"), MODEL_SAAS);
	ck_assert_int_eq(session_model_for(desk.session, "api"), MODEL_PAAS);
	ck_assert_int_eq(session_model_for(desk.session, "-"), MODEL_PAAS);
	ck_assert_int_eq(session_role_for(desk.session, "api"), ROLE_CUSTOMER);
	ck_assert_int_eq(session_role_for(desk.session, "web"), ROLE_PROVIDER);
	set(desk.session, "service/web/name", "");
	set(desk.session, "service/web/model", "");
	ck_assert(!session_has_service(desk.session, "web"));
	g_autofree char *two = joined(session_services(desk.session));
	ck_assert_str_eq(two, "api web-2");
}
END_TEST

static struct cover cover_of(const char *service)
{
	struct cover cover;

	session_cover(desk.session, service, "2026-11-24", 30, &cover);
	return cover;
}

static void add_assurance(const char *id, const char *service, const char *from, const char *to)
{
	g_autofree char *from_path = session_path("assurance", id, "valid_from", NULL);
	g_autofree char *to_path = session_path("assurance", id, "valid_to", NULL);
	g_autofree char *names = session_path("assurance", id, "service", service, NULL);

	set(desk.session, from_path, from);
	set(desk.session, to_path, to);
	set(desk.session, names, "yes");
}

START_TEST(only_what_names_a_service_counts)
{
	struct cover cover = cover_of("web");

	ck_assert_uint_eq(cover.services, 1);
	ck_assert_uint_eq(cover.unnamed, 1);
	/* Wide as it claims to be, it names another one. */
	add_assurance("wide", "mail", "2026-01-01", "2028-12-31");
	set(desk.session, "assurance/wide/services", "Web, and everything else");
	cover = cover_of("web");
	ck_assert_uint_eq(cover.unnamed, 1);
	ck_assert_uint_eq(cover.lapsed, 0);
	add_assurance("old", "web", "2023-01-01", "2025-12-31");
	cover = cover_of("web");
	ck_assert_uint_eq(cover.unnamed, 0);
	ck_assert_uint_eq(cover.lapsed, 1);
	ck_assert_int_eq(cover.validity, VALIDITY_LAPSED);
	ck_assert_str_eq(cover.to, "2025-12-31");
	/* The new one has not begun: nothing holds today. */
	add_assurance("new", "web", "2027-01-01", "2029-12-31");
	ck_assert_uint_eq(cover_of("web").lapsed, 1);
	/* Nobody knows until when: at least it is not known to have lapsed. */
	add_assurance("undated", "web", "", "");
	cover = cover_of("web");
	ck_assert_uint_eq(cover.lapsed, 0);
	ck_assert_int_eq(cover.validity, VALIDITY_UNDATED);
	add_assurance("short", "web", "", "2026-12-24");
	ck_assert_int_eq(cover_of("web").validity, VALIDITY_LAPSING);
	add_assurance("now", "web", "", "2027-12-24");
	add_assurance("longer", "web", "", "2028-12-24");
	cover = cover_of("web");
	ck_assert_int_eq(cover.validity, VALIDITY_VALID);
	ck_assert_str_eq(cover.to, "2028-12-24");
}
END_TEST

START_TEST(the_whole_scope_is_all_services_together)
{
	struct cover cover = cover_of("-");

	ck_assert_uint_eq(cover.services, 0);
	set(desk.session, "service/api/name", "API");
	set(desk.session, "service/web/name", "Web");
	set(desk.session, "service/mail/name", "Mail");
	cover = cover_of("-");
	ck_assert_uint_eq(cover.services, 3);
	ck_assert_uint_eq(cover.unnamed, 3);
	ck_assert(cover.whole && !cover_of("web").whole);
	add_assurance("a", "web", "", "2028-12-31");
	add_assurance("b", "mail", "", "2026-03-01");
	cover = cover_of("-");
	ck_assert_uint_eq(cover.unnamed, 1);
	ck_assert_uint_eq(cover.lapsed, 1);
	ck_assert_int_eq(cover.validity, VALIDITY_LAPSED);
	ck_assert_str_eq(cover.to, "2026-03-01");
	/* What names the whole scope speaks for it. */
	add_assurance("c", "-", "", "2028-06-30");
	cover = cover_of("-");
	ck_assert_uint_eq(cover.services, 1);
	ck_assert_uint_eq(cover.unnamed + cover.lapsed, 0);
	ck_assert_str_eq(cover.to, "2028-06-30");
	ck_assert_uint_eq(cover_of("api").unnamed, 1);
}
END_TEST

/* ---- the joint status -------------------------------------------------------------------- */

static const struct catalog_duty duties[] = {
	{ "c", "c", NULL, { ACCOUNTABLE_CSC, ACCOUNTABLE_CSC, ACCOUNTABLE_CSC } },
	{ "p", "p", NULL, { ACCOUNTABLE_CSP, ACCOUNTABLE_CSP, ACCOUNTABLE_NA } },
};
static const struct control control = { .duties = duties, .duty_count = 2 };
static const struct catalog_node node = { .id = "5.1.1", .control = &control };

static bool is_not_verified(const char *service, enum model model)
{
	struct joint joint;

	session_joint(desk.session, &node, service, model, &joint);
	return joint.not_verified;
}

static void record(const char *side, const char *field, const char *text)
{
	g_autofree char *path = g_strdup_printf("control/5.1.1/web/%s/%s", side, field);

	set(desk.session, path, text);
}

START_TEST(lapsed_assurance_verifies_nothing)
{
	record("customer", "status", "implemented");
	record("customer", "basis/certified", "yes");
	record("provider", "status", "implemented");
	record("provider", "basis/certified", "yes");
	/* That none names the service is said beside the status and does not change it. */
	ck_assert(!is_not_verified("web", MODEL_IAAS));
	add_assurance("iso", "web", "2023-01-01", "2026-11-24");
	ck_assert(!is_not_verified("web", MODEL_IAAS));
	set(desk.session, "assurance/iso/valid_to", "2026-11-23");
	ck_assert(is_not_verified("web", MODEL_IAAS));
	record("provider", "basis/stated", "yes");
	ck_assert(is_not_verified("web", MODEL_IAAS));
	/* Nobody rests on it where the provider has no duty or there is more to rest on. */
	ck_assert(!is_not_verified("web", MODEL_SAAS));
	ck_assert(!is_not_verified("mail", MODEL_IAAS));
	record("provider", "basis/tested", "yes");
	ck_assert(!is_not_verified("web", MODEL_IAAS));
	record("provider", "basis/tested", "");
	record("provider", "status", "planned");
	ck_assert(!is_not_verified("web", MODEL_IAAS));
	record("provider", "status", "partial");
	ck_assert(is_not_verified("web", MODEL_IAAS));
	add_assurance("iso-2", "web", "", "2028-12-31");
	ck_assert(!is_not_verified("web", MODEL_IAAS));
}
END_TEST

int main(void)
{
	Suite *all = suite_create("services");
	TCase *days = tcase_create("days"), *cover = tcase_create("cover");
	SRunner *runner;
	int failed;

	tcase_add_loop_test(days, an_assurance_stands_on_a_day, 0, G_N_ELEMENTS(spans));
	tcase_add_test(days, days_are_counted);
	tcase_add_checked_fixture(cover, start, stop);
	tcase_add_test(cover, a_letter_carries_a_report_on);
	tcase_add_test(cover, services_are_what_is_recorded_of_them);
	tcase_add_test(cover, only_what_names_a_service_counts);
	tcase_add_test(cover, the_whole_scope_is_all_services_together);
	tcase_add_test(cover, lapsed_assurance_verifies_nothing);
	suite_add_tcase(all, days);
	suite_add_tcase(all, cover);
	runner = srunner_create(all);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
