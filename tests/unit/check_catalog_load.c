/*
 * Loading: the native format, every kind of error with its place, hostile and huge files.
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

/* ---- what loads ------------------------------------------------------------ */

START_TEST(test_whole)
{
	g_autoptr(GPtrArray) problems = NULL;
	struct catalog *catalog = catalog_load(io_system(), WHOLE, &problems, NULL);
	const struct control *control;

	ck_assert_ptr_nonnull(catalog);
	ck_assert_uint_eq(problems->len, 0);
	ck_assert_str_eq(catalog->id, "whole-2026");
	ck_assert_uint_eq(catalog->revision, 12);
	ck_assert_str_eq(catalog->source, WHOLE);
	ck_assert_int_eq(catalog->standing, STANDING_WITHDRAWN);
	ck_assert_str_eq(catalog->withdrawn, "2026-02-28");
	ck_assert(catalog->confirmed);
	ck_assert_str_eq(catalog->notice, "First line\n\nThird line ?" "?/ with a trigraph");
	ck_assert_uint_eq(catalog->party_count, 2);
	ck_assert_int_eq(catalog->parties[0].side, SIDE_PROVIDER);
	ck_assert_uint_eq(catalog->node_count, 8);
	ck_assert_uint_eq(catalog->control_count, 4);
	control = catalog->nodes[catalog_find(catalog, "CLD.1.2.1")].control;
	ck_assert_int_eq(control->kind, KIND_CLOUD);
	ck_assert(!control->draft && !control->addressed[SIDE_CUSTOMER]);
	ck_assert(control->addressed[SIDE_PROVIDER] && control->practice[SIDE_CUSTOMER]);
	ck_assert_uint_eq(control->areas.count, 2);
	ck_assert_ptr_eq(control->areas.items[0], catalog->areas[0].id);
	ck_assert_ptr_null(control->areas.items[2]);
	ck_assert_str_eq(control->evidence.items[3], "1.10");
	ck_assert_uint_eq(control->question_count, 4);
	ck_assert_str_eq(control->duties[1].split, "Provider tests, customer reads");
	ck_assert_int_eq(control->duties[1].accountable[MODEL_PAAS], ACCOUNTABLE_SHARED);
	ck_assert_int_eq(control->duties[3].accountable[MODEL_SAAS], ACCOUNTABLE_NA);
	ck_assert_uint_eq(control->map_count, 3);
	ck_assert_str_eq(control->maps[0].ids.items[1], "8.31");
	ck_assert_uint_eq(control->maps[2].ids.count, 0);
	ck_assert_ptr_null(control->maps[2].ids.items[0]);
	control = catalog->nodes[catalog_find(catalog, "1.1.1")].control;
	ck_assert(control->draft);
	ck_assert_str_eq(control->other_info, "yes");
	ck_assert_ptr_null(control->notes);
	ck_assert_ptr_null(control->guidance[SIDE_CUSTOMER]);
	ck_assert_ptr_null(control->areas.items[0]);
	catalog_free(catalog);
}
END_TEST

START_TEST(test_preorder)
{
	static const char *const ids[] = {"1", "1.1", "1.1.1", "1.1.2", "CLD.1.2", "CLD.1.2.1", "2",
					  "2.1"};
	static const unsigned ends[] = {6, 4, 3, 4, 6, 6, 8, 8};
	struct catalog *catalog = catalog_load(io_system(), WHOLE, NULL, NULL);

	for (unsigned i = 0; i < catalog->node_count; i++) {
		ck_assert_str_eq(catalog->nodes[i].id, ids[i]);
		ck_assert_uint_eq(catalog->nodes[i].end, ends[i]);
	}
	catalog_free(catalog);
}
END_TEST

/* Optional keys are optional, and blank is absent. */
START_TEST(test_least)
{
	struct catalog *catalog = load_good(HEADER GROUPS "controls:\n" CONTROL
							  ", summary: \"  \", notes: , areas: []}\n");
	const struct control *control = catalog->nodes[1].control;

	ck_assert_str_eq(catalog->licence, "");
	ck_assert_str_eq(catalog->publisher, "");
	ck_assert_str_eq(catalog->notice, "");
	ck_assert_str_eq(catalog->language, "en");
	ck_assert_ptr_null(catalog->subtitle);
	ck_assert_ptr_null(catalog->withdrawn);
	ck_assert(!catalog->confirmed);
	ck_assert_ptr_null(control->summary);
	ck_assert_ptr_null(control->notes);
	ck_assert_uint_eq(control->areas.count, 0);
	catalog_free(catalog);
}
END_TEST

/* A group's own controls come before its groups, wherever the file has them. */
START_TEST(test_controls_first)
{
	struct catalog *catalog = load_good(
		HEADER "groups:\n  - {id: b, title: B, parent: a}\n  - {id: a, title: A}\n"
		       "  - {id: c, title: C, parent: a}\ncontrols:\n"
		       "  - {id: z, group: a, title: Z, kind: base}\n"
		       "  - {id: y, group: a, title: Y, kind: base}\n"
		       "  - {id: x, group: b, title: X, kind: base}\n");
	static const char *const ids[] = {"a", "z", "y", "b", "x", "c"};

	for (unsigned i = 0; i < G_N_ELEMENTS(ids); i++)
		ck_assert_str_eq(catalog->nodes[i].id, ids[i]);
	catalog_free(catalog);
}
END_TEST

void check_invariants(const struct catalog *catalog)
{
	unsigned controls = 0;

	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct catalog_node *node = &catalog->nodes[i];

		ck_assert_uint_gt(node->end, i);
		ck_assert_uint_le(node->end, catalog->node_count);
		ck_assert_uint_eq(catalog_find(catalog, node->id), i);
		if (node->parent == CATALOG_NONE) {
			ck_assert_uint_eq(node->depth, 0);
		} else {
			ck_assert_uint_lt(node->parent, i);
			ck_assert_uint_eq(node->depth, catalog->nodes[node->parent].depth + 1);
			ck_assert_uint_le(node->end, catalog->nodes[node->parent].end);
		}
		for (unsigned j = i + 1; j < node->end; j = catalog->nodes[j].end) {
			ck_assert_uint_eq(catalog->nodes[j].parent, i);
		}
		controls += node->control != NULL;
	}
	ck_assert_uint_eq(controls, catalog->control_count);
	ck_assert_uint_ge(catalog->slot_count, 2 * catalog->node_count);
	ck_assert_uint_eq(catalog->slot_count & (catalog->slot_count - 1), 0);
}

/* Groups in any order, each under an earlier number, so that there is no cycle. */
static char *random_catalog(GRand *random, unsigned groups, unsigned controls)
{
	GString *text = g_string_new(HEADER "groups:\n");
	g_autofree unsigned *depth = g_new0(unsigned, groups);
	g_autofree unsigned *order = g_new(unsigned, groups);

	for (unsigned i = 0; i < groups; i++)
		order[i] = i;
	for (unsigned i = groups - 1; i > 0; i--) {
		unsigned j = (unsigned)g_rand_int_range(random, 0, (gint32)i + 1), swap = order[i];

		order[i] = order[j];
		order[j] = swap;
	}
	g_autofree unsigned *parent = g_new0(unsigned, groups);
	for (unsigned i = 1; i < groups; i++) {
		parent[i] = (unsigned)g_rand_int_range(random, 0, (gint32)i);
		depth[i] = depth[parent[i]] + 1;
		if (depth[i] > 10 || g_rand_int_range(random, 0, 5) == 0) {
			parent[i] = i;
			depth[i] = 0;
		}
	}
	for (unsigned i = 0; i < groups; i++) {
		unsigned group = order[i];

		g_string_append_printf(text, "  - {id: g%u, title: G", group);
		if (group && parent[group] != group)
			g_string_append_printf(text, ", parent: g%u", parent[group]);
		g_string_append(text, "}\n");
	}
	g_string_append(text, "controls:\n");
	for (unsigned i = 0; i < controls; i++)
		g_string_append_printf(text, "  - {id: c%u, group: g%d, title: C, kind: base}\n", i,
				       g_rand_int_range(random, 0, (gint32)groups));
	return g_string_free(text, FALSE);
}

START_TEST(test_random_trees)
{
	g_autoptr(GRand) random = g_rand_new_with_seed((guint32)_i);
	unsigned groups = (unsigned)g_rand_int_range(random, 1, 60);
	unsigned controls = (unsigned)g_rand_int_range(random, 1, 200);
	g_autofree char *text = random_catalog(random, groups, controls);
	struct catalog *catalog = load_good(text);

	ck_assert_uint_eq(catalog->node_count, groups + controls);
	ck_assert_uint_eq(catalog->control_count, controls);
	check_invariants(catalog);
	catalog_free(catalog);
}
END_TEST

START_TEST(test_free)
{
	catalog_free(NULL);
	catalog_free(catalog_builtin()[0]);
	catalog_free(catalog_builtin()[0]);
}
END_TEST

/* ---- folders --------------------------------------------------------------- */

static void write_file(const char *folder, const char *name, const char *text)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);

	ck_assert(g_file_set_contents(path, text, -1, NULL));
}

static void remove_folder(const char *folder)
{
	g_autoptr(GDir) listing = g_dir_open(folder, 0, NULL);
	const char *name;

	while ((name = g_dir_read_name(listing))) {
		g_autofree char *path = g_build_filename(folder, name, NULL);

		ck_assert_int_eq(g_remove(path), 0);
	}
	ck_assert_int_eq(g_rmdir(folder), 0);
}

START_TEST(test_folder)
{
	g_autofree char *folder = g_dir_make_tmp("remit-catalog-XXXXXX", NULL);
	struct catalog *catalog;

	/* Areas and groups may come after the controls that use them. */
	write_file(folder, "10.yaml", "format: 1\ncontrols:\n" CONTROL "}\n");
	write_file(folder, "20.yaml", HEADER GROUPS);
	write_file(folder, "9.yaml", "format: 1\ncontrols:\n"
				     "  - {id: \"1.2\", group: \"1\", title: D, kind: base}\n");
	write_file(folder, ".hidden.yaml", "{");
	write_file(folder, "notes.txt", "{");
	catalog = catalog_load(io_system(), folder, NULL, NULL);
	ck_assert_ptr_nonnull(catalog);
	ck_assert_uint_eq(catalog->node_count, 3);
	ck_assert_str_eq(catalog->nodes[1].id, "1.1");
	ck_assert_str_eq(catalog->nodes[2].id, "1.2");
	catalog_free(catalog);
	remove_folder(folder);
}
END_TEST

START_TEST(test_folder_problems)
{
	g_autofree char *folder = g_dir_make_tmp("remit-catalog-XXXXXX", NULL);
	g_autoptr(GPtrArray) problems = NULL;
	g_autoptr(GError) error = NULL;

	write_file(folder, "a.yaml", HEADER GROUPS "controls:\n" CONTROL "}\n");
	write_file(folder, "b.yaml", "format: 1\ncontrols:\n" CONTROL "}\n"
				     "  - {id: \"1.2\", group: \"7\", title: D, kind: base}\n");
	write_file(folder, "c.yaml", HEADER);
	ck_assert_ptr_null(catalog_load(io_system(), folder, &problems, &error));
	ck_assert_uint_eq(problems->len, 5);
	ck_assert(g_str_has_suffix(error_place(error)->file, "b.yaml"));
	ck_assert_uint_eq(error_place(error)->line, 3);
	ck_assert_ptr_nonnull(strstr(error->message, "a.yaml:15"));
	ck_assert_uint_eq(error_place(problems->pdata[1])->line, 4);
	ck_assert(g_str_has_suffix(error_place(problems->pdata[2])->file, "c.yaml"));
	ck_assert_ptr_nonnull(strstr(((GError *)problems->pdata[2])->message, "second header"));
	remove_folder(folder);
}
END_TEST

/* A broken file does not hide what is wrong with another. */
START_TEST(test_folder_broken)
{
	g_autofree char *folder = g_dir_make_tmp("remit-catalog-XXXXXX", NULL);
	g_autoptr(GPtrArray) problems = NULL;

	write_file(folder, "a.yaml", HEADER GROUPS);
	write_file(folder, "b.yaml", "format: 1\ncontrols: [");
	write_file(folder, "c.yaml", "format: 1\ncontrol: []\n");
	ck_assert_ptr_null(catalog_load(io_system(), folder, &problems, NULL));
	ck_assert_uint_eq(problems->len, 2);
	remove_folder(folder);
}
END_TEST

START_TEST(test_folder_empty)
{
	g_autofree char *folder = g_dir_make_tmp("remit-catalog-XXXXXX", NULL);
	g_autofree char *inner = g_build_filename(folder, "x.yaml", NULL);
	GError *error = NULL;

	ck_assert_ptr_null(catalog_load(io_system(), folder, NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NOT_FOUND));
	g_clear_error(&error);
	/* A folder where a file should be. */
	ck_assert_int_eq(g_mkdir(inner, 0700), 0);
	ck_assert_ptr_null(catalog_load(io_system(), folder, NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_READ));
	g_clear_error(&error);
	ck_assert_ptr_null(catalog_load(io_system(), "/nowhere/at/all", NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NOT_FOUND));
	g_clear_error(&error);
	ck_assert_ptr_null(catalog_load(io_system(), "/dev/null", NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_READ));
	g_clear_error(&error);
	remove_folder(folder);
}
END_TEST

static ssize_t failing_pread(void *data, int fd, void *into, size_t bytes, off_t at)
{
	(void)data;
	(void)fd;
	(void)into;
	(void)bytes;
	(void)at;
	return -EIO;
}

START_TEST(test_read_fails)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static("x", 1);
	struct io io = memory_io(&bytes);
	g_autoptr(GError) error = NULL;

	io.pread = failing_pread;
	ck_assert_ptr_null(catalog_load(&io, "small.yaml", NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_READ));
}
END_TEST

/* ---- huge ------------------------------------------------------------------ */

static char *huge_catalog(unsigned controls)
{
	GString *text = g_string_new(HEADER "groups:\n");

	for (unsigned i = 0; i < controls; i += 100)
		g_string_append_printf(text, "  - {id: g%u, title: Group %u}\n", i / 100, i / 100);
	g_string_append(text, "controls:\n");
	for (unsigned i = 0; i < controls; i++)
		g_string_append_printf(text,
				       "- id: g%u.%u\n  group: g%u\n  title: Control number %u\n"
				       "  kind: base\n  areas: [tenants]\n  summary: |-\n"
				       "    What it is for, and more of it,\n    in two lines.\n"
				       "  duties:\n"
				       "  - {id: do, text: Do it, iaas: csc, paas: csc, saas: csp}\n",
				       i / 100, i, i / 100, i);
	return g_string_free(text, FALSE);
}

/* Seconds of CPU that loading takes. */
static double load_seconds(unsigned controls)
{
	g_autofree char *text = huge_catalog(controls);
	clock_t start = clock();
	struct catalog *catalog = load_good(text);
	clock_t end = clock();

	ck_assert_uint_eq(catalog->control_count, controls);
	if (controls <= 25000)
		check_invariants(catalog);
	catalog_free(catalog);
	return (double)(end - start) / CLOCKS_PER_SEC;
}

START_TEST(test_huge)
{
	double small = load_seconds(25000 / HUGE_SHARE), large = load_seconds(100000 / HUGE_SHARE);

	/* Four times as much; quadratic would be sixteen times, and is under the sanitizer. */
	if (HUGE_SHARE == 1)
		ck_assert_double_lt(large, 8 * small + 0.1);
}
END_TEST

/* Ids whose hashes end alike would make the hash a list. */
START_TEST(test_colliding_ids)
{
	GString *text = g_string_new(HEADER "groups:\n");
	g_autoptr(GError) error = NULL;

	for (unsigned i = 0, found = 0; found < CATALOG_PROBES_MAX + 24; i++) {
		char id[16];

		g_snprintf(id, sizeof(id), "g%u", i);
		if ((catalog_id_hash(id, strlen(id)) & 4095) != 7)
			continue;
		g_string_append_printf(text, "  - {id: %s, title: G}\n", id);
		found++;
	}
	ck_assert_ptr_null(load_text(text->str, NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_LIMIT));
	g_string_free(text, TRUE);
}
END_TEST

TCase *case_load(void)
{
	TCase *tests = tcase_create("load");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, test_whole);
	tcase_add_test(tests, test_preorder);
	tcase_add_test(tests, test_least);
	tcase_add_test(tests, test_controls_first);
	tcase_add_loop_test(tests, test_random_trees, 0, 50);
	tcase_add_test(tests, test_free);
	tcase_add_test(tests, test_folder);
	tcase_add_test(tests, test_folder_problems);
	tcase_add_test(tests, test_folder_broken);
	tcase_add_test(tests, test_folder_empty);
	tcase_add_test(tests, test_read_fails);
	return tests;
}

TCase *case_huge(void)
{
	TCase *tests = tcase_create("huge");

	tcase_set_timeout(tests, 120);
	tcase_add_test(tests, test_huge);
	tcase_add_test(tests, test_colliding_ids);
	return tests;
}
