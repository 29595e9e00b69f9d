/*
 * Reader of findings in OCSF, as Prowler and others write them: a JSON list of Detection Findings,
 * one for each check on each resource, or of Compliance Findings, one for each pair of a finding
 * and a requirement. What is no finding is refused.
 */
#include "scan/prowler.h"
#include "scan/scan_private.h"

#include <jansson.h>
#include <string.h>

enum { CLASS_SECURITY = 2001, CLASS_COMPLIANCE = 2003, CLASS_DETECTION = 2004,
       STATUS_SUPPRESSED = 3 };

struct reading {
	const struct scan_input *input;
	struct scan_run *run;
};

bool scan_ocsf_is(const char *head, size_t count)
{
	while (count && strchr(" \t\r\n", *head)) {
		head++;
		count--;
	}
	return count && *head == '[' &&
	       (memmem(head, count, "\"event_code\"", 12) || memmem(head, count, "\"class_uid\"", 11) ||
		memmem(head, count, "\"finding_info\"", 14));
}

/* ---- values ------------------------------------------------------------------------------- */

/* What stands at a way of keys, "cloud.account.uid"; of a list the first. NULL when there is
 * nothing. */
static const json_t *find(const json_t *json, const char *way)
{
	g_auto(GStrv) keys = g_strsplit(way, ".", -1);

	for (char **key = keys; json && *key; key++) {
		json = json_object_get(json, *key);
		if (json_is_array(json))
			json = json_array_get(json, 0);
	}
	return json;
}

/* The first of these ways that has a text; NULL when none has. */
static const char *find_text(const json_t *json, const char *const *ways)
{
	for (; *ways; ways++) {
		const char *text = json_string_value(find(json, *ways));

		if (text && *text)
			return text;
	}
	return NULL;
}

static gint64 find_number(const json_t *json, const char *way)
{
	const json_t *value = find(json, way);

	return json_is_number(value) ? (gint64)json_number_value(value) : 0;
}

/* ---- what a finding says ------------------------------------------------------------------ */

/* OCSF counts milliseconds, Prowler writes seconds. */
static void note_time(struct scan_run *run, const json_t *json)
{
	const gint64 seconds_max = G_GINT64_CONSTANT(100000000000);
	gint64 time = find_number(json, "time");

	if (time <= 0)
		time = find_number(json, "finding_info.created_time");
	scan_add_seconds(run, time > seconds_max ? time / 1000 : time);
}

static void note_run(struct scan_run *run, const json_t *json)
{
	static const char *const accounts[] = {
		"cloud.account.uid", "unmapped.cloud.account.uid", "unmapped.provider_uid",
		"cloud.account.name", NULL,
	};
	static const char *const versions[] = { "metadata.product.version", NULL };
	static const char *const tools[] = { "metadata.product.name", NULL };
	static const char *const providers[] = {
		"cloud.provider", "unmapped.cloud.provider", "unmapped.provider", NULL,
	};

	note_time(run, json);
	scan_add_target(run, find_text(json, accounts));
	if (!run->version)
		run->version = scan_keep(run, find_text(json, versions));
	if (!run->provider)
		run->provider = scan_keep_small(run, find_text(json, providers));
	if (run->count++ == 0) { /* of findings, until the run is whole */
		const char *tool = scan_keep(run, find_text(json, tools));

		run->tool = tool ? tool : run->tool;
	}
}

/* The same for every finding of a check, so the list is made once for the bytes that it has. */
static unsigned read_compliance(struct scan_run *run, const json_t *map)
{
	g_autofree char *key = NULL;
	const char *framework;
	const json_t *ids, *id;
	unsigned refs = 0;
	size_t i;

	if (!json_is_object(map) || json_object_size(map) == 0)
		return 0;
	key = json_dumps(map, JSON_COMPACT);
	if (!key || scan_refs_find(run, key, &refs))
		return refs;
	json_object_foreach((json_t *)map, framework, ids) {
		json_array_foreach(ids, i, id) {
			if (json_is_string(id))
				refs = scan_ref_add_typed(run, refs, framework,
							  json_string_value(id));
		}
	}
	scan_refs_remember(run, key, refs);
	return refs;
}

/* Each requirement of each standard that a Compliance Finding names. */
static unsigned read_requirements(struct scan_run *run, const json_t *compliance)
{
	const json_t *standards = json_object_get(compliance, "standards"), *standard;
	const json_t *requirements = json_object_get(compliance, "requirements"), *requirement;
	unsigned refs = 0;
	size_t i, k;

	json_array_foreach(standards, i, standard) {
		json_array_foreach(requirements, k, requirement) {
			if (json_is_string(standard) && json_is_string(requirement))
				refs = scan_ref_add_typed(run, refs, json_string_value(standard),
							  json_string_value(requirement));
		}
	}
	return refs;
}

/* A finding without a word for what came of it is one because something was found. */
static enum scan_outcome outcome_of(const json_t *json)
{
	static const char *const muting[] = { "status", NULL };
	static const char *const statuses[] = {
		"status_code", "compliance.status_code", "compliance.status", NULL,
	};
	static const enum scan_outcome ids[] = { SCAN_FAIL, SCAN_PASS, SCAN_FAIL, SCAN_FAIL };
	const char *event = find_text(json, muting), *status = find_text(json, statuses);
	gint64 id = find_number(json, "compliance.status_id");
	bool is_muted = find_number(json, "status_id") == STATUS_SUPPRESSED ||
			(event && g_ascii_strcasecmp(event, "suppressed") == 0);

	if (status || is_muted)
		return prowler_outcome(status, is_muted);
	return id > 0 && id < (gint64)G_N_ELEMENTS(ids) ? ids[id] : SCAN_FAIL;
}

static void fill_texts(const json_t *json, struct scan_result *result)
{
	static const char *const checks[] = {
		"metadata.event_code", "compliance.checks.uid", "finding_info.uid",
		"finding.uid", NULL,
	};
	static const char *const titles[] = {
		"compliance.checks.name", "finding_info.title", "finding.title", NULL,
	};
	static const char *const resources[] = { "resources.uid", "resources.name", NULL };
	static const char *const texts[] = { "status_detail", "message", NULL };
	static const char *const severities[] = { "severity", NULL };

	result->check = find_text(json, checks);
	result->title = find_text(json, titles);
	result->resource = find_text(json, resources);
	result->text = find_text(json, texts);
	result->severity = find_text(json, severities);
}

static bool refuse(const struct reading *reading, unsigned line, const char *sentence,
		   GError **error)
{
	error_set_at(error, REMIT_ERROR_INPUT, reading->input->name, line, 1, "%s", sentence);
	return false;
}

static bool read_finding(const void *value, unsigned line, void *data, GError **error)
{
	static const char *const requirements[] = { "finding_info.title", NULL };
	static const char *const standards[] = { "standards", NULL };
	struct reading *reading = data;
	const json_t *json = value, *compliance = json_object_get(json, "compliance");
	gint64 class = find_number(json, "class_uid");
	struct scan_result result = { .line = line };

	if (!json_is_object(json))
		return refuse(reading, line, _("expected a finding: a JSON object"), error);
	if (class && class != CLASS_SECURITY && class != CLASS_COMPLIANCE &&
	    class != CLASS_DETECTION)
		return refuse(reading, line, _("this event of OCSF is no finding"), error);
	fill_texts(json, &result);
	if (!result.check)
		return refuse(reading, line, _("the finding does not say which check it is of"),
			      error);
	note_run(reading->run, json);
	result.outcome = outcome_of(json);
	result.refs = read_compliance(reading->run, find(json, "unmapped.compliance"));
	if (!compliance)
		return scan_add(reading->input, reading->run, &result, error);
	result.refs = read_requirements(reading->run, compliance);
	scan_note_about(reading->run, result.refs, find_text(compliance, standards));
	if (prowler_is_manual(result.check))
		result.resource = find_text(json, requirements);
	return scan_add_once(reading->input, reading->run, &result, error);
}

bool scan_ocsf_read(const struct scan_input *input, struct scan_run *run, GError **error)
{
	struct reading reading = { input, run };

	return scan_json_each(input, run, read_finding, &reading, error);
}
