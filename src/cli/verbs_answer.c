/*
 * The verb answer: the questions of a control with what was answered, what was answered in an
 * interview, and recording answers.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- reading ------------------------------------------------------------------- */

static json_t *answer_json(const struct ops_answer *answer)
{
	return json_pack("{s:s, s:s, s:s, s:s?, s:s?, s:s?, s:s?, s:s?, s:s?, s:b}", "control",
			 answer->control, "question", answer->question, "service", answer->service,
			 "asked", answer->asked, "answer", answer->answer, "text", answer->text,
			 "interview", answer->interview, "by", answer->by, "at", answer->at,
			 "conflict", answer->conflict);
}

json_t *cli_json_answers(const GPtrArray *answers)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < answers->len; i++)
		json_array_append_new(list, answer_json(g_ptr_array_index(answers, i)));
	return list;
}

enum { ANSWER_INDENT = 11 };

static void put_source(struct cli *cli, const struct ops_answer *answer)
{
	g_autofree char *day = label_day_of(answer->at);

	g_string_append_printf(cli->out, "%*s", ANSWER_INDENT, "");
	cli_put(cli, answer->by);
	g_string_append_printf(cli->out, ", %s", day);
	if (answer->interview) {
		g_string_append(cli->out, ", ");
		cli_put(cli, answer->interview);
	}
	g_string_append_c(cli->out, '\n');
}

static void put_answer(struct cli *cli, const struct ops_answer *answer, bool with_control)
{
	g_string_append(cli->out, "  ");
	cli_put_column(cli, answer->answer ? label_word(session_answer_words, answer->answer) : "-",
		       ANSWER_INDENT - 2);
	if (with_control) {
		cli_put(cli, answer->control);
		g_string_append_c(cli->out, ' ');
	}
	cli_put(cli, answer->question);
	if (with_control && strcmp(answer->service, SESSION_WHOLE_SCOPE) != 0) {
		g_string_append(cli->out, ", ");
		cli_put(cli, answer->service);
	}
	g_string_append_printf(cli->out, "\n%*s", ANSWER_INDENT, "");
	cli_put_prose(cli, answer->asked ? answer->asked : _("(not in this catalog)"),
		      ANSWER_INDENT);
	if (answer->text) {
		g_string_append_printf(cli->out, "%*s> ", ANSWER_INDENT, "");
		cli_put_prose(cli, answer->text, ANSWER_INDENT + 2);
	}
	if (answer->by)
		put_source(cli, answer);
	if (answer->conflict)
		g_string_append_printf(cli->out, "%*s%s\n", ANSWER_INDENT, "",
				       _("in conflict: see `remit history`"));
}

void cli_put_answers(struct cli *cli, const GPtrArray *answers, bool with_control)
{
	for (unsigned i = 0; i < answers->len; i++)
		put_answer(cli, g_ptr_array_index(answers, i), with_control);
}

static bool list_interview(struct cli *cli, const struct cli_place *place, const char *interview)
{
	g_autoptr(GPtrArray) answers = ops_answers_in(place->session, place->catalog, interview);

	if (cli->options.json) {
		cli_put_json(cli, json_pack("{s:s, s:o}", "interview", interview, "answers",
					    cli_json_answers(answers)));
		return true;
	}
	if (answers->len == 0)
		cli_message(cli, _("nothing was answered in %s yet"), interview);
	cli_put_answers(cli, answers, true);
	return true;
}

static bool list_control(struct cli *cli, const struct cli_place *place, unsigned index)
{
	const struct catalog_node *node = &place->catalog->nodes[index];
	g_autoptr(GPtrArray) answers =
		ops_answers(place->session, place->catalog, index, place->service);

	if (cli->options.json) {
		cli_put_json(cli, json_pack("{s:s, s:s, s:o}", "control", node->id, "service",
					    place->service, "answers", cli_json_answers(answers)));
		return true;
	}
	cli_put(cli, node->id);
	g_string_append(cli->out, "  ");
	cli_put(cli, node->title);
	g_string_append_c(cli->out, '\n');
	if (answers->len == 0)
		cli_message(cli, _("%s has no questions in this catalog"), node->id);
	cli_put_answers(cli, answers, false);
	return true;
}

/* ---- recording ----------------------------------------------------------------- */

/* One command line that answers. */
struct answering {
	struct cli *cli;
	const struct cli_place *place;
	const struct catalog_node *node;
	struct ops_answering on;
	struct change *change;
	char *text; /* of --text; NULL: not given */
};

static bool put_text(struct answering *answering, GError **error)
{
	return !answering->text ||
	       ops_answer_set(answering->place->session, answering->change, &answering->on, "text",
			      answering->text, error);
}

/* QUESTION=WORD, QUESTION= to clear it, or with --text QUESTION alone. */
static bool put_word(struct answering *answering, const char *word, GError **error)
{
	const char *equals = strchr(word, '=');
	g_autofree char *typed = g_strndup(word, equals ? (gsize)(equals - word) : strlen(word));

	if (!equals && !answering->text) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("\"%s\" is no QUESTION=yes|no|unclear; `remit answer --help` shows how"),
			  word);
		return false;
	}
	answering->on.question = ops_question_find(answering->node, typed, error);
	if (!answering->on.question)
		return false;
	if (equals && !equals[1])
		return ops_answer_clear(answering->change, &answering->on, error) &&
		       put_text(answering, error);
	return (!equals || ops_answer_set(answering->place->session, answering->change,
					  &answering->on, "answer", equals + 1, error)) &&
	       put_text(answering, error);
}

static bool put_words(struct answering *answering, GError **error)
{
	char **words = answering->cli->arguments + 1;

	for (; *words; words++)
		if (!put_word(answering, *words, error))
			return false;
	return true;
}

/* What a person may want to say of the status now; it is not said for them. */
static void offer_basis(const struct answering *answering)
{
	struct ops_target target = { answering->node->id, answering->place->service,
				     answering->on.side };

	if (answering->on.interview && ops_wants_interviewed(answering->place->session, &target))
		cli_message(answering->cli,
			    _("the status of %s does not rest on interviews yet; basis=+interviewed says that it does"),
			    answering->node->id);
}

static bool append(struct answering *answering, GError **error)
{
	struct cli *cli = answering->cli;
	unsigned count = cli->count - 1;
	char action[65] = "";

	change_set_why(answering->change, cli->options.reason);
	if (!ops_append(cli->ops, answering->place->session, answering->change, action, error))
		return false;
	if (!*action) {
		cli_message(cli, "%s: %s: %s", session_name(answering->place->session),
			    answering->node->id, _("nothing to record, it stands so already"));
		return true;
	}
	cli_message(cli, ngettext("%s: %s: %u answer recorded", "%s: %s: %u answers recorded",
				  count),
		    session_name(answering->place->session), answering->node->id, count);
	offer_basis(answering);
	return true;
}

/* Our own side; an auditor's interviews are linked to the customer's unless told. */
static bool take_side(struct cli *cli, const struct cli_place *place, enum side *side,
		      GError **error)
{
	unsigned at = session_role_for(place->session, place->service) == ROLE_PROVIDER ?
			      SIDE_PROVIDER : SIDE_CUSTOMER;

	if (cli->options.side &&
	    !cli_word("side", cli->options.side, catalog_side_words, &at, error))
		return false;
	*side = (enum side)at;
	return true;
}

static bool record(struct cli *cli, const struct cli_place *place, unsigned index,
		   const char *interview, GError **error)
{
	const struct catalog_node *node = &place->catalog->nodes[index];
	struct answering answering = { .cli = cli, .place = place, .node = node };
	bool good;

	answering.on = (struct ops_answering){ .control = node->id, .service = place->service,
					       .interview = interview };
	if (cli->options.text && cli->count > 2) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("--text is the answer to one question: name only that one"));
		return false;
	}
	if (!take_side(cli, place, &answering.on.side, error))
		return false;
	if (cli->options.text &&
	    !(answering.text = cli_argument_text(cli, cli->options.text, error)))
		return false;
	answering.change = change_new();
	good = put_words(&answering, error) && append(&answering, error);
	change_free(answering.change);
	g_free(answering.text);
	return good;
}

/* ---- the verb ------------------------------------------------------------------- */

static unsigned control_of(const struct cli *cli, const struct cli_place *place, GError **error)
{
	unsigned index = catalog_resolve(place->catalog, cli->arguments[0], error);

	if (index != CATALOG_NONE && !place->catalog->nodes[index].control) {
		error_set(error, REMIT_ERROR_USAGE, _("%s is a group: name one control"),
			  place->catalog->nodes[index].id);
		return CATALOG_NONE;
	}
	return index;
}

static bool run(struct cli *cli, const struct cli_place *place, GError **error)
{
	const struct ops_kind *kind = ops_kind_find("interview");
	g_autofree char *interview =
		cli->options.interview ?
			ops_entry_find(place->session, kind, cli->options.interview, error) : NULL;
	unsigned index;

	if (cli->options.interview && !interview)
		return false;
	if (cli->count == 0)
		return list_interview(cli, place, interview);
	index = control_of(cli, place, error);
	if (index == CATALOG_NONE)
		return false;
	return cli->count > 1 ? record(cli, place, index, interview, error) :
				list_control(cli, place, index);
}

int verb_answer(struct cli *cli, GError **error)
{
	struct cli_place place;
	bool good;

	if (cli->count == 0 && !cli->options.interview) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("name a control, or an interview with --interview"));
		return 2;
	}
	if (cli->count < 2 && cli->options.text) {
		error_set(error, REMIT_ERROR_USAGE, _("name the question that --text answers"));
		return 2;
	}
	if (!cli_place_open(cli, &place, true, cli->count < 2, error))
		return 2;
	good = run(cli, &place, error);
	cli_place_close(&place);
	return good ? 0 : 2;
}
