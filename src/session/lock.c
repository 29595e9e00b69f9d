/*
 * The lock of a session: an OFD lock on a file of its own, so that git may replace the
 * journal. Held for one append, it names its holder for whoever waits too long. A lock that
 * is free and still names somebody says that an append came to no good end.
 */
#include "session/session_private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static bool open_lock(struct session *session, GError **error)
{
	const struct io *io = session->io;
	struct stat status;
	int result;
	int fd = io->open(io->data, session->lock_path,
			  O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);

	if (fd < 0) {
		error_set_system(error, REMIT_ERROR_WRITE, -fd,
				 _("nothing was recorded: cannot open the lock %s"),
				 session->lock_path);
		return false;
	}
	result = io->fstat(io->data, fd, &status);
	if (result < 0 || !S_ISREG(status.st_mode)) {
		error_set_system(error, REMIT_ERROR_WRITE, result < 0 ? -result : EINVAL,
				 _("nothing was recorded: %s cannot be used as a lock"),
				 session->lock_path);
		io->close(io->data, fd);
		return false;
	}
	session->lock_fd = fd;
	session->lock_dev = status.st_dev;
	session->lock_ino = status.st_ino;
	return true;
}

static void close_lock(struct session *session)
{
	session->io->close(session->io->data, session->lock_fd);
	session->lock_fd = -1;
}

/* Those who came to no good end are named before the one that holds the lock now. */
static void set_held(struct session *session, GError **error)
{
	char text[512];
	const char *holder;
	struct stat status;
	off_t size = session->io->fstat(session->io->data, session->lock_fd, &status) < 0 ?
			     0 : status.st_size;
	ssize_t count = session->io->pread(session->io->data, session->lock_fd, text,
					   sizeof(text) - 1,
					   MAX(size - (off_t)sizeof(text) + 1, 0));

	text[MAX(count, 0)] = '\0';
	g_strchomp(text);
	holder = strrchr(text, '\n');
	holder = holder ? holder + 1 : text;
	if (*holder && text_is_clean(holder, strlen(holder), NULL))
		error_set(error, REMIT_ERROR_WRITE,
			  _("nothing was recorded: another process is writing to the session and "
			    "does not come to an end (process, host, program: %s)"),
			  holder);
	else
		error_set(error, REMIT_ERROR_WRITE,
			  _("nothing was recorded: another process is writing to the session and "
			    "does not come to an end"));
}

/* Polled rather than waited for: a holder that was stopped must not stop everybody. */
static bool wait_for_lock(struct session *session, GError **error)
{
	unsigned waited = 0, step = 1;

	for (;;) {
		int result = session->io->lock(session->io->data, session->lock_fd, false);

		if (result >= 0)
			return true;
		if (result != -EAGAIN && result != -EACCES) {
			error_set_system(error, REMIT_ERROR_WRITE, -result,
					 _("nothing was recorded: cannot lock %s"),
					 session->lock_path);
			return false;
		}
		if (waited >= session->lock_wait_ms) {
			set_held(session, error);
			return false;
		}
		g_usleep(step * 1000);
		waited += step;
		step = MIN(2 * step, 64);
	}
}

/*
 * Whoever held the lock before is named still: it was killed on its way, or its fdatasync
 * failed and the journal could not be written anew. Bytes that read well may be missing from
 * the disk. The name need not be synced, since what it warns of is gone after a crash too.
 */
static void take_doubt(struct session *session)
{
	char byte;

	if (session->io->pread(session->io->data, session->lock_fd, &byte, 1, 0) != 0 &&
	    !session->suspect)
		session->suspect = g_bytes_new_static("", 0);
}

/* Before the journal is touched: without it nobody would learn that this came to no end. */
static bool name_holder(struct session *session, GError **error)
{
	const char *program = g_get_prgname();
	g_autofree char *holder = g_strdup_printf("%ld %s %s\n", (long)getpid(), g_get_host_name(),
						  program ? program : PACKAGE_NAME);
	/* Never emptied first: who is killed in between must not take the other's name away. */
	int result = io_write_all(session->io, session->lock_fd, holder, strlen(holder));

	if (result < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -result,
				 _("nothing was recorded, session %s cannot be written"),
				 session->name);
	return result >= 0;
}

static bool is_in_place(const struct session *session)
{
	struct stat status;

	return session->io->stat(session->io->data, session->lock_path, &status) >= 0 &&
	       status.st_dev == session->lock_dev && status.st_ino == session->lock_ino;
}

bool session_lock(struct session *session, GError **error)
{
	for (unsigned i = 0; i < 16; i++) {
		if (session->lock_fd < 0 && !open_lock(session, error))
			return false;
		if (!wait_for_lock(session, error))
			return false;
		/* Somebody may have removed the file: a lock on a file nobody finds is none. */
		if (is_in_place(session)) {
			take_doubt(session);
			if (name_holder(session, error))
				return true;
			session_unlock(session);
			return false;
		}
		close_lock(session);
	}
	error_set(error, REMIT_ERROR_WRITE, _("nothing was recorded: the lock %s keeps going away"),
		  session->lock_path);
	return false;
}

/* The name stays when the journal is in doubt, for the next one that holds the lock. */
void session_unlock(struct session *session)
{
	if (session->lock_fd < 0)
		return;
	if (!session->suspect)
		session->io->ftruncate(session->io->data, session->lock_fd, 0);
	if (session->io->unlock(session->io->data, session->lock_fd) < 0)
		close_lock(session); /* which lets go of it whatever happens */
}
