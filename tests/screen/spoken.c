/*
 * Whether what was sent to a terminal is what that terminal understands, see spoken.h.
 *
 * A capability with parameters is a small program of terminfo(5); here it is a pattern: numbers
 * stand for any number, each branch of a condition may be what was sent. So this says whether a
 * sequence is one of the terminal's, not whether it was the right one.
 */
#include "tests/screen/spoken.h"

#include <curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

enum { CULPRIT_BYTES = 14, NUMBER_MAX = 10000 };

struct input {
	const char *at, *end;
	long limit; /* numbers are below this, */
	long also;  /* or this one; -1: none */
};

/* ---- one capability ------------------------------------------------------------ */

/* The token of a capability that begins here: "%p1", "%{12}", "$<2>", or a byte. */
static size_t token_length(const char *format)
{
	if (format[0] == '$' && format[1] == '<' && strchr(format, '>') != NULL)
		return (size_t)(strchr(format, '>') - format) + 1;
	if (format[0] != '%' || format[1] == '\0')
		return 1;
	if (strchr("pPg", format[1]) != NULL && format[2] != '\0')
		return 3;
	if (format[1] == '\'' && format[2] != '\0' && format[3] == '\'')
		return 4;
	if (format[1] == '{')
		return 1 + strcspn(format + 1, "}") + 1;
	if (strchr(":0123456789. #", format[1]) != NULL)
		return strcspn(format, "doxXsc") + 1;
	return 2;
}

static bool token_is(const char *format, const char *token)
{
	return strncmp(format, token, 2) == 0;
}

/* From inside a branch to behind its end: the matching "%;", or with `other` also "%e". */
static const char *branch_skip(const char *format, bool other)
{
	int depth = 0;

	while (*format != '\0') {
		size_t length = token_length(format);
		if (depth == 0 && (token_is(format, "%;") || (other && token_is(format, "%e"))))
			return format + length;
		depth += token_is(format, "%?") ? 1 : token_is(format, "%;") ? -1 : 0;
		format += length;
	}
	return format;
}

static size_t number_length(struct input input)
{
	long number = 0;
	size_t count = 0;

	while (input.at + count < input.end && input.at[count] >= '0' && input.at[count] <= '9' &&
	       number < NUMBER_MAX)
		number = number * 10 + (input.at[count++] - '0');
	return number < input.limit || number == input.also ? count : 0;
}

/* How many bytes this capability accounts for; -1: it is another one. */
static long matched(const char *format, struct input input)
{
	const char *start = input.at;

	while (*format != '\0') {
		size_t length = token_length(format), used = 0;
		char last = format[length - 1];

		if (token_is(format, "%t")) {
			long one = matched(format + length, input);
			long other = matched(branch_skip(format + length, true), input);
			long best = one > other ? one : other;
			return best < 0 ? -1 : best + (input.at - start);
		}
		if (token_is(format, "%e")) {
			format = branch_skip(format + length, false);
			continue;
		}
		if (length == 1 || token_is(format, "%%")) {
			used = input.at < input.end && *input.at == last ? 1 : 0;
		} else if (*format == '%' && strchr("doxX", last) != NULL &&
			   strchr("pPg", format[1]) == NULL) {
			used = number_length(input);
		} else if (token_is(format, "%c")) {
			used = input.at < input.end ? 1 : 0;
		} else {
			format += length; /* padding, and what is reckoned with only */
			continue;
		}
		if (used == 0)
			return -1;
		input.at += used;
		format += length;
	}
	return input.at - start;
}

/* ---- all of them ---------------------------------------------------------------- */

static const char *capability(const char *name)
{
	const char *text = tigetstr(name);

	return text == NULL || text == (char *)-1 || *text == '\0' ? NULL : text;
}

/* What a terminal is taken to know beyond the names of the standard. */
static const char *extension(size_t at)
{
	static const char *const names[] = {"XM", "BE", "BD", "E3"};
	bool mouse = capability("kmous") != NULL, screens = capability("smcup") != NULL;
	static const char *const xterm_mouse = "\033[?1000%?%p1%{1}%=%th%el%;";
	/* Terminals with a mouse and an alternate screen take xterm's private modes. */
	static const char *const xterm_paste = "\033[?2004%?%p1%{1}%=%th%el%;";

	if (at < sizeof names / sizeof *names)
		return capability(names[at]);
	if (at == sizeof names / sizeof *names)
		return mouse && capability("XM") == NULL ? xterm_mouse : NULL;
	return mouse && screens ? xterm_paste : NULL;
}

enum { EXTENSIONS = 6 };

static long longest(struct input input)
{
	long best = -1;

	for (size_t i = 0; strnames[i] != NULL; i++) {
		const char *text = capability(strnames[i]);
		bool colours = strncmp(strnames[i], "seta", 4) == 0;
		input.limit = colours ? tigetnum("colors") : NUMBER_MAX;
		/* Terminals that say so take 9 for the colour they have by themselves. */
		input.also = colours && tigetflag("AX") > 0 ? 9 : -1;
		long length = text == NULL ? -1 : matched(text, input);
		best = length > best ? length : best;
	}
	input.limit = NUMBER_MAX;
	for (size_t i = 0; i < EXTENSIONS; i++) {
		long length = extension(i) == NULL ? -1 : matched(extension(i), input);
		best = length > best ? length : best;
	}
	return best;
}

static void culprit_tell(char culprit[64], const char *at, const char *end)
{
	size_t used = 0;

	for (int i = 0; i < CULPRIT_BYTES && at < end; i++, at++) {
		unsigned char byte = (unsigned char)*at;
		used += (size_t)snprintf(culprit + used, 64 - used,
					 byte < 32 || byte > 126 ? "\\x%02x" : "%c", byte);
	}
}

enum spoken spoken_check(const char *term, const char *bytes, size_t count, char culprit[64])
{
	struct input input = {bytes, bytes + count, 0, -1};
	int problem;
	enum spoken result = SPOKEN_KNOWN;

	if (setupterm(term, 1, &problem) != OK)
		return SPOKEN_NO_ENTRY;
	while (input.at < input.end && result == SPOKEN_KNOWN) {
		unsigned char byte = (unsigned char)*input.at;
		long length = byte < 32 || byte == 127 ? longest(input) : 1;
		if (length <= 0) {
			culprit_tell(culprit, input.at, input.end);
			result = SPOKEN_UNKNOWN;
		}
		input.at += length;
	}
	del_curterm(cur_term);
	return result;
}
