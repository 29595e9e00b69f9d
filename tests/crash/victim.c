/*
 * The program that is killed, see victim.h.
 */
#include "tests/crash/victim.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char home[256];
static const char *program;
static unsigned seed;

const char *victim_program(void)
{
	return program;
}

const char *victim_home(void)
{
	return home;
}

unsigned victim_any(unsigned below)
{
	return (unsigned)rand_r(&seed) % below;
}

bool victim_wrong(const char *what, const char *session, int one, int other)
{
	printf("FAILED: %s (session %s: %d, %d)\n", what, session, one, other);
	return false;
}

/* What the program tells goes to a file, which is left behind when a round fails. */
static int said_open(void)
{
	char path[sizeof home + 8];

	snprintf(path, sizeof path, "%s/said", home);
	return open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

int victim_run(const char *const argv[])
{
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		int null = open("/dev/null", O_RDWR), said = said_open();
		dup2(null, STDIN_FILENO);
		dup2(null, STDOUT_FILENO);
		dup2(said >= 0 ? said : null, STDERR_FILENO);
		execv(program, (char *const *)(uintptr_t)argv);
		_exit(127);
	}
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* ---- sessions -------------------------------------------------------------------- */

void victim_journal(const char *session, char path[PATH_MAX])
{
	snprintf(path, PATH_MAX, "%s/data/remit/%.60s.remit/history.jsonl", home, session);
}

bool victim_new(const char *session)
{
	const char *argv[] = {"remit", "new", session, "--role", "customer", "--model", "iaas", NULL};
	int status = victim_run(argv);

	return status == 0 || victim_wrong("remit new failed", session, status, 0);
}

bool victim_verify(const char *session)
{
	const char *argv[] = {"remit", "verify", "-s", session, NULL};
	int status = victim_run(argv);

	return status == 0 || victim_wrong("remit verify says no", session, status, 0);
}

/* ---- its home -------------------------------------------------------------------- */

static int entry_remove(const char *path, const struct stat *info, int kind, struct FTW *walk)
{
	(void)info;
	(void)kind;
	(void)walk;
	return remove(path);
}

static void environment_set(void)
{
	char path[300];

	setenv("HOME", home, 1);
	snprintf(path, sizeof path, "%s/data", home);
	setenv("XDG_DATA_HOME", path, 1);
	snprintf(path, sizeof path, "%s/state", home);
	setenv("XDG_STATE_HOME", path, 1);
	snprintf(path, sizeof path, "%s/config", home);
	setenv("XDG_CONFIG_HOME", path, 1);
	setenv("TERM", "xterm-256color", 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("REMIT_AUTHOR", "tester", 1);
	unsetenv("LANGUAGE");
	unsetenv("REMIT_SESSION");
	unsetenv("LINES");
	unsetenv("COLUMNS");
}

static int number_from(const char *text, int otherwise)
{
	return text != NULL && atoi(text) > 0 ? atoi(text) : otherwise;
}

int victim_start(const char *rounds, int otherwise)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	program = getenv("REMIT");
	if (program == NULL || access(program, X_OK) < 0) {
		fprintf(stderr, "crash: $REMIT is not a program\n");
		exit(99);
	}
	seed = (unsigned)number_from(getenv("REMIT_SEED"), 20261123);
	printf("seed %u\n", seed);
	snprintf(home, sizeof home, "/tmp/remit-crash-XXXXXX");
	if (mkdtemp(home) == NULL) {
		perror(home);
		exit(99);
	}
	environment_set();
	return number_from(rounds ? rounds : getenv("REMIT_ROUNDS"), otherwise);
}

void victim_end(bool good)
{
	if (good)
		nftw(home, entry_remove, 16, FTW_DEPTH | FTW_PHYS);
	else
		printf("what it left is in %s\n", home);
}
