/*
 * What one party has to do, as a page of HTML that stands alone: no script, nothing fetched, light
 * and dark as the reader has it. Every text is escaped.
 */
#include "report/report_private.h"

static const char style[] =
	":root{color-scheme:light dark}"
	"body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}"
	"h2{border-bottom:1px solid;margin-top:2rem}h3{margin-bottom:0}"
	"ul{list-style:none;padding-left:0}li{margin:.5rem 0 .5rem 1.7rem;white-space:pre-line}"
	"li::before{content:'\\2610';float:left;margin-left:-1.7rem}"
	"small{display:block}footer{margin-top:2rem;overflow-wrap:anywhere}"
	"@media print{body{margin:0}h3{break-after:avoid}}";

static void put_text(GString *out, const char *text)
{
	g_autofree char *safe = text_safe(text);
	g_autofree char *escaped = g_markup_escape_text(safe, -1);

	g_string_append(out, escaped);
}

static void put_element(GString *out, const char *name, const char *text)
{
	g_string_append_printf(out, "<%s>", name);
	put_text(out, text);
	g_string_append_printf(out, "</%s>\n", name);
}

static void put_said(GString *out, const char *label, const char *text)
{
	g_autofree char *line = text ? g_strdup_printf("%s: %s", label, text) : NULL;

	if (line)
		put_element(out, "small", line);
}

static void put_row(GString *out, const struct handover_row *row)
{
	const struct declaration_claim *claim = row->claim;

	g_string_append(out, "<li>");
	put_text(out, *row->text ? row->text : claim->duty);
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
			g_string_append(out, "<ul>\n");
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
			g_string_append(out, "<ul>\n");
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
	GString *out = g_string_new("<!DOCTYPE html>\n<html");
	g_autofree char *head = handover_head(handover);

	/* TRANSLATORS: the code of the language, as in HTML: de, ja */
	g_string_append_printf(out, " lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", _("en"));
	g_string_append(out,
			"<meta name=\"viewport\" content=\"width=device-width\">\n"
			"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
			"style-src 'unsafe-inline'\">\n");
	put_element(out, "title", handover->title);
	g_string_append_printf(out, "<style>%s</style>\n</head>\n<body>\n", style);
	put_element(out, "h1", handover->title);
	put_element(out, "p", handover->from);
	put_rows(out, handover);
	if (handover->to == SIDE_CUSTOMER)
		put_presupposed(out, handover);
	put_element(out, "footer", head);
	g_string_append(out, "</body>\n</html>\n");
	return out;
}
