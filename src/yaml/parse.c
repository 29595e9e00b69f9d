/*
 * From bytes to a value tree: what is checked before any parser sees them (size,
 * encoding, control characters), and which parser that is.
 */
#include "yaml/door_private.h"

#include <string.h>

struct position position_of(const char *bytes, size_t offset)
{
	struct position position = { 1, 1 };

	for (size_t i = 0; i < offset; i++) {
		unsigned char byte = (unsigned char)bytes[i];

		if (byte == '\n') {
			position.line++;
			position.column = 1;
		} else if ((byte & 0xc0) != 0x80) {
			position.column++;
		}
	}
	return position;
}

/* A file of another encoding would only be reported as a bad byte. */
static bool is_utf16(const char *bytes, size_t count)
{
	return count >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 ||
			      memcmp(bytes, "\xfe\xff", 2) == 0 || !bytes[0] || !bytes[1]);
}

/* Say what is wrong with the byte at `at`. */
static void bytes_fail(const char *name, const char *bytes, size_t count, size_t at,
		       GError **error)
{
	struct position place = position_of(bytes, at);
	unsigned char byte = (unsigned char)bytes[at];
	gunichar character = byte < 0x80 ? byte :
			     g_utf8_get_char_validated(bytes + at, (gssize)(count - at));

	if (is_utf16(bytes, count))
		error_set_at(error, REMIT_ERROR_INPUT, name, place.line, place.column,
			     _("the file is not UTF-8 but UTF-16; save it as UTF-8"));
	else if (character >= (gunichar)-2)
		error_set_at(error, REMIT_ERROR_INPUT, name, place.line, place.column,
			     _("the byte 0x%02X is not UTF-8; save the file as UTF-8"), byte);
	else if (character == 0)
		error_set_at(error, REMIT_ERROR_INPUT, name, place.line, place.column,
			     _("a NUL character; this is no text file"));
	else
		error_set_at(error, REMIT_ERROR_INPUT, name, place.line, place.column,
			     _("the control character U+%04X is not allowed"),
			     (unsigned)character);
}

static bool check_bytes(const char *name, GBytes *from, unsigned mib, GError **error)
{
	size_t count, at;
	const char *bytes = g_bytes_get_data(from, &count);

	if (count > (size_t)mib * 1024 * 1024) {
		error_set_at(error, REMIT_ERROR_LIMIT, name, 1, 1,
			     _("the file is larger than %d MB"), (int)mib);
		return false;
	}
	if (text_is_clean(bytes, count, &at))
		return true;
	bytes_fail(name, bytes, count, at, error);
	return false;
}

bool door_bytes_check(const char *name, GBytes *from, GError **error)
{
	return check_bytes(name, from, DOOR_BYTES_MAX / (1024 * 1024), error);
}

static bool looks_like_json(GBytes *from)
{
	size_t count;
	const char *bytes = g_bytes_get_data(from, &count);
	size_t at = 0;

	while (at < count && strchr(" \t\r\n", bytes[at]))
		at++;
	return at < count && (bytes[at] == '{' || bytes[at] == '[');
}

static bool is_named_json(const char *name)
{
	size_t length = strlen(name);

	return length > 5 && g_ascii_strcasecmp(name + length - 5, ".json") == 0;
}

/* JSON when jansson takes it, else YAML, of which JSON is a part. */
static bool tree_fill(struct builder *builder)
{
	struct json_problem problem;
	enum json_outcome outcome = JSON_OUTCOME_OTHER;
	GError **error = builder->error;
	bool filled;

	if (looks_like_json(builder->tree->bytes))
		outcome = tree_json_fill(builder, &problem);
	else
		problem.text[0] = '\0';
	if (outcome != JSON_OUTCOME_OTHER)
		return outcome == JSON_OUTCOME_FILLED;
	if (!problem.text[0] || !is_named_json(builder->tree->name))
		return guard_yaml(builder);

	/* Whoever calls it JSON wants to know what is wrong with the JSON. */
	builder->error = NULL;
	filled = guard_yaml(builder);
	builder->error = error;
	if (!filled)
		builder_fail(builder, REMIT_ERROR_INPUT, problem.position,
			     _("not JSON: %s"), problem.text);
	return filled;
}

GBytes *door_content(GBytes *bytes)
{
	size_t count;
	const char *data = g_bytes_get_data(bytes, &count);
	size_t mark = count >= 3 && memcmp(data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

	return g_bytes_new_from_bytes(bytes, mark, count - mark);
}

GBytes *door_text(const char *name, GBytes *bytes, unsigned mib, GError **error)
{
	g_autoptr(GBytes) content = door_content(bytes);

	return check_bytes(name, content, mib, error) ? g_steal_pointer(&content) : NULL;
}

struct value_tree *value_tree_parse(const char *name, GBytes *bytes, GError **error)
{
	return value_tree_parse_slowly(name, bytes, NULL, error);
}

struct value_tree *value_tree_parse_slowly(const char *name, GBytes *bytes,
					   const struct progress *progress, GError **error)
{
	g_autoptr(GBytes) content = door_content(bytes);
	struct builder builder;

	builder_init(&builder, name, content, error);
	builder.progress = progress;
	if (door_bytes_check(name, content, error) && tree_fill(&builder))
		return builder_finish(&builder);
	builder_clear(&builder);
	return NULL;
}
