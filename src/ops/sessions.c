/*
 * Making, finding, opening and listing sessions; appending to one.
 */
#include "ops/ops.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define SUFFIX ".remit"

enum { NAME_BYTES_MAX = 100 };

/* Sentences of the session module in the words of people. */
static const struct session_wording wording = { label_name, label_value, label_time, label_word };

gint64 ops_now(const struct ops *ops)
{
	if (ops->clock)
		return ops->clock->now(ops->clock->data);
	return g_get_real_time() / G_USEC_PER_SEC;
}

static bool name_is_usable(const char *name)
{
	size_t bytes = strlen(name);

	if (bytes == 0 || bytes > NAME_BYTES_MAX || !text_is_clean(name, bytes, NULL) ||
	    !g_unichar_isalnum(g_utf8_get_char(name)))
		return false;
	for (const char *at = name; *at; at = g_utf8_next_char(at)) {
		gunichar c = g_utf8_get_char(at);

		if (!g_unichar_isalnum(c) && !g_unichar_ismark(c) && !(c < 128 && strchr(".-_", (int)c)))
			return false;
	}
	return true;
}

bool ops_name_check(const char *name, GError **error)
{
	if (name_is_usable(name))
		return true;
	error_set(error, REMIT_ERROR_USAGE,
		  _("a name has letters, digits, . - _ and begins with a letter or digit"));
	return false;
}

/* Where a session of this name or path is or would be. */
static char *session_place(const struct ops *ops, const char *name)
{
	g_autofree char *folder = g_str_has_suffix(name, SUFFIX) ? g_strdup(name) :
								   g_strconcat(name, SUFFIX, NULL);

	if (strchr(name, '/'))
		return g_steal_pointer(&folder);
	return g_build_filename(config_data_folder(ops->config), folder, NULL);
}

/* The name a path ends with. */
static bool check_name(const char *name, GError **error)
{
	g_autofree char *base = *name ? g_path_get_basename(name) : g_strdup("");

	return ops_name_check(base, error);
}

/* The catalog that is named, else the one of the user's config.yaml, else the first built in. */
static const struct catalog *start_catalog(const struct ops *ops, const char *named, GError **error)
{
	const struct settings *settings = named ? NULL : config_settings(ops->config);
	g_autoptr(GError) problem = NULL;

	if (named)
		return catalog_open(ops->io, named, config_catalog_folder(ops->config), error);
	if (!settings->catalog.text)
		return catalog_builtin()[0];
	const struct catalog *catalog = catalog_open(ops->io, settings->catalog.text,
						     config_catalog_folder(ops->config), &problem);
	if (!catalog)
		error_set_at(error, (enum remit_error)problem->code, settings->file,
			     settings->catalog.line, settings->catalog.column, "%s",
			     problem->message);
	return catalog;
}

struct session *ops_session_new(const struct ops *ops, const struct ops_new *start, GError **error)
{
	if (!check_name(start->name, error))
		return NULL;
	const struct catalog *catalog = start_catalog(ops, start->catalog, error);

	if (!catalog)
		return NULL;

	g_autofree char *path = session_place(ops, start->name);
	g_autofree char *parent = g_path_get_dirname(path);
	int made = io_make_folders(ops->io, parent, 0700);
	struct session_start first = { .catalog = catalog->id, .revision = catalog->revision,
				       .by = config_author(ops->config), .name = start->name,
				       .role = start->role, .model = start->model };
	struct session *session = NULL;

	if (made < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -made, _("cannot make the folder %s"), parent);
	else
		session = session_create(ops->io, path, &first, ops->clock, error);
	if (session)
		session_set_wording(session, &wording);
	catalog_free(catalog);
	if (session)
		config_remember_session(ops->config, path);
	return session;
}

static bool is_session(const struct ops *ops, const char *path)
{
	g_autofree char *journal = g_build_filename(path, "history.jsonl", NULL);
	struct stat status;

	return ops->io->stat(ops->io->data, journal, &status) == 0;
}

/* The session folder that the working directory is in, or NULL. */
static char *session_around(const struct ops *ops)
{
	g_autofree char *at = g_get_current_dir();

	while (strcmp(at, "/") != 0) {
		if (is_session(ops, at))
			return g_steal_pointer(&at);
		char *parent = g_path_get_dirname(at);
		g_free(at);
		at = parent;
	}
	return NULL;
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names of all sessions in the data folder, sorted; NULL-terminated. */
static char **session_names(const struct ops *ops)
{
	GPtrArray *names = g_ptr_array_new();
	g_autoptr(GDir) folder = g_dir_open(config_data_folder(ops->config), 0, NULL);

	for (const char *name; folder && (name = g_dir_read_name(folder)) != NULL;)
		if (g_str_has_suffix(name, SUFFIX))
			g_ptr_array_add(names, g_strndup(name, strlen(name) - strlen(SUFFIX)));
	g_ptr_array_sort(names, compare_names);
	g_ptr_array_add(names, NULL);
	return (char **)g_ptr_array_free(names, FALSE);
}

static char *find_named(const struct ops *ops, const char *name, GError **error)
{
	g_autofree char *place = session_place(ops, name);

	if (is_session(ops, place))
		return g_steal_pointer(&place);
	if (is_session(ops, name))
		return g_strdup(name);
	g_auto(GStrv) names = session_names(ops);
	const char *near = error_suggestion(name, (const char *const *)names);
	if (near)
		error_set(error, REMIT_ERROR_NOT_FOUND, _("there is no session \"%s\" (did you mean \"%s\"?)"),
			  name, near);
	else
		error_set(
			error, REMIT_ERROR_NOT_FOUND,
			_("there is no session \"%s\"; `remit sessions` lists them, `remit new NAME` makes one"),
			name);
	return NULL;
}

char *ops_session_find(const struct ops *ops, const char *name, bool last, GError **error)
{
	if (!name || !*name)
		name = g_getenv("REMIT_SESSION");
	if (name && *name)
		return find_named(ops, name, error);
	char *around = session_around(ops);
	if (around)
		return around;
	const char *used = last ? config_last_session(ops->config) : NULL;
	if (used && is_session(ops, used))
		return g_strdup(used);
	error_set(error, REMIT_ERROR_NOT_FOUND,
		  _("no session is named: use --session NAME, or $REMIT_SESSION, or work inside its folder"));
	return NULL;
}

/* A path as it can be typed in a shell. */
static char *shell_word(const char *path)
{
	for (const char *at = path; *at; at++)
		if (!g_ascii_isalnum(*at) && !strchr("/._-", *at))
			return g_shell_quote(path);
	return g_strdup(path);
}

/* A history that is damaged is refused with the way out. */
static void propagate_damage(GError *problem, const char *path, GError **error)
{
	const struct error_place *place = error_place(problem);
	g_autofree char *word = shell_word(path);

	if (!g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_INPUT)) {
		g_propagate_error(error, problem);
		return;
	}
	error_set_at(error, REMIT_ERROR_INPUT, place ? place->file : NULL,
		     place ? place->line : 0, place ? place->column : 0,
		     _("%s; `remit recover %s` makes a new session of what still stands"),
		     problem->message, word);
	g_error_free(problem);
}

/* "24.11.2026 17:30", a moment where we are as the history shows it, in the form of files and to the
 * end of its minute; NULL when it is none. g_free(). */
static char *moment_meant(const char *when)
{
	const char *blank = strrchr(when, ' ');
	int year, month, day, hour, minute;
	char more;

	if (!blank || sscanf(blank, " %2d:%2d%c", &hour, &minute, &more) != 2)
		return NULL;
	g_autofree char *typed = g_strndup(when, (gsize)(blank - when));
	g_autofree char *meant = day_meant(typed);
	if (sscanf(meant ? meant : typed, "%4d-%2d-%2d%c", &year, &month, &day, &more) != 3)
		return NULL;
	g_autoptr(GDateTime) here = g_date_time_new_local(year, month, day, hour, minute, 59);
	g_autoptr(GDateTime) utc = here ? g_date_time_to_utc(here) : NULL;
	return utc ? g_date_time_format(utc, "%Y-%m-%dT%H:%M:%SZ") : NULL;
}

struct session *ops_session_as_of(const struct ops *ops, const struct session *session,
				  const char *when, GError **error)
{
	g_autofree char *counted = ops_date_past(ops, when);
	g_autofree char *day = counted ? g_steal_pointer(&counted) : day_meant(when);
	g_autofree char *moment = day ? NULL : moment_meant(when);

	return session_as_of(session, day ? day : moment ? moment : when, error);
}

struct session *ops_session_open(const struct ops *ops, const char *name, bool last, GError **error)
{
	g_autofree char *path = ops_session_find(ops, name, last, error);
	GError *problem = NULL;

	if (!path)
		return NULL;
	struct session *session = session_open(ops->io, path, ops->clock, &problem);
	if (session)
		session_set_wording(session, &wording);
	if (session)
		config_remember_session(ops->config, path);
	else
		propagate_damage(problem, path, error);
	return session;
}

/* ---- recovering ---------------------------------------------------------------------- */

/* Where what is recovered goes: as it is named, else beside the damaged session. */
static char *recovered_place(const struct ops *ops, const char *from, const char *new_name)
{
	g_autofree char *whole = g_canonicalize_filename(from, NULL);

	if (new_name)
		return session_place(ops, new_name);
	if (g_str_has_suffix(whole, SUFFIX))
		whole[strlen(whole) - strlen(SUFFIX)] = '\0';
	return g_strconcat(whole, "-recovered" SUFFIX, NULL);
}

struct session *ops_session_recover(const struct ops *ops, const char *name, const char *new_name,
				    const char *named, struct session_recovery **found,
				    GError **error)
{
	g_autofree char *from = ops_session_find(ops, name, false, error);
	const struct catalog *catalog;
	struct session *session;

	*found = NULL;
	if (!from || (new_name && !check_name(new_name, error)))
		return NULL;
	catalog = start_catalog(ops, named, error);
	if (!catalog)
		return NULL;
	const struct session_start start = { .catalog = catalog->id, .revision = catalog->revision,
					     .by = config_author(ops->config) };
	g_autofree char *to = recovered_place(ops, from, new_name);
	struct stat status;

	if (!new_name && ops->io->stat(ops->io->data, to, &status) == 0) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("%s exists already: say what to call the new session, `remit recover SESSION NEWNAME`"),
			  to);
		catalog_free(catalog);
		return NULL;
	}
	session = session_recover(ops->io, from, to, &start, ops->clock, found, error);
	catalog_free(catalog);
	return session;
}

static void ops_session_free(void *data)
{
	struct ops_session *row = data;

	g_free(row->name);
	g_free(row->path);
	g_free(row->catalog);
	g_free(row->problem);
	g_free(row->changed);
	g_free(row);
}

static struct ops_session *describe(const struct ops *ops, const char *name)
{
	struct ops_session *row = g_new0(struct ops_session, 1);
	g_autoptr(GError) error = NULL;

	row->name = g_strdup(name);
	row->path = session_place(ops, name);
	struct session *session = session_open(ops->io, row->path, ops->clock, &error);
	if (!session) {
		row->problem = error_text(error);
		return row;
	}
	struct session_action action;
	row->actions = session_action_count(session);
	session_action_get(session, row->actions - 1, &action);
	row->changed = g_strdup(action.at);
	row->catalog = g_strdup(session_catalog(session));
	row->role = session_role(session);
	row->model = session_model(session);
	session_close(session);
	return row;
}

GPtrArray *ops_sessions(const struct ops *ops)
{
	GPtrArray *rows = g_ptr_array_new_with_free_func(ops_session_free);
	g_auto(GStrv) names = session_names(ops);

	for (char **name = names; *name; name++)
		g_ptr_array_add(rows, describe(ops, *name));
	return rows;
}

bool ops_append(const struct ops *ops, struct session *session, const struct change *change,
		char *id, GError **error)
{
	return session_append(session, change, config_author(ops->config), id, error);
}

bool ops_session_is_shared(const struct ops *ops, const struct session *session)
{
	const struct io *io = ops->io;
	struct stat status;
	int fd = io->open(io->data, session_folder(session), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
	bool shared;

	if (fd < 0)
		return false;
	shared = io->fstat(io->data, fd, &status) >= 0 && (status.st_mode & 077) != 0;
	io->close(io->data, fd);
	return shared;
}
