/*
 * Calm: nothing is sent and nothing is read when nothing changed.
 *
 * What the two parts share: a home, a session, the table of counted calls.
 */
#include "tests/screen/calm.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

static char *home_make(void)
{
	static const char *const folders[] = { "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
					       "XDG_CONFIG_HOME" };
	g_autofree char *pattern = g_build_filename(g_get_tmp_dir(), "remit-calm-XXXXXX", NULL);
	char *home = g_strdup(g_mkdtemp(pattern));

	for (size_t i = 0; home && i < G_N_ELEMENTS(folders); i++)
		setenv(folders[i], home, 1);
	setenv("REMIT_AUTHOR", "anna", 1);
	unsetenv("REMIT_SESSION");
	return home;
}

static void home_remove(char *home)
{
	char *remove[] = { (char[]){ "rm" }, (char[]){ "-rf" }, home, NULL };

	g_spawn_sync(NULL, remove, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
	g_free(home);
}

static void session_make(const struct ops *ops, const char *name)
{
	struct ops_new start = { .name = name, .role = ROLE_CUSTOMER, .model = MODEL_IAAS };
	g_autoptr(GError) error = NULL;
	struct session *session = ops_session_new(ops, &start, &error);

	if (!session) {
		printf("%s\n", error->message);
		exit(1);
	}
	session_close(session);
}

int main(void)
{
	char *home = home_make();
	unsigned failed;

	setlocale(LC_ALL, "");
	struct config *config = config_new(&calm_io);
	const struct ops ops = { &calm_io, config, NULL };
	session_make(&ops, "calm");
	session_make(&ops, "frames");
	failed = calm_disk(&ops);
	int frames = calm_frames(&ops, home);
	config_free(config);
	home_remove(home);
	return failed || frames == 1 ? 1 : frames;
}
