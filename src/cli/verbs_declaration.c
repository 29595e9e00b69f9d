/*
 * The verb declaration: what we say of our own side for the other party, and what they say of
 * theirs: loaded, listed.
 */
#include "cli/cli_private.h"

#include <string.h>

enum { SERVICE_COLS = 12, PARTY_COLS = 24, DAY_COLS = 11 };

/* ---- export ------------------------------------------------------------------------------ */

/* The signature is made before anything is written, and stands first: a file that was signed never
 * lies there without it. */
static bool write_signature(struct cli *cli, const char *text, GError **error)
{
	g_autofree char *name = g_strconcat(cli->options.output, ".sig", NULL);
	g_autofree char *signature = ops_declaration_sign(cli->ops, cli->options.sign, text,
							  cli_is_at_terminal(cli), error);

	return signature && io_replace_file(cli->ops->io, name, signature, strlen(signature), 0666,
					    error);
}

/* One that is left there would make what is written now look forged. */
static void warn_of_signature(struct cli *cli)
{
	g_autofree char *name = g_strconcat(cli->options.output, ".sig", NULL);
	struct stat status;

	if (cli->ops->io->stat(cli->ops->io->data, name, &status) == 0)
		cli_message(cli, _("%s is over what was there before: sign anew with --sign, or remove it"),
			    name);
}

/* What is handed to others is readable as the umask says. */
static bool write_out(struct cli *cli, const char *text, size_t count, GError **error)
{
	if (!cli->options.output) {
		g_string_append_len(cli->out, text, (gssize)count);
		return true;
	}
	if (cli->options.sign && !write_signature(cli, text, error))
		return false;
	if (!io_replace_file(cli->ops->io, cli->options.output, text, count, 0666, error))
		return false;
	if (!cli->options.sign)
		warn_of_signature(cli);
	return true;
}

static bool export_declaration(struct cli *cli, const struct cli_place *place,
			       const struct declaration_order *order, GError **error)
{
	struct declaration *said =
		ops_declaration_make(cli->ops, place->session, place->catalog, order, error);
	g_autoptr(GBytes) bytes = said ? declaration_yaml(said, place->catalog, error) : NULL;
	g_autofree char *text = bytes ? g_strndup(g_bytes_get_data(bytes, NULL),
						  g_bytes_get_size(bytes)) : NULL;
	bool good = text && write_out(cli, text, strlen(text), error);

	if (good && cli->options.output)
		cli_message(cli, _("%s: what the %s declares is in %s"),
			    session_name(place->session), label_side(said->side),
			    cli->options.output);
	if (good && !session_get(place->session, "engagement/organisation"))
		cli_message(cli, _("it is declared by \"%s\": `remit set engagement organisation=NAME` names who we are"),
			    said->party);
	declaration_free(said);
	return good;
}

/* By --format, else by the ending of the file, else YAML. NULL with an error. */
static const struct handover_format *find_format(const struct cli *cli, GError **error)
{
	g_autoptr(GString) known = g_string_new(NULL);
	const char *ending = cli->options.output ? strrchr(cli->options.output, '.') : NULL;

	for (const struct handover_format *one = handover_formats; one->name; one++) {
		g_string_append_printf(known, "%s%s", known->len ? ", " : "", one->name);
		if (cli->options.format ? strcmp(one->name, cli->options.format) == 0 :
					  !ending || g_str_equal(one->extension, ending + 1))
			return one;
	}
	if (cli->options.format)
		error_set(error, REMIT_ERROR_USAGE, _("--format does not know \"%s\"; it knows: %s"),
			  cli->options.format, known->str);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s: which format? --format says it, of: %s"), cli->options.output,
			  known->str);
	return NULL;
}

static bool export_handover(struct cli *cli, const struct cli_place *place,
			    const struct declaration_order *order, GError **error)
{
	const struct handover_format *format = find_format(cli, error);
	struct declaration *said;
	unsigned to;

	if (!format ||
	    !cli_word("duties-for", cli->options.duties_for, catalog_side_words, &to, error))
		return false;
	said = ops_declaration_make(cli->ops, place->session, place->catalog, order, error);
	if (!said)
		return false;
	GString *text = handover_render(said, place->catalog, (enum side)to, format);
	bool good = write_out(cli, text->str, text->len, error);
	if (good && cli->options.output)
		cli_message(cli, _("%s: what the %s has to do is in %s"),
			    session_name(place->session), label_side((enum side)to),
			    cli->options.output);
	g_string_free(text, TRUE);
	declaration_free(said);
	return good;
}

static bool check_export(const struct cli *cli, GError **error)
{
	if (cli->options.sign && !cli->options.output)
		error_set(error, REMIT_ERROR_USAGE,
			  _("--sign writes FILE.sig beside FILE: name that with -o FILE"));
	else if (cli->options.format && !cli->options.duties_for)
		error_set(error, REMIT_ERROR_USAGE,
			  _("a declaration is YAML; --format is for --duties-for"));
	else
		return true;
	return false;
}

static int run_export(struct cli *cli, GError **error)
{
	g_autofree char *valid_to =
		cli->options.valid_to ? ops_date(cli->ops, cli->options.valid_to) : NULL;
	struct declaration_order order = { .service = cli->options.service, .valid_to = valid_to };
	struct cli_place place;
	bool good;

	if (!check_export(cli, error))
		return 2;
	if (!cli_place_open(cli, &place, true, true, error))
		return 3;
	good = cli_side(cli, place.session, place.service, &order.side, error) &&
	       (cli->options.duties_for ? export_handover(cli, &place, &order, error) :
					  export_declaration(cli, &place, &order, error));
	cli_place_close(&place);
	return good ? 0 : 2;
}

/* ---- import: the plan -------------------------------------------------------------------- */

/* Whose signature it is, as far as that was asked; g_free(). */
static char *signature_words(const struct ops_source *source)
{
	if (!source->signature)
		return g_strdup(_("it is not signed"));
	if (source->signed_by)
		return g_strdup_printf(_("signed by %s with %s"), source->signed_by, source->key);
	return g_strdup_printf(_("signed with %s; whose key it is was not asked: --signers FILE"),
			       source->key);
}

static void put_head(struct cli *cli, const struct declaration *said,
		     const struct ops_source *source)
{
	g_autofree char *made = g_strndup(said->made_at, 10), *day = label_day(made);
	g_autofree char *last = label_day(said->valid_to), *signature = signature_words(source);
	const char *side = label_side(said->side);
	g_autofree char *who = last ?
		g_strdup_printf(_("%s declares for the %s, %s, valid until %s"), said->party, side,
				day, last) :
		g_strdup_printf(_("%s declares for the %s, %s"), said->party, side, day);

	cli_put(cli, source->file);
	g_string_append_printf(cli->out, ": SHA-256 %s\n  ", source->hash);
	cli_put(cli, who);
	g_string_append(cli->out, "\n  ");
	cli_put(cli, signature);
	g_string_append_c(cli->out, '\n');
}

/* "the whole scope", "crm", "crm (to them our-crm)"; g_free(). */
static char *part_service(const struct ops_declaration_part *part)
{
	const char *ours = label_service(part->service), *theirs = label_service(part->theirs);

	return strcmp(ours, theirs) == 0 ? g_strdup(ours) :
					   g_strdup_printf(_("%s (to them %s)"), ours, theirs);
}

static void put_parts(struct cli *cli, const struct ops_declaration *plan)
{
	for (unsigned i = 0; i < plan->parts->len; i++) {
		const struct ops_declaration_part *part = g_ptr_array_index(plan->parts, i);
		g_autofree char *made = part->before ? g_strndup(part->before, 10) : NULL;
		g_autofree char *day = label_day(made), *service = part_service(part);
		g_autofree char *line =
			part->is_same ? g_strdup_printf(_("%s, for %s: the same is loaded"),
							part->id, service) :
			day	      ? g_strdup_printf(_("%s, for %s: what changed since that of %s"),
							part->id, service, day) :
					g_strdup_printf(_("%s, for %s: the first one"), part->id,
							service);

		g_string_append(cli->out, "  ");
		cli_put(cli, line);
		g_string_append_c(cli->out, '\n');
	}
}

static bool is_withdrawn(const struct ops_import_item *item)
{
	return item->fate == IMPORT_CHANGED && !item->after;
}

static const char *catalog_word(const struct catalog_duty *duty, enum model model)
{
	return catalog_accountable_words[duty->accountable[model]];
}

/* Whether it is a claim in the words of the catalog, of which there are hundreds and which nobody
 * needs to see one by one. */
static bool is_as_catalog(const struct cli_place *place, const struct ops_import_item *item)
{
	g_auto(GStrv) parts = session_path_split(item->path ? item->path : "");
	unsigned at;

	if (item->fate != IMPORT_NEW || g_strv_length(parts) != 6 || strcmp(parts[0], "claim") != 0)
		return false;
	at = catalog_find(place->catalog, parts[1]);
	const struct control *control =
		at == CATALOG_NONE ? NULL : place->catalog->nodes[at].control;
	enum model model = session_model_for(place->session, parts[3]);
	for (unsigned i = 0; control && i < control->duty_count; i++)
		if (strcmp(control->duties[i].id, parts[2]) == 0)
			return strcmp(item->after, catalog_word(&control->duties[i], model)) == 0;
	return false;
}

static void put_items(struct cli *cli, const struct cli_place *place,
		      const struct ops_import *plan, const char *heading,
		      enum ops_import_fate fate, bool withdrawn)
{
	bool begun = false;
	unsigned quiet = 0;

	for (unsigned i = 0; i < plan->items->len; i++) {
		const struct ops_import_item *item = g_ptr_array_index(plan->items, i);

		if (item->fate != fate || is_withdrawn(item) != withdrawn)
			continue;
		if (!begun)
			g_string_append_printf(cli->out, "%s:\n", heading);
		begun = true;
		if (is_as_catalog(place, item))
			quiet++;
		else
			cli_put_import_item(cli, plan, item);
	}
	if (quiet)
		g_string_append_printf(cli->out,
				       ngettext("  %u duty as the catalog has it\n",
						"  %u duties as the catalog has them\n", quiet),
				       quiet);
}

static void put_plan(struct cli *cli, const struct cli_place *place,
		     const struct ops_declaration *plan)
{
	const struct ops_import *import = plan->import;

	put_parts(cli, plan);
	g_string_append_printf(cli->out,
			       _("  new %u, changed %u, withdrawn %u, unchanged %u, in conflict %u, unknown %u, refused %u\n"),
			       import->counts[IMPORT_NEW],
			       import->counts[IMPORT_CHANGED] - plan->withdrawn, plan->withdrawn,
			       import->counts[IMPORT_UNCHANGED], import->counts[IMPORT_CONFLICT],
			       import->counts[IMPORT_UNMATCHED], import->counts[IMPORT_REFUSED]);
	put_items(cli, place, import, _("new"), IMPORT_NEW, false);
	put_items(cli, place, import, _("changed"), IMPORT_CHANGED, false);
	put_items(cli, place, import, _("withdrawn: they say it no more"), IMPORT_CHANGED, true);
	put_items(cli, place, import, _("in conflict: written by somebody of ours, it stays"),
		  IMPORT_CONFLICT, false);
	put_items(cli, place, import, _("unknown: no such control or duty here, left out"),
		  IMPORT_UNMATCHED, false);
	put_items(cli, place, import, _("refused"), IMPORT_REFUSED, false);
}

static json_t *plan_json(const struct ops_declaration *plan, const struct declaration *said,
			 const struct ops_source *source, const char *action)
{
	json_t *object = cli_json_import(plan->import, action), *parts = json_array();

	for (unsigned i = 0; i < plan->parts->len; i++) {
		const struct ops_declaration_part *part = g_ptr_array_index(plan->parts, i);

		json_array_append_new(parts, json_pack("{s:s, s:s, s:s, s:s?, s:b}", "id", part->id,
						       "service", part->service, "theirs",
						       part->theirs, "before", part->before,
						       "same", part->is_same));
	}
	json_object_set_new(object, "side", json_string(catalog_side_words[said->side]));
	json_object_set_new(object, "organisation", cli_json_text(said->party));
	json_object_set_new(object, "made_at", cli_json_text(said->made_at));
	json_object_set_new(object, "valid_to", cli_json_text(said->valid_to));
	json_object_set_new(object, "signed", json_boolean(source->signature != NULL));
	json_object_set_new(object, "signed_by", cli_json_text(source->signed_by));
	json_object_set_new(object, "key", cli_json_text(source->key));
	json_object_set_new(object, "withdrawn", json_integer(plan->withdrawn));
	json_object_set_new(object, "declarations", parts);
	return object;
}

/* ---- import: recording ------------------------------------------------------------------- */

static bool apply(struct cli *cli, struct session *session, const struct ops_declaration *plan,
		  char *id, GError **error)
{
	unsigned count = plan->import->counts[IMPORT_NEW] + plan->import->counts[IMPORT_CHANGED];
	g_autoptr(GError) problem = NULL;

	if (!cli->options.apply) {
		if (plan->is_unchanged)
			cli_message(cli, _("%s: nothing to record, it stands so already"),
				    session_name(session));
		else
			cli_message(cli, _("this is the plan; nothing was recorded, --apply records it"));
		return true;
	}
	if (!ops_declaration_apply(cli->ops, session, plan, id, &problem)) {
		/* What is refused is in the plan, which has to be seen. */
		if (plan->import->counts[IMPORT_REFUSED])
			cli_message(cli, "%s", problem->message);
		else
			g_propagate_error(error, g_steal_pointer(&problem));
		return false;
	}
	if (*id)
		cli_message(cli, ngettext("%s: loaded the declaration of %s, %u value, by %s",
					  "%s: loaded the declaration of %s, %u values, by %s", count),
			    session_name(session), plan->party, count,
			    config_author(cli->ops->config));
	else
		cli_message(cli, _("%s: nothing to record, it stands so already"),
			    session_name(session));
	return true;
}

static int plan_and_apply(struct cli *cli, struct cli_place *place, const struct declaration *said,
			  const struct ops_source *source, const struct ops_declaring *how,
			  GError **error)
{
	struct ops_place where = { place->session, place->catalog, place->service, said->side };
	struct ops_declaration *plan =
		ops_declaration_plan(cli->ops, &where, said, source, how, error);
	char id[65] = "";

	if (!plan)
		return 3;
	bool good = apply(cli, place->session, plan, id, error);
	const unsigned *counts = plan->import->counts;
	bool open = counts[IMPORT_CONFLICT] || counts[IMPORT_UNMATCHED];
	if (cli->options.json) {
		cli_put_json(cli, plan_json(plan, said, source, *id ? id : NULL));
	} else {
		put_head(cli, said, source);
		put_plan(cli, place, plan);
	}
	ops_declaration_free(plan);
	return !good ? 3 : open ? 1 : 0;
}

static int run_import(struct cli *cli, GError **error)
{
	static const char *const words[] = { "file", NULL };
	struct ops_declaring how = { cli->options.service, cli->options.prefer != NULL,
				     cli->options.older };
	struct ops_source *source = NULL;
	struct declaration *said;
	struct cli_place place;
	unsigned word;
	int code = 3;

	if (cli->count < 2) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("which file? `remit %s --help` shows how"), "declaration");
		return 2;
	}
	if ((how.prefer_file && !cli_word("prefer", cli->options.prefer, words, &word, error)) ||
	    !cli_place_open(cli, &place, true, !cli->options.apply, error))
		return 2;
	said = ops_declaration_read(cli->ops, cli->arguments[1], cli->options.signers, &source,
				    error);
	if (said)
		code = plan_and_apply(cli, &place, said, source, &how, error);
	declaration_free(said);
	ops_source_free(source);
	cli_place_close(&place);
	return code;
}

/* ---- what is loaded ---------------------------------------------------------------------- */

static json_t *declared_json(const struct session *session, const struct ops_declared *one)
{
	json_t *object = json_object(), *earlier = json_array();
	const struct {
		const char *key, *text;
	} texts[] = {
		{ "id", one->id },
		{ "side", one->side },
		{ "organisation", one->organisation },
		{ "author", one->author },
		{ "service", one->service },
		{ "theirs", one->theirs },
		{ "catalog", one->catalog },
		{ "made_at", one->made_at },
		{ "valid_to", one->valid_to },
		{ "file", one->file },
		{ "sha256", one->hash },
		{ "session", one->session },
		{ "head", one->head },
		{ "signed_by", one->signed_by },
		{ "key", one->key },
		{ "by", one->by },
		{ "at", one->at },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++)
		json_object_set_new(object, texts[i].key, cli_json_text(texts[i].text));
	for (unsigned i = 0; i < one->earlier->len; i++)
		json_array_append_new(earlier, json_string(g_ptr_array_index(one->earlier, i)));
	json_object_set_new(object, "lapsed", json_boolean(one->lapsed));
	json_object_set_new(object, "controls", json_integer(one->records));
	json_object_set_new(object, "claims", json_integer(one->claims));
	json_object_set_new(object, "earlier", earlier);
	json_object_set_new(object, "statements", cli_json_stated(session, one->id));
	return object;
}

static void put_row(struct cli *cli, const struct ops_declared *one)
{
	g_autofree char *made = g_strndup(one->made_at ? one->made_at : "", 10);
	g_autofree char *day = label_day(made), *last = label_day(one->valid_to);

	cli_put_column(cli, one->id, DAY_COLS);
	cli_put_column(cli, one->service ? one->service : "", SERVICE_COLS);
	cli_put_column(cli, one->organisation ? one->organisation : "", PARTY_COLS);
	cli_put_column(cli, day, DAY_COLS);
	if (last)
		g_string_append_printf(cli->out, one->lapsed ? _("lapsed %s") : _("valid until %s"),
				       last);
	g_string_append_c(cli->out, '\n');
}

static int list(struct cli *cli, const struct session *session, const GPtrArray *all)
{
	json_t *array = json_array();

	for (unsigned i = 0; i < all->len; i++) {
		json_array_append_new(array, declared_json(session, g_ptr_array_index(all, i)));
		if (!cli->options.json)
			put_row(cli, g_ptr_array_index(all, i));
	}
	if (cli->options.json) {
		cli_put_json(cli, json_pack("{s:o}", "declarations", array));
		return 0;
	}
	json_decref(array);
	if (all->len == 0)
		cli_message(cli, _("no declaration of the other party is loaded; `remit declaration import FILE` loads one"));
	return 0;
}

static void put_line(struct cli *cli, const char *label, const char *text)
{
	if (!text)
		return;
	g_string_append_printf(cli->out, "  %s: ", label);
	cli_put(cli, text);
	g_string_append_c(cli->out, '\n');
}

static void put_declared(struct cli *cli, const struct cli_place *place,
			 const struct ops_declared *one)
{
	const struct session *session = place->session;
	g_autofree char *head = ops_declared_by(session, one->id);
	g_autofree char *valid = label_day(one->valid_to), *at = label_time(one->at ? one->at : "");
	g_autofree char *loaded = g_strdup_printf(_("%s, by %s"), at, one->by ? one->by : "");
	g_autofree char *made = one->made_at ? label_time(one->made_at) : NULL;

	cli_put(cli, one->id);
	g_string_append(cli->out, "  ");
	cli_put(cli, head);
	g_string_append_c(cli->out, '\n');
	put_line(cli, _("Side"), one->side ? label_name(one->side) : NULL);
	put_line(cli, _("Service"), one->service);
	put_line(cli, _("Their service"), one->theirs);
	put_line(cli, _("Author"), one->author);
	put_line(cli, _("Catalog"), one->catalog);
	put_line(cli, _("Made at"), made);
	put_line(cli, _("Valid to"), valid);
	put_line(cli, _("File"), one->file);
	put_line(cli, _("Hash"), one->hash);
	put_line(cli, _("Session"), one->session);
	put_line(cli, _("Head"), one->head);
	put_line(cli, _("Key"), one->key);
	put_line(cli, _("Signed by"), one->signed_by);
	put_line(cli, _("Loaded"), loaded);
	for (unsigned i = 0; i < one->earlier->len; i++)
		put_line(cli, _("Earlier"), g_ptr_array_index(one->earlier, i));
	g_string_append(cli->out, "  ");
	g_string_append_printf(cli->out, ngettext("%u control", "%u controls", one->records),
			       one->records);
	g_string_append(cli->out, ", ");
	g_string_append_printf(cli->out, ngettext("%u duty", "%u duties", one->claims),
			       one->claims);
	g_string_append_c(cli->out, '\n');
	cli_put_stated(cli, place, one->id);
}

static int show(struct cli *cli, const struct cli_place *place, const GPtrArray *all,
		GError **error)
{
	const struct ops_declared *one =
		ops_declaration_find(all, cli->count > 1 ? cli->arguments[1] : "", error);

	if (!one)
		return 2;
	if (cli->options.json)
		cli_put_json(cli, declared_json(place->session, one));
	else
		put_declared(cli, place, one);
	return 0;
}

static int run_loaded(struct cli *cli, GError **error)
{
	struct cli_place place;
	int code;

	if (!cli_place_open(cli, &place, true, true, error))
		return 3;
	g_autoptr(GPtrArray) all = ops_declarations(place.session);
	code = strcmp(cli->arguments[0], "list") == 0 ? list(cli, place.session, all) :
							show(cli, &place, all, error);
	cli_place_close(&place);
	return code;
}

/* ---- the verb ---------------------------------------------------------------------------- */

static const struct {
	const char *name;
	int (*run)(struct cli *cli, GError **error);
} actions[] = {
	{ "export", run_export },
	{ "import", run_import },
	{ "list", run_loaded },
	{ "show", run_loaded },
};

int verb_declaration(struct cli *cli, GError **error)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(actions); i++)
		if (strcmp(actions[i].name, cli->arguments[0]) == 0)
			return actions[i].run(cli, error);
	error_set(error, REMIT_ERROR_USAGE, _("\"%s\" is none of: export, import, list, show"),
		  cli->arguments[0]);
	return 2;
}
