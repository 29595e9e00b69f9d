/*
 * The linear mode, for people who hear the screen or read it on a braille line: what stands in
 * rows and what is announced, in words, the most telling first. The rest of the screen is the same
 * as ever, without boxes and with one pane at a time.
 */
#include "ui/screen_private.h"

static const char *mark_words(enum glyph mark)
{
	if (mark == GLYPH_NO_DUTY)
		return _("no duty");
	if (mark == GLYPH_CONFLICT)
		return _("in conflict");
	return mark <= GLYPH_NOT_IMPLEMENTED ? label_status((enum status)mark) : glyph_words(mark);
}

static char *control_row(const struct screen *screen, unsigned index)
{
	struct ui_model *model = screen->model;
	const struct catalog_node *node = &model->catalog->nodes[index];
	enum side other = model->side == SIDE_CUSTOMER ? SIDE_PROVIDER : SIDE_CUSTOMER;
	const char *marked = model_is_marked(model, index) ? _(", marked") : "";

	/* The side that recording goes to comes first, and the title last: it alone may be cut. */
	return g_strdup_printf(_("%s%s: %s %s, %s %s; %s; %s"), node->id, marked,
			       label_side(model->side),
			       mark_words(model_mark_of(model, index, model->side)),
			       label_side(other), mark_words(model_mark_of(model, index, other)),
			       node->title, label_kind(node->control->kind));
}

char *linear_row(const struct screen *screen, unsigned index)
{
	const struct ui_model *model = screen->model;
	const struct catalog_node *node = &model->catalog->nodes[index];
	const struct tally *tally = &model->tallies[index];

	if (node->control)
		return control_row(screen, index);
	return g_strdup_printf(model_is_folded(model, index) ?
				       _("%s: group, closed, %u of %u assessed; %s") :
				       _("%s: group, open, %u of %u assessed; %s"),
			       node->id, tally->assessed, tally->records, node->title);
}

char *linear_pane(const struct screen *screen)
{
	const struct catalog_node *node = model_node(screen->model);
	const char *id = node ? node->id : "";

	if (screen->focus == PANE_GUIDANCE)
		return g_strdup_printf(_("guidance of %s"), id);
	if (screen->focus == PANE_SPLIT && node && node->control)
		return g_strdup_printf(ngettext("%u duty of %s under %s",
						"%u duties of %s under %s",
						node->control->duty_count),
				       node->control->duty_count, id,
				       label_model(screen->model->looked_at));
	return node ? linear_row(screen, screen->model->selected) : g_strdup(_("controls"));
}

char *linear_split(const unsigned *counts, unsigned duties)
{
	return g_strdup_printf(ngettext("of %u duty the customer has %u, the provider %u, both %u",
					"of %u duties the customer has %u, the provider %u, both %u",
					duties),
			       duties, counts[ACCOUNTABLE_CSC], counts[ACCOUNTABLE_CSP],
			       counts[ACCOUNTABLE_SHARED]);
}
