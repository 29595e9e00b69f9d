/*
 * Reader of attestations as MITRE's SAF writes them, YAML or JSON: a list of what somebody judged
 * by hand, of one control each, with how often that has to be done again.
 *
 *   - {control_id: AC-2, explanation: ..., frequency: annually, status: passed,
 *      updated: 2026-09-01, updated_by: Anna}
 */
#include "scan/scan_private.h"

#include "yaml/door.h"

#include <stdio.h>
#include <string.h>

struct reading {
	const struct scan_input *input;
	struct scan_run *run;
	struct value_tree *tree;
};

bool scan_attestation_is(const char *head, size_t count)
{
	static const char *const keys[] = { "control_id", "status", "updated" };

	for (unsigned i = 0; i < G_N_ELEMENTS(keys); i++)
		if (!memmem(head, count, keys[i], strlen(keys[i])))
			return false;
	return memchr(head, ':', count) != NULL && !memmem(head, count, "event_code", 10);
}

/* ---- how long it holds --------------------------------------------------------------------- */

/* The words there are; of the others a number with a letter, "1d", "every3days", "6 months". */
static const struct {
	const char *word;
	unsigned days, months;
} frequencies[] = {
	{ "annually", 0, 12 }, { "yearly", 0, 12 },	{ "semiannually", 0, 6 },
	{ "quarterly", 0, 3 }, { "monthly", 0, 1 },	{ "every2weeks", 14, 0 },
	{ "biweekly", 14, 0 }, { "weekly", 7, 0 },	{ "every3days", 3, 0 },
	{ "daily", 1, 0 },
};

static const struct {
	char letter;
	unsigned days, months;
} units[] = { { 'd', 1, 0 }, { 'w', 7, 0 }, { 'm', 0, 1 }, { 'y', 0, 12 } };

static bool read_span(const char *text, unsigned *days, unsigned *months)
{
	const char *number = text + strcspn(text, "0123456789");
	char *unit;
	guint64 count = g_ascii_strtoull(number, &unit, 10);

	*days = *months = 0;
	for (unsigned i = 0; i < G_N_ELEMENTS(frequencies); i++) {
		if (g_ascii_strcasecmp(frequencies[i].word, text) == 0) {
			*days = frequencies[i].days;
			*months = frequencies[i].months;
			return true;
		}
	}
	unit += strspn(unit, " ");
	if (!*number || count == 0 || count > 3650)
		return false;
	for (unsigned i = 0; i < G_N_ELEMENTS(units); i++) {
		if (units[i].letter != g_ascii_tolower(*unit))
			continue;
		*days = units[i].days * (unsigned)count;
		*months = units[i].months * (unsigned)count;
		return true;
	}
	return false;
}

/* The day on which it has to be judged again; false when the file does not say. */
static bool due_again(const char *updated, const char *frequency, char day[11])
{
	g_autofree char *date = g_strndup(updated ? updated : "", 10);
	unsigned days, months;
	int year, month, date_day;
	GDate due;

	if (!frequency || sscanf(date, "%4d-%2d-%2d", &year, &month, &date_day) != 3 ||
	    !g_date_valid_dmy((GDateDay)date_day, (GDateMonth)month, (GDateYear)year) ||
	    !read_span(frequency, &days, &months))
		return false;
	g_date_clear(&due, 1);
	g_date_set_dmy(&due, (GDateDay)date_day, (GDateMonth)month, (GDateYear)year);
	g_date_add_months(&due, months);
	g_date_add_days(&due, days);
	g_snprintf(day, 11, "%04d-%02d-%02d", g_date_get_year(&due), g_date_get_month(&due),
		   g_date_get_day(&due));
	return true;
}

/* ---- attestations ---------------------------------------------------------------------------- */

static const char *text_of(const struct value *map, const char *key)
{
	const struct value *value = value_get(map, key);
	const char *text = value ? value_text(value) : NULL;

	return text && *text ? text : NULL;
}

/* An id alone says of which framework it is by how it looks. */
static unsigned read_refs(struct scan_run *run, const char *id)
{
	static const char *const frameworks[] = { "ISO27001-2022", "ISO27001-2013", "ISO27017",
						  "NIST-800-53-r5", "NIST-800-53-r4", "CCM-4" };
	bool annex = g_ascii_strncasecmp(id, "A.", 2) == 0;
	unsigned refs = 0;

	for (unsigned i = 0; i < G_N_ELEMENTS(frameworks); i++) {
		bool is_annex = i < 2;

		if (is_annex == annex)
			refs = scan_ref_add_typed(run, refs, frameworks[i], id);
	}
	return refs;
}

static bool read_outcome(const struct reading *reading, const struct value *map,
			 enum scan_outcome *outcome, GError **error)
{
	static const char *const words[] = { "passed", "failed", NULL };
	static const enum scan_outcome outcomes[] = { SCAN_PASS, SCAN_FAIL };
	const char *status = text_of(map, "status");

	for (unsigned i = 0; words[i]; i++) {
		if (status && g_ascii_strcasecmp(words[i], status) == 0) {
			*outcome = outcomes[i];
			return true;
		}
	}
	door_error(error, reading->tree, value_get(map, "status") ? value_get(map, "status") : map,
		   _("status: an attestation is passed or failed"));
	return false;
}

static bool read_one(struct reading *reading, const struct value *map, GError **error)
{
	struct scan_run *run = reading->run;
	const char *id = text_of(map, "control_id"), *updated = text_of(map, "updated");
	const char *explanation = text_of(map, "explanation");
	struct scan_result result = { .check = id, .resource = text_of(map, "updated_by"),
				      .line = value_line(map) };
	g_autofree char *text = NULL;
	char day[11];

	if (!id) {
		door_error(error, reading->tree, map, _("an attestation names its control_id"));
		return false;
	}
	if (!read_outcome(reading, map, &result.outcome, error))
		return false;
	if (due_again(updated, text_of(map, "frequency"), day)) {
		text = g_strdup_printf(_("%s (until %s)"), explanation ? explanation : "", day);
		if (!run->expiry || strcmp(day, run->expiry) < 0)
			run->expiry = scan_keep(run, day);
	}
	result.text = text ? text : explanation;
	result.refs = read_refs(run, id);
	scan_add_time(run, updated);
	return scan_add(reading->input, run, &result, error);
}

bool scan_attestation_read(const struct scan_input *input, struct scan_run *run, GError **error)
{
	struct reading reading = { input, run, NULL };
	const struct value *list;
	bool good = true;

	reading.tree = value_tree_parse_slowly(input->name, input->bytes, input->progress, error);
	if (!reading.tree)
		return false;
	list = value_tree_root(reading.tree);
	if (value_kind(list) == VALUE_MAP && value_get(list, "attestations"))
		list = value_get(list, "attestations");
	if (value_kind(list) != VALUE_LIST) {
		door_error(error, reading.tree, list, _("attestations are a list"));
		good = false;
	}
	for (size_t i = 0; good && i < value_count(list); i++)
		good = read_one(&reading, value_at(list, i), error);
	value_tree_free(reading.tree);
	return good;
}
