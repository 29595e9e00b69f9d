/*
 * Proof that the journal on the disk is whole: every line, every id it names, and that
 * nothing is gone which this session has seen. Forgery of the whole can only be found by a
 * head that was kept elsewhere.
 */
#include "session/session_private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

enum { HEAD_DIGITS_MIN = 12, BLOCK_BYTES = 64 * 1024 };

static struct journal *read_anew(const struct session *session, GError **error)
{
	g_autoptr(GBytes) bytes = io_read_own_file(session->io, session->journal_path,
					       JOURNAL_BYTES_MAX, error);
	struct journal *journal;
	const char *text;
	size_t count, whole;

	if (!bytes)
		return NULL;
	text = g_bytes_get_data(bytes, &count);
	journal = session_take_lines(session, text, count, &whole, error);
	/* A last line that was cut off was never said to be saved: opening tells of it. */
	if (journal && whole < count)
		journal_take(journal, text + whole, count - whole, NULL);
	return journal;
}

/* What cannot be read as a history is an answer here: it does not hold. */
static void propagate_no(GError **error, GError *problem)
{
	if (g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_INPUT) ||
	    g_error_matches(problem, REMIT_ERROR, REMIT_ERROR_LIMIT))
		problem->code = REMIT_ERROR_NO;
	g_propagate_error(error, problem);
}

static bool has_all(const struct session *session, const struct journal *journal, GError **error)
{
	for (guint i = 0; i < session->journal->actions->len; i++) {
		const struct action *action = g_ptr_array_index(session->journal->actions, i);

		if (g_hash_table_contains(journal->ids, &action->id))
			continue;
		g_autofree char *when = session_time_words(session, action->at);
		error_set_at(error, REMIT_ERROR_NO, session->journal_path, 0, 0,
			     _("a line that was there is gone: %s of %s by %s"), action->hex,
			     when, action->author->name);
		return false;
	}
	return true;
}

/* An id stands for all that came before it, unless that was given up for lost, or had texts taken
 * out of it since. There is no better file to be had then. */
static bool is_proven(const struct journal *journal, const struct action *action, GError **error)
{
	bool since = !action->lacks && redacted_since(journal, action);

	if (action->lacks)
		error_set(error, REMIT_ERROR_NO,
			  _("the head %s is in the history, but lines before it are missing: "
			    "they were given up when the session was recovered"),
			  action->hex);
	else if (since)
		error_set(error, REMIT_ERROR_NO,
			  _("the head %s is in the history, but texts were taken out of lines before it since then, which cannot be held against it any more: `remit verify` says which, why and by whom; keep the head of now"),
			  action->hex);
	return !action->lacks && !since;
}

static bool has_head(const struct session *session, const struct journal *journal,
		     const char *head, GError **error)
{
	int found;

	if (!head)
		return true;
	if (strlen(head) < HEAD_DIGITS_MIN || strlen(head) > ID_HEX ||
	    strspn(head, "0123456789abcdef") != strlen(head)) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("\"%s\" is no head: give at least %d of its lower-case hexadecimal "
			    "digits"),
			  head, HEAD_DIGITS_MIN);
		return false;
	}
	found = journal_find_id(journal, head);
	if (found >= 0)
		return is_proven(journal, g_ptr_array_index(journal->actions, found), error);
	error_set_at(error, REMIT_ERROR_NO, session->journal_path, 0, 0,
		     _("the head %s is not in the history: something before it was changed or "
		       "removed"),
		     head);
	return false;
}

/* ---- evidence --------------------------------------------------------------------- */

/* A link or a folder in the place of a copy is no file. */
static bool check_copy(const struct session *session, const char *id, const char *hash,
		       GError **error)
{
	enum session_kept kept = session_file_check(session, hash, NULL);
	g_autofree char *path = g_build_filename(session->folder, FILES_FOLDER, hash, NULL);

	if (kept == KEPT_MISSING)
		error_set(error, REMIT_ERROR_NO, _("evidence %s: its file %s is not there"), id,
			  path);
	else if (kept == KEPT_CHANGED)
		error_set(error, REMIT_ERROR_NO,
			  _("evidence %s: its file %s was changed, its bytes have another hash"), id,
			  path);
	else if (kept != KEPT_WHOLE)
		error_set(error, REMIT_ERROR_NO, _("evidence %s: its file %s cannot be read"), id,
			  path);
	return kept == KEPT_WHOLE;
}

struct evidence_check {
	const struct session *session;
	unsigned checked;
	GError *problem;
};

static const char *evidence_text(const struct session *session, const char *id, const char *field)
{
	g_autofree char *path = session_path("evidence", id, field, NULL);

	return session_get(session, path);
}

static void visit_evidence(const char *path, const char *text, bool conflict, void *data)
{
	struct evidence_check *check = data;
	g_auto(GStrv) parts = session_path_split(path);
	const char *custody, *id = parts[1];
	struct id hash;

	(void)conflict;
	if (g_strv_length(parts) != 3 || strcmp(parts[2], "hash") != 0 || check->problem)
		return;
	custody = evidence_text(check->session, id, "custody");
	if (g_strcmp0(custody, "copied") != 0)
		return;
	check->checked++;
	if (id_parse(text, &hash))
		check_copy(check->session, id, text, &check->problem);
	else
		error_set(&check->problem, REMIT_ERROR_NO,
			  _("evidence %s: \"%s\" is no SHA-256"), id, text);
}

bool session_verify_evidence(const struct session *session, unsigned *checked, GError **error)
{
	struct evidence_check check = { .session = session };

	session_each(session, "evidence/", visit_evidence, &check);
	if (checked)
		*checked = check.checked;
	if (check.problem)
		g_propagate_error(error, check.problem);
	return !check.problem;
}

/* ---- the whole --------------------------------------------------------------------- */

/* What a merge or a copy brought back into the file. */
static bool has_none_exposed(const struct session *session, const struct journal *journal,
			     GError **error)
{
	if (journal->exposed == 0)
		return true;
	error_set(error, REMIT_ERROR_NO,
		  _("line %u of %s still holds a text that was taken out: `remit redact --again` takes it out"),
		  journal->exposed, session->journal_path);
	return false;
}

bool session_verify(const struct session *session, const char *head, GError **error)
{
	GError *problem = NULL;
	struct journal *journal = read_anew(session, &problem);
	bool good;

	if (!journal) {
		propagate_no(error, problem);
		return false;
	}
	good = has_all(session, journal, error) && has_head(session, journal, head, error) &&
	       has_none_exposed(session, journal, error);
	journal_free(journal);
	return good;
}
