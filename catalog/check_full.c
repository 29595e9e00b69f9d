/*
 * The rules of catalog_check() for catalogs that mean to have full guidance: what each control
 * has to have by its kind, how long it is, how it is put, and British spelling where the
 * catalog says it is written in it.
 */
#include <string.h>

#include "catalog/check_private.h"

struct range {
	unsigned least, most;
};

/* By kind: words of each side's text and of the notes, entries of the lists. */
static const struct wanted {
	struct range side, notes, evidence, questions, duties;
} wanted[KIND_COUNT] = {
	[KIND_BASE] = {{50, 120}, {20, 90}, {3, 6}, {3, 6}, {2, 5}},
	[KIND_GUIDED] = {{100, 250}, {50, 180}, {4, 8}, {4, 8}, {4, 8}},
	[KIND_CLOUD] = {{100, 250}, {50, 180}, {4, 8}, {4, 8}, {4, 8}},
};
static const struct range summary_words = {20, 65};
enum { SUMMARY_SENTENCES = 2 };

/* ---- how much there is ------------------------------------------------------- */

static void check_words(struct checking *checking, unsigned index, const char *key,
			const char *text, struct range range)
{
	unsigned words = text ? prose_words(text) : 0;

	if (!text)
		checking_add(checking, WEIGHT_ERROR, index,
			     _("has no text under '%s'; %u to %u words are wanted"), key, range.least,
			     range.most);
	else if (words < range.least)
		checking_add(checking, WEIGHT_ERROR, index,
			     _("%s: %u words, at least %u are wanted"), key, words, range.least);
	else if (words > range.most)
		checking_add(checking, WEIGHT_WARNING, index,
			     _("%s: %u words, at most %u are wanted"), key, words, range.most);
}

static void check_entries(struct checking *checking, unsigned index, const char *key,
			  unsigned count, struct range range)
{
	if (count < range.least)
		checking_add(checking, WEIGHT_ERROR, index,
			     _("%s: %u entries, at least %u are wanted"), key, count, range.least);
	else if (count > range.most)
		checking_add(checking, WEIGHT_WARNING, index,
			     _("%s: %u entries, at most %u are wanted"), key, count, range.most);
}

void rule_full_amount(struct checking *checking, unsigned index, const struct control *control)
{
	const struct wanted *want = &wanted[control->kind];

	check_words(checking, index, "summary", control->summary, summary_words);
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		check_words(checking, index, catalog_side_words[side], control->guidance[side],
			    want->side);
	check_words(checking, index, "notes", control->notes, want->notes);
	check_entries(checking, index, "evidence", control->evidence.count, want->evidence);
	check_entries(checking, index, "questions", control->question_count, want->questions);
	check_entries(checking, index, "duties", control->duty_count, want->duties);
}

/* ---- how it is put ------------------------------------------------------------ */

static unsigned count_sentences(const char *text)
{
	unsigned count = 0;

	for (; *text; text++)
		count += strchr(".?!", *text) && (!text[1] || g_ascii_isspace(text[1]));
	return count;
}

static bool ends_with_stop(const char *text)
{
	return g_str_has_suffix(text, ".");
}

static void check_duty(struct checking *checking, unsigned index, const struct catalog_duty *duty)
{
	for (unsigned model = 0; model < MODEL_COUNT; model++) {
		if (duty->accountable[model] != ACCOUNTABLE_SHARED)
			continue;
		checking_add(checking, WEIGHT_WARNING, index,
			     _("duty %s is shared under %s: split it into duties that one party can do"),
			     duty->id, catalog_model_words[model]);
	}
	if (ends_with_stop(duty->text))
		checking_add(checking, WEIGHT_WARNING, index,
			     _("duty %s ends with a full stop; it is no sentence"), duty->id);
}

void rule_full_form(struct checking *checking, unsigned index, const struct control *control)
{
	unsigned sentences = control->summary ? count_sentences(control->summary) : 0;

	if (control->summary && sentences != SUMMARY_SENTENCES)
		checking_add(checking, WEIGHT_WARNING, index,
			     ngettext("summary: %u sentence, two are wanted",
				      "summary: %u sentences, two are wanted", sentences),
			     sentences);
	for (unsigned i = 0; i < control->evidence.count; i++)
		if (ends_with_stop(control->evidence.items[i]))
			checking_add(checking, WEIGHT_WARNING, index,
				     _("evidence %u ends with a full stop; it is no sentence"), i + 1);
	for (unsigned i = 0; i < control->question_count; i++)
		if (!g_str_has_suffix(control->questions[i].text, "?"))
			checking_add(checking, WEIGHT_WARNING, index,
				     _("question %s does not end with a question mark"),
				     control->questions[i].id);
	for (unsigned i = 0; i < control->duty_count; i++)
		check_duty(checking, index, &control->duties[i]);
}

/* ---- spelling ----------------------------------------------------------------- */

/* Beginnings of words that British English spells otherwise. */
static const struct {
	const char *american, *british;
} spellings[] = {
	{"analyz", "analys"},       {"artifact", "artefact"},   {"authoriz", "authoris"},
	{"behavior", "behaviour"},  {"canceled", "cancelled"},  {"categoriz", "categoris"},
	{"center", "centre"},       {"centraliz", "centralis"}, {"color", "colour"},
	{"customiz", "customis"},   {"defense", "defence"},     {"emphasiz", "emphasis"},
	{"favor", "favour"},        {"finaliz", "finalis"},     {"fulfill", "fulfil"},
	{"gray", "grey"},           {"honor", "honour"},        {"initializ", "initialis"},
	{"judgment", "judgement"},  {"labeled", "labelled"},    {"labeling", "labelling"},
	{"minimiz", "minimis"},     {"modeling", "modelling"},  {"offense", "offence"},
	{"organiz", "organis"},     {"prioritiz", "prioritis"}, {"realiz", "realis"},
	{"recogniz", "recognis"},   {"sanitiz", "sanitis"},     {"standardiz", "standardis"},
	{"summariz", "summaris"},   {"synchroniz", "synchronis"}, {"unauthoriz", "unauthoris"},
	{"utiliz", "utilis"},       {"virtualiz", "virtualis"},
};

static void check_word(struct checking *checking, unsigned index, const char *key,
		       const char *word)
{
	for (size_t i = 0; i < G_N_ELEMENTS(spellings); i++) {
		size_t bytes = strlen(spellings[i].american);

		if (g_ascii_strncasecmp(word, spellings[i].american, bytes) == 0 &&
		    g_ascii_strncasecmp(word, spellings[i].british, strlen(spellings[i].british)))
			checking_add(checking, WEIGHT_WARNING, index,
				     _("%s: '%.20s' is spelled '%s...' in British English"), key,
				     word, spellings[i].british);
	}
}

static void check_spelling(struct checking *checking, unsigned index, const char *key,
			   const char *text)
{
	bool inside = false;

	for (; text && *text; text++) {
		bool letter = g_ascii_isalpha(*text);

		if (letter && !inside)
			check_word(checking, index, key, text);
		inside = letter;
	}
}

void rule_full_spelling(struct checking *checking, unsigned index, const struct control *control)
{
	if (strcmp(checking->catalog->language, "en-GB"))
		return;
	check_spelling(checking, index, "summary", control->summary);
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		check_spelling(checking, index, catalog_side_words[side], control->guidance[side]);
	check_spelling(checking, index, "notes", control->notes);
	for (unsigned i = 0; i < control->evidence.count; i++)
		check_spelling(checking, index, "evidence", control->evidence.items[i]);
	for (unsigned i = 0; i < control->question_count; i++)
		check_spelling(checking, index, "questions", control->questions[i].text);
	for (unsigned i = 0; i < control->duty_count; i++)
		check_spelling(checking, index, "duties", control->duties[i].text);
}
