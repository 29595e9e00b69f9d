/*
 * The verb services: its actions, and changing what is in scope and what providers rest on. What
 * it lists is in services_list.c.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- changing ---------------------------------------------------------------- */

/* One change of the services while it is put together. */
struct changing {
	struct cli *cli;
	struct session *session;
	struct change *change;
	const struct ops_value *values;
	unsigned count;
	char *said;   /* what is said once it is recorded */
	char *notice; /* NULL: nothing to mind */
};

typedef bool (*changing_fn)(struct changing *changing, const char *what, GError **error);

static bool change_add(struct changing *changing, const char *what, GError **error)
{
	g_autofree char *id = NULL;

	if (!ops_service_add(changing->cli->ops, changing->session, changing->change, what,
			     changing->values, changing->count, &id, &changing->notice, error))
		return false;
	changing->said = g_strdup_printf(_("%s: service %s is in scope"),
					 session_name(changing->session), id);
	return true;
}

static bool change_service(struct changing *changing, const char *what, GError **error)
{
	changing->said = g_strdup_printf(_("%s: recorded for service %s"),
					 session_name(changing->session), what);
	return ops_service_set(changing->session, changing->change, what, changing->values,
			       changing->count, error);
}

static bool change_remove(struct changing *changing, const char *what, GError **error)
{
	g_autoptr(GPtrArray) services = report_services(changing->session, "", 0);

	changing->said = g_strdup_printf(_("%s: service %s is out of scope"),
					 session_name(changing->session), what);
	for (unsigned i = 0; i < services->len; i++) {
		const struct report_service *service = services->pdata[i];

		if (strcmp(service->id, what) != 0 || service->records == 0)
			continue;
		changing->notice = g_strdup_printf(
			ngettext("%u record of %s stays and can be seen with --service",
				 "%u records of %s stay and can be seen with --service",
				 service->records),
			service->records, what);
	}
	return ops_service_remove(changing->session, changing->change, what, error);
}

static bool change_assurance(struct changing *changing, const char *what, GError **error)
{
	changing->said = g_strdup_printf(_("%s: recorded assurance %s"),
					 session_name(changing->session), what);
	return ops_assurance_set(changing->session, changing->change, what, changing->values,
				 changing->count, &changing->notice, error);
}

static bool change_assurance_remove(struct changing *changing, const char *what, GError **error)
{
	changing->said = g_strdup_printf(_("%s: took assurance %s away"),
					 session_name(changing->session), what);
	return ops_assurance_remove(changing->session, changing->change, what, error);
}

static bool append(struct changing *changing, GError **error)
{
	char line[65] = "";

	if (!ops_append(changing->cli->ops, changing->session, changing->change, line, error))
		return false;
	if (!*line) {
		cli_message(changing->cli, _("%s: nothing to record, it stands so already"),
			    session_name(changing->session));
		return true;
	}
	cli_message(changing->cli, "%s", changing->said);
	if (changing->notice)
		cli_message(changing->cli, "%s", changing->notice);
	return true;
}

static int run_change(struct cli *cli, changing_fn put, GError **error)
{
	g_autoptr(GArray) values = cli_values(cli, 2, "services", error);
	struct changing changing = { .cli = cli };

	if (!values)
		return 2;
	changing.session =
		ops_session_open(cli->ops, cli->options.session, cli_is_at_terminal(cli), error);
	if (!changing.session)
		return 3;
	if (session_notice(changing.session))
		cli_message(cli, "%s", session_notice(changing.session));
	changing.change = change_new();
	changing.values = (const struct ops_value *)(const void *)values->data;
	changing.count = values->len;
	bool done = put(&changing, cli->arguments[1], error) && append(&changing, error);
	change_free(changing.change);
	session_close(changing.session);
	g_free(changing.said);
	g_free(changing.notice);
	return done ? 0 : 2;
}

static int services_add(struct cli *cli, GError **error)
{
	return run_change(cli, change_add, error);
}

static int services_set(struct cli *cli, GError **error)
{
	return run_change(cli, change_service, error);
}

static int services_remove(struct cli *cli, GError **error)
{
	return run_change(cli, change_remove, error);
}

static int services_assurance(struct cli *cli, GError **error)
{
	return run_change(cli, cli->options.remove ? change_assurance_remove : change_assurance,
			  error);
}

/* ---- the verb ---------------------------------------------------------------- */

static const struct {
	const char *name, *arguments;
	unsigned least, most; /* after the name */
	int (*run)(struct cli *cli, GError **error);
} actions[] = {
	{ "available", "[PROVIDER|FILE]", 0, 1, cli_services_available },
	{ "add", "PROVIDER/SERVICE|ID [FIELD=VALUE...]", 1, G_MAXUINT, services_add },
	{ "set", "ID FIELD=VALUE...", 2, G_MAXUINT, services_set },
	{ "remove", "ID", 1, 1, services_remove },
	{ "assurance", "ID FIELD=VALUE... | ID --remove", 1, G_MAXUINT, services_assurance },
};

/* An option that the action does not take is wrong use. */
static bool check_action_options(const struct cli *cli, const char *action, GError **error)
{
	const char *wrong = NULL;

	if (cli->options.due && *action)
		wrong = "due";
	if (cli->options.remove && strcmp(action, "assurance") != 0)
		wrong = "remove";
	if (!wrong)
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("`remit services %s` takes no --%s"), action, wrong);
	return false;
}

static bool check_action(const struct cli *cli, unsigned at, GError **error)
{
	unsigned given = cli->count - 1;
	/* Either fields or --remove, not both and not neither. */
	bool odd = actions[at].run == services_assurance && (given > 1) == cli->options.remove;

	if (given >= actions[at].least && given <= actions[at].most && !odd)
		return true;
	error_set(error, REMIT_ERROR_USAGE, _("usage: remit services %s %s"), actions[at].name,
		  actions[at].arguments);
	return false;
}

int verb_services(struct cli *cli, GError **error)
{
	const char *action = cli->count > 0 ? cli->arguments[0] : "";

	if (!check_action_options(cli, action, error))
		return 2;
	if (!*action)
		return cli_services_list(cli, error);
	for (unsigned i = 0; i < G_N_ELEMENTS(actions); i++)
		if (strcmp(actions[i].name, action) == 0)
			return check_action(cli, i, error) ? actions[i].run(cli, error) : 2;
	error_set(error, REMIT_ERROR_USAGE,
		  _("`remit services` does not know \"%s\"; it knows: available, add, set, remove, assurance"),
		  action);
	return 2;
}
