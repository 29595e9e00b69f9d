/*
 * One value of a declaration against what stands: their word replaces what they said before; what a
 * person wrote by hand, or vouched for, stays unless the file is preferred.
 */
#include "ops/declaration_private.h"

#include <string.h>

void weigh_put(struct weighing *on, const char *path, const char *text)
{
	on->good = on->good && change_set(on->importing.plan->change, path, text,
					  on->importing.error);
}

void weigh_mark(struct weighing *on, char *path, const char *text)
{
	g_hash_table_replace(on->marks, path, g_strdup(text));
}

bool weigh_is_vouched(const struct weighing *on, const char *control)
{
	struct record record;

	session_record(on->importing.place->session, control, on->part->service, on->said->side,
		       &record);
	return (record.basis & ~(1u << BASIS_STATED)) != 0 ||
	       record.review > (record.declaration ? REVIEW_OPEN : REVIEW_ASSESSED);
}

bool weigh_is_agreed(const struct weighing *on, const char *control, const char *duty)
{
	g_autofree char *path = session_path("claim", control, duty, on->part->service,
					     catalog_side_words[on->said->side], "agreed_on", NULL);

	return session_get(on->importing.place->session, path) != NULL;
}

/* ---- what is said ------------------------------------------------------------------------ */

static enum ops_import_fate fate_of(const struct weighing *on, const char *base, const char *before,
				    const char *text, bool held)
{
	if (g_strcmp0(before, text) == 0)
		return IMPORT_UNCHANGED;
	if (on->how->prefer_file)
		return before ? IMPORT_CHANGED : IMPORT_NEW;
	if (base && strcmp(base, text) == 0)
		return IMPORT_UNCHANGED; /* they say nothing new: what was made of it stands */
	if (!before && !base)
		return IMPORT_NEW;
	return held || g_strcmp0(before, base) != 0 ? IMPORT_CONFLICT : IMPORT_CHANGED;
}

/* A text that no field takes is refused at its place, the others are not. */
static bool keep(struct weighing *on, const char *kept, const char *text, GError **why)
{
	if (!kept)
		return true;
	g_hash_table_remove(on->stale, kept);
	return change_set(on->importing.plan->change, kept, text, why);
}

enum ops_import_fate weigh_value(struct weighing *on, const char *kept, const char *path,
				 const char *text, bool held, unsigned line, unsigned column)
{
	struct importing *importing = &on->importing;
	struct ops_import_item *item;
	GError *why = NULL;

	if (!keep(on, kept, text, &why)) {
		item = import_item(importing, line, column);
		item->path = g_strdup(path ? path : kept);
		import_refuse(importing, item, why);
		return IMPORT_REFUSED;
	}
	if (!path)
		return IMPORT_UNCHANGED;
	g_hash_table_add(on->seen, g_strdup(path));
	item = import_item(importing, line, column);
	item->path = g_strdup(path);
	item->before = g_strdup(session_get(importing->place->session, path));
	item->after = g_strdup(text);
	import_note_author(importing, item);
	enum ops_import_fate fate = fate_of(on, g_hash_table_lookup(on->base, path), item->before,
					    text, held);
	if ((fate == IMPORT_NEW || fate == IMPORT_CHANGED) &&
	    !change_set(importing->plan->change, path, text, &why)) {
		import_refuse(importing, item, why);
		return IMPORT_REFUSED;
	}
	import_settle(importing, item, fate);
	return fate;
}

/* ---- what is said no more ---------------------------------------------------------------- */

struct more {
	const struct weighing *on;
	bool found;
};

static void note_more(const char *path, const char *text, bool conflict, void *data)
{
	static const char *const marks[] = { "custody", "source", "declaration", "provider" };
	struct more *more = data;
	const char *field = strrchr(path, '/') + 1;

	(void)conflict;
	if (!*text || g_hash_table_contains(more->on->base, path) || strstr(path, "/service/"))
		return;
	for (unsigned i = 0; i < G_N_ELEMENTS(marks); i++)
		if (strcmp(field, marks[i]) == 0)
			return;
	more->found = true;
}

/* Whether a person of ours added to an entry of theirs: then it is not taken away. */
static bool has_more(const struct weighing *on, char **parts)
{
	g_autofree char *path = session_path(parts[0], parts[1], NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	struct more more = { on, false };

	session_each(on->importing.place->session, prefix, note_more, &more);
	return more.found;
}

static bool is_held(const struct weighing *on, char **parts)
{
	if (strcmp(parts[0], "control") == 0)
		return strcmp(parts[4], "status") == 0 && weigh_is_vouched(on, parts[1]);
	if (strcmp(parts[0], "claim") == 0)
		return weigh_is_agreed(on, parts[1], parts[2]);
	return has_more(on, parts);
}

/* What we made of it besides: marks that it is theirs, and its basis. */
static void clear_marks(struct weighing *on, char **parts)
{
	static const char *const evidence[] = { "custody", "source", "declaration", NULL };
	static const char *const assurance[] = { "provider", "declaration", NULL };
	static const char *const claim[] = { "agreed_on", "agreed_with", NULL };
	bool is_evidence = strcmp(parts[0], "evidence") == 0;

	if (strcmp(parts[0], "claim") == 0 && strcmp(parts[5], "accountable") == 0) {
		for (unsigned i = 0; claim[i]; i++) {
			g_autofree char *path = session_path("claim", parts[1], parts[2], parts[3],
							     parts[4], claim[i], NULL);
			weigh_put(on, path, NULL);
		}
	} else if (strcmp(parts[0], "control") == 0 && strcmp(parts[4], "status") == 0) {
		g_autofree char *path = session_path("control", parts[1], parts[2], parts[3],
						     "basis", "stated", NULL);
		weigh_put(on, path, NULL);
	} else if (strcmp(parts[0], "control") != 0 && strcmp(parts[0], "claim") != 0) {
		const char *const *marks = is_evidence ? evidence : assurance;

		for (unsigned i = 0; marks[i]; i++) {
			g_autofree char *path = session_path(parts[0], parts[1], marks[i], NULL);
			weigh_put(on, path, NULL);
		}
		g_autofree char *covers = session_path("assurance", parts[1], "service",
						       on->part->service, NULL);
		if (!is_evidence)
			weigh_put(on, covers, NULL);
	}
	g_autofree char *mark = strcmp(parts[0], "control") == 0 &&
						!g_hash_table_contains(on->controls, parts[1]) ?
					session_path("control", parts[1], parts[2], parts[3],
						     "declaration", NULL) :
					NULL;
	if (mark)
		weigh_put(on, mark, NULL);
}

static void withdraw(struct weighing *on, const char *path, const char *base)
{
	struct importing *importing = &on->importing;
	const char *before = session_get(importing->place->session, path);
	g_auto(GStrv) parts = session_path_split(path);
	struct ops_import_item *item;

	if (!before)
		return;
	item = import_item(importing, 0, 0);
	item->path = g_strdup(path);
	item->before = g_strdup(before);
	import_note_author(importing, item);
	if (!on->how->prefer_file && (strcmp(before, base) != 0 || is_held(on, parts))) {
		import_settle(importing, item, IMPORT_CONFLICT);
		return;
	}
	weigh_put(on, path, NULL);
	clear_marks(on, parts);
	on->plan->withdrawn++;
	import_settle(importing, item, IMPORT_CHANGED);
}

void weigh_withdrawn(struct weighing *on)
{
	g_autoptr(GList) paths = g_list_sort(g_hash_table_get_keys(on->base),
					     (GCompareFunc)(void (*)(void))strcmp);
	GHashTableIter iter;
	gpointer stale, text;

	for (GList *path = paths; path; path = path->next)
		if (!g_hash_table_contains(on->seen, path->data))
			withdraw(on, path->data, g_hash_table_lookup(on->base, path->data));
	g_hash_table_iter_init(&iter, on->stale);
	while (g_hash_table_iter_next(&iter, &stale, NULL))
		weigh_put(on, stale, NULL);
	g_hash_table_iter_init(&iter, on->marks);
	while (g_hash_table_iter_next(&iter, &stale, &text))
		weigh_put(on, stale, text);
}
