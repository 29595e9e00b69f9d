/*
 * A catalog as an OSCAL catalog: groups as the tree has them, controls with a statement for each
 * party. The statements are our duties, since the standard's own requirements are not ours to give
 * out; guidance, questions and evidence stand beside them, maps as properties.
 */
#include "report/oscal_private.h"

#include <string.h>

/* The namespace of NIST's risk management framework, where the methods of assessing are. */
#define RMF "http://csrc.nist.gov/ns/rmf"

/* One control being written. */
struct writing {
	const struct catalog *catalog;
	unsigned index;
	const struct catalog_node *node;
	const struct control *control;
	json_t *parts;
	GHashTable *linked; /* indices of the nodes that its texts name */
	GArray *links;      /* the same in order: unsigned */
};

/* One that was withdrawn is still a control. */
static bool is_control(const struct catalog_node *node)
{
	return node->control || node->withdrawn;
}

/* ---- parts ------------------------------------------------------------------------------- */

static char *part_id(const struct writing *at, const char *ending, const char *name)
{
	g_autofree char *base = oscal_node_id(at->catalog, at->node, ending);

	return name ? g_strconcat(base, ".", name, NULL) : g_strdup(base);
}

/* `id` is taken. */
static json_t *part_new(char *id, const char *name, const char *class)
{
	json_t *part = json_object();

	oscal_put(part, "id", id);
	json_object_set_new(part, "name", json_string(name));
	if (class)
		json_object_set_new(part, "class", json_string(class));
	return part;
}

static void note_link(unsigned index, void *data)
{
	struct writing *at = data;

	if (index != at->index && g_hash_table_add(at->linked, GUINT_TO_POINTER(index + 1)))
		g_array_append_val(at->links, index);
}

static void put_markup(struct writing *at, json_t *part, const char *text)
{
	oscal_put(part, "prose", oscal_guidance(at->catalog, text, note_link, at));
}

/* ---- the statements ---------------------------------------------------------------------- */

static bool concerns(const struct catalog_duty *duty, enum side side)
{
	bool nobody = true;

	for (unsigned model = 0; model < MODEL_COUNT; model++) {
		if (duty->accountable[model] == ACCOUNTABLE_SHARED ||
		    (unsigned)duty->accountable[model] == (unsigned)side)
			return true;
		nobody = nobody && duty->accountable[model] == ACCOUNTABLE_NA;
	}
	return nobody && side == SIDE_CUSTOMER; /* it has to stand somewhere */
}

static json_t *duty_part(const struct writing *at, const char *ending,
			 const struct catalog_duty *duty)
{
	json_t *item = part_new(part_id(at, ending, duty->id), "item", NULL);
	json_t *props = json_array();

	for (unsigned model = 0; model < MODEL_COUNT; model++) {
		enum accountable whose = duty->accountable[model];

		oscal_prop_with(props, OSCAL_RESPONSIBILITY, catalog_accountable_words[whose],
				&(struct oscal_prop_more){
					.class = catalog_model_words[model],
					.remarks = whose == ACCOUNTABLE_SHARED ? duty->split : NULL,
				});
	}
	oscal_put_list(item, "props", props);
	oscal_put_prose(item, "prose", duty->text);
	return item;
}

static const char *party_title(const struct catalog *catalog, enum side side)
{
	for (unsigned i = 0; i < catalog->party_count; i++)
		if (catalog->parties[i].side == side)
			return catalog->parties[i].title;
	return label_side(side);
}

static void add_statement(struct writing *at, enum side side)
{
	json_t *statement = part_new(part_id(at, oscal_ending(side), NULL), "statement",
				     catalog_side_words[side]);
	json_t *items = json_array(), *props = json_array();

	for (unsigned i = 0; i < at->control->duty_count; i++)
		if (concerns(&at->control->duties[i], side))
			json_array_append_new(items,
					      duty_part(at, oscal_ending(side),
							&at->control->duties[i]));
	oscal_need_title(statement, "title", party_title(at->catalog, side), NULL);
	oscal_prop(props, OSCAL_SIDE, catalog_side_words[side]);
	oscal_put_list(statement, "props", props);
	if (json_array_size(items) == 0 && at->control->duty_count)
		json_object_set_new(statement, "prose",
				    json_string(_("This side has no duty under any service model.")));
	oscal_put_list(statement, "parts", items);
	json_array_append_new(at->parts, statement);
}

/* ---- what stands beside them ------------------------------------------------------------- */

static void add_prose(struct writing *at, const char *ending, const char *name, const char *class,
		      const char *text)
{
	json_t *part;

	if (!text)
		return;
	part = part_new(part_id(at, ending, NULL), name, class);
	put_markup(at, part, text);
	json_array_append_new(at->parts, part);
}

static void add_guidance(struct writing *at, enum side side)
{
	static const char *const endings[SIDE_COUNT] = {
		[SIDE_CUSTOMER] = "_csc_gdn",
		[SIDE_PROVIDER] = "_csp_gdn",
	};
	json_t *part, *props = json_array();

	if (!at->control->guidance[side]) {
		json_decref(props);
		return;
	}
	part = part_new(part_id(at, endings[side], NULL), "guidance", catalog_side_words[side]);
	oscal_need_title(part, "title", party_title(at->catalog, side), NULL);
	oscal_prop(props, OSCAL_SIDE, catalog_side_words[side]);
	oscal_prop(props, OSCAL_GUIDANCE_BASIS, at->control->practice[side] ? "practice" : NULL);
	oscal_put_list(part, "props", props);
	put_markup(at, part, at->control->guidance[side]);
	json_array_append_new(at->parts, part);
}

static void add_questions(struct writing *at)
{
	json_t *whole, *list = json_array();

	for (unsigned i = 0; i < at->control->question_count; i++) {
		const struct catalog_question *question = &at->control->questions[i];
		json_t *part = part_new(part_id(at, "_obj", question->id), "assessment-objective",
					NULL);

		oscal_put_prose(part, "prose", question->text);
		json_array_append_new(list, part);
	}
	if (json_array_size(list) == 0) {
		json_decref(list);
		return;
	}
	whole = part_new(part_id(at, "_obj", NULL), "assessment-objective", NULL);
	oscal_put_list(whole, "parts", list);
	json_array_append_new(at->parts, whole);
}

static void add_evidence(struct writing *at)
{
	GString *list = g_string_new(NULL);
	json_t *method, *objects, *props = json_array();

	for (unsigned i = 0; i < at->control->evidence.count; i++) {
		g_autofree char *item = oscal_title(at->control->evidence.items[i]);

		if (item)
			g_string_append_printf(list, "%s- %s", list->len ? "\n" : "", item);
	}
	if (list->len == 0) {
		json_decref(props);
		g_string_free(list, TRUE);
		return;
	}
	method = part_new(part_id(at, "_exm", NULL), "assessment-method", NULL);
	oscal_prop_of(props, RMF, "method", oscal_methods[BASIS_DOCUMENTED]);
	oscal_put_list(method, "props", props);
	objects = part_new(part_id(at, "_exm", "objects"), "assessment-objects", NULL);
	oscal_put(objects, "prose", g_string_free(list, FALSE));
	json_object_set_new(method, "parts", json_pack("[o]", objects));
	json_array_append_new(at->parts, method);
}

/* What OSCAL had as the statement is our summary; what we know of duties stands below it. */
static void add_own_statement(struct writing *at)
{
	json_t *statement = part_new(part_id(at, "_smt", NULL), "statement", NULL);
	json_t *items = json_array();

	if (at->control->summary)
		put_markup(at, statement, at->control->summary);
	for (unsigned i = 0; i < at->control->duty_count; i++)
		json_array_append_new(items, duty_part(at, "_smt", &at->control->duties[i]));
	oscal_put_list(statement, "parts", items);
	json_array_append_new(at->parts, statement);
}

/* Controls have no groups below them: what such a group says is said by the control. */
static void add_groups(struct writing *at)
{
	for (unsigned i = at->index + 1; i < at->node->end;) {
		const struct catalog_node *node = &at->catalog->nodes[i];
		json_t *part;

		if (is_control(node)) {
			i = node->end;
			continue;
		}
		part = part_new(oscal_node_id(at->catalog, node, NULL), "guidance", "group");
		oscal_need_title(part, "title", node->title, node->id);
		if (node->prose)
			put_markup(at, part, node->prose);
		json_array_append_new(at->parts, part);
		i++;
	}
}

static void add_parts(struct writing *at)
{
	if (catalog_is_of_oscal(at->catalog)) {
		add_own_statement(at);
	} else {
		add_prose(at, "_ovw", "overview", NULL, at->control->summary);
		for (unsigned side = 0; side < SIDE_COUNT; side++)
			add_statement(at, (enum side)side);
	}
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		add_guidance(at, (enum side)side);
	add_prose(at, "_nts", "guidance", "notes", at->control->notes);
	add_questions(at);
	add_evidence(at);
	add_groups(at);
}

/* ---- properties and links ---------------------------------------------------------------- */

/* The place in the catalog, so that ids sort as the standard has them. */
static void add_label(json_t *props, const struct catalog *catalog, const struct catalog_node *node)
{
	g_autofree char *place = g_strdup_printf("%06u", (unsigned)(node - catalog->nodes));

	oscal_prop_of(props, NULL, "label", node->id);
	oscal_prop_of(props, NULL, "sort-id", place);
}

static json_t *control_properties(const struct writing *at)
{
	const struct control *control = at->control;
	json_t *props = json_array();

	add_label(props, at->catalog, at->node);
	if (!control) {
		oscal_prop_of(props, NULL, "status", "withdrawn");
		return props;
	}
	oscal_prop(props, OSCAL_KIND, catalog_kind_words[control->kind]);
	oscal_prop(props, OSCAL_DRAFT, control->draft ? "yes" : NULL);
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		oscal_prop(props, OSCAL_ADDRESSED,
			   control->addressed[side] ? catalog_side_words[side] : NULL);
	for (unsigned i = 0; i < control->areas.count; i++) {
		const char *area = control->areas.items[i];

		oscal_prop_with(props, OSCAL_AREA, label_area(at->catalog, area),
				&(struct oscal_prop_more){ .class = area });
	}
	for (unsigned i = 0; i < control->map_count; i++)
		for (unsigned k = 0; k < control->maps[i].ids.count; k++) {
			const struct catalog_map *map = &control->maps[i];

			oscal_prop_with(props, OSCAL_MAP, map->ids.items[k],
					&(struct oscal_prop_more){
						.class = catalog_relation_words[map->relation],
						.group = map->to,
					});
		}
	return props;
}

static json_t *control_links(const struct writing *at)
{
	json_t *links = json_array();

	for (unsigned i = 0; i < at->links->len; i++) {
		const struct catalog_node *other =
			&at->catalog->nodes[g_array_index(at->links, unsigned, i)];
		g_autofree char *id = oscal_node_id(at->catalog, other, NULL);
		g_autofree char *href = g_strconcat("#", id, NULL);
		json_t *link = json_pack("{s:s, s:s}", "href", href, "rel",
					 at->control ? "related" : "incorporated-into");

		oscal_put_title(link, "text", other->id);
		json_array_append_new(links, link);
	}
	return links;
}

/* ---- the tree ---------------------------------------------------------------------------- */

static json_t *control_new(const struct catalog *catalog, unsigned index)
{
	const struct catalog_node *node = &catalog->nodes[index];
	struct writing at = { catalog, index, node, node->control, json_array(),
			      g_hash_table_new(NULL, NULL),
			      g_array_new(FALSE, FALSE, sizeof(unsigned)) };
	json_t *object = json_object();

	oscal_put(object, "id", oscal_node_id(catalog, node, NULL));
	if (node->control)
		json_object_set_new(object, "class",
				    json_string(catalog_kind_words[node->control->kind]));
	oscal_need_title(object, "title", node->title, node->id);
	if (node->control)
		add_parts(&at);
	else
		add_prose(&at, "_ovw", "overview", NULL, *node->withdrawn ? node->withdrawn : NULL);
	oscal_put_list(object, "props", control_properties(&at));
	oscal_put_list(object, "links", control_links(&at));
	oscal_put_list(object, "parts", at.parts);
	g_hash_table_unref(at.linked);
	g_array_unref(at.links);
	return object;
}

static json_t *group_new(const struct catalog *catalog, const struct catalog_node *node)
{
	json_t *object = json_object(), *props = json_array();

	oscal_put(object, "id", oscal_node_id(catalog, node, NULL));
	oscal_need_title(object, "title", node->title, node->id);
	add_label(props, catalog, node);
	oscal_put_list(object, "props", props);
	if (node->prose) {
		json_t *part = part_new(oscal_node_id(catalog, node, "_ovw"), "overview", NULL);

		oscal_put(part, "prose", oscal_guidance(catalog, node->prose, NULL, NULL));
		json_object_set_new(object, "parts", json_pack("[o]", part));
	}
	return object;
}

/* What is written of the children of a node, or of the whole catalog. */
struct children {
	const struct catalog *catalog;
	const struct catalog_node *parent; /* NULL: the catalog */
	unsigned from, to;
};

static bool has(const struct children *of, bool controls)
{
	for (unsigned i = of->from; i < of->to; i = of->catalog->nodes[i].end)
		if (is_control(&of->catalog->nodes[i]) == controls)
			return true;
	return false;
}

/* Below a control its groups are none, so that what stands in them stands below the control. */
static void write_controls(struct oscal_writer *writer, const struct children *of)
{
	bool below = of->parent && is_control(of->parent);
	unsigned count = 0;

	for (unsigned i = of->from, next; i < of->to; i = next) {
		const struct catalog_node *node = &of->catalog->nodes[i];

		next = below && !is_control(node) ? i + 1 : node->end;
		if (!is_control(node))
			continue;
		oscal_open_item(writer, "controls", count++);
		oscal_open_object(writer, control_new(of->catalog, i));
		write_controls(writer, &(struct children){ of->catalog, node, i + 1, node->end });
		oscal_close_object(writer);
		oscal_close_item(writer);
	}
	oscal_close_list(writer, count);
}

/* OSCAL's groups have groups or controls, not both: then the controls get a group of their own. */
static void write_own(struct oscal_writer *writer, const struct children *of)
{
	json_t *own = json_object();

	oscal_open_item(writer, "groups", 0);
	oscal_put(own, "id", oscal_node_id(of->catalog, of->parent, "_grp"));
	oscal_need_title(own, "title", of->parent->title, of->parent->id);
	oscal_open_object(writer, own);
	write_controls(writer, of);
	oscal_close_object(writer);
	oscal_close_item(writer);
}

static void write_children(struct oscal_writer *writer, const struct children *of)
{
	bool own = of->parent && has(of, false) && has(of, true);
	unsigned count = 0;

	if (own) {
		write_own(writer, of);
		count++;
	}
	for (unsigned i = of->from; i < of->to; i = of->catalog->nodes[i].end) {
		const struct catalog_node *node = &of->catalog->nodes[i];

		if (is_control(node))
			continue;
		oscal_open_item(writer, "groups", count++);
		oscal_open_object(writer, group_new(of->catalog, node));
		write_children(writer, &(struct children){ of->catalog, node, i + 1, node->end });
		oscal_close_object(writer);
		oscal_close_item(writer);
	}
	oscal_close_list(writer, count);
	if (!own)
		write_controls(writer, of);
}

/* ---- the catalog ------------------------------------------------------------------------- */

static json_t *metadata_of(const struct catalog *catalog, enum oscal_version version)
{
	json_t *metadata = json_object(), *props = json_array();
	g_autofree char *released = oscal_day(RELEASE_DATE, false);
	g_autofree char *modified = oscal_modified(released);
	g_autofree char *revision = g_strdup_printf("%u", catalog->revision);
	g_autofree char *standing = label_standing(catalog);
	g_autofree char *first = g_strconcat(catalog->title, ": ", standing, "\n\n",
					     catalog->licence, NULL);
	g_autofree char *head = oscal_prose(first);
	g_autofree char *notice = oscal_guidance(catalog, catalog->notice, NULL, NULL);

	oscal_put_edition(metadata, catalog->title, modified, revision, version);
	oscal_add_catalog(props, catalog);
	oscal_prop(props, OSCAL_PUBLISHER, catalog->publisher);
	oscal_prop(props, OSCAL_LANGUAGE, catalog->language);
	oscal_put_list(metadata, "props", props);
	oscal_put(metadata, "remarks", g_strjoin("\n\n", head, notice, NULL));
	return metadata;
}

GString *oscal_catalog(const struct catalog *catalog, enum oscal_version version)
{
	/* A tree of JSON takes several times the room of its text: one control is one at a time. */
	struct oscal_writer writer = { g_string_new("{\n  \"catalog\": "), 1 };
	json_t *object = json_object();

	oscal_put(object, "uuid", oscal_catalog_uuid(catalog));
	json_object_set_new(object, "metadata", metadata_of(catalog, version));
	oscal_open_object(&writer, object);
	write_children(&writer, &(struct children){ catalog, NULL, 0, catalog->node_count });
	oscal_close_object(&writer);
	g_string_append(writer.text, "\n}\n");
	return writer.text;
}
