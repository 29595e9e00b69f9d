/*
 * libcyaml's schema of declarations, in step with declaration_schema.h.
 */
#include <cyaml/cyaml.h>

#include "catalog/schema_fields.h"
#include "ops/declaration_schema.h"

static const struct cyaml_schema_field head_fields[] = {
	TEXT(native_declaration_head, side),
	TEXT(native_declaration_head, party),
	MAYBE_TEXT(native_declaration_head, author),
	TEXT(native_declaration_head, made_at),
	MAYBE_TEXT(native_declaration_head, valid_to),
	TEXT(native_declaration_head, catalog),
	MAYBE_TEXT(native_declaration_head, revision),
	MAYBE_TEXT(native_declaration_head, session),
	MAYBE_TEXT(native_declaration_head, head),
	CYAML_FIELD_END
};

static const struct cyaml_schema_field claim_fields[] = {
	TEXT(native_declaration_claim, duty),
	TEXT(native_declaration_claim, accountable),
	MAYBE_TEXT(native_declaration_claim, split),
	MAYBE_TEXT(native_declaration_claim, reason),
	MAYBE_TEXT(native_declaration_claim, performed_by),
	MAYBE_TEXT(native_declaration_claim, contract_ref),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value claim_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_declaration_claim, claim_fields),
};

static const struct cyaml_schema_field control_fields[] = {
	TEXT(native_declaration_control, id),
	MAYBE_TEXT(native_declaration_control, title),
	MAYBE_TEXT(native_declaration_control, applicability),
	MAYBE_TEXT(native_declaration_control, exclusion_reason),
	MAYBE_TEXT(native_declaration_control, status),
	LIST(native_declaration_control, basis, text_entry_schema),
	MAYBE_TEXT(native_declaration_control, how),
	MAYBE_TEXT(native_declaration_control, remark),
	LIST(native_declaration_control, evidence, text_entry_schema),
	LIST(native_declaration_control, claims, claim_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value control_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_declaration_control, control_fields),
};

static const struct cyaml_schema_field service_fields[] = {
	TEXT(native_declaration_service, id),
	MAYBE_TEXT(native_declaration_service, name),
	MAYBE_TEXT(native_declaration_service, model),
	LIST(native_declaration_service, controls, control_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value service_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_declaration_service, service_fields),
};

static const struct cyaml_schema_field evidence_fields[] = {
	TEXT(native_declaration_entry, id),
	MAYBE_TEXT(native_declaration_entry, title),
	MAYBE_TEXT(native_declaration_entry, file),
	MAYBE_TEXT(native_declaration_entry, hash),
	MAYBE_TEXT(native_declaration_entry, period_from),
	MAYBE_TEXT(native_declaration_entry, period_to),
	MAYBE_TEXT(native_declaration_entry, effective),
	MAYBE_TEXT(native_declaration_entry, expiry),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value evidence_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_declaration_entry, evidence_fields),
};

static const struct cyaml_schema_field assurance_fields[] = {
	TEXT(native_declaration_entry, id),
	MAYBE_TEXT(native_declaration_entry, kind),
	MAYBE_TEXT(native_declaration_entry, title),
	MAYBE_TEXT(native_declaration_entry, standard),
	MAYBE_TEXT(native_declaration_entry, edition),
	MAYBE_TEXT(native_declaration_entry, body),
	MAYBE_TEXT(native_declaration_entry, number),
	MAYBE_TEXT(native_declaration_entry, holder),
	MAYBE_TEXT(native_declaration_entry, services),
	MAYBE_TEXT(native_declaration_entry, regions),
	MAYBE_TEXT(native_declaration_entry, valid_from),
	MAYBE_TEXT(native_declaration_entry, valid_to),
	MAYBE_TEXT(native_declaration_entry, period_from),
	MAYBE_TEXT(native_declaration_entry, period_to),
	MAYBE_TEXT(native_declaration_entry, bridge_to),
	MAYBE_TEXT(native_declaration_entry, control_sets),
	MAYBE_TEXT(native_declaration_entry, presupposes),
	MAYBE_TEXT(native_declaration_entry, fetch),
	MAYBE_TEXT(native_declaration_entry, exceptions),
	MAYBE_TEXT(native_declaration_entry, hash),
	LIST(native_declaration_entry, covers, text_entry_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value assurance_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_declaration_entry, assurance_fields),
};

static const struct cyaml_schema_field file_fields[] = {
	TEXT(native_declaration, format),
	CYAML_FIELD_MAPPING_PTR("declaration", CYAML_FLAG_POINTER, struct native_declaration,
				declaration, head_fields),
	LIST(native_declaration, services, service_schema),
	LIST(native_declaration, evidence, evidence_schema),
	LIST(native_declaration, assurance, assurance_schema),
	CYAML_FIELD_END
};

const struct cyaml_schema_value native_declaration_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct native_declaration, file_fields),
};
