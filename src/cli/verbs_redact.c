/*
 * The verb redact: texts taken out of the history; and what verify says of those that were.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- what would be taken out ---------------------------------------------------------- */

static json_t *text_json(const struct session_text *text)
{
	return json_pack("{s:s, s:s, s:s, s:s, s:I, s:b}", "path", text->path, "action",
			 text->action, "at", text->at, "by", text->by, "bytes",
			 (json_int_t)text->bytes, "stands", text->living);
}

static void put_text(struct cli *cli, const struct session_text *text)
{
	g_autofree char *size = g_strdup_printf(
		ngettext("%u byte", "%u bytes", (unsigned)text->bytes), (unsigned)text->bytes);

	g_autofree char *when = cli_time(cli, text->at);
	g_string_append_printf(cli->out, "%.12s  %s  ", text->action, when);
	cli_put(cli, text->by);
	g_string_append(cli->out, "  ");
	cli_put(cli, text->path);
	g_string_append_printf(cli->out, "  %s%s%s\n", size, text->living ? ", " : "",
			       text->living ? _("stands now") : "");
}

/* The texts themselves are not shown: who looks on should not read them either. */
static void show_texts(struct cli *cli, const struct session *session, const GPtrArray *paths)
{
	json_t *rows = json_array();

	for (unsigned i = 0; i < paths->len; i++) {
		g_autoptr(GArray) texts = session_texts(session, g_ptr_array_index(paths, i));

		for (unsigned k = 0; k < texts->len; k++) {
			const struct session_text *text =
				&g_array_index(texts, struct session_text, k);

			json_array_append_new(rows, text_json(text));
			if (!cli->options.json)
				put_text(cli, text);
		}
	}
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:O, s:b}", "texts", rows, "dry_run", 1));
	cli_message(cli, ngettext("%u text would be taken out; nothing was changed",
				  "%u texts would be taken out; nothing was changed",
				  (unsigned)json_array_size(rows)),
		    (unsigned)json_array_size(rows));
	json_decref(rows);
}

/* ---- taking out ----------------------------------------------------------------------- */

static void say_done(struct cli *cli, const struct session *session,
		     const struct ops_redacted *done)
{
	cli_message(cli, ngettext("%s: %u text is taken out; its hash, the reason and the date stay",
				  "%s: %u texts are taken out; their hashes, the reason and the date stay",
				  done->texts),
		    session_name(session), done->texts);
	cli_message(cli, _("git, backups and what was written out may have it still: see remit-session(5)"));
	if (done->beside)
		cli_message(cli, _("in %s there may be more of it (%s): look there, and remove what holds it"),
			    session_folder(session), done->beside);
	if (done->not_printed)
		cli_message(cli, "%s", done->not_printed);
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:i, s:b}", "session", session_name(session),
					    "texts", (int)done->texts, "dry_run", 0));
}

static bool redact(struct cli *cli, const struct cli_place *at, GPtrArray *paths, GError **error)
{
	struct ops_redacted done;

	g_ptr_array_add(paths, NULL);
	if (!ops_redact(cli->ops, at->session, at->catalog, (char **)paths->pdata,
			cli->options.reason, &done, error))
		return false;
	say_done(cli, at->session, &done);
	g_free(done.not_printed);
	g_free(done.beside);
	return true;
}

static bool take_side(struct cli *cli, const struct cli_place *at, struct ops_place *place,
		      GError **error)
{
	unsigned side = session_role_for(at->session, at->service) == ROLE_PROVIDER ?
				SIDE_PROVIDER : SIDE_CUSTOMER;

	if (cli->options.side &&
	    !cli_word("side", cli->options.side, catalog_side_words, &side, error))
		return false;
	*place = (struct ops_place){ at->session, at->catalog, at->service, (enum side)side };
	return true;
}

static bool run(struct cli *cli, const struct cli_place *at, GError **error)
{
	g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
	struct ops_place place;

	if (!take_side(cli, at, &place, error) ||
	    !ops_redact_paths(&place, cli->arguments, paths, error))
		return false;
	if (!cli->options.dry_run)
		return redact(cli, at, paths, error);
	show_texts(cli, at->session, paths);
	return true;
}

int verb_redact(struct cli *cli, GError **error)
{
	struct cli_place at;
	bool good;

	if (cli->options.again == (cli->count > 0)) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("name what is to be taken out, PATH or CONTROL FIELD; or --again alone"));
		return 2;
	}
	if (!cli_place_open(cli, &at, true, cli->options.dry_run, error))
		return 2;
	good = run(cli, &at, error);
	cli_place_close(&at);
	return good ? 0 : 2;
}

/* ---- what verify says ----------------------------------------------------------------- */

struct telling {
	struct cli *cli;
	const struct session *session;
	GHashTable *told; /* of char *: what is said of several texts alike is said once */
};

/* Under redaction/ID/path stands which path had the text; beside it, why it was taken out. */
static void tell_path(const char *path, const char *text, bool conflict, void *data)
{
	const struct telling *telling = data;
	g_auto(GStrv) parts = session_path_split(path);
	struct session_value value;
	(void)conflict;

	if (!g_str_has_suffix(path, "/path") ||
	    session_values(telling->session, path, &value, 1) == 0)
		return;
	g_autofree char *reason_path = session_path("redaction", parts[1], "reason", NULL);
	const char *reason = session_get(telling->session, reason_path);
	g_autofree char *day = label_day_of(value.at);
	char *line = g_strdup_printf("%s  %s  %s: %s", day, value.by, text, reason ? reason : "");
	if (!g_hash_table_add(telling->told, line)) /* the table owns it either way */
		return;
	g_string_append(telling->cli->out, "  ");
	cli_put_prose(telling->cli, line, 4);
}

json_t *cli_json_redacted(const struct session *session)
{
	struct session_redacted redacted;

	session_redacted(session, &redacted);
	return json_pack("{s:i, s:i}", "lines", (int)redacted.lines, "texts", (int)redacted.texts);
}

void cli_put_redacted(struct cli *cli, const struct session *session)
{
	g_autoptr(GHashTable) told = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	struct session_redacted redacted;
	struct telling telling = { cli, session, told };

	session_redacted(session, &redacted);
	if (redacted.lines == 0)
		return;
	g_string_append_printf(cli->out,
			       ngettext("%u line had texts taken out: seals and heads from before that do not hold any more",
					"%u lines had texts taken out: seals and heads from before that do not hold any more",
					redacted.lines),
			       redacted.lines);
	g_string_append_c(cli->out, '\n');
	session_each(session, "redaction/", tell_path, &telling);
}
