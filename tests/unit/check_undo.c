/*
 * Unit tests of what a session tells: taking back, history, the state printed for people.
 */
#include "tests/unit/session_desk.h"

#include "yaml/door.h"

#include <stdlib.h>
#include <errno.h>
#include <string.h>

#define STAND_IN_HASH "98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1118be4"

static struct desk desk;

static void start(void)
{
	desk_open(&desk);
}

static void stop(void)
{
	desk_close(&desk);
}

/* ---- undo ----------------------------------------------------------------------------------- */

START_TEST(undo_and_redo_go_back_and_forth)
{
	GError *error = NULL;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, STATUS_PATH, "partial");
	set(desk.session, NOTE_PATH, "n");
	for (unsigned i = 0; i < 2; i++) {
		undo(desk.session, "anna");
		ck_assert_ptr_null(session_get(desk.session, NOTE_PATH));
		undo(desk.session, "anna");
		ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
		desk_reopen(&desk);
		undo(desk.session, "anna");
		ck_assert_ptr_null(session_get(desk.session, STATUS_PATH));
		ck_assert(!session_undo(desk.session, "anna", NULL, NULL, &error));
		expect_error(&error, REMIT_ERROR_NO, "nothing");
		redo(desk.session, "anna");
		ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
		redo(desk.session, "anna");
		redo(desk.session, "anna");
		ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "partial");
		ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "n");
		ck_assert(!session_redo(desk.session, "anna", NULL, NULL, &error));
		expect_error(&error, REMIT_ERROR_NO, "do again");
		desk_reopen(&desk);
	}
	ck_assert(session_verify(desk.session, NULL, NULL));
}
END_TEST

START_TEST(a_fresh_action_ends_redo)
{
	GError *error = NULL;

	set(desk.session, STATUS_PATH, "planned");
	undo(desk.session, "anna");
	set(desk.session, NOTE_PATH, "n");
	ck_assert(!session_redo(desk.session, "anna", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "do again");
	undo(desk.session, "anna");
	ck_assert_ptr_null(session_get(desk.session, NOTE_PATH));
}
END_TEST

START_TEST(the_first_action_cannot_be_undone)
{
	GError *error = NULL;

	ck_assert(!session_undo(desk.session, "anna", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "nothing of anna");
	ck_assert(!session_undo(desk.session, "nobody", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "nothing of nobody");
	ck_assert(!session_undo(desk.session, "", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_USAGE, "author");
	ck_assert_uint_eq(session_action_count(desk.session), 2);
}
END_TEST

START_TEST(each_author_undoes_their_own)
{
	set_by(desk.session, "anna", STATUS_PATH, "planned");
	set_by(desk.session, "bob", NOTE_PATH, "bob's");
	undo(desk.session, "anna");
	ck_assert_ptr_null(session_get(desk.session, STATUS_PATH));
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "bob's");
}
END_TEST

START_TEST(what_others_said_since_stays)
{
	struct change *change = change_new();
	unsigned left = 99;
	g_autofree char *what = NULL;
	GError *error = NULL;

	ck_assert(change_set(change, STATUS_PATH, "planned", NULL));
	ck_assert(change_set(change, OTHER_PATH, "planned", NULL));
	ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
	change_free(change);
	set_by(desk.session, "bob", OTHER_PATH, "partial");
	ck_assert(session_undo(desk.session, "anna", &left, &what, NULL));
	ck_assert_uint_eq(left, 1);
	ck_assert_str_eq(what, "taken back: Status (5.1.1 customer) is empty again");
	ck_assert_str_eq(session_get(desk.session, OTHER_PATH), "partial");
	ck_assert_ptr_null(session_get(desk.session, STATUS_PATH));
	/* nothing of the step is left to take back */
	set_by(desk.session, "anna", NOTE_PATH, "a");
	set_by(desk.session, "bob", NOTE_PATH, "b");
	ck_assert(!session_undo(desk.session, "anna", &left, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "changed since");
	ck_assert_uint_eq(left, 0);
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "b");
}
END_TEST

START_TEST(undo_tells)
{
	struct change *change = change_new();
	char *what = NULL;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, STATUS_PATH, "partial");
	ck_assert(session_undo(desk.session, "anna", NULL, &what, NULL));
	ck_assert_str_eq(what, "taken back: Status (5.1.1 customer) is \"planned\" again");
	g_free(what);
	ck_assert(session_redo(desk.session, "anna", NULL, &what, NULL));
	ck_assert_str_eq(what, "done again: Status (5.1.1 customer) is \"partial\"");
	g_free(what);
	ck_assert(change_set(change, "engagement/scope", "all", NULL));
	ck_assert(change_set(change, NOTE_PATH, "n", NULL));
	ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
	change_free(change);
	ck_assert(session_undo(desk.session, "anna", NULL, &what, NULL));
	ck_assert(strcmp(what, "taken back: Scope and 1 more value") == 0);
	g_free(what);
}
END_TEST

/* What an entry is called tells, and the name of its file before the size of that. */
START_TEST(undo_tells_what_an_entry_is)
{
	static const struct {
		const char *field, *text;
	} values[] = { { "title", "Restore report" }, { "custody", "copied" },
		       { "hash", STAND_IN_HASH }, { "size", "5" }, { "file", "restore.pdf" } };
	g_autofree char *what = NULL, *again = NULL;

	for (unsigned from = 0; from < 2; from++) {
		struct change *change = change_new();

		for (unsigned i = from; i < G_N_ELEMENTS(values); i++) {
			g_autofree char *path = session_path("evidence", from ? "E-2" : "E-1",
							     values[i].field, NULL);
			ck_assert(change_set(change, path, values[i].text, NULL));
		}
		ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
		change_free(change);
	}
	ck_assert(session_undo(desk.session, "anna", NULL, &what, NULL));
	ck_assert_str_eq(what, "taken back: File (E-2) and 3 more values");
	ck_assert(session_undo(desk.session, "anna", NULL, &again, NULL));
	ck_assert_str_eq(again, "taken back: Title \"Restore report\" (E-1) and 4 more values");
	ck_assert_str_eq(session_headline(NULL, 0) ? "something" : "nothing", "nothing");
}
END_TEST

START_TEST(bulk_is_counted)
{
	static const char *const fields[] = { "status", "review" };
	static const char *const texts[] = { "planned", "assessed" };
	struct change *change = change_new();
	char *what = NULL;
	unsigned left = 0;

	for (unsigned i = 0; i < 3; i++)
		for (unsigned k = 0; k < 2; k++) {
			g_autofree char *id = g_strdup_printf("5.%u", i);
			g_autofree char *path = session_path("control", id, "-", "customer",
							     fields[k], NULL);
			ck_assert(change_set(change, path, texts[k], NULL));
		}
	ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
	change_free(change);
	ck_assert(session_undo(desk.session, "anna", NULL, &what, NULL));
	ck_assert_str_eq(what, "taken back: 3 controls: Status (6 values)");
	g_free(what);
	ck_assert(session_redo(desk.session, "anna", NULL, &what, NULL));
	ck_assert_str_eq(what, "done again: 3 controls: Status (6 values)");
	g_free(what);
	/* What others wrote since stays, and is not counted. */
	set_by(desk.session, "bert", "control/5.0/-/customer/status", "partial");
	ck_assert(session_undo(desk.session, "anna", &left, &what, NULL));
	ck_assert_str_eq(what, "taken back: 3 controls: Status (5 values)");
	ck_assert_uint_eq(left, 1);
	g_free(what);
}
END_TEST

START_TEST(bulk_is_of_several_controls)
{
	const char *const one[] = { "control/5.1.1/-/customer/review",
				    "control/5.1.1/-/customer/status" };
	const char *const mixed[] = { "control/5.1.1/-/customer/status", "engagement/scope",
				      "control/5.1.2/-/customer/status" };
	const char *const unknown[] = { "control/5.1.1/x", "control/5.1.2/x" };
	const char *const encoded[] = { "control/a%2Fb/-/customer/note",
					"control/a/-/customer/note" };

	ck_assert_ptr_null(session_bulk_title(NULL, 0));
	ck_assert_ptr_null(session_bulk_title(one, 2));
	ck_assert_ptr_null(session_bulk_title(mixed, 3));
	ck_assert_ptr_null(session_bulk_title(unknown, 2));
	g_autofree char *title = session_bulk_title(encoded, 2);
	ck_assert_pstr_eq(title, "2 controls: Note (2 values)");
}
END_TEST

/* ---- history ----------------------------------------------------------- */

START_TEST(history_tells_how_it_came)
{
	const char *path, *text, *before;
	struct session_action action;
	g_auto(GStrv) heads = NULL;
	char *prefix;

	set(desk.session, STATUS_PATH, "planned");
	set_by(desk.session, "bob", STATUS_PATH, "partial");
	undo(desk.session, "bob");
	ck_assert_uint_eq(session_action_count(desk.session), 5);
	session_action_set(desk.session, 3, 0, &path, &text, &before);
	ck_assert_str_eq(path, STATUS_PATH);
	ck_assert_str_eq(text, "partial");
	ck_assert_str_eq(before, "planned");
	session_action_get(desk.session, 3, &action);
	ck_assert_str_eq(action.by, "bob");
	prefix = g_strdup(action.id);
	session_action_get(desk.session, 4, &action);
	ck_assert_str_eq(action.undoes, prefix);
	ck_assert_uint_eq(action.prev_count, 1);
	ck_assert_str_eq(session_action_prev(desk.session, 4, 0), prefix);
	ck_assert_int_eq(session_action_find(desk.session, prefix), 3);
	prefix[20] = '\0';
	ck_assert_int_eq(session_action_find(desk.session, prefix), 3);
	g_free(prefix);
	ck_assert_int_eq(session_action_find(desk.session, ""), -1);
	ck_assert_int_eq(session_action_find(desk.session, "xyz"), -1);
	heads = session_heads(desk.session);
	ck_assert_uint_eq(g_strv_length(heads), 1);
	ck_assert_str_eq(heads[0], action.id);
	session_action_get(desk.session, 0, &action);
	ck_assert_uint_eq(action.set_count, 0);
	ck_assert_uint_eq(action.prev_count, 0);
}
END_TEST

START_TEST(an_ambiguous_beginning_finds_nothing)
{
	for (unsigned i = 0; i < 16; i++) {
		g_autofree char *text = g_strdup_printf("%u", i);

		set(desk.session, NOTE_PATH, text);
	}
	/* 18 ids and 16 digits: one of them begins two */
	for (unsigned i = 0, found = 0;; i++) {
		struct session_action action;
		char first[2];

		ck_assert_uint_lt(i, 18);
		session_action_get(desk.session, i, &action);
		first[0] = action.id[0];
		first[1] = '\0';
		if (session_action_find(desk.session, first) < 0)
			found++;
		if (found > 0)
			break;
	}
}
END_TEST

/* ---- assessment.yaml --------------------------------------------------- */

static struct value_tree *read_printed(const char *path)
{
	gsize count;
	char *text = read_text(path, &count);
	g_autoptr(GBytes) bytes = g_bytes_new_take(text, count);
	GError *error = NULL;
	struct value_tree *tree = value_tree_parse("assessment.yaml", bytes, &error);

	if (!tree)
		ck_abort_msg("%s\n%s", error->message, text);
	return tree;
}

static const char *text_at(const struct value *value, const char *key)
{
	value = value_get(value, key);
	ck_assert_ptr_nonnull(value);
	return value_text(value);
}

START_TEST(the_state_is_printed)
{
	g_autofree char *path = desk_file(&desk, "assessment.yaml");
	g_auto(GStrv) heads = NULL;
	struct value_tree *tree;
	const struct value *root, *part;
	GError *error = NULL;

	set(desk.session, STATUS_PATH, "planned");
	set(desk.session, NOTE_PATH, "- no: list\n\n  # nor comment\n");
	set(desk.session, "control/5.1.1/a-b/customer/status", "partial");
	set(desk.session, "control/5.1.1/a/customer/status", "partial");
	set(desk.session, "finding/no/title", "yes");
	set(desk.session, "previous/control/5.1.1/-/customer/status", "planned");
	ck_assert_msg(session_print(desk.session, NULL, &error), "%s", error ? error->message : "");
	tree = read_printed(path);
	root = value_tree_root(tree);
	heads = session_heads(desk.session);
	ck_assert_str_eq(value_text(value_at(value_get(root, "heads"), 0)), heads[0]);
	ck_assert_str_eq(text_at(value_get(root, "engagement"), "role"), "provider");
	part = value_at(value_get(root, "controls"), 0);
	ck_assert_str_eq(text_at(part, "id"), "5.1.1");
	part = value_get(part, "records");
	ck_assert_uint_eq(value_count(part), 3);
	ck_assert_str_eq(text_at(value_get(value_get(part, "a-b"), "customer"), "status"), "partial");
	part = value_get(value_get(part, "-"), "customer");
	ck_assert_str_eq(text_at(part, "status"), "planned");
	ck_assert_str_eq(text_at(part, "note"), "- no: list\n\n  # nor comment\n");
	ck_assert_str_eq(text_at(value_get(value_get(root, "finding"), "no"), "title"), "yes");
	ck_assert_ptr_nonnull(value_get(value_get(root, "previous"), "control"));
	value_tree_free(tree);
}
END_TEST

START_TEST(an_unchanged_state_is_not_printed_again)
{
	g_autofree char *path = desk_file(&desk, "assessment.yaml");
	struct stat before, after;

	ck_assert(session_print(desk.session, NULL, NULL));
	ck_assert_int_eq(stat(path, &before), 0);
	ck_assert_int_eq(before.st_mode & 07777, 0600);
	ck_assert(session_print(desk.session, NULL, NULL));
	ck_assert_int_eq(stat(path, &after), 0);
	ck_assert_uint_eq(before.st_ino, after.st_ino);
	set(desk.session, STATUS_PATH, "planned");
	ck_assert(session_print(desk.session, NULL, NULL));
	{
		struct value_tree *tree = read_printed(path);

		ck_assert_ptr_nonnull(value_get(value_tree_root(tree), "controls"));
		value_tree_free(tree);
	}
}
END_TEST

START_TEST(edits_by_hand_are_left)
{
	g_autofree char *path = desk_file(&desk, "assessment.yaml");
	g_autofree char *text = NULL;
	g_autofree char *edited = NULL;
	g_autofree char *after = NULL;
	GError *error = NULL;

	ck_assert(session_print(desk.session, NULL, NULL));
	text = read_text(path, NULL);
	edited = g_strconcat(text, "more: of my own\n", NULL);
	write_bytes(path, edited, strlen(edited));
	ck_assert(!session_print(desk.session, NULL, &error));
	expect_error(&error, REMIT_ERROR_CONFLICT, "edited by hand");
	after = read_text(path, NULL);
	ck_assert_str_eq(after, edited);
	write_bytes(path, "", 0);
	ck_assert(!session_print(desk.session, NULL, &error));
	expect_error(&error, REMIT_ERROR_CONFLICT, "edited by hand");
}
END_TEST

static int rename_fails(void *data, const char *from, const char *to)
{
	(void)data;
	(void)from;
	(void)to;
	return -EACCES;
}

/* Told at the next opening, kept under a name that is free, never printed over. */
START_TEST(edits_by_hand_are_set_aside)
{
	g_autofree char *path = desk_file(&desk, "assessment.yaml");
	g_autofree char *aside = NULL, *second = NULL, *text = NULL;
	struct io broken = *desk_io();
	GError *error = NULL;

	ck_assert_int_eq(session_print_look(desk.session), PRINT_ABSENT);
	ck_assert(session_print(desk.session, NULL, NULL));
	ck_assert_int_eq(session_print_look(desk.session), PRINT_AS_PRINTED);
	set(desk.session, STATUS_PATH, "planned"); /* behind is not edited */
	ck_assert_int_eq(session_print_look(desk.session), PRINT_AS_PRINTED);
	desk_reopen(&desk);
	ck_assert_ptr_null(session_notice(desk.session));
	write_bytes(path, "mine", 4);
	desk_reopen(&desk);
	ck_assert_ptr_nonnull(strstr(session_notice(desk.session), "remit import"));
	broken.rename = rename_fails;
	struct session *poor = desk_with_io(&desk, &broken);
	ck_assert_ptr_null(session_print_set_aside(poor, &error));
	expect_error(&error, REMIT_ERROR_WRITE, "assessment.yaml");
	session_close(poor);
	aside = session_print_set_aside(desk.session, NULL);
	ck_assert(g_str_has_suffix(aside, "/assessment.edited.yaml"));
	text = read_text(aside, NULL);
	ck_assert_str_eq(text, "mine");
	ck_assert(session_print(desk.session, NULL, NULL));
	write_bytes(path, "again", 5);
	second = session_print_set_aside(desk.session, NULL);
	ck_assert(g_str_has_suffix(second, "/assessment.edited-2.yaml"));
	ck_assert_int_eq(session_print_look(desk.session), PRINT_ABSENT);
}
END_TEST

/* ---- the program ------------------------------------------------------- */

static Suite *suite(void)
{
	Suite *all = suite_create("undo");
	TCase *state = tcase_create("state");

	tcase_add_checked_fixture(state, start, stop);
	tcase_set_timeout(state, 30);
	tcase_add_test(state, undo_and_redo_go_back_and_forth);
	tcase_add_test(state, a_fresh_action_ends_redo);
	tcase_add_test(state, the_first_action_cannot_be_undone);
	tcase_add_test(state, each_author_undoes_their_own);
	tcase_add_test(state, what_others_said_since_stays);
	tcase_add_test(state, undo_tells);
	tcase_add_test(state, undo_tells_what_an_entry_is);
	tcase_add_test(state, bulk_is_counted);
	tcase_add_test(state, bulk_is_of_several_controls);
	tcase_add_test(state, history_tells_how_it_came);
	tcase_add_test(state, an_ambiguous_beginning_finds_nothing);
	tcase_add_test(state, the_state_is_printed);
	tcase_add_test(state, an_unchanged_state_is_not_printed_again);
	tcase_add_test(state, edits_by_hand_are_left);
	tcase_add_test(state, edits_by_hand_are_set_aside);
	suite_add_tcase(all, state);
	return all;
}

int main(void)
{
	SRunner *runner = srunner_create(suite());
	int failed;

	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
