/*
 * Unit tests of what proves and mends: keys that a line may have beside its values, lines that may
 * be missing, and salvage from journals that were damaged at random.
 */
#include "session/session_private.h"
#include "tests/unit/scratch.h"
#include "tests/unit/session_desk.h"

#include <stdlib.h>
#include <string.h>

#define NOBODY "\"0707070707070707070707070707070707070707070707070707070707070707\""

static struct desk desk;

static void start(void)
{
	desk_open(&desk);
}

static void stop(void)
{
	desk_close(&desk);
}

static char *head_of(const struct session *session)
{
	g_auto(GStrv) heads = session_heads(session);

	return g_strdup(heads[0]);
}

/* A line by bob with these members beside the usual ones, after the head unless `prev` says. */
static void append_action(const char *prev, const char *members)
{
	g_autofree char *path = history_path(&desk);
	g_autofree char *head = head_of(desk.session);
	g_autofree char *quoted = g_strdup_printf("\"%s\"", head);
	g_autofree char *line = g_strdup_printf(
		"{\"at\":\"2026-11-24T10:00:09Z\",\"by\":\"bob\",\"prev\":[%s],%s}\n",
		prev ? prev : quoted, members);

	append_bytes(path, line, strlen(line));
}

/* ---- keys ------------------------------------------------------------------------------ */

/* Keys of a newer remit may mean that something is to be done: nothing is written after them. */
START_TEST(a_line_with_keys_of_its_own_is_read_only)
{
	set(desk.session, STATUS_PATH, "planned");
	append_action(NULL, "\"set\":{\"new/thing\":\"x\"},\"wonder\":{\"deep\":[1,2]}");
	ck_assert_int_eq(try_set(desk.session, STATUS_PATH, "partial"), REMIT_ERROR_NEWER);
	ck_assert(session_is_readonly(desk.session));
	desk_reopen(&desk);
	ck_assert(session_is_readonly(desk.session));
	ck_assert_ptr_nonnull(strstr(session_notice(desk.session), "newer remit"));
	ck_assert_str_eq(session_get(desk.session, "new/thing"), "x");
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	ck_assert(session_verify(desk.session, NULL, NULL));
}
END_TEST

static const struct {
	const char *members, *error;
} proofs[] = {
	{ "\"seal\":7", "\"seal\" does not name the id" },
	{ "\"seal\":{\"id\":\"12\",\"signature\":\"x\"}", "\"seal\" does not name the id" },
	{ "\"seal\":{\"id\":" NOBODY ",\"signature\":\"\"}", "\"seal\" has no signature" },
	{ "\"seal\":{\"id\":" NOBODY ",\"signature\":7}", "\"seal\" has no signature" },
	{ "\"seal\":{\"id\":" NOBODY ",\"signature\":\"\\u001b\"}", "\"seal\" has no signature" },
	{ "\"seal\":{\"id\":" NOBODY ",\"signature\":\"x\"}", "not in the history" },
	{ "\"recover\":7", "\"recover\" does not list" },
	{ "\"recover\":{}", "\"recover\" does not list" },
	{ "\"recover\":{\"missing\":[\"12\"]}", "\"recover\" does not list" },
	{ "\"recover\":{\"missing\":[7]}", "\"recover\" does not list" },
};

START_TEST(a_broken_proof_is_refused)
{
	GError *error = NULL;

	append_action(NULL, proofs[_i].members);
	ck_assert_ptr_null(session_open(desk_io(), desk.path, &desk.clock, &error));
	ck_assert_uint_eq(error_place(error)->line, 3);
	expect_error(&error, REMIT_ERROR_INPUT, proofs[_i].error);
}
END_TEST

START_TEST(a_seal_is_kept_as_it_is)
{
	g_autofree char *head = head_of(desk.session);
	struct session_seal seal;
	GError *error = NULL;
	char id[65];

	ck_assert(!session_seal_add(desk.session, "12", "x", "anna", id, &error));
	expect_error(&error, REMIT_ERROR_USAGE, "no line");
	ck_assert(!session_seal_add(desk.session, head, "x\xff", "anna", id, &error));
	expect_error(&error, REMIT_ERROR_USAGE, "signature");
	ck_assert(!session_seal_get(desk.session, 0, &seal));
	ck_assert(session_seal_add(desk.session, head, "a\nb\n", "anna", id, NULL));
	desk_reopen(&desk);
	ck_assert(session_seal_get(desk.session, 0, &seal));
	ck_assert(!session_seal_get(desk.session, 1, &seal));
	ck_assert_str_eq(seal.over, head);
	ck_assert_str_eq(seal.signature, "a\nb\n");
	ck_assert_str_eq(seal.id, id);
	ck_assert(!seal.lacks);
	/* it is nobody's step to take back */
	ck_assert(!session_undo(desk.session, "anna", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "nothing of anna");
}
END_TEST

/* ---- lines that are missing ---------------------------------------------------------------- */

/* Lines that a recovery names may be missing, and only those. */
START_TEST(what_was_given_up_for_lost_may_be_missing)
{
	GError *error = NULL;

	append_action(NOBODY, "\"set\":{\"" STATUS_PATH "\":\"planned\"},\"over\":{\"" STATUS_PATH
			      "\":[" NOBODY "]}");
	ck_assert_ptr_null(session_open(desk_io(), desk.path, &desk.clock, &error));
	expect_error(&error, REMIT_ERROR_INPUT, "not in the history");
	append_action(NULL, "\"recover\":{\"missing\":[" NOBODY "]}");
	desk_reopen(&desk);
	ck_assert_uint_eq(session_lost_count(desk.session), 1);
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	ck_assert(session_verify(desk.session, NULL, NULL));
	/* an id proves what came before it only where that is there */
	{
		struct session_action first, lacking;

		session_action_get(desk.session, 1, &first);
		session_action_get(desk.session, 2, &lacking);
		ck_assert(session_verify(desk.session, first.id, NULL));
		ck_assert(!session_verify(desk.session, lacking.id, &error));
		expect_error(&error, REMIT_ERROR_NO, "lines before it are missing");
	}
	set(desk.session, STATUS_PATH, "partial");
	undo(desk.session, "anna");
	desk_reopen(&desk);
	ck_assert_str_eq(session_get(desk.session, STATUS_PATH), "planned");
	ck_assert(!session_is_readonly(desk.session));
}
END_TEST

/* Both copies of a session: one that lost a line, one that has it. */
static GBytes *damaged_copy(struct session **recovered, char **to)
{
	const struct session_start by = { .catalog = "iso", .revision = 1, .by = "carl" };
	g_autofree char *path = history_path(&desk);
	g_autofree char *text = NULL, *again = NULL;
	struct session_recovery *found = NULL;
	char *line;
	gsize count;

	set_by(desk.session, "anna", STATUS_PATH, "planned");
	set_by(desk.session, "bob", STATUS_PATH, "partial");
	set_by(desk.session, "anna", OTHER_PATH, "implemented");
	text = read_text(path, &count);
	line = strstr(text, "\"by\":\"bob\"");
	again = g_strndup(text, count);
	again[line - text - 1] = '!';
	write_bytes(path, again, count);
	*to = g_build_filename(desk.folder, "again.remit", NULL);
	*recovered = session_recover(desk_io(), desk.path, *to, &by, &desk.clock, &found, NULL);
	ck_assert_ptr_nonnull(*recovered);
	ck_assert_uint_eq(found->kept, 4);
	ck_assert_uint_eq(found->missing, 1);
	ck_assert_uint_eq(found->losses->len, 1);
	ck_assert_uint_eq(found->changed->len, 0);
	ck_assert_str_eq(((struct session_loss *)g_ptr_array_index(found->losses, 0))->by, "bob");
	session_recovery_free(found);
	write_bytes(path, text, count);
	return g_bytes_new(text, count);
}

START_TEST(a_whole_copy_brings_back_what_was_lost)
{
	g_autofree char *to = NULL;
	struct session *session = NULL;
	g_autoptr(GBytes) whole = damaged_copy(&session, &to);
	g_autofree char *path = g_build_filename(to, "history.jsonl", NULL);
	gsize count;
	g_autofree char *text = read_text(path, &count);
	g_autoptr(GBytes) lacking = g_bytes_new(text, count);
	GError *error = NULL;
	g_autoptr(GBytes) one = session_union(whole, lacking, &error);
	g_autoptr(GBytes) other = session_union(lacking, whole, &error);

	ck_assert_str_eq(session_get(session, STATUS_PATH), "planned");
	ck_assert_ptr_nonnull(one);
	ck_assert_ptr_nonnull(other);
	ck_assert(g_bytes_equal(one, other));
	/* appended beneath a session that is open, it is not half believed */
	write_bytes(path, g_bytes_get_data(one, NULL), g_bytes_get_size(one));
	ck_assert(session_refresh(session, NULL, NULL));
	ck_assert_str_eq(session_get(session, STATUS_PATH), "partial");
	ck_assert_uint_eq(session_values(session, STATUS_PATH, NULL, 0), 1);
	ck_assert_uint_eq(session_lost_count(session), 0);
	session_close(session);
}
END_TEST

START_TEST(a_line_that_comes_back_is_taken_in)
{
	g_autofree char *to = NULL;
	struct session *session = NULL;
	g_autoptr(GBytes) whole = damaged_copy(&session, &to);
	g_autofree char *path = g_build_filename(to, "history.jsonl", NULL);
	g_autofree char *text = g_strndup(g_bytes_get_data(whole, NULL), g_bytes_get_size(whole));
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	for (unsigned i = 0; lines[i]; i++) {
		g_autofree char *line = g_strconcat(lines[i], "\n", NULL);

		if (strstr(line, "\"by\":\"bob\""))
			append_bytes(path, line, strlen(line));
	}
	ck_assert(session_refresh(session, NULL, NULL));
	ck_assert_str_eq(session_get(session, STATUS_PATH), "partial");
	ck_assert_uint_eq(session_lost_count(session), 0);
	ck_assert(session_verify(session, NULL, NULL));
	session_close(session);
}
END_TEST

/* Whichever of both is ours: lines that were given up are no fault of the copy that lacks them. */
START_TEST(a_recovered_copy_merges_either_way)
{
	g_autofree char *to = NULL;
	struct session *session = NULL;
	g_autoptr(GBytes) whole = damaged_copy(&session, &to);
	g_autofree char *ours = history_path(&desk);
	g_autofree char *theirs = g_build_filename(to, "history.jsonl", NULL);
	GError *error = NULL;
	struct merge *merge;

	set(session, OTHER_PATH, "planned");
	session_close(session);
	merge = merge_new(desk_io(), desk.path, theirs, &desk.clock, &error);
	ck_assert_msg(merge != NULL, "%s", error ? error->message : "");
	ck_assert(merge_apply(merge, NULL));
	merge_free(merge);
	merge = merge_new(desk_io(), to, ours, &desk.clock, &error);
	ck_assert_msg(merge != NULL, "%s", error ? error->message : "");
	ck_assert(merge_apply(merge, NULL));
	merge_free(merge);
	g_autofree char *one = read_text(ours, NULL), *other = read_text(theirs, NULL);
	ck_assert_str_eq(one, other);
	desk_reopen(&desk);
	ck_assert_uint_eq(session_lost_count(desk.session), 0);
	ck_assert(session_verify(desk.session, NULL, NULL));
	/* a line that is gone without a word is a fault still */
	g_auto(GStrv) lines = g_strsplit(one, "\n", -1);
	g_autofree char *less = g_strdup_printf("%s\n%s\n%s\n%s\n", lines[0], lines[1],
						lines[2], lines[4]);
	write_bytes(theirs, less, strlen(less));
	ck_assert_ptr_null(merge_new(desk_io(), desk.path, theirs, &desk.clock, &error));
	expect_error(&error, REMIT_ERROR_INPUT, "not in the history");
}
END_TEST

/* ---- texts that were taken out ------------------------------------------------------------- */

/* Take a text out of the third line, which the fourth one says. */
static void redact_note(void)
{
	char *const paths[] = { (char *)NOTE_PATH, NULL };
	struct change *change = change_new();
	unsigned texts;

	ck_assert(change_set(change, NOTE_PATH, "a secret", NULL));
	ck_assert(change_set(change, STATUS_PATH, "partial", NULL));
	ck_assert(session_append(desk.session, change, "anna", NULL, NULL));
	change_free(change);
	ck_assert(session_redact(desk.session, paths, "anna", "it is one", &texts, NULL));
}

/* Recover from what the lines have become. */
static struct session *recover_from(char **lines, struct session_recovery **found)
{
	const struct session_start by = { .catalog = "iso", .revision = 1, .by = "carl" };
	g_autofree char *path = history_path(&desk);
	g_autofree char *to = g_build_filename(desk.folder, "again.remit", NULL);
	g_autofree char *again = g_strjoinv("\n", lines);

	write_bytes(path, again, strlen(again));
	GError *error = NULL;
	struct session *session =
		session_recover(desk_io(), desk.path, to, &by, &desk.clock, found, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
	ck_assert(session_verify(session, NULL, NULL));
	return session;
}

static char **history_lines(void)
{
	g_autofree char *path = history_path(&desk);
	g_autofree char *text = read_text(path, NULL);

	return g_strsplit(text, "\n", -1);
}

/* A text that was taken out of the third line, and then the damage of one line. */
static struct session *recover_redacted(unsigned damaged, struct session_recovery **found)
{
	redact_note();
	set(desk.session, OTHER_PATH, "planned");
	g_auto(GStrv) lines = history_lines();
	lines[damaged][1] = '!';
	struct session *session = recover_from(lines, found);
	ck_assert_str_eq(session_get(session, OTHER_PATH), "planned");
	return session;
}

/* Where the line is lost that said so it is said anew, and the rest of the line is kept. */
START_TEST(a_redaction_that_was_lost_is_said_anew)
{
	struct session_recovery *found = NULL;
	struct session *session = recover_redacted(3, &found);
	struct session_redacted redacted;
	GError *error = NULL;

	ck_assert_uint_eq(found->redacted, 1);
	ck_assert_uint_eq(found->missing, 1);
	ck_assert_uint_eq(found->changed->len, 1);
	ck_assert_uint_eq(g_array_index(found->changed, unsigned, 0), 3);
	ck_assert_str_eq(session_get(session, NOTE_PATH), SESSION_REDACTED);
	ck_assert_str_eq(session_get(session, STATUS_PATH), "partial");
	session_redacted(session, &redacted);
	ck_assert_uint_eq(redacted.texts, 1);
	/* it is nobody's step to take back */
	ck_assert(!session_undo(session, "carl", NULL, NULL, &error));
	expect_error(&error, REMIT_ERROR_NO, "nothing of carl");
	session_recovery_free(found);
	session_close(session);
}
END_TEST

/* The last line that stands, changed, is dropped, and with it what it said. */
START_TEST(what_only_a_dropped_line_said_is_said_anew)
{
	struct session_recovery *found = NULL;

	redact_note();
	set(desk.session, OTHER_PATH, "planned");
	g_auto(GStrv) lines = history_lines();
	char *whole = lines[3];
	lines[4][1] = '!';
	lines[3] = g_strdup_printf("%.*s,\"wh\":\"x\"}", (int)strlen(whole) - 1, whole);
	g_free(whole);
	struct session *session = recover_from(lines, &found);
	ck_assert_uint_eq(found->losses->len, 2);
	ck_assert_uint_eq(found->redacted, 1);
	ck_assert_str_eq(session_get(session, NOTE_PATH), SESSION_REDACTED);
	ck_assert_str_eq(session_get(session, STATUS_PATH), "partial");
	session_recovery_free(found);
	session_close(session);
}
END_TEST

START_TEST(a_redacted_line_that_was_lost_is_no_more_than_that)
{
	struct session_recovery *found = NULL;
	struct session *session = recover_redacted(2, &found);

	ck_assert_uint_eq(found->redacted, 0);
	ck_assert_uint_eq(found->missing, 1);
	ck_assert_uint_eq(found->changed->len, 0);
	ck_assert_ptr_null(session_get(session, NOTE_PATH));
	session_recovery_free(found);
	session_close(session);
}
END_TEST

/* ---- random damage --------------------------------------------------------------------------- */

/* Bytes changed, zeroed, cut out or put in twice, once or several times. */
static void damage(GRand *random, GString *text)
{
	for (int i = g_rand_int_range(random, 1, 4); i > 0; i--) {
		gsize at = (gsize)g_rand_int_range(random, 0, (gint32)text->len);
		gsize bytes = (gsize)g_rand_int_range(random, 1, 300); /* MIN() would draw twice */

		bytes = MIN(bytes, text->len - at);
		switch (g_rand_int_range(random, 0, 4)) {
		case 0:
			text->str[at] ^= (char)(1 << g_rand_int_range(random, 0, 8));
			break;
		case 1:
			memset(text->str + at, 0, bytes);
			break;
		case 2:
			g_string_erase(text, (gssize)at, (gssize)bytes);
			break;
		default: {
			g_autofree char *copy = g_strndup(text->str + at, bytes);

			g_string_insert(text, (gssize)at, copy);
		}
		}
	}
}

/* Every line that is still whole has to be in what was recovered. */
static void check_kept(const struct session *session, const char *text, gsize count,
		       const char *whole)
{
	g_auto(GStrv) lines = g_strsplit(whole, "\n", -1);

	for (unsigned i = 1; lines[i] && *lines[i]; i++) {
		g_autofree char *framed = g_strconcat("\n", lines[i], "\n", NULL);
		g_autofree char *id = sum_of(lines[i], strlen(lines[i]));

		if (g_str_has_prefix(lines[i], "{\"was\":\""))
			memcpy(id, lines[i] + strlen("{\"was\":\""), 64);
		if (memmem(text, count, framed, strlen(framed)))
			ck_assert_msg(session_action_find(session, id) >= 0, "line %u is lost", i);
	}
}

START_TEST(random_damage_is_survived)
{
	const struct session_start by = { .catalog = "iso", .revision = 1, .by = "carl" };
	GRand *random = g_rand_new_with_seed((guint32)_i + 1);
	g_autofree char *path = history_path(&desk);
	g_autofree char *whole = NULL;
	unsigned recovered = 0;

	for (unsigned i = 0; i < 12; i++)
		set_by(desk.session, i % 3 ? "anna" : "bob", i % 2 ? STATUS_PATH : OTHER_PATH,
		       session_status_words[1 + i % 5]);
	undo(desk.session, "anna");
	if (_i % 2) { /* and with a text that was taken out */
		char *const paths[] = { (char *)NOTE_PATH, NULL };
		unsigned texts;

		set(desk.session, NOTE_PATH, "a secret");
		set(desk.session, STATUS_PATH, "partial");
		ck_assert(session_redact(desk.session, paths, "anna", "it is one", &texts, NULL));
	}
	whole = read_text(path, NULL);
	for (unsigned i = 0; i < 40; i++) {
		g_autofree char *to = g_strdup_printf("%s/again%u.remit", desk.folder, i);
		GString *text = g_string_new(whole);
		struct session_recovery *found = NULL;
		GError *error = NULL;
		struct session *session;

		damage(random, text);
		write_bytes(path, text->str, text->len);
		session = session_recover(desk_io(), desk.path, to, &by, &desk.clock, &found,
					  &error);
		if (session) {
			recovered++;
			ck_assert_msg(session_verify(session, NULL, &error), "%s",
				      error ? error->message : "");
			check_kept(session, text->str, text->len, whole);
			set(session, "engagement/title", "goes on");
			session_close(session);
		} else {
			expect_error(&error, REMIT_ERROR_NO, "nothing to recover");
		}
		session_recovery_free(found);
		g_string_free(text, TRUE);
	}
	ck_assert_uint_gt(recovered, 10);
	g_rand_free(random);
}
END_TEST

/* ---- the program ----------------------------------------------------------------------------- */

static Suite *suite(void)
{
	Suite *all = suite_create("recover");
	TCase *one = tcase_create("recover");

	tcase_add_checked_fixture(one, start, stop);
	tcase_add_test(one, a_line_with_keys_of_its_own_is_read_only);
	tcase_add_loop_test(one, a_broken_proof_is_refused, 0, G_N_ELEMENTS(proofs));
	tcase_add_test(one, a_seal_is_kept_as_it_is);
	tcase_add_test(one, what_was_given_up_for_lost_may_be_missing);
	tcase_add_test(one, a_whole_copy_brings_back_what_was_lost);
	tcase_add_test(one, a_line_that_comes_back_is_taken_in);
	tcase_add_test(one, a_recovered_copy_merges_either_way);
	tcase_add_test(one, a_redaction_that_was_lost_is_said_anew);
	tcase_add_test(one, what_only_a_dropped_line_said_is_said_anew);
	tcase_add_test(one, a_redacted_line_that_was_lost_is_no_more_than_that);
	tcase_add_loop_test(one, random_damage_is_survived, 0, 8);
	suite_add_tcase(all, one);
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
