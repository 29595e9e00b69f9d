/*
 * Reader of the report.dat of Lynis: lines KEY=VALUE, lists as KEY[]=VALUE. A test that was carried
 * out and has nothing to say passed; a warning or a suggestion is what it found. A report without
 * finish=true is of a run that was interrupted, and said to be cut off.
 */
#include "scan/scan_private.h"

#include <string.h>

enum { FIELDS_MAX = 5 };

struct reading {
	const struct scan_input *input;
	struct scan_run *run;
	GHashTable *told;    /* tests that found something */
	char *executed;      /* the list of tests, when it has come; its line */
	char *skipped;
	unsigned executed_line, skipped_line;
	bool finished;
};

bool scan_lynis_is(const char *head, size_t count)
{
	static const char *const marks[] = { "# Lynis Report", "lynis_version=" };

	for (unsigned i = 0; i < G_N_ELEMENTS(marks); i++)
		if (memmem(head, count, marks[i], strlen(marks[i])) &&
		    memmem(head, count, "report_", strlen("report_")))
			return true;
	return false;
}

/* ---- results ------------------------------------------------------------------------------ */

/* "-" is how Lynis writes nothing. */
static const char *said(const char *text)
{
	return text && *text && strcmp(text, "-") != 0 ? text : NULL;
}

static bool add(struct reading *reading, const struct scan_result *result, GError **error)
{
	return scan_add(reading->input, reading->run, result, error);
}

/* The id of a test, "BOOT-5104:001" without what follows; NULL for a sentence, as lists of what to
 * look at by hand have them. g_free(). */
static char *test_id(const char *text)
{
	size_t bytes = strcspn(text, ":");

	return strpbrk(text, " \t") ? NULL : g_strndup(text, bytes);
}

/* TEST|message|details|solution| */
static bool add_found(struct reading *reading, const char *value, const char *severity,
		      enum scan_outcome outcome, unsigned line, GError **error)
{
	g_auto(GStrv) fields = g_strsplit(value, "|", FIELDS_MAX);
	unsigned count = g_strv_length(fields);
	const char *message = count > 1 ? said(fields[1]) : NULL;
	const char *details = count > 2 ? said(fields[2]) : NULL;
	g_autofree char *text = message && details ? g_strdup_printf("%s (%s)", message, details) :
						     g_strdup(message);
	g_autofree char *test = count > 0 && said(fields[0]) ? test_id(fields[0]) : NULL;
	struct scan_result result = { .check = test ? test : "manual", .severity = severity,
				      .text = test ? text : fields[0], .outcome = outcome,
				      .line = line };

	if (count == 0 || !said(fields[0]))
		return true;
	if (test)
		g_hash_table_add(reading->told, g_strdup(test));
	return add(reading, &result, error);
}

/* A|B|C|: those of the tests that have nothing else to say. */
static bool add_tests(struct reading *reading, const char *list, enum scan_outcome outcome,
		      unsigned line, GError **error)
{
	g_auto(GStrv) tests = g_strsplit(list ? list : "", "|", -1);

	for (char **test = tests; *test; test++) {
		struct scan_result result = { .check = *test, .outcome = outcome, .line = line };

		if (!said(*test) || !g_hash_table_add(reading->told, g_strdup(*test)))
			continue;
		if (!add(reading, &result, error))
			return false;
	}
	return true;
}

/* ---- lines --------------------------------------------------------------------------------- */

/* What a list has to say of a test. */
static const struct {
	const char *key, *severity;
	enum scan_outcome outcome;
} lists[] = {
	{ "warning[]", "warning", SCAN_FAIL },
	{ "suggestion[]", "suggestion", SCAN_FAIL },
	{ "manual[]", NULL, SCAN_MANUAL },
	{ "exception_event[]", NULL, SCAN_ERROR },
};

static void note_header(struct reading *reading, const char *key, const char *value)
{
	struct scan_run *run = reading->run;

	if (strcmp(key, "lynis_version") == 0)
		run->version = scan_keep(run, value);
	else if (strcmp(key, "hostname") == 0)
		scan_add_target(run, value);
	else if (g_str_has_prefix(key, "report_datetime_"))
		scan_add_time(run, value);
	else if (strcmp(key, "finish") == 0)
		reading->finished = strcmp(value, "true") == 0;
}

static bool read_pair(struct reading *reading, const char *key, const char *value, unsigned line,
		      GError **error)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(lists); i++)
		if (strcmp(lists[i].key, key) == 0)
			return add_found(reading, value, lists[i].severity, lists[i].outcome, line,
					 error);
	if (strcmp(key, "tests_executed") == 0 && !reading->executed) {
		reading->executed = g_strdup(value);
		reading->executed_line = line;
	} else if (strcmp(key, "tests_skipped") == 0 && !reading->skipped) {
		reading->skipped = g_strdup(value);
		reading->skipped_line = line;
	} else {
		note_header(reading, key, value);
	}
	return true;
}

static bool read_line(struct reading *reading, const char *start, size_t bytes, unsigned line,
		      GError **error)
{
	const char *equals = memchr(start, '=', bytes);

	if (bytes == 0 || *start == '#' || *start == '[' || !equals)
		return true;
	g_autofree char *key = g_strndup(start, (gsize)(equals - start));
	g_autofree char *value =
		g_strndup(equals + 1, bytes - (gsize)(equals - start) - 1);
	return read_pair(reading, key, g_strstrip(value), line, error);
}

static bool read_lines(struct reading *reading, unsigned *line, GError **error)
{
	const struct scan_input *input = reading->input;
	const char *at = input->text, *end = at + input->count;

	for (*line = 0; at < end; ++*line) {
		const char *newline = memchr(at, '\n', (size_t)(end - at));
		size_t bytes = (size_t)((newline ? newline : end) - at);

		if (!read_line(reading, at, bytes, *line + 1, error))
			return false;
		at += bytes + 1;
	}
	return true;
}

bool scan_lynis_read(const struct scan_input *input, struct scan_run *run, GError **error)
{
	struct reading reading = { .input = input, .run = run };
	unsigned line;

	reading.told = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	run->provider = "linux";
	bool good = read_lines(&reading, &line, error) &&
		    add_tests(&reading, reading.executed, SCAN_PASS, reading.executed_line,
			      error) &&
		    add_tests(&reading, reading.skipped, SCAN_NA, reading.skipped_line, error);
	if (!reading.finished)
		run->cut_off = MAX(line, 1);
	g_hash_table_unref(reading.told);
	g_free(reading.executed);
	g_free(reading.skipped);
	return good;
}
