/*
 * The filters that the user gave names to, in a key file of their own below the data folder, so
 * that they can be copied and read. Read when they are asked for, never at start.
 */
#include "config/config_private.h"

#include <string.h>

enum { FILTERS_BYTES_MAX = 256 * 1024, NAME_BYTES_MAX = 64, TERMS_BYTES_MAX = 4096 };

#define GROUP "filters"

static char *filters_file(const struct config *config)
{
	return g_build_filename(config->data, "filters", NULL);
}

/* One that is not there is empty; NULL for one that cannot be read. */
static GKeyFile *load(const struct config *config, GError **error)
{
	g_autofree char *path = filters_file(config);
	g_autoptr(GError) problem = NULL;
	g_autoptr(GBytes) bytes = io_read_file(config->io, path, FILTERS_BYTES_MAX, &problem);
	g_autoptr(GKeyFile) file = g_key_file_new();

	if (g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_NOT_FOUND))
		return g_steal_pointer(&file);
	if (!bytes) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return NULL;
	}
	if (g_bytes_get_size(bytes) > 0 &&
	    !g_key_file_load_from_bytes(file, bytes, G_KEY_FILE_KEEP_COMMENTS, NULL)) {
		error_set(error, REMIT_ERROR_INPUT,
			  _("%s is no file of filters: lines NAME=TERMS below [filters]"), path);
		return NULL;
	}
	return g_steal_pointer(&file);
}

bool config_filter_name_is_good(const char *name)
{
	if (strlen(name) > NAME_BYTES_MAX || !g_utf8_validate(name, -1, NULL) ||
	    !g_unichar_isalpha(g_utf8_get_char(name)))
		return false;
	for (; *name; name = g_utf8_next_char(name)) {
		gunichar character = g_utf8_get_char(name);

		if (character != '-' &&
		    (!g_unichar_isalnum(character) || g_unichar_isupper(character)))
			return false;
	}
	return true;
}

char **config_filters(const struct config *config, GError **error)
{
	g_autoptr(GKeyFile) file = load(config, error);
	g_autoptr(GStrvBuilder) names = g_strv_builder_new();

	if (!file)
		return NULL;
	g_auto(GStrv) keys = g_key_file_get_keys(file, GROUP, NULL, NULL);
	for (char **key = keys; key && *key; key++)
		if (config_filter_name_is_good(*key))
			g_strv_builder_add(names, *key);
	return g_strv_builder_end(names);
}

char *config_filter(const struct config *config, const char *name)
{
	g_autoptr(GKeyFile) file = config_filter_name_is_good(name) ? load(config, NULL) : NULL;
	char *terms = file ? g_key_file_get_string(file, GROUP, name, NULL) : NULL;

	if (terms && !text_is_clean(terms, strlen(terms), NULL))
		g_clear_pointer(&terms, g_free);
	return terms;
}

static bool save(const struct config *config, GKeyFile *file, GError **error)
{
	g_autofree char *path = filters_file(config);
	gsize count = 0;
	g_autofree char *text = g_key_file_to_data(file, &count, NULL);
	int made = io_make_folders(config->io, config->data, 0700);

	if (made < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -made, _("cannot make the folder %s"),
				 config->data);
		return false;
	}
	return io_replace_file(config->io, path, text, count, 0600, error);
}

bool config_filter_save(const struct config *config, const char *name, const char *terms,
			GError **error)
{
	g_autoptr(GKeyFile) file = NULL;

	if (!config_filter_name_is_good(name)) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("\"%s\" is no name for a filter: small letters, digits and hyphens, a letter first"),
			  name);
		return false;
	}
	if (terms && strlen(terms) > TERMS_BYTES_MAX) {
		error_set(error, REMIT_ERROR_LIMIT, _("the filter is longer than %d bytes"),
			  TERMS_BYTES_MAX);
		return false;
	}
	file = load(config, error);
	if (!file)
		return false;
	if (terms) {
		g_key_file_set_string(file, GROUP, name, terms);
	} else if (!g_key_file_remove_key(file, GROUP, name, NULL)) {
		error_set(error, REMIT_ERROR_NO, _("you have no filter \"%s\""), name);
		return false;
	}
	return save(config, file, error);
}
