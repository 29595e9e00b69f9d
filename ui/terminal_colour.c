/*
 * A theme on a terminal: colours where there are any, attributes everywhere else.
 */
#include "ui/terminal_private.h"

#include <stdlib.h>
#include <string.h>

/* Pairs are made when a style is first shown: most starts show few of them. */
static struct {
	const struct theme *theme;
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
	short fore = shown.many ? look->fore_many : colour_nearest(look->fore, COLORS);
	short back = shown.many ? look->back_many : colour_nearest(look->back, COLORS);

	if (fore < 0 && back < 0)
		return 0;
	if (!shown.defaults && fore < 0)
		fore = COLOR_WHITE;
	if (!shown.defaults && back < 0)
		back = COLOR_BLACK;
	if (shown.count + 1 >= COLOR_PAIRS ||
	    init_pair((short)(shown.count + 1), fore, back) == ERR)
		return 0;
	return ++shown.count;
}

void colours_open(const struct theme *theme)
{
	memset(&shown, 0, sizeof(shown));
	shown.theme = theme;
	shown.colour = colour_is_wanted() && start_color() == OK;
	shown.defaults = shown.colour && use_default_colors() == OK;
	shown.many = shown.colour && COLORS >= 256;
}

static attr_t attributes_of(unsigned attributes)
{
	static const attr_t bits[] = { A_BOLD, A_DIM, A_UNDERLINE, A_REVERSE };
	attr_t all = A_NORMAL;

	for (unsigned i = 0; i < G_N_ELEMENTS(bits); i++)
		if (attributes & 1u << i)
			all |= bits[i];
	return all;
}

attr_t colours_attributes(unsigned style, short *pair)
{
	const struct look *look = &shown.theme->looks[style < STYLE_COUNT ? style : STYLE_PLAIN];

	if (style >= STYLE_COUNT)
		style = STYLE_PLAIN;
	if (shown.colour && !shown.made[style]) {
		shown.pair[style] = look_pair(look);
		shown.made[style] = true;
	}
	*pair = shown.pair[style];
	return attributes_of(shown.colour ? look->colour : look->mono);
}
