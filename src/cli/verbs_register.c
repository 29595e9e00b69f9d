/*
 * The verbs of the registers: finding, evidence, interview, request, person. One for all, since
 * the kinds differ by their table row alone.
 */
#include "cli/cli_private.h"

#include <string.h>

/* One command line on a register. */
struct registering {
	struct cli *cli;
	const struct ops_kind *kind;
	struct cli_place at;
	struct ops_place place;
	char **words; /* after the action */
	unsigned count;
};

/* ---- reading ----------------------------------------------------------------- */

static json_t *entry_json(const struct ops_kind *kind, const struct ops_entry *entry)
{
	return json_pack("{s:s, s:s?, s:s?, s:i, s:b}", "id", entry->id, kind->title, entry->title,
			 kind->state, entry->state, "records", (int)entry->links, "conflict",
			 entry->conflict);
}

static void entry_line(struct cli *cli, const struct ops_entry *entry)
{
	g_autofree char *state = text_safe(entry->state ? entry->state : "-");
	g_autofree char *title = g_strdup(entry->title ? entry->title : "");

	g_strdelimit(title, "\n", ' ');
	g_autofree char *safe = text_safe(title);
	g_autofree char *short_title = text_clip(safe, 52);
	g_string_append_printf(cli->out, "%s  %-10s  %s%s\n", entry->id, state, short_title,
			       entry->conflict ? "  !" : "");
}

static bool list(struct registering *on, GError **error)
{
	g_autoptr(GPtrArray) entries = ops_entries(on->at.session, on->kind);
	json_t *rows = json_array();
	(void)error;

	for (unsigned i = 0; i < entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);

		json_array_append_new(rows, entry_json(on->kind, entry));
		if (!on->cli->options.json)
			entry_line(on->cli, entry);
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
	cli_put_prose(showing->cli, *rest ? target : text, 21);
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

static bool show(struct registering *on, GError **error)
{
	g_autofree char *id = ops_entry_find(on->at.session, on->kind, on->words[0], error);

	if (!id)
		return false;
	g_autofree char *path = session_path(on->kind->name, id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	struct showing showing = { on->cli, strlen(prefix), json_object(), json_array() };
	if (!on->cli->options.json)
		g_string_append_printf(on->cli->out, "%s\n", id);
	session_each(on->at.session, prefix, show_path, &showing);
	g_autoptr(GPtrArray) answers =
		has_answers(on->kind) ? ops_answers_in(on->at.session, on->at.catalog, id) : NULL;
	json_t *answered = answers ? entry_answers(on, answers) : NULL;
	if (on->cli->options.json)
		cli_put_json(on->cli,
			     json_pack("{s:s, s:s, s:O, s:O, s:o*}", "kind", on->kind->name, "id",
				       id, "fields", showing.fields, "links", showing.links,
				       "answers", answered));
	json_decref(showing.fields);
	json_decref(showing.links);
	return true;
}

/* ---- recording --------------------------------------------------------------- */

static bool set_words(struct registering *on, struct change *change, const char *id, unsigned from,
		      GError **error)
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

static bool append(struct registering *on, struct change *change, const char *id,
		   const char *done, GError **error)
{
	char action[65] = "";
	g_autofree char *entity = session_path(on->kind->name, id, NULL);
	g_autofree char *notice =
		ops_entity_notice(on->cli->ops, on->at.session, change, entity);

	change_set_why(change, on->cli->options.reason);
	if (!ops_entity_check(on->at.session, change, entity, error) ||
	    !ops_append(on->cli->ops, on->at.session, change, action, error))
		return false;
	cli_message(on->cli, "%s: %s: %s", session_name(on->at.session), id,
		    *action ? done : _("nothing to record, it stands so already"));
	if (*action && notice)
		cli_message(on->cli, "%s", notice);
	return true;
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
	bool good = set_words(on, change, id, 0, error) && has_title(on, change, id, error) &&
		    made_word(on, change, id, error) &&
		    append(on, change, id, _("recorded"), error);

	change_free(change);
	if (good)
		g_string_append_printf(on->cli->out, "%s\n", id);
	return good;
}

/* Change an entry that there is; `put` fills the change. */
static bool alter(struct registering *on, const char *done,
		  bool (*put)(struct registering *on, struct change *change, const char *id,
			      GError **error),
		  GError **error)
{
	g_autofree char *id = ops_entry_find(on->at.session, on->kind, on->words[0], error);
	struct change *change = change_new();
	bool good = id && put(on, change, id, error) && append(on, change, id, done, error);

	change_free(change);
	return good;
}

static bool put_words(struct registering *on, struct change *change, const char *id, GError **error)
{
	return set_words(on, change, id, 1, error);
}

static bool put_closed(struct registering *on, struct change *change, const char *id,
		       GError **error)
{
	g_autofree char *path = session_path(on->kind->name, id, on->kind->state, NULL);

	if (!on->kind->closed) {
		error_set(error, REMIT_ERROR_USAGE, _("a %s is not closed; `remove` takes it away"),
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
	return alter(on, _("recorded"), put_words, error);
}

static bool close_entry(struct registering *on, GError **error)
{
	return alter(on, _("closed"), put_closed, error);
}

static bool remove_entry(struct registering *on, GError **error)
{
	return alter(on, _("removed; undo brings it back"), put_removed, error);
}

/* ---- the verbs ---------------------------------------------------------------- */

static const struct {
	const char *name;
	unsigned least, most; /* words after it */
	bool reads;
	bool (*run)(struct registering *on, GError **error);
} actions[] = {
	{ "list", 0, 0, true, list },      { "show", 1, 1, true, show },
	{ "add", 1, G_MAXUINT, false, add }, { "set", 2, G_MAXUINT, false, set },
	{ "close", 1, 1, false, close_entry }, { "remove", 1, 1, false, remove_entry },
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

	if (on->count < actions[action].least || on->count > actions[action].most) {
		error_set(error, REMIT_ERROR_USAGE, _("`remit %s --help` shows how %s is used"),
			  on->kind->name, actions[action].name);
		return false;
	}
	if (!cli_place_open(on->cli, &on->at, true, actions[action].reads, error))
		return false;
	done = take_place(on, error) && actions[action].run(on, error);
	cli_place_close(&on->at);
	return done;
}

static int run(struct cli *cli, const char *name, GError **error)
{
	struct registering on = { .cli = cli, .kind = ops_kind_find(name),
				  .words = cli->arguments + 1, .count = cli->count - 1 };

	for (size_t i = 0; i < G_N_ELEMENTS(actions); i++)
		if (strcmp(cli->arguments[0], actions[i].name) == 0)
			return run_action(&on, i, error) ? 0 : 2;
	error_set(error, REMIT_ERROR_USAGE,
		  _("`remit %s` does not know \"%s\"; it knows: list, show, add, set, close, remove"),
		  name, cli->arguments[0]);
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
