/*
 * What others recorded meanwhile, told in the last line, alone or after what was saved.
 */
#include "ui/screen_private.h"

/* What others recorded, in a sentence; NULL when they did not. */
static char *news_words(const struct ui_news *news)
{
	if (news->conflicts)
		return g_strdup_printf(ngettext("another copy was merged in: %u conflict; ) goes there",
						"another copy was merged in: %u conflicts; ) goes to the next",
						news->conflicts), news->conflicts);
	if (news->merged)
		return g_strdup(_("another copy was merged in, without a conflict"));
	if (news->count == 1)
		return g_strdup_printf(_("%s recorded %s"), news->by, news->what);
	if (news->count == 0)
		return NULL;
	return g_strdup_printf(ngettext("%u action by others; the last: %s, %s",
					"%u actions by others; the last: %s, %s", news->count),
			       news->count, news->by, news->what);
}

void screen_say_news(struct screen *screen, struct ui_news *news)
{
	char *words = news_words(news);

	if (words)
		screen_say(screen, words);
}

void screen_saved(struct screen *screen, char *what, struct ui_news *news)
{
	g_clear_pointer(&screen->save_error, g_free);
	if (news->merged) {
		g_autofree char *words = news_words(news);
		screen_say_kept(screen, g_strdup_printf("%s; %s", what, words));
	} else if (news->count) {
		screen_say_kept(screen, g_strdup_printf(_("%s; meanwhile %s recorded %s"), what,
							news->by, news->what));
	} else {
		screen_say_kept(screen, g_strdup(what));
	}
	g_free(what);
	ui_news_clear(news);
}
