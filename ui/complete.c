/*
 * Completion of a word in a line.
 */
#include "ui/complete.h"

#include <string.h>

void complete_begin(struct candidates *candidates, const char *typed)
{
	*candidates = (struct candidates){ .typed = typed, .common = g_string_new(NULL),
					   .list = g_string_new(NULL) };
}

void complete_offer(struct candidates *candidates, const char *word, const char *suffix)
{
	size_t same = 0;

	if (g_ascii_strncasecmp(word, candidates->typed, strlen(candidates->typed)) != 0)
		return;
	g_autofree char *whole = g_strconcat(word, suffix, NULL);
	if (candidates->count++ == 0)
		g_string_assign(candidates->common, whole);
	while (candidates->common->str[same] && candidates->common->str[same] == whole[same])
		same++;
	while (same && ((unsigned char)whole[same] & 0xc0) == 0x80) /* not within a character */
		same--;
	g_string_truncate(candidates->common, same);
	g_string_append_printf(candidates->list, "%s%s", candidates->list->len ? "  " : "", word);
}

void complete_words(struct candidates *candidates, const char *const *words)
{
	for (; words && *words; words++)
		complete_offer(candidates, *words, "");
}

void complete_finish(struct candidates *candidates, struct edit *edit, char **choices)
{
	size_t typed = strlen(candidates->typed);

	if (candidates->common->len > (candidates->count == 1 ? 0 : typed)) {
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
