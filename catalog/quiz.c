/*
 * Quizzes once they are loaded: words, finding, and which questions follow from the gate.
 * Reading them is in quiz_load.c.
 */
#include <string.h>

#include "catalog/quiz.h"

const char *const quiz_answer_words[QUIZ_ANSWER_COUNT + 1] = {
	[QUIZ_YES] = "yes",
	[QUIZ_PARTLY] = "partly",
	[QUIZ_NO] = "no",
	[QUIZ_UNKNOWN] = "unknown",
	[QUIZ_NA] = "na",
};

const char *const quiz_urgency_words[QUIZ_URGENCY_COUNT + 1] = {
	[QUIZ_HIGH] = "high",
	[QUIZ_MEDIUM] = "medium",
	[QUIZ_LOW] = "low",
};

unsigned quiz_option_find(const struct quiz *quiz, const char *id)
{
	for (unsigned i = 0; i < quiz->gate.option_count; i++) {
		if (!strcmp(quiz->gate.options[i].id, id))
			return i;
	}
	return QUIZ_NONE;
}

unsigned quiz_question_find(const struct quiz *quiz, const char *id)
{
	for (unsigned i = 0; i < quiz->question_count; i++) {
		if (!strcmp(quiz->questions[i].id, id))
			return i;
	}
	return QUIZ_NONE;
}

static GArray *steps_of(const struct quiz *quiz, unsigned parts)
{
	GArray *steps = g_array_new(FALSE, FALSE, sizeof(struct quiz_step));

	for (unsigned i = 0; parts && i < quiz->question_count; i++) {
		const struct quiz_question *question = &quiz->questions[i];

		for (unsigned j = 0; j < question->ask_count; j++) {
			const struct quiz_ask *ask = &question->asks[j];
			struct quiz_step step = {question, ask};

			if (ask->part == QUIZ_NONE || parts & 1u << ask->part)
				g_array_append_val(steps, step);
		}
	}
	return steps;
}

GArray *quiz_steps(const struct quiz *quiz, unsigned option)
{
	return steps_of(quiz, quiz->gate.options[option].parts);
}

GArray *quiz_all_steps(const struct quiz *quiz)
{
	return steps_of(quiz, ~0u);
}

char *quiz_step_key(const struct quiz *quiz, const struct quiz_step *step)
{
	if (step->ask->part == QUIZ_NONE)
		return g_strdup(step->question->id);
	return g_strconcat(step->question->id, ".", quiz->parts[step->ask->part].id, NULL);
}
