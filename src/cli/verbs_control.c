/*
 * Verbs that list controls: controls, search. What shows one control is in verbs_show.c.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- controls -------------------------------------------------------------- */

static void put_joint(json_t *object, const struct cli_place *place,
		      const struct catalog_node *node)
{
	struct joint joint;

	session_joint(place->session, node, place->service, place->model, &joint);
	json_object_set_new(object, "joint",
			    joint.none ? json_null() :
					 json_string(session_status_words[joint.status]));
	json_object_set_new(object, "joint_detail", cli_json_joint(&joint));
}

json_t *cli_json_joint(const struct joint *joint)
{
	json_t *sides = json_object();
	const struct catalog_duty *duty = joint->unowned_duty;

	for (unsigned i = 0; i < SIDE_COUNT; i++)
		if (joint_side_counts(&joint->sides[i]))
			json_object_set_new(
				sides, catalog_side_words[i],
				json_string(session_status_words[joint->sides[i].status]));
	return json_pack("{s:o, s:b, s:b, s:i, s:s?, s:i}", "sides", sides, "left_out",
			 joint->left_out, "not_verified", joint->not_verified, "unowned",
			 (int)joint->unowned_count, "unowned_duty", duty ? duty->id : NULL,
			 "disputed", (int)joint->disputed_count);
}

/* The records of both sides, and whether one of them is in conflict. */
static void put_records(json_t *object, const struct cli_place *place, const char *id)
{
	bool conflict = false;

	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		struct record record;

		session_record(place->session, id, place->service, (enum side)side, &record);
		json_t *one = cli_json_record(&record);
		if (session_is_carried(place->session)) {
			enum previous_state state = session_previous(
				place->session, id, place->service, (enum side)side);
			json_object_set_new(one, "previous",
					    json_string(session_previous_words[state]));
		}
		json_object_set_new(object, catalog_side_words[side], one);
		conflict = conflict || record.conflict;
	}
	json_object_set_new(object, "conflict", json_boolean(conflict));
}

json_t *cli_json_control(const struct cli_place *place, unsigned index)
{
	const struct catalog_node *node = &place->catalog->nodes[index];
	json_t *object = json_object();

	json_object_set_new(object, "id", json_string(node->id));
	json_object_set_new(object, "title", json_string(node->title));
	json_object_set_new(object, "kind", json_string(catalog_kind_words[node->control->kind]));
	json_object_set_new(
		object, "clause",
		json_string(place->catalog->nodes[catalog_clause(place->catalog, index)].id));
	if (place->session) {
		put_records(object, place, node->id);
		put_joint(object, place, node);
	}
	return object;
}

/* What a list says of a record: taken out, or its status. Programs read the word of files. */
static const char *record_word(const struct record *record, bool for_people)
{
	if (record->applicability == APPLICABILITY_EXCLUDED)
		return for_people ? label_applicability(record->applicability) :
				    session_applicability_words[record->applicability];
	if (record->deselected)
		return for_people ? _("left out") : "left-out";
	return for_people ? label_status(record->status) : session_status_words[record->status];
}

/* For people as wide as the widest word with a mark, and two blanks. */
static unsigned record_columns(const struct cli *cli)
{
	return cli_is_read_by_person(cli) ? MAX(17, label_columns(session_status_words) + 2) : 17;
}

void cli_put_control(struct cli *cli, const struct cli_place *place, unsigned index)
{
	const struct catalog_node *node = &place->catalog->nodes[index];

	g_string_append_printf(cli->out, "%-11s ", node->id);
	for (unsigned side = 0; place->session && side < SIDE_COUNT; side++) {
		struct record record;

		session_record(place->session, node->id, place->service, (enum side)side, &record);
		g_autofree char *word = g_strconcat(
			record_word(&record, cli_is_read_by_person(cli)),
			record.conflict ? "!" : "", NULL);
		cli_put_column(cli, word, record_columns(cli));
	}
	cli_put(cli, node->title);
	g_string_append_c(cli->out, '\n');
}

/* Records of controls that the catalog does not have are listed all the same. */
static void controls_unknown(struct cli *cli, const struct cli_place *place, json_t *list)
{
	if (!place->session)
		return;
	g_autoptr(GPtrArray) ids = ops_unknown_controls(place->session, place->catalog);
	for (unsigned i = 0; i < ids->len; i++) {
		const char *id = g_ptr_array_index(ids, i);
		json_t *object = json_pack("{s:s, s:n, s:n, s:n}", "id", id, "title", "kind", "clause");

		put_records(object, place, id);
		json_array_append_new(list, object);
		if (cli->options.json)
			continue;
		cli_put(cli, id);
		g_string_append_printf(cli->out, "  %s\n", _("(not in this catalog)"));
	}
}

/* Whose column is whose; programs get the lines alone. */
static void controls_head(struct cli *cli, const struct cli_place *place)
{
	if (cli->options.json || !cli_is_read_by_person(cli))
		return;
	cli_put_column(cli, _("Control"), 12);
	for (unsigned side = 0; place->session && side < SIDE_COUNT; side++)
		cli_put_column(cli, label_side((enum side)side), record_columns(cli));
	g_string_append_printf(cli->out, "%s\n", _("Title"));
}

int verb_controls(struct cli *cli, GError **error)
{
	struct cli_place place;
	struct filter *filter =
		cli->options.filter ? ops_filter_parse(cli->ops, cli->options.filter, error) : NULL;

	if ((cli->options.filter && !filter) || !cli_place_open(cli, &place, false, true, error)) {
		filter_free(filter);
		return 2;
	}
	json_t *list = json_array();
	controls_head(cli, &place);
	for (unsigned i = 0; i < place.catalog->node_count; i++) {
		if (!place.catalog->nodes[i].control ||
		    (filter &&
		     !filter_match(filter, place.session, place.catalog, i, place.service)))
			continue;
		if (cli->options.json)
			json_array_append_new(list, cli_json_control(&place, i));
		else
			cli_put_control(cli, &place, i);
	}
	if (!filter)
		controls_unknown(cli, &place, list);
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:O}", "catalog", place.catalog->id, "controls",
					    list));
	json_decref(list);
	filter_free(filter);
	cli_place_close(&place);
	return 0;
}

/* ---- search ---------------------------------------------------------------- */

struct search {
	struct cli *cli;
	const struct catalog *catalog;
	json_t *matches;
};

static bool search_visit(unsigned index, const char *where, const char *line, void *data)
{
	struct search *search = data;
	const struct catalog_node *node = &search->catalog->nodes[index];

	if (search->cli->options.json) {
		json_array_append_new(search->matches, json_pack("{s:s, s:s, s:s, s:s}", "id", node->id,
								 "title", node->title, "where", where,
								 "line", line));
		return true;
	}
	json_array_append_new(search->matches, json_null());
	g_string_append_printf(search->cli->out, "%-11s ", node->id);
	cli_put(search->cli, node->title);
	if (strcmp(where, "title") != 0 && strcmp(where, "id") != 0) {
		g_autofree char *safe = text_safe(line);
		g_autofree char *clipped = text_clip(g_strstrip(safe), 64);

		g_string_append_printf(search->cli->out, "\n            %s: %s", where, clipped);
	}
	g_string_append_c(search->cli->out, '\n');
	return true;
}

/* What people recorded has labels instead of the names of fields. */
static void search_recorded(unsigned index, const char *label, const char *text, void *data)
{
	g_autofree char *line = g_strdelimit(g_strdup(text), "\n", ' ');

	search_visit(index, label, line, data);
}

int verb_search(struct cli *cli, GError **error)
{
	struct cli_place place;
	struct catalog_needle *needle;

	if (!*cli->arguments[0]) {
		error_set(error, REMIT_ERROR_USAGE, _("name a text to search for"));
		return 2;
	}
	if (!cli_place_open(cli, &place, false, true, error))
		return 3;
	struct search search = { cli, place.catalog, json_array() };
	catalog_search(place.catalog, cli->arguments[0], search_visit, &search);
	needle = catalog_needle_new(cli->arguments[0]);
	if (place.session && needle)
		ops_search(place.session, place.catalog, needle, search_recorded, &search);
	catalog_needle_free(needle);
	size_t found = json_array_size(search.matches);
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:O}", "catalog", place.catalog->id, "matches",
					    search.matches));
	else if (found == 0)
		cli_message(cli, _("nothing in catalog %s matches \"%s\""), place.catalog->id,
			    cli->arguments[0]);
	json_decref(search.matches);
	cli_place_close(&place);
	return found > 0 ? 0 : 1;
}
