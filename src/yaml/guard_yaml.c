/*
 * The guard: one pass over libyaml's events that refuses what our formats never
 * need (aliases, anchors, tags, merge keys, keys that are no text, several
 * documents) and fills the value tree on the way. Stops at the first event that
 * is not wanted, so that an attack by depth costs nothing. Whatever libyaml says
 * is put into sentences of ours.
 */
#include "yaml/door_private.h"

#include <string.h>
#include <yaml.h>

/* ---- what libyaml complains about ------------------------------------------ */

struct sentence {
	const char *problem;  /* libyaml's words */
	const char *sentence; /* ours */
	bool at_context;      /* the culprit is where the construct began, not where it broke */
};

static const struct sentence sentences[] = {
	{ "found unexpected end of stream", N_("a quote is opened here and never closed"), true },
	{ "found unexpected document indicator", N_("a quote is opened here and never closed"),
	  true },
	{ "could not find expected ':'",
	  N_("expected 'key: value'; here stands a text without a colon"), true },
	{ "did not find expected ',' or ']'", N_("expected ',' or ']' here"), false },
	{ "did not find expected ',' or '}'", N_("expected ',' or '}' here"), false },
	{ "did not find expected key",
	  N_("expected a key here, as far indented as the keys before it"), false },
	{ "did not find expected '-' indicator",
	  N_("expected '-' here, as far indented as the entries before it"), false },
	{ "mapping values are not allowed in this context",
	  N_("a ': ' cannot stand here; put the text in quotes"), false },
	{ "block sequence entries are not allowed in this context",
	  N_("a list entry '- ' cannot start here; put it on a line of its own"), false },
	{ "did not find expected node content", N_("expected a value here"), false },
	{ "found character that cannot start any token",
	  N_("a text cannot start with this character; put it in quotes"), false },
	{ "found a tab character that violates indentation",
	  N_("tabs cannot indent; use blanks"), false },
	{ "found a tab character where an indentation space is expected",
	  N_("tabs cannot indent; use blanks"), false },
	{ "found unknown escape character",
	  N_("unknown escape after '\\'; write '\\\\' for a backslash"), false },
	{ "did not find expected hexdecimal number", N_("this escape needs hexadecimal digits"),
	  false },
	{ "found invalid Unicode character escape code",
	  N_("this escape names no Unicode character"), false },
	{ "did not find expected comment or line break",
	  N_("nothing but a comment may follow on this line"), false },
	{ "did not find expected <document start>",
	  N_("the document has ended; nothing may follow it"), false },
	{ "found undefined tag handle", N_("tags ('!') are not allowed"), false },
	{ "found incompatible YAML document", N_("only YAML 1.1 and 1.2 are read"), false },
};

static const struct sentence *sentence_find(const char *problem)
{
	for (size_t i = 0; i < G_N_ELEMENTS(sentences); i++)
		if (strcmp(sentences[i].problem, problem) == 0)
			return &sentences[i];
	return NULL;
}

/* ---- places ---------------------------------------------------------------- */

struct guard {
	struct builder *builder;
	const char *bytes;
	size_t count;
	bool odd_lines;  /* libyaml counts other lines than editors do */
	size_t walked;   /* characters, to where the byte and the place below are */
	size_t offset;
	struct position position;
	yaml_event_t event;
	unsigned documents;
	bool done;
};

/* U+2028, U+2029 and a CR of its own end a line for YAML, and for nobody else. */
static bool has_odd_lines(const char *bytes, size_t count)
{
	const char *end = bytes + count;

	if (count && (memmem(bytes, count, "\xe2\x80\xa8", 3) ||
		      memmem(bytes, count, "\xe2\x80\xa9", 3)))
		return true;
	for (const char *at = bytes; count && (at = memchr(at, '\r', (size_t)(end - at))); at++)
		if (at + 1 == end || at[1] != '\n')
			return true;
	return false;
}

/* Walk to a mark, whose index counts characters. Marks mostly come in order. */
static void guard_walk(struct guard *guard, size_t index)
{
	if (index < guard->walked) {
		guard->walked = guard->offset = 0;
		guard->position = (struct position){ 1, 1 };
	}
	for (; guard->walked < index && guard->offset < guard->count; guard->walked++) {
		char byte = guard->bytes[guard->offset];

		guard->offset += (size_t)g_utf8_skip[(unsigned char)byte];
		guard->position.column++;
		if (byte == '\n')
			guard->position = (struct position){ guard->position.line + 1, 1 };
	}
}

static struct position mark_position(struct guard *guard, yaml_mark_t mark)
{
	if (!guard->odd_lines)
		return (struct position){ (unsigned)mark.line + 1, (unsigned)mark.column + 1 };
	guard_walk(guard, mark.index);
	return guard->position;
}

static bool is_tab(struct guard *guard, yaml_mark_t mark)
{
	guard_walk(guard, mark.index);
	return guard->offset < guard->count && guard->bytes[guard->offset] == '\t';
}

/* ---- syntax errors --------------------------------------------------------- */

/* The characters that Unicode keeps for nobody, which libyaml does not read. */
static bool reader_fail(struct guard *guard, const yaml_parser_t *parser)
{
	size_t offset = MIN(parser->problem_offset, guard->count);

	return builder_fail(guard->builder, REMIT_ERROR_INPUT, position_of(guard->bytes, offset),
			    _("the character U+%04X is not allowed"),
			    (unsigned)parser->problem_value);
}

static bool parser_fail(struct guard *guard, const yaml_parser_t *parser)
{
	struct builder *builder = guard->builder;
	const char *problem = parser->problem ? parser->problem : "";
	const struct sentence *found = sentence_find(problem);
	struct position position = mark_position(guard, parser->problem_mark);

	if (parser->error == YAML_READER_ERROR)
		return reader_fail(guard, parser);
	if (parser->error == YAML_MEMORY_ERROR)
		return builder_fail(builder, REMIT_ERROR_LIMIT, position, _("out of memory"));
	if (!found)
		return builder_fail(builder, REMIT_ERROR_INPUT, position, _("not YAML: %s"),
				    problem);
	if (found->at_context && parser->context)
		position = mark_position(guard, parser->context_mark);
	else if (is_tab(guard, parser->problem_mark))
		return builder_fail(builder, REMIT_ERROR_INPUT, position,
				    _("tabs cannot indent; use blanks"));
	return builder_fail(builder, REMIT_ERROR_INPUT, position, "%s", _(found->sentence));
}

/* ---- events ---------------------------------------------------------------- */

static bool guard_refuse(struct guard *guard, const char *sentence)
{
	return builder_fail(guard->builder, REMIT_ERROR_INPUT,
			    mark_position(guard, guard->event.start_mark), "%s", sentence);
}

/* Anchors and tags may stand before any value. */
static bool guard_properties(struct guard *guard, const yaml_char_t *anchor,
			     const yaml_char_t *tag)
{
	if (anchor)
		return guard_refuse(guard, _("anchors ('&') are not allowed"));
	if (tag)
		return guard_refuse(guard, _("tags ('!') are not allowed"));
	return true;
}

static bool guard_nothing(struct guard *guard)
{
	(void)guard;
	return true;
}

static bool guard_stream_end(struct guard *guard)
{
	guard->done = true;
	if (guard->documents)
		return true;
	return builder_fail(guard->builder, REMIT_ERROR_INPUT, (struct position){ 1, 1 },
			    _("the file is empty"));
}

static bool guard_document_start(struct guard *guard)
{
	if (guard->documents++)
		return guard_refuse(guard, _("a second document starts here; a file holds one"));
	return true;
}

static bool guard_alias(struct guard *guard)
{
	return guard_refuse(guard, _("aliases ('*') are not allowed; write the value out"));
}

static bool guard_key(struct guard *guard, const char *text, size_t length, bool plain)
{
	if (plain && length == 0)
		return guard_refuse(guard, _("a key is missing before ':'"));
	if (plain && strcmp(text, "<<") == 0)
		return guard_refuse(guard, _("merge keys ('<<') are not allowed; write them out"));
	return builder_key(guard->builder, text, length,
			   mark_position(guard, guard->event.start_mark));
}

static bool guard_scalar(struct guard *guard)
{
	bool plain = guard->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	const char *text = (const char *)guard->event.data.scalar.value;
	size_t length = guard->event.data.scalar.length;

	if (!guard_properties(guard, guard->event.data.scalar.anchor,
			      guard->event.data.scalar.tag))
		return false;
	if (builder_wants_key(guard->builder))
		return guard_key(guard, text, length, plain);
	return builder_scalar(guard->builder, plain && length == 0 ? VALUE_NULL : VALUE_TEXT, text,
			      length, mark_position(guard, guard->event.start_mark));
}

static bool guard_open(struct guard *guard, enum value_kind kind)
{
	if (builder_wants_key(guard->builder))
		return guard_refuse(guard, _("a key has to be a text, not a list or a map"));
	return builder_open(guard->builder, kind, mark_position(guard, guard->event.start_mark));
}

static bool guard_list_start(struct guard *guard)
{
	return guard_properties(guard, guard->event.data.sequence_start.anchor,
				guard->event.data.sequence_start.tag) &&
	       guard_open(guard, VALUE_LIST);
}

static bool guard_map_start(struct guard *guard)
{
	return guard_properties(guard, guard->event.data.mapping_start.anchor,
				guard->event.data.mapping_start.tag) &&
	       guard_open(guard, VALUE_MAP);
}

static bool guard_close(struct guard *guard)
{
	return builder_close(guard->builder);
}

typedef bool (*guard_fn)(struct guard *guard);

static const guard_fn guards[] = {
	[YAML_NO_EVENT] = guard_nothing,
	[YAML_STREAM_START_EVENT] = guard_nothing,
	[YAML_STREAM_END_EVENT] = guard_stream_end,
	[YAML_DOCUMENT_START_EVENT] = guard_document_start,
	[YAML_DOCUMENT_END_EVENT] = guard_nothing,
	[YAML_ALIAS_EVENT] = guard_alias,
	[YAML_SCALAR_EVENT] = guard_scalar,
	[YAML_SEQUENCE_START_EVENT] = guard_list_start,
	[YAML_SEQUENCE_END_EVENT] = guard_close,
	[YAML_MAPPING_START_EVENT] = guard_map_start,
	[YAML_MAPPING_END_EVENT] = guard_close,
};

/* So many values are read in some milliseconds. */
enum { VALUES_A_TIME = 1024 };

static bool tell(const struct guard *guard, const yaml_parser_t *parser)
{
	const struct builder *builder = guard->builder;

	return builder->values % VALUES_A_TIME != 0 ||
	       progress_tell(builder->progress, builder->tree->name, parser->mark.index,
			     guard->count, builder->error);
}

bool guard_yaml(struct builder *builder)
{
	struct guard guard = { .builder = builder, .position = { 1, 1 } };
	yaml_parser_t parser;
	bool fine = true;

	guard.bytes = g_bytes_get_data(builder->tree->bytes, &guard.count);
	if (!guard.bytes)
		guard.bytes = ""; /* an empty GBytes has no data, and libyaml asserts some */
	guard.odd_lines = has_odd_lines(guard.bytes, guard.count);
	if (!yaml_parser_initialize(&parser))
		return builder_fail(builder, REMIT_ERROR_LIMIT, (struct position){ 1, 1 },
				    _("out of memory"));
	yaml_parser_set_input_string(&parser, (const unsigned char *)guard.bytes, guard.count);
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	while (fine && !guard.done) {
		if (!yaml_parser_parse(&parser, &guard.event)) {
			fine = parser_fail(&guard, &parser);
			break;
		}
		fine = guards[guard.event.type](&guard) && tell(&guard, &parser);
		yaml_event_delete(&guard.event);
	}
	yaml_parser_delete(&parser);
	return fine;
}
