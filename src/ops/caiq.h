/*
 * The part of ops' public header that takes in what a provider answered in a CAIQ: a file read, a
 * plan, statements recorded. It comes with ops.h; report/caiq.h says what the ids are.
 */
#ifndef REMIT_OPS_CAIQ_H
#define REMIT_OPS_CAIQ_H

#include "ops/import.h"
#include "report/report.h"

struct ops;
struct ops_place;

/* ---- the file ---------------------------------------------------------------------- */

enum { OPS_CAIQ_ROWS_MAX = 5000 }; /* with anything in them; more is REMIT_ERROR_LIMIT */

/* One question as it was answered. Words are of session_stated_words and
 * session_ownership_words, texts as they stand without blanks around; NULL: the cell is empty. */
struct ops_caiq_row {
	struct caiq_id id;
	const char *answer, *ownership;
	char *how, *responsibilities;
	bool inherited; /* the ownership is that of the question above, of the same control */
	unsigned line, column;
};

/* What was not taken. */
struct ops_caiq_left {
	unsigned line, column;
	char *text;    /* the beginning of the cell */
	char *reason;
	bool is_loss;  /* an answer was lost with it; else it is a heading, a footer, ... */
};

struct ops_caiq {
	enum caiq_edition edition;
	bool is_told;      /* by ids that only this edition has or by who called; or it makes no
			    * difference, since all ids are the same control in both */
	GPtrArray *rows;   /* of struct ops_caiq_row *, each id once */
	GPtrArray *left;   /* of struct ops_caiq_left *, in the order of the file */
	GPtrArray *absent; /* const char *: of caiq_headings, columns that are not there */
	unsigned unanswered; /* questions with nothing in their cells: in none of these */
};

/*
 * Read a questionnaire that was answered: CSV with its columns found by their names in one of the
 * first lines, whatever case, blanks and "(Optional/Recommended)" they are written with. Other
 * columns are of no account, nor is the text of a question. An ownership cell that is empty, as
 * where cells were merged, takes that of the question above within the same control.
 *
 *   name     what errors call it
 *   edition  a word of session_caiq_words; NULL: by the ids
 *
 * Returns NULL with REMIT_ERROR_INPUT (not CSV, columns missing, ids of both editions), _LIMIT or
 * _USAGE (no such edition). ops_caiq_free().
 */
struct ops_caiq *ops_caiq_read(const char *name, GBytes *bytes, const char *edition,
			       GError **error);
void ops_caiq_free(struct ops_caiq *caiq); /* NULL is fine */

/* ---- what it would change ---------------------------------------------------------- */

/* What is answered to a question; words and texts as in struct ops_caiq_row, all NULL: nothing. */
struct ops_caiq_said {
	char *answer, *ownership, *how, *responsibilities;
};

/* One question of the plan. */
struct ops_caiq_item {
	char *question;     /* A&A-01.1 */
	enum ops_import_fate fate; /* new, changed, unchanged */
	bool is_gone;       /* changed: the file says nothing of it any more */
	struct ops_caiq_said before, after;
	GArray *counterparts; /* of struct caiq_counterpart */
	unsigned line;      /* 0: it is gone */
};

struct ops_caiq_plan {
	char *file, *hash;  /* its name, and the SHA-256 of its bytes */
	char *id;           /* of the declaration that it becomes */
	char *organisation, *date; /* NULL: not said */
	char *earlier;      /* the edition of the one that it takes the place of, when that is
			     * another: the same id can be another question; else NULL */
	struct ops_caiq *caiq;
	GPtrArray *items;   /* of struct ops_caiq_item *, in the order of the file, the gone last */
	unsigned counts[IMPORT_COUNT];
	unsigned attached;  /* of the statements of the file: they lead to a control */
	struct change *change;
};

/* How a file is taken. */
struct ops_caiq_taking {
	const char *edition; /* as in ops_caiq_read() */
	const char *party;   /* who answered; NULL: the provider of the service, else what is
			      * recorded */
	const char *date;    /* of the answers, as people say days; NULL: what is recorded, of
			      * another file today */
};

/*
 * Work out what a questionnaire would change. Nothing is written.
 *
 * It becomes the declaration of the provider for the service of the place, declaration/caiq or
 * declaration/caiq-SERVICE, with a statement for each question. No status, basis or duty is
 * touched. One that was imported before is replaced; what it said and this one does not is cleared.
 *
 * Returns NULL with REMIT_ERROR_NOT_FOUND, _READ, _USAGE or the errors of ops_caiq_read().
 * ops_caiq_plan_free().
 */
struct ops_caiq_plan *ops_caiq_plan(const struct ops *ops, const struct ops_place *place,
				    const char *path, const struct ops_caiq_taking *how,
				    GError **error);
void ops_caiq_plan_free(struct ops_caiq_plan *plan); /* NULL is fine */

/* Record a plan as one action, which says the file's name and hash; as ops_import_apply(). */
bool ops_caiq_apply(const struct ops *ops, struct session *session,
		    const struct ops_caiq_plan *plan, char *id, GError **error);

#endif
