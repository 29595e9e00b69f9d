/*
 * Running a program of our own that does what remit itself does not link.
 */
#include "base/base_private.h"

#include <string.h>
#include <unistd.h>

enum { SECONDS_MAX = 120, SAID_MAX = 4096 };

/* ---- where it is -------------------------------------------------------------------- */

static char *runnable(const char *folder, const char *name)
{
	g_autofree char *path = folder ? g_build_filename(folder, name, NULL) : NULL;

	return path && access(path, X_OK) == 0 ? g_steal_pointer(&path) : NULL;
}

char *helper_path(const char *name)
{
	const char *told = g_getenv("REMIT_EXEC_PATH");
	g_autofree char *self = told ? NULL : g_file_read_link("/proc/self/exe", NULL);
	g_autofree char *folder = self ? g_path_get_dirname(self) : g_strdup(told);
	char *path = runnable(folder, name);

	return path || told ? path : runnable(HELPERDIR, name);
}

/* ---- one run ------------------------------------------------------------------------ */

/* The last line of what it said, which is why it failed. */
static void set_why(const struct program *program, const struct program_result *result,
		    GError **error)
{
	const char *path = program->argv[0];
	char *text = g_strchomp(result->said->str), *line = strrchr(text, '\n');
	g_autofree char *valid = g_utf8_make_valid(line ? line + 1 : text, -1);

	if (result->end == PROGRAM_TOO_LONG)
		error_set(error, REMIT_ERROR_LIMIT, _("%s was still at work after %d seconds and was ended"),
			  path, SECONDS_MAX);
	else if (result->end == PROGRAM_TOO_MUCH)
		error_set(error, REMIT_ERROR_LIMIT, _("%s wrote more than %zu bytes and was ended"),
			  path, program->most);
	else if (*valid)
		error_set(error, REMIT_ERROR_INPUT, "%s", valid);
	else
		error_set(error, REMIT_ERROR_INPUT, _("%s failed without saying why"), path);
}

GBytes *helper_run(const char *path, const char *option, const char *bytes, size_t count,
		   size_t most, GError **error)
{
	const char *argv[] = { path, option, NULL };
	struct program program = { .argv = argv, .bytes = bytes, .count = count,
				   .seconds = SECONDS_MAX, .most = most, .most_said = SAID_MAX };
	struct program_result result;
	GBytes *out = NULL;

	if (!program_run(&program, &result, error))
		return NULL;
	if (result.end == PROGRAM_EXITED && result.code == 0)
		out = g_string_free_to_bytes(g_steal_pointer(&result.out));
	else
		set_why(&program, &result, error);
	program_result_clear(&result);
	return out;
}
