/*
 * The service to work on: an overlay with the whole scope and the services, how each stands to
 * what its provider rests on, and below the list what is recorded of the one under the cursor.
 */
#include "ui/linear.h"

#include <string.h>

/* Columns of the list; what is left is for the name. */
enum { MARK_COLS = 2, ID_COLS = 18, MODEL_COLS = 5, STANDING_COLS = 32, NAME_COLS_MIN = 10,
       LABEL_COLS = 20, BELOW_ROWS_MIN = 4 };

struct services {
	struct overlay base;
	GPtrArray *rows;         /* of struct report_service *; the whole scope is not in it */
	struct cover whole;      /* of the whole scope */
	char day[11];
	unsigned version;        /* of the model that the rows were made of */
	unsigned at, top;        /* 0 is the whole scope */
	bool details;            /* what is recorded has all the room */
	struct scroll_pane below;
	int below_rows;
};

static struct services *services_of(struct screen *screen)
{
	return (struct services *)screen->overlay;
}

static void services_free(struct overlay *overlay)
{
	struct services *services = (struct services *)overlay;

	g_clear_pointer(&services->rows, g_ptr_array_unref);
	scroll_clear(&services->below);
	g_free(services);
}

/* ---- rows -------------------------------------------------------------------- */

static const struct report_service *row_of(const struct services *services, unsigned at)
{
	return at == 0 || at > services->rows->len ? NULL :
						     g_ptr_array_index(services->rows, at - 1);
}

static const char *id_of(const struct services *services, unsigned at)
{
	const struct report_service *row = row_of(services, at);

	return row ? row->id : SESSION_WHOLE_SCOPE;
}

static void select_id(struct services *services, const char *id)
{
	services->at = 0;
	for (unsigned i = 1; i <= services->rows->len; i++)
		if (strcmp(id_of(services, i), id) == 0)
			services->at = i;
}

/* The rows borrow from the session: they are made anew whenever it changed. */
static void renew(struct services *services, const struct ui_model *model)
{
	g_autofree char *selected = NULL;

	if (services->rows && services->version == model->version)
		return;
	selected = g_strdup(services->rows ? id_of(services, services->at) : model->service);
	g_clear_pointer(&services->rows, g_ptr_array_unref);
	session_today(model->session, services->day);
	services->rows = report_services(model->session, services->day, REPORT_SOON_DAYS);
	session_cover(model->session, SESSION_WHOLE_SCOPE, services->day, REPORT_SOON_DAYS,
		      &services->whole);
	services->version = model->version;
	select_id(services, selected);
	scroll_clear(&services->below);
}

/* ---- what is recorded of the service under the cursor --------------------------- */

static void add_text(struct page *page, const char *label, const char *text)
{
	if (text && *text)
		page_add_field(page, LABEL_COLS, label, STYLE_PLAIN, text);
}

static void add_service(struct page *page, const struct session *session, const char *id)
{
	static const char beginning[] = "service/*/";

	for (const struct session_field *field = session_fields; field->pattern; field++) {
		const char *name = field->pattern + strlen(beginning);

		if (!g_str_has_prefix(field->pattern, beginning))
			continue;
		const char *text = session_service_text(session, id, name);
		g_autofree char *path = session_path("service", id, name, NULL);
		g_autofree char *said = text ? label_value(path, text) : NULL;
		add_text(page, _(field->label), said);
	}
}

static void add_assurance(struct page *page, const struct session *session,
			  const struct report_assurance *assurance)
{
	static const char beginning[] = "assurance/*/";
	bool bad = assurance->validity < VALIDITY_LAPSING && !assurance->replaced;
	g_autofree char *heading =
		g_strdup_printf("%s: %s", assurance->id, assurance->standing);
	g_autofree char *names = g_strjoinv(", ", assurance->names);

	page_add_blank(page);
	page_add_text(page, bad ? STYLE_PARTIAL : STYLE_HEADING, heading);
	add_text(page, _("Names"), *names ? names : _("no service"));
	for (const struct session_field *field = session_fields; field->pattern; field++) {
		const char *name = field->pattern + strlen(beginning);

		if (!g_str_has_prefix(field->pattern, beginning) || strchr(name, '/'))
			continue;
		const char *text = session_assurance_text(session, assurance->id, name);
		g_autofree char *path = session_path("assurance", assurance->id, name, NULL);
		g_autofree char *said = text ? label_value(path, text) : NULL;
		add_text(page, _(field->label), said);
	}
}

/* The whole scope shows every assurance, a service those that name it. */
static struct page *make_page(const struct services *services, const struct screen *screen,
			      int width)
{
	const struct session *session = screen->model->session;
	g_autoptr(GPtrArray) all = report_assurances(session, services->day, REPORT_SOON_DAYS);
	const char *id = id_of(services, services->at);
	struct page *page = screen_page(screen, width);
	unsigned shown = 0;

	add_service(page, session, id);
	for (unsigned i = 0; i < all->len; i++) {
		const struct report_assurance *assurance = g_ptr_array_index(all, i);

		if (services->at > 0 &&
		    !g_strv_contains((const char *const *)assurance->names, id))
			continue;
		add_assurance(page, session, assurance);
		shown++;
	}
	if (shown > 0)
		return page;
	page_add_blank(page);
	page_add_text(page, STYLE_DIM,
		      services->at > 0 ?
			      _("No assurance names this service. `:services assurance` records one.") :
			      _("No assurance is recorded. `:services assurance` records one."));
	return page;
}

/* ---- drawing ----------------------------------------------------------------- */

static enum style standing_style(const struct cover *cover)
{
	if (cover_holds(cover))
		return STYLE_PLAIN;
	return cover->lapsed ? STYLE_BAD : STYLE_PARTIAL;
}

static void draw_row(const struct services *services, const struct screen *screen,
		     struct canvas *canvas, struct rect row, unsigned at)
{
	const struct ui_model *model = screen->model;
	const struct report_service *service = row_of(services, at);
	const struct cover *cover = service ? &service->cover : &services->whole;
	const char *id = id_of(services, at);
	enum style style = at == services->at ? STYLE_SELECTED : STYLE_PLAIN;
	int x = row.x, end = row.x + row.cols;
	int standing = row.cols >= 60 ? STANDING_COLS : 0;
	g_autofree char *words = service && !service->in_scope ?
					 g_strdup(_("not in scope any more")) :
					 label_cover(cover, services->day);

	canvas_fill(canvas, row, style, " ");
	canvas_field(canvas, row.y, x, MARK_COLS, style,
		     strcmp(model->service, id) == 0 ? "*" : " ");
	x += MARK_COLS;
	canvas_field(canvas, row.y, x, MIN(ID_COLS, end - x), style, id);
	x += ID_COLS + 1;
	if (end - x - standing - MODEL_COLS - 2 >= NAME_COLS_MIN) {
		int cols = end - x - standing - MODEL_COLS - 2;

		canvas_field(canvas, row.y, x, cols, style,
			     !service ? _("the whole scope") : service->name ? service->name : "");
		x += cols + 1;
	}
	if (end - x >= MODEL_COLS)
		canvas_field(canvas, row.y, x, MODEL_COLS, style,
			     label_model(service ? service->model : session_model(model->session)));
	x += MODEL_COLS + 1;
	if (standing && end - x > 0)
		canvas_field(canvas, row.y, x, end - x,
			     at == services->at ? STYLE_SELECTED : standing_style(cover), words);
	if (at == services->at) {
		canvas->cursor_y = row.y;
		canvas->cursor_x = row.x;
	}
}

struct words_of {
	const struct services *services;
	const struct screen *screen;
};

static void append_part(GString *text, const char *part)
{
	if (part && *part)
		g_string_append_printf(text, "%s%s", text->len ? "; " : "", part);
}

/* "Mail; acme-mail; SaaS; certificate valid; worked on" */
static char *row_words(const void *data, unsigned at)
{
	const struct words_of *of = data;
	const struct ui_model *model = of->screen->model;
	const struct report_service *service = row_of(of->services, at);
	const char *id = id_of(of->services, at);
	const struct cover *cover = service ? &service->cover : &of->services->whole;
	g_autofree char *standing = service && !service->in_scope ?
					    g_strdup(_("not in scope any more")) :
					    label_cover(cover, of->services->day);
	GString *text = g_string_new(NULL);

	append_part(text, service ? service->name : _("the whole scope"));
	append_part(text, service ? id : NULL);
	append_part(text, label_model(service ? service->model : session_model(model->session)));
	append_part(text, standing);
	append_part(text, strcmp(model->service, id) == 0 ? _("worked on") : NULL);
	return g_string_free(text, FALSE);
}

static void draw_words(struct services *services, const struct screen *screen,
		       struct canvas *canvas, struct rect rect)
{
	struct words_of of = { services, screen };
	struct linear_rows rows = { services->rows->len + 1, services->at, row_words, &of };

	linear_list(canvas, rect, &rows, &services->top);
}

static void draw_list(struct services *services, const struct screen *screen,
		      struct canvas *canvas, struct rect rect)
{
	unsigned count = services->rows->len + 1;

	overlay_list(&services->base, rect, count, services->at, &services->top);
	for (int y = 0; y < rect.rows && services->top + (unsigned)y < count; y++) {
		struct rect row = { rect.y + y, rect.x, 1, rect.cols };

		draw_row(services, screen, canvas, row, services->top + (unsigned)y);
	}
}

static void draw_below(struct services *services, const struct screen *screen,
		       struct canvas *canvas, struct rect rect)
{
	int width = MAX(rect.cols, 1);

	if (!services->below.page || services->below.width != width) {
		scroll_clear(&services->below);
		services->below.page = make_page(services, screen, width);
		services->below.width = width;
	}
	services->below_rows = rect.rows;
	scroll_clamp(&services->below, rect.rows);
	scroll_draw(canvas, rect, &services->below, services->details);
}

/* The list gets what it needs, up to the half; what is recorded gets the rest, when that is
 * enough to read. */
static void draw_both(struct services *services, const struct screen *screen,
		      struct canvas *canvas, struct rect inside)
{
	int count = (int)services->rows->len + 1;
	int list = MIN(count, inside.rows / 2);
	int below = inside.rows - list - 1;
	struct rect rest = { inside.y + list + 1, inside.x, below, inside.cols };

	if (below < BELOW_ROWS_MIN) {
		draw_list(services, screen, canvas, inside);
		return;
	}
	draw_list(services, screen, canvas, (struct rect){ inside.y, inside.x, list, inside.cols });
	draw_below(services, screen, canvas, rest);
}

static void services_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct services *services = (struct services *)overlay;
	struct rect rect = screen_body(screen);
	struct rect inside = screen_padded(screen, screen_inside(screen, rect));

	renew(services, screen->model);
	canvas_fill(canvas, rect, STYLE_PLAIN, " ");
	if (services->details) {
		draw_below(services, screen, canvas, inside);
	} else if (screen->linear) { /* what is recorded is a page of its own */
		draw_words(services, screen, canvas, inside);
	} else {
		draw_both(services, screen, canvas, inside);
	}
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
	if (!rect_has_frame(rect))
		return;
	g_autofree char *place = services->details ?
		scroll_place(&services->below, inside.rows, screen->ascii) : NULL;
	g_autofree char *title = services->details ?
		g_strdup_printf(_("Assurance: %s"), id_of(services, services->at)) :
		g_strdup(_("The service to work on"));
	canvas_box(canvas, rect, STYLE_FRAME_FOCUS, title, place, screen->ascii);
}

void services_open(struct screen *screen, const char *selected)
{
	static const struct overlay_class class = { CONTEXT_SERVICES, services_draw, NULL,
						    services_free };
	struct services *services = g_new0(struct services, 1);

	services->base.class = &class;
	scroll_begin(screen, &services->below);
	renew(services, screen->model);
	if (selected)
		select_id(services, selected);
	screen_announce(screen, linear_entries(_("services in scope"), services->rows->len + 1));
	screen_set_overlay(screen, &services->base);
}

struct scroll_pane *services_below(struct screen *screen)
{
	return &services_of(screen)->below;
}

/* ---- commands ---------------------------------------------------------------- */

void service_say(struct screen *screen)
{
	if (model_is_whole_scope(screen->model))
		screen_say(screen, g_strdup(_("working on the whole scope")));
	else
		screen_say(screen, g_strdup_printf(_("working on %s: records go to it"),
						   screen->model->service));
}

static void work_on(struct screen *screen, const char *id)
{
	g_autofree char *service = g_strdup(id);

	model_work_on(screen->model, service);
	screen_set_overlay(screen, NULL);
	service_say(screen);
}

unsigned command_service(struct screen *screen, int number, const char *text)
{
	g_autoptr(GError) error = NULL;
	(void)number;

	if (!*text)
		services_open(screen, NULL);
	else if (ops_service_check(screen->model->session, text, &error))
		work_on(screen, text);
	else
		screen_fail(screen, error);
	return CHANGED_VIEW;
}

/* Where a motion leads among `count` rows. */
static unsigned row_after(unsigned at, unsigned count, enum motion motion)
{
	const int steps[] = {
		[MOTION_UP] = -1,	    [MOTION_DOWN] = 1,
		[MOTION_PAGE_UP] = -10,	    [MOTION_PAGE_DOWN] = 10,
		[MOTION_HALF_UP] = -5,	    [MOTION_HALF_DOWN] = 5,
		[MOTION_TOP] = -(int)count, [MOTION_BOTTOM] = (int)count,
	};

	return (unsigned)CLAMP((int)at + steps[motion], 0, (int)count - 1);
}

unsigned command_services_move(struct screen *screen, int number, const char *text)
{
	struct services *services = services_of(screen);
	(void)text;

	screen_hush(screen);
	renew(services, screen->model);
	if (services->details) {
		if (!services->below.page) /* something was recorded since the last frame */
			screen_draw_ahead(screen);
		scroll_move(&services->below, services->below_rows, (enum motion)number);
		return CHANGED_VIEW;
	}
	services->at = row_after(services->at, services->rows->len + 1, (enum motion)number);
	scroll_clear(&services->below);
	scroll_begin(screen, &services->below);
	return CHANGED_VIEW;
}

unsigned command_services_choose(struct screen *screen, int number, const char *text)
{
	struct services *services = services_of(screen);
	(void)number;
	(void)text;

	renew(services, screen->model);
	work_on(screen, id_of(services, services->at));
	return CHANGED_VIEW;
}

unsigned command_services_details(struct screen *screen, int number, const char *text)
{
	struct services *services = services_of(screen);
	(void)number;
	(void)text;

	screen_hush(screen);
	services->details = !services->details;
	screen_announce(screen, g_strdup(services->details ? _("assurance; q leaves") :
							     _("services in scope")));
	scroll_begin(screen, &services->below);
	return CHANGED_VIEW;
}

unsigned command_services_add(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_hush(screen);
	pick_open(screen);
	return CHANGED_VIEW;
}

unsigned command_services_edit(struct screen *screen, int number, const char *text)
{
	struct services *services = services_of(screen);
	const char *id = id_of(services, services->at);
	(void)number;
	(void)text;

	screen_hush(screen);
	renew(services, screen->model);
	const struct report_service *row = row_of(services, services->at);
	if (!row) { /* the whole scope is what the engagement says */
		field_form_open(screen, "engagement", _("The assessment"));
		return CHANGED_VIEW;
	}
	if (!row->in_scope) {
		screen_say(screen, g_strdup(_("it is not in scope any more: `:services add` takes it in again")));
		return CHANGED_VIEW;
	}
	g_autofree char *entity = session_path("service", id, NULL);
	g_autofree char *title = g_strdup_printf(_("Service: %s"), id);
	field_form_open(screen, entity, title);
	return CHANGED_VIEW;
}

/* The next model is recorded for the service. */
unsigned command_services_model(struct screen *screen, int number, const char *text)
{
	struct services *services = services_of(screen);
	struct ui_model *model = screen->model;
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	(void)number;
	(void)text;

	renew(services, model);
	const struct report_service *row = row_of(services, services->at);
	if (!row || !row->in_scope) {
		screen_say(screen, g_strdup(_("only a service in scope has a model of its own")));
		return CHANGED_VIEW;
	}
	enum model next = (enum model)(((int)row->model + 1) % MODEL_COUNT);
	g_autofree char *id = g_strdup(row->id);
	g_autofree char *path = session_path("service", id, "model", NULL);
	struct change *change = change_new();
	bool good = change_set(change, path, catalog_model_words[next], &error) &&
		    model_append(model, change, &news, &error);
	change_free(change);
	screen_tell(screen, good, id, label_model(next), &news, error);
	if (good && strcmp(model->service, id) == 0)
		model_look_at(model, next);
	return CHANGED_VIEW;
}

/* The details are closed first. */
unsigned command_services_close(struct screen *screen, int number, const char *text)
{
	struct services *services = services_of(screen);

	if (services->details)
		return command_services_details(screen, number, text);
	screen_hush(screen);
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}
