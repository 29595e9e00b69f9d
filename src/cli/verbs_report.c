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

/* ---- report ---------------------------------------------------------------- */

/* What is asked for, once the command line is understood. */
struct report_order {
	const struct doc_document *document; /* one of these two */
	const struct doc_export *export;
	const struct doc_format *format;     /* of a document */
	struct doc_style style;
	struct doc_source source;
	struct filter *filter;
};

static const char *const delimiters[] = { "comma", "semicolon", "tab", NULL };
static const char delimiter_signs[] = { ',', ';', '\t' };

/* The place of a word in a list, 0 when it was not given; -1 with an error. */
static int word_at(const char *option, const char *word, const char *const *words, GError **error)
{
	g_autofree char *known = NULL;

	for (int i = 0; words[i]; i++)
		if (!word || strcmp(words[i], word) == 0)
			return i;
	known = words_known(words, NULL);
	error_set(error, REMIT_ERROR_USAGE, _("%s does not know \"%s\"; it knows: %s"), option, word,
		  known);
	return -1;
}

/* The format of a document that none was named for: what the ending of the file stands for, and
 * on the screen, where nobody pipes it on, what reads well there. NULL: the usual one. An ending
 * that stands for none is given back for the search of formats to refuse: Markdown in a .pdf helps
 * nobody. */
static const char *format_unnamed(const struct cli *cli)
{
	const char *path = cli->options.output;
	const char *slash = path ? strrchr(path, '/') : NULL;
	const char *name = slash ? slash + 1 : path, *dot = name ? strrchr(name, '.') : NULL;

	if (!path && cli->is_lent)
		return "text";
	if (!dot || dot == name || !dot[1])
		return NULL;
	for (const struct doc_format *one = doc_formats; one->name; one++)
		if (g_ascii_strcasecmp(one->extension, dot + 1) == 0)
			return one->name;
	return dot + 1;
}

static bool choose_format(const struct cli *cli, const char *kind, struct report_order *order,
			  GError **error)
{
	const struct cli_options *options = &cli->options;
	const char *named = options->json ? "json" : options->format;

	if (named || !doc_document_find(kind, NULL)) /* a document comes first */
		order->export = doc_export_find(kind, named);
	if (order->export)
		return true;
	order->document = doc_document_find(kind, error);
	if (!order->document)
		return false;
	order->format = doc_format_find(named ? named : format_unnamed(cli), kind, error);
	return order->format != NULL;
}

static bool choose_style(const struct cli *cli, struct report_order *order, GError **error)
{
	const struct cli_options *options = &cli->options;
	int delimiter = word_at("--delimiter", options->delimiter, delimiters, error);
	int audience = delimiter < 0 ? -1 :
		word_at("--for", options->audience, doc_audience_words, error);

	if (audience < 0)
		return false;
	order->style.delimiter = delimiter_signs[delimiter];
	order->style.bom = options->bom;
	order->style.table = options->table;
	order->style.version = options->oscal_version;
	order->style.provider = options->provider;
	order->source.audience = (enum doc_audience)audience;
	order->source.with_notes = options->with_notes;
	order->source.whom = options->whom;
	order->source.filter_text = options->filter;
	order->filter = options->filter ? ops_filter_parse(cli->ops, options->filter, error) : NULL;
	order->source.filter = order->filter;
	return !options->filter || order->filter;
}

static bool choose(const struct cli *cli, struct report_order *order, GError **error)
{
	const struct cli_options *options = &cli->options;
	const char *kind = cli->count == 1 ? cli->arguments[0] : doc_documents[0].name;

	if (options->json && options->format) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("--json and --format name two formats: give one of them"));
		return false;
	}
	if (options->whom && strcmp(kind, "requests") != 0) {
		error_set(error, REMIT_ERROR_USAGE, _("--whom goes with `remit report requests`"));
		return false;
	}
	if (options->against && strcmp(kind, "comparison") != 0) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("--against goes with `remit report comparison`"));
		return false;
	}
	return choose_format(cli, kind, order, error) && choose_style(cli, order, error);
}

static int put_report(struct cli *cli, const struct cli_place *place, struct report_order *order,
		      GError **error)
{
	const char *path = cli->options.output;
	bool piped = !path || strcmp(path, "-") == 0;
	struct ops_report made = { order->document, order->format, order->export, &order->source,
				   &order->style };

	if (piped) {
		GString *text = ops_report_text(cli->ops, &made, error);

		if (!text)
			return 1;
		g_string_append_len(cli->out, text->str, (gssize)text->len);
		g_string_free(text, TRUE);
		return 0;
	}
	if (!ops_report_write(cli->ops, &made, path, error))
		return 4;
	if (place->session)
		cli_message(cli, _("wrote the report of session %s to %s"),
			    session_name(place->session), path);
	return 0;
}

int verb_report(struct cli *cli, GError **error)
{
	struct report_order order = { .source = { .service = SESSION_WHOLE_SCOPE } };
	struct cli_place place;
	int code = 2;

	if (!choose(cli, &order, error)) {
		filter_free(order.filter);
		return 2;
	}
	if (!cli_place_open(cli, &place, !order.export || order.export->needs_session, true,
			    error)) {
		filter_free(order.filter);
		return 3;
	}
	order.source.session = place.session;
	order.source.catalog = place.catalog;
	order.source.service = place.service;
	order.source.model = place.model;
	order.source.now = place.session ? session_now(place.session) : 0;
	order.source.draft = cli->options.draft;
	struct session *other = NULL;
	if (cli->options.against)
		other = ops_diff_open(cli->ops, cli->options.against, cli->options.session, error);
	order.source.other = other;
	bool is_soa = order.document && strcmp(order.document->name, "soa") == 0;
	if (cli->options.against && !other)
		code = 3;
	else if (!is_soa || cli_soa_side(cli, &place, &order.source.side, error))
		code = put_report(cli, &place, &order, error);
	session_close(other);
	cli_place_close(&place);
	filter_free(order.filter);
	return code;
}
