/*
 * An array of JSON, value by value. jansson reads each; where it begins and ends is found by a walk
 * over its brackets, which also bounds what one value can take in memory.
 */
#include "scan/scan_private.h"

#include <jansson.h>
#include <string.h>

enum { VALUE_BYTES_MAX = 16 * 1024 * 1024, VALUE_PARTS_MAX = 50 * 1000, DEPTH_MAX = 64 };

struct walk {
	const struct scan_input *input;
	const char *at, *end;
	const char *line_start; /* of `at` */
	unsigned line;
	GError **error;
};

/* Columns count characters. */
static unsigned column_of(const struct walk *walk, const char *at)
{
	unsigned column = 1;

	for (const char *byte = walk->line_start; byte < at; byte++)
		column += ((unsigned char)*byte & 0xc0) != 0x80;
	return column;
}

static bool fail(const struct walk *walk, enum remit_error code, const char *sentence)
{
	error_set_at(walk->error, code, walk->input->name, walk->line,
		     column_of(walk, walk->at), "%s", sentence);
	return false;
}

static void skip_blanks(struct walk *walk)
{
	for (; walk->at < walk->end && strchr(" \t\r\n", *walk->at); walk->at++) {
		if (*walk->at != '\n')
			continue;
		walk->line++;
		walk->line_start = walk->at + 1;
	}
}

/* After a text whose first quotation mark stands at `at`; the end where it is never closed. */
static const char *pass_text(const char *at, const char *end)
{
	for (at++; at < end; at++) {
		if (*at == '\\')
			at++;
		else if (*at == '"')
			return at + 1;
	}
	return end;
}

/* What a value comes to, by its brackets. */
struct extent {
	const char *end; /* after it; NULL: the file ends before it does */
	unsigned parts, deepest;
};

/* A bracket or a comma; false: the value ends here, or after it. */
static bool pass_sign(struct extent *extent, unsigned *depth, const char *at)
{
	bool opens = *at == '{' || *at == '[', closes = *at == '}' || *at == ']';

	extent->parts++;
	if (opens) {
		++*depth;
		extent->deepest = MAX(extent->deepest, *depth);
		return true;
	}
	if (*depth > (closes ? 1 : 0)) {
		*depth -= closes;
		return true;
	}
	extent->end = at + (closes && *depth == 1);
	return false;
}

static struct extent find_extent(const char *at, const char *end)
{
	struct extent extent = { NULL, 0, 0 };
	unsigned depth = 0;

	while (at < end) {
		if (*at == '"')
			at = pass_text(at, end);
		else if (!strchr("{[]},", *at) || pass_sign(&extent, &depth, at))
			at++;
		else
			break;
	}
	return extent;
}

/* jansson's place is in the value; ours in the file. */
static bool fail_json(struct walk *walk, const json_error_t *problem)
{
	unsigned line = walk->line + (unsigned)MAX(problem->line, 1) - 1;
	unsigned column = (unsigned)MAX(problem->column, 1);

	if (problem->line <= 1)
		column += column_of(walk, walk->at) - 1;
	error_set_at(walk->error, REMIT_ERROR_INPUT, walk->input->name, line, column,
		     _("not JSON: %s"), problem->text);
	return false;
}

static bool is_within_limits(const struct walk *walk, const struct extent *extent)
{
	if (extent->end - walk->at > VALUE_BYTES_MAX) {
		error_set_at(walk->error, REMIT_ERROR_LIMIT, walk->input->name, walk->line,
			     column_of(walk, walk->at), _("one result is larger than %d MB"),
			     VALUE_BYTES_MAX / (1024 * 1024));
		return false;
	}
	if (extent->parts > VALUE_PARTS_MAX || extent->deepest > DEPTH_MAX)
		return fail(walk, REMIT_ERROR_LIMIT,
			    _("one result has too many values, or too deep ones"));
	return true;
}

static void pass_value(struct walk *walk, const char *end)
{
	const char *newline;

	while ((newline = memchr(walk->at, '\n', (size_t)(end - walk->at)))) {
		walk->line++;
		walk->at = walk->line_start = newline + 1;
	}
	walk->at = end;
}

/* One value; `more` receives whether the file goes on after it. */
static bool read_value(struct walk *walk, struct scan_run *run, scan_json_fn visit, void *data,
		       bool *more)
{
	struct extent extent = find_extent(walk->at, walk->end);
	json_error_t problem;
	json_t *json;
	bool good;

	*more = extent.end != NULL;
	if (!extent.end) {
		run->cut_off = walk->line;
		return true;
	}
	if (!is_within_limits(walk, &extent))
		return false;
	json = json_loadb(walk->at, (size_t)(extent.end - walk->at),
			  JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &problem);
	if (!json)
		return fail_json(walk, &problem);
	good = visit(json, walk->line, data, walk->error);
	json_decref(json);
	pass_value(walk, extent.end);
	return good;
}

/* After a value: whether there is another one. */
static bool pass_comma(struct walk *walk, struct scan_run *run, bool *more)
{
	skip_blanks(walk);
	*more = walk->at < walk->end && *walk->at == ',';
	if (walk->at >= walk->end) {
		run->cut_off = walk->line;
		return true;
	}
	if (*walk->at != ',' && *walk->at != ']')
		return fail(walk, REMIT_ERROR_INPUT,
			    _("not JSON: after a value of a list comes a comma or ]"));
	walk->at++;
	skip_blanks(walk);
	if (*more && walk->at >= walk->end) {
		run->cut_off = walk->line;
		*more = false;
	}
	return true;
}

static bool tell(const struct walk *walk)
{
	return progress_tell(walk->input->progress, walk->input->name,
			     (size_t)(walk->at - walk->input->text), walk->input->count,
			     walk->error);
}

bool scan_json_each(const struct scan_input *input, struct scan_run *run, scan_json_fn visit,
		    void *data, GError **error)
{
	struct walk walk = { input, input->text, input->text + input->count, input->text, 1,
			     error };
	bool more = true;

	skip_blanks(&walk);
	if (walk.at >= walk.end || *walk.at != '[')
		return fail(&walk, REMIT_ERROR_INPUT, _("expected a list of results"));
	walk.at++;
	skip_blanks(&walk);
	if (walk.at >= walk.end)
		run->cut_off = walk.line;
	more = walk.at < walk.end;
	if (more && *walk.at == ']') {
		walk.at++;
		skip_blanks(&walk);
		more = false;
	}
	while (more) {
		if (!tell(&walk) || !read_value(&walk, run, visit, data, &more))
			return false;
		if (more && !pass_comma(&walk, run, &more))
			return false;
	}
	if (!run->cut_off && walk.at < walk.end)
		return fail(&walk, REMIT_ERROR_INPUT, _("not JSON: something stands after the end of the list"));
	return true;
}
