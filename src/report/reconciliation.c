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
	g_free(dispute);
}

/* How pressing: what nobody does comes before what both do. */
static int urgency(enum agreement agreement)
{
	static const int urgencies[AGREEMENT_COUNT] = {
		[AGREEMENT_UNOWNED] = 0, [AGREEMENT_DOUBLED] = 1, [AGREEMENT_UNCLEAR] = 2,
	};

	return urgencies[agreement];
}

static gint by_urgency(gconstpointer a, gconstpointer b)
{
	const struct dispute *one = *(const struct dispute *const *)a;
	const struct dispute *other = *(const struct dispute *const *)b;
	int order = urgency(one->agreement) - urgency(other->agreement);

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

static void add_duty(struct reconciliation *all, const struct session *session,
		     const struct catalog_node *node, const struct catalog_duty *duty,
		     const char *service)
{
	struct dispute one = { .node = node, .duty = duty,
			       .model = session_model_for(session, service) };
	bool needed = duty->accountable[one.model] != ACCOUNTABLE_NA;

	session_claims(session, node->id, duty, service, one.model, one.claims);
	if (!needed && !gives_it_to_somebody(&one.claims[SIDE_CUSTOMER]) &&
	    !gives_it_to_somebody(&one.claims[SIDE_PROVIDER]))
		return; /* no duty under this model */
	one.agreement = claims_agreement(one.claims, needed);
	all->counts[one.agreement]++;
	if (one.agreement == AGREEMENT_AGREED || one.agreement == AGREEMENT_UNANSWERED)
		return;
	one.service = g_strdup(service);
	g_ptr_array_add(all->disputes, g_memdup2(&one, sizeof(one)));
}

static void add_service(struct reconciliation *all, const struct session *session,
			const struct catalog *catalog, const char *service, bool only_recorded,
			unsigned from, unsigned end)
{
	for (unsigned at = from; at < end; at++) {
		const struct catalog_node *node = &catalog->nodes[at];

		if (!node->control || !counts_somewhere(session, node->id, service) ||
		    (only_recorded && !duties_are_recorded(session, node, service)))
			continue;
		for (unsigned i = 0; i < node->control->duty_count; i++)
			add_duty(all, session, node, &node->control->duties[i], service);
	}
}

struct reconciliation *reconciliation_new(const struct session *session,
					  const struct catalog *catalog, const char *service,
					  unsigned control)
{
	struct reconciliation *all = g_new0(struct reconciliation, 1);
	unsigned from = control == CATALOG_NONE ? 0 : control;
	unsigned end = control == CATALOG_NONE ? catalog->node_count : catalog->nodes[control].end;
	g_auto(GStrv) services = session_services(session);

	all->disputes = g_ptr_array_new_with_free_func(dispute_free);
	if (service) {
		add_service(all, session, catalog, service, false, from, end);
	} else {
		add_service(all, session, catalog, SESSION_WHOLE_SCOPE, *services != NULL, from,
			    end);
		for (char **one = services; *one; one++)
			add_service(all, session, catalog, *one, false, from, end);
	}
	g_ptr_array_sort(all->disputes, by_urgency);
	return all;
}

void reconciliation_free(struct reconciliation *reconciliation)
{
	if (!reconciliation)
		return;
	g_ptr_array_unref(reconciliation->disputes);
	g_free(reconciliation);
}
