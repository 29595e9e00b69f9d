/*
 * The first and the last line: what is assessed and how far it is; what was said, or which
 * keys help, and whether everything is saved.
 */
#include "ui/linear.h"
#include "ui/quiz.h"
#include "ui/register.h"

#include <string.h>

static int columns_of(const char *text)
{
	g_autofree char *display = text_display(text);

	return (int)text_columns(display);
}

/* ---- the first line ---------------------------------------------------------- */

/* From the fullest to the shortest; role and model stand in the last line and the split too. A
 * model that is not the session's is named in all of them. */
enum title { TITLE_FULL, TITLE_SHORT, TITLE_WITHOUT_MODEL, TITLE_WITHOUT_ROLE, TITLE_ONE_COUNT,
	     TITLE_CUT };

/* Of a service the shorter titles keep its name to the last: recording goes to it. */
static char *title_of_service(const struct ui_model *model, enum title form, const char *edition)
{
	const char *session = session_name(model->session);
	bool is_own = model->looked_at == session_model_for(model->session, model->service);
	bool with_model = form == TITLE_FULL || form == TITLE_SHORT || !is_own;
	g_autofree char *words = model_service_words(model);
	g_autofree char *known = session_has_service(model->session, model->service) ?
		g_strdup(words) : g_strdup_printf(_("%s (not in scope)"), words);
	g_autofree char *service = with_model ?
		g_strdup_printf("%s, %s", known, label_model(model->looked_at)) : g_strdup(known);

	if (form == TITLE_FULL)
		return g_strdup_printf(_(" remit  %s   %s   %s   %s"), edition, session,
				       label_role(model->role), service);
	if (form == TITLE_SHORT || form == TITLE_WITHOUT_MODEL)
		return g_strdup_printf(" %s  %s  %s  %s", edition, session, label_role(model->role),
				       service);
	if (form == TITLE_CUT)
		return g_strdup_printf(" %s  %s", service, session);
	return g_strdup_printf(" %s  %s  %s", edition, session, service);
}

/* What is seen is not what is: that comes first, and stays to the last. */
static char *title_as_of(const struct ui_model *model, enum title form, const char *edition)
{
	g_autofree char *when = label_as_of(model->session);
	const char *session = session_name(model->session);

	if (form == TITLE_FULL)
		return g_strdup_printf(_(" as of %s, read only   %s   %s   %s   %s, %s"), when, session,
				       edition, label_role(model->role), model->service,
				       label_model(model->looked_at));
	if (form == TITLE_SHORT || form == TITLE_WITHOUT_MODEL)
		return g_strdup_printf(_(" as of %s, read only  %s  %s"), when, session, edition);
	return g_strdup_printf(_(" as of %s, read only  %s"), when, session);
}

/* Of the title of a catalog as much as leaves room for the session and what is recorded of it. */
static char *cut_title(const char *title, unsigned room)
{
	const char *end = title;

	if (text_columns(title) <= room)
		return g_strdup(title);
	while (*end && text_columns_of(title, (size_t)(g_utf8_next_char(end) - title)) < room)
		end = g_utf8_next_char(end);
	g_autofree char *kept = g_strndup(title, (gsize)(end - title));
	return g_strconcat(g_strchomp(kept), "\xe2\x80\xa6", NULL);
}

/* `room` is what the title of the catalog may take at most. */
static char *title_left(const struct ui_model *model, enum title form, unsigned room)
{
	const struct catalog *catalog = model->catalog;
	g_autofree char *title = cut_title(catalog->title, room);
	bool withdrawn = catalog->standing == STANDING_WITHDRAWN;
	bool is_own = model->looked_at == session_model(model->session);
	g_autofree char *edition = withdrawn ? g_strdup_printf(_("%s (withdrawn)"), title) :
					       g_strdup(title);

	if (session_as_of_when(model->session))
		return title_as_of(model, form, edition);
	if (!model_is_whole_scope(model))
		return title_of_service(model, form, edition);
	if (!is_own && form >= TITLE_WITHOUT_MODEL && form < TITLE_CUT)
		return g_strdup_printf(" %s  %s  %s", edition, session_name(model->session),
				       label_model(model->looked_at));
	if (!is_own && form == TITLE_CUT)
		return g_strdup_printf(" %s  %s  %s", label_model(model->looked_at), edition,
				       session_name(model->session));
	if (form == TITLE_WITHOUT_ROLE || form == TITLE_ONE_COUNT)
		return g_strdup_printf(" %s  %s", edition, session_name(model->session));
	if (form == TITLE_WITHOUT_MODEL)
		return g_strdup_printf(" %s  %s  %s", edition, session_name(model->session),
				       label_role(model->role));
	if (form != TITLE_FULL)
		return g_strdup_printf(" %s  %s  %s  %s", edition, session_name(model->session),
				       label_role(model->role), label_model(model->looked_at));
	return g_strdup_printf(_(" remit  %s   %s   %s   all services, %s"), edition,
			       session_name(model->session), label_role(model->role),
			       label_model(model->looked_at));
}

static char *title_right(const struct ui_model *model, enum title form)
{
	const struct tally *total = &model->total;

	if (form == TITLE_ONE_COUNT)
		return g_strdup_printf(_("%u of %u assessed "), total->assessed, total->records);
	return g_strdup_printf(_("assessed %u  reviewed %u of %u "), total->assessed, total->reviewed,
			       total->records);
}

/* Numbers that change would be read out with every record, and nothing is cut: groups and the
 * dashboard have the numbers, at the worst the session has a name. */
static void draw_linear_title(const struct screen *screen, struct canvas *canvas)
{
	g_autofree char *text = g_strconcat(" ", session_name(screen->model->session), NULL);

	for (enum title form = TITLE_SHORT; form < TITLE_ONE_COUNT; form++) {
		g_autofree char *left = title_left(screen->model, form, G_MAXUINT);

		if (columns_of(left) > screen->cols)
			continue;
		canvas_text(canvas, 0, 0, STYLE_TITLE, left);
		return;
	}
	canvas_text(canvas, 0, 0, STYLE_TITLE, text);
}

static void draw_title(const struct screen *screen, struct canvas *canvas)
{
	enum { LEAST = 30 };
	unsigned room = MAX(LEAST, (unsigned)screen->cols / 3);

	for (enum title form = 0; form < TITLE_CUT; form++) {
		g_autofree char *left = title_left(screen->model, form, room);
		g_autofree char *right = title_right(screen->model, form);
		int width = columns_of(right);

		if (columns_of(left) + 2 + width > screen->cols)
			continue;
		canvas_text(canvas, 0, 0, STYLE_TITLE, left);
		canvas_text(canvas, 0, screen->cols - width, STYLE_TITLE, right);
		return;
	}
	g_autofree char *left = title_left(screen->model, TITLE_CUT, room);
	canvas_field(canvas, 0, 0, screen->cols, STYLE_TITLE, left);
}

void screen_draw_title(const struct screen *screen, struct canvas *canvas)
{
	if (!screen_has_title(screen))
		return;
	canvas_fill(canvas, (struct rect){ 0, 0, 1, screen->cols }, STYLE_TITLE, " ");
	if (screen->linear)
		draw_linear_title(screen, canvas);
	else
		draw_title(screen, canvas);
}

/* ---- the last line ----------------------------------------------------------- */

static char *pending_text(const struct screen *screen, const char *side)
{
	GString *text = g_string_new(side);

	for (unsigned i = 0; i < screen->pending_count; i++) {
		g_autofree char *name = key_name(screen->pending[i]);
		g_string_append(text, name);
	}
	g_autofree char *beyond = keys_beyond(screen->keys, screen_context(screen),
					      screen->pending, screen->pending_count);
	g_string_append_printf(text, " ...  %s", beyond);
	return g_string_free(text, FALSE);
}

/* "q leave"; NULL for a hint of another context, without a key, or that would do nothing. */
static char *hint_words(const struct screen *screen, const struct ui_hint *hint)
{
	enum context context = screen_context(screen);
	const char *key = hint->context == context ?
		command_key(screen->keys, hint->command, context) : NULL;

	if (!key || (strcmp(hint->command, "still-so") == 0 && !previous_is_open(screen)) ||
	    (context == CONTEXT_REGISTER && !register_offers(screen, hint->command)) ||
	    (context == CONTEXT_QUIZ && !quiz_offers(screen, hint->command)))
		return NULL;
	return g_strdup_printf("%s %s", key, _(hint->label));
}

/* What the hints take that stay, each with the blanks before it; nothing where the first hint of
 * all would have to go for them. */
static int columns_that_stay(const struct screen *screen, int columns)
{
	int first = 0, kept = 0;

	for (const struct ui_hint *hint = ui_hints; hint->command; hint++) {
		bool counts = hint->stays || first == 0;
		g_autofree char *words = counts ? hint_words(screen, hint) : NULL;

		if (words && first == 0)
			first = columns_of(words);
		if (words && hint->stays)
			kept += 2 + columns_of(words);
	}
	return first + kept <= columns ? kept : 0;
}

/* As many hints of the context as fit into `columns`, those that stay first of all. */
static char *hints_text(const struct screen *screen, int columns)
{
	int kept = columns_that_stay(screen, columns), used = 0;
	bool keeps = kept > 0, full = false;
	GString *text = g_string_new(NULL);

	for (const struct ui_hint *hint = ui_hints; hint->command; hint++) {
		bool stays = keeps && hint->stays;
		g_autofree char *words = full && !stays ? NULL : hint_words(screen, hint);
		const char *gap = !text->len ? "" : screen->linear ? ", " : "  ";
		int width = words ? columns_of(words) + (int)strlen(gap) : 0;

		if (!words)
			continue;
		if (stays)
			kept -= 2 + columns_of(words);
		full = full || used + width + kept > columns;
		if (full && !stays)
			continue;
		used += width;
		g_string_append_printf(text, "%s%s", gap, words);
	}
	return g_string_free(text, FALSE);
}

/* Also when help lies over it. */
static bool is_in_quiz(const struct screen *screen)
{
	const struct overlay *overlay = screen->overlay;

	while (overlay && overlay->class->context != CONTEXT_QUIZ)
		overlay = overlay->below;
	return overlay != NULL;
}

static const char *state_words(const struct screen *screen)
{
	if (!screen->model)
		return "";
	if (session_is_readonly(screen->model->session) && !screen->linear)
		return _("read only");
	if (screen->save_error)
		return _("NOT SAVED");
	if (screen->linear) /* the rest is said when it happens */
		return "";
	if (is_in_quiz(screen) || editor_is_unsaved(screen->overlay))
		return _("not saved yet");
	return _("saved");
}

/* Whose record it is: the side, and the service where it is not the whole scope. g_free(). */
static char *whose_words(const struct ui_model *model)
{
	if (model_is_whole_scope(model))
		return g_strdup(label_side(model->side));
	g_autofree char *service = model_service_words(model);
	return g_strdup_printf("%s, %s", label_side(model->side), service);
}

/* Which side recording goes to, and to how many rows. */
static char *side_words(const struct screen *screen)
{
	const struct ui_model *model = screen->model;

	if (!model || (screen->overlay && screen->overlay->class->context != CONTEXT_CHOICE))
		return g_strdup("");
	g_autofree char *whose = whose_words(model);
	if (model->marked_count)
		return g_strdup_printf(ngettext("[%s, %u marked] ", "[%s, %u marked] ",
						model->marked_count),
				       whose, model->marked_count);
	return g_strdup_printf("[%s] ", whose);
}

void screen_draw_lines(struct canvas *canvas, int y, int room, enum style style, const char *text)
{
	g_autofree char *display = text_display(text);
	g_autoptr(GArray) lines = text_wrap(display, (unsigned)MAX(room, 1));
	/* Where nothing may be cut: as many as it takes. An error may list what there is; the text
	 * that was saved is known. */
	unsigned share = style == STYLE_ERROR ? (unsigned)MAX(canvas->rows / 3, 2) : 2;
	unsigned most = canvas->plain ? (unsigned)MAX(y, 1) : canvas->rows >= 4 ? share : 1;
	unsigned count = CLAMP(lines->len, 1, most);
	const char *rest = display;

	for (unsigned i = 0; i + 1 < count; i++) {
		const struct text_line *line = &g_array_index(lines, struct text_line, i);
		const struct text_line *next = &g_array_index(lines, struct text_line, i + 1);
		g_autofree char *above = g_strndup(display + line->start, line->bytes);
		int row = y + 1 - (int)(count - i);

		canvas_fill(canvas, (struct rect){ row, 0, 1, canvas->cols }, STYLE_HINT, " ");
		canvas_field(canvas, row, 1, MAX(canvas->cols - 2, room), style, above);
		rest = display + next->start;
	}
	canvas_fill(canvas, (struct rect){ y, 0, 1, canvas->cols }, STYLE_HINT, " ");
	canvas_field(canvas, y, 1, room, style, rest);
}

/* What is said instead of hints; NULL. */
static const char *said(const struct screen *screen)
{
	return screen->message ? screen->message : screen->save_error;
}

/* What the words in the corner leave. */
static int hints_room(const struct screen *screen, const char **state)
{
	int room;

	*state = state_words(screen);
	room = screen->cols - columns_of(*state) - (**state ? 3 : 1);
	if (room >= 20)
		return room;
	*state = ""; /* what was said matters more than the rest */
	return screen->cols - 1;
}

int screen_said_rows(const struct screen *screen)
{
	const char *state;
	int room = hints_room(screen, &state);

	if (!screen->linear || !said(screen))
		return 1;
	return CLAMP(linear_height(said(screen), MAX(room, 1)), 1, MAX(screen->rows - 1, 1));
}

bool screen_hints_are_long(const struct screen *screen)
{
	const char *state, *text = said(screen);

	return text && !screen->pending_count && columns_of(text) > hints_room(screen, &state);
}

void screen_draw_hints(const struct screen *screen, struct canvas *canvas)
{
	const char *state;
	int y = screen->rows - 1, room = hints_room(screen, &state);
	bool failed = screen->message ? screen->message_is_error : screen->save_error != NULL;
	g_autofree char *side = side_words(screen), *text = NULL;

	if (screen->rows < 2)
		return;
	if (screen->pending_count && !screen->linear) {
		text = pending_text(screen, side);
	} else if (said(screen)) {
		screen_draw_lines(canvas, y, room, failed ? STYLE_ERROR : STYLE_HINT, said(screen));
	} else if (screen->linear) {
		g_autofree char *none = linear_idle(screen, "");
		g_autofree char *hints = hints_text(screen, room - 2 - columns_of(none));
		text = linear_idle(screen, hints);
	} else {
		g_autofree char *hints = hints_text(screen, room - columns_of(side));
		text = g_strconcat(side, hints, NULL);
	}
	if (text)
		screen_draw_lines(canvas, y, room, STYLE_HINT, text);
	canvas_text(canvas, y, screen->cols - columns_of(state) - 1,
		    screen->save_error ? STYLE_ERROR : STYLE_HINT, state);
}
