/*
 * Folders from the environment, and a GKeyFile `state` in the state folder that
 * remembers the last session and the place in each. Relies on base alone.
 */
#include "config/config_private.h"

#include <string.h>

enum { STATE_BYTES_MAX = 4 * 1024 * 1024 };

/* An XDG folder: the variable when it is an absolute path, else HOME and the default. */
static char *xdg_folder(const char *variable, const char *fallback)
{
	const char *value = g_getenv(variable);

	if (value && g_path_is_absolute(value))
		return g_build_filename(value, "remit", NULL);
	return g_build_filename(g_get_home_dir(), fallback, "remit", NULL);
}

/* The name that somebody chose; NULL: nobody did. */
static const char *chosen_author(const struct config *config)
{
	const char *name = g_getenv("REMIT_AUTHOR");

	return name && *name ? name : config_settings(config)->author.text;
}

static char *author_name(const struct config *config)
{
	const char *name = chosen_author(config);

	if (!name)
		name = g_get_user_name();
	if (!name || !*name || !text_is_clean(name, strlen(name), NULL))
		name = "unknown";
	char *line = text_safe(name);
	g_strdelimit(line, "\n", ' ');
	return g_strstrip(line);
}

static char *editor_command(const struct config *config)
{
	static const char *const variables[] = { "VISUAL", "EDITOR" };

	if (config_settings(config)->editor.text)
		return g_strdup(config_settings(config)->editor.text);
	for (unsigned i = 0; i < G_N_ELEMENTS(variables); i++) {
		const char *value = g_getenv(variables[i]);

		if (value && *value)
			return g_strdup(value);
	}
	return g_strdup("vi");
}

static char *state_file(const struct config *config)
{
	return g_build_filename(config->state, "state", NULL);
}

static void load_remembered(struct config *config)
{
	g_autofree char *path = state_file(config);
	g_autoptr(GBytes) bytes = io_read_file(config->io, path, STATE_BYTES_MAX, NULL);

	config->remembered = g_key_file_new();
	if (bytes && g_bytes_get_size(bytes) > 0)
		g_key_file_load_from_bytes(config->remembered, bytes, G_KEY_FILE_NONE, NULL);
}

struct config *config_new(const struct io *io)
{
	struct config *config = g_new0(struct config, 1);

	config->io = io;
	config->data = xdg_folder("XDG_DATA_HOME", ".local/share");
	config->catalogs = g_build_filename(config->data, "catalogs", NULL);
	config->quizzes = g_build_filename(config->data, "quizzes", NULL);
	config->state = xdg_folder("XDG_STATE_HOME", ".local/state");
	config->lent = g_ptr_array_new_with_free_func(g_free);
	load_remembered(config);
	return config;
}

void config_free(struct config *config)
{
	if (!config)
		return;
	g_free(config->data);
	g_free(config->catalogs);
	g_free(config->quizzes);
	g_free(config->state);
	g_free(config->author);
	g_free(config->editor);
	g_free(config->providers);
	g_free(config->mappings);
	g_free(config->collect);
	g_free(config->settings_file);
	settings_free(config->settings);
	g_ptr_array_unref(config->lent);
	g_key_file_unref(config->remembered);
	g_free(config);
}

const char *config_data_folder(const struct config *config)
{
	return config->data;
}

const char *config_catalog_folder(const struct config *config)
{
	return config->catalogs;
}

const char *config_provider_folder(const struct config *config)
{
	struct config *own = (struct config *)config;

	if (!own->providers)
		own->providers = g_build_filename(own->data, "providers", NULL);
	return own->providers;
}

const char *config_mapping_folder(const struct config *config)
{
	struct config *own = (struct config *)config;

	if (!own->mappings)
		own->mappings = g_build_filename(own->data, "mappings", NULL);
	return own->mappings;
}

const char *config_collect_folder(const struct config *config)
{
	struct config *own = (struct config *)config;

	if (!own->collect)
		own->collect = g_build_filename(own->data, "collect", NULL);
	return own->collect;
}

const char *config_quiz_folder(const struct config *config)
{
	return config->quizzes;
}

const char *config_state_folder(const struct config *config)
{
	return config->state;
}

/* Asked for only when something is recorded: looking up the login name costs much of a start. */
const char *config_author(const struct config *config)
{
	struct config *own = (struct config *)config;

	if (!own->author)
		own->author = author_name(config);
	return own->author;
}

bool config_author_is_login(const struct config *config)
{
	return !chosen_author(config);
}

const char *config_editor(const struct config *config)
{
	struct config *own = (struct config *)config;

	if (!own->editor)
		own->editor = editor_command(config);
	return own->editor;
}

const char *config_settings_file(const struct config *config)
{
	struct config *own = (struct config *)config;

	if (!own->settings_file) {
		g_autofree char *folder = xdg_folder("XDG_CONFIG_HOME", ".config");
		own->settings_file = g_build_filename(folder, "config.yaml", NULL);
	}
	return own->settings_file;
}

const struct settings *config_settings(const struct config *config)
{
	struct config *own = (struct config *)config;

	if (!own->settings)
		own->settings = settings_read_any(own->io, config_settings_file(config), false);
	return own->settings;
}

/* Most keys were never remembered, and an error made for each is not cheap. g_free() */
static char *remembered(const struct config *config, const char *group, const char *key)
{
	return g_key_file_has_key(config->remembered, group, key, NULL) ?
		       g_key_file_get_string(config->remembered, group, key, NULL) : NULL;
}

static const char *recall(const struct config *config, const char *group, const char *key)
{
	char *text = remembered(config, group, key);

	if (text)
		g_ptr_array_add(config->lent, text);
	return text;
}

const char *config_last_session(const struct config *config)
{
	return recall(config, "remit", "last-session");
}

const char *config_recall(const struct config *config, const char *uuid, const char *key)
{
	return recall(config, uuid, key);
}

static void remember(struct config *config, const char *group, const char *key, const char *text)
{
	g_autofree char *before = remembered(config, group, key);

	if (g_strcmp0(before, text) != 0) {
		config->changed = true;
		if (text)
			g_key_file_set_string(config->remembered, group, key, text);
		else
			g_key_file_remove_key(config->remembered, group, key, NULL);
	}
	/* Last, because TEXT may itself be what was lent. */
	g_ptr_array_set_size(config->lent, 0);
}

void config_remember(struct config *config, const char *uuid, const char *key, const char *text)
{
	remember(config, uuid, key, text);
}

void config_remember_session(struct config *config, const char *path)
{
	g_autofree char *absolute = g_canonicalize_filename(path, NULL);

	remember(config, "remit", "last-session", absolute);
}

bool config_save(struct config *config, GError **error)
{
	g_autofree char *path = state_file(config);
	gsize count = 0;

	if (!config->changed)
		return true;
	g_autofree char *text = g_key_file_to_data(config->remembered, &count, NULL);
	int made = io_make_folders(config->io, config->state, 0700);

	if (made < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -made, _("cannot make the folder %s"),
				 config->state);
		return false;
	}
	config->changed = !io_replace_file(config->io, path, text, count, 0600, error);
	return !config->changed;
}
