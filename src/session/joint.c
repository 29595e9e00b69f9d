/*
 * The joint status of a control: the worst of the sides that are accountable for a duty
 * under it, why, and the worst case over several services. Derived each time, never recorded.
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

/* ---- who is accountable -------------------------------------------------------- */

static bool covers(enum accountable accountable, enum side side)
{
	return accountable == ACCOUNTABLE_SHARED || (unsigned)accountable == (unsigned)side;
}

/* A catalog without duties tells nobody apart: then it is our own side that is assessed, and
 * both for an auditor. */
static void take_our_side(const struct session *session, const char *service, struct joint *joint)
{
	enum role role = session_role_for(session, service);

	joint->sides[SIDE_CUSTOMER].accountable = role != ROLE_PROVIDER;
	joint->sides[SIDE_PROVIDER].accountable = role != ROLE_CUSTOMER;
}

static void note_agreement(struct joint *joint, const struct catalog_duty *duty,
			   enum agreement agreement)
{
	joint->disputed_count += agreement == AGREEMENT_DOUBLED || agreement == AGREEMENT_UNCLEAR;
	if (agreement != AGREEMENT_UNOWNED)
		return;
	if (!joint->unowned)
		joint->unowned_duty = duty;
	joint->unowned = true;
	joint->unowned_count++;
}

static void find_accountable(const struct session *session, const struct catalog_node *node,
			     const char *service, enum model model, struct joint *joint)
{
	if (node->control->duty_count == 0)
		take_our_side(session, service, joint);
	for (unsigned i = 0; i < node->control->duty_count; i++) {
		const struct catalog_duty *duty = &node->control->duties[i];
		enum accountable accountable =
			session_accountable(session, node->id, duty, service, model);

		for (unsigned side = 0; side < SIDE_COUNT; side++)
			if (covers(accountable, (enum side)side))
				joint->sides[side].accountable = true;
		note_agreement(joint, duty,
			       session_agreement(session, node->id, duty, service, model));
	}
}

/* ---- what the sides come to ------------------------------------------------------ */

bool joint_side_counts(const struct joint_side *side)
{
	return side->accountable && !side->excluded;
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
			    const char *service, const struct cover *known)
{
	unsigned others = record->basis & ~(1u << BASIS_STATED);
	struct cover cover;

	if (others != 1u << BASIS_CERTIFIED ||
	    progress[record->status] < progress[STATUS_PARTIAL])
		return false;
	if (!known)
		session_cover(session, service, NULL, 0, &cover);
	return (known ? known : &cover)->lapsed > 0;
}

static void read_side(const struct session *session, const struct catalog_node *node,
		      const char *service, const struct cover *cover, enum side which,
		      struct joint_side *side)
{
	struct record record;

	if (!side->accountable)
		return;
	session_record(session, node->id, service, which, &record);
	side->excluded = record.applicability == APPLICABILITY_EXCLUDED;
	if (side->excluded)
		return;
	side->left_out = record.deselected;
	side->status = record.status;
	side->stated = rests_on_word(&record);
	side->lapsed = which == SIDE_PROVIDER &&
		       rests_on_lapsed(session, &record, service, cover);
}

/* Of what is excluded nobody has to do anything. */
static void forget_duties(struct joint *joint)
{
	joint->unowned = false;
	joint->unowned_duty = NULL;
	joint->unowned_count = joint->disputed_count = 0;
}

void session_joint_under(const struct session *session, const struct catalog_node *node,
			 const char *service, enum model model, const struct cover *cover,
			 struct joint *joint)
{
	bool counted = false, unassessed = false, excluded = false, selected = false;

	memset(joint, 0, sizeof(*joint));
	if (node->control)
		find_accountable(session, node, service, model, joint);
	for (unsigned i = 0; i < SIDE_COUNT; i++) {
		struct joint_side *side = &joint->sides[i];

		read_side(session, node, service, cover, (enum side)i, side);
		excluded = excluded || side->excluded;
		if (!joint_side_counts(side))
			continue;
		selected = selected || !side->left_out;
		joint->status = counted ? worse(joint->status, side->status) : side->status;
		joint->not_verified = joint->not_verified || side->stated || side->lapsed;
		unassessed = unassessed || side->status == STATUS_NONE;
		counted = true;
	}
	joint->none = !counted;
	joint->left_out = counted && !selected;
	if (joint->none && excluded)
		forget_duties(joint);
	if (unassessed)
		joint->status = STATUS_NONE;
	else if (joint->unowned && counted && progress[joint->status] > progress[STATUS_PARTIAL])
		joint->status = STATUS_PARTIAL;
}

void session_joint(const struct session *session, const struct catalog_node *node,
		   const char *service, enum model model, struct joint *joint)
{
	session_joint_under(session, node, service, model, NULL, joint);
}

/* ---- over several services ----------------------------------------------------------- */

bool joint_sum_add(struct joint_sum *sum, const struct joint *joint)
{
	/* The worst first; of two that are as bad `worse()` names one. */
	static const unsigned char order[STATUS_COUNT] = {
		[STATUS_NOT_IMPLEMENTED] = 0, [STATUS_PLANNED] = 0,     [STATUS_PARTIAL] = 1,
		[STATUS_NONE] = 2,	      [STATUS_IMPLEMENTED] = 3, [STATUS_ALTERNATIVE] = 3,
	};
	bool first = sum->counted == 0, is_worse;

	if (joint->left_out)
		return false;
	sum->unowned += joint->unowned;
	sum->disputed += joint->disputed_count > 0;
	if (joint->none)
		return false;
	sum->counted++;
	sum->not_assessed += joint->status == STATUS_NONE;
	sum->not_verified += joint->not_verified && joint->status != STATUS_NONE;
	is_worse = first || order[joint->status] < order[sum->status] ||
		   (order[joint->status] == order[sum->status] && joint->status != sum->status &&
		    worse(joint->status, sum->status) == joint->status);
	if (is_worse)
		sum->status = joint->status;
	return is_worse;
}
