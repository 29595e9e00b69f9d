/*
 * Unit tests of the matrix: its columns, what a cell is, the worst case, filters, marks and words.
 */
#include "report/report.h"
#include "scratch.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

enum { NOW = 1795428000 }; /* 2026-11-23T10:00:00Z */

static char *folder;
static struct session *session;
static const struct catalog *catalog;

static gint64 clock_now(void *data)
{
	(void)data;
	return NOW;
}

static void setup(void)
{
	struct session_clock clock = { clock_now, NULL };
	struct session_start start = { .by = "anna", .name = "t", .role = ROLE_PROVIDER,
				       .model = MODEL_SAAS };
	g_autoptr(GError) error = NULL;

	folder = scratch_new();
	catalog = catalog_builtin()[0];
	start.catalog = catalog->id;
	start.revision = catalog->revision;
	g_autofree char *path = g_build_filename(folder, "t.remit", NULL);
	session = session_create(io_system(), path, &start, &clock, &error);
	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
}

static void teardown(void)
{
	session_close(session);
	scratch_remove(folder);
}

static void record(const char *path, const char *text)
{
	struct change *change = change_new();
	g_autoptr(GError) error = NULL;

	ck_assert_msg(change_set(change, path, text, &error), "%s", error ? error->message : "");
	ck_assert_msg(session_append(session, change, "anna", NULL, &error), "%s",
		      error ? error->message : "");
	change_free(change);
}

static void two_services(void)
{
	record("service/host/role", "customer");
	record("service/host/model", "iaas");
	record("service/app/name", "Shop");
}

static struct matrix *matrix_of(const char *const *services, const char *filter)
{
	g_autoptr(GError) error = NULL;
	struct filter *parsed = filter ? filter_parse(filter, &error) : NULL;
	struct matrix *matrix = matrix_new(session, catalog, services, parsed, NULL);

	ck_assert(!filter || parsed);
	filter_free(parsed);
	return matrix;
}

static char *columns_of(const struct matrix *matrix)
{
	GString *text = g_string_new(NULL);

	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);

		g_string_append_printf(text, "%s%s", i ? " " : "", column->id);
	}
	return g_string_free(text, FALSE);
}

static void expect_columns(const char *const *services, const char *wanted)
{
	struct matrix *matrix = matrix_of(services, NULL);
	g_autofree char *columns = columns_of(matrix);

	ck_assert_str_eq(columns, wanted);
	matrix_free(matrix);
}

static const struct matrix_row *row_of(const struct matrix *matrix, const char *id)
{
	for (unsigned i = 0; i < matrix->rows->len; i++) {
		const struct matrix_row *row = g_ptr_array_index(matrix->rows, i);

		if (strcmp(row->node->id, id) == 0)
			return row;
	}
	ck_abort_msg("no row %s", id);
	return NULL;
}

/* The marks of a row: "+ ~! | ~!" */
static void expect_marks(const char *id, const char *wanted)
{
	struct matrix *matrix = matrix_of(NULL, NULL);
	const struct matrix_row *row = row_of(matrix, id);
	g_autofree char *worst = matrix_worst_marks(&row->worst);
	g_autoptr(GString) text = g_string_new(NULL);

	for (unsigned i = 0; i < matrix->columns->len; i++) {
		g_autofree char *marks = matrix_marks(&row->cells[i]);
		g_string_append_printf(text, "%s ", marks);
	}
	g_string_append_printf(text, "| %s", worst);
	ck_assert_str_eq(text->str, wanted);
	matrix_free(matrix);
}

START_TEST(the_whole_scope_is_a_column_where_it_has_something)
{
	static const char *const some[] = { "host", "-", NULL };
	static const char *const none[] = { "nowhere", NULL };

	expect_columns(NULL, "-");
	two_services();
	expect_columns(NULL, "app host");
	expect_columns(some, "host -");
	expect_columns(none, "");
	record("control/5.1.1/host/customer/status", "planned");
	expect_columns(NULL, "app host");
	record("duty/12.3.1/recover-service/-/accountable", "csc");
	expect_columns(NULL, "app host -");
	record("duty/12.3.1/recover-service/-/accountable", "");
	record("claim/12.3.1/recover-service/-/customer/accountable", "csc");
	expect_columns(NULL, "app host -");
	record("claim/12.3.1/recover-service/-/customer/accountable", "");
	expect_columns(NULL, "app host");
	record("control/5.1.1/-/provider/remark", "To be done");
	expect_columns(NULL, "app host -");
}
END_TEST

START_TEST(a_cell_has_its_marks)
{
	two_services();
	expect_marks("5.1.1", ". . | .");
	record("control/5.1.1/app/customer/status", "implemented");
	record("control/5.1.1/app/provider/status", "alternative");
	expect_marks("5.1.1", "+ . | .");
	record("control/5.1.1/host/customer/status", "partial");
	record("control/5.1.1/host/provider/status", "implemented");
	record("control/5.1.1/host/provider/basis/stated", "yes");
	expect_marks("5.1.1", "+ ~? | ~?");
	record("control/5.1.1/app/provider/status", "");
	expect_marks("5.1.1", ". ~? | ~? .1");
	record("control/5.1.1/app/customer/applicability", "excluded");
	record("control/5.1.1/app/provider/applicability", "excluded");
	expect_marks("5.1.1", "x ~? | ~?");
	record("control/5.1.1/host/customer/selected", "no");
	record("control/5.1.1/host/provider/selected", "no");
	expect_marks("5.1.1", "x / | ");
	/* the whole scope counts where it has something of its own, and only there */
	record("control/5.1.2/-/provider/status", "planned");
	record("control/5.1.2/-/customer/status", "planned");
	expect_marks("5.1.1", "x /  | ");
	expect_marks("5.1.2", ". . o | o .2");
}
END_TEST

START_TEST(a_dispute_is_a_mark_and_words)
{
	two_services();
	record("control/12.3.1/host/customer/status", "implemented");
	record("control/12.3.1/host/provider/status", "implemented");
	record("claim/12.3.1/specify-backup/host/provider/accountable", "csc");
	expect_marks("12.3.1", ". ~! | ~! .1");
	struct matrix *matrix = matrix_of(NULL, NULL);
	g_autofree char *words = matrix_words(&row_of(matrix, "12.3.1")->cells[1]);
	g_autofree char *sum = label_joint_sum(&row_of(matrix, "12.3.1")->worst, false);
	ck_assert_ptr_nonnull(strstr(words, "partial; nobody owns: Specify what"));
	ck_assert_str_eq(sum,
			 "partial; not assessed: 1 of 2; with a duty that nobody owns: 1");
	ck_assert_uint_eq(row_of(matrix, "12.3.1")->worst_at, 1);
	matrix_free(matrix);
	record("claim/12.3.1/specify-backup/host/provider/accountable", "shared");
	expect_marks("12.3.1", ". +! | .!");
}
END_TEST

START_TEST(a_filter_holds_for_one_of_the_columns)
{
	static const char *const app[] = { "app", NULL };
	struct matrix *matrix;

	two_services();
	record("control/9.2.1/host/customer/status", "planned");
	matrix = matrix_of(NULL, "status=planned");
	ck_assert_uint_eq(matrix->rows->len, 1);
	matrix_free(matrix);
	matrix = matrix_of(app, "status=planned");
	ck_assert_uint_eq(matrix->rows->len, 0);
	matrix_free(matrix);
	matrix = matrix_of(NULL, NULL);
	ck_assert_uint_eq(matrix->rows->len, 121);
	ck_assert_ptr_null(matrix->gone[0]);
	matrix_free(matrix);
	matrix_free(NULL);
}
END_TEST

/* What a service has that is not in scope any more is no column, and is not forgotten. */
START_TEST(what_is_gone_is_named)
{
	two_services();
	record("control/9.2.1/old/customer/status", "planned");
	struct matrix *matrix = matrix_of(NULL, NULL);
	g_autofree char *columns = columns_of(matrix);

	ck_assert_str_eq(columns, "app host");
	ck_assert_str_eq(matrix->gone[0], "old");
	ck_assert_ptr_null(matrix->gone[1]);
	matrix_free(matrix);
}
END_TEST

/* One control alone comes to what it does among all, whatever is recorded. */
START_TEST(one_control_alone_comes_to_the_same)
{
	g_autoptr(GRand) dice = g_rand_new_with_seed(27017);
	static const char *const services[] = { "app", "host", "-" };

	two_services();
	record("assurance/iso/valid_to", "2026-01-01");
	record("assurance/iso/service/host", "yes");
	for (unsigned i = 0; i < 200; i++) {
		const struct catalog_node *node;
		do {
			node = &catalog->nodes[g_rand_int_range(dice, 0,
								(gint32)catalog->node_count)];
		} while (!node->control);
		g_autofree char *base = g_strdup_printf(
			"control/%s/%s/%s/", node->id, services[g_rand_int_range(dice, 0, 3)],
			catalog_side_words[g_rand_int_range(dice, 0, 2)]);
		g_autofree char *status = g_strconcat(base, "status", NULL);
		g_autofree char *basis = g_strconcat(base, "basis/", g_rand_boolean(dice) ?
						     "stated" : "certified", NULL);

		record(status, session_status_words[g_rand_int_range(dice, 1, STATUS_COUNT)]);
		record(basis, "yes");
	}
	struct matrix *matrix = matrix_of(NULL, NULL);
	for (unsigned i = 0; i < matrix->rows->len; i++) {
		const struct matrix_row *row = g_ptr_array_index(matrix->rows, i);
		struct joint_sum sum;

		ck_assert_uint_eq(matrix_worst(session, row->node, &sum), 2);
		ck_assert_mem_eq(&sum, &row->worst, sizeof(sum));
	}
	matrix_free(matrix);
}
END_TEST

/* Texts of people are data: no markup, no formula. */
START_TEST(what_people_wrote_stays_text)
{
	record("service/=1+1/name", "=HYPERLINK(\"x\")");
	record("service/|a*b/name", "<script>");
	const struct doc_source source = { .session = session, .catalog = catalog,
					   .service = "-", .model = MODEL_IAAS };
	const struct doc_style style = { 0 };
	struct document *document = doc_document_find("matrix", NULL)->make(&source, NULL);
	GString *markdown = doc_format_find("markdown", NULL, NULL)->render(document, &style, NULL);
	GString *csv = doc_format_find("csv", NULL, NULL)->render(document, &style, NULL);

	ck_assert_ptr_nonnull(strstr(csv->str, ",'=1+1,"));
	ck_assert_ptr_null(strstr(csv->str, ",=1+1"));
	ck_assert_ptr_null(strstr(markdown->str, "| |a*b"));
	ck_assert_ptr_null(strstr(markdown->str, "<script>"));
	g_string_free(markdown, TRUE);
	g_string_free(csv, TRUE);
	document_free(document);
}
END_TEST

int main(void)
{
	Suite *all = suite_create("matrix");
	TCase *matrix = tcase_create("matrix");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(matrix, setup, teardown);
	tcase_add_test(matrix, the_whole_scope_is_a_column_where_it_has_something);
	tcase_add_test(matrix, a_cell_has_its_marks);
	tcase_add_test(matrix, a_dispute_is_a_mark_and_words);
	tcase_add_test(matrix, a_filter_holds_for_one_of_the_columns);
	tcase_add_test(matrix, what_is_gone_is_named);
	tcase_add_test(matrix, one_control_alone_comes_to_the_same);
	tcase_add_test(matrix, what_people_wrote_stays_text);
	suite_add_tcase(all, matrix);
	runner = srunner_create(all);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
