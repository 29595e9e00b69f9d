/*
 * A page to read that lies over the panes: help and about. It scrolls and is closed; what
 * stands on it is made by whoever opens it.
 */
#include "ui/screen_private.h"

struct reading {
	struct overlay base;
	struct scroll_pane pane;
	page_make_fn make;
	char *title;
};

static void reading_free(struct overlay *overlay)
{
	struct reading *reading = (struct reading *)overlay;

	scroll_clear(&reading->pane);
	g_free(reading->title);
	g_free(reading);
}

static void reading_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct reading *reading = (struct reading *)overlay;
	int width = overlay_page_width(screen);

	if (!reading->pane.page || reading->pane.width != width) {
		scroll_clear(&reading->pane);
		reading->pane.page = reading->make(screen, width);
		reading->pane.width = width;
	}
	overlay_page_draw(screen, canvas, &reading->pane, reading->title);
}

void reading_open(struct screen *screen, const char *title, page_make_fn make)
{
	static const struct overlay_class class = { CONTEXT_HELP, reading_draw, NULL,
						    reading_free };
	struct reading *reading = g_new0(struct reading, 1);

	reading->base.class = &class;
	reading->pane.view.link = -1;
	reading->make = make;
	reading->title = g_strdup(title);
	screen_announce(screen, g_strdup_printf(_("%s; q closes it"), title));
	screen_set_overlay(screen, &reading->base);
}

unsigned command_reading_move(struct screen *screen, int number, const char *text)
{
	struct reading *reading = (struct reading *)screen->overlay;
	(void)text;

	return scroll_move(&reading->pane, overlay_page_rows(screen), (enum motion)number);
}

unsigned command_reading_close(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}
