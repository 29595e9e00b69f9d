/*
 * Numbers: one record's share of a sum.
 *
 * A record counts when its side has a duty under the model, and it is neither excluded
 * nor left out of this audit. Who has a duty is session_joint()'s answer, so that sums and
 * joint status cannot disagree.
 */
#include "report/report_private.h"

#include <string.h>

/* What the walk over the findings looks for, and whether it was met. */
struct finding_search {
	const struct session *session;
	const char *control, *service;
	enum side side;
	bool met;
};

bool report_finding_is_open(const struct session *session, const char *id)
{
	g_autofree char *state_path = session_path("finding", id, "state", NULL);
	g_autofree char *grade_path = session_path("finding", id, "grade", NULL);
	const char *state = session_get(session, state_path);
	const char *grade = session_get(session, grade_path);

	return grade && (strcmp(grade, "major") == 0 || strcmp(grade, "minor") == 0) &&
	       !(state && strcmp(state, "closed") == 0);
}

static void finding_visit(const char *path, const char *text, bool conflict, void *data)
{
	struct finding_search *search = data;
	(void)text;
	(void)conflict;

	if (search->met || !strstr(path, "/control/"))
		return;
	g_auto(GStrv) parts = session_path_split(path);
	if (g_strv_length(parts) != 6 || strcmp(parts[2], "control") != 0)
		return;
	if (strcmp(parts[3], search->control) != 0 || strcmp(parts[4], search->service) != 0 ||
	    strcmp(parts[5], catalog_side_words[search->side]) != 0)
		return;
	search->met = report_finding_is_open(search->session, parts[1]);
}

static bool record_has_open_finding(const struct session *session, const char *control,
				    const char *service, enum side side)
{
	struct finding_search search = { .session = session, .control = control,
					 .service = service, .side = side };

	session_each(session, "finding/", finding_visit, &search);
	return search.met;
}

static void collect_visit(const char *path, const char *text, bool conflict, void *data)
{
	struct open_findings *open = data;
	(void)text;
	(void)conflict;

	if (!strstr(path, "/control/"))
		return;
	g_auto(GStrv) parts = session_path_split(path);
	if (g_strv_length(parts) != 6 || strcmp(parts[2], "control") != 0 ||
	    !report_finding_is_open(open->session, parts[1]))
		return;
	g_hash_table_add(open->records, g_strjoinv("/", parts + 3));
}

struct open_findings report_open_findings(const struct session *session)
{
	struct open_findings open = { session, g_hash_table_new_full(g_str_hash, g_str_equal,
								     g_free, NULL) };

	session_each(session, "finding/", collect_visit, &open);
	return open;
}

/* `open` NULL: the findings are gone through for this record alone. */
static bool is_open_to(const struct open_findings *open, const struct session *session,
		       const char *control, const char *service, enum side side)
{
	if (!open)
		return record_has_open_finding(session, control, service, side);
	g_autofree char *record = g_strjoin("/", control, service, catalog_side_words[side], NULL);
	return g_hash_table_contains(open->records, record);
}

bool report_is_gap(const struct record *record)
{
	return record->applicability != APPLICABILITY_EXCLUDED && !record->deselected &&
	       (record->status == STATUS_PARTIAL || record->status == STATUS_PLANNED ||
		record->status == STATUS_NOT_IMPLEMENTED);
}

bool report_side_is_ours(enum role role, enum side side)
{
	static const bool ours[ROLE_COUNT][SIDE_COUNT] = {
		[ROLE_CUSTOMER] = { [SIDE_CUSTOMER] = true },
		[ROLE_PROVIDER] = { [SIDE_PROVIDER] = true },
		[ROLE_AUDITOR] = { [SIDE_CUSTOMER] = true, [SIDE_PROVIDER] = true },
	};

	return ours[role][side];
}

static bool status_conforms(enum status status)
{
	return status == STATUS_IMPLEMENTED || status == STATUS_ALTERNATIVE;
}

void tally_record(struct tally *tally, const struct session *session,
		  const struct catalog_node *node, const char *service, enum side side,
		  enum model model)
{
	tally_record_of(tally, session, node, service, side, model, NULL);
}

void tally_record_of(struct tally *tally, const struct session *session,
		     const struct catalog_node *node, const char *service, enum side side,
		     enum model model, const struct open_findings *open)
{
	struct record record;
	struct joint joint;

	if (!node->control)
		return;
	session_record(session, node->id, service, side, &record);
	tally->conflicts += record.conflict;
	tally->excluded += record.applicability == APPLICABILITY_EXCLUDED;
	tally->left_out += record.applicability != APPLICABILITY_EXCLUDED && record.deselected;
	if (record.applicability == APPLICABILITY_EXCLUDED || record.deselected)
		return;
	session_joint(session, node, service, model, &joint);
	if (!joint.sides[side].accountable)
		return;
	tally->records++;
	tally->by_status[record.status]++;
	tally->assessed += record.review >= REVIEW_ASSESSED;
	tally->reviewed += record.review >= REVIEW_REVIEWED;
	tally->gaps += report_is_gap(&record);
	tally->conform += record.review >= REVIEW_REVIEWED && status_conforms(record.status) &&
			  !is_open_to(open, session, node->id, service, side);
}

/* Sums are unsigned and wrap: taking a share out is adding its negative. */
static void tally_combine(struct tally *tally, const struct tally *other, unsigned factor)
{
	tally->records += factor * other->records;
	tally->assessed += factor * other->assessed;
	tally->reviewed += factor * other->reviewed;
	tally->conform += factor * other->conform;
	tally->gaps += factor * other->gaps;
	tally->conflicts += factor * other->conflicts;
	tally->excluded += factor * other->excluded;
	tally->left_out += factor * other->left_out;
	for (unsigned i = 0; i < STATUS_COUNT; i++)
		tally->by_status[i] += factor * other->by_status[i];
}

void tally_add(struct tally *tally, const struct tally *other)
{
	tally_combine(tally, other, 1);
}

void tally_subtract(struct tally *tally, const struct tally *other)
{
	tally_combine(tally, other, G_MAXUINT);
}
