/*
 * Unit tests of the files for CISO Assistant: what its loader asks of a library, names that are
 * legal and stand for one thing each, and what a record is called in an audit.
 */
#include "report/ciso_private.h"
#include "scratch.h"
#include "yaml/door.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

enum { NOW = 1795428000 }; /* 2026-11-23T10:00:00Z */

static char *folder;
static struct session *session;
static const struct catalog *catalog;

static gint64 clock_now(void *data)
{
	(void)data;
	return NOW;
}

static void setup(void)
{
	struct session_clock clock = { clock_now, NULL };
	struct session_start start = { .by = "anna", .name = "t", .role = ROLE_CUSTOMER,
				       .model = MODEL_IAAS };
	g_autoptr(GError) error = NULL;

	folder = scratch_new();
	catalog = catalog_builtin()[0];
	start.catalog = catalog->id;
	start.revision = catalog->revision;
	g_autofree char *path = g_build_filename(folder, "t.remit", NULL);
	session = session_create(io_system(), path, &start, &clock, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
}

static void teardown(void)
{
	session_close(session);
	scratch_remove(folder);
}

static void record(const char *path, const char *text)
{
	struct change *change = change_new();
	g_autoptr(GError) error = NULL;

	ck_assert_msg(change_set(change, path, text, &error), "%s", error ? error->message : "");
	ck_assert_msg(session_append(session, change, "anna", NULL, &error), "%s",
		      error ? error->message : "");
	change_free(change);
}

/* ---- libraries ------------------------------------------------------------------------- */

static GBytes *library_of(const struct catalog *of)
{
	g_autoptr(GError) error = NULL;
	GBytes *bytes = ciso_library(of, &error);

	ck_assert_msg(bytes != NULL, "%s", error ? error->message : "");
	return bytes;
}

static struct value_tree *read_library(const struct catalog *of)
{
	g_autoptr(GBytes) bytes = library_of(of);
	g_autoptr(GError) error = NULL;
	struct value_tree *tree = value_tree_parse("library", bytes, &error);

	ck_assert_msg(tree != NULL, "%s", error ? error->message : "");
	return tree;
}

static const struct value *framework_of(const struct value_tree *tree)
{
	return value_get(value_get(value_tree_root(tree), "objects"), "framework");
}

static const char *text_at(const struct value *map, const char *key)
{
	const struct value *value = value_get(map, key);

	return value ? value_text(value) : NULL;
}

/* ^urn:ns:ns:ns(:ns)?:[0-9A-Za-z\[\]\(\)\-\._:]+$, and as small as its loader makes it */
static void expect_urn(const char *urn)
{
	ck_assert_ptr_nonnull(urn);
	ck_assert_msg(g_regex_match_simple("^urn:remit:risk:[a-z_]+(:[a-z0-9_-]+)?:"
					   "[0-9a-z\\[\\]\\(\\)\\-\\._:]+$",
					   urn, G_REGEX_DOLLAR_ENDONLY, 0),
		      "no URN: %s", urn);
	ck_assert_uint_le(strlen(urn), 255);
}

static unsigned number_at(const struct value *map, const char *key)
{
	return (unsigned)g_ascii_strtoull(text_at(map, key), NULL, 10);
}

/* What the loader holds every node to; `depths` has those that came before. */
static void check_node(const struct value *node, GHashTable *depths, GHashTable *ref_ids)
{
	const char *urn = text_at(node, "urn"), *parent = text_at(node, "parent_urn");
	unsigned depth = number_at(node, "depth");

	expect_urn(urn);
	ck_assert_msg(!g_hash_table_contains(depths, urn), "twice: %s", urn);
	ck_assert_msg(g_hash_table_add(ref_ids, (void *)text_at(node, "ref_id")), "twice: %s",
		      text_at(node, "ref_id"));
	if (parent)
		ck_assert_uint_eq(depth,
				  GPOINTER_TO_UINT(g_hash_table_lookup(depths, parent)) + 1);
	else
		ck_assert_uint_eq(depth, 1);
	g_hash_table_insert(depths, (void *)urn, GUINT_TO_POINTER(depth));
	ck_assert(text_at(node, "name") && *text_at(node, "name"));
	ck_assert_int_le(g_utf8_strlen(text_at(node, "name"), -1), CISO_NAME_MAX);
	ck_assert_int_le(g_utf8_strlen(text_at(node, "ref_id"), -1), CISO_REF_ID_MAX);
}

static void check_questions(const struct value *questions, GHashTable *seen)
{
	for (size_t i = 0; questions && i < value_count(questions); i++) {
		expect_urn(value_key(questions, i));
		ck_assert(g_hash_table_add(seen, (void *)value_key(questions, i)));
		ck_assert_str_eq(text_at(value_at(questions, i), "type"), "text");
		ck_assert_ptr_nonnull(text_at(value_at(questions, i), "text"));
	}
}

static void check_links(const struct value *links, GHashTable *known)
{
	for (size_t i = 0; links && i < value_count(links); i++)
		ck_assert(g_hash_table_contains(known, value_text(value_at(links, i))));
}

static void check_library(const struct catalog *of)
{
	struct value_tree *tree = read_library(of);
	const struct value *nodes = value_get(framework_of(tree), "requirement_nodes");
	const struct value *duties =
		value_get(value_get(value_tree_root(tree), "objects"), "reference_controls");
	g_autoptr(GHashTable) depths = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) ref_ids = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) questions = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GHashTable) controls = g_hash_table_new(g_str_hash, g_str_equal);
	unsigned assessable = 0;

	expect_urn(text_at(value_tree_root(tree), "urn"));
	expect_urn(text_at(framework_of(tree), "urn"));
	ck_assert_uint_ge(number_at(value_tree_root(tree), "version"), 1);
	for (size_t i = 0; duties && i < value_count(duties); i++) {
		expect_urn(text_at(value_at(duties, i), "urn"));
		ck_assert(g_hash_table_add(controls, (void *)text_at(value_at(duties, i), "urn")));
	}
	for (size_t i = 0; i < value_count(nodes); i++) {
		const struct value *node = value_at(nodes, i);

		check_node(node, depths, ref_ids);
		check_questions(value_get(node, "questions"), questions);
		check_links(value_get(node, "reference_controls"), controls);
		assessable += strcmp(text_at(node, "assessable"), "true") == 0;
	}
	ck_assert_uint_eq(assessable, of->control_count * SIDE_COUNT);
	ck_assert_uint_eq(value_count(nodes), of->node_count + assessable);
	value_tree_free(tree);
}

START_TEST(a_library_is_what_the_loader_wants)
{
	for (const struct catalog *const *one = catalog_builtin(); *one; one++)
		check_library(*one);
}
END_TEST

/* As text "false" would be true there, and "1" no version. */
START_TEST(numbers_and_flags_are_no_texts)
{
	g_autoptr(GBytes) bytes = library_of(catalog);
	const char *text = g_bytes_get_data(bytes, NULL);

	ck_assert_ptr_nonnull(strstr(text, "\nversion: 1\n"));
	ck_assert_ptr_nonnull(strstr(text, "      assessable: false\n      depth: 1\n"));
	ck_assert_ptr_nonnull(strstr(text, "      assessable: true\n"));
	ck_assert_ptr_nonnull(strstr(text, "      description: null\n"));
	ck_assert_ptr_null(strstr(text, "assessable: \""));
}
END_TEST

static const struct value *node_of(const struct value_tree *tree, const char *ref_id)
{
	const struct value *nodes = value_get(framework_of(tree), "requirement_nodes");

	for (size_t i = 0; i < value_count(nodes); i++)
		if (strcmp(text_at(value_at(nodes, i), "ref_id"), ref_id) == 0)
			return value_at(nodes, i);
	ck_abort_msg("no node %s", ref_id);
	return NULL;
}

START_TEST(a_control_is_two_nodes_below_one)
{
	struct value_tree *tree = read_library(catalog);
	const struct value *control = node_of(tree, "CLD.6.3.1");
	const struct value *side = node_of(tree, "CLD.6.3.1-CSC");

	ck_assert_str_eq(text_at(control, "assessable"), "false");
	ck_assert_str_eq(text_at(control, "urn"),
			 "urn:remit:risk:req_node:iso27017-2015:cld.6.3.1");
	ck_assert_str_eq(text_at(side, "parent_urn"), text_at(control, "urn"));
	ck_assert_str_eq(text_at(side, "urn"),
			 "urn:remit:risk:req_node:iso27017-2015:cld.6.3.1:csc");
	ck_assert_str_eq(value_text(value_at(value_get(side, "implementation_groups"), 0)), "CSC");
	ck_assert(g_str_has_prefix(text_at(side, "typical_evidence"), "- "));
	ck_assert_ptr_nonnull(strstr(text_at(side, "description"), "\n\n- "));
	ck_assert_ptr_nonnull(value_get(side, "questions"));
	ck_assert_ptr_null(value_get(control, "implementation_groups"));
	value_tree_free(tree);
}
END_TEST

/* A duty is linked to the sides that have it under some model, and says under which. */
START_TEST(duties_are_reference_controls)
{
	struct value_tree *tree = read_library(catalog);
	const struct value *list =
		value_get(value_get(value_tree_root(tree), "objects"), "reference_controls");
	const struct value *side = node_of(tree, "5.1.1-CSP");
	const struct value *links = value_get(side, "reference_controls");
	static const char guest[] =
		"urn:remit:risk:reference_control:iso27017-2015:5.1.1:set-guest-standard";
	bool linked = false;

	for (size_t i = 0; i < value_count(links); i++)
		linked = linked || strcmp(value_text(value_at(links, i)), guest) == 0;
	ck_assert(linked);
	for (size_t i = 0; i < value_count(list); i++)
		if (strcmp(text_at(value_at(list, i), "urn"), guest) == 0)
			ck_assert_str_eq(text_at(value_at(list, i), "description"),
					 "IaaS: CSC, PaaS: CSP, SaaS: CSP");
	value_tree_free(tree);
}
END_TEST

START_TEST(odd_ids_become_legal_and_stay_apart)
{
	static const char *const ids[] = { "A.5", "a.5", "A.5-CSC", "x y", "x/y", "x  y", "x-y-2",
					   "M\xc3\xa4""rz", "\xe6\x97\xa5\xe6\x9c\xac", "!!", "a:csc",
					   "[1](2)", "=1+1", "\"'\n#: - {" };
	g_autofree char *lengthy = g_strnfill(300, 'L');
	const char *more[G_N_ELEMENTS(ids) + 1];
	struct catalog *odd;

	memcpy(more, ids, sizeof(ids));
	more[G_N_ELEMENTS(ids)] = lengthy;
	odd = catalog_stand_in("Odd Name/\xc3\xa9", more, G_N_ELEMENTS(more));
	check_library(odd);
	catalog_free(odd);
}
END_TEST

START_TEST(names_are_the_same_whoever_asks)
{
	static const char *const ids[] = { "A", "a", "A-CSC", "a-csc" };
	struct catalog *odd = catalog_stand_in("odd", ids, G_N_ELEMENTS(ids));
	struct ciso_names *names = ciso_names_new(odd);

	ck_assert_str_eq(names->nodes[1].urn, "a");
	ck_assert_str_eq(names->nodes[2].urn, "a-2");
	ck_assert_str_eq(names->nodes[3].ref_id, "A-CSC");
	/* The id of a control goes before the name of another one's side. */
	ck_assert_str_eq(ciso_side_name(names, 1, SIDE_CUSTOMER)->ref_id, "A-CSC-2");
	ck_assert_str_eq(ciso_side_name(names, 2, SIDE_CUSTOMER)->ref_id, "a-CSC");
	ck_assert_str_eq(ciso_side_name(names, 2, SIDE_PROVIDER)->urn, "a-2:csp");
	ciso_names_free(names);
	catalog_free(odd);
}
END_TEST

START_TEST(nothing_to_write_is_refused)
{
	struct catalog empty = { .id = "empty" };
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(ciso_library(&empty, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT));
	ck_assert_ptr_nonnull(strstr(error->message, "no controls"));
}
END_TEST

START_TEST(hostile_texts_stay_data)
{
	g_autoptr(GError) error = NULL;
	const struct catalog *hostile =
		catalog_load(io_system(), TEST_DATA "/catalog-hostile.yaml", NULL, &error);

	ck_assert_msg(hostile != NULL, "%s", error ? error->message : "");
	check_library(hostile);
	struct value_tree *tree = read_library(hostile);
	ck_assert_str_eq(text_at(value_tree_root(tree), "name"), hostile->title);
	ck_assert_str_eq(text_at(value_tree_root(tree), "provider"), hostile->publisher);
	ck_assert_str_eq(text_at(node_of(tree, "Nm"), "name"),
			 hostile->nodes[catalog_find(hostile, "Nm")].title);
	value_tree_free(tree);
	catalog_free(hostile);
}
END_TEST

START_TEST(long_texts_are_cut_to_what_the_database_holds)
{
	g_autofree char *title = g_strnfill(4000, 't');
	g_autofree char *wide = ciso_clip("\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e", 2);
	struct catalog_node node = { .id = "1", .title = title, .end = 1, .parent = CATALOG_NONE };
	struct catalog longer = { .id = "longer", .title = title, .publisher = title,
				  .language = "en", .licence = "", .notice = "", .nodes = &node,
				  .node_count = 1, .revision = 7 };

	ck_assert_str_eq(wide, "\xe6\x97\xa5\xe2\x80\xa6");
	check_library(&longer);
	struct value_tree *tree = read_library(&longer);
	ck_assert_int_eq(g_utf8_strlen(text_at(value_tree_root(tree), "name"), -1), CISO_NAME_MAX);
	ck_assert_int_eq(g_utf8_strlen(text_at(value_tree_root(tree), "ref_id"), -1),
			 CISO_REF_ID_MAX);
	ck_assert_str_eq(text_at(value_tree_root(tree), "version"), "7");
	ck_assert_ptr_null(value_get(value_tree_root(tree), "copyright"));
	value_tree_free(tree);
}
END_TEST

START_TEST(a_text_that_is_not_clean_is_refused)
{
	struct catalog_node node = { .id = "1", .title = "a\x1b[2J", .end = 1,
				     .parent = CATALOG_NONE };
	struct catalog unclean = { .id = "unclean", .title = "Unclean", .publisher = "",
				   .language = "en", .licence = "", .notice = "", .nodes = &node,
				   .node_count = 1, .revision = 1 };
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(ciso_library(&unclean, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT));
}
END_TEST

START_TEST(the_same_catalog_gives_the_same_bytes)
{
	g_autoptr(GBytes) one = library_of(catalog), other = library_of(catalog);

	ck_assert(g_bytes_equal(one, other));
}
END_TEST

/* ---- audits ---------------------------------------------------------------------------- */

static GString *audit_text(void)
{
	struct ciso_order order = { .service = SESSION_WHOLE_SCOPE,
				    .model = session_model(session) };

	return ciso_audit_csv(session, catalog, &order);
}

static struct csv *audit(void)
{
	g_autoptr(GString) text = audit_text();
	g_autoptr(GBytes) bytes = g_bytes_new(text->str, text->len);
	g_autoptr(GError) error = NULL;
	struct csv *csv = csv_parse("audit.csv", bytes, &error);

	ck_assert_msg(csv != NULL, "%s", error ? error->message : "");
	return csv;
}

static unsigned column_of(const struct csv *csv, const char *name)
{
	for (unsigned i = 0; i < csv_columns(csv); i++)
		if (strcmp(csv_cell(csv, 0, i).text, name) == 0)
			return i;
	ck_abort_msg("no column %s", name);
	return 0;
}

static void expect_cell(const char *ref_id, const char *column, const char *wanted)
{
	struct csv *csv = audit();
	unsigned ids = column_of(csv, "ref_id");
	bool met = false;

	for (unsigned row = 1; row <= csv_rows(csv); row++) {
		if (strcmp(csv_cell(csv, row, ids).text, ref_id) != 0)
			continue;
		met = true;
		ck_assert_str_eq(csv_cell(csv, row, column_of(csv, column)).text, wanted);
	}
	ck_assert_msg(met, "no row %s", ref_id);
	csv_free(csv);
}

static void set_status(const char *word)
{
	record("control/5.1.1/-/customer/status", word);
	record("control/5.1.1/-/customer/basis/tested", "yes");
}

START_TEST(a_status_is_one_of_its_results)
{
	static const struct {
		const char *status, *result, *said;
	} rows[] = {
		{ "implemented", "compliant", "" },
		{ "alternative", "compliant", "alternative" },
		{ "partial", "partially_compliant", "" },
		{ "planned", "non_compliant", "planned" },
		{ "not-implemented", "non_compliant", "" },
	};

	expect_cell("5.1.1-CSC", "compliance_result", "not_assessed");
	expect_cell("5.1.1-CSC", "requirement_progress", "to_do");
	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		set_status(rows[i].status);
		expect_cell("5.1.1-CSC", "compliance_result", rows[i].result);
		expect_cell("5.1.1-CSC", "observations", rows[i].said);
		expect_cell("5.1.1-CSC", "requirement_progress", "in_review");
	}
	/* The other side's verdict is its own. */
	expect_cell("5.1.1-CSP", "compliance_result", "not_assessed");
	record("control/5.1.1/-/customer/review", "reviewed");
	expect_cell("5.1.1-CSC", "requirement_progress", "done");
	record("control/5.1.1/-/customer/review", "agreed");
	expect_cell("5.1.1-CSC", "requirement_progress", "done");
}
END_TEST

START_TEST(what_rests_on_words_alone_says_so)
{
	record("control/5.1.1/-/customer/status", "implemented");
	record("control/5.1.1/-/customer/basis/stated", "yes");
	record("control/5.1.1/-/customer/remark", "As told");
	expect_cell("5.1.1-CSC", "compliance_result", "compliant");
	expect_cell("5.1.1-CSC", "observations", "implemented (not verified)\nAs told");
	record("control/5.1.1/-/customer/basis/tested", "yes");
	expect_cell("5.1.1-CSC", "observations", "As told");
}
END_TEST

START_TEST(excluded_left_out_and_nobodys)
{
	record("control/14.2.7/-/customer/applicability", "excluded");
	record("control/14.2.7/-/customer/exclusion-reason", "Nothing is outsourced");
	record("control/14.2.7/-/customer/remark", "Until May");
	expect_cell("14.2.7-CSC", "compliance_result", "not_applicable");
	expect_cell("14.2.7-CSC", "observations", "Nothing is outsourced\nUntil May");
	record("control/5.1.1/-/customer/status", "implemented");
	record("control/5.1.1/-/customer/selected", "no");
	expect_cell("5.1.1-CSC", "compliance_result", "not_assessed");
	expect_cell("5.1.1-CSC", "observations", "left out of this assessment");
}
END_TEST

/* What a side has no duty under is nothing to justify, and done. */
START_TEST(a_side_without_a_duty_is_not_applicable)
{
	static const struct catalog_duty duty = {
		.id = "own", .text = "Own it", .accountable = { ACCOUNTABLE_CSC, ACCOUNTABLE_CSC,
								ACCOUNTABLE_CSC },
	};
	static const struct control control = { .duties = &duty, .duty_count = 1 };
	static const struct catalog_node node = { .id = "1", .title = "One", .end = 1,
						  .parent = CATALOG_NONE, .control = &control };
	static const struct catalog alone = { .id = "alone", .title = "Alone", .nodes = &node,
					      .node_count = 1, .control_count = 1 };

	catalog = &alone;
	expect_cell("1-CSC", "compliance_result", "not_assessed");
	expect_cell("1-CSP", "compliance_result", "not_applicable");
	expect_cell("1-CSP", "requirement_progress", "done");
	expect_cell("1-CSP", "observations", "");
}
END_TEST

START_TEST(the_gravest_open_finding_is_named)
{
	expect_cell("9.1.2-CSC", "extended_result", "");
	record("finding/f1/grade", "observation");
	record("finding/f1/control/9.1.2/-/customer", "yes");
	expect_cell("9.1.2-CSC", "extended_result", "observation");
	record("finding/f2/grade", "major");
	record("finding/f2/control/9.1.2/-/customer", "yes");
	expect_cell("9.1.2-CSC", "extended_result", "major_nonconformity");
	expect_cell("9.1.2-CSP", "extended_result", "");
	record("finding/f2/state", "closed");
	expect_cell("9.1.2-CSC", "extended_result", "observation");
	record("finding/f1/grade", "strength");
	expect_cell("9.1.2-CSC", "extended_result", "good_practice");
	record("finding/f1/grade", "opportunity");
	expect_cell("9.1.2-CSC", "extended_result", "opportunity_for_improvement");
	record("finding/f1/grade", "minor");
	expect_cell("9.1.2-CSC", "extended_result", "minor_nonconformity");
}
END_TEST

START_TEST(notes_never_and_nothing_calculates)
{
	record("control/5.1.1/-/customer/status", "implemented");
	record("control/5.1.1/-/customer/basis/tested", "yes");
	record("control/5.1.1/-/customer/note", "the password is hunter2");
	record("control/5.1.1/-/customer/remark", "=HYPERLINK(\"http://x\")");
	g_autoptr(GString) text = audit_text();

	ck_assert_ptr_null(strstr(text->str, "hunter2"));
	ck_assert_ptr_null(strstr(text->str, ",=HYPERLINK"));
	ck_assert_ptr_null(strstr(text->str, ",\"=HYPERLINK"));
	expect_cell("5.1.1-CSC", "observations", "'=HYPERLINK(\"http://x\")");
}
END_TEST

/* What the import reads, and what it takes for a score when the column is missing. */
START_TEST(the_columns_of_the_import)
{
	struct csv *csv = audit();
	static const char *const empty[] = { "score", "implementation_score",
					     "documentation_score" };

	ck_assert_uint_eq(csv_rows(csv), catalog->control_count * SIDE_COUNT);
	for (unsigned row = 1; row <= csv_rows(csv); row++) {
		expect_urn(csv_cell(csv, row, column_of(csv, "urn")).text);
		ck_assert_str_eq(csv_cell(csv, row, column_of(csv, "assessable")).text, "x");
		for (unsigned i = 0; i < G_N_ELEMENTS(empty); i++)
			ck_assert_str_eq(csv_cell(csv, row, column_of(csv, empty[i])).text, "");
	}
	column_of(csv, "observations");
	csv_free(csv);
}
END_TEST

START_TEST(an_audit_finds_the_nodes_of_the_library)
{
	struct value_tree *tree = read_library(catalog);
	struct csv *csv = audit();

	for (unsigned row = 1; row <= csv_rows(csv); row += 17) {
		const char *ref_id = csv_cell(csv, row, column_of(csv, "ref_id")).text;
		const struct value *node = node_of(tree, ref_id);

		ck_assert_str_eq(text_at(node, "urn"),
				 csv_cell(csv, row, column_of(csv, "urn")).text);
		ck_assert_str_eq(text_at(node, "name"),
				 csv_cell(csv, row, column_of(csv, "name")).text);
		ck_assert_str_eq(text_at(node, "assessable"), "true");
	}
	csv_free(csv);
	value_tree_free(tree);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ciso");
	TCase *library = tcase_create("library"), *audits = tcase_create("audit");
	SRunner *runner;
	int failed;

	tcase_set_timeout(library, 60);
	tcase_set_timeout(audits, 60);
	tcase_add_checked_fixture(library, setup, teardown);
	tcase_add_test(library, a_library_is_what_the_loader_wants);
	tcase_add_test(library, numbers_and_flags_are_no_texts);
	tcase_add_test(library, a_control_is_two_nodes_below_one);
	tcase_add_test(library, duties_are_reference_controls);
	tcase_add_test(library, odd_ids_become_legal_and_stay_apart);
	tcase_add_test(library, names_are_the_same_whoever_asks);
	tcase_add_test(library, nothing_to_write_is_refused);
	tcase_add_test(library, hostile_texts_stay_data);
	tcase_add_test(library, long_texts_are_cut_to_what_the_database_holds);
	tcase_add_test(library, a_text_that_is_not_clean_is_refused);
	tcase_add_test(library, the_same_catalog_gives_the_same_bytes);
	tcase_add_checked_fixture(audits, setup, teardown);
	tcase_add_test(audits, a_status_is_one_of_its_results);
	tcase_add_test(audits, what_rests_on_words_alone_says_so);
	tcase_add_test(audits, excluded_left_out_and_nobodys);
	tcase_add_test(audits, a_side_without_a_duty_is_not_applicable);
	tcase_add_test(audits, the_gravest_open_finding_is_named);
	tcase_add_test(audits, notes_never_and_nothing_calculates);
	tcase_add_test(audits, the_columns_of_the_import);
	tcase_add_test(audits, an_audit_finds_the_nodes_of_the_library);
	suite_add_tcase(suite, library);
	suite_add_tcase(suite, audits);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
