/*
 * Shared by the files of the door; nobody else includes it.
 *
 * A tree is filled front to back through the builder, by the YAML guard or from
 * JSON. The builder keeps every limit that both have: depth, number of values,
 * clean texts, keys that are there once.
 */
#ifndef REMIT_DOOR_PRIVATE_H
#define REMIT_DOOR_PRIVATE_H

#include "yaml/door.h"

/* A place in the file: both 1-based, the column in characters. */
struct position {
	unsigned line;
	unsigned column;
};

struct value {
	union {
		const char *text;           /* VALUE_TEXT */
		const struct value *items;  /* VALUE_LIST */
		const struct entry *entries; /* VALUE_MAP; its index follows the last, tree.c */
	} has;
	unsigned count;
	unsigned kind; /* enum value_kind */
	struct position position;
};

struct entry {
	const char *key;
	struct position position;
	struct value value;
};

struct arena_chunk;

struct value_tree {
	char *name;
	GBytes *bytes; /* as given, without a byte order mark */
	bool json;     /* it was JSON, of which libyaml does not read every escape */
	struct arena_chunk *chunks;
	struct value root;
};

/* A map or list that is still open. */
struct frame {
	unsigned first; /* its first entry in `pending` */
	unsigned kind;
	const char *key; /* of the map entry this frame is the value of; NULL in a list */
	struct position key_position;
	struct position position;
};

struct builder {
	struct value_tree *tree;
	GArray *pending; /* struct entry: those of all open maps and lists */
	struct frame frames[DOOR_DEPTH_MAX];
	unsigned depth;
	unsigned values;
	const char *key; /* read, its value not yet */
	struct position key_position;
	const struct progress *progress; /* NULL: nobody waits */
	GError **error;
};

/* The name and the bytes are taken over by reference or copy; free what is unfinished. */
void builder_init(struct builder *builder, const char *name, GBytes *bytes, GError **error);
void builder_clear(struct builder *builder);

/* Each returns false with the error set; nothing may be added after that. */
bool builder_open(struct builder *builder, enum value_kind kind, struct position position);
bool builder_close(struct builder *builder);
bool builder_key(struct builder *builder, const char *text, size_t bytes,
		 struct position position);
bool builder_scalar(struct builder *builder, enum value_kind kind, const char *text,
		    size_t bytes, struct position position);

/* Whether the next scalar of the innermost map is a key. */
bool builder_wants_key(const struct builder *builder);

/* The finished tree; the builder is empty afterwards. */
struct value_tree *builder_finish(struct builder *builder);

/* An error at a place of the file that is being read; always returns false. */
bool builder_fail(struct builder *builder, enum remit_error code, struct position position,
		  const char *format, ...) G_GNUC_PRINTF(4, 5);

/* The bytes of a file without a byte order mark; g_bytes_unref(). */
GBytes *door_content(GBytes *bytes);
/* Whether they are few enough and clean UTF-8; false with REMIT_ERROR_LIMIT or _INPUT. */
bool door_bytes_check(const char *name, GBytes *bytes, GError **error);

/* Where a byte stands. */
struct position position_of(const char *bytes, size_t offset);

/* Write a value with all that is in it; a map or list inside must not be deeper than the writer. */
void yaml_writer_value(struct yaml_writer *writer, const struct value *value);

/* Fill the builder from all of its tree's bytes. */
bool guard_yaml(struct builder *builder);

/*
 * The same for JSON.
 *
 *   problem   receives what jansson says when it does not take the bytes; the
 *             builder is then as it was, and the bytes may still be YAML
 */
enum json_outcome {
	JSON_OUTCOME_FILLED,
	JSON_OUTCOME_FAILED, /* it is JSON and we refuse it: error set */
	JSON_OUTCOME_OTHER,  /* it is no JSON */
};
struct json_problem {
	char text[256];
	struct position position;
};
enum json_outcome tree_json_fill(struct builder *builder, struct json_problem *problem);

#endif
