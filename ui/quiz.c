/*
 * A quiz on the screen: one question at a time over the panes, an answer by its letter or by the
 * arrows, back and forth. What it comes to is in quiz_result.c; what is asked and kept is ops'.
 */
#include "ui/quiz.h"

/* The letters of the answers, as everywhere a quiz is asked. */
static const char *const letters[QUIZ_ANSWER_COUNT] = {
	[QUIZ_YES] = "y", [QUIZ_PARTLY] = "p", [QUIZ_NO] = "n", [QUIZ_UNKNOWN] = "d",
	[QUIZ_NA] = "a",
};

struct quiz_overlay *quiz_overlay_new(const struct screen *screen, struct ops_quiz *run)
{
	struct quiz_overlay *overlay = g_new0(struct quiz_overlay, 1);

	overlay->run = run;
	overlay->chosen = QUIZ_NONE;
	scroll_begin(screen, &overlay->pane);
	return overlay;
}

void quiz_overlay_free(struct overlay *base)
{
	struct quiz_overlay *overlay = (struct quiz_overlay *)base;

	ops_quiz_free(overlay->run);
	scroll_clear(&overlay->pane);
	g_free(overlay->kept);
	g_free(overlay->date);
	g_free(overlay->by);
	g_free(overlay);
}

/* ---- the page ------------------------------------------------------------------ */

static unsigned choice_count(const struct ops_quiz *run)
{
	return run->at == 0 ? run->quiz->gate.option_count : QUIZ_ANSWER_COUNT;
}

/* What was said before when somebody comes back. Else nothing: Enter alone must not say yes. */
static unsigned choice_before(const struct ops_quiz *run)
{
	enum quiz_answer answer;

	if (run->at == 0)
		return run->option;
	answer = ops_quiz_answers(run)[run->at - 1];
	return answer == QUIZ_ANSWER_COUNT ? QUIZ_NONE : answer;
}

static bool is_said(const struct ops_quiz *run, unsigned choice)
{
	if (run->at == 0)
		return run->option == choice;
	return (unsigned)ops_quiz_answers(run)[run->at - 1] == choice;
}

static const char *choice_text(const struct ops_quiz *run, unsigned choice)
{
	return run->at == 0 ? run->quiz->gate.options[choice].text :
			      label_quiz_answer((enum quiz_answer)choice);
}

/* The same without a mark: "y yes, said before". */
static void add_choice_words(const struct ops_quiz *run, struct page *page, unsigned choice,
			     const char *key, enum style style)
{
	const char *text = choice_text(run, choice);
	g_autofree char *words = is_said(run, choice) ?
		g_strdup_printf(_("%s %s, said before"), key, text) :
		g_strdup_printf("%s %s", key, text);

	page_add_text(page, style, words);
}

static void add_choice(struct quiz_overlay *overlay, struct page *page, unsigned choice)
{
	const struct ops_quiz *run = overlay->run;
	bool chosen = choice == overlay->chosen;
	enum style style = chosen ? STYLE_SELECTED : STYLE_PLAIN;
	g_autofree char *digit = g_strdup_printf("%u", choice + 1);
	const char *key = run->at == 0 ? digit : letters[choice];
	g_autofree char *prefix =
		g_strdup_printf("%s %s  ", is_said(run, choice) ? "(*)" : "( )", key);
	struct page_shape shape = { .indent = 7, .prefix = prefix, .prefix_style = STYLE_PLAIN };
	struct page_span span = { choice_text(run, choice), style, choice };

	if (chosen)
		overlay->first = page_lines(page);
	if (overlay->pane.view.by_line)
		add_choice_words(run, page, choice, key, style);
	else
		page_add(page, &shape, &span, 1);
	if (chosen)
		overlay->last = page_lines(page) - 1;
}

static void add_question(struct page *page, const struct ops_quiz *run)
{
	const struct quiz_step *step = ops_quiz_step(run);
	g_autofree char *key = step ? quiz_step_key(run->quiz, step) : NULL;
	g_autofree char *title = step ? ops_quiz_key_title(run->quiz, key) : NULL;

	if (title)
		page_add_text(page, STYLE_HEADING, title);
	page_add_text(page, STYLE_PLAIN, step ? step->ask->text : run->quiz->gate.text);
}

/* What counts as yes, and the articles; before the first answer also what this is. */
static void add_help(struct page *page, const struct ops_quiz *run)
{
	const struct quiz *quiz = run->quiz;
	const struct quiz_step *step = ops_quiz_step(run);
	const char *help = step ? step->ask->help : quiz->gate.help;
	const struct texts *articles = step ? &step->ask->articles : &quiz->gate.articles;
	g_autofree char *joined = g_strjoinv(", ", (char **)articles->items);
	g_autofree char *day = label_day(quiz->as_of);
	g_autofree char *source = g_strdup_printf(_("%s as of %s"), quiz->source, day);

	if (help) {
		page_add_blank(page);
		page_add_text(page, STYLE_PLAIN, help);
	}
	if (*joined)
		page_add_text(page, STYLE_DIM, joined);
	if (step)
		return;
	page_add_blank(page);
	page_add_text(page, STYLE_DIM, quiz->about);
	page_add_text(page, STYLE_DIM, quiz->notice);
	page_add_text(page, STYLE_DIM, source);
}

/* The page of what is asked now; made where it is needed, since keys may come before a frame. */
static void make_page(struct quiz_overlay *overlay, const struct screen *screen)
{
	int width = overlay_page_width(screen);
	struct page *page;

	if (overlay->pane.page && overlay->pane.width == width &&
	    overlay->made_at == overlay->run->at && overlay->made_chosen == overlay->chosen)
		return;
	page = screen_page(screen, width);
	scroll_clear(&overlay->pane);
	overlay->first = overlay->last = 0;
	add_question(page, overlay->run);
	page_add_blank(page);
	for (unsigned choice = 0; choice < choice_count(overlay->run); choice++)
		add_choice(overlay, page, choice);
	add_help(page, overlay->run);
	overlay->pane.page = page;
	overlay->pane.width = width;
	overlay->made_at = overlay->run->at;
	overlay->made_chosen = overlay->chosen;
}

static void quiz_draw(struct overlay *base, struct screen *screen, struct canvas *canvas)
{
	struct quiz_overlay *overlay = (struct quiz_overlay *)base;
	const struct ops_quiz *run = overlay->run;
	g_autofree char *place = g_strdup_printf(_("%u of %u"), run->at + 1, ops_quiz_total(run));
	g_autofree char *title = g_strdup_printf("%s: %s", run->quiz->title, place);

	make_page(overlay, screen);
	overlay_page_draw(screen, canvas, &overlay->pane, title);
	if (!screen->linear && overlay->first >= overlay->pane.view.top &&
	    overlay->first < overlay->pane.view.top + overlay_page_rows(screen))
		canvas->cursor_y += overlay->first - overlay->pane.view.top;
}

/* ---- answering ------------------------------------------------------------------- */

static void say(struct screen *screen, const char *message)
{
	screen_say(screen, g_strdup(message));
}

/* At the gate one chooses among its options; the questions behind it have keys of their own. */
bool quiz_offers(const struct screen *screen, const char *command)
{
	static const char *const at_gate[] = { "quiz-accept", "quiz-down", NULL };
	static const char *const always[] = { "quiz-leave", NULL };
	const struct quiz_overlay *overlay = (const struct quiz_overlay *)screen->overlay;
	bool is_gate = overlay->run->at == 0;

	return g_strv_contains(always, command) || g_strv_contains(at_gate, command) == is_gate;
}

static void say_how(struct screen *screen)
{
	if (quiz_overlay_of(screen)->run->at == 0)
		say(screen, _("choose with a digit, or with the arrows and Enter"));
	else
		say(screen, _("choose with y, p, n, d or a, or with the arrows and Enter"));
}

/* The hints are for the questions behind it. */
static void say_how_at_gate(struct screen *screen)
{
	if (quiz_overlay_of(screen)->run->at == 0 && screen_is_silent(screen))
		say_how(screen);
}

/* "3 of 30: Is there a register of processing?" */
static void say_question(struct screen *screen)
{
	const struct ops_quiz *run = quiz_overlay_of(screen)->run;
	const struct quiz_step *step = ops_quiz_step(run);

	screen_announce(screen, g_strdup_printf(_("%u of %u: %s"), run->at + 1, ops_quiz_total(run),
						step ? step->ask->text : run->quiz->gate.text));
}

/* Another question is asked: from its top, with what was said before. */
static unsigned moved(struct screen *screen)
{
	struct quiz_overlay *overlay = quiz_overlay_of(screen);

	scroll_begin(screen, &overlay->pane);
	overlay->warned = false;
	if (ops_quiz_is_done(overlay->run)) {
		quiz_finish(screen);
		return CHANGED_VIEW;
	}
	overlay->chosen = choice_before(overlay->run);
	say_how_at_gate(screen);
	say_question(screen);
	return CHANGED_VIEW;
}

static unsigned take(struct screen *screen, unsigned choice)
{
	struct ops_quiz *run = quiz_overlay_of(screen)->run;

	if (run->at == 0)
		ops_quiz_choose(run, choice);
	else
		ops_quiz_answer(run, (enum quiz_answer)choice);
	return moved(screen);
}

/* A digit is a choice, wherever there are so many. */
static unsigned quiz_type(struct overlay *base, struct screen *screen, unsigned character)
{
	const struct ops_quiz *run = ((struct quiz_overlay *)base)->run;

	if (character < '1' || character - '1' >= choice_count(run))
		return CHANGED_NOTHING;
	screen_hush(screen);
	return take(screen, character - '1');
}

unsigned command_quiz_answer(struct screen *screen, int number, const char *text)
{
	(void)text;
	screen_hush(screen);
	if (quiz_overlay_of(screen)->run->at > 0)
		return take(screen, (unsigned)number);
	say_how(screen);
	return CHANGED_VIEW;
}

unsigned command_quiz_accept(struct screen *screen, int number, const char *text)
{
	unsigned chosen = quiz_overlay_of(screen)->chosen;
	(void)number;
	(void)text;

	screen_hush(screen);
	if (chosen != QUIZ_NONE)
		return take(screen, chosen);
	say_how(screen);
	return CHANGED_VIEW;
}

unsigned command_quiz_move(struct screen *screen, int number, const char *text)
{
	struct quiz_overlay *overlay = quiz_overlay_of(screen);
	int count = (int)choice_count(overlay->run), rows = overlay_page_rows(screen);
	(void)text;

	screen_hush(screen);
	overlay->warned = false;
	if (overlay->chosen == QUIZ_NONE)
		overlay->chosen = number > 0 ? 0 : (unsigned)count - 1;
	else
		overlay->chosen = (unsigned)(((int)overlay->chosen + count + number) % count);
	make_page(overlay, screen);
	overlay->pane.view.line = overlay->first;
	if (overlay->first < overlay->pane.view.top)
		overlay->pane.view.top = overlay->first;
	if (overlay->last >= overlay->pane.view.top + rows)
		overlay->pane.view.top = overlay->last - rows + 1;
	say_how_at_gate(screen);
	return CHANGED_VIEW;
}

bool quiz_point(struct screen *screen, int y, int x)
{
	struct quiz_overlay *overlay = quiz_overlay_of(screen);
	int link = scroll_link_at(&overlay->pane, y, x, true), line;

	if (link < 0)
		return false;
	screen_hush(screen);
	overlay->warned = false;
	overlay->chosen = page_link(overlay->pane.page, (unsigned)link, &line);
	return true;
}

unsigned command_quiz_scroll(struct screen *screen, int number, const char *text)
{
	struct quiz_overlay *overlay = quiz_overlay_of(screen);
	(void)text;

	make_page(overlay, screen);
	return scroll_move(&overlay->pane, overlay_page_rows(screen), (enum motion)number);
}

unsigned command_quiz_back(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_hush(screen);
	if (!ops_quiz_back(quiz_overlay_of(screen)->run))
		say(screen, _("this is the first question"));
	return moved(screen);
}

/* Whoever has answered something is told once that leaving drops it. */
unsigned command_quiz_leave(struct screen *screen, int number, const char *text)
{
	struct quiz_overlay *overlay = quiz_overlay_of(screen);
	bool empty = overlay->run->option == QUIZ_NONE;
	(void)number;
	(void)text;

	if (!empty && !overlay->warned) {
		overlay->warned = true;
		say(screen, _("nothing of it is kept: q again leaves, any answer goes on"));
		return CHANGED_VIEW;
	}
	screen_set_overlay(screen, NULL);
	say(screen, _("the quiz was left: nothing was kept"));
	return CHANGED_VIEW;
}

/* ---- opening --------------------------------------------------------------------- */

unsigned command_quiz(struct screen *screen, int number, const char *text)
{
	static const struct overlay_class class = { CONTEXT_QUIZ, quiz_draw, quiz_type,
						    quiz_overlay_free };
	g_autoptr(GError) error = NULL;
	struct ops_quiz *run = ops_quiz_new(screen->ops, *text ? text : NULL, &error);
	struct quiz_overlay *overlay;
	(void)number;

	if (!run) {
		screen_fail(screen, error);
		return CHANGED_VIEW;
	}
	overlay = quiz_overlay_new(screen, run);
	overlay->base.class = &class;
	screen_set_overlay(screen, &overlay->base);
	if (session_is_readonly(screen->model->session))
		say(screen, _("this session can only be read: the run will not be kept"));
	else
		say_how(screen);
	return CHANGED_VIEW;
}
