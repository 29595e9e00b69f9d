/*
 * Catalogs of other people: OSCAL catalogs and profiles, libraries of CISO Assistant, what is made
 * of their ids and texts, and files that only look like them.
 */
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/unit/check_catalog.h"

#define FOREIGN TEST_DATA "/catalog/foreign"

static struct catalog *load_file(const char *name)
{
	g_autoptr(GError) error = NULL;
	struct catalog *catalog = catalog_load(io_system(), name, NULL, &error);
	g_autofree char *text = error ? error_text(error) : NULL;

	ck_assert_msg(catalog != NULL, "%s", text);
	check_invariants(catalog);
	return catalog;
}

static const struct catalog_node *node_of(const struct catalog *catalog, const char *id)
{
	unsigned at = catalog_find(catalog, id);

	ck_assert_msg(at != CATALOG_NONE, "%s", id);
	return &catalog->nodes[at];
}

/* ---- OSCAL --------------------------------------------------------------------- */

START_TEST(test_oscal_tree)
{
	static const char *const ids[] = { "do", "DO-1", "DO-1(1)", "DO-1(2)", "DO-2",
					   "ke", "ke.a", "KE-1" };
	struct catalog *catalog = load_file(FOREIGN "/oscal_catalog.yaml");

	ck_assert_str_eq(catalog->id, "oscal");
	ck_assert_str_eq(catalog->title, "Locks and Doors");
	ck_assert_str_eq(catalog->publisher, "The Locksmiths");
	ck_assert_uint_eq(catalog->node_count, G_N_ELEMENTS(ids));
	ck_assert_uint_eq(catalog->control_count, 4);
	for (unsigned i = 0; i < catalog->node_count; i++)
		ck_assert_str_eq(catalog->nodes[i].id, ids[i]);
	ck_assert_uint_eq(catalog->nodes[1].end, 4);
	ck_assert_uint_eq(catalog->nodes[2].parent, 1);
	ck_assert_str_eq(catalog->nodes[2].key, "do-1.1");
	ck_assert_str_eq(catalog->nodes[0].prose, "What a door is for.");
	ck_assert_str_eq(node_of(catalog, "KE-1")->title, "Cutting for [Assignment: time of day]");
	ck_assert_uint_eq(catalog_resolve(catalog, "do-1.1", NULL), 2);
	ck_assert_uint_eq(catalog_reach(catalog, 1), 2);
	ck_assert_uint_eq(catalog_reach(catalog, 0), 5);
	ck_assert_uint_eq(catalog_group(catalog, 2), 0);
	catalog_free(catalog);
}
END_TEST

START_TEST(test_oscal_texts)
{
	struct catalog *catalog = load_file(FOREIGN "/oscal_catalog.yaml");
	const struct control *control = node_of(catalog, "DO-1")->control;

	ck_assert_str_eq(control->summary,
			 "The house:\n\n"
			 "- a. closes its doors [Selection (one or more): by [Assignment: time of "
			 "day]; by hand];\n"
			 "- a.1. doors of oak, steel among them\n"
			 "- b. and asks [unknown].");
	ck_assert_str_eq(control->notes, "Doors close towards the frame.\n\nSee also [DO-2]\n\n"
					 "References:\n\n- Smith, On Doors, 2020");
	ck_assert_uint_eq(control->evidence.count, 2);
	ck_assert_str_eq(control->evidence.items[1], "log of the guard");
	ck_assert_uint_eq(control->question_count, 2);
	ck_assert_str_eq(control->questions[0].id, "do-1-obj-a-1");
	ck_assert_str_eq(control->questions[0].text, "names the time at which: doors close;");
	ck_assert_uint_eq(control->duty_count, 0);
	ck_assert_int_eq(control->kind, KIND_OTHER);
	catalog_free(catalog);
}
END_TEST

START_TEST(test_oscal_withdrawn)
{
	struct catalog *catalog = load_file(FOREIGN "/oscal_catalog.yaml");
	const struct catalog_node *node = node_of(catalog, "DO-1(2)");

	ck_assert_ptr_null(node->control);
	ck_assert_str_eq(node->withdrawn, "incorporated into [DO-2]");
	ck_assert_ptr_null(node_of(catalog, "DO-2")->withdrawn);
	catalog_free(catalog);
}
END_TEST

/* ---- profiles ------------------------------------------------------------------ */

START_TEST(test_profile)
{
	static const char *const ids[] = { "do", "DO-1", "DO-1(1)", "ke", "ke.a", "KE-1" };
	struct catalog *catalog = load_file(FOREIGN "/profile.json");

	ck_assert_str_eq(catalog->id, "profile");
	ck_assert_str_eq(catalog->title, "Doors of a shed");
	ck_assert_uint_eq(catalog->node_count, G_N_ELEMENTS(ids));
	for (unsigned i = 0; i < catalog->node_count; i++)
		ck_assert_str_eq(catalog->nodes[i].id, ids[i]);
	ck_assert_str_eq(node_of(catalog, "KE-1")->title, "Cutting for ten in the evening");
	ck_assert_uint_eq(catalog->remarks.count, 2);
	ck_assert_ptr_nonnull(strstr(catalog->remarks.items[0], "alters do-1"));
	ck_assert_ptr_nonnull(strstr(catalog->remarks.items[1], "gone-9"));
	ck_assert(!catalog_is_one_file(catalog));
	catalog_free(catalog);
}
END_TEST

/* A profile alone says what is missing, at its import; named, the catalog is taken. */
START_TEST(test_profile_alone)
{
	g_autofree char *folder = g_dir_make_tmp("remit-profile-XXXXXX", NULL);
	g_autofree char *path = g_build_filename(folder, "shed_profile.json", NULL);
	struct catalog_wish wish = { .against = FOREIGN "/oscal_catalog.yaml" };
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;

	ck_assert(g_file_get_contents(FOREIGN "/profile.json", &text, NULL, NULL));
	ck_assert(g_file_set_contents(path, text, -1, NULL));
	ck_assert_ptr_null(catalog_load(io_system(), path, NULL, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_INPUT);
	ck_assert_uint_eq(error_place(error)->line, 5);
	ck_assert_ptr_nonnull(strstr(error->message, "--against"));
	struct catalog *catalog = catalog_load_as(io_system(), path, &wish, NULL, NULL);
	ck_assert_ptr_nonnull(catalog);
	ck_assert_str_eq(catalog->id, "shed-profile");
	ck_assert_uint_eq(catalog->control_count, 3);
	catalog_free(catalog);
	g_remove(path);
	g_rmdir(folder);
}
END_TEST

/* ---- CISO Assistant ------------------------------------------------------------ */

START_TEST(test_library)
{
	struct catalog *catalog = load_file(FOREIGN "/library.yaml");
	const struct catalog_node *node = node_of(catalog, "D-1-a");
	const struct control *control = node->control;

	ck_assert_str_eq(catalog->id, "doors-2026");
	ck_assert_uint_eq(catalog->revision, 7);
	ck_assert_str_eq(catalog->licence, "Ours");
	ck_assert_str_eq(catalog->notice, "All about doors.\n\nIts scores:\n\n- 1 Ajar: Open a little\n- 2 Shut");
	ck_assert_uint_eq(catalog->control_count, 3);
	ck_assert_str_eq(node->title, "Closing");
	ck_assert_str_eq(node->key, "urn:shed:risk:req_node:doors-2026:d.1");
	ck_assert_str_eq(control->summary, "Close the door:\n- at night\n- on Sundays");
	ck_assert_str_eq(control->notes, "Ask the guard\n\nReference controls:\n\n- Plan of the doors\n- other");
	ck_assert_uint_eq(control->evidence.count, 2);
	ck_assert_str_eq(control->evidence.items[0], "plan");
	ck_assert_uint_eq(control->areas.count, 1);
	ck_assert_str_eq(control->areas.items[0], "l2");
	ck_assert_str_eq(control->questions[0].id, "question-1");
	ck_assert_str_eq(control->questions[0].text, "Is it closed? (Yes / No)");
	catalog_free(catalog);
}
END_TEST

START_TEST(test_library_nodes)
{
	struct catalog *catalog = load_file(FOREIGN "/library.yaml");
	const struct catalog_node *below = node_of(catalog, "d.1.1");

	/* One without a ref_id, below one that is assessed itself; a cut title; a ref_id twice. */
	ck_assert_str_eq(catalog->nodes[below->parent].id, "D-1-a");
	ck_assert(g_str_has_suffix(below->title, "\xe2\x80\xa6"));
	ck_assert_ptr_nonnull(strstr(below->control->summary, "all of it"));
	ck_assert_str_eq(node_of(catalog, "D-1-a-2")->title, "D-1-a-2");
	ck_assert_str_eq(node_of(catalog, "D")->prose, "Group of doors");
	catalog_free(catalog);
}
END_TEST

static const char *const *french(void)
{
	static const char *const languages[] = { "de", "fr", "en", NULL };

	return languages;
}

START_TEST(test_library_language)
{
	struct catalog_wish wish = { .languages = french };
	struct catalog *catalog =
		catalog_load_as(io_system(), FOREIGN "/library.yaml", &wish, NULL, NULL);

	ck_assert_str_eq(catalog->title, "Portes 2026");
	ck_assert_str_eq(catalog->language, "fr");
	ck_assert_str_eq(node_of(catalog, "D-1-a")->title, "Fermer");
	ck_assert_ptr_nonnull(strstr(node_of(catalog, "D-1-a")->control->summary, "Close"));
	catalog_free(catalog);
}
END_TEST

/* ---- the other way ------------------------------------------------------------- */

static void same_control(const struct catalog_node *a, const struct catalog_node *b)
{
	ck_assert_str_eq(a->title, b->title);
	ck_assert_int_eq(g_strcmp0(a->key, b->key), 0);
	ck_assert_int_eq(g_strcmp0(a->withdrawn, b->withdrawn), 0);
	ck_assert_int_eq(g_strcmp0(a->prose, b->prose), 0);
	ck_assert_int_eq(!a->control, !b->control);
	if (!a->control)
		return;
	ck_assert_int_eq(g_strcmp0(a->control->summary, b->control->summary), 0);
	ck_assert_int_eq(g_strcmp0(a->control->notes, b->control->notes), 0);
	ck_assert_uint_eq(a->control->evidence.count, b->control->evidence.count);
	ck_assert_uint_eq(a->control->question_count, b->control->question_count);
	ck_assert_uint_eq(a->control->duty_count, b->control->duty_count);
	ck_assert_uint_eq(a->control->map_count, b->control->map_count);
	ck_assert_uint_eq(a->control->areas.count, b->control->areas.count);
	ck_assert_int_eq(a->control->kind, b->control->kind);
	ck_assert_int_eq(a->control->draft, b->control->draft);
}

static const char *const convertible[] = { FOREIGN "/oscal_catalog.yaml", FOREIGN "/profile.json",
					   FOREIGN "/library.yaml", TEST_DATA "/catalog/whole" };

START_TEST(test_write)
{
	struct catalog *catalog = load_file(convertible[_i]);
	g_autoptr(GBytes) bytes = catalog_write(catalog, NULL);
	struct io io = memory_io(&bytes);
	g_autoptr(GError) error = NULL;
	struct catalog *again = catalog_load(&io, "written.yaml", NULL, &error);
	g_autofree char *text = error ? error_text(error) : NULL;

	ck_assert_msg(again != NULL, "%s", text);
	ck_assert_uint_eq(again->node_count, catalog->node_count);
	ck_assert_uint_eq(again->control_count, catalog->control_count);
	ck_assert_uint_eq(again->revision, catalog->revision);
	ck_assert_str_eq(again->notice, catalog->notice);
	for (unsigned i = 0; i < catalog->node_count; i++)
		same_control(&catalog->nodes[i], node_of(again, catalog->nodes[i].id));
	catalog_free(again);
	catalog_free(catalog);
}
END_TEST

/* ---- what only looks like them -------------------------------------------------- */

static const struct {
	const char *text, *words;
	unsigned line, column;
} wrong[] = {
	{ "{\"catalog\": {\"metadata\": {\"title\": \"T\"}, \"groups\": {}}}", "groups has to be a list", 1, 52 },
	{ "catalog:\n  metadata: {title: T}\n  controls:\n    - {title: A}\n", "id is missing", 4, 7 },
	{ "catalog:\n  metadata: {title: T}\n  controls:\n    - {id: a}\n", "title is missing", 4, 7 },
	{ "catalog:\n  metadata: {title: T}\n  controls:\n    - {id: [a], title: B}\n", "id has to be a text", 4, 12 },
	{ "catalog:\n  metadata: {title: T}\n", "no groups and no controls", 0, 0 },
	{ "catalog:\n  metadata: {title: T}\n  controls:\n    - {id: a, title: B}\n    - {id: a, title: C}\n",
	  "is here twice", 5, 7 },
	{ "profile:\n  metadata: {title: T}\n", "imports is missing", 2, 3 },
	{ "profile:\n  metadata: {title: T}\n  imports: [{href: /etc/passwd}]\n", "without end", 2, 3 },
	{ "urn: a\nobjects: {requirement_mapping_set: {}}\n", "no framework", 2, 10 },
	{ "urn: a\nobjects: []\n", "objects has to be a mapping", 2, 10 },
	{ "urn: a\nversion: x\nobjects: {framework: {requirement_nodes: [{urn: b, assessable: true}]}}\n",
	  "version", 2, 10 },
	{ "urn: a\nobjects: {framework: {requirement_nodes: [{urn: b, parent_urn: c}]}}\n", "there is no node c", 2, 64 },
	{ "urn: a\nobjects: {framework: {requirement_nodes: [{urn: b}, {urn: B}]}}\n", "here twice", 2, 59 },
	{ "urn: a\nobjects: {framework: {requirement_nodes: [{ref_id: b}]}}\n", "urn is missing", 2, 43 },
	{ "urn: a\nobjects: {framework: {requirement_nodes: []}}\n", "no groups and no controls", 0, 0 },
};

START_TEST(test_wrong)
{
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(load_text(wrong[_i].text, NULL, &error));
	ck_assert_msg(strstr(error->message, wrong[_i].words) != NULL, "%s", error->message);
	ck_assert_uint_eq(error_place(error)->line, wrong[_i].line);
	ck_assert_uint_eq(error_place(error)->column, wrong[_i].column);
}
END_TEST

/* Parameters that lead to each other, and groups deeper than any tree, end. */
START_TEST(test_endless)
{
	GString *text = g_string_new("catalog:\n  metadata: {title: T}\n  controls:\n"
				     "    - id: a\n      title: 'A {{ insert: param, p }}'\n"
				     "      params:\n        - {id: p, label: '{{ insert: param, q }}'}\n"
				     "        - {id: q, label: '{{ insert: param, p }}'}\n");
	struct catalog *catalog = load_good(text->str);

	ck_assert_ptr_nonnull(strstr(catalog->nodes[0].title, "[p]"));
	catalog_free(catalog);
	g_string_free(text, TRUE);
}
END_TEST

/* A ref_id that ten thousand nodes have costs no more than ten thousand that differ. */
START_TEST(test_same_ids)
{
	GString *text = g_string_new("urn: a\nobjects:\n  framework:\n    requirement_nodes:\n");

	for (unsigned i = 0; i < 10000; i++)
		g_string_append_printf(text, "    - {urn: u%u, assessable: true, ref_id: same}\n", i);
	struct catalog *catalog = load_good(text->str);
	ck_assert_uint_eq(catalog->control_count, 10000);
	ck_assert_uint_ne(catalog_find(catalog, "same-10000"), CATALOG_NONE);
	catalog_free(catalog);
	g_string_free(text, TRUE);
}
END_TEST

/* ---- real ones ------------------------------------------------------------------- */

static const struct {
	const char *path;
	unsigned controls, withdrawn, nodes;
} corpus[] = {
	{ "oscal/NIST_SP-800-53_rev4_catalog.yaml", 826, 96, 940 },
	{ "oscal/NIST_SP-800-53_rev5_LOW_catalog.json", 149, 0, 167 },
	{ "oscal/basic-catalog.yaml", 4, 0, 8 },
	{ "ciso-assistant/cmmc-2.0.yaml", 110, 0, 124 },
	{ "ciso-assistant/cyfun2025.yaml", 218, 0, 336 },
	{ "ciso-assistant/iso27001-2013.yaml", 140, 0, 200 },
	{ "ciso-assistant/iso27001-2022.yaml", 123, 0, 140 },
	{ "ciso-assistant/nist-csf-2.0.yaml", 106, 0, 134 },
};

START_TEST(test_corpus)
{
	const char *folder = g_getenv("REMIT_CORPUS");
	g_autofree char *path = folder ? g_build_filename(folder, corpus[_i].path, NULL) : NULL;
	unsigned withdrawn = 0;

	if (!path) {
		if (_i == 0)
			fprintf(stderr, "skipped: REMIT_CORPUS is not set, no real catalogs are read\n");
		return;
	}
	struct catalog *catalog = load_file(path);
	for (unsigned i = 0; i < catalog->node_count; i++)
		withdrawn += catalog->nodes[i].withdrawn != NULL;
	ck_assert_uint_eq(catalog->control_count, corpus[_i].controls);
	ck_assert_uint_eq(withdrawn, corpus[_i].withdrawn);
	ck_assert_uint_eq(catalog->node_count, corpus[_i].nodes);
	catalog_free(catalog);
}
END_TEST

/* The baseline as its profile and the catalog that NIST resolved it to. */
START_TEST(test_corpus_profile)
{
	const char *folder = g_getenv("REMIT_CORPUS");

	if (!folder)
		return;
	g_autofree char *path =
		g_build_filename(folder, "oscal/NIST_SP-800-53_rev5_LOW_profile.yaml", NULL);
	g_autofree char *against =
		g_build_filename(folder, "oscal/NIST_SP-800-53_rev5_LOW_catalog.json", NULL);
	struct catalog_wish wish = { .against = against };
	struct catalog *catalog = catalog_load_as(io_system(), path, &wish, NULL, NULL);
	ck_assert_uint_eq(catalog->control_count, 149);
	ck_assert_uint_eq(catalog->remarks.count, 0);
	catalog_free(catalog);
}
END_TEST

TCase *case_foreign(void)
{
	TCase *tests = tcase_create("foreign");

	tcase_add_test(tests, test_oscal_tree);
	tcase_add_test(tests, test_oscal_texts);
	tcase_add_test(tests, test_oscal_withdrawn);
	tcase_add_test(tests, test_profile);
	tcase_add_test(tests, test_profile_alone);
	tcase_add_test(tests, test_library);
	tcase_add_test(tests, test_library_nodes);
	tcase_add_test(tests, test_library_language);
	tcase_add_loop_test(tests, test_write, 0, G_N_ELEMENTS(convertible));
	tcase_add_loop_test(tests, test_wrong, 0, G_N_ELEMENTS(wrong));
	tcase_add_test(tests, test_endless);
	tcase_add_test(tests, test_same_ids);
	tcase_add_loop_test(tests, test_corpus, 0, G_N_ELEMENTS(corpus));
	tcase_add_test(tests, test_corpus_profile);
	tcase_set_timeout(tests, 60);
	return tests;
}
