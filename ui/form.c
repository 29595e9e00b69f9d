/*
 * The form of a new session, which is all there is at first: a name, who we are, the service
 * model. Everything has a good default; what is wrong is said in the form, and what was typed
 * stays.
 */
#include "ui/linear.h"

#include <string.h>

enum form_field { FORM_NAME, FORM_ROLE, FORM_MODEL, FORM_FIELD_COUNT };

struct form {
	struct overlay base;
	struct edit name;
	int role, model;
	enum form_field at;
	bool proposed; /* the name is the one we proposed: what is typed takes its place */
};

static struct form *form_of(struct screen *screen)
{
	return (struct form *)screen->overlay;
}

static void form_free(struct overlay *overlay)
{
	struct form *form = (struct form *)overlay;

	edit_clear(&form->name);
	g_free(form);
}

/* The host's own name without its domain, when a session can be called that. */
static char *default_name(void)
{
	const char *host = g_get_host_name();
	char *name = g_strndup(host ? host : "", strcspn(host ? host : "", "."));

	if (ops_name_check(name, NULL) && strcmp(name, "localhost") != 0)
		return name;
	g_free(name);
	return g_strdup("assessment");
}

/* ---- choices ----------------------------------------------------------------- */

static const char *role_label(int index)
{
	return label_role((enum role)index);
}

static const char *model_label(int index)
{
	return label_model((enum model)index);
}

/* A field that is one of some words; the name has none. */
struct form_choice {
	const char *label;
	int count;
	const char *(*words_label)(int index);
};

static const struct form_choice form_choices[FORM_FIELD_COUNT] = {
	[FORM_NAME] = { N_("Name of the session"), 0, NULL },
	[FORM_ROLE] = { N_("Who we are"), ROLE_COUNT, role_label },
	[FORM_MODEL] = { N_("Service model"), MODEL_COUNT, model_label },
};

static int *chosen(struct form *form, enum form_field field)
{
	return field == FORM_ROLE ? &form->role : &form->model;
}

static void cycle(struct form *form, int step)
{
	const struct form_choice *choice = &form_choices[form->at];
	int *value = chosen(form, form->at);

	*value = (*value + step + choice->count) % choice->count;
}

/* The next choice that is shown with this letter in front, large or small. */
static bool choose_letter(struct form *form, gunichar letter)
{
	const struct form_choice *choice = &form_choices[form->at];
	int *value = chosen(form, form->at), from = *value;

	for (int step = 1; step <= choice->count; step++) {
		int at = (from + step) % choice->count;
		gunichar first = g_utf8_get_char(choice->words_label(at));

		if (g_unichar_tolower(first) == g_unichar_tolower(letter)) {
			*value = at;
			return true;
		}
	}
	return false;
}

/* Which letters would choose something. */
static void say_letters(struct screen *screen, const struct form *form)
{
	const struct form_choice *choice = &form_choices[form->at];
	GString *words = g_string_new(NULL);

	for (int i = 0; i < choice->count; i++)
		g_string_append_printf(words, "%s%s", i ? _(", ") : "", choice->words_label(i));
	screen_say(screen, g_strdup_printf(_("nothing here begins so; a first letter chooses: %s"),
					   words->str));
	g_string_free(words, TRUE);
}

/* What is typed or pasted takes the place of the name we proposed. */
static void name_begin(struct form *form)
{
	if (form->proposed)
		edit_delete(&form->name, EDIT_TEXT_START);
	form->proposed = false;
}

unsigned form_paste(struct screen *screen, const char *text)
{
	struct form *form = form_of(screen);
	g_autofree char *line = paste_line(text);

	screen_hush(screen);
	form->at = FORM_NAME;
	name_begin(form);
	edit_insert_text(&form->name, line);
	return CHANGED_VIEW;
}

static void say_field(struct screen *screen);

/* In the name every character is text; elsewhere a letter chooses, a blank goes on, q leaves. */
static unsigned form_type(struct overlay *overlay, struct screen *screen, unsigned character)
{
	struct form *form = (struct form *)overlay;

	screen_hush(screen);
	if (form->at == FORM_NAME) {
		name_begin(form);
		edit_insert(&form->name, character);
		return CHANGED_VIEW;
	}
	if (character == 'q')
		return command_form_leave(screen, 0, "");
	if (character == ' ')
		cycle(form, 1);
	else if (!choose_letter(form, character))
		say_letters(screen, form);
	say_field(screen);
	return CHANGED_VIEW;
}

/* ---- drawing ----------------------------------------------------------------- */

enum { FORM_COLS = 64, FORM_ROWS = 15, FORM_LABEL = 22 };

/* Where there is no room for what it stands on, the cursor stays on the screen. */
static void put_cursor(struct canvas *canvas, int y, int x)
{
	canvas->cursor_y = MIN(y, canvas->rows - 1);
	canvas->cursor_x = MIN(x, canvas->cols - 1);
}

static void draw_choices(const struct form *form, struct canvas *canvas, int y, int x,
			 enum form_field field)
{
	const struct form_choice *choice = &form_choices[field];
	int value = field == FORM_ROLE ? form->role : form->model;

	for (int i = 0; i < choice->count; i++) {
		g_autofree char *text = g_strdup_printf(i == value ? "[%s]" : " %s ",
							choice->words_label(i));
		if (form->at == field && i == value)
			put_cursor(canvas, y, x + 1);
		x += canvas_text(canvas, y, x, i == value ? STYLE_SELECTED : STYLE_PLAIN, text) + 1;
	}
}

static void draw_name(const struct form *form, struct canvas *canvas, int y, int x, int cols)
{
	const struct edit *edit = &form->name;
	size_t from = 0;

	while (edit_columns(edit, from, edit->cursor) > cols - 1 && from < edit->cursor)
		from = (size_t)(g_utf8_next_char(edit->text->str + from) - edit->text->str);
	canvas_fill(canvas, (struct rect){ y, x, 1, cols }, STYLE_SELECTED_DIM, " ");
	canvas_text(canvas, y, x, STYLE_SELECTED_DIM, edit->text->str + from);
	if (form->at == FORM_NAME)
		put_cursor(canvas, y, x + edit_columns(edit, from, edit->cursor));
}

static void draw_lines(struct canvas *canvas, struct rect inside, int y, enum style style,
		       const char *text)
{
	g_autofree char *display = text_display(text);
	g_autoptr(GArray) lines = text_wrap(display, (unsigned)MAX(inside.cols - 2, 1));

	for (unsigned i = 0; i < lines->len; i++) {
		const struct text_line *line = &g_array_index(lines, struct text_line, i);
		g_autofree char *one = g_strndup(display + line->start, line->bytes);
		canvas_text(canvas, y + (int)i, inside.x + 1, style, one);
	}
}

/* "Who we are: customer; also: provider, auditor" */
static char *field_words(const struct form *form, enum form_field field)
{
	const struct form_choice *choice = &form_choices[field];
	int value = field == FORM_ROLE ? form->role : form->model;
	g_autoptr(GString) others = g_string_new(NULL);

	for (int i = 0; i < choice->count; i++)
		if (i != value)
			g_string_append_printf(others, "%s%s", others->len ? ", " : "",
					       choice->words_label(i));
	return g_strdup_printf(_("%s: %s; also: %s"), _(choice->label),
			       choice->words_label(value), others->str);
}

static void say_field(struct screen *screen)
{
	const struct form *form = form_of(screen);

	screen_announce(screen, form->at == FORM_NAME ?
					g_strdup_printf("%s: %s", _(form_choices[FORM_NAME].label),
							form->name.text->str) :
					field_words(form, form->at));
}

/* In the linear mode: what to do first, then a field after the other, each from the left edge. */
static void draw_words(const struct form *form, const struct screen *screen, struct canvas *canvas)
{
	struct rect all = { 0, 0, MAX(canvas->rows - 1, 1), canvas->cols };
	int y = 0;

	canvas_fill(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols }, STYLE_PLAIN, " ");
	if (all.rows >= 8)
		y = linear_put(canvas, all, STYLE_HEADING,
			       _("remit: a new assessment; Tab goes to the next field, the arrows change it, Enter makes it, Esc leaves"),
			       NULL);
	for (enum form_field field = all.rows < 8 ? form->at : FORM_NAME;
	     field < FORM_FIELD_COUNT && y < all.rows; field++) {
		struct rect rect = { y, 0, all.rows - y, canvas->cols };
		g_autofree char *name = g_strdup_printf("%s: ", _(form_choices[field].label));
		g_autofree char *words = field == FORM_NAME ?
			g_strconcat(name, form->name.text->str, NULL) : field_words(form, field);

		if (form->at == field) {
			canvas->cursor_y = y;
			canvas->cursor_x = field == FORM_NAME ?
				MIN((int)text_columns(name) +
					    edit_columns(&form->name, 0, form->name.cursor),
				    canvas->cols - 1) : 0;
		}
		y += linear_put(canvas, rect, STYLE_PLAIN, words, NULL);
	}
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
	if (screen->message && canvas->rows > 1)
		screen_draw_lines(canvas, canvas->rows - 1, canvas->cols - 1, STYLE_HINT,
				  screen->message);
}

static void form_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	const struct form *form = (struct form *)overlay;
	int rows = MIN(FORM_ROWS, MAX(canvas->rows - 1, 1)), cols = MIN(FORM_COLS, canvas->cols);
	struct rect rect = { (MAX(canvas->rows - 1, 1) - rows) / 2, (canvas->cols - cols) / 2, rows,
			     cols };
	struct rect inside = rect_inside(rect);
	bool roomy = inside.rows >= 12;
	int label = MIN(FORM_LABEL, inside.cols / 2), y = inside.y + (roomy ? 4 : 0);

	if (screen->linear) {
		draw_words(form, screen, canvas);
		return;
	}
	canvas_fill(canvas, rect, STYLE_PLAIN, " ");
	canvas_box(canvas, rect, STYLE_FRAME_FOCUS, _("remit: a new assessment"), NULL,
		   screen->ascii);
	canvas_clip(canvas, inside);
	if (roomy)
		draw_lines(
			canvas, inside, inside.y + 1, STYLE_PLAIN,
			_("Whose remit is each security control, and is it done? Three answers and you can begin; all can be changed later."));
	/* Where not all fields fit, the one that is being filled in comes first. */
	enum form_field first = inside.rows < FORM_FIELD_COUNT ? form->at : FORM_NAME;
	for (enum form_field field = first; field < FORM_FIELD_COUNT; field++) {
		int x = inside.x + 1 + label;

		canvas_field(canvas, y, inside.x + 1, label - 1,
			     field == form->at ? STYLE_HEADING : STYLE_PLAIN,
			     _(form_choices[field].label));
		if (field == FORM_NAME)
			draw_name(form, canvas, y, x, MAX(inside.cols - label - 2, 1));
		else
			draw_choices(form, canvas, y, x, field);
		y += roomy ? 2 : 1;
	}
	if (screen->message)
		draw_lines(canvas, inside, y, screen->message_is_error ? STYLE_ERROR : STYLE_PLAIN,
			   screen->message);
	else if (roomy)
		draw_lines(
			canvas, inside, y, STYLE_DIM,
			_("Tab: next field   arrows, Space or a letter: change   Enter: make it   Esc: leave"));
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
}

void form_open(struct screen *screen)
{
	static const struct overlay_class class = { CONTEXT_FORM, form_draw, form_type, form_free };
	struct form *form = g_new0(struct form, 1);
	g_autofree char *name = default_name();

	form->base.class = &class;
	form->proposed = true;
	edit_init(&form->name, name);
	screen_announce(screen, g_strdup(_("a new assessment: type a name, Tab goes on, Enter makes it")));
	screen_set_overlay(screen, &form->base);
}

/* ---- commands ---------------------------------------------------------------- */

unsigned command_form_step(struct screen *screen, int number, const char *text)
{
	struct form *form = form_of(screen);
	(void)text;

	form->at =
		(enum form_field)(((int)form->at + number + FORM_FIELD_COUNT) % FORM_FIELD_COUNT);
	say_field(screen);
	return CHANGED_VIEW;
}

unsigned command_form_change(struct screen *screen, int number, const char *text)
{
	struct form *form = form_of(screen);
	(void)text;

	form->proposed = false;
	if (form->at == FORM_NAME)
		edit_move(&form->name, number < 0 ? EDIT_LEFT : EDIT_RIGHT);
	else
		cycle(form, number);
	if (form->at != FORM_NAME)
		say_field(screen);
	return CHANGED_VIEW;
}

unsigned command_form_move(struct screen *screen, int number, const char *text)
{
	(void)text;
	form_of(screen)->proposed = false;
	if (form_of(screen)->at == FORM_NAME)
		edit_move(&form_of(screen)->name, (enum edit_motion)number);
	return CHANGED_VIEW;
}

unsigned command_form_delete(struct screen *screen, int number, const char *text)
{
	(void)text;
	screen_hush(screen);
	form_of(screen)->proposed = false;
	if (form_of(screen)->at == FORM_NAME)
		edit_delete(&form_of(screen)->name, (enum edit_motion)number);
	return CHANGED_VIEW;
}

/* Who records is asked nowhere: where nobody chose a name, the login name is said while little
 * stands under it. */
static char *made_words(const struct config *config)
{
	return config_author_is_login(config) ?
		g_strdup_printf(_("made; you record as %s, `author` in config.yaml is another name; ? shows the keys"),
				config_author(config)) :
		g_strdup(_("made; ? shows the keys, 1 to 5 record a status"));
}

unsigned command_form_accept(struct screen *screen, int number, const char *text)
{
	struct form *form = form_of(screen);
	g_autoptr(GError) error = NULL;
	g_autofree char *name = g_strstrip(g_strdup(form->name.text->str));
	struct ops_new start = { .name = name, .catalog = screen->catalog,
				 .role = (enum role)form->role, .model = (enum model)form->model };
	struct session *session = NULL;
	(void)number;
	(void)text;

	if (ops_name_check(name, &error)) /* and no path, as `remit new` would take */
		session = ops_session_new(screen->ops, &start, &error);
	if (!session) {
		form->at = FORM_NAME;
		screen_fail(screen, error);
		return CHANGED_VIEW;
	}
	screen_hush(screen);
	if (screen->model ? !screen_switch(screen, session, start.catalog, &error) :
			    !screen_open(screen, session, &error)) {
		screen_fail(screen, error);
		return CHANGED_VIEW;
	}
	screen_set_overlay(screen, NULL);
	if (screen_is_silent(screen))
		screen_say(screen, made_words(screen->ops->config));
	return CHANGED_VIEW;
}

/* The very first form has nothing behind it. */
unsigned command_form_leave(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (!screen->model)
		return CHANGED_LEAVE;
	g_clear_pointer(&screen->message, g_free);
	sessions_open(screen);
	return CHANGED_VIEW;
}
