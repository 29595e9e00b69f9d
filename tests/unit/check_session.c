/*
 * Unit tests of the session module: fields, changes, the state and what is derived from it.
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

/* ---- paths and fields ---------------------------------------------------------------- */

START_TEST(paths_join_and_split)
{
	g_autofree char *path = session_path("evidence", "a/b%c\n", "title", NULL);
	g_auto(GStrv) parts = session_path_split(path);

	ck_assert_str_eq(path, "evidence/a%2Fb%25c%0A/title");
	ck_assert_uint_eq(g_strv_length(parts), 3);
	ck_assert_str_eq(parts[1], "a/b%c\n");
}
END_TEST

START_TEST(odd_paths_split_as_they_are)
{
	static const char *const odd[] = { "%", "%4", "%zz/a", "%00", "a//b", "/", "100%" };
	static const char *const first[] = { "%", "%4", "%zz", "%00", "a", "", "100%" };

	for (unsigned i = 0; i < G_N_ELEMENTS(odd); i++) {
		g_auto(GStrv) parts = session_path_split(odd[i]);

		ck_assert_str_eq(parts[0], first[i]);
	}
}
END_TEST

START_TEST(fields_are_found)
{
	static const char *const paths[] = {
		"engagement/role", "control/5.1.1/-/customer/status",
		"control/CLD.9.5.1/web/provider/basis/tested", "control/5.1.1/-/customer/reason/law",
		"duty/CLD.9.5.1/isolate-compute/-/accountable",
		"claim/CLD.9.5.1/isolate-compute/-/provider/accountable",
		"declaration/d1/control/5.1.1/-/provider/status", "finding/f1/grade",
		"finding/f1/control/5.1.1/-/customer", "finding/f1/evidence/e1", "evidence/e1/hash",
		"evidence/e1/control/5.1.1/-/customer", "interview/i1/person/p1", "request/r1/state",
		"answer/CLD.9.5.1/boundary-tested/-/answer", "person/p1/contact", "service/web/model",
		"assurance/a1/valid_to", "quiz/anna/q1/right", "redaction/x/hash",
		"previous/control/5.1.1/-/customer/status",
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(paths); i++)
		ck_assert_msg(session_field_of(paths[i]) != NULL, "%s", paths[i]);
}
END_TEST

START_TEST(no_other_path_has_a_field)
{
	static const char *const paths[] = {
		"", "control", "control/5.1.1/-/customer", "control/5.1.1/-/customer/status/x",
		"control/5.1.1/-/customer/basis/guessed", "control/5.1.1//customer/status",
		"control/5.1.1/-/customer/basis", "control/5.1.1/-/customer/", "engagement/",
		"Engagement/role", "/engagement/role", "previous/", "previous/x", "controls/a/b/c/status",
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(paths); i++)
		ck_assert_msg(session_field_of(paths[i]) == NULL, "%s", paths[i]);
}
END_TEST

static bool is_beginning(const char *a, const char *b)
{
	g_auto(GStrv) one = g_strsplit(a, "/", -1);
	g_auto(GStrv) other = g_strsplit(b, "/", -1);

	for (unsigned i = 0; one[i]; i++) {
		if (!other[i])
			return false;
		if (*one[i] != '*' && *other[i] != '*' && strcmp(one[i], other[i]) != 0)
			return false;
	}
	return true;
}

START_TEST(the_table_is_sound)
{
	for (const struct session_field *a = session_fields; a->pattern; a++) {
		ck_assert(a->label && *a->label && a->help && *a->help);
		ck_assert_msg((a->type == FIELD_WORD) == (a->words != NULL), "%s", a->pattern);
		ck_assert_msg((strchr(a->pattern, '{') != NULL) == (a->members != NULL), "%s",
			      a->pattern);
		if (a->name)
			ck_assert_ptr_eq(session_field_named(a->name), a);
		for (const struct session_field *b = session_fields; b->pattern; b++)
			ck_assert_msg(a == b || !is_beginning(a->pattern, b->pattern), "%s and %s",
				      a->pattern, b->pattern);
	}
	ck_assert_ptr_null(session_field_named("colour"));
}
END_TEST

START_TEST(every_settable_name_is_there)
{
	static const char *const names[] = {
		"status", "basis", "review", "applicability", "selected", "how", "remark", "note",
		"assignee", "due", "priority", "reason", "exclusion-reason",
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++)
		ck_assert_msg(session_field_named(names[i]) != NULL, "%s", names[i]);
}
END_TEST

/* ---- changes ---------------------------------------------------------------------------- */

static const struct {
	const char *path, *text;
	int code; /* -1: taken */
} values[] = {
	{ "control/5.1.1/-/customer/status", "implemented", -1 },
	{ "control/5.1.1/-/customer/status", "not-assessed", -1 },
	{ "control/5.1.1/-/customer/status", "", -1 },
	{ "control/5.1.1/-/customer/status", NULL, -1 },
	{ "control/5.1.1/-/customer/status", "done", REMIT_ERROR_USAGE },
	{ "control/5.1.1/-/customer/status", "Implemented", REMIT_ERROR_USAGE },
	{ "control/5.1.1/-/customer/basis/tested", "yes", -1 },
	{ "control/5.1.1/-/customer/basis/tested", "no", REMIT_ERROR_USAGE },
	{ "control/5.1.1/-/customer/basis/felt", "yes", REMIT_ERROR_USAGE },
	{ "control/5.1.1/-/customer/reason/law", "Art. 32 GDPR", -1 },
	{ "control/5.1.1/-/customer/selected", "no", -1 },
	{ "control/5.1.1/-/customer/due", "2028-02-29", -1 },
	{ "control/5.1.1/-/customer/due", "2027-02-29", REMIT_ERROR_USAGE },
	{ "control/5.1.1/-/customer/due", "2027-2-9", REMIT_ERROR_USAGE },
	{ "control/5.1.1/-/customer/due", "0000-01-01", REMIT_ERROR_USAGE },
	{ "control/5.1.1/-/customer/due", "tomorrow", REMIT_ERROR_USAGE },
	{ "control/5.1.1/-/customer/assignee", "J\xc3\xb6rg", -1 },
	{ "control/5.1.1/-/customer/assignee", "a\nb", REMIT_ERROR_USAGE },
	{ "control/5.1.1/-/customer/note", "a\n\n\tb", -1 },
	{ "control/5.1.1/-/customer/note", "a\033[2Jb", REMIT_ERROR_INPUT },
	{ "control/5.1.1/-/customer/note", "\xff\xfe", REMIT_ERROR_INPUT },
	{ "evidence/e1/sample_size", "25", -1 },
	{ "evidence/e1/sample_size", "-1", REMIT_ERROR_USAGE },
	{ "evidence/e1/sample_size", "9999999999999999999", REMIT_ERROR_USAGE },
	{ "evidence/e1/hash", "abc", REMIT_ERROR_USAGE },
	{ "evidence/e1/hash",
	  "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", REMIT_ERROR_USAGE },
	{ "evidence/e1/hash",
	  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", -1 },
	{ "nonsense/5.1.1", "yes", REMIT_ERROR_USAGE },
	{ "", "yes", REMIT_ERROR_USAGE },
	{ "evidence/%65/title", "another spelling of e", REMIT_ERROR_USAGE },
	{ "evidence/a\033b/title", "x", REMIT_ERROR_INPUT },
};

START_TEST(values_are_checked)
{
	struct change *change = change_new();
	GError *error = NULL;
	bool taken = change_set(change, values[_i].path, values[_i].text, &error);

	ck_assert_int_eq(taken ? -1 : error->code, values[_i].code);
	ck_assert(change_is_empty(change) == !taken);
	g_clear_error(&error);
	change_free(change);
}
END_TEST

START_TEST(limits_are_kept)
{
	struct change *change = change_new();
	g_autofree char *text = g_strnfill(SESSION_VALUE_BYTES_MAX + 1, 'x');
	g_autofree char *id = g_strnfill(SESSION_PATH_BYTES_MAX, 'x');
	g_autofree char *path = session_path("evidence", id, "title", NULL);
	GError *error = NULL;

	ck_assert(!change_set(change, NOTE_PATH, text, &error));
	expect_error(&error, REMIT_ERROR_LIMIT, "longer");
	ck_assert(!change_set(change, path, "x", &error));
	expect_error(&error, REMIT_ERROR_LIMIT, "longer");
	text[SESSION_VALUE_BYTES_MAX] = '\0';
	ck_assert(change_set(change, NOTE_PATH, text, &error));
	ck_assert(session_append(desk.session, change, "anna", NULL, &error));
	change_free(change);
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), text);
}
END_TEST

START_TEST(too_long_a_line_is_refused)
{
	struct change *change = change_new();
	g_autofree char *text = g_strnfill(SESSION_VALUE_BYTES_MAX, '"');
	GError *error = NULL;

	for (unsigned i = 0; i < 40; i++) {
		g_autofree char *id = g_strdup_printf("%u", i);
		g_autofree char *path = session_path("control", id, "-", "customer", "note", NULL);

		ck_assert(change_set(change, path, text, &error));
	}
	ck_assert(!session_append(desk.session, change, "anna", NULL, &error));
	expect_error(&error, REMIT_ERROR_LIMIT, "several parts");
	change_free(change);
	ck_assert_uint_eq(session_action_count(desk.session), 2);
}
END_TEST

START_TEST(windows_line_ends_become_ours)
{
	set(desk.session, NOTE_PATH, "a\r\nb\r\n");
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "a\nb\n");
}
END_TEST

START_TEST(authors_are_checked)
{
	static const struct {
		const char *by;
		int code;
	} authors[] = {
		{ "", REMIT_ERROR_USAGE }, { NULL, REMIT_ERROR_USAGE }, { "a\nb", REMIT_ERROR_INPUT },
		{ "\xff", REMIT_ERROR_INPUT }, { "\033[2J", REMIT_ERROR_INPUT },
	};
	struct change *change = change_new();
	GError *error = NULL;

	ck_assert(change_set(change, NOTE_PATH, "x", NULL));
	for (unsigned i = 0; i < G_N_ELEMENTS(authors); i++) {
		ck_assert(!session_append(desk.session, change, authors[i].by, NULL, &error));
		expect_error(&error, authors[i].code, "author");
	}
	change_set_why(change, "\033]0;x");
	ck_assert(!session_append(desk.session, change, "anna", NULL, &error));
	expect_error(&error, REMIT_ERROR_INPUT, "reason");
	change_free(change);
	ck_assert_uint_eq(session_action_count(desk.session), 2);
}
END_TEST

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
	ck_assert_str_eq(record.reviewed_by, "rita");
	ck_assert_ptr_nonnull(record.reviewed_at);
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
	ck_assert_ptr_null(record.reviewed_by);
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
	ck_assert(joint.accountable[SIDE_CUSTOMER] && joint.accountable[SIDE_PROVIDER]);
	ck_assert_int_eq(joint.status, joints[_i].status);
}
END_TEST

START_TEST(only_accountable_sides_count)
{
	struct joint joint;

	set(desk.session, STATUS_PATH, "implemented");
	session_joint(desk.session, &joint_node, "-", MODEL_PAAS, &joint);
	ck_assert(joint.accountable[SIDE_CUSTOMER] && !joint.accountable[SIDE_PROVIDER]);
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

START_TEST(what_nobody_owns_is_at_best_partial)
{
	struct joint joint;

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

/* ---- undo ----------------------------------------------------------------------------------- */

START_TEST(undo_and_redo_go_back_and_forth)
{
	GError *error = NULL;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, STATUS_PATH, "partial");
	set(desk.session, NOTE_PATH, "n");
	for (unsigned i = 0; i < 2; i++) {
		undo(desk.session, "anna");
		ck_assert_ptr_null(session_get(desk.session, NOTE_PATH));
		undo(desk.session, "anna");
		ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
		desk_reopen(&desk);
		undo(desk.session, "anna");
		ck_assert_ptr_null(session_get(desk.session, STATUS_PATH));
		ck_assert(!session_undo(desk.session, "anna", NULL, NULL, &error));
		expect_error(&error, REMIT_ERROR_NO, "nothing");
		redo(desk.session, "anna");
		ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
		redo(desk.session, "anna");
		redo(desk.session, "anna");
		ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "partial");
		ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "n");
		ck_assert(!session_redo(desk.session, "anna", NULL, NULL, &error));
		expect_error(&error, REMIT_ERROR_NO, "do again");
		desk_reopen(&desk);
	}
	ck_assert(session_verify(desk.session, NULL, NULL));
}
END_TEST

START_TEST(a_fresh_action_ends_redo)
{
	GError *error = NULL;

	set(desk.session, STATUS_PATH, "planned");
	undo(desk.session, "anna");
	set(desk.session, NOTE_PATH, "n");
	ck_assert(!session_redo(desk.session, "anna", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "do again");
	undo(desk.session, "anna");
	ck_assert_ptr_null(session_get(desk.session, NOTE_PATH));
}
END_TEST

START_TEST(the_first_action_cannot_be_undone)
{
	GError *error = NULL;

	ck_assert(!session_undo(desk.session, "anna", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "nothing of anna");
	ck_assert(!session_undo(desk.session, "nobody", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "nothing of nobody");
	ck_assert(!session_undo(desk.session, "", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_USAGE, "author");
	ck_assert_uint_eq(session_action_count(desk.session), 2);
}
END_TEST

START_TEST(each_author_undoes_their_own)
{
	set_by(desk.session, "anna", STATUS_PATH, "planned");
	set_by(desk.session, "bob", NOTE_PATH, "bob's");
	undo(desk.session, "anna");
	ck_assert_ptr_null(session_get(desk.session, STATUS_PATH));
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "bob's");
}
END_TEST

START_TEST(what_others_said_since_stays)
{
	struct change *change = change_new();
	unsigned left = 99;
	g_autofree char *what = NULL;
	GError *error = NULL;

	ck_assert(change_set(change, STATUS_PATH, "planned", NULL));
	ck_assert(change_set(change, OTHER_PATH, "planned", NULL));
	ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
	change_free(change);
	set_by(desk.session, "bob", OTHER_PATH, "partial");
	ck_assert(session_undo(desk.session, "anna", &left, &what, NULL));
	ck_assert_uint_eq(left, 1);
	ck_assert_str_eq(what, "taken back: Status (5.1.1 customer) is empty again");
	ck_assert_str_eq(session_get(desk.session, OTHER_PATH), "partial");
	ck_assert_ptr_null(session_get(desk.session, STATUS_PATH));
	/* nothing of the step is left to take back */
	set_by(desk.session, "anna", NOTE_PATH, "a");
	set_by(desk.session, "bob", NOTE_PATH, "b");
	ck_assert(!session_undo(desk.session, "anna", &left, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "changed since");
	ck_assert_uint_eq(left, 0);
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "b");
}
END_TEST

START_TEST(undo_tells)
{
	struct change *change = change_new();
	char *what = NULL;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, STATUS_PATH, "partial");
	ck_assert(session_undo(desk.session, "anna", NULL, &what, NULL));
	ck_assert_str_eq(what, "taken back: Status (5.1.1 customer) is \"planned\" again");
	g_free(what);
	ck_assert(session_redo(desk.session, "anna", NULL, &what, NULL));
	ck_assert_str_eq(what, "done again: Status (5.1.1 customer) is \"partial\"");
	g_free(what);
	ck_assert(change_set(change, "engagement/scope", "all", NULL));
	ck_assert(change_set(change, NOTE_PATH, "n", NULL));
	ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
	change_free(change);
	ck_assert(session_undo(desk.session, "anna", NULL, &what, NULL));
	ck_assert(g_str_has_prefix(what, "taken back: 2 values of 2026-11-24T"));
	g_free(what);
}
END_TEST

/* ---- history ----------------------------------------------------------------------------------- */

START_TEST(history_tells_how_it_came)
{
	const char *path, *text, *before;
	struct session_action action;
	g_auto(GStrv) heads = NULL;
	char *prefix;

	set(desk.session, STATUS_PATH, "planned");
	set_by(desk.session, "bob", STATUS_PATH, "partial");
	undo(desk.session, "bob");
	ck_assert_uint_eq(session_action_count(desk.session), 5);
	session_action_set(desk.session, 3, 0, &path, &text, &before);
	ck_assert_str_eq(path, STATUS_PATH);
	ck_assert_str_eq(text, "partial");
	ck_assert_str_eq(before, "planned");
	session_action_get(desk.session, 3, &action);
	ck_assert_str_eq(action.by, "bob");
	prefix = g_strdup(action.id);
	session_action_get(desk.session, 4, &action);
	ck_assert_str_eq(action.undoes, prefix);
	ck_assert_uint_eq(action.prev_count, 1);
	ck_assert_str_eq(session_action_prev(desk.session, 4, 0), prefix);
	ck_assert_int_eq(session_action_find(desk.session, prefix), 3);
	prefix[20] = '\0';
	ck_assert_int_eq(session_action_find(desk.session, prefix), 3);
	g_free(prefix);
	ck_assert_int_eq(session_action_find(desk.session, ""), -1);
	ck_assert_int_eq(session_action_find(desk.session, "xyz"), -1);
	heads = session_heads(desk.session);
	ck_assert_uint_eq(g_strv_length(heads), 1);
	ck_assert_str_eq(heads[0], action.id);
	session_action_get(desk.session, 0, &action);
	ck_assert_uint_eq(action.set_count, 0);
	ck_assert_uint_eq(action.prev_count, 0);
}
END_TEST

START_TEST(an_ambiguous_beginning_finds_nothing)
{
	for (unsigned i = 0; i < 16; i++) {
		g_autofree char *text = g_strdup_printf("%u", i);

		set(desk.session, NOTE_PATH, text);
	}
	/* 18 ids and 16 digits: one of them begins two */
	for (unsigned i = 0, found = 0;; i++) {
		struct session_action action;
		char first[2];

		ck_assert_uint_lt(i, 18);
		session_action_get(desk.session, i, &action);
		first[0] = action.id[0];
		first[1] = '\0';
		if (session_action_find(desk.session, first) < 0)
			found++;
		if (found > 0)
			break;
	}
}
END_TEST

/* ---- assessment.yaml ------------------------------------------------------------------------------ */

static struct value_tree *read_printed(const char *path)
{
	gsize count;
	char *text = read_text(path, &count);
	g_autoptr(GBytes) bytes = g_bytes_new_take(text, count);
	GError *error = NULL;
	struct value_tree *tree = value_tree_parse("assessment.yaml", bytes, &error);

	if (!tree)
		ck_abort_msg("%s\n%s", error->message, text);
	return tree;
}

static const char *text_at(const struct value *value, const char *key)
{
	value = value_get(value, key);
	ck_assert_ptr_nonnull(value);
	return value_text(value);
}

START_TEST(the_state_is_printed)
{
	g_autofree char *path = desk_file(&desk, "assessment.yaml");
	g_auto(GStrv) heads = NULL;
	struct value_tree *tree;
	const struct value *root, *part;
	GError *error = NULL;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, NOTE_PATH, "- no: list\n\n  # nor comment\n");
	set(desk.session, "control/5.1.1/a-b/customer/status", "partial");
	set(desk.session, "control/5.1.1/a/customer/status", "partial");
	set(desk.session, "finding/no/title", "yes");
	set(desk.session, "previous/control/5.1.1/-/customer/status", "planned");
	ck_assert_msg(session_print(desk.session, NULL, &error), "%s", error ? error->message : "");
	tree = read_printed(path);
	root = value_tree_root(tree);
	heads = session_heads(desk.session);
	ck_assert_str_eq(value_text(value_at(value_get(root, "heads"), 0)), heads[0]);
	ck_assert_str_eq(text_at(value_get(root, "engagement"), "role"), "provider");
	part = value_at(value_get(root, "controls"), 0);
	ck_assert_str_eq(text_at(part, "id"), "5.1.1");
	part = value_get(part, "records");
	ck_assert_uint_eq(value_count(part), 3);
	ck_assert_str_eq(text_at(value_get(value_get(part, "a-b"), "customer"), "status"), "partial");
	part = value_get(value_get(part, "-"), "customer");
	ck_assert_str_eq(text_at(part, "status"), "planned");
	ck_assert_str_eq(text_at(part, "note"), "- no: list\n\n  # nor comment\n");
	ck_assert_str_eq(text_at(value_get(value_get(root, "finding"), "no"), "title"), "yes");
	ck_assert_ptr_nonnull(value_get(value_get(root, "previous"), "control"));
	value_tree_free(tree);
}
END_TEST

START_TEST(an_unchanged_state_is_not_printed_again)
{
	g_autofree char *path = desk_file(&desk, "assessment.yaml");
	struct stat before, after;

	ck_assert(session_print(desk.session, NULL, NULL));
	ck_assert_int_eq(stat(path, &before), 0);
	ck_assert_int_eq(before.st_mode & 07777, 0600);
	ck_assert(session_print(desk.session, NULL, NULL));
	ck_assert_int_eq(stat(path, &after), 0);
	ck_assert_uint_eq(before.st_ino, after.st_ino);
	set(desk.session, STATUS_PATH, "planned");
	ck_assert(session_print(desk.session, NULL, NULL));
	{
		struct value_tree *tree = read_printed(path);

		ck_assert_ptr_nonnull(value_get(value_tree_root(tree), "controls"));
		value_tree_free(tree);
	}
}
END_TEST

START_TEST(edits_by_hand_are_left)
{
	g_autofree char *path = desk_file(&desk, "assessment.yaml");
	g_autofree char *text = NULL;
	g_autofree char *edited = NULL;
	g_autofree char *after = NULL;
	GError *error = NULL;

	ck_assert(session_print(desk.session, NULL, NULL));
	text = read_text(path, NULL);
	edited = g_strconcat(text, "more: of my own\n", NULL);
	write_bytes(path, edited, strlen(edited));
	ck_assert(!session_print(desk.session, NULL, &error));
	expect_error(&error, REMIT_ERROR_CONFLICT, "edited by hand");
	after = read_text(path, NULL);
	ck_assert_str_eq(after, edited);
	write_bytes(path, "", 0);
	ck_assert(!session_print(desk.session, NULL, &error));
	expect_error(&error, REMIT_ERROR_CONFLICT, "edited by hand");
}
END_TEST

/* ---- the program ----------------------------------------------------------------------------------- */

static Suite *suite(void)
{
	Suite *all = suite_create("session");
	TCase *plain = tcase_create("fields");
	TCase *state = tcase_create("state");

	tcase_add_test(plain, paths_join_and_split);
	tcase_add_test(plain, odd_paths_split_as_they_are);
	tcase_add_test(plain, fields_are_found);
	tcase_add_test(plain, no_other_path_has_a_field);
	tcase_add_test(plain, the_table_is_sound);
	tcase_add_test(plain, every_settable_name_is_there);
	tcase_add_loop_test(plain, values_are_checked, 0, G_N_ELEMENTS(values));
	suite_add_tcase(all, plain);
	tcase_add_checked_fixture(state, start, stop);
	tcase_set_timeout(state, 30);
	tcase_add_test(state, limits_are_kept);
	tcase_add_test(state, too_long_a_line_is_refused);
	tcase_add_test(state, windows_line_ends_become_ours);
	tcase_add_test(state, authors_are_checked);
	tcase_add_test(state, a_new_session_says_what_it_is);
	tcase_add_test(state, a_session_is_not_made_twice);
	tcase_add_test(state, a_session_needs_what_it_needs);
	tcase_add_test(state, the_lines_are_as_designed);
	tcase_add_test(state, values_are_kept);
	tcase_add_test(state, what_is_there_is_not_written_again);
	tcase_add_test(state, each_visits_what_lives);
	tcase_add_test(state, a_record_is_put_together);
	tcase_add_test(state, a_cleared_record_is_none);
	tcase_add_loop_test(state, the_worst_side_is_the_joint_status, 0, G_N_ELEMENTS(joints));
	tcase_add_test(state, only_accountable_sides_count);
	tcase_add_test(state, an_excluded_side_is_left_out);
	tcase_add_test(state, a_statement_alone_is_not_verified);
	tcase_add_test(state, what_nobody_owns_is_at_best_partial);
	tcase_add_test(state, undo_and_redo_go_back_and_forth);
	tcase_add_test(state, a_fresh_action_ends_redo);
	tcase_add_test(state, the_first_action_cannot_be_undone);
	tcase_add_test(state, each_author_undoes_their_own);
	tcase_add_test(state, what_others_said_since_stays);
	tcase_add_test(state, undo_tells);
	tcase_add_test(state, history_tells_how_it_came);
	tcase_add_test(state, an_ambiguous_beginning_finds_nothing);
	tcase_add_test(state, the_state_is_printed);
	tcase_add_test(state, an_unchanged_state_is_not_printed_again);
	tcase_add_test(state, edits_by_hand_are_left);
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
