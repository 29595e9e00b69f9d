/*
 * What is said in the last line: until the next key, until a key does more than move, or until
 * something is saved.
 */
#include "ui/screen_private.h"

void screen_set_message(struct screen *screen, char *message, bool is_error)
{
	g_free(screen->message);
	screen->message = message;
	screen->message_is_error = is_error;
	screen->message_stays = screen->linear; /* until something else is said */
	screen->message_is_old = false;
	screen->dirty = true;
}

void screen_say(struct screen *screen, char *message)
{
	screen_set_message(screen, message, false);
}

void screen_say_kept(struct screen *screen, char *message)
{
	screen_set_message(screen, message, false);
	screen->message_stays = true;
}

void screen_hush(struct screen *screen)
{
	if (!screen->linear)
		g_clear_pointer(&screen->message, g_free);
}

bool screen_is_silent(const struct screen *screen)
{
	return !screen->message || (screen->linear && screen->message_is_old);
}

void screen_announce(struct screen *screen, char *text)
{
	if (screen->linear && screen_is_silent(screen))
		screen_say(screen, text);
	else
		g_free(text);
}

void screen_announce_also(struct screen *screen, char *text)
{
	g_autofree char *also = text;

	if (!screen->linear)
		return;
	if (screen_is_silent(screen))
		screen_say(screen, g_steal_pointer(&also));
	else
		screen_set_message(screen, g_strdup_printf("%s; %s", screen->message, also),
				   screen->message_is_error);
}

void screen_fail(struct screen *screen, const GError *error)
{
	screen_set_message(screen, error_text(error), true);
}

void screen_fail_save(struct screen *screen, const GError *error)
{
	if (error->code != REMIT_ERROR_USAGE && error->code != REMIT_ERROR_NO) {
		g_free(screen->save_error);
		screen->save_error = error_text(error);
	}
	screen_fail(screen, error);
}
