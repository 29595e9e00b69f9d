/*
 * config.yaml: the user's options, bindings and themes as words with their places.
 *
 * Relies on the door for positions. What is wrong is collected, not thrown: one wrong line does
 * not cost the others. Which commands, keys, styles and colours there are is not known here.
 */
#include "config/config_private.h"
#include "yaml/door.h"

#include <stdarg.h>
#include <string.h>

enum {
	SETTINGS_BYTES_MAX = 1024 * 1024,
	SETTINGS_FORMAT = 1,
	LINE_BYTES_MAX = 1000,
	ENTRIES_MAX = 4000,  /* bindings, and words of themes */
	MISTAKES_MAX = 1000,
};

/* The whole of it: what is public comes first, so that one pointer serves for both. */
struct own {
	struct settings public;
	char *file;
	struct value_tree *tree; /* which the texts are borrowed from; NULL: nothing was read */
	GArray *keys, *looks;
	GPtrArray *mistakes;
};

/* ---- mistakes ---------------------------------------------------------------- */

static void take(struct own *own, GError *error)
{
	if (own->mistakes->len < MISTAKES_MAX)
		g_ptr_array_add(own->mistakes, error);
	else
		g_error_free(error);
}

void settings_mistake(GPtrArray *mistakes, const struct settings *settings,
		      const struct settings_text *at, const char *format, ...)
{
	GError *error = NULL;
	va_list arguments;

	va_start(arguments, format);
	g_autofree char *message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	error_set_at(&error, REMIT_ERROR_INPUT, settings->file, at->line, at->column, "%s", message);
	if (mistakes->len < MISTAKES_MAX)
		g_ptr_array_add(mistakes, error);
	else
		g_error_free(error);
}

/* ---- values ------------------------------------------------------------------- */

static struct settings_text text_of(const struct value *value)
{
	return (struct settings_text){ value_text(value), value_line(value), value_column(value) };
}

static struct settings_text key_of(const struct value *map, size_t index)
{
	return (struct settings_text){ value_key(map, index), value_key_line(map, index),
				 value_key_column(map, index) };
}

/* A mistake unless it is a map; an empty one may be left empty. */
static bool is_map(struct own *own, const struct settings_text *key, const struct value *value)
{
	if (value_kind(value) != VALUE_MAP && value_kind(value) != VALUE_NULL)
		settings_mistake(own->mistakes, &own->public, key,
				 _("'%s': expected a map of keys and values"), key->text);
	return value_kind(value) == VALUE_MAP;
}

static bool has_room(struct own *own, const GArray *entries, const struct settings_text *at)
{
	if (entries->len < ENTRIES_MAX)
		return true;
	settings_mistake(own->mistakes, &own->public, at,
			 _("there are more than %d entries; those from here on are not read"),
			 ENTRIES_MAX);
	return false;
}

/* ---- options ------------------------------------------------------------------- */

static void read_flag(struct own *own, size_t offset, const struct settings_text *key,
		      const struct value *value)
{
	static const char *const words[] = { "no", "yes", NULL };
	GError *error = NULL;
	unsigned word = 0;

	if (!door_word(own->tree, value, key->text, words, &word, &error))
		take(own, error);
	else
		*(enum settings_flag *)((char *)&own->public + offset) =
			word ? SETTING_YES : SETTING_NO;
}

static void read_line(struct own *own, size_t offset, const struct settings_text *key,
		      const struct value *value)
{
	const char *text = value_text(value);

	if (!text || strspn(text, " \t") == strlen(text) || strpbrk(text, "\r\n") ||
	    strlen(text) > LINE_BYTES_MAX)
		settings_mistake(own->mistakes, &own->public, key,
				 _("'%s': expected one line of text"), key->text);
	else
		*(struct settings_text *)((char *)&own->public + offset) = text_of(value);
}

/* ---- bindings ------------------------------------------------------------------ */

static void read_bindings(struct own *own, const struct settings_text *context,
			  const struct value *map)
{
	struct settings_key row = { .context = *context };

	g_array_append_val(own->keys, row);
	for (size_t i = 0; i < value_count(map); i++) {
		row.keys = key_of(map, i);
		row.command = text_of(value_at(map, i));
		if (!has_room(own, own->keys, &row.keys))
			return;
		if (row.command.text)
			g_array_append_val(own->keys, row);
		else
			settings_mistake(own->mistakes, &own->public, &row.keys,
					 _("%s: expected the name of a command, or none"),
					 row.keys.text);
	}
}

static void read_keys(struct own *own, size_t offset, const struct settings_text *key,
		      const struct value *value)
{
	(void)offset;
	if (!is_map(own, key, value))
		return;
	for (size_t i = 0; i < value_count(value); i++) {
		struct settings_text context = key_of(value, i);

		if (is_map(own, &context, value_at(value, i)))
			read_bindings(own, &context, value_at(value, i));
	}
}

/* ---- themes -------------------------------------------------------------------- */

static void add_look(struct own *own, struct settings_look *row, const struct value *value)
{
	row->value = text_of(value);
	if (!row->value.text)
		settings_mistake(own->mistakes, &own->public, &row->property,
				 _("'%s': expected a word, or a list of words"),
				 row->property.text);
	else if (has_room(own, own->looks, &row->property))
		g_array_append_val(own->looks, *row);
}

/* A word or a list of them. An empty list is a word too: none. */
static void read_property(struct own *own, struct settings_look *row, const struct value *value)
{
	if (value_kind(value) != VALUE_LIST) {
		add_look(own, row, value);
		return;
	}
	row->value = (struct settings_text){ NULL, value_line(value), value_column(value) };
	if (value_count(value) == 0 && has_room(own, own->looks, &row->property))
		g_array_append_val(own->looks, *row);
	for (size_t i = 0; i < value_count(value); i++)
		add_look(own, row, value_at(value, i));
}

static void read_theme(struct own *own, const struct settings_text *theme, const struct value *map)
{
	struct settings_look row = { .theme = *theme };

	g_array_append_val(own->looks, row);
	for (size_t i = 0; i < value_count(map); i++) {
		const struct value *style = value_at(map, i);

		row.style = key_of(map, i);
		if (value_kind(style) == VALUE_TEXT) {
			row.property = row.style;
			row.style = (struct settings_text){ NULL, 0, 0 };
			add_look(own, &row, style);
			continue;
		}
		if (!is_map(own, &row.style, style))
			continue;
		for (size_t k = 0; k < value_count(style); k++) {
			row.property = key_of(style, k);
			read_property(own, &row, value_at(style, k));
		}
	}
}

static void read_themes(struct own *own, size_t offset, const struct settings_text *key,
			const struct value *value)
{
	(void)offset;
	if (!is_map(own, key, value))
		return;
	for (size_t i = 0; i < value_count(value); i++) {
		struct settings_text theme = key_of(value, i);

		if (is_map(own, &theme, value_at(value, i)))
			read_theme(own, &theme, value_at(value, i));
	}
}

/* ---- the file ------------------------------------------------------------------- */

const struct config_option config_options[] = {
	{ "theme", "dark", NULL, N_("How the screen looks: dark, light, mono, or one of the themes below") },
	{ "ascii", "no", NULL, N_("Whether to use no characters beyond ASCII on the screen: yes or no") },
	{ "linear", "no", NULL, N_("Whether the screen is for ears and braille, as with --linear: yes or no") },
	{ "mouse", "yes", NULL, N_("Whether remit takes the mouse; without it the terminal's own selecting works: yes or no") },
	{ "author", NULL, "Anna Berg", N_("Who records; $REMIT_AUTHOR comes before it, the login name after it") },
	{ "editor", NULL, "vim", N_("The editor of long texts; it comes before $VISUAL and $EDITOR") },
	{ "catalog", NULL, "iso27017-2015", N_("The catalog of new sessions, an id or a path") },
	{ NULL, NULL, NULL, NULL },
};

static const struct reader {
	const char *key;
	void (*read)(struct own *own, size_t offset, const struct settings_text *key,
		     const struct value *value);
	size_t offset;
} readers[] = {
	{ "theme", read_line, offsetof(struct settings, theme) },
	{ "ascii", read_flag, offsetof(struct settings, ascii) },
	{ "linear", read_flag, offsetof(struct settings, linear) },
	{ "mouse", read_flag, offsetof(struct settings, mouse) },
	{ "author", read_line, offsetof(struct settings, author) },
	{ "editor", read_line, offsetof(struct settings, editor) },
	{ "catalog", read_line, offsetof(struct settings, catalog) },
	{ "keys", read_keys, 0 },
	{ "themes", read_themes, 0 },
};

static void unknown_key(struct own *own, const struct settings_text *key)
{
	const char *words[G_N_ELEMENTS(readers) + 1] = { NULL };

	for (unsigned i = 0; i < G_N_ELEMENTS(readers); i++)
		words[i] = readers[i].key;
	const char *near = error_suggestion(key->text, words);
	if (near)
		settings_mistake(own->mistakes, &own->public, key,
				 _("unknown key '%s'; did you mean '%s'?"), key->text, near);
	else
		settings_mistake(own->mistakes, &own->public, key, _("unknown key '%s'"), key->text);
}

static void read_entry(struct own *own, const struct value *root, size_t index)
{
	struct settings_text key = key_of(root, index);

	if (strcmp(key.text, "format") == 0)
		return;
	for (unsigned i = 0; i < G_N_ELEMENTS(readers); i++)
		if (strcmp(readers[i].key, key.text) == 0) {
			readers[i].read(own, readers[i].offset, &key, value_at(root, index));
			return;
		}
	unknown_key(own, &key);
}

/* False when the file is of a format that we do not read, so that nothing of it can be used. */
static bool check_format(struct own *own, const struct value *root)
{
	const struct value *value = value_get(root, "format");
	GError *error = NULL;
	unsigned format = 0;

	if (!value) {
		door_error(&error, own->tree, root,
			   _("the key 'format' is missing; write 'format: %u'"), SETTINGS_FORMAT);
	} else if (!door_number(own->tree, value, "format", 999999, &format, &error)) {
		/* told by the door */
	} else if (format > SETTINGS_FORMAT) {
		error_set_at(&error, REMIT_ERROR_NEWER, own->file, value_line(value),
			     value_column(value),
			     _("format %u is newer than this program, which reads up to %u"), format,
			     SETTINGS_FORMAT);
	} else if (format == 0) {
		door_error(&error, own->tree, value, _("there is no format 0; the first is 1"));
	}
	if (error)
		take(own, error);
	return format <= SETTINGS_FORMAT;
}

static void read_root(struct own *own)
{
	const struct value *root = value_tree_root(own->tree);
	GError *error = NULL;

	if (value_kind(root) != VALUE_MAP) {
		door_error(&error, own->tree, root, _("expected keys and values, first 'format: %u'"),
			   SETTINGS_FORMAT);
		take(own, error);
		own->public.is_unusable = true;
		return;
	}
	if (!check_format(own, root)) {
		own->public.is_unusable = true;
		return;
	}
	for (size_t i = 0; i < value_count(root); i++)
		read_entry(own, root, i);
}

/* Whether there is more in it than blanks and comments; a file without settles nothing. */
static bool has_content(GBytes *bytes)
{
	gsize count = g_bytes_get_size(bytes);
	const char *at = g_bytes_get_data(bytes, NULL);
	bool in_comment = false;

	for (gsize i = 0; i < count; i++) {
		in_comment = at[i] != '\n' && (in_comment || at[i] == '#');
		if (!in_comment && !strchr(" \t\r\n", at[i]))
			return true;
	}
	return false;
}

static void read_bytes(struct own *own, const struct io *io, bool is_needed)
{
	GError *error = NULL;
	g_autoptr(GBytes) bytes = io_read_file(io, own->file, SETTINGS_BYTES_MAX, &error);

	if (!bytes && !is_needed && g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NOT_FOUND)) {
		g_error_free(error);
		return;
	}
	if (bytes && !has_content(bytes))
		return;
	if (bytes)
		own->tree = value_tree_parse(own->file, bytes, &error);
	if (own->tree) {
		read_root(own);
		return;
	}
	take(own, error);
	own->public.is_unusable = true;
}

struct settings *settings_read_any(const struct io *io, const char *path, bool is_needed)
{
	struct own *own = g_new0(struct own, 1);

	own->file = g_strdup(path);
	own->public.file = own->file;
	own->keys = g_array_new(FALSE, FALSE, sizeof(struct settings_key));
	own->looks = g_array_new(FALSE, FALSE, sizeof(struct settings_look));
	own->mistakes = g_ptr_array_new_with_free_func((GDestroyNotify)g_error_free);
	own->public.mistakes = own->mistakes;
	read_bytes(own, io, is_needed);
	own->public.keys = (const struct settings_key *)(gpointer)own->keys->data;
	own->public.key_count = own->keys->len;
	own->public.looks = (const struct settings_look *)(gpointer)own->looks->data;
	own->public.look_count = own->looks->len;
	return &own->public;
}

struct settings *settings_read(const struct io *io, const char *path)
{
	return settings_read_any(io, path, true);
}

void settings_free(struct settings *settings)
{
	struct own *own = (struct own *)settings;

	if (!own)
		return;
	value_tree_free(own->tree);
	g_array_unref(own->keys);
	g_array_unref(own->looks);
	g_ptr_array_unref(own->mistakes);
	g_free(own->file);
	g_free(own);
}
