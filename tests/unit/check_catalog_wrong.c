/*
 * Catalogs that are wrong: every kind of error with its place, truncated and mutated files.
 */
#include <errno.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "catalog/catalog_private.h"
#include "tests/unit/check_catalog.h"

#define WHOLE TEST_DATA "/catalog/whole"

#define CONTROL "  - {id: \"1.1\", group: \"1\", title: C, kind: base"
#define GROUPS "groups:\n  - {id: \"1\", title: One}\n"

/* ---- errors and their places ----------------------------------------------- */

struct wrong {
	const char *text;
	enum remit_error code;
	unsigned line, column;
	const char *says;
};

#define DUTY(more) \
	CONTROL ", duties: [\n" \
		"    {id: one, text: One, iaas: csc, paas: csc, saas: csc},\n    " more "]}\n"
#define CONTROLS HEADER GROUPS "controls:\n"

static const struct wrong wrongs[] = {
	/* The file as a whole. */
	{"", REMIT_ERROR_INPUT, 0, 0, ""},
	{"# nothing but this\n", REMIT_ERROR_INPUT, 0, 0, ""},
	{"- a\n", REMIT_ERROR_INPUT, 0, 0, ""},
	{"format: 1\ncontrols: [\n", REMIT_ERROR_INPUT, 0, 0, ""},
	{"format: 1\n\x01", REMIT_ERROR_INPUT, 0, 0, ""},
	{"format: 1\ntitle: \xff\n", REMIT_ERROR_INPUT, 2, 0, ""},
	{"format: 1\ngroups: &a []\nareas: *a\n", REMIT_ERROR_INPUT, 0, 0, ""},
	{"format: 2\nsomething: new\n", REMIT_ERROR_NEWER, 1, 0, ""},
	{"groups: []\n", REMIT_ERROR_INPUT, 0, 0, "format"},
	{"format: one\n", REMIT_ERROR_INPUT, 1, 9, "format"},
	{"format: 1\n", REMIT_ERROR_INPUT, 0, 0, "header"},
	{HEADER, REMIT_ERROR_INPUT, 0, 0, "no groups"},
	{HEADER "grups: []\n", REMIT_ERROR_INPUT, 12, 1, "groups"},
	{HEADER "groups: none\n", REMIT_ERROR_INPUT, 12, 9, ""},
	/* The header. */
	{"format: 1\ncatalog:\n  id: Small\n  revision: 1\n  title: T\n  standing: current\n",
	 REMIT_ERROR_INPUT, 3, 7, "small letters"},
	{"format: 1\ncatalog:\n  id: a-b\n  revision: 0\n  title: T\n  standing: current\n",
	 REMIT_ERROR_INPUT, 4, 13, "revision"},
	{"format: 1\ncatalog:\n  id: a-b\n  revision: 1.5\n  title: T\n  standing: current\n",
	 REMIT_ERROR_INPUT, 4, 13, "revision"},
	{"format: 1\ncatalog:\n  id: a-b\n  revision: 1\n  title: ''\n  standing: current\n",
	 REMIT_ERROR_INPUT, 5, 10, "title is empty"},
	{"format: 1\ncatalog:\n  id: a-b\n  revision: 1\n  title: T\n  standing: gone\n",
	 REMIT_ERROR_INPUT, 6, 13, "standing"},
	{"format: 1\ncatalog:\n  id: a-b\n  revision: 1\n  title: T\n", REMIT_ERROR_INPUT, 0, 0,
	 "standing"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: withdrawn,\n"
	 "  withdrawn: 2026-02-30}\n",
	 REMIT_ERROR_INPUT, 3, 14, "date"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: withdrawn,\n"
	 "  withdrawn: 2026}\n",
	 REMIT_ERROR_INPUT, 3, 14, "date"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current,\n"
	 "  confirmed: true}\n",
	 REMIT_ERROR_INPUT, 3, 14, "confirmed"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current,\n"
	 "  language: 'e n'}\n",
	 REMIT_ERROR_INPUT, 3, 13, "language"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current,\n"
	 "  replaced_by: a--b}\n",
	 REMIT_ERROR_INPUT, 3, 16, "replaced_by"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current}\n" GROUPS,
	 REMIT_ERROR_INPUT, 0, 0, "parties"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current}\nparties:\n"
	 "  - {id: partner, code: csn, title: P}\n",
	 REMIT_ERROR_INPUT, 0, 0, ""},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current}\nparties:\n"
	 "  - {id: customer, code: csc, title: P}\n  - {id: customer, code: csc, title: P}\n" GROUPS,
	 REMIT_ERROR_INPUT, 5, 10, "twice"},
	{"format: 1\ncatalog: {id: a, revision: 1, title: T, standing: current}\nparties:\n"
	 "  - {id: customer, code: csc, title: P}\nareas:\n  - {id: x, title: X}\n"
	 "  - {id: x, title: X}\n" GROUPS,
	 REMIT_ERROR_INPUT, 7, 10, "twice"},
	/* Groups. */
	{HEADER "groups:\n  - {id: a, title: A}\n  - {id: a, title: A}\n", REMIT_ERROR_INPUT, 14, 10,
	 "small.yaml:13"},
	{HEADER "groups:\n  - {id: a/b, title: A}\n", REMIT_ERROR_INPUT, 13, 10, "a/b"},
	{HEADER "groups:\n  - {id: '-', title: A}\n", REMIT_ERROR_INPUT, 13, 10, "'-'"},
	{HEADER "groups:\n  - {id: a, title: \"A\\tB\"}\n", REMIT_ERROR_INPUT, 13, 20, "one line"},
	{HEADER "groups:\n  - {id: a, title: \"A\\nB\"}\n", REMIT_ERROR_INPUT, 13, 20, "one line"},
	{HEADER "groups:\n  - {id: alpha, title: A}\n  - {id: b, parent: alpa, title: B}\n",
	 REMIT_ERROR_INPUT, 14, 21, "did you mean alpha?"},
	{HEADER "groups:\n  - {id: a, parent: a, title: A}\n", REMIT_ERROR_INPUT, 13, 21, "itself"},
	{HEADER "groups:\n  - {id: a, parent: b, title: A}\n  - {id: b, parent: a, title: A}\n",
	 REMIT_ERROR_INPUT, 13, 21, "itself"},
	/* Controls. */
	{CONTROLS CONTROL "}\n" CONTROL "}\n", REMIT_ERROR_INPUT, 16, 10, "small.yaml:15"},
	{CONTROLS "  - {id: \"1\", group: \"1\", title: C, kind: base}\n", REMIT_ERROR_INPUT, 15, 10,
	 "1 is here twice"},
	{CONTROLS "  - {id: \"1.1\", group: \"2\", title: C, kind: base}\n", REMIT_ERROR_INPUT, 15, 24,
	 "no group 2"},
	{CONTROLS "  - {id: \"1.1\", group: \"1\", title: C, kind: bas}\n", REMIT_ERROR_INPUT, 15, 45,
	 "kind"},
	{CONTROLS "  - {id: \"1.1\", group: \"1\", kind: base}\n", REMIT_ERROR_INPUT, 0, 0, "title"},
	{CONTROLS "  - {id: \"1.1\", group: \"1\", title: C, kind: base, titel: D}\n",
	 REMIT_ERROR_INPUT, 15, 51, "titel"},
	{CONTROLS CONTROL ", draft: true}\n", REMIT_ERROR_INPUT, 15, 58, "draft"},
	{CONTROLS CONTROL ", areas: [tenants, tenant]}\n", REMIT_ERROR_INPUT, 15, 68,
	 "did you mean tenants?"},
	{CONTROLS CONTROL ", addressed: [nobody]}\n", REMIT_ERROR_INPUT, 15, 63, "addressed"},
	{CONTROLS CONTROL ", customer_basis: theory}\n", REMIT_ERROR_INPUT, 15, 67,
	 "customer_basis"},
	{CONTROLS CONTROL ", evidence: [One, '']}\n", REMIT_ERROR_INPUT, 15, 67, "empty"},
	{CONTROLS CONTROL ", questions: [{id: q, text: Q}, {id: q, text: Q}]}\n", REMIT_ERROR_INPUT,
	 15, 86, "question q is here twice"},
	{CONTROLS DUTY("{id: one, text: One, iaas: csc, paas: csc, saas: csc}"), REMIT_ERROR_INPUT, 17,
	 10, "duty one is here twice"},
	{CONTROLS DUTY("{id: Two, text: One, iaas: csc, paas: csc, saas: csc}"), REMIT_ERROR_INPUT, 17,
	 10, "Two"},
	{CONTROLS DUTY("{id: two, text: One, iaas: csc, paas: csp}"), REMIT_ERROR_INPUT, 0, 0, "saas"},
	{CONTROLS DUTY("{id: two, text: One, iaas: csc, paas: we, saas: csc}"), REMIT_ERROR_INPUT, 17,
	 43, "paas"},
	{CONTROLS CONTROL ", maps: [{to: A, relation: same, ids: ['1']}]}\n", REMIT_ERROR_INPUT, 15,
	 63, "small letters"},
	{CONTROLS CONTROL ", maps: [{to: a, relation: like, ids: ['1']}]}\n", REMIT_ERROR_INPUT, 15,
	 76, "relation"},
};

START_TEST(test_wrong)
{
	const struct wrong *wrong = &wrongs[_i];
	g_autoptr(GPtrArray) problems = NULL;
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;

	ck_assert_ptr_null(load_text(wrong->text, &problems, &error));
	ck_assert_ptr_nonnull(error);
	text = error_text(error);
	ck_assert_msg(g_error_matches(error, REMIT_ERROR, (gint)wrong->code), "%s", text);
	ck_assert_msg(strstr(text, wrong->says) != NULL, "'%s' does not say '%s'", text, wrong->says);
	ck_assert_str_eq(error_place(error)->file, "small.yaml");
	if (wrong->line)
		ck_assert_msg(error_place(error)->line == wrong->line, "%s", text);
	if (wrong->column)
		ck_assert_msg(error_place(error)->column == wrong->column, "%s", text);
	ck_assert_uint_ge(problems->len, 1);
	ck_assert_str_eq(((GError *)problems->pdata[0])->message, error->message);
}
END_TEST

/* All of them, in the order of their places, and the first is the error. */
START_TEST(test_problems)
{
	g_autoptr(GPtrArray) problems = NULL;
	g_autoptr(GError) error = NULL;
	static const unsigned lines[] = {11, 13, 15, 15, 15, 16};

	ck_assert_ptr_null(load_text(
		"format: 1\ncatalog:\n  id: small\n  revision: 3\n  title: Small\n"
		"  standing: current\nparties:\n  - {id: customer, code: csc, title: Customer}\n"
		"  - {id: provider, code: csp, title: Provider}\nareas:\n"
		"  - {id: Tenants, title: Tenants}\ngroups:\n  - {id: 'a b', title: A}\ncontrols:\n"
		"  - {id: c, group: d, title: C, kind: what, areas: [nowhere]}\n"
		"  - {id: c e, group: c, title: C, kind: base}\n",
		&problems, &error));
	ck_assert_uint_ge(problems->len, G_N_ELEMENTS(lines));
	for (unsigned i = 0; i < G_N_ELEMENTS(lines); i++)
		ck_assert_uint_eq(error_place(problems->pdata[i])->line, lines[i]);
	ck_assert_uint_eq(error_place(error)->line, 11);
}
END_TEST

START_TEST(test_problems_are_capped)
{
	g_autoptr(GPtrArray) problems = NULL;
	GString *text = g_string_new(CONTROLS);

	for (unsigned i = 0; i < 500; i++)
		g_string_append_printf(text, "  - {id: c%u, group: nowhere, title: C, kind: x}\n", i);
	ck_assert_ptr_null(load_text(text->str, &problems, NULL));
	ck_assert_uint_eq(problems->len, CATALOG_PROBLEMS_MAX);
	g_string_free(text, TRUE);
}
END_TEST

static char *chain(unsigned levels)
{
	GString *text = g_string_new(HEADER "groups:\n  - {id: g0, title: G}\n");

	for (unsigned i = 1; i < levels; i++)
		g_string_append_printf(text, "  - {id: g%u, parent: g%u, title: G}\n", i, i - 1);
	return g_string_free(text, FALSE);
}

START_TEST(test_depth)
{
	g_autofree char *deepest = chain(CATALOG_DEPTH_MAX + 1);
	g_autofree char *too_deep = chain(CATALOG_DEPTH_MAX + 2);
	g_autofree char *far_too_deep = chain(50000 / HUGE_SHARE);
	g_autoptr(GError) error = NULL, other = NULL;
	struct catalog *catalog = load_good(deepest);

	check_invariants(catalog);
	catalog_free(catalog);
	ck_assert_ptr_null(load_text(too_deep, NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_LIMIT));
	ck_assert_uint_eq(error_place(error)->line, 13 + CATALOG_DEPTH_MAX + 1);
	ck_assert_ptr_null(load_text(far_too_deep, NULL, &other));
	ck_assert(g_error_matches(other, REMIT_ERROR, REMIT_ERROR_LIMIT));
}
END_TEST

START_TEST(test_long_lists)
{
	GString *text = g_string_new(CONTROLS CONTROL ", evidence: [");
	g_autoptr(GError) error = NULL;

	for (unsigned i = 0; i < CATALOG_ENTRIES_MAX + 1; i++)
		g_string_append(text, "One, ");
	g_string_append(text, "]}\n");
	ck_assert_ptr_null(load_text(text->str, NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_LIMIT));
	g_string_free(text, TRUE);
}
END_TEST

START_TEST(test_long_title)
{
	g_autofree char *title = g_strnfill(CATALOG_LINE_BYTES_MAX + 1, 'x');
	g_autofree char *text =
		g_strdup_printf(HEADER "groups:\n  - {id: a, title: %s}\n", title);
	g_autofree char *id = g_strdup_printf(HEADER "groups:\n  - {id: %.65s, title: A}\n", title);
	GError *error = NULL;

	ck_assert_ptr_null(load_text(text, NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_LIMIT));
	g_clear_error(&error);
	ck_assert_ptr_null(load_text(id, NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT));
	g_clear_error(&error);
}
END_TEST

/* An error shows hostile text without letting it act. */
START_TEST(test_errors_are_safe)
{
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(load_text(HEADER "groups:\n  - {id: \"a\u202e%n%s\", title: A}\n", NULL,
				     &error));
	ck_assert_ptr_null(strstr(error->message, "\u202e"));
	ck_assert_ptr_nonnull(strstr(error->message, "%n%s"));
	ck_assert_ptr_null(strchr(error->message, '\n'));
}
END_TEST

/* A file cut anywhere is refused or is a smaller catalog, and says where. */
START_TEST(test_truncated)
{
	g_autofree char *header = NULL, *controls = NULL, *text = NULL;
	size_t bytes;

	ck_assert(g_file_get_contents(WHOLE "/a-header.yaml", &header, NULL, NULL));
	ck_assert(g_file_get_contents(WHOLE "/b-controls.yaml", &controls, NULL, NULL));
	text = g_strconcat(header, strchr(controls, '\n') + 1, NULL);
	bytes = strlen(text);
	for (size_t cut = 0; cut < bytes; cut += HUGE_SHARE) {
		g_autofree char *part = g_strndup(text, cut);
		GError *error = NULL;
		struct catalog *catalog = load_text(part, NULL, &error);

		ck_assert((catalog != NULL) == (error == NULL));
		if (catalog)
			check_invariants(catalog);
		catalog_free(catalog);
		g_clear_error(&error);
	}
}
END_TEST

/* Bytes changed at random: never a crash, and what loads is whole. */
START_TEST(test_mutated)
{
	g_autoptr(GRand) random = g_rand_new_with_seed(27017);
	g_autofree char *header = NULL, *controls = NULL, *text = NULL;
	static const char bytes[] = "-:{}[]\"'#&*!|>%@`, \n\t\x80\xc3?0aZ.";
	unsigned loaded = 0;

	ck_assert(g_file_get_contents(WHOLE "/a-header.yaml", &header, NULL, NULL));
	ck_assert(g_file_get_contents(WHOLE "/b-controls.yaml", &controls, NULL, NULL));
	text = g_strconcat(header, strchr(controls, '\n') + 1, NULL);
	for (unsigned round = 0; round < 3000 / HUGE_SHARE; round++) {
		g_autofree char *copy = g_strdup(text);
		struct catalog *catalog;

		for (int i = g_rand_int_range(random, 1, 4); i > 0; i--)
			copy[g_rand_int_range(random, 0, (gint32)strlen(text))] =
				bytes[g_rand_int_range(random, 0, sizeof(bytes) - 1)];
		catalog = load_text(copy, NULL, NULL);
		if (catalog) {
			loaded++;
			check_invariants(catalog);
			g_ptr_array_unref(catalog_check(catalog));
		}
		catalog_free(catalog);
	}
	ck_assert_uint_gt(loaded, 100 / HUGE_SHARE);
	ck_assert_uint_lt(loaded, 2900 / HUGE_SHARE);
}
END_TEST

TCase *case_errors(void)
{
	TCase *tests = tcase_create("errors");

	tcase_set_timeout(tests, 120);
	tcase_add_loop_test(tests, test_wrong, 0, G_N_ELEMENTS(wrongs));
	tcase_add_test(tests, test_problems);
	tcase_add_test(tests, test_problems_are_capped);
	tcase_add_test(tests, test_depth);
	tcase_add_test(tests, test_long_lists);
	tcase_add_test(tests, test_long_title);
	tcase_add_test(tests, test_errors_are_safe);
	tcase_add_test(tests, test_truncated);
	tcase_add_test(tests, test_mutated);
	return tests;
}
