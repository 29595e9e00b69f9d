/*
 * The sections about duties: those of which somebody recorded whose they are, or who does the work
 * under which contract; and those of which customer and provider do not say the same, both claims
 * side by side.
 */
#include "report/document_private.h"

#include <string.h>

/* ---- not as the catalog says ------------------------------------------------------- */

static const struct doc_column assigned_columns[] = {
	{ "control", N_("Control"), DOC_ID, NULL, NULL },
	{ "duty", N_("Duty"), DOC_ID, NULL, NULL },
	{ "accountable", N_("Accountable"), DOC_WORD, catalog_accountable_words, NULL },
	{ "text", N_("What has to be done"), DOC_PROSE, NULL, NULL },
	{ "catalog", N_("The catalog says"), DOC_WORD, catalog_accountable_words, NULL },
	{ "reason", N_("Reason for the assignment"), DOC_PROSE, NULL, NULL },
	{ "split", N_("Split"), DOC_PROSE, NULL, NULL },
	{ "performed_by", N_("Performed by"), DOC_LINE, NULL, NULL },
	{ "contract_ref", N_("Contract reference"), DOC_LINE, NULL, NULL },
};
enum { ASSIGNED_TEXT = 3, FIRST_RECORDED = 5 };

/* Whether anything is recorded of a duty besides whose it is. */
static bool says_more(const struct report *report, const struct catalog_node *node,
		      const struct catalog_duty *duty)
{
	for (size_t i = FIRST_RECORDED; i < G_N_ELEMENTS(assigned_columns); i++) {
		g_autofree char *path = session_path("duty", node->id, duty->id, report->service,
						     assigned_columns[i].key, NULL);
		if (session_get(report->session, path))
			return true;
	}
	return false;
}

static void put_assigned(struct document *document, struct doc_table *table,
			 const struct report *report, const struct catalog_node *node,
			 const struct catalog_duty *duty)
{
	enum accountable by_catalog = duty->accountable[report->model];
	enum accountable who = session_accountable(report->session, node->id, duty,
						   report->service, report->model);

	if (who == by_catalog && !says_more(report, node, duty))
		return;
	doc_put(document, table, node->id);
	doc_put_both(document, table, duty->text, duty->id);
	doc_put_both(document, table, label_accountable(who), catalog_accountable_words[who]);
	doc_put(document, table, duty->text);
	doc_put_both(document, table, label_accountable(by_catalog),
		     catalog_accountable_words[by_catalog]);
	for (size_t i = FIRST_RECORDED; i < G_N_ELEMENTS(assigned_columns); i++) {
		g_autofree char *path = session_path("duty", node->id, duty->id, report->service,
						     assigned_columns[i].key, NULL);
		doc_put(document, table, session_get(report->session, path));
	}
}

void doc_assigned(struct document *document, const struct report *report)
{
	const struct catalog *catalog = report->catalog;

	doc_section(document, 2, "assigned", _("Duties assigned or contracted"));
	struct doc_table *table = doc_table(document, "assigned",
					    _("Duties assigned or contracted"), DOC_CARDS,
					    assigned_columns, G_N_ELEMENTS(assigned_columns),
					    _("None recorded."));
	table->head = 3;
	table->hidden = 1 << ASSIGNED_TEXT; /* it is what a duty is called by */
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct control *control = catalog->nodes[i].control;

		if (!report_node_passes(report, i))
			continue;
		for (unsigned k = 0; control && k < control->duty_count; k++)
			put_assigned(document, table, report, &catalog->nodes[i],
				     &control->duties[k]);
	}
}

/* ---- between the parties ------------------------------------------------------------ */

static const struct doc_column dispute_columns[] = {
	{ "control", N_("Control"), DOC_ID, NULL, NULL },
	{ "duty", N_("Duty"), DOC_ID, NULL, NULL },
	{ "agreement", N_("Agreement"), DOC_LINE, NULL, NULL },
	{ "service", N_("Service"), DOC_ID, NULL, NULL },
	{ "model", N_("Service model"), DOC_WORD, catalog_model_words, NULL },
	{ "text", N_("What has to be done"), DOC_PROSE, NULL, NULL },
	{ "customer", N_("The customer says"), DOC_LINE, NULL, NULL },
	{ "customer_reason", N_("The customer's reason"), DOC_PROSE, NULL, NULL },
	{ "provider", N_("The provider says"), DOC_LINE, NULL, NULL },
	{ "provider_reason", N_("The provider's reason"), DOC_PROSE, NULL, NULL },
};

enum { DISPUTE_TEXT = 5 };

/* What a party says besides whose the duty is, each on a line of its own. g_free(). */
static char *claim_details(const struct claim *claim)
{
	const struct {
		const char *label, *text;
	} said[] = {
		{ NULL, claim->reason },
		{ _("Split"), claim->split },
		{ _("Performed by"), claim->performed_by },
		{ _("Contract reference"), claim->contract_ref },
	};
	GString *out = g_string_new(NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(said); i++)
		if (said[i].text)
			g_string_append_printf(out, "%s%s%s%s", out->len ? "\n" : "",
					       said[i].label ? said[i].label : "",
					       said[i].label ? ": " : "", said[i].text);
	return g_string_free(out, FALSE);
}

static void put_dispute(struct document *document, struct doc_table *table,
			const struct dispute *dispute)
{
	doc_put(document, table, dispute->node->id);
	doc_put_both(document, table, dispute->duty->text, dispute->duty->id);
	doc_put_both(document, table, label_agreement(dispute->agreement),
		     session_agreement_words[dispute->agreement]);
	doc_put_both(document, table,
		     strcmp(dispute->service, SESSION_WHOLE_SCOPE) == 0 ? "" : dispute->service,
		     dispute->service);
	doc_put_word(document, table, catalog_model_words[dispute->model]);
	doc_put(document, table, dispute->duty->text);
	for (enum side side = 0; side < SIDE_COUNT; side++) {
		const struct claim *claim = &dispute->claims[side];
		g_autofree char *details = claim_details(claim);

		doc_put_both(document, table, label_claim(claim),
			     claim->made ? catalog_accountable_words[claim->accountable] : "");
		doc_put(document, table, details);
	}
}

/* What it comes to over all duties, in a sentence; what nobody has been asked yet is none of it. */
static void put_sum(struct document *document, const struct reconciliation *all)
{
	unsigned silent = all->counts[AGREEMENT_UNANSWERED];
	g_autoptr(GString) out = g_string_new(NULL);

	for (unsigned i = 0; i < AGREEMENT_COUNT; i++)
		if (all->counts[i] && i != AGREEMENT_UNANSWERED)
			g_string_append_printf(out, "%s%s: %u", out->len ? "; " : "",
					       label_agreement((enum agreement)i), all->counts[i]);
	g_string_append_c(out, '.');
	doc_text(document, out->str);
	if (silent) {
		g_string_printf(out,
				ngettext("On %u duty only one of the parties has said anything so far.",
					 "On %u duties only one of the parties has said anything so far; those of each service are counted apart.",
					 silent), silent);
		doc_text(document, out->str);
	}
}

void doc_claims(struct document *document, const struct report *report)
{
	struct reconciliation *all = reconciliation_new(report->session, report->catalog, NULL,
							CATALOG_NONE);

	if (all->disputes->len + all->counts[AGREEMENT_AGREED] > 0) {
		doc_section(document, 3, "claims", _("Duties between the parties"));
		put_sum(document, all);
		struct doc_table *table = doc_table(document, "claims",
						    _("Duties between the parties"), DOC_CARDS,
						    dispute_columns, G_N_ELEMENTS(dispute_columns),
						    NULL);
		table->head = 3;
		table->hidden = 1 << DISPUTE_TEXT;
		for (unsigned i = 0; i < all->disputes->len; i++)
			put_dispute(document, table, g_ptr_array_index(all->disputes, i));
	}
	reconciliation_free(all);
}
