/*
 * The evidence files that come along with a merge, before the lines that name them are written.
 * What the other copy does not have is no failure; what has other bytes than its name says is not
 * taken. How files are copied is in files.c.
 */
#include "session/session_private.h"

#include <string.h>

/* Which files the living values name. */
struct naming {
	const struct session *ours;
	GPtrArray *hashes; /* of const char *, borrowed from it */
	unsigned not_gone;
};

static bool is_hash(const char *text)
{
	struct id id;

	return text && strlen(text) == ID_HEX && id_parse(text, &id);
}

/* Whether a field of the entry with this hash has a living value; `text` NULL: any. */
static bool says(const struct journal *journal, const char *path, const char *field,
		 const char *text)
{
	g_autofree char *stem = g_strndup(path, strlen(path) - strlen("hash"));
	g_autofree char *other = g_strconcat(stem, field, NULL);
	struct cell *cell = journal_find_cell(journal, other);

	for (struct entry *entry = cell ? cell->living : NULL; entry; entry = entry->next)
		if (entry->text && (!text || strcmp(entry->text, text) == 0))
			return true;
	return false;
}

/* What one of both took away on purpose does not come back from the other. */
static bool is_purged(const struct journal *journal, const char *path)
{
	return says(journal, path, "purged", NULL) || says(journal, path, "custody", "purged");
}

static bool is_there(const struct session *ours, const char *hash)
{
	g_autofree char *path = g_build_filename(ours->folder, FILES_FOLDER, hash, NULL);
	struct stat status;

	return ours->io->stat(ours->io->data, path, &status) == 0;
}

static bool is_held(const struct session *ours, const char *hash)
{
	g_auto(GStrv) holders = session_file_holders(ours, hash);

	return holders[0] != NULL;
}

/* All living values, as two people may have named two files. */
static bool note_hash(struct cell *cell, void *data)
{
	struct naming *naming = data;
	bool purged;

	if (!g_str_has_suffix(cell->path, "/hash"))
		return true;
	purged = is_purged(naming->ours->journal, cell->path);
	for (struct entry *entry = cell->living; entry; entry = entry->next) {
		if (!is_hash(entry->text))
			continue;
		if (!purged)
			g_ptr_array_add(naming->hashes, (gpointer)entry->text);
		else if (is_there(naming->ours, entry->text) && !is_held(naming->ours, entry->text))
			naming->not_gone++;
	}
	return true;
}

/* What theirs does not have is no failure. */
static bool copy_all(const struct naming *naming, const char *theirs, struct merge_files *files,
		     GError **error)
{
	for (guint i = 0; i < naming->hashes->len; i++) {
		const char *hash = g_ptr_array_index(naming->hashes, i);
		enum session_kept kept;

		if (is_there(naming->ours, hash))
			continue;
		if (!files_fetch(naming->ours, theirs, hash, &kept, error))
			return false;
		files->copied += kept == KEPT_WHOLE;
		files->wrong += kept == KEPT_CHANGED || kept == KEPT_NO_FILE;
	}
	return true;
}

bool merge_copy_evidence(const struct merge *merge, struct merge_files *files, GError **error)
{
	g_autofree char *theirs = g_path_get_dirname(merge_theirs(merge));
	g_autoptr(GPtrArray) hashes = g_ptr_array_new();
	struct naming naming = { merge_result(merge), hashes, 0 };
	g_autoptr(GError) problem = NULL;

	journal_each(naming.ours->journal, FILES_FOLDER "/", note_hash, &naming);
	*files = (struct merge_files){ .not_gone = naming.not_gone };
	if (copy_all(&naming, theirs, files, &problem))
		return true;
	error_set(error, REMIT_ERROR_WRITE,
		  _("nothing was merged, as its evidence cannot be copied: %s"), problem->message);
	return false;
}
