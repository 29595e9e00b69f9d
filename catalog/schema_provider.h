/*
 * The format of provider lists as libcyaml loads it: every value a text, optional ones NULL.
 * What the texts mean is provider.c's business.
 */
#ifndef REMIT_CATALOG_SCHEMA_PROVIDER_H
#define REMIT_CATALOG_SCHEMA_PROVIDER_H

struct listed_provider {
	char *id, *name, *as_of, *source, *source_url, *audited, *check, *check_url, *notice;
};

struct listed_service {
	char *id, *as_published, *renamed_to, *closed_on, *scope_url, *note, *model;
	char **models;
	char **variants;
	char **plans;
	unsigned models_count, variants_count, plans_count;
};

struct listed_file {
	char *format;
	struct listed_provider *provider;
	struct listed_service *services;
	unsigned services_count;
};

struct cyaml_schema_value;
extern const struct cyaml_schema_value provider_schema;

#endif
