/*
 * A session as it was: the lines that were there then, read anew into a journal of their own. It
 * is read only and stands still: neither what was recorded later nor what others append meanwhile
 * exists in it.
 */
#include "session/session_private.h"

#include <stdlib.h>
#include <string.h>

/* Fewer digits of an id could be a mistyped year. */
enum { ID_DIGITS_MIN = 4, TIME_BYTES = 20 };

/* ---- until when -------------------------------------------------------------------- */

/* The last second of a day where we are, as seconds since 1970. */
static bool end_of_day(const char *day, gint64 *last)
{
	g_auto(GStrv) parts = g_strsplit(day, "-", 3);
	g_autoptr(GDateTime) noon = g_date_time_new_local(atoi(parts[0]), atoi(parts[1]),
							  atoi(parts[2]), 12, 0, 0);
	g_autoptr(GDateTime) next = noon ? g_date_time_add_days(noon, 1) : NULL;
	g_autoptr(GDateTime) midnight =
		next ? g_date_time_new_local(g_date_time_get_year(next),
					     g_date_time_get_month(next),
					     g_date_time_get_day_of_month(next), 0, 0, 0) : NULL;

	if (midnight)
		*last = g_date_time_to_unix(midnight) - 1;
	return midnight != NULL;
}

static gint64 seconds_of(const char *at)
{
	g_autoptr(GDateTime) time = g_date_time_new_from_iso8601(at, NULL);

	return time ? g_date_time_to_unix(time) : 0;
}

/* A day or a moment; false when the text is neither. */
static bool parse_time(const char *when, gint64 *last)
{
	g_autoptr(GDateTime) moment = NULL;

	if (span_is_date(when))
		return end_of_day(when, last);
	if (strlen(when) != TIME_BYTES || when[TIME_BYTES - 1] != 'Z')
		return false;
	moment = g_date_time_new_from_iso8601(when, NULL);
	if (moment)
		*last = g_date_time_to_unix(moment);
	return moment != NULL;
}

/* ---- which actions ------------------------------------------------------------------ */

/* What an action names was there when it was made, whatever the clocks of their writers said. */
static void take_named(const struct action *action, unsigned char *taken)
{
	for (unsigned i = 0; i < action->prev_count; i++)
		taken[action->u.prev[i]->number] = 1;
	if (action->undoes.action)
		taken[action->undoes.action->number] = 1;
	if (action->seal && action->seal->over.action)
		taken[action->seal->over.action->number] = 1;
	for (unsigned i = 0; i < action->entry_count; i++)
		for (unsigned k = 0; k < action->entries[i].over_count; k++)
			taken[action->entries[i].u.over[k]->number] = 1;
}

/* Parents stand first, so one way back finds them all. */
static void close_over(const struct journal *journal, unsigned char *taken)
{
	for (guint i = journal->actions->len; i-- > 0;)
		if (taken[i])
			take_named(g_ptr_array_index(journal->actions, i), taken);
}

static void take_until(const struct journal *journal, gint64 last, unsigned char *taken)
{
	g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(last);
	g_autofree char *limit = g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ");

	for (guint i = 0; i < journal->actions->len; i++) {
		const struct action *action = g_ptr_array_index(journal->actions, i);

		taken[i] = strcmp(action->at, limit) <= 0;
	}
}

/* Mark the actions that were there; the moment itself goes into the session. */
static bool choose(const struct session *session, const char *when, unsigned char *taken,
		   struct session *past, GError **error)
{
	const struct journal *journal = session->journal;
	const struct action *header = g_ptr_array_index(journal->actions, 0);
	int found = strlen(when) < ID_DIGITS_MIN ? -1 : session_action_find(session, when);

	if (parse_time(when, &past->stands)) {
		take_until(journal, past->stands, taken);
		past->as_of = g_strdup(when);
		past->stands = MIN(past->stands, session_now(session));
	} else if (found >= 0) {
		const struct action *action = g_ptr_array_index(journal->actions, found);
		memset(taken, 1, (size_t)found + 1);
		past->as_of = g_strdup(action->hex);
		past->stands = seconds_of(action->at);
	} else {
		error_set(error, REMIT_ERROR_USAGE,
			  _("\"%s\" is no day such as 2026-11-20, no time such as 2026-11-20 15:00 and no action of session %s: `remit history` lists them"),
			  when, session->name);
		return false;
	}
	close_over(journal, taken);
	if (taken[0])
		return true;
	g_autofree char *made = session_time_words(session, header->at);
	error_set(error, REMIT_ERROR_USAGE,
		  _("session %s was made at %s: before that there is nothing to see"),
		  session->name, made);
	return false;
}

/* ---- reading it -------------------------------------------------------------------- */

enum { TAKEN = 1, TAKEN_IN_PART = 2 };

/*
 * Whether a line is one of those; `left` counts down what was not met yet. A line that texts were
 * taken out of may stand in several, which count together; the line that they stand for does not.
 */
static bool is_taken(const struct journal *journal, const char *line, size_t bytes,
		     unsigned char *taken, unsigned *left)
{
	const struct action *action;
	struct id id;
	bool was = line_id(journal->sum, line, bytes, &id);

	action = g_hash_table_lookup(journal->ids, &id);
	if (!action || !action->placed || !taken[action->number] || action->was != was)
		return false;
	*left -= taken[action->number] == TAKEN;
	/* a line that stands twice counts once */
	taken[action->number] = was ? TAKEN_IN_PART : 0;
	return true;
}

static GString *taken_lines(const struct session *session, unsigned char *taken, GError **error)
{
	g_autoptr(GBytes) bytes = io_read_own_file(session->io, session->journal_path,
					       JOURNAL_BYTES_MAX, error);
	GString *lines = bytes ? g_string_new(NULL) : NULL;
	unsigned left = 0;
	gsize count = 0;
	const char *text = bytes ? g_bytes_get_data(bytes, &count) : NULL, *end;

	for (guint i = 0; i < session->journal->actions->len; i++)
		left += taken[i];
	for (const char *line = text; lines && line < text + count; line = end + 1) {
		end = memchr(line, '\n', count - (size_t)(line - text));
		end = end ? end : text + count;
		if (is_taken(session->journal, line, (size_t)(end - line), taken, &left))
			g_string_append_c(g_string_append_len(lines, line, end - line), '\n');
	}
	if (!lines || left == 0)
		return lines;
	error_set(error, REMIT_ERROR_READ,
		  _("the history of session %s was changed meanwhile: open it again"),
		  session->name);
	g_string_free(lines, TRUE);
	return NULL;
}

static gint64 stand_still(void *data)
{
	return ((const struct session *)data)->stands;
}

/* What was lost is missing then too, though it was said later. */
static void inherit_lost(const struct journal *journal, struct journal *past)
{
	GHashTableIter iter;
	gpointer id;

	g_hash_table_iter_init(&iter, journal->lost);
	while (g_hash_table_iter_next(&iter, &id, NULL)) {
		struct id *copy = arena_take(past->arena, sizeof(*copy));

		*copy = *(struct id *)id;
		g_hash_table_add(past->lost, copy);
	}
}

static bool load(const struct session *session, struct session *past, const char *when,
		 GError **error)
{
	g_autofree unsigned char *taken = g_malloc0(session->journal->actions->len);
	GString *lines;
	bool good;

	if (!choose(session, when, taken, past, error))
		return false;
	lines = taken_lines(session, taken, error);
	if (!lines)
		return false;
	past->journal = journal_new(past->journal_path);
	inherit_lost(session->journal, past->journal);
	past->journal->is_part = true;
	/* What was taken out since is not there in what came before. */
	g_hash_table_unref(past->journal->redactions);
	past->journal->redactions = g_hash_table_ref(session->journal->redactions);
	good = journal_take(past->journal, lines->str, lines->len, error);
	g_string_free(lines, TRUE);
	past->clock = (struct session_clock){ stand_still, past };
	past->readonly = true;
	past->newer = session->newer;
	return good;
}

struct session *session_as_of(const struct session *session, const char *when, GError **error)
{
	struct session *past = session_alloc(session->io, session->folder, NULL);

	if (load(session, past, when, error))
		return past;
	session_close(past);
	return NULL;
}

const char *session_as_of_when(const struct session *session)
{
	return session->as_of;
}
