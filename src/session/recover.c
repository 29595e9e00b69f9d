/*
 * A new session out of a damaged one: the lines that salvage.c found, a line that says what is
 * missing, the damaged bytes and the copied evidence beside them. The damaged session is only
 * read.
 */
#include "session/salvage.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>

enum { BLOCK_BYTES = 64 * 1024 };

/* ---- the journal ------------------------------------------------------------------------ */

/* Whether a journal opens as it is, perhaps without a last line that was cut off. */
static bool is_whole(const char *bytes, size_t count)
{
	struct journal *journal = journal_new(JOURNAL_FILE);
	size_t whole = journal_whole(bytes, count);
	bool good = whole > 0 && journal_take(journal, bytes, whole, NULL);

	journal_free(journal);
	return good;
}

static json_t *recovery_json(const struct salvage *salvage, const char *bytes, size_t count)
{
	g_autofree char *sum = g_compute_checksum_for_data(G_CHECKSUM_SHA256,
							   (const guchar *)bytes, count);
	json_t *missing = json_array();
	char hex[ID_HEX + 1];

	for (guint i = 0; i < salvage->missing->len; i++) {
		id_format(g_ptr_array_index(salvage->missing, i), hex);
		json_array_append_new(missing, json_string(hex));
	}
	return json_pack("{s:s, s:o}", "file", sum, "missing", missing);
}

/* The lines that stand, and one behind them that follows all their heads and says what is missing;
 * NULL where they make no journal. */
static GString *recovered_lines(const struct salvage *salvage, const char *bytes, size_t count,
				const char *at, const char *by)
{
	struct journal *journal = journal_new(JOURNAL_FILE);
	g_autoptr(GArray) nothing = g_array_new(FALSE, FALSE, sizeof(struct setting));
	GString *lines = salvage_lines(salvage);
	size_t length;

	for (guint i = 0; i < salvage->missing->len; i++)
		g_hash_table_add(journal->lost, g_ptr_array_index(salvage->missing, i));
	if (journal_take(journal, lines->str, lines->len, NULL)) {
		g_autofree char *line = line_format_with(journal, nothing, at, by, NULL, NULL,
							 "recover",
							 recovery_json(salvage, bytes, count),
							 &length);
		g_string_append_len(lines, line, (gssize)length);
	} else {
		g_string_free(lines, TRUE);
		lines = NULL;
	}
	journal_free(journal);
	return lines;
}

/* ---- files ------------------------------------------------------------------------------- */

static int copy_bytes(const struct io *io, int from, int to)
{
	g_autofree char *block = g_malloc(BLOCK_BYTES);

	for (off_t at = 0;;) {
		ssize_t got = io->pread(io->data, from, block, BLOCK_BYTES, at);
		int result = got > 0 ? io_write_all(io, to, block, (size_t)got) : 0;

		if (got < 0 || result < 0)
			return got < 0 ? (int)got : result;
		if (got == 0)
			return io->fsync(io->data, to);
		at += got;
	}
}

/* Copy one regular file; 0 or a negative errno. */
static int copy_file(const struct io *io, const char *from, const char *to)
{
	const int flags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
	int in = io->open(io->data, from, O_RDONLY | flags, 0), out, result;
	struct stat status;

	if (in < 0)
		return in;
	result = io->fstat(io->data, in, &status);
	if (result >= 0 && S_ISREG(status.st_mode)) {
		out = io->open(io->data, to, O_WRONLY | O_CREAT | O_EXCL | flags, 0600);
		result = out < 0 ? out : copy_bytes(io, in, out);
		if (out >= 0)
			io->close(io->data, out);
	}
	io->close(io->data, in);
	return result;
}

static bool is_evidence_name(const char *name)
{
	struct id id;

	return strlen(name) == ID_HEX && id_parse(name, &id);
}

/* Files are named by what is in them, and nothing else is taken along. */
static int copy_evidence(const struct io *io, const char *from, const char *to)
{
	g_autofree char *source = g_build_filename(from, FILES_FOLDER, NULL);
	g_autofree char *target = g_build_filename(to, FILES_FOLDER, NULL);
	g_autoptr(GDir) folder = g_dir_open(source, 0, NULL);
	int result = folder ? io->mkdir(io->data, target, 0700) : 0;

	for (const char *name; folder && result >= 0 && (name = g_dir_read_name(folder));) {
		g_autofree char *one = g_build_filename(source, name, NULL);
		g_autofree char *other = g_build_filename(target, name, NULL);

		if (is_evidence_name(name))
			result = copy_file(io, one, other);
	}
	return folder && result >= 0 ? io_sync_folder(io, target) : result;
}

static void remove_evidence(const struct io *io, const char *from, const char *to)
{
	g_autofree char *source = g_build_filename(from, FILES_FOLDER, NULL);
	g_autofree char *target = g_build_filename(to, FILES_FOLDER, NULL);
	g_autoptr(GDir) folder = g_dir_open(source, 0, NULL);

	for (const char *name; folder && (name = g_dir_read_name(folder));) {
		g_autofree char *path = g_build_filename(target, name, NULL);

		if (is_evidence_name(name))
			io->unlink(io->data, path);
	}
	g_rmdir(target);
}

static bool fill_folder(const struct io *io, const char *from, const char *to,
			const struct salvage *salvage, const GString *lines, GError **error)
{
	g_autofree char *damaged = g_build_filename(to, DAMAGED_FILE, NULL);
	int result = copy_evidence(io, from, to);

	if (result < 0)
		error_set_system(error, REMIT_ERROR_WRITE, -result,
				 _("cannot copy the evidence of %s"), from);
	return result >= 0 &&
	       io_replace_file(io, damaged, salvage->damaged->data, salvage->damaged->len, 0600,
			       error) &&
	       folder_complete(io, to, lines->str, lines->len, error);
}

static void empty_folder(const struct io *io, const char *from, const char *to)
{
	g_autofree char *damaged = g_build_filename(to, DAMAGED_FILE, NULL);

	io->unlink(io->data, damaged);
	remove_evidence(io, from, to);
	folder_remove(io, to);
}

static struct session *make_session(const struct io *io, const char *from, const char *to,
				    const struct session_clock *clock,
				    const struct salvage *salvage, const GString *lines,
				    GError **error)
{
	struct session *session = NULL;

	if (!folder_make(io, to, error))
		return NULL;
	if (fill_folder(io, from, to, salvage, lines, error))
		session = session_open(io, to, clock, error);
	if (!session)
		empty_folder(io, from, to);
	return session;
}

/* ---- recovering -------------------------------------------------------------------------- */

static struct session *recover_from(const struct io *io, const char *from, const char *to,
				    const struct session_start *start,
				    const struct session_clock *clock, GBytes *bytes,
				    struct session_recovery **found, GError **error)
{
	static const struct session_clock system_clock;
	g_autofree char *at = clock_format(clock ? clock : &system_clock);
	size_t count;
	const char *text = g_bytes_get_data(bytes, &count);
	struct salvage *salvage = salvage_new(text ? text : "", count, start, at);
	struct session *session = NULL;
	GString *lines = NULL;

	if (salvage->is_newer) {
		error_set(error, REMIT_ERROR_NEWER,
			  _("%s was written by a newer remit, which has to recover it"), from);
	} else {
		if (salvage->found->kept > 0)
			lines = recovered_lines(salvage, text, count, at, start->by);
		*found = g_steal_pointer(&salvage->found);
		if (!lines)
			error_set(error, REMIT_ERROR_INPUT, _("no line of %s still stands"), from);
	}
	if (lines) {
		session = make_session(io, from, to, clock, salvage, lines, error);
		g_string_free(lines, TRUE);
	}
	salvage_free(salvage);
	return session;
}

struct session *session_recover(const struct io *io, const char *from, const char *to,
				const struct session_start *start,
				const struct session_clock *clock,
				struct session_recovery **found, GError **error)
{
	g_autofree char *path = g_build_filename(from, JOURNAL_FILE, NULL);
	g_autoptr(GBytes) bytes = io_read_file(io, path, JOURNAL_BYTES_MAX, error);
	const char *text;
	size_t count;

	*found = NULL;
	if (!bytes || !author_check(start->by, error))
		return NULL;
	text = g_bytes_get_data(bytes, &count);
	if (!is_whole(text, count))
		return recover_from(io, from, to, start, clock, bytes, found, error);
	error_set(error, REMIT_ERROR_NO, _("%s opens as it is: there is nothing to recover"), from);
	return NULL;
}

unsigned session_lost_count(const struct session *session)
{
	const struct journal *journal = session->journal;
	unsigned count = 0;
	GHashTableIter iter;
	gpointer id;

	g_hash_table_iter_init(&iter, journal->lost);
	while (g_hash_table_iter_next(&iter, &id, NULL))
		count += !g_hash_table_contains(journal->ids, id);
	return count;
}
