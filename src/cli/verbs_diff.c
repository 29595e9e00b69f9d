/*
 * The verb diff: what two states of a session, or two sessions, do not have alike; and how a change
 * of one path is printed, for the verbs that list such.
 */
#include "cli/cli_private.h"

#include <string.h>

enum { LABEL_COLUMNS = 8, LINE_COLUMNS = 60 };

/* ---- one change ---------------------------------------------------------------------- */

json_t *cli_json_value(const struct session_value *value)
{
	if (!value->action)
		return json_null();
	return json_pack("{s:s?, s:s, s:s, s:s}", "value", value->text, "by", value->by, "at",
			 value->at, "action", value->action);
}

void cli_put_labelled(struct cli *cli, const char *label, const char *path, const char *text)
{
	g_autofree char *said = label_value(path, text);

	g_string_append(cli->out, "    ");
	cli_put_column(cli, label, LABEL_COLUMNS);
	g_string_append_c(cli->out, ' ');
	cli_put_prose(cli, said, 4 + LABEL_COLUMNS + 1);
}

static bool is_short(const char *before, const char *after)
{
	return strlen(before) + strlen(after) <= LINE_COLUMNS && !strchr(before, '\n') &&
	       !strchr(after, '\n');
}

static void put_who(struct cli *cli, const struct session_value *value)
{
	if (!value->action)
		return;
	g_string_append(cli->out, "  ");
	cli_put(cli, value->by);
	g_autofree char *when = cli_time(cli, value->at);
	g_string_append_printf(cli->out, ", %s", when);
}

void cli_put_change(struct cli *cli, const char *path, const char *before,
		    const struct session_value *after)
{
	g_autofree char *label = label_path(path);
	g_autofree char *was = label_value(path, before), *is = label_value(path, after->text);

	cli_put(cli, label);
	if (is_short(before ? was : "", is)) {
		g_autofree char *words = before ? g_strdup_printf(_("%s (was %s)"), is, was) :
						  g_strdup(is);
		g_string_append(cli->out, ": ");
		cli_put(cli, words);
	}
	put_who(cli, after);
	g_string_append_c(cli->out, '\n');
	if (is_short(before ? was : "", is))
		return;
	if (before)
		cli_put_labelled(cli, _("was"), path, before);
	cli_put_labelled(cli, _("now"), path, after->text);
}

/* ---- diff ---------------------------------------------------------------------------- */

static json_t *difference_json(const struct ops_difference *difference)
{
	return json_pack("{s:s, s:o, s:o, s:b, s:b}", "path", difference->path, "before",
			 cli_json_value(&difference->before), "after",
			 cli_json_value(&difference->after), "was_conflict",
			 difference->was_conflict, "conflict", difference->is_conflict);
}

static void put_difference(struct cli *cli, const struct ops_difference *difference)
{
	cli_put_change(cli, difference->path, difference->before.text, &difference->after);
	if (difference->is_conflict != difference->was_conflict)
		g_string_append_printf(cli->out, "    %s\n", difference->is_conflict ?
				       _("in conflict: more than one value lives") :
				       _("the conflict was settled"));
}

/* A session as it is compared: its name, with the time when it is as it was. g_free(). */
static char *side_name(const struct session *session)
{
	const char *when = session_as_of_when(session);
	int digits = when && session_action_find(session, when) >= 0 ? 12 : -1;

	return when ? g_strdup_printf("%s@%.*s", session_name(session), digits, when) :
		      g_strdup(session_name(session));
}

static void print(struct cli *cli, const struct session *before, const struct session *after,
		  const GPtrArray *list)
{
	g_autofree char *a = side_name(before), *b = side_name(after);
	json_t *rows = json_array();

	for (guint i = 0; i < list->len; i++) {
		if (cli->options.json)
			json_array_append_new(rows, difference_json(g_ptr_array_index(list, i)));
		else
			put_difference(cli, g_ptr_array_index(list, i));
	}
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:s, s:O}", "before", a, "after", b,
					    "differences", rows));
	else if (list->len == 0)
		cli_message(cli, _("no difference between %s and %s"), a, b);
	else
		cli_message(cli, ngettext("%u value differs from %s to %s",
					  "%u values differ from %s to %s", list->len), list->len, a,
			    b);
	json_decref(rows);
}

int verb_diff(struct cli *cli, GError **error)
{
	const char *base = cli->options.session;
	struct session *before = ops_diff_open(cli->ops, cli->arguments[0], base, error);
	struct session *after = before ?
		ops_diff_open(cli->ops, cli->count > 1 ? cli->arguments[1] : "", base, error) : NULL;
	g_autofree char *notice = NULL;
	const struct catalog *catalog = after ?
		ops_catalog(cli->ops, after, cli->options.catalog, &notice, error) : NULL;
	guint count = 0;

	if (catalog) {
		g_autoptr(GPtrArray) list = ops_diff(before, after, catalog);

		print(cli, before, after, list);
		count = list->len;
	}
	bool good = catalog != NULL;
	catalog_free(catalog);
	session_close(before);
	session_close(after);
	return good ? cli->options.exit_code && count > 0 : 3;
}
