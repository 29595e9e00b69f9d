/*
 * A line typed at the bottom of the screen. What is done with it is the opener's; when that
 * fails the line stays, with what was typed.
 */
#include "ui/linear.h"

#include <string.h>

struct prompt {
	struct overlay base;
	char *label;
	struct edit edit;
	struct prompt_way way;
	char *aside; /* at the right end of the line; NULL */
	char **before; /* lines typed before, the newest first; NULL until they are asked for */
	unsigned back; /* how far back; 0: what is being typed */
	char *begun;   /* what was typed before going back */
	char *choices; /* what completion found, two blanks between; NULL */
	bool blank;    /* completion put one before the cursor, and nothing was typed since */
	bool stands;   /* the text is what stood before, and nothing was done with it yet */
	size_t shown, next; /* where in it the page begins, and the next one; 0: there is none */
};

static struct prompt *prompt_of(struct screen *screen)
{
	return (struct prompt *)screen->overlay;
}

static void prompt_free(struct overlay *overlay)
{
	struct prompt *prompt = (struct prompt *)overlay;

	edit_clear(&prompt->edit);
	g_free(prompt->label);
	g_free(prompt->choices);
	g_free(prompt->aside);
	g_strfreev(prompt->before);
	g_free(prompt->begun);
	g_free(prompt);
}

static void forget_choices(struct screen *screen)
{
	struct prompt *prompt = prompt_of(screen);

	prompt->blank = prompt->stands = false;
	g_clear_pointer(&prompt->choices, g_free);
	prompt->shown = prompt->next = 0;
	g_clear_pointer(&screen->message, g_free);
}

/* What is typed over the text that stood before takes its place, as over a selection; a blank or a
 * comma goes on with it, since no value begins with one. */
static void take_place(struct prompt *prompt, unsigned character)
{
	if (prompt->stands && character != ' ' && character != ',')
		edit_replace(&prompt->edit, "");
	prompt->stands = false;
}

/* The text is another one: whoever wants to know is told. */
static void tell_typed(struct screen *screen)
{
	struct prompt *prompt = prompt_of(screen);

	if (prompt->way.typed)
		prompt->way.typed(screen, prompt->edit.text->str);
}

static unsigned prompt_type(struct overlay *overlay, struct screen *screen, unsigned character)
{
	struct prompt *prompt = (struct prompt *)overlay;

	take_place(prompt, character);
	/* Fingers that know no such blank type one; and a list goes on without it. */
	if (prompt->blank && (character == ',' || character == ' '))
		edit_delete(&prompt->edit, EDIT_LEFT);
	forget_choices(screen);
	edit_insert(&prompt->edit, character);
	tell_typed(screen);
	return CHANGED_VIEW;
}

char *paste_line(const char *text)
{
	char *line = g_strdup(text);

	for (size_t end = strlen(line); end > 0 && line[end - 1] == '\n'; end--)
		line[end - 1] = '\0';
	return g_strdelimit(line, "\n\t", ' ');
}

unsigned prompt_paste(struct screen *screen, const char *text)
{
	g_autofree char *line = paste_line(text);

	take_place(prompt_of(screen), (unsigned)*line);
	forget_choices(screen);
	edit_insert_text(&prompt_of(screen)->edit, line);
	tell_typed(screen);
	return CHANGED_VIEW;
}

static int columns_of(const char *text, size_t bytes)
{
	g_autofree char *part = g_strndup(text, bytes);
	g_autofree char *display = text_display(part);

	return (int)text_columns(display);
}

/* How much of a list of choices fits: whole words, at least one. */
static size_t choices_fit(const char *choices, int room)
{
	size_t fit = 0;

	while (choices[fit]) {
		const char *gap = strstr(choices + fit + (fit ? 2 : 0), "  ");
		size_t end = gap ? (size_t)(gap - choices) : strlen(choices);

		if (fit && columns_of(choices, end) > room)
			break;
		fit = end;
	}
	return fit;
}

/* The page of choices that is shown, as wide as there is room for; sets where the next begins.
 * g_free(). */
static char *choices_page(struct prompt *prompt, int room)
{
	const char *from = prompt->choices + prompt->shown, *more = _("   Tab: more");
	size_t fit = choices_fit(from, room);

	if (from[fit] || prompt->shown)
		fit = choices_fit(from, room - columns_of(more, strlen(more)));
	prompt->next = from[fit] ? prompt->shown + fit + 2 : 0;
	g_autofree char *page = g_strndup(from, fit);
	return g_strconcat(page, from[fit] || prompt->shown ? more : "", NULL);
}

/* What is said beside the line: why it was refused, else what it could go on with; NULL.
 * g_free(). */
static char *beside(struct prompt *prompt, const struct screen *screen, int room)
{
	if (screen->message)
		return g_strdup(screen->message);
	if (prompt->stands)
		return g_strdup(_("what you type takes its place; a blank, Left or End goes on with it"));
	return prompt->choices ? choices_page(prompt, room) : NULL;
}

/* That stands above the line, in the linear mode in the last row as everything that is said.
 * Returns the row that is left for the line. */
static int draw_beside(struct prompt *prompt, const struct screen *screen, struct canvas *canvas)
{
	enum style style = screen->message && screen->message_is_error ? STYLE_ERROR : STYLE_HINT;
	int last = canvas->rows - 1;
	g_autofree char *text = beside(prompt, screen, canvas->cols - 2);

	if (screen->linear && canvas->rows >= 3) {
		int lines = linear_height(text ? text : "", canvas->cols - 2);

		screen_draw_lines(canvas, last, canvas->cols - 2, style, text ? text : "");
		return MAX(last - lines, 0);
	}
	if (text && canvas->rows >= 2)
		screen_draw_lines(canvas, last - 1, canvas->cols - 2, style, text);
	return last;
}

/* In the linear mode no beginning slides away: over as many lines as it takes, the last of them in
 * row `y`; the one with the cursor is seen even where there is no room for all. */
static void draw_line_whole(const struct prompt *prompt, struct canvas *canvas, int y)
{
	struct edit whole;
	int columns = MAX(canvas->cols - 1, 1);

	edit_init(&whole, prompt->label);
	edit_insert_text(&whole, prompt->edit.text->str);
	whole.cursor = strlen(prompt->label) + prompt->edit.cursor;
	g_autoptr(GArray) lines = edit_wrap(&whole, columns);
	int at = (int)edit_cursor_line(&whole, lines), count = MIN((int)lines->len, y + 1);
	int first = MIN((int)lines->len - count, at);

	for (int i = 0; i < count; i++) {
		const struct edit_line *line =
			&g_array_index(lines, struct edit_line, (unsigned)(first + i));
		g_autofree char *text =
			g_strndup(whole.text->str + line->start, line->end - line->start);
		int row = y + 1 - count + i;

		canvas_fill(canvas, (struct rect){ row, 0, 1, canvas->cols }, STYLE_PLAIN, " ");
		canvas_text(canvas, row, 0, STYLE_PLAIN, text);
		if (first + i == at) {
			canvas->cursor_y = row;
			canvas->cursor_x = MIN(edit_columns(&whole, line->start, whole.cursor),
					       canvas->cols - 1);
		}
	}
	edit_clear(&whole);
}

static void prompt_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct prompt *prompt = (struct prompt *)overlay;
	const struct edit *edit = &prompt->edit;
	int y = draw_beside(prompt, screen, canvas), label, room;
	size_t from = 0;

	if (screen->linear) {
		draw_line_whole(prompt, canvas, y);
		return;
	}
	canvas_fill(canvas, (struct rect){ y, 0, 1, canvas->cols }, STYLE_PLAIN, " ");
	label = canvas_text(canvas, y, 0, STYLE_HEADING, prompt->label);
	room = MAX(canvas->cols - label - 1, 1);
	if (prompt->aside && room > 2 * columns_of(prompt->aside, strlen(prompt->aside)))
		room -= columns_of(prompt->aside, strlen(prompt->aside)) + 1;
	while (edit_columns(edit, from, edit->cursor) > room && from < edit->cursor)
		from = (size_t)(g_utf8_next_char(edit->text->str + from) - edit->text->str);
	canvas_text(canvas, y, label, prompt->stands ? STYLE_SELECTED : STYLE_PLAIN,
		    edit->text->str + from);
	if (prompt->aside && label + room + 1 < canvas->cols) {
		canvas_fill(canvas, (struct rect){ y, label + room, 1, canvas->cols }, STYLE_PLAIN,
			    " ");
		canvas_text(canvas, y, label + room + 1, STYLE_DIM, prompt->aside);
	}
	canvas->cursor_y = y;
	canvas->cursor_x = MIN(label + edit_columns(edit, from, edit->cursor), canvas->cols - 1);
}

static struct prompt *prompt_new(struct screen *screen, const char *label, const char *text,
				 const struct prompt_way *way)
{
	static const struct overlay_class class = { CONTEXT_PROMPT, prompt_draw, prompt_type,
						    prompt_free };
	struct prompt *prompt = g_new0(struct prompt, 1);

	if (screen_is_silent(screen)) /* what stood there was not about this line */
		g_clear_pointer(&screen->message, g_free);
	prompt->base.class = &class;
	prompt->label = g_strdup(label);
	prompt->way = *way;
	edit_init(&prompt->edit, text);
	prompt->stands = prompt->edit.text->len > 0 && !way->begun;
	return prompt;
}

void prompt_open_as(struct screen *screen, const char *label, const char *text,
		    const struct prompt_way *way)
{
	screen_set_overlay(screen, &prompt_new(screen, label, text, way)->base);
}

void prompt_open_over(struct screen *screen, const char *label, const struct prompt_way *way)
{
	screen_push_overlay(screen, &prompt_new(screen, label, "", way)->base);
}

void prompt_open(struct screen *screen, const char *label, const char *text, prompt_done_fn done,
		 prompt_complete_fn complete)
{
	struct prompt_way way = { .done = done, .complete = complete };

	prompt_open_as(screen, label, text, &way);
}

void prompt_set_aside(struct screen *screen, char *aside)
{
	struct prompt *prompt = prompt_of(screen);

	g_free(prompt->aside);
	prompt->aside = aside;
}

/* The line may open something over itself (`:help`); only what is still the prompt is closed. */
unsigned command_prompt_accept(struct screen *screen, int number, const char *text)
{
	struct prompt *prompt = prompt_of(screen);
	g_autofree char *line = g_strdup(prompt->edit.text->str);
	g_autofree char *label = g_strdup(prompt->label);
	struct prompt_way way = prompt->way;
	struct overlay *below = screen->overlay->below;
	(void)number;
	(void)text;

	g_clear_pointer(&screen->message, g_free);
	screen_set_overlay(screen, NULL);
	if (way.history)
		history_add(screen->ops->config, way.history, line);
	if (way.done(screen, line) || screen->overlay != below)
		return CHANGED_VIEW;
	screen_cover_overlay(screen);
	prompt_open_as(screen, label, line, &way);
	prompt_of(screen)->stands = false;
	return CHANGED_VIEW;
}

unsigned command_prompt_cancel(struct screen *screen, int number, const char *text)
{
	struct prompt_way way = prompt_of(screen)->way;
	(void)number;
	(void)text;

	g_clear_pointer(&screen->message, g_free);
	screen_set_overlay(screen, NULL);
	if (way.left)
		way.left(screen);
	return CHANGED_VIEW;
}

unsigned command_prompt_complete(struct screen *screen, int number, const char *text)
{
	struct prompt *prompt = prompt_of(screen);
	(void)number;
	(void)text;

	if (prompt->choices) { /* the next page, or the first again */
		prompt->shown = prompt->next;
		g_free(choices_page(prompt, screen->cols - 2));
		return CHANGED_VIEW;
	}
	forget_choices(screen);
	if (prompt->way.complete)
		prompt->way.complete(screen, &prompt->edit, &prompt->choices);
	prompt->blank = !prompt->choices && prompt->edit.cursor > 0 &&
			prompt->edit.text->str[prompt->edit.cursor - 1] == ' ';
	if (prompt->choices)
		g_free(choices_page(prompt, screen->cols - 2));
	return CHANGED_VIEW;
}

unsigned command_prompt_move(struct screen *screen, int number, const char *text)
{
	(void)text;
	prompt_of(screen)->blank = prompt_of(screen)->stands = false;
	edit_move(&prompt_of(screen)->edit, (enum edit_motion)number);
	return CHANGED_VIEW;
}

/* Deleting in an empty line leaves it, as everybody's fingers expect. */
unsigned command_prompt_delete(struct screen *screen, int number, const char *text)
{
	struct prompt *prompt = prompt_of(screen);

	forget_choices(screen);
	if (number == EDIT_LEFT && prompt->edit.text->len == 0)
		return command_prompt_cancel(screen, number, text);
	edit_delete(&prompt->edit, (enum edit_motion)number);
	tell_typed(screen);
	return CHANGED_VIEW;
}

/* Back (1) and forth (-1) among the lines typed before; what was begun comes back at the end. */
unsigned command_prompt_history(struct screen *screen, int number, const char *text)
{
	struct prompt *prompt = prompt_of(screen);
	unsigned count;
	(void)text;

	if (!prompt->way.history)
		return CHANGED_NOTHING;
	if (!prompt->before)
		prompt->before = history_lines(screen->ops->config, prompt->way.history);
	count = g_strv_length(prompt->before);
	if (number > 0 ? prompt->back >= count : prompt->back == 0)
		return CHANGED_NOTHING;
	if (prompt->back == 0) {
		g_free(prompt->begun);
		prompt->begun = g_strdup(prompt->edit.text->str);
	}
	prompt->back += number > 0 ? 1u : -1u;
	forget_choices(screen);
	edit_replace(&prompt->edit,
		     prompt->back ? prompt->before[prompt->back - 1] : prompt->begun);
	tell_typed(screen);
	return CHANGED_VIEW;
}
