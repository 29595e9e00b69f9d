/*
 * The services in scope, and what their providers rest on: which assurances there are, how
 * each stands on a day, whether one names a service. Derived each time, never recorded; never
 * changes a status.
 */
#include "session/session_private.h"

#include <stdio.h>
#include <string.h>

/* ---- ids ---------------------------------------------------------------------------- */

/* The component after a prefix, each once: the paths of one id stand together. */
struct ids {
	GPtrArray *found;
	size_t prefix; /* bytes */
};

static bool keep_id(struct cell *cell, void *data)
{
	struct ids *ids = data;
	const struct entry *entry = cell_newest(cell);
	const char *last = ids->found->len ? g_ptr_array_index(ids->found, ids->found->len - 1) :
					     NULL;

	if (!entry || !entry->text)
		return true;
	g_autofree char *part = g_strndup(cell->path + ids->prefix,
					  strcspn(cell->path + ids->prefix, "/"));
	g_auto(GStrv) decoded = session_path_split(part);
	if (decoded[0] && *decoded[0] && g_strcmp0(last, decoded[0]) != 0)
		g_ptr_array_add(ids->found, g_strdup(decoded[0]));
	return true;
}

static gint compare_ids(gconstpointer a, gconstpointer b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static char **ids_under(const struct session *session, const char *prefix)
{
	struct ids ids = { g_ptr_array_new(), strlen(prefix) };

	journal_each(session->journal, prefix, keep_id, &ids);
	g_ptr_array_sort(ids.found, compare_ids); /* a path has a slash where an id ends */
	g_ptr_array_add(ids.found, NULL);
	return (char **)g_ptr_array_free(ids.found, FALSE);
}

char **session_services(const struct session *session)
{
	return ids_under(session, "service/");
}

char **session_assurances(const struct session *session)
{
	return ids_under(session, "assurance/");
}

char **session_assurance_names(const struct session *session, const char *id)
{
	g_autofree char *path = session_path("assurance", id, "service", NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);

	return ids_under(session, prefix);
}

static bool note_any(struct cell *cell, void *data)
{
	const struct entry *entry = cell_newest(cell);
	bool *any = data;

	*any = entry && entry->text;
	return !*any;
}

bool session_has_service(const struct session *session, const char *id)
{
	g_autofree char *path = session_path("service", id, NULL);
	g_autofree char *prefix = g_strconcat(path, "/", NULL);
	bool any = false;

	journal_each(session->journal, prefix, note_any, &any);
	return any;
}

/* ---- fields -------------------------------------------------------------------------- */

const char *session_service_text(const struct session *session, const char *id, const char *field)
{
	g_autofree char *path = session_path("service", id, field, NULL);

	return session_get(session, path);
}

const char *session_assurance_text(const struct session *session, const char *id,
				   const char *field)
{
	g_autofree char *path = session_path("assurance", id, field, NULL);

	return session_get(session, path);
}

/* The index of a word; `otherwise` where there is none, or one of a newer remit. */
static unsigned word_or(const char *text, const char *const *words, unsigned otherwise)
{
	for (unsigned i = 0; text && words[i]; i++)
		if (strcmp(words[i], text) == 0)
			return i;
	return otherwise;
}

static bool is_whole_scope(const char *service)
{
	return strcmp(service, SESSION_WHOLE_SCOPE) == 0;
}

enum role session_role_for(const struct session *session, const char *service)
{
	enum role role = session_role(session);

	if (is_whole_scope(service))
		return role;
	return (enum role)word_or(session_service_text(session, service, "role"),
				  session_role_words, role);
}

enum model session_model_for(const struct session *session, const char *service)
{
	enum model model = session_model(session);

	if (is_whole_scope(service))
		return model;
	return (enum model)word_or(session_service_text(session, service, "model"),
				   catalog_model_words, model);
}

/* ---- days ---------------------------------------------------------------------------- */

static bool date_of(const char *text, GDate *date)
{
	unsigned year, month, day;

	if (!text || strlen(text) != 10 || strspn(text, "0123456789") != 4 ||
	    strspn(text + 5, "0123456789") != 2 || strspn(text + 8, "0123456789") != 2 ||
	    sscanf(text, "%4u-%2u-%2u", &year, &month, &day) != 3 ||
	    !g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year))
		return false;
	g_date_clear(date, 1);
	g_date_set_dmy(date, (GDateDay)day, (GDateMonth)month, (GDateYear)year);
	return true;
}

bool span_is_date(const char *text)
{
	GDate date;

	return date_of(text, &date);
}

int span_days(const char *from, const char *to)
{
	GDate first, last;

	if (!date_of(from, &first) || !date_of(to, &last))
		return 0;
	return g_date_days_between(&first, &last);
}

enum validity span_validity(const struct span *span, const char *day, int soon, int *left)
{
	int days = span_days(day, span->to);

	if (left)
		*left = days;
	if (span->to && days < 0)
		return VALIDITY_LAPSED;
	if (span->from && span_days(day, span->from) > 0)
		return VALIDITY_NOT_YET;
	if (!span->to)
		return VALIDITY_UNDATED;
	return days <= soon ? VALIDITY_LAPSING : VALIDITY_VALID;
}

void session_today(const struct session *session, char *day)
{
	g_autoptr(GDateTime) now = g_date_time_new_from_unix_local(clock_now(&session->clock));
	g_autofree char *text = now ? g_date_time_format(now, "%Y-%m-%d") : NULL;

	g_strlcpy(day, text ? text : "1970-01-01", 11);
}

gint64 session_now(const struct session *session)
{
	return clock_now(&session->clock);
}

/* ---- assurance ----------------------------------------------------------------------- */

/* A date of an assurance. A journal from elsewhere may say anything: what is no date is nothing. */
static const char *assurance_date(const struct session *session, const char *id, const char *field)
{
	const char *text = session_assurance_text(session, id, field);

	return span_is_date(text) ? text : NULL;
}

struct span session_assurance_span(const struct session *session, const char *id)
{
	const char *bridge = assurance_date(session, id, "bridge_to");
	struct span span = { assurance_date(session, id, "valid_from"),
			     assurance_date(session, id, "valid_to") };

	if (!span.from)
		span.from = assurance_date(session, id, "period_from");
	if (!span.to)
		span.to = assurance_date(session, id, "period_to");
	/* Dates of this form are in the order of their bytes. */
	if (bridge && (!span.to || strcmp(bridge, span.to) > 0))
		span.to = bridge;
	return span;
}

/* The best of the assurances that name one service. */
struct best {
	bool named;
	enum validity validity;
	struct span span;
};

static bool names(const struct session *session, const char *id, const char *service)
{
	g_autofree char *path = session_path("assurance", id, "service", service, NULL);

	return session_get(session, path) != NULL;
}

static struct best best_of(const struct session *session, char **assurances, const char *service,
			   const char *day, int soon)
{
	struct best best = { .named = false };

	for (; *assurances; assurances++) {
		struct best one = { .named = true };

		if (!names(session, *assurances, service))
			continue;
		one.span = session_assurance_span(session, *assurances);
		one.validity = span_validity(&one.span, day, soon, NULL);
		/* Of two that are as good it is the one that lasts longer. */
		if (!best.named || one.validity > best.validity ||
		    (one.validity == best.validity && g_strcmp0(one.span.to, best.span.to) > 0))
			best = one;
	}
	return best;
}

static void cover_add(struct cover *cover, const struct best *best)
{
	bool first = cover->services == cover->unnamed;

	cover->services++;
	cover->unnamed += !best->named;
	if (!best->named)
		return;
	cover->lapsed += best->validity == VALIDITY_LAPSED || best->validity == VALIDITY_NOT_YET;
	if (!first && best->validity >= cover->validity)
		return;
	cover->validity = best->validity;
	cover->from = best->span.from;
	cover->to = best->span.to;
}

void session_cover(const struct session *session, const char *service, const char *day, int soon,
		   struct cover *cover)
{
	g_auto(GStrv) assurances = session_assurances(session);
	g_auto(GStrv) services = NULL;
	char today[11] = "";
	struct best best;

	memset(cover, 0, sizeof(*cover));
	if (!day && *assurances) /* a clock is asked only when it matters */
		session_today(session, today);
	day = day ? day : today;
	best = best_of(session, assurances, service, day, soon);
	if (!is_whole_scope(service) || best.named) {
		cover_add(cover, &best);
		return;
	}
	cover->whole = true;
	services = session_services(session);
	for (char **one = services; *one; one++) {
		best = best_of(session, assurances, *one, day, soon);
		cover_add(cover, &best);
	}
}

bool cover_holds(const struct cover *cover)
{
	return cover->unnamed == 0 && (cover->services == 0 || cover->validity >= VALIDITY_LAPSING);
}
