/*
 * How a style looks: colours where there are any, attributes everywhere else.
 *
 * One table. Colour never carries meaning alone, so nothing is lost on a monochrome terminal
 * or with NO_COLOR set. Both a foreground and a background are given where a background is, so
 * that light and dark terminals are served alike.
 */
#include "ui/terminal_private.h"

#include <stdlib.h>

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

static struct {
	attr_t attributes[STYLE_COUNT];
	short pair[STYLE_COUNT];
} shown;

static bool colour_is_wanted(void)
{
	const char *no = getenv("NO_COLOR");

	return (no == NULL || *no == '\0') && has_colors();
}

/* The pair of a look, made the first time it is needed; 0 when it cannot be made. */
static short look_pair(const struct look *look, bool many, bool defaults, short *count)
{
	short fore = many ? look->fore_many : look->fore;
	short back = many ? look->back_many : look->back;

	if (fore == DEFAULT && back == DEFAULT)
		return 0;
	if (!defaults && fore == DEFAULT)
		fore = COLOR_WHITE;
	if (!defaults && back == DEFAULT)
		back = COLOR_BLACK;
	if (*count + 1 >= COLOR_PAIRS || init_pair((short)(*count + 1), fore, back) == ERR)
		return 0;
	return ++*count;
}

void colours_open(void)
{
	bool colour = colour_is_wanted() && start_color() == OK;
	bool defaults = colour && use_default_colors() == OK;
	short count = 0;

	for (unsigned i = 0; i < STYLE_COUNT; i++) {
		shown.pair[i] = 0;
		shown.attributes[i] = colour ? looks[i].colour : looks[i].mono;
		if (colour)
			shown.pair[i] = look_pair(&looks[i], COLORS >= 256, defaults, &count);
	}
}

attr_t colours_attributes(unsigned style, short *pair)
{
	if (style >= STYLE_COUNT)
		style = STYLE_PLAIN;
	*pair = shown.pair[style];
	return shown.attributes[style];
}
