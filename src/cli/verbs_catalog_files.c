/*
 * The verb catalog, as far as it is about files: search in all of them, add, convert.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- search -------------------------------------------------------------------- */

struct searching {
	struct cli *cli;
	const char *text;
	json_t *list;
	const struct catalog *catalog;
	unsigned found;
};

static bool put_match(unsigned index, const char *where, const char *line, void *data)
{
	struct searching *searching = data;
	const struct catalog_node *node = &searching->catalog->nodes[index];
	struct cli *cli = searching->cli;

	searching->found++;
	json_array_append_new(searching->list,
			      json_pack("{s:s, s:s, s:s, s:s, s:s}", "catalog",
					searching->catalog->id, "id", node->id, "title", node->title,
					"where", where, "line", line));
	if (cli->options.json)
		return true;
	cli_put(cli, searching->catalog->id);
	g_string_append(cli->out, "  ");
	cli_put(cli, node->id);
	g_string_append(cli->out, "  ");
	cli_put(cli, node->title);
	if (strcmp(where, "id") != 0 && strcmp(where, "title") != 0) {
		g_string_append(cli->out, "\n    ");
		cli_put_prose(cli, line, 4);
	} else {
		g_string_append_c(cli->out, '\n');
	}
	return true;
}

static void search_one(const struct catalog *catalog, const GError *error, void *data)
{
	struct searching *searching = data;
	g_autofree char *text = error ? error_text(error) : NULL;

	searching->catalog = catalog;
	if (catalog)
		catalog_search(catalog, searching->text, put_match, searching);
	else
		cli_message(searching->cli, "%s", text);
}

int cli_catalog_search(struct cli *cli, const char *text, GError **error)
{
	struct searching searching = { .cli = cli, .text = text, .list = json_array() };

	if (!text) {
		json_decref(searching.list);
		error_set(error, REMIT_ERROR_USAGE,
			  _("what is searched for? `remit catalog search TEXT`"));
		return 2;
	}
	ops_each_catalog(cli->ops, search_one, &searching);
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:O}", "matches", searching.list));
	json_decref(searching.list);
	return searching.found > 0 ? 0 : 1;
}

/* ---- add and convert ------------------------------------------------------------- */

static bool need_file(const char *path, const char *verb, GError **error)
{
	if (!path)
		error_set(error, REMIT_ERROR_USAGE, _("which file? `remit catalog %s FILE`"), verb);
	return path != NULL;
}

/* What could not be taken over is told whoever takes the file in. */
static void tell_remarks(struct cli *cli, const struct catalog *catalog)
{
	for (unsigned i = 0; i < catalog->remarks.count; i++)
		cli_message(cli, "%s", catalog->remarks.items[i]);
}

static void tell_added(struct cli *cli, const struct ops_catalog_added *added)
{
	const struct catalog *catalog = added->catalog;
	g_autofree char *controls = g_strdup_printf(
		ngettext("%u control", "%u controls", catalog->control_count),
		catalog->control_count);

	tell_remarks(cli, catalog);
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:i, s:i, s:s, s:b, s:i}", "catalog",
					    catalog->id, "revision", (int)catalog->revision,
					    "controls", (int)catalog->control_count, "path",
					    added->path, "same", added->same, "replaced",
					    (int)added->replaced));
	else if (added->same)
		cli_message(cli, _("catalog %s was there already, just the same"), catalog->id);
	else if (added->replaced)
		cli_message(cli, _("catalog %s, revision %u, %s: takes the place of revision %u"),
			    catalog->id, catalog->revision, controls, added->replaced);
	else
		cli_message(cli, _("catalog %s, %s: added; `remit new NAME --catalog %s` assesses it"),
			    catalog->id, controls, catalog->id);
}

int cli_catalog_add(struct cli *cli, const char *path, GError **error)
{
	struct ops_catalog_added added;

	if (!need_file(path, "add", error))
		return 2;
	if (!ops_catalog_add(cli->ops, path, cli->options.against, &added, error))
		return 3;
	tell_added(cli, &added);
	ops_catalog_added_clear(&added);
	return 0;
}

int cli_catalog_convert(struct cli *cli, const char *name, GError **error)
{
	const struct catalog *catalog =
		need_file(name, "convert", error) ? cli_catalog(cli, name, NULL, error) : NULL;
	g_autoptr(GBytes) bytes = catalog ? catalog_write(catalog, error) : NULL;
	bool good = bytes != NULL;

	if (catalog)
		tell_remarks(cli, catalog);
	catalog_free(catalog);
	if (!good)
		return 3;
	size_t count;
	const char *text = g_bytes_get_data(bytes, &count);
	if (!cli->options.output || strcmp(cli->options.output, "-") == 0)
		g_string_append_len(cli->out, text, (gssize)count);
	else if (!io_replace_file(cli->ops->io, cli->options.output, text, count, 0666, error))
		return 4;
	return 0;
}
