/*
 * Two states side by side: of one session at two times, or of two sessions. What became better,
 * what worse, which findings came and went.
 */
#include "report/document_private.h"

#include <string.h>

/* ---- numbers ----------------------------------------------------------------------- */

static const struct doc_column number_columns[] = {
	{ "side", N_("Side"), DOC_WORD, catalog_side_words, NULL },
	{ "number", N_("Figure"), DOC_LINE, NULL, NULL },
	{ "before", N_("Before"), DOC_NUMBER, NULL, NULL },
	{ "now", N_("Now"), DOC_NUMBER, NULL, NULL },
};

static void put_numbers(struct document *document, const struct report *before,
			const struct report *now)
{
	static const struct {
		const char *key, *label;
		size_t at;
	} rows[] = {
		{ "records", N_("Controls in scope"), G_STRUCT_OFFSET(struct tally, records) },
		{ "assessed", N_("Assessed"), G_STRUCT_OFFSET(struct tally, assessed) },
		{ "reviewed", N_("Reviewed"), G_STRUCT_OFFSET(struct tally, reviewed) },
		{ "conform", N_("Conform"), G_STRUCT_OFFSET(struct tally, conform) },
		{ "gaps", N_("Gaps"), G_STRUCT_OFFSET(struct tally, gaps) },
		{ "excluded", N_("Excluded"), G_STRUCT_OFFSET(struct tally, excluded) },
		{ "left_out", N_("Left out"), G_STRUCT_OFFSET(struct tally, left_out) },
	};

	doc_section(document, 2, "numbers", _("Figures"));
	struct doc_table *table = doc_table(document, "numbers", _("Figures"), DOC_GRID,
					    number_columns, G_N_ELEMENTS(number_columns), NULL);
	for (unsigned i = 0; i < SIDE_COUNT * G_N_ELEMENTS(rows); i++) {
		unsigned side = i / G_N_ELEMENTS(rows), row = i % G_N_ELEMENTS(rows);
		const struct tally *was = &before->total[side], *is = &now->total[side];

		doc_put_word(document, table, catalog_side_words[side]);
		doc_put_both(document, table, _(rows[row].label), rows[row].key);
		doc_put_number(document, table, G_STRUCT_MEMBER(unsigned, was, rows[row].at));
		doc_put_number(document, table, G_STRUCT_MEMBER(unsigned, is, rows[row].at));
	}
}

/* ---- records ----------------------------------------------------------------------- */

enum direction { BETTER, WORSE, OTHERWISE, DIRECTION_COUNT };
static const char *const direction_words[DIRECTION_COUNT + 1] = { "better", "worse", "otherwise",
								  NULL };

static const char *label_direction(enum direction direction)
{
	static const char *const labels[DIRECTION_COUNT] = { N_("better"), N_("worse"),
							     N_("otherwise") };

	return _(labels[direction]);
}

static const struct doc_column change_columns[] = {
	{ "control", N_("Control"), DOC_ID, NULL, NULL },
	{ "title", N_("Title"), DOC_LINE, NULL, NULL },
	{ "side", N_("Side"), DOC_WORD, catalog_side_words, NULL },
	{ "before", N_("Before"), DOC_LINE, NULL, NULL },
	{ "now", N_("Now"), DOC_LINE, NULL, NULL },
	{ "change", N_("Change"), DOC_WORD, direction_words, NULL },
	{ "by", N_("By"), DOC_LINE, NULL, NULL },
	{ "on", N_("On"), DOC_DAY, NULL, NULL },
};

/* How good a status is: implemented and alternative alike, planned and not implemented too. */
static int rank_of(enum status status)
{
	static const int ranks[STATUS_COUNT] = {
		[STATUS_IMPLEMENTED] = 3, [STATUS_ALTERNATIVE] = 3, [STATUS_PARTIAL] = 2,
		[STATUS_PLANNED] = 1,	  [STATUS_NOT_IMPLEMENTED] = 1,
	};

	return ranks[status];
}

/* Whether a record counts in neither state, or in one alone, there is no better or worse. */
static enum direction direction_of(const struct record *was, const struct record *is)
{
	bool excluded = was->applicability == APPLICABILITY_EXCLUDED ||
			is->applicability == APPLICABILITY_EXCLUDED;
	int before = rank_of(was->status), now = rank_of(is->status);

	if (excluded || before == 0 || now == 0 || before == now)
		return OTHERWISE;
	return now > before ? BETTER : WORSE;
}

static void put_state(struct document *document, struct doc_table *table,
		      const struct record *record)
{
	bool excluded = record->applicability == APPLICABILITY_EXCLUDED;
	g_autofree char *status = doc_declared_only(record) ?
		g_strdup_printf(_("%s (not verified)"), label_status(record->status)) :
		g_strdup(label_status(record->status));

	doc_put_both(document, table,
		     excluded ? label_applicability(APPLICABILITY_EXCLUDED) : status,
		     excluded ? "excluded" : session_status_words[record->status]);
}

/* Whose word the new state is, and since when: of an exclusion whoever decided it, of a status
 * that is only declared the party that declares it. */
static void put_who(struct document *document, struct doc_table *table,
		    const struct doc_source *source, const char *path, const struct record *is)
{
	struct session_value value = { .by = is->status_by, .at = is->status_at };

	if (is->applicability == APPLICABILITY_EXCLUDED)
		session_values(source->session, path, &value, 1);
	g_autofree char *day = g_strndup(value.at ? value.at : "", strlen("2026-12-31"));
	const char *party = is->applicability != APPLICABILITY_EXCLUDED && doc_declared_only(is) ?
				    doc_declared_by(source->session, is) : NULL;
	doc_put(document, table, party ? party : value.by);
	doc_put_day(document, table, value.by ? day : NULL);
}

/* A record that is not what it was. */
struct change {
	const struct catalog_node *node;
	enum side side;
	struct record was, is;
	enum direction direction;
};

static void put_change(struct document *document, struct doc_table *table,
		       const struct doc_source *source, const struct change *change)
{
	g_autofree char *path = session_path("control", change->node->id, source->service,
					     catalog_side_words[change->side], "applicability",
					     NULL);

	doc_put(document, table, change->node->id);
	doc_put(document, table, change->node->title);
	doc_put_word(document, table, catalog_side_words[change->side]);
	put_state(document, table, &change->was);
	put_state(document, table, &change->is);
	doc_put_both(document, table, label_direction(change->direction),
		     direction_words[change->direction]);
	put_who(document, table, source, path, &change->is);
}

/* Whether a reader is told two states: what is excluded is that and nothing else. */
static bool differs(const struct record *was, const struct record *is)
{
	bool before = was->applicability == APPLICABILITY_EXCLUDED;
	bool now = is->applicability == APPLICABILITY_EXCLUDED;

	return before != now || (!now && was->status != is->status);
}

static void compare_sides(GArray *changes, const struct doc_source *source,
			  const struct catalog_node *node)
{
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		struct change change = { .node = node, .side = (enum side)side };

		session_record(source->other, node->id, source->service, change.side, &change.was);
		session_record(source->session, node->id, source->service, change.side, &change.is);
		change.direction = direction_of(&change.was, &change.is);
		if (differs(&change.was, &change.is))
			g_array_append_val(changes, change);
	}
}

/* In the order of the catalog, the customer's first. */
static GArray *changes_of(const struct doc_source *source)
{
	GArray *changes = g_array_new(FALSE, FALSE, sizeof(struct change));

	for (unsigned i = 0; i < source->catalog->node_count; i++)
		if (source->catalog->nodes[i].control &&
		    (!source->filter || filter_match(source->filter, source->session,
						     source->catalog, i, source->service)))
			compare_sides(changes, source, &source->catalog->nodes[i]);
	return changes;
}

/* How many became what, before they are listed. */
static void put_sum(struct document *document, const GArray *changes)
{
	unsigned counts[DIRECTION_COUNT] = { 0 };

	for (unsigned i = 0; i < changes->len; i++)
		counts[g_array_index(changes, struct change, i).direction]++;
	g_autofree char *text = g_strdup_printf(_("**Better:** %u, **worse:** %u, **otherwise:** %u."),
						counts[BETTER], counts[WORSE], counts[OTHERWISE]);
	doc_text(document, changes->len ? text : NULL);
	doc_text(document, changes->len ?
		_("Better or worse is said where a status was recorded before and is recorded now. Otherwise is what had none before, what was excluded or taken back into scope, and what became something that is no better and no worse.") :
		NULL);
}

static void put_changes(struct document *document, const struct doc_source *source)
{
	g_autoptr(GArray) changes = changes_of(source);

	doc_section(document, 2, "changes", _("What changed"));
	put_sum(document, changes);
	struct doc_table *table = doc_table(document, "changes", _("What changed"), DOC_GRID,
					    change_columns, G_N_ELEMENTS(change_columns),
					    _("No status changed."));
	for (unsigned i = 0; i < changes->len; i++)
		put_change(document, table, source, &g_array_index(changes, struct change, i));
	document->main = table;
}

/* ---- findings ---------------------------------------------------------------------- */

static const struct report_item *item_of(const GPtrArray *items, const char *id)
{
	for (unsigned i = 0; i < items->len; i++) {
		const struct report_item *item = g_ptr_array_index(items, i);

		if (strcmp(item->id, id) == 0)
			return item;
	}
	return NULL;
}

static const struct doc_column finding_columns[] = {
	{ "id", N_("Id"), DOC_ID, NULL, NULL },
	{ "title", N_("Title"), DOC_LINE, NULL, NULL },
	{ "grade", N_("Grade"), DOC_WORD, session_grade_words, NULL },
	{ "before", N_("Before"), DOC_WORD, session_finding_words, NULL },
	{ "now", N_("Now"), DOC_WORD, session_finding_words, NULL },
};

static void put_finding_state(struct document *document, struct doc_table *table,
			      const struct report_item *item, const char *state)
{
	if (item)
		doc_put_word(document, table, state ? state : "open");
	else
		doc_put_both(document, table, _("not recorded"), "");
}

/* A finding that only one of the two has is new, or gone. */
static void put_finding(struct document *document, struct doc_table *table,
			const struct report_item *was, const struct report_item *is)
{
	const char *before = was ? report_item_text(was, "state") : NULL;
	const char *now = is ? report_item_text(is, "state") : NULL;

	if (was && is && g_strcmp0(before, now) == 0)
		return;
	doc_put(document, table, is ? is->id : was->id);
	doc_put(document, table, report_item_text(is ? is : was, "title"));
	doc_put_word(document, table, report_item_text(is ? is : was, "grade"));
	put_finding_state(document, table, was, before);
	put_finding_state(document, table, is, now);
}

static void put_findings(struct document *document, const struct report *before,
			 const struct report *now)
{
	const GPtrArray *were = before->registers[REGISTER_FINDINGS];
	const GPtrArray *are = now->registers[REGISTER_FINDINGS];

	doc_section(document, 2, "findings", _("Findings that came, went or moved"));
	struct doc_table *table = doc_table(document, "findings",
					    _("Findings that came, went or moved"), DOC_GRID,
					    finding_columns, G_N_ELEMENTS(finding_columns),
					    _("None recorded."));
	for (unsigned i = 0; i < are->len; i++) {
		const struct report_item *is = g_ptr_array_index(are, i);

		put_finding(document, table, item_of(were, is->id), is);
	}
	for (unsigned i = 0; i < were->len; i++) {
		const struct report_item *was = g_ptr_array_index(were, i);

		if (!item_of(are, was->id))
			put_finding(document, table, was, NULL);
	}
}

/* ---- the document ------------------------------------------------------------------ */

/* A session and the day of what was recorded last in it, which is what is compared. */
static void put_state_name(struct document *document, struct doc_table *facts, const char *key,
			   const char *label, const struct session *session)
{
	unsigned count = session_action_count(session);
	struct session_action last = { 0 };

	if (count)
		session_action_get(session, count - 1, &last);
	g_autofree char *as_of = label_as_of(session), *day = count ? label_day_of(last.at) : NULL;
	const char *title = doc_engagement(session, "title");
	g_autofree char *text = g_strdup_printf("%s%s%s, %s", session_name(session),
						title ? ", " : "", title ? title : "",
						as_of ? as_of : day ? day : "-");
	g_auto(GStrv) heads = session_heads(session);

	doc_fact_both(document, facts, key, label, text, heads[0]);
}

struct document *document_comparison(const struct doc_source *source, GError **error)
{
	struct doc_source earlier = *source;

	if (!source->other) {
		error_set(error, REMIT_ERROR_USAGE,
			  _("a comparison needs something to compare with: --against SESSION, SESSION@WHEN or @WHEN"));
		return NULL;
	}
	earlier.session = source->other;
	struct report *before = report_new_from(&earlier), *now = report_new_from(source);
	struct document *document = document_new("comparison", _("Comparison"), source->session,
						 source->catalog, now->date);
	struct doc_table *facts = doc_facts(document, "head", _("What is compared"));
	put_state_name(document, facts, "before", _("Before"), source->other);
	put_state_name(document, facts, "now", _("Now"), source->session);
	put_numbers(document, before, now);
	put_changes(document, source);
	put_findings(document, before, now);
	doc_history(document, source->session);
	report_free(before);
	report_free(now);
	return document;
}
