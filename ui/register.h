/*
 * What the files of the registers share: the overlay that shows one.
 */
#ifndef REMIT_UI_REGISTER_H
#define REMIT_UI_REGISTER_H

#include "ui/screen_private.h"

struct register_view {
	struct overlay base;
	const struct ops_kind *kind;
	GPtrArray *entries;      /* of struct ops_entry *; borrows from the session */
	unsigned version;        /* of the model that they were made of */
	unsigned at, top;
	char *wanted;            /* the entry to put the cursor on */
	GHashTable *marked;      /* of char *: ids; those of entries that are gone mean nothing */
	struct scroll_pane below;
	int below_rows;
	bool reads_below;        /* what the entry says was moved in last: the cursor is there */
	char *search;            /* what was looked for last; NULL */
	struct catalog_needle *needle; /* the same; NULL */
	unsigned began;          /* the entry under the cursor when the search began */
};

/* What the links of a kind lead to, a line each, controls in the order of the catalog.
 *
 *   name  of the link: control, evidence, ...
 *   path  of the links, without what they lead to
 *
 * NULL when there are none; g_free(). */
char *field_links_text(const struct ui_model *model, const char *name, const char *path);

/* What is done to one entry. */
typedef bool (*register_put_fn)(const struct ui_model *model, const struct ops_kind *kind,
				struct change *change, const char *id, const void *data,
				GError **error);
/* Whether there is an entry under the cursor; that there is none is said. */
bool register_has_entry(struct screen *screen);
/* Whether there is a control to link to: the selected one, or marked ones; else it is said. */
bool register_has_targets(struct screen *screen);
/* Do it to the entry under the cursor or to all that are marked, in one action. */
bool register_put(struct screen *screen, const char *what, register_put_fn put, const void *data);

/* The ids that a command is about: the marked entries, else the one under the cursor; an array of
 * char *, g_ptr_array_unref(). */
GPtrArray *register_targets(const struct register_view *view);
/* Open a prompt over the register, unless it is empty. */
unsigned register_ask(struct screen *screen, const char *question, prompt_done_fn done,
		      prompt_complete_fn complete);
/* A field and what it takes; `data` of register_put_value(). */
struct register_value {
	const char *field, *text;
};
bool register_put_value(const struct ui_model *model, const struct ops_kind *kind,
			struct change *change, const char *id, const void *data, GError **error);

/* The register that is open; only while its overlay is the uppermost. */
struct register_view *register_of(struct screen *screen);
/* The entry under the cursor; NULL when there is none. */
const struct ops_entry *register_entry(const struct register_view *view);
/* The register on top, or the one under the line that is typed. */
struct register_view *register_under(const struct screen *screen);
/* Whether a command of the registers does something in the one that is open. */
bool register_offers(const struct screen *screen, const char *command);
/* Put the cursor on the entry at a place of the list. */
void register_go(struct screen *screen, struct register_view *view, unsigned at);
/* Read the entries anew and put the cursor on one of them. */
void register_choose(struct screen *screen, const char *id);

/* A path as shells take it: ~ is the home folder; g_free(). And its completion
 * (register_files.c). */
char *path_typed(const char *typed);
void path_complete(struct screen *screen, struct edit *edit, char **choices);

#endif
