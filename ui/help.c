/*
 * Help, and the manual page's part of it: both made from the tables of commands, keys and
 * marks, so that neither can say anything else than what is bound.
 */
#include "ui/screen_private.h"

#include <string.h>

enum { KEY_COLS = 22 };

/* All keys of a command in a context, "j, <Down>"; "" when it has none. */
static char *keys_of(const struct ui_key *table, const char *command, enum context context)
{
	GString *keys = g_string_new(NULL);

	for (const struct ui_key *key = table; key->keys; key++)
		if (key->context == context && strcmp(key->command, command) == 0)
			g_string_append_printf(keys, "%s%s", keys->len ? ", " : "", key->keys);
	return g_string_free(keys, FALSE);
}

/* ---- the page ---------------------------------------------------------------- */

/* A row of help; keys that have no room in the column go on below those that have. */
static void add_row(struct page *page, bool plain, const char *keys, const char *help)
{
	const char *cut = NULL;

	for (const char *at = keys; !plain && strlen(keys) >= KEY_COLS; at = cut) {
		const char *comma = strstr(at, ", ");

		if (!comma || comma + 1 - keys >= KEY_COLS)
			break;
		cut = comma + 2;
	}
	if (!cut) {
		page_add_field(page, KEY_COLS, keys, STYLE_PLAIN, help);
		return;
	}
	g_autofree char *first = g_strndup(keys, (gsize)(cut - 1 - keys));
	page_add_field(page, KEY_COLS, first, STYLE_PLAIN, help);
	page_add_text(page, STYLE_DIM, cut);
}

/* The keys of a context whose commands are its own, or those that it has from elsewhere. */
static void add_keys(const struct screen *screen, struct page *page, enum context context, bool own)
{
	for (const struct ui_command *command = NULL; (command = command_next(command));) {
		g_autofree char *keys = (command->context == context) == own ?
			keys_of(screen->keys, command->name, context) : g_strdup("");

		if (*keys)
			add_row(page, screen->linear, keys, _(command->help));
	}
}

/* What the place is for comes first. */
static void add_context(const struct screen *screen, struct page *page, enum context context)
{
	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, context_title(context));
	add_keys(screen, page, context, true);
	add_keys(screen, page, context, false);
}

/* What can be typed after `:` and has no key anywhere. */
static void add_typed(const struct screen *screen, struct page *page)
{
	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, _("After a colon"));
	for (const struct ui_command *command = NULL; (command = command_next(command));) {
		bool bound = false;

		for (const struct ui_key *key = screen->keys; key->keys; key++)
			bound |= strcmp(key->command, command->name) == 0;
		if (bound)
			continue;
		g_autofree char *name = g_strdup_printf(":%s", command->name);
		page_add_field(page, KEY_COLS, name, STYLE_PLAIN, _(command->help));
	}
	page_add_text(page, STYLE_PLAIN,
		      _("Every command of the panes can be typed by its name too; Tab completes."));
}

/* What the first hour needs, in the order it is needed. */
static void add_first(const struct screen *screen, struct page *page)
{
	static const char *const names[] = { "down",	    "open",	"parent", "next-unassessed",
					     "implemented", "alternative", "partial", "planned",
					     "not-implemented", "clear", "side", "undo", "remark",
					     "search", "next-pane", "quit" };

	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, _("To begin with"));
	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
		const struct ui_command *command = command_find(names[i]);

		const char *key = command_key(screen->keys, names[i], CONTEXT_TREE);

		if (key)
			page_add_field(page, KEY_COLS, key, STYLE_PLAIN, _(command->help));
	}
}

static void add_marks(struct page *page, bool ascii)
{
	page_add_blank(page);
	page_add_text(page, STYLE_HEADING, _("Marks"));
	page_add_text(page, STYLE_PLAIN,
		      _("Before each id stand two marks: the customer's, then the provider's. What the other party declares of its side has marks of its own, until one of us says something."));
	for (enum glyph glyph = 0; glyph < GLYPH_COUNT; glyph++)
		if (*glyph_words(glyph))
			page_add_field(page, KEY_COLS, glyph_text(glyph, ascii), glyph_style(glyph),
				       glyph_words(glyph));
}

/* In which order the places of the screen come; the first form comes before all help. */
static const enum context chapters[] = {
	CONTEXT_GLOBAL,	  CONTEXT_TREE,	   CONTEXT_GUIDANCE,  CONTEXT_SPLIT,	CONTEXT_EDITOR,
	CONTEXT_ASK,	  CONTEXT_PROMPT,  CONTEXT_CHOICE,    CONTEXT_REGISTER, CONTEXT_WALK,
	CONTEXT_FIELDS,	  CONTEXT_RESOLVE, CONTEXT_DISPUTES,  CONTEXT_SERVICES, CONTEXT_PICK,
	CONTEXT_QUIZ,	  CONTEXT_RESULT,  CONTEXT_DASHBOARD, CONTEXT_MATRIX,	CONTEXT_HISTORY,
	CONTEXT_SESSIONS, CONTEXT_PLAN,	   CONTEXT_HELP,      CONTEXT_FORM,
};

static struct page *help_page(const struct screen *screen, int width)
{
	struct page *page = screen_page(screen, width);

	page_add_text(
		page, STYLE_PLAIN,
		screen->linear ?
			_("A digit records the status for the side that a row says first; s changes the side. What is recorded is saved at once.") :
			_("A digit records the status for the side in brackets in the last line; s changes the side. What is recorded is saved at once."));
	/* Whoever asks in the tree may have come an hour ago. */
	if (screen->help_context == CONTEXT_TREE)
		add_first(screen, page);
	add_context(screen, page, screen->help_context);
	if (screen->help_context != CONTEXT_TREE)
		add_first(screen, page);
	for (unsigned i = 0; i < G_N_ELEMENTS(chapters); i++)
		if (chapters[i] != screen->help_context && chapters[i] != CONTEXT_FORM)
			add_context(screen, page, chapters[i]);
	add_typed(screen, page);
	if (!screen->linear) /* there they are words */
		add_marks(page, screen->ascii);
	return page;
}

void help_open(struct screen *screen)
{
	if (reading_is_open(screen, help_page)) {
		screen_set_overlay(screen, NULL);
		return;
	}
	screen->help_context = screen_context(screen);
	reading_open(screen, _("Help"), help_page);
}

/* ---- the manual -------------------------------------------------------------- */

static void put_context(GString *out, enum context context)
{
	g_string_append_printf(out, ".Ss %s\n.Bl -tag -width Ds\n", context_title(context));
	for (const struct ui_command *command = NULL; (command = command_next(command));) {
		g_autofree char *keys = keys_of(ui_keys, command->name, context);

		if (!*keys)
			continue;
		g_string_append(out, ".It ");
		mdoc_words(out, keys);
		if (command->context == CONTEXT_GLOBAL) {
			g_autofree char *typed = g_strdup_printf(":%s", command->name);
			g_string_append(out, " , ");
			mdoc_name(out, typed);
		}
		g_string_append_c(out, '\n');
		mdoc_span(out, _(command->help));
		g_string_append(out, ".\n");
	}
	g_string_append(out, ".El\n");
}

static void put_typed(GString *out)
{
	g_string_append_printf(out, ".Ss %s\n.Bl -tag -width Ds\n", _("After a colon"));
	for (const struct ui_command *command = NULL; (command = command_next(command));) {
		if (command->context != CONTEXT_GLOBAL ||
		    command_key(ui_keys, command->name, CONTEXT_TREE) ||
		    command_key(ui_keys, command->name, CONTEXT_GUIDANCE))
			continue;
		g_autofree char *typed = g_strdup_printf(":%s", command->name);
		g_string_append(out, ".It ");
		mdoc_name(out, typed);
		g_string_append_c(out, '\n');
		mdoc_span(out, _(command->help));
		g_string_append(out, ".\n");
	}
	g_string_append(out, ".El\n");
}

char *ui_manual(void)
{
	GString *out = g_string_new(NULL);

	for (unsigned i = 0; i < G_N_ELEMENTS(chapters); i++)
		put_context(out, chapters[i]);
	put_typed(out);
	return g_string_free(out, FALSE);
}
