/*
 * The linear mode, for people who hear the screen or read it on a braille line: what stands in
 * rows and what is announced, in words. Relies on panes and overlays to draw with what is here
 * instead of their own marks and columns.
 */
#include "ui/linear.h"

/* ---- drawing ------------------------------------------------------------------ */

static struct page *text_page(const char *text, enum style style, int cols)
{
	struct page *page = page_new(cols);

	page_add_text(page, style, text);
	return page;
}

int linear_height(const char *text, int cols)
{
	struct page *page = text_page(text, STYLE_PLAIN, cols);
	int lines = MAX(page_lines(page), 1);

	page_free(page);
	return lines;
}

int linear_put(struct canvas *canvas, struct rect rect, enum style style, const char *text,
	       const struct catalog_needle *match)
{
	struct page *page = text_page(text, style, rect.cols);
	struct page_view view = { .link = -1, .match = match };
	int lines = MAX(page_lines(page), 1);

	rect.rows = MIN(rect.rows, lines);
	canvas_clip(canvas, rect);
	canvas_fill(canvas, rect, style, " ");
	page_draw(page, canvas, rect, &view);
	page_free(page);
	return lines;
}

static int row_height(const struct linear_rows *rows, unsigned row, int cols)
{
	g_autofree char *words = rows->words(rows->data, row);

	return linear_height(words, cols);
}

/* The first row from which on the chosen one is seen whole. */
static unsigned top_for(const struct linear_rows *rows, unsigned top, struct rect rect)
{
	unsigned first = rows->at;
	int room = rect.rows - row_height(rows, rows->at, rect.cols);

	if (rows->at < top)
		return rows->at;
	while (first > top) {
		room -= row_height(rows, first - 1, rect.cols);
		if (room < 0)
			break;
		first--;
	}
	return first;
}

int linear_list(struct canvas *canvas, struct rect rect, const struct linear_rows *rows,
		unsigned *top)
{
	int taken = 0;

	if (rows->count == 0)
		return 0;
	*top = top_for(rows, MIN(*top, rows->count - 1), rect);
	for (unsigned row = *top; row < rows->count && taken < rect.rows; row++) {
		struct rect place = { rect.y + taken, rect.x, rect.rows - taken, rect.cols };
		g_autofree char *words = rows->words(rows->data, row);
		bool chosen = row == rows->at;

		taken += linear_put(canvas, place, chosen ? STYLE_SELECTED : STYLE_PLAIN, words,
				    NULL);
		if (chosen) {
			canvas->cursor_y = place.y;
			canvas->cursor_x = place.x;
		}
	}
	return MIN(taken, rect.rows);
}

/* ---- rows in words -------------------------------------------------------------- */

static const char *mark_words(enum glyph mark)
{
	if (mark == GLYPH_NO_DUTY)
		return _("no duty");
	if (mark == GLYPH_CONFLICT)
		return _("in conflict");
	return mark <= GLYPH_NOT_IMPLEMENTED ? label_status((enum status)mark) : glyph_words(mark);
}

/* What stands for both sides; the one that recording goes to comes first. */
static char *sides_words(struct ui_model *model, unsigned index)
{
	enum side other = model->side == SIDE_CUSTOMER ? SIDE_PROVIDER : SIDE_CUSTOMER;
	enum glyph ours = model_mark_of(model, index, model->side);
	enum glyph theirs = model_mark_of(model, index, other);

	if (ours == theirs)
		return g_strdup_printf(_("both sides %s"), mark_words(ours));
	return g_strdup_printf(_("%s %s, %s %s"), label_side(model->side), mark_words(ours),
			       label_side(other), mark_words(theirs));
}

static char *control_row(const struct screen *screen, unsigned index)
{
	const struct catalog_node *node = &screen->model->catalog->nodes[index];
	g_autofree char *sides = sides_words(screen->model, index);

	const char *kind = label_kind(node->control->kind);

	if (model_can_fold(screen->model, index))
		kind = model_is_folded(screen->model, index) ? _("control with others, closed") :
							       _("control with others, open");
	return g_strdup_printf(model_is_marked(screen->model, index) ? _("%s %s; %s; %s; marked") :
								       _("%s %s; %s; %s"),
			       node->id, node->title, sides, kind);
}

char *linear_row(const struct screen *screen, unsigned index)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = &model->catalog->nodes[index];
	const struct tally *tally = &model->tallies[index];

	unsigned marked;

	if (node->control)
		return control_row(screen, index);
	if (node->withdrawn)
		return g_strdup_printf(_("%s %s; withdrawn"), node->id, node->title);
	marked = model_is_folded(model, index) ? model_marked_in(model, index) : 0;
	if (marked)
		return g_strdup_printf(_("%s %s; group, closed; %u of %u assessed; %u marked"),
				       node->id, node->title, tally->assessed, tally->records,
				       marked);
	return g_strdup_printf(model_is_folded(model, index) ?
				       _("%s %s; group, closed; %u of %u assessed") :
				       _("%s %s; group, open; %u of %u assessed"),
			       node->id, node->title, tally->assessed, tally->records);
}

char *linear_filter(const struct ui_model *model, int columns)
{
	g_autofree char *whole = g_strdup_printf(_("Controls, %u of %u: %s"), model->shown,
						 model->controls, model->filter);
	g_autofree char *display = text_display(whole);

	if ((int)text_columns(display) <= columns)
		return g_steal_pointer(&whole);
	return g_strdup_printf(_("Controls, %u of %u; f has the filter"), model->shown,
			       model->controls);
}

char *linear_split(const unsigned *counts, unsigned duties)
{
	return g_strdup_printf(ngettext("of %u duty the customer has %u, the provider %u, both %u",
					"of %u duties the customer has %u, the provider %u, both %u",
					duties),
			       duties, counts[ACCOUNTABLE_CSC], counts[ACCOUNTABLE_CSP],
			       counts[ACCOUNTABLE_SHARED]);
}

/* ---- the last line ---------------------------------------------------------------- */

char *linear_idle(const struct screen *screen, const char *hints)
{
	const struct ui_model *model = screen->model;
	bool is_pane = model && !screen->overlay;
	g_autofree char *service = model ? model_service_words(model) : NULL;
	g_autofree char *whose = is_pane && !model_is_whole_scope(model) ?
		g_strdup_printf("%s, %s", label_side(model->side), service) :
		g_strdup(is_pane ? label_side(model->side) : "");

	if (!is_pane)
		return g_strdup(hints);
	if (!*hints && model->marked_count)
		return g_strdup_printf(ngettext("recording for the %s, %u marked",
						"recording for the %s, %u marked",
						model->marked_count),
				       whose, model->marked_count);
	if (!*hints)
		return g_strdup_printf(_("recording for the %s"), whose);
	if (model->marked_count)
		return g_strdup_printf(ngettext("recording for the %s, %u marked; %s",
						"recording for the %s, %u marked; %s",
						model->marked_count),
				       whose, model->marked_count, hints);
	return g_strdup_printf(_("recording for the %s; %s"), whose, hints);
}

char *linear_fold(const struct screen *screen, unsigned group)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *nodes = model->catalog->nodes;
	unsigned count = 0;

	for (unsigned i = group; i < nodes[group].end; i++)
		count += nodes[i].control != NULL;
	return g_strdup_printf(model_is_folded(model, group) ?
				       ngettext("closed, %u control", "closed, %u controls", count) :
				       ngettext("open, %u control", "open, %u controls", count),
			       count);
}

char *linear_entries(const char *title, unsigned count)
{
	return g_strdup_printf(ngettext("%s, %u entry; ? helps, q leaves",
					"%s, %u entries; ? helps, q leaves", count),
			       title, count);
}

char *linear_match(const struct ui_model *model, unsigned node, unsigned place)
{
	return g_strdup_printf(_("match %u of %u: %s %s"), place, model->matches->len,
			       model->catalog->nodes[node].id, model->catalog->nodes[node].title);
}

char *linear_lines(const char *title, int lines)
{
	return g_strdup_printf(ngettext("%s, %u line; ? helps, q leaves",
					"%s, %u lines; ? helps, q leaves", (unsigned)lines),
			       title, (unsigned)lines);
}

char *linear_pane(struct screen *screen)
{
	const struct catalog_node *node = model_node(screen->model);
	unsigned lines;

	if (!node || screen->focus == PANE_TREE) /* the row is read where the cursor is */
		return g_strdup(_("controls"));
	if (screen->focus == PANE_SPLIT && node->control)
		return g_strdup_printf(ngettext("%u duty of %s under %s",
						"%u duties of %s under %s",
						node->control->duty_count),
				       node->control->duty_count, node->id,
				       label_model(screen->model->looked_at));
	if (screen->focus == PANE_SPLIT)
		return g_strdup(_("A group has no duties of its own."));
	screen_layout(screen);
	guidance_make(screen);
	lines = (unsigned)page_lines(screen->guidance.page);
	return g_strdup_printf(ngettext("guidance of %s, %u line", "guidance of %s, %u lines",
					lines),
			       node->id, lines);
}

struct linear_look linear_look(const struct screen *screen)
{
	return (struct linear_look){ .focus = screen->focus,
				     .selected = screen->model ? screen->model->selected : 0,
				     .overlay = screen->overlay != NULL };
}

/* The row of the tree is under the cursor: it is read from there. */
void linear_tell(struct screen *screen, const struct linear_look *before)
{
	bool other_pane, other_node;

	if (!screen->linear || !screen->model || screen->overlay)
		return;
	other_pane = before->overlay || before->focus != screen->focus;
	other_node = before->selected != screen->model->selected;
	if (other_pane || (other_node && screen->focus != PANE_TREE))
		screen_announce(screen, linear_pane(screen));
}
