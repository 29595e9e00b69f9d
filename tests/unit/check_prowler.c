/*
 * Unit tests of frameworks for Prowler: what its model requires, which way controls come to checks,
 * and what is said where none is reached.
 */
#include "catalog/checks.h"
#include "report/report.h"
#include "yaml/door.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static struct value_tree *framework(const struct catalog *catalog, const char *provider)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GString) text = prowler_framework(catalog, provider, &error);
	g_autoptr(GBytes) bytes = NULL;
	struct value_tree *tree;

	ck_assert_msg(text != NULL, "%s", error ? error->message : "");
	ck_assert_int_eq(text->str[text->len - 1], '\n');
	bytes = g_bytes_new(text->str, text->len);
	tree = value_tree_parse("framework", bytes, &error);
	ck_assert_msg(tree != NULL, "%s", error ? error->message : "");
	return tree;
}

static const struct value *requirement(const struct value_tree *tree, const char *id)
{
	const struct value *list = value_get(value_tree_root(tree), "Requirements");

	for (size_t i = 0; i < value_count(list); i++)
		if (strcmp(value_text(value_get(value_at(list, i), "Id")), id) == 0)
			return value_at(list, i);
	ck_abort_msg("no requirement %s", id);
	return NULL;
}

static bool has_check(const struct value *requirement, const char *check)
{
	const struct value *list = value_get(requirement, "Checks");

	for (size_t i = 0; i < value_count(list); i++)
		if (strcmp(value_text(value_at(list, i)), check) == 0)
			return true;
	return false;
}

static const char *attribute(const struct value *requirement, const char *key)
{
	const struct value *value = value_get(value_at(value_get(requirement, "Attributes"), 0), key);

	return value ? value_text(value) : NULL;
}

/* A text that is there and says something. */
static void expect_text(const struct value *map, const char *key)
{
	const struct value *value = value_get(map, key);

	ck_assert_msg(value && value_text(value) && *value_text(value), "no %s", key);
}

static void check_requirement(const struct value *requirement)
{
	const struct value *checks = value_get(requirement, "Checks");

	expect_text(requirement, "Id");
	expect_text(requirement, "Name");
	expect_text(requirement, "Description");
	ck_assert_int_eq(value_kind(checks), VALUE_LIST);
	ck_assert_uint_eq(value_count(value_get(requirement, "Attributes")), 1);
	ck_assert_ptr_nonnull(attribute(requirement, "ItemId"));
	ck_assert_ptr_nonnull(attribute(requirement, "Section"));
	/* Which way is said where there is one. */
	ck_assert((attribute(requirement, "Comment") != NULL) == (value_count(checks) > 0));
	for (size_t i = 1; i < value_count(checks); i++)
		ck_assert_int_lt(strcmp(value_text(value_at(checks, i - 1)),
					value_text(value_at(checks, i))), 0);
}

static void check_framework(const struct catalog *catalog, const char *provider)
{
	static const char *const keys[] = { "Framework", "Name", "Version", "Provider",
					    "Description" };
	struct value_tree *tree = framework(catalog, provider);
	const struct value *list = value_get(value_tree_root(tree), "Requirements");
	unsigned reached = 0;

	for (unsigned i = 0; i < G_N_ELEMENTS(keys); i++)
		expect_text(value_tree_root(tree), keys[i]);
	ck_assert_uint_eq(value_count(list), catalog->control_count);
	for (size_t i = 0; i < value_count(list); i++) {
		check_requirement(value_at(list, i));
		reached += value_count(value_get(value_at(list, i), "Checks")) > 0;
	}
	ck_assert_uint_gt(reached, 0);
	ck_assert_uint_lt(reached, catalog->control_count);
	value_tree_free(tree);
}

START_TEST(every_provider_has_what_the_model_requires)
{
	struct checks *checks = checks_prowler(NULL);

	ck_assert_ptr_nonnull(checks);
	ck_assert_uint_ge(checks->provider_count, 4);
	for (unsigned i = 0; i < checks->provider_count; i++)
		for (const struct catalog *const *one = catalog_builtin(); *one; one++)
			check_framework(*one, checks->providers[i].id);
	checks_free(checks);
}
END_TEST

START_TEST(a_framework_says_what_it_is)
{
	struct value_tree *tree = framework(catalog_builtin()[0], "M365");
	const struct value *root = value_tree_root(tree);

	ck_assert_str_eq(value_text(value_get(root, "Framework")), "ISO27017");
	ck_assert_str_eq(value_text(value_get(root, "Version")), "2015");
	ck_assert_str_eq(value_text(value_get(root, "Provider")), "M365");
	value_tree_free(tree);
}
END_TEST

START_TEST(controls_come_to_checks_by_the_maps)
{
	struct value_tree *old = framework(catalog_builtin()[0], "aws");
	struct value_tree *annex = framework(catalog_builtin()[2], "aws");

	/* 27017:2015 9.2.4 moved to 27002:2022 5.17, which is A.5.17. */
	ck_assert(has_check(requirement(annex, "A.5.17"), "iam_root_mfa_enabled"));
	ck_assert(has_check(requirement(old, "9.2.4"), "iam_root_mfa_enabled"));
	ck_assert_ptr_nonnull(strstr(attribute(requirement(old, "9.2.4"), "Comment"), "A.5.17 ("));
	ck_assert_str_eq(attribute(requirement(old, "9.2.4"), "SubSection"),
			 "9.2 User access management");
	ck_assert_ptr_null(attribute(requirement(annex, "A.5.17"), "SubSection"));
	/* A control of its own has none, so that Prowler calls it manual. */
	ck_assert_uint_eq(value_count(value_get(requirement(old, "CLD.6.3.1"), "Checks")), 0);
	value_tree_free(old);
	value_tree_free(annex);
}
END_TEST

/* A catalog of somebody's own, with one control and one map. */
static struct value_tree *own(const char *id, const char *to, enum relation relation,
			      const char *target)
{
	const char *const ids[] = { target, NULL };
	struct catalog_map map = { to, relation, { ids, 1 } };
	struct control control = { .maps = &map, .map_count = 1 };
	struct catalog_node node = { .id = "C1", .title = "Own", .end = 1,
				     .parent = CATALOG_NONE, .control = &control };
	struct catalog catalog = { .id = id, .title = "Our own", .revision = 4, .nodes = &node,
				   .node_count = 1, .control_count = 1 };

	return framework(&catalog, "aws");
}

START_TEST(a_catalog_of_ones_own)
{
	static const struct {
		const char *to, *target;
		enum relation relation;
		bool reached;
	} rows[] = {
		{ "iso27002-2022", "5.17", RELATION_SAME, true },
		{ "iso27001-2022", "A.5.17", RELATION_PARTLY, true },
		{ "iso27017-2015", "9.2.4", RELATION_SAME, true }, /* by way of its maps */
		{ "iso27017-2026", "5.17", RELATION_SAME, true },
		{ "iso27017-2015", "9.9.9", RELATION_SAME, false },
		{ "iso27017-2015", "9.2", RELATION_SAME, false }, /* a group */
		{ "iso27002-2022", "5.17", RELATION_NONE, false },
		{ "iso27002-2022", "A.5.17", RELATION_SAME, false },
		{ "nist-800-53-r5", "IA-5", RELATION_SAME, false },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		struct value_tree *tree = own("our-own", rows[i].to, rows[i].relation,
					      rows[i].target);
		const struct value *one = requirement(tree, "C1");

		ck_assert_msg(has_check(one, "iam_root_mfa_enabled") == rows[i].reached, "%s %s",
			      rows[i].to, rows[i].target);
		ck_assert_str_eq(value_text(value_get(one, "Description")), "Own");
		ck_assert_str_eq(attribute(one, "Section"), "Our own");
		ck_assert_str_eq(value_text(value_get(value_tree_root(tree), "Framework")),
				 "OUR-OWN");
		ck_assert_str_eq(value_text(value_get(value_tree_root(tree), "Version")), "4");
		value_tree_free(tree);
	}
}
END_TEST

START_TEST(unknown_providers_are_refused)
{
	static const char *const names[] = { NULL, "", "oracle", "aws " };

	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autoptr(GError) error = NULL;

		ck_assert_ptr_null(prowler_framework(catalog_builtin()[0], names[i], &error));
		ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
		ck_assert_ptr_nonnull(strstr(error->message, "aws, azure, gcp"));
	}
}
END_TEST

START_TEST(a_catalog_without_controls_is_refused)
{
	struct catalog empty = { .id = "empty", .title = "Empty" };
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(prowler_framework(&empty, "aws", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT));
}
END_TEST

START_TEST(the_same_bytes_again)
{
	g_autoptr(GString) one = prowler_framework(catalog_builtin()[0], "aws", NULL);
	g_autoptr(GString) other = prowler_framework(catalog_builtin()[0], "AWS", NULL);

	ck_assert_str_eq(one->str, other->str);
}
END_TEST

START_TEST(texts_stay_data)
{
	const struct catalog *hostile =
		catalog_load(io_system(), TEST_DATA "/catalog-hostile.yaml", NULL, NULL);
	struct value_tree *tree = framework(hostile, "gcp");

	ck_assert_str_eq(value_text(value_get(value_tree_root(tree), "Name")), hostile->title);
	ck_assert_str_eq(value_text(value_get(requirement(tree, "Nm"), "Name")),
			 hostile->nodes[catalog_find(hostile, "Nm")].title);
	value_tree_free(tree);
	catalog_free(hostile);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("prowler");
	TCase *tests = tcase_create("framework");
	SRunner *runner;
	int failed;

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, every_provider_has_what_the_model_requires);
	tcase_add_test(tests, a_framework_says_what_it_is);
	tcase_add_test(tests, controls_come_to_checks_by_the_maps);
	tcase_add_test(tests, a_catalog_of_ones_own);
	tcase_add_test(tests, unknown_providers_are_refused);
	tcase_add_test(tests, a_catalog_without_controls_is_refused);
	tcase_add_test(tests, the_same_bytes_again);
	tcase_add_test(tests, texts_stay_data);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
