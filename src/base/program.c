/*
 * Running a program without a shell: what it reads and writes goes through memory, and neither its
 * time nor its output is without end.
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

enum { BLOCK = 64 * 1024, LOOK_USEC = 2000 };

struct run {
	const struct program *program;
	struct program_result *result;
	GPid child;
	int in, out, err; /* our ends; -1 when closed */
	const char *from; /* what it has not read yet */
	size_t left;
	size_t over;      /* what it wrote beyond the most that is kept */
	gint64 until;     /* of the clock of g_get_monotonic_time() */
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

/* What exceeds `most` is read and dropped; how much there was of it. */
static size_t take(int *end, GString *into, size_t most)
{
	char block[BLOCK];
	ssize_t count = read(*end, block, sizeof(block));
	size_t room = most - into->len;

	if (count > 0)
		g_string_append_len(into, block, (gssize)MIN((size_t)count, room));
	else if (count == 0 || (errno != EINTR && errno != EAGAIN))
		close_end(end);
	return count > 0 && (size_t)count > room ? (size_t)count - room : 0;
}

static bool is_late(struct run *run)
{
	if (g_get_monotonic_time() < run->until)
		return false;
	run->result->end = PROGRAM_TOO_LONG;
	return true;
}

/* One wait for whatever comes first; false when the time is over or it writes too much. */
static bool turn(struct run *run)
{
	const struct program *program = run->program;
	struct program_result *result = run->result;
	struct pollfd ends[] = { { run->in, POLLOUT, 0 },
				 { run->out, POLLIN, 0 },
				 { run->err, POLLIN, 0 } };
	size_t over;

	if (is_late(run))
		return false;
	if (poll(ends, G_N_ELEMENTS(ends),
		 (int)((run->until - g_get_monotonic_time()) / 1000 + 1)) <= 0)
		return true;
	if (ends[0].revents)
		feed(run);
	over = ends[2].revents ? take(&run->err, result->said, program->most_said) : 0;
	result->said_cut |= over > 0;
	run->over += ends[1].revents ? take(&run->out, result->out, program->most) : 0;
	result->cut = run->over > 0;
	if (run->over <= program->over)
		return true;
	result->end = PROGRAM_TOO_MUCH;
	return false;
}

static bool start(struct run *run, GError **error)
{
	const struct program *program = run->program;
	int pair[2] = { -1, -1 };
	bool started;

	if (program->bytes && socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0) {
		error_set(error, REMIT_ERROR_READ, _("cannot run %s"), program->argv[0]);
		return false;
	}
	started = g_spawn_async_with_pipes_and_fds(
		program->confined ? "/" : NULL, program->argv, program->variables,
		G_SPAWN_DO_NOT_REAP_CHILD, program->confined ? confine_child : NULL, NULL, pair[0],
		-1, -1, NULL, NULL, 0, &run->child, NULL, &run->out, &run->err, NULL);
	close_end(&pair[0]);
	run->in = pair[1];
	if (started)
		return true;
	close_end(&run->in);
	error_set(error, REMIT_ERROR_READ, _("cannot run %s"), program->argv[0]);
	return false;
}

/* Whether it has ended; it stays there to be reaped, and its number to be killed by. */
static bool has_ended(const struct run *run)
{
	siginfo_t info = { .si_pid = 0 };
	int failed = waitid(P_PID, (id_t)run->child, &info, WEXITED | WNOWAIT | WNOHANG);

	return (failed < 0 && errno != EINTR) || info.si_pid != 0;
}

/* It has closed its output; it may be at work still. */
static bool wait_for_end(struct run *run)
{
	while (!has_ended(run)) {
		if (is_late(run))
			return false;
		g_usleep(LOOK_USEC);
	}
	return true;
}

/* Reap it; what it left behind goes with it. */
static void finish(struct run *run)
{
	struct program_result *result = run->result;
	int status = 0;

	close_end(&run->in);
	close_end(&run->out);
	close_end(&run->err);
	if (run->program->confined)
		kill(-run->child, SIGKILL);
	if (result->end != PROGRAM_EXITED)
		kill(run->child, SIGKILL);
	while (waitpid(run->child, &status, 0) < 0)
		if (errno != EINTR)
			break;
	g_spawn_close_pid(run->child);
	if (result->end != PROGRAM_EXITED)
		return;
	result->end = WIFSIGNALED(status) ? PROGRAM_SIGNALLED : PROGRAM_EXITED;
	result->code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
}

bool program_run(const struct program *program, struct program_result *result, GError **error)
{
	struct run run = { .program = program, .result = result, .in = -1, .out = -1, .err = -1,
			   .from = program->bytes, .left = program->count };
	bool whole = true;

	*result = (struct program_result){ .end = PROGRAM_EXITED };
	if (!start(&run, error))
		return false;
	result->out = g_string_new(NULL);
	result->said = g_string_new(NULL);
	run.until = g_get_monotonic_time() + (gint64)program->seconds * G_USEC_PER_SEC;
	if (run.left == 0)
		close_end(&run.in);
	while (whole && (run.out >= 0 || run.err >= 0))
		whole = turn(&run);
	if (whole)
		wait_for_end(&run);
	finish(&run);
	return true;
}

void program_result_clear(struct program_result *result)
{
	if (result->out)
		g_string_free(result->out, TRUE);
	if (result->said)
		g_string_free(result->said, TRUE);
	*result = (struct program_result){ .end = PROGRAM_EXITED };
}
