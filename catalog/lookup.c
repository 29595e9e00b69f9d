/*
 * Finding nodes: by exact id through the hash, by what a person typed, and the
 * clause that a node belongs to.
 *
 * The hash function is fixed for ever: bake computes slots with it at build time,
 * this file reads them at run time.
 */
#include <string.h>

#include "catalog/catalog_private.h"

/* FNV-1a, and a last mix because only the low bits choose the slot. */
unsigned catalog_id_hash(const char *id, size_t bytes)
{
	guint32 hash = 2166136261u;

	for (size_t i = 0; i < bytes; i++)
		hash = (hash ^ (unsigned char)id[i]) * 16777619u;
	hash ^= hash >> 16;
	hash *= 0x85ebca6bu;
	hash ^= hash >> 13;
	return hash;
}

unsigned catalog_find_bytes(const struct catalog *catalog, const char *id, size_t bytes)
{
	unsigned mask = catalog->slot_count - 1;
	unsigned slot = catalog_id_hash(id, bytes) & mask;

	/* At most half of the slots are taken, so there is always a free one to end at. */
	for (; catalog->slots[slot] != CATALOG_NONE; slot = (slot + 1) & mask) {
		const char *found = catalog->nodes[catalog->slots[slot]].id;

		if (!strncmp(found, id, bytes) && !found[bytes])
			return catalog->slots[slot];
	}
	return CATALOG_NONE;
}

unsigned catalog_find(const struct catalog *catalog, const char *id)
{
	return catalog_find_bytes(catalog, id, strlen(id));
}

unsigned catalog_reach(const struct catalog *catalog, unsigned index)
{
	const struct catalog_node *node = &catalog->nodes[index];

	return node->control ? index + 1 : node->end;
}

unsigned catalog_group(const struct catalog *catalog, unsigned index)
{
	do
		index = catalog->nodes[index].parent;
	while (index != CATALOG_NONE && catalog->nodes[index].control);
	return index;
}

unsigned catalog_clause(const struct catalog *catalog, unsigned index)
{
	while (catalog->nodes[index].parent != CATALOG_NONE)
		index = catalog->nodes[index].parent;
	return index;
}

const char *catalog_id_number(const char *id)
{
	const char *number = id;

	while (g_ascii_isalpha(*number))
		number++;
	return number != id && *number == '.' ? number + 1 : id;
}

/* ---- what a person typed --------------------------------------------------- */

typedef bool (*id_match_fn)(const char *id, const char *typed);

static bool is_same(const char *id, const char *typed)
{
	return !g_ascii_strcasecmp(id, typed);
}

static bool is_same_number(const char *id, const char *typed)
{
	return is_same(catalog_id_number(id), typed);
}

static bool is_prefix(const char *id, const char *typed)
{
	return !g_ascii_strncasecmp(id, typed, strlen(typed));
}

static bool is_beginning(const char *id, const char *typed)
{
	return is_prefix(id, typed) || is_prefix(catalog_id_number(id), typed);
}

/* A beginning that ends where a component of the id ends. */
static bool is_component(const char *id, const char *typed)
{
	const char *number = catalog_id_number(id);
	size_t bytes = strlen(typed);

	return (is_prefix(id, typed) && id[bytes] == '.') ||
	       (is_prefix(number, typed) && number[bytes] == '.');
}

/* From what is surely meant to what may be meant; the first that matches anything decides. */
static const id_match_fn matches[] = {is_same, is_same_number, is_component, is_beginning};

enum { NAMED_MAX = 5 };

/* How many ids match, up to one more than are named; `found` receives them. */
static unsigned find_matches(const struct catalog *catalog, const char *typed, id_match_fn match,
			     unsigned found[NAMED_MAX + 1])
{
	unsigned count = 0;

	for (unsigned i = 0; i < catalog->node_count && count <= NAMED_MAX; i++) {
		if (match(catalog->nodes[i].id, typed))
			found[count++] = i;
	}
	return count;
}

/* The node that its own file calls so. */
static unsigned find_key(const struct catalog *catalog, const char *key)
{
	for (unsigned i = 0; i < catalog->node_count; i++)
		if (catalog->nodes[i].key && is_same(catalog->nodes[i].key, key))
			return i;
	return CATALOG_NONE;
}

static void ambiguous_error(GError **error, const struct catalog *catalog, const char *typed,
			    const unsigned *found, unsigned count)
{
	const char *ids[NAMED_MAX + 1] = {NULL};
	g_autofree char *list = NULL;

	for (unsigned i = 0; i < MIN(count, (unsigned)NAMED_MAX); i++)
		ids[i] = catalog->nodes[found[i]].id;
	list = g_strjoinv(", ", (char **)ids);
	if (count > NAMED_MAX)
		error_set(error, REMIT_ERROR_USAGE,
			  _("'%s' is not enough: it can be %s and others"), typed, list);
	else
		error_set(error, REMIT_ERROR_USAGE, _("'%s' is not enough: it can be %s"), typed,
			  list);
}

static void unknown_error(GError **error, const struct catalog *catalog, const char *typed)
{
	g_autofree const char **ids = g_new0(const char *, catalog->node_count + 1);
	const char *near;

	for (unsigned i = 0; i < catalog->node_count; i++)
		ids[i] = catalog->nodes[i].id;
	near = error_suggestion(typed, ids);
	if (near)
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no control '%.80s' in %s; did you mean %s?"), typed,
			  catalog->id, near);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no control '%.80s' in %s; `remit controls` lists them"), typed,
			  catalog->id);
}

unsigned catalog_resolve(const struct catalog *catalog, const char *typed, GError **error)
{
	g_autofree char *word = g_strstrip(g_strdup(typed));
	unsigned found[NAMED_MAX + 1];
	unsigned index = catalog_find(catalog, word);

	if (index == CATALOG_NONE)
		index = find_key(catalog, word);
	if (index != CATALOG_NONE)
		return index;
	for (unsigned i = 0; *word && i < G_N_ELEMENTS(matches); i++) {
		unsigned count = find_matches(catalog, word, matches[i], found);

		if (count == 1)
			return found[0];
		if (count > 1) {
			ambiguous_error(error, catalog, word, found, count);
			return CATALOG_NONE;
		}
	}
	unknown_error(error, catalog, word);
	return CATALOG_NONE;
}

/* ---- what others call it ---------------------------------------------------- */

bool catalog_is_of_urns(const struct catalog *catalog)
{
	return catalog->key && g_ascii_strncasecmp(catalog->key, "urn:", strlen("urn:")) == 0;
}

bool catalog_is_of_oscal(const struct catalog *catalog)
{
	return catalog->key && !catalog_is_of_urns(catalog);
}

const char *catalog_node_key(const struct catalog_node *node)
{
	return node->key ? node->key : node->id;
}
