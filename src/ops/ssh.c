/*
 * ssh-keygen signs texts and says of a signature whether it holds. It is run without a shell, what
 * it reads goes to it in files of our own.
 */
#include "ops/ssh.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static const char program[] = "ssh-keygen";
static const char namespace[] = "remit";

/* ---- running ssh-keygen ---------------------------------------------------------------- */

bool ssh_is_installed(void)
{
	g_autofree char *path = g_find_program_in_path(program);

	return path != NULL;
}

bool ssh_need(GError **error)
{
	if (ssh_is_installed())
		return true;
	error_set(error, REMIT_ERROR_NOT_FOUND,
		  _("there is no ssh-keygen here: it comes with OpenSSH, and signs and checks seals"));
	return false;
}

/* What the child does before it becomes ssh-keygen: only calls that are safe there. */
struct setup {
	int input; /* becomes its standard input */
	bool ask;  /* it may use the terminal */
};

static void set_up(void *data)
{
	const struct setup *setup = data;

	if (dup2(setup->input, STDIN_FILENO) < 0)
		close(STDIN_FILENO); /* it fails then, and signs nothing else */
	if (!setup->ask)
		setsid();
}

/* Run it on a file; whether it ended with 0. `out` and `said` may be NULL; g_free(). */
static bool run(const char *const *argv, const char *input, bool ask, char **out, char **said)
{
	g_autofree char *printed = NULL, *told = NULL;
	struct setup setup = { open(input, O_RDONLY | O_CLOEXEC), ask };
	int status = -1;
	bool ran = setup.input >= 0 &&
		   g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, set_up, &setup,
				&printed, &told, &status, NULL);

	if (setup.input >= 0)
		close(setup.input);
	if (out)
		*out = g_steal_pointer(&printed);
	if (said)
		*said = g_steal_pointer(&told);
	return ran && status == 0;
}

/* The last line of what a program told, which is why it failed. */
static char *last_line(const char *told)
{
	g_autofree char *text = g_strdup(told ? told : "");
	char *line;

	g_strchomp(text);
	line = strrchr(text, '\n');
	return g_strdup(line ? line + 1 : text);
}

/* ---- signing ---------------------------------------------------------------------------- */

static char *default_key(const struct ops *ops, GError **error)
{
	g_autofree char *path = g_build_filename(g_get_home_dir(), ".ssh", "id_ed25519.pub", NULL);
	struct stat status;

	if (ops->io->stat(ops->io->data, path, &status) == 0)
		return g_steal_pointer(&path);
	error_set(error, REMIT_ERROR_USAGE,
		  _("name the ssh key to seal with: --key FILE; there is no %s"), path);
	return NULL;
}

char *ssh_key(const struct ops *ops, const char *key, GError **error)
{
	g_autofree char *file = key ? g_strdup(key) : default_key(ops, error);
	struct stat status;

	if (!file || access(file, F_OK) == 0 ||
	    ops->io->stat(ops->io->data, file, &status) == 0)
		return g_steal_pointer(&file);
	error_set(error, REMIT_ERROR_NOT_FOUND, _("there is no key %s"), file);
	return NULL;
}

char *ssh_sign(const struct ops *ops, const char *key, const char *text, bool ask, char **why,
	       GError **error)
{
	const char *argv[] = { program, "-Y", "sign", "-n", namespace, "-f", key, NULL };
	g_autofree char *input = ops_temporary_file(ops, ".text", text, error);
	g_autofree char *signature = NULL, *said = NULL;

	*why = NULL;
	if (!input)
		return NULL;
	bool good = run(argv, input, ask, &signature, &said);
	unlink(input);
	if (good && signature && g_str_has_prefix(signature, "-----BEGIN SSH SIGNATURE-----"))
		return g_steal_pointer(&signature);
	*why = last_line(said);
	return NULL;
}

/* ---- checking --------------------------------------------------------------------------- */

/* What one check needs: the files that ssh-keygen reads. */
struct check {
	const char *signers;   /* NULL: none */
	const char *signature, *text;
	char when[64];         /* -Overify-time=..., as git does: keys are listed with their time */
};

/* "ED25519 key SHA256:..." out of `Good "remit" signature with ED25519 key SHA256:...` */
static char *key_of(const char *said)
{
	static const char mark[] = " with ";
	const char *from = said ? strstr(said, mark) : NULL;

	if (!from)
		return NULL;
	from += strlen(mark);
	return g_strndup(from, strcspn(from, "\r\n"));
}

static bool run_check(const char *const *argv, const struct check *check, char **out)
{
	return run(argv, check->text, false, out, NULL);
}

/* Whether it is a signature over the text at all, by whatever key. */
static bool is_signature(const struct check *check, char **key)
{
	const char *argv[] = { program, "-Y", "check-novalidate", "-n", namespace, "-s",
			       check->signature, NULL };
	g_autofree char *out = NULL;
	bool good = run_check(argv, check, &out);

	if (good)
		*key = key_of(out);
	return good;
}

/* As whom the list of signers knows the key; NULL: it does not. */
static char *find_signer(const struct check *check)
{
	const char *argv[] = { program, "-Y", "find-principals", "-f", check->signers, "-s",
			       check->signature, check->when, NULL };
	g_autofree char *out = NULL;

	if (!run_check(argv, check, &out) || !out)
		return NULL;
	out[strcspn(out, "\r\n")] = '\0';
	return *out ? g_steal_pointer(&out) : NULL;
}

static bool is_by(const struct check *check, const char *signer)
{
	const char *argv[] = { program, "-Y", "verify", "-f", check->signers, "-I", signer, "-n",
			       namespace, "-s", check->signature, check->when, NULL };

	return run_check(argv, check, NULL);
}

static void take_time(struct check *check, GDateTime *time)
{
	g_autoptr(GDateTime) local = time ? g_date_time_to_local(time) : NULL;
	g_autofree char *digits = local ? g_date_time_format(local, "%Y%m%d%H%M%S") : NULL;

	g_snprintf(check->when, sizeof(check->when), "-Overify-time=%s", digits ? digits : "0");
}

static enum ssh_verdict judge(const struct check *check, char **signer, char **key)
{
	g_autofree char *name = NULL;

	if (!is_signature(check, key))
		return SSH_BROKEN;
	if (!check->signers)
		return SSH_VALID;
	name = find_signer(check);
	if (!name || !is_by(check, name))
		return SSH_STRANGER;
	*signer = g_steal_pointer(&name);
	return SSH_HOLDS;
}

bool ssh_check(const struct ops *ops, const struct ssh_signature *signature, const char *signers,
	       enum ssh_verdict *verdict, char **signer, char **key, GError **error)
{
	g_autofree char *input = ops_temporary_file(ops, ".text", signature->text, error);
	g_autofree char *file =
		input ? ops_temporary_file(ops, ".sig", signature->signature, error) : NULL;
	struct check check = { signers, file, input, "" };

	*signer = *key = NULL;
	if (file) {
		take_time(&check, signature->when);
		*verdict = judge(&check, signer, key);
		unlink(file);
	}
	if (input)
		unlink(input);
	return file != NULL;
}

bool ssh_check_signers(const char *signers, GError **error)
{
	if (!signers)
		return true;
	if (!ssh_need(error))
		return false;
	if (access(signers, R_OK) == 0)
		return true;
	error_set(error, REMIT_ERROR_NOT_FOUND, _("there is no list of signers %s that can be read"),
		  signers);
	return false;
}
