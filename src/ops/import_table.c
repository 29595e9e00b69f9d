/*
 * Answers that come back as the JSON or the workbook of `remit report answers`: made into the
 * table that CSV is, with the places of the file, so that one reader knows what cells mean.
 */
#include "ops/import_private.h"

#include <string.h>

/* ---- JSON -------------------------------------------------------------------------- */

/* The keys of all rows, each once, with the first value that has it. */
static GPtrArray *keys_of(const struct value *rows, GHashTable *places)
{
	GPtrArray *keys = g_ptr_array_new();

	for (size_t i = 0; i < value_count(rows); i++) {
		const struct value *row = value_at(rows, i);

		for (size_t k = 0; value_kind(row) == VALUE_MAP && k < value_count(row); k++) {
			const char *key = value_key(row, k);

			if (g_hash_table_contains(places, key))
				continue;
			g_hash_table_insert(places, (void *)key, (void *)value_at(row, k));
			g_ptr_array_add(keys, (void *)key);
		}
	}
	return keys;
}

static char *list_text(const struct value *list)
{
	GString *text = g_string_new(NULL);

	for (size_t i = 0; i < value_count(list); i++) {
		const char *one = value_text(value_at(list, i));

		g_string_append_printf(text, "%s%s", i ? "; " : "", one ? one : "");
	}
	return g_string_free(text, FALSE);
}

static void add_value(struct csv *csv, const struct value *row, const char *key)
{
	const struct value *value = value_get(row, key);
	const struct value *place = value ? value : row;
	g_autofree char *list =
		value && value_kind(value) == VALUE_LIST ? list_text(value) : NULL;

	csv_add(csv, list ? list : value ? value_text(value) : NULL, value_line(place),
		value_column(place));
}

static bool fill_from_rows(struct csv *csv, const struct value_tree *tree,
			   const struct value *rows, GError **error)
{
	g_autoptr(GHashTable) places = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GPtrArray) keys = keys_of(rows, places);

	for (unsigned k = 0; k < keys->len; k++) {
		const struct value *place = g_hash_table_lookup(places, keys->pdata[k]);
		csv_add(csv, keys->pdata[k], value_line(place), value_column(place));
	}
	if (keys->len && !csv_end_row(csv, error))
		return false;
	for (size_t i = 0; i < value_count(rows); i++) {
		const struct value *row = value_at(rows, i);

		if (value_kind(row) != VALUE_MAP) {
			door_error(error, tree, row, _("a row of answers has names and values"));
			return false;
		}
		for (unsigned k = 0; k < keys->len; k++)
			add_value(csv, row, keys->pdata[k]);
		if (keys->len && !csv_end_row(csv, error))
			return false;
	}
	return true;
}

static const struct value *get(const struct value *map, const char *key, enum value_kind kind)
{
	const struct value *value =
		map && value_kind(map) == VALUE_MAP ? value_get(map, key) : NULL;

	return value && value_kind(value) == kind ? value : NULL;
}

bool import_json(struct importing *importing, GBytes *bytes)
{
	struct value_tree *tree = value_tree_parse(importing->plan->file, bytes, importing->error);
	const struct value *root = tree ? value_tree_root(tree) : NULL;
	const struct value *format = get(root, "format", VALUE_TEXT);
	const struct value *rows = get(get(root, "tables", VALUE_MAP), "answers", VALUE_LIST);
	bool good = false;

	if (tree && (!rows || !format || strcmp(value_text(format), "1") != 0))
		door_error(importing->error, tree, root,
			   _("this is not what `remit report answers --json` writes: it needs format 1 and tables with a list answers"));
	else if (tree) {
		struct csv *csv = csv_new(importing->plan->file);

		good = fill_from_rows(csv, tree, rows, importing->error);
		if (good) {
			csv_end(csv);
			good = import_cells(importing, csv, true);
		}
		csv_free(csv);
	}
	value_tree_free(tree);
	return good;
}

/* ---- workbooks --------------------------------------------------------------------- */

static bool has_controls(const struct csv *csv)
{
	for (unsigned k = 0; k < csv_columns(csv); k++) {
		g_autofree char *name = g_strstrip(g_strdup(csv_cell(csv, 0, k).text));

		if (g_ascii_strcasecmp(name, "control") == 0 || g_ascii_strcasecmp(name, "id") == 0)
			return true;
	}
	return false;
}

/* The one sheet that says whose answers are in its rows. */
static const struct csv *find_sheet(const GPtrArray *sheets, const char *file, GError **error)
{
	const struct csv *found = NULL;

	for (unsigned i = 0; i < sheets->len; i++) {
		const struct csv *csv = g_ptr_array_index(sheets, i);

		if (!has_controls(csv))
			continue;
		if (found) {
			error_set_at(error, REMIT_ERROR_INPUT, file, 0, 0,
				     _("several sheets have a column called control or id in their first line: %s, %s; leave one of them"),
				     csv_name(found), csv_name(csv));
			return NULL;
		}
		found = csv;
	}
	if (!found)
		error_set_at(error, REMIT_ERROR_INPUT, file, 0, 0,
			     _("no sheet has a column called control or id in its first line"));
	return found;
}

bool import_workbook(struct importing *importing, GBytes *bytes)
{
	size_t count;
	const char *data = g_bytes_get_data(bytes, &count);
	g_autoptr(GPtrArray) sheets =
		workbook_read(importing->plan->file, data, count, importing->error);
	const struct csv *csv =
		sheets ? find_sheet(sheets, importing->plan->file, importing->error) : NULL;

	return csv && import_cells(importing, csv, true);
}
