/*
 * The duties of the selected control, in the responsibility split: choosing one, and recording
 * who is accountable for it. Who it is comes first; a reason or a split that this needs is asked
 * for after that, and all is one action.
 */
#include "ui/screen_private.h"

#include <string.h>

/* What is being recorded of which duty, from one prompt to the next. */
struct assigning {
	unsigned node, duty;
	const char *whom; /* as ops_duty_set() takes it */
	const char *detail; /* the one field that is asked for, else NULL */
	char *reason, *split;
};

void assigning_free(struct assigning *assigning)
{
	if (!assigning)
		return;
	g_free(assigning->reason);
	g_free(assigning->split);
	g_free(assigning);
}

static struct ops_duty duty_of(const struct ui_model *model, const struct assigning *assigning)
{
	const struct catalog_node *node = &model->catalog->nodes[assigning->node];

	return (struct ops_duty){ node, &node->control->duties[assigning->duty], model->service,
				  model->looked_at };
}

/* ---- choosing one ----------------------------------------------------------------- */

static int split_rows(const struct screen *screen)
{
	return screen_inside(screen, screen->panes[PANE_SPLIT]).rows;
}

/* The whole text of the chosen duty, where there is room for it. */
static void show_chosen(const struct screen *screen, struct scroll_pane *pane)
{
	int rows = split_rows(screen), first = 0, next = 0, chosen = pane->view.link;

	if (!pane->page || chosen < 0 || chosen >= (int)page_links(pane->page))
		return;
	page_link(pane->page, (unsigned)chosen, &first);
	pane->view.top = MIN(pane->view.top, first);
	if (chosen + 1 < (int)page_links(pane->page))
		page_link(pane->page, (unsigned)chosen + 1, &next);
	else
		next = page_lines(pane->page);
	if (next > pane->view.top + rows)
		pane->view.top = MIN(first, next - rows);
}

/* At the first and the last duty what is beyond them scrolls into view. */
unsigned command_duty_move(struct screen *screen, int number, const char *text)
{
	struct scroll_pane *pane = screen_pane_ready(screen, PANE_SPLIT);
	unsigned changed;
	(void)text;

	if (screen->linear) /* line by line, and none is left out */
		return command_move(screen, number < 0 ? MOTION_UP : MOTION_DOWN, text);
	changed = scroll_link(pane, split_rows(screen), number);

	if (changed != CHANGED_NOTHING) {
		show_chosen(screen, pane);
		return changed;
	}
	return scroll_move(pane, split_rows(screen), number < 0 ? MOTION_UP : MOTION_DOWN);
}

/* To the end of the pane, and the first or the last duty is the chosen one. */
unsigned command_duty_end(struct screen *screen, int number, const char *text)
{
	struct scroll_pane *pane = screen_pane_ready(screen, PANE_SPLIT);
	unsigned changed = command_move(screen, number, text);
	int count = pane->page ? (int)page_links(pane->page) : 0;

	if (screen->linear || count == 0)
		return changed;
	pane->view.link = number == MOTION_TOP ? 0 : count - 1;
	return changed | scroll_link(pane, split_rows(screen), 0);
}

unsigned command_duties(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen->focus = PANE_SPLIT;
	screen->split.view.link = MAX(screen->split.view.link, 0);
	screen_pane_ready(screen, PANE_SPLIT);
	if (!screen->linear) {
		show_chosen(screen, &screen->split);
		return CHANGED_VIEW;
	}
	page_link(screen->split.page, (unsigned)screen->split.view.link, &screen->split.view.line);
	return CHANGED_VIEW;
}

/* ---- recording --------------------------------------------------------------------- */

static const struct choice_word whom[] = {
	{ "customer", N_("the customer"), "csc" },
	{ "provider", N_("the provider"), "csp" },
	{ "shared", N_("both, by a written split"), "shared" },
	{ "nobody", N_("nobody claims it"), "na" },
	{ "as-catalog", N_("as the catalog says"), "catalog" },
};

/* "6.1.1, duty c", the letter that stands before it in the split; g_free(). */
static char *duty_label(const struct ops_duty *duty)
{
	int at = (int)(duty->duty - duty->node->control->duties);

	g_autofree char *letter = at < 26 ? g_strdup_printf("%c", 'a' + at) :
					    g_strdup_printf("%d", at + 1);

	return g_strdup_printf(_("%s, duty %s"), duty->node->id, letter);
}

/* In the words in which it was chosen; what the catalog says, where that was. */
static const char *whom_label(const struct session *session, const struct ops_duty *duty,
			      const char *chosen)
{
	for (size_t i = 0; i < G_N_ELEMENTS(whom); i++)
		if (strcmp(whom[i].value, chosen) == 0 && strcmp(chosen, "catalog") != 0)
			return _(whom[i].label);
	return label_accountable(session_accountable(session, duty->node->id, duty->duty,
						     duty->service, duty->model));
}

static bool record(struct screen *screen)
{
	struct assigning *assigning = screen->assigning;
	struct ui_model *model = screen->model;
	struct ops_duty duty = duty_of(model, assigning);
	struct ops_value values[3] = { { "accountable", assigning->whom } };
	struct change *change = change_new();
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	unsigned count = 1;

	if (assigning->reason)
		values[count++] = (struct ops_value){ "reason", assigning->reason };
	if (assigning->split)
		values[count++] = (struct ops_value){ "split", assigning->split };
	unsigned actions = session_action_count(model->session);
	bool good = ops_duty_set(model->session, change, &duty, values, count, &error) &&
		    model_append(model, change, &news, &error);
	g_autofree char *label = duty_label(&duty);
	change_free(change);
	if (good && session_action_count(model->session) == actions) {
		screen_say(screen, g_strdup_printf(_("%s: it stands so already"), label));
		return true;
	}
	if (good && !screen->linear) /* what it says now may have moved it */
		show_chosen(screen, screen_pane_ready(screen, PANE_SPLIT));
	return screen_tell(screen, good, label, whom_label(model->session, &duty, assigning->whom),
			   &news, error);
}

static bool ask_next(struct screen *screen);

/* A blank answer is none: the question stays, Esc leaves it all. */
static bool answered(struct screen *screen, const char *text, char **answer)
{
	if (!text[strspn(text, " ")]) {
		screen_say(screen, g_strdup(_("this has to be said in words; Esc leaves")));
		screen->message_is_error = true;
		return false;
	}
	*answer = g_strdup(text);
	if (ask_next(screen))
		return true;
	g_clear_pointer(answer, g_free); /* the prompt comes back with it */
	return false;
}

static bool split_done(struct screen *screen, const char *text)
{
	return answered(screen, text, &screen->assigning->split);
}

static bool reason_done(struct screen *screen, const char *text)
{
	return answered(screen, text, &screen->assigning->reason);
}

/* All of it is one action: what was chosen and answered before Esc goes with it. */
static void assigning_left(struct screen *screen)
{
	struct ops_duty duty = duty_of(screen->model, screen->assigning);
	g_autofree char *label = duty_label(&duty);

	screen_say(screen, g_strdup_printf(_("%s: left, nothing is recorded"), label));
}

static void ask(struct screen *screen, const char *question, const char *now, prompt_done_fn done)
{
	struct prompt_way way = { .done = done, .left = assigning_left };

	prompt_open_as(screen, question, now, &way);
}

/* Ask for what the assignment needs and does not have yet, then record it; false when that
 * failed. */
static bool ask_next(struct screen *screen)
{
	struct assigning *assigning = screen->assigning;
	const struct ui_model *model = screen->model;
	struct ops_duty duty = duty_of(model, assigning);
	enum accountable by_catalog = duty.duty->accountable[duty.model];
	bool shared = strcmp(assigning->whom, "shared") == 0;
	bool as_catalog = strcmp(assigning->whom, "catalog") == 0 ||
			  strcmp(assigning->whom, catalog_accountable_words[by_catalog]) == 0;

	if (!as_catalog && !assigning->reason)
		ask(screen, _("Why not as the catalog says? "),
		    ops_duty_get(model->session, &duty, "reason"), reason_done);
	else if (shared && !duty.duty->split && !assigning->split)
		ask(screen, _("Who does which part? "),
		    ops_duty_get(model->session, &duty, "split"), split_done);
	else {
		screen_set_overlay(screen, NULL);
		return record(screen);
	}
	return true;
}

/* ---- who ---------------------------------------------------------------------------- */

static void whom_done(struct screen *screen, unsigned at)
{
	screen->assigning->whom = whom[at].value;
	ask_next(screen);
}

/* The word that stands now: what is recorded, else the catalog's. */
static unsigned whom_now(const struct ui_model *model, const struct ops_duty *duty)
{
	const char *recorded = ops_duty_get(model->session, duty, "accountable");

	for (unsigned i = 0; recorded && i < G_N_ELEMENTS(whom); i++)
		if (strcmp(whom[i].value, recorded) == 0)
			return i;
	return G_N_ELEMENTS(whom) - 1;
}

/* Begin to record something of the chosen duty; false when there is none to, which is said. */
static bool begin(struct screen *screen)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = model_node(model);
	int at = MAX(screen->split.view.link, 0);

	if (!node || !node->control || node->control->duty_count == 0) {
		screen_say(screen, g_strdup(_("there is no duty here to record something of")));
		return false;
	}
	if (session_is_readonly(model->session)) {
		screen_say(screen,
			   g_strdup(_("this session can only be read: nothing is recorded")));
		return false;
	}
	screen->split.view.link = MIN(at, (int)node->control->duty_count - 1);
	assigning_free(screen->assigning);
	screen->assigning = g_new0(struct assigning, 1);
	screen->assigning->node = model->selected;
	screen->assigning->duty = (unsigned)screen->split.view.link;
	return true;
}

unsigned command_duty_assign(struct screen *screen, int number, const char *text)
{
	const struct ui_model *model = screen->model;
	(void)number;
	(void)text;

	if (!begin(screen))
		return CHANGED_VIEW;
	struct ops_duty duty = duty_of(model, screen->assigning);
	g_autofree char *subject = g_strdup_printf(_("Whose duty: %s"), duty.duty->text);
	choice_open_word(screen, subject, whom, G_N_ELEMENTS(whom), whom_now(model, &duty),
			 whom_done);
	return CHANGED_VIEW;
}

/* ---- what belongs to it ---------------------------------------------------------------- */

static const struct choice_word details[] = {
	{ "performed-by", N_("the third party that does the work"), "performed_by" },
	{ "contract", N_("where it is agreed"), "contract_ref" },
	{ "reason", N_("why it is not as the catalog says"), "reason" },
	{ "split", N_("who does which part"), "split" },
};

static bool detail_done(struct screen *screen, const char *text)
{
	struct ui_model *model = screen->model;
	struct ops_duty duty = duty_of(model, screen->assigning);
	g_autofree char *line = g_strstrip(g_strdup(text));
	struct ops_value value = { screen->assigning->detail, line };
	g_autofree char *label = duty_label(&duty);
	struct change *change = change_new();
	struct ui_news news = { 0 };
	g_autoptr(GError) error = NULL;
	bool good = ops_duty_set(model->session, change, &duty, &value, 1, &error) &&
		    model_append(model, change, &news, &error);

	change_free(change);
	return screen_tell(screen, good, label, *line ? line : _("cleared"), &news, error);
}

static void detail_chosen(struct screen *screen, unsigned at)
{
	struct ops_duty duty = duty_of(screen->model, screen->assigning);
	g_autofree char *path = session_path("duty", duty.node->id, duty.duty->id, duty.service,
					     details[at].value, NULL);
	g_autofree char *question = g_strdup_printf("%s: ", _(session_field_of(path)->label));

	screen->assigning->detail = details[at].value;
	prompt_open(screen, question,
		    ops_duty_get(screen->model->session, &duty, details[at].value), detail_done,
		    NULL);
}

unsigned command_duty_detail(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (!begin(screen))
		return CHANGED_VIEW;
	struct ops_duty duty = duty_of(screen->model, screen->assigning);
	g_autofree char *subject = g_strdup_printf(_("Details of the duty: %s"), duty.duty->text);
	choice_open_word(screen, subject, details, G_N_ELEMENTS(details), 0, detail_chosen);
	return CHANGED_VIEW;
}
