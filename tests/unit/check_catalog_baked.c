/*
 * What bake makes: the built-in catalog is complete, and constant data says the same as
 * the files it was made of.
 */
#include <glib/gstdio.h>
#include <string.h>

#include "tests/unit/check_catalog.h"

#define ISO27017_2015 TEST_DATA "/../../catalog/iso27017-2015"

/* ---- the same, whichever way it came ---------------------------------------- */

static void same_texts(const struct texts *a, const struct texts *b)
{
	ck_assert_uint_eq(a->count, b->count);
	for (unsigned i = 0; i <= a->count; i++)
		ck_assert_pstr_eq(a->items[i], b->items[i]);
	ck_assert_ptr_null(a->items[a->count]);
}

static void same_lists(const struct control *a, const struct control *b)
{
	ck_assert_uint_eq(a->question_count, b->question_count);
	for (unsigned i = 0; i < a->question_count; i++) {
		ck_assert_str_eq(a->questions[i].id, b->questions[i].id);
		ck_assert_str_eq(a->questions[i].text, b->questions[i].text);
	}
	ck_assert_uint_eq(a->duty_count, b->duty_count);
	for (unsigned i = 0; i < a->duty_count; i++) {
		ck_assert_str_eq(a->duties[i].id, b->duties[i].id);
		ck_assert_str_eq(a->duties[i].text, b->duties[i].text);
		ck_assert_pstr_eq(a->duties[i].split, b->duties[i].split);
		for (unsigned model = 0; model < MODEL_COUNT; model++)
			ck_assert_int_eq(a->duties[i].accountable[model],
					 b->duties[i].accountable[model]);
	}
	ck_assert_uint_eq(a->map_count, b->map_count);
	for (unsigned i = 0; i < a->map_count; i++) {
		ck_assert_str_eq(a->maps[i].to, b->maps[i].to);
		ck_assert_int_eq(a->maps[i].relation, b->maps[i].relation);
		same_texts(&a->maps[i].ids, &b->maps[i].ids);
	}
}

static void same_control(const struct control *a, const struct control *b)
{
	ck_assert_int_eq(a->kind, b->kind);
	ck_assert_int_eq(a->draft, b->draft);
	ck_assert_pstr_eq(a->summary, b->summary);
	ck_assert_pstr_eq(a->notes, b->notes);
	ck_assert_pstr_eq(a->other_info, b->other_info);
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		ck_assert_int_eq(a->addressed[side], b->addressed[side]);
		ck_assert_int_eq(a->practice[side], b->practice[side]);
		ck_assert_pstr_eq(a->guidance[side], b->guidance[side]);
	}
	same_texts(&a->areas, &b->areas);
	same_texts(&a->evidence, &b->evidence);
	same_lists(a, b);
}

static void same_nodes(const struct catalog *a, const struct catalog *b)
{
	ck_assert_uint_eq(a->node_count, b->node_count);
	for (unsigned i = 0; i < a->node_count; i++) {
		ck_assert_str_eq(a->nodes[i].id, b->nodes[i].id);
		ck_assert_str_eq(a->nodes[i].title, b->nodes[i].title);
		ck_assert_uint_eq(a->nodes[i].depth, b->nodes[i].depth);
		ck_assert_uint_eq(a->nodes[i].end, b->nodes[i].end);
		ck_assert_uint_eq(a->nodes[i].parent, b->nodes[i].parent);
		ck_assert_int_eq(!a->nodes[i].control, !b->nodes[i].control);
		if (a->nodes[i].control)
			same_control(a->nodes[i].control, b->nodes[i].control);
	}
	ck_assert_uint_eq(a->slot_count, b->slot_count);
	ck_assert_mem_eq(a->slots, b->slots, a->slot_count * sizeof(*a->slots));
}

static void same_catalog(const struct catalog *a, const struct catalog *b)
{
	ck_assert_str_eq(a->id, b->id);
	ck_assert_uint_eq(a->revision, b->revision);
	ck_assert_str_eq(a->title, b->title);
	ck_assert_pstr_eq(a->subtitle, b->subtitle);
	ck_assert_str_eq(a->publisher, b->publisher);
	ck_assert_str_eq(a->language, b->language);
	ck_assert_int_eq(a->standing, b->standing);
	ck_assert_pstr_eq(a->withdrawn, b->withdrawn);
	ck_assert_pstr_eq(a->replaced_by, b->replaced_by);
	ck_assert_int_eq(a->guidance, b->guidance);
	ck_assert_int_eq(a->confirmed, b->confirmed);
	ck_assert_str_eq(a->licence, b->licence);
	ck_assert_str_eq(a->notice, b->notice);
	ck_assert_uint_eq(a->control_count, b->control_count);
	ck_assert_uint_eq(a->party_count, b->party_count);
	for (unsigned i = 0; i < a->party_count; i++) {
		ck_assert_int_eq(a->parties[i].side, b->parties[i].side);
		ck_assert_str_eq(a->parties[i].code, b->parties[i].code);
		ck_assert_str_eq(a->parties[i].title, b->parties[i].title);
	}
	ck_assert_uint_eq(a->area_count, b->area_count);
	for (unsigned i = 0; i < a->area_count; i++) {
		ck_assert_str_eq(a->areas[i].id, b->areas[i].id);
		ck_assert_str_eq(a->areas[i].title, b->areas[i].title);
	}
	same_nodes(a, b);
}

/* A catalog full of quotes, trigraphs, format letters and other scripts. */
START_TEST(test_whole_is_the_same)
{
	struct catalog *loaded = catalog_load(io_system(), TEST_DATA "/catalog/whole", NULL, NULL);

	same_catalog(&catalog_whole, loaded);
	ck_assert_ptr_null(catalog_whole.source);
	ck_assert_ptr_null(catalog_whole.owned);
	catalog_free(loaded);
}
END_TEST

START_TEST(test_builtin_is_the_same)
{
	struct catalog *loaded = catalog_load(io_system(), ISO27017_2015, NULL, NULL);

	ck_assert_ptr_nonnull(loaded);
	same_catalog(catalog_builtin()[0], loaded);
	catalog_free(loaded);
}
END_TEST

/* ---- the built-in catalog -------------------------------------------------- */

START_TEST(test_builtin_counts)
{
	const struct catalog *catalog = catalog_builtin()[0];
	unsigned clauses = 0, objectives = 0, kinds[KIND_COUNT] = {0};

	ck_assert_str_eq(catalog->id, "iso27017-2015");
	ck_assert_int_eq(catalog->standing, STANDING_WITHDRAWN);
	ck_assert_str_eq(catalog->withdrawn, "2026-07");
	ck_assert_str_eq(catalog->replaced_by, "iso27017-2026");
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct catalog_node *node = &catalog->nodes[i];

		if (node->control)
			kinds[node->control->kind]++;
		else if (node->depth == 0)
			clauses++;
		else
			objectives++;
		ck_assert_uint_eq(node->depth == 2, node->control != NULL);
	}
	ck_assert_uint_eq(clauses, 14);
	ck_assert_uint_eq(objectives, 37);
	ck_assert_uint_eq(catalog->control_count, 121);
	ck_assert_uint_eq(kinds[KIND_BASE], 77);
	ck_assert_uint_eq(kinds[KIND_GUIDED], 37);
	ck_assert_uint_eq(kinds[KIND_CLOUD], 7);
}
END_TEST

static const struct {
	const char *id, *parent, *after;
} cloud_places[] = {
	{"CLD.6.3", "6", "6.2"},	   {"CLD.6.3.1", "CLD.6.3", NULL},
	{"CLD.8.1.5", "8.1", "8.1.4"},	   {"CLD.9.5", "9", "9.4"},
	{"CLD.9.5.1", "CLD.9.5", NULL},	   {"CLD.9.5.2", "CLD.9.5", "CLD.9.5.1"},
	{"CLD.12.1.5", "12.1", "12.1.4"},  {"CLD.12.4.5", "12.4", "12.4.4"},
	{"CLD.13.1.4", "13.1", "13.1.3"},
};

START_TEST(test_cloud_places)
{
	const struct catalog *catalog = catalog_builtin()[0];
	unsigned index = catalog_find(catalog, cloud_places[_i].id);
	unsigned parent = catalog_find(catalog, cloud_places[_i].parent);
	unsigned after;

	ck_assert_uint_ne(index, CATALOG_NONE);
	ck_assert_uint_eq(catalog->nodes[index].parent, parent);
	if (!cloud_places[_i].after) {
		ck_assert_uint_eq(index, parent + 1);
		return;
	}
	after = catalog_find(catalog, cloud_places[_i].after);
	ck_assert_uint_eq(catalog->nodes[after].end, index);
	ck_assert_uint_eq(catalog->nodes[after].parent, parent);
}
END_TEST

START_TEST(test_builtin_has_no_findings)
{
	const struct catalog *const *all = catalog_builtin();

	ck_assert_int_eq(all[0]->guidance, EXTENT_FULL);
	for (unsigned k = 0; all[k]; k++) {
		g_autoptr(GPtrArray) findings = catalog_check(all[k]);
		const struct catalog_finding *first = findings->len ? findings->pdata[0] : NULL;

		ck_assert_msg(!first, "%s, %s: %s", all[k]->id, first ? first->id : "",
			      first ? first->message : "");
	}
}
END_TEST

/* ---- bake ------------------------------------------------------------------ */

static int run_bake(const char *text, char **said)
{
	g_autofree char *folder = g_dir_make_tmp("remit-bake-XXXXXX", NULL);
	g_autofree char *input = g_build_filename(folder, "in.yaml", NULL);
	g_autofree char *output = g_build_filename(folder, "out.c", NULL);
	char *arguments[] = {(char *)"catalog/bake", (char *)"small", input, output, NULL};
	int status;
	bool written;

	ck_assert(g_file_set_contents(input, text, -1, NULL));
	ck_assert_msg(g_spawn_sync(NULL, arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, said,
				   &status, NULL),
		      "catalog/bake is not here; run this in the build folder");
	written = g_file_test(output, G_FILE_TEST_EXISTS);
	ck_assert_int_eq(written, status == 0);
	if (written)
		ck_assert_int_eq(g_remove(output), 0);
	ck_assert_int_eq(g_remove(input) | g_rmdir(folder), 0);
	return status;
}

START_TEST(test_bake)
{
	g_autofree char *said = NULL;

	ck_assert_int_eq(run_bake(HEADER "groups:\n  - {id: \"1\", title: One}\ncontrols:\n"
					 "  - {id: \"1.1\", group: \"1\", title: T, kind: base, "
					 "draft: \"yes\", summary: S, duties: "
					 "[{id: a, text: A, iaas: csc, paas: csc, saas: csc}]}\n",
				  &said),
			 0);
	ck_assert_str_eq(said, "");
}
END_TEST

START_TEST(test_bake_refuses)
{
	static const struct {
		const char *text, *says;
	} wrong[] = {
		{HEADER "groups:\n  - {id: a b, title: One}\n", "in.yaml:13:10: "},
		{HEADER "groups:\n  - {id: \"1\", title: One}\n", "in.yaml:13:10: 1: the group is empty"},
		{"format: 1\n", "in.yaml"},
	};
	g_autofree char *said = NULL;

	ck_assert_int_ne(run_bake(wrong[_i].text, &said), 0);
	ck_assert_msg(strstr(said, wrong[_i].says) != NULL, "%s", said);
}
END_TEST

TCase *case_baked(void)
{
	TCase *tests = tcase_create("baked");

	tcase_add_test(tests, test_whole_is_the_same);
	tcase_add_test(tests, test_builtin_is_the_same);
	tcase_add_test(tests, test_builtin_counts);
	tcase_add_loop_test(tests, test_cloud_places, 0, G_N_ELEMENTS(cloud_places));
	tcase_add_test(tests, test_builtin_has_no_findings);
	tcase_add_test(tests, test_bake);
	tcase_add_loop_test(tests, test_bake_refuses, 0, 3);
	return tests;
}
