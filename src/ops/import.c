/*
 * Answers from a file: the plan that all formats fill, and recording it as one action.
 */
#include "ops/import_private.h"

#include <string.h>

const char *const ops_import_words[IMPORT_COUNT + 1] = {
	[IMPORT_NEW] = "new",		  [IMPORT_CHANGED] = "changed",
	[IMPORT_UNCHANGED] = "unchanged", [IMPORT_CONFLICT] = "conflict",
	[IMPORT_UNMATCHED] = "unmatched", [IMPORT_REFUSED] = "refused",
};

/* ---- items -------------------------------------------------------------------------- */

static void item_free(void *data)
{
	struct ops_import_item *item = data;

	g_free(item->path);
	g_free(item->typed);
	g_free(item->before);
	g_free(item->after);
	g_free(item->by);
	g_free(item->at);
	g_free(item->reason);
	g_free(item);
}

struct ops_import_item *import_item(struct importing *importing, unsigned line, unsigned column)
{
	struct ops_import_item *item = g_new0(struct ops_import_item, 1);

	item->line = line;
	item->column = column;
	g_ptr_array_add(importing->plan->items, item);
	return item;
}

void import_settle(struct importing *importing, struct ops_import_item *item,
		   enum ops_import_fate fate)
{
	item->fate = fate;
	importing->plan->counts[fate]++;
}

void import_refuse(struct importing *importing, struct ops_import_item *item, GError *why)
{
	item->reason = g_strdup(why->message);
	g_error_free(why);
	import_settle(importing, item, IMPORT_REFUSED);
}

bool import_may_come(const struct importing *importing, const char *path, const char *text,
		     GError **why)
{
	if (!session_was_taken_out(importing->place->session, path, text))
		return true;
	error_set(why, REMIT_ERROR_INPUT,
		  _("this text was taken out of the history: remove it from the file too"));
	return false;
}

void import_note_author(struct importing *importing, struct ops_import_item *item)
{
	struct session_value value;

	if (session_values(importing->place->session, item->path, &value, 1) == 0)
		return;
	item->by = g_strdup(value.by);
	item->at = g_strdup(value.at);
}

static void value_clear(void *data)
{
	struct import_value *value = data;

	g_free(value->field);
	g_free(value->text);
}

GArray *import_values_new(void)
{
	GArray *values = g_array_new(FALSE, TRUE, sizeof(struct import_value));

	g_array_set_clear_func(values, value_clear);
	return values;
}

/* ---- one record ------------------------------------------------------------------------ */

/* What other fields of the same record rest on goes first: an exclusion without its reason is
 * refused, a review without a status too. */
static unsigned rank(const struct import_value *value)
{
	static const char *const first[] = { "exclusion-reason", "status" };

	for (unsigned i = 0; i < G_N_ELEMENTS(first); i++)
		if (strcmp(value->field, first[i]) == 0)
			return i;
	return G_N_ELEMENTS(first);
}

static gint compare_ranks(gconstpointer a, gconstpointer b)
{
	return (gint)rank(a) - (gint)rank(b);
}

static bool put(struct importing *importing, struct change *change,
		const struct ops_target *target, const struct import_value *value, GError **error)
{
	return ops_field_set(importing->ops, importing->place->session, change, target,
			     value->field, value->text, error);
}

/* Whether a path says the same after a change. */
static bool stands(const struct session *session, const struct change *change, const char *path)
{
	return g_strcmp0(change_after(change, session, path), session_get(session, path)) == 0;
}

/* Whether what a value is about says the same afterwards: `pa` for a status that is partial. */
static bool changes_nothing(const struct importing *importing, const struct change *change,
			    const struct import_value *value)
{
	const struct session *session = importing->place->session;
	const struct session_field *field = session_field_named(value->field);

	if (!field || field->type != FIELD_FLAG || !field->members)
		return stands(session, change, value->item->path);
	for (const char *const *member = field->members; *member; member++) {
		g_autofree char *path = g_strconcat(value->item->path, "/", *member, NULL);

		if (!stands(session, change, path))
			return false;
	}
	return true;
}

/* Whether a value can be recorded beside those that went before it, and what it then is. */
static bool try_value(struct importing *importing, const struct ops_target *target,
		      const GPtrArray *good, const struct import_value *value,
		      enum ops_import_fate *fate, GError **error)
{
	struct change *change = change_new();
	bool done = true;

	for (unsigned i = 0; done && i < good->len; i++)
		done = put(importing, change, target, g_ptr_array_index(good, i), error);
	done = done && put(importing, change, target, value, error);
	*fate = done && changes_nothing(importing, change, value) ? IMPORT_UNCHANGED :
		value->item->before				  ? IMPORT_CHANGED :
								    IMPORT_NEW;
	change_free(change);
	return done;
}

void import_record(struct importing *importing, const struct ops_target *target, GArray *values)
{
	g_autoptr(GPtrArray) good = g_ptr_array_new();

	g_array_sort(values, compare_ranks);
	for (unsigned i = 0; i < values->len; i++) {
		struct import_value *value = &g_array_index(values, struct import_value, i);
		enum ops_import_fate fate;
		GError *why = NULL;

		if (!import_may_come(importing, value->item->path, value->text, &why) ||
		    !try_value(importing, target, good, value, &fate, &why)) {
			import_refuse(importing, value->item, why);
			continue;
		}
		if (fate != IMPORT_UNCHANGED)
			g_ptr_array_add(good, value);
		import_settle(importing, value->item, fate);
	}
	for (unsigned i = 0; i < good->len; i++)
		put(importing, importing->plan->change, target, g_ptr_array_index(good, i), NULL);
}

/* ---- the plan ----------------------------------------------------------------------------- */

/* What remit prints begins with its format and its heads; a spreadsheet does not. */
static bool is_assessment(GBytes *bytes)
{
	enum { BEGINNING = 512 };
	size_t count;
	const char *data = g_bytes_get_data(bytes, &count);
	g_autofree char *beginning = g_strndup(data ? data : "", MIN(count, (size_t)BEGINNING));

	return g_str_has_prefix(beginning, "heads:") || strstr(beginning, "\nheads:") ||
	       g_str_has_prefix(beginning, "format:");
}

static bool is_json(GBytes *bytes)
{
	size_t count;
	const char *data = g_bytes_get_data(bytes, &count);

	while (count && g_ascii_isspace(*data))
		data++, count--;
	return count && *data == '{';
}

static bool is_workbook(GBytes *bytes)
{
	size_t count;
	const char *data = g_bytes_get_data(bytes, &count);

	return data && workbook_is(data, count);
}

/* What a file is, by how it begins; CSV begins with anything. */
static const struct {
	bool (*is)(GBytes *bytes);
	bool (*read)(struct importing *importing, GBytes *bytes);
} readers[] = {
	{ is_workbook, import_workbook },
	{ is_json, import_json },
	{ is_assessment, import_yaml },
	{ NULL, import_csv },
};

static bool read_file(struct importing *importing, GBytes *bytes)
{
	unsigned i = 0;

	while (readers[i].is && !readers[i].is(bytes))
		i++;
	return readers[i].read(importing, bytes);
}

struct ops_import *import_plan_new(const char *file, const char *hash)
{
	struct ops_import *plan = g_new0(struct ops_import, 1);

	plan->file = g_strdup(file);
	plan->hash = g_strdup(hash);
	plan->items = g_ptr_array_new_with_free_func(item_free);
	plan->ignored = g_ptr_array_new_with_free_func(g_free);
	plan->change = change_new();
	return plan;
}

/* A file that somebody named may be reached by a link; one in the folder of the session is none. */
static GBytes *read_answers(const struct ops *ops, const struct session *session, const char *path,
			    GError **error)
{
	g_autofree char *folder = g_path_get_dirname(path);

	if (strcmp(folder, session_folder(session)) == 0)
		return io_read_own_file(ops->io, path, DOOR_BYTES_MAX, error);
	return io_read_file(ops->io, path, DOOR_BYTES_MAX, error);
}

struct ops_import *ops_import_plan(const struct ops *ops, const struct ops_place *place,
				   const char *path, const struct ops_importing *how,
				   GError **error)
{
	g_autoptr(GBytes) bytes = read_answers(ops, place->session, path, error);
	struct importing importing = { .ops = ops, .place = place, .how = *how, .error = error };
	struct ops_import *plan;

	if (!bytes)
		return NULL;
	g_autofree char *hash = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
	plan = importing.plan = import_plan_new(path, hash);
	if (read_file(&importing, bytes))
		return plan;
	ops_import_free(plan);
	return NULL;
}

void ops_import_free(struct ops_import *plan)
{
	if (!plan)
		return;
	g_free(plan->file);
	g_free(plan->hash);
	g_free(plan->body);
	g_strfreev(plan->heads);
	g_ptr_array_unref(plan->items);
	g_ptr_array_unref(plan->ignored);
	change_free(plan->change);
	g_free(plan);
}

bool import_append(const struct ops *ops, struct session *session, struct change *change,
		   const char *file, const char *hash, char *id, GError **error)
{
	g_autofree char *base = g_path_get_basename(file);
	g_autofree char *name = g_utf8_make_valid(base, -1);
	g_autofree char *safe = text_safe(name);
	g_autofree char *why = g_strdup_printf(_("imported from %s, SHA-256 %s"), safe, hash);

	change_set_why(change, why);
	return ops_append(ops, session, change, id, error);
}

bool ops_import_apply(const struct ops *ops, struct session *session,
		      const struct ops_import *plan, char *id, GError **error)
{
	unsigned refused = plan->counts[IMPORT_REFUSED];

	if (refused) {
		error_set(error, REMIT_ERROR_INPUT,
			  ngettext("nothing was recorded: %u value is refused, mend it first",
				   "nothing was recorded: %u values are refused, mend them first",
				   refused),
			  refused);
		return false;
	}
	return import_append(ops, session, plan->change, plan->file, plan->hash, id, error);
}
