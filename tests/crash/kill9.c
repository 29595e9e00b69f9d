/*
 * Kills remit at random moments and compares what it called saved with what came back.
 *
 *     REMIT=PROGRAM kill9 [ROUNDS]      also $REMIT_ROUNDS, $REMIT_SEED
 *
 * The screen: statuses are typed as fast as they go, `kill -9` comes at any moment; the counter
 * that the screen showed last must be covered by the journal, and the journal must hold a beginning
 * of what was typed, in order, with nothing missing in the middle. The command line: `remit
 * set` runs in a loop; every one that ended with 0 must be there. Reads the journal itself,
 * not through remit. Exit 77: no pty.
 */
#include "tests/crash/victim.h"
#include "tests/screen/pty.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	TYPED_MAX = 4096,     /* statuses in one session */
	SESSION_FILLED = 80,  /* then a new one: `]` must always find a control */
	BURST_MAX = 24,
	ACKNOWLEDGED_MAX = 4096,
};

static const char *const words[] = {"",        "implemented", "alternative",
				    "partial", "planned",     "not-implemented"};

/* Call back for each path that a line of the journal sets. Returns the lines, -1 when it cannot be
 * read. */
static int journal_each(const char *session,
			void (*visit)(const char *path, const char *value, void *data), void *data)
{
	char path[PATH_MAX], *line = NULL;
	size_t room = 0;
	int lines = 0;

	victim_journal(session, path);
	FILE *file = fopen(path, "r");
	if (file == NULL)
		return -1;
	while (getline(&line, &room, file) > 0) {
		json_t *root = json_loads(line, 0, NULL), *value;
		const char *key;
		if (root == NULL)
			break; /* torn: nothing after it counts */
		json_object_foreach(json_object_get(root, "set"), key, value)
			visit(key, json_is_string(value) ? json_string_value(value) : "", data);
		json_decref(root);
		lines++;
	}
	free(line);
	fclose(file);
	return lines;
}

/* ---- the screen ------------------------------------------------------------------ */

struct typed {
	char name[32];
	char digits[TYPED_MAX]; /* what is in the journal, then what was typed after it */
	int confirmed;          /* how many of them were in the journal after the last round */
	int count;
};

struct statuses {
	const struct typed *typed;
	int count, mismatch; /* mismatch: index + 1 of the first that was not typed there */
};

static void status_visit(const char *path, const char *value, void *data)
{
	struct statuses *statuses = data;
	const char *end = strrchr(path, '/');

	if (strncmp(path, "control/", 8) != 0 || end == NULL || strcmp(end, "/status") != 0)
		return;
	int i = statuses->count++;
	if (i >= statuses->typed->count ||
	    strcmp(words[statuses->typed->digits[i] - '0'], value) != 0)
		if (statuses->mismatch == 0)
			statuses->mismatch = i + 1;
}

/* The counter in the first line; -1 when it is not there. */
static int counter_shown(const struct pty *pty)
{
	static const char label[] = "assessed ";
	char row[PTY_ROW_BYTES];

	pty_row(pty, 0, row);
	const char *at = strstr(row, label);
	return at == NULL ? -1 : atoi(at + sizeof label - 1);
}

static void screen_open(struct pty *pty, char *name)
{
	char *argv[] = {(char *)(uintptr_t)victim_program(), name, NULL};

	if (!pty_open(pty, 24, 120)) {
		printf("SKIPPED: no pty on this system: %s\n", strerror(errno));
		exit(SKIPPED);
	}
	pty_start(pty, argv, NULL, NULL);
}

/* Type a burst of statuses, killing somewhere in it or shortly after. */
static void burst_type(struct pty *pty, struct typed *typed)
{
	unsigned keys = 1 + victim_any(BURST_MAX);

	for (unsigned i = 0; i < keys; i++) {
		char key[] = {']', (char)('1' + victim_any(5)), '\0'};
		typed->digits[typed->count++] = key[1];
		pty_type(pty, key);
		pty_pump(pty, (int)victim_any(4));
	}
	double until = pty_now() + (double)victim_any(30000) / 1e6;
	while (pty_now() < until)
		pty_pump(pty, 1);
}

static bool screen_round(struct typed *typed)
{
	struct pty pty;

	screen_open(&pty, typed->name);
	if (!pty_wait_for(&pty, "assessed ")) {
		pty_print(&pty);
		pty_close(&pty);
		return victim_wrong("the session does not open", typed->name, typed->confirmed, 0);
	}
	int before = counter_shown(&pty);
	burst_type(&pty, typed);
	kill(pty.pid, SIGKILL);
	pty_wait_end(&pty);
	int shown = counter_shown(&pty);
	pty_close(&pty);

	struct statuses statuses = {.typed = typed};
	journal_each(typed->name, status_visit, &statuses);
	if (statuses.mismatch != 0)
		return victim_wrong("a status that was not typed there", typed->name, statuses.mismatch,
			     statuses.count);
	if (before != typed->confirmed || before > statuses.count)
		return victim_wrong("the counter at the start is not what was saved", typed->name, before,
			     typed->confirmed);
	if (shown > statuses.count)
		return victim_wrong("called saved and not there", typed->name, shown, statuses.count);
	typed->count = typed->confirmed = statuses.count;
	return victim_verify(typed->name);
}

static bool screen_phase(int rounds)
{
	struct typed typed = {.confirmed = INT_MAX};
	int sessions = 0, saved = 0;

	for (int i = 0; i < rounds; i++) {
		if (typed.confirmed >= SESSION_FILLED) {
			typed = (struct typed){0};
			snprintf(typed.name, sizeof typed.name, "screen%d", ++sessions);
			if (!victim_new(typed.name))
				return false;
		}
		int before = typed.confirmed;
		if (!screen_round(&typed))
			return false;
		saved += typed.confirmed - before;
	}
	printf("screen: %d kills, %d statuses saved, none lost\n", rounds, saved);
	return saved > 0 || victim_wrong("nothing was ever saved", typed.name, rounds, saved);
}

/* ---- the command line ------------------------------------------------------------ */

/* Runs `remit set` for ever, and writes the number of each that succeeded. */
static void worker_run(int out, int first)
{
	static const char *const controls[] = {"5.1.1", "CLD.9.5.1"};
	char remark[64];

	setpgid(0, 0);
	for (int i = first;; i++) {
		const char *argv[] = {"remit", "set", controls[i % 2], remark, "--side",
				      "customer", "-s", "lines", NULL};
		snprintf(remark, sizeof remark, "remark=change %d", i);
		if (victim_run(argv) != 0)
			continue;
		if (write(out, &i, sizeof i) != (ssize_t)sizeof i)
			_exit(1);
	}
}

struct remarks {
	bool there[ACKNOWLEDGED_MAX];
};

static void remark_visit(const char *path, const char *value, void *data)
{
	struct remarks *remarks = data;
	int number;

	(void)path;
	if (sscanf(value, "change %d", &number) == 1 && number >= 0 && number < ACKNOWLEDGED_MAX)
		remarks->there[number] = true;
}

/* Returns the acknowledged changes of one round, -1 when one was lost. */
static int line_round(int *next)
{
	static struct remarks remarks;
	static int acknowledged[ACKNOWLEDGED_MAX];
	int out[2], count = 0;

	if (pipe(out) < 0)
		return -1;
	pid_t pid = fork();
	if (pid == 0)
		worker_run(out[1], *next);
	setpgid(pid, pid);
	close(out[1]);
	struct pollfd input = {.fd = out[0], .events = POLLIN};
	/* A few are let through, then it ends within the time that one takes. */
	int wanted = 1 + (int)victim_any(4);
	for (; count < wanted && poll(&input, 1, 10000) > 0; count++)
		if (read(out[0], &acknowledged[count], sizeof(int)) != (ssize_t)sizeof(int))
			break;
	poll(NULL, 0, (int)victim_any(25));
	kill(-pid, SIGKILL);
	waitpid(pid, NULL, 0);
	while (count < ACKNOWLEDGED_MAX &&
	       read(out[0], &acknowledged[count], sizeof(int)) == (ssize_t)sizeof(int))
		count++;
	close(out[0]);
	memset(&remarks, 0, sizeof remarks);
	journal_each("lines", remark_visit, &remarks);
	for (int i = 0; i < count; i++) {
		*next = acknowledged[i] + 1;
		if (!remarks.there[acknowledged[i]])
			return victim_wrong("ended with 0 and not there", "lines", acknowledged[i], count) - 1;
	}
	*next += 2; /* the one that was killed may be there */
	return victim_verify("lines") ? count : -1;
}

static bool line_phase(int rounds)
{
	int next = 0, total = 0, kills = 0;

	if (!victim_new("lines"))
		return false;
	for (; kills < rounds && next < ACKNOWLEDGED_MAX - 64; kills++) {
		int count = line_round(&next);
		if (count < 0)
			return false;
		total += count;
	}
	printf("command line: %d kills, %d changes acknowledged, none lost\n", kills, total);
	return total > 0 || victim_wrong("nothing was ever acknowledged", "lines", rounds, total);
}

int main(int argc, char **argv)
{
	int rounds = victim_start(argc > 1 ? argv[1] : NULL, 30);
	bool good = screen_phase(rounds) && line_phase((rounds + 2) / 3);

	victim_end(good);
	return good ? 0 : 1;
}
