/*
 * Answers from a file, and to one: the verbs import and export.
 */
#include "cli/cli_private.h"

#include <string.h>

enum { LABEL_INDENT = 2, TEXT_INDENT = 6, BRIEF_COLS = 60 };

/* ---- the plan for people ----------------------------------------------------------------- */

static const char *const headings[IMPORT_COUNT] = {
	[IMPORT_NEW] = N_("new"),
	[IMPORT_CHANGED] = N_("changed"),
	[IMPORT_UNCHANGED] = N_("unchanged"),
	[IMPORT_CONFLICT] = N_("changed by others since it was printed, they stay"),
	[IMPORT_UNMATCHED] = N_("no such control"),
	[IMPORT_REFUSED] = N_("refused"),
};

static void put_place(struct cli *cli, const struct ops_import *plan,
		      const struct ops_import_item *item)
{
	if (item->line == 0) /* it is about what the file does not say */
		return;
	cli_put(cli, plan->file);
	g_string_append_printf(cli->out, ":%u:%u: ", item->line, item->column);
}

/* A value whole, as it could be overwritten. */
static void put_value(struct cli *cli, char sign, const char *path, const char *text)
{
	g_autofree char *said = label_value(path, text);

	g_string_append_printf(cli->out, "    %c ", sign);
	cli_put_prose(cli, said, TEXT_INDENT);
}

/* "5.1.1 customer: Basis": a set is one value of the file and several paths. g_free(). */
static char *item_label(const struct ops_import_item *item)
{
	const char *name = item->path ? strrchr(item->path, '/') : NULL;
	const struct session_field *field = name ? session_field_named(name + 1) : NULL;

	if (!item->path)
		return g_strdup(item->typed);
	if (session_field_of(item->path) || !field || !field->members)
		return label_path(item->path);
	g_autofree char *member = g_strdup_printf("%s/%s", item->path, field->members[0]);
	char *label = label_path(member);
	label[strlen(label) - strlen(field->members[0]) - 1] = '\0';
	return label;
}

/* The reason without the name of the field, which stands before it already. */
static const char *item_reason(const struct ops_import_item *item, const char *label)
{
	const char *field = strrchr(label, ':');

	if (!field || strlen(field) < 3 || !g_str_has_prefix(item->reason, field + 2))
		return item->reason;
	const char *rest = item->reason + strlen(field + 2);
	return g_str_has_prefix(rest, ": ") ? rest + 2 : item->reason;
}

void cli_put_import_item(struct cli *cli, const struct ops_import *plan,
			 const struct ops_import_item *item)
{
	g_autofree char *label = item_label(item);

	g_string_append_printf(cli->out, "%*s", LABEL_INDENT, "");
	put_place(cli, plan, item);
	cli_put(cli, label);
	if (item->fate == IMPORT_CHANGED || item->fate == IMPORT_CONFLICT) {
		if (item->by) {
			g_autofree char *day = label_day_of(item->at);

			g_string_append(cli->out, ", ");
			g_string_append_printf(cli->out, _("recorded by %s, %.10s"), item->by, day);
		}
		g_string_append_c(cli->out, '\n');
		put_value(cli, '-', item->path, item->before);
		put_value(cli, '+', item->path, item->after);
		return;
	}
	if (item->fate == IMPORT_NEW) {
		g_autofree char *said = label_value(item->path, item->after);
		g_autofree char *brief = text_clip(said, BRIEF_COLS);
		g_string_append(cli->out, ": ");
		cli_put(cli, brief);
	} else if (item->reason) {
		g_string_append(cli->out, *label ? ": " : "");
		cli_put(cli, item_reason(item, label));
	}
	g_string_append_c(cli->out, '\n');
}

static void put_items(struct cli *cli, const struct ops_import *plan, enum ops_import_fate fate)
{
	if (plan->counts[fate] == 0)
		return;
	g_string_append_printf(cli->out, "%s:\n", _(headings[fate]));
	for (unsigned i = 0; i < plan->items->len; i++) {
		const struct ops_import_item *item = g_ptr_array_index(plan->items, i);

		if (item->fate == fate)
			cli_put_import_item(cli, plan, item);
	}
}

static void put_head(struct cli *cli, const struct ops_import *plan)
{
	cli_put(cli, plan->file);
	g_string_append_printf(cli->out, ": SHA-256 %s\n", plan->hash);
	for (char **head = plan->heads; head && *head; head++)
		g_string_append_printf(cli->out, "  %s %s\n", _("printed from head"), *head);
	if (plan->heads && plan->body) {
		g_string_append_printf(cli->out, "  %s ", _("hash of its body"));
		cli_put(cli, plan->body);
		g_string_append_printf(cli->out, ", %s\n",
				       plan->edited ? _("edited since") : _("as it was printed"));
	}
	for (unsigned i = 0; i < IMPORT_COUNT; i++)
		g_string_append_printf(cli->out, "%s%s %u", i ? ", " : "  ",
				       i == IMPORT_CONFLICT ? _("in conflict") : _(headings[i]),
				       plan->counts[i]);
	g_string_append_c(cli->out, '\n');
	for (unsigned i = 0; i < plan->ignored->len; i++) {
		g_string_append_printf(cli->out, "  %s ", _("column left out:"));
		cli_put(cli, g_ptr_array_index(plan->ignored, i));
		g_string_append_c(cli->out, '\n');
	}
	if (plan->missing)
		g_string_append_printf(cli->out, ngettext("  %u value is not in the file: it stays\n",
							  "  %u values are not in the file: they stay\n",
							  plan->missing), plan->missing);
}

static void put_plan(struct cli *cli, const struct ops_import *plan)
{
	static const enum ops_import_fate order[] = { IMPORT_NEW, IMPORT_CHANGED, IMPORT_CONFLICT,
						      IMPORT_UNMATCHED, IMPORT_REFUSED };

	put_head(cli, plan);
	for (unsigned i = 0; i < G_N_ELEMENTS(order); i++)
		put_items(cli, plan, order[i]);
}

/* ---- the plan as JSON ------------------------------------------------------------------------ */

static json_t *item_json(const struct ops_import_item *item)
{
	return json_pack("{s:s, s:s?, s:s?, s:s?, s:s?, s:s?, s:s?, s:s?, s:i, s:i}", "fate",
			 ops_import_words[item->fate], "path", item->path, "typed", item->typed,
			 "before", item->before, "after", item->after, "by", item->by, "at",
			 item->at, "reason", item->reason, "line", (int)item->line, "column",
			 (int)item->column);
}

json_t *cli_json_import(const struct ops_import *plan, const char *action)
{
	json_t *object = json_object(), *items = json_array(), *counts = json_object();
	json_t *ignored = json_array();

	for (unsigned i = 0; i < plan->items->len; i++)
		json_array_append_new(items, item_json(g_ptr_array_index(plan->items, i)));
	for (unsigned i = 0; i < IMPORT_COUNT; i++)
		json_object_set_new(counts, ops_import_words[i], json_integer(plan->counts[i]));
	for (unsigned i = 0; i < plan->ignored->len; i++)
		json_array_append_new(ignored, json_string(g_ptr_array_index(plan->ignored, i)));
	json_object_set_new(object, "file", json_string(plan->file));
	json_object_set_new(object, "sha256", json_string(plan->hash));
	if (plan->heads)
		json_object_set_new(object, "heads", cli_json_heads(plan->heads));
	if (plan->heads)
		json_object_set_new(object, "edited", json_boolean(plan->edited));
	json_object_set_new(object, "missing", json_integer(plan->missing));
	json_object_set_new(object, "ignored", ignored);
	json_object_set_new(object, "counts", counts);
	json_object_set_new(object, "action", cli_json_text(action));
	json_object_set_new(object, "items", items);
	return object;
}

/* ---- import --------------------------------------------------------------------------------- */

static bool read_how(struct cli *cli, struct ops_importing *how, GError **error)
{
	static const char *const words[] = { "file", NULL };
	unsigned word;

	how->ignore_unknown = cli->options.ignore_unknown;
	how->prefer_file = cli->options.prefer != NULL;
	return !cli->options.prefer || cli_word("prefer", cli->options.prefer, words, &word, error);
}

/* Our own assessment.yaml is what the word alone means, wherever one works. g_free(). */
static char *import_path(struct cli *cli, const struct session *session)
{
	struct stat status;
	const char *typed = cli->arguments[0];

	if (strcmp(typed, "assessment.yaml") == 0 &&
	    cli->ops->io->stat(cli->ops->io->data, typed, &status) < 0)
		return g_build_filename(session_folder(session), typed, NULL);
	return g_strdup(typed);
}

static bool import_apply(struct cli *cli, struct session *session, const struct ops_import *plan,
			 char *id, GError **error)
{
	unsigned count = plan->counts[IMPORT_NEW] + plan->counts[IMPORT_CHANGED];
	g_autoptr(GError) problem = NULL;

	if (!cli->options.apply) {
		cli_message(cli, _("this is the plan; nothing was recorded, --apply records it"));
		return true;
	}
	if (!ops_import_apply(cli->ops, session, plan, id, &problem)) {
		/* What is refused is in the plan, which has to be seen. */
		if (plan->counts[IMPORT_REFUSED])
			cli_message(cli, "%s", problem->message);
		else
			g_propagate_error(error, g_steal_pointer(&problem));
		return false;
	}
	if (*id)
		cli_message(cli, ngettext("%s: recorded %u value, by %s",
					  "%s: recorded %u values, by %s", count),
			    session_name(session), count, config_author(cli->ops->config));
	else
		cli_message(cli, _("%s: nothing to record, it stands so already"),
			    session_name(session));
	return true;
}

/* A file whose changes are all recorded is ours to print anew. */
static void print_anew(struct cli *cli, const struct cli_place *place, const char *path,
		       const struct ops_import *plan)
{
	g_autofree char *own =
		g_build_filename(session_folder(place->session), "assessment.yaml", NULL);
	g_autoptr(GError) problem = NULL;
	struct stat one, other;

	if (!cli->options.apply || !plan->heads || plan->counts[IMPORT_CONFLICT] ||
	    plan->counts[IMPORT_UNMATCHED] ||
	    cli->ops->io->stat(cli->ops->io->data, path, &one) < 0 ||
	    cli->ops->io->stat(cli->ops->io->data, own, &other) < 0 || one.st_ino != other.st_ino ||
	    one.st_dev != other.st_dev)
		return;
	g_autofree char *aside = session_print_set_aside(place->session, &problem);
	if (aside && session_print(place->session, place->catalog, &problem))
		cli_message(cli, _("assessment.yaml is printed anew; the edited one is %s"), aside);
	else
		cli_message(cli, "%s", problem->message);
}

/* Answers from a spreadsheet, or an assessment.yaml. */
static int import_answers(struct cli *cli, GError **error)
{
	struct ops_importing how = { 0 };
	struct cli_place place;
	char id[65] = "";

	if (!read_how(cli, &how, error) ||
	    !cli_place_open(cli, &place, true, !cli->options.apply, error))
		return 2;
	g_autofree char *path = import_path(cli, place.session);
	struct ops_place where = { place.session, place.catalog, place.service, SIDE_CUSTOMER };
	struct ops_import *plan = ops_import_plan(cli->ops, &where, path, &how, error);
	bool good = plan && import_apply(cli, place.session, plan, id, error);
	bool open = plan && (plan->counts[IMPORT_REFUSED] || plan->counts[IMPORT_CONFLICT] ||
			     plan->counts[IMPORT_UNMATCHED]);

	if (plan && cli->options.json)
		cli_put_json(cli, cli_json_import(plan, *id ? id : NULL));
	else if (plan)
		put_plan(cli, plan);
	if (good)
		print_anew(cli, &place, path, plan);
	ops_import_free(plan);
	cli_place_close(&place);
	return !good ? 3 : open ? 1 : 0;
}

static const struct {
	const char *name;
	int (*run)(struct cli *cli, GError **error);
} imports[] = {
	{ "caiq", cli_import_caiq },
};

int verb_import(struct cli *cli, GError **error)
{
	for (unsigned i = 0; cli->count > 1 && i < G_N_ELEMENTS(imports); i++)
		if (strcmp(imports[i].name, cli->arguments[0]) == 0)
			return imports[i].run(cli, error);
	if (cli->count == 1 && !cli->options.service && !cli->options.edition)
		return import_answers(cli, error);
	error_set(error, REMIT_ERROR_USAGE, "%s",
		  cli->count > 1 ?
			  _("one file at a time; `remit import caiq FILE` is for a questionnaire") :
			  _("--service and --edition are for `remit import caiq FILE`"));
	return 2;
}

/* ---- export ---------------------------------------------------------------------------------- */

bool cli_write_export(struct cli *cli, const GString *text, GError **error)
{
	if (!cli->options.output) {
		g_string_append_len(cli->out, text->str, (gssize)text->len);
		return true;
	}
	return io_replace_file(cli->ops->io, cli->options.output, text->str, text->len, 0600,
			       error);
}

static bool export_answers(struct cli *cli, const struct cli_place *place, GError **error)
{
	struct doc_source source = { .session = place->session, .catalog = place->catalog,
				     .service = place->service, .with_notes = cli->options.notes,
				     .now = session_now(place->session) };
	GString *csv = report_answers_csv(&source);
	bool good = cli_write_export(cli, csv, error);
	g_string_free(csv, TRUE);
	return good;
}

/* What was edited by hand is never written over: it gets another name. */
static bool export_assessment(struct cli *cli, const struct cli_place *place, GError **error)
{
	if (session_print_look(place->session) == PRINT_EDITED) {
		g_autofree char *aside = session_print_set_aside(place->session, error);

		if (!aside)
			return false;
		cli_message(cli, _("assessment.yaml had been edited by hand and is now %s; `remit import` takes in what was changed"),
			    aside);
	}
	if (!session_print(place->session, place->catalog, error))
		return false;
	cli_message(cli, _("printed %s/assessment.yaml"), session_folder(place->session));
	return true;
}

static const struct {
	const char *name;
	bool (*run)(struct cli *cli, const struct cli_place *place, GError **error);
} exports[] = {
	{ "answers.csv", export_answers },
	{ "assessment.yaml", export_assessment },
	{ "caiq", cli_export_caiq },
};

int verb_export(struct cli *cli, GError **error)
{
	struct cli_place place;
	bool good = false;

	for (unsigned i = 0; i < G_N_ELEMENTS(exports); i++) {
		if (strcmp(exports[i].name, cli->arguments[0]) != 0)
			continue;
		if (!cli_place_open(cli, &place, true, true, error))
			return 3;
		good = exports[i].run(cli, &place, error);
		cli_place_close(&place);
		return good ? 0 : 4;
	}
	error_set(error, REMIT_ERROR_USAGE,
		  _("\"%s\" is nothing to export: answers.csv, assessment.yaml or caiq"),
		  cli->arguments[0]);
	return 2;
}
