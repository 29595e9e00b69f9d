/*
 * Verbs that read a session as a whole: status, history. The report is in verbs_report.c, proof in
 * verbs_proof.c.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- status ---------------------------------------------------------------- */

static void status_side(struct cli *cli, const struct report *report, enum side side)
{
	const struct tally *total = &report->total[side];

	cli_put_column(cli, label_side(side), 10);
	g_string_append(cli->out, report_side_is_ours(report->role, side) ? "* " : "  ");
	g_string_append_printf(
		cli->out, _("assessed %u, reviewed %u of %u; %u of %u reviewed conform; gaps %u"),
		total->assessed, total->reviewed, total->records, total->conform, total->reviewed,
		total->gaps);
	if (total->excluded > 0)
		g_string_append_printf(cli->out, _("; excluded %u"), total->excluded);
	if (total->left_out > 0)
		g_string_append_printf(cli->out, _("; left out %u"), total->left_out);
	if (total->conflicts > 0) {
		g_string_append(cli->out, "; ");
		g_string_append_printf(cli->out, ngettext("%u conflict", "%u conflicts", total->conflicts),
				       total->conflicts);
	}
	g_string_append_c(cli->out, '\n');
}

/* What came from an earlier assessment and waits for a person. */
static void put_previous(struct cli *cli, const struct report *report)
{
	unsigned counts[PREVIOUS_COUNT];

	if (!session_is_carried(report->session))
		return;
	ops_previous_count(report->session, report->catalog, report->service, counts);
	cli_put_column(cli, _("last time"), 12);
	g_string_append_printf(cli->out,
			       _("to confirm %u, to look at again %u, confirmed %u, assessed anew %u\n"),
			       counts[PREVIOUS_OPEN], counts[PREVIOUS_LOOK_AGAIN],
			       counts[PREVIOUS_CONFIRMED], counts[PREVIOUS_ANEW]);
}

/* Services with records of their own are not in the sums of the whole scope. */
static void put_services(struct cli *cli, const struct report *report)
{
	bool is_whole = strcmp(report->service, SESSION_WHOLE_SCOPE) == 0;
	g_autofree char *services = is_whole ? label_service_records(report->session) : NULL;

	if (!services)
		return;
	g_autofree char *words = g_strdup_printf(
		_("not counted here, with records of their own: %s; see --service ID"), services);
	g_string_append_printf(cli->out, "%-12s", "");
	cli_put(cli, words);
	g_string_append_c(cli->out, '\n');
}

static json_t *json_previous(const struct report *report)
{
	json_t *object = json_object();
	unsigned counts[PREVIOUS_COUNT];

	ops_previous_count(report->session, report->catalog, report->service, counts);
	for (unsigned i = PREVIOUS_NONE + 1; i < PREVIOUS_COUNT; i++)
		json_object_set_new(object, session_previous_words[i], json_integer(counts[i]));
	return object;
}

static void status_text(struct cli *cli, const struct report *report,
			const struct overview *overview)
{
	g_autofree char *standing = label_standing(report->catalog);

	cli_put(cli, session_name(report->session));
	g_string_append(cli->out, "  ");
	cli_put(cli, report->catalog->title);
	g_string_append_printf(cli->out, " (%s)  %s, %s", standing, label_role(report->role),
			       label_model(report->model));
	if (strcmp(report->service, SESSION_WHOLE_SCOPE) != 0) {
		g_string_append(cli->out, ", ");
		cli_put(cli, report->service);
	}
	g_string_append_c(cli->out, '\n');
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		status_side(cli, report, (enum side)side);
	if (report->cover)
		g_string_append_printf(cli->out, "%-12s%s\n", "", report->cover);
	put_services(cli, report);
	g_string_append_printf(cli->out, "%s\n", _("* our own side"));
	put_previous(cli, report);
	cli_put_overview(cli, overview);
	g_string_append_c(cli->out, '\n');
	for (unsigned i = 0; i < report->clauses->len; i++) {
		const struct report_clause *clause =
			&g_array_index(report->clauses, struct report_clause, i);

		g_string_append_printf(cli->out, "%-4s", clause->node->id);
		for (unsigned side = 0; side < SIDE_COUNT; side++)
			g_string_append_printf(cli->out, " %s %3u/%-3u",
					       label_side((enum side)side),
					       clause->sides[side].assessed,
					       clause->sides[side].records);
		g_string_append(cli->out, "  ");
		cli_put(cli, clause->node->title);
		g_string_append_c(cli->out, '\n');
	}
	for (char **head = report->heads; *head; head++)
		g_string_append_printf(cli->out, "\n%s %s\n", _("head"), *head);
}

int verb_status(struct cli *cli, GError **error)
{
	struct cli_place place;

	if (!cli_place_open(cli, &place, true, true, error))
		return 3;
	struct report *report = report_new_for(place.session, place.catalog, place.service,
					       place.model, session_now(place.session));
	struct overview *overview = overview_new(report, config_author(cli->ops->config));
	if (cli->options.json) {
		json_t *object = cli_json_status(report);

		json_object_set_new(object, "overview", cli_json_overview(overview));
		if (session_is_carried(place.session))
			json_object_set_new(object, "previous", json_previous(report));
		cli_put_json(cli, object);
	} else {
		status_text(cli, report, overview);
	}
	overview_free(overview);
	report_free(report);
	cli_place_close(&place);
	return 0;
}

/* ---- history --------------------------------------------------------------- */

/* What a history is about: everything, a control or a group with all below it, or a control that
 * only the session knows. */
struct about {
	const struct catalog *catalog;
	unsigned first, end;
	char *unknown; /* id; NULL */
};

static bool is_about(const struct about *about, const char *path)
{
	if (about->unknown) {
		g_auto(GStrv) parts = session_path_split(path);
		return g_strv_contains((const char *const *)parts, about->unknown);
	}
	if (about->first == about->end)
		return true;
	unsigned node = report_path_node(about->catalog, path);
	return node != CATALOG_NONE && node >= about->first && node < about->end;
}

static json_t *action_json(const struct session *session, const struct session_action *action,
			   const struct about *about)
{
	json_t *set = json_array(), *prev = json_array();

	for (unsigned k = 0; k < action->set_count; k++) {
		const char *path, *text, *before;

		session_action_set(session, action->number, k, &path, &text, &before);
		if (is_about(about, path))
			json_array_append_new(set, json_pack("{s:s, s:s?, s:s?}", "path", path, "value",
							     text, "before", before));
	}
	for (unsigned k = 0; k < action->prev_count; k++)
		json_array_append_new(prev,
				      json_string(session_action_prev(session, action->number, k)));
	json_t *object = json_pack("{s:s, s:s, s:s, s:s?, s:s?, s:s?, s:o, s:o}", "id", action->id,
				   "at", action->at, "by", action->by, "why", action->why, "undoes",
				   action->undoes, "seals", action->seals, "prev", prev, "set",
				   set);
	if (action->is_recovery)
		json_object_set_new(object, "lost", json_integer(action->lost_count));
	return object;
}

/* A value as one short line; nothing recorded is said in words. */
static void put_value(struct cli *cli, const char *text)
{
	if (!text) {
		g_string_append(cli->out, _("(nothing)"));
		return;
	}
	g_autofree char *line = g_strdup(text);
	g_strdelimit(line, "\n", ' ');
	g_autofree char *safe = text_safe(line);
	g_autofree char *clipped = text_clip(safe, 60);
	g_string_append(cli->out, clipped);
}

/* "    control/5.1.1/-/customer/status: partial  (was planned)"; at a terminal as the screen has it,
 * "    5.1.1 customer: Status: partial  (was planned)" */
static void put_set(struct cli *cli, const char *path, const char *text, const char *before)
{
	bool for_person = cli_is_read_by_person(cli);
	g_autofree char *label = for_person ? label_path(path) : g_strdup(path);
	g_autofree char *now = for_person && text ? label_value(path, text) : g_strdup(text);
	g_autofree char *was = for_person && before ? label_value(path, before) : g_strdup(before);

	g_string_append(cli->out, "    ");
	cli_put(cli, label);
	g_string_append(cli->out, ": ");
	put_value(cli, now);
	if (before) {
		g_string_append_printf(cli->out, "  (%s ", _("was"));
		put_value(cli, was);
		g_string_append_c(cli->out, ')');
	}
	g_string_append_c(cli->out, '\n');
}

/* What an action set, as far as that is asked for; of many values what they are. */
static void put_values(struct cli *cli, const struct session *session,
		       const struct session_action *action, const struct about *about)
{
	g_autofree const char **paths = g_new0(const char *, action->set_count + 1);
	const char *path, *text, *before, *headline = NULL;
	unsigned count = 0;

	for (unsigned k = 0; k < action->set_count; k++) {
		session_action_set(session, action->number, k, &path, &text, &before);
		if (is_about(about, path))
			paths[count++] = path;
	}
	if (count > ACTION_VALUES_MAX && !cli->options.all)
		headline = session_headline(paths, count);
	for (unsigned k = 0; k < action->set_count; k++) {
		session_action_set(session, action->number, k, &path, &text, &before);
		if (is_about(about, path) && (!headline || path == headline))
			put_set(cli, path, text, before);
	}
	if (!headline)
		return;
	g_autofree char *kinds = label_kinds(paths, count);
	g_string_append_printf(cli->out, ngettext("    %u value (--all shows all): %s\n",
						  "    %u values (--all shows all): %s\n", count),
			       count, kinds);
}

static void action_text(struct cli *cli, const struct session *session,
			const struct session_action *action, const struct about *about)
{
	g_autofree char *when = cli_time(cli, action->at);
	g_string_append_printf(cli->out, "%.12s  %s  ", action->id, when);
	cli_put(cli, action->by);
	if (action->undoes)
		g_string_append_printf(cli->out, _("  takes back %.12s"), action->undoes);
	if (action->seals)
		g_string_append_printf(cli->out, _("  seals %.12s"), action->seals);
	if (action->is_recovery)
		g_string_append_printf(cli->out,
				       ngettext("  recovered the session, %u line is missing",
						"  recovered the session, %u lines are missing",
						action->lost_count),
				       action->lost_count);
	if (action->number == 0)
		g_string_append_printf(cli->out, "  %s", _("made the session"));
	g_string_append_c(cli->out, '\n');
	put_values(cli, session, action, about);
	if (action->why) {
		g_string_append_printf(cli->out, "    %s: ", _("because"));
		cli_put(cli, action->why);
		g_string_append_c(cli->out, '\n');
	}
}

static bool action_names(const struct session *session, const struct session_action *action,
			 const struct about *about)
{
	for (unsigned k = 0; k < action->set_count; k++) {
		const char *path, *text, *before;

		session_action_set(session, action->number, k, &path, &text, &before);
		if (is_about(about, path))
			return true;
	}
	return about->first == about->end && !about->unknown;
}

static bool history_about(struct cli *cli, const struct cli_place *place, struct about *about,
			  GError **error)
{
	g_autoptr(GError) unknown = NULL;

	*about = (struct about){ .catalog = place->catalog };
	if (cli->count == 0)
		return true;
	unsigned at = catalog_resolve(place->catalog, cli->arguments[0], &unknown);
	g_autoptr(GPtrArray) others = ops_unknown_controls(place->session, place->catalog);

	if (g_ptr_array_find_with_equal_func(others, cli->arguments[0], g_str_equal, NULL))
		about->unknown = g_strdup(cli->arguments[0]);
	else if (at == CATALOG_NONE)
		g_propagate_error(error, g_steal_pointer(&unknown));
	if (!about->unknown && at != CATALOG_NONE) {
		about->first = at;
		about->end = catalog_reach(place->catalog, at);
	}
	return about->unknown || about->end;
}

int verb_history(struct cli *cli, GError **error)
{
	struct cli_place place;
	struct about about;
	json_t *list;

	if (cli->options.textconv)
		return cli_textconv(cli, error);
	list = json_array();
	if (!cli_place_open(cli, &place, true, true, error)) {
		json_decref(list);
		return 3;
	}
	bool found = history_about(cli, &place, &about, error);
	for (unsigned i = session_action_count(place.session); found && i-- > 0;) {
		struct session_action action;

		session_action_get(place.session, i, &action);
		if (!action_names(place.session, &action, &about))
			continue;
		if (cli->options.json)
			json_array_append_new(list, action_json(place.session, &action, &about));
		else
			action_text(cli, place.session, &action, &about);
	}
	if (found && cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:O}", "session", session_name(place.session),
					    "actions", list));
	json_decref(list);
	g_free(about.unknown);
	cli_place_close(&place);
	return found ? 0 : 2;
}
