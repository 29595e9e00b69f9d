/*
 * Seals: ssh-keygen signs the id of a line and says of a signature whether it holds. It is run
 * without a shell, what it reads goes to it in files of our own.
 */
#include "ops/ops.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { HEAD_DIGITS_MIN = 12 };

static const char program[] = "ssh-keygen";
static const char namespace[] = "remit";

const char *const ops_seal_words[] = { "holds", "valid", "lacks", "redacted", "stranger", "broken",
				       "unchecked", NULL };

/* ---- running ssh-keygen ---------------------------------------------------------------- */

static bool is_installed(void)
{
	g_autofree char *path = g_find_program_in_path(program);

	return path != NULL;
}

static bool need_program(GError **error)
{
	if (is_installed())
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

/* ---- sealing ---------------------------------------------------------------------------- */

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

/* The whole id of what is to be sealed. */
static bool choose_head(const struct session *session, const char *head, char *over,
			GError **error)
{
	g_auto(GStrv) heads = session_heads(session);
	struct session_action action;
	int found;

	if (!head && heads[1]) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("the history has several heads, since copies were merged: record something, which joins them, or name one with --head"));
		return false;
	}
	head = head ? head : heads[0];
	found = strlen(head) < HEAD_DIGITS_MIN ? -1 : session_action_find(session, head);
	if (found < 0) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("\"%s\" is no line of the history: give at least %d digits of its id"),
			  head, HEAD_DIGITS_MIN);
		return false;
	}
	session_action_get(session, (unsigned)found, &action);
	g_strlcpy(over, action.id, 65);
	return true;
}

static char *sign(const struct ops *ops, const char *key, const char *over, bool ask,
		  GError **error)
{
	const char *argv[] = { program, "-Y", "sign", "-n", namespace, "-f", key, NULL };
	g_autofree char *text = session_seal_text(over);
	g_autofree char *input = ops_temporary_file(ops, ".seal", text, error);
	g_autofree char *signature = NULL, *said = NULL;

	if (!input)
		return NULL;
	bool good = run(argv, input, ask, &signature, &said);
	unlink(input);
	if (good && signature && g_str_has_prefix(signature, "-----BEGIN SSH SIGNATURE-----"))
		return g_steal_pointer(&signature);
	g_autofree char *why = last_line(said);
	error_set(error, REMIT_ERROR_INPUT, _("nothing was sealed, ssh-keygen says: %s"), why);
	return NULL;
}

bool ops_seal(const struct ops *ops, struct session *session, const char *key, const char *head,
	      bool ask, char *over, GError **error)
{
	g_autofree char *file = NULL, *signature = NULL;
	struct stat status;

	if (!need_program(error) || !choose_head(session, head, over, error))
		return false;
	file = key ? g_strdup(key) : default_key(ops, error);
	if (!file)
		return false;
	if (access(file, F_OK) < 0 && ops->io->stat(ops->io->data, file, &status) < 0) {
		error_set(error, REMIT_ERROR_NOT_FOUND, _("there is no key %s"), file);
		return false;
	}
	signature = sign(ops, file, over, ask, error);
	return signature && session_seal_add(session, over, signature, config_author(ops->config),
					     NULL, error);
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
static bool is_signature(const struct check *check, struct ops_seal *seal)
{
	const char *argv[] = { program, "-Y", "check-novalidate", "-n", namespace, "-s",
			       check->signature, NULL };
	g_autofree char *out = NULL;
	bool good = run_check(argv, check, &out);

	if (good)
		seal->key = key_of(out);
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

static enum seal_state judge(const struct check *check, struct ops_seal *seal)
{
	g_autofree char *signer = NULL;

	if (!is_signature(check, seal))
		return SEAL_BROKEN;
	if (!check->signers)
		return SEAL_VALID;
	signer = find_signer(check);
	if (!signer || !is_by(check, signer))
		return SEAL_STRANGER;
	seal->signer = g_steal_pointer(&signer);
	if (seal->seal.lacks)
		return SEAL_LACKS;
	return seal->seal.redacted ? SEAL_REDACTED : SEAL_HOLDS;
}

static void take_time(struct check *check, const char *at)
{
	g_autoptr(GDateTime) time = g_date_time_new_from_iso8601(at, NULL);
	g_autoptr(GDateTime) local = time ? g_date_time_to_local(time) : NULL;
	g_autofree char *digits = local ? g_date_time_format(local, "%Y%m%d%H%M%S") : NULL;

	g_snprintf(check->when, sizeof(check->when), "-Overify-time=%s", digits ? digits : "0");
}

static bool check_seal(const struct ops *ops, struct ops_seal *seal, const char *signers,
		       GError **error)
{
	g_autofree char *text = session_seal_text(seal->seal.over);
	g_autofree char *input = ops_temporary_file(ops, ".seal", text, error);
	g_autofree char *signature =
		input ? ops_temporary_file(ops, ".sig", seal->seal.signature, error) : NULL;
	struct check check = { signers, signature, input, "" };

	if (signature) {
		take_time(&check, seal->seal.at);
		seal->state = judge(&check, seal);
		unlink(signature);
	}
	if (input)
		unlink(input);
	return signature != NULL;
}

static void seal_free(void *data)
{
	struct ops_seal *seal = data;

	g_free(seal->signer);
	g_free(seal->key);
	g_free(seal);
}

static bool check_signers(const char *signers, GError **error)
{
	if (!signers)
		return true;
	if (!need_program(error))
		return false;
	if (access(signers, R_OK) == 0)
		return true;
	error_set(error, REMIT_ERROR_NOT_FOUND, _("there is no list of signers %s that can be read"),
		  signers);
	return false;
}

GPtrArray *ops_seals(const struct ops *ops, const struct session *session, const char *signers,
		     GError **error)
{
	GPtrArray *seals = g_ptr_array_new_with_free_func(seal_free);
	struct session_seal one;
	bool good = check_signers(signers, error);

	for (unsigned k = 0; good && session_seal_get(session, k, &one); k++) {
		struct ops_seal *seal = g_new0(struct ops_seal, 1);

		seal->seal = one;
		seal->state = SEAL_UNCHECKED;
		g_ptr_array_add(seals, seal);
		good = !is_installed() || check_seal(ops, seal, signers, error);
	}
	if (good)
		return seals;
	g_ptr_array_unref(seals);
	return NULL;
}

bool ops_seal_is_bad(const struct ops_seal *seal)
{
	return seal->state == SEAL_LACKS || seal->state == SEAL_REDACTED ||
	       seal->state == SEAL_STRANGER || seal->state == SEAL_BROKEN;
}
