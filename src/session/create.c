/*
 * A new session: the folder, its git files, and last the journal, which appears whole or
 * not at all.
 */
#include "session/session_private.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

static const char attributes[] = JOURNAL_FILE " -text merge=union\n";
static const char ignored[] = PRINT_FILE "\n" LOCK_FILE "\n";

static void add_setting(GArray *settings, const char *path, const char *text)
{
	struct setting setting = { path, text };

	if (text && *text)
		g_array_append_val(settings, setting);
}

static bool check_start(const struct session_start *start, GError **error)
{
	struct change *change;
	bool good;

	if (!author_check(start->by, error))
		return false;
	if (!start->catalog || !*start->catalog || strlen(start->catalog) > AUTHOR_BYTES_MAX - 16 ||
	    !text_is_clean(start->catalog, strlen(start->catalog), NULL) ||
	    strpbrk(start->catalog, "\r\n")) {
		error_set(error, REMIT_ERROR_USAGE, _("a session needs the id of a catalog"));
		return false;
	}
	change = change_new();
	good = change_set(change, "engagement/name", start->name, error);
	change_free(change);
	return good;
}

/* The first two lines: what session this is, and what is known from the start. */
static GString *first_lines(const struct session_start *start, const struct session_clock *clock,
			    GError **error)
{
	static const struct session_clock system_clock;
	g_autoptr(GArray) settings = g_array_new(FALSE, FALSE, sizeof(struct setting));
	g_autofree char *uuid = g_uuid_string_random();
	g_autofree char *at = clock_format(clock ? clock : &system_clock);
	struct journal *journal = journal_new(JOURNAL_FILE);
	GString *lines = g_string_new(NULL);
	g_autofree char *header = NULL;
	g_autofree char *action = NULL;
	size_t count;

	header = line_format_header(uuid, start->catalog, start->revision, at, start->by, &count);
	g_string_append_len(lines, header, (gssize)count);
	if (!journal_take(journal, header, count, error)) {
		g_string_free(lines, TRUE);
		journal_free(journal);
		return NULL;
	}
	add_setting(settings, "engagement/model", catalog_model_words[start->model]);
	add_setting(settings, "engagement/name", start->name);
	add_setting(settings, "engagement/role", session_role_words[start->role]);
	action = line_format(journal, settings, at, start->by, NULL, NULL, &count);
	g_string_append_len(lines, action, (gssize)count);
	journal_free(journal);
	return lines;
}

static bool make_file(const struct io *io, const char *folder, const char *name,
		      const char *bytes, size_t count, GError **error)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);

	return io_replace_file(io, path, bytes, count, 0600, error);
}

static bool sync_parent(const struct io *io, const char *path, GError **error)
{
	g_autofree char *parent = g_path_get_dirname(path);
	int result = io_sync_folder(io, parent);

	if (result < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -result, _("cannot write %s"), parent);
	return result >= 0;
}

void folder_remove(const struct io *io, const char *folder)
{
	static const char *const names[] = { JOURNAL_FILE, ".gitattributes", ".gitignore" };

	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *path = g_build_filename(folder, names[i], NULL);

		io->unlink(io->data, path);
	}
	g_rmdir(folder);
}

bool folder_make(const struct io *io, const char *path, GError **error)
{
	int result = io->mkdir(io->data, path, 0700);

	if (result == -EEXIST) {
		error_set(error, REMIT_ERROR_USAGE, _("%s exists already"), path);
		return false;
	}
	if (result < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -result, _("cannot make the folder %s"),
				 path);
	return result >= 0;
}

bool folder_complete(const struct io *io, const char *folder, const char *lines, size_t count,
		     GError **error)
{
	return make_file(io, folder, ".gitattributes", attributes, strlen(attributes), error) &&
	       make_file(io, folder, ".gitignore", ignored, strlen(ignored), error) &&
	       make_file(io, folder, JOURNAL_FILE, lines, count, error) &&
	       sync_parent(io, folder, error);
}

struct session *session_create(const struct io *io, const char *path,
			       const struct session_start *start,
			       const struct session_clock *clock, GError **error)
{
	g_autofree char *folder = g_strdup(path);
	struct session *session = NULL;
	GString *lines;

	for (size_t n = strlen(folder); n > 1 && folder[n - 1] == '/'; n--)
		folder[n - 1] = '\0';
	if (!check_start(start, error))
		return NULL;
	lines = first_lines(start, clock, error);
	if (!lines)
		return NULL;
	if (!folder_make(io, folder, error)) {
		g_string_free(lines, TRUE);
		return NULL;
	}
	if (folder_complete(io, folder, lines->str, lines->len, error))
		session = session_open(io, folder, clock, error);
	if (!session)
		folder_remove(io, folder);
	g_string_free(lines, TRUE);
	return session;
}
