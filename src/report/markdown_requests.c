/*
 * What is asked of people as a document to send them: what is not received yet, by person and by
 * day, with the controls it is wanted for. Notes are ours and stay out, as of all reports.
 */
#include "report/report_private.h"

#include <string.h>

/* ---- which, in what order --------------------------------------------------------- */

static bool is_open(const struct report_item *item, const char *whom)
{
	const char *asked = report_item_text(item, "whom");

	return g_strcmp0(report_item_text(item, "state"), "received") != 0 &&
	       (!whom || g_strcmp0(asked, whom) == 0);
}

/* What is not said comes last. */
static int compare_said(const char *one, const char *other)
{
	if (!one || !other)
		return (one == NULL) - (other == NULL);
	return strcmp(one, other);
}

static gint by_person_and_day(gconstpointer a, gconstpointer b)
{
	const struct report_item *one = *(const struct report_item *const *)a;
	const struct report_item *other = *(const struct report_item *const *)b;
	int order = compare_said(report_item_text(one, "whom"), report_item_text(other, "whom"));

	if (order == 0)
		order = compare_said(report_item_text(one, "due"), report_item_text(other, "due"));
	return order ? order : strcmp(one->id, other->id);
}

GPtrArray *report_requests(const struct session *session, const char *whom)
{
	GPtrArray *items = report_register(session, REGISTER_REQUESTS);

	for (unsigned i = items->len; i-- > 0;)
		if (!is_open(g_ptr_array_index(items, i), whom))
			g_ptr_array_remove_index(items, i);
	g_ptr_array_sort(items, by_person_and_day);
	return items;
}

/* ---- the document ------------------------------------------------------------------ */

/* "12.3.1 Information backup", once for a control that is wanted on several records. */
static char *control_list(const struct catalog *catalog, const struct report_item *item)
{
	g_autoptr(GString) text = g_string_new(NULL);
	g_autofree char *last = NULL;

	for (unsigned i = 0; i < item->lines->len; i++) {
		const struct report_line *line = g_ptr_array_index(item->lines, i);

		if (!line->is_link || strcmp(line->name, "control") != 0)
			continue;
		g_autofree char *id = g_strndup(line->text, strcspn(line->text, " "));
		unsigned at = catalog_find(catalog, id);

		if (g_strcmp0(last, id) == 0)
			continue;
		g_string_append_printf(text, "%s%s%s%s", text->len ? "; " : "", id,
				       at == CATALOG_NONE ? "" : " ",
				       at == CATALOG_NONE ? "" : catalog->nodes[at].title);
		g_free(last);
		last = g_steal_pointer(&id);
	}
	return g_strdup(text->str);
}

static void put_request(GString *out, const struct catalog *catalog,
			const struct report_item *item)
{
	const char *text = report_item_text(item, "text");
	g_autofree char *controls = control_list(catalog, item);

	g_string_append(out, "- **");
	md_text(out, item->id, MD_INLINE, 2);
	g_string_append(out, "** ");
	md_text(out, text ? text : "", MD_INLINE, 2);
	g_string_append_c(out, '\n');
	md_said(out, _("Wanted for"), controls);
	if (g_strcmp0(report_item_text(item, "state"), "rejected") == 0)
		md_said(out, _("State"), _("what came did not answer the request; please send it again"));
}

static void put_heading(GString *out, const char *marks, const char *label, const char *text)
{
	g_string_append_printf(out, "%s %s", marks, label);
	if (text) {
		g_string_append_c(out, ' ');
		md_text(out, text, MD_INLINE, 0);
	}
	g_string_append(out, "\n\n");
}

static void put_said(GString *out, const char *label, const char *text)
{
	if (!text)
		return;
	g_string_append_printf(out, "- **%s:** ", label);
	md_text(out, text, MD_INLINE, 2);
	g_string_append_c(out, '\n');
}

static void put_header(GString *out, const struct session *session, const char *date)
{
	const char *title = session_get(session, "engagement/title");
	g_auto(GStrv) heads = session_heads(session);
	g_autofree char *day = label_day(date);

	put_heading(out, "#", _("Evidence requested:"), title ? title : session_name(session));
	put_said(out, _("Date"), day);
	put_said(out, _("Our organisation"), session_get(session, "engagement/organisation"));
	put_said(out, _("Client"), session_get(session, "engagement/client"));
	for (char **head = heads; *head; head++)
		put_said(out, _("Head of the history"), *head);
	g_string_append_c(out, '\n');
}

GString *report_requests_markdown(const struct session *session, const struct catalog *catalog,
				  const GPtrArray *items, const char *date)
{
	GString *out = g_string_new(NULL);
	const struct report_item *before = NULL;

	put_header(out, session, date);
	for (unsigned i = 0; i < items->len; i++) {
		const struct report_item *item = g_ptr_array_index(items, i);
		const char *whom = report_item_text(item, "whom"), *due = report_item_text(item, "due");
		bool other = !before || g_strcmp0(whom, report_item_text(before, "whom")) != 0;

		if (before && (other || g_strcmp0(due, report_item_text(before, "due")) != 0))
			g_string_append_c(out, '\n');
		if (other)
			put_heading(out, "##", whom ? _("Asked of") : _("Nobody is asked yet"), whom);
		g_autofree char *day = label_day(due);
		if (other || g_strcmp0(due, report_item_text(before, "due")) != 0)
			put_heading(out, "###", due ? _("Needed by") : _("No day set"), day);
		put_request(out, catalog, item);
		before = item;
	}
	return out;
}
