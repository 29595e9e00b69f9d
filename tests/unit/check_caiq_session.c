/*
 * The CAIQ in a session: whose a control is, what the records answer, statements recorded and
 * nothing else, and that what is written comes back.
 */
#include "check_caiq.h"
#include "scratch.h"

#include <errno.h>

static char *folder;
static struct ops ops;
static struct session *session;
static const struct catalog *catalog;
static bool disk_is_full;

static gint64 still(void *data)
{
	(void)data;
	return 1795608000; /* 2026-11-25 12:00 UTC */
}

static const struct session_clock clock_still = { still, NULL };
static struct io poor;

static ssize_t write_or_fail(void *data, int fd, const void *from, size_t bytes)
{
	return disk_is_full ? -ENOSPC : io_system()->write(data, fd, from, bytes);
}

static void setup(void)
{
	folder = scratch_new();
	g_setenv("XDG_DATA_HOME", folder, TRUE);
	g_setenv("XDG_STATE_HOME", folder, TRUE);
	g_setenv("REMIT_AUTHOR", "anna", TRUE);
	g_unsetenv("REMIT_SESSION");
	disk_is_full = false;
	poor = *io_system();
	poor.write = write_or_fail;
	ops = (struct ops){ .io = &poor, .config = config_new(&poor), .clock = &clock_still };
	struct ops_new start = { .name = "one", .role = ROLE_CUSTOMER, .model = MODEL_IAAS };
	session = ops_session_new(&ops, &start, NULL);
	ck_assert_ptr_nonnull(session);
	catalog = ops_catalog(&ops, session, NULL, &(char *){ NULL }, NULL);
	ck_assert_ptr_nonnull(catalog);
}

static void teardown(void)
{
	catalog_free(catalog);
	session_close(session);
	config_free(ops.config);
	scratch_remove(folder);
}

static void set(const char *path, const char *text)
{
	struct change *change = change_new();

	ck_assert(change_set(change, path, text, NULL));
	ck_assert(ops_append(&ops, session, change, NULL, NULL));
	change_free(change);
}

/* ---- what the records answer ------------------------------------------------------- */

static const struct caiq_order order = { SIDE_PROVIDER, SESSION_WHOLE_SCOPE, MODEL_IAAS, CAIQ_4_0 };

/* A control with duties of both sides, as if it were the only counterpart. */
static GArray *counterparts_of(const char *const *ids)
{
	GArray *found = g_array_new(FALSE, FALSE, sizeof(struct caiq_counterpart));

	for (; *ids; ids++) {
		struct caiq_counterpart one = { catalog_find(catalog, *ids), RELATION_PARTLY };

		ck_assert_uint_ne(one.index, CATALOG_NONE);
		g_array_append_val(found, one);
	}
	return found;
}

static int answer_to(const char *const *ids)
{
	g_autoptr(GArray) found = counterparts_of(ids);

	return caiq_answer_of(session, catalog, found, &order);
}

START_TEST(answers_by_status)
{
	static const struct { const char *status; int answer; } rows[] = {
		{ "implemented", 0 }, { "alternative", 0 }, { "partial", 1 }, { "planned", 1 },
		{ "not-implemented", 1 }, { NULL, -1 },
	};
	static const char *const one[] = { "12.3.1", NULL };
	static const char *const two[] = { "12.3.1", "18.2.1", NULL };
	static const char *const none[] = { NULL };

	ck_assert_int_eq(answer_to(none), -1);
	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		set("control/12.3.1/-/provider/status", rows[i].status);
		ck_assert_int_eq(answer_to(one), rows[i].answer);
	}
	/* Of several: a No first, no Yes while one is open. */
	set("control/12.3.1/-/provider/status", "implemented");
	ck_assert_int_eq(answer_to(two), -1);
	set("control/18.2.1/-/provider/status", "partial");
	ck_assert_int_eq(answer_to(two), 1);
	set("control/18.2.1/-/provider/status", NULL);
	set("control/18.2.1/-/provider/exclusion-reason", "nothing of that here");
	set("control/18.2.1/-/provider/applicability", "excluded");
	ck_assert_int_eq(answer_to(two), 0);
	set("control/12.3.1/-/provider/selected", "no");
	ck_assert_int_eq(answer_to(two), 2);
	ck_assert_int_eq(answer_to(one), -1);
}
END_TEST

static void all_duties(const struct control *control, const char *id, const char *who,
		       const char *performer)
{
	for (unsigned i = 0; i < control->duty_count; i++) {
		g_autofree char *path = session_path("duty", id, control->duties[i].id, "-",
						     "accountable", NULL);
		g_autofree char *by = session_path("duty", id, control->duties[i].id, "-",
						   "performed_by", NULL);
		set(path, who);
		set(by, performer);
	}
}

START_TEST(owns_by_duties)
{
	static const char *const ids[] = { "12.3.1", NULL };
	g_autoptr(GArray) found = counterparts_of(ids), none = counterparts_of(ids + 1);
	const struct control *control =
		catalog->nodes[g_array_index(found, struct caiq_counterpart, 0).index].control;
	static const struct { const char *who, *performer; enum ownership ownership; } all[] = {
		{ "csp", NULL, OWNERSHIP_CSP }, { "csc", NULL, OWNERSHIP_CSC },
		{ "csc", "Helper Ltd", OWNERSHIP_CSC }, { "shared", NULL, OWNERSHIP_SHARED },
		{ "csp", "Helper Ltd", OWNERSHIP_THIRD_PARTY }, { "na", NULL, OWNERSHIP_COUNT },
	};

	ck_assert_uint_gt(control->duty_count, 1);
	ck_assert_int_eq(caiq_ownership_of(session, catalog, none, &order), OWNERSHIP_COUNT);
	for (unsigned i = 0; i < G_N_ELEMENTS(all); i++) {
		all_duties(control, ids[0], all[i].who, all[i].performer);
		ck_assert_int_eq(caiq_ownership_of(session, catalog, found, &order),
				 all[i].ownership);
	}
	all_duties(control, ids[0], "csp", NULL);
	g_autofree char *by = session_path("duty", ids[0], control->duties[0].id, "-",
					   "performed_by", NULL);
	g_autofree char *who = session_path("duty", ids[0], control->duties[0].id, "-",
					    "accountable", NULL);
	set(by, "Helper Ltd");
	ck_assert_int_eq(caiq_ownership_of(session, catalog, found, &order),
			 OWNERSHIP_SHARED_THIRD_PARTY);
	set(who, "csc");
	ck_assert_int_eq(caiq_ownership_of(session, catalog, found, &order), OWNERSHIP_SHARED);
}
END_TEST

/* ---- in and out -------------------------------------------------------------------- */

static struct ops_caiq_plan *plan_of(const char *text, const char *edition)
{
	g_autofree char *path = g_build_filename(folder, "in.csv", NULL);
	struct ops_place place = { session, catalog, SESSION_WHOLE_SCOPE, SIDE_PROVIDER };
	struct ops_caiq_taking how = { .edition = edition };
	g_autoptr(GError) error = NULL;
	struct ops_caiq_plan *plan;

	ck_assert(g_file_set_contents(path, text, -1, NULL));
	plan = ops_caiq_plan(&ops, &place, path, &how, &error);
	ck_assert_msg(plan != NULL, "%s", error ? error->message : "");
	return plan;
}

static unsigned take_in(const char *text, const char *edition)
{
	struct ops_caiq_plan *plan = plan_of(text, edition);
	unsigned changed = plan->counts[IMPORT_NEW] + plan->counts[IMPORT_CHANGED];
	char id[65];

	ck_assert(ops_caiq_apply(&ops, session, plan, id, NULL));
	ops_caiq_plan_free(plan);
	return changed;
}

static void count_records(const char *path, const char *text, bool conflict, void *data)
{
	(void)path;
	(void)text;
	(void)conflict;
	(*(unsigned *)data)++;
}

/* Nothing outside the declaration is touched, and one that fails leaves nothing. */
START_TEST(records_statements_alone)
{
	struct ops_caiq_plan *plan = plan_of(HEAD "A&A-02.1,Yes,CSP-owned,a\n", NULL);
	unsigned before = 0, after = 0, declared = 0;
	g_autoptr(GError) error = NULL;

	session_each(session, "", count_records, &before);
	disk_is_full = true;
	ck_assert(!ops_caiq_apply(&ops, session, plan, NULL, &error));
	ck_assert_int_eq(error->code, REMIT_ERROR_WRITE);
	disk_is_full = false;
	session_each(session, "", count_records, &after);
	ck_assert_uint_eq(before, after);
	ck_assert(ops_caiq_apply(&ops, session, plan, NULL, NULL));
	after = 0;
	session_each(session, "", count_records, &after);
	session_each(session, "declaration/caiq/", count_records, &declared);
	ck_assert_uint_gt(declared, 5);
	ck_assert_uint_eq(after, before + declared);
	ops_caiq_plan_free(plan);
	ck_assert_uint_eq(take_in(HEAD "A&A-02.1,Yes,CSP-owned,a\n", NULL), 0);
	ck_assert_uint_eq(take_in(HEAD "A&A-02.1,Yes,CSP-owned,b\n", NULL), 1);
	ck_assert_uint_eq(take_in(HEAD "A&A-02.2,Yes,,\n", NULL), 2); /* one new, one gone */
	g_autoptr(GPtrArray) statements = caiq_statements(session, "-");
	ck_assert_uint_eq(statements->len, 1);
}
END_TEST

/* Two who took in different answers: both live, and it is said. */
START_TEST(says_conflicts)
{
	static const char path[] = "declaration/caiq/statement/A&A-02.1/answer";
	g_autofree char *file = g_build_filename(session_folder(session), "history.jsonl", NULL);
	g_autofree char *ours = NULL, *theirs = NULL;
	gsize ours_bytes, theirs_bytes;

	take_in(HEAD "A&A-02.1,Yes,CSP-owned,a\n", NULL);
	ck_assert(g_file_get_contents(file, &ours, &ours_bytes, NULL));
	set(path, "no");
	ck_assert(g_file_get_contents(file, &theirs, &theirs_bytes, NULL));
	ck_assert(g_file_set_contents(file, ours, (gssize)ours_bytes, NULL));
	ck_assert(session_refresh(session, NULL, NULL));
	set(path, "na");
	g_autofree char *mine = NULL;
	ck_assert(g_file_get_contents(file, &mine, NULL, NULL));
	g_autoptr(GBytes) one = g_bytes_new(mine, strlen(mine));
	g_autoptr(GBytes) other = g_bytes_new(theirs, theirs_bytes);
	g_autoptr(GBytes) both = session_union(one, other, NULL);
	ck_assert_ptr_nonnull(both);
	gsize bytes;
	const char *data = g_bytes_get_data(both, &bytes);
	ck_assert(g_file_set_contents(file, data, (gssize)bytes, NULL));
	ck_assert(session_refresh(session, NULL, NULL));
	g_autoptr(GPtrArray) statements = caiq_statements(session, "-");
	ck_assert_uint_eq(statements->len, 1);
	const struct caiq_statement *statement = g_ptr_array_index(statements, 0);
	g_autofree char *words = label_statement(statement);
	ck_assert(statement->conflict);
	ck_assert_ptr_nonnull(strstr(words, "in conflict"));
}
END_TEST

static const char *const random_texts[] = {
	"=1+1", "-x", "'quoted", "a, b; c", "say \"hi\"", "one\ntwo", "@home", "+", "'", "''=",
	"(clear)", "\xe6\x97\xa5\xe6\x9c\xac",
};

static void set_at_random(GRand *rand)
{
	struct change *change = change_new();

	for (unsigned i = 0; i < catalog->node_count; i++) {
		unsigned status = g_rand_int(rand) % STATUS_COUNT;
		const char *how = random_texts[g_rand_int(rand) % G_N_ELEMENTS(random_texts)];

		if (!catalog->nodes[i].control || status == STATUS_NONE)
			continue;
		g_autofree char *status_path = session_path("control", catalog->nodes[i].id, "-",
							    "provider", "status", NULL);
		g_autofree char *how_path = session_path("control", catalog->nodes[i].id, "-",
							 "provider", "how", NULL);
		ck_assert(change_set(change, status_path, session_status_words[status], NULL));
		ck_assert(change_set(change, how_path, how, NULL));
	}
	ck_assert(ops_append(&ops, session, change, NULL, NULL));
	change_free(change);
}

/* What is written is read without a word left over, and written again as it was. */
START_TEST(comes_back)
{
	g_autoptr(GRand) rand = g_rand_new_with_seed(7);

	for (int edition = CAIQ_EDITION_COUNT - 1; edition >= 0; edition--) {
		struct caiq_order this = order;
		struct caiq_written written, again;

		this.edition = (enum caiq_edition)edition;
		set_at_random(rand);
		GString *csv = caiq_csv(session, catalog, &this, &written);
		struct ops_caiq *caiq = read_text(csv->str);
		ck_assert_uint_eq(caiq->left->len, 0);
		ck_assert_uint_eq(caiq->absent->len, 0);
		ck_assert_int_eq(caiq->edition, edition);
		ck_assert_uint_eq(caiq->rows->len + caiq->unanswered, written.rows);
		ck_assert_uint_gt(written.answered, 20);
		ck_assert_uint_eq(written.given_back, 0);
		ops_caiq_free(caiq);
		take_in(csv->str, session_caiq_words[edition]);
		GString *second = caiq_csv(session, catalog, &this, &again);
		ck_assert_str_eq(csv->str, second->str);
		ck_assert_uint_eq(again.given_back, written.answered);
		ck_assert_uint_eq(again.differ->len, 0);
		caiq_written_clear(&written);
		caiq_written_clear(&again);
		g_string_free(csv, TRUE);
		g_string_free(second, TRUE);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("caiq-session");
	TCase *tests = tcase_create("caiq-session");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, answers_by_status);
	tcase_add_test(tests, owns_by_duties);
	tcase_add_test(tests, records_statements_alone);
	tcase_add_test(tests, says_conflicts);
	tcase_add_test(tests, comes_back);
	suite_add_tcase(suite, tests);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
