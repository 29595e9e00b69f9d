/*
 * What is kept between two runs: drafts of texts that were being typed.
 */
#include "config/config.h"
#include "scratch.h"

#include <check.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

static char *folder, *drafts;
static struct config *config;
static bool disk_is_full;

static const struct config_draft draft = { "f00d", "CLD.9.5.1", "-", "customer", "note" };

static ssize_t full_write(void *data, int fd, const void *from, size_t bytes)
{
	return disk_is_full ? -ENOSPC : io_system()->write(data, fd, from, bytes);
}

static void setup(void)
{
	static struct io io;

	io = *io_system();
	io.write = full_write;
	disk_is_full = false;
	folder = scratch_new();
	drafts = g_build_filename(folder, "remit", "drafts", NULL);
	g_setenv("XDG_DATA_HOME", folder, TRUE);
	g_setenv("XDG_STATE_HOME", folder, TRUE);
	config = config_new(&io);
}

static void teardown(void)
{
	config_free(config);
	g_free(drafts);
	scratch_remove(folder);
}

static void keep(const struct config_draft *which, const char *text)
{
	g_autoptr(GError) error = NULL;

	ck_assert_msg(config_draft_keep(config, which, text, &error), "%s",
		      error ? error->message : "");
}

static void assert_draft(const struct config_draft *which, const char *expected)
{
	g_autoptr(GError) error = NULL;
	gint64 typed_at = -1;
	g_autofree char *text = config_draft_take(config, which, &typed_at, &error);

	ck_assert_msg(error == NULL, "%s", error ? error->message : "");
	ck_assert_pstr_eq(text, expected);
	if (expected)
		ck_assert(ABS(g_get_real_time() / G_USEC_PER_SEC - typed_at) < 3600);
}

/* The only file among the drafts; its mode. */
static char *only_file(mode_t *mode)
{
	g_autoptr(GDir) open = g_dir_open(drafts, 0, NULL);
	const char *name = open ? g_dir_read_name(open) : NULL;
	char *path = name ? g_build_filename(drafts, name, NULL) : NULL;
	struct stat status;

	ck_assert_ptr_nonnull(path);
	ck_assert_ptr_null(g_dir_read_name(open));
	ck_assert_int_eq(lstat(path, &status), 0);
	*mode = status.st_mode;
	return path;
}

START_TEST(test_draft_is_kept_until_it_is_dropped)
{
	mode_t mode;

	assert_draft(&draft, NULL);
	keep(&draft, "first");
	keep(&draft, "second\nGr\303\274\303\237e\n");
	assert_draft(&draft, "second\nGr\303\274\303\237e\n");
	g_autofree char *path = only_file(&mode);
	ck_assert_uint_eq(mode & 07777, 0600);
	ck_assert(S_ISREG(mode));
	config_draft_drop(config, &draft);
	config_draft_drop(config, &draft);
	assert_draft(&draft, NULL);
}
END_TEST

START_TEST(test_empty_draft_is_a_draft)
{
	keep(&draft, "");
	assert_draft(&draft, "");
}
END_TEST

START_TEST(test_each_field_has_its_own)
{
	struct config_draft others[] = { draft, draft, draft, draft, draft };

	others[0].session = "beef";
	others[1].control = "CLD.9.5.2";
	others[2].service = "mail";
	others[3].side = "provider";
	others[4].field = "how";
	keep(&draft, "mine");
	for (unsigned i = 0; i < G_N_ELEMENTS(others); i++)
		assert_draft(&others[i], NULL);
	keep(&others[3], "theirs");
	assert_draft(&draft, "mine");
}
END_TEST

/* Ids come from files of strangers. */
START_TEST(test_name_leads_nowhere_else)
{
	g_autofree char *long_id = g_strnfill(4000, 'x');
	const char *const hostile[] = { "../../../escape", "/etc/passwd", "..", ".", "", "a\nb+c",
					"\033[31m", "\377\376", long_id };

	for (unsigned i = 0; i < G_N_ELEMENTS(hostile); i++) {
		struct config_draft which = { hostile[i], hostile[i], hostile[i], "customer", "note" };
		mode_t mode;

		keep(&which, hostile[i][0] == '\377' ? "bytes" : hostile[i]);
		g_autofree char *path = only_file(&mode);
		for (const char *c = path + strlen(drafts) + 1; *c; c++)
			ck_assert(g_ascii_isgraph(*c) && *c != '/');
		config_draft_drop(config, &which);
		ck_assert_int_ne(access(path, F_OK), 0);
	}
}
END_TEST

START_TEST(test_full_disk_leaves_what_was_kept)
{
	g_autoptr(GError) error = NULL;

	keep(&draft, "before");
	disk_is_full = true;
	ck_assert(!config_draft_keep(config, &draft, "after", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_WRITE));
	assert_draft(&draft, "before");
}
END_TEST

START_TEST(test_folder_that_cannot_be_made)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *in_the_way = g_build_filename(folder, "remit", NULL);

	ck_assert(g_file_set_contents(in_the_way, "", 0, NULL));
	ck_assert(!config_draft_keep(config, &draft, "text", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_WRITE));
}
END_TEST

START_TEST(test_file_that_is_no_text_is_refused)
{
	g_autoptr(GError) error = NULL;
	gint64 typed_at;
	mode_t mode;

	keep(&draft, "text");
	g_autofree char *path = only_file(&mode);
	ck_assert(g_file_set_contents(path, "\033[2J", 4, NULL));
	ck_assert_ptr_null(config_draft_take(config, &draft, &typed_at, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("config");
	TCase *tests = tcase_create("drafts");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_draft_is_kept_until_it_is_dropped);
	tcase_add_test(tests, test_empty_draft_is_a_draft);
	tcase_add_test(tests, test_each_field_has_its_own);
	tcase_add_test(tests, test_name_leads_nowhere_else);
	tcase_add_test(tests, test_full_disk_leaves_what_was_kept);
	tcase_add_test(tests, test_folder_that_cannot_be_made);
	tcase_add_test(tests, test_file_that_is_no_text_is_refused);
	suite_add_tcase(suite, tests);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
