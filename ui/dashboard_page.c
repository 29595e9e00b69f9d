/*
 * The page of the dashboard: how far each side is, what presses, every control as one mark in its
 * clause, then what has to be done in lists. All numbers are the report's and the overview's.
 */
#include "ui/dashboard.h"

#include <string.h>

enum { SIDE_COLS = 12, BAR_COLS = 14, ID_COLS = 5, SMALL_BAR_COLS = 5, WIDE_COLS = 70,
       NAME_COLS = 20, WHEN_COLS = 12, NEWS_MAX = 30 };

/* The page while it is made. */
struct making {
	const struct screen *screen;
	const struct report *report;
	const struct overview *overview;
	struct page *page;
	GArray *targets;
	int width;
	bool both; /* both sides are ours */
};

static void add_heading(struct making *making, const char *text)
{
	page_add_blank(making->page);
	page_add_text(making->page, STYLE_HEADING, text);
}

/* A text with blanks up to a width in columns; g_free(). */
static char *padded(const char *text, int columns)
{
	g_autofree char *display = text_display(text);

	return g_strdup_printf("%s%*s", display, MAX(columns - (int)text_columns(display), 0), "");
}

/* The head of a list; an empty one is this line alone. Whether there is a list. */
static bool begin_list(struct making *making, const char *title, unsigned count)
{
	if (count) {
		add_heading(making, title);
		return true;
	}
	g_autofree char *none = g_strdup_printf(_("%s: none"), title);
	page_add_text(making->page, STYLE_DIM, none);
	return false;
}

/* A new link; what it stands for is its place. */
static unsigned link_to(struct making *making, const struct catalog_node *node, int side,
			const char *command)
{
	struct dashboard_target target = {
		node ? (unsigned)(node - making->report->catalog->nodes) : CATALOG_NONE,
		node ? side : -1, node ? NULL : command,
	};

	g_array_append_val(making->targets, target);
	return making->targets->len - 1;
}

/* The same without columns: "9.2.1 customer; 2026-11-30; partial, anna, ..." */
static void add_line_words(struct making *making, const char *when, const char *where,
			   unsigned link, const char *text)
{
	struct page_shape shape = { 0 };
	g_autofree char *rest = when && *when ? g_strdup_printf("; %s; %s", when, text) :
						g_strdup_printf("; %s", text);
	struct page_span spans[] = {
		{ where, STYLE_LINK, link },
		{ rest, STYLE_PLAIN, CATALOG_NONE },
	};

	page_add(making->page, &shape, spans, G_N_ELEMENTS(spans));
}

/* A line that leads somewhere: what is chosen, then what is said of it. */
static void add_line(struct making *making, const char *when, const char *where, unsigned link,
		     enum style style, const char *text)
{
	if (making->screen->linear) {
		add_line_words(making, when, where, link, text);
		return;
	}
	g_autofree char *prefix = when ? padded(when, WHEN_COLS) : NULL;
	struct page_shape shape = { .indent = when ? WHEN_COLS : 0, .prefix = prefix,
				    .prefix_style = style };
	g_autofree char *rest = g_strdup_printf("  %s", text);
	struct page_span spans[] = {
		{ where, STYLE_LINK, link },
		{ rest, STYLE_PLAIN, CATALOG_NONE },
	};

	page_add(making->page, &shape, spans, G_N_ELEMENTS(spans));
}

/* ---- bars ------------------------------------------------------------------------ */

/* Columns of a bar for a part of a whole; something is never nothing. */
static int bar_cols(unsigned part, unsigned whole, int columns)
{
	int cols = whole ? (int)((gint64)part * columns / whole) : 0;

	return part && cols == 0 ? 1 : cols;
}

/* "■■□□···": full cells for `most`, half ones up to `more`, the rest dotted. */
static char *bar_text(const struct making *making, unsigned most, unsigned more, unsigned whole,
		      int columns)
{
	bool ascii = making->screen->ascii;
	int full = bar_cols(most, whole, columns), half = bar_cols(more, whole, columns);
	GString *text = g_string_new(NULL);

	for (int i = 0; i < columns; i++)
		g_string_append(text, glyph_text(i < full ? GLYPH_BAR :
						 i < half ? GLYPH_BAR_HALF : GLYPH_STATUS_NONE,
						 ascii));
	return g_string_free(text, FALSE);
}

static void add_bar(struct making *making, const char *label, const char *bar, const char *counts)
{
	g_autofree char *text = making->screen->linear ? g_strdup(counts) :
							 g_strdup_printf("%s  %s", bar, counts);

	page_add_field(making->page, SIDE_COLS, label, STYLE_PLAIN, text);
}

/* What was reviewed and conforms is said as a count of what was reviewed, never as a share. */
static void add_side(struct making *making, enum side side)
{
	const struct tally *tally = &making->report->total[side];
	bool ours = report_side_is_ours(making->report->role, side);
	g_autofree char *label = ours && making->screen->linear ?
		g_strdup_printf(_("%s, ours"), label_side(side)) :
		g_strdup_printf(ours ? "%s *" : "%s", label_side(side));
	g_autofree char *bar = bar_text(making, tally->reviewed, tally->assessed, tally->records,
					BAR_COLS);
	g_autofree char *counts = g_strdup_printf(_("assessed %u, reviewed %u of %u; gaps %u"),
						  tally->assessed, tally->reviewed,
						  tally->records, tally->gaps);

	add_bar(making, label, bar, counts);
	if (tally->reviewed == 0)
		return;
	g_autofree char *conform = g_strdup_printf(_("%u of %u reviewed conform"), tally->conform,
						   tally->reviewed);
	g_autofree char *good = bar_text(making, tally->conform, tally->conform, tally->reviewed,
					 BAR_COLS);
	add_bar(making, "", good, conform);
}

/* Services with records of their own are not in the sums of the whole scope. */
static void add_services(struct making *making)
{
	const struct ui_model *model = making->screen->model;
	g_autofree char *services =
		model_is_whole_scope(model) ? label_service_records(model->session) : NULL;

	if (!services)
		return;
	g_autofree char *text = g_strdup_printf(
		_("Not counted here, with records of their own: %s; S goes there"), services);
	page_add_text(making->page, STYLE_DIM, text);
}

/* ---- what presses ------------------------------------------------------------------ */

/* Takes the phrase. */
static void press(GString *text, unsigned count, char *phrase)
{
	if (count)
		g_string_append_printf(text, "%s%s", text->len ? "; " : "", phrase);
	g_free(phrase);
}

/* What came from an earlier assessment and waits for a person. */
static unsigned to_confirm(const struct ui_model *model)
{
	unsigned counts[PREVIOUS_COUNT];

	ops_previous_count(model->session, model->catalog, model->service, counts);
	return counts[PREVIOUS_OPEN] + counts[PREVIOUS_LOOK_AGAIN];
}

/* One phrase for each thing that somebody has to look at soon. */
static void add_pressing(struct making *making)
{
	const struct overview *overview = making->overview;
	g_autoptr(GString) text = g_string_new(NULL);
	unsigned count = overview->due[WHEN_OVERDUE];

	press(text, count, g_strdup_printf(ngettext("%u gap overdue", "%u gaps overdue", count),
					   count));
	count = overview->due[WHEN_WEEK];
	press(text, count, g_strdup_printf(ngettext("%u gap due within a week",
						    "%u gaps due within a week", count), count));
	count = overview->unowned->len;
	press(text, count, g_strdup_printf(ngettext("%u duty that nobody owns",
						    "%u duties that nobody owns", count), count));
	count = overview->findings->len;
	press(text, count, g_strdup_printf(ngettext("%u finding open", "%u findings open", count),
					   count));
	count = overview->requests_overdue;
	press(text, count, g_strdup_printf(ngettext("%u request overdue", "%u requests overdue",
						    count), count));
	count = overview->assurances->len;
	press(text, count, g_strdup_printf(ngettext("%u assurance lapses or has lapsed",
						    "%u assurances lapse or have lapsed", count),
					   count));
	count = to_confirm(making->screen->model);
	press(text, count, g_strdup_printf(ngettext("%u record of last time to confirm",
						    "%u records of last time to confirm", count),
					   count));
	count = overview->news->len;
	press(text, count, g_strdup_printf(ngettext("%u action by others since your last one",
						    "%u actions by others since your last one",
						    count), count));
	page_add_text(making->page, text->len ? STYLE_PARTIAL : STYLE_DIM,
		      text->len ? text->str : _("Nothing presses."));
}

/* ---- the map ------------------------------------------------------------------------- */

/* How wide the marks of the fullest clause are. */
static int map_cols(const struct making *making)
{
	const struct catalog_node *nodes = making->report->catalog->nodes;
	int most = 0;

	for (unsigned i = 0; i < making->report->clauses->len; i++) {
		const struct catalog_node *clause =
			g_array_index(making->report->clauses, struct report_clause, i).node;
		int controls = 0;

		for (unsigned k = (unsigned)(clause - nodes); k < clause->end; k++)
			controls += nodes[k].control != NULL;
		most = MAX(most, controls);
	}
	return making->both ? most * 3 : most;
}

/* A blank would be cut off at the end of a line, and nobody could stand on it. */
static const char *cell_text(const struct making *making, enum glyph glyph)
{
	return glyph == GLYPH_NO_DUTY ? "_" : glyph_text(glyph, making->screen->ascii);
}

static void add_span(GArray *spans, const char *text, enum style style, unsigned link)
{
	struct page_span span = { text, style, link };

	g_array_append_val(spans, span);
}

/* One mark a control: our own side's; for an auditor both sides', a blank between controls. */
static int add_cells(struct making *making, unsigned clause, GArray *spans)
{
	struct ui_model *model = making->screen->model;
	const struct catalog_node *nodes = model->catalog->nodes;
	int cols = 0;

	for (unsigned i = clause; i < nodes[clause].end; i++) {
		for (enum side side = 0; nodes[i].control && side < SIDE_COUNT; side++) {
			enum glyph glyph;

			if (!report_side_is_ours(model->role, side))
				continue;
			glyph = model_mark_of(model, i, side);
			add_span(spans, cell_text(making, glyph), glyph_style(glyph),
				 link_to(making, &nodes[i], (int)side, NULL));
			cols++;
		}
		if (nodes[i].control && making->both) {
			add_span(spans, " ", STYLE_PLAIN, CATALOG_NONE);
			cols++;
		}
	}
	return cols;
}

/* "■■□·· 4/6" of each side, then the title as far as there is room. */
static char *clause_text(const struct making *making, const struct report_clause *clause, int cols)
{
	GString *text = g_string_new(NULL);
	int room = making->width - ID_COLS - cols;

	for (enum side side = 0; side < SIDE_COUNT; side++) {
		const struct tally *tally = &clause->sides[side];
		g_autofree char *bar = bar_text(making, tally->reviewed, tally->assessed,
						tally->records, SMALL_BAR_COLS);
		g_autofree char *count = g_strdup_printf("%u/%u", tally->assessed, tally->records);

		g_string_append_printf(text, "  %s %-5s", bar, count);
	}
	g_autofree char *display = text_display(clause->node->title);
	int left = room - (int)text_columns(text->str) - 2;
	g_autofree char *title = text_clip(display, (unsigned)MAX(left, 0));
	if (left > 0)
		g_string_append_printf(text, "  %s", title);
	return g_string_free(text, FALSE);
}

static void add_clause(struct making *making, const struct report_clause *clause, int cols)
{
	g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(struct page_span));
	unsigned index = (unsigned)(clause->node - making->report->catalog->nodes);
	bool roomy = cols + ID_COLS + 2 * (SMALL_BAR_COLS + 8) <= making->width;
	g_autofree char *id = padded(clause->node->id, ID_COLS);
	g_autofree char *padding = NULL, *text = NULL;
	struct page_shape shape = { .indent = ID_COLS, .prefix = id, .prefix_style = STYLE_DIM };

	int used = add_cells(making, index, spans);
	if (roomy) {
		padding = g_strdup_printf("%*s", cols - used, "");
		text = clause_text(making, clause, cols);
		add_span(spans, padding, STYLE_PLAIN, CATALOG_NONE);
		add_span(spans, text, STYLE_PLAIN, CATALOG_NONE);
	}
	page_add(making->page, &shape, (const struct page_span *)(void *)spans->data, spans->len);
}

static void add_marks(GString *text, enum glyph first, enum glyph last, bool ascii)
{
	for (enum glyph glyph = first; glyph <= last; glyph++)
		g_string_append_printf(text, "%s %s  ", glyph_text(glyph, ascii),
				       glyph_words(glyph));
}

static void add_legend(struct making *making)
{
	bool ascii = making->screen->ascii;
	g_autoptr(GString) text = g_string_new(NULL);

	add_marks(text, GLYPH_STATUS_NONE, GLYPH_LEFT_OUT, ascii);
	/* The other party's side is among the marks of an auditor alone. */
	if (making->both && making->screen->model->declared->len)
		add_marks(text, GLYPH_SAYS_IMPLEMENTED, GLYPH_SAYS_NOT_IMPLEMENTED, ascii);
	g_string_append_printf(text, "_ %s  ", _("no duty under the model"));
	g_string_append_printf(text, _("bars: %s reviewed, %s assessed"), glyph_text(GLYPH_BAR, ascii),
			       glyph_text(GLYPH_BAR_HALF, ascii));
	page_add_text(making->page, STYLE_DIM, text->str);
}

/* The columns after the marks are named where there is room for them. */
static void add_map(struct making *making)
{
	int cols = map_cols(making);
	bool wide = making->width >= WIDE_COLS && cols + ID_COLS + 2 * (SMALL_BAR_COLS + 8) <=
							  making->width;
	g_autofree char *controls = padded(_("Controls"), cols + ID_COLS + 2);
	g_autofree char *customer = padded(label_side(SIDE_CUSTOMER), SMALL_BAR_COLS + 8);
	g_autofree char *heading = wide ?
		g_strconcat(controls, customer, label_side(SIDE_PROVIDER), NULL) :
		g_strdup(_("Every control, clause by clause"));

	page_add_text(making->page, STYLE_HEADING, heading); /* all of it on the first screen */
	for (unsigned i = 0; i < making->report->clauses->len; i++)
		add_clause(making, &g_array_index(making->report->clauses, struct report_clause, i),
			   cols);
	add_legend(making);
}

/* The same in words: how far each clause is. */
static void add_clauses(struct making *making)
{
	const struct ui_model *model = making->screen->model;

	add_heading(making, _("Clause by clause"));
	for (unsigned i = 0; i < making->report->clauses->len; i++) {
		const struct catalog_node *node =
			g_array_index(making->report->clauses, struct report_clause, i).node;
		const struct tally *tally = &model->tallies[node - model->catalog->nodes];
		g_autofree char *text = g_strdup_printf(
			_("%s %s: assessed %u of %u, reviewed %u, conform %u, gaps %u"), node->id,
			node->title, tally->assessed, tally->records, tally->reviewed,
			tally->conform, tally->gaps);

		page_add_text(making->page, STYLE_PLAIN, text);
	}
}

/* Where something was reviewed: how much of it conforms. */
static void add_conformity(struct making *making)
{
	unsigned reviewed = making->report->total[SIDE_CUSTOMER].reviewed +
			    making->report->total[SIDE_PROVIDER].reviewed;

	if (!begin_list(making, _("Conformity of what is reviewed"), reviewed))
		return;
	for (unsigned i = 0; i < making->report->clauses->len; i++) {
		const struct report_clause *clause =
			&g_array_index(making->report->clauses, struct report_clause, i);

		for (enum side side = 0; side < SIDE_COUNT; side++) {
			const struct tally *tally = &clause->sides[side];

			if (tally->reviewed == 0)
				continue;
			g_autofree char *bar = bar_text(making, tally->conform, tally->conform,
							tally->reviewed, SMALL_BAR_COLS);
			g_autofree char *text = g_strdup_printf(
				_("%s: %u of %u reviewed conform"), label_side(side), tally->conform,
				tally->reviewed);
			g_autofree char *line = making->screen->linear ?
				g_strdup(text) : g_strdup_printf("%s  %s", bar, text);
			page_add_field(making->page, ID_COLS, clause->node->id, STYLE_PLAIN, line);
		}
	}
}

/* ---- lists ------------------------------------------------------------------------- */

static void add_gaps(struct making *making)
{
	const struct overview *overview = making->overview;

	if (!begin_list(making, _("Gaps, by day"), overview->gaps->len))
		return;
	for (unsigned i = 0; i < overview->gaps->len; i++) {
		const struct overview_gap *gap =
			&g_array_index(overview->gaps, struct overview_gap, i);
		const struct report_entry *entry = gap->entry;
		bool first = i == 0 || gap[-1].when != gap->when;
		enum style style = gap->when == WHEN_OVERDUE ? STYLE_BAD : STYLE_PLAIN;

		if (first) {
			g_autofree char *group = g_strdup_printf("%s: %u", label_when(gap->when),
								 overview->due[gap->when]);
			page_add_text(making->page, style, group);
		}
		g_autofree char *where = g_strdup_printf("%s %s", entry->node->id,
							 label_side(entry->side));
		g_autofree char *text = g_strdup_printf(
			"%s%s%s%s%s", label_status(entry->record.status), label_comma(),
			entry->record.assignee ? entry->record.assignee : _("nobody"),
			label_comma(), entry->node->title);
		g_autofree char *due = label_day(entry->record.due);

		add_line(making, gap->when == WHEN_UNDATED ? "" : due, where,
			 link_to(making, entry->node, (int)entry->side, NULL), style, text);
	}
}

static void add_people(struct making *making)
{
	const GArray *people = making->overview->people;

	if (!begin_list(making, _("Gaps, by who has to act"), people->len))
		return;
	for (unsigned i = 0; i < people->len; i++) {
		const struct overview_person *person =
			&g_array_index(people, struct overview_person, i);
		g_autofree char *count =
			g_strdup_printf(ngettext("%u gap", "%u gaps", person->gaps), person->gaps);
		g_autofree char *next = label_day(person->next);
		g_autofree char *text =
			next ? g_strdup_printf(_("%s, first due %s, %u overdue"), count, next,
					       person->overdue) :
				       g_strdup_printf(_("%s, no day set"), count);

		page_add_field(making->page, NAME_COLS, person->name ? person->name : _("nobody"),
			       person->overdue ? STYLE_BAD : STYLE_PLAIN, text);
	}
}

static void add_unowned(struct making *making)
{
	const GArray *unowned = making->overview->unowned;

	if (!begin_list(making, _("Duties that nobody owns"), unowned->len))
		return;
	for (unsigned i = 0; i < unowned->len; i++) {
		const struct overview_duty *one = &g_array_index(unowned, struct overview_duty, i);

		add_line(making, NULL, one->node->id, link_to(making, one->node, -1, NULL),
			 STYLE_PLAIN, one->duty->text);
	}
}

/* An entry leads to the control that it is about, else to its register. */
static void add_item(struct making *making, enum report_register which,
		     const struct report_item *item, const char *said, const char *title)
{
	const struct catalog_node *node = overview_node(making->overview, which, item);
	const char *command = which == REGISTER_FINDINGS ? "findings" : "requests";
	g_autofree char *text = g_strdup_printf("%s%s%s", said, title && *said ? ", " : "",
						title ? title : "");
	g_autofree char *where = node ? g_strdup_printf("%s %s", item->id, node->id) :
					g_strdup(item->id);

	g_strdelimit(text, "\n", ' ');
	add_line(making, NULL, where, link_to(making, node, -1, command), STYLE_PLAIN, text);
}

static void add_findings(struct making *making)
{
	const GPtrArray *findings = making->overview->findings;

	if (!begin_list(making, _("Findings that are open, by grade"), findings->len))
		return;
	for (unsigned i = 0; i < findings->len; i++) {
		const struct report_item *item = g_ptr_array_index(findings, i);
		const char *grade = report_item_text(item, "grade");

		add_item(making, REGISTER_FINDINGS, item,
			 grade ? label_word(session_grade_words, grade) : _("no grade"),
			 report_item_text(item, "title"));
	}
}

static void add_requests(struct making *making)
{
	const GPtrArray *requests = making->overview->requests;

	if (!begin_list(making, _("Requests that are outstanding"), requests->len))
		return;
	for (unsigned i = 0; i < requests->len; i++) {
		const struct report_item *item = g_ptr_array_index(requests, i);
		g_autofree char *due = label_day(report_item_text(item, "due"));
		const char *word = report_item_text(item, "state");
		const char *state = word ? label_word(session_request_words, word) : "-";
		g_autofree char *said = due ? g_strdup_printf(_("%s, due %s"), state, due) :
					      g_strdup(state);

		add_item(making, REGISTER_REQUESTS, item, said, report_item_text(item, "text"));
	}
}

static void add_assurances(struct making *making)
{
	const GPtrArray *assurances = making->overview->assurances;

	if (!begin_list(making, _("Assurance that lapses or has lapsed"), assurances->len))
		return;
	for (unsigned i = 0; i < assurances->len; i++) {
		const struct report_assurance *one = g_ptr_array_index(assurances, i);

		add_line(making, NULL, one->id, link_to(making, NULL, -1, "service"), STYLE_PLAIN,
			 one->standing);
	}
}

static void add_news(struct making *making)
{
	const GArray *news = making->overview->news;
	const struct session *session = making->report->session;

	if (!begin_list(making, _("What others recorded since your last action"), news->len))
		return;
	for (unsigned i = 0; i < MIN(news->len, NEWS_MAX); i++) {
		struct session_action action;

		session_action_get(session, g_array_index(news, unsigned, i), &action);
		const struct catalog_node *node =
			report_action_node(session, making->report->catalog, &action);
		g_autofree char *words = label_action(session, &action);
		g_autofree char *when = label_time(action.at);
		g_autofree char *text = g_strdup_printf("%s, %s", words, when);
		add_line(making, NULL, action.by, link_to(making, node, -1, "history"), STYLE_PLAIN,
			 text);
	}
	if (news->len > NEWS_MAX)
		page_add_text(making->page, STYLE_DIM, _("There is more; H on a group has it all."));
}

/* ---- all of it ------------------------------------------------------------------------- */

struct page *dashboard_page(const struct screen *screen, int width, GArray *targets)
{
	struct ui_model *model = screen->model;
	struct report *report = report_new_for(model->session, model->catalog, model->service,
					       model->looked_at, session_now(model->session));
	struct overview *overview = overview_new(report, config_author(model->ops->config));
	struct page *page = screen_page(screen, width);
	struct making making = { screen, report, overview, page, targets, width,
				 report->role == ROLE_AUDITOR };

	g_array_set_size(targets, 0);
	for (enum side side = 0; side < SIDE_COUNT; side++)
		add_side(&making, side);
	add_services(&making);
	add_pressing(&making);
	if (screen->linear)
		add_clauses(&making);
	else
		add_map(&making);
	add_gaps(&making);
	add_people(&making);
	add_unowned(&making);
	add_findings(&making);
	add_requests(&making);
	add_assurances(&making);
	add_news(&making);
	add_conformity(&making);
	overview_free(overview);
	report_free(report);
	return making.page;
}
