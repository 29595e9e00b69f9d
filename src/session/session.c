/*
 * A session's folder: opening it, taking in what others appended, noticing that the file
 * was replaced. Never writes; append.c does. Relies on journal.c for what lines mean.
 */
#include "session/session_private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

static char *folder_name(const char *folder)
{
	g_autofree char *whole = g_canonicalize_filename(folder, NULL);
	char *name = g_path_get_basename(whole);

	if (g_str_has_suffix(name, ".remit") && strlen(name) > strlen(".remit"))
		name[strlen(name) - strlen(".remit")] = '\0';
	return name;
}

struct session *session_alloc(const struct io *io, const char *path,
			      const struct session_clock *clock)
{
	struct session *session = g_new0(struct session, 1);

	session->io = io;
	if (clock)
		session->clock = *clock;
	session->folder = g_strdup(path);
	for (size_t n = strlen(path); n > 1 && session->folder[n - 1] == '/'; n--)
		session->folder[n - 1] = '\0';
	session->name = folder_name(session->folder);
	session->journal_path = g_build_filename(session->folder, JOURNAL_FILE, NULL);
	session->lock_path = g_build_filename(session->folder, LOCK_FILE, NULL);
	session->fd = -1;
	session->lock_fd = -1;
	session->lock_wait_ms = LOCK_WAIT_MS;
	return session;
}

void session_forget_fd(struct session *session)
{
	if (session->fd >= 0)
		session->io->close(session->io->data, session->fd);
	session->fd = -1;
}

void session_close(struct session *session)
{
	if (!session)
		return;
	session_forget_fd(session);
	if (session->lock_fd >= 0)
		session->io->close(session->io->data, session->lock_fd);
	journal_free(session->journal);
	g_clear_pointer(&session->suspect, g_bytes_unref);
	g_clear_pointer(&session->lines, g_bytes_unref);
	g_free(session->folder);
	g_free(session->name);
	g_free(session->journal_path);
	g_free(session->lock_path);
	g_free(session->notice);
	g_free(session->as_of);
	g_free(session);
}

/* ---- reading ---------------------------------------------------------------------- */

GByteArray *session_read(struct session *session, int fd, off_t from, off_t to, GError **error)
{
	GByteArray *bytes = g_byte_array_new();
	guint wanted = (guint)(to - from);
	guint have = 0;

	g_byte_array_set_size(bytes, wanted);
	while (have < wanted) {
		ssize_t got = session->io->pread(session->io->data, fd, bytes->data + have,
						 wanted - have, from + (off_t)have);

		if (got < 0) {
			error_set_system(error, REMIT_ERROR_READ, (int)-got, _("cannot read %s"),
					 session->journal_path);
			g_byte_array_unref(bytes);
			return NULL;
		}
		if (got == 0)
			break;
		have += (guint)got;
	}
	g_byte_array_set_size(bytes, have);
	return bytes;
}

static bool look(struct session *session, struct stat *status, GError **error)
{
	int result = session->io->stat(session->io->data, session->journal_path, status);

	if (result == -ENOENT &&
	    session->io->stat(session->io->data, session->folder, status) == -ENOENT) {
		error_set(error, REMIT_ERROR_NOT_FOUND, _("there is no session %s"),
			  session->folder);
		return false;
	}
	if (result == -ENOENT || result == -ENOTDIR) {
		error_set(error, REMIT_ERROR_NOT_FOUND, _("%s is not a session: it has no %s"),
			  session->folder, JOURNAL_FILE);
		return false;
	}
	if (result < 0) {
		error_set_system(error, REMIT_ERROR_READ, -result, _("cannot read %s"),
				 session->journal_path);
		return false;
	}
	if (!S_ISREG(status->st_mode)) {
		error_set(error, REMIT_ERROR_READ, _("%s is not a regular file"),
			  session->journal_path);
		return false;
	}
	if (status->st_size > JOURNAL_BYTES_MAX) {
		error_set(error, REMIT_ERROR_LIMIT, _("%s is larger than %d bytes"),
			  session->journal_path, JOURNAL_BYTES_MAX);
		return false;
	}
	return true;
}

/* Open the journal for appending, or for reading where that is not allowed. */
static int open_journal(struct session *session, bool *readonly, GError **error)
{
	const struct io *io = session->io;
	const int flags = O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
	int fd = io->open(io->data, session->journal_path, O_RDWR | flags, 0);

	*readonly = fd == -EACCES || fd == -EPERM || fd == -EROFS;
	if (*readonly)
		fd = io->open(io->data, session->journal_path, O_RDONLY | flags, 0);
	if (fd < 0)
		error_set_system(error, fd == -ENOENT ? REMIT_ERROR_NOT_FOUND : REMIT_ERROR_READ,
				 -fd, _("cannot open %s"), session->journal_path);
	return fd;
}

static void set_notice(struct session *session)
{
	GString *notice = g_string_new(NULL);

	if (session->torn > 0)
		g_string_append_printf(notice,
				       _("the last line of %s was cut off and is not read; the "
					 "next change moves it to %s"),
				       session->journal_path, TORN_FILE);
	if (session->newer)
		g_string_append_printf(notice, "%s%s", notice->len ? "\n" : "",
				       _("this session was written by a newer remit: it is opened "
					 "for reading only"));
	else if (session->readonly)
		g_string_append_printf(notice, "%s%s", notice->len ? "\n" : "",
				       _("there is no permission to write to this session: it is "
					 "opened for reading only"));
	if (session->edited)
		g_string_append_printf(notice, "%s%s", notice->len ? "\n" : "",
				       _("assessment.yaml was edited by hand: `remit import assessment.yaml` shows what that would change"));
	g_free(session->notice);
	session->notice = g_string_free(notice, FALSE);
	if (!*session->notice)
		g_clear_pointer(&session->notice, g_free);
}

/*
 * Take what follows the whole lines: a line that lacks nothing but its newline counts, once
 * nobody can be writing it any more.
 */
static void take_tail(struct session *session, struct journal *journal, const char *tail,
		      size_t count, bool locked)
{
	session->unterminated = false;
	session->torn = 0;
	if (count == 0 || !locked)
		return;
	if (!memchr(tail, '\n', count) && journal_take(journal, tail, count, NULL)) {
		session->taken += (off_t)count;
		session->unterminated = true;
		return;
	}
	session->torn = (off_t)count;
}

/* What a newer remit wrote is read as far as it goes, and not written to. */
static void judge_format(struct session *session)
{
	session->newer = session->journal->format > SESSION_FORMAT ||
			 session->journal->has_unknown;
	session->readonly = session->readonly || session->newer;
}

/* A journal to read into, which says how far it is. */
static struct journal *reader_new(const struct session *session)
{
	struct journal *journal = journal_new(session->journal_path);

	journal->progress = session->io->progress;
	journal->called = session->name;
	return journal;
}

/* What the lines before the last one may rest on is that it says what was taken out of them. */
struct journal *session_take_lines(const struct session *session, const char *text, size_t count,
				   size_t *whole, GError **error)
{
	struct journal *journal;

	*whole = count ? journal_whole(text, count) : 0;
	if (*whole == 0) {
		error_set_at(error, REMIT_ERROR_INPUT, session->journal_path, 1, 0,
			     _("the history has no first line: the session was never completed, or what was in it is gone"));
		return NULL;
	}
	journal = reader_new(session);
	if (journal_take(journal, text, *whole, error))
		return journal;
	journal_free(journal);
	journal = reader_new(session);
	if (*whole < count && !memchr(text + *whole, '\n', count - *whole) &&
	    journal_take(journal, text, count, NULL)) {
		g_clear_error(error);
		*whole = count;
		return journal;
	}
	journal_free(journal);
	return NULL;
}

/* Read the whole file into a new journal. */
static bool load(struct session *session, bool locked, GError **error)
{
	struct stat status;
	bool readonly;
	int fd = open_journal(session, &readonly, error);
	struct journal *journal = NULL;
	g_autoptr(GByteArray) bytes = NULL;
	int result;
	size_t whole;

	if (fd < 0)
		return false;
	result = session->io->fstat(session->io->data, fd, &status);
	if (result < 0) {
		error_set_system(error, REMIT_ERROR_READ, -result, _("cannot read %s"),
				 session->journal_path);
		goto failed;
	}
	bytes = session_read(session, fd, 0, status.st_size, error);
	if (!bytes)
		goto failed;
	journal = session_take_lines(session, (const char *)bytes->data, bytes->len, &whole, error);
	if (!journal)
		goto failed;
	session_forget_fd(session);
	journal_free(session->journal);
	session->journal = journal;
	session->fd = fd;
	session->dev = status.st_dev;
	session->ino = status.st_ino;
	session->readonly = readonly;
	judge_format(session);
	session->taken = (off_t)whole;
	session->unsynced = true;
	session->name_synced = false;
	take_tail(session, journal, (const char *)bytes->data + whole, bytes->len - whole, locked);
	session->unterminated = session->unterminated || bytes->data[whole - 1] != '\n';
	set_notice(session);
	return true;
failed:
	session->io->close(session->io->data, fd);
	return false;
}

/* Read what was appended since. Returns false when the file is not what it was. */
static bool load_new(struct session *session, off_t size, bool locked)
{
	off_t from = session->taken - (session->unterminated ? 0 : 1);
	g_autoptr(GByteArray) bytes = session_read(session, session->fd, from, size, NULL);
	const char *text;
	size_t count, whole;

	/* The byte before, or the one that ends an unterminated line, is a newline still. */
	if (!bytes || bytes->len == 0 || bytes->data[0] != '\n')
		return false;
	text = (const char *)bytes->data + 1;
	count = bytes->len - 1;
	whole = journal_whole(text, count);
	if (!journal_take(session->journal, text, whole, NULL))
		return false;
	session->taken = from + 1 + (off_t)whole;
	session->unsynced = true;
	judge_format(session);
	take_tail(session, session->journal, text + whole, count - whole, locked);
	set_notice(session);
	return true;
}

static bool is_replaced(const struct session *session, const struct stat *status)
{
	return session->fd < 0 || status->st_dev != session->dev ||
	       status->st_ino != session->ino || status->st_size < session->taken;
}

bool session_take_in(struct session *session, bool locked, bool *changed, GError **error)
{
	struct stat status;
	off_t had = session->taken;

	if (changed)
		*changed = false;
	if (session->as_of || session->alone) /* stands still */
		return true;
	if (!look(session, &status, error))
		return false;
	if (!is_replaced(session, &status)) {
		if (status.st_size == session->taken) {
			session->torn = 0;
			set_notice(session);
			return true;
		}
		if (!locked && session->torn > 0 &&
		    status.st_size == session->taken + session->torn)
			return true;
		if (load_new(session, status.st_size, locked)) {
			if (changed)
				*changed = session->taken != had;
			return true;
		}
	}
	if (!load(session, locked, error))
		return false;
	if (changed)
		*changed = true;
	return true;
}

bool session_refresh(struct session *session, bool *changed, GError **error)
{
	return session_take_in(session, false, changed, error);
}

/* ---- opening ---------------------------------------------------------------------- */

static bool has_tail(const struct session *session)
{
	struct stat status;

	return session->io->fstat(session->io->data, session->fd, &status) == 0 &&
	       status.st_size > session->taken;
}

/* Somebody may be writing the last line at this moment; under the lock nobody is. */
static bool judge_tail(struct session *session, GError **error)
{
	bool locked, taken;

	if (!has_tail(session))
		return true;
	locked = !session->readonly && session_lock(session, NULL);
	taken = session_take_in(session, true, NULL, error);
	if (locked)
		session_unlock(session);
	return taken;
}

struct session *session_open(const struct io *io, const char *path,
			     const struct session_clock *clock, GError **error)
{
	struct session *session = session_alloc(io, path, clock);
	struct stat status;

	if (!look(session, &status, error) || !load(session, false, error) ||
	    !judge_tail(session, error)) {
		session_close(session);
		return NULL;
	}
	session->edited = session_print_look(session) == PRINT_EDITED;
	if (session->edited)
		set_notice(session);
	return session;
}

/* ---- what it is ------------------------------------------------------------------- */

void session_set_wording(struct session *session, const struct session_wording *wording)
{
	session->wording = wording;
}

char *session_time_words(const struct session *session, const char *at)
{
	return session->wording ? session->wording->time(at) : g_strdup(at);
}

const char *session_folder(const struct session *session)
{
	return session->folder;
}

const char *session_name(const struct session *session)
{
	return session->name;
}

const char *session_uuid(const struct session *session)
{
	return session->journal->uuid;
}

const char *session_catalog(const struct session *session)
{
	return session->journal->catalog;
}

unsigned session_catalog_revision(const struct session *session)
{
	return session->journal->revision;
}

bool session_is_readonly(const struct session *session)
{
	return session->readonly;
}

const char *session_notice(const struct session *session)
{
	return session->notice;
}
