/*
 * The parts that all manual pages are made of: texts, prose with its references, head and foot.
 *
 * Decides which macros stand where; every text goes through mdoc.c.
 */
#include "report/manual_private.h"

#include <stdio.h>
#include <string.h>

/* What a built-in catalog's pages are called, and what its standard is. */
static const struct manual_family families[] = {
	{ "iso27017-2015", "iso27017",
	  N_("ISO/IEC 27017 says what changes in information security when computing is rented. It goes through the controls of ISO/IEC 27002 in the order of its 2013 edition, tells the customer of a cloud service and its provider apart, and says for each control that the cloud touches what either of them does. In its Annex A it adds controls that only cloud services need; their ids begin with CLD. It is a code of practice and is used beside a management system that follows ISO/IEC 27001.") },
};

/* ---- texts ------------------------------------------------------------------- */

const struct manual_family *manual_family(const struct catalog *catalog)
{
	for (size_t i = 0; i < G_N_ELEMENTS(families); i++)
		if (strcmp(families[i].catalog, catalog->id) == 0)
			return &families[i];
	return NULL;
}

char *report_page_name(const struct catalog *catalog, unsigned index)
{
	const struct manual_family *family = manual_family(catalog);
	const char *name = family ? family->name : catalog->id;

	if (index == CATALOG_NONE)
		return g_strdup(name);
	return g_strdup_printf("%s-%s", name, catalog->nodes[index].id);
}

char *manual_plain(const struct manual *page, const char *text)
{
	return page->shown ? text_display(text ? text : "") : g_strdup(text ? text : "");
}

void manual_put_text(struct manual *page, const char *text)
{
	g_autofree char *plain = manual_plain(page, text);

	mdoc_text(page->out, plain);
}

void manual_put_macro(struct manual *page, const char *macro, const char *text)
{
	g_autofree char *plain = manual_plain(page, text);

	g_string_append_printf(page->out, ".%s ", macro);
	mdoc_words(page->out, plain);
	g_string_append_c(page->out, '\n');
}

void manual_put_section(struct manual *page, const char *heading)
{
	manual_put_macro(page, "Sh", heading);
}

void manual_put_name(struct manual *page, unsigned index)
{
	g_autofree char *name = report_page_name(page->catalog, index);

	mdoc_name(page->out, name);
}

/* ---- prose ------------------------------------------------------------------- */

/* Only controls have pages that can be looked up. */
static bool is_reference(const struct manual *page, const struct markup_span *span)
{
	return span->link != CATALOG_NONE && page->catalog->nodes[span->link].control != NULL;
}

static void note_link(struct manual *page, unsigned index)
{
	for (unsigned i = 0; i < page->links->len; i++)
		if (g_array_index(page->links, unsigned, i) == index)
			return;
	if (index != page->index)
		g_array_append_val(page->links, index);
}

/* References stand in brackets, as the texts were written: "agree on it first [5.1.1]" reads as well
 * as "see [5.1.1]". `before` is the text in front of it, which it may touch. */
static void begin_reference(struct manual *page, const char *before, unsigned index)
{
	size_t bytes = strlen(before);

	if (page->out->str[page->out->len - 1] != '\n' &&
	    (bytes == 0 || strchr(" \n", before[bytes - 1])))
		g_string_append_c(page->out, '\n');
	g_string_append(page->out, "[\\c\n.Xr ");
	manual_put_name(page, index);
	g_string_append(page->out, " 7 ]");
}

/* What touches it behind: closing punctuation as arguments, anything else joined to it. Returns
 * the rest. */
static const char *end_reference(struct manual *page, const char *after)
{
	bool joined = false;

	while (*after && strchr(".,:;)]!?", *after)) {
		g_string_append_printf(page->out, " %c", *after);
		after++;
	}
	size_t bytes = strcspn(after, " \n");
	if (bytes > 0) {
		g_autofree char *rest = g_strndup(after, bytes);
		joined = true;
		g_string_append(page->out, " Ns ");
		mdoc_name(page->out, rest);
	}
	g_string_append_c(page->out, '\n');
	return joined ? after + bytes : after;
}

/* The text between two references, which groups, that have no page, belong to. */
static GString *text_before(const struct manual *page, const struct markup_block *block,
			    unsigned *at)
{
	GString *text = g_string_new(NULL);

	for (; *at < block->spans->len; ++*at) {
		const struct markup_span *span = g_ptr_array_index(block->spans, *at);
		bool group = span->link != CATALOG_NONE;

		if (is_reference(page, span))
			break;
		g_string_append(text, group ? "[" : "");
		g_string_append(text, span->text);
		g_string_append(text, group ? "]" : "");
	}
	return text;
}

static void put_spans(struct manual *page, const struct markup_block *block)
{
	bool open = false;

	for (unsigned at = 0;; at++) {
		GString *text = text_before(page, block, &at);
		g_autofree char *plain = manual_plain(page, text->str);

		mdoc_span(page->out, open ? end_reference(page, plain) : plain);
		open = at < block->spans->len;
		if (open) {
			const struct markup_span *span = g_ptr_array_index(block->spans, at);

			begin_reference(page, plain, span->link);
			note_link(page, span->link);
		}
		g_string_free(text, TRUE);
		if (!open)
			break;
	}
	mdoc_text(page->out, "");
}

void manual_put_prose(struct manual *page, const char *text)
{
	g_autoptr(GPtrArray) blocks = markup_parse(page->catalog, text);
	bool listed = false;

	for (unsigned i = 0; i < blocks->len; i++) {
		const struct markup_block *block = g_ptr_array_index(blocks, i);
		bool item = block->kind == BLOCK_ITEM;

		if (item && !listed)
			g_string_append(page->out, i > 0 ? ".Pp\n.Bl -bullet -compact\n" :
							   ".Bl -bullet -compact\n");
		else if (!item && listed)
			g_string_append(page->out, ".El\n.Pp\n");
		else if (!item && i > 0)
			g_string_append(page->out, ".Pp\n");
		if (item)
			g_string_append(page->out, ".It\n");
		put_spans(page, block);
		listed = item;
	}
	if (listed)
		g_string_append(page->out, ".El\n");
}

void manual_put_prose_section(struct manual *page, const char *heading, const char *text)
{
	if (!text)
		return;
	manual_put_section(page, heading);
	manual_put_prose(page, text);
}

void manual_put_item(struct manual *page, const char *text)
{
	g_string_append(page->out, ".It\n");
	manual_put_text(page, text);
}

/* ---- head and foot ----------------------------------------------------------- */

static void put_date(struct manual *page)
{
	static const char *const months[] = {
		"January", "February", "March", "April", "May", "June", "July", "August",
		"September", "October", "November", "December",
	};
	g_autoptr(GTimeZone) here = g_time_zone_new_local();
	g_autoptr(GDateTime) release =
		g_date_time_new_from_iso8601(RELEASE_DATE "T12:00:00", here);
	g_autofree char *date = report_date(g_date_time_to_unix(release));
	unsigned year = 1970, month = 1, day = 1;

	if (sscanf(date, "%u-%u-%u", &year, &month, &day) != 3 || month < 1 || month > 12)
		month = 1;
	g_string_append_printf(page->out, ".Dd %s %u, %u\n", months[month - 1], day, year);
}

void manual_put_head(struct manual *page, const char *title)
{
	g_autofree char *name = report_page_name(page->catalog, page->index);
	/* Formatters cut a longer title off: the id alone fits. */
	g_autofree char *capitals = g_ascii_strup(
		page->index == CATALOG_NONE ? name : page->catalog->nodes[page->index].id, -1);

	g_string_append(page->out, ".\\\" Made from the catalog by remit: changes belong there.\n");
	put_date(page);
	g_string_append(page->out, ".Dt ");
	mdoc_name(page->out, capitals);
	g_string_append(page->out, " 7\n.Os " PACKAGE_NAME " " PACKAGE_VERSION "\n.Sh NAME\n.Nm ");
	mdoc_name(page->out, name);
	g_string_append_c(page->out, '\n');
	manual_put_macro(page, "Nd", title);
	manual_put_section(page, _("DESCRIPTION"));
}

void manual_put_facts(struct manual *page, const struct manual_fact *facts, unsigned count)
{
	unsigned width = 0;

	for (unsigned i = 0; i < count; i++)
		if (facts[i].text && *facts[i].text)
			width = MAX(width, text_columns(facts[i].label));
	g_string_append_printf(page->out, ".Bl -tag -width %un -compact\n", width + 1);
	for (unsigned i = 0; i < count; i++) {
		if (!facts[i].text || !*facts[i].text)
			continue;
		manual_put_macro(page, "It", facts[i].label);
		manual_put_text(page, facts[i].text);
	}
	g_string_append(page->out, ".El\n");
}

char *manual_edition(const struct catalog *catalog)
{
	g_autofree char *standing = label_standing(catalog);

	return g_strdup_printf(_("%s (%s)"), catalog->title, standing);
}

char *manual_place(const struct catalog *catalog, unsigned index)
{
	g_autofree char *place = g_strdup("");

	for (unsigned up = catalog->nodes[index].parent; up != CATALOG_NONE;
	     up = catalog->nodes[up].parent) {
		const struct catalog_node *node = &catalog->nodes[up];
		char *longer = g_strdup_printf("%s %s%s%s", node->id, node->title,
					       *place ? "; " : "", place);
		g_free(place);
		place = longer;
	}
	return g_steal_pointer(&place);
}

static gint compare_names(gconstpointer a, gconstpointer b)
{
	return g_ascii_strcasecmp(*(const char *const *)a, *(const char *const *)b);
}

/* The pages of section 7 that belong beside this one, in the order that manuals have. */
static GPtrArray *see_also_names(const struct manual *page)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	if (page->index != CATALOG_NONE)
		g_ptr_array_add(names, report_page_name(page->catalog, CATALOG_NONE));
	for (unsigned i = 0; i < page->links->len; i++)
		g_ptr_array_add(names, report_page_name(page->catalog,
							g_array_index(page->links, unsigned, i)));
	g_ptr_array_add(names, g_strdup("remit"));
	g_ptr_array_sort(names, compare_names);
	return names;
}

void manual_put_see_also(struct manual *page)
{
	g_autoptr(GPtrArray) names = see_also_names(page);

	manual_put_section(page, _("SEE ALSO"));
	g_string_append(page->out, ".Xr remit 1 ,\n");
	if (page->index == CATALOG_NONE)
		g_string_append(page->out, ".Xr remit\\-catalog 5 ,\n");
	for (unsigned i = 0; i < names->len; i++) {
		g_string_append(page->out, ".Xr ");
		mdoc_name(page->out, g_ptr_array_index(names, i));
		g_string_append(page->out, i + 1 < names->len ? " 7 ,\n" : " 7\n");
	}
}

void manual_put_licence(struct manual *page)
{
	const char *notice = page->catalog->notice;
	const char *end = page->index == CATALOG_NONE ? NULL : strstr(notice, "\n\n");
	g_autofree char *part = end ? g_strndup(notice, (gsize)(end - notice)) : g_strdup(notice);

	if (!*page->catalog->licence && !*part)
		return;
	manual_put_section(page, _("LICENCE"));
	manual_put_text(page, page->catalog->licence);
	if (*page->catalog->licence && *part)
		g_string_append(page->out, ".Pp\n");
	manual_put_prose(page, part);
}
