/*
 * How styles look: built-in themes, and those of config.yaml.
 *
 * Colour never carries meaning alone, so nothing is lost on a monochrome terminal or with NO_COLOR
 * set. Both a foreground and a background are given where a background is.
 */
#include "ui/theme.h"

#include <stdlib.h>
#include <string.h>

enum { DEFAULT = -1, BLACK = 0, RED, GREEN, YELLOW, BLUE, MAGENTA, CYAN, WHITE };
#define OWN DEFAULT, DEFAULT, DEFAULT, DEFAULT

static const struct theme builtin[] = {
	{ "dark", {
		[STYLE_PLAIN] = { OWN, 0, 0 },
		[STYLE_TITLE] = { WHITE, BLUE, 255, 24, LOOK_BOLD, LOOK_REVERSE },
		[STYLE_FRAME] = { OWN, 0, 0 },
		[STYLE_FRAME_FOCUS] = { CYAN, DEFAULT, 37, DEFAULT, LOOK_BOLD, LOOK_BOLD },
		[STYLE_HEADING] = { OWN, LOOK_BOLD, LOOK_BOLD },
		[STYLE_SELECTED] = { OWN, LOOK_REVERSE, LOOK_REVERSE },
		[STYLE_SELECTED_DIM] = { DEFAULT, DEFAULT, 255, 240, 0, LOOK_UNDERLINE },
		[STYLE_GOOD] = { GREEN, DEFAULT, 34, DEFAULT, 0, 0 },
		[STYLE_PARTIAL] = { YELLOW, DEFAULT, 172, DEFAULT, 0, 0 },
		[STYLE_BAD] = { RED, DEFAULT, 160, DEFAULT, LOOK_BOLD, LOOK_BOLD },
		[STYLE_LINK] = { BLUE, DEFAULT, 33, DEFAULT, LOOK_UNDERLINE, LOOK_UNDERLINE },
		[STYLE_DIM] = { DEFAULT, DEFAULT, 244, DEFAULT, 0, LOOK_DIM },
		[STYLE_HINT] = { BLACK, WHITE, 252, 237, 0, LOOK_REVERSE },
		[STYLE_ERROR] = { WHITE, RED, 255, 160, LOOK_BOLD, LOOK_REVERSE | LOOK_BOLD },
		[STYLE_MATCH] = { BLACK, YELLOW, 16, 220, 0, LOOK_UNDERLINE | LOOK_BOLD },
	} },
	/* For a white background: darker, and no yellow on white. */
	{ "light", {
		[STYLE_PLAIN] = { OWN, 0, 0 },
		[STYLE_TITLE] = { WHITE, BLUE, 255, 25, LOOK_BOLD, LOOK_REVERSE },
		[STYLE_FRAME] = { OWN, 0, 0 },
		[STYLE_FRAME_FOCUS] = { BLUE, DEFAULT, 25, DEFAULT, LOOK_BOLD, LOOK_BOLD },
		[STYLE_HEADING] = { OWN, LOOK_BOLD, LOOK_BOLD },
		[STYLE_SELECTED] = { OWN, LOOK_REVERSE, LOOK_REVERSE },
		[STYLE_SELECTED_DIM] = { BLACK, WHITE, 16, 252, 0, LOOK_UNDERLINE },
		[STYLE_GOOD] = { GREEN, DEFAULT, 22, DEFAULT, 0, 0 },
		[STYLE_PARTIAL] = { MAGENTA, DEFAULT, 94, DEFAULT, 0, 0 },
		[STYLE_BAD] = { RED, DEFAULT, 124, DEFAULT, LOOK_BOLD, LOOK_BOLD },
		[STYLE_LINK] = { BLUE, DEFAULT, 25, DEFAULT, LOOK_UNDERLINE, LOOK_UNDERLINE },
		[STYLE_DIM] = { DEFAULT, DEFAULT, 242, DEFAULT, 0, LOOK_DIM },
		[STYLE_HINT] = { WHITE, BLACK, 16, 253, 0, LOOK_REVERSE },
		[STYLE_ERROR] = { WHITE, RED, 255, 124, LOOK_BOLD, LOOK_REVERSE | LOOK_BOLD },
		[STYLE_MATCH] = { BLACK, YELLOW, 16, 228, 0, LOOK_UNDERLINE | LOOK_BOLD },
	} },
	{ "mono", {
		[STYLE_PLAIN] = { OWN, 0, 0 },
		[STYLE_TITLE] = { OWN, LOOK_REVERSE, LOOK_REVERSE },
		[STYLE_FRAME] = { OWN, 0, 0 },
		[STYLE_FRAME_FOCUS] = { OWN, LOOK_BOLD, LOOK_BOLD },
		[STYLE_HEADING] = { OWN, LOOK_BOLD, LOOK_BOLD },
		[STYLE_SELECTED] = { OWN, LOOK_REVERSE, LOOK_REVERSE },
		[STYLE_SELECTED_DIM] = { OWN, LOOK_UNDERLINE, LOOK_UNDERLINE },
		[STYLE_GOOD] = { OWN, 0, 0 },
		[STYLE_PARTIAL] = { OWN, 0, 0 },
		[STYLE_BAD] = { OWN, LOOK_BOLD, LOOK_BOLD },
		[STYLE_LINK] = { OWN, LOOK_UNDERLINE, LOOK_UNDERLINE },
		[STYLE_DIM] = { OWN, LOOK_DIM, LOOK_DIM },
		[STYLE_HINT] = { OWN, LOOK_REVERSE, LOOK_REVERSE },
		[STYLE_ERROR] = { OWN, LOOK_REVERSE | LOOK_BOLD, LOOK_REVERSE | LOOK_BOLD },
		[STYLE_MATCH] = { OWN, LOOK_UNDERLINE | LOOK_BOLD, LOOK_UNDERLINE | LOOK_BOLD },
	} },
};

static const char *const style_words[STYLE_COUNT + 1] = {
	[STYLE_PLAIN] = "plain",       [STYLE_TITLE] = "title",
	[STYLE_FRAME] = "frame",       [STYLE_FRAME_FOCUS] = "frame-focus",
	[STYLE_HEADING] = "heading",   [STYLE_SELECTED] = "selected",
	[STYLE_SELECTED_DIM] = "selected-elsewhere", [STYLE_GOOD] = "good",
	[STYLE_PARTIAL] = "partial",   [STYLE_BAD] = "bad",
	[STYLE_LINK] = "link",         [STYLE_DIM] = "dim",
	[STYLE_HINT] = "hint",         [STYLE_ERROR] = "error",
	[STYLE_MATCH] = "match",
};

static const char *const colour_words[] = {
	"black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
	"bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
	"bright-magenta", "bright-cyan", "bright-white", NULL,
};

static const char *const attribute_words[] = { "bold", "dim", "underline", "reverse", NULL };

static int word_index(const char *word, const char *const *words)
{
	for (int i = 0; word && words[i]; i++)
		if (strcmp(words[i], word) == 0)
			return i;
	return -1;
}

/* ---- colours -------------------------------------------------------------------------- */

/* Red, green and blue of one of 256 colours, as terminals have them. */
static void colour_parts(short colour, int *parts)
{
	static const int steps[] = { 0, 95, 135, 175, 215, 255 };
	int cube = colour - 16, grey = 8 + 10 * (colour - 232);

	for (int i = 0; i < 3; i++)
		if (colour < 16) /* the bright ones, and the grey that is no bright black */
			parts[i] = colour == 8 ? 127 : colour == 7 ? 229 :
				   colour & 1 << i ? (colour > 8 ? 255 : 205) : 0;
		else if (colour < 232)
			parts[i] = steps[i == 0 ? cube / 36 : i == 1 ? cube / 6 % 6 : cube % 6];
		else
			parts[i] = grey;
}

short colour_nearest(short colour, int count)
{
	int wanted[3], parts[3], least = G_MAXINT;
	short nearest = colour;

	if (colour < count)
		return colour;
	colour_parts(colour, wanted);
	for (short i = 0; i < count && i < 16; i++) {
		int distance = 0;

		colour_parts(i, parts);
		for (int k = 0; k < 3; k++)
			distance += (wanted[k] - parts[k]) * (wanted[k] - parts[k]);
		if (distance < least)
			nearest = i;
		least = MIN(least, distance);
	}
	return nearest;
}

/* A name, a number up to 255, or `default`. */
static bool read_colour(const char *text, short *colour)
{
	int index = word_index(text, colour_words);
	char *end;
	long number = strtol(text, &end, 10);

	if (strcmp(text, "default") == 0)
		*colour = DEFAULT;
	else if (index >= 0)
		*colour = (short)index;
	else if (*text && !*end && number >= 0 && number <= 255)
		*colour = (short)number;
	else
		return false;
	return true;
}

/* ---- themes of the file ------------------------------------------------------------------ */

static void mistake(GPtrArray *mistakes, const struct settings *settings,
		    const struct settings_text *at, const char *what, const char *const *words)
{
	const char *near = error_suggestion(at->text, words);
	g_autofree char *known = g_strjoinv(", ", (char **)words);

	if (!mistakes)
		return;
	settings_mistake(mistakes, settings, at,
			 near ? _("\"%s\" is no %s (did you mean \"%s\"?)") :
				_("\"%s\" is no %s; there are: %s"),
			 at->text, what, near ? near : known);
}

static void set_colour(const struct settings *settings, const struct settings_look *row,
		       short *few, short *many, GPtrArray *mistakes)
{
	short colour;

	if (!read_colour(row->value.text, &colour)) {
		mistake(mistakes, settings, &row->value, _("colour"), colour_words);
		return;
	}
	*few = *many = colour;
}

/* The first attribute that is said takes the place of those there are; `first` says whether it
 * is. */
static void set_attribute(const struct settings *settings, const struct settings_look *row,
			  struct look *look, bool first, GPtrArray *mistakes)
{
	int index = word_index(row->value.text, attribute_words);

	if (first)
		look->colour = look->mono = 0;
	if (index >= 0)
		look->colour = look->mono |= (unsigned char)(1 << index);
	else if (strcmp(row->value.text, "none") != 0)
		mistake(mistakes, settings, &row->value, _("attribute"), attribute_words);
}

static bool goes_on(const struct settings_look *row, const struct settings_look *before)
{
	return before && g_strcmp0(before->theme.text, row->theme.text) == 0 &&
	       g_strcmp0(before->style.text, row->style.text) == 0 &&
	       g_strcmp0(before->property.text, row->property.text) == 0;
}

static void apply_row(const struct settings *settings, const struct settings_look *row,
		      const struct settings_look *before, struct theme *theme,
		      GPtrArray *mistakes)
{
	static const char *const properties[] = { "foreground", "background", "attributes", NULL };
	int style = word_index(row->style.text, style_words);
	int property = word_index(row->property.text, properties);

	if (!row->style.text || !row->value.text)
		return;
	if (style < 0) {
		mistake(mistakes, settings, &row->style, _("style"), style_words);
		return;
	}
	struct look *look = &theme->looks[style];
	if (property < 0)
		mistake(mistakes, settings, &row->property, _("property"), properties);
	else if (property == 2)
		set_attribute(settings, row, look, !goes_on(row, before), mistakes);
	else
		set_colour(settings, row, property ? &look->back : &look->fore,
			   property ? &look->back_many : &look->fore_many, mistakes);
}

static const struct theme *builtin_named(const char *name)
{
	for (size_t i = 0; name && i < G_N_ELEMENTS(builtin); i++)
		if (strcmp(builtin[i].name, name) == 0)
			return &builtin[i];
	return NULL;
}

static const char *base_of(const struct settings *settings, const char *name)
{
	for (unsigned i = 0; i < settings->look_count; i++) {
		const struct settings_look *row = &settings->looks[i];

		if (g_strcmp0(row->theme.text, name) == 0 && !row->style.text &&
		    g_strcmp0(row->property.text, "base") == 0)
			return row->value.text;
	}
	return NULL;
}

static void make_named(const struct settings *settings, const char *name, struct theme *theme,
		       GPtrArray *mistakes)
{
	const struct theme *base = builtin_named(base_of(settings, name));
	const struct settings_look *before = NULL;

	*theme = base ? *base : builtin[0];
	for (unsigned i = 0; i < settings->look_count; i++) {
		if (g_strcmp0(settings->looks[i].theme.text, name) == 0)
			apply_row(settings, &settings->looks[i], before, theme, mistakes);
		before = &settings->looks[i];
	}
}

void theme_make(const struct settings *settings, struct theme *theme)
{
	const struct theme *own = builtin_named(settings->theme.text);

	if (own)
		*theme = *own;
	else
		make_named(settings, settings->theme.text, theme, NULL);
}

void themes_check(const struct settings *settings, GPtrArray *mistakes)
{
	static const char *const own[] = { "dark", "light", "mono", NULL };
	bool found = !settings->theme.text || builtin_named(settings->theme.text);
	const char *name = NULL;
	struct theme theme;

	for (unsigned i = 0; i < settings->look_count; i++) {
		const struct settings_look *row = &settings->looks[i];

		found |= g_strcmp0(row->theme.text, settings->theme.text) == 0;
		if (!row->style.text && g_strcmp0(row->property.text, "base") == 0 &&
		    !builtin_named(row->value.text))
			mistake(mistakes, settings, &row->value, _("theme"), own);
		if (g_strcmp0(row->theme.text, name) == 0)
			continue;
		name = row->theme.text;
		make_named(settings, name, &theme, mistakes);
	}
	if (!found)
		mistake(mistakes, settings, &settings->theme, _("theme"), own);
}

/* ---- writing -------------------------------------------------------------------------- */

static void put_colour(GString *out, const char *property, short colour)
{
	if (colour >= 0 && colour < 16)
		g_string_append_printf(out, "%s: %s, ", property, colour_words[colour]);
	else if (colour >= 0)
		g_string_append_printf(out, "%s: %d, ", property, (int)colour);
	else
		g_string_append_printf(out, "%s: default, ", property);
}

static void put_look(GString *out, const char *word, const struct look *look)
{
	const char *between = "";

	g_string_append_printf(out, "    %s: {", word);
	put_colour(out, "foreground", look->fore_many);
	put_colour(out, "background", look->back_many);
	g_string_append(out, "attributes: [");
	for (int i = 0; attribute_words[i]; i++)
		if (look->colour & 1 << i) {
			g_string_append_printf(out, "%s%s", between, attribute_words[i]);
			between = ", ";
		}
	g_string_append_printf(out, "%s]}\n", *between ? "" : "none");
}

char *themes_yaml(void)
{
	GString *out = g_string_new("themes:\n");

	for (size_t i = 0; i < G_N_ELEMENTS(builtin); i++) {
		g_string_append_printf(out, "  my-%s:\n    base: %s\n", builtin[i].name,
				       builtin[i].name);
		for (int style = 0; style < STYLE_COUNT; style++)
			put_look(out, style_words[style], &builtin[i].looks[style]);
	}
	return g_string_free(out, FALSE);
}
