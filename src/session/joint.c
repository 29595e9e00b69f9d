/*
 * The joint status of a control: the worst of the sides that are accountable for a duty
 * under it. Derived each time, never recorded.
 */
#include "session/session_private.h"

#include <string.h>

/* How far each status is: the joint status is the least. */
static const unsigned char progress[STATUS_COUNT] = {
	[STATUS_NOT_IMPLEMENTED] = 1, [STATUS_PLANNED] = 1,     [STATUS_PARTIAL] = 2,
	[STATUS_IMPLEMENTED] = 3,     [STATUS_ALTERNATIVE] = 3,
};

/* Which of two equally far ones names both. */
static const unsigned char preference[STATUS_COUNT] = {
	[STATUS_NOT_IMPLEMENTED] = 2,
	[STATUS_PLANNED] = 1,
	[STATUS_IMPLEMENTED] = 2,
	[STATUS_ALTERNATIVE] = 1,
};

bool accountable_parse(const char *word, enum accountable *accountable)
{
	for (unsigned i = 0; i < ACCOUNTABLE_COUNT; i++) {
		if (strcmp(catalog_accountable_words[i], word) != 0)
			continue;
		*accountable = (enum accountable)i;
		return true;
	}
	return false;
}

enum accountable session_accountable(const struct session *session, const char *control,
				     const struct catalog_duty *duty, const char *service,
				     enum model model)
{
	if (!session->journal->has_claims)
		return duty->accountable[model];
	g_autofree char *path = session_path("duty", control, duty->id, service, "accountable",
					     NULL);
	const char *text = session_get(session, path);
	enum accountable accountable;

	if (text && accountable_parse(text, &accountable))
		return accountable;
	return duty->accountable[model];
}

static bool covers(enum accountable accountable, enum side side)
{
	return accountable == ACCOUNTABLE_SHARED || (unsigned)accountable == (unsigned)side;
}

/* A catalog without duties tells nobody apart: then it is our own side that is assessed, and
 * both for an auditor. */
static void take_our_side(const struct session *session, struct joint *joint)
{
	enum role role = session_role(session);

	joint->accountable[SIDE_CUSTOMER] = role != ROLE_PROVIDER;
	joint->accountable[SIDE_PROVIDER] = role != ROLE_CUSTOMER;
}

static void find_accountable(const struct session *session, const struct catalog_node *node,
			     const char *service, enum model model, struct joint *joint)
{
	if (node->control->duty_count == 0)
		take_our_side(session, joint);
	for (unsigned i = 0; i < node->control->duty_count; i++) {
		const struct catalog_duty *duty = &node->control->duties[i];
		enum accountable accountable =
			session_accountable(session, node->id, duty, service, model);

		for (unsigned side = 0; side < SIDE_COUNT; side++)
			if (covers(accountable, (enum side)side))
				joint->accountable[side] = true;
		if (session_duty_is_unowned(session, node->id, duty, service, model))
			joint->unowned = true;
	}
}

static enum status worse(enum status a, enum status b)
{
	if (progress[a] != progress[b])
		return progress[a] < progress[b] ? a : b;
	return preference[a] >= preference[b] ? a : b;
}

static bool rests_on_word(const struct record *record)
{
	return progress[record->status] >= progress[STATUS_PARTIAL] &&
	       record->basis == 1u << BASIS_STATED;
}

/* What rests on certificates alone has nothing left once they have lapsed; that no certificate
 * names the service is said beside the status, and by those who show it. */
static bool rests_on_lapsed(const struct session *session, const struct record *record,
			    const char *service, enum side side)
{
	unsigned others = record->basis & ~(1u << BASIS_STATED);
	struct cover cover;

	if (side != SIDE_PROVIDER || others != 1u << BASIS_CERTIFIED ||
	    progress[record->status] < progress[STATUS_PARTIAL])
		return false;
	session_cover(session, service, NULL, 0, &cover);
	return cover.lapsed > 0;
}

void session_joint(const struct session *session, const struct catalog_node *node,
		   const char *service, enum model model, struct joint *joint)
{
	bool counted = false, unassessed = false;

	memset(joint, 0, sizeof(*joint));
	if (node->control)
		find_accountable(session, node, service, model, joint);
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		struct record record;

		if (!joint->accountable[side])
			continue;
		session_record(session, node->id, service, (enum side)side, &record);
		if (record.applicability == APPLICABILITY_EXCLUDED)
			continue;
		joint->status = counted ? worse(joint->status, record.status) : record.status;
		joint->not_verified = joint->not_verified || rests_on_word(&record) ||
				      rests_on_lapsed(session, &record, service, (enum side)side);
		unassessed = unassessed || record.status == STATUS_NONE;
		counted = true;
	}
	joint->none = !counted;
	if (unassessed)
		joint->status = STATUS_NONE;
	else if (joint->unowned && counted && progress[joint->status] > progress[STATUS_PARTIAL])
		joint->status = STATUS_PARTIAL;
}
