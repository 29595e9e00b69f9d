/*
 * `:resolve`: what two people recorded differently of the selected control, who and when; one of
 * the values is taken. Fields in conflict come one after the other.
 */
#include "ui/screen_private.h"
#include "ui/when.h"

#include <string.h>

enum { VALUES_MAX = 20 };

/* A living value, copied: others may record while somebody thinks. */
struct living {
	char *text; /* NULL: cleared */
	char *said; /* the same for people */
	char *head; /* "bert, 2026-11-23 10:00" */
	int line;   /* where it stands on the page */
};

struct resolve {
	struct overlay base;
	struct scroll_pane pane;
	char *path, *title;
	struct living values[VALUES_MAX];
	unsigned count, at;
	bool moved; /* the chosen one has to be brought into view */
};

static struct resolve *resolve_of(struct screen *screen)
{
	return (struct resolve *)screen->overlay;
}

static void resolve_free(struct overlay *overlay)
{
	struct resolve *resolve = (struct resolve *)overlay;

	for (unsigned i = 0; i < resolve->count; i++) {
		g_free(resolve->values[i].text);
		g_free(resolve->values[i].said);
		g_free(resolve->values[i].head);
	}
	scroll_clear(&resolve->pane);
	g_free(resolve->path);
	g_free(resolve->title);
	g_free(resolve);
}

/* ---- drawing ----------------------------------------------------------------- */

static void add_living(struct page *page, struct living *value, unsigned number, bool chosen,
		       bool in_one)
{
	g_autofree char *prefix = g_strdup_printf("%u  ", number);
	struct page_shape shape = { .indent = 3, .prefix = prefix, .prefix_style = STYLE_DIM };
	struct page_span head = { value->head, chosen ? STYLE_SELECTED : STYLE_HEADING,
				  CATALOG_NONE };
	struct page_span text = { value->said, STYLE_PLAIN, CATALOG_NONE };

	page_add_blank(page);
	value->line = page_lines(page);
	if (in_one) { /* read where the cursor is, the value first */
		g_autofree char *words = g_strdup_printf("%s; %s", text.text, value->head);
		head.text = words;
		page_add(page, &shape, &head, 1);
		return;
	}
	page_add(page, &shape, &head, 1);
	shape = (struct page_shape){ .indent = 3 };
	page_add(page, &shape, &text, 1);
}

static void make_page(struct resolve *resolve, const struct screen *screen)
{
	int width = overlay_page_width(screen);
	struct page *page = screen_page(screen, width);

	page_add_text(page, STYLE_PLAIN,
		      _("Two people recorded different things without seeing each other's. What you take is recorded in place of all of them."));
	for (unsigned i = 0; i < resolve->count; i++)
		add_living(page, &resolve->values[i], i + 1, i == resolve->at,
			   screen->linear);
	scroll_clear(&resolve->pane);
	resolve->pane.page = page;
	resolve->pane.width = width;
}

static void resolve_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct resolve *resolve = (struct resolve *)overlay;
	int rows = overlay_page_rows(screen), line;

	make_page(resolve, screen);
	line = resolve->values[resolve->at].line;
	if (resolve->moved && (line < resolve->pane.view.top ||
			       line + 1 >= resolve->pane.view.top + rows))
		resolve->pane.view.top = line - rows / 3;
	if (resolve->moved)
		resolve->pane.view.line = line;
	resolve->moved = false;
	overlay_page_draw(screen, canvas, &resolve->pane, resolve->title);
	if (!screen->linear && line >= resolve->pane.view.top &&
	    line < resolve->pane.view.top + rows)
		canvas->cursor_y += line - resolve->pane.view.top;
}

/* ---- opening ----------------------------------------------------------------- */

static unsigned choose(struct resolve *resolve, unsigned at)
{
	resolve->at = at;
	resolve->moved = true;
	return CHANGED_VIEW;
}

/* The number of a value chooses it. */
static unsigned resolve_type(struct overlay *overlay, struct screen *screen, unsigned character)
{
	struct resolve *resolve = (struct resolve *)overlay;
	(void)screen;

	if (character < '1' || character >= '1' + resolve->count)
		return CHANGED_NOTHING;
	return choose(resolve, character - '1');
}

static void open_path(struct screen *screen, const char *path, unsigned left)
{
	static const struct overlay_class class = { CONTEXT_RESOLVE, resolve_draw, resolve_type,
						    resolve_free };
	struct session_value values[VALUES_MAX];
	unsigned count = MIN(session_values(screen->model->session, path, values, VALUES_MAX),
			     (unsigned)VALUES_MAX);
	struct resolve *resolve = g_new0(struct resolve, 1);
	g_autofree char *what = model_path_title(path);

	resolve->base.class = &class;
	scroll_begin(screen, &resolve->pane);
	resolve->moved = screen->linear; /* there one begins on what Enter takes */
	resolve->path = g_strdup(path);
	resolve->title = left > 1 ?
		g_strdup_printf(ngettext("Conflict: %s, and %u more", "Conflict: %s, and %u more",
					 left - 1), what, left - 1) :
		g_strdup_printf(_("Conflict: %s"), what);
	for (unsigned i = 0; i < count; i++) {
		struct living *value = &resolve->values[resolve->count++];

		value->text = g_strdup(values[i].text);
		value->said = label_value(path, values[i].text);
		g_autofree char *at = when_minute(values[i].at);
		value->head = g_strdup_printf("%s, %s", values[i].by, at);
	}
	screen_announce(screen, g_strdup_printf(_("%s; Enter takes a value, q leaves it open"),
						resolve->title));
	screen_set_overlay(screen, &resolve->base);
}

/* The first field in conflict of the selected control; false when there is none. */
static bool open_first(struct screen *screen)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = model_node(model);

	if (!node || !node->control)
		return false;
	g_autoptr(GPtrArray) paths = ops_conflicts_of(model->session, node->id, model->service);
	if (paths->len)
		open_path(screen, g_ptr_array_index(paths, 0), paths->len);
	return paths->len > 0;
}

unsigned command_resolve(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (!open_first(screen))
		screen_say(screen, g_strdup(_("nothing is in conflict here: ) goes to the next control with a conflict")));
	return CHANGED_VIEW;
}

/* ---- commands ---------------------------------------------------------------- */

unsigned command_resolve_move(struct screen *screen, int number, const char *text)
{
	struct resolve *resolve = resolve_of(screen);
	(void)text;

	return choose(resolve, (resolve->at + resolve->count + (unsigned)number) % resolve->count);
}

bool resolve_point(struct screen *screen, int y, int x)
{
	struct resolve *resolve = resolve_of(screen);
	int line = scroll_line_at(&resolve->pane, y, x);
	bool found = false;

	for (unsigned i = 0; i < resolve->count && resolve->values[i].line <= line; i++) {
		resolve->at = i;
		found = true;
	}
	return found;
}

unsigned command_resolve_scroll(struct screen *screen, int number, const char *text)
{
	(void)text;
	return scroll_move(&resolve_of(screen)->pane, overlay_page_rows(screen),
			   (enum motion)number);
}

static char *short_text(const char *text)
{
	g_autofree char *line = g_strdup(text);
	g_autofree char *display = text_display(g_strdelimit(line, "\n", ' '));

	return text_clip(display, 40);
}

/* The next field comes up at once; the last one leaves the panes as they were. */
unsigned command_resolve_take(struct screen *screen, int number, const char *text)
{
	struct resolve *resolve = resolve_of(screen);
	struct ui_model *model = screen->model;
	const struct living *value = &resolve->values[resolve->at];
	g_autofree char *label = model_path_title(resolve->path);
	g_autofree char *what = short_text(value->said);
	struct change *change = change_new();
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	(void)number;
	(void)text;

	bool good = ops_conflict_settle(model->ops, model->session, change, resolve->path,
					value->text, &error) &&
		    model_append(model, change, &news, &error);
	change_free(change);
	screen_tell(screen, good, label, what, &news, error);
	if ((good || error->code == REMIT_ERROR_NO) && !open_first(screen))
		screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}

unsigned command_resolve_leave(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}
