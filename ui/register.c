/*
 * `E` `F` `I` `R` `P`: the registers of evidence, findings, interviews, requests and people, one
 * overlay for all kinds: the entries above, what the one under the cursor says below. What is
 * recorded there is in register_record.c, searching in register_search.c.
 */
#include "ui/linear.h"
#include "ui/register.h"
#include "ui/walk.h"

#include <string.h>

enum { ID_COLS_MIN = 13, STATE_COLS = 11, LABEL_COLS = 20, BELOW_ROWS_MIN = 4,
       BESIDE_FROM_COLS = 72, BESIDE_COLS_MAX = 15, TITLE_COLS_LEAST = 24 };

struct register_view *register_of(struct screen *screen)
{
	return (struct register_view *)screen->overlay;
}

struct register_view *register_under(const struct screen *screen)
{
	struct overlay *overlay = screen->overlay;

	while (overlay && overlay->class->context != CONTEXT_REGISTER)
		overlay = overlay->below;
	return (struct register_view *)overlay;
}

static void view_free(struct overlay *overlay)
{
	struct register_view *view = (struct register_view *)overlay;

	g_clear_pointer(&view->entries, g_ptr_array_unref);
	scroll_clear(&view->below);
	g_hash_table_unref(view->marked);
	g_free(view->wanted);
	g_free(view->search);
	catalog_needle_free(view->needle);
	g_free(view);
}

const struct ops_entry *register_entry(const struct register_view *view)
{
	return view->at < view->entries->len ? g_ptr_array_index(view->entries, view->at) : NULL;
}

bool register_has_entry(struct screen *screen)
{
	screen_hush(screen);
	if (register_entry(register_of(screen)))
		return true;
	screen_say(screen, g_strdup(_("there is no entry yet; a makes one")));
	return false;
}

bool register_has_targets(struct screen *screen)
{
	g_autoptr(GArray) targets = model_targets(screen->model);
	g_autoptr(GError) error = NULL;

	if (model_check_targets(targets, &error))
		return true;
	screen_say(screen, g_strdup(error->message));
	return false;
}

/* Entries borrow from the session: they are made anew whenever it changed. */
static void renew(struct register_view *view, const struct ui_model *model)
{
	if (view->entries && view->version == model->version)
		return;
	if (view->entries && register_entry(view) && !view->wanted)
		view->wanted = g_strdup(register_entry(view)->id);
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

void register_choose(struct screen *screen, const char *id)
{
	struct register_view *view = register_of(screen);

	g_free(view->wanted);
	view->wanted = g_strdup(id);
	view->version = screen->model->version - 1;
	renew(view, screen->model);
}

/* ---- what an entry says --------------------------------------------------------- */

struct filling {
	struct page *page;
	const struct session *session;
};

static void add_path(const char *path, const char *text, bool conflict, void *data)
{
	struct filling *filling = data;
	const struct session_field *field = session_field_of(path);
	g_auto(GStrv) parts = session_path_split(path);
	g_autofree char *said = parts[3] ? ops_link_words(filling->session, parts[2], parts + 3) :
					   label_value(path, text);

	if (!field)
		return;
	page_add_field(filling->page, LABEL_COLS, _(field->label), STYLE_PLAIN, said);
	if (conflict)
		page_add_text(filling->page, STYLE_BAD,
			      _("Two people recorded different things; record again to decide."));
}

static struct page *make_page(const struct register_view *view, const struct screen *screen,
			      int width)
{
	const struct ops_entry *entry = register_entry(view);
	struct page *page = screen_page(screen, width);

	if (!entry) {
		page_add_text(page, STYLE_DIM,
			      strcmp(view->kind->name, "request") == 0 ?
				      _("There is nothing here yet; a makes an entry, C asks for all that the catalog names as evidence of the selected or the marked controls.") :
				      _("There is nothing here yet; a makes an entry."));
		return page;
	}
	if (strcmp(view->kind->name, "evidence") == 0)
		scanned_add(screen, page, entry->id);
	struct filling filling = { page, screen->model->session };
	ops_entry_each(filling.session, screen->model->catalog, view->kind, entry->id, add_path,
		       &filling);
	return page;
}

/* ---- drawing ---------------------------------------------------------------------- */

/* As wide as the longest id; those of a day with many entries are longer. */
static int id_columns(const struct register_view *view)
{
	size_t columns = ID_COLS_MIN;

	for (unsigned i = 0; i < view->entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(view->entries, i);

		columns = MAX(columns, MIN(strlen(entry->id), 2 * ID_COLS_MIN));
	}
	return (int)columns;
}

/* As wide as what people wrote there, where there are no words to choose from, up to a third. */
static int state_columns(const struct register_view *view, int room)
{
	int columns = (int)ops_kind_state_columns(view->kind, STATE_COLS);

	for (unsigned i = 0; i < view->entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(view->entries, i);

		if (!entry->state || (int)strlen(entry->state) <= columns || columns >= room / 3)
			continue;
		g_autofree char *state = ops_entry_state(view->kind, entry);
		columns = MAX(columns, MIN((int)text_columns(state), room / 3));
	}
	return columns;
}

/* "5.1.1 +2  Cloud policy": what it is about, where it is about controls; g_free(). */
static char *row_title(const struct ops_entry *entry, int room)
{
	const char *title = entry->title ? entry->title : "";

	return room < TITLE_COLS_LEAST ? g_strdup(title) :
	       entry->controls > 1 ?
		       g_strdup_printf("%s +%u  %s", entry->control, entry->controls - 1, title) :
	       entry->controls ? g_strdup_printf("%s  %s", entry->control, title) :
				 g_strdup(title);
}

static void draw_row(const struct register_view *view, struct canvas *canvas, struct rect row,
		     unsigned at, bool ascii)
{
	const struct ops_entry *entry = g_ptr_array_index(view->entries, at);
	enum style style = at == view->at ? STYLE_SELECTED : STYLE_PLAIN;
	int id = id_columns(view), state_cols = state_columns(view, row.cols);
	int widest = row.cols >= BESIDE_FROM_COLS ? BESIDE_COLS_MAX : 0;
	int beside_cols = MIN((int)ops_kind_beside_columns(view->kind), widest);
	int beside = row.x + id + state_cols + 2, title = beside + beside_cols + (beside_cols > 0);
	g_autofree char *state = ops_entry_state(view->kind, entry);
	g_autofree char *second = ops_entry_beside(view->kind, entry);
	g_autofree char *words = row_title(entry, row.x + row.cols - title);

	canvas_fill(canvas, row, style, " ");
	canvas_field(canvas, row.y, row.x, MIN(id, row.cols), style, entry->id);
	if (g_hash_table_contains(view->marked, entry->id) && row.cols > id)
		canvas_text(canvas, row.y, row.x + id, style, glyph_text(GLYPH_MARKED, ascii));
	if (row.cols > id + state_cols + 2) {
		canvas_field(canvas, row.y, row.x + id + 1, state_cols, style,
			     state ? state : "-");
		if (beside_cols && second)
			canvas_field(canvas, row.y, beside, beside_cols, style, second);
		page_field_found(canvas, (struct rect){ row.y, title, 1, row.x + row.cols - title },
				 style, words, view->needle);
	}
	if (at == view->at) {
		canvas->cursor_y = row.y;
		canvas->cursor_x = row.x;
	}
}

/* "Nobody tests the boundary; open; minor; F-261123-gqyd" */
static char *row_words(const void *data, unsigned at)
{
	const struct register_view *view = data;
	const struct ops_entry *entry = g_ptr_array_index(view->entries, at);
	const char *title = entry->title ? entry->title : "";
	g_autofree char *state = ops_entry_state(view->kind, entry);
	g_autofree char *second = ops_entry_beside(view->kind, entry);
	const char *parts[] = { title, state ? state : second, state ? second : NULL, NULL };
	g_autofree char *said = g_strjoinv("; ", (char **)parts);
	g_autofree char *words = g_strdup_printf("%s; %s", said, entry->id);

	return g_hash_table_contains(view->marked, entry->id) ?
		       g_strdup_printf(_("marked; %s"), words) : g_steal_pointer(&words);
}

/* The list in words, as long as it is, and what the entry says below it. */
static int draw_words(struct register_view *view, struct canvas *canvas, struct rect rect)
{
	struct linear_rows rows = { view->entries->len, view->at, row_words, view };

	return linear_list(canvas, rect, &rows, &view->top);
}

static void draw_list(struct register_view *view, struct canvas *canvas, struct rect rect,
		      bool ascii)
{
	overlay_list(&view->base, rect, view->entries->len, view->at, &view->top);
	for (int y = 0; y < rect.rows && view->top + (unsigned)y < view->entries->len; y++)
		draw_row(view, canvas, (struct rect){ rect.y + y, rect.x, 1, rect.cols },
			 view->top + (unsigned)y, ascii);
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
	view->below.view.match = view->needle;
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
		draw_list(view, canvas, (struct rect){ inside.y, inside.x, list, inside.cols },
			  screen->ascii);
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

static void view_open(struct screen *screen, const struct ops_kind *kind)
{
	static const struct overlay_class class = { CONTEXT_REGISTER, view_draw, NULL, view_free };
	struct register_view *view = g_new0(struct register_view, 1);

	view->base.class = &class;
	view->kind = kind;
	view->marked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	scroll_begin(screen, &view->below);
	renew(view, screen->model);
	screen_announce(screen, linear_entries(_(kind->plural), view->entries->len));
	screen_set_overlay(screen, &view->base);
}

struct scroll_pane *register_below(struct screen *screen)
{
	return &register_of(screen)->below;
}

/* ---- commands ---------------------------------------------------------------------- */

unsigned command_register(struct screen *screen, int number, const char *text)
{
	static const char *const kinds[] = { "evidence", "finding", "interview", "request",
					     "person" };
	(void)text;

	if (screen->overlay && screen->overlay->class->context == CONTEXT_WALK)
		screen_cover_overlay(screen); /* it goes on underneath */
	view_open(screen, ops_kind_find(kinds[number]));
	return CHANGED_VIEW;
}

void register_go(struct screen *screen, struct register_view *view, unsigned at)
{
	view->at = at;
	scroll_clear(&view->below);
	scroll_begin(screen, &view->below);
	view->reads_below = false;
}

unsigned command_register_move(struct screen *screen, int number, const char *text)
{
	struct register_view *view = register_of(screen);
	const int steps[] = {
		[MOTION_UP] = -1,	  [MOTION_DOWN] = 1,
		[MOTION_PAGE_UP] = -10,	  [MOTION_PAGE_DOWN] = 10,
		[MOTION_HALF_UP] = -5,	  [MOTION_HALF_DOWN] = 5,
		[MOTION_TOP] = G_MININT16, [MOTION_BOTTOM] = G_MAXINT16,
	};
	int last = (int)view->entries->len - 1;
	(void)text;

	screen_hush(screen);
	register_go(screen, view, (unsigned)CLAMP((int)view->at + steps[number], 0, MAX(last, 0)));
	return CHANGED_VIEW;
}

unsigned command_register_scroll(struct screen *screen, int number, const char *text)
{
	struct register_view *view = register_of(screen);
	bool was_below = view->reads_below;
	unsigned changed;
	(void)text;

	if (!view->below.page) /* the entry was gone to since the last frame */
		screen_draw_ahead(screen);
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

unsigned command_register_mark(struct screen *screen, int number, const char *text)
{
	struct register_view *view = register_of(screen);
	const struct ops_entry *entry = register_entry(view);
	unsigned changed = CHANGED_NOTHING;
	bool mark;
	(void)number;

	if (!register_has_entry(screen))
		return CHANGED_VIEW;
	mark = !g_hash_table_remove(view->marked, entry->id);
	if (mark)
		g_hash_table_add(view->marked, g_strdup(entry->id));
	g_autofree char *entity = session_path(view->kind->name, entry->id, NULL);
	g_autofree char *name = entity_words(screen, entity);
	changed = command_register_move(screen, MOTION_DOWN, text);
	screen_announce(screen, g_strdup_printf(mark ? _("%s marked, %u in all") :
						       _("%s not marked any more, %u in all"),
						name, g_hash_table_size(view->marked)));
	return changed;
}

/* All entries, or none when all are marked already. */
unsigned command_register_mark_all(struct screen *screen, int number, const char *text)
{
	struct register_view *view = register_of(screen);
	unsigned fresh = 0;
	(void)number;
	(void)text;

	for (unsigned i = 0; i < view->entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(view->entries, i);
		fresh += g_hash_table_add(view->marked, g_strdup(entry->id)) ? 1 : 0;
	}
	if (fresh == 0)
		g_hash_table_remove_all(view->marked);
	screen_hush(screen);
	screen_announce(screen, g_strdup_printf(ngettext("%u entry marked", "%u entries marked",
							 g_hash_table_size(view->marked)),
						g_hash_table_size(view->marked)));
	return CHANGED_VIEW;
}

unsigned command_register_leave(struct screen *screen, int number, const char *text)
{
	struct register_view *view = register_of(screen);
	(void)text;

	/* As in the tree, Esc takes marks away before it leaves. */
	if (number && g_hash_table_size(view->marked) > 0) {
		g_hash_table_remove_all(view->marked);
		screen_hush(screen);
		screen_announce(screen, g_strdup(_("no entry is marked")));
		return CHANGED_VIEW;
	}
	screen_hush(screen);
	screen_set_overlay(screen, NULL);
	if (screen->overlay && screen->overlay->class->context == CONTEXT_WALK)
		walk_announce(screen);
	return CHANGED_VIEW;
}
