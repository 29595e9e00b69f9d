/*
 * The editor in place: a text of any number of lines for a prose field of the records that
 * recording is about, or for one text of an entry. Nothing typed is dropped without asking; when
 * saving fails it stays.
 */
#include "ui/screen_private.h"

#include <string.h>

struct editor {
	struct overlay base;
	const char *field; /* borrowed from the field table; NULL: `path` has the text */
	char *path, *title;
	editor_save_fn save;
	struct edit edit;
	unsigned top;      /* first line shown */
	int columns, rows; /* as drawn last */
	bool asking;       /* whether to leave a changed text */
	unsigned replaces; /* how many of several records have another text than is shown */
	GPtrArray *found;  /* the texts of all records when it was opened; NULL where none is */
	char *kept;        /* what the draft on the disk says; NULL: there is none of ours */
	gint64 kept_at;    /* monotonic */
	bool told;         /* that no draft can be kept */
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
	g_ptr_array_unref(editor->found);
	g_free(editor->kept);
	g_free(editor->path);
	g_free(editor->title);
	g_free(editor);
}

bool editor_is_unsaved(const struct overlay *overlay)
{
	return overlay && overlay->class->context == CONTEXT_EDITOR &&
	       ((const struct editor *)overlay)->edit.changed;
}

/* ---- drafts ------------------------------------------------------------------ */

enum { DRAFT_US = 2000000 }; /* no oftener than this */

/* A draft of a text for several records is that of the first of them. */
static struct config_draft draft_of(const struct ui_model *model, const char *field,
				    const char *path)
{
	if (path)
		return (struct config_draft){ .session = session_uuid(model->session),
					      .control = path, .service = "", .side = "",
					      .field = "" };
	g_autoptr(GArray) targets = model_targets(model);
	struct ops_target target = model_target(model, g_array_index(targets, unsigned, 0));

	return (struct config_draft){ .session = session_uuid(model->session),
				      .control = target.control, .service = target.service,
				      .side = catalog_side_words[target.side], .field = field };
}

void editor_keep_draft(struct screen *screen, bool now)
{
	struct editor *editor = editor_of(screen);
	g_autoptr(GError) error = NULL;

	if (!editor_is_unsaved(screen->overlay) ||
	    (!now && editor->kept && g_get_monotonic_time() - editor->kept_at < DRAFT_US) ||
	    g_strcmp0(editor->kept, editor->edit.text->str) == 0)
		return;
	struct config_draft draft = draft_of(screen->model, editor->field, editor->path);
	g_free(editor->kept);
	editor->kept = g_strdup(editor->edit.text->str);
	editor->kept_at = g_get_monotonic_time();
	if (config_draft_keep(screen->ops->config, &draft, editor->kept, &error) || editor->told)
		return;
	if (screen_is_silent(screen)) /* why it could not be saved either says more */
		screen_fail(screen, error);
	editor->told = true;
}

static void drop_draft(struct screen *screen)
{
	const struct editor *editor = editor_of(screen);
	struct config_draft draft = draft_of(screen->model, editor->field, editor->path);

	config_draft_drop(screen->ops->config, &draft);
}

/* What was typed there and never saved, with a sentence about it; NULL. g_free(). */
static char *take_up_draft(struct screen *screen, const struct config_draft *draft,
			   const char *recorded, gint64 *typed_at)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *text = config_draft_take(screen->ops->config, draft, typed_at, &error);

	if (error)
		screen_fail(screen, error);
	if (!text)
		return NULL;
	if (strcmp(text, recorded ? recorded : "") == 0) {
		config_draft_drop(screen->ops->config, draft);
		return NULL;
	}
	g_autoptr(GDateTime) time = g_date_time_new_from_unix_local(*typed_at);
	g_autofree char *when = time ? g_date_time_format(time, _("%Y-%m-%d %H:%M")) : g_strdup("?");
	screen_say(screen, g_strdup_printf(_("typed on %s and not saved: ^S saves it, Esc and y drop it"),
					   when));
	return g_steal_pointer(&text);
}

/* ---- others who write -------------------------------------------------------- */

GPtrArray *editor_texts(const struct ui_model *model, const char *field)
{
	GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GArray) targets = model_targets(model);

	for (unsigned i = 0; i < targets->len; i++) {
		struct ops_target target = model_target(model, g_array_index(targets, unsigned, i));

		g_ptr_array_add(texts, ops_field_get(model->session, &target, field));
	}
	return texts;
}

/* The value of a record's text; false when there is none. */
static bool value_of(const struct ui_model *model, const struct ops_target *target,
		     const char *field, struct session_value *value)
{
	g_autofree char *path = session_path("control", target->control, target->service,
					     catalog_side_words[target->side], field, NULL);

	return session_values(model->session, path, value, 1) > 0;
}

/* A draft is older than what was recorded since: that counts as written while one typed. */
static void forget_newer(const struct ui_model *model, const char *field, GPtrArray *found,
			 gint64 typed_at)
{
	g_autoptr(GArray) targets = model_targets(model);
	g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(typed_at);
	g_autofree char *typed = time ? g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ") : NULL;

	for (unsigned i = 0; typed && i < targets->len; i++) {
		struct ops_target target = model_target(model, g_array_index(targets, unsigned, i));
		struct session_value value;

		if (value_of(model, &target, field, &value) && strcmp(value.at, typed) > 0)
			g_clear_pointer(&found->pdata[i], g_free);
	}
}

static bool tell_other(struct screen *screen, const char *by, const char *what)
{
	screen_say(screen, g_strdup_printf(_("%s wrote to %s meanwhile: ^S again replaces it, Esc leaves it"),
					   by, what));
	screen->message_is_error = true;
	return false;
}

bool editor_check_others(struct screen *screen, const char *field, const GPtrArray *found,
			 const char *mine)
{
	struct ui_model *model = screen->model;
	g_autoptr(GArray) targets = model_targets(model);

	model_refresh(model, NULL, NULL); /* what is wrong there recording says */
	g_autoptr(GPtrArray) now = editor_texts(model, field);
	for (unsigned i = 0; i < now->len && i < found->len; i++) {
		struct ops_target target = model_target(model, g_array_index(targets, unsigned, i));
		struct session_value value;

		if (g_strcmp0(now->pdata[i], found->pdata[i]) == 0 ||
		    g_strcmp0(now->pdata[i], mine) == 0)
			continue;
		return tell_other(screen, value_of(model, &target, field, &value) ? value.by : "?",
				  target.control);
	}
	return true;
}

/* The text of a path, as the texts of records. */
static GPtrArray *path_text(const struct ui_model *model, const char *path)
{
	GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);

	g_ptr_array_add(texts, g_strdup(session_get(model->session, path)));
	return texts;
}

static bool check_path(struct screen *screen, const struct editor *editor)
{
	struct ui_model *model = screen->model;
	struct session_value value;

	model_refresh(model, NULL, NULL);
	const char *now = session_get(model->session, editor->path);
	if (g_strcmp0(now, editor->found->pdata[0]) == 0 ||
	    g_strcmp0(now, editor->edit.text->str) == 0)
		return true;
	return tell_other(screen,
			  session_values(model->session, editor->path, &value, 1) ? value.by : "?",
			  editor->title);
}

static unsigned editor_type(struct overlay *overlay, struct screen *screen, unsigned character)
{
	struct editor *editor = (struct editor *)overlay;

	if (editor->asking)
		return CHANGED_NOTHING;
	/* Whoever types on has not read yet that something was not taken. */
	if (!screen->message_is_error)
		screen_hush(screen);
	edit_insert(&editor->edit, character);
	return CHANGED_VIEW;
}

unsigned editor_paste(struct screen *screen, const char *text)
{
	screen_hush(screen);
	edit_insert_text(&editor_of(screen)->edit, text);
	return CHANGED_VIEW;
}

/* ---- drawing ----------------------------------------------------------------- */

/* Over the guidance, or over everything where there is little room. */
static struct rect editor_rect(const struct screen *screen)
{
	struct rect guidance = screen->panes[PANE_GUIDANCE], split = screen->panes[PANE_SPLIT];

	if (guidance.rows && split.rows && guidance.cols >= 40)
		return (struct rect){ guidance.y, guidance.x, guidance.rows + split.rows,
				      guidance.cols };
	return screen_body(screen);
}

static void draw_text(struct editor *editor, struct canvas *canvas, struct rect inside)
{
	const struct edit *edit = &editor->edit;
	g_autoptr(GArray) lines = edit_wrap(edit, inside.cols - 1);
	unsigned here = edit_cursor_line(edit, lines);

	/* No empty rows below while there is text above: the window may have grown. */
	editor->top = MIN(editor->top, (unsigned)MAX((int)lines->len - inside.rows, 0));
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
	if (editor->path)
		return g_strdup(editor->title);
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
	struct rect rect = editor_rect(screen), inside = screen_inside(screen, rect);
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
static unsigned count_replaced(const GPtrArray *found, const char *shown)
{
	unsigned count = 0;

	for (unsigned i = 0; found->len > 1 && i < found->len; i++)
		count += found->pdata[i] && strcmp(found->pdata[i], shown) != 0;
	return count;
}

/* An editor with a text, or with the draft of it that was never saved. */
static struct editor *editor_new(struct screen *screen, const char *field, const char *path,
				 const char *text, const char *recorded, gint64 *typed_at)
{
	static const struct overlay_class class = { CONTEXT_EDITOR, editor_draw, editor_type,
						    editor_free };
	struct config_draft of = draft_of(screen->model, field, path);
	g_autofree char *draft = text ? NULL : take_up_draft(screen, &of, recorded, typed_at);
	struct editor *editor = g_new0(struct editor, 1);

	editor->base.class = &class;
	editor->field = field;
	editor->path = g_strdup(path);
	editor->columns = 40;
	edit_init(&editor->edit, text ? text : draft ? draft : recorded);
	editor->edit.changed = text || draft;
	editor->kept = g_steal_pointer(&draft);
	return editor;
}

/* Nothing else tells in the linear mode how such a text is left. */
static void announce_editor(struct screen *screen, const char *title)
{
	screen_announce(screen, g_strdup_printf(_("%s; ^S saves, Esc leaves"), title));
}

void editor_open(struct screen *screen, const char *field, const char *text)
{
	g_autofree char *recorded = model_field_get(screen->model, field);
	gint64 typed_at = 0;
	struct editor *editor = editor_new(screen, session_field_named(field)->name, NULL, text,
					   recorded, &typed_at);

	editor->found = editor_texts(screen->model, field);
	editor->replaces = count_replaced(editor->found, editor->edit.text->str);
	if (editor->kept)
		forget_newer(screen->model, field, editor->found, typed_at);
	g_autofree char *title = editor_title(editor, screen);
	announce_editor(screen, title);
	screen_set_overlay(screen, &editor->base);
}

void editor_open_path(struct screen *screen, const char *path, const char *title,
		      editor_save_fn save)
{
	gint64 typed_at = 0;
	struct editor *editor = editor_new(screen, NULL, path, NULL,
					   session_get(screen->model->session, path), &typed_at);

	editor->title = g_strdup(title);
	editor->save = save;
	editor->found = path_text(screen->model, path);
	announce_editor(screen, title);
	screen_set_overlay(screen, &editor->base);
}

/* ---- commands ---------------------------------------------------------------- */

/* Whether nobody wrote there meanwhile; told once, what they wrote is known the next time. */
static bool is_ours(struct screen *screen, struct editor *editor)
{
	struct ui_model *model = screen->model;

	if (editor->path ? check_path(screen, editor) :
			   editor_check_others(screen, editor->field, editor->found,
					       editor->edit.text->str))
		return true;
	g_ptr_array_unref(editor->found);
	editor->found = editor->path ? path_text(model, editor->path) :
				       editor_texts(model, editor->field);
	return false;
}

static bool record_text(struct screen *screen, const struct editor *editor)
{
	struct ui_value value = { editor->field, editor->edit.text->str };

	if (editor->path)
		return editor->save(screen, editor->path, value.text);
	return screen_record(screen, &value, 1, _(session_field_named(editor->field)->label));
}

unsigned command_editor_save(struct screen *screen, int number, const char *text)
{
	struct editor *editor = editor_of(screen);
	struct config_draft draft = draft_of(screen->model, editor->field, editor->path);
	/* Recording reads a journal that git replaced anew, and the old one goes. */
	g_autofree char *uuid = g_strdup(draft.session);
	(void)number;
	(void)text;

	draft.session = uuid;
	editor->asking = false;
	if (!editor->edit.changed) {
		screen_say(screen, g_strdup(_("nothing was changed")));
		screen_set_overlay(screen, NULL);
	} else if (is_ours(screen, editor) && record_text(screen, editor)) {
		config_draft_drop(screen->ops->config, &draft);
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
		drop_draft(screen);
		screen_set_overlay(screen, NULL);
		screen_say(screen, g_strdup(_("dropped: nothing of that text is recorded")));
	}
	return CHANGED_VIEW;
}

unsigned command_editor_insert(struct screen *screen, int number, const char *text)
{
	(void)text;
	screen_hush(screen);
	edit_insert(&editor_of(screen)->edit, (unsigned)number);
	return CHANGED_VIEW;
}

unsigned command_editor_lines(struct screen *screen, int number, const char *text)
{
	struct editor *editor = editor_of(screen);
	(void)text;

	screen_hush(screen);
	edit_move_lines(&editor->edit, editor->columns, number);
	return CHANGED_VIEW;
}

unsigned command_editor_move(struct screen *screen, int number, const char *text)
{
	(void)text;
	screen_hush(screen);
	edit_move(&editor_of(screen)->edit, (enum edit_motion)number);
	return CHANGED_VIEW;
}

unsigned command_editor_delete(struct screen *screen, int number, const char *text)
{
	(void)text;
	edit_delete(&editor_of(screen)->edit, (enum edit_motion)number);
	return CHANGED_VIEW;
}
