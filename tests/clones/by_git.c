/*
 * Merging by git. Without a repository the graph of commits is kept here, and where a merge has
 * several bases they are merged first, as git's recursive strategy does it.
 */
#include "tests/clones/by_git.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct commit {
	GBytes *bytes;
	struct commit *parents[2];
	GHashTable *past; /* itself and all before it */
};

struct by_git {
	char *folder;
	unsigned clones, crossed;
	bool real;
	GPtrArray *commits;
	struct commit **heads; /* by clone */
};

/* ---- running it ------------------------------------------------------------------- */

static void stop(const char *what, const char *complaint)
{
	fprintf(stderr, "git: %s: %s\n", what, complaint);
	exit(2);
}

static char *run(const char *folder, const char *const *words, gsize *count)
{
	g_autoptr(GPtrArray) line = g_ptr_array_new();
	g_autofree char *out = NULL, *err = NULL;
	g_autoptr(GError) error = NULL;
	int status = 0;

	for (const char *const *word = words; *word; word++)
		g_ptr_array_add(line, (gpointer)*word);
	g_ptr_array_add(line, NULL);
	if (!g_spawn_sync(folder, (char **)line->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
			  &out, &err, &status, &error))
		stop(words[1], error->message);
	if (!g_spawn_check_wait_status(status, &error))
		stop(words[1], err && *err ? err : error->message);
	if (count)
		*count = strlen(out);
	return g_steal_pointer(&out);
}

static void call(const char *folder, const char *const *words)
{
	g_free(run(folder, words, NULL));
}

bool by_git_is_there(void)
{
	g_autofree char *path = g_find_program_in_path("git");

	return path != NULL;
}

static void put(const char *path, GBytes *bytes)
{
	gsize count;
	const char *text = g_bytes_get_data(bytes, &count);

	if (!g_file_set_contents_full(path, text, (gssize)count,
				      G_FILE_SET_CONTENTS_CONSISTENT, 0600, NULL))
		stop("write", path);
}

/* ---- the graph -------------------------------------------------------------------- */

static void commit_free(void *data)
{
	struct commit *commit = data;

	g_bytes_unref(commit->bytes);
	g_hash_table_unref(commit->past);
	g_free(commit);
}

static struct commit *commit_new(struct by_git *git, GBytes *bytes, struct commit *one,
				 struct commit *other)
{
	struct commit *commit = g_new0(struct commit, 1);
	GHashTableIter iter;
	gpointer before;

	commit->bytes = g_bytes_ref(bytes);
	commit->parents[0] = one;
	commit->parents[1] = other;
	commit->past = g_hash_table_new(NULL, NULL);
	g_hash_table_add(commit->past, commit);
	for (unsigned i = 0; i < 2; i++) {
		if (!commit->parents[i])
			continue;
		g_hash_table_iter_init(&iter, commit->parents[i]->past);
		while (g_hash_table_iter_next(&iter, &before, NULL))
			g_hash_table_add(commit->past, before);
	}
	g_ptr_array_add(git->commits, commit);
	return commit;
}

/* What both have in their past and nothing else of that kind has in its own. */
static GPtrArray *bases_of(const struct commit *one, const struct commit *other)
{
	GPtrArray *bases = g_ptr_array_new();
	GHashTableIter iter;
	gpointer commit, later;

	g_hash_table_iter_init(&iter, one->past);
	while (g_hash_table_iter_next(&iter, &commit, NULL))
		if (g_hash_table_contains(other->past, commit))
			g_ptr_array_add(bases, commit);
	for (guint i = bases->len; i-- > 0;) {
		commit = g_ptr_array_index(bases, i);
		for (guint k = 0; k < bases->len; k++) {
			later = g_ptr_array_index(bases, k);
			if (later == commit ||
			    !g_hash_table_contains(((struct commit *)later)->past, commit))
				continue;
			g_ptr_array_remove_index(bases, i);
			break;
		}
	}
	return bases;
}

static GBytes *merge_file(struct by_git *git, GBytes *ours, GBytes *base, GBytes *theirs)
{
	static const char *const words[] = { "git", "merge-file", "-q", "-p", "--union", "ours",
					     "base", "theirs", NULL };
	GBytes *const files[] = { ours, base, theirs };
	char *out;
	gsize count;

	for (unsigned i = 0; i < G_N_ELEMENTS(files); i++) {
		g_autofree char *path = g_build_filename(git->folder, words[5 + i], NULL);
		put(path, files[i]);
	}
	out = run(git->folder, words, &count);
	return g_bytes_new_take(out, count);
}

static GBytes *merge_commits(struct by_git *git, const struct commit *one,
			     const struct commit *other)
{
	g_autoptr(GPtrArray) bases = bases_of(one, other);
	struct commit *base = g_ptr_array_index(bases, 0);

	git->crossed += bases->len > 1;
	for (guint i = 1; i < bases->len; i++) {
		struct commit *next = g_ptr_array_index(bases, i);
		g_autoptr(GBytes) both = merge_commits(git, base, next);

		base = commit_new(git, both, base, next);
	}
	return merge_file(git, one->bytes, base->bytes, other->bytes);
}

/* ---- a real repository --------------------------------------------------------------- */

static char *tree_of(const struct by_git *git, unsigned clone)
{
	return g_strdup_printf("%s/%u", git->folder, clone);
}

static char *file_of(const struct by_git *git, unsigned clone, const char *name)
{
	return g_strdup_printf("%s/%u/acme.remit/%s", git->folder, clone, name);
}

static void commit_tree(const struct by_git *git, unsigned clone)
{
	static const char *const add[] = { "git", "add", "-A", NULL };
	static const char *const commit[] = { "git", "commit", "-q", "--allow-empty", "-m", "x",
					      NULL };
	g_autofree char *tree = tree_of(git, clone);

	call(tree, add);
	call(tree, commit);
}

static void begin_real(struct by_git *git, GBytes *first)
{
	static const char attributes[] = "history.jsonl -text merge=union\n";
	static const char ignored[] = "lock\n";
	static const char *const init[] = { "git", "init", "-q", "-b", "c0", "0", NULL };
	g_autofree char *folder = file_of(git, 0, "");
	g_autofree char *history = file_of(git, 0, "history.jsonl");
	g_autofree char *other = file_of(git, 0, ".gitattributes");
	g_autofree char *third = file_of(git, 0, ".gitignore");
	g_autofree char *tree = tree_of(git, 0);
	g_autoptr(GBytes) lines = g_bytes_new_static(attributes, sizeof(attributes) - 1);
	g_autoptr(GBytes) lock = g_bytes_new_static(ignored, sizeof(ignored) - 1);

	call(git->folder, init);
	g_mkdir_with_parents(folder, 0700);
	put(history, first);
	put(other, lines);
	put(third, lock);
	commit_tree(git, 0);
	for (unsigned i = 1; i < git->clones; i++) {
		g_autofree char *branch = g_strdup_printf("c%u", i);
		g_autofree char *place = g_strdup_printf("../%u", i);
		const char *const add[] = { "git", "worktree", "add", "-q", "-b", branch, place,
					    NULL };

		call(tree, add);
	}
}

static GBytes *merge_real(struct by_git *git, unsigned into, unsigned from)
{
	g_autofree char *tree = tree_of(git, into);
	g_autofree char *branch = g_strdup_printf("c%u", from);
	g_autofree char *history = file_of(git, into, "history.jsonl");
	const char *const bases[] = { "git", "merge-base", "--all", "HEAD", branch, NULL };
	const char *const merge[] = { "git", "merge", "-q", "--no-edit", branch, NULL };
	g_autofree char *list = run(tree, bases, NULL);
	char *text;
	gsize count;

	git->crossed += strchr(list, '\n') != strrchr(list, '\n');
	call(tree, merge);
	if (!g_file_get_contents(history, &text, &count, NULL))
		stop("read", history);
	return g_bytes_new_take(text, count);
}

/* ---- both -------------------------------------------------------------------------- */

struct by_git *by_git_new(const char *folder, unsigned clones, bool real, GBytes *first)
{
	struct by_git *git = g_new0(struct by_git, 1);

	git->folder = g_strdup(folder);
	git->clones = clones;
	git->real = real;
	git->commits = g_ptr_array_new_with_free_func(commit_free);
	git->heads = g_new0(struct commit *, clones);
	g_mkdir_with_parents(folder, 0700);
	if (real)
		begin_real(git, first);
	for (unsigned i = 0; i < clones; i++)
		git->heads[i] = i ? git->heads[0] : commit_new(git, first, NULL, NULL);
	return git;
}

void by_git_free(struct by_git *git)
{
	g_ptr_array_unref(git->commits);
	g_free(git->heads);
	g_free(git->folder);
	g_free(git);
}

void by_git_commit(struct by_git *git, unsigned clone, GBytes *bytes)
{
	if (git->real) {
		g_autofree char *history = file_of(git, clone, "history.jsonl");

		put(history, bytes);
		commit_tree(git, clone);
	} else if (!g_bytes_equal(git->heads[clone]->bytes, bytes)) {
		git->heads[clone] = commit_new(git, bytes, git->heads[clone], NULL);
	}
}

/* A clone that has nothing of its own takes the other's as it is. */
GBytes *by_git_merge(struct by_git *git, unsigned into, unsigned from)
{
	struct commit *ours = git->heads[into], *theirs = git->heads[from];

	if (git->real)
		return merge_real(git, into, from);
	if (g_hash_table_contains(ours->past, theirs))
		return g_bytes_ref(ours->bytes);
	if (g_hash_table_contains(theirs->past, ours)) {
		git->heads[into] = theirs;
		return g_bytes_ref(theirs->bytes);
	}
	GBytes *bytes = merge_commits(git, ours, theirs);
	git->heads[into] = commit_new(git, bytes, ours, theirs);
	return bytes;
}

unsigned by_git_crossed(const struct by_git *git)
{
	return git->crossed;
}
