/*
 * Paths: joining and splitting them, and finding the row of the field table that one
 * belongs to. Relies on fields.c for the table; knows nothing of what a path holds.
 */
#include "session/session_private.h"

#include <stdarg.h>
#include <string.h>

#define PREVIOUS "previous/"

static bool needs_escape(unsigned char byte)
{
	return byte == '%' || byte == '/' || byte < 0x20 || byte == 0x7f;
}

static void append_component(GString *path, const char *component)
{
	for (const char *at = component; *at; at++) {
		if (needs_escape((unsigned char)*at))
			g_string_append_printf(path, "%%%02X", (unsigned char)*at);
		else
			g_string_append_c(path, *at);
	}
}

char *session_path(const char *component, ...)
{
	GString *path = g_string_new(NULL);
	va_list rest;

	append_component(path, component);
	va_start(rest, component);
	for (const char *next; (next = va_arg(rest, const char *));) {
		g_string_append_c(path, '/');
		append_component(path, next);
	}
	va_end(rest);
	return g_string_free(path, FALSE);
}

/* %XX becomes its byte; what is no such escape stays as it is. */
static void decode_component(char *component)
{
	char *to = component;

	for (const char *from = component; *from; from++) {
		if (from[0] == '%' && g_ascii_isxdigit(from[1]) && g_ascii_isxdigit(from[2])) {
			int byte = g_ascii_xdigit_value(from[1]) * 16 +
				   g_ascii_xdigit_value(from[2]);

			if (byte > 0) {
				*to++ = (char)byte;
				from += 2;
				continue;
			}
		}
		*to++ = *from;
	}
	*to = '\0';
}

char **session_path_split(const char *path)
{
	char **components = g_strsplit(path, "/", -1);

	for (unsigned i = 0; components[i]; i++)
		decode_component(components[i]);
	return components;
}

static bool is_member(const char *component, size_t bytes, const char *const *members)
{
	for (; *members; members++)
		if (strlen(*members) == bytes && memcmp(*members, component, bytes) == 0)
			return true;
	return false;
}

/* Hold one component of a path against one of a pattern. */
static bool component_matches(const struct session_field *field, const char *pattern,
			      size_t pattern_bytes, const char *component, size_t bytes)
{
	if (bytes == 0)
		return false;
	if (pattern_bytes == 1 && *pattern == '*')
		return true;
	if (*pattern == '{')
		return is_member(component, bytes, field->members);
	return pattern_bytes == bytes && memcmp(pattern, component, bytes) == 0;
}

static bool field_matches(const struct session_field *field, const char *path)
{
	const char *pattern = field->pattern;

	for (;;) {
		size_t pattern_bytes = strcspn(pattern, "/");
		size_t bytes = strcspn(path, "/");

		if (!component_matches(field, pattern, pattern_bytes, path, bytes))
			return false;
		if (pattern[pattern_bytes] != path[bytes])
			return false; /* one has more components than the other */
		if (!path[bytes])
			return true;
		pattern += pattern_bytes + 1;
		path += bytes + 1;
	}
}

static const struct session_field *row_of(const char *path)
{
	for (const struct session_field *field = session_fields; field->pattern; field++)
		if (field_matches(field, path))
			return field;
	return NULL;
}

const struct session_field *session_field_of(const char *path)
{
	const struct session_field *field = row_of(path);

	/* What came from an earlier assessment has the fields it had there. */
	if (!field && g_str_has_prefix(path, PREVIOUS))
		field = row_of(path + strlen(PREVIOUS));
	return field;
}

const struct session_field *session_field_named(const char *name)
{
	for (const struct session_field *field = session_fields; field->pattern; field++)
		if (field->name && strcmp(field->name, name) == 0)
			return field;
	return NULL;
}
