/*
 * What a run of a quiz comes to, as a page with links to the controls that help; the run is kept
 * when it is finished, and what could not be kept can be tried again from here.
 */
#include "ui/quiz.h"

#include <string.h>

/* ---- the page: areas and what to do first ------------------------------------------ */

static enum style verdict_style(enum quiz_verdict verdict)
{
	static const enum style styles[VERDICT_COUNT] = {
		[VERDICT_IN_PLACE] = STYLE_GOOD,	[VERDICT_PARTLY] = STYLE_PARTIAL,
		[VERDICT_GAPS] = STYLE_PARTIAL,		[VERDICT_NOT_IN_PLACE] = STYLE_BAD,
		[VERDICT_NOT_APPLICABLE] = STYLE_PLAIN, [VERDICT_NOT_ANSWERED] = STYLE_DIM,
	};

	return styles[verdict];
}

static void add_areas(struct page *page, const struct ops_quiz *run)
{
	for (unsigned i = 0; i < run->quiz->area_count; i++) {
		struct page_shape shape = { .indent = 2 };
		struct quiz_count count;

		quiz_count_answers(run->steps, ops_quiz_answers(run), i, &count);
		if (!count.asked)
			continue;
		g_autofree char *title = g_strdup_printf("%s: ", run->quiz->areas[i].title);
		g_autofree char *verdict = label_quiz_count(&count);
		g_autofree char *list = label_quiz_numbers(&count);
		g_autofree char *numbers = g_strdup_printf(" (%s)", list);
		struct page_span spans[] = {
			{ title, STYLE_PLAIN, CATALOG_NONE },
			{ verdict, verdict_style(count.verdict), CATALOG_NONE },
			{ numbers, STYLE_DIM, CATALOG_NONE },
		};
		page_add(page, &shape, spans, G_N_ELEMENTS(spans));
	}
}

static void add_indented(struct page *page, enum style style, const char *text)
{
	struct page_shape shape = { .indent = 3 };
	struct page_span span = { text, style, CATALOG_NONE };

	if (*text)
		page_add(page, &shape, &span, 1);
}

/* A line for each control; those that the catalog has are links. An id means something in its own
 * catalog only: of another one it is said whose it is. */
static void add_controls(struct page *page, const struct quiz *quiz, const struct texts *controls,
			 const struct catalog *catalog)
{
	bool ours = g_strcmp0(catalog->id, quiz->catalog) == 0;

	if (!ours && quiz->catalog && controls->count) {
		g_autofree char *whose = g_strdup_printf(_("Controls of %s"), quiz->catalog);

		add_indented(page, STYLE_DIM, whose);
	}
	for (unsigned i = 0; i < controls->count; i++) {
		unsigned at = ours ? catalog_find(catalog, controls->items[i]) : CATALOG_NONE;
		bool known = at != CATALOG_NONE;
		struct page_shape shape = { .indent = 5 };
		struct page_span spans[] = {
			{ controls->items[i], known ? STYLE_LINK : STYLE_PLAIN, at },
			{ known ? "  " : "", STYLE_PLAIN, CATALOG_NONE },
			{ known ? catalog->nodes[at].title : "", STYLE_PLAIN, CATALOG_NONE },
		};

		page_add(page, &shape, spans, G_N_ELEMENTS(spans));
	}
}

static void add_thing(struct page *page, const struct ops_quiz *run, unsigned place, unsigned index,
		      const struct catalog *catalog)
{
	const struct quiz_step *step = &g_array_index(run->steps, struct quiz_step, index);
	enum quiz_answer answer = ops_quiz_answers(run)[index];
	g_autofree char *key = quiz_step_key(run->quiz, step);
	g_autofree char *title = ops_quiz_key_title(run->quiz, key);
	g_autofree char *prefix = g_strdup_printf("%u. ", place);
	g_autofree char *head = g_strdup_printf("%s: ", title);
	g_autofree char *articles = g_strjoinv(", ", (char **)step->ask->articles.items);
	struct page_shape shape = { .indent = 3, .prefix = prefix, .prefix_style = STYLE_HEADING };
	struct page_span spans[] = {
		{ head, STYLE_HEADING, CATALOG_NONE },
		{ label_quiz_answer(answer), answer == QUIZ_PARTLY ? STYLE_PARTIAL : STYLE_BAD,
		  CATALOG_NONE },
	};

	page_add_blank(page);
	page_add(page, &shape, spans, G_N_ELEMENTS(spans));
	add_indented(page, STYLE_PLAIN, step->ask->advice);
	add_indented(page, STYLE_DIM, articles);
	add_controls(page, run->quiz, &step->question->controls, catalog);
}

static void add_first_things(struct page *page, const struct ops_quiz *run,
			     const struct catalog *catalog)
{
	g_autoptr(GArray) order = quiz_first_things(run->steps, ops_quiz_answers(run));

	page_add_blank(page);
	if (order->len)
		page_add_text(page, STYLE_HEADING, _("What to do first, in this order"));
	else if (ops_quiz_answered(run))
		page_add_text(page, STYLE_PLAIN, _("Nothing is missing in what was answered."));
	for (unsigned i = 0; i < order->len; i++)
		add_thing(page, run, i + 1, g_array_index(order, unsigned, i), catalog);
}

/* ---- the page: skipped, changed, and the rest ---------------------------------------- */

static void add_skipped(struct page *page, const struct ops_quiz *run)
{
	bool headed = false;

	for (unsigned i = 0; i < run->steps->len; i++) {
		const struct quiz_step *step = &g_array_index(run->steps, struct quiz_step, i);

		if (ops_quiz_answers(run)[i] != QUIZ_ANSWER_COUNT)
			continue;
		g_autofree char *key = quiz_step_key(run->quiz, step);
		g_autofree char *title = ops_quiz_key_title(run->quiz, key);
		if (!headed) {
			page_add_blank(page);
			page_add_text(page, STYLE_HEADING, _("Skipped"));
		}
		headed = true;
		add_indented(page, STYLE_PLAIN, title);
	}
}

static void add_change(struct page *page, const struct quiz *quiz,
		       const struct ops_quiz_difference *change)
{
	g_autofree char *title = strcmp(change->key, "part") == 0 ?
		g_strdup(_("Part")) : ops_quiz_key_title(quiz, change->key);
	g_autofree char *line = g_strdup_printf("%s: %s -> %s", title,
						label_quiz_word(change->key, change->before),
						label_quiz_word(change->key, change->after));

	add_indented(page, STYLE_PLAIN, line);
}

/* What changed since the run before, when the one shown is kept and there is one. */
static void add_changes(struct page *page, const struct quiz_overlay *overlay,
			const struct session *session)
{
	const struct quiz *quiz = overlay->run->quiz;
	g_autoptr(GPtrArray) runs = ops_quiz_runs(session, quiz->id);
	const struct ops_quiz_run *before, *after;

	if (!overlay->kept || runs->len < 2)
		return;
	after = g_ptr_array_index(runs, runs->len - 1);
	before = g_ptr_array_index(runs, runs->len - 2);
	if (strcmp(after->id, overlay->kept) != 0)
		return;
	g_autoptr(GPtrArray) changes = ops_quiz_compare(quiz, before, after);
	g_autofree char *day = label_day(before->date ? before->date : "?");
	g_autofree char *heading = g_strdup_printf(changes->len ? _("Changed since %s") :
								  _("Nothing changed since %s"),
						   day);
	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, heading);
	for (unsigned i = 0; i < changes->len; i++)
		add_change(page, quiz, g_ptr_array_index(changes, i));
}

static void add_head(struct page *page, const struct quiz_overlay *overlay,
		     const struct catalog *catalog)
{
	const struct quiz *quiz = overlay->run->quiz;
	const struct quiz_option *option = &quiz->gate.options[overlay->run->option];
	g_autofree char *as_of = label_day(quiz->as_of);
	g_autofree char *source = g_strdup_printf(_("%s as of %s"), quiz->source, as_of);
	g_autofree char *day = label_day(overlay->date);
	g_autofree char *who = day ? g_strdup_printf(_("answered %s by %s"), day, overlay->by) : NULL;

	if (who)
		page_add_text(page, STYLE_DIM, who);
	page_add_text(page, STYLE_DIM, source);
	page_add_text(page, STYLE_PLAIN, option->text);
	if (!option->advice)
		return;
	page_add_blank(page);
	page_add_text(page, STYLE_PLAIN, option->advice);
	add_controls(page, quiz, &quiz->gate.controls, catalog);
}

static struct page *result_page(const struct quiz_overlay *overlay, const struct screen *screen,
				int width)
{
	const struct ui_model *model = screen->model;
	const struct ops_quiz *run = overlay->run;
	struct page *page = screen_page(screen, width);

	add_head(page, overlay, model->catalog);
	if (run->steps->len) {
		page_add_blank(page);
		add_areas(page, run);
		add_first_things(page, run, model->catalog);
		add_skipped(page, run);
	}
	add_changes(page, overlay, model->session);
	page_add_blank(page);
	page_add_text(page, STYLE_DIM, run->quiz->notice);
	return page;
}

/* The pane with its page, which is made where it is needed: keys may come before a frame. */
static struct scroll_pane *result_pane(struct quiz_overlay *overlay, const struct screen *screen)
{
	int width = overlay_page_width(screen);

	if (!overlay->pane.page || overlay->pane.width != width) {
		scroll_clear(&overlay->pane);
		overlay->pane.page = result_page(overlay, screen, width);
		overlay->pane.width = width;
	}
	return &overlay->pane;
}

static void result_draw(struct overlay *base, struct screen *screen, struct canvas *canvas)
{
	struct quiz_overlay *overlay = (struct quiz_overlay *)base;

	overlay_page_draw(screen, canvas, result_pane(overlay, screen), overlay->run->quiz->title);
}

/* ---- keeping ------------------------------------------------------------------------- */

static void keep(struct screen *screen, struct quiz_overlay *overlay)
{
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	g_autofree char *id = NULL;
	struct change *change = ops_quiz_change(screen->ops, overlay->run, &id, &error);

	if (change && model_append(screen->model, change, &news, &error)) {
		overlay->kept = g_steal_pointer(&id);
		screen_saved(screen, g_strdup_printf(_("saved: %s"), overlay->run->quiz->title),
			     &news);
	} else {
		screen_fail_save(screen, error);
	}
	ui_news_clear(&news);
	change_free(change);
	scroll_clear(&overlay->pane);
}

static void show(const struct screen *screen, struct quiz_overlay *overlay)
{
	static const struct overlay_class class = { CONTEXT_RESULT, result_draw, NULL,
						    quiz_overlay_free };

	overlay->base.class = &class;
	scroll_begin(screen, &overlay->pane);
	scroll_clear(&overlay->pane);
}

void quiz_finish(struct screen *screen)
{
	struct quiz_overlay *overlay = quiz_overlay_of(screen);

	show(screen, overlay);
	keep(screen, overlay);
}

unsigned command_result_keep(struct screen *screen, int number, const char *text)
{
	struct quiz_overlay *overlay = quiz_overlay_of(screen);
	(void)number;
	(void)text;

	screen_hush(screen);
	if (overlay->kept)
		screen_say(screen, g_strdup(_("this run is kept already")));
	else
		keep(screen, overlay);
	return CHANGED_VIEW;
}

/* ---- moving, leaving ------------------------------------------------------------------- */

/* Whether the result may go: what can still be kept is not dropped without a word. */
static bool may_leave(struct screen *screen, struct quiz_overlay *overlay)
{
	if (overlay->kept || overlay->warned || session_is_readonly(screen->model->session) ||
	    (overlay->run->steps->len && !ops_quiz_answered(overlay->run)))
		return true;
	overlay->warned = true;
	screen_say(screen, g_strdup(_("this run is not kept: ^S tries again, the same key once more leaves it")));
	screen->message_is_error = true;
	return false;
}

unsigned command_result_close(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (!may_leave(screen, quiz_overlay_of(screen)))
		return CHANGED_VIEW;
	screen_hush(screen);
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}

unsigned command_result_move(struct screen *screen, int number, const char *text)
{
	struct quiz_overlay *overlay = quiz_overlay_of(screen);
	bool said = screen->message != NULL;
	(void)text;

	screen_hush(screen);
	return scroll_move(result_pane(overlay, screen), overlay_page_rows(screen),
			   (enum motion)number) |
	       (said ? CHANGED_VIEW : CHANGED_NOTHING);
}

bool result_point(struct screen *screen, int y, int x)
{
	struct scroll_pane *pane = result_pane(quiz_overlay_of(screen), screen);
	int link = scroll_link_at(pane, y, x, false);

	if (link < 0)
		return false;
	pane->view.link = link;
	return true;
}

unsigned command_result_link(struct screen *screen, int number, const char *text)
{
	struct quiz_overlay *overlay = quiz_overlay_of(screen);
	(void)text;

	screen_hush(screen);
	return scroll_link(result_pane(overlay, screen), overlay_page_rows(screen), number) |
	       CHANGED_VIEW;
}

unsigned command_result_follow(struct screen *screen, int number, const char *text)
{
	struct quiz_overlay *overlay = quiz_overlay_of(screen);
	unsigned node = CATALOG_NONE;
	int line;
	(void)number;
	(void)text;

	if (overlay->pane.view.link >= 0)
		node = page_link(result_pane(overlay, screen)->page,
				 (unsigned)overlay->pane.view.link, &line);
	if (node == CATALOG_NONE) {
		screen_say(screen, g_strdup(_("no control is chosen: l goes to the next one")));
		return CHANGED_VIEW;
	}
	if (!may_leave(screen, overlay))
		return CHANGED_VIEW;
	if (overlay->kept)
		screen_say(screen, g_strdup_printf(_("`:quiz-results %s` shows the result again"),
						   overlay->run->quiz->id));
	else
		screen_hush(screen);
	screen_set_overlay(screen, NULL);
	screen->focus = PANE_GUIDANCE;
	model_jump(screen->model, node);
	return CHANGED_VIEW | CHANGED_SELECTION;
}

/* ---- a run that was kept ------------------------------------------------------------------ */

static bool take_last(struct screen *screen, struct quiz_overlay *overlay)
{
	const struct quiz *quiz = overlay->run->quiz;
	g_autoptr(GPtrArray) runs = ops_quiz_runs(screen->model->session, quiz->id);
	const struct ops_quiz_run *last = runs->len ? g_ptr_array_index(runs, runs->len - 1) : NULL;
	unsigned lost;

	if (!last)
		screen_say(screen, g_strdup_printf(_("no run of quiz %s is kept yet: `:quiz %s` makes one"),
						   quiz->id, quiz->id));
	else if (!ops_quiz_take(overlay->run, last, &lost))
		screen_say(screen, g_strdup(_("this quiz does not know the part of the last run any more")));
	else if (lost)
		screen_say(screen,
			   g_strdup_printf(ngettext("%u answer of the last run has no question in this revision",
						    "%u answers of the last run have no question in this revision",
						    lost), lost));
	if (!last || !ops_quiz_is_done(overlay->run))
		return false;
	overlay->kept = g_strdup(last->id);
	overlay->date = g_strdup(last->date ? last->date : "?");
	overlay->by = g_strdup(last->by ? last->by : "?");
	return true;
}

unsigned command_quiz_results(struct screen *screen, int number, const char *text)
{
	g_autoptr(GError) error = NULL;
	struct ops_quiz *run = ops_quiz_new(screen->ops, *text ? text : NULL, &error);
	struct quiz_overlay *overlay;
	(void)number;

	if (!run) {
		screen_fail(screen, error);
		return CHANGED_VIEW;
	}
	overlay = quiz_overlay_new(screen, run);
	show(screen, overlay);
	if (take_last(screen, overlay))
		screen_set_overlay(screen, &overlay->base);
	else
		quiz_overlay_free(&overlay->base);
	return CHANGED_VIEW;
}
