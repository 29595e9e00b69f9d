/*
 * What lies behind the panes: an overlay from which somebody went to a control, kept as it was
 * until they come back to it, or go elsewhere.
 */
#include "ui/screen_private.h"

void overlay_put_behind(struct screen *screen, unsigned node)
{
	struct ui_model *model = screen->model;
	struct overlay *overlay = screen->overlay;

	screen->overlay = NULL; /* kept, not freed */
	overlay_drop_behind(screen);
	screen->behind = overlay;
	screen->behind_node = node;
	screen->behind_jumped = node != model->selected;
	model_jump(model, node);
	screen->behind_trail = model->trail_at;
	screen->dirty = true;
}

void overlay_drop_behind(struct screen *screen)
{
	while (screen->behind) {
		struct overlay *overlay = screen->behind;

		screen->behind = overlay->below;
		overlay->class->free(overlay);
	}
}

static void come_back(struct screen *screen)
{
	struct overlay *overlay = screen->behind;

	screen->behind = NULL;
	screen_set_overlay(screen, overlay);
}

bool overlay_close_to_behind(struct screen *screen)
{
	if (!screen->behind || screen->model->selected != screen->behind_node)
		return false;
	come_back(screen);
	return true;
}

bool overlay_trail_to_behind(struct screen *screen)
{
	if (!screen->behind || screen->model->trail_at != screen->behind_trail)
		return false;
	if (screen->behind_jumped)
		model_trail_step(screen->model, -1);
	come_back(screen);
	return true;
}
