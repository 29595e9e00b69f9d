/*
 * Who does what: the duties of the selected control under the service model that is looked
 * at, how many each side has, and what both sides come to.
 */
#include "ui/linear.h"

#include <string.h>

enum { BAR_COLS = 12 };

static int columns_of(const char *text)
{
	g_autofree char *display = text_display(text);

	return (int)text_columns(display);
}

/* Who has how many of a control's duties. */
struct split {
	unsigned count[ACCOUNTABLE_COUNT];
	unsigned duties;
};

static enum accountable who_of(const struct ui_model *model, const struct catalog_node *node,
			       unsigned duty)
{
	return session_accountable(model->session, node->id, &node->control->duties[duty],
				   model->service, model->looked_at);
}

static struct split count_split(const struct ui_model *model, const struct catalog_node *node)
{
	struct split split = { .duties = node->control->duty_count };

	for (unsigned i = 0; i < node->control->duty_count; i++)
		split.count[who_of(model, node, i)]++;
	return split;
}

/* "customer ### 3": a bar as long as the share of the duties. */
static void append_bar(const struct screen *screen, GString *text, const struct split *split,
		       enum accountable who, int columns)
{
	unsigned count = split->count[who];
	int length = (int)(count * (unsigned)columns / MAX(split->duties, 1u));

	if (count && length == 0)
		length = 1;
	g_string_append_printf(text, "%s ", label_accountable(who));
	for (int i = 0; i < length; i++)
		g_string_append(text, glyph_text(GLYPH_BAR, screen->ascii));
	g_string_append_printf(text, "%s%u", length ? " " : "", count);
}

static const enum accountable bars[] = { ACCOUNTABLE_CSC, ACCOUNTABLE_SHARED, ACCOUNTABLE_CSP };

/* The bars beside each other, so many columns long and so many apart. */
static char *bars_line(const struct screen *screen, const struct split *split, int columns, int gap)
{
	GString *text = g_string_new(NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(bars); i++) {
		if (i > 0)
			g_string_append_printf(text, "%*s", gap, "");
		append_bar(screen, text, split, bars[i], columns);
	}
	return g_string_free(text, FALSE);
}

/* In a line where that is wide enough, however close; else below each other. */
static void add_bars(const struct screen *screen, struct page *page, const struct split *split,
		     int width)
{
	int columns = CLAMP((width - 40) / 2, 3, BAR_COLS);
	const struct { int columns, gap; } tries[] = {
		{ columns, 3 }, { columns, 2 }, { 1, 2 }, { 1, 1 },
	};

	if (screen->linear) {
		g_autofree char *words = linear_split(split->count, split->duties);
		page_add_text(page, STYLE_PLAIN, words);
		return;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(tries); i++) {
		g_autofree char *line = bars_line(screen, split, tries[i].columns, tries[i].gap);

		if (columns_of(line) > width)
			continue;
		page_add_text(page, STYLE_PLAIN, line);
		return;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(bars); i++) {
		g_autoptr(GString) text = g_string_new(NULL);

		append_bar(screen, text, split, bars[i], columns);
		page_add_text(page, STYLE_PLAIN, text->str);
	}
}

/* Whose duty it is, in a word or two; `style` says whether somebody should look. */
static const char *who_words(const struct ui_model *model, enum accountable who,
			     enum accountable by_catalog, enum style *style)
{
	bool customer = model->role == ROLE_CUSTOMER, provider = model->role == ROLE_PROVIDER;

	*style = STYLE_PLAIN;
	if (who == ACCOUNTABLE_SHARED) {
		*style = STYLE_PARTIAL;
		return label_accountable(who);
	}
	if (who == ACCOUNTABLE_CSC && customer) {
		*style = STYLE_HEADING;
		return _("we (customer)");
	}
	if (who == ACCOUNTABLE_CSP && provider) {
		*style = STYLE_HEADING;
		return _("we (provider)");
	}
	if (who == ACCOUNTABLE_NA && by_catalog == ACCOUNTABLE_NA) {
		*style = STYLE_DIM;
		return label_accountable(who);
	}
	if (who == ACCOUNTABLE_NA || who >= ACCOUNTABLE_COUNT) {
		*style = STYLE_BAD;
		return _("nobody claims this");
	}
	return label_accountable(who);
}

/* a, b, ... z, then numbers. */
static char *duty_letter(unsigned index, bool warn)
{
	const char *mark = warn ? "! " : "";

	if (index < 26)
		return g_strdup_printf("%s%c ", mark, (char)('a' + (int)index));
	return g_strdup_printf("%s%u ", mark, index + 1);
}

static void add_line(struct page *page, enum style style, const char *text)
{
	struct page_shape shape = { .indent = 4 };
	struct page_span span = { text, style, CATALOG_NONE };

	page_add(page, &shape, &span, 1);
}

static void add_detail(struct page *page, const char *label, const char *text)
{
	g_autofree char *line = g_strdup_printf("%s: %s", label, text);

	add_line(page, STYLE_DIM, line);
}

/* How what a party says that is not ours reads: "the provider says: customer". */
static void add_claim(struct page *page, const struct claim *claim, enum side side)
{
	g_autofree char *says = NULL;

	if (!claim->made || claim->ours)
		return;
	says = g_strdup_printf(_("the %s says: %s"), label_side(side), label_claim(claim));
	add_line(page, STYLE_PLAIN, says);
	if (claim->reason)
		add_line(page, STYLE_DIM, claim->reason);
}

/* What the other party says of a duty, and what that comes to where both do not say the same. */
static void add_claims(struct page *page, const struct ui_model *model,
		       const struct catalog_node *node, const struct catalog_duty *duty)
{
	bool needed = duty->accountable[model->looked_at] != ACCOUNTABLE_NA;
	struct claim claims[SIDE_COUNT];
	enum agreement agreement;

	session_claims(model->session, node->id, duty, model->service, model->looked_at, claims);
	agreement = claims_agreement(claims, needed);
	if (agreement == AGREEMENT_UNANSWERED)
		return;
	for (enum side side = 0; side < SIDE_COUNT; side++)
		add_claim(page, &claims[side], side);
	if (agreement != AGREEMENT_AGREED)
		add_line(page, agreement == AGREEMENT_UNOWNED ? STYLE_BAD : STYLE_PARTIAL,
			 label_agreement(agreement));
}

/* What is recorded of a duty besides whose it is, and where that is not what the catalog says. */
static void add_duty_details(struct page *page, const struct ui_model *model,
			     const struct catalog_node *node, const struct catalog_duty *which,
			     enum accountable who)
{
	struct ops_duty duty = { node, which, model->service, model->looked_at };
	enum accountable by_catalog = which->accountable[model->looked_at];

	if (who != by_catalog)
		add_detail(page, _("the catalog says"), label_accountable(by_catalog));
	for (const char *const *name = ops_duty_fields; *name; name++) {
		const char *text = ops_duty_get(model->session, &duty, *name);
		bool is_split = strcmp(*name, "split") == 0;
		g_autofree char *path = session_path("duty", node->id, which->id, model->service,
						     *name, NULL);

		if (is_split && who == ACCOUNTABLE_SHARED && !text)
			text = which->split;
		if (text && strcmp(*name, "accountable") != 0 &&
		    (!is_split || who == ACCOUNTABLE_SHARED))
			add_detail(page, _(session_field_of(path)->label), text);
	}
}

static void add_duty(const struct screen *screen, struct page *page,
		     const struct catalog_node *node, unsigned index)
{
	const struct ui_model *model = screen->model;
	const struct catalog_duty *duty = &node->control->duties[index];
	enum accountable who = who_of(model, node, index);
	struct page_shape shape = { .indent = 4, .prefix_style = STYLE_HEADING };
	struct page_span span = { duty->text, STYLE_PLAIN, index }; /* chosen as links are */

	shape.tail = who_words(model, who, duty->accountable[model->looked_at], &shape.tail_style);
	enum agreement agreement = session_agreement(model->session, node->id, duty, model->service,
						     model->looked_at);
	bool warn = shape.tail_style == STYLE_BAD ||
		    (agreement != AGREEMENT_AGREED && agreement != AGREEMENT_UNANSWERED);
	g_autofree char *letter = duty_letter(index, warn && !screen->linear);
	g_autofree char *words = g_strdup_printf("%s: %s", shape.tail, duty->text);
	shape.prefix = letter;
	if (screen->linear) { /* at the end of the line it would be heard too late */
		span.text = words;
		shape.tail = NULL;
	}
	page_add(page, &shape, &span, 1);
	add_duty_details(page, model, node, duty, who);
	add_claims(page, model, node, duty);
}

/* The status a mark stands for, in the words of reports; the mark's own where it is none. */
static const char *mark_words(enum glyph mark)
{
	return mark <= GLYPH_NOT_IMPLEMENTED ? label_status((enum status)mark) : glyph_words(mark);
}

/* "customer ~ partial, stated only" */
static char *state_text(const struct screen *screen, enum side side, enum glyph mark,
			const struct joint *joint)
{
	g_autofree char *words = label_joint_side(&joint->sides[side], mark_words(mark));

	if (mark != GLYPH_NO_DUTY && screen->linear)
		return g_strdup_printf("%s: %s", label_side(side), words);
	if (mark != GLYPH_NO_DUTY)
		return g_strdup_printf("%s %s %s", label_side(side),
				       glyph_text(mark, screen->ascii), words);
	g_autofree char *no_duty =
		g_strdup_printf(_("no duty under %s"), label_model(screen->model->looked_at));
	return g_strdup_printf("%s: %s", label_side(side), no_duty);
}

/* What has to be said of the assurance of the provider whose status stands above. */
static void add_assurance(const struct ui_model *model, struct page *page)
{
	struct page_shape shape = { .indent = 2 };
	struct cover cover;

	session_cover(model->session, model->service, NULL, 0, &cover);
	if (cover_holds(&cover))
		return;
	g_autofree char *words = label_cover(&cover, NULL);
	struct page_span span = { words, STYLE_PARTIAL, CATALOG_NONE };
	page_add(page, &shape, &span, 1);
}

/* Why it comes to that, as far as the marks of both sides do not show it; and, where several
 * services are in scope, what they all come to. */
static void add_reasons(const struct ui_model *model, struct page *page,
			const struct catalog_node *node, const struct joint *joint)
{
	g_autofree char *reasons = label_joint_reasons(joint, JOINT_DUTIES);
	struct page_shape shape = { .indent = 2 };
	struct page_span span = { reasons, joint->unowned ? STYLE_BAD : STYLE_PARTIAL,
				  CATALOG_NONE };
	struct joint_sum sum;
	if (*reasons)
		page_add(page, &shape, &span, 1);
	if (matrix_worst(model->session, node, &sum) < 2)
		return;
	g_autofree char *words = label_joint_sum(&sum, true);
	g_autofree char *all = g_strdup_printf("%s: %s", _("all services"), words);
	page_add_text(page, STYLE_DIM, all);
}

/* A line for each side; what the two come to stands beside the first that leaves room. */
static void add_states(struct screen *screen, struct page *page, const struct joint *joint,
		       int width)
{
	struct ui_model *model = screen->model;
	bool told = false;
	g_autofree char *words = label_joint_status(joint);
	g_autofree char *together = g_strdup_printf("%s: %s", _("joint"), words);
	for (enum side side = 0; side < SIDE_COUNT; side++) {
		enum glyph mark = model_mark_of(model, model->selected, side);
		g_autofree char *text = state_text(screen, side, mark, joint);
		bool beside = !told && !screen->linear &&
			      columns_of(text) + columns_of(together) + 2 <= width;
		struct page_shape shape = { .tail = beside ? together : NULL,
					    .tail_style = STYLE_HEADING };
		struct page_span span = { text, glyph_style(mark), CATALOG_NONE };

		page_add(page, &shape, &span, 1);
		told |= beside;
		if (side == SIDE_PROVIDER && mark != GLYPH_NO_DUTY)
			add_assurance(model, page);
	}
	if (!told)
		page_add_text(page, STYLE_HEADING, together);
}

/* Sides and bars first, then the duties one by one. */
static bool add_part(struct page *page, void *data)
{
	struct screen *screen = data;
	struct scroll_pane *pane = &screen->split;
	const struct catalog_node *node = &screen->model->catalog->nodes[pane->node];

	if (pane->part > node->control->duty_count)
		return false;
	if (pane->part == 0) {
		const struct ui_model *model = screen->model;
		struct split split = count_split(model, node);
		struct joint joint;

		session_joint(model->session, node, model->service, model->looked_at, &joint);
		add_states(screen, page, &joint, pane->width);
		if (split.duties)
			add_bars(screen, page, &split, pane->width);
		else
			page_add_text(page, STYLE_DIM,
				      _("The catalog names no duties here; our own side is assessed."));
		add_reasons(model, page, node, &joint);
	} else {
		add_duty(screen, page, node, pane->part - 1);
	}
	pane->part++;
	return true;
}

void split_make(struct screen *screen)
{
	const struct catalog_node *node = model_node(screen->model);
	struct scroll_pane *pane = &screen->split;
	struct rect inside = screen_inside(screen, screen->panes[PANE_SPLIT]);

	if (!scroll_renew(screen, pane, screen_page_width(screen, inside)))
		return;
	if (node && node->control)
		page_set_more(pane->page, add_part, screen);
	else
		page_add_text(pane->page, STYLE_DIM, _("A group has no duties of its own."));
}

/* For which service and under which model the split is shown, and where that is not its own. Where
 * the tree is not beside it, it has to be said whose duties these are. */
static char *split_title(const struct screen *screen)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = model_node(model);
	enum model own = session_model_for(model->session, model->service);
	bool alone = screen->panes[PANE_TREE].rows == 0 && node;
	bool whole = model_is_whole_scope(model);
	g_autofree char *service = model_service_words(model);
	g_autofree char *subject =
		g_strdup_printf("%s%s%s%s%s", alone ? node->id : "", alone ? ", " : "",
				whole ? "" : service, whole ? "" : ", ",
				label_model(model->looked_at));

	if (model->looked_at == own)
		return g_strdup_printf(_("Who does what: %s"), subject);
	if (whole)
		return g_strdup_printf(_("Who does what: %s (the session's model is %s)"), subject,
				       label_model(own));
	return g_strdup_printf(_("Who does what: %s (its model is %s)"), subject, label_model(own));
}

void split_draw(struct screen *screen, struct canvas *canvas)
{
	struct rect inside = screen_inside(screen, screen->panes[PANE_SPLIT]);
	struct scroll_pane *pane = &screen->split;

	if (screen->panes[PANE_SPLIT].rows == 0)
		return;
	split_make(screen);
	inside = screen_padded(screen, inside);
	scroll_clamp(pane, inside.rows);
	pane->view.match = screen->model->needle;
	if (screen->seek_match & SEEK_SPLIT)
		scroll_to_match(pane, inside.rows);
	screen->seek_match &= ~(unsigned)SEEK_SPLIT;
	g_autofree char *title = split_title(screen);
	g_autofree char *place = scroll_place(pane, inside.rows, screen->ascii);
	g_autofree char *corner = place ? g_strdup_printf(_("m: model   %s"), place) :
					  g_strdup(_("m: model"));
	pane_frame(screen, canvas, PANE_SPLIT, title, corner);
	scroll_draw(canvas, inside, pane, screen->focus == PANE_SPLIT);
}
