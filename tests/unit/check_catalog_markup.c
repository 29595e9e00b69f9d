/*
 * Guidance markup: paragraphs, items, links, and everything else, which stays text.
 */
#include <string.h>

#include "tests/unit/check_catalog.h"

/* Blocks as text: "P" or "I", spans in <>, links in {ID=text}. */
static char *show(const struct catalog *catalog, const char *text)
{
	g_autoptr(GPtrArray) blocks = markup_parse(catalog, text);
	GString *shown = g_string_new(NULL);

	for (unsigned i = 0; i < blocks->len; i++) {
		const struct markup_block *block = blocks->pdata[i];

		g_string_append_c(shown, block->kind == BLOCK_ITEM ? 'I' : 'P');
		for (unsigned j = 0; j < block->spans->len; j++) {
			const struct markup_span *span = block->spans->pdata[j];

			if (span->link == CATALOG_NONE)
				g_string_append_printf(shown, "<%s>", span->text);
			else
				g_string_append_printf(shown, "{%s=%s}",
						       catalog->nodes[span->link].id, span->text);
		}
	}
	return g_string_free(shown, FALSE);
}

static const struct {
	const char *text, *shown;
} markups[] = {
	{"", ""},
	{"\n\n \n\t\n", ""},
	{"One line", "P<One line>"},
	{"Two\nlines", "P<Two lines>"},
	{"Two  \n   lines", "P<Two lines>"},
	{"One\n\nTwo\n\n\nThree\n", "P<One>P<Two>P<Three>"},
	{"Windows\r\nlines\r\n\r\nnext\r\n", "P<Windows lines>P<next>"},
	{"a\rb", "P<a b>"},
	{"- one\n- two\n  goes on\n- three", "I<one>I<two goes on>I<three>"},
	{"Before\n- one\n\nAfter", "P<Before>I<one>P<After>"},
	{"- one\nlazy", "I<one lazy>"},
	{"-", "P<->"},
	{"- ", "P<->"},
	{"-one", "P<-one>"},
	{"--- \n-- x", "P<--- -- x>"},
	{" - indented", "P<- indented>"},
	{"\t- indented", "P<- indented>"},
	{"a - b", "P<a - b>"},
	{"* star\n1. one\n# head", "P<* star 1. one # head>"},
	{"See [1.1.1].", "P<See >{1.1.1=1.1.1}<.>"},
	{"[1.1.1]", "P{1.1.1=1.1.1}"},
	{"[1][2]", "P{1=1}{2=2}"},
	{"- [CLD.1.2.1] item", "I{CLD.1.2.1=CLD.1.2.1}< item>"},
	{"[9.9.9]", "P<[9.9.9]>"},
	{"[cld.1.2.1]", "P<[cld.1.2.1]>"},
	{"[ 1.1.1]", "P<[ 1.1.1]>"},
	{"[1.1.1 ]", "P<[1.1.1 ]>"},
	{"[1.1\n.1]", "P<[1.1 .1]>"},
	{"[]", "P<[]>"},
	{"[", "P<[>"},
	{"]", "P<]>"},
	{"[[1]]", "P<[>{1=1}<]>"},
	{"[1", "P<[1>"},
	{"[1[2]", "P<[1>{2=2}"},
	{"[1](http://x)", "P{1=1}<(http://x)>"},
	{"<script>alert(1)</script> &amp; *a* `b` %s%n \\n", "P<<script>alert(1)</script> &amp; *a* "
							     "`b` %s%n \\n>"},
	{"\x1b[31m red", "P<\x1b[31m red>"},
	{".SH man\n'\\\" macro", "P<.SH man '\\\" macro>"},
	{"=1+1", "P<=1+1>"},
	{"a\u2028b", "P<a\u2028b>"},
	{"\xff\xfe[1]", "P<\xff\xfe>{1=1}"},
};

START_TEST(test_markup)
{
	g_autofree char *shown = show(&catalog_whole, markups[_i].text);

	ck_assert_str_eq(shown, markups[_i].shown);
}
END_TEST

START_TEST(test_markup_null)
{
	g_autofree char *nothing = show(&catalog_whole, NULL);
	g_autofree char *no_links = show(NULL, "See [1.1.1].");

	ck_assert_str_eq(nothing, "");
	ck_assert_str_eq(no_links, "P<See [1.1.1].>");
}
END_TEST

/* A text of nothing but brackets, or of one endless word in one. */
START_TEST(test_markup_hostile)
{
	g_autofree char *brackets = g_strnfill(4 * 1024 * 1024, '[');
	g_autofree char *word = g_strnfill(4 * 1024 * 1024, 'x');
	g_autofree char *shown = NULL, *other = NULL;

	shown = show(&catalog_whole, brackets);
	ck_assert_uint_eq(strlen(shown), strlen(brackets) + 3);
	word[0] = '[';
	other = show(&catalog_whole, word);
	ck_assert_uint_eq(strlen(other), strlen(word) + 3);
}
END_TEST

static size_t count_letters(const char *text)
{
	size_t letters = 0;

	for (; *text; text++)
		letters += strchr("[]12.ab*", *text) != NULL;
	return letters;
}

/* Nothing of a text gets lost but blanks and line ends, and no span has a line end. */
static void check_kept(const char *text)
{
	g_autoptr(GPtrArray) blocks = markup_parse(NULL, text);
	size_t kept = 0;

	for (unsigned i = 0; i < blocks->len; i++) {
		const struct markup_block *block = blocks->pdata[i];

		ck_assert_uint_gt(block->spans->len, 0);
		for (unsigned j = 0; j < block->spans->len; j++) {
			const struct markup_span *span = block->spans->pdata[j];

			ck_assert_ptr_null(strpbrk(span->text, "\n\r"));
			kept += count_letters(span->text);
		}
	}
	ck_assert_uint_eq(count_letters(text), kept);
}

START_TEST(test_markup_keeps_text)
{
	static const char alphabet[] = "-- \n\n[]112.ab\t*";
	g_autoptr(GRand) random = g_rand_new_with_seed(27017);

	for (unsigned round = 0; round < 2000; round++) {
		char text[80] = "";

		for (int i = g_rand_int_range(random, 0, 79); i > 0; i--)
			text[i - 1] = alphabet[g_rand_int_range(random, 0, sizeof(alphabet) - 1)];
		check_kept(text);
	}
}
END_TEST

TCase *case_markup(void)
{
	TCase *tests = tcase_create("markup");

	tcase_set_timeout(tests, 30);
	tcase_add_loop_test(tests, test_markup, 0, G_N_ELEMENTS(markups));
	tcase_add_test(tests, test_markup_null);
	tcase_add_test(tests, test_markup_hostile);
	tcase_add_test(tests, test_markup_keeps_text);
	return tests;
}
