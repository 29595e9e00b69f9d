/*
 * Text that is safe to show: what is let in, what stands in for the rest, in which
 * locale, how wide it is and where its lines break.
 */
#include "base/base.h"

#include <check.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

static void locale_utf8(void)
{
	if (!setlocale(LC_ALL, "C.UTF-8")) {
		fprintf(stderr, "SKIPPED: this system has no C.UTF-8 locale\n");
		_exit(77);
	}
}

static void locale_c(void)
{
	setlocale(LC_ALL, "C");
}

START_TEST(clean_text_is_strict_utf8_without_controls)
{
	static const struct {
		const char *bytes;
		size_t count, at; /* at == count: clean */
	} cases[] = {
		{ "plain\ttext\r\nline", 16, 16 },
		{ "caf\xc3\xa9 \xf0\x9f\x98\x80", 10, 10 },
		{ "a\0b", 3, 1 },
		{ "a\033[", 3, 1 },
		{ "a\x7f", 2, 1 },
		{ "a\xc2\x9b", 3, 1 },	   /* C1 */
		{ "a\xc2\xa0", 3, 3 },
		{ "ab\xe9", 3, 2 },	   /* Latin-1 */
		{ "a\xc0\xaf", 3, 1 },	   /* overlong */
		{ "a\xed\xa0\x80", 4, 1 }, /* surrogate */
		{ "a\xf4\x90\x80\x80", 5, 1 }, /* beyond U+10FFFF */
		{ "a\xe2\x82", 3, 1 },	   /* cut off */
		{ "", 0, 0 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t at = cases[i].count;
		bool clean = text_is_clean(cases[i].bytes, cases[i].count, &at);

		ck_assert_msg(clean == (cases[i].at == cases[i].count) && at == cases[i].at,
			      "case %zu: clean %d at %zu", i, clean, at);
	}
}
END_TEST

START_TEST(safe_text_has_visible_stand_ins)
{
	static const char *const cases[][2] = {
		{ "as it is\nsecond", "as it is\nsecond" },
		{ "a\tb", "a b" },
		{ "one\r\ntwo", "one\ntwo" },
		{ "a\033[31m", "a\u241b[31m" },
		{ "a\rb\x7f", "a\u240db\u2421" },
		{ "a\u202eb\u2066c\u200bd\ufeff", "a\ufffdb\ufffdc\ufffdd\ufffd" },
		{ "a\xc2\x9b" "2J", "a\ufffd2J" },
		{ "a\u2028b", "a\ufffdb" },
		{ "a\xff\xfe", "a\ufffd\ufffd" },
		{ "cut \xe2\x82", "cut \ufffd\ufffd" },
		{ "tag \U000e0041", "tag \ufffd" },
		{ "caf\u00e9 \u65e5\u672c", "caf\u00e9 \u65e5\u672c" },
		{ "", "" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *safe = text_safe(cases[i][0]);

		ck_assert_str_eq(safe, cases[i][1]);
	}
}
END_TEST

START_TEST(display_in_utf8_keeps_what_has_a_width)
{
	g_autofree char *kept = NULL;
	g_autofree char *lost = NULL;

	locale_utf8();
	kept = text_display("caf\u00e9 \u65e5 \u2192 \u2026");
	ck_assert_str_eq(kept, "caf\u00e9 \u65e5 \u2192 \u2026");
	lost = text_display("a\U000e1000b\u2764\ufe0f"); /* no width; emoji selector */
	ck_assert_str_eq(lost, "a?b\u2764");
}
END_TEST

START_TEST(display_in_c_is_ascii)
{
	static const char *const cases[][2] = {
		{ "caf\u00e9 \u00fcber \u00c5ngstr\u00f6m", "cafe uber Angstrom" },
		{ "Stra\u00dfe \u0141\u00f3d\u017a", "Strasse Lodz" },
		{ "\u201cquoted\u201d \u2018it\u2019s\u2019", "\"quoted\" 'it's'" },
		{ "a \u2013 b \u2014 c\u2026", "a - b - c..." },
		{ "\u2192 \u2022 \u250c\u2500\u2510 \u2502", "-> * +-+ |" },
		{ "e\u0301", "e" },
		{ "\ufb01n \u00bd \u00b2", "fin 1/2 2" },
		{ "\u65e5\u672c", "??" },
		{ "a\033b", "a?b" },
		{ "5\u00a0%", "5 %" },
		{ "\u20ac 5", "EUR 5" },
	};

	locale_c();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *shown = text_display(cases[i][0]);

		ck_assert_str_eq(shown, cases[i][1]);
	}
}
END_TEST

/* Whatever comes in, what goes out can be measured and cannot act. */
static void display_any(unsigned seed)
{
	GRand *rand = g_rand_new_with_seed(seed);

	for (int round = 0; round < 5000; round++) {
		char bytes[40];
		g_autofree char *shown = NULL;

		for (size_t i = 0; i < sizeof bytes - 1; i++)
			bytes[i] = (char)g_rand_int_range(rand, 1, 256);
		bytes[sizeof bytes - 1] = '\0';
		if (round % 2) { /* and with real characters */
			for (int i = 0; i < 6; i++) {
				gunichar any = (gunichar)g_rand_int_range(rand, 1, 0x30000);

				if (g_unichar_validate(any))
					g_unichar_to_utf8(any, bytes + i * 6);
			}
		}
		shown = text_display(bytes);
		ck_assert(g_utf8_validate(shown, -1, NULL));
		for (const char *at = shown; *at; at = g_utf8_next_char(at)) {
			gunichar character = g_utf8_get_char(at);

			ck_assert(character == '\n' || wcwidth((wchar_t)character) >= 0);
			ck_assert(character == '\n' || character >= 0x20);
		}
	}
	g_rand_free(rand);
}

START_TEST(display_holds_for_any_bytes)
{
	locale_utf8();
	display_any(1);
	locale_c();
	display_any(2);
}
END_TEST

START_TEST(columns_are_wcwidth)
{
	locale_utf8();
	ck_assert_uint_eq(text_columns(""), 0);
	ck_assert_uint_eq(text_columns("abc"), 3);
	ck_assert_uint_eq(text_columns("\u65e5\u672c"), 4);
	ck_assert_uint_eq(text_columns("e\u0301x"), 2);
}
END_TEST

START_TEST(fit_never_splits_a_cell)
{
	locale_utf8();
	ck_assert_uint_eq(text_fit("abc", 2), 2);
	ck_assert_uint_eq(text_fit("abc", 9), 3);
	ck_assert_uint_eq(text_fit("\u65e5\u672c", 3), 3);
	ck_assert_uint_eq(text_fit("\u65e5\u672c", 1), 0);
	ck_assert_uint_eq(text_fit("e\u0301\u0302x", 1), 5);
	ck_assert_uint_eq(text_fit("abc", 0), 0);
}
END_TEST

static void clip_is(const char *text, unsigned columns, const char *expected)
{
	g_autofree char *clipped = text_clip(text, columns);

	ck_assert_str_eq(clipped, expected);
	ck_assert_uint_le(text_columns(clipped), columns);
}

START_TEST(clip_ends_in_an_ellipsis)
{
	locale_utf8();
	clip_is("abcdef", 6, "abcdef");
	clip_is("abcdef", 5, "abcd\u2026");
	clip_is("abcdef", 1, "\u2026");
	clip_is("abcdef", 0, "");
	clip_is("\u65e5\u672c\u8a9e", 4, "\u65e5\u2026");
	clip_is("one\ntwo", 20, "one\u2026");
	locale_c();
	clip_is("abcdef", 5, "ab...");
	clip_is("abcdef", 4, "a...");
	clip_is("abcdef", 3, "abc");
	clip_is("abcdef", 6, "abcdef");
}
END_TEST

static void wrap_is(const char *text, unsigned columns, const char *expected)
{
	GArray *lines = text_wrap(text, columns);
	g_autoptr(GString) joined = g_string_new(NULL);

	for (guint i = 0; i < lines->len; i++) {
		struct text_line line = g_array_index(lines, struct text_line, i);

		g_string_append_len(joined, text + line.start, (gssize)line.bytes);
		g_string_append_c(joined, '|');
	}
	g_array_unref(lines);
	ck_assert_str_eq(joined->str, expected);
}

START_TEST(wrap_breaks_where_unicode_allows)
{
	locale_utf8();
	wrap_is("", 10, "|");
	wrap_is("one two three", 20, "one two three|");
	wrap_is("one two three", 7, "one two|three|");
	wrap_is("one two three", 8, "one two|three|");
	wrap_is("one   two", 4, "one|two|");
	wrap_is("a\n\nb", 10, "a||b|");
	wrap_is("a\n", 10, "a|");
	wrap_is("abcdefgh", 3, "abc|def|gh|");
	wrap_is("tenant-separation", 10, "tenant-|separation|");
	wrap_is("  indented text", 10, "  indented|text|");
	wrap_is("\u65e5\u672c\u8a9e", 4, "\u65e5\u672c|\u8a9e|");
	wrap_is("\u65e5\u672c", 1, "\u65e5|\u672c|");
	wrap_is("ab", 0, "a|b|");
	wrap_is("no\u00a0break here", 9, "no\u00a0break|here|");
}
END_TEST

/* Nothing but blanks and newlines is lost, and no line is too wide. */
START_TEST(wrap_loses_nothing)
{
	static const char *const pieces[] = { "a", "word", " ", "  ", "\n", "-", "\u65e5", "e\u0301",
					      "(", ")", "/", ".", "longerword", "\u2014" };
	GRand *rand = g_rand_new_with_seed(7);

	locale_utf8();
	for (int round = 0; round < 3000; round++) {
		g_autoptr(GString) text = g_string_new(NULL);
		unsigned columns = (unsigned)g_rand_int_range(rand, 2, 15);
		GArray *lines;
		size_t at = 0;

		for (int i = g_rand_int_range(rand, 0, 30); i > 0; i--)
			g_string_append(text, pieces[g_rand_int_range(rand, 0,
								      G_N_ELEMENTS(pieces))]);
		lines = text_wrap(text->str, columns);
		ck_assert_uint_ge(lines->len, 1);
		for (guint i = 0; i < lines->len; i++) {
			struct text_line line = g_array_index(lines, struct text_line, i);
			g_autofree char *copy = g_strndup(text->str + line.start, line.bytes);

			ck_assert_uint_ge(line.start, at);
			for (; at < line.start; at++)
				ck_assert(strchr(" \n", text->str[at]));
			at = line.start + line.bytes;
			ck_assert_uint_le(text_columns(copy), columns);
		}
		ck_assert_uint_eq(strspn(text->str + at, " \n"), text->len - at);
		g_array_unref(lines);
	}
	g_rand_free(rand);
}
END_TEST

START_TEST(names_are_alike_in_small_letters_and_large)
{
	static const struct {
		const char *text, *typed;
		bool begins, whole;
	} rows[] = {
		{ "Ms Lee", "ms lee", true, true },   { "Ms Lee", "MS", true, false },
		{ "Ms Lee", "", true, false },	      { "Ms Lee", "Ms Leeds", false, false },
		{ "Jörg", "JÖRG", true, true },	      { "Jorg", "jörg", false, false },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		bool whole;

		ck_assert(text_begins_as(rows[i].text, rows[i].typed, &whole) == rows[i].begins);
		ck_assert(whole == rows[i].whole);
		ck_assert(text_begins_as(rows[i].text, rows[i].typed, NULL) == rows[i].begins);
	}
}
END_TEST

static Suite *text_suite(void)
{
	Suite *suite = suite_create("text");
	TCase *text = tcase_create("text");

	tcase_add_test(text, clean_text_is_strict_utf8_without_controls);
	tcase_add_test(text, safe_text_has_visible_stand_ins);
	tcase_add_test(text, display_in_utf8_keeps_what_has_a_width);
	tcase_add_test(text, display_in_c_is_ascii);
	tcase_add_test(text, display_holds_for_any_bytes);
	tcase_add_test(text, columns_are_wcwidth);
	tcase_add_test(text, fit_never_splits_a_cell);
	tcase_add_test(text, clip_ends_in_an_ellipsis);
	tcase_add_test(text, wrap_breaks_where_unicode_allows);
	tcase_add_test(text, wrap_loses_nothing);
	tcase_add_test(text, names_are_alike_in_small_letters_and_large);
	suite_add_tcase(suite, text);
	return suite;
}

int main(void)
{
	SRunner *runner = srunner_create(text_suite());
	int failed;

	/* Before any fork, so that the answer is the program's own. */
	locale_utf8();
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
