/*
 * Finding, resolving, opening and searching.
 */
#include <glib/gstdio.h>
#include <string.h>
#include <time.h>

#include "tests/unit/check_catalog.h"

#define WHOLE TEST_DATA "/catalog/whole"

static const struct catalog *builtin(void)
{
	return catalog_builtin()[0];
}

/* ---- find and resolve ------------------------------------------------------ */

START_TEST(test_find)
{
	const struct catalog *catalog = builtin();

	for (unsigned i = 0; i < catalog->node_count; i++)
		ck_assert_uint_eq(catalog_find(catalog, catalog->nodes[i].id), i);
	ck_assert_uint_eq(catalog_find(catalog, ""), CATALOG_NONE);
	ck_assert_uint_eq(catalog_find(catalog, "cld.9.5.1"), CATALOG_NONE);
	ck_assert_uint_eq(catalog_find(catalog, "9.5"), CATALOG_NONE);
	ck_assert_uint_eq(catalog_find(catalog, "5.1.1 "), CATALOG_NONE);
}
END_TEST

static const struct {
	const char *typed, *means;
} typed_well[] = {
	{"5.1.1", "5.1.1"},	    {"5", "5"},
	{"5.1", "5.1"},		    {"CLD.9.5.1", "CLD.9.5.1"},
	{"cld.9.5.1", "CLD.9.5.1"}, {"Cld.9.5", "CLD.9.5"},
	{"9.5", "CLD.9.5"},	    {"9.5.2", "CLD.9.5.2"},
	{"6.3", "CLD.6.3"},	    {"13.1.4", "CLD.13.1.4"},
	{"8.1.5", "CLD.8.1.5"},	    {"cld.8", "CLD.8.1.5"},
	{"  18.2.3\n", "18.2.3"},   {"CLD.13", "CLD.13.1.4"},
};

START_TEST(test_resolve)
{
	g_autoptr(GError) error = NULL;
	unsigned index = catalog_resolve(builtin(), typed_well[_i].typed, &error);

	ck_assert_ptr_null(error);
	ck_assert_uint_ne(index, CATALOG_NONE);
	ck_assert_str_eq(builtin()->nodes[index].id, typed_well[_i].means);
}
END_TEST

static const struct {
	const char *typed, *says;
} typed_badly[] = {
	{"", "no control"},
	{"   ", "no control"},
	{"99", "no control '99'"},
	{"5.1.9", "did you mean"},
	{"CLD.12", "CLD.12.1.5, CLD.12.4.5"},
	{"cld", "CLD.6.3, CLD.6.3.1, CLD.8.1.5, CLD.9.5, CLD.9.5.1 and others"},
	{"12.", "12.1, 12.1.1"},
	{"9.5.1.1", "no control"},
	{"%s%n", "%s%n"},
};

START_TEST(test_resolve_fails)
{
	g_autoptr(GError) error = NULL;

	ck_assert_uint_eq(catalog_resolve(builtin(), typed_badly[_i].typed, &error), CATALOG_NONE);
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_USAGE));
	ck_assert_msg(strstr(error->message, typed_badly[_i].says) != NULL, "'%s' does not say '%s'",
		      error->message, typed_badly[_i].says);
}
END_TEST

/* Ids that differ in case only: the exact one is meant, any other spelling is neither. */
START_TEST(test_resolve_case)
{
	struct catalog *catalog = load_good(
		HEADER "groups:\n  - {id: ab, title: A}\n  - {id: AB, title: B}\n"
		       "  - {id: A.5, title: C}\n  - {id: A.51, title: D}\n");
	g_autoptr(GError) error = NULL;

	ck_assert_uint_eq(catalog_resolve(catalog, "AB", NULL), 1);
	ck_assert_uint_eq(catalog_resolve(catalog, "5", NULL), 2);
	ck_assert_uint_eq(catalog_resolve(catalog, "a.5", NULL), 2);
	ck_assert_uint_eq(catalog_resolve(catalog, "Ab", &error), CATALOG_NONE);
	ck_assert_ptr_nonnull(strstr(error->message, "ab, AB"));
	catalog_free(catalog);
}
END_TEST

START_TEST(test_clause)
{
	const struct catalog *catalog = builtin();

	for (unsigned i = 0; i < catalog->node_count; i++) {
		unsigned clause = catalog_clause(catalog, i);

		ck_assert_uint_eq(catalog->nodes[clause].depth, 0);
		ck_assert_uint_le(clause, i);
		ck_assert_uint_gt(catalog->nodes[clause].end, i);
	}
	ck_assert_str_eq(
		catalog->nodes[catalog_clause(catalog, catalog_find(catalog, "CLD.9.5.1"))].id, "9");
}
END_TEST

/* ---- open ------------------------------------------------------------------ */

START_TEST(test_open_builtin)
{
	g_autoptr(GError) error = NULL;
	const struct catalog *catalog = catalog_open(io_system(), "iso27017-2015", NULL, &error);

	ck_assert_ptr_null(error);
	ck_assert_ptr_eq(catalog, builtin());
	ck_assert_ptr_null(catalog->source);
	catalog_free(catalog);
	catalog = catalog_open(io_system(), "iso27017-2015", "/nowhere", &error);
	ck_assert_ptr_eq(catalog, builtin());
}
END_TEST

START_TEST(test_open_path)
{
	const struct catalog *catalog = catalog_open(io_system(), WHOLE, NULL, NULL);

	ck_assert_str_eq(catalog->id, "whole-2026");
	catalog_free(catalog);
}
END_TEST

/* The user's folder comes before what is built in. */
START_TEST(test_open_folder)
{
	g_autofree char *folder = g_dir_make_tmp("remit-catalog-XXXXXX", NULL);
	g_autofree char *path = g_build_filename(folder, "iso27017-2015.yaml", NULL);
	g_autofree char *other = g_build_filename(folder, "other.yaml", NULL);
	static const char text[] =
		"format: 1\ncatalog: {id: iso27017-2015, revision: 77, title: Mine, standing: current}\n"
		"parties: [{id: customer, code: csc, title: C}]\n"
		"groups: [{id: a, title: A}]\n";
	const struct catalog *catalog;
	GError *error = NULL;

	ck_assert(g_file_set_contents(path, text, -1, NULL));
	ck_assert(g_file_set_contents(other, text, -1, NULL));
	catalog = catalog_open(io_system(), "iso27017-2015", folder, NULL);
	ck_assert_uint_eq(catalog->revision, 77);
	catalog_free(catalog);
	ck_assert_ptr_null(catalog_open(io_system(), "other", folder, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT));
	ck_assert_ptr_nonnull(strstr(error->message, "iso27017-2015"));
	g_clear_error(&error);
	/* A broken one is told, not passed over for the built-in one. */
	ck_assert(g_file_set_contents(path, "format: 1\n", -1, NULL));
	ck_assert_ptr_null(catalog_open(io_system(), "iso27017-2015", folder, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT));
	g_clear_error(&error);
	ck_assert_int_eq(g_remove(path) | g_remove(other) | g_rmdir(folder), 0);
}
END_TEST

START_TEST(test_open_unknown)
{
	static const char *const names[] = {"iso27017-2051", "", "x", "../../etc", "ISO27017-2015",
					    "/nowhere/catalog"};
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(catalog_open(io_system(), names[_i], "/nowhere", &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NOT_FOUND));
	if (!strchr(names[_i], '/'))
		ck_assert_ptr_nonnull(strstr(error->message, "iso27017-2015"));
}
END_TEST

/* ---- search ---------------------------------------------------------------- */

struct hits {
	GString *found; /* "ID/WHERE: LINE|" each */
	unsigned count, most;
};

static bool add_hit(unsigned index, const char *where, const char *line, void *data)
{
	struct hits *hits = data;

	g_string_append_printf(hits->found, "%u/%s: %s|", index, where, line);
	return ++hits->count < hits->most;
}

static char *search(const struct catalog *catalog, const char *text, unsigned most)
{
	struct hits hits = {g_string_new(NULL), 0, most};

	catalog_search(catalog, text, add_hit, &hits);
	return g_string_free(hits.found, FALSE);
}

static const struct {
	const char *text, *found;
} searches[] = {
	{"cld.1.2.1", "5/id: CLD.1.2.1|"},
	{"tenants apart,", "5/summary: Keeps tenants apart, see [1.1.1]. \"Quotes\" and \\ and ?" "?( stay.|"},
	{"keep tenants", "5/title: Keep tenants apart|"},
	{"Keep tenants", "5/title: Keep tenants apart|"},
	{"KEEP", ""},
	{"read it", "3/customer: Read it again.|"},
	{"again, too", "3/provider: Read it again, too.|"},
	{"because", "5/notes: Because there are others.|"},
	{"log: of", "5/evidence: Log: of tests|"},
	{"who  tested \t it?", "5/questions: Who tested it?|"},
	{"build the wall", "5/duties: Build the wall|"},
	{"tests, customer", "5/duties: Provider tests, customer reads|"},
	/* Over a line end, and the line is the one where it starts. */
	{"those of others", "5/customer: The customer reads, in forty words at least, how its "
			    "machines are kept apart from those of|"},
	{"another item that", "5/customer: - another item|"},
	{"füße", "5/customer: and how it would find out that the wall has a hole. Füße.|"},
	{"fÜße", ""},
	{"Füße", "5/customer: and how it would find out that the wall has a hole. Füße.|"},
	{"füsse", "5/customer: and how it would find out that the wall has a hole. Füße.|"},
	{"one", "0/title: One|1/title: One one|4/title: One two|5/customer: - one item|"
		"7/title: Stand alone|"},
	{"", ""},
	{"   ", ""},
	{".*", ""},
	{"%s", ""},
	{"\xff\xfe", ""},
	{"zzz", ""},
};

START_TEST(test_search)
{
	struct catalog *catalog = catalog_load(io_system(), WHOLE, NULL, NULL);
	g_autofree char *found = search(catalog, searches[_i].text, G_MAXUINT);

	ck_assert_str_eq(found, searches[_i].found);
	catalog_free(catalog);
}
END_TEST

static const struct {
	const char *needle, *prose, *found; /* the matches, each in brackets */
} marked[] = {
	{ "tenant", "Tenants and a TENANT", "[Tenant]s and a [TENANT]" },
	{ "Tenant", "Tenants and a TENANT", "[Tenant]s and a TENANT" },
	{ "a  list", "is a\n list, A list", "is [a\n list], [A list]" },
	{ "aa", "aaaaa", "[aa][aa]a" },
	{ "\303\274ber", "\303\234BER und \303\274ber", "[\303\234BER] und [\303\274ber]" },
	{ "\303\274 b", "\303\234 \tB", "[\303\234 \tB]" },
	{ "list ", "list", "[list]" },
	{ "none", "nothing", "nothing" },
	{ "x", "", "" },
};

START_TEST(test_needle_follows_the_rule_of_search)
{
	const char *prose = marked[_i].prose;
	struct catalog_needle *needle = catalog_needle_new(marked[_i].needle);
	g_autoptr(GString) found = g_string_new(NULL);
	size_t at = 0, start, bytes;

	ck_assert_ptr_nonnull(needle);
	while (catalog_needle_find(needle, prose, at, &start, &bytes)) {
		g_string_append_len(found, prose + at, (gssize)(start - at));
		g_string_append_printf(found, "[%.*s]", (int)bytes, prose + start);
		at = start + bytes;
	}
	g_string_append(found, prose + at);
	ck_assert_str_eq(found->str, marked[_i].found);
	catalog_needle_free(needle);
}
END_TEST

START_TEST(test_blank_needle_is_none)
{
	ck_assert_ptr_null(catalog_needle_new(""));
	ck_assert_ptr_null(catalog_needle_new(" \n\t"));
	catalog_needle_free(NULL);
}
END_TEST

START_TEST(test_search_ends)
{
	g_autofree char *found = search(&catalog_whole, "one", 2);

	ck_assert_str_eq(found, "0/title: One|1/title: One one|");
}
END_TEST

START_TEST(test_search_is_fast)
{
	GString *text = g_string_new(HEADER "groups:\n  - {id: g, title: G}\ncontrols:\n");
	struct catalog *catalog;
	clock_t start;

	for (unsigned i = 0; i < 100000 / HUGE_SHARE; i++)
		g_string_append_printf(text,
				       "- {id: c%u, group: g, title: Keep the machines apart, "
				       "kind: base, summary: 'Eine Zeile über nichts, und länger'}\n",
				       i);
	catalog = load_good(text->str);
	start = clock();
	g_free(search(catalog, "nowhere to be found", G_MAXUINT));
	g_free(search(catalog, "eeeeeeeeeeeeeeeeeeee", G_MAXUINT));
	/* About 10 MB of text: a search takes a few hundredths of a second here. */
	ck_assert_double_lt((double)(clock() - start) / CLOCKS_PER_SEC, 2.0);
	catalog_free(catalog);
	g_string_free(text, TRUE);
}
END_TEST

/* Texts of a catalog one after the other, as a program that only looks for bytes reads them. */
static GString *all_texts(const struct catalog *catalog)
{
	GString *all = g_string_new(NULL);

	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct catalog_node *node = &catalog->nodes[i];

		g_string_append_printf(all, "%s\n%s\n", node->id, node->title);
		if (node->control && node->control->summary)
			g_string_append(all, node->control->summary);
	}
	return all;
}

static unsigned count_nodes(const struct catalog *catalog, const char *text)
{
	struct catalog_needle *needle = catalog_needle_new(text);
	unsigned count = 0;

	for (unsigned i = 0; i < catalog->node_count; i++)
		count += catalog_needle_in_node(needle, &catalog->nodes[i]);
	catalog_needle_free(needle);
	return count;
}

/* The least of some runs: what else this machine does only makes a run longer. */
static double least_seconds(const struct catalog *catalog, const GString *all, const char *text)
{
	double least = 1e9;

	for (unsigned run = 0; run < 5; run++) {
		clock_t start = clock(); /* of this process alone, whoever else is at work */

		if (catalog)
			count_nodes(catalog, text);
		else /* volatile by its use: the answer is checked */
			ck_assert_ptr_null(memmem(all->str, all->len, "nowhere at all", 14));
		least = MIN(least, (double)(clock() - start) / CLOCKS_PER_SEC);
	}
	return least;
}

START_TEST(test_searching_costs_a_few_passes_over_the_text)
{
	static const char *const typed[] = { "s",      "se",	 "nowhere at all", "Nowhere",
					     "\303\274", "eeeeee", "\346\235\261" };
	enum { PASSES_MAX = 60 };
	GString *text = g_string_new(HEADER "groups:\n  - {id: g, title: G}\ncontrols:\n");

	for (unsigned i = 0; i < 40000 / HUGE_SHARE; i++)
		g_string_append_printf(text,
				       "- {id: c%u, group: g, title: Keep the machines apart, kind: "
				       "base, summary: 'Der Mandant sieht die \303\234bersicht %u nicht.'}\n",
				       i, i);
	struct catalog *catalog = load_good(text->str);
	g_autoptr(GString) all = all_texts(catalog);
	double pass = MAX(least_seconds(NULL, all, NULL), 1e-5);

	ck_assert_uint_eq(count_nodes(catalog, "\303\274bersicht 77 nicht"), 1);
	for (size_t i = 0; i < G_N_ELEMENTS(typed); i++) {
		double ratio = least_seconds(catalog, NULL, typed[i]) / pass;

		/* A sanitizer slows down our loop and not memmem(): nothing is measured there. */
		ck_assert_msg(HUGE_SHARE > 1 || ratio < PASSES_MAX, "\"%s\": %.1f passes",
			      typed[i], ratio);
	}
	catalog_free(catalog);
	g_string_free(text, TRUE);
}
END_TEST

/* ---- borrowing --------------------------------------------------------------- */

static const struct catalog *builtin_named(const char *id)
{
	for (const struct catalog *const *all = catalog_builtin(); *all; all++)
		if (!strcmp((*all)->id, id))
			return *all;
	ck_abort_msg("no built-in catalog %s", id);
}

START_TEST(test_borrow)
{
	const struct catalog *catalog = builtin_named("iso27017-2026");
	const struct catalog_node *node = &catalog->nodes[catalog_find(catalog, "5.11")];
	g_autoptr(GArray) loans = catalog_borrow(node->control);
	const struct catalog_loan *last = &g_array_index(loans, struct catalog_loan, 1);

	ck_assert(!control_has_guidance(node->control));
	ck_assert_uint_eq(loans->len, 2);
	ck_assert_ptr_eq(last->catalog, builtin());
	ck_assert_str_eq(builtin()->nodes[last->index].id, "CLD.8.1.5");
	ck_assert_int_eq(last->relation, RELATION_MERGED);
}
END_TEST

/* Nothing leads to 5.39; what has guidance of its own borrows none; a skeleton lends none. */
START_TEST(test_borrow_nothing)
{
	static const char *const to_skeleton[] = {"5.1", NULL};
	static const struct catalog_map map = {"iso27017-2026", RELATION_SAME, {to_skeleton, 1}};
	static const struct control skeleton = {.maps = &map, .map_count = 1};
	const struct catalog *catalog = builtin_named("iso27017-2026");
	const struct control *controls[] = {
		catalog->nodes[catalog_find(catalog, "5.39")].control,
		builtin()->nodes[catalog_find(builtin(), "5.1.1")].control,
		&skeleton,
	};

	for (size_t i = 0; i < G_N_ELEMENTS(controls); i++) {
		g_autoptr(GArray) loans = catalog_borrow(controls[i]);

		ck_assert_uint_eq(loans->len, 0);
	}
}
END_TEST

TCase *case_find(void)
{
	TCase *tests = tcase_create("find");

	tcase_add_test(tests, test_find);
	tcase_add_test(tests, test_borrow);
	tcase_add_test(tests, test_borrow_nothing);
	tcase_add_loop_test(tests, test_resolve, 0, G_N_ELEMENTS(typed_well));
	tcase_add_loop_test(tests, test_resolve_fails, 0, G_N_ELEMENTS(typed_badly));
	tcase_add_test(tests, test_resolve_case);
	tcase_add_test(tests, test_clause);
	tcase_add_test(tests, test_open_builtin);
	tcase_add_test(tests, test_open_path);
	tcase_add_test(tests, test_open_folder);
	tcase_add_loop_test(tests, test_open_unknown, 0, 6);
	return tests;
}

TCase *case_search(void)
{
	TCase *tests = tcase_create("search");

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, test_search, 0, G_N_ELEMENTS(searches));
	tcase_add_test(tests, test_search_ends);
	tcase_add_loop_test(tests, test_needle_follows_the_rule_of_search, 0, G_N_ELEMENTS(marked));
	tcase_add_test(tests, test_blank_needle_is_none);
	tcase_add_test(tests, test_search_is_fast);
	tcase_add_test(tests, test_searching_costs_a_few_passes_over_the_text);
	return tests;
}
