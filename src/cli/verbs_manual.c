/*
 * The verb man: the pages of a catalog at the terminal, as text, as files.
 */
#include "cli/cli_private.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- files ------------------------------------------------------------------- */

static int man_write(struct cli *cli, const struct catalog *catalog, GError **error)
{
	const char *folder = cli->options.dir;
	unsigned count;

	if (cli->count > 0 || !*folder) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("--dir takes a folder and writes all pages: name no control"));
		return 2;
	}
	if (!ops_manual_write(cli->ops, catalog, folder, &count, error))
		return 4;
	if (cli->options.json) {
		cli_put_json(cli, json_pack("{s:s, s:s, s:i}", "catalog", catalog->id, "folder", folder,
					    "pages", (int)count));
		return 0;
	}
	g_autofree char *safe = text_safe(folder);
	g_string_append_printf(cli->out,
			       ngettext("wrote %u page to %s\n", "wrote %u pages to %s\n", count),
			       count, safe);
	return 0;
}

/* ---- a page ------------------------------------------------------------------ */

/* While another program has the terminal, ^C and ^\ are its own, and a hang-up ends it first, so
 * that the file is removed. */
static void signals_leave(bool lent, struct sigaction saved[3])
{
	static const int numbers[] = { SIGINT, SIGQUIT, SIGHUP };
	struct sigaction ignore = { .sa_handler = SIG_IGN };

	for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
		if (lent)
			sigaction(numbers[i], &ignore, &saved[i]);
		else
			sigaction(numbers[i], &saved[i], NULL);
	}
}

static int man_show(struct cli *cli, const char *command, const char *page, GError **error)
{
	g_autofree char *file = ops_temporary_file(cli->ops, ".7", page, error);
	g_autofree char *line = file ? g_strconcat(command, " ", file, NULL) : NULL;
	g_auto(GStrv) argv = line ? g_strsplit(line, " ", 3) : NULL;
	struct sigaction saved[3];
	int status = 0;

	if (!file)
		return 4;
	signals_leave(true, saved);
	bool ran = g_spawn_sync(NULL, argv, NULL,
				G_SPAWN_SEARCH_PATH | G_SPAWN_CHILD_INHERITS_STDIN,
				NULL, NULL, NULL, NULL, &status, NULL);
	signals_leave(false, saved);
	unlink(file);
	if (ran && status == 0)
		return 0;
	error_set(error, REMIT_ERROR_NO, _("`%s` could not show the manual page: it ended with code %d"),
		  command, ran && WIFEXITED(status) ? WEXITSTATUS(status) : 127);
	return 1;
}

static int man_put(struct cli *cli, const char *page)
{
	g_autofree char *text = ops_manual_text(cli->ops, page);

	if (!text)
		cli_message(cli, _("there is neither mandoc nor groff here: this is the source of the page"));
	cli_put(cli, text ? text : page);
	return 0;
}

static int man_put_json(struct cli *cli, const struct catalog *catalog, unsigned index)
{
	g_autofree char *name = report_page_name(catalog, index);
	GString *page = report_page(catalog, index, false);

	cli_put_json(cli, json_pack("{s:s, s:s?, s:s, s:i, s:s}", "catalog", catalog->id, "id",
				    index == CATALOG_NONE ? NULL : catalog->nodes[index].id, "name",
				    name, "section", 7, "source", page->str));
	g_string_free(page, TRUE);
	return 0;
}

static int man_page(struct cli *cli, const struct catalog *catalog, GError **error)
{
	unsigned index = CATALOG_NONE;
	const char *command = NULL;

	if (cli->count > 0) {
		index = catalog_resolve(catalog, cli->arguments[0], error);
		if (index == CATALOG_NONE)
			return 2;
	}
	if (cli->options.json)
		return man_put_json(cli, catalog, index);
	GString *page = report_page(catalog, index, true);
	if (cli_is_dialogue(cli))
		command = ops_manual_command(NULL);
	int code = command ? man_show(cli, command, page->str, error) : man_put(cli, page->str);
	g_string_free(page, TRUE);
	return code;
}

/* A catalog that is named needs no session, whose own one then is not at issue. */
static bool man_open(struct cli *cli, struct cli_place *place, GError **error)
{
	g_autofree char *notice = NULL;

	if (!cli->options.catalog || cli->options.session)
		return cli_place_open(cli, place, false, true, error);
	*place = (struct cli_place){ 0 };
	place->catalog = ops_catalog(cli->ops, NULL, cli->options.catalog, &notice, error);
	return place->catalog != NULL;
}

int verb_man(struct cli *cli, GError **error)
{
	struct cli_place place;
	int code;

	if (!man_open(cli, &place, error))
		return 3;
	if (cli->options.dir)
		code = man_write(cli, place.catalog, error);
	else
		code = man_page(cli, place.catalog, error);
	cli_place_close(&place);
	return code;
}
