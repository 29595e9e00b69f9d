/*
 * Duties between the parties: those of which customer and provider do not say the same, both
 * claims below each other, what nobody owns first. One key takes over what they say, one keeps to
 * ours with a reason, one records what both agreed.
 */
#include "ui/reconcile.h"
#include "ui/linear.h"

#include <string.h>

struct disputes {
	struct overlay base;
	struct scroll_pane pane;        /* a link for each dispute */
	struct reconciliation *all;     /* as of the pane's version */
	const char *agreed;             /* whose it is, while it is asked with whom */
	char *with, *split;             /* the same of what was answered already */
};

static struct disputes *disputes_of(struct screen *screen)
{
	return (struct disputes *)screen->overlay;
}

static void forget_answers(struct disputes *disputes)
{
	disputes->agreed = NULL;
	g_clear_pointer(&disputes->with, g_free);
	g_clear_pointer(&disputes->split, g_free);
}

static void disputes_free(struct overlay *overlay)
{
	struct disputes *disputes = (struct disputes *)overlay;

	forget_answers(disputes);
	reconciliation_free(disputes->all);
	scroll_clear(&disputes->pane);
	g_free(disputes);
}

/* ---- the page ---------------------------------------------------------------------- */

static void add_line(struct page *page, int indent, enum style style, const char *text,
		     unsigned link)
{
	struct page_shape shape = { .indent = indent };
	struct page_span span = { text, style, link };

	page_add(page, &shape, &span, 1);
}

static void add_said(struct page *page, const char *label, const char *text)
{
	if (!text)
		return;
	g_autofree char *line = g_strdup_printf("%s: %s", label, text);
	add_line(page, 4, STYLE_DIM, line, CATALOG_NONE);
}

static struct ops_duty duty_of(const struct dispute *dispute)
{
	return (struct ops_duty){ dispute->node, dispute->duty, dispute->service, dispute->model };
}

/* From whose declaration a claim is; nothing when a person of ours wrote it down. */
static void add_source(struct page *page, const struct session *session,
		       const struct dispute *dispute, enum side side)
{
	struct ops_duty duty = duty_of(dispute);
	g_autofree char *id = ops_claim_declaration(session, &duty, side);
	g_autofree char *who = id ? ops_declared_by(session, id) : NULL;

	if (!dispute->claims[side].ours)
		add_said(page, _("As said by"), who);
}

static void add_claim(struct page *page, const struct claim *claim, enum side side)
{
	g_autofree char *who = g_strdup_printf(
		claim->ours ? _("the %s (we) says: %s") : _("the %s says: %s"), label_side(side),
		label_claim(claim));

	add_line(page, 2, STYLE_PLAIN, who, CATALOG_NONE);
	if (claim->accountable == ACCOUNTABLE_SHARED) /* what was split may be one party's now */
		add_said(page, _("Split"), claim->split);
	add_said(page, _("Reason for the assignment"), claim->reason);
	add_said(page, _("Performed by"), claim->performed_by);
	add_said(page, _("Contract reference"), claim->contract_ref);
}

/* Of which service, or of how many; empty for the whole scope alone. g_free(). */
static char *services_words(const struct dispute *dispute)
{
	bool whole = strcmp(dispute->service, SESSION_WHOLE_SCOPE) == 0;
	unsigned count = dispute->also ? dispute->also->len + 1 : 1;

	if (count == 1)
		return g_strdup(whole ? "" : dispute->service);
	return g_strdup_printf(ngettext("%u service", "%u services", count), count);
}

static void add_dispute(struct page *page, const struct session *session,
			const struct dispute *dispute, unsigned number)
{
	g_autofree char *where = services_words(dispute);
	g_autofree char *head = g_strdup_printf(
		"%s: %s %s, %s%s%s", label_agreement(dispute->agreement), dispute->node->id,
		dispute->node->title, label_model(dispute->model), *where ? ", " : "", where);

	page_add_blank(page);
	add_line(page, 2, dispute->agreement == AGREEMENT_UNOWNED ? STYLE_BAD : STYLE_PARTIAL,
		 head, number);
	add_line(page, 2, STYLE_HEADING, dispute->duty->text, CATALOG_NONE);
	for (enum side side = 0; side < SIDE_COUNT; side++) {
		add_claim(page, &dispute->claims[side], side);
		add_source(page, session, dispute, side);
	}
}

/* What has to be settled, apart from what nobody has answered yet. */
static void add_sums(struct page *page, const struct reconciliation *all)
{
	g_autofree char *settled = label_settled(all), *unanswered = label_unanswered(all);

	if (settled)
		page_add_text(page, STYLE_PLAIN, settled);
	if (unanswered)
		page_add_text(page, STYLE_DIM, unanswered);
	if (!settled && !unanswered)
		page_add_text(page, STYLE_PLAIN, _("the catalog names no duties here"));
}

/* Made anew when something was recorded: the place among the disputes stays. */
static void make_page(struct disputes *disputes, const struct screen *screen)
{
	const struct ui_model *model = screen->model;
	int width = overlay_page_width(screen);
	struct scroll_pane *pane = &disputes->pane;

	if (pane->page && pane->width == width && pane->version == model->version)
		return;
	scroll_clear(pane);
	reconciliation_free(disputes->all);
	disputes->all = reconciliation_new(model->session, model->catalog, NULL, CATALOG_NONE);
	reconciliation_fold(disputes->all);
	pane->page = screen_page(screen, width);
	add_sums(pane->page, disputes->all);
	for (unsigned i = 0; i < disputes->all->disputes->len; i++)
		add_dispute(pane->page, model->session,
			    g_ptr_array_index(disputes->all->disputes, i), i);
	if (disputes->all->disputes->len == 0)
		page_add_text(pane->page, STYLE_DIM,
			      _("There is no duty of which the parties say different things."));
	pane->width = width;
	pane->version = model->version;
	pane->view.link = MIN(MAX(pane->view.link, screen->linear ? -1 : 0),
			      (int)disputes->all->disputes->len - 1);
}

static void disputes_draw(struct overlay *overlay, struct screen *screen, struct canvas *canvas)
{
	struct disputes *disputes = (struct disputes *)overlay;

	make_page(disputes, screen);
	overlay_page_draw(screen, canvas, &disputes->pane, _("Duties between the parties"));
}

unsigned command_disputes(struct screen *screen, int number, const char *text)
{
	static const struct overlay_class class = { CONTEXT_DISPUTES, disputes_draw, NULL,
						    disputes_free };
	struct disputes *disputes = g_new0(struct disputes, 1);
	(void)number;
	(void)text;

	disputes->base.class = &class;
	scroll_begin(screen, &disputes->pane);
	make_page(disputes, screen);
	if (screen->linear)
		screen_announce(screen, linear_lines(_("Duties between the parties"),
						     page_lines(disputes->pane.page)));
	screen_set_overlay(screen, &disputes->base);
	return CHANGED_VIEW;
}

/* ---- moving -------------------------------------------------------------------------- */

/* The one that is chosen or, read line by line, the one that is read; NULL. */
static const struct dispute *chosen(struct disputes *disputes, struct screen *screen)
{
	const struct page_view *view = &disputes->pane.view;
	int at = view->link;

	make_page(disputes, screen);
	if (at < 0 && view->by_line)
		at = page_link_above(disputes->pane.page, view->line);
	return at < 0 || at >= (int)disputes->all->disputes->len ?
		       NULL : g_ptr_array_index(disputes->all->disputes, at);
}

unsigned command_disputes_scroll(struct screen *screen, int number, const char *text)
{
	struct disputes *disputes = disputes_of(screen);
	(void)text;

	make_page(disputes, screen);
	return scroll_move(&disputes->pane, overlay_page_rows(screen), (enum motion)number);
}

unsigned command_disputes_move(struct screen *screen, int number, const char *text)
{
	struct disputes *disputes = disputes_of(screen);
	enum motion motion = number < 0 ? MOTION_UP : MOTION_DOWN;
	unsigned changed = CHANGED_NOTHING;

	make_page(disputes, screen);
	if (!screen->linear)
		changed = scroll_link(&disputes->pane, overlay_page_rows(screen), number);
	return changed ? changed : command_disputes_scroll(screen, (int)motion, text);
}

/* All of a dispute is above the next one's first line. */
bool disputes_point(struct screen *screen, int y, int x)
{
	struct scroll_pane *pane = &disputes_of(screen)->pane;
	int line = scroll_line_at(pane, y, x);
	int link = line < 0 ? -1 : page_link_above(pane->page, line);

	if (link >= 0)
		pane->view.link = link;
	return link >= 0;
}

unsigned command_disputes_go(struct screen *screen, int number, const char *text)
{
	const struct dispute *dispute = chosen(disputes_of(screen), screen);
	(void)number;
	(void)text;

	if (!dispute)
		return CHANGED_NOTHING;
	overlay_put_behind(screen, (unsigned)(dispute->node - screen->model->catalog->nodes));
	return CHANGED_VIEW | CHANGED_SELECTION;
}

unsigned command_disputes_close(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	screen_set_overlay(screen, NULL);
	return CHANGED_VIEW;
}

/* ---- settling -------------------------------------------------------------------------- */

/* Puts what settles one duty into a change. */
typedef bool (*settle_fn)(struct screen *screen, struct change *change,
			  const struct ops_duty *duty, void *data, GError **error);

/* For each service that the dispute is about, in one action. */
static bool put_each(struct screen *screen, const struct dispute *dispute, struct change *change,
		     settle_fn put, void *data, GError **error)
{
	struct ops_duty duty = duty_of(dispute);
	bool good = put(screen, change, &duty, data, error);

	for (unsigned i = 0; good && dispute->also && i < dispute->also->len; i++) {
		duty.service = g_ptr_array_index(dispute->also, i);
		good = put(screen, change, &duty, data, error);
	}
	return good;
}

/* Append what was put together, say what it comes to; false when nothing was recorded. */
static bool settle(struct screen *screen, const struct dispute *dispute, struct change *change,
		   bool good, GError *problem)
{
	struct ui_model *model = screen->model;
	struct ops_duty duty = duty_of(dispute);
	g_autofree char *service = g_strdup(dispute->service);
	g_autofree char *label = g_strdup_printf("%s, %s", duty.node->id, duty.duty->id);
	g_autoptr(GError) error = problem;
	struct ui_news news = { 0 };

	good = good && model_append(model, change, &news, &error);
	change_free(change);
	enum agreement agreement = session_agreement(model->session, duty.node->id, duty.duty,
						     service, duty.model);
	return screen_tell(screen, good, label, label_agreement(agreement), &news, error);
}

/* Something is chosen and may be recorded; says why not. */
static const struct dispute *to_settle(struct screen *screen)
{
	struct disputes *disputes = disputes_of(screen);
	const struct dispute *dispute = chosen(disputes, screen);

	if (!dispute)
		screen_say(screen, g_strdup(_("there is no duty here to record something of")));
	else if (session_is_readonly(screen->model->session))
		screen_say(screen,
			   g_strdup(_("this session can only be read: nothing is recorded")));
	else
		return dispute;
	return NULL;
}

/* Our own claim among the two; NULL to an auditor, who takes no side. */
static const struct claim *our_claim(struct screen *screen, const struct dispute *dispute)
{
	enum role role = session_role_for(screen->model->session, dispute->service);

	if (role != ROLE_AUDITOR)
		return &dispute->claims[role];
	screen_say(screen, g_strdup(_("an auditor takes no side: a records what both agreed")));
	return NULL;
}

static bool put_accepted(struct screen *screen, struct change *change, const struct ops_duty *duty,
			 void *data, GError **error)
{
	const struct session *session = screen->model->session;
	enum side side;
	(void)data;

	return ops_claim_side(session, duty, NULL, &side, error) &&
	       ops_claim_accept(session, change, duty, side, NULL, error);
}

unsigned command_disputes_accept(struct screen *screen, int number, const char *text)
{
	const struct dispute *dispute = to_settle(screen);
	GError *error = NULL;
	(void)number;
	(void)text;

	if (!dispute || !our_claim(screen, dispute))
		return CHANGED_VIEW;
	struct change *change = change_new();
	bool good = put_each(screen, dispute, change, put_accepted, NULL, &error);
	settle(screen, dispute, change, good, error);
	return CHANGED_VIEW;
}

/* ---- keeping to ours --------------------------------------------------------------------- */

static bool is_blank(struct screen *screen, const char *text)
{
	if (text[strspn(text, " ")])
		return false;
	screen_say(screen, g_strdup(_("this has to be said in words; Esc leaves")));
	screen->message_is_error = true;
	return true;
}

/* What somebody answered, for ops_duty_set() or ops_claim_agree(). */
struct answers {
	const struct ops_value *values;
	unsigned count;
};

static bool put_kept(struct screen *screen, struct change *change, const struct ops_duty *duty,
		     void *data, GError **error)
{
	const struct answers *answers = data;

	return ops_duty_set(screen->model->session, change, duty, answers->values, answers->count,
			    error);
}

static bool keep_done(struct screen *screen, const char *text)
{
	const struct dispute *dispute = chosen(disputes_of(screen), screen);
	const struct claim *ours = dispute ? our_claim(screen, dispute) : NULL;
	GError *error = NULL;

	if (!ours || is_blank(screen, text))
		return !ours;
	struct ops_value values[] = {
		{ "accountable", catalog_accountable_words[ours->accountable] },
		{ "reason", text },
	};
	struct answers answers = { values, G_N_ELEMENTS(values) };
	struct change *change = change_new();
	bool good = put_each(screen, dispute, change, put_kept, &answers, &error);
	return settle(screen, dispute, change, good, error);
}

unsigned command_disputes_keep(struct screen *screen, int number, const char *text)
{
	const struct dispute *dispute = to_settle(screen);
	const struct claim *ours = dispute ? our_claim(screen, dispute) : NULL;
	(void)number;
	(void)text;

	if (!ours)
		return CHANGED_VIEW;
	screen_cover_overlay(screen);
	prompt_open(screen, _("Why do we keep to it? "), ours->reason, keep_done, NULL);
	return CHANGED_VIEW;
}

/* ---- what both agreed ---------------------------------------------------------------------- */

static bool put_agreed(struct screen *screen, struct change *change, const struct ops_duty *duty,
		       void *data, GError **error)
{
	const struct answers *answers = data;

	return ops_claim_agree(screen->model->ops, screen->model->session, change, duty,
			       answers->values, answers->count, error);
}

static bool record_agreed(struct screen *screen, struct disputes *disputes)
{
	const struct dispute *dispute = chosen(disputes, screen);
	struct ops_value values[3];
	unsigned count = 0;
	GError *error = NULL;
	bool done;

	if (!dispute)
		return true;
	struct change *change = change_new();
	values[count++] = (struct ops_value){ "accountable", disputes->agreed };
	values[count++] = (struct ops_value){ "with", disputes->with };
	if (disputes->split)
		values[count++] = (struct ops_value){ "split", disputes->split };
	struct answers answers = { values, count };
	bool good = put_each(screen, dispute, change, put_agreed, &answers, &error);
	done = settle(screen, dispute, change, good, error);
	if (done)
		forget_answers(disputes);
	return done;
}

static bool split_done(struct screen *screen, const char *text)
{
	struct disputes *disputes = disputes_of(screen);

	if (is_blank(screen, text))
		return false;
	g_free(disputes->split);
	disputes->split = g_strdup(text);
	return record_agreed(screen, disputes);
}

static bool with_done(struct screen *screen, const char *text)
{
	struct disputes *disputes = disputes_of(screen);

	if (is_blank(screen, text))
		return false;
	g_free(disputes->with);
	disputes->with = g_strdup(text);
	if (strcmp(disputes->agreed, "shared") != 0)
		return record_agreed(screen, disputes);
	screen_cover_overlay(screen);
	prompt_open(screen, _("Who does which part? "), NULL, split_done, NULL);
	return true;
}

static const struct choice_word parties[] = {
	{ "customer", N_("the customer"), "csc" },
	{ "provider", N_("the provider"), "csp" },
	{ "shared", N_("both, by a written split"), "shared" },
	{ "nobody", N_("nobody claims it"), "na" },
};

static void agreed_done(struct screen *screen, unsigned at)
{
	screen_set_overlay(screen, NULL);
	disputes_of(screen)->agreed = parties[at].value;
	screen_cover_overlay(screen);
	prompt_open(screen, _("Agreed with whom? "), "", with_done, NULL);
}

unsigned command_disputes_agree(struct screen *screen, int number, const char *text)
{
	const struct dispute *dispute = to_settle(screen);
	(void)number;
	(void)text;

	if (!dispute)
		return CHANGED_VIEW;
	forget_answers(disputes_of(screen));
	g_autofree char *subject = g_strdup_printf(_("Agreed: %s"), dispute->duty->text);
	screen_cover_overlay(screen);
	choice_open_word(screen, subject, parties, G_N_ELEMENTS(parties), 0, agreed_done);
	return CHANGED_VIEW;
}
