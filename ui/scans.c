/*
 * What scanners found: beside a control and in the register of evidence the counts that are
 * recorded; on a page of their own the items that somebody has to look at, read from the file in
 * the session.
 */
#include "ui/register.h"

#include <string.h>

enum { ITEMS_SHOWN = 300 };

/* ---- counts -------------------------------------------------------------------------------- */

void scanned_add(const struct screen *screen, struct page *page, const char *id)
{
	g_autoptr(GPtrArray) scans = ops_scans(screen->model->session);
	const struct ops_scanned *scan = ops_scan_find(scans, id);
	g_autofree char *words = scan ? ops_scan_brief(scan) : NULL;

	if (!words)
		return;
	g_autofree char *speaks =
		g_strdup_printf(ngettext("speaks to %u control", "speaks to %u controls",
					 scan->controls),
				scan->controls);
	page_add_text(page, STYLE_HEADING, _("What the scanner found"));
	page_add_text(page, STYLE_PLAIN, words);
	page_add_text(page, STYLE_PLAIN, speaks);
	page_add_blank(page);
}

/* ---- items --------------------------------------------------------------------------------- */

static void add_indented(struct page *page, const char *text)
{
	struct page_shape shape = { .indent = 2 };
	struct page_span span = { text, STYLE_PLAIN, CATALOG_NONE };

	if (text)
		page_add(page, &shape, &span, 1);
}

static void add_item(struct page *page, const struct scan_result *result)
{
	const char *outcome = _(scan_outcome_labels[result->outcome]);
	g_autofree char *head =
		result->severity ?
			g_strdup_printf("%s: %s (%s)", result->check, outcome, result->severity) :
			g_strdup_printf("%s: %s", result->check, outcome);

	page_add_blank(page);
	page_add_text(page, STYLE_PLAIN, head);
	add_indented(page, result->title);
	add_indented(page, result->resource);
	add_indented(page, result->text);
}

static void add_items(struct page *page, const struct scan_run *run, const GArray *items,
		      const char *id)
{
	unsigned shown = MIN(items->len, ITEMS_SHOWN), rest = items->len - shown;

	if (items->len == 0)
		page_add_text(page, STYLE_DIM, _("There is nothing that somebody has to look at."));
	for (unsigned i = 0; i < shown; i++) {
		struct scan_result result = scan_result(run, g_array_index(items, unsigned, i));

		add_item(page, &result);
	}
	if (rest == 0)
		return;
	g_autofree char *more = g_strdup_printf(
		ngettext("and %u more: `remit evidence show %s --failing` lists it",
			 "and %u more: `remit evidence show %s --failing` lists them", rest),
		rest, id);
	page_add_blank(page);
	page_add_text(page, STYLE_DIM, more);
}

/* What could not be read is said where it would stand. */
static void add_run(const struct screen *screen, struct page *page,
		    const struct ops_scanned *scan, unsigned node)
{
	const struct ui_model *model = screen->model;
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) items = NULL;
	g_autofree char *head = g_strdup_printf("%s  %s", scan->id, scan->title ? scan->title : "");
	g_autofree char *words = NULL;
	struct scan_run *run = ops_scan_open(model->ops, model->session, scan->id, &error);

	words = node == CATALOG_NONE ?
			ops_scan_brief(scan) :
			ops_scan_beside(model->session, scan, model->catalog->nodes[node].id);
	items = run ? ops_scan_items(model->catalog, run, node, true, &error) : NULL;
	page_add_text(page, STYLE_HEADING, head);
	if (words)
		page_add_text(page, STYLE_PLAIN, words);
	if (items)
		add_items(page, run, items, scan->id);
	else
		page_add_text(page, STYLE_BAD, error->message);
	scan_free(run);
}

/* Of the evidence under the cursor of the register, else of all runs that speak to the selected
 * control and that no newer one took the place of. */
static struct page *failing_page(const struct screen *screen, int width)
{
	const struct ui_model *model = screen->model;
	const struct register_view *view = register_under(screen);
	const struct ops_entry *entry = view ? register_entry(view) : NULL;
	const struct catalog_node *node = model_node(model);
	g_autoptr(GPtrArray) scans = ops_scans(model->session);
	struct page *page = screen_page(screen, width);
	bool any = false;

	for (unsigned i = 0; i < scans->len; i++) {
		const struct ops_scanned *scan = g_ptr_array_index(scans, i);
		g_autofree char *said =
			view || !node ? NULL : ops_scan_beside(model->session, scan, node->id);

		if (view ? !entry || strcmp(entry->id, scan->id) != 0 :
			   !said || scan->superseded_by)
			continue;
		if (any)
			page_add_blank(page);
		add_run(screen, page, scan, view ? CATALOG_NONE : model->selected);
		any = true;
	}
	if (!any)
		page_add_text(page, STYLE_DIM, _("No run of a scanner speaks to this control."));
	return page;
}

unsigned command_failing(struct screen *screen, int number, const char *text)
{
	(void)number;
	(void)text;
	if (register_under(screen) && !scanned_is_under(screen)) {
		screen_say(screen, g_strdup(_("This is no run of a scanner; `:evidence import FILE` takes one in.")));
		return CHANGED_VIEW;
	}
	reading_open(screen, _("What somebody has to look at"), failing_page);
	return CHANGED_VIEW;
}

bool scanned_is_under(const struct screen *screen)
{
	const struct register_view *view = register_under(screen);
	const struct ops_entry *entry = view ? register_entry(view) : NULL;
	g_autofree char *path = entry ? session_path("scan", entry->id, "tool", NULL) : NULL;

	return path && session_get(screen->model->session, path);
}
