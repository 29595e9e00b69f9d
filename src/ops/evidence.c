/*
 * Evidence as files: taken into the register, with a copy or without; held against what was taken;
 * purged. The copies themselves are kept by session/files.c.
 */
#include "ops/ops.h"

#include <string.h>

const char *const ops_evidence_words[EVIDENCE_STATE_COUNT + 1] = {
	"whole", "missing", "changed", "no-file", "no-copy", "not-copied", "purged", "not-gone", NULL,
};

static const char *item_text(const struct session *session, const char *id, const char *field)
{
	g_autofree char *path = session_path("evidence", id, field, NULL);

	return session_get(session, path);
}

static bool put(struct change *change, const char *id, const char *field, const char *text,
		GError **error)
{
	g_autofree char *path = session_path("evidence", id, field, NULL);

	return change_set(change, path, text, error);
}

/* ---- taking --------------------------------------------------------------------------- */

char *ops_evidence_name(const char *path)
{
	g_autofree char *base = g_path_get_basename(path);
	g_autofree char *valid = g_utf8_make_valid(base, -1);
	char *name = text_safe(valid);

	return g_strdelimit(name, "\n", ' ');
}

static bool take(const struct ops *ops, const struct session *session, struct change *change,
		 const char *path, unsigned how, struct session_file *file, GError **error)
{
	guint64 most = how & TAKE_ANY_SIZE ? 0 : (guint64)OPS_EVIDENCE_MIB_MAX * 1024 * 1024;
	g_autoptr(GError) problem = NULL;

	if (!(how & TAKE_COPY))
		return session_file_sum(ops->io, path, 0, file, error);
	if (change_take_file(change, session, path, most, file, &problem))
		return true;
	if (g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_LIMIT))
		error_set(error, REMIT_ERROR_LIMIT,
			  _("%s; `remit evidence file ID FILE --copy --any-size` copies it all the same"),
			  problem->message);
	else
		g_propagate_error(error, g_steal_pointer(&problem));
	return false;
}

bool ops_evidence_file(const struct ops *ops, const struct session *session,
		       struct change *change, const char *id, const char *path, unsigned how,
		       struct session_file *file, GError **error)
{
	struct session_file own = { .size = 0 };
	const char *before = item_text(session, id, "custody");
	bool purged = g_strcmp0(before, "purged") == 0;
	bool copied = how & TAKE_COPY;

	file = file ? file : &own;
	if (!take(ops, session, change, path, how, file, error))
		return false;
	/* A copy of what the item was before is none of what it is now. */
	if (!copied && g_strcmp0(before, "copied") == 0)
		copied = g_strcmp0(item_text(session, id, "hash"), file->hash) == 0;
	g_autofree char *bytes = g_strdup_printf("%" G_GUINT64_FORMAT, file->size);
	g_autofree char *name = ops_evidence_name(path);
	const char *custody = copied ? "copied" :
			      g_strcmp0(before, "seen") == 0 ? before : "referenced";
	return put(change, id, "file", name, error) && put(change, id, "size", bytes, error) &&
	       put(change, id, "hash", file->hash, error) &&
	       put(change, id, "custody", custody, error) &&
	       (!purged || (put(change, id, "purged", NULL, error) &&
			    put(change, id, "purged_on", NULL, error)));
}

/* ---- how it stands -------------------------------------------------------------------- */

bool ops_evidence_is_bad(enum ops_evidence_state state)
{
	return state != EVIDENCE_WHOLE && state != EVIDENCE_NOT_COPIED && state != EVIDENCE_PURGED;
}

/* What is looked at for all items together. */
struct looking {
	const struct session *session;
	GHashTable *linked; /* ids that findings, requests or assurances name */
	GHashTable *kept;   /* hash -> enum session_kept plus 1: each file is read once */
	char today[11];
};

static void note_named(const char *path, const char *text, bool conflict, void *data)
{
	GHashTable *linked = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) == 4 && strcmp(parts[2], "evidence") == 0)
		g_hash_table_add(linked, g_strdup(parts[3]));
}

static enum session_kept kept(struct looking *looking, const char *hash)
{
	guint known = GPOINTER_TO_UINT(g_hash_table_lookup(looking->kept, hash));

	if (known == 0) {
		known = 1 + (guint)session_file_check(looking->session, hash, NULL);
		g_hash_table_insert(looking->kept, g_strdup(hash), GUINT_TO_POINTER(known));
	}
	return (enum session_kept)(known - 1);
}

static enum ops_evidence_state state_of(struct looking *looking, const struct ops_evidence *item)
{
	static const enum ops_evidence_state states[KEPT_COUNT] = {
		[KEPT_WHOLE] = EVIDENCE_WHOLE,
		[KEPT_MISSING] = EVIDENCE_MISSING,
		[KEPT_CHANGED] = EVIDENCE_CHANGED,
		[KEPT_NO_FILE] = EVIDENCE_NO_FILE,
	};

	if (g_strcmp0(item->custody, "purged") == 0 && item->hash) {
		g_auto(GStrv) holders = session_file_holders(looking->session, item->hash);
		return holders[0] || kept(looking, item->hash) == KEPT_MISSING ? EVIDENCE_PURGED :
										 EVIDENCE_NOT_GONE;
	}
	if (g_strcmp0(item->custody, "purged") == 0)
		return EVIDENCE_PURGED;
	if (g_strcmp0(item->custody, "copied") != 0)
		return EVIDENCE_NOT_COPIED;
	return item->hash ? states[kept(looking, item->hash)] : EVIDENCE_NO_COPY;
}

static void note_control(const char *path, const char *text, bool conflict, void *data)
{
	GPtrArray *controls = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) > 3 &&
	    !g_ptr_array_find_with_equal_func(controls, parts[3], g_str_equal, NULL))
		g_ptr_array_add(controls, g_strdup(parts[3]));
}

static bool has_finding(const struct session *session, const char *id)
{
	g_autofree char *path = session_path("evidence", id, "finding", NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(g_free);

	session_each(session, prefix, note_control, found);
	return found->len > 0;
}

static char *recorded_on(const struct session *session, const char *id)
{
	g_autofree char *path = session_path("evidence", id, "title", NULL);
	struct session_value value;

	return session_values(session, path, &value, 1) ? g_strndup(value.at, 10) : NULL;
}

static void item_free(void *data)
{
	struct ops_evidence *item = data;

	g_free(item->id);
	g_free(item->recorded);
	g_ptr_array_unref(item->controls);
	g_free(item);
}

static void fill_texts(const struct session *session, struct ops_evidence *item)
{
	const struct {
		const char *field;
		const char **into;
	} texts[] = {
		{ "title", &item->title },       { "custody", &item->custody },
		{ "file", &item->file },         { "size", &item->size },
		{ "hash", &item->hash },         { "purged", &item->purged },
		{ "effective", &item->effective }, { "expiry", &item->expiry },
		{ "received", &item->received }, { "period_from", &item->period_from },
		{ "period_to", &item->period_to }, { "source", &item->source },
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++)
		*texts[i].into = item_text(session, item->id, texts[i].field);
}

static struct ops_evidence *item_new(struct looking *looking, const char *id)
{
	struct ops_evidence *item = g_new0(struct ops_evidence, 1);
	g_autofree char *path = session_path("evidence", id, "control", NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);

	item->id = g_strdup(id);
	item->controls = g_ptr_array_new_with_free_func(g_free);
	fill_texts(looking->session, item);
	session_each(looking->session, prefix, note_control, item->controls);
	item->recorded = recorded_on(looking->session, id);
	item->state = state_of(looking, item);
	item->expired = item->expiry && span_is_date(item->expiry) &&
			strcmp(item->expiry, looking->today) < 0;
	item->unlinked = item->controls->len == 0 &&
			 !g_hash_table_contains(looking->linked, id) &&
			 !has_finding(looking->session, id);
	return item;
}

GPtrArray *ops_evidence_items(const struct session *session)
{
	static const char *const naming[] = { "finding/", "request/", "assurance/" };
	g_autoptr(GHashTable) linked =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GHashTable) read = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	struct looking looking = { .session = session, .linked = linked, .kept = read };
	GPtrArray *items = g_ptr_array_new_with_free_func(item_free);
	g_autoptr(GPtrArray) entries = ops_entries(session, ops_kind_find("evidence"));

	session_today(session, looking.today);
	for (unsigned i = 0; i < G_N_ELEMENTS(naming); i++)
		session_each(session, naming[i], note_named, linked);
	for (unsigned i = 0; i < entries->len; i++) {
		const struct ops_entry *entry = g_ptr_array_index(entries, i);

		g_ptr_array_add(items, item_new(&looking, entry->id));
	}
	return items;
}

char **ops_evidence_strays(const struct session *session, GError **error)
{
	g_auto(GStrv) names = session_files(session, error);
	GPtrArray *strays;

	if (!names)
		return NULL;
	strays = g_ptr_array_new();
	for (char **name = names; *name; name++) {
		g_auto(GStrv) holders = session_file_holders(session, *name);

		if (!holders[0])
			g_ptr_array_add(strays, g_strdup(*name));
	}
	g_ptr_array_add(strays, NULL);
	return (char **)g_ptr_array_free(strays, FALSE);
}

/* ---- fetching -------------------------------------------------------------------------- */

static bool fetch_one(const struct ops *ops, struct session *session, const char *folder,
		      const char *hash, bool *fetched, GError **error)
{
	struct change *change = change_new();
	enum session_kept kept;
	bool good = change_take_kept(change, session, folder, hash, &kept, error);

	*fetched = good && kept == KEPT_WHOLE;
	good = good && (!*fetched ||
			ops_append(ops, session, change, NULL, error)); /* the file, no line */
	change_free(change);
	return good;
}

bool ops_evidence_fetch(const struct ops *ops, struct session *session, const char *folder,
			unsigned *fetched, unsigned *left, GError **error)
{
	g_autoptr(GPtrArray) items = ops_evidence_items(session);
	g_autoptr(GHashTable) wanted =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTableIter iter;
	gpointer hash;
	bool good = true;

	*fetched = *left = 0;
	for (unsigned i = 0; i < items->len; i++) {
		const struct ops_evidence *item = g_ptr_array_index(items, i);

		if (item->state == EVIDENCE_MISSING || item->state == EVIDENCE_CHANGED ||
		    item->state == EVIDENCE_NO_FILE)
			g_hash_table_add(wanted, g_strdup(item->hash));
	}
	g_hash_table_iter_init(&iter, wanted);
	while (good && g_hash_table_iter_next(&iter, &hash, NULL)) {
		bool came;

		good = fetch_one(ops, session, folder, hash, &came, error);
		*fetched += good && came;
		*left += !came;
	}
	return good;
}

/* ---- purging -------------------------------------------------------------------------- */

static bool is_blank(const char *text)
{
	return !text || !text[strspn(text, " \t\r\n")];
}

/* That it was purged, why and when: recorded before the file goes, so that nothing is ever missing
 * without a word. */
static bool record_purge(const struct ops *ops, struct session *session, const char *id,
			 const char *reason, GError **error)
{
	struct change *change = change_new();
	g_autofree char *line = g_strdelimit(g_strdup(reason), "\r\n", ' ');
	char today[11];

	session_today(session, today);
	change_set_why(change, reason);
	bool good = put(change, id, "custody", "purged", error) &&
		    put(change, id, "purged", line, error) &&
		    put(change, id, "purged_on", today, error) &&
		    ops_append(ops, session, change, NULL, error);
	change_free(change);
	return good;
}

bool ops_evidence_purge(const struct ops *ops, struct session *session, const char *id,
			const char *reason, bool *dropped, GError **error)
{
	g_autofree char *hash = g_strdup(item_text(session, id, "hash"));
	const char *custody = item_text(session, id, "custody");

	*dropped = false;
	if (is_blank(reason)) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("say why the file is removed: --reason TEXT; it stays in the history"));
		return false;
	}
	bool again = g_strcmp0(custody, "purged") == 0;
	if (!hash || (!again && g_strcmp0(custody, "copied") != 0)) {
		error_set(error, REMIT_ERROR_USAGE, _("%s has no copied file to remove"), id);
		return false;
	}
	if (!again && !record_purge(ops, session, id, reason, error))
		return false;
	return session_file_drop(session, hash, dropped, error);
}
