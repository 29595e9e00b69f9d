/*
 * The verbs merge and conflicts: what was recorded in two copies of a session put into one, and
 * what two people recorded differently settled.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- conflicts ----------------------------------------------------------------------- */

json_t *cli_json_conflicts(const GPtrArray *conflicts)
{
	json_t *list = json_array();

	for (guint i = 0; i < conflicts->len; i++) {
		const struct ops_conflict *conflict = g_ptr_array_index(conflicts, i);
		json_t *values = json_array();

		for (unsigned k = 0; k < conflict->count; k++)
			json_array_append_new(values, cli_json_value(&conflict->values[k]));
		json_array_append_new(list, json_pack("{s:s, s:b, s:o}", "path", conflict->path,
						      "agreed", conflict->agreed, "values", values));
	}
	return list;
}

static void put_conflict(struct cli *cli, const struct ops_conflict *conflict)
{
	g_autofree char *label = label_path(conflict->path);

	cli_put(cli, label);
	if (conflict->agreed)
		g_string_append_printf(cli->out, "  (%s)", _("everybody recorded the same"));
	g_string_append(cli->out, "\n    ");
	cli_put(cli, conflict->path);
	g_string_append_c(cli->out, '\n');
	for (unsigned k = 0; k < conflict->count; k++) {
		const struct session_value *value = &conflict->values[k];
		g_autofree char *said = label_value(conflict->path, value->text);

		g_autofree char *when = cli_time(cli, value->at);
		g_string_append_printf(cli->out, "    %.12s  %s  ", value->action, when);
		cli_put(cli, value->by);
		g_string_append(cli->out, "\n        ");
		cli_put_prose(cli, said, 8);
	}
}

void cli_put_conflicts(struct cli *cli, const GPtrArray *conflicts)
{
	for (guint i = 0; i < conflicts->len; i++)
		put_conflict(cli, g_ptr_array_index(conflicts, i));
}

/* Those of the controls and groups that are named; NULL with an error where one is none. */
static GPtrArray *gather(struct cli *cli, const struct cli_place *place, GError **error)
{
	GPtrArray *all = ops_conflicts(place->session, place->catalog,
				       CATALOG_NONE), *some = all;

	for (unsigned i = 0; i < cli->count; i++) {
		unsigned node = catalog_resolve(place->catalog, cli->arguments[i], error);

		if (i == 0)
			g_ptr_array_set_size(some, 0);
		if (node == CATALOG_NONE) {
			g_ptr_array_unref(all);
			return NULL;
		}
		g_autoptr(GPtrArray) below = ops_conflicts(place->session, place->catalog, node);
		g_ptr_array_extend_and_steal(some, g_steal_pointer(&below));
	}
	return some;
}

static int list_conflicts(struct cli *cli, const struct cli_place *place, GError **error)
{
	g_autoptr(GPtrArray) open = gather(cli, place, error);

	if (!open)
		return 2;
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:o}", "session", session_name(place->session),
					    "conflicts", cli_json_conflicts(open)));
	else
		cli_put_conflicts(cli, open);
	if (open->len == 0)
		cli_message(cli, _("%s: nothing is in conflict"), session_name(place->session));
	return open->len > 0;
}

/* What `take` is told to settle: the paths between it and the last word, or all. */
static bool is_meant(const struct cli *cli, const struct ops_conflict *conflict, const char *which)
{
	for (unsigned i = 1; i + 1 < cli->count; i++)
		if (strcmp(cli->arguments[i], conflict->path) == 0)
			return true;
	return strcmp(cli->arguments[1], "all") == 0 &&
	       (strcmp(which, "agreed") != 0 || conflict->agreed);
}

static bool check_paths(const struct cli *cli, const GPtrArray *open, GError **error)
{
	for (unsigned i = 1; i + 1 < cli->count; i++) {
		bool known = strcmp(cli->arguments[i], "all") == 0 && cli->count == 3;

		for (guint k = 0; !known && k < open->len; k++) {
			const struct ops_conflict *conflict = g_ptr_array_index(open, k);
			known = strcmp(conflict->path, cli->arguments[i]) == 0;
		}
		if (known)
			continue;
		error_set(error, REMIT_ERROR_USAGE,
			  _("\"%s\" is in no conflict; `remit conflicts` lists the paths that are"),
			  cli->arguments[i]);
		return false;
	}
	return true;
}

static bool fill(const struct cli *cli, const GPtrArray *open, struct change *change,
		 unsigned *count, GError **error)
{
	const char *which = cli->arguments[cli->count - 1];

	if (!check_paths(cli, open, error))
		return false;
	for (guint i = 0; i < open->len; i++) {
		const struct ops_conflict *conflict = g_ptr_array_index(open, i);

		if (!is_meant(cli, conflict, which))
			continue;
		if (!ops_conflict_take(change, conflict, which, error))
			return false;
		(*count)++;
	}
	return true;
}

static int take(struct cli *cli, const struct cli_place *place, GError **error)
{
	g_autoptr(GPtrArray) open = NULL, left = NULL;
	struct change *change;
	unsigned count = 0;
	bool good;

	if (cli->count < 3) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("take what? `remit conflicts take PATH...|all ID|newest|agreed`"));
		return 2;
	}
	open = ops_conflicts(place->session, place->catalog, CATALOG_NONE);
	change = change_new();
	change_set_why(change, cli->options.reason);
	good = fill(cli, open, change, &count, error) &&
	       (count == 0 || ops_append(cli->ops, place->session, change, NULL, error));
	change_free(change);
	if (!good)
		return 2;
	left = ops_conflicts(place->session, place->catalog, CATALOG_NONE);
	cli_message(cli, ngettext("%s: %u conflict settled, %u left", "%s: %u conflicts settled, %u left",
				  count), session_name(place->session), count, left->len);
	return left->len > 0;
}

int verb_conflicts(struct cli *cli, GError **error)
{
	bool takes = cli->count > 0 && strcmp(cli->arguments[0], "take") == 0;
	struct cli_place place;
	int code;

	if (!cli_place_open(cli, &place, true, !takes, error))
		return 3;
	code = takes ? take(cli, &place, error) : list_conflicts(cli, &place, error);
	cli_place_close(&place);
	return code;
}

/* ---- merge --------------------------------------------------------------------------- */

static const char *changed_by(const struct ops_merged *row)
{
	return row->by_us && row->by_them ? "both" : row->by_us ? "ours" : "theirs";
}

static json_t *row_json(const struct ops_merged *row)
{
	return json_pack("{s:s, s:s, s:s?, s:o, s:o, s:b, s:b}", "path", row->path, "changed_by",
			 changed_by(row), "before", row->before, "ours",
			 cli_json_value(&row->ours), "theirs", cli_json_value(&row->theirs),
			 "conflict", row->conflict, "agreed", row->agreed);
}

static void put_both(struct cli *cli, const struct ops_merged *row)
{
	g_autofree char *label = label_path(row->path);
	const struct session_value *values[] = { &row->ours, &row->theirs };
	const char *const labels[] = { _("ours"), _("theirs") };

	cli_put(cli, label);
	if (row->conflict)
		g_string_append_printf(cli->out, "  (%s)", row->agreed ?
				       _("everybody recorded the same") : _("conflict"));
	g_string_append_c(cli->out, '\n');
	if (row->before)
		cli_put_labelled(cli, _("was"), row->path, row->before);
	for (unsigned i = 0; i < G_N_ELEMENTS(values); i++) {
		g_autofree char *text = label_value(row->path, values[i]->text);
		g_autofree char *when = cli_time(cli, values[i]->at);
		g_autofree char *words = g_strdup_printf("%s; %s, %s", text, values[i]->by, when);

		g_string_append(cli->out, "    ");
		cli_put_column(cli, labels[i], 8);
		g_string_append_c(cli->out, ' ');
		cli_put_prose(cli, words, 13);
	}
}

static void put_rows(struct cli *cli, const struct ops_merge *merge, bool by_us, bool by_them)
{
	for (guint i = 0; i < merge->rows->len; i++) {
		const struct ops_merged *row = g_ptr_array_index(merge->rows, i);

		if (row->by_us != by_us || row->by_them != by_them)
			continue;
		g_string_append(cli->out, "  ");
		if (by_us && by_them)
			put_both(cli, row);
		else
			cli_put_change(cli, row->path, row->before,
				       by_us ? &row->ours : &row->theirs);
	}
}

static void put_plan(struct cli *cli, const struct ops_merge *merge)
{
	g_string_append_printf(cli->out, ngettext("changed by us: %u value",
						  "changed by us: %u values",
						  merge->changed_by_us), merge->changed_by_us);
	g_string_append_c(cli->out, '\n');
	put_rows(cli, merge, true, false);
	g_string_append_printf(cli->out, ngettext("changed by them: %u value",
						  "changed by them: %u values",
						  merge->changed_by_them),
			       merge->changed_by_them);
	g_string_append_c(cli->out, '\n');
	put_rows(cli, merge, false, true);
	g_string_append_printf(cli->out, ngettext("changed by both: %u value",
						  "changed by both: %u values",
						  merge->changed_by_both),
			       merge->changed_by_both);
	g_string_append_c(cli->out, '\n');
	put_rows(cli, merge, true, true);
}

/* What is open once it is done: as it was planned, unless something was settled since. */
static json_t *open_json(const struct cli *cli, const struct ops_merge *merge)
{
	const struct session *state = merge_result(merge->plan);
	struct session *now = NULL;
	json_t *list;

	if (!cli->options.dry_run && cli->options.prefer)
		now = session_open(cli->ops->io, session_folder(state), cli->ops->clock, NULL);
	g_autoptr(GPtrArray) open = ops_conflicts(now ? now : state, NULL, CATALOG_NONE);
	list = cli_json_conflicts(open);
	session_close(now);
	return list;
}

static void put_merge_json(struct cli *cli, const struct ops_merge *merge,
			   const struct ops_merge_done *done)
{
	json_t *rows = json_array();

	for (guint i = 0; i < merge->rows->len; i++)
		json_array_append_new(rows, row_json(g_ptr_array_index(merge->rows, i)));
	cli_put_json(cli, json_pack("{s:s, s:b, s:i, s:i, s:o, s:i, s:i, s:i, s:o}", "session",
				    session_name(merge_result(merge->plan)), "applied",
				    !cli->options.dry_run, "our_actions",
				    (int)merge->our_actions, "their_actions",
				    (int)merge->their_actions, "changes", rows, "settled",
				    (int)done->settled, "evidence_files", (int)done->files.copied,
				    "evidence_not_gone", (int)done->files.not_gone,
				    "conflicts", open_json(cli, merge)));
}

/* How `-s` names ours again: as it was named here, without the history file. g_free(). */
static char *our_name(const struct cli *cli, const char *name)
{
	const char *typed = cli->count > 1 ? cli->arguments[0] :
			    cli->is_lent   ? NULL : cli->options.session;

	if (!typed)
		return g_strdup(name);
	return g_str_has_suffix(typed, "/history.jsonl") ? g_path_get_dirname(typed) :
							    g_strdup(typed);
}

/* The way on from here: in the face that has the session open it is there that one goes to them. */
static void tell_open(struct cli *cli, const char *name, const char *folder, unsigned count)
{
	g_autofree char *again = our_name(cli, name);

	if (g_strcmp0(cli->open, folder) == 0)
		cli_message(cli, ngettext("%u conflict is open: ) goes there, :resolve settles it",
					  "%u conflicts are open: ) goes to the next, :resolve settles it",
					  count), count);
	else if (cli->is_lent)
		cli_message(cli, ngettext("%u conflict is open: `:conflicts -s %s` lists and settles it",
					  "%u conflicts are open: `:conflicts -s %s` lists and settles them",
					  count), count, again);
	else
		cli_message(cli, ngettext("%u conflict is open: `remit conflicts -s %s` lists and settles it",
					  "%u conflicts are open: `remit conflicts -s %s` lists and settles them",
					  count), count, again);
}

/* What it came to, in a sentence or two on standard error. */
static void tell(struct cli *cli, const struct ops_merge *merge, const struct ops_merge_done *done)
{
	const char *name = session_name(merge_result(merge->plan));
	bool applied = !cli->options.dry_run;

	if (applied && merge->their_actions == 0)
		cli_message(cli, _("%s: there is nothing in the other copy that is not here"), name);
	else if (applied)
		cli_message(cli, ngettext("%s: %u action of theirs merged",
					  "%s: %u actions of theirs merged", merge->their_actions),
			    name, merge->their_actions);
	if (done->files.copied)
		cli_message(cli, ngettext("%u evidence file copied", "%u evidence files copied",
					  done->files.copied), done->files.copied);
	if (done->files.wrong)
		cli_message(cli, ngettext("%u evidence file of theirs is not what its name says, and was left there",
					  "%u evidence files of theirs are not what their names say, and were left there",
					  done->files.wrong), done->files.wrong);
	if (done->files.not_gone)
		cli_message(cli, ngettext("%u evidence file was purged in one copy and is here still: `remit evidence verify` names it",
					  "%u evidence files were purged in one copy and are here still: `remit evidence verify` names them",
					  done->files.not_gone), done->files.not_gone);
	if (done->settled)
		cli_message(cli, ngettext("%u conflict settled", "%u conflicts settled", done->settled),
			    done->settled);
	if (merge->conflicts && cli->options.prefer) /* of a dry run: else they are settled */
		cli_message(cli, ngettext("%u conflict would be settled: --prefer %s",
					  "%u conflicts would be settled: --prefer %s",
					  merge->conflicts), merge->conflicts, cli->options.prefer);
	else if (merge->conflicts)
		tell_open(cli, name, session_folder(merge_result(merge->plan)), merge->conflicts);
}

static bool take_prefer(struct cli *cli, enum ops_prefer *prefer, GError **error)
{
	unsigned index;

	*prefer = OPS_PREFER_NONE;
	if (!cli->options.prefer)
		return true;
	if (!cli_word("prefer", cli->options.prefer, ops_prefer_words, &index, error))
		return false;
	*prefer = (enum ops_prefer)(index + OPS_PREFER_OURS);
	return true;
}

static int merge_into(struct cli *cli, const char *folder, enum ops_prefer prefer, GError **error)
{
	struct ops_merge *merge = ops_merge_new(cli->ops, folder, cli->arguments[cli->count - 1],
						cli->options.catalog, error);
	struct ops_merge_done done = { 0 };
	int code = 3;

	if (!merge)
		return code;
	if (!cli->options.json)
		put_plan(cli, merge);
	if (cli->options.dry_run || ops_merge_apply(cli->ops, merge, prefer, cli->options.reason,
						    &done, error)) {
		if (cli->options.json)
			put_merge_json(cli, merge, &done);
		tell(cli, merge, &done);
		code = merge->conflicts > 0 && !cli->options.prefer;
	}
	ops_merge_free(merge);
	return code;
}

/* Ours may be named by its history file, as git names it. */
static char *find_ours(struct cli *cli, GError **error)
{
	const char *ours = cli->count > 1 ? cli->arguments[0] : cli->options.session;
	bool is_file = ours && g_str_has_suffix(ours, "/history.jsonl");
	g_autofree char *name = is_file ? g_path_get_dirname(ours) : g_strdup(ours);

	return ops_session_find(cli->ops, name, cli->options.dry_run || cli_is_at_terminal(cli),
				error);
}

int verb_merge(struct cli *cli, GError **error)
{
	g_autofree char *folder = NULL;
	enum ops_prefer prefer;

	if (!take_prefer(cli, &prefer, error))
		return 2;
	folder = find_ours(cli, error);
	return folder ? merge_into(cli, folder, prefer, error) : 3;
}
