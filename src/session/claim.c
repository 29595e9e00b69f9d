/*
 * What the customer and the provider each say of a duty, and whether they agree.
 */
#include "session/session_private.h"

#include <string.h>

const char *const session_agreement_words[AGREEMENT_COUNT + 1] = {
	[AGREEMENT_UNANSWERED] = "unanswered", [AGREEMENT_AGREED] = "agreed",
	[AGREEMENT_UNOWNED] = "unowned",       [AGREEMENT_DOUBLED] = "doubled",
	[AGREEMENT_UNCLEAR] = "unclear",
};

/* ---- the rule ------------------------------------------------------------------- */

static bool takes(const struct claim *claim, enum side side)
{
	return claim->made && (claim->accountable == ACCOUNTABLE_SHARED ||
			       (unsigned)claim->accountable == (unsigned)side);
}

static bool says_nobody(const struct claim *claim)
{
	return claim->made && claim->accountable == ACCOUNTABLE_NA;
}

/* What it is when neither takes the duty. */
static enum agreement nobody_takes(const struct claim *customer, const struct claim *provider,
				   bool needed)
{
	if (says_nobody(customer) && says_nobody(provider))
		return needed ? AGREEMENT_UNOWNED : AGREEMENT_AGREED;
	if (customer->made && provider->made)
		return AGREEMENT_UNOWNED;
	return needed && (says_nobody(customer) || says_nobody(provider)) ? AGREEMENT_UNOWNED :
									     AGREEMENT_UNANSWERED;
}

enum agreement claims_agreement(const struct claim claims[SIDE_COUNT], bool needed)
{
	const struct claim *customer = &claims[SIDE_CUSTOMER], *provider = &claims[SIDE_PROVIDER];
	bool alone = customer->accountable != ACCOUNTABLE_SHARED &&
		     provider->accountable != ACCOUNTABLE_SHARED;

	if (!takes(customer, SIDE_CUSTOMER) && !takes(provider, SIDE_PROVIDER))
		return nobody_takes(customer, provider, needed);
	if (!customer->made || !provider->made)
		return AGREEMENT_UNANSWERED;
	if (alone && takes(customer, SIDE_CUSTOMER) && takes(provider, SIDE_PROVIDER))
		return AGREEMENT_DOUBLED;
	if (customer->accountable != provider->accountable)
		return AGREEMENT_UNCLEAR;
	return alone || (customer->split && provider->split) ? AGREEMENT_AGREED : AGREEMENT_UNCLEAR;
}

/* ---- what is claimed -------------------------------------------------------------- */

static const char *text_of(const struct session *session, const char *base, const char *field)
{
	g_autofree char *path = g_strconcat(base, "/", field, NULL);

	return session_get(session, path);
}

/* Whose the duty is, by what stands under a path: the other party's claim, or our record. */
static bool read_claim(const struct session *session, const char *base, struct claim *claim)
{
	const char *word = text_of(session, base, "accountable");

	claim->made = word && accountable_parse(word, &claim->accountable);
	return claim->made;
}

static void read_texts(const struct session *session, const char *base, struct claim *claim)
{
	claim->split = text_of(session, base, "split");
	claim->reason = text_of(session, base, "reason");
	claim->performed_by = text_of(session, base, "performed_by");
	claim->contract_ref = text_of(session, base, "contract_ref");
}

/* One duty, and whose claims are wanted. */
struct asking {
	const struct session *session;
	const char *control, *service;
	const struct catalog_duty *duty;
	enum model model;
	bool texts; /* with the texts, not only whose the duty is */
};

/* Nobody ever recorded whose a duty is: nothing has to be looked for. */
static bool is_silent(const struct asking *asking)
{
	return !asking->session->journal->has_claims;
}

/* What the session itself holds: what is recorded, else the catalog's word. */
static struct claim held(const struct asking *asking, bool *recorded)
{
	g_autofree char *base = is_silent(asking) ? NULL :
		session_path("duty", asking->control, asking->duty->id, asking->service, NULL);
	struct claim claim = { .ours = true };

	*recorded = base && read_claim(asking->session, base, &claim);
	if (!*recorded)
		claim.accountable = asking->duty->accountable[asking->model];
	claim.made = true;
	if (asking->texts && *recorded)
		read_texts(asking->session, base, &claim);
	if (!claim.split && claim.accountable == ACCOUNTABLE_SHARED)
		claim.split = asking->duty->split;
	return claim;
}

static struct claim declared(const struct asking *asking, enum side side)
{
	if (is_silent(asking))
		return (struct claim){ .made = false };
	g_autofree char *base = session_path("claim", asking->control, asking->duty->id,
					     asking->service, catalog_side_words[side], NULL);
	struct claim claim = { 0 };

	if (read_claim(asking->session, base, &claim) && asking->texts)
		read_texts(asking->session, base, &claim);
	return claim;
}

/* To an auditor both claims are others'. */
static void stand_in(struct claim claims[SIDE_COUNT], const struct claim *ours, bool recorded)
{
	bool customer = claims[SIDE_CUSTOMER].made, provider = claims[SIDE_PROVIDER].made;
	bool nobody = recorded && ours->accountable == ACCOUNTABLE_NA;

	for (unsigned side = 0; side < SIDE_COUNT; side++)
		if (!claims[side].made && (customer || provider || nobody))
			claims[side] = *ours;
}

static void find_claims(const struct asking *asking, struct claim claims[SIDE_COUNT])
{
	enum role role = session_role_for(asking->session, asking->service);
	bool recorded;
	struct claim ours = held(asking, &recorded);

	for (unsigned side = 0; side < SIDE_COUNT; side++)
		claims[side] = (unsigned)role == side ? ours : declared(asking, (enum side)side);
	if (role == ROLE_AUDITOR)
		stand_in(claims, &ours, recorded);
}

void session_claims(const struct session *session, const char *control,
		    const struct catalog_duty *duty, const char *service, enum model model,
		    struct claim claims[SIDE_COUNT])
{
	struct asking asking = { session, control, service, duty, model, true };

	find_claims(&asking, claims);
}

/* A split counts only where both say shared: elsewhere the texts need not be looked for. */
enum agreement session_agreement(const struct session *session, const char *control,
				 const struct catalog_duty *duty, const char *service,
				 enum model model)
{
	struct asking asking = { session, control, service, duty, model, false };
	struct claim claims[SIDE_COUNT];

	find_claims(&asking, claims);
	asking.texts = claims[SIDE_CUSTOMER].made && claims[SIDE_PROVIDER].made &&
		       claims[SIDE_CUSTOMER].accountable == ACCOUNTABLE_SHARED &&
		       claims[SIDE_PROVIDER].accountable == ACCOUNTABLE_SHARED;
	if (asking.texts)
		find_claims(&asking, claims);
	return claims_agreement(claims, duty->accountable[model] != ACCOUNTABLE_NA);
}

/* Where nobody ever recorded whose a duty is the catalog's word stands alone, and it gives each
 * that is needed to somebody. */
bool session_duty_is_unowned(const struct session *session, const char *control,
			     const struct catalog_duty *duty, const char *service,
			     enum model model)
{
	return session->journal->has_claims &&
	       session_agreement(session, control, duty, service, model) == AGREEMENT_UNOWNED;
}
