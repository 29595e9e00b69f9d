/*
 * A quiz and the result of a run, as text and as JSON. Decides nothing: verdicts and order come
 * from report.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- lists --------------------------------------------------------------------- */

static json_t *texts_json(const struct texts *texts)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < texts->count; i++)
		json_array_append_new(list, json_string(texts->items[i]));
	return list;
}

static char *texts_joined(const struct texts *texts)
{
	return g_strjoinv(", ", (char **)texts->items);
}

/* "16.1.1 Responsibilities and procedures; ...": an id alone where the catalog has it not. */
static char *controls_joined(const struct texts *controls, const struct catalog *catalog)
{
	GString *list = g_string_new(NULL);

	for (unsigned i = 0; i < controls->count; i++) {
		unsigned at = catalog ? catalog_find(catalog, controls->items[i]) : CATALOG_NONE;

		g_string_append_printf(list, "%s%s%s%s", list->len ? "; " : "", controls->items[i],
				       at == CATALOG_NONE ? "" : " ",
				       at == CATALOG_NONE ? "" : catalog->nodes[at].title);
	}
	return g_string_free(list, FALSE);
}

/* "Articles: ..." on lines of their own, indented; nothing when there is nothing. */
static void put_labelled(struct cli *cli, const char *label, const char *text)
{
	if (!*text)
		return;
	g_autofree char *line = g_strdup_printf("%s: %s", label, text);
	g_string_append(cli->out, "   ");
	cli_put_prose(cli, line, 3);
}

/* An id means something in its own catalog only: of another one it is said whose it is. */
static void put_references(struct cli *cli, const struct quiz *quiz, const struct texts *articles,
			   const struct texts *controls, const struct catalog *catalog)
{
	bool ours = catalog && g_strcmp0(catalog->id, quiz->catalog) == 0;
	g_autofree char *joined = texts_joined(articles);
	g_autofree char *named = controls_joined(controls, ours ? catalog : NULL);
	g_autofree char *label = ours || !quiz->catalog ?
		g_strdup(_("Controls")) : g_strdup_printf(_("Controls of %s"), quiz->catalog);

	put_labelled(cli, _("Articles"), joined);
	put_labelled(cli, label, named);
}

/* ---- the result as text ----------------------------------------------------------- */

static void put_source(struct cli *cli, const struct quiz *quiz)
{
	g_autofree char *day = label_day(quiz->as_of);
	g_autofree char *line = g_strdup_printf(_("%s as of %s"), quiz->source, day);

	cli_put_prose(cli, line, 0);
}

static void put_areas(struct cli *cli, const struct ops_quiz *run)
{
	const struct quiz *quiz = run->quiz;

	for (unsigned i = 0; i < quiz->area_count; i++) {
		struct quiz_count count;

		quiz_count_answers(run->steps, ops_quiz_answers(run), i, &count);
		if (!count.asked)
			continue;
		g_autofree char *verdict = label_quiz_count(&count);
		g_autofree char *numbers = label_quiz_numbers(&count);
		g_autofree char *line = g_strdup_printf("%s: %s (%s)", quiz->areas[i].title,
							verdict, numbers);
		cli_put_prose(cli, line, 2);
	}
}

static void put_thing(struct cli *cli, const struct ops_quiz *run, unsigned place, unsigned index,
		      const struct catalog *catalog)
{
	const struct quiz_step *step = &g_array_index(run->steps, struct quiz_step, index);
	g_autofree char *key = quiz_step_key(run->quiz, step);
	g_autofree char *title = ops_quiz_key_title(run->quiz, key);
	g_autofree char *line =
		g_strdup_printf("%u. %s: %s", place, title,
				label_quiz_answer(ops_quiz_answers(run)[index]));

	g_string_append_c(cli->out, '\n');
	cli_put_prose(cli, line, 3);
	g_string_append(cli->out, "   ");
	cli_put_prose(cli, step->ask->advice, 3);
	put_references(cli, run->quiz, &step->ask->articles, &step->question->controls, catalog);
}

static void put_first_things(struct cli *cli, const struct ops_quiz *run,
			     const struct catalog *catalog)
{
	g_autoptr(GArray) order = quiz_first_things(run->steps, ops_quiz_answers(run));

	if (order->len == 0) {
		if (ops_quiz_answered(run))
			g_string_append_printf(cli->out, "\n%s\n",
					       _("Nothing is missing in what was answered."));
		return;
	}
	g_string_append_printf(cli->out, "\n%s\n", _("What to do first, in this order"));
	for (unsigned i = 0; i < order->len; i++)
		put_thing(cli, run, i + 1, g_array_index(order, unsigned, i), catalog);
}

static void put_skipped(struct cli *cli, const struct ops_quiz *run)
{
	g_autoptr(GString) list = g_string_new(NULL);

	for (unsigned i = 0; i < run->steps->len; i++) {
		const struct quiz_step *step = &g_array_index(run->steps, struct quiz_step, i);

		if (ops_quiz_answers(run)[i] != QUIZ_ANSWER_COUNT)
			continue;
		g_autofree char *key = quiz_step_key(run->quiz, step);
		g_autofree char *title = ops_quiz_key_title(run->quiz, key);
		g_string_append_printf(list, "%s%s", list->len ? ", " : "", title);
	}
	if (!list->len)
		return;
	g_autofree char *line = g_strdup_printf(_("Skipped: %s"), list->str);
	g_string_append_c(cli->out, '\n');
	cli_put_prose(cli, line, 2);
}

void quiz_put_result(struct cli *cli, const struct ops_quiz *run, const struct catalog *catalog,
		     const char *date)
{
	const struct quiz *quiz = run->quiz;
	const struct quiz_option *option = &quiz->gate.options[run->option];

	cli_put(cli, quiz->title);
	g_string_append(cli->out, date ? ", " : "");
	cli_put(cli, date);
	g_string_append_c(cli->out, '\n');
	put_source(cli, quiz);
	cli_put_prose(cli, option->text, 0);
	if (option->advice) {
		g_string_append_c(cli->out, '\n');
		cli_put_prose(cli, option->advice, 0);
		put_references(cli, quiz, &quiz->gate.articles, &quiz->gate.controls, catalog);
	}
	if (run->steps->len) {
		g_string_append_c(cli->out, '\n');
		put_areas(cli, run);
		put_first_things(cli, run, catalog);
		put_skipped(cli, run);
	}
	g_string_append_c(cli->out, '\n');
	cli_put_prose(cli, quiz->notice, 0);
}

/* ---- the result as JSON ------------------------------------------------------------ */

static json_t *count_json(const struct quiz_count *count)
{
	json_t *object = json_object();

	json_object_set_new(object, "verdict", json_string(quiz_verdict_words[count->verdict]));
	json_object_set_new(object, "asked", json_integer(count->asked));
	for (unsigned i = 0; i < QUIZ_ANSWER_COUNT; i++)
		json_object_set_new(object, quiz_answer_words[i],
				    json_integer(count->by_answer[i]));
	json_object_set_new(object, "skipped", json_integer(count->skipped));
	return object;
}

static json_t *step_json(const struct quiz *quiz, const struct quiz_step *step)
{
	g_autofree char *key = quiz_step_key(quiz, step);
	unsigned part = step->ask->part;

	return json_pack("{s:s, s:s, s:s?, s:s, s:s, s:s, s:s, s:s?, s:s, s:o, s:o}", "key", key,
			 "id", step->question->id, "part",
			 part == QUIZ_NONE ? NULL : quiz->parts[part].id, "title",
			 step->question->title, "area", quiz->areas[step->question->area].id,
			 "urgency", quiz_urgency_words[step->question->urgency], "text",
			 step->ask->text, "help", step->ask->help, "advice", step->ask->advice,
			 "articles", texts_json(&step->ask->articles), "controls",
			 texts_json(&step->question->controls));
}

static json_t *answers_json(const struct ops_quiz *run)
{
	json_t *object = json_object();

	for (unsigned i = 0; i < run->steps->len; i++) {
		const struct quiz_step *step = &g_array_index(run->steps, struct quiz_step, i);
		enum quiz_answer answer = ops_quiz_answers(run)[i];
		g_autofree char *key = quiz_step_key(run->quiz, step);

		json_object_set_new(object, key, cli_json_text(answer == QUIZ_ANSWER_COUNT ?
							       NULL : quiz_answer_words[answer]));
	}
	return object;
}

static json_t *areas_json(const struct ops_quiz *run)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < run->quiz->area_count; i++) {
		struct quiz_count count;
		json_t *area;

		quiz_count_answers(run->steps, ops_quiz_answers(run), i, &count);
		area = count_json(&count);
		json_object_set_new(area, "id", json_string(run->quiz->areas[i].id));
		json_object_set_new(area, "title", json_string(run->quiz->areas[i].title));
		json_array_append_new(list, area);
	}
	return list;
}

static json_t *first_json(const struct ops_quiz *run)
{
	g_autoptr(GArray) order = quiz_first_things(run->steps, ops_quiz_answers(run));
	json_t *list = json_array();

	for (unsigned i = 0; i < order->len; i++) {
		unsigned index = g_array_index(order, unsigned, i);
		json_t *thing = step_json(run->quiz,
					  &g_array_index(run->steps, struct quiz_step, index));

		json_object_set_new(thing, "answer",
				    json_string(quiz_answer_words[ops_quiz_answers(run)[index]]));
		json_array_append_new(list, thing);
	}
	return list;
}

json_t *quiz_result_json(const struct ops_quiz *run)
{
	const struct quiz *quiz = run->quiz;
	const struct quiz_option *option = &quiz->gate.options[run->option];
	struct quiz_count count;

	quiz_count_answers(run->steps, ops_quiz_answers(run), QUIZ_NONE, &count);
	return json_pack("{s:s, s:i, s:s, s:s, s:s, s:s?, s:o, s:o, s:o, s:o, s:s}", "quiz",
			 quiz->id, "revision", (int)quiz->revision, "source", quiz->source,
			 "as_of", quiz->as_of, "part", option->id, "advice", option->advice,
			 "total", count_json(&count), "areas", areas_json(run), "answers",
			 answers_json(run), "first", first_json(run), "notice", quiz->notice);
}

/* ---- the questions ------------------------------------------------------------------ */

json_t *quiz_json(const struct quiz *quiz)
{
	const struct quiz_gate *gate = &quiz->gate;
	json_t *options = json_array(), *areas = json_array(), *questions = json_array();
	g_autoptr(GArray) steps = quiz_all_steps(quiz);

	for (unsigned i = 0; i < gate->option_count; i++) {
		json_t *parts = json_array();

		for (unsigned k = 0; k < quiz->part_count; k++)
			if (gate->options[i].parts & 1u << k)
				json_array_append_new(parts, json_string(quiz->parts[k].id));
		json_array_append_new(options, json_pack("{s:s, s:s, s:o}", "id", gate->options[i].id,
							 "text", gate->options[i].text, "parts",
							 parts));
	}
	for (unsigned i = 0; i < quiz->area_count; i++)
		json_array_append_new(areas, json_pack("{s:s, s:s}", "id", quiz->areas[i].id, "title",
						       quiz->areas[i].title));
	for (unsigned i = 0; i < steps->len; i++)
		json_array_append_new(questions,
				      step_json(quiz, &g_array_index(steps, struct quiz_step, i)));
	return json_pack("{s:s, s:i, s:s, s:s, s:s, s:s?, s:o, s:{s:s, s:s?, s:o, s:o, s:o}, s:o, s:s}",
			 "quiz", quiz->id, "revision", (int)quiz->revision, "title", quiz->title,
			 "source", quiz->source, "as_of", quiz->as_of, "catalog", quiz->catalog,
			 "areas", areas, "gate", "text", gate->text, "help", gate->help, "articles",
			 texts_json(&gate->articles), "controls", texts_json(&gate->controls),
			 "options", options, "questions", questions, "notice", quiz->notice);
}

static void put_question(struct cli *cli, const char *key, const char *text)
{
	g_autofree char *line = g_strdup_printf("%s: %s", key, text);

	g_string_append_c(cli->out, '\n');
	cli_put_prose(cli, line, 2);
}

void quiz_put_questions(struct cli *cli, const struct quiz *quiz)
{
	g_autoptr(GArray) steps = quiz_all_steps(quiz);

	cli_put(cli, quiz->title);
	g_string_append_c(cli->out, '\n');
	put_source(cli, quiz);
	cli_put_prose(cli, quiz->about, 0);
	cli_put_prose(cli, quiz->notice, 0);
	put_question(cli, "part", quiz->gate.text);
	for (unsigned i = 0; i < quiz->gate.option_count; i++) {
		g_autofree char *line = g_strdup_printf("%s = %s", quiz->gate.options[i].id,
							quiz->gate.options[i].text);
		g_string_append(cli->out, "  ");
		cli_put_prose(cli, line, 4);
	}
	for (unsigned i = 0; i < steps->len; i++) {
		const struct quiz_step *step = &g_array_index(steps, struct quiz_step, i);
		g_autofree char *key = quiz_step_key(quiz, step);

		put_question(cli, key, step->ask->text);
	}
}
