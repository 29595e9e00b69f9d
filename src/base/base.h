/*
 * base: the little that GLib does not give.
 *
 * Three things every other module stands on: one error type with a place in a
 * file, one table of system calls that tests can replace, and text that is safe
 * to show. Nothing here knows what a catalog, a session or a screen is.
 */
#ifndef REMIT_BASE_H
#define REMIT_BASE_H

#include <glib.h>
#include <libintl.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/types.h>

/* Translation marks: _() where the text is used, N_() in constant tables. */
#ifdef ENABLE_NLS
#define _(text) gettext(text)
#else
#define _(text) (text)
#undef ngettext
#define ngettext(one, many, count) ((count) == 1 ? (one) : (many))
#endif
#define N_(text) text

/* ---- errors ---------------------------------------------------------------- */

/*
 * Every error of remit is a GError of this domain. The code says what kind of
 * thing went wrong and decides the exit code; the message is one translated
 * sentence without a newline that a user can act on.
 */
#define REMIT_ERROR (remit_error_quark())

enum remit_error {
	REMIT_ERROR_NO,        /* it ran, and the answer is no: exit 1 */
	REMIT_ERROR_USAGE,     /* wrong use: unknown verb, field, word, control: exit 2 */
	REMIT_ERROR_NOT_FOUND, /* a named file, session or catalog is not there: exit 3 */
	REMIT_ERROR_READ,      /* it is there and cannot be read: exit 3 */
	REMIT_ERROR_INPUT,     /* it was read and is not usable: exit 3 */
	REMIT_ERROR_NEWER,     /* written by a newer remit: exit 3 */
	REMIT_ERROR_LIMIT,     /* larger, deeper or longer than we take: exit 3 */
	REMIT_ERROR_CONFLICT,  /* somebody else changed it meanwhile: exit 1 */
	REMIT_ERROR_WRITE,     /* could not be written or synced: exit 4 */
	REMIT_ERROR_TERMINAL,  /* no terminal, or one that cannot place the cursor: exit 2 */
};

GQuark remit_error_quark(void);

/* Where in a file an error is; lines and columns are 1-based, 0 is unknown. */
struct error_place {
	char *file; /* path or name as the user knows it, UTF-8; NULL when none */
	unsigned line;
	unsigned column;
};

/*
 * Set an error without a place, or with one.
 *
 *   error   may be NULL; else *error must be NULL, as with g_set_error()
 *   file    copied; may be NULL
 *   format  printf format of a translated sentence, without a full stop at the
 *           end and without a newline. Text from files inside the arguments is
 *           made safe to show (text_safe()) before it is kept
 */
void error_set(GError **error, enum remit_error code, const char *format, ...) G_GNUC_PRINTF(3, 4);
void error_set_at(GError **error, enum remit_error code, const char *file, unsigned line,
		  unsigned column, const char *format, ...) G_GNUC_PRINTF(6, 7);

/*
 * Set an error for a failed system call.
 *
 *   number  the positive errno value of the call that failed
 *   format  what was tried, for example _("cannot write %s"); the system's words
 *           for the number follow after a colon
 */
void error_set_system(GError **error, enum remit_error code, int number, const char *format, ...)
	G_GNUC_PRINTF(4, 5);

/* The place of an error; NULL for an error of another domain. Borrowed from it. */
const struct error_place *error_place(const GError *error);

/*
 * The error as it is printed: "FILE:LINE:COLUMN: message", parts that are not
 * known left out. Free with g_free().
 */
char *error_text(const GError *error);

/* The exit code that DESIGN's table gives an error: 1, 2, 3 or 4. */
int error_exit_code(const GError *error);

/*
 * The word of a NULL-terminated list that is nearest to a mistyped one, for
 * "did you mean". NULL when none is near (distance over a third of its length).
 * The result is borrowed from the list.
 */
const char *error_suggestion(const char *typed, const char *const *words);

/* ---- long work ---------------------------------------------------------------- */

/*
 * Whoever waits for something long, to see how far it is and to end it.
 *
 *   go_on  asked now and then with what is read and how many hundredths of it are done; false ends
 *          it
 */
struct progress {
	bool (*go_on)(void *data, const char *what, unsigned percent);
	void *data;
};
/*
 * Tell how far something is.
 *
 *   progress  NULL: nobody waits
 *   whole     0 counts as done
 *
 * Returns false with REMIT_ERROR_NO when it is to end.
 */
bool progress_tell(const struct progress *progress, const char *what, size_t done, size_t whole,
		   GError **error);

/* ---- the I/O table --------------------------------------------------------- */

/*
 * The system calls the store and the readers make. Every function returns what
 * the call returns when that is 0 or more, and -errno when it failed, so that
 * nobody reads errno later. `data` is handed to each call.
 *
 * Tests replace single entries to fail, cut short, or lose what was not synced.
 * `open` takes an absolute path or one relative to the working directory.
 */
struct io {
	void *data;
	const struct progress *progress; /* told by whoever reads something long; NULL */
	int (*open)(void *data, const char *path, int flags, mode_t mode);
	int (*close)(void *data, int fd);
	ssize_t (*pread)(void *data, int fd, void *into, size_t bytes, off_t at);
	ssize_t (*write)(void *data, int fd, const void *from, size_t bytes);
	int (*fdatasync)(void *data, int fd);
	int (*fsync)(void *data, int fd);
	int (*ftruncate)(void *data, int fd, off_t bytes);
	int (*fstat)(void *data, int fd, struct stat *into);
	int (*stat)(void *data, const char *path, struct stat *into); /* lstat(2): sees links */
	int (*lock)(void *data, int fd, bool wait);   /* exclusive OFD lock on the whole file */
	int (*unlock)(void *data, int fd);
	int (*mkdir)(void *data, const char *path, mode_t mode);
	int (*rename)(void *data, const char *from, const char *to);
	int (*unlink)(void *data, const char *path);
	int (*link)(void *data, const char *from, const char *to);
};

/* The real calls, EINTR retried. Constant, never freed. */
const struct io *io_system(void);

/*
 * Read a whole regular file.
 *
 *   path       file to read; "-" is not special here
 *   max_bytes  refuse anything larger (REMIT_ERROR_LIMIT)
 *
 * Returns the bytes (free with g_bytes_unref()), or NULL with REMIT_ERROR_NOT_FOUND,
 * _READ (no permission, a folder, a device, an I/O error) or _LIMIT.
 */
GBytes *io_read_file(const struct io *io, const char *path, size_t max_bytes, GError **error);

/* The same of a file in a folder of ours, where a symbolic link would lead to somebody else's:
 * refused with REMIT_ERROR_READ. Links on the way to the folder are followed. */
GBytes *io_read_own_file(const struct io *io, const char *path, size_t max_bytes, GError **error);

/*
 * Write all bytes to an open descriptor, going on after short writes.
 * Returns 0, or the negative errno of the first write that failed; how much was
 * written by then is unknown.
 */
int io_write_all(const struct io *io, int fd, const void *bytes, size_t count);

/*
 * Sync a folder, so that names made or changed in it stay after a power loss. A file system
 * that cannot do that is no failure.
 *
 * Returns 0 or a negative errno.
 */
int io_sync_folder(const struct io *io, const char *path);

/*
 * Replace a file as a whole: temporary name in the same folder, write, fsync,
 * rename, fsync of the folder. A symbolic link at `path` is refused.
 *
 *   mode  permissions of the new file, for example 0600
 *
 * Returns false with REMIT_ERROR_WRITE on failure; the old file is then untouched
 * and no temporary file is left. The one exception is said in the message: when
 * only the folder could not be synced, the new file is there.
 */
bool io_replace_file(const struct io *io, const char *path, const void *bytes, size_t count,
		     mode_t mode, GError **error);

/*
 * The same, where what was written is read back from the disk before it takes the place of the old
 * file.
 *
 *   check  given the bytes that were read back, which are those that were written; false with an
 *          error keeps the old file. NULL: it is enough that they are the same
 *   data   handed to it
 *
 * Fails as io_replace_file() does, and with REMIT_ERROR_WRITE when other bytes were read back.
 */
typedef bool (*io_check_fn)(const char *bytes, size_t count, void *data, GError **error);
bool io_replace_file_checked(const struct io *io, const char *path, const void *bytes,
			     size_t count, mode_t mode, io_check_fn check, void *data,
			     GError **error);

/*
 * Make a folder and those above it, with these permissions less the umask: 0700 for what is the
 * user's own. Returns 0, also when it was there, or the negative errno of the call that failed.
 */
int io_make_folders(const struct io *io, const char *path, mode_t mode);

/* ---- programs ---------------------------------------------------------------- */

/* A program to run: by its path, without a shell. */
struct program {
	const char *const *argv;      /* first where it is, from /; NULL-terminated */
	const char *const *variables; /* its environment, "NAME=VALUE"; NULL: ours */
	const char *bytes;            /* its standard input; NULL: /dev/null */
	size_t count;
	unsigned seconds;             /* after which it is ended */
	size_t most, most_said;       /* bytes that are kept of standard output and error */
	size_t over;                  /* bytes beyond `most` that are read and dropped; with more
				       * it is ended */
	bool confined;                /* one that only reads, and is held to it: it works in /, in a
				       * session of its own that ends with it, gets no rights beside
				       * ours by setuid, writes no file and, where the kernel can
				       * refuse that, removes none and reaches nobody by TCP */
};

enum program_end {
	PROGRAM_EXITED,
	PROGRAM_SIGNALLED,
	PROGRAM_TOO_LONG, /* and was ended */
	PROGRAM_TOO_MUCH, /* likewise */
};

/* What came of it. */
struct program_result {
	enum program_end end;
	int code;            /* the exit code, or the number of the signal */
	GString *out, *said; /* bytes of standard output and error, as they came */
	bool cut, said_cut;  /* there was more */
};

/*
 * Run a program and wait for its end.
 *
 *   result  program_result_clear(), also of a program that failed
 *
 * Returns false with REMIT_ERROR_READ when it cannot be started; there is no result then.
 */
bool program_run(const struct program *program, struct program_result *result, GError **error);
void program_result_clear(struct program_result *result);

/* Whether the kernel can hold a confined program to reading. */
bool program_can_confine(void);

/* ---- programs of our own --------------------------------------------------- */

/*
 * Where a program that comes with remit is: in the folder that REMIT_EXEC_PATH
 * names, else beside the running program, else where it was installed.
 *
 *   name  remit-xlsx
 *
 * g_free(); NULL when it is nowhere.
 */
char *helper_path(const char *name);

/*
 * Run it and wait for its end, which is near: it is ended after two minutes, or
 * when it writes more than `most` bytes.
 *
 *   path    of helper_path()
 *   option  its one argument; NULL for none
 *   bytes   its standard input, `count` bytes
 *
 * Returns its standard output. NULL with REMIT_ERROR_READ when it does not run,
 * _LIMIT, or _INPUT with the last line that it wrote to standard error.
 */
GBytes *helper_run(const char *path, const char *option, const char *bytes, size_t count,
		   size_t most, GError **error);

/* ---- text ------------------------------------------------------------------ */

/*
 * Whether bytes are text we accept from a file: strict UTF-8, no NUL, no C0
 * control but TAB, LF and CR, no DEL, no C1 control.
 *
 *   at  receives the offset of the first byte that is not; may be NULL
 */
bool text_is_clean(const char *bytes, size_t count, size_t *at);

/*
 * A copy of UTF-8 text in which nothing can act on a terminal or turn the reading
 * order around: controls (but LF), bidi overrides and isolates, and zero-width
 * format characters become visible stand-ins; TAB becomes a blank, CR LF a LF;
 * bytes that are not UTF-8 become U+FFFD. Free with g_free().
 */
char *text_safe(const char *text);

/* How long a text is in UTF-16, in which spreadsheets count. */
size_t text_utf16_length(const char *text);

/*
 * As text_safe(), and characters that the locale cannot show or that have no
 * width there are replaced by the nearest ASCII ("?" when there is none), so that
 * every character of the result has a wcwidth() of 0, 1 or 2. Free with g_free().
 */
char *text_display(const char *text);

/* Whether a text begins as somebody typed it, in small letters or large; `whole`, unless NULL,
 * receives whether that is all of it. */
bool text_begins_as(const char *text, const char *typed, bool *whole);

/* Columns that text made by text_display() takes, by wcwidth() of our locale. */
unsigned text_columns(const char *text);
/* The same of its first bytes, which end with a whole character. */
unsigned text_columns_of(const char *text, size_t bytes);

/* How many bytes of `text` fit into `columns`, never splitting a character from
 * the combining marks that follow it. */
size_t text_fit(const char *text, unsigned columns);

/*
 * The first line of the text cut to `columns`, ending in an ellipsis when something
 * was cut ("..." where the locale has no U+2026; nothing but the cut text there under
 * 4 columns).
 * Free with g_free().
 */
char *text_clip(const char *text, unsigned columns);

/* One line of wrapped text, as a slice of the text that was given. */
struct text_line {
	size_t start; /* byte offset */
	size_t bytes; /* without the blanks at which it was broken */
};

/*
 * Break text into lines of at most `columns` where UAX #14 allows it, text that is all ASCII
 * at its blanks; a word that is too long is broken as UAX #14 allows, else cut. A newline in
 * the text always ends a line; one at the very end starts no further line.
 *
 *   text     made by text_display()
 *   columns  at least 1 (0 is taken as 1)
 *
 * Returns a GArray of struct text_line, never empty; free with g_array_unref().
 */
GArray *text_wrap(const char *text, unsigned columns);

/*
 * Where the lines of a text that somebody is typing may begin, by the rules of its script: no
 * Japanese full stop at the beginning of a line. A byte for each of `text`, 1 where a line may
 * begin. NULL when the text is ASCII, which breaks at blanks alone. g_free().
 */
char *text_breaks(const char *text);

#endif
