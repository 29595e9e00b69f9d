/*
 * Throws bytes at `remit import`: answers.csv and assessment.yaml from somebody else, over a
 * session that is the same every time. What must hold whatever comes is asserted: a plan accounts
 * for every value, nothing is recorded while anything is refused, the history verifies after what
 * was recorded, and the same file has nothing to change any more.
 */
#include "ops/ops.h"
#include "tests/fuzz/fuzz.h"
#include "tests/unit/scratch.h"

#include <stdlib.h>
#include <string.h>

/* What the session says; the seeds of assessment.yaml were printed from it. */
static const char first_line[] =
	"{\"remit\":1,\"session\":\"915f4153-e058-447d-8554-c4b4ec90aec1\",\"catalog\":"
	"\"iso27017-2015@1\",\"at\":\"2026-11-24T13:24:31Z\",\"by\":\"anna\",\"prev\":[]}\n";
static const char *const sets[] = {
	"\"engagement/model\":\"iaas\",\"engagement/name\":\"acme\","
	"\"engagement/role\":\"customer\"",
	"\"control/5.1.1/-/customer/basis/observed\":\"yes\","
	"\"control/5.1.1/-/customer/basis/tested\":\"yes\","
	"\"control/5.1.1/-/customer/note\":\"some: text\\nof two lines\","
	"\"control/5.1.1/-/customer/review\":\"assessed\","
	"\"control/5.1.1/-/customer/status\":\"partial\"",
	"\"control/9.2.1/-/customer/applicability\":\"excluded\","
	"\"control/9.2.1/-/customer/exclusion-reason\":\"x\"",
	"\"finding/F-1/grade\":\"minor\",\"finding/F-1/state\":\"open\","
	"\"finding/F-1/title\":\"a finding\"",
};

/* Made once; its files are gone at the end. */
static struct {
	char *folder, *path, *history;
	const uint8_t *bytes; /* what is thrown, which stands on no disk */
	size_t count;
	GString *lines;
	struct io io;
	struct ops ops;
	struct session *session;
} desk;

static gint64 still(void *data)
{
	(void)data;
	return 1795608000; /* 2026-11-25 12:00 UTC */
}

static const struct session_clock clock_still = { still, NULL };

static int no_sync(void *data, int fd)
{
	(void)data;
	(void)fd;
	return 0;
}

/* ---- the file that is thrown ------------------------------------------------------------- */

static const char thrown[] = "answers";
enum { THROWN_FD = 1 << 20 };

static int desk_open_file(void *data, const char *path, int flags, mode_t mode)
{
	return strcmp(path, thrown) == 0 ? THROWN_FD : io_system()->open(data, path, flags, mode);
}

static int desk_close_file(void *data, int fd)
{
	return fd == THROWN_FD ? 0 : io_system()->close(data, fd);
}

static int desk_fstat(void *data, int fd, struct stat *into)
{
	if (fd != THROWN_FD)
		return io_system()->fstat(data, fd, into);
	*into = (struct stat){ .st_mode = S_IFREG | 0600, .st_size = (off_t)desk.count };
	return 0;
}

static ssize_t desk_pread(void *data, int fd, void *into, size_t bytes, off_t at)
{
	if (fd != THROWN_FD)
		return io_system()->pread(data, fd, into, bytes, at);
	bytes = MIN(bytes, desk.count - (size_t)at);
	if (bytes)
		memcpy(into, desk.bytes + at, bytes);
	return (ssize_t)bytes;
}

/* ---- the session that it meets ------------------------------------------------------------ */

static GString *make_lines(void)
{
	GString *lines = g_string_new(first_line);
	gsize from = 0;

	for (unsigned i = 0; i < G_N_ELEMENTS(sets); i++) {
		g_autofree char *id = g_compute_checksum_for_string(
			G_CHECKSUM_SHA256, lines->str + from, (gssize)(lines->len - from - 1));

		from = lines->len;
		g_string_append_printf(lines,
				       "{\"at\":\"2026-11-24T13:24:3%uZ\",\"by\":\"anna\","
				       "\"prev\":[\"%s\"],\"set\":{%s}}\n",
				       i + 2, id, sets[i]);
	}
	return lines;
}

static void put(const char *path, const char *bytes, size_t count)
{
	FILE *file = fopen(path, "w");

	g_assert(file && fwrite(bytes, 1, count, file) == count);
	g_assert(fclose(file) == 0);
}

static void desk_open(void)
{
	put(desk.history, desk.lines->str, desk.lines->len);
	session_close(desk.session);
	desk.session = session_open(&desk.io, desk.path, &clock_still, NULL);
	g_assert(desk.session && session_action_count(desk.session) == 1 + G_N_ELEMENTS(sets));
}

static void desk_end(void)
{
	session_close(desk.session);
	config_free(desk.ops.config);
	g_string_free(desk.lines, TRUE);
	g_free(desk.path);
	g_free(desk.history);
	scratch_remove(desk.folder);
}

static void desk_make(void)
{
	desk.folder = scratch_new();
	desk.path = g_build_filename(desk.folder, "acme.remit", NULL);
	desk.history = g_build_filename(desk.path, "history.jsonl", NULL);
	g_setenv("XDG_DATA_HOME", desk.folder, TRUE);
	g_setenv("XDG_STATE_HOME", desk.folder, TRUE);
	g_setenv("XDG_CONFIG_HOME", desk.folder, TRUE);
	g_setenv("REMIT_AUTHOR", "bert", TRUE);
	desk.io = *io_system();
	desk.io.fdatasync = desk.io.fsync = no_sync;
	desk.io.open = desk_open_file;
	desk.io.close = desk_close_file;
	desk.io.fstat = desk_fstat;
	desk.io.pread = desk_pread;
	desk.ops = (struct ops){ &desk.io, config_new(&desk.io), &clock_still };
	desk.lines = make_lines();
	g_assert(io_make_folders(&desk.io, desk.path, 0700) == 0);
	desk_open();
	atexit(desk_end);
}

/* ---- what must hold -------------------------------------------------------------------- */

static struct ops_import *make_plan(bool prefer_file, GError **error)
{
	const struct ops_place place = { desk.session, catalog_builtin()[0], SESSION_WHOLE_SCOPE,
					 SIDE_CUSTOMER };
	const struct ops_importing how = { .ignore_unknown = true, .prefer_file = prefer_file };

	return ops_import_plan(&desk.ops, &place, thrown, &how, error);
}

static void check_plan(const struct ops_import *plan)
{
	unsigned sum = 0;

	for (unsigned i = 0; i < IMPORT_COUNT; i++)
		sum += plan->counts[i];
	g_assert(sum == plan->items->len);
	for (guint i = 0; i < plan->items->len; i++) {
		const struct ops_import_item *item = g_ptr_array_index(plan->items, i);

		g_assert((item->fate == IMPORT_REFUSED) == (item->reason != NULL));
		g_assert(item->line > 0 && item->column > 0);
		g_assert(item->path || item->fate == IMPORT_UNMATCHED || item->reason);
	}
}

/* Once more there is nothing to do. But a review: a status that changes starts it anew. */
static void check_recorded(bool prefer_file)
{
	GError *error = NULL;
	struct ops_import *again = make_plan(prefer_file, &error);

	g_assert(again);
	check_plan(again);
	for (guint i = 0; i < again->items->len; i++) {
		const struct ops_import_item *item = g_ptr_array_index(again->items, i);

		g_assert(item->fate == IMPORT_UNCHANGED || item->fate == IMPORT_CONFLICT ||
			 item->fate == IMPORT_UNMATCHED || g_str_has_suffix(item->path, "/review"));
	}
	ops_import_free(again);
}

static void check_apply(struct ops_import *plan, bool prefer_file)
{
	unsigned before = session_action_count(desk.session);
	GError *error = NULL;
	char id[65] = "";
	bool done = ops_import_apply(&desk.ops, desk.session, plan, id, &error);

	if (plan->counts[IMPORT_REFUSED]) {
		g_assert(!done && session_action_count(desk.session) == before);
		g_clear_error(&error);
		return;
	}
	g_assert(done && !error);
	g_assert(session_action_count(desk.session) == before + (*id ? 1 : 0));
	if (!*id)
		return;
	struct session *other = session_open(&desk.io, desk.path, &clock_still, &error);
	g_assert(other && session_verify(other, NULL, &error));
	session_close(other);
	check_recorded(prefer_file);
	desk_open();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
	bool prefer_file = count & 1;
	GError *error = NULL;
	struct ops_import *plan;

	if (!desk.folder)
		desk_make();
	desk.bytes = bytes;
	desk.count = count;
	plan = make_plan(prefer_file, &error);
	g_assert(!plan == (error != NULL));
	if (plan) {
		check_plan(plan);
		check_apply(plan, prefer_file);
		ops_import_free(plan);
	} else {
		g_assert(error->domain == REMIT_ERROR && *error->message);
	}
	g_clear_error(&error);
	return 0;
}
