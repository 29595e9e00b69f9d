/*
 * Reader of OSCAL catalogs: header, groups in groups, controls in controls.
 *
 * Controls are called by their labels ("AC-2(1)") when all have one and no two the same, since
 * that is what people and other files call them; else by their ids ("ac-2.1"). The other name is
 * kept as the key.
 */
#include <string.h>

#include "catalog/oscal.h"

enum { CONTROL_DEPTH_MAX = CATALOG_DEPTH_MAX };

static const char *text_of(const struct value *map, const char *key)
{
	const struct value *value = value_get(map, key);

	return value ? value_text(value) : NULL;
}

const char *oscal_property(const struct value *map, const char *name)
{
	const struct value *props = value_get(map, "props");
	const char *found = NULL;

	for (size_t i = 0; props && i < value_count(props); i++) {
		const struct value *prop = value_at(props, i);

		if (g_strcmp0(text_of(prop, "name"), name) != 0 || !text_of(prop, "value"))
			continue;
		if (!value_get(prop, "class"))
			return text_of(prop, "value");
		found = found ? found : text_of(prop, "value");
	}
	return found;
}

static bool is_withdrawn(const struct value *control)
{
	const char *status = oscal_property(control, "status");

	return status && g_ascii_strcasecmp(status, "withdrawn") == 0;
}

static bool is_selected(const struct oscal *oscal, const struct value *control)
{
	const char *id = text_of(control, "id");

	return !oscal->selected || (id && g_hash_table_contains(oscal->selected, id));
}

/* ---- first pass: parameters, names ------------------------------------------- */

static void note_params(struct oscal *oscal, const struct value *map)
{
	const struct value *params = foreign_list(&oscal->foreign, map, "params");

	for (size_t i = 0; params && i < value_count(params); i++) {
		const struct value *param = value_at(params, i);
		const char *id = text_of(param, "id");

		if (id)
			g_hash_table_insert(oscal->params, (char *)id, (void *)param);
	}
}

typedef void (*control_fn)(struct oscal *oscal, const struct value *control, void *data);

static void each_control(struct oscal *oscal, const struct value *map, control_fn visit, void *data,
			 unsigned depth)
{
	const struct value *controls = value_get(map, "controls");
	const struct value *groups = value_get(map, "groups");

	for (size_t i = 0;
	     controls && depth < CONTROL_DEPTH_MAX && i < value_count(controls); i++) {
		visit(oscal, value_at(controls, i), data);
		each_control(oscal, value_at(controls, i), visit, data, depth + 1);
	}
	for (size_t i = 0; groups && depth < CONTROL_DEPTH_MAX && i < value_count(groups); i++)
		each_control(oscal, value_at(groups, i), visit, data, depth + 1);
}

/* Whether the label of each control seen so far can be its id. */
static void try_label(struct oscal *oscal, const struct value *control, void *data)
{
	GHashTable *seen = data;
	const char *label = oscal_property(control, "label");

	note_params(oscal, control);
	if (!label || !catalog_id_is_valid(label) ||
	    !g_hash_table_add(seen, g_ascii_strdown(label, -1)))
		oscal->by_label = false;
}

static void name_control(struct oscal *oscal, const struct value *control, void *data)
{
	const char *id = text_of(control, "id");
	const char *label = oscal->by_label ? oscal_property(control, "label") : NULL;
	const char *name;
	(void)data;

	if (!is_selected(oscal, control) || (id && g_hash_table_contains(oscal->names, id)))
		return;
	name = foreign_id(&oscal->foreign, label ? label : id ? id : "control");
	if (id)
		g_hash_table_insert(oscal->names, (char *)id, (char *)name);
}

static void name_controls(struct oscal *oscal, const struct value *catalog)
{
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	oscal->by_label = true;
	note_params(oscal, catalog);
	each_control(oscal, catalog, try_label, seen, 0);
	each_control(oscal, catalog, name_control, NULL, 0);
}

static void note_resources(struct oscal *oscal, const struct value *catalog)
{
	const struct value *matter = foreign_map(&oscal->foreign, catalog, "back-matter");
	const struct value *list = matter ? foreign_list(&oscal->foreign, matter, "resources") : NULL;

	for (size_t i = 0; list && i < value_count(list); i++) {
		const char *uuid = text_of(value_at(list, i), "uuid");

		if (uuid)
			g_hash_table_insert(oscal->resources, (char *)uuid,
					    (void *)value_at(list, i));
	}
}

/* ---- second pass: nodes ------------------------------------------------------- */

static void missing(struct oscal *oscal, const struct value *at, const char *key)
{
	if (!value_get(at, key)) /* else it was said what is wrong with it */
		loading_problem(oscal->foreign.loading, oscal->foreign.part, REMIT_ERROR_INPUT, at,
				_("%s is missing"), key);
}

static const char *title_of(struct oscal *oscal, const struct value *map)
{
	const char *title = foreign_text(&oscal->foreign, map, "title");
	g_autoptr(GString) text = g_string_new(NULL);

	if (!title) {
		missing(oscal, map, "title");
		return "";
	}
	oscal_insert(oscal, text, title);
	return foreign_line(&oscal->foreign, text->str, 0);
}

static bool deep_enough(struct oscal *oscal, const struct value *map, unsigned depth)
{
	if (depth < CONTROL_DEPTH_MAX)
		return false;
	loading_problem(oscal->foreign.loading, oscal->foreign.part, REMIT_ERROR_LIMIT, map,
			_("groups go deeper than %d levels"), CONTROL_DEPTH_MAX);
	return true;
}

static const char *add_control(struct oscal *oscal, const struct value *control,
			       const char *parent)
{
	const char *id = foreign_text(&oscal->foreign, control, "id");
	struct loading_node node = { .parent = parent, .id_at = control, .parent_at = control,
				     .part = oscal->foreign.part };

	if (!id) {
		missing(oscal, control, "id");
		return NULL;
	}
	node.id = g_hash_table_lookup(oscal->names, id);
	if (!node.id)
		return NULL;
	if (strcmp(node.id, id) != 0)
		node.key = foreign_keep(&oscal->foreign, id);
	node.title = title_of(oscal, control);
	if (is_withdrawn(control))
		node.withdrawn = oscal_withdrawn(oscal, control);
	else
		node.control = oscal_control(oscal, control);
	foreign_add_node(&oscal->foreign, &node);
	return node.id;
}

static void add_controls(struct oscal *oscal, const struct value *map, const char *parent,
			 unsigned depth)
{
	const struct value *list = foreign_list(&oscal->foreign, map, "controls");

	if (list && deep_enough(oscal, map, depth))
		return;
	for (size_t i = 0; list && i < value_count(list); i++) {
		const struct value *control = value_at(list, i);
		const char *id = is_selected(oscal, control) ?
					 add_control(oscal, control, parent) : NULL;

		/* An enhancement stands below the group when its control was not selected. */
		add_controls(oscal, control, id ? id : parent, depth + 1);
	}
}

/* Whether a group has a control that was selected, at any depth. */
static void count_selected(struct oscal *oscal, const struct value *control, void *data)
{
	*(unsigned *)data += is_selected(oscal, control);
}

static const char *add_group(struct oscal *oscal, const struct value *group, const char *parent)
{
	const char *id = foreign_text(&oscal->foreign, group, "id");
	const char *label = oscal_property(group, "label");
	g_autofree char *slug = NULL;
	struct loading_node node = { .parent = parent, .id_at = group, .parent_at = group,
				     .part = oscal->foreign.part };

	node.title = title_of(oscal, group);
	slug = foreign_slug(node.title, "group");
	node.id = foreign_id(&oscal->foreign,
			     label && foreign_id_is_free(&oscal->foreign, label) ? label :
			     id ? id : slug);
	if (id && strcmp(id, node.id) != 0)
		node.key = foreign_keep(&oscal->foreign, id);
	node.prose = oscal_group_prose(oscal, group);
	foreign_add_node(&oscal->foreign, &node);
	return node.id;
}

static void add_groups(struct oscal *oscal, const struct value *map, const char *parent,
		       unsigned depth)
{
	const struct value *list = foreign_list(&oscal->foreign, map, "groups");

	if (list && deep_enough(oscal, map, depth))
		return;
	for (size_t i = 0; list && i < value_count(list); i++) {
		const struct value *group = value_at(list, i);
		unsigned selected = 0;
		const char *id = parent;

		note_params(oscal, group);
		each_control(oscal, group, count_selected, &selected, depth);
		if (oscal->selected && selected == 0)
			continue;
		if (!oscal->flat)
			id = add_group(oscal, group, parent);
		add_controls(oscal, group, id, depth + 1);
		add_groups(oscal, group, id, depth + 1);
	}
}

/* ---- the catalog -------------------------------------------------------------- */

static const char *publisher_of(struct oscal *oscal, const struct value *metadata)
{
	const struct value *parties = foreign_list(&oscal->foreign, metadata, "parties");
	const char *name = NULL;

	for (size_t i = 0; parties && !name && i < value_count(parties); i++)
		if (g_strcmp0(text_of(value_at(parties, i), "type"), "organization") == 0)
			name = text_of(value_at(parties, i), "name");
	return foreign_line(&oscal->foreign, name, 0);
}

/* Of a catalog that has none, against the schema. */
static const char no_uuid[] = "00000000-0000-0000-0000-000000000000";

static void read_header(struct oscal *oscal, const struct value *header)
{
	struct foreign *foreign = &oscal->foreign;
	struct catalog *catalog = foreign->loading->catalog;
	const struct value *metadata = foreign_map(foreign, header, "metadata");
	unsigned part = foreign->part;
	g_autofree char *id = foreign_id_of_file(foreign->loading->memory->files->pdata[0]);

	/* The header is that of the file that was opened. */
	foreign->part = 0;
	catalog->id = foreign_keep(foreign, id);
	catalog->revision = 1;
	catalog->language = "en";
	catalog->key = foreign_line(foreign, foreign_text(foreign, header, "uuid"), 0);
	catalog->key = catalog->key ? catalog->key : no_uuid;
	if (!metadata) {
		missing(oscal, header, "metadata");
		return;
	}
	const char *version = foreign_text(foreign, metadata, "version");
	g_autofree char *subtitle = version ? g_strdup_printf(_("version %s"), version) : NULL;
	catalog->title = title_of(oscal, metadata);
	catalog->subtitle = foreign_line(foreign, subtitle, 0);
	catalog->publisher = publisher_of(oscal, metadata);
	if (text_of(metadata, "language"))
		catalog->language = foreign_line(foreign, text_of(metadata, "language"), 0);
	foreign_header(foreign);
	foreign->part = part;
}

void oscal_start(struct oscal *oscal, struct loading *loading, unsigned part)
{
	*oscal = (struct oscal){ 0 };
	foreign_start(&oscal->foreign, loading, part);
	oscal->params = g_hash_table_new(g_str_hash, g_str_equal);
	oscal->set = g_hash_table_new(g_str_hash, g_str_equal);
	oscal->names = g_hash_table_new(g_str_hash, g_str_equal);
	oscal->resources = g_hash_table_new(g_str_hash, g_str_equal);
}

void oscal_end(struct oscal *oscal)
{
	g_hash_table_unref(oscal->params);
	g_hash_table_unref(oscal->set);
	g_hash_table_unref(oscal->names);
	g_hash_table_unref(oscal->resources);
	g_clear_pointer(&oscal->selected, g_hash_table_unref);
	foreign_end(&oscal->foreign);
}

void oscal_read(struct oscal *oscal, const struct value *catalog, const struct value *header)
{
	note_resources(oscal, catalog);
	name_controls(oscal, catalog);
	read_header(oscal, header);
	add_controls(oscal, catalog, NULL, 0);
	add_groups(oscal, catalog, NULL, 0);
}

static bool is_catalog(const struct value *root)
{
	const struct value *catalog = value_get(root, "catalog");

	/* Our own catalogs have a `catalog` too, beside a `format`. */
	return catalog && value_get(catalog, "metadata") && !value_get(root, "format");
}

static void read_catalog(struct loading *loading, unsigned part)
{
	const struct value *root = value_tree_root(loading_part(loading, part)->tree);
	struct oscal oscal;

	oscal_start(&oscal, loading, part);
	oscal_read(&oscal, value_get(root, "catalog"), value_get(root, "catalog"));
	oscal_end(&oscal);
}

const struct catalog_format oscal_catalog_format = {
	.name = "OSCAL catalog",
	.recognises = is_catalog,
	.read_frame = read_catalog,
};
