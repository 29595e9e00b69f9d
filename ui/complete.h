/*
 * Completion of a word in a line: what could stand in its place, and how far that agrees.
 */
#ifndef REMIT_UI_COMPLETE_H
#define REMIT_UI_COMPLETE_H

#include "ui/edit.h"

struct candidates {
	const char *typed;     /* the beginning of the word; borrowed */
	GString *common, *list;
	unsigned count;
	bool by_title; /* some of them only because of that */
};

void complete_begin(struct candidates *candidates, const char *typed);
/* Offer a word, and what follows it at once ("=" after a name); those that do not begin as typed
 * are left out, case does not matter. */
void complete_offer(struct candidates *candidates, const char *word, const char *suffix);
void complete_words(struct candidates *candidates, const char *const *words); /* NULL is fine */
/*
 * The same of a word that people read otherwise: its label, where it begins as typed and is more
 * than the word with a capital, else the word itself. A label with blanks is put in quotes, unless
 * something follows it at once: then it cannot be typed.
 */
void complete_label(struct candidates *candidates, const char *word, const char *label,
		    const char *suffix);
/* The words of a vocabulary, see label_word(), in that way; NULL is fine. */
void complete_labels(struct candidates *candidates, const char *const *words);
/* The id of an entry of a register, listed with its title, a part of which finds it too; NULL: it
 * has none. */
void complete_titled(struct candidates *candidates, const char *id, const char *title);
/*
 * Put what all candidates agree in before the cursor, in place of the word.
 *
 *   choices  receives the candidates when there are several, or that there are none; g_free()
 *
 * The candidates are then used up.
 */
void complete_finish(struct candidates *candidates, struct edit *edit, char **choices);
/* The same where another word may follow: behind the only candidate stands a blank, unless it goes
 * on as NAME= or FOLDER/ do. */
void complete_finish_word(struct candidates *candidates, struct edit *edit, char **choices);

#endif
