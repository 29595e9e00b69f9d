/*
 * config.yaml: what is settled, every kind of mistake with its place, hostile files.
 */
#include "config/config.h"
#include "scratch.h"

#include <check.h>
#include <string.h>

static char *folder, *file;
static struct settings *settings;

static void setup(void)
{
	folder = scratch_new();
	file = g_build_filename(folder, "config.yaml", NULL);
	settings = NULL;
}

static void teardown(void)
{
	settings_free(settings);
	g_free(file);
	scratch_remove(folder);
}

static void read_text(const char *text)
{
	ck_assert(g_file_set_contents(file, text, -1, NULL));
	settings_free(settings);
	settings = settings_read(io_system(), file);
}

/* The mistakes, a line each: "LINE:COLUMN words". */
static void assert_mistakes(const char *expected)
{
	g_autoptr(GString) said = g_string_new(NULL);

	for (unsigned i = 0; i < settings->mistakes->len; i++) {
		const GError *error = g_ptr_array_index(settings->mistakes, i);
		const struct error_place *place = error_place(error);

		ck_assert_ptr_nonnull(place);
		ck_assert_str_eq(place->file, file);
		g_string_append_printf(said, "%u:%u %s\n", place->line, place->column,
				       error->message);
	}
	ck_assert_str_eq(said->str, expected);
}

static void assert_text(const struct settings_text *setting, const char *text, unsigned line,
			unsigned column)
{
	ck_assert_pstr_eq(setting->text, text);
	ck_assert_uint_eq(setting->line, line);
	ck_assert_uint_eq(setting->column, column);
}

/* ---- what is settled ------------------------------------------------------------ */

START_TEST(options)
{
	read_text("format: 1\ntheme: light\nascii: yes\nlinear: no\nauthor: Anna Berg\n"
		  "editor: 'vim -n'\ncatalog: iso27017-2015\n");
	assert_mistakes("");
	assert_text(&settings->theme, "light", 2, 8);
	assert_text(&settings->author, "Anna Berg", 5, 9);
	assert_text(&settings->editor, "vim -n", 6, 9);
	assert_text(&settings->catalog, "iso27017-2015", 7, 10);
	ck_assert_int_eq(settings->ascii, SETTING_YES);
	ck_assert_int_eq(settings->linear, SETTING_NO);
	ck_assert_int_eq(settings->mouse, SETTING_UNSAID);
}
END_TEST

START_TEST(bindings)
{
	read_text("format: 1\nkeys:\n  global: { \"gx\": mark, \"q\": none }\n  tree:\n");
	assert_mistakes("");
	ck_assert_uint_eq(settings->key_count, 3);
	assert_text(&settings->keys[0].context, "global", 3, 3);
	assert_text(&settings->keys[0].keys, NULL, 0, 0);
	assert_text(&settings->keys[1].keys, "gx", 3, 13);
	assert_text(&settings->keys[1].command, "mark", 3, 19);
	assert_text(&settings->keys[2].command, "none", 3, 30);
}
END_TEST

START_TEST(looks)
{
	read_text("format: 1\nthemes:\n  mine:\n    like: light\n    title:\n"
		  "      foreground: [255, white]\n      attributes: []\n");
	assert_mistakes("");
	ck_assert_uint_eq(settings->look_count, 5);
	assert_text(&settings->looks[0].theme, "mine", 3, 3);
	assert_text(&settings->looks[0].property, NULL, 0, 0);
	assert_text(&settings->looks[1].property, "like", 4, 5);
	assert_text(&settings->looks[1].style, NULL, 0, 0);
	assert_text(&settings->looks[2].style, "title", 5, 5);
	assert_text(&settings->looks[3].value, "white", 6, 25);
	assert_text(&settings->looks[4].value, NULL, 7, 19);
}
END_TEST

START_TEST(empty)
{
	static const char *const texts[] = { "", "# nothing\n", "format: 1\n", "format: 1\nkeys:\n" };

	for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++) {
		read_text(texts[i]);
		assert_mistakes("");
		ck_assert(!settings->is_unusable);
	}
}
END_TEST

/* ---- what is wrong ---------------------------------------------------------------- */

START_TEST(all_mistakes)
{
	read_text("theem: light\nascii: maybe\nauthor: ''\nkeys: [j]\nthemes: {mine: dark}\n"
		  "editor: \"a\\nb\"\nmouse: no\n");
	assert_mistakes("1:1 the key 'format' is missing; write 'format: 1'\n"
			"1:1 unknown key 'theem'; did you mean 'theme'?\n"
			"2:8 ascii: 'maybe' is not one of: no, yes\n"
			"3:1 'author': expected one line of text\n"
			"4:1 'keys': expected a map of keys and values\n"
			"5:10 'mine': expected a map of keys and values\n"
			"6:1 'editor': expected one line of text\n");
	ck_assert(!settings->is_unusable);
	ck_assert_int_eq(settings->mouse, SETTING_NO);
}
END_TEST

START_TEST(wrong_shapes)
{
	read_text("format: 1\nkeys:\n  tree: {j: , k: [up], l: open}\n"
		  "themes:\n  mine:\n    title: [bold]\n    frame: {foreground: {a: b}}\n");
	assert_mistakes("3:10 j: expected the name of a command, or none\n"
			"3:15 k: expected the name of a command, or none\n"
			"6:5 'title': expected a map of keys and values\n"
			"7:13 'foreground': expected a word, or a list of words\n");
	ck_assert_uint_eq(settings->key_count, 2);
}
END_TEST

START_TEST(unusable)
{
	read_text("format: 2\ntheme: light\n");
	assert_mistakes("1:9 format 2 is newer than this program, which reads up to 1\n");
	ck_assert(settings->is_unusable);
	ck_assert_ptr_null(settings->theme.text);
	read_text("- one\n");
	ck_assert(settings->is_unusable);
	assert_mistakes("1:1 expected keys and values, first 'format: 1'\n");
	read_text("format: 0\n");
	assert_mistakes("1:9 there is no format 0; the first is 1\n");
}
END_TEST

/* The door refuses these; each is one mistake with its line, and nothing is settled. */
START_TEST(hostile)
{
	g_autoptr(GString) deep = g_string_new("format: 1\nkeys: ");

	for (unsigned i = 0; i < 1000; i++)
		g_string_append_c(deep, '[');
	const char *const texts[] = { "format: 1\na: &x [1]\nb: *x\n", "format: 1\ntheme: \"x\\ey\"\n",
				      "format: 1\ntheme: dark\ntheme: light\n",
				      "format: 1\nkeys: {unclosed\n", "format: 1\ntheme: \x1b[31m\n",
				      "format: 1\n--- \nformat: 1\n", deep->str };

	for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++) {
		read_text(texts[i]);
		ck_assert_uint_eq(settings->mistakes->len, 1);
		ck_assert(settings->is_unusable);
		const GError *error = g_ptr_array_index(settings->mistakes, 0);
		ck_assert_uint_gt(error_place(error)->line, 0);
		ck_assert_ptr_null(strchr(error->message, '\x1b'));
		ck_assert_ptr_null(settings->theme.text);
	}
}
END_TEST

START_TEST(large)
{
	g_autofree char *much = g_strnfill((gsize)10 * 1024 * 1024, '#');

	read_text(much);
	ck_assert_uint_eq(settings->mistakes->len, 1);
	ck_assert(g_error_matches(g_ptr_array_index(settings->mistakes, 0), REMIT_ERROR,
				  REMIT_ERROR_LIMIT));
}
END_TEST

START_TEST(many)
{
	g_autoptr(GString) text = g_string_new("format: 1\nkeys:\n  tree:\n");

	for (unsigned i = 0; i < 5000; i++)
		g_string_append_printf(text, "    \"%u\": mark\n", i);
	read_text(text->str);
	ck_assert_uint_eq(settings->mistakes->len, 1);
	ck_assert_uint_eq(settings->key_count, 4000);
	g_string_assign(text, "format: 1\n");
	for (unsigned i = 0; i < 5000; i++)
		g_string_append_printf(text, "key%u: mark\n", i);
	read_text(text->str);
	ck_assert_uint_eq(settings->mistakes->len, 1000);
}
END_TEST

/* ---- through the configuration ------------------------------------------------------ */

static struct config *config_here(void)
{
	g_autofree char *remit = g_build_filename(folder, "remit", NULL);

	g_setenv("XDG_STATE_HOME", folder, TRUE);
	g_setenv("XDG_CONFIG_HOME", folder, TRUE);
	g_mkdir_with_parents(remit, 0700);
	g_free(file);
	file = g_build_filename(remit, "config.yaml", NULL);
	return config_new(io_system());
}

START_TEST(who_and_with_what)
{
	struct config *config = config_here();

	ck_assert_str_eq(config_settings_file(config), file);
	read_text("format: 1\nauthor: Berta\neditor: ed\n");
	g_setenv("EDITOR", "emacs", TRUE);
	g_unsetenv("REMIT_AUTHOR");
	ck_assert_str_eq(config_editor(config), "ed");
	ck_assert(!config_author_is_login(config));
	ck_assert_str_eq(config_author(config), "Berta");
	config_free(config);
	g_setenv("REMIT_AUTHOR", "anna", TRUE);
	config = config_new(io_system());
	ck_assert_str_eq(config_author(config), "anna");
	config_free(config);
}
END_TEST

START_TEST(no_file)
{
	struct config *config = config_here();

	ck_assert_uint_eq(config_settings(config)->mistakes->len, 0);
	ck_assert(!config_settings(config)->is_unusable);
	config_free(config);
	settings = settings_read(io_system(), file);
	ck_assert(settings->is_unusable);
	ck_assert_uint_eq(settings->mistakes->len, 1);
}
END_TEST

static Suite *make_suite(void)
{
	const TTest *const tests[] = { options, bindings, looks, empty, all_mistakes,
					      wrong_shapes, unusable, hostile, large, many,
					      who_and_with_what, no_file };
	Suite *suite = suite_create("settings");
	TCase *tcase = tcase_create("settings");

	tcase_add_checked_fixture(tcase, setup, teardown);
	for (unsigned i = 0; i < G_N_ELEMENTS(tests); i++)
		tcase_add_test(tcase, tests[i]);
	suite_add_tcase(suite, tcase);
	return suite;
}

int main(void)
{
	SRunner *runner = srunner_create(make_suite());

	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}
