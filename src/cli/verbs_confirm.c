/*
 * The verb confirm: what was recorded last time is still so.
 */
#include "cli/cli_private.h"

#include <string.h>

struct confirming {
	struct cli *cli;
	const struct cli_place *place;
	struct change *change;
	enum side side;
	GHashTable *seen;     /* ids of controls */
	unsigned done, again; /* confirmed, and to look at again */
	unsigned evidence;    /* items taken over by themselves */
};

/* One control that was named itself: why not is an error. */
static bool confirm_one(struct confirming *confirming, const char *control, GError **error)
{
	struct ops_target target = { control, confirming->place->service, confirming->side };

	if (!g_hash_table_add(confirming->seen, g_strdup(control)))
		return true;
	if (!ops_confirm(confirming->cli->ops, confirming->place->session,
			 confirming->place->catalog, confirming->change, &target,
			 confirming->cli->options.from, error))
		return false;
	confirming->done++;
	return true;
}

/* A group: those that can be confirmed. */
static bool confirm_below(struct confirming *confirming, unsigned at, GError **error)
{
	const struct catalog *catalog = confirming->place->catalog;

	for (unsigned i = at; i < catalog_reach(catalog, at); i++) {
		enum previous_state state =
			session_previous(confirming->place->session, catalog->nodes[i].id,
					 confirming->place->service, confirming->side);

		confirming->again += state == PREVIOUS_LOOK_AGAIN;
		if (catalog->nodes[i].control && state == PREVIOUS_OPEN &&
		    !confirm_one(confirming, catalog->nodes[i].id, error))
			return false;
	}
	return true;
}

static bool confirm_all(struct confirming *confirming, GError **error)
{
	struct cli *cli = confirming->cli;
	const struct catalog *catalog = confirming->place->catalog;

	for (unsigned i = 0; i < cli->count; i++) {
		bool known;

		if (ops_confirm_evidence(confirming->place->session, confirming->change,
					 cli->arguments[i], &known, error)) {
			confirming->evidence++;
			continue;
		}
		unsigned at = known ? CATALOG_NONE :
				      catalog_resolve(catalog, cli->arguments[i], error);
		if (at == CATALOG_NONE ||
		    !(catalog->nodes[at].control ?
			      confirm_one(confirming, catalog->nodes[at].id, error) :
			      confirm_below(confirming, at, error)))
			return false;
	}
	change_set_why(confirming->change,
		       cli->options.reason ? cli->options.reason : _("still so"));
	return ops_append(cli->ops, confirming->place->session, confirming->change, NULL, error);
}

static void tell_confirmed(const struct confirming *confirming)
{
	const char *name = session_name(confirming->place->session);

	if (confirming->evidence)
		cli_message(confirming->cli,
			    ngettext("%s: %u item of evidence is in the register again",
				     "%s: %u items of evidence are in the register again",
				     confirming->evidence),
			    name, confirming->evidence);
	if (!confirming->done && !confirming->evidence)
		cli_message(confirming->cli, _("%s: nothing there can be confirmed"), name);
	if (confirming->done)
		cli_message(confirming->cli,
			    ngettext("%s: %u control is still so, says %s",
				     "%s: %u controls are still so, says %s", confirming->done),
			    name, confirming->done, config_author(confirming->cli->ops->config));
	if (confirming->again)
		cli_message(confirming->cli,
			    ngettext("%u control needs a second look: `remit carry --left` shows it",
				     "%u controls need a second look: `remit carry --left` shows them",
				     confirming->again),
			    confirming->again);
}

int verb_confirm(struct cli *cli, GError **error)
{
	struct cli_place place;

	if (!cli_place_open(cli, &place, true, false, error))
		return 2;
	struct confirming confirming = { .cli = cli, .place = &place, .change = change_new() };
	confirming.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	bool done = cli_side(cli, place.session, place.service, &confirming.side, error) &&
		    confirm_all(&confirming, error);
	if (done)
		tell_confirmed(&confirming);
	g_hash_table_unref(confirming.seen);
	change_free(confirming.change);
	cli_place_close(&place);
	return done && confirming.done + confirming.evidence ? 0 : 1;
}
