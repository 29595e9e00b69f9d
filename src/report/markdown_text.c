/*
 * Text of people and files in a Markdown document: it stays text, and a person can read it in a
 * pager too. So a character is escaped where CommonMark or GFM could act on it, and only there:
 * an asterisk that can open or close emphasis, a number and a dot that begin a line.
 *
 * In doubt it is escaped. Every escape is a backslash, but for < and &, which not every reader
 * takes back from a backslash.
 */
#include "report/report_private.h"

#include <string.h>

/* What is known at one character. */
struct md_at {
	const char *text;  /* the whole text */
	const char *here;
	enum md_place place;
};

/* What precedes the text on its line is not known: our own `**` is the worst. */
static char before(const struct md_at *at)
{
	if (at->here > at->text)
		return at->here[-1];
	return at->place == MD_BLOCK ? '\n' : '*';
}

/* Blanks and line ends alone: other white space may count as such or not, as the reader likes. */
static bool is_gap(char c)
{
	return c == ' ' || c == '\n';
}

static bool ends_word(char c)
{
	return is_gap(c) || c == '\0';
}

static bool starts_with(const char *text, const char *word)
{
	return g_ascii_strncasecmp(text, word, strlen(word)) == 0;
}

/* ---- what can act within a line ------------------------------------------------ */

static bool acts_always(const struct md_at *at)
{
	(void)at;
	return true;
}

/* A backslash escapes punctuation and breaks lines; the one in C:\Users is just itself. */
static bool backslash_acts(const struct md_at *at)
{
	return ends_word(at->here[1]) || g_ascii_ispunct(at->here[1]);
}

/* Between blanks it can neither open nor close emphasis. */
static bool delimiter_acts(const struct md_at *at)
{
	return !is_gap(before(at)) || !is_gap(at->here[1]);
}

/* Within a word an underscore is part of the word. */
static bool underscore_acts(const struct md_at *at)
{
	return delimiter_acts(at) &&
	       !(g_ascii_isalnum(before(at)) && g_ascii_isalnum(at->here[1]));
}

/* A link needs its target right after the bracket, a definition a colon. */
static bool bracket_acts(const struct md_at *at)
{
	return at->here[1] != '\0' && strchr("([:", at->here[1]) != NULL;
}

static bool pipe_acts(const struct md_at *at)
{
	return at->place == MD_CELL;
}

static bool less_acts(const struct md_at *at)
{
	return g_ascii_isalpha(at->here[1]) ||
	       (at->here[1] != '\0' && strchr("/!?", at->here[1]) != NULL);
}

/* Formulas between dollars are no part of GFM, but GitHub shows them. */
static bool dollar_acts(const struct md_at *at)
{
	return !ends_word(at->here[1]);
}

static bool ampersand_acts(const struct md_at *at)
{
	const char *name = at->here + 1 + (at->here[1] == '#');
	size_t count = 0;

	while (g_ascii_isalnum(name[count]))
		count++;
	return count > 0 && name[count] == ';';
}

/* The colon of an address that GFM would make a link of. */
static bool colon_acts(const struct md_at *at)
{
	static const char *const schemes[] = { "http", "https", "ftp" };

	for (unsigned i = 0; starts_with(at->here, "://") && i < G_N_ELEMENTS(schemes); i++) {
		size_t bytes = strlen(schemes[i]);

		if ((size_t)(at->here - at->text) >= bytes &&
		    starts_with(at->here - bytes, schemes[i]))
			return true;
	}
	return false;
}

static bool dot_acts(const struct md_at *at)
{
	return at->here - at->text >= 3 && starts_with(at->here - 3, "www");
}

static const struct {
	char character;
	bool (*acts)(const struct md_at *at);
	const char *instead;
} inline_rules[] = {
	{ '\\', backslash_acts, "\\\\" }, { '`', acts_always, "\\`" },
	{ '*', delimiter_acts, "\\*" },   { '_', underscore_acts, "\\_" },
	{ '~', delimiter_acts, "\\~" },   { ']', bracket_acts, "\\]" },
	{ '|', pipe_acts, "\\|" },        { '<', less_acts, "&lt;" },
	{ '&', ampersand_acts, "&amp;" }, { '$', dollar_acts, "\\$" },
	{ ':', colon_acts, "\\:" },       { '.', dot_acts, "\\." },
};

/* What stands for a character, NULL when it stands for itself. */
static const char *inline_escape(const struct md_at *at)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(inline_rules); i++)
		if (inline_rules[i].character == *at->here)
			return inline_rules[i].acts(at) ? inline_rules[i].instead : NULL;
	return NULL;
}

/* ---- what can act at the beginning of a line ------------------------------------ */

/* Whether a line is made of these characters alone: a rule, an underline, the second row of a
 * table. */
static bool line_is_of(const char *line, const char *characters)
{
	size_t bytes = strspn(line, characters);

	return bytes > 0 && (line[bytes] == '\n' || line[bytes] == '\0');
}

/* The dot or bracket after the number of an ordered list; NULL when the line begins none. */
static const char *number_end(const char *line)
{
	const char *end = line + strspn(line, "0123456789");

	return end > line && (*end == '.' || *end == ')') && ends_word(end[1]) ? end : NULL;
}

static bool begins_heading(const char *line)
{
	size_t level = strspn(line, "#");

	return level > 0 && level <= 6 && ends_word(line[level]);
}

/* "[ ]" and "[x]" at the beginning of an item are a box to tick. */
static bool begins_task(const char *line)
{
	return line[0] == '[' && line[1] != '\0' && line[2] == ']' && ends_word(line[3]);
}

/* Where the line needs a backslash before it is read on; NULL: nowhere. */
static const char *line_escape(const char *line)
{
	static const char *const rows[] = { "- ", "= ", "_ ", "-:| " };

	if (*line == '>' || begins_heading(line) || begins_task(line))
		return line;
	if ((*line == '-' || *line == '+' || *line == '*') && ends_word(line[1]))
		return line;
	for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++)
		if (line_is_of(line, rows[i]))
			return line;
	return number_end(line);
}

/* ---- texts ----------------------------------------------------------------------- */

/* Blanks at the beginning of a line would count as its indentation: no-break spaces do not. */
static const char *put_blanks(GString *out, const char *line, enum md_place place)
{
	for (; *line == ' '; line++)
		g_string_append(out, place == MD_CELL ? " " : "\u00a0");
	return line;
}

/* One line, up to its end, which is returned. */
static const char *put_line(GString *out, const char *text, const char *line, bool begins,
			    enum md_place place)
{
	bool indented = *line == ' ';
	const char *from = begins ? put_blanks(out, line, place) : line + strspn(line, " ");
	const char *end = from + strcspn(from, "\n");
	const char *marked = begins && !indented && place != MD_CELL ? line_escape(from) : NULL;

	while (end > from && end[-1] == ' ')
		end--;
	for (const char *here = from; here < end; here++) {
		struct md_at at = { text, here, place };
		const char *instead = inline_escape(&at);

		if (!instead && here == marked)
			g_string_append_c(out, '\\');
		if (instead)
			g_string_append(out, instead);
		else
			g_string_append_c(out, *here);
	}
	return end + strspn(end, " ");
}

/* From the end of one line to the next: a hard break, or an empty line where the text has one. */
static const char *put_break(GString *out, const char *at, enum md_place place, unsigned indent)
{
	const char *next = at, *scan;
	unsigned breaks = 0;

	for (scan = at; is_gap(*scan); scan++) {
		if (*scan != '\n')
			continue;
		breaks++;
		next = scan + 1; /* the blanks after it are the next line's own */
	}
	if (*scan == '\0')
		return scan;
	if (place == MD_CELL)
		g_string_append(out, breaks > 1 ? "<br><br>" : "<br>");
	else
		g_string_append_printf(out, "%s\n%*s", breaks > 1 ? "\n" : "\\", (int)indent, "");
	return next;
}

void md_text(GString *out, const char *text, enum md_place place, unsigned indent)
{
	g_autofree char *safe = text_safe(text ? text : "");
	const char *at = safe + strspn(safe, "\n");
	bool begins = place == MD_BLOCK;

	while (*at) {
		at = put_line(out, safe, at, begins, place);
		if (*at)
			at = put_break(out, at, place, indent);
		begins = true;
	}
}

void md_said(GString *out, const char *label, const char *text)
{
	if (!text || !*text)
		return;
	g_string_append_printf(out, "  - **%s:** ", label);
	md_text(out, text, MD_INLINE, 4);
	g_string_append_c(out, '\n');
}
