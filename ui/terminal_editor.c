/*
 * Lending the terminal to another program: the editor, or what shows manual pages.
 *
 * The child stays in our process group, so that ^Z stops both and the shell continues both.
 * ^C and ^\ are the child's while it runs. A signal that ends us is handed on to it first, so
 * that it can save.
 */
#include "ui/terminal_private.h"

#include <errno.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Whether the shell can become the program, so that it is the program which gets our signals: not
 * where a variable is set before it, nor where there is more than one command. */
static bool is_one_program(const char *command)
{
	size_t word = strcspn(command, " \t");

	return strpbrk(command, "|&;<>(){}`!\n") == NULL && memchr(command, '=', word) == NULL;
}

G_NORETURN static void child_run(const char *command, const char *file)
{
	char *argv[] = {(char[]){"sh"}, (char[]){"-c"}, NULL, (char[]){"sh"}, NULL, NULL};
	char script[4096];

	/* The variable may hold arguments ("code --wait"), the file's name never is code. */
	g_snprintf(script, sizeof script, "%s%s \"$1\"", is_one_program(command) ? "exec " : "",
		   command);
	argv[2] = script;
	argv[4] = (char *)(uintptr_t)file;
	signals_restore();
	execv("/bin/sh", argv);
	_exit(127);
}

/* Wait for the child, stopping when it stops. Returns its wait status, -1 when it is lost. */
static int child_wait(pid_t pid)
{
	int status = 0, told = 0;

	for (;;) {
		pid_t ended = waitpid(pid, &status, WUNTRACED);
		if (ended == pid && !WIFSTOPPED(status))
			return status;
		if (ended == pid) {
			signals_stop();
			kill(pid, SIGCONT);
			continue;
		}
		if (errno != EINTR)
			return -1;
		int number = signals_quit();
		if (number != 0 && number != told) {
			told = number;
			kill(pid, number);
		}
	}
}

/* ^C and ^\ are typed at the program while it runs. Also waitpid() has to be interrupted. */
static void dispositions_set(bool lent, struct sigaction saved[4])
{
	static const int numbers[] = {SIGINT, SIGQUIT, SIGHUP, SIGTERM};

	for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
		if (!lent) {
			sigaction(numbers[i], &saved[i], NULL);
			continue;
		}
		sigaction(numbers[i], NULL, &saved[i]);
		struct sigaction action = saved[i];
		if (i < 2)
			action.sa_handler = SIG_IGN;
		action.sa_flags &= ~SA_RESTART;
		sigaction(numbers[i], &action, NULL);
	}
}

/* ---- what went wrong --------------------------------------------------------- */

/* How a program ended: `number` is the error of fork() when `pid` is negative, `status` that of
 * waitpid(), -1 when the child was lost. */
struct ending {
	pid_t pid;
	int number, status;
};

static void tell_editor(const char *command, const struct ending *ending, GError **error)
{
	int status = ending->status;

	if (ending->pid < 0)
		error_set_system(error, REMIT_ERROR_NO, ending->number,
				 _("cannot run the editor %s"), command);
	else if (status == -1)
		error_set(error, REMIT_ERROR_NO, _("the editor %s was lost"), command);
	else if (WIFSIGNALED(status))
		error_set(error, REMIT_ERROR_NO, _("the editor %s was ended by signal %d"), command,
			  WTERMSIG(status));
	else if (WEXITSTATUS(status) == 127 || WEXITSTATUS(status) == 126)
		error_set(
			error, REMIT_ERROR_NO,
			_("the editor %s cannot be run; set VISUAL or EDITOR to one that is installed"),
			command);
	else
		error_set(error, REMIT_ERROR_NO, _("the editor %s ended with code %d"), command,
			  WEXITSTATUS(status));
}

static void tell_manual(const char *command, const struct ending *ending, GError **error)
{
	int status = ending->status;

	if (ending->pid < 0)
		error_set_system(error, REMIT_ERROR_NO, ending->number,
				 _("cannot run `%s` for the manual page"), command);
	else if (status == -1 || WIFSIGNALED(status))
		error_set(error, REMIT_ERROR_NO, _("`%s`, which showed the manual page, was ended"),
			  command);
	else
		error_set(error, REMIT_ERROR_NO,
			  _("`%s` could not show the manual page: it ended with code %d"), command,
			  WEXITSTATUS(status));
}

static void (*const tell[LENT_COUNT])(const char *, const struct ending *, GError **) = {
	[LENT_EDITOR] = tell_editor,
	[LENT_MANUAL] = tell_manual,
};

bool terminal_lend(enum lent lent, const char *command, const char *file, GError **error)
{
	struct sigaction saved[4];
	struct ending ending;

	terminal_leave();
	dispositions_set(true, saved);
	ending.pid = fork();
	if (ending.pid == 0)
		child_run(command, file);
	ending.number = errno;
	ending.status = ending.pid < 0 ? -1 : child_wait(ending.pid);
	dispositions_set(false, saved);
	signals_take(SIGTSTP);
	terminal_return();
	keys_resume();
	if (ending.status != 0)
		tell[lent](command, &ending, error);
	return ending.status == 0;
}
