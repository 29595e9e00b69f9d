/*
 * Reader of Prowler's CSV: the main file, a line a finding, and those of its compliance frameworks,
 * a line for each pair of a finding and a requirement. Columns came and went with its versions and
 * are named differently from provider to provider, so they are found by their names.
 */
#include "scan/prowler.h"
#include "scan/scan_private.h"

#include "yaml/door.h"

#include <string.h>

enum column {
	COLUMN_CHECK, COLUMN_STATUS, COLUMN_TEXT, COLUMN_TITLE, COLUMN_MUTED, COLUMN_SEVERITY,
	COLUMN_RESOURCE, COLUMN_ACCOUNT, COLUMN_TIME, COLUMN_PROVIDER, COLUMN_VERSION,
	COLUMN_COMPLIANCE, COLUMN_REQUIREMENT, COLUMN_FRAMEWORK, COLUMN_NAME, COLUMN_COUNT,
};

/* Small, without what is no letter or digit: CHECK_ID and CheckId are "checkid". Of two names of a
 * column that are there, the first in this table counts. */
static const struct {
	const char *name;
	enum column column;
} column_names[] = {
	{ "checkid", COLUMN_CHECK },
	{ "status", COLUMN_STATUS },
	{ "statusextended", COLUMN_TEXT },
	{ "checktitle", COLUMN_TITLE },
	{ "muted", COLUMN_MUTED },
	{ "severity", COLUMN_SEVERITY },
	{ "resourceuid", COLUMN_RESOURCE },
	{ "resourcearn", COLUMN_RESOURCE },
	{ "resourceid", COLUMN_RESOURCE },
	{ "resourcename", COLUMN_RESOURCE },
	{ "accountuid", COLUMN_ACCOUNT },
	{ "accountid", COLUMN_ACCOUNT },
	{ "subscriptionid", COLUMN_ACCOUNT },
	{ "projectid", COLUMN_ACCOUNT },
	{ "tenantid", COLUMN_ACCOUNT },
	{ "context", COLUMN_ACCOUNT },
	{ "accountname", COLUMN_ACCOUNT },
	{ "timestamp", COLUMN_TIME },
	{ "assessmentdate", COLUMN_TIME },
	{ "assessmentstarttime", COLUMN_TIME },
	{ "provider", COLUMN_PROVIDER },
	{ "prowlerversion", COLUMN_VERSION },
	{ "compliance", COLUMN_COMPLIANCE },
	{ "requirementsid", COLUMN_REQUIREMENT },
	{ "requirementsattributesobjetiveid", COLUMN_REQUIREMENT },
	{ "framework", COLUMN_FRAMEWORK },
	{ "name", COLUMN_NAME },
};

struct reading {
	const struct scan_input *input;
	struct scan_run *run;
	int places[COLUMN_COUNT]; /* -1: not there */
	bool placed;
	bool is_iso, is_ccm;      /* a compliance file that does not name its framework */
};

static void plain_name(const char *heading, size_t bytes, char *plain, size_t room)
{
	size_t count = 0;

	for (size_t i = 0; i < bytes && count + 1 < room; i++)
		if (g_ascii_isalnum(heading[i]))
			plain[count++] = g_ascii_tolower(heading[i]);
	plain[count] = '\0';
}

/* ---- whether it is one -------------------------------------------------------------------- */

bool scan_prowler_csv_is(const char *head, size_t count)
{
	const char *newline = memchr(head, '\n', count);
	size_t bytes = newline ? (size_t)(newline - head) : count;
	unsigned found = 0;

	for (size_t from = 0; from < bytes;) {
		size_t length = 0;
		char plain[40];

		while (from + length < bytes && !strchr(";,\t", head[from + length]))
			length++;
		plain_name(head + from, length, plain, sizeof(plain));
		found += strcmp(plain, "checkid") == 0 || strcmp(plain, "status") == 0 ||
			 strcmp(plain, "statusextended") == 0;
		from += length + 1;
	}
	return found == 3;
}

/* ---- columns ------------------------------------------------------------------------------ */

static void place_columns(struct reading *reading, const struct csv *csv)
{
	unsigned ranks[COLUMN_COUNT];

	for (unsigned i = 0; i < COLUMN_COUNT; i++) {
		reading->places[i] = -1;
		ranks[i] = G_MAXUINT;
	}
	for (unsigned k = 0; k < csv_columns(csv); k++) {
		const char *heading = csv_cell(csv, 0, k).text;
		char plain[80];

		plain_name(heading, strlen(heading), plain, sizeof(plain));
		reading->is_iso |= strcmp(plain, "requirementsattributesobjetiveid") == 0;
		reading->is_ccm |= strcmp(plain, "requirementsattributesccmlite") == 0;
		for (unsigned i = 0; i < G_N_ELEMENTS(column_names); i++) {
			enum column column = column_names[i].column;

			if (strcmp(column_names[i].name, plain) || i >= ranks[column])
				continue;
			ranks[column] = i;
			reading->places[column] = (int)k;
		}
	}
	reading->placed = true;
}

/* What a row has in a column; "" where there is none. */
static const char *cell(const struct reading *reading, const struct csv *csv, enum column column)
{
	int place = reading->places[column];

	return place < 0 ? "" : csv_cell(csv, 1, (unsigned)place).text;
}

/* ---- rows --------------------------------------------------------------------------------- */

/* "CIS-2.0: 1.1 | ISO27001-2022: A.5.1, A.8.2", the same for every finding of a check. */
static unsigned read_compliance(struct scan_run *run, const char *text)
{
	unsigned refs = 0;

	if (!*text || scan_refs_find(run, text, &refs))
		return refs;
	g_auto(GStrv) parts = g_strsplit(text, " | ", -1);
	for (char **part = parts; *part; part++) {
		char *colon = strchr(*part, ':');
		g_auto(GStrv) ids = g_strsplit(colon ? colon + 1 : "", ",", -1);

		if (colon)
			*colon = '\0';
		for (char **id = ids; *id; id++)
			refs = scan_ref_add_typed(run, refs, *part, g_strstrip(*id));
	}
	scan_refs_remember(run, text, refs);
	return refs;
}

/* By the framework that a row names, with its edition in the name or by how its ids look; else by
 * what columns the file has. */
static unsigned read_requirement(const struct reading *reading, const struct csv *csv,
				 const char *requirement)
{
	const char *framework = cell(reading, csv, COLUMN_FRAMEWORK);
	const char *name = cell(reading, csv, COLUMN_NAME);
	const char *const names[] = {
		framework, name, reading->is_iso ? "ISO27001" : reading->is_ccm ? "CCM-4" : "",
	};
	unsigned refs = 0;

	for (unsigned i = 0; i < G_N_ELEMENTS(names) && !refs; i++)
		refs = scan_ref_add_typed(reading->run, 0, names[i], requirement);
	scan_note_about(reading->run, refs, *framework ? framework : name);
	return refs;
}

static void note_run(const struct reading *reading, const struct csv *csv)
{
	struct scan_run *run = reading->run;

	scan_add_target(run, cell(reading, csv, COLUMN_ACCOUNT));
	scan_add_time(run, cell(reading, csv, COLUMN_TIME));
	if (!run->version)
		run->version = scan_keep(run, cell(reading, csv, COLUMN_VERSION));
	if (!run->provider)
		run->provider = scan_keep_small(run, cell(reading, csv, COLUMN_PROVIDER));
}

static bool read_row(const struct csv *csv, void *data, GError **error)
{
	struct reading *reading = data;
	struct scan_run *run = reading->run;

	if (!reading->placed)
		place_columns(reading, csv);
	const char *requirement = cell(reading, csv, COLUMN_REQUIREMENT);
	bool is_muted = g_ascii_strcasecmp(cell(reading, csv, COLUMN_MUTED), "true") == 0;
	struct scan_result result = {
		.check = cell(reading, csv, COLUMN_CHECK),
		.title = cell(reading, csv, COLUMN_TITLE),
		.severity = cell(reading, csv, COLUMN_SEVERITY),
		.resource = cell(reading, csv, COLUMN_RESOURCE),
		.text = cell(reading, csv, COLUMN_TEXT),
		.outcome = prowler_outcome(cell(reading, csv, COLUMN_STATUS), is_muted),
		.line = csv_cell(csv, 1, 0).line,
		.refs = read_compliance(run, cell(reading, csv, COLUMN_COMPLIANCE)),
	};

	note_run(reading, csv);
	if (!*requirement)
		return scan_add(reading->input, run, &result, error);
	result.refs = read_requirement(reading, csv, requirement);
	if (prowler_is_manual(result.check))
		result.resource = requirement;
	return scan_add_once(reading->input, run, &result, error);
}

bool scan_prowler_csv_read(const struct scan_input *input, struct scan_run *run, GError **error)
{
	struct reading reading = { .input = input, .run = run };

	return csv_each(input->name, input->bytes, input->progress, read_row, &reading,
			&run->cut_off, error);
}
