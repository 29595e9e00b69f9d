/*
 * The claims of both parties side by side: which duties they do not say the same of.
 */
#include "report/report_private.h"

#include <string.h>

/* ---- words ------------------------------------------------------------------------ */

const char *label_agreement(enum agreement agreement)
{
	static const char *const labels[AGREEMENT_COUNT] = {
		[AGREEMENT_UNANSWERED] = N_("not answered"),
		[AGREEMENT_AGREED] = N_("agreed"),
		[AGREEMENT_UNOWNED] = N_("nobody owns it"),
		[AGREEMENT_DOUBLED] = N_("both say it is theirs"),
		[AGREEMENT_UNCLEAR] = N_("unclear"),
	};

	return _(labels[agreement]);
}

const char *label_claim(const struct claim *claim)
{
	if (!claim->made)
		return _("nothing yet");
	return claim->accountable == ACCOUNTABLE_NA ? _("nobody") :
						      label_accountable(claim->accountable);
}

/* What matters first; what is agreed last. */
static const enum agreement settling_order[] = { AGREEMENT_UNOWNED, AGREEMENT_DOUBLED,
						 AGREEMENT_UNCLEAR, AGREEMENT_AGREED };

char *label_settled(const struct reconciliation *all)
{
	GString *text = g_string_new(NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(settling_order); i++) {
		enum agreement agreement = settling_order[i];

		if (all->counts[agreement])
			g_string_append_printf(text, "%s%s: %u", text->len ? "; " : "",
					       label_agreement(agreement), all->counts[agreement]);
	}
	return g_string_free(text, text->len == 0);
}

char *label_unanswered(const struct reconciliation *all)
{
	unsigned whole = all->counts[AGREEMENT_UNANSWERED];

	if (whole == 0)
		return NULL;
	if (whole == all->unanswered)
		return g_strdup_printf(ngettext("not answered yet: %u duty",
						"not answered yet: %u duties", whole), whole);
	return g_strdup_printf(ngettext("not answered yet: %u duty, %u for all services together",
					"not answered yet: %u duties, %u for all services together",
					all->unanswered), all->unanswered, whole);
}

/* ---- what is in scope -------------------------------------------------------------- */

static bool counts_somewhere(const struct session *session, const char *control,
			     const char *service)
{
	for (enum side side = 0; side < SIDE_COUNT; side++) {
		struct record record;

		session_record(session, control, service, side, &record);
		if (record.applicability != APPLICABILITY_EXCLUDED && !record.deselected)
			return true;
	}
	return false;
}

static void note_path(const char *path, const char *text, bool conflict, void *data)
{
	(void)path;
	(void)text;
	(void)conflict;
	*(bool *)data = true;
}

bool duties_are_recorded(const struct session *session, const struct catalog_node *node,
			 const char *service)
{
	static const char *const kinds[] = { "duty", "claim" };
	bool found = false;

	for (unsigned kind = 0; kind < G_N_ELEMENTS(kinds) && !found; kind++)
		for (unsigned i = 0; i < node->control->duty_count && !found; i++) {
			g_autofree char *path =
				session_path(kinds[kind], node->id, node->control->duties[i].id,
					     service, NULL);
			g_autofree char *prefix = g_strconcat(path, "/", NULL);

			session_each(session, prefix, note_path, &found);
		}
	return found;
}

/* ---- side by side -------------------------------------------------------------------- */

static void dispute_free(void *data)
{
	struct dispute *dispute = data;

	g_free(dispute->service);
	if (dispute->also)
		g_ptr_array_unref(dispute->also);
	g_free(dispute);
}

static bool both_spoke(const struct dispute *dispute)
{
	return dispute->claims[SIDE_CUSTOMER].made && dispute->claims[SIDE_PROVIDER].made;
}

/* How pressing: what nobody does comes before what both do, and of that first what they do not
 * agree about. */
static int urgency(const struct dispute *dispute)
{
	static const int urgencies[AGREEMENT_COUNT] = {
		[AGREEMENT_UNOWNED] = 0, [AGREEMENT_DOUBLED] = 2, [AGREEMENT_UNCLEAR] = 3,
	};

	return urgencies[dispute->agreement] +
	       (dispute->agreement == AGREEMENT_UNOWNED && !both_spoke(dispute));
}

static gint by_urgency(gconstpointer a, gconstpointer b)
{
	const struct dispute *one = *(const struct dispute *const *)a;
	const struct dispute *other = *(const struct dispute *const *)b;
	int order = urgency(one) - urgency(other);

	if (order == 0)
		order = one->node < other->node ? -1 : one->node > other->node;
	if (order == 0)
		order = one->duty < other->duty ? -1 : one->duty > other->duty;
	return order ? order : strcmp(one->service, other->service);
}

static bool gives_it_to_somebody(const struct claim *claim)
{
	return claim->made && claim->accountable != ACCOUNTABLE_NA;
}

/* What is put together. */
struct gathering {
	struct reconciliation *all;
	GHashTable *unanswered; /* duties */
};

static void add_duty(struct gathering *on, const struct session *session,
		     const struct catalog_node *node, const struct catalog_duty *duty,
		     const char *service)
{
	struct reconciliation *all = on->all;
	struct dispute one = { .node = node, .duty = duty,
			       .model = session_model_for(session, service) };
	bool needed = duty->accountable[one.model] != ACCOUNTABLE_NA;

	session_claims(session, node->id, duty, service, one.model, one.claims);
	if (!needed && !gives_it_to_somebody(&one.claims[SIDE_CUSTOMER]) &&
	    !gives_it_to_somebody(&one.claims[SIDE_PROVIDER]))
		return; /* no duty under this model */
	one.agreement = claims_agreement(one.claims, needed);
	all->counts[one.agreement]++;
	if (one.agreement == AGREEMENT_UNANSWERED)
		g_hash_table_add(on->unanswered, (void *)duty);
	if (one.agreement == AGREEMENT_AGREED || one.agreement == AGREEMENT_UNANSWERED)
		return;
	one.service = g_strdup(service);
	g_ptr_array_add(all->disputes, g_memdup2(&one, sizeof(one)));
}

static void add_service(struct gathering *on, const struct session *session,
			const struct catalog *catalog, const char *service, bool only_recorded,
			unsigned from, unsigned end)
{
	for (unsigned at = from; at < end; at++) {
		const struct catalog_node *node = &catalog->nodes[at];

		if (!node->control || !counts_somewhere(session, node->id, service) ||
		    (only_recorded && !duties_are_recorded(session, node, service)))
			continue;
		for (unsigned i = 0; i < node->control->duty_count; i++)
			add_duty(on, session, node, &node->control->duties[i], service);
	}
}

struct reconciliation *reconciliation_new(const struct session *session,
					  const struct catalog *catalog, const char *service,
					  unsigned control)
{
	struct reconciliation *all = g_new0(struct reconciliation, 1);
	unsigned from = control == CATALOG_NONE ? 0 : control;
	unsigned end = control == CATALOG_NONE ? catalog->node_count :
						 catalog_reach(catalog, control);
	g_autoptr(GHashTable) unanswered = g_hash_table_new(NULL, NULL);
	struct gathering on = { all, unanswered };
	g_auto(GStrv) services = session_services(session);

	all->disputes = g_ptr_array_new_with_free_func(dispute_free);
	if (service) {
		add_service(&on, session, catalog, service, false, from, end);
	} else {
		add_service(&on, session, catalog, SESSION_WHOLE_SCOPE, *services != NULL, from,
			    end);
		for (char **one = services; *one; one++)
			add_service(&on, session, catalog, *one, false, from, end);
	}
	g_ptr_array_sort(all->disputes, by_urgency);
	all->unanswered = g_hash_table_size(unanswered);
	return all;
}

/* ---- once for several services -------------------------------------------------------- */

static bool claims_are_same(const struct claim *one, const struct claim *other)
{
	return one->made == other->made && one->ours == other->ours &&
	       one->accountable == other->accountable &&
	       g_strcmp0(one->split, other->split) == 0 &&
	       g_strcmp0(one->reason, other->reason) == 0 &&
	       g_strcmp0(one->performed_by, other->performed_by) == 0 &&
	       g_strcmp0(one->contract_ref, other->contract_ref) == 0;
}

static bool is_the_same(const struct dispute *one, const struct dispute *other)
{
	return one->duty == other->duty && one->model == other->model &&
	       one->agreement == other->agreement && !both_spoke(one) &&
	       claims_are_same(&one->claims[SIDE_CUSTOMER], &other->claims[SIDE_CUSTOMER]) &&
	       claims_are_same(&one->claims[SIDE_PROVIDER], &other->claims[SIDE_PROVIDER]);
}

/* They stand below each other: the order is by duty before it is by service. */
void reconciliation_fold(struct reconciliation *all)
{
	for (unsigned i = 1; i < all->disputes->len;) {
		struct dispute *one = g_ptr_array_index(all->disputes, i - 1);
		const struct dispute *next = g_ptr_array_index(all->disputes, i);

		if (!is_the_same(one, next)) {
			i++;
			continue;
		}
		if (!one->also)
			one->also = g_ptr_array_new_with_free_func(g_free);
		g_ptr_array_add(one->also, g_strdup(next->service));
		g_ptr_array_remove_index(all->disputes, i);
	}
}

void reconciliation_free(struct reconciliation *reconciliation)
{
	if (!reconciliation)
		return;
	g_ptr_array_unref(reconciliation->disputes);
	g_free(reconciliation);
}
