/*
 * What one party has to do, as Markdown to send: a list to tick, by service and control.
 */
#include "report/report_private.h"

static void put_row(GString *out, const struct handover_row *row)
{
	const struct declaration_claim *claim = row->claim;

	g_string_append(out, "- [ ] ");
	md_text(out, *row->text ? row->text : claim->duty, MD_BLOCK, 2);
	if (claim->accountable == ACCOUNTABLE_SHARED)
		g_string_append_printf(out, " (%s)", label_accountable(ACCOUNTABLE_SHARED));
	g_string_append_c(out, '\n');
	md_said(out, _("Split"), claim->split);
	md_said(out, _("Contract reference"), claim->contract_ref);
}

static void put_presupposed(GString *out, const struct handover *handover)
{
	bool begun = false;

	for (unsigned i = 0; i < handover->said->assurances->len; i++) {
		const struct declaration_entry *entry =
			g_ptr_array_index(handover->said->assurances, i);
		const char *text = handover_presupposed(entry);

		if (!text)
			continue;
		if (!begun)
			g_string_append_printf(out, "\n## %s\n\n", _("What our assurance presupposes"));
		begun = true;
		g_string_append(out, "- ");
		md_text(out, text, MD_BLOCK, 2);
		g_string_append_c(out, '\n');
	}
}

GString *handover_markdown(const struct handover *handover)
{
	GString *out = g_string_new(NULL);
	const struct handover_row *last = NULL;

	g_string_append_printf(out, "# %s\n\n", handover->title);
	md_text(out, handover->from, MD_BLOCK, 0);
	g_string_append_c(out, '\n');
	for (unsigned i = 0; i < handover->rows->len; i++) {
		const struct handover_row *row =
			&g_array_index(handover->rows, struct handover_row, i);

		if (!last || last->service != row->service) {
			g_autofree char *service = handover_service(row->service);
			g_string_append(out, "\n## ");
			md_text(out, service, MD_INLINE, 0);
			g_string_append_c(out, '\n');
		}
		if (!last || last->record != row->record) {
			g_string_append_printf(out, "\n### %s ", row->record->control);
			md_text(out, row->title, MD_INLINE, 0);
			g_string_append(out, "\n\n");
		}
		put_row(out, row);
		last = row;
	}
	if (handover->to == SIDE_CUSTOMER)
		put_presupposed(out, handover);
	g_autofree char *head = handover_head(handover);
	g_string_append_printf(out, "\n%s\n", head);
	return out;
}
