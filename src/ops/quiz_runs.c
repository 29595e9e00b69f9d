/*
 * Runs of a quiz that were kept in a session: listed, taken up again, compared.
 */
#include "ops/ops.h"

#include <string.h>

/* ---- listing --------------------------------------------------------------------- */

static void run_free(void *data)
{
	struct ops_quiz_run *run = data;

	g_free(run->id);
	g_free(run->quiz);
	g_free(run->date);
	g_free(run->part);
	g_free(run->by);
	g_free(run->at);
	g_hash_table_unref(run->answers);
	g_free(run);
}

static struct ops_quiz_run *run_new(const char *id)
{
	struct ops_quiz_run *run = g_new0(struct ops_quiz_run, 1);

	run->id = g_strdup(id);
	run->answers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	return run;
}

/* A run's paths come one after the other. */
static struct ops_quiz_run *run_of(GPtrArray *runs, const char *id)
{
	struct ops_quiz_run *last = runs->len ? g_ptr_array_index(runs, runs->len - 1) : NULL;

	if (!last || strcmp(last->id, id) != 0) {
		last = run_new(id);
		g_ptr_array_add(runs, last);
	}
	return last;
}

static void visit_run(const char *path, const char *text, bool conflict, void *data)
{
	static const struct {
		const char *name;
		size_t offset;
	} fields[] = {
		{ "quiz", G_STRUCT_OFFSET(struct ops_quiz_run, quiz) },
		{ "date", G_STRUCT_OFFSET(struct ops_quiz_run, date) },
		{ "part", G_STRUCT_OFFSET(struct ops_quiz_run, part) },
	};
	g_auto(GStrv) parts = session_path_split(path);
	struct ops_quiz_run *run;
	(void)conflict;

	if (!session_field_of(path))
		return;
	run = run_of(data, parts[1]);
	if (parts[3])
		g_hash_table_replace(run->answers, g_strdup(parts[3]), g_strdup(text));
	for (unsigned i = 0; i < G_N_ELEMENTS(fields) && !parts[3]; i++)
		if (strcmp(fields[i].name, parts[2]) == 0)
			G_STRUCT_MEMBER(char *, run, fields[i].offset) = g_strdup(text);
}

/* "gdpr@1" is a run of gdpr. */
static bool is_of(const struct ops_quiz_run *run, const char *quiz)
{
	size_t bytes = strlen(quiz);

	return run->quiz && strncmp(run->quiz, quiz, bytes) == 0 && run->quiz[bytes] == '@';
}

static void sign(const struct session *session, struct ops_quiz_run *run)
{
	g_autofree char *path = session_path("quiz-run", run->id, "quiz", NULL);
	struct session_value value;

	if (session_values(session, path, &value, 1) == 0)
		return;
	run->by = g_strdup(value.by);
	run->at = g_strdup(value.at);
	run->number = session_action_find(session, value.action);
}

static gint compare_runs(gconstpointer a, gconstpointer b)
{
	const struct ops_quiz_run *one = *(const struct ops_quiz_run *const *)a;
	const struct ops_quiz_run *other = *(const struct ops_quiz_run *const *)b;
	int order = g_strcmp0(one->date, other->date);

	return order ? order : one->number - other->number;
}

GPtrArray *ops_quiz_runs(const struct session *session, const char *quiz)
{
	GPtrArray *runs = g_ptr_array_new_with_free_func(run_free);

	session_each(session, "quiz-run/", visit_run, runs);
	for (unsigned i = runs->len; i-- > 0;) {
		struct ops_quiz_run *run = g_ptr_array_index(runs, i);

		if (is_of(run, quiz))
			sign(session, run);
		else
			g_ptr_array_remove_index(runs, i);
	}
	g_ptr_array_sort(runs, compare_runs);
	return runs;
}

/* ---- taking up ------------------------------------------------------------------- */

bool ops_quiz_take(struct ops_quiz *run, const struct ops_quiz_run *kept, unsigned *lost)
{
	unsigned option = kept->part ? quiz_option_find(run->quiz, kept->part) : QUIZ_NONE;
	GHashTableIter iter;
	gpointer key, word;

	*lost = 0;
	if (option == QUIZ_NONE)
		return false;
	ops_quiz_choose(run, option);
	g_hash_table_iter_init(&iter, kept->answers);
	while (g_hash_table_iter_next(&iter, &key, &word))
		*lost += !ops_quiz_set(run, key, word, NULL);
	run->at = run->steps->len + 1;
	return true;
}

/* ---- comparing ------------------------------------------------------------------- */

static void difference_free(void *data)
{
	struct ops_quiz_difference *difference = data;

	g_free(difference->key);
	g_free(difference);
}

static void add_difference(GPtrArray *list, const char *key, const char *before, const char *after)
{
	struct ops_quiz_difference *difference;

	if (g_strcmp0(before, after) == 0)
		return;
	difference = g_new0(struct ops_quiz_difference, 1);
	*difference = (struct ops_quiz_difference){ g_strdup(key), before, after };
	g_ptr_array_add(list, difference);
}

static gint compare_texts(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Every key of the two runs, those of the quiz first and in its order. */
static GPtrArray *all_keys(const struct quiz *quiz, const struct ops_quiz_run *before,
			   const struct ops_quiz_run *after)
{
	GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) others = g_ptr_array_new();
	g_autoptr(GArray) steps = quiz_all_steps(quiz);
	const struct ops_quiz_run *const runs[] = { before, after };

	for (unsigned i = 0; i < steps->len; i++)
		g_ptr_array_add(keys,
				quiz_step_key(quiz, &g_array_index(steps, struct quiz_step, i)));
	for (unsigned i = 0; i < G_N_ELEMENTS(runs); i++) {
		GHashTableIter iter;
		gpointer key;

		g_hash_table_iter_init(&iter, runs[i]->answers);
		while (g_hash_table_iter_next(&iter, &key, NULL))
			if (!g_ptr_array_find_with_equal_func(keys, key, g_str_equal, NULL) &&
			    !g_ptr_array_find_with_equal_func(others, key, g_str_equal, NULL))
				g_ptr_array_add(others, key);
	}
	g_ptr_array_sort(others, compare_texts);
	for (unsigned i = 0; i < others->len; i++)
		g_ptr_array_add(keys, g_strdup(g_ptr_array_index(others, i)));
	return keys;
}

GPtrArray *ops_quiz_compare(const struct quiz *quiz, const struct ops_quiz_run *before,
			    const struct ops_quiz_run *after)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(difference_free);
	g_autoptr(GPtrArray) keys = all_keys(quiz, before, after);

	add_difference(list, "part", before->part, after->part);
	for (unsigned i = 0; i < keys->len; i++) {
		const char *key = g_ptr_array_index(keys, i);

		add_difference(list, key, g_hash_table_lookup(before->answers, key),
			       g_hash_table_lookup(after->answers, key));
	}
	return list;
}

char *ops_quiz_key_title(const struct quiz *quiz, const char *key)
{
	g_autofree char *id = g_strndup(key, strcspn(key, "."));
	const char *part = strchr(key, '.');
	unsigned question = quiz_question_find(quiz, id);

	if (question == QUIZ_NONE)
		return g_strdup(key);
	for (unsigned i = 0; part && i < quiz->part_count; i++)
		if (strcmp(quiz->parts[i].id, part + 1) == 0)
			return g_strdup_printf("%s (%s)", quiz->questions[question].title,
					       quiz->parts[i].title);
	return g_strdup(part ? key : quiz->questions[question].title);
}
