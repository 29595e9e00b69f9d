/*
 * Answering a quiz, for both faces: the gate, then step after step, back and forth; and the run
 * as one action. Runs that were kept are in quiz_runs.c.
 */
#include "ops/ops.h"

#include <string.h>

struct ops_quiz *ops_quiz_new(const struct ops *ops, const char *name, GError **error)
{
	struct quiz *quiz = quiz_open(ops->io, name ? name : quiz_builtin()[0],
				      config_quiz_folder(ops->config), error);
	struct ops_quiz *run;

	if (!quiz)
		return NULL;
	run = g_new0(struct ops_quiz, 1);
	run->quiz = quiz;
	run->option = QUIZ_NONE;
	run->steps = g_array_new(FALSE, FALSE, sizeof(struct quiz_step));
	run->answers = g_array_new(FALSE, FALSE, sizeof(enum quiz_answer));
	run->given = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return run;
}

void ops_quiz_free(struct ops_quiz *run)
{
	if (!run)
		return;
	g_array_unref(run->steps);
	g_array_unref(run->answers);
	g_hash_table_unref(run->given);
	quiz_free(run->quiz);
	g_free(run);
}

/* ---- where it is --------------------------------------------------------------- */

static const struct quiz_step *step_at(const struct ops_quiz *run, unsigned index)
{
	return &g_array_index(run->steps, struct quiz_step, index);
}

const struct quiz_step *ops_quiz_step(const struct ops_quiz *run)
{
	if (run->at == 0 || run->at > run->steps->len)
		return NULL;
	return step_at(run, run->at - 1);
}

bool ops_quiz_is_done(const struct ops_quiz *run)
{
	return run->option != QUIZ_NONE && run->at > run->steps->len;
}

unsigned ops_quiz_total(const struct ops_quiz *run)
{
	return 1 + (run->option == QUIZ_NONE ? run->quiz->question_count : run->steps->len);
}

const enum quiz_answer *ops_quiz_answers(const struct ops_quiz *run)
{
	return (const enum quiz_answer *)(const void *)run->answers->data;
}

unsigned ops_quiz_answered(const struct ops_quiz *run)
{
	unsigned count = 0;

	for (unsigned i = 0; i < run->answers->len; i++)
		count += ops_quiz_answers(run)[i] != QUIZ_ANSWER_COUNT;
	return count;
}

/* ---- answering ------------------------------------------------------------------ */

static void put_answer(struct ops_quiz *run, unsigned index, enum quiz_answer answer)
{
	char *key = quiz_step_key(run->quiz, step_at(run, index));

	g_array_index(run->answers, enum quiz_answer, index) = answer;
	g_hash_table_replace(run->given, key, GINT_TO_POINTER((int)answer));
}

void ops_quiz_choose(struct ops_quiz *run, unsigned option)
{
	run->option = option;
	g_array_unref(run->steps);
	run->steps = quiz_steps(run->quiz, option);
	g_array_set_size(run->answers, 0);
	for (unsigned i = 0; i < run->steps->len; i++) {
		g_autofree char *key = quiz_step_key(run->quiz, step_at(run, i));
		enum quiz_answer answer = QUIZ_ANSWER_COUNT;
		gpointer before;

		if (g_hash_table_lookup_extended(run->given, key, NULL, &before))
			answer = (enum quiz_answer)GPOINTER_TO_INT(before);
		g_array_append_val(run->answers, answer);
	}
	run->at = 1;
}

void ops_quiz_answer(struct ops_quiz *run, enum quiz_answer answer)
{
	if (!ops_quiz_step(run))
		return;
	put_answer(run, run->at - 1, answer);
	run->at++;
}

bool ops_quiz_back(struct ops_quiz *run)
{
	if (run->at == 0)
		return false;
	run->at--;
	return true;
}

/* ---- out of order ---------------------------------------------------------------- */

static unsigned word_index(const char *word, const char *const *words)
{
	for (unsigned i = 0; words[i]; i++)
		if (strcmp(words[i], word) == 0)
			return i;
	return QUIZ_NONE;
}

static void unknown_word(GError **error, const char *key, const char *word,
			 const char *const *words)
{
	g_autofree char *known = g_strjoinv(", ", (char **)words);

	error_set(error, REMIT_ERROR_USAGE, _("%s: \"%s\" is none of: %s"), key, word, known);
}

static bool set_part(struct ops_quiz *run, const char *word, GError **error)
{
	const char *ids[QUIZ_OPTIONS_MAX + 1] = { NULL };
	unsigned option = quiz_option_find(run->quiz, word);

	for (unsigned i = 0; i < run->quiz->gate.option_count; i++)
		ids[i] = run->quiz->gate.options[i].id;
	if (option == QUIZ_NONE)
		unknown_word(error, "part", word, ids);
	else
		ops_quiz_choose(run, option);
	return option != QUIZ_NONE;
}

/* Why a key answers nothing: it is not asked in this part, or there is no such question. */
static void not_asked(const struct ops_quiz *run, const char *key, GError **error)
{
	g_autofree char *id = g_strndup(key, strcspn(key, "."));
	g_autoptr(GPtrArray) known = g_ptr_array_new_with_free_func(g_free);
	const char *near;

	if (quiz_question_find(run->quiz, id) != QUIZ_NONE) {
		error_set(error, REMIT_ERROR_USAGE, _("%s is not asked for part=%s"), key,
			  run->quiz->gate.options[run->option].id);
		return;
	}
	for (unsigned i = 0; i < run->steps->len; i++)
		g_ptr_array_add(known, g_strdup(step_at(run, i)->question->id));
	g_ptr_array_add(known, NULL);
	near = error_suggestion(id, (const char *const *)known->pdata);
	if (near)
		error_set(error, REMIT_ERROR_USAGE,
			  _("quiz %s has no question \"%s\" (did you mean \"%s\"?)"),
			  run->quiz->id, key, near);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("quiz %s has no question \"%s\"; `remit quiz %s --json` shows them"),
			  run->quiz->id, key, run->quiz->id);
}

bool ops_quiz_set(struct ops_quiz *run, const char *key, const char *word, GError **error)
{
	unsigned answer = word_index(word, quiz_answer_words), found = 0;

	if (strcmp(key, "part") == 0)
		return set_part(run, word, error);
	if (run->option == QUIZ_NONE) {
		error_set(error, REMIT_ERROR_USAGE, _("say part=... too: the questions depend on it"));
		return false;
	}
	for (unsigned i = 0; i < run->steps->len; i++) {
		g_autofree char *step = quiz_step_key(run->quiz, step_at(run, i));

		if (strcmp(step, key) != 0 && strcmp(step_at(run, i)->question->id, key) != 0)
			continue;
		found++;
		if (answer != QUIZ_NONE)
			put_answer(run, i, (enum quiz_answer)answer);
	}
	if (!found)
		not_asked(run, key, error);
	else if (answer == QUIZ_NONE)
		unknown_word(error, key, word, quiz_answer_words);
	return found && answer != QUIZ_NONE;
}

/* ---- keeping it ------------------------------------------------------------------ */

/* The day, and random digits: two people who answer on one day make two runs. */
static char *new_run_id(const char *date)
{
	g_autofree char *uuid = g_uuid_string_random();

	return g_strdup_printf("%s-%.8s", date, uuid);
}

static bool set_header(struct change *change, const struct ops_quiz *run, const char *id,
		       const char *date, GError **error)
{
	g_autofree char *named = g_strdup_printf("%s@%u", run->quiz->id, run->quiz->revision);
	const struct {
		const char *name, *text;
	} values[] = {
		{ "quiz", named },
		{ "date", date },
		{ "part", run->quiz->gate.options[run->option].id },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(values); i++) {
		g_autofree char *path = session_path("quiz-run", id, values[i].name, NULL);

		if (!change_set(change, path, values[i].text, error))
			return false;
	}
	return true;
}

static bool set_answers(struct change *change, const struct ops_quiz *run, const char *id,
			GError **error)
{
	for (unsigned i = 0; i < run->steps->len; i++) {
		enum quiz_answer answer = ops_quiz_answers(run)[i];
		g_autofree char *key = quiz_step_key(run->quiz, step_at(run, i));
		g_autofree char *path = session_path("quiz-run", id, "answer", key, NULL);

		if (answer != QUIZ_ANSWER_COUNT &&
		    !change_set(change, path, quiz_answer_words[answer], error))
			return false;
	}
	return true;
}

struct change *ops_quiz_change(const struct ops *ops, const struct ops_quiz *run, char **id,
			       GError **error)
{
	g_autofree char *date = ops_date(ops, "today");
	g_autofree char *made = new_run_id(date);
	struct change *change;

	if (run->option == QUIZ_NONE || (run->steps->len && !ops_quiz_answered(run))) {
		error_set(error, REMIT_ERROR_USAGE, _("nothing was answered, so nothing is kept"));
		return NULL;
	}
	change = change_new();
	if (!set_header(change, run, made, date, error) || !set_answers(change, run, made, error)) {
		change_free(change);
		return NULL;
	}
	*id = g_steal_pointer(&made);
	return change;
}
