/*
 * The whole screen without a terminal: model, panes, prompts, keys.
 *
 * Feed events, then draw: every screen can be tested by comparing cells. loop.c joins it to
 * the terminal.
 */
#ifndef REMIT_UI_SCREEN_H
#define REMIT_UI_SCREEN_H

#include "ui/canvas.h"
#include "ui/event.h"
#include "ui/ui.h"

struct screen;

/* What a screen needs of the outside and cannot do itself, so that tests can stand in. */
struct screen_host {
	void *data;
	/* Let the user edit `text` in an editor; returns the new text (g_free()), or NULL with an
	 * error, or NULL without one when nothing changed; both, where the editor failed and its
	 * text is to be kept as a draft. */
	char *(*edit)(void *data, const char *text, GError **error);
	/* Show a manual page, which is mdoc; false with an error when that failed. */
	bool (*man)(void *data, const char *page, GError **error);
	void (*suspend)(void *data);
	void (*redraw)(void *data);
};

/*
 * A screen on the session that `options` name, or on the first form when there is none yet.
 * Returns NULL with the errors of opening.
 */
struct screen *screen_new(const struct ops *ops, const struct ui_options *options,
			  const struct screen_host *host, GError **error);
void screen_free(struct screen *screen); /* NULL is fine; the place is remembered */
/* Keep the place for the next time, as far as it can be written. */
void screen_remember(struct screen *screen);

/* Handle one event. False when the screen is to be left. */
bool screen_handle(struct screen *screen, const struct event *event);
/* Whether anything has to be drawn since the last screen_draw(). */
bool screen_is_dirty(const struct screen *screen);
void screen_draw(struct screen *screen, struct canvas *canvas);
/* How long to wait for the next event: for a pending key or the next look at the journal. */
int screen_timeout_ms(const struct screen *screen);

#endif
