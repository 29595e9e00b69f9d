/*
 * The file of an item of evidence: its name, size and SHA-256, read block by block whatever its
 * size. The file stays where it is.
 */
#include "ops/ops.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

enum { BLOCK_BYTES = 64 * 1024 };

/* Add what is in a file to a checksum; 0 or a negative errno. */
static int sum_up(const struct io *io, int fd, GChecksum *sum, guint64 *size)
{
	g_autofree guchar *block = g_malloc(BLOCK_BYTES);

	for (*size = 0;;) {
		ssize_t got = io->pread(io->data, fd, block, BLOCK_BYTES, (off_t)*size);

		if (got < 0)
			return (int)got;
		if (got == 0)
			return 0;
		g_checksum_update(sum, block, got);
		*size += (guint64)got;
	}
}

/* A device or a pipe would be read for ever, a folder not at all. */
static bool is_regular(const struct io *io, int fd, const char *path, GError **error)
{
	struct stat status;

	if (io->fstat(io->data, fd, &status) == 0 && S_ISREG(status.st_mode))
		return true;
	error_set(error, REMIT_ERROR_READ, _("%s is not a regular file"), path);
	return false;
}

static char *hash_of(const struct ops *ops, const char *path, guint64 *size, GError **error)
{
	const struct io *io = ops->io;
	g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
	int fd = io->open(io->data, path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
	int failed = 0;

	if (fd < 0) {
		error_set_system(error,
				 fd == -ENOENT ? REMIT_ERROR_NOT_FOUND : REMIT_ERROR_READ, -fd,
				 _("cannot open %s"), path);
		return NULL;
	}
	bool regular = is_regular(io, fd, path, error);
	if (regular)
		failed = sum_up(io, fd, sum, size);
	io->close(io->data, fd);
	if (failed < 0)
		error_set_system(error, REMIT_ERROR_READ, -failed, _("cannot read %s"), path);
	return regular && failed == 0 ? g_strdup(g_checksum_get_string(sum)) : NULL;
}

bool ops_evidence_file(const struct ops *ops, const struct session *session,
		       struct change *change, const char *id, const char *path, GError **error)
{
	guint64 size = 0;
	g_autofree char *hash = hash_of(ops, path, &size, error);
	g_autofree char *bytes = g_strdup_printf("%" G_GUINT64_FORMAT, size);
	g_autofree char *name = g_path_get_basename(path);
	g_autofree char *custody_path = session_path("evidence", id, "custody", NULL);
	const struct {
		const char *field, *text;
	} values[] = {
		{ "file", name },
		{ "size", bytes },
		{ "hash", hash },
		{ "custody", session_get(session, custody_path) ? NULL : "copied" },
	};

	for (unsigned i = 0; hash && i < G_N_ELEMENTS(values); i++) {
		g_autofree char *field = session_path("evidence", id, values[i].field, NULL);

		if (values[i].text && !change_set(change, field, values[i].text, error))
			return false;
	}
	return hash != NULL;
}
