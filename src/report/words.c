/*
 * The vocabulary for people: the label of each word that a field takes, and the word that
 * somebody means who types a label. Files, JSON and what scripts type keep the words themselves.
 */
#include "report/report.h"

#include <string.h>

/* The vocabularies that have enumerations have their labels in labels.c. */

static const char *status_word(unsigned index)
{
	return label_status((enum status)index);
}

static const char *review_word(unsigned index)
{
	return label_review((enum review)index);
}

static const char *role_word(unsigned index)
{
	return label_role((enum role)index);
}

static const char *model_word(unsigned index)
{
	return label_model((enum model)index);
}

static const char *side_word(unsigned index)
{
	return label_side((enum side)index);
}

static const char *applicability_word(unsigned index)
{
	return label_applicability((enum applicability)index);
}

static const char *accountable_word(unsigned index)
{
	return label_accountable((enum accountable)index);
}

static const char *basis_word(unsigned index)
{
	return label_basis((enum basis)index);
}

static const char *assurance_word(unsigned index)
{
	return label_assurance((enum assurance_kind)index);
}

/* In the order of the words. */
static const char *const yes_labels[] = { N_("yes"), N_("no") };
static const char *const reason_labels[] = { N_("risk"), N_("law"), N_("contract"),
					     N_("business"), N_("practice") };
static const char *const priority_labels[] = { N_("high"), N_("medium"), N_("low") };
static const char *const grade_labels[] = { N_("major"), N_("minor"), N_("observation"),
					    N_("opportunity"), N_("strength") };
static const char *const finding_labels[] = { N_("open"), N_("answered"), N_("accepted"),
					      N_("verified"), N_("closed") };
static const char *const custody_labels[] = { N_("copied"), N_("referenced"), N_("seen"),
					      N_("purged") };
static const char *const request_labels[] = { N_("to ask"), N_("requested"), N_("received"),
					      N_("rejected") };
static const char *const answer_labels[] = { N_("yes"), N_("no"), N_("unclear") };
static const char *const stated_labels[] = { N_("yes"), N_("no"), N_("not applicable") };

static const char *ownership_word(unsigned index)
{
	return label_ownership((enum ownership)index);
}

/* Words that are in no row are shown as they are. */
static const struct {
	const char *const *words;
	const char *(*label)(unsigned index); /* NULL: labels */
	const char *const *labels;
} vocabularies[] = {
	{ session_status_words, status_word, NULL },
	{ session_review_words, review_word, NULL },
	{ session_applicability_words, applicability_word, NULL },
	{ session_role_words, role_word, NULL },
	{ session_basis_words, basis_word, NULL },
	{ session_assurance_words, assurance_word, NULL },
	{ catalog_model_words, model_word, NULL },
	{ catalog_side_words, side_word, NULL },
	{ catalog_accountable_words, accountable_word, NULL },
	{ session_yes_words, NULL, yes_labels },
	{ session_reason_words, NULL, reason_labels },
	{ session_priority_words, NULL, priority_labels },
	{ session_grade_words, NULL, grade_labels },
	{ session_finding_words, NULL, finding_labels },
	{ session_custody_words, NULL, custody_labels },
	{ session_request_words, NULL, request_labels },
	{ session_answer_words, NULL, answer_labels },
	{ session_stated_words, NULL, stated_labels },
	{ session_ownership_words, ownership_word, NULL },
};

/* The label of the word at a place of a vocabulary. */
static const char *label_at(const char *const *words, unsigned at)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(vocabularies); i++)
		if (vocabularies[i].words == words)
			return vocabularies[i].label ? vocabularies[i].label(at) :
						       _(vocabularies[i].labels[at]);
	return words[at];
}

const char *label_word(const char *const *words, const char *word)
{
	for (unsigned i = 0; words && word && words[i]; i++)
		if (strcmp(words[i], word) == 0)
			return label_at(words, i);
	return word;
}

char *label_value(const char *path, const char *text)
{
	const struct session_field *field = session_field_of(path);

	/* One word of the file is said of what does not apply and of what nobody takes on. */
	if (text && field && field->words == catalog_accountable_words &&
	    g_str_has_prefix(path, "duty/") &&
	    strcmp(text, catalog_accountable_words[ACCOUNTABLE_NA]) == 0)
		return g_strdup(_("nobody claims it"));
	if (text && field && field->type == FIELD_DATE)
		return label_day(text);
	if (text && field && field->type == FIELD_FLAG)
		return g_strdup(label_word(session_yes_words, text));
	return g_strdup(text ? label_word(field ? field->words : NULL, text) : _("(nothing)"));
}

unsigned label_columns(const char *const *words)
{
	unsigned columns = 0;

	for (unsigned i = 0; words && words[i]; i++)
		columns = MAX(columns, text_columns(label_at(words, i)));
	return columns;
}

/* A label as it can be typed: the word itself, unless the label is another one. */
static const char *typed_label(const char *const *words, unsigned at)
{
	g_autofree char *plain = g_strdelimit(g_strdup(words[at]), "-", ' ');
	const char *label = label_at(words, at);

	return strcmp(plain, label) == 0 ? words[at] : label;
}

/* ---- what somebody typed --------------------------------------------------------- */

enum likeness { LIKE_NOTHING, LIKE_BEGINNING, LIKE_WHOLE };

/* A hyphen is as good as a blank: it needs no quotes. */
static enum likeness likeness(const char *typed, const char *whole)
{
	g_autofree char *one = g_strdelimit(g_utf8_casefold(typed, -1), "-", ' ');
	g_autofree char *other = g_strdelimit(g_utf8_casefold(whole, -1), "-", ' ');

	if (!g_str_has_prefix(other, one))
		return LIKE_NOTHING;
	return strlen(one) == strlen(other) ? LIKE_WHOLE : LIKE_BEGINNING;
}

bool label_is_meant(const char *label, const char *typed)
{
	return likeness(typed, _(label)) == LIKE_WHOLE;
}

char *words_known(const char *const *words, const char *typed)
{
	GString *known = g_string_new(NULL);

	for (unsigned i = 0; words[i]; i++)
		if (!typed || MAX(likeness(typed, words[i]), likeness(typed, label_at(words, i))) !=
				      LIKE_NOTHING)
			g_string_append_printf(known, "%s%s", known->len ? ", " : "",
					       typed_label(words, i));
	return g_string_free(known, FALSE);
}

const char *word_meant(const char *const *words, const char *typed)
{
	const char *found = NULL;
	unsigned beginnings = 0;

	if (!words || !*typed || g_strv_contains(words, typed))
		return typed;
	for (unsigned i = 0; words[i]; i++) {
		enum likeness word = likeness(typed, words[i]);
		enum likeness label = likeness(typed, label_at(words, i));

		if (MAX(word, label) == LIKE_WHOLE)
			return words[i];
		if (MAX(word, label) == LIKE_NOTHING)
			continue;
		found = words[i];
		beginnings++;
	}
	return beginnings == 1 ? found : typed;
}
