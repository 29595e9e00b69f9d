/*
 * The marks of the screen. The words here are what `?` shows beside each mark, so that no
 * mark stands without words.
 */
#include "ui/glyphs.h"

#include <wchar.h>

struct glyph_row {
	const char *ascii, *unicode;
	enum style style;
	const char *words;
};

static const struct glyph_row glyph_rows[GLYPH_COUNT] = {
	[GLYPH_STATUS_NONE] = { ".", "\u00b7", STYLE_DIM, N_("not assessed yet") },
	[GLYPH_IMPLEMENTED] = { "+", "\u25cf", STYLE_GOOD, N_("implemented") },
	[GLYPH_ALTERNATIVE] = { "=", "\u25c9", STYLE_GOOD,
				N_("implemented in an alternative way") },
	[GLYPH_PARTIAL] = { "~", "\u25d0", STYLE_PARTIAL, N_("partly implemented") },
	[GLYPH_PLANNED] = { "o", "\u25cb", STYLE_PARTIAL, N_("planned") },
	[GLYPH_NOT_IMPLEMENTED] = { "-", "\u2717", STYLE_BAD, N_("not implemented") },
	[GLYPH_EXCLUDED] = { "x", "\u2298", STYLE_DIM, N_("excluded, with a reason") },
	[GLYPH_LEFT_OUT] = { "/", "/", STYLE_DIM, N_("left out of this assessment") },
	[GLYPH_NO_DUTY] = { " ", " ", STYLE_PLAIN,
			    N_("(blank) this side has no duty under the model") },
	[GLYPH_SAYS_IMPLEMENTED] = { "I", "\u25a0", STYLE_GOOD,
				     N_("declared: implemented") },
	[GLYPH_SAYS_ALTERNATIVE] = { "A", "\u25a3", STYLE_GOOD,
				     N_("declared: implemented in an alternative way") },
	[GLYPH_SAYS_PARTIAL] = { "P", "\u25e7", STYLE_PARTIAL,
				 N_("declared: partly implemented") },
	[GLYPH_SAYS_PLANNED] = { "O", "\u25a1", STYLE_PARTIAL, N_("declared: planned") },
	[GLYPH_SAYS_NOT_IMPLEMENTED] = { "N", "\u2612", STYLE_BAD,
					 N_("declared: not implemented") },
	[GLYPH_FOLDED] = { ">", "\u25b8", STYLE_PLAIN, N_("a folded group") },
	[GLYPH_OPEN] = { "v", "\u25be", STYLE_PLAIN, N_("an open group") },
	[GLYPH_MARKED] = { "#", "\u25c6", STYLE_HEADING,
			   N_("a marked row: what you record goes to all marked rows") },
	[GLYPH_CONFLICT] = { "!", "!", STYLE_BAD,
			     N_("two people recorded different things; record again to decide") },
	[GLYPH_CLOUD] = { "*", "*", STYLE_HEADING, N_("a cloud control, added by the framework") },
	[GLYPH_GUIDED] = { "c", "c", STYLE_PLAIN, N_("a control with guidance for the cloud") },
	[GLYPH_BAR] = { "#", "\u25a0", STYLE_PLAIN, "" },
	[GLYPH_BAR_HALF] = { "=", "\u25a1", STYLE_PLAIN, "" },
	[GLYPH_BULLET] = { "-", "\u2022", STYLE_PLAIN, "" },
};

static bool is_one_cell(const char *text)
{
	return wcwidth((wchar_t)g_utf8_get_char(text)) == 1;
}

enum glyph glyph_of_status(enum status status, bool declared)
{
	int first = declared ? GLYPH_SAYS_IMPLEMENTED : GLYPH_IMPLEMENTED;

	return (enum glyph)(first + (int)status - (int)STATUS_IMPLEMENTED);
}

const char *glyph_text(enum glyph glyph, bool ascii)
{
	const struct glyph_row *row = &glyph_rows[glyph];

	return !ascii && is_one_cell(row->unicode) ? row->unicode : row->ascii;
}

enum style glyph_style(enum glyph glyph)
{
	return glyph_rows[glyph].style;
}

const char *glyph_words(enum glyph glyph)
{
	return *glyph_rows[glyph].words ? _(glyph_rows[glyph].words) : "";
}

bool glyphs_are_ascii(void)
{
	return !is_one_cell("\u2500");
}
