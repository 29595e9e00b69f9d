/*
 * Unit tests of taking texts out in copies that are merged: it spreads, nothing brings a text back,
 * whoever merges gets the same bytes.
 */
#include "tests/unit/check_redact.h"

#include <stdlib.h>
#include <string.h>

static struct desk other;

/* ---- two copies -------------------------------------------------------------------------- */

/* The union, checked to be the same either way and to be read. */
static GBytes *join(GBytes *one, GBytes *two)
{
	GError *error = NULL;
	GBytes *ours = session_union(one, two, &error);
	gsize count;

	if (!ours)
		ck_abort_msg("%s", error->message);
	g_autoptr(GBytes) theirs = session_union(two, one, NULL);
	ck_assert_ptr_nonnull(theirs);
	ck_assert(g_bytes_equal(ours, theirs));
	const char *text = g_bytes_get_data(ours, &count);
	write_bytes(history, text, count);
	desk_reopen(&desk);
	expect_verified(desk.session, NULL);
	return ours;
}

/* Two copies that begin alike: the text is in both. */
static void part(void)
{
	gsize count;

	set(desk.session, NOTE_PATH, SECRET);
	set(desk.session, "control/5.1.1/-/customer/how", "another secret");
	desk_open(&other);
	g_autofree char *text = read_text(history, &count);
	g_autofree char *their_history = history_path(&other);
	write_bytes(their_history, text, count);
	desk_reopen(&other);
}

static GBytes *their_bytes(void)
{
	g_autofree char *their_history = history_path(&other);

	return read_bytes(their_history);
}

START_TEST(test_merge_spreads_it)
{
	part();
	redact(desk.session, NOTE_PATH);
	set_by(other.session, "bert", NOTE_PATH, "changed meanwhile");
	g_autoptr(GBytes) ours = read_bytes(history);
	g_autoptr(GBytes) theirs = their_bytes();
	g_autoptr(GBytes) both = join(ours, theirs);
	ck_assert(!holds(both, "hunter2"));
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), "changed meanwhile");
	/* Merged again with the copy that has it still, nothing comes back. */
	g_autoptr(GBytes) again = join(both, theirs);
	ck_assert(g_bytes_equal(again, both));
	desk_close(&other);
}
END_TEST

START_TEST(test_both_took_something_out)
{
	struct session_redacted redacted;

	part();
	redact(desk.session, NOTE_PATH);
	redact(other.session, "control/5.1.1/-/customer/how");
	g_autoptr(GBytes) ours = read_bytes(history);
	g_autoptr(GBytes) theirs = their_bytes();
	g_autoptr(GBytes) both = join(ours, theirs);
	ck_assert(!holds(both, "another secret"));
	ck_assert(!holds(both, "hunter2"));
	session_redacted(desk.session, &redacted);
	ck_assert_uint_eq(redacted.texts, 2);
	desk_close(&other);
}
END_TEST

START_TEST(test_both_took_the_same_out)
{
	struct change *change = change_new();

	ck_assert(change_set(change, NOTE_PATH, SECRET, NULL));
	ck_assert(change_set(change, "control/5.1.1/-/customer/remark", "two in one line", NULL));
	change_set_why(change, "since two in one line and " SECRET);
	ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
	change_free(change);
	part();
	redact(desk.session, NOTE_PATH);
	redact(other.session, NOTE_PATH);
	redact(other.session, "control/5.1.1/-/customer/remark");
	g_autoptr(GBytes) ours = read_bytes(history);
	g_autoptr(GBytes) theirs = their_bytes();
	g_autoptr(GBytes) both = join(ours, theirs);
	ck_assert(!holds(both, "hunter2"));
	ck_assert(!holds(both, "two in one line"));
	g_autofree char *state = state_text(desk.session);
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), SESSION_REDACTED);
	desk_close(&other);
}
END_TEST

START_TEST(test_conflict_with_what_was_taken_out)
{
	struct session_value values[2];

	part();
	set_by(other.session, "bert", NOTE_PATH, "theirs");
	set(desk.session, NOTE_PATH, "ours, with hunter2");
	redact(desk.session, NOTE_PATH);
	g_autoptr(GBytes) ours = read_bytes(history);
	g_autoptr(GBytes) theirs = their_bytes();
	g_autoptr(GBytes) both = join(ours, theirs);
	ck_assert(!holds(both, "hunter2"));
	ck_assert_uint_eq(session_values(desk.session, NOTE_PATH, values, 2), 2);
	set(desk.session, NOTE_PATH, "settled");
	undo(desk.session, "anna");
	expect_verified(desk.session, NULL);
	desk_close(&other);
}
END_TEST

/* ---- any history ------------------------------------------------------------------------- */

enum { ROUNDS = 40, STEPS = 30 };

static const char *const texts_at[] = { NOTE_PATH, "control/5.1.1/-/customer/how",
					"control/5.1.1/-/customer/remark" };

/* What was ever recorded, and what was taken out of a copy that had it. */
struct worked {
	GRand *random;
	GPtrArray *texts[G_N_ELEMENTS(texts_at)]; /* of char * */
	GHashTable *gone;
	unsigned made;
};

static void model_set(struct worked *model, struct desk *at)
{
	unsigned path = (unsigned)g_rand_int_range(model->random, 0, G_N_ELEMENTS(texts_at));
	char *text = g_strdup_printf("text %u!", model->made++);

	set(at->session, texts_at[path], text);
	g_ptr_array_add(model->texts[path], text);
}

static void model_redact(struct worked *model, struct desk *at)
{
	unsigned path = (unsigned)g_rand_int_range(model->random, 0, G_N_ELEMENTS(texts_at));
	char *const paths[] = { (char *)texts_at[path], NULL };
	g_autofree char *file = history_path(at);
	g_autoptr(GBytes) before = read_bytes(file);
	unsigned count;

	session_redact(at->session, paths, "anna", "a secret", &count, NULL);
	for (unsigned i = 0; i < model->texts[path]->len; i++) {
		char *text = g_ptr_array_index(model->texts[path], i);
		g_autofree char *quoted = g_strdup_printf("\"%s\"", text);

		if (holds(before, quoted))
			g_hash_table_add(model->gone, text);
	}
}

static void model_merge(void)
{
	g_autoptr(GBytes) ours = read_bytes(history);
	g_autoptr(GBytes) theirs = their_bytes();
	g_autoptr(GBytes) both = join(ours, theirs);
	g_autofree char *their_history = history_path(&other);
	gsize count;
	const char *bytes = g_bytes_get_data(both, &count);

	write_bytes(their_history, bytes, count);
	desk_reopen(&other);
}

static void model_check(const struct worked *model)
{
	g_autoptr(GBytes) bytes = read_bytes(history);

	for (unsigned path = 0; path < G_N_ELEMENTS(texts_at); path++) {
		for (unsigned i = 0; i < model->texts[path]->len; i++) {
			char *text = g_ptr_array_index(model->texts[path], i);
			g_autofree char *quoted = g_strdup_printf("\"%s\"", text);

			ck_assert_msg(holds(bytes, quoted) !=
					      g_hash_table_contains(model->gone, text),
				      "%s", text);
		}
	}
}

/* Two copies, worked on, redacted and merged at random: what was taken out of one is in none, what
 * was not is in both, and both are the same bytes. */
START_TEST(test_any_history)
{
	struct worked model = { .random = g_rand_new_with_seed((guint32)_i + 1),
			       .gone = g_hash_table_new(NULL, NULL) };

	for (unsigned i = 0; i < G_N_ELEMENTS(texts_at); i++)
		model.texts[i] = g_ptr_array_new_with_free_func(g_free);
	part();
	for (unsigned step = 0; step < STEPS; step++) {
		struct desk *at = g_rand_boolean(model.random) ? &desk : &other;
		int what = g_rand_int_range(model.random, 0, 10);

		if (what < 7)
			model_set(&model, at);
		else if (what < 9)
			model_redact(&model, at);
		else
			model_merge();
	}
	model_merge();
	model_check(&model);
	for (unsigned i = 0; i < G_N_ELEMENTS(texts_at); i++)
		g_ptr_array_unref(model.texts[i]);
	g_hash_table_unref(model.gone);
	g_rand_free(model.random);
	desk_close(&other);
}
END_TEST

/* What a tool puts back into the file is not shown, is told, and is taken out again. */
START_TEST(test_brought_back_by_hand)
{
	char *const none[] = { NULL };
	struct session_redacted redacted;
	GError *error = NULL;
	unsigned texts;
	gsize count;

	set(desk.session, NOTE_PATH, SECRET);
	g_autofree char *text = read_text(history, &count);
	char *line = strrchr(g_strchomp(text), '\n') + 1;
	g_autofree char *original = g_strconcat(line, "\n", NULL);
	redact(desk.session, NOTE_PATH);
	ck_assert(!session_redact(desk.session, none, "anna", NULL, &texts, &error));
	expect_error(&error, REMIT_ERROR_NO, "no text");
	append_bytes(history, original, strlen(original));
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), SESSION_REDACTED);
	ck_assert(!session_verify(desk.session, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "--again");
	session_redacted(desk.session, &redacted);
	ck_assert_uint_eq(redacted.exposed, 5);
	ck_assert(session_redact(desk.session, none, "anna", NULL, &texts, NULL));
	ck_assert(!file_holds("hunter2"));
	expect_verified(desk.session, NULL);
}
END_TEST

/* What is said of a line that says something else takes nothing out of it, nor does taking out
 * again what is there leave a history that nobody reads. */
START_TEST(test_said_of_another_line)
{
	char *const none[] = { NULL };
	GError *error = NULL;
	unsigned texts;
	gsize count;

	set(desk.session, NOTE_PATH, SECRET);
	g_autofree char *before = read_text(history, &count);
	redact(desk.session, NOTE_PATH);
	g_autofree char *after = read_text(history, &count);
	char *rest = strstr(after, "/rest\":\"") + strlen("/rest\":\"");
	*rest = *rest == '0' ? '1' : '0';
	g_autofree char *mixed = g_strconcat(before, strrchr(g_strchomp(after), '\n') + 1, "\n",
					     NULL);
	write_bytes(history, mixed, strlen(mixed));
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), SECRET);
	ck_assert(!session_redact(desk.session, none, "anna", NULL, &texts, &error));
	expect_error(&error, REMIT_ERROR_NO, "no text");
	redact(desk.session, NOTE_PATH);
	ck_assert(!file_holds("hunter2"));
	desk_reopen(&desk);
	expect_verified(desk.session, NULL);
}
END_TEST

/* The line itself was put back, and nothing stands for it any more. */
START_TEST(test_put_back_in_its_place)
{
	GError *error = NULL;
	gsize count;

	set(desk.session, NOTE_PATH, SECRET);
	g_autofree char *before = read_text(history, &count);
	redact(desk.session, NOTE_PATH);
	g_autofree char *after = read_text(history, &count);
	g_autofree char *mixed = g_strconcat(before, strrchr(g_strchomp(after), '\n') + 1, "\n",
					     NULL);
	write_bytes(history, mixed, strlen(mixed));
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, NOTE_PATH), SESSION_REDACTED);
	ck_assert(!session_verify(desk.session, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "--again");
	g_autofree char *then = id_of(desk.session, 2);
	struct session *past = session_as_of(desk.session, then, NULL);
	ck_assert_str_eq(session_get(past, NOTE_PATH), SESSION_REDACTED);
	session_close(past);
	g_autoptr(GBytes) bytes = read_bytes(history);
	g_autoptr(GBytes) both = session_union(bytes, bytes, NULL);
	ck_assert(!holds(both, "hunter2"));
}
END_TEST

/* Any byte may be wrong: it is refused, or it is read and the same whoever merges. */
START_TEST(test_any_byte_wrong)
{
	GRand *random = g_rand_new_with_seed((guint32)_i + 1);
	gsize count;

	part();
	redact(desk.session, NOTE_PATH);
	redact(other.session, "control/5.1.1/-/customer/how");
	g_autoptr(GBytes) ours = read_bytes(history);
	g_autoptr(GBytes) theirs = their_bytes();
	const char *whole = g_bytes_get_data(ours, &count);
	for (unsigned i = 0; i < 100; i++) {
		g_autofree char *text = g_memdup2(whole, count);
		gsize at = (gsize)g_rand_int_range(random, 0, (gint32)count);

		text[at] = (char)g_rand_int_range(random, 0, 256);
		g_autoptr(GBytes) wrong = g_bytes_new(text, count);
		g_autoptr(GBytes) one = session_union(wrong, theirs, NULL);
		g_autoptr(GBytes) two = session_union(theirs, wrong, NULL);
		ck_assert(!one == !two);
		ck_assert(!one || g_bytes_equal(one, two));
	}
	g_rand_free(random);
	desk_close(&other);
}
END_TEST

TCase *copies_tests(void)
{
	TCase *tests = tcase_create("copies");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_merge_spreads_it);
	tcase_add_test(tests, test_both_took_something_out);
	tcase_add_test(tests, test_both_took_the_same_out);
	tcase_add_test(tests, test_conflict_with_what_was_taken_out);
	tcase_add_loop_test(tests, test_any_history, 0, ROUNDS);
	tcase_add_test(tests, test_brought_back_by_hand);
	tcase_add_test(tests, test_said_of_another_line);
	tcase_add_test(tests, test_put_back_in_its_place);
	tcase_add_loop_test(tests, test_any_byte_wrong, 0, 20);
	return tests;
}
