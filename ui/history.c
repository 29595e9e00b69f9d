/*
 * `H`: how the record of the selected control came about, or of everything below the selected
 * group: a list of actions, newest first, and below it the one under the cursor. Enter shows the
 * whole action, and from there the session as of then.
 */
#include "ui/linear.h"
#include "ui/when.h"

#include <string.h>

enum { TIME_COLS = 18, BY_COLS = 12, LABEL_COLS = 26, BELOW_ROWS_MIN = 4, SHORT_COLS = 300 };

struct history {
	struct overlay base;
	GArray *numbers;         /* of unsigned: the actions that it is about, newest first */
	unsigned first, end;     /* nodes that it is about; none: all actions */
	char *title;
	unsigned version;        /* of the model that the list was made of */
	unsigned at, top;
	bool whole;              /* the action has all the room */
	struct scroll_pane below;
	int below_rows;
};

static struct history *history_of(struct screen *screen)
{
	return (struct history *)screen->overlay;
}

static void history_free(struct overlay *overlay)
{
	struct history *history = (struct history *)overlay;

	scroll_clear(&history->below);
	g_array_unref(history->numbers);
	g_free(history->title);
	g_free(history);
}

/* ---- which actions ------------------------------------------------------------------- */

static bool is_about(const struct history *history, const struct catalog *catalog,
		     const char *path)
{
	unsigned node;

	if (history->first == history->end)
		return true;
	node = report_path_node(catalog, path);
	return node != CATALOG_NONE && node >= history->first && node < history->end;
}

/* Whether a path is named rather than the best so far: of those that tell as much, the one whose
 * control comes first in the catalog. */
static bool is_named_first(const struct catalog *catalog, const char *path, const char *best)
{
	if (!session_tells_more(path, best))
		return false;
	if (!best || !session_tells_more(best, path))
		return true;
	return report_path_node(catalog, path) <= report_path_node(catalog, best);
}

/* How many controls an action is about besides the first. */
static unsigned other_controls(const struct ui_model *model, const struct session_action *action)
{
	g_autoptr(GHashTable) nodes = g_hash_table_new(NULL, NULL);

	for (unsigned k = 0; k < action->set_count; k++) {
		const char *path, *text, *before;

		session_action_set(model->session, action->number, k, &path, &text, &before);
		unsigned node = report_path_node(model->catalog, path);
		if (node != CATALOG_NONE)
			g_hash_table_add(nodes, GUINT_TO_POINTER(node + 1));
	}
	return MAX(g_hash_table_size(nodes), 1) - 1;
}

/* The path that says best what an action did, of those that the history is about. `more` receives
 * how many others there are. -1 when it is about none. */
static int headline(const struct history *history, const struct ui_model *model,
		    const struct session_action *action, unsigned *more)
{
	const char *best_path = NULL;
	int best = -1;

	*more = 0;
	for (unsigned k = 0; k < action->set_count; k++) {
		const char *path, *text, *before;

		session_action_set(model->session, action->number, k, &path, &text, &before);
		if (!is_about(history, model->catalog, path))
			continue;
		*more += best >= 0;
		if (!is_named_first(model->catalog, path, best_path))
			continue;
		best_path = path;
		best = (int)k;
	}
	return best;
}

static void renew(struct history *history, const struct ui_model *model)
{
	unsigned more, at = history->at < history->numbers->len ?
				    g_array_index(history->numbers, unsigned, history->at) :
				    G_MAXUINT; /* none yet: the newest */

	if (history->version == model->version)
		return;
	history->version = model->version;
	g_array_set_size(history->numbers, 0);
	history->at = 0;
	for (unsigned i = session_action_count(model->session); i-- > 0;) {
		struct session_action action;

		session_action_get(model->session, i, &action);
		if (headline(history, model, &action, &more) < 0 && history->first != history->end)
			continue;
		if (i == at)
			history->at = history->numbers->len;
		g_array_append_val(history->numbers, i);
	}
	scroll_clear(&history->below);
}

/* ---- one action ------------------------------------------------------------------------ */

static char *one_line(const char *text)
{
	g_autofree char *line = g_strdup(text);

	g_strdelimit(line, "\n", ' ');
	g_autofree char *display = text_display(line);
	return text_clip(display, SHORT_COLS);
}

/* "partial (was planned)" */
static char *value_words(const char *path, const char *text, const char *before, bool whole)
{
	g_autofree char *now = label_value(path, text), *was = label_value(path, before);
	g_autofree char *short_now = whole ? g_strdup(now) : one_line(now);
	g_autofree char *short_was = whole ? g_strdup(was) : one_line(was);

	return before ? g_strdup_printf(_("%s (was %s)"), short_now, short_was) :
			g_steal_pointer(&short_now);
}

/* What a row says of an action. */
static char *action_words(const struct history *history, const struct screen *screen,
			  const struct session_action *action)
{
	const struct ui_model *model = screen->model;
	unsigned more;
	int k = headline(history, model, action, &more);
	const char *path, *text, *before;
	GString *words = g_string_new(NULL);

	if (action->undoes)
		g_string_append_printf(words, "%s: ", _("takes back"));
	if (k < 0) {
		g_autofree char *label = label_action(model->session, action);
		g_string_append(words, action->number ? label : _("made the session"));
		return g_string_free(words, FALSE);
	}
	session_action_set(model->session, action->number, (unsigned)k, &path, &text, &before);
	const struct session_field *field = session_field_of(path);
	g_autofree char *label = label_path(path);
	g_autofree char *value = value_words(path, text, before, false);
	if (field && field->type == FIELD_FLAG && text && !before) /* that it is there is said */
		g_string_append(words, label);
	else
		g_string_append_printf(words, "%s %s", label, value);
	unsigned others = history->first == history->end ? other_controls(model, action) : 0;
	if (others && !screen->linear)
		g_string_append_printf(words, ngettext(" +%u control", " +%u controls", others),
				       others);
	else if (others)
		g_string_append_printf(words, ngettext(" and %u more control",
						       " and %u more controls", others), others);
	else if (more && screen->linear)
		g_string_append_printf(words, ngettext(" and %u more value", " and %u more values",
						       more), more);
	else if (more)
		g_string_append_printf(words, " +%u", more);
	return g_string_free(words, FALSE);
}

static void add_undone(struct page *page, const struct session *session,
		       const struct session_action *action)
{
	int number = action->undoes ? session_action_find(session, action->undoes) : -1;
	struct session_action undone;

	if (number < 0)
		return;
	session_action_get(session, (unsigned)number, &undone);
	g_autofree char *when = label_time(undone.at);
	g_autofree char *text = g_strdup_printf(_("the action %.12s of %s, %s"), undone.id,
						undone.by, when);
	page_add_field(page, LABEL_COLS, _("takes back"), STYLE_PLAIN, text);
}

/* The values of an action. Of many, until one asks for all, those of what the history is about, or
 * where these are many or all the one that tells most; and what they are. */
static void add_values(const struct history *history, struct page *page,
		       const struct ui_model *model, const struct session_action *action)
{
	g_autofree const char **paths = g_new0(const char *, action->set_count + 1);
	bool folded = !history->whole && action->set_count > ACTION_VALUES_MAX;
	const char *path, *text, *before;
	unsigned about = 0, more;
	int best = headline(history, model, action, &more);

	for (unsigned k = 0; k < action->set_count; k++) {
		session_action_set(model->session, action->number, k, &path, &text, &before);
		paths[k] = path;
		about += is_about(history, model->catalog, path);
	}
	for (unsigned k = 0; k < action->set_count; k++) {
		session_action_set(model->session, action->number, k, &path, &text, &before);
		bool is_about_it = is_about(history, model->catalog, path);
		bool shown = about > ACTION_VALUES_MAX ? (int)k == best : is_about_it;

		if (folded && !shown)
			continue;
		g_autofree char *label = label_path(path);
		g_autofree char *value = value_words(path, text, before, history->whole);
		page_add_field(page, LABEL_COLS, label, is_about_it ? STYLE_PLAIN : STYLE_DIM,
			       value);
	}
	if (!folded)
		return;
	g_autofree char *kinds = label_kinds(paths, action->set_count);
	g_autofree char *all = g_strdup_printf(ngettext("%u value (Enter shows all): %s",
							"%u values (Enter shows all): %s",
							action->set_count),
					       action->set_count, kinds);
	page_add_text(page, STYLE_DIM, all);
}

static struct page *action_page(const struct history *history, const struct screen *screen,
				int width)
{
	const struct ui_model *model = screen->model;
	struct page *page = screen_page(screen, width);
	struct session_action action;

	if (history->numbers->len == 0) {
		page_add_text(page, STYLE_DIM, _("Nothing is recorded of this yet."));
		return page;
	}
	session_action_get(model->session, g_array_index(history->numbers, unsigned, history->at),
			   &action);
	g_autofree char *when = label_time(action.at);
	g_autofree char *head = g_strdup_printf("%s  %s  %.12s", when, action.by, action.id);
	page_add_text(page, STYLE_HEADING, head);
	if (action.why)
		page_add_field(page, LABEL_COLS, _("because"), STYLE_PLAIN, action.why);
	add_undone(page, model->session, &action);
	if (action.set_count == 0) {
		g_autofree char *label = label_action(model->session, &action);
		page_add_text(page, STYLE_PLAIN, action.number ? label : _("made the session"));
	}
	add_values(history, page, model, &action);
	return page;
}

/* ---- drawing ----------------------------------------------------------------------------- */

static void draw_row(const struct history *history, const struct screen *screen,
		     struct canvas *canvas, struct rect row, unsigned place)
{
	bool chosen = place == history->at;
	enum style style = chosen ? STYLE_SELECTED : STYLE_PLAIN;
	struct session_action action;
	int x = row.x, end = row.x + row.cols;

	session_action_get(screen->model->session, g_array_index(history->numbers, unsigned, place),
			   &action);
	g_autofree char *when = label_time(action.at);
	g_autofree char *words = action_words(history, screen, &action);
	canvas_fill(canvas, row, style, " ");
	canvas_field(canvas, row.y, x, MIN(TIME_COLS - 2, end - x), style, when);
	x += TIME_COLS;
	if (row.cols >= TIME_COLS + 2 * BY_COLS) {
		canvas_field(canvas, row.y, x, BY_COLS - 2, style, action.by);
		x += BY_COLS;
	}
	if (end > x)
		canvas_field(canvas, row.y, x, end - x, style, words);
	if (chosen) {
		canvas->cursor_y = row.y;
		canvas->cursor_x = row.x;
	}
}

struct words_of {
	const struct history *history;
	const struct screen *screen;
};

/* "A.1.2 customer: Status partial; anna, 2026-11-23 10:00" */
static char *row_words(const void *data, unsigned place)
{
	const struct words_of *of = data;
	const struct ui_model *model = of->screen->model;
	struct session_action action;

	session_action_get(model->session, g_array_index(of->history->numbers, unsigned, place),
			   &action);
	g_autofree char *when = label_time(action.at);
	g_autofree char *words = action_words(of->history, of->screen, &action);
	return g_strdup_printf("%s; %s, %s", words, action.by, when);
}

static void draw_words(struct history *history, const struct screen *screen,
		       struct canvas *canvas, struct rect rect)
{
	struct words_of of = { history, screen };
	struct linear_rows rows = { history->numbers->len, history->at, row_words, &of };

	linear_list(canvas, rect, &rows, &history->top);
}

static void draw_list(struct history *history, const struct screen *screen, struct canvas *canvas,
		      struct rect rect)
{
	unsigned count = history->numbers->len;

	overlay_list(&history->base, rect, count, history->at, &history->top);
	for (int y = 0; y < rect.rows && history->top + (unsigned)y < count; y++)
		draw_row(history, screen, canvas, (struct rect){ rect.y + y, rect.x, 1, rect.cols },
			 history->top + (unsigned)y);
}

static void draw_below(struct history *history, const struct screen *screen, struct canvas *canvas,
		       struct rect rect)
{
	int width = MAX(rect.cols, 1);

	if (!history->below.page || history->below.width != width) {
		scroll_clear(&history->below);
		history->below.page = action_page(history, screen, width);
		history->below.width = width;
	}
	history->below_rows = rect.rows;
	scroll_clamp(&history->below, rect.rows);
	scroll_draw(canvas, rect, &history->below, history->whole || history->numbers->len == 0);
}

/* The list gets what it needs, up to the half; the action gets the rest where that is enough. */
static void draw_both(struct history *history, const struct screen *screen, struct canvas *canvas,
		      struct rect inside)
{
	int list = MIN((int)history->numbers->len, inside.rows / 2), below = inside.rows - list - 1;

	if (history->numbers->len && below < BELOW_ROWS_MIN) {
		draw_list(history, screen, canvas, inside);
		return;
	}
	draw_list(history, screen, canvas, (struct rect){ inside.y, inside.x, list, inside.cols });
	list += list > 0;
	draw_below(history, screen, canvas, (struct rect){ inside.y + list, inside.x,
							   inside.rows - list, inside.cols });
}

static char *place_words(const struct history *history, const struct screen *screen, int rows)
{
	if (history->whole)
		return scroll_place(&history->below, rows, screen->ascii);
	return history->numbers->len == 0 ? NULL :
		g_strdup_printf(_("%u of %u"), history->at + 1, history->numbers->len);
}

static void history_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct history *history = (struct history *)overlay;
	struct rect inside = overlay_page_rect(screen);

	renew(history, screen->model);
	overlay_clear(screen, canvas);
	canvas->cursor_y = inside.y;
	canvas->cursor_x = inside.x;
	if (history->whole)
		draw_below(history, screen, canvas, inside);
	else if (screen->linear && history->numbers->len) /* an action is a page of its own */
		draw_words(history, screen, canvas, inside);
	else
		draw_both(history, screen, canvas, inside);
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
	g_autofree char *place = place_words(history, screen, inside.rows);
	overlay_frame(screen, canvas, history->title, place);
}

struct scroll_pane *history_below(struct screen *screen)
{
	return &history_of(screen)->below;
}

/* ---- commands ------------------------------------------------------------------------------ */

static unsigned number_at(const struct history *history)
{
	return g_array_index(history->numbers, unsigned, history->at);
}

unsigned command_history_move(struct screen *screen, int number, const char *text)
{
	struct history *history = history_of(screen);
	int count, page = MAX(history->below_rows, 1);
	(void)text;

	screen_hush(screen);
	renew(history, screen->model);
	if (history->whole) {
		if (!history->below.page) /* Enter came since the last frame */
			screen_draw_ahead(screen);
		scroll_move(&history->below, history->below_rows, (enum motion)number);
		return CHANGED_VIEW;
	}
	count = (int)history->numbers->len;
	const int steps[] = {
		[MOTION_UP] = -1,	 [MOTION_DOWN] = 1,
		[MOTION_PAGE_UP] = -page, [MOTION_PAGE_DOWN] = page,
		[MOTION_TOP] = -count,	 [MOTION_BOTTOM] = count,
	};
	history->at = (unsigned)CLAMP((int)history->at + steps[number], 0, MAX(count - 1, 0));
	scroll_clear(&history->below);
	scroll_begin(screen, &history->below);
	return CHANGED_VIEW;
}

unsigned command_history_as_of(struct screen *screen, int number, const char *text)
{
	struct history *history = history_of(screen);
	struct session_action action;
	g_autoptr(GError) error = NULL;
	(void)number;
	(void)text;

	renew(history, screen->model);
	if (history->numbers->len == 0)
		return CHANGED_NOTHING;
	session_action_get(screen->model->session, number_at(history), &action);
	if (!as_of_open(screen, action.id, &error))
		screen_fail(screen, error);
	return CHANGED_VIEW;
}

/* The page lies over the history, which is there again when it is closed. */
unsigned command_history_diff(struct screen *screen, int number, const char *text)
{
	struct history *history = history_of(screen);
	struct session_action action;
	(void)number;
	(void)text;

	renew(history, screen->model);
	if (history->numbers->len == 0 || !screen->verbs)
		return CHANGED_NOTHING;
	session_action_get(screen->model->session, number_at(history), &action);
	g_autofree char *line = g_strdup_printf("diff @%.12s", action.id);
	verb_run(screen, line);
	return CHANGED_VIEW;
}

unsigned command_history_open(struct screen *screen, int number, const char *text)
{
	struct history *history = history_of(screen);

	renew(history, screen->model);
	if (history->whole)
		return command_history_as_of(screen, number, text);
	if (history->numbers->len == 0)
		return CHANGED_NOTHING;
	history->whole = true;
	scroll_clear(&history->below);
	scroll_begin(screen, &history->below);
	screen_say(screen, g_strdup(_("Enter once more shows everything as of then")));
	return CHANGED_VIEW;
}

unsigned command_history_close(struct screen *screen, int number, const char *text)
{
	struct history *history = history_of(screen);
	(void)number;
	(void)text;

	screen_hush(screen);
	scroll_clear(&history->below);
	scroll_begin(screen, &history->below);
	if (history->whole)
		history->whole = false;
	else
		screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}

static char *title_of(const struct ui_model *model, unsigned index)
{
	const struct catalog_node *node = index == CATALOG_NONE ? NULL :
								  &model->catalog->nodes[index];

	if (!node)
		return g_strdup(_("History of the session"));
	return g_strdup_printf(node->control ? _("History of %s") :
					       _("History of %s and all below it"), node->id);
}

/* The control or group that is named, else the selected one; `all` is everything. */
unsigned command_history(struct screen *screen, int number, const char *text)
{
	static const struct overlay_class class = { CONTEXT_HISTORY, history_draw, NULL,
						    history_free };
	struct ui_model *model = screen->model;
	unsigned index = model_node(model) ? model->selected : CATALOG_NONE;
	g_autoptr(GError) error = NULL;
	struct history *history;
	(void)number;

	if (strcmp(text, "all") == 0)
		index = CATALOG_NONE;
	else if (*text)
		index = catalog_resolve(model->catalog, text, &error);
	if (error) {
		screen_fail(screen, error);
		return CHANGED_VIEW;
	}
	history = g_new0(struct history, 1);
	history->base.class = &class;
	history->numbers = g_array_new(FALSE, FALSE, sizeof(unsigned));
	history->first = index == CATALOG_NONE ? 0 : index;
	history->end = index == CATALOG_NONE ? 0 : catalog_reach(model->catalog, index);
	history->title = title_of(model, index);
	history->version = model->version - 1;
	scroll_begin(screen, &history->below);
	renew(history, model);
	screen_announce(screen, linear_entries(history->title, history->numbers->len));
	screen_set_overlay(screen, &history->base);
	return CHANGED_VIEW;
}
