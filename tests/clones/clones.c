/*
 * Random histories over three clones of one session: people record, take back and redo with clocks
 * that disagree, and merge criss-cross, by remit and by git. After every merge no line may be lost,
 * the bytes must be the same whoever merges, and what lives must be what an oracle says.
 *
 *   clones [--real-every N] HISTORIES SEED
 *
 * Each history takes the next seed. Every Nth is merged in a real repository, and by `$REMIT
 * merge`; the others by `git merge-file --union`, and by what that verb calls. Ends with 1 when
 * something does not hold, with 77 without git.
 */
#include "tests/clones/by_git.h"
#include "tests/clones/oracle.h"
#include "tests/unit/scratch.h"

#include <stdarg.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CLONES = ORACLE_CLONES, STEPS = 40, EXIT_SKIPPED = 77 };

struct clone {
	char *folder, *history;
	gint64 now;
	struct session_clock clock;
	struct session *session;
};

struct world {
	unsigned seed;
	GRand *random;
	bool real; /* merged by git in a repository, and by the program */
	char *folder;
	struct clone clones[CLONES];
	struct oracle *oracle;
	struct by_git *git;
};

struct sums {
	unsigned histories, real, actions, merges, crossed, conflicts, settled;
};

static const char *const paths[] = {
	"control/5.1.1/-/customer/status", "control/5.1.1/-/provider/status",
	"control/5.1.1/-/customer/note",   "control/9.2.1/-/customer/status",
	"control/9.2.1/-/customer/basis/tested", "engagement/scope",
};
static const char *const statuses[] = { "implemented", "partial", "planned", NULL };
static const char *const people[] = { "anna", "bert", "carla" };

static void fail(const struct world *world, const char *format, ...) G_GNUC_PRINTF(2, 3)
	G_GNUC_NORETURN;

static void fail(const struct world *world, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	fprintf(stderr, "seed %u: ", world->seed);
	vfprintf(stderr, format, arguments);
	fprintf(stderr, "\nleft in %s\n", world->folder);
	va_end(arguments);
	exit(EXIT_FAILURE);
}

/* ---- the disk ---------------------------------------------------------------------- */

static int no_sync(void *data, int fd)
{
	(void)data;
	(void)fd;
	return 0;
}

/* What is lost with the power is another test's. */
static const struct io *fast_io(void)
{
	static struct io io;

	if (!io.open) {
		io = *io_system();
		io.fdatasync = io.fsync = no_sync;
	}
	return &io;
}

static GBytes *read_bytes(const struct world *world, const char *path)
{
	g_autoptr(GError) error = NULL;
	GBytes *bytes = io_read_file(fast_io(), path, G_MAXINT, &error);

	if (!bytes)
		fail(world, "%s", error->message);
	return bytes;
}

static void write_bytes(const struct world *world, const char *path, GBytes *bytes)
{
	g_autoptr(GError) error = NULL;
	gsize count;
	const char *text = g_bytes_get_data(bytes, &count);

	if (!io_replace_file(fast_io(), path, text, count, 0600, &error))
		fail(world, "%s", error->message);
}

/* ---- recording --------------------------------------------------------------------- */

static int between(struct world *world, int from, int to)
{
	return g_rand_int_range(world->random, from, to);
}

static char *pick_text(struct world *world, const char *path)
{
	if (g_str_has_suffix(path, "/status"))
		return g_strdup(statuses[between(world, 0, G_N_ELEMENTS(statuses))]);
	if (g_str_has_suffix(path, "/tested"))
		return between(world, 0, 2) ? g_strdup("yes") : NULL;
	return between(world, 0, 4) ? g_strdup_printf("Text %d\nof two lines", between(world, 0, 3)) :
				      NULL;
}

static void step_record(struct world *world, unsigned at)
{
	struct clone *clone = &world->clones[at];
	const char *by = people[between(world, 0, G_N_ELEMENTS(people))];
	struct change *change = change_new();
	g_autoptr(GError) error = NULL;
	char id[65];

	for (int i = between(world, 1, 4); i > 0; i--) {
		const char *path = paths[between(world, 0, G_N_ELEMENTS(paths))];
		g_autofree char *text = pick_text(world, path);

		if (!change_set(change, path, text, &error))
			fail(world, "%s", error->message);
	}
	if (!session_append(clone->session, change, by, id, &error))
		fail(world, "%s", error->message);
	change_free(change);
	if (*id)
		oracle_record(world->oracle, at, clone->session, id);
}

static void step_back(struct world *world, unsigned at)
{
	struct clone *clone = &world->clones[at];
	const char *by = people[between(world, 0, G_N_ELEMENTS(people))];
	unsigned before = session_action_count(clone->session);
	g_autoptr(GError) error = NULL;
	struct session_action action;
	bool done = between(world, 0, 3) ? session_undo(clone->session, by, NULL, NULL, &error) :
					   session_redo(clone->session, by, NULL, NULL, &error);

	if (!done && !g_error_matches(error, REMIT_ERROR, REMIT_ERROR_NO))
		fail(world, "%s", error->message);
	if (session_action_count(clone->session) == before)
		return;
	session_action_get(clone->session, before, &action);
	g_autofree char *id = g_strdup(action.id);
	oracle_record(world->oracle, at, clone->session, id);
}

/* An ordinary action that settles every conflict. */
static void settle_path(const char *path, const char *text, bool conflict, void *data)
{
	if (conflict)
		change_set(data, path, text, NULL);
}

static void step_settle(struct world *world, unsigned at, struct sums *sums)
{
	struct clone *clone = &world->clones[at];
	struct change *change = change_new();
	char id[65];

	session_each(clone->session, "", settle_path, change);
	if (!change_is_empty(change)) {
		if (!session_append(clone->session, change, people[0], id, NULL) || !*id)
			fail(world, "a conflict cannot be settled");
		oracle_record(world->oracle, at, clone->session, id);
		sums->settled++;
		if (oracle_conflicts(world->oracle, at))
			fail(world, "a settled conflict is open");
	}
	change_free(change);
}

/* ---- merging ------------------------------------------------------------------------- */

static GBytes *join(const struct world *world, GBytes *one, GBytes *other)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) turned = session_union(other, one, NULL);
	GBytes *bytes = session_union(one, other, &error);

	if (!bytes)
		fail(world, "%s", error->message);
	if (!turned || !g_bytes_equal(bytes, turned))
		fail(world, "the bytes depend on who merges");
	return bytes;
}

static void check_state(const struct world *world, unsigned at, const struct session *session,
			const char *by)
{
	g_autofree char *complaint = oracle_complain(world->oracle, at, session);

	if (complaint)
		fail(world, "clone %u merged by %s: %s", at, by, complaint);
}

/* What git made: every line, the same state, and remit makes the same bytes of it. */
static void check_git(const struct world *world, unsigned into, GBytes *by_git, GBytes *by_remit)
{
	g_autofree char *path = g_build_filename(world->folder, "merged", NULL);
	g_autoptr(GBytes) again = join(world, by_git, by_remit);
	g_autoptr(GError) error = NULL;
	struct session *session;

	if (!g_bytes_equal(again, by_remit))
		fail(world, "git has lines that remit has not");
	again = (g_bytes_unref(again), join(world, by_git, by_git));
	if (!g_bytes_equal(again, by_remit))
		fail(world, "git lost a line");
	write_bytes(world, path, by_git);
	session = session_open_file(fast_io(), path, NULL, &error);
	if (!session)
		fail(world, "git: %s", error->message);
	check_state(world, into, session, "git");
	session_close(session);
}

static void merge_by_library(struct world *world, unsigned into, unsigned from)
{
	struct clone *clone = &world->clones[into];
	g_autoptr(GError) error = NULL;
	struct merge *merge = merge_new(fast_io(), clone->folder, world->clones[from].history,
					&clone->clock, &error);

	if (!merge || !merge_apply(merge, &error))
		fail(world, "%s", error->message);
	check_state(world, into, merge_result(merge), "plan");
	merge_free(merge);
}

/* As people do it; ends with 1 where conflicts are open. */
static void merge_by_program(struct world *world, unsigned into, unsigned from)
{
	const char *words[] = { g_getenv("REMIT"), "merge", world->clones[into].folder,
				world->clones[from].folder, NULL };
	g_autofree char *said = NULL, *complaint = NULL;
	g_autoptr(GError) error = NULL;
	int status = 0;

	if (!g_spawn_sync(world->folder, (char **)words, NULL, G_SPAWN_DEFAULT, NULL, NULL, &said,
			  &complaint, &status, &error))
		fail(world, "%s", error->message);
	if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
		fail(world, "remit merge: %s", complaint);
}

static void merge_by_remit(struct world *world, unsigned into, unsigned from, GBytes *wanted)
{
	struct clone *clone = &world->clones[into];
	g_autoptr(GError) error = NULL;
	struct merge *merge;

	if (world->real && g_getenv("REMIT"))
		merge_by_program(world, into, from);
	else
		merge_by_library(world, into, from);
	g_autoptr(GBytes) bytes = read_bytes(world, clone->history);
	if (!g_bytes_equal(bytes, wanted))
		fail(world, "what was written is not the union");
	merge = merge_new(fast_io(), clone->folder, world->clones[from].history, &clone->clock,
			  NULL);
	if (!merge || merge_is_needed(merge))
		fail(world, "merging again would change something");
	merge_free(merge);
	if (!session_refresh(clone->session, NULL, &error) ||
	    !session_verify(clone->session, NULL, &error))
		fail(world, "%s", error->message);
	check_state(world, into, clone->session, "remit");
}

static void merge(struct world *world, unsigned into, unsigned from)
{
	struct clone *clone = &world->clones[into];
	g_autoptr(GBytes) ours = read_bytes(world, clone->history);
	g_autoptr(GBytes) theirs = read_bytes(world, world->clones[from].history);
	g_autoptr(GBytes) wanted = join(world, ours, theirs);
	g_autoptr(GBytes) by_git = NULL;

	by_git_commit(world->git, into, ours);
	by_git_commit(world->git, from, theirs);
	by_git = by_git_merge(world->git, into, from);
	oracle_merge(world->oracle, into, from);
	check_git(world, into, by_git, wanted);
	write_bytes(world, clone->history, ours);
	merge_by_remit(world, into, from, wanted);
	if (between(world, 0, 2)) { /* and then everybody goes on with what git made */
		write_bytes(world, clone->history, by_git);
		if (!session_refresh(clone->session, NULL, NULL))
			fail(world, "what git made cannot be read");
		check_state(world, into, clone->session, "git, on the desk");
	}
}

static void step_merge(struct world *world, struct sums *sums)
{
	unsigned into = (unsigned)between(world, 0, CLONES);
	unsigned from = (into + (unsigned)between(world, 1, CLONES)) % CLONES;

	merge(world, into, from);
	sums->merges++;
	sums->conflicts += oracle_conflicts(world->oracle, into);
	if (between(world, 0, 3) == 0) {
		merge(world, from, into);
		sums->merges++;
	}
}

/* ---- one history ----------------------------------------------------------------------- */

static gint64 tick(void *data)
{
	struct clone *clone = data;

	return clone->now; /* stands still between steps, so that times are alike, too */
}

static void begin(struct world *world)
{
	const struct session_start start = { .catalog = "iso27017-2015", .revision = 3,
					     .by = "anna", .name = "Acme",
					     .role = ROLE_CUSTOMER, .model = MODEL_IAAS };
	g_autofree char *first = NULL;
	g_autofree char *history = NULL;
	g_autoptr(GBytes) bytes = NULL;

	world->folder = scratch_new();
	first = g_build_filename(world->folder, "first.remit", NULL);
	history = g_build_filename(first, "history.jsonl", NULL);
	session_close(session_create(fast_io(), first, &start, NULL, NULL));
	bytes = read_bytes(world, history);
	g_autofree char *repository = g_build_filename(world->folder, "git", NULL);
	world->git = by_git_new(repository, CLONES, world->real, bytes);
	world->oracle = oracle_new();
	for (unsigned i = 0; i < CLONES; i++) {
		struct clone *clone = &world->clones[i];

		clone->folder = g_strdup_printf("%s/%u/acme.remit", repository, i);
		clone->history = g_build_filename(clone->folder, "history.jsonl", NULL);
		clone->now = 1795514400 + between(world, -40, 40);
		clone->clock = (struct session_clock){ tick, clone };
		io_make_folders(fast_io(), clone->folder, 0700);
		write_bytes(world, clone->history, bytes);
		clone->session = session_open(fast_io(), clone->folder, &clone->clock, NULL);
		if (!clone->session)
			fail(world, "a clone cannot be opened");
	}
}

/* All come together, each by another way, and have the same. */
static void check_end(struct world *world)
{
	static const unsigned ways[][2] = { { 0, 1 }, { 2, 1 }, { 0, 2 }, { 1, 0 }, { 2, 0 } };
	g_autoptr(GBytes) wanted = NULL;

	for (unsigned i = 0; i < G_N_ELEMENTS(ways); i++)
		merge(world, ways[i][0], ways[i][1]);
	for (unsigned i = 0; i < CLONES; i++) {
		g_autoptr(GBytes) bytes = read_bytes(world, world->clones[i].history);
		g_autoptr(GBytes) ordered = join(world, bytes, bytes);

		if (wanted && !g_bytes_equal(wanted, ordered))
			fail(world, "clone %u has other bytes in the end", i);
		g_clear_pointer(&wanted, g_bytes_unref);
		wanted = g_steal_pointer(&ordered);
		if (session_action_count(world->clones[i].session) !=
		    oracle_actions(world->oracle) + 2)
			fail(world, "clone %u does not have all actions in the end", i);
	}
}

static void end(struct world *world)
{
	for (unsigned i = 0; i < CLONES; i++) {
		session_close(world->clones[i].session);
		g_free(world->clones[i].folder);
		g_free(world->clones[i].history);
	}
	oracle_free(world->oracle);
	by_git_free(world->git);
	g_rand_free(world->random);
	scratch_remove(world->folder);
}

static void play(unsigned seed, bool real, struct sums *sums)
{
	struct world world = { .seed = seed, .random = g_rand_new_with_seed(seed),
			       .real = real };

	begin(&world);
	for (unsigned i = 0; i < STEPS; i++) {
		unsigned at = (unsigned)between(&world, 0, CLONES);
		int what = between(&world, 0, 12);

		world.clones[at].now += between(&world, -9, 10); /* clocks are set back, too */
		if (what < 6)
			step_record(&world, at);
		else if (what < 8)
			step_back(&world, at);
		else if (what < 9)
			step_settle(&world, at, sums);
		else
			step_merge(&world, sums);
	}
	check_end(&world);
	sums->histories++;
	sums->real += real;
	sums->actions += oracle_actions(world.oracle);
	sums->merges += 5;
	sums->crossed += by_git_crossed(world.git);
	end(&world);
}

int main(int argc, char **argv)
{
	gint every = 0;
	const GOptionEntry entries[] = {
		{ "real-every", 0, 0, G_OPTION_ARG_INT, &every, NULL, NULL },
		{ NULL, 0, 0, 0, NULL, NULL, NULL },
	};
	g_autoptr(GOptionContext) context = g_option_context_new("HISTORIES SEED");
	struct sums sums = { 0 };

	g_option_context_add_main_entries(context, entries, NULL);
	if (!g_option_context_parse(context, &argc, &argv, NULL) || argc > 3)
		return 2;
	unsigned count = argc > 1 ? (unsigned)atoi(argv[1]) : 120;
	unsigned seed = argc > 2 ? (unsigned)atoi(argv[2]) : 1;
	if (!by_git_is_there()) {
		fprintf(stderr, "SKIPPED: there is no git\n");
		return EXIT_SKIPPED;
	}
	for (unsigned i = 0; i < count; i++)
		play(seed + i, every > 0 && i % (unsigned)every == 0, &sums);
	printf("%u histories, %u of them in real repositories: %u actions, %u merges, each by remit and by git, %u with several bases; %u conflicts met, %u times settled\n",
	       sums.histories, sums.real, sums.actions, sums.merges, sums.crossed, sums.conflicts,
	       sums.settled);
	return EXIT_SUCCESS;
}
