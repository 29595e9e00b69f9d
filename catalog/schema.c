/*
 * libcyaml's schema of the native catalog format, in step with schema.h.
 */
#include <cyaml/cyaml.h>

#include "catalog/schema.h"
#include "catalog/schema_fields.h"

static const struct cyaml_schema_field header_fields[] = {
	TEXT(native_header, id),
	TEXT(native_header, revision),
	TEXT(native_header, title),
	MAYBE_TEXT(native_header, subtitle),
	MAYBE_TEXT(native_header, publisher),
	MAYBE_TEXT(native_header, language),
	TEXT(native_header, standing),
	MAYBE_TEXT(native_header, withdrawn),
	MAYBE_TEXT(native_header, replaced_by),
	MAYBE_TEXT(native_header, key),
	MAYBE_TEXT(native_header, guidance),
	MAYBE_TEXT(native_header, confirmed),
	MAYBE_TEXT(native_header, licence),
	MAYBE_TEXT(native_header, notice),
	CYAML_FIELD_END
};

static const struct cyaml_schema_field party_fields[] = {
	TEXT(native_party, id),
	TEXT(native_party, code),
	TEXT(native_party, title),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value party_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_party, party_fields),
};

static const struct cyaml_schema_field area_fields[] = {
	TEXT(native_area, id),
	TEXT(native_area, title),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value area_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_area, area_fields),
};

static const struct cyaml_schema_field group_fields[] = {
	TEXT(native_group, id),
	MAYBE_TEXT(native_group, parent),
	TEXT(native_group, title),
	MAYBE_TEXT(native_group, key),
	MAYBE_TEXT(native_group, withdrawn),
	MAYBE_TEXT(native_group, summary),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value group_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_group, group_fields),
};

static const struct cyaml_schema_field question_fields[] = {
	TEXT(native_question, id),
	TEXT(native_question, text),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value question_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_question, question_fields),
};

static const struct cyaml_schema_field duty_fields[] = {
	TEXT(native_duty, id),
	TEXT(native_duty, text),
	MAYBE_TEXT(native_duty, split),
	TEXT(native_duty, iaas),
	TEXT(native_duty, paas),
	TEXT(native_duty, saas),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value duty_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_duty, duty_fields),
};

static const struct cyaml_schema_field map_fields[] = {
	TEXT(native_map, to),
	TEXT(native_map, relation),
	LIST(native_map, ids, text_entry_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value map_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_map, map_fields),
};

static const struct cyaml_schema_field control_fields[] = {
	TEXT(native_control, id),
	MAYBE_TEXT(native_control, group),
	TEXT(native_control, title),
	MAYBE_TEXT(native_control, key),
	TEXT(native_control, kind),
	MAYBE_TEXT(native_control, draft),
	LIST(native_control, areas, text_entry_schema),
	LIST(native_control, addressed, text_entry_schema),
	MAYBE_TEXT(native_control, summary),
	MAYBE_TEXT(native_control, customer),
	MAYBE_TEXT(native_control, provider),
	MAYBE_TEXT(native_control, customer_basis),
	MAYBE_TEXT(native_control, provider_basis),
	MAYBE_TEXT(native_control, notes),
	MAYBE_TEXT(native_control, other_info),
	LIST(native_control, evidence, text_entry_schema),
	LIST(native_control, questions, question_schema),
	LIST(native_control, duties, duty_schema),
	LIST(native_control, maps, map_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value control_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_control, control_fields),
};

static const struct cyaml_schema_field file_fields[] = {
	TEXT(native_file, format),
	CYAML_FIELD_MAPPING_PTR("catalog", CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL,
				struct native_file, catalog, header_fields),
	LIST(native_file, parties, party_schema),
	LIST(native_file, areas, area_schema),
	LIST(native_file, groups, group_schema),
	LIST(native_file, controls, control_schema),
	CYAML_FIELD_END
};

const struct cyaml_schema_value native_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct native_file, file_fields),
};
