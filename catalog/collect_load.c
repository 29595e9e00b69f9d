/*
 * Reader of packs of probes: header and probes of one file, held strictly against what may be run.
 *
 * Shares the load of the catalogs, as quiz_load.c does. The words of a command stay as they are,
 * byte by byte: what is shown has to be what is run, so words that cannot be shown are refused.
 */
#include <string.h>

#include "catalog/catalog_private.h"
#include "catalog/collect.h"
#include "catalog/schema_collect.h"

enum { REVISION_MAX = 1000000000, EXIT_MAX = 255 };

static const char *const no_texts[] = { NULL };

bool collect_expects(const struct collect_probe *probe, int code)
{
	return code >= 0 && code <= EXIT_MAX && probe->exits[code / 8] & 1u << code % 8;
}

static void expect(struct collect_probe *probe, unsigned code)
{
	probe->exits[code / 8] |= (unsigned char)(1u << code % 8);
}

static void problem(const struct text_place *place, enum remit_error code,
		    const struct value *value, const char *message)
{
	loading_problem(place->loading, place->part, code, value, "%s", message);
}

/* How much of a list is read: all of it, unless there is none or it is over its limit. */
static unsigned list_count(const struct text_place *place, const char *key, unsigned count,
			   unsigned max, bool required)
{
	if (count == 0 && required)
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
				text_value(place, key),
				_("%s: the list needs at least one entry"), key);
	if (count <= max)
		return count;
	loading_problem(place->loading, place->part, REMIT_ERROR_LIMIT,
			value_at(value_get(place->map, key), max),
			_("%s: more than %u entries"), key, max);
	return max;
}

/* A number from 1 (0 with `zero`) to `max`; 0 after a problem. */
static unsigned read_number(const struct text_place *place, const struct value *value,
			    const char *key, unsigned least, unsigned max)
{
	unsigned number = 0;
	GError *error = NULL;

	if (!door_number(loading_part(place->loading, place->part)->tree, value, key, max, &number,
			 &error))
		loading_take(place->loading, error);
	else if (number < least)
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, value,
				_("%s counts from %u"), key, least);
	return number;
}

/* ---- commands ----------------------------------------------------------------------------- */

/* Whether a word is shown as it is run. */
static bool read_word(const struct text_place *place, const struct value *value, const char *word)
{
	g_autofree char *safe = text_safe(word);

	if (strlen(word) > CATALOG_LINE_BYTES_MAX)
		loading_problem(place->loading, place->part, REMIT_ERROR_LIMIT, value,
				_("%s is longer than %d bytes"), "command", CATALOG_LINE_BYTES_MAX);
	else if (strchr(word, '\n') || strcmp(safe, word) != 0)
		problem(place, REMIT_ERROR_INPUT, value,
			_("command: a word that cannot be shown as it is would not be run as it is shown"));
	else
		return true;
	return false;
}

static bool has_parent(const char *path)
{
	g_auto(GStrv) parts = g_strsplit(path, "/", -1);

	return g_strv_contains((const char *const *)parts, "..") ||
	       g_strv_contains((const char *const *)parts, ".");
}

static void read_program(const struct text_place *place, const struct value *value,
			 const char *program)
{
	const char *why = collect_refuses(program);

	if (!*program || program[strlen(program) - 1] == '/')
		problem(place, REMIT_ERROR_INPUT, value, _("command: the program has no name"));
	else if (program[0] != '/' && strchr(program, '/'))
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, value,
				_("command: '%.80s' is a relative path; write the name alone or where it is from /"),
				program);
	else if (has_parent(program))
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, value,
				_("command: '%.80s' goes back on its way; write where the program is"),
				program);
	else if (why)
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, value,
				_("command: '%.80s' may not be a probe: %s"), program, why);
}

static struct texts read_command(const struct text_place *place, const struct native_probe *native)
{
	const struct value *list = value_get(place->map, "command");
	unsigned count = list_count(place, "command", native->command_count, COLLECT_WORDS_MAX,
				    true);
	struct texts command = { no_texts, 0 };
	const char **words;

	if (count == 0)
		return command;
	words = loading_block(place->loading, (size_t)count + 1, sizeof(*words));
	command.items = words;
	for (unsigned i = 0; i < count; i++) {
		const char *word = native->command[i];

		if (!read_word(place, value_at(list, i), word))
			continue;
		if (i == 0)
			read_program(place, value_at(list, i), word);
		words[command.count++] =
			g_string_chunk_insert(place->loading->memory->texts, word);
	}
	return command;
}

/* ---- probes ------------------------------------------------------------------------------- */

static const struct catalog *catalog_named(const struct catalog *const *catalogs, const char *id)
{
	for (; id && catalogs && *catalogs; catalogs++)
		if (strcmp((*catalogs)->id, id) == 0)
			return *catalogs;
	return NULL;
}

static struct texts read_controls(const struct text_place *place, const struct native_probe *native,
				  const struct catalog *catalog)
{
	const struct value *list = value_get(place->map, "controls");
	unsigned count = list_count(place, "controls", native->controls_count,
				    COLLECT_CONTROLS_MAX, true);
	struct texts controls = { no_texts, 0 };
	const char **ids = loading_block(place->loading, (size_t)count + 1, sizeof(*ids));

	controls.items = ids;
	for (unsigned i = 0; i < count; i++) {
		const char *id = text_entry(place, value_at(list, i), "controls",
					    native->controls[i]);
		unsigned at = id && catalog ? catalog_find(catalog, id) : CATALOG_NONE;

		if (id && g_strv_contains(ids, id))
			loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
					value_at(list, i), _("%s is here twice"), id);
		else if (id && catalog && (at == CATALOG_NONE || !catalog->nodes[at].control))
			loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
					value_at(list, i), _("controls: %s has no control '%.80s'"),
					catalog->id, id);
		else if (id)
			ids[controls.count++] = id;
	}
	return controls;
}

static void read_exits(const struct text_place *place, const struct native_probe *native,
		       struct collect_probe *probe)
{
	const struct value *list = value_get(place->map, "expect_exit");
	unsigned count = list_count(place, "expect_exit", native->expect_exit_count, EXIT_MAX,
				    list != NULL);

	if (!list)
		expect(probe, 0);
	for (unsigned i = 0; i < count; i++)
		expect(probe, read_number(place, value_at(list, i), "expect_exit", 0, EXIT_MAX));
}

static void read_probe(const struct text_place *place, const struct native_probe *native,
		       const struct catalog *catalog, struct collect_probe *probe)
{
	const struct value *timeout = value_get(place->map, "timeout");

	probe->id = text_slug(place, "id", native->id, true);
	probe->title = text_line(place, "title", native->title, true);
	probe->shows = text_prose(place, native->shows);
	if (!probe->shows)
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
				text_value(place, "shows"), _("%s is empty"), "shows");
	probe->command = read_command(place, native);
	probe->controls = read_controls(place, native, catalog);
	probe->seconds = timeout ? read_number(place, timeout, "timeout", 1, COLLECT_SECONDS_MAX) :
				   COLLECT_SECONDS;
	probe->optional = text_word(place, "optional", catalog_switch_words, 0);
	read_exits(place, native, probe);
}

static void read_probes(struct loading *loading, const struct native_pack *native,
			const struct catalog *catalog, struct collect_pack *pack)
{
	const struct value *root = value_tree_root(loading_part(loading, 0)->tree);
	const struct value *list = value_get(root, "probes");
	struct text_place whole = { loading, 0, root };
	unsigned count = list_count(&whole, "probes", native->probes_count, COLLECT_PROBES_MAX,
				    true);
	struct collect_probe *probes = loading_block(loading, count, sizeof(*probes));
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

	for (unsigned i = 0; i < count; i++) {
		struct text_place place = { loading, 0, value_at(list, i) };

		read_probe(&place, &native->probes[i], catalog, &probes[i]);
		if (probes[i].id && !g_hash_table_add(seen, (void *)probes[i].id))
			loading_problem(loading, 0, REMIT_ERROR_INPUT, text_value(&place, "id"),
					_("%s is here twice"), probes[i].id);
	}
	pack->probes = probes;
	pack->probe_count = count;
}

/* ---- one load ------------------------------------------------------------------------------- */

static void read_header(struct loading *loading, const struct native_pack_header *native,
			struct collect_pack *pack)
{
	const struct value *root = value_tree_root(loading_part(loading, 0)->tree);
	struct text_place place = { loading, 0, value_get(root, "pack") };

	pack->id = text_slug(&place, "id", native->id, true);
	pack->title = text_line(&place, "title", native->title, true);
	pack->about = text_prose(&place, native->about);
	pack->catalog = text_slug(&place, "catalog", native->catalog, true);
	pack->revision = read_number(&place, text_value(&place, "revision"), "revision", 1,
				     REVISION_MAX);
}

static struct collect_pack *load(struct loading *loading, const char *name, GBytes *bytes,
				 const struct catalog *const *catalogs)
{
	struct loading_part part = { 0 };
	struct collect_pack *pack = NULL;
	struct native_pack *native;
	GError *error = NULL;
	void *data = NULL;

	part.tree = value_tree_parse(name, bytes, &error);
	if (part.tree)
		g_array_append_val(loading->parts, part);
	if (!part.tree ||
	    !door_load(part.tree, COLLECT_FORMAT, &native_pack_schema, &data, &error)) {
		loading_take(loading, error);
		return NULL;
	}
	native = data;
	pack = loading_block(loading, 1, sizeof(*pack));
	pack->owned = loading->memory;
	pack->file = loading->catalog->source;
	read_header(loading, native->pack, pack);
	read_probes(loading, native, catalog_named(catalogs, pack->catalog), pack);
	door_free(&native_pack_schema, data);
	return pack;
}

struct collect_pack *collect_parse(const char *name, GBytes *bytes,
				   const struct catalog *const *catalogs, GPtrArray **problems,
				   GError **error)
{
	struct loading loading;
	struct collect_pack *pack;

	loading_start(&loading, NULL, name);
	pack = load(&loading, name, bytes, catalogs);
	if (!loading_end(&loading, problems, error))
		return NULL;
	g_autofree char *hash = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
	g_strlcpy(pack->hash, hash, sizeof(pack->hash));
	return pack;
}

void collect_free(struct collect_pack *pack)
{
	if (pack)
		catalog_memory_free(pack->owned);
}
