/*
 * Unit tests of the journal on the disk: what is read and refused, torn ends, odd files in the
 * folder, proof.
 */
#include "session/session_private.h"
#include "tests/unit/session_desk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static struct desk desk;
static char *history;

static void start(void)
{
	desk_open(&desk);
	history = history_path(&desk);
}

static void stop(void)
{
	g_free(history);
	desk_close(&desk);
}

/* The id of the last line in the file. */
static char *last_id(void)
{
	gsize count;
	g_autofree char *text = read_text(history, &count);
	char *line;

	text[count - 1] = '\0';
	line = strrchr(text, '\n') ? strrchr(text, '\n') + 1 : text;
	return sum_of(line, strlen(line));
}

static char *first_id(void)
{
	g_autofree char *text = read_text(history, NULL);

	return sum_of(text, strcspn(text, "\n"));
}

/* Put @ for the last id and # for the first one. */
static char *fill_in(const char *line)
{
	GString *filled = g_string_new(NULL);
	g_autofree char *last = last_id();
	g_autofree char *first = first_id();

	for (; *line; line++) {
		if (*line == '@')
			g_string_append(filled, last);
		else if (*line == '#')
			g_string_append(filled, first);
		else
			g_string_append_c(filled, *line);
	}
	return g_string_free(filled, FALSE);
}

static void append_line(const char *line)
{
	g_autofree char *filled = fill_in(line);

	append_bytes(history, filled, strlen(filled));
	append_bytes(history, "\n", 1);
}

static void expect_open(int code, const char *part, unsigned line)
{
	GError *error = NULL;
	struct session *session = session_open(io_system(), desk.path, NULL, &error);

	ck_assert_ptr_null(session);
	ck_assert_ptr_nonnull(error);
	if (line)
		ck_assert_uint_eq(error_place(error)->line, line);
	expect_error(&error, code, part);
}

/* ---- lines that are none ------------------------------------------------------------- */

#define AT "\"at\":\"2026-11-24T10:00:09Z\","
#define BY "\"by\":\"bob\","
#define PREV "\"prev\":[\"@\"],"

static const struct {
	const char *line, *part;
} bad_lines[] = {
	{ "nonsense", "not JSON" },
	{ "", "not JSON" },
	{ "{", "not JSON" },
	{ "[]", "not a JSON object" },
	{ "{}", "\"at\"" },
	{ "{" BY PREV "\"set\":{}}", "\"at\"" },
	{ "{\"at\":\"yesterday\"," BY PREV "\"set\":{}}", "\"at\"" },
	{ "{\"at\":\"2026-11-24T10:00:09+01\"," BY PREV "\"set\":{}}", "\"at\"" },
	{ "{\"at\":12," BY PREV "\"set\":{}}", "\"at\"" },
	{ "{" AT PREV "\"set\":{}}", "\"by\"" },
	{ "{" AT "\"by\":\"\"," PREV "\"set\":{}}", "\"by\"" },
	{ "{" AT "\"by\":\"a\\nb\"," PREV "\"set\":{}}", "\"by\"" },
	{ "{" AT "\"by\":\"\\u001b[2J\"," PREV "\"set\":{}}", "\"by\"" },
	{ "{" AT "\"by\":[\"a\"]," PREV "\"set\":{}}", "\"by\"" },
	{ "{" AT BY "\"set\":{}}", "\"prev\"" },
	{ "{" AT BY "\"prev\":[],\"set\":{}}", "\"prev\"" },
	{ "{" AT BY "\"prev\":\"@\",\"set\":{}}", "\"prev\"" },
	{ "{" AT BY "\"prev\":[null],\"set\":{}}", "\"prev\"" },
	{ "{" AT BY "\"prev\":[\"abc\"],\"set\":{}}", "\"prev\"" },
	{ "{" AT BY "\"prev\":[\"@0\"],\"set\":{}}", "\"prev\"" },
	{ "{" AT BY "\"prev\":"
	  "[\"E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855\"],\"set\":{}}",
	  "\"prev\"" },
	{ "{" AT BY "\"prev\":"
	  "[\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"],\"set\":{}}",
	  "not in the history" },
	{ "{" AT BY PREV "\"set\":[]}", "\"set\"" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":1}}", "neither a text nor null" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":true}}", "neither a text nor null" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":[\"x\"]}}", "neither a text nor null" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":\"\\u001b]0;x\"}}", "control characters" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":\"\\u0085\"}}", "control characters" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":\"\\u0000\"}}", "not JSON" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":\"\xff\"}}", "not JSON" },
	{ "{" AT BY PREV "\"set\":{\"\":\"x\"}}", "a path is empty" },
	{ "{" AT BY PREV "\"set\":{\"a\\nb\":\"x\"}}", "a path is empty" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":\"x\",\"a/b\":\"y\"}}", "not JSON" },
	{ "{" AT BY PREV "\"set\":{},\"over\":{\"a/b\":[\"@\"]}}", "\"over\"" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":\"x\"},\"over\":[]}", "\"over\"" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":\"x\"},\"over\":{\"a/b\":\"@\"}}", "\"over\"" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":\"x\"},\"over\":{\"a/b\":[\"@\"]}}", "gives a/b no value" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":\"x\"},\"over\":{\"a/b\":[\"#\"]}}", "gives a/b no value" },
	{ "{" AT BY PREV "\"set\":{\"a/b\":\"x\"},\"over\":{\"a/b\":"
	  "[\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"]}}",
	  "not in the history" },
	{ "{" AT BY PREV "\"set\":{},\"undoes\":\"x\"}", "\"undoes\"" },
	{ "{" AT BY PREV "\"set\":{},\"undoes\":"
	  "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}",
	  "not in the history" },
	{ "{" AT BY PREV "\"set\":{},\"why\":3}", "\"why\"" },
	{ "{" AT BY PREV "\"set\":{},\"why\":\"\\u009b\"}", "\"why\"" },
	{ "{" AT BY PREV "\"set\":{}}\r\r{", "not JSON" },
};

START_TEST(a_broken_line_is_refused_with_its_number)
{
	GError *error = NULL;
	bool changed;

	append_line(bad_lines[_i].line);
	expect_open(REMIT_ERROR_INPUT, bad_lines[_i].part, 3);
	/* what is open already stands as it was */
	ck_assert(!session_refresh(desk.session, &changed, &error));
	expect_error(&error, REMIT_ERROR_INPUT, bad_lines[_i].part);
	ck_assert_str_eq(session_get(desk.session, "engagement/name"), "Acme");
	ck_assert_int_eq(try_set(desk.session, STATUS_PATH, "planned"), REMIT_ERROR_INPUT);
	ck_assert(!session_verify(desk.session, NULL, &error));
	ck_assert_uint_eq(error_place(error)->line, 3);
	expect_error(&error, REMIT_ERROR_NO, bad_lines[_i].part);
}
END_TEST

START_TEST(a_broken_line_in_the_middle_too)
{
	append_line(bad_lines[_i].line);
	append_line("{" AT BY "\"prev\":[\"#\"],\"set\":{}}");
	expect_open(REMIT_ERROR_INPUT, bad_lines[_i].part, 3);
}
END_TEST

static const struct {
	const char *text;
	int code;
	const char *part;
} bad_files[] = {
	{ "", REMIT_ERROR_INPUT, "no first line" },
	{ "\n", REMIT_ERROR_INPUT, "not JSON" },
	{ "\n\n\n", REMIT_ERROR_INPUT, "not JSON" },
	{ "{\"remit\":1", REMIT_ERROR_INPUT, "no first line" },
	{ "{}\n", REMIT_ERROR_INPUT, "not the history" },
	{ "[1]\n", REMIT_ERROR_INPUT, "not a JSON object" },
	{ "{\"remit\":\"1\"}\n", REMIT_ERROR_INPUT, "not the history" },
	{ "{\"remit\":0}\n", REMIT_ERROR_INPUT, "not the history" },
	{ "{\"remit\":1}\n", REMIT_ERROR_INPUT, "UUID" },
	{ "{\"remit\":1,\"session\":\"12\"}\n", REMIT_ERROR_INPUT, "UUID" },
	{ "{\"remit\":1,\"session\":\"2a3ee19f-7e2d-4f3c-9d0a-5f2f1a5d8e11\","
	  "\"catalog\":\"iso\"}\n", REMIT_ERROR_INPUT, "catalog" },
	{ "{\"remit\":1,\"session\":\"2a3ee19f-7e2d-4f3c-9d0a-5f2f1a5d8e11\","
	  "\"catalog\":\"@3\"}\n", REMIT_ERROR_INPUT, "catalog" },
	{ "{\"remit\":1,\"session\":\"2a3ee19f-7e2d-4f3c-9d0a-5f2f1a5d8e11\","
	  "\"catalog\":\"iso@-1\"}\n", REMIT_ERROR_INPUT, "catalog" },
	{ "{\"remit\":1,\"session\":\"2a3ee19f-7e2d-4f3c-9d0a-5f2f1a5d8e11\","
	  "\"catalog\":\"iso@1\"}\n", REMIT_ERROR_INPUT, "\"at\"" },
	{ "\177ELF\001\002\003\n", REMIT_ERROR_INPUT, "not JSON" },
	{ "<<<<<<< HEAD\n", REMIT_ERROR_INPUT, "not JSON" },
	{ "{\"remit\":2}\n", REMIT_ERROR_NEWER, "UUID" },
};

START_TEST(what_is_no_history_is_refused)
{
	write_bytes(history, bad_files[_i].text, strlen(bad_files[_i].text));
	expect_open(bad_files[_i].code, bad_files[_i].part, 1);
}
END_TEST

START_TEST(deep_and_long_lines_do_no_harm)
{
	g_autofree char *deep = g_strnfill(500000, '[');
	g_autofree char *path = g_strnfill(SESSION_PATH_BYTES_MAX + 1, 'p');
	g_autofree char *line = g_strdup_printf("{" AT BY PREV "\"set\":{\"%s\":\"x\"}}", path);
	gsize count;
	g_autofree char *before = read_text(history, &count);

	append_line(deep);
	expect_open(REMIT_ERROR_INPUT, "not JSON", 3);
	write_bytes(history, before, count);
	append_line(line);
	expect_open(REMIT_ERROR_LIMIT, "a path is too long", 3);
}
END_TEST

START_TEST(what_we_do_not_know_is_kept)
{
	append_line("{" AT BY PREV "\"set\":{\"new/thing\":\"x\",\"" STATUS_PATH "\":\"superb\"}}");
	append_line("{" AT BY PREV "\"why\":\"no set at all\"}");
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, "new/thing"), "x");
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "superb");
	ck_assert_uint_eq(session_action_count(desk.session), 4);
	{
		struct record record;

		session_record(desk.session, "5.1.1", "-", SIDE_CUSTOMER, &record);
		ck_assert_int_eq(record.status, STATUS_NONE);
		ck_assert(record.exists);
	}
	ck_assert(session_print(desk.session, NULL, NULL));
	set(desk.session, STATUS_PATH, "planned");
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, "new/thing"), "x");
}
END_TEST

START_TEST(a_newer_format_is_read_only)
{
	static const char header[] =
		"{\"remit\":2,\"session\":\"2a3ee19f-7e2d-4f3c-9d0a-5f2f1a5d8e11\","
		"\"catalog\":\"iso@1\"," AT BY "\"prev\":[]}\n";

	write_bytes(history, header, strlen(header));
	append_line("{" AT BY "\"prev\":[\"#\"],\"set\":{\"a/b\":\"x\"}}");
	desk_reopen(&desk);
	ck_assert(session_is_readonly(desk.session));
	ck_assert_ptr_nonnull(strstr(session_notice(desk.session), "newer remit"));
	ck_assert_str_eq(session_get(desk.session, "a/b"), "x");
	ck_assert_int_eq(try_set(desk.session, STATUS_PATH, "planned"), REMIT_ERROR_NEWER);
	append_line("{" AT BY PREV "\"set\":{\"a/b\":17}}");
	expect_open(REMIT_ERROR_NEWER, "neither a text", 3);
}
END_TEST

START_TEST(doubled_lines_count_once)
{
	g_autofree char *before = NULL;
	g_autofree char *after = NULL;
	g_autofree char *text = NULL;
	gsize count;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, STATUS_PATH, "partial");
	before = state_text(desk.session);
	text = read_text(history, &count);
	append_bytes(history, text, count);
	append_bytes(history, text, count);
	desk_reopen(&desk);
	after = state_text(desk.session);
	ck_assert_str_eq(before, after);
	ck_assert_uint_eq(session_action_count(desk.session), 4);
	set(desk.session, STATUS_PATH, "planned");
	ck_assert(session_verify(desk.session, NULL, NULL));
}
END_TEST

START_TEST(lines_may_come_in_any_order)
{
	g_autofree char *before = NULL;
	g_autofree char *after = NULL;
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;
	GString *turned;

	for (unsigned i = 0; i < 5; i++) {
		g_autofree char *value = g_strdup_printf("%u", i);

		set(desk.session, NOTE_PATH, value);
	}
	undo(desk.session, "anna");
	before = state_text(desk.session);
	text = read_text(history, NULL);
	lines = g_strsplit(text, "\n", -1);
	turned = g_string_new(lines[0]);
	for (guint i = g_strv_length(lines) - 2; i > 0; i--)
		g_string_append_printf(turned, "\n%s", lines[i]);
	g_string_append_c(turned, '\n');
	write_bytes(history, turned->str, turned->len);
	g_string_free(turned, TRUE);
	desk_reopen(&desk);
	after = state_text(desk.session);
	ck_assert_str_eq(before, after);
	redo(desk.session, "anna");
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "4");
}
END_TEST

START_TEST(a_removed_line_is_missed)
{
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;
	g_autofree char *cut = NULL;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, STATUS_PATH, "partial");
	text = read_text(history, NULL);
	lines = g_strsplit(text, "\n", -1);
	cut = g_strdup_printf("%s\n%s\n%s\n", lines[0], lines[1], lines[3]);
	write_bytes(history, cut, strlen(cut));
	expect_open(REMIT_ERROR_INPUT, "not in the history", 3);
}
END_TEST

/* ---- a torn end -------------------------------------------------------------------------- */

static void expect_torn(const char *whole, gsize count, const char *tail, gsize torn)
{
	g_autofree char *path = desk_file(&desk, "history.jsonl.torn");
	g_autofree char *kept = NULL;
	g_autofree char *before = NULL;
	gsize bytes;

	unlink(path);
	write_bytes(history, whole, count);
	append_bytes(history, tail, torn);
	desk_reopen(&desk);
	ck_assert_ptr_nonnull(session_notice(desk.session));
	ck_assert_ptr_nonnull(strstr(session_notice(desk.session), "cut off"));
	before = read_text(history, &bytes);
	ck_assert_uint_eq(bytes, count + torn); /* looking changes nothing */
	set(desk.session, NOTE_PATH, "after the tear");
	kept = read_text(path, &bytes);
	ck_assert_uint_eq(bytes, torn + 1);
	ck_assert_int_eq(memcmp(kept, tail, torn), 0);
	ck_assert(session_verify(desk.session, NULL, NULL));
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "after the tear");
	ck_assert_ptr_null(session_notice(desk.session));
}

START_TEST(a_cut_last_line_is_set_aside)
{
	g_autofree char *whole = NULL;
	g_autofree char *more = NULL;
	gsize count, all;

	set(desk.session, STATUS_PATH, "planned");
	whole = read_text(history, &count);
	set(desk.session, STATUS_PATH, "partial");
	more = read_text(history, &all);
	for (gsize cut = 1; count + cut < all - 1; cut += 7) {
		expect_torn(whole, count, more + count, cut);
		ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	}
	expect_torn(whole, count, more + count, all - count - 2);
}
END_TEST

START_TEST(a_last_line_of_zeroes_is_set_aside)
{
	static const char zeroes[300];
	g_autofree char *whole = read_text(history, NULL);
	gsize count = strlen(whole);

	expect_torn(whole, count, zeroes, 300);
	expect_torn(whole, count, zeroes, 1);
	expect_torn(whole, count, "\0\0\0 something\"}\n", 17);
	expect_torn(whole, count, "{\"at\":\"20\0\0\0\0\n", 15);
	expect_torn(whole, count, "\0\0\n{\"at\":", 9);
	expect_torn(whole, count, "nonsense", 8);
	expect_torn(whole, count, "{}", 2);
}
END_TEST

START_TEST(a_line_that_lacks_only_its_newline_counts)
{
	g_autofree char *text = NULL;
	gsize count;

	set(desk.session, STATUS_PATH, "planned");
	text = read_text(history, &count);
	write_bytes(history, text, count - 1);
	desk_reopen(&desk);
	ck_assert_ptr_null(session_notice(desk.session));
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	{
		struct session *other = desk_another(&desk);
		bool changed;

		set(desk.session, NOTE_PATH, "n");
		ck_assert(session_refresh(other, &changed, NULL));
		ck_assert(changed);
		ck_assert_str_eq(session_get(other, NOTE_PATH), "n");
		session_close(other);
	}
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	ck_assert_uint_eq(session_action_count(desk.session), 4);
	ck_assert(session_verify(desk.session, NULL, NULL));
}
END_TEST

START_TEST(a_line_being_written_is_waited_for)
{
	g_autofree char *text = NULL;
	struct session *other;
	gsize count, all;
	bool changed;

	g_free(read_text(history, &count));
	other = desk_another(&desk);
	set(other, STATUS_PATH, "planned");
	session_close(other);
	text = read_text(history, &all);
	for (gsize cut = count; cut < all; cut += 11) {
		write_bytes(history, text, cut);
		ck_assert(session_refresh(desk.session, &changed, NULL));
		ck_assert(!changed);
		ck_assert_ptr_null(session_notice(desk.session));
	}
	write_bytes(history, text, all);
	ck_assert(session_refresh(desk.session, &changed, NULL));
	ck_assert(changed);
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
}
END_TEST

/* ---- other files in the folder ------------------------------------------------------------ */

START_TEST(what_is_no_session_is_said)
{
	g_autofree char *none = g_build_filename(desk.folder, "none.remit", NULL);
	GError *error = NULL;

	ck_assert_ptr_null(session_open(io_system(), none, NULL, &error));
	expect_error(&error, REMIT_ERROR_NOT_FOUND, "there is no session");
	ck_assert_ptr_null(session_open(io_system(), desk.folder, NULL, &error));
	expect_error(&error, REMIT_ERROR_NOT_FOUND, "history.jsonl");
	ck_assert_ptr_null(session_open(io_system(), history, NULL, &error));
	expect_error(&error, REMIT_ERROR_NOT_FOUND, "history.jsonl");
}
END_TEST

START_TEST(links_and_pipes_are_not_followed)
{
	g_autofree char *moved = desk_file(&desk, "elsewhere");
	g_autofree char *lock = desk_file(&desk, "lock");

	ck_assert_int_eq(symlink(moved, lock), 0);
	ck_assert_int_eq(try_set(desk.session, STATUS_PATH, "planned"), REMIT_ERROR_WRITE);
	ck_assert(!g_file_test(moved, G_FILE_TEST_EXISTS));
	ck_assert_int_eq(unlink(lock), 0);
	ck_assert_int_eq(mkdir(lock, 0700), 0);
	ck_assert_int_eq(try_set(desk.session, STATUS_PATH, "planned"), REMIT_ERROR_WRITE);
	ck_assert_int_eq(rmdir(lock), 0);
	ck_assert_int_eq(rename(history, moved), 0);
	ck_assert_int_eq(symlink(moved, history), 0);
	expect_open(REMIT_ERROR_READ, "regular", 0);
	ck_assert_int_eq(unlink(history), 0);
	ck_assert_int_eq(mkfifo(history, 0600), 0);
	expect_open(REMIT_ERROR_READ, "regular", 0);
	ck_assert_int_eq(unlink(history), 0);
	ck_assert_int_eq(mkdir(history, 0700), 0);
	expect_open(REMIT_ERROR_READ, "regular", 0);
}
END_TEST

START_TEST(a_folder_that_goes_away_is_said)
{
	g_autofree char *moved = g_strconcat(desk.path, "2", NULL);

	ck_assert_int_eq(rename(desk.path, moved), 0);
	ck_assert_int_eq(try_set(desk.session, STATUS_PATH, "planned"), REMIT_ERROR_WRITE);
	ck_assert_int_eq(rename(moved, desk.path), 0);
	set(desk.session, STATUS_PATH, "planned");
}
END_TEST

/* ---- proof ------------------------------------------------------------- */

START_TEST(a_kept_head_shows_every_change)
{
	g_auto(GStrv) heads = NULL;
	g_autofree char *text = NULL;
	GError *error = NULL;
	gsize count;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, NOTE_PATH, "n");
	heads = session_heads(desk.session);
	ck_assert(session_verify(desk.session, heads[0], &error));
	text = read_text(history, &count);
	for (gsize i = 0; i < count; i += 3) {
		text[i] = (char)(text[i] ^ 1);
		write_bytes(history, text, count);
		ck_assert_msg(!session_verify(desk.session, heads[0], &error), "byte %zu", i);
		ck_assert_int_eq(error->code, REMIT_ERROR_NO);
		g_clear_error(&error);
		text[i] = (char)(text[i] ^ 1);
	}
	write_bytes(history, text, count);
	ck_assert(session_verify(desk.session, heads[0], &error));
	heads[0][12] = '\0';
	ck_assert(session_verify(desk.session, heads[0], &error));
}
END_TEST

START_TEST(verify_answers_no_with_a_reason)
{
	g_autofree char *text = NULL;
	GError *error = NULL;
	gsize count;

	text = read_text(history, &count);
	set(desk.session, STATUS_PATH, "planned");
	ck_assert(!session_verify(desk.session, "0123456789ab", &error));
	expect_error(&error, REMIT_ERROR_NO, "not in the history");
	ck_assert(!session_verify(desk.session, "0123", &error));
	expect_error(&error, REMIT_ERROR_USAGE, "no head");
	ck_assert(!session_verify(desk.session, "HEAD56789012", &error));
	expect_error(&error, REMIT_ERROR_USAGE, "no head");
	write_bytes(history, text, count);
	ck_assert(!session_verify(desk.session, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "is gone");
	write_bytes(history, "", 0);
	ck_assert(!session_verify(desk.session, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "what was in it is gone");
	ck_assert_int_eq(unlink(history), 0);
	ck_assert(!session_verify(desk.session, NULL, &error));
	expect_error(&error, REMIT_ERROR_NOT_FOUND, "");
}
END_TEST

/* ---- the program ------------------------------------------------------- */

static Suite *suite(void)
{
	Suite *all = suite_create("journal");
	TCase *one = tcase_create("journal");

	tcase_add_checked_fixture(one, start, stop);
	tcase_set_timeout(one, 60);
	tcase_add_loop_test(one, a_broken_line_is_refused_with_its_number, 0,
			    G_N_ELEMENTS(bad_lines));
	tcase_add_loop_test(one, a_broken_line_in_the_middle_too, 0, G_N_ELEMENTS(bad_lines));
	tcase_add_loop_test(one, what_is_no_history_is_refused, 0, G_N_ELEMENTS(bad_files));
	tcase_add_test(one, deep_and_long_lines_do_no_harm);
	tcase_add_test(one, what_we_do_not_know_is_kept);
	tcase_add_test(one, a_newer_format_is_read_only);
	tcase_add_test(one, doubled_lines_count_once);
	tcase_add_test(one, lines_may_come_in_any_order);
	tcase_add_test(one, a_removed_line_is_missed);
	tcase_add_test(one, a_cut_last_line_is_set_aside);
	tcase_add_test(one, a_last_line_of_zeroes_is_set_aside);
	tcase_add_test(one, a_line_that_lacks_only_its_newline_counts);
	tcase_add_test(one, a_line_being_written_is_waited_for);
	tcase_add_test(one, what_is_no_session_is_said);
	tcase_add_test(one, links_and_pipes_are_not_followed);
	tcase_add_test(one, a_folder_that_goes_away_is_said);
	tcase_add_test(one, a_kept_head_shows_every_change);
	tcase_add_test(one, verify_answers_no_with_a_reason);
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
