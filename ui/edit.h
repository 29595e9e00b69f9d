/*
 * Text being typed: a buffer and a cursor that moves by whole characters with their marks.
 * The one-line prompt, the fields of the form and the editor in place share it.
 */
#ifndef REMIT_UI_EDIT_H
#define REMIT_UI_EDIT_H

#include "base/base.h"

struct edit {
	GString *text;
	size_t cursor; /* byte offset, always between two clusters */
	bool changed;
};

void edit_init(struct edit *edit, const char *text); /* cursor at the end; NULL is "" */
void edit_clear(struct edit *edit);                  /* free what edit_init() made */
void edit_replace(struct edit *edit, const char *text);

void edit_insert(struct edit *edit, unsigned character);
void edit_insert_text(struct edit *edit, const char *text);

/* Where the cursor can go within a text; commands name them. */
enum edit_motion {
	EDIT_LEFT, EDIT_RIGHT, EDIT_LINE_START, EDIT_LINE_END, EDIT_WORD_LEFT, EDIT_TEXT_START,
	EDIT_TEXT_END, EDIT_MOTION_COUNT
};
size_t edit_find(const struct edit *edit, enum edit_motion motion);
void edit_move(struct edit *edit, enum edit_motion motion);
/* Delete from the cursor to where a motion would go. */
void edit_delete(struct edit *edit, enum edit_motion motion);

/* Columns that bytes of the text take on the screen. */
int edit_columns(const struct edit *edit, size_t from, size_t to);

/* One line of the text as the editor shows it. */
struct edit_line {
	size_t start, end; /* bytes, without the newline */
};
/* Wrap to a width; GArray of struct edit_line, never empty. */
GArray *edit_wrap(const struct edit *edit, int columns);
/* The line the cursor stands in. */
unsigned edit_cursor_line(const struct edit *edit, const GArray *lines);
/* Move the cursor by lines of that wrapping, keeping the column where possible. */
void edit_move_lines(struct edit *edit, int columns, int step);

#endif
