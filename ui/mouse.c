/*
 * The mouse: a click chooses what lies under it, twice opens it, the wheel turns it.
 */
#include "ui/screen_private.h"

enum { WHEEL_LINES = 3 };

static bool is_inside(struct rect rect, const struct event *event)
{
	return event->y >= rect.y && event->y < rect.y + rect.rows && event->x >= rect.x &&
	       event->x < rect.x + rect.cols;
}

/* ---- overlays ---------------------------------------------------------------------- */

/* The wheel is as good as the arrow keys. */
static void overlay_mouse(struct screen *screen, const struct event *event)
{
	enum context context = screen_context(screen);
	unsigned key = event->button == MOUSE_WHEEL_UP ? KEY_UP_ : KEY_DOWN_;
	bool longer;
	const struct ui_command *command = keys_find(screen->keys, context, &key, 1, &longer);

	if (event->button == MOUSE_CLICK || event->button == MOUSE_DOUBLE)
		return;
	for (int i = 0; command && i < WHEEL_LINES; i++)
		screen_apply(screen, screen_run(screen, command, ""));
}

/* ---- panes --------------------------------------------------------------------------- */

/* A click takes the focus to the pane, in the tree also to the row; twice folds it. */
static void click(struct screen *screen, const struct event *event)
{
	unsigned node = screen->focus == PANE_TREE ? tree_row_at(screen, event->y) : CATALOG_NONE;

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

		if (screen->panes[pane].rows == 0 || !is_inside(screen->panes[pane], event))
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
