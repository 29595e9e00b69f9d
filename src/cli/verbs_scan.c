/*
 * The verb evidence, as far as it is about what scanners found: files taken in, what is recorded of
 * a run, and the items that somebody has to look at.
 */
#include "cli/register.h"

#include <string.h>

enum { ID_COLS = 12, LEFT_SHOWN = 20 };

static json_t *counts_json(const unsigned *counts)
{
	json_t *object = json_object();

	for (unsigned i = 0; i < SCAN_OUTCOMES; i++)
		json_object_set_new(object, scan_outcome_words[i], json_integer(counts[i]));
	return object;
}

static json_t *ids_json(const GPtrArray *ids)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < ids->len; i++)
		json_array_append_new(list, json_string(g_ptr_array_index(ids, i)));
	return list;
}

static char *ids_text(const GPtrArray *ids)
{
	GString *text = g_string_new(NULL);

	for (unsigned i = 0; i < ids->len; i++)
		g_string_append_printf(text, "%s%s", i ? ", " : "",
				       (const char *)g_ptr_array_index(ids, i));
	return g_string_free(text, FALSE);
}

static void put_line(struct cli *cli, const char *line)
{
	g_string_append(cli->out, "  ");
	cli_put_prose(cli, line, 4);
}

/* "until the middle of line 26: what stands before it was read". g_free(); NULL when it is whole. */
static char *cut_off_words(unsigned line)
{
	return line ? g_strdup_printf(_("the file ends in the middle of line %u: what stands before that was read"),
				      line) : NULL;
}

/* ---- the plan -------------------------------------------------------------------------- */

static void put_controls(struct registering *on, const struct ops_scan *plan)
{
	struct cli *cli = on->cli;

	if (plan->controls->len == 0) {
		put_line(cli, _("speaks to no control of the catalog"));
		return;
	}
	g_string_append_printf(cli->out,
			       ngettext("  speaks to %u control:\n", "  speaks to %u controls:\n",
					plan->controls->len),
			       plan->controls->len);
	for (unsigned i = 0; i < plan->controls->len; i++) {
		const struct ops_scan_sum *sum =
			&g_array_index(plan->controls, struct ops_scan_sum, i);
		g_autofree char *words = ops_scan_words(sum->counts);

		g_string_append(cli->out, "    ");
		cli_put_column(cli, on->at.catalog->nodes[sum->node].id, ID_COLS);
		g_string_append_printf(cli->out, "%s\n", words);
	}
}

static void put_left(struct cli *cli, const struct ops_scan *plan)
{
	unsigned shown = MIN(plan->left->len, LEFT_SHOWN), rest = plan->left->len - shown;

	if (plan->left->len == 0)
		return;
	g_string_append_printf(cli->out,
			       ngettext("  leads to no control, and is kept in the file alone: %u result\n",
					"  lead to no control, and are kept in the file alone: %u results\n",
					plan->unmapped),
			       plan->unmapped);
	for (unsigned i = 0; i < shown; i++) {
		const struct ops_scan_left *left = g_ptr_array_index(plan->left, i);

		g_string_append_printf(cli->out, "    %u  ", left->results);
		cli_put(cli, left->check);
		g_string_append_c(cli->out, '\n');
	}
	if (rest)
		g_string_append_printf(cli->out,
				       ngettext("    and %u more check; --json has them all\n",
						"    and %u more checks; --json has them all\n", rest),
				       rest);
}

static void put_fate(struct cli *cli, const struct ops_scan *plan)
{
	g_autofree char *ids = ids_text(plan->supersedes);
	g_autofree char *line =
		plan->held ? g_strdup_printf(_("the same file is there already: %s"), plan->held) :
		plan->newer ? g_strdup_printf(_("%s is of a newer run, which stays the one that counts"),
					      plan->newer) :
		*ids	    ? g_strdup_printf(_("takes the place of %s, which is kept"), ids) : NULL;

	if (line)
		put_line(cli, line);
}

static void put_plan(struct registering *on, const struct ops_scan *plan)
{
	struct cli *cli = on->cli;
	g_autofree char *words = ops_scan_words(plan->run->counts);
	g_autofree char *results = g_strdup_printf(ngettext("%u result: %s", "%u results: %s",
							    plan->run->count),
						   plan->run->count, words);
	g_autofree char *cut_off = cut_off_words(plan->run->cut_off);

	cli_put(cli, plan->path);
	g_string_append_printf(cli->out, ": SHA-256 %s\n", plan->hash);
	put_line(cli, plan->title);
	put_line(cli, results);
	if (cut_off)
		put_line(cli, cut_off);
	put_fate(cli, plan);
	put_controls(on, plan);
	put_left(cli, plan);
}

static json_t *left_json(const struct ops_scan *plan)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < plan->left->len; i++) {
		const struct ops_scan_left *left = g_ptr_array_index(plan->left, i);

		json_array_append_new(list, json_pack("{s:s, s:s?, s:i}", "check", left->check,
						      "title", left->title, "results",
						      (int)left->results));
	}
	return list;
}

static json_t *controls_json(const struct registering *on, const struct ops_scan *plan)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < plan->controls->len; i++) {
		const struct ops_scan_sum *sum =
			&g_array_index(plan->controls, struct ops_scan_sum, i);

		json_array_append_new(list, json_pack("{s:s, s:o}", "id",
						      on->at.catalog->nodes[sum->node].id,
						      "results", counts_json(sum->counts)));
	}
	return list;
}

static json_t *run_json(const struct scan_run *run)
{
	return json_pack("{s:s, s:s?, s:s, s:s, s:s?, s:s?, s:s?, s:i, s:o}", "tool", run->tool,
			 "version", run->version, "read_as", run->format, "target", run->target,
			 "about", run->about, "begin", run->begin, "end", run->end, "cut_off",
			 (int)run->cut_off, "results", counts_json(run->counts));
}

static json_t *plan_json(const struct registering *on, const struct ops_scan *plan,
			 const char *action)
{
	return json_pack("{s:s, s:s, s:s?, s:s, s:s, s:s?, s:s?, s:o, s:o, s:o, s:i, s:o}", "file",
			 plan->path, "sha256", plan->hash, "action", action, "id", plan->id,
			 "title", plan->title, "held", plan->held, "newer", plan->newer,
			 "supersedes", ids_json(plan->supersedes), "run", run_json(plan->run),
			 "controls", controls_json(on, plan), "unmapped", (int)plan->unmapped,
			 "left", left_json(plan));
}

/* ---- taking in ------------------------------------------------------------------------- */

static void plan_free(void *data)
{
	ops_scan_free(data);
}

/* All of them first: one that cannot be read keeps the others back, nothing is done by halves. */
static GPtrArray *make_plans(const struct registering *on, GError **error)
{
	GPtrArray *plans = g_ptr_array_new_with_free_func(plan_free);

	for (unsigned i = 0; i < on->count; i++) {
		struct ops_scan *plan =
			ops_scan_plan(on->cli->ops, &on->place, on->words[i], error);

		if (!plan) {
			g_ptr_array_unref(plans);
			return NULL;
		}
		g_ptr_array_add(plans, plan);
	}
	return plans;
}

static bool apply(struct registering *on, struct ops_scan *plan, char *action, GError **error)
{
	if (!ops_scan_apply(on->cli->ops, &on->place, on->at.session, plan,
			    on->cli->options.older, action, error))
		return false;
	if (*action)
		cli_message(on->cli, ngettext("%s: %s: recorded, with a copy of the file, on %u control",
					      "%s: %s: recorded, with a copy of the file, on %u controls",
					      plan->controls->len),
			    session_name(on->at.session), plan->id, plan->controls->len);
	else
		cli_message(on->cli, _("%s: nothing to record, %s is this file already"),
			    session_name(on->at.session), plan->held);
	return true;
}

bool evidence_import(struct registering *on, GError **error)
{
	g_autoptr(GPtrArray) plans = make_plans(on, error);
	json_t *files = json_array();
	bool good = plans != NULL;

	for (unsigned i = 0; good && i < plans->len; i++) {
		struct ops_scan *plan = g_ptr_array_index(plans, i);
		char action[65] = "";

		good = !on->cli->options.apply || apply(on, plan, action, error);
		json_array_append_new(files, plan_json(on, plan, *action ? action : NULL));
		if (!on->cli->options.json)
			put_plan(on, plan);
	}
	if (good && !on->cli->options.apply)
		cli_message(on->cli, _("this is the plan; nothing was recorded, --apply records it"));
	if (good && on->cli->options.json)
		cli_put_json(on->cli, json_pack("{s:O}", "files", files));
	json_decref(files);
	return good;
}

/* ---- what is recorded ------------------------------------------------------------------ */

json_t *evidence_scan_json(const GPtrArray *scans, const char *id)
{
	const struct ops_scanned *scan = ops_scan_find(scans, id);

	if (!scan)
		return NULL;
	return json_pack("{s:s?, s:s?, s:s?, s:s?, s:s?, s:s?, s:s?, s:i, s:i, s:i, s:o, s:o, s:s?}",
			 "tool", scan->tool, "version", scan->version, "read_as", scan->format,
			 "target", scan->target, "about", scan->about, "begin", scan->begin, "end",
			 scan->end, "cut_off", (int)scan->cut_off, "unmapped", (int)scan->unmapped,
			 "controls", (int)scan->controls, "results", counts_json(scan->counts),
			 "supersedes", ids_json(scan->supersedes), "superseded_by",
			 scan->superseded_by);
}

static void put_scanned(struct cli *cli, const struct ops_scanned *scan)
{
	g_autofree char *words = ops_scan_words(scan->counts), *ids = ids_text(scan->supersedes);
	g_autofree char *cut_off = cut_off_words(scan->cut_off);
	g_autofree char *speaks = g_strdup_printf(ngettext("speaks to %u control",
							   "speaks to %u controls", scan->controls),
						  scan->controls);
	g_autofree char *older = *ids ? g_strdup_printf(_("takes the place of %s, which is kept"), ids) :
					NULL;
	g_autofree char *newer = scan->superseded_by ?
		g_strdup_printf(_("%s takes its place"), scan->superseded_by) : NULL;
	g_autofree char *left = scan->unmapped ?
		g_strdup_printf(ngettext("%u result leads to no control",
					 "%u results lead to no control", scan->unmapped),
				scan->unmapped) : NULL;
	const char *const lines[] = { words, speaks, left, cut_off, older, newer };

	g_string_append_printf(cli->out, "\n%s\n", _("What the scanner found"));
	for (unsigned i = 0; i < G_N_ELEMENTS(lines); i++)
		if (lines[i])
			put_line(cli, lines[i]);
	if (scan->counts[SCAN_FAIL] + scan->counts[SCAN_MANUAL] + scan->counts[SCAN_ERROR])
		cli_message(cli, _("`remit evidence show %s --failing` lists what somebody has to look at"),
			    scan->id);
}

void evidence_put_scan(struct cli *cli, const GPtrArray *scans, const char *id)
{
	const struct ops_scanned *scan = ops_scan_find(scans, id);

	if (scan)
		put_scanned(cli, scan);
}

/* ---- items ----------------------------------------------------------------------------- */

static void put_item(struct cli *cli, const struct scan_result *result)
{
	g_autofree char *head = result->severity ?
		g_strdup_printf("%s: %s (%s)", result->check,
				_(scan_outcome_labels[result->outcome]), result->severity) :
		g_strdup_printf("%s: %s", result->check, _(scan_outcome_labels[result->outcome]));
	const char *const lines[] = { result->title, result->resource, result->text };

	cli_put(cli, head);
	g_string_append_c(cli->out, '\n');
	for (unsigned i = 0; i < G_N_ELEMENTS(lines); i++)
		if (lines[i])
			put_line(cli, lines[i]);
}

static json_t *item_json(const struct scan_result *result)
{
	return json_pack("{s:s, s:s?, s:s, s:s?, s:s?, s:s?, s:i}", "check", result->check, "title",
			 result->title, "outcome", scan_outcome_words[result->outcome], "severity",
			 result->severity, "resource", result->resource, "text", result->text,
			 "line", (int)result->line);
}

static void put_items(struct registering *on, const struct scan_run *run, const GArray *items,
		      const char *id, const char *control)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < items->len; i++) {
		struct scan_result result = scan_result(run, g_array_index(items, unsigned, i));

		if (on->cli->options.json)
			json_array_append_new(list, item_json(&result));
		else
			put_item(on->cli, &result);
	}
	if (on->cli->options.json)
		cli_put_json(on->cli, json_pack("{s:s, s:s?, s:O}", "id", id, "control", control,
						"items", list));
	else if (items->len == 0)
		cli_message(on->cli, on->cli->options.failing ?
					     _("there is nothing that somebody has to look at") :
					     _("the run says nothing of it"));
	json_decref(list);
}

bool evidence_show_items(struct registering *on, GError **error)
{
	g_autofree char *id = ops_entry_find(on->at.session, on->kind, on->words[0], error);
	unsigned node = CATALOG_NONE;
	struct scan_run *run;
	g_autoptr(GArray) items = NULL;

	if (!id)
		return false;
	if (on->count > 1) {
		node = catalog_resolve(on->at.catalog, on->words[1], error);
		if (node == CATALOG_NONE)
			return false;
	}
	run = ops_scan_open(on->cli->ops, on->at.session, id, error);
	items = run ? ops_scan_items(on->at.catalog, run, node, on->cli->options.failing, error) :
		      NULL;
	if (items)
		put_items(on, run, items, id,
			  node == CATALOG_NONE ? NULL : on->at.catalog->nodes[node].id);
	scan_free(run);
	return items != NULL;
}
