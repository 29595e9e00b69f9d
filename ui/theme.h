/*
 * How styles look: built-in themes, and those of config.yaml.
 */
#ifndef REMIT_UI_THEME_H
#define REMIT_UI_THEME_H

#include "config/config.h"
#include "ui/canvas.h"

enum look_attribute { LOOK_BOLD = 1, LOOK_DIM = 2, LOOK_UNDERLINE = 4, LOOK_REVERSE = 8 };

/* Colours are numbers: 0-7 the eight, 8-15 the bright ones, up to 255; -1 the terminal's own. */
struct look {
	short fore, back;           /* where there are fewer than 256 colours */
	short fore_many, back_many; /* of 256 */
	unsigned char colour, mono; /* enum look_attribute: beside the colours, without any */
};

struct theme {
	const char *name;
	struct look looks[STYLE_COUNT];
};

/*
 * Make the theme that the settings choose: a built-in one (dark, light, mono) or one of theirs,
 * which changes what it says of the one it is based on (`base`, else dark).
 *
 *   theme  receives it; dark where the choice is no theme
 */
void theme_make(const struct settings *settings, struct theme *theme);
/* A GError for each word of the themes that is no style, property, colour or attribute, and for a
 * choice that is no theme. */
void themes_check(const struct settings *settings, GPtrArray *mistakes);
/* The colour of so many that comes nearest to one of 256. */
short colour_nearest(short colour, int count);
/* The built-in themes as config.yaml writes them. g_free(). */
char *themes_yaml(void);

#endif
