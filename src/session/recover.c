/*
 * A new session out of a damaged one: the lines that salvage.c found, a line that says what is
 * missing, the damaged bytes and the copied evidence beside them. The damaged session is only
 * read.
 */
#include "session/salvage.h"

#include <glib/gstdio.h>
#include <string.h>

/* ---- the journal ------------------------------------------------------------------------ */

enum verdict { VERDICT_WHOLE, VERDICT_DAMAGED, VERDICT_ENDED };

/* Whether a journal opens as it is, perhaps without a last line that was cut off; it cannot be told
 * when somebody did not wait for the end. */
static enum verdict judge(const struct session *damaged, const char *bytes, size_t count,
			  GError **error)
{
	g_autoptr(GError) problem = NULL;
	size_t whole;
	struct journal *journal = session_take_lines(damaged, bytes, count, &whole, &problem);

	journal_free(journal);
	if (journal) {
		error_set(error, REMIT_ERROR_NO, _("%s opens as it is: there is nothing to recover"),
			  damaged->folder);
		return VERDICT_WHOLE;
	}
	if (!g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_NO))
		return VERDICT_DAMAGED;
	g_propagate_error(error, g_steal_pointer(&problem));
	return VERDICT_ENDED;
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

/* What the line that is made says of texts that lines lack without a word. */
static GArray *say_unsaid(const struct salvage *salvage, struct journal *journal, const char *at,
			  GPtrArray *texts)
{
	GArray *settings = g_array_new(FALSE, FALSE, sizeof(struct setting));
	g_autofree char *day = g_strndup(at, 10);

	for (guint i = 0; i < salvage->unsaid->len; i++) {
		const struct saying *saying = &g_array_index(salvage->unsaid, struct saying, i);

		g_hash_table_add(journal->redactions, saying_key(saying));
		saying_add(saying, _("the line that said why was lost"), day, settings, texts);
	}
	settings_sort(settings);
	return settings;
}

/* The lines that stand, and one behind them that follows all their heads and says what is missing;
 * NULL where they make no journal. */
static GString *recovered_lines(const struct salvage *salvage, const char *bytes, size_t count,
				const char *at, const char *by)
{
	struct journal *journal = journal_new(JOURNAL_FILE);
	g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GArray) settings = say_unsaid(salvage, journal, at, texts);
	GString *lines = salvage_lines(salvage);
	size_t length;

	for (guint i = 0; i < salvage->missing->len; i++)
		g_hash_table_add(journal->lost, g_ptr_array_index(salvage->missing, i));
	if (journal_take(journal, lines->str, lines->len, NULL)) {
		g_autofree char *line = line_format_with(journal, settings, at, by, NULL, NULL,
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

static bool is_evidence_name(const char *name)
{
	struct id id;

	return strlen(name) == ID_HEX && id_parse(name, &id);
}

/* Files are named by what is in them, and nothing else is taken along. */
static bool copy_evidence(const struct session *damaged, const char *to,
			  struct session_recovery *found, GError **error)
{
	struct session *made = session_alloc(damaged->io, to, NULL);
	g_auto(GStrv) names = files_list(damaged, error);
	bool good = names != NULL;

	for (char **name = names; good && *name; name++) {
		enum session_kept kept;

		if (!is_evidence_name(*name))
			continue;
		good = files_fetch(made, damaged->folder, *name, &kept, error);
		found->bad_files += good && kept != KEPT_WHOLE;
	}
	session_close(made);
	return good;
}

static bool fill_folder(const struct session *damaged, const char *to,
			const struct salvage *salvage, const GString *lines,
			struct session_recovery *found, GError **error)
{
	const struct io *io = damaged->io;
	g_autofree char *path = g_build_filename(to, DAMAGED_FILE, NULL);

	return copy_evidence(damaged, to, found, error) &&
	       io_replace_file(io, path, salvage->damaged->data, salvage->damaged->len, 0600,
			       error) &&
	       folder_complete(io, to, lines->str, lines->len, error);
}

static void empty_folder(const struct io *io, const char *to)
{
	g_autofree char *damaged = g_build_filename(to, DAMAGED_FILE, NULL);
	g_autofree char *files = g_build_filename(to, FILES_FOLDER, NULL);
	struct session *made = session_alloc(io, to, NULL);
	g_auto(GStrv) names = session_files(made);

	for (char **name = names; *name; name++) {
		g_autofree char *path = g_build_filename(files, *name, NULL);

		io->unlink(io->data, path);
	}
	session_close(made);
	g_rmdir(files);
	io->unlink(io->data, damaged);
	folder_remove(io, to);
}

static struct session *make_session(const struct session *damaged, const char *to,
				    const struct salvage *salvage, const GString *lines,
				    struct session_recovery *found, GError **error)
{
	const struct io *io = damaged->io;
	struct session *session = NULL;

	if (!folder_make(io, to, error))
		return NULL;
	if (fill_folder(damaged, to, salvage, lines, found, error))
		session = session_open(io, to, &damaged->clock, error);
	if (!session)
		empty_folder(io, to);
	return session;
}

/* ---- recovering -------------------------------------------------------------------------- */

static struct session *recover_from(const struct session *damaged, const char *to,
				    const struct session_start *start, const char *bytes,
				    size_t count, struct session_recovery **found, GError **error)
{
	g_autofree char *at = clock_format(&damaged->clock);
	struct salvage *salvage = salvage_new(bytes, count, start, at);
	struct session *session = NULL;
	GString *lines = NULL;

	if (salvage->is_newer) {
		error_set(error, REMIT_ERROR_NEWER,
			  _("%s was written by a newer remit, which has to recover it"),
			  damaged->folder);
	} else {
		if (salvage->found->kept > 0)
			lines = recovered_lines(salvage, bytes, count, at, start->by);
		*found = g_steal_pointer(&salvage->found);
		if (!lines)
			error_set(error, REMIT_ERROR_INPUT, _("no line of %s still stands"),
				  damaged->folder);
	}
	if (lines) {
		session = make_session(damaged, to, salvage, lines, *found, error);
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
	struct session *damaged = session_alloc(io, from, clock), *session = NULL;
	g_autoptr(GBytes) bytes =
		io_read_own_file(io, damaged->journal_path, JOURNAL_BYTES_MAX, error);
	const char *text = NULL;
	size_t count = 0;

	*found = NULL;
	if (bytes && g_bytes_get_size(bytes) > 0)
		text = g_bytes_get_data(bytes, &count);
	if (bytes && author_check(start->by, error) &&
	    judge(damaged, text, count, error) == VERDICT_DAMAGED)
		session = recover_from(damaged, to, start, text ? text : "", count, found, error);
	session_close(damaged);
	return session;
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
