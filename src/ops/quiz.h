/*
 * The part of the ops module's public header about readiness checks (quiz.c, quiz_runs.c). It comes
 * with ops.h.
 */
#ifndef REMIT_OPS_QUIZ_H
#define REMIT_OPS_QUIZ_H

#include "report/report.h"

struct ops;

/*
 * One run of a quiz while it is answered: the gate first, then a step after the other, back and
 * forth. Reading what is in it is free; changing it is for the functions below.
 */
struct ops_quiz {
	struct quiz *quiz;
	unsigned option; /* the answer to the gate; QUIZ_NONE: none yet */
	GArray *steps;   /* of struct quiz_step: what the gate's answer asks; empty before it */
	GArray *answers; /* of enum quiz_answer, one a step; QUIZ_ANSWER_COUNT: none */
	unsigned at;     /* 0: the gate; then the number of the step from 1; at the end one more */
	GHashTable *given; /* key of a step -> answer: what was said before the gate was answered
			    * anew */
};

/* Open a quiz for answering; NULL `name`: the first built-in one. The errors of quiz_open(). */
struct ops_quiz *ops_quiz_new(const struct ops *ops, const char *name, GError **error);
void ops_quiz_free(struct ops_quiz *run); /* NULL is fine */

/* What is asked now: NULL at the gate and at the end. */
const struct quiz_step *ops_quiz_step(const struct ops_quiz *run);
bool ops_quiz_is_done(const struct ops_quiz *run);
/* How many questions there are, the gate too; before it is answered as many as one part gets. */
unsigned ops_quiz_total(const struct ops_quiz *run);
/* How many of the steps have an answer. */
unsigned ops_quiz_answered(const struct ops_quiz *run);
const enum quiz_answer *ops_quiz_answers(const struct ops_quiz *run);

/* Answer the gate and go on; answers given before stay where the question is still asked. */
void ops_quiz_choose(struct ops_quiz *run, unsigned option);
/* Answer the step and go on; QUIZ_ANSWER_COUNT skips it. */
void ops_quiz_answer(struct ops_quiz *run, enum quiz_answer answer);
/* One question back; false at the gate. */
bool ops_quiz_back(struct ops_quiz *run);

/*
 * Answer out of order, as scripts do: `part`, or the id of a question for all its wordings that
 * are asked, or the key of one ("breach.processor"). The part comes first.
 *
 * Returns false with REMIT_ERROR_USAGE: unknown question or word, or not asked in this part.
 */
bool ops_quiz_set(struct ops_quiz *run, const char *key, const char *word, GError **error);

/*
 * A finished run as a change: one action, for ops_append() or the screen.
 *
 *   id  receives the id of the run; g_free()
 *
 * Returns the change (change_free()), or NULL with REMIT_ERROR_USAGE when the gate has no answer
 * or every question was skipped.
 */
struct change *ops_quiz_change(const struct ops *ops, const struct ops_quiz *run, char **id,
			       GError **error);

/* A run that was kept. */
struct ops_quiz_run {
	char *id, *quiz, *date, *part; /* "gdpr@1"; date and part may be NULL */
	char *by, *at;                 /* who kept it and when */
	int number;                    /* of the action that kept it, in reading order */
	GHashTable *answers;           /* key -> word */
};
/* The runs of a quiz (by its id) in a session, oldest first. GPtrArray of struct ops_quiz_run *;
 * g_ptr_array_unref(). */
GPtrArray *ops_quiz_runs(const struct session *session, const char *quiz);

/* Take over the answers of a kept run, so that its result can be shown. False when the quiz does
 * not have the run's part any more. `lost` receives how many answers have no question now. */
bool ops_quiz_take(struct ops_quiz *run, const struct ops_quiz_run *kept, unsigned *lost);

/* One difference between two runs; a word is NULL where the question was not asked or skipped. */
struct ops_quiz_difference {
	char *key; /* "part", or the key of a step */
	const char *before, *after;
};
/* What changed from one run to another, in the order of the quiz, what it does not know last.
 * GPtrArray of struct ops_quiz_difference *, which borrows the words of the runs;
 * g_ptr_array_unref(). */
GPtrArray *ops_quiz_compare(const struct quiz *quiz, const struct ops_quiz_run *before,
			    const struct ops_quiz_run *after);

/* The wording a key stands for: "Breaches (processor)"; the key itself when the quiz does not
 * know it. g_free(). */
char *ops_quiz_key_title(const struct quiz *quiz, const char *key);

#endif
