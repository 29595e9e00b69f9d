/*
 * ops: probes run and recorded, and secrets masked before anybody sees them.
 */
#include "ops/ops.h"

#include <check.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/unit/scratch.h"

/* ---- secrets ------------------------------------------------------------------- */

static const struct {
	const char *text, *masked;
} secrets[] = {
	{ "password=hunter2 x", "password=[masked: password] x" },
	{ "DB_PASSWORD: \"a b c\"", "DB_PASSWORD: \"[masked: password]\"" },
	{ "{\"token\": \"abcdef\", \"a\": 1}", "{\"token\": \"[masked: password]\", \"a\": 1}" },
	{ "api_key = 'k k'", "api_key = '[masked: password]'" },
	{ "run --password s3cret now", "run --password [masked: password] now" },
	{ "run --db-passwd s3cret", "run --db-passwd [masked: password]" },
	{ "http://anna:geheim@proxy:3128/", "http://anna:[masked: password in an address]@proxy:3128/" },
	{ "https://0123456789abcdef0123@example.org/x",
	  "https://[masked: token in an address]@example.org/x" },
	{ "root:$6$abcdefgh$0123456789abcdef:19000:0:99999:7:::",
	  "root:[masked: hash of a password]:19000:0:99999:7:::" },
	{ "anna:aaBBccDDeeFFg:19000:0:99999:7:::",
	  "anna:[masked: hash of a password]:19000:0:99999:7:::" },
	{ "$y$j9T$abc$defghijklmnop", "[masked: hash of a password]" },
	{ "userPassword: {SSHA}0123456789abcdef", "userPassword: [masked: hash of a password]" },
	{ "key AKIAABCDEFGHIJKLMNOP end", "key [masked: token] end" },
	{ "ghp_0123456789abcdefghij0123456789abcdef", "[masked: token]" },
	{ "glpat-0123456789abcdefghij", "[masked: token]" },
	{ "xoxb-1234567890-abcdef", "[masked: token]" },
	{ "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-_123", "[masked: token]" },
	{ "Authorization: Bearer abcdef", "Authorization: Bearer [masked: credentials]" },
	{ "Set-Cookie: a=b; c=d", "Set-Cookie: [masked: credentials]" },
	{ "rocommunity geheim 10.0.0.0/8", "rocommunity [masked: credentials] 10.0.0.0/8" },
	{ "machine x login anna password geheim", "machine x login anna password [masked: password]" },
	{ "a\n-----BEGIN OPENSSH PRIVATE KEY-----\nAAA\nBBB\n-----END OPENSSH PRIVATE KEY-----\nb",
	  "a\n[masked: private key]\nb" },
	{ "-----BEGIN RSA PRIVATE KEY-----\nAAA\nBBB", "[masked: private key]" }, /* cut off */
	{ "-----BEGIN PGP PRIVATE KEY BLOCK-----\nA\n-----END PGP PRIVATE KEY BLOCK-----",
	  "[masked: private key]" },
};

START_TEST(secrets_are_masked)
{
	unsigned count;
	g_autofree char *masked = ops_mask(secrets[_i].text, &count);

	ck_assert_str_eq(masked, secrets[_i].masked);
	ck_assert_uint_eq(count, 1);
	/* What is masked stays so, and is not counted again. */
	g_autofree char *again = ops_mask(masked, &count);
	ck_assert_str_eq(again, masked);
	ck_assert_uint_eq(count, 0);
}
END_TEST

static const char *const harmless[] = {
	"",
	"PasswordAuthentication no",
	"base-passwd 3.6.1 amd64",
	"libsecret-1-0 0.20.5",
	"passwd: files systemd",
	"root:x:0:0:root:/root:/bin/bash",
	"daemon:*:19000:0:99999:7:::",
	"sshd:!:19000::::::",
	"password [success=1 default=ignore] pam_unix.so",
	"PermitEmptyPasswords no",
	"udp UNCONN 0 0 127.0.0.1:323 0.0.0.0:*",
	"https://deb.debian.org/debian",
	"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
	"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ anna@web1",
	"token=yes",
};

START_TEST(what_is_no_secret_stays)
{
	unsigned count;
	g_autofree char *masked = ops_mask(harmless[_i], &count);

	ck_assert_str_eq(masked, harmless[_i]);
	ck_assert_uint_eq(count, 0);
}
END_TEST

/* Texts made to keep patterns busy end in time, as one long line or as many. */
START_TEST(no_text_takes_for_ever)
{
	static const char *const pieces[] = { "password", "://", "a:", "eyJa", "-----BEGIN ", "x",
					      "$6$", "password=", "sk-", "- ", "\n", "login a " };

	for (unsigned i = 0; i < G_N_ELEMENTS(pieces); i++) {
		g_autoptr(GString) text = g_string_new(NULL);
		gint64 begin = g_get_monotonic_time();
		unsigned count;

		while (text->len < OPS_PROBE_BYTES_MAX)
			g_string_append(text, pieces[i]);
		g_autofree char *masked = ops_mask(text->str, &count);
		ck_assert_msg(g_get_monotonic_time() - begin < 20 * G_USEC_PER_SEC,
			      "%s takes too long", pieces[i]);
	}
}
END_TEST

/* ---- probes that are run --------------------------------------------------------- */

static char *folder;
static struct config *config;
static struct ops ops;

static void open_world(void)
{
	folder = scratch_new();
	g_setenv("XDG_DATA_HOME", folder, TRUE);
	g_setenv("XDG_STATE_HOME", folder, TRUE);
	g_setenv("REMIT_AUTHOR", "anna", TRUE);
	g_unsetenv("REMIT_SESSION");
	config = config_new(io_system());
	ops = (struct ops){ io_system(), config, NULL };
}

static void close_world(void)
{
	config_free(config);
	scratch_remove(folder);
}

/* A pack of one probe for 12.4.1 with this command and more, as flow YAML. */
static struct ops_collect *pack_of(const char *more)
{
	g_autofree char *path = g_build_filename(folder, "p.yaml", NULL);
	g_autofree char *text = g_strdup_printf(
		"format: 1\npack: {id: p, revision: 3, title: T, catalog: iso27017-2015}\n"
		"probes:\n  - {id: one, title: One, shows: S, controls: [12.4.1], %s}\n", more);
	g_autoptr(GError) error = NULL;
	struct ops_collect *collect;

	ck_assert(g_file_set_contents(path, text, -1, NULL));
	collect = ops_collect_new(&ops, path, NULL, 0, &error);
	ck_assert_msg(collect != NULL, "%s", error ? error->message : "");
	return collect;
}

static struct ops_probe *run(struct ops_collect *collect)
{
	struct ops_probe *probe = g_ptr_array_index(collect->probes, 0);

	ops_collect_run(&ops, collect, probe);
	return probe;
}

START_TEST(the_world_of_a_probe_is_empty)
{
	g_setenv("SECRET_OF_OURS", "geheim", TRUE);
	struct ops_collect *collect = pack_of("command: [cat, /proc/self/environ]");
	struct ops_probe *probe = run(collect);

	ck_assert_int_eq(probe->state, PROBE_AS_EXPECTED);
	ck_assert_ptr_nonnull(strstr(probe->text->str, "PATH=/usr/sbin:/usr/bin:/sbin:/bin\xe2\x90\x80"));
	ck_assert_ptr_nonnull(strstr(probe->text->str, "HOME=/nonexistent\xe2\x90\x80"));
	ck_assert_ptr_nonnull(strstr(probe->text->str, "LC_ALL=C.UTF-8\xe2\x90\x80"));
	ck_assert_ptr_null(strstr(probe->text->str, "geheim"));
	ops_collect_free(collect);
}
END_TEST

/* What is run is what is shown: no word is looked into by a shell. */
START_TEST(words_are_not_looked_into)
{
	struct ops_collect *collect =
		pack_of("command: [echo, '$HOME `id` ; rm -rf * > x', '~', '$(id)']");
	struct ops_probe *probe = run(collect);

	ck_assert_str_eq(probe->line, "echo '$HOME `id` ; rm -rf * > x' '~' '$(id)'");
	ck_assert_ptr_nonnull(strstr(probe->text->str,
				     "output ----\n$HOME `id` ; rm -rf * > x ~ $(id)\n"));
	ops_collect_free(collect);
}
END_TEST

static const struct {
	const char *more;
	enum ops_probe_state state;
	int code;
	const char *said;
} endings[] = {
	{ "command: ['true']", PROBE_AS_EXPECTED, 0, "ended: exit code 0\n" },
	{ "command: ['false']", PROBE_UNEXPECTED, 1, "exit code 1, which was not expected" },
	{ "command: ['false'], expect_exit: [0, 1]", PROBE_AS_EXPECTED, 1, "exit code 1\n" },
	{ "command: ['true'], expect_exit: [1]", PROBE_UNEXPECTED, 0, "exit code 0, which" },
	{ "command: [sleep, '60'], timeout: 1", PROBE_TOO_LONG, 0, "after 1 seconds, and ended" },
	{ "command: [cat, /dev/zero], timeout: 60", PROBE_TOO_MUCH, 0, "wrote without end" },
	{ "command: [seq, '100000']", PROBE_AS_EXPECTED, 0, "cut here: there was more" },
	{ "command: [cat, /nowhere/at/all]", PROBE_UNEXPECTED, 1, "/nowhere/at/all: No such file" },
	{ "command: [printf, 'a\\033[31mb\\000c\\377']", PROBE_AS_EXPECTED, 0,
	  "a\xe2\x90\x9b[31mb\xe2\x90\x80" "c\xef\xbf\xbd\n" },
	{ "command: [printf, 'password=geheim\\n']", PROBE_AS_EXPECTED, 0,
	  "\npassword=[masked: password]\n" },
	{ "command: [remit-no-such-program]", PROBE_MISSING, 0, NULL },
};

START_TEST(how_it_ends_is_told)
{
	struct ops_collect *collect = pack_of(endings[_i].more);
	struct ops_probe *probe = run(collect);

	ck_assert_int_eq(probe->state, endings[_i].state);
	ck_assert_int_eq(probe->code, endings[_i].code);
	if (endings[_i].said)
		ck_assert_msg(strstr(probe->text->str, endings[_i].said) != NULL, "%.2000s",
			      probe->text->str);
	ck_assert(g_utf8_validate(probe->text ? probe->text->str : "", -1, NULL));
	ck_assert(!probe->text || !strstr(probe->text->str, "geheim\n"));
	ops_collect_free(collect);
}
END_TEST

/* A name that is a link to a shell is a shell. */
START_TEST(links_do_not_hide_a_shell)
{
	g_autofree char *path = g_build_filename(folder, "harmless", NULL);
	g_autofree char *more = g_strdup_printf("command: [%s, -c, 'echo x']", path);

	ck_assert_int_eq(symlink("/bin/sh", path), 0);
	struct ops_collect *collect = pack_of(more);
	struct ops_probe *probe = run(collect);
	ck_assert_int_eq(probe->state, PROBE_REFUSED);
	ck_assert_ptr_null(probe->text);
	ops_collect_free(collect);
}
END_TEST

/* Those that were at work with it go with it: a child of a probe does not outlive it. */
START_TEST(children_go_too)
{
	g_autofree char *script = g_build_filename(folder, "forks", NULL);
	g_autofree char *more = g_strdup_printf("command: [%s], timeout: 1", script);
	g_autofree char *number = NULL;
	const char *at;

	ck_assert(g_file_set_contents(script, "#!/bin/sh\nsleep 300 &\necho child=$!\nwait\n", -1,
				      NULL));
	ck_assert_int_eq(g_chmod(script, 0700), 0);
	struct ops_collect *collect = pack_of(more);
	struct ops_probe *probe = run(collect);
	ck_assert_int_eq(probe->state, PROBE_TOO_LONG);
	at = strstr(probe->text->str, "child=");
	ck_assert_ptr_nonnull(at);
	number = g_strdup_printf("/proc/%d/cmdline", atoi(at + strlen("child=")));
	/* It is dead at once; who reaps it is another's business. */
	for (int tries = 0; tries < 2000; tries++) {
		g_autofree char *line = NULL;
		gsize bytes = 0;

		if (!g_file_get_contents(number, &line, &bytes, NULL) || bytes == 0)
			break;
		g_usleep(1000);
		ck_assert_msg(tries < 1999, "the child lives on");
	}
	ops_collect_free(collect);
}
END_TEST

/* Held to reading: nothing is made, changed or removed, /dev/null apart. */
START_TEST(nothing_is_written)
{
	g_autofree char *script = g_build_filename(folder, "writes", NULL);
	g_autofree char *kept = g_build_filename(folder, "kept", NULL);
	g_autofree char *made = g_build_filename(folder, "made", NULL);
	g_autofree char *more = g_strdup_printf("command: [%s], expect_exit: [7]", script);
	g_autofree char *text = g_strdup_printf("#!/bin/sh\nexec 2>/dev/null\necho x >%s/new\n"
						"echo x >>%s\nrm -f %s\nmkdir %s\nexit 7\n",
						folder, kept, kept, made);
	g_autofree char *still = NULL;

	if (!program_can_confine())
		return; /* an older kernel: then the verb says so */
	ck_assert(g_file_set_contents(script, text, -1, NULL));
	ck_assert(g_file_set_contents(kept, "kept", -1, NULL));
	ck_assert_int_eq(g_chmod(script, 0700), 0);
	struct ops_collect *collect = pack_of(more);
	ck_assert_int_eq(run(collect)->state, PROBE_AS_EXPECTED);
	ck_assert(g_file_get_contents(kept, &still, NULL, NULL));
	ck_assert_str_eq(still, "kept");
	ck_assert(!g_file_test(made, G_FILE_TEST_EXISTS));
	ops_collect_free(collect);
}
END_TEST

/* ---- what is recorded -------------------------------------------------------------- */

static struct session *make_session(void)
{
	struct ops_new start = { .name = "s", .role = ROLE_CUSTOMER, .model = MODEL_IAAS };
	g_autoptr(GError) error = NULL;
	struct session *session = ops_session_new(&ops, &start, &error);

	ck_assert_msg(session != NULL, "%s", error ? error->message : "");
	return session;
}

static const char *field(const struct session *session, const char *id, const char *name)
{
	g_autofree char *path = session_path("evidence", id, name, NULL);

	return session_get(session, path);
}

START_TEST(a_newer_run_supersedes)
{
	struct session *session = make_session();
	g_autofree char *first = NULL;

	for (int round = 0; round < 3; round++) {
		struct ops_collect *collect = pack_of("command: [echo, x]");
		struct ops_probe *probe = run(collect);
		unsigned actions = session_action_count(session);
		char action[65];

		ck_assert(ops_collect_record(&ops, session, collect, SESSION_WHOLE_SCOPE,
					     SIDE_CUSTOMER, action, NULL));
		ck_assert_uint_eq(session_action_count(session), actions + 1);
		ck_assert_uint_eq(strlen(action), 64);
		ck_assert_str_eq(field(session, probe->evidence, "custody"), "copied");
		ck_assert_int_eq(session_file_check(session, field(session, probe->evidence, "hash"),
						    NULL), KEPT_WHOLE);
		ck_assert_ptr_eq(round ? NULL : probe->supersedes, NULL);
		if (round)
			ck_assert_str_eq(field(session, probe->evidence, "supersedes"), first);
		g_free(first);
		first = g_strdup(probe->evidence);
		ops_collect_free(collect);
	}
	g_autoptr(GPtrArray) items = ops_evidence_items(session);
	ck_assert_uint_eq(items->len, 3); /* the older ones stay */
	session_close(session);
}
END_TEST

/* What was not run is nothing to record. */
START_TEST(nothing_run_nothing_recorded)
{
	struct session *session = make_session();
	struct ops_collect *collect = pack_of("command: [remit-no-such-program]");
	unsigned actions = session_action_count(session);
	char action[65];

	run(collect);
	ck_assert(ops_collect_record(&ops, session, collect, SESSION_WHOLE_SCOPE, SIDE_CUSTOMER,
				     action, NULL));
	ck_assert_str_eq(action, "");
	ck_assert_uint_eq(session_action_count(session), actions);
	ops_collect_free(collect);
	session_close(session);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("collect");
	TCase *mask = tcase_create("mask"), *running = tcase_create("running");

	tcase_set_timeout(mask, 300);
	tcase_add_loop_test(mask, secrets_are_masked, 0, G_N_ELEMENTS(secrets));
	tcase_add_loop_test(mask, what_is_no_secret_stays, 0, G_N_ELEMENTS(harmless));
	tcase_add_test(mask, no_text_takes_for_ever);
	tcase_add_checked_fixture(running, open_world, close_world);
	tcase_set_timeout(running, 60);
	tcase_add_test(running, the_world_of_a_probe_is_empty);
	tcase_add_test(running, words_are_not_looked_into);
	tcase_add_loop_test(running, how_it_ends_is_told, 0, G_N_ELEMENTS(endings));
	tcase_add_test(running, links_do_not_hide_a_shell);
	tcase_add_test(running, children_go_too);
	tcase_add_test(running, nothing_is_written);
	tcase_add_test(running, a_newer_run_supersedes);
	tcase_add_test(running, nothing_run_nothing_recorded);
	suite_add_tcase(suite, mask);
	suite_add_tcase(suite, running);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
