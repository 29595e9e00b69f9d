/*
 * The part of the report's public header about several services: the joint status in words, and
 * the matrix of controls and services with the worst case of each control. It comes with report.h.
 */
#ifndef REMIT_REPORT_MATRIX_H
#define REMIT_REPORT_MATRIX_H

#include "session/session.h"

/* ---- the joint status in words ------------------------------------------------------- */

/* "partial (not verified)"; "none: excluded"; g_free(). */
char *label_joint_status(const struct joint *joint);
/* The same, and where it is so that nobody owns one of the duties; g_free(). */
char *label_joint(const struct joint *joint);
/* What a joint status comes of: which side it is, where they are not alike; duties that nobody owns
 * or that the parties do not agree on; what rests on a word or on lapsed certificates alone. */
enum joint_part { JOINT_SIDES = 1, JOINT_DUTIES = 2, JOINT_BASIS = 4, JOINT_ALL = 7 };
/*
 * Why it is so, joined by semicolons; "" where there is nothing to say; g_free().
 *
 *   parts  which of these reasons: enum joint_part joined
 */
char *label_joint_reasons(const struct joint *joint, unsigned parts);
/* "partial, stated only" in place of a side's status, where it rests on a word alone; else the
 * status as it is; g_free(). */
char *label_joint_side(const struct joint_side *side, const char *status);
/* "partial; not assessed: 1 of 3; ..."; with `brief` no more than that; g_free(). */
char *label_joint_sum(const struct joint_sum *sum, bool brief);

/* ---- the matrix ------------------------------------------------------------------------ */

/* A service in scope, or "-", the whole scope. Texts that are not char * are borrowed. */
struct matrix_column {
	char *id;
	const char *name, *provider; /* NULL: not said */
	enum role role;
	enum model model;
	struct cover cover;
	char *standing; /* what has to be said of its assurance; NULL: nothing */
};

struct matrix_cell {
	bool absent; /* of the whole scope: nothing is recorded for it, and it counts for nothing */
	struct joint joint;
};

struct matrix_row {
	const struct catalog_node *node;
	struct matrix_cell *cells; /* one for each column */
	struct joint_sum worst;
	unsigned worst_at;         /* the first column that decides it */
};

/*
 * Controls by services. The whole scope is a column where something is recorded for it, and where
 * there is no service. Made once; borrows from session and catalog, which must not change before
 * matrix_free().
 */
struct matrix {
	GPtrArray *columns; /* of struct matrix_column *: by id, the whole scope last */
	GPtrArray *rows;    /* of struct matrix_row *, in catalog order */
	char **gone;        /* ids of services with records that are not in scope any more */
};

/*
 * Make the matrix.
 *
 *   services  ids of the columns that are wanted, "-" among them; NULL: all there are
 *   filter    only controls that pass it for one of the columns; NULL: all
 *   day       on which assurances are looked at; NULL: today by the clock of the session
 */
struct matrix *matrix_new(const struct session *session, const struct catalog *catalog,
			  const char *const *services, const struct filter *filter,
			  const char *day);
void matrix_free(struct matrix *matrix); /* NULL is fine */

/* The worst case of one control alone, over the columns that matrix_new() would give it. Returns
 * how many services are in scope; with fewer than two nothing is worked out. */
unsigned matrix_worst(const struct session *session, const struct catalog_node *node,
		      struct joint_sum *sum);

/* A cell in ASCII: the mark of its joint status (+ implemented, = alternative, ~ partial,
 * o planned, - not implemented, . not assessed, x excluded, / left out, nothing where nobody has a
 * duty), then ! where a duty is in dispute or nobody's, and ? where it is not verified.
 * g_free(). */
char *matrix_marks(const struct matrix_cell *cell);
/* The worst case as marks, with .N where N services are not assessed beside another one;
 * g_free(). */
char *matrix_worst_marks(const struct joint_sum *worst);
/* The flags of a cell, "", "!", "?" or "!?", and of a worst case. Static. */
const char *matrix_flags(const struct matrix_cell *cell);
const char *matrix_worst_flags(const struct joint_sum *worst);
/* A cell in words, with the reasons; g_free(). */
char *matrix_words(const struct matrix_cell *cell);
/* A row as one line, to be heard: id and title, the worst case, then each service with its heading
 * in front of its value; g_free(). */
char *matrix_row_words(const struct matrix *matrix, const struct matrix_row *row);
/* "app (Our application), Example, SaaS, we: provider"; g_free(). */
char *matrix_column_words(const struct matrix_column *column);
/* The words of a column's heading: its id, or "all" for the whole scope; translated. Borrowed. */
const char *matrix_column_head(const struct matrix_column *column);

#endif
