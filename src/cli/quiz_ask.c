/*
 * A quiz asked in the plain terminal: a question, a letter and Enter, back and forth. It writes
 * as it goes, since somebody waits for each question; the end of the input leaves, as q does.
 */
#include "cli/cli_private.h"

#include <string.h>

enum reply { REPLY_NONE, REPLY_ANSWER, REPLY_OPTION, REPLY_BACK, REPLY_SKIP, REPLY_HELP,
	     REPLY_LEAVE };

/* What can be typed: the letter, or the word. */
static const struct {
	const char *letter, *word;
	enum reply reply;
	enum quiz_answer answer;
} replies[] = {
	{ "y", "yes", REPLY_ANSWER, QUIZ_YES },
	{ "p", "partly", REPLY_ANSWER, QUIZ_PARTLY },
	{ "n", "no", REPLY_ANSWER, QUIZ_NO },
	{ "d", "unknown", REPLY_ANSWER, QUIZ_UNKNOWN },
	{ "a", "na", REPLY_ANSWER, QUIZ_NA },
	{ "b", "back", REPLY_BACK, QUIZ_YES },
	{ "s", "skip", REPLY_SKIP, QUIZ_YES },
	{ "?", "help", REPLY_HELP, QUIZ_YES },
	{ "q", "quit", REPLY_LEAVE, QUIZ_YES },
};

/* A line as it was meant: the reply, and which answer or option. */
struct typed {
	enum reply reply;
	unsigned value;
};

/* ---- reading -------------------------------------------------------------------- */

/* At the gate: the number of an option, or its id. */
static unsigned typed_option(const struct quiz *quiz, const char *line)
{
	unsigned number = g_ascii_isdigit(line[0]) && !line[1] ? (unsigned)(line[0] - '0') : 0;

	if (number >= 1 && number <= quiz->gate.option_count)
		return number - 1;
	return quiz_option_find(quiz, line);
}

static struct typed understand(const struct ops_quiz *run, const char *line)
{
	unsigned option = run->at == 0 ? typed_option(run->quiz, line) : QUIZ_NONE;

	if (option != QUIZ_NONE)
		return (struct typed){ REPLY_OPTION, option };
	for (unsigned i = 0; i < G_N_ELEMENTS(replies); i++) {
		bool at_gate = run->at == 0 &&
			       (replies[i].reply == REPLY_ANSWER || replies[i].reply == REPLY_SKIP);

		if (!at_gate && (g_ascii_strcasecmp(replies[i].letter, line) == 0 ||
				 g_ascii_strcasecmp(replies[i].word, line) == 0))
			return (struct typed){ replies[i].reply, replies[i].answer };
	}
	return (struct typed){ REPLY_NONE, 0 };
}

/* ---- asking --------------------------------------------------------------------- */

static void put_intro(struct cli *cli, const struct quiz *quiz)
{
	g_autofree char *day = label_day(quiz->as_of);
	g_autofree char *source = g_strdup_printf(_("%s as of %s"), quiz->source, day);

	cli_put(cli, quiz->title);
	g_string_append_c(cli->out, '\n');
	cli_put_prose(cli, source, 0);
	g_string_append_c(cli->out, '\n');
	cli_put_prose(cli, quiz->about, 0);
	cli_put_prose(cli, quiz->notice, 0);
	g_string_append_c(cli->out, '\n');
	cli_put_prose(cli,
		      _("Answer with a letter and Enter: y yes, p partly, n no, d don't know (counts as no), a not applicable. b goes back, s skips, ? says what counts as yes, q leaves."),
		      0);
}

/* "3 of 10, as processor: ..." */
static void put_question(struct cli *cli, const struct ops_quiz *run)
{
	const struct quiz *quiz = run->quiz;
	const struct quiz_step *step = ops_quiz_step(run);
	g_autofree char *place = g_strdup_printf(_("%u of %u"), run->at + 1, ops_quiz_total(run));
	g_autofree char *line = NULL;

	if (!step)
		line = g_strdup_printf("%s  %s", place, quiz->gate.text);
	else if (step->ask->part == QUIZ_NONE)
		line = g_strdup_printf("%s  %s: %s", place, step->question->title, step->ask->text);
	else
		line = g_strdup_printf("%s  %s (%s): %s", place, step->question->title,
				       quiz->parts[step->ask->part].title, step->ask->text);
	g_string_append_c(cli->out, '\n');
	cli_put_prose(cli, line, 2);
	for (unsigned i = 0; !step && i < quiz->gate.option_count; i++) {
		g_string_append_printf(cli->out, "  %u  ", i + 1);
		cli_put_prose(cli, quiz->gate.options[i].text, 5);
	}
}

/* What was said before, when somebody comes back; NULL when nothing was. */
static const char *said_before(const struct ops_quiz *run)
{
	enum quiz_answer answer;

	if (run->at == 0)
		return run->option == QUIZ_NONE ? NULL : run->quiz->gate.options[run->option].id;
	answer = ops_quiz_answers(run)[run->at - 1];
	return answer == QUIZ_ANSWER_COUNT ? NULL : label_quiz_answer(answer);
}

static void put_prompt(struct cli *cli, const struct ops_quiz *run)
{
	const char *before = said_before(run);

	if (run->at == 0)
		g_string_append_printf(cli->out, "[1-%u ? q]", run->quiz->gate.option_count);
	else
		g_string_append(cli->out, "[y p n d a  b s ? q]");
	if (before) {
		g_string_append_c(cli->out, ' ');
		g_string_append_printf(cli->out, _("(Enter keeps: %s)"), before);
	}
	g_string_append(cli->out, " > ");
}

static void put_help(struct cli *cli, const struct ops_quiz *run)
{
	const struct quiz_step *step = ops_quiz_step(run);
	const struct texts *articles = step ? &step->ask->articles : &run->quiz->gate.articles;
	const char *help = step ? step->ask->help : run->quiz->gate.help;
	g_autofree char *joined = g_strjoinv(", ", (char **)articles->items);

	g_string_append(cli->out, "  ");
	cli_put_prose(cli, help ? help : _("There is no more to say about this question."), 2);
	if (*joined) {
		g_string_append(cli->out, "  ");
		cli_put_prose(cli, joined, 2);
	}
}

/* Enter alone keeps what was said before. */
static bool keep(struct ops_quiz *run)
{
	if (!said_before(run))
		return false;
	run->at++;
	return true;
}

static void not_understood(struct cli *cli, const struct ops_quiz *run)
{
	if (run->at == 0)
		g_string_append_printf(cli->out, _("  Type a number from 1 to %u; ? explains, q leaves.\n"),
				       run->quiz->gate.option_count);
	else
		g_string_append(cli->out,
				_("  Type y, p, n, d or a; b goes back, s skips, ? explains, q leaves.\n"));
}

/* Do what was typed. Returns whether the question, perhaps another one, is to be printed anew. */
static bool act(struct cli *cli, struct ops_quiz *run, const struct typed *typed, const char *line)
{
	unsigned before = run->at;

	if (typed->reply == REPLY_OPTION)
		ops_quiz_choose(run, typed->value);
	else if (typed->reply == REPLY_ANSWER)
		ops_quiz_answer(run, (enum quiz_answer)typed->value);
	else if (typed->reply == REPLY_SKIP)
		ops_quiz_answer(run, QUIZ_ANSWER_COUNT);
	else if (typed->reply == REPLY_BACK && !ops_quiz_back(run))
		g_string_append(cli->out, _("  This is the first question.\n"));
	else if (typed->reply == REPLY_HELP)
		put_help(cli, run);
	else if (typed->reply == REPLY_NONE && (*line || !keep(run)))
		not_understood(cli, run);
	return run->at != before;
}

bool quiz_ask(struct cli *cli, struct ops_quiz *run)
{
	bool anew = true;

	put_intro(cli, run->quiz);
	while (!ops_quiz_is_done(run)) {
		if (anew)
			put_question(cli, run);
		put_prompt(cli, run);
		if (!cli_flush(cli))
			return false;
		g_autofree char *line = cli_read_line();
		struct typed typed = { REPLY_LEAVE, 0 };

		if (line)
			typed = understand(run, line);
		else
			g_string_append_c(cli->out, '\n'); /* behind the prompt */
		if (typed.reply == REPLY_LEAVE)
			return false;
		anew = act(cli, run, &typed, line);
	}
	g_string_append_c(cli->out, '\n');
	return true;
}
