/*
 * Recording: lock, take in what others appended, one write, one fdatasync, unlock. What is
 * returned as recorded is on the disk; what is not is cut away again, or, where even that
 * fails, the journal is written anew before anything else is recorded.
 */
#include "session/session_private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

enum { TRIES_MAX = 8 };

enum outcome { OUTCOME_DONE, OUTCOME_FAILED, OUTCOME_AGAIN };

/* An append on its way. */
struct append {
	plan_fn plan;
	void *data;
	const char *by, *why;
	const char *key; /* one more member of the line, which is then written in any case */
	json_t *value;
	char *id;
	struct id written; /* what was written into a file that was replaced meanwhile */
	bool was_written;
};

static bool fail(const struct session *session, int number, GError **error)
{
	error_set_system(error, REMIT_ERROR_WRITE, number,
			 _("nothing was recorded, session %s cannot be written"), session->name);
	return false;
}

/* ---- what a failure left behind ----------------------------------------------------- */

/* Keep bytes that were no line where a person can look at them. */
static int keep_torn(struct session *session, const GByteArray *bytes)
{
	const struct io *io = session->io;
	g_autofree char *path = g_build_filename(session->folder, TORN_FILE, NULL);
	const int flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
	int fd = io->open(io->data, path, flags, 0600);
	int result;

	if (fd < 0)
		return fd;
	result = io_write_all(io, fd, bytes->data, bytes->len);
	if (result >= 0)
		result = io_write_all(io, fd, "\n", 1);
	if (result >= 0)
		result = io->fsync(io->data, fd);
	io->close(io->data, fd);
	return result < 0 ? result : io_sync_folder(io, session->folder);
}

/*
 * The line may still be in the file, and after a failed fdatasync any page may be missing from
 * the disk although it reads well: before anything else is recorded all is written anew.
 */
static void doubt(struct session *session, const char *line, size_t count)
{
	g_clear_pointer(&session->suspect, g_bytes_unref);
	session->suspect = g_bytes_new(line, count);
}

/* Hide the line from whoever reads next. Not synced: that could put a page that is missing
 * before it on the disk for good. */
static bool cut_back(struct session *session)
{
	const struct io *io = session->io;
	struct stat status;
	int result;
	int fd = io->open(io->data, session->journal_path, O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0);

	if (fd < 0)
		return false;
	result = io->fstat(io->data, fd, &status);
	if (result >= 0 && status.st_dev == session->dev && status.st_ino == session->ino)
		result = io->ftruncate(io->data, fd, session->taken);
	io->close(io->data, fd);
	return result >= 0;
}

/* Whether what follows the state is the line in doubt, whole or in part, and nothing that
 * somebody recorded after it. `line` receives how much of it is the line. */
static bool is_left_over(const struct session *session, const GByteArray *tail, gsize *line)
{
	gsize count;
	const guint8 *bytes = g_bytes_get_data(session->suspect, &count);

	*line = MIN(count, tail->len);
	if (count == 0) /* no line of ours: a tail is judged when it is read */
		return false;
	if (*line > 0 && memcmp(tail->data, bytes, *line) != 0)
		return false;
	return *line == tail->len || !memchr(tail->data + *line, '\n', tail->len - *line);
}

/* The bytes that are to stay. What is neither the line in doubt nor a whole line is set aside. */
static GByteArray *read_to_keep(struct session *session, int fd, const struct stat *status,
				GError **error)
{
	g_autoptr(GByteArray) tail = NULL;
	gsize line;
	int result;

	if (status->st_dev != session->dev || status->st_ino != session->ino ||
	    status->st_size <= session->taken)
		return session_read(session, fd, 0, status->st_size, error);
	tail = session_read(session, fd, session->taken, status->st_size, error);
	if (!tail)
		return NULL;
	if (!is_left_over(session, tail, &line))
		return session_read(session, fd, 0, status->st_size, error);
	g_byte_array_remove_range(tail, 0, (guint)line);
	result = tail->len > 0 ? keep_torn(session, tail) : 0;
	if (result >= 0)
		return session_read(session, fd, 0, session->taken, error);
	error_set_system(error, REMIT_ERROR_WRITE, -result, _("cannot write %s"), TORN_FILE);
	return NULL;
}

/* Write the journal anew, without the line that failed unless others built on it. */
static bool rewrite(struct session *session, GError **error)
{
	const struct io *io = session->io;
	g_autoptr(GByteArray) bytes = NULL;
	g_autoptr(GError) problem = NULL;
	struct stat status;
	int result;
	int fd = io->open(io->data, session->journal_path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC, 0);

	if (fd < 0)
		return fail(session, -fd, error);
	result = io->fstat(io->data, fd, &status);
	if (result >= 0)
		bytes = read_to_keep(session, fd, &status, &problem);
	io->close(io->data, fd);
	if (result < 0)
		return fail(session, -result, error);
	if (!bytes || !io_replace_file(io, session->journal_path, bytes->data, bytes->len,
				       status.st_mode & 07777, &problem)) {
		error_set(error, REMIT_ERROR_WRITE, _("nothing was recorded: %s"), problem->message);
		return false;
	}
	g_clear_pointer(&session->suspect, g_bytes_unref);
	return true;
}

/*
 * A descriptor whose fdatasync failed may have dropped pages and call them clean: it is not
 * used again. The line must go before anybody reads it and builds on it; returns whether it did.
 */
static bool give_up_fd(struct session *session, const char *line, size_t count)
{
	session_forget_fd(session);
	doubt(session, line, count);
	return rewrite(session, NULL) || cut_back(session) || count == 0;
}

/* ---- a torn last line ----------------------------------------------------------------- */

static bool set_aside(struct session *session, GError **error)
{
	off_t to = session->taken + session->torn;
	g_autoptr(GByteArray) bytes = NULL;
	int result;

	if (session->torn == 0)
		return true;
	bytes = session_read(session, session->fd, session->taken, to, error);
	if (!bytes)
		return false;
	result = keep_torn(session, bytes);
	if (result < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -result,
				 _("nothing was recorded: cannot move the torn last line to %s"),
				 TORN_FILE);
		return false;
	}
	result = session->io->ftruncate(session->io->data, session->fd, session->taken);
	if (result < 0)
		return fail(session, -result, error);
	session->torn = 0;
	return true;
}

/* ---- one line -------------------------------------------------------------------------- */

/* Whoever put the file in its place, as git does, may not have synced the folder: after a power
 * loss the name would lead to the file that was there before. Once for each file is enough. */
static int sync_name(struct session *session)
{
	int result = session->name_synced ? 0 : io_sync_folder(session->io, session->folder);

	session->name_synced = result >= 0;
	return result;
}

/* Take back a line whose write or sync failed, and say whether it is gone. */
static bool take_back(struct session *session, const char *line, size_t count, int number,
		      GError **error)
{
	if (give_up_fd(session, line, count))
		return fail(session, number, error);
	error_set_system(error, REMIT_ERROR_WRITE, number,
			 _("it cannot be told whether this was recorded, "
			   "session %s cannot be written"),
			 session->name);
	return false;
}

/* The bytes before the name, so that the name never leads to less than what it led to. */
static bool sync_journal(struct session *session, const char *line, size_t count, GError **error)
{
	int result = session->io->fdatasync(session->io->data, session->fd);

	if (result >= 0)
		result = sync_name(session);
	return result >= 0 || take_back(session, line, count, -result, error);
}

static bool write_line(struct session *session, const char *line, size_t count, GError **error)
{
	int result = io_write_all(session->io, session->fd, line, count);

	if (result >= 0)
		return sync_journal(session, line, count, error);
	if (session->io->ftruncate(session->io->data, session->fd, session->taken) < 0)
		return take_back(session, line, count, -result, error);
	return fail(session, -result, error);
}

/* git may have put another file in the place of the one that was written. */
static enum outcome judge_place(struct session *session, GError **error)
{
	struct stat status;
	int result = session->io->stat(session->io->data, session->journal_path, &status);

	if (result < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -result,
				 _("it cannot be told whether this was recorded: %s went away "
				   "while it was written"),
				 session->journal_path);
		session_forget_fd(session);
		return OUTCOME_FAILED;
	}
	if (status.st_dev == session->dev && status.st_ino == session->ino)
		return OUTCOME_DONE;
	session_forget_fd(session);
	return OUTCOME_AGAIN;
}

/* The line of what was planned, with a newline before it where the last line lacks its own. */
static char *format(struct session *session, const struct append *append, const GArray *settings,
		    const struct action *undoes, size_t *count, GError **error)
{
	g_autofree char *at = clock_format(&session->clock);
	char *line = line_format_with(session->journal, settings, at, append->by, append->why,
				      undoes, append->key, json_incref(append->value), count);
	char *ended;

	if (*count > SESSION_LINE_BYTES_MAX) {
		error_set(error, REMIT_ERROR_LIMIT,
			  _("nothing was recorded: it takes more than %d bytes; record it in "
			    "several parts"),
			  SESSION_LINE_BYTES_MAX);
		g_free(line);
		return NULL;
	}
	if (!session->unterminated)
		return line;
	ended = g_strconcat("\n", line, NULL);
	*count += 1;
	g_free(line);
	return ended;
}

static enum outcome record(struct session *session, struct append *append,
			   const GArray *settings, const struct action *undoes, GError **error)
{
	struct batch *batch;
	g_autofree char *line = NULL;
	enum outcome outcome = OUTCOME_FAILED;
	const struct action *action;
	size_t count, skip = session->unterminated ? 1 : 0;

	line = format(session, append, settings, undoes, &count, error);
	if (!line)
		return OUTCOME_FAILED;
	/* Read before it is written: what could not be read back is never written. */
	batch = batch_new(session->journal);
	if (batch_stage(batch, line + skip, count - skip, error) && batch_resolve(batch, error) &&
	    set_aside(session, error) && write_line(session, line, count, error))
		outcome = judge_place(session, error);
	if (outcome == OUTCOME_FAILED) {
		batch_abandon(batch);
		return outcome;
	}
	action = g_ptr_array_index(batch->staged, 0);
	append->written = action->id;
	append->was_written = true;
	if (append->id)
		memcpy(append->id, action->hex, ID_HEX + 1);
	if (outcome == OUTCOME_AGAIN) {
		batch_abandon(batch);
		return outcome;
	}
	batch_place(batch);
	session->taken += (off_t)count;
	session->unterminated = false;
	session->unsynced = false;
	return OUTCOME_DONE;
}

/* What is there already must be on the disk too before it is called recorded. */
static enum outcome record_nothing(struct session *session, GError **error)
{
	enum outcome outcome;

	if (!session->unsynced)
		return OUTCOME_DONE;
	if (!sync_journal(session, "", 0, error))
		return OUTCOME_FAILED;
	outcome = judge_place(session, error);
	if (outcome == OUTCOME_DONE)
		session->unsynced = false;
	return outcome;
}

/* ---- appending -------------------------------------------------------------------------- */

bool session_may_write(const struct session *session, GError **error)
{
	if (session->as_of)
		error_set(error, REMIT_ERROR_NO,
			  _("nothing was recorded: session %s is shown as it was"), session->name);
	else if (session->newer)
		error_set(error, REMIT_ERROR_NEWER,
			  _("nothing was recorded: session %s was written by a newer remit"),
			  session->name);
	else if (session->readonly)
		error_set(error, REMIT_ERROR_WRITE,
			  _("nothing was recorded: there is no permission to write to session %s"),
			  session->name);
	return !session->readonly;
}

bool session_make_ready(struct session *session, GError **error)
{
	return (!session->suspect || rewrite(session, error)) &&
	       session_take_in(session, true, NULL, error) && session_may_write(session, error) &&
	       set_aside(session, error);
}

static enum outcome append_once(struct session *session, struct append *append,
				GError **error)
{
	g_autoptr(GArray) settings = g_array_new(FALSE, FALSE, sizeof(struct setting));
	const struct action *undoes = NULL;

	if (session->suspect && !rewrite(session, error))
		return OUTCOME_FAILED;
	if (!session_take_in(session, true, NULL, error) || !session_may_write(session, error))
		return OUTCOME_FAILED;
	if (append->was_written && g_hash_table_contains(session->journal->ids, &append->written))
		return record_nothing(session, error); /* it is in the other file too */
	if (append->id)
		*append->id = '\0';
	append->was_written = false;
	if (append->plan && !append->plan(session, settings, &undoes, append->data, error))
		return OUTCOME_FAILED;
	if (settings->len == 0 && !append->key)
		return record_nothing(session, error);
	return record(session, append, settings, undoes, error);
}

static bool append_locked(struct session *session, struct append *append, GError **error)
{
	enum outcome outcome = OUTCOME_AGAIN;
	char *id = append->id;

	if (id)
		*id = '\0';
	if (!author_check(append->by, error) || !session_may_write(session, error) ||
	    !session_lock(session, error))
		return false;
	for (unsigned i = 0; i < TRIES_MAX && outcome == OUTCOME_AGAIN; i++)
		outcome = append_once(session, append, error);
	if (outcome == OUTCOME_AGAIN)
		error_set(error, REMIT_ERROR_WRITE,
			  _("nothing was recorded: something keeps replacing %s"),
			  session->journal_path);
	session_unlock(session);
	if (id && outcome != OUTCOME_DONE)
		*id = '\0';
	return outcome == OUTCOME_DONE;
}

bool session_append_plan(struct session *session, plan_fn plan, void *data, const char *by,
			 const char *why, char *id, GError **error)
{
	struct append append = { .plan = plan, .data = data, .by = by, .why = why, .id = id };

	return append_locked(session, &append, error);
}

bool session_append_member(struct session *session, const char *key, json_t *value, const char *by,
			   char *id, GError **error)
{
	struct append append = { .key = key, .value = value, .by = by, .id = id };

	return append_locked(session, &append, error);
}

static bool is_current(const struct session *session, const struct setting *setting)
{
	struct cell *cell = journal_find_cell(session->journal, setting->path);

	if (!cell || cell->living_count == 0)
		return !setting->text;
	return cell->living_count == 1 && g_strcmp0(cell->living->text, setting->text) == 0;
}

static bool plan_change(struct session *session, GArray *settings, const struct action **undoes,
			void *data, GError **error)
{
	g_autoptr(GArray) wanted = change_settings(data);

	(void)undoes;
	if (!session_place_files(session, change_files(data), error))
		return false;
	for (guint i = 0; i < wanted->len; i++) {
		const struct setting *setting = &g_array_index(wanted, struct setting, i);

		if (!is_current(session, setting))
			g_array_append_val(settings, *setting);
	}
	return true;
}

static bool check_why(const char *why, GError **error)
{
	if (!why)
		return true;
	if (strlen(why) > WHY_BYTES_MAX) {
		error_set(error, REMIT_ERROR_LIMIT, _("the reason is longer than %d bytes"),
			  WHY_BYTES_MAX);
		return false;
	}
	if (!text_is_clean(why, strlen(why), NULL)) {
		error_set(error, REMIT_ERROR_INPUT,
			  _("the reason is not UTF-8 or holds control characters"));
		return false;
	}
	return true;
}

bool session_append(struct session *session, const struct change *change, const char *by,
		    char *id, GError **error)
{
	if (!check_why(change_why(change), error))
		return false;
	return session_append_plan(session, plan_change, (void *)change, by, change_why(change), id,
				   error);
}
