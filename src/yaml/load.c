/*
 * Our own formats by libcyaml's schema. libcyaml fills the structures; its error
 * messages name enclosing values and speak English only, so the same schema is
 * walked over the value tree first and what is wrong is said at its exact place.
 * libcyaml's own words are kept for what that walk lets through.
 */
#include "yaml/door_private.h"

#include <cyaml/cyaml.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

/* ---- the tree against the schema ------------------------------------------- */

/* What kind of value each type of the schema is written as. */
static const enum value_kind kinds[] = {
	[CYAML_INT] = VALUE_TEXT,	  [CYAML_UINT] = VALUE_TEXT,
	[CYAML_BOOL] = VALUE_TEXT,	  [CYAML_ENUM] = VALUE_TEXT,
	[CYAML_FLAGS] = VALUE_LIST,	  [CYAML_FLOAT] = VALUE_TEXT,
	[CYAML_STRING] = VALUE_TEXT,	  [CYAML_MAPPING] = VALUE_MAP,
	[CYAML_BITFIELD] = VALUE_MAP,	  [CYAML_SEQUENCE] = VALUE_LIST,
	[CYAML_SEQUENCE_FIXED] = VALUE_LIST, [CYAML_IGNORE] = VALUE_NULL,
};

struct check {
	const struct value_tree *tree;
	GError **error;
};

static bool check_value(const struct check *check, const cyaml_schema_value_t *schema,
			const struct value *value, const char *key);

static bool is_list(const cyaml_schema_value_t *schema)
{
	return schema->type == CYAML_SEQUENCE || schema->type == CYAML_SEQUENCE_FIXED;
}

/* A value of another kind than the schema's; an empty one may stand for a text. */
static bool check_kind(const struct check *check, const cyaml_schema_value_t *schema,
		       const struct value *value, const char *key)
{
	enum value_kind expected = kinds[schema->type];

	if (value_kind(value) == expected || schema->type == CYAML_IGNORE)
		return true;
	if (value_kind(value) == VALUE_NULL) {
		if ((expected == VALUE_TEXT && schema->type == CYAML_STRING) ||
		    (schema->flags & CYAML_FLAG_POINTER_NULL) == CYAML_FLAG_POINTER_NULL)
			return true;
		if (is_list(schema)) {
			door_error(check->error, check->tree, value,
				   _("'%s' has no value; write [] for an empty list"), key);
			return false;
		}
	}
	if (expected == VALUE_LIST)
		door_error(check->error, check->tree, value, _("'%s': expected a list"), key);
	else if (expected == VALUE_MAP)
		door_error(check->error, check->tree, value,
			   _("'%s': expected a map of keys and values"), key);
	else
		door_error(check->error, check->tree, value, _("'%s': expected a text"), key);
	return false;
}

static bool check_text(const struct check *check, const cyaml_schema_value_t *schema,
		       const struct value *value, const char *key)
{
	const char *text = value_text(value);
	size_t length = text ? strlen(text) : 0;

	if (schema->type != CYAML_STRING)
		return true;
	if (length == 0 && schema->string.min > 0) {
		door_error(check->error, check->tree, value, _("'%s' must not be empty"), key);
		return false;
	}
	if (length < schema->string.min) {
		door_error(check->error, check->tree, value, _("'%s' is shorter than %u bytes"),
			   key, schema->string.min);
		return false;
	}
	if (length > schema->string.max) {
		door_error(check->error, check->tree, value, _("'%s' is longer than %u bytes"), key,
			   schema->string.max);
		return false;
	}
	return true;
}

static bool check_list(const struct check *check, const cyaml_schema_value_t *schema,
		       const struct value *value, const char *key)
{
	size_t count = value_count(value);

	if (!is_list(schema) || value_kind(value) == VALUE_NULL)
		return true;
	if (count < schema->sequence.min) {
		door_error(check->error, check->tree, value,
			   _("'%s' has %zu entries, fewer than %u"), key, count,
			   schema->sequence.min);
		return false;
	}
	if (count > schema->sequence.max) {
		door_error(check->error, check->tree, value,
			   _("'%s' has %zu entries, more than %u"), key, count,
			   schema->sequence.max);
		return false;
	}
	for (size_t i = 0; i < count; i++)
		if (!check_value(check, schema->sequence.entry, value_at(value, i), key))
			return false;
	return true;
}

static const cyaml_schema_field_t *field_find(const cyaml_schema_field_t *fields, const char *key)
{
	for (; fields->key; fields++)
		if (strcmp(fields->key, key) == 0)
			return fields;
	return NULL;
}

/* The key that was probably meant: a known one that is not there already. */
static const char *field_suggestion(const cyaml_schema_field_t *fields, const struct value *map,
				    const char *key)
{
	g_autoptr(GPtrArray) words = g_ptr_array_new();

	for (; fields->key; fields++)
		if (!value_get(map, fields->key))
			g_ptr_array_add(words, (gpointer)fields->key);
	g_ptr_array_add(words, NULL);
	return error_suggestion(key, (const char *const *)(gpointer)words->pdata);
}

static void unknown_key(const struct check *check, const cyaml_schema_field_t *fields,
			const struct value *map, size_t index)
{
	const char *key = value_key(map, index);
	const char *near = field_suggestion(fields, map, key);
	g_autofree char *message = near ?
		g_strdup_printf(_("unknown key '%s'; did you mean '%s'?"), key, near) :
		g_strdup_printf(_("unknown key '%s'"), key);

	error_set_at(check->error, REMIT_ERROR_INPUT, check->tree->name,
		     value_key_line(map, index), value_key_column(map, index), "%s", message);
}

static bool check_map(const struct check *check, const cyaml_schema_value_t *schema,
		      const struct value *map)
{
	const cyaml_schema_field_t *fields = schema->mapping.fields;

	if (schema->type != CYAML_MAPPING || value_kind(map) == VALUE_NULL)
		return true;
	for (size_t i = 0; i < value_count(map); i++) {
		const char *key = value_key(map, i);
		const cyaml_schema_field_t *field = field_find(fields, key);

		if (!field) {
			unknown_key(check, fields, map, i);
			return false;
		}
		if (!check_value(check, &field->value, value_at(map, i), key))
			return false;
	}
	for (; fields->key; fields++) {
		if (!(fields->value.flags & CYAML_FLAG_OPTIONAL) && !value_get(map, fields->key)) {
			door_error(check->error, check->tree, map,
				   _("the key '%s' is missing here"), fields->key);
			return false;
		}
	}
	return true;
}

/* Recurses no deeper than the tree, which has at most DOOR_DEPTH_MAX levels. */
static bool check_value(const struct check *check, const cyaml_schema_value_t *schema,
			const struct value *value, const char *key)
{
	return check_kind(check, schema, value, key) && check_text(check, schema, value, key) &&
	       check_list(check, schema, value, key) && check_map(check, schema, value);
}

/* ---- which version of the format ------------------------------------------- */

static bool check_format(const struct value_tree *tree, unsigned newest, GError **error)
{
	const struct value *root = value_tree_root(tree);
	const struct value *value = value_get(root, "format");
	unsigned format;

	if (value_kind(root) != VALUE_MAP) {
		door_error(error, tree, root, _("expected keys and values, first 'format: %u'"),
			   newest);
		return false;
	}
	if (!value) {
		door_error(error, tree, root, _("the key 'format' is missing; write 'format: %u'"),
			   newest);
		return false;
	}
	if (!door_number(tree, value, "format", 999999, &format, error))
		return false;
	if (format == 0) {
		door_error(error, tree, value, _("there is no format 0; the first is 1"));
		return false;
	}
	if (format > newest) {
		error_set_at(error, REMIT_ERROR_NEWER, tree->name, value_line(value),
			     value_column(value),
			     _("format %u is newer than this program, which reads up to %u"),
			     format, newest);
		return false;
	}
	return true;
}

/* ---- libcyaml -------------------------------------------------------------- */

/* libcyaml's first error line; the backtrace after it says nothing that we print. */
struct first_line {
	char text[256];
};

static void first_line_keep(cyaml_log_t level, void *context, const char *format, va_list arguments)
	G_GNUC_PRINTF(3, 0);

static void first_line_keep(cyaml_log_t level, void *context, const char *format, va_list arguments)
{
	struct first_line *first = context;

	if (level < CYAML_LOG_ERROR || first->text[0])
		return;
	vsnprintf(first->text, sizeof first->text, format, arguments);
}

/* What libcyaml is to read: the file, or the same in YAML when it was JSON. */
static GBytes *yaml_of(const struct value_tree *tree)
{
	struct yaml_writer *writer;

	if (!tree->json)
		return g_bytes_ref(tree->bytes);
	writer = yaml_writer_new();
	yaml_writer_value(writer, value_tree_root(tree));
	return yaml_writer_finish(writer, NULL);
}

static bool load_bytes(const struct value_tree *tree, GBytes *yaml,
		       const struct cyaml_schema_value *schema, void **data, GError **error)
{
	struct first_line first = { "" };
	const cyaml_config_t config = {
		.log_fn = first_line_keep,
		.log_ctx = &first,
		.mem_fn = cyaml_mem,
		.log_level = CYAML_LOG_ERROR,
		.flags = CYAML_CFG_NO_ALIAS,
	};
	cyaml_data_t *loaded = NULL;
	size_t count;
	const uint8_t *bytes = g_bytes_get_data(yaml, &count);
	cyaml_err_t failed = cyaml_load_data(bytes, count, &config, schema, &loaded, NULL);

	if (failed || !loaded) {
		const char *said = first.text[0] ? first.text : cyaml_strerror(failed);

		door_error(error, tree, NULL, _("the file cannot be loaded: %s"), said);
		return false;
	}
	*data = loaded;
	return true;
}

bool door_load(const struct value_tree *tree, unsigned format,
	       const struct cyaml_schema_value *schema, void **data, GError **error)
{
	struct check check = { tree, error };
	g_autoptr(GBytes) yaml = NULL;

	if (!check_format(tree, format, error) ||
	    !check_value(&check, schema, value_tree_root(tree), ""))
		return false;
	yaml = yaml_of(tree);
	if (!yaml) {
		door_error(error, tree, NULL, _("the file cannot be loaded: %s"),
			   g_strerror(ENOMEM));
		return false;
	}
	return load_bytes(tree, yaml, schema, data, error);
}

void door_free(const struct cyaml_schema_value *schema, void *data)
{
	static const cyaml_config_t config = {
		.log_fn = NULL, .mem_fn = cyaml_mem, .log_level = CYAML_LOG_ERROR
	};

	if (data)
		cyaml_free(&config, schema, data, 0);
}
