/*
 * The scan module: which format a file has, what holds for all of them, ids of frameworks.
 */
#include "check_scan.h"

#include <stdlib.h>

/* ---- for all files of these tests --------------------------------------------------- */

GBytes *scan_file(const char *name)
{
	g_autofree char *path = g_build_filename(TEST_DATA, "scan", name, NULL);
	GBytes *bytes = io_read_file(io_system(), path, 1 << 24, NULL);

	ck_assert_msg(bytes != NULL, "%s", path);
	return bytes;
}

static struct scan_run *read_fine(const char *name, GBytes *bytes)
{
	GError *error = NULL;
	struct scan_run *run = scan_read(name, bytes, NULL, &error);

	ck_assert_msg(run != NULL, "%s: %s", name, error ? error->message : "");
	return run;
}

struct scan_run *scan_file_read(const char *name)
{
	g_autoptr(GBytes) bytes = scan_file(name);

	return read_fine(name, bytes);
}

struct scan_run *scan_text_read(const char *text)
{
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));

	return read_fine("text", bytes);
}

static int compare_texts(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

char *scan_refs_text(const struct scan_run *run, unsigned index)
{
	g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
	unsigned at = scan_result(run, index).refs;
	struct scan_ref ref;

	while (scan_ref_next(run, &at, &ref))
		g_ptr_array_add(texts, g_strconcat(ref.framework, " ", ref.id, NULL));
	g_ptr_array_sort(texts, compare_texts);
	g_ptr_array_add(texts, NULL);
	return g_strjoinv(", ", (char **)texts->pdata);
}

void scan_expect_refusal(const char *text, enum remit_error code, unsigned line, unsigned column,
			 const char *words)
{
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));
	g_autoptr(GError) error = NULL;
	struct scan_run *run = scan_read("text", bytes, NULL, &error);
	const struct error_place *place;

	ck_assert_msg(run == NULL, "taken: %.200s", text);
	place = error_place(error);
	ck_assert_msg(place && place->line == line && place->column == column &&
			      error->code == (int)code && strstr(error->message, words),
		      "%u:%u: %s (code %d): %.200s", place ? place->line : 0,
		      place ? place->column : 0, error->message, error->code, text);
	ck_assert_ptr_null(strchr(error->message, '\n'));
}

unsigned scan_try_beginnings(const char *name)
{
	g_autoptr(GBytes) whole = scan_file(name);
	unsigned taken = 0;

	for (size_t i = 0; i < g_bytes_get_size(whole); i++) {
		g_autoptr(GBytes) bytes = g_bytes_new_from_bytes(whole, 0, i);
		g_autoptr(GError) error = NULL;
		struct scan_run *run = scan_read(name, bytes, NULL, &error);

		ck_assert((run != NULL) == (error == NULL));
		ck_assert(run || error_place(error));
		taken += run != NULL;
		scan_free(run);
	}
	return taken;
}

/* ---- tests -------------------------------------------------------------------------- */

START_TEST(knows_frameworks)
{
	static const struct {
		const char *framework, *typed, *ours, *id;
	} known[] = {
		{ "ISO27001-2022", "A.8.15", "iso27001-2022", "A.8.15" },
		{ "ISO/IEC 27001:2022", "8.15", "iso27001-2022", "A.8.15" },
		{ "ISO27001-2013", "a.12.4.1", "iso27001-2013", "A.12.4.1" },
		{ "ISO27001", "A.12.4.1", "iso27001-2013", "A.12.4.1" },
		{ "ISO27001", "A.5.1", "iso27001-2022", "A.5.1" },
		{ "ISO27002-2022", "8.15", "iso27002-2022", "8.15" },
		{ "ISO-27017", "cld.9.5.1", "iso27017-2015", "CLD.9.5.1" },
		{ "CSA-CCM-4.0", "log-1", "csa-ccm-v4", "LOG-01" },
		{ "CCM-4.0", "A&A-02", "csa-ccm-v4", "A&A-02" },
		{ "NIST-800-53-Revision-5", "ac_2_1", "nist-800-53-r5", "AC-2(1)" },
		{ "NIST-800-53-Revision-5", "ac_2_12_a", "nist-800-53-r5", "AC-2(12)" },
		{ "NIST-800-53-Revision-5", "cm_6_a", "nist-800-53-r5", "CM-6" },
		{ "NIST-800-53-Revision-4", "AC-2 (1)", "nist-800-53-r4", "AC-2(1)" },
		{ "NIST SP 800-53 r5", "AU-12", "nist-800-53-r5", "AU-12" },
		{ "nist-sp-800-53-rev4", "AC-2(1)", "nist-800-53-r4", "AC-2(1)" },
		{ "NIST Special Publication 800-53 Revision 5: Security", "AU-2",
		  "nist-800-53-r5", "AU-2" },
	};
	static const char *const strange[][2] = {
		{ "CIS-2.0", "1.1" }, { "", "" }, { "ISO27001-2022", "A.12.4.1" },
		{ "ISO27001-2022", "" }, { "ISO27001-2022", "A." }, { "ISO27001-2022", "A.8." },
		{ "ISO27001-2022", "A.8.15.x" }, { "ISO27001-2022", "A.8.1500" },
		{ "CSA-CCM-4.0", "LOGS-01" }, { "CSA-CCM-4.0", "LOG-" }, { "CSA-CCM-4.0", "L/G-01" },
		{ "NIST-800-53-Revision-5", "ac" }, { "NIST-800-53-Revision-5", "ac_" },
		{ "NIST-800-53-Revision-5", "ac_0" }, { "NIST-800-53-Revision-5", "ac_a" },
		{ "NIST-800-53-Revision-5", "ac_9999999999" }, { "NIST-800-53-Revision-5", "a" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(known); i++) {
		g_autofree char *id = NULL;
		const char *ours = scan_framework(known[i].framework, known[i].typed, &id);

		ck_assert_pstr_eq(ours, known[i].ours);
		ck_assert_pstr_eq(id, known[i].id);
	}
	for (size_t i = 0; i < G_N_ELEMENTS(strange); i++) {
		g_autofree char *id = NULL;

		ck_assert_msg(!scan_framework(strange[i][0], strange[i][1], &id), "%s %s",
			      strange[i][0], strange[i][1]);
		ck_assert_ptr_null(id);
	}
}
END_TEST

START_TEST(refuses_what_nobody_knows)
{
	static const char *const texts[] = {
		"", " ", "[]", "[", "{}", "a,b\n1,2\n", "CHECK_ID;STATUS\nx;PASS\n", "\n\n", "%PDF-1.4",
		"[1]", "check_id: x\n",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
		scan_expect_refusal(texts[i], REMIT_ERROR_INPUT, 0, 0, "CSV of Prowler");
	scan_expect_refusal("CHECK_ID;STATUS;STATUS_EXTENDED\nx;PASS;\x01\n", REMIT_ERROR_INPUT, 2, 8,
			    "U+0001");
	scan_expect_refusal("CHECK_ID;STATUS;STATUS_EXTENDED\nx;PASS;\xff\n", REMIT_ERROR_INPUT, 2, 8,
			    "0xFF");
}
END_TEST

static bool give_up(void *data, const char *what, unsigned percent)
{
	(void)what;
	(void)percent;
	return --*(int *)data > 0;
}

START_TEST(ends_when_told)
{
	g_autoptr(GBytes) bytes = scan_file("prowler.ocsf.json");
	int times = 2;
	struct progress progress = { give_up, &times };
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(scan_read("x", bytes, &progress, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NO));
}
END_TEST

static Suite *scan_suite(void)
{
	Suite *suite = suite_create("scan");
	TCase *tests = tcase_create("all formats");

	tcase_add_test(tests, knows_frameworks);
	tcase_add_test(tests, refuses_what_nobody_knows);
	tcase_add_test(tests, ends_when_told);
	suite_add_tcase(suite, tests);
	return suite;
}

int main(void)
{
	SRunner *runner = srunner_create(scan_suite());
	int failed;

	srunner_add_suite(runner, scan_prowler_suite());
	srunner_add_suite(runner, scan_hosts_suite());
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
