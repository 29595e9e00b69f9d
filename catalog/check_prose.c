/*
 * The rules of catalog_check() that read prose: how long it is, and what looks
 * like markup but will be shown as it stands.
 */
#include <string.h>

#include "catalog/check_private.h"

unsigned prose_words(const char *text)
{
	unsigned count = 0;
	bool inside = false;

	for (; *text; text++) {
		bool blank = g_ascii_isspace(*text);

		count += !blank && !inside;
		inside = !blank;
	}
	return count;
}

void rule_prose_length(struct checking *checking, unsigned index, const struct control *control)
{
	if (control->kind != KIND_CLOUD)
		return;
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		unsigned words;

		if (!control->guidance[side])
			continue;
		words = prose_words(control->guidance[side]);
		if (words < CHECK_CLOUD_WORDS_MIN)
			checking_add(checking, WEIGHT_ERROR, index,
				     _("%s: %u of at least %d words that a cloud control needs"),
				     catalog_side_words[side], words, CHECK_CLOUD_WORDS_MIN);
	}
}

/* A word in brackets that somebody meant as a link: an id has a digit, and a dot or nothing
 * but digits. */
static bool looks_like_id(const char *word)
{
	return catalog_id_is_valid(word) && strpbrk(word, "0123456789") &&
	       (strchr(word, '.') || strspn(word, "0123456789") == strlen(word));
}

static void check_link(struct checking *checking, unsigned index, const char *key,
		       const char *bracket)
{
	char word[CATALOG_ID_BYTES_MAX + 1] = "";
	size_t bytes = strcspn(bracket + 1, "[] \n");

	if (bytes >= sizeof(word) || bracket[1 + bytes] != ']')
		return;
	memcpy(word, bracket + 1, bytes);
	if (looks_like_id(word) && catalog_find(checking->catalog, word) == CATALOG_NONE)
		checking_add(checking, WEIGHT_WARNING, index,
			     _("%s: [%s] links to nothing in this catalog"), key, word);
}

/* A line that other markups take for an item; in ours an item starts at the margin with "- ". */
static bool looks_like_item(const char *line)
{
	size_t blanks = strspn(line, " \t");

	return (blanks && !strncmp(line + blanks, "- ", 2)) || !strncmp(line + blanks, "* ", 2);
}

static void check_markup(struct checking *checking, unsigned index, const char *key,
			 const char *text)
{
	for (const char *bracket = text; (bracket = strchr(bracket, '[')); bracket++)
		check_link(checking, index, key, bracket);
	for (const char *line = text; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (looks_like_item(line)) {
			checking_add(checking, WEIGHT_WARNING, index,
				     _("%s: an item starts with '- ' at the beginning of the line"),
				     key);
			return;
		}
	}
}

void rule_prose_markup(struct checking *checking, unsigned index, const struct control *control)
{
	const struct {
		const char *key, *text;
	} prose[] = {
		{"summary", control->summary},
		{catalog_side_words[SIDE_CUSTOMER], control->guidance[SIDE_CUSTOMER]},
		{catalog_side_words[SIDE_PROVIDER], control->guidance[SIDE_PROVIDER]},
		{"notes", control->notes},
	};

	for (size_t i = 0; i < G_N_ELEMENTS(prose); i++) {
		if (prose[i].text)
			check_markup(checking, index, prose[i].key, prose[i].text);
	}
}
