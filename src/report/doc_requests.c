/*
 * What is asked of people as a document to send them: what is not received yet, by person and by
 * day, with the controls it is wanted for. Notes are ours and stay out, as of all reports.
 */
#include "report/document_private.h"

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

static const struct doc_column columns[] = {
	{ "id", N_("Id"), DOC_ID, NULL, NULL },
	{ "text", N_("Text"), DOC_PROSE, NULL, NULL },
	{ "control", N_("Wanted for"), DOC_LIST, NULL, NULL },
	{ "whom", N_("Whom"), DOC_LINE, NULL, NULL },
	{ "due", N_("Due"), DOC_DAY, NULL, NULL },
	{ "state", N_("State"), DOC_LINE, NULL, NULL },
};

/* What a heading above the table says already. */
static const guint64 hidden = 1 << 3 | 1 << 4;

/* Puts "12.3.1 Information backup", once for a control that is wanted on several records. */
static void put_controls(struct document *document, struct doc_table *table,
			 const struct catalog *catalog, const struct report_item *item)
{
	g_autoptr(GString) text = g_string_new(NULL), raw = g_string_new(NULL);
	g_autofree char *last = NULL;

	for (unsigned i = 0; i < item->lines->len; i++) {
		const struct report_line *line = g_ptr_array_index(item->lines, i);

		if (!line->is_link || strcmp(line->name, "control") != 0)
			continue;
		g_autofree char *id = g_strndup(line->raw, strcspn(line->raw, "/"));
		unsigned at = catalog_find(catalog, id);

		if (g_strcmp0(last, id) == 0)
			continue;
		g_string_append_printf(text, "%s%s%s%s", text->len ? "; " : "", id,
				       at == CATALOG_NONE ? "" : " ",
				       at == CATALOG_NONE ? "" : catalog->nodes[at].title);
		g_string_append_printf(raw, "%s%s", raw->len ? "\n" : "", id);
		g_free(last);
		last = g_steal_pointer(&id);
	}
	doc_put_both(document, table, text->str, raw->str);
}

static void put_request(struct document *document, struct doc_table *table,
			const struct catalog *catalog, const struct report_item *item)
{
	const char *state = report_item_text(item, "state");
	bool rejected = g_strcmp0(state, "rejected") == 0;

	doc_put(document, table, item->id);
	doc_put(document, table, report_item_text(item, "text"));
	put_controls(document, table, catalog, item);
	doc_put(document, table, report_item_text(item, "whom"));
	doc_put_day(document, table, report_item_text(item, "due"));
	doc_put_both(document, table,
		     rejected ? _("what came did not answer the request; please send it again") :
				"", state);
}

static void put_header(struct document *document, const struct session *session)
{
	struct doc_table *facts = doc_facts(document, "head", _("About this document"));
	g_autofree char *day = label_day(document->date);

	doc_fact(document, facts, "date", _("Date"), day);
	doc_fact(document, facts, "organisation", _("Our organisation"),
		 session_get(session, "engagement/organisation"));
	doc_fact(document, facts, "client", _("Client"), session_get(session, "engagement/client"));
	doc_text(document, _("Head of the history"));
	for (char **head = document->heads; *head; head++)
		doc_verbatim(document, *head);
}

/* "Asked of Ms Lee", and below it "Needed by 2026-12-01". */
static void put_group(struct document *document, unsigned level, unsigned number,
		      const char *label, const char *text)
{
	g_autofree char *title = text ? g_strdup_printf("%s %s", label, text) : g_strdup(label);
	g_autofree char *id = g_strdup_printf("requests-%u", number);

	doc_section(document, level, id, title);
}

static struct doc_table *new_table(struct document *document, unsigned number)
{
	g_autofree char *id = g_strdup_printf("requests-%u", number);
	struct doc_table *table = doc_table(document, doc_keep(document, id), _("Requests for evidence"),
					    DOC_CARDS, columns, G_N_ELEMENTS(columns), NULL);

	table->hidden = hidden;
	return table;
}

static void put_requests(struct document *document, const struct catalog *catalog,
			 const GPtrArray *items)
{
	const struct report_item *before = NULL;
	struct doc_table *table = NULL;
	unsigned number = 0;

	for (unsigned i = 0; i < items->len; i++) {
		const struct report_item *item = g_ptr_array_index(items, i);
		const char *whom = report_item_text(item, "whom"), *due = report_item_text(item, "due");
		bool other = !before || g_strcmp0(whom, report_item_text(before, "whom")) != 0;
		bool later = other || g_strcmp0(due, report_item_text(before, "due")) != 0;
		g_autofree char *day = label_day(due);

		if (other)
			put_group(document, 2, ++number,
				  whom ? _("Asked of") : _("Nobody is asked yet"), whom);
		if (later) {
			put_group(document, 3, ++number, due ? _("Needed by") : _("No day set"), day);
			table = new_table(document, number);
		}
		document->main = document->main ? document->main : table;
		put_request(document, table, catalog, item);
		before = item;
	}
}

struct document *document_requests(const struct doc_source *source, GError **error)
{
	g_autoptr(GPtrArray) items = report_requests(source->session, source->whom);
	g_autofree char *date = report_date(source->now);

	if (items->len == 0 && source->whom) {
		error_set(error, REMIT_ERROR_NO, _("nothing that is not received yet is asked of \"%s\""),
			  source->whom);
		return NULL;
	}
	struct document *document = document_new("requests", _("Evidence requested"),
						 source->session, source->catalog, date);
	put_header(document, source->session);
	put_requests(document, source->catalog, items);
	return document;
}
