/*
 * The screen: events in, a drawn canvas out.
 *
 * Finds the command of a key through the tables, runs it, keeps what is said in the last line.
 * Knows no terminal. What commands do is in commands_*.c, what panes show in the *_pane.c files.
 */
#include "ui/linear.h"
#include "ui/theme.h"

#include <string.h>

enum { PENDING_MS = 400, LOOK_MS = 1000 };

/* ---- making ------------------------------------------------------------------ */

static const char *const pane_words[PANE_COUNT] = { "tree", "guidance", "split" };

static void recall_focus(struct screen *screen)
{
	const char *uuid = session_uuid(screen->model->session);
	const char *focus = config_recall(screen->ops->config, uuid, "focus");

	for (int pane = 0; focus && pane < PANE_COUNT; pane++)
		if (strcmp(pane_words[pane], focus) == 0)
			screen->focus = (enum pane)pane;
}

/* The selected node stands in the row where it stood. */
static void recall_row(struct screen *screen)
{
	const char *uuid = session_uuid(screen->model->session);
	const char *row = config_recall(screen->ops->config, uuid, "row");

	screen->top = screen->model->selected;
	if (row && model_node(screen->model))
		tree_put_row(screen, (int)CLAMP(g_ascii_strtoll(row, NULL, 10), 0, 1000));
}

/* What a person should be told once: of the session first, then of its catalog. */
static void say_notices(struct screen *screen)
{
	const char *notice = session_notice(screen->model->session);

	if (notice && screen->model->notice)
		screen_say(screen, g_strdup_printf("%s; %s", notice, screen->model->notice));
	else if (notice || screen->model->notice)
		screen_say(screen, g_strdup(notice ? notice : screen->model->notice));
	else if (session_is_readonly(screen->model->session))
		screen_say(screen, g_strdup(_("this session can only be read: nothing is recorded")));
}

bool screen_open(struct screen *screen, struct session *session, GError **error)
{
	screen->model = model_new(screen->ops, session, screen->catalog, error);
	if (!screen->model)
		return false;
	screen_begin(screen);
	return true;
}

void screen_begin(struct screen *screen)
{
	model_recall(screen->model);
	recall_focus(screen);
	config_save(screen->ops->config, NULL); /* which session it was is known whatever comes */
	recall_row(screen);
	say_notices(screen);
	screen->dirty = true;
}

/* Whether there is nothing to open, so that the first form is what helps. */
static bool is_first_time(const struct ops *ops, const struct ui_options *options,
			  const GError *error)
{
	const char *named = g_getenv("REMIT_SESSION");

	return !options->session && !(named && *named) &&
	       g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NOT_FOUND) && ops->config;
}

static bool open_named(struct screen *screen, const struct ui_options *options, GError **error)
{
	g_autoptr(GError) problem = NULL;
	struct session *session = ops_session_open(screen->ops, options->session, true, &problem);

	if (session)
		return screen_open(screen, session, error);
	if (!is_first_time(screen->ops, options, problem)) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return false;
	}
	form_open(screen);
	if (config_last_session(screen->ops->config))
		screen_say(screen, g_strdup_printf(_("the last session is gone: %s"),
						   config_last_session(screen->ops->config)));
	return true;
}

/* The user's keys; how much is wrong with config.yaml is said once there is a screen. */
static void take_settings(struct screen *screen)
{
	const struct settings *settings = config_settings(screen->ops->config);
	g_autoptr(GPtrArray) mistakes =
		g_ptr_array_new_with_free_func((GDestroyNotify)g_error_free);

	screen->keys = ui_keys;
	if (settings->key_count) {
		screen->own_keys = bindings_new(settings, mistakes);
		screen->keys = screen->own_keys;
	}
	if (settings->look_count || settings->theme.text)
		themes_check(settings, mistakes);
	screen->mistakes = settings->mistakes->len + mistakes->len;
}

static void say_mistakes(struct screen *screen)
{
	if (screen->mistakes == 0)
		return;
	screen_say(screen, g_strdup_printf(ngettext("config.yaml: %u mistake; `remit config check` shows it",
						    "config.yaml: %u mistakes; `remit config check` shows them",
						    screen->mistakes), screen->mistakes));
	screen->message_is_error = true;
}

struct screen *screen_new(const struct ops *ops, const struct ui_options *options,
			  const struct screen_host *host, GError **error)
{
	struct screen *screen = g_new0(struct screen, 1);

	screen->ops = ops;
	screen->host = host;
	screen->catalog = g_strdup(options->catalog);
	screen->verbs = options->verbs;
	screen->linear = options->linear;
	screen->ascii = options->ascii || options->linear || glyphs_are_ascii();
	screen->rows = 24;
	screen->cols = 80;
	screen->foreign = foreign_new();
	screen_selection_changed(screen);
	screen->dirty = true;
	take_settings(screen);
	if (!open_named(screen, options, error)) {
		screen_free(screen);
		return NULL;
	}
	say_mistakes(screen);
	return screen;
}

void screen_remember(struct screen *screen)
{
	if (!screen->model)
		return;
	struct ui_model *now = screen->now ? screen->now : screen->model;
	const char *uuid = session_uuid(now->session);
	char row[12];

	if (screen->now) /* it is the place that counts, not the time */
		model_follow(now, screen->model);
	model_remember(now);
	config_remember(screen->ops->config, uuid, "focus", pane_words[screen->focus]);
	g_snprintf(row, sizeof(row), "%d", model_node(screen->model) ? tree_row(screen) : 0);
	config_remember(screen->ops->config, uuid, "row", row);
	config_save(screen->ops->config, NULL); /* a convenience: losing it loses no work */
}

void screen_free(struct screen *screen)
{
	if (!screen)
		return;
	screen_remember(screen);
	while (screen->overlay)
		screen_set_overlay(screen, NULL);
	overlay_drop_behind(screen);
	scroll_forget(&screen->guidance);
	scroll_forget(&screen->split);
	model_free(screen->model);
	model_free(screen->now);
	g_array_unref(screen->foreign);
	g_free(screen->catalog);
	walking_free(screen->walking);
	bindings_free(screen->own_keys);
	search_origin_free(screen->search_origin);
	assigning_free(screen->assigning);
	reasoning_free(screen->reasoning);
	g_free(screen->verb_said);
	g_free(screen->message);
	g_free(screen->save_error);
	g_free(screen);
}

/* In the linear mode what came on top is said, unless it says more itself; a line that is typed has
 * its label under the cursor. */
static void announce_top(struct screen *screen, const struct overlay *overlay)
{
	if (overlay && overlay->class->context != CONTEXT_PROMPT)
		screen_announce(screen, g_strdup(context_title(overlay->class->context)));
}

void screen_set_overlay(struct screen *screen, struct overlay *overlay)
{
	struct overlay *top = screen->overlay, *below = top ? top->below : NULL;

	if (overlay && screen->covers) {
		screen_push_overlay(screen, overlay);
		return;
	}
	if (top)
		top->class->free(top);
	if (overlay)
		overlay->below = below;
	screen->overlay = overlay ? overlay : below;
	screen->dirty = true;
	announce_top(screen, overlay);
}

void screen_push_overlay(struct screen *screen, struct overlay *overlay)
{
	screen->covers = false;
	overlay->below = screen->overlay;
	screen->overlay = overlay;
	screen->dirty = true;
	announce_top(screen, overlay);
}

void screen_cover_overlay(struct screen *screen)
{
	screen->covers = screen->overlay != NULL;
}

/* ---- keys -------------------------------------------------------------------- */

enum context screen_context(const struct screen *screen)
{
	static const enum context contexts[PANE_COUNT] = {
		[PANE_TREE] = CONTEXT_TREE,
		[PANE_GUIDANCE] = CONTEXT_GUIDANCE,
		[PANE_SPLIT] = CONTEXT_SPLIT,
	};

	if (!screen->overlay)
		return contexts[screen->focus];
	if (screen->overlay->class->context == CONTEXT_EDITOR)
		return editor_context(screen->overlay);
	return screen->overlay->class->context;
}

void screen_selection_changed(struct screen *screen)
{
	scroll_leave(&screen->guidance);
	scroll_leave(&screen->split);
	scroll_begin(screen, &screen->guidance);
	scroll_begin(screen, &screen->split);
	if (screen->goes_back) {
		scroll_return(&screen->guidance, screen->model->selected);
		scroll_return(&screen->split, screen->model->selected);
	}
	screen->goes_back = false;
}

void screen_apply(struct screen *screen, unsigned changed)
{
	if (changed & CHANGED_SELECTION)
		screen_selection_changed(screen);
	if (changed & CHANGED_LEAVE)
		screen->leaving = true;
	screen->dirty |= changed != CHANGED_NOTHING;
}

unsigned screen_run(struct screen *screen, const struct ui_command *command, const char *text)
{
	return command->run(screen, command->number, text);
}

/* ---- pastes ------------------------------------------------------------------ */

/* Where a paste is text being typed; nowhere else do its characters mean anything. */
typedef unsigned (*paste_fn)(struct screen *screen, const char *text);
static const paste_fn pastes[CONTEXT_COUNT] = {
	[CONTEXT_PROMPT] = prompt_paste,
	[CONTEXT_EDITOR] = editor_paste,
	[CONTEXT_FORM] = form_paste,
	[CONTEXT_PICK] = pick_paste,
};

static bool takes_text(const struct screen *screen)
{
	return pastes[screen_context(screen)] != NULL;
}

static void handle_paste(struct screen *screen, const char *text)
{
	screen->pending_count = 0;
	if (takes_text(screen))
		screen_apply(screen, pastes[screen_context(screen)](screen, text));
	else if (screen_context(screen) != CONTEXT_ASK) /* the question stands there */
		screen_set_message(screen, g_strdup(_("text was pasted: nothing was done; open a field first, with x or c")),
				   true);
}

static void handle_foreign(struct screen *screen)
{
	screen_set_message(screen, g_strdup(_("not taken: this terminal's locale is not UTF-8; set LC_ALL=C.UTF-8")),
			   true);
}

/* ---- keys into commands ------------------------------------------------------- */

/* What was recorded is still worth reading after these. */
static const ui_command_fn movers[] = {
	command_move, command_duty_move, command_parent, command_open, command_fold, command_pane,
	command_duties, command_link, command_seek_unassessed, command_seek_gap, command_trail,
	command_seek_conflict,
};

static void run_by_key(struct screen *screen, const struct ui_command *command)
{
	bool only_moves = false;

	for (unsigned i = 0; i < G_N_ELEMENTS(movers); i++)
		only_moves |= command->run == movers[i];
	screen->review_asked &= command->run == command_review;
	if (screen->message_stays && !screen->linear && !only_moves && !takes_text(screen))
		screen_set_message(screen, NULL, false);
	screen_apply(screen, screen_run(screen, command, ""));
}

static void say_unbound(struct screen *screen, const char *name)
{
	const char *help = command_key(screen->keys, "help", screen_context(screen));

	screen_say(screen, help ? g_strdup_printf(_("%s does nothing here; %s shows the keys"), name,
						  help) :
				  g_strdup_printf(_("%s does nothing here"), name));
}

/* A key without a command: a character for what is being typed, else a word of help. */
static void unbound(struct screen *screen, unsigned key)
{
	struct overlay *overlay = screen->overlay;

	if (overlay && overlay->class->type && key >= ' ' && key != 127 &&
	    g_unichar_validate(key)) {
		screen_apply(screen, overlay->class->type(overlay, screen, key));
		return;
	}
	if (takes_text(screen) || screen_context(screen) == CONTEXT_ASK)
		return; /* what is typed, or asked, stands there */
	g_autofree char *name = key_name(key);
	/* A line that cannot be typed here is no row of commands: its digits would be verdicts. */
	screen->refused = key == ':';
	screen->refused_in = screen->overlay;
	say_unbound(screen, name);
}

/* Run the binding that the pending keys are by themselves; the keys are used up. */
static bool run_pending(struct screen *screen)
{
	bool longer;
	const struct ui_command *command =
		keys_find(screen->keys, screen_context(screen), screen->pending,
			  screen->pending_count, &longer);

	screen->pending_count = 0;
	screen->dirty = true;
	if (!command)
		return false;
	run_by_key(screen, command);
	return true;
}

/* Whoever writes without looking has not seen that the text was refused: its letters are no
 * commands. Whoever has seen it pauses, or goes elsewhere. */
static bool is_lost_text(struct screen *screen, unsigned key)
{
	screen->refused = screen->refused && screen->overlay == screen->refused_in &&
			  ((key >= ' ' && g_unichar_validate(key)) || key == '\r' || key == '\t');
	return screen->refused;
}

/* What an input method that is left on makes of the keys: full-width forms of ASCII, and a wide
 * blank. In a text they are meant. */
static unsigned plain_key(const struct screen *screen, unsigned key)
{
	enum { WIDE_FIRST = 0xff01, WIDE_LAST = 0xff5e, WIDE_BLANK = 0x3000 };

	if (takes_text(screen))
		return key;
	if (key == WIDE_BLANK)
		return ' ';
	return key >= WIDE_FIRST && key <= WIDE_LAST ? key - WIDE_FIRST + '!' : key;
}

static void handle_key(struct screen *screen, unsigned key);

/* What was begun stands alone where it can, and so does the key that does not belong to it. Where
 * it cannot, `gv` say, the two are one word that means nothing, and `v` alone was not meant. */
static void after_begun(struct screen *screen, unsigned key)
{
	g_autofree char *begun = key_name(screen->pending[0]), *last = key_name(key);
	enum { ESCAPE = 27 };

	if (run_pending(screen) || key == ESCAPE || takes_text(screen)) {
		if (!screen->leaving)
			handle_key(screen, key);
		return;
	}
	g_autofree char *both = g_strconcat(begun, last, NULL);
	say_unbound(screen, both);
}

static void handle_key(struct screen *screen, unsigned key)
{
	bool longer;
	const struct ui_command *command;

	key = plain_key(screen, key);
	if (is_lost_text(screen, key))
		return;
	if (screen->message && !screen->message_stays && !takes_text(screen))
		screen_set_message(screen, NULL, false);
	if (screen->overlay && !screen->overlay->drawn)
		screen_draw_ahead(screen);
	screen->pending[screen->pending_count++] = key;
	command = keys_find(screen->keys, screen_context(screen), screen->pending,
			    screen->pending_count, &longer);
	if (longer && screen->pending_count < PENDING_MAX) {
		screen->dirty = true;
		return;
	}
	if (!command && screen->pending_count > 1) {
		screen->pending_count--;
		after_begun(screen, key);
		return;
	}
	screen->dirty |= screen->pending_count > 1; /* they were shown */
	screen->pending_count = 0;
	if (command)
		run_by_key(screen, command);
	else
		unbound(screen, key);
}

/* ---- other events ------------------------------------------------------------ */

static void handle_tick(struct screen *screen)
{
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;

	screen->refused = false;
	if (screen->pending_count) {
		run_pending(screen);
		return;
	}
	if (!screen->model)
		return;
	if (!model_refresh(screen->model, &news, &error))
		screen_fail(screen, error);
	else
		screen_say_news(screen, &news);
	ui_news_clear(&news);
}

static void handle_size(struct screen *screen, int rows, int cols)
{
	screen->rows = MAX(rows, 1);
	screen->cols = MAX(cols, 1);
	screen->dirty = true;
}

static void handle(struct screen *screen, const struct event *event)
{
	switch (event->kind) {
	case EVENT_KEY:
		handle_key(screen, event->key);
		break;
	case EVENT_MOUSE:
		screen_mouse(screen, event);
		break;
	case EVENT_RESIZE:
		handle_size(screen, event->rows, event->cols);
		break;
	case EVENT_TICK:
		handle_tick(screen);
		break;
	case EVENT_RESUME:
		screen->dirty = true;
		break;
	case EVENT_QUIT:
		screen->leaving = true;
		break;
	case EVENT_PASTE:
		handle_paste(screen, event->text);
		break;
	case EVENT_FOREIGN:
		handle_foreign(screen);
		break;
	}
}

bool screen_handle(struct screen *screen, const struct event *event)
{
	struct linear_look before = linear_look(screen);

	screen->message_is_old = true;
	handle(screen, event);
	linear_tell(screen, &before);
	editor_keep_draft(screen, event->kind == EVENT_QUIT);
	return !screen->leaving;
}

bool screen_is_dirty(const struct screen *screen)
{
	return screen->dirty;
}

int screen_timeout_ms(const struct screen *screen)
{
	if (screen->pending_count || screen->refused)
		return PENDING_MS;
	return screen->model ? LOOK_MS : -1;
}

/* ---- drawing ----------------------------------------------------------------- */

/* From the lowest to the highest: a line is typed over a page that is still seen. */
static void draw_overlay(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	if (overlay->below)
		draw_overlay(overlay->below, screen, canvas);
	canvas->cursor_y = canvas->cursor_x = -1;
	overlay->list.rows = 0;
	overlay->class->draw(overlay, screen, canvas);
	overlay->drawn = true;
}

void screen_draw_ahead(struct screen *screen)
{
	struct canvas *unseen = canvas_new(screen->rows, screen->cols);

	unseen->plain = screen->linear;
	draw_overlay(screen->overlay, screen, unseen);
	canvas_free(unseen);
}

void screen_draw(struct screen *screen, struct canvas *canvas)
{
	static const bool has_last_line[CONTEXT_COUNT] = {
		[CONTEXT_PROMPT] = true, [CONTEXT_ASK] = true, [CONTEXT_FORM] = true,
	};

	screen->dirty = false;
	screen->rows = canvas->rows;
	screen->cols = canvas->cols;
	canvas->plain = screen->linear;
	canvas_clear(canvas);
	if (screen->model) {
		screen_layout(screen);
		tree_draw(screen, canvas);
		split_draw(screen, canvas);
		guidance_draw(screen, canvas);
		canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
		screen_draw_title(screen, canvas);
	}
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
	screen_draw_hints(screen, canvas);
	if (!screen->overlay)
		return;
	draw_overlay(screen->overlay, screen, canvas);
	/* Over what lies there, unless that has the last line for itself. */
	if (!has_last_line[screen_context(screen)] && screen_hints_are_long(screen))
		screen_draw_hints(screen, canvas);
}
