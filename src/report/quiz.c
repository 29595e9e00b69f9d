/*
 * Answers to a quiz turned into verdicts and an order of what to do first. Pure functions over
 * the steps that were asked; nobody knows a session here.
 */
#include "report/report.h"

#include <string.h>

const char *const quiz_verdict_words[VERDICT_COUNT + 1] = {
	[VERDICT_IN_PLACE] = "in-place",
	[VERDICT_PARTLY] = "partly",
	[VERDICT_GAPS] = "gaps",
	[VERDICT_NOT_IN_PLACE] = "not-in-place",
	[VERDICT_NOT_APPLICABLE] = "not-applicable",
	[VERDICT_NOT_ANSWERED] = "not-answered",
};

static const struct quiz_step *step_at(const GArray *steps, unsigned index)
{
	return &g_array_index(steps, struct quiz_step, index);
}

/* Don't know is a no: what nobody knows of cannot be relied on. */
static bool is_missing(enum quiz_answer answer)
{
	return answer == QUIZ_NO || answer == QUIZ_UNKNOWN;
}

/* ---- verdicts ---------------------------------------------------------------- */

static enum quiz_verdict judge(const struct quiz_count *count)
{
	const unsigned *by = count->by_answer;
	unsigned missing = by[QUIZ_NO] + by[QUIZ_UNKNOWN];
	unsigned counted = missing + by[QUIZ_YES] + by[QUIZ_PARTLY];

	if (counted == 0)
		return count->skipped ? VERDICT_NOT_ANSWERED : VERDICT_NOT_APPLICABLE;
	if (missing == counted)
		return VERDICT_NOT_IN_PLACE;
	if (missing)
		return VERDICT_GAPS;
	return by[QUIZ_PARTLY] ? VERDICT_PARTLY : VERDICT_IN_PLACE;
}

void quiz_count_answers(const GArray *steps, const enum quiz_answer *answers, unsigned area,
			struct quiz_count *count)
{
	*count = (struct quiz_count){ 0 };
	for (unsigned i = 0; i < steps->len; i++) {
		if (area != QUIZ_NONE && step_at(steps, i)->question->area != area)
			continue;
		count->asked++;
		if (answers[i] < QUIZ_ANSWER_COUNT)
			count->by_answer[answers[i]]++;
		else
			count->skipped++;
	}
	count->verdict = judge(count);
}

/* ---- what to do first -------------------------------------------------------- */

struct ranked {
	unsigned index;
	bool partly;
	enum quiz_urgency urgency;
};

static gint compare_ranked(gconstpointer a, gconstpointer b)
{
	const struct ranked *one = a, *other = b;

	if (one->partly != other->partly)
		return one->partly ? 1 : -1;
	if (one->urgency != other->urgency)
		return one->urgency < other->urgency ? -1 : 1;
	return one->index < other->index ? -1 : one->index > other->index;
}

GArray *quiz_first_things(const GArray *steps, const enum quiz_answer *answers)
{
	g_autoptr(GArray) ranks = g_array_new(FALSE, FALSE, sizeof(struct ranked));
	GArray *order = g_array_new(FALSE, FALSE, sizeof(unsigned));

	for (unsigned i = 0; i < steps->len; i++) {
		struct ranked rank = { i, answers[i] == QUIZ_PARTLY,
				       step_at(steps, i)->question->urgency };

		if (rank.partly || is_missing(answers[i]))
			g_array_append_val(ranks, rank);
	}
	g_array_sort(ranks, compare_ranked);
	for (unsigned i = 0; i < ranks->len; i++)
		g_array_append_val(order, g_array_index(ranks, struct ranked, i).index);
	return order;
}

/* ---- words ------------------------------------------------------------------- */

const char *label_quiz_answer(enum quiz_answer answer)
{
	static const char *const labels[QUIZ_ANSWER_COUNT + 1] = {
		[QUIZ_YES] = N_("yes"),
		[QUIZ_PARTLY] = N_("partly"),
		[QUIZ_NO] = N_("no"),
		[QUIZ_UNKNOWN] = N_("don't know"),
		[QUIZ_NA] = N_("not applicable"),
		[QUIZ_ANSWER_COUNT] = N_("skipped"),
	};

	return answer <= QUIZ_ANSWER_COUNT ? _(labels[answer]) : "?";
}

const char *label_quiz_verdict(enum quiz_verdict verdict)
{
	static const char *const labels[VERDICT_COUNT] = {
		[VERDICT_IN_PLACE] = N_("in place"),
		[VERDICT_PARTLY] = N_("partly in place"),
		[VERDICT_GAPS] = N_("has gaps"),
		[VERDICT_NOT_IN_PLACE] = N_("not in place"),
		[VERDICT_NOT_APPLICABLE] = N_("does not apply"),
		[VERDICT_NOT_ANSWERED] = N_("not answered"),
	};

	return verdict < VERDICT_COUNT ? _(labels[verdict]) : "?";
}

char *label_quiz_count(const struct quiz_count *count)
{
	const char *verdict = label_quiz_verdict(count->verdict);

	if (!count->skipped || count->verdict == VERDICT_NOT_ANSWERED)
		return g_strdup(verdict);
	return g_strdup_printf(_("%s, as far as it was answered"), verdict);
}

char *label_quiz_numbers(const struct quiz_count *count)
{
	GString *list = g_string_new(NULL);

	for (unsigned answer = 0; answer <= QUIZ_ANSWER_COUNT; answer++) {
		unsigned number = answer < QUIZ_ANSWER_COUNT ? count->by_answer[answer] :
							       count->skipped;

		if (number)
			g_string_append_printf(list, "%s%s %u", list->len ? ", " : "",
					       label_quiz_answer((enum quiz_answer)answer), number);
	}
	return g_string_free(list, FALSE);
}

const char *label_quiz_word(const char *key, const char *word)
{
	if (!word)
		return _("no answer");
	for (unsigned i = 0; i < QUIZ_ANSWER_COUNT && strcmp(key, "part") != 0; i++)
		if (strcmp(quiz_answer_words[i], word) == 0)
			return label_quiz_answer((enum quiz_answer)i);
	return word;
}
