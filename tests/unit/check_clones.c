/*
 * A property test of merging: random clones that record, take back and merge with clocks that
 * disagree. What must live is worked out by a plain model that knows neither order nor parents.
 */
#include "tests/unit/session_desk.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static GBytes *read_bytes(const char *path)
{
	gsize count;
	char *text = read_text(path, &count);

	return g_bytes_new_take(text, count);
}

/* The union, checked to be the same either way. */
static GBytes *join(GBytes *one, GBytes *other)
{
	GError *error = NULL;
	GBytes *ours = session_union(one, other, &error);
	g_autoptr(GBytes) theirs = NULL;

	if (!ours)
		ck_abort_msg("%s", error->message);
	theirs = session_union(other, one, NULL);
	ck_assert_ptr_nonnull(theirs);
	ck_assert(g_bytes_equal(ours, theirs));
	return ours;
}

static void write_file(const char *path, GBytes *bytes)
{
	g_autofree char *other = g_strconcat(path, ".new", NULL);
	gsize count;
	const char *text = g_bytes_get_data(bytes, &count);

	write_bytes(other, text, count);
	ck_assert_int_eq(rename(other, path), 0);
}

/* ---- random clones ----------------------------------------------------- */

enum { CLONES = 3, STEPS = 60, ROUNDS = 12 };

struct world {
	GRand *random;
	struct desk clones[CLONES];
	GHashTable *lines; /* every line that was ever written, by anybody */
};

static const char *const paths[] = {
	STATUS_PATH, OTHER_PATH, "control/5.1.1/-/customer/review", "control/5.1.2/-/customer/status",
};
static const char *const words[] = { "implemented", "partial", "planned", NULL };
static const char *const people[] = { "anna", "bob" };

static const char *pick_value(GRand *random, const char *path)
{
	if (g_str_has_suffix(path, "/review"))
		return g_rand_boolean(random) ? "assessed" : NULL;
	return words[g_rand_int_range(random, 0, G_N_ELEMENTS(words))];
}

static void note_lines(struct world *world, const struct desk *desk)
{
	g_autofree char *path = history_path(desk);
	g_autofree char *text = read_text(path, NULL);
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	for (unsigned i = 0; lines[i]; i++)
		if (*lines[i])
			g_hash_table_add(world->lines, g_strdup(lines[i]));
}

static void step_record(struct world *world, struct desk *desk)
{
	const char *by = people[g_rand_int_range(world->random, 0, G_N_ELEMENTS(people))];
	struct change *change = change_new();

	for (int i = g_rand_int_range(world->random, 1, 4); i > 0; i--) {
		const char *path = paths[g_rand_int_range(world->random, 0, G_N_ELEMENTS(paths))];

		ck_assert(change_set(change, path, pick_value(world->random, path), NULL));
	}
	ck_assert(session_append(desk->session, change, by, NULL, NULL));
	change_free(change);
}

static void step_undo(struct world *world, struct desk *desk)
{
	const char *by = people[g_rand_int_range(world->random, 0, G_N_ELEMENTS(people))];
	GError *error = NULL;
	bool done = g_rand_int_range(world->random, 0, 3) ?
			    session_undo(desk->session, by, NULL, NULL, &error) :
			    session_redo(desk->session, by, NULL, NULL, &error);

	if (!done)
		expect_error(&error, REMIT_ERROR_NO, "");
}

static void step_merge(struct world *world, struct desk *desk)
{
	struct desk *other = &world->clones[g_rand_int_range(world->random, 0, CLONES)];
	g_autofree char *path = history_path(desk);
	g_autofree char *other_path = history_path(other);
	g_autoptr(GBytes) one = read_bytes(path);
	g_autoptr(GBytes) two = read_bytes(other_path);
	g_autoptr(GBytes) both = join(one, two);

	write_file(path, both);
	ck_assert(session_refresh(desk->session, NULL, NULL));
	if (g_rand_boolean(world->random))
		write_file(other_path, both);
}

static void step(struct world *world)
{
	struct desk *desk = &world->clones[g_rand_int_range(world->random, 0, CLONES)];
	int what = g_rand_int_range(world->random, 0, 10);

	desk->now += g_rand_int_range(world->random, -5, 5);
	if (what < 5)
		step_record(world, desk);
	else if (what < 8)
		step_undo(world, desk);
	else
		step_merge(world, desk);
	note_lines(world, desk);
	if (g_rand_int_range(world->random, 0, 8) == 0) {
		g_autofree char *before = NULL;
		g_autofree char *after = NULL;

		ck_assert(session_refresh(desk->session, NULL, NULL));
		before = state_text(desk->session);
		desk_reopen(desk);
		after = state_text(desk->session);
		ck_assert_str_eq(before, after);
	}
}

/* The model: a value lives when no line's `over` names it. */
static char *model_state(GHashTable *lines)
{
	g_autoptr(GHashTable) over = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GPtrArray) living = g_ptr_array_new_with_free_func(g_free);
	GString *state = g_string_new(NULL);
	GHashTableIter iter;
	gpointer line;

	for (unsigned pass = 0; pass < 2; pass++) {
		g_hash_table_iter_init(&iter, lines);
		while (g_hash_table_iter_next(&iter, &line, NULL)) {
			json_auto_t *root = json_loads(line, 0, NULL);
			g_autofree char *id = sum_of(line, strlen(line));
			const char *path;
			json_t *value;

			json_object_foreach(json_object_get(root, pass ? "set" : "over"), path, value) {
				g_autofree char *key = g_strdup_printf("%s %s", path, id);

				for (size_t i = 0; !pass && i < json_array_size(value); i++) {
					json_t *replaced = json_array_get(value, i);

					g_hash_table_add(over, g_strdup_printf("%s %s", path,
									       json_string_value(
										       replaced)));
				}
				if (pass && !g_hash_table_contains(over, key))
					g_ptr_array_add(living, g_strdup_printf(
						"%s = %s (%s)\n", path,
						json_is_null(value) ? "-" : json_string_value(value),
						id));
			}
		}
	}
	g_ptr_array_sort_with_data(living, (GCompareDataFunc)(void (*)(void))g_strcmp0, NULL);
	for (guint i = 0; i < living->len; i++)
		g_string_append(state, g_ptr_array_index(living, i));
	return g_string_free(state, FALSE);
}

static gint compare_lines(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The same lines in byte order; a path with nothing but a cleared value left out. */
static char *comparable(const char *state)
{
	g_auto(GStrv) lines = g_strsplit(state, "\n", -1);
	guint count = g_strv_length(lines);
	GString *kept = g_string_new(NULL);

	qsort(lines, count, sizeof(*lines), compare_lines);
	for (guint i = 0; i < count; i++) {
		const char *equals = strstr(lines[i], " = ");
		size_t path = equals ? (size_t)(equals - lines[i]) + 3 : 0;
		bool alone = (i == 0 || strncmp(lines[i - 1], lines[i], path) != 0) &&
			     (i + 1 == count || strncmp(lines[i + 1], lines[i], path) != 0);

		if (path > 0 && !(alone && strncmp(equals, " = - (", 6) == 0))
			g_string_append_printf(kept, "%s\n", lines[i]);
	}
	return g_string_free(kept, FALSE);
}

static void shuffle(GRand *random, GPtrArray *lines)
{
	for (guint i = lines->len - 1; i > 1; i--) {
		guint k = (guint)g_rand_int_range(random, 1, (gint32)i + 1);
		gpointer kept = lines->pdata[i];

		lines->pdata[i] = lines->pdata[k];
		lines->pdata[k] = kept;
	}
}

/* The state is the same in whatever order the lines come, once the first is the first. */
static void check_shuffled(struct world *world, GBytes *whole, const char *wanted)
{
	struct desk *desk = &world->clones[0];
	g_autofree char *path = history_path(desk);
	g_autofree char *text = g_strndup(g_bytes_get_data(whole, NULL), g_bytes_get_size(whole));
	g_auto(GStrv) split = g_strsplit(text, "\n", -1);
	g_autoptr(GPtrArray) lines = g_ptr_array_new();

	for (unsigned i = 0; *split[i]; i++)
		g_ptr_array_add(lines, split[i]);
	for (unsigned i = 0; i < 5; i++) {
		GString *turned = g_string_new(NULL);
		g_autofree char *state = NULL;
		g_autoptr(GBytes) bytes = NULL;
		g_autoptr(GBytes) again = NULL;

		shuffle(world->random, lines);
		for (guint k = 0; k < lines->len; k++)
			g_string_append_printf(turned, "%s\n",
					       (const char *)g_ptr_array_index(lines, k));
		write_bytes(path, turned->str, turned->len);
		bytes = g_string_free_to_bytes(turned);
		desk_reopen(desk);
		state = state_text(desk->session);
		ck_assert_str_eq(state, wanted);
		again = join(bytes, whole);
		ck_assert(g_bytes_equal(again, whole));
	}
}

/* A head is what no line's `prev` names. */
static void check_heads(const struct world *world, const struct session *session)
{
	g_autoptr(GHashTable) heads = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_auto(GStrv) found = session_heads(session);
	GHashTableIter iter;
	gpointer line;

	g_hash_table_iter_init(&iter, world->lines);
	while (g_hash_table_iter_next(&iter, &line, NULL))
		g_hash_table_add(heads, sum_of(line, strlen(line)));
	g_hash_table_iter_init(&iter, world->lines);
	while (g_hash_table_iter_next(&iter, &line, NULL)) {
		json_auto_t *root = json_loads(line, 0, NULL);
		json_t *prev = json_object_get(root, "prev");

		for (size_t i = 0; i < json_array_size(prev); i++)
			g_hash_table_remove(heads, json_string_value(json_array_get(prev, i)));
	}
	ck_assert_uint_eq(g_strv_length(found), g_hash_table_size(heads));
	for (unsigned i = 0; found[i]; i++)
		ck_assert(g_hash_table_contains(heads, found[i]));
}

static void check_world(struct world *world)
{
	g_autoptr(GBytes) whole = NULL;
	g_autoptr(GBytes) other_way = NULL;
	GBytes *files[CLONES];
	struct desk *last = &world->clones[CLONES - 1];
	g_autofree char *path = history_path(last);
	g_autofree char *state = NULL;
	g_autofree char *found = NULL;
	g_autofree char *model = NULL;
	g_autofree char *wanted = NULL;

	for (unsigned i = 0; i < CLONES; i++) {
		g_autofree char *name = history_path(&world->clones[i]);

		files[i] = read_bytes(name);
	}
	{
		g_autoptr(GBytes) left = join(files[0], files[1]);
		g_autoptr(GBytes) right = join(files[1], files[2]);

		whole = join(left, files[2]);
		other_way = join(files[0], right);
		ck_assert(g_bytes_equal(whole, other_way));
	}
	for (unsigned i = 0; i < CLONES; i++)
		g_bytes_unref(files[i]);
	write_file(path, whole);
	desk_reopen(last);
	ck_assert(session_verify(last->session, NULL, NULL));
	ck_assert_uint_eq(session_action_count(last->session), g_hash_table_size(world->lines));
	state = state_text(last->session);
	found = comparable(state);
	model = model_state(world->lines);
	wanted = comparable(model);
	ck_assert_str_eq(found, wanted);
	check_heads(world, last->session);
	check_shuffled(world, whole, state);
}

START_TEST(random_clones_agree)
{
	struct world world = {
		.random = g_rand_new_with_seed((guint32)_i + 1),
		.lines = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};
	g_autoptr(GBytes) first = NULL;

	for (unsigned i = 0; i < CLONES; i++) {
		g_autofree char *path = NULL;

		desk_open(&world.clones[i]);
		world.clones[i].now += g_rand_int_range(world.random, -40, 40);
		path = history_path(&world.clones[i]);
		if (i == 0)
			first = read_bytes(path);
		else
			write_file(path, first);
		ck_assert(session_refresh(world.clones[i].session, NULL, NULL));
		note_lines(&world, &world.clones[i]);
	}
	for (unsigned i = 0; i < STEPS; i++)
		step(&world);
	check_world(&world);
	for (unsigned i = 0; i < CLONES; i++)
		desk_close(&world.clones[i]);
	g_hash_table_unref(world.lines);
	g_rand_free(world.random);
}
END_TEST

/* ---- the program ------------------------------------------------------- */

static Suite *suite(void)
{
	Suite *all = suite_create("clones");
	TCase *clones = tcase_create("clones");

	tcase_set_timeout(clones, 60);
	tcase_add_loop_test(clones, random_clones_agree, 0, ROUNDS);
	suite_add_tcase(all, clones);
	return all;
}

int main(void)
{
	SRunner *runner = srunner_create(suite());
	int failed;

	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
