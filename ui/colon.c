/*
 * The command line of the screen: `:NAME TEXT`, `:set FIELD=VALUE`, `:9.2.1`, and completion
 * from the tables of commands and fields and the ids of the catalog. What fingers that know vi
 * or the shell type instead gets an answer that helps.
 */
#include "ui/complete.h"
#include "ui/screen_private.h"

#include <string.h>

static bool is_typed(const struct ui_command *command)
{
	return command->context == CONTEXT_GLOBAL;
}

/* The command that a word is the key of in all panes: `:q` is quit, whatever else begins so. */
static const struct ui_command *command_of_key(const struct ui_key *keys, const char *word)
{
	for (const struct ui_key *key = keys; key->keys; key++)
		if (key->context == CONTEXT_GLOBAL && strcmp(key->keys, word) == 0)
			return command_find(key->command);
	return NULL;
}

/* The command whose name a word is, or begins when only one has that beginning; where several
 * have it, the one that it is the key of. */
static const struct ui_command *command_typed(const struct ui_key *keys, const char *word)
{
	const struct ui_command *exact = command_find(word), *found = NULL;
	unsigned count = 0;

	if (exact)
		return is_typed(exact) ? exact : NULL;
	for (const struct ui_command *command = NULL; (command = command_next(command));)
		if (is_typed(command) && g_str_has_prefix(command->name, word)) {
			found = command;
			count++;
		}
	return count > 1 ? command_of_key(keys, word) : found;
}

static const char *suggestion(const struct screen *screen, const char *word)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new();

	for (const struct ui_command *command = NULL; (command = command_next(command));)
		if (is_typed(command))
			g_ptr_array_add(names, (void *)command->name);
	for (unsigned i = 0; screen->verbs && screen->verbs->names[i]; i++)
		g_ptr_array_add(names, (void *)screen->verbs->names[i]);
	g_ptr_array_add(names, NULL);
	return error_suggestion(word, (const char *const *)names->pdata);
}

static bool refuse(struct screen *screen, const char *word)
{
	const char *near = suggestion(screen, word);

	if (near)
		screen_say(
			screen,
			g_strdup_printf(
				_("there is no command or control \"%s\" (did you mean \"%s\"?)"),
				word, near));
	else
		screen_say(screen, g_strdup_printf(_("there is no command or control \"%s\"; Tab shows what there is"),
						   word));
	screen->message_is_error = true;
	return false;
}

/* What saves or leaves in vi; none is the beginning of a command here. */
static bool is_vi_word(const char *word)
{
	static const char *const words[] = { "q", "w", "w!", "wq", "wq!", "x", "x!", "q!", "wa", "qa",
					     NULL };

	return g_strv_contains(words, word);
}

static bool run_as_in_vi(struct screen *screen, const char *word)
{
	if (strcmp(word, "q") == 0)
		screen->leaving = screen_run(screen, command_find("quit"), "") & CHANGED_LEAVE;
	if (strcmp(word, "q") == 0 || !is_vi_word(word))
		return is_vi_word(word);
	screen_say(screen, g_strdup(screen->save_error ? screen->save_error :
				    _("everything is saved already; q leaves")));
	return true;
}

/* Whether ids begin so; the number of a cloud control may stand without its letters. */
static bool begins_an_id(const struct catalog *catalog, const char *word)
{
	size_t bytes = strlen(word);

	for (unsigned i = 0; i < catalog->node_count; i++) {
		const char *id = catalog->nodes[i].id, *dot = strchr(id, '.');

		if (g_ascii_strncasecmp(id, word, bytes) == 0 ||
		    (g_ascii_isalpha(*id) && dot && g_ascii_strncasecmp(dot + 1, word, bytes) == 0))
			return true;
	}
	return false;
}

/* What is no command: a control, vi's words, a verb of the shell. True: the line is done. */
static bool run_otherwise(struct screen *screen, const char *line, const char *word)
{
	const struct catalog *catalog = screen->model->catalog;
	g_autoptr(GError) error = NULL;

	if (run_as_in_vi(screen, word))
		return true;
	if (strcmp(line, word) == 0 && catalog_resolve(catalog, word, &error) != CATALOG_NONE) {
		screen_run(screen, command_find("go"), word);
		screen_selection_changed(screen);
		return true;
	}
	if (error && begins_an_id(catalog, word)) {
		screen_fail(screen, error);
		return false;
	}
	return verb_is_known(screen, word) ? verb_run(screen, line) : refuse(screen, word);
}

/* `:filter list` and `:filter save late due=overdue` are the verb; `:filter save late` keeps what
 * is in force. */
static const struct ui_command *filter_meant(const struct ui_command *command, const char **rest)
{
	static const char *const words[] = { "list", "save", "remove", NULL };
	g_auto(GStrv) parts = g_strsplit(*rest, " ", 3);

	if (!parts[0] || !g_strv_contains(words, parts[0]))
		return command;
	if (strcmp(parts[0], "save") != 0 || !parts[1] || parts[2])
		return NULL;
	*rest += strlen("save ");
	return command_find("filter-save");
}

bool colon_run(struct screen *screen, const char *text)
{
	/* A second colon is typed after ^U took the line and left the prompt; vi takes it. */
	g_autofree char *line = g_strstrip(g_strdup(text + strspn(text, ": ")));
	g_autofree char *word = g_strndup(line, strcspn(line, " "));
	const char *rest = line + strlen(word);
	const struct ui_command *command;
	unsigned changed;

	if (!*line)
		return true;
	rest += strspn(rest, " ");
	command = is_vi_word(word) ? NULL : command_typed(screen->keys, word);
	/* `:finding add ...` is the verb, though `finding` begins the name of a command; and so is
	 * `:evidence verify`, as a register takes no words. Options are the verb's:
	 * `:matrix --filter clause=9`. */
	if (command && *rest && verb_is_known(screen, word) &&
	    (strcmp(command->name, word) != 0 || command->run == command_register ||
	     (command->run != command_set && g_str_has_prefix(rest, "--"))))
		command = NULL;
	if (command && command->run == command_filter && verb_is_known(screen, "filter"))
		command = filter_meant(command, &rest);
	if (!command)
		return run_otherwise(screen, line, word);
	changed = screen_run(screen, command, rest);
	if (changed & CHANGED_SELECTION)
		screen_selection_changed(screen);
	if (changed & CHANGED_LEAVE)
		screen->leaving = true;
	return !(screen->message && screen->message_is_error);
}

/* ---- completion -------------------------------------------------------------- */

static void offer_commands(struct candidates *candidates, const struct catalog *catalog)
{
	for (const struct ui_command *command = NULL; (command = command_next(command));)
		if (is_typed(command))
			complete_offer(candidates, command->name, "");
	for (unsigned i = 0; *candidates->typed && i < catalog->node_count; i++)
		complete_offer(candidates, catalog->nodes[i].id, "");
}

/* Verbs that are no command as well. */
static void offer_verbs(struct candidates *candidates, const struct screen *screen)
{
	for (const char *const *name = screen->verbs ? screen->verbs->names : NULL; name && *name;
	     name++)
		if (!command_find(*name))
			complete_offer(candidates, *name, "");
}

/* What the verb takes in this place. */
static void offer_arguments(struct candidates *candidates, const struct screen *screen,
			    const char *line)
{
	g_auto(GStrv) words = verb_complete(screen, line);

	complete_words(candidates, (const char *const *)words);
}

static void offer_ids(struct candidates *candidates, const struct catalog *catalog)
{
	for (unsigned i = 0; i < catalog->node_count; i++)
		complete_offer(candidates, catalog->nodes[i].id, "");
}

static void offer_services(struct candidates *candidates, const struct session *session)
{
	g_auto(GStrv) ids = session_services(session);

	complete_words(candidates, (const char *const *)ids);
	complete_offer(candidates, SESSION_WHOLE_SCOPE, "");
}

/* After `set`: the fields, ids once one is begun, and after FIELD= the words it may have. */
static void offer_fields(struct candidates *candidates, const struct catalog *catalog)
{
	const char *equals = strchr(candidates->typed, '=');

	if (!equals) {
		for (const struct session_field *field = session_fields; field->pattern; field++)
			if (field->name)
				complete_label(candidates, field->name, _(field->label), "=");
		if (*candidates->typed)
			offer_ids(candidates, catalog);
		if (*candidates->typed == '-')
			complete_words(candidates, set_option_words);
		return;
	}
	g_autofree char *name = g_strndup(candidates->typed, (gsize)(equals - candidates->typed));
	const struct session_field *field = ops_field_meant(name);
	const char *comma = field && field->members ? strrchr(equals, ',') : NULL;
	candidates->typed = (comma ? comma : equals) + 1;
	if (field)
		complete_labels(candidates, field->words ? field->words : field->members);
}

/* The blank before the word that the line ends in; blanks within `FIELD="...` end none. NULL. */
static const char *last_blank(const char *line)
{
	const char *blank = strrchr(line, ' '), *quote = NULL;

	for (const char *at = line; (at = strstr(at, "=\"")); at += 2)
		quote = at;
	if (!quote || !blank || blank < quote || strchr(quote + 2, '"'))
		return blank;
	while (quote > line && *quote != ' ')
		quote--;
	return *quote == ' ' ? quote : NULL;
}

void colon_complete(struct screen *screen, struct edit *edit, char **choices)
{
	const struct catalog *catalog = screen->model->catalog;
	g_autofree char *line = g_strndup(edit->text->str, edit->cursor);
	const char *blank = last_blank(line);
	struct candidates candidates;

	complete_begin(&candidates, blank ? blank + 1 : line);
	g_autofree char *before = g_strndup(line, (gsize)(candidates.typed - line));
	g_autofree char *first = g_strndup(line, strcspn(line, " "));
	if (!blank)
		offer_commands(&candidates, catalog);
	if (!blank)
		offer_verbs(&candidates, screen);
	else if (g_str_has_prefix(line, "set ") && g_str_has_suffix(before, "--side "))
		complete_labels(&candidates, catalog_side_words);
	else if (g_str_has_prefix(line, "service ") ||
		 (g_str_has_prefix(line, "set ") && g_str_has_suffix(before, "--service ")))
		offer_services(&candidates, screen->model->session);
	else if (g_str_has_prefix(line, "set "))
		offer_fields(&candidates, catalog);
	else if (g_str_has_prefix(line, "go ") || g_str_has_prefix(line, "man "))
		offer_ids(&candidates, catalog);
	else if (g_str_has_prefix(line, "model "))
		complete_labels(&candidates, catalog_model_words);
	else if (g_str_has_prefix(line, "side "))
		complete_labels(&candidates, catalog_side_words);
	else if (g_str_has_prefix(line, "quiz ") || g_str_has_prefix(line, "quiz-results "))
		complete_words(&candidates, quiz_builtin());
	else if (verb_is_known(screen, first) &&
		 (!command_find(first) || command_find(first)->run == command_register))
		offer_arguments(&candidates, screen, line);
	complete_finish_word(&candidates, edit, choices);
}
