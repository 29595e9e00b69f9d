/*
 * The registers of a session: findings, evidence, interviews, requests, people. All are entries
 * with an id of their own, fields from the field table, and links to records and to each
 * other; what differs stands in the table of kinds.
 */
#include "ops/ops.h"

#include <string.h>

enum { DAY_COLUMNS = 10 };

static const char *const finding_steps[] = { "open", "answered", "accepted", "verified", "closed",
					     NULL };
static const char *const request_steps[] = { "to-ask", "requested", "received", NULL };

const struct ops_kind ops_kinds[] = {
	{ .name = "finding", .letter = 'F', .title = "title", .state = "state", .beside = "grade", .made = "open",
	  .closed = "closed", .steps = finding_steps, .whom = "assignee",
	  .label = N_("finding"), .plural = N_("Findings") },
	{ .name = "evidence", .letter = 'E', .title = "title", .state = "custody",
	  .label = N_("evidence"), .plural = N_("Evidence") },
	{ .name = "interview", .letter = 'I', .title = "title", .state = "date",
	  .label = N_("interview"), .plural = N_("Interviews") },
	{ .name = "request", .letter = 'R', .title = "text", .state = "state", .beside = "due", .made = "to-ask",
	  .closed = "received", .refused = "rejected", .steps = request_steps, .whom = "whom",
	  .label = N_("request"), .plural = N_("Requests") },
	{ .name = "person", .letter = 'P', .title = "name", .state = "part",
	  .label = N_("person"), .plural = N_("People") },
	{ .name = NULL },
};

const struct ops_kind *ops_kind_find(const char *name)
{
	for (const struct ops_kind *kind = ops_kinds; kind->name; kind++)
		if (strcmp(kind->name, name) == 0)
			return kind;
	return NULL;
}

/* ---- entries ---------------------------------------------------------------- */

static const char *entry_get(const struct session *session, const struct ops_kind *kind,
			     const char *id, const char *field)
{
	g_autofree char *path = session_path(kind->name, id, field, NULL);

	return session_get(session, path);
}

struct collecting {
	const struct session *session;
	const struct ops_kind *kind;
	GPtrArray *entries;
	char *control; /* of the link before */
};

static void entry_free(void *data)
{
	struct ops_entry *entry = data;

	g_free(entry->id);
	g_free(entry->control);
	g_free(entry);
}

/* Links to both sides of a control, or for several services, come one after the other. */
static void note_control(struct collecting *collecting, struct ops_entry *entry,
			 const char *control)
{
	entry->links++;
	if (entry->controls && g_strcmp0(collecting->control, control) == 0)
		return;
	g_free(collecting->control);
	collecting->control = g_strdup(control);
	if (entry->controls++ == 0)
		entry->control = g_strdup(control);
}

/* Paths come in byte order, so all of one entry come together. */
static void collect(const char *path, const char *text, bool conflict, void *data)
{
	struct collecting *collecting = data;
	g_auto(GStrv) parts = session_path_split(path);
	struct ops_entry *last = collecting->entries->len ?
		g_ptr_array_index(collecting->entries, collecting->entries->len - 1) : NULL;
	(void)text;

	if (!last || strcmp(last->id, parts[1]) != 0) {
		last = g_new0(struct ops_entry, 1);
		last->id = g_strdup(parts[1]);
		last->title = entry_get(collecting->session, collecting->kind, parts[1],
					collecting->kind->title);
		last->state = entry_get(collecting->session, collecting->kind, parts[1],
					collecting->kind->state);
		if (collecting->kind->beside)
			last->beside = entry_get(collecting->session, collecting->kind, parts[1],
						 collecting->kind->beside);
		g_ptr_array_add(collecting->entries, last);
	}
	last->conflict |= conflict;
	if (parts[2] && strcmp(parts[2], "control") == 0)
		note_control(collecting, last, parts[3]);
}

static GPtrArray *entries_by_id(const struct session *session, const struct ops_kind *kind)
{
	struct collecting collecting = { session, kind,
					 g_ptr_array_new_with_free_func(entry_free), NULL };
	g_autofree char *prefix = g_strconcat(kind->name, "/", NULL);

	session_each(session, prefix, collect, &collecting);
	g_free(collecting.control);
	return collecting.entries;
}

/* The id of the entry of a kind that a path belongs to; NULL when it is none. g_free(). */
static char *entry_of_path(const struct ops_kind *kind, const char *path)
{
	size_t bytes = strlen(kind->name);

	if (strncmp(path, kind->name, bytes) != 0 || path[bytes] != '/')
		return NULL;
	g_auto(GStrv) parts = session_path_split(path);
	return g_strdup(parts[1]);
}

/* In which action each entry was first spoken of, counted from 1: id to number. */
static GHashTable *first_actions(const struct session *session, const struct ops_kind *kind)
{
	GHashTable *first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	struct session_action action;

	for (unsigned i = 0; i < session_action_count(session); i++) {
		session_action_get(session, i, &action);
		for (unsigned k = 0; k < action.set_count; k++) {
			const char *path, *text, *before;

			session_action_set(session, i, k, &path, &text, &before);
			char *id = entry_of_path(kind, path);
			if (id && !g_hash_table_contains(first, id))
				g_hash_table_insert(first, id, GUINT_TO_POINTER(i + 1));
			else
				g_free(id);
		}
	}
	return first;
}

static gint by_first_action(gconstpointer a, gconstpointer b, gpointer first)
{
	const struct ops_entry *one = *(const struct ops_entry *const *)a;
	const struct ops_entry *other = *(const struct ops_entry *const *)b;
	unsigned made = GPOINTER_TO_UINT(g_hash_table_lookup(first, one->id));
	unsigned later = GPOINTER_TO_UINT(g_hash_table_lookup(first, other->id));

	if (made != later)
		return made < later ? -1 : 1;
	return strcmp(one->id, other->id);
}

GPtrArray *ops_entries(const struct session *session, const struct ops_kind *kind)
{
	GPtrArray *entries = entries_by_id(session, kind);

	if (entries->len > 1) {
		g_autoptr(GHashTable) first = first_actions(session, kind);
		g_ptr_array_sort_with_data(entries, by_first_action, first);
	}
	return entries;
}

struct linking {
	const char *control;
	GHashTable *ids; /* of the entries that are linked to it */
};

static void note_link(const char *path, const char *text, bool conflict, void *data)
{
	struct linking *linking = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) > 3 && strcmp(parts[2], "control") == 0 &&
	    strcmp(parts[3], linking->control) == 0)
		g_hash_table_add(linking->ids, g_strdup(parts[1]));
}

GPtrArray *ops_entries_of(const struct session *session, const struct ops_kind *kind,
			  const char *control)
{
	g_autoptr(GHashTable) ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	struct linking linking = { control, ids };
	GPtrArray *entries = entries_by_id(session, kind);
	g_autofree char *prefix = g_strconcat(kind->name, "/", NULL);

	session_each(session, prefix, note_link, &linking);
	for (unsigned i = entries->len; i-- > 0;) {
		const struct ops_entry *entry = entries->pdata[i];

		if (!g_hash_table_contains(ids, entry->id))
			g_ptr_array_remove_index(entries, i);
	}
	return entries;
}

bool ops_entry_is_open(const struct ops_kind *kind, const struct ops_entry *entry)
{
	return kind->closed && g_strcmp0(entry->state, kind->closed) != 0;
}

char *ops_entry_state(const struct ops_kind *kind, const struct ops_entry *entry)
{
	g_autofree char *path = session_path(kind->name, entry->id, kind->state, NULL);

	return entry->state ? label_value(path, entry->state) : NULL;
}

char *ops_entry_beside(const struct ops_kind *kind, const struct ops_entry *entry)
{
	if (!entry->beside)
		return NULL;
	g_autofree char *path = session_path(kind->name, entry->id, kind->beside, NULL);
	return label_value(path, entry->beside);
}

char *ops_link_words(const struct session *session, const char *field, char **parts)
{
	const struct ops_kind *kind = ops_kind_find(field);
	const char *title = kind ? entry_get(session, kind, parts[0], kind->title) : NULL;

	return title ? g_strdup_printf("%s %s", parts[0], title) : label_target(parts);
}

unsigned ops_kind_state_columns(const struct ops_kind *kind, unsigned least)
{
	g_autofree char *path = session_path(kind->name, "-", kind->state, NULL);

	return MAX(label_columns(session_field_of(path)->words), least);
}

unsigned ops_kind_beside_columns(const struct ops_kind *kind)
{
	if (!kind->beside)
		return 0;
	g_autofree char *path = session_path(kind->name, "-", kind->beside, NULL);
	return MAX(label_columns(session_field_of(path)->words), DAY_COLUMNS);
}

/* A state that is no step, as that of what was rejected, goes back to where it was asked for. */
const char *ops_entry_step(const struct session *session, const struct ops_kind *kind,
			   const char *id)
{
	const char *state = entry_get(session, kind, id, kind->state);

	if (!kind->steps)
		return NULL;
	for (unsigned i = 0; state && kind->steps[i]; i++)
		if (strcmp(kind->steps[i], state) == 0)
			return kind->steps[i + 1];
	return kind->steps[state ? 1 : 0];
}

/* ---- ids ---------------------------------------------------------------------- */

enum { FEW = 15, FEW_LETTERS = 4, MANY_LETTERS = 7 };

static char *day_of_ids(const struct ops *ops, const struct ops_kind *kind)
{
	g_autoptr(GDateTime) now = g_date_time_new_from_unix_utc(ops_now(ops));
	g_autofree char *day = g_date_time_format(now, "%y%m%d");

	return g_strdup_printf("%c-%s-", kind->letter, day);
}

static unsigned count_begun(const struct session *session, const struct ops_kind *kind,
			    const char *beginning)
{
	g_autoptr(GPtrArray) entries = ops_entries(session, kind);
	unsigned count = 0;

	for (unsigned i = 0; i < entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);

		count += g_str_has_prefix(entry->id, beginning) ? 1 : 0;
	}
	return count;
}

/*
 * A letter, the day and some random letters: in the order they were made, and different ones where
 * copies are merged. With four letters two copies in which fifteen each were made on one day have
 * the same once in four thousand times; where there are more than that it takes seven.
 */
char *ops_entry_new_id_of(const struct ops *ops, const struct session *session,
			  const struct ops_kind *kind, unsigned count)
{
	static const char letters[] = "abcdefghjkmnpqrstuvwxyz23456789";
	g_autofree char *beginning = day_of_ids(ops, kind);
	bool few = count_begun(session, kind, beginning) + count <= FEW;

	for (;;) {
		char tail[MANY_LETTERS + 1] = "";

		for (unsigned i = 0; i < (few ? FEW_LETTERS : MANY_LETTERS); i++)
			tail[i] = letters[g_random_int_range(0, (gint32)strlen(letters))];
		g_autofree char *id = g_strconcat(beginning, tail, NULL);
		if (!entry_get(session, kind, id, kind->title))
			return g_steal_pointer(&id);
	}
}

char *ops_entry_new_id(const struct ops *ops, const struct session *session,
		       const struct ops_kind *kind)
{
	return ops_entry_new_id_of(ops, session, kind, 1);
}

static bool has_names(const struct ops_kind *kind)
{
	return strcmp(kind->title, "name") == 0;
}

/* How many are called so, or begin so where none is, and the last one of them; none where entries
 * have no names. */
static unsigned find_named(const GPtrArray *entries, const struct ops_kind *kind, const char *typed,
			   const char **found)
{
	unsigned count = 0, wholes = 0;

	for (unsigned i = 0; has_names(kind) && *typed && i < entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);
		bool whole;

		if (!entry->title || !text_begins_as(entry->title, typed, &whole))
			continue;
		if (whole || wholes == 0)
			*found = entry->id;
		wholes += whole;
		count++;
	}
	return wholes ? wholes : count;
}

char *ops_entry_find(const struct session *session, const struct ops_kind *kind, const char *typed,
		     GError **error)
{
	g_autoptr(GPtrArray) entries = entries_by_id(session, kind);
	const char *found = NULL;
	unsigned count = 0;

	for (unsigned i = 0; i < entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);

		if (g_ascii_strcasecmp(entry->id, typed) == 0)
			return g_strdup(entry->id);
		if (!*typed || g_ascii_strncasecmp(entry->id, typed, strlen(typed)) != 0)
			continue;
		found = entry->id;
		count++;
	}
	if (count == 0)
		count = find_named(entries, kind, typed, &found);
	if (count == 1)
		return g_strdup(found);
	if (count > 1 && g_ascii_strncasecmp(found, typed, strlen(typed)) != 0)
		error_set(error, REMIT_ERROR_USAGE, _("more than one person is called '%s'; write the id"),
			  typed);
	else if (count > 1)
		error_set(error, REMIT_ERROR_USAGE, _("'%s' is the beginning of %u ids; write more of it"),
			  typed, count);
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("there is no %s '%s'; `remit %s list` shows them"), _(kind->label), typed,
			  kind->name);
	return NULL;
}

/* ---- fields --------------------------------------------------------------------- */

/* The row of KIND/STAR/FIELD, or of the links KIND/STAR/FIELD/STAR...; NULL when there is none. */
static const struct session_field *field_find(const struct ops_kind *kind, const char *name,
					      bool *is_link)
{
	g_autofree char *plain = g_strdup_printf("%s/*/%s", kind->name, name);
	g_autofree char *link = g_strdup_printf("%s/*/%s/", kind->name, name);

	for (const struct session_field *field = session_fields; field->pattern; field++) {
		*is_link = g_str_has_prefix(field->pattern, link);
		if (*is_link || strcmp(field->pattern, plain) == 0)
			return field;
	}
	return NULL;
}

bool ops_kind_has(const struct ops_kind *kind, const char *field)
{
	return ops_kind_field(kind, field) != NULL;
}

const struct session_field *ops_kind_field(const struct ops_kind *kind, const char *field)
{
	bool is_link;

	return field_find(kind, field, &is_link);
}

char *ops_kind_fields(const struct ops_kind *kind, bool shown)
{
	GString *names = g_string_new(NULL);
	g_autofree char *prefix = g_strdup_printf("%s/*/", kind->name);

	for (const struct session_field *field = session_fields; field->pattern; field++) {
		const char *name = field->pattern + strlen(prefix), *label = _(field->label);
		bool is_translated = shown && strcmp(label, field->label) != 0;

		if (g_str_has_prefix(field->pattern, prefix))
			g_string_append_printf(names, "%s%.*s", names->len ? ", " : "",
					       is_translated ? (int)strlen(label) :
							       (int)strcspn(name, "/"),
					       is_translated ? label : name);
	}
	return g_string_free(names, FALSE);
}

static bool link_controls(const struct ops_place *place, struct change *change,
			  const struct ops_kind *kind, const char *id, const char *typed,
			  const char *value, GError **error)
{
	g_auto(GStrv) words = g_strsplit(typed, ":", 2);
	unsigned at = catalog_resolve(place->catalog, words[0] ? words[0] : "", error);
	const char *side = words[0] && words[1] ? words[1] : catalog_side_words[place->side];

	if (at == CATALOG_NONE)
		return false;
	if (!g_strv_contains(catalog_side_words, side)) {
		error_set(error, REMIT_ERROR_USAGE, _("\"%s\" is no side: write %s:customer or %s:provider"),
			  side, words[0], words[0]);
		return false;
	}
	for (unsigned i = at; i < catalog_reach(place->catalog, at); i++) {
		if (!place->catalog->nodes[i].control)
			continue;
		g_autofree char *path =
			session_path(kind->name, id, "control", place->catalog->nodes[i].id,
				     place->service, side, NULL);
		if (!change_set(change, path, value, error))
			return false;
	}
	return true;
}

static bool link_entry(const struct ops_place *place, struct change *change,
		       const struct ops_kind *kind, const char *id, const char *field,
		       const char *typed, const char *value, GError **error)
{
	const struct ops_kind *other = ops_kind_find(field);
	g_autofree char *found =
		other ? ops_entry_find(place->session, other, typed, error) : g_strdup(typed);

	if (!found)
		return false;
	g_autofree char *path = session_path(kind->name, id, field, found, NULL);
	return change_set(change, path, value, error);
}

/* Ids may also stand apart by blanks; names have blanks themselves. NULL-terminated,
 * g_strfreev(). */
static char **link_words(const char *field, const char *text)
{
	const struct ops_kind *other = ops_kind_find(field);
	g_autofree char *beginning = other ? g_strdup_printf("%c-", other->letter) : NULL;
	const char *first = text + strspn(text, " ,+-");
	bool named = other && has_names(other) &&
		     g_ascii_strncasecmp(first, beginning, strlen(beginning)) != 0;
	char **words = g_strsplit_set(text, named ? "," : ", ", -1);

	for (char **word = words; *word; word++)
		g_strstrip(*word);
	return words;
}

/* "a,b" links, "-a" takes a link away. */
static bool set_links(const struct ops_place *place, struct change *change,
		      const struct ops_kind *kind, const char *id, const char *field,
		      const char *text, GError **error)
{
	g_auto(GStrv) words = link_words(field, text);
	bool good = true;

	for (char **word = words; good && *word; word++) {
		bool away = **word == '-';
		const char *typed = away || **word == '+' ? *word + 1 : *word;

		if (!*typed)
			continue;
		good = strcmp(field, "control") == 0 ?
			       link_controls(place, change, kind, id, typed, away ? NULL : "yes",
					     error) :
			       link_entry(place, change, kind, id, field, typed, away ? NULL : "yes",
					  error);
	}
	return good;
}

char *ops_kind_field_meant(const struct ops_kind *kind, const char *typed)
{
	g_autofree char *prefix = g_strdup_printf("%s/*/", kind->name);

	return ops_field_below(prefix, typed);
}

bool ops_entry_set(const struct ops *ops, const struct ops_place *place, struct change *change,
		   const struct ops_kind *kind, const char *id, const char *typed,
		   const char *text, GError **error)
{
	bool is_link;
	g_autofree char *name = ops_kind_field_meant(kind, typed);
	const struct session_field *field = field_find(kind, name, &is_link);

	if (!field) {
		g_autofree char *names = ops_kind_fields(kind, true);

		error_set(error, REMIT_ERROR_USAGE, _("%s has no field \"%s\"; it has: %s"),
			  _(kind->label), name, names);
		return false;
	}
	if (is_link)
		return set_links(place, change, kind, id, name, text, error);
	g_autofree char *blank = g_strstrip(g_strdup(text));
	if (strcmp(name, kind->title) == 0 && !*blank) {
		error_set(error, REMIT_ERROR_USAGE,
			  *text ? _("%s: blanks alone say nothing") :
				  _("%s stays: an entry without it says nothing; remove takes the whole entry away"),
			  _(field->label));
		return false;
	}
	g_autofree char *path = session_path(kind->name, id, name, NULL);
	if (field->type == FIELD_DATE)
		return ops_date_set(ops, change, path, text, error);
	/* The digits of an input method are full-width. */
	g_autofree char *number = field->type == FIELD_NUMBER ?
		g_utf8_normalize(blank, -1, G_NORMALIZE_ALL) : NULL;
	const char *word = ops_word(field, field->words, number ? number : text, error);
	return word && change_set(change, path, word, error);
}

/* ---- removing -------------------------------------------------------------------- */

struct removing {
	struct change *change;
	GError **error;
	bool good;
};

static void remove_path(const char *path, const char *text, bool conflict, void *data)
{
	struct removing *removing = data;
	(void)text;
	(void)conflict;

	removing->good = removing->good &&
			 change_set(removing->change, path, NULL, removing->error);
}

bool ops_entry_remove(const struct session *session, struct change *change,
		      const struct ops_kind *kind, const char *id, GError **error)
{
	g_autofree char *path = session_path(kind->name, id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	struct removing removing = { change, error, true };

	session_each(session, prefix, remove_path, &removing);
	/* What a scanner's run said goes with the evidence that its file is. */
	g_autofree char *scan = session_path("scan", id, NULL);
	g_autofree char *scanned = g_strconcat(scan, "/", NULL);
	if (strcmp(kind->name, "evidence") == 0)
		session_each(session, scanned, remove_path, &removing);
	return removing.good;
}
