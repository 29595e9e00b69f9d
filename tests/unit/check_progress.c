/*
 * Long reading: a session of many actions and a catalog of many controls tell how far they are,
 * and end when they are told to; what was open stays as it was.
 */
#include "ops/ops.h"
#include "scratch.h"

#include <check.h>
#include <string.h>

enum { ACTIONS = 3000, CONTROLS = 3000 };

static char *folder;
static struct io io;
static struct progress progress;
static struct config *config;
static struct ops ops;

/* What was told, and when to end it. */
static struct {
	unsigned calls, last, ends_at; /* ends_at 0: never */
	bool went_back;
	char what[256];
} told;

static bool go_on(void *data, const char *what, unsigned percent)
{
	(void)data;
	told.went_back |= percent < told.last || percent > 100;
	told.last = percent;
	g_strlcpy(told.what, what, sizeof(told.what));
	return ++told.calls != told.ends_at;
}

static void setup(void)
{
	folder = scratch_new();
	g_setenv("XDG_DATA_HOME", folder, TRUE);
	g_setenv("XDG_STATE_HOME", folder, TRUE);
	g_setenv("REMIT_AUTHOR", "anna", TRUE);
	g_unsetenv("REMIT_SESSION");
	memset(&told, 0, sizeof(told));
	io = *io_system();
	progress = (struct progress){ go_on, NULL };
	config = config_new(io_system());
	ops = (struct ops){ .io = &io, .config = config };
}

static void teardown(void)
{
	config_free(config);
	scratch_remove(folder);
}

/* Actions as they are written, each on the one before. */
static void make_session(void)
{
	struct ops_new start = { .name = "long", .role = ROLE_CUSTOMER, .model = MODEL_IAAS };
	g_autoptr(GError) error = NULL;
	struct session *session = ops_session_new(&ops, &start, &error);
	g_autoptr(GString) lines = g_string_new(NULL);

	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
	g_auto(GStrv) heads = session_heads(session);
	g_autofree char *head = g_strdup(heads[0]);
	g_autofree char *path = g_build_filename(session_folder(session), "history.jsonl", NULL);
	session_close(session);
	for (unsigned i = 0; i < ACTIONS; i++) {
		g_autofree char *line = g_strdup_printf(
			"{\"at\":\"2026-11-23T10:00:00Z\",\"by\":\"anna\",\"prev\":[\"%s\"],"
			"\"set\":{\"control/5.1.1/-/customer/note\":\"%u\"},\"over\":{}}", head, i);

		g_string_append_printf(lines, "%s\n", line);
		g_free(head);
		head = g_compute_checksum_for_string(G_CHECKSUM_SHA256, line, -1);
	}
	g_autofree char *before = NULL;
	ck_assert(g_file_get_contents(path, &before, NULL, NULL));
	g_string_prepend(lines, before);
	ck_assert(g_file_set_contents(path, lines->str, (gssize)lines->len, NULL));
	io.progress = &progress;
}

static char *make_catalog(void)
{
	char *path = g_build_filename(folder, "many.yaml", NULL);
	g_autoptr(GString) text = g_string_new(
		"format: 1\ncatalog: {id: many, revision: 1, title: Many, language: en, "
		"standing: current, licence: CC0-1.0}\n"
		"parties:\n  - {id: customer, code: csc, title: Customer}\n"
		"  - {id: provider, code: csp, title: Provider}\n"
		"groups:\n  - {id: \"1\", title: One}\ncontrols:\n");

	for (unsigned i = 1; i <= CONTROLS; i++)
		g_string_append_printf(text, "  - {id: \"1.%u\", group: \"1\", title: Control %u, "
				       "kind: base, draft: \"yes\", summary: What it is for.}\n", i, i);
	ck_assert(g_file_set_contents(path, text->str, (gssize)text->len, NULL));
	io.progress = &progress;
	return path;
}

START_TEST(a_session_tells_how_far_it_is)
{
	g_autoptr(GError) error = NULL;

	make_session();
	struct session *session = ops_session_open(&ops, "long", false, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
	ck_assert_uint_ge(told.calls, ACTIONS / 1000);
	ck_assert_uint_ge(told.last, 50);
	ck_assert(!told.went_back);
	ck_assert_str_eq(told.what, "long");
	ck_assert_uint_eq(session_action_count(session), ACTIONS + 2);
	session_close(session);
}
END_TEST

START_TEST(a_session_is_not_opened_half)
{
	g_autoptr(GError) error = NULL;

	make_session();
	told.ends_at = 2;
	ck_assert_ptr_null(ops_session_open(&ops, "long", false, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NO));
	ck_assert_ptr_nonnull(strstr(error->message, "long"));
	ck_assert_uint_eq(told.calls, 2);
	/* The next time nobody minds. */
	struct session *session = ops_session_open(&ops, "long", false, NULL);
	ck_assert_ptr_nonnull(session);
	ck_assert_uint_eq(session_action_count(session), ACTIONS + 2);
	session_close(session);
}
END_TEST

START_TEST(what_is_short_tells_nothing)
{
	struct ops_new start = { .name = "short", .role = ROLE_CUSTOMER, .model = MODEL_IAAS };

	io.progress = &progress;
	told.ends_at = 1;
	session_close(ops_session_new(&ops, &start, NULL));
	struct session *session = ops_session_open(&ops, "short", false, NULL);
	ck_assert_ptr_nonnull(session);
	ck_assert_uint_eq(told.calls, 0);
	session_close(session);
}
END_TEST

START_TEST(a_catalog_tells_how_far_it_is)
{
	g_autofree char *path = make_catalog();
	g_autoptr(GError) error = NULL;
	const struct catalog *catalog = catalog_open(&io, path, NULL, &error);

	ck_assert_msg(catalog != NULL, "%s", error ? error->message : "");
	ck_assert_uint_ge(told.calls, 5);
	ck_assert(!told.went_back);
	ck_assert_str_eq(told.what, path);
	catalog_free(catalog);
}
END_TEST

/* Nor is something else shown in its place, as for a catalog that is gone. */
START_TEST(a_catalog_that_was_ended_is_none)
{
	g_autofree char *path = make_catalog(), *notice = NULL;
	struct ops_new start = { .name = "of-many", .catalog = path, .role = ROLE_CUSTOMER,
				 .model = MODEL_IAAS };
	g_autoptr(GError) error = NULL;
	g_autofree char *folder_of = g_build_filename(folder, "remit", "catalogs", NULL);
	g_autofree char *placed = g_build_filename(folder_of, "many.yaml", NULL);

	ck_assert_int_eq(g_mkdir_with_parents(folder_of, 0700), 0);
	struct session *session = ops_session_new(&ops, &start, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
	g_autofree char *text = NULL;
	ck_assert(g_file_get_contents(path, &text, NULL, NULL));
	ck_assert(g_file_set_contents(placed, text, -1, NULL));
	told.calls = 0;
	told.ends_at = 3;
	ck_assert_ptr_null(ops_catalog(&ops, session, NULL, &notice, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NO));
	ck_assert_ptr_null(notice);
	session_close(session);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("progress");
	TCase *tcase = tcase_create("progress");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, a_session_tells_how_far_it_is);
	tcase_add_test(tcase, a_session_is_not_opened_half);
	tcase_add_test(tcase, what_is_short_tells_nothing);
	tcase_add_test(tcase, a_catalog_tells_how_far_it_is);
	tcase_add_test(tcase, a_catalog_that_was_ended_is_none);
	suite_add_tcase(suite, tcase);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
