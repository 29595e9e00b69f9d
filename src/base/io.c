/*
 * The table of system calls, and whole files over it. Every call answers -errno
 * instead of setting errno, and is repeated when a signal cut it off. Tests put
 * other functions into the table; nothing here goes round it.
 */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* What a call answered: itself, or -errno; EINTR says that it should be repeated. */
#define IO_RETRY(type, call)                                                                       \
	do {                                                                                       \
		type answer;                                                                       \
		do                                                                                 \
			answer = (call);                                                           \
		while (answer < 0 && errno == EINTR);                                              \
		return answer < 0 ? -errno : answer;                                               \
	} while (0)

static int system_open(void *data, const char *path, int flags, mode_t mode)
{
	(void)data;
	IO_RETRY(int, open(path, flags, mode));
}

static int system_close(void *data, int fd)
{
	(void)data;
	/* Linux has closed the descriptor even when a signal came: never repeated. */
	if (close(fd) < 0 && errno != EINTR)
		return -errno;
	return 0;
}

static ssize_t system_pread(void *data, int fd, void *into, size_t bytes, off_t at)
{
	(void)data;
	IO_RETRY(ssize_t, pread(fd, into, bytes, at));
}

static ssize_t system_write(void *data, int fd, const void *from, size_t bytes)
{
	(void)data;
	IO_RETRY(ssize_t, write(fd, from, bytes));
}

static int system_fdatasync(void *data, int fd)
{
	(void)data;
	IO_RETRY(int, fdatasync(fd));
}

static int system_fsync(void *data, int fd)
{
	(void)data;
	IO_RETRY(int, fsync(fd));
}

static int system_ftruncate(void *data, int fd, off_t bytes)
{
	(void)data;
	IO_RETRY(int, ftruncate(fd, bytes));
}

static int system_fstat(void *data, int fd, struct stat *into)
{
	(void)data;
	IO_RETRY(int, fstat(fd, into));
}

static int system_stat(void *data, const char *path, struct stat *into)
{
	(void)data;
	IO_RETRY(int, lstat(path, into));
}

static int system_lock(void *data, int fd, bool wait)
{
	struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

	(void)data;
	IO_RETRY(int, fcntl(fd, wait ? F_OFD_SETLKW : F_OFD_SETLK, &whole));
}

static int system_unlock(void *data, int fd)
{
	struct flock whole = { .l_type = F_UNLCK, .l_whence = SEEK_SET };

	(void)data;
	IO_RETRY(int, fcntl(fd, F_OFD_SETLK, &whole));
}

static int system_mkdir(void *data, const char *path, mode_t mode)
{
	(void)data;
	IO_RETRY(int, mkdir(path, mode));
}

static int system_rename(void *data, const char *from, const char *to)
{
	(void)data;
	IO_RETRY(int, rename(from, to));
}

static int system_unlink(void *data, const char *path)
{
	(void)data;
	IO_RETRY(int, unlink(path));
}

static int system_link(void *data, const char *from, const char *to)
{
	(void)data;
	IO_RETRY(int, link(from, to));
}

const struct io *io_system(void)
{
	static const struct io calls = {
		.open = system_open,
		.close = system_close,
		.pread = system_pread,
		.write = system_write,
		.fdatasync = system_fdatasync,
		.fsync = system_fsync,
		.ftruncate = system_ftruncate,
		.fstat = system_fstat,
		.stat = system_stat,
		.lock = system_lock,
		.unlock = system_unlock,
		.mkdir = system_mkdir,
		.rename = system_rename,
		.unlink = system_unlink,
		.link = system_link,
	};

	return &calls;
}

/* ---- reading --------------------------------------------------------------- */

/* Whether what is open is a regular file of a size we take. */
static bool read_check(const struct io *io, int fd, const char *path, size_t max_bytes,
		       size_t *size, GError **error)
{
	struct stat info;
	int failed = io->fstat(io->data, fd, &info);

	if (failed < 0) {
		error_set_system(error, REMIT_ERROR_READ, -failed, _("cannot read %s"), path);
		return false;
	}
	if (S_ISDIR(info.st_mode)) {
		error_set(error, REMIT_ERROR_READ, _("%s is a folder, not a file"), path);
		return false;
	}
	if (!S_ISREG(info.st_mode)) {
		error_set(error, REMIT_ERROR_READ, _("%s is not a regular file"), path);
		return false;
	}
	if (info.st_size > 0 && (size_t)info.st_size > max_bytes) {
		error_set(error, REMIT_ERROR_LIMIT,
			  _("%s has %zu bytes, more than the %zu that are read"), path,
			  (size_t)info.st_size, max_bytes);
		return false;
	}
	*size = info.st_size > 0 ? (size_t)info.st_size : 0;
	return true;
}

/* Everything up to the end, wherever the end is by now; NULL when it grew too long. */
static GBytes *read_all(const struct io *io, int fd, const char *path, size_t size,
			size_t max_bytes, GError **error)
{
	g_autoptr(GByteArray) bytes = g_byte_array_new();
	size_t room = size + 1;

	for (;;) {
		size_t have = bytes->len;
		ssize_t got;

		g_byte_array_set_size(bytes, (guint)(have + room));
		got = io->pread(io->data, fd, bytes->data + have, room, (off_t)have);
		if (got < 0) {
			error_set_system(error, REMIT_ERROR_READ, (int)-got, _("cannot read %s"),
					 path);
			return NULL;
		}
		g_byte_array_set_size(bytes, (guint)(have + (size_t)got));
		if (got == 0)
			break;
		if (bytes->len > max_bytes) {
			error_set(error, REMIT_ERROR_LIMIT,
				  _("%s is longer than the %zu bytes that are read"), path,
				  max_bytes);
			return NULL;
		}
		room = MAX(size + 1 > bytes->len ? size + 1 - bytes->len : 1, 4096);
	}
	return g_byte_array_free_to_bytes(g_steal_pointer(&bytes));
}

static GBytes *read_file(const struct io *io, const char *path, int follow, size_t max_bytes,
			 GError **error)
{
	GBytes *bytes = NULL;
	size_t size;
	/* A pipe without a writer would wait for ever in open(): look first, then refuse it. */
	int fd = io->open(io->data, path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | follow, 0);

	if (fd == -ENOENT || fd == -ENOTDIR) {
		error_set_system(error, REMIT_ERROR_NOT_FOUND, -fd, _("cannot open %s"), path);
		return NULL;
	}
	if (fd < 0) {
		error_set_system(error, REMIT_ERROR_READ, -fd, _("cannot open %s"), path);
		return NULL;
	}
	max_bytes = MIN(max_bytes, G_MAXUINT / 2);
	if (read_check(io, fd, path, max_bytes, &size, error))
		bytes = read_all(io, fd, path, size, max_bytes, error);
	io->close(io->data, fd);
	return bytes;
}

GBytes *io_read_file(const struct io *io, const char *path, size_t max_bytes, GError **error)
{
	return read_file(io, path, 0, max_bytes, error);
}

GBytes *io_read_own_file(const struct io *io, const char *path, size_t max_bytes, GError **error)
{
	return read_file(io, path, O_NOFOLLOW, max_bytes, error);
}

/* ---- writing --------------------------------------------------------------- */

int io_write_all(const struct io *io, int fd, const void *bytes, size_t count)
{
	const char *from = bytes;

	while (count) {
		ssize_t done = io->write(io->data, fd, from, count);

		if (done < 0)
			return (int)done;
		if (done == 0)
			return -EIO;
		from += done;
		count -= (size_t)done;
	}
	return 0;
}

/* A symbolic link would be replaced instead of followed, a folder cannot be. */
static bool replace_check(const struct io *io, const char *path, GError **error)
{
	struct stat info;
	int failed = io->stat(io->data, path, &info);

	if (failed == -ENOENT)
		return true;
	if (failed < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -failed, _("cannot write %s"), path);
		return false;
	}
	if (S_ISLNK(info.st_mode)) {
		error_set(error, REMIT_ERROR_WRITE,
			  _("%s is a symbolic link; name the file it leads to"), path);
		return false;
	}
	if (!S_ISREG(info.st_mode)) {
		error_set(error, REMIT_ERROR_WRITE, _("%s is not a regular file"), path);
		return false;
	}
	return true;
}

/* A new file beside `path` that nobody else has; its name goes to *name. */
static int temporary_open(const struct io *io, const char *path, mode_t mode, char **name)
{
	g_autofree char *folder = g_path_get_dirname(path);
	g_autofree char *base = g_path_get_basename(path);
	int fd = -EEXIST;

	for (int tries = 0; fd == -EEXIST && tries < 100; tries++) {
		g_free(*name);
		*name = g_strdup_printf("%s/.%.200s.%ld-%d", folder, base, (long)getpid(), tries);
		fd = io->open(io->data, *name,
			      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
	}
	return fd;
}

/* Write, sync and close; the first failure counts, the descriptor is closed in any case. */
static int temporary_fill(const struct io *io, int fd, const void *bytes, size_t count)
{
	int failed = io_write_all(io, fd, bytes, count);
	int closed;

	if (failed == 0)
		failed = io->fsync(io->data, fd);
	closed = io->close(io->data, fd);
	return failed < 0 ? failed : closed;
}

/* What stands in the temporary file, held against what was written. */
static bool temporary_check(const struct io *io, const char *name, const char *path,
			    const void *bytes, size_t count, io_check_fn check, void *data,
			    GError **error)
{
	g_autoptr(GBytes) read = io_read_file(io, name, MAX(count, 1), error);
	gsize found = 0;
	const char *back = read ? g_bytes_get_data(read, &found) : NULL;

	if (!read)
		return false;
	if (found != count || (count && memcmp(back, bytes, count) != 0)) {
		error_set(error, REMIT_ERROR_WRITE,
			  _("%s was not written: the disk gives back other bytes"), path);
		return false;
	}
	return !check || check(back, found, data, error);
}

/* The temporary file takes the place of the other, and stays there. */
static bool temporary_settle(const struct io *io, const char *name, const char *path,
			     GError **error)
{
	g_autofree char *folder = g_path_get_dirname(path);
	int failed = io->rename(io->data, name, path);

	if (failed < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -failed, _("cannot write %s"), path);
		io->unlink(io->data, name);
		return false;
	}
	failed = io_sync_folder(io, folder); /* or a power loss may bring the old name back */
	if (failed < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -failed,
				 _("%s was written, but may not survive a power loss"), path);
	return failed >= 0;
}

/* A temporary file with these bytes; its name, or NULL with an error. g_free(). */
static char *temporary_write(const struct io *io, const char *path, const void *bytes,
			     size_t count, mode_t mode, GError **error)
{
	char *name = NULL;
	int failed = 0, fd;

	if (!replace_check(io, path, error))
		return NULL;
	fd = temporary_open(io, path, mode, &name);
	if (fd >= 0)
		failed = temporary_fill(io, fd, bytes, count);
	if (fd >= 0 && failed >= 0)
		return name;
	if (fd >= 0)
		io->unlink(io->data, name);
	error_set_system(error, REMIT_ERROR_WRITE, fd < 0 ? -fd : -failed, _("cannot write %s"),
			 path);
	g_free(name);
	return NULL;
}

bool io_replace_file(const struct io *io, const char *path, const void *bytes, size_t count,
		     mode_t mode, GError **error)
{
	g_autofree char *name = temporary_write(io, path, bytes, count, mode, error);

	return name && temporary_settle(io, name, path, error);
}

bool io_replace_file_checked(const struct io *io, const char *path, const void *bytes,
			     size_t count, mode_t mode, io_check_fn check, void *data,
			     GError **error)
{
	g_autofree char *name = temporary_write(io, path, bytes, count, mode, error);

	if (!name)
		return false;
	if (!temporary_check(io, name, path, bytes, count, check, data, error)) {
		io->unlink(io->data, name);
		return false;
	}
	return temporary_settle(io, name, path, error);
}
