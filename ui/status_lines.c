/*
 * The first and the last line: what is assessed and how far it is; what was said, or which
 * keys help, and whether everything is saved.
 */
#include "ui/screen_private.h"

#include <string.h>

static int columns_of(const char *text)
{
	g_autofree char *display = text_display(text);

	return (int)text_columns(display);
}

/* ---- the first line ---------------------------------------------------------- */

/* From the fullest to the shortest; role and model stand in the last line and the split too. */
enum title { TITLE_FULL, TITLE_SHORT, TITLE_WITHOUT_MODEL, TITLE_WITHOUT_ROLE, TITLE_ONE_COUNT,
	     TITLE_COUNT };

static char *title_left(const struct ui_model *model, enum title form)
{
	const struct catalog *catalog = model->catalog;
	bool withdrawn = catalog->standing == STANDING_WITHDRAWN;
	g_autofree char *edition = withdrawn ? g_strdup_printf(_("%s (withdrawn)"), catalog->title) :
					       g_strdup(catalog->title);

	if (form == TITLE_WITHOUT_ROLE)
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

void screen_draw_title(const struct screen *screen, struct canvas *canvas)
{
	bool drawn = false;

	if (screen->rows < 4)
		return;
	canvas_fill(canvas, (struct rect){ 0, 0, 1, screen->cols }, STYLE_TITLE, " ");
	for (enum title form = 0; form < TITLE_COUNT && !drawn; form++) {
		g_autofree char *left = title_left(screen->model, form);
		g_autofree char *right = title_right(screen->model, form);
		int width = columns_of(right);

		if (columns_of(left) + 2 + width > screen->cols)
			continue;
		canvas_text(canvas, 0, 0, STYLE_TITLE, left);
		canvas_text(canvas, 0, screen->cols - width, STYLE_TITLE, right);
		drawn = true;
	}
	if (!drawn) {
		g_autofree char *left = title_left(screen->model, TITLE_ONE_COUNT);
		canvas_field(canvas, 0, 0, screen->cols, STYLE_TITLE, left);
	}
}

/* ---- the last line ----------------------------------------------------------- */

static char *pending_text(const struct screen *screen, const char *side)
{
	GString *text = g_string_new(side);

	for (unsigned i = 0; i < screen->pending_count; i++) {
		g_autofree char *name = key_name(screen->pending[i]);
		g_string_append(text, name);
	}
	g_string_append(text, " ...");
	return g_string_free(text, FALSE);
}

/* As many hints of the context as fit into `columns`. */
static char *hints_text(const struct screen *screen, int columns)
{
	enum context context = screen_context(screen);
	GString *text = g_string_new(NULL);
	int used = 0;

	for (const struct ui_hint *hint = ui_hints; hint->command; hint++) {
		const char *key;

		if (hint->context != context || !(key = command_key(hint->command, context)))
			continue;
		g_autofree char *one = g_strdup_printf("%s%s %s", text->len ? "  " : "", key,
						       _(hint->label));
		int width = columns_of(one);

		if (used + width > columns)
			break;
		used += width;
		g_string_append(text, one);
	}
	return g_string_free(text, FALSE);
}

static const char *state_words(const struct screen *screen)
{
	if (!screen->model)
		return "";
	if (session_is_readonly(screen->model->session))
		return _("read only");
	if (screen->save_error)
		return _("NOT SAVED");
	return editor_is_unsaved(screen->overlay) ? _("not saved yet") : _("saved");
}

/* Which side recording goes to, and to how many rows. */
static char *side_words(const struct screen *screen)
{
	const struct ui_model *model = screen->model;

	if (!model || (screen->overlay && screen->overlay->class->context != CONTEXT_CHOICE))
		return g_strdup("");
	if (model->marked_count)
		return g_strdup_printf(ngettext("[%s, %u marked] ", "[%s, %u marked] ",
						model->marked_count),
				       label_side(model->side), model->marked_count);
	return g_strdup_printf("[%s] ", label_side(model->side));
}

void screen_draw_hints(const struct screen *screen, struct canvas *canvas)
{
	int y = screen->rows - 1, room;
	const char *state = state_words(screen);
	g_autofree char *side = side_words(screen);
	g_autofree char *text = NULL;
	enum style style = STYLE_HINT;

	if (screen->rows < 2)
		return;
	room = screen->cols - columns_of(state) - (*state ? 3 : 1);
	if (room < 20) { /* what was said matters more than the rest */
		state = "";
		room = screen->cols - 1;
	}
	if (screen->pending_count)
		text = pending_text(screen, side);
	else if (screen->message)
		text = g_strdup(screen->message);
	else if (screen->save_error)
		text = g_strdup(screen->save_error);
	if (!screen->pending_count && (screen->message ? screen->message_is_error :
							 screen->save_error != NULL))
		style = STYLE_ERROR;
	if (!text) {
		g_autofree char *hints = hints_text(screen, room - columns_of(side));
		text = g_strconcat(side, hints, NULL);
	}
	canvas_fill(canvas, (struct rect){ y, 0, 1, screen->cols }, STYLE_HINT, " ");
	canvas_field(canvas, y, 1, room, style, text);
	canvas_text(canvas, y, screen->cols - columns_of(state) - 1,
		    screen->save_error ? STYLE_ERROR : STYLE_HINT, state);
}
