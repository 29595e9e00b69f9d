/*
 * What our words become in OSCAL: the tables that the documents are made by and remit-oscal(7)
 * prints. The texts are not translated: they go into a manual page that is English everywhere.
 */
#include "report/oscal.h"

#include <string.h>

const char *const oscal_version_words[OSCAL_VERSION_COUNT + 1] = { "1.1.3", "1.2.1", NULL };

bool oscal_version_find(const char *word, enum oscal_version *version, GError **error)
{
	g_autofree char *known = g_strjoinv(", ", (char **)oscal_version_words);

	for (unsigned i = 0; i < OSCAL_VERSION_COUNT; i++) {
		if (word && strcmp(word, oscal_version_words[i]) != 0)
			continue;
		*version = (enum oscal_version)i;
		return true;
	}
	error_set(error, REMIT_ERROR_USAGE, _("OSCAL %s cannot be written; there are: %s"), word,
		  known);
	return false;
}

/* OSCAL knows two verdicts; the status itself stands beside them. Of a gap somebody has a plan for
 * the risk is being dealt with, else it is open. */
const struct oscal_status oscal_statuses[STATUS_COUNT] = {
	[STATUS_NONE] = { NULL, NULL, NULL },
	[STATUS_IMPLEMENTED] = { "satisfied", "implemented", NULL },
	[STATUS_ALTERNATIVE] = { "satisfied", "alternative", NULL },
	[STATUS_PARTIAL] = { "not-satisfied", "partial", "open" },
	[STATUS_PLANNED] = { "not-satisfied", "planned", "remediating" },
	[STATUS_NOT_IMPLEMENTED] = { "not-satisfied", NULL, "open" },
};

/* Who observes a thing being done has it exercised, which is OSCAL's TEST; EXAMINE is reading what
 * is written. What somebody states was not looked at in any way. */
const char *const oscal_methods[BASIS_COUNT] = {
	[BASIS_STATED] = "UNKNOWN",	   [BASIS_DOCUMENTED] = "EXAMINE",
	[BASIS_CERTIFIED] = "EXAMINE",	   [BASIS_INTERVIEWED] = "INTERVIEW",
	[BASIS_OBSERVED] = "TEST",	   [BASIS_TESTED] = "TEST",
};

/* Answered: we look at what the auditee says. Accepted: it may go on with what it proposes. */
const char *const oscal_risks[] = {
	"open", "investigating", "remediating", "closed", "closed", NULL,
};

const struct oscal_prop_row oscal_props[OSCAL_PROP_COUNT] = {
	[OSCAL_STATUS] = { "status", "The status, also where OSCAL has no word for it" },
	[OSCAL_REVIEW] = { "review", "How far the record has been gone over" },
	[OSCAL_APPLICABILITY] = { "applicability", "Whether the control applies" },
	[OSCAL_EXCLUDED] = { "excluded", "A side of a control that is excluded, with the reason; class: the statement" },
	[OSCAL_LEFT_OUT] = { "left-out",
			     "A side that this assessment leaves out without excluding it; class: the statement" },
	[OSCAL_NOT_ASSESSED] = { "not-assessed",
				 "yes: what this selects is in scope and has no status" },
	[OSCAL_VERIFIED] = { "verified",
			     "no: the status rests on statements, or on certificates that have lapsed, alone" },
	[OSCAL_BASIS] = { "basis", "How the status is known" },
	[OSCAL_JOINT] = { "joint", "What both sides of the control come to" },
	[OSCAL_ACCOUNTABLE] = { "accountable", "csc, csp or shared: a duty that the side has; class: the duty" },
	[OSCAL_UNOWNED] = { "unowned", "A duty that nobody owns" },
	[OSCAL_CONFLICT] = { "conflict", "yes: two people recorded different things" },
	[OSCAL_SERVICE] = { "service", "The service, - for the whole scope" },
	[OSCAL_SIDE] = { "side", "customer or provider" },
	[OSCAL_MODEL] = { "model", "The service model: iaas, paas, saas" },
	[OSCAL_ROLE] = { "role", "Who we are: customer, provider, auditor" },
	[OSCAL_CONFORM] = { "conform",
			    "yes: implemented or alternative, reviewed, and without an open major or minor finding" },
	[OSCAL_RECORDS] = { "records", "How many records count; class: the side" },
	[OSCAL_ASSESSED] = { "assessed", "How many of them are assessed; class: the side" },
	[OSCAL_REVIEWED] = { "reviewed", "How many of them are reviewed; class: the side" },
	[OSCAL_CONFORMING] = { "conforming", "How many of the reviewed conform; class: the side" },
	[OSCAL_GRADE] = { "grade", "How grave a finding is, or that it is a strength" },
	[OSCAL_STATE] = { "state", "How far a finding has come" },
	[OSCAL_ASSIGNEE] = { "assignee", "Who has to act" },
	[OSCAL_DUE] = { "due", "The day by which to act" },
	[OSCAL_PRIORITY] = { "priority", "How pressing it is" },
	[OSCAL_CONTROL] = { "control", "The control, by its id in remit" },
	[OSCAL_CUSTODY] = { "custody", "Whether a copy is held, is elsewhere, was only seen, or was removed" },
	[OSCAL_SHA256] = { "sha256", "SHA-256 of the file" },
	[OSCAL_SOURCE] = { "source", "From whom it comes" },
	[OSCAL_EFFECTIVE] = { "effective", "The day that it took effect, or is of" },
	[OSCAL_PERIOD_FROM] = { "period-from", "First day that it speaks of" },
	[OSCAL_PERIOD_TO] = { "period-to", "Last day that it speaks of" },
	[OSCAL_POPULATION] = { "population", "How many there were to choose from" },
	[OSCAL_SAMPLE_SIZE] = { "sample-size", "How many were looked at" },
	[OSCAL_SAMPLE_METHOD] = { "sample-method", "How they were chosen" },
	[OSCAL_VISIBILITY] = { "visibility", "Who may see it" },
	[OSCAL_PART] = { "part", "A person's part in the assessment" },
	[OSCAL_SESSION] = { "session", "The session that the document was made from" },
	[OSCAL_HEAD] = { "head", "A head of its history, for remit verify" },
	[OSCAL_READER] = { "reader", "For whom it is: what that party may not see is not in it" },
	[OSCAL_AS_OF] = { "as-of", "As of when the session was looked at" },
	[OSCAL_CATALOG] = { "catalog", "Id of the catalog" },
	[OSCAL_REVISION] = { "revision", "Its revision" },
	[OSCAL_CATALOG_UUID] = { "catalog-uuid", "The uuid of the same catalog as an OSCAL document" },
	[OSCAL_STANDING] = { "standing", "Whether the edition is current or withdrawn" },
	[OSCAL_WITHDRAWN] = { "withdrawn", "Since when it is withdrawn" },
	[OSCAL_REPLACED_BY] = { "replaced-by", "Id of the catalog that replaced it" },
	[OSCAL_PUBLISHER] = { "publisher", "Who publishes the standard; the texts are not theirs" },
	[OSCAL_LANGUAGE] = { "language", "Language of the texts" },
	[OSCAL_KIND] = { "kind", "base, guided or cloud" },
	[OSCAL_AREA] = { "area", "An area that the control belongs to; class: its id" },
	[OSCAL_DRAFT] = { "draft", "yes: the texts are not finished" },
	[OSCAL_ADDRESSED] = { "addressed", "A side that the standard has guidance for" },
	[OSCAL_GUIDANCE_BASIS] = { "guidance-basis",
				   "practice: good practice, the standard adds nothing for this side" },
	[OSCAL_RESPONSIBILITY] = { "responsibility",
				   "Who is accountable for the duty: csc, csp, shared, na; class: the service model" },
	[OSCAL_MAP] = { "map",
			"A control of another framework; group: its catalog, class: the relation" },
	[OSCAL_ORIGIN] = { "origin", "The session that a finding came from" },
};

const struct oscal_place oscal_places[] = {
	{ "control", "catalog control; id: the catalog without its year, a hyphen, the control's id (iso27017-5.1.1)" },
	{ "side", "statement of the control, _csc for the customer, _csp for the provider (iso27017-5.1.1_csc)" },
	{ "duty", "item of the statement of each side that is accountable under a model" },
	{ "guidance", "part guidance, class customer or provider; notes: class notes" },
	{ "question", "part assessment-objective" },
	{ "evidence of a catalog", "assessment-objects of a part assessment-method, EXAMINE" },
	{ "service", "a result, and a component of type service; in a plan the component alone" },
	{ "side in scope", "include-controls with the statement" },
	{ "exclusion, left out", "exclude-controls with the statement" },
	{ "status", "finding with target.type statement-id" },
	{ "how", "implementation-status.remarks, else the description of the finding" },
	{ "remark", "remarks of the finding" },
	{ "note", "nowhere: a working paper" },
	{ "evidence", "observation with relevant-evidence; a file of ours or a web address: resource" },
	{ "received", "collected of the observation; else the day that it was seen, else when it was recorded" },
	{ "interview", "observation, INTERVIEW; its text is a working paper" },
	{ "basis without evidence", "observation by that basis" },
	{ "finding", "risk, and a finding for each record that it belongs to" },
	{ "correction, corrective action", "remediations of the risk, completed or planned" },
	{ "due", "deadline of the risk, and a task of type milestone" },
	{ "gap, finding", "poam-item" },
	{ "duty that nobody owns", "risk, and poam-item" },
	{ "person", "party; whose part it is to act: role assignee" },
	{ "engagement", "metadata, and a resource that import-ap leads to" },
	{ "assurance, declaration, claim, request, answer",
	  "nowhere: `remit report` and `remit declaration export` tell of them" },
	{ NULL, NULL },
};
