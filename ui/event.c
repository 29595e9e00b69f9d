/*
 * Names of keys, both ways.
 *
 * The names are what key tables, help, the manual and scenario files write. Knows nothing
 * of what a key does, nor of how a terminal sends it.
 */
#include "ui/event.h"

#include <string.h>

struct named_key {
	unsigned key;
	const char *name;
};

/* The first name of a key is the one that is shown. */
static const struct named_key named_keys[] = {
	{ 9, "<Tab>" },
	{ 13, "<Enter>" },
	{ 27, "<Esc>" },
	{ ' ', "<Space>" },
	{ '<', "<lt>" },
	{ 127, "<Backspace>" },
	{ KEY_UP_, "<Up>" },
	{ KEY_DOWN_, "<Down>" },
	{ KEY_LEFT_, "<Left>" },
	{ KEY_RIGHT_, "<Right>" },
	{ KEY_HOME_, "<Home>" },
	{ KEY_END_, "<End>" },
	{ KEY_PAGE_UP_, "<PageUp>" },
	{ KEY_PAGE_DOWN_, "<PageDown>" },
	{ KEY_BACKTAB_, "<S-Tab>" },
	{ KEY_DELETE_, "<Delete>" },
	{ KEY_INSERT_, "<Insert>" },
};

char *key_name(unsigned key)
{
	char bytes[8] = "";

	for (size_t i = 0; i < G_N_ELEMENTS(named_keys); i++)
		if (named_keys[i].key == key)
			return g_strdup(named_keys[i].name);
	if (key >= KEY_F1_ && key <= KEY_LAST_)
		return g_strdup_printf("<F%u>", key - KEY_F1_ + 1);
	if (key < 32)
		return g_strdup_printf("<C-%c>", g_ascii_tolower((char)(key + '@')));
	if (!g_unichar_validate(key))
		return g_strdup("<?>");
	bytes[g_unichar_to_utf8(key, bytes)] = '\0';
	return g_strdup(bytes);
}

/* <F1> to <F12>, <C-a> to <C-z> and the other control characters. */
static size_t parse_family(const char *text, unsigned *key)
{
	char *end = NULL;

	if (text[1] == 'F' && g_ascii_isdigit(text[2])) {
		guint64 number = g_ascii_strtoull(text + 2, &end, 10);
		if (*end != '>' || number < 1 || number > KEY_LAST_ - KEY_F1_ + 1)
			return 0;
		*key = KEY_F1_ + (unsigned)number - 1;
		return (size_t)(end + 1 - text);
	}
	if (text[1] == 'C' && text[2] == '-' && text[3] && text[4] == '>') {
		char letter = g_ascii_toupper(text[3]);
		if (letter < '@' || letter > '_')
			return 0;
		*key = (unsigned)(letter - '@');
		return 5;
	}
	return 0;
}

size_t key_parse(const char *text, unsigned *key)
{
	gunichar character;

	if (*text == '\0')
		return 0;
	if (*text == '<') {
		for (size_t i = 0; i < G_N_ELEMENTS(named_keys); i++)
			if (g_str_has_prefix(text, named_keys[i].name)) {
				*key = named_keys[i].key;
				return strlen(named_keys[i].name);
			}
		return parse_family(text, key);
	}
	character = g_utf8_get_char_validated(text, -1);
	if (character >= (gunichar)-2)
		return 0;
	*key = character;
	return (size_t)(g_utf8_next_char(text) - text);
}
