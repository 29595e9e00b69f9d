/*
 * A form over what stands under one path: the engagement, an entry of a register. A row a field
 * of the field table, then a row a kind of link; Enter edits the one under the cursor, in the way
 * its type asks for. Below, what the field means and all of what it says.
 */
#include "ui/complete.h"
#include "ui/linear.h"
#include "ui/register.h"

#include <string.h>

enum { LABEL_COLS = 20, LEAST_BELOW = 5, WORDS_MAX = 12 };

struct form_row {
	const struct session_field *field;
	char *name; /* the last component, or the one before the ids of a link */
	bool is_link;
};

struct field_form {
	struct overlay base;
	char *entity, *title;
	GArray *rows; /* of struct form_row */
	unsigned at, top;
	int shown; /* rows, as drawn last */
	struct scroll_pane below;
	int below_rows;
	bool reads_below; /* what the field says was moved in last: the cursor is there */
};

static struct field_form *form_of(struct screen *screen)
{
	return (struct field_form *)screen->overlay;
}

static void form_free(struct overlay *overlay)
{
	struct field_form *form = (struct field_form *)overlay;

	g_free(form->entity);
	g_free(form->title);
	g_array_unref(form->rows);
	scroll_clear(&form->below);
	g_free(form);
}

static const struct form_row *row_at(const struct field_form *form, unsigned at)
{
	return &g_array_index(form->rows, struct form_row, at);
}

static char *row_path(const struct field_form *form, const struct form_row *row)
{
	return g_strdup_printf("%s/%s", form->entity, row->name);
}

/* ---- rows ------------------------------------------------------------------------ */

static void row_clear(void *data)
{
	g_free(((struct form_row *)data)->name);
}

/* "finding/F-1" to "finding/STAR/", as the field table has it. */
static char *pattern_of(const char *entity)
{
	const char *slash = strchr(entity, '/');

	return slash ? g_strdup_printf("%.*s/*/", (int)(slash - entity), entity) :
		       g_strdup_printf("%s/", entity);
}

/* Where it came from is recorded by who brought it, `remit carry` or a declaration: nobody fills it
 * in. */
static bool is_only_told(const struct session_field *field)
{
	static const char *const told[] = { "finding/*/opened", "finding/*/origin",
					     "evidence/*/declaration", NULL };

	return g_strv_contains(told, field->pattern);
}

/* Fields first, links after them. */
static GArray *make_rows(const struct session *session, const char *entity)
{
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(struct form_row));
	g_autofree char *pattern = pattern_of(entity);

	g_array_set_clear_func(rows, row_clear);
	for (int links = 0; links <= 1; links++) {
		for (const struct session_field *field = session_fields; field->pattern; field++) {
			const char *rest = field->pattern + strlen(pattern);

			if (!g_str_has_prefix(field->pattern, pattern) ||
			    (strchr(rest, '/') != NULL) != (links == 1))
				continue;
			g_autofree char *path = g_strconcat(entity, "/", rest, NULL);
			if (is_only_told(field) && !session_get(session, path))
				continue;
			struct form_row row = { field, g_strndup(rest, strcspn(rest, "/")), links };
			g_array_append_val(rows, row);
		}
	}
	return rows;
}

/* What a row says, for people; NULL for nothing. g_free(). */
static char *row_text(const struct field_form *form, const struct ui_model *model,
		      const struct form_row *row)
{
	g_autofree char *path = row_path(form, row);
	const char *text = row->is_link ? NULL : session_get(model->session, path);

	if (row->is_link)
		return field_links_text(model, row->name, path);
	return text ? label_value(path, text) : NULL;
}

/* ---- drawing ----------------------------------------------------------------------- */

/* What a row says in one line, NULL for nothing; g_free(). */
static char *row_line(const struct field_form *form, const struct ui_model *model,
		      const struct form_row *row)
{
	g_autofree char *text = row_text(form, model, row);
	g_auto(GStrv) lines = g_strsplit_set(text ? text : "", "\n\t", -1);

	return text ? g_strjoinv(row->is_link ? ", " : " ", lines) : NULL;
}

static void draw_row(const struct field_form *form, const struct screen *screen,
		     struct canvas *canvas, struct rect row, unsigned at)
{
	const struct form_row *one = row_at(form, at);
	enum style style = at == form->at ? STYLE_SELECTED : STYLE_PLAIN;
	g_autofree char *text = row_line(form, screen->model, one);
	int label = MIN(LABEL_COLS, row.cols);

	canvas_fill(canvas, row, style, " ");
	canvas_field(canvas, row.y, row.x, label, style, _(one->field->label));
	if (text && row.cols > LABEL_COLS + 1)
		canvas_field(canvas, row.y, row.x + LABEL_COLS + 1, row.cols - LABEL_COLS - 1,
			     style, text);
	if (at == form->at) {
		canvas->cursor_y = row.y;
		canvas->cursor_x = row.x;
	}
}

static void draw_rows(struct field_form *form, const struct screen *screen, struct canvas *canvas,
		      struct rect rect)
{
	form->shown = MAX(rect.rows, 1);
	overlay_list(&form->base, rect, form->rows->len, form->at, &form->top);
	for (int y = 0; y < rect.rows && form->top + (unsigned)y < form->rows->len; y++)
		draw_row(form, screen, canvas,
			 (struct rect){ rect.y + y, rect.x, 1, rect.cols },
			 form->top + (unsigned)y);
}

/* "Title: Acme", as a list in words has it. */
struct worded {
	const struct field_form *form;
	const struct ui_model *model;
};

static char *row_words(const void *data, unsigned at)
{
	const struct worded *worded = data;
	const struct form_row *row = row_at(worded->form, at);
	g_autofree char *text = row_line(worded->form, worded->model, row);

	return g_strdup_printf("%s: %s", _(row->field->label), text ? text : _("(nothing)"));
}

static int draw_words(struct field_form *form, const struct screen *screen, struct canvas *canvas,
		      struct rect rect)
{
	struct worded worded = { form, screen->model };
	struct linear_rows rows = { form->rows->len, form->at, row_words, &worded };

	form->shown = MAX(rect.rows, 1);
	return linear_list(canvas, rect, &rows, &form->top);
}

/* What the field means, its words, all of what it says. */
static struct page *make_page(const struct field_form *form, const struct screen *screen,
			      int width)
{
	const struct session *session = screen->model->session;
	const struct form_row *row = row_at(form, form->at);
	g_autofree char *path = row_path(form, row);
	g_autofree char *text = row_text(form, screen->model, row);
	struct page *page = screen_page(screen, width);

	page_add_text(page, STYLE_DIM, _(row->field->help));
	if (row->field->type == FIELD_PROSE && !text)
		page_add_text(page, STYLE_DIM, _("(a text of several lines)"));
	if (session_values(session, path, NULL, 0) > 1)
		page_add_text(page, STYLE_BAD,
			      _("Two people recorded different things; record again to decide."));
	if (text)
		page_add_text(page, STYLE_PLAIN, text);
	return page;
}

static void draw_below(struct field_form *form, const struct screen *screen,
		       struct canvas *canvas, struct rect rect)
{
	int width = MAX(rect.cols, 1);
	unsigned version = screen->model->version;

	if (!form->below.page || form->below.width != width || form->below.version != version ||
	    form->below.node != form->at) {
		if (form->below.node != form->at)
			scroll_begin(screen, &form->below);
		scroll_clear(&form->below);
		form->below.page = make_page(form, screen, width);
		form->below.width = width;
		form->below.version = version;
		form->below.node = form->at;
	}
	form->below_rows = rect.rows;
	scroll_clamp(&form->below, rect.rows);
	scroll_draw(canvas, rect, &form->below, screen->linear && form->reads_below);
}

static void form_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct field_form *form = (struct field_form *)overlay;
	struct rect rect = screen_body(screen);
	struct rect inside = screen_padded(screen, screen_inside(screen, rect));
	int list = MIN((int)form->rows->len, MAX(inside.rows - LEAST_BELOW - 1, inside.rows / 2));
	struct rect room = { inside.y, inside.x, list, inside.cols };
	int below;

	canvas_fill(canvas, rect, STYLE_PLAIN, " ");
	canvas->cursor_y = inside.y;
	canvas->cursor_x = inside.x;
	if (screen->linear) {
		list = form->reads_below && inside.rows < 2 * LEAST_BELOW ?
			       0 : draw_words(form, screen, canvas, room);
		below = inside.rows - list;
	} else {
		draw_rows(form, screen, canvas, room);
		below = inside.rows - list - 1;
	}
	if (below > 0)
		draw_below(form, screen, canvas,
			   (struct rect){ inside.y + inside.rows - below, inside.x, below,
					  inside.cols });
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
	g_autofree char *place = g_strdup_printf(_("%u of %u"), form->at + 1, form->rows->len);
	if (rect_has_frame(rect))
		canvas_box(canvas, rect, STYLE_FRAME_FOCUS, form->title, place, screen->ascii);
}

void field_form_open(struct screen *screen, const char *entity, const char *title)
{
	static const struct overlay_class class = { CONTEXT_FIELDS, form_draw, NULL, form_free };
	struct field_form *form = g_new0(struct field_form, 1);

	form->base.class = &class;
	form->entity = g_strdup(entity);
	form->title = g_strdup(title);
	form->rows = make_rows(screen->model->session, entity);
	scroll_begin(screen, &form->below);
	screen_announce(screen, linear_entries(title, form->rows->len));
	screen_push_overlay(screen, &form->base);
}

struct scroll_pane *fields_below(struct screen *screen)
{
	return &form_of(screen)->below;
}

/* ---- recording --------------------------------------------------------------------- */

/* "Due 2026-12-31", "Record +5.1.2"; of a long text that it is there. g_free(). */
static char *what_is_put(const struct ui_model *model, const char *path, const char *text)
{
	g_auto(GStrv) parts = session_path_split(path);
	const struct session_field *field = session_field_of(path);
	const struct ops_kind *kind = field ? NULL : ops_kind_find(parts[0]);
	const struct session_field *link = kind && parts[2] ? ops_kind_field(kind, parts[2]) : NULL;
	bool is_date = field && field->type == FIELD_DATE;
	g_autofree char *day = is_date ? ops_date(model->ops, text) : NULL;
	g_autofree char *meant = link ? g_strdup(text) : label_value(path, is_date ? day : text);
	bool is_prose = !link &&
			(!field || field->type == FIELD_PROSE || field->type == FIELD_FLAG);
	const char *label = field ? _(field->label) : link ? _(link->label) :
							     strrchr(path, '/') + 1;

	return !*text ? g_strdup_printf(_("%s cleared"), label) :
	       is_prose ? g_strdup(label) : g_strdup_printf("%s %s", label, meant);
}

static bool record_path(struct screen *screen, const char *path, const char *text)
{
	const struct ui_model *model = screen->model;
	struct ops_place place = { model->session, model->catalog, model->service, model->side };
	g_autoptr(GPtrArray) entities = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *what = what_is_put(model, path, text);
	struct change *change = change_new();
	GError *error = NULL;

	g_ptr_array_add(entities, g_strndup(path, (gsize)(strrchr(path, '/') - path)));
	if (g_str_has_prefix(path, "service/") && g_str_has_suffix(path, "/name") && !*text)
		error_set(&error, REMIT_ERROR_USAGE,
			  _("a service keeps a name; `:services remove ID` takes it out of the scope"));
	else
		ops_path_set(model->ops, &place, change, path, text, &error);
	if (!entities_append(screen, change, entities, what, error))
		return false;
	if (g_str_has_suffix(path, "/model")) /* of the engagement or a service */
		model_work_on(screen->model, screen->model->service);
	return true;
}

/* Whether somebody's name stands there who has to act. */
static bool names_one(const struct form_row *row)
{
	static const char *const names[] = { "assignee", "whom", "source", NULL };

	return g_strv_contains(names, row->name);
}

static bool line_done(struct screen *screen, const char *text)
{
	const struct field_form *form = form_of(screen);
	g_autofree char *path = row_path(form, row_at(form, form->at));
	const struct form_row *row = row_at(form, form->at);
	g_autofree char *typed = g_strstrip(g_strdup(text));
	g_autofree char *line = names_one(row) ?
		ops_assignee_meant(screen->model->session, typed) : g_strdup(typed);

	if (row->is_link && !*line)
		return true;
	return record_path(screen, path, line);
}

static void word_done(struct screen *screen, unsigned at)
{
	screen_set_overlay(screen, NULL);
	const struct field_form *form = form_of(screen);
	const struct form_row *row = row_at(form, form->at);
	g_autofree char *path = row_path(form, row);
	const char *const *words = row->field->words;

	record_path(screen, path, at < g_strv_length((char **)words) ? words[at] : "");
}

/* ---- editing, by type ---------------------------------------------------------------- */

static void edit_word(struct screen *screen, const struct form_row *row, const char *now)
{
	struct choice_word words[WORDS_MAX];
	unsigned count = 0, at = 0;

	for (; row->field->words[count] && count < WORDS_MAX - 1; count++) {
		const char *word = row->field->words[count];

		words[count] = (struct choice_word){ word, label_word(row->field->words, word),
						     word };
		if (g_strcmp0(word, now) == 0)
			at = count;
	}
	words[count++] = (struct choice_word){ "-", N_("none said"), "" };
	screen_cover_overlay(screen);
	choice_open_word(screen, _(row->field->label), words, count, now ? at : count - 1,
			 word_done);
}

/* The names of people, the ids of everything else: what stands after the last comma. */
static void link_complete(struct screen *screen, struct edit *edit, char **choices)
{
	const struct field_form *form = (const struct field_form *)screen->overlay->below;
	const char *name = row_at(form, form->at)->name;
	const struct ops_kind *kind = ops_kind_find(name);
	g_autofree char *line = g_strndup(edit->text->str, edit->cursor);
	const char *comma = strrchr(line, ','), *word = comma ? comma + 1 : line;
	struct candidates candidates;

	complete_begin(&candidates, word + strspn(word, " +-"));
	for (unsigned i = 0; !kind && i < screen->model->catalog->node_count; i++)
		complete_offer(&candidates, screen->model->catalog->nodes[i].id, "");
	g_autoptr(GPtrArray) entries = kind ? ops_entries(screen->model->session, kind) : NULL;
	for (unsigned i = 0; kind && i < entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);

		if (strcmp(name, "person") == 0 && entry->title)
			complete_offer(&candidates, entry->title, "");
		else
			complete_titled(&candidates, entry->id, entry->title);
	}
	complete_finish(&candidates, edit, choices);
}

static void edit_line(struct screen *screen, const struct form_row *row, const char *now)
{
	const char *label = _(row->field->label);
	g_autofree char *question =
		strcmp(row->name, "person") == 0 ? g_strdup(_("Names with commas, -NAME takes away: ")) :
		row->is_link ? g_strdup_printf(_("%s, ids with commas, -ID takes away: "), label) :
		row->field->type == FIELD_DATE ?
			       g_strdup_printf(_("%s, as 2026-12-31, +30d or fri: "), label) :
			       g_strdup_printf("%s: ", label);

	screen_cover_overlay(screen);
	prompt_open(screen, question, row->is_link || !now ? "" : now, line_done,
		    row->is_link   ? link_complete :
		    names_one(row) ? assignee_complete :
				     NULL);
}

static void edit_prose(struct screen *screen, const struct field_form *form,
		       const struct form_row *row)
{
	g_autofree char *path = row_path(form, row);
	g_autofree char *title = g_strdup_printf("%s: %s", _(row->field->label), form->title);

	screen_cover_overlay(screen);
	editor_open_path(screen, path, title, record_path);
}

/* ---- commands -------------------------------------------------------------------------- */

unsigned command_fields_move(struct screen *screen, int number, const char *text)
{
	struct field_form *form = form_of(screen);
	const int steps[] = {
		[MOTION_UP] = -1,	       [MOTION_DOWN] = 1,
		[MOTION_PAGE_UP] = -form->shown, [MOTION_PAGE_DOWN] = form->shown,
		[MOTION_TOP] = G_MININT16,     [MOTION_BOTTOM] = G_MAXINT16,
	};
	(void)text;

	form->at = (unsigned)CLAMP((int)form->at + steps[number], 0, (int)form->rows->len - 1);
	form->reads_below = false;
	return CHANGED_VIEW;
}

unsigned command_fields_scroll(struct screen *screen, int number, const char *text)
{
	struct field_form *form = form_of(screen);
	bool was_below = form->reads_below;
	(void)text;

	if (form->below.node != form->at) /* the field was gone to since the last frame */
		screen_draw_ahead(screen);

	if (!screen->linear)
		return scroll_move(&form->below, form->below_rows, (enum motion)number);
	/* Line by line, from the list to the first of them and back. */
	form->reads_below = was_below || number == MOTION_DOWN;
	if (was_below && scroll_move(&form->below, form->below_rows, (enum motion)number) ==
				 CHANGED_NOTHING)
		form->reads_below = number == MOTION_DOWN;
	return CHANGED_VIEW;
}

static bool can_record(struct screen *screen)
{
	if (!session_is_readonly(screen->model->session))
		return true;
	screen_say(screen, g_strdup(_("this session can only be read: nothing is recorded")));
	return false;
}

unsigned command_fields_edit(struct screen *screen, int number, const char *text)
{
	struct field_form *form = form_of(screen);
	const struct form_row *row = row_at(form, form->at);
	g_autofree char *now = row_text(form, screen->model, row);
	g_autofree char *path = row_path(form, row);
	(void)number;
	(void)text;

	if (!can_record(screen))
		return CHANGED_VIEW;
	if (row->field->type == FIELD_WORD)
		edit_word(screen, row, session_get(screen->model->session, path));
	else if (row->field->type == FIELD_PROSE)
		edit_prose(screen, form, row);
	else
		edit_line(screen, row, now);
	return CHANGED_VIEW;
}

unsigned command_fields_clear(struct screen *screen, int number, const char *text)
{
	const struct field_form *form = form_of(screen);
	const struct form_row *row = row_at(form, form->at);
	g_autofree char *path = row_path(form, row);
	(void)number;
	(void)text;

	if (row->is_link)
		screen_say(screen, g_strdup(_("a link is taken away by name: Enter, then -ID")));
	else if (can_record(screen))
		record_path(screen, path, "");
	return CHANGED_VIEW;
}

unsigned command_fields_leave(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}

unsigned command_engagement(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	field_form_open(screen, "engagement", _("The assessment"));
	return CHANGED_VIEW;
}
