/*
 * Words to choose from: how a status is known, whether a control applies and why. Each word
 * has its first letter as key.
 */
#include "ui/linear.h"

#include <string.h>

/* Words of which one holds, words of which any number does. */
enum choice_kind { CHOICE_ONE, CHOICE_ANY };

struct choice_item {
	enum choice_kind kind;
	const char *word, *label;
	bool on, was_on;
};

enum { ITEMS_MAX = 16 };

struct choice {
	struct overlay base;
	char *title;
	bool about_targets; /* they are named after the title */
	void (*chosen)(struct screen *screen, unsigned at); /* of choice_open_word() */
	struct choice_item items[ITEMS_MAX];
	unsigned count, at, top;
	void (*toggled)(struct choice *choice, unsigned at); /* what else follows; may be NULL */
	bool (*accept)(struct screen *screen, struct choice *choice); /* true: close it */
};

static struct choice *choice_of(struct screen *screen)
{
	return (struct choice *)screen->overlay;
}

static void choice_free(struct overlay *overlay)
{
	struct choice *choice = (struct choice *)overlay;

	g_free(choice->title);
	g_free(choice);
}

static void choose_one(struct choice *choice, unsigned at)
{
	for (unsigned i = 0; i < choice->count; i++)
		if (choice->items[i].kind == CHOICE_ONE)
			choice->items[i].on = i == at;
}

static void toggle(struct screen *screen, struct choice *choice, unsigned at)
{
	struct choice_item *item = &choice->items[at];

	choice->at = at;
	if (item->kind == CHOICE_ANY)
		item->on = !item->on;
	else
		choose_one(choice, at);
	if (choice->toggled)
		choice->toggled(choice, at);
	screen_announce(screen, g_strdup_printf(item->on ? _("%c %s, chosen") :
							   _("%c %s, not chosen"),
						item->word[0], item->label));
}

static unsigned choice_type(struct overlay *overlay, struct screen *screen, unsigned character)
{
	struct choice *choice = (struct choice *)overlay;

	/* Words that begin alike have the letter in turn. */
	for (unsigned step = 1; step <= choice->count; step++) {
		unsigned i = (choice->at + step) % choice->count;

		if ((unsigned char)choice->items[i].word[0] == character) {
			toggle(screen, choice, i);
			return CHANGED_VIEW;
		}
	}
	if (character == 'j' || character == 'k')
		return command_choice_move(screen, character == 'j' ? 1 : -1, "");
	screen_say(screen, g_strdup(_("no word here begins so; <Space> chooses, <Enter> accepts")));
	return CHANGED_VIEW;
}

/* ---- drawing ----------------------------------------------------------------- */

static void draw_item(const struct choice *choice, struct canvas *canvas, struct rect row,
		      unsigned at)
{
	static const char *const boxes[2][2] = { { "( )", "(*)" }, { "[ ]", "[x]" } };
	const struct choice_item *item = &choice->items[at];
	g_autofree char *text = g_strdup_printf("%s %c  %s", boxes[item->kind][item->on],
						item->word[0], item->label);

	canvas_field(canvas, row.y, row.x, row.cols,
		     at == choice->at ? STYLE_SELECTED : STYLE_PLAIN, text);
	if (at == choice->at) {
		canvas->cursor_y = row.y;
		canvas->cursor_x = row.x;
	}
}

/* What is chosen, and for whom; g_free(). */
static char *choice_title(const struct choice *choice, const struct screen *screen)
{
	g_autofree char *targets = screen_targets_label(screen);

	return choice->about_targets ? g_strdup_printf("%s: %s", choice->title, targets) :
				       g_strdup(choice->title);
}

static char *item_words(const void *data, unsigned at)
{
	const struct choice_item *item = &((const struct choice *)data)->items[at];

	return g_strdup_printf(item->on ? _("%c %s, chosen") : _("%c %s, not chosen"),
			       item->word[0], item->label);
}

/* All of the screen: nothing of what lies below may be taken for a part of it. */
static void draw_words(const struct choice *choice, const struct screen *screen,
		       struct canvas *canvas)
{
	struct rect rect = screen_body(screen);
	struct linear_rows rows = { choice->count, choice->at, item_words, choice };
	g_autofree char *title = choice_title(choice, screen);
	unsigned top = 0;
	int taken = 0;

	canvas_fill(canvas, rect, STYLE_PLAIN, " ");
	if (rect.rows >= 6)
		taken = linear_put(canvas, rect, STYLE_HEADING, title, NULL);
	rect.y += taken;
	rect.rows -= taken;
	linear_list(canvas, rect, &rows, &top);
	canvas_clip(canvas, (struct rect){ 0, 0, canvas->rows, canvas->cols });
}

static void choice_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct choice *choice = (struct choice *)overlay;
	int rows = MIN((int)choice->count + 2, MAX(canvas->rows - 2, 1));
	int cols = MIN(52, canvas->cols);
	struct rect rect = { MAX(canvas->rows - 1 - rows, 0), (canvas->cols - cols) / 2, rows,
			     cols };
	struct rect inside = rect_inside(rect);
	g_autofree char *title = choice_title(choice, screen);

	if (screen->linear) {
		draw_words(choice, screen, canvas);
		return;
	}
	canvas_fill(canvas, rect, STYLE_PLAIN, " ");
	if (rect_has_frame(rect))
		canvas_box(canvas, rect, STYLE_FRAME_FOCUS, title, NULL, screen->ascii);
	overlay_list(overlay, inside, choice->count, choice->at, &choice->top);
	for (int y = 0; y < inside.rows && choice->top + (unsigned)y < choice->count; y++)
		draw_item(choice, canvas, (struct rect){ inside.y + y, inside.x, 1, inside.cols },
			  choice->top + (unsigned)y);
}

/* ---- what there is to choose ------------------------------------------------- */

static void add_item(struct choice *choice, enum choice_kind kind, const char *word,
		     const char *label, bool on)
{
	if (choice->count < ITEMS_MAX)
		choice->items[choice->count++] = (struct choice_item){ kind, word, label, on, on };
}

static struct choice *choice_new(const char *title, bool about_targets,
				 bool (*accept)(struct screen *, struct choice *))
{
	static const struct overlay_class class = { CONTEXT_CHOICE, choice_draw, choice_type,
						    choice_free };
	struct choice *choice = g_new0(struct choice, 1);

	choice->base.class = &class;
	choice->title = g_strdup(title);
	choice->about_targets = about_targets;
	choice->accept = accept;
	return choice;
}

static void open_choice(struct screen *screen, struct choice *choice)
{
	g_autofree char *title = choice_title(choice, screen);

	screen_announce_also(screen,
			     g_strdup_printf(g_str_has_suffix(title, "?") ?
						     _("%s Space changes, Enter saves, Esc leaves") :
						     _("%s; Space changes, Enter saves, Esc leaves"),
					     title));
	screen_set_overlay(screen, &choice->base);
}

/* Whether a word stands in a list joined by commas. */
static bool list_has(const char *list, const char *word)
{
	g_auto(GStrv) words = g_strsplit(list ? list : "", ",", -1);

	return g_strv_contains((const char *const *)words, word);
}

static char *joined_words(const struct choice *choice, bool for_people)
{
	GString *words = g_string_new(NULL);

	for (unsigned i = 0; i < choice->count; i++)
		if (choice->items[i].on)
			g_string_append_printf(words, "%s%s",
					       words->len == 0 ? "" : for_people ? label_comma() : ",",
					       for_people ? choice->items[i].label :
							    choice->items[i].word);
	return g_string_free(words, FALSE);
}

static bool accept_basis(struct screen *screen, struct choice *choice)
{
	g_autofree char *words = joined_words(choice, false), *labels = joined_words(choice, true);
	g_autofree char *said = g_strdup_printf(_("basis %s"), *words ? labels : _("cleared"));
	struct ui_value value = { "basis", words };

	return screen_record(screen, &value, 1, said);
}

void choice_open_basis(struct screen *screen)
{
	struct choice *choice = choice_new(_("Basis"), true, accept_basis);
	g_autofree char *now = model_field_get(screen->model, "basis");

	for (enum basis basis = 0; basis < BASIS_COUNT; basis++)
		add_item(choice, CHOICE_ANY, session_basis_words[basis], label_basis(basis),
			 list_has(now, session_basis_words[basis]));
	open_choice(screen, choice);
}

/* ---- applicability ----------------------------------------------------------- */

struct reason {
	const char *word, *label, *field;
};

static const struct reason reasons[] = {
	{ "risk", N_("because a risk assessment asks for it"), "reason/risk" },
	{ "law", N_("because a law asks for it"), "reason/law" },
	{ "contract", N_("because a contract asks for it"), "reason/contract" },
	{ "business", N_("because the business needs it"), "reason/business" },
	{ "practice", N_("because it is good practice"), "reason/practice" },
};

static bool exclusion_done(struct screen *screen, const char *text)
{
	const char *excluded = session_applicability_words[APPLICABILITY_EXCLUDED];
	struct ui_value values[2 + G_N_ELEMENTS(reasons)] = { { "exclusion-reason", text },
							      { "applicability", excluded } };
	unsigned count = 2;

	for (unsigned i = 0; i < G_N_ELEMENTS(reasons); i++)
		values[count++] = (struct ui_value){ reasons[i].field, "" };
	if (!text[strspn(text, " ")]) {
		screen_say(screen, g_strdup(_("an exclusion needs a written reason; Esc leaves")));
		screen->message_is_error = true;
		return false;
	}
	return screen_record(screen, values, count, label_applicability(APPLICABILITY_EXCLUDED));
}

static enum applicability chosen_applicability(const struct choice *choice)
{
	for (unsigned i = 0; i < APPLICABILITY_COUNT; i++)
		if (choice->items[i].on)
			return (enum applicability)i;
	return APPLICABILITY_NONE;
}

/* A reason that has a reference already keeps it. */
static const char *reason_value(const struct screen *screen, const struct reason *reason, bool on)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = model_node(model);
	g_autofree char *path = session_path("control", node->id, model->service,
					     catalog_side_words[model->side], "reason", reason->word,
					     NULL);
	const char *now = session_get(model->session, path);

	if (!on)
		return "";
	return now && !model->marked_count ? now : "yes";
}

/* What is recorded once the references are said: why it applies, a text for each reason. */
struct reasoning {
	enum applicability chosen;
	char *texts[G_N_ELEMENTS(reasons)];
	bool again;  /* references that stand are asked about as well */
	unsigned at; /* the reason that is asked about */
};

void reasoning_free(struct reasoning *reasoning)
{
	for (unsigned i = 0; reasoning && i < G_N_ELEMENTS(reasons); i++)
		g_free(reasoning->texts[i]);
	g_free(reasoning);
}

static bool record_applicability(struct screen *screen)
{
	const struct reasoning *reasoning = screen->reasoning;
	struct ui_value values[1 + G_N_ELEMENTS(reasons)] = {
		{ "applicability", session_applicability_words[reasoning->chosen] },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(reasons); i++)
		values[1 + i] = (struct ui_value){ reasons[i].field, reasoning->texts[i] };
	return screen_record(screen, values, G_N_ELEMENTS(values),
			     label_applicability(reasoning->chosen));
}

static bool ask_reference(struct screen *screen);

/* Without a reference the reason alone counts. */
static bool reference_done(struct screen *screen, const char *text)
{
	struct reasoning *reasoning = screen->reasoning;
	g_autofree char *said = g_strstrip(g_strdup(text));

	g_free(reasoning->texts[reasoning->at]);
	reasoning->texts[reasoning->at] = *said ? g_steal_pointer(&said) : g_strdup("yes");
	reasoning->at++;
	return ask_reference(screen);
}

static bool asks_about(const struct reasoning *reasoning, const char *text)
{
	return strcmp(text, "yes") == 0 || (reasoning->again && *text);
}

/* Ask for the next reference that is not said yet, then record; false when that failed. */
static bool ask_reference(struct screen *screen)
{
	struct reasoning *reasoning = screen->reasoning;

	while (reasoning->at < G_N_ELEMENTS(reasons) &&
	       !asks_about(reasoning, reasoning->texts[reasoning->at]))
		reasoning->at++;
	if (reasoning->at == G_N_ELEMENTS(reasons))
		return record_applicability(screen);
	const char *word = label_word(session_reason_words, reasons[reasoning->at].word);
	const char *text = reasoning->texts[reasoning->at];
	bool is_said = strcmp(text, "yes") != 0;
	g_autofree char *question = g_strdup_printf(is_said ? _("%s: which? ") :
						    _("%s: which? (Enter: not said) "), word);
	prompt_open(screen, question, is_said ? text : NULL, reference_done, NULL);
	return true;
}

static bool is_unchanged(const struct choice *choice)
{
	bool same = true;

	for (unsigned i = 0; i < choice->count; i++)
		same &= choice->items[i].on == choice->items[i].was_on;
	return same;
}

/* Who accepts what stands wants to see what was said to it: the reason of an exclusion, the
 * references of the reasons; marked controls may each have their own. */
static bool accept_applicability(struct screen *screen, struct choice *choice)
{
	enum applicability chosen = chosen_applicability(choice);

	if (chosen == APPLICABILITY_EXCLUDED) {
		g_autofree char *now = model_field_get(screen->model, "exclusion-reason");
		prompt_open(screen, _("Why is it excluded? "), now, exclusion_done, NULL);
		return false; /* the prompt took this one's place */
	}
	reasoning_free(screen->reasoning);
	screen->reasoning = g_new0(struct reasoning, 1);
	screen->reasoning->chosen = chosen;
	screen->reasoning->again = !screen->model->marked_count && is_unchanged(choice);
	bool asks = false;
	for (unsigned i = 0; i < G_N_ELEMENTS(reasons); i++) {
		bool on = choice->items[APPLICABILITY_COUNT + i].on &&
			  chosen == APPLICABILITY_APPLICABLE;
		const char *text = reason_value(screen, &reasons[i], on);

		screen->reasoning->texts[i] = g_strdup(text);
		asks |= asks_about(screen->reasoning, text);
	}
	if (!asks)
		return record_applicability(screen);
	ask_reference(screen);
	return false; /* the prompt took this one's place */
}

/* Reasons are why it applies: what is ticked here is what will be recorded. */
static void reasons_follow(struct choice *choice, unsigned at)
{
	if (choice->items[at].kind == CHOICE_ANY && choice->items[at].on)
		choose_one(choice, APPLICABILITY_APPLICABLE);
	for (unsigned i = APPLICABILITY_COUNT; at != APPLICABILITY_APPLICABLE &&
					       at < APPLICABILITY_COUNT && i < choice->count; i++)
		choice->items[i].on = false;
}

void choice_open_applicability(struct screen *screen)
{
	struct choice *choice = choice_new(_("Applicability"), true, accept_applicability);
	const struct ui_model *model = screen->model;
	g_autofree char *now = model_field_get(model, "applicability");
	g_autoptr(GArray) targets = model_targets(model);
	const char *id = model->catalog->nodes[g_array_index(targets, unsigned, 0)].id;

	for (enum applicability word = 0; word < APPLICABILITY_COUNT; word++)
		add_item(choice, CHOICE_ONE, session_applicability_words[word],
			 label_applicability(word),
			 g_strcmp0(now, session_applicability_words[word]) == 0);
	if (!now)
		choice->items[APPLICABILITY_NONE].on = true;
	for (unsigned i = 0; i < G_N_ELEMENTS(reasons); i++) {
		g_autofree char *path = session_path("control", id, model->service,
						     catalog_side_words[model->side], "reason",
						     reasons[i].word, NULL);
		add_item(choice, CHOICE_ANY, reasons[i].word, _(reasons[i].label),
			 session_get(model->session, path) != NULL);
	}
	choice->toggled = reasons_follow;
	open_choice(screen, choice);
}

/* ---- one word ---------------------------------------------------------------- */

static bool accept_word(struct screen *screen, struct choice *choice)
{
	unsigned at = 0;

	for (unsigned i = 0; i < choice->count; i++)
		if (choice->items[i].on)
			at = i;
	choice->chosen(screen, at);
	return false; /* whoever asked has taken it away */
}

void choice_open_word(struct screen *screen, const char *title, const struct choice_word *words,
		      unsigned count, unsigned now, void (*chosen)(struct screen *, unsigned))
{
	struct choice *choice = choice_new(title, false, accept_word);

	for (unsigned i = 0; i < count; i++)
		add_item(choice, CHOICE_ONE, words[i].word, _(words[i].label), i == now);
	choice->at = now;
	choice->chosen = chosen;
	open_choice(screen, choice);
}

/* ---- commands ---------------------------------------------------------------- */

unsigned command_choice_move(struct screen *screen, int number, const char *text)
{
	struct choice *choice = choice_of(screen);
	(void)text;

	choice->at =
		(unsigned)(((int)choice->at + (int)choice->count + number) % (int)choice->count);
	return CHANGED_VIEW;
}

unsigned command_choice_toggle(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	toggle(screen, choice_of(screen), choice_of(screen)->at);
	return CHANGED_VIEW;
}

void choice_click(struct screen *screen, bool twice)
{
	struct choice *choice = choice_of(screen);

	if (!twice || !choice->items[choice->at].on)
		toggle(screen, choice, choice->at);
}

unsigned command_choice_accept(struct screen *screen, int number, const char *text)
{
	struct choice *choice = choice_of(screen);
	(void)number;
	(void)text;

	screen_hush(screen);
	if (choice->accept(screen, choice))
		screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}

unsigned command_choice_cancel(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}
