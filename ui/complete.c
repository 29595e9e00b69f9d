/*
 * Completion of a word in a line.
 */
#include "ui/complete.h"

#include "report/report.h"

#include <string.h>

void complete_begin(struct candidates *candidates, const char *typed)
{
	*candidates = (struct candidates){ .typed = typed, .common = g_string_new(NULL),
					   .list = g_string_new(NULL) };
}

static bool begins(const char *word, const char *typed)
{
	g_autofree char *one = g_utf8_casefold(typed, -1), *other = g_utf8_casefold(word, -1);

	return g_str_has_prefix(other, one);
}

/* Take a word in that fits: as it is listed, and as it would stand in the line. */
static void take(struct candidates *candidates, const char *shown, const char *whole)
{
	size_t same = 0;

	if (candidates->count++ == 0)
		g_string_assign(candidates->common, whole);
	while (candidates->common->str[same] && candidates->common->str[same] == whole[same])
		same++;
	while (same && ((unsigned char)whole[same] & 0xc0) == 0x80) /* not within a character */
		same--;
	g_string_truncate(candidates->common, same);
	g_string_append_printf(candidates->list, "%s%s", candidates->list->len ? "  " : "", shown);
}

void complete_offer(struct candidates *candidates, const char *word, const char *suffix)
{
	g_autofree char *whole = g_strconcat(word, suffix, NULL);

	if (begins(word, candidates->typed))
		take(candidates, word, whole);
}

/* A label that fits; a quote that was typed is no part of it. */
static void offer_quoted(struct candidates *candidates, const char *label)
{
	bool quoted = *candidates->typed == '"';
	bool quotes = quoted || strchr(label, ' ');
	g_autofree char *whole = quotes ? g_strconcat("\"", label, "\"", NULL) : g_strdup(label);

	take(candidates, label, whole);
}

/* Whether who types the word types the label. */
static bool is_same(const char *word, const char *label)
{
	g_autofree char *plain = g_strdelimit(g_strdup(word), "-", ' ');
	g_autofree char *one = g_utf8_casefold(plain, -1), *other = g_utf8_casefold(label, -1);

	return strcmp(one, other) == 0;
}

void complete_label(struct candidates *candidates, const char *word, const char *label,
		    const char *suffix)
{
	bool can_be = label && !is_same(word, label) && !(*suffix && strchr(label, ' '));

	if (!can_be || !begins(label, candidates->typed + (*candidates->typed == '"')))
		complete_offer(candidates, word, suffix);
	else if (*suffix)
		complete_offer(candidates, label, suffix);
	else
		offer_quoted(candidates, label);
}

enum { TITLE_COLUMNS = 30 };

void complete_titled(struct candidates *candidates, const char *id, const char *title)
{
	g_autofree char *typed = g_utf8_casefold(candidates->typed, -1);
	g_autofree char *folded = g_utf8_casefold(title ? title : "", -1);
	g_autofree char *display = text_display(title ? title : "");
	g_autofree char *clipped = text_clip(display, TITLE_COLUMNS);
	g_autofree char *shown = title ? g_strdup_printf("%s %s", id, clipped) : g_strdup(id);
	bool by_title = !begins(id, candidates->typed) && strstr(folded, typed);

	candidates->by_title |= by_title || !*typed; /* a title may still be typed */
	if (by_title || begins(id, candidates->typed))
		take(candidates, shown, id);
}

void complete_labels(struct candidates *candidates, const char *const *words)
{
	for (unsigned i = 0; words && words[i]; i++)
		complete_label(candidates, words[i], label_word(words, words[i]), "");
}

void complete_words(struct candidates *candidates, const char *const *words)
{
	for (; words && *words; words++)
		complete_offer(candidates, *words, "");
}

void complete_finish_word(struct candidates *candidates, struct edit *edit, char **choices)
{
	const char *common = candidates->common->str;
	bool goes_on = g_str_has_suffix(common, "=") || g_str_has_suffix(common, "/");

	if (candidates->count == 1 && !goes_on && edit->cursor == edit->text->len)
		g_string_append_c(candidates->common, ' ');
	complete_finish(candidates, edit, choices);
}

void complete_finish(struct candidates *candidates, struct edit *edit, char **choices)
{
	size_t typed = strlen(candidates->typed);

	/* What several titles have in common in their ids is not what was typed. */
	bool goes_on = candidates->count == 1 || !candidates->by_title;

	if (goes_on && candidates->common->len > (candidates->count == 1 ? 0 : typed)) {
		g_autofree char *tail = g_strdup(edit->text->str + edit->cursor);
		g_autofree char *head = g_strndup(edit->text->str, edit->cursor - typed);
		g_autofree char *whole = g_strconcat(head, candidates->common->str, tail, NULL);

		edit_replace(edit, whole);
		edit->cursor = strlen(head) + candidates->common->len;
	}
	if (candidates->count != 1)
		*choices = g_strdup(candidates->count ? candidates->list->str :
							_("nothing begins like that"));
	g_string_free(candidates->common, TRUE);
	g_string_free(candidates->list, TRUE);
}
