/*
 * Reader of XCCDF results and of ARF, which holds them: what OpenSCAP and other SCAP scanners
 * write.
 *
 * XML by GMarkup, which knows no external entities and goes nowhere. Elements are told by their
 * names without prefixes. Rules say which ids of frameworks they refer to, results name their rule;
 * either may come first, so results wait until the file is read.
 */
#include "scan/scan_private.h"

#include <string.h>

enum { CHUNK_BYTES = 64 * 1024, TEXT_BYTES_MAX = 4096, DEPTH_MAX = 200, NAME_BYTES_MAX = 64 };

/* What is known of a rule. */
struct rule {
	const char *title;
	unsigned refs;
};

/* A result that waits for its rule. */
struct waiting {
	const char *rule, *severity, *message, *target;
	enum scan_outcome outcome;
	unsigned refs, line;
	bool counts; /* the profile selected it */
};

struct reading {
	const struct scan_input *input;
	struct scan_run *run;
	GMarkupParseContext *context;
	GHashTable *rules;   /* id to struct rule * */
	GArray *results;     /* of struct waiting */
	struct rule *rule;   /* that is open; NULL */
	bool in_result, in_test;
	unsigned depth;
	char name[NAME_BYTES_MAX]; /* of the element whose text gathers; "" */
	char attribute[256];       /* what its framework is said by */
	GString *text;
	const char *target;
	unsigned tests;
};

/* Where a file of references leads: what its address has in it. */
static const struct {
	const char *part, *framework;
} references[] = {
	{ "800-53r4", "NIST-800-53-Revision-4" }, { "800-53r5", "NIST-800-53-Revision-5" },
	{ "800-53", "NIST-800-53-Revision-5" },	  { "54534", "ISO27001-2013" },
	{ "iso27001-2013", "ISO27001-2013" },	  { "82875", "ISO27001-2022" },
	{ "iso27001-2022", "ISO27001-2022" },	  { "iso.org", "ISO27001" },
	{ "cloudsecurityalliance", "CSA-CCM-4" },
};

static const struct {
	const char *word;
	enum scan_outcome outcome;
} outcomes[] = {
	{ "pass", SCAN_PASS },		{ "fixed", SCAN_PASS },
	{ "fail", SCAN_FAIL },		{ "error", SCAN_ERROR },
	{ "unknown", SCAN_MANUAL },	{ "notchecked", SCAN_MANUAL },
	{ "informational", SCAN_MANUAL }, { "notapplicable", SCAN_NA },
};

bool scan_xccdf_is(const char *head, size_t count)
{
	static const char *const marks[] = { "checklists.nist.gov/xccdf", "asset-reporting-format",
					     "<Benchmark", "<TestResult" };

	while (count > 0 && strchr(" \t\r\n", *head)) {
		head++;
		count--;
	}
	if (count == 0 || *head != '<')
		return false;
	for (unsigned i = 0; i < G_N_ELEMENTS(marks); i++)
		if (memmem(head, count, marks[i], strlen(marks[i])))
			return true;
	return false;
}

/* ---- the parts of elements ------------------------------------------------------------------ */

static const char *local_name(const char *name)
{
	const char *colon = strrchr(name, ':');

	return colon ? colon + 1 : name;
}

static const char *attribute(const char **names, const char **values, const char *name)
{
	for (unsigned i = 0; names[i]; i++)
		if (strcmp(local_name(names[i]), name) == 0)
			return values[i];
	return NULL;
}

/* "xccdf_org.ssgproject.content_rule_sshd_disable_root_login" is "sshd_disable_root_login". */
static const char *rule_name(const char *id)
{
	const char *rule = strstr(id, "_rule_");

	return rule ? rule + strlen("_rule_") : id;
}

static void gather(struct reading *reading, const char *name, const char *said)
{
	g_strlcpy(reading->name, name, sizeof(reading->name));
	g_strlcpy(reading->attribute, said ? said : "", sizeof(reading->attribute));
	g_string_truncate(reading->text, 0);
}

/* ---- beginnings ------------------------------------------------------------------------------ */

static void begin_rule(struct reading *reading, const char **names, const char **values)
{
	const char *id = attribute(names, values, "id");
	const char *kept = id ? scan_keep(reading->run, id) : NULL;

	reading->rule = kept ? g_hash_table_lookup(reading->rules, kept) : NULL;
	if (!kept || reading->rule)
		return;
	reading->rule = g_new0(struct rule, 1);
	g_hash_table_insert(reading->rules, (void *)kept, reading->rule);
}

static void begin_test(struct reading *reading, const char **names, const char **values)
{
	reading->in_test = true;
	reading->tests++;
	reading->target = NULL;
	scan_add_time(reading->run, attribute(names, values, "start-time"));
	scan_add_time(reading->run, attribute(names, values, "end-time"));
}

static void begin_result(struct reading *reading, const char **names, const char **values)
{
	const char *rule = attribute(names, values, "idref");
	int line;
	struct waiting waiting = { .outcome = SCAN_MANUAL, .target = reading->target };

	g_markup_parse_context_get_position(reading->context, &line, NULL);
	waiting.line = (unsigned)line;
	waiting.rule = scan_keep(reading->run, rule);
	waiting.severity = scan_keep_small(reading->run, attribute(names, values, "severity"));
	reading->in_result = waiting.rule != NULL;
	if (reading->in_result)
		g_array_append_val(reading->results, waiting);
}

/* Elements whose text is wanted, and within what. */
static bool is_text_wanted(const struct reading *reading, const char *name)
{
	if (reading->in_result)
		return strcmp(name, "result") == 0 || strcmp(name, "message") == 0 ||
		       strcmp(name, "ident") == 0;
	if (reading->rule)
		return strcmp(name, "title") == 0 || strcmp(name, "reference") == 0 ||
		       strcmp(name, "ident") == 0;
	return reading->in_test && (strcmp(name, "target") == 0 || strcmp(name, "fact") == 0);
}

static void on_start(GMarkupParseContext *context, const char *element, const char **names,
		     const char **values, void *data, GError **error)
{
	struct reading *reading = data;
	const char *name = local_name(element);
	int line, column;

	if (++reading->depth > DEPTH_MAX) {
		g_markup_parse_context_get_position(context, &line, &column);
		error_set_at(error, REMIT_ERROR_LIMIT, reading->input->name, (unsigned)line,
			     (unsigned)column, _("nested deeper than %d levels"), DEPTH_MAX);
		return;
	}
	if (strcmp(name, "Rule") == 0) {
		begin_rule(reading, names, values);
	} else if (strcmp(name, "TestResult") == 0) {
		begin_test(reading, names, values);
	} else if (strcmp(name, "rule-result") == 0) {
		begin_result(reading, names, values);
	} else if (reading->in_test && strcmp(name, "profile") == 0) {
		const char *profile = attribute(names, values, "idref");
		const char *short_name = profile ? strstr(profile, "_profile_") : NULL;

		scan_note_about(reading->run, 0,
				short_name ? short_name + strlen("_profile_") :
				profile ? profile : "");
	} else if (is_text_wanted(reading, name)) {
		const char *said = attribute(names, values, "href");

		said = said ? said : attribute(names, values, "system");
		gather(reading, name, said ? said : attribute(names, values, "name"));
	}
}

/* ---- ends ------------------------------------------------------------------------------------ */

static const char *framework_of(const char *address)
{
	for (unsigned i = 0; i < G_N_ELEMENTS(references); i++)
		if (strstr(address, references[i].part))
			return references[i].framework;
	return NULL;
}

/* "AC-2(1), AC-6" too. */
static unsigned add_refs(struct reading *reading, unsigned refs)
{
	const char *framework = framework_of(reading->attribute);
	g_auto(GStrv) ids = framework ? g_strsplit_set(reading->text->str, ",;", -1) : NULL;

	for (char **id = ids; id && *id; id++)
		refs = scan_ref_add_typed(reading->run, refs, framework, g_strstrip(*id));
	return refs;
}

static void end_in_result(struct reading *reading)
{
	struct waiting *last =
		&g_array_index(reading->results, struct waiting, reading->results->len - 1);

	if (strcmp(reading->name, "message") == 0)
		last->message = scan_keep(reading->run, reading->text->str);
	else if (strcmp(reading->name, "ident") == 0)
		last->refs = add_refs(reading, last->refs);
	for (unsigned i = 0; strcmp(reading->name, "result") == 0 && i < G_N_ELEMENTS(outcomes); i++) {
		if (strcmp(outcomes[i].word, reading->text->str) == 0) {
			last->outcome = outcomes[i].outcome;
			last->counts = true;
		}
	}
}

static void end_in_rule(struct reading *reading)
{
	if (strcmp(reading->name, "title") == 0)
		reading->rule->title = scan_keep(reading->run, reading->text->str);
	else
		reading->rule->refs = add_refs(reading, reading->rule->refs);
}

static void end_in_test(struct reading *reading)
{
	struct scan_run *run = reading->run;

	if (strcmp(reading->name, "target") == 0) {
		reading->target = scan_keep(run, reading->text->str);
		scan_add_target(run, reading->text->str);
	} else if (g_str_has_suffix(reading->attribute, "scanner:name")) {
		run->tool = scan_keep(run, reading->text->str) ?
				    scan_keep(run, reading->text->str) : run->tool;
	} else if (g_str_has_suffix(reading->attribute, "scanner:version")) {
		run->version = scan_keep(run, reading->text->str);
	}
}

static void on_end(GMarkupParseContext *context, const char *element, void *data, GError **error)
{
	struct reading *reading = data;
	const char *name = local_name(element);
	(void)context;
	(void)error;

	reading->depth--;
	if (*reading->name && strcmp(reading->name, name) == 0) {
		g_strstrip(reading->text->str);
		if (reading->in_result)
			end_in_result(reading);
		else if (reading->rule)
			end_in_rule(reading);
		else
			end_in_test(reading);
		reading->name[0] = '\0';
	}
	if (strcmp(name, "Rule") == 0)
		reading->rule = NULL;
	else if (strcmp(name, "TestResult") == 0)
		reading->in_test = false;
	else if (strcmp(name, "rule-result") == 0)
		reading->in_result = false;
}

static void on_text(GMarkupParseContext *context, const char *text, gsize bytes, void *data,
		    GError **error)
{
	struct reading *reading = data;
	(void)context;
	(void)error;

	if (*reading->name && reading->text->len < TEXT_BYTES_MAX)
		g_string_append_len(reading->text, text, (gssize)bytes);
}

/* ---- the file -------------------------------------------------------------------------------- */

/* GMarkup says the place in its sentence, where ours says it already. */
static const char *sentence(const char *message)
{
	const char *colon = g_str_has_prefix(message, "Error on line") ? strstr(message, ": ") :
									 NULL;

	return colon ? colon + 2 : message;
}

static bool fail(struct reading *reading, GError *cause, GError **error)
{
	int line, column;

	if (cause->domain == REMIT_ERROR) {
		g_propagate_error(error, cause);
		return false;
	}
	g_markup_parse_context_get_position(reading->context, &line, &column);
	error_set_at(error, REMIT_ERROR_INPUT, reading->input->name, (unsigned)line,
		     (unsigned)column, _("not XML: %s"), sentence(cause->message));
	g_error_free(cause);
	return false;
}

static bool parse(struct reading *reading, GError **error)
{
	const struct scan_input *input = reading->input;
	GError *cause = NULL;

	for (size_t at = 0; at < input->count; at += CHUNK_BYTES) {
		size_t bytes = MIN((size_t)CHUNK_BYTES, input->count - at);

		if (!progress_tell(input->progress, input->name, at, input->count, error))
			return false;
		if (!g_markup_parse_context_parse(reading->context, input->text + at, (gssize)bytes,
						  &cause))
			return fail(reading, cause, error);
	}
	return g_markup_parse_context_end_parse(reading->context, &cause) ||
	       fail(reading, cause, error);
}

static bool add_results(struct reading *reading, GError **error)
{
	for (unsigned i = 0; i < reading->results->len; i++) {
		const struct waiting *one = &g_array_index(reading->results, struct waiting, i);
		const struct rule *rule = g_hash_table_lookup(reading->rules, one->rule);
		struct scan_result result = {
			.check = rule_name(one->rule),
			.title = rule ? rule->title : NULL,
			.severity = one->severity,
			.resource = one->target,
			.text = one->message,
			.outcome = one->outcome,
			.line = one->line,
			.refs = rule && rule->refs ? rule->refs : one->refs,
		};

		if (one->counts && !scan_add(reading->input, reading->run, &result, error))
			return false;
	}
	return true;
}

bool scan_xccdf_read(const struct scan_input *input, struct scan_run *run, GError **error)
{
	static const GMarkupParser parser = { on_start, on_end, on_text, NULL, NULL };
	struct reading reading = { .input = input, .run = run };
	bool good;

	reading.context = g_markup_parse_context_new(&parser, G_MARKUP_TREAT_CDATA_AS_TEXT,
						     &reading, NULL);
	reading.rules = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
	reading.results = g_array_new(FALSE, FALSE, sizeof(struct waiting));
	reading.text = g_string_new(NULL);
	good = parse(&reading, error);
	if (good && reading.tests == 0) {
		error_set_at(error, REMIT_ERROR_INPUT, input->name, 1, 1,
			     _("a benchmark without results; `oscap xccdf eval --results FILE` writes them"));
		good = false;
	}
	good = good && add_results(&reading, error);
	g_markup_parse_context_free(reading.context);
	g_hash_table_unref(reading.rules);
	g_array_unref(reading.results);
	g_string_free(reading.text, TRUE);
	return good;
}
