/*
 * What a provider stated in a questionnaire, beside the guidance of the controls that it leads to:
 * the sum with the records, the statements themselves at the end of the page.
 */
#include "ui/screen_private.h"

static GPtrArray *statements_of(const struct screen *screen, const struct control *control)
{
	return caiq_statements_of(screen->model->session, control, screen->model->service);
}

/* Which side it is that stated, for a heading. */
static const char *heading(const GPtrArray *statements)
{
	static const char *const headings[SIDE_COUNT] = {
		[SIDE_CUSTOMER] = N_("Stated by the customer"),
		[SIDE_PROVIDER] = N_("Stated by the provider"),
	};

	return _(headings[((struct caiq_statement *)g_ptr_array_index(statements, 0))->side]);
}

void stated_sum(const struct screen *screen, struct page *page, const struct control *control)
{
	g_autoptr(GPtrArray) statements = statements_of(screen, control);

	if (statements->len == 0)
		return;
	struct caiq_count count = caiq_count(statements, NULL);
	struct caiq_statement first = *(struct caiq_statement *)g_ptr_array_index(statements, 0);
	g_autofree char *sum = label_caiq_count(&count);
	g_autofree char *origin = NULL, *text = NULL;

	first.line = NULL;
	origin = label_statement_origin(&first);
	text = g_strdup_printf(_("%s; %s. Not placed on a duty, no status; see below."), sum,
			       origin);
	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, heading(statements));
	page_add_text(page, STYLE_PLAIN, text);
}

static void add_text(struct page *page, const char *label, const char *text)
{
	struct page_shape shape = { .indent = 2 };
	g_autofree char *named = text && label ? g_strdup_printf("%s: %s", label, text) : NULL;
	struct page_span span = { named ? named : text, STYLE_PLAIN, CATALOG_NONE };

	if (text)
		page_add(page, &shape, &span, 1);
}

static void add_statement(struct page *page, const struct caiq_statement *statement)
{
	struct page_shape shape = { .indent = 2 };
	g_autofree char *words = label_statement(statement);
	g_autofree char *name = g_strdup_printf("%s (%s): %s", statement->question,
						label_relation(statement->relation), words);
	g_autofree char *origin = label_statement_origin(statement);
	struct page_span span = { origin, STYLE_DIM, CATALOG_NONE };

	page_add_text(page, STYLE_PLAIN, name);
	add_text(page, NULL, statement->how);
	add_text(page, _("Left to the customer"), statement->responsibilities);
	page_add(page, &shape, &span, 1);
}

void stated_add(const struct screen *screen, struct page *page, const struct control *control)
{
	g_autoptr(GPtrArray) statements = statements_of(screen, control);

	if (statements->len == 0)
		return;
	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, heading(statements));
	for (unsigned i = 0; i < statements->len; i++)
		add_statement(page, g_ptr_array_index(statements, i));
}
