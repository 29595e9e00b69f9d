/*
 * What a session says as CISO Assistant imports it into an audit: a row for each control and side,
 * found there by its ref_id. Its import leaves out a row whose `assessable` is empty, and takes a
 * column of scores that is missing for a score, so that those are there and empty. Notes are never
 * in it, nor are answers that people gave in interviews.
 */
#include "report/ciso_private.h"
#include "report/report_private.h"

#include <string.h>

enum { SEPARATOR = ',', WORD_BYTES = 28 };

/* These names and words are the other program's; none is translated. */
static const char columns[] =
	"urn,assessable,ref_id,name,description,typical_evidence,annotation,compliance_result,"
	"extended_result,requirement_progress,score,implementation_score,documentation_score,"
	"observations\r\n";

static const char yes[] = "x";

enum result { NOT_ASSESSED, COMPLIANT, PARTIALLY_COMPLIANT, NON_COMPLIANT, NOT_APPLICABLE,
	      RESULT_COUNT };
static const char result_words[RESULT_COUNT][WORD_BYTES] = {
	[NOT_ASSESSED] = "not_assessed",
	[COMPLIANT] = "compliant",
	[PARTIALLY_COMPLIANT] = "partially_compliant",
	[NON_COMPLIANT] = "non_compliant",
	[NOT_APPLICABLE] = "not_applicable",
};

static const unsigned char results[STATUS_COUNT] = {
	[STATUS_NONE] = NOT_ASSESSED,	       [STATUS_IMPLEMENTED] = COMPLIANT,
	[STATUS_ALTERNATIVE] = COMPLIANT,      [STATUS_PARTIAL] = PARTIALLY_COMPLIANT,
	[STATUS_PLANNED] = NON_COMPLIANT,      [STATUS_NOT_IMPLEMENTED] = NON_COMPLIANT,
};

enum progress_step { TO_DO, IN_PROGRESS, IN_REVIEW, DONE, PROGRESS_COUNT };
static const char progress_words[PROGRESS_COUNT][WORD_BYTES] = {
	[TO_DO] = "to_do",
	[IN_PROGRESS] = "in_progress",
	[IN_REVIEW] = "in_review",
	[DONE] = "done",
};

static const unsigned char steps[REVIEW_COUNT] = {
	[REVIEW_OPEN] = IN_PROGRESS,
	[REVIEW_ASSESSED] = IN_REVIEW,
	[REVIEW_REVIEWED] = DONE,
	[REVIEW_AGREED] = DONE,
};

/* In the order of session_grade_words, the gravest first. */
enum { GRADES = 5 };
static const char grade_words[GRADES][WORD_BYTES] = {
	"major_nonconformity", "minor_nonconformity", "observation",
	"opportunity_for_improvement", "good_practice",
};

/* ---- the gravest open finding of each record ------------------------------------------- */

struct findings {
	const struct session *session;
	GHashTable *grades; /* "5.1.1/-/customer" to the place of the grade + 1 */
};

/* The place of a finding's grade; GRADES when it has none, or is closed. */
static unsigned grade_of(const struct session *session, const char *id)
{
	g_autofree char *state_path = session_path("finding", id, "state", NULL);
	g_autofree char *grade_path = session_path("finding", id, "grade", NULL);
	const char *state = session_get(session, state_path);
	const char *grade = session_get(session, grade_path);
	unsigned at = 0;

	if (!grade || g_strcmp0(state, "closed") == 0)
		return GRADES;
	while (at < GRADES && session_grade_words[at] &&
	       strcmp(session_grade_words[at], grade) != 0)
		at++;
	return at;
}

static void note_finding(const char *path, const char *text, bool conflict, void *data)
{
	static const char marker[] = "/control/";
	struct findings *findings = data;
	const char *record = strstr(path, marker);
	unsigned grade, known;
	(void)text;
	(void)conflict;

	if (!record)
		return;
	g_auto(GStrv) parts = session_path_split(path);
	if (g_strv_length(parts) != 6 || strcmp(parts[2], "control") != 0)
		return;
	record += strlen(marker);
	grade = grade_of(findings->session, parts[1]) + 1;
	known = GPOINTER_TO_UINT(g_hash_table_lookup(findings->grades, record));
	if (grade <= GRADES && (!known || grade < known))
		g_hash_table_insert(findings->grades, g_strdup(record), GUINT_TO_POINTER(grade));
}

/* ---- one record ------------------------------------------------------------------------ */

struct audit {
	const struct session *session;
	const struct catalog *catalog;
	const struct ciso_order *order;
	struct ciso_names *names;
	struct findings findings;
	GString *csv;
};

static enum result result_of(const struct record *record, const struct joint_side *side)
{
	if (record->applicability == APPLICABILITY_EXCLUDED)
		return NOT_APPLICABLE;
	if (record->deselected)
		return NOT_ASSESSED;
	if (record->status == STATUS_NONE && !side->accountable)
		return NOT_APPLICABLE;
	return results[record->status];
}

/* An open conflict is nothing that is done; where a side has no duty there is nothing to do. */
static enum progress_step progress_of(const struct record *record, enum result result)
{
	if (record->conflict)
		return IN_PROGRESS;
	if (result == NOT_APPLICABLE && record->applicability != APPLICABILITY_EXCLUDED)
		return DONE;
	if (!record->exists)
		return TO_DO;
	if (result == NOT_APPLICABLE && record->review < REVIEW_REVIEWED)
		return IN_REVIEW;
	return steps[record->review];
}

static void add_line(GString *text, const char *line)
{
	if (line && *line)
		g_string_append_printf(text, "%s%s", text->len ? "\n" : "", line);
}

/* What the other program's words leave out of a status, the reason of an exclusion, the remark. */
static char *observations_of(const struct record *record, const struct joint_side *side,
			     enum result result)
{
	bool good = result == COMPLIANT || result == PARTIALLY_COMPLIANT;
	bool stated = side->stated || record->basis == 1u << BASIS_STATED;
	const char *label = label_status(record->status);
	GString *text = g_string_new(NULL);

	if (good && (stated || side->lapsed)) {
		g_autofree char *line = g_strdup_printf(_("%s (not verified)"), label);

		add_line(text, line);
	} else if ((good && record->status == STATUS_ALTERNATIVE) ||
		   (result == NON_COMPLIANT && record->status == STATUS_PLANNED)) {
		add_line(text, label);
	}
	if (record->deselected && record->applicability != APPLICABILITY_EXCLUDED)
		add_line(text, _("left out of this assessment"));
	if (record->applicability == APPLICABILITY_EXCLUDED)
		add_line(text, record->exclusion_reason);
	add_line(text, record->remark);
	return g_string_free(text, FALSE);
}

/* ---- rows ------------------------------------------------------------------------------ */

static void put_cells(GString *csv, const char *const *cells, unsigned count)
{
	for (unsigned i = 0; i < count; i++) {
		if (i)
			g_string_append_c(csv, SEPARATOR);
		csv_put_guarded(csv, cells[i] ? cells[i] : "", SEPARATOR);
	}
	g_string_append(csv, "\r\n");
}

static const char *grade_word(const struct audit *audit, const char *control, enum side side)
{
	g_autofree char *record = session_path(control, audit->order->service,
					       catalog_side_words[side], NULL);
	unsigned grade = GPOINTER_TO_UINT(g_hash_table_lookup(audit->findings.grades, record));

	return grade ? grade_words[grade - 1] : NULL;
}

/* What stands in a row of a control that has one for each side, or is one there as a whole. */
static void put_row(const struct audit *audit, unsigned index, enum side side,
		    const struct joint *joint)
{
	const struct catalog_node *node = &audit->catalog->nodes[index];
	bool whole = ciso_is_theirs(audit->names);
	const struct ciso_name *name = whole ? &audit->names->nodes[index] :
					       ciso_side_name(audit->names, index, side);
	g_autofree char *urn = whole ? ciso_node_urn(audit->names, index) :
				       ciso_urn(audit->names, "req_node", name->urn);
	g_autofree char *title = whole ? ciso_clip(node->title, CISO_NAME_MAX) :
					 ciso_side_title(audit->names, index, side);
	g_autofree char *guidance =
		prose_plain(audit->catalog,
			    whole ? node->control->summary : node->control->guidance[side]);
	g_autofree char *evidence = ciso_evidence(node->control, "");
	g_autofree char *annotation = ciso_annotation(node->control, side);
	g_autofree char *observations = NULL;
	enum result result;
	struct record record;

	session_record(audit->session, node->id, audit->order->service, side, &record);
	result = result_of(&record, &joint->sides[side]);
	observations = observations_of(&record, &joint->sides[side], result);
	const char *const cells[] = {
		urn,
		yes,
		name->ref_id,
		title,
		guidance,
		evidence,
		annotation,
		result_words[result],
		grade_word(audit, node->id, side),
		progress_words[progress_of(&record, result)],
		NULL,
		NULL,
		NULL,
		observations,
	};
	put_cells(audit->csv, cells, G_N_ELEMENTS(cells));
}

/* The side whose word is that of a control which is one there: of two, the one that the joint
 * status comes from. */
static enum side side_of_whole(const struct joint *joint)
{
	const struct joint_side *customer = &joint->sides[SIDE_CUSTOMER];
	bool other = joint->sides[SIDE_PROVIDER].accountable;

	if (!other || !customer->accountable)
		return other ? SIDE_PROVIDER : SIDE_CUSTOMER;
	return joint_side_counts(customer) && customer->status == joint->status ? SIDE_CUSTOMER :
										  SIDE_PROVIDER;
}

GString *ciso_audit_csv(const struct session *session, const struct catalog *catalog,
			const struct ciso_order *order)
{
	struct audit audit = { .session = session, .catalog = catalog, .order = order,
			       .names = ciso_names_new(catalog),
			       .csv = g_string_new(order->bom ? "\xef\xbb\xbf" : NULL) };
	struct cover cover;

	audit.findings.session = session;
	audit.findings.grades = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	session_each(session, "finding/", note_finding, &audit.findings);
	session_cover(session, order->service, NULL, REPORT_SOON_DAYS, &cover);
	g_string_append(audit.csv, columns);
	for (unsigned i = 0; i < catalog->node_count; i++) {
		struct joint joint;

		if (!catalog->nodes[i].control ||
		    (order->filter &&
		     !filter_match(order->filter, session, catalog, i, order->service)))
			continue;
		session_joint_under(session, &catalog->nodes[i], order->service, order->model,
				    &cover, &joint);
		if (ciso_is_theirs(audit.names))
			put_row(&audit, i, side_of_whole(&joint), &joint);
		for (unsigned side = 0; !ciso_is_theirs(audit.names) && side < SIDE_COUNT; side++)
			put_row(&audit, i, (enum side)side, &joint);
	}
	g_hash_table_unref(audit.findings.grades);
	ciso_names_free(audit.names);
	return audit.csv;
}
