/*
 * JSON into the value tree. jansson decides what is JSON and decodes the texts;
 * it keeps neither places nor numbers as they were written, so a second walk over
 * the same bytes runs along with its tree and finds both. That walk relies on the
 * bytes being JSON already and checks nothing again.
 */
#include "yaml/door_private.h"

#include <jansson.h>
#include <string.h>

struct scanner {
	const char *at;
	const char *end;
	struct position position; /* of `at` */
};

static void scanner_step(struct scanner *scanner)
{
	unsigned char next;

	if (*scanner->at++ == '\n') {
		scanner->position.line++;
		scanner->position.column = 1;
		return;
	}
	next = scanner->at < scanner->end ? (unsigned char)*scanner->at : 0;
	if ((next & 0xc0) != 0x80)
		scanner->position.column++;
}

/* To the next token: white space, and the commas and colons between values. */
static void scanner_skip(struct scanner *scanner)
{
	while (scanner->at < scanner->end && strchr(" \t\r\n,:", *scanner->at))
		scanner_step(scanner);
}

/* Past one text, number or word. */
static void scanner_pass(struct scanner *scanner)
{
	if (*scanner->at != '"') {
		while (scanner->at < scanner->end && !strchr(" \t\r\n,:]}", *scanner->at))
			scanner_step(scanner);
		return;
	}
	scanner_step(scanner);
	while (*scanner->at != '"') {
		if (*scanner->at == '\\')
			scanner_step(scanner);
		scanner_step(scanner);
	}
	scanner_step(scanner);
}

static bool fill_value(struct builder *builder, struct scanner *scanner, json_t *json);

static bool fill_list(struct builder *builder, struct scanner *scanner, json_t *json)
{
	size_t count = json_array_size(json);

	for (size_t i = 0; i < count; i++)
		if (!fill_value(builder, scanner, json_array_get(json, i)))
			return false;
	return true;
}

static bool fill_map(struct builder *builder, struct scanner *scanner, json_t *json)
{
	for (void *at = json_object_iter(json); at; at = json_object_iter_next(json, at)) {
		const char *key = json_object_iter_key(at);

		scanner_skip(scanner);
		if (!builder_key(builder, key, strlen(key), scanner->position))
			return false;
		scanner_pass(scanner);
		if (!fill_value(builder, scanner, json_object_iter_value(at)))
			return false;
	}
	return true;
}

static bool fill_container(struct builder *builder, struct scanner *scanner, json_t *json)
{
	bool map = json_is_object(json);
	bool fine = builder_open(builder, map ? VALUE_MAP : VALUE_LIST, scanner->position);

	scanner_step(scanner);
	fine = fine && (map ? fill_map : fill_list)(builder, scanner, json);
	scanner_skip(scanner);
	scanner_step(scanner);
	return fine && builder_close(builder);
}

/* Recurses no deeper than the builder opens. */
static bool fill_value(struct builder *builder, struct scanner *scanner, json_t *json)
{
	struct position position;
	const char *start;

	scanner_skip(scanner);
	if (json_is_object(json) || json_is_array(json))
		return fill_container(builder, scanner, json);
	position = scanner->position;
	start = scanner->at;
	scanner_pass(scanner);
	if (json_is_null(json))
		return builder_scalar(builder, VALUE_NULL, "", 0, position);
	if (json_is_string(json))
		return builder_scalar(builder, VALUE_TEXT, json_string_value(json),
				      json_string_length(json), position);
	return builder_scalar(builder, VALUE_TEXT, start, (size_t)(scanner->at - start), position);
}

/*
 * Whether it is worth giving to jansson, which is generous with depth and makes a
 * node of every value. What is refused here goes to the YAML guard, which takes or
 * refuses it by the same limits.
 */
static bool is_within_limits(const char *bytes, size_t count)
{
	unsigned depth = 0;
	unsigned values = 1;
	bool text = false;

	for (size_t i = 0; i < count; i++) {
		char byte = bytes[i];

		if (text) {
			i += byte == '\\';
			text = byte != '"';
		} else if (byte == '"') {
			text = true;
		} else if (byte == '[' || byte == '{') {
			if (++depth > DOOR_DEPTH_MAX)
				return false;
		} else if (byte == ']' || byte == '}') {
			depth -= depth > 0;
		} else if (byte == ',' || byte == ':') {
			if (++values > DOOR_VALUES_MAX)
				return false;
		}
	}
	return true;
}

enum json_outcome tree_json_fill(struct builder *builder, struct json_problem *problem)
{
	size_t count;
	const char *bytes = g_bytes_get_data(builder->tree->bytes, &count);
	struct scanner scanner = { bytes, bytes + count, { 1, 1 } };
	json_error_t said;
	json_t *json;
	bool filled;

	problem->text[0] = '\0';
	if (!is_within_limits(bytes, count))
		return JSON_OUTCOME_OTHER;
	json = json_loadb(bytes, count, JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL, &said);
	if (!json) {
		g_strlcpy(problem->text, said.text, sizeof problem->text);
		problem->position = (struct position){ (unsigned)MAX(said.line, 1),
						       (unsigned)MAX(said.column, 1) };
		return JSON_OUTCOME_OTHER;
	}
	filled = fill_value(builder, &scanner, json);
	json_decref(json);
	builder->tree->json = true;
	return filled ? JSON_OUTCOME_FILLED : JSON_OUTCOME_FAILED;
}
