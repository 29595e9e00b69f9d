/*
 * Whose duty something is, settled between the two parties: what the other one says, taking that
 * over, and what both agreed on.
 */
#include "ops/ops.h"

#include <string.h>

/* The fields of a claim that people write; accountable first, since the others belong to it. */
static const char *const claim_fields[] = {
	"accountable", "split", "reason", "performed_by", "contract_ref", NULL,
};

static char *claim_path(const struct ops_duty *duty, enum side side, const char *field)
{
	return session_path("claim", duty->node->id, duty->duty->id, duty->service,
			    catalog_side_words[side], field, NULL);
}

bool ops_claim_side(const struct session *session, const struct ops_duty *duty, const char *named,
		    enum side *side, GError **error)
{
	enum role role = session_role_for(session, duty->service);

	for (unsigned i = 0; named && i < SIDE_COUNT; i++) {
		if (strcmp(catalog_side_words[i], named) != 0)
			continue;
		*side = (enum side)i;
		if ((unsigned)role != i)
			return true;
		error_set(error, REMIT_ERROR_USAGE,
			  _("the %s are we: what we say of a duty is recorded with `remit duty`"),
			  label_side(*side));
		return false;
	}
	if (named || role == ROLE_AUDITOR) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("which party says so? --side customer or --side provider"));
		return false;
	}
	*side = role == ROLE_CUSTOMER ? SIDE_PROVIDER : SIDE_CUSTOMER;
	return true;
}

/* ---- what a party says ----------------------------------------------------------------- */

static bool set_word(struct change *change, const char *path, const char *text, GError **error)
{
	const char *word = *text ? ops_accountable_word(text) : "";

	if (word)
		return change_set(change, path, word, error);
	error_set(error, REMIT_ERROR_USAGE,
		  _("accountable: \"%s\" is none of: customer, provider, shared, nobody"), text);
	return false;
}

static bool set_field(struct change *change, const struct ops_duty *duty, enum side side,
		      const struct ops_value *value, GError **error)
{
	g_autofree char *path = claim_path(duty, side, value->field);

	if (strcmp(value->field, "accountable") == 0)
		return set_word(change, path, value->text, error);
	if (g_strv_contains(claim_fields, value->field))
		return change_set(change, path, value->text, error);
	g_autofree char *known = g_strjoinv(", ", (char **)claim_fields);
	error_set(error, REMIT_ERROR_USAGE, _("a claim has no field \"%s\"; it has: %s"),
		  value->field, known);
	return false;
}

/* Texts belong to a word on whose it is: with another word, or none, they do not stay behind. */
static bool clear_texts(struct change *change, const struct ops_duty *duty, enum side side,
			GError **error)
{
	static const char *const texts[] = {
		"split", "reason", "performed_by", "contract_ref", "agreed_on", "agreed_with",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autofree char *path = claim_path(duty, side, texts[i]);

		if (!change_set(change, path, NULL, error))
			return false;
	}
	return true;
}

/* The new word on whose it is; NULL when the values have none, or none that is known. */
static const char *word_among(const struct ops_value *values, unsigned count)
{
	const char *word = NULL;

	for (unsigned i = 0; i < count; i++)
		if (strcmp(values[i].field, "accountable") == 0)
			word = ops_accountable_word(values[i].text);
	return word;
}

bool ops_claim_set(const struct session *session, struct change *change,
		   const struct ops_duty *duty, enum side side, const struct ops_value *values,
		   unsigned count, GError **error)
{
	g_autofree char *path = claim_path(duty, side, "accountable");
	const char *word = word_among(values, count), *before = session_get(session, path);

	if (word && g_strcmp0(word, before) != 0 && !clear_texts(change, duty, side, error))
		return false;
	for (unsigned i = 0; i < count && (!word || *word); i++)
		if (!set_field(change, duty, side, &values[i], error))
			return false;
	if (word && !*word)
		return change_set(change, path, NULL, error);
	if (change_after(change, session, path))
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("%s: the %s has said nothing of it yet: accountable=WHO comes first"),
		  duty->duty->id, label_side(side));
	return false;
}

/* ---- settling ----------------------------------------------------------------------------- */

bool ops_claim_accept(const struct session *session, struct change *change,
		      const struct ops_duty *duty, enum side side, const char *reason,
		      GError **error)
{
	struct claim claims[SIDE_COUNT];
	const struct claim *theirs = &claims[side];
	g_autofree char *because = g_strdup_printf(_("as the %s says"), label_side(side));
	struct ops_value values[4];
	unsigned count = 0;

	session_claims(session, duty->node->id, duty->duty, duty->service, duty->model, claims);
	if (!theirs->made || theirs->ours) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s: the %s has said nothing of it that could be taken over"),
			  duty->duty->id, label_side(side));
		return false;
	}
	values[count++] = (struct ops_value){ "accountable",
					      catalog_accountable_words[theirs->accountable] };
	if (theirs->accountable != duty->duty->accountable[duty->model])
		values[count++] = (struct ops_value){ "reason", reason ? reason : because };
	if (theirs->split)
		values[count++] = (struct ops_value){ "split", theirs->split };
	if (theirs->contract_ref)
		values[count++] = (struct ops_value){ "contract_ref", theirs->contract_ref };
	return ops_duty_set(session, change, duty, values, count, error);
}

/* What is agreed, taken apart: what both hold, the day and the person. */
struct agreeing {
	GArray *held;     /* of struct ops_value */
	const char *with; /* NULL: not said */
	const char *on;   /* "" is today */
	const char *who;  /* NULL: not said */
	bool has_reason;
};

static void take_apart(const struct ops_value *values, unsigned count, struct agreeing *agreeing)
{
	for (unsigned i = 0; i < count; i++) {
		if (strcmp(values[i].field, "with") == 0) {
			agreeing->with = values[i].text;
			continue;
		}
		if (strcmp(values[i].field, "on") == 0) {
			agreeing->on = values[i].text;
			continue;
		}
		if (strcmp(values[i].field, "accountable") == 0)
			agreeing->who = ops_accountable_word(values[i].text);
		agreeing->has_reason |= strcmp(values[i].field, "reason") == 0;
		g_array_append_val(agreeing->held, values[i]);
	}
}

static bool put_settled(const struct ops *ops, struct change *change, const struct ops_duty *duty,
			enum side side, const struct agreeing *agreeing, GError **error)
{
	g_autofree char *on_path = claim_path(duty, side, "agreed_on");
	g_autofree char *with_path = claim_path(duty, side, "agreed_with");
	g_autofree char *day = ops_date(ops, *agreeing->on ? agreeing->on : "+0d");

	return change_set(change, on_path, day, error) &&
	       change_set(change, with_path, agreeing->with, error);
}

bool ops_claim_agree(const struct ops *ops, const struct session *session, struct change *change,
		     const struct ops_duty *duty, const struct ops_value *values, unsigned count,
		     GError **error)
{
	g_autoptr(GArray) held = g_array_new(FALSE, FALSE, sizeof(struct ops_value));
	struct agreeing agreeing = { .held = held, .on = "" };
	struct ops_value reason = { "reason", _("agreed by both parties") };
	enum role role = session_role_for(session, duty->service);

	take_apart(values, count, &agreeing);
	if (!agreeing.who || !*agreeing.who || !agreeing.with || !*agreeing.with) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s: what was agreed, and with whom? accountable=WHO with=PERSON"),
			  duty->duty->id);
		return false;
	}
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		if ((unsigned)role != side &&
		    (!ops_claim_set(session, change, duty, (enum side)side,
				    (const struct ops_value *)(const void *)held->data, held->len,
				    error) ||
		     !put_settled(ops, change, duty, (enum side)side, &agreeing, error)))
			return false;
	if (!agreeing.has_reason &&
	    strcmp(agreeing.who,
		   catalog_accountable_words[duty->duty->accountable[duty->model]]) != 0)
		g_array_append_val(held, reason);
	return ops_duty_set(session, change, duty,
			    (const struct ops_value *)(const void *)held->data, held->len, error);
}
