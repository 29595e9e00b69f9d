/*
 * The native catalog format as libcyaml loads it: every value a text, optional
 * ones NULL. What the texts mean is native.c's business.
 */
#ifndef REMIT_CATALOG_SCHEMA_H
#define REMIT_CATALOG_SCHEMA_H

struct native_header {
	char *id, *revision, *title, *subtitle, *publisher, *language, *standing, *withdrawn;
	char *replaced_by, *key, *guidance, *confirmed, *licence, *notice;
};

struct native_party {
	char *id, *code, *title;
};

struct native_area {
	char *id, *title;
};

struct native_group {
	char *id, *parent, *title, *key, *withdrawn, *summary;
};

struct native_question {
	char *id, *text;
};

struct native_duty {
	char *id, *text, *split, *iaas, *paas, *saas;
};

struct native_map {
	char *to, *relation;
	char **ids;
	unsigned ids_count;
};

struct native_control {
	char *id, *group, *title, *key, *kind, *draft;
	char **areas;
	char **addressed;
	char *summary, *customer, *provider, *customer_basis, *provider_basis, *notes, *other_info;
	char **evidence;
	struct native_question *questions;
	struct native_duty *duties;
	struct native_map *maps;
	unsigned areas_count, addressed_count, evidence_count;
	unsigned questions_count, duties_count, maps_count;
};

struct native_file {
	char *format;
	struct native_header *catalog;
	struct native_party *parties;
	struct native_area *areas;
	struct native_group *groups;
	struct native_control *controls;
	unsigned parties_count, areas_count, groups_count, controls_count;
};

struct cyaml_schema_value;
extern const struct cyaml_schema_value native_schema;

#endif
