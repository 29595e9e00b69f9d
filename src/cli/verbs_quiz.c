/*
 * The verb quiz: asks at a terminal, takes the answers of a script, or shows the runs that were
 * kept.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- keeping --------------------------------------------------------------------- */

/* Why there is no session to keep it in. */
static void say_not_kept(struct cli *cli)
{
	g_autoptr(GError) why = NULL;
	g_autofree char *path = ops_session_find(cli->ops, cli->options.session,
						 cli_is_at_terminal(cli), &why);
	g_autofree char *text = why ? error_text(why) : g_strdup(_("there is no session"));

	cli_message(cli, _("this run was not kept: %s"), text);
}

/* One action. `id` receives the id of the run, and stays NULL without a session. */
static bool keep(struct cli *cli, const struct cli_place *place, const struct ops_quiz *run,
		 char **id, GError **error)
{
	struct change *change = ops_quiz_change(cli->ops, run, id, error);
	bool kept;

	if (!change)
		return false;
	if (!place->session) {
		say_not_kept(cli);
		change_free(change);
		g_clear_pointer(id, g_free);
		return true;
	}
	kept = ops_append(cli->ops, place->session, change, NULL, error);
	change_free(change);
	if (kept)
		cli_message(cli, _("%s: kept as %s; `remit quiz %s --results` shows it again"),
			    session_name(place->session), *id, run->quiz->id);
	return kept;
}

/* ---- a person --------------------------------------------------------------------- */

static int run_at_terminal(struct cli *cli, const struct cli_place *place, struct ops_quiz *run,
			   GError **error)
{
	g_autofree char *id = NULL;

	if (place->session && session_is_readonly(place->session))
		cli_message(cli, _("session %s can only be read: this run will not be kept"),
			    session_name(place->session));
	cli_flush(cli);
	if (!quiz_ask(cli, run)) {
		cli_message(cli, _("left before the end: nothing was kept"));
		return 1;
	}
	quiz_put_result(cli, run, place->catalog, NULL);
	cli_flush(cli); /* whatever becomes of the session, the result has been seen */
	return keep(cli, place, run, &id, error) ? 0 : 4;
}

/* ---- a script ---------------------------------------------------------------------- */

/* The arguments ID=ANSWER; the part first, since it decides what is asked. */
static bool set_all(struct cli *cli, struct ops_quiz *run, unsigned from, GError **error)
{
	for (unsigned pass = 0; pass < 2; pass++) {
		for (unsigned i = from; i < cli->count; i++) {
			const char *equals = strchr(cli->arguments[i], '=');

			if (!equals) {
				error_set(error, REMIT_ERROR_USAGE,
					  _("\"%s\" is no answer: write ID=ANSWER, for example breach=yes"),
					  cli->arguments[i]);
				return false;
			}
			g_autofree char *key = g_strndup(cli->arguments[i],
							 (gsize)(equals - cli->arguments[i]));
			if ((strcmp(key, "part") == 0) == (pass == 0) &&
			    !ops_quiz_set(run, key, equals + 1, error))
				return false;
		}
	}
	return true;
}

static int run_script(struct cli *cli, const struct cli_place *place, struct ops_quiz *run,
		      unsigned from, GError **error)
{
	g_autofree char *id = NULL;
	json_t *result;

	if (!set_all(cli, run, from, error) || !keep(cli, place, run, &id, error))
		return 2;
	if (!cli->options.json) {
		quiz_put_result(cli, run, place->catalog, NULL);
		return 0;
	}
	result = quiz_result_json(run);
	json_object_set_new(result, "run", cli_json_text(id));
	json_object_set_new(result, "session",
			    cli_json_text(place->session ? session_name(place->session) : NULL));
	cli_put_json(cli, result);
	return 0;
}

/* ---- the runs that were kept --------------------------------------------------------- */

static json_t *runs_json(const GPtrArray *runs)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < runs->len; i++) {
		const struct ops_quiz_run *run = g_ptr_array_index(runs, i);
		json_t *answers = json_object();
		GHashTableIter iter;
		gpointer key, word;

		g_hash_table_iter_init(&iter, run->answers);
		while (g_hash_table_iter_next(&iter, &key, &word))
			json_object_set_new(answers, key, json_string(word));
		json_array_append_new(list, json_pack("{s:s, s:s, s:s?, s:s?, s:s?, s:s?, s:o}", "run",
						      run->id, "quiz", run->quiz, "date", run->date,
						      "part", run->part, "by", run->by, "at", run->at,
						      "answers", answers));
	}
	return list;
}

static json_t *changes_json(const GPtrArray *changes)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < changes->len; i++) {
		const struct ops_quiz_difference *change = g_ptr_array_index(changes, i);

		json_array_append_new(list, json_pack("{s:s, s:s?, s:s?}", "key", change->key, "before",
						      change->before, "after", change->after));
	}
	return list;
}

static void put_run(struct cli *cli, const struct ops_quiz_run *run)
{
	cli_put(cli, run->date ? run->date : "?");
	g_string_append(cli->out, "  ");
	cli_put(cli, run->by);
	g_string_append(cli->out, "  ");
	cli_put(cli, run->part ? run->part : "?");
	g_string_append(cli->out, "  ");
	cli_put(cli, run->quiz);
	g_string_append(cli->out, "  ");
	cli_put(cli, run->id);
	g_string_append_c(cli->out, '\n');
}

static void put_changes(struct cli *cli, const struct quiz *quiz, const GPtrArray *changes)
{
	if (changes->len == 0)
		g_string_append_printf(cli->out, "\n%s\n",
				       _("Nothing changed between the last two."));
	else
		g_string_append_printf(cli->out, "\n%s\n", _("Changed between the last two"));
	for (unsigned i = 0; i < changes->len; i++) {
		const struct ops_quiz_difference *change = g_ptr_array_index(changes, i);
		g_autofree char *title = strcmp(change->key, "part") == 0 ?
			g_strdup(_("Part")) : ops_quiz_key_title(quiz, change->key);
		g_autofree char *line =
			g_strdup_printf("%s: %s -> %s", title,
					label_quiz_word(change->key, change->before),
					label_quiz_word(change->key, change->after));

		g_string_append(cli->out, "  ");
		cli_put_prose(cli, line, 4);
	}
}

/* The newest run as it was shown when it was made; texts are those of today's quiz. */
static void put_latest(struct cli *cli, const struct cli_place *place, struct ops_quiz *run,
		       const struct ops_quiz_run *latest)
{
	unsigned lost = 0;

	g_string_append_c(cli->out, '\n');
	if (!ops_quiz_take(run, latest, &lost)) {
		cli_message(cli, _("this quiz does not know the part of the last run any more"));
		return;
	}
	quiz_put_result(cli, run, place->catalog, latest->date);
	if (lost)
		cli_message(cli, ngettext("%u answer of the last run has no question in this revision",
					  "%u answers of the last run have no question in this revision",
					  lost), lost);
}

static int show_results(struct cli *cli, const struct cli_place *place, struct ops_quiz *run)
{
	g_autoptr(GPtrArray) runs = ops_quiz_runs(place->session, run->quiz->id);
	const struct ops_quiz_run *last = runs->len ? g_ptr_array_index(runs, runs->len - 1) : NULL;
	g_autoptr(GPtrArray) changes = NULL;

	if (runs->len > 1)
		changes = ops_quiz_compare(run->quiz, g_ptr_array_index(runs, runs->len - 2), last);
	if (cli->options.json) {
		cli_put_json(cli, json_pack("{s:s, s:s, s:o, s:o?}", "session",
					    session_name(place->session), "quiz", run->quiz->id,
					    "runs", runs_json(runs), "changes",
					    changes ? changes_json(changes) : NULL));
	} else if (!last) {
		cli_message(cli, _("%s has no run of quiz %s yet; `remit quiz %s` makes one"),
			    session_name(place->session), run->quiz->id, run->quiz->id);
	} else {
		for (unsigned i = 0; i < runs->len; i++)
			put_run(cli, g_ptr_array_index(runs, i));
		if (changes)
			put_changes(cli, run->quiz, changes);
		put_latest(cli, place, run, last);
	}
	return last ? 0 : 1;
}

/* ---- the verb ------------------------------------------------------------------------- */

/* Nobody to ask and no answers: the questions themselves. */
static int show_questions(struct cli *cli, const struct quiz *quiz)
{
	if (cli->options.json)
		cli_put_json(cli, quiz_json(quiz));
	else
		quiz_put_questions(cli, quiz);
	return 0;
}

static bool is_interactive(const struct cli *cli)
{
	return !cli->options.json && cli_is_dialogue(cli);
}

static int run_quiz(struct cli *cli, struct ops_quiz *run, unsigned from, GError **error)
{
	bool answers = from < cli->count, results = cli->options.results;
	struct cli_place place;
	int code;

	if (results && answers) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("--results shows what was kept and takes no answers"));
		return 2;
	}
	if (!results && !answers && !is_interactive(cli))
		return show_questions(cli, run->quiz);
	if (!cli_place_open(cli, &place, results, results, error))
		return 3;
	if (results)
		code = show_results(cli, &place, run);
	else if (answers)
		code = run_script(cli, &place, run, from, error);
	else
		code = run_at_terminal(cli, &place, run, error);
	cli_place_close(&place);
	return code;
}

int verb_quiz(struct cli *cli, GError **error)
{
	bool named = cli->count > 0 && !strchr(cli->arguments[0], '=');
	struct ops_quiz *run = ops_quiz_new(cli->ops, named ? cli->arguments[0] : NULL, error);
	int code;

	if (!run)
		return 3;
	code = run_quiz(cli, run, named ? 1 : 0, error);
	ops_quiz_free(run);
	return code;
}
