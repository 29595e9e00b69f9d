/*
 * A service to put into the scope: the lists that providers publish, made fewer by typing; what is
 * in none of them is added as it is typed.
 */
#include "ui/linear.h"

#include <string.h>

enum { MODELS_COLS = 18, PICK_ID_COLS = 30 };

/* One service that can be picked; borrowed from its list. */
struct pick_item {
	const struct provider *provider;
	const struct provider_service *service;
};

struct pick {
	struct overlay base;
	const struct ui_model *model;
	GPtrArray *providers;    /* of struct provider * */
	GArray *items;           /* of struct pick_item */
	GArray *found;           /* of unsigned: the items that have what was typed */
	char *broken;            /* why a list could not be read; NULL */
	struct edit filter;
	unsigned at, top;        /* among the found, and after them what was typed */
	bool moved;              /* since something was typed: the cursor is on the row */
};

static struct pick *pick_of(struct screen *screen)
{
	return (struct pick *)screen->overlay;
}

static void provider_release(void *provider)
{
	provider_free(provider);
}

static void pick_free(struct overlay *overlay)
{
	struct pick *pick = (struct pick *)overlay;

	g_array_unref(pick->items);
	g_array_unref(pick->found);
	g_ptr_array_unref(pick->providers);
	edit_clear(&pick->filter);
	g_free(pick->broken);
	g_free(pick);
}

/* ---- what there is, and what was typed ------------------------------------------ */

static void load(struct pick *pick, const struct ops *ops)
{
	g_auto(GStrv) ids = ops_provider_ids(ops);

	for (char **id = ids; *id; id++) {
		g_autoptr(GError) problem = NULL;
		struct provider *provider = ops_provider_open(ops, *id, &problem);

		if (!provider && !pick->broken)
			pick->broken = error_text(problem);
		if (!provider)
			continue;
		g_ptr_array_add(pick->providers, provider);
		for (unsigned i = 0; i < provider->service_count; i++) {
			struct pick_item item = { provider, &provider->services[i] };

			g_array_append_val(pick->items, item);
		}
	}
}

/* Whether every word that was typed stands somewhere in what the service is called. */
static bool item_has(const struct pick_item *item, char **words)
{
	g_autofree char *all = g_strdup_printf("%s %s %s/%s %s", item->service->name,
					       item->service->as_published, item->provider->id,
					       item->service->id, item->provider->name);

	for (; *words; words++)
		if (!strcasestr(all, *words))
			return false;
	return true;
}

static void find(struct pick *pick)
{
	g_auto(GStrv) words = g_strsplit_set(pick->filter.text->str, " ", -1);

	g_array_set_size(pick->found, 0);
	for (unsigned i = 0; i < pick->items->len; i++)
		if (item_has(&g_array_index(pick->items, struct pick_item, i), words))
			g_array_append_val(pick->found, i);
	pick->at = pick->top = 0;
	pick->moved = false;
}

/* The id that what was typed would have. */
static char *own_id(const struct pick *pick)
{
	return ops_service_id(pick->model->session, pick->filter.text->str);
}

/* How many rows there are: what was typed is the last one, once it can be an id. */
static unsigned row_count(const struct pick *pick)
{
	g_autofree char *id = own_id(pick);

	return pick->found->len + (catalog_slug_is_valid(id) ? 1 : 0);
}

static const struct pick_item *item_at(const struct pick *pick, unsigned at)
{
	return at < pick->found->len ? &g_array_index(pick->items, struct pick_item,
						      g_array_index(pick->found, unsigned, at)) :
				       NULL;
}

/* "12 found; the first: Amazon EC2" */
static void say_found(const struct pick *pick, struct screen *screen)
{
	const struct pick_item *first = item_at(pick, 0);

	if (first)
		screen_announce(screen, g_strdup_printf(ngettext("%u found; the first: %s",
								 "%u found; the first: %s",
								 pick->found->len),
							pick->found->len, first->service->name));
	else
		screen_announce(screen, g_strdup(row_count(pick) ?
						 _("no list has this; Enter adds it as a service of our own") :
						 _("no list has this")));
}

static unsigned pick_type(struct overlay *overlay, struct screen *screen, unsigned character)
{
	struct pick *pick = (struct pick *)overlay;

	screen_hush(screen);
	edit_insert(&pick->filter, character);
	find(pick);
	say_found(pick, screen);
	return CHANGED_VIEW;
}

unsigned pick_paste(struct screen *screen, const char *text)
{
	struct pick *pick = (struct pick *)screen->overlay;
	g_autofree char *line = paste_line(text);

	screen_hush(screen);
	edit_insert_text(&pick->filter, line);
	find(pick);
	return CHANGED_VIEW;
}

/* ---- drawing ----------------------------------------------------------------- */

static char *models_text(unsigned models)
{
	GString *text = g_string_new(NULL);

	for (unsigned i = 0; i < MODEL_COUNT; i++)
		if (models & 1u << i)
			g_string_append_printf(text, "%s%s", text->len ? " " : "",
					       label_model((enum model)i));
	return g_string_free(text, FALSE);
}

/* "IaaS PaaS", or since when there is no such service any more. g_free(). */
static char *models_of(const struct provider_service *service)
{
	if (!service->closed_on)
		return models_text(service->models);
	g_autofree char *day = label_day(service->closed_on);
	return g_strdup_printf(_("closed %s"), day);
}

static void draw_item(const struct pick_item *item, struct canvas *canvas, struct rect row,
		      enum style style)
{
	g_autofree char *id = g_strdup_printf("%s/%s", item->provider->id, item->service->id);
	g_autofree char *models = models_of(item->service);
	int x = row.x, end = row.x + row.cols;
	int name = MAX(row.cols - MODELS_COLS - PICK_ID_COLS - 2, MIN(row.cols, 20));

	canvas_field(canvas, row.y, x, name, style, item->service->name);
	x += name + 1;
	if (end - x >= MODELS_COLS)
		canvas_field(canvas, row.y, x, MODELS_COLS, style, models);
	x += MODELS_COLS + 1;
	if (end - x > 0)
		canvas_field(canvas, row.y, x, end - x, style, id);
}

/* "Amazon EC2; IaaS; aws/ec2" */
static char *row_words(const void *data, unsigned at)
{
	const struct pick *pick = data;
	const struct pick_item *item = item_at(pick, at);

	if (!item) {
		g_autofree char *id = own_id(pick);
		return g_strdup_printf(_("%s: a service of our own, in no list"), id);
	}
	g_autofree char *models = models_of(item->service);
	return g_strdup_printf("%s; %s; %s/%s", item->service->name, models, item->provider->id,
			       item->service->id);
}

static void draw_row(const struct pick *pick, struct canvas *canvas, struct rect row, unsigned at)
{
	const struct pick_item *item = item_at(pick, at);
	enum style style = at == pick->at ? STYLE_SELECTED : STYLE_PLAIN;

	canvas_fill(canvas, row, style, " ");
	if (at == pick->at && pick->moved) {
		canvas->cursor_y = row.y;
		canvas->cursor_x = row.x;
	}
	if (item) {
		draw_item(item, canvas, row, style);
		return;
	}
	g_autofree char *id = own_id(pick);
	g_autofree char *text = g_strdup_printf(_("%s: a service of our own, in no list"), id);
	canvas_field(canvas, row.y, row.x, row.cols, style, text);
}

/* The rows in words; the cursor goes to them only when one was moved to. */
static void draw_words(struct pick *pick, struct canvas *canvas, struct rect rect)
{
	struct linear_rows rows = { row_count(pick), pick->at, row_words, pick };
	int y = canvas->cursor_y, x = canvas->cursor_x;

	linear_list(canvas, rect, &rows, &pick->top);
	if (pick->moved)
		return;
	canvas->cursor_y = y;
	canvas->cursor_x = x;
}

static void draw_rows(struct pick *pick, struct canvas *canvas, struct rect rect)
{
	unsigned count = row_count(pick);

	overlay_list(&pick->base, rect, count, pick->at, &pick->top);
	for (int y = 0; y < rect.rows && pick->top + (unsigned)y < count; y++)
		draw_row(pick, canvas, (struct rect){ rect.y + y, rect.x, 1, rect.cols },
			 pick->top + (unsigned)y);
	if (count == 0 && rect.rows > 0)
		canvas_field(canvas, rect.y, rect.x, rect.cols, STYLE_DIM,
			     _("no list has this; an id has letters or digits"));
}

/* What stands under the rows: a list that is broken, else the provider's standing advice. */
static const char *advice(const struct pick *pick)
{
	const struct pick_item *item = item_at(pick, pick->at);

	if (pick->broken)
		return pick->broken;
	return item ? item->provider->check : NULL;
}

static int draw_advice(const struct pick *pick, struct canvas *canvas, struct rect inside)
{
	g_autofree char *text = advice(pick) ? text_display(advice(pick)) : NULL;

	if (!text || inside.rows < 8)
		return 0;
	g_autoptr(GArray) lines = text_wrap(text, (unsigned)MAX(inside.cols, 1));
	int count = MIN((int)lines->len, 3), y = inside.y + inside.rows - count;
	for (int i = 0; i < count; i++) {
		const struct text_line *line = &g_array_index(lines, struct text_line, i);

		canvas_display(canvas, y + i, inside.x, pick->broken ? STYLE_ERROR : STYLE_DIM,
			       text + line->start, line->bytes);
	}
	return count + 1;
}

static void pick_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct pick *pick = (struct pick *)overlay;
	struct rect rect = screen_body(screen);
	struct rect inside = screen_padded(screen, screen_inside(screen, rect));
	g_autofree char *place = g_strdup_printf(_("%u of %u"), pick->found->len, pick->items->len);

	canvas_fill(canvas, rect, STYLE_PLAIN, " ");
	if (rect_has_frame(rect))
		canvas_box(canvas, rect, STYLE_FRAME_FOCUS, _("Put a service into the scope"), place,
			   screen->ascii);
	canvas_clip(canvas, inside);
	int x = inside.x + canvas_text(canvas, inside.y, inside.x, STYLE_HEADING, _("type a name: "));
	canvas_text(canvas, inside.y, x, STYLE_PLAIN, pick->filter.text->str);
	canvas->cursor_y = inside.y;
	canvas->cursor_x =
		MIN(x + edit_columns(&pick->filter, 0, pick->filter.cursor), canvas->cols - 1);
	inside = (struct rect){ inside.y + 1, inside.x, inside.rows - 1, inside.cols };
	inside.rows -= draw_advice(pick, canvas, inside);
	if (screen->linear)
		draw_words(pick, canvas, inside);
	else
		draw_rows(pick, canvas, inside);
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
}

void pick_open(struct screen *screen)
{
	static const struct overlay_class class = { CONTEXT_PICK, pick_draw, pick_type, pick_free };
	struct pick *pick = g_new0(struct pick, 1);

	pick->base.class = &class;
	pick->model = screen->model;
	pick->providers = g_ptr_array_new_with_free_func(provider_release);
	pick->items = g_array_new(FALSE, FALSE, sizeof(struct pick_item));
	pick->found = g_array_new(FALSE, FALSE, sizeof(unsigned));
	edit_init(&pick->filter, "");
	load(pick, screen->ops);
	find(pick);
	screen_announce(screen, g_strdup(_("a service for the scope: type a name, or choose with the arrows; Enter adds it, Esc leaves")));
	screen_set_overlay(screen, &pick->base);
}

/* ---- commands ---------------------------------------------------------------- */

unsigned command_pick_move(struct screen *screen, int number, const char *text)
{
	struct pick *pick = pick_of(screen);
	unsigned count = row_count(pick);
	(void)text;

	screen_hush(screen);
	pick->moved = count > 0;
	if (count > 0)
		pick->at = (unsigned)CLAMP((int)pick->at + number, 0, (int)count - 1);
	return CHANGED_VIEW;
}

unsigned command_pick_delete(struct screen *screen, int number, const char *text)
{
	struct pick *pick = pick_of(screen);
	(void)text;

	screen_hush(screen);
	edit_delete(&pick->filter, (enum edit_motion)number);
	find(pick);
	say_found(pick, screen);
	return CHANGED_VIEW;
}

/* What is added, as ops_service_add() takes it; `name` receives what was typed when that is it. */
static char *picked(const struct pick *pick, char **name)
{
	const struct pick_item *item = item_at(pick, pick->at);

	*name = item ? NULL : g_strstrip(g_strdup(pick->filter.text->str));
	return item ? g_strdup_printf("%s/%s", item->provider->id, item->service->id) :
		      own_id(pick);
}

unsigned command_pick_accept(struct screen *screen, int number, const char *text)
{
	struct pick *pick = pick_of(screen);
	struct ui_model *model = screen->model;
	g_autofree char *name = NULL, *id = NULL, *notice = NULL;
	g_autofree char *what = picked(pick, &name);
	struct ops_value value = { "name", name };
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	(void)number;
	(void)text;

	screen_hush(screen);
	if (row_count(pick) == 0)
		return CHANGED_VIEW;
	struct change *change = change_new();
	bool good = ops_service_add(screen->ops, model->session, change, what, &value, name ? 1 : 0,
				    &id, &notice, &error) &&
		    model_append(model, change, &news, &error);
	change_free(change);
	if (good)
		services_open(screen, id);
	screen_tell(screen, good, id ? id : "", _("in scope; m changes its model"), &news, error);
	return CHANGED_VIEW;
}

unsigned command_pick_cancel(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_hush(screen);
	services_open(screen, NULL);
	return CHANGED_VIEW;
}
