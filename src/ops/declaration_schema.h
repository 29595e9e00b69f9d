/*
 * The format of declarations as libcyaml loads it: every value a text, optional ones NULL. The
 * schema says what may stand where; what it says is taken from the value tree, which knows places.
 */
#ifndef REMIT_OPS_DECLARATION_SCHEMA_H
#define REMIT_OPS_DECLARATION_SCHEMA_H

#include "report/report.h"

struct native_declaration_head {
	char *side, *party, *author, *made_at, *valid_to, *catalog, *revision, *session, *head;
};

struct native_declaration_claim {
	char *duty, *accountable, *split, *reason, *performed_by, *contract_ref;
};

struct native_declaration_control {
	char *id, *title, *applicability, *exclusion_reason, *status, *how, *remark;
	char **basis;
	char **evidence;
	struct native_declaration_claim *claims;
	unsigned basis_count, evidence_count, claims_count;
};

struct native_declaration_service {
	char *id, *name, *model;
	struct native_declaration_control *controls;
	unsigned controls_count;
};

/* Fields of evidence and assurance together: each of them is optional. */
struct native_declaration_entry {
	char *id, *title, *file, *hash, *period_from, *period_to, *effective, *expiry;
	char *kind, *standard, *edition, *body, *number, *holder, *services, *regions;
	char *valid_from, *valid_to, *bridge_to, *control_sets, *presupposes, *fetch, *exceptions;
	char **covers;
	unsigned covers_count;
};

struct native_declaration {
	char *format;
	struct native_declaration_head *declaration;
	struct native_declaration_service *services;
	struct native_declaration_entry *evidence;
	struct native_declaration_entry *assurance;
	unsigned services_count, evidence_count, assurance_count;
};

struct cyaml_schema_value;
extern const struct cyaml_schema_value native_declaration_schema;

#endif
