/*
 * From keys to commands and back: looking up what is bound, and what contexts are called.
 */
#include "ui/commands.h"
#include "ui/event.h"

#include <string.h>

const char *context_title(enum context context)
{
	static const char *const titles[CONTEXT_COUNT] = {
		[CONTEXT_GLOBAL] = N_("Everywhere"),
		[CONTEXT_TREE] = N_("In the control tree"),
		[CONTEXT_GUIDANCE] = N_("In the guidance"),
		[CONTEXT_SPLIT] = N_("In the responsibility split"),
		[CONTEXT_HELP] = N_("In the help"),
		[CONTEXT_PROMPT] = N_("While typing a line"),
		[CONTEXT_EDITOR] = N_("While typing a text"),
		[CONTEXT_ASK] = N_("When asked about a changed text"),
		[CONTEXT_CHOICE] = N_("While choosing words"),
		[CONTEXT_FORM] = N_("In the first form"),
		[CONTEXT_FIELDS] = N_("In a form of fields"),
		[CONTEXT_REGISTER] = N_("In a register"),
		[CONTEXT_SERVICES] = N_("In the services in scope"),
		[CONTEXT_PICK] = N_("While picking a service"),
		[CONTEXT_QUIZ] = N_("While answering a quiz"),
		[CONTEXT_RESULT] = N_("In the result of a quiz"),
		[CONTEXT_WALK] = N_("While walking through an interview"),
		[CONTEXT_DISPUTES] = N_("In the duties between the parties"),
		[CONTEXT_PLAN] = N_("In the plan of a declaration"),
		[CONTEXT_MATRIX] = N_("In the matrix of controls and services"),
		[CONTEXT_RESOLVE] = N_("While settling a conflict"),
		[CONTEXT_DASHBOARD] = N_("In the dashboard"),
		[CONTEXT_SESSIONS] = N_("In the list of sessions"),
		[CONTEXT_HISTORY] = N_("In the history"),
	};

	return _(titles[context]);
}

const char *command_key(const struct ui_key *table, const char *name,
			enum context context)
{
	const char *everywhere = NULL;

	for (const struct ui_key *key = table; key->keys; key++) {
		bool here = key->context == context;

		if ((!here && key->context != CONTEXT_GLOBAL) || *key->command != *name ||
		    strcmp(key->command, name) != 0)
			continue;
		if (here)
			return key->keys;
		if (!everywhere)
			everywhere = key->keys;
	}
	return everywhere;
}

/* How the typed keys stand to a binding: 0 not at all, 1 it is longer, 2 it is these keys. */
static int match_keys(const char *binding, const unsigned *keys, unsigned count)
{
	unsigned key, first = (unsigned char)*binding;

	if (first != '<' && first < 0x80 && count && first != keys[0])
		return 0; /* the most of a table, and nothing to parse */
	for (unsigned i = 0; i < count; i++) {
		size_t bytes = key_parse(binding, &key);

		if (bytes == 0 || key != keys[i])
			return 0;
		binding += bytes;
	}
	return *binding ? 1 : 2;
}

static bool is_pane(enum context context)
{
	return context <= CONTEXT_SPLIT;
}

const struct ui_command *keys_find(const struct ui_key *table, enum context context,
				   const unsigned *keys, unsigned count, bool *longer)
{
	const char *exact = NULL, *everywhere = NULL;

	*longer = false;
	for (const struct ui_key *key = table; key->keys; key++) {
		bool here = key->context == context;
		int match;

		if (!here && !(is_pane(context) && key->context == CONTEXT_GLOBAL))
			continue;
		match = match_keys(key->keys, keys, count);
		*longer |= match == 1;
		if (match == 2 && here)
			exact = key->command;
		else if (match == 2 && !everywhere)
			everywhere = key->command;
	}
	if (!exact)
		exact = everywhere;
	return exact ? command_find(exact) : NULL;
}

char *keys_beyond(const struct ui_key *table, enum context context, const unsigned *keys,
		  unsigned count)
{
	GString *text = g_string_new(NULL);

	for (const struct ui_key *key = table; key->keys; key++) {
		const char *rest = key->keys;
		unsigned typed;

		if (key->context != context &&
		    !(is_pane(context) && key->context == CONTEXT_GLOBAL))
			continue;
		if (match_keys(key->keys, keys, count) != 1)
			continue;
		for (unsigned i = 0; i < count; i++)
			rest += key_parse(rest, &typed);
		g_string_append_printf(text, "%s%s %s", text->len ? "  " : "", rest, key->command);
	}
	return g_string_free(text, FALSE);
}

const struct ui_command *command_find(const char *name)
{
	for (const struct ui_command *command = NULL; (command = command_next(command));)
		if (strcmp(command->name, name) == 0)
			return command;
	return NULL;
}
