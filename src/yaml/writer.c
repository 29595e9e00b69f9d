/*
 * YAML for people over libyaml's emitter. The style of a text is chosen here, and
 * so that every YAML 1.1 or 1.2 reader takes it for the same text: plain when it
 * cannot be anything else, a literal block for prose, double quotes for the rest.
 */
#include "yaml/door_private.h"

#include <string.h>
#include <yaml.h>

enum { WRITER_DEPTH_MAX = DOOR_DEPTH_MAX };

struct yaml_writer {
	yaml_emitter_t emitter;
	GByteArray *out;
	enum value_kind open[WRITER_DEPTH_MAX];
	unsigned depth;
	bool key_next[WRITER_DEPTH_MAX]; /* of an open map */
	bool rooted;                     /* the document has its one value */
	bool failed;                     /* no memory */
	char *unclean;                   /* the first text that was refused, safe to show */
};

/* ---- the style of a text --------------------------------------------------- */

/* Words that some reader takes for a boolean, null or a number, in any case. */
static const char *const taken_words[] = { "y",	   "n",	   "yes", "no",  "on",  "off",
					   "true", "false", "null", "nan", "inf", "infinity" };

static bool is_taken_word(const char *text)
{
	for (size_t i = 0; i < G_N_ELEMENTS(taken_words); i++)
		if (g_ascii_strcasecmp(text, taken_words[i]) == 0)
			return true;
	return false;
}

/* Whether a character may stand unquoted after the first one. */
static bool is_plain_inside(const char *at)
{
	gunichar character = g_utf8_get_char(at);

	if (character >= 0x80)
		return character < 0x10000 && g_unichar_isgraph(character) &&
		       g_unichar_type(character) != G_UNICODE_FORMAT;
	if (character == ' ')
		return at[1] != ' ' && at[1] != '#' && at[1] != '\0';
	if (character == ':')
		return g_ascii_isalnum(at[1]) || at[1] == '/';
	return g_ascii_isalnum(at[0]) || strchr("_-./()+;'&%$=<>*?!~,#@", at[0]);
}

/* Starts with a letter, so it is no number, date or indicator; and is no taken word. */
static bool is_plain(const char *text)
{
	if (!g_unichar_isalpha(g_utf8_get_char(text)) || is_taken_word(text))
		return false;
	for (const char *at = text; *at; at = g_utf8_next_char(at))
		if (!is_plain_inside(at))
			return false;
	return true;
}

/*
 * Whether a literal block holds the text exactly and as people read it. Tabs,
 * carriage returns and characters beyond the BMP would be escaped by the emitter;
 * a blank at the start of the first line or at the end of any would be invisible.
 */
static bool is_prose(const char *text)
{
	size_t length = strlen(text);

	if (!strchr(text, '\n') || strpbrk(text, "\t\r") || strstr(text, " \n") ||
	    text[0] == ' ' || text[0] == '\n' || text[length - 1] == ' ' ||
	    text[length - 1] == '\n')
		return false;
	for (const char *at = text; *at; at = g_utf8_next_char(at)) {
		gunichar character = g_utf8_get_char(at);

		if (character != '\n' && character != ' ' &&
		    (character >= 0x10000 || !g_unichar_isprint(character) ||
		     g_unichar_type(character) == G_UNICODE_LINE_SEPARATOR ||
		     g_unichar_type(character) == G_UNICODE_PARAGRAPH_SEPARATOR))
			return false;
	}
	return true;
}

static yaml_scalar_style_t style_of(const char *text, bool key)
{
	if (is_plain(text))
		return YAML_PLAIN_SCALAR_STYLE;
	return !key && is_prose(text) ? YAML_LITERAL_SCALAR_STYLE : YAML_DOUBLE_QUOTED_SCALAR_STYLE;
}

/* ---- events ---------------------------------------------------------------- */

static int out_append(void *data, unsigned char *bytes, size_t count)
{
	struct yaml_writer *writer = data;

	if (count > G_MAXUINT / 2 - writer->out->len)
		return 0;
	g_byte_array_append(writer->out, bytes, (guint)count);
	return 1;
}

/* Hand over an event that was made, or not for want of memory. */
static void emit(struct yaml_writer *writer, yaml_event_t *event, int made)
{
	if (!made)
		writer->failed = true;
	else if (writer->failed)
		yaml_event_delete(event);
	else if (!yaml_emitter_emit(&writer->emitter, event))
		writer->failed = true;
}

/* A key or a value comes; returns whether it is a key. */
static bool writer_advance(struct yaml_writer *writer)
{
	bool *key_next = &writer->key_next[writer->depth ? writer->depth - 1 : 0];
	bool key = false;

	if (!writer->depth) {
		g_assert(!writer->rooted);
		writer->rooted = true;
	} else if (writer->open[writer->depth - 1] == VALUE_MAP) {
		key = *key_next;
		*key_next = !key;
	}
	return key;
}

static void writer_open(struct yaml_writer *writer, enum value_kind kind)
{
	bool key = writer_advance(writer);

	g_assert(!key && writer->depth < WRITER_DEPTH_MAX);
	writer->open[writer->depth] = kind;
	writer->key_next[writer->depth++] = kind == VALUE_MAP;
}

void yaml_writer_map(struct yaml_writer *writer)
{
	yaml_event_t event;

	writer_open(writer, VALUE_MAP);
	emit(writer, &event,
	     yaml_mapping_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE));
}

void yaml_writer_list(struct yaml_writer *writer)
{
	yaml_event_t event;

	writer_open(writer, VALUE_LIST);
	emit(writer, &event, yaml_sequence_start_event_initialize(&event, NULL, NULL, 1,
								  YAML_BLOCK_SEQUENCE_STYLE));
}

void yaml_writer_end(struct yaml_writer *writer)
{
	yaml_event_t event;
	bool map;

	g_assert(writer->depth > 0);
	map = writer->open[--writer->depth] == VALUE_MAP;
	g_assert(!map || writer->key_next[writer->depth]);
	emit(writer, &event, map ? yaml_mapping_end_event_initialize(&event) :
				   yaml_sequence_end_event_initialize(&event));
}

static void writer_scalar(struct yaml_writer *writer, const char *text, size_t length,
			  yaml_scalar_style_t style)
{
	yaml_event_t event;

	emit(writer, &event,
	     yaml_scalar_event_initialize(&event, NULL, NULL, (const yaml_char_t *)text,
					  (int)length, 1, 1, style));
}

void yaml_writer_text(struct yaml_writer *writer, const char *text)
{
	size_t length = strlen(text);
	bool key = writer_advance(writer);

	if (length > G_MAXINT || !text_is_clean(text, length, NULL)) {
		if (!writer->unclean)
			writer->unclean = text_safe(text);
		text = "";
		length = 0;
	}
	writer_scalar(writer, text, length, style_of(text, key));
}

/* What is no text, as YAML's core schema spells it. */
static void writer_word(struct yaml_writer *writer, const char *word)
{
	bool key = writer_advance(writer);

	g_assert(!key);
	writer_scalar(writer, word, strlen(word), YAML_PLAIN_SCALAR_STYLE);
}

void yaml_writer_number(struct yaml_writer *writer, unsigned number)
{
	char digits[16];

	g_snprintf(digits, sizeof(digits), "%u", number);
	writer_word(writer, digits);
}

void yaml_writer_flag(struct yaml_writer *writer, bool flag)
{
	writer_word(writer, flag ? "true" : "false");
}

void yaml_writer_null(struct yaml_writer *writer)
{
	writer_word(writer, "null");
}

/* Recurses no deeper than a tree is. */
void yaml_writer_value(struct yaml_writer *writer, const struct value *value)
{
	enum value_kind kind = value_kind(value);

	if (kind == VALUE_TEXT) {
		yaml_writer_text(writer, value_text(value));
		return;
	}
	if (kind == VALUE_NULL) {
		writer_advance(writer);
		writer_scalar(writer, "", 0, YAML_PLAIN_SCALAR_STYLE);
		return;
	}
	(kind == VALUE_MAP ? yaml_writer_map : yaml_writer_list)(writer);
	for (size_t i = 0; i < value_count(value); i++) {
		if (kind == VALUE_MAP)
			yaml_writer_text(writer, value_key(value, i));
		yaml_writer_value(writer, value_at(value, i));
	}
	yaml_writer_end(writer);
}

struct yaml_writer *yaml_writer_new(void)
{
	struct yaml_writer *writer = g_new0(struct yaml_writer, 1);
	yaml_event_t event;

	writer->out = g_byte_array_new();
	if (!yaml_emitter_initialize(&writer->emitter)) {
		writer->failed = true;
		return writer;
	}
	yaml_emitter_set_output(&writer->emitter, out_append, writer);
	yaml_emitter_set_unicode(&writer->emitter, 1);
	yaml_emitter_set_width(&writer->emitter, -1);
	emit(writer, &event, yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING));
	emit(writer, &event, yaml_document_start_event_initialize(&event, NULL, NULL, NULL, 1));
	return writer;
}

GBytes *yaml_writer_finish(struct yaml_writer *writer, GError **error)
{
	GBytes *bytes = NULL;
	yaml_event_t event;

	g_assert(writer->depth == 0 && writer->rooted);
	emit(writer, &event, yaml_document_end_event_initialize(&event, 1));
	emit(writer, &event, yaml_stream_end_event_initialize(&event));
	if (writer->unclean)
		error_set(error, REMIT_ERROR_INPUT,
			  _("a text that is not clean UTF-8 cannot be written: %.60s"),
			  writer->unclean);
	else if (writer->failed)
		error_set(error, REMIT_ERROR_INPUT, _("the YAML could not be made: out of memory"));
	else
		bytes = g_byte_array_free_to_bytes(g_steal_pointer(&writer->out));
	yaml_emitter_delete(&writer->emitter);
	if (writer->out)
		g_byte_array_unref(writer->out);
	g_free(writer->unclean);
	g_free(writer);
	return bytes;
}
