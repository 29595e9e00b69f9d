/*
 * Commands that move and look, and those of the program itself. Nothing here records.
 */
#include "ui/linear.h"

#include <string.h>

enum { SELECTED = CHANGED_VIEW | CHANGED_SELECTION };

unsigned command_move(struct screen *screen, int number, const char *text)
{
	enum motion motion = (enum motion)number;
	(void)text;

	if (screen->focus == PANE_TREE)
		return tree_move(screen, motion);
	struct scroll_pane *pane =
		screen->focus == PANE_GUIDANCE ? &screen->guidance : &screen->split;
	/* Keys may come before a frame: what they scroll is what will be drawn. */
	screen_layout(screen);
	(screen->focus == PANE_GUIDANCE ? guidance_make : split_make)(screen);
	unsigned changed = scroll_move(
		pane, screen_inside(screen, screen->panes[screen->focus]).rows, motion);
	/* A duty is chosen as long as one of its lines is read. */
	if (screen->linear && screen->focus == PANE_SPLIT && pane->page)
		pane->view.link = page_link_above(pane->page, pane->view.line);
	return changed;
}

unsigned command_pane(struct screen *screen, int number, const char *text)
{
	(void)text;
	screen->focus = (enum pane)(((int)screen->focus + PANE_COUNT + number) % PANE_COUNT);
	return CHANGED_VIEW;
}

unsigned command_zoom(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (screen->linear) {
		screen_say(screen, g_strdup(_("there is one pane at a time; Tab goes to the next")));
		return CHANGED_VIEW;
	}
	screen->zoomed = !screen->zoomed;
	return CHANGED_VIEW;
}

/* ---- folds ------------------------------------------------------------------- */

/* On a control without any below it, it is what stands around it that folds. */
unsigned command_fold(struct screen *screen, int number, const char *text)
{
	struct ui_model *model = screen->model;
	const struct catalog_node *node = model_node(model);
	unsigned group = model->selected;
	(void)number;
	(void)text;

	if (!node)
		return CHANGED_NOTHING;
	if (!model_can_fold(model, group))
		group = node->parent;
	if (group == CATALOG_NONE)
		return CHANGED_NOTHING;
	model_fold(model, group, !model_is_folded(model, group));
	screen_announce(screen, linear_fold(screen, group));
	return SELECTED;
}

unsigned command_fold_all(struct screen *screen, int number, const char *text)
{
	(void)text;
	model_fold_from_depth(screen->model, number ? G_MAXUINT : 0);
	screen_announce(screen, g_strdup(number ? _("all groups are open") :
						  _("all groups are closed")));
	return SELECTED;
}

/* The depth up to which everything is open: the least depth of a folded group. */
static unsigned open_depth(const struct ui_model *model)
{
	const struct catalog *catalog = model->catalog;
	unsigned least = 0;
	bool folded = false;

	for (unsigned i = 0; i < catalog->node_count; i++) {
		if (!model_can_fold(model, i))
			continue;
		if (model_is_folded(model, i)) {
			least = folded ? MIN(least, catalog->nodes[i].depth)
				       : catalog->nodes[i].depth;
			folded = true;
		} else if (!folded) {
			least = MAX(least, catalog->nodes[i].depth + 1);
		}
	}
	return least;
}

unsigned command_fold_level(struct screen *screen, int number, const char *text)
{
	unsigned depth = open_depth(screen->model);
	(void)text;

	if (number > 0 || depth > 0)
		model_fold_from_depth(screen->model, number > 0 ? depth + 1 : depth - 1);
	else
		model_fold_from_depth(screen->model, 0);
	depth = open_depth(screen->model);
	screen_announce(screen, g_strdup_printf(ngettext("groups are open down to level %u",
							 "groups are open down to level %u", depth),
						depth));
	return SELECTED;
}

unsigned command_parent(struct screen *screen, int number, const char *text)
{
	struct ui_model *model = screen->model;
	const struct catalog_node *node = model_node(model);
	(void)number;
	(void)text;

	if (!node)
		return CHANGED_NOTHING;
	if (model_can_fold(model, model->selected) && !model_is_folded(model, model->selected)) {
		model_fold(model, model->selected, true);
		screen_announce(screen, linear_fold(screen, model->selected));
	} else if (node->parent != CATALOG_NONE)
		model->selected = node->parent;
	else
		return CHANGED_NOTHING;
	return SELECTED;
}

unsigned command_open(struct screen *screen, int number, const char *text)
{
	struct ui_model *model = screen->model;
	const struct catalog_node *node = model_node(model);
	(void)number;

	if (*text) {
		session_open_typed(screen, text);
		return CHANGED_VIEW;
	}
	if (!node)
		return CHANGED_NOTHING;
	if (node->control && !model_is_folded(model, model->selected)) {
		screen->focus = PANE_GUIDANCE;
		return CHANGED_VIEW;
	}
	if (!model_is_folded(model, model->selected))
		return tree_move(screen, MOTION_DOWN);
	model_fold(model, model->selected, false);
	screen_announce(screen, linear_fold(screen, model->selected));
	return CHANGED_VIEW;
}

/* ---- marks, side, model ------------------------------------------------------ */

/* A group is marked as a whole, and unmarked when all below it is marked. */
unsigned command_mark(struct screen *screen, int number, const char *text)
{
	struct ui_model *model = screen->model;
	const struct catalog_node *node = model_node(model);
	bool mark = false;
	(void)number;
	(void)text;

	if (!node)
		return CHANGED_NOTHING;
	for (unsigned i = model->selected; i < catalog_reach(model->catalog, model->selected); i++)
		mark |= model->catalog->nodes[i].control && !model_is_marked(model, i);
	model_mark(model, model->selected, mark);
	screen_announce(screen, g_strdup_printf(mark ? _("%s marked, %u in all") :
						       _("%s not marked any more, %u in all"),
						node->id, model->marked_count));
	return CHANGED_VIEW | tree_move(screen, MOTION_DOWN);
}

/* All that the tree could show, folded or not: none when all are marked already. */
unsigned command_mark_all(struct screen *screen, int number, const char *text)
{
	struct ui_model *model = screen->model;
	unsigned before = model->marked_count;
	(void)number;
	(void)text;

	for (unsigned i = 0; i < model->catalog->node_count; i++)
		if (!(model->flags[i] & NODE_AROUND))
			model_mark(model, i, true);
	bool all = model->marked_count == before;
	/* Nothing was recorded: what gv brings back stays what it was. */
	for (unsigned i = 0; all && i < model->catalog->node_count; i++)
		model_mark(model, i, false);
	screen_announce(screen, g_strdup_printf(ngettext("%u control marked",
							 "%u controls marked",
							 model->marked_count),
						model->marked_count));
	return CHANGED_VIEW;
}

unsigned command_mark_again(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	unsigned count = model_mark_again(screen->model);

	if (count == 0)
		screen_say(screen, g_strdup(_("nothing was marked yet: Space marks a row")));
	else
		screen_announce(screen, g_strdup_printf(ngettext("%u control marked",
								 "%u controls marked", count),
							count));
	return CHANGED_VIEW;
}

static int word_index(const char *word, const char *const *words)
{
	for (int i = 0; words[i]; i++)
		if (g_ascii_strcasecmp(words[i], word_meant(words, word)) == 0)
			return i;
	return -1;
}

static unsigned refuse_word(struct screen *screen, const char *word, const char *const *words)
{
	g_autofree char *known = g_strjoinv(", ", (char **)words);

	screen_say(screen, g_strdup_printf(_("\"%s\" is none of: %s"), word, known));
	screen->message_is_error = true;
	return CHANGED_VIEW;
}

unsigned command_side(struct screen *screen, int number, const char *text)
{
	int side = *text ? word_index(text, catalog_side_words) :
			   ((int)screen->model->side + 1) % SIDE_COUNT;
	(void)number;

	if (side < 0)
		return refuse_word(screen, text, catalog_side_words);
	screen->model->side = (enum side)side;
	screen->model->version++; /* what concerns it comes first on the page */
	screen_announce(screen, g_strdup_printf(_("recording for the %s"),
						label_side(screen->model->side)));
	scroll_begin(screen, &screen->guidance); /* the duty that is chosen stays so */
	return CHANGED_VIEW;
}

unsigned command_model(struct screen *screen, int number, const char *text)
{
	int looked_at = *text ? word_index(text, catalog_model_words) :
				((int)screen->model->looked_at + 1) % MODEL_COUNT;
	(void)number;

	if (looked_at < 0)
		return refuse_word(screen, text, catalog_model_words);
	model_look_at(screen->model, (enum model)looked_at);
	screen_announce(screen, g_strdup_printf(_("looking at %s"),
						label_model((enum model)looked_at)));
	return CHANGED_VIEW;
}

/* ---- jumps ------------------------------------------------------------------- */

unsigned command_link(struct screen *screen, int number, const char *text)
{
	(void)text;
	return guidance_link(screen, number);
}

unsigned command_follow(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	return guidance_follow(screen);
}

/* Beside what was recorded, which is not hidden by that. */
static void say_round(struct screen *screen, int step, bool same)
{
	const char *words = same     ? _("this is the only one") :
			    step > 0 ? _("from the beginning again") :
				       _("from the end again");

	if (screen->message && screen->message_stays && !screen->linear)
		screen_say(screen, g_strdup_printf("%s; %s", screen->message, words));
	else
		screen_say(screen, g_strdup(words));
}

static unsigned seek(struct screen *screen, int step, enum ops_seek what, const char *none)
{
	struct ui_model *model = screen->model;
	unsigned node = CATALOG_NONE;

	if (model_node(model))
		node = ops_seek(model->session, model->catalog, model->selected, step, what,
				model->service, model->looked_at);
	if (node == CATALOG_NONE) {
		screen_say(screen, g_strdup(none));
		return CHANGED_VIEW;
	}
	if (step > 0 ? node <= model->selected : node >= model->selected)
		say_round(screen, step, node == model->selected);
	model_jump(model, node);
	return SELECTED;
}

unsigned command_seek_unassessed(struct screen *screen, int number, const char *text)
{
	(void)text;
	return seek(screen, number, OPS_SEEK_UNASSESSED, _("everything of ours is assessed"));
}

unsigned command_seek_gap(struct screen *screen, int number, const char *text)
{
	(void)text;
	return seek(screen, number, OPS_SEEK_GAP, _("there is no gap in what we have assessed"));
}

unsigned command_seek_conflict(struct screen *screen, int number, const char *text)
{
	(void)text;
	const char *then = _(":resolve settles it");
	unsigned from = screen->model->selected;
	unsigned changed = seek(screen, number, OPS_SEEK_CONFLICT, _("nothing is in conflict"));
	unsigned here = screen->model->selected;
	bool round = number > 0 ? here <= from : here >= from;

	if (!(changed & CHANGED_SELECTION))
		return changed;
	screen_say(screen, round ? g_strdup_printf("%s; %s", screen->message, then) :
				   g_strdup(then));
	return changed;
}

unsigned command_trail(struct screen *screen, int number, const char *text)
{
	(void)text;
	if (number < 0 && overlay_trail_to_behind(screen))
		return SELECTED;
	screen->goes_back = model_trail_step(screen->model, number);
	if (screen->goes_back)
		return SELECTED;
	screen_say(screen, g_strdup(number < 0 ? _("no jump lies behind") : _("no jump lies ahead")));
	return CHANGED_VIEW;
}

unsigned command_go(struct screen *screen, int number, const char *text)
{
	g_autoptr(GError) error = NULL;
	unsigned node;
	(void)number;

	if (!*text) {
		screen_say(screen, g_strdup(_("go where? `:go 9.2.1`, or `:9.2.1` alone")));
		return CHANGED_VIEW;
	}
	node = catalog_resolve(screen->model->catalog, text, &error);
	if (node == CATALOG_NONE) {
		screen_fail(screen, error);
		return CHANGED_VIEW;
	}
	model_jump(screen->model, node);
	return SELECTED;
}

/* ---- the program ------------------------------------------------------------- */

unsigned command_colon(struct screen *screen, int number, const char *text)
{
	(void)number;
	static const struct prompt_way way = { .done = colon_run, .complete = colon_complete,
					       .history = "colon", .begun = true };
	/* What lies over the panes makes room for it: commands are about the panes. */
	if (screen->overlay && screen->overlay->below) {
		screen_say(screen, g_strdup(_("commands are typed over the panes: q leaves this first")));
		return CHANGED_VIEW;
	}
	prompt_open_as(screen, ":", text, &way);
	return CHANGED_VIEW;
}

unsigned command_help(struct screen *screen, int number, const char *text)
{
	(void)number;
	help_open(screen);
	if (*text && screen->overlay)
		reading_search_for(screen, text);
	return CHANGED_VIEW;
}

/* The control that is named, else the selected one; the terminal is lent to what shows manuals. */
unsigned command_man(struct screen *screen, int number, const char *text)
{
	struct ui_model *model = screen->model;
	g_autoptr(GError) error = NULL;
	unsigned node = model->selected;
	(void)number;

	if (*text)
		node = catalog_resolve(model->catalog, text, &error);
	if (error) {
		screen_fail(screen, error);
		return CHANGED_VIEW;
	}
	if (!model_node(model) && !*text)
		node = CATALOG_NONE;
	screen_remember(screen); /* whoever reads may never come back */
	GString *page = report_page(model->catalog, node, true);
	if (screen->host && screen->host->man &&
	    !screen->host->man(screen->host->data, page->str, &error))
		screen_fail(screen, error);
	g_string_free(page, TRUE);
	return CHANGED_VIEW;
}

unsigned command_close(struct screen *screen, int number, const char *text)
{
	struct ui_model *model = screen->model;
	(void)number;
	(void)text;

	if (overlay_close_to_behind(screen) || as_of_close(screen))
		return CHANGED_VIEW;
	if (screen->focus != PANE_TREE && !model->filter && !model->marked_count &&
	    !screen->zoomed && screen->guidance.view.link < 0)
		screen->focus = PANE_TREE; /* nothing else to leave */
	model_filter(model, "", NULL, NULL);
	model_mark_none(model);
	model_search_none(model);
	screen->guidance.view.link = -1;
	screen->zoomed = false;
	screen_announce(screen, g_strdup(_("all controls are shown, none is marked")));
	return CHANGED_VIEW;
}

/* What is open is closed first: a zoomed pane, the session as it was, then remit. */
unsigned command_quit(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (!screen->zoomed && screen->now)
		return command_as_of(screen, 0, "now");
	if (!screen->zoomed)
		return CHANGED_LEAVE;
	screen->zoomed = false;
	return CHANGED_VIEW;
}

unsigned command_suspend(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_remember(screen); /* whoever suspends may never come back */
	editor_keep_draft(screen, true);
	if (screen->host && screen->host->suspend)
		screen->host->suspend(screen->host->data);
	return CHANGED_VIEW;
}

unsigned command_redraw(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (screen->host && screen->host->redraw)
		screen->host->redraw(screen->host->data);
	return CHANGED_VIEW;
}
