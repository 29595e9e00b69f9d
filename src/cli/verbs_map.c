/*
 * The verbs map and prefill: what a control is in other frameworks, and what another session's
 * verdicts propose that way.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- words -------------------------------------------------------------------------- */

static const char *crossing_label(enum crossing crossing)
{
	static const char *const labels[CROSSING_COUNT] = {
		[CROSSING_EQUAL] = N_("the same"),
		[CROSSING_SUPERSET] = N_("asks for more than"),
		[CROSSING_INTERSECT] = N_("overlaps with"),
		[CROSSING_SUBSET] = N_("asks for less than"),
	};
	return _(labels[crossing]);
}

static void tell_problems(struct cli *cli, const struct ops_crosswalks *crosswalks)
{
	for (unsigned i = 0; i < crosswalks->problems->len; i++)
		cli_message(cli, "%s", (const char *)crosswalks->problems->pdata[i]);
}

/* ---- map ------------------------------------------------------------------------------- */

static json_t *counterpart_json(const struct ops_counterpart *one)
{
	return json_pack("{s:s, s:s, s:s?, s:s, s:s, s:s?}", "framework", one->framework, "id",
			 one->id, "title", one->title, "relation", crossing_words[one->crossing],
			 "via", one->via, "rationale", one->rationale);
}

static void put_counterpart(struct cli *cli, const struct ops_counterpart *one, bool first)
{
	if (first) {
		cli_put(cli, one->framework);
		g_string_append_c(cli->out, '\n');
	}
	g_string_append(cli->out, "  ");
	cli_put_column(cli, crossing_label(one->crossing), 20);
	g_string_append_c(cli->out, ' ');
	cli_put(cli, one->id);
	if (one->title) {
		g_string_append(cli->out, "  ");
		cli_put(cli, one->title);
	}
	g_string_append_printf(cli->out, "\n      %s ", _("by"));
	cli_put(cli, one->via);
	if (one->rationale) {
		g_string_append(cli->out, ": ");
		cli_put(cli, one->rationale);
	}
	g_string_append_c(cli->out, '\n');
}

static int put_counterparts(struct cli *cli, const struct cli_place *place, unsigned at,
			    const GPtrArray *found)
{
	const struct catalog_node *node = &place->catalog->nodes[at];
	json_t *list = json_array();

	for (unsigned i = 0; i < found->len; i++) {
		const struct ops_counterpart *one = found->pdata[i];
		const struct ops_counterpart *before = i ? found->pdata[i - 1] : NULL;

		json_array_append_new(list, counterpart_json(one));
		if (!cli->options.json)
			put_counterpart(cli, one,
					!before || strcmp(before->framework, one->framework) != 0);
	}
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:s, s:O}", "catalog", place->catalog->id, "id",
					    node->id, "counterparts", list));
	else if (found->len == 0)
		cli_message(cli, _("no crosswalk at hand leads from %s of %s there"), node->id,
			    place->catalog->id);
	json_decref(list);
	return found->len > 0 ? 0 : 1;
}

/* A framework that nobody leads to is a word wrongly written, more often than not. */
static bool check_framework(const struct ops_crosswalks *crosswalks, const char *to, GError **error)
{
	g_auto(GStrv) known = ops_crosswalk_frameworks(crosswalks);
	g_autofree char *list = g_strjoinv(", ", known);

	if (!to || g_strv_contains((const char *const *)known, to))
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("no crosswalk leads to '%.80s'; they lead to: %s"), to,
		  list);
	return false;
}

static int map_control(struct cli *cli, const char *typed, GError **error)
{
	struct cli_place place;
	struct ops_crosswalks *crosswalks = NULL;
	unsigned at;
	int code = 2;

	if (!cli_place_open(cli, &place, false, true, error))
		return 3;
	at = catalog_resolve(place.catalog, typed, error);
	if (at != CATALOG_NONE)
		crosswalks = ops_crosswalks_new(cli->ops, place.catalog, cli->options.via, error);
	if (crosswalks && check_framework(crosswalks, cli->options.to, error)) {
		g_autoptr(GPtrArray) found =
			ops_counterparts(crosswalks, place.catalog, at, cli->options.to);
		tell_problems(cli, crosswalks);
		code = put_counterparts(cli, &place, at, found);
	}
	ops_crosswalks_free(crosswalks);
	cli_place_close(&place);
	return code;
}

static int map_list(struct cli *cli, GError **error)
{
	struct ops_crosswalks *crosswalks =
		ops_crosswalks_new(cli->ops, NULL, cli->options.via, error);
	json_t *list = json_array();

	for (unsigned i = 0; crosswalks && i < crosswalks->all->len; i++) {
		const struct crosswalk *one = crosswalks->all->pdata[i];

		json_array_append_new(list, json_pack("{s:s, s:s, s:s, s:s, s:i, s:s?}", "id",
						      one->id, "from", one->from, "to", one->to,
						      "title", one->title, "rows", (int)one->count,
						      "path", one->source));
		if (cli->options.json)
			continue;
		cli_put(cli, one->id);
		g_string_append_printf(cli->out, "  ");
		g_string_append_printf(cli->out, ngettext("%u row", "%u rows", one->count),
				       one->count);
		g_string_append(cli->out, "  ");
		cli_put(cli, one->source ? one->source : one->title);
		g_string_append_c(cli->out, '\n');
	}
	if (crosswalks)
		tell_problems(cli, crosswalks);
	if (crosswalks && cli->options.json)
		cli_put_json(cli, json_pack("{s:O}", "crosswalks", list));
	json_decref(list);
	int code = crosswalks ? 0 : 3;
	ops_crosswalks_free(crosswalks);
	return code;
}

static int map_add(struct cli *cli, const char *file, GError **error)
{
	g_autofree char *path = NULL;
	unsigned count = 0;

	if (!file) {
		error_set(error, REMIT_ERROR_USAGE, _("which file? `remit map add FILE`"));
		return 2;
	}
	if (!ops_crosswalk_add(cli->ops, file, &path, &count, error))
		return 3;
	cli_message(cli, ngettext("%u crosswalk added: %s", "%u crosswalks added: %s", count), count,
		    path);
	return 0;
}

int verb_map(struct cli *cli, GError **error)
{
	const char *word = cli->arguments[0];

	if (strcmp(word, "list") == 0)
		return map_list(cli, error);
	if (strcmp(word, "add") == 0)
		return map_add(cli, cli->arguments[1], error);
	return map_control(cli, word, error);
}

/* ---- prefill ----------------------------------------------------------------------------- */

static json_t *prefill_record_json(const struct ops_prefill_record *record)
{
	return json_pack("{s:s, s:s, s:s, s:s, s:s, s:b, s:b}", "from", record->from, "control",
			 record->to, "side", catalog_side_words[record->side], "status",
			 record->status == STATUS_NONE ? "not-assessed" :
							 session_status_words[record->status],
			 "relation", crossing_words[record->crossing], "proposal", record->proposal,
			 "assessed_here", record->taken);
}

static json_t *prefill_json(const struct ops_prefill *plan)
{
	json_t *records = json_array(), *left = json_array();

	for (unsigned i = 0; i < plan->records->len; i++)
		json_array_append_new(records, prefill_record_json(plan->records->pdata[i]));
	for (unsigned i = 0; i < plan->left->len; i++)
		json_array_append_new(left, json_string(plan->left->pdata[i]));
	return json_pack("{s:s, s:s, s:o, s:o, s:i}", "session", plan->name, "via", plan->via,
			 "records", records, "left", left, "values", (int)plan->values);
}

/* One of the three parts of the plan: proposals, what to look at, what is assessed already. */
static void put_part(struct cli *cli, const struct ops_prefill *plan, const char *heading,
		     bool proposal, bool taken)
{
	bool any = false;

	for (unsigned i = 0; i < plan->records->len; i++) {
		const struct ops_prefill_record *record = plan->records->pdata[i];

		if (record->taken != taken || (!taken && record->proposal != proposal))
			continue;
		if (!any)
			g_string_append_printf(cli->out, "%s\n", heading);
		any = true;
		g_string_append(cli->out, "  ");
		cli_put(cli, record->to);
		g_string_append_c(cli->out, ' ');
		cli_put(cli, record->to_title);
		g_string_append_printf(cli->out, ", %s: %s, ", label_side(record->side),
				       record->status == STATUS_NONE ?
					       _("excluded") : label_status(record->status));
		cli_put(cli, record->from);
		g_string_append_printf(cli->out, " %s\n", crossing_label(record->crossing));
	}
}

static void put_prefill(struct cli *cli, const struct ops_prefill *plan)
{
	put_part(cli, plan, _("Proposals; `remit confirm` makes one a verdict:"), true, false);
	put_part(cli, plan, _("To look at: the controls only overlap, or ours asks for more:"), false,
		 false);
	put_part(cli, plan, _("Assessed here already; these stay:"), false, true);
	if (plan->left->len > 0)
		g_string_append_printf(
			cli->out,
			ngettext("%u control assessed there leads to none of ours\n",
				 "%u controls assessed there lead to none of ours\n",
				 plan->left->len),
			plan->left->len);
}

static int prefill_run(struct cli *cli, struct cli_place *place, struct ops_prefill *plan,
		       GError **error)
{
	if (cli->options.json)
		cli_put_json(cli, prefill_json(plan));
	else
		put_prefill(cli, plan);
	if (plan->values == 0) {
		cli_message(cli, plan->records->len ?
					 _("nothing new: all of it stands in the session already") :
					 _("nothing assessed there leads to a control of ours"));
		return plan->records->len ? 0 : 1;
	}
	if (!cli->options.apply) {
		cli_message(cli, _("nothing is recorded yet; --apply records it as proposals"));
		return 0;
	}
	if (!ops_append(cli->ops, place->session, plan->change, NULL, error))
		return 4;
	cli_message(cli, _("%s: proposals recorded; no status was set. `remit carry --left` lists them, `remit confirm` takes them over"),
		    session_name(place->session));
	return 0;
}

int verb_prefill(struct cli *cli, GError **error)
{
	struct cli_place place;
	struct session *other;
	struct ops_prefill *plan = NULL;
	int code = 3;

	if (!cli->options.from || !cli->options.via) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("from which session, by which crosswalk? `remit prefill --from SESSION --via MAPPING`"));
		return 2;
	}
	if (!cli_place_open(cli, &place, true, false, error))
		return 3;
	other = ops_session_open(cli->ops, cli->options.from, false, error);
	if (other)
		plan = ops_prefill_plan(cli->ops, place.session, place.catalog, other,
					cli->options.via, error);
	if (plan)
		code = prefill_run(cli, &place, plan, error);
	ops_prefill_free(plan);
	session_close(other);
	cli_place_close(&place);
	return code;
}
