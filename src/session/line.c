/*
 * An action into bytes: compact JSON with the keys in a fixed order, one line. What it
 * replaces is taken from the state it is given, so that state must be the newest.
 */
#include "session/session_private.h"

#include <string.h>

static int add_bytes(const char *bytes, size_t count, void *data)
{
	g_string_append_len(data, bytes, (gssize)count);
	return 0;
}

static char *line_finish(json_t *root, size_t *count)
{
	GString *line = g_string_new(NULL);

	json_dump_callback(root, add_bytes, line, JSON_COMPACT | JSON_PRESERVE_ORDER);
	g_string_append_c(line, '\n');
	json_decref(root);
	*count = line->len;
	return g_string_free(line, FALSE);
}

char *line_format_header(const char *uuid, const char *catalog, unsigned revision,
			 const char *at, const char *by, size_t *count)
{
	g_autofree char *named = g_strdup_printf("%s@%u", catalog, revision);
	json_t *root = json_object();

	json_object_set_new(root, "remit", json_integer(SESSION_FORMAT));
	json_object_set_new(root, "session", json_string(uuid));
	json_object_set_new(root, "catalog", json_string(named));
	json_object_set_new(root, "at", json_string(at));
	json_object_set_new(root, "by", json_string(by));
	json_object_set_new(root, "prev", json_array());
	return line_finish(root, count);
}

static json_t *list_heads(const struct journal *journal)
{
	g_autoptr(GPtrArray) heads = journal_heads(journal);
	json_t *list = json_array();

	for (guint i = 0; i < heads->len; i++) {
		const struct action *action = g_ptr_array_index(heads, i);

		json_array_append_new(list, json_string(action->hex));
	}
	return list;
}

static gint compare_text(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static json_t *list_living(const struct cell *cell)
{
	g_autoptr(GPtrArray) ids = g_ptr_array_new();
	json_t *list = json_array();

	for (const struct entry *entry = cell->living; entry; entry = entry->next)
		g_ptr_array_add(ids, entry->action->hex);
	g_ptr_array_sort(ids, compare_text);
	for (guint i = 0; i < ids->len; i++)
		json_array_append_new(list, json_string(g_ptr_array_index(ids, i)));
	return list;
}

char *line_format(const struct journal *journal, const GArray *settings, const char *at,
		  const char *by, const char *why, const struct action *undoes, size_t *count)
{
	return line_format_with(journal, settings, at, by, why, undoes, NULL, NULL, count);
}

char *line_format_with(const struct journal *journal, const GArray *settings, const char *at,
		       const char *by, const char *why, const struct action *undoes,
		       const char *key, json_t *value, size_t *count)
{
	json_t *root = json_object();
	json_t *set = json_object();
	json_t *over = json_object();

	json_object_set_new(root, "at", json_string(at));
	json_object_set_new(root, "by", json_string(by));
	json_object_set_new(root, "prev", list_heads(journal));
	if (settings->len > 0)
		json_object_set(root, "set", set);
	json_decref(set);
	for (guint i = 0; i < settings->len; i++) {
		const struct setting *setting = &g_array_index(settings, struct setting, i);
		const struct cell *cell = journal_find_cell(journal, setting->path);

		json_object_set_new(set, setting->path,
				    setting->text ? json_string(setting->text) : json_null());
		if (cell && cell->living_count > 0)
			json_object_set_new(over, setting->path, list_living(cell));
	}
	if (json_object_size(over) > 0)
		json_object_set(root, "over", over);
	json_decref(over);
	if (why && *why)
		json_object_set_new(root, "why", json_string(why));
	if (undoes)
		json_object_set_new(root, "undoes", json_string(undoes->hex));
	if (key)
		json_object_set_new(root, key, value);
	return line_finish(root, count);
}

gint64 clock_now(const struct session_clock *clock)
{
	return clock->now ? clock->now(clock->data) : g_get_real_time() / G_USEC_PER_SEC;
}

char *clock_format(const struct session_clock *clock)
{
	static const gint64 last = G_GINT64_CONSTANT(253402300799); /* the end of the year 9999 */
	gint64 now = clock_now(clock);
	g_autoptr(GDateTime) date = g_date_time_new_from_unix_utc(CLAMP(now, 0, last));

	return g_strdup_printf("%04d-%02d-%02dT%02d:%02d:%02dZ", g_date_time_get_year(date),
			       g_date_time_get_month(date), g_date_time_get_day_of_month(date),
			       g_date_time_get_hour(date), g_date_time_get_minute(date),
			       g_date_time_get_second(date));
}

bool author_check(const char *by, GError **error)
{
	size_t bytes = by ? strlen(by) : 0;

	if (bytes == 0) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("say who you are: the author's name is empty"));
		return false;
	}
	if (bytes > AUTHOR_BYTES_MAX) {
		error_set(error, REMIT_ERROR_LIMIT, _("the author's name is longer than %d bytes"),
			  AUTHOR_BYTES_MAX);
		return false;
	}
	if (!text_is_clean(by, bytes, NULL) || strpbrk(by, "\r\n")) {
		error_set(error, REMIT_ERROR_INPUT,
			  _("the author's name is not one line of UTF-8 text"));
		return false;
	}
	return true;
}
