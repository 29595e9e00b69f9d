/*
 * The CAIQ on the command line: `remit import caiq`, `remit export caiq`, and what was imported
 * beside a control.
 */
#include "cli/cli_private.h"

#include <stdlib.h>
#include <string.h>

enum { TEXT_INDENT = 6, BRIEF_COLS = 60 };

/* ---- what a statement leads to ----------------------------------------------------- */

static const struct caiq_counterpart *counterpart(const GArray *counterparts, unsigned i)
{
	return &g_array_index(counterparts, struct caiq_counterpart, i);
}

/* "18.2.1, 18.2.3 (partly)": controls that are led to equally well stand together. g_free(). */
static char *counterparts_text(const struct catalog *catalog, const GArray *counterparts)
{
	GString *text = g_string_new(NULL);

	for (unsigned i = 0; i < counterparts->len; i++) {
		const struct caiq_counterpart *this = counterpart(counterparts, i);
		bool last = i + 1 == counterparts->len ||
			    counterpart(counterparts, i + 1)->relation != this->relation;

		g_string_append_printf(text, "%s%s", i ? ", " : "", catalog->nodes[this->index].id);
		if (last)
			g_string_append_printf(text, " (%s)", label_relation(this->relation));
	}
	return g_string_free(text, FALSE);
}

/* "yes, CSP-owned: how it is done", all that is said; NULL when nothing is. g_free(). */
static char *said_text(const struct ops_caiq_said *said)
{
	const struct caiq_statement words = { .answer = said->answer,
					      .ownership = said->ownership };
	g_autofree char *front = label_statement(&words);
	g_autoptr(GString) text = g_string_new(front);

	if (said->how)
		g_string_append_printf(text, "%s%s", text->len ? ": " : "", said->how);
	if (said->responsibilities)
		g_string_append_printf(text, "%s%s: %s", text->len ? "\n" : "",
				       _("Left to the customer"), said->responsibilities);
	return text->len ? g_string_free(g_steal_pointer(&text), FALSE) : NULL;
}

/* ---- the plan for people ----------------------------------------------------------- */

static const char *const headings[IMPORT_COUNT] = {
	[IMPORT_NEW] = N_("new"),
	[IMPORT_CHANGED] = N_("changed"),
	[IMPORT_UNCHANGED] = N_("unchanged"),
};

/* "FILE:LINE: A&A-01.1", without the place where the file says nothing any more. */
static void put_question(struct cli *cli, const struct ops_caiq_plan *plan,
			 const struct ops_caiq_item *item)
{
	g_string_append(cli->out, "  ");
	if (item->line) {
		cli_put(cli, plan->file);
		g_string_append_printf(cli->out, ":%u: ", item->line);
	}
	cli_put(cli, item->question);
}

static void put_value(struct cli *cli, char sign, const struct ops_caiq_said *said)
{
	g_autofree char *text = said_text(said);

	g_string_append_printf(cli->out, "    %c ", sign);
	cli_put_prose(cli, text ? text : _("(nothing)"), TEXT_INDENT);
}

static void put_item(struct cli *cli, const struct cli_place *place,
		     const struct ops_caiq_plan *plan, const struct ops_caiq_item *item)
{
	g_autofree char *leads = counterparts_text(place->catalog, item->counterparts);
	g_autofree char *after = said_text(&item->after);
	g_autofree char *brief = text_clip(after ? after : "", BRIEF_COLS);

	put_question(cli, plan, item);
	if (item->fate == IMPORT_NEW) {
		g_string_append_c(cli->out, ' ');
		cli_put(cli, brief);
	}
	g_string_append_printf(cli->out, " -> %s\n",
			       *leads ? leads : _("no counterpart in this catalog"));
	if (item->fate != IMPORT_CHANGED)
		return;
	put_value(cli, '-', &item->before);
	put_value(cli, '+', &item->after);
}

static void put_items(struct cli *cli, const struct cli_place *place,
		      const struct ops_caiq_plan *plan, enum ops_import_fate fate)
{
	if (plan->counts[fate] == 0)
		return;
	g_string_append_printf(cli->out, "%s:\n", _(headings[fate]));
	for (unsigned i = 0; i < plan->items->len; i++) {
		const struct ops_caiq_item *item = g_ptr_array_index(plan->items, i);

		if (item->fate == fate)
			put_item(cli, place, plan, item);
	}
}

/* What has no counterpart stands once more by itself: it is easily overlooked among the others. */
static void put_unattached(struct cli *cli, const struct ops_caiq_plan *plan)
{
	unsigned count = plan->caiq->rows->len - plan->attached, shown = 0;

	if (count == 0)
		return;
	g_string_append_printf(
		cli->out,
		ngettext("%u statement has no counterpart in this catalog and stays with the declaration:\n  ",
			 "%u statements have no counterpart in this catalog and stay with the declaration:\n  ",
			 count), count);
	g_autoptr(GString) ids = g_string_new(NULL);
	for (unsigned i = 0; i < plan->items->len; i++) {
		const struct ops_caiq_item *item = g_ptr_array_index(plan->items, i);

		if (item->counterparts->len == 0 && !item->is_gone)
			g_string_append_printf(ids, "%s%s", shown++ ? ", " : "", item->question);
	}
	cli_put_prose(cli, ids->str, 2);
}

static void put_left(struct cli *cli, const struct ops_caiq_plan *plan)
{
	if (plan->caiq->left->len)
		g_string_append_printf(cli->out, "%s:\n", _("not taken"));
	for (unsigned i = 0; i < plan->caiq->left->len; i++) {
		const struct ops_caiq_left *left = g_ptr_array_index(plan->caiq->left, i);

		g_string_append(cli->out, "  ");
		cli_put(cli, plan->file);
		g_string_append_printf(cli->out, ":%u:%u: \"", left->line, left->column);
		cli_put(cli, left->text);
		g_string_append_printf(cli->out, "\": %s\n", left->reason);
	}
}

static void put_head(struct cli *cli, const struct cli_place *place,
		     const struct ops_caiq_plan *plan)
{
	const struct ops_caiq *caiq = plan->caiq;
	const struct caiq_statement about = { .edition = caiq->edition, .date = plan->date,
					      .organisation = plan->organisation };
	g_autofree char *origin = label_statement_origin(&about);
	bool whole = strcmp(place->service, SESSION_WHOLE_SCOPE) == 0;

	cli_put(cli, plan->file);
	g_string_append_printf(cli->out, ": SHA-256 %s\n  ", plan->hash);
	cli_put(cli, origin);
	g_string_append(cli->out, "; ");
	cli_put(cli, whole ? _("whole scope") : place->service);
	g_string_append_printf(cli->out, "\n  %s\n",
			       _("stated by the provider, placed on no duty; no status is set by it"));
	g_string_append_printf(cli->out, "  %s %u, %s %u, %s %u, %s %u\n", _(headings[IMPORT_NEW]),
			       plan->counts[IMPORT_NEW], _(headings[IMPORT_CHANGED]),
			       plan->counts[IMPORT_CHANGED], _(headings[IMPORT_UNCHANGED]),
			       plan->counts[IMPORT_UNCHANGED], _("not answered"),
			       caiq->unanswered);
	if (!caiq->is_told)
		g_string_append_printf(cli->out, "  %s\n",
				       _("its ids are of CAIQ 4.0 and 4.1 alike: taken as 4.0, --edition 4.1 says otherwise"));
	if (plan->earlier) {
		g_string_append(cli->out, "  ");
		g_string_append_printf(cli->out,
				       _("what it takes the place of is of CAIQ %s: the same id can be another question"),
				       plan->earlier);
		g_string_append_c(cli->out, '\n');
	}
	for (unsigned i = 0; i < caiq->absent->len; i++)
		g_string_append_printf(cli->out, "  %s %s\n", _("column that is not there:"),
				       (const char *)g_ptr_array_index(caiq->absent, i));
}

static void put_plan(struct cli *cli, const struct cli_place *place,
		     const struct ops_caiq_plan *plan)
{
	put_head(cli, place, plan);
	put_items(cli, place, plan, IMPORT_NEW);
	put_items(cli, place, plan, IMPORT_CHANGED);
	put_unattached(cli, plan);
	put_left(cli, plan);
}

/* ---- the plan as JSON -------------------------------------------------------------- */

static json_t *said_json(const struct ops_caiq_said *said)
{
	if (!said->answer && !said->ownership && !said->how && !said->responsibilities)
		return json_null();
	return json_pack("{s:s?, s:s?, s:s?, s:s?}", "answer", said->answer, "ownership",
			 said->ownership, "how", said->how, "responsibilities",
			 said->responsibilities);
}

static json_t *item_json(const struct catalog *catalog, const struct ops_caiq_item *item)
{
	json_t *controls = json_array();

	for (unsigned i = 0; i < item->counterparts->len; i++) {
		const struct caiq_counterpart *this = counterpart(item->counterparts, i);

		json_array_append_new(controls,
				      json_pack("{s:s, s:s}", "id", catalog->nodes[this->index].id,
						"relation", catalog_relation_words[this->relation]));
	}
	return json_pack("{s:s, s:s, s:b, s:o, s:o, s:o, s:i}", "question", item->question,
			 "fate", ops_import_words[item->fate], "gone", item->is_gone, "before",
			 said_json(&item->before), "after", said_json(&item->after), "controls", controls, "line",
			 (int)item->line);
}

static json_t *left_json(const GPtrArray *left)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < left->len; i++) {
		const struct ops_caiq_left *this = g_ptr_array_index(left, i);

		json_array_append_new(list, json_pack("{s:i, s:i, s:s, s:s, s:b}", "line",
						      (int)this->line, "column", (int)this->column,
						      "text", this->text, "reason", this->reason,
						      "loss", this->is_loss));
	}
	return list;
}

static json_t *plan_json(const struct cli_place *place, const struct ops_caiq_plan *plan,
			 const char *action)
{
	const struct ops_caiq *caiq = plan->caiq;
	json_t *items = json_array(), *absent = json_array();
	json_t *counts = json_pack("{s:i, s:i, s:i, s:i, s:i, s:i}", "new",
				   (int)plan->counts[IMPORT_NEW], "changed",
				   (int)plan->counts[IMPORT_CHANGED], "unchanged",
				   (int)plan->counts[IMPORT_UNCHANGED], "unanswered",
				   (int)caiq->unanswered, "attached", (int)plan->attached,
				   "unattached", (int)(caiq->rows->len - plan->attached));

	for (unsigned i = 0; i < plan->items->len; i++)
		json_array_append_new(items, item_json(place->catalog,
						       g_ptr_array_index(plan->items, i)));
	for (unsigned i = 0; i < caiq->absent->len; i++)
		json_array_append_new(absent, json_string(g_ptr_array_index(caiq->absent, i)));
	return json_pack("{s:s, s:s?, s:s, s:s, s:s, s:b, s:s?, s:s?, s:s, s:o, s:s?, s:o, s:o, s:o}",
			 "file", plan->file, "earlier_caiq", plan->earlier, "sha256", plan->hash, "declaration", plan->id, "caiq",
			 session_caiq_words[caiq->edition], "told", caiq->is_told, "organisation",
			 plan->organisation, "date", plan->date, "service", place->service,
			 "counts", counts, "action", action, "items", items, "left",
			 left_json(caiq->left), "absent", absent);
}

/* ---- import ------------------------------------------------------------------------ */

/* party=NAME and date=DAY after the file. */
static bool read_values(struct cli *cli, const GArray *values, struct ops_caiq_taking *how,
			GError **error)
{
	how->edition = cli->options.edition;
	for (unsigned i = 0; i < values->len; i++) {
		const struct ops_value *value = &g_array_index(values, struct ops_value, i);
		const char **where = strcmp(value->field, "party") == 0 ? &how->party :
				     strcmp(value->field, "date") == 0 ? &how->date : NULL;

		if (!where) {
			error_set(error, REMIT_ERROR_USAGE,
				  _("\"%s\" is no field of a questionnaire: party and date are"),
				  value->field);
			return false;
		}
		*where = value->text;
	}
	return true;
}

static bool has_loss(const struct ops_caiq_plan *plan)
{
	for (unsigned i = 0; i < plan->caiq->left->len; i++)
		if (((struct ops_caiq_left *)g_ptr_array_index(plan->caiq->left, i))->is_loss)
			return true;
	return false;
}

static bool apply_plan(struct cli *cli, struct session *session, const struct ops_caiq_plan *plan,
		       char *id, GError **error)
{
	unsigned count = plan->counts[IMPORT_NEW] + plan->counts[IMPORT_CHANGED];

	if (!cli->options.apply) {
		cli_message(cli, _("this is the plan; nothing was recorded, --apply records it"));
		return true;
	}
	if (!ops_caiq_apply(cli->ops, session, plan, id, error))
		return false;
	if (*id)
		cli_message(cli, ngettext("%s: recorded %u statement, by %s",
					  "%s: recorded %u statements, by %s", count),
			    session_name(session), count, config_author(cli->ops->config));
	else
		cli_message(cli, _("%s: nothing to record, it stands so already"),
			    session_name(session));
	return true;
}

int cli_import_caiq(struct cli *cli, GError **error)
{
	enum { FILE_ARGUMENT = 1, FIRST_VALUE };
	g_autoptr(GArray) values = cli_values(cli, FIRST_VALUE, "import", error);
	struct ops_caiq_taking how = { 0 };
	struct cli_place place;
	char id[65] = "";

	if (!values || !read_values(cli, values, &how, error) ||
	    !cli_place_open(cli, &place, true, !cli->options.apply, error))
		return 2;
	struct ops_place where = { place.session, place.catalog, place.service, SIDE_PROVIDER };
	struct ops_caiq_plan *plan =
		ops_caiq_plan(cli->ops, &where, cli->arguments[FILE_ARGUMENT], &how, error);
	bool good = plan && apply_plan(cli, place.session, plan, id, error);
	bool lost = plan && has_loss(plan);

	if (good && cli->options.json)
		cli_put_json(cli, plan_json(&place, plan, *id ? id : NULL));
	else if (good)
		put_plan(cli, &place, plan);
	ops_caiq_plan_free(plan);
	cli_place_close(&place);
	return !good ? 3 : lost ? 1 : 0;
}

/* ---- export ------------------------------------------------------------------------ */

/* The edition that is named, else that of what was imported, else 4.0. */
static bool export_edition(struct cli *cli, const struct cli_place *place,
			   enum caiq_edition *edition, GError **error)
{
	g_autoptr(GPtrArray) statements = caiq_statements(place->session, place->service);
	unsigned word = CAIQ_4_0;

	if (cli->options.edition &&
	    !cli_word("edition", cli->options.edition, session_caiq_words, &word, error))
		return false;
	if (!cli->options.edition && statements->len)
		word = ((struct caiq_statement *)g_ptr_array_index(statements, 0))->edition;
	*edition = (enum caiq_edition)word;
	return true;
}

static void tell_written(struct cli *cli, const struct caiq_written *written)
{
	g_autoptr(GString) ids = g_string_new(NULL);

	cli_message(cli, ngettext("%u row, answered: %u, as imported: %u",
				  "%u rows, answered: %u, as imported: %u", written->rows),
		    written->rows, written->answered, written->given_back);
	for (unsigned i = 0; i < written->differ->len; i++)
		g_string_append_printf(ids, "%s%s", i ? ", " : "",
				       (const char *)g_ptr_array_index(written->differ, i));
	if (ids->len)
		cli_message(cli, _("what was imported is written back where the records say otherwise: %s"),
			    ids->str);
	cli_message(cli, _("this is no submission to the STAR registry: that is made with the questionnaire of the Cloud Security Alliance itself, whose texts are not in it"));
}

bool cli_export_caiq(struct cli *cli, const struct cli_place *place, GError **error)
{
	struct caiq_order order = { SIDE_PROVIDER, place->service, place->model, CAIQ_4_0 };
	struct caiq_written written = { 0 };
	unsigned side = SIDE_PROVIDER;

	if (!export_edition(cli, place, &order.edition, error) ||
	    (cli->options.side &&
	     !cli_word("side", cli->options.side, catalog_side_words, &side, error)) ||
	    !ops_service_check(place->session, place->service, error))
		return false;
	order.side = (enum side)side;
	GString *csv = caiq_csv(place->session, place->catalog, &order, &written);
	bool good = cli_write_export(cli, csv, error);
	if (good)
		tell_written(cli, &written);
	caiq_written_clear(&written);
	g_string_free(csv, TRUE);
	return good;
}

/* ---- beside a control -------------------------------------------------------------- */

static void put_text(struct cli *cli, const char *label, const char *text)
{
	if (!text)
		return;
	g_string_append_printf(cli->out, "      %s: ", label);
	cli_put_prose(cli, text, TEXT_INDENT + 2);
}

static void put_texts(struct cli *cli, const struct caiq_statement *statement)
{
	put_text(cli, _("How"), statement->how);
	put_text(cli, _("Left to the customer"), statement->responsibilities);
}

static void put_statement(struct cli *cli, const struct caiq_statement *statement)
{
	g_autofree char *words = label_statement(statement);
	g_autofree char *origin = label_statement_origin(statement);

	g_string_append(cli->out, "    ");
	cli_put(cli, statement->question);
	g_string_append_printf(cli->out, " (%s): ", label_relation(statement->relation));
	cli_put(cli, words);
	g_string_append(cli->out, "\n      ");
	cli_put_prose(cli, origin, TEXT_INDENT);
	put_texts(cli, statement);
}

void cli_put_statements(struct cli *cli, const struct cli_place *place,
			const struct catalog_node *node)
{
	g_autoptr(GPtrArray) statements =
		caiq_statements_of(place->session, node->control, place->service);

	if (statements->len)
		g_string_append_printf(cli->out, "  %s\n",
				       _("Stated by the provider, not placed on a duty:"));
	for (unsigned i = 0; i < statements->len; i++)
		put_statement(cli, g_ptr_array_index(statements, i));
}

/* `relation`: to the control that it stands beside; NULL: beside none. */
static json_t *statement_json(const struct caiq_statement *this, const char *relation)
{
	return json_pack("{s:s, s:s, s:s, s:s?, s:s?, s:s?, s:s?, s:s?, s:s?, s:s?, s:s?, s:b, s:o}",
			 "question", this->question, "caiq", session_caiq_words[this->edition],
			 "declaration", this->declaration, "relation", relation, "answer",
			 this->answer, "ownership", this->ownership, "how", this->how,
			 "responsibilities", this->responsibilities, "organisation",
			 this->organisation, "date", this->date, "file", this->file, "conflict",
			 this->conflict, "line",
			 this->line ? json_integer(atoi(this->line)) : json_null());
}

json_t *cli_json_statements(const struct cli_place *place, const struct catalog_node *node)
{
	g_autoptr(GPtrArray) statements =
		caiq_statements_of(place->session, node->control, place->service);
	json_t *list = json_array();

	for (unsigned i = 0; i < statements->len; i++) {
		const struct caiq_statement *this = g_ptr_array_index(statements, i);

		json_array_append_new(list, statement_json(this,
							   catalog_relation_words[this->relation]));
	}
	return list;
}

/* ---- all of a declaration ----------------------------------------------------------------- */

static GPtrArray *stated_in(const struct session *session, const char *declaration)
{
	GPtrArray *all = caiq_statements(session, NULL);

	for (unsigned i = all->len; declaration && i-- > 0;)
		if (strcmp(((struct caiq_statement *)g_ptr_array_index(all, i))->declaration,
			   declaration) != 0)
			g_ptr_array_remove_index(all, i);
	return all;
}

void cli_put_stated(struct cli *cli, const struct cli_place *place, const char *declaration)
{
	g_autoptr(GPtrArray) all = stated_in(place->session, declaration);
	struct caiq_count count = caiq_count(all, NULL);
	g_autofree char *sum = label_caiq_count(&count);

	if (all->len)
		g_string_append_printf(cli->out, "  %s\n", sum);
	for (unsigned i = 0; i < all->len; i++) {
		const struct caiq_statement *this = g_ptr_array_index(all, i);
		g_autoptr(GArray) found = caiq_counterparts(place->catalog, this->control);
		g_autofree char *leads = counterparts_text(place->catalog, found);
		g_autofree char *words = label_statement(this);

		g_string_append(cli->out, "    ");
		cli_put(cli, this->question);
		g_string_append(cli->out, ": ");
		cli_put(cli, words);
		g_string_append_printf(cli->out, " -> %s\n",
				       *leads ? leads : _("no counterpart in this catalog"));
		put_texts(cli, this);
	}
}

json_t *cli_json_stated(const struct session *session, const char *declaration)
{
	g_autoptr(GPtrArray) all = stated_in(session, declaration);
	json_t *list = json_array();

	for (unsigned i = 0; i < all->len; i++)
		json_array_append_new(list, statement_json(g_ptr_array_index(all, i), NULL));
	return list;
}
