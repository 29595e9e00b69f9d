/*
 * Verbs that need no session: about, which says what the standard is, and expect, the catalog
 * as a customer reads it before it signs.
 */
#include "cli/cli_private.h"

#include <string.h>

/* ---- about ----------------------------------------------------------------- */

int verb_about(struct cli *cli, GError **error)
{
	json_t *sections = json_array();
	(void)error;

	for (const struct about_section *section = about_sections; section->heading; section++) {
		if (cli->options.json) {
			json_array_append_new(sections, json_pack("{s:s, s:s}", "heading",
								  _(section->heading), "text",
								  _(section->text)));
			continue;
		}
		g_string_append_printf(cli->out, "%s%s\n  ", cli->out->len ? "\n" : "",
				       _(section->heading));
		cli_put_markup(cli, _(section->text), 2);
	}
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:O}", "sections", sections));
	json_decref(sections);
	return 0;
}

/* ---- expect ---------------------------------------------------------------- */

/* Both do their part of a shared duty. */
static bool is_duty_of(const struct catalog_duty *duty, enum side side, enum model model)
{
	return duty->accountable[model] == ACCOUNTABLE_SHARED ||
	       (unsigned)duty->accountable[model] == (unsigned)side;
}

static bool is_in_area(const struct control *control, const char *area)
{
	for (unsigned i = 0; area && i < control->areas.count; i++)
		if (strcmp(control->areas.items[i], area) == 0)
			return true;
	return !area;
}

/* Whether a provider has something to do under a control: only those are worth asking about. */
static bool concerns_provider(const struct control *control, const struct cli_place *place,
			      const char *area)
{
	if (!is_in_area(control, area))
		return false;
	for (unsigned i = 0; i < control->duty_count; i++)
		if (is_duty_of(&control->duties[i], SIDE_PROVIDER, place->model))
			return true;
	return false;
}

static bool area_is_known(const struct catalog *catalog, const char *area, GError **error)
{
	g_autoptr(GPtrArray) known = g_ptr_array_new();

	for (unsigned i = 0; i < catalog->area_count; i++) {
		if (!area || strcmp(catalog->areas[i].id, area) == 0)
			return true;
		g_ptr_array_add(known, (void *)catalog->areas[i].id);
	}
	g_ptr_array_add(known, NULL);
	if (!area)
		return true;
	g_autofree char *list = g_strjoinv(", ", (char **)known->pdata);
	error_set(error, REMIT_ERROR_USAGE, _("--area does not know \"%s\"; %s has: %s"), area,
		  catalog->id, *list ? list : "-");
	return false;
}

static void put_item(struct cli *cli, const char *mark, const char *text)
{
	g_string_append_printf(cli->out, "  %s ", mark);
	cli_put_prose(cli, text, (unsigned)strlen(mark) + 3);
}

static void put_duties(struct cli *cli, const char *heading, const struct control *control,
		       enum side side, enum model model)
{
	bool any = false;

	for (unsigned i = 0; i < control->duty_count; i++) {
		if (!is_duty_of(&control->duties[i], side, model))
			continue;
		if (!any)
			g_string_append_printf(cli->out, "\n%s\n", heading);
		any = true;
		put_item(cli, "-", control->duties[i].text);
	}
}

static void put_expected(struct cli *cli, const struct cli_place *place, unsigned index)
{
	const struct catalog_node *node = &place->catalog->nodes[index];
	const struct control *control = node->control;

	g_string_append_c(cli->out, '\n');
	cli_put(cli, node->id);
	g_string_append(cli->out, "  ");
	cli_put_prose(cli, node->title, (unsigned)strlen(node->id) + 2);
	put_duties(cli, _("The provider is accountable to:"), control, SIDE_PROVIDER, place->model);
	if (control->question_count)
		g_string_append_printf(cli->out, "\n%s\n", _("Ask before you sign:"));
	for (unsigned i = 0; i < control->question_count; i++)
		put_item(cli, "[ ]", control->questions[i].text);
	put_duties(cli, _("It stays with you to:"), control, SIDE_CUSTOMER, place->model);
}

static json_t *duties_of(const struct control *control, enum side side, enum model model)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < control->duty_count; i++)
		if (is_duty_of(&control->duties[i], side, model))
			json_array_append_new(list, json_pack("{s:s, s:s}", "id",
							      control->duties[i].id, "text",
							      control->duties[i].text));
	return list;
}

static json_t *expected_json(const struct catalog_node *node, enum model model)
{
	const struct control *control = node->control;
	json_t *questions = json_array();

	for (unsigned i = 0; i < control->question_count; i++)
		json_array_append_new(questions, json_pack("{s:s, s:s}", "id", control->questions[i].id,
							   "text", control->questions[i].text));
	return json_pack("{s:s, s:s, s:o, s:o, s:o}", "id", node->id, "title", node->title, "provider",
			 duties_of(control, SIDE_PROVIDER, model), "questions", questions, "customer",
			 duties_of(control, SIDE_CUSTOMER, model));
}

static void put_heading(struct cli *cli, const struct cli_place *place)
{
	g_autofree char *standing = label_standing(place->catalog);

	g_string_append_printf(cli->out, _("What to expect of the provider: %s"),
			       label_model(place->model));
	g_string_append_c(cli->out, '\n');
	cli_put(cli, place->catalog->title);
	g_string_append_printf(cli->out, " (%s)\n\n", standing);
	cli_put_prose(cli,
		      _("For each control: what the provider is accountable for, what to ask before you sign, and what stays yours. The division is our judgement; your agreement decides."),
		      0);
}

/* All controls that concern a provider; how many there were. */
static unsigned put_all(struct cli *cli, const struct cli_place *place, json_t *list)
{
	unsigned count = 0;

	for (unsigned i = 0; i < place->catalog->node_count; i++) {
		const struct catalog_node *node = &place->catalog->nodes[i];

		if (!node->control || !concerns_provider(node->control, place, cli->options.area))
			continue;
		count++;
		json_array_append_new(list, expected_json(node, place->model));
		if (!cli->options.json)
			put_expected(cli, place, i);
	}
	return count;
}

int verb_expect(struct cli *cli, GError **error)
{
	struct cli_place place;
	json_t *list;

	if (!cli_place_open(cli, &place, false, true, error))
		return 3;
	if (!area_is_known(place.catalog, cli->options.area, error)) {
		cli_place_close(&place);
		return 2;
	}
	list = json_array();
	if (!cli->options.json)
		put_heading(cli, &place);
	if (put_all(cli, &place, list) == 0 && !cli->options.json)
		cli_message(cli, _("%s names no duties of a provider here"), place.catalog->id);
	if (cli->options.json)
		cli_put_json(cli, json_pack("{s:s, s:s, s:O}", "catalog", place.catalog->id, "model",
					    catalog_model_words[place.model], "controls", list));
	json_decref(list);
	cli_place_close(&place);
	return 0;
}
