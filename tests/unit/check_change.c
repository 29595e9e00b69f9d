/*
 * Unit tests of paths, of the field table, and of what a change takes.
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
		"quiz-run/2026-11-23-1f/quiz", "quiz-run/2026-11-23-1f/answer/breach.processor",
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
		"quiz-run/r1", "quiz-run/r1/answer", "quiz-run/r1/answer/a/b", "Engagement/role",
		"/engagement/role", "previous/", "previous/x", "controls/a/b/c/status",
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

/* ---- the program ------------------------------------------------------- */

static Suite *suite(void)
{
	Suite *all = suite_create("change");
	TCase *plain = tcase_create("fields");
	TCase *state = tcase_create("change");

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
