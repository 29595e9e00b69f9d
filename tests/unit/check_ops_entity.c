/*
 * Entries of the registers and the engagement: what has to hold between several fields of one, how
 * far a finding has come, requests made in one go, the evidence that they bring.
 */
#include "ops/ops.h"
#include "scratch.h"

#include <check.h>
#include <string.h>

static char *folder;
static struct ops ops;
static struct session *session;
static const struct catalog *catalog;

static gint64 still(void *data)
{
	(void)data;
	return 1795608000; /* 2026-11-25 12:00 UTC */
}

static const struct session_clock clock_still = { still, NULL };

static void setup(void)
{
	struct ops_new start = { .name = "acme", .role = ROLE_CUSTOMER, .model = MODEL_IAAS };
	g_autoptr(GError) error = NULL;
	g_autofree char *notice = NULL;

	folder = scratch_new();
	g_setenv("XDG_DATA_HOME", folder, TRUE);
	g_setenv("XDG_STATE_HOME", folder, TRUE);
	g_setenv("REMIT_AUTHOR", "anna", TRUE);
	g_unsetenv("REMIT_SESSION");
	ops = (struct ops){ .io = io_system(), .config = config_new(io_system()),
			    .clock = &clock_still };
	session = ops_session_new(&ops, &start, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
	catalog = ops_catalog(&ops, session, NULL, &notice, &error);
	ck_assert_ptr_nonnull(catalog);
}

static void teardown(void)
{
	catalog_free(catalog);
	session_close(session);
	config_free(ops.config);
	scratch_remove(folder);
}

static struct ops_place place(void)
{
	return (struct ops_place){ session, catalog, SESSION_WHOLE_SCOPE, SIDE_CUSTOMER };
}

/* Set paths of one entity, as both faces do: path, text, ..., NULL. */
static bool set_paths(const char *entity, char **notice, GError **error, const char *path, ...)
{
	struct change *change = change_new();
	struct ops_place at = place();
	bool good = true;
	va_list rest;

	va_start(rest, path);
	for (const char *next = path; good && next; next = va_arg(rest, const char *))
		good = ops_path_set(&ops, &at, change, next, va_arg(rest, const char *), error);
	va_end(rest);
	good = good && ops_entity_check(session, change, entity, error);
	if (good && notice)
		*notice = ops_entity_notice(&ops, session, change, entity);
	good = good && ops_append(&ops, session, change, NULL, error);
	change_free(change);
	return good;
}

static void assert_refused(bool done, GError **error, const char *says)
{
	ck_assert(!done);
	ck_assert(g_error_matches(*error, REMIT_ERROR, REMIT_ERROR_USAGE));
	ck_assert_msg(strstr((*error)->message, says) != NULL, "%s", (*error)->message);
	g_clear_error(error);
}

/* ---- pairs of fields ------------------------------------------------------------- */

START_TEST(test_first_days_are_not_after_last_ones)
{
	GError *error = NULL;

	ck_assert(set_paths("engagement", NULL, NULL, "engagement/to", "2026-12-01", NULL));
	assert_refused(set_paths("engagement", NULL, &error, "engagement/from", "2026-12-02", NULL),
		       &error, "From 2026-12-02 would be after To 2026-12-01");
	ck_assert_ptr_null(session_get(session, "engagement/from"));
	ck_assert(set_paths("engagement", NULL, NULL, "engagement/from", "2026-12-01", NULL));
	/* Both at once, and days as people say them. */
	ck_assert(set_paths("engagement", NULL, NULL, "engagement/from", "+10d", "engagement/to",
			    "+20d", NULL));
	ck_assert_str_eq(session_get(session, "engagement/to"), "2026-12-15");
	assert_refused(set_paths("evidence/E-1", NULL, &error, "evidence/E-1/title", "Log",
				 "evidence/E-1/period_from", "2026-02-01",
				 "evidence/E-1/period_to", "2026-01-31", NULL),
		       &error, "2026-01-31");
	assert_refused(set_paths("evidence/E-1", NULL, &error, "evidence/E-1/effective",
				 "2026-02-01", "evidence/E-1/expiry", "2026-01-31", NULL),
		       &error, "Expiry");
}
END_TEST

START_TEST(test_samples_are_not_larger_than_what_they_are_of)
{
	GError *error = NULL;

	ck_assert(set_paths("evidence/E-1", NULL, NULL, "evidence/E-1/population", "9", NULL));
	assert_refused(set_paths("evidence/E-1", NULL, &error, "evidence/E-1/sample_size", "10",
				 NULL),
		       &error, "would be more than");
	ck_assert(set_paths("evidence/E-1", NULL, NULL, "evidence/E-1/sample_size", "9", NULL));
	/* Cleared there is nothing to hold it against. */
	ck_assert(set_paths("evidence/E-1", NULL, NULL, "evidence/E-1/population", "", NULL));
	ck_assert(set_paths("evidence/E-1", NULL, NULL, "evidence/E-1/sample_size", "10", NULL));
}
END_TEST

/* What others left in disorder hinders nobody who records something else. */
START_TEST(test_only_what_is_touched_is_held)
{
	struct change *change = change_new();

	ck_assert(change_set(change, "engagement/from", "2026-12-02", NULL));
	ck_assert(change_set(change, "engagement/to", "2026-12-01", NULL));
	ck_assert(ops_append(&ops, session, change, NULL, NULL));
	change_free(change);
	ck_assert(set_paths("engagement", NULL, NULL, "engagement/title", "Acme", NULL));
}
END_TEST

/* ---- findings ---------------------------------------------------------------------- */

START_TEST(test_a_finding_is_answered_with_an_answer)
{
	static const char *const states[] = { "answered", "accepted", "verified", "closed" };
	GError *error = NULL;

	ck_assert(set_paths("finding/F-1", NULL, NULL, "finding/F-1/title", "Doors",
			    "finding/F-1/grade", "minor", NULL));
	for (unsigned i = 0; i < G_N_ELEMENTS(states); i++)
		assert_refused(set_paths("finding/F-1", NULL, &error, "finding/F-1/state",
					 states[i], NULL),
			       &error, states[i]);
	ck_assert(set_paths("finding/F-1", NULL, NULL, "finding/F-1/state", "closed",
			    "finding/F-1/correction", "A lock", NULL));
	/* What is no nonconformity is closed without one. */
	ck_assert(set_paths("finding/F-1", NULL, NULL, "finding/F-1/grade", "strength",
			    "finding/F-1/correction", "", NULL));
	ck_assert(set_paths("finding/F-1", NULL, NULL, "finding/F-1/state", "closed", NULL));
}
END_TEST

START_TEST(test_verifying_ones_own_is_told)
{
	g_autofree char *own = NULL, *other = NULL;

	ck_assert(set_paths("finding/F-1", NULL, NULL, "finding/F-1/correction", "A lock",
			    "finding/F-1/assignee", "kim", NULL));
	ck_assert(set_paths("finding/F-1", &other, NULL, "finding/F-1/state", "verified", NULL));
	ck_assert_ptr_null(other);
	ck_assert(set_paths("finding/F-1", &own, NULL, "finding/F-1/assignee", "anna",
			    "finding/F-1/state", "verified", NULL));
	ck_assert_ptr_nonnull(own);
	ck_assert_msg(strstr(own, "anna") != NULL, "%s", own);
}
END_TEST

START_TEST(test_steps)
{
	const struct ops_kind *finding = ops_kind_find("finding");
	const struct ops_kind *request = ops_kind_find("request");
	const struct {
		const char *before, *after;
	} steps[] = { { "to-ask", "requested" }, { "requested", "received" },
		      { "received", NULL }, { "rejected", "requested" } };

	ck_assert_str_eq(ops_entry_step(session, finding, "F-1"), "open");
	ck_assert_ptr_null(ops_entry_step(session, ops_kind_find("person"), "P-1"));
	for (unsigned i = 0; i < G_N_ELEMENTS(steps); i++) {
		ck_assert(set_paths("request/R-1", NULL, NULL, "request/R-1/state",
				    steps[i].before, NULL));
		ck_assert_pstr_eq(ops_entry_step(session, request, "R-1"), steps[i].after);
	}
}
END_TEST

START_TEST(test_an_entry_keeps_its_title)
{
	GError *error = NULL;

	assert_refused(set_paths("finding/F-1", NULL, &error, "finding/F-1/title", "", NULL), &error,
		       "remove");
	assert_refused(set_paths("finding/F-1", NULL, &error, "finding/F-1/title", "  ", NULL),
		       &error, "blanks");
}
END_TEST

START_TEST(test_an_entry_knows_its_controls)
{
	const struct ops_kind *kind = ops_kind_find("finding");

	ck_assert(set_paths("finding/F-1", NULL, NULL, "finding/F-1/title", "Doors",
			    "finding/F-1/control", "5.1.1:provider,5.1.1,12.3.1", NULL));
	ck_assert(set_paths("finding/F-2", NULL, NULL, "finding/F-2/title", "Windows", NULL));
	g_autoptr(GPtrArray) entries = ops_entries(session, kind);
	const struct ops_entry *one = entries->pdata[0], *other = entries->pdata[1];
	ck_assert_str_eq(one->control, "12.3.1");
	ck_assert_uint_eq(one->controls, 2);
	ck_assert_uint_eq(one->links, 3);
	ck_assert_ptr_null(other->control);
	ck_assert_uint_eq(other->controls, 0);
}
END_TEST

/* ---- requests -------------------------------------------------------------------------- */

/* How many requests asking for a control's evidence makes. */
static unsigned ask_for(const char *control)
{
	g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GArray) controls = g_array_new(FALSE, FALSE, sizeof(unsigned));
	unsigned at = catalog_resolve(catalog, control, NULL);
	struct change *change = change_new();
	struct ops_place here = place();

	ck_assert_uint_ne(at, CATALOG_NONE);
	g_array_append_val(controls, at);
	ck_assert(ops_requests_make(&ops, &here, change, controls, ids, NULL));
	ck_assert(ops_append(&ops, session, change, NULL, NULL));
	change_free(change);
	return ids->len;
}

START_TEST(test_the_same_is_not_asked_for_twice)
{
	unsigned one = ask_for("12.3.1"), whole = ask_for("12");

	ck_assert_uint_gt(one, 0);
	ck_assert_uint_gt(whole, 10);
	ck_assert_uint_eq(ask_for("12"), 0);
	g_autoptr(GPtrArray) entries = ops_entries(session, ops_kind_find("request"));
	ck_assert_uint_eq(entries->len, one + whole);
	const struct ops_entry *entry = g_ptr_array_index(entries, 0);
	ck_assert_str_eq(entry->state, "to-ask");
	ck_assert_uint_eq(entry->links, 1);
}
END_TEST

START_TEST(test_requests_are_listed_as_the_catalog_has_them)
{
	unsigned at = catalog_find(catalog, "12.3.1"), count = ask_for("12.3.1");
	g_autoptr(GPtrArray) entries = ops_entries(session, ops_kind_find("request"));

	ck_assert_uint_eq(count, catalog->nodes[at].control->evidence.count);
	for (unsigned i = 0; i < count; i++) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);

		ck_assert_str_eq(entry->title, catalog->nodes[at].control->evidence.items[i]);
	}
}
END_TEST

START_TEST(test_nobody_is_asked_for_what_was_left_out)
{
	struct change *change = change_new();

	ck_assert(change_set(change, "control/12.3.1/-/customer/selected", "no", NULL));
	ck_assert(ops_append(&ops, session, change, NULL, NULL));
	change_free(change);
	ck_assert_uint_eq(ask_for("12.3.1"), 0);
}
END_TEST

START_TEST(test_what_came_is_evidence)
{
	g_autofree char *evidence = NULL, *again = NULL;
	struct change *change = change_new();
	GError *error = NULL;

	ck_assert(set_paths("request/R-1", NULL, NULL, "request/R-1/text", "The list\nof doors",
			    "request/R-1/whom", "Kim", "request/R-1/control", "12.3.1", NULL));
	ck_assert(ops_request_received(&ops, session, change, "R-1", &evidence, NULL));
	ck_assert(ops_append(&ops, session, change, NULL, NULL));
	change_free(change);
	const struct {
		const char *field, *text;
	} values[] = { { "title", "The list of doors" }, { "source", "Kim" },
		       { "received", "2026-11-25" }, { "control/12.3.1/-/customer", "yes" } };
	for (unsigned i = 0; i < G_N_ELEMENTS(values); i++) {
		g_autofree char *path = g_strdup_printf("evidence/%s/%s", evidence, values[i].field);

		ck_assert_pstr_eq(session_get(session, path), values[i].text);
	}
	ck_assert_str_eq(session_get(session, "request/R-1/state"), "received");
	change = change_new();
	assert_refused(ops_request_received(&ops, session, change, "R-1", &again, &error), &error,
		       "R-1");
	ck_assert_ptr_null(again);
	change_free(change);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ops: entities");
	TCase *tcase = tcase_create("entities");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, test_first_days_are_not_after_last_ones);
	tcase_add_test(tcase, test_samples_are_not_larger_than_what_they_are_of);
	tcase_add_test(tcase, test_only_what_is_touched_is_held);
	tcase_add_test(tcase, test_a_finding_is_answered_with_an_answer);
	tcase_add_test(tcase, test_verifying_ones_own_is_told);
	tcase_add_test(tcase, test_steps);
	tcase_add_test(tcase, test_an_entry_keeps_its_title);
	tcase_add_test(tcase, test_an_entry_knows_its_controls);
	tcase_add_test(tcase, test_the_same_is_not_asked_for_twice);
	tcase_add_test(tcase, test_requests_are_listed_as_the_catalog_has_them);
	tcase_add_test(tcase, test_nobody_is_asked_for_what_was_left_out);
	tcase_add_test(tcase, test_what_came_is_evidence);
	suite_add_tcase(suite, tcase);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? 0 : 1;
}
