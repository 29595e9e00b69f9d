/*
 * The marks of the screen: one table with the ASCII form, the Unicode form and the words.
 */
#ifndef REMIT_UI_GLYPHS_H
#define REMIT_UI_GLYPHS_H

#include "session/session.h"
#include "ui/canvas.h"

/* The marks of statuses come first and in the order of enum status. */
enum glyph {
	GLYPH_STATUS_NONE,
	GLYPH_IMPLEMENTED,
	GLYPH_ALTERNATIVE,
	GLYPH_PARTIAL,
	GLYPH_PLANNED,
	GLYPH_NOT_IMPLEMENTED,
	GLYPH_EXCLUDED,
	GLYPH_LEFT_OUT,
	GLYPH_NO_DUTY,
	/* What the other party declares, in the order of enum status without the first. */
	GLYPH_SAYS_IMPLEMENTED,
	GLYPH_SAYS_ALTERNATIVE,
	GLYPH_SAYS_PARTIAL,
	GLYPH_SAYS_PLANNED,
	GLYPH_SAYS_NOT_IMPLEMENTED,
	GLYPH_FOLDED,
	GLYPH_OPEN,
	GLYPH_MARKED,
	GLYPH_CONFLICT,
	GLYPH_CLOUD,
	GLYPH_GUIDED,
	GLYPH_BAR,
	GLYPH_BAR_HALF,
	GLYPH_BULLET,
	GLYPH_COUNT
};

/* The mark of a status that is not STATUS_NONE, as we say it or as the other party declares it. */
enum glyph glyph_of_status(enum status status, bool declared);
/* The mark as it is drawn: Unicode only when the locale shows it in one cell. */
const char *glyph_text(enum glyph glyph, bool ascii);
enum style glyph_style(enum glyph glyph);
/* What it means, translated; "" for a mark that needs no explanation. */
const char *glyph_words(enum glyph glyph);
/* Whether lines and marks must be ASCII in this locale. */
bool glyphs_are_ascii(void);

#endif
