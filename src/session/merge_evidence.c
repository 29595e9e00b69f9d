/*
 * The evidence files that come along with a merge: copied by name, which is their SHA-256, block
 * by block, and synced before the lines that name them are written. What the other copy does not
 * have is no failure; what has other bytes than its name says is not taken.
 */
#include "session/session_private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>


enum { BLOCK_BYTES = 64 * 1024 };

struct copying {
	const struct io *io;
	const struct journal *journal;
	const char *above; /* the folder of the session */
	char *from, *to;   /* folders in theirs and in it */
	GPtrArray *hashes;
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
	struct copying *copying = data;

	if (!g_str_has_suffix(cell->path, "/hash") || is_purged(copying->journal, cell->path))
		return true;
	for (struct entry *entry = cell->living; entry; entry = entry->next)
		if (is_hash(entry->text))
			g_ptr_array_add(copying->hashes, (gpointer)entry->text);
	return true;
}

static bool is_there(const struct io *io, const char *path)
{
	struct stat status;

	return io->stat(io->data, path, &status) == 0;
}

/* Copy all of a file, taking its sum on the way; 0 or a negative errno of either end. */
static int copy_blocks(const struct io *io, int from, int to, GChecksum *sum, bool *unread)
{
	g_autofree guchar *block = g_malloc(BLOCK_BYTES);

	for (off_t at = 0;;) {
		ssize_t got = io->pread(io->data, from, block, BLOCK_BYTES, at);
		int result;

		*unread = got < 0;
		if (got <= 0)
			return (int)got;
		g_checksum_update(sum, block, got);
		result = io_write_all(io, to, block, (size_t)got);
		if (result < 0)
			return result;
		at += got;
	}
}

static int open_source(const struct copying *copying, const char *path)
{
	const struct io *io = copying->io;
	struct stat status;
	int fd = io->open(io->data, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0);

	if (fd >= 0 && (io->fstat(io->data, fd, &status) < 0 || !S_ISREG(status.st_mode))) {
		io->close(io->data, fd);
		return -EINVAL;
	}
	return fd;
}

/* Into a file beside it, that becomes it once it is whole and is what its name says. Returns a
 * negative errno when ours cannot be written; `wrong` is counted when theirs is no good. */
static int copy_open(const struct copying *copying, int from, const char *hash, unsigned *wrong)
{
	const struct io *io = copying->io;
	g_autofree char *to = g_build_filename(copying->to, hash, NULL);
	g_autofree char *beside = g_strdup_printf("%s.%ld", to, (long)getpid());
	g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
	bool unread = false, same;
	int closed, result, fd = io->open(io->data, beside, O_WRONLY | O_CREAT | O_EXCL |
					  O_NOFOLLOW | O_CLOEXEC, 0600);

	if (fd < 0)
		return fd;
	result = copy_blocks(io, from, fd, sum, &unread);
	if (result >= 0)
		result = io->fsync(io->data, fd);
	closed = io->close(io->data, fd);
	same = strcmp(g_checksum_get_string(sum), hash) == 0;
	if (result >= 0 && closed >= 0 && same)
		return io->rename(io->data, beside, to);
	io->unlink(io->data, beside);
	if (!unread && result < 0)
		return result;
	*wrong += closed >= 0;
	return MIN(closed, 0);
}

/* The folder, made where it is missing; a link that leads out of the session is none. */
static int make_folder(const struct copying *copying)
{
	const struct io *io = copying->io;
	struct stat status;
	int result = io_make_folders(io, copying->to, 0700);

	if (result >= 0)
		result = io->stat(io->data, copying->to, &status);
	return result >= 0 && !S_ISDIR(status.st_mode) ? -ENOTDIR : MIN(result, 0);
}

static bool copy_all(const struct copying *copying, unsigned *copied, unsigned *wrong,
		     GError **error)
{
	const struct io *io = copying->io;
	int result = 0;

	for (guint i = 0; result >= 0 && i < copying->hashes->len; i++) {
		const char *hash = g_ptr_array_index(copying->hashes, i);
		g_autofree char *from = g_build_filename(copying->from, hash, NULL);
		g_autofree char *to = g_build_filename(copying->to, hash, NULL);
		unsigned before = *wrong;
		int fd = is_there(io, to) ? -EEXIST : open_source(copying, from);

		if (fd == -ENOENT || fd == -EEXIST || fd == -ENOTDIR)
			continue;
		if (fd < 0) {
			(*wrong)++;
			continue;
		}
		result = make_folder(copying);
		if (result >= 0)
			result = copy_open(copying, fd, hash, wrong);
		io->close(io->data, fd);
		*copied += result >= 0 && *wrong == before;
	}
	if (result >= 0 && *copied > 0)
		result = io_sync_folder(io, copying->to);
	if (result >= 0 && *copied > 0) /* which may be new, and the history stay as it is */
		result = io_sync_folder(io, copying->above);
	if (result < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -result,
				 _("nothing was merged: evidence cannot be copied to %s"),
				 copying->to);
	return result >= 0;
}

bool merge_copy_evidence(const struct merge *merge, unsigned *copied, unsigned *wrong,
			 GError **error)
{
	const struct session *ours = merge_result(merge);
	g_autofree char *theirs = g_path_get_dirname(merge_theirs(merge));
	struct copying copying = {
		.io = ours->io,
		.journal = ours->journal,
		.from = g_build_filename(theirs, FILES_FOLDER, NULL),
		.above = ours->folder,
		.to = g_build_filename(ours->folder, FILES_FOLDER, NULL),
		.hashes = g_ptr_array_new(),
	};
	bool good;

	*copied = *wrong = 0;
	journal_each(copying.journal, FILES_FOLDER "/", note_hash, &copying);
	good = copy_all(&copying, copied, wrong, error);
	g_ptr_array_unref(copying.hashes);
	g_free(copying.from);
	g_free(copying.to);
	return good;
}
