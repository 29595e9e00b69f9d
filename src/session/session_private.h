/*
 * What the files of the session module share and nobody else sees.
 *
 * A `struct journal` is what the lines add up to: the graph of actions and the living
 * values. It knows no file descriptor. A `struct session` is a journal with the folder it
 * lives in. Lines become actions in two steps, so that a broken one changes nothing: a
 * `struct batch` is read and checked (staged), then placed as a whole or abandoned.
 */
#ifndef REMIT_SESSION_PRIVATE_H
#define REMIT_SESSION_PRIVATE_H

#include "session/session.h"

#include <jansson.h>

#define JOURNAL_FILE "history.jsonl"
#define TORN_FILE "history.jsonl.torn"
#define LOCK_FILE "lock"
#define PRINT_FILE "assessment.yaml"
#define DAMAGED_FILE "damaged.jsonl"
#define ASIDE_FILE "assessment.edited"
#define FILES_FOLDER "evidence"

enum {
	ID_BYTES = 32,
	ID_HEX = 2 * ID_BYTES,
	AUTHOR_BYTES_MAX = 256,
	WHY_BYTES_MAX = 64 * 1024,
	JOURNAL_BYTES_MAX = 1024 * 1024 * 1024,
	LOCK_WAIT_MS = 10 * 1000,
};

/* One of catalog_accountable_words; false when it is none. */
bool accountable_parse(const char *word, enum accountable *accountable);

/* ---- arena.c: memory that lives as long as its journal ---------------------- */

struct arena;
struct arena *arena_new(void);
void arena_free(struct arena *arena);
void *arena_take(struct arena *arena, size_t bytes); /* zeroed, aligned for any type */
const char *arena_text(struct arena *arena, const char *text, size_t bytes);

/* ---- the graph -------------------------------------------------------------- */

struct id {
	guint8 bytes[ID_BYTES];
};

struct action;
struct cell;

/* An ssh signature over the id of an earlier line. */
struct seal {
	union {
		struct action *action; /* once resolved; NULL: it was given up for lost */
		size_t at;
	} over;
	char hex[ID_HEX + 1];
	const char *signature;
};

/* One value that one action gave one path. */
struct entry {
	struct action *action;
	struct cell *cell;
	const char *text;        /* NULL: cleared */
	union {
		struct action **over; /* once resolved */
		size_t over_at;       /* while staged: where its ids begin in the batch */
	} u;
	struct entry *before;    /* the newest value that `over` names */
	struct entry *root;      /* the value that this one brings back, itself when it is new;
				  * NULL when it brings back that there was none */
	struct entry *next, *last; /* among the living values of the cell, in no order */
	const char *redacted;    /* SHA-256 of the text that was taken out; NULL: it is there */
	unsigned over_count;
	bool living;
};

/* One path. */
struct cell {
	const char *path;
	struct entry *living;
	struct entry *newest;    /* of the living; NULL: to be looked for */
	unsigned living_count;
};

/* What one author can take back, and take back again; newest last. */
struct author {
	const char *name;
	GPtrArray *done;
	GPtrArray *undone;
};

struct action {
	struct id id;
	char hex[ID_HEX + 1];
	bool placed;
	bool has_undoes;
	bool is_undo;            /* takes back an action that is not itself an undo */
	bool is_recovery;        /* says which lines were lost */
	bool has_unknown;        /* has keys that this version does not know */
	bool was;                /* its line stands for another one, with texts taken out */
	bool redacts;            /* it says that texts were taken out */
	bool lacks;              /* a line before it was given up for lost */
	const char *at, *why;
	const char *why_redacted; /* SHA-256 of the reason that was taken out; NULL: it is there */
	const char *rest;        /* of a line that stands for another one, once it is resolved: see
				  * redacted_rest() */
	struct seal *seal;       /* NULL: none */
	struct author *author;
	struct entry *entries;   /* by path, in byte order */
	union {
		struct action **prev;
		size_t prev_at;
	} u;
	union {
		struct action *action;
		size_t at;
	} undoes;
	unsigned entry_count, prev_count;
	unsigned lost_count;     /* of a recovery */
	unsigned line;           /* in the file it was read from, from 1 */
	unsigned rank;           /* while staged: place in the batch */
	unsigned number;         /* once placed: place in reading order */
};

struct journal {
	char *name;              /* the file, for errors */
	struct arena *arena;
	GPtrArray *actions;      /* in reading order; the header is the first */
	GHashTable *ids;         /* struct id * -> struct action *, staged ones too */
	GHashTable *lost;        /* set of struct id *: what recoveries gave up */
	GHashTable *cells;       /* path -> struct cell * */
	GTree *sorted;           /* the same in byte order */
	GHashTable *heads;       /* set of struct action * */
	GHashTable *authors;     /* name -> struct author * */
	GChecksum *sum;
	const char *uuid;        /* NULL until the header was read */
	const char *catalog;
	unsigned revision;
	bool has_claims;         /* something was once recorded of whose a duty is */
	unsigned format;
	bool has_unknown;        /* a line has keys that this version does not know */
	unsigned lines;          /* how many were read, duplicates too */
	const struct progress *progress; /* told while lines are read; NULL */
	const char *called;      /* what it is called then; lives as long as the reading */
	GHashTable *redactions;  /* set of char *: what was said to be taken out, see redacted.c */
	unsigned exposed;        /* line that still holds a text that was taken out; 0: none */
	bool is_part;            /* what is read was checked before, and may lack what follows */
};

/* The bytes of a staged line, without the newline; borrowed from what was staged. */
struct slice {
	const char *bytes;
	size_t count;
};

struct batch {
	struct journal *journal;
	GPtrArray *staged;       /* struct action *, in the order of the lines */
	GPtrArray *redacted;     /* struct action *: those whose lines stand for others */
	GArray *slices;          /* struct slice of each, by rank */
	GArray *ids;             /* struct id: what prev, over and undoes name */
	GPtrArray *again;        /* receives the struct action * of lines that were there already;
				  * NULL: nobody asks. Borrowed */
	GPtrArray *lost;         /* struct id *: what it added to the journal's */
	guint resolved;          /* how many of `staged` are resolved */
	unsigned lines;          /* journal->lines before */
	bool fresh;              /* the journal had no header before */
};

/* ---- journal.c: bytes into a batch ------------------------------------------ */

struct journal *journal_new(const char *name);
void journal_free(struct journal *journal);
struct batch *batch_new(struct journal *journal);
/* Drop a batch that was not placed; everything is as it was. NULL is fine. */
void batch_abandon(struct batch *batch);
/* Read lines; the last one may lack its newline. */
bool batch_stage(struct batch *batch, const char *bytes, size_t count, GError **error);
/* How many of the bytes are whole lines; what follows is a tail that may be torn. */
size_t journal_whole(const char *bytes, size_t count);
/* stage, resolve and place in one */
bool journal_take(struct journal *journal, const char *bytes, size_t count, GError **error);
bool id_parse(const char *hex, struct id *id);
/* For hash tables whose keys are struct id *. */
guint id_hash(gconstpointer key);
gboolean id_equal(gconstpointer a, gconstpointer b);
void id_format(const struct id *id, char *hex); /* ID_HEX + 1 bytes */

/* ---- line_read.c: what one line says --------------------------------------------- */

/* Fill an action with what its line says. */
bool line_read_action(struct batch *batch, json_t *root, struct action *action, GError **error);
/* The first line: it says what the journal is. */
bool line_read_header(struct batch *batch, json_t *root, struct action *action, GError **error);
/* Say that the line being read is wrong, or over a limit; false. */
bool line_bad(const struct journal *journal, GError **error, const char *message);
bool line_too_long(const struct journal *journal, GError **error, const char *message);
/* Add the ids of a list to the batch; false when it is none. */
bool batch_read_ids(struct batch *batch, json_t *list, size_t *first, unsigned *count);

/* ---- line_proof.c: the parts of a line that prove something -------------------- */

/* Read `seal` and `recover`, where a line has them. */
bool line_read_proof(struct batch *batch, json_t *root, struct action *action, GError **error);
/* Whether an id was given up for lost. */
bool journal_is_lost(const struct journal *journal, const struct id *id);
/* The id of a line: that of its bytes, or of the line that it stands for; true when it does. */
bool line_id(GChecksum *sum, const char *line, size_t count, struct id *id);
struct cell *journal_cell(struct journal *journal, const char *path, size_t bytes);
struct entry *action_entry(const struct action *action, const char *path);

/* ---- redacted.c: lines whose texts were taken out ------------------------------- */

/* How the reason of an action is named among the paths of what was taken out of it. */
#define WHY_PATH "/why"

/* What stands in the place of a text in a line that it was taken out of: its SHA-256, or NULL. */
const char *redacted_hash(json_t *value);
/* SHA-256 of all that a line says, with the SHA-256 of each text in its place: the same before and
 * after texts were taken out. g_free(); NULL when the line is no action. */
char *redacted_rest(const char *line, size_t count);
/* The same of a staged line that stands for another one, kept with it. */
void batch_note_rest(struct batch *batch, struct action *action);
/* What an action says of one text under redaction/NAME/; texts are borrowed. */
struct saying {
	const char *action, *hash, *rest, *path;
};
/* The next text that an action says was taken out; `at` begins with 0. What is not whole says
 * nothing. False: there is none left. */
bool saying_next(const struct action *says, unsigned *at, struct saying *saying);
/* The next one that an action needs, as its line lacks a text; as above. */
bool saying_needed(const struct action *action, unsigned *at, struct saying *saying);
/* As it stands in the redactions of a journal; g_free(). */
char *saying_key(const struct saying *saying);
/* Whether texts were taken out of a line up to this action by one that it does not know of, so
 * that its id proves nothing of that line. */
bool redacted_since(const struct journal *journal, const struct action *action);
/* Put a line that was just read in the place of the same one that is staged: texts that are taken
 * out of either are out of both. Unless the lines agree in all else they are refused. */
bool redacted_join(struct batch *batch, struct action *into, const struct action *from,
		   const struct slice *line, GError **error);
/* Hold lines that stand for others against what is said of them, and take texts out that are
 * there although an action says they were. */
bool redacted_check(struct batch *batch, guint from, GError **error);
/* The same line with texts taken out: `hashes` has SHA-256s by path; NULL when the line is no
 * action. Ended by no newline; g_free(). */
char *redacted_line(const char *line, size_t count, const char *was, GHashTable *hashes,
		    size_t *bytes);
/* Whether two values are the same text, as far as can be told of one that was taken out. */
bool entry_same_text(const struct entry *a, const struct entry *b);

/* ---- redact.c: saying it ---------------------------------------------------------- */

/* Add to the settings of an action what says that a text was taken out; `texts` receives what they
 * borrow. settings_sort() when all are there. */
void saying_add(const struct saying *saying, const char *reason, const char *day,
		GArray *settings, GPtrArray *texts);
void settings_sort(GArray *settings);

/* ---- order.c: parents first -------------------------------------------------- */

/* Find what prev, over and undoes name, and put parents first; else by place in the file. */
bool batch_resolve(struct batch *batch, GError **error);
/* Put parents first, ties by time and id. */
void batch_sort_by_time(struct batch *batch);
/* Time, then id: negative when `a` is older. */
int action_compare(const struct action *a, const struct action *b);

/* ---- union.c: two copies into one -------------------------------------------- */

/* Which copy the actions of a union are from: those with a rank below `ours` are in ours. */
struct shares {
	GPtrArray *again; /* struct action *: those of ours that theirs has too; NULL: unwanted */
	unsigned ours;
};

/*
 * Stage the lines of two copies in the order of their union.
 *
 *   names  of both, for errors
 *
 * Returns a batch that borrows from both copies, for batch_place() or batch_abandon(), or NULL
 * with the errors of session_union().
 */
struct batch *union_stage(struct journal *journal, GBytes *ours, GBytes *theirs,
			  const char *const *names, struct shares *shares, GError **error);
/* The staged lines as the bytes of a history. */
GBytes *union_bytes(const struct batch *batch);

/* ---- state.c: actions into living values ------------------------------------- */

/* Add a resolved batch to the state; cannot fail. Frees the batch. */
void batch_place(struct batch *batch);
struct cell *journal_find_cell(const struct journal *journal, const char *path);
struct entry *cell_newest(struct cell *cell);
/* The heads in byte order of their ids; a GPtrArray of struct action *. */
GPtrArray *journal_heads(const struct journal *journal);
struct author *journal_find_author(const struct journal *journal, const char *name);
/* Visit the cells whose path begins with a prefix; false ends it. */
typedef bool (*cell_visit_fn)(struct cell *cell, void *data);
void journal_each(const struct journal *journal, const char *prefix, cell_visit_fn visit,
		  void *data);
int journal_find_id(const struct journal *journal, const char *id);

/* ---- line.c: an action into bytes -------------------------------------------- */

/* One path of an action about to be written. */
struct setting {
	const char *path;
	const char *text; /* NULL clears */
};

/* The line of an action that replaces every living value of the paths it sets, ended by
 * a newline; g_free(). Paths must be in byte order. */
char *line_format(const struct journal *journal, const GArray *settings, const char *at,
		  const char *by, const char *why, const struct action *undoes, size_t *count);
/* The same with one more member; takes the reference. */
char *line_format_with(const struct journal *journal, const GArray *settings, const char *at,
		       const char *by, const char *why, const struct action *undoes,
		       const char *key, json_t *value, size_t *count);
char *line_format_header(const char *uuid, const char *catalog, unsigned revision,
			 const char *at, const char *by, size_t *count);
gint64 clock_now(const struct session_clock *clock);
char *clock_format(const struct session_clock *clock);
bool author_check(const char *by, GError **error);

/* ---- change.c ----------------------------------------------------------------- */

/* The paths of a change in byte order, as a GArray of struct setting borrowed from it. */
GArray *change_settings(const struct change *change);
const char *change_why(const struct change *change);
GPtrArray *change_files(const struct change *change);

/* ---- files.c ------------------------------------------------------------------ */

/* Files on their way into a session; freed, those that were not placed are removed again. */
GPtrArray *files_new(void);
/* Under the lock, before the line that speaks of them. */
bool session_place_files(const struct session *session, GPtrArray *files, GError **error);
/* As change_take_kept(), without a line that speaks of it: it has its name at once. */
bool files_fetch(const struct session *session, const char *from, const char *hash,
		 enum session_kept *kept, GError **error);

/* ---- record.c ------------------------------------------------------------------ */

/* The record whose fields stand below a path, without the slash at its end. */
void record_gather(const struct session *session, const char *path, struct record *record);

/* ---- session.c: a journal and its folder --------------------------------------- */

struct session {
	const struct io *io;
	struct session_clock clock;
	char *folder, *name, *journal_path, *lock_path;
	struct journal *journal;
	const struct session_wording *wording; /* NULL: words as the files have them */
	char *notice;
	int fd;                  /* the journal; -1 after a failure, until the next use */
	int lock_fd;             /* -1 until the first append */
	dev_t dev, lock_dev;
	ino_t ino, lock_ino;
	off_t taken;             /* bytes of the journal that are in the state */
	off_t torn;              /* bytes after them that are no line */
	unsigned lock_wait_ms;
	bool unterminated;       /* the last line taken lacks its newline */
	bool readonly;
	bool edited;             /* assessment.yaml was, by hand, when it was opened */
	bool newer;
	bool unsynced;           /* lines of others were read that may not be on the disk yet */
	bool name_synced;        /* the folder was synced since the file was found in it */
	GBytes *lines;           /* of a history that was opened alone; NULL: of none */
	bool alone;              /* a history that has no folder to write to: it stands still */
	char *as_of;             /* as session_as_of_when(); NULL: the session as it is */
	gint64 stands;           /* where its clock stands then */
	GBytes *suspect;         /* a line whose write or sync failed; NULL: nothing is in doubt */
};
/* A moment as people are told of it; g_free(). */
char *session_time_words(const struct session *session, const char *at);

struct session *session_alloc(const struct io *io, const char *path,
			      const struct session_clock *clock);
/* Whole lines into a new journal; `whole` becomes the end of what was taken. The last line may lack
 * its newline and be what those before it rest on. NULL with the errors of session_open(). */
struct journal *session_take_lines(const struct session *session, const char *text, size_t count,
				   size_t *whole, GError **error);
/* As session_refresh(); `locked` says that the tail can be judged, as nobody is writing. */
bool session_take_in(struct session *session, bool locked, bool *changed, GError **error);
void session_forget_fd(struct session *session);
/* Bytes of a file from one place to another, fewer where it ends before. */
GByteArray *session_read(struct session *session, int fd, off_t from, off_t to, GError **error);

/* ---- lock.c -------------------------------------------------------------------- */

bool session_lock(struct session *session, GError **error);
void session_unlock(struct session *session);

/* ---- append.c ------------------------------------------------------------------ */

/*
 * Decide, under the lock and on the newest state, what an action sets.
 *
 *   settings  struct setting to add, in byte order; texts must live until the append is over
 *
 * Returns false with an error to give up; empty settings end it with success, nothing written.
 */
typedef bool (*plan_fn)(struct session *session, GArray *settings, const struct action **undoes,
			void *data, GError **error);
/* Whether it may be written to, by what is known of it. */
bool session_may_write(const struct session *session, GError **error);
/* Under the lock, before the journal is changed: what is in doubt is settled, the newest state
 * taken in, a torn last line set aside. Errors as session_append(). */
bool session_make_ready(struct session *session, GError **error);
bool session_append_plan(struct session *session, plan_fn plan, void *data, const char *by,
			 const char *why, char *id, GError **error);
/* Append a line that sets nothing and has one member more; `value` is borrowed. */
bool session_append_member(struct session *session, const char *key, json_t *value, const char *by,
			   char *id, GError **error);

/* ---- create.c ------------------------------------------------------------------ */

/* Make the folder of a session, empty; one that is there is REMIT_ERROR_USAGE. */
bool folder_make(const struct io *io, const char *path, GError **error);
/* Write the git files, then the journal, which appears whole or not at all, and sync what leads
 * to it. */
bool folder_complete(const struct io *io, const char *folder, const char *lines, size_t count,
		     GError **error);
/* Remove what these made; a folder that holds more stays. */
void folder_remove(const struct io *io, const char *folder);

#endif
