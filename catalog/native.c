/*
 * Reader of the native catalog format: header, parties, areas and groups of one file.
 *
 * Relies on the door for positions and on the schema for shape; walks the loaded
 * structure and the value tree in parallel, so that every error has its exact place.
 * Controls are in native_control.c; that groups fit together is build.c's business.
 */
#include <string.h>

#include "catalog/catalog_private.h"
#include "catalog/schema.h"

enum { NATIVE_FORMAT = 1, REVISION_MAX = 1000000000 };

static bool native_open(struct loading *loading, unsigned part)
{
	struct loading_part *entry = &g_array_index(loading->parts, struct loading_part, part);
	void *data = NULL;
	GError *error = NULL;

	if (!door_load(entry->tree, NATIVE_FORMAT, &native_schema, &data, &error)) {
		loading_take(loading, error);
		return false;
	}
	entry->file = data;
	return true;
}

void native_close(struct native_file *file)
{
	if (file)
		door_free(&native_schema, file);
}

static const struct value *part_root(const struct loading *loading, unsigned part)
{
	return value_tree_root(loading_part(loading, part)->tree);
}

static const char *text_or_nothing(const char *text)
{
	return text ? text : "";
}

static bool language_is_valid(const char *tag)
{
	size_t bytes = strlen(tag);

	return bytes >= 2 && bytes <= 35 && g_ascii_isalpha(tag[0]) &&
	       strspn(tag, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == bytes;
}

static const char *read_language(const struct text_place *place, const char *text)
{
	const char *tag = text_line(place, "language", text, false);

	if (!tag)
		return "en";
	if (!language_is_valid(tag))
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
				text_value(place, "language"),
				_("language '%.80s' is no language tag; write for example en or de-AT"),
				tag);
	return tag;
}

static unsigned read_revision(const struct text_place *place)
{
	unsigned revision = 0;
	GError *error = NULL;

	if (!door_number(loading_part(place->loading, place->part)->tree,
			 text_value(place, "revision"), "revision", REVISION_MAX, &revision, &error))
		loading_take(place->loading, error);
	else if (revision == 0)
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT,
				text_value(place, "revision"), _("revision counts from 1"));
	return revision;
}

static void read_header(struct loading *loading, unsigned part, const struct native_header *header)
{
	struct catalog *catalog = loading->catalog;
	struct text_place place = {loading, part, value_get(part_root(loading, part), "catalog")};

	if (catalog->revision) {
		loading_problem(loading, part, REMIT_ERROR_INPUT, place.map,
				_("a second header: only one file of a catalog has a 'catalog:'"));
		return;
	}
	catalog->id = text_slug(&place, "id", header->id, true);
	catalog->revision = read_revision(&place);
	catalog->title = text_line(&place, "title", header->title, true);
	catalog->subtitle = text_line(&place, "subtitle", header->subtitle, false);
	catalog->publisher =
		text_or_nothing(text_line(&place, "publisher", header->publisher, false));
	catalog->language = read_language(&place, header->language);
	catalog->standing =
		(enum standing)text_word(&place, "standing", catalog_standing_words, STANDING_CURRENT);
	catalog->withdrawn = text_date(&place, "withdrawn", header->withdrawn);
	catalog->replaced_by = text_slug(&place, "replaced_by", header->replaced_by, false);
	catalog->key = text_line(&place, "key", header->key, false);
	catalog->guidance = (enum extent)text_word(&place, "guidance", catalog_extent_words,
						   EXTENT_PARTIAL);
	catalog->confirmed = text_word(&place, "confirmed", catalog_switch_words, 0) == 1;
	catalog->licence = text_or_nothing(text_prose(&place, header->licence));
	catalog->notice = text_or_nothing(text_prose(&place, header->notice));
	/* A header with a wrong revision was still the header. */
	if (!catalog->revision)
		catalog->revision = G_MAXUINT;
}

static bool party_is_there(const struct catalog *catalog, enum side side)
{
	for (unsigned i = 0; i < catalog->party_count; i++) {
		if (catalog->parties[i].side == side)
			return true;
	}
	return false;
}

static void read_parties(struct loading *loading, unsigned part, const struct native_file *file)
{
	const struct value *list = value_get(part_root(loading, part), "parties");
	struct catalog *catalog = loading->catalog;
	struct catalog_party *parties;

	if (file->parties_count && catalog->parties) {
		loading_problem(loading, part, REMIT_ERROR_INPUT, list,
				_("a second list of parties: all of them belong into one file"));
		return;
	}
	if (!file->parties_count)
		return;
	parties = loading_block(loading, SIDE_COUNT, sizeof(*parties));
	catalog->parties = parties;
	for (unsigned i = 0; i < file->parties_count; i++) {
		struct text_place place = {loading, part, value_at(list, i)};
		const struct native_party *party = &file->parties[i];
		unsigned side = text_word(&place, "id", catalog_side_words, SIDE_COUNT);

		if (side == SIDE_COUNT)
			continue;
		if (party_is_there(catalog, (enum side)side)) {
			loading_problem(loading, part, REMIT_ERROR_INPUT, text_value(&place, "id"),
					_("party %s is here twice"), catalog_side_words[side]);
			continue;
		}
		parties[catalog->party_count++] = (struct catalog_party){
			.side = (enum side)side,
			.code = text_slug(&place, "code", party->code, true),
			.title = text_line(&place, "title", party->title, true),
		};
	}
}

static bool area_is_there(const struct catalog *catalog, const char *id)
{
	for (unsigned i = 0; i < catalog->area_count; i++) {
		if (!strcmp(catalog->areas[i].id, id))
			return true;
	}
	return false;
}

static void read_areas(struct loading *loading, unsigned part, const struct native_file *file)
{
	const struct value *list = value_get(part_root(loading, part), "areas");
	struct catalog *catalog = loading->catalog;
	struct catalog_area *areas;

	if (file->areas_count && catalog->areas) {
		loading_problem(loading, part, REMIT_ERROR_INPUT, list,
				_("a second list of areas: all of them belong into one file"));
		return;
	}
	if (file->areas_count > CATALOG_AREAS_MAX) {
		loading_problem(loading, part, REMIT_ERROR_LIMIT, value_at(list, CATALOG_AREAS_MAX),
				_("a catalog has at most %d areas"), CATALOG_AREAS_MAX);
		return;
	}
	if (!file->areas_count)
		return;
	areas = loading_block(loading, file->areas_count, sizeof(*areas));
	catalog->areas = areas;
	for (unsigned i = 0; i < file->areas_count; i++) {
		struct text_place place = {loading, part, value_at(list, i)};
		const char *id = text_slug(&place, "id", file->areas[i].id, true);
		const char *title = text_line(&place, "title", file->areas[i].title, true);

		if (!id)
			continue;
		if (area_is_there(catalog, id)) {
			loading_problem(loading, part, REMIT_ERROR_INPUT, text_value(&place, "id"),
					_("area %s is here twice"), id);
			continue;
		}
		areas[catalog->area_count++] = (struct catalog_area){.id = id, .title = title};
	}
}

static void read_groups(struct loading *loading, unsigned part, const struct native_file *file)
{
	const struct value *list = value_get(part_root(loading, part), "groups");

	for (unsigned i = 0; i < file->groups_count; i++) {
		const struct native_group *group = &file->groups[i];
		struct text_place place = {loading, part, value_at(list, i)};
		struct loading_node node = {
			.id = text_id(&place, "id", group->id),
			.title = text_line(&place, "title", group->title, true),
			.key = text_line(&place, "key", group->key, false),
			.withdrawn = group->withdrawn ? text_prose(&place, group->withdrawn) : NULL,
			.prose = text_prose(&place, group->summary),
			.id_at = text_value(&place, "id"),
			.parent_at = text_value(&place, "parent"),
			.part = part,
		};

		if (group->withdrawn && !node.withdrawn)
			node.withdrawn = "";
		node.parent = text_maybe_id(&place, "parent", group->parent);
		g_array_append_val(loading->nodes, node);
	}
}

static void native_read_frame(struct loading *loading, unsigned part)
{
	const struct native_file *file = loading_part(loading, part)->file;

	if (file->catalog)
		read_header(loading, part, file->catalog);
	read_parties(loading, part, file);
	read_areas(loading, part, file);
	read_groups(loading, part, file);
}

static bool is_native(const struct value *root)
{
	(void)root;
	return true;
}

const struct catalog_format native_format = {
	.name = "remit",
	.recognises = is_native,
	.open = native_open,
	.read_frame = native_read_frame,
	.read_controls = native_read_controls,
};
