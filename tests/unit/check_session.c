/*
 * Unit tests of the session module: recording, the state and what is derived from it.
 */
#include "tests/unit/session_desk.h"

#include "yaml/door.h"

#include <stdlib.h>
#include <string.h>

static struct desk desk;

static void start(void)
{
	desk_open(&desk);
}

static void stop(void)
{
	desk_close(&desk);
}

/* ---- recording and the state -------------------------------------------------------------- */

START_TEST(a_new_session_says_what_it_is)
{
	g_autofree char *attributes = desk_file(&desk, ".gitattributes");
	g_autofree char *ignored = desk_file(&desk, ".gitignore");
	g_autofree char *history = history_path(&desk);
	g_autofree char *text = NULL;
	struct stat status;

	desk_reopen(&desk);
	ck_assert_str_eq(session_name(desk.session), "acme");
	ck_assert_str_eq(session_folder(desk.session), desk.path);
	ck_assert_str_eq(session_catalog(desk.session), "iso27017-2015");
	ck_assert_uint_eq(session_catalog_revision(desk.session), 3);
	ck_assert(g_uuid_string_is_valid(session_uuid(desk.session)));
	ck_assert_int_eq(session_role(desk.session), ROLE_PROVIDER);
	ck_assert_int_eq(session_model(desk.session), MODEL_PAAS);
	ck_assert_str_eq(session_get(desk.session, "engagement/name"), "Acme");
	ck_assert(!session_is_readonly(desk.session));
	ck_assert_ptr_null(session_notice(desk.session));
	ck_assert_int_eq(stat(desk.path, &status), 0);
	ck_assert_int_eq(status.st_mode & 07777, 0700);
	ck_assert_int_eq(stat(history, &status), 0);
	ck_assert_int_eq(status.st_mode & 07777, 0600);
	text = read_text(attributes, NULL);
	ck_assert_str_eq(text, "history.jsonl -text merge=union\n");
	g_free(text);
	text = read_text(ignored, NULL);
	ck_assert_str_eq(text, "assessment.yaml\nlock\n");
}
END_TEST

START_TEST(a_session_is_not_made_twice)
{
	const struct session_start again = { .catalog = "x", .revision = 1, .by = "bob" };
	GError *error = NULL;

	ck_assert_ptr_null(session_create(io_system(), desk.path, &again, NULL, &error));
	expect_error(&error, REMIT_ERROR_USAGE, "exists");
	desk_reopen(&desk);
	ck_assert_str_eq(session_catalog(desk.session), "iso27017-2015");
}
END_TEST

START_TEST(a_session_needs_what_it_needs)
{
	const struct session_start bad[] = {
		{ .catalog = "x", .by = "" },
		{ .catalog = "", .by = "a" },
		{ .catalog = NULL, .by = "a" },
		{ .catalog = "x\ny", .by = "a" },
		{ .catalog = "x", .by = "a", .name = "two\nlines" },
	};
	g_autofree char *path = g_build_filename(desk.folder, "new.remit", NULL);
	g_autofree char *deep = g_build_filename(desk.folder, "a", "b.remit", NULL);
	const struct session_start good = { .catalog = "x", .by = "a" };
	GError *error = NULL;

	for (unsigned i = 0; i < G_N_ELEMENTS(bad); i++) {
		ck_assert_ptr_null(session_create(io_system(), path, &bad[i], NULL, &error));
		expect_error(&error, REMIT_ERROR_USAGE, "");
		ck_assert(!g_file_test(path, G_FILE_TEST_EXISTS));
	}
	ck_assert_ptr_null(session_create(io_system(), deep, &good, NULL, &error));
	expect_error(&error, REMIT_ERROR_WRITE, "cannot make the folder");
}
END_TEST

START_TEST(the_lines_are_as_designed)
{
	g_autofree char *path = history_path(&desk);
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;
	g_autofree char *header = NULL;
	g_autofree char *first = NULL;
	g_autofree char *second = NULL;
	g_autofree char *wanted = NULL;

	set(desk.session, NOTE_PATH, "gr\xc3\xbc\xc3\x9f dich/\"\n");
	set(desk.session, NOTE_PATH, NULL);
	text = read_text(path, NULL);
	lines = g_strsplit(text, "\n", -1);
	ck_assert_uint_eq(g_strv_length(lines), 5);
	header = g_strdup_printf("{\"remit\":1,\"session\":\"%s\",\"catalog\":\"iso27017-2015@3\","
				 "\"at\":\"2026-11-24T10:00:00Z\",\"by\":\"anna\",\"prev\":[]}",
				 session_uuid(desk.session));
	ck_assert_str_eq(lines[0], header);
	first = sum_of(lines[1], strlen(lines[1]));
	wanted = g_strdup_printf("{\"at\":\"2026-11-24T10:00:01Z\",\"by\":\"anna\",\"prev\":[\"%s\"],"
				 "\"set\":{\"" NOTE_PATH "\":\"gr\xc3\xbc\xc3\x9f dich/\\\"\\n\"}}",
				 first);
	ck_assert_str_eq(lines[2], wanted);
	g_free(wanted);
	second = sum_of(lines[2], strlen(lines[2]));
	wanted = g_strdup_printf("{\"at\":\"2026-11-24T10:00:02Z\",\"by\":\"anna\",\"prev\":[\"%s\"],"
				 "\"set\":{\"" NOTE_PATH "\":null},\"over\":{\"" NOTE_PATH
				 "\":[\"%s\"]}}",
				 second, second);
	ck_assert_str_eq(lines[3], wanted);
}
END_TEST

START_TEST(values_are_kept)
{
	struct session_value value[2];
	char id[65] = "x";
	struct change *change = change_new();

	ck_assert(change_set(change, STATUS_PATH, "partial", NULL));
	ck_assert(change_set(change, STATUS_PATH, "planned", NULL));
	ck_assert(change_set(change, NOTE_PATH, "why not", NULL));
	change_set_why(change, "spoke with Bob");
	ck_assert(session_append(desk.session, change, "carla", id, NULL));
	change_free(change);
	ck_assert_uint_eq(strlen(id), 64);
	for (unsigned i = 0; i < 2; i++) {
		struct session_action action;

		ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
		ck_assert_uint_eq(session_values(desk.session, STATUS_PATH, value, 2), 1);
		ck_assert_str_eq(value[0].by, "carla");
		ck_assert_str_eq(value[0].at, "2026-11-24T10:00:01Z");
		ck_assert_str_eq(value[0].action, id);
		ck_assert_ptr_null(session_get(desk.session, OTHER_PATH));
		ck_assert_uint_eq(session_values(desk.session, OTHER_PATH, value, 2), 0);
		session_action_get(desk.session, 2, &action);
		ck_assert_str_eq(action.why, "spoke with Bob");
		ck_assert_uint_eq(action.set_count, 2);
		ck_assert_ptr_null(action.undoes);
		desk_reopen(&desk);
	}
}
END_TEST

START_TEST(what_is_there_is_not_written_again)
{
	g_autofree char *path = history_path(&desk);
	struct change *change = change_new();
	char id[65];
	gsize before, after;

	set(desk.session, STATUS_PATH, "planned");
	g_free(read_text(path, &before));
	ck_assert(change_set(change, STATUS_PATH, "planned", NULL));
	ck_assert(change_set(change, OTHER_PATH, NULL, NULL));
	ck_assert(session_append(desk.session, change, "bob", id, NULL));
	ck_assert_str_eq(id, "");
	g_free(read_text(path, &after));
	ck_assert_uint_eq(before, after);
	/* of several paths only the new one is written */
	ck_assert(change_set(change, NOTE_PATH, "x", NULL));
	ck_assert(session_append(desk.session, change, "bob", id, NULL));
	change_free(change);
	ck_assert_uint_eq(strlen(id), 64);
	{
		struct session_action action;

		session_action_get(desk.session, 3, &action);
		ck_assert_uint_eq(action.set_count, 1);
	}
}
END_TEST

struct walk {
	GString *seen;
};

static void walk(const char *path, const char *text, bool conflict, void *data)
{
	struct walk *walking = data;

	g_string_append_printf(walking->seen, "%s=%s%s ", path, text, conflict ? "!" : "");
}

START_TEST(each_visits_what_lives)
{
	struct walk walking = { g_string_new(NULL) };

	set(desk.session, "service/web/name", "Web");
	set(desk.session, "service/db/name", "DB");
	set(desk.session, "service/db/model", "saas");
	set(desk.session, "service/zz/name", "gone");
	set(desk.session, "service/zz/name", NULL);
	session_each(desk.session, "service/", walk, &walking);
	ck_assert_str_eq(walking.seen->str,
			 "service/db/model=saas service/db/name=DB service/web/name=Web ");
	g_string_truncate(walking.seen, 0);
	session_each(desk.session, "service/x", walk, &walking);
	ck_assert_str_eq(walking.seen->str, "");
	session_each(desk.session, "", walk, &walking);
	ck_assert(g_str_has_prefix(walking.seen->str, "engagement/model=paas engagement/name=Acme "));
	g_string_free(walking.seen, TRUE);
}
END_TEST

START_TEST(a_record_is_put_together)
{
	struct record record;

	session_record(desk.session, "5.1.1", "-", SIDE_CUSTOMER, &record);
	ck_assert(!record.exists && !record.conflict && record.status == STATUS_NONE);
	set(desk.session, STATUS_PATH, "alternative");
	set(desk.session, "control/5.1.1/-/customer/basis/tested", "yes");
	set(desk.session, "control/5.1.1/-/customer/basis/stated", "yes");
	set_by(desk.session, "rita", "control/5.1.1/-/customer/review", "reviewed");
	set(desk.session, "control/5.1.1/-/customer/applicability", "applicable");
	set(desk.session, "control/5.1.1/-/customer/selected", "no");
	set(desk.session, "control/5.1.1/-/customer/due", "2027-01-31");
	set(desk.session, NOTE_PATH, "n");
	set(desk.session, "control/5.1.1/-/customer/how", "h");
	set(desk.session, "control/5.1.1/web/customer/how", "of another service");
	session_record(desk.session, "5.1.1", "-", SIDE_CUSTOMER, &record);
	ck_assert(record.exists && record.deselected && !record.conflict);
	ck_assert_int_eq(record.status, STATUS_ALTERNATIVE);
	ck_assert_int_eq(record.review, REVIEW_REVIEWED);
	ck_assert_ptr_nonnull(record.status_at);
	ck_assert_str_ne(record.status_by, "rita");
	ck_assert_str_eq(record.review_by, "rita");
	ck_assert_ptr_nonnull(record.review_at);
	ck_assert_int_eq(record.applicability, APPLICABILITY_APPLICABLE);
	ck_assert_uint_eq(record.basis, 1u << BASIS_TESTED | 1u << BASIS_STATED);
	ck_assert_str_eq(record.note, "n");
	ck_assert_str_eq(record.how, "h");
	ck_assert_str_eq(record.due, "2027-01-31");
	ck_assert_ptr_null(record.remark);
	session_record(desk.session, "5.1.1", "-", SIDE_PROVIDER, &record);
	ck_assert(!record.exists);
	session_record(desk.session, "5.1.10", "-", SIDE_CUSTOMER, &record);
	ck_assert(!record.exists);
}
END_TEST

START_TEST(a_review_goes_with_a_status)
{
	struct record record;

	set_by(desk.session, "rita", "control/5.1.1/-/customer/review", "reviewed");
	session_record(desk.session, "5.1.1", "-", SIDE_CUSTOMER, &record);
	ck_assert_int_eq(record.review, REVIEW_OPEN);
	ck_assert_ptr_null(record.review_by);
	set_by(desk.session, "rita", "control/5.1.1/-/customer/review", "open");
	set(desk.session, STATUS_PATH, "planned");
	session_record(desk.session, "5.1.1", "-", SIDE_CUSTOMER, &record);
	ck_assert_int_eq(record.review, REVIEW_ASSESSED);
	ck_assert_str_eq(record.review_by, record.status_by);
}
END_TEST

START_TEST(a_cleared_record_is_none)
{
	struct record record;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, "control/5.1.1/-/customer/review", "assessed");
	set(desk.session, STATUS_PATH, "not-assessed");
	set(desk.session, "control/5.1.1/-/customer/review", "");
	session_record(desk.session, "5.1.1", "-", SIDE_CUSTOMER, &record);
	ck_assert(!record.exists);
	ck_assert_int_eq(record.status, STATUS_NONE);
	ck_assert_ptr_null(record.review_by);
	ck_assert_ptr_null(record.status_by);
}
END_TEST

/* ---- joint status ------------------------------------------------------------------------- */

/* One duty of each kind: the customer's, the provider's, a shared one, nobody's. */
static const struct catalog_duty duties[] = {
	{ "c", "c", NULL, { ACCOUNTABLE_CSC, ACCOUNTABLE_CSC, ACCOUNTABLE_NA } },
	{ "p", "p", NULL, { ACCOUNTABLE_CSP, ACCOUNTABLE_NA, ACCOUNTABLE_NA } },
	{ "n", "n", NULL, { ACCOUNTABLE_NA, ACCOUNTABLE_NA, ACCOUNTABLE_NA } },
};
static const struct control joint_control = { .duties = duties, .duty_count = 3 };
static const struct catalog_node joint_node = { .id = "5.1.1", .control = &joint_control };

static const struct {
	const char *customer, *provider;
	enum status status;
} joints[] = {
	{ NULL, NULL, STATUS_NONE },
	{ "implemented", NULL, STATUS_NONE },
	{ "not-implemented", NULL, STATUS_NONE },
	{ "implemented", "implemented", STATUS_IMPLEMENTED },
	{ "alternative", "implemented", STATUS_IMPLEMENTED },
	{ "alternative", "alternative", STATUS_ALTERNATIVE },
	{ "implemented", "partial", STATUS_PARTIAL },
	{ "planned", "partial", STATUS_PLANNED },
	{ "planned", "not-implemented", STATUS_NOT_IMPLEMENTED },
	{ "not-implemented", "planned", STATUS_NOT_IMPLEMENTED },
	{ "alternative", "not-implemented", STATUS_NOT_IMPLEMENTED },
};

START_TEST(the_worst_side_is_the_joint_status)
{
	struct joint joint;

	if (joints[_i].customer)
		set(desk.session, STATUS_PATH, joints[_i].customer);
	if (joints[_i].provider)
		set(desk.session, OTHER_PATH, joints[_i].provider);
	session_joint(desk.session, &joint_node, "-", MODEL_IAAS, &joint);
	ck_assert(!joint.none && !joint.not_verified && !joint.unowned);
	ck_assert(joint.sides[SIDE_CUSTOMER].accountable);
	ck_assert(joint.sides[SIDE_PROVIDER].accountable);
	ck_assert_int_eq(joint.status, joints[_i].status);
}
END_TEST

START_TEST(only_accountable_sides_count)
{
	struct joint joint;

	set(desk.session, STATUS_PATH, "implemented");
	session_joint(desk.session, &joint_node, "-", MODEL_PAAS, &joint);
	ck_assert(joint.sides[SIDE_CUSTOMER].accountable);
	ck_assert(!joint.sides[SIDE_PROVIDER].accountable);
	ck_assert_int_eq(joint.status, STATUS_IMPLEMENTED);
	session_joint(desk.session, &joint_node, "-", MODEL_SAAS, &joint);
	ck_assert(joint.none);
	/* the override of a duty brings the other side in, for its service only */
	set(desk.session, "duty/5.1.1/n/-/accountable", "shared");
	session_joint(desk.session, &joint_node, "-", MODEL_PAAS, &joint);
	ck_assert_int_eq(joint.status, STATUS_NONE);
	ck_assert(!joint.none);
	session_joint(desk.session, &joint_node, "web", MODEL_SAAS, &joint);
	ck_assert(joint.none);
	ck_assert_int_eq(session_accountable(desk.session, "5.1.1", &duties[2], "-", MODEL_SAAS),
			 ACCOUNTABLE_SHARED);
	ck_assert_int_eq(session_accountable(desk.session, "5.1.1", &duties[2], "web", MODEL_SAAS),
			 ACCOUNTABLE_NA);
}
END_TEST

/* A skeleton has no duties: what we are decides whose side is assessed. */
START_TEST(without_duties_our_own_side_counts)
{
	static const struct control bare = { .kind = KIND_BASE };
	static const struct catalog_node node = { .id = "5.1.1", .control = &bare };
	struct joint joint;

	set(desk.session, "engagement/role", "customer");
	set(desk.session, OTHER_PATH, "implemented");
	session_joint(desk.session, &node, "-", MODEL_IAAS, &joint);
	ck_assert(joint.sides[SIDE_CUSTOMER].accountable);
	ck_assert(!joint.sides[SIDE_PROVIDER].accountable);
	ck_assert_int_eq(joint.status, STATUS_NONE);
	set(desk.session, "engagement/role", "provider");
	session_joint(desk.session, &node, "-", MODEL_IAAS, &joint);
	ck_assert(!joint.sides[SIDE_CUSTOMER].accountable);
	ck_assert(joint.sides[SIDE_PROVIDER].accountable);
	ck_assert_int_eq(joint.status, STATUS_IMPLEMENTED);
	set(desk.session, "engagement/role", "auditor");
	session_joint(desk.session, &node, "-", MODEL_IAAS, &joint);
	ck_assert(joint.sides[SIDE_CUSTOMER].accountable);
	ck_assert(joint.sides[SIDE_PROVIDER].accountable);
	ck_assert_int_eq(joint.status, STATUS_NONE);
}
END_TEST

START_TEST(an_excluded_side_is_left_out)
{
	struct joint joint;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, OTHER_PATH, "implemented");
	set(desk.session, "control/5.1.1/-/customer/applicability", "excluded");
	session_joint(desk.session, &joint_node, "-", MODEL_IAAS, &joint);
	ck_assert_int_eq(joint.status, STATUS_IMPLEMENTED);
	set(desk.session, "control/5.1.1/-/provider/applicability", "excluded");
	session_joint(desk.session, &joint_node, "-", MODEL_IAAS, &joint);
	ck_assert(joint.none);
}
END_TEST

START_TEST(a_statement_alone_is_not_verified)
{
	struct joint joint;

	set(desk.session, STATUS_PATH, "implemented");
	set(desk.session, OTHER_PATH, "implemented");
	set(desk.session, "control/5.1.1/-/customer/basis/stated", "yes");
	session_joint(desk.session, &joint_node, "-", MODEL_IAAS, &joint);
	ck_assert(joint.not_verified);
	set(desk.session, "control/5.1.1/-/customer/basis/observed", "yes");
	session_joint(desk.session, &joint_node, "-", MODEL_IAAS, &joint);
	ck_assert(!joint.not_verified);
}
END_TEST

START_TEST(a_duty_that_nobody_claims_is_owned_by_nobody)
{
	struct joint joint;

	set(desk.session, STATUS_PATH, "implemented");
	set(desk.session, OTHER_PATH, "implemented");
	set(desk.session, "duty/5.1.1/p/-/accountable", "na");
	session_joint(desk.session, &joint_node, "-", MODEL_IAAS, &joint);
	ck_assert(joint.unowned);
	set(desk.session, "duty/5.1.1/p/-/accountable", "csp");
	session_joint(desk.session, &joint_node, "-", MODEL_IAAS, &joint);
	ck_assert(!joint.unowned);
}
END_TEST

START_TEST(what_nobody_owns_is_at_best_partial)
{
	struct joint joint;

	set(desk.session, "engagement/role", "customer");
	set(desk.session, STATUS_PATH, "implemented");
	set(desk.session, OTHER_PATH, "implemented");
	set(desk.session, "claim/5.1.1/p/-/provider/accountable", "csp");
	session_joint(desk.session, &joint_node, "-", MODEL_IAAS, &joint);
	ck_assert(!joint.unowned);
	set(desk.session, "claim/5.1.1/p/-/provider/accountable", "csc");
	session_joint(desk.session, &joint_node, "-", MODEL_IAAS, &joint);
	ck_assert(joint.unowned);
	ck_assert_int_eq(joint.status, STATUS_PARTIAL);
	set(desk.session, OTHER_PATH, "planned");
	session_joint(desk.session, &joint_node, "-", MODEL_IAAS, &joint);
	ck_assert_int_eq(joint.status, STATUS_PLANNED);
}
END_TEST

/* ---- the program ------------------------------------------------------- */

static Suite *suite(void)
{
	Suite *all = suite_create("session");
	TCase *state = tcase_create("state");

	tcase_add_checked_fixture(state, start, stop);
	tcase_set_timeout(state, 30);
	tcase_add_test(state, a_new_session_says_what_it_is);
	tcase_add_test(state, a_session_is_not_made_twice);
	tcase_add_test(state, a_session_needs_what_it_needs);
	tcase_add_test(state, the_lines_are_as_designed);
	tcase_add_test(state, values_are_kept);
	tcase_add_test(state, what_is_there_is_not_written_again);
	tcase_add_test(state, each_visits_what_lives);
	tcase_add_test(state, a_record_is_put_together);
	tcase_add_test(state, a_cleared_record_is_none);
	tcase_add_test(state, a_review_goes_with_a_status);
	tcase_add_loop_test(state, the_worst_side_is_the_joint_status, 0, G_N_ELEMENTS(joints));
	tcase_add_test(state, only_accountable_sides_count);
	tcase_add_test(state, an_excluded_side_is_left_out);
	tcase_add_test(state, without_duties_our_own_side_counts);
	tcase_add_test(state, a_statement_alone_is_not_verified);
	tcase_add_test(state, a_duty_that_nobody_claims_is_owned_by_nobody);
	tcase_add_test(state, what_nobody_owns_is_at_best_partial);
	suite_add_tcase(all, state);
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
