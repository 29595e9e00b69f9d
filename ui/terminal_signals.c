/*
 * Signals as flags and a pipe, so that nothing but a write(2) happens inside a handler.
 *
 * Those that end us become EVENT_QUIT in terminal_keys.c, so that the place is saved and the
 * terminal left clean. A crash gives the terminal back before it takes its course. Signals
 * that were ignored when remit was started (nohup) stay ignored.
 */
#include "ui/terminal_private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum what { WHAT_FLAG, WHAT_CRASH, WHAT_IGNORE };

static const struct {
	int number;
	enum what what;
	bool quits;
} caught[] = {
	{SIGHUP, WHAT_FLAG, true},    {SIGTERM, WHAT_FLAG, true},   {SIGINT, WHAT_FLAG, true},
	{SIGQUIT, WHAT_FLAG, true},   {SIGCONT, WHAT_FLAG, false},  {SIGTSTP, WHAT_FLAG, false},
	{SIGWINCH, WHAT_FLAG, false}, {SIGPIPE, WHAT_IGNORE, false}, {SIGABRT, WHAT_CRASH, false},
	{SIGSEGV, WHAT_CRASH, false}, {SIGBUS, WHAT_CRASH, false},  {SIGILL, WHAT_CRASH, false},
	{SIGFPE, WHAT_CRASH, false},  {SIGTRAP, WHAT_CRASH, false},
};

enum { CRASH_TEXT_BYTES = 256 };

static struct {
	bool open;
	int pipe[2];
	struct sigaction before[G_N_ELEMENTS(caught)];
	struct termios found;
	bool found_valid;
	char crash_text[CRASH_TEXT_BYTES];
	size_t crash_bytes;
} state = {.pipe = {-1, -1}};

static volatile sig_atomic_t came[NSIG];

static void handle_flag(int number)
{
	int saved = errno;

	came[number] = 1;
	/* A full pipe is readable already, which is all that is wanted. */
	ssize_t ignored = write(state.pipe[1], "", 1);
	(void)ignored;
	errno = saved;
}

/* SA_RESETHAND is set: raising it again ends us as it would have without a handler. */
static void handle_crash(int number)
{
	ssize_t ignored = write(STDOUT_FILENO, state.crash_text, state.crash_bytes);

	(void)ignored;
	if (state.found_valid)
		tcsetattr(STDIN_FILENO, TCSANOW, &state.found);
	stderr_unpark();
	raise(number);
}

static void action_install(size_t i)
{
	struct sigaction action = {.sa_flags = SA_RESTART};

	sigemptyset(&action.sa_mask);
	action.sa_handler = handle_flag;
	if (caught[i].what == WHAT_IGNORE)
		action.sa_handler = SIG_IGN;
	if (caught[i].what == WHAT_CRASH) {
		/* A sanitizer or debugger that is there already knows better. */
		if (state.before[i].sa_handler != SIG_DFL)
			return;
		action.sa_handler = handle_crash;
		action.sa_flags = (int)SA_RESETHAND;
	} else if (state.before[i].sa_handler == SIG_IGN && caught[i].quits) {
		return;
	}
	sigaction(caught[i].number, &action, NULL);
}

bool signals_open(GError **error)
{
	if (pipe2(state.pipe, O_NONBLOCK | O_CLOEXEC) < 0) {
		error_set_system(error, REMIT_ERROR_TERMINAL, errno, _("cannot make a pipe"));
		return false;
	}
	state.found_valid = tcgetattr(STDIN_FILENO, &state.found) == 0;
	memset((void *)(uintptr_t)came, 0, sizeof came);
	for (size_t i = 0; i < G_N_ELEMENTS(caught); i++)
		sigaction(caught[i].number, NULL, &state.before[i]);
	for (size_t i = 0; i < G_N_ELEMENTS(caught); i++)
		action_install(i);
	state.open = true;
	return true;
}

void signals_restore(void)
{
	if (!state.open)
		return;
	for (size_t i = 0; i < G_N_ELEMENTS(caught); i++)
		sigaction(caught[i].number, &state.before[i], NULL);
}

void signals_close(void)
{
	signals_restore();
	for (int i = 0; i < 2; i++) {
		if (state.pipe[i] >= 0)
			close(state.pipe[i]);
		state.pipe[i] = -1;
	}
	state.open = false;
	state.crash_bytes = 0;
}

int signals_fd(void)
{
	return state.pipe[0];
}

void signals_drain(void)
{
	char bytes[64];

	while (read(state.pipe[0], bytes, sizeof bytes) > 0)
		;
}

bool signals_take(int number)
{
	bool is = came[number] != 0;

	came[number] = 0;
	return is;
}

int signals_quit(void)
{
	for (size_t i = 0; i < G_N_ELEMENTS(caught); i++)
		if (caught[i].quits && came[caught[i].number] != 0)
			return caught[i].number;
	return 0;
}

bool terminal_is_ending(void)
{
	return signals_quit() != 0;
}

void signals_stop(void)
{
	struct sigaction stop = {.sa_handler = SIG_DFL}, saved;

	sigemptyset(&stop.sa_mask);
	sigaction(SIGTSTP, &stop, &saved);
	/* The group, as the terminal driver would: a script around remit stops with it. */
	kill(0, SIGTSTP);
	sigaction(SIGTSTP, &saved, NULL);
	signals_take(SIGTSTP);
	signals_take(SIGCONT);
}

void signals_crash_text(const char *text, size_t bytes)
{
	state.crash_bytes = MIN(bytes, sizeof state.crash_text);
	memcpy(state.crash_text, text, state.crash_bytes);
}
