/*
 * Quizzes: reading, every kind of error with its place, which questions follow from the gate, and
 * the built-in one.
 */
#include <glib/gstdio.h>
#include <string.h>

#include "catalog/quiz.h"
#include "tests/unit/check_catalog.h"

/* Thirteen lines that lack areas, gate and questions. */
#define HEAD \
	"format: 1\n" \
	"quiz:\n" \
	"  id: small\n" \
	"  revision: 2\n" \
	"  title: Small\n" \
	"  about: About\n" \
	"  notice: Not much\n" \
	"  source: A rule\n" \
	"  as_of: 2026-11-23\n" \
	"  catalog: iso27017-2015\n" \
	"parts:\n" \
	"  - {id: one, title: First}\n" \
	"  - {id: two, title: Second}\n"
#define AREAS \
	"areas:\n" \
	"  - {id: north, title: North}\n" \
	"  - {id: south, title: South}\n"
#define GATE \
	"gate:\n" \
	"  text: Which?\n" \
	"  options:\n" \
	"    - {id: one, text: One, parts: [one]}\n" \
	"    - {id: both, text: Both, parts: [one, two]}\n" \
	"    - {id: none, text: None, advice: Go home}\n"
#define TOP HEAD AREAS GATE "questions:\n"
#define QUESTION(more) "  - {id: a, title: A, area: north, " more "}\n"

static struct quiz *parse(const char *text, GPtrArray **problems, GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(text, strlen(text));

	return quiz_parse("small.yaml", bytes, catalog_builtin(), problems, error);
}

static struct quiz *parse_good(const char *text)
{
	g_autoptr(GError) error = NULL;
	struct quiz *quiz = parse(text, NULL, &error);
	g_autofree char *message = error ? error_text(error) : NULL;

	ck_assert_msg(quiz != NULL, "%s", message);
	return quiz;
}

static const char good[] = TOP
	"  - id: a\n"
	"    title: A\n"
	"    area: south\n"
	"    urgency: high\n"
	"    text: |-\n"
	"      Two lines\n"
	"      of text?\n"
	"    advice: Do it\n"
	"    articles: [Art. 1, Art. 2]\n"
	"    controls: [\"18.1.4\", CLD.9.5.1]\n"
	"  - id: b\n"
	"    title: B\n"
	"    area: north\n"
	"    help: For both\n"
	"    advice: Common\n"
	"    articles: [Art. 3]\n"
	"    parts:\n"
	"      - {part: one, text: One?}\n"
	"      - {part: two, text: Two?, help: Own, advice: Own advice, articles: [Art. 4]}\n";

START_TEST(a_quiz_is_read)
{
	struct quiz *quiz = parse_good(good);
	const struct quiz_question *a = &quiz->questions[0], *b = &quiz->questions[1];

	ck_assert_str_eq(quiz->id, "small");
	ck_assert_uint_eq(quiz->revision, 2);
	ck_assert_str_eq(quiz->as_of, "2026-11-23");
	ck_assert_ptr_null(quiz->file);
	ck_assert_uint_eq(quiz->question_count, 2);
	ck_assert_str_eq(a->asks[0].text, "Two lines of text?");
	ck_assert_uint_eq(a->asks[0].part, QUIZ_NONE);
	ck_assert_uint_eq(a->area, 1);
	ck_assert_int_eq(a->urgency, QUIZ_HIGH);
	ck_assert_uint_eq(a->controls.count, 2);
	ck_assert_ptr_null(a->controls.items[2]);
	ck_assert_int_eq(b->urgency, QUIZ_MEDIUM);
	ck_assert_uint_eq(b->ask_count, 2);
	/* What a wording does not say, the question says. */
	ck_assert_str_eq(b->asks[0].help, "For both");
	ck_assert_str_eq(b->asks[0].advice, "Common");
	ck_assert_str_eq(b->asks[0].articles.items[0], "Art. 3");
	ck_assert_str_eq(b->asks[1].help, "Own");
	ck_assert_str_eq(b->asks[1].advice, "Own advice");
	ck_assert_str_eq(b->asks[1].articles.items[0], "Art. 4");
	ck_assert_uint_eq(quiz->gate.options[2].parts, 0);
	ck_assert_str_eq(quiz->gate.options[2].advice, "Go home");
	quiz_free(quiz);
}
END_TEST

START_TEST(the_gate_decides_what_is_asked)
{
	static const struct {
		const char *option, *keys;
	} cases[] = {
		{"one", "a b.one"},
		{"both", "a b.one b.two"},
		{"none", ""},
	};
	struct quiz *quiz = parse_good(good);

	for (unsigned i = 0; i < G_N_ELEMENTS(cases); i++) {
		unsigned option = quiz_option_find(quiz, cases[i].option);
		g_autoptr(GArray) steps = quiz_steps(quiz, option);
		g_autoptr(GString) keys = g_string_new(NULL);

		for (unsigned k = 0; k < steps->len; k++) {
			g_autofree char *key =
				quiz_step_key(quiz, &g_array_index(steps, struct quiz_step, k));

			g_string_append_printf(keys, "%s%s", k ? " " : "", key);
		}
		ck_assert_str_eq(keys->str, cases[i].keys);
	}
	ck_assert_uint_eq(quiz_option_find(quiz, "three"), QUIZ_NONE);
	ck_assert_uint_eq(quiz_question_find(quiz, "b"), 1);
	ck_assert_uint_eq(quiz_question_find(quiz, "c"), QUIZ_NONE);
	quiz_free(quiz);
}
END_TEST

/* ---- errors and their places ------------------------------------------------- */

struct wrong {
	const char *text;
	enum remit_error code;
	unsigned line, column;
	const char *says;
};

#define ONE QUESTION("text: T?, advice: D")

static const struct wrong wrongs[] = {
	{"", REMIT_ERROR_INPUT, 0, 0, ""},
	{"[1, 2]\n", REMIT_ERROR_INPUT, 0, 0, ""},
	{"format: 2\n", REMIT_ERROR_NEWER, 1, 9, "format"},
	{"format: 1\n", REMIT_ERROR_INPUT, 1, 0, "quiz"},
	{TOP, REMIT_ERROR_INPUT, 0, 0, ""},
	{HEAD AREAS GATE "questions: []\n", REMIT_ERROR_INPUT, 23, 12, "at least one"},
	{HEAD AREAS GATE "question:\n" ONE, REMIT_ERROR_INPUT, 23, 1, "questions"},
	{HEAD GATE "questions:\n" ONE, REMIT_ERROR_INPUT, 0, 0, "areas"},
	/* Header. */
	{"format: 1\nquiz:\n  id: Small\n  revision: 1\n  title: T\n  about: A\n  notice: N\n"
	 "  source: S\n  as_of: 2026-11-23\nparts: [{id: one, title: First}]\n" AREAS
	 "gate: {text: W, options: [{id: x, text: X, parts: [one]}, {id: y, text: Y}]}\n"
	 "questions:\n" ONE,
	 REMIT_ERROR_INPUT, 3, 7, "small letters"},
	{"format: 1\nquiz:\n  id: small\n  revision: 0\n  title: T\n  about: A\n  notice: N\n"
	 "  source: S\n  as_of: 2026-11-23\nparts: [{id: one, title: First}]\n" AREAS
	 "gate: {text: W, options: [{id: x, text: X, parts: [one]}, {id: y, text: Y}]}\n"
	 "questions:\n" ONE,
	 REMIT_ERROR_INPUT, 4, 13, "from 1"},
	{"format: 1\nquiz:\n  id: small\n  revision: 1\n  title: T\n  about: A\n  notice: N\n"
	 "  source: S\n  as_of: 2026-02-30\nparts: [{id: one, title: First}]\n" AREAS
	 "gate: {text: W, options: [{id: x, text: X, parts: [one]}, {id: y, text: Y}]}\n"
	 "questions:\n" ONE,
	 REMIT_ERROR_INPUT, 9, 10, "date"},
	{"format: 1\nquiz:\n  id: small\n  revision: 1\n  title: T\n  about: ' '\n  notice: N\n"
	 "  source: S\n  as_of: 2026-11-23\nparts: [{id: one, title: First}]\n" AREAS
	 "gate: {text: W, options: [{id: x, text: X, parts: [one]}, {id: y, text: Y}]}\n"
	 "questions:\n" ONE,
	 REMIT_ERROR_INPUT, 6, 10, "about is empty"},
	/* Parts, areas, gate. */
	{HEAD "areas:\n  - {id: n, title: N}\n  - {id: n, title: M}\n" GATE "questions:\n" ONE,
	 REMIT_ERROR_INPUT, 16, 10, "twice"},
	{HEAD AREAS "gate:\n  text: W\n  options: [{id: x, text: X, parts: [tow]}, {id: y, text: Y, parts: [one]}]\n"
	 "questions:\n" ONE, REMIT_ERROR_INPUT, 19, 38, "did you mean two"},
	{HEAD AREAS "gate:\n  text: W\n  options: [{id: x, text: X, parts: [one]}]\nquestions:\n" ONE,
	 REMIT_ERROR_INPUT, 19, 12, "two"},
	{HEAD AREAS "gate:\n  text: W\n  options: [{id: x, text: X}, {id: y, text: Y}]\nquestions:\n"
	 ONE, REMIT_ERROR_INPUT, 19, 12, "parts"},
	{HEAD AREAS "gate:\n  text: W\n  options:\n    - {id: x, text: X, parts: [one]}\n"
	 "    - {id: x, text: Y}\nquestions:\n" ONE, REMIT_ERROR_INPUT, 21, 12, "twice"},
	{HEAD AREAS "gate:\n  text: W\n  controls: [\"18.1.44\"]\n  options:\n"
	 "    - {id: x, text: X, parts: [one]}\n    - {id: y, text: Y}\nquestions:\n" ONE,
	 REMIT_ERROR_INPUT, 19, 14, "did you mean 18.1.4"},
	/* Questions. */
	{TOP ONE ONE, REMIT_ERROR_INPUT, 25, 10, "twice"},
	{TOP "  - {id: part, title: A, area: north, text: T?, advice: D}\n", REMIT_ERROR_INPUT, 24, 10,
	 "called part"},
	{TOP "  - {id: a, title: A, area: norht, text: T?, advice: D}\n", REMIT_ERROR_INPUT, 24, 29,
	 "north"},
	{TOP QUESTION("text: T?, advice: D, urgency: now"), REMIT_ERROR_INPUT, 24, 0, "urgency"},
	{TOP QUESTION("text: T?"), REMIT_ERROR_INPUT, 24, 5, "advice"},
	{TOP QUESTION("advice: D"), REMIT_ERROR_INPUT, 24, 5, "either a text"},
	{TOP QUESTION("text: T?, advice: D, parts: [{part: one, text: U?}]"), REMIT_ERROR_INPUT, 24,
	 0, "either a text"},
	{TOP QUESTION("parts: [{part: one, text: U?}]"), REMIT_ERROR_INPUT, 24, 0, "advice"},
	{TOP QUESTION("advice: D, parts: [{part: three, text: U?}]"), REMIT_ERROR_INPUT, 24, 0,
	 "there is no 'three'"},
	{TOP QUESTION("advice: D, parts: [{part: one, text: U?}, {part: one, text: V?}]"),
	 REMIT_ERROR_INPUT, 24, 0, "twice"},
	{TOP QUESTION("text: T?, advice: D, controls: [9.9.9]"), REMIT_ERROR_INPUT, 24, 0, "9.9.9"},
	{TOP QUESTION("text: T?, advice: D, controls: [\"18.1\"]"), REMIT_ERROR_INPUT, 24, 0, "18.1"},
	{TOP QUESTION("text: T?, advice: D, advise: E"), REMIT_ERROR_INPUT, 24, 0, "advise"},
	{TOP QUESTION("text: [T], advice: D"), REMIT_ERROR_INPUT, 24, 0, ""},
	{TOP QUESTION("text: \"a\\e[31mb\", advice: D"), REMIT_ERROR_INPUT, 24, 0, ""},
};

START_TEST(errors_have_their_place)
{
	const struct wrong *wrong = &wrongs[_i];
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) problems = NULL;
	struct quiz *quiz = parse(wrong->text, &problems, &error);
	g_autofree char *text = error ? error_text(error) : NULL;

	ck_assert_msg(quiz == NULL, "%s", wrong->text);
	ck_assert_msg(error->code == (int)wrong->code, "%s\n%s", wrong->text, text);
	ck_assert_msg(strstr(error->message, wrong->says) != NULL, "%s\n%s", wrong->text, text);
	ck_assert_uint_ge(problems->len, 1);
	if (wrong->line)
		ck_assert_msg(error_place(error)->line == wrong->line, "%s\n%s", wrong->text, text);
	if (wrong->column)
		ck_assert_msg(error_place(error)->column == wrong->column, "%s\n%s", wrong->text,
			      text);
}
END_TEST

START_TEST(all_problems_are_told)
{
	g_autoptr(GPtrArray) problems = NULL;
	struct quiz *quiz = parse(TOP QUESTION("text: T?, controls: [\"1.1\", \"2.2\"]"), &problems,
				  NULL);

	ck_assert_ptr_null(quiz);
	ck_assert_uint_eq(problems->len, 3);
}
END_TEST

/* A catalog that is not at hand holds nobody up. */
START_TEST(controls_of_another_catalog_are_taken_as_they_are)
{
	g_auto(GStrv) halves = g_strsplit(good, "iso27017-2015", 2);
	g_autofree char *text = g_strjoinv("elsewhere-1", halves);
	struct quiz *quiz = parse_good(text);

	ck_assert_str_eq(quiz->catalog, "elsewhere-1");
	ck_assert_str_eq(quiz->questions[0].controls.items[1], "CLD.9.5.1");
	quiz_free(quiz);
}
END_TEST

START_TEST(every_beginning_is_refused_or_read)
{
	for (size_t bytes = 0; bytes < sizeof(good) - 1; bytes++) {
		g_autofree char *text = g_strndup(good, bytes);
		g_autoptr(GError) error = NULL;
		struct quiz *quiz = parse(text, NULL, &error);

		ck_assert((quiz == NULL) == (error != NULL));
		quiz_free(quiz);
	}
}
END_TEST

START_TEST(lists_have_a_limit)
{
	g_autoptr(GString) text = g_string_new(TOP);
	g_autoptr(GError) error = NULL;

	for (unsigned i = 0; i <= QUIZ_ENTRIES_MAX; i++)
		g_string_append_printf(
			text, "  - {id: q%u, title: A, area: north, text: T?, advice: D}\n", i);
	ck_assert_ptr_null(parse(text->str, NULL, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_LIMIT);
	ck_assert_uint_eq(error_place(error)->line, 24 + QUIZ_ENTRIES_MAX);
}
END_TEST

/* ---- the built-in quiz, and opening ---------------------------------------------- */

static void check_question(const struct quiz *quiz, const struct quiz_question *question)
{
	const struct catalog *catalog = catalog_builtin()[0];

	ck_assert_uint_ge(question->controls.count, 1);
	for (unsigned i = 0; i < question->controls.count; i++)
		ck_assert_uint_ne(catalog_find(catalog, question->controls.items[i]), CATALOG_NONE);
	for (unsigned i = 0; i < question->ask_count; i++) {
		ck_assert_ptr_nonnull(question->asks[i].help);
		ck_assert_uint_ge(question->asks[i].articles.count, 1);
	}
	ck_assert_uint_lt(question->area, quiz->area_count);
}

START_TEST(the_gdpr_check_is_whole)
{
	g_autoptr(GError) error = NULL;
	struct quiz *quiz = quiz_open(io_system(), quiz_builtin()[0], NULL, &error);
	unsigned areas = 0;

	ck_assert_msg(quiz != NULL, "%s", error ? error->message : "");
	ck_assert_str_eq(quiz->id, "gdpr");
	ck_assert_str_eq(quiz->source, "Regulation (EU) 2016/679");
	ck_assert_uint_eq(quiz->area_count, 4);
	ck_assert_uint_eq(quiz->question_count + 1, 10); /* the gate is one of the ten */
	for (unsigned i = 0; i < quiz->question_count; i++) {
		check_question(quiz, &quiz->questions[i]);
		areas |= 1u << quiz->questions[i].area;
	}
	ck_assert_uint_eq(areas, 15);
	for (unsigned i = 0; i < 2; i++) { /* each part alone is asked ten questions */
		g_autoptr(GArray) steps = quiz_steps(quiz, i);

		ck_assert_uint_eq(steps->len + 1, 10);
	}
	quiz_free(quiz);
}
END_TEST

/* 72 hours are the controller's, not the processor's. */
START_TEST(the_breach_question_tells_the_parts_apart)
{
	struct quiz *quiz = quiz_open(io_system(), "gdpr", NULL, NULL);
	const struct quiz_question *breach = &quiz->questions[quiz_question_find(quiz, "breach")];

	ck_assert_uint_eq(breach->ask_count, 2);
	ck_assert_str_eq(quiz->parts[breach->asks[0].part].id, "controller");
	ck_assert_ptr_nonnull(strstr(breach->asks[0].text, "72 hours of becoming aware"));
	ck_assert_str_eq(breach->asks[0].articles.items[0], "Art. 33(1)");
	ck_assert_ptr_nonnull(strstr(breach->asks[1].text, "without undue delay"));
	ck_assert_str_eq(breach->asks[1].articles.items[0], "Art. 33(2)");
	quiz_free(quiz);
}
END_TEST

START_TEST(a_quiz_of_ones_own_comes_first)
{
	g_autofree char *folder = g_dir_make_tmp("remit-test-XXXXXX", NULL);
	g_autofree char *path = g_build_filename(folder, "small.yaml", NULL);
	g_autofree char *other = g_build_filename(folder, "gdpr.yaml", NULL);
	g_autoptr(GError) error = NULL;
	struct quiz *quiz;

	ck_assert(g_file_set_contents(path, good, -1, NULL));
	quiz = quiz_open(io_system(), "small", folder, &error);
	ck_assert_msg(quiz != NULL, "%s", error ? error->message : "");
	ck_assert_str_eq(quiz->file, path);
	quiz_free(quiz);
	quiz = quiz_open(io_system(), path, NULL, NULL);
	ck_assert_ptr_nonnull(quiz);
	quiz_free(quiz);

	ck_assert_ptr_null(quiz_open(io_system(), "smal", folder, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_NOT_FOUND);
	ck_assert_ptr_nonnull(strstr(error->message, "did you mean small"));
	g_clear_error(&error);
	ck_assert_ptr_null(quiz_open(io_system(), "../small", folder, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_NOT_FOUND);
	g_clear_error(&error);
	ck_assert(g_file_set_contents(other, good, -1, NULL)); /* it calls itself small */
	ck_assert_ptr_null(quiz_open(io_system(), "gdpr", folder, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_INPUT);
	g_unlink(path);
	g_unlink(other);
	g_rmdir(folder);
}
END_TEST

TCase *case_quiz(void)
{
	TCase *tcase = tcase_create("quiz");

	tcase_add_test(tcase, a_quiz_is_read);
	tcase_add_test(tcase, the_gate_decides_what_is_asked);
	tcase_add_loop_test(tcase, errors_have_their_place, 0, G_N_ELEMENTS(wrongs));
	tcase_add_test(tcase, all_problems_are_told);
	tcase_add_test(tcase, controls_of_another_catalog_are_taken_as_they_are);
	tcase_add_test(tcase, every_beginning_is_refused_or_read);
	tcase_add_test(tcase, lists_have_a_limit);
	tcase_add_test(tcase, the_gdpr_check_is_whole);
	tcase_add_test(tcase, the_breach_question_tells_the_parts_apart);
	tcase_add_test(tcase, a_quiz_of_ones_own_comes_first);
	return tcase;
}
