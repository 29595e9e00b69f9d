/*
 * What is done to the sessions of a scenario from outside its screen: made, recorded in by others,
 * merged, put on a disk that fails.
 */
#include "tests/golden/golden_text.h"
#include "tests/golden/play.h"

#include <string.h>

void play_catalog(struct play *play, const char *text)
{
	g_free(play->catalog);
	play->catalog = strchr(text, '.') ? g_build_filename(TEST_DATA, text, NULL) :
					    g_strdup(text);
	play->options.catalog = play->catalog;
}

int play_word(const char *word, const char *const *words)
{
	for (int i = 0; words[i]; i++)
		if (strcmp(words[i], word) == 0)
			return i;
	return 0;
}

void play_session(struct play *play, const char *text)
{
	g_auto(GStrv) words = g_strsplit(text, " ", 3);
	g_autoptr(GError) error = NULL;
	struct ops_new start = { .catalog = play->catalog };

	if (g_strv_length(words) != 3) {
		play_fail(play, "session NAME ROLE MODEL");
		return;
	}
	start.name = words[0];
	start.role = (enum role)play_word(words[1], session_role_words);
	start.model = (enum model)play_word(words[2], catalog_model_words);
	struct session *session = ops_session_new(&play->ops, &start, &error);
	if (!session)
		play_fail_error(play, error);
	session_close(session);
}

void play_append_as(struct play *play, struct session *session, const struct change *change,
		      const char *by)
{
	g_autoptr(GError) error = NULL;

	if (!session_append(session, change, by, NULL, &error))
		play_fail_error(play, error);
}

void play_set_as(struct play *play, const char *text, const char *by)
{
	g_auto(GStrv) words = g_strsplit(text, " ", 4);
	g_autoptr(GError) error = NULL;
	struct session *session = ops_session_open(&play->ops, NULL, true, &error);
	struct change *change = change_new();

	if (g_strv_length(words) < 3 || !session) {
		play_fail(play, "set CONTROL SIDE FIELD TEXT, after session");
	} else {
		g_autofree char *value = unescape(words[3] ? words[3] : "");
		struct ops_target target = { words[0], "-", (enum side)play_word(words[1],
									 catalog_side_words) };
		if (!ops_field_set(&play->ops, session, change, &target, words[2], value, &error))
			play_fail_error(play, error);
		play_append_as(play, session, change, by);
	}
	change_free(change);
	session_close(session);
}

void play_record(struct play *play, const char *text)
{
	g_auto(GStrv) words = g_strsplit(text, " ", 2);
	g_autoptr(GError) error = NULL;
	struct session *session = ops_session_open(&play->ops, NULL, true, &error);
	struct change *change = change_new();

	if (!session || g_strv_length(words) < 2)
		play_fail(play, "record PATH TEXT, after session");
	else if (!change_set(change, words[0], words[1], &error))
		play_fail_error(play, error);
	else
		play_append_as(play, session, change, "anna");
	change_free(change);
	session_close(session);
}

static char *journal_of(const struct play *play)
{
	g_autofree char *folder = ops_session_find(&play->ops, NULL, true, NULL);

	return g_build_filename(folder ? folder : ".", "history.jsonl", NULL);
}

/* What two people record of the same without seeing each other: `ours` and `theirs` receive the
 * history of each, and how long it was before both is returned. */
static size_t fork_history(struct play *play, const char *text, char **ours, char **theirs)
{
	g_auto(GStrv) values = g_strsplit(text, "|", 2);
	g_autofree char *journal = journal_of(play), *before = NULL;
	const char *value = strrchr(values[0], ' ');

	if (!value || !values[1]) {
		play_fail(play, "CONTROL SIDE FIELD OURS|THEIRS");
		return 0;
	}
	g_autofree char *other = g_strdup_printf("%.*s %s", (int)(value - values[0]), values[0],
						 values[1]);
	g_file_get_contents(journal, &before, NULL, NULL);
	play_set_as(play, values[0], "anna");
	g_file_get_contents(journal, ours, NULL, NULL);
	g_file_set_contents(journal, before, -1, NULL);
	play_set_as(play, other, "bert");
	g_file_get_contents(journal, theirs, NULL, NULL);
	return strlen(before);
}

void play_conflict(struct play *play, const char *text)
{
	g_autofree char *ours = NULL, *theirs = NULL, *journal = journal_of(play);
	size_t before = fork_history(play, text, &ours, &theirs);

	if (!theirs)
		return;
	g_autofree char *both = g_strconcat(ours, theirs + before, NULL);
	g_file_set_contents(journal, both, -1, NULL);
}

void play_fork(struct play *play, const char *text)
{
	g_autofree char *ours = NULL, *theirs = NULL, *journal = journal_of(play);
	g_autofree char *folder = g_build_filename(play->home, "theirs.remit", NULL);
	g_autofree char *other = g_build_filename(folder, "history.jsonl", NULL);

	fork_history(play, text, &ours, &theirs);
	if (!theirs)
		return;
	g_file_set_contents(journal, ours, -1, NULL);
	if (g_mkdir_with_parents(folder, 0700) != 0 ||
	    !g_file_set_contents(other, theirs, -1, NULL))
		play_fail(play, "cannot make %s", other);
}

void play_disk(struct play *play, const char *text)
{
	play->io_full = strcmp(text, "full") == 0;
	play->io_readonly = strcmp(text, "readonly") == 0;
}

void play_reopen(struct play *play)
{
	screen_free(play->screen);
	play->screen = NULL;
	play->left = false;
	config_free(play->config);
	play->config = config_new(&play->io);
	play->ops.config = play->config;
	play_need_screen(play);
}
