/*
 * The verb soa: the rows of the Statement of Applicability, what they lack, and recording on those
 * that no control of the catalog leads to.
 */
#include "cli/cli_private.h"

#include <string.h>

enum { ID_COLS = 11, STATUS_COLS = 16 };

/* ---- reading --------------------------------------------------------------------- */

static json_t *lines_json(const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text ? text : "", "\n", -1);
	json_t *list = json_array();

	for (char **line = lines; *line; line++)
		json_array_append_new(list, json_string(*line));
	return list;
}

static json_t *row_json(const struct soa_row *row)
{
	json_t *lacks = json_array();

	for (unsigned n = 0; n < SOA_LACKS; n++)
		if (row->lacks >> n & 1)
			json_array_append_new(lacks, json_string(soa_lack_words[n]));
	return json_pack("{s:s, s:s?, s:s, s:s, s:s, s:o, s:s?, s:s?, s:s?, s:s?, s:s?, s:o, s:b}", "id",
			 row->id, "title", row->title, "source", soa_source_words[row->source],
			 "applicability", session_applicability_words[row->applicability], "status",
			 session_status_words[row->status], "controls", lines_json(row->numbers),
			 "reason", row->reasons, "how", row->how, "where", row->where, "assignee",
			 row->person, "exclusion_reason", row->exclusion_reason, "lacks", lacks,
			 "conflict", row->conflict);
}

static void put_said(struct cli *cli, const char *label, const char *text)
{
	if (!text)
		return;
	g_string_append(cli->out, "  ");
	cli_put_column(cli, label, 22);
	g_string_append_c(cli->out, ' ');
	cli_put_prose(cli, text, 25);
}

static void put_whole(struct cli *cli, const struct soa_row *row)
{
	g_autofree char *lacks = soa_lacks_words(row->lacks);

	put_said(cli, _("Controls"), row->numbers);
	put_said(cli, _("Reason for inclusion"), row->reasons);
	put_said(cli, _("How"), row->how);
	put_said(cli, _("Applied in"), row->where);
	put_said(cli, _("Responsible"), row->person);
	put_said(cli, _("Reason for exclusion"), row->exclusion_reason);
	put_said(cli, _("Lacks"), *lacks ? lacks : NULL);
}

static void put_line(struct cli *cli, const struct soa_row *row)
{
	bool excluded = row->applicability == APPLICABILITY_EXCLUDED;
	g_autofree char *lacks = soa_lacks_words(row->lacks);

	cli_put_column(cli, row->id, ID_COLS);
	g_string_append_c(cli->out, ' ');
	cli_put_column(cli, excluded ? label_applicability(APPLICABILITY_EXCLUDED) :
				       label_status(row->status), STATUS_COLS);
	g_string_append_c(cli->out, ' ');
	cli_put(cli, row->title ? row->title : "");
	if (*lacks)
		g_string_append_printf(cli->out, "  [%s]", lacks);
	if (row->conflict)
		g_string_append_printf(cli->out, "  [%s]", _("in conflict"));
	g_string_append_c(cli->out, '\n');
}

static bool is_asked_for(const struct cli *cli, const struct soa_row *row)
{
	for (unsigned i = 0; i < cli->count; i++)
		if (strcmp(cli->arguments[i], row->id) == 0)
			return true;
	return cli->count == 0;
}

/* All rows in a line each, or those that are named whole. */
static bool list(struct cli *cli, const struct cli_place *place, enum side side, GError **error)
{
	g_autoptr(GPtrArray) rows = soa_rows(place->session, place->catalog, side, NULL);
	json_t *found = json_array();
	unsigned lacking = 0;

	for (unsigned i = 0; i < rows->len; i++) {
		const struct soa_row *row = g_ptr_array_index(rows, i);

		if (!is_asked_for(cli, row))
			continue;
		lacking += row->lacks != 0;
		json_array_append_new(found, row_json(row));
		if (!cli->options.json)
			put_line(cli, row);
		if (!cli->options.json && cli->count)
			put_whole(cli, row);
	}
	size_t count = json_array_size(found);
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:O}", "side", catalog_side_words[side], "rows",
					    found));
	json_decref(found);
	if (count == 0) {
		error_set(error, REMIT_ERROR_USAGE, _("the statement has no row \"%s\""),
			  cli->arguments[0]);
		return false;
	}
	if (cli->count == 0)
		cli_message(cli, ngettext("%u of %u row lacks something", "%u of %u rows lack something",
					  (unsigned)count), lacking, (unsigned)count);
	return true;
}

/* ---- recording ------------------------------------------------------------------- */

/* How many of the words are rows: those before the first FIELD=VALUE. */
static unsigned count_rows(const struct cli *cli)
{
	unsigned count = 0;

	while (count < cli->count && !strchr(cli->arguments[count], '='))
		count++;
	return count;
}

static bool fill(struct cli *cli, const struct cli_place *place, struct change *change,
		 unsigned rows, GError **error)
{
	g_autoptr(GArray) values = cli_values(cli, rows, "soa", error);

	for (unsigned i = 0; values && i < rows; i++) {
		const char *row = cli->arguments[i];

		if (!ops_soa_check(place->catalog, row, error))
			return false;
		if (cli->options.remove && !ops_soa_remove(place->session, change, row, error))
			return false;
		for (unsigned k = 0; k < values->len; k++) {
			const struct ops_value *value = &g_array_index(values, struct ops_value, k);

			if (!ops_soa_set(change, row, value->field, value->text, error))
				return false;
		}
	}
	return values != NULL;
}

static bool record(struct cli *cli, const struct cli_place *place, unsigned rows, GError **error)
{
	struct change *change = change_new();
	char id[65] = "";
	bool done = fill(cli, place, change, rows, error) &&
		    ops_append(cli->ops, place->session, change, id, error);

	change_free(change);
	if (done && *id)
		cli_message(cli, ngettext("%s: recorded for %u row", "%s: recorded for %u rows", rows),
			    session_name(place->session), rows);
	else if (done)
		cli_message(cli, _("%s: nothing to record, it stands so already"),
			    session_name(place->session));
	return done;
}

bool cli_soa_side(const struct cli *cli, const struct cli_place *place, enum side *side,
		  GError **error)
{
	enum role role = session_role(place->session);
	const char *named = cli->options.side;

	*side = role == ROLE_PROVIDER ? SIDE_PROVIDER : SIDE_CUSTOMER;
	if (named && strcmp(named, catalog_side_words[SIDE_CUSTOMER]) == 0)
		*side = SIDE_CUSTOMER;
	else if (named && strcmp(named, catalog_side_words[SIDE_PROVIDER]) == 0)
		*side = SIDE_PROVIDER;
	else if (named || role == ROLE_AUDITOR)
		error_set(error, REMIT_ERROR_USAGE,
			  _("a Statement of Applicability speaks for one side: --side customer or --side provider"));
	else
		return true;
	return named != NULL && (error == NULL || *error == NULL);
}

int verb_soa(struct cli *cli, GError **error)
{
	unsigned rows = count_rows(cli);
	bool reads = rows == cli->count && !cli->options.remove;
	struct cli_place place;
	enum side side;
	bool done;

	if (!cli_place_open(cli, &place, true, reads, error))
		return 2;
	if (!cli_soa_side(cli, &place, &side, error))
		done = false;
	else if (reads)
		done = list(cli, &place, side, error);
	else
		done = record(cli, &place, rows, error);
	cli_place_close(&place);
	return done ? 0 : 2;
}
