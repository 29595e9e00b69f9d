/*
 * A session made from an earlier one when writing fails at any moment: the earlier one is as it
 * was, and no half of a new one is left. Imports of which a part is refused record nothing.
 */
#include "ops/ops.h"
#include "scratch.h"

#include <check.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

static char *folder;
static struct ops ops;
static struct session *session;
static int left; /* calls that write, before one fails; -1: none does */

static gint64 still(void *data)
{
	(void)data;
	return 1795608000; /* 2026-11-25 12:00 UTC */
}

static const struct session_clock clock_still = { still, NULL };

static bool fails(void)
{
	return left >= 0 && left-- == 0;
}

static ssize_t write_or_fail(void *data, int fd, const void *from, size_t bytes)
{
	return fails() ? -ENOSPC : io_system()->write(data, fd, from, bytes);
}

static int fdatasync_or_fail(void *data, int fd)
{
	return fails() ? -EIO : io_system()->fdatasync(data, fd);
}

static int mkdir_or_fail(void *data, const char *path, mode_t mode)
{
	return fails() ? -EACCES : io_system()->mkdir(data, path, mode);
}

static struct io poor;

static void setup(void)
{
	folder = scratch_new();
	g_setenv("XDG_DATA_HOME", folder, TRUE);
	g_setenv("XDG_STATE_HOME", folder, TRUE);
	g_setenv("REMIT_AUTHOR", "anna", TRUE);
	g_unsetenv("REMIT_SESSION");
	left = -1;
	poor = *io_system();
	poor.write = write_or_fail;
	poor.fdatasync = fdatasync_or_fail;
	poor.mkdir = mkdir_or_fail;
	ops = (struct ops){ .io = &poor, .config = config_new(&poor), .clock = &clock_still };
	struct ops_new start = { .name = "old", .role = ROLE_CUSTOMER, .model = MODEL_IAAS };
	session = ops_session_new(&ops, &start, NULL);
	ck_assert_ptr_nonnull(session);
}

static void teardown(void)
{
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

START_TEST(leaves_nothing_behind)
{
	g_autofree char *made = g_build_filename(folder, "remit", "new.remit", NULL);
	g_auto(GStrv) before = session_heads(session);
	struct session *new = NULL;
	int tries = 0;

	set("control/5.1.1/-/customer/status", "partial");
	g_auto(GStrv) heads = session_heads(session);
	ck_assert_str_ne(before[0], heads[0]);
	struct ops_carry *plan = ops_carry_plan(&ops, session, NULL, NULL);
	ck_assert_ptr_nonnull(plan);
	for (; !new; tries++) {
		g_autoptr(GError) error = NULL;

		ck_assert_int_lt(tries, 50);
		left = tries;
		new = ops_carry_run(&ops, plan, "new", NULL, &error);
		left = -1;
		if (new)
			break;
		ck_assert_ptr_nonnull(error);
		ck_assert_msg(access(made, F_OK) != 0, "%d: %s is left: %s", tries, made,
			      error->message);
	}
	ck_assert_int_gt(tries, 3);
	ck_assert_str_eq(session_get(new, "previous/control/5.1.1/-/customer/status"), "partial");
	ck_assert_ptr_null(session_get(new, "control/5.1.1/-/customer/status"));
	ck_assert(session_verify(new, NULL, NULL));
	ck_assert(session_verify(session, heads[0], NULL));
	g_auto(GStrv) after = session_heads(session);
	ck_assert_str_eq(after[0], heads[0]);
	session_close(new);
	ops_carry_free(plan);
}
END_TEST

/* The catalogs that have no maps of their own are led to by those of the other. */
START_TEST(maps_lead_both_ways)
{
	static const struct {
		const char *catalog, *to;
		enum relation relation;
	} rows[] = {
		{ NULL, "6.1.1", RELATION_SAME },
		{ "iso27017-2026", "5.2", RELATION_MOVED },
		{ "iso27001-2022", "A.5.2", RELATION_MOVED },
	};

	set("control/6.1.1/-/customer/status", "partial");
	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
		struct ops_carry *plan = ops_carry_plan(&ops, session, rows[i].catalog, NULL);
		const struct ops_carry_record *record;

		ck_assert_ptr_nonnull(plan);
		ck_assert_uint_eq(plan->records->len, 1);
		record = g_ptr_array_index(plan->records, 0);
		ck_assert_str_eq(record->to[0], rows[i].to);
		ck_assert_int_eq(record->relation, rows[i].relation);
		ops_carry_free(plan);
	}
}
END_TEST

static struct ops_import *plan_of(const char *text)
{
	g_autofree char *path = g_build_filename(folder, "a.csv", NULL);
	struct ops_place place = { session, catalog_builtin()[0], "-", SIDE_CUSTOMER };
	struct ops_importing how = { 0 };

	ck_assert(g_file_set_contents(path, text, -1, NULL));
	return ops_import_plan(&ops, &place, path, &how, NULL);
}

START_TEST(records_all_or_nothing)
{
	struct ops_import *plan = plan_of("id,status,due\n5.1.1,partial,soon\n5.1.2,planned,\n");
	g_autoptr(GError) error = NULL;
	unsigned actions = session_action_count(session);

	ck_assert_ptr_nonnull(plan);
	ck_assert_uint_eq(plan->counts[IMPORT_NEW], 2);
	ck_assert_uint_eq(plan->counts[IMPORT_REFUSED], 1);
	ck_assert(!ops_import_apply(&ops, session, plan, NULL, &error));
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_INPUT));
	ops_import_free(plan);
	g_clear_error(&error);

	plan = plan_of("id,status\n5.1.1,partial\n5.1.2,planned\n");
	left = 0;
	ck_assert(!ops_import_apply(&ops, session, plan, NULL, &error));
	left = -1;
	ck_assert(g_error_matches(error, REMIT_ERROR, REMIT_ERROR_WRITE));
	ck_assert_uint_eq(session_action_count(session), actions);
	ck_assert(ops_import_apply(&ops, session, plan, NULL, NULL));
	ck_assert_uint_eq(session_action_count(session), actions + 1);
	ops_import_free(plan);
}
END_TEST

/* A review that stands in the file as it was is no review of a status that it changes. */
START_TEST(a_new_status_is_not_reviewed)
{
	struct ops_import *plan;

	set("control/5.1.1/-/customer/status", "partial");
	set("control/5.1.1/-/customer/review", "reviewed");
	plan = plan_of("id,review,status\n5.1.1,reviewed,implemented\n");
	ck_assert_uint_eq(plan->counts[IMPORT_UNCHANGED], 1);
	ck_assert_uint_eq(plan->counts[IMPORT_CHANGED], 1);
	ck_assert(ops_import_apply(&ops, session, plan, NULL, NULL));
	ck_assert_str_eq(session_get(session, "control/5.1.1/-/customer/review"), "assessed");
	ops_import_free(plan);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("carry");
	TCase *cases = tcase_create("carry");

	tcase_add_checked_fixture(cases, setup, teardown);
	tcase_add_test(cases, leaves_nothing_behind);
	tcase_add_test(cases, maps_lead_both_ways);
	tcase_add_test(cases, records_all_or_nothing);
	tcase_add_test(cases, a_new_status_is_not_reviewed);
	suite_add_tcase(suite, cases);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
