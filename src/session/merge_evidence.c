/*
 * The evidence files that come along with a merge, before the lines that name them are written.
 * What the other copy does not have is no failure; what has other bytes than its name says is not
 * taken. How files are copied is in files.c.
 */
#include "session/session_private.h"

#include <string.h>

/* Which files the living values name. */
struct naming {
	const struct journal *journal;
	GPtrArray *hashes; /* of const char *, borrowed from it */
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

/* All living values, as two people may have named two files. */
static bool note_hash(struct cell *cell, void *data)
{
	struct naming *naming = data;

	if (!g_str_has_suffix(cell->path, "/hash") || is_purged(naming->journal, cell->path))
		return true;
	for (struct entry *entry = cell->living; entry; entry = entry->next)
		if (is_hash(entry->text))
			g_ptr_array_add(naming->hashes, (gpointer)entry->text);
	return true;
}

static bool is_there(const struct session *ours, const char *hash)
{
	g_autofree char *path = g_build_filename(ours->folder, FILES_FOLDER, hash, NULL);
	struct stat status;

	return ours->io->stat(ours->io->data, path, &status) == 0;
}

/* What theirs does not have is no failure. */
static bool copy_all(const struct session *ours, const char *theirs, const GPtrArray *hashes,
		     unsigned *copied, unsigned *wrong, GError **error)
{
	for (guint i = 0; i < hashes->len; i++) {
		const char *hash = g_ptr_array_index(hashes, i);
		enum session_kept kept;

		if (is_there(ours, hash))
			continue;
		if (!files_fetch(ours, theirs, hash, &kept, error))
			return false;
		*copied += kept == KEPT_WHOLE;
		*wrong += kept == KEPT_CHANGED || kept == KEPT_NO_FILE;
	}
	return true;
}

bool merge_copy_evidence(const struct merge *merge, unsigned *copied, unsigned *wrong,
			 GError **error)
{
	const struct session *ours = merge_result(merge);
	g_autofree char *theirs = g_path_get_dirname(merge_theirs(merge));
	g_autoptr(GPtrArray) hashes = g_ptr_array_new();
	struct naming naming = { ours->journal, hashes };
	g_autoptr(GError) problem = NULL;

	*copied = *wrong = 0;
	journal_each(naming.journal, FILES_FOLDER "/", note_hash, &naming);
	if (copy_all(ours, theirs, hashes, copied, wrong, &problem))
		return true;
	error_set(error, REMIT_ERROR_WRITE,
		  _("nothing was merged, as its evidence cannot be copied: %s"), problem->message);
	return false;
}
