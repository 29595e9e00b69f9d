/*
 * libcyaml's schema of the quiz format, in step with quiz_schema.h.
 */
#include <cyaml/cyaml.h>

#include "catalog/quiz_schema.h"
#include "catalog/schema_fields.h"

#define MAP(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_POINTER, struct structure, member, fields)

static const struct cyaml_schema_field header_fields[] = {
	TEXT(native_quiz_header, id),
	TEXT(native_quiz_header, revision),
	TEXT(native_quiz_header, title),
	TEXT(native_quiz_header, about),
	TEXT(native_quiz_header, notice),
	TEXT(native_quiz_header, source),
	TEXT(native_quiz_header, as_of),
	MAYBE_TEXT(native_quiz_header, catalog),
	CYAML_FIELD_END
};

static const struct cyaml_schema_field name_fields[] = {
	TEXT(native_quiz_name, id),
	TEXT(native_quiz_name, title),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value name_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_quiz_name, name_fields),
};

static const struct cyaml_schema_field option_fields[] = {
	TEXT(native_quiz_option, id),
	TEXT(native_quiz_option, text),
	MAYBE_TEXT(native_quiz_option, advice),
	LIST(native_quiz_option, parts, text_entry_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value option_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_quiz_option, option_fields),
};

static const struct cyaml_schema_field gate_fields[] = {
	TEXT(native_quiz_gate, text),
	MAYBE_TEXT(native_quiz_gate, help),
	LIST(native_quiz_gate, articles, text_entry_schema),
	LIST(native_quiz_gate, controls, text_entry_schema),
	LIST(native_quiz_gate, options, option_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_field ask_fields[] = {
	TEXT(native_quiz_ask, part),
	TEXT(native_quiz_ask, text),
	MAYBE_TEXT(native_quiz_ask, help),
	MAYBE_TEXT(native_quiz_ask, advice),
	LIST(native_quiz_ask, articles, text_entry_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value ask_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_quiz_ask, ask_fields),
};

static const struct cyaml_schema_field question_fields[] = {
	TEXT(native_quiz_question, id),
	TEXT(native_quiz_question, title),
	TEXT(native_quiz_question, area),
	MAYBE_TEXT(native_quiz_question, urgency),
	MAYBE_TEXT(native_quiz_question, text),
	MAYBE_TEXT(native_quiz_question, help),
	MAYBE_TEXT(native_quiz_question, advice),
	LIST(native_quiz_question, articles, text_entry_schema),
	LIST(native_quiz_question, controls, text_entry_schema),
	LIST(native_quiz_question, parts, ask_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value question_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_quiz_question, question_fields),
};

static const struct cyaml_schema_field file_fields[] = {
	TEXT(native_quiz, format),
	MAP(native_quiz, quiz, header_fields),
	LIST(native_quiz, parts, name_schema),
	LIST(native_quiz, areas, name_schema),
	MAP(native_quiz, gate, gate_fields),
	LIST(native_quiz, questions, question_schema),
	CYAML_FIELD_END
};

const struct cyaml_schema_value native_quiz_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct native_quiz, file_fields),
};
