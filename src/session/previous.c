/*
 * What came from an earlier assessment: which of its controls lead to ours, what they said, and
 * whether somebody confirmed it here. Puts nothing there; `remit carry` does.
 */
#include "session/session_private.h"

#include <string.h>

const char *const session_previous_words[PREVIOUS_COUNT + 1] = {
	"none", "open", "look-again", "confirmed", "anew", NULL,
};

bool session_is_carried(const struct session *session)
{
	return session_get(session, "carried/catalog") != NULL ||
	       session_get(session, "carried/prefilled") != NULL;
}

/* ---- which controls lead where ---------------------------------------------------- */

static void source_free(void *data)
{
	struct previous_source *source = data;

	g_free(source->control);
	g_free(source);
}

/* A word of a newer remit is no reason to take something over unseen. */
static enum relation relation_of(const char *word)
{
	for (unsigned i = 0; i < RELATION_COUNT; i++)
		if (strcmp(catalog_relation_words[i], word) == 0)
			return (enum relation)i;
	return RELATION_PARTLY;
}

static void visit_source(const char *path, const char *text, bool conflict, void *data)
{
	g_auto(GStrv) parts = session_path_split(path);
	struct previous_source *source;
	(void)conflict;

	if (g_strv_length(parts) != 5 || !*text)
		return;
	source = g_new0(struct previous_source, 1);
	source->control = g_strdup(parts[4]);
	source->relation = relation_of(text);
	g_ptr_array_add(data, source);
}

GPtrArray *session_previous_sources(const struct session *session, const char *control)
{
	GPtrArray *sources = g_ptr_array_new_with_free_func(source_free);
	g_autofree char *path = session_path("carried", "control", control, "from", NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);

	session_each(session, prefix, visit_source, sources);
	return sources;
}

struct targets {
	const char *earlier;
	GPtrArray *found;
};

static void visit_target(const char *path, const char *text, bool conflict, void *data)
{
	struct targets *targets = data;
	g_auto(GStrv) parts = session_path_split(path);
	struct previous_source *target;
	(void)conflict;

	if (g_strv_length(parts) != 5 || strcmp(parts[4], targets->earlier) != 0 || !*text)
		return;
	target = g_new0(struct previous_source, 1);
	target->control = g_strdup(parts[2]);
	target->relation = relation_of(text);
	g_ptr_array_add(targets->found, target);
}

GPtrArray *session_previous_targets(const struct session *session, const char *earlier)
{
	struct targets targets = { earlier, g_ptr_array_new_with_free_func(source_free) };

	session_each(session, "carried/control/", visit_target, &targets);
	return targets.found;
}

static void note_led(const char *path, const char *text, bool conflict, void *data)
{
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) == 5)
		g_hash_table_add(data, g_strdup(parts[4]));
}

struct left {
	GHashTable *led; /* ids that lead somewhere */
	GPtrArray *ids;
};

/* Paths come in byte order, so all of one control come together. */
static void note_left(const char *path, const char *text, bool conflict, void *data)
{
	struct left *left = data;
	g_auto(GStrv) parts = session_path_split(path);
	(void)text;
	(void)conflict;

	if (g_strv_length(parts) < 4 || g_hash_table_contains(left->led, parts[2]))
		return;
	if (left->ids->len &&
	    strcmp(g_ptr_array_index(left->ids, left->ids->len - 1), parts[2]) == 0)
		return;
	g_ptr_array_add(left->ids, g_strdup(parts[2]));
}

GPtrArray *session_previous_left(const struct session *session)
{
	g_autoptr(GHashTable) led = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	struct left left = { led, g_ptr_array_new_with_free_func(g_free) };

	session_each(session, "carried/control/", note_led, led);
	session_each(session, "previous/control/", note_left, &left);
	return left.ids;
}

/* ---- what they said ----------------------------------------------------------------- */

void session_previous_record(const struct session *session, const char *control,
			     const char *service, enum side side, struct record *record)
{
	const char *word = catalog_side_words[side];
	g_autofree char *path = session_path("previous", "control", control, service, word, NULL);
	g_autofree char *by = session_path("previous", "control", control, service, word, "by",
					   NULL);
	g_autofree char *at = session_path("previous", "control", control, service, word, "at",
					   NULL);

	record_gather(session, path, record);
	record->status_by = session_get(session, by);
	record->status_at = session_get(session, at);
	record->review_by = record->review_at = NULL; /* whoever carried it did not review it */
}

static bool has_verdict(const struct record *record)
{
	return record->status != STATUS_NONE || record->applicability != APPLICABILITY_NONE;
}

/* What the sources of a record come to: how many say anything, a verdict, one way to take. */
struct sum {
	unsigned count;
	bool verdict, plain;
};

static struct sum sum_up(const struct session *session, const char *control, const char *service,
			 enum side side)
{
	g_autoptr(GPtrArray) sources = session_previous_sources(session, control);
	struct sum sum = { .plain = true };

	for (unsigned i = 0; i < sources->len; i++) {
		const struct previous_source *source = g_ptr_array_index(sources, i);
		struct record record;

		session_previous_record(session, source->control, service, side, &record);
		if (!record.exists)
			continue;
		sum.count++;
		sum.verdict |= has_verdict(&record);
		sum.plain &= source->relation == RELATION_SAME ||
			     source->relation == RELATION_MOVED;
	}
	return sum;
}

enum previous_state session_previous(const struct session *session, const char *control,
				     const char *service, enum side side)
{
	g_autofree char *confirmed = NULL;
	struct record now;
	struct sum sum;

	if (!session_is_carried(session))
		return PREVIOUS_NONE;
	sum = sum_up(session, control, service, side);
	if (sum.count == 0)
		return PREVIOUS_NONE;
	confirmed = session_path("carried", "confirmed", control, service,
				 catalog_side_words[side], NULL);
	if (session_get(session, confirmed))
		return PREVIOUS_CONFIRMED;
	session_record(session, control, service, side, &now);
	if (sum.verdict ? has_verdict(&now) : now.exists)
		return PREVIOUS_ANEW;
	return sum.count == 1 && sum.plain ? PREVIOUS_OPEN : PREVIOUS_LOOK_AGAIN;
}
