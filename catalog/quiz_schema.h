/*
 * The quiz format as libcyaml loads it: every value a text, optional ones NULL. What the
 * texts mean is quiz_load.c's business.
 */
#ifndef REMIT_CATALOG_QUIZ_SCHEMA_H
#define REMIT_CATALOG_QUIZ_SCHEMA_H

struct native_quiz_header {
	char *id, *revision, *title, *about, *notice, *source, *as_of, *catalog;
};

/* Parts and areas alike. */
struct native_quiz_name {
	char *id, *title;
};

struct native_quiz_option {
	char *id, *text, *advice;
	char **parts;
	unsigned parts_count;
};

struct native_quiz_gate {
	char *text, *help;
	char **articles;
	char **controls;
	struct native_quiz_option *options;
	unsigned articles_count, controls_count, options_count;
};

struct native_quiz_ask {
	char *part, *text, *help, *advice;
	char **articles;
	unsigned articles_count;
};

struct native_quiz_question {
	char *id, *title, *area, *urgency, *text, *help, *advice;
	char **articles;
	char **controls;
	struct native_quiz_ask *parts;
	unsigned articles_count, controls_count, parts_count;
};

struct native_quiz {
	char *format;
	struct native_quiz_header *quiz;
	struct native_quiz_name *parts;
	struct native_quiz_name *areas;
	struct native_quiz_gate *gate;
	struct native_quiz_question *questions;
	unsigned parts_count, areas_count, questions_count;
};

struct cyaml_schema_value;
extern const struct cyaml_schema_value native_quiz_schema;

#endif
