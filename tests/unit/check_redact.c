/*
 * Unit tests of taking texts out of the history: nothing that names a line breaks, merges spread it
 * and never undo it, what is made up is refused, and a failing disk leaves all as it was.
 */
#include "tests/unit/check_redact.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct desk desk;
char *history;

void setup(void)
{
	g_setenv("TZ", "UTC", TRUE);
	desk_open(&desk);
	history = history_path(&desk);
}

void teardown(void)
{
	g_free(history);
	desk_close(&desk);
}

void redact(struct session *session, const char *path)
{
	char *const paths[] = { (char *)path, NULL };
	GError *error = NULL;
	unsigned texts;

	if (!session_redact(session, paths, "anna", "it is a secret", &texts, &error))
		ck_abort_msg("%s", error->message);
	ck_assert_uint_gt(texts, 0);
}

static void expect_refusal(const char *path, const char *reason, int code, const char *part)
{
	char *const paths[] = { (char *)path, NULL };
	GError *error = NULL;
	unsigned texts = 9;

	ck_assert(!session_redact(desk.session, paths, "anna", reason, &texts, &error));
	ck_assert_uint_eq(texts, 0);
	expect_error(&error, code, part);
}

GBytes *read_bytes(const char *path)
{
	gsize count;
	char *text = read_text(path, &count);

	return g_bytes_new_take(text, count);
}

bool holds(GBytes *bytes, const char *text)
{
	gsize count;
	const char *all = g_bytes_get_data(bytes, &count);

	return memmem(all, count, text, strlen(text)) != NULL;
}

bool file_holds(const char *text)
{
	g_autoptr(GBytes) bytes = read_bytes(history);

	return holds(bytes, text);
}

char *id_of(const struct session *session, unsigned number)
{
	struct session_action action;

	session_action_get(session, number, &action);
	return g_strdup(action.id);
}

void expect_verified(struct session *session, const char *head)
{
	GError *error = NULL;

	if (!session_verify(session, head, &error))
		ck_abort_msg("%s", error->message);
}

/* It is in the history, but what it stood for cannot be checked any more. */
static void expect_unproven(struct session *session, const char *head)
{
	GError *error = NULL;

	ck_assert(!session_verify(session, head, &error));
	ck_assert_ptr_null(error_place(error)->file);
	expect_error(&error, REMIT_ERROR_NO, "texts were taken out");
}

/* ---- one copy ------------------------------------------------------------------------ */

START_TEST(test_text_goes_and_ids_stay)
{
	struct session_redacted redacted;

	set(desk.session, NOTE_PATH, SECRET);
	set(desk.session, NOTE_PATH, "nothing of it");
	set(desk.session, STATUS_PATH, "partial");
	g_autofree char *first = id_of(desk.session, 2);
	g_autofree char *head = id_of(desk.session, 4);
	g_autofree char *first_of_all = id_of(desk.session, 1);
	redact(desk.session, NOTE_PATH);
	g_autofree char *since = id_of(desk.session, 5);
	ck_assert(!file_holds("hunter2"));
	ck_assert(!file_holds("nothing of it"));
	for (unsigned i = 0; i < 2; i++) { /* in this session, and read anew */
		g_autofree char *again = id_of(desk.session, 2);
		ck_assert_str_eq(again, first);
		ck_assert_str_eq(session_get(desk.session, NOTE_PATH), SESSION_REDACTED);
		ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "partial");
		expect_unproven(desk.session, head);
		expect_verified(desk.session, first_of_all);
		expect_verified(desk.session, NULL);
		session_redacted(desk.session, &redacted);
		ck_assert_uint_eq(redacted.lines, 2);
		ck_assert_uint_eq(redacted.texts, 2);
		ck_assert_uint_eq(redacted.exposed, 0);
		desk_reopen(&desk);
	}
	set(desk.session, NOTE_PATH, "anew");
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "anew");
	/* What was kept since then proves all that is left. */
	expect_verified(desk.session, since);
	redact(desk.session, NOTE_PATH);
	expect_verified(desk.session, since);
}
END_TEST

START_TEST(test_it_says_who_and_why)
{
	struct session_action action;
	g_autofree char *sum = sum_of(SECRET, strlen(SECRET));

	set(desk.session, NOTE_PATH, SECRET);
	g_autofree char *line = id_of(desk.session, 2);
	redact(desk.session, NOTE_PATH);
	session_action_get(desk.session, 3, &action);
	ck_assert_str_eq(action.by, "anna");
	ck_assert_str_eq(action.why, "it is a secret");
	g_autofree char *state = state_text(desk.session);
	ck_assert_ptr_nonnull(strstr(state, sum));
	ck_assert_ptr_nonnull(strstr(state, line));
	ck_assert_ptr_nonnull(strstr(state, NOTE_PATH));
}
END_TEST

START_TEST(test_undo_across_it)
{
	set(desk.session, NOTE_PATH, SECRET);
	set(desk.session, NOTE_PATH, "second");
	undo(desk.session, "anna");
	g_autofree char *before = state_text(desk.session);
	redact(desk.session, NOTE_PATH);
	/* The action itself is none that is taken back; what was there before it is. */
	redo(desk.session, "anna");
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), SESSION_REDACTED);
	undo(desk.session, "anna");
	undo(desk.session, "anna");
	ck_assert_ptr_null(session_get(desk.session, NOTE_PATH));
	expect_verified(desk.session, NULL);
}
END_TEST

static void set_why(const char *path, const char *text, const char *why)
{
	struct change *change = change_new();

	ck_assert(change_set(change, path, text, NULL));
	change_set_why(change, why);
	ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
	change_free(change);
}

/* A reason that says the same goes with it; another one when it is named. */
START_TEST(test_reasons_go_too)
{
	struct session_action action;

	set_why(NOTE_PATH, "hunter2 is the word", "as hunter2 is the word");
	set_why(STATUS_PATH, "partial", "Kim Lee said so");
	redact(desk.session, NOTE_PATH);
	ck_assert(!file_holds("hunter2"));
	ck_assert(file_holds("Kim Lee"));
	session_action_get(desk.session, 2, &action);
	ck_assert_str_eq(action.why, SESSION_REDACTED);
	g_autofree char *id = id_of(desk.session, 3);
	g_autofree char *named = g_strconcat("why/", id, NULL);
	redact(desk.session, named);
	ck_assert(!file_holds("Kim Lee"));
	desk_reopen(&desk);
	session_action_get(desk.session, 3, &action);
	ck_assert_str_eq(action.why, SESSION_REDACTED);
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "partial");
	expect_verified(desk.session, NULL);
	expect_refusal(named, "x", REMIT_ERROR_NO, "no text");
}
END_TEST

START_TEST(test_as_of_before_it)
{
	set(desk.session, NOTE_PATH, SECRET);
	g_autofree char *then = id_of(desk.session, 2);
	set(desk.session, STATUS_PATH, "partial");
	redact(desk.session, NOTE_PATH);
	struct session *past = session_as_of(desk.session, then, NULL);
	ck_assert_ptr_nonnull(past);
	ck_assert_str_eq(session_get(past, NOTE_PATH), SESSION_REDACTED);
	ck_assert_ptr_null(session_get(past, STATUS_PATH));
	session_close(past);
}
END_TEST

START_TEST(test_refusals)
{
	set(desk.session, NOTE_PATH, SECRET);
	set(desk.session, STATUS_PATH, "partial");
	expect_refusal(NOTE_PATH, NULL, REMIT_ERROR_USAGE, "why");
	expect_refusal(NOTE_PATH, " \n", REMIT_ERROR_USAGE, "why");
	expect_refusal(NOTE_PATH, "\x1b[31m", REMIT_ERROR_INPUT, "control characters");
	expect_refusal(STATUS_PATH, "x", REMIT_ERROR_USAGE, STATUS_PATH);
	expect_refusal("control/5.1.1/-/customer/how", "x", REMIT_ERROR_NO, "no text");
	ck_assert(file_holds(SECRET));
	redact(desk.session, NOTE_PATH);
	expect_refusal(NOTE_PATH, "x", REMIT_ERROR_NO, "no text");
	expect_refusal("redaction/X-1/reason", "x", REMIT_ERROR_USAGE, "redaction");
	/* Nobody says by an ordinary change that something was taken out. */
	struct change *change = change_new();
	ck_assert(!change_set(change, "redaction/X-1/path", NOTE_PATH, NULL));
	change_free(change);
}
END_TEST

START_TEST(test_another_session_sees_it)
{
	struct session *second = desk_another(&desk);

	set(second, NOTE_PATH, SECRET);
	redact(desk.session, NOTE_PATH);
	ck_assert(session_refresh(second, NULL, NULL));
	ck_assert_str_eq(session_get(second, NOTE_PATH), SESSION_REDACTED);
	set(second, STATUS_PATH, "planned");
	session_close(second);
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	expect_verified(desk.session, NULL);
}
END_TEST

START_TEST(test_torn_line_and_lacking_newline)
{
	gsize count;

	set(desk.session, NOTE_PATH, SECRET);
	append_bytes(history, "{\"at\":\"hunt", 11);
	redact(desk.session, NOTE_PATH);
	ck_assert(!file_holds("hunt"));
	g_autofree char *text = read_text(history, &count);
	write_bytes(history, text, count - 1);
	desk_reopen(&desk);
	set(desk.session, NOTE_PATH, SECRET);
	redact(desk.session, NOTE_PATH);
	ck_assert(!file_holds("hunter2"));
	desk_reopen(&desk);
	expect_verified(desk.session, NULL);
}
END_TEST

/* ---- what is made up -------------------------------------------------------------------- */

static void expect_unreadable(const char *line, const char *part)
{
	GError *error = NULL;

	append_bytes(history, line, strlen(line));
	struct session *session = session_open(desk_io(), desk.path, &desk.clock, &error);
	ck_assert_ptr_null(session);
	ck_assert_uint_gt(error_place(error)->line, 2);
	expect_error(&error, REMIT_ERROR_INPUT, part);
}

START_TEST(test_stands_for_another_without_a_word)
{
	g_autofree char *head = id_of(desk.session, 1);
	g_autofree char *line = g_strdup_printf(
		"{\"was\":\"%064d\",\"at\":\"2026-11-24T10:00:00Z\",\"by\":\"eve\",\"prev\":[\"%s\"],"
		"\"set\":{\"" NOTE_PATH "\":{\"redacted\":\"%064d\"}}}\n",
		7, head, 8);

	expect_unreadable(line, "no action says");
}
END_TEST

START_TEST(test_another_text_than_was_said)
{
	gsize count;

	set(desk.session, NOTE_PATH, SECRET);
	set(desk.session, STATUS_PATH, "partial");
	redact(desk.session, NOTE_PATH);
	g_autofree char *text = read_text(history, &count);
	char *hash = strstr(text, "{\"redacted\":\"") + strlen("{\"redacted\":\"");
	*hash = *hash == '0' ? '1' : '0';
	write_bytes(history, text, count);
	struct session *session = session_open(desk_io(), desk.path, &desk.clock, NULL);
	ck_assert_ptr_null(session);
}
END_TEST

START_TEST(test_no_text_where_one_has_to_be)
{
	g_autofree char *head = id_of(desk.session, 1);
	g_autofree char *line = g_strdup_printf(
		"{\"at\":\"2026-11-24T10:00:00Z\",\"by\":\"eve\",\"prev\":[\"%s\"],\"set\":{\"" NOTE_PATH
		"\":{\"redacted\":\"%064d\"}}}\n",
		head, 8);

	expect_unreadable(line, "neither a text nor null");
}
END_TEST

START_TEST(test_says_something_else_than_the_original)
{
	gsize count;

	set(desk.session, NOTE_PATH, SECRET);
	set(desk.session, STATUS_PATH, "partial");
	g_autofree char *before = read_text(history, &count);
	g_autoptr(GBytes) original = g_bytes_new(before, count);
	redact(desk.session, NOTE_PATH);
	g_autofree char *text = read_text(history, &count);
	char *by = strstr(strstr(text, "{\"was\":"), "\"by\":\"anna\"");
	memcpy(by, "\"by\":\"anne\"", strlen("\"by\":\"anne\""));
	g_autoptr(GBytes) forged = g_bytes_new(text, count);
	GError *error = NULL;
	ck_assert_ptr_null(session_union(original, forged, &error));
	expect_error(&error, REMIT_ERROR_INPUT, "does not say");
	ck_assert_ptr_null(session_union(forged, original, &error));
	expect_error(&error, REMIT_ERROR_INPUT, "changed since");
}
END_TEST

/* Whoever gives a line the id of another one has to lack a text of it, */
START_TEST(test_stands_for_another_and_lacks_nothing)
{
	GError *error = NULL;
	gsize count;

	set(desk.session, STATUS_PATH, "partial");
	g_autofree char *id = id_of(desk.session, 2);
	set(desk.session, NOTE_PATH, "behind it");
	g_autofree char *text = read_text(history, &count);
	g_auto(GStrv) halves = g_strsplit(text, "\"partial\"", 2);
	char *line = strrchr(halves[0], '\n') + 1;
	g_autofree char *start = g_strndup(halves[0], (gsize)(line - halves[0]));
	g_autofree char *forged = g_strdup_printf("%s{\"was\":\"%s\",%s\"implemented\"%s", start, id,
						  line + 1, halves[1]);
	write_bytes(history, forged, strlen(forged));
	ck_assert_ptr_null(session_open(desk_io(), desk.path, &desk.clock, &error));
	ck_assert_uint_eq(error_place(error)->line, 3);
	expect_error(&error, REMIT_ERROR_INPUT, "lacks no text");
	/* nor is one taken whose key is elsewhere, where it would mean nothing */
	const char *by = strstr(line, "\"by\":");
	g_autofree char *late = g_strdup_printf("%s%.*s\"was\":\"%s\",%s\"partial\"%s", start,
						(int)(by - line), line, id, by, halves[1]);
	write_bytes(history, late, strlen(late));
	ck_assert_ptr_null(session_open(desk_io(), desk.path, &desk.clock, &error));
	expect_error(&error, REMIT_ERROR_INPUT, "\"was\"");
}
END_TEST

/* and nothing else of it may be changed after a text was taken out. */
START_TEST(test_the_rest_is_changed)
{
	static const char *const changes[][2] = {
		{ "status\":\"partial\"", "status\":\"planned\"" },
		{ "\"by\":\"anna\"", "\"by\":\"anne\"" },
		{ "10:00", "11:00" },
	};
	struct change *change = change_new();
	gsize count;

	ck_assert(change_set(change, NOTE_PATH, SECRET, NULL));
	ck_assert(change_set(change, STATUS_PATH, "partial", NULL));
	ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
	change_free(change);
	redact(desk.session, NOTE_PATH);
	g_autofree char *text = read_text(history, &count);
	for (unsigned i = 0; i < G_N_ELEMENTS(changes); i++) {
		g_autofree char *forged = g_strndup(text, count);
		char *line = strstr(forged, "{\"was\":");
		char *at = strstr(line, changes[i][0]);
		GError *error = NULL;

		ck_assert_ptr_nonnull(at);
		memcpy(at, changes[i][1], strlen(changes[i][0]));
		write_bytes(history, forged, count);
		ck_assert_ptr_null(session_open(desk_io(), desk.path, &desk.clock, &error));
		ck_assert_uint_eq(error_place(error)->line, 3);
		expect_error(&error, REMIT_ERROR_INPUT, "changed since");
	}
	write_bytes(history, text, count);
	desk_reopen(&desk);
}
END_TEST

/* The word that a text is to go may come alone, beneath a session that has the line. */
START_TEST(test_the_word_comes_later)
{
	struct session *second;
	gsize count;

	set(desk.session, NOTE_PATH, SECRET);
	g_autofree char *before = read_text(history, &count);
	redact(desk.session, NOTE_PATH);
	g_autofree char *after = read_text(history, NULL);
	write_bytes(history, before, count);
	desk_reopen(&desk);
	second = desk_another(&desk);
	ck_assert_str_eq(session_get(second, NOTE_PATH), SECRET);
	char *word = strrchr(g_strchomp(after), '\n') + 1;
	g_autofree char *line = g_strconcat(word, "\n", NULL);
	append_bytes(history, line, strlen(line));
	ck_assert(session_refresh(second, NULL, NULL));
	ck_assert_str_eq(session_get(second, NOTE_PATH), SESSION_REDACTED);
	session_close(second);
}
END_TEST

/* ---- a disk that fails ---------------------------------------------------------------- */

static unsigned calls, fail_at;

static bool fails(void)
{
	return ++calls == fail_at;
}

static int failing_open(void *data, const char *path, int flags, mode_t mode)
{
	return fails() ? -EACCES : desk_io()->open(data, path, flags, mode);
}

static ssize_t failing_write(void *data, int fd, const void *from, size_t bytes)
{
	if (!fails())
		return desk_io()->write(data, fd, from, bytes);
	return bytes > 1 ? desk_io()->write(data, fd, from, bytes / 2) * 0 - ENOSPC : -ENOSPC;
}

static int failing_fsync(void *data, int fd)
{
	return fails() ? -EIO : desk_io()->fsync(data, fd);
}

static int failing_rename(void *data, const char *from, const char *to)
{
	return fails() ? -EIO : desk_io()->rename(data, from, to);
}

static ssize_t failing_pread(void *data, int fd, void *into, size_t bytes, off_t at)
{
	return fails() ? -EIO : desk_io()->pread(data, fd, into, bytes, at);
}

/* One call after the other: either nothing is changed, or it is done; and the history is whole. */
START_TEST(test_each_call_fails)
{
	struct io io = *desk_io();
	char *const paths[] = { (char *)NOTE_PATH, NULL };
	bool done = false;

	set(desk.session, NOTE_PATH, SECRET);
	set(desk.session, STATUS_PATH, "partial");
	io.open = failing_open;
	io.write = failing_write;
	io.fsync = failing_fsync;
	io.rename = failing_rename;
	io.pread = failing_pread;
	g_autoptr(GBytes) before = read_bytes(history);
	for (fail_at = 1; !done && fail_at < 100; fail_at++) {
		struct session *session;
		GError *error = NULL;
		unsigned texts, at = fail_at;

		fail_at = 0;
		session = desk_with_io(&desk, &io);
		calls = 0;
		fail_at = at;
		done = session_redact(session, paths, "anna", "a secret", &texts, &error);
		bool untouched = calls < fail_at;
		fail_at = 0;
		g_autoptr(GBytes) after = read_bytes(history);
		if (!done) {
			ck_assert_ptr_nonnull(error);
			ck_assert(g_bytes_equal(after, before) || !holds(after, "hunter2"));
			g_error_free(error);
		}
		session_close(session);
		desk_reopen(&desk);
		ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "partial");
		expect_verified(desk.session, NULL);
		if (!done && !g_bytes_equal(after, before)) { /* only the last step failed */
			gsize count;
			const char *text = g_bytes_get_data(before, &count);
			write_bytes(history, text, count);
			desk_reopen(&desk);
		}
		done = done && untouched;
		fail_at = at;
	}
	ck_assert(done);
	ck_assert_uint_gt(fail_at, 5);
	ck_assert(!file_holds("hunter2"));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("redact");
	TCase *tests = tcase_create("redact");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_text_goes_and_ids_stay);
	tcase_add_test(tests, test_it_says_who_and_why);
	tcase_add_test(tests, test_undo_across_it);
	tcase_add_test(tests, test_reasons_go_too);
	tcase_add_test(tests, test_as_of_before_it);
	tcase_add_test(tests, test_refusals);
	tcase_add_test(tests, test_another_session_sees_it);
	tcase_add_test(tests, test_torn_line_and_lacking_newline);
	tcase_add_test(tests, test_stands_for_another_without_a_word);
	tcase_add_test(tests, test_another_text_than_was_said);
	tcase_add_test(tests, test_no_text_where_one_has_to_be);
	tcase_add_test(tests, test_says_something_else_than_the_original);
	tcase_add_test(tests, test_stands_for_another_and_lacks_nothing);
	tcase_add_test(tests, test_the_rest_is_changed);
	tcase_add_test(tests, test_the_word_comes_later);
	tcase_add_test(tests, test_each_call_fails);
	suite_add_tcase(suite, tests);
	suite_add_tcase(suite, copies_tests());
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
