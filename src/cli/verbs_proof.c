/*
 * Verbs that prove something and that mend: verify, seal, recover.
 */
#include "cli/cli_private.h"

/* ---- verify ---------------------------------------------------------------- */

/* Damage is an answer of this verb, whoever finds it; and the way out of it goes with it. What is
 * at no place in the file is no damage of it. */
static void verify_damage(GError *problem, GError **error)
{
	const struct error_place *place = error_place(problem);

	if (!g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_INPUT) &&
	    !g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_LIMIT) &&
	    !(place && place->file && g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_NO))) {
		g_propagate_error(error, problem);
		return;
	}
	error_set_at(error, REMIT_ERROR_NO, place ? place->file : NULL, place ? place->line : 0,
		     place ? place->column : 0,
		     _("%s; take the file back from git or from a copy, and hold it against a head that you kept with `remit verify --head ID`"),
		     problem->message);
	g_error_free(problem);
}

/* Everything that was found of a session that is whole. */
struct proof {
	struct session *session;
	GPtrArray *seals;   /* struct ops_seal * */
	unsigned evidence;  /* copied files that were looked at */
	unsigned lost;
	char **heads;
};

static json_t *seal_json(const struct ops_seal *seal)
{
	return json_pack("{s:s, s:s, s:s, s:s, s:s, s:s?, s:s?}", "id", seal->seal.id, "at",
			 seal->seal.at, "by", seal->seal.by, "over", seal->seal.over, "state",
			 ops_seal_words[seal->state], "signer", seal->signer, "key", seal->key);
}

static void put_proof_json(struct cli *cli, const struct proof *proof)
{
	json_t *seals = json_array();

	for (unsigned i = 0; i < proof->seals->len; i++)
		json_array_append_new(seals, seal_json(g_ptr_array_index(proof->seals, i)));
	cli_put_json(cli, json_pack("{s:s, s:b, s:b, s:i, s:o, s:i, s:i, s:o, s:o}", "session",
				    session_name(proof->session), "whole", 1, "head_checked",
				    cli->options.head != NULL, "actions",
				    (int)session_action_count(proof->session), "heads",
				    cli_json_heads(proof->heads), "lost", (int)proof->lost,
				    "evidence", (int)proof->evidence, "seals", seals, "redacted",
				    cli_json_redacted(proof->session)));
}

/* What a seal comes to, in words. */
static char *seal_words(const struct ops_seal *seal)
{
	const char *key = seal->key ? seal->key : "?";

	if (seal->state == SEAL_HOLDS)
		return g_strdup_printf(_("it holds, signed by %s (%s)"), seal->signer, key);
	if (seal->state == SEAL_VALID)
		return g_strdup_printf(_("a signature by the %s; whose key that is was not asked: --signers FILE"),
				       key);
	if (seal->state == SEAL_LACKS)
		return g_strdup_printf(_("it does not hold any more, though signed by %s (%s): lines are missing"),
				       seal->signer, key);
	if (seal->state == SEAL_REDACTED)
		return g_strdup_printf(_("it does not hold any more, though signed by %s (%s): texts were taken out since"),
				       seal->signer, key);
	if (seal->state == SEAL_STRANGER)
		return g_strdup_printf(_("it does not hold: the %s is not in the list of signers, or was not valid then"),
				       key);
	if (seal->state == SEAL_BROKEN)
		return g_strdup(_("it does not hold: it is no signature over this id"));
	return g_strdup(_("not checked: there is no ssh-keygen here"));
}

static void put_seal(struct cli *cli, const struct ops_seal *seal)
{
	g_autofree char *words = seal_words(seal);
	g_autofree char *when = cli_time(cli, seal->seal.at);
	g_autofree char *line = g_strdup_printf(_("seal over %.12s, %s, %s: %s"), seal->seal.over,
						when, seal->seal.by, words);

	cli_put(cli, line);
	g_string_append_c(cli->out, '\n');
	if (seal->seal.lacks)
		g_string_append_printf(cli->out, "  %s\n",
				       _("the line that it signs, or one before it, was lost and is not in the history"));
	if (seal->seal.redacted)
		g_string_append_printf(cli->out, "  %s\n",
				       _("texts were taken out of the line that it signs, or of one before it, since then"));
}

static void put_proof(struct cli *cli, const struct proof *proof)
{
	unsigned actions = session_action_count(proof->session);

	cli_put(cli, session_name(proof->session));
	g_string_append(cli->out, ": ");
	g_string_append_printf(cli->out, ngettext("%u action, whole", "%u actions, whole", actions),
			       actions);
	for (char **head = proof->heads; *head; head++)
		g_string_append_printf(cli->out, "\n%s %s", _("head"), *head);
	g_string_append_c(cli->out, '\n');
	if (proof->lost)
		g_string_append_printf(
			cli->out,
			ngettext("%u line is missing, given up when the session was recovered: `remit history` says by whom\n",
				 "%u lines are missing, given up when the session was recovered: `remit history` says by whom\n",
				 proof->lost),
			proof->lost);
	if (proof->evidence)
		g_string_append_printf(
			cli->out,
			ngettext("%u file of evidence, as it was when it was copied\n",
				 "%u files of evidence, as they were when they were copied\n",
				 proof->evidence),
			proof->evidence);
	for (unsigned i = 0; i < proof->seals->len; i++)
		put_seal(cli, g_ptr_array_index(proof->seals, i));
	if (cli->options.signers && proof->seals->len == 0)
		g_string_append_printf(cli->out, "%s\n", _("there is no seal in it"));
	g_string_append_printf(
		cli->out, "%s\n",
		cli->options.head
			? _("the id you kept is in it: nothing before it was changed")
			: _("this shows damage, not forgery: keep the head, and check it with --head"));
	cli_put_redacted(cli, proof->session);
}

/* Whoever asks whose seals these are wants one: a history that lost its seals is not sealed. */
static bool any_bad_seal(const GPtrArray *seals, bool wanted)
{
	if (wanted && seals->len == 0)
		return true;
	for (unsigned i = 0; i < seals->len; i++)
		if (ops_seal_is_bad(g_ptr_array_index(seals, i)))
			return true;
	return false;
}

/* What is beside the lines: the seals that stand in them, the files that they name. */
static int prove(struct cli *cli, struct session *session, GError **error)
{
	struct proof proof = { .session = session, .lost = session_lost_count(session) };
	int code;

	if (!session_verify_evidence(session, &proof.evidence, error))
		return 1;
	proof.seals = ops_seals(cli->ops, session, cli->options.signers, error);
	if (!proof.seals)
		return 3;
	proof.heads = session_heads(session);
	code = any_bad_seal(proof.seals, cli->options.signers != NULL);
	if (cli->options.json)
		put_proof_json(cli, &proof);
	else
		put_proof(cli, &proof);
	g_strfreev(proof.heads);
	g_ptr_array_unref(proof.seals);
	return code;
}

int verb_verify(struct cli *cli, GError **error)
{
	GError *problem = NULL;
	struct session *session = ops_session_open(cli->ops, cli->options.session, true, &problem);
	int code = 1;

	if (!session) {
		verify_damage(problem, error);
		return 3;
	}
	if (session_notice(session))
		cli_message(cli, "%s", session_notice(session));
	if (session_verify(session, cli->options.head, &problem))
		code = prove(cli, session, error);
	else
		verify_damage(problem, error);
	if (ops_session_is_shared(cli->ops, session))
		cli_message(cli,
			    _("others on this machine may look into %s; `chmod -R go= FOLDER` keeps them out"),
			    session_folder(session));
	session_close(session);
	return code;
}

/* ---- seal ------------------------------------------------------------------ */

int verb_seal(struct cli *cli, GError **error)
{
	struct session *session =
		ops_session_open(cli->ops, cli->options.session, cli_is_at_terminal(cli), error);
	char over[65];

	if (!session)
		return 3;
	bool sealed = ops_seal(cli->ops, session, cli->options.key, cli->options.head,
			       !cli->is_lent, over, error);
	if (sealed && cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:s}", "session", session_name(session), "sealed",
					    over));
	else if (sealed)
		cli_message(cli, _("%s: sealed %s, by %s"), session_name(session), over,
			    config_author(cli->ops->config));
	session_close(session);
	return sealed ? 0 : 4;
}

/* ---- recover --------------------------------------------------------------- */

static json_t *loss_json(const struct session_loss *loss)
{
	return json_pack("{s:i, s:I, s:s?, s:s?}", "line", (int)loss->line, "bytes",
			 (json_int_t)loss->bytes, "at", loss->at, "by", loss->by);
}

static void put_recovery_json(struct cli *cli, const struct session *session,
			      const struct session_recovery *found)
{
	json_t *losses = json_array(), *changed = json_array();

	for (unsigned i = 0; i < found->losses->len; i++)
		json_array_append_new(losses, loss_json(g_ptr_array_index(found->losses, i)));
	for (unsigned i = 0; i < found->changed->len; i++)
		json_array_append_new(changed,
				      json_integer(g_array_index(found->changed, unsigned, i)));
	cli_put_json(cli, json_pack("{s:s, s:s, s:i, s:i, s:i, s:i, s:b, s:o, s:o}", "session",
				    session_name(session), "path", session_folder(session), "kept",
				    (int)found->kept, "missing", (int)found->missing, "redacted",
				    (int)found->redacted, "bad_files", (int)found->bad_files,
				    "first_line_made", found->made_header, "losses", losses,
				    "changed", changed));
}

static void put_loss(struct cli *cli, const struct session_loss *loss)
{
	unsigned bytes = (unsigned)MIN(loss->bytes, G_MAXUINT);

	g_string_append_printf(cli->out,
			       ngettext("line %u: %u byte lost", "line %u: %u bytes lost", bytes),
			       loss->line, bytes);
	if (loss->by) {
		g_string_append(cli->out, "  ");
		cli_put(cli, loss->by);
	}
	if (loss->at) {
		g_autofree char *when = cli_time(cli, loss->at);
		g_string_append(cli->out, "  ");
		cli_put(cli, when);
	}
	g_string_append_c(cli->out, '\n');
}

static void put_recovery(struct cli *cli, const struct session *session,
			 const struct session_recovery *found)
{
	for (unsigned i = 0; i < found->losses->len; i++)
		put_loss(cli, g_ptr_array_index(found->losses, i));
	for (unsigned i = 0; i < found->changed->len; i++)
		g_string_append_printf(
			cli->out,
			_("line %u was kept, but no other line vouches for it: it may have been changed\n"),
			g_array_index(found->changed, unsigned, i));
	if (found->missing)
		g_string_append_printf(
			cli->out,
			ngettext("%u line that others name is not there: what it replaced lives again\n",
				 "%u lines that others name are not there: what they replaced lives again\n",
				 found->missing),
			found->missing);
	if (found->redacted)
		g_string_append_printf(
			cli->out,
			ngettext("of %u text the line that said that it was taken out is lost: it is said anew\n",
				 "of %u texts the lines that said that they were taken out are lost: it is said anew\n",
				 found->redacted),
			found->redacted);
	if (found->bad_files)
		g_string_append_printf(
			cli->out,
			ngettext("%u file of evidence is not what its name says or cannot be read, and was left there\n",
				 "%u files of evidence are not what their names say or cannot be read, and were left there\n",
				 found->bad_files),
			found->bad_files);
	if (found->made_header)
		g_string_append_printf(
			cli->out, "%s\n",
			_("the first line was lost: the new session has another, and does not merge with copies of the old one"));
	cli_message(cli,
		    ngettext("recovered %u line into session %s in %s; the damaged one is as it was, what was lost is in damaged.jsonl",
			     "recovered %u lines into session %s in %s; the damaged one is as it was, what was lost is in damaged.jsonl",
			     found->kept),
		    found->kept, session_name(session), session_folder(session));
}

int verb_recover(struct cli *cli, GError **error)
{
	struct session_recovery *found = NULL;
	const char *new_name = cli->count > 1 ? cli->arguments[1] : NULL;
	struct session *session = ops_session_recover(cli->ops, cli->arguments[0], new_name,
						      cli->options.catalog, &found, error);

	if (session && cli->options.json)
		put_recovery_json(cli, session, found);
	else if (session)
		put_recovery(cli, session, found);
	session_recovery_free(found);
	session_close(session);
	return session ? 0 : 4;
}
