/* Shared by the files of base; nobody else includes it. */
#ifndef REMIT_BASE_PRIVATE_H
#define REMIT_BASE_PRIVATE_H

#include "base/base.h"

/* What the locale of the process can show. */
enum text_locale {
	TEXT_LOCALE_ASCII,
	TEXT_LOCALE_UTF8,
	TEXT_LOCALE_OTHER, /* a legacy character set: asked character by character */
};

/* Looked up at each call: the locale is the process's, not ours to remember. */
enum text_locale text_locale(void);

/* Whether the locale has the character and knows its width. */
bool text_can_show(enum text_locale locale, gunichar character);

/* Whether every byte is printable ASCII or LF: then each is one column. */
bool text_is_plain(const char *text);

/* Append the nearest ASCII of a character, "?" when there is none. */
void text_append_ascii(GString *to, gunichar character);

/* What a confined program does to itself before it begins; for g_spawn_async(). */
void confine_child(void *data);

#endif
