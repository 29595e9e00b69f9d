/*
 * The manual page of a catalog's tree, and of a group: what is below it.
 */
#include "report/manual_private.h"

#include <string.h>

/* How many controls there are of each kind, and what the kinds are. */
static void put_kinds(struct manual *page)
{
	static const char *const words[KIND_COUNT] = {
		[KIND_BASE] = N_("without guidance that is special to cloud services"),
		[KIND_GUIDED] = N_("with guidance for cloud services"),
		[KIND_CLOUD] = N_("made for cloud services"),
		[KIND_OTHER] = N_("of another framework"),
	};
	unsigned counts[KIND_COUNT] = { 0 };
	struct manual_fact facts[KIND_COUNT];

	for (unsigned i = 0; i < page->catalog->node_count; i++)
		if (page->catalog->nodes[i].control)
			counts[page->catalog->nodes[i].control->kind]++;
	/* A catalog has the kinds of ISO/IEC 27017 or the one of all others. */
	unsigned first = counts[KIND_OTHER] ? KIND_OTHER : 0;
	unsigned end = counts[KIND_OTHER] ? KIND_COUNT : KIND_OTHER;
	for (unsigned kind = first; kind < end; kind++) {
		facts[kind].label = label_kind((enum control_kind)kind);
		facts[kind].text = g_strdup_printf("%u: %s", counts[kind], _(words[kind]));
	}
	g_string_append(page->out, ".Pp\n");
	manual_put_facts(page, facts + first, end - first);
	for (unsigned kind = first; kind < end; kind++)
		g_free((char *)facts[kind].text);
}

static void put_tree_description(struct manual *page)
{
	const struct manual_family *family = manual_family(page->catalog);
	g_autofree char *edition = manual_edition(page->catalog);
	const struct manual_fact facts[] = {
		{ _("Edition"), edition },
		{ _("Publisher"), page->catalog->publisher },
		{ _("Catalog"), page->catalog->id },
	};

	manual_put_facts(page, facts, G_N_ELEMENTS(facts));
	if (family) {
		g_string_append(page->out, ".Pp\n");
		manual_put_text(page, _(family->about));
	}
	put_kinds(page);
	if (page->catalog->confirmed)
		return;
	g_string_append(page->out, ".Pp\n");
	manual_put_text(page, _("The list of controls comes from secondary sources and was not held against the edition itself."));
}

/* `first`: nothing stands between it and the heading above. */
static void put_group_heading(struct manual *page, const struct catalog_node *node, bool first)
{
	g_autofree char *heading = g_strdup_printf("%s %s", node->id, node->title);

	if (node->depth > 0 && !first)
		g_string_append(page->out, ".Pp\n");
	manual_put_macro(page, node->depth == 0 ? "Ss" : "Em", heading);
}

static void put_tree_control(struct manual *page, unsigned index)
{
	const struct catalog_node *node = &page->catalog->nodes[index];
	g_autofree char *line = g_strdup_printf(_("%s (%s)"), node->title,
						catalog_kind_words[node->control->kind]);

	g_string_append(page->out, ".It Xr ");
	manual_put_name(page, index);
	g_string_append(page->out, " 7\n");
	manual_put_text(page, line);
}

/* The nodes of a slice of the tree; the columns that the longest reference of them takes. */
static unsigned reference_columns(const struct manual *page, unsigned from, unsigned to)
{
	unsigned width = 0;

	for (unsigned i = from; i < to; i++) {
		g_autofree char *name = report_page_name(page->catalog, i);

		if (page->catalog->nodes[i].control)
			width = MAX(width, (unsigned)strlen(name));
	}
	return width + (unsigned)strlen("(7)");
}

static void put_tree(struct manual *page, unsigned from, unsigned to)
{
	unsigned width = reference_columns(page, from, to);
	bool listed = false, first = true;

	manual_put_section(page, _("CONTROLS"));
	for (unsigned i = from; i < to; i++) {
		const struct catalog_node *node = &page->catalog->nodes[i];

		if (!node->control) {
			g_string_append(page->out, listed ? ".El\n" : "");
			put_group_heading(page, node, first);
			first = node->depth == 0;
			listed = false;
			continue;
		}
		if (!listed)
			g_string_append_printf(page->out, ".Bl -tag -width %un -compact\n", width);
		put_tree_control(page, i);
		listed = true;
		first = false;
	}
	g_string_append(page->out, listed ? ".El\n" : "");
}

void manual_put_tree(struct manual *page)
{
	const struct catalog *catalog = page->catalog;
	g_autofree char *title = catalog->subtitle ?
		g_strdup_printf("%s: %s", catalog->title, catalog->subtitle) :
		g_strdup(catalog->title);

	manual_put_head(page, title);
	put_tree_description(page);
	put_tree(page, 0, catalog->node_count);
}

void manual_put_group(struct manual *page)
{
	const struct catalog_node *node = &page->catalog->nodes[page->index];
	g_autofree char *place = manual_place(page->catalog, page->index);
	g_autofree char *edition = manual_edition(page->catalog);
	const struct manual_fact facts[] = {
		{ _("Group"), node->id },
		{ _("Part of"), place },
		{ _("Edition"), edition },
	};

	manual_put_head(page, node->title);
	manual_put_facts(page, facts, G_N_ELEMENTS(facts));
	put_tree(page, page->index + 1, node->end);
}
