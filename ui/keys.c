/*
 * The keys: which key means which command where, and what the last line offers.
 *
 * Relies on event.c for the names. That every command named here exists is tested.
 */
#include "ui/commands.h"
#include "ui/event.h"

#include <string.h>

const struct ui_key ui_keys[] = {
	{ CONTEXT_GLOBAL, "j", "down" },
	{ CONTEXT_GLOBAL, "<Down>", "down" },
	{ CONTEXT_GLOBAL, "k", "up" },
	{ CONTEXT_GLOBAL, "<Up>", "up" },
	{ CONTEXT_GLOBAL, "gg", "top" },
	{ CONTEXT_GLOBAL, "<Home>", "top" },
	{ CONTEXT_GLOBAL, "G", "bottom" },
	{ CONTEXT_GLOBAL, "<End>", "bottom" },
	{ CONTEXT_GLOBAL, "<C-d>", "half-page-down" },
	{ CONTEXT_GLOBAL, "<C-u>", "half-page-up" },
	{ CONTEXT_GLOBAL, "<PageDown>", "page-down" },
	{ CONTEXT_GLOBAL, "<C-f>", "page-down" },
	{ CONTEXT_GLOBAL, "<PageUp>", "page-up" },
	{ CONTEXT_GLOBAL, "<C-b>", "page-up" },
	{ CONTEXT_GLOBAL, "<Tab>", "next-pane" },
	{ CONTEXT_GLOBAL, "<S-Tab>", "previous-pane" },
	{ CONTEXT_GLOBAL, "z", "zoom" },
	{ CONTEXT_GLOBAL, "za", "fold" },
	{ CONTEXT_GLOBAL, "zM", "fold-all" },
	{ CONTEXT_GLOBAL, "zR", "unfold-all" },
	{ CONTEXT_GLOBAL, "-", "fold-level" },
	{ CONTEXT_GLOBAL, "+", "unfold-level" },
	{ CONTEXT_GLOBAL, "<Space>", "mark" },
	{ CONTEXT_GLOBAL, "gv", "mark-again" },
	{ CONTEXT_GLOBAL, "1", "implemented" },
	{ CONTEXT_GLOBAL, "2", "alternative" },
	{ CONTEXT_GLOBAL, "3", "partial" },
	{ CONTEXT_GLOBAL, "4", "planned" },
	{ CONTEXT_GLOBAL, "5", "not-implemented" },
	{ CONTEXT_GLOBAL, "0", "clear" },
	{ CONTEXT_GLOBAL, "s", "side" },
	{ CONTEXT_GLOBAL, "m", "model" },
	{ CONTEXT_GLOBAL, "S", "service" },
	{ CONTEXT_GLOBAL, "b", "basis" },
	{ CONTEXT_GLOBAL, "a", "applicability" },
	{ CONTEXT_GLOBAL, "r", "review" },
	{ CONTEXT_GLOBAL, "c", "note" },
	{ CONTEXT_GLOBAL, "w", "how" },
	{ CONTEXT_GLOBAL, "x", "remark" },
	{ CONTEXT_GLOBAL, "C", "edit-note" },
	{ CONTEXT_GLOBAL, "W", "edit-how" },
	{ CONTEXT_GLOBAL, "X", "edit-remark" },
	{ CONTEXT_GLOBAL, "d", "duties" },
	{ CONTEXT_GLOBAL, "/", "search" },
	{ CONTEXT_GLOBAL, "f", "filter" },
	{ CONTEXT_GLOBAL, "n", "search-next" },
	{ CONTEXT_GLOBAL, "N", "search-previous" },
	{ CONTEXT_GLOBAL, ":", "command" },
	{ CONTEXT_GLOBAL, "]", "next-unassessed" },
	{ CONTEXT_GLOBAL, "[", "previous-unassessed" },
	{ CONTEXT_GLOBAL, "}", "next-gap" },
	{ CONTEXT_GLOBAL, "{", "previous-gap" },
	{ CONTEXT_GLOBAL, "<C-o>", "back" },
	{ CONTEXT_GLOBAL, "<C-n>", "forward" },
	{ CONTEXT_GLOBAL, "u", "undo" },
	{ CONTEXT_GLOBAL, "<C-r>", "redo" },
	{ CONTEXT_GLOBAL, "E", "evidence" },
	{ CONTEXT_GLOBAL, "F", "findings" },
	{ CONTEXT_GLOBAL, "I", "interviews" },
	{ CONTEXT_GLOBAL, "R", "requests" },
	{ CONTEXT_GLOBAL, "P", "people" },
	{ CONTEXT_GLOBAL, "D", "dashboard" },
	{ CONTEXT_GLOBAL, "H", "history" },
	{ CONTEXT_GLOBAL, "?", "help" },
	{ CONTEXT_GLOBAL, "<F1>", "help" },
	{ CONTEXT_GLOBAL, "M", "man" },
	{ CONTEXT_GLOBAL, "q", "quit" },
	{ CONTEXT_GLOBAL, "<Esc>", "close" },
	{ CONTEXT_GLOBAL, "<C-z>", "suspend" },
	{ CONTEXT_GLOBAL, "<C-l>", "redraw" },

	{ CONTEXT_TREE, "<Enter>", "fold" },
	{ CONTEXT_TREE, "h", "parent" },
	{ CONTEXT_TREE, "<Left>", "parent" },
	{ CONTEXT_TREE, "l", "open" },
	{ CONTEXT_TREE, "<Right>", "open" },

	{ CONTEXT_GUIDANCE, "l", "next-link" },
	{ CONTEXT_GUIDANCE, "<Right>", "next-link" },
	{ CONTEXT_GUIDANCE, "h", "previous-link" },
	{ CONTEXT_GUIDANCE, "<Left>", "previous-link" },
	{ CONTEXT_GUIDANCE, "<Enter>", "follow-link" },
	{ CONTEXT_GUIDANCE, "<Space>", "page-down" },
	{ CONTEXT_SPLIT, "<Space>", "page-down" },

	{ CONTEXT_HELP, "j", "help-down" },
	{ CONTEXT_HELP, "<Down>", "help-down" },
	{ CONTEXT_HELP, "k", "help-up" },
	{ CONTEXT_HELP, "<Up>", "help-up" },
	{ CONTEXT_HELP, "<PageDown>", "help-page-down" },
	{ CONTEXT_HELP, "<Space>", "help-page-down" },
	{ CONTEXT_HELP, "<C-d>", "help-page-down" },
	{ CONTEXT_HELP, "<PageUp>", "help-page-up" },
	{ CONTEXT_HELP, "<C-u>", "help-page-up" },
	{ CONTEXT_HELP, "gg", "help-top" },
	{ CONTEXT_HELP, "<Home>", "help-top" },
	{ CONTEXT_HELP, "G", "help-bottom" },
	{ CONTEXT_HELP, "<End>", "help-bottom" },
	{ CONTEXT_HELP, "q", "help-close" },
	{ CONTEXT_HELP, "<Esc>", "help-close" },
	{ CONTEXT_HELP, "?", "help-close" },
	{ CONTEXT_HELP, "<F1>", "help-close" },
	{ CONTEXT_HELP, "<C-z>", "suspend" },
	{ CONTEXT_HELP, "<C-l>", "redraw" },

	{ CONTEXT_PROMPT, "<Enter>", "prompt-accept" },
	{ CONTEXT_PROMPT, "<Esc>", "prompt-cancel" },
	{ CONTEXT_PROMPT, "<C-g>", "prompt-cancel" },
	{ CONTEXT_PROMPT, "<Tab>", "prompt-complete" },
	{ CONTEXT_PROMPT, "<Left>", "prompt-left" },
	{ CONTEXT_PROMPT, "<C-b>", "prompt-left" },
	{ CONTEXT_PROMPT, "<Right>", "prompt-right" },
	{ CONTEXT_PROMPT, "<C-f>", "prompt-right" },
	{ CONTEXT_PROMPT, "<Home>", "prompt-start" },
	{ CONTEXT_PROMPT, "<C-a>", "prompt-start" },
	{ CONTEXT_PROMPT, "<End>", "prompt-end" },
	{ CONTEXT_PROMPT, "<C-e>", "prompt-end" },
	{ CONTEXT_PROMPT, "<Backspace>", "prompt-delete-back" },
	{ CONTEXT_PROMPT, "<C-h>", "prompt-delete-back" },
	{ CONTEXT_PROMPT, "<Delete>", "prompt-delete" },
	{ CONTEXT_PROMPT, "<C-d>", "prompt-delete" },
	{ CONTEXT_PROMPT, "<C-w>", "prompt-delete-word" },
	{ CONTEXT_PROMPT, "<C-u>", "prompt-delete-to-start" },
	{ CONTEXT_PROMPT, "<C-k>", "prompt-delete-to-end" },
	{ CONTEXT_PROMPT, "<C-l>", "redraw" },
	{ CONTEXT_PROMPT, "<C-z>", "suspend" },

	{ CONTEXT_EDITOR, "<C-s>", "editor-save" },
	{ CONTEXT_EDITOR, "<C-x>", "editor-save" },
	{ CONTEXT_EDITOR, "<Esc>", "editor-leave" },
	{ CONTEXT_EDITOR, "<C-g>", "editor-leave" },
	{ CONTEXT_EDITOR, "<Enter>", "editor-newline" },
	{ CONTEXT_EDITOR, "<C-j>", "editor-newline" },
	{ CONTEXT_EDITOR, "<Tab>", "editor-tab" },
	{ CONTEXT_EDITOR, "<Up>", "editor-up" },
	{ CONTEXT_EDITOR, "<C-p>", "editor-up" },
	{ CONTEXT_EDITOR, "<Down>", "editor-down" },
	{ CONTEXT_EDITOR, "<C-n>", "editor-down" },
	{ CONTEXT_EDITOR, "<PageUp>", "editor-page-up" },
	{ CONTEXT_EDITOR, "<PageDown>", "editor-page-down" },
	{ CONTEXT_EDITOR, "<Left>", "editor-left" },
	{ CONTEXT_EDITOR, "<C-b>", "editor-left" },
	{ CONTEXT_EDITOR, "<Right>", "editor-right" },
	{ CONTEXT_EDITOR, "<C-f>", "editor-right" },
	{ CONTEXT_EDITOR, "<Home>", "editor-line-start" },
	{ CONTEXT_EDITOR, "<C-a>", "editor-line-start" },
	{ CONTEXT_EDITOR, "<End>", "editor-line-end" },
	{ CONTEXT_EDITOR, "<C-e>", "editor-line-end" },
	{ CONTEXT_EDITOR, "<Backspace>", "editor-delete-back" },
	{ CONTEXT_EDITOR, "<C-h>", "editor-delete-back" },
	{ CONTEXT_EDITOR, "<Delete>", "editor-delete" },
	{ CONTEXT_EDITOR, "<C-d>", "editor-delete" },
	{ CONTEXT_EDITOR, "<C-w>", "editor-delete-word" },
	{ CONTEXT_EDITOR, "<C-u>", "editor-delete-to-start" },
	{ CONTEXT_EDITOR, "<C-k>", "editor-delete-to-end" },
	{ CONTEXT_EDITOR, "<C-l>", "redraw" },
	{ CONTEXT_EDITOR, "<C-z>", "suspend" },

	{ CONTEXT_ASK, "s", "ask-save" },
	{ CONTEXT_ASK, "<C-s>", "ask-save" },
	{ CONTEXT_ASK, "y", "ask-drop" },
	{ CONTEXT_ASK, "n", "ask-stay" },
	{ CONTEXT_ASK, "<Esc>", "ask-stay" },
	{ CONTEXT_ASK, "<C-l>", "redraw" },

	{ CONTEXT_CHOICE, "<Down>", "choice-down" },
	{ CONTEXT_CHOICE, "<Tab>", "choice-down" },
	{ CONTEXT_CHOICE, "<Up>", "choice-up" },
	{ CONTEXT_CHOICE, "<S-Tab>", "choice-up" },
	{ CONTEXT_CHOICE, "<Space>", "choice-toggle" },
	{ CONTEXT_CHOICE, "<Enter>", "choice-accept" },
	{ CONTEXT_CHOICE, "<Esc>", "choice-cancel" },
	{ CONTEXT_CHOICE, "q", "choice-cancel" },
	{ CONTEXT_CHOICE, "<C-l>", "redraw" },
	{ CONTEXT_CHOICE, "<C-z>", "suspend" },

	{ CONTEXT_REGISTER, "j", "register-down" },
	{ CONTEXT_REGISTER, "<Down>", "register-down" },
	{ CONTEXT_REGISTER, "k", "register-up" },
	{ CONTEXT_REGISTER, "<Up>", "register-up" },
	{ CONTEXT_REGISTER, "gg", "register-top" },
	{ CONTEXT_REGISTER, "<Home>", "register-top" },
	{ CONTEXT_REGISTER, "G", "register-bottom" },
	{ CONTEXT_REGISTER, "<End>", "register-bottom" },
	{ CONTEXT_REGISTER, "<C-d>", "register-scroll-down" },
	{ CONTEXT_REGISTER, "<PageDown>", "register-scroll-down" },
	{ CONTEXT_REGISTER, "<C-u>", "register-scroll-up" },
	{ CONTEXT_REGISTER, "<PageUp>", "register-scroll-up" },
	{ CONTEXT_REGISTER, "a", "register-add" },
	{ CONTEXT_REGISTER, "e", "register-field" },
	{ CONTEXT_REGISTER, "<Enter>", "register-field" },
	{ CONTEXT_REGISTER, "+", "register-link" },
	{ CONTEXT_REGISTER, "c", "register-close" },
	{ CONTEXT_REGISTER, "x", "register-remove" },
	{ CONTEXT_REGISTER, "u", "register-undo" },
	{ CONTEXT_REGISTER, "q", "register-leave" },
	{ CONTEXT_REGISTER, "<Esc>", "register-leave" },
	{ CONTEXT_REGISTER, "<C-l>", "redraw" },
	{ CONTEXT_REGISTER, "<C-z>", "suspend" },

	{ CONTEXT_SERVICES, "j", "services-down" },
	{ CONTEXT_SERVICES, "<Down>", "services-down" },
	{ CONTEXT_SERVICES, "k", "services-up" },
	{ CONTEXT_SERVICES, "<Up>", "services-up" },
	{ CONTEXT_SERVICES, "<PageDown>", "services-page-down" },
	{ CONTEXT_SERVICES, "<C-d>", "services-page-down" },
	{ CONTEXT_SERVICES, "<PageUp>", "services-page-up" },
	{ CONTEXT_SERVICES, "<C-u>", "services-page-up" },
	{ CONTEXT_SERVICES, "gg", "services-top" },
	{ CONTEXT_SERVICES, "<Home>", "services-top" },
	{ CONTEXT_SERVICES, "G", "services-bottom" },
	{ CONTEXT_SERVICES, "<End>", "services-bottom" },
	{ CONTEXT_SERVICES, "<Enter>", "services-choose" },
	{ CONTEXT_SERVICES, "a", "services-add" },
	{ CONTEXT_SERVICES, "d", "services-details" },
	{ CONTEXT_SERVICES, "D", "services-details" },
	{ CONTEXT_SERVICES, "m", "services-model" },
	{ CONTEXT_SERVICES, "q", "services-close" },
	{ CONTEXT_SERVICES, "S", "services-close" },
	{ CONTEXT_SERVICES, "<Esc>", "services-close" },
	{ CONTEXT_SERVICES, "<C-l>", "redraw" },
	{ CONTEXT_SERVICES, "<C-z>", "suspend" },

	{ CONTEXT_PICK, "<Down>", "pick-down" },
	{ CONTEXT_PICK, "<Tab>", "pick-down" },
	{ CONTEXT_PICK, "<Up>", "pick-up" },
	{ CONTEXT_PICK, "<S-Tab>", "pick-up" },
	{ CONTEXT_PICK, "<PageDown>", "pick-page-down" },
	{ CONTEXT_PICK, "<PageUp>", "pick-page-up" },
	{ CONTEXT_PICK, "<Enter>", "pick-accept" },
	{ CONTEXT_PICK, "<Esc>", "pick-cancel" },
	{ CONTEXT_PICK, "<C-g>", "pick-cancel" },
	{ CONTEXT_PICK, "<Backspace>", "pick-delete-back" },
	{ CONTEXT_PICK, "<C-h>", "pick-delete-back" },
	{ CONTEXT_PICK, "<C-u>", "pick-delete-to-start" },
	{ CONTEXT_PICK, "<C-l>", "redraw" },
	{ CONTEXT_PICK, "<C-z>", "suspend" },

	{ CONTEXT_FORM, "<Tab>", "form-next" },
	{ CONTEXT_FORM, "<Down>", "form-next" },
	{ CONTEXT_FORM, "<S-Tab>", "form-previous" },
	{ CONTEXT_FORM, "<Up>", "form-previous" },
	{ CONTEXT_FORM, "<Right>", "form-right" },
	{ CONTEXT_FORM, "<Left>", "form-left" },
	{ CONTEXT_FORM, "<Home>", "form-start" },
	{ CONTEXT_FORM, "<End>", "form-end" },
	{ CONTEXT_FORM, "<Backspace>", "form-delete-back" },
	{ CONTEXT_FORM, "<C-h>", "form-delete-back" },
	{ CONTEXT_FORM, "<Delete>", "form-delete" },
	{ CONTEXT_FORM, "<C-u>", "form-delete-to-start" },
	{ CONTEXT_FORM, "<Enter>", "form-accept" },
	{ CONTEXT_FORM, "<Esc>", "form-leave" },
	{ CONTEXT_FORM, "<C-l>", "redraw" },
	{ CONTEXT_FORM, "<C-z>", "suspend" },

	{ CONTEXT_QUIZ, "y", "quiz-yes" },
	{ CONTEXT_QUIZ, "p", "quiz-partly" },
	{ CONTEXT_QUIZ, "n", "quiz-no" },
	{ CONTEXT_QUIZ, "d", "quiz-unknown" },
	{ CONTEXT_QUIZ, "a", "quiz-na" },
	{ CONTEXT_QUIZ, "j", "quiz-down" },
	{ CONTEXT_QUIZ, "<Down>", "quiz-down" },
	{ CONTEXT_QUIZ, "<Tab>", "quiz-down" },
	{ CONTEXT_QUIZ, "k", "quiz-up" },
	{ CONTEXT_QUIZ, "<Up>", "quiz-up" },
	{ CONTEXT_QUIZ, "<S-Tab>", "quiz-up" },
	{ CONTEXT_QUIZ, "<Enter>", "quiz-accept" },
	{ CONTEXT_QUIZ, "b", "quiz-back" },
	{ CONTEXT_QUIZ, "<Backspace>", "quiz-back" },
	{ CONTEXT_QUIZ, "<C-h>", "quiz-back" },
	{ CONTEXT_QUIZ, "<Left>", "quiz-back" },
	{ CONTEXT_QUIZ, "s", "quiz-skip" },
	{ CONTEXT_QUIZ, "<Space>", "quiz-page-down" },
	{ CONTEXT_QUIZ, "<PageDown>", "quiz-page-down" },
	{ CONTEXT_QUIZ, "<C-d>", "quiz-page-down" },
	{ CONTEXT_QUIZ, "<PageUp>", "quiz-page-up" },
	{ CONTEXT_QUIZ, "<C-u>", "quiz-page-up" },
	{ CONTEXT_QUIZ, "q", "quiz-leave" },
	{ CONTEXT_QUIZ, "<Esc>", "quiz-leave" },
	{ CONTEXT_QUIZ, "<C-l>", "redraw" },
	{ CONTEXT_QUIZ, "<C-z>", "suspend" },

	{ CONTEXT_RESULT, "j", "result-down" },
	{ CONTEXT_RESULT, "<Down>", "result-down" },
	{ CONTEXT_RESULT, "k", "result-up" },
	{ CONTEXT_RESULT, "<Up>", "result-up" },
	{ CONTEXT_RESULT, "<PageDown>", "result-page-down" },
	{ CONTEXT_RESULT, "<Space>", "result-page-down" },
	{ CONTEXT_RESULT, "<C-d>", "result-page-down" },
	{ CONTEXT_RESULT, "<PageUp>", "result-page-up" },
	{ CONTEXT_RESULT, "<C-u>", "result-page-up" },
	{ CONTEXT_RESULT, "gg", "result-top" },
	{ CONTEXT_RESULT, "<Home>", "result-top" },
	{ CONTEXT_RESULT, "G", "result-bottom" },
	{ CONTEXT_RESULT, "<End>", "result-bottom" },
	{ CONTEXT_RESULT, "l", "result-next-link" },
	{ CONTEXT_RESULT, "<Right>", "result-next-link" },
	{ CONTEXT_RESULT, "<Tab>", "result-next-link" },
	{ CONTEXT_RESULT, "h", "result-previous-link" },
	{ CONTEXT_RESULT, "<Left>", "result-previous-link" },
	{ CONTEXT_RESULT, "<S-Tab>", "result-previous-link" },
	{ CONTEXT_RESULT, "<Enter>", "result-follow" },
	{ CONTEXT_RESULT, "<C-s>", "result-keep" },
	{ CONTEXT_RESULT, "q", "result-close" },
	{ CONTEXT_RESULT, "<Esc>", "result-close" },
	{ CONTEXT_RESULT, "<C-l>", "redraw" },
	{ CONTEXT_RESULT, "<C-z>", "suspend" },
	{ CONTEXT_GLOBAL, NULL, NULL },
};

const struct ui_hint ui_hints[] = {
	{ CONTEXT_TREE, "help", N_("help") },
	{ CONTEXT_TREE, "implemented", N_("implemented") },
	{ CONTEXT_TREE, "alternative", N_("alternative") },
	{ CONTEXT_TREE, "partial", N_("partial") },
	{ CONTEXT_TREE, "planned", N_("planned") },
	{ CONTEXT_TREE, "not-implemented", N_("not") },
	{ CONTEXT_TREE, "clear", N_("clear") },
	{ CONTEXT_TREE, "note", N_("note") },
	{ CONTEXT_TREE, "search", N_("search") },
	{ CONTEXT_TREE, "side", N_("side") },
	{ CONTEXT_TREE, "basis", N_("basis") },
	{ CONTEXT_TREE, "undo", N_("undo") },
	{ CONTEXT_TREE, "quit", N_("quit") },
	{ CONTEXT_GUIDANCE, "help", N_("help") },
	{ CONTEXT_GUIDANCE, "down", N_("scroll") },
	{ CONTEXT_GUIDANCE, "next-link", N_("next link") },
	{ CONTEXT_GUIDANCE, "follow-link", N_("follow it") },
	{ CONTEXT_GUIDANCE, "back", N_("back") },
	{ CONTEXT_GUIDANCE, "zoom", N_("zoom") },
	{ CONTEXT_GUIDANCE, "next-pane", N_("next pane") },
	{ CONTEXT_SPLIT, "help", N_("help") },
	{ CONTEXT_SPLIT, "model", N_("model") },
	{ CONTEXT_SPLIT, "side", N_("side") },
	{ CONTEXT_SPLIT, "down", N_("scroll") },
	{ CONTEXT_SPLIT, "zoom", N_("zoom") },
	{ CONTEXT_SPLIT, "next-pane", N_("next pane") },
	{ CONTEXT_SPLIT, "service", N_("service") },
	{ CONTEXT_HELP, "help-down", N_("down") },
	{ CONTEXT_HELP, "help-page-down", N_("page") },
	{ CONTEXT_HELP, "help-close", N_("close") },
	{ CONTEXT_EDITOR, "editor-save", N_("save") },
	{ CONTEXT_EDITOR, "editor-leave", N_("leave") },
	{ CONTEXT_EDITOR, "editor-newline", N_("new line") },
	{ CONTEXT_CHOICE, "choice-accept", N_("save") },
	{ CONTEXT_CHOICE, "choice-toggle", N_("change") },
	{ CONTEXT_CHOICE, "choice-cancel", N_("leave") },
	{ CONTEXT_REGISTER, "register-add", N_("add") },
	{ CONTEXT_REGISTER, "register-field", N_("record a field") },
	{ CONTEXT_REGISTER, "register-link", N_("link") },
	{ CONTEXT_REGISTER, "register-close", N_("close") },
	{ CONTEXT_REGISTER, "register-remove", N_("remove") },
	{ CONTEXT_REGISTER, "register-undo", N_("undo") },
	{ CONTEXT_REGISTER, "register-leave", N_("leave") },
	{ CONTEXT_SERVICES, "services-choose", N_("work on it") },
	{ CONTEXT_SERVICES, "services-add", N_("add") },
	{ CONTEXT_SERVICES, "services-details", N_("assurance") },
	{ CONTEXT_SERVICES, "services-model", N_("model") },
	{ CONTEXT_SERVICES, "services-close", N_("leave") },
	{ CONTEXT_PICK, "pick-accept", N_("add it") },
	{ CONTEXT_PICK, "pick-down", N_("next") },
	{ CONTEXT_PICK, "pick-cancel", N_("back") },
	{ CONTEXT_FORM, "form-accept", N_("make it") },
	{ CONTEXT_FORM, "form-next", N_("next field") },
	{ CONTEXT_FORM, "form-right", N_("change") },
	{ CONTEXT_FORM, "form-leave", N_("leave") },
	{ CONTEXT_QUIZ, "quiz-yes", N_("yes") },
	{ CONTEXT_QUIZ, "quiz-partly", N_("partly") },
	{ CONTEXT_QUIZ, "quiz-no", N_("no") },
	{ CONTEXT_QUIZ, "quiz-unknown", N_("don't know") },
	{ CONTEXT_QUIZ, "quiz-back", N_("back") },
	{ CONTEXT_QUIZ, "quiz-skip", N_("skip") },
	{ CONTEXT_QUIZ, "quiz-leave", N_("leave") },
	{ CONTEXT_RESULT, "result-down", N_("scroll") },
	{ CONTEXT_RESULT, "result-next-link", N_("next control") },
	{ CONTEXT_RESULT, "result-follow", N_("go there") },
	{ CONTEXT_RESULT, "result-close", N_("close") },
	{ CONTEXT_ASK, "ask-save", N_("save it") },
	{ CONTEXT_ASK, "ask-drop", N_("drop it") },
	{ CONTEXT_ASK, "ask-stay", N_("go on typing") },
	{ CONTEXT_GLOBAL, NULL, NULL },
};

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
		[CONTEXT_REGISTER] = N_("In a register"),
		[CONTEXT_SERVICES] = N_("In the services in scope"),
		[CONTEXT_PICK] = N_("While picking a service"),
		[CONTEXT_QUIZ] = N_("While answering a quiz"),
		[CONTEXT_RESULT] = N_("In the result of a quiz"),
	};

	return _(titles[context]);
}

const char *command_key(const char *name, enum context context)
{
	const char *everywhere = NULL;

	for (const struct ui_key *key = ui_keys; key->keys; key++) {
		bool here = key->context == context;

		if ((!here && key->context != CONTEXT_GLOBAL) || strcmp(key->command, name) != 0)
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
	unsigned key;

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

const struct ui_command *keys_find(enum context context, const unsigned *keys, unsigned count,
				   bool *longer)
{
	const char *exact = NULL, *everywhere = NULL;

	*longer = false;
	for (const struct ui_key *key = ui_keys; key->keys; key++) {
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
