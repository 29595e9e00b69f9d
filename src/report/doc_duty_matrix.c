/*
 * The second half of the responsibility matrix: every duty, and who is accountable for it for each
 * service; and under each service model by the catalog, which is all there is to say where no
 * service is in scope.
 */
#include "report/document_private.h"

#include <string.h>

static const struct doc_column first_columns[] = {
	{ "control", N_("Control"), DOC_ID, NULL, NULL },
	{ "duty", N_("Duty"), DOC_ID, NULL, NULL },
	{ "text", N_("What has to be done"), DOC_PROSE, NULL, NULL },
};
enum { FIRST = G_N_ELEMENTS(first_columns), AFTER_FIRST = FIRST + MODEL_COUNT };

/* The control and the duty, the models by the catalog, then the services. */
static const struct doc_column *columns_of(struct document *document, const struct matrix *matrix)
{
	unsigned count = AFTER_FIRST + matrix->columns->len;
	g_autofree struct doc_column *columns = g_new0(struct doc_column, count);
	g_autoptr(GPtrArray) heads = g_ptr_array_new_with_free_func(g_free);

	memcpy(columns, first_columns, sizeof(first_columns));
	for (unsigned model = 0; model < MODEL_COUNT; model++)
		columns[FIRST + model] = (struct doc_column){
			catalog_model_words[model], NULL, DOC_WORD, catalog_accountable_words,
			label_model((enum model)model),
		};
	for (unsigned i = 0; i < matrix->columns->len; i++) {
		const struct matrix_column *column = g_ptr_array_index(matrix->columns, i);
		g_autofree char *key = g_strdup_printf("service:%s", column->id);
		char *head = g_strdup_printf("%s (%s)", matrix_column_head(column),
					     label_model(column->model));

		g_ptr_array_add(heads, head);
		columns[AFTER_FIRST + i] = (struct doc_column){
			doc_keep(document, key), NULL, DOC_WORD, catalog_accountable_words, head,
		};
	}
	return doc_columns(document, columns, count);
}

/* What both sides say for a service: in words that nobody owns it, that both claim it; else whose
 * it is. */
static void put_service(struct document *document, struct doc_table *table,
			const struct session *session, const struct catalog_node *node,
			const struct catalog_duty *duty, const struct matrix_column *column)
{
	enum accountable who = session_accountable(session, node->id, duty, column->id,
						   column->model);
	enum agreement agreement =
		session_agreement(session, node->id, duty, column->id, column->model);

	if (agreement == AGREEMENT_UNOWNED || agreement == AGREEMENT_DOUBLED ||
	    agreement == AGREEMENT_UNCLEAR)
		doc_put_both(document, table, label_agreement(agreement),
			     session_agreement_words[agreement]);
	else
		doc_put_word(document, table, catalog_accountable_words[who]);
}

static void put_duty(struct document *document, struct doc_table *table,
		     const struct matrix *matrix, const struct session *session,
		     const struct catalog_node *node, const struct catalog_duty *duty)
{
	doc_put(document, table, node->id);
	doc_put(document, table, duty->id);
	doc_put(document, table, duty->text);
	for (unsigned model = 0; model < MODEL_COUNT; model++)
		doc_put_word(document, table, catalog_accountable_words[duty->accountable[model]]);
	for (unsigned i = 0; i < matrix->columns->len; i++)
		put_service(document, table, session, node, duty,
			    g_ptr_array_index(matrix->columns, i));
}

void doc_duty_matrix(struct document *document, const struct matrix *matrix,
		     const struct session *session)
{
	unsigned count = AFTER_FIRST + matrix->columns->len;
	g_auto(GStrv) services = session_services(session);

	doc_section(document, 2, "duties", _("Duties and services"));
	doc_text(document,
		 _("Who is accountable for each duty: for each service as it was assigned, else as the catalog says for its service model."));
	struct doc_table *table = doc_table(document, "duties", _("Duties and services"), DOC_GRID,
					    columns_of(document, matrix), count, NULL);
	table->hidden = 1 << 1;
	for (unsigned i = FIRST; i < count; i++)
		if ((i < AFTER_FIRST) == (*services != NULL))
			table->hidden |= i < 64 ? G_GUINT64_CONSTANT(1) << i : 0;
	for (unsigned i = 0; i < matrix->rows->len; i++) {
		const struct matrix_row *row = g_ptr_array_index(matrix->rows, i);

		for (unsigned k = 0; k < row->node->control->duty_count; k++)
			put_duty(document, table, matrix, session, row->node,
				 &row->node->control->duties[k]);
	}
}
