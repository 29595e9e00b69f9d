/*
 * Taking back: an action that sets again what another one replaced. It never takes back
 * what somebody said since.
 */
#include "session/session_private.h"

#include <string.h>

enum { QUOTED_COLUMNS = 60 };

struct undo {
	const char *by;
	bool redo;
	const struct session_wording *wording; /* NULL: words as the files have them */
	const struct action *target;
	unsigned done, left;
	bool settled;             /* a conflict had been settled by the target */
	const struct entry *only; /* the path when it is one */
	GPtrArray *paths;         /* of const char *, borrowed: those that are done */
};

/* What lives is what the entry said, or what an undo or redo brought back of it. */
static bool is_untouched(const struct entry *entry)
{
	return entry->cell->living_count == 1 && entry->cell->living->root == entry->root;
}

static bool set_nothing(const struct undo *undo, GError **error)
{
	if (undo->redo)
		error_set(error, REMIT_ERROR_NO, _("there is nothing of %s to do again"), undo->by);
	else
		error_set(error, REMIT_ERROR_NO, _("there is nothing of %s to take back"),
			  undo->by);
	return false;
}

static bool set_all_left(const struct undo *undo, GError **error)
{
	error_set(error, REMIT_ERROR_NO,
		  ngettext("the last step is left as it is: its %u value was changed since",
			   "the last step is left as it is: all its %u values were changed since",
			   undo->left),
		  undo->left);
	return false;
}

static void plan_entry(struct undo *undo, const struct entry *entry, GArray *settings)
{
	const struct entry *before = entry->before;
	struct setting setting = { entry->cell->path, before ? before->text : NULL };

	if (!is_untouched(entry)) {
		undo->left++;
		return;
	}
	g_array_append_val(settings, setting);
	undo->settled = undo->settled || entry->over_count > 1;
	undo->only = entry;
	undo->done++;
	g_ptr_array_add(undo->paths, (void *)entry->cell->path);
}

static bool plan_undo(struct session *session, GArray *settings, const struct action **undoes,
		      void *data, GError **error)
{
	struct undo *undo = data;
	const struct author *author = journal_find_author(session->journal, undo->by);
	const GPtrArray *stack = NULL;

	if (author)
		stack = undo->redo ? author->undone : author->done;
	undo->done = undo->left = 0;
	g_ptr_array_set_size(undo->paths, 0);
	undo->settled = false;
	if (!stack || stack->len == 0)
		return set_nothing(undo, error);
	undo->target = g_ptr_array_index(stack, stack->len - 1);
	for (unsigned i = 0; i < undo->target->entry_count; i++)
		plan_entry(undo, &undo->target->entries[i], settings);
	if (undo->done == 0)
		return set_all_left(undo, error);
	*undoes = undo->target;
	return true;
}

/* ---- telling ----------------------------------------------------------------------- */

/* A component of a path as people read it: a member of a set is a word of the field's. */
static const char *component_words(const struct session_wording *wording,
				   const struct session_field *field, const char *pattern,
				   const char *component)
{
	if (!wording)
		return component;
	return *pattern == '{' ? wording->word(field->members, component) :
				 wording->name(component);
}

/* The names in a path that are not the field's own: the control, the side, ... */
static char *path_names(const struct session_wording *wording, const char *path,
			const struct session_field *field)
{
	g_auto(GStrv) components = session_path_split(path);
	g_auto(GStrv) patterns = g_strsplit(field->pattern, "/", -1);
	guint count = g_strv_length(components);
	guint skip = count - g_strv_length(patterns);
	GString *names = g_string_new(NULL);

	for (guint i = skip; i < count; i++) {
		const char *kind = patterns[i - skip];

		if ((*kind != '*' && *kind != '{') || strcmp(components[i], "-") == 0)
			continue;
		g_string_append_printf(names, "%s%s", names->len ? " " : "",
				       component_words(wording, field, kind, components[i]));
	}
	return g_string_free(names, FALSE);
}

/* "Status (5.1.1 customer)" */
static char *path_title(const struct session_wording *wording, const char *path)
{
	const struct session_field *field = session_field_of(path);
	g_autofree char *names =
		field ? path_names(wording, path, field) : NULL;

	if (!field)
		return text_safe(path);
	if (!*names)
		return g_strdup(_(field->label));
	return g_strdup_printf("%s (%s)", _(field->label), names);
}

static char *quoted(const struct session_wording *wording, const char *path, const char *text)
{
	g_autofree char *said = wording ? wording->value(path, text) : g_strdup(text);
	g_autofree char *line = g_strndup(said, strcspn(said, "\r\n"));
	g_autofree char *safe = text_display(line);

	return text_clip(safe, QUOTED_COLUMNS);
}

static char *tell_one(const struct undo *undo)
{
	const char *path = undo->only->cell->path;
	g_autofree char *title = path_title(undo->wording, path);
	const struct entry *before = undo->only->before;
	g_autofree char *text = before && before->text ?
		quoted(undo->wording, path, before->text) : NULL;

	if (undo->redo)
		return text ? g_strdup_printf(_("done again: %s is \"%s\""), title, text) :
			      g_strdup_printf(_("done again: %s is empty"), title);
	return text ? g_strdup_printf(_("taken back: %s is \"%s\" again"), title, text) :
		      g_strdup_printf(_("taken back: %s is empty again"), title);
}

/* `Title "Restore report" (E-2611)`, `File (E-2611)`: what was recorded there is what is gone
 * or there again; of what was taken out, what it was. */
static char *headline(const struct undo *undo)
{
	const char *path = session_headline((const char *const *)undo->paths->pdata,
					    undo->paths->len);
	g_autofree char *title = path_title(undo->wording, path);
	const struct entry *entry = NULL;

	for (unsigned i = 0; session_is_name(path) && !entry; i++)
		if (undo->target->entries[i].cell->path == path)
			entry = &undo->target->entries[i];
	if (entry && !entry->text)
		entry = entry->before;
	if (!entry || !entry->text)
		return g_steal_pointer(&title);
	const struct session_field *field = session_field_of(path);
	g_autofree char *names = path_names(undo->wording, path, field);
	g_autofree char *text = quoted(undo->wording, path, entry->text);
	return g_strdup_printf("%s \"%s\" (%s)", _(field->label), text, names);
}

/* One path stands for all. */
static char *tell_many(const struct undo *undo)
{
	g_autofree char *title = headline(undo);
	unsigned more = undo->done - 1;
	g_autofree char *bulk = session_bulk_title((const char *const *)undo->paths->pdata,
						   undo->paths->len);

	if (bulk && undo->redo)
		return g_strdup_printf(_("done again: %s"), bulk);
	if (bulk)
		return g_strdup_printf(_("taken back: %s"), bulk);
	if (undo->redo)
		return g_strdup_printf(ngettext("done again: %s and %u more value",
						"done again: %s and %u more values", more),
				       title, more);
	return g_strdup_printf(ngettext("taken back: %s and %u more value",
					"taken back: %s and %u more values", more),
			       title, more);
}

/* A status alone: its review goes along, and is no news. Paths are in order, so it comes first. */
static bool is_status(const struct undo *undo)
{
	const char *path = undo->only->cell->path;
	size_t bytes = strlen(path) - (g_str_has_suffix(path, "/status") ? strlen("status") : 0);
	const char *other = undo->done == 2 ? g_ptr_array_index(undo->paths, 0) : "";

	return path[bytes] && strncmp(other, path, bytes) == 0 && strcmp(other + bytes, "review") == 0;
}

static char *tell(const struct undo *undo)
{
	g_autofree char *sentence = undo->done == 1 || is_status(undo) ? tell_one(undo) :
									 tell_many(undo);

	if (!undo->settled)
		return g_steal_pointer(&sentence);
	return g_strdup_printf(_("%s; a conflict had been settled there, and of its values the "
				 "newest is back"),
			       sentence);
}

static bool take_back(struct session *session, struct undo *undo, unsigned *left, char **what,
		      GError **error)
{
	g_autoptr(GPtrArray) paths = g_ptr_array_new();

	undo->paths = paths;
	bool taken = session_append_plan(session, plan_undo, undo, undo->by, NULL, NULL, error);

	if (left)
		*left = taken ? undo->left : 0;
	if (what)
		*what = taken ? tell(undo) : NULL;
	return taken;
}

bool session_undo(struct session *session, const char *by, unsigned *left, char **what,
		  GError **error)
{
	struct undo undo = { .by = by, .wording = session->wording };

	return take_back(session, &undo, left, what, error);
}

bool session_redo(struct session *session, const char *by, unsigned *left, char **what,
		  GError **error)
{
	struct undo undo = { .by = by, .redo = true, .wording = session->wording };

	return take_back(session, &undo, left, what, error);
}
