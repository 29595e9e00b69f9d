/*
 * The assessment report as Markdown.
 *
 * Everything people wrote is data and goes through md_text(). This file renders and decides
 * nothing: what is listed where is the report model's business.
 */
#include "report/report_private.h"

#include <string.h>

void md_said(GString *out, const char *label, const char *text)
{
	if (!text || !*text)
		return;
	g_string_append_printf(out, "  - **%s:** ", label);
	md_text(out, text, MD_INLINE, 4);
	g_string_append_c(out, '\n');
}

static void md_row(GString *out, const char *label, const char *text)
{
	g_string_append_printf(out, "| %s | ", label);
	md_text(out, text && *text ? text : _("not recorded"), MD_CELL, 0);
	g_string_append(out, " |\n");
}

static const char *engagement(const struct report *report, const char *field)
{
	g_autofree char *path = session_path("engagement", field, NULL);

	return session_get(report->session, path);
}

/* What the service of the report is called. */
static const char *service_name(const struct report *report)
{
	const char *name = session_service_text(report->session, report->service, "name");

	return name ? name : report->service;
}

/* What else is recorded of the assessment; of the first ones also that nothing is. What the catalog
 * is stands under criteria already. */
static void render_engagement(GString *out, const struct report *report)
{
	static const char *const always[] = { "client", "objectives", "scope", NULL };
	static const char *const elsewhere[] = { "name", "role", "model", "title", "language",
						 "conclusion", NULL };
	static const char beginning[] = "engagement/";

	for (const struct session_field *field = session_fields; field->pattern; field++) {
		const char *name = field->pattern + strlen(beginning);

		if (!g_str_has_prefix(field->pattern, beginning) ||
		    g_strv_contains(elsewhere, name))
			continue;
		const char *text = engagement(report, name);
		g_autofree char *day = field->type == FIELD_DATE && text ? label_day(text) : NULL;
		if (text || g_strv_contains(always, name))
			md_row(out, strcmp(name, "criteria") == 0 ? _("Further criteria") :
								    _(field->label),
			       day ? day : text);
	}
}

/* What it comes to, before anything else. */
static void render_conclusion(GString *out, const struct report *report)
{
	const char *conclusion = engagement(report, "conclusion");

	if (!conclusion)
		return;
	g_string_append_printf(out, "## %s\n\n", _("Conclusion"));
	md_text(out, conclusion, MD_BLOCK, 0);
	g_string_append(out, "\n\n");
}

static void render_header(GString *out, const struct report *report)
{
	g_autofree char *standing = label_standing(report->catalog);
	g_autofree char *as_of = label_as_of(report->session), *day = label_day(report->date);
	const char *title = engagement(report, "title");

	g_string_append_printf(out, "# %s: ", _("Assessment report"));
	md_text(out, title ? title : session_name(report->session), MD_INLINE, 0);
	g_string_append(out, "\n\n");
	g_string_append_printf(out, "| %s | %s |\n|---|---|\n", _("Item"), _("Content"));
	if (as_of)
		md_row(out, _("State as of"), as_of);
	else
		md_row(out, _("Date"), day);
	md_row(out, _("Criteria"), report->catalog->title);
	md_row(out, _("Standing of the edition"), standing);
	md_row(out, _("Our role"), label_role(report->role));
	if (strcmp(report->service, SESSION_WHOLE_SCOPE) != 0)
		md_row(out, _("Service"), service_name(report));
	md_row(out, _("Service model"), label_model(report->model));
	render_engagement(out, report);
	g_string_append_c(out, '\n');
}

/* Everybody who acted, each once, in the order of first action. */
static void render_people(GString *out, const struct report *report)
{
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	unsigned count = session_action_count(report->session);

	g_string_append_printf(out, "## %s\n\n", _("People"));
	md_register(out, report, REGISTER_PEOPLE);
	g_string_append_printf(out, "%s\n\n", _("Recorded in this session:"));
	for (unsigned i = 0; i < count; i++) {
		struct session_action action;

		session_action_get(report->session, i, &action);
		if (!g_hash_table_add(seen, g_strdup(action.by)))
			continue;
		g_string_append(out, "- ");
		md_text(out, action.by, MD_BLOCK, 2);
		g_string_append_c(out, '\n');
	}
	g_string_append_c(out, '\n');
}

static void render_counts(GString *out, const struct tally *tally)
{
	g_string_append_printf(out, "| %u | %u | %u | %u | %u |", tally->records, tally->assessed,
			       tally->reviewed, tally->conform, tally->gaps);
}

static void render_clause_row(GString *out, const char *name, const struct tally *sides)
{
	for (unsigned side = 0; side < SIDE_COUNT; side++) {
		g_string_append(out, "| ");
		md_text(out, name, MD_CELL, 0);
		g_string_append_printf(out, " | %s ", label_side((enum side)side));
		render_counts(out, &sides[side]);
		g_string_append_c(out, '\n');
	}
}

/* What the words of the numbers mean, so that nobody reads more into them. */
static void render_definitions(GString *out)
{
	static const char *const definitions[] = {
		N_("**In scope** is a control on a side that has a duty under the service model, unless it is excluded or left out of this assessment."),
		N_("**Assessed** means that somebody recorded a status for it in this assessment."),
		N_("**Reviewed** means that the recorded status was then gone over and confirmed, by the person who is named with it."),
		N_("**Conform** means that its status is implemented or alternative, that it was reviewed, and that no major or minor finding against it is open."),
	};

	for (unsigned i = 0; i < G_N_ELEMENTS(definitions); i++)
		g_string_append_printf(out, "%s\n\n", _(definitions[i]));
}

static void render_total(GString *out, const struct report *report, enum side side)
{
	const struct tally *total = &report->total[side];
	unsigned same = report->self_reviewed[side];

	g_string_append_printf(out, "- **%s:** ", label_side(side));
	g_string_append_printf(out, _("%u controls in scope, %u excluded, %u left out; assessed %u, reviewed %u; %u of %u reviewed conform"),
			       total->records, total->excluded, total->left_out, total->assessed,
			       total->reviewed, total->conform, total->reviewed);
	g_string_append_c(out, '\n');
	if (side == SIDE_PROVIDER)
		md_said(out, _("Notice"), report->cover);
	if (same == 0)
		return;
	g_string_append(out, "  - ");
	g_string_append_printf(out, ngettext("%u of the reviewed: assessor and reviewer are the same person",
					     "%u of the reviewed: assessor and reviewer are the same person",
					     same), same);
	g_string_append_c(out, '\n');
}

static void render_progress(GString *out, const struct report *report)
{
	g_string_append_printf(out, "## %s\n\n", _("Progress and conformity"));
	render_definitions(out);
	for (unsigned side = 0; side < SIDE_COUNT; side++)
		render_total(out, report, (enum side)side);
	g_string_append_printf(out, "\n| %s | %s | %s | %s | %s | %s | %s |\n", _("Clause"), _("Side"),
			       _("Controls in scope"), _("Assessed"), _("Reviewed"), _("Conform"),
			       _("Gaps"));
	g_string_append(out, "|---|---|---:|---:|---:|---:|---:|\n");
	for (unsigned i = 0; i < report->clauses->len; i++) {
		const struct report_clause *clause =
			&g_array_index(report->clauses, struct report_clause, i);
		g_autofree char *name = g_strdup_printf("%s %s", clause->node->id, clause->node->title);

		render_clause_row(out, name, clause->sides);
	}
	render_clause_row(out, _("All"), report->total);
	g_string_append_c(out, '\n');
}

/* Who says that they signed what; whether the signatures hold is for `remit verify` to say. */
static void render_seals(GString *out, const struct session *session)
{
	struct session_seal seal;

	for (unsigned k = 0; session_seal_get(session, k, &seal); k++) {
		if (k == 0)
			g_string_append_printf(
				out, "\n%s\n\n",
				_("Sealed with ssh keys; `remit verify --signers` says whether these seals hold:"));
		g_string_append_printf(out, "- `%s`, %s, ", seal.over, seal.at);
		md_text(out, seal.by, MD_INLINE, 2);
		g_string_append_c(out, '\n');
	}
}

/* What nobody can read in the history any more. */
static void render_gaps(GString *out, const struct session *session)
{
	unsigned lost = session_lost_count(session);
	struct session_redacted redacted;

	session_redacted(session, &redacted);
	if (lost)
		g_string_append_printf(
			out, "\n%s\n",
			ngettext("One line of the history was lost before this report was made.",
				 "Several lines of the history were lost before this report was made.",
				 lost));
	if (redacted.texts)
		g_string_append_printf(
			out, "\n%s\n",
			ngettext("One text was taken out of the history for good; `remit verify` says by whom and why.",
				 "Several texts were taken out of the history for good; `remit verify` says by whom and why.",
				 redacted.texts));
}

static void render_proof(GString *out, const struct report *report)
{
	g_string_append_printf(out, "## %s\n\n", _("History"));
	g_string_append_printf(out, ngettext("%u action is recorded. Heads of the history:\n\n",
					     "%u actions are recorded. Heads of the history:\n\n",
					     session_action_count(report->session)),
			       session_action_count(report->session));
	for (char **head = report->heads; *head; head++)
		g_string_append_printf(out, "    %s\n", *head);
	g_string_append_printf(
		out, "\n%s\n",
		_("`remit verify --head` with such an id shows whether anything before it was changed."));
	render_seals(out, report->session);
	render_gaps(out, report->session);
}

/* With one service, or none, the lists of the report say it all. */
static void render_matrix(GString *out, const struct report *report)
{
	g_auto(GStrv) services = session_services(report->session);

	if (g_strv_length(services) < 2)
		return;
	struct matrix *matrix = matrix_new(report->session, report->catalog, NULL, NULL,
					   report->date);
	md_matrix(out, matrix);
	matrix_free(matrix);
}

static GString *render_markdown(const struct report *report)
{
	GString *out = g_string_new(NULL);

	render_header(out, report);
	render_conclusion(out, report);
	render_people(out, report);
	md_services(out, report);
	md_caiq(out, report);
	render_progress(out, report);
	md_assigned(out, report);
	md_claims(out, report);
	render_matrix(out, report);
	md_register(out, report, REGISTER_FINDINGS);
	md_records(out, report);
	md_register(out, report, REGISTER_EVIDENCE);
	md_register(out, report, REGISTER_INTERVIEWS);
	md_register(out, report, REGISTER_REQUESTS);
	render_proof(out, report);
	return out;
}

const struct report_format report_formats[] = {
	{ "markdown", "md", render_markdown },
	{ NULL, NULL, NULL },
};
