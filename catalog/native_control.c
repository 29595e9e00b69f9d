/*
 * Reader of the native catalog format: the controls of one file.
 *
 * Areas and parties of the whole catalog have been read by now. The arrays of all
 * controls of a file are made in one piece each and handed out in slices, which
 * keeps a large catalog at a handful of allocations.
 */
#include <string.h>

#include "catalog/catalog_private.h"
#include "catalog/schema.h"

/* What is left of the arrays of a file. */
struct slices {
	struct control *controls;
	struct catalog_duty *duties;
	struct catalog_question *questions;
	struct catalog_map *maps;
	const char **texts;
};

static const char *const no_texts[] = {NULL};

static struct slices slices_new(struct loading *loading, const struct native_file *file)
{
	size_t duties = 0, questions = 0, maps = 0, texts = 0;

	for (unsigned i = 0; i < file->controls_count; i++) {
		const struct native_control *control = &file->controls[i];

		duties += control->duties_count;
		questions += control->questions_count;
		maps += control->maps_count;
		/* One more for the NULL that ends each list. */
		texts += (size_t)control->areas_count + control->evidence_count + 2;
		for (unsigned j = 0; j < control->maps_count; j++)
			texts += (size_t)control->maps[j].ids_count + 1;
	}
	return (struct slices){
		.controls = loading_block(loading, file->controls_count, sizeof(struct control)),
		.duties = loading_block(loading, duties, sizeof(struct catalog_duty)),
		.questions = loading_block(loading, questions, sizeof(struct catalog_question)),
		.maps = loading_block(loading, maps, sizeof(struct catalog_map)),
		.texts = loading_block(loading, texts, sizeof(const char *)),
	};
}

/* How much of a list is read: all of it, unless it is over the limit. */
static unsigned list_count(const struct text_place *place, const char *key, unsigned count)
{
	if (count <= CATALOG_ENTRIES_MAX)
		return count;
	loading_problem(place->loading, place->part, REMIT_ERROR_LIMIT,
			value_at(value_get(place->map, key), CATALOG_ENTRIES_MAX),
			_("%s of one control has at most %d entries"), key, CATALOG_ENTRIES_MAX);
	return CATALOG_ENTRIES_MAX;
}

/* A finished list, and the slice after it. */
static struct texts texts_end(struct slices *slices, unsigned count)
{
	struct texts texts = {slices->texts, count};

	if (!count)
		texts.items = no_texts;
	else
		slices->texts += count + 1;
	return texts;
}

static const char *area_find(const struct catalog *catalog, const char *id)
{
	for (unsigned i = 0; i < catalog->area_count; i++) {
		if (!strcmp(catalog->areas[i].id, id))
			return catalog->areas[i].id;
	}
	return NULL;
}

static void area_problem(const struct text_place *place, const struct value *value, const char *id)
{
	const struct catalog *catalog = place->loading->catalog;
	const char *words[CATALOG_AREAS_MAX + 1] = {NULL};
	const char *near;

	for (unsigned i = 0; i < catalog->area_count; i++)
		words[i] = catalog->areas[i].id;
	near = error_suggestion(id, words);
	if (near)
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, value,
				_("there is no area '%.80s'; did you mean %s?"), id, near);
	else
		loading_problem(place->loading, place->part, REMIT_ERROR_INPUT, value,
				_("there is no area '%.80s' in the list of areas"), id);
}

static struct texts read_areas(const struct text_place *place, const struct native_control *native,
			       struct slices *slices)
{
	const struct value *list = value_get(place->map, "areas");
	unsigned count = list_count(place, "areas", native->areas_count), kept = 0;

	for (unsigned i = 0; i < count; i++) {
		const char *area = area_find(place->loading->catalog, native->areas[i]);

		if (area)
			slices->texts[kept++] = area;
		else
			area_problem(place, value_at(list, i), native->areas[i]);
	}
	return texts_end(slices, kept);
}

static struct texts read_evidence(const struct text_place *place,
				  const struct native_control *native, struct slices *slices)
{
	const struct value *list = value_get(place->map, "evidence");
	unsigned count = list_count(place, "evidence", native->evidence_count), kept = 0;

	for (unsigned i = 0; i < count; i++) {
		const char *text = text_entry(place, value_at(list, i), "evidence",
					      native->evidence[i]);

		if (text)
			slices->texts[kept++] = text;
	}
	return texts_end(slices, kept);
}

static void read_addressed(const struct text_place *place, const struct native_control *native,
			   struct control *control)
{
	const struct value *list = value_get(place->map, "addressed");
	const struct value_tree *tree = loading_part(place->loading, place->part)->tree;
	unsigned count = list_count(place, "addressed", native->addressed_count);

	for (unsigned i = 0; i < count; i++) {
		GError *error = NULL;
		unsigned side;

		if (door_word(tree, value_at(list, i), "addressed", catalog_side_words, &side, &error))
			control->addressed[side] = true;
		else
			loading_take(place->loading, error);
	}
}

static void read_questions(const struct text_place *place, const struct native_control *native,
			   struct slices *slices, struct control *control)
{
	const struct value *list = value_get(place->map, "questions");
	unsigned count = list_count(place, "questions", native->questions_count);

	control->questions = slices->questions;
	control->question_count = count;
	for (unsigned i = 0; i < count; i++) {
		const struct native_question *question = &native->questions[i];
		struct text_place at = {place->loading, place->part, value_at(list, i)};
		const char *id = text_slug(&at, "id", question->id, true);

		for (unsigned j = 0; id && j < i; j++) {
			if (!g_strcmp0(control->questions[j].id, id))
				loading_problem(at.loading, at.part, REMIT_ERROR_INPUT,
						text_value(&at, "id"),
						_("question %s is here twice"), id);
		}
		*slices->questions++ = (struct catalog_question){
			.id = id,
			.text = text_line(&at, "text", question->text, true),
		};
	}
}

static void read_duty(const struct text_place *place, const struct native_duty *native,
		      struct catalog_duty *duty)
{
	duty->id = text_slug(place, "id", native->id, true);
	duty->text = text_line(place, "text", native->text, true);
	duty->split = text_prose(place, native->split);
	for (unsigned model = 0; model < MODEL_COUNT; model++)
		duty->accountable[model] = (enum accountable)text_word(
			place, catalog_model_words[model], catalog_accountable_words,
			ACCOUNTABLE_NA);
}

static void read_duties(const struct text_place *place, const struct native_control *native,
			struct slices *slices, struct control *control)
{
	const struct value *list = value_get(place->map, "duties");
	unsigned count = list_count(place, "duties", native->duties_count);

	control->duties = slices->duties;
	control->duty_count = count;
	for (unsigned i = 0; i < count; i++) {
		struct text_place at = {place->loading, place->part, value_at(list, i)};
		struct catalog_duty *duty = slices->duties++;

		read_duty(&at, &native->duties[i], duty);
		for (unsigned j = 0; duty->id && j < i; j++) {
			if (!g_strcmp0(control->duties[j].id, duty->id))
				loading_problem(at.loading, at.part, REMIT_ERROR_INPUT,
						text_value(&at, "id"), _("duty %s is here twice"),
						duty->id);
		}
	}
}

static struct texts read_map_ids(const struct text_place *place, const struct native_map *native,
				 struct slices *slices)
{
	const struct value *list = value_get(place->map, "ids");
	unsigned count = list_count(place, "ids", native->ids_count), kept = 0;

	for (unsigned i = 0; i < count; i++) {
		const char *id = text_entry(place, value_at(list, i), "ids", native->ids[i]);

		if (id)
			slices->texts[kept++] = id;
	}
	return texts_end(slices, kept);
}

static void read_maps(const struct text_place *place, const struct native_control *native,
		      struct slices *slices, struct control *control)
{
	const struct value *list = value_get(place->map, "maps");
	unsigned count = list_count(place, "maps", native->maps_count);

	control->maps = slices->maps;
	control->map_count = count;
	for (unsigned i = 0; i < count; i++) {
		const struct native_map *map = &native->maps[i];
		struct text_place at = {place->loading, place->part, value_at(list, i)};

		*slices->maps++ = (struct catalog_map){
			.to = text_slug(&at, "to", map->to, true),
			.relation = (enum relation)text_word(&at, "relation", catalog_relation_words,
							     RELATION_NONE),
			.ids = read_map_ids(&at, map, slices),
		};
	}
}

static void read_sides(const struct text_place *place, const struct native_control *native,
		       struct control *control)
{
	static const char *const basis_keys[SIDE_COUNT] = {"customer_basis", "provider_basis"};
	static const char *const basis_words[] = {"practice", NULL};
	const char *texts[SIDE_COUNT] = {native->customer, native->provider};

	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		control->guidance[side] = text_prose(place, texts[side]);
		control->practice[side] = text_word(place, basis_keys[side], basis_words, 1) == 0;
	}
	read_addressed(place, native, control);
}

static void read_control(const struct text_place *place, const struct native_control *native,
			 struct slices *slices, struct control *control)
{
	control->kind = (enum control_kind)text_word(place, "kind", catalog_kind_words, KIND_BASE);
	control->draft = text_word(place, "draft", catalog_switch_words, 0) == 1;
	control->areas = read_areas(place, native, slices);
	control->summary = text_prose(place, native->summary);
	read_sides(place, native, control);
	control->notes = text_prose(place, native->notes);
	if (text_word(place, "other_info", catalog_switch_words, 0) == 1)
		control->other_info = "yes";
	control->evidence = read_evidence(place, native, slices);
	read_questions(place, native, slices, control);
	read_duties(place, native, slices, control);
	read_maps(place, native, slices, control);
}

void native_read_controls(struct loading *loading, unsigned part)
{
	const struct loading_part *entry = loading_part(loading, part);
	const struct value *list = value_get(value_tree_root(entry->tree), "controls");
	struct slices slices = slices_new(loading, entry->file);

	for (unsigned i = 0; i < entry->file->controls_count; i++) {
		const struct native_control *native = &entry->file->controls[i];
		struct text_place place = {loading, part, value_at(list, i)};
		struct control *control = slices.controls++;
		struct loading_node node = {
			.id = text_id(&place, "id", native->id),
			.title = text_line(&place, "title", native->title, true),
			.parent = text_maybe_id(&place, "group", native->group),
			.key = text_line(&place, "key", native->key, false),
			.control = control,
			.id_at = text_value(&place, "id"),
			.parent_at = text_value(&place, "group"),
			.part = part,
		};

		read_control(&place, native, &slices, control);
		g_array_append_val(loading->nodes, node);
	}
}
