/*
 * `D`: how far the assessment is, at a glance: progress and conformity by side and clause, a map
 * of all controls, gaps by who has to act, and what falls due.
 */
#include "ui/screen_private.h"

#include <string.h>

enum { BAR_COLS = 12, ID_COLS = 5, SIDE_COLS_MIN = 10 };

/* ---- bars -------------------------------------------------------------------- */

/* "■■■■■·····": full cells for a share of a whole, the rest dotted. */
static char *bar_text(const struct screen *screen, unsigned part, unsigned whole, int columns)
{
	GString *text = g_string_new(NULL);
	int full = whole ? (int)((gint64)part * columns / whole) : 0;

	if (part && full == 0)
		full = 1;
	for (int i = 0; i < columns; i++)
		g_string_append(text, i < full ? glyph_text(GLYPH_BAR, screen->ascii) :
						 glyph_text(GLYPH_STATUS_NONE, screen->ascii));
	return g_string_free(text, FALSE);
}

/* The sides' names stand in one column, as wide as the wider of them. */
static int side_columns(void)
{
	unsigned columns = SIDE_COLS_MIN;

	for (enum side side = 0; side < SIDE_COUNT; side++) {
		g_autofree char *display = text_display(label_side(side));
		columns = MAX(columns, text_columns(display) + 2);
	}
	return (int)columns;
}

static void add_tally(const struct screen *screen, struct page *page, const char *label,
		      const struct tally *tally)
{
	g_autofree char *bar = bar_text(screen, tally->assessed, tally->records, BAR_COLS);
	g_autofree char *counts = g_strdup_printf(
		_("assessed %u of %u, reviewed %u, conform %u, gaps %u"), tally->assessed,
		tally->records, tally->reviewed, tally->conform, tally->gaps);
	g_autofree char *text = screen->linear ? g_strdup(counts) :
						 g_strdup_printf("%s  %s", bar, counts);

	page_add_field(page, side_columns(), label, STYLE_PLAIN, text);
}

static void add_sides(const struct screen *screen, struct page *page, const struct report *report)
{
	page_add_text(page, STYLE_HEADING, _("Progress"));
	for (enum side side = 0; side < SIDE_COUNT; side++)
		add_tally(screen, page, label_side(side), &report->total[side]);
}

/* ---- the map ------------------------------------------------------------------ */

/* One character a control: our own side's mark, both sides' for an auditor. */
static void add_marks(struct ui_model *model, bool ascii, unsigned clause, GString *text)
{
	const struct catalog_node *nodes = model->catalog->nodes;

	for (unsigned i = clause; i < nodes[clause].end; i++)
		for (enum side side = 0; nodes[i].control && side < SIDE_COUNT; side++)
			if (report_side_is_ours(model->role, side))
				g_string_append(text,
						glyph_text(model_mark_of(model, i, side), ascii));
}

static void add_map(const struct screen *screen, struct page *page, const struct report *report)
{
	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, _("Every control, clause by clause"));
	for (unsigned i = 0; i < report->clauses->len; i++) {
		const struct report_clause *clause =
			&g_array_index(report->clauses, struct report_clause, i);
		unsigned index = catalog_find(report->catalog, clause->node->id);
		g_autoptr(GString) text = g_string_new(NULL);

		add_marks(screen->model, screen->ascii, index, text);
		g_string_append_printf(text, "  %s", clause->node->title);
		page_add_field(page, ID_COLS, clause->node->id, STYLE_PLAIN, text->str);
	}
	for (enum glyph glyph = GLYPH_STATUS_NONE; glyph <= GLYPH_NOT_IMPLEMENTED; glyph++)
		page_add_field(page, ID_COLS, glyph_text(glyph, screen->ascii), glyph_style(glyph),
			       glyph_words(glyph));
}

/* The same in words: how far each clause is. */
static void add_clauses(struct page *page, const struct ui_model *model,
			const struct report *report)
{
	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, _("Clause by clause"));
	for (unsigned i = 0; i < report->clauses->len; i++) {
		const struct catalog_node *node =
			g_array_index(report->clauses, struct report_clause, i).node;
		const struct tally *tally = &model->tallies[node - model->catalog->nodes];
		g_autofree char *text = g_strdup_printf(
			_("%s %s: assessed %u of %u, reviewed %u, conform %u, gaps %u"), node->id,
			node->title, tally->assessed, tally->records, tally->reviewed,
			tally->conform, tally->gaps);

		page_add_text(page, STYLE_PLAIN, text);
	}
}

/* ---- who has to act ------------------------------------------------------------ */

struct person {
	const char *name; /* NULL: nobody */
	unsigned gaps, overdue;
	const char *next; /* the earliest day */
};

static struct person *person_find(GArray *people, const char *name)
{
	for (unsigned i = 0; i < people->len; i++) {
		struct person *person = &g_array_index(people, struct person, i);

		if (g_strcmp0(person->name, name) == 0)
			return person;
	}
	struct person new = { .name = name };
	g_array_append_val(people, new);
	return &g_array_index(people, struct person, people->len - 1);
}

static int compare_people(gconstpointer a, gconstpointer b)
{
	const struct person *one = a, *other = b;

	if (one->gaps != other->gaps)
		return one->gaps > other->gaps ? -1 : 1;
	return g_strcmp0(one->name, other->name);
}

static GArray *count_people(const struct report *report)
{
	GArray *people = g_array_new(FALSE, TRUE, sizeof(struct person));

	for (unsigned i = 0; i < report->gaps->len; i++) {
		const struct record *record =
			&g_array_index(report->gaps, struct report_entry, i).record;
		struct person *person = person_find(people, record->assignee);

		person->gaps++;
		if (!record->due)
			continue;
		person->overdue += strcmp(record->due, report->date) < 0;
		if (!person->next || strcmp(record->due, person->next) < 0)
			person->next = record->due;
	}
	g_array_sort(people, compare_people);
	return people;
}

static void add_people(struct page *page, const struct report *report)
{
	g_autoptr(GArray) people = count_people(report);

	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, _("Gaps, by who has to act"));
	if (people->len == 0)
		page_add_text(page, STYLE_DIM, _("There are none."));
	for (unsigned i = 0; i < people->len; i++) {
		const struct person *person = &g_array_index(people, struct person, i);
		g_autofree char *count =
			g_strdup_printf(ngettext("%u gap", "%u gaps", person->gaps), person->gaps);
		g_autofree char *text =
			person->next ? g_strdup_printf(_("%s, first due %s, %u overdue"), count,
						       person->next, person->overdue) :
				       g_strdup_printf(_("%s, no day set"), count);

		page_add_field(page, 20, person->name ? person->name : _("nobody"),
			       person->overdue ? STYLE_BAD : STYLE_PLAIN, text);
	}
}

static struct page *dashboard_page(const struct screen *screen, int width)
{
	struct ui_model *model = screen->model;
	struct page *page = page_new(width);
	struct report *report = report_new_for(model->session, model->catalog, model->service,
					       model->looked_at, ops_now(model->ops));

	add_sides(screen, page, report);
	if (screen->linear)
		add_clauses(page, screen->model, report);
	else
		add_map(screen, page, report);
	add_people(page, report);
	report_free(report);
	return page;
}

unsigned command_dashboard(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	reading_open(screen, _("Dashboard"), dashboard_page);
	return CHANGED_VIEW;
}
