/*
 * Bracketed paste: the terminal says where a paste begins and ends, so that it arrives as one
 * text and none of its characters as a key.
 *
 * Switched on where the terminal's description has it, or where it can report a mouse and has a
 * second screen as xterm does: such terminals know it or leave it alone. Bytes are gathered as
 * they come, over any number of reads, and made characters by the locale once the paste is whole.
 */
#include "ui/terminal_private.h"

#include <langinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

static const char *const paste_on = "\033[?2004h", *const paste_off = "\033[?2004l";
static const char *const paste_end = "\033[201~";

/* After so long a silence what comes next is no longer the paste's: its end was lost. */
enum { SILENCE_US = 5000000 };

static struct {
	bool known;     /* the terminal can do it */
	GString *bytes; /* of the paste that is coming in; NULL: none is */
	gint64 heard_at;
} state;

static bool capability_is_there(const char *name)
{
	const char *text = tigetstr(name);

	return text != NULL && text != (char *)-1 && *text != '\0';
}

void paste_open(void)
{
	state.known = capability_is_there("BE") ||
		      (key_mouse != NULL && enter_ca_mode != NULL);
}

void paste_close(void)
{
	if (state.bytes != NULL)
		g_string_free(state.bytes, TRUE);
	state.bytes = NULL;
	state.known = false;
}

/* What ncurses has written is flushed by then, and its order to this does not matter. */
void paste_switch(bool on)
{
	if (!state.known)
		return;
	fputs(on ? paste_on : paste_off, stdout);
	fflush(stdout);
}

const char *paste_off_text(void)
{
	return state.known ? paste_off : "";
}

bool locale_is_utf8(void)
{
	return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/* ---- gathering --------------------------------------------------------------- */

void paste_begin(void)
{
	if (state.bytes == NULL)
		state.bytes = g_string_new(NULL);
	state.heard_at = g_get_monotonic_time();
}

bool paste_is_open(void)
{
	return state.bytes != NULL;
}

bool paste_is_silent(void)
{
	return state.bytes != NULL && g_get_monotonic_time() - state.heard_at > SILENCE_US;
}

bool paste_add(char byte)
{
	size_t end = strlen(paste_end);

	g_string_append_c(state.bytes, byte);
	state.heard_at = g_get_monotonic_time();
	if (byte != '~' || state.bytes->len < end ||
	    memcmp(state.bytes->str + state.bytes->len - end, paste_end, end) != 0)
		return false;
	g_string_truncate(state.bytes, state.bytes->len - end);
	return true;
}

/* ---- bytes into text --------------------------------------------------------- */

/* One character, as a record may hold it: lines end with \n, other controls can be seen. */
static void text_add(GString *text, gunichar character, bool after_return)
{
	if (character == '\r' || (character == '\n' && !after_return))
		g_string_append_c(text, '\n');
	else if (character == '\t' || !g_unichar_iscntrl(character))
		g_string_append_unichar(text, character);
	else if (character != '\n')
		g_string_append_unichar(text, 0xfffd);
}

char *paste_take(bool *foreign)
{
	GString *text = g_string_new(NULL);
	mbstate_t partial;
	gunichar before = 0;

	memset(&partial, 0, sizeof partial);
	*foreign = false;
	for (size_t at = 0; at < state.bytes->len;) {
		wchar_t wide = 0;
		const char *from = state.bytes->str + at;
		size_t used = mbrtowc(&wide, from, state.bytes->len - at, &partial);
		bool good = used != (size_t)-1 && used != (size_t)-2 &&
			    g_unichar_validate((gunichar)wide);

		if (!good) {
			memset(&partial, 0, sizeof partial);
			*foreign |= !locale_is_utf8();
			wide = 0xfffd;
			used = 1;
		}
		text_add(text, (gunichar)wide, before == '\r');
		before = (gunichar)wide;
		at += MAX(used, 1);
	}
	g_string_free(state.bytes, TRUE);
	state.bytes = NULL;
	return g_string_free(text, FALSE);
}
