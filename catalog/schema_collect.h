/*
 * The format of packs of probes as libcyaml loads it: every value a text, optional ones NULL. What
 * the texts mean is collect_load.c's business.
 */
#ifndef REMIT_COLLECT_SCHEMA_H
#define REMIT_COLLECT_SCHEMA_H

struct native_pack_header {
	char *id, *revision, *title, *about, *catalog;
};

struct native_probe {
	char *id, *title, *shows, *timeout, *optional;
	char **command;
	char **controls;
	char **expect_exit;
	unsigned command_count, controls_count, expect_exit_count;
};

struct native_pack {
	char *format;
	struct native_pack_header *pack;
	struct native_probe *probes;
	unsigned probes_count;
};

struct cyaml_schema_value;
extern const struct cyaml_schema_value native_pack_schema;

#endif
