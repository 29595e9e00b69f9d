/*
 * The sections of the Markdown report about duties: those that are not whose the catalog says, with
 * the reason; and those of which customer and provider do not say the same, both claims side by
 * side.
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

/* What it comes to over all duties, in a sentence; what nobody has been asked yet is none of it. */
static void render_sum(GString *out, const struct reconciliation *all)
{
	unsigned silent = all->counts[AGREEMENT_UNANSWERED];
	bool first = true;

	for (unsigned i = 0; i < AGREEMENT_COUNT; i++) {
		if (!all->counts[i] || i == AGREEMENT_UNANSWERED)
			continue;
		g_string_append_printf(out, "%s%s: %u", first ? "" : "; ",
				       label_agreement((enum agreement)i), all->counts[i]);
		first = false;
	}
	g_string_append(out, ".");
	if (silent) {
		g_string_append_c(out, ' ');
		g_string_append_printf(out,
				       ngettext("Of %u duty one of them has said nothing yet; each service counts.",
						"Of %u duties one of them has said nothing yet; each service counts.",
						silent), silent);
	}
	g_string_append(out, "\n\n");
}

/* ---- not as the catalog says ------------------------------------------------------- */

static void render_fields(GString *out, const struct session *session, const char *node,
			  const char *duty, const char *service)
{
	static const struct {
		const char *field, *label;
	} fields[] = {
		{ "reason", N_("Reason for the assignment") },
		{ "split", N_("Split") },
		{ "performed_by", N_("Performed by") },
		{ "contract_ref", N_("Contract reference") },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
		g_autofree char *path = session_path("duty", node, duty, service, fields[i].field,
						     NULL);
		md_said(out, _(fields[i].label), session_get(session, path));
	}
}

/* Returns whether it is not whose the catalog says. */
static bool render_assigned(GString *out, const struct report *report,
			    const struct catalog_node *node, const struct catalog_duty *duty)
{
	enum accountable by_catalog = duty->accountable[report->model];
	enum accountable who = session_accountable(report->session, node->id, duty,
						   report->service, report->model);

	if (who == by_catalog)
		return false;
	g_string_append_printf(out, "- **%s, ", node->id);
	md_text(out, duty->id, MD_INLINE, 2);
	g_string_append_printf(out, ":** %s. ", label_accountable(who));
	md_text(out, duty->text, MD_INLINE, 2);
	g_string_append_c(out, '\n');
	md_said(out, _("The catalog says"), label_accountable(by_catalog));
	render_fields(out, report->session, node->id, duty->id, report->service);
	return true;
}

void md_assigned(GString *out, const struct report *report)
{
	const struct catalog *catalog = report->catalog;
	unsigned count = 0;

	g_string_append_printf(out, "## %s\n\n", _("Duties that are not whose the catalog says"));
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		for (unsigned k = 0; control && k < control->duty_count; k++)
			count += render_assigned(out, report, &catalog->nodes[i],
						 &control->duties[k]);
	}
	if (count == 0)
		g_string_append_printf(out, "%s\n", _("None recorded."));
	g_string_append_c(out, '\n');
}

/* ---- between the parties ------------------------------------------------------------ */

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
