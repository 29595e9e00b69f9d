/*
 * Verbs that make, list and change sessions: new, sessions, set, undo, redo.
 */
#include "cli/cli_private.h"

#include <string.h>

int verb_new(struct cli *cli, GError **error)
{
	struct ops_new start = { .name = cli->arguments[0], .catalog = cli->options.catalog };
	unsigned role = ROLE_CUSTOMER, model = MODEL_IAAS;

	if ((cli->options.role &&
	     !cli_word("role", cli->options.role, session_role_words, &role, error)) ||
	    (cli->options.model &&
	     !cli_word("model", cli->options.model, catalog_model_words, &model, error)))
		return 2;
	start.role = (enum role)role;
	start.model = (enum model)model;
	struct session *session = ops_session_new(cli->ops, &start, error);
	if (!session)
		return 4;
	cli_message(cli, _("made session %s in %s"), session_name(session), session_folder(session));
	if (config_author_is_login(cli->ops->config))
		cli_message(cli, _("what is recorded stands under the login name %s; set REMIT_AUTHOR to another name"),
			    config_author(cli->ops->config));
	session_close(session);
	return 0;
}

static json_t *session_json(const struct ops_session *row)
{
	json_t *object = json_object();

	json_object_set_new(object, "name", json_string(row->name));
	json_object_set_new(object, "path", json_string(row->path));
	json_object_set_new(object, "problem", cli_json_text(row->problem));
	json_object_set_new(object, "catalog", cli_json_text(row->catalog));
	json_object_set_new(object, "role",
			    row->problem ? json_null()
					 : json_string(session_role_words[row->role]));
	json_object_set_new(object, "model",
			    row->problem ? json_null()
					 : json_string(catalog_model_words[row->model]));
	json_object_set_new(object, "actions", json_integer(row->actions));
	json_object_set_new(object, "changed", cli_json_text(row->changed));
	return object;
}

static void session_line(struct cli *cli, const struct ops_session *row)
{
	g_autofree char *name = text_safe(row->name);

	if (row->problem) {
		g_autofree char *problem = text_safe(row->problem);
		cli_put_column(cli, name, 24);
		g_string_append_printf(cli->out, " %s\n", problem);
		return;
	}
	cli_put_column(cli, name, 24);
	bool for_person = cli_is_read_by_person(cli);
	g_autofree char *changed = for_person ? label_time(row->changed) : g_strdup(row->changed);
	g_string_append_c(cli->out, ' ');
	cli_put_column(cli, for_person ? label_role(row->role) : session_role_words[row->role],
		       10);
	cli_put_column(cli, for_person ? label_model(row->model) : catalog_model_words[row->model],
		       6);
	g_string_append_printf(cli->out, "%s  %u  ", changed, row->actions);
	cli_put(cli, row->catalog);
	g_string_append_c(cli->out, '\n');
}

int verb_sessions(struct cli *cli, GError **error)
{
	g_autoptr(GPtrArray) rows = ops_sessions(cli->ops);
	json_t *list = json_array();
	(void)error;

	for (unsigned i = 0; i < rows->len; i++) {
		const struct ops_session *row = g_ptr_array_index(rows, i);

		json_array_append_new(list, session_json(row));
		if (!cli->options.json)
			session_line(cli, row);
	}
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:O}", "sessions", list));
	else if (rows->len == 0)
		cli_message(cli, _("there are no sessions yet; `remit new NAME` makes one"));
	json_decref(list);
	return 0;
}

/* ---- set ------------------------------------------------------------------- */

static void say_what_is_missing(const GPtrArray *controls, GError **error)
{
	static const char prefix[] = "engagement/";
	g_autoptr(GString) names = g_string_new(NULL);

	if (controls->len == 0 || strcmp(g_ptr_array_index(controls, 0), "engagement") != 0) {
		error_set(
			error, REMIT_ERROR_USAGE,
			_("name at least one control and one FIELD=VALUE, for example: remit set 5.1.1 status=partial"));
		return;
	}
	for (const struct session_field *field = session_fields; field->pattern; field++)
		if (g_str_has_prefix(field->pattern, prefix))
			g_string_append_printf(names, "%s%s", names->len ? ", " : "",
					       field->pattern + strlen(prefix));
	error_set(error, REMIT_ERROR_USAGE,
		  _("name one FIELD=VALUE, for example: remit set engagement from=2026-12-01; the fields are %s"),
		  names->str);
}

/* Split the arguments into what to set where: words without `=` are controls. */
static bool split_arguments(struct cli *cli, GPtrArray *controls, GArray *assignments,
			    GError **error)
{
	for (unsigned i = 0; i < cli->count; i++) {
		if (!strchr(cli->arguments[i], '=')) {
			g_ptr_array_add(controls, cli->arguments[i]);
			continue;
		}
		if (!cli_value_add(cli, assignments, cli->arguments[i], "set", error))
			return false;
	}
	if (controls->len > 0 && assignments->len > 0)
		return true;
	say_what_is_missing(controls, error);
	return false;
}

/* Whether only the session's header is set: that has no sides. */
static bool is_engagement_alone(const GPtrArray *controls)
{
	for (unsigned i = 0; i < controls->len; i++)
		if (strcmp(g_ptr_array_index(controls, i), "engagement") != 0)
			return false;
	return true;
}

bool cli_side(struct cli *cli, const struct session *session, const char *service,
	      enum side *side, GError **error)
{
	enum role role = session_role_for(session, service);
	unsigned chosen = role == ROLE_PROVIDER ? SIDE_PROVIDER : SIDE_CUSTOMER;

	if (cli->options.side) {
		if (!cli_word("side", cli->options.side, catalog_side_words, &chosen, error))
			return false;
	} else if (role == ROLE_AUDITOR) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("an auditor says whose record it is: --side customer or --side provider"));
		return false;
	}
	*side = (enum side)chosen;
	return true;
}

/* Everything one `remit set` is about. */
struct setting {
	struct cli *cli;
	const struct cli_place *place;
	GArray *assignments;
	enum side side;
	struct change *change;
	GHashTable *controls; /* of char *: set so far */
	bool engagement;   /* the session's header was set */
	unsigned own;      /* reviews of what the author assessed */
};

/* Whether a field is given this word; either may be typed as it is shown, or as its beginning. */
static bool gives(const struct ops_value *one, const char *const *words, const char *name,
		  const char *word)
{
	const struct session_field *field = ops_field_meant(one->field);

	return field && strcmp(field->name, name) == 0 &&
	       strcmp(word_meant(words, one->text), word) == 0;
}

static bool set_reason(const struct setting *setting, const struct ops_target *target,
		       GError **error)
{
	for (unsigned i = 0; setting->cli->options.reason && i < setting->assignments->len; i++) {
		const struct ops_value *one =
			&g_array_index(setting->assignments, struct ops_value, i);

		if (gives(one, session_applicability_words, "applicability",
			  session_applicability_words[APPLICABILITY_EXCLUDED]))
			return ops_field_set(setting->cli->ops, setting->place->session,
					     setting->change, target, "exclusion-reason",
					     setting->cli->options.reason, error);
	}
	return true;
}

/* What another field of the same record rests on goes first: an exclusion without its reason is
 * refused, a review without a status too. */
static unsigned assignment_rank(const struct ops_value *one)
{
	static const char *const first[] = { "exclusion-reason", "status" };
	const struct session_field *field = ops_field_meant(one->field);

	for (unsigned i = 0; field && i < G_N_ELEMENTS(first); i++)
		if (strcmp(field->name, first[i]) == 0)
			return i;
	return G_N_ELEMENTS(first);
}

/* Whether the assignments say that somebody has gone over it after whoever assessed it. */
static bool sets_review(const struct setting *setting)
{
	for (unsigned i = 0; i < setting->assignments->len; i++) {
		const struct ops_value *one =
			&g_array_index(setting->assignments, struct ops_value, i);

		if (gives(one, session_review_words, "review",
			  session_review_words[REVIEW_REVIEWED]) ||
		    gives(one, session_review_words, "review", session_review_words[REVIEW_AGREED]))
			return true;
	}
	return false;
}

static bool set_control(struct setting *setting, const char *control, GError **error)
{
	struct ops_target target = { control, setting->place->service, setting->side };

	if (!g_hash_table_add(setting->controls, g_strdup(control)))
		return true;
	if (!set_reason(setting, &target, error))
		return false;
	setting->own += sets_review(setting) &&
			ops_is_own_verdict(setting->cli->ops, setting->place->session, &target);
	for (unsigned pass = 0; pass < 3; pass++) {
		for (unsigned i = 0; i < setting->assignments->len; i++) {
			const struct ops_value *one =
				&g_array_index(setting->assignments, struct ops_value, i);

			if (assignment_rank(one) != pass)
				continue;
			if (!ops_field_set(setting->cli->ops, setting->place->session,
					   setting->change, &target, one->field, one->text, error))
				return false;
		}
	}
	return true;
}

static bool set_engagement(struct setting *setting, GError **error)
{
	for (unsigned i = 0; i < setting->assignments->len; i++) {
		const struct ops_value *one =
			&g_array_index(setting->assignments, struct ops_value, i);
		g_autofree char *name = ops_field_below("engagement/", one->field);
		g_autofree char *path = session_path("engagement", name, NULL);

		if (!ops_path_set(setting->cli->ops, NULL, setting->change, path, one->text, error))
			return false;
	}
	setting->engagement = true;
	return ops_entity_check(setting->place->session, setting->change, "engagement", error);
}

/* A typed word: a control, or a group that stands for all its controls. Ids that only the
 * session knows are taken as they are. */
static bool set_named(struct setting *setting, const char *typed, GError **error)
{
	const struct catalog *catalog = setting->place->catalog;

	if (strcmp(typed, "engagement") == 0)
		return set_engagement(setting, error);
	unsigned at = catalog_resolve(catalog, typed, error);
	if (at == CATALOG_NONE)
		return false;
	for (unsigned i = at; i < catalog_reach(catalog, at); i++)
		if (catalog->nodes[i].control && !set_control(setting, catalog->nodes[i].id, error))
			return false;
	return true;
}

/* What was recorded, where, and under which name: it is evidence later. */
static void tell_recorded(const struct setting *setting, bool anything)
{
	const char *name = session_name(setting->place->session);
	const char *author = config_author(setting->cli->ops->config);
	g_autoptr(GPtrArray) fields = g_ptr_array_new();

	if (!anything) {
		cli_message(setting->cli, _("%s: nothing to record, it stands so already"), name);
		return;
	}
	unsigned controls = g_hash_table_size(setting->controls);
	if (controls > 0)
		cli_message(setting->cli, ngettext("%s: recorded for %u control, by %s",
						   "%s: recorded for %u controls, by %s", controls),
			    name, controls, author);
	if (setting->own)
		cli_message(setting->cli,
			    ngettext("%u of these reviews is by the one who assessed: a second person's look is meant",
				     "%u of these reviews are by the one who assessed: a second person's look is meant",
				     setting->own), setting->own);
	for (unsigned i = 0; setting->engagement && i < setting->assignments->len; i++)
		g_ptr_array_add(fields,
				(void *)g_array_index(setting->assignments, struct ops_value,
						      i).field);
	g_ptr_array_add(fields, NULL);
	if (!setting->engagement)
		return;
	g_autofree char *list = g_strjoinv(", ", (char **)fields->pdata);
	cli_message(setting->cli, _("%s: recorded: %s, by %s"), name, list, author);
}

static bool record_all(struct setting *setting, GPtrArray *controls, GError **error)
{
	char id[65] = "";
	struct session *session = setting->place->session;

	for (unsigned i = 0; i < controls->len; i++)
		if (!set_named(setting, g_ptr_array_index(controls, i), error))
			return false;
	change_set_why(setting->change, setting->cli->options.reason);
	if (!ops_append(setting->cli->ops, session, setting->change, id, error))
		return false;
	tell_recorded(setting, *id != '\0');
	return true;
}

int verb_set(struct cli *cli, GError **error)
{
	g_autoptr(GPtrArray) controls = g_ptr_array_new();
	g_autoptr(GArray) assignments = cli_values_new();
	struct cli_place place;
	bool done = false;

	if (!split_arguments(cli, controls, assignments, error) ||
	    !cli_place_open(cli, &place, true, false, error))
		return 2;
	struct setting setting = { .cli = cli, .place = &place, .assignments = assignments,
				   .change = change_new(),
				   .controls = g_hash_table_new_full(g_str_hash, g_str_equal,
								     g_free, NULL) };
	done = (is_engagement_alone(controls) ||
		cli_side(cli, place.session, place.service, &setting.side, error)) &&
	       record_all(&setting, controls, error);
	g_hash_table_unref(setting.controls);
	change_free(setting.change);
	cli_place_close(&place);
	return done ? 0 : 2;
}

/* ---- undo, redo ------------------------------------------------------------ */

typedef bool (*take_back_fn)(struct session *session, const char *by, unsigned *left, char **what,
			     GError **error);

static int take_back(struct cli *cli, take_back_fn step, GError **error)
{
	g_autofree char *what = NULL;
	unsigned left = 0;
	struct session *session =
		ops_session_open(cli->ops, cli->options.session, cli_is_at_terminal(cli), error);

	if (!session)
		return 3;
	bool went = step(session, config_author(cli->ops->config), &left, &what, error);
	if (went)
		cli_message(cli, "%s: %s", session_name(session), what);
	if (went && left > 0)
		cli_message(cli, ngettext("%u value stays: somebody wrote over it since",
					  "%u values stay: somebody wrote over them since", left), left);
	session_close(session);
	return went ? 0 : 1;
}

int verb_undo(struct cli *cli, GError **error)
{
	return take_back(cli, session_undo, error);
}

int verb_redo(struct cli *cli, GError **error)
{
	return take_back(cli, session_redo, error);
}
