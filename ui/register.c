/*
 * `E` `F` `I` `R`: the registers of evidence, findings, interviews and requests, one overlay for
 * all kinds: the entries above, what the one under the cursor says below. A new entry is linked
 * to the selected control, or to the marked ones.
 */
#include "ui/linear.h"
#include "ui/walk.h"

#include <string.h>

enum { ID_COLS = 13, STATE_COLS = 11, LABEL_COLS = 20, BELOW_ROWS_MIN = 4 };

struct register_view {
	struct overlay base;
	const struct ops_kind *kind;
	GPtrArray *entries;      /* of struct ops_entry *; borrows from the session */
	unsigned version;        /* of the model that they were made of */
	unsigned at, top;
	char *wanted;            /* the entry to put the cursor on */
	struct scroll_pane below;
	int below_rows;
	bool reads_below;        /* what the entry says was moved in last: the cursor is there */
};

static struct register_view *view_of(struct screen *screen)
{
	return (struct register_view *)screen->overlay;
}

static void view_free(struct overlay *overlay)
{
	struct register_view *view = (struct register_view *)overlay;

	g_clear_pointer(&view->entries, g_ptr_array_unref);
	scroll_clear(&view->below);
	g_free(view->wanted);
	g_free(view);
}

static const struct ops_entry *entry_at(const struct register_view *view)
{
	return view->at < view->entries->len ? g_ptr_array_index(view->entries, view->at) : NULL;
}

/* Entries borrow from the session: they are made anew whenever it changed. */
static void renew(struct register_view *view, const struct ui_model *model)
{
	if (view->entries && view->version == model->version)
		return;
	if (view->entries && entry_at(view) && !view->wanted)
		view->wanted = g_strdup(entry_at(view)->id);
	g_clear_pointer(&view->entries, g_ptr_array_unref);
	view->entries = ops_entries(model->session, view->kind);
	view->version = model->version;
	for (unsigned i = 0; view->wanted && i < view->entries->len; i++)
		if (strcmp(((struct ops_entry *)g_ptr_array_index(view->entries, i))->id,
			   view->wanted) == 0)
			view->at = i;
	g_clear_pointer(&view->wanted, g_free);
	if (view->at >= view->entries->len)
		view->at = view->entries->len ? view->entries->len - 1 : 0;
	scroll_clear(&view->below);
}

/* ---- what an entry says --------------------------------------------------------- */

struct filling {
	struct page *page;
	size_t prefix;
};

static void add_path(const char *path, const char *text, bool conflict, void *data)
{
	struct filling *filling = data;
	const struct session_field *field = session_field_of(path);
	const char *rest = strchr(path + filling->prefix, '/');
	g_auto(GStrv) parts = session_path_split(rest ? rest + 1 : "");
	g_autofree char *target = g_strjoinv(" ", parts);

	page_add_field(filling->page, LABEL_COLS, field ? _(field->label) : path, STYLE_PLAIN,
		       rest ? target : text);
	if (conflict)
		page_add_text(filling->page, STYLE_BAD,
			      _("Two people recorded different things; record again to decide."));
}

static struct page *make_page(const struct register_view *view, const struct screen *screen,
			      int width)
{
	const struct ops_entry *entry = entry_at(view);
	struct page *page = screen_page(screen, width);

	if (!entry) {
		page_add_text(page, STYLE_DIM, _("There is nothing here yet; a makes an entry."));
		return page;
	}
	g_autofree char *path = session_path(view->kind->name, entry->id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	struct filling filling = { page, strlen(prefix) };
	session_each(screen->model->session, prefix, add_path, &filling);
	return page;
}

/* ---- drawing ---------------------------------------------------------------------- */

static void draw_row(const struct register_view *view, struct canvas *canvas, struct rect row,
		     unsigned at)
{
	const struct ops_entry *entry = g_ptr_array_index(view->entries, at);
	enum style style = at == view->at ? STYLE_SELECTED : STYLE_PLAIN;
	int title = row.x + ID_COLS + STATE_COLS + 2;

	canvas_fill(canvas, row, style, " ");
	canvas_field(canvas, row.y, row.x, MIN(ID_COLS, row.cols), style, entry->id);
	if (row.cols > ID_COLS + STATE_COLS + 2) {
		canvas_field(canvas, row.y, row.x + ID_COLS + 1, STATE_COLS, style,
			     entry->state ? entry->state : "-");
		canvas_field(canvas, row.y, title, row.x + row.cols - title, style,
			     entry->title ? entry->title : "");
	}
	if (at == view->at) {
		canvas->cursor_y = row.y;
		canvas->cursor_x = row.x;
	}
}

/* "Nobody tests the boundary; open; F-261123-gqyd" */
static char *row_words(const void *data, unsigned at)
{
	const struct register_view *view = data;
	const struct ops_entry *entry = g_ptr_array_index(view->entries, at);
	const char *title = entry->title ? entry->title : "";

	return entry->state ? g_strdup_printf("%s; %s; %s", title, entry->state, entry->id) :
			      g_strdup_printf("%s; %s", title, entry->id);
}

/* The list in words, as long as it is, and what the entry says below it. */
static int draw_words(struct register_view *view, struct canvas *canvas, struct rect rect)
{
	struct linear_rows rows = { view->entries->len, view->at, row_words, view };

	return linear_list(canvas, rect, &rows, &view->top);
}

static void draw_list(struct register_view *view, struct canvas *canvas, struct rect rect)
{
	unsigned rows = (unsigned)MAX(rect.rows, 1);

	if (view->at < view->top)
		view->top = view->at;
	if (view->at >= view->top + rows)
		view->top = view->at - rows + 1;
	for (int y = 0; y < rect.rows && view->top + (unsigned)y < view->entries->len; y++)
		draw_row(view, canvas, (struct rect){ rect.y + y, rect.x, 1, rect.cols },
			 view->top + (unsigned)y);
}

static void draw_below(struct register_view *view, const struct screen *screen,
		       struct canvas *canvas, struct rect rect)
{
	int width = MAX(rect.cols, 1);

	if (!view->below.page || view->below.width != width) {
		scroll_clear(&view->below);
		view->below.page = make_page(view, screen, width);
		view->below.width = width;
	}
	view->below_rows = rect.rows;
	scroll_clamp(&view->below, rect.rows);
	scroll_draw(canvas, rect, &view->below,
		    screen->linear && (view->reads_below || view->entries->len == 0));
}

/* In the linear mode either half may be all there is room for. */
static struct rect list_room(const struct register_view *view, struct rect inside)
{
	if (view->reads_below && inside.rows < 2 * BELOW_ROWS_MIN)
		inside.rows = 0;
	else if (inside.rows >= 2 * BELOW_ROWS_MIN)
		inside.rows /= 2;
	return inside;
}

static void view_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct register_view *view = (struct register_view *)overlay;
	struct rect rect = screen_body(screen);
	struct rect inside = screen_padded(screen, screen_inside(screen, rect));
	int list, below;

	renew(view, screen->model);
	list = MIN((int)view->entries->len, inside.rows / 2);
	below = inside.rows - list - (list > 0);
	canvas->cursor_y = inside.y;
	canvas->cursor_x = inside.x;
	canvas_fill(canvas, rect, STYLE_PLAIN, " ");
	if (below < BELOW_ROWS_MIN && list > 0)
		list = inside.rows;
	if (screen->linear)
		list = draw_words(view, canvas, list_room(view, inside));
	else
		draw_list(view, canvas, (struct rect){ inside.y, inside.x, list, inside.cols });
	below = screen->linear ? inside.rows - list : below;
	if (list < inside.rows)
		draw_below(view, screen, canvas,
			   (struct rect){ inside.y + inside.rows - below, inside.x, below,
					  inside.cols });
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
	g_autofree char *place = g_strdup_printf("%u", view->entries->len);
	if (rect_has_frame(rect))
		canvas_box(canvas, rect, STYLE_FRAME_FOCUS, _(view->kind->plural), place,
			   screen->ascii);
}

static void view_open(struct screen *screen, const struct ops_kind *kind, const char *wanted)
{
	static const struct overlay_class class = { CONTEXT_REGISTER, view_draw, NULL, view_free };
	struct register_view *view = g_new0(struct register_view, 1);

	view->base.class = &class;
	view->kind = kind;
	view->wanted = g_strdup(wanted);
	scroll_begin(screen, &view->below);
	renew(view, screen->model);
	screen->register_asks = false;
	screen_announce(screen, linear_entries(_(kind->plural), view->entries->len));
	screen_set_overlay(screen, &view->base);
}

/* ---- recording -------------------------------------------------------------------- */

static struct ops_place place_of(const struct ui_model *model)
{
	return (struct ops_place){ model->session, model->catalog, model->service, model->side };
}

static bool append(struct screen *screen, struct change *change, bool good, const char *id,
		   const char *done, GError *error)
{
	struct ui_news news = { 0 };
	g_autoptr(GError) problem = error;

	unsigned before = session_action_count(screen->model->session);
	good = good && model_append(screen->model, change, &news, &problem);
	change_free(change);
	if (good && session_action_count(screen->model->session) == before) {
		ui_news_clear(&news);
		screen_say(screen, g_strdup_printf(_("%s: nothing to record, it stands so already"),
						   id));
		return true;
	}
	return screen_tell(screen, good, id, done, &news, problem);
}

/* Links to the marked controls, else to the selected one; a group is no record. */
static bool put_links(const struct ui_model *model, const struct ops_kind *kind,
		      struct change *change, const char *id, GError **error)
{
	g_autoptr(GArray) targets = model_targets(model);
	struct ops_place place = place_of(model);
	bool good = true;

	for (unsigned i = 0; good && i < targets->len; i++)
		good = ops_entry_set(
			model->ops, &place, change, kind, id, "control",
			model->catalog->nodes[g_array_index(targets, unsigned, i)].id, error);
	return good;
}

static bool put_new(const struct ui_model *model, const struct ops_kind *kind,
		    struct change *change, const char *id, const char *title, GError **error)
{
	struct ops_place place = place_of(model);

	return ops_entry_set(model->ops, &place, change, kind, id, kind->title, title, error) &&
	       (!kind->made ||
		ops_entry_set(model->ops, &place, change, kind, id, kind->state, kind->made,
			      error)) &&
	       (!ops_kind_has(kind, "control") || put_links(model, kind, change, id, error));
}

static bool add_done(struct screen *screen, const char *title)
{
	const struct ops_kind *kind = screen->register_kind;
	g_autofree char *id = NULL;
	struct change *change;
	GError *error = NULL;
	bool good;

	if (!*title) {
		view_open(screen, kind, screen->register_entry);
		return true;
	}
	id = ops_entry_new_id(screen->model->ops, screen->model->session, kind);
	change = change_new();
	good = put_new(screen->model, kind, change, id, title, &error);
	if (!append(screen, change, good, id, _("recorded"), error))
		return false;
	view_open(screen, kind, id);
	return true;
}

static bool field_done(struct screen *screen, const char *text)
{
	const struct ops_kind *kind = screen->register_kind;
	const char *id = screen->register_entry, *equals = strchr(text, '=');
	struct ops_place place = place_of(screen->model);
	struct change *change;
	GError *error = NULL;
	bool good;

	if (!*text) {
		view_open(screen, kind, id);
		return true;
	}
	g_autofree char *field = g_strndup(text, equals ? (gsize)(equals - text) : strlen(text));
	change = change_new();
	good = ops_entry_set(screen->model->ops, &place, change, kind, id, field,
			     equals ? equals + 1 : "", &error);
	if (!append(screen, change, good, id, text, error))
		return false;
	view_open(screen, kind, id);
	return true;
}

void register_return(struct screen *screen)
{
	if (screen->register_asks)
		view_open(screen, screen->register_kind, screen->register_entry);
}

/* ---- commands ---------------------------------------------------------------------- */

/* The prompt takes the overlay's place: what it is about is kept in the screen meanwhile. */
static void remember(struct screen *screen)
{
	const struct register_view *view = view_of(screen);
	const struct ops_entry *entry = entry_at(view);

	screen_hush(screen);
	screen->register_kind = view->kind;
	g_free(screen->register_entry);
	screen->register_entry = entry ? g_strdup(entry->id) : NULL;
}

unsigned command_register(struct screen *screen, int number, const char *text)
{
	static const char *const kinds[] = { "evidence", "finding", "interview", "request",
					     "person" };
	(void)text;

	view_open(screen, ops_kind_find(kinds[number]), NULL);
	return CHANGED_VIEW;
}

unsigned command_register_move(struct screen *screen, int number, const char *text)
{
	struct register_view *view = view_of(screen);
	const int steps[] = {
		[MOTION_UP] = -1,	  [MOTION_DOWN] = 1,
		[MOTION_PAGE_UP] = -10,	  [MOTION_PAGE_DOWN] = 10,
		[MOTION_HALF_UP] = -5,	  [MOTION_HALF_DOWN] = 5,
		[MOTION_TOP] = G_MININT16, [MOTION_BOTTOM] = G_MAXINT16,
	};
	int last = (int)view->entries->len - 1;
	(void)text;

	screen_hush(screen);
	view->at = (unsigned)CLAMP((int)view->at + steps[number], 0, MAX(last, 0));
	scroll_clear(&view->below);
	scroll_begin(screen, &view->below);
	view->reads_below = false;
	return CHANGED_VIEW;
}

unsigned command_register_scroll(struct screen *screen, int number, const char *text)
{
	struct register_view *view = view_of(screen);
	bool was_below = view->reads_below;
	unsigned changed;
	(void)text;

	if (!screen->linear)
		return scroll_move(&view->below, view->below_rows, (enum motion)number);
	/* Line by line, from the list to the first of them and back. */
	view->reads_below = was_below || number == MOTION_HALF_DOWN;
	if (!was_below || view->entries->len == 0)
		return CHANGED_VIEW;
	changed = scroll_move(&view->below, view->below_rows,
			      number == MOTION_HALF_DOWN ? MOTION_DOWN : MOTION_UP);
	view->reads_below = changed != CHANGED_NOTHING || number == MOTION_HALF_DOWN;
	return CHANGED_VIEW;
}

unsigned command_register_add(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	remember(screen);
	prompt_open(screen, _("New, in one line: "), "", add_done, NULL);
	screen->register_asks = true;
	return CHANGED_VIEW;
}

unsigned command_register_field(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	remember(screen);
	if (screen->register_entry)
		prompt_open(screen, _("FIELD=VALUE: "), "", field_done, NULL);
	screen->register_asks = screen->register_entry != NULL;
	return CHANGED_VIEW;
}

unsigned command_register_link(struct screen *screen, int number, const char *text)
{
	struct change *change;
	GError *error = NULL;
	bool good;
	(void)number;
	(void)text;

	remember(screen);
	if (!screen->register_entry)
		return CHANGED_VIEW;
	change = change_new();
	good = put_links(screen->model, screen->register_kind, change, screen->register_entry,
			 &error);
	append(screen, change, good, screen->register_entry, _("linked to the selected control"),
	       error);
	return CHANGED_VIEW;
}

unsigned command_register_close_entry(struct screen *screen, int number, const char *text)
{
	const struct ops_kind *kind = view_of(screen)->kind;
	struct ops_place place = place_of(screen->model);
	struct change *change;
	GError *error = NULL;
	bool good;
	(void)number;
	(void)text;

	remember(screen);
	if (!screen->register_entry || !kind->closed)
		return CHANGED_VIEW;
	change = change_new();
	good = ops_entry_set(screen->model->ops, &place, change, kind, screen->register_entry,
			     kind->state, kind->closed, &error);
	append(screen, change, good, screen->register_entry, kind->closed, error);
	return CHANGED_VIEW;
}

unsigned command_register_remove(struct screen *screen, int number, const char *text)
{
	struct change *change;
	GError *error = NULL;
	bool good;
	(void)number;
	(void)text;

	remember(screen);
	if (!screen->register_entry)
		return CHANGED_VIEW;
	change = change_new();
	good = ops_entry_remove(screen->model->session, change, screen->register_kind,
				screen->register_entry, &error);
	append(screen, change, good, screen->register_entry, _("removed; u brings it back"), error);
	return CHANGED_VIEW;
}

unsigned command_register_leave(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_hush(screen);
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}

unsigned command_register_walk(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	remember(screen);
	if (strcmp(screen->register_kind->name, "interview") != 0)
		screen_say(screen, g_strdup(_("only an interview can be walked through: I shows them")));
	else if (screen->register_entry)
		walk_open(screen, screen->register_entry);
	return CHANGED_VIEW;
}
