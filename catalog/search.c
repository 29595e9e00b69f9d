/*
 * Searching the texts of a catalog.
 *
 * A blank in the needle stands for any run of white space, since prose is wrapped
 * in the files. All is compared in place, ASCII byte by byte; only a needle with other
 * letters has characters folded. No state is kept between searches.
 */
#include <string.h>

#include "catalog/catalog_private.h"

struct catalog_needle {
	char *text;  /* trimmed, single blanks; case-folded unless `exact` */
	bool exact;  /* case matters */
	bool folded; /* has letters beyond ASCII, so fields have to be folded as well */
};

/* A field: its `index`th text, NULL past the last one. */
typedef const char *(*field_text_fn)(const struct catalog_node *node, unsigned index);

struct field {
	const char *name;
	field_text_fn text;
};

static const char *field_id(const struct catalog_node *node, unsigned index)
{
	return index == 0 ? node->id : NULL;
}

static const char *field_title(const struct catalog_node *node, unsigned index)
{
	return index == 0 ? node->title : NULL;
}

static const char *field_summary(const struct catalog_node *node, unsigned index)
{
	return index == 0 && node->control ? node->control->summary : NULL;
}

static const char *field_customer(const struct catalog_node *node, unsigned index)
{
	return index == 0 && node->control ? node->control->guidance[SIDE_CUSTOMER] : NULL;
}

static const char *field_provider(const struct catalog_node *node, unsigned index)
{
	return index == 0 && node->control ? node->control->guidance[SIDE_PROVIDER] : NULL;
}

static const char *field_notes(const struct catalog_node *node, unsigned index)
{
	return index == 0 && node->control ? node->control->notes : NULL;
}

static const char *field_evidence(const struct catalog_node *node, unsigned index)
{
	return node->control && index < node->control->evidence.count
		       ? node->control->evidence.items[index]
		       : NULL;
}

static const char *field_question(const struct catalog_node *node, unsigned index)
{
	return node->control && index < node->control->question_count
		       ? node->control->questions[index].text
		       : NULL;
}

/* Texts of duties, and after each its split, blank when there is none. */
static const char *field_duty(const struct catalog_node *node, unsigned index)
{
	const struct catalog_duty *duty;

	if (!node->control || index / 2 >= node->control->duty_count)
		return NULL;
	duty = &node->control->duties[index / 2];
	if (index % 2)
		return duty->split ? duty->split : "";
	return duty->text;
}

static const struct field fields[] = {
	{"id", field_id},
	{"title", field_title},
	{"summary", field_summary},
	{"customer", field_customer},
	{"provider", field_provider},
	{"notes", field_notes},
	{"evidence", field_evidence},
	{"questions", field_question},
	{"duties", field_duty},
};

static inline char lower(char c)
{
	return (unsigned char)(c - 'A') < 26 ? (char)(c | 32) : c;
}

static inline bool is_blank(char c)
{
	return c == ' ' || (unsigned char)(c - '\t') < 5;
}

/* Where the match at the beginning of `text` ends; NULL when there is none. */
static const char *match_end(const char *text, const char *needle, bool exact)
{
	for (; *needle; needle++) {
		if (*needle == ' ') {
			if (!is_blank(*text))
				return NULL;
			while (is_blank(*text))
				text++;
		} else if ((exact ? *text : lower(*text)) == *needle) {
			text++;
		} else {
			return NULL;
		}
	}
	return text;
}

static const char *find(const char *text, const char *needle, bool exact)
{
	if (exact) {
		while ((text = strchr(text, *needle)) && !match_end(text, needle, true))
			text++;
		return text;
	}
	for (; *text; text++) {
		if (lower(*text) == *needle && match_end(text, needle, false))
			return text;
	}
	return NULL;
}

static bool is_ascii(const char *text)
{
	while (*text && !(*text & '\x80'))
		text++;
	return !*text;
}

static bool has_case(gunichar c)
{
	return g_unichar_islower(c) || g_unichar_isupper(c) || g_unichar_istitle(c);
}

/* How many bytes of the needle the character at `text` is folded into; 0 when it is another one. */
static size_t folded_char(const char *text, const char *next, const char *needle)
{
	gunichar c = g_utf8_get_char(text);
	char small[8];
	size_t bytes = (size_t)g_unichar_to_utf8(g_unichar_tolower(c), small);

	if (strncmp(small, needle, bytes) == 0)
		return bytes;
	/* Some letters fold into more than their small one; scripts without case never do. */
	if (!has_case(c))
		return 0;
	g_autofree char *folded = g_utf8_casefold(text, next - text);
	bytes = strlen(folded);
	return bytes && strncmp(folded, needle, bytes) == 0 ? bytes : 0;
}

/* As match_end(), folding character by character. */
static const char *folded_end(const char *text, const char *needle)
{
	while (*needle) {
		if (*needle == ' ') {
			if (!is_blank(*text))
				return NULL;
			while (is_blank(*text))
				text++;
			needle++;
			continue;
		}
		const char *next = *text ? g_utf8_next_char(text) : text;
		size_t bytes = next == text	     ? 0 :
			       !(*text & '\x80') ? lower(*text) == *needle :
						     folded_char(text, next, needle);

		if (bytes == 0)
			return NULL;
		needle += bytes;
		text = next;
	}
	return text;
}

/* What begins with a character of a script without case is nothing else before it. */
static const char *find_caseless(const char *text, const char *needle)
{
	g_autofree char *first = g_strndup(needle, (gsize)(g_utf8_next_char(needle) - needle));

	while ((text = strstr(text, first)) && !folded_end(text, needle))
		text = g_utf8_next_char(text);
	return text;
}

static const char *find_folded(const char *text, const char *needle)
{
	gunichar first = g_utf8_get_char(needle);

	if (first >= 0x80 && g_unichar_isalpha(first) && !has_case(first))
		return find_caseless(text, needle);
	for (; *text; text = g_utf8_next_char(text)) {
		bool is_other = !(*text & '\x80') && lower(*text) != *needle;

		if (!is_other && folded_end(text, needle))
			return text;
	}
	return NULL;
}

static const char *find_in(const char *text, const struct catalog_needle *needle)
{
	return needle->folded ? find_folded(text, needle->text)
			      : find(text, needle->text, needle->exact);
}

static bool has_capital(const char *text)
{
	for (; *text; text = g_utf8_next_char(text)) {
		if (g_unichar_isupper(g_utf8_get_char(text)))
			return true;
	}
	return false;
}

/* Blanks trimmed and runs of them made one. */
static char *squeeze(const char *text)
{
	GString *squeezed = g_string_new(NULL);

	for (; *text; text++) {
		if (!is_blank(*text))
			g_string_append_c(squeezed, *text);
		else if (squeezed->len && !is_blank(squeezed->str[squeezed->len - 1]))
			g_string_append_c(squeezed, ' ');
	}
	g_strchomp(squeezed->str);
	return g_string_free(squeezed, FALSE);
}

static struct catalog_needle needle_of(const char *text)
{
	struct catalog_needle needle = {.text = squeeze(text)};

	needle.exact = !g_utf8_validate(text, -1, NULL) || has_capital(text);
	if (!needle.exact) {
		char *folded = g_utf8_casefold(needle.text, -1);

		g_free(needle.text);
		needle.text = folded;
		needle.folded = !is_ascii(folded);
	}
	return needle;
}

/* The line around `match`, a place in `text`. */
static const char *line_around(GString *line, const char *text, const char *match)
{
	const char *start = match;
	size_t bytes = strcspn(match, "\n");

	while (start > text && start[-1] != '\n')
		start--;
	g_string_truncate(line, 0);
	g_string_append_len(line, start, (gssize)(match - start) + (gssize)bytes);
	return g_strstrip(line->str);
}

/* The first field of a node that matches, and the line with the match unless `line` is NULL;
 * NULL when none does. */
static const struct field *find_field(const struct catalog_node *node,
				      const struct catalog_needle *needle, GString *line)
{
	for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
		const char *text;

		for (unsigned j = 0; (text = fields[i].text(node, j)); j++) {
			const char *match = find_in(text, needle);

			if (match && line)
				line_around(line, text, match);
			if (match)
				return &fields[i];
		}
	}
	return NULL;
}

void catalog_search(const struct catalog *catalog, const char *text, catalog_search_fn visit,
		    void *data)
{
	struct catalog_needle needle = needle_of(text);
	GString *line = g_string_new(NULL);

	for (unsigned i = 0; *needle.text && i < catalog->node_count; i++) {
		const struct field *field = find_field(&catalog->nodes[i], &needle, line);

		if (field && !visit(i, field->name, line->str, data))
			break;
	}
	g_string_free(line, TRUE);
	g_free(needle.text);
}

/* ---- one text at a time ------------------------------------------------------- */

struct catalog_needle *catalog_needle_new(const char *text)
{
	struct catalog_needle needle = needle_of(text);

	if (*needle.text)
		return g_memdup2(&needle, sizeof(needle));
	g_free(needle.text);
	return NULL;
}

void catalog_needle_free(struct catalog_needle *needle)
{
	if (!needle)
		return;
	g_free(needle->text);
	g_free(needle);
}

bool catalog_needle_in_node(const struct catalog_needle *needle, const struct catalog_node *node)
{
	return find_field(node, needle, NULL) != NULL;
}

bool catalog_needle_in(const struct catalog_needle *needle, const char *prose)
{
	return find_in(prose, needle) != NULL;
}

bool catalog_needle_find(const struct catalog_needle *needle, const char *prose, size_t from,
			 size_t *start, size_t *bytes)
{
	for (const char *text = prose + from; *text; text = g_utf8_next_char(text)) {
		const char *end = needle->folded ? folded_end(text, needle->text) :
						   match_end(text, needle->text, needle->exact);

		if (!end)
			continue;
		*start = (size_t)(text - prose);
		*bytes = (size_t)(end - text);
		return true;
	}
	return false;
}
