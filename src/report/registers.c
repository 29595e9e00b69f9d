/*
 * The registers of a session (findings, evidence, interviews, requests, people) as documents show
 * them. Notes, the text of an interview and contacts are working papers and stay out.
 */
#include "report/report.h"

#include <string.h>

const char *const report_register_words[REGISTER_COUNT] = {
	[REGISTER_FINDINGS] = "finding",     [REGISTER_EVIDENCE] = "evidence",
	[REGISTER_INTERVIEWS] = "interview", [REGISTER_REQUESTS] = "request",
	[REGISTER_PEOPLE] = "person",
};

/* Paths that no document shows. */
static const char *const kept_out[] = { "note", "contact", "size", "purged" };

struct collecting {
	const struct session *session;
	GPtrArray *items;
	enum report_register which;
};

static void line_free(void *data)
{
	struct report_line *line = data;

	g_free(line->name);
	g_free(line->text);
	g_free(line->raw);
	g_free(line);
}

static void item_free(void *data)
{
	struct report_item *item = data;

	g_free(item->id);
	g_ptr_array_unref(item->lines);
	g_free(item);
}

/* Paths of one entry stand together. */
static struct report_item *item_of(GPtrArray *items, const char *id)
{
	struct report_item *last = items->len ? g_ptr_array_index(items, items->len - 1) : NULL;

	if (last && strcmp(last->id, id) == 0)
		return last;
	struct report_item *item = g_new0(struct report_item, 1);
	item->id = g_strdup(id);
	item->lines = g_ptr_array_new_with_free_func(line_free);
	g_ptr_array_add(items, item);
	return item;
}

bool report_register_shows(enum report_register which, const char *name)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(kept_out); i++)
		if (strcmp(name, kept_out[i]) == 0)
			return false;
	return which != REGISTER_INTERVIEWS || strcmp(name, "text") != 0;
}

/* "E-261123-abcd (Restore report)", what the entry is called by, else the id alone. */
static char *entry_text(const struct session *session, const char *kind, const char *id)
{
	g_autofree char *path = session_path(kind, id, strcmp(kind, "person") == 0 ? "name" : "title",
					     NULL);
	const char *title = session_get(session, path);

	return title ? g_strdup_printf("%s (%s)", id, title) : g_strdup(id);
}

/* What a link names: "12.3.1 (customer)", "12.3.1 (customer, web)", or an entry. */
static char *link_text(const struct session *session, char **parts)
{
	if (strcmp(parts[2], "control") != 0 || g_strv_length(parts) < 6)
		return entry_text(session, parts[2], parts[3]);
	const char *side = label_word(catalog_side_words, parts[5]);
	if (strcmp(parts[4], SESSION_WHOLE_SCOPE) == 0)
		return g_strdup_printf("%s (%s)", parts[3], side);
	return g_strdup_printf("%s (%s, %s)", parts[3], side, parts[4]);
}

static void collect(const char *path, const char *text, bool conflict, void *data)
{
	struct collecting *collecting = data;
	const struct session_field *field = session_field_of(path);
	g_auto(GStrv) parts = session_path_split(path);
	(void)conflict;

	if (!field || g_strv_length(parts) < 3 ||
	    !report_register_shows(collecting->which, parts[2]))
		return;
	struct report_item *item = item_of(collecting->items, parts[1]);
	struct report_line *line = g_new0(struct report_line, 1);
	line->field = field;
	line->name = g_strdup(parts[2]);
	line->is_link = parts[3] != NULL;
	line->text = line->is_link ? link_text(collecting->session, parts) : g_strdup(text);
	line->raw = line->is_link ? g_strjoinv("/", parts + 3) : g_strdup(text);
	g_ptr_array_add(item->lines, line);
}

/* As the table of fields has them, which is the order that people fill them in. */
static gint by_field(gconstpointer a, gconstpointer b)
{
	const struct report_line *one = *(const struct report_line *const *)a;
	const struct report_line *other = *(const struct report_line *const *)b;

	if (one->field != other->field)
		return one->field < other->field ? -1 : 1;
	return strcmp(one->text, other->text);
}

static void count_answer(const char *path, const char *text, bool conflict, void *data)
{
	GPtrArray *interviews = data;
	(void)conflict;

	for (unsigned i = 0; g_str_has_suffix(path, "/interview") && i < interviews->len; i++) {
		struct report_item *item = g_ptr_array_index(interviews, i);

		item->answers += strcmp(item->id, text) == 0 ? 1 : 0;
	}
}

GPtrArray *report_register(const struct session *session, enum report_register which)
{
	g_autofree char *prefix = g_strconcat(report_register_words[which], "/", NULL);
	GPtrArray *items = g_ptr_array_new_with_free_func(item_free);
	struct collecting collecting = { session, items, which };

	session_each(session, prefix, collect, &collecting);
	for (unsigned i = 0; i < items->len; i++)
		g_ptr_array_sort(((struct report_item *)g_ptr_array_index(items, i))->lines,
				 by_field);
	if (which == REGISTER_INTERVIEWS && items->len)
		session_each(session, "answer/", count_answer, items);
	return items;
}

const char *report_item_text(const struct report_item *item, const char *name)
{
	for (unsigned i = 0; i < item->lines->len; i++) {
		const struct report_line *line = g_ptr_array_index(item->lines, i);

		if (!line->is_link && strcmp(line->name, name) == 0)
			return line->text;
	}
	return NULL;
}
