/*
 * What is recorded of the selected node, then its guidance; of both the side that recording goes
 * to comes first. The page is made once for a control, a width, a side and a state of the
 * records, and only when it is seen.
 */
#include "ui/screen_private.h"
#include "ui/when.h"

#include <string.h>

enum { LABEL_COLS = 15, LIVING_MAX = 8 };

/* ---- what the catalog says --------------------------------------------------- */

static char *bullet_text(const struct screen *screen)
{
	return g_strconcat(glyph_text(GLYPH_BULLET, screen->ascii), " ", NULL);
}

/* Whose texts a part shows: the control's own, or those of another catalog's control. */
struct source {
	const struct catalog_node *node;
	const struct catalog *catalog; /* that it is of, and that its links lead into */
	bool foreign;                  /* it is not the model's */
};

/* A link stands in its brackets, as in the manual pages: the sentences are written for that. */
static void add_block(const struct screen *screen, struct page *page, const struct catalog *links,
		      const struct markup_block *block, const char *bullet)
{
	bool foreign = links && links != screen->model->catalog;
	g_autoptr(GPtrArray) bracketed = g_ptr_array_new_with_free_func(g_free);
	g_autofree struct page_span *spans = g_new(struct page_span, block->spans->len);
	struct page_shape shape = { 0 };

	for (unsigned i = 0; i < block->spans->len; i++) {
		const struct markup_span *span = g_ptr_array_index(block->spans, i);
		bool link = span->link != CATALOG_NONE;
		const char *text = span->text;
		unsigned leads_to = link && foreign ?
			foreign_link(screen, links, span->link) : span->link;

		if (link) {
			g_ptr_array_add(bracketed, g_strdup_printf("[%s]", span->text));
			text = g_ptr_array_index(bracketed, bracketed->len - 1);
		}
		spans[i] = (struct page_span){ text, link ? STYLE_LINK : STYLE_PLAIN, leads_to };
	}
	if (block->kind == BLOCK_ITEM)
		shape = (struct page_shape){ .indent = 2, .prefix = bullet,
					     .prefix_style = STYLE_DIM };
	page_add(page, &shape, spans, block->spans->len);
}

/* `links`: the catalog that links lead into; NULL: they stay text. */
void guidance_prose(const struct screen *screen, struct page *page, const struct catalog *links,
		    const char *text)
{
	g_autoptr(GPtrArray) blocks = markup_parse(links, text);
	g_autofree char *bullet = bullet_text(screen);

	for (unsigned i = 0; i < blocks->len; i++) {
		const struct markup_block *block = g_ptr_array_index(blocks, i);
		const struct markup_block *before = i ? g_ptr_array_index(blocks, i - 1) : NULL;

		if (before && !(block->kind == BLOCK_ITEM && before->kind == BLOCK_ITEM))
			page_add_blank(page);
		add_block(screen, page, links, block, bullet);
	}
}

/* In the linear mode it is read with the rest; elsewhere the frame has it. */
static void add_title(const struct screen *screen, struct page *page,
		      const struct catalog_node *node)
{
	g_autofree char *title = g_strdup_printf("%s %s", node->id, node->title);

	if (screen->linear)
		page_add_text(page, STYLE_HEADING, title);
}

static void add_heading(struct page *page, const char *text)
{
	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, text);
}

static void add_item(struct page *page, const char *bullet, const char *text)
{
	struct page_shape shape = { .indent = 2, .prefix = bullet, .prefix_style = STYLE_DIM };
	struct page_span span = { text, STYLE_PLAIN, CATALOG_NONE };

	page_add(page, &shape, &span, 1);
}

static void add_kind(struct page *page, const struct catalog *catalog,
		     const struct control *control)
{
	g_autofree char *areas = label_areas(catalog, control);

	if (*areas) {
		g_autofree char *line = g_strdup_printf(_("%s; area: %s"), label_kind(control->kind),
							areas);
		page_add_text(page, STYLE_DIM, line);
	} else {
		page_add_text(page, STYLE_DIM, label_kind(control->kind));
	}
	if (control->draft)
		page_add_text(page, STYLE_PARTIAL,
			      _("Draft: these texts are not finished; do not rely on them."));
}

/* ---- what is recorded -------------------------------------------------------- */

static void add_field(struct page *page, const char *label, const char *text)
{
	if (text && *text)
		page_add_field(page, LABEL_COLS, label, STYLE_PLAIN, text);
}

static enum style status_style(enum status status)
{
	return glyph_style((enum glyph)((int)GLYPH_STATUS_NONE + (int)status));
}

static void add_review(struct page *page, const struct record *record)
{
	if (record->review == REVIEW_OPEN)
		return;
	g_autofree char *day = record->review_at ? when_day(record->review_at) : NULL;
	g_autofree char *text = record->review_by && day ?
		g_strdup_printf(_("%s by %s, %.10s"), label_review(record->review),
				record->review_by, day) :
		g_strdup(label_review(record->review));
	add_field(page, _("Review"), text);
}

/* The words of `reason/...` that are set, with their references. */
static char *reasons_text(const struct ui_model *model, const char *control, enum side side)
{
	const struct session_field *field = session_field_named("reason");
	GString *text = g_string_new(NULL);

	for (unsigned i = 0; field && field->members[i]; i++) {
		g_autofree char *path = session_path("control", control, model->service,
						     catalog_side_words[side], "reason",
						     field->members[i], NULL);
		const char *reference = session_get(model->session, path);

		if (!reference)
			continue;
		g_string_append_printf(text, "%s%s", text->len ? label_comma() : "",
				       label_word(field->members, field->members[i]));
		if (strcmp(reference, "yes") != 0)
			g_string_append_printf(text, " (%s)", reference);
	}
	return g_string_free(text, FALSE);
}

/* Every living value of a path in conflict, with who recorded it when. */
static void add_living(const struct ui_model *model, struct page *page, const char *path)
{
	const struct session_field *field = session_field_of(path);
	struct session_value values[LIVING_MAX];
	unsigned count = session_values(model->session, path, values, LIVING_MAX);

	for (unsigned i = 0; i < MIN(count, (unsigned)LIVING_MAX); i++) {
		g_autofree char *day = when_day(values[i].at);
		g_autofree char *value = label_value(path, values[i].text);
		g_autofree char *text = g_strdup_printf(_("%s (%s, %.10s)"), value, values[i].by, day);
		page_add_field(page, LABEL_COLS, i || !field ? "" : _(field->label), STYLE_BAD,
			       text);
	}
}

/* What two people recorded differently, before the record shows the newest of each. */
static void add_conflicts(const struct ui_model *model, struct page *page, const char *control,
			  enum side side)
{
	g_autoptr(GPtrArray) paths = ops_conflicts_of(model->session, control, model->service);
	g_autofree char *record = session_path("control", control, model->service,
					       catalog_side_words[side], NULL);

	page_add_text(page, STYLE_BAD,
		      _("Two people recorded different things; :resolve settles it."));
	for (unsigned i = 0; i < paths->len; i++)
		if (g_str_has_prefix(g_ptr_array_index(paths, i), record))
			add_living(model, page, g_ptr_array_index(paths, i));
	page_add_blank(page);
}

/* Who said it, when it is the other party's word. */
static void add_declared(const struct session *session, struct page *page,
			 const struct record *record)
{
	g_autofree char *who =
		record->declaration ? ops_declared_by(session, record->declaration) : NULL;

	add_field(page, _("As said by"), who);
}

static void add_record(const struct screen *screen, struct page *page, const char *control,
		       enum side side)
{
	static const char *const headings[SIDE_COUNT] = {
		[SIDE_CUSTOMER] = N_("Recorded for the customer"),
		[SIDE_PROVIDER] = N_("Recorded for the provider"),
	};
	struct record record;

	session_record(screen->model->session, control, screen->model->service, side, &record);
	if (!record.exists)
		return;
	add_heading(page, _(headings[side]));
	g_autofree char *basis = label_basis_list(record.basis);
	g_autofree char *reasons = reasons_text(screen->model, control, side);
	g_autofree char *due = label_day(record.due);
	if (record.conflict)
		add_conflicts(screen->model, page, control, side);
	page_add_field(page, LABEL_COLS, _("Status"), status_style(record.status),
		       label_status(record.status));
	add_field(page, _("Basis"), basis);
	add_declared(screen->model->session, page, &record);
	add_review(page, &record);
	if (record.applicability != APPLICABILITY_NONE)
		add_field(page, _("Applicability"), label_applicability(record.applicability));
	add_field(page, _("Because of"), reasons);
	add_field(page, _("Exclusion"), record.exclusion_reason);
	if (record.deselected)
		add_field(page, _("Selected"), _("no: left out of this assessment"));
	add_field(page, _("How"), record.how);
	add_field(page, _("Remark"), record.remark);
	add_field(page, _("Note"), record.note);
	add_field(page, _("Assignee"), record.assignee);
	add_field(page, _("Due"), due);
	add_field(page, _("Priority"), label_word(session_priority_words, record.priority));
}

/* ---- groups ------------------------------------------------------------------ */

static void add_group(const struct screen *screen, struct page *page, unsigned index)
{
	const struct tally *tally = &screen->model->tallies[index];

	const struct catalog_node *node = &screen->model->catalog->nodes[index];
	g_autofree char *withdrawn = label_withdrawn(node);

	add_title(screen, page, node);
	if (withdrawn) {
		guidance_prose(screen, page, screen->model->catalog, withdrawn);
		return;
	}
	page_add_text(page, STYLE_DIM, _("group of controls"));
	page_add_blank(page);
	if (node->prose) {
		guidance_prose(screen, page, screen->model->catalog, node->prose);
		page_add_blank(page);
	}
	g_autofree char *progress = g_strdup_printf(_("%u of %u, reviewed %u"), tally->assessed,
						    tally->records, tally->reviewed);
	add_field(page, _("Assessed"), progress);
	for (enum status status = STATUS_IMPLEMENTED; status < STATUS_COUNT; status++) {
		g_autofree char *count = g_strdup_printf("%u", tally->by_status[status]);

		if (tally->by_status[status])
			page_add_field(page, LABEL_COLS + 1, label_status(status),
				       status_style(status), count);
	}
	if (tally->conform) {
		g_autofree char *conform = g_strdup_printf(_("%u of %u reviewed conform"),
							   tally->conform, tally->reviewed);
		add_field(page, _("Conformity"), conform);
	}
}

/* ---- the parts of a control's page, from top to bottom -------------------------- */

static void add_summary(const struct screen *screen, struct page *page, const struct source *source)
{
	if (!source->node->control->summary)
		return;
	page_add_blank(page);
	guidance_prose(screen, page, source->catalog, source->node->control->summary);
}

static void part_kind(const struct screen *screen, struct page *page, const struct source *source)
{
	add_title(screen, page, source->node);
	add_kind(page, source->catalog, source->node->control);
}

static enum side other_side(const struct screen *screen)
{
	return screen->model->side == SIDE_CUSTOMER ? SIDE_PROVIDER : SIDE_CUSTOMER;
}

static void add_side(const struct screen *screen, struct page *page, const struct source *source,
		     enum side side)
{
	static const char *const headings[SIDE_COUNT] = {
		[SIDE_CUSTOMER] = N_("For the customer"),
		[SIDE_PROVIDER] = N_("For the provider"),
	};
	static const char *const practice[SIDE_COUNT] = {
		[SIDE_CUSTOMER] = N_("For the customer (good practice: the standard adds nothing here)"),
		[SIDE_PROVIDER] = N_("For the provider (good practice: the standard adds nothing here)"),
	};
	const struct control *control = source->node->control;

	if (!control->guidance[side])
		return;
	add_heading(page, _(control->practice[side] ? practice[side] : headings[side]));
	guidance_prose(screen, page, source->catalog, control->guidance[side]);
}

static void part_side(const struct screen *screen, struct page *page, const struct source *source)
{
	add_side(screen, page, source, screen->model->side);
}

static void part_other_side(const struct screen *screen, struct page *page,
			    const struct source *source)
{
	add_side(screen, page, source, other_side(screen));
}

static void part_notes(const struct screen *screen, struct page *page, const struct source *source)
{
	if (!source->node->control->notes)
		return;
	add_heading(page, _("Notes"));
	guidance_prose(screen, page, source->catalog, source->node->control->notes);
}

static void part_evidence(const struct screen *screen, struct page *page,
			  const struct source *source)
{
	const struct texts *evidence = &source->node->control->evidence;
	g_autofree char *bullet = bullet_text(screen);

	if (evidence->count)
		add_heading(page, _("Evidence to ask for"));
	for (unsigned i = 0; i < evidence->count; i++)
		add_item(page, bullet, evidence->items[i]);
}

/* "unclear: Carl looks it up (anna, 2026-11-23)" below its question. */
static void add_answer(struct page *page, const struct ops_answer *answer)
{
	struct page_shape shape = { .indent = 4 };
	g_autofree char *day = answer->by ? when_day(answer->at) : NULL;
	g_autofree char *source = day ? g_strdup_printf(" (%s, %s)", answer->by, day) :
					g_strdup("");
	const struct page_span spans[] = {
		{ answer->answer ? answer->answer : "", STYLE_HEADING, CATALOG_NONE },
		{ answer->answer && answer->text ? ": " : "", STYLE_PLAIN, CATALOG_NONE },
		{ answer->text ? answer->text : "", STYLE_PLAIN, CATALOG_NONE },
		{ source, STYLE_DIM, CATALOG_NONE },
	};

	page_add(page, &shape, spans, G_N_ELEMENTS(spans));
	if (answer->conflict)
		page_add_text(page, STYLE_BAD,
			      _("Two people recorded different things; record again to decide."));
}

/* The questions with what was answered, those too that only the session knows. */
static void add_answers(const struct screen *screen, struct page *page, const struct source *source,
			const char *bullet)
{
	const struct ui_model *model = screen->model;
	g_autoptr(GPtrArray) answers =
		ops_answers(model->session, model->catalog, screen->guidance.node, model->service);

	if (answers->len && source->node->control->question_count == 0)
		add_heading(page, _("Questions to ask"));
	for (unsigned i = 0; i < answers->len; i++) {
		const struct ops_answer *answer = g_ptr_array_index(answers, i);

		add_item(page, bullet, answer->asked ? answer->asked : answer->question);
		if (ops_answer_is_given(answer))
			add_answer(page, answer);
	}
}

static void part_questions(const struct screen *screen, struct page *page,
			   const struct source *source)
{
	const struct control *control = source->node->control;
	g_autofree char *bullet = bullet_text(screen);

	if (control->question_count)
		add_heading(page, _("Questions to ask"));
	for (unsigned i = 0; source->foreign && i < control->question_count; i++)
		add_item(page, bullet, control->questions[i].text);
	if (!source->foreign)
		add_answers(screen, page, source, bullet);
}

static void part_maps(const struct screen *screen, struct page *page, const struct source *source)
{
	foreign_maps(screen, page, source->node->control);
}

static void part_records(const struct screen *screen, struct page *page,
			 const struct source *source)
{
	add_record(screen, page, source->node->id, screen->model->side);
	add_record(screen, page, source->node->id, other_side(screen));
	stated_sum(screen, page, source->node->control);
	previous_add(screen, page, source->node->id);
}

static void part_registers(const struct screen *screen, struct page *page,
			   const struct source *source)
{
	entries_add(screen, page, source->node->id);
}

typedef void (*part_fn)(const struct screen *screen, struct page *page,
			const struct source *source);
static const part_fn first_parts[] = { part_kind, part_records, part_registers, add_summary };
static const part_fn borrowed_parts[] = { add_summary, part_side,     part_other_side,
					  part_notes,  part_evidence, part_questions };
static void part_stated(const struct screen *screen, struct page *page, const struct source *source)
{
	stated_add(screen, page, source->node->control);
}

static const part_fn last_parts[] = { part_side,     part_other_side, part_notes, part_evidence,
				      part_questions, part_stated,    part_maps };
enum {
	FIRST_PARTS = G_N_ELEMENTS(first_parts),
	BORROWED_PARTS = G_N_ELEMENTS(borrowed_parts),
	LAST_PARTS = G_N_ELEMENTS(last_parts)
};

/* Nobody may take another edition's words for this one's. */
static void add_borrowed(const struct screen *screen, struct page *page,
			 const struct catalog_loan *loan, unsigned part)
{
	struct source source = { &loan->catalog->nodes[loan->index], loan->catalog, true };

	if (part == 0) {
		g_autofree char *whose =
			g_strdup_printf(_("Guidance for %s, %s %s (%s)"), loan->catalog->title,
					source.node->id, source.node->title,
					label_relation(loan->relation));

		page_add_blank(page);
		page_add_text(page, STYLE_PARTIAL, whose);
	}
	borrowed_parts[part](screen, page, &source);
}

void guidance_add_foreign(const struct screen *screen, struct page *page,
			  const struct catalog *catalog, unsigned index)
{
	struct source source = { &catalog->nodes[index], catalog, true };

	add_kind(page, catalog, source.node->control);
	for (unsigned i = 0; i < BORROWED_PARTS; i++)
		borrowed_parts[i](screen, page, &source);
	part_maps(screen, page, &source);
}

/* What is borrowed stands between the first parts and the last ones. */
static bool add_part(struct page *page, void *data)
{
	struct screen *screen = data;
	struct scroll_pane *pane = &screen->guidance;
	struct source source = { &screen->model->catalog->nodes[pane->node],
				 screen->model->catalog, false };
	g_autoptr(GArray) loans = catalog_borrow(source.node->control);
	unsigned part = pane->part++, lent = loans->len * BORROWED_PARTS;

	if (part < FIRST_PARTS) {
		first_parts[part](screen, page, &source);
		return true;
	}
	part -= FIRST_PARTS;
	if (part < lent) {
		add_borrowed(screen, page,
			     &g_array_index(loans, struct catalog_loan, part / BORROWED_PARTS),
			     part % BORROWED_PARTS);
		return true;
	}
	if (part - lent >= LAST_PARTS)
		return false;
	last_parts[part - lent](screen, page, &source);
	return true;
}

/* ---- the pane ---------------------------------------------------------------- */

void guidance_make(struct screen *screen)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = model_node(model);
	struct scroll_pane *pane = &screen->guidance;
	struct rect inside = screen_inside(screen, screen->panes[PANE_GUIDANCE]);

	if (!scroll_renew(screen, pane, screen_page_width(screen, inside)))
		return;
	foreign_forget(screen);
	if (node && node->control)
		page_set_more(pane->page, add_part, screen);
	else if (node)
		add_group(screen, pane->page, model->selected);
}

/* A match that the frame shows already is not looked for further down. */
static bool title_has(const struct catalog_node *node, const struct catalog_needle *match)
{
	size_t start, bytes;

	return match && (catalog_needle_find(match, node->id, 0, &start, &bytes) ||
			 catalog_needle_find(match, node->title, 0, &start, &bytes));
}

/* What stands on the page in the linear mode is not cut. */
static char *pane_title(const struct screen *screen, const struct catalog_node *node)
{
	if (!node)
		return NULL;
	return screen->linear ? g_strdup_printf(_("Guidance of %s"), node->id) :
				g_strdup_printf("%s  %s", node->id, node->title);
}

void guidance_draw(struct screen *screen, struct canvas *canvas)
{
	struct rect inside = screen_inside(screen, screen->panes[PANE_GUIDANCE]);
	const struct catalog_node *node = model_node(screen->model);
	struct scroll_pane *pane = &screen->guidance;

	if (screen->panes[PANE_GUIDANCE].rows == 0)
		return;
	guidance_make(screen);
	inside = screen_padded(screen, inside);
	scroll_clamp(pane, inside.rows);
	pane->view.match = screen->model->needle;
	if (screen->seek_match & SEEK_GUIDANCE && node && !title_has(node, pane->view.match))
		scroll_to_match(pane, inside.rows);
	screen->seek_match &= ~(unsigned)SEEK_GUIDANCE;
	g_autofree char *place = scroll_place(pane, inside.rows, screen->ascii);
	g_autofree char *title = pane_title(screen, node);
	pane_frame(screen, canvas, PANE_GUIDANCE, title, place);
	scroll_draw(canvas, inside, pane, screen->focus == PANE_GUIDANCE);
}

unsigned guidance_link(struct screen *screen, int step)
{
	struct scroll_pane *pane = screen_pane_ready(screen, PANE_GUIDANCE);
	int rows = screen_inside(screen, screen->panes[PANE_GUIDANCE]).rows;

	if (pane->page && pane->view.link + step < 0) { /* before the first link lies the tree */
		if (pane->view.link < 0)
			screen->focus = PANE_TREE;
		pane->view.link = -1;
		return CHANGED_VIEW;
	}
	unsigned changed = scroll_link(pane, rows, step);
	if (changed != CHANGED_NOTHING) {
		int line;
		unsigned to = page_link(pane->page, (unsigned)pane->view.link, &line);
		const struct catalog_node *node = foreign_node(screen, to);

		screen_announce(screen, g_strdup_printf(_("link to %s %s"),
							node->id, node->title));
	}
	return changed;
}

unsigned guidance_follow(struct screen *screen)
{
	struct scroll_pane *pane = screen_pane_ready(screen, PANE_GUIDANCE);
	int line;

	if (!pane->page || pane->view.link < 0) {
		screen_say(screen, g_strdup(_("no link is chosen: l goes to the next one")));
		return CHANGED_VIEW;
	}
	unsigned link = page_link(pane->page, (unsigned)pane->view.link, &line);
	if (foreign_open(screen, link))
		return CHANGED_VIEW;
	model_jump(screen->model, link);
	return CHANGED_VIEW | CHANGED_SELECTION;
}
