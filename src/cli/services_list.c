/*
 * What `remit services` lists: the services in scope, what providers rest on, what falls due; and
 * what providers publish. Changing it is in verbs_services.c.
 */
#include "cli/cli_private.h"

#include <string.h>

/* The most days that --due takes: a century. */
enum { DUE_DAYS_MAX = 36500, ID_COLS = 20 };

/* ---- the list as JSON -------------------------------------------------------- */

static json_t *cover_json(const struct cover *cover)
{
	json_t *object = json_object();
	bool named = cover->services > cover->unnamed;

	json_object_set_new(object, "validity",
			    named ? json_string(session_validity_words[cover->validity]) :
				    json_null());
	json_object_set_new(object, "valid_to", cli_json_text(named ? cover->to : NULL));
	json_object_set_new(object, "services", json_integer(cover->services));
	json_object_set_new(object, "unnamed", json_integer(cover->unnamed));
	json_object_set_new(object, "lapsed", json_integer(cover->lapsed));
	json_object_set_new(object, "holds", json_boolean(cover_holds(cover)));
	return object;
}

json_t *cli_json_cover(const struct session *session, const char *service)
{
	char today[11];
	struct cover cover;

	session_today(session, today);
	session_cover(session, service, today, REPORT_SOON_DAYS, &cover);
	return cover_json(&cover);
}

static json_t *service_json(const struct session *session, const struct report_service *service)
{
	static const char *const fields[] = { "name", "provider", "source", "scope_url",
					      "description" };
	json_t *object = json_pack("{s:s}", "id", service->id);

	for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++)
		json_object_set_new(object, fields[i],
				    cli_json_text(session_service_text(session, service->id,
								       fields[i])));
	json_object_set_new(object, "role", json_string(session_role_words[service->role]));
	json_object_set_new(object, "model", json_string(catalog_model_words[service->model]));
	json_object_set_new(object, "in_scope", json_boolean(service->in_scope));
	json_object_set_new(object, "records", json_integer(service->records));
	json_object_set_new(object, "assurance", cover_json(&service->cover));
	return object;
}

static json_t *names_json(char **names)
{
	json_t *list = json_array();

	for (; *names; names++)
		json_array_append_new(list, json_string(*names));
	return list;
}

static json_t *assurance_json(const struct session *session,
			      const struct report_assurance *assurance)
{
	json_t *object = json_pack("{s:s}", "id", assurance->id);

	/* Every field of the table that is one text. */
	for (const struct session_field *field = session_fields; field->pattern; field++) {
		const char *name = field->pattern + strlen("assurance/*/");

		if (g_str_has_prefix(field->pattern, "assurance/*/") && !strchr(name, '/'))
			json_object_set_new(object, name,
					    cli_json_text(session_assurance_text(
						    session, assurance->id, name)));
	}
	json_object_set_new(object, "covers", names_json(assurance->names));
	json_object_set_new(object, "validity",
			    json_string(session_validity_words[assurance->validity]));
	json_object_set_new(object, "days",
			    assurance->span.to ? json_integer(assurance->left) : json_null());
	json_object_set_new(object, "replaced", json_boolean(assurance->replaced));
	return object;
}

static json_t *due_json(const struct ops_due *due)
{
	return json_pack("{s:s, s:s, s:s?, s:s?, s:s?, s:s, s:i}", "kind",
			 due->is_assurance ? "assurance" : "record", "id", due->id, "service",
			 due->service, "side",
			 due->is_assurance ? NULL : catalog_side_words[due->side], "assignee",
			 due->assignee, "due", due->date, "days", due->days);
}

/* ---- the list as text -------------------------------------------------------- */

/* Two columns: an id, and lines about it. */
static void put_id(struct cli *cli, const char *id)
{
	g_autofree char *safe = text_safe(id);

	g_string_append_printf(cli->out, "  %-*s ", ID_COLS, safe);
}

static void put_below(struct cli *cli, const char *text)
{
	g_string_append_printf(cli->out, "%*s", ID_COLS + 3, "");
	cli_put_prose(cli, text, ID_COLS + 3);
}

/* Texts that are said, joined by commas. */
static void join(GString *line, const char *text)
{
	if (text && *text)
		g_string_append_printf(line, "%s%s", line->len ? ", " : "", text);
}

static void put_service(struct cli *cli, const struct report_service *service)
{
	g_autoptr(GString) line = g_string_new(NULL);
	g_autofree char *role = g_strdup_printf(_("we: %s"), label_role(service->role));

	join(line, service->name);
	join(line, service->provider);
	join(line, label_model(service->model));
	join(line, role);
	put_id(cli, service->id);
	if (!service->in_scope) {
		g_string_append_printf(cli->out, "%s\n", _("not in scope any more"));
	} else {
		cli_put_prose(cli, line->str, ID_COLS + 3);
		put_below(cli, service->standing);
	}
	if (service->records == 0)
		return;
	g_autofree char *records = g_strdup_printf(
		ngettext("%u record of its own", "%u records of its own", service->records),
		service->records);
	put_below(cli, records);
}

static void put_assurance(struct cli *cli, const struct session *session,
			  const struct report_assurance *assurance)
{
	static const char *const fields[] = { "title", "standard", "edition", "control_sets", "body",
					      "number", "provider" };
	g_autoptr(GString) line = g_string_new(NULL);
	g_autofree char *names = g_strjoinv(", ", assurance->names);

	join(line, label_assurance_word(session_assurance_text(session, assurance->id, "kind")));
	for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++)
		join(line, session_assurance_text(session, assurance->id, fields[i]));
	put_id(cli, assurance->id);
	cli_put_prose(cli, line->len ? line->str : "-", ID_COLS + 3);
	g_autofree char *standing =
		*names ? g_strdup_printf(_("%s; names %s"), assurance->standing, names) :
			 g_strdup_printf(_("%s; names no service"), assurance->standing);
	put_below(cli, standing);
	if (assurance->replaced)
		put_below(cli, _("what it names rests on other assurance now"));
}

static char *days_words(int days)
{
	if (days == 0)
		return g_strdup(_("today"));
	if (days > 0)
		return g_strdup_printf(ngettext("in %d day", "in %d days", (unsigned)days), days);
	return g_strdup_printf(ngettext("overdue by %d day", "overdue by %d days", (unsigned)-days),
			       -days);
}

static void put_due(struct cli *cli, const struct ops_due *due)
{
	g_autofree char *days = days_words(due->days);
	g_autoptr(GString) line = g_string_new(due->id);

	if (due->is_assurance) {
		join(line, _("assurance"));
	} else {
		join(line, label_side(due->side));
		join(line, strcmp(due->service, SESSION_WHOLE_SCOPE) == 0 ? NULL : due->service);
		join(line, due->assignee ? due->assignee : _("nobody assigned"));
	}
	g_autofree char *day = label_day(due->date);
	g_string_append_printf(cli->out, "  %s  ", day);
	cli_put(cli, line->str);
	g_string_append_printf(cli->out, ": %s\n", days);
}

/* ---- the list ---------------------------------------------------------------- */

/* What one `remit services` lists. */
struct listing {
	const struct session *session;
	GPtrArray *services, *assurances, *due; /* the first two NULL with --due */
	char today[11];
	unsigned overdue;
};

static json_t *listing_json(const struct listing *listing)
{
	json_t *object = json_pack("{s:s, s:s}", "session", session_name(listing->session), "day",
				   listing->today);
	json_t *due = json_array();

	if (listing->services) {
		json_t *services = json_array(), *assurances = json_array();

		for (unsigned i = 0; i < listing->services->len; i++)
			json_array_append_new(services,
					      service_json(listing->session,
							   listing->services->pdata[i]));
		for (unsigned i = 0; i < listing->assurances->len; i++)
			json_array_append_new(assurances,
					      assurance_json(listing->session,
							     listing->assurances->pdata[i]));
		json_object_set_new(object, "services", services);
		json_object_set_new(object, "assurances", assurances);
	}
	for (unsigned i = 0; i < listing->due->len; i++)
		json_array_append_new(due, due_json(listing->due->pdata[i]));
	json_object_set_new(object, "due", due);
	json_object_set_new(object, "overdue", json_integer(listing->overdue));
	return object;
}

static void put_heading(struct cli *cli, const char *heading, unsigned count)
{
	if (count > 0)
		g_string_append_printf(cli->out, "%s%s\n", cli->out->len ? "\n" : "", heading);
}

static void listing_text(struct cli *cli, const struct listing *listing)
{
	if (listing->services) {
		put_heading(cli, _("Services in scope"), listing->services->len);
		for (unsigned i = 0; i < listing->services->len; i++)
			put_service(cli, listing->services->pdata[i]);
		put_heading(cli, _("What providers rest on"), listing->assurances->len);
		for (unsigned i = 0; i < listing->assurances->len; i++)
			put_assurance(cli, listing->session, listing->assurances->pdata[i]);
	}
	put_heading(cli, _("Due"), listing->due->len);
	for (unsigned i = 0; i < listing->due->len; i++)
		put_due(cli, listing->due->pdata[i]);
	if (cli->out->len == 0 && listing->services)
		cli_message(cli, _("%s: no service is in scope yet; `remit services available` shows what providers publish, `remit services add` adds one"),
			    session_name(listing->session));
	else if (cli->out->len == 0)
		cli_message(cli, _("%s: nothing falls due in that time"),
			    session_name(listing->session));
}

/* "90" or "90d"; without the option everything. */
static bool read_days(const char *text, int *days, GError **error)
{
	char *end = NULL;
	guint64 count;

	*days = G_MAXINT;
	if (!text)
		return true;
	count = g_ascii_strtoull(text, &end, 10);
	if (g_ascii_isdigit(*text) && (!*end || strcmp(end, "d") == 0) && count <= DUE_DAYS_MAX) {
		*days = (int)count;
		return true;
	}
	error_set(error, REMIT_ERROR_USAGE, _("--due takes a number of days such as 90d, not \"%s\""),
		  text);
	return false;
}

int cli_services_list(struct cli *cli, GError **error)
{
	struct listing listing = { .overdue = 0 };
	int days;

	if (!read_days(cli->options.due, &days, error))
		return 2;
	struct session *session = ops_session_open(cli->ops, cli->options.session, true, error);
	if (!session)
		return 3;
	if (session_notice(session))
		cli_message(cli, "%s", session_notice(session));
	listing.session = session;
	session_today(session, listing.today);
	if (!cli->options.due) {
		listing.services = report_services(session, listing.today, REPORT_SOON_DAYS);
		listing.assurances = report_assurances(session, listing.today, REPORT_SOON_DAYS);
	}
	listing.due = ops_due(session, listing.today, days);
	for (unsigned i = 0; i < listing.due->len; i++)
		listing.overdue += ((const struct ops_due *)listing.due->pdata[i])->days < 0;
	if (cli->options.json)
		cli_put_json(cli, listing_json(&listing));
	else
		listing_text(cli, &listing);
	g_clear_pointer(&listing.services, g_ptr_array_unref);
	g_clear_pointer(&listing.assurances, g_ptr_array_unref);
	g_ptr_array_unref(listing.due);
	session_close(session);
	return cli->options.due && listing.overdue > 0 ? 1 : 0;
}

/* ---- available --------------------------------------------------------------- */

static json_t *models_json(unsigned models)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < MODEL_COUNT; i++)
		if (models & 1u << i)
			json_array_append_new(list, json_string(catalog_model_words[i]));
	return list;
}

static json_t *texts_json(const struct texts *texts)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < texts->count; i++)
		json_array_append_new(list, json_string(texts->items[i]));
	return list;
}

static json_t *provider_json(const struct provider *provider)
{
	json_t *services = json_array();

	for (unsigned i = 0; i < provider->service_count; i++) {
		const struct provider_service *service = &provider->services[i];

		json_array_append_new(
			services,
			json_pack("{s:s, s:s, s:s, s:s?, s:s?, s:s?, s:s?, s:o, s:o, s:o}", "id",
				  service->id, "name", service->name, "as_published",
				  service->as_published, "renamed_to", service->renamed_to, "closed_on",
				  service->closed_on, "scope_url", service->scope_url, "note",
				  service->note, "models", models_json(service->models), "variants",
				  texts_json(&service->variants), "plans",
				  texts_json(&service->plans)));
	}
	return json_pack("{s:s, s:s, s:s, s:s, s:s?, s:s, s:s, s:s?, s:s?, s:s, s:o}", "id",
			 provider->id, "name", provider->name, "as_of", provider->as_of, "source",
			 provider->source, "source_url", provider->source_url, "audited",
			 provider->audited, "check", provider->check, "check_url",
			 provider->check_url, "notice", provider->notice, "file", provider->file,
			 "services", services);
}

static void put_listed(struct cli *cli, const struct provider *provider,
		       const struct provider_service *service)
{
	g_autoptr(GString) line = g_string_new(service->name);
	g_autofree char *id = g_strdup_printf("%s/%s", provider->id, service->id);

	if (service->renamed_to) {
		g_autofree char *before = g_strdup_printf(_("published as %s"), service->as_published);
		join(line, before);
	}
	for (unsigned i = 0; i < MODEL_COUNT; i++)
		if (service->models & 1u << i)
			join(line, label_model((enum model)i));
	if (service->closed_on) {
		g_autofree char *closed = g_strdup_printf(_("closed %s"), service->closed_on);
		join(line, closed);
	}
	g_string_append_printf(cli->out, "  %s\n", id);
	g_string_append(cli->out, "      ");
	cli_put_prose(cli, line->str, 6);
	for (unsigned i = 0; i < service->plans.count; i++) {
		g_string_append(cli->out, "      - ");
		cli_put_prose(cli, service->plans.items[i], 8);
	}
	if (service->note) {
		g_string_append(cli->out, "      ");
		cli_put_prose(cli, service->note, 6);
	}
}

static void put_said(struct cli *cli, const char *label, const char *text)
{
	if (!text)
		return;
	g_autofree char *line = g_strdup_printf("%s: %s", label, text);
	cli_put_prose(cli, line, 2);
}

static void put_provider(struct cli *cli, const struct provider *provider)
{
	g_string_append(cli->out, cli->out->len ? "\n" : "");
	cli_put(cli, provider->name);
	g_autofree char *day = label_day(provider->as_of);
	g_string_append_printf(cli->out, _(" (%s), as of %s\n"), provider->id, day);
	put_said(cli, _("Source"), provider->source);
	put_said(cli, _("Address"), provider->source_url);
	put_said(cli, _("Audited"), provider->audited);
	put_said(cli, _("Check"), provider->check);
	put_said(cli, _("Where"), provider->check_url);
	put_said(cli, _("Notice"), provider->notice);
	for (unsigned i = 0; i < provider->service_count; i++)
		put_listed(cli, provider, &provider->services[i]);
}

static void show_provider(struct cli *cli, struct provider *provider, json_t *list)
{
	if (cli->options.json)
		json_array_append_new(list, provider_json(provider));
	else
		put_provider(cli, provider);
	provider_free(provider);
}

/* One list that is named, else all at hand; of those a broken one is told and left out. */
int cli_services_available(struct cli *cli, GError **error)
{
	g_auto(GStrv) all = cli->count > 1 ? NULL : ops_provider_ids(cli->ops);
	char **names = all ? all : cli->arguments + 1;
	json_t *list = json_array();
	bool good = true;

	for (; good && *names; names++) {
		g_autoptr(GError) problem = NULL;
		struct provider *provider = ops_provider_open(cli->ops, *names, &problem);

		if (provider) {
			show_provider(cli, provider, list);
		} else if (all) {
			g_autofree char *text = error_text(problem);
			cli_message(cli, "%s", text);
		} else {
			g_propagate_error(error, g_steal_pointer(&problem));
			good = false;
		}
	}
	if (good && cli->options.json)
		cli_put_json(cli, json_pack("{s:O}", "providers", list));
	json_decref(list);
	return good ? 0 : 3;
}
