/*
 * Running a program of our own that does what remit itself does not link: no shell, what it reads
 * and writes goes through memory, and neither its time nor its output is without end.
 */
#include "base/base_private.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SECONDS_MAX = 120, SAID_MAX = 4096, BLOCK = 64 * 1024 };

/* ---- where it is -------------------------------------------------------------------- */

static char *runnable(const char *folder, const char *name)
{
	g_autofree char *path = folder ? g_build_filename(folder, name, NULL) : NULL;

	return path && access(path, X_OK) == 0 ? g_steal_pointer(&path) : NULL;
}

char *helper_path(const char *name)
{
	const char *told = g_getenv("REMIT_EXEC_PATH");
	g_autofree char *self = told ? NULL : g_file_read_link("/proc/self/exe", NULL);
	g_autofree char *folder = self ? g_path_get_dirname(self) : g_strdup(told);
	char *path = runnable(folder, name);

	return path || told ? path : runnable(HELPERDIR, name);
}

/* ---- one run ------------------------------------------------------------------------ */

struct run {
	GPid child;
	int in, out, err;         /* our ends; -1 when closed */
	const char *from;         /* what it has not read yet */
	size_t left;
	GString *got, *said;
	size_t most;
	gint64 until;             /* of the clock of g_get_monotonic_time() */
	bool too_much, too_long;
};

static void close_end(int *end)
{
	if (*end >= 0)
		close(*end);
	*end = -1;
}

/* It may end before it has read everything: then its message says why. */
static void feed(struct run *run)
{
	ssize_t sent = send(run->in, run->from, MIN(run->left, (size_t)BLOCK),
			    MSG_NOSIGNAL | MSG_DONTWAIT);

	if (sent < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (sent > 0) {
		run->from += sent;
		run->left -= (size_t)sent;
	}
	if (sent < 0 || run->left == 0)
		close_end(&run->in);
}

/* What exceeds `most` is read and dropped; whether there was any. */
static bool take(int *end, GString *into, size_t most)
{
	char block[BLOCK];
	ssize_t count = read(*end, block, sizeof(block));
	size_t room = most - into->len;

	if (count > 0)
		g_string_append_len(into, block, (gssize)MIN((size_t)count, room));
	else if (count == 0 || (errno != EINTR && errno != EAGAIN))
		close_end(end);
	return count > 0 && (size_t)count > room;
}

/* One wait for whatever comes first; false when the time is over or it writes too much. */
static bool turn(struct run *run)
{
	struct pollfd ends[] = { { run->in, POLLOUT, 0 },
				 { run->out, POLLIN, 0 },
				 { run->err, POLLIN, 0 } };
	gint64 left = (run->until - g_get_monotonic_time()) / 1000;

	run->too_long = left <= 0;
	if (run->too_long)
		return false;
	if (poll(ends, G_N_ELEMENTS(ends), (int)left) <= 0)
		return true;
	if (ends[0].revents)
		feed(run);
	if (ends[2].revents)
		take(&run->err, run->said, SAID_MAX);
	run->too_much = ends[1].revents && take(&run->out, run->got, run->most);
	return !run->too_much;
}

static bool start(struct run *run, const char *path, const char *option, GError **error)
{
	const char *argv[] = { path, option, NULL };
	int pair[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0) {
		error_set(error, REMIT_ERROR_READ, _("cannot run %s"), path);
		return false;
	}
	bool started = g_spawn_async_with_pipes_and_fds(
		NULL, argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, pair[0], -1, -1, NULL,
		NULL, 0, &run->child, NULL, &run->out, &run->err, NULL);
	close(pair[0]);
	run->in = pair[1];
	if (started)
		return true;
	close_end(&run->in);
	error_set(error, REMIT_ERROR_READ, _("cannot run %s"), path);
	return false;
}

/* Its exit code; -1 when it was ended. */
static int finish(struct run *run, bool whole)
{
	int status;

	close_end(&run->in);
	close_end(&run->out);
	close_end(&run->err);
	if (!whole)
		kill(run->child, SIGKILL);
	while (waitpid(run->child, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	g_spawn_close_pid(run->child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* The last line of what it said, which is why it failed. */
static void set_why(const struct run *run, const char *path, GError **error)
{
	char *text = g_strchomp(run->said->str), *line = strrchr(text, '\n');
	g_autofree char *valid = g_utf8_make_valid(line ? line + 1 : text, -1);

	if (run->too_long)
		error_set(error, REMIT_ERROR_LIMIT, _("%s was still at work after %d seconds and was ended"),
			  path, SECONDS_MAX);
	else if (run->too_much)
		error_set(error, REMIT_ERROR_LIMIT, _("%s wrote more than %zu bytes and was ended"),
			  path, run->most);
	else if (*valid)
		error_set(error, REMIT_ERROR_INPUT, "%s", valid);
	else
		error_set(error, REMIT_ERROR_INPUT, _("%s failed without saying why"), path);
}

GBytes *helper_run(const char *path, const char *option, const char *bytes, size_t count,
		   size_t most, GError **error)
{
	struct run run = { .in = -1, .out = -1, .err = -1, .from = bytes, .left = count,
			   .most = most };
	bool whole = true;

	if (!start(&run, path, option, error))
		return NULL;
	run.got = g_string_new(NULL);
	run.said = g_string_new(NULL);
	run.until = g_get_monotonic_time() + SECONDS_MAX * G_USEC_PER_SEC;
	if (run.left == 0)
		close_end(&run.in);
	while (whole && (run.out >= 0 || run.err >= 0))
		whole = turn(&run);
	if (finish(&run, whole) == 0 && whole) {
		g_string_free(run.said, TRUE);
		return g_string_free_to_bytes(run.got);
	}
	set_why(&run, path, error);
	g_string_free(run.got, TRUE);
	g_string_free(run.said, TRUE);
	return NULL;
}
