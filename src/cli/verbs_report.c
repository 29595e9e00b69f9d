/*
 * The verb report, and the report model as JSON: the numbers of `remit status` and the lists that
 * the document is made of.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- numbers --------------------------------------------------------------- */

static json_t *tally_json(const struct tally *tally)
{
	return json_pack("{s:i, s:i, s:i, s:i, s:i, s:i, s:i, s:i}", "records", (int)tally->records,
			 "assessed", (int)tally->assessed, "reviewed", (int)tally->reviewed, "conform",
			 (int)tally->conform, "gaps", (int)tally->gaps, "conflicts",
			 (int)tally->conflicts, "excluded", (int)tally->excluded,
			 "left_out", (int)tally->left_out);
}

static json_t *sides_json(const struct tally *sides)
{
	json_t *object = json_object();

	for (unsigned side = 0; side < SIDE_COUNT; side++)
		json_object_set_new(object, catalog_side_words[side], tally_json(&sides[side]));
	return object;
}

json_t *cli_json_heads(char **heads)
{
	json_t *list = json_array();

	for (; *heads; heads++)
		json_array_append_new(list, json_string(*heads));
	return list;
}

json_t *cli_json_status(const struct report *report)
{
	json_t *clauses = json_array(), *object = json_object();

	for (unsigned i = 0; i < report->clauses->len; i++) {
		const struct report_clause *clause =
			&g_array_index(report->clauses, struct report_clause, i);
		json_t *row = sides_json(clause->sides);

		json_object_set_new(row, "clause", json_string(clause->node->id));
		json_object_set_new(row, "title", json_string(clause->node->title));
		json_array_append_new(clauses, row);
	}
	json_object_set_new(object, "session", json_string(session_name(report->session)));
	json_object_set_new(object, "as_of", cli_json_text(session_as_of_when(report->session)));
	json_object_set_new(object, "uuid", json_string(session_uuid(report->session)));
	json_object_set_new(object, "catalog", json_string(report->catalog->id));
	json_object_set_new(object, "standing",
			    json_string(catalog_standing_words[report->catalog->standing]));
	json_object_set_new(object, "replaced_by", cli_json_text(report->catalog->replaced_by));
	json_object_set_new(object, "service", json_string(report->service));
	json_object_set_new(object, "role", json_string(session_role_words[report->role]));
	json_object_set_new(object, "model", json_string(catalog_model_words[report->model]));
	json_object_set_new(object, "assurance", cli_json_cover(report->session, report->service));
	json_object_set_new(object, "total", sides_json(report->total));
	json_object_set_new(object, "clauses", clauses);
	json_object_set_new(object, "actions", json_integer(session_action_count(report->session)));
	json_object_set_new(object, "heads", cli_json_heads(report->heads));
	return object;
}

/* ---- lists ----------------------------------------------------------------- */

static json_t *entry_json(const struct report_entry *entry)
{
	json_t *object = json_object();

	json_object_set_new(object, "control", json_string(entry->node->id));
	json_object_set_new(object, "title", json_string(entry->node->title));
	json_object_set_new(object, "side", json_string(catalog_side_words[entry->side]));
	json_object_update_new(object, cli_json_record(&entry->record));
	json_object_set_new(object, "in_scope", json_boolean(entry->counts));
	json_object_set_new(object, "conform", json_boolean(entry->conform));
	json_object_set_new(object, "self_reviewed", json_boolean(entry->self_reviewed));
	return object;
}

static json_t *entries_json(const GArray *entries)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < entries->len; i++)
		json_array_append_new(list,
				      entry_json(&g_array_index(entries, struct report_entry, i)));
	return list;
}

/* The same with who took the record out of the assessment. */
static json_t *set_aside_json(const GArray *entries, const char *by, const char *at)
{
	json_t *list = entries_json(entries);

	for (unsigned i = 0; i < entries->len; i++) {
		const struct report_entry *entry = &g_array_index(entries, struct report_entry, i);
		json_t *object = json_array_get(list, i);

		json_object_set_new(object, by, cli_json_text(entry->by));
		json_object_set_new(object, at, cli_json_text(entry->at));
	}
	return list;
}

/* A working paper's values are not for documents; that they differ is. */
static json_t *conflict_json(const struct report_conflict *conflict)
{
	json_t *values = json_array();

	for (unsigned i = 0; i < conflict->value_count; i++) {
		const struct session_value *value = &conflict->values[i];
		json_t *one = json_pack("{s:s, s:s, s:s}", "by", value->by, "at", value->at, "action",
					value->action);

		if (!conflict->confidential)
			json_object_set_new(one, "value", cli_json_text(value->text));
		json_array_append_new(values, one);
	}
	return json_pack("{s:s, s:s?, s:s?, s:s?, s:o}", "path", conflict->path, "control",
			 conflict->control, "service", conflict->service, "side", conflict->side,
			 "values", values);
}

/* An entry: its fields by name, its links as lists. */
static json_t *item_json(const struct report_item *item)
{
	json_t *object = json_pack("{s:s}", "id", item->id);

	for (unsigned i = 0; i < item->lines->len; i++) {
		const struct report_line *line = g_ptr_array_index(item->lines, i);

		if (!line->is_link) {
			json_object_set_new(object, line->name, cli_json_text(line->text));
			continue;
		}
		if (!json_object_get(object, line->name))
			json_object_set_new(object, line->name, json_array());
		json_array_append_new(json_object_get(object, line->name),
				      cli_json_text(line->text));
	}
	if (item->answers)
		json_object_set_new(object, "answers", json_integer(item->answers));
	return object;
}

static json_t *registers_json(const struct report *report)
{
	json_t *object = json_object();

	for (unsigned i = 0; i < REGISTER_COUNT; i++) {
		json_t *list = json_array();

		for (unsigned k = 0; k < report->registers[i]->len; k++)
			json_array_append_new(
				list, item_json(g_ptr_array_index(report->registers[i], k)));
		json_object_set_new(object, report_register_words[i], list);
	}
	return object;
}

static json_t *report_json(const struct report *report)
{
	json_t *object = cli_json_status(report);
	json_t *conflicts = json_array(), *unknown = json_array();

	for (unsigned i = 0; i < report->conflicts->len; i++)
		json_array_append_new(conflicts,
				      conflict_json(g_ptr_array_index(report->conflicts, i)));
	for (unsigned i = 0; i < report->unknown->len; i++)
		json_array_append_new(unknown, json_string(g_ptr_array_index(report->unknown, i)));
	json_object_set_new(object, "date", json_string(report->date));
	json_object_set_new(object, "gaps", entries_json(report->gaps));
	json_object_set_new(object, "conflicts", conflicts);
	json_object_set_new(object, "exclusions",
			    set_aside_json(report->exclusions, "excluded_by", "excluded_at"));
	json_object_set_new(object, "left_out",
			    set_aside_json(report->left_out, "left_out_by", "left_out_at"));
	json_object_set_new(object, "in_place", entries_json(report->in_place));
	json_object_set_new(object, "remarks", entries_json(report->remarks));
	json_object_set_new(object, "not_assessed", entries_json(report->not_assessed));
	json_object_set_new(object, "unknown", unknown);
	json_object_set_new(object, "registers", registers_json(report));
	json_object_set_new(object, "statements", cli_json_stated(report->session, NULL));
	return object;
}

/* ---- report ---------------------------------------------------------------- */

static const struct report_format *report_format_find(const char *name, GError **error)
{
	for (const struct report_format *format = report_formats; format->name; format++)
		if (!name || strcmp(format->name, name) == 0)
			return format;
	error_set(error, REMIT_ERROR_USAGE, _("--format does not know \"%s\"; it knows: %s"), name,
		  report_formats[0].name);
	return NULL;
}

static bool report_write(struct cli *cli, const struct cli_place *place, const GString *text,
			 GError **error)
{
	const char *path = cli->options.output;

	if (!path || strcmp(path, "-") == 0) {
		g_string_append_len(cli->out, text->str, (gssize)text->len);
		return true;
	}
	if (!io_replace_file(cli->ops->io, path, text->str, text->len, 0666, error))
		return false;
	cli_message(cli, _("wrote the report of session %s to %s"), session_name(place->session), path);
	return true;
}

static GString *assessment(struct cli *cli, const struct cli_place *place,
			   const struct report_format *format, GError **error)
{
	struct report *report = report_new_for(place->session, place->catalog, place->service,
					       place->model, session_now(place->session));
	GString *text =
		cli->options.json ? cli_json_dump(report_json(report)) : format->render(report);
	(void)error;

	report_free(report);
	return text;
}

static GString *requests(struct cli *cli, const struct cli_place *place,
			 const struct report_format *format, GError **error)
{
	const char *whom = cli->options.whom;
	g_autoptr(GPtrArray) items = report_requests(place->session, whom);
	g_autofree char *date = report_date(session_now(place->session));
	(void)format;

	if (items->len == 0 && whom) {
		error_set(error, REMIT_ERROR_NO, _("nothing that is not received yet is asked of \"%s\""),
			  whom);
		return NULL;
	}
	if (!cli->options.json)
		return report_requests_markdown(place->session, place->catalog, items, date);
	json_t *list = json_array();
	for (unsigned i = 0; i < items->len; i++)
		json_array_append_new(list, item_json(g_ptr_array_index(items, i)));
	g_auto(GStrv) heads = session_heads(place->session);
	return cli_json_dump(json_pack("{s:s, s:o, s:o}", "date", date, "requests", list, "heads",
				       cli_json_heads(heads)));
}

static GString *controls_by_services(struct cli *cli, const struct cli_place *place,
				     const struct report_format *format, GError **error)
{
	g_autofree char *date = report_date(session_now(place->session));
	struct matrix *matrix = matrix_new(place->session, place->catalog, NULL, NULL,
					   session_as_of_when(place->session) ? NULL : date);
	GString *text = cli->options.json ? cli_json_dump(cli_json_matrix(place, matrix)) :
					    matrix_formats[0].render(matrix);
	(void)format;
	(void)error;

	matrix_free(matrix);
	return text;
}

static const struct {
	const char *name;
	GString *(*make)(struct cli *cli, const struct cli_place *place,
			 const struct report_format *format, GError **error);
} kinds[] = {
	{ "assessment", assessment },
	{ "requests", requests },
	{ "matrix", controls_by_services },
};

/* The place of the kind that is asked for, the first when none is; -1 with an error. */
static int find_kind(const struct cli *cli, GError **error)
{
	g_autoptr(GString) known = g_string_new(NULL);
	const char *name = cli->count == 1 ? cli->arguments[0] : kinds[0].name;

	for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
		if (strcmp(name, kinds[i].name) == 0)
			return (int)i;
		g_string_append_printf(known, "%s%s", known->len ? ", " : "", kinds[i].name);
	}
	error_set(error, REMIT_ERROR_USAGE, _("there is no report \"%s\"; there are: %s"), name,
		  known->str);
	return -1;
}

int verb_report(struct cli *cli, GError **error)
{
	struct cli_place place;
	const struct report_format *format = report_format_find(cli->options.format, error);
	int kind = format ? find_kind(cli, error) : -1;

	if (kind < 0)
		return 2;
	if (cli->options.json && cli->options.format) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("--json and --format name two formats: give one of them"));
		return 2;
	}
	if (cli->options.whom && kinds[kind].make != requests) {
		error_set(error, REMIT_ERROR_USAGE, _("--whom goes with `remit report requests`"));
		return 2;
	}
	if (!cli_place_open(cli, &place, true, true, error))
		return 3;
	GString *text = kinds[kind].make(cli, &place, format, error);
	int code = !text ? 1 : report_write(cli, &place, text, error) ? 0 : 4;

	if (text)
		g_string_free(text, TRUE);
	cli_place_close(&place);
	return code;
}
