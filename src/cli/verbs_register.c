/*
 * The verbs of the registers: finding, evidence, interview, request, person. One for all, since
 * the kinds differ by their table row alone.
 */
#include "cli/register.h"

#include <string.h>

enum { STATE_COLS = 10 };

/* ---- reading ----------------------------------------------------------------- */

static json_t *entry_json(const struct ops_kind *kind, const struct ops_entry *entry)
{
	return json_pack("{s:s, s:s?, s:s?, s:i, s:b}", "id", entry->id, kind->title, entry->title,
			 kind->state, entry->state, "records", (int)entry->links, "conflict",
			 entry->conflict);
}

static void entry_line(struct cli *cli, const struct ops_kind *kind, const struct ops_entry *entry)
{
	g_autofree char *said = ops_entry_state(kind, entry);
	g_autofree char *title = g_strdup(entry->title ? entry->title : "");

	g_strdelimit(title, "\n", ' ');
	g_autofree char *safe = text_safe(title);
	g_autofree char *short_title = text_clip(safe, 52);
	g_string_append_printf(cli->out, "%s  ", entry->id);
	cli_put_column(cli, said ? said : "-", ops_kind_state_columns(kind, STATE_COLS));
	g_string_append_printf(cli->out, "  %s%s\n", short_title, entry->conflict ? "  !" : "");
}

static bool is_evidence(const struct registering *on)
{
	return strcmp(on->kind->name, "evidence") == 0;
}

/* What the run of a scanner came to, below the line of its evidence. */
static void scan_line(struct registering *on, const GPtrArray *scans, const char *id,
		      unsigned indent)
{
	const struct ops_scanned *scan = ops_scan_find(scans, id);
	g_autofree char *words = scan ? ops_scan_brief(scan) : NULL;

	if (!words)
		return;
	g_string_append_printf(on->cli->out, "%*s", (int)indent, "");
	cli_put_prose(on->cli, words, indent);
}

static bool list(struct registering *on, GError **error)
{
	g_autoptr(GPtrArray) entries = ops_entries(on->at.session, on->kind);
	g_autoptr(GPtrArray) scans =
		is_evidence(on) ? ops_scans(on->at.session) : g_ptr_array_new();
	json_t *rows = json_array();
	(void)error;

	for (unsigned i = 0; i < entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);

		json_t *row = entry_json(on->kind, entry);
		json_t *scan = evidence_scan_json(scans, entry->id);

		if (scan)
			json_object_set_new(row, "scan", scan);
		json_array_append_new(rows, row);
		if (on->cli->options.json)
			continue;
		entry_line(on->cli, on->kind, entry);
		scan_line(on, scans, entry->id, (unsigned)strlen(entry->id) + 2);
	}
	if (on->cli->options.json)
		cli_put_json(on->cli,
			     json_pack("{s:s, s:O}", "kind", on->kind->name, "entries", rows));
	else if (entries->len == 0)
		cli_message(on->cli, _("there is none yet; `remit %s add` makes one"),
			    on->kind->name);
	json_decref(rows);
	return true;
}

/* What an entry says, path by path. */
struct showing {
	struct cli *cli;
	const struct session *session;
	size_t prefix;
	json_t *fields, *links;
};

static void show_path(const char *path, const char *text, bool conflict, void *data)
{
	struct showing *showing = data;
	const struct session_field *field = session_field_of(path);
	const char *after = path + showing->prefix, *rest = after + strcspn(after, "/");
	g_autofree char *name = g_strndup(after, (gsize)(rest - after));
	g_auto(GStrv) parts = session_path_split(*rest ? rest + 1 : "");
	g_autofree char *target = g_strjoinv(" ", parts);
	g_autofree char *said = *rest ? ops_link_words(showing->session, name, parts) :
				       label_value(path, text);

	if (*rest)
		json_array_append_new(showing->links,
				      json_pack("{s:s, s:s}", "to", name, "target", target));
	else
		json_object_set_new(showing->fields, name, json_string(text));
	if (showing->cli->options.json)
		return;
	g_string_append(showing->cli->out, "  ");
	cli_put_column(showing->cli, field ? _(field->label) : name, 18);
	g_string_append_c(showing->cli->out, ' ');
	cli_put_prose(showing->cli, said, 21);
	if (conflict)
		g_string_append_printf(showing->cli->out, "%21s%s\n", "",
				       _("in conflict: see `remit history`"));
}

/* Whether answers belong to what an entry says. */
static bool has_answers(const struct ops_kind *kind)
{
	return strcmp(kind->name, "interview") == 0;
}

static json_t *entry_answers(const struct registering *on, const GPtrArray *answers)
{
	if (on->cli->options.json)
		return cli_json_answers(answers);
	if (answers->len)
		g_string_append_printf(on->cli->out, "\n%s\n", _("Answers"));
	cli_put_answers(on->cli, answers, true);
	return NULL;
}

static bool show_entry(struct registering *on, GError **error)
{
	g_autofree char *id = ops_entry_find(on->at.session, on->kind, on->words[0], error);

	if (!id)
		return false;
	g_autofree char *path = session_path(on->kind->name, id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	struct showing showing = { on->cli, on->at.session, strlen(prefix), json_object(),
				   json_array() };
	if (!on->cli->options.json)
		g_string_append_printf(on->cli->out, "%s\n", id);
	ops_entry_each(on->at.session, on->at.catalog, on->kind, id, show_path, &showing);
	g_autoptr(GPtrArray) answers =
		has_answers(on->kind) ? ops_answers_in(on->at.session, on->at.catalog, id) : NULL;
	json_t *answered = answers ? entry_answers(on, answers) : NULL;
	g_autoptr(GPtrArray) scans =
		is_evidence(on) ? ops_scans(on->at.session) : g_ptr_array_new();
	if (on->cli->options.json)
		cli_put_json(on->cli,
			     json_pack("{s:s, s:s, s:O, s:O, s:o*, s:o*}", "kind", on->kind->name,
				       "id", id, "fields", showing.fields, "links", showing.links,
				       "answers", answered, "scan", evidence_scan_json(scans, id)));
	else
		evidence_put_scan(on->cli, scans, id);
	json_decref(showing.fields);
	json_decref(showing.links);
	return true;
}

/* ID; of evidence also ID CONTROL, and --failing: the results of a scanner. */
static bool show(struct registering *on, GError **error)
{
	bool items = on->count > 1 || on->cli->options.failing;

	if (items && is_evidence(on))
		return evidence_show_items(on, error);
	if (!items)
		return show_entry(on, error);
	error_set(error, REMIT_ERROR_USAGE, _("`remit %s --help` shows how %s is used"),
		  on->kind->name, "show");
	return false;
}

/* ---- recording --------------------------------------------------------------- */

bool register_set_words(struct registering *on, struct change *change, const char *id,
			unsigned from, GError **error)
{
	for (unsigned i = from; i < on->count; i++) {
		const char *equals = strchr(on->words[i], '=');

		if (!equals) {
			error_set(error, REMIT_ERROR_USAGE,
				  _("\"%s\" is no FIELD=VALUE; `remit %s --help` shows how"),
				  on->words[i], on->kind->name);
			return false;
		}
		g_autofree char *field = g_strndup(on->words[i], (gsize)(equals - on->words[i]));
		g_autofree char *text = cli_argument_text(on->cli, equals + 1, error);
		if (!text || !ops_entry_set(on->cli->ops, &on->place, change, on->kind, id, field,
					    text, error))
			return false;
	}
	return true;
}

/* Whether all the entries may stand so; what is to be minded is said once all is recorded. */
static bool check_all(struct registering *on, const struct change *change, const GPtrArray *ids,
		      GPtrArray *notices, GError **error)
{
	for (unsigned i = 0; i < ids->len; i++) {
		g_autofree char *entity =
			session_path(on->kind->name, g_ptr_array_index(ids, i), NULL);
		char *notice = ops_entity_notice(on->cli->ops, on->at.session, change, entity);

		if (notice)
			g_ptr_array_add(notices, notice);
		if (!ops_entity_check(on->at.session, change, entity, error))
			return false;
	}
	return true;
}

bool register_append(struct registering *on, struct change *change, const GPtrArray *ids,
		     const char *done, GError **error)
{
	char action[65] = "";
	g_autoptr(GPtrArray) notices = g_ptr_array_new_with_free_func(g_free);

	change_set_why(change, on->cli->options.reason);
	if (!check_all(on, change, ids, notices, error) ||
	    !ops_append(on->cli->ops, on->at.session, change, action, error))
		return false;
	for (unsigned i = 0; i < ids->len; i++)
		cli_message(on->cli, "%s: %s: %s", session_name(on->at.session),
			    (const char *)g_ptr_array_index(ids, i),
			    *action ? done : _("nothing to record, it stands so already"));
	for (unsigned i = 0; *action && i < notices->len; i++)
		cli_message(on->cli, "%s", (const char *)g_ptr_array_index(notices, i));
	return true;
}

static bool append(struct registering *on, struct change *change, const char *id,
		   const char *done, GError **error)
{
	g_autoptr(GPtrArray) ids = g_ptr_array_new();

	g_ptr_array_add(ids, (char *)id);
	return register_append(on, change, ids, done, error);
}

static bool made_word(struct registering *on, struct change *change, const char *id, GError **error)
{
	g_autofree char *path = session_path(on->kind->name, id, on->kind->state, NULL);

	return !on->kind->made || change_has(change, path) ||
	       change_set(change, path, on->kind->made, error);
}

static bool has_title(const struct registering *on, const struct change *change, const char *id,
		      GError **error)
{
	g_autofree char *path = session_path(on->kind->name, id, on->kind->title, NULL);

	if (change_has(change, path))
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("a new %s needs its %s=..."), _(on->kind->label),
		  on->kind->title);
	return false;
}

static bool add(struct registering *on, GError **error)
{
	g_autofree char *id = ops_entry_new_id(on->cli->ops, on->at.session, on->kind);
	struct change *change = change_new();
	bool good = register_set_words(on, change, id, 0, error) &&
		    has_title(on, change, id, error) && made_word(on, change, id, error) &&
		    append(on, change, id, _("recorded"), error);

	change_free(change);
	if (good)
		g_string_append_printf(on->cli->out, "%s\n", id);
	return good;
}

/* The ids that the first word names, commas between; NULL with an error. */
static GPtrArray *find_ids(const struct registering *on, GError **error)
{
	GPtrArray *ids = g_ptr_array_new_with_free_func(g_free);
	g_auto(GStrv) words = g_strsplit(on->words[0], ",", -1);

	for (char **word = words; *word; word++) {
		char *id = ops_entry_find(on->at.session, on->kind, *word, error);

		if (!id) {
			g_ptr_array_unref(ids);
			return NULL;
		}
		g_ptr_array_add(ids, id);
	}
	return ids;
}

bool register_alter(struct registering *on, const char *done, register_put_fn put,
		    GError **error)
{
	g_autoptr(GPtrArray) ids = find_ids(on, error);
	struct change *change = change_new();
	bool good = ids != NULL;

	for (unsigned i = 0; good && i < ids->len; i++)
		good = put(on, change, g_ptr_array_index(ids, i), error);
	good = good && register_append(on, change, ids, done, error);
	change_free(change);
	return good;
}

static bool put_words(struct registering *on, struct change *change, const char *id, GError **error)
{
	return register_set_words(on, change, id, 1, error);
}

static bool put_closed(struct registering *on, struct change *change, const char *id,
		       GError **error)
{
	g_autofree char *path = session_path(on->kind->name, id, on->kind->state, NULL);

	if (!on->kind->closed) {
		error_set(error, REMIT_ERROR_USAGE, _("%s: there is nothing to close; `remove` takes it away"),
			  _(on->kind->label));
		return false;
	}
	return change_set(change, path, on->kind->closed, error);
}

static bool put_removed(struct registering *on, struct change *change, const char *id,
			GError **error)
{
	return ops_entry_remove(on->at.session, change, on->kind, id, error);
}

static bool set(struct registering *on, GError **error)
{
	return register_alter(on, _("recorded"), put_words, error);
}

static bool close_entry(struct registering *on, GError **error)
{
	return register_alter(on, _("closed"), put_closed, error);
}

static bool remove_entry(struct registering *on, GError **error)
{
	return register_alter(on, _("removed; undo brings it back"), put_removed, error);
}

/* ---- links ---------------------------------------------------------------------- */

/* The controls that the words after the first name, as the field takes them. */
static bool put_controls(struct registering *on, struct change *change, const char *id,
			 const char *sign, GError **error)
{
	for (unsigned i = 1; i < on->count; i++) {
		g_autofree char *text = g_strconcat(sign, on->words[i], NULL);

		if (!ops_entry_set(on->cli->ops, &on->place, change, on->kind, id, "control", text,
				   error))
			return false;
	}
	return true;
}

static bool put_linked(struct registering *on, struct change *change, const char *id,
		       GError **error)
{
	return put_controls(on, change, id, "+", error);
}

static bool put_unlinked(struct registering *on, struct change *change, const char *id,
			 GError **error)
{
	return put_controls(on, change, id, "-", error);
}

static bool link_controls(struct registering *on, GError **error)
{
	return register_alter(on, _("linked"), put_linked, error);
}

static bool unlink_controls(struct registering *on, GError **error)
{
	return register_alter(on, _("the link is taken away"), put_unlinked, error);
}

/* ---- requests and evidence ------------------------------------------------------ */

/* The controls that words without `=` name, else all; of these those that the filter lets pass. */
static bool choose_controls(const struct registering *on, GArray *chosen, GError **error)
{
	const struct catalog *catalog = on->at.catalog;
	const char *expression = on->cli->options.filter;
	struct filter *filter = NULL;
	g_autofree bool *named = g_new0(bool, catalog->node_count);
	bool any = false;

	for (unsigned i = 0; i < on->count; i++) {
		if (strchr(on->words[i], '='))
			continue;
		unsigned at = catalog_resolve(catalog, on->words[i], error);
		if (at == CATALOG_NONE)
			return false;
		for (unsigned k = at; k < catalog_reach(catalog, at); k++)
			named[k] = true;
		any = true;
	}
	if (expression && !(filter = ops_filter_parse(on->cli->ops, expression, error)))
		return false;
	for (unsigned i = 0; i < catalog->node_count; i++)
		if (catalog->nodes[i].control && (!any || named[i]) &&
		    (!filter || filter_match(filter, on->at.session, catalog, i, on->at.service)))
			g_array_append_val(chosen, i);
	filter_free(filter);
	return true;
}

/* FIELD=VALUE for all the new ones. */
static bool set_new(struct registering *on, struct change *change, const GPtrArray *ids,
		    GError **error)
{
	struct registering fields = *on;
	g_autoptr(GPtrArray) words = g_ptr_array_new();

	for (unsigned i = 0; i < on->count; i++)
		if (strchr(on->words[i], '='))
			g_ptr_array_add(words, on->words[i]);
	fields.words = (char **)words->pdata;
	fields.count = words->len;
	for (unsigned i = 0; i < ids->len; i++)
		if (!register_set_words(&fields, change, g_ptr_array_index(ids, i), 0, error))
			return false;
	return true;
}

static bool from_catalog(struct registering *on, GError **error)
{
	g_autoptr(GArray) chosen = g_array_new(FALSE, FALSE, sizeof(unsigned));
	g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func(g_free);
	struct change *change = change_new();
	char action[65] = "";
	bool good = choose_controls(on, chosen, error) &&
		    ops_requests_make(on->cli->ops, &on->place, change, chosen, ids, error) &&
		    set_new(on, change, ids, error);

	change_set_why(change, on->cli->options.reason);
	good = good && ops_append(on->cli->ops, on->at.session, change, action, error);
	change_free(change);
	if (!good)
		return false;
	for (unsigned i = 0; i < ids->len; i++)
		g_string_append_printf(on->cli->out, "%s\n", (char *)g_ptr_array_index(ids, i));
	if (ids->len == 0)
		cli_message(on->cli, _("the catalog names no evidence here that was not asked for"));
	else
		cli_message(on->cli, ngettext("%s: %u request made", "%s: %u requests made", ids->len),
			    session_name(on->at.session), ids->len);
	return true;
}

static bool put_received(struct registering *on, struct change *change, const char *id,
			 GError **error)
{
	g_autofree char *evidence = NULL;

	if (!ops_request_received(on->cli->ops, on->at.session, change, id, &evidence, error))
		return false;
	g_string_append_printf(on->cli->out, "%s\n", evidence);
	return true;
}

static bool received(struct registering *on, GError **error)
{
	bool done = register_alter(on, _("received, with its evidence"), put_received, error);

	if (!done)
		g_string_truncate(on->cli->out, 0);
	return done;
}

/* Of evidence, also files. */
static bool add_any(struct registering *on, GError **error)
{
	return is_evidence(on) && evidence_has_files(on) ?
		       evidence_add(on, error) : add(on, error);
}

/* ---- the verbs ---------------------------------------------------------------- */

static const struct {
	const char *name;
	unsigned least, most; /* words after it */
	bool reads;
	bool (*run)(struct registering *on, GError **error);
	const char *kind; /* the only one that knows it; NULL: all do */
} actions[] = {
	{ "list", 0, 0, true, list, NULL },
	{ "show", 1, 2, true, show, NULL },
	{ "add", 1, G_MAXUINT, false, add_any, NULL },
	{ "set", 2, G_MAXUINT, false, set, NULL },
	{ "close", 1, 1, false, close_entry, NULL },
	{ "remove", 1, 1, false, remove_entry, NULL },
	{ "from-catalog", 0, G_MAXUINT, false, from_catalog, "request" },
	{ "received", 1, 1, false, received, "request" },
	{ "link", 2, G_MAXUINT, false, link_controls, NULL },
	{ "unlink", 2, G_MAXUINT, false, unlink_controls, NULL },
	{ "file", 2, 2, false, evidence_file, "evidence" },
	{ "import", 1, G_MAXUINT, false, evidence_import, "evidence" },
	{ "verify", 0, 0, true, evidence_verify, "evidence" },
	{ "export", 1, 1, true, evidence_export, "evidence" },
	{ "fetch", 1, 1, false, evidence_fetch, "evidence" },
	{ "purge", 1, 1, false, evidence_purge, "evidence" },
};

/* Our own side; an auditor links to the customer's unless told. */
static bool take_place(struct registering *on, GError **error)
{
	bool provider = session_role(on->at.session) == ROLE_PROVIDER;
	unsigned side = provider ? SIDE_PROVIDER : SIDE_CUSTOMER;

	if (on->cli->options.side &&
	    !cli_word("side", on->cli->options.side, catalog_side_words, &side, error))
		return false;
	on->place = (struct ops_place){ on->at.session, on->at.catalog, on->at.service,
					(enum side)side };
	return true;
}

static bool run_action(struct registering *on, size_t action, GError **error)
{
	bool done;

	if (on->cli->options.filter && actions[action].run != from_catalog) {
		error_set(error, REMIT_ERROR_USAGE, _("--filter goes with from-catalog alone"));
		return false;
	}
	if (on->count < actions[action].least || on->count > actions[action].most) {
		error_set(error, REMIT_ERROR_USAGE, _("`remit %s --help` shows how %s is used"),
			  on->kind->name, actions[action].name);
		return false;
	}
	/* A plan alone is read. */
	bool plans = actions[action].run == evidence_import && !on->cli->options.apply;
	if (!cli_place_open(on->cli, &on->at, true, actions[action].reads || plans, error))
		return false;
	done = take_place(on, error) && actions[action].run(on, error);
	cli_place_close(&on->at);
	return done;
}

static int run(struct cli *cli, const char *name, GError **error)
{
	struct registering on = { .cli = cli, .kind = ops_kind_find(name),
				  .words = cli->arguments + 1, .count = cli->count - 1 };

	g_autoptr(GString) known = g_string_new(NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(actions); i++) {
		if (actions[i].kind && strcmp(actions[i].kind, name) != 0)
			continue;
		if (strcmp(cli->arguments[0], actions[i].name) == 0)
			return run_action(&on, i, error) ? on.code : 2;
		g_string_append_printf(known, "%s%s", known->len ? ", " : "", actions[i].name);
	}
	error_set(error, REMIT_ERROR_USAGE, _("`remit %s` does not know \"%s\"; it knows: %s"), name,
		  cli->arguments[0], known->str);
	return 2;
}

int verb_finding(struct cli *cli, GError **error)
{
	return run(cli, "finding", error);
}

int verb_evidence(struct cli *cli, GError **error)
{
	return run(cli, "evidence", error);
}

int verb_interview(struct cli *cli, GError **error)
{
	return run(cli, "interview", error);
}

int verb_request(struct cli *cli, GError **error)
{
	return run(cli, "request", error);
}

int verb_person(struct cli *cli, GError **error)
{
	return run(cli, "person", error);
}
