/*
 * Runs a scenario file against the program on a terminal of its own.
 *
 *     vtdrive PROGRAM SCENARIO.t
 *
 * A scenario is a command a line, `#` starts a comment; README in this folder lists the commands.
 * Each has a fresh home folder, which is also the working directory. Waits for states with a
 * deadline, never sleeps; on failure says the line and prints the screen. Exit 77: no pty.
 */
#include "tests/screen/vtdrive.h"

#include <errno.h>
#include <ftw.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

bool scenario_failed(struct scenario *scenario, const char *what, const char *detail)
{
	printf("%s:%d: %s: %s\n", scenario->name, scenario->line, what, detail);
	if (scenario->started)
		pty_print(&scenario->pty);
	return false;
}

/* Take in output until a condition holds. */
bool scenario_wait(struct scenario *scenario, bool (*holds)(struct scenario *, const char *),
		   const char *argument)
{
	double until = pty_now() + pty_deadline();

	for (;;) {
		bool ended = pty_ended(&scenario->pty);
		bool came = pty_pump(&scenario->pty, 0);
		if (holds(scenario, argument))
			return true;
		if (!came && (ended || pty_now() > until))
			return false;
		if (!came)
			pty_pump(&scenario->pty, 20);
	}
}

/* ---- setting up ---------------------------------------------------------------- */

static bool do_term(struct scenario *scenario, char *rest)
{
	(void)scenario;
	return (strcmp(rest, "-") == 0 ? unsetenv("TERM") : setenv("TERM", rest, 1)) == 0;
}

bool size_parse(const char *text, int *rows, int *cols)
{
	return sscanf(text, "%dx%d", cols, rows) == 2 && *rows > 0 && *cols > 0;
}

static bool do_size(struct scenario *scenario, char *rest)
{
	return size_parse(rest, &scenario->rows, &scenario->cols);
}

static bool do_locale(struct scenario *scenario, char *rest)
{
	(void)scenario;
	return setenv("LC_ALL", rest, 1) == 0;
}

static bool do_env(struct scenario *scenario, char *rest)
{
	char value[PATH_MAX * 2];
	char *equals = strchr(rest, '=');

	if (equals == NULL)
		return unsetenv(rest) == 0;
	*equals++ = '\0';
	/* A leading ~ is the scenario's home. */
	snprintf(value, sizeof value, "%s%s", *equals == '~' ? scenario->home : "",
		 *equals == '~' ? equals + 1 : equals);
	return setenv(rest, value, 1) == 0;
}

static bool do_limit(struct scenario *scenario, char *rest)
{
	return sscanf(rest, "fsize %ld", &scenario->file_limit) == 1;
}

/* The lines up to `end` become an executable file. */
static bool do_script(struct scenario *scenario, char *rest)
{
	char line[4096];
	FILE *out = fopen(rest, "w");

	if (out == NULL)
		return scenario_failed(scenario, "cannot write", rest);
	while (fgets(line, sizeof line, scenario->file) != NULL) {
		scenario->line++;
		if (strcmp(line, "end\n") == 0)
			break;
		fputs(line, out);
	}
	fclose(out);
	return chmod(rest, 0700) == 0;
}

/* ---- running ------------------------------------------------------------------- */

static void child_prepare(void *data)
{
	const struct scenario *scenario = data;

	if (scenario->file_limit < 0)
		return;
	struct rlimit limit = {(rlim_t)scenario->file_limit, (rlim_t)scenario->file_limit};
	setrlimit(RLIMIT_FSIZE, &limit);
	signal(SIGXFSZ, SIG_IGN); /* the write then fails, as on a full disk */
}

static bool start(struct scenario *scenario, const char *shell_text)
{
	char text[4096];
	char *argv[] = {(char[]){"sh"}, (char[]){"-c"}, text, NULL};

	snprintf(text, sizeof text, "%s", shell_text);
	if (scenario->started)
		pty_close(&scenario->pty);
	scenario->started = pty_open(&scenario->pty, scenario->rows, scenario->cols);
	if (!scenario->started) {
		printf("SKIPPED: no pty on this system: %s\n", strerror(errno));
		exit(SKIPPED);
	}
	scenario->pty.record = scenario->record;
	pty_start(&scenario->pty, argv, child_prepare, scenario);
	return true;
}

static bool do_record(struct scenario *scenario, char *rest)
{
	scenario->record = fopen(rest, "w");
	if (scenario->record == NULL)
		return scenario_failed(scenario, "cannot write", rest);
	setvbuf(scenario->record, NULL, _IONBF, 0); /* it may be read before the end */
	return true;
}

static bool do_run(struct scenario *scenario, char *rest)
{
	char text[4096];

	snprintf(text, sizeof text, "exec \"$REMIT\" %s", rest);
	return start(scenario, text);
}

static bool do_run_shell(struct scenario *scenario, char *rest)
{
	return start(scenario, rest);
}

/* While a command runs, the screen's output is taken in, so that it cannot block. */
static int shell_status(struct scenario *scenario, const char *text)
{
	int status;
	double until = pty_now() + pty_deadline();

	fflush(stdout);
	pid_t pid = fork();
	if (pid == 0) {
		execl("/bin/sh", "sh", "-c", text, (char *)NULL);
		_exit(127);
	}
	while (waitpid(pid, &status, WNOHANG) == 0) {
		if (pty_now() > until) {
			kill(pid, SIGKILL);
			waitpid(pid, &status, 0);
			return -1;
		}
		if (scenario->started)
			pty_pump(&scenario->pty, 5);
		else
			usleep(1000);
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static bool do_shell(struct scenario *scenario, char *rest)
{
	int status = shell_status(scenario, rest);

	return status == 0 || scenario_failed(scenario, status < 0 ? "took too long" : "failed", rest);
}

static bool shell_holds(struct scenario *scenario, const char *text)
{
	return shell_status(scenario, text) == 0;
}

/* Repeat a command until it succeeds: for what the program does in its own time. */
static bool do_eventually(struct scenario *scenario, char *rest)
{
	return scenario_wait(scenario, shell_holds, rest) || scenario_failed(scenario, "never succeeded", rest);
}

static bool do_keys(struct scenario *scenario, char *rest)
{
	pty_type(&scenario->pty, rest);
	return true;
}

/* Bytes with \xHH escapes, as they are. */
static bool do_raw(struct scenario *scenario, char *rest)
{
	for (char *at = rest; *at != '\0'; at++) {
		unsigned byte;
		int used = 0;
		if (sscanf(at, "\\x%2x%n", &byte, &used) == 1 && used == 4) {
			char one = (char)byte;
			pty_write(&scenario->pty, &one, 1);
			at += 3;
		} else {
			pty_write(&scenario->pty, at, 1);
		}
	}
	return true;
}

/* As a terminal does: marked as a paste when the program asked for that, else like keys. */
static bool do_paste(struct scenario *scenario, char *rest)
{
	vterm_keyboard_start_paste(scenario->pty.vterm);
	do_raw(scenario, rest);
	vterm_keyboard_end_paste(scenario->pty.vterm);
	return true;
}

static bool click(struct scenario *scenario, const char *rest, int button, int times)
{
	int row, col;

	if (sscanf(rest, "%d %d", &row, &col) != 2)
		return scenario_failed(scenario, "wants ROW COLUMN", rest);
	while (times-- > 0)
		pty_click(&scenario->pty, button, row, col);
	return true;
}

static bool do_click(struct scenario *scenario, char *rest)
{
	return click(scenario, rest, 1, 1);
}

static bool press(struct scenario *scenario, const char *rest, bool down)
{
	int row, col;

	if (sscanf(rest, "%d %d", &row, &col) != 2)
		return scenario_failed(scenario, "wants ROW COLUMN", rest);
	pty_button(&scenario->pty, 1, row, col, down);
	return true;
}

static bool do_press(struct scenario *scenario, char *rest)
{
	return press(scenario, rest, true);
}

static bool do_release(struct scenario *scenario, char *rest)
{
	return press(scenario, rest, false);
}

static bool do_double(struct scenario *scenario, char *rest)
{
	return click(scenario, rest, 1, 2);
}

static bool do_wheel(struct scenario *scenario, char *rest)
{
	bool up = strncmp(rest, "up ", 3) == 0;

	return click(scenario, rest + strcspn(rest, " "), up ? 4 : 5, 1);
}

static const struct {
	const char *name;
	int number;
} signals[] = {{"HUP", SIGHUP},   {"TERM", SIGTERM}, {"INT", SIGINT},   {"KILL", SIGKILL},
	       {"STOP", SIGSTOP}, {"CONT", SIGCONT}, {"TSTP", SIGTSTP}, {"ABRT", SIGABRT},
	       {"WINCH", SIGWINCH}};

static int signal_number(const char *name)
{
	for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
		if (strcmp(signals[i].name, name) == 0)
			return signals[i].number;
	return -1;
}

static bool do_signal(struct scenario *scenario, char *rest)
{
	int number = signal_number(rest);

	if (number < 0 || scenario->pty.pid <= 0)
		return scenario_failed(scenario, "no such signal, or nothing runs", rest);
	return kill(scenario->pty.pid, number) == 0;
}

/* The same again and again until the program has ended, whichever way. */
static bool do_hail(struct scenario *scenario, char *rest)
{
	double until = pty_now() + pty_deadline();
	int number = signal_number(rest);

	while (number >= 0 && !pty_ended(&scenario->pty) && pty_now() < until) {
		kill(scenario->pty.pid, number);
		pty_pump(&scenario->pty, 0);
	}
	return (number >= 0 && pty_ended(&scenario->pty)) ||
	       scenario_failed(scenario, "did not end", rest);
}

static bool do_vanish(struct scenario *scenario, char *rest)
{
	(void)rest;
	pty_vanish(&scenario->pty);
	return true;
}

static bool do_needs(struct scenario *scenario, char *rest)
{
	char text[256];

	snprintf(text, sizeof text, "command -v %s >/dev/null", rest);
	if (shell_status(scenario, text) == 0)
		return true;
	printf("SKIPPED: %s: there is no %s\n", scenario->name, rest);
	scenario->skipped = true;
	return false;
}

static const struct command commands[] = {
	{"term", do_term},         {"size", do_size},             {"locale", do_locale},
	{"env", do_env},           {"limit", do_limit},           {"script", do_script},
	{"run", do_run},           {"run-shell", do_run_shell},   {"shell", do_shell},
	{"eventually", do_eventually}, {"keys", do_keys},         {"raw", do_raw},
	{"paste", do_paste},       {"click", do_click},           {"double", do_double},
	{"press", do_press},       {"release", do_release},       {"record", do_record},
	{"wheel", do_wheel},       {"signal", do_signal},         {"vanish", do_vanish},
	{"needs", do_needs},       {"hail", do_hail},             {NULL, NULL},
};

static const struct command *command_of(const char *name)
{
	const struct command *const tables[] = {commands, look_commands, size_commands};

	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
		for (const struct command *one = tables[i]; one->name != NULL; one++)
			if (strcmp(one->name, name) == 0)
				return one;
	return NULL;
}

/* ---- the scenario -------------------------------------------------------------- */

static bool line_run(struct scenario *scenario, char *line)
{
	char *name = line + strspn(line, " \t");
	size_t length = strcspn(name, " \t\n");

	line[strcspn(line, "\n")] = '\0';
	if (*name == '\0' || *name == '#')
		return true;
	char *rest = name + length + strspn(name + length, " \t");
	name[length] = '\0';
	const struct command *command = command_of(name);
	return command != NULL ? command->run(scenario, rest)
			       : scenario_failed(scenario, "unknown command", name);
}

static int entry_remove(const char *path, const struct stat *info, int kind, struct FTW *walk)
{
	(void)info;
	(void)kind;
	(void)walk;
	return remove(path);
}

/* The same for everybody: nothing of the caller's settings reaches the program. */
static void environment_set(const struct scenario *scenario, const char *program)
{
	static const char *const removed[] = {"LINES", "COLUMNS", "NO_COLOR", "VISUAL", "LANGUAGE",
					      "REMIT_SESSION", "XDG_RUNTIME_DIR", "TMPDIR",
					      "TERMINFO", "COLORTERM", "LANG", "MAKEFLAGS"};
	static const char *const folders[][2] = {{"XDG_DATA_HOME", "data"},
						 {"XDG_STATE_HOME", "state"},
						 {"XDG_CONFIG_HOME", "config"}};
	char path[PATH_MAX + 16];

	for (size_t i = 0; i < sizeof removed / sizeof *removed; i++)
		unsetenv(removed[i]);
	setenv("HOME", scenario->home, 1);
	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
		snprintf(path, sizeof path, "%s/%s", scenario->home, folders[i][1]);
		setenv(folders[i][0], path, 1);
	}
	setenv("TERM", getenv("VTDRIVE_TERM") != NULL ? getenv("VTDRIVE_TERM") : "xterm-256color",
	       1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("TZ", "UTC", 1);
	setenv("EDITOR", "false", 1);
	setenv("REMIT_AUTHOR", "tester", 1);
	setenv("REMIT", program, 1);
}

static bool scenario_run(struct scenario *scenario)
{
	char line[4096];
	bool good = true;

	while (good && fgets(line, sizeof line, scenario->file) != NULL) {
		scenario->line++;
		good = line_run(scenario, line);
	}
	return good;
}

int main(int argc, char **argv)
{
	struct scenario scenario = {.rows = 24, .cols = 80, .file_limit = -1, .seed = 20261123};
	char program[PATH_MAX];

	setvbuf(stdout, NULL, _IOLBF, 0);
	if (argc != 3 || realpath(argv[1], program) == NULL ||
	    (scenario.file = fopen(argv[2], "r")) == NULL) {
		fprintf(stderr, "usage: vtdrive PROGRAM SCENARIO.t\n");
		return 2;
	}
	scenario.name = argv[2];
	snprintf(scenario.home, sizeof scenario.home, "%s/remit-screen-XXXXXX",
		 getenv("TMPDIR") != NULL ? getenv("TMPDIR") : "/tmp");
	if (mkdtemp(scenario.home) == NULL || chdir(scenario.home) < 0) {
		perror(scenario.home);
		return 2;
	}
	signal(SIGPIPE, SIG_IGN);
	environment_set(&scenario, program);
	bool good = scenario_run(&scenario);
	if (scenario.started)
		pty_close(&scenario.pty);
	if (scenario.record != NULL)
		fclose(scenario.record);
	fclose(scenario.file);
	nftw(scenario.home, entry_remove, 16, FTW_DEPTH | FTW_PHYS);
	free(scenario.kept);
	return scenario.skipped ? SKIPPED : good ? 0 : 1;
}
