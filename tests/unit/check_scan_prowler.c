/*
 * What Prowler writes: CSV and OCSF, of findings and of compliance frameworks, whole, cut off,
 * broken and hostile.
 */
#include "check_scan.h"

static void expect_counts(const struct scan_run *run, const unsigned *counts)
{
	unsigned sum = 0;

	for (unsigned i = 0; i < SCAN_OUTCOMES; i++) {
		ck_assert_msg(run->counts[i] == counts[i], "%s: %u, not %u", scan_outcome_words[i],
			      run->counts[i], counts[i]);
		sum += counts[i];
	}
	ck_assert_uint_eq(run->count, sum);
}

static void expect_refs(const struct scan_run *run, unsigned index, const char *refs)
{
	g_autofree char *text = scan_refs_text(run, index);

	ck_assert_str_eq(text, refs);
}

START_TEST(reads_csv)
{
	struct scan_run *run = scan_file_read("prowler.csv");
	struct scan_result first = scan_result(run, 0), asked = scan_result(run, 3);

	expect_counts(run, (unsigned[]){ 2, 1, 1, 1, 0, 0 });
	ck_assert_str_eq(run->format, "prowler-csv");
	ck_assert_str_eq(run->tool, "Prowler");
	ck_assert_str_eq(run->version, "5.7.0");
	ck_assert_str_eq(run->target, "111122223333");
	ck_assert_str_eq(run->provider, "aws");
	ck_assert_str_eq(run->begin, "2026-10-05T08:00:01");
	ck_assert_str_eq(run->end, "2026-10-05T08:00:05");
	ck_assert_uint_eq(run->cut_off, 0);
	ck_assert_str_eq(first.check, "cloudtrail_multi_region_enabled");
	ck_assert_str_eq(first.title, "Trails are on in all regions");
	ck_assert_str_eq(first.severity, "high");
	ck_assert_str_eq(first.resource, "arn:example:trail/one");
	ck_assert_str_eq(first.text,
			 "No trail covers the region \"eu-south-2\"; three others are covered.");
	ck_assert_int_eq(first.outcome, SCAN_FAIL);
	ck_assert_uint_eq(first.line, 2);
	expect_refs(run, 0,
		    "iso27001-2022 A.8.15, iso27001-2022 A.8.16, nist-800-53-r5 AU-12, "
		    "nist-800-53-r5 AU-2, nist-800-53-r5 CM-6");
	expect_refs(run, 2, "csa-ccm-v4 IAM-14");
	ck_assert_str_eq(asked.text, "Look it up in the console.");
	ck_assert_uint_eq(asked.line, 5);
	expect_refs(run, 3, "");
	ck_assert_uint_eq(scan_result(run, 4).line, 7);
	expect_refs(run, 4, "");
	scan_free(run);
}
END_TEST

/* A line for each pair of a finding and a requirement is not a finding each. */
START_TEST(reads_compliance_csv)
{
	struct scan_run *run = scan_file_read("prowler-iso27001.csv");

	expect_counts(run, (unsigned[]){ 1, 1, 0, 2, 0, 0 });
	expect_refs(run, 0, "iso27001-2022 A.8.15, iso27001-2022 A.8.16");
	expect_refs(run, 1, "iso27001-2022 A.8.15");
	expect_refs(run, 2, "iso27001-2022 A.5.2");
	ck_assert_str_eq(scan_result(run, 2).resource, "A.5.2");
	ck_assert_str_eq(run->target, "111122223333");
	ck_assert_ptr_null(run->version);
	scan_free(run);

	run = scan_file_read("prowler-ccm.csv");
	expect_counts(run, (unsigned[]){ 1, 1, 0, 0, 0, 0 });
	expect_refs(run, 0, "csa-ccm-v4 LOG-01");
	expect_refs(run, 1, "csa-ccm-v4 A&A-02");
	ck_assert_str_eq(scan_result(run, 0).text, "Nothing is logged, anywhere.");
	ck_assert_str_eq(run->target, "sub-1, sub-2");
	ck_assert_uint_eq(run->targets, 2);
	ck_assert_str_eq(run->provider, "azure");
	scan_free(run);
}
END_TEST

START_TEST(reads_ocsf)
{
	struct scan_run *run = scan_file_read("prowler.ocsf.json");

	expect_counts(run, (unsigned[]){ 0, 1, 1, 0, 0, 0 });
	ck_assert_str_eq(run->format, "ocsf");
	ck_assert_str_eq(run->tool, "Prowler");
	ck_assert_str_eq(run->version, "5.7.0");
	ck_assert_str_eq(run->target, "111122223333");
	ck_assert_str_eq(run->begin, "2026-10-05T08:00:01Z");
	ck_assert_str_eq(run->end, "2026-10-05T08:00:03Z");
	ck_assert_str_eq(scan_result(run, 0).text,
			 "No trail covers the region, \xe2\x80\x9c" "eu-south-2\xe2\x80\x9d.");
	ck_assert_uint_eq(scan_result(run, 1).line, 26);
	expect_refs(run, 0, "csa-ccm-v4 LOG-01, iso27001-2022 A.8.15, iso27001-2022 A.8.16");
	scan_free(run);

	run = scan_file_read("prowler-compliance.ocsf.json");
	expect_counts(run, (unsigned[]){ 0, 1, 0, 1, 0, 0 });
	expect_refs(run, 0, "csa-ccm-v4 LOG-01, csa-ccm-v4 LOG-03");
	expect_refs(run, 1, "csa-ccm-v4 GRC-01");
	ck_assert_str_eq(scan_result(run, 1).resource, "GRC-01");
	ck_assert_str_eq(run->provider, "aws");
	scan_free(run);
}
END_TEST

/* What a run leaves behind that came to no end: no closing bracket, often half a finding. */
START_TEST(reads_what_was_cut_off)
{
	static const char one[] =
		"[{\"class_uid\": 2004, \"metadata\": {\"event_code\": \"a\"}, \"status_code\": \"PASS\"}";
	static const char *const ends[] = {
		"", ",", ",\n", "\n", ", {", ",\n{\"x\": \"", ",{\"a\\", ",{\"a\": [[", ", 1",
	};
	g_autoptr(GBytes) whole = scan_file("prowler.ocsf.json");
	size_t size = g_bytes_get_size(whole);

	for (size_t i = 0; i < G_N_ELEMENTS(ends); i++) {
		g_autofree char *text = g_strconcat(one, ends[i], NULL);
		struct scan_run *run = scan_text_read(text);

		ck_assert_msg(run->count == 1 && run->cut_off > 0, "%s", text);
		scan_free(run);
	}
	for (size_t cut = 300; cut < size - 3; cut++) {
		g_autoptr(GBytes) bytes = g_bytes_new_from_bytes(whole, 0, cut);
		struct scan_run *run = scan_read("cut", bytes, NULL, NULL);

		ck_assert_msg(run && run->cut_off && run->count <= 2, "%zu", cut);
		scan_free(run);
	}
}
END_TEST

START_TEST(reads_csv_that_was_cut_off)
{
	static const char heading[] = "CHECK_ID;STATUS;STATUS_EXTENDED\n";
	static const struct {
		const char *rows;
		unsigned count, cut_off;
	} cases[] = {
		{ "a;PASS;b\n", 1, 0 },	  { "a;PASS;b", 1, 0 },	   { "a;PASS;b\nc;FA", 1, 3 },
		{ "a;PASS;b\n\"c", 1, 3 }, { "a;PASS;\"b\nc", 0, 2 }, { "", 0, 0 },
		{ "a", 0, 2 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = g_strconcat(heading, cases[i].rows, NULL);
		struct scan_run *run = scan_text_read(text);

		ck_assert_msg(run->count == cases[i].count && run->cut_off == cases[i].cut_off,
			      "%s: %u, %u", text, run->count, run->cut_off);
		scan_free(run);
	}
	ck_assert_uint_gt(scan_try_beginnings("prowler.csv"), 1000);
	ck_assert_uint_gt(scan_try_beginnings("prowler-ccm.csv"), 100);
}
END_TEST

START_TEST(refuses_broken_files)
{
	static const char csv[] = "CHECK_ID;STATUS;STATUS_EXTENDED\n";
	static const struct {
		const char *text;
		unsigned line, column;
		const char *words;
	} cases[] = {
		{ "a;PASS\nb;PASS;c\n", 2, 1, "cells in this line: 2" },
		{ "a;PASS;b;c\nd;PASS;e\n", 2, 1, "cells in this line: 4" },
		{ "a;PASS;b \"c\"\nd;PASS;e\n", 2, 10, "quotation mark" },
		{ "a;PASS;\"b\"c\nd;PASS;e\n", 2, 11, "closing quotation mark" },
	};
	static const struct {
		const char *text;
		unsigned line, column;
		const char *words;
	} ocsf[] = {
		{ "[{\"class_uid\": 2004, }]", 1, 22, "not JSON" },
		{ "[\n  {\"class_uid\":\n  nul}]", 3, 5, "not JSON" },
		{ "[{\"class_uid\": 2004}]", 1, 1, "which check" },
		{ "[1, {\"class_uid\": 2004}]", 1, 1, "expected a finding" },
		{ "[\n{\"class_uid\": 6003, \"metadata\": {\"event_code\": \"x\"}}]", 2, 1,
		  "no finding" },
		{ "[{\"class_uid\":2004,\"class_uid\":2004}]", 1, 30, "duplicate" },
		{ "[{\"metadata\":{\"event_code\":\"x\"}}{}]", 1, 33, "a comma or ]" },
		{ "[{\"metadata\":{\"event_code\":\"x\"}}]\n x", 2, 2, "after the end" },
		{ "[{\"metadata\":{\"event_code\":\"x\"}},]", 1, 34, "not JSON" },
		{ "[{\"metadata\":{\"event_code\":\"\\ud800\"}}]", 1, 35, "not JSON" },
		{ "[,{\"class_uid\": 2004}]", 1, 2, "not JSON" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = g_strconcat(csv, cases[i].text, NULL);

		scan_expect_refusal(text, REMIT_ERROR_INPUT, cases[i].line, cases[i].column,
				    cases[i].words);
	}
	for (size_t i = 0; i < G_N_ELEMENTS(ocsf); i++)
		scan_expect_refusal(ocsf[i].text, REMIT_ERROR_INPUT, ocsf[i].line, ocsf[i].column,
				    ocsf[i].words);
}
END_TEST

/* Values that are not what they should be are no reason to refuse what else is there. */
START_TEST(takes_odd_values)
{
	struct scan_run *run = scan_text_read(
		"[{\"metadata\":{\"event_code\":\"a\\u001b[31m\\u202eb\\nc\",\"product\":[]},"
		"\"status_code\":7,\"resources\":\"x\",\"time\":-5,\"severity\":null,"
		"\"unmapped\":{\"compliance\":{\"ISO27001-2022\":\"A.8.15\",\"CSA-CCM-4.0\":[1,\"LOG-01\"]}}},"
		"{\"finding_info\":{\"uid\":\"b\"},\"time\":1e300,\"compliance\":{\"status_id\":99}},"
		"{\"finding_info\":{\"uid\":\"b\"},\"time\":1791187201000,\"compliance\":{\"status_id\":1}}]");

	expect_counts(run, (unsigned[]){ 1, 2, 0, 0, 0, 0 });
	ck_assert_ptr_null(strpbrk(scan_result(run, 0).check, "\x1b\n"));
	ck_assert_ptr_null(strstr(scan_result(run, 0).check, "\xe2\x80\xae"));
	expect_refs(run, 0, "csa-ccm-v4 LOG-01");
	ck_assert_str_eq(run->tool, "OCSF");
	ck_assert_str_eq(run->target, "");
	ck_assert_str_eq(run->end, "2026-10-05T08:00:01Z");
	scan_free(run);

	run = scan_text_read("CHECK_ID,STATUS,STATUS_EXTENDED,TIMESTAMP,MUTED\n"
			     "a,PERHAPS,,yesterday,\nb,pass,,2026-10-05T10:00:00+02:00,TRUE\n"
			     ",fail,,2026-13-45 99:99:99,false\n");
	expect_counts(run, (unsigned[]){ 0, 1, 1, 0, 0, 1 });
	ck_assert_str_eq(run->begin, "2026-10-05T08:00:00Z");
	ck_assert_str_eq(scan_result(run, 2).check, "-");
	scan_free(run);
}
END_TEST

START_TEST(bounds_one_value)
{
	GString *wide = g_string_new("[{\"class_uid\":2004,\"x\":[");
	GString *deep = g_string_new("[{\"class_uid\":2004,\"x\":");

	for (unsigned i = 0; i < 60000; i++)
		g_string_append(wide, "[],");
	for (unsigned i = 0; i < 100; i++)
		g_string_append_c(deep, '[');
	g_string_append(wide, "1]}]");
	for (unsigned i = 0; i < 100; i++)
		g_string_append_c(deep, ']');
	g_string_append(deep, "}]");
	scan_expect_refusal(wide->str, REMIT_ERROR_LIMIT, 1, 2, "too many values");
	scan_expect_refusal(deep->str, REMIT_ERROR_LIMIT, 1, 2, "too deep");
	g_string_free(wide, TRUE);
	g_string_free(deep, TRUE);
}
END_TEST

Suite *scan_prowler_suite(void)
{
	Suite *suite = suite_create("scan of Prowler");
	TCase *tests = tcase_create("prowler");

	tcase_add_test(tests, reads_csv);
	tcase_add_test(tests, reads_compliance_csv);
	tcase_add_test(tests, reads_ocsf);
	tcase_add_test(tests, reads_what_was_cut_off);
	tcase_add_test(tests, reads_csv_that_was_cut_off);
	tcase_add_test(tests, refuses_broken_files);
	tcase_add_test(tests, takes_odd_values);
	tcase_add_test(tests, bounds_one_value);
	suite_add_tcase(suite, tests);
	return suite;
}
