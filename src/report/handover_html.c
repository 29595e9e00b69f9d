/*
 * What one party has to do, as a page of HTML that stands alone, in the style of the documents:
 * duties are boxes to tick.
 */
#include "report/html_private.h"

static void put_element(GString *out, const char *name, const char *text)
{
	html_element(out, name, NULL, text);
}

static void put_said(GString *out, const char *label, const char *text)
{
	g_autofree char *line = text ? g_strdup_printf("%s: %s", label, text) : NULL;

	if (!line)
		return;
	g_string_append(out, "<small>");
	html_text(out, line);
	g_string_append(out, "</small>"); /* and no line break: in an item it would show */
}

static void put_row(GString *out, const struct handover_row *row)
{
	const struct declaration_claim *claim = row->claim;

	g_string_append(out, "<li>");
	html_text(out, *row->text ? row->text : claim->duty);
	if (claim->accountable == ACCOUNTABLE_SHARED)
		put_said(out, label_accountable(ACCOUNTABLE_SHARED), claim->split ? claim->split : "");
	put_said(out, _("Contract reference"), claim->contract_ref);
	g_string_append(out, "</li>\n");
}

static void put_rows(GString *out, const struct handover *handover)
{
	const struct handover_row *last = NULL;

	for (unsigned i = 0; i < handover->rows->len; i++) {
		const struct handover_row *row =
			&g_array_index(handover->rows, struct handover_row, i);
		bool begins = !last || last->record != row->record;

		if (last && begins)
			g_string_append(out, "</ul>\n");
		if (!last || last->service != row->service) {
			g_autofree char *service = handover_service(row->service);
			put_element(out, "h2", service);
		}
		if (begins) {
			g_autofree char *control =
				g_strdup_printf("%s %s", row->record->control, row->title);
			put_element(out, "h3", control);
			g_string_append(out, "<ul class=\"boxes\">\n");
		}
		put_row(out, row);
		last = row;
	}
	if (last)
		g_string_append(out, "</ul>\n");
}

static void put_presupposed(GString *out, const struct handover *handover)
{
	bool begun = false;

	for (unsigned i = 0; i < handover->said->assurances->len; i++) {
		const char *text = handover_presupposed(
			g_ptr_array_index(handover->said->assurances, i));

		if (text && !begun) {
			put_element(out, "h2", _("What our assurance presupposes"));
			g_string_append(out, "<ul class=\"boxes\">\n");
		}
		if (text)
			put_element(out, "li", text);
		begun |= text != NULL;
	}
	if (begun)
		g_string_append(out, "</ul>\n");
}

GString *handover_html(const struct handover *handover)
{
	GString *out = g_string_new(NULL);
	g_autofree char *head = handover_head(handover);
	/* TRANSLATORS: the code of the language, as in HTML: de, ja */
	struct html_page page = { _("en"), handover->title, handover->title, NULL, false };

	html_head(out, &page);
	g_string_append(out, "<header class=\"cover sheet\">\n");
	put_element(out, "h1", handover->title);
	html_element(out, "p", "subject", handover->from);
	g_string_append(out, "</header>\n<main id=\"main\">\n");
	put_rows(out, handover);
	if (handover->to == SIDE_CUSTOMER)
		put_presupposed(out, handover);
	g_string_append(out, "</main>\n");
	html_element(out, "footer", "foot", head);
	g_string_append(out, "</body>\n</html>\n");
	return out;
}
