/*
 * `i`: walking through an interview: the questions of one control after the other, answered with
 * a key and a few words while somebody talks. Everything is saved as it goes, one action a key,
 * and tied to the interview.
 */
#include "ui/walk.h"

#include <string.h>

enum { LABEL_COLS = 14 };

struct walk {
	struct overlay base;
	struct scroll_pane pane;   /* the questions, and the guidance below them */
	unsigned version;
};

/* ---- what is walked --------------------------------------------------------------------- */

void walking_free(struct walking *walking)
{
	if (!walking)
		return;
	g_free(walking->interview);
	g_array_unref(walking->controls);
	g_free(walking);
}

static const struct catalog_node *node_of(const struct screen *screen)
{
	const struct walking *walking = screen->walking;

	return &screen->model->catalog->nodes[g_array_index(walking->controls, unsigned,
							    walking->at)];
}

static unsigned index_of(const struct screen *screen)
{
	return g_array_index(screen->walking->controls, unsigned, screen->walking->at);
}

static GPtrArray *answers_of(const struct screen *screen)
{
	const struct ui_model *model = screen->model;

	return ops_answers(model->session, model->catalog, index_of(screen), model->service);
}

static void note_linked(const char *path, const char *text, bool conflict, void *data)
{
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	g_hash_table_add(data, g_strdup(parts[3]));
}

/* The ids of the controls that an interview is about, as far as that is recorded. */
static GHashTable *linked_to(const struct session *session, const char *interview)
{
	GHashTable *linked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autofree char *path = session_path("interview", interview, "control", NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);

	session_each(session, prefix, note_linked, linked);
	return linked;
}

/* Answering links a control too: an interview was planned for some when one of them has no answer
 * in it yet. */
static bool was_planned(const struct ui_model *model, const char *interview, GHashTable *linked)
{
	g_autoptr(GHashTable) answered = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GPtrArray) answers =
		ops_answers_in(model->session, model->catalog, interview);

	for (unsigned i = 0; i < answers->len; i++)
		g_hash_table_add(answered, ((struct ops_answer *)answers->pdata[i])->control);
	return g_hash_table_size(linked) > g_hash_table_size(answered);
}

/* The controls that are walked: the marked ones, else those that the interview was planned for,
 * else those the filter shows, from the selected control on. */
static GArray *choose_controls(const struct ui_model *model, const char *interview, unsigned *at)
{
	GArray *controls = g_array_new(FALSE, FALSE, sizeof(unsigned));
	const struct catalog_node *nodes = model->catalog->nodes;
	g_autoptr(GHashTable) linked = linked_to(model->session, interview);
	bool has_links = !model->marked_count && was_planned(model, interview, linked);

	*at = 0;
	for (unsigned i = 0; i < model->catalog->node_count; i++) {
		bool chosen = model->marked_count ? model_is_marked(model, i) :
			      has_links		  ? g_hash_table_contains(linked, nodes[i].id) :
						    !model_is_hidden(model, i);

		if (!nodes[i].control || !chosen)
			continue;
		bool is_whole = !model->marked_count && !has_links;
		if (is_whole ? i < model->selected : i == model->selected)
			*at = controls->len + is_whole;
		g_array_append_val(controls, i);
	}
	if (*at >= controls->len)
		*at = 0;
	return controls;
}

/* ---- drawing ------------------------------------------------------------------------------ */

static const char *answer_words(const struct ops_answer *answer)
{
	static const struct {
		const char *word, *label;
	} labels[] = { { "yes", N_("yes") }, { "no", N_("no") }, { "unclear", N_("unclear") } };

	for (size_t i = 0; answer->answer && i < G_N_ELEMENTS(labels); i++)
		if (strcmp(labels[i].word, answer->answer) == 0)
			return _(labels[i].label);
	return answer->text ? _("said") : _("no answer");
}

static void add_question(const struct screen *screen, struct page *page,
			 const struct ops_answer *answer, unsigned number)
{
	enum style style = ops_answer_is_given(answer) ? STYLE_GOOD : STYLE_DIM;
	struct page_shape shape = { .indent = 4, .prefix = NULL, .prefix_style = STYLE_HEADING,
				    .tail = answer_words(answer), .tail_style = style };
	g_autofree char *prefix = g_strdup_printf(" %u  ", number + 1);
	const char *question = answer->asked ? answer->asked : answer->question;
	g_autofree char *words = g_strdup_printf("%s: %s", answer_words(answer), question);
	struct page_span span = { screen->linear ? words : question, STYLE_PLAIN, number };

	shape.prefix = prefix;
	if (screen->linear) /* it is heard first */
		shape.tail = NULL;
	page_add(page, &shape, &span, 1);
	shape = (struct page_shape){ .indent = 6 };
	span = (struct page_span){ answer->text, STYLE_HEADING, CATALOG_NONE };
	if (answer->text)
		page_add(page, &shape, &span, 1);
	span = (struct page_span){ _("two people recorded different things"), STYLE_BAD,
				   CATALOG_NONE };
	if (answer->conflict)
		page_add(page, &shape, &span, 1);
}

/* "partial (interviewed)"; g_free(). */
static char *status_words(const struct screen *screen)
{
	const struct ui_model *model = screen->model;
	struct record record;

	session_record(model->session, node_of(screen)->id, model->service, model->side, &record);
	g_autofree char *basis = label_basis_list(record.basis);
	return g_strdup_printf(*basis ? "%s (%s)" : "%s%s", label_status(record.status), basis);
}

static void add_head(const struct screen *screen, struct page *page)
{
	const struct catalog_node *node = node_of(screen);
	g_autofree char *title = g_strdup_printf("%s  %s", node->id, node->title);
	g_autofree char *status = status_words(screen);

	page_add_text(page, STYLE_HEADING, title);
	page_add_field(page, LABEL_COLS, label_side(screen->model->side), STYLE_PLAIN, status);
	page_add_blank(page);
}

static struct page *make_page(const struct screen *screen, int width)
{
	const struct control *control = node_of(screen)->control;
	g_autoptr(GPtrArray) answers = answers_of(screen);
	struct page *page = screen_page(screen, width);

	add_head(screen, page);
	for (unsigned i = 0; i < answers->len; i++)
		add_question(screen, page, answers->pdata[i], i);
	if (answers->len == 0)
		page_add_text(page, STYLE_DIM,
			      _("The catalog has no questions here; Tab goes on, c writes notes."));
	if (control->summary) {
		page_add_blank(page);
		guidance_prose(screen, page, NULL, control->summary);
	}
	if (control->guidance[screen->model->side]) {
		page_add_blank(page);
		guidance_prose(screen, page, NULL, control->guidance[screen->model->side]);
	}
	return page;
}

static char *title_of(const struct screen *screen)
{
	const struct walking *walking = screen->walking;
	g_autofree char *path = session_path("interview", walking->interview, "title", NULL);
	const char *title = session_get(screen->model->session, path);

	return g_strdup_printf(_("Interview: %s, control %u of %u"),
			       title ? title : walking->interview, walking->at + 1,
			       walking->controls->len);
}

static void walk_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct walk *walk = (struct walk *)overlay;
	int width = overlay_page_width(screen), rows = overlay_page_rows(screen);
	g_autofree char *title = title_of(screen);

	if (!walk->pane.page || walk->pane.width != width ||
	    walk->version != screen->model->version) {
		scroll_clear(&walk->pane);
		walk->pane.page = make_page(screen, width);
		walk->pane.width = width;
		walk->version = screen->model->version;
	}
	walk->pane.view.link = (int)MIN(screen->walking->question,
					MAX(page_links(walk->pane.page), 1) - 1);
	scroll_link(&walk->pane, rows, 0);
	overlay_page_draw(screen, canvas, &walk->pane, title);
}

static void walk_free(struct overlay *overlay)
{
	struct walk *walk = (struct walk *)overlay;

	scroll_clear(&walk->pane);
	g_free(walk);
}

void walk_announce(struct screen *screen)
{
	const struct walking *walking = screen->walking;
	const struct catalog_node *node = node_of(screen);
	g_autofree char *status = status_words(screen);

	screen_announce_also(screen,
			     g_strdup_printf(_("control %u of %u: %s %s; %s %s"), walking->at + 1,
					     walking->controls->len, node->id, node->title,
					     label_side(screen->model->side), status));
}

/* The title says it to those who see; one that has just begun was said already. */
static void announce_whom(struct screen *screen)
{
	g_autofree char *entity = session_path("interview", screen->walking->interview, NULL);
	g_autofree char *name = entity_words(screen, entity);

	screen_announce(screen, g_strdup_printf(_("interview with %s, F1 helps"), name));
}

void walk_show(struct screen *screen)
{
	static const struct overlay_class class = { CONTEXT_WALK, walk_draw, NULL, walk_free };
	struct walk *walk = g_new0(struct walk, 1);

	walk->base.class = &class;
	scroll_begin(screen, &walk->pane);
	announce_whom(screen);
	walk_announce(screen);
	screen_set_overlay(screen, &walk->base);
}

/* Another control, or something recorded: the page is made anew. */
static void renew(struct screen *screen)
{
	struct walk *walk = (struct walk *)screen->overlay;

	scroll_clear(&walk->pane);
	scroll_begin(screen, &walk->pane);
	walk_announce(screen);
}

void walk_open(struct screen *screen, const char *interview)
{
	struct walking *walking = g_new0(struct walking, 1);

	walking->interview = g_strdup(interview);
	walking->controls = choose_controls(screen->model, interview, &walking->at);
	walking_free(screen->walking);
	screen->walking = walking;
	config_remember(screen->ops->config, session_uuid(screen->model->session), "interview",
			interview);
	if (walking->controls->len == 0) {
		screen_say(screen, g_strdup(_("there is no control to ask about")));
		screen_set_overlay(screen, NULL);
		return;
	}
	walk_show(screen);
}

struct walk_only walk_only_asked(struct screen *screen, const struct overlay *below)
{
	struct ui_model *model = screen->model;
	struct walk_only only = { model->marked_count, model->selected };

	if (below && below->class->context == CONTEXT_WALK) {
		model->marked_count = 0;
		model->selected = index_of(screen);
	}
	return only;
}

void walk_only_end(struct screen *screen, const struct walk_only *only)
{
	screen->model->marked_count = only->marked;
	screen->model->selected = only->selected;
}

/* ---- recording ----------------------------------------------------------------------------- */

static struct ops_answering answering(const struct screen *screen, const struct ops_answer *answer)
{
	const struct ui_model *model = screen->model;

	return (struct ops_answering){ node_of(screen)->id, answer->question, model->service,
				       model->side, screen->walking->interview };
}

static bool append(struct screen *screen, struct change *change, bool good, const char *what,
		   GError *error)
{
	struct ui_news news = { 0 };
	g_autoptr(GError) problem = error;

	good = good && model_append(screen->model, change, &news, &problem);
	change_free(change);
	return screen_tell(screen, good, node_of(screen)->id, what, &news, problem);
}

/* Record something of the question under the cursor. */
static bool record(struct screen *screen, const char *field, const char *text, const char *what)
{
	g_autoptr(GPtrArray) answers = answers_of(screen);
	struct change *change;
	GError *error = NULL;

	if (screen->walking->question >= answers->len) {
		screen_say(screen, g_strdup(_("there is no question here")));
		return false;
	}
	struct ops_answering on = answering(screen, answers->pdata[screen->walking->question]);
	change = change_new();
	bool good = ops_answer_set(screen->model->session, change, &on, field, text, &error);
	return append(screen, change, good, what, error);
}

static void go_on(struct screen *screen)
{
	g_autoptr(GPtrArray) answers = answers_of(screen);

	if (screen->walking->question + 1 < answers->len)
		screen->walking->question++;
}

unsigned command_walk_answer(struct screen *screen, int number, const char *text)
{
	static const char *const words[] = { "yes", "no", "unclear", "" };
	static const char *const labels[] = { N_("yes"), N_("no"), N_("unclear"), N_("open again") };
	(void)text;

	screen_hush(screen);
	if (record(screen, "answer", words[number], _(labels[number])))
		go_on(screen);
	return CHANGED_VIEW;
}

/* ---- words ----------------------------------------------------------------------------------- */

static bool words_done(struct screen *screen, const char *text)
{
	if (!record(screen, "text", text, *text ? _("in words") : _("words cleared")))
		return false;
	go_on(screen);
	return true;
}

/* A line more of what was said, whatever question it belongs to. */
static bool note_done(struct screen *screen, const char *text)
{
	struct ui_model *model = screen->model;
	g_autofree char *path =
		session_path("interview", screen->walking->interview, "text", NULL);
	struct change *change;
	GError *error = NULL;
	const char *before;

	model_refresh(model, NULL, NULL); /* others may have written to it */
	before = session_get(model->session, path);
	g_autofree char *whole = before ? g_strconcat(before, "\n", text, NULL) : g_strdup(text);
	change = change_new();
	bool good = change_set(change, path, whole, &error);
	return append(screen, change, good, _("noted"), error);
}

unsigned command_walk_write(struct screen *screen, int number, const char *text)
{
	static const struct prompt_way words = { .done = words_done };
	static const struct prompt_way note = { .done = note_done };
	g_autoptr(GPtrArray) answers = answers_of(screen);
	const struct ops_answer *answer = screen->walking->question < answers->len ?
		answers->pdata[screen->walking->question] : NULL;
	(void)text;

	screen_hush(screen);
	if (!number && !answer)
		return CHANGED_VIEW;
	screen_cover_overlay(screen); /* the question stays in sight */
	if (number) {
		prompt_open_as(screen, _("Note: "), "", &note);
		return CHANGED_VIEW;
	}
	g_autofree char *label = /* an answer went on to the next question: which one this is */
		g_strdup_printf(_("Said to %u: "), screen->walking->question + 1);
	prompt_open_as(screen, label, answer->text ? answer->text : "", &words);
	return CHANGED_VIEW;
}

/* ---- moving ------------------------------------------------------------------- */

unsigned command_walk_question(struct screen *screen, int number, const char *text)
{
	g_autoptr(GPtrArray) answers = answers_of(screen);
	int to = (int)screen->walking->question + number;
	(void)text;

	screen_hush(screen);
	if (to >= 0 && to < (int)answers->len)
		screen->walking->question = (unsigned)to;
	return CHANGED_VIEW;
}

bool walk_point(struct screen *screen, int y, int x)
{
	const struct walk *walk = (const struct walk *)screen->overlay;
	int link = scroll_link_at(&walk->pane, y, x, true), line;

	if (link < 0)
		return false;
	screen_hush(screen);
	screen->walking->question = page_link(walk->pane.page, (unsigned)link, &line);
	return true;
}

unsigned command_walk_control(struct screen *screen, int number, const char *text)
{
	struct walking *walking = screen->walking;
	int to = (int)walking->at + number;
	(void)text;

	screen_hush(screen);
	if (to < 0 || to >= (int)walking->controls->len) {
		screen_say(screen, g_strdup(number > 0 ? _("this is the last control of the walk") :
							 _("this is the first control of the walk")));
		return CHANGED_VIEW;
	}
	walking->at = (unsigned)to;
	walking->question = 0;
	model_select(screen->model, index_of(screen));
	screen_selection_changed(screen);
	renew(screen);
	return CHANGED_VIEW;
}

/* ---- the record meanwhile ------------------------------------------------------------------- */

static void record_field(struct screen *screen, const char *field, const char *value,
			 const char *what)
{
	g_autoptr(GArray) controls = g_array_new(FALSE, FALSE, sizeof(unsigned));
	unsigned index = index_of(screen);
	struct ui_value one = { field, value };
	struct ui_recording recording = { .controls = controls, .side = screen->model->side,
					  .values = &one, .value_count = 1 };

	g_array_append_val(controls, index);
	screen_record_for(screen, &recording, what);
}

unsigned command_walk_status(struct screen *screen, int number, const char *text)
{
	(void)text;
	record_field(screen, "status", session_status_words[number],
		     label_status((enum status)number));
	return CHANGED_VIEW;
}

unsigned command_walk_basis(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	record_field(screen, "basis", "+interviewed", label_basis(BASIS_INTERVIEWED));
	return CHANGED_VIEW;
}

unsigned command_walk_leave(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_set_overlay(screen, NULL);
	screen_say(screen, g_strdup(_("left the interview, saved; i goes on, :new-interview begins another")));
	return CHANGED_VIEW;
}
