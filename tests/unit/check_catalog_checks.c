/*
 * Lists of checks: the built-in one, and every kind of error with its place.
 */
#include "catalog/checks.h"
#include "tests/unit/check_catalog.h"

#include <string.h>

#define LIST \
	"format: 1\n" \
	"checks: {id: tool, as_of: 2026-08, source: its files, catalog: some-2022}\n"
#define GOOD LIST "providers: [{id: aws, name: AWS, controls: [{id: A.1, checks: [a_b, c]}]}]\n"

static const struct {
	const char *text;
	enum remit_error code;
	unsigned line, column;
	const char *says;
} wrongs[] = {
	{ "", REMIT_ERROR_INPUT, 0, 0, "" },
	{ "- a\n", REMIT_ERROR_INPUT, 1, 1, "keys" },
	{ "format: 1\n", REMIT_ERROR_INPUT, 1, 1, "'checks' is missing" },
	{ "format: 1\nchecks: a\nproviders: []\n", REMIT_ERROR_INPUT, 2, 9, "keys" },
	{ "format: 2\nchecks: a\nproviders: []\n", REMIT_ERROR_NEWER, 1, 9, "newer" },
	{ "format: 0\nchecks: a\nproviders: []\n", REMIT_ERROR_INPUT, 1, 9, "format 0" },
	{ "format: x\nchecks: a\nproviders: []\n", REMIT_ERROR_INPUT, 1, 9, "whole number" },
	{ "format: 1\nchecks: {id: tool}\nproviders: []\n", REMIT_ERROR_INPUT, 2, 9, "as_of" },
	{ "format: 1\nchecks: {id: To ol, as_of: a, source: s, catalog: c}\nproviders: []\n",
	  REMIT_ERROR_INPUT, 2, 14, "To ol" },
	{ "format: 1\nchecks: {id: t, as_of: a, source: s, catalog: []}\nproviders: []\n",
	  REMIT_ERROR_INPUT, 2, 47, "text" },
	{ LIST "providers: []\n", REMIT_ERROR_INPUT, 3, 12, "empty" },
	{ LIST "providers: a\n", REMIT_ERROR_INPUT, 3, 12, "list" },
	{ LIST "providers: [a]\n", REMIT_ERROR_INPUT, 3, 13, "keys" },
	{ LIST "providers: [{id: aws, name: '', controls: []}]\n", REMIT_ERROR_INPUT, 3, 29, "" },
	{ LIST "providers: [{id: aws, name: AWS, controls: []}]\n", REMIT_ERROR_INPUT, 3, 44,
	  "empty" },
	{ LIST "providers: [{id: aws, name: AWS, controls: [{id: A.1}]}]\n", REMIT_ERROR_INPUT, 3,
	  45, "checks" },
	{ LIST "providers: [{id: aws, name: AWS, controls: [{id: A.1, checks: []}]}]\n",
	  REMIT_ERROR_INPUT, 3, 63, "empty" },
	{ LIST "providers: [{id: aws, name: AWS, controls: [{id: ../A, checks: [a]}]}]\n",
	  REMIT_ERROR_INPUT, 3, 50, "../A" },
	{ LIST "providers: [{id: aws, name: AWS, controls: [{id: A.1, checks: [a b]}]}]\n",
	  REMIT_ERROR_INPUT, 3, 64, "letters" },
	{ LIST "providers: [{id: aws, name: AWS, controls: [{id: A.1, checks: [a, a]}]}]\n",
	  REMIT_ERROR_INPUT, 3, 67, "twice" },
	{ LIST "providers: [{id: aws, name: AWS, controls: [{id: A.1, checks: [a]}, "
	       "{id: A.1, checks: [b]}]}]\n",
	  REMIT_ERROR_INPUT, 3, 69, "twice" },
	{ LIST "providers: [{id: aws, name: AWS, controls: [{id: A.1, checks: [a], more: 1}]}]\n",
	  REMIT_ERROR_INPUT, 3, 74, "more" },
	{ LIST "providers: [{id: a, name: A, controls: [{id: A.1, checks: [a]}]}, "
	       "{id: a, name: B, controls: [{id: A.1, checks: [a]}]}]\n",
	  REMIT_ERROR_INPUT, 3, 67, "twice" },
};

static struct checks *parse_text(const char *text, GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));

	return checks_parse("tool.yaml", bytes, error);
}

START_TEST(test_checks_wrong)
{
	g_autoptr(GError) error = NULL;
	const struct error_place *place;

	ck_assert_msg(!parse_text(wrongs[_i].text, &error), "%s", wrongs[_i].text);
	ck_assert_int_eq(error->code, wrongs[_i].code);
	place = error_place(error);
	ck_assert_ptr_nonnull(place);
	ck_assert_str_eq(place->file, "tool.yaml");
	if (wrongs[_i].line)
		ck_assert_msg(place->line == wrongs[_i].line &&
				      place->column == wrongs[_i].column,
			      "%u:%u %s", place->line, place->column, error->message);
	ck_assert_msg(strstr(error->message, wrongs[_i].says) != NULL, "%s", error->message);
}
END_TEST

START_TEST(test_checks_good)
{
	struct checks *checks = parse_text(GOOD, NULL);
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_nonnull(checks);
	ck_assert_str_eq(checks->catalog, "some-2022");
	ck_assert_uint_eq(checks->provider_count, 1);
	ck_assert_ptr_eq(checks_provider_find(checks, "AWS", NULL), &checks->providers[0]);
	ck_assert_uint_eq(checks->providers[0].controls[0].checks.count, 2);
	ck_assert_str_eq(checks->providers[0].controls[0].checks.items[1], "c");
	ck_assert_ptr_null(checks->providers[0].controls[0].checks.items[2]);
	ck_assert_ptr_null(checks_provider_find(checks, "gcp", &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_USAGE);
	checks_free(checks);
	checks_free(NULL);
}
END_TEST

/* The controls that are named are controls of the built-in catalog. */
START_TEST(test_checks_builtin)
{
	struct checks *checks = checks_prowler(NULL);
	const struct catalog *annex = NULL;

	ck_assert_ptr_nonnull(checks);
	for (const struct catalog *const *one = catalog_builtin(); *one; one++)
		if (strcmp((*one)->id, checks->catalog) == 0)
			annex = *one;
	ck_assert_ptr_nonnull(annex);
	for (unsigned i = 0; i < checks->provider_count; i++)
		for (unsigned k = 0; k < checks->providers[i].control_count; k++) {
			unsigned at = catalog_find(annex, checks->providers[i].controls[k].id);

			ck_assert_uint_ne(at, CATALOG_NONE);
			ck_assert_ptr_nonnull(annex->nodes[at].control);
		}
	checks_free(checks);
}
END_TEST

TCase *case_checks(void)
{
	TCase *tests = tcase_create("checks");

	tcase_add_loop_test(tests, test_checks_wrong, 0, G_N_ELEMENTS(wrongs));
	tcase_add_test(tests, test_checks_good);
	tcase_add_test(tests, test_checks_builtin);
	return tests;
}
