/*
 * Crosswalks: their relations, the readers of CISO Assistant's mapping sets and of OSCAL's mapping
 * collections, the maps of a catalog as one, and files that only look like mappings.
 */
#include <string.h>

#include "catalog/crosswalk.h"
#include "tests/unit/check_catalog.h"

#define FOREIGN TEST_DATA "/catalog/foreign"

static GPtrArray *load_file(const char *name)
{
	g_autoptr(GError) error = NULL;
	GPtrArray *list = crosswalk_load(io_system(), name, &error);
	g_autofree char *text = error ? error_text(error) : NULL;

	ck_assert_msg(list != NULL, "%s", text);
	return list;
}

/* ---- relations ------------------------------------------------------------------- */

static const struct {
	enum crossing crossing, turned;
	bool carries;
} turns[CROSSING_COUNT] = {
	{ CROSSING_EQUAL, CROSSING_EQUAL, true },
	{ CROSSING_SUPERSET, CROSSING_SUBSET, true },
	{ CROSSING_INTERSECT, CROSSING_INTERSECT, false },
	{ CROSSING_SUBSET, CROSSING_SUPERSET, false },
};

START_TEST(test_turned)
{
	ck_assert_int_eq(crossing_turned(turns[_i].crossing), turns[_i].turned);
	ck_assert_int_eq(crossing_turned(turns[_i].turned), turns[_i].crossing);
	ck_assert_int_eq(crossing_carries(turns[_i].crossing), turns[_i].carries);
	ck_assert_ptr_nonnull(crossing_words[turns[_i].crossing]);
}
END_TEST

START_TEST(test_joined)
{
	for (unsigned i = 0; i < CROSSING_COUNT; i++) {
		enum crossing one = (enum crossing)i;

		ck_assert_int_eq(crossing_joined(CROSSING_EQUAL, one), one);
		ck_assert_int_eq(crossing_joined(one, CROSSING_EQUAL), one);
		ck_assert_int_eq(crossing_joined(CROSSING_INTERSECT, one), CROSSING_INTERSECT);
		ck_assert_int_eq(crossing_joined(one, CROSSING_INTERSECT), CROSSING_INTERSECT);
	}
	ck_assert_int_eq(crossing_joined(CROSSING_SUPERSET, CROSSING_SUPERSET), CROSSING_SUPERSET);
	ck_assert_int_eq(crossing_joined(CROSSING_SUBSET, CROSSING_SUBSET), CROSSING_SUBSET);
	ck_assert_int_eq(crossing_joined(CROSSING_SUPERSET, CROSSING_SUBSET), CROSSING_INTERSECT);
	ck_assert_int_eq(crossing_joined(CROSSING_SUBSET, CROSSING_SUPERSET), CROSSING_INTERSECT);
}
END_TEST

/* ---- names ------------------------------------------------------------------------ */

START_TEST(test_names)
{
	ck_assert_str_eq(crosswalk_name("urn:shed:risk:req_node:doors-2026:d.1"), "d.1");
	ck_assert_str_eq(crosswalk_name("urn:shed:"), "urn:shed:");
	ck_assert_str_eq(crosswalk_name("5.1.1"), "5.1.1");
	ck_assert_str_eq(crosswalk_name("a:b"), "a:b");
	ck_assert(crosswalk_same("urn:x:risk:req_node:doors:D.1", "d.1"));
	ck_assert(crosswalk_same("AC-2", "ac-2"));
	ck_assert(!crosswalk_same("AC-2", "ac-20"));
}
END_TEST

START_TEST(test_find)
{
	g_autoptr(GError) error = NULL;
	struct catalog *catalog =
		catalog_load(io_system(), FOREIGN "/oscal_catalog.yaml", NULL, &error);

	ck_assert_ptr_nonnull(catalog);
	ck_assert_uint_eq(crosswalk_find(catalog, "DO-1"), 1);
	ck_assert_uint_eq(crosswalk_find(catalog, "do-1"), 1);
	ck_assert_uint_eq(crosswalk_find(catalog, "do-1.1"), 2);
	ck_assert_uint_eq(crosswalk_find(catalog, "urn:x:risk:req_node:locks:do-1.1"), 2);
	ck_assert_uint_eq(crosswalk_find(catalog, "do-9"), CATALOG_NONE);
	ck_assert_uint_eq(crosswalk_find(catalog, ""), CATALOG_NONE);
	catalog_free(catalog);
}
END_TEST

/* ---- files -------------------------------------------------------------------------- */

static void check_row(const struct crosswalk *one, unsigned at, const char *from, const char *to,
		      enum crossing crossing, const char *rationale)
{
	ck_assert_uint_lt(at, one->count);
	ck_assert_str_eq(crosswalk_name(one->rows[at].from), from);
	ck_assert_str_eq(crosswalk_name(one->rows[at].to), to);
	ck_assert_int_eq(one->rows[at].crossing, crossing);
	ck_assert_pstr_eq(one->rows[at].rationale, rationale);
}

START_TEST(test_sets)
{
	g_autoptr(GPtrArray) list = load_file(FOREIGN "/mapping.yaml");
	const struct crosswalk *first, *second;

	ck_assert_uint_eq(list->len, 2);
	first = list->pdata[0];
	second = list->pdata[1];
	ck_assert_str_eq(first->id, "doors-2025-to-doors-2026");
	ck_assert_str_eq(first->from, "doors-2025");
	ck_assert_str_eq(first->to, "doors-2026");
	ck_assert_str_eq(first->title, "Doors of two years");
	ck_assert_str_eq(first->source, FOREIGN "/mapping.yaml");
	ck_assert_uint_eq(first->count, 4);
	check_row(first, 0, "a.1", "d.1", CROSSING_EQUAL, "semantic");
	check_row(first, 1, "a.2", "d.1.1", CROSSING_SUPERSET, "The old door was thicker");
	check_row(first, 2, "a.3", "d.1", CROSSING_INTERSECT, NULL);
	check_row(first, 3, "a.4", "d.2", CROSSING_SUBSET, NULL);
	ck_assert_str_eq(second->id, "doors-2026-to-windows");
	ck_assert_uint_eq(second->count, 1);
}
END_TEST

START_TEST(test_collection)
{
	g_autoptr(GPtrArray) list = load_file(FOREIGN "/mapping_oscal.json");
	const struct crosswalk *one;

	ck_assert_uint_eq(list->len, 1);
	one = list->pdata[0];
	ck_assert_str_eq(one->from, "oscal");
	ck_assert_str_eq(one->to, "windows");
	ck_assert_str_eq(one->title, "Locks against doors");
	ck_assert_uint_eq(one->count, 6);
	check_row(one, 0, "do-1", "w-1", CROSSING_EQUAL, "A window is a door of glass");
	check_row(one, 1, "do-1.1", "w-2", CROSSING_SUPERSET, NULL);
	check_row(one, 4, "do-2", "w-3", CROSSING_SUPERSET, NULL);
	check_row(one, 5, "do-1", "w-4", CROSSING_INTERSECT, "functional");
}
END_TEST

START_TEST(test_of_catalog)
{
	const struct catalog *builtin = catalog_builtin()[0];
	g_autoptr(GPtrArray) list = crosswalk_of(builtin);
	unsigned rows = 0;

	ck_assert_uint_gt(list->len, 0);
	for (unsigned i = 0; i < list->len; i++) {
		const struct crosswalk *one = list->pdata[i];

		ck_assert_str_eq(one->from, builtin->id);
		ck_assert_ptr_null(one->source);
		rows += one->count;
		for (unsigned k = 0; k < one->count; k++)
			ck_assert_uint_ne(catalog_find(builtin, one->rows[k].from), CATALOG_NONE);
	}
	ck_assert_uint_gt(rows, 0);
}
END_TEST

/* ---- what is no mapping ---------------------------------------------------------------- */

#define SET "objects:\n  requirement_mapping_set:\n    source_framework_urn: urn:a:b:c:one\n"
#define WHOLE SET "    target_framework_urn: urn:a:b:c:two\n    requirement_mappings:\n"

static const struct {
	const char *text, *message;
	unsigned line, column;
} wrong[] = {
	{ "catalog: {}\n", "no mapping in this file", 1, 1 },
	{ "- one\n", NULL, 1, 1 },
	{ SET, "target_framework_urn is missing", 3, 5 },
	{ WHOLE "      - {source_requirement_urn: a, target_requirement_urn: b, relationship: liked}\n",
	  "relationship 'liked'", 6, 78 },
	{ WHOLE "      - {source_requirement_urn: a, relationship: equal}\n",
	  "target_requirement_urn is missing", 6, 9 },
	{ WHOLE "      - {source_requirement_urn: [a], target_requirement_urn: b, relationship: equal}\n",
	  NULL, 6, 34 },
	{ WHOLE "      - {source_requirement_urn: a\n", NULL, 0, 0 },
	{ "mapping-collection:\n  mappings:\n    - source-resource: {href: a.yaml}\n",
	  "target-resource is missing", 3, 7 },
	{ "mapping-collection: {mappings: []}\n", "no mapping in this file", 1, 1 },
};

START_TEST(test_wrong)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(wrong[_i].text, strlen(wrong[_i].text));
	g_autoptr(GError) error = NULL;
	struct io io = memory_io(&bytes);
	GPtrArray *list = crosswalk_load(&io, "mapping.yaml", &error);

	ck_assert_ptr_null(list);
	ck_assert_ptr_nonnull(error);
	g_autofree char *text = error_text(error);
	ck_assert_msg(!wrong[_i].message || strstr(text, wrong[_i].message), "%d: %s", _i, text);
	ck_assert_msg(error_place(error) && error_place(error)->line > 0, "%d: %s", _i, text);
	if (wrong[_i].line) {
		ck_assert_msg(error_place(error)->line == wrong[_i].line, "%d: %s", _i, text);
		ck_assert_msg(error_place(error)->column == wrong[_i].column, "%d: %s", _i, text);
	}
}
END_TEST

START_TEST(test_absent)
{
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(crosswalk_load(io_system(), FOREIGN "/none.yaml", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NOT_FOUND));
}
END_TEST

/* The published mapping, where the corpus is at hand. */
START_TEST(test_corpus)
{
	const char *corpus = g_getenv("REMIT_CORPUS");
	unsigned known = 0;

	if (!corpus)
		return;
	g_autofree char *path = g_build_filename(
		corpus, "ciso-assistant", "mapping-iso27001-2013-to-iso27001-2022.yaml", NULL);
	g_autoptr(GPtrArray) list = load_file(path);
	ck_assert_uint_eq(list->len, 1);
	const struct crosswalk *one = list->pdata[0];
	ck_assert_str_eq(one->id, "iso27001-2013-to-iso27001-2022");
	ck_assert_uint_eq(one->count, 134);
	for (unsigned i = 0; i < one->count; i++)
		known += one->rows[i].crossing < CROSSING_COUNT;
	ck_assert_uint_eq(known, 134);
}
END_TEST

TCase *case_crosswalk(void)
{
	TCase *tests = tcase_create("crosswalk");

	tcase_add_loop_test(tests, test_turned, 0, CROSSING_COUNT);
	tcase_add_test(tests, test_joined);
	tcase_add_test(tests, test_names);
	tcase_add_test(tests, test_find);
	tcase_add_test(tests, test_sets);
	tcase_add_test(tests, test_collection);
	tcase_add_test(tests, test_of_catalog);
	tcase_add_loop_test(tests, test_wrong, 0, G_N_ELEMENTS(wrong));
	tcase_add_test(tests, test_absent);
	tcase_add_test(tests, test_corpus);
	return tests;
}
