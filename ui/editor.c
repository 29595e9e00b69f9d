/*
 * The editor in place: a text of any number of lines for a prose field of the records that
 * recording is about. Nothing typed is dropped without asking; when saving fails it stays.
 */
#include "ui/screen_private.h"

#include <string.h>

struct editor {
	struct overlay base;
	const char *field; /* borrowed from the field table */
	struct edit edit;
	unsigned top;      /* first line shown */
	int columns, rows; /* as drawn last */
	bool asking;       /* whether to leave a changed text */
	unsigned replaces; /* how many of several records have another text than is shown */
};

static struct editor *editor_of(struct screen *screen)
{
	return (struct editor *)screen->overlay;
}

enum context editor_context(const struct overlay *overlay)
{
	return ((const struct editor *)overlay)->asking ? CONTEXT_ASK : CONTEXT_EDITOR;
}

static void editor_free(struct overlay *overlay)
{
	struct editor *editor = (struct editor *)overlay;

	edit_clear(&editor->edit);
	g_free(editor);
}

static unsigned editor_type(struct overlay *overlay, struct screen *screen, unsigned character)
{
	struct editor *editor = (struct editor *)overlay;

	if (editor->asking)
		return CHANGED_NOTHING;
	g_clear_pointer(&screen->message, g_free);
	edit_insert(&editor->edit, character);
	return CHANGED_VIEW;
}

unsigned editor_paste(struct screen *screen, const char *text)
{
	g_clear_pointer(&screen->message, g_free);
	edit_insert_text(&editor_of(screen)->edit, text);
	return CHANGED_VIEW;
}

/* ---- drawing ----------------------------------------------------------------- */

/* Over the guidance, or over everything where there is little room. */
static struct rect editor_rect(const struct screen *screen)
{
	struct rect guidance = screen->panes[PANE_GUIDANCE], split = screen->panes[PANE_SPLIT];
	int above = screen->rows >= 4 ? 1 : 0, below = screen->rows >= 2 ? 1 : 0;

	if (guidance.rows && split.rows && guidance.cols >= 40)
		return (struct rect){ guidance.y, guidance.x, guidance.rows + split.rows,
				      guidance.cols };
	return (struct rect){ above, 0, screen->rows - above - below, screen->cols };
}

static void draw_text(struct editor *editor, struct canvas *canvas, struct rect inside)
{
	const struct edit *edit = &editor->edit;
	g_autoptr(GArray) lines = edit_wrap(edit, inside.cols - 1);
	unsigned here = edit_cursor_line(edit, lines);

	if (here < editor->top)
		editor->top = here;
	if (here >= editor->top + (unsigned)inside.rows)
		editor->top = here - (unsigned)inside.rows + 1;
	editor->columns = inside.cols - 1;
	editor->rows = inside.rows;
	for (int y = 0; y < inside.rows && editor->top + (unsigned)y < lines->len; y++) {
		const struct edit_line *line = &g_array_index(lines, struct edit_line,
							      editor->top + (unsigned)y);
		g_autofree char *text = g_strndup(edit->text->str + line->start,
						  line->end - line->start);
		canvas_text(canvas, inside.y + y, inside.x, STYLE_PLAIN, text);
	}
	const struct edit_line *line = &g_array_index(lines, struct edit_line, here);
	canvas->cursor_y = inside.y + (int)(here - editor->top);
	canvas->cursor_x = inside.x + MIN(edit_columns(edit, line->start, edit->cursor),
					  inside.cols - 1);
}

/* "How: 3 controls, customer; replaces 2 texts" */
static char *editor_title(const struct editor *editor, const struct screen *screen)
{
	g_autofree char *targets = screen_targets_label(screen);
	const char *field = _(session_field_named(editor->field)->label);

	if (editor->replaces == 0)
		return g_strdup_printf("%s: %s", field, targets);
	return g_strdup_printf(ngettext("%s: %s; replaces %u text", "%s: %s; replaces %u texts",
					editor->replaces),
			       field, targets, editor->replaces);
}

static void editor_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct editor *editor = (struct editor *)overlay;
	struct rect rect = editor_rect(screen), inside = rect_inside(rect);
	g_autofree char *title = editor_title(editor, screen);

	canvas_clip(canvas, rect);
	canvas_fill(canvas, rect, STYLE_PLAIN, " ");
	if (rect_has_frame(rect))
		canvas_box(canvas, rect, STYLE_FRAME_FOCUS, title, _("^S saves   Esc leaves"),
			   screen->ascii);
	canvas_clip(canvas, inside);
	draw_text(editor, canvas, inside);
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
	if (editor->asking && canvas->rows > 1) {
		canvas_field(canvas, canvas->rows - 1, 0, canvas->cols, STYLE_ERROR,
			     _(" The text was changed. s: save it  y: drop it  n: go on typing"));
	}
}

/* ---- opening ----------------------------------------------------------------- */

/* How many of several records would lose a text that the editor does not begin with. */
static unsigned count_replaced(const struct ui_model *model, const char *field, const char *shown)
{
	g_autoptr(GArray) targets = model_targets(model);
	unsigned count = 0;

	for (unsigned i = 0; targets->len > 1 && i < targets->len; i++) {
		struct ops_target target = model_target(model, g_array_index(targets, unsigned, i));
		g_autofree char *text = ops_field_get(model->session, &target, field);

		count += text && g_strcmp0(text, shown) != 0;
	}
	return count;
}

void editor_open(struct screen *screen, const char *field, const char *text)
{
	static const struct overlay_class class = { CONTEXT_EDITOR, editor_draw, editor_type,
						    editor_free };
	struct editor *editor = g_new0(struct editor, 1);
	g_autofree char *recorded = model_field_get(screen->model, field);

	editor->base.class = &class;
	editor->field = session_field_named(field)->name;
	editor->columns = 40;
	editor->replaces = count_replaced(screen->model, field, recorded);
	edit_init(&editor->edit, text ? text : recorded);
	editor->edit.changed = text != NULL;
	screen_set_overlay(screen, &editor->base);
}

/* ---- commands ---------------------------------------------------------------- */

unsigned command_editor_save(struct screen *screen, int number, const char *text)
{
	struct editor *editor = editor_of(screen);
	struct ui_value value = { editor->field, editor->edit.text->str };
	(void)number;
	(void)text;

	editor->asking = false;
	if (!editor->edit.changed) {
		screen_say(screen, g_strdup(_("nothing was changed")));
		screen_set_overlay(screen, NULL);
	} else if (screen_record(screen, &value, 1, _(session_field_named(editor->field)->label))) {
		screen_set_overlay(screen, NULL);
	}
	return CHANGED_VIEW;
}

unsigned command_editor_leave(struct screen *screen, int number, const char *text)
{
	struct editor *editor = editor_of(screen);
	(void)number;
	(void)text;

	if (editor->edit.changed)
		editor->asking = true;
	else
		screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}

unsigned command_ask(struct screen *screen, int number, const char *text)
{
	if (number > 0)
		return command_editor_save(screen, number, text);
	editor_of(screen)->asking = false;
	if (number == 0) {
		screen_set_overlay(screen, NULL);
		g_clear_pointer(&screen->message, g_free);
	}
	return CHANGED_VIEW;
}

unsigned command_editor_insert(struct screen *screen, int number, const char *text)
{
	(void)text;
	edit_insert(&editor_of(screen)->edit, (unsigned)number);
	return CHANGED_VIEW;
}

unsigned command_editor_lines(struct screen *screen, int number, const char *text)
{
	struct editor *editor = editor_of(screen);
	(void)text;

	edit_move_lines(&editor->edit, editor->columns, number);
	return CHANGED_VIEW;
}

unsigned command_editor_move(struct screen *screen, int number, const char *text)
{
	(void)text;
	edit_move(&editor_of(screen)->edit, (enum edit_motion)number);
	return CHANGED_VIEW;
}

unsigned command_editor_delete(struct screen *screen, int number, const char *text)
{
	(void)text;
	edit_delete(&editor_of(screen)->edit, (enum edit_motion)number);
	return CHANGED_VIEW;
}
