/*
 * The verb catalog: list, info, check; the rest of it is in verbs_catalog_files.c.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- list ------------------------------------------------------------------ */

static void list_row(struct cli *cli, json_t *list, const struct catalog *catalog)
{
	g_autofree char *standing = label_standing(catalog);

	json_array_append_new(list,
			      json_pack("{s:s, s:i, s:s, s:s, s:i, s:s?}", "id", catalog->id,
					"revision", (int)catalog->revision, "title", catalog->title,
					"standing", catalog_standing_words[catalog->standing],
					"controls", (int)catalog->control_count, "path",
					catalog->source));
	if (cli->options.json)
		return;
	cli_put(cli, catalog->id);
	g_string_append_printf(cli->out, "  ");
	cli_put(cli, catalog->title);
	g_string_append(cli->out, "  ");
	g_string_append_printf(cli->out, ngettext("%u control", "%u controls", catalog->control_count),
			       catalog->control_count);
	g_string_append_printf(cli->out, "  %s  ", standing);
	cli_put(cli, catalog->source ? catalog->source : _("built in"));
	g_string_append_c(cli->out, '\n');
}

struct listing {
	struct cli *cli;
	json_t *list;
};

/* What cannot be read is said and the rest goes on. */
static void list_one(const struct catalog *catalog, const GError *error, void *data)
{
	struct listing *listing = data;
	g_autofree char *text = error ? error_text(error) : NULL;

	if (catalog)
		list_row(listing->cli, listing->list, catalog);
	else
		cli_message(listing->cli, "%s", text);
}

static int catalog_list(struct cli *cli, const char *name, GError **error)
{
	json_t *list = json_array();
	struct listing listing = { cli, list };
	(void)name;
	(void)error;

	ops_each_catalog(cli->ops, list_one, &listing);
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:O}", "catalogs", list));
	json_decref(list);
	return 0;
}

static bool name_is_path(const char *name)
{
	return strchr(name, '/') != NULL || g_file_test(name, G_FILE_TEST_EXISTS);
}

const struct catalog *cli_catalog(struct cli *cli, const char *name, GPtrArray **problems,
				  GError **error)
{
	g_autofree char *notice = NULL;

	if (name && name_is_path(name))
		return ops_catalog_read(cli->ops, name, cli->options.against, problems, error);
	return ops_catalog(cli->ops, NULL, name ? name : cli->options.catalog, &notice, error);
}

/* ---- info ------------------------------------------------------------------ */

static void info_line(struct cli *cli, const char *label, const char *text)
{
	if (!text || !*text)
		return;
	cli_put_column(cli, label, 14);
	g_string_append_c(cli->out, ' ');
	cli_put_markup(cli, text, 15);
}

/* How many groups stand at each depth, and controls of each kind. */
struct info_counts {
	unsigned clauses, objectives, kinds[KIND_COUNT], drafts, withdrawn;
};

static struct info_counts info_count(const struct catalog *catalog)
{
	struct info_counts counts = { 0 };

	for (unsigned i = 0; i < catalog->node_count; i++) {
		const struct catalog_node *node = &catalog->nodes[i];

		if (node->withdrawn) {
			counts.withdrawn++;
			continue;
		}
		if (!node->control) {
			counts.clauses += node->depth == 0;
			counts.objectives += node->depth > 0;
			continue;
		}
		counts.kinds[node->control->kind]++;
		counts.drafts += node->control->draft;
	}
	return counts;
}

static void info_json(struct cli *cli, const struct catalog *catalog)
{
	struct info_counts counts = info_count(catalog);
	json_t *kinds = json_object();

	/* A catalog has the kinds of ISO/IEC 27017 or the one of all others. */
	for (unsigned kind = counts.kinds[KIND_OTHER] ? KIND_OTHER : 0;
	     kind < (counts.kinds[KIND_OTHER] ? KIND_COUNT : KIND_OTHER); kind++)
		json_object_set_new(kinds, catalog_kind_words[kind],
				    json_integer(counts.kinds[kind]));
	cli_put_json(
		cli,
		json_pack(
			"{s:s, s:i, s:s, s:s?, s:s?, s:s, s:s?, s:s?, s:s, s:b, s:i, s:i, s:i, s:o, s:i, s:i, s:s?}",
			"id", catalog->id, "revision", (int)catalog->revision, "title",
			catalog->title, "subtitle", catalog->subtitle, "publisher",
			catalog->publisher, "standing", catalog_standing_words[catalog->standing],
			"withdrawn", catalog->withdrawn, "replaced_by", catalog->replaced_by,
			"guidance", catalog_extent_words[catalog->guidance], "confirmed",
			catalog->confirmed, "clauses", (int)counts.clauses,
			"objectives", (int)counts.objectives, "controls",
			(int)catalog->control_count, "kinds", kinds, "drafts", (int)counts.drafts,
			"withdrawn_controls", (int)counts.withdrawn, "path", catalog->source));
}

/* What is in a catalog of another framework. g_free(). */
static char *other_content(const struct catalog *catalog, const struct info_counts *counts)
{
	g_autofree char *controls = g_strdup_printf(
		ngettext("%u control", "%u controls", catalog->control_count),
		catalog->control_count);
	g_autofree char *groups = g_strdup_printf(
		ngettext("%u group", "%u groups", counts->clauses + counts->objectives),
		counts->clauses + counts->objectives);

	if (counts->withdrawn == 0)
		return g_strdup_printf(_("%s in %s"), controls, groups);
	return g_strdup_printf(_("%s in %s; %u were withdrawn"), controls, groups,
			       counts->withdrawn);
}

static void info_text(struct cli *cli, const struct catalog *catalog)
{
	static const char *const extents[EXTENT_COUNT] = {
		[EXTENT_PARTIAL] = N_("partial: some controls have no guidance, or not all of it"),
		[EXTENT_FULL] = N_("full: every control has all of it"),
		[EXTENT_NONE] = N_("none: a skeleton of ids, titles and maps"),
	};
	struct info_counts counts = info_count(catalog);
	g_autofree char *standing = label_standing(catalog);
	g_autofree char *revision = g_strdup_printf("%u", catalog->revision);
	g_autofree char *content = counts.kinds[KIND_OTHER] ? other_content(catalog, &counts) :
		g_strdup_printf(_("%u clauses, %u objectives, %u controls (%u base, %u guided, %u cloud), %u of them drafts"),
				counts.clauses, counts.objectives, catalog->control_count,
				counts.kinds[KIND_BASE], counts.kinds[KIND_GUIDED],
				counts.kinds[KIND_CLOUD], counts.drafts);

	info_line(cli, _("Catalog"), catalog->id);
	info_line(cli, _("Revision"), revision);
	info_line(cli, _("Title"), catalog->title);
	info_line(cli, _("Subject"), catalog->subtitle);
	info_line(cli, _("Publisher"), catalog->publisher);
	info_line(cli, _("Standing"), standing);
	info_line(cli, _("Confirmed"), counts.kinds[KIND_OTHER] ? NULL :
		  catalog->confirmed ?
			  _("yes: the list of controls was held against the edition") :
			  _("no: the list of controls comes from secondary sources"));
	info_line(cli, _("Guidance"),
		  counts.kinds[KIND_OTHER] ? NULL : _(extents[catalog->guidance]));
	info_line(cli, _("Content"), content);
	info_line(cli, _("Licence"), catalog->licence);
	info_line(cli, _("Notice"), catalog->notice);
	info_line(cli, _("Read from"), catalog->source ? catalog->source : _("built in"));
	for (unsigned i = 0; i < catalog->remarks.count; i++)
		info_line(cli, i ? " " : _("Left out"), catalog->remarks.items[i]);
}

static int catalog_info(struct cli *cli, const char *name, GError **error)
{
	const struct catalog *catalog = cli_catalog(cli, name, NULL, error);

	if (!catalog)
		return 3;
	if (cli->options.json)
		info_json(cli, catalog);
	else
		info_text(cli, catalog);
	catalog_free(catalog);
	return 0;
}

/* ---- check ----------------------------------------------------------------- */

/* What could not be read at all: every problem with its place. */
static void check_problems(struct cli *cli, GPtrArray *problems, json_t *list)
{
	for (unsigned i = 0; problems && i < problems->len; i++) {
		const GError *problem = g_ptr_array_index(problems, i);
		const struct error_place *place = error_place(problem);
		g_autofree char *text = error_text(problem);

		json_array_append_new(list, json_pack("{s:s, s:s?, s:i, s:i, s:s}", "weight", "error",
						      "file", place ? place->file : NULL, "line",
						      place ? (int)place->line : 0, "column",
						      place ? (int)place->column : 0, "message",
						      problem->message));
		if (cli->options.json)
			continue;
		cli_put(cli, text);
		g_string_append_c(cli->out, '\n');
	}
}

/* Returns whether there are errors among the findings. */
static bool check_findings(struct cli *cli, const struct catalog *catalog, json_t *list)
{
	g_autoptr(GPtrArray) findings = catalog_check(catalog);
	bool errors = false;

	for (unsigned i = 0; i < findings->len; i++) {
		const struct catalog_finding *finding = g_ptr_array_index(findings, i);
		bool is_error = finding->weight == WEIGHT_ERROR;

		errors |= is_error;
		json_array_append_new(list,
				      json_pack("{s:s, s:s?, s:s?, s:i, s:i, s:s}", "weight",
						is_error ? "error" : "warning", "id", finding->id, "file",
						finding->file, "line", (int)finding->line, "column",
						(int)finding->column, "message", finding->message));
		if (cli->options.json)
			continue;
		if (finding->file) {
			cli_put(cli, finding->file);
			g_string_append_printf(cli->out, ":%u:%u: ", finding->line, finding->column);
		}
		g_string_append_printf(cli->out, "%s: ", is_error ? _("error") : _("warning"));
		cli_put(cli, finding->id ? finding->id : catalog->id);
		g_string_append(cli->out, ": ");
		cli_put(cli, finding->message);
		g_string_append_c(cli->out, '\n');
	}
	return errors;
}

static int check_loaded(struct cli *cli, const struct catalog *catalog, json_t *list)
{
	bool errors = check_findings(cli, catalog, list);

	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:b, s:O}", "catalog", catalog->id, "usable", 1, "problems",
					    list));
	else if (json_array_size(list) == 0)
		cli_message(cli, _("catalog %s: nothing to complain about"), catalog->id);
	return errors ? 1 : 0;
}

/* A file or folder is read with all its problems; anything else is a catalog at hand. */
static int catalog_check_verb(struct cli *cli, const char *name, GError **error)
{
	g_autoptr(GPtrArray) problems = NULL;
	g_autoptr(GError) first = NULL;
	json_t *list = json_array();
	int code;

	const struct catalog *catalog = cli_catalog(cli, name, &problems, &first);
	if (catalog) {
		code = check_loaded(cli, catalog, list);
		catalog_free(catalog);
	} else {
		check_problems(cli, problems, list);
		if (cli->options.json)
			cli_put_json(cli, json_pack("{s:b, s:O}", "usable", 0, "problems", list));
		code = error_exit_code(first);
		if (!problems || problems->len == 0)
			g_propagate_error(error, g_steal_pointer(&first));
	}
	json_decref(list);
	return code;
}

/* ---- the verb -------------------------------------------------------------- */

static const struct {
	const char *name;
	int (*run)(struct cli *cli, const char *catalog, GError **error);
} actions[] = {
	{ "list", catalog_list },
	{ "info", catalog_info },
	{ "check", catalog_check_verb },
	{ "search", cli_catalog_search },
	{ "add", cli_catalog_add },
	{ "convert", cli_catalog_convert },
};

int verb_catalog(struct cli *cli, GError **error)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(actions); i++)
		if (strcmp(actions[i].name, cli->arguments[0]) == 0)
			return actions[i].run(cli, cli->arguments[1], error);
	error_set(error, REMIT_ERROR_USAGE, _("`remit catalog` does not know \"%s\"; it knows: list, info, check, search, add, convert"),
		  cli->arguments[0]);
	return 2;
}
