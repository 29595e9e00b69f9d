/*
 * Evidence handed out: names made of anything, the same names, a disk that fails; and ids of
 * entries that stay different when copies merge.
 */
#include "ops/ops.h"
#include "scratch.h"

#include <check.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char *folder;
static struct io io;
static struct ops ops;
static struct session *session;
static const struct catalog *catalog;

static gint64 still(void *data)
{
	(void)data;
	return 1795608000; /* 2026-11-25 12:00 UTC */
}

static const struct session_clock clock_still = { still, NULL };

static int no_sync(void *data, int fd)
{
	(void)data;
	(void)fd;
	return 0;
}

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
	io = *io_system();
	io.fsync = no_sync;
	io.fdatasync = no_sync;
	ops = (struct ops){ .io = &io, .config = config_new(&io), .clock = &clock_still };
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

/* ---- names ------------------------------------------------------------------------ */

static const struct {
	const char *text, *name;
} names[] = {
	{ "report.pdf", "report.pdf" },
	{ "", "_" },
	{ ".", "_" },
	{ "..", "_" },
	{ "../../etc/passwd", "_.._.._etc_passwd" },
	{ "/etc/passwd", "_etc_passwd" },
	{ "..\\..\\x", "_.._.._x" },
	{ "-rf", "_-rf" },
	{ "~root", "_~root" },
	{ ".bashrc", "_.bashrc" },
	{ " x ", "_ x" },
	{ "x. .", "x" },
	{ "a:b*c?d\"e<f>g|h", "a_b_c_d_e_f_g_h" },
	{ "5.1.1", "5.1.1" },
	{ "Prüfung 密碼.txt", "Prüfung 密碼.txt" },
};

START_TEST(test_safe_names)
{
	g_autofree char *name = ops_safe_name(names[_i].text);

	ck_assert_str_eq(name, names[_i].name);
}
END_TEST

START_TEST(test_no_control_character_survives)
{
	for (gunichar c = 1; c < 0x3000; c++) {
		char text[16] = "a";
		g_autofree char *name = NULL;

		text[1 + g_unichar_to_utf8(c, text + 1)] = '\0';
		name = ops_safe_name(text);
		ck_assert(g_utf8_validate(name, -1, NULL));
		ck_assert_ptr_null(strpbrk(name, "/\\\n\r\t\x1b\x7f"));
		for (const char *at = name; *at; at = g_utf8_next_char(at))
			ck_assert(!g_unichar_iscntrl(g_utf8_get_char(at)));
	}
}
END_TEST

START_TEST(test_long_names_keep_their_ending)
{
	g_autofree char *long_one = g_strnfill(1000, 'a');
	g_autofree char *text = g_strconcat(long_one, ".pdf", NULL);
	g_autofree char *name = ops_safe_name(text);

	ck_assert_uint_le(strlen(name), 120);
	ck_assert(g_str_has_suffix(name, ".pdf"));
	GString *wide = g_string_new(NULL);
	for (unsigned i = 0; i < 200; i++)
		g_string_append(wide, "密");
	g_autofree char *cut = ops_safe_name(wide->str);
	g_string_free(wide, TRUE);
	ck_assert_uint_le(strlen(cut), 120);
	ck_assert(g_utf8_validate(cut, -1, NULL));
}
END_TEST

/* ---- handing out ------------------------------------------------------------------ */

static void put(struct change *change, const char *id, const char *field, const char *text)
{
	g_autofree char *path = session_path("evidence", id, field, NULL);
	GError *error = NULL;

	if (!change_set(change, path, text, &error))
		ck_abort_msg("%s", error->message);
}

/* An item with a copy of a file that holds `bytes` and is called `name` in the register. */
static void add(const char *id, const char *bytes, const char *name, const char *control)
{
	g_autofree char *path = g_build_filename(folder, "source", NULL);
	struct change *change = change_new();
	GError *error = NULL;

	ck_assert(g_file_set_contents(path, bytes, -1, NULL));
	ck_assert(ops_evidence_file(&ops, session, change, id, path, TAKE_COPY, NULL, &error));
	put(change, id, "title", name);
	put(change, id, "file", name);
	g_autofree char *link = session_path("evidence", id, "control", control, "-", "customer",
					     NULL);
	ck_assert(change_set(change, link, "yes", NULL));
	if (!ops_append(&ops, session, change, NULL, &error))
		ck_abort_msg("%s", error->message);
	change_free(change);
}

static char *given(const char *name)
{
	return g_build_filename(folder, "given", name, NULL);
}

static void expect_given(const char *name, const char *bytes)
{
	g_autofree char *path = given(name);
	g_autofree char *text = NULL;

	ck_assert_msg(g_file_get_contents(path, &text, NULL, NULL), "there is no %s", path);
	ck_assert_str_eq(text, bytes);
}

START_TEST(test_the_same_names_are_told_apart)
{
	struct ops_export done;
	g_autofree char *to = given(NULL);
	GError *error = NULL;

	add("E-1", "one", "report.pdf", "5.1.1");
	add("E-2", "two", "REPORT.pdf", "5.1.1");
	add("E-3", "three", "report.pdf", "5.1.1");
	add("E-4", "four", "..", "5.1.1");
	add("E-5", "five", "index.csv", "INDEX.csv");
	if (!ops_evidence_export(&ops, session, to, &done, &error))
		ck_abort_msg("%s", error->message);
	ck_assert_uint_eq(done.files, 5);
	ck_assert_uint_eq(done.left, 0);
	expect_given("5.1.1/report.pdf", "one");
	expect_given("5.1.1/REPORT-2.pdf", "two");
	expect_given("5.1.1/report-3.pdf", "three");
	expect_given("5.1.1/_", "four");
	expect_given("_INDEX.csv/index.csv", "five");
	ck_assert(!ops_evidence_export(&ops, session, to, &done, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	g_error_free(error);
}
END_TEST

static unsigned calls, fail_at;

static bool fails(void)
{
	return ++calls == fail_at;
}

static int failing_open(void *data, const char *path, int flags, mode_t mode)
{
	return fails() ? -EACCES : io_system()->open(data, path, flags, mode);
}

static ssize_t failing_write(void *data, int fd, const void *from, size_t bytes)
{
	return fails() ? -ENOSPC : io_system()->write(data, fd, from, bytes);
}

static int failing_mkdir(void *data, const char *path, mode_t mode)
{
	return fails() ? -ENOSPC : io_system()->mkdir(data, path, mode);
}

static int failing_rename(void *data, const char *from, const char *to)
{
	return fails() ? -EIO : io_system()->rename(data, from, to);
}

/* An export that says it is complete is: SHA256SUMS is there only when all the rest is. */
START_TEST(test_each_call_fails)
{
	bool done = false;

	add("E-1", "one", "report.pdf", "5.1.1");
	add("E-2", "two", "other.pdf", "9.2.1");
	io.open = failing_open;
	io.write = failing_write;
	io.mkdir = failing_mkdir;
	io.rename = failing_rename;
	for (fail_at = 1; !done && fail_at < 100; fail_at++) {
		g_autofree char *to = g_strdup_printf("%s/given-%u", folder, fail_at);
		g_autofree char *sums = g_build_filename(to, "SHA256SUMS", NULL);
		struct ops_export came;
		GError *error = NULL;

		calls = 0;
		bool good = ops_evidence_export(&ops, session, to, &came, &error);
		done = calls < fail_at;
		ck_assert(good == !error);
		ck_assert(!done || good);
		g_clear_error(&error);
		ck_assert(!good || access(sums, F_OK) == 0);
		ck_assert(access(sums, F_OK) != 0 || came.files + came.left == 2);
	}
	ck_assert(done);
	ck_assert_uint_gt(fail_at, 10);
}
END_TEST

/* ---- ids ------------------------------------------------------------------------------ */

/* Ask for all that the catalog names, in a copy of its own; the ids go into a set. */
static unsigned ask_for_all(GHashTable *all)
{
	g_autoptr(GArray) controls = g_array_new(FALSE, FALSE, sizeof(unsigned));
	g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func(g_free);
	struct ops_place place = { session, catalog, SESSION_WHOLE_SCOPE, SIDE_CUSTOMER };
	struct change *change = change_new();

	for (unsigned i = 0; i < catalog->node_count; i++)
		if (catalog->nodes[i].control)
			g_array_append_val(controls, i);
	ck_assert(ops_requests_make(&ops, &place, change, controls, ids, NULL));
	change_free(change);
	for (unsigned i = 0; i < ids->len; i++)
		ck_assert_msg(g_hash_table_add(all, g_strdup(g_ptr_array_index(ids, i))),
			      "%s is there twice", (char *)g_ptr_array_index(ids, i));
	return ids->len;
}

/* Thirty people who all ask for everything on the same day, none knowing of the others. */
START_TEST(test_ids_of_copies_stay_different)
{
	g_autoptr(GHashTable) all = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	unsigned count = 0;

	/* Of fifteen thousand ids two are the same once in 250 times: of these none are. */
	g_random_set_seed(20261124);
	for (unsigned i = 0; i < 30; i++)
		count += ask_for_all(all);
	ck_assert_uint_gt(count, 30 * 200);
	ck_assert_uint_eq(g_hash_table_size(all), count);
}
END_TEST

START_TEST(test_few_have_short_ids)
{
	const struct ops_kind *kind = ops_kind_find("evidence");
	g_autofree char *first = ops_entry_new_id(&ops, session, kind);
	g_autofree char *one_of_many = ops_entry_new_id_of(&ops, session, kind, 16);

	ck_assert_uint_eq(strlen(first), strlen("E-261125-abcd"));
	ck_assert_uint_eq(strlen(one_of_many), strlen("E-261125-abcdefg"));
	for (unsigned i = 0; i < 15; i++) {
		g_autofree char *id = ops_entry_new_id(&ops, session, kind);
		struct change *change = change_new();

		put(change, id, "title", "x");
		ck_assert(ops_append(&ops, session, change, NULL, NULL));
		change_free(change);
	}
	g_autofree char *sixteenth = ops_entry_new_id(&ops, session, kind);
	ck_assert_uint_eq(strlen(sixteenth), strlen("E-261125-abcdefg"));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ops_evidence");
	TCase *tests = tcase_create("evidence");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_loop_test(tests, test_safe_names, 0, G_N_ELEMENTS(names));
	tcase_add_test(tests, test_no_control_character_survives);
	tcase_add_test(tests, test_long_names_keep_their_ending);
	tcase_add_test(tests, test_the_same_names_are_told_apart);
	tcase_add_test(tests, test_each_call_fails);
	tcase_add_test(tests, test_ids_of_copies_stay_different);
	tcase_add_test(tests, test_few_have_short_ids);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
