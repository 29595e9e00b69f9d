/*
 * What git needs of remit: the verb git-setup, and a history file as text for `git diff`, which
 * must come out whatever state the file is in.
 */
#include "cli/cli_private.h"

#include <string.h>

enum { HISTORY_BYTES_MAX = 1024 * 1024 * 1024 };

/* ---- a history as text ----------------------------------------------------------------- */

static void put_action(struct cli *cli, const struct session *session, unsigned number)
{
	struct session_action action;

	session_action_get(session, number, &action);
	g_string_append_printf(cli->out, "%s  ", action.at);
	cli_put(cli, action.by);
	g_string_append_printf(cli->out, "  %.12s", action.id);
	if (action.undoes)
		g_string_append_printf(cli->out, _("  takes back %.12s"), action.undoes);
	if (number == 0)
		g_string_append_printf(cli->out, "  %s", _("made the session"));
	g_string_append_c(cli->out, '\n');
	for (unsigned k = 0; k < action.set_count; k++) {
		struct session_value value = { 0 };
		const char *path, *before;

		session_action_set(session, number, k, &path, &value.text, &before);
		g_string_append(cli->out, "  ");
		cli_put_change(cli, path, before, &value);
	}
	if (action.why) {
		g_string_append_printf(cli->out, "  %s: ", _("because"));
		cli_put_prose(cli, action.why, 4);
	}
}

/* What is no history, or half of one, as it stands: git shows what is in it all the same. */
static bool put_as_it_stands(struct cli *cli, const char *path, const GError *problem,
			     GError **error)
{
	g_autoptr(GBytes) bytes = io_read_file(cli->ops->io, path, HISTORY_BYTES_MAX, error);
	gsize count = 0;
	const char *text = bytes ? g_bytes_get_data(bytes, &count) : NULL;
	g_autofree char *line = bytes ? g_utf8_make_valid(text ? text : "", (gssize)count) : NULL;

	if (!bytes)
		return false;
	if (count == 0)
		return true;
	g_string_append_printf(cli->out, "(%s: ", _("not readable as a history"));
	cli_put(cli, problem->message);
	g_string_append(cli->out, ")\n");
	cli_put(cli, line);
	return true;
}

int cli_textconv(struct cli *cli, GError **error)
{
	const char *path = cli->options.textconv;
	g_autoptr(GError) problem = NULL;

	if (cli->count > 0 || cli->options.as_of || cli->options.json) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("--textconv prints a whole file as text: it goes with no control, no --as-of and no --json"));
		return 2;
	}
	struct session *session = session_open_file(cli->ops->io, path, NULL, &problem);
	if (!session)
		return put_as_it_stands(cli, path, problem, error) ? 0 : 3;
	for (unsigned i = 0; i < session_action_count(session); i++)
		put_action(cli, session, i);
	session_close(session);
	return 0;
}

/* ---- git-setup ------------------------------------------------------------------------- */

static void tell(struct cli *cli, const char *folder, const struct ops_git *done)
{
	if (done->textconv_set && done->textconv_before)
		cli_message(cli, _("this clone: diff.remit.textconv is now \"%s\"; it was \"%s\""),
			    done->textconv, done->textconv_before);
	else if (done->textconv_set)
		cli_message(cli, _("this clone: diff.remit.textconv is now \"%s\""),
			    done->textconv);
	if (done->attribute_set)
		cli_message(cli, _("%s/.gitattributes now says how git shows and merges history.jsonl: commit it"),
			    folder);
	if (!done->textconv_set && !done->attribute_set)
		cli_message(cli, _("%s: git is set up already"), folder);
}

int verb_git_setup(struct cli *cli, GError **error)
{
	g_autofree char *folder = ops_session_find(cli->ops, cli->options.session, true, error);
	struct ops_git done = { 0 };
	bool good = folder && ops_git_setup(cli->ops, folder, &done, error);

	if (good && cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:s, s:b, s:b}", "session", folder, "textconv",
					    done.textconv, "textconv_set", done.textconv_set,
					    "attribute_set", done.attribute_set));
	if (good)
		tell(cli, folder, &done);
	ops_git_clear(&done);
	return good ? 0 : 3;
}
