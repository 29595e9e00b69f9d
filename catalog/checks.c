/*
 * Reader of lists of checks. A list is walked in the value tree that the door made of it, and its
 * texts stay there; so reading it needs no table that a program would have to load at its start.
 */
#include "catalog/checks.h"

#include <string.h>

#include "catalog/catalog_private.h"

enum { CHECKS_FORMAT = 1, CHECK_BYTES_MAX = 200, PROVIDERS_MAX = 100, CONTROLS_MAX = 10000,
       CHECKS_PER_CONTROL_MAX = 1000 };

struct checks_owned {
	struct value_tree *tree;
	GPtrArray *blocks;
};

/* ---- values ------------------------------------------------------------------ */

static void *block(struct checks *checks, size_t count, size_t bytes)
{
	struct checks_owned *owned = checks->owned;
	void *memory = g_malloc0_n(MAX(count, 1), bytes);

	g_ptr_array_add(owned->blocks, memory);
	return memory;
}

static const struct value_tree *tree_of(const struct checks *checks)
{
	return ((const struct checks_owned *)checks->owned)->tree;
}

/* Whether a value is a map with exactly these keys. */
static bool has_keys(const struct checks *checks, const struct value *map, const char *label,
		     const char *keys, GError **error)
{
	g_auto(GStrv) names = g_strsplit(keys, " ", -1);

	if (value_kind(map) != VALUE_MAP) {
		door_error(error, tree_of(checks), map,
			   _("'%s': expected a map of keys and values"), label);
		return false;
	}
	for (unsigned i = 0; names[i]; i++) {
		if (value_get(map, names[i]))
			continue;
		door_error(error, tree_of(checks), map, _("the key '%s' is missing here"), names[i]);
		return false;
	}
	for (size_t i = 0; i < value_count(map); i++) {
		if (g_strv_contains((const char *const *)names, value_key(map, i)))
			continue;
		door_error(error, tree_of(checks), value_at(map, i), _("unknown key '%s'"),
			   value_key(map, i));
		return false;
	}
	return true;
}

static const char *read_text(const struct checks *checks, const struct value *map, const char *key,
			     bool (*is_valid)(const char *text), GError **error)
{
	const struct value *value = value_get(map, key);
	const char *text = value_text(value);

	if (text && *text && (!is_valid || is_valid(text)))
		return text;
	if (text)
		door_error(error, tree_of(checks), value, _("%s: '%.80s' cannot be one"), key, text);
	else
		door_error(error, tree_of(checks), value, _("'%s': expected a text"), key);
	return NULL;
}

/* A list of 1 to `most` values; NULL when it is none. */
static const struct value *read_list(const struct checks *checks, const struct value *map,
				     const char *key, unsigned most, GError **error)
{
	const struct value *list = value_get(map, key);
	size_t count = value_count(list);

	if (value_kind(list) != VALUE_LIST)
		door_error(error, tree_of(checks), list, _("'%s': expected a list"), key);
	else if (count == 0)
		door_error(error, tree_of(checks), list, _("'%s' must not be empty"), key);
	else if (count > most)
		door_error(error, tree_of(checks), list, _("'%s' has %zu entries, more than %u"),
			   key, count, most);
	else
		return list;
	return NULL;
}

static bool check_is_valid(const char *text)
{
	size_t bytes = 0;

	while (g_ascii_isalnum(text[bytes]) || text[bytes] == '_' || text[bytes] == '-')
		bytes++;
	return text[bytes] == '\0' && bytes >= 1 && bytes <= CHECK_BYTES_MAX;
}

/* Whether an id is new; else the error is set at its place. */
static bool is_first(const struct checks *checks, GHashTable *seen, const char *id,
		     const struct value *at, GError **error)
{
	if (g_hash_table_add(seen, (void *)id))
		return true;
	door_error(error, tree_of(checks), at, _("%s is here twice"), id);
	return false;
}

/* ---- what is in it ----------------------------------------------------------- */

static bool read_control(struct checks *checks, const struct value *map,
			 struct checks_control *control, GError **error)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	const struct value *list;
	const char **items;

	if (!has_keys(checks, map, "controls", "id checks", error))
		return false;
	control->id = read_text(checks, map, "id", catalog_id_is_valid, error);
	list = control->id ? read_list(checks, map, "checks", CHECKS_PER_CONTROL_MAX, error) : NULL;
	if (!list)
		return false;
	items = block(checks, value_count(list) + 1, sizeof(*items));
	control->checks.items = items;
	for (size_t i = 0; i < value_count(list); i++) {
		const char *text = value_text(value_at(list, i));

		if (!text || !check_is_valid(text)) {
			door_error(error, tree_of(checks), value_at(list, i),
				   _("the name of a check has letters, digits, underscores and hyphens"));
			return false;
		}
		if (!is_first(checks, seen, text, value_at(list, i), error))
			return false;
		items[control->checks.count++] = text;
	}
	return true;
}

static bool read_provider(struct checks *checks, const struct value *map,
			  struct checks_provider *provider, GError **error)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	struct checks_control *controls;
	const struct value *list;

	if (!has_keys(checks, map, "providers", "id name controls", error))
		return false;
	provider->id = read_text(checks, map, "id", catalog_slug_is_valid, error);
	provider->name = provider->id ? read_text(checks, map, "name", NULL, error) : NULL;
	list = provider->name ? read_list(checks, map, "controls", CONTROLS_MAX, error) : NULL;
	if (!list)
		return false;
	controls = block(checks, value_count(list), sizeof(*controls));
	provider->controls = controls;
	for (size_t i = 0; i < value_count(list); i++) {
		if (!read_control(checks, value_at(list, i), &controls[i], error) ||
		    !is_first(checks, seen, controls[i].id, value_at(list, i), error))
			return false;
		provider->control_count++;
	}
	return true;
}

static bool read_header(struct checks *checks, const struct value *root, GError **error)
{
	const struct value *header = value_get(root, "checks"), *number = value_get(root, "format");
	unsigned format = 0;

	if (!door_number(tree_of(checks), number, "format", G_MAXINT, &format, error))
		return false;
	if (format == 0) {
		door_error(error, tree_of(checks), number,
			   _("there is no format 0; the first is 1"));
		return false;
	}
	if (format > CHECKS_FORMAT) {
		error_set_at(error, REMIT_ERROR_NEWER, value_tree_name(tree_of(checks)),
			     value_line(number), value_column(number),
			     _("format %u is newer than this program, which reads up to %u"),
			     format, CHECKS_FORMAT);
		return false;
	}
	if (!has_keys(checks, header, "checks", "id as_of source catalog", error))
		return false;
	checks->id = read_text(checks, header, "id", catalog_slug_is_valid, error);
	checks->as_of = checks->id ? read_text(checks, header, "as_of", NULL, error) : NULL;
	checks->source = checks->as_of ? read_text(checks, header, "source", NULL, error) : NULL;
	checks->catalog =
		checks->source ? read_text(checks, header, "catalog", catalog_slug_is_valid, error) :
				 NULL;
	return checks->catalog != NULL;
}

static bool read_root(struct checks *checks, GError **error)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	const struct value *root = value_tree_root(tree_of(checks));
	struct checks_provider *providers;
	const struct value *list;

	if (!has_keys(checks, root, "checks", "format checks providers", error) ||
	    !read_header(checks, root, error))
		return false;
	list = read_list(checks, root, "providers", PROVIDERS_MAX, error);
	if (!list)
		return false;
	providers = block(checks, value_count(list), sizeof(*providers));
	checks->providers = providers;
	for (size_t i = 0; i < value_count(list); i++) {
		if (!read_provider(checks, value_at(list, i), &providers[i], error) ||
		    !is_first(checks, seen, providers[i].id, value_at(list, i), error))
			return false;
		checks->provider_count++;
	}
	return true;
}

struct checks *checks_parse(const char *name, GBytes *bytes, GError **error)
{
	struct value_tree *tree = value_tree_parse(name, bytes, error);
	struct checks_owned *owned;
	struct checks *checks;

	if (!tree)
		return NULL;
	owned = g_new0(struct checks_owned, 1);
	owned->tree = tree;
	owned->blocks = g_ptr_array_new_with_free_func(g_free);
	checks = g_new0(struct checks, 1);
	checks->owned = owned;
	if (read_root(checks, error))
		return checks;
	checks_free(checks);
	return NULL;
}

void checks_free(struct checks *checks)
{
	struct checks_owned *owned;

	if (!checks)
		return;
	owned = checks->owned;
	g_ptr_array_unref(owned->blocks);
	value_tree_free(owned->tree);
	g_free(owned);
	g_free(checks);
}

const struct checks_provider *checks_provider_find(const struct checks *checks, const char *id,
						   GError **error)
{
	g_autoptr(GString) known = g_string_new(NULL);

	for (unsigned i = 0; i < checks->provider_count; i++) {
		if (id && g_ascii_strcasecmp(checks->providers[i].id, id) == 0)
			return &checks->providers[i];
		g_string_append_printf(known, "%s%s", i ? ", " : "", checks->providers[i].id);
	}
	if (id)
		error_set(error, REMIT_ERROR_USAGE,
			  _("no checks are known for the provider \"%.80s\"; there are some for: %s"),
			  id, known->str);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("say for which provider the checks are to be: %s"), known->str);
	return NULL;
}
