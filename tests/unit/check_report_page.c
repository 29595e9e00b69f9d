/*
 * Manual pages: text stays text whatever it looks like, and each part of a control is there.
 */
#include "report/report.h"

#include <check.h>
#include <string.h>

static char *lines_of(const char *text)
{
	GString *out = g_string_new(NULL);

	mdoc_text(out, text);
	return g_string_free(out, FALSE);
}

static char *words_of(const char *text)
{
	GString *out = g_string_new(NULL);

	mdoc_words(out, text);
	return g_string_free(out, FALSE);
}

static char *name_of(const char *text)
{
	GString *out = g_string_new(NULL);

	mdoc_name(out, text);
	return g_string_free(out, FALSE);
}

struct row {
	const char *text, *mdoc;
};

static void compare(const struct row *rows, size_t count, char *(*made_of)(const char *))
{
	for (size_t i = 0; i < count; i++) {
		g_autofree char *made = made_of(rows[i].text);

		ck_assert_str_eq(made, rows[i].mdoc);
	}
}

START_TEST(test_prose)
{
	static const struct row rows[] = {
		{ "", "" },
		{ NULL, "" },
		{ " \n ", "" },
		{ "One. Two? Three", "One.\nTwo?\nThree\n" },
		{ "One. two", "One. two\n" },
		{ "Say e.g. Monday or A. Smith", "Say e.g. Monday or A. Smith\n" },
		{ "(In brackets.) Next", "(In brackets.)\nNext\n" },
		{ "  many \n\n blanks ", "many blanks\n" },
		{ ".so /etc/passwd", "\\&.so /etc/passwd\n" },
		{ "'br", "\\(aqbr\n" },
		{ "End. .Sh X", "End.\n\\&.Sh X\n" },
		{ "End. 'br", "End.\n\\(aqbr\n" },
		{ "\\fBx\\", "\\(rsfBx\\(rs\n" },
		{ "it's 'so' \"x\"", "it's \\(aqso\\(aq \\(dqx\\(dq\n" },
		{ "a-b --x 2026-11", "a-b \\-\\-x 2026\\-11\n" },
		{ "` ^ ~", "\\(ga \\(ha \\(ti\n" },
		{ "\303\274\360\237\230\200", "\\[u00FC]\\[u1F600]\n" },
		{ "a\tb\r\nc\033d", "a b c\\[u241B]d\n" },
	};

	compare(rows, G_N_ELEMENTS(rows), lines_of);
}
END_TEST

START_TEST(test_arguments)
{
	static const struct row rows[] = {
		{ "", "" },
		{ "Fl No plain \"", "\\&Fl \\&No plain \\&\\(dq" },
		{ " . , ( Ta\nthe", "\\&. \\&, \\&( \\&Ta the" },
		{ "%A -width", "\\&%A \\-width" },
		{ "trailing. ", "trailing." },
		{ "SEE ALSO IN (a)", "SEE ALSO IN \\&(a)" },
	};

	compare(rows, G_N_ELEMENTS(rows), words_of);
}
END_TEST

START_TEST(test_names)
{
	static const struct row rows[] = {
		{ "Nm", "\\&Nm" },
		{ "a-b", "a\\-b" },
		{ "two words", "two\\ words" },
		{ "it's", "it\\(aqs" },
	};

	compare(rows, G_N_ELEMENTS(rows), name_of);
}
END_TEST

/* ---- pages -------------------------------------------------------------------- */

static const struct catalog *builtin(void)
{
	return catalog_builtin()[0];
}

static unsigned index_of(const struct catalog *catalog, const char *id)
{
	unsigned index = catalog_find(catalog, id);

	ck_assert_msg(index != CATALOG_NONE, "there is no %s", id);
	return index;
}

static char *page_of(const struct catalog *catalog, unsigned index)
{
	return g_string_free(report_page(catalog, index, false), FALSE);
}

static void must_have(const char *page, const char *text)
{
	ck_assert_msg(strstr(page, text) != NULL, "no \"%s\" in:\n%.3000s", text, page);
}

START_TEST(test_names_of_pages)
{
	g_autofree char *tree = report_page_name(builtin(), CATALOG_NONE);
	g_autofree char *control = report_page_name(builtin(), index_of(builtin(), "CLD.9.5.1"));
	const char *const ids[] = { "A.1" };
	struct catalog *other = catalog_stand_in("my-2026", ids, 1);
	g_autofree char *foreign = report_page_name(other, index_of(other, "A.1"));

	ck_assert_str_eq(tree, "iso27017");
	ck_assert_str_eq(control, "iso27017-CLD.9.5.1");
	ck_assert_str_eq(foreign, "my-2026-A.1");
	catalog_free(other);
}
END_TEST

START_TEST(test_control_has_its_parts)
{
	static const char *const parts[] = {
		".Dt CLD.9.5.1 7\n", ".Nm iso27017\\-CLD.9.5.1\n",
		".Nd Segregation in virtual computing environments\n", ".Sh DESCRIPTION\n",
		"\ncloud control\n", "Separation of tenants\n", "withdrawn 2026\\-07",
		".Sh PURPOSE\n", "CUSTOMER\n", "PROVIDER\n", ".Sh NOTES\n", ".Sh EVIDENCE\n",
		".Sh QUESTIONS\n", ".Sh DUTIES\n", "CATALOGS\n", ".Sh SEE ALSO\n",
		".Xr iso27017 7 ,\n", ".Sh LICENCE\n", "are ISO's.\n",
	};
	g_autofree char *page = page_of(builtin(), index_of(builtin(), "CLD.9.5.1"));

	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++)
		must_have(page, parts[i]);
}
END_TEST

START_TEST(test_practice_is_marked)
{
	g_autofree char *practice = page_of(builtin(), index_of(builtin(), "13.1.1"));
	g_autofree char *subject = page_of(builtin(), index_of(builtin(), "5.1.1"));

	must_have(practice, ".Em Good practice");
	ck_assert_ptr_null(strstr(subject, "Good practice"));
}
END_TEST

START_TEST(test_tree_and_group)
{
	g_autofree char *tree = page_of(builtin(), CATALOG_NONE);
	g_autofree char *group = page_of(builtin(), index_of(builtin(), "9.4"));

	must_have(tree, ".Nm iso27017\n");
	must_have(tree, "77: without");
	must_have(tree, ".It Xr iso27017\\-CLD.13.1.4 7\n");
	must_have(tree, ".Ss 18 Compliance\n");
	must_have(group, ".Nm iso27017\\-9.4\n");
	must_have(group, ".It Xr iso27017\\-9.4.5 7\n");
	ck_assert_ptr_null(strstr(group, "9.3.1"));
}
END_TEST

START_TEST(test_date)
{
	g_unsetenv("SOURCE_DATE_EPOCH");
	g_autofree char *release = page_of(builtin(), CATALOG_NONE);
	g_autofree char *again = page_of(builtin(), CATALOG_NONE);
	g_setenv("SOURCE_DATE_EPOCH", "951782400", TRUE);
	g_autofree char *leap = page_of(builtin(), CATALOG_NONE);
	g_setenv("SOURCE_DATE_EPOCH", "99999999999999999", TRUE);
	g_autofree char *absurd = page_of(builtin(), CATALOG_NONE);

	ck_assert_str_eq(release, again);
	must_have(release, "\n.Dd November 23, 2026\n");
	must_have(leap, "\n.Dd February 29, 2000\n");
	must_have(absurd, "\n.Dd January 1, 1970\n");
	g_unsetenv("SOURCE_DATE_EPOCH");
}
END_TEST

/* ---- nothing but our macros ----------------------------------------------------- */

/* Every line that roff would act on is one of ours, and every escape one that only shows a
 * character. */
static void check_harmless(const char *page)
{
	static const char *const macros[] = {
		"\\\"", "Dd", "Dt", "Os", "Sh", "Nm", "Nd", "Ss", "Bl", "It", "El", "Pp", "Xr", "Em",
		NULL,
	};
	g_auto(GStrv) lines = g_strsplit(page, "\n", -1);

	for (char **line = lines; *line; line++) {
		const char *name = *line + (**line == '.');
		g_autofree char *macro = g_strndup(name, strcspn(name, " "));

		ck_assert_msg(**line != '\'', "a request: %s", *line);
		ck_assert_msg(**line != ' ' && !g_str_has_suffix(*line, " "), "blanks: \"%s\"", *line);
		ck_assert_msg(**line != '.' || g_strv_contains(macros, macro), "a request: %s", *line);
		for (const char *at = strchr(*line, '\\'); at; at = strchr(at + 1, '\\'))
			ck_assert_msg(strchr("&([- ", at[1]) != NULL || strcmp(at, "\\c") == 0 ||
				      strncmp(*line, ".\\\"", 3) == 0, "an escape: %s", *line);
		ck_assert_msg(text_is_clean(*line, strlen(*line), NULL), "controls: %s", *line);
		for (const char *at = *line; *at; at++)
			ck_assert_msg((unsigned char)*at < 0x80, "not ASCII: %s", *line);
	}
}

START_TEST(test_hostile_catalog)
{
	g_autoptr(GError) error = NULL;
	struct catalog *catalog =
		catalog_load(io_system(), TEST_DATA "/catalog-hostile.yaml", NULL, &error);

	ck_assert_msg(catalog != NULL, "%s", error ? error->message : "");
	g_autofree char *tree = page_of(catalog, CATALOG_NONE);
	check_harmless(tree);
	for (unsigned i = 0; i < catalog->node_count; i++) {
		g_autofree char *page = page_of(catalog, i);
		check_harmless(page);
	}
	g_autofree char *page = page_of(catalog, index_of(catalog, "Nm"));
	must_have(page, "\n\\&.so /etc/passwd\n");
#define LINK "[\\c\n.Xr hostile\\-2026\\-X\\-1 7 ]"
	must_have(page, "\n" LINK " ,\n(" LINK " )\n" LINK " Ns \\&\\(aqs\nand x" LINK " Ns y\n" LINK
			" . Ns \\&Fl\n");
#undef LINK
	must_have(page, ".It \\&Ta \\&Ta \\&Ta customer \\&Ta \\&.It Ta customer Ta n/a Ta shared\n");
	g_autofree char *other = page_of(catalog, index_of(catalog, "X-1"));
	must_have(other, "\nSee\n[\\c\n.Xr hostile\\-2026\\-Nm 7 ]\nand [Sh].\n");
	catalog_free(catalog);
}
END_TEST

START_TEST(test_builtin_is_harmless)
{
	for (unsigned i = 0; i < builtin()->node_count; i++) {
		g_autofree char *page = page_of(builtin(), i);
		check_harmless(page);
	}
}
END_TEST

/* A session's record of a control that no catalog has any more: an id that nobody checked. */
START_TEST(test_stand_in_with_wild_ids)
{
	const char *const ids[] = { "../../etc/passwd", ".so x", "a b\nc", "" };
	struct catalog *catalog = catalog_stand_in("'gone", ids, G_N_ELEMENTS(ids));

	for (unsigned i = 0; i < catalog->node_count; i++) {
		g_autofree char *page = page_of(catalog, i);
		check_harmless(page);
	}
	catalog_free(catalog);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("report_page");
	TCase *text = tcase_create("text"), *pages = tcase_create("pages");
	SRunner *runner;

	tcase_add_test(text, test_prose);
	tcase_add_test(text, test_arguments);
	tcase_add_test(text, test_names);
	tcase_add_test(pages, test_names_of_pages);
	tcase_add_test(pages, test_control_has_its_parts);
	tcase_add_test(pages, test_practice_is_marked);
	tcase_add_test(pages, test_tree_and_group);
	tcase_add_test(pages, test_date);
	tcase_add_test(pages, test_hostile_catalog);
	tcase_add_test(pages, test_builtin_is_harmless);
	tcase_add_test(pages, test_stand_in_with_wild_ids);
	suite_add_tcase(suite, text);
	suite_add_tcase(suite, pages);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? 0 : 1;
}
