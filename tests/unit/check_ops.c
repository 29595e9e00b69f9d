/*
 * What both faces of remit do: finding and making sessions, fields as people say them,
 * catalogs that are not the same any more.
 */
#include "ops/ops.h"
#include "scratch.h"

#include <check.h>
#include <string.h>
#include <unistd.h>

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

START_TEST(test_that_the_other_party_does_it_is_no_reason)
{
	static const char *const handovers[] = {
		"The provider does it", "Handled by AWS.", "provider's responsibility",
		"our cloud vendor takes care of this", "Macht der Anbieter", "Der Kunde ist zuständig",
		"プロバイダが実施している", "クラウド事業者の責任",
	};
	static const char *const reasons[] = {
		"No development is outsourced", "There is no provider who does this for us here",
		"We hold no personal data in this service", "Keine eigenen Rechenzentren",
		"The building is shared; physical access is assessed in the provider's own audit report 2026",
		"個人データを扱わないため",
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(handovers); i++)
		ck_assert_msg(ops_reason_is_handover(handovers[i]), "%s", handovers[i]);
	for (unsigned i = 0; i < G_N_ELEMENTS(reasons); i++)
		ck_assert_msg(!ops_reason_is_handover(reasons[i]), "%s", reasons[i]);
}
END_TEST

START_TEST(test_new_session_is_found_by_name_path_and_as_the_last)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *named = ops_session_find(&ops, "acme", false, &error);
	g_autofree char *path = ops_session_find(&ops, session_folder(session), false, &error);
	g_autofree char *last = ops_session_find(&ops, NULL, true, &error);

	ck_assert_msg(error == NULL, "%s", error ? error->message : "");
	ck_assert_str_eq(named, session_folder(session));
	ck_assert_str_eq(path, named);
	ck_assert_str_eq(last, named);
	ck_assert_int_eq(session_role(session), ROLE_CUSTOMER);
	ck_assert_int_eq(session_model(session), MODEL_PAAS);
}
END_TEST

START_TEST(test_missing_session_is_suggested)
{
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(ops_session_find(&ops, "acne", true, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NOT_FOUND));
	ck_assert_ptr_nonnull(strstr(error->message, "acme"));
	g_clear_error(&error);
	ck_assert_ptr_null(ops_session_find(&ops, NULL, false, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NOT_FOUND));
}
END_TEST

START_TEST(test_names_that_cannot_be)
{
	static const char *const bad[] = { "", ".", "..", "-x", ".hidden", "a\nb", "\xff", "x/../..", "two words", "a\tb", "_x",
					   "a:b", "a$b" };
	static const char *const good[] = { "acme", "Büro-2", "2026.q4", "acme_prod", "o\xcc\x88x" };

	for (unsigned i = 0; i < G_N_ELEMENTS(bad); i++) {
		struct ops_new start = { .name = bad[i] };
		g_autoptr(GError) error = NULL;

		ck_assert_msg(ops_session_new(&ops, &start, &error) == NULL, "%s", bad[i]);
		ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	}
	for (unsigned i = 0; i < G_N_ELEMENTS(good); i++)
		ck_assert_msg(ops_name_check(good[i], NULL), "%s", good[i]);
}
END_TEST

START_TEST(test_a_second_session_of_the_name_is_refused)
{
	struct ops_new start = { .name = "acme" };
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(ops_session_new(&ops, &start, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	ck_assert_uint_eq(session_action_count(session), 2);
}
END_TEST

START_TEST(test_status_moves_the_review)
{
	ck_assert(set_field("status", "3", NULL));
	assert_field("status", "partial");
	assert_field("review", "assessed");
	ck_assert(set_field("review", "reviewed", NULL));
	ck_assert(set_field("status", "partial", NULL));
	assert_field("review", "reviewed");
	ck_assert(set_field("status", "implemented", NULL));
	assert_field("review", "assessed");
	ck_assert(set_field("status", "0", NULL));
	assert_field("status", NULL);
	assert_field("review", NULL);
}
END_TEST

START_TEST(test_review_needs_a_status)
{
	static const char *const words[] = { "assessed", "reviewed", "agreed" };
	struct change *change = change_new();

	for (unsigned i = 0; i < G_N_ELEMENTS(words); i++) {
		g_autoptr(GError) error = NULL;

		ck_assert(!set_field("review", words[i], &error));
		ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
		ck_assert_ptr_nonnull(strstr(error->message, "9.1.2 has no status"));
	}
	ck_assert(set_field("review", "open", NULL));
	ck_assert(set_field("review", "", NULL));
	ck_assert(!set_field("review", "looked-at", NULL));
	assert_field("review", NULL);
	/* The status may come in the same change, and go in it. */
	ck_assert(ops_field_set(&ops, session, change, &target, "status", "3", NULL));
	ck_assert(ops_field_set(&ops, session, change, &target, "review", "reviewed", NULL));
	ck_assert(ops_append(&ops, session, change, NULL, NULL));
	change_free(change);
	assert_field("review", "reviewed");
	ck_assert(!set_field("review", "open", NULL));
	ck_assert(!set_field("review", "", NULL));
	change = change_new();
	ck_assert(ops_field_set(&ops, session, change, &target, "status", "", NULL));
	ck_assert(!ops_field_set(&ops, session, change, &target, "review", "reviewed", NULL));
	change_free(change);
	assert_field("review", "reviewed");
}
END_TEST

START_TEST(test_basis_replaces_adds_and_removes)
{
	g_autoptr(GError) error = NULL;

	ck_assert(set_field("basis", "stated,tested", NULL));
	assert_field("basis", "stated,tested");
	ck_assert(set_field("basis", "+interviewed,-stated", NULL));
	assert_field("basis", "interviewed,tested");
	ck_assert(set_field("basis", "observed", NULL));
	assert_field("basis", "observed");
	ck_assert(!set_field("basis", "guessed", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	ck_assert_ptr_nonnull(strstr(error->message, "stated, documented, certified"));
	assert_field("basis", "observed");
	ck_assert(set_field("basis", "", NULL));
	assert_field("basis", NULL);
}
END_TEST

START_TEST(test_reasons_have_references)
{
	g_autoptr(GError) error = NULL;

	ck_assert(set_field("reason", "risk", NULL));
	ck_assert(set_field("reason.law", "Regulation (EU) 2016/679, Article 32", NULL));
	assert_field("reason", "risk,law");
	ck_assert(!set_field("reason.whim", "because", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	g_clear_error(&error);
	ck_assert(!set_field("status.law", "x", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
}
END_TEST

START_TEST(test_exclusion_needs_a_reason)
{
	g_autoptr(GError) error = NULL;

	ck_assert(!set_field("applicability", "excluded", &error));
	ck_assert_ptr_nonnull(strstr(error->message, "--reason"));
	ck_assert(set_field("exclusion-reason", "nothing is developed", NULL));
	ck_assert(set_field("applicability", "excluded", NULL));
	assert_field("applicability", "excluded");
}
END_TEST

START_TEST(test_unknown_field_and_word)
{
	g_autoptr(GError) field = NULL, word = NULL;

	ck_assert(!set_field("stauts", "partial", &field));
	ck_assert_ptr_nonnull(strstr(field->message, "status"));
	ck_assert(!set_field("status", "done", &word));
	ck_assert_ptr_nonnull(strstr(word->message, "implemented"));
	ck_assert_uint_eq(session_action_count(session), 2);
}
END_TEST

START_TEST(test_catalog_that_is_gone)
{
	g_autofree char *path = g_build_filename(folder, "odd.remit", NULL);
	struct session_start start = { .catalog = "gone-2001", .revision = 7, .by = "anna",
				       .name = "odd", .role = ROLE_AUDITOR, .model = MODEL_SAAS };
	struct session *odd = session_create(io_system(), path, &start, NULL, NULL);
	struct change *change = change_new();
	g_autofree char *notice = NULL;

	ck_assert(change_set(change, "control/X.1/-/provider/status", "planned", NULL));
	ck_assert(session_append(odd, change, "anna", NULL, NULL));
	change_free(change);
	const struct catalog *catalog = ops_catalog(&ops, odd, NULL, &notice, NULL);
	ck_assert_ptr_nonnull(catalog);
	ck_assert_ptr_nonnull(strstr(notice, "gone-2001"));
	ck_assert_uint_ne(catalog_find(catalog, "X.1"), CATALOG_NONE);
	catalog_free(catalog);
	session_close(odd);
}
END_TEST

START_TEST(test_records_without_a_control_are_named)
{
	struct change *change = change_new();
	g_autofree char *notice = NULL;

	ck_assert(change_set(change, "control/99.9/-/customer/note", "kept", NULL));
	ck_assert(ops_append(&ops, session, change, NULL, NULL));
	change_free(change);
	const struct catalog *catalog = ops_catalog(&ops, session, NULL, &notice, NULL);
	ck_assert_ptr_nonnull(notice);
	g_autoptr(GPtrArray) ids = ops_unknown_controls(session, catalog);
	ck_assert_uint_eq(ids->len, 1);
	ck_assert_str_eq(g_ptr_array_index(ids, 0), "99.9");
}
END_TEST

START_TEST(test_sessions_lists_the_broken_one_too)
{
	g_autofree char *broken = g_build_filename(folder, "remit", "broken.remit", NULL);
	g_autofree char *journal = g_build_filename(broken, "history.jsonl", NULL);

	ck_assert_int_eq(g_mkdir_with_parents(broken, 0700), 0);
	ck_assert(g_file_set_contents(journal, "no\nno\n", -1, NULL));
	g_autoptr(GPtrArray) rows = ops_sessions(&ops);
	ck_assert_uint_eq(rows->len, 2);
	const struct ops_session *first = g_ptr_array_index(rows, 0);
	const struct ops_session *second = g_ptr_array_index(rows, 1);
	ck_assert_str_eq(first->name, "acme");
	ck_assert_ptr_null(first->problem);
	ck_assert_str_eq(second->name, "broken");
	ck_assert_ptr_nonnull(second->problem);
}
END_TEST

START_TEST(test_seek_goes_round)
{
	const struct catalog *catalog = catalog_builtin()[0];
	unsigned first = ops_seek(session, catalog, catalog->node_count - 1, 1, OPS_SEEK_UNASSESSED, "-",
				  MODEL_PAAS);
	unsigned last = ops_seek(session, catalog, first, -1, OPS_SEEK_UNASSESSED, "-", MODEL_PAAS);

	ck_assert_uint_ne(first, CATALOG_NONE);
	ck_assert_uint_gt(last, first);
	ck_assert_uint_eq(ops_seek(session, catalog, 0, 1, OPS_SEEK_GAP, "-", MODEL_PAAS), CATALOG_NONE);
	ck_assert(set_field("status", "partial", NULL));
	ck_assert_uint_eq(ops_seek(session, catalog, 0, 1, OPS_SEEK_GAP, "-", MODEL_PAAS),
			  catalog_find(catalog, "9.1.2"));
}
END_TEST

START_TEST(test_config_remembers)
{
	g_autoptr(GError) error = NULL;

	config_remember(ops.config, "u-1", "control", "9.1.2");
	ck_assert(config_save(ops.config, &error));
	config_free(ops.config);
	ops.config = config_new(io_system());
	const char *control = config_recall(ops.config, "u-1", "control");
	ck_assert_ptr_null(config_recall(ops.config, "u-1", "side"));
	ck_assert_ptr_nonnull(config_last_session(ops.config));
	ck_assert_str_eq(control, "9.1.2"); /* lent until something is remembered */
	ck_assert_ptr_null(config_recall(ops.config, "u-2", "control"));
	ck_assert_str_eq(config_author(ops.config), "anna");
}
END_TEST

START_TEST(test_config_that_cannot_be_read_is_as_if_absent)
{
	g_autofree char *state = g_build_filename(config_state_folder(ops.config), "state", NULL);

	ck_assert_int_eq(g_mkdir_with_parents(config_state_folder(ops.config), 0700), 0);
	ck_assert(g_file_set_contents(state, "\0\xff[[[no", 8, NULL));
	config_free(ops.config);
	ops.config = config_new(io_system());
	ck_assert_ptr_null(config_last_session(ops.config));
}
END_TEST

START_TEST(test_relative_xdg_folders_are_ignored)
{
	g_setenv("XDG_DATA_HOME", "relative", TRUE);
	struct config *config = config_new(io_system());

	ck_assert(g_path_is_absolute(config_data_folder(config)));
	config_free(config);
}
END_TEST

/* ---- services and assurance -------------------------------------------------- */

static bool add_service(const char *what, const struct ops_value *values, unsigned count,
			char **notice, GError **error)
{
	struct change *change = change_new();
	g_autofree char *id = NULL;
	bool done = ops_service_add(&ops, session, change, what, values, count, &id, notice,
				    error) &&
		    ops_append(&ops, session, change, NULL, error);

	change_free(change);
	return done;
}

static void assert_refused(GError *error, const char *part)
{
	ck_assert_ptr_nonnull(error);
	ck_assert_msg(error->code == REMIT_ERROR_USAGE && strstr(error->message, part), "%s",
		      error->message);
	g_error_free(error);
}

START_TEST(test_a_service_comes_from_a_list_or_is_typed_in)
{
	const struct ops_value values[] = { { "id", "azure-2" }, { "model", "saas" } };
	const struct ops_value empty[] = { { "name", "" } };
	g_autofree char *several = NULL, *said = NULL, *typed = NULL, *none = NULL;
	GError *error = NULL;

	ck_assert(add_service("microsoft/azure", NULL, 0, &several, &error));
	ck_assert_ptr_nonnull(strstr(several, "PaaS"));
	ck_assert_str_eq(session_service_text(session, "azure", "source"), "microsoft/azure");
	ck_assert_ptr_null(session_service_text(session, "azure", "model"));
	ck_assert_int_eq(session_model_for(session, "azure"), MODEL_PAAS);
	ck_assert(add_service("microsoft/azure", values, 2, &said, &error));
	ck_assert_ptr_null(said);
	ck_assert_int_eq(session_model_for(session, "azure-2"), MODEL_SAAS);
	ck_assert(add_service("crm", empty, 1, &typed, &error));
	ck_assert_str_eq(session_service_text(session, "crm", "name"), "crm");
	ck_assert(!add_service("crm", NULL, 0, &none, &error));
	assert_refused(g_steal_pointer(&error), "in scope already");
	ck_assert(!add_service("microsoft/asure", NULL, 0, &none, &error));
	assert_refused(g_steal_pointer(&error), "azure");
	ck_assert(!add_service("-", NULL, 0, &none, &error));
	assert_refused(g_steal_pointer(&error), "cannot be an id");
	ck_assert_ptr_null(none);
	ck_assert(ops_service_check(session, "-", &error));
	ck_assert(ops_service_check(session, "crm", &error));
	ck_assert(!ops_service_check(session, "crn", &error));
	assert_refused(g_steal_pointer(&error), "crm");
}
END_TEST

static bool set_assurance(const char *field, const char *text, GError **error)
{
	const struct ops_value value = { field, text };
	struct change *change = change_new();
	g_autofree char *notice = NULL;
	bool done = ops_assurance_set(session, change, "iso", &value, 1, &notice, error) &&
		    ops_append(&ops, session, change, NULL, error);

	change_free(change);
	return done;
}

static void assert_names(const char *expected)
{
	g_auto(GStrv) names = session_assurance_names(session, "iso");
	g_autofree char *text = g_strjoinv(" ", names);

	ck_assert_str_eq(text, expected);
}

START_TEST(test_an_assurance_names_services)
{
	g_autofree char *notice = NULL;
	GError *error = NULL;

	ck_assert(add_service("web", NULL, 0, &notice, &error));
	ck_assert(add_service("mail", NULL, 0, &notice, &error));
	ck_assert(set_assurance("covers", "web, mail", &error));
	assert_names("mail web");
	ck_assert(set_assurance("covers", "-web", &error));
	assert_names("mail");
	ck_assert(set_assurance("covers", "+web,-mail,+-", &error));
	assert_names("- web");
	ck_assert(set_assurance("covers", "-", &error));
	assert_names("-");
	ck_assert(!set_assurance("covers", "wob", &error));
	assert_refused(g_steal_pointer(&error), "web");
	ck_assert(set_assurance("covers", "", &error));
	assert_names("");
	ck_assert(set_assurance("valid_to", "2027-01-01", &error));
	ck_assert(!set_assurance("valid_from", "2027-01-02", &error));
	assert_refused(g_steal_pointer(&error), "before");
	ck_assert(set_assurance("valid_from", "2027-01-01", &error));
	ck_assert(!set_assurance("valid_too", "2027-01-01", &error));
	assert_refused(g_steal_pointer(&error), "valid_to");
}
END_TEST

static void assert_due(int days, const char *expected)
{
	g_autoptr(GPtrArray) list = ops_due(session, "2026-11-25", days);
	g_autoptr(GString) text = g_string_new(NULL);

	for (unsigned i = 0; i < list->len; i++) {
		const struct ops_due *due = list->pdata[i];

		g_string_append_printf(text, "%s%s:%d", i ? " " : "", due->id, due->days);
	}
	ck_assert_str_eq(text->str, expected);
}

START_TEST(test_what_falls_due)
{
	GError *error = NULL;

	assert_due(G_MAXINT, "");
	ck_assert(set_field("due", "2026-11-20", &error));
	assert_due(G_MAXINT, "9.1.2:-5");
	ck_assert(set_assurance("valid_to", "2026-11-26", &error));
	assert_due(0, "9.1.2:-5");
	assert_due(1, "9.1.2:-5 iso:1");
	/* What is done, left out or excluded has nothing due. */
	ck_assert(set_field("status", "partial", &error));
	assert_due(0, "9.1.2:-5");
	ck_assert(set_field("status", "alternative", &error));
	assert_due(0, "");
	ck_assert(set_field("status", "planned", &error));
	ck_assert(set_field("selected", "no", &error));
	assert_due(0, "");
	ck_assert(set_field("selected", "yes", &error));
	assert_due(0, "9.1.2:-5");
	ck_assert(set_field("exclusion-reason", "x", &error));
	ck_assert(set_field("applicability", "excluded", &error));
	assert_due(0, "");
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ops");
	TCase *tcase = tcase_create("ops");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, test_that_the_other_party_does_it_is_no_reason);
	tcase_add_test(tcase, test_new_session_is_found_by_name_path_and_as_the_last);
	tcase_add_test(tcase, test_missing_session_is_suggested);
	tcase_add_test(tcase, test_names_that_cannot_be);
	tcase_add_test(tcase, test_a_second_session_of_the_name_is_refused);
	tcase_add_test(tcase, test_status_moves_the_review);
	tcase_add_test(tcase, test_review_needs_a_status);
	tcase_add_test(tcase, test_basis_replaces_adds_and_removes);
	tcase_add_test(tcase, test_reasons_have_references);
	tcase_add_test(tcase, test_exclusion_needs_a_reason);
	tcase_add_test(tcase, test_unknown_field_and_word);
	tcase_add_test(tcase, test_catalog_that_is_gone);
	tcase_add_test(tcase, test_records_without_a_control_are_named);
	tcase_add_test(tcase, test_sessions_lists_the_broken_one_too);
	tcase_add_test(tcase, test_seek_goes_round);
	tcase_add_test(tcase, test_config_remembers);
	tcase_add_test(tcase, test_config_that_cannot_be_read_is_as_if_absent);
	tcase_add_test(tcase, test_relative_xdg_folders_are_ignored);
	tcase_add_test(tcase, test_a_service_comes_from_a_list_or_is_typed_in);
	tcase_add_test(tcase, test_an_assurance_names_services);
	tcase_add_test(tcase, test_what_falls_due);
	suite_add_tcase(suite, tcase);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
