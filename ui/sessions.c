/*
 * `O`: the sessions in the data folder, to open another one: an overlay with a list, and below it
 * what is known of the one under the cursor. The place of the one that is left is kept.
 */
#include "ui/linear.h"

#include <string.h>

enum { MARK_COLS = 2, NAME_COLS = 20, ROLE_COLS = 10, MODEL_COLS = 6, CHANGED_COLS = 18,
       WIDE_COLS = 60, LABEL_COLS = 20, BELOW_ROWS = 8 };

struct sessions {
	struct overlay base;
	GPtrArray *rows; /* of struct ops_session * */
	unsigned at, top;
	int list_rows;
};

static struct sessions *sessions_of(struct screen *screen)
{
	return (struct sessions *)screen->overlay;
}

static void sessions_free(struct overlay *overlay)
{
	struct sessions *sessions = (struct sessions *)overlay;

	g_ptr_array_unref(sessions->rows);
	g_free(sessions);
}

/* ---- opening another one --------------------------------------------------------------- */

static bool is_open(const struct screen *screen, const char *path)
{
	const char *folder = session_folder(screen->model->session);
	g_autofree char *here = g_canonicalize_filename(folder, NULL);
	g_autofree char *there = g_canonicalize_filename(path, NULL);

	return strcmp(here, there) == 0;
}

/* The new one stands before the old one goes; where it cannot, nothing has changed. */
bool screen_switch(struct screen *screen, struct session *session, const char *catalog,
		   GError **error)
{
	struct ui_model *model = model_new(screen->ops, session, catalog, error);
	g_autofree char *asked = g_strdup(catalog);

	if (!model) {
		struct ui_model *now = screen->now ? screen->now : screen->model;

		config_remember_session(screen->ops->config, session_folder(now->session));
		return false;
	}
	screen_remember(screen);
	g_clear_pointer(&screen->now, model_free);
	screen_set_overlay(screen, NULL);
	overlay_drop_behind(screen);
	g_clear_pointer(&screen->search_origin, search_origin_free);
	g_clear_pointer(&screen->assigning, assigning_free);
	g_clear_pointer(&screen->save_error, g_free);
	g_free(screen->catalog); /* it was asked for the other one */
	screen->catalog = g_steal_pointer(&asked);
	scroll_forget(&screen->guidance);
	scroll_forget(&screen->split);
	model_free(screen->model);
	screen->model = model;
	screen->focus = PANE_TREE;
	screen->zoomed = false;
	screen_selection_changed(screen);
	config_remember_session(screen->ops->config, session_folder(session));
	screen_begin(screen);
	return true;
}

static bool open_named(struct screen *screen, const char *name, GError **error)
{
	g_autofree char *path = ops_session_find(screen->ops, name, false, error);
	struct session *session;

	if (!path)
		return false;
	if (is_open(screen, path)) {
		screen_set_overlay(screen, NULL);
		screen_say(screen, g_strdup_printf(_("%s is open already"), name));
		return true;
	}
	session = session_open(screen->ops->io, path, screen->ops->clock, error);
	if (!session || !screen_switch(screen, session, NULL, error))
		return false;
	if (screen_is_silent(screen))
		screen_say(screen, g_strdup_printf(_("%s is open now"),
						   session_name(screen->model->session)));
	return true;
}

bool session_open_typed(struct screen *screen, const char *name)
{
	g_autoptr(GError) error = NULL;

	if (open_named(screen, name, &error))
		return true;
	screen_fail(screen, error);
	return false;
}

/* ---- drawing ------------------------------------------------------------------------------ */

static void draw_cells(const struct ops_session *row, struct canvas *canvas, struct rect rect,
		       int x, enum style style)
{
	g_autofree char *changed = label_time(row->changed);
	int end = rect.x + rect.cols;

	canvas_field(canvas, rect.y, x, ROLE_COLS - 1, style, label_role(row->role));
	canvas_field(canvas, rect.y, x + ROLE_COLS, MODEL_COLS - 1, style, label_model(row->model));
	x += ROLE_COLS + MODEL_COLS;
	canvas_field(canvas, rect.y, x, CHANGED_COLS - 2, style, changed);
	x += CHANGED_COLS;
	if (end > x)
		canvas_field(canvas, rect.y, x, end - x, style, row->catalog);
}

static void draw_row(const struct sessions *sessions, const struct screen *screen,
		     struct canvas *canvas, struct rect rect, unsigned place)
{
	const struct ops_session *row = g_ptr_array_index(sessions->rows, place);
	bool chosen = place == sessions->at, here = is_open(screen, row->path);
	enum style style = chosen ? STYLE_SELECTED : row->problem ? STYLE_BAD : STYLE_PLAIN;
	int x = rect.x, end = rect.x + rect.cols;
	int name = rect.cols >= WIDE_COLS ? NAME_COLS : MAX(rect.cols - MARK_COLS, 1);

	canvas_fill(canvas, rect, style, " ");
	canvas_field(canvas, rect.y, x, MARK_COLS, style, here ? "*" : row->problem ? "!" : " ");
	x += MARK_COLS;
	canvas_field(canvas, rect.y, x, MIN(name, end - x), style, row->name);
	x += name + 1;
	if (rect.cols >= WIDE_COLS && row->problem)
		canvas_field(canvas, rect.y, x, end - x, style, row->problem);
	else if (rect.cols >= WIDE_COLS)
		draw_cells(row, canvas, rect, x, style);
	if (chosen) {
		canvas->cursor_y = rect.y;
		canvas->cursor_x = rect.x;
	}
}

static void draw_list(struct sessions *sessions, const struct screen *screen,
		      struct canvas *canvas, struct rect rect)
{
	unsigned count = sessions->rows->len;

	sessions->list_rows = rect.rows;
	overlay_list(&sessions->base, rect, count, sessions->at, &sessions->top);
	for (int y = 0; y < rect.rows && sessions->top + (unsigned)y < count; y++) {
		struct rect row = { rect.y + y, rect.x, 1, rect.cols };

		draw_row(sessions, screen, canvas, row, sessions->top + (unsigned)y);
	}
}

struct words_of {
	const struct sessions *sessions;
	const struct screen *screen;
};

/* "acme-prod; customer, IaaS; 2026-11-23 10:00; iso27017-2015; worked on" */
static char *row_words(const void *data, unsigned place)
{
	const struct words_of *of = data;
	const struct ops_session *row = g_ptr_array_index(of->sessions->rows, place);

	if (row->problem)
		return g_strdup_printf("%s; %s", row->name, row->problem);
	g_autofree char *changed = label_time(row->changed);
	g_autofree char *words = g_strdup_printf("%s; %s, %s; %s; %s", row->name,
						 label_role(row->role), label_model(row->model),
						 changed, row->catalog);
	return is_open(of->screen, row->path) ? g_strdup_printf(_("%s; worked on"), words) :
						g_steal_pointer(&words);
}

/* The session under the cursor. */
static struct page *make_page(const struct sessions *sessions, const struct screen *screen,
			      int width)
{
	const struct ops_session *row = sessions->at < sessions->rows->len ?
						g_ptr_array_index(sessions->rows, sessions->at) :
						NULL;
	struct page *page = screen_page(screen, width);

	if (!row) {
		page_add_text(page, STYLE_DIM,
			      _("There is no session in your data folder yet: a makes one."));
		return page;
	}
	page_add_text(page, STYLE_HEADING, row->name);
	if (row->problem) {
		page_add_text(page, STYLE_BAD, row->problem);
		page_add_field(page, LABEL_COLS, _("Folder"), STYLE_PLAIN, row->path);
		return page;
	}
	g_autofree char *changed = label_time(row->changed);
	g_autofree char *actions = g_strdup_printf(ngettext("%u action, the last %s",
							    "%u actions, the last %s",
							    row->actions),
						   row->actions, changed);
	page_add_field(page, LABEL_COLS, _("Catalog"), STYLE_PLAIN, row->catalog);
	page_add_field(page, LABEL_COLS, _("Our role"), STYLE_PLAIN, label_role(row->role));
	page_add_field(page, LABEL_COLS, _("Service model"), STYLE_PLAIN, label_model(row->model));
	page_add_field(page, LABEL_COLS, _("Recorded"), STYLE_PLAIN, actions);
	return page;
}

static void sessions_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct sessions *sessions = (struct sessions *)overlay;
	struct rect inside = overlay_page_rect(screen);
	int below = inside.rows >= 2 * BELOW_ROWS ? BELOW_ROWS : 0;
	struct rect list = { inside.y, inside.x,
			     MIN(inside.rows - below, (int)sessions->rows->len), inside.cols };
	struct page_view view = { .link = -1 };

	overlay_clear(screen, canvas);
	if (screen->linear) { /* a row says all */
		struct words_of of = { sessions, screen };
		struct linear_rows rows = { sessions->rows->len, sessions->at, row_words, &of };

		sessions->list_rows = inside.rows;
		list.rows = linear_list(canvas, inside, &rows, &sessions->top);
		below = 0;
	} else {
		draw_list(sessions, screen, canvas, list);
	}
	if (below || sessions->rows->len == 0) {
		struct page *page = make_page(sessions, screen, MAX(inside.cols, 1));
		struct rect rest = { list.y + list.rows + 1, inside.x,
				     inside.rows - list.rows - 1, inside.cols };

		page_draw(page, canvas, rest, &view);
		page_free(page);
	}
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
	overlay_frame(screen, canvas, _("Sessions"), NULL);
}

void sessions_open(struct screen *screen)
{
	static const struct overlay_class class = { CONTEXT_SESSIONS, sessions_draw, NULL,
						    sessions_free };
	struct sessions *sessions = g_new0(struct sessions, 1);

	sessions->base.class = &class;
	sessions->rows = ops_sessions(screen->ops);
	for (unsigned i = 0; i < sessions->rows->len; i++) {
		const struct ops_session *row = g_ptr_array_index(sessions->rows, i);

		if (is_open(screen, row->path))
			sessions->at = i;
	}
	screen_announce(screen, linear_entries(_("Sessions"), sessions->rows->len));
	screen_set_overlay(screen, &sessions->base);
}

/* ---- commands ---------------------------------------------------------------------------- */

unsigned command_sessions(struct screen *screen, int number, const char *text)
{
	(void)number;
	if (*text)
		session_open_typed(screen, text);
	else
		sessions_open(screen);
	return CHANGED_VIEW;
}

unsigned command_sessions_move(struct screen *screen, int number, const char *text)
{
	struct sessions *sessions = sessions_of(screen);
	int count = (int)sessions->rows->len, page = MAX(sessions->list_rows - 1, 1);
	const int steps[] = {
		[MOTION_UP] = -1,	  [MOTION_DOWN] = 1,
		[MOTION_PAGE_UP] = -page, [MOTION_PAGE_DOWN] = page,
		[MOTION_TOP] = -count,	  [MOTION_BOTTOM] = count,
	};
	(void)text;

	screen_hush(screen);
	sessions->at = (unsigned)CLAMP((int)sessions->at + steps[number], 0, MAX(count - 1, 0));
	return CHANGED_VIEW;
}

unsigned command_sessions_choose(struct screen *screen, int number, const char *text)
{
	struct sessions *sessions = sessions_of(screen);
	(void)number;
	(void)text;

	screen_hush(screen);
	if (sessions->at < sessions->rows->len) {
		const struct ops_session *row = g_ptr_array_index(sessions->rows, sessions->at);
		g_autofree char *name = g_strdup(row->name);

		session_open_typed(screen, name);
	}
	return CHANGED_VIEW;
}

unsigned command_sessions_new(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_hush(screen);
	form_open(screen);
	return CHANGED_VIEW;
}

unsigned command_sessions_close(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_hush(screen);
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}
