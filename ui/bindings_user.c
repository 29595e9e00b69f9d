/*
 * The keys of config.yaml: held against the tables, put before the built-in ones; and the built-in
 * ones written as that file has them.
 */
#include "ui/screen_private.h"
#include "ui/theme.h"

#include <string.h>

static const char *const context_words[CONTEXT_COUNT + 1] = {
	[CONTEXT_GLOBAL] = "global",   [CONTEXT_TREE] = "tree",
	[CONTEXT_GUIDANCE] = "guidance", [CONTEXT_SPLIT] = "split",
	[CONTEXT_HELP] = "help",       [CONTEXT_PROMPT] = "prompt",
	[CONTEXT_EDITOR] = "editor",   [CONTEXT_ASK] = "ask",
	[CONTEXT_CHOICE] = "choice",   [CONTEXT_REGISTER] = "register",
	[CONTEXT_FORM] = "form",       [CONTEXT_SERVICES] = "services",
	[CONTEXT_PICK] = "pick",       [CONTEXT_QUIZ] = "quiz",
	[CONTEXT_RESULT] = "result",   [CONTEXT_RESOLVE] = "resolve",
	[CONTEXT_DISPUTES] = "disputes", [CONTEXT_MATRIX] = "matrix",
	[CONTEXT_WALK] = "walk",       [CONTEXT_FIELDS] = "fields",
	[CONTEXT_DASHBOARD] = "dashboard", [CONTEXT_HISTORY] = "history",
	[CONTEXT_SESSIONS] = "sessions", [CONTEXT_PLAN] = "plan",
};

/* Each context keeps a key for this: nobody locks themselves in. */
static const char *const ways_out[CONTEXT_COUNT] = {
	[CONTEXT_GLOBAL] = "quit",          [CONTEXT_HELP] = "help-close",
	[CONTEXT_PROMPT] = "prompt-cancel", [CONTEXT_EDITOR] = "editor-leave",
	[CONTEXT_ASK] = "ask-drop",         [CONTEXT_CHOICE] = "choice-cancel",
	[CONTEXT_REGISTER] = "register-leave", [CONTEXT_FORM] = "form-leave",
	[CONTEXT_SERVICES] = "services-close", [CONTEXT_PICK] = "pick-cancel",
	[CONTEXT_QUIZ] = "quiz-leave",      [CONTEXT_RESULT] = "result-close",
	[CONTEXT_DISPUTES] = "disputes-close", [CONTEXT_MATRIX] = "matrix-close",
	[CONTEXT_RESOLVE] = "resolve-leave", [CONTEXT_WALK] = "walk-leave",
	[CONTEXT_FIELDS] = "fields-leave",
	[CONTEXT_DASHBOARD] = "dashboard-close", [CONTEXT_HISTORY] = "history-close",
	[CONTEXT_SESSIONS] = "sessions-close", [CONTEXT_PLAN] = "plan-close",
};

static const char nothing[] = "none";

const char *context_word(enum context context)
{
	return context_words[context];
}

/* ---- reading ------------------------------------------------------------------------- */

static void unknown(GPtrArray *mistakes, const struct settings *settings,
		    const struct settings_text *at, const char *format, const char *near)
{
	if (near)
		settings_mistake(mistakes, settings, at, _("%s \"%s\" (did you mean \"%s\"?)"), format,
				 at->text, near);
	else
		settings_mistake(mistakes, settings, at, "%s \"%s\"", format, at->text);
}

static bool read_context(const struct settings *settings, const struct settings_text *at,
			 enum context *context, GPtrArray *mistakes)
{
	for (unsigned i = 0; i < CONTEXT_COUNT; i++)
		if (strcmp(context_words[i], at->text) == 0) {
			*context = (enum context)i;
			return true;
		}
	if (mistakes)
		unknown(mistakes, settings, at, _("there is no context"),
			error_suggestion(at->text, context_words));
	return false;
}

static bool are_keys(const char *text)
{
	unsigned key;
	unsigned count = 0;

	while (*text) {
		size_t bytes = key_parse(text, &key);

		if (bytes == 0 || ++count > PENDING_MAX)
			return false;
		text += bytes;
	}
	return count > 0;
}

/* The names of commands that can be bound in a context, ended by NULL; g_free(). */
static const char **commands_of(enum context context)
{
	static const char *const anywhere[] = { "help", "redraw", "suspend", NULL };
	/* From one register to another, and within an interview. */
	static const char *const registers[] = { "evidence", "findings", "interviews", "requests",
						 "people",   "new-interview", "failing", NULL };
	static const char *const lines[] = { "command", NULL }; /* it takes their place */
	bool gives_way = context == CONTEXT_REGISTER || context == CONTEXT_SERVICES ||
			 context == CONTEXT_DASHBOARD || context == CONTEXT_HISTORY ||
			 context == CONTEXT_MATRIX;
	bool opens = context == CONTEXT_REGISTER || context == CONTEXT_WALK;
	GPtrArray *names = g_ptr_array_new();

	for (const struct ui_command *command = NULL; (command = command_next(command));)
		if (command->context == context ||
		    (command->context == CONTEXT_GLOBAL && context <= CONTEXT_SPLIT) ||
		    g_strv_contains(anywhere, command->name) ||
		    (opens && g_strv_contains(registers, command->name)) ||
		    (gives_way && g_strv_contains(lines, command->name)))
			g_ptr_array_add(names, (void *)command->name);
	g_ptr_array_add(names, NULL);
	return (const char **)g_ptr_array_free(names, FALSE);
}

static bool is_command(const struct settings *settings, const struct settings_text *at,
		       enum context context, GPtrArray *mistakes)
{
	g_autofree const char **names = commands_of(context);

	if (strcmp(at->text, nothing) == 0 || g_strv_contains(names, at->text))
		return true;
	unknown(mistakes, settings, at, _("there is no command for this place called"),
		error_suggestion(at->text, names));
	return false;
}

static void read_row(const struct settings *settings, const struct settings_key *row,
		     GArray *rows, GPtrArray *mistakes)
{
	struct ui_key key = { .keys = row->keys.text, .command = row->command.text };

	if (!read_context(settings, &row->context, &key.context, NULL))
		return; /* told with the context */
	if (!are_keys(row->keys.text)) {
		settings_mistake(mistakes, settings, &row->keys,
				 _("\"%s\" names no keys: write x, gx, <C-x>, <F2> and the like"),
				 row->keys.text);
		return;
	}
	if (is_command(settings, &row->command, key.context, mistakes))
		g_array_append_val(rows, key);
}

/* ---- joining ------------------------------------------------------------------------- */

static bool has_row(const GArray *rows, enum context context, const char *keys)
{
	for (unsigned i = 0; i < rows->len; i++) {
		const struct ui_key *row = &g_array_index(rows, struct ui_key, i);

		if (row->context == context && strcmp(row->keys, keys) == 0)
			return true;
	}
	return false;
}

static bool is_bound(const GArray *rows, enum context context, const char *command)
{
	for (unsigned i = 0; i < rows->len; i++) {
		const struct ui_key *row = &g_array_index(rows, struct ui_key, i);

		if (row->context == context && strcmp(row->command, command) == 0)
			return true;
	}
	return false;
}

static const struct settings_text *first_of(const struct settings *settings, enum context context)
{
	for (unsigned i = 0; i < settings->key_count; i++)
		if (g_strcmp0(settings->keys[i].context.text, context_words[context]) == 0)
			return &settings->keys[i].context;
	return &settings->keys[0].context;
}

/* A context without a way out gets its own back. */
static void keep_ways_out(const struct settings *settings, GArray *table, GPtrArray *mistakes)
{
	for (unsigned context = 0; context < CONTEXT_COUNT; context++) {
		const char *way = ways_out[context];

		if (!way || is_bound(table, (enum context)context, way))
			continue;
		settings_mistake(mistakes, settings, first_of(settings, (enum context)context),
				 _("%s would have no key left for %s, so it keeps those it has"),
				 context_words[context], way);
		for (const struct ui_key *key = ui_keys; key->keys; key++)
			if (key->context == context && strcmp(key->command, way) == 0)
				g_array_prepend_val(table, *key);
	}
}

struct ui_key *bindings_new(const struct settings *settings, GPtrArray *mistakes)
{
	g_autoptr(GArray) own = g_array_new(FALSE, FALSE, sizeof(struct ui_key));
	GArray *table = g_array_new(TRUE, TRUE, sizeof(struct ui_key));

	for (unsigned i = 0; i < settings->key_count; i++)
		if (settings->keys[i].keys.text)
			read_row(settings, &settings->keys[i], own, mistakes);
		else
			read_context(settings, &settings->keys[i].context,
				     &(enum context){ CONTEXT_GLOBAL }, mistakes);
	for (unsigned i = 0; i < own->len; i++) {
		const struct ui_key *key = &g_array_index(own, struct ui_key, i);

		if (strcmp(key->command, nothing) != 0)
			g_array_append_vals(table, key, 1);
	}
	for (const struct ui_key *key = ui_keys; key->keys; key++)
		if (!has_row(own, key->context, key->keys))
			g_array_append_vals(table, key, 1);
	if (own->len)
		keep_ways_out(settings, table, mistakes);
	return (struct ui_key *)(void *)g_array_free(table, FALSE);
}

void bindings_free(struct ui_key *table)
{
	g_free(table);
}

/* ---- writing ------------------------------------------------------------------------- */

char *bindings_yaml(void)
{
	GString *out = g_string_new("keys:\n");

	for (unsigned context = 0; context < CONTEXT_COUNT; context++) {
		const char *title = context_title((enum context)context);

		g_string_append_printf(out, "  # %s\n  %s:\n", title, context_words[context]);
		for (const struct ui_key *key = ui_keys; key->keys; key++) {
			const struct ui_command *command = command_find(key->command);
			/* In single quotes a quote stands twice. */
			g_auto(GStrv) parts = g_strsplit(key->keys, "'", -1);
			g_autofree char *quoted = g_strjoinv("''", parts);

			if (key->context == context)
				g_string_append_printf(out, "    '%s': %s  # %s\n", quoted,
						       key->command, _(command->help));
		}
	}
	return g_string_free(out, FALSE);
}

/* ---- for others ----------------------------------------------------------------------- */

void ui_settings_check(const struct settings *settings, GPtrArray *mistakes)
{
	bindings_free(bindings_new(settings, mistakes));
	themes_check(settings, mistakes);
}

char *ui_settings_yaml(void)
{
	g_autofree char *keys = bindings_yaml(), *themes = themes_yaml();

	return g_strconcat(keys, themes, NULL);
}
