/*
 * Drafts: texts being typed, each in a file of its own below the state folder, so that a
 * dropped line or a kill costs no more than the last seconds. Written over and over while
 * somebody types: a file is replaced as a whole but not synced.
 */
#include "config/config_private.h"

#include <fcntl.h>
#include <string.h>

enum { DRAFT_BYTES_MAX = 4 * 1024 * 1024, NAME_BYTES_MAX = 200 };

/* Whatever the ids hold, the name has letters, digits and a few marks, and leads nowhere else. */
static char *draft_name(const struct config_draft *draft)
{
	const char *const parts[] = { draft->session, draft->control, draft->service, draft->side,
				      draft->field };
	g_autoptr(GString) name = g_string_new(NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(parts); i++) {
		g_autofree char *escaped = g_uri_escape_string(parts[i], NULL, FALSE);

		g_string_append_printf(name, "%s%s", i ? "+" : "", escaped);
	}
	if (*name->str == '.' || name->len > NAME_BYTES_MAX)
		return g_compute_checksum_for_string(G_CHECKSUM_SHA256, name->str, -1);
	return g_strdup(name->str);
}

static char *draft_file(const struct config *config, const struct config_draft *draft)
{
	g_autofree char *name = draft_name(draft);

	return g_build_filename(config->state, "drafts", name, NULL);
}

/* Returns 0 or the negative errno of the call that failed. */
static int write_file(const struct io *io, const char *path, const char *text)
{
	int fd = io->open(io->data, path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
			  0600);

	if (fd < 0)
		return fd;
	int failed = io_write_all(io, fd, text, strlen(text));
	int closed = io->close(io->data, fd);
	return failed < 0 ? failed : closed;
}

bool config_draft_keep(const struct config *config, const struct config_draft *draft,
		       const char *text, GError **error)
{
	const struct io *io = config->io;
	g_autofree char *path = draft_file(config, draft);
	g_autofree char *folder = g_path_get_dirname(path);
	g_autofree char *fresh = g_strconcat(path, ".new", NULL);
	int failed = io_make_folders(io, folder, 0700);

	if (failed >= 0)
		failed = write_file(io, fresh, text);
	if (failed >= 0)
		failed = io->rename(io->data, fresh, path);
	if (failed >= 0)
		return true;
	io->unlink(io->data, fresh);
	error_set_system(error, REMIT_ERROR_WRITE, -failed,
			 _("until it is saved this text is only in memory; no draft can be kept"));
	return false;
}

char *config_draft_take(const struct config *config, const struct config_draft *draft,
			gint64 *typed_at, GError **error)
{
	g_autofree char *path = draft_file(config, draft);
	g_autoptr(GError) problem = NULL;
	g_autoptr(GBytes) bytes = io_read_file(config->io, path, DRAFT_BYTES_MAX, &problem);
	struct stat status;
	gsize count;

	if (!bytes) {
		if (!g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_NOT_FOUND))
			g_propagate_error(error, g_steal_pointer(&problem));
		return NULL;
	}
	const char *text = g_bytes_get_data(bytes, &count);
	if (!text_is_clean(text, count, NULL)) {
		error_set(error, REMIT_ERROR_INPUT,
			  _("the draft %s is not text; remove it, or begin anew"), path);
		return NULL;
	}
	*typed_at = 0;
	if (config->io->stat(config->io->data, path, &status) == 0)
		*typed_at = status.st_mtim.tv_sec;
	return g_strndup(count ? text : "", count);
}

void config_draft_drop(const struct config *config, const struct config_draft *draft)
{
	g_autofree char *path = draft_file(config, draft);

	config->io->unlink(config->io->data, path);
}
