/*
 * libcyaml's schema of provider lists, in step with schema_provider.h.
 */
#include <cyaml/cyaml.h>

#include "catalog/schema_provider.h"
#include "catalog/schema_fields.h"

static const struct cyaml_schema_field header_fields[] = {
	TEXT(listed_provider, id),
	TEXT(listed_provider, name),
	TEXT(listed_provider, as_of),
	TEXT(listed_provider, source),
	MAYBE_TEXT(listed_provider, source_url),
	TEXT(listed_provider, audited),
	TEXT(listed_provider, check),
	MAYBE_TEXT(listed_provider, check_url),
	MAYBE_TEXT(listed_provider, notice),
	CYAML_FIELD_END
};

static const struct cyaml_schema_field service_fields[] = {
	TEXT(listed_service, id),
	TEXT(listed_service, as_published),
	MAYBE_TEXT(listed_service, renamed_to),
	MAYBE_TEXT(listed_service, closed_on),
	MAYBE_TEXT(listed_service, scope_url),
	MAYBE_TEXT(listed_service, note),
	MAYBE_TEXT(listed_service, model),
	LIST(listed_service, models, text_entry_schema),
	LIST(listed_service, variants, text_entry_schema),
	LIST(listed_service, plans, text_entry_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value service_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct listed_service, service_fields),
};

static const struct cyaml_schema_field file_fields[] = {
	TEXT(listed_file, format),
	CYAML_FIELD_MAPPING_PTR("provider", CYAML_FLAG_POINTER, struct listed_file, provider,
				header_fields),
	LIST(listed_file, services, service_schema),
	CYAML_FIELD_END
};

const struct cyaml_schema_value provider_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct listed_file, file_fields),
};
