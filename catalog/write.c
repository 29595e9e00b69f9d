/*
 * A catalog as a file of our own format, whatever it was read from.
 *
 * What the format has no place for is not lost but said in the manual: of siblings the controls
 * stand before the groups. Reading what was written gives the same catalog.
 */
#include <string.h>

#include "catalog/catalog_private.h"

static void put(struct yaml_writer *writer, const char *key, const char *text)
{
	if (!text || !*text)
		return;
	yaml_writer_text(writer, key);
	yaml_writer_text(writer, text);
}

static void put_list(struct yaml_writer *writer, const char *key, const struct texts *texts)
{
	if (texts->count == 0)
		return;
	yaml_writer_text(writer, key);
	yaml_writer_list(writer);
	for (unsigned i = 0; i < texts->count; i++)
		yaml_writer_text(writer, texts->items[i]);
	yaml_writer_end(writer);
}

static void put_header(struct yaml_writer *writer, const struct catalog *catalog)
{
	yaml_writer_text(writer, "catalog");
	yaml_writer_map(writer);
	put(writer, "id", catalog->id);
	yaml_writer_text(writer, "revision");
	yaml_writer_number(writer, catalog->revision);
	put(writer, "title", catalog->title);
	put(writer, "subtitle", catalog->subtitle);
	put(writer, "publisher", catalog->publisher);
	put(writer, "language", catalog->language);
	put(writer, "standing", catalog_standing_words[catalog->standing]);
	put(writer, "withdrawn", catalog->withdrawn);
	put(writer, "replaced_by", catalog->replaced_by);
	put(writer, "key", catalog->key);
	put(writer, "guidance", catalog_extent_words[catalog->guidance]);
	put(writer, "confirmed", catalog_switch_words[catalog->confirmed]);
	put(writer, "licence", catalog->licence);
	put(writer, "notice", catalog->notice);
	yaml_writer_end(writer);
}

static void put_parties(struct yaml_writer *writer, const struct catalog *catalog)
{
	yaml_writer_text(writer, "parties");
	yaml_writer_list(writer);
	for (unsigned i = 0; i < catalog->party_count; i++) {
		const struct catalog_party *party = &catalog->parties[i];

		yaml_writer_map(writer);
		put(writer, "id", catalog_side_words[party->side]);
		put(writer, "code", party->code);
		put(writer, "title", party->title);
		yaml_writer_end(writer);
	}
	yaml_writer_end(writer);
}

static void put_areas(struct yaml_writer *writer, const struct catalog *catalog)
{
	if (catalog->area_count == 0)
		return;
	yaml_writer_text(writer, "areas");
	yaml_writer_list(writer);
	for (unsigned i = 0; i < catalog->area_count; i++) {
		yaml_writer_map(writer);
		put(writer, "id", catalog->areas[i].id);
		put(writer, "title", catalog->areas[i].title);
		yaml_writer_end(writer);
	}
	yaml_writer_end(writer);
}

static void put_parent(struct yaml_writer *writer, const char *key, const struct catalog *catalog,
		       const struct catalog_node *node)
{
	if (node->parent != CATALOG_NONE)
		put(writer, key, catalog->nodes[node->parent].id);
}

static void put_group(struct yaml_writer *writer, const struct catalog *catalog,
		      const struct catalog_node *node)
{
	yaml_writer_map(writer);
	put(writer, "id", node->id);
	put_parent(writer, "parent", catalog, node);
	put(writer, "title", node->title);
	put(writer, "key", node->key);
	if (node->withdrawn) { /* an empty one says that it was withdrawn and not where it went */
		yaml_writer_text(writer, "withdrawn");
		yaml_writer_text(writer, node->withdrawn);
	}
	put(writer, "summary", node->prose);
	yaml_writer_end(writer);
}

static void put_questions(struct yaml_writer *writer, const struct control *control)
{
	if (control->question_count == 0)
		return;
	yaml_writer_text(writer, "questions");
	yaml_writer_list(writer);
	for (unsigned i = 0; i < control->question_count; i++) {
		yaml_writer_map(writer);
		put(writer, "id", control->questions[i].id);
		put(writer, "text", control->questions[i].text);
		yaml_writer_end(writer);
	}
	yaml_writer_end(writer);
}

static void put_duties(struct yaml_writer *writer, const struct control *control)
{
	if (control->duty_count == 0)
		return;
	yaml_writer_text(writer, "duties");
	yaml_writer_list(writer);
	for (unsigned i = 0; i < control->duty_count; i++) {
		const struct catalog_duty *duty = &control->duties[i];

		yaml_writer_map(writer);
		put(writer, "id", duty->id);
		put(writer, "text", duty->text);
		put(writer, "split", duty->split);
		for (unsigned model = 0; model < MODEL_COUNT; model++)
			put(writer, catalog_model_words[model],
			    catalog_accountable_words[duty->accountable[model]]);
		yaml_writer_end(writer);
	}
	yaml_writer_end(writer);
}

static void put_maps(struct yaml_writer *writer, const struct control *control)
{
	if (control->map_count == 0)
		return;
	yaml_writer_text(writer, "maps");
	yaml_writer_list(writer);
	for (unsigned i = 0; i < control->map_count; i++) {
		yaml_writer_map(writer);
		put(writer, "to", control->maps[i].to);
		put(writer, "relation", catalog_relation_words[control->maps[i].relation]);
		put_list(writer, "ids", &control->maps[i].ids);
		yaml_writer_end(writer);
	}
	yaml_writer_end(writer);
}

static void put_sides(struct yaml_writer *writer, const struct control *control)
{
	static const char *const basis[SIDE_COUNT] = { "customer_basis", "provider_basis" };
	bool any = control->addressed[SIDE_CUSTOMER] || control->addressed[SIDE_PROVIDER];

	if (any) {
		yaml_writer_text(writer, "addressed");
		yaml_writer_list(writer);
	}
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		if (control->addressed[side])
			yaml_writer_text(writer, catalog_side_words[side]);
	if (any)
		yaml_writer_end(writer);
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		put(writer, catalog_side_words[side], control->guidance[side]);
		put(writer, basis[side], control->practice[side] ? "practice" : NULL);
	}
}

static void put_control(struct yaml_writer *writer, const struct catalog *catalog,
			const struct catalog_node *node)
{
	const struct control *control = node->control;

	yaml_writer_map(writer);
	put(writer, "id", node->id);
	put_parent(writer, "group", catalog, node);
	put(writer, "title", node->title);
	put(writer, "key", node->key);
	put(writer, "kind", catalog_kind_words[control->kind]);
	put(writer, "draft", control->draft ? "yes" : NULL);
	put_list(writer, "areas", &control->areas);
	put(writer, "summary", control->summary);
	put_sides(writer, control);
	put(writer, "notes", control->notes);
	put(writer, "other_info", control->other_info);
	put_list(writer, "evidence", &control->evidence);
	put_questions(writer, control);
	put_duties(writer, control);
	put_maps(writer, control);
	yaml_writer_end(writer);
}

static void put_nodes(struct yaml_writer *writer, const struct catalog *catalog, bool controls)
{
	yaml_writer_text(writer, controls ? "controls" : "groups");
	yaml_writer_list(writer);
	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct catalog_node *node = &catalog->nodes[i];

		if ((node->control != NULL) == controls)
			(controls ? put_control : put_group)(writer, catalog, node);
	}
	yaml_writer_end(writer);
}

GBytes *catalog_write(const struct catalog *catalog, GError **error)
{
	struct yaml_writer *writer = yaml_writer_new();

	yaml_writer_map(writer);
	yaml_writer_text(writer, "format");
	yaml_writer_number(writer, 1);
	put_header(writer, catalog);
	put_parties(writer, catalog);
	put_areas(writer, catalog);
	put_nodes(writer, catalog, false);
	put_nodes(writer, catalog, true);
	yaml_writer_end(writer);
	return yaml_writer_finish(writer, error);
}
