/*
 * The one door for files that come from outside, YAML and JSON.
 *
 * Bytes enter as a value tree with positions. Nothing gets past that is not
 * strict UTF-8, that is larger or deeper than the limits, or that uses what our
 * formats never need (aliases, tags, merge keys, duplicate keys, several
 * documents). Our own formats then go through libcyaml by schema, with our own
 * strict conversions. Writing is for people: block style, prose in literal
 * blocks, quotes where another reader could misread.
 */
#ifndef REMIT_DOOR_H
#define REMIT_DOOR_H

#include "base/base.h"
#include "yaml/csv.h"

/* Limits of one file; exceeding one is REMIT_ERROR_LIMIT with the number said. */
enum {
	DOOR_BYTES_MAX = 64 * 1024 * 1024,
	DOOR_DEPTH_MAX = 32,
	DOOR_VALUES_MAX = 4 * 1000 * 1000, /* keys count too */
};

/*
 * What holds for every text from outside, for readers of formats that are no value tree: size,
 * encoding, control characters.
 *
 *   mib  how large it may be, in MiB
 *
 * Returns the bytes without a byte order mark (g_bytes_unref()), or NULL with REMIT_ERROR_INPUT or
 * _LIMIT, with a line and column.
 */
GBytes *door_text(const char *name, GBytes *bytes, unsigned mib, GError **error);

/* ---- the value tree -------------------------------------------------------- */

enum value_kind {
	VALUE_NULL, /* an empty YAML scalar, or JSON null */
	VALUE_TEXT, /* every other scalar, as written: numbers and booleans too */
	VALUE_LIST,
	VALUE_MAP,
};

struct value; /* one node; lives and dies with its tree */
struct value_tree;

/*
 * Read bytes into a tree.
 *
 *   name   what to call the file in errors; copied
 *   bytes  its content; referenced by the tree. JSON when the first character
 *          that is no white space is `{` or `[` and jansson takes it, else YAML
 *
 * Returns the tree (free with value_tree_free()), or NULL with REMIT_ERROR_INPUT
 * or _LIMIT, always with a line and column.
 */
struct value_tree *value_tree_parse(const char *name, GBytes *bytes, GError **error);
/* The same of YAML that may be long; NULL with REMIT_ERROR_NO too when `progress`, which may be
 * NULL, ends it. */
struct value_tree *value_tree_parse_slowly(const char *name, GBytes *bytes,
					   const struct progress *progress, GError **error);
void value_tree_free(struct value_tree *tree); /* NULL is fine */
const struct value *value_tree_root(const struct value_tree *tree);
const char *value_tree_name(const struct value_tree *tree);

enum value_kind value_kind(const struct value *value);
const char *value_text(const struct value *value); /* NULL when it is no text */
size_t value_count(const struct value *value);     /* entries of a list or map, else 0 */
const struct value *value_at(const struct value *value, size_t index); /* list or map entry */
const char *value_key(const struct value *value, size_t index);        /* key of a map entry */
const struct value *value_get(const struct value *map, const char *key); /* NULL when absent */
unsigned value_line(const struct value *value);   /* 1-based */
unsigned value_column(const struct value *value); /* 1-based, in characters */
/* Where the key of a map entry stands (value_line() is where its value stands). */
unsigned value_key_line(const struct value *map, size_t index);
unsigned value_key_column(const struct value *map, size_t index);

/* ---- our own formats, by schema -------------------------------------------- */

struct cyaml_schema_value;

/*
 * Load a file of one of our own formats with libcyaml.
 *
 *   tree    the file, already through the guard; says where things are
 *   format  the newest `format:` number that we read; a higher one is
 *           REMIT_ERROR_NEWER, a missing or malformed one REMIT_ERROR_INPUT
 *   schema  libcyaml schema of the top mapping, with a field for `format` itself
 *           (CYAML_FIELD_IGNORE, or a string). Only strings (optional ones as
 *           pointers), mappings and sequences; numbers, enums and booleans are
 *           texts that the caller converts with door_number() and door_word()
 *   data    receives the loaded structure; free with door_free(). Untouched on failure
 *
 * Returns false with REMIT_ERROR_INPUT; unknown and missing keys are reported at
 * their exact place with a suggestion.
 */
bool door_load(const struct value_tree *tree, unsigned format,
	       const struct cyaml_schema_value *schema, void **data, GError **error);
void door_free(const struct cyaml_schema_value *schema, void *data);

/*
 * Convert the text of a value to a number (decimal digits only) or to the index
 * of a word in a NULL-terminated list.
 *
 *   label  what the value is called in the error, for example "format"
 *
 * Return false with REMIT_ERROR_INPUT at the value's place; `out` is then untouched.
 */
bool door_number(const struct value_tree *tree, const struct value *value, const char *label,
		 unsigned max, unsigned *out, GError **error);
bool door_word(const struct value_tree *tree, const struct value *value, const char *label,
	       const char *const *words, unsigned *out, GError **error);

/* An error (REMIT_ERROR_INPUT) at the place of a value, or of the root when it is NULL. */
void door_error(GError **error, const struct value_tree *tree, const struct value *value,
		const char *format, ...) G_GNUC_PRINTF(4, 5);

/* ---- writing YAML ---------------------------------------------------------- */

/*
 * Write YAML for people over libyaml's emitter: unicode on, no folding, `|-` for
 * texts of several lines, double quotes where a reader could take a text for a
 * number, a boolean, null or a date.
 *
 * The calls nest like the document; what is wrong in their order is our own bug
 * and asserted. A failure inside (no memory) is kept and told by the end.
 */
struct yaml_writer;
struct yaml_writer *yaml_writer_new(void);
void yaml_writer_map(struct yaml_writer *writer);
void yaml_writer_list(struct yaml_writer *writer);
void yaml_writer_end(struct yaml_writer *writer); /* ends the innermost map or list */
void yaml_writer_text(struct yaml_writer *writer, const char *text); /* a key or a value */
/* Values that a reader takes for a number, for true or false, for nothing. */
void yaml_writer_number(struct yaml_writer *writer, unsigned number);
void yaml_writer_flag(struct yaml_writer *writer, bool flag);
void yaml_writer_null(struct yaml_writer *writer);
/* The document; frees the writer. NULL with REMIT_ERROR_INPUT when a text was not clean UTF-8. */
GBytes *yaml_writer_finish(struct yaml_writer *writer, GError **error);

#endif
