/*
 * The manual page of a control, and the choice between it and the pages of manual_tree.c.
 *
 * Sections stand in the order a reader of manuals expects: what it is, what to do, where to look
 * further.
 */
#include "report/manual_private.h"

#include <string.h>

/* The columns of a page of 78: duties wrap at this width, three words stand beside them. */
enum { DUTY_COLS = 34 };

static void put_control_facts(struct manual *page, const struct catalog_node *node)
{
	g_autofree char *areas = label_areas(page->catalog, node->control);
	g_autofree char *place = manual_place(page->catalog, page->index);
	g_autofree char *edition = manual_edition(page->catalog);
	const struct manual_fact facts[] = {
		{ _("Control"), node->id },
		{ _("Kind"), label_kind(node->control->kind) },
		{ _("Area"), areas },
		{ _("Part of"), place },
		{ _("Edition"), edition },
	};

	manual_put_facts(page, facts, G_N_ELEMENTS(facts));
	if (!node->control->draft)
		return;
	g_string_append(page->out, ".Pp\n");
	manual_put_text(page, _("Draft: these texts are not finished; do not rely on them."));
}

static void put_guidance(struct manual *page, const struct control *control, enum side side)
{
	static const char *const headings[SIDE_COUNT] = {
		[SIDE_CUSTOMER] = N_("FOR THE CUSTOMER"),
		[SIDE_PROVIDER] = N_("FOR THE PROVIDER"),
	};

	if (!control->guidance[side])
		return;
	manual_put_section(page, _(headings[side]));
	if (control->practice[side]) {
		manual_put_macro(page, "Em", _("Good practice; the standard adds nothing here:"));
		g_string_append(page->out, ".Pp\n");
	}
	manual_put_prose(page, control->guidance[side]);
}

static void put_evidence(struct manual *page, const struct texts *evidence)
{
	if (evidence->count == 0)
		return;
	manual_put_section(page, _("EVIDENCE"));
	g_string_append(page->out, ".Bl -bullet -compact\n");
	for (unsigned i = 0; i < evidence->count; i++)
		manual_put_item(page, evidence->items[i]);
	g_string_append(page->out, ".El\n");
}

static void put_questions(struct manual *page, const struct control *control)
{
	if (control->question_count == 0)
		return;
	manual_put_section(page, _("QUESTIONS"));
	g_string_append(page->out, ".Bl -bullet -compact\n");
	for (unsigned i = 0; i < control->question_count; i++)
		manual_put_item(page, control->questions[i].text);
	g_string_append(page->out, ".El\n");
}

static const char *accountable_word(enum accountable accountable)
{
	return accountable == ACCOUNTABLE_NA ? _("n/a") : label_accountable(accountable);
}

/* Not text_columns() and text_wrap(): a page has to be the same in every locale. */
static unsigned char_columns(const char *at)
{
	return g_unichar_iswide(g_utf8_get_char(at)) ? 2 : 1;
}

/* The bytes of a line of the table's first column, broken at a blank; a longer word stays whole. */
static size_t duty_line(const char *text)
{
	size_t fitting = 0;
	unsigned columns = 0;

	for (const char *at = text;; at = g_utf8_next_char(at)) {
		if ((*at == '\0' || *at == ' ') && (columns <= DUTY_COLS || fitting == 0))
			fitting = (size_t)(at - text);
		if (*at == '\0' || (columns > DUTY_COLS && fitting > 0))
			return fitting;
		columns += char_columns(at);
	}
}

/* A text in that column, wrapped by us since formatters do not wrap columns alike. Who is
 * accountable stands beside its first line. */
static void put_duty_lines(struct manual *page, const char *text, const enum accountable *who)
{
	g_autofree char *plain = manual_plain(page, text);
	g_autofree char *line = text_safe(plain);
	const char *at = g_strdelimit(line, "\n", ' ');

	do {
		size_t bytes = duty_line(at);
		g_autofree char *slice = g_strndup(at, bytes);

		g_string_append(page->out, ".It ");
		mdoc_words(page->out, slice);
		for (unsigned model = 0; model < MODEL_COUNT; model++) {
			g_string_append(page->out, who ? " Ta " : " Ta");
			mdoc_words(page->out, who ? accountable_word(who[model]) : "");
		}
		g_string_append_c(page->out, '\n');
		who = NULL;
		at += bytes;
		at += strspn(at, " ");
	} while (*at);
}

static void put_duty_head(struct manual *page)
{
	unsigned width = 0;

	for (unsigned i = 0; i < ACCOUNTABLE_COUNT; i++) {
		unsigned columns = 0;

		for (const char *at = accountable_word((enum accountable)i); *at;
		     at = g_utf8_next_char(at))
			columns += char_columns(at);
		width = MAX(width, columns);
	}
	g_string_append_printf(page->out, ".Bl -column \"%*s\"", DUTY_COLS, "x");
	for (unsigned model = 0; model < MODEL_COUNT; model++)
		g_string_append_printf(page->out, " \"%*s\"", (int)width, "x");
	g_string_append(page->out, "\n.It Em ");
	mdoc_words(page->out, _("Duty"));
	for (unsigned model = 0; model < MODEL_COUNT; model++) {
		g_string_append(page->out, " Ta Em ");
		mdoc_words(page->out, label_model((enum model)model));
	}
	g_string_append_c(page->out, '\n');
}

static void put_duties(struct manual *page, const struct control *control)
{
	if (control->duty_count == 0)
		return;
	manual_put_section(page, _("DUTIES"));
	manual_put_text(page, _("Who is accountable for what, under each service model:"));
	put_duty_head(page);
	for (unsigned i = 0; i < control->duty_count; i++) {
		const struct catalog_duty *duty = &control->duties[i];

		put_duty_lines(page, duty->text, duty->accountable);
		if (!duty->split)
			continue;
		g_autofree char *split = g_strdup_printf(_("(shared: %s)"), duty->split);
		put_duty_lines(page, split, NULL);
	}
	g_string_append(page->out, ".El\n");
}

static void put_maps(struct manual *page, const struct control *control)
{
	g_autofree struct manual_fact *facts = g_new0(struct manual_fact, control->map_count + 1);

	if (control->map_count == 0)
		return;
	for (unsigned i = 0; i < control->map_count; i++) {
		const struct catalog_map *map = &control->maps[i];
		const char *relation = label_relation(map->relation);
		g_autofree char *ids = g_strjoinv(", ", (char **)map->ids.items);

		facts[i].label = map->to;
		facts[i].text = *ids ? g_strdup_printf(_("%s (%s)"), ids, relation) :
				       g_strdup(relation);
	}
	manual_put_section(page, _("IN OTHER CATALOGS"));
	manual_put_facts(page, facts, control->map_count);
	for (unsigned i = 0; i < control->map_count; i++)
		g_free((char *)facts[i].text);
}

/* A control without guidance of its own: which controls of other catalogs it has some from. */
static void put_loans(struct manual *page, const struct control *control)
{
	g_autoptr(GArray) loans = catalog_borrow(control);

	if (loans->len == 0)
		return;
	manual_put_section(page, _("GUIDANCE IN OTHER CATALOGS"));
	g_string_append(page->out, ".Bl -bullet -compact\n");
	for (unsigned i = 0; i < loans->len; i++) {
		const struct catalog_loan *loan = &g_array_index(loans, struct catalog_loan, i);
		const struct catalog_node *node = &loan->catalog->nodes[loan->index];
		g_autofree char *text = g_strdup_printf(
			_("%s %s %s (%s): remit man --catalog %s %s"), loan->catalog->title, node->id,
			node->title, label_relation(loan->relation), loan->catalog->id, node->id);

		manual_put_item(page, text);
	}
	g_string_append(page->out, ".El\n");
}

static void put_control(struct manual *page)
{
	const struct catalog_node *node = &page->catalog->nodes[page->index];
	const struct control *control = node->control;

	manual_put_head(page, node->title);
	put_control_facts(page, node);
	manual_put_prose_section(page, _("PURPOSE"), control->summary);
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		put_guidance(page, control, (enum side)side);
	manual_put_prose_section(page, _("NOTES"), control->notes);
	put_evidence(page, &control->evidence);
	put_questions(page, control);
	put_duties(page, control);
	put_maps(page, control);
	put_loans(page, control);
}

GString *report_page(const struct catalog *catalog, unsigned index, bool shown)
{
	struct manual page = { .out = g_string_new(NULL), .catalog = catalog, .index = index,
			     .shown = shown,
			     .links = g_array_new(FALSE, FALSE, sizeof(unsigned)) };

	if (index == CATALOG_NONE)
		manual_put_tree(&page);
	else if (catalog->nodes[index].control)
		put_control(&page);
	else
		manual_put_group(&page);
	manual_put_see_also(&page);
	manual_put_licence(&page);
	g_array_unref(page.links);
	return page.out;
}
