/*
 * How a style looks: colours where there are any, attributes everywhere else.
 *
 * One table. Colour never carries meaning alone, so nothing is lost on a monochrome terminal
 * or with NO_COLOR set. Both a foreground and a background are given where a background is, so
 * that light and dark terminals are served alike.
 */
#include "ui/terminal_private.h"

#include <stdlib.h>
#include <string.h>

enum { DEFAULT = -1 };

struct look {
	short fore, back;         /* of 8 colours */
	short fore_many, back_many; /* of 256 */
	attr_t colour;            /* attributes beside the colour */
	attr_t mono;              /* attributes without colour */
};

static const struct look looks[STYLE_COUNT] = {
	[STYLE_PLAIN] = {DEFAULT, DEFAULT, DEFAULT, DEFAULT, A_NORMAL, A_NORMAL},
	[STYLE_TITLE] = {COLOR_WHITE, COLOR_BLUE, 255, 24, A_BOLD, A_REVERSE},
	[STYLE_FRAME] = {DEFAULT, DEFAULT, DEFAULT, DEFAULT, A_NORMAL, A_NORMAL},
	[STYLE_FRAME_FOCUS] = {COLOR_CYAN, DEFAULT, 37, DEFAULT, A_BOLD, A_BOLD},
	[STYLE_HEADING] = {DEFAULT, DEFAULT, DEFAULT, DEFAULT, A_BOLD, A_BOLD},
	[STYLE_SELECTED] = {DEFAULT, DEFAULT, DEFAULT, DEFAULT, A_REVERSE, A_REVERSE},
	[STYLE_SELECTED_DIM] = {DEFAULT, DEFAULT, 255, 240, A_NORMAL, A_UNDERLINE},
	[STYLE_GOOD] = {COLOR_GREEN, DEFAULT, 34, DEFAULT, A_NORMAL, A_NORMAL},
	[STYLE_PARTIAL] = {COLOR_YELLOW, DEFAULT, 172, DEFAULT, A_NORMAL, A_NORMAL},
	[STYLE_BAD] = {COLOR_RED, DEFAULT, 160, DEFAULT, A_BOLD, A_BOLD},
	[STYLE_LINK] = {COLOR_BLUE, DEFAULT, 33, DEFAULT, A_UNDERLINE, A_UNDERLINE},
	[STYLE_DIM] = {DEFAULT, DEFAULT, 244, DEFAULT, A_NORMAL, A_DIM},
	[STYLE_HINT] = {COLOR_BLACK, COLOR_WHITE, 252, 237, A_NORMAL, A_REVERSE},
	[STYLE_ERROR] = {COLOR_WHITE, COLOR_RED, 255, 160, A_BOLD, A_REVERSE | A_BOLD},
	[STYLE_MATCH] = {COLOR_BLACK, COLOR_YELLOW, 16, 220, A_NORMAL, A_UNDERLINE | A_BOLD},
};

/* Pairs are made when a style is first shown: most starts show few of them. */
static struct {
	bool colour, many, defaults;
	short count; /* pairs made */
	bool made[STYLE_COUNT];
	short pair[STYLE_COUNT];
} shown;

static bool colour_is_wanted(void)
{
	const char *no = getenv("NO_COLOR");

	return (no == NULL || *no == '\0') && has_colors();
}

/* A pair for a look; 0 when it needs none or none can be made. */
static short look_pair(const struct look *look)
{
	short fore = shown.many ? look->fore_many : look->fore;
	short back = shown.many ? look->back_many : look->back;

	if (fore == DEFAULT && back == DEFAULT)
		return 0;
	if (!shown.defaults && fore == DEFAULT)
		fore = COLOR_WHITE;
	if (!shown.defaults && back == DEFAULT)
		back = COLOR_BLACK;
	if (shown.count + 1 >= COLOR_PAIRS ||
	    init_pair((short)(shown.count + 1), fore, back) == ERR)
		return 0;
	return ++shown.count;
}

void colours_open(void)
{
	memset(&shown, 0, sizeof(shown));
	shown.colour = colour_is_wanted() && start_color() == OK;
	shown.defaults = shown.colour && use_default_colors() == OK;
	shown.many = shown.colour && COLORS >= 256;
}

attr_t colours_attributes(unsigned style, short *pair)
{
	if (style >= STYLE_COUNT)
		style = STYLE_PLAIN;
	if (shown.colour && !shown.made[style]) {
		shown.pair[style] = look_pair(&looks[style]);
		shown.made[style] = true;
	}
	*pair = shown.pair[style];
	return shown.colour ? looks[style].colour : looks[style].mono;
}
