/*
 * What the files of the catalog module share and nobody else sees: limits, the
 * state of one load, and the hash of ids that bake and program have in common.
 *
 * A load goes through three hands: load.c finds and opens the files, native.c
 * turns each into entries of `struct loading`, build.c makes the tree of them.
 */
#ifndef REMIT_CATALOG_PRIVATE_H
#define REMIT_CATALOG_PRIVATE_H

#include "catalog/catalog.h"
#include "yaml/door.h"

enum {
	CATALOG_ID_BYTES_MAX = 64,
	CATALOG_LINE_BYTES_MAX = 4096, /* titles and other texts of one line */
	CATALOG_DEPTH_MAX = 16,
	CATALOG_NODES_MAX = 1000 * 1000,
	CATALOG_FILES_MAX = 1000,
	CATALOG_AREAS_MAX = 64,
	CATALOG_ENTRIES_MAX = 200, /* duties of one control, questions of one control, ... */
	CATALOG_PROBLEMS_MAX = 100,
	/* Honest ids never get here; ids made to collide would make a load quadratic. */
	CATALOG_PROBES_MAX = 1000,
};

/* Where a node stands: an index into the files of the catalog, and a place there. */
struct node_place {
	unsigned file, line, column;
};

/* What a loaded catalog owns; catalog.owned. */
struct catalog_memory {
	struct catalog catalog;
	GStringChunk *texts;
	GPtrArray *blocks; /* arrays, for g_free() */
	GPtrArray *files;  /* of char *, in the order in which they were read */
	struct node_place *places; /* one for each node */
};

/* An empty catalog that owns itself; catalog_free() lets go of it. */
struct catalog_memory *catalog_memory_new(void);
void catalog_memory_free(struct catalog_memory *memory);

/* A group or control as a file has it, before there is a tree. */
struct loading_node {
	const char *id;
	const char *title;
	const char *parent;            /* id of a group; NULL for the top level */
	const struct control *control; /* NULL for a group and for what was withdrawn */
	const char *key, *withdrawn, *prose; /* as in struct catalog_node */
	const struct value *id_at;     /* for errors */
	const struct value *parent_at;
	unsigned part;
};

struct native_file;
struct catalog_format;

/* One file of the catalog. */
struct loading_part {
	struct value_tree *tree;
	const struct catalog_format *format;
	struct native_file *file; /* NULL unless it is of the native format */
};

/* One load under way. */
struct loading {
	const struct io *io;
	const char *path;
	struct catalog *catalog; /* inside `memory` */
	struct catalog_memory *memory;
	GArray *parts;      /* of struct loading_part */
	GArray *nodes;      /* of struct loading_node, in the order of the files */
	bool in_order;      /* siblings stay as they stand; else controls come before groups */
	const char *const *(*languages)(void); /* of struct catalog_wish, as the next */
	const char *against;
	GPtrArray *remarks; /* of char *: what could not be taken over */
	GPtrArray *problems; /* of GError * */
};

/* Begin a load of what will be called `path` in errors. */
void loading_start(struct loading *loading, const struct io *io, const char *path);

/*
 * End it: parts and nodes are let go of. With problems the memory is too, and the first of them
 * becomes `error`.
 *
 *   problems  receives all of them when not NULL
 *
 * Returns whether there were none; `memory` is then the caller's.
 */
bool loading_end(struct loading *loading, GPtrArray **problems, GError **error);

/* ---- problems -------------------------------------------------------------- */

/* Note a problem at the place of a value; past CATALOG_PROBLEMS_MAX they are dropped. */
void loading_problem(struct loading *loading, unsigned part, enum remit_error code,
		     const struct value *value, const char *format, ...) G_GNUC_PRINTF(5, 6);

/* Note an error that somebody else has set; takes it. */
void loading_take(struct loading *loading, GError *error);

const struct loading_part *loading_part(const struct loading *loading, unsigned part);

/* An array of the catalog's own, zeroed; freed with it. */
void *loading_block(struct loading *loading, size_t count, size_t bytes);

/* Open a file as a part, whatever is in it; false after noting the problem. */
bool loading_open_tree(struct loading *loading, const char *path);
/* Open one file more as a part of the catalog; false after noting the problem. */
bool loading_open_file(struct loading *loading, const char *path);

/* ---- the formats of files --------------------------------------------------- */

/* A reader. The first whose `recognises` says yes reads the file; native_format comes last. */
struct catalog_format {
	const char *name; /* as people call it */
	bool (*recognises)(const struct value *root);
	/* False after a problem; may be NULL. */
	bool (*open)(struct loading *loading, unsigned part);
	void (*read_frame)(struct loading *loading, unsigned part);
	/* Once the frames of all parts are read; NULL where read_frame reads everything. */
	void (*read_controls)(struct loading *loading, unsigned part);
};
extern const struct catalog_format oscal_catalog_format, oscal_profile_format, ciso_format,
	native_format;

/* ---- reader of the native format ------------------------------------------- */

void native_close(struct native_file *file);
void native_read_controls(struct loading *loading, unsigned part);

/* ---- texts out of files, all in native_text.c ------------------------------ */

/* Where a text of a mapping stands, for the functions below. */
struct text_place {
	struct loading *loading;
	unsigned part;
	const struct value *map;
};

/* The value of a key; the mapping itself when the key is absent. */
const struct value *text_value(const struct text_place *place, const char *key);

/*
 * Copies that live as long as the catalog. `text` is what libcyaml loaded for `key`
 * and may be NULL. Blank texts become NULL. text_line(), text_slug() and text_id()
 * note a problem for what is malformed and, when `required`, for what is blank.
 */
const char *text_prose(const struct text_place *place, const char *text);
const char *text_line(const struct text_place *place, const char *key, const char *text,
		      bool required);
const char *text_slug(const struct text_place *place, const char *key, const char *text,
		      bool required);
const char *text_id(const struct text_place *place, const char *key, const char *text);
/* The same where it may be absent. */
const char *text_maybe_id(const struct text_place *place, const char *key, const char *text);
const char *text_date(const struct text_place *place, const char *key, const char *text);

/* One entry of a list of texts. */
const char *text_entry(const struct text_place *place, const struct value *value,
		       const char *label, const char *text);

/* The index of a key's word; `absent` when the key is not there or the word is wrong. */
unsigned text_word(const struct text_place *place, const char *key, const char *const *words,
		   unsigned absent);

extern const char *const catalog_switch_words[]; /* no, yes */

bool catalog_id_is_valid(const char *text);

/* ---- tree and ids ---------------------------------------------------------- */

/* Make nodes and slots out of loading.nodes. Returns false after noting problems. */
bool build_tree(struct loading *loading);

unsigned catalog_id_hash(const char *id, size_t bytes);

/* As catalog_find(), for an id that no NUL ends. */
unsigned catalog_find_bytes(const struct catalog *catalog, const char *id, size_t bytes);

/* `id` without a leading alphabetic component: "9.5" of "CLD.9.5". */
const char *catalog_id_number(const char *id);

/* Where a node was read; false for a built-in catalog. */
bool catalog_place(const struct catalog *catalog, unsigned index, const char **file,
		   unsigned *line, unsigned *column);

/* ---- frameworks.c ----------------------------------------------------------- */

/* Whether a framework that catalogs map to is known and has no control of this id. */
bool framework_lacks(const char *to, const char *id);

/* ---- ids that could have been meant (ids.c) ---------------------------------- */

/* A list of ids, to be filled and then finished. */
GPtrArray *ids_new(void);
/* Add an id, unless it is there already or cannot be one. */
void ids_add(GPtrArray *ids, const char *id);
/* Add those of the files ID.yaml and ID.json in a folder, which may be NULL or missing, and with
 * `folders_too` those of the folders. */
void ids_add_folder(GPtrArray *ids, const char *folder, bool folders_too);
/* The ids sorted, NULL-terminated; takes the list. g_strfreev(). */
char **ids_finish(GPtrArray *ids);

#endif
