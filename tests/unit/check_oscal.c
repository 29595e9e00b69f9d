/*
 * OSCAL: texts that hold its string rules and do nothing, ids that stay, the tables of words, and a
 * small session whose documents stand in tests/data/oscal (OSCAL_UPDATE=1 writes them anew; read
 * them then). What NIST asks for besides is held by tests/cli/oscal.sh.
 */
#include "report/oscal_private.h"
#include "scratch.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

/* ---- texts ------------------------------------------------------------------------------- */

struct row {
	const char *text, *made; /* NULL: nothing is made */
};

static void compare(const struct row *rows, size_t count, char *(*make)(const char *))
{
	for (size_t i = 0; i < count; i++) {
		g_autofree char *made = make(rows[i].text);

		ck_assert_pstr_eq(made, rows[i].made);
	}
}

START_TEST(test_lines)
{
	static const struct row rows[] = {
		{ NULL, NULL },
		{ "", NULL },
		{ " \n\t ", NULL },
		{ "\xc2\xa0\xe3\x80\x80", NULL }, /* no-break and ideographic blanks alone */
		{ "one", "one" },
		{ "  one \r\n two\n\n three ", "one two three" },
		{ "\xc2\xa0one\xe3\x80\x80two\xc2\xa0", "one two" },
		{ "a\x1b[31mb", "a\xe2\x90\x9b[31mb" },
		{ "a\xe2\x80\xae" "b", "a\xef\xbf\xbd" "b" },  /* turns the order of reading */
		{ "a\xe2\x80\xa8" "b", "a\xef\xbf\xbd" "b" },  /* ends a line elsewhere */
		{ "\xef\xbb\xbf", "\xef\xbf\xbd" },	       /* white space to some */
		{ "a\xff", "a\xef\xbf\xbd" },
	};

	compare(rows, G_N_ELEMENTS(rows), oscal_line);
}
END_TEST

START_TEST(test_titles)
{
	static const struct row rows[] = {
		{ "", NULL },
		{ " \n ", NULL },
		{ "5.1.1 Policies", "5.1.1 Policies" },
		{ "1. a list", "1\\. a list" },
		{ "# no *heading*\nnor two lines", "\\# no \\*heading\\* nor two lines" },
		{ "[a](javascript:b)", "[a\\](javascript:b)" },
		{ "x^2^ {{ insert: param, a }}", "x\\^2\\^ \\{{ insert: param, a }}" },
		{ "<a href=x>", "&lt;a href=x>" },
	};

	compare(rows, G_N_ELEMENTS(rows), oscal_title);
}
END_TEST

START_TEST(test_prose)
{
	static const struct row rows[] = {
		{ NULL, NULL },
		{ "\n \n", NULL },
		{ "one\ntwo\n\n- three", "one\\\ntwo\n\n\\- three" },
		{ "    code", "\xc2\xa0\xc2\xa0\xc2\xa0\xc2\xa0" "code" },
		{ "| a |\n|---|", "| a |\\\n\\|---|" },
		{ "![x](http://x)", "![x\\](http\\://x)" },
		{ "{{{ a }}}", "\\{\\{{ a }}}" },
	};

	compare(rows, G_N_ELEMENTS(rows), oscal_prose);
}
END_TEST

START_TEST(test_addresses)
{
	static const struct row rows[] = {
		{ NULL, NULL },
		{ "policy.pdf", NULL },
		{ "/etc/passwd", NULL },
		{ "javascript:alert(1)", NULL },
		{ " javascript:https://x", NULL },
		{ "file:///etc/passwd", NULL },
		{ "data:text/html,x", NULL },
		{ "https://", NULL },
		{ "https://example.com/a b", NULL },
		{ "https://example.com/\"x", NULL },
		{ "https://example.com/\xc3\xa4", NULL },
		{ "https://example.com/a?b=c#d", "https://example.com/a?b=c#d" },
		{ "HTTPS://EXAMPLE.com/", "HTTPS://EXAMPLE.com/" },
		{ "mailto:anna@example.com\n", "mailto:anna@example.com" },
	};

	compare(rows, G_N_ELEMENTS(rows), oscal_address);
}
END_TEST

START_TEST(test_times)
{
	static const struct row moments[] = {
		{ NULL, NULL },
		{ "", NULL },
		{ "2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z" },
		{ "2026-11-23T10:00:00+01:00", "2026-11-23T09:00:00Z" },
		{ "2026-13-23T10:00:00Z", NULL },
		{ "0999-01-01T00:00:00Z", NULL },
		{ "yesterday", NULL },
	};

	compare(moments, G_N_ELEMENTS(moments), oscal_moment);
	g_autofree char *begin = oscal_day("2028-02-29", false);
	g_autofree char *end = oscal_day("2028-02-29", true);
	ck_assert_str_eq(begin, "2028-02-29T00:00:00Z");
	ck_assert_str_eq(end, "2028-02-29T23:59:59Z");
	ck_assert_ptr_null(oscal_day("2027-02-29", false));
	ck_assert_ptr_null(oscal_day("1066-10-14", false));
	ck_assert_ptr_null(oscal_day("soon", true));
}
END_TEST

/* ---- ids --------------------------------------------------------------------------------- */

START_TEST(test_uuids)
{
	/* The example of RFC 9562: version 5 of www.example.com in the namespace of names. */
	g_autofree char *known =
		oscal_uuid("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com");
	g_autofree char *root =
		oscal_uuid("6ba7b811-9dad-11d1-80b4-00c04fd430c8", OSCAL_NAMESPACE);
	g_autofree char *from_text = oscal_uuid("no uuid", "a");
	g_autofree char *other = oscal_uuid("no uuid", "b");

	ck_assert_str_eq(known, "2ed6657d-e927-568b-95e1-2665a8aea6a2");
	ck_assert_str_eq(root, OSCAL_ROOT);
	ck_assert(g_uuid_string_is_valid(from_text));
	ck_assert_str_ne(from_text, other);
}
END_TEST

START_TEST(test_node_ids)
{
	static const struct row rows[] = { /* catalog, then the id of 5.1_a in it */
		{ "iso27017-2015", "iso27017-5.1_5fa_csc" },
		{ "iso27017-201x", "iso27017-201x-5.1_5fa_csc" },
		{ "2015", "_2015-5.1_5fa_csc" },
		{ "a-b", "a-b-5.1_5fa_csc" },
	};
	const struct catalog_node node = { .id = "5.1_a" };

	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
		const struct catalog catalog = { .id = rows[i].text };
		g_autofree char *id =
			oscal_node_id(&catalog, &node, oscal_ending(SIDE_CUSTOMER));

		ck_assert_str_eq(id, rows[i].made);
	}
	g_autofree char *token = oscal_token("8.1 & more");
	ck_assert_str_eq(token, "_8.1_20_26_20more");
}
END_TEST

/* ---- tables ------------------------------------------------------------------------------ */

static bool is_token(const char *text)
{
	return g_ascii_isalpha(*text) &&
	       strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen(text);
}

START_TEST(test_tables_are_whole)
{
	g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);

	for (unsigned i = 0; i < OSCAL_PROP_COUNT; i++) {
		ck_assert_ptr_nonnull(oscal_props[i].name);
		ck_assert(is_token(oscal_props[i].name));
		ck_assert_ptr_nonnull(oscal_props[i].help);
		ck_assert_msg(g_hash_table_add(names, (void *)oscal_props[i].name), "%s is there twice",
			      oscal_props[i].name);
	}
	for (unsigned i = STATUS_NONE + 1; i < STATUS_COUNT; i++) {
		bool satisfied = i == STATUS_IMPLEMENTED || i == STATUS_ALTERNATIVE;

		ck_assert_str_eq(oscal_statuses[i].state, satisfied ? "satisfied" : "not-satisfied");
		ck_assert(satisfied == (oscal_statuses[i].risk == NULL));
	}
	for (unsigned i = 0; i < BASIS_COUNT; i++)
		ck_assert_ptr_nonnull(oscal_methods[i]);
	ck_assert_uint_eq(g_strv_length((char **)oscal_risks),
			  g_strv_length((char **)session_finding_words));
}
END_TEST

START_TEST(test_versions)
{
	enum oscal_version version = OSCAL_1_1_3;
	g_autoptr(GError) error = NULL;

	ck_assert(oscal_version_find("1.2.1", &version, NULL));
	ck_assert_uint_eq(version, OSCAL_1_2_1);
	ck_assert(oscal_version_find(NULL, &version, NULL));
	ck_assert_uint_eq(version, OSCAL_1_1_3);
	ck_assert(!oscal_version_find("1.2", &version, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	ck_assert_uint_eq(version, OSCAL_1_1_3);
}
END_TEST

/* ---- the small session ------------------------------------------------------------------- */

static char *data_path(const char *name)
{
	return g_build_filename(TEST_DATA, "oscal", name, NULL);
}

static void expect_file(const char *name, GString *text)
{
	g_autofree char *path = data_path(name), *wanted = NULL;

	ck_assert_ptr_nonnull(text);
	if (g_getenv("OSCAL_UPDATE"))
		ck_assert(g_file_set_contents(path, text->str, (gssize)text->len, NULL));
	ck_assert(g_file_get_contents(path, &wanted, NULL, NULL));
	if (strcmp(wanted, text->str) != 0) {
		size_t at = 0;

		while (wanted[at] && wanted[at] == text->str[at])
			at++;
		ck_abort_msg("%s differs after %zu bytes: \"%.80s\" instead of \"%.80s\"", name, at,
			     text->str + at, wanted + at);
	}
	g_string_free(text, TRUE);
}

static const struct catalog *small_catalog(void)
{
	g_autofree char *path = data_path("catalog.yaml");
	g_autoptr(GError) error = NULL;
	const struct catalog *catalog = catalog_load(io_system(), path, NULL, &error);

	ck_assert_msg(catalog != NULL, "%s", error ? error->message : "");
	return catalog;
}

/* A copy: opening a session makes a lock beside it. */
static struct session *small_session(const char *folder)
{
	g_autofree char *from = data_path("small.remit/history.jsonl"), *text = NULL;
	g_autofree char *path = g_build_filename(folder, "small.remit", NULL);
	g_autofree char *to = g_build_filename(path, "history.jsonl", NULL);
	g_autoptr(GError) error = NULL;
	gsize count = 0;
	struct session *session;

	ck_assert(g_file_get_contents(from, &text, &count, NULL));
	ck_assert_int_eq(g_mkdir_with_parents(path, 0700), 0);
	ck_assert(g_file_set_contents(to, text, (gssize)count, NULL));
	session = session_open(io_system(), path, NULL, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
	return session;
}

START_TEST(test_small_documents)
{
	char *folder = scratch_new();
	const struct catalog *catalog = small_catalog();
	struct session *session = small_session(folder);
	struct oscal_scope scope = { .session = session, .catalog = catalog };

	g_setenv("SOURCE_DATE_EPOCH", "1795600000", TRUE);
	expect_file("catalog.json", oscal_catalog(catalog, OSCAL_1_2_1));
	g_unsetenv("SOURCE_DATE_EPOCH");
	expect_file("results.json", oscal_results(&scope));
	expect_file("poam.json", oscal_poam(&scope, NULL));
	session_close(session);
	catalog_free(catalog);
	scratch_remove(folder);
}
END_TEST

/* ---- what people write ------------------------------------------------------------------- */

static char *folder;
static struct session *session;

static void setup(void)
{
	const struct catalog *catalog = catalog_builtin()[0];
	struct session_start start = { .catalog = catalog->id, .revision = catalog->revision,
				       .by = "anna", .name = "t", .role = ROLE_CUSTOMER,
				       .model = MODEL_IAAS };
	g_autoptr(GError) error = NULL;

	folder = scratch_new();
	g_autofree char *path = g_build_filename(folder, "t.remit", NULL);
	session = session_create(io_system(), path, &start, NULL, &error);
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

/* A document that was written, read again; json_decref(). */
static json_t *read_back(GString *text)
{
	json_error_t error;
	json_t *whole, *inside;

	ck_assert_ptr_nonnull(text);
	ck_assert(g_str_has_suffix(text->str, "}\n"));
	whole = json_loads(text->str, JSON_REJECT_DUPLICATES, &error);
	ck_assert_msg(whole != NULL, "%d: %s", error.line, error.text);
	inside = json_incref(json_object_iter_value(json_object_iter(whole)));
	json_decref(whole);
	g_string_free(text, TRUE);
	return inside;
}

static struct oscal_scope scope_of(void)
{
	return (struct oscal_scope){ .session = session, .catalog = catalog_builtin()[0] };
}

START_TEST(test_nothing_to_plan)
{
	struct oscal_scope scope = scope_of();
	g_autoptr(GError) error = NULL;

	record("control/9.1.2/-/customer/status", "implemented");
	record("finding/f/grade", "strength");
	ck_assert_ptr_null(oscal_poam(&scope, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NO));
	record("finding/f/grade", "opportunity");
	json_t *plan = read_back(oscal_poam(&scope, NULL));
	ck_assert_uint_eq(json_array_size(json_object_get(plan, "poam-items")), 1);
	json_decref(plan);
}
END_TEST

/* Titles that are blank, or not there at all: what the schemas ask for is there all the same. */
START_TEST(test_blank_titles)
{
	struct oscal_scope scope = scope_of();

	record("finding/f/grade", "major");
	record("finding/f/title", "\xc2\xa0");
	record("finding/f/control/9.1.2/-/customer", "yes");
	record("finding/g/grade", "minor");
	record("evidence/e/custody", "seen");
	record("evidence/e/title", "\xe3\x80\x80");
	record("engagement/title", "\xc2\xa0");
	json_t *plan = read_back(oscal_poam(&scope, NULL));
	json_t *results = read_back(oscal_results(&scope));
	json_t *items = json_object_get(plan, "poam-items");

	ck_assert_uint_eq(json_array_size(items), 2);
	ck_assert_str_eq(json_string_value(json_object_get(json_array_get(items, 0), "title")), "f");
	ck_assert_str_eq(json_string_value(json_object_get(json_array_get(items, 1), "description")),
			 "g");
	ck_assert_str_eq(json_string_value(json_object_get(json_object_get(results, "metadata"),
							   "title")),
			 "?");
	json_decref(plan);
	json_decref(results);
}
END_TEST

/* Of another catalog's controls there is no statement: the finding stays as a risk. */
START_TEST(test_unknown_controls)
{
	struct oscal_scope scope = scope_of();

	record("control/99.9/-/customer/status", "partial");
	record("finding/f/grade", "major");
	record("finding/f/control/99.9/-/customer", "yes");
	json_t *plan = read_back(oscal_poam(&scope, NULL));

	ck_assert_uint_eq(json_array_size(json_object_get(plan, "poam-items")), 1);
	ck_assert_uint_eq(json_array_size(json_object_get(plan, "risks")), 1);
	ck_assert_ptr_null(json_object_get(plan, "findings"));
	json_decref(plan);
}
END_TEST

/* One finding of two services: two risks, one item of the plan that knows of both. */
START_TEST(test_several_services)
{
	static const char *const only[] = { "b", NULL };
	struct oscal_scope scope = scope_of();

	record("service/a/name", "A");
	record("service/b/name", "B");
	record("finding/f/grade", "minor");
	record("finding/f/control/9.1.2/a/customer", "yes");
	record("finding/f/control/9.1.2/b/customer", "yes");
	record("evidence/e/title", "Belongs to nothing");
	json_t *plan = read_back(oscal_poam(&scope, NULL));
	json_t *results = read_back(oscal_results(&scope));
	json_t *item = json_array_get(json_object_get(plan, "poam-items"), 0);

	ck_assert_uint_eq(json_array_size(json_object_get(plan, "poam-items")), 1);
	ck_assert_uint_eq(json_array_size(json_object_get(item, "related-risks")), 2);
	ck_assert_uint_eq(json_array_size(json_object_get(item, "related-findings")), 2);
	ck_assert_uint_eq(json_array_size(json_object_get(results, "results")), 2);
	json_decref(plan);
	json_decref(results);
	scope.services = only;
	results = read_back(oscal_results(&scope));
	json_t *one = json_array_get(json_object_get(results, "results"), 0);
	ck_assert_uint_eq(json_array_size(json_object_get(results, "results")), 1);
	ck_assert_ptr_null(json_object_get(one, "observations"));
	json_decref(results);
}
END_TEST

static unsigned number(json_t *result, const char *name, const char *class)
{
	json_t *props = json_object_get(result, "props");

	for (unsigned i = 0; i < json_array_size(props); i++) {
		json_t *prop = json_array_get(props, i);
		const char *of = json_string_value(json_object_get(prop, "class"));

		if (of && strcmp(of, class) == 0 &&
		    strcmp(json_string_value(json_object_get(prop, "name")), name) == 0)
			return (unsigned)g_ascii_strtoull(
				json_string_value(json_object_get(prop, "value")), NULL, 10);
	}
	ck_abort_msg("no %s of the %s", name, class);
	return 0;
}

/* Counted on the way, and still what the report counts. */
START_TEST(test_sums_are_the_reports)
{
	struct oscal_scope scope = scope_of();

	record("control/9.1.2/-/customer/status", "implemented");
	record("control/9.1.2/-/customer/review", "reviewed");
	record("control/9.2.1/-/customer/status", "alternative");
	record("control/9.2.1/-/customer/review", "agreed");
	record("finding/f/grade", "minor");
	record("finding/f/control/9.2.1/-/customer", "yes");
	record("control/9.2.1/-/provider/status", "partial");
	record("control/9.2.2/-/customer/exclusion-reason", "nobody");
	record("control/9.2.2/-/customer/applicability", "excluded");
	record("control/9.2.3/-/customer/selected", "no");
	json_t *results = read_back(oscal_results(&scope));
	json_t *result = json_array_get(json_object_get(results, "results"), 0);
	struct report *report = report_new(session, catalog_builtin()[0], 0);

	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		const struct tally *total = &report->total[side];
		const char *word = catalog_side_words[side];

		ck_assert_uint_eq(number(result, "records", word), total->records);
		ck_assert_uint_eq(number(result, "assessed", word), total->assessed);
		ck_assert_uint_eq(number(result, "reviewed", word), total->reviewed);
		ck_assert_uint_eq(number(result, "conforming", word), total->conform);
	}
	ck_assert_uint_eq(report->total[SIDE_CUSTOMER].conform, 1);
	report_free(report);
	json_decref(results);
}
END_TEST

/* ---- long lists -------------------------------------------------------------------------- */

static json_t *some_item(unsigned number)
{
	return json_pack("{s:i, s:[{s:s}], s:[]}", "number", number, "texts", "text",
			 "two\nlines, \"quoted\"", "none");
}

/* Lists that became text one by one are what jansson writes of the tree; what grows, grows; and a
 * list of nothing is not put. */
START_TEST(test_long_lists)
{
	struct oscal document = {
		.lists = g_hash_table_new_full(NULL, NULL, NULL, oscal_list_free),
	};
	struct oscal_list *list = oscal_list_new(3);
	json_t *whole = json_object(), *items = json_array(), *growing = NULL;

	for (unsigned i = 0; i < 6; i++) {
		if (i == 2)
			growing = oscal_list_add_growing(list, some_item(i));
		else
			oscal_list_add(list, some_item(i));
		json_array_append_new(items, some_item(i));
	}
	ck_assert_uint_eq(oscal_list_count(list), 6);
	json_object_set_new(growing, "late", json_true());
	json_object_set_new(json_array_get(items, 2), "late", json_true());
	oscal_put_long(&document, whole, "items", list);
	oscal_put_long(&document, whole, "nothing", oscal_list_new(3));
	GString *text = oscal_dump("w", whole, document.lists);
	json_t *tree = json_pack("{s:{s:o}}", "w", "items", items);
	char *plain = json_dumps(tree, JSON_INDENT(2));

	g_string_truncate(text, text->len - 1);
	ck_assert_str_eq(text->str, plain);
	free(plain);
	json_decref(tree);
	g_string_free(text, TRUE);
	g_hash_table_unref(document.lists);
}
END_TEST

static void add_texts(Suite *suite)
{
	TCase *texts = tcase_create("texts");

	tcase_add_test(texts, test_lines);
	tcase_add_test(texts, test_titles);
	tcase_add_test(texts, test_prose);
	tcase_add_test(texts, test_addresses);
	tcase_add_test(texts, test_times);
	tcase_add_test(texts, test_uuids);
	tcase_add_test(texts, test_node_ids);
	tcase_add_test(texts, test_tables_are_whole);
	tcase_add_test(texts, test_versions);
	tcase_add_test(texts, test_small_documents);
	tcase_add_test(texts, test_long_lists);
	suite_add_tcase(suite, texts);
}

int main(void)
{
	Suite *suite = suite_create("oscal");
	TCase *people = tcase_create("people");
	SRunner *runner = srunner_create(suite);

	add_texts(suite);
	tcase_add_checked_fixture(people, setup, teardown);
	tcase_add_test(people, test_nothing_to_plan);
	tcase_add_test(people, test_blank_titles);
	tcase_add_test(people, test_unknown_controls);
	tcase_add_test(people, test_several_services);
	tcase_add_test(people, test_sums_are_the_reports);
	suite_add_tcase(suite, people);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
