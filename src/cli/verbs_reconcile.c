/*
 * The verb reconcile: the duties of which customer and provider do not say the same, both claims
 * side by side; and what settles them.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- reading ------------------------------------------------------------------------ */

static json_t *claim_json(const struct claim *claim)
{
	if (!claim->made)
		return json_null();
	return json_pack("{s:s, s:b, s:o, s:o, s:o, s:o}", "accountable",
			 catalog_accountable_words[claim->accountable], "ours", claim->ours,
			 "split", cli_json_text(claim->split), "reason",
			 cli_json_text(claim->reason), "performed_by",
			 cli_json_text(claim->performed_by), "contract_ref",
			 cli_json_text(claim->contract_ref));
}

static json_t *dispute_json(const struct dispute *dispute)
{
	json_t *claims = json_object();

	for (unsigned side = 0; side < SIDE_COUNT; side++)
		json_object_set_new(claims, catalog_side_words[side],
				    claim_json(&dispute->claims[side]));
	return json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:o}", "control", dispute->node->id,
			 "duty", dispute->duty->id, "text", dispute->duty->text, "service",
			 dispute->service, "model", catalog_model_words[dispute->model],
			 "agreement", session_agreement_words[dispute->agreement], "claims",
			 claims);
}

static void put_json(struct cli *cli, const struct reconciliation *all)
{
	json_t *duties = json_array(), *counts = json_object();

	for (unsigned i = 0; i < all->disputes->len; i++)
		json_array_append_new(duties,
				      dispute_json(g_ptr_array_index(all->disputes, i)));
	for (unsigned i = 0; i < AGREEMENT_COUNT; i++)
		json_object_set_new(counts, session_agreement_words[i],
				    json_integer(all->counts[i]));
	cli_put_json(cli, json_pack("{s:o, s:o}", "counts", counts, "duties", duties));
}

static void put_text(struct cli *cli, const char *label, const char *text)
{
	if (!text)
		return;
	g_string_append_printf(cli->out, "      %s: ", label);
	cli_put_prose(cli, text, 8);
}

/* "    the provider says: customer", then what it gives for it. */
static void put_claim(struct cli *cli, const struct claim *claim, enum side side)
{
	g_autofree char *who = g_strdup_printf(
		claim->ours ? _("the %s (we) says: %s") : _("the %s says: %s"), label_side(side),
		label_claim(claim));

	g_string_append_printf(cli->out, "    %s\n", who);
	if (claim->accountable == ACCOUNTABLE_SHARED) /* what was split may be one party's now */
		put_text(cli, _("Split"), claim->split);
	put_text(cli, _("Reason for the assignment"), claim->reason);
	put_text(cli, _("Performed by"), claim->performed_by);
	put_text(cli, _("Contract reference"), claim->contract_ref);
}

/* From whose declaration a claim is; nothing when a person of ours wrote it down. */
static void put_source(struct cli *cli, const struct session *session,
		       const struct dispute *dispute, enum side side)
{
	struct ops_duty duty = { dispute->node, dispute->duty, dispute->service, dispute->model };
	g_autofree char *id = ops_claim_declaration(session, &duty, side);
	g_autofree char *who = id ? ops_declared_by(session, id) : NULL;

	if (!dispute->claims[side].ours)
		put_text(cli, _("As said by"), who);
}

static void put_dispute(struct cli *cli, const struct session *session,
			const struct dispute *dispute)
{
	bool whole = strcmp(dispute->service, SESSION_WHOLE_SCOPE) == 0;

	cli_put_column(cli, label_agreement(dispute->agreement), 22);
	g_string_append_printf(cli->out, "  %s  ", dispute->node->id);
	cli_put(cli, dispute->duty->id);
	if (!whole) {
		g_string_append(cli->out, "  ");
		cli_put(cli, dispute->service);
	}
	for (unsigned i = 0; dispute->also && i < dispute->also->len; i++) {
		g_string_append(cli->out, whole && i == 0 ? "  -, " : ", ");
		cli_put(cli, g_ptr_array_index(dispute->also, i));
	}
	g_string_append_printf(cli->out, "  %s\n    ", label_model(dispute->model));
	cli_put_prose(cli, dispute->duty->text, 4);
	for (enum side side = 0; side < SIDE_COUNT; side++) {
		put_claim(cli, &dispute->claims[side], side);
		put_source(cli, session, dispute, side);
	}
}

/* What it comes to, on standard error: also where there is nothing to list. */
static void say_counts(struct cli *cli, const struct reconciliation *all)
{
	g_autofree char *settled = label_settled(all), *unanswered = label_unanswered(all);

	if (settled)
		cli_message(cli, "%s", settled);
	if (unanswered)
		cli_message(cli, "%s", unanswered);
	if (!settled && !unanswered)
		cli_message(cli, "%s", _("the catalog names no duties here"));
}

static int list(struct cli *cli, const struct cli_place *place, GError **error)
{
	unsigned at = CATALOG_NONE;

	if (cli->count > 0) {
		at = catalog_resolve(place->catalog, cli->arguments[0], error);
		if (at == CATALOG_NONE)
			return 2;
	}
	struct reconciliation *all =
		reconciliation_new(place->session, place->catalog, cli->options.service, at);
	int code = all->counts[AGREEMENT_UNOWNED] ? 1 : 0;
	if (!cli->options.json)
		reconciliation_fold(all);
	for (unsigned i = 0; i < all->disputes->len && !cli->options.json; i++)
		put_dispute(cli, place->session, g_ptr_array_index(all->disputes, i));
	if (cli->options.json)
		put_json(cli, all);
	else
		say_counts(cli, all);
	reconciliation_free(all);
	return code;
}

/* ---- settling ------------------------------------------------------------------------- */

/* One duty on which something is recorded. */
struct settling {
	struct cli *cli;
	struct session *session;
	struct change *change;
	struct ops_duty duty;
	GArray *values; /* of struct ops_value */
};

static const struct ops_value *values_of(const struct settling *on)
{
	return (const struct ops_value *)(const void *)on->values->data;
}

static bool put_says(struct settling *on, GError **error)
{
	enum side side;

	return ops_claim_side(on->session, &on->duty, on->cli->options.side, &side, error) &&
	       ops_claim_set(on->session, on->change, &on->duty, side, values_of(on),
			     on->values->len, error);
}

static bool put_accept(struct settling *on, GError **error)
{
	enum side side;

	if (on->values->len > 0) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("accept takes over what they say as it is; the reason goes with --reason"));
		return false;
	}
	return ops_claim_side(on->session, &on->duty, on->cli->options.side, &side, error) &&
	       ops_claim_accept(on->session, on->change, &on->duty, side, on->cli->options.reason,
				error);
}

static bool put_agreed(struct settling *on, GError **error)
{
	return ops_claim_agree(on->cli->ops, on->session, on->change, &on->duty, values_of(on),
			       on->values->len, error);
}

static const struct reconcile_action {
	const char *name;
	bool (*put)(struct settling *on, GError **error);
} actions[] = {
	{ "says", put_says },
	{ "accept", put_accept },
	{ "agreed", put_agreed },
	{ NULL, NULL },
};

static const struct reconcile_action *action_named(const char *name)
{
	for (const struct reconcile_action *action = actions; action->name; action++)
		if (g_strcmp0(action->name, name) == 0)
			return action;
	return NULL;
}

static bool find_duty(struct cli *cli, const struct cli_place *place, struct ops_duty *duty,
		      GError **error)
{
	unsigned at;

	if (cli->count < 3) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("which duty of which control? `remit %s --help` shows how"),
			  "reconcile");
		return false;
	}
	at = catalog_resolve(place->catalog, cli->arguments[1], error);
	if (at == CATALOG_NONE)
		return false;
	duty->node = &place->catalog->nodes[at];
	if (!duty->node->control) {
		error_set(error, REMIT_ERROR_USAGE, _("%s is a group; a control has duties"),
			  duty->node->id);
		return false;
	}
	duty->duty = ops_duty_find(duty->node, cli->arguments[2], error);
	return duty->duty != NULL;
}

static bool append(struct settling *on, GError **error)
{
	char line[65] = "";

	if (on->cli->options.reason)
		change_set_why(on->change, on->cli->options.reason);
	if (!ops_append(on->cli->ops, on->session, on->change, line, error))
		return false;
	if (!*line) {
		cli_message(on->cli, _("%s: nothing to record, it stands so already"),
			    session_name(on->session));
		return true;
	}
	enum agreement agreement = session_agreement(on->session, on->duty.node->id, on->duty.duty,
						     on->duty.service, on->duty.model);
	cli_message(on->cli, _("%s: recorded for %s of %s: %s"), session_name(on->session),
		    on->duty.duty->id, on->duty.node->id, label_agreement(agreement));
	return true;
}

static int settle(struct cli *cli, const struct cli_place *place,
		  const struct reconcile_action *action, GError **error)
{
	struct settling on = { .cli = cli, .session = place->session,
			       .duty = { .service = place->service, .model = place->model } };

	if (!find_duty(cli, place, &on.duty, error))
		return 2;
	on.values = cli_values(cli, 3, "reconcile", error);
	if (!on.values)
		return 2;
	on.change = change_new();
	bool done = action->put(&on, error) && append(&on, error);
	change_free(on.change);
	g_array_unref(on.values);
	return done ? 0 : 2;
}

int verb_reconcile(struct cli *cli, GError **error)
{
	const struct reconcile_action *action = action_named(cli->arguments[0]);
	struct cli_place place;
	int code = 3;

	if (!action && cli->count > 1) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("\"%s\" is none of: says, accept, agreed"), cli->arguments[0]);
		return 2;
	}
	if (!cli_place_open(cli, &place, true, !action, error))
		return 3;
	code = action ? settle(cli, &place, action, error) : list(cli, &place, error);
	cli_place_close(&place);
	return code;
}
