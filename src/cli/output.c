/*
 * What the verbs share: opening session and catalog, and putting text and JSON into the output.
 */
#include "cli/cli_private.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>


bool cli_word(const char *option, const char *word, const char *const *words, unsigned *index,
	      GError **error)
{
	for (unsigned i = 0; words[i]; i++) {
		if (strcmp(words[i], word) == 0) {
			*index = i;
			return true;
		}
	}
	g_autofree char *known = g_strjoinv(", ", (char **)words);
	error_set(error, REMIT_ERROR_USAGE, _("--%s does not know \"%s\"; it knows: %s"), option, word,
		  known);
	return false;
}

bool cli_is_at_terminal(const struct cli *cli)
{
	return !cli->is_lent && isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

bool cli_is_read_by_person(const struct cli *cli)
{
	return cli->is_lent || isatty(STDOUT_FILENO);
}

bool cli_is_linear(const struct cli *cli)
{
	return cli->options.linear ||
	       (cli_is_read_by_person(cli) &&
		config_settings(cli->ops->config)->linear == SETTING_YES);
}

bool cli_is_dialogue(const struct cli *cli)
{
	return !cli->is_lent && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

char *cli_read_line(void)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t bytes = getline(&line, &room, stdin);
	char *copy = bytes < 0 ? NULL : g_strdup(line);

	free(line);
	return copy ? g_strstrip(copy) : NULL;
}

static bool place_model(struct cli *cli, struct cli_place *place, GError **error)
{
	unsigned model = MODEL_IAAS;

	place->service = cli->options.service ? cli->options.service : SESSION_WHOLE_SCOPE;
	if (place->session && !ops_service_check(place->session, place->service, error))
		return false;
	if (place->session)
		model = session_model_for(place->session, place->service);
	if (cli->options.model &&
	    !cli_word("model", cli->options.model, catalog_model_words, &model, error))
		return false;
	place->model = (enum model)model;
	return true;
}

/* Put the session as it was in the place of the session, where --as-of asks for it. */
static bool place_as_of(struct cli *cli, struct cli_place *place, GError **error)
{
	struct session *past;

	if (!cli->options.as_of)
		return true;
	past = ops_session_as_of(cli->ops, place->session, cli->options.as_of, error);
	if (!past)
		return false;
	session_close(place->session);
	place->session = past;
	g_autofree char *when = label_as_of(past);
	cli_message(cli, _("%s as it was: %s"), session_name(past), when);
	return true;
}

bool cli_place_open(struct cli *cli, struct cli_place *place, bool needs_session, bool reads,
		    GError **error)
{
	g_autoptr(GError) none = NULL;
	g_autofree char *notice = NULL;

	memset(place, 0, sizeof(*place));
	place->session = ops_session_open(cli->ops, cli->options.session,
					  reads || cli_is_at_terminal(cli), &none);
	if (!place->session && (needs_session || cli->options.session || cli->options.as_of ||
				!g_error_matches(none, REMIT_ERROR, REMIT_ERROR_NOT_FOUND))) {
		g_propagate_error(error, g_steal_pointer(&none));
		return false;
	}
	if (place->session && session_notice(place->session))
		cli_message(cli, "%s", session_notice(place->session));
	if (!place_as_of(cli, place, error)) {
		cli_place_close(place);
		return false;
	}
	place->catalog =
		ops_catalog(cli->ops, place->session, cli->options.catalog, &notice, error);
	if (notice)
		cli_message(cli, "%s", notice);
	if (place->catalog && place_model(cli, place, error))
		return true;
	cli_place_close(place);
	return false;
}

void cli_place_close(struct cli_place *place)
{
	session_close(place->session);
	catalog_free(place->catalog);
	memset(place, 0, sizeof(*place));
}

void cli_message(struct cli *cli, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	g_autofree char *line = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	g_autofree char *safe = text_safe(line);
	g_string_append_printf(cli->messages, "remit: %s\n", safe);
}

void cli_put(struct cli *cli, const char *text)
{
	g_autofree char *safe = text_safe(text ? text : "");

	g_string_append(cli->out, safe);
}

char *cli_time(const struct cli *cli, const char *at)
{
	return cli->is_lent ? label_time(at) : g_strdup(at);
}

void cli_put_column(struct cli *cli, const char *text, unsigned columns)
{
	g_autofree char *safe = text_safe(text ? text : "");
	g_autofree char *display = text_display(safe);
	unsigned wide = text_columns(display);

	g_string_append_printf(cli->out, "%s%*s", safe, wide < columns ? (int)(columns - wide) : 0,
			       "");
}

void cli_put_prose(struct cli *cli, const char *text, unsigned indent)
{
	g_autofree char *safe = text_safe(text ? text : "");
	g_autoptr(GArray) lines = text_wrap(safe, CLI_COLUMNS - indent);

	for (unsigned i = 0; i < lines->len; i++) {
		const struct text_line *line = &g_array_index(lines, struct text_line, i);

		if (i > 0 && line->bytes > 0)
			g_string_append_printf(cli->out, "%*s", (int)indent, "");
		g_string_append_len(cli->out, safe + line->start, (gssize)line->bytes);
		g_string_append_c(cli->out, '\n');
	}
}

void cli_put_markup(struct cli *cli, const char *text, unsigned indent)
{
	g_autoptr(GPtrArray) blocks = markup_parse(NULL, text);

	for (unsigned i = 0; i < blocks->len; i++) {
		const struct markup_block *block = g_ptr_array_index(blocks, i);
		unsigned deeper = block->kind == BLOCK_ITEM ? indent + 2 : indent;
		g_autoptr(GString) plain = g_string_new(NULL);

		for (unsigned k = 0; k < block->spans->len; k++)
			g_string_append(
				plain,
				((struct markup_span *)g_ptr_array_index(block->spans, k))->text);
		if (i > 0)
			g_string_append_printf(cli->out, "%s%*s",
					       block->kind == BLOCK_PARAGRAPH ? "\n" : "",
					       (int)indent, "");
		if (block->kind == BLOCK_ITEM)
			g_string_append(cli->out, "- ");
		cli_put_prose(cli, plain->str, deeper);
	}
}

GString *cli_json_dump(json_t *object)
{
	json_t *whole = json_object();

	json_object_set_new(whole, "format", json_integer(1));
	json_object_update(whole, object);
	g_autofree char *text = json_dumps(whole, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
	GString *dump = g_string_new(text ? text : "");
	g_string_append_c(dump, '\n');
	json_decref(whole);
	json_decref(object);
	return dump;
}

void cli_put_json(struct cli *cli, json_t *object)
{
	GString *dump = cli_json_dump(object);

	g_string_append_len(cli->out, dump->str, (gssize)dump->len);
	g_string_free(dump, TRUE);
}

json_t *cli_json_text(const char *text)
{
	return text ? json_string(text) : json_null();
}

static json_t *json_bases(unsigned basis)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < BASIS_COUNT; i++)
		if (basis & 1u << i)
			json_array_append_new(list, json_string(session_basis_words[i]));
	return list;
}

json_t *cli_json_record(const struct record *record)
{
	json_t *object = json_object();

	json_object_set_new(object, "status", json_string(session_status_words[record->status]));
	json_object_set_new(object, "status_by", cli_json_text(record->status_by));
	json_object_set_new(object, "status_at", cli_json_text(record->status_at));
	json_object_set_new(object, "basis", json_bases(record->basis));
	json_object_set_new(object, "declaration", cli_json_text(record->declaration));
	json_object_set_new(object, "review", json_string(session_review_words[record->review]));
	json_object_set_new(object, "review_by", cli_json_text(record->review_by));
	json_object_set_new(object, "review_at", cli_json_text(record->review_at));
	json_object_set_new(object, "applicability",
			    json_string(session_applicability_words[record->applicability]));
	json_object_set_new(object, "exclusion_reason", cli_json_text(record->exclusion_reason));
	json_object_set_new(object, "selected", json_boolean(!record->deselected));
	json_object_set_new(object, "how", cli_json_text(record->how));
	json_object_set_new(object, "remark", cli_json_text(record->remark));
	json_object_set_new(object, "assignee", cli_json_text(record->assignee));
	json_object_set_new(object, "due", cli_json_text(record->due));
	json_object_set_new(object, "priority", cli_json_text(record->priority));
	json_object_set_new(object, "conflict", json_boolean(record->conflict));
	return object;
}
