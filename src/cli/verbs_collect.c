/*
 * The verb collect: probes of a pack shown, run once somebody agreed, and what they said recorded
 * as evidence.
 *
 * It writes as it goes, since somebody waits; a command always stands there before it is run.
 */
#include "cli/cli_private.h"

#include <string.h>

enum { LIST_INDENT = 4, ID_COLUMNS = 18 };

/* One command line. */
struct collecting {
	struct cli *cli;
	struct ops_collect *collect;
	struct cli_place place;
	enum side side;
	char action[65];
	bool shown; /* the commands stand in the output already */
};

/* ---- showing ------------------------------------------------------------------------------ */

static const struct ops_probe *probe_at(const struct ops_collect *collect, unsigned index)
{
	return g_ptr_array_index(collect->probes, index);
}

/* "id  the command or what it is called", its lines below each other. */
static void put_line(struct cli *cli, const char *id, const char *text)
{
	cli_put_column(cli, id, ID_COLUMNS);
	g_string_append(cli->out, "  ");
	cli_put_prose(cli, text, ID_COLUMNS + 2);
}

/* How many could be run here. */
static unsigned count_ready(const struct ops_collect *collect)
{
	unsigned ready = 0;

	for (unsigned i = 0; i < collect->probes->len; i++)
		ready += probe_at(collect, i)->state == PROBE_WAITING;
	return ready;
}

/* Why it is not here. g_free(). */
static char *missing_words(const struct collect_probe *probe)
{
	const char *program = probe->command.items[0];

	return probe->optional ? g_strdup_printf(_("%s is not here; this probe can do without"),
						 program) :
				 g_strdup_printf(_("%s IS NOT HERE"), program);
}

/* What came of a probe, or why nothing could. g_free(). */
static char *state_words(const struct ops_probe *probe)
{
	static const char *const words[PROBE_STATE_COUNT] = {
		[PROBE_WAITING] = N_("not run"),
		[PROBE_TOO_MUCH] = N_("ENDED: it wrote without end"),
		[PROBE_NO_ROOM] = N_("NOT RUN: the others wrote as much as is taken"),
	};

	if (probe->state == PROBE_MISSING)
		return missing_words(probe->probe);
	if (probe->state == PROBE_REFUSED)
		return g_strdup_printf(_("REFUSED: %s is a link to what may be no probe"),
				       probe->program);
	if (probe->state == PROBE_AS_EXPECTED)
		return g_strdup_printf(_("exit code %d"), probe->code);
	if (probe->state == PROBE_UNEXPECTED)
		return g_strdup_printf(_("NOT AS EXPECTED: exit code %d"), probe->code);
	if (probe->state == PROBE_SIGNALLED)
		return g_strdup_printf(_("NOT AS EXPECTED: ended by signal %d"), probe->code);
	if (probe->state == PROBE_TOO_LONG)
		return g_strdup_printf(ngettext("ENDED: still at work after %u second",
						"ENDED: still at work after %u seconds",
						probe->probe->seconds), probe->probe->seconds);
	return g_strdup(_(words[probe->state]));
}

static bool is_bad(const struct ops_probe *probe)
{
	return probe->state != PROBE_WAITING && probe->state != PROBE_AS_EXPECTED &&
	       !(probe->state == PROBE_MISSING && probe->probe->optional);
}

static void put_head(struct collecting *on)
{
	const struct collect_pack *pack = on->collect->pack;
	GString *out = on->cli->out;

	cli_put(on->cli, pack->id);
	g_string_append(out, "  ");
	cli_put(on->cli, pack->title);
	g_string_append_printf(out, "\n  ");
	g_string_append_printf(out, _("for %s, revision %u, SHA-256 %.12s"), pack->catalog,
			       pack->revision, pack->hash);
	g_string_append_c(out, '\n');
	if (pack->about) {
		g_string_append(out, "  ");
		cli_put_markup(on->cli, pack->about, 2);
	}
	g_string_append_c(out, '\n');
}

/* A probe in a list: all about it, or the command alone. */
static void put_probe(struct collecting *on, const struct ops_probe *probe, bool whole)
{
	struct cli *cli = on->cli;
	g_autofree char *controls = g_strjoinv(" ", (char **)probe->probe->controls.items);

	put_line(cli, probe->probe->id, whole ? probe->probe->title : probe->line);
	if (whole) {
		g_string_append_printf(cli->out, "%*s", LIST_INDENT, "");
		cli_put_prose(cli, probe->line, LIST_INDENT);
		g_string_append_printf(cli->out, "%*s", LIST_INDENT, "");
		cli_put_markup(cli, probe->probe->shows, LIST_INDENT);
		g_string_append_printf(cli->out, "%*s%s\n", LIST_INDENT, "", controls);
	}
	if (probe->state != PROBE_WAITING) {
		g_autofree char *words = state_words(probe);

		g_string_append_printf(cli->out, "%*s", LIST_INDENT, "");
		cli_put(cli, words);
		g_string_append_c(cli->out, '\n');
	}
}

static void put_list(struct collecting *on, bool whole)
{
	put_head(on);
	for (unsigned i = 0; i < on->collect->probes->len; i++)
		put_probe(on, probe_at(on->collect, i), whole);
	on->shown = true;
}

/* ---- as JSON ---------------------------------------------------------------------------- */

static json_t *texts_json(const struct texts *texts)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < texts->count; i++)
		json_array_append_new(list, json_string(texts->items[i]));
	return list;
}

static json_t *exits_json(const struct collect_probe *probe)
{
	json_t *list = json_array();

	for (int code = 0; code < 256; code++)
		if (collect_expects(probe, code))
			json_array_append_new(list, json_integer(code));
	return list;
}

static json_t *probe_json(const struct ops_probe *probe, bool with_text)
{
	const struct collect_probe *from = probe->probe;
	bool has_run = ops_probe_has_run(probe->state);
	bool exited = probe->state == PROBE_AS_EXPECTED || probe->state == PROBE_UNEXPECTED;
	json_t *json = json_pack(
		"{s:s, s:s, s:s, s:o, s:s?, s:i, s:o, s:b, s:o, s:s}", "id", from->id, "title",
		from->title, "shows", from->shows, "command", texts_json(&from->command), "program",
		probe->program, "timeout", (int)from->seconds, "expect_exit", exits_json(from),
		"optional", from->optional, "controls", texts_json(&from->controls), "state",
		ops_probe_words[probe->state]);

	if (!has_run)
		return json;
	json_object_set_new(json, "exit", exited ? json_integer(probe->code) : json_null());
	json_object_set_new(json, "bytes", json_integer((json_int_t)probe->bytes));
	json_object_set_new(json, "cut", json_boolean(probe->cut));
	json_object_set_new(json, "masked", json_integer(probe->masked));
	json_object_set_new(json, "evidence", cli_json_text(probe->evidence));
	json_object_set_new(json, "supersedes", cli_json_text(probe->supersedes));
	if (with_text)
		json_object_set_new(json, "text", json_string(probe->text->str));
	return json;
}

static void put_json(struct collecting *on)
{
	const struct ops_collect *collect = on->collect;
	const struct collect_pack *pack = collect->pack;
	bool recorded = on->action[0] != '\0';
	json_t *probes = json_array();

	for (unsigned i = 0; i < collect->probes->len; i++)
		json_array_append_new(probes, probe_json(probe_at(collect, i), !recorded));
	cli_put_json(on->cli,
		     json_pack("{s:{s:s, s:s, s:i, s:s, s:s}, s:s, s:s, s:b, s:b, s:s?, s:o}", "pack",
			       "id", pack->id, "title", pack->title, "revision", (int)pack->revision,
			       "catalog", pack->catalog, "sha256", pack->hash, "host", collect->host,
			       "account", collect->account, "root", collect->is_root, "confined",
			       program_can_confine(), "action", recorded ? on->action : NULL,
			       "probes", probes));
}

/* ---- running ------------------------------------------------------------------------------ */

/* Whoever waits sees it at once; another face gets everything in the end. */
static bool show_now(struct collecting *on)
{
	return on->cli->is_lent || on->cli->options.json || cli_flush(on->cli);
}

static void put_result(struct collecting *on, const struct ops_probe *probe)
{
	g_autofree char *words = state_words(probe);
	GString *out = on->cli->out;

	g_string_append_printf(out, "%*s", LIST_INDENT, "");
	cli_put(on->cli, words);
	if (ops_probe_has_run(probe->state))
		g_string_append_printf(out, ngettext(", %zu byte", ", %zu bytes", probe->bytes),
				       probe->bytes);
	if (probe->masked)
		g_string_append_printf(out, ngettext(", %u secret masked", ", %u secrets masked",
						     probe->masked), probe->masked);
	if (probe->cut)
		g_string_append(out, _(", cut: there was more"));
	g_string_append_c(out, '\n');
	if (on->cli->options.dry_run && probe->text) {
		g_string_append_c(out, '\n');
		cli_put(on->cli, probe->text->str);
		g_string_append_c(out, '\n');
	}
}

/* Show a command, unless somebody was asked about it just now, and run it. False when nobody reads
 * any more, or whoever waits has had enough. */
static bool run_one(struct collecting *on, unsigned index, bool asked, GError **error)
{
	struct ops_probe *probe = g_ptr_array_index(on->collect->probes, index);
	const struct ops *ops = on->cli->ops;

	if (!progress_tell(ops->io->progress, probe->probe->id, index, on->collect->probes->len,
			   error))
		return false;
	if (!on->cli->options.json && !asked)
		put_line(on->cli, probe->probe->id, probe->line);
	if (!show_now(on)) {
		error_set(error, REMIT_ERROR_WRITE, _("cannot write the result to standard output"));
		return false;
	}
	ops_collect_run(ops, on->collect, probe);
	if (!on->cli->options.json)
		put_result(on, probe);
	return true;
}

/* ---- asking -------------------------------------------------------------------------------- */

enum reply { REPLY_ALL, REPLY_YES, REPLY_NO, REPLY_ONE_BY_ONE, REPLY_QUIT, REPLY_COUNT };

static const struct {
	const char *letter, *word;
	enum reply reply;
} replies[] = {
	{ "a", "all", REPLY_ALL },   { "y", "yes", REPLY_YES },
	{ "n", "no", REPLY_NO },     { "o", "one", REPLY_ONE_BY_ONE },
	{ "q", "quit", REPLY_QUIT },
};

/* A reply of those allowed, bits by enum reply; the end of the input is `last`. */
static enum reply ask(struct cli *cli, const char *prompt, unsigned allowed, enum reply last)
{
	for (;;) {
		g_string_append_printf(cli->out, "%s ", prompt);
		if (!cli_flush(cli))
			return last;
		g_autofree char *line = cli_read_line();

		if (!line) {
			g_string_append_c(cli->out, '\n');
			return last;
		}
		for (unsigned i = 0; i < G_N_ELEMENTS(replies); i++)
			if (allowed & 1u << replies[i].reply &&
			    (g_ascii_strcasecmp(line, replies[i].letter) == 0 ||
			     g_ascii_strcasecmp(line, replies[i].word) == 0))
				return replies[i].reply;
	}
}

static enum reply ask_all(struct collecting *on)
{
	const struct ops_collect *collect = on->collect;
	unsigned ready = count_ready(collect);
	g_autofree char *question = g_strdup_printf(
		ngettext("Run this %u command on %s as %s?", "Run these %u commands on %s as %s?",
			 ready), ready, collect->host, collect->account);
	g_autofree char *prompt = g_strdup_printf(
		"%s\n%s >", question, _("[y yes, all of them; o one by one; n no]"));

	g_string_append_c(on->cli->out, '\n');
	return ask(on->cli, prompt,
		   1u << REPLY_ALL | 1u << REPLY_YES | 1u << REPLY_NO | 1u << REPLY_ONE_BY_ONE |
			   1u << REPLY_QUIT, REPLY_NO);
}

static enum reply ask_one(struct collecting *on, const struct ops_probe *probe)
{
	g_autofree char *prompt =
		g_strdup_printf("    %s >", _("[y run it; n leave it out; a it and all others; q stop here]"));

	cli_put(on->cli, probe->probe->title);
	g_string_append_printf(on->cli->out, "\n%*s", LIST_INDENT, "");
	cli_put_prose(on->cli, probe->line, LIST_INDENT);
	return ask(on->cli, prompt,
		   1u << REPLY_YES | 1u << REPLY_NO | 1u << REPLY_ALL | 1u << REPLY_QUIT,
		   REPLY_QUIT);
}

static bool run_all(struct collecting *on, bool one_by_one, GError **error)
{
	for (unsigned i = 0; i < on->collect->probes->len; i++) {
		const struct ops_probe *probe = probe_at(on->collect, i);
		enum reply reply = REPLY_ALL;
		bool asked = one_by_one && probe->state == PROBE_WAITING;

		if (asked)
			reply = ask_one(on, probe);
		if (reply == REPLY_QUIT)
			return true;
		if (reply == REPLY_NO)
			continue;
		one_by_one = one_by_one && reply != REPLY_ALL;
		if (!run_one(on, i, asked, error))
			return false;
	}
	return true;
}

/* ---- recording ------------------------------------------------------------------------------ */

static void put_recorded(struct collecting *on)
{
	struct cli *cli = on->cli;
	unsigned count = 0;

	g_string_append_c(cli->out, '\n');
	for (unsigned i = 0; i < on->collect->probes->len; i++) {
		const struct ops_probe *probe = probe_at(on->collect, i);

		if (!probe->evidence)
			continue;
		count++;
		g_string_append_printf(cli->out, "%s  ", probe->evidence);
		cli_put(cli, probe->probe->title);
		if (probe->supersedes) {
			g_string_append(cli->out, "; ");
			g_string_append_printf(cli->out, _("supersedes %s"), probe->supersedes);
		}
		g_string_append_c(cli->out, '\n');
	}
	cli_message(cli, ngettext("%s: %u item of evidence recorded from %s, in one action",
				  "%s: %u items of evidence recorded from %s, in one action", count),
		    session_name(on->place.session), count, on->collect->host);
}

static int code_of(const struct ops_collect *collect)
{
	for (unsigned i = 0; i < collect->probes->len; i++)
		if (is_bad(probe_at(collect, i)))
			return 1;
	return 0;
}

static bool record(struct collecting *on, GError **error)
{
	if (on->cli->options.dry_run)
		return true;
	if (!ops_collect_record(on->cli->ops, on->place.session, on->collect, on->place.service,
				on->side, on->action, error))
		return false;
	if (on->action[0] && !on->cli->options.json)
		put_recorded(on);
	else if (!on->action[0])
		cli_message(on->cli, _("nothing was run, and nothing is recorded"));
	return true;
}

/* ---- the verb -------------------------------------------------------------------------------- */

static int list_packs(struct cli *cli, GError **error)
{
	g_auto(GStrv) ids = ops_collect_ids(cli->ops);
	json_t *rows = json_array();
	int code = 0;

	for (char **id = ids; *id; id++) {
		g_autoptr(GError) why = NULL;
		struct ops_collect *collect = ops_collect_new(cli->ops, *id, NULL, 0, &why);
		const struct collect_pack *pack = collect ? collect->pack : NULL;

		json_array_append_new(rows, json_pack("{s:s, s:s?, s:s?, s:i, s:s?}", "id", *id, "title",
						      pack ? pack->title : NULL, "catalog",
						      pack ? pack->catalog : NULL, "probes",
						      pack ? (int)pack->probe_count : 0, "problem",
						      why ? why->message : NULL));
		put_line(cli, *id, pack ? pack->title : why->message);
		code |= !pack;
		ops_collect_free(collect);
	}
	(void)error;
	if (cli->options.json) {
		g_string_truncate(cli->out, 0);
		cli_put_json(cli, json_pack("{s:O}", "packs", rows));
	}
	json_decref(rows);
	return code;
}

static void say_who(struct collecting *on)
{
	if (on->collect->is_root)
		cli_message(on->cli, _("this runs as root; an account without rights of its own is enough"));
	if (!program_can_confine())
		cli_message(on->cli, _("this kernel cannot hold the commands to reading; look at them well"));
}

/* Nobody to ask and nobody who agreed: what would be run. */
static int show_alone(struct collecting *on)
{
	if (on->cli->options.json)
		put_json(on);
	else
		put_list(on, on->cli->options.list);
	if (!on->cli->options.list)
		cli_message(on->cli, _("nothing was run: --yes runs these commands and records what they print"));
	return 0;
}

/* Session and side are settled before anything is run. */
static bool prepare(struct collecting *on, GError **error)
{
	struct cli *cli = on->cli;

	if (cli->options.dry_run)
		return true;
	if (!cli_place_open(cli, &on->place, true, false, error) ||
	    !ops_collect_fits(on->collect, on->place.catalog, error) ||
	    !cli_side(cli, on->place.session, on->place.service, &on->side, error))
		return false;
	if (!session_is_readonly(on->place.session))
		return true;
	error_set(error, REMIT_ERROR_WRITE,
		  _("session %s can only be read; --dry-run shows what the commands print"),
		  session_name(on->place.session));
	return false;
}

static int collect_pack(struct collecting *on, GError **error)
{
	struct cli *cli = on->cli;
	bool dialogue = !cli->options.json && cli_is_dialogue(cli);
	enum reply reply = REPLY_ALL;

	if (cli->options.list || (!cli->options.yes && !dialogue))
		return show_alone(on);
	if (!prepare(on, error))
		return 3;
	say_who(on);
	if (!cli->options.yes) {
		put_list(on, false);
		reply = ask_all(on);
	}
	if (reply == REPLY_NO || reply == REPLY_QUIT) {
		cli_message(cli, _("nothing was run, and nothing is recorded"));
		return 1;
	}
	if (!run_all(on, reply == REPLY_ONE_BY_ONE, error) || !record(on, error))
		return 4;
	if (cli->options.json)
		put_json(on);
	return code_of(on->collect);
}

int verb_collect(struct cli *cli, GError **error)
{
	struct collecting on = { .cli = cli };
	int code;

	if (cli->count == 0)
		return list_packs(cli, error);
	on.collect = ops_collect_new(cli->ops, cli->arguments[0], cli->arguments + 1,
				     cli->count - 1, error);
	if (!on.collect)
		return 3;
	code = collect_pack(&on, error);
	if (on.place.session)
		cli_place_close(&on.place);
	ops_collect_free(on.collect);
	return code;
}
