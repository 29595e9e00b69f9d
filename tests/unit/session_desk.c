/*
 * The helpers of the session tests.
 */
#include "tests/unit/session_desk.h"
#include "tests/unit/scratch.h"

#include <string.h>

static int no_sync(void *data, int fd)
{
	(void)data;
	(void)fd;
	return 0;
}

const struct io *desk_io(void)
{
	static struct io io;

	if (!io.open) {
		io = *io_system();
		io.fdatasync = no_sync;
		io.fsync = no_sync;
	}
	return &io;
}

static gint64 tick(void *data)
{
	struct desk *desk = data;

	return desk->now++;
}

void desk_open(struct desk *desk)
{
	const struct session_start start = {
		.catalog = "iso27017-2015", .revision = 3, .by = "anna", .name = "Acme",
		.role = ROLE_PROVIDER,	    .model = MODEL_PAAS,
	};
	GError *error = NULL;

	desk->folder = scratch_new();
	desk->path = g_build_filename(desk->folder, "acme.remit", NULL);
	desk->now = 1795514400;
	desk->clock = (struct session_clock){ tick, desk };
	desk->session = session_create(desk_io(), desk->path, &start, &desk->clock, &error);
	g_assert_no_error(error);
	ck_assert_ptr_nonnull(desk->session);
}

void desk_close(struct desk *desk)
{
	session_close(desk->session);
	g_free(desk->path);
	scratch_remove(desk->folder);
}

struct session *desk_with_io(struct desk *desk, const struct io *io)
{
	GError *error = NULL;
	struct session *session = session_open(io, desk->path, &desk->clock, &error);

	if (error)
		ck_abort_msg("%s", error->message);
	return session;
}

struct session *desk_another(struct desk *desk)
{
	return desk_with_io(desk, desk_io());
}

void desk_reopen(struct desk *desk)
{
	session_close(desk->session);
	desk->session = desk_another(desk);
}

char *desk_file(const struct desk *desk, const char *name)
{
	return g_build_filename(desk->path, name, NULL);
}

char *history_path(const struct desk *desk)
{
	return desk_file(desk, "history.jsonl");
}

static bool set_value(struct session *session, const char *by, const char *path, const char *text,
		      GError **error)
{
	struct change *change = change_new();
	bool done = change_set(change, path, text, error) &&
		    session_append(session, change, by, NULL, error);

	change_free(change);
	return done;
}

void set_by(struct session *session, const char *by, const char *path, const char *text)
{
	GError *error = NULL;

	if (!set_value(session, by, path, text, &error))
		ck_abort_msg("%s: %s", path, error->message);
}

void set(struct session *session, const char *path, const char *text)
{
	set_by(session, "anna", path, text);
}

int try_set(struct session *session, const char *path, const char *text)
{
	GError *error = NULL;
	int code;

	if (set_value(session, "anna", path, text, &error))
		return -1;
	ck_assert_ptr_nonnull(error);
	ck_assert(error->domain == REMIT_ERROR);
	code = error->code;
	g_error_free(error);
	return code;
}

void undo(struct session *session, const char *by)
{
	GError *error = NULL;

	if (!session_undo(session, by, NULL, NULL, &error))
		ck_abort_msg("%s", error->message);
}

void redo(struct session *session, const char *by)
{
	GError *error = NULL;

	if (!session_redo(session, by, NULL, NULL, &error))
		ck_abort_msg("%s", error->message);
}

char *read_text(const char *path, gsize *count)
{
	char *text = NULL;

	if (!g_file_get_contents(path, &text, count, NULL))
		ck_abort_msg("cannot read %s", path);
	return text;
}

static void put(const char *path, const char *mode, const char *bytes, gsize count)
{
	FILE *file = fopen(path, mode);

	ck_assert_ptr_nonnull(file);
	ck_assert_uint_eq(fwrite(bytes, 1, count, file), count);
	ck_assert_int_eq(fclose(file), 0);
}

void write_bytes(const char *path, const char *bytes, gsize count)
{
	put(path, "w", bytes, count);
}

void append_bytes(const char *path, const char *bytes, gsize count)
{
	put(path, "a", bytes, count);
}

char *sum_of(const char *text, gsize count)
{
	return g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text, count);
}

struct state {
	GString *text;
	const struct session *session;
};

static void add_state(const char *path, const char *text, bool conflict, void *data)
{
	struct state *state = data;
	struct session_value values[64];
	unsigned count = session_values(state->session, path, values, 64);

	(void)text;
	ck_assert(conflict == (count > 1));
	ck_assert_uint_le(count, 64);
	for (unsigned i = 0; i < count; i++)
		g_string_append_printf(state->text, "%s = %s (%s)\n", path,
				       values[i].text ? values[i].text : "-", values[i].action);
}

char *state_text(const struct session *session)
{
	struct state state = { g_string_new(NULL), session };

	session_each(session, "", add_state, &state);
	return g_string_free(state.text, FALSE);
}

void expect_error(GError **error, int code, const char *part)
{
	ck_assert_ptr_nonnull(*error);
	if ((*error)->domain != REMIT_ERROR || (*error)->code != code ||
	    !strstr((*error)->message, part))
		ck_abort_msg("expected %d \"%s\", got %d \"%s\"", code, part, (*error)->code,
			     (*error)->message);
	ck_assert_ptr_null(strchr((*error)->message, '\n'));
	g_clear_error(error);
}
