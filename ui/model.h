/*
 * What the screen shows: a session, its catalog, and where the user is in it.
 *
 * Knows no pane, no key and no canvas. Everything that depends on the number of controls is
 * kept per node and changed along one path of the tree, so that a key costs what changes.
 */
#ifndef REMIT_UI_MODEL_H
#define REMIT_UI_MODEL_H

#include "ops/ops.h"
#include "ui/glyphs.h"

struct ui_model {
	const struct ops *ops;
	struct session *session;
	const struct catalog *catalog;
	char *notice;            /* what ops_catalog() had to say; NULL when nothing */
	char *service;           /* the one that is worked on; "-": the whole scope */
	enum role role;          /* ours for that service */
	enum model looked_at;    /* the service model the screen shows */
	enum side side;          /* the side that recording goes to */
	unsigned selected;       /* a node that is visible */
	unsigned version;        /* counts changes of what is recorded or looked at */

	unsigned char *flags;    /* per node, enum node_flag */
	unsigned char *marks;    /* per node and side: enum glyph + 1, 0 not worked out yet */
	GPtrArray *declared;     /* of char *: ids of the declarations that are loaded */
	struct tally *tallies;   /* per node, over our sides; a group has its subtree's */
	struct tally total;
	unsigned marked_count;
	GArray *marked_last;     /* of unsigned: what was marked when the marks last went */

	unsigned action_count;   /* actions of the journal that are taken in */
	char last_action[65];    /* the id of the last of them */

	GArray *trail;           /* of unsigned: nodes left by a jump */
	unsigned trail_at;       /* how many of them lie behind */
	unsigned shown, controls; /* how many controls the filter shows, and how many there are */
	char *filter;            /* which controls are shown, as it was typed; NULL: all */
	char *search;            /* what is searched for; NULL */
	char *searched;          /* what was before Esc: n goes on with it; NULL */
	struct catalog_needle *needle; /* the same, to be shown in texts; NULL */
	unsigned search_actions; /* how many actions there were then */
	GArray *matches;         /* of unsigned: its nodes, in order */
};

enum node_flag {
	NODE_FOLDED = 1,
	NODE_MARKED = 2,
	NODE_RECORDED = 4,
	NODE_HIDDEN = 8,      /* the filter leaves it out */
	NODE_WAS_FOLDED = 16, /* before there was a filter */
	NODE_AROUND = 32,     /* the filter shows it only for what stands below it */
};

/* What was taken in from the journal. */
struct ui_news {
	unsigned count;  /* actions that this screen did not make */
	char *by, *what; /* the last of them: its author and what it did; NULL when count is 0 */
	bool merged;     /* another copy was merged in, by remit or by git: nothing is counted */
	unsigned conflicts; /* while it was: paths that are in conflict now */
};
void ui_news_clear(struct ui_news *news);

/*
 * A model of an open session, which it owns from then on.
 *
 *   catalog  id or path that was asked for; NULL: the session's
 *
 * Returns NULL with the errors of ops_catalog(); the session is then closed.
 */
struct ui_model *model_new(const struct ops *ops, struct session *session, const char *catalog,
			   GError **error);
void model_free(struct ui_model *model); /* NULL is fine */

/* Remember the place for the next time, and take it up again. */
void model_remember(const struct ui_model *model);
void model_recall(struct ui_model *model);
/* Go to where another model of the same session is: control, open groups, service, side, model. */
void model_follow(struct ui_model *model, const struct ui_model *other);

/* ---- the tree (model_tree.c) ------------------------------------------------- */

/* The selected node; may be NULL. */
const struct catalog_node *model_node(const struct ui_model *model);
/* Whether anything stands below a row, which can then be folded away. */
bool model_can_fold(const struct ui_model *model, unsigned index);
bool model_is_folded(const struct ui_model *model, unsigned index);
bool model_is_marked(const struct ui_model *model, unsigned index);
/* How many of the controls in a group are marked. */
unsigned model_marked_in(const struct ui_model *model, unsigned group);
/* The visible row after or before one; CATALOG_NONE at the ends. */
unsigned model_row_after(const struct ui_model *model, unsigned index);
unsigned model_row_before(const struct ui_model *model, unsigned index);
/* The first row and the last; CATALOG_NONE where nothing is shown. */
unsigned model_row_first(const struct ui_model *model);
unsigned model_row_last(const struct ui_model *model);
/* The row that is seen where `index` is: itself, or the topmost folded group above it. */
unsigned model_row_of(const struct ui_model *model, unsigned index);
/* Select a node and open the groups above it. */
void model_select(struct ui_model *model, unsigned index);
/* The same as a jump, which model_trail_step() goes back over. */
void model_jump(struct ui_model *model, unsigned index);
bool model_trail_step(struct ui_model *model, int step);
void model_fold(struct ui_model *model, unsigned index, bool folded);
/* Fold every group whose depth is at least this, open the others. */
void model_fold_from_depth(struct ui_model *model, unsigned depth);
void model_mark(struct ui_model *model, unsigned index, bool marked);
void model_mark_none(struct ui_model *model);
bool model_is_hidden(const struct ui_model *model, unsigned index);
/*
 * Show only the controls that a filter lets pass, all groups with any open; marks of the others
 * go. What is recorded later hides nothing until the filter is set again.
 *
 *   text   as ops_filter_parse() takes it; "" shows everything again, folded as it was
 *   shown  receives how many controls are shown; may be NULL
 *
 * Returns false with the errors of ops_filter_parse() or, when nothing would pass,
 * REMIT_ERROR_USAGE; everything is then as before.
 */
bool model_filter(struct ui_model *model, const char *text, unsigned *shown, GError **error);
/* Mark what was marked when the marks last went; how many that are. */
unsigned model_mark_again(struct ui_model *model);
/* ---- searching (model_search.c) ---------------------------------------------- */

/* Search the texts of the catalog and what is recorded; returns the number of matches and
 * remembers them. */
unsigned model_search(struct ui_model *model, const char *text);
void model_search_none(struct ui_model *model);
/* The next match in a direction, round the end; CATALOG_NONE when there is none. `place` receives
 * its number from 1. */
unsigned model_match_after(const struct ui_model *model, int step, unsigned *place);
/* The match whose id is what was searched for, whatever the case; CATALOG_NONE when there is
 * none. */
unsigned model_match_named(const struct ui_model *model, unsigned *place);

/* ---- what is recorded (model_record.c) --------------------------------------- */

/* The sums and marks of everything, after the model or the whole journal changed. */
void model_count_all(struct ui_model *model);
/* The mark of one side of a control. */
enum glyph model_mark_of(struct ui_model *model, unsigned index, enum side side);
void model_look_at(struct ui_model *model, enum model looked_at);
/* Work on a service, or with "-" on the whole scope: what is shown and recorded is its records,
 * under its model; the side goes to our own where our role is another one. */
void model_work_on(struct ui_model *model, const char *service);
bool model_is_whole_scope(const struct ui_model *model);
/* What titles call the service that is worked on: its id, or its name where ops_service_id() could
 * not spell that and the id is only a number. Made to show; g_free(). */
char *model_service_words(const struct ui_model *model);

/*
 * The controls that recording is about: the marked ones, else the selected one.
 * GArray of unsigned, empty when a group is selected; g_array_unref().
 */
GArray *model_targets(const struct ui_model *model);
struct ops_target model_target(const struct ui_model *model, unsigned index);
/* The text of a field when all targets have the same; NULL otherwise. g_free(). */
char *model_field_get(const struct ui_model *model, const char *field);

/* One field and its new text; "" clears. The member of a set of texts is written FIELD/MEMBER. */
struct ui_value {
	const char *field, *text;
};
/* Whether there is something to record for; REMIT_ERROR_USAGE with the way out when not. */
bool model_check_targets(const GArray *targets, GError **error);

/* What is recorded for whom, in one action that one undo takes back. */
struct ui_recording {
	const GArray *controls;  /* of unsigned: places in the catalog's nodes */
	const char *service;     /* NULL: the one that is worked on */
	const char *why;         /* the reason kept with the action; NULL: none */
	const struct ui_value *values;
	unsigned value_count;
	enum side side;
};
/*
 * Record.
 *
 *   news  receives what others had written meanwhile; may be NULL
 *
 * Returns false with the errors of model_check_targets(), ops_field_set() and ops_append();
 * nothing is recorded then.
 */
bool model_record_for(struct ui_model *model, const struct ui_recording *recording,
		      struct ui_news *news, GError **error);
/* Whether this is the session as it is now; REMIT_ERROR_NO with the way back when it is not. */
bool model_check_now(const struct ui_model *model, GError **error);
/* Append a change that was put together elsewhere; an empty one is nothing to do. */
bool model_append(struct ui_model *model, const struct change *change, struct ui_news *news,
		  GError **error);
/* What moving reviews on came to. */
struct ui_review {
	const char *word;      /* of session_review_words: how far they are now */
	unsigned moved, left;  /* left are those without a status, and those that were further */
};
/* Move the review of the targets one step on; of several those that have come least far. */
bool model_review_on(struct ui_model *model, struct ui_review *done, struct ui_news *news,
		     GError **error);
bool model_undo(struct ui_model *model, bool redo, unsigned *left, char **what, GError **error);
/* "5.1.1 customer: Status", or the path itself when it is no record's; g_free(). */
char *model_path_title(const char *path);
/* Look what others wrote. */
bool model_refresh(struct ui_model *model, struct ui_news *news, GError **error);

#endif
