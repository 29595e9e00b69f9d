/*
 * Manual pages of a catalog: which program of this system shows them, as text, as files.
 *
 * The pages themselves are report's. Whoever has the terminal runs what shows one there.
 */
#include "ops/ops.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The longest name that every file system takes. */
enum { NAME_BYTES_MAX = 255 };

/* ---- a file for another program ---------------------------------------------- */

static char *temporary_new(const char *suffix, int *fd, GError **error)
{
	const char *folders[] = { getenv("XDG_RUNTIME_DIR"), getenv("TMPDIR"), "/tmp" };
	g_autofree char *name = g_strconcat("remit-XXXXXX", suffix, NULL);
	int number = ENOENT;

	for (size_t i = 0; i < G_N_ELEMENTS(folders); i++) {
		if (!folders[i] || folders[i][0] != '/')
			continue;
		g_autofree char *path = g_build_filename(folders[i], name, NULL);
		*fd = mkostemps(path, (int)strlen(suffix), O_CLOEXEC);
		if (*fd >= 0)
			return g_steal_pointer(&path);
		number = errno;
	}
	error_set_system(error, REMIT_ERROR_WRITE, number, _("cannot make a temporary file in %s"),
			 "/tmp");
	return NULL;
}

char *ops_temporary_file(const struct ops *ops, const char *suffix, const char *text,
			 GError **error)
{
	int fd = -1;
	g_autofree char *path = temporary_new(suffix, &fd, error);

	if (!path)
		return NULL;
	int failed = io_write_all(ops->io, fd, text, strlen(text));
	if (close(fd) < 0 && failed == 0)
		failed = -errno;
	if (failed == 0)
		return g_steal_pointer(&path);
	error_set_system(error, REMIT_ERROR_WRITE, -failed, _("cannot write %s"), path);
	unlink(path);
	return NULL;
}

/* ---- programs ---------------------------------------------------------------- */

static bool is_installed(const char *program)
{
	g_autofree char *path = g_find_program_in_path(program);

	return path != NULL;
}

/* Every man shows a file, but only man-db's is sure to take -l for it; mandb tells that it is
 * man-db's. */
static const struct viewer {
	const char *sign, *program, *command;
} viewers[] = {
	{ "mandb", "man", "man -l" },
	{ "mandoc", "mandoc", "mandoc -l" },
	{ "man", "man", "man" },
};

const char *ops_manual_command(GError **error)
{
	for (size_t i = 0; i < G_N_ELEMENTS(viewers); i++)
		if (is_installed(viewers[i].sign) && is_installed(viewers[i].program))
			return viewers[i].command;
	error_set(error, REMIT_ERROR_NO,
		  _("there is neither man nor mandoc here to show a manual page"));
	return NULL;
}

/* A character struck over another is how formatters print bold and underlined: the last stays. */
static void drop_overstrikes(char *text)
{
	char *to = text;

	for (const char *from = text; *from; from++) {
		if (*from != '\b')
			*to++ = *from;
		else if (to > text)
			to = g_utf8_find_prev_char(text, to);
	}
	*to = '\0';
}

/* The output of a formatter, NULL when it is not there or fails. */
static char *format_by(const char *const *words, const char *device, const char *file)
{
	const char *argv[8] = { NULL };
	char *text = NULL;
	int status = 0;
	unsigned count = 0;

	for (; words[count]; count++)
		argv[count] = words[count];
	argv[count++] = device;
	argv[count] = file;
	if (!g_spawn_sync(NULL, (char **)argv, NULL,
			  G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &text, NULL,
			  &status, NULL))
		return NULL;
	if (status != 0 || !text || !*text || !g_utf8_validate(text, -1, NULL))
		g_clear_pointer(&text, g_free);
	else
		drop_overstrikes(text);
	return text;
}

char *ops_manual_text(const struct ops *ops, const char *page)
{
	static const char *const mandoc[] = { "mandoc", NULL };
	/* Not adjusted, and indented as mandoc does it: releases of groff differ in both. */
	static const char *const groff[] = { "groff", "-mdoc", "-dAD=l", "-rIN=5n", "-P-cbou", NULL };
	const char *device = g_get_charset(NULL) ? "-Tutf8" : "-Tascii";
	g_autofree char *file = ops_temporary_file(ops, ".7", page, NULL);
	char *text;

	if (!file)
		return NULL;
	text = format_by(mandoc, device, file);
	if (!text)
		text = format_by(groff, device, file);
	unlink(file);
	return text;
}

/* ---- files ------------------------------------------------------------------- */

static bool name_check(const char *name, GError **error)
{
	if (*name != '.' && !strchr(name, '/') && text_is_clean(name, strlen(name), NULL) &&
	    strpbrk(name, " \t\r\n") == NULL && strlen(name) + strlen(".7") <= NAME_BYTES_MAX)
		return true;
	error_set(error, REMIT_ERROR_INPUT,
		  _("\"%s\" cannot be the name of a file: the catalog's ids are not usable"), name);
	return false;
}

/* The nodes that have a page, the tree first: each is checked, or written when there is a
 * folder. */
static bool each_page(const struct ops *ops, const struct catalog *catalog, const char *folder,
		      unsigned *count, GError **error)
{
	for (unsigned i = 0; i <= catalog->node_count; i++) {
		unsigned index = i == 0 ? CATALOG_NONE : i - 1;

		if (i > 0 && !catalog->nodes[index].control)
			continue;
		g_autofree char *name = report_page_name(catalog, index);
		if (!name_check(name, error))
			return false;
		if (!folder)
			continue;
		g_autofree char *path = g_strdup_printf("%s/%s.7", folder, name);
		GString *page = report_page(catalog, index, false);
		bool written = io_replace_file(ops->io, path, page->str, page->len, 0644, error);
		g_string_free(page, TRUE);
		if (!written)
			return false;
		++*count;
	}
	return true;
}

bool ops_manual_write(const struct ops *ops, const struct catalog *catalog, const char *folder,
		      unsigned *count, GError **error)
{
	*count = 0;
	if (!each_page(ops, catalog, NULL, count, error))
		return false;
	int made = io_make_folders(ops->io, folder, 0755);
	if (made < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -made, _("cannot make the folder %s"),
				 folder);
		return false;
	}
	return each_page(ops, catalog, folder, count, error);
}
