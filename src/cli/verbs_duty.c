/*
 * The verb duty: the duties of a control and who is accountable for each; recording that it is
 * somebody else than the catalog says.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- reading ------------------------------------------------------------------- */

json_t *cli_json_duty(const struct cli_place *place, const struct catalog_node *node,
		      unsigned number)
{
	const struct catalog_duty *which = &node->control->duties[number];
	struct ops_duty duty = { node, which, place->service, place->model };
	json_t *object = json_pack("{s:s, s:s, s:s?}", "id", which->id, "text", which->text, "split",
				   which->split);

	for (unsigned model = 0; model < MODEL_COUNT; model++) {
		enum accountable who = which->accountable[model];

		json_object_set_new(object, catalog_model_words[model],
				    json_string(catalog_accountable_words[who]));
	}
	if (!place->session)
		return object;
	for (const char *const *field = ops_duty_fields; *field; field++) {
		const char *text = ops_duty_get(place->session, &duty, *field);

		if (text || strcmp(*field, "split") != 0)
			json_object_set_new(object, *field, cli_json_text(text));
	}
	enum accountable who = session_accountable(place->session, node->id, which, place->service,
						   place->model);
	json_object_set_new(object, "accountable", json_string(catalog_accountable_words[who]));
	json_object_set_new(object, "reassigned",
			    json_boolean(ops_duty_is_reassigned(place->session, &duty)));
	return object;
}

static void put_recorded(struct cli *cli, const struct session *session,
			 const struct ops_duty *duty)
{
	for (const char *const *name = ops_duty_fields; *name; name++) {
		g_autofree char *path = session_path("duty", duty->node->id, duty->duty->id,
						     duty->service, *name, NULL);
		const char *text = session_get(session, path);

		if (!text || strcmp(*name, "accountable") == 0)
			continue;
		g_string_append_printf(cli->out, "%18s%s: ", "", _(session_field_of(path)->label));
		cli_put_prose(cli, text, 20);
	}
}

void cli_put_duty(struct cli *cli, const struct cli_place *place, const struct catalog_node *node,
		  unsigned number)
{
	const struct catalog_duty *which = &node->control->duties[number];
	struct ops_duty duty = { node, which, place->service, place->model };
	enum accountable by_catalog = which->accountable[place->model];
	enum accountable who = place->session ? session_accountable(place->session, node->id, which,
								    place->service, place->model) :
						by_catalog;

	g_string_append(cli->out, "  ");
	cli_put_column(cli, label_accountable(who), 14);
	g_string_append(cli->out, "  ");
	cli_put_prose(cli, which->text, 18);
	if (who != by_catalog) {
		g_autofree char *says =
			g_strdup_printf(_("the catalog says: %s"), label_accountable(by_catalog));
		g_string_append_printf(cli->out, "%18s%s\n", "", says);
	}
	if (place->session)
		put_recorded(cli, place->session, &duty);
	if (who == ACCOUNTABLE_SHARED && which->split &&
	    !(place->session && ops_duty_get(place->session, &duty, "split"))) {
		g_string_append_printf(cli->out, "%18s%s: ", "", _("Split"));
		cli_put_prose(cli, which->split, 20);
	}
}

static void list_control(struct cli *cli, const struct cli_place *place,
			 const struct catalog_node *node, bool all, json_t *rows)
{
	bool told = false;

	for (unsigned i = 0; i < node->control->duty_count; i++) {
		struct ops_duty duty = { node, &node->control->duties[i], place->service,
					 place->model };

		if (!all && !ops_duty_is_reassigned(place->session, &duty))
			continue;
		json_t *row = cli_json_duty(place, node, i);
		json_object_set_new(row, "control", json_string(node->id));
		json_array_append_new(rows, row);
		if (cli->options.json)
			continue;
		if (!told)
			g_string_append_printf(cli->out, "%s  %s\n", node->id, node->title);
		told = true;
		g_string_append_printf(cli->out, "  %s\n", duty.duty->id);
		cli_put_duty(cli, place, node, i);
	}
}

/* The duties of one control, or of all controls those that are not as the catalog says. */
static void list(struct cli *cli, const struct cli_place *place, unsigned at)
{
	json_t *rows = json_array();
	bool all = at != CATALOG_NONE;

	for (unsigned i = all ? at : 0; i < (all ? at + 1 : place->catalog->node_count); i++)
		if (place->catalog->nodes[i].control)
			list_control(cli, place, &place->catalog->nodes[i], all, rows);
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:s, s:O}", "service", place->service, "model",
					    catalog_model_words[place->model], "duties", rows));
	else if (json_array_size(rows) == 0)
		cli_message(cli, all ? _("the catalog names no duties of this control") :
				       _("every duty is whose the catalog says"));
	json_decref(rows);
}

/* ---- recording ----------------------------------------------------------------- */

static GArray *read_values(struct cli *cli, GError **error)
{
	GArray *values = cli_values(cli, 2, "duty", error);

	if (values && cli->options.reason) {
		struct ops_value value = { g_strdup("reason"), g_strdup(cli->options.reason) };
		g_array_append_val(values, value);
	}
	return values;
}

static bool record(struct cli *cli, const struct cli_place *place, struct change *change,
		   const struct ops_duty *duty, GError **error)
{
	g_autoptr(GArray) read = read_values(cli, error);
	const struct ops_value *values = read ? (const void *)read->data : NULL;
	char line[65] = "";

	if (!read || !ops_duty_set(place->session, change, duty, values, read->len, error) ||
	    !ops_append(cli->ops, place->session, change, line, error))
		return false;
	if (*line)
		cli_message(cli, _("%s: recorded for %s of %s"), session_name(place->session),
			    duty->duty->id, duty->node->id);
	else
		cli_message(cli, _("%s: nothing to record, it stands so already"),
			    session_name(place->session));
	return true;
}

static bool run_duty(struct cli *cli, const struct cli_place *place, GError **error)
{
	struct ops_duty duty = { .service = place->service, .model = place->model };
	unsigned at = catalog_resolve(place->catalog, cli->arguments[0], error);

	if (at == CATALOG_NONE)
		return false;
	duty.node = &place->catalog->nodes[at];
	if (!duty.node->control) {
		error_set(error, REMIT_ERROR_USAGE, _("%s is a group; a control has duties"),
			  duty.node->id);
		return false;
	}
	if (cli->count == 1) {
		list(cli, place, at);
		return true;
	}
	duty.duty = ops_duty_find(duty.node, cli->arguments[1], error);
	if (!duty.duty)
		return false;
	if (cli->count == 2 && !cli->options.reason) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("record what? `remit duty %s %s accountable=provider reason=...`"),
			  duty.node->id, duty.duty->id);
		return false;
	}
	struct change *change = change_new();
	bool done = record(cli, place, change, &duty, error);
	change_free(change);
	return done;
}

int verb_duty(struct cli *cli, GError **error)
{
	bool reads = cli->count < 2;
	struct cli_place place;
	bool done = true;

	if (!cli_place_open(cli, &place, cli->count != 1, reads, error))
		return 2;
	if (cli->count == 0)
		list(cli, &place, CATALOG_NONE);
	else
		done = run_duty(cli, &place, error);
	cli_place_close(&place);
	return done ? 0 : 2;
}
