/*
 * Files kept in a session: copied into evidence/ under the SHA-256 of their bytes. A file comes in
 * as one of a change: it is read into a temporary file at once, and gets its name under the lock,
 * before the line that speaks of it is written. Nothing here follows a link out of the folder, and
 * no name is used that is not 64 hexadecimal digits.
 */
#include "session/session_private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { BLOCK_BYTES = 64 * 1024, TEMPORARY_TRIES = 100 };

/* As text, so that states are the same words everywhere. */
const char *const session_kept_words[KEPT_COUNT + 1] = { "whole", "missing", "changed", "no-file",
							 NULL };

/* A file on its way in: it has a temporary name until it is placed. */
struct incoming {
	const struct io *io;
	char *temporary;
	char hash[ID_HEX + 1];
	bool placed;
};

static void incoming_free(void *data)
{
	struct incoming *incoming = data;

	if (incoming->temporary && !incoming->placed)
		incoming->io->unlink(incoming->io->data, incoming->temporary);
	g_free(incoming->temporary);
	g_free(incoming);
}

GPtrArray *files_new(void)
{
	return g_ptr_array_new_with_free_func(incoming_free);
}

static bool is_hash(const char *hash)
{
	struct id id;

	return hash && id_parse(hash, &id);
}

static char *files_folder(const struct session *session)
{
	return g_build_filename(session->folder, FILES_FOLDER, NULL);
}

/* Open a file that a session's folder keeps; -ENOENT when there is none, -ELOOP when it is
 * something else. */
static int open_kept(const struct io *io, const char *session_folder, const char *hash)
{
	g_autofree char *folder = g_build_filename(session_folder, FILES_FOLDER, NULL);
	g_autofree char *path = g_build_filename(folder, is_hash(hash) ? hash : "-", NULL);
	struct stat status;
	int fd, result;

	if (!is_hash(hash))
		return -ENOENT;
	result = io->stat(io->data, folder, &status);
	if (result < 0)
		return result;
	if (!S_ISDIR(status.st_mode))
		return -ELOOP;
	fd = io->open(io->data, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
	if (fd < 0)
		return fd;
	result = io->fstat(io->data, fd, &status);
	if (result >= 0 && S_ISREG(status.st_mode))
		return fd;
	io->close(io->data, fd);
	return result < 0 ? result : -ELOOP;
}

static enum session_kept kept_of(int failed)
{
	return failed == -ENOENT ? KEPT_MISSING : KEPT_NO_FILE;
}

/* ---- reading, and copying by the way -------------------------------------------------- */

/* One file poured into another one, or into nothing, and summed up. */
struct pouring {
	const struct io *io;
	int from, to; /* `to` -1: into nothing */
	guint64 most; /* bytes; 0: any number */
	guint64 size;
	GChecksum *sum;
};

enum poured { POURED, POURED_TOO_MUCH, POURED_NOT_READ, POURED_NOT_WRITTEN };

static enum poured pour(struct pouring *pouring, int *failed)
{
	const struct io *io = pouring->io;
	g_autofree guchar *block = g_malloc(BLOCK_BYTES);

	for (pouring->size = 0;;) {
		ssize_t got = io->pread(io->data, pouring->from, block, BLOCK_BYTES,
					(off_t)pouring->size);

		*failed = (int)MIN(got, 0);
		if (got < 0)
			return POURED_NOT_READ;
		if (got == 0)
			return POURED;
		pouring->size += (guint64)got;
		if (pouring->most && pouring->size > pouring->most)
			return POURED_TOO_MUCH;
		g_checksum_update(pouring->sum, block, got);
		*failed = pouring->to < 0 ?
				  0 : io_write_all(io, pouring->to, block, (size_t)got);
		if (*failed < 0)
			return POURED_NOT_WRITTEN;
	}
}

static bool too_large(const char *path, guint64 most, GError **error)
{
	error_set(error, REMIT_ERROR_LIMIT,
		  _("%s is larger than the %u MiB that are taken"), path,
		  (unsigned)(most / (1024 * 1024)));
	return false;
}

/* Open a file that somebody named; a pipe or a device would be read for ever. */
static int open_source(const struct io *io, const char *path, guint64 most, GError **error)
{
	struct stat status;
	int fd = io->open(io->data, path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);

	if (fd < 0) {
		error_set_system(error,
				 fd == -ENOENT ? REMIT_ERROR_NOT_FOUND : REMIT_ERROR_READ, -fd,
				 _("cannot open %s"), path);
		return fd;
	}
	int failed = io->fstat(io->data, fd, &status);
	if (failed < 0)
		error_set_system(error, REMIT_ERROR_READ, -failed, _("cannot read %s"), path);
	else if (!S_ISREG(status.st_mode))
		error_set(error, REMIT_ERROR_READ, _("%s is not a regular file"), path);
	else if (most && (guint64)status.st_size > most)
		too_large(path, most, error);
	else
		return fd;
	io->close(io->data, fd);
	return -EINVAL;
}

/* From an open file, with `to` -1 into nothing; `name` is what is written, for errors. */
static bool pour_source(struct pouring *pouring, const char *path, const char *name, char *hash,
			GError **error)
{
	int failed = 0;
	enum poured poured;

	pouring->sum = g_checksum_new(G_CHECKSUM_SHA256);
	poured = pour(pouring, &failed);
	if (poured == POURED)
		g_strlcpy(hash, g_checksum_get_string(pouring->sum), ID_HEX + 1);
	else if (poured == POURED_TOO_MUCH)
		too_large(path, pouring->most, error);
	else if (poured == POURED_NOT_READ)
		error_set_system(error, REMIT_ERROR_READ, -failed, _("cannot read %s"), path);
	else
		error_set_system(error, REMIT_ERROR_WRITE, -failed, _("cannot write %s"), name);
	g_checksum_free(pouring->sum);
	return poured == POURED;
}

bool session_file_sum(const struct io *io, const char *path, guint64 most,
		      struct session_file *file, GError **error)
{
	struct pouring pouring = { .io = io, .to = -1, .most = most };
	bool good;

	pouring.from = open_source(io, path, most, error);
	if (pouring.from < 0)
		return false;
	good = pour_source(&pouring, path, path, file->hash, error);
	io->close(io->data, pouring.from);
	file->size = pouring.size;
	file->held = false;
	return good;
}

/* ---- taking in ------------------------------------------------------------------------ */

/* Make evidence/ where there is none; a link in its place would lead out of the session. Another
 * writer may have made it since we looked: then what it made is looked at. */
static bool make_folder(const struct session *session, const char *folder, GError **error)
{
	const struct io *io = session->io;
	struct stat status;
	int result = io->stat(io->data, folder, &status), made = 0;

	if (result == -ENOENT)
		made = io->mkdir(io->data, folder, 0700);
	if (made == -EEXIST)
		result = io->stat(io->data, folder, &status);
	if (result >= 0 && !S_ISDIR(status.st_mode)) {
		error_set(error, REMIT_ERROR_WRITE,
			  _("%s is not a folder: nothing is copied through it"), folder);
		return false;
	}
	if (result == -ENOENT)
		result = made < 0 ? made : io_sync_folder(io, session->folder);
	if (result < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -result, _("cannot make the folder %s"),
				 folder);
	return result >= 0;
}

/* The first number that is tried is that of the file in its change, which has those before it. */
static int open_temporary(const struct io *io, const char *folder, unsigned first, char **name)
{
	int fd = -EEXIST;

	for (unsigned tries = 0; fd == -EEXIST && tries < TEMPORARY_TRIES; tries++) {
		g_free(*name);
		*name = g_strdup_printf("%s/.new-%ld-%u", folder, (long)getpid(), first + tries);
		fd = io->open(io->data, *name,
			      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	}
	return fd;
}

/* Copy what is open into the temporary file, and have it on the disk. */
static bool fill_temporary(struct pouring *pouring, const char *path, struct incoming *incoming,
			   GError **error)
{
	const struct io *io = pouring->io;
	bool good = pour_source(pouring, path, incoming->temporary, incoming->hash, error);
	int result = good ? io->fsync(io->data, pouring->to) : 0;
	int closed = io->close(io->data, pouring->to);

	if (!good)
		return false;
	result = result < 0 ? result : closed;
	if (result < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -result, _("cannot write %s"),
				 incoming->temporary);
	return result >= 0;
}

static bool take_open(struct pouring *pouring, const struct session *session, const char *path,
		      unsigned number, struct incoming *incoming, GError **error)
{
	g_autofree char *folder = files_folder(session);

	if (!make_folder(session, folder, error))
		return false;
	pouring->to = open_temporary(session->io, folder, number, &incoming->temporary);
	if (pouring->to < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -pouring->to, _("cannot write %s"),
				 incoming->temporary);
		incoming->placed = true; /* there is nothing to remove */
		return false;
	}
	return fill_temporary(pouring, path, incoming, error);
}

static struct incoming *incoming_new(GPtrArray *files, const struct io *io)
{
	struct incoming *incoming = g_new0(struct incoming, 1);

	incoming->io = io;
	g_ptr_array_add(files, incoming);
	return incoming;
}

bool change_take_file(struct change *change, const struct session *session, const char *path,
		      guint64 most, struct session_file *file, GError **error)
{
	struct pouring pouring = { .io = session->io, .most = most };
	struct incoming *incoming = incoming_new(change_files(change), session->io);
	bool good;

	if (!session_may_write(session, error))
		return false;
	pouring.from = open_source(session->io, path, most, error);
	if (pouring.from < 0)
		return false;
	good = take_open(&pouring, session, path, change_files(change)->len, incoming, error);
	session->io->close(session->io->data, pouring.from);
	if (!good)
		return false;
	g_strlcpy(file->hash, incoming->hash, sizeof(file->hash));
	file->size = pouring.size;
	file->held = session_file_check(session, file->hash, NULL) == KEPT_WHOLE;
	return true;
}

/* Write bytes into the temporary file, and have them on the disk. */
static bool write_temporary(const struct io *io, int fd, GBytes *bytes, struct incoming *incoming,
			    GError **error)
{
	gsize count;
	const void *data = g_bytes_get_data(bytes, &count);
	g_autofree char *hash = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
	int result = io_write_all(io, fd, data, count), closed;

	result = result < 0 ? result : io->fsync(io->data, fd);
	closed = io->close(io->data, fd);
	result = result < 0 ? result : closed;
	g_strlcpy(incoming->hash, hash, sizeof(incoming->hash));
	if (result < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -result, _("cannot write %s"),
				 incoming->temporary);
	return result >= 0;
}

bool change_take_bytes(struct change *change, const struct session *session, GBytes *bytes,
		       struct session_file *file, GError **error)
{
	g_autofree char *folder = files_folder(session);
	const struct io *io = session->io;
	struct incoming *incoming;
	int fd;

	if (!session_may_write(session, error) || !make_folder(session, folder, error))
		return false;
	incoming = incoming_new(change_files(change), io);
	fd = open_temporary(io, folder, change_files(change)->len, &incoming->temporary);
	if (fd < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -fd, _("cannot write %s"),
				 incoming->temporary);
		incoming->placed = true; /* there is nothing to remove */
		return false;
	}
	if (!write_temporary(io, fd, bytes, incoming, error))
		return false;
	g_strlcpy(file->hash, incoming->hash, sizeof(file->hash));
	file->size = g_bytes_get_size(bytes);
	file->held = session_file_check(session, file->hash, NULL) == KEPT_WHOLE;
	return true;
}

/* Take what another copy keeps under a hash. What is not whole there is not taken, and no error. */
static bool take_kept(GPtrArray *files, const struct session *session, const char *from,
		      const char *hash, enum session_kept *kept, GError **error)
{
	struct pouring pouring = { .io = session->io };
	g_autofree char *name = g_build_filename(from, FILES_FOLDER, hash, NULL);
	struct incoming *incoming;
	GError *problem = NULL;

	pouring.from = open_kept(session->io, from, hash);
	*kept = kept_of(pouring.from);
	if (pouring.from < 0)
		return true;
	incoming = incoming_new(files, session->io);
	if (take_open(&pouring, session, name, files->len, incoming, &problem))
		*kept = strcmp(incoming->hash, hash) == 0 ? KEPT_WHOLE : KEPT_CHANGED;
	else if (g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_READ))
		g_clear_error(&problem);
	session->io->close(session->io->data, pouring.from);
	if (*kept != KEPT_WHOLE)
		g_ptr_array_remove(files, incoming);
	if (!problem)
		return true;
	g_propagate_error(error, problem);
	return false;
}

bool change_take_kept(struct change *change, const struct session *session, const char *from,
		      const char *hash, enum session_kept *kept, GError **error)
{
	return session_may_write(session, error) &&
	       take_kept(change_files(change), session, from, hash, kept, error);
}

bool files_fetch(const struct session *session, const char *from, const char *hash,
		 enum session_kept *kept, GError **error)
{
	g_autoptr(GPtrArray) files = files_new();

	return take_kept(files, session, from, hash, kept, error) &&
	       session_place_files(session, files, error);
}

/*
 * Give the files of a change their names. Where there is one of the same name it has the same
 * bytes, or should have: to be replaced does it no harm, and mends it.
 */
bool session_place_files(const struct session *session, GPtrArray *files, GError **error)
{
	const struct io *io = session->io;
	g_autofree char *folder = files_folder(session);
	int result = 0;
	bool any = false;

	for (guint i = 0; result >= 0 && i < files->len; i++) {
		struct incoming *incoming = g_ptr_array_index(files, i);
		g_autofree char *name = g_build_filename(folder, incoming->hash, NULL);

		if (incoming->placed || !incoming->temporary)
			continue;
		result = io->rename(io->data, incoming->temporary, name);
		incoming->placed = result >= 0;
		any = true;
	}
	if (any && result >= 0)
		result = io_sync_folder(io, folder);
	if (result < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -result,
				 _("nothing was recorded: cannot write to %s"), folder);
	return result >= 0;
}

/* ---- what is there -------------------------------------------------------------------- */

enum session_kept session_file_check(const struct session *session, const char *hash,
				     guint64 *size)
{
	struct pouring pouring = { .io = session->io, .to = -1 };
	char found[ID_HEX + 1] = "";

	pouring.from = open_kept(session->io, session->folder, hash);
	if (pouring.from < 0)
		return kept_of(pouring.from);
	bool good = pour_source(&pouring, hash, hash, found, NULL);
	session->io->close(session->io->data, pouring.from);
	if (size)
		*size = pouring.size;
	return good && strcmp(found, hash) == 0 ? KEPT_WHOLE : KEPT_CHANGED;
}

/* Whether what came out is what had to; what is wrong is told in `kept`, with no error. */
static bool copy_open(struct pouring *pouring, const char *hash, const char *to,
		      enum session_kept *kept, GError **error)
{
	const struct io *io = pouring->io;
	char found[ID_HEX + 1] = "";
	bool good = pour_source(pouring, hash, to, found, error);
	int closed = io->close(io->data, pouring->to);

	if (good && closed < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -closed, _("cannot write %s"), to);
	good = good && closed >= 0;
	*kept = good && strcmp(found, hash) == 0 ? KEPT_WHOLE : KEPT_CHANGED;
	if (*kept != KEPT_WHOLE)
		io->unlink(io->data, to);
	return good;
}

bool session_file_copy(const struct session *session, const char *hash, const char *to,
		       mode_t mode, enum session_kept *kept, GError **error)
{
	const struct io *io = session->io;
	struct pouring pouring = { .io = io };
	bool good;

	pouring.from = open_kept(session->io, session->folder, hash);
	if (pouring.from < 0) {
		*kept = kept_of(pouring.from);
		return true;
	}
	pouring.to = io->open(io->data, to, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
			      mode);
	if (pouring.to < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -pouring.to, _("cannot write %s"), to);
	good = pouring.to >= 0 && copy_open(&pouring, hash, to, kept, error);
	io->close(io->data, pouring.from);
	return good;
}

static gint compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

char **session_files(const struct session *session, GError **error)
{
	g_autofree char *folder = files_folder(session);
	GPtrArray *names;
	struct stat status;
	g_autoptr(GDir) dir = NULL;
	int result = session->io->stat(session->io->data, folder, &status);

	if (result >= 0 && S_ISDIR(status.st_mode)) {
		dir = g_dir_open(folder, 0, NULL);
		result = dir ? 0 : -errno;
	}
	if (result < 0 && result != -ENOENT) {
		error_set_system(error, REMIT_ERROR_READ, -result, _("cannot read %s"), folder);
		return NULL;
	}
	names = g_ptr_array_new();
	for (const char *name; dir && (name = g_dir_read_name(dir)) != NULL;)
		g_ptr_array_add(names, g_strdup(name));
	g_ptr_array_sort(names, compare_names);
	g_ptr_array_add(names, NULL);
	return (char **)g_ptr_array_free(names, FALSE);
}

/* ---- letting go ----------------------------------------------------------------------- */

/* Whether one of the values that live of a path, which may be NULL, is this one. */
static bool lives(const struct cell *cell, const char *text)
{
	for (const struct entry *entry = cell ? cell->living : NULL; entry; entry = entry->next)
		if (g_strcmp0(entry->text, text) == 0)
			return true;
	return false;
}

struct holding {
	const struct session *session;
	const char *hash;
	GPtrArray *ids;
};

static bool note_holder(struct cell *cell, void *data)
{
	struct holding *holding = data;
	g_auto(GStrv) parts = NULL;
	g_autofree char *custody = NULL;

	if (!g_str_has_suffix(cell->path, "/hash") || !lives(cell, holding->hash))
		return true;
	parts = session_path_split(cell->path);
	if (g_strv_length(parts) != 3)
		return true;
	custody = session_path("evidence", parts[1], "custody", NULL);
	if (lives(journal_find_cell(holding->session->journal, custody), "copied"))
		g_ptr_array_add(holding->ids, g_strdup(parts[1]));
	return true;
}

char **session_file_holders(const struct session *session, const char *hash)
{
	struct holding holding = { session, hash, g_ptr_array_new() };

	journal_each(session->journal, "evidence/", note_holder, &holding);
	g_ptr_array_add(holding.ids, NULL);
	return (char **)g_ptr_array_free(holding.ids, FALSE);
}

static bool drop(struct session *session, const char *hash, GError **error)
{
	const struct io *io = session->io;
	g_autofree char *folder = files_folder(session);
	g_autofree char *path = g_build_filename(folder, hash, NULL);
	struct stat status;
	int result = io->stat(io->data, folder, &status);

	if (result == -ENOENT)
		return true;
	if (result >= 0)
		result = S_ISDIR(status.st_mode) ? io->unlink(io->data, path) : -ELOOP;
	if (result == -ENOENT)
		return true;
	if (result >= 0)
		result = io_sync_folder(io, folder);
	if (result < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -result, _("cannot remove %s"), path);
	return result >= 0;
}

bool session_file_drop(struct session *session, const char *hash, bool *dropped, GError **error)
{
	g_auto(GStrv) holders = NULL;
	bool good;

	*dropped = false;
	if (!is_hash(hash))
		return true;
	if (!session_lock(session, error))
		return false;
	good = session_take_in(session, true, NULL, error);
	holders = good ? session_file_holders(session, hash) : NULL;
	if (good && !holders[0])
		*dropped = good = drop(session, hash, error);
	session_unlock(session);
	return good;
}
