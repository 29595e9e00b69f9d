/*
 * libcyaml's schema of packs of probes, in step with schema_collect.h.
 */
#include <cyaml/cyaml.h>

#include "catalog/schema_collect.h"
#include "catalog/schema_fields.h"

static const struct cyaml_schema_field header_fields[] = {
	TEXT(native_pack_header, id),
	TEXT(native_pack_header, revision),
	TEXT(native_pack_header, title),
	MAYBE_TEXT(native_pack_header, about),
	TEXT(native_pack_header, catalog),
	CYAML_FIELD_END
};

static const struct cyaml_schema_field probe_fields[] = {
	TEXT(native_probe, id),
	TEXT(native_probe, title),
	TEXT(native_probe, shows),
	MAYBE_TEXT(native_probe, timeout),
	MAYBE_TEXT(native_probe, optional),
	LIST(native_probe, command, text_entry_schema),
	LIST(native_probe, controls, text_entry_schema),
	LIST(native_probe, expect_exit, text_entry_schema),
	CYAML_FIELD_END
};

static const struct cyaml_schema_value probe_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct native_probe, probe_fields),
};

static const struct cyaml_schema_field file_fields[] = {
	TEXT(native_pack, format),
	CYAML_FIELD_MAPPING_PTR("pack", CYAML_FLAG_POINTER, struct native_pack, pack,
				header_fields),
	LIST(native_pack, probes, probe_schema),
	CYAML_FIELD_END
};

const struct cyaml_schema_value native_pack_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct native_pack, file_fields),
};
