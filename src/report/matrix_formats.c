/*
 * The matrix as documents: a section of Markdown, and CSV for a spreadsheet.
 */
#include "report/report_private.h"

#include "yaml/door.h"

enum { SEPARATOR = ',' };

/* ---- Markdown -------------------------------------------------------------------- */

static void md_cell(GString *out, const char *text)
{
	g_string_append(out, " ");
	md_text(out, text, MD_CELL, 0);
	g_string_append(out, " |");
}

static void md_head(GString *out, const struct matrix *matrix)
{
	g_string_append_printf(out, "| %s | %s |", _("Control"), _("Title"));
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);
		g_autofree char *head = g_strdup_printf(
			"%s (%s, %s)", matrix_column_head(column), label_model(column->model),
			label_role(column->role));

		md_cell(out, head);
	}
	g_string_append_printf(out, " %s |\n|---|---|", _("Worst case"));
	for (unsigned i = 0; i <= matrix->columns->len; i++)
		g_string_append(out, "---|");
	g_string_append_c(out, '\n');
}

static void md_row(GString *out, const struct matrix *matrix, const struct matrix_row *row)
{
	g_autofree char *worst = label_joint_sum(&row->worst, false);

	g_string_append_printf(out, "| %s |", row->node->id);
	md_cell(out, row->node->title);
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		g_autofree char *words = matrix_words(&row->cells[i]);

		md_cell(out, row->cells[i].absent ? "" : words);
	}
	md_cell(out, worst);
	g_string_append_c(out, '\n');
}

/* What stands beside the statuses of a service and changes none of them. */
static void md_standings(GString *out, const struct matrix *matrix)
{
	bool any = false;

	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);

		if (!column->standing)
			continue;
		g_string_append(out, any ? "- **" : "\n- **");
		md_text(out, matrix_column_head(column), MD_INLINE, 2);
		g_string_append(out, "**: ");
		md_text(out, column->standing, MD_INLINE, 2);
		g_string_append_c(out, '\n');
		any = true;
	}
}

void md_matrix(GString *out, const struct matrix *matrix)
{
	g_string_append_printf(out, "## %s\n\n%s\n\n", _("Controls and services"),
			       _("The joint status of each control for each service, and the worst case over all of them."));
	md_head(out, matrix);
	for (unsigned i = 0; i < matrix->rows->len; i++)
		md_row(out, matrix, g_ptr_array_index(matrix->rows, i));
	md_standings(out, matrix);
	g_string_append_c(out, '\n');
}

static GString *render_markdown(const struct matrix *matrix)
{
	GString *out = g_string_new(NULL);

	md_matrix(out, matrix);
	return out;
}

/* ---- CSV ----------------------------------------------------------------------------- */

static void put(GString *csv, const char *text)
{
	g_string_append_c(csv, SEPARATOR);
	csv_put_guarded(csv, text, SEPARATOR);
}

/* Words of the vocabulary, not of people: the same in every language. */
static const char *status_word(bool none, enum status status)
{
	return none ? "none" : session_status_words[status];
}

static void put_joint(GString *csv, const struct matrix_cell *cell)
{
	const struct joint *joint = &cell->joint;
	g_autoptr(GString) words = g_string_new(NULL);

	if (!cell->absent)
		g_string_assign(words, joint->left_out ? "left-out" :
						  status_word(joint->none, joint->status));
	if (!cell->absent && joint->unowned)
		g_string_append(words, " unowned");
	if (!cell->absent && joint->disputed_count)
		g_string_append(words, " disputed");
	if (!cell->absent && joint->not_verified && joint->status != STATUS_NONE)
		g_string_append(words, " not-verified");
	put(csv, words->str);
}

static void put_row(GString *csv, const struct matrix *matrix, const struct matrix_row *row)
{
	const unsigned counts[] = { row->worst.not_assessed, row->worst.not_verified,
				    row->worst.unowned, row->worst.disputed };

	csv_put_guarded(csv, row->node->id, SEPARATOR);
	put(csv, row->node->title);
	for (unsigned i = 0; i < matrix->columns->len; i++)
		put_joint(csv, &row->cells[i]);
	put(csv, status_word(row->worst.counted == 0, row->worst.status));
	for (unsigned i = 0; i < G_N_ELEMENTS(counts); i++)
		g_string_append_printf(csv, "%c%u", SEPARATOR, counts[i]);
	g_string_append(csv, "\r\n");
}

/* The mark in front is how spreadsheets know UTF-8. */
static GString *render_csv(const struct matrix *matrix)
{
	static const char *const last[] = { "worst", "services-not-assessed",
					    "services-not-verified", "services-unowned",
					    "services-disputed" };
	GString *csv = g_string_new("\xef\xbb\xbf" "control,title");

	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);

		put(csv, column->id);
	}
	for (unsigned i = 0; i < G_N_ELEMENTS(last); i++)
		put(csv, last[i]);
	g_string_append(csv, "\r\n");
	for (unsigned i = 0; i < matrix->rows->len; i++)
		put_row(csv, matrix, g_ptr_array_index(matrix->rows, i));
	return csv;
}

const struct matrix_format matrix_formats[] = {
	{ "markdown", render_markdown },
	{ "csv", render_csv },
	{ NULL, NULL },
};
