/*
 * The responsibility matrix as a section: controls by services, with the joint status of each and
 * the worst case over all.
 */
#include "report/document_private.h"

#include <string.h>

/* Columns before those of the services. */
static const struct doc_column first_columns[] = {
	{ "control", N_("Control"), DOC_ID, NULL, NULL },
	{ "title", N_("Title"), DOC_LINE, NULL, NULL },
	{ "worst", N_("Worst case"), DOC_LINE, NULL, NULL },
	{ "services-not-assessed", N_("Services not assessed"), DOC_NUMBER, NULL, NULL },
	{ "services-not-verified", N_("Services not verified"), DOC_NUMBER, NULL, NULL },
	{ "services-unowned", N_("Services with a duty of nobody"), DOC_NUMBER, NULL, NULL },
	{ "services-disputed", N_("Services with a disputed duty"), DOC_NUMBER, NULL, NULL },
};

enum {
	FIRST_COUNT = 3,              /* what the worst case says in words already */
	BEFORE = G_N_ELEMENTS(first_columns),
};

/* What a reader calls a service. */
static const char *column_name(const struct matrix_column *column)
{
	if (strcmp(column->id, SESSION_WHOLE_SCOPE) == 0)
		return _("whole scope");
	return column->name ? column->name : column->id;
}

static const struct doc_column *columns_of(struct document *document, const struct matrix *matrix)
{
	unsigned count = BEFORE + matrix->columns->len;
	g_autofree struct doc_column *columns = g_new0(struct doc_column, count);
	g_autoptr(GPtrArray) heads = g_ptr_array_new_with_free_func(g_free);

	memcpy(columns, first_columns, sizeof(first_columns));
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);
		const char *called = column_name(column);
		char *head = g_strdup_printf("%s (%s, %s)", called,
					     label_model(column->model), label_role(column->role));

		g_ptr_array_add(heads, head);
		columns[BEFORE + i] = (struct doc_column){ column->id, NULL, DOC_LINE, NULL, head };
	}
	return doc_columns(document, columns, count);
}

/* Words of the vocabulary, not of people: the same in every language. */
static const char *status_word(bool none, enum status status)
{
	return none ? "none" : session_status_words[status];
}

/* "partial unowned not-verified"; "" where nothing is recorded. g_free(). */
static char *joint_words(const struct matrix_cell *cell)
{
	const struct joint *joint = &cell->joint;
	GString *words = g_string_new(NULL);

	if (!cell->absent)
		g_string_assign(words, joint->left_out ? "left-out" :
						  status_word(joint->none, joint->status));
	if (!cell->absent && joint->unowned)
		g_string_append(words, " unowned");
	if (!cell->absent && joint->disputed_count)
		g_string_append(words, " disputed");
	if (!cell->absent && joint->not_verified && joint->status != STATUS_NONE)
		g_string_append(words, " not-verified");
	return g_string_free(words, FALSE);
}

static void put_row(struct document *document, struct doc_table *table,
		    const struct matrix *matrix, const struct matrix_row *row)
{
	const struct joint_sum *worst = &row->worst;
	g_autofree char *sum = label_joint_sum(worst, false);

	doc_put(document, table, row->node->id);
	doc_put(document, table, row->node->title);
	doc_put_both(document, table, sum, status_word(worst->counted == 0, worst->status));
	doc_put_number(document, table, worst->not_assessed);
	doc_put_number(document, table, worst->not_verified);
	doc_put_number(document, table, worst->unowned);
	doc_put_number(document, table, worst->disputed);
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		g_autofree char *words = matrix_words(&row->cells[i]);
		g_autofree char *raw = joint_words(&row->cells[i]);

		doc_put_both(document, table, row->cells[i].absent ? "" : words, raw);
	}
}

/* What stands beside the statuses of a service and changes none of them. */
static void put_standings(struct document *document, const struct matrix *matrix)
{
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);
		g_autofree char *said = g_strdup_printf("%s: %s", column_name(column),
							column->standing ? column->standing : "");

		if (column->standing)
			doc_said(document, said);
	}
}

/* Whether anything is assessed, or amiss with a duty, of any service. */
static bool says_something(const struct matrix *matrix, const struct matrix_row *row)
{
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct joint *joint = &row->cells[i].joint;

		if (!row->cells[i].absent && (joint->status != STATUS_NONE || joint->unowned ||
					      joint->disputed_count))
			return true;
	}
	return false;
}

void doc_matrix(struct document *document, const struct matrix *matrix, bool all)
{
	unsigned count = BEFORE + matrix->columns->len, silent = 0;

	doc_section(document, 2, "matrix", _("Controls and services"));
	doc_text(document,
		 _("The joint status of each control for each service, and the worst case over all of them. Joint is what both sides come to together: as long as a side that has a duty is not assessed, the control is not, and what rests on the word of a party alone is not verified."));
	struct doc_table *table = doc_table(document, "matrix", _("Controls and services"),
					    DOC_GRID, columns_of(document, matrix), count, NULL);
	for (unsigned i = FIRST_COUNT; i < BEFORE; i++)
		table->hidden |= G_GUINT64_CONSTANT(1) << i;
	for (unsigned i = 0; i < matrix->rows->len; i++) {
		const struct matrix_row *row = g_ptr_array_index(matrix->rows, i);

		if (all || says_something(matrix, row))
			put_row(document, table, matrix, row);
		else
			silent++;
	}
	if (silent) {
		g_autofree char *said = g_strdup_printf(
			ngettext("%u control is not listed: its joint status is not assessed for any service.",
				 "%u controls are not listed: their joint status is not assessed for any service.",
				 silent), silent);
		doc_text(document, said);
	}
	put_standings(document, matrix);
}

struct document *document_matrix(const struct doc_source *source, GError **error)
{
	g_autofree char *date = report_date(source->now);
	struct document *document = document_new("matrix", _("Responsibility matrix"),
						 source->session, source->catalog, date);
	struct matrix *matrix = matrix_new(source->session, source->catalog, source->services,
					   source->filter,
					   session_as_of_when(source->session) ? NULL : date);
	(void)error;

	doc_matrix(document, matrix, true);
	doc_duty_matrix(document, matrix, source->session);
	matrix_free(matrix);
	doc_history(document, source->session);
	return document;
}
