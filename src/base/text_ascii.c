/*
 * From any character to ASCII, for locales that cannot show it: punctuation and
 * drawing from a table, letters with accents by Unicode's decomposition. One
 * character where that is possible, so that tables keep their columns. Not a
 * transliteration of scripts: what has no likeness becomes "?".
 */
#include "base/base_private.h"

#include <stdlib.h>

struct likeness {
	gunichar first; /* of a range whose characters all look like this */
	gunichar last;
	const char *ascii;
};

/* In ascending order: searched by halves. */
static const struct likeness likenesses[] = {
	{ 0xa0, 0xa0, " " },      { 0xa1, 0xa1, "!" },      { 0xa2, 0xa2, "c" },
	{ 0xa3, 0xa3, "GBP" },    { 0xa5, 0xa5, "JPY" },    { 0xa6, 0xa6, "|" },
	{ 0xa7, 0xa7, "S." },     { 0xa9, 0xa9, "(c)" },    { 0xab, 0xab, "<<" },
	{ 0xac, 0xac, "!" },      { 0xae, 0xae, "(r)" },    { 0xb0, 0xb0, "o" },
	{ 0xb1, 0xb1, "+-" },     { 0xb4, 0xb4, "'" },      { 0xb5, 0xb5, "u" },
	{ 0xb6, 0xb6, "P." },     { 0xb7, 0xb7, "." },      { 0xbb, 0xbb, ">>" },
	{ 0xbf, 0xbf, "?" },      { 0xc6, 0xc6, "AE" },     { 0xd0, 0xd0, "D" },
	{ 0xd7, 0xd7, "x" },      { 0xd8, 0xd8, "O" },      { 0xde, 0xde, "Th" },
	{ 0xdf, 0xdf, "ss" },     { 0xe6, 0xe6, "ae" },     { 0xf0, 0xf0, "d" },
	{ 0xf7, 0xf7, "/" },      { 0xf8, 0xf8, "o" },      { 0xfe, 0xfe, "th" },
	{ 0x110, 0x110, "D" },    { 0x111, 0x111, "d" },    { 0x126, 0x126, "H" },
	{ 0x127, 0x127, "h" },    { 0x131, 0x131, "i" },    { 0x141, 0x141, "L" },
	{ 0x142, 0x142, "l" },    { 0x14a, 0x14a, "N" },    { 0x14b, 0x14b, "n" },
	{ 0x152, 0x152, "OE" },   { 0x153, 0x153, "oe" },   { 0x166, 0x166, "T" },
	{ 0x167, 0x167, "t" },    { 0x192, 0x192, "f" },    { 0x1e9e, 0x1e9e, "SS" },
	{ 0x2000, 0x200a, " " },  { 0x2010, 0x2015, "-" },  { 0x2016, 0x2016, "||" },
	{ 0x2018, 0x2019, "'" },  { 0x201a, 0x201a, "," },  { 0x201b, 0x201b, "'" },
	{ 0x201c, 0x201f, "\"" }, { 0x2020, 0x2021, "+" },  { 0x2022, 0x2023, "*" },
	{ 0x2024, 0x2024, "." },  { 0x2026, 0x2026, "..." },{ 0x2027, 0x2027, "-" },
	{ 0x202f, 0x202f, " " },  { 0x2030, 0x2030, "o/oo" },{ 0x2032, 0x2032, "'" },
	{ 0x2033, 0x2033, "\"" }, { 0x2039, 0x2039, "<" },  { 0x203a, 0x203a, ">" },
	{ 0x2043, 0x2043, "-" },  { 0x2044, 0x2044, "/" },  { 0x205f, 0x205f, " " },
	{ 0x20ac, 0x20ac, "EUR" },{ 0x2122, 0x2122, "(tm)" },{ 0x2190, 0x2190, "<-" },
	{ 0x2191, 0x2191, "^" },  { 0x2192, 0x2192, "->" }, { 0x2193, 0x2193, "v" },
	{ 0x2194, 0x2194, "<->" },{ 0x21d0, 0x21d0, "<=" }, { 0x21d2, 0x21d2, "=>" },
	{ 0x21d4, 0x21d4, "<=>" },{ 0x2212, 0x2212, "-" },  { 0x2215, 0x2215, "/" },
	{ 0x2217, 0x2217, "*" },  { 0x2219, 0x2219, "." },  { 0x221e, 0x221e, "inf" },
	{ 0x2223, 0x2223, "|" },  { 0x223c, 0x223c, "~" },  { 0x2248, 0x2248, "~" },
	{ 0x2260, 0x2260, "!=" }, { 0x2264, 0x2264, "<=" }, { 0x2265, 0x2265, ">=" },
	{ 0x22c5, 0x22c5, "." },  { 0x2500, 0x2501, "-" },  { 0x2502, 0x2503, "|" },
	{ 0x2504, 0x2505, "-" },  { 0x2506, 0x2507, "|" },  { 0x2508, 0x2509, "-" },
	{ 0x250a, 0x250b, "|" },  { 0x250c, 0x254b, "+" },  { 0x254c, 0x254d, "-" },
	{ 0x254e, 0x254f, "|" },  { 0x2550, 0x2550, "=" },  { 0x2551, 0x2551, "|" },
	{ 0x2552, 0x2570, "+" },  { 0x2571, 0x2571, "/" },  { 0x2572, 0x2572, "\\" },
	{ 0x2573, 0x2573, "x" },  { 0x2574, 0x257f, "-" },  { 0x2580, 0x2593, "#" },
	{ 0x25a0, 0x25a0, "#" },  { 0x25a1, 0x25a1, "o" },  { 0x25aa, 0x25ab, "*" },
	{ 0x25b2, 0x25b5, "^" },  { 0x25b6, 0x25bb, ">" },  { 0x25bc, 0x25bf, "v" },
	{ 0x25c0, 0x25c5, "<" },  { 0x25c6, 0x25c8, "*" },  { 0x25cb, 0x25cb, "o" },
	{ 0x25cf, 0x25cf, "*" },  { 0x25e6, 0x25e6, "o" },  { 0x2605, 0x2606, "*" },
	{ 0x2610, 0x2610, "o" },  { 0x2611, 0x2612, "x" },  { 0x26a0, 0x26a0, "!" },
	{ 0x2713, 0x2714, "v" },  { 0x2717, 0x2718, "x" },  { 0x27e8, 0x27e8, "<" },
	{ 0x27e9, 0x27e9, ">" },  { 0x3000, 0x3000, " " },  { 0xfffd, 0xfffd, "?" },
};

static int likeness_compare(const void *key, const void *entry)
{
	gunichar character = *(const gunichar *)key;
	const struct likeness *likeness = entry;

	if (character < likeness->first)
		return -1;
	return character > likeness->last;
}

static const char *likeness_find(gunichar character)
{
	const struct likeness *found = bsearch(&character, likenesses, G_N_ELEMENTS(likenesses),
					       sizeof likenesses[0], likeness_compare);

	return found ? found->ascii : NULL;
}

void text_append_ascii(GString *to, gunichar character)
{
	gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
	const char *ascii = likeness_find(character);
	size_t start = to->len;
	size_t count;
	bool unlike = false;

	if (ascii) {
		g_string_append(to, ascii);
		return;
	}
	if (g_unichar_ismark(character))
		return; /* the letter before it stays */
	count = g_unichar_fully_decompose(character, TRUE, parts, G_N_ELEMENTS(parts));
	for (size_t i = 0; i < count && !unlike; i++) {
		ascii = likeness_find(parts[i]);
		if (parts[i] >= 0x20 && parts[i] < 0x7f)
			g_string_append_c(to, (char)parts[i]);
		else if (ascii)
			g_string_append(to, ascii);
		else
			unlike = !g_unichar_ismark(parts[i]);
	}
	if (unlike || to->len == start) {
		g_string_truncate(to, start);
		g_string_append_c(to, '?');
	}
}
