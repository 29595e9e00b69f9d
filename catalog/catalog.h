/*
 * catalog: one edition of one framework, its tree, its controls, its guidance.
 *
 * A catalog never changes once loaded and may be read from anywhere. Everything
 * it points to lives exactly as long as the catalog; copy what must outlive it.
 * The built-in catalogs are constant data in the program: opening one parses
 * nothing and cannot fail.
 */
#ifndef REMIT_CATALOG_H
#define REMIT_CATALOG_H

#include "base/base.h"

/* ---- the vocabulary -------------------------------------------------------- */

/* The kinds of ISO/IEC 27017, and the one of all other frameworks. */
enum control_kind { KIND_BASE, KIND_GUIDED, KIND_CLOUD, KIND_OTHER, KIND_COUNT };

/* The parties a catalog can speak of; catalog.parties says which ones it does. */
enum side { SIDE_CUSTOMER, SIDE_PROVIDER, SIDE_COUNT };

/* Service models (ISO: cloud service categories). */
enum model { MODEL_IAAS, MODEL_PAAS, MODEL_SAAS, MODEL_COUNT };

/* Who is accountable for a duty under one model. The first values equal enum side. */
enum accountable { ACCOUNTABLE_CSC, ACCOUNTABLE_CSP, ACCOUNTABLE_SHARED, ACCOUNTABLE_NA,
		   ACCOUNTABLE_COUNT };

enum standing { STANDING_CURRENT, STANDING_WITHDRAWN, STANDING_COUNT };

/* How much of the guidance a catalog means to have; catalog_check() asks accordingly. */
enum extent {
	EXTENT_PARTIAL, /* each control a summary and its duties */
	EXTENT_FULL,    /* everything for every control */
	EXTENT_NONE,    /* a skeleton: ids, titles, tree, maps */
	EXTENT_COUNT,
};

enum relation { RELATION_SAME, RELATION_MOVED, RELATION_MERGED, RELATION_SPLIT, RELATION_PARTLY,
		RELATION_NONE, RELATION_COUNT };

/* The words of each enum as files and the command line spell them, NULL-terminated. */
extern const char *const catalog_kind_words[KIND_COUNT + 1];
extern const char *const catalog_side_words[SIDE_COUNT + 1];   /* customer, provider */
extern const char *const catalog_model_words[MODEL_COUNT + 1]; /* iaas, paas, saas */
extern const char *const catalog_accountable_words[ACCOUNTABLE_COUNT + 1]; /* csc csp shared na */
extern const char *const catalog_standing_words[STANDING_COUNT + 1];
extern const char *const catalog_extent_words[EXTENT_COUNT + 1]; /* partial full none */
extern const char *const catalog_relation_words[RELATION_COUNT + 1];

/* Whether a text can be an id of ours: small letters and digits, single hyphens between, at most
 * 64 of them. Such an id is safe in paths and on a command line. */
bool catalog_slug_is_valid(const char *text);

/* A list of texts: `items` holds `count` pointers and a final NULL. */
struct texts {
	const char *const *items;
	unsigned count;
};

struct catalog_duty {
	const char *id; /* slug, unique in the control, never reused */
	const char *text;
	const char *split; /* who does which part, when `shared` under a model; NULL otherwise */
	enum accountable accountable[MODEL_COUNT];
};

struct catalog_question {
	const char *id;
	const char *text;
};

struct catalog_map {
	const char *to; /* catalog id, for example "iso27002-2022" */
	enum relation relation;
	struct texts ids;
};

/* What is known of one assessable entry. Texts are NULL when absent; prose is markup (below). */
struct control {
	enum control_kind kind;
	bool draft; /* not finished: nobody should rely on its texts */
	bool addressed[SIDE_COUNT]; /* the standard has guidance for this side */
	bool practice
		[SIDE_COUNT]; /* this side's text is good practice, not the standard's subject */
	struct texts areas;
	const char *summary;
	const char *guidance[SIDE_COUNT];
	const char *notes;
	const char *other_info; /* "yes": cloud information without guidance */
	struct texts evidence;
	const struct catalog_question *questions;
	const struct catalog_duty *duties;
	const struct catalog_map *maps;
	unsigned question_count, duty_count, map_count;
};

/*
 * A group (clause, objective) or a control, in preorder. A control may have controls below it
 * (enhancements). One that the framework withdrew has no `control`: nobody assesses it.
 */
struct catalog_node {
	const char *id;
	const char *title;
	unsigned depth;   /* 0 for a clause */
	unsigned end;     /* index after the last descendant: a subtree is [index, end) */
	unsigned parent;  /* index of the parent; CATALOG_NONE for the top level */
	const struct control *control; /* NULL for a group and for what was withdrawn */
	const char *key;       /* what the file it came from calls it (OSCAL's id, a URN); NULL
				* when that is `id` */
	const char *withdrawn; /* where it went, or "" where nothing says so; NULL while it stands */
	const char *prose;     /* what a group says of itself, as markup; NULL for nothing */
};

#define CATALOG_NONE G_MAXUINT

struct catalog_party {
	enum side side;
	const char *code; /* csc, csp */
	const char *title;
};

struct catalog_area {
	const char *id;
	const char *title;
};

struct catalog {
	const char *id;       /* iso27017-2015 */
	unsigned revision;    /* of our texts, counts up */
	const char *title;    /* ISO/IEC 27017:2015 */
	const char *subtitle; /* may be NULL */
	const char *publisher;
	const char *language; /* BCP 47 */
	enum standing standing;
	const char *withdrawn;   /* YYYY-MM or YYYY-MM-DD; NULL while current */
	const char *replaced_by; /* catalog id; NULL when nothing does */
	const char *key;      /* what the file it came from calls it: the uuid of an OSCAL catalog,
			       * the URN of a library; NULL for our own */
	enum extent guidance;
	bool confirmed;          /* false: the list of controls comes from secondary sources */
	const char *licence;
	const char *notice;
	const struct catalog_party *parties;
	const struct catalog_area *areas;
	const struct catalog_node *nodes;
	const unsigned *slots; /* open-addressing hash of ids into nodes; see catalog_find() */
	unsigned party_count, area_count, node_count, control_count;
	unsigned slot_count; /* a power of two, at least twice node_count */
	struct texts remarks; /* what its file says and could not be taken over */
	const char *source;  /* path it was read from; NULL when built in */
	void *owned;         /* what catalog_free() releases; NULL when built in */
};

/* ---- opening --------------------------------------------------------------- */

/* The built-in catalogs, NULL-terminated, the default first. Never freed. */
const struct catalog *const *catalog_builtin(void);

/*
 * Read a catalog from a file, or from a folder whose *.yaml files together are one
 * (read in the order of their names; one of them has the `catalog:` header). The format is
 * recognised by content: our own (remit-catalog(5)), an OSCAL catalog or profile in YAML or JSON,
 * or a library of CISO Assistant with a framework.
 *
 *   problems  when not NULL, always receives an array: every problem found (the first
 *             hundred), as GError * in the order of their places, empty when there
 *             is none. Free with g_ptr_array_unref(). The first of them is what
 *             `error` says
 *
 * Returns the catalog (free with catalog_free()), or NULL with REMIT_ERROR_NOT_FOUND,
 * _READ, _INPUT, _NEWER or _LIMIT.
 *
 * Of the texts of struct catalog only subtitle, withdrawn, replaced_by and key may be NULL;
 * publisher, licence and notice are "" where the file says nothing.
 */
struct catalog *catalog_load(const struct io *io, const char *path, GPtrArray **problems,
			     GError **error);

/* What files of others leave open. */
struct catalog_wish {
	/* The languages of the texts where a file has several, the dearest first, NULL-terminated;
	 * asked for only then. NULL: the file's own. */
	const char *const *(*languages)(void);
	const char *against;  /* path of the catalog that an OSCAL profile selects from; NULL: it
			       * stands beside the profile under the name that the profile gives */
};
/* As catalog_load(); `wish` may be NULL. */
struct catalog *catalog_load_as(const struct io *io, const char *path,
				const struct catalog_wish *wish, GPtrArray **problems,
				GError **error);
void catalog_free(const struct catalog *catalog); /* NULL and built-in ones are fine */

/*
 * Find a catalog by id or path: a path (it has a `/` or names an existing file or
 * folder) is loaded; an id is looked for as FOLDER/ID, FOLDER/ID.yaml or FOLDER/ID.json, then
 * among the built-in ones.
 *
 *   folder  the user's catalogs, may be NULL
 *
 * Returns a catalog for catalog_free(), or NULL; an unknown id is REMIT_ERROR_NOT_FOUND
 * with the known ones named.
 */
const struct catalog *catalog_open(const struct io *io, const char *name, const char *folder,
				   GError **error);
/* The same; `wish` as in catalog_load_as(). */
const struct catalog *catalog_open_as(const struct io *io, const char *name, const char *folder,
				      const struct catalog_wish *wish, GError **error);

/*
 * A stand-in for a catalog that is not there: a group for the id, and a control without texts
 * for each of `ids`, so that what is recorded of them can be seen. Free with catalog_free().
 */
struct catalog *catalog_stand_in(const char *id, const char *const *ids, unsigned count);

/*
 * A catalog as a file of our own format, whatever it was read from. What is in it comes back when
 * it is read, but that of siblings the controls come before the groups. NULL with REMIT_ERROR_INPUT
 * when a text is not clean UTF-8, which none of a loaded catalog is.
 */
GBytes *catalog_write(const struct catalog *catalog, GError **error);

/* Whether all that a catalog says stands in the one file it was read from. */
bool catalog_is_one_file(const struct catalog *catalog);

/* ---- reading --------------------------------------------------------------- */

/* Index of the node with this id, exactly as written; CATALOG_NONE when there is none. */
unsigned catalog_find(const struct catalog *catalog, const char *id);

/*
 * The node a person means by `typed`: its exact id, what its own file calls it (`ac-2.1`), ids
 * without regard to case, or an unambiguous beginning (`cld.9.5.1`, `9.5`).
 *
 * Returns its index, or CATALOG_NONE with REMIT_ERROR_USAGE naming near ids.
 */
unsigned catalog_resolve(const struct catalog *catalog, const char *typed, GError **error);

/* Where what a person means by a node ends, an index: a group stands for all below it, a control
 * for itself alone, whatever controls stand below it. */
unsigned catalog_reach(const struct catalog *catalog, unsigned index);

/* The nearest group that a node stands below; CATALOG_NONE when there is none. */
unsigned catalog_group(const struct catalog *catalog, unsigned index);

/* Whether ids of a catalog, and what others know it by, come from OSCAL, or are URNs. */
bool catalog_is_of_oscal(const struct catalog *catalog);
bool catalog_is_of_urns(const struct catalog *catalog);
/* What the file that a node came from calls it: its key, or its id. */
const char *catalog_node_key(const struct catalog_node *node);

/* The top-level ancestor (clause) of a node; the node itself when it is one. */
unsigned catalog_clause(const struct catalog *catalog, unsigned index);

/*
 * Search ids, titles, summaries, guidance, notes, evidence, questions and duties.
 * Without regard to case unless `text` has a capital letter (smart case).
 *
 *   visit  called for each node that matches, in preorder; `where` is the first
 *          field that matched ("title", "customer", ...), `line` the line of text
 *          around the match (borrowed until the call returns); false ends the search
 */
typedef bool (*catalog_search_fn)(unsigned index, const char *where, const char *line, void *data);
void catalog_search(const struct catalog *catalog, const char *text, catalog_search_fn visit,
		    void *data);

/*
 * The same rule for one node or one text at a time, for whoever searches step by step or shows
 * what was found.
 *
 *   text   what is searched for
 *   from   where in `prose`, valid UTF-8, to begin
 *   start  receives where the match begins, `bytes` how long it is
 */
struct catalog_needle;
struct catalog_needle *catalog_needle_new(const char *text); /* NULL when it is blank */
void catalog_needle_free(struct catalog_needle *needle);     /* NULL is fine */
bool catalog_needle_in_node(const struct catalog_needle *needle, const struct catalog_node *node);
bool catalog_needle_in(const struct catalog_needle *needle, const char *prose);
bool catalog_needle_find(const struct catalog_needle *needle, const char *prose, size_t from,
			 size_t *start, size_t *bytes);

/* Whether a control has a summary or a text for a side. */
bool control_has_guidance(const struct control *control);

/* A control of another built-in catalog whose guidance helps, and what it is to the borrower. */
struct catalog_loan {
	const struct catalog *catalog;
	unsigned index;
	enum relation relation;
};
/*
 * What a control without guidance can borrow: the controls that its maps lead to in built-in
 * catalogs which have some. Links in their texts are links of the other catalog.
 *
 * Returns a GArray of struct catalog_loan, empty when the control has guidance of its own or
 * its maps lead to none; g_array_unref().
 */
GArray *catalog_borrow(const struct control *control);

/*
 * Hold a loaded catalog against the rules for good catalogs: ids and order, who is addressed,
 * accountability, map targets that exist, markup, paragraphs that stand in two controls. What
 * each control has to have depends on the kind and on what the catalog says under `guidance`.
 *
 * Returns a GPtrArray of struct catalog_finding *, worst first then in order; empty
 * when nothing is wrong. Free with g_ptr_array_unref().
 */
enum finding_weight { WEIGHT_ERROR, WEIGHT_WARNING };
struct catalog_finding {
	enum finding_weight weight;
	char *id; /* control or group; NULL for the catalog itself */
	char *message;
	const char *file; /* where the control or group stands, borrowed from the catalog; */
	unsigned line, column; /* NULL and 0 when it is not known or built in */
};
GPtrArray *catalog_check(const struct catalog *catalog);

/* ---- guidance markup ------------------------------------------------------- */

/*
 * A blank line ends a paragraph, `- ` starts an item, `[5.1.1]` links to a node
 * of the catalog. Nothing else is markup: what looks like it stays text.
 */
enum block_kind { BLOCK_PARAGRAPH, BLOCK_ITEM };

struct markup_span {
	char *text;     /* UTF-8 without newlines; of a link the id without its brackets */
	unsigned link;  /* node index, or CATALOG_NONE for plain text */
};

struct markup_block {
	enum block_kind kind;
	GPtrArray *spans; /* of struct markup_span * */
};

/*
 * Parse prose into blocks.
 *
 *   catalog  resolves links; a bracketed word that is no id stays text. May be NULL: no links
 *   text     may be NULL: no blocks
 *
 * Returns a GPtrArray of struct markup_block *; free with g_ptr_array_unref().
 */
GPtrArray *markup_parse(const struct catalog *catalog, const char *text);

#endif
