/*
 * A page to read that lies over the panes or over another overlay: help, about, history, dashboard.
 * It scrolls, is searched and is closed; what stands on it is made by whoever opens it.
 */
#include "ui/linear.h"

#include <string.h>

struct reading {
	struct overlay base;
	struct scroll_pane pane;
	page_make_fn make;
	char *title;
	char *search;                  /* what was looked for last; NULL */
	struct catalog_needle *needle; /* the same; NULL */
	int line;                      /* of the match that is looked at; -1: none is */
	int began;                     /* the first line shown when the search began */
};

static void reading_free(struct overlay *overlay)
{
	struct reading *reading = (struct reading *)overlay;

	scroll_clear(&reading->pane);
	catalog_needle_free(reading->needle);
	g_free(reading->search);
	g_free(reading->title);
	g_free(reading);
}

/* Keys and announcements may come before a frame. */
static void make_page(struct reading *reading, const struct screen *screen)
{
	int width = overlay_page_width(screen);

	if (reading->pane.page && reading->pane.width == width)
		return;
	scroll_clear(&reading->pane);
	reading->pane.page = reading->make(screen, width);
	reading->pane.width = width;
}

static void reading_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct reading *reading = (struct reading *)overlay;

	make_page(reading, screen);
	reading->pane.view.match = reading->needle;
	overlay_page_draw(screen, canvas, &reading->pane, reading->title);
}

static const struct overlay_class reading_class = { CONTEXT_HELP, reading_draw, NULL,
						    reading_free };

/* The page on top, or the one under the line that is typed. */
static struct reading *reading_of(const struct screen *screen)
{
	struct overlay *overlay = screen->overlay;

	while (overlay && overlay->class != &reading_class)
		overlay = overlay->below;
	return (struct reading *)overlay;
}

void reading_open(struct screen *screen, const char *title, page_make_fn make)
{
	struct reading *reading = g_new0(struct reading, 1);

	reading->base.class = &reading_class;
	scroll_begin(screen, &reading->pane);
	reading->line = -1;
	reading->make = make;
	reading->title = g_strdup(title);
	if (screen->linear) { /* only there it is made before it is seen */
		make_page(reading, screen);
		unsigned lines = (unsigned)page_lines(reading->pane.page);
		screen_announce(screen, g_strdup_printf(ngettext("%s, %u line; q leaves",
								 "%s, %u lines; q leaves", lines),
							title, lines));
	}
	screen_push_overlay(screen, &reading->base);
}

bool reading_is_open(const struct screen *screen, page_make_fn make)
{
	const struct reading *reading = reading_of(screen);

	return reading && reading->make == make;
}

unsigned command_reading_move(struct screen *screen, int number, const char *text)
{
	(void)text;
	return scroll_move(&reading_of(screen)->pane, overlay_page_rows(screen),
			   (enum motion)number);
}

unsigned command_reading_close(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_hush(screen);
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}

/* ---- searching ---------------------------------------------------------------- */

/* The lines with a match, and the place among them of the first from `line` on in a direction,
 * round the end. GArray of int; g_array_unref(). */
static GArray *find_lines(struct reading *reading, int line, int step, unsigned *place)
{
	GArray *lines = page_match_lines(reading->pane.page, reading->needle);

	*place = step > 0 ? 0 : MAX(lines->len, 1u) - 1;
	for (unsigned i = 0; i < lines->len; i++) {
		unsigned at = step > 0 ? lines->len - 1 - i : i;
		int found = g_array_index(lines, int, at);

		if (step > 0 ? found >= line : found <= line)
			*place = at;
	}
	return lines;
}

/* From which line on one reads. */
static int first_line(const struct reading *reading)
{
	return reading->pane.view.by_line ? reading->pane.view.line : reading->pane.view.top;
}

static void show_line(struct reading *reading, const struct screen *screen, int line)
{
	int rows = overlay_page_rows(screen);

	reading->line = line;
	reading->pane.view.line = line;
	if (line < reading->pane.view.top || line >= reading->pane.view.top + rows)
		reading->pane.view.top = line - rows / 3;
	scroll_clamp(&reading->pane, rows);
}

static void set_search(struct reading *reading, const char *text)
{
	char *copy = g_strdup(text);

	g_free(reading->search);
	catalog_needle_free(reading->needle);
	reading->search = copy;
	reading->needle = catalog_needle_new(text);
	reading->line = -1;
}

static void search_typed(struct screen *screen, const char *text)
{
	struct reading *reading = reading_of(screen);
	unsigned place;

	reading->pane.view.top = reading->began;
	set_search(reading, text);
	prompt_set_aside(screen, NULL);
	if (!reading->needle)
		return;
	g_autoptr(GArray) lines = find_lines(reading, reading->began, 1, &place);
	prompt_set_aside(screen, lines->len ?
					 g_strdup_printf(_("%u of %u"), place + 1, lines->len) :
					 g_strdup(_("no match")));
	if (lines->len)
		show_line(reading, screen, g_array_index(lines, int, place));
}

static void search_left(struct screen *screen)
{
	struct reading *reading = reading_of(screen);

	reading->pane.view.top = reading->began;
	set_search(reading, "");
}

static void say_place(struct screen *screen, const struct reading *reading, unsigned place,
		      unsigned count)
{
	if (count == 0)
		screen_say(screen, g_strdup_printf(_("nothing has \"%s\" in it"), reading->search));
	else
		screen_say(screen, g_strdup_printf(_("match %u of %u for \"%s\""), place + 1, count,
						   reading->search));
}

unsigned command_reading_search_step(struct screen *screen, int number, const char *text)
{
	struct reading *reading = reading_of(screen);
	int from = reading->line >= 0 ? reading->line + number : first_line(reading);
	unsigned place;
	(void)text;

	if (!reading->needle) {
		screen_say(screen, g_strdup(_("nothing was searched for yet: / searches")));
		return CHANGED_VIEW;
	}
	make_page(reading, screen);
	g_autoptr(GArray) lines = find_lines(reading, from, number, &place);
	if (lines->len)
		show_line(reading, screen, g_array_index(lines, int, place));
	say_place(screen, reading, place, lines->len);
	return CHANGED_VIEW;
}

/* The match was shown while it was typed; nothing is gone to twice. */
static bool search_done(struct screen *screen, const char *text)
{
	struct reading *reading = reading_of(screen);
	unsigned place;

	if (!*text)
		return true;
	if (screen->linear) { /* nothing moved while it was typed */
		set_search(reading, text);
		return command_reading_search_step(screen, 1, "") != CHANGED_NOTHING;
	}
	if (!reading->needle) /* blanks are nothing to look for */
		return true;
	g_autoptr(GArray) lines = find_lines(reading, reading->line, 1, &place);
	say_place(screen, reading, place, lines->len);
	return true;
}

void reading_search_for(struct screen *screen, const char *text)
{
	set_search(reading_of(screen), text);
	command_reading_search_step(screen, 1, "");
}

unsigned command_reading_search(struct screen *screen, int number, const char *text)
{
	static const struct prompt_way way = { .done = search_done, .typed = search_typed,
					       .left = search_left, .history = "search" };
	static const struct prompt_way quiet_way = { .done = search_done, .history = "search" };
	struct reading *reading = reading_of(screen);
	(void)number;
	(void)text;

	make_page(reading, screen);
	reading->began = reading->pane.view.top;
	prompt_open_over(screen, "/", screen->linear ? &quiet_way : &way);
	return CHANGED_VIEW;
}
