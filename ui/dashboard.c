/*
 * `D`: how far the assessment is and what has to be done next, on one page. The cursor goes from
 * one link to the next, in every direction; the control under it is named below the page; Enter
 * goes there, and Esc comes back.
 */
#include "ui/dashboard.h"
#include "ui/linear.h"

#include <string.h>

struct dashboard {
	struct overlay base;
	struct scroll_pane pane;
	GArray *targets;    /* of struct dashboard_target */
	unsigned version;   /* of the model that the page was made of */
	int column;         /* where going up and down tends to */
};

static struct dashboard *dashboard_of(struct screen *screen)
{
	return (struct dashboard *)screen->overlay;
}

static void dashboard_free(struct overlay *overlay)
{
	struct dashboard *dashboard = (struct dashboard *)overlay;

	scroll_clear(&dashboard->pane);
	g_array_unref(dashboard->targets);
	g_free(dashboard);
}

/* ---- the page -------------------------------------------------------------------- */

static const struct dashboard_target *target_at(const struct dashboard *dashboard)
{
	int link = dashboard->pane.view.link;

	return link < 0 || link >= (int)dashboard->targets->len ?
		       NULL :
		       &g_array_index(dashboard->targets, struct dashboard_target, link);
}

/* Choose the link that is most like one of the page before: the first that leads there too. */
static void choose_again(struct dashboard *dashboard, const struct dashboard_target *before)
{
	int was = dashboard->pane.view.link, found = -1;

	for (int i = 0; i < (int)dashboard->targets->len; i++) {
		const struct dashboard_target *one =
			&g_array_index(dashboard->targets, struct dashboard_target, i);

		if (one->node == before->node && one->side == before->side &&
		    g_strcmp0(one->command, before->command) == 0 &&
		    (found < 0 || ABS(i - was) < ABS(found - was)))
			found = i;
	}
	dashboard->pane.view.link = found;
}

/* Rows are left for what stands below the page. */
static int page_rows(const struct screen *screen)
{
	int rows = overlay_page_rows(screen);

	/* In the linear mode lines say all themselves. */
	return rows >= 6 && !screen->linear ? rows - 1 : rows;
}

/* The page, made anew when the width or what is recorded changed. */
static struct page *page_of(struct dashboard *dashboard, const struct screen *screen)
{
	int width = overlay_page_width(screen);
	const struct dashboard_target *target = target_at(dashboard);
	struct dashboard_target before = target ? *target : (struct dashboard_target){ 0 };
	struct scroll_pane *pane = &dashboard->pane;

	if (pane->page && pane->width == width && dashboard->version == screen->model->version)
		return pane->page;
	scroll_clear(pane);
	pane->page = dashboard_page(screen, width, dashboard->targets);
	pane->width = width;
	dashboard->version = screen->model->version;
	if (target)
		choose_again(dashboard, &before);
	return pane->page;
}

/* ---- moving ------------------------------------------------------------------------ */

static bool is_seen(const struct dashboard *dashboard, const struct screen *screen, int line)
{
	int top = dashboard->pane.view.top;

	return line >= top && line < top + page_rows(screen);
}

/* After scrolling the first link that is seen is chosen, when the one before went out of sight. */
static void choose_seen(struct dashboard *dashboard, const struct screen *screen)
{
	struct page *page = page_of(dashboard, screen);
	int line, link = dashboard->pane.view.link;

	if (link >= 0 && page_link(page, (unsigned)link, &line) != CATALOG_NONE &&
	    is_seen(dashboard, screen, line))
		return;
	dashboard->pane.view.link = -1;
	for (unsigned i = 0; i < page_links(page); i++) {
		if (page_link(page, i, &line) == CATALOG_NONE || !is_seen(dashboard, screen, line))
			continue;
		dashboard->pane.view.link = (int)i;
		return;
	}
}

/* The link of the nearest line above or below that has any, as near to the column as there is;
 * -1 when there is none. */
static int link_beside(struct dashboard *dashboard, struct page *page, int step)
{
	int count = (int)page_links(page), link = dashboard->pane.view.link, best = -1;
	int here = step > 0 ? dashboard->pane.view.top - 1 : G_MAXINT, row = -1, line, column;
	int best_distance = G_MAXINT;

	if (link >= 0)
		page_link_place(page, (unsigned)link, &here, &column);
	for (int i = link < 0 ? (step > 0 ? 0 : count - 1) : link; i >= 0 && i < count; i += step) {
		page_link_place(page, (unsigned)i, &line, &column);
		if ((line - here) * step <= 0)
			continue;
		if (row >= 0 && line != row)
			break;
		row = line;
		if (ABS(column - dashboard->column) < best_distance) {
			best = i;
			best_distance = ABS(column - dashboard->column);
		}
	}
	return best;
}

/* Text between two links is not jumped over: where the next one is far, it is scrolled to. */
static void step(struct dashboard *dashboard, const struct screen *screen, int step)
{
	struct page *page = page_of(dashboard, screen);
	int link = link_beside(dashboard, page, step), line, column, rows = page_rows(screen);

	if (link >= 0)
		page_link_place(page, (unsigned)link, &line, &column);
	if (link < 0 || line < dashboard->pane.view.top - rows / 2 ||
	    line >= dashboard->pane.view.top + rows + rows / 2) {
		scroll_move(&dashboard->pane, rows, step > 0 ? MOTION_DOWN : MOTION_UP);
		return;
	}
	scroll_link(&dashboard->pane, rows, link - dashboard->pane.view.link);
}

static void note_column(struct dashboard *dashboard, struct page *page)
{
	int line, link = dashboard->pane.view.link;

	if (link >= 0)
		page_link_place(page, (unsigned)link, &line, &dashboard->column);
}

/* In the linear mode: line by line; the link of a line is chosen on it. */
static void read_on(struct dashboard *dashboard, const struct screen *screen, enum motion motion)
{
	struct page *page = page_of(dashboard, screen);
	struct page_view *view = &dashboard->pane.view;
	int line = -1, link;

	scroll_move(&dashboard->pane, page_rows(screen), motion);
	link = page_link_above(page, view->line);
	if (link >= 0)
		page_link(page, (unsigned)link, &line);
	view->link = line == view->line ? link : -1;
}

unsigned command_dashboard_move(struct screen *screen, int number, const char *text)
{
	struct dashboard *dashboard = dashboard_of(screen);
	enum motion motion = (enum motion)number;
	(void)text;

	screen_hush(screen);
	page_of(dashboard, screen);
	if (screen->linear) {
		read_on(dashboard, screen, motion);
		return CHANGED_VIEW;
	}
	if (motion == MOTION_UP || motion == MOTION_DOWN) {
		step(dashboard, screen, motion == MOTION_DOWN ? 1 : -1);
		return CHANGED_VIEW;
	}
	scroll_move(&dashboard->pane, page_rows(screen), motion);
	choose_seen(dashboard, screen);
	return CHANGED_VIEW;
}

unsigned command_dashboard_link(struct screen *screen, int number, const char *text)
{
	struct dashboard *dashboard = dashboard_of(screen);
	struct page *page = page_of(dashboard, screen);
	(void)text;

	screen_hush(screen);
	scroll_link(&dashboard->pane, page_rows(screen), number);
	note_column(dashboard, page);
	return CHANGED_VIEW;
}

bool dashboard_point(struct screen *screen, int y, int x)
{
	struct dashboard *dashboard = dashboard_of(screen);
	int link = scroll_link_at(&dashboard->pane, y, x, false);

	if (link < 0)
		return false;
	screen_hush(screen);
	dashboard->pane.view.link = link;
	note_column(dashboard, page_of(dashboard, screen));
	return true;
}

/* ---- going there, and coming back ---------------------------------------------------- */

unsigned command_dashboard_follow(struct screen *screen, int number, const char *text)
{
	struct dashboard *dashboard = dashboard_of(screen);
	struct ui_model *model = screen->model;
	(void)number;
	(void)text;

	page_of(dashboard, screen);
	const struct dashboard_target *target = target_at(dashboard);
	if (!target) {
		screen_say(screen, g_strdup(_("nothing is chosen: Tab goes to the next link")));
		return CHANGED_VIEW;
	}
	if (target->node == CATALOG_NONE) {
		const struct ui_command *command = command_find(target->command);

		overlay_put_behind(screen, model->selected);
		return screen_run(screen, command, "");
	}
	if (target->side >= 0 && model->side != (enum side)target->side) {
		model->side = (enum side)target->side;
		model->version++;
	}
	overlay_put_behind(screen, target->node);
	screen_say(screen, g_strdup(_("Esc goes back to the dashboard")));
	return CHANGED_VIEW | CHANGED_SELECTION;
}

unsigned command_dashboard_close(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_hush(screen);
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}

/* ---- drawing ------------------------------------------------------------------------- */

/* "9.2.1 customer partial, provider not assessed: User registration" */
static char *control_words(const struct ui_model *model, unsigned index)
{
	const struct catalog_node *node = &model->catalog->nodes[index];
	struct record records[SIDE_COUNT];

	if (!node->control)
		return g_strdup_printf("%s  %s", node->id, node->title);
	for (enum side side = 0; side < SIDE_COUNT; side++)
		session_record(model->session, node->id, model->service, side, &records[side]);
	return g_strdup_printf(_("%s customer %s, provider %s: %s"), node->id,
			       label_status(records[SIDE_CUSTOMER].status),
			       label_status(records[SIDE_PROVIDER].status), node->title);
}

static void draw_below(const struct dashboard *dashboard, const struct screen *screen,
		       struct canvas *canvas, struct rect row)
{
	const struct dashboard_target *target = target_at(dashboard);
	g_autofree char *words = NULL;

	if (target && target->node != CATALOG_NONE)
		words = control_words(screen->model, target->node);
	else if (target)
		words = g_strdup(_(command_find(target->command)->help));
	canvas_field(canvas, row.y, row.x, row.cols, STYLE_SELECTED_DIM, words ? words : "");
}

static void dashboard_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct dashboard *dashboard = (struct dashboard *)overlay;
	int rows = page_rows(screen);

	page_of(dashboard, screen);
	overlay_page_draw_rows(screen, canvas, &dashboard->pane, _("Dashboard"), rows);
	if (rows == overlay_page_rows(screen))
		return;
	struct rect rect = overlay_page_rect(screen);
	draw_below(dashboard, screen, canvas,
		   (struct rect){ rect.y + rect.rows - 1, rect.x, 1, rect.cols });
}

/* The cursor stands on the control that is selected. */
static void choose_selected(struct dashboard *dashboard, const struct screen *screen)
{
	struct page *page = page_of(dashboard, screen);

	for (unsigned i = 0; i < dashboard->targets->len; i++) {
		if (g_array_index(dashboard->targets, struct dashboard_target, i).node !=
		    screen->model->selected)
			continue;
		scroll_link(&dashboard->pane, page_rows(screen),
			    (int)i - dashboard->pane.view.link);
		break;
	}
	if (dashboard->pane.view.link < 0)
		choose_seen(dashboard, screen);
	note_column(dashboard, page);
}

unsigned command_dashboard(struct screen *screen, int number, const char *text)
{
	static const struct overlay_class class = { CONTEXT_DASHBOARD, dashboard_draw, NULL,
						    dashboard_free };
	struct dashboard *dashboard = g_new0(struct dashboard, 1);
	(void)number;
	(void)text;

	dashboard->base.class = &class;
	dashboard->targets = g_array_new(FALSE, FALSE, sizeof(struct dashboard_target));
	scroll_begin(screen, &dashboard->pane);
	if (screen->linear) /* from its top, line by line */
		screen_announce(screen, linear_lines(_("Dashboard"),
						     page_lines(page_of(dashboard, screen))));
	else
		choose_selected(dashboard, screen);
	screen_set_overlay(screen, &dashboard->base);
	return CHANGED_VIEW;
}
