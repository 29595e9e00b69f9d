/*
 * The mouse: a click chooses what lies under it, twice opens it, the wheel turns it.
 */
#include "ui/screen_private.h"

enum { WHEEL_LINES = 3 };

/* ---- keys that the mouse stands for -------------------------------------------------- */

/* What a key does here, `times` in a row; false when it does nothing. */
static bool run_key(struct screen *screen, unsigned key, int times)
{
	bool longer;
	const struct ui_command *command =
		keys_find(screen->keys, screen_context(screen), &key, 1, &longer);

	for (int i = 0; command && i < times; i++)
		screen_apply(screen, screen_run(screen, command, ""));
	return command != NULL;
}

/* ---- overlays ---------------------------------------------------------------------- */

/* Pages where something can be chosen; lists are known by where their rows were drawn. */
static bool (*const points[CONTEXT_COUNT])(struct screen *screen, int y, int x) = {
	[CONTEXT_DASHBOARD] = dashboard_point, [CONTEXT_QUIZ] = quiz_point,
	[CONTEXT_RESULT] = result_point,       [CONTEXT_WALK] = walk_point,
	[CONTEXT_RESOLVE] = resolve_point,     [CONTEXT_DISPUTES] = disputes_point,
	[CONTEXT_MATRIX] = matrix_point,
};

/* Lists with a page below them, of which each has its own wheel. */
static struct scroll_pane *(*const belows[CONTEXT_COUNT])(struct screen *screen) = {
	[CONTEXT_REGISTER] = register_below,
	[CONTEXT_FIELDS] = fields_below,
	[CONTEXT_HISTORY] = history_below,
	[CONTEXT_SERVICES] = services_below,
};

/* By as many steps of an arrow key as it takes. */
static bool point_row(struct screen *screen, const struct event *event)
{
	unsigned at, from = screen->overlay->list_at;

	if (!overlay_list_row(screen->overlay, event->y, event->x, &at))
		return false;
	return at == from || (at > from ? run_key(screen, KEY_DOWN_, (int)(at - from)) :
					  run_key(screen, KEY_UP_, (int)(from - at)));
}

/* A click goes there, and Enter, which a second one stands for, opens or takes what it went to.
 * Among words to choose from that is what is ticked: there a click ticks. */
static void overlay_click(struct screen *screen, const struct event *event)
{
	enum context context = screen_context(screen);
	bool found = points[context] ? points[context](screen, event->y, event->x) :
				       point_row(screen, event);

	if (!found)
		return;
	screen->dirty = true;
	if (context == CONTEXT_CHOICE)
		choice_click(screen, event->button == MOUSE_DOUBLE);
	if (event->button == MOUSE_DOUBLE)
		run_key(screen, 13, 1);
}

/* The wheel is as good as the arrow keys, but over a page below a list it turns that. */
static void overlay_wheel(struct screen *screen, const struct event *event)
{
	enum context context = screen_context(screen);
	struct scroll_pane *below = belows[context] ? belows[context](screen) : NULL;
	bool up = event->button == MOUSE_WHEEL_UP;

	if (!below || !below->page || !rect_has(below->drawn, event->y, event->x)) {
		run_key(screen, up ? KEY_UP_ : KEY_DOWN_, WHEEL_LINES);
		return;
	}
	for (int i = 0; i < WHEEL_LINES; i++)
		screen_apply(screen, scroll_move(below, below->drawn.rows,
						 up ? MOTION_UP : MOTION_DOWN));
}

static void overlay_mouse(struct screen *screen, const struct event *event)
{
	bool clicks = event->button == MOUSE_CLICK || event->button == MOUSE_DOUBLE;

	if (screen->dirty) /* what lies where is known once it is drawn */
		screen_draw_ahead(screen);
	if (clicks && screen->linear) /* there one reads, and nothing has a place */
		return;
	if (clicks)
		overlay_click(screen, event);
	else
		overlay_wheel(screen, event);
}

/* ---- panes --------------------------------------------------------------------------- */

/* A click chooses a link, or a duty; twice follows it, or says whose it is. */
static void click_page(struct screen *screen, const struct event *event)
{
	bool duties = screen->focus == PANE_SPLIT;
	struct scroll_pane *pane = screen_pane_ready(screen, screen->focus);
	int link = scroll_link_at(pane, event->y, event->x, duties);

	if (link < 0 || screen->linear)
		return;
	pane->view.link = link;
	if (event->button == MOUSE_DOUBLE)
		run_key(screen, 13, 1);
}

/* A click takes the focus to the pane, in the tree also to the row; twice folds it. */
static void click(struct screen *screen, const struct event *event)
{
	unsigned node;

	if (screen->focus != PANE_TREE) {
		click_page(screen, event);
		return;
	}
	node = tree_row_at(screen, event->y);
	if (node == CATALOG_NONE)
		return;
	model_select(screen->model, node);
	screen_selection_changed(screen);
	if (event->button == MOUSE_DOUBLE)
		screen_apply(screen, command_fold(screen, 0, ""));
}

/* The wheel turns what lies under it; the focus stays. */
static void wheel(struct screen *screen, const struct event *event, enum pane before)
{
	enum motion motion = event->button == MOUSE_WHEEL_UP ? MOTION_UP : MOTION_DOWN;

	for (int i = 0; i < WHEEL_LINES; i++)
		screen_apply(screen, command_move(screen, (int)motion, ""));
	screen->focus = before;
}

static void pane_mouse(struct screen *screen, const struct event *event)
{
	for (int pane = 0; pane < PANE_COUNT; pane++) {
		enum pane before = screen->focus;

		if (!rect_has(screen->panes[pane], event->y, event->x))
			continue;
		screen->focus = (enum pane)pane;
		screen->dirty = true;
		if (event->button == MOUSE_CLICK || event->button == MOUSE_DOUBLE)
			click(screen, event);
		else
			wheel(screen, event, before);
		return;
	}
}

void screen_mouse(struct screen *screen, const struct event *event)
{
	if (screen->overlay)
		overlay_mouse(screen, event);
	else if (screen->model)
		pane_mouse(screen, event);
}
