/*
 * quiz: a readiness check of a few questions, a public header of the catalog module.
 *
 * A quiz is a file of the native format that remit-quiz(5) describes. Its first question, the
 * gate, says in which parts the answers are given ("controller", "processor"); the parts decide
 * which questions are asked in which wording. A quiz never changes once loaded, and everything
 * it points to lives as long as it does. Built-in quizzes are kept as the bytes of their files
 * and parsed only when one is opened.
 */
#ifndef REMIT_CATALOG_QUIZ_H
#define REMIT_CATALOG_QUIZ_H

#include "catalog/catalog.h"

enum quiz_answer { QUIZ_YES, QUIZ_PARTLY, QUIZ_NO, QUIZ_UNKNOWN, QUIZ_NA, QUIZ_ANSWER_COUNT };
/* yes partly no unknown na, as files and the command line spell them; NULL-terminated. */
extern const char *const quiz_answer_words[QUIZ_ANSWER_COUNT + 1];

enum quiz_urgency { QUIZ_HIGH, QUIZ_MEDIUM, QUIZ_LOW, QUIZ_URGENCY_COUNT };
extern const char *const quiz_urgency_words[QUIZ_URGENCY_COUNT + 1]; /* high medium low */

enum { QUIZ_FORMAT = 1, QUIZ_PARTS_MAX = 8, QUIZ_OPTIONS_MAX = 9, QUIZ_ENTRIES_MAX = 100 };

#define QUIZ_NONE G_MAXUINT

/* In what capacity somebody answers: "controller". */
struct quiz_part {
	const char *id;
	const char *title;
};

struct quiz_area {
	const char *id;
	const char *title;
};

/* One answer to the gate. */
struct quiz_option {
	const char *id;     /* slug */
	const char *text;
	unsigned parts;     /* bit 1 << index of each part that is asked; 0: nothing else is */
	const char *advice; /* what follows from this answer alone; NULL: nothing */
};

struct quiz_gate {
	const char *text;
	const char *help; /* NULL: none */
	struct texts articles, controls;
	const struct quiz_option *options; /* at least two */
	unsigned option_count;
};

/* One wording of a question. */
struct quiz_ask {
	unsigned part;      /* who is asked: index of a part; QUIZ_NONE: everybody */
	const char *text;
	const char *help;   /* what counts as yes; NULL: nothing is said */
	const char *advice; /* what to do when the answer is not yes */
	struct texts articles;
};

struct quiz_question {
	const char *id;    /* slug, unique in the quiz, never reused */
	const char *title; /* two or three words */
	unsigned area;     /* index */
	enum quiz_urgency urgency;
	struct texts controls; /* ids in quiz.catalog that help */
	const struct quiz_ask *asks;
	unsigned ask_count;
};

/* Texts are never NULL unless it is said. */
struct quiz {
	const char *id;
	unsigned revision; /* of the texts, counts up */
	const char *title;
	const char *about;
	const char *notice;  /* what it is not: said before the first question and with results */
	const char *source;  /* the text that it speaks of: "Regulation (EU) 2016/679" */
	const char *as_of;   /* the day on which that was looked at: YYYY-MM-DD */
	const char *catalog; /* id of the catalog whose controls it names; NULL: none is said */
	const struct quiz_part *parts;
	const struct quiz_area *areas;
	struct quiz_gate gate;
	const struct quiz_question *questions;
	unsigned part_count, area_count, question_count;
	const char *file; /* path it was read from; NULL when built in */
	void *owned;      /* what quiz_free() releases */
};

/* ---- opening --------------------------------------------------------------- */

/*
 * Read a quiz from a file, or from bytes.
 *
 *   catalogs  NULL-terminated: the ids of controls are held against the one that the quiz
 *             names; against none when it is not among them. May be NULL
 *   problems  when not NULL, always receives every problem found (the first hundred), as
 *             GError * in the order of their places; g_ptr_array_unref()
 *
 * Returns the quiz (free with quiz_free()), or NULL with REMIT_ERROR_NOT_FOUND, _READ, _INPUT,
 * _NEWER or _LIMIT: the first of the problems, at its place.
 */
struct quiz *quiz_load(const struct io *io, const char *path,
		       const struct catalog *const *catalogs, GPtrArray **problems, GError **error);
struct quiz *quiz_parse(const char *name, GBytes *bytes, const struct catalog *const *catalogs,
			GPtrArray **problems, GError **error);
void quiz_free(struct quiz *quiz); /* NULL is fine */

/*
 * Find a quiz by id or path: a path (it has a `/` or names an existing file) is loaded; an id is
 * looked for as FOLDER/ID.yaml, then among the built-in ones.
 *
 *   folder  the user's quizzes, may be NULL
 *
 * Returns a quiz for quiz_free(), or NULL with the errors of quiz_load(); an unknown id is
 * REMIT_ERROR_NOT_FOUND with the known ones named.
 */
struct quiz *quiz_open(const struct io *io, const char *name, const char *folder, GError **error);

/* The ids of the built-in quizzes, NULL-terminated, the default first. */
const char *const *quiz_builtin(void);

/* ---- asking ---------------------------------------------------------------- */

/* Index of the gate's option, area or question with this id; QUIZ_NONE when there is none. */
unsigned quiz_option_find(const struct quiz *quiz, const char *id);
unsigned quiz_question_find(const struct quiz *quiz, const char *id);

/* One question in one wording. */
struct quiz_step {
	const struct quiz_question *question;
	const struct quiz_ask *ask;
};

/*
 * What is asked after an answer to the gate, in the order of the file; a question with wordings
 * for several of the parts is asked once for each.
 *
 * Returns a GArray of struct quiz_step, empty when nothing is asked; g_array_unref().
 */
GArray *quiz_steps(const struct quiz *quiz, unsigned option);

/* Every wording of every question, in the order of the file; g_array_unref(). */
GArray *quiz_all_steps(const struct quiz *quiz);

/* What the answer to a step is recorded under: "breach.processor", or "records" for a question
 * that everybody is asked in the same words. g_free(). */
char *quiz_step_key(const struct quiz *quiz, const struct quiz_step *step);

#endif
