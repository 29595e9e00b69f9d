/*
 * What is found on hosts and by hand: reports of Lynis, results in XCCDF and ARF, attestations.
 */
#include "check_scan.h"

/* ---- Lynis -------------------------------------------------------------------------------- */

START_TEST(lynis)
{
	static const struct {
		const char *check, *text;
		enum scan_outcome outcome;
		unsigned line;
	} expected[] = {
		{ "LOGG-2154", "Enable logging to an external logging host", SCAN_FAIL, 9 },
		{ "TIME-3185", "No time source (systemd-timesyncd)", SCAN_FAIL, 10 },
		{ "HRDN-7222", "Harden compilers=like this", SCAN_FAIL, 11 },
		{ "manual", "Verify if a list is available with all required services",
		  SCAN_MANUAL, 12 },
		{ "BOOT-5104", "init not known", SCAN_ERROR, 13 },
		{ "MALW-3280", NULL, SCAN_PASS, 15 },
		{ "SSH-7408", NULL, SCAN_PASS, 15 },
		{ "FINT-4339", NULL, SCAN_NA, 16 },
	};
	struct scan_run *run = scan_file_read("report.dat");

	ck_assert_str_eq(run->format, "lynis");
	ck_assert_str_eq(run->version, "3.0.8");
	ck_assert_str_eq(run->target, "web-1");
	ck_assert_str_eq(run->begin, "2026-10-05T08:00:01");
	ck_assert_str_eq(run->end, "2026-10-05T08:01:13");
	ck_assert_uint_eq(run->cut_off, 0);
	ck_assert_uint_eq(run->count, G_N_ELEMENTS(expected));
	for (unsigned i = 0; i < run->count; i++) {
		struct scan_result result = scan_result(run, i);

		ck_assert_str_eq(result.check, expected[i].check);
		ck_assert_int_eq(g_strcmp0(result.text, expected[i].text), 0);
		ck_assert_int_eq(result.outcome, expected[i].outcome);
		ck_assert_uint_eq(result.line, expected[i].line);
	}
	scan_free(run);
}
END_TEST

/* A run that somebody ended has no last line. */
START_TEST(lynis_interrupted)
{
	struct scan_run *run = scan_text_read("# Lynis Report\nreport_version_major=1\n"
					      "suggestion[]=AUTH-9230|Rounds|-|-|\n");

	ck_assert_uint_eq(run->cut_off, 3);
	ck_assert_uint_eq(run->count, 1);
	scan_free(run);
}
END_TEST

/* ---- XCCDF and ARF -------------------------------------------------------------------------- */

START_TEST(xccdf)
{
	struct scan_run *run = scan_file_read("xccdf.xml");
	struct scan_result result = scan_result(run, 0);
	g_autofree char *refs = scan_refs_text(run, 0);

	ck_assert_str_eq(run->tool, "OpenSCAP");
	ck_assert_str_eq(run->version, "1.3.7");
	ck_assert_str_eq(run->target, "web-1");
	ck_assert_str_eq(run->about, "standard");
	ck_assert_str_eq(run->end, "2026-10-05T08:05:00Z");
	ck_assert_uint_eq(run->count, 2);
	ck_assert_str_eq(result.check, "sshd_no_root");
	ck_assert_str_eq(result.title, "No root over SSH");
	ck_assert_str_eq(result.severity, "high");
	ck_assert_str_eq(result.text, "PermitRootLogin & more");
	ck_assert_int_eq(result.outcome, SCAN_FAIL);
	ck_assert_uint_eq(result.line, 23);
	ck_assert_str_eq(refs, "iso27001-2013 A.9.2.3, nist-800-53-r4 AC-17, nist-800-53-r4 AC-6(2)");
	ck_assert_int_eq(scan_result(run, 1).outcome, SCAN_MANUAL);
	scan_free(run);
}
END_TEST

START_TEST(arf)
{
	struct scan_run *run = scan_file_read("arf.xml");
	g_autofree char *refs = scan_refs_text(run, 0);

	ck_assert_str_eq(run->target, "web-1, web-2");
	ck_assert_uint_eq(run->count, 3);
	ck_assert_uint_eq(run->counts[SCAN_PASS], 2);
	ck_assert_uint_eq(run->counts[SCAN_NA], 1);
	ck_assert_str_eq(refs, "nist-800-53-r5 AU-2");
	ck_assert_str_eq(scan_result(run, 2).title, "The rule after its result");
	ck_assert_str_eq(scan_result(run, 1).resource, "web-2");
	scan_free(run);
}
END_TEST

START_TEST(xml_refused)
{
	scan_expect_refusal("<Benchmark>\n<Rule id='a'>\n</Benchmark>", REMIT_ERROR_INPUT, 3, 13,
			    "not XML");
	scan_expect_refusal("<Benchmark><title>&x;</title></Benchmark>", REMIT_ERROR_INPUT, 1, 22,
			    "not XML");
	scan_expect_refusal("<Benchmark>\n", REMIT_ERROR_INPUT, 2, 2, "not XML");
	scan_expect_refusal("<Benchmark/>", REMIT_ERROR_INPUT, 1, 1, "without results");
}
END_TEST

/* An entity of the file's own is none that is resolved, so nothing grows. */
START_TEST(xml_entities)
{
	scan_expect_refusal("<!DOCTYPE a [<!ENTITY x 'yyyy'>]>\n<TestResult><target>&x;</target>"
			    "</TestResult>", REMIT_ERROR_INPUT, 2, 25, "not XML");
}
END_TEST

START_TEST(xml_deep)
{
	GString *text = g_string_new("<Benchmark>");

	for (unsigned i = 0; i < 100000; i++)
		g_string_append(text, "<a>");
	scan_expect_refusal(text->str, REMIT_ERROR_LIMIT, 1, 612, "200 levels");
	g_string_free(text, TRUE);
}
END_TEST

/* ---- attestations ----------------------------------------------------------------------- */

START_TEST(attestation)
{
	struct scan_run *run = scan_file_read("attestation.yaml");
	g_autofree char *first = scan_refs_text(run, 0);
	g_autofree char *second = scan_refs_text(run, 1);
	g_autofree char *third = scan_refs_text(run, 2);

	ck_assert_uint_eq(run->count, 3);
	ck_assert_str_eq(scan_result(run, 0).text, "The review of logs was seen (until 2027-03-01)");
	ck_assert_str_eq(scan_result(run, 0).resource, "Anna");
	ck_assert_str_eq(first, "iso27001-2022 A.8.15");
	ck_assert_str_eq(second, "nist-800-53-r4 AC-2, nist-800-53-r5 AC-2");
	ck_assert_str_eq(third, "iso27017-2015 CLD.9.5.1");
	ck_assert_int_eq(scan_result(run, 1).outcome, SCAN_FAIL);
	ck_assert_str_eq(run->expiry, "2026-11-04");
	ck_assert_ptr_null(scan_result(run, 2).text);
	scan_free(run);
}
END_TEST

START_TEST(attestation_json)
{
	struct scan_run *run = scan_file_read("attestation.json");

	ck_assert_str_eq(run->expiry, "2024-02-29");
	ck_assert_str_eq(scan_result(run, 0).check, "V-73159");
	scan_free(run);
}
END_TEST

START_TEST(attestation_refused)
{
	scan_expect_refusal("- {control_id: a, status: maybe, updated: 2026-01-01}\n",
			    REMIT_ERROR_INPUT, 1, 27, "passed or failed");
	scan_expect_refusal("- {control_id: a, updated: 2026-01-01, note: status}\n",
			    REMIT_ERROR_INPUT, 1, 3, "passed or failed");
	scan_expect_refusal("- {status: passed, updated: 1, note: control_id}\n",
			    REMIT_ERROR_INPUT, 1, 3, "control_id");
	scan_expect_refusal("control_id: a\nstatus: passed\nupdated: 2026-01-01\n",
			    REMIT_ERROR_INPUT, 1, 1, "a list");
}
END_TEST

/* ---- every beginning -------------------------------------------------------------------- */

START_TEST(beginnings)
{
	static const struct {
		const char *name;
		bool taken; /* some beginning of it is a file */
	} files[] = {
		{ "report.dat", true }, { "xccdf.xml", true }, { "arf.xml", true },
		{ "attestation.yaml", true }, { "attestation.json", true },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(files); i++)
		ck_assert((scan_try_beginnings(files[i].name) > 0) == files[i].taken);
}
END_TEST

Suite *scan_hosts_suite(void)
{
	Suite *suite = suite_create("scan: hosts");
	TCase *tests = tcase_create("hosts");

	tcase_add_test(tests, lynis);
	tcase_add_test(tests, lynis_interrupted);
	tcase_add_test(tests, xccdf);
	tcase_add_test(tests, arf);
	tcase_add_test(tests, xml_refused);
	tcase_add_test(tests, xml_entities);
	tcase_add_test(tests, xml_deep);
	tcase_add_test(tests, attestation);
	tcase_add_test(tests, attestation_json);
	tcase_add_test(tests, attestation_refused);
	tcase_add_test(tests, beginnings);
	tcase_set_timeout(tests, 60);
	suite_add_tcase(suite, tests);
	return suite;
}
