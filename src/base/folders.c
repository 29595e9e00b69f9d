/*
 * Folders, through the table of calls. Makes them one by one from the top, as mkdir -p does.
 */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

int io_make_folders(const struct io *io, const char *path, mode_t mode)
{
	struct stat status;

	/* A link may lead to a folder; if not, what is made below it fails. */
	if (io->stat(io->data, path, &status) == 0)
		return S_ISDIR(status.st_mode) || S_ISLNK(status.st_mode) ? 0 : -ENOTDIR;
	g_autofree char *parent = g_path_get_dirname(path);
	if (strcmp(parent, path) != 0 && strcmp(parent, ".") != 0) {
		int above = io_make_folders(io, parent, mode);
		if (above < 0)
			return above;
	}
	int made = io->mkdir(io->data, path, mode);
	return made == -EEXIST ? 0 : made;
}

int io_sync_folder(const struct io *io, const char *path)
{
	int fd = io->open(io->data, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
	int result;

	if (fd < 0)
		return fd;
	result = io->fsync(io->data, fd);
	io->close(io->data, fd);
	return result == -EINVAL ? 0 : result; /* some file systems cannot sync a folder */
}
