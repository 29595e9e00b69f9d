/*
 * The assessment report: the summary for management first, then what ISO 19011, 6.5.1, asks a
 * report to say, then the records. What is listed where is struct report's business.
 */
#include "report/document_private.h"

#include <string.h>

const char *doc_engagement(const struct session *session, const char *field)
{
	g_autofree char *path = session_path("engagement", field, NULL);

	return session_get(session, path);
}

/* What the service of the report is called. */
static const char *service_name(const struct report *report)
{
	const char *name = session_service_text(report->session, report->service, "name");

	return name ? name : report->service;
}

/* ---- the engagement --------------------------------------------------------------- */

static void put_known(struct document *document, struct doc_table *facts, const char *key,
		      const char *label, const char *text)
{
	bool known = text && *text;

	doc_fact_both(document, facts, key, label, known ? text : _("not recorded"),
		      known ? text : "");
}

/* What else is recorded of the assessment; of the first ones also that nothing is. What the catalog
 * is stands under criteria already. */
static void put_recorded(struct document *document, struct doc_table *facts,
			 const struct session *session)
{
	static const char *const always[] = { "client", "objectives", "scope", NULL };
	static const char *const elsewhere[] = { "name", "role", "model", "title", "language",
						 "conclusion", "logo", NULL };
	static const char beginning[] = "engagement/";

	for (const struct session_field *field = session_fields; field->pattern; field++) {
		if (!g_str_has_prefix(field->pattern, beginning))
			continue;
		const char *name = field->pattern + strlen(beginning);
		if (g_strv_contains(elsewhere, name))
			continue;
		const char *text = doc_engagement(session, name);
		g_autofree char *day = field->type == FIELD_DATE && text ? label_day(text) : NULL;
		const char *label = strcmp(name, "criteria") == 0 ? _("Further criteria") :
								    _(field->label);
		if (day)
			doc_fact_both(document, facts, name, label, day, text);
		else if (text || g_strv_contains(always, name))
			put_known(document, facts, name, label, text);
	}
}

/* What became of the edition, with the title of the one that replaced it rather than its id. */
static char *standing_of(const struct catalog *catalog)
{
	struct catalog named = *catalog;

	for (const struct catalog *const *all = catalog_builtin(); *all; all++)
		if (g_strcmp0(catalog->replaced_by, (*all)->id) == 0)
			named.replaced_by = (*all)->title;
	return label_standing(&named);
}

void doc_head(struct document *document, const struct report *report, const char *filter)
{
	g_autofree char *standing = standing_of(report->catalog);
	g_autofree char *as_of = label_as_of(report->session), *day = label_day(report->date);
	struct doc_table *facts = doc_facts(document, "head", _("The assessment"));

	if (as_of)
		doc_fact_both(document, facts, "as_of", _("State as of"), as_of,
			      session_as_of_when(report->session));
	else
		doc_fact_both(document, facts, "date", _("Date"), day, report->date);
	doc_fact_both(document, facts, "catalog", _("Criteria"), report->catalog->title,
		      report->catalog->id);
	put_known(document, facts, "standing", _("Standing of the edition"), standing);
	doc_fact_both(document, facts, "role", _("Our role"), label_role(report->role),
		      session_role_words[report->role]);
	if (strcmp(report->service, SESSION_WHOLE_SCOPE) != 0)
		doc_fact_both(document, facts, "service", _("Service"), service_name(report),
			      report->service);
	doc_fact_both(document, facts, "model", _("Service model"), label_model(report->model),
		      catalog_model_words[report->model]);
	if (filter)
		put_known(document, facts, "filter", _("Only controls that pass"), filter);
	if (report->audience != AUDIENCE_ALL)
		doc_fact_both(document, facts, "for", _("For"), label_audience(report->audience),
			      doc_audience_words[report->audience]);
	put_recorded(document, facts, report->session);
}

/* ---- the summary ------------------------------------------------------------------ */

static void put_total(struct document *document, const struct report *report, enum side side)
{
	const struct tally *total = &report->total[side];
	unsigned same = report->self_reviewed[side];
	g_autoptr(GString) text = g_string_new(NULL);

	if (!report_side_is_ours(report->role, side)) {
		g_string_append_printf(text, "**%s:** ", label_side(side));
		g_string_append_printf(text, _("the other party; of its %u controls in scope we assessed %u; %u are gaps, by our verdict or by its own word"),
				       total->records, total->assessed, total->gaps);
		doc_point(document, total->assessed + total->gaps ? text->str : NULL);
		return;
	}

	g_string_append_printf(text, "**%s:** ", label_side(side));
	g_string_append_printf(text, _("%u controls in scope, %u excluded, %u left out; assessed %u, reviewed %u; %u of %u reviewed conform"),
			       total->records, total->excluded, total->left_out, total->assessed,
			       total->reviewed, total->conform, total->reviewed);
	doc_point(document, text->str);
	if (same == 0)
		return;
	g_string_printf(text, ngettext("%u of the reviewed was assessed and reviewed by the same person.",
				       "%u of the reviewed were assessed and reviewed by the same person.",
				       same), same);
	doc_notice(document, text->str);
}

static void put_grades(struct document *document, const struct report *report)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (const char *const *grade = session_grade_words; *grade; grade++) {
		unsigned count = 0;

		for (unsigned i = 0; i < report->registers[REGISTER_FINDINGS]->len; i++)
			count += g_strcmp0(report_item_text(g_ptr_array_index(
						   report->registers[REGISTER_FINDINGS], i),
						   "grade"), *grade) == 0;
		if (count)
			g_string_append_printf(text, "%s%s: %u", text->len ? ", " : "",
					       label_word(session_grade_words, *grade), count);
	}
	if (text->len) {
		g_autofree char *point = g_strdup_printf("**%s:** %s", _("Findings"), text->str);
		doc_point(document, point);
	}
}

/* Duties that neither party takes: what no list of verdicts shows. */
static void put_unowned(struct document *document, const struct report *report)
{
	struct reconciliation *all = reconciliation_new(report->session, report->catalog, NULL,
							CATALOG_NONE);
	unsigned count = all->counts[AGREEMENT_UNOWNED];
	g_autofree char *text = g_strdup_printf(
		ngettext("**%u duty** is one that neither party says it owns.",
			 "**%u duties** are ones that neither party says it owns.", count), count);

	if (count)
		doc_point(document, text);
	reconciliation_free(all);
}

void doc_summary(struct document *document, const struct report *report)
{
	const char *conclusion = doc_engagement(report->session, "conclusion");

	doc_section(document, 2, "summary", _("Summary"));
	if (conclusion)
		doc_said(document, conclusion);
	else
		doc_notice(document, _("No conclusion is recorded yet."));
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		put_total(document, report, (enum side)side);
	put_grades(document, report);
	put_unowned(document, report);
	if (report->cover)
		doc_said(document, report->cover);
}

/* ---- people ----------------------------------------------------------------------- */

/* Everybody who acted, each once, in the order of first action. */
static void put_people(struct document *document, const struct report *report)
{
	static const struct doc_column columns[] = {
		{ "name", N_("Recorded in this session by"), DOC_LINE, NULL, NULL },
	};
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	unsigned count = session_action_count(report->session);

	doc_section(document, 2, "people", _("People"));
	if (report->registers[REGISTER_PEOPLE]->len)
		doc_register(document, report, REGISTER_PEOPLE);
	struct doc_table *table = doc_table(document, "authors", _("Recorded in this session by"),
					    DOC_GRID, columns, G_N_ELEMENTS(columns), NULL);
	for (unsigned i = 0; i < count; i++) {
		struct session_action action;

		session_action_get(report->session, i, &action);
		if (g_hash_table_add(seen, g_strdup(action.by)))
			doc_put(document, table, action.by);
	}
}

/* ---- how far it is ---------------------------------------------------------------- */

enum clause_column { CLAUSE_ID, CLAUSE_TITLE, CLAUSE_SIDE, CLAUSE_RECORDS, CLAUSE_ASSESSED,
		     CLAUSE_REVIEWED, CLAUSE_CONFORM, CLAUSE_GAPS, CLAUSE_DONE, CLAUSE_PARTIAL,
		     CLAUSE_MISSING, CLAUSE_OPEN, CLAUSE_EXCLUDED, CLAUSE_LEFT_OUT,
		     CLAUSE_COLUMNS };

static const struct doc_column clause_columns[CLAUSE_COLUMNS] = {
	[CLAUSE_ID] = { "clause", N_("Clause"), DOC_ID, NULL, NULL },
	[CLAUSE_TITLE] = { "title", N_("Title"), DOC_LINE, NULL, NULL },
	[CLAUSE_SIDE] = { "side", N_("Side"), DOC_WORD, catalog_side_words, NULL },
	[CLAUSE_RECORDS] = { "records", N_("In scope"), DOC_NUMBER, NULL, NULL },
	[CLAUSE_ASSESSED] = { "assessed", N_("Assessed"), DOC_NUMBER, NULL, NULL },
	[CLAUSE_REVIEWED] = { "reviewed", N_("Reviewed"), DOC_NUMBER, NULL, NULL },
	[CLAUSE_CONFORM] = { "conform", N_("Conform"), DOC_NUMBER, NULL, NULL },
	[CLAUSE_GAPS] = { "gaps", N_("Gaps"), DOC_NUMBER, NULL, NULL },
	[CLAUSE_DONE] = { "in_place", N_("Implemented or alternative"), DOC_NUMBER, NULL, NULL },
	[CLAUSE_PARTIAL] = { "partial", N_("Partial"), DOC_NUMBER, NULL, NULL },
	[CLAUSE_MISSING] = { "missing", N_("Planned or not implemented"), DOC_NUMBER, NULL, NULL },
	[CLAUSE_OPEN] = { "not_assessed", N_("Not assessed"), DOC_NUMBER, NULL, NULL },
	[CLAUSE_EXCLUDED] = { "excluded", N_("Excluded"), DOC_NUMBER, NULL, NULL },
	[CLAUSE_LEFT_OUT] = { "left_out", N_("Left out"), DOC_NUMBER, NULL, NULL },
};

static const unsigned chart_series[] = { CLAUSE_DONE, CLAUSE_PARTIAL, CLAUSE_MISSING, CLAUSE_OPEN };
static const enum doc_tone chart_tones[] = { DOC_GOOD, DOC_HALF, DOC_BAD, DOC_OPEN };

/* Whether a side is one that somebody has: where duties tell nobody apart only ours is, unless
 * neither has anything yet. */
static bool is_had(const struct tally *total, enum side side)
{
	const struct tally *own = &total[side], *other = &total[1 - side];

	return own->records + own->excluded + own->left_out > 0 ||
	       other->records + other->excluded + other->left_out == 0;
}

/* The sums of a clause, those of all with `node` NULL. */
static void put_clause(struct document *document, struct doc_table *table,
		       const struct catalog_node *node, const struct tally *sides,
		       const struct report *report)
{
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		const struct tally *tally = &sides[side];
		const unsigned *by = tally->by_status;
		const unsigned numbers[] = {
			tally->records, tally->assessed, tally->reviewed, tally->conform,
			tally->gaps, by[STATUS_IMPLEMENTED] + by[STATUS_ALTERNATIVE],
			by[STATUS_PARTIAL], by[STATUS_PLANNED] + by[STATUS_NOT_IMPLEMENTED],
			by[STATUS_NONE], tally->excluded, tally->left_out,
		};

		if (!is_had(report->total, (enum side)side))
			continue;
		doc_put_both(document, table, node ? node->id : _("All"), node ? node->id : "all");
		doc_put(document, table, node ? node->title : "");
		doc_put_word(document, table, catalog_side_words[side]);
		for (unsigned i = 0; i < G_N_ELEMENTS(numbers); i++)
			doc_put_number(document, table, numbers[i]);
	}
}

void doc_verdicts(struct document *document)
{
	doc_text(document,
		 _("**Conform** means that its status is implemented or alternative, that it was reviewed, and that no major or minor finding against it is open."));
	doc_text(document,
		 _("**Gap** is a control in scope that is partial, planned or not implemented, be it by a verdict of this assessment or only by what the party declares of its own side."));
}

/* What the words of the numbers mean, so that nobody reads more into them. */
static void put_definitions(struct document *document)
{
	static const char *const definitions[] = {
		N_("**In scope** is a control on a side that has a duty under the service model, unless it is excluded or left out of this assessment."),
		N_("**Assessed** means that somebody recorded a status for it in this assessment."),
		N_("**Reviewed** means that the recorded status was then gone over and confirmed, by the person who is named with it."),
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(definitions); i++)
		doc_text(document, _(definitions[i]));
	doc_verdicts(document);
	doc_text(document,
		 _("**Sampling:** evidence was looked at in samples. What was not looked at may be otherwise; that nothing is noted against a control is no proof that nothing is amiss."));
}

void doc_progress(struct document *document, const struct report *report)
{
	doc_section(document, 2, "progress", _("Progress and conformity"));
	put_definitions(document);
	struct doc_table *table = doc_table(document, "clauses", _("Progress and conformity"),
					    DOC_GRID, clause_columns, CLAUSE_COLUMNS, NULL);
	for (unsigned i = CLAUSE_DONE; i < CLAUSE_COLUMNS; i++)
		table->hidden |= G_GUINT64_CONSTANT(1) << i;
	for (unsigned i = 0; i < report->clauses->len; i++) {
		const struct report_clause *clause =
			&g_array_index(report->clauses, struct report_clause, i);

		put_clause(document, table, clause->node, clause->sides, report);
	}
	put_clause(document, table, NULL, report->total, report);
	doc_chart(document, "clauses-chart", _("Status of the records, by clause and side"), table,
		  CLAUSE_ID, chart_series, chart_tones, G_N_ELEMENTS(chart_series));
}

/* ---- what differs ----------------------------------------------------------------- */

static const struct doc_column conflict_columns[] = {
	{ "control", N_("Control"), DOC_ID, NULL, NULL },
	{ "title", N_("Title"), DOC_LINE, NULL, NULL },
	{ "field", N_("Field"), DOC_LINE, NULL, NULL },
	{ "values", N_("Values"), DOC_PROSE, NULL, NULL },
	{ "path", N_("Path"), DOC_LINE, NULL, NULL },
};

/* Why a value was recorded; NULL: that was not said. */
static const char *why_of(const struct session *session, const struct session_value *value)
{
	struct session_action action;
	int at = session_action_find(session, value->action);

	if (at < 0)
		return NULL;
	session_action_get(session, (unsigned)at, &action);
	return action.why;
}

/* "anna, 2026-11-24: partial (Two of twelve have none)", a line each. g_free(). */
static char *conflict_values(const struct session *session, const struct report_conflict *conflict)
{
	GString *out = g_string_new(NULL);

	for (unsigned k = 0; k < conflict->value_count; k++) {
		const struct session_value *value = &conflict->values[k];
		g_autofree char *day = label_day_of(value->at);
		g_autofree char *text = label_value(conflict->path, value->text);
		const char *why = conflict->confidential ? NULL : why_of(session, value);

		g_string_append_printf(out, "%s%s, %s: %s", k ? "\n" : "", value->by, day,
				       conflict->confidential ? _("working paper, not shown") : text);
		if (why)
			g_string_append_printf(out, " (%s)", why);
	}
	return g_string_free(out, FALSE);
}

/* "customer: Status": the heading has the control already. g_free(). */
static char *conflict_field(const struct report_conflict *conflict)
{
	if (!conflict->control || !conflict->field || conflict->member ||
	    strcmp(conflict->service, SESSION_WHOLE_SCOPE) != 0)
		return label_path(conflict->path);
	return g_strdup_printf("%s: %s", label_word(catalog_side_words, conflict->side),
			       _(conflict->field->label));
}

/* Where everybody recorded the same, nobody's opinion differs. */
static bool conflict_differs(const struct report_conflict *conflict)
{
	for (unsigned k = 1; k < conflict->value_count; k++)
		if (g_strcmp0(conflict->values[k].text, conflict->values[0].text) != 0)
			return true;
	return false;
}

void doc_conflicts(struct document *document, const struct report *report)
{
	unsigned differing = 0;

	for (unsigned i = 0; i < report->conflicts->len; i++)
		differing += conflict_differs(g_ptr_array_index(report->conflicts, i));
	if (differing == 0)
		return;
	doc_section(document, 3, "conflicts", _("Open conflicts"));
	doc_text(document,
		 _("More than one value stands, the newest first; the newest is the one this report uses."));
	struct doc_table *table = doc_table(document, "conflicts", _("Open conflicts"), DOC_CARDS,
					    conflict_columns, G_N_ELEMENTS(conflict_columns), NULL);
	table->head = 3;
	table->hidden = 1 << 4;
	for (unsigned i = 0; i < report->conflicts->len; i++) {
		const struct report_conflict *conflict = g_ptr_array_index(report->conflicts, i);

		if (!conflict_differs(conflict))
			continue;
		g_autofree char *values = conflict_values(report->session, conflict);
		g_autofree char *label = conflict_field(conflict);

		doc_put(document, table, conflict->control);
		doc_put(document, table, conflict->node ? conflict->node->title : "");
		doc_put(document, table, label);
		doc_put(document, table, values);
		doc_put(document, table, conflict->path);
	}
}

/* ---- what the catalog does not have ----------------------------------------------- */

static void put_unknown(struct document *document, const struct report *report)
{
	static const struct doc_column columns[] = {
		{ "control", N_("Control"), DOC_ID, NULL, NULL },
		{ "side", N_("Side"), DOC_WORD, catalog_side_words, NULL },
		{ "status", N_("Status"), DOC_WORD, session_status_words, NULL },
		{ "exclusion_reason", N_("Reason of the exclusion"), DOC_PROSE, NULL, NULL },
		{ "how", N_("How"), DOC_PROSE, NULL, NULL },
		{ "remark", N_("Remark"), DOC_PROSE, NULL, NULL },
	};

	if (report->unknown->len == 0)
		return;
	doc_section(document, 2, "unknown", _("Recorded, but not in this catalog"));
	struct doc_table *table = doc_table(document, "unknown",
					    _("Recorded, but not in this catalog"), DOC_CARDS,
					    columns, G_N_ELEMENTS(columns), NULL);
	table->head = 3;
	for (unsigned i = 0; i < report->unknown->len * SIDE_COUNT; i++) {
		const char *id = g_ptr_array_index(report->unknown, i / SIDE_COUNT);
		struct record record;

		session_record(report->session, id, report->service,
			       (enum side)(i % SIDE_COUNT), &record);
		if (!record.exists)
			continue;
		doc_put(document, table, id);
		doc_put_word(document, table, catalog_side_words[i % SIDE_COUNT]);
		doc_put_word(document, table, session_status_words[record.status]);
		doc_put(document, table, record.exclusion_reason);
		doc_put(document, table, record.how);
		doc_put(document, table, record.remark);
	}
}

/* ---- the document ----------------------------------------------------------------- */

/* With one service, or none, or nothing recorded of any, the lists of the report say it all. */
static void put_matrix(struct document *document, const struct report *report)
{
	unsigned records = 0;

	for (unsigned i = 0; i < report->services->len; i++)
		records += ((const struct report_service *)g_ptr_array_index(report->services, i))
				   ->records;
	if (report->services->len < 2 || records == 0)
		return;
	struct matrix *matrix = matrix_new(report->session, report->catalog, NULL, report->filter,
					   report->date);
	doc_matrix(document, matrix, false);
	matrix_free(matrix);
}

/* Who does what by when about the findings, and what is verified of it. */
static void put_follow_up(struct document *document, const struct report *report)
{
	struct overview *overview = overview_new(report, "");

	if (overview->findings->len) {
		doc_section(document, 2, "follow-up", _("Follow-up"));
		doc_text(document,
			 _("Findings are followed up until their corrective actions are verified; these are not closed."));
		doc_open_findings(document, overview, overview->findings->len);
	}
	overview_free(overview);
}

static void put_lists(struct document *document, const struct report *report)
{
	doc_record_list(document, report, "gaps");
	doc_record_list(document, report, "exclusions");
	doc_record_list(document, report, "left-out");
	doc_record_list(document, report, "in-place");
	doc_record_list(document, report, "remarks");
	doc_record_list(document, report, "not-assessed");
	put_unknown(document, report);
}

struct document *document_assessment(const struct doc_source *source, GError **error)
{
	struct report *report = report_new_from(source);
	struct document *document = document_new("assessment", _("Assessment report"),
						 source->session, source->catalog, report->date);
	(void)error;

	doc_summary(document, report);
	doc_section(document, 2, "assessment", _("The assessment"));
	doc_head(document, report, source->filter_text);
	put_people(document, report);
	doc_services(document, report);
	doc_statements(document, report);
	doc_progress(document, report);
	doc_assigned(document, report);
	put_matrix(document, report);
	doc_register(document, report, REGISTER_FINDINGS);
	put_follow_up(document, report);
	doc_diverging(document, report);
	put_lists(document, report);
	doc_register(document, report, REGISTER_EVIDENCE);
	doc_register(document, report, REGISTER_INTERVIEWS);
	doc_register(document, report, REGISTER_REQUESTS);
	doc_history(document, source->session);
	report_free(report);
	return document;
}
