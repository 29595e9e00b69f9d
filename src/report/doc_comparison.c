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

	doc_put_both(document, table, excluded ? label_applicability(APPLICABILITY_EXCLUDED) :
						 label_status(record->status),
		     excluded ? "excluded" : session_status_words[record->status]);
}

static void put_change(struct document *document, struct doc_table *table,
		       const struct catalog_node *node, enum side side, const struct record *was,
		       const struct record *is)
{
	enum direction direction = direction_of(was, is);
	g_autofree char *day = g_strndup(is->status_at ? is->status_at : "", strlen("2026-12-31"));

	doc_put(document, table, node->id);
	doc_put(document, table, node->title);
	doc_put_word(document, table, catalog_side_words[side]);
	put_state(document, table, was);
	put_state(document, table, is);
	doc_put_both(document, table, label_direction(direction), direction_words[direction]);
	doc_put(document, table, is->status_by);
	doc_put_day(document, table, is->status_by ? day : NULL);
}

static void compare_side(struct document *document, struct doc_table *table,
			 const struct doc_source *source, unsigned index, enum side side)
{
	const struct catalog_node *node = &source->catalog->nodes[index];
	struct record was, is;

	session_record(source->other, node->id, source->service, side, &was);
	session_record(source->session, node->id, source->service, side, &is);
	if (was.status != is.status || was.applicability != is.applicability)
		put_change(document, table, node, side, &was, &is);
}

static void put_changes(struct document *document, const struct doc_source *source)
{
	doc_section(document, 2, "changes", _("What changed"));
	struct doc_table *table = doc_table(document, "changes", _("What changed"), DOC_GRID,
					    change_columns, G_N_ELEMENTS(change_columns),
					    _("No status changed."));
	for (unsigned i = 0; i < source->catalog->node_count; i++) {
		if (!source->catalog->nodes[i].control ||
		    (source->filter && !filter_match(source->filter, source->session,
						     source->catalog, i, source->service)))
			continue;
		for (unsigned side = 0; side < SIDE_COUNT; side++)
			compare_side(document, table, source, i, (enum side)side);
	}
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
	doc_put_word(document, table, was ? (before ? before : "open") : NULL);
	doc_put_word(document, table, is ? (now ? now : "open") : NULL);
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
	g_autofree char *text = g_strdup_printf("%s, %s", session_name(session),
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
