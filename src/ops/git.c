/*
 * What git has to be told so that it shows histories as text: a program in the configuration of
 * this clone, and an attribute in the session's folder. Runs git itself, so that worktrees,
 * submodules and whatever comes are git's to understand.
 */
#include "ops/ops.h"

#include <string.h>

#define ATTRIBUTES_FILE ".gitattributes"
#define HISTORY_FILE "history.jsonl"
#define TEXTCONV_KEY "diff.remit.textconv"

enum { ATTRIBUTES_BYTES_MAX = 1024 * 1024 };

/* ---- running git --------------------------------------------------------------------- */

/* The exit code, -1 when there is no git; `out` receives the first line of what it printed. */
static int git(const char *folder, const char *const *words, char **out)
{
	g_autoptr(GPtrArray) line = g_ptr_array_new();
	g_autofree char *text = NULL, *complaint = NULL;
	int status = 0;

	g_ptr_array_add(line, (gpointer)"git");
	g_ptr_array_add(line, (gpointer)"-C");
	g_ptr_array_add(line, (gpointer)folder);
	for (const char *const *word = words; *word; word++)
		g_ptr_array_add(line, (gpointer)*word);
	g_ptr_array_add(line, NULL);
	if (!g_spawn_sync(NULL, (char **)line->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text,
			  &complaint, &status, NULL))
		return -1;
	if (out) {
		*out = g_steal_pointer(&text);
		g_strchomp(*out);
	}
	return g_spawn_check_wait_status(status, NULL) ? 0 : 1;
}

static bool check_work_tree(const char *folder, GError **error)
{
	static const char *const words[] = { "rev-parse", "--is-inside-work-tree", NULL };
	g_autofree char *said = NULL;
	int code = git(folder, words, &said);

	if (code == 0 && strcmp(said, "true") == 0)
		return true;
	if (code < 0)
		error_set(error, REMIT_ERROR_NOT_FOUND, _("git is not installed here"));
	else
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s is in no git work tree: make one with `git init` there or in a folder above, or clone one"),
			  folder);
	return false;
}

/* How git is to call remit: by name where the shell finds it, else where it is now. */
static char *textconv_command(void)
{
	g_autofree char *found = g_find_program_in_path(PACKAGE_NAME);
	g_autofree char *self = found ? NULL : g_file_read_link("/proc/self/exe", NULL);
	g_autofree char *quoted = self ? g_shell_quote(self) : g_strdup(PACKAGE_NAME);

	return g_strconcat(quoted, " history --textconv", NULL);
}

static bool set_textconv(const char *folder, struct ops_git *done, GError **error)
{
	static const char *const get[] = { "config", "--local", "--get", TEXTCONV_KEY, NULL };
	g_autofree char *wanted = textconv_command();
	const char *const set[] = { "config", "--local", TEXTCONV_KEY, wanted, NULL };
	int code = git(folder, get, &done->textconv_before);

	if (code != 0)
		g_clear_pointer(&done->textconv_before, g_free);
	done->textconv_set = g_strcmp0(done->textconv_before, wanted) != 0;
	done->textconv = g_steal_pointer(&wanted);
	if (!done->textconv_set || git(folder, set, NULL) == 0)
		return true;
	error_set(error, REMIT_ERROR_WRITE, _("git cannot set %s in the configuration of %s"),
		  TEXTCONV_KEY, folder);
	return false;
}

/* ---- the attribute -------------------------------------------------------------------- */

static void add_attribute(GString *line, const char *name, const char *attribute)
{
	g_auto(GStrv) words = g_strsplit_set(line->str, " \t", -1);

	for (char **word = words; *word; word++) {
		const char *given = **word == '-' || **word == '!' ? *word + 1 : *word;

		if (strncmp(given, name, strlen(name)) == 0 && strchr("=", given[strlen(name)]))
			return; /* somebody decided this already, whatever it says */
	}
	g_string_append_printf(line, " %s", attribute);
}

static char *with_attributes(const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	GString *all = g_string_new(NULL);
	bool found = false;

	for (char **at = lines; *at; at++) {
		bool is_ours = g_str_has_prefix(*at, HISTORY_FILE) &&
			       strchr(" \t", (*at)[strlen(HISTORY_FILE)]);
		g_autoptr(GString) line = g_string_new(*at);

		if (is_ours) {
			add_attribute(line, "text", "-text");
			add_attribute(line, "merge", "merge=union");
			add_attribute(line, "diff", "diff=remit");
			found = true;
		}
		g_string_append_printf(all, "%s%s", line->str, at[1] ? "\n" : "");
	}
	if (!found)
		g_string_append_printf(all, "%s%s\n", all->len && text[strlen(text) - 1] != '\n' ?
				       "\n" : "", HISTORY_FILE " -text merge=union diff=remit");
	return g_string_free(all, FALSE);
}

static bool set_attribute(const struct ops *ops, const char *folder, struct ops_git *done,
			  GError **error)
{
	g_autofree char *path = g_build_filename(folder, ATTRIBUTES_FILE, NULL);
	g_autoptr(GError) problem = NULL;
	g_autoptr(GBytes) bytes = io_read_own_file(ops->io, path, ATTRIBUTES_BYTES_MAX, &problem);
	struct stat status;

	if (!bytes && !g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_NOT_FOUND)) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return false;
	}
	gsize count = 0;
	const char *data = bytes ? g_bytes_get_data(bytes, &count) : "";
	g_autofree char *before = g_strndup(data ? data : "", count);
	g_autofree char *after = with_attributes(before);

	done->attribute_set = strcmp(before, after) != 0;
	if (!bytes || ops->io->stat(ops->io->data, path, &status) < 0)
		status.st_mode = 0600;
	return !done->attribute_set || io_replace_file(ops->io, path, after, strlen(after),
						       status.st_mode & 07777, error);
}

bool ops_git_setup(const struct ops *ops, const char *folder, struct ops_git *done, GError **error)
{
	memset(done, 0, sizeof(*done));
	return check_work_tree(folder, error) && set_attribute(ops, folder, done, error) &&
	       set_textconv(folder, done, error);
}

void ops_git_clear(struct ops_git *done)
{
	g_clear_pointer(&done->textconv, g_free);
	g_clear_pointer(&done->textconv_before, g_free);
}
