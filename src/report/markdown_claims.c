/*
 * The section of the Markdown report about duties between the parties: those of which customer and
 * provider do not say the same, both claims side by side.
 */
#include "report/report_private.h"

#include <string.h>

static void render_claim(GString *out, const struct claim *claim, enum side side)
{
	g_autofree char *who = g_strdup_printf(_("The %s says"), label_side(side));

	md_said(out, who, label_claim(claim));
	md_said(out, _("Split"), claim->split);
	md_said(out, _("Reason for the assignment"), claim->reason);
	md_said(out, _("Performed by"), claim->performed_by);
	md_said(out, _("Contract reference"), claim->contract_ref);
}

static void render_dispute(GString *out, const struct dispute *dispute)
{
	bool whole = strcmp(dispute->service, SESSION_WHOLE_SCOPE) == 0;

	g_string_append_printf(out, "- **%s, ", dispute->node->id);
	md_text(out, dispute->duty->id, MD_INLINE, 2);
	g_string_append_printf(out, "** (%s%s", label_model(dispute->model), whole ? "" : ", ");
	if (!whole)
		md_text(out, dispute->service, MD_INLINE, 2);
	g_string_append_printf(out, "): %s\n", label_agreement(dispute->agreement));
	md_said(out, _("Duty"), dispute->duty->text);
	for (enum side side = 0; side < SIDE_COUNT; side++)
		render_claim(out, &dispute->claims[side], side);
}

/* What it comes to over all duties. */
static void render_sum(GString *out, const struct reconciliation *all)
{
	bool first = true;

	for (unsigned i = 0; i < AGREEMENT_COUNT; i++) {
		if (!all->counts[i])
			continue;
		g_string_append_printf(out, "%s%s: %u", first ? "" : "; ",
				       label_agreement((enum agreement)i), all->counts[i]);
		first = false;
	}
	g_string_append(out, "\n\n");
}

void md_claims(GString *out, const struct report *report)
{
	struct reconciliation *all = reconciliation_new(report->session, report->catalog, NULL,
							CATALOG_NONE);

	if (all->disputes->len + all->counts[AGREEMENT_AGREED] > 0) {
		g_string_append_printf(out, "## %s\n\n", _("Duties between the parties"));
		render_sum(out, all);
	}
	for (unsigned i = 0; i < all->disputes->len; i++)
		render_dispute(out, g_ptr_array_index(all->disputes, i));
	if (all->disputes->len > 0)
		g_string_append_c(out, '\n');
	reconciliation_free(all);
}
